import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY_FIELDS } from '../../src/background/policy-schema.ts';
import { readPolicy } from '../../src/background/read-policy.ts';
import { managedSchema } from '../../tools/build/managed-schema.ts';
import { newLine } from '../../tools/passphrase/line.ts';
import { builtManifest } from './built.ts';

/** All that Chromium's reader of such schemas knows of what stands in ours; it refuses the extension for anything else. */
const KNOWN = new Set([
  '$schema',
  'type',
  'description',
  'properties',
  'items',
  'enum',
  'pattern',
  'minimum',
  'maximum',
]);

interface Schema {
  type: string;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
}

const built: Schema = JSON.parse(readFileSync('dist/chrome/managed_schema.json', 'utf8'));
const LINE = await newLine('tea at four by the sea', 600_000);
const page = readFileSync('docs/managing.md', 'utf8');

/** What Chromium makes of a value, by the few words that it knows. */
function holds(schema: Schema, value: unknown): boolean {
  if (schema.type === 'string')
    return (
      typeof value === 'string' &&
      (schema.enum?.includes(value) ?? true) &&
      new RegExp(schema.pattern ?? '').test(value)
    );
  if (schema.type === 'integer')
    return (
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= (schema.minimum ?? -Infinity) &&
      value <= (schema.maximum ?? Infinity)
    );
  const { items, properties } = schema;
  if (items) return Array.isArray(value) && value.every((each) => holds(items, each));
  if (typeof value !== 'object' || value === null || !properties) return false;
  return Object.entries(value).every(([name, each]) => {
    const field = properties[name];
    return field === undefined || holds(field, each);
  });
}

function wordsIn({ items, properties, ...schema }: Schema): string[] {
  const below = [...(items ? [items] : []), ...Object.values(properties ?? {})];
  return [...Object.keys(schema), ...below.flatMap(wordsIn)];
}

describe('the schema of policies', () => {
  it('is in the build for Chrome and Edge, made of what the extension itself uses', () => {
    expect(builtManifest('chrome')['storage']).toEqual({ managed_schema: 'managed_schema.json' });
    expect(builtManifest('firefox')).not.toHaveProperty('storage');
    expect(built).toEqual(managedSchema());
    expect(Object.keys(built.properties ?? {})).toEqual(Object.keys(POLICY_FIELDS));
  });

  it('says nothing that Chromium does not know', () => {
    expect(wordsIn(built).filter((word) => !KNOWN.has(word))).toEqual([]);
  });

  it.each([
    ['country', 'NZ'],
    ['country', 'Narnia'],
    ['language', 'mi'],
    ['language', 7],
    ['watch', 'listedSites'],
    ['watch', 'some'],
    ['cameraAsk', ['chat.example.org']],
    ['cameraAsk', ['https://chat.example.org/']],
    ['cameraAsk', 'chat.example.org'],
    ['cameraElsewhere', 'never'],
    ['cameraElsewhere', 'sometimes'],
    ['cameraLateHours', '22:00-06:00'],
    ['cameraLateHours', 'none'],
    ['cameraLateHours', '24:00-06:00'],
    ['cameraMinutes', 30],
    ['cameraMinutes', 0],
    ['cameraMinutes', 1.5],
    ['cameraMinutes', '30'],
    ['sensitivity', { bullying: 'sooner' }],
    ['sensitivity', { bullying: 'never' }],
    ['people', ['Ms Tui']],
    ['people', [7]],
    ['helpFirst', ['netsafe']],
    ['helpFirst', ['nobody']],
    ['passphrase', 'tea at four by the sea'],
    ['passphrase', LINE],
  ])('says of %s the same as the extension: %j', (field, value) => {
    expect(holds(built, { [field]: value })).toBe(readPolicy({ [field]: value }).problems.length === 0);
  });
});

describe('the page for administrators', () => {
  it('tells every field', () => {
    const told = [...page.matchAll(/^\| (?<names>`[^|]+) \|/gm)].flatMap(({ groups }) =>
      [...(groups?.['names'] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(told.sort()).toEqual(Object.keys(POLICY_FIELDS).sort());
  });

  it('has an example that holds', () => {
    const example = /```json\n(?<json>\{\n {2}"country"[\s\S]*?)```/.exec(page)?.groups?.['json'] ?? '';
    const { fields, problems } = readPolicy(JSON.parse(example));
    expect(problems).toEqual([]);
    expect(fields.length).toBeGreaterThan(5);
  });
});
