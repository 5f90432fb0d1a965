import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

/** A source file: its path within `src`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** All TypeScript files of `src`. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** What a file imports or re-exports, whether statically, for its effects, for its types or on demand. */
export function importsOf({ text }: SourceFile): string[] {
  const code = text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const imports = /(?<!['"])\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;
  return [...code.matchAll(imports)].map((found) => found[2]!);
}

/** The folders in the order of the data; a file may import from its own folder and from those before it. */
const order = ['lineage', 'formats', 'layout', 'explorer', 'elements', 'cli'];

function rank(path: string): number {
  const [folder = '', ...rest] = path.split('/');
  // Files directly in src are the way out of the package: they come last.
  return rest.length === 0 ? order.length : order.indexOf(folder);
}

/** The imports of a file that point back up, or to a folder that has no place in the order. */
export function wrongImports(file: SourceFile): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(file.path), name)))
    .filter((target) => !target.startsWith('../'))
    .filter((target) => rank(file.path) < 0 || rank(target) < 0 || rank(target) > rank(file.path))
    .map((target) => `${file.path} imports ${target}`);
}
