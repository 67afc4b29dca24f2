import * as v from 'valibot';
import { command } from './command.ts';
import { nameSchema } from './model-schemas.ts';

/** People follow these with one press: nothing but a web page over a safe connection. */
const linkSchema = v.nullable(v.pipe(v.string(), v.url(), v.startsWith('https://')));

/** How to report and block on a site, given by its id or its name; `null` where it is not known. Changes nothing. */
export const getSiteHelp = command({
  name: 'ui:get-site-help',
  tier: 'ui',
  reply: () =>
    v.nullable(v.object({ site: nameSchema, report: linkSchema, block: linkSchema, privacy: linkSchema })),
});
