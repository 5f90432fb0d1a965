import { posix } from 'node:path';
import { htmlOf, pages, textOf } from './pages.js';
import { render } from './render.js';

/** A page of the site, made from a Markdown file of the repository; undefined where there is none. */
export function pageOf(path: string): string | undefined {
  const text = textOf(path);
  if (text === undefined) return undefined;
  const up = (to: string) => posix.relative(posix.dirname(path), to);
  const links = [...pages]
    .filter(([each]) => textOf(each) !== undefined)
    .map(([each, name]) => {
      const current = each === path ? ' aria-current="page"' : '';
      return `<li><a href="${up(htmlOf(each))}"${current}>${name}</a></li>`;
    });
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${pages.get(path)} · Model lineage</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${up('site/docs.css')}" />
  </head>
  <body>
    <header>
      <a class="home" href="${up('index.html')}">Model lineage</a>
      <nav aria-label="Documentation"><ul>${links.join('')}</ul></nav>
    </header>
    <main>${render(path, text)}</main>
  </body>
</html>
`;
}
