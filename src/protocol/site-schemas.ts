import * as v from 'valibot';
import { SITE_KINDS, SITE_NOTES } from '../domain/model.ts';
import { nameSchema } from './model-schemas.ts';

/** What a family is told of a site. */
export const aboutSiteSchema = v.object({
  site: nameSchema,
  kind: v.picklist(SITE_KINDS),
  statedAge: v.nullable(v.number()),
  ratedAge: v.number(),
  notes: v.array(v.picklist(SITE_NOTES)),
});
