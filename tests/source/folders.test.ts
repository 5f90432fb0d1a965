import { describe, expect, test } from 'vitest';
import { importsOf, sourceFiles, wrongImports } from '../support/source-tree.js';

const files = sourceFiles();

test('all of src is looked at', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['index.ts', 'lineage/day.ts', 'elements/graph/view.ts']),
  );
});

test('no import points back up', () => {
  expect(files.flatMap(wrongImports)).toEqual([]);
});

test('what is outside of src is the curated data, imported in one place', () => {
  const outward = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.includes('/data/') || name.endsWith('.json'))
      .map((name) => `${file.path} ${name}`),
  );
  expect(outward).toEqual(['data.ts ../data/lineage.json']);
});

test('the core imports nothing but Valibot and itself', () => {
  const foreign = files
    .filter(({ path }) => path.startsWith('lineage/'))
    .flatMap(importsOf)
    .filter((name) => name !== 'valibot' && !/^\.\/[\w-]+\.js$/.test(name));
  expect(foreign).toEqual([]);
});

test('only the graph and the layout by generations know Cytoscape', () => {
  const users = files
    .filter((file) => importsOf(file).some((name) => name.startsWith('cytoscape')))
    .map(({ path }) => path);
  expect(users.length).toBeGreaterThan(0);
  for (const path of users) {
    expect(path).toMatch(/^(elements\/graph\/.+|elements\/lineage-graph|layout\/generations)\.ts$/);
  }
});

test.each(['layout', 'explorer', 'lineage'])('the folder %s needs no browser library', (folder) => {
  const names = files.filter(({ path }) => path.startsWith(`${folder}/`)).flatMap(importsOf);
  expect(names.filter((name) => /^(lit|@lit)(\/|$)/.test(name))).toEqual([]);
});

describe('the check finds a wrong import', () => {
  test.each([
    ['lineage/day.ts', "import { place } from '../layout/place.js';"],
    ['lineage/day.ts', "export * from '../explorer/state.js';"],
    ['layout/place.ts', "import type { ExplorerState } from '../explorer/state.js';"],
    ['explorer/store.ts', "const view = await import('../elements/graph/view.js');"],
    ['explorer/store.ts', 'import "../index.js";'],
    ['elements/graph/view.ts', "import {\n  define,\n} from '../../define.js';"],
    ['elements/part.ts', "import { odd } from '../odds-and-ends/odd.js';"],
    ['odds-and-ends/odd.ts', "import '../lineage/day.js';"],
  ])('%s: %s', (path, text) => {
    expect(wrongImports({ path, text })).toHaveLength(1);
  });

  test.each([
    [
      'elements/graph/view.ts',
      "import { day } from '../../lineage/day.js';\nimport { x } from './x.js';",
    ],
    ['index.ts', "export * from './elements/events.js';\nimport './data.js';"],
    [
      'lineage/day.ts',
      "// as told in import '../elements/part.js'\n/** from '../elements/part.js' */",
    ],
  ])('and none in a right one: %s: %s', (path, text) => {
    expect(wrongImports({ path, text })).toEqual([]);
  });
});
