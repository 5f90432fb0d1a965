import { copyFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type Plugin, type PreviewServer } from 'vite';
import { leanCytoscape } from '../../build/lean-cytoscape/plugin.js';
import { workFolder, type Input } from '../inputs.js';

const root = fileURLToPath(new URL('pages', import.meta.url));
const outDir = join(workFolder, 'pages');

/** All pages that are measured, by the names of their files. */
export const pages = ['ours', 'raw-canvas', 'every-element'] as const;
export type Page = (typeof pages)[number];

/** Where a page finds a lineage. */
export const addressOf = ({ path }: Input): string => `/${basename(path)}`;

const buildPages = (names: readonly Page[], plugins: Plugin[]) =>
  build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    plugins,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { input: names.map((name) => join(root, `${name}.html`)) },
    },
  });

/**
 * Builds the pages as they would be published, minified and without development checks, and serves them.
 * Ours has the part of Cytoscape that the script files have, others have all of it.
 */
export async function servePages(inputs: readonly Input[]): Promise<PreviewServer> {
  rmSync(outDir, { recursive: true, force: true });
  await buildPages(['ours'], [leanCytoscape()]);
  await buildPages(
    pages.filter((page) => page !== 'ours'),
    [],
  );
  for (const input of inputs) copyFileSync(input.path, join(outDir, addressOf(input)));
  return preview({
    configFile: false,
    logLevel: 'error',
    root,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4780 },
  });
}
