import { comparedAge } from '../domain/age-band.ts';
import { type KeptPolicy, withManagedSettings } from '../domain/managed.ts';
import type { AccountFacts, AccountSigns } from '../domain/model.ts';
import { isFarFrom } from '../domain/regions.ts';
import type { ObservationContext } from '../domain/risk/context.ts';
import type { Settings } from '../domain/settings.ts';
import type { ContactRecord, KeptSettings } from '../storage/schema.ts';

const DEFAULT_SETTINGS: Settings = {
  language: null,
  country: 'NZ',
  childName: '',
  childAgeBand: null,
  place: null,
  people: [],
  agreedAt: null,
  sensitivity: {},
  helpFirst: [],
  welcomed: false,
};

const NO_POLICY: KeptPolicy = { watch: null, fields: [], problems: [] };

/** The one thing needed of a transaction that covers the settings. */
export interface SettingsStore {
  get(key: 'family' | 'managed'): Promise<KeptSettings | undefined>;
}

/** What an administrator set, what the family chose, or what holds until one of them does. */
export async function readSettings(store: SettingsStore): Promise<Settings> {
  const { own, managed } = await readBothSettings(store);
  return withManagedSettings(own, managed);
}

/** The same apart, with what is to be said of what an administrator set. */
export async function readBothSettings(store: SettingsStore) {
  const [chosen, kept] = await Promise.all([store.get('family'), store.get('managed')]);
  const { policy, ...managed } = kept ?? {};
  const own: Settings = { ...DEFAULT_SETTINGS, ...chosen };
  return { own, managed, policy: policy ?? NO_POLICY };
}

/** What is known beside the messages, for judging one contact. */
export function circumstancesOf(
  { audience, known, account }: Pick<ContactRecord, 'audience' | 'known' | 'account'>,
  settings: Settings,
  crowd: number | null,
): ObservationContext & { account: AccountSigns } {
  const childAge = comparedAge(settings.childAgeBand);
  const { sensitivity } = settings;
  return { audience, known, account: signsOf(account, settings, crowd), childAge, sensitivity };
}

function signsOf(
  { region, ...facts }: AccountFacts,
  { country, welcomed }: Settings,
  crowd: number | null,
): AccountSigns {
  // Until the family says where it lives nobody is far from it.
  const home = welcomed ? country : 'other';
  return {
    ...facts,
    ...(region !== undefined && isFarFrom(home, region) ? { farRegion: region } : {}),
    ...(crowd === null ? {} : { crowd }),
  };
}
