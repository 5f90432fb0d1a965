import * as v from 'valibot';
import type { Claim, Fact } from './claim.js';
import { isObject } from './is-object.js';
import type { LineageNode, StatedParent } from './lineage.js';
import { placeOfField, placeWithin, quote, type Problem, type Report } from './problem.js';
import { parseReleaseDate, type ReleaseDate } from './release-date.js';
import { claim, facts, lists, properties } from './schema.js';

/** One record on its way in: its fields, where it stands in the file, and its id once that is known. */
export interface RecordAt {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: string;
  readonly kind: LineageNode['kind'];
}

type ReportValue = (code: Problem['code'], place: string, value: unknown, issue: string) => void;

/** Checks one value. Where it does not fit, the problem is told and the value left out. */
function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: string,
  report: ReportValue,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  report('invalid-value', placeWithin(place, v.getDotPath(issue)), issue.input, issue.message);
  return undefined;
}

/** Tells of fields that the format does not have, so that nothing is lost in silence. The place of a whole file is empty. */
export function tellUnknown(
  fields: unknown,
  known: ReadonlySet<string>,
  place: string,
  report: Report,
  id?: string,
): void {
  for (const name of isObject(fields) ? Object.keys(fields) : []) {
    if (known.has(name)) continue;
    const at = placeOfField(place, name);
    const message = `${at}: a field this format does not have. Left out.`;
    report({ code: 'unknown-field', place: at, id, message });
  }
}

/** Whether a field is written as a list of claims and not as a bare value. */
function isClaimList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((entry) => isObject(entry) && 'value' in entry);
}

function readFact<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: string,
  report: ReportValue,
): Claim<v.InferOutput<Schema>>[] {
  if (!isClaimList(value)) {
    const bare = checked(schema, value, place, report);
    return bare === undefined ? [] : [{ value: bare, source: [] }];
  }
  return value.flatMap((entry, index) => {
    const at = `${place}[${index}]`;
    const frame = checked(claim, entry, at, report);
    const said = frame && checked(schema, isObject(entry) && entry['value'], `${at}.value`, report);
    return said === undefined ? [] : [{ ...frame, value: said, source: frame?.source ?? [] }];
  });
}

function readEntries<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: string,
  report: ReportValue,
): v.InferOutput<Schema>[] {
  if (!Array.isArray(value)) {
    report('invalid-value', place, value, 'Expected a list');
    return [];
  }
  return value.flatMap((entry, index) => {
    const read = checked(schema, entry, `${place}[${index}]`, report);
    return read === undefined ? [] : [read];
  });
}

/** Dates are told apart from text only here, so that everything behind the border has days. */
function withDays(fact: Fact<string>): Fact<ReleaseDate> {
  return fact.flatMap((written) => {
    const value = parseReleaseDate(written.value);
    return value ? [{ ...written, value }] : [];
  });
}

/** A parent may be given as nothing but its id. */
const asParent = (entry: unknown): unknown => (isObject(entry) ? entry : { id: entry });

const knownFields = new Set(['id', ...Object.keys({ ...properties, ...facts, ...lists })]);
const knownInClaims = new Set(['value', ...Object.keys(claim.entries)]);
const knownInLists = {
  parents: new Set(Object.keys(lists.parents.entries)),
  related: new Set(Object.keys(lists.related.entries)),
};

type Read<Schemas extends Record<string, v.GenericSchema>> = {
  [Name in keyof Schemas]?: v.InferOutput<Schemas[Name]>;
};

/** Reads one record; whatever does not fit is reported and left out, and all the rest is kept. */
export function readNode(record: RecordAt, id: string, report: Report): LineageNode {
  const { fields, place, kind } = record;
  const tell: ReportValue = (code, where, value, issue) =>
    report({ code, place: where, id, message: `${where}: ${quote(value)}: ${issue}. Left out.` });
  const present = <Name extends string>(names: Record<Name, unknown>) =>
    (Object.keys(names) as Name[]).filter((name) => (fields[name] ?? undefined) !== undefined);

  tellUnknown(fields, knownFields, place, report, id);
  const tellEach = (name: string, known: ReadonlySet<string>) => {
    const list = fields[name];
    for (const [index, entry] of Array.isArray(list) ? list.entries() : []) {
      tellUnknown(entry, known, `${place}.${name}[${index}]`, report, id);
    }
  };
  tellEach('parents', knownInLists.parents);
  tellEach('related', knownInLists.related);
  const plain: Read<typeof properties> = {};
  for (const name of present(properties)) {
    Object.assign(plain, {
      [name]: checked(properties[name], fields[name], `${place}.${name}`, tell),
    });
  }
  const claimed: { [Name in keyof typeof facts]?: Fact<v.InferOutput<(typeof facts)[Name]>> } = {};
  for (const name of present(facts)) {
    const fact = readFact(facts[name], fields[name], `${place}.${name}`, tell);
    if (isClaimList(fields[name])) tellEach(name, knownInClaims);
    if (fact.length > 0) Object.assign(claimed, { [name]: fact });
  }
  const { released, ...otherFacts } = claimed;
  const stated = fields['parents'] ?? [];
  const parents = readEntries(
    lists.parents,
    Array.isArray(stated) ? stated.map(asParent) : [asParent(stated)],
    `${place}.parents`,
    tell,
  );
  return {
    ...otherFacts,
    ...(released && { released: withDays(released) }),
    id,
    kind,
    name: plain.name?.trim() || id,
    family: plain.family,
    aliases: plain.aliases ?? [],
    articles: plain.articles ?? [],
    summary: plain.summary,
    modality: plain.modality ?? [],
    links: new Map(Object.entries(plain.links ?? {})),
    note: plain.note,
    parents: parents.map((parent): StatedParent => ({
      ...parent,
      relation: parent.relation ?? 'unspecified',
    })),
    related: readEntries(lists.related, fields['related'] ?? [], `${place}.related`, tell),
  };
}
