import { expect, test } from 'vitest';
import { curatedLineage } from '../../src/data.js';
import { readControls } from '../../src/elements/controls.js';
import { interactionNames } from '../../src/elements/interaction.js';
import { viewFields } from '../../src/explorer/view-fields.js';
import { ModelLineage } from '../../src/index.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { markdownFiles, htmlOf } from '../support/markdown.js';
import { tagsOf, type Tag } from '../support/tags.js';

const { lineage } = readLineage(curatedLineage);
const ofPage = ['id', 'class', 'style', 'slot', 'for'];
const addresses = ['src', 'explorer-page', 'frame-page'];

/** What is wrong with an attribute of `<model-lineage>` as the docs write it. */
function fault(name: string, value: string): string | undefined {
  const isKnown = ModelLineage.observedAttributes.includes(name) || ofPage.includes(name);
  if (!isKnown) return `${name} is no attribute`;
  const field = viewFields.get(name);
  // An attribute that is there is true.
  if (field && !field.read(name === 'datasets' ? 'true' : value)) return `${name}="${value}"`;
  if (name === 'focus' && !lineage.indices.has(value)) return `nothing has the id ${value}`;
  if (name === 'controls') return readControls(value).unknown[0];
  if (name === 'interaction' && !interactionNames.some((each) => each === value)) return value;
  return undefined;
}

function faultsOf({ name, attributes }: Tag): string[] {
  if (name !== 'model-lineage')
    return [...attributes.keys()].filter((each) => !ofPage.includes(each));
  return [...attributes].flatMap(([key, value]) => fault(key, value) ?? []);
}

test('every tag in the docs has attributes and words that mean something', () => {
  const tags = markdownFiles().flatMap((file) => htmlOf(file).flatMap(tagsOf));
  expect(tags.filter(({ name }) => name === 'model-lineage').length).toBeGreaterThan(20);
  expect(tags.flatMap(faultsOf)).toEqual([]);
});

test.each([
  '<model-lineage fokus="llama">',
  '<model-lineage focus="lama">',
  '<model-lineage controls="timeline sarch">',
  '<model-lineage layout="circle">',
  '<model-lineage query="llama+ ..">',
  '<lineage-legend form="models">',
])('the check finds what means nothing: %s', (html) => {
  expect(tagsOf(html).flatMap(faultsOf)).toHaveLength(1);
});

test('every attribute that is not an address or a switch is checked by its words', () => {
  const checked = [...viewFields.keys(), 'controls', 'interaction', 'address', ...addresses];
  expect(checked).toEqual(expect.arrayContaining(ModelLineage.observedAttributes));
});
