import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { installed } from '../support/package/installed.js';

const workspace = installed();

/** Runs a module beside the installed package, in a Node of its own, and returns what it tells. */
async function tell(module: string): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const tell = (value) => console.log(JSON.stringify(value));${module}`,
    ],
    { cwd: workspace, env: { ...process.env, NODE_ENV: 'production' } },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test.each([
  ['model-lineage', ['ModelLineage', 'LineageGraph', 'LineageRequestEvent']],
  ['model-lineage/define', []],
  ['model-lineage/lineage', ['readLineage', 'query', 'ancestors']],
  ['model-lineage/data', ['curatedLineage']],
])('%s can be imported where there is no DOM', async (entry, names) => {
  const found = await tell(`tell(Object.keys(await import('${entry}')))`);
  expect(found).toEqual(expect.arrayContaining(names));
});

test('importing the classes registers nothing', async () => {
  const before = `await import('model-lineage'); const before = customElements.get('model-lineage');`;
  const after = `await import('model-lineage/define'); const after = customElements.get('model-lineage');`;
  expect(await tell(`${before} ${after} tell([typeof before, typeof after])`)).toEqual([
    'undefined',
    'function',
  ]);
});

test('the manifest is an entry too, and all entries are those that are promised', async () => {
  const manifest = await tell(
    `
    import manifest from 'model-lineage/custom-elements.json' with { type: 'json' };
    tell(manifest.modules.length)`.trim(),
  );
  expect(manifest).toBeGreaterThan(5);
  const file = join(workspace, 'node_modules/model-lineage/package.json');
  const { exports, unpkg, jsdelivr } = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(exports)).toEqual([
    '.',
    './define',
    './lineage',
    './data',
    './custom-elements.json',
    './package.json',
  ]);
  expect([unpkg, jsdelivr]).toEqual(Array(2).fill('./dist/model-lineage-with-data.js'));
});

test('the core answers questions without a browser', async () => {
  const question = `
    const { ancestors, readLineage } = await import('model-lineage/lineage');
    const { curatedLineage } = await import('model-lineage/data');
    tell(ancestors(readLineage(curatedLineage).lineage, 'vicuna'));`;
  expect(await tell(question)).toContain('llama');
});

test('a server writes the element with what stands in it', async () => {
  const page = `
    const { createElement } = await import('react');
    const { renderToString } = await import('react-dom/server');
    await import('model-lineage/define');
    const link = createElement('a', { href: 'models.json' }, 'All models');
    tell(renderToString(createElement('model-lineage', { focus: 'llama', 'as-of': '2023' }, link)));`;
  expect(await tell(page)).toBe(
    '<model-lineage focus="llama" as-of="2023"><a href="models.json">All models</a></model-lineage>',
  );
});
