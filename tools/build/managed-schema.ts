import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { Plugin } from 'vite';
import { POLICY_FIELDS, type PolicyField } from '../../src/background/policy-schema.ts';
import type { Target } from './manifest.ts';

const FILE = 'managed_schema.json';

/** What administrators read beside each field, where their console shows it. */
const TOLD: Record<PolicyField, string> = {
  country: 'Where the family lives: whose help services are shown.',
  language: 'The language that Porchlight speaks; without it, the language of the browser.',
  watch:
    'everySite: every site that the browser lets it read, once somebody allowed that. listedSites: those of its own list, and those in "sites".',
  sites: 'Hosts to watch besides its own list, where "watch" is listedSites: chat.example.org',
  cameraAllow: 'Hosts whose pages get the camera without asking the child.',
  cameraAsk: 'Hosts where the child is asked each time before a page gets the camera.',
  cameraNever: 'Hosts whose pages never get the camera.',
  cameraElsewhere: 'The rule on every site that has none of its own.',
  cameraLateHours: 'When a camera is a reason to look closer: 22:00-06:00, or none.',
  cameraMinutes: 'After so many minutes on camera it is time for a break.',
  sensitivity: 'How soon Porchlight says something, by topic. Danger is never told later.',
  passphrase: 'Who may change rules and settings: the line that "npm run passphrase" prints.',
  people: 'Names of people whom a child can tell. Families add their own.',
  helpFirst: 'Ids of help services to name before the others.',
};

/** What Chromium's reader of such schemas knows; it refuses an extension whose schema has anything else. */
const KNOWN = ['type', 'enum', 'pattern', 'minimum', 'maximum', 'items', 'properties', 'description'];

/** The schema of a policy as Chrome and Edge read it, made of the one that the extension itself uses. */
export function managedSchema(): object {
  const told: Readonly<Record<string, string>> = TOLD;
  const properties = Object.entries(POLICY_FIELDS).map(([name, schema]) => [
    name,
    { description: told[name], ...reduced(toJsonSchema(schema, { errorMode: 'ignore' })) },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: Object.fromEntries(properties),
  };
}

/** Lengths and other things that Chromium does not know are looked at by the extension alone. */
function reduced(schema: JsonSchema): object {
  const kept = Object.entries(schema).filter(([name]) => KNOWN.includes(name));
  const { items, properties } = schema;
  return {
    ...Object.fromEntries(kept),
    ...(items !== undefined && { items: reducedPart(items) }),
    ...(properties !== undefined && { properties: mapped(properties, reducedPart) }),
  };
}

type Part = NonNullable<JsonSchema['items']>;

/** @throws Error for a list of schemas, or one that is a yes or a no: no policy of ours has them. */
function reducedPart(part: Part): object {
  if (typeof part !== 'object' || Array.isArray(part)) throw new Error('A part of a policy has no schema');
  return reduced(part);
}

function mapped(parts: Readonly<Record<string, Part>>, change: (part: Part) => object): object {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]));
}

/** Puts the schema into a build for Chrome and Edge; Firefox has no use for one. */
export function policySchema(target: Target): Plugin {
  return {
    name: 'porchlight:policy-schema',
    generateBundle() {
      if (target === 'firefox') return;
      const source = `${JSON.stringify(managedSchema(), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}
