import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { explore, hasFocus, mount, smallLineage } from '../support/explorer.js';

const open = () => page.getByRole('button', { name: 'Share' }).click();
const dialog = () => page.getByRole('dialog', { name: 'Share this view' });
const labels = { Link: 'Link to', Tag: 'Tag for', Frame: 'Frame for', Citation: 'To cite' };
const field = (name: keyof typeof labels) => dialog().getByRole('textbox', { name: labels[name] });
const textOf = (name: keyof typeof labels) => (field(name).element() as HTMLTextAreaElement).value;

/** Stands in for the clipboard, which a test must not touch. */
function clipboard(write: (text: string) => Promise<void>) {
  const spy = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
  onTestFinished(() => spy.mockRestore());
  return spy;
}

test('offers a link, a tag, a frame and a citation of the view as it is', async () => {
  const explorer = await explore({
    attributes: { focus: 'llama', 'explorer-page': 'https://x.test/explore' },
  });
  explorer.asOf = '2023-07-18';
  await open();
  const link = 'https://x.test/explore#focus=llama&as-of=2023-07-18';
  expect(textOf('Link')).toBe(link);
  expect(textOf('Tag')).toContain('<model-lineage focus="llama" as-of="2023-07-18">');
  expect(textOf('Frame')).toContain(`src="${link.replace('&', '&amp;')}"`);
  expect(textOf('Citation')).toMatch(
    /^Open models and their lineage \(data up to .+\), as of 18 July 2023, LLaMA .+ https:.+, retrieved .+\.$/,
  );
});

test('tells the last day even where nothing chose one, so that the shared view stays', async () => {
  await explore({ lineage: smallLineage, attributes: { 'explorer-page': 'https://x.test/' } });
  await open();
  expect(textOf('Link')).toBe('https://x.test/#as-of=2023-05-01');
});

test('offers no tag of a lineage that has no address, and no link where there is no page', async () => {
  await explore({ lineage: smallLineage });
  await open();
  await expect.element(field('Citation')).toBeVisible();
  expect(dialog().getByRole('textbox').elements()).toHaveLength(1);
});

test('copies a text, and says so', async () => {
  const written = clipboard(() => Promise.resolve());
  await explore({ attributes: { 'explorer-page': 'https://x.test/' } });
  await open();
  await dialog().getByRole('button', { name: 'Copy link' }).click();
  expect(written).toHaveBeenCalledWith(textOf('Link'));
  await expect
    .element(dialog().getByRole('button', { name: 'Copy link' }))
    .toHaveTextContent('Copied');
});

test('where nothing may be copied, the text is selected instead', async () => {
  clipboard(() => Promise.reject(new Error('refused')));
  await explore({ attributes: { 'explorer-page': 'https://x.test/' } });
  await open();
  await dialog().getByRole('button', { name: 'Copy tag' }).click();
  await expect.poll(() => hasFocus(field('Tag'))).toBe(true);
  const { selectionStart, selectionEnd, value } = field('Tag').element() as HTMLTextAreaElement;
  expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
});

test('is closed by Escape, which gives the focus back and changes nothing else', async () => {
  const explorer = await explore({ attributes: { focus: 'llama' } });
  await open();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(hasFocus(page.getByRole('button', { name: 'Share' }))).toBe(true);
  expect(explorer.view).toEqual({ focus: 'llama' });
});

test('leads to the same view in the page of the explorer, where there is one', async () => {
  const explorer = mount({
    lineage: smallLineage,
    attributes: { 'explorer-page': 'https://x.test/explore', controls: 'timeline' },
  });
  const link = page.getByRole('link', { name: 'Open in the explorer' });
  await expect.element(link).toHaveAttribute('href', 'https://x.test/explore');
  explorer.focusOn('left');
  await expect.element(link).toHaveAttribute('href', 'https://x.test/explore#focus=left');
});

/** What the browser is asked to keep. */
function downloads(): { name: string; text: Promise<string> }[] {
  const kept: { name: string; text: Promise<string> }[] = [];
  const spy = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    kept.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
  });
  onTestFinished(() => spy.mockRestore());
  return kept;
}

test.each([
  ['SVG', /^<svg/],
  ['PNG', /PNG/],
  ['JSON', /"id": "merged"/],
  ['CSV', /"merged"/],
])('downloads what is shown as %s, under a name that tells what it is', async (format, begins) => {
  const kept = downloads();
  await explore({ lineage: smallLineage, attributes: { focus: 'merged' } });
  await open();
  await dialog().getByRole('button', { name: format, exact: true }).click();
  await expect.poll(() => kept.length).toBe(1);
  expect(kept[0]!.name).toBe(`merged-2023-05-01.${format.toLowerCase()}`);
  expect(await kept[0]!.text).toMatch(begins);
});

test('tells why there is nothing to download', async () => {
  const kept = downloads();
  const explorer = await explore({ lineage: smallLineage });
  explorer.query = 'until:1999';
  await open();
  await dialog().getByRole('button', { name: 'SVG', exact: true }).click();
  await expect.element(dialog().getByRole('alert')).toHaveTextContent('Nothing is shown');
  expect(kept).toEqual([]);
});
