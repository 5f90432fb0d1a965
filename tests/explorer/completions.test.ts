import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionsFor } from '../../src/explorer/completions.js';
import { parseQuery } from '../../src/lineage/parse-query.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { query } from '../../src/lineage/query.js';
import { anyText } from '../support/any-text.js';
import { curated } from '../support/curated.js';

const models = new Set(curated.nodes.filter(({ kind }) => kind === 'model').map(({ id }) => id));

const offered = (text: string, caret = text.length, datasets = false) =>
  completionsFor(curated, { text, caret, datasets });
const terms = (text: string) => offered(text).map(({ term }) => term);

describe('a filter is written on', () => {
  test.each([
    ['is:', ['is:leaf', 'is:disputed', 'is:article', 'is:root', 'is:merge']],
    ['commercial:', ['commercial:conditional', 'commercial:yes', 'commercial:no']],
    ['passes:', ['passes:weights', 'passes:data', 'passes:design']],
    ['IS:ro', ['is:root']],
    ['org:stab', ['org:"Stability AI"', 'org:"Stability AI / CarperAI"']],
    ['org:"Stability AI', ['org:"Stability AI / CarperAI"']],
    ['license:apache', ['license:Apache-2.0']],
    ['license:creative commons', []],
    ['license:"creative commons attribution-noncommercial 4', ['license:CC-BY-NC-4.0']],
    ['li', ['license:']],
    ['-fam', ['family:']],
    ['fr', ['from:']],
  ])('%s', (text, wanted) => {
    expect(terms(text)).toEqual(wanted);
  });

  test.each([
    '',
    'l',
    'llama',
    'is:root',
    'size:',
    'until:20',
    'nonsense:',
    '"foo li',
    '__proto__:',
  ])('but not in %j', (text) => {
    expect(offered(text)).toEqual([]);
  });

  test.each(['org', 'family', 'license', 'modality', 'via'])(
    'with the values of %s that exist, the commonest first',
    (field) => {
      const counts = offered(`${field}:`).map(({ count }) => count!);
      expect(counts.length).toBeGreaterThan(5);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    },
  );

  test('those that begin with what is written come first', () => {
    expect(terms('org:me')[0]).toBe('org:"Meta AI"');
    expect(terms('org:me')).toContain('org:"K. Bressem et al."');
    expect(terms('family:l').slice(0, 3)).toEqual(
      expect.arrayContaining(['family:LLaMA', 'family:"Llama 2"', 'family:"Llama 3"']),
    );
  });

  test('what an id or a word does not say is said', () => {
    expect(offered('is:ro')[0]!.words).toBe('without a parent');
    expect(offered('license:apache')[0]!.words).toBe('Apache License 2.0');
    expect(offered('org:stab')[0]!.words).toBe('');
  });

  test('the rest of the text is kept', () => {
    const text = 'llama+ -is:, org:meta';
    const [first] = offered(text, 'llama+ -is:'.length);
    expect(first).toMatchObject({ text: 'llama+ -is:leaf, org:meta', caret: 15 });
    const quoted = 'org:"Meta A" is:root';
    expect(offered(quoted, 'org:"Met'.length)[0]!.text).toBe('org:"Meta AI" is:root');
    expect(offered('is:rooot', 'is:ro'.length)[0]!.text).toBe('is:root');
  });

  test('values that only datasets have are offered where those are drawn', () => {
    const { lineage } = readLineage({
      models: [{ id: 'model', name: 'Model', organizations: ['Lab'] }],
      datasets: [{ id: 'set', name: 'Set', organizations: ['Shared'] }],
    });
    const makers = (datasets: boolean) =>
      completionsFor(lineage, { text: 'org:', caret: 4, datasets }).map(({ term }) => term);
    expect(makers(false)).toEqual(['org:Lab']);
    expect(makers(true).toSorted()).toEqual(['org:Lab', 'org:Shared']);
  });
});

test('each value finds as many models as it says', () => {
  const fields = ['is', 'org', 'family', 'license', 'commercial', 'modality', 'via', 'passes'];
  for (const field of fields) {
    for (const letter of ['', 'a', 'e', 'i', 'l', 'm', 'n', 's']) {
      for (const { term, count } of offered(`${field}:${letter}`)) {
        const found = query(curated, term).ids!.filter((id) => models.has(id));
        expect(found.length, term).toBe(count);
      }
    }
  }
});

test('whatever stands in the box, what is offered can be read where the rest can', () => {
  const pieces = fc.constantFrom(
    'is:',
    'org:',
    'li',
    ' ',
    ',',
    '-',
    '"',
    '“',
    'meta',
    'llama+',
    ':',
  );
  const texts = fc.oneof(
    anyText,
    fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, fc.nat({ max: 30 }), (text, at) => {
      const caret = Math.min(at, text.length);
      for (const { term, text: whole, caret: behind, count } of offered(text, caret)) {
        expect(whole.slice(0, behind).endsWith(term)).toBe(true);
        expect(parseQuery(count === undefined ? 'a' : term)).toHaveProperty('branches');
      }
    }),
  );
});
