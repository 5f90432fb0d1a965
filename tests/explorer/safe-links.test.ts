import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeUrl } from '../../src/elements/safe-link.js';
import { curated } from '../support/curated.js';
import { anyText } from '../support/any-text.js';

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' \0javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'about:blank',
  '//evil.example',
  '\\\\evil.example',
  'https://user:pass@example.org',
  'https://user@example.org',
  'example.org',
  '/here',
  '',
  'https://',
])('%j is no address to follow', (text) => {
  expect(safeUrl(text)).toBeUndefined();
});

test('an address on the web stays as it is', () => {
  expect(safeUrl('https://huggingface.co/meta-llama')).toBe('https://huggingface.co/meta-llama');
  expect(safeUrl('http://example.org/?a=1#b')).toBe('http://example.org/?a=1#b');
  expect(safeUrl(undefined)).toBeUndefined();
});

test('whatever the text, what comes back leads to the web and carries no password', () => {
  const scheme = fc.constantFrom(
    '',
    'https://',
    'http:',
    'javascript:',
    'data:',
    'HTTPS://',
    ' https://a:b@',
  );
  fc.assert(
    fc.property(scheme, fc.oneof(fc.webUrl(), anyText), (start, rest) => {
      const url = safeUrl(start + rest);
      if (url === undefined) return;
      expect(url).toMatch(/^https?:\/\//);
      expect(new URL(url)).toMatchObject({ username: '', password: '' });
    }),
  );
});

test('every address in the curated data can be followed', () => {
  const urls = [
    ...[...curated.sources.values(), ...curated.licenses.values()].map(({ url }) => url),
    ...curated.nodes.flatMap(({ links }) => [...links.values()]),
  ].filter((url) => url !== undefined);
  expect(urls.length).toBeGreaterThan(100);
  expect(urls.filter((url) => safeUrl(url) === undefined)).toEqual([]);
});
