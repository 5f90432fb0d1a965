import { expect, test } from 'vitest';
import { finish, finishLater, type Work } from '../../src/layout/work.js';

function* sumTo(count: number): Work<number> {
  let sum = 0;
  for (let number = 1; number <= count; number += 1) {
    yield;
    sum += number;
  }
  return sum;
}

test('work comes to the same end at once and later', async () => {
  expect(finish(sumTo(100))).toBe(5050);
  expect(await finishLater(sumTo(100))).toBe(5050);
});

test('while work is done a little at a time, others have their turn', async () => {
  const others = { areDone: false };
  function* untilOver(): Work<string> {
    while (!others.areDone) yield;
    return 'over';
  }
  setTimeout(() => (others.areDone = true));
  expect(await finishLater(untilOver())).toBe('over');
});

test('what fails later is told to who waits', async () => {
  function* failing(): Work<never> {
    yield;
    throw new RangeError('too many');
  }
  await expect(finishLater(failing())).rejects.toThrow('too many');
});
