import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { installed } from '../support/package/installed.js';

const workspace = installed();
const compiler = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

/** What the compiler says of the examples, and of a file beside them. */
function compile(file: string, text: string): Promise<string> {
  writeFileSync(join(workspace, 'examples', file), text);
  return new Promise((resolve) => {
    const project = ['--project', join(workspace, 'examples')];
    execFile(compiler, project, (_, stdout) => resolve(stdout));
  });
}

test('a page, React among others, sees the types of elements and events', async () => {
  const told = await compile(
    'uses.ts',
    `import 'model-lineage/define';
     import { readLineage } from 'model-lineage/lineage';
     const explorer = document.createElement('model-lineage');
     explorer.asOf = '2023-07';
     explorer.lineage = readLineage({ models: [] }).lineage;
     explorer.addEventListener('lineage-select', ({ model }) => model?.toUpperCase());
     explorer.addEventListener('lineage-request', (event) => event.preventDefault());
     const timeline = document.createElement('lineage-timeline');
     timeline.htmlFor = 'models';`,
  );
  expect(told).toBe('');
});

test('and is told what is wrong', async () => {
  const told = await compile(
    'uses.ts',
    `import 'model-lineage/define';
     const explorer = document.createElement('model-lineage');
     explorer.asOf = 2023;
     explorer.addEventListener('lineage-select', ({ day }) => day);`,
  );
  expect(told.match(/error TS\d+/g)).toEqual(['error TS2322', 'error TS2339']);
});
