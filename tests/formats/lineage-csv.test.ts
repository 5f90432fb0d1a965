import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineageCsv } from '../../src/formats/lineage-csv.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { anyText } from '../support/any-text.js';
import { curated } from '../support/curated.js';
import { readCsv } from '../support/read-csv.js';
import { richLineages } from '../support/rich-lineages.js';

/** The rows of a CSV text by their column names, apostrophes that guard a text taken away. */
function recordsOf(text: string): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(text);
  const bare = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, bare(row[at]!)])));
}

test('tells a model with each of its parents, in preferred claims', () => {
  const vicuna = curated.indices.get('vicuna')!;
  const llama = curated.indices.get('llama')!;
  expect(recordsOf(lineageCsv(curated, [llama, vicuna]))).toEqual([
    expect.objectContaining({ id: 'llama', released: '2023-02-24', parent: '', relation: '' }),
    expect.objectContaining({ id: 'vicuna', parent: 'llama', relation: 'finetune' }),
  ]);
});

test('has every node and every derivation among those given', () => {
  fc.assert(
    fc.property(richLineages, fc.array(fc.nat(14)), (lineage, picked) => {
      const chosen = [...lineage.nodes.keys()].filter((node) => picked.includes(node));
      const records = recordsOf(lineageCsv(lineage, chosen));
      expect([...new Set(records.map(({ id }) => id))]).toEqual(
        chosen.map((node) => lineage.nodes[node]!.id),
      );
      const ties = lineage.derivations.filter(
        ({ parent, child }) => chosen.includes(parent) && chosen.includes(child),
      );
      expect(records.filter(({ parent }) => parent !== '')).toHaveLength(ties.length);
    }),
  );
});

test('no text is a formula, and every text can be had back', () => {
  fc.assert(
    fc.property(fc.tuple(fc.constantFrom('', '=', "'=", '+', '@'), anyText), ([sign, text]) => {
      const name = `${sign}${text}x`;
      const { lineage } = readLineage({ models: [{ id: 'a', name }] });
      const csv = lineageCsv(lineage, [0]);
      expect(
        readCsv(csv)
          .flat()
          .filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell)),
      ).toEqual([]);
      expect(recordsOf(csv)[0]!['name']).toBe(lineage.nodes[0]!.name);
    }),
  );
});
