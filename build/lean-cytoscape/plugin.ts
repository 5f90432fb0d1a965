import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { replacedFiles, replacedPackages } from './replacements.js';

const main = createRequire(import.meta.url).resolve('cytoscape');
const folder = dirname(dirname(main));
const sources = `${normalizePath(join(folder, 'src'))}/`;
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const packagePrefix = '\0lean-cytoscape:';

/**
 * Cytoscape from its sources, without what the explorer never uses: other layouts, algorithms, WebGL,
 * images, labels and arrows make up a third of it.
 */
export function leanCytoscape(): Plugin {
  let missed = new Set<string>();
  return {
    name: 'lean-cytoscape',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['cytoscape'] } }),

    buildStart() {
      missed = new Set(replacedFiles.keys());
      const moved = [...missed].filter((path) => !existsSync(sources + path));
      if (moved.length > 0) this.error(`Cytoscape ${version} has no ${moved.join(', ')}.`);
    },

    resolveId(id, importer) {
      if (id === 'cytoscape') return `${sources}index.mjs`;
      if (importer?.startsWith(sources) && replacedPackages.has(id)) return packagePrefix + id;
      return undefined;
    },

    load(id) {
      if (id.startsWith(packagePrefix)) return replacedPackages.get(id.slice(packagePrefix.length));
      if (!id.startsWith(sources)) return undefined;
      // A development server adds a version.
      const path = id.slice(sources.length).split('?')[0]!;
      missed.delete(path);
      const text = replacedFiles.get(path) ?? readFileSync(sources + path, 'utf8');
      return text
        .replaceAll('process.env.NODE_ENV', '"production"')
        .replaceAll('process.env.VERSION', JSON.stringify(version));
    },

    buildEnd(error) {
      // A development server loads only what is asked for.
      if (error || this.environment.mode !== 'build' || missed.size === 0) return;
      this.error(`Cytoscape ${version} no longer imports ${[...missed].join(', ')}.`);
    },
  };
}
