import type { View } from '../../explorer/view.js';

/** What a page that works by itself holds. */
interface PageContent {
  /** The code of the explorer, all of it. */
  readonly script: string;
  /** A lineage file in JSON; undefined where the lineage is part of the script. */
  readonly lineage: string | undefined;
  readonly view: View;
  readonly title: string;
  /** The language of the page. */
  readonly lang: string;
}

const asText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** JSON as it may stand in an element `script`: nothing in it ends that. */
const asJson = (json: string) => json.replaceAll('<', String.raw`\u003c`);

/** Code as it may stand in an element `script`: only texts in it can have such signs. */
const asCode = (code: string) =>
  code
    .replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3c`)
    .replaceAll(/^\/\/# sourceMappingURL=.*$/gm, '');

/** Nothing is loaded, from anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
].join('; ');

const given = (id: string, json: string) =>
  `<script type="application/json" id="${id}">${asJson(json)}</script>`;

/** A page in one file that shows a view of a lineage, now and later, with no network at all. */
export function pageFile({ script, lineage, view, title, lang }: PageContent): string {
  return `<!doctype html>
<html lang="${asText(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${asText(title)}</title>
<style>body { margin: 0 } model-lineage { block-size: 100dvh }</style>
</head>
<body>
<main><p>${asText(title)}: this page needs JavaScript.</p></main>
${given('view', JSON.stringify(view))}
${lineage === undefined ? '' : given('lineage', lineage)}
<script type="module">${asCode(script)}</script>
<script type="module">
const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? 'null');
const explorer = document.createElement('model-lineage');
explorer.lineage = read('lineage');
explorer.view = read('view');
document.querySelector('main').replaceChildren(explorer);
</script>
</body>
</html>
`;
}
