import { quote, type Problem } from '../lineage/problem.js';
import type { ExplorerState } from './state.js';
import { viewFields } from './view-fields.js';

/**
 * All that decides what an explorer shows of a lineage, by the names of the attributes, each as its
 * attribute writes it. What is left out is as it would be without being told. It can be saved as JSON.
 */
export type View = Readonly<Record<string, string>>;

/** The view of a state. */
export function viewOf(state: ExplorerState): View {
  const view: Record<string, string> = {};
  for (const [name, field] of viewFields) {
    const text = field.write(state);
    if (text !== undefined && text !== '') view[name] = text;
  }
  return view;
}

/** What a view asks for, and what in it cannot be used, each with its place. */
interface ReadView {
  readonly fields: Partial<ExplorerState>;
  readonly wrong: readonly Problem[];
}

/** Where a view was read from, as it is told. */
export type ViewSource = 'this view' | 'this link';

/** Reads a view from anywhere: what is left out, or cannot be read, is as it would be without being told. */
export function readView(view: unknown, source: ViewSource): ReadView {
  let fields: Partial<ExplorerState> = {};
  const wrong: Problem[] = [];
  const complain = (place: string, message: string) =>
    wrong.push({ code: 'invalid-value', place, message });
  const given = new Map<string, unknown>(Object.entries(view ?? {}));
  for (const [name, field] of viewFields) {
    fields = { ...fields, ...field.untold };
    const text = given.get(name);
    if (text === undefined || text === '') continue;
    const isText = typeof text === 'string';
    const read = isText ? field.read(text) : undefined;
    if (read) fields = { ...fields, ...read };
    else {
      const expected = isText ? field.expected(text).replace(/\.$/, '') : 'a text';
      complain(name, `In ${source}, ${name}=${quote(text)} is not ${expected}. It is ignored.`);
    }
  }
  for (const name of given.keys()) {
    if (!viewFields.has(name))
      complain('view', `In ${source}, ${quote(name)} is no field of a view. It is ignored.`);
  }
  return { fields, wrong };
}
