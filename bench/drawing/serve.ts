import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type PreviewServer } from 'vite';
import { workFolder, type Input } from '../inputs.js';

const root = fileURLToPath(new URL('pages', import.meta.url));
const outDir = join(workFolder, 'pages');

/** All pages that are measured, by the names of their files. */
export const pages = ['ours', 'raw-canvas', 'every-element'] as const;
export type Page = (typeof pages)[number];

/** Where a page finds a lineage. */
export const addressOf = ({ path }: Input): string => `/${basename(path)}`;

/** Builds the pages as they would be published, minified and without development checks, and serves them. */
export async function servePages(inputs: readonly Input[]): Promise<PreviewServer> {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: pages.map((page) => join(root, `${page}.html`)) },
    },
  });
  for (const input of inputs) copyFileSync(input.path, join(outDir, addressOf(input)));
  return preview({
    configFile: false,
    logLevel: 'error',
    root,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4780 },
  });
}
