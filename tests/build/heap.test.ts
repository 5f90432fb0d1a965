import fc from 'fast-check';
import { expect, test } from 'vitest';
import Heap from '../../build/lean-cytoscape/heap.js';

function drain<Item>(heap: Heap<Item>): Item[] {
  const items: Item[] = [];
  while (heap.size() > 0) {
    const top = heap.peek();
    const item = heap.pop()!;
    expect(item).toBe(top);
    items.push(item);
  }
  return items;
}

test('items come in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap<number>((one, other) => one - other);
      for (const number of numbers) heap.push(number);
      expect(drain(heap)).toEqual(numbers.toSorted((one, other) => one - other));
    }),
  );
});

test('an item that has changed finds its place', () => {
  const ranks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1 });
  fc.assert(
    fc.property(ranks, (changes) => {
      const heap = new Heap<{ rank: number }>((one, other) => one.rank - other.rank);
      const items = changes.map(([rank]) => ({ rank }));
      for (const item of items) heap.push(item);
      for (const [index, [, rank]] of changes.entries()) {
        items[index]!.rank = rank;
        heap.updateItem(items[index]!);
      }
      const order = changes.map(([, rank]) => rank).toSorted((one, other) => one - other);
      expect(drain(heap).map(({ rank }) => rank)).toEqual(order);
    }),
  );
});

test('an empty heap has nothing on top, and what is not in it cannot change', () => {
  const heap = new Heap<number>((one, other) => one - other);
  heap.updateItem(1);
  expect([heap.peek(), heap.pop(), heap.size()]).toEqual([undefined, undefined, 0]);
});
