import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import packageJson from '../../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a program as in a terminal: what is built for tests alone is not what is shipped. */
const run = (program: string, given: readonly string[]) =>
  promisify(execFile)(program, given, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** What dist is made of. */
const sources = [
  'src',
  'build',
  'data/lineage.json',
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.mjs',
];

async function changedAt(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  return mtimeMs;
}

async function newest(path: string): Promise<number> {
  const inside = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(['', ...inside].map((each) => changedAt(join(path, each))));
  return Math.max(...times);
}

/** Whether the last file that a build writes is newer than all that it is made of. */
async function isBuilt(): Promise<boolean> {
  const built = await changedAt(join(root, 'dist/custom-elements.json')).catch(() => 0);
  const times = await Promise.all(sources.map((path) => newest(join(root, path))));
  return times.every((time) => time < built);
}

/** Puts a package of this project among those of the workspace, as an installer would. */
async function link(workspace: string, name: string): Promise<void> {
  const target = join(workspace, 'node_modules', name);
  await mkdir(dirname(target), { recursive: true });
  await symlink(join(root, 'node_modules', name), target, 'junction');
}

const scripts = ['model-lineage.js', 'model-lineage-with-data.js'];

/** The frameworks that examples are written with; the package itself needs none. */
const frameworks = ['react', 'react-dom', 'vue', '@types/react', '@types/react-dom'];
const bundled = ['react', 'vue'];

async function publish(workspace: string, example: string): Promise<void> {
  const from = join(workspace, 'examples', example);
  const to = join(workspace, 'site', example);
  if (bundled.includes(example)) {
    await run(bin('vite'), ['build', from, '--base', './', '--outDir', to]);
    return;
  }
  await cp(from, to, { recursive: true });
  const dist = join(workspace, 'node_modules/model-lineage/dist');
  await Promise.all(scripts.map((script) => cp(join(dist, script), join(to, script))));
}

/** The package as it is packed. */
export const tarballOf = (workspace: string) =>
  join(workspace, `${packageJson.name}-${packageJson.version}.tgz`);

/**
 * Builds and packs the package, installs it into a workspace that has nothing but what the package says it
 * needs, and makes all examples there: `site` is what is served.
 */
export async function prepare(workspace: string): Promise<void> {
  if (!(await isBuilt())) await run('npm', ['run', 'dist']);
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', workspace]);
  const installed = join(workspace, 'node_modules', packageJson.name);
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', tarballOf(workspace), '-C', installed, '--strip-components', '1']);
  const needed = [...Object.keys(packageJson.dependencies), ...frameworks];
  await Promise.all(needed.map((name) => link(workspace, name)));
  await cp(join(root, 'examples'), join(workspace, 'examples'), { recursive: true });
  const entries = await readdir(join(workspace, 'examples'), { withFileTypes: true });
  const examples = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await Promise.all(examples.map((example) => publish(workspace, example)));
}
