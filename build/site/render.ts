import { posix } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { escapeText } from './escape.js';
import { example } from './example.js';
import { htmlOf, liveExamples, pages } from './pages.js';
import { slugs } from './slugs.js';

/** The path in the repository that a link leads to; undefined where it leads out of it. */
export function targetOf(from: string, href: string): string | undefined {
  if (/^([a-z]+:|#)/i.test(href)) return undefined;
  return posix.join(posix.dirname(from), href.replace(/#.*$/, ''));
}

/** Where a link of a page leads on the site; undefined where the site does not have it. */
function onSite(from: string, href: string): string | undefined {
  const target = targetOf(from, href);
  if (target === undefined || liveExamples.includes(target)) return href;
  return pages.has(target) ? href.replace(/\.md(?=#|$)/, '.html') : undefined;
}

const soleLink = ({ tokens }: Tokens.Paragraph): Tokens.Link | undefined =>
  tokens.length === 1 && tokens[0]!.type === 'link' ? (tokens[0] as Tokens.Link) : undefined;

/** A Markdown file of the repository as HTML. A paragraph that only links to an example shows it. */
export function render(path: string, text: string): string {
  const slug = slugs();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: words }) {
        const id = slug(words);
        const inner = this.parser.parseInline(tokens);
        return `<h${depth} id="${id}">${inner} <a class="anchor" href="#${id}" aria-label="Link to this section">#</a></h${depth}>\n`;
      },
      link({ href, tokens }) {
        const to = onSite(path, href);
        const inner = this.parser.parseInline(tokens);
        return to === undefined ? inner : `<a href="${escapeText(to)}">${inner}</a>`;
      },
      paragraph(token) {
        const link = soleLink(token);
        const target = link && targetOf(path, link.href);
        const shown = target === undefined ? undefined : example(target, htmlOf(link!.href));
        return shown ?? `<p>${this.parser.parseInline(token.tokens)}</p>\n`;
      },
      tablecell({ header, tokens }) {
        const inner = this.parser.parseInline(tokens);
        if (header) return `<th scope="col">${inner}</th>`;
        const isCode = tokens.length === 1 && tokens[0]!.type === 'codespan';
        return isCode ? `<td class="code">${inner}</td>` : `<td>${inner}</td>`;
      },
      code({ text: source }) {
        return `<pre tabindex="0"><code>${escapeText(source)}</code></pre>\n`;
      },
      image: () => '',
    },
  });
  const html = marked.parse(text, { async: false });
  return html
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}
