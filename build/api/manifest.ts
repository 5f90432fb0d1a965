import { fileURLToPath } from 'node:url';
// @ts-expect-error The analyzer has no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** One thing a page can use, as the manifest tells it. */
export interface Member {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly { readonly name: string; readonly optional?: boolean }[];
}

/** An element, as the manifest tells it. */
export interface Element {
  readonly tagName: string;
  readonly description: string;
  readonly members: readonly Member[];
  readonly events: readonly Member[];
  readonly slots?: readonly Member[];
  readonly cssParts?: readonly Member[];
  readonly cssProperties?: readonly Member[];
}

/** The elements of the manifest, by their tags, made anew from the sources. */
export async function elementsOfManifest(): Promise<ReadonlyMap<string, Element>> {
  const manifest: { modules: { declarations: Element[] }[] } = await cli({
    argv: ['analyze', '--quiet', '--config', 'build/api/analyzer.config.mjs'],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    noWrite: true,
  });
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  return new Map(elements.map((element) => [element.tagName, element]));
}
