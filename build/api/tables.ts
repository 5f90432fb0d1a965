import { attributeExamples } from './examples.js';
import type { Element, Member } from './manifest.js';

/** The parts that a page may place freely. */
const freeParts = [
  'lineage-search',
  'lineage-legend',
  'lineage-timeline',
  'lineage-details',
  'lineage-outline',
  'lineage-table',
];

const code = (text: string) => `\`${text}\``;
const inCell = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function example(name: string): string {
  const attributes = attributeExamples.get(name);
  if (attributes === undefined) throw new Error(`build/api/examples.ts has nothing for ${name}.`);
  return code(`<model-lineage ${attributes}>`);
}

const order = [...attributeExamples.keys()];

const attributes = ({ members }: Element) =>
  table(
    ['attribute, and property', 'what it does', 'example'],
    members
      .filter(({ attribute }) => attribute !== undefined)
      .toSorted((a, b) => order.indexOf(a.attribute!) - order.indexOf(b.attribute!))
      .map(({ attribute, name, description }) => [
        [...new Set([attribute!, name])].map(code).join(', '),
        description ?? '',
        example(attribute!),
      ]),
  );

const properties = ({ members }: Element) =>
  table(
    ['property', 'what it is'],
    members
      .filter(({ kind, attribute }) => kind === 'field' && attribute === undefined)
      .map((member) => [
        code(member.static ? `ModelLineage.${member.name}` : member.name),
        `${member.description ?? ''}${member.readonly ? ' Can only be read.' : ''}`,
      ]),
  );

function call({ name, parameters = [] }: Member): string {
  const names = parameters.map((each) => (each.optional ? `${each.name}?` : each.name));
  return code(`${name}(${names.join(', ')})`);
}

const methods = ({ members }: Element) =>
  table(
    ['method', 'what it does'],
    members
      .filter(({ kind }) => kind === 'method')
      .map((member) => [call(member), member.description ?? '']),
  );

const named = (heading: string, list: readonly Member[] = [], unnamed = '') =>
  table(
    [heading, 'what it is'],
    list.map(({ name, description }) => [name ? code(name) : unnamed, description ?? '']),
  );

const parts = (elements: ReadonlyMap<string, Element>) =>
  table(
    ['element', 'what it shows', 'example'],
    freeParts.map((tag) => [
      code(`<${tag}>`),
      elements.get(tag)!.description.replaceAll(/ \(W3C[^)]*\)/gs, ''),
      code(`<${tag} for="models"></${tag}>`),
    ]),
  );

/** The tables of the API page, by the names of their places in it. */
export function apiTables(elements: ReadonlyMap<string, Element>): ReadonlyMap<string, string> {
  const explorer = elements.get('model-lineage')!;
  return new Map([
    ['attributes', attributes(explorer)],
    ['properties', properties(explorer)],
    ['methods', methods(explorer)],
    ['events', named('event', explorer.events)],
    ['slots', named('slot', explorer.slots, 'no name')],
    ['css-parts', named('part', explorer.cssParts)],
    ['css-properties', named('property', explorer.cssProperties)],
    ['parts', parts(elements)],
  ]);
}
