import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsAt, groupsOf } from '../../src/explorer/fold-groups.js';
import { fold } from '../../src/explorer/folding.js';
import type { FoldChoice } from '../../src/explorer/fold-choice.js';
import type { Derivation } from '../../src/lineage/lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose, type Subgraph } from '../../src/lineage/subgraph.js';
import { curated } from '../support/curated.js';
import {
  foldableRecords,
  foldKeys,
  lineageOfRecords,
  wholeOf,
  type FoldableRecord,
} from '../support/foldable.js';
import { hubShaped } from '../support/hub-shaped.js';
import { lineageOf, lineageOfEdges } from '../support/lineage-of.js';

const byHand = (fields: Partial<FoldChoice>): FoldChoice => ({
  folded: [],
  unfolded: [],
  limit: 600,
  ...fields,
});

const choices: fc.Arbitrary<FoldChoice> = fc.record({
  folded: foldKeys,
  unfolded: foldKeys,
  limit: fc.integer({ min: 2, max: 26 }),
});

const foci = fc.constantFrom(undefined, 'm0', 'm3');

const idsOf = ({ lineage }: Subgraph, nodes: readonly number[]) =>
  nodes.map((node) => lineage.nodes[node]!.id);

/** What is drawn of a lineage, by ids: nodes, members of folds, and lines with what they stand for. */
function picture(drawn: Subgraph) {
  const nameOf = (node: number) => drawn.lineage.nodes[node]!.id;
  const write = ({ parent, child, relation }: Derivation) =>
    `${nameOf(parent)} ${relation} ${nameOf(child)}`;
  const folds = [...(drawn.folding?.folds.values() ?? [])];
  return {
    nodes: idsOf(drawn, drawn.nodes).toSorted(),
    folds: folds.map(({ key, members }) => [key, idsOf(drawn, members).toSorted()]),
    lines: drawn.derivations
      .map((each) => [
        write(each),
        (drawn.folding?.lifted.get(each.index) ?? []).map(write).toSorted(),
      ])
      .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
  };
}

describe('whatever is chosen', () => {
  const runs = { numRuns: 200 };
  const foldings = fc.tuple(foldableRecords, choices, foci).map(([records, choice, focus]) => {
    const subgraph = wholeOf(lineageOfRecords(records), focus);
    return { drawn: fold(subgraph, choice), subgraph, choice };
  });

  test('every node is drawn or in exactly one fold', () => {
    fc.assert(
      fc.property(foldings, ({ drawn, subgraph }) => {
        const folds = [...(drawn.folding?.folds.values() ?? [])];
        const real = drawn.nodes.filter((node) => !drawn.folding?.folds.has(node));
        const all = [...real, ...folds.flatMap(({ members }) => members)];
        expect(all.toSorted((a, b) => a - b)).toEqual(subgraph.nodes);
        expect(drawn.nodes.filter((node) => drawn.folding?.folds.has(node))).toEqual(
          folds.map(({ node }) => node),
        );
        for (const each of folds) {
          expect(each.members.length).toBeGreaterThan(1);
          for (const node of each.members) expect(drawn.folding!.foldOf.get(node)).toBe(each);
        }
      }),
      runs,
    );
  });

  test('every derivation is drawn once, between the right ends, unless it is inside of a fold', () => {
    fc.assert(
      fc.property(foldings, ({ drawn, subgraph }) => {
        const endOf = (node: number) => drawn.folding?.foldOf.get(node)?.node ?? node;
        const told = drawn.derivations.flatMap((line) =>
          (drawn.folding?.lifted.get(line.index) ?? [line]).map((member) => {
            expect([endOf(member.parent), endOf(member.child)]).toEqual([line.parent, line.child]);
            expect(member.passes).toBe(line.passes);
            return member.index;
          }),
        );
        const outside = subgraph.derivations.filter(
          (each) => endOf(each.parent) !== endOf(each.child),
        );
        expect(told.toSorted((a, b) => a - b)).toEqual(outside.map(({ index }) => index));
      }),
      runs,
    );
  });

  test('no line leads from a node to itself, and no two lifted ones join the same ends alike', () => {
    fc.assert(
      fc.property(foldings, ({ drawn }) => {
        const lifted = drawn.derivations.filter(({ index }) => drawn.folding?.lifted.has(index));
        expect(drawn.derivations.filter(({ parent, child }) => parent === child)).toEqual([]);
        const keys = lifted.map(({ parent, child, passes }) => `${parent} ${child} ${passes}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs,
    );
  });

  test('it is told for each derivation that is not drawn which one stands for it', () => {
    fc.assert(
      fc.property(foldings, ({ drawn, subgraph }) => {
        const { folding } = drawn;
        if (!folding) return;
        const isDrawn = new Set(drawn.derivations);
        for (const each of subgraph.derivations.filter((one) => !isDrawn.has(one))) {
          const line = folding.drawnAs.get(each.index);
          const isInside = folding.foldOf.get(each.parent) === folding.foldOf.get(each.child);
          expect(line === undefined).toBe(isInside);
          expect(isInside || folding.lifted.get(line!.index)!.includes(each)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('derivations and nodes keep their indices, and each line has its own', () => {
    fc.assert(
      fc.property(foldings, ({ drawn, subgraph }) => {
        const { nodes, derivations } = drawn.lineage;
        expect(nodes.slice(0, subgraph.lineage.nodes.length)).toEqual(subgraph.lineage.nodes);
        derivations.forEach(({ index }, position) => expect(index).toBe(position));
        for (const each of drawn.derivations) expect(derivations[each.index]).toBe(each);
      }),
      runs,
    );
  });

  test('no more is drawn than there is room for', () => {
    fc.assert(
      fc.property(foldings, ({ drawn, choice }) => {
        expect(drawn.nodes.length).toBeLessThanOrEqual(choice.limit);
      }),
      runs,
    );
  });

  test('what is focused on is drawn', () => {
    fc.assert(
      fc.property(foldings, ({ drawn, subgraph }) => {
        const index = subgraph.lineage.indices.get(subgraph.focus ?? '');
        expect(index === undefined || drawn.nodes.includes(index)).toBe(true);
      }),
      runs,
    );
  });

  test('where nothing is folded, the very same comes back', () => {
    fc.assert(
      fc.property(foldings, ({ drawn, subgraph }) => {
        expect(drawn === subgraph).toBe((drawn.folding?.folds.size ?? 0) === 0);
      }),
      runs,
    );
  });

  test('the order of the file does not matter', () => {
    fc.assert(
      fc.property(
        foldableRecords.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray([...records], { minLength: records.length }),
          ),
        ),
        choices,
        foci,
        ([records, shuffled], choice, focus) => {
          const one = fold(wholeOf(lineageOfRecords(records), focus), choice);
          const other = fold(wholeOf(lineageOfRecords(shuffled), focus), choice);
          expect(picture(other)).toEqual(picture(one));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('what fits is not folded by itself: the curated lineage stays as it is', () => {
  const subgraph = choose(curated, { datasets: true });
  expect(fold(subgraph, byHand({ limit: subgraph.nodes.length }))).toBe(subgraph);
  expect(fold(subgraph, byHand({ unfolded: ['leaves:llama'] }))).toBe(subgraph);
  expect(fold(subgraph, byHand({ folded: ['leaves:nobody'] }))).toBe(subgraph);
});

test('what is folded by itself is the same each time, and what is done by hand knows it', () => {
  const subgraph = choose(curated, { datasets: false });
  const automatic = fold(subgraph, byHand({ limit: 60 }));
  expect(fold(subgraph, byHand({ limit: 60 }))).toBe(automatic);
  expect(automatic.folding!.base).toBeUndefined();
  const unfolded = fold(subgraph, byHand({ limit: 60, unfolded: ['leaves:llama'] }));
  expect(unfolded.folding!.base).toBe(automatic);
  expect(fold(subgraph, byHand({ folded: ['leaves:llama'] })).folding!.base).toBe(subgraph);
});

const small = lineageOf({
  llama: [],
  alpaca: [['llama', 'finetune']],
  vicuna: [['llama', 'finetune'], ['gpt', 'distillation']],
  koala: [['gpt', 'distillation'], ['llama', 'finetune']],
  wizard: [['llama', 'finetune']],
  wizard2: [['wizard', 'finetune']],
  gpt: [],
  lonely: [],
  lost: [],
}); // prettier-ignore
const foldsOf = ({ lineage, folding }: Subgraph) =>
  [...(folding?.folds.values() ?? [])].map(
    ({ node, key, members }) =>
      `${key}: ${lineage.nodes[node]!.name}: ${members.map((each) => lineage.nodes[each]!.id).join(' ')}`,
  );

describe('by hand', () => {
  const subgraph = choose(small, { datasets: false });

  test.each([
    [['leaves:llama'], ['leaves:llama: 3 made from llama: alpaca vicuna koala']],
    [['alone'], ['alone: 2 on their own: lonely lost']],
    [
      ['family:llama'],
      ['family:llama: 6 of the llama family: llama alpaca vicuna koala wizard wizard2'],
    ],
    [['leaves:wizard'], []],
    [['leaves:gpt'], []],
    [
      ['leaves:llama', 'family:llama'],
      ['family:llama: 6 of the llama family: llama alpaca vicuna koala wizard wizard2'],
    ],
  ])('%j', (folded, expected) => {
    expect(foldsOf(fold(subgraph, byHand({ folded })))).toEqual(expected);
  });

  test('a family takes no leaves that are folded elsewhere', () => {
    // prettier-ignore
    expect(picture(fold(subgraph, byHand({ folded: ['leaves:llama'] }))).lines).toEqual([
      ['gpt distillation \u0000leaves:llama', ['gpt distillation koala', 'gpt distillation vicuna']],
      ['llama finetune \u0000leaves:llama',
        ['llama finetune alpaca', 'llama finetune koala', 'llama finetune vicuna']],
      ['llama finetune wizard', []],
      ['wizard finetune wizard2', []],
    ]);
  });

  test('what is focused on stays out of its group', () => {
    const drawn = fold(choose(small, { focus: 'koala', datasets: false }), byHand({ folded: ['family:llama'] })); // prettier-ignore
    expect(foldsOf(drawn)).toEqual([]);
    const all = fold({ ...subgraph, focus: 'koala' }, byHand({ folded: ['leaves:llama'] }));
    expect(foldsOf(all)).toEqual(['leaves:llama: 2 made from llama: alpaca vicuna']);
  });
});

test('a menu at a node names what can be folded there, folded or not', () => {
  const subgraph = choose(small, { datasets: false });
  const at = (drawn: Subgraph, id: string) =>
    groupsAt(drawn, small.indices.get(id)!).map(({ label }) => label);
  const leaves = '3 made from llama';
  const family = '6 of the llama family';
  expect(at(subgraph, 'llama')).toEqual([leaves, family]);
  expect(at(subgraph, 'koala')).toEqual([leaves, family]);
  expect(at(subgraph, 'wizard2')).toEqual([family]);
  expect(at(subgraph, 'lost')).toEqual(['2 on their own']);
  expect(at(subgraph, 'gpt')).toEqual([]);
  expect(at(fold(subgraph, byHand({ folded: ['alone'] })), 'llama')).toEqual([leaves, family]);
  expect(groupsAt(subgraph, 10_000)).toEqual([]);
});

describe('where there is no room', () => {
  const isolated = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`i${index}`, []]));
  const leavesOf = (parent: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${parent}-${String(index).padStart(3, '0')}`,
        [[parent, 'finetune'] as const],
      ]),
    );
  const star = lineageOf({
    a: [],
    b: [],
    ...leavesOf('a', 40),
    ...leavesOf('b', 30),
    ...isolated(20),
  });
  const subgraph = choose(star, { datasets: false });
  const counts = (choice: Partial<FoldChoice>) =>
    [...(fold(subgraph, byHand(choice)).folding?.folds.values() ?? [])].map(
      ({ key, members }) => `${key} ${members.length}`,
    );

  test('the largest groups of leaves are folded first, and no more than it takes', () => {
    expect(counts({ limit: 92 })).toEqual([]);
    expect(counts({ limit: 91 })).toEqual(['leaves:a 40']);
    expect(counts({ limit: 53 })).toEqual(['leaves:a 40']);
    expect(counts({ limit: 52 })).toEqual(['leaves:a 40', 'leaves:b 30']);
    expect(counts({ limit: 23 })).toEqual(['alone 20', 'leaves:a 40', 'leaves:b 30']);
  });

  test('then whole families, then what matters least', () => {
    expect(counts({ limit: 4 })).toEqual(['alone 20', 'family:a 41', 'leaves:b 30']);
    expect(counts({ limit: 3 })).toEqual(['alone 20', 'family:a 41', 'family:b 31']);
    expect(counts({ limit: 2 })).toEqual(['family:a 41', 'others 51']);
  });

  test('of a group unfolded by hand as many are drawn as have room, and nothing else is folded', () => {
    expect(counts({ limit: 91, unfolded: ['leaves:a'] })).toEqual(['more:leaves:a 2']);
    expect(counts({ limit: 63, unfolded: ['leaves:a'] })).toEqual(['more:leaves:a 30']);
  });

  test('but where hardly any has, others make some, and stay as they were without it', () => {
    expect(counts({ limit: 56, unfolded: ['leaves:a'] })).toEqual([
      'leaves:b 30',
      'more:leaves:a 31',
    ]);
    expect(counts({ limit: 56 })).toEqual(['leaves:a 40']);
    const both = ['leaves:a', 'leaves:b'];
    expect(counts({ limit: 56, unfolded: both })).toEqual(['more:leaves:a 31', 'more:leaves:b 7']);
  });
});

test('a large group unfolded by hand shows its first, and more each time', () => {
  const lineage = readLineage({
    models: [
      { id: 'base' },
      ...Array.from({ length: 6 }, (_, index) => ({
        id: `line${index}`,
        parents: [{ id: `line${index - 1}`, relation: 'finetune' }].slice(index ? 0 : 1),
      })),
      ...Array.from({ length: 50 }, (_, index) => ({
        id: `m${index}`,
        released: `2023-01-${String(31 - (index % 30)).padStart(2, '0')}`,
        parents: [{ id: 'base', relation: 'finetune' }],
      })),
    ],
  }).lineage;
  const subgraph = choose(lineage, { datasets: false });
  const drawn = (...unfolded: string[]) => fold(subgraph, byHand({ limit: 18, unfolded }));
  expect(foldsOf(drawn())[0]).toMatch(/^leaves:base: 50 made from base:/);
  expect(drawn().nodes).toHaveLength(8);
  const first = drawn('leaves:base');
  expect(first.nodes).toHaveLength(18);
  expect(foldsOf(first)[0]).toMatch(/^more:leaves:base: 40 more made from base:/);
  expect(idsOf(first, first.nodes)).toContain('m29');
  expect(idsOf(first, first.nodes)).not.toContain('m0');
  const second = drawn('leaves:base', 'more:leaves:base');
  const rest = foldsOf(second).find((each) => each.startsWith('more:'));
  expect(rest).toMatch(/^more:more:leaves:base: 37 more made from base:/);
});

test('nearly everything is never one box: what matters most stays to be seen', () => {
  const line = Array.from({ length: 49 }, (_, index): [number, number] => [index, index + 1]);
  const lineages = [lineageOfEdges(50, line), lineageOfEdges(50, [])];
  for (const lineage of lineages) {
    const drawn = fold(choose(lineage, { datasets: false }), byHand({ limit: 40 }));
    expect(drawn.nodes).toHaveLength(40);
    expect(foldsOf(drawn)[0]).toMatch(/^others: 11 others/);
  }
});

describe('one more thing done by hand', () => {
  const runs = { numRuns: 300 };
  const acts = fc.tuple(foldableRecords, choices, foci);
  const before = (records: readonly FoldableRecord[], choice: FoldChoice, focus?: string) => {
    const subgraph = wholeOf(lineageOfRecords(records), focus);
    return { subgraph, drawn: fold(subgraph, choice) };
  };
  const realIn = ({ nodes, folding }: Subgraph) =>
    nodes.filter((node) => !folding?.folds.has(node));

  test('unfolding a group opens nothing else, and where there is room, it changes nothing else', () => {
    fc.assert(
      fc.property(acts, fc.nat(), ([records, choice, focus], which) => {
        const { subgraph, drawn } = before(records, choice, focus);
        const folds = [...(drawn.folding?.folds.values() ?? [])];
        const one = folds[which % folds.length];
        if (!one || one.key === 'others' || choice.folded.includes(one.key)) return;
        const after = fold(subgraph, { ...choice, unfolded: [...choice.unfolded, one.key] });
        const wanted = [...realIn(drawn), ...one.members].toSorted((a, b) => a - b);
        const opened = realIn(after).filter((node) => !wanted.includes(node));
        expect(opened).toEqual([]);
        if (drawn.nodes.length - 1 + one.members.length > choice.limit) return;
        expect(realIn(after)).toEqual(wanted);
      }),
      runs,
    );
  });

  test('folding a group opens nothing, where nothing was unfolded', () => {
    fc.assert(
      fc.property(acts, foldKeys, ([records, choice, focus], [key = 'alone']) => {
        const asked = { ...choice, unfolded: [] };
        const { subgraph, drawn } = before(records, asked, focus);
        const after = fold(subgraph, { ...asked, folded: [...choice.folded, key] });
        const opened = realIn(after).filter((node) => !drawn.nodes.includes(node));
        expect(opened).toEqual([]);
      }),
      runs,
    );
  });
});

describe.each([true, false])('10,000 models shaped like the Hub (connected: %s)', (connected) => {
  const subgraph = choose(readLineage(hubShaped(10_000, 1, { connected })).lineage, {
    datasets: false,
  });

  test('are drawn as some 600, and not as far fewer', () => {
    const { length } = fold(subgraph, byHand({})).nodes;
    expect(length).toBeLessThanOrEqual(600);
    expect(length).toBeGreaterThan(550);
  });

  test.each(['alone', 'leaves', 'family'])('unfolding the largest group (%s) has room', (kind) => {
    const groups = [...groupsOf(subgraph).byKey.values()].filter((group) => group.kind === kind);
    const { key } = groups.toSorted((a, b) => b.members.length - a.members.length)[0]!;
    const drawn = fold(subgraph, byHand({ unfolded: [key] }));
    expect(drawn.nodes.length).toBeLessThanOrEqual(600);
    expect([...drawn.folding!.folds.values()].map((each) => each.key)).not.toContain(key);
  });
});
