import * as v from 'valibot';
import { idSchema } from './model-schemas.ts';

const dateSchema = v.nullable(v.pipe(v.string(), v.isoDate()));

/** What a family wants to be gone. */
export const erasureScopeSchema = v.union([
  v.object({ what: v.literal('contact'), contact: idSchema }),
  v.object({ what: v.literal('site'), site: idSchema }),
  v.object({ what: v.literal('time'), from: dateSchema, to: dateSchema }),
  v.object({ what: v.literal('setAside') }),
  v.object({ what: v.literal('all') }),
]);
