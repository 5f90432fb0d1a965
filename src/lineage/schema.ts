import * as v from 'valibot';
import { parseReleaseDate } from './release-date.js';
import { relations } from './relation.js';

/**
 * The one definition of the lineage format: it validates what is read, and the JSON Schema for
 * editors is generated from it.
 */

/** Text. A number is taken as text, because YAML and spreadsheets turn `7` and `2023` into numbers. */
const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

const date = v.pipe(
  text,
  v.check(
    (value) => parseReleaseDate(value) !== undefined,
    'is not a date; write 2023, 2023-03, 2023-03-13, 2023-05/2023-06 or ../2022-03-02, with ~ (about) or ? (in doubt) behind it',
  ),
);

const citation = v.object({ id: text, says: v.optional(text) });

export const source = v.object({
  title: text,
  kind: v.picklist(['primary', 'dataset', 'web', 'article', 'general-knowledge']),
  url: v.optional(text),
  note: v.optional(text),
});

export const license = v.object({
  name: text,
  url: v.optional(text),
  commercialUse: v.optional(v.picklist(['yes', 'no', 'conditional'])),
  clauses: v.optional(v.array(text)),
  note: v.optional(text),
});

/** Which models a picture may put into which row, from top to bottom. */
export const rows = v.array(v.array(text));

/** What stands around the value of a claim. */
export const claim = v.object({
  source: v.optional(v.array(citation), []),
  event: v.optional(text),
  note: v.optional(text),
  confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
  preferred: v.optional(v.boolean()),
});

/** A derivation as a record states it; `preferred: false` keeps a rejected one, which is never drawn. */
const parent = v.object({
  id: text,
  relation: v.optional(text),
  variant: v.optional(text),
  note: v.optional(text),
  earlier: v.optional(text),
  confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
  preferred: v.optional(v.boolean()),
  source: v.optional(v.array(citation), []),
});

const related = v.object({
  id: text,
  note: v.optional(text),
  source: v.optional(v.array(citation), []),
});

/** What a record says once, as a bare value. */
export const properties = {
  name: text,
  family: text,
  aliases: v.array(text),
  articles: v.array(v.number()),
  summary: text,
  modality: v.array(text),
  links: v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'Expected an object from name to address'),
    v.record(v.string(), text),
  ),
  note: text,
};

/** What a record may say as a bare value or as a list of claims. */
export const facts = {
  organizations: v.array(text),
  released: date,
  availability: text,
  sizes: v.array(v.object({ label: text, billions: v.optional(v.number()) })),
  licenses: v.array(
    v.object({ part: v.picklist(['weights', 'code', 'data', 'outputs']), id: text }),
  ),
  commercialUse: v.picklist(['yes', 'no', 'conditional']),
  type: v.picklist(['foundation', 'fine-tuned']),
  focus: text,
  notable: text,
  architecture: text,
  trainingData: text,
};

/** What a record may say as a list, entry by entry. */
export const lists = { parents: parent, related };

const factOrClaims = <Value extends v.GenericSchema>(value: Value) =>
  v.optional(v.union([value, v.array(v.object({ value, ...claim.entries }))]));

/** A model or a dataset as a curated file must hold it; the JSON Schema is made from this. */
export const strictRecord = v.strictObject({
  id: v.string(),
  ...v.partial(v.object(properties)).entries,
  ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, factOrClaims(value)])),
  parents: v.optional(v.array(v.object({ ...parent.entries, relation: v.picklist(relations) }))),
  related: v.optional(v.array(related)),
});
