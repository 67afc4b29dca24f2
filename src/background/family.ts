import { comparedAge } from '../domain/age-band.ts';
import type { Settings } from '../domain/model.ts';
import type { ObservationContext } from '../domain/risk/context.ts';
import type { ContactRecord } from '../storage/schema.ts';

const DEFAULT_SETTINGS: Settings = { country: 'NZ', childAgeBand: null, welcomed: false };

/** The one thing needed of a transaction that covers the settings. */
interface SettingsStore {
  get(key: 'family'): Promise<Settings | undefined>;
}

/** What the family chose, or what holds until it does. */
export async function readSettings(store: SettingsStore): Promise<Settings> {
  return (await store.get('family')) ?? DEFAULT_SETTINGS;
}

/** What is known beside the messages, for judging one contact. */
export function circumstancesOf(
  { audience, known, account }: Pick<ContactRecord, 'audience' | 'known' | 'account'>,
  { childAgeBand }: Settings,
): ObservationContext {
  return { audience, known, account, childAge: comparedAge(childAgeBand) };
}
