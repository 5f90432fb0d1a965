import { describe, expect, test } from 'vitest';
import type { Lineage } from '../../src/lineage/lineage.js';
import { baseModels, primaryDerivation } from '../../src/lineage/primary-parent.js';
import { curated } from '../support/curated.js';
import { lineageOf } from '../support/lineage-of.js';

const baseOf = (lineage: Lineage, id: string) =>
  lineage.nodes[baseModels(lineage)[lineage.indices.get(id)!]!]!.id;

function primaryOf(lineage: Lineage, id: string): string | undefined {
  const derivation = primaryDerivation(lineage, lineage.indices.get(id)!);
  return derivation && lineage.nodes[derivation.parent]!.id;
}

describe('the primary parent', () => {
  const roots = { a: [], b: [], c: [] };
  test.each([
    [
      'is the first to give its weights',
      [
        ['a', 'merge'],
        ['b', 'merge'],
      ],
      'a',
    ],
    [
      'gave weights rather than data',
      [
        ['a', 'distillation'],
        ['b', 'adapter'],
      ],
      'b',
    ],
    [
      'is a whole model rather than a component',
      [
        ['a', 'component'],
        ['b', 'finetune'],
      ],
      'b',
    ],
    [
      'is a component rather than a design',
      [
        ['a', 'architecture'],
        ['b', 'component'],
      ],
      'b',
    ],
    [
      'gave its design rather than data',
      [
        ['a', 'trained-on'],
        ['b', 'reproduction'],
      ],
      'b',
    ],
    [
      'gave data rather than something unknown',
      [
        ['a', 'inspired'],
        ['b', 'trained-on'],
      ],
      'b',
    ],
    ['may be the only one there is', [['c', 'inspired']], 'c'],
    ['is missing where there is no parent', [], undefined],
  ] as const)('%s', (_, parents, primary) => {
    expect(primaryOf(lineageOf({ ...roots, child: parents }), 'child')).toBe(primary);
  });
});

test('a base model is the top of the line of weights', () => {
  const lineage = lineageOf({
    llama: [],
    clip: [],
    alpaca: [['llama', 'finetune']],
    gptq: [['alpaca', 'quantized']],
    llava: [['clip', 'component']],
    replica: [['llama', 'reproduction']],
  });
  expect(['llama', 'alpaca', 'gptq', 'llava', 'replica'].map((id) => baseOf(lineage, id))).toEqual([
    'llama',
    'llama',
    'llama',
    'llava',
    'replica',
  ]);
});

test('a line that runs in a circle has one base model, a member', () => {
  const lineage = lineageOf({
    a: [['c', 'finetune']],
    b: [['a', 'finetune']],
    c: [['b', 'finetune']],
    d: [['c', 'finetune']],
  });
  const bases = new Set(['a', 'b', 'c', 'd'].map((id) => baseOf(lineage, id)));
  expect(bases.size).toBe(1);
  expect(['a', 'b', 'c']).toContain([...bases][0]);
});

test('it is the same member wherever the file begins', () => {
  const a = [['b', 'finetune']] as const;
  const b = [['a', 'finetune']] as const;
  expect(baseOf(lineageOf({ a, b }), 'a')).toBe('a');
  expect(baseOf(lineageOf({ b, a }), 'a')).toBe('a');
});

test.each([
  ['vicuna', 'llama'],
  ['code-llama-python', 'llama-2'],
  ['llama-2', 'llama-2'],
  ['zephyr-7b-beta', 'mistral-7b'],
  ['dolly-v2', 'pythia'],
])('%s carries the weights of %s', (id, base) => {
  expect(baseOf(curated, id)).toBe(base);
});
