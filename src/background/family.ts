import { comparedAge } from '../domain/age-band.ts';
import type { AccountFacts, AccountSigns } from '../domain/model.ts';
import { isFarFrom } from '../domain/regions.ts';
import type { ObservationContext } from '../domain/risk/context.ts';
import type { Settings } from '../domain/settings.ts';
import type { ContactRecord } from '../storage/schema.ts';

const DEFAULT_SETTINGS: Settings = {
  language: null,
  country: 'NZ',
  childName: '',
  childAgeBand: null,
  place: null,
  people: [],
  agreedAt: null,
  sensitivity: {},
  welcomed: false,
};

/** The one thing needed of a transaction that covers the settings. */
export interface SettingsStore {
  get(key: 'family'): Promise<Settings | undefined>;
}

/** What the family chose, or what holds until it does. */
export async function readSettings(store: SettingsStore): Promise<Settings> {
  return (await store.get('family')) ?? DEFAULT_SETTINGS;
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
