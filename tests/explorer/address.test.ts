import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStep, readAddress, writeAddress } from '../../src/explorer/address.js';
import { anyText } from '../support/any-text.js';
import { curated } from '../support/curated.js';
import { viewsOf } from '../support/views.js';

const views = viewsOf(curated);

test('an address is readable', () => {
  const view = {
    focus: 'meta-llama/Llama-2-7b',
    query: '+vicuna org:meta,is:root',
    camera: '2,0.5,0.5',
  };
  expect(writeAddress(view)).toBe(
    'focus=meta-llama/Llama-2-7b&query=+vicuna%20org:meta,is:root&camera=2,0.5,0.5',
  );
});

test('what is written is read again; where nothing differs, nothing is', () => {
  fc.assert(
    fc.property(views, (view) => {
      const isEmpty = Object.keys(view).length === 0;
      expect(readAddress(writeAddress(view))).toEqual(isEmpty ? undefined : view);
    }),
  );
});

test('any text comes through, but for halves of signs', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const whole = text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
      expect(readAddress(writeAddress({ focus: text }))).toEqual({ focus: whole });
    }),
  );
});

test('a plus is a plus, and broken escapes stay as they are', () => {
  expect(readAddress('query=llama+2+')).toEqual({ query: 'llama+2+' });
  expect(readAddress('focus=100%&query=%E0%A4%A')).toEqual({ focus: '100%', query: '%E0%A4%A' });
});

test.each(['', 'section-2', 'a=b', 'a=b&c=d', '=', '__proto__=x'])('"%s" is not ours', (text) => {
  expect(readAddress(text)).toBeUndefined();
});

test('no prototype is changed', () => {
  expect(Object.keys(readAddress('__proto__=x&focus=llama')!)).toContain('focus');
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('one goes back from another focus, not from another day', () => {
  expect(isStep({}, { focus: 'llama' })).toBe(true);
  expect(isStep({ query: 'a' }, { query: 'b' })).toBe(true);
  expect(isStep({ focus: 'llama' }, { focus: 'llama', 'as-of': '2023-03-01' })).toBe(false);
  expect(isStep({}, { camera: '2,0.5,0.5', selected: 'llama' })).toBe(false);
});
