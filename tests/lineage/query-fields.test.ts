import { describe, expect, test } from 'vitest';
import { isDisputed, preferredValue } from '../../src/lineage/claim.js';
import { formatDay } from '../../src/lineage/day.js';
import { ancestors, descendants, leaves, roots } from '../../src/lineage/kinship.js';
import type { LineageNode } from '../../src/lineage/lineage.js';
import { quoteName } from '../../src/lineage/print-query.js';
import { query } from '../../src/lineage/query.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated } from '../support/curated.js';
import { lineageOf } from '../support/lineage-of.js';

const found = (text: string) => query(curated, text).ids ?? [];

/** The ids of the curated records of which something holds. */
const where = (holds: (node: LineageNode) => boolean) =>
  curated.nodes.filter(holds).map(({ id }) => id);

const makers = ({ organizations }: LineageNode) => preferredValue(organizations) ?? [];
const licences = ({ licenses }: LineageNode) =>
  (preferredValue(licenses) ?? []).map(({ id }) => id);
const billions = ({ sizes }: LineageNode) =>
  (preferredValue(sizes) ?? []).flatMap((size) => size.billions ?? []);
const earliest = ({ released }: LineageNode) => formatDay(preferredValue(released)!.earliest);
const accepted = ({ parents }: LineageNode) =>
  parents.filter(({ preferred }) => preferred !== false).map(({ relation }) => relation);

describe('names', () => {
  test.each([
    ['alpaca', 'alpaca'],
    ['ALPACA', 'alpaca'],
    ['codellama', 'code-llama'],
    ['"Code LLaMA"', 'code-llama'],
    ['freewilly2', 'stable-beluga-2'],
    ['llama-2', 'llama-2'],
    ['"LLaMA 2"', 'llama-2'],
  ])('%s is exactly %s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  test('a word that is nobody’s name is part of names, aliases and ids', () => {
    expect(found('wizardl').length).toBeGreaterThan(3);
    expect(found('oasst')).toContain('oasst-llama-30b');
    expect(found('freewilly').toSorted()).toEqual(['stable-beluga-1', 'stable-beluga-2']);
    expect(found('nosuchmodel')).toEqual([]);
  });

  test('a name that several have stands for all of them', () => {
    expect(found('"free willy"').toSorted()).toEqual(['stable-beluga-1', 'stable-beluga-2']);
  });

  test('an id as it is written means its model alone, even where others are called so', () => {
    const lineage = lineageOf(
      { 'phi-15': [], 'Phi-1.5': [] },
      { 'phi-15': { aliases: ['Phi 1.5'] } },
    );
    expect(query(lineage, 'Phi-1.5').ids).toEqual(['Phi-1.5']);
    expect(query(lineage, 'phi-15').ids).toEqual(['phi-15']);
    expect(query(lineage, '"phi 1.5"').ids).toEqual(['phi-15', 'Phi-1.5']);
  });

  test('nothing asks for everything, in the order of the file', () => {
    expect(found('')).toEqual(curated.nodes.map(({ id }) => id));
  });
});

describe('kin', () => {
  test('ancestors, descendants, and both', () => {
    expect(found('+vicuna').toSorted()).toEqual(
      ['vicuna', ...ancestors(curated, 'vicuna')].toSorted(),
    );
    expect(found('llama+').toSorted()).toEqual(
      ['llama', ...descendants(curated, 'llama')].toSorted(),
    );
    expect(found('+alpaca+').toSorted()).toEqual(
      ['alpaca', ...ancestors(curated, 'alpaca'), ...descendants(curated, 'alpaca')].toSorted(),
    );
  });

  test('two generations are fewer than all, and more than one', () => {
    const [one, two, every] = ['llama+1', 'llama+2', 'llama+'].map((text) => found(text).length);
    expect(one).toBeLessThan(two!);
    expect(two).toBeLessThan(every!);
  });

  test('a path runs whichever way leads, and between siblings there is none', () => {
    expect(found('llama..vicuna')).toEqual(expect.arrayContaining(['llama', 'vicuna']));
    expect(found('vicuna..llama')).toEqual(found('llama..vicuna'));
    expect(found('koala..gpt4all')).toEqual([]);
  });
});

describe('each field', () => {
  test.each<[string, (node: LineageNode) => boolean]>([
    ['org:microsoft', (node) => makers(node).includes('Microsoft')],
    ['org:"meta ai"', (node) => makers(node).includes('Meta AI')],
    ['org:meta', (node) => makers(node).some((maker) => maker.startsWith('Meta'))],
    // ControlNet’s code is under Apache, its weights are not.
    [
      'license:apache',
      (node) =>
        licences(node).includes('Apache-2.0') && !['controlnet', 'alpaca-lora'].includes(node.id),
    ],
    [
      'license:mit',
      (node) =>
        preferredValue(node.licenses)?.some(({ part, id }) => id === 'MIT' && part !== 'code') ??
        false,
    ],
    ['license:"llama 2 community"', (node) => licences(node).includes('Llama-2-Community')],
    [
      'license:unknown',
      (node) => licences(node).includes('unknown') || licences(node).length === 0,
    ],
    ['license:nc', (node) => preferredValue(node.commercialUse) === 'no'],
    ['license:NC', (node) => preferredValue(node.commercialUse) === 'no'],
    ['commercial:yes', (node) => preferredValue(node.commercialUse) === 'yes'],
    ['commercial:no', (node) => preferredValue(node.commercialUse) === 'no'],
    ['commercial:conditional', (node) => preferredValue(node.commercialUse) === 'conditional'],
    ['modality:code', (node) => node.modality.includes('code')],
    ['modality:speech', (node) => node.modality.includes('speech')],
    ['modality:audio', (node) => node.modality.includes('text-to-audio')],
    ['via:finetune', (node) => accepted(node).includes('finetune')],
    ['via:fine-tune', (node) => accepted(node).includes('finetune')],
    ['via:trained-on', (node) => accepted(node).includes('trained-on')],
    [
      'passes:design',
      (node) =>
        accepted(node).some((relation) => ['architecture', 'reproduction'].includes(relation)),
    ],
    [
      'passes:data',
      (node) =>
        accepted(node).some((relation) => ['distillation', 'trained-on'].includes(relation)),
    ],
    [
      'from:2024',
      (node) =>
        node.released !== undefined &&
        formatDay(preferredValue(node.released)!.latest) >= '2024-01-01',
    ],
    ['until:2021', (node) => node.released !== undefined && earliest(node) <= '2021-12-31'],
    [
      'from:2023-03 until:2023-03-14',
      (node) =>
        node.released !== undefined &&
        earliest(node) <= '2023-03-14' &&
        formatDay(preferredValue(node.released)!.latest) >= '2023-03-01',
    ],
    ['size:7B', (node) => billions(node).includes(7)],
    ['size:>=100B', (node) => billions(node).some((count) => count >= 100)],
    ['size:<100m', (node) => billions(node).some((count) => count < 0.1)],
    ['size:>405B', (node) => billions(node).some((count) => count > 405)],
    ['size:<=39M', (node) => billions(node).some((count) => count <= 0.039)],
    ['size:=124M', (node) => billions(node).includes(0.124)],
    ['descendants:0', ({ id }) => descendants(curated, id).length === 0],
    ['descendants:>=10', ({ id }) => descendants(curated, id).length >= 10],
    ['descendants:<3', ({ id }) => descendants(curated, id).length < 3],
    ['is:merge', (node) => accepted(node).includes('merge')],
    ['is:article', (node) => node.articles.length > 0],
    [
      'is:disputed',
      (node) =>
        node.parents.some(({ preferred }) => preferred === false) ||
        [
          node.organizations,
          node.released,
          node.sizes,
          node.licenses,
          node.commercialUse,
          node.type,
          node.focus,
          node.notable,
          node.architecture,
          node.trainingData,
        ].some(isDisputed),
    ],
  ])('%s', (text, holds) => {
    const expected = where(holds);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(curated.nodes.length);
    expect(found(text)).toEqual(expected);
  });

  test('is:root and is:leaf are the roots and leaves', () => {
    expect(found('is:root')).toEqual(roots(curated));
    expect(found('is:leaf')).toEqual(leaves(curated));
  });

  test('the terms of an "and" narrow, a comma widens, a minus leaves out', () => {
    expect(found('llama+ org:microsoft until:2023-06')).toEqual(
      found('llama+').filter(
        (id) => found('org:microsoft').includes(id) && found('until:2023-06').includes(id),
      ),
    );
    expect(found('alpaca, vicuna').toSorted()).toEqual(['alpaca', 'vicuna']);
    expect(found('alpaca, vicuna -vicuna')).toEqual(['alpaca']);
    expect(found('-is:root')).toEqual(where(({ id }) => !roots(curated).includes(id)));
  });
});

describe('a family', () => {
  const lineage = lineageOf(
    {
      base: [],
      tuned: [['base', 'finetune']],
      inspired: [['base', 'architecture']],
      distilled: [['base', 'adapter']],
    },
    {
      base: { family: 'LLaMA' },
      tuned: { family: 'Vicuna' },
      inspired: { family: 'OpenLLaMA' },
      distilled: { family: 'OpenLLaMA' },
    },
  );

  test.each([
    ['is the one whose weights a model carries', 'llama', ['base', 'tuned', 'distilled']],
    ['is that alone, where others are called after it', 'openllama', ['inspired']],
    ['is else the one of its record', 'vicuna', ['tuned']],
    ['is else part of a name', 'lla', ['base', 'tuned', 'inspired', 'distilled']],
  ])('%s: %s', (_, family, ids) => {
    expect(query(lineage, `family:${family}`).ids).toEqual(ids);
  });
});

describe('dates that are not exact', () => {
  const lineage = lineageOf(
    { year: [], month: [], day: [], before: [], none: [] },
    {
      year: { released: '2023' },
      month: { released: '2023-06' },
      day: { released: '2023-06-15' },
      before: { released: '../2022-03-02' },
    },
  );

  test.each([
    ['from:2023-06-30', ['year', 'month']],
    ['from:2023-06', ['year', 'month', 'day']],
    ['from:2022-03-02', ['year', 'month', 'day', 'before']],
    ['from:2022-03-03', ['year', 'month', 'day']],
    ['until:2023-06-01', ['year', 'month', 'before']],
    ['until:2023-06', ['year', 'month', 'day', 'before']],
    ['until:2022', ['before']],
    ['-from:2023', ['before', 'none']],
    ['is:undated', ['none']],
  ])('%s keeps what can be out: %j', (text, ids) => {
    expect(query(lineage, text).ids).toEqual(ids);
  });
});

test('a size that is only written in the label counts, one that is not known does not', () => {
  const sizes = {
    a: [{ label: '13B' }],
    b: [{ label: 'large' }],
    c: [{ label: '7B', billions: 7 }],
  };
  const models = Object.entries(sizes).map(([id, each]) => ({ id, sizes: each }));
  const { lineage } = readLineage({ models });
  expect(query(lineage, 'size:>=7B').ids).toEqual(['a', 'c']);
  expect(query(lineage, '-size:>=7B').ids).toEqual(['b']);
});

test('a licence called after a company does not count as non-commercial', () => {
  const models = [
    { id: 'a', licenses: [{ part: 'weights', id: 'Tencent' }], commercialUse: 'yes' },
  ];
  expect(query(readLineage({ models }).lineage, 'license:nc').ids).toEqual([]);
});

describe.each([
  '__proto__',
  'constructor',
  'say "hi"',
  'a, b',
  ' a  b ',
  '-a',
  '+a+',
  'a..b',
  'org:meta',
  '.*',
  '“curly”',
  '+++',
  '🦙',
  '\ud83e',
  'line\nbreak',
])('the id %j', (id) => {
  const { lineage } = readLineage({
    models: [
      { id: 'other' },
      { id, organizations: [id], parents: [{ id: 'other', relation: id }] },
      { id: 'child', parents: [{ id, relation: 'finetune' }] },
    ],
  });

  test('is found in quotes, with its kin, its organisation and its relation', () => {
    const name = quoteName(id);
    const [, stored] = lineage.nodes;
    expect(query(lineage, name).ids).toEqual([stored!.id]);
    expect(query(lineage, `+${name}`).ids).toEqual(['other', stored!.id]);
    expect(query(lineage, `${name}+`).ids).toEqual([stored!.id, 'child']);
    expect(query(lineage, `other..${name}`).ids).toEqual(['other', stored!.id]);
    expect(query(lineage, `-${name}`).ids).toEqual(['other', 'child']);
    const quoted = `"${id.replaceAll('"', '""')}"`;
    expect(query(lineage, `org:${quoted} via:${quoted}`).ids).toEqual([stored!.id]);
  });
});

test('a history of 20,000 generations is walked to its end', () => {
  const models = Array.from({ length: 20_000 }, (_, index) => ({
    id: `m${index}`,
    parents: index === 0 ? [] : [{ id: `m${index - 1}`, relation: 'finetune' }],
  }));
  const { lineage } = readLineage({ models });
  expect(query(lineage, 'm0+').ids).toHaveLength(20_000);
  expect(query(lineage, 'm0+6000').ids).toHaveLength(6_001);
  expect(query(lineage, 'm19999..m0').ids).toHaveLength(20_000);
});
