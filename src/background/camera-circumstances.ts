import { type CameraAgreement, DEFAULT_AGREEMENT, ruleFor } from '../domain/camera/agreement.ts';
import type { CameraContext } from '../domain/camera/judge.ts';
import { withManagedAgreement } from '../domain/managed.ts';
import type { Audience } from '../domain/model.ts';
import { minuteOfDay } from '../domain/summary/dates.ts';
import { findSite, siteIdOf } from '../sites/find-site.ts';
import { type CompanionStore, companionsAt } from './companions.ts';
import { readSettings, type SettingsStore } from './family.ts';
import type { ContentSender } from './router.ts';
import { chatsIn, type TabStore } from './tab-chats.ts';

/** What has to be looked at to judge a camera. */
export const CAMERA_STORES = ['contacts', 'settings', 'agreement', 'tabs'] as const;

interface AgreementStore {
  get(key: 'camera' | 'managed'): Promise<Partial<CameraAgreement> | undefined>;
}

/** A transaction over all of them, whatever else it covers. */
interface CameraTransaction {
  objectStore: ((name: 'contacts') => CompanionStore) &
    ((name: 'settings') => SettingsStore) &
    ((name: 'agreement') => AgreementStore) &
    ((name: 'tabs') => TabStore);
}

/** Everything that is known of a camera beside what its page reports. */
export interface Circumstances
  extends Pick<CameraContext, 'rule' | 'strangerSite' | 'companions' | 'minuteOfDay'> {
  agreement: CameraAgreement;
  /** Whose chat is open in the same tab. */
  chat: Audience | null;
}

/** What an administrator set, what the family agreed, or what holds until one of them does. */
export async function readAgreement(store: AgreementStore): Promise<CameraAgreement> {
  const { own, managed } = await readBothAgreements(store);
  return withManagedAgreement(own, managed);
}

/** The same apart. */
export async function readBothAgreements(store: AgreementStore) {
  const [agreed, managed] = await Promise.all([store.get('camera'), store.get('managed')]);
  const own: CameraAgreement = { ...DEFAULT_AGREEMENT, ...agreed };
  return { own, managed: managed ?? {} };
}

/** Gathers what is known of a camera in a frame. */
export async function circumstancesOf(
  transaction: CameraTransaction,
  sender: ContentSender,
  now: number,
  timeZone: string,
): Promise<Circumstances> {
  const hosts = [sender.host, sender.pageHost];
  const sites = [...new Set(hosts.map(siteIdOf))];
  const settings = await readSettings(transaction.objectStore('settings'));
  const agreement = await readAgreement(transaction.objectStore('agreement'));
  const chats = await chatsIn(transaction.objectStore('tabs'), sender);
  return {
    agreement,
    rule: ruleFor(agreement, sites),
    strangerSite: hosts.some((host) => findSite(host)?.kind === 'strangerVideo'),
    companions: await companionsAt(transaction.objectStore('contacts'), { sites, chats }, settings, now),
    chat: chats.at(-1)?.audience ?? null,
    minuteOfDay: minuteOfDay(now, timeZone),
  };
}
