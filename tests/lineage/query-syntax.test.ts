import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/lineage/parse-query.js';
import { printQuery, quoteName } from '../../src/lineage/print-query.js';
import type { Query, QueryError } from '../../src/lineage/query-syntax.js';
import { query } from '../../src/lineage/query.js';
import { curated } from '../support/curated.js';
import { queries, readable, unreadable } from '../support/queries.js';

function parsed(text: string): Query {
  const result = parseQuery(text);
  if ('message' in result) throw new Error(result.message);
  return result;
}

function refused(text: string): QueryError {
  const result = parseQuery(text);
  if ('branches' in result) throw new Error(`${text} was understood`);
  return result;
}

describe('laws', () => {
  test('what is printed is read as the very same query', () => {
    fc.assert(
      fc.property(queries, (tree) => {
        expect(parseQuery(printQuery(tree))).toEqual(tree);
      }),
      { numRuns: 2_000 },
    );
  });

  test('what is read and printed is read as the same, and printed the same', () => {
    fc.assert(
      fc.property(readable, (text) => {
        const printed = printQuery(parsed(text));
        expect(parsed(printed)).toEqual(parsed(text));
        expect(printQuery(parsed(printed))).toBe(printed);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a text that can be read gives ids and no error', () => {
    fc.assert(
      fc.property(readable, (text) => {
        expect(query(curated, text)).toEqual({ ids: expect.any(Array) });
      }),
      { numRuns: 1_000 },
    );
  });

  test('any other gives an error with a place in it, what was expected, and a sentence', () => {
    fc.assert(
      fc.property(unreadable, (text) => {
        const { position, expected, message } = query(curated, text).error!;
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(text.length);
        expect(expected).not.toBe('');
        expect(message).toMatch(/^Expected .+\.$/s);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a name in quotes, where it needs them, is that name and nothing else', () => {
    const names = fc
      .string({ unit: fc.constantFrom(...Array.from('ab2.+-:,"“” ')) })
      .filter((name) => /\S/.test(name));
    fc.assert(
      fc.property(names, names, (name, other) => {
        const kin = { kind: 'kin', name, up: 0, down: 0, not: false };
        expect(parseQuery(quoteName(name))).toEqual({ branches: [[kin]] });
        expect(parseQuery(`2+${quoteName(name)}+`)).toEqual({
          branches: [[{ ...kin, up: 2, down: Infinity }]],
        });
        expect(parseQuery(`-${quoteName(name)}..${quoteName(other)}`)).toEqual({
          branches: [[{ kind: 'path', from: name, to: other, not: true }]],
        });
      }),
    );
  });
});

test.each([
  ['llama', 'llama'],
  ['  llama-2   -vicuna ', 'llama-2 -vicuna'],
  ['+alpaca,llama+', '+alpaca, llama+'],
  ['-2+x+3', '-2+x+3'],
  ['x+0', 'x'],
  ['x+007', 'x+7'],
  ['x+99999999999999999999999', 'x+1000000000'],
  ['2+2', '2+"2"'],
  ['2+', '"2"+'],
  ['“code llama”+', '"code llama"+'],
  ['„code llama“', '"code llama"'],
  ['"llama"', 'llama'],
  ['"say ""hi"""', '"say ""hi"""'],
  ['llama..vicuna', 'llama..vicuna'],
  ['a...b', 'a..".b"'],
  ['"a b".."c,d"', '"a b".."c,d"'],
  ['ORG:Meta', 'org:Meta'],
  ['org:"Meta AI"', 'org:"Meta AI"'],
  ['Is:ROOT', 'is:root'],
  ['from:"2023"', 'from:2023'],
  ['from:../2022-03-02', 'from:../2022-03-02'],
  ['size:>=13b', 'size:>=13b'],
  ['"org:meta"', '"org:meta"'],
  ['01.AI', '01.AI'],
])('%s is written as %s', (text, printed) => {
  expect(printQuery(parsed(text))).toBe(printed);
});

test.each(['', ' ', '\n\t '])('%j asks for everything', (text) => {
  expect(parsed(text).branches).toEqual([]);
});

test.each<[text: string, position: number, expected: string | RegExp, message: string | RegExp]>([
  ['llama,', 6, 'a name or a filter', 'Expected a name or a filter, but found nothing.'],
  [',llama', 0, 'a name or a filter', 'Expected a name or a filter, but found ",".'],
  ['- llama', 1, 'a name or a filter', /found nothing\.$/],
  ['--llama', 1, 'a name or a filter', /found "-llama"\.$/],
  ['+', 1, 'a name', 'Expected a name, but found nothing.'],
  ['llama..', 7, 'a name', 'Expected a name, but found nothing.'],
  [
    '""',
    0,
    'a name or a filter',
    'Expected a name or a filter, but found nothing in quotation marks.',
  ],
  [
    'x "code llama',
    2,
    'a closing quotation mark',
    'Expected a closing quotation mark, but found none. Write one behind the name: "code llama".',
  ],
  [
    'c++',
    2,
    'a space or a comma',
    'Expected a space or a comma, but found "+". A name with signs in it is written in quotes: "c++".',
  ],
  ['llama+2b', 7, 'a space or a comma', /found "b"\. .+: "llama\+2b"\.$/],
  ['a..b..c', 4, 'a space or a comma', /found "\.\.c"/],
  ['"code llama"x', 12, 'a space or a comma', /found "x"\.$/],
  ['+org:meta', 4, 'a space or a comma', /found ":meta"\. Only a name has \+ beside it\.$/],
  [
    'org:meta+',
    8,
    'a space or a comma',
    /Only a name has \+ beside it\. A sign in a value is written in quotes: org:"meta\+"\.$/,
  ],
  ['org:', 4, /^a maker/, 'Expected a maker, such as org:google, but found nothing.'],
  ['org: meta', 4, /^a maker/, /found nothing\.$/],
  [
    'commercial:maybe',
    11,
    'yes, no or conditional',
    'Expected yes, no or conditional, but found "maybe".',
  ],
  ['is:tree', 3, /^root, leaf, .* or article$/, /found "tree"\.$/],
  ['llama until:2023-13', 12, /^a date/, /^Expected a date such as .+, but found "2023-13"\.$/],
  ['size:big', 5, /^a size/, /found "big"\.$/],
  ['size:7', 5, /^a size/, /found "7"\.$/],
  ['passes:', 7, 'weights, data or design', /found nothing\.$/],
  [
    'llama ogr:meta',
    6,
    /^one of org:, .+, is:$/,
    /found "ogr:meta"\. Did you mean org:\? A name with a colon in it is written in quotes: "ogr:meta"\.$/,
  ],
  ['licence:mit', 0, /^one of/, /Did you mean license:\?/],
  ['organization:meta', 0, /^one of/, /Did you mean org:\?/],
  ['__proto__:x', 0, /^one of/, /found "__proto__:x"\. A name with a colon/],
  [
    'meta-llama/Llama-2-7b:tag',
    0,
    /^one of/,
    /found "meta-llama\/Llama-2-7b:tag"\. A name with a colon in it is written in quotes: "meta-llama\/Llama-2-7b:tag"\.$/,
  ],
  [':x', 0, /^one of/, /found ":x"/],
])('%s is refused at %i', (text, position, expected, message) => {
  const error = refused(text);
  expect(error.position).toBe(position);
  expect(error.expected).toMatch(expected);
  expect(error.message).toMatch(message);
});

test('a long mistake is told in short', () => {
  expect(refused(`${'x'.repeat(10_000)}:${'+'.repeat(10_000)}`).message.length).toBeLessThan(300);
  expect(refused('+'.repeat(10_000)).message.length).toBeLessThan(300);
  expect(refused(`"${'""'.repeat(5_000)}`).position).toBe(0);
});
