import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  enter,
  placeInWords,
  step,
  type Ground,
  type Step,
} from '../../src/elements/graph/walk.js';
import { scheduleOf } from '../../src/lineage/as-of.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { digraphs } from '../support/digraphs.js';
import { lineageOf, lineageOfEdges } from '../support/lineage-of.js';

/** Everything shown but some, each in a row of its own, in the order of the file. */
function groundOf(lineage: Lineage, hidden: readonly string[] = []): Ground {
  const shown = lineage.nodes
    .map((_, node) => node)
    .filter((node) => !hidden.includes(lineage.nodes[node]!.id));
  return {
    lineage,
    stops: shown.map((node) => ({ node, x: 10 * node, y: 10 * node })),
    derivations: lineage.derivations.filter(
      ({ parent, child }) => shown.includes(parent) && shown.includes(child),
    ),
    times: scheduleOf(lineage),
    foldInWords: () => undefined,
  };
}

const family = lineageOf(
  {
    llama: [],
    gpt: [],
    alpaca: [
      ['llama', 'finetune'],
      ['gpt', 'distillation'],
    ],
    vicuna: [['llama', 'finetune']],
    koala: [['llama', 'finetune']],
    chatty: [['gpt', 'finetune']],
  },
  {
    llama: { released: '2023-02-24' },
    gpt: { released: '2022-11-30' },
    alpaca: { released: '2023-03-13' },
    vicuna: { released: '2023-03-30' },
    koala: { released: '2023-04-03' },
  },
);

/** Where some steps lead, told as name and place. */
function walked(start: string, steps: readonly Step[], hidden: readonly string[] = []): string[] {
  const ground = groundOf(family, hidden);
  let here = enter(ground, { node: family.indices.get(start)! })!;
  return steps.map((way) => {
    const next = step(ground, here, way);
    if (!next) return 'nothing';
    here = next;
    const { at } = here;
    const name =
      'node' in at ? family.nodes[at.node]!.id : family.derivations[at.derivation]!.relation;
    return `${name}, ${placeInWords(here)}`;
  });
}

test.each<[string, Step[], string[]]>([
  [
    'alpaca',
    ['parent', 'previous', 'next'],
    ['gpt, parent 2 of 2', 'llama, parent 1 of 2', 'gpt, parent 2 of 2'],
  ],
  [
    'llama',
    ['child', 'next', 'next', 'next'],
    ['alpaca, child 1 of 3', 'vicuna, child 2 of 3', 'koala, child 3 of 3', 'nothing'],
  ],
  [
    'llama',
    ['child', 'last', 'first', 'later', 'last'],
    [
      'alpaca, child 1 of 3',
      'koala, child 3 of 3',
      'alpaca, child 1 of 3',
      'vicuna, release 4 of 6',
      'koala, sibling 3 of 3',
    ],
  ],
  ['vicuna', ['next', 'previous'], ['koala, sibling 3 of 3', 'vicuna, sibling 2 of 3']],
  ['llama', ['next', 'next', 'parent'], ['gpt, root 2 of 2', 'nothing', 'nothing']],
  [
    'llama',
    ['earlier', 'earlier', 'later', 'later'],
    ['gpt, release 1 of 6', 'nothing', 'llama, release 2 of 6', 'alpaca, release 3 of 6'],
  ],
  ['koala', ['later', 'later'], ['chatty, release 6 of 6', 'nothing']],
  ['alpaca', ['later', 'next'], ['vicuna, release 4 of 6', 'koala, sibling 3 of 3']],
  [
    'alpaca',
    ['next-derivation', 'next-derivation', 'next-derivation', 'previous-derivation'],
    [
      'finetune, derivation 1 of 2',
      'distillation, derivation 2 of 2',
      'finetune, derivation 1 of 2',
      'distillation, derivation 2 of 2',
    ],
  ],
  [
    'alpaca',
    ['next-derivation', 'next-derivation', 'parent'],
    ['finetune, derivation 1 of 2', 'distillation, derivation 2 of 2', 'gpt, parent 2 of 2'],
  ],
  [
    'llama',
    ['next-derivation', 'next', 'child'],
    ['finetune, derivation 1 of 3', 'finetune, derivation 2 of 3', 'vicuna, child 2 of 3'],
  ],
])('from %s, %j', (start, steps, told) => {
  expect(walked(start, steps)).toEqual(told);
});

test('what is hidden is no place to go', () => {
  expect(walked('llama', ['child', 'previous'], ['alpaca'])).toEqual([
    'vicuna, child 1 of 2',
    'nothing',
  ]);
  expect(walked('alpaca', ['next-derivation', 'next-derivation'], ['gpt'])).toEqual([
    'finetune, derivation 1 of 1',
    'finetune, derivation 1 of 1',
  ]);
  expect(walked('vicuna', ['next'], ['llama'])).toEqual(['koala, root 3 of 3']);
});

test('a walk without a place begins at the first stop; where nothing is shown it does not begin', () => {
  expect(enter(groundOf(family), undefined)?.at).toEqual({ node: 0 });
  expect(enter(groundOf(lineageOfEdges(0, [])), undefined)).toBeUndefined();
});

test('wherever a walk leads is shown, and stands where it says in its ring', () => {
  const ways = fc.array(
    fc.constantFrom<Step>(
      'parent',
      'child',
      'previous',
      'next',
      'first',
      'last',
      'earlier',
      'later',
      'next-derivation',
      'previous-derivation',
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(digraphs, ways, ({ size, edges }, steps) => {
      const ground = groundOf(lineageOfEdges(size, edges), ['m1']);
      let here = enter(ground, undefined);
      for (const way of steps) {
        here = here && (step(ground, here, way) ?? here);
        const { at, ring } = here ?? { at: undefined, ring: [] };
        if (!at) continue;
        expect(ring).toContainEqual(at);
        const places =
          'node' in at
            ? ground.stops.map(({ node }) => node)
            : ground.derivations.map(({ index }) => index);
        expect(places).toContain('node' in at ? at.node : at.derivation);
      }
    }),
  );
});

test('every child is come to from its parent, and every parent from its child', () => {
  fc.assert(
    fc.property(digraphs, ({ size, edges }) => {
      const ground = groundOf(lineageOfEdges(size, edges));
      for (const { parent, child } of ground.derivations) {
        const down = step(ground, enter(ground, { node: parent })!, 'child')!;
        expect(down.ring).toContainEqual({ node: child });
        const up = step(ground, enter(ground, { node: child })!, 'parent')!;
        expect(up.ring).toContainEqual({ node: parent });
      }
    }),
  );
});
