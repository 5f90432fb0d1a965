import { writeAddress } from './address.js';
import type { View } from './view.js';

/** Where what an explorer shows comes from. */
export interface Origin {
  /** The address of the script, as far as it is known. */
  readonly script: string | undefined;
  /** The address of the lineage file; undefined for what is part of the script. */
  readonly src: string | undefined;
}

const signs = new Map([
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
]);

const attribute = (name: string, text: string): string =>
  text === '' ? name : `${name}="${text.replaceAll(/[&"<>\n\r\t]/g, (sign) => signs.get(sign)!)}"`;

/** A tag for another page that shows a view, with the script it needs. */
export function embedTag(view: View, { script, src }: Origin): string {
  const own = src === undefined ? 'model-lineage-with-data.js' : 'model-lineage.js';
  const given = Object.entries({ ...(src !== undefined && { src }), ...view });
  const attributes = given.map(([name, text]) => attribute(name, text === 'true' ? '' : text));
  return [
    `<script type="module" ${attribute('src', script ?? own)}></script>`,
    `<${['model-lineage', ...attributes].join(' ')}></model-lineage>`,
    '',
  ].join('\n');
}

/** The address of a view in a page that keeps it behind its `#`. */
export function linkTo(page: string, view: View): string {
  const written = writeAddress(view);
  return `${page.replace(/#.*$/s, '')}${written === '' ? '' : `#${written}`}`;
}

/** A frame for another page that shows a view in a page of its own. */
export function embedFrame(view: View, page: string, title: string): string {
  const attributes = [
    attribute('src', linkTo(page, view)),
    attribute('title', title || 'Model lineage'),
    'width="100%"',
    'height="560"',
    'loading="lazy"',
    'style="border: 0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>\n`;
}
