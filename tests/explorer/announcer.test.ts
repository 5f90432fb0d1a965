import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/elements/announcer.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function announcer() {
  const said: { at: number; text: string }[] = [];
  const start = Date.now();
  return {
    said,
    texts: () => said.map(({ text }) => text),
    it: new Announcer((text) => void said.push({ at: Date.now() - start, text })),
  };
}

test('what happens is said at once', () => {
  const { it, texts } = announcer();
  it.announce('news', 'Loading');
  expect(texts()).toEqual(['Loading']);
});

test('of one kind, only the last is said when there is time', () => {
  const { it, texts } = announcer();
  for (const text of ['one', 'two', 'three']) it.announce('part', text);
  vi.advanceTimersByTime(10_000);
  expect(texts()).toEqual(['one', 'three']);
});

test('another kind is not lost', () => {
  const { it, texts } = announcer();
  it.announce('news', 'Selected: Vicuna');
  it.announce('part', 'Vicuna; LMSYS');
  it.announceLater('time', () => '61 of 248 models');
  vi.advanceTimersByTime(10_000);
  expect(texts()).toEqual(['Selected: Vicuna', 'Vicuna; LMSYS. 61 of 248 models']);
});

test('what goes on is said twice a second, and at its end', () => {
  const { it, said } = announcer();
  for (let at = 0; at < 2_000; at += 40) {
    it.announceLater('time', () => `until ${at}`);
    vi.advanceTimersByTime(40);
  }
  vi.advanceTimersByTime(10_000);
  said
    .slice(1)
    .forEach(({ at }, index) => expect(at - said[index]!.at).toBeGreaterThanOrEqual(500));
  expect(said.length).toBeLessThanOrEqual(5);
  expect(said.at(-1)?.text).toBe('until 1960');
});

test('what has come to nothing is not said', () => {
  const { it, texts } = announcer();
  it.announceLater('time', () => undefined);
  vi.advanceTimersByTime(10_000);
  expect(texts()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('once stopped it says no more and leaves no timer', () => {
  const { it, texts } = announcer();
  it.announce('news', 'one');
  it.announce('news', 'two');
  it.stop();
  it.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(10_000);
  expect(texts()).toEqual(['one']);
});
