import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplesFor, offersFor } from '../../src/explorer/search-offers.js';
import { nodeOf } from '../../src/lineage/lineage.js';
import { query } from '../../src/lineage/query.js';
import { anyText } from '../support/any-text.js';
import { curated } from '../support/curated.js';
import { lineageOf } from '../support/lineage-of.js';

const offered = (text: string, datasets = false) => offersFor(curated, { text, datasets });
const kinds = (text: string) => offered(text).offers.map(({ kind }) => kind);

const modelsOf = (text: string) =>
  query(curated, text).ids!.filter((id) => nodeOf(curated, id)!.kind === 'model');

describe('the search box offers', () => {
  test('models for a name, and all that are called so last', () => {
    const { offers } = offered('wizard');
    expect(offers[0]).toMatchObject({ kind: 'model', node: { family: 'WizardLM' } });
    expect(offers.at(-1)).toMatchObject({
      kind: 'query',
      text: 'wizard',
      words: 'models whose name contains “wizard”',
      count: modelsOf('wizard').length,
    });
  });

  test('what a query asks for first, with what may have been meant', () => {
    const { offers } = offered('llama+2');
    expect(offers).toMatchObject([
      { kind: 'query', text: 'llama+2' },
      { kind: 'meant', text: '"llama 2"', name: 'Llama 2 (base)' },
    ]);
  });

  test('a model for its name, whatever signs are in it', () => {
    const { offers } = offered('guanaco (QLoRA, UW)');
    expect(offers[0]).toMatchObject({ kind: 'model', node: { name: 'Guanaco (QLoRA, UW)' } });
    for (const { name } of curated.nodes.filter(({ kind }) => kind === 'model')) {
      expect(offered(name).offers[0], name).toMatchObject({ kind: 'model', node: { name } });
    }
  });

  test('models for a name misspelt', () => {
    expect(kinds('wizzard')[0]).toBe('model');
    expect(kinds('wizzard')).not.toContain('query');
  });

  test('nothing for what is neither a name nor a query, and says where it goes wrong', () => {
    const { offers, error } = offered('llama+ is:nice');
    expect(offers).toEqual([]);
    expect(error).toMatchObject({ position: 10 });
  });

  test.each(['org:', 'a..', '"gpt', 'llama++', 'is:'])('no model for the unfinished %s', (text) => {
    expect(kinds(text)).not.toContain('model');
  });

  test('a maker for its name misspelt, in sight below some models', () => {
    const { offers } = offered('stabilty');
    expect(offers.slice(0, 6)).toContainEqual({
      kind: 'meant',
      text: 'org:"Stability AI"',
      name: 'Stability AI',
    });
    expect(kinds('stabilty').slice(0, 5)).toEqual(Array(5).fill('model'));
  });

  test('no model twice, as itself and as what may have been meant', () => {
    expect(kinds('wizzard')).not.toContain('meant');
  });

  test('what finds nothing last', () => {
    expect(kinds('org:stabilty')).toEqual(['meant', 'query']);
  });

  test('filters and their values, besides models and what is asked for so far', () => {
    expect(kinds('li')).toEqual([...Array(5).fill('model'), 'completion', 'query']);
    expect(kinds('org:me')[0]).toBe('query');
    expect(kinds('org:me')).toContain('completion');
    expect(new Set(kinds('llama+ is:'))).toEqual(new Set(['completion']));
  });

  test('datasets only where they are drawn', () => {
    const first = (datasets: boolean) => offered('sharegpt', datasets).offers[0];
    expect(first(true)).toMatchObject({ node: { id: 'sharegpt' } });
    expect(first(false)).not.toMatchObject({ node: { id: 'sharegpt' } });
    const counted = (datasets: boolean) => offered('+vicuna', datasets).offers[0];
    expect(counted(true)).not.toEqual(counted(false));
  });

  test('for any text something, or a reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { offers, error } = offered(text);
        expect(Array.isArray(offers)).toBe(true);
        expect(error === undefined || error.position <= text.length).toBe(true);
      }),
    );
  });
});

describe('examples', () => {
  test('are questions that the lineage has answers to', () => {
    const texts = examplesFor(curated).map((offer) => (offer.kind === 'example' ? offer.text : ''));
    expect(texts).toEqual([
      'llama+',
      expect.stringMatching(/^\+/),
      expect.stringMatching(/^org:/),
      'commercial:yes',
      'is:merge',
    ]);
    for (const text of texts) expect(query(curated, text).ids!.length).toBeGreaterThan(0);
    expect(offered(' ').offers).toEqual(examplesFor(curated));
  });

  test('are none where there is nothing to ask', () => {
    expect(examplesFor(lineageOf({}))).toEqual([]);
  });
});
