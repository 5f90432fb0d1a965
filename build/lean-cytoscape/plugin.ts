import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { emptiedMethods, replacedFiles, replacedPackages } from './replacements.js';
import { withoutMethods } from './without-methods.js';

const folder = dirname(dirname(createRequire(import.meta.url).resolve('cytoscape')));
const sources = `${normalizePath(join(folder, 'src'))}/`;
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * Cytoscape from its sources, without what the explorer never uses: layouts, algorithms, WebGL, images,
 * labels and arrows are a third of it. What is replaced must be there and be imported: a file that has
 * moved would come back unseen.
 */
export function leanCytoscape(replaced: ReadonlyMap<string, string> = replacedFiles): Plugin {
  const missed = new Set(replaced.keys());
  return {
    name: 'lean-cytoscape',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['cytoscape'] } }),

    buildStart() {
      const gone = [...replaced.keys()].filter((path) => !existsSync(sources + path));
      if (gone.length > 0) this.error(`Cytoscape ${version} has no ${gone.join(', ')}.`);
    },

    resolveId(id, importer) {
      if (id === 'cytoscape') return `${sources}index.mjs`;
      return importer?.startsWith(sources) ? replacedPackages.get(id) : undefined;
    },

    load(id) {
      if (!id.startsWith(sources)) return undefined;
      // A development server adds a version.
      const path = id.slice(sources.length).split('?')[0]!;
      missed.delete(path);
      const text = replaced.get(path) ?? readFileSync(sources + path, 'utf8');
      return withoutMethods(text, emptiedMethods.get(path) ?? [])
        .replaceAll('process.env.NODE_ENV', '"production"')
        .replaceAll('process.env.VERSION', JSON.stringify(version));
    },

    buildEnd(error) {
      // A development server loads no more than it is asked for.
      if (error || this.environment.mode !== 'build' || missed.size === 0) return;
      this.error(`Cytoscape ${version} does not import ${[...missed].join(', ')}.`);
    },
  };
}
