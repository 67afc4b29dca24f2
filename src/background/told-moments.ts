import type { CameraSession } from '../domain/camera/session.ts';
import type { Moment } from '../domain/model.ts';
import type { NamedContact, NamedSite, ToldMoment } from '../domain/summary/moment-history.ts';
import { closeIfSilent } from '../domain/summary/snapshot.ts';
import { siteNameOf } from '../sites/find-site.ts';
import type { CameraRecord, ContactRecord } from '../storage/schema.ts';
import type { ReadTransaction } from '../storage/store.ts';

/** What has to be looked at to tell what a moment is about. */
export const MOMENT_STORES = ['moments', 'contacts', 'cameraSessions', 'settings'] as const;
export type MomentTransaction = ReadTransaction<[...typeof MOMENT_STORES]>;

/** Moments with who and what they are about. Everybody is looked up once. */
export async function tellMoments(
  transaction: MomentTransaction,
  moments: readonly Moment[],
  now: number,
): Promise<ToldMoment[]> {
  const contacts = remembering((key: string) => transaction.objectStore('contacts').get(key));
  const sessions = transaction.objectStore('cameraSessions');
  return Promise.all(
    moments.map(async ({ site, subject, ...moment }) => {
      const session = moment.kind === 'camera' ? await sessions.get(subject) : undefined;
      const key = moment.kind === 'camera' ? (session?.contactKey ?? null) : subject;
      const contact = key === null ? undefined : await contacts(key);
      return {
        ...moment,
        site: namedSite(site),
        contact: contact ? namedContact(contact) : null,
        session: session ? toldSession(session, now) : null,
      };
    }),
  );
}

export function namedSite(id: string): NamedSite {
  return { id, name: siteNameOf(id) };
}

export function namedContact({ key, name, site }: ContactRecord): NamedContact {
  return { key, name, site: namedSite(site) };
}

/** A session as the family sees it. */
export function toldSession(session: CameraRecord, now: number): CameraSession {
  return { ...closeIfSilent(session, now), site: siteNameOf(session.site) };
}

function remembering<Key, Value>(find: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const found = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}
