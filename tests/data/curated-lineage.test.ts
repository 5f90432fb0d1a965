import { describe, expect, test } from 'vitest';
import { compile } from '../../data/build/compile.js';
import { curatedLineage } from '../../src/data.js';
import { isEarlier } from '../../src/elements/describe.js';
import { safeUrl } from '../../src/elements/safe-link.js';
import { preferredValue } from '../../src/lineage/claim.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { dataFolder } from '../support/data-folder.js';

const compiled = compile(dataFolder);
const { lineage, problems } = readLineage(compiled.lineage);
const { nodes, derivations } = lineage;
const models = nodes.filter(({ kind }) => kind === 'model');

test('the curated data compiles without a fault', () => {
  expect(compiled.errors).toEqual([]);
  expect(problems).toEqual([]);
});

test('what is embedded is what the files say', () => {
  expect(curatedLineage).toMatchObject(compiled.lineage);
});

test('every model has its place in one suggested row, and nothing else has', () => {
  const { rows = [] } = curatedLineage as { readonly rows?: readonly (readonly string[])[] };
  expect(rows.flat().toSorted()).toEqual(models.map(({ id }) => id).toSorted());
});

test('it holds 248 models, 15 datasets and 264 derivations between models', () => {
  expect(models).toHaveLength(248);
  expect(nodes.length - models.length).toBe(15);
  expect(derivations.filter(({ relation }) => relation !== 'trained-on')).toHaveLength(264);
});

test('every derivation passes something known on, and a dataset is what trained-on names', () => {
  for (const { parent, relation, passes } of derivations) {
    expect(passes).not.toBe('unknown');
    expect(nodes[parent]!.kind === 'dataset').toBe(relation === 'trained-on');
  }
});

describe('every model', () => {
  test('has a date, a licence, a family and a maker', () => {
    for (const model of models) {
      expect(model.released?.length, model.id).toBeGreaterThan(0);
      expect(model.licenses?.length, model.id).toBeGreaterThan(0);
      expect(model.family, model.id).toBeTruthy();
      expect(preferredValue(model.organizations)?.length, model.id).toBeGreaterThan(0);
    }
  });

  test('says where its date, its licence and its parents were read', () => {
    for (const { id, released, licenses, parents } of models) {
      for (const { source } of [...(released ?? []), ...(licenses ?? []), ...parents]) {
        expect(source.length, id).toBeGreaterThan(0);
        for (const citation of source)
          expect(lineage.sources.has(citation.id), citation.id).toBe(true);
      }
    }
  });
});

test('only five models are dated before a parent that is a model, each explained', () => {
  const early = derivations.filter(
    (each) => isEarlier(lineage, each) && nodes[each.parent]!.kind === 'model',
  );
  expect(
    early.map(({ parent, child }) => `${nodes[child]!.id} < ${nodes[parent]!.id}`).toSorted(),
  ).toEqual([
    'bard < palm-2',
    'pythia-chat-base-7b < pythia',
    'stable-beluga-2-gptq < stable-beluga-2',
    'wizardlm-2-8x22b < mixtral-8x22b',
    'zephyr-141b < mixtral-8x22b',
  ]);
  for (const { stated } of early) expect(stated.earlier).toMatch(/\.$/);
});

test('an explanation stands only where a child is earlier', () => {
  for (const derivation of derivations) {
    expect(derivation.stated.earlier !== undefined).toBe(isEarlier(lineage, derivation));
  }
});

test('every source but general knowledge has an address that can be followed', () => {
  const unsafe = [...lineage.sources].filter(
    ([, { url, kind }]) => kind !== 'general-knowledge' && safeUrl(url) === undefined,
  );
  expect(unsafe).toEqual([]);
});
