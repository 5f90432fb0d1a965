import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '../../src/explorer/address.js';
import { embedFrame, embedTag, linkTo } from '../../src/explorer/embed-code.js';
import { anyText } from '../support/any-text.js';

const curated = { script: undefined, src: undefined };

test('a tag has what a view says as attributes, and the script it needs', () => {
  const view = { focus: 'llama', datasets: 'true', 'as-of': '2023-07-18' };
  expect(embedTag(view, curated)).toBe(
    '<script type="module" src="model-lineage-with-data.js"></script>\n' +
      '<model-lineage focus="llama" datasets as-of="2023-07-18"></model-lineage>\n',
  );
  expect(embedTag({}, { script: 'https://x.test/a.js', src: 'https://x.test/a.json' })).toBe(
    '<script type="module" src="https://x.test/a.js"></script>\n' +
      '<model-lineage src="https://x.test/a.json"></model-lineage>\n',
  );
});

test('no text ends an attribute or begins a tag', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tag = embedTag({ query: `x${text}` }, curated)
        .split('\n')
        .slice(1)
        .join('\n');
      expect(tag).toMatch(/^<model-lineage query="[^"<>\n\r\t]*"><\/model-lineage>\n$/);
      expect(embedFrame({ query: `x${text}` }, 'https://x.test/', text)).toMatch(
        /^<iframe src="[^"<>\s]*" title="[^"<>\n\r\t]*" width[^<>]*><\/iframe>\n$/,
      );
    }),
  );
});

test('a link leads to the view, whatever the page has behind its # already', () => {
  expect(linkTo('https://x.test/a?b#focus=x', {})).toBe('https://x.test/a?b');
  fc.assert(
    fc.property(fc.string(), (query) => {
      const view = { focus: 'llama', query };
      const link = linkTo('https://x.test/#old', view);
      expect(new URL(link).origin).toBe('https://x.test');
      expect(readAddress(link.slice(link.indexOf('#') + 1))).toEqual(view);
    }),
  );
});
