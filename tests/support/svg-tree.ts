/** An element of a picture as it was written, with where its own coordinates lie. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: SvgElement | undefined;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  text: string;
}

const token = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const entity = /&(?:amp|lt|gt|quot|#39);/g;
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]|&/u;
const signs = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

function read(text: string): string {
  if (forbidden.test(text.replaceAll(entity, ''))) throw new Error(`This is no XML: ${text}`);
  return text.replaceAll(entity, (sign) => signs.get(sign)!);
}

/** What a `transform` moves and magnifies. */
function moved(transform: string | undefined) {
  const numbers = (name: string) =>
    new RegExp(String.raw`${name}\(\s*([^)]*)\)`)
      .exec(transform ?? '')?.[1]
      ?.trim()
      .split(/\s+/)
      .map(Number);
  const [x = 0, y = 0] = numbers('translate') ?? [];
  const [scale = 1] = numbers('scale') ?? [];
  return { x, y, scale };
}

/** Reads a picture, more strictly than an XML parser would: anything unusual is an error. */
export function svgElements(svg: string): SvgElement[] {
  const all: SvgElement[] = [];
  const open: SvgElement[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < svg.length; at = token.lastIndex) {
    const found = token.exec(svg);
    if (!found) throw new Error(`This is no XML: ${svg.slice(at, at + 80)}`);
    const [, closing, name, written = '', alone, text] = found;
    const parent = open.at(-1);
    if (text !== undefined) {
      if (!parent) throw new Error(`Text outside: ${text}`);
      parent.text += read(text);
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> ends something else.`);
    } else {
      const pairs = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)];
      const attributes = new Map(pairs.map(([, key, value]) => [key!, read(value!)]));
      const { x, y, scale } = moved(attributes.get('transform'));
      const outer = parent ?? { x: 0, y: 0, scale: 1 };
      const element: SvgElement = {
        name: name!,
        attributes,
        parent,
        x: outer.x + outer.scale * x,
        y: outer.y + outer.scale * y,
        scale: outer.scale * scale,
        text: '',
      };
      all.push(element);
      if (!alone) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> has no end.`);
  return all;
}
