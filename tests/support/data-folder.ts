import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The repository's folder of curated data. */
export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

/** A small data folder without a fault: the text of each file. */
export const soundFiles = {
  'lineage.yaml': "title: A small lineage\nupdated: '2023-04-01'\n",
  'sources.yaml': 'card: { title: Model card, kind: primary }\n',
  'licenses.yaml': 'MIT: { name: MIT License }\n',
  'datasets.yaml': 'datasets:\n  - { id: pile, name: The Pile }\n',
  'models/llama.yaml': `family: Llama
models:
  - id: llama
    released: [{ value: '2023-02-24', source: [{ id: card }] }]
    licenses: [{ value: [{ part: weights, id: MIT }], source: [{ id: card }] }]
    parents: [{ id: pile, relation: trained-on, source: [{ id: card }] }]
`,
  'models/alpaca.yaml': `family: Alpaca
models:
  - id: alpaca
    released:
      - { value: '2023-03-13', preferred: true, source: [{ id: card }] }
      - { value: '2023-03-14', source: [{ id: card }] }
    licenses: [{ value: [{ part: weights, id: unknown }], source: [{ id: card }] }]
    sizes: [{ value: [{ label: 7B, billions: 7 }], source: [{ id: card }] }]
    parents: [{ id: llama, relation: finetune, source: [{ id: card }] }]
    related: [{ id: pile, source: [{ id: card }] }]
`,
};

export type DataFile = keyof typeof soundFiles;

/** Puts files into a new folder that lives as long as the test. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lineage-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
