import fc from 'fast-check';
import { parseQuery } from '../../src/lineage/parse-query.js';
import { fields, type Query, type Term } from '../../src/lineage/query-syntax.js';
import { anyText } from './any-text.js';

/** What each field takes; the others take any text. */
const values = new Map<string, fc.Arbitrary<string>>([
  ['commercial', fc.constantFrom('yes', 'no', 'conditional')],
  ['passes', fc.constantFrom('weights', 'data', 'design')],
  ['is', fc.constantFrom('root', 'leaf', 'merge', 'disputed', 'undated', 'article')],
  ['from', fc.constantFrom('2023', '2023-06', '2023-06-30', '2023~', '../2022-03-02', '2022/2023')],
  [
    'until',
    fc.constantFrom('2023', '2023-06', '2023-06-30', '2023~', '../2022-03-02', '2022/2023'),
  ],
  ['descendants', fc.constantFrom('3', '>=10', '< 5', '=0', '<=100', '>1')],
  ['size', fc.constantFrom('7B', '>=13B', '<=1.5t', '> 500M', '=0.3B', '<7b')],
]);

/** Texts made of the language's own signs, which are the hardest to quote. */
const signs = fc.string({
  unit: fc.constantFrom(...Array.from('ab2.+-:,"“” \n'), '..', 'org:', '"', '__proto__'),
});

/** Names of all kinds; one of nothing but blanks means no model. */
const names = fc
  .oneof(signs, anyText, fc.constantFrom('llama', 'Code Llama', 'c++', '2', '-', '..', 'org:meta'))
  .filter((name) => name.trim() !== '');

const steps = fc.oneof(
  fc.constantFrom(0, Infinity),
  fc.integer({ min: 1, max: 5 }),
  fc.constant(1e9),
);

const positive = fc.oneof(
  fc.record({ kind: fc.constant('kin' as const), name: names, up: steps, down: steps }),
  fc.record({ kind: fc.constant('path' as const), from: names, to: names }),
  fc.constantFrom(...fields).chain((field) =>
    fc.record({
      kind: fc.constant('filter' as const),
      field: fc.constant(field),
      value: values.get(field) ?? names,
    }),
  ),
);

/** Any term. */
export const terms: fc.Arbitrary<Term> = fc
  .tuple(positive, fc.boolean())
  .map(([term, not]) => ({ ...term, not }));

/** Any query. */
export const queries: fc.Arbitrary<Query> = fc.record({
  branches: fc.array(fc.array(terms, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
});

const texts = fc.oneof(
  anyText,
  signs,
  fc
    .array(fc.oneof(signs, fc.constantFrom('llama', ' ', '+2', 'size:>=13B', 'is:root', ', -')))
    .map((parts) => parts.join('')),
);

/** Texts that can be read, among them odd ones. */
export const readable = texts.filter((text) => 'branches' in parseQuery(text));

/** Texts that cannot, most of them nearly. */
export const unreadable = texts.filter((text) => 'message' in parseQuery(text));
