import * as v from 'valibot';
import { isObject } from './is-object.js';
import { buildGraph } from './graph.js';
import type { Derivation, Lineage, LineageNode } from './lineage.js';
import { placeWithin, quote, type Problem, type Report } from './problem.js';
import { readNode, tellUnknown, type RecordAt } from './read-node.js';
import { relations, whatPasses } from './relation.js';
import { license, rows, source } from './schema.js';
import { cycles } from './walks.js';

/** A lineage, and everything that was wrong with what it was read from. */
export interface Loaded {
  readonly lineage: Lineage;
  readonly problems: readonly Problem[];
}

const textOrNothing = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function recordsIn(list: unknown, place: string, kind: RecordAt['kind'], report: Report) {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    const message = `${place}: expected a list of records, found ${quote(list)}. Nothing was read from it.`;
    report({ code: 'not-a-lineage', place, message });
    return [];
  }
  return list.flatMap((fields: unknown, index): RecordAt[] => {
    const at = `${place}[${index}]`;
    if (isObject(fields)) return [{ fields, place: at, kind }];
    const message = `${at}: expected a record with an id and a name, found ${quote(fields)}. Left out.`;
    report({ code: 'invalid-record', place: at, message });
    return [];
  });
}

/** The id of a record; one without an id is shown under its place in the file. */
function idOf({ fields, place }: RecordAt, report: Report): string {
  const id = textOrNothing(fields['id']) ?? '';
  if (id.trim() !== '') return id;
  const found = 'id' in fields ? `${quote(fields['id'])} is no id` : 'there is no id';
  const message = `${place}.id: ${found}. Give the record an id of its own; until then it is shown as "${place}".`;
  report({ code: 'missing-id', place: `${place}.id`, message });
  return place;
}

interface ReadRecord {
  readonly node: LineageNode;
  readonly place: string;
}

function readNodes(records: readonly RecordAt[], report: Report): Map<string, ReadRecord> {
  const nodes = new Map<string, ReadRecord>();
  for (const record of records) {
    const id = idOf(record, report);
    if (nodes.has(id)) {
      const message = `${record.place}.id: "${id}" stands in the file already. The first record with this id is shown; this one is left out. Give it another id.`;
      report({ code: 'duplicate-id', place: `${record.place}.id`, id, message });
    } else nodes.set(id, { node: readNode(record, id, report), place: record.place });
  }
  return nodes;
}

function readDerivations(
  records: readonly ReadRecord[],
  indices: ReadonlyMap<string, number>,
  report: Report,
): Derivation[] {
  const derivations: Derivation[] = [];
  records.forEach(({ node, place: recordPlace }, child) => {
    const seen = new Set<string>();
    for (const stated of node.parents) {
      if (stated.preferred === false) continue;
      const place = `${recordPlace}.parents`;
      const parent = indices.get(stated.id);
      const tell = (code: Problem['code'], message: string) =>
        report({ code, place, id: node.id, message: `${place}: ${message}` });
      const passes = whatPasses(stated.relation);
      if (stated.relation === 'unspecified') {
        tell(
          'unknown-relation',
          `names no relation to "${stated.id}". It is drawn dotted; name one: finetune, adapter, merge …`,
        );
      } else if (passes === 'unknown') {
        tell(
          'unknown-relation',
          `the relation ${quote(stated.relation)} to "${stated.id}" is not one of ${relations.join(', ')}. It is kept as written and drawn dotted.`,
        );
      }
      if (parent === undefined) {
        tell(
          'unknown-parent',
          `there is no record with the id "${stated.id}". "${node.name}" is shown without this parent; add the record or correct the id.`,
        );
      } else if (parent === child) {
        tell('own-parent', `"${node.name}" names itself as a parent. The derivation is not drawn.`);
      } else if (!seen.has(`${parent} ${stated.relation}`)) {
        seen.add(`${parent} ${stated.relation}`);
        derivations.push({
          index: derivations.length,
          parent,
          child,
          relation: stated.relation,
          passes,
          stated,
        });
      }
    }
  });
  return derivations;
}

function readTable<Schema extends v.GenericSchema>(
  schema: Schema,
  table: unknown,
  place: string,
  report: Report,
): Map<string, v.InferOutput<Schema>> {
  const entries = new Map<string, v.InferOutput<Schema>>();
  if (table !== undefined && !isObject(table)) {
    const message = `${place}: expected an object with an entry for each id, found ${quote(table)}. Left out.`;
    report({ code: 'invalid-value', place, message });
  }
  for (const [id, value] of Object.entries(isObject(table) ? table : {})) {
    const result = v.safeParse(schema, value);
    if (result.success) entries.set(id, result.output);
    else {
      const at = placeWithin(`${place}.${id}`, v.getDotPath(result.issues[0]));
      report({
        code: 'invalid-value',
        place: at,
        message: `${at}: ${result.issues[0].message}. Left out.`,
      });
    }
  }
  return entries;
}

/** Rows are only a suggestion: ids that the file does not have say nothing. */
function readRows(value: unknown, report: Report): Map<string, number> {
  const result = v.safeParse(rows, value ?? []);
  if (!result.success) {
    const place = placeWithin('rows', v.getDotPath(result.issues[0]));
    const message = `${place}: expected a list with a list of ids for each row, found ${quote(result.issues[0].input)}. Left out.`;
    report({ code: 'invalid-value', place, message });
    return new Map();
  }
  return new Map(result.output.flatMap((ids, row) => ids.map((id) => [id, row] as const)));
}

const made = new WeakMap<object, Loaded>();

const knownInFile = new Set([
  '$schema',
  'title',
  'version',
  'updated',
  'models',
  'datasets',
  'sources',
  'licenses',
  'rows',
]);

/**
 * Makes a lineage of parsed JSON: an object with a list `models` (and `datasets`, `sources`,
 * `licenses`), or just a list of models. Never throws: what is wrong is in `problems`, each with its
 * place, and all that can be used is used.
 */
export function readLineage(input: unknown): Loaded {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const file = Array.isArray(input) ? { models: input } : isObject(input) ? input : {};
  if (!('models' in file || 'datasets' in file)) {
    const message = `Expected an object with a list "models", found ${quote(input)}. Nothing was read.`;
    report({ code: 'not-a-lineage', place: 'models', message });
  } else tellUnknown(file, knownInFile, '', report);
  const records = [
    ...recordsIn(file['models'], 'models', 'model', report),
    ...recordsIn(file['datasets'], 'datasets', 'dataset', report),
  ];
  const byId = readNodes(records, report);
  const read = [...byId.values()];
  const nodes = read.map(({ node }) => node);
  const indices = new Map([...byId.keys()].map((id, index) => [id, index]));
  const derivations = readDerivations(read, indices, report);
  const graph = buildGraph(nodes.length, derivations);
  for (const cycle of cycles(graph)) {
    const ids = cycle.map((node) => nodes[node]!.id);
    const place = `${read[cycle[0]!]!.place}.parents`;
    const message = `${place}: these are ancestors of one another: ${ids.join(', ')}. All are shown; a derivation among them is wrong.`;
    report({ code: 'cycle', place, id: ids[0], message });
  }
  const lineage: Lineage = {
    title: textOrNothing(file['title']),
    version: textOrNothing(file['version']),
    updated: textOrNothing(file['updated']),
    nodes,
    derivations,
    sources: readTable(source, file['sources'], 'sources', report),
    licenses: readTable(license, file['licenses'], 'licenses', report),
    rows: readRows(file['rows'], report),
    graph,
    indices,
  };
  const loaded: Loaded = { lineage, problems };
  made.set(lineage, loaded).set(loaded, loaded);
  return loaded;
}

/** What `readLineage` gave back, for that itself or for the lineage in it; undefined for anything else. */
export function loadedFrom(given: unknown): Loaded | undefined {
  return isObject(given) ? made.get(given) : undefined;
}
