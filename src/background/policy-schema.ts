import * as v from 'valibot';
import { HELP_SERVICES } from '../domain/guidance/help-services-data.ts';
import { CAMERA_RULES, COUNTRIES } from '../domain/model.ts';
import { LANGUAGES, LONGEST_FAMILY_NAME, MOST_PEOPLE, SENSITIVITIES } from '../domain/settings.ts';
import { PASSPHRASE_LINE } from './passphrase-line.ts';

/** A host as it stands in an address: `chat.example.org`. */
const hostsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/), v.maxLength(253))),
  v.maxLength(500),
);

const sensitivitySchema = v.exactOptional(v.picklist(SENSITIVITIES));

/** The services of every country but their emergency numbers, which always come first. */
const SERVICE_IDS = [
  ...new Set(Object.values(HELP_SERVICES).flatMap(({ own }) => own.map((service) => service.id))),
];

/**
 * What an administrator may set: a schema for each field of a policy. The build makes of it what Chrome and Edge read
 * (`managed_schema.json`), so there is nothing here that such a schema cannot say, but for lengths.
 */
export const POLICY_FIELDS = {
  country: v.picklist(COUNTRIES),
  language: v.picklist(LANGUAGES),
  watch: v.picklist(['everySite', 'listedSites']),
  sites: hostsSchema,
  cameraAllow: hostsSchema,
  cameraAsk: hostsSchema,
  cameraNever: hostsSchema,
  cameraElsewhere: v.picklist(CAMERA_RULES),
  cameraLateHours: v.pipe(
    v.string(),
    v.regex(/^(?:none|(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:[01][0-9]|2[0-3]):[0-5][0-9])$/),
  ),
  cameraMinutes: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_440)),
  sensitivity: v.strictObject({
    grooming: sensitivitySchema,
    blackmail: sensitivitySchema,
    bullying: sensitivitySchema,
    selfHarm: sensitivitySchema,
    oversharing: sensitivitySchema,
  }),
  passphrase: v.pipe(v.string(), v.regex(PASSPHRASE_LINE)),
  people: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_FAMILY_NAME))),
    v.maxLength(MOST_PEOPLE),
  ),
  helpFirst: v.array(v.picklist(SERVICE_IDS)),
} as const satisfies Record<string, v.GenericSchema>;

export type PolicyField = keyof typeof POLICY_FIELDS;
