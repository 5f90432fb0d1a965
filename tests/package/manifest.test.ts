import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/package/browser.js';
import { installed } from '../support/package/installed.js';
import { sourceFiles } from '../support/source-tree.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Named {
  readonly tagName: string;
  readonly attributes: readonly (Named & { readonly fieldName: string })[];
  readonly members: readonly (Named & { readonly static?: boolean })[];
  readonly events: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const dist = join(installed(), 'node_modules/model-lineage/dist');
const visit = useBrowser();

const read = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8'));

function elements(): Map<string, Declaration> {
  const { modules }: { modules: { declarations: Declaration[] }[] } = read('custom-elements.json');
  return new Map(
    modules.flatMap(({ declarations }) => declarations.map((each) => [each.tagName, each])),
  );
}

const namesOf = (list: readonly Named[] = []) => list.map(({ name }) => name).toSorted();

/** The classes of the explorer. */
const explorerFiles =
  /^elements\/(model-lineage|parts-host|explorer-element|view-attributes|lineage-element)\.ts$/;

/** What some pattern finds in the sources of the elements, each once. */
function inSource(pattern: RegExp, files = /^elements\//): string[] {
  const texts = sourceFiles().filter(({ path }) => files.test(path));
  const found = texts.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1]!));
  return [...new Set(found)].toSorted();
}

/** What the classes of the explorer add to Lit's; `#private` members are not seen. */
const publicNames = () => {
  const explorer = customElements.get('model-lineage')!;
  const { observedAttributes } = explorer as unknown as { observedAttributes: string[] };
  const chain: object[] = [explorer.prototype];
  while (!Object.hasOwn(chain[0]!, 'requestUpdate')) chain.unshift(Object.getPrototypeOf(chain[0]));
  const [, litElement, ...ours] = chain;
  const names = ours.flatMap((prototype) => Object.getOwnPropertyNames(prototype));
  return {
    names: [...new Set(names)].filter((name) => !(name in litElement!)).toSorted(),
    attributes: observedAttributes.toSorted(),
  };
};

test('every element that is registered is in the manifest', () => {
  const registered = sourceFiles().find(({ path }) => path === 'define.ts')!;
  const tags = [...registered.text.matchAll(/'((?:lineage|model)-[a-z]+)'/g)].map(
    ([, tag]) => tag!,
  );
  expect(tags.length).toBeGreaterThan(8);
  expect([...elements().keys()].toSorted()).toEqual([...new Set(tags)].toSorted());
});

test('every attribute, property and method of the explorer is in the manifest', async () => {
  const { page } = await visit('plain/index.html');
  await page.evaluate(() => customElements.whenDefined('model-lineage'));
  const { names, attributes } = await page.evaluate(publicNames);
  const explorer = elements().get('model-lineage')!;
  expect(namesOf(explorer.attributes)).toEqual(attributes);
  const inner = inSource(
    /^ {2}(?:@\w+\(.*?\) )?(?:override )?(?:protected|private)(?: (?:readonly|override|async|get|set|abstract))* (\w+)/gm,
    explorerFiles,
  );
  const forOthers = ['join', 'adoptedCallback'];
  const isInner = (name: string) => [...inner, ...forOthers].includes(name);
  const members = explorer.members.filter((member) => !member.static);
  expect(namesOf(members)).toEqual(names.filter((name) => !isInner(name)));
});

test('every event, slot, part and custom property of the sources is in the manifest', () => {
  const explorer = elements().get('model-lineage')!;
  const all = [...elements().values()];
  expect(namesOf(explorer.events)).toEqual(inSource(/super\('(lineage-[a-z-]+)'/g));
  expect(namesOf(explorer.cssProperties)).toEqual(inSource(/var\((--lineage-[\w-]+)/g));
  const slots = new Set(all.flatMap(({ slots: own }) => namesOf(own)));
  expect([...slots].filter(Boolean).toSorted()).toEqual(inSource(/<slot name="(\w+)"/g));
  const parts = new Set(all.flatMap(({ cssParts }) => namesOf(cssParts)));
  const given = [...inSource(/ part="(\w+)"/g), ...inSource(/\.part\.add\('(\w+)'\)/g)];
  expect([...parts].toSorted()).toEqual(given.toSorted());
  expect(namesOf(explorer.cssParts)).toEqual(
    inSource(/exportparts="([^"]+)"/g)[0]!
      .split(', ')
      .toSorted(),
  );
});

test('all that is in the manifest is described', () => {
  for (const element of elements().values()) {
    const { attributes, members, events, slots = [], cssParts = [], cssProperties = [] } = element;
    const all = [element, attributes, members, events, slots, cssParts, cssProperties].flat();
    const undescribed = all.filter(({ description }) => !description).map(({ name }) => name);
    expect(undescribed, element.tagName).toEqual([]);
  }
});

test('editors are told of every attribute and custom property', () => {
  const { tags } = read('vscode.html-custom-data.json');
  for (const { name, attributes } of tags)
    expect(namesOf(attributes)).toEqual(namesOf(elements().get(name)!.attributes));
  expect(tags).toHaveLength(elements().size);
  const { properties } = read('vscode.css-custom-data.json');
  expect(namesOf(properties)).toEqual(namesOf(elements().get('model-lineage')!.cssProperties));
});
