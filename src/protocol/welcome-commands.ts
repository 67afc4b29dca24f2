import * as v from 'valibot';
import { command } from './command.ts';
import { aboutSiteSchema } from './site-schemas.ts';

/** What is known of every site of the catalogue: the welcome page needs it, and the popup need not carry it. */
export const getKnownSites = command({
  name: 'ui:get-known-sites',
  tier: 'ui',
  reply: () => v.array(aboutSiteSchema),
});
