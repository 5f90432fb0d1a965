import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { readLineage } from '../../src/lineage/read-lineage.js';
import type { ExportFormat } from '../../src/elements/export-formats.js';
import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { anyText } from '../support/any-text.js';
import { explore, mount, smallLineage } from '../support/explorer.js';
import { hubShaped } from '../support/hub-shaped.js';

const textOf = async (explorer: ModelLineage, format: ExportFormat) =>
  (await explorer.export(format)).text();

function parsed(svg: string): SVGSVGElement {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')?.textContent).toBeUndefined();
  return page.documentElement as unknown as SVGSVGElement;
}

/** Puts a picture on the page for the length of a test. */
function shown(svg: string): SVGSVGElement {
  const picture = document.importNode(parsed(svg), true);
  document.body.append(picture);
  onTestFinished(() => picture.remove());
  return picture;
}

const idsIn = (picture: Element) =>
  [...picture.querySelectorAll('[data-model], [data-dataset]')].map(
    (each) => each.getAttribute('data-model') ?? each.getAttribute('data-dataset')!,
  );

/** What reaches out of a picture, with the words that belong to it. */
function cropped(picture: SVGSVGElement): string[] {
  const whole = picture.getBoundingClientRect();
  return [...picture.querySelectorAll('path, rect, circle, text')]
    .filter((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      return (
        left < whole.left - 0.5 ||
        top < whole.top - 0.5 ||
        right > whole.right + 0.5 ||
        bottom > whole.bottom + 0.5
      );
    })
    .map((each) => `${each.tagName} ${each.textContent}`);
}

const visibleDerivations = (explorer: ModelLineage) => {
  const ids = new Set(explorer.visibleIds);
  const { nodes, derivations } = explorer.lineage!;
  return derivations.filter(({ parent, child }) =>
    [parent, child].every((node) => ids.has(nodes[node]!.id)),
  ).length;
};

test.each([
  ['all', {}],
  ['a focus on a day', { focus: 'llama', 'as-of': '2023-07-18' }],
  ['generations', { layout: 'generations' }],
  ['datasets', { datasets: '', focus: 'vicuna', context: 'ghost' }],
  ['a window of time', { from: '2023-05', 'as-of': '2023-09' }],
])('a picture of %s has every model and derivation, and crops none', async (_, attributes) => {
  const explorer = await explore({ attributes });
  const picture = shown(await textOf(explorer, 'svg'));
  expect(idsIn(picture).toSorted()).toEqual(explorer.visibleIds.toSorted());
  expect(picture.querySelectorAll('path[data-child]')).toHaveLength(visibleDerivations(explorer));
  expect(cropped(picture)).toEqual([]);
  const untold = [...picture.querySelectorAll('[data-model], path[data-child]')].filter(
    (each) => !each.querySelector(':scope > title')?.textContent,
  );
  expect(untold).toEqual([]);
});

test('a picture of folds has each of them as one, and their members are in the data', async () => {
  const explorer = await explore({ attributes: { 'as-of': '2025-01-01' } });
  explorer.lineage = hubShaped(1_200, 5);
  await explorer.loaded;
  const picture = shown(await textOf(explorer, 'svg'));
  expect(idsIn(picture).toSorted()).toEqual(explorer.visibleIds.toSorted());
  expect(picture.querySelectorAll('[data-fold]').length).toBeGreaterThan(0);
  expect(cropped(picture)).toEqual([]);
  const { models } = JSON.parse(await textOf(explorer, 'json')) as { models: { id: string }[] };
  const out = hubShaped(1_200, 5).models.filter(({ id }) =>
    ['released', 'possible', 'undated', 'folded'].includes(explorer.stateOf(id)!),
  );
  expect(models.map(({ id }) => id)).toEqual(out.map(({ id }) => id));
  expect(models.length).toBeGreaterThan(explorer.visibleIds.length);
});

test('what was asked for just before is in the picture', async () => {
  const explorer = mount();
  explorer.focusId = 'llama';
  explorer.asOf = '2023-04-01';
  const picture = parsed(await textOf(explorer, 'svg'));
  expect(idsIn(picture).toSorted()).toEqual(explorer.visibleIds.toSorted());
  explorer.layout = 'generations';
  explorer.focusId = undefined;
  explorer.asOf = undefined;
  expect(idsIn(parsed(await textOf(explorer, 'svg')))).toHaveLength(248);
});

test('models and derivations are told in words', async () => {
  const explorer = await explore({ attributes: { focus: 'vicuna' } });
  const picture = parsed(await textOf(explorer, 'svg'));
  const wordsOf = (selector: string) => picture.querySelector(`${selector} > title`)!.textContent;
  expect(wordsOf('[data-model=vicuna]')).toMatch(/^Vicuna.*; LMSYS.*; 30 March 2023; LLaMA/);
  expect(wordsOf('[data-parent=llama][data-child=vicuna]')).toMatch(/^Vicuna.* fine-tuned from LL/);
  expect(wordsOf(':scope')).toBe('Open models and their lineage. As of 10 June 2025');
  expect(picture.querySelector(':scope > desc')!.textContent).toContain('9 of 9 models');
});

/** The size of an image, and how many colours it has. */
async function look(blob: Blob) {
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const colors = new Set(new Uint32Array(data.buffer));
  return { width: image.width, height: image.height, colors: colors.size };
}

test('a PNG is as large as was asked for, and is not blank', async () => {
  const explorer = await explore({ attributes: { focus: 'llama', 'as-of': '2023-07-18' } });
  const { width, height } = parsed(await textOf(explorer, 'svg')).viewBox.baseVal;
  const once = await look(await explorer.export('png'));
  expect(once).toMatchObject({ width, height });
  expect(once.colors).toBeGreaterThan(50);
  const thrice = await explorer.export('png', { scale: 3 });
  expect(thrice.type).toBe('image/png');
  expect(await look(thrice)).toMatchObject({ width: 3 * width, height: 3 * height });
});

test('data is that of what is shown, and can be read again', async () => {
  const explorer = await explore({ attributes: { focus: 'llama', 'as-of': '2023-07-18' } });
  const { lineage, problems } = readLineage(JSON.parse(await textOf(explorer, 'json')));
  expect(problems).toEqual([]);
  expect(lineage.nodes.map(({ id }) => id)).toEqual(explorer.visibleIds);
  const csv = await textOf(explorer, 'csv');
  expect(new Set(csv.match(/^"[^"]*"/gm)).size).toBe(explorer.visibleIds.length + 1);
});

const hostileNames = [
  '</text><script>globalThis.harmed = true</script>',
  '<image href="https://example.com/x.png" onload="globalThis.harmed=true"/>',
  '"\'><!-- ]]> &amp; &#0; =HYPERLINK("x")',
  '\u202egnp.exe\u2069\u2067 עברית عربي',
  'one\r\ntwo\tthree\u2028four\u0085five',
  '\u0000\ud800\udfff\ufffe\uffff\u0007',
  'x'.repeat(2_000),
];

test('hostile names are names', async () => {
  const models = hostileNames.map((name, index) => ({
    id: `m${index}">`,
    name,
    organizations: [name],
    released: '2023-03-01',
    parents: index ? [{ id: `m${index - 1}">`, relation: name }] : [],
  }));
  const explorer = await explore({ lineage: { title: hostileNames[0], models } });
  const picture = shown(await textOf(explorer, 'svg'));
  const all = [...picture.querySelectorAll('*')];
  expect(all.map(({ tagName }) => tagName)).not.toContain('script');
  expect(all.map(({ tagName }) => tagName)).not.toContain('image');
  const attributes = all.flatMap((each) => each.getAttributeNames());
  expect(attributes.filter((name) => /^(on|href|xlink|style|id$)/.test(name))).toEqual([]);
  expect(cropped(picture)).toEqual([]);
  expect(picture.textContent).toContain(hostileNames[0]!.slice(0, 20));
  expect(Reflect.get(globalThis, 'harmed')).toBeUndefined();
  expect((await look(await explorer.export('png'))).colors).toBeGreaterThan(20);
});

test('it is XML, whatever a name is', async () => {
  const names = fc.sample(anyText, 300);
  const models = names.map((name, index) => ({ id: `m${index}`, name }));
  const explorer = await explore({ lineage: { models } });
  expect(idsIn(parsed(await textOf(explorer, 'svg')))).toHaveLength(300);
});

test('what cannot be exported is refused, with what to do', async () => {
  const explorer = await explore({ lineage: smallLineage });
  await expect(explorer.export('pdf' as 'svg')).rejects.toThrow(/svg, png, json, csv/);
  await expect(explorer.export('png', { scale: 9 })).rejects.toThrow(/from 1 to 4/);
  explorer.query = 'org:nobody';
  for (const format of ['svg', 'png', 'json', 'csv'] as const) {
    await expect(explorer.export(format)).rejects.toThrow(/Nothing is shown/);
  }
  explorer.query = '';
  explorer.hidden = true;
  await expect(explorer.export('svg')).resolves.toBeInstanceOf(Blob);
  explorer.remove();
  await expect(explorer.export('json')).rejects.toThrow(/into a page/);
  const unseen = mount({ lineage: smallLineage });
  unseen.hidden = true;
  await expect(unseen.export('svg')).rejects.toThrow(/give it a size/);
  await expect(unseen.export('csv')).resolves.toBeInstanceOf(Blob);
});
