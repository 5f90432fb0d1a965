import { expect, test } from 'vitest';
import { pageFile } from '../../src/elements/share/page-file.js';

/** Opens a page in a frame that may do nothing but run its own scripts, and gives what it shows. */
async function opened(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const page = frame.contentDocument!;
  frame.remove();
  return page;
}

const script = `
class Explorer extends HTMLElement {
  connectedCallback() { this.textContent = JSON.stringify([this.lineage, this.view]); }
}
customElements.define('model-lineage', Explorer);
export const mark = '</script><!--';
//# sourceMappingURL=model-lineage.js.map
`;

test('holds the code, the lineage and the view, whatever texts are in them', async () => {
  const hostile = '</script><script>document.title = "broken"</script><!-- " & \u2028 ]]>';
  const lineage = { models: [{ id: 'a', name: hostile }] };
  const html = pageFile({
    script,
    lineage: JSON.stringify(lineage),
    view: { query: hostile },
    title: hostile,
    lang: 'en"><script>',
  });
  const page = await opened(html);
  expect(page.title).toBe(hostile);
  const shown = page.querySelector('model-lineage')!.textContent;
  expect(JSON.parse(shown)).toEqual([lineage, { query: hostile }]);
  expect(page.querySelectorAll('script')).toHaveLength(4);
  expect(html).not.toContain('sourceMappingURL');
});

test('leaves the lineage to the script where that has it', async () => {
  const page = await opened(
    pageFile({ script, lineage: undefined, view: { focus: 'llama' }, title: 'x', lang: 'en' }),
  );
  const shown = page.querySelector('model-lineage')!.textContent;
  expect(JSON.parse(shown)).toEqual([null, { focus: 'llama' }]);
});
