import * as v from 'valibot';
import { SITE_KINDS, SITE_NOTES } from '../domain/model.ts';
import { command } from './command.ts';
import { nameSchema } from './model-schemas.ts';

const aboutSiteSchema = v.object({
  site: nameSchema,
  kind: v.picklist(SITE_KINDS),
  statedAge: v.nullable(v.number()),
  ratedAge: v.number(),
  notes: v.array(v.picklist(SITE_NOTES)),
});

/** What is known of every site of the catalogue: the welcome page needs it, and the popup need not carry it. */
export const getKnownSites = command({
  name: 'ui:get-known-sites',
  tier: 'ui',
  reply: () => v.array(aboutSiteSchema),
});
