import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFilterOf, withOnly, withToggled } from '../../src/explorer/group-filter.js';
import { groupsOf, type Group } from '../../src/explorer/groups.js';
import { colorByNames } from '../../src/explorer/state.js';
import { hasTerm } from '../../src/lineage/edit-query.js';
import { printTerm } from '../../src/lineage/print-query.js';
import { query } from '../../src/lineage/query.js';
import { curated } from '../support/curated.js';
import { readable } from '../support/queries.js';

const makers = groupsOf(curated, 'organization');
const named = (name: string) => makers.groups.find((group) => group.name === name)!;
const [meta, google] = [named('Meta AI'), named('Google')];
const shownIn = (text: string) => [...groupFilterOf(text, makers).shown].map(({ name }) => name);

describe('one click', () => {
  test.each([
    ['', 'org:"Meta AI"'],
    ['llama+', 'llama+ org:"Meta AI"'],
    ['org:google', 'org:"Meta AI"'],
    ['org:Google', 'org:"Meta AI"'],
    ['org:"Meta AI"', ''],
    ['is:root org:"Meta AI"', 'is:root'],
    ['org:"Meta AI", org:Google', 'org:"Meta AI"'],
    ['alpaca, vicuna', 'alpaca org:"Meta AI", vicuna org:"Meta AI"'],
    ['alpaca org:"Meta AI", vicuna org:"Meta AI"', 'alpaca, vicuna'],
    ['alpaca org:"Meta AI", vicuna', 'alpaca org:"Meta AI", vicuna org:"Meta AI"'],
  ])('on Meta AI makes “%s” “%s”', (before, after) => {
    expect(withOnly(before, makers, meta)).toBe(after);
  });
});

describe('one more, or less', () => {
  test.each([
    ['', 'org:Google'],
    ['org:"Meta AI"', 'org:"Meta AI", org:Google'],
    ['org:"Meta AI", org:Google', 'org:"Meta AI"'],
    ['org:Google', ''],
    ['is:root org:"Meta AI"', 'is:root org:"Meta AI", is:root org:Google'],
  ])('with Google makes “%s” “%s”', (before, after) => {
    expect(withToggled(before, makers, google)).toBe(after);
  });

  test('until it is all of them, which is none', () => {
    let text = '';
    for (const group of makers.groups) text = withToggled(text, makers, group);
    expect(text).toBe('');
  });
});

test.each([
  ['', []],
  ['llama+', []],
  ['org:"Meta AI"', ['Meta AI']],
  ['org:"Meta AI", org:Google', ['Meta AI', 'Google']],
  ['org:"Meta AI" is:root, org:Google', []],
  ['2 org:"Meta AI", 2 org:"Meta AI", 2 org:Google, 2 org:Google', ['Meta AI', 'Google']],
  ['org:"Meta AI", is:root', []],
])('“%s” keeps to %j', (text, names) => {
  expect(shownIn(text)).toEqual(names);
});

describe.each(colorByNames)('by %s', (colorBy) => {
  const grouping = groupsOf(curated, colorBy);
  const some = fc.uniqueArray(fc.constantFrom(...grouping.groups), {
    minLength: 1,
    maxLength: grouping.groups.length - 1,
  });
  const idsOf = (groups: readonly Group[]) => {
    const places = new Set(groups.map((group) => grouping.groups.indexOf(group)));
    return curated.nodes.filter((_, node) => places.has(grouping.of[node]!)).map(({ id }) => id);
  };
  const terms = grouping.groups.flatMap((group) => group.terms.map(printTerm));
  const found = (text: string) => query(curated, text).ids;

  test('any query that has nothing to do with groups is narrowed to just those chosen, and freed of them', () => {
    fc.assert(
      fc.property(readable, some, (text, groups) => {
        fc.pre(!terms.some((term) => hasTerm(text.toLowerCase(), term.toLowerCase())));
        const [first, ...others] = groups;
        let chosen = withOnly(text, grouping, first!);
        for (const group of others) chosen = withToggled(chosen, grouping, group);
        const all = new Set(found(text));
        expect(found(chosen)).toEqual(idsOf(groups).filter((id) => all.has(id)));
        for (const group of groups) chosen = withToggled(chosen, grouping, group);
        expect(found(chosen)).toEqual(found(text));
      }),
      { numRuns: 60 },
    );
  });
});
