import { describe, expect, test } from 'vitest';
import { ancestors } from '../../src/lineage/kinship.js';
import { nodeOf } from '../../src/lineage/lineage.js';
import { quote } from '../../src/lineage/problem.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { facts, properties } from '../../src/lineage/schema.js';

const prototypes = [Object.prototype, Array.prototype, Map.prototype];
const ownKeys = () => prototypes.map((each) => Reflect.ownKeys(each).map(String));
const untouched = ownKeys();

/** What a template library would take for its own, or JavaScript for a promise. */
const forged = [
  '{ "nodeType": 1 }',
  '{ "_$litType$": 1, "strings": ["<script>"], "values": [] }',
  '{ "_$litDirective$": {}, "values": [] }',
  '{ "then": "x", "toString": "x", "valueOf": "x", "toJSON": "x" }',
  '["text"]',
];
const markers = ['nodeType', '_$litType$', '_$litDirective$', 'then', 'toJSON'];

/** All keys that are reached from a value by going into objects and lists. */
function keysIn(value: unknown): string[] {
  // A map's keys are text from the file, and only ever looked up.
  if (value instanceof Map) return [...value.values()].flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(keysIn)];
}

describe.each(forged)('%s', (text) => {
  const value: unknown = JSON.parse(text);

  test.each(Object.keys({ ...properties, ...facts }))(
    'never gets past the border in %s',
    (name) => {
      const claims = [{ value, note: value }];
      const { lineage } = readLineage([
        { id: 'a', [name]: value },
        { id: 'b', [name]: claims },
      ]);
      expect(lineage.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
      const keys = lineage.nodes.flatMap(keysIn);
      expect(keys.filter((key) => markers.includes(key))).toEqual([]);
    },
  );

  test('is quoted in a message as nothing but text', () => {
    const { problems } = readLineage({ models: [{ id: 'a', name: value, odd: value }, value] });
    expect(problems.length).toBeGreaterThan(1);
    for (const { message } of problems) {
      expect(typeof message).toBe('string');
      expect(message).not.toContain('[object Object]');
    }
  });
});

describe.each([
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'length',
  '0',
  ' ',
  'a"] , node, [x="',
])('the id %j', (id) => {
  test('names a model, a parent, a source and a licence like any other', () => {
    const other = {
      id: 'child',
      parents: [{ id: id.trim() || 'models[0]', relation: 'finetune' }],
    };
    const source = `{${JSON.stringify(id)}: {"title": "A page", "kind": "web"}}`;
    const { lineage } = readLineage({ models: [{ id }, other], sources: JSON.parse(source) });
    const own = lineage.nodes[0]!.id;
    expect(ancestors(lineage, 'child')).toEqual([own]);
    expect(nodeOf(lineage, own)).toBe(lineage.nodes[0]);
    expect([...lineage.sources.keys()]).toEqual([id]);
  });
});

test('numbers as ids meet the same numbers as text', () => {
  const { lineage, problems } = readLineage([
    { id: 7 },
    { id: 0, parents: [{ id: '7', relation: 'merge' }] },
    { id: '7' },
  ]);
  expect(lineage.nodes.map(({ id }) => id)).toEqual(['7', '0']);
  expect(lineage.derivations).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toEqual(['duplicate-id']);
});

test('keys that would change a prototype are told of as fields nobody knows', () => {
  const record =
    '{"id": "a", "__proto__": {"polluted": 1, "name": "forged"}, "constructor": {"prototype": {"polluted": 1}}}';
  const { lineage, problems } = readLineage(
    JSON.parse(`{"__proto__": {"polluted": 1}, "models": [${record}]}`),
  );
  expect(problems.map(({ place }) => place)).toEqual([
    '__proto__',
    'models[0].__proto__',
    'models[0].constructor',
  ]);
  expect(lineage.nodes).toMatchObject([{ id: 'a', name: 'a' }]);
  expect(ownKeys()).toEqual(untouched);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('long values are cut in messages, between characters', () => {
  expect(quote('😀'.repeat(1_000))).toMatch(/^"(?:😀)+…$/u);
  expect(Array.from(quote('x'.repeat(1_000_000)))).toHaveLength(80);
  expect(quote(undefined)).toBe('undefined');
  expect(quote(10n)).toBe('bigint');
});
