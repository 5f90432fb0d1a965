import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { pageOf } from './page.js';
import { htmlOf, liveExamples, pages, root, textOf } from './pages.js';

const inRoot = (path: string) => normalizePath(join(root, path));
const sources = new Map([...pages.keys()].map((path) => [inRoot(htmlOf(path)), path]));

/** All pages of the site, by their files: the explorer, the one for frames, the docs and their examples. */
export const siteInput = [
  'index.html',
  'embed.html',
  ...liveExamples,
  ...[...pages.keys()].filter((path) => textOf(path) !== undefined).map(htmlOf),
].map(inRoot);

/** The docs as pages beside the explorer, and the examples with the element as it is in the sources. */
export function site(): Plugin {
  return {
    name: 'site',
    enforce: 'pre',

    resolveId(id) {
      if (id.endsWith('model-lineage-with-data.js')) return inRoot('src/define-with-data.ts');
      return sources.has(id) ? id : undefined;
    },

    load(id) {
      const source = sources.get(id);
      return source && pageOf(source);
    },

    configureServer({ middlewares, transformIndexHtml }) {
      middlewares.use(async ({ url = '/' }, response, next) => {
        const source = sources.get(inRoot(url.replace(/[?#].*$/s, '')));
        const html = source && pageOf(source);
        if (!html) return next();
        const page = await transformIndexHtml(url, html);
        response.setHeader('content-type', 'text/html').end(page);
      });
    },
  };
}
