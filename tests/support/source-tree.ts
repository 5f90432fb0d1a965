import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

/** A source file: its path within its folder, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files of a folder, `src` without being told. */
export function sourceFiles(folder = 'src'): SourceFile[] {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
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

/** The names that a file imports or re-exports. */
export function importedNames({ text }: SourceFile): string[] {
  const lists = /\{([^{}]*)\}\s*(?:from|=\s*await import)\b/g;
  return [...text.matchAll(lists)]
    .flatMap((found) => found[1]!.split(','))
    .map(
      (name) =>
        name
          .replace(/^\s*type\s/, '')
          .trim()
          .split(/\s|:/)[0]!,
    );
}

/** The names of what a file declares and exports. */
export function exportedNames({ text }: SourceFile): string[] {
  const declared =
    /^export (?:abstract |async )?(?:type|interface|const|function\*?|class) (\w+)/gm;
  return [...text.matchAll(declared)].map((found) => found[1]!);
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
