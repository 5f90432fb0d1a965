import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { installed } from '../support/package/installed.js';
import { tarballOf } from '../support/package/workspace.js';

const workspace = installed();

const run = (name: string, given: readonly string[]) => {
  const program = fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
  return promisify(execFile)(program, [tarballOf(workspace), ...given]);
};

/** What a bundler makes of a module that uses the package. */
async function bundled(module: string): Promise<string> {
  const entry = join(workspace, 'examples', 'bundled.js');
  writeFileSync(entry, module);
  const output = await build({
    root: workspace,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  return (output as Rolldown.RolldownOutput).output[0].code;
}

test('publint finds nothing wrong', async () => {
  expect((await run('publint', ['--strict'])).stdout).toContain('All good!');
});

test('are the types wrong? No', async () => {
  const { stdout } = await run('attw', ['--profile', 'esm-only', '--format', 'json']);
  expect(JSON.parse(stdout).analysis.entrypoints).toHaveProperty('./define');
});

test('a bundler leaves out what is not used, and keeps what registers', async () => {
  expect(await bundled(`import { ModelLineage } from 'model-lineage';`)).not.toContain('class');
  const core = await bundled(
    `import { formatDay } from 'model-lineage/lineage'; console.log(formatDay(0));`,
  );
  expect(core).not.toContain('valibot');
  expect(core.length).toBeLessThan(5_000);
  expect(await bundled(`import 'model-lineage/define';`)).toContain('customElements.define');
});
