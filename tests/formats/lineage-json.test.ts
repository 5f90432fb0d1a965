import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineageJson } from '../../src/formats/lineage-json.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated } from '../support/curated.js';
import { anyText } from '../support/any-text.js';
import { richLineages } from '../support/rich-lineages.js';

const all = ({ nodes }: Lineage) => [...nodes.keys()];
const again = (lineage: Lineage, nodes: readonly number[]) =>
  readLineage(JSON.parse(lineageJson(lineage, nodes)));

/** A lineage without what only its place in a graph says. */
const told = ({ graph: _graph, ...lineage }: Lineage) => lineage;

test('the curated lineage written and read again is the same, with nothing wrong', () => {
  const { lineage, problems } = again(curated, all(curated));
  expect(problems).toEqual([]);
  // Of the tables, what nothing refers to is left out.
  const { sources, licenses, ...rest } = curated;
  expect(lineage).toMatchObject(rest);
  for (const [id, source] of lineage.sources) expect(source).toEqual(sources.get(id));
  for (const [id, license] of lineage.licenses) expect(license).toEqual(licenses.get(id));
});

test('a part of a lineage has just its nodes and the derivations among them', () => {
  fc.assert(
    fc.property(richLineages, fc.array(fc.nat(14)), (lineage, picked) => {
      const chosen = all(lineage).filter((node) => picked.includes(node));
      const read = again(lineage, chosen).lineage;
      const idOf = (of: Lineage, node: number) => of.nodes[node]!.id;
      const ties = (of: Lineage) =>
        of.derivations.map(({ parent, child, relation, passes }) => [
          idOf(of, parent),
          idOf(of, child),
          relation,
          passes,
        ]);
      const ids = new Set(chosen.map((node) => idOf(lineage, node)));
      expect(read.nodes.map(({ id }) => id)).toEqual([...ids]);
      expect(ties(read)).toEqual(
        ties(lineage).filter(([parent, child]) => ids.has(parent!) && ids.has(child!)),
      );
      for (const node of read.nodes) {
        const { parents, ...facts } = lineage.nodes[lineage.indices.get(node.id)!]!;
        expect(node).toMatchObject(facts);
        expect(parents).toEqual(expect.arrayContaining([...node.parents]));
      }
    }),
  );
});

test('written, read and written again, a lineage is the same', () => {
  fc.assert(
    fc.property(richLineages, (lineage) => {
      const { lineage: read } = again(lineage, all(lineage));
      expect(told(again(read, all(read)).lineage)).toEqual(told(read));
    }),
  );
});

test('texts of any kind survive', () => {
  fc.assert(
    fc.property(anyText, anyText, (name, note) => {
      const { lineage } = readLineage({
        models: [{ id: 'a', name, note, links: { [name]: note } }],
      });
      expect(told(again(lineage, [0]).lineage)).toEqual(told(lineage));
    }),
  );
});

test('cites only what is cited', () => {
  const llama = curated.indices.get('llama')!;
  const { lineage, problems } = again(curated, [llama]);
  expect(problems).toEqual([]);
  expect(lineage.sources.size).toBeGreaterThan(0);
  expect(lineage.sources.size).toBeLessThan(curated.sources.size / 4);
  expect(lineage.licenses.size).toBeGreaterThan(0);
});
