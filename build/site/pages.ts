import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Markdown files that become pages, in the order of the navigation, and what they are called there. */
export const pages: ReadonlyMap<string, string> = new Map([
  ['docs/getting-started.md', 'Getting started'],
  ['docs/embedding.md', 'Embedding'],
  ['examples/README.md', 'Examples'],
  ['docs/api.md', 'API'],
  ['docs/query.md', 'Query language'],
  ['data/README.md', 'Data format'],
  ['docs/accessibility.md', 'Accessibility'],
  ['SECURITY.md', 'Security'],
  ['CONTRIBUTING.md', 'Contributing'],
  ['CHANGELOG.md', 'Changes'],
]);

/** The examples that run as they are, without a framework. */
export const liveExamples = ['plain', 'parts', 'scroll', 'iframe', 'csp'].map(
  (name) => `examples/${name}/index.html`,
);

export const htmlOf = (path: string) => path.replace(/\.md$/, '.html');

/** The text of a file of the repository, by its path; undefined where there is none. */
export function textOf(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
