import { localDate } from '../domain/summary/dates.ts';
import type { CameraRecord, ContactRecord, PorchlightDatabase } from './schema.ts';

/** What a family wants to be gone. Dates are local, `YYYY-MM-DD`, and belong to it; `null`: without an end. */
export type ErasureScope =
  | { what: 'contact'; contact: string }
  | { what: 'site'; site: string }
  | { what: 'time'; from: string | null; to: string | null }
  /** What was damaged and set aside. */
  | { what: 'setAside' }
  | { what: 'all' };

/** What there is to erase of each kind, as it lies in storage. */
export type Erasable = {
  [Name in (typeof ERASABLE)[number]]: PorchlightDatabase[Name]['value'][];
};
export const ERASABLE = [
  'contacts',
  'moments',
  'cameraSessions',
  'days',
  'contactDays',
  'blindSpots',
  'tabs',
  'notes',
  'setAside',
] as const;

/** What the records themselves do not say. */
export interface ErasureFacts {
  /** For scopes that say a time. */
  timeZone: string;
  /** A camera that is on stays, until it ends. */
  isOn(session: CameraRecord): boolean;
  /** The ids of notes that are about the contact of the scope. */
  notesAbout: ReadonlySet<string>;
}

/** The part of all records that a scope means. Everything of a contact goes with it, but the time on its site. */
export function erasedBy(scope: ErasureScope, all: Erasable, facts: ErasureFacts): Erasable {
  const sessions = all.cameraSessions.filter((session) => !facts.isOn(session));
  switch (scope.what) {
    case 'all':
      return { ...all, cameraSessions: sessions };
    case 'contact':
      return {
        ...NOTHING,
        contacts: all.contacts.filter(({ key }) => key === scope.contact),
        moments: all.moments.filter(({ subject }) => subject === scope.contact),
        contactDays: all.contactDays.filter(({ contact }) => contact === scope.contact),
        notes: all.notes.filter(({ id }) => facts.notesAbout.has(id)),
        setAside: all.setAside.filter(({ value }) => mentions(value, scope.contact)),
      };
    case 'site': {
      const isThere = ({ site }: { site: string }) => site === scope.site;
      return {
        contacts: all.contacts.filter(isThere),
        moments: all.moments.filter(isThere),
        cameraSessions: sessions.filter(isThere),
        days: all.days.filter(isThere),
        contactDays: all.contactDays.filter(isThere),
        blindSpots: all.blindSpots.filter(isThere),
        tabs: all.tabs.filter(isThere),
        notes: all.notes.filter(isThere),
        setAside: all.setAside.filter(({ value }) => mentions(value, scope.site)),
      };
    }
    case 'setAside':
      return { ...NOTHING, setAside: all.setAside };
    case 'time':
      return within(scope, { ...all, cameraSessions: sessions }, facts.timeZone);
  }
}

const NOTHING: Erasable = {
  contacts: [],
  moments: [],
  cameraSessions: [],
  days: [],
  contactDays: [],
  blindSpots: [],
  tabs: [],
  notes: [],
  setAside: [],
};

/** Whether a damaged record, of which nobody knows what stands where, has these words somewhere. */
function mentions(value: unknown, words: string): boolean {
  if (typeof value === 'string') return value === words;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  return Object.values(value).some((part) => mentions(part, words));
}

/** A contact belongs to a time if all of it does: what is known of somebody cannot be taken apart by days, but for how much they wrote. */
function within(
  { from, to }: { from: string | null; to: string | null },
  all: Erasable,
  timeZone: string,
): Erasable {
  const isDate = (date: string) => (from === null || date >= from) && (to === null || date <= to);
  const isThen = (at: number) => isDate(localDate(at, timeZone));
  const contacts = all.contacts.filter(
    ({ firstSeenAt, lastSeenAt }) => isThen(firstSeenAt) && isThen(lastSeenAt),
  );
  // A page may show what was written long before Porchlight saw it.
  const gone = new Set(contacts.map(({ key }) => key));
  return {
    ...NOTHING,
    contacts,
    contactDays: all.contactDays.filter(({ contact, date }) => isDate(date) || gone.has(contact)),
    moments: all.moments.filter(({ at }) => isThen(at)),
    cameraSessions: all.cameraSessions.filter(({ startedAt }) => isThen(startedAt)),
    days: all.days.filter(({ date }) => isDate(date)),
    blindSpots: all.blindSpots.filter(({ lastAt }) => isThen(lastAt)),
    notes: all.notes.filter(({ at }) => isThen(at)),
    setAside: all.setAside.filter(({ at }) => isThen(at)),
  };
}

/** What stays, where it names what goes: without that. Only what changes is given back. */
export function withoutNames(all: Erasable, gone: Erasable, nameOf: (site: string) => string) {
  const keys = new Set(gone.contacts.map(({ key }) => key));
  const names = new Set(gone.contacts.map(({ name, site }) => `${nameOf(site)} ${name}`));
  const isGone = (person: { name: string; site: string }) => names.has(`${person.site} ${person.name}`);
  const stays = <Entry>(kept: readonly Entry[], without: readonly Entry[]) => {
    const erased = new Set(without);
    return kept.filter((each) => !erased.has(each));
  };
  return {
    contacts: stays(all.contacts, gone.contacts)
      .filter(({ sameAs }) => Object.keys(sameAs).some((key) => keys.has(key)))
      .map(
        (contact): ContactRecord => ({
          ...contact,
          sameAs: Object.fromEntries(Object.entries(contact.sameAs).filter(([key]) => !keys.has(key))),
        }),
      ),
    moments: stays(all.moments, gone.moments)
      .filter(({ earlier }) => earlier && isGone(earlier))
      .map(({ earlier: _earlier, ...moment }) => moment),
    cameraSessions: stays(all.cameraSessions, gone.cameraSessions)
      .filter(
        ({ contactKey, contact }) =>
          (contactKey !== null && keys.has(contactKey)) || (contact !== null && isGone(contact)),
      )
      .map((session): CameraRecord => ({ ...session, contactKey: null, contact: null })),
    tabs: stays(all.tabs, gone.tabs)
      .filter(({ chats }) => chats.some(({ key }) => keys.has(key)))
      .map((tab) => ({ ...tab, chats: tab.chats.filter(({ key }) => !keys.has(key)) })),
  };
}
