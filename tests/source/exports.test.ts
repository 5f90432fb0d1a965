import { expect, test } from 'vitest';
import {
  exportedNames,
  importedNames,
  sourceFiles,
  type SourceFile,
} from '../support/source-tree.js';

const files = sourceFiles();
const users = [...files, ...['tests', 'bench', 'data/build'].flatMap(sourceFiles)];

/** Where everything is the package's own: what `lineage/index.ts` hands on as it is. */
const wholes = files
  .filter(({ path }) => path === 'lineage/index.ts')
  .flatMap(({ text }) => [...text.matchAll(/^export (?:type )?\* from '\.\/([\w-]+)\.js'/gm)])
  .map((found) => `lineage/${found[1]}.ts`);

/** What some files export and no other file asks for. */
function needlessExports(exporting: readonly SourceFile[], all: readonly SourceFile[]): string[] {
  const askers = new Map<string, Set<SourceFile>>();
  for (const file of all) {
    for (const name of importedNames(file)) {
      askers.set(name, (askers.get(name) ?? new Set()).add(file));
    }
  }
  const isAsked = (name: string, file: SourceFile) =>
    [...(askers.get(name) ?? [])].some((asker) => asker !== file);
  return exporting.flatMap((file) =>
    exportedNames(file)
      .filter((name) => !isAsked(name, file))
      .map((name) => `${file.path} ${name}`),
  );
}

test('what is exported is imported somewhere, or is public', () => {
  expect(wholes.length).toBeGreaterThan(0);
  const own = files.filter(({ path }) => !wholes.includes(path));
  expect(needlessExports(own, users)).toEqual([]);
});

test('the check finds an export that nobody imports', () => {
  const file = { path: 'a.ts', text: 'export const one = 1;\nexport interface Two {}\n' };
  const other = { path: 'b.ts', text: "import { one } from './a.js';\nconst Two = 2;" };
  expect(needlessExports([file], [file, other])).toEqual(['a.ts Two']);
  const whole = { path: 'c.ts', text: "import {\n  type Two as Three,\n} from './a.js';" };
  expect(needlessExports([file], [file, other, whole])).toEqual([]);
});
