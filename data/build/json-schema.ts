import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { license, rows, source, strictRecord } from '../../src/lineage/schema.js';

const curatedFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: v.optional(v.string()),
  version: v.optional(v.string()),
  updated: v.optional(v.string()),
  family: v.optional(v.string()),
  models: v.optional(v.array(strictRecord)),
  datasets: v.optional(v.array(strictRecord)),
  sources: v.optional(v.record(v.string(), source)),
  licenses: v.optional(v.record(v.string(), license)),
  rows: v.optional(rows),
});

/** The lineage format as JSON Schema, for editors. Checks of the calendar are beyond it. */
export function lineageJsonSchema(): object {
  return toJsonSchema(curatedFile, { typeMode: 'input', errorMode: 'ignore' });
}
