import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../src/lineage/fold.js';

test.each([
  ['Code LLaMA', 'code-llama'],
  ['İstanbul', 'istanbul'],
  ['ISTANBUL', 'ıstanbul'],
  ['Großmodell', 'GROSSMODELL'],
  ['\u212Aelvin 7B', 'kelvin7b'],
  ['ΛΟΓΟΣ', 'λόγος'],
  ['ﬁnetuned', 'FINETUNED'],
  ['Tülu', 'Tu\u0308lu'],
  ['مدل فارسی', 'مدلفارسی'],
  ['🦙 Llama', 'llama'],
  ['🦙', ' 🦙\n'],
  ['+ -', '+-'],
  ['\uD800', '\uD800 '],
])('%j and %j are the same', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['Llama', 'Lama'],
  ['通义', '千问'],
  ['🦙', '🐬'],
  ['gpt-4', 'gpt-3'],
])('%j and %j are not', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test.each([
  ['Llama-2 chat', ['LLAMA', '2', 'CHAT']],
  ['tu\u0308lu 🦙 3', ['TULU', '3']],
  ['+-', ['+-']],
  [' \u0301 ', ['\u0301']],
  ['  ', []],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
