import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { pageOf } from '../../build/site/page.js';
import { htmlOf, liveExamples, pages, root, textOf } from '../../build/site/pages.js';
import { targetOf } from '../../build/site/render.js';
import { anchorsOf, linksOf, markdownFiles } from '../support/markdown.js';

const files = markdownFiles();
const anchors = new Map(files.map((file) => [file.path, anchorsOf(file)]));

test.each(files.map((file) => [file.path, file] as const))(
  'every link of %s leads somewhere',
  (path, file) => {
    const broken = linksOf(file).filter((href) => {
      const target = href.startsWith('#') ? path : targetOf(path, href);
      if (target === undefined) return false;
      const [, anchor] = href.split('#');
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchors.get(target)?.has(anchor);
    });
    expect(broken).toEqual([]);
  },
);

const onSite = new Set(['index.html', ...liveExamples, ...[...pages.keys()].map(htmlOf)]);

test.each([...pages.keys()].filter((path) => textOf(path) !== undefined))(
  'as a page of the site, %s links to what is there, and to anchors of its own that are',
  (path) => {
    const html = pageOf(path)!;
    const hrefs = [...html.matchAll(/<(?:a|iframe)\b[^>]* (?:href|src)="([^"]*)"/g)].map(
      ([, href]) => href!,
    );
    expect(hrefs.length).toBeGreaterThan(9);
    const broken = hrefs.filter((href) => {
      if (/^[a-z]+:/.test(href)) return false;
      if (href.startsWith('#')) return !html.includes(` id="${href.slice(1)}"`);
      return !onSite.has(posix.join(posix.dirname(path), href.replace(/#.*/, '')));
    });
    expect(broken).toEqual([]);
  },
);
