import { expect, test } from 'vitest';
import { relations, whatPasses } from '../../src/lineage/relation.js';

test.each([
  ['finetune', 'weights'],
  ['adapter', 'weights'],
  ['quantized', 'weights'],
  ['merge', 'weights'],
  ['continued-pretraining', 'weights'],
  ['component', 'weights'],
  ['distillation', 'data'],
  ['trained-on', 'data'],
  ['architecture', 'design'],
  ['reproduction', 'design'],
])('%s passes %s on', (relation, passes) => {
  expect(whatPasses(relation)).toBe(passes);
});

test('the ten relations are listed, those of weights first', () => {
  expect(relations).toHaveLength(10);
  expect(relations.slice(0, 6).map(whatPasses)).toEqual(Array(6).fill('weights'));
});

test.each([
  '',
  'Finetune',
  'inspired by',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
])('nobody knows what %j passes on', (relation) => {
  expect(whatPasses(relation)).toBe('unknown');
});
