import * as v from 'valibot';
import { nameSchema } from './model-schemas.ts';

/** Everything that is kept, by table: see `docs/export.md`. What stands in a record is only handed on. */
export const exportSchema = v.object({
  porchlight: v.literal('export'),
  schemaVersion: v.number(),
  databaseVersion: v.number(),
  exportedAt: v.string(),
  timeZone: nameSchema,
  tables: v.record(v.string(), v.array(v.object({ key: v.unknown(), value: v.unknown() }))),
});

const keySchema = v.union([v.string(), v.number()]);

/** The place of a record in the export. */
export const placeSchema = v.object({
  table: nameSchema,
  key: v.union([keySchema, v.array(keySchema)]),
});
export type Place = v.InferOutput<typeof placeSchema>;
