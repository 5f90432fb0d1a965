import { describe, expect, test } from 'vitest';
import { preferredClaim, preferredValue } from '../../src/lineage/claim.js';
import { curated } from '../support/curated.js';

const named = curated.nodes.filter(({ kind, articles }) => kind === 'model' && articles.length > 0);

test('the two articles name 83 of the models', () => {
  expect(named).toHaveLength(83);
  for (const { articles } of named) expect(['1', '2', '1,2']).toContain(articles.join());
});

describe.each(named.map((model) => [model.id, model] as const))('%s', (_, model) => {
  test('carries a summary, a licence, an organisation, a date and a source', () => {
    expect(model.summary).toMatch(/\S.*\.$/s);
    expect(preferredValue(model.licenses)!.length).toBeGreaterThan(0);
    expect(preferredValue(model.organizations)!.length).toBeGreaterThan(0);
    const released = preferredClaim(model.released)!;
    expect(released.value.text).toMatch(/^(\.\.\/)?\d{4}/);
    expect(released.source.length).toBeGreaterThan(0);
  });
});
