import { expect, test } from 'vitest';
import { compile } from '../../data/build/compile.js';
import { errorsAfter, type Break } from '../support/break-data.js';
import { folderOf, soundFiles } from '../support/data-folder.js';

const alpaca = 'models/alpaca.yaml';
const llama = 'models/llama.yaml';
const cited = ', source: [{ id: card }]';
const second = "'2023-03-14', source";

/** A claim whose citation is taken away, and what is told. */
const unsourced = (
  what: string,
  file: typeof alpaca | typeof llama,
  before: string,
  place: string,
): Break => [`${what} without a source`, file, before + cited, before, file, place, 'no source'];
const citing = (
  what: string,
  file: typeof alpaca | typeof llama,
  before: string,
  place: string,
): Break => [
  `${what} that cites an unknown source`,
  file,
  `${before}, source: [{ id: card`,
  `${before}, source: [{ id: cart`,
  file,
  place,
  '"cart"',
];

test.each([
  unsourced('a date', llama, "'2023-02-24'", 'released'),
  unsourced('a licence', llama, 'id: MIT }]', 'licenses'),
  unsourced('a size', alpaca, 'billions: 7 }]', 'sizes'),
  unsourced('a parent', alpaca, 'relation: finetune', 'parents: llama'),
  citing('a date', alpaca, "'2023-03-14'", 'released[1].source'),
  citing('a licence', llama, 'id: MIT }]', 'licenses[0].source'),
  citing('a parent', llama, 'relation: trained-on', 'parents: pile'),
  citing('a related model', alpaca, 'related: [{ id: pile', 'related: pile'),
  ['an unknown licence', llama, 'id: MIT', 'id: WTF', llama, 'licenses', '"WTF"'],
  [
    'a second preferred claim',
    alpaca,
    second,
    second.replace(',', ', preferred: true,'),
    alpaca,
    'released',
    '2 of them preferred',
  ],
  [
    'no preferred claim of two',
    alpaca,
    ' preferred: true,',
    '',
    alpaca,
    'released',
    '0 of them preferred',
  ],
  [
    'an unknown related model',
    alpaca,
    'related: [{ id: pile',
    'related: [{ id: pyle',
    alpaca,
    'related: pyle',
  ],
  ['no family', alpaca, 'family: Alpaca\n', '', alpaca, 'family', 'missing'],
  [
    'an unexplained child before its parent',
    alpaca,
    "'2023-03-13'",
    "'2023-02-23'",
    alpaca,
    'parents: llama',
    '2023-02-23',
    '2023-02-24',
    'earlier',
  ],
] satisfies Break[])('%s is told once, with file, path and value', (...broken) => {
  const [, , , , ...told] = broken;
  const errors = errorsAfter(broken);
  expect(errors).toHaveLength(1);
  for (const part of told) expect(errors[0]).toContain(part);
});

test('the small data folder that these cases break is sound', () => {
  expect(compile(folderOf(soundFiles)).errors).toEqual([]);
});

test('a child before its parent is no fault once it is explained', () => {
  const early = soundFiles[alpaca]
    .replace("'2023-03-13'", "'2023-02-23'")
    .replace('relation: finetune,', "relation: finetune, earlier: 'Made from a leak.',");
  expect(compile(folderOf({ ...soundFiles, [alpaca]: early })).errors).toEqual([]);
});
