import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import { pages, root, textOf } from '../../build/site/pages.js';
import { slugs } from '../../build/site/slugs.js';

/** A Markdown file of the repository, by its path. */
export interface MarkdownFile {
  readonly path: string;
  readonly tokens: readonly Token[];
}

/** All Markdown files that people read. */
export function markdownFiles(): MarkdownFile[] {
  return ['README.md', ...pages.keys()]
    .filter((path) => textOf(path) !== undefined)
    .map((path) => ({ path, tokens: marked.lexer(readFileSync(join(root, path), 'utf8')) }));
}

/** All tokens of some type, however deep. */
function tokensOf<Type extends Token>(tokens: readonly Token[], type: Type['type']): Type[] {
  const found: Type[] = [];
  void marked.walkTokens([...tokens], (token) => {
    if (token.type === type) found.push(token as Type);
  });
  return found;
}

export const linksOf = ({ tokens }: MarkdownFile): string[] =>
  tokensOf<Tokens.Link>(tokens, 'link').map(({ href }) => href);

/** The anchors of its headings. */
export function anchorsOf({ tokens }: MarkdownFile): ReadonlySet<string> {
  const slug = slugs();
  return new Set(tokensOf<Tokens.Heading>(tokens, 'heading').map(({ text }) => slug(text)));
}

/** The fenced blocks, and the code within lines, that hold HTML. */
export function htmlOf({ tokens }: MarkdownFile): string[] {
  const blocks = tokensOf<Tokens.Code>(tokens, 'code').filter(({ lang }) => lang === 'html');
  const inline = tokensOf<Tokens.Codespan>(tokens, 'codespan');
  return [...blocks, ...inline].map(({ text }) => text).filter((text) => text.includes('<'));
}
