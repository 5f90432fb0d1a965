import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../data/build/compile.js';
import { write } from '../../data/build/write.js';
import { errorsAfter, type Break } from '../support/break-data.js';
import { dataFolder, folderOf, soundFiles } from '../support/data-folder.js';

const alpaca = 'models/alpaca.yaml';
const llama = 'models/llama.yaml';
const onPile = '{ id: pile, relation: trained-on,';
const onAlpaca = "{ id: alpaca, relation: finetune, earlier: 'A test.',";

const breaks: readonly Break[] = [
  ['a duplicate id', alpaca, 'id: alpaca', 'id: llama', `${llama}: models[0].id`, '"llama"'],
  ['an unknown parent', alpaca, 'id: llama', 'id: lama', `${alpaca}: models[0].parents`, '"lama"'],
  ['a cycle', llama, onPile, onAlpaca, ': models[0].parents', 'llama, alpaca'],
  ['an unknown relation', alpaca, 'finetune', 'inspired', `${alpaca}: models[0]`, '"inspired"'],
  ['an impossible date', alpaca, '03-14', '02-30', 'models[0].released[1].value: "2023-02-30"'],
  ['an unknown field', alpaca, '    sizes:', '    size:', `${alpaca}: models[0].size`],
  ['a model without an id', llama, '- id:', '- name:', `${llama}: models[0].id`],
  ['a dataset’s unknown field', 'datasets.yaml', 'name', 'nane', 'datasets.yaml: datasets[0].nane'],
  ['an odd kind of source', 'sources.yaml', 'primary', 'rumour', 'sources.card.kind', '"rumour"'],
  ['no list of models', alpaca, 'models:', 'modals:', `${alpaca}: models: expected a list`],
  ['a YAML syntax error', alpaca, "-14'", '-14', alpaca, 'line 11'],
  ['a key given twice', alpaca, '\n', '\nfamily: Llama\n', alpaca, 'must be unique', 'line 2'],
];

test.each(breaks)('%s is told with file, path and value', (...broken) => {
  const [, , , , ...told] = broken;
  const errors = errorsAfter(broken);
  const fitting = errors.filter((error) => told.every((part) => error.includes(part)));
  expect(fitting, errors.join('\n')).toHaveLength(1);
});

test('one fault in the real data gives one message', () => {
  const folder = folderOf({});
  cpSync(dataFolder, folder, { recursive: true });
  const file = join(folder, 'models/llama-2.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace("value: '2023-07-18'", "value: '2023-07-32'"));
  const { errors } = compile(folder);
  expect(errors).toHaveLength(1);
  const place = /^models\/llama-2\.yaml: models\[\d+\]\.released\[\d+\]\.value: "2023-07-32"/;
  expect(errors[0]).toMatch(place);
});

test('the embedded lineage is only written when there is no fault', () => {
  const broken = folderOf({ ...soundFiles, 'sources.yaml': '' });
  expect(write(broken).length).toBeGreaterThan(0);
  expect(existsSync(join(broken, 'lineage.json'))).toBe(false);
  const sound = folderOf(soundFiles);
  expect(write(sound)).toEqual([]);
  const { rows, ...written } = JSON.parse(readFileSync(join(sound, 'lineage.json'), 'utf8'));
  expect(written).toEqual(compile(sound).lineage);
  expect(rows.flat().toSorted()).toEqual(['alpaca', 'llama']);
});
