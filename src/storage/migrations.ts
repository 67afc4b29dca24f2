import { type IDBPObjectStore, type StoreNames, type StoreValue, unwrap } from 'idb';
import { cameraLevel } from '../domain/camera/judge.ts';
import { MOST_SECONDS_OF_A_DAY } from '../domain/time/days.ts';
import type { Migration } from '../platform/database.ts';
import type { PorchlightDatabase } from './schema.ts';

type Names = StoreNames<PorchlightDatabase>;
type InUpgrade<Name extends Names> = IDBPObjectStore<PorchlightDatabase, Names[], Name, 'versionchange'>;
type Step = Parameters<Migration<PorchlightDatabase>>;

export const MIGRATIONS: readonly Migration<PorchlightDatabase>[] = [
  createFirstStores,
  completeContactStates,
  addAgeBand,
  addAccountFacts,
  giveEachMomentToOneSite,
  addMoves,
  addTimeOnAir,
  addCameraAgreement,
  addFamilyChoices,
  addNotes,
  addRoomForDamage,
  addWhomNotesAreAbout,
  addHeartbeat,
  addDaysOfContacts,
];

function createFirstStores(...[database]: Step): void {
  const contacts = database.createObjectStore('contacts', { keyPath: 'key' });
  contacts.createIndex('lastSeenAt', 'lastSeenAt');
  contacts.createIndex('site', 'site');
  database.createObjectStore('seen', { keyPath: ['conversation', 'fingerprint'] }).createIndex('day', 'day');
  const moments = database.createObjectStore('moments', { keyPath: 'id' });
  moments.createIndex('at', 'at');
  moments.createIndex('subject', 'subject');
  const sessions = database.createObjectStore('cameraSessions', { keyPath: 'id' });
  sessions.createIndex('lastSeenAt', 'lastSeenAt');
  sessions.createIndex('site', 'site');
  sessions.createIndex('tab', 'tab');
  // Of earlier versions: the schema knows it no more.
  unwrap(database).createObjectStore('visits', { keyPath: 'id' }).createIndex('lastAt', 'lastAt');
  database.createObjectStore('days', { keyPath: ['date', 'site'] }).createIndex('date', 'date');
  database.createObjectStore('blindSpots', { keyPath: ['kind', 'site'] });
  database.createObjectStore('settings');
}

/** What is kept of a contact grew: who was unkind in a group, how many messages there were, how fast questions came. */
function completeContactStates(...[, transaction]: Step): Promise<void> {
  const added = {
    messages: { fromContact: 0, fromChild: 0 },
    firstAt: null,
    childLastAt: null,
    pace: null,
    late: null,
    rude: { fromContact: null, fromChild: null },
    authors: null,
  };
  return changeEach(transaction.objectStore('contacts'), (contact) => ({
    ...contact,
    state: { ...added, ...contact.state },
  }));
}

/** The family may now say how old the child is. */
function addAgeBand(...[, transaction]: Step): Promise<void> {
  return changeEach(transaction.objectStore('settings'), (settings) => ({ ...settings, childAgeBand: null }));
}

/** What sites say of an account is kept from now on. */
function addAccountFacts(...[, transaction]: Step): Promise<void> {
  return changeEach(transaction.objectStore('contacts'), (contact) => ({ ...contact, account: {} }));
}

/** Totals of visits make room for the timeline, and days that got too long by them are cut to their hours. */
async function giveEachMomentToOneSite(...[database, transaction]: Step): Promise<void> {
  unwrap(database).deleteObjectStore('visits');
  database.createObjectStore('timeline');
  const sums = new Map<string, number>();
  const days = transaction.objectStore('days');
  for (const { date, seconds } of await days.getAll()) sums.set(date, (sums.get(date) ?? 0) + seconds);
  await changeEach(days, (day) => {
    const share = Math.min(1, MOST_SECONDS_OF_A_DAY / (sums.get(day.date) || 1));
    return { ...day, seconds: Math.floor(day.seconds * share) };
  });
}

/** When somebody asked to move where is kept from now on; until then only the last time was. */
function addMoves(...[, transaction]: Step): Promise<void> {
  const contacts = transaction.objectStore('contacts');
  contacts.createIndex('asked', 'state.platforms', { multiEntry: true });
  contacts.createIndex('appeared', ['site', 'firstSeenAt']);
  return changeEach(contacts, (contact) => {
    const { platforms, fromContact } = contact.state;
    const at = fromContact.movesElsewhere?.at ?? contact.lastSeenAt;
    const askedAt = Object.fromEntries(platforms.map((platform) => [platform, [at, at] as const]));
    return { ...contact, sameAs: {}, state: { ...contact.state, askedAt } };
  });
}

/** Whether a camera's picture leaves the page is kept from now on; of earlier sessions nobody knows. */
function addTimeOnAir(...[, transaction]: Step): Promise<void> {
  const added = { onAir: null, paused: false, isOnAir: false };
  return changeEach(transaction.objectStore('cameraSessions'), (session) => ({ ...session, ...added }));
}

/** The family may agree on the camera now, behind a passphrase. What was a concern before was private. */
function addCameraAgreement(...[database, transaction]: Step): Promise<void> {
  database.createObjectStore('agreement');
  database.createObjectStore('lock');
  database.createObjectStore('tabs', { keyPath: 'tab' });
  return changeEach(transaction.objectStore('cameraSessions'), (session) => ({
    ...session,
    source: 'camera',
    isPrivate: session.concerns.length > 0,
    audience: 'unknown',
    contact: null,
    company: null,
    held: false,
    isFirstHere: session.concerns.includes('firstTimeHere'),
    hiddenSince: null,
    level: cameraLevel(session.concerns),
    contactKey: null,
    covered: null,
  }));
}

/** The family may say more of itself, and that it talked about a contact. */
async function addFamilyChoices(...[, transaction]: Step): Promise<void> {
  const added = { language: null, childName: '', place: null, people: [], agreedAt: null, sensitivity: {} };
  await changeEach(transaction.objectStore('settings'), (settings) => ({ ...added, ...settings }));
  await changeEach(transaction.objectStore('contacts'), (contact) => ({ ...contact, talkedAt: null }));
}

/** Notes are sealed with the family's key, which it gets when the passphrase is next typed: nobody else knows it. */
function addNotes(...[database, transaction]: Step): Promise<void> {
  database.createObjectStore('familyKey');
  database.createObjectStore('notes', { keyPath: 'id' }).createIndex('at', 'at');
  database.createObjectStore('noteTickets', { keyPath: 'ticket' });
  const added = { isSplit: false, startsAgainAt: null };
  return changeEach(transaction.objectStore('lock'), (lock) => ({ ...lock, ...added }));
}

/** What does not parse is set aside from now on. Two fields came without a version of their own: they are made up for. */
async function addRoomForDamage(...[database, transaction]: Step): Promise<void> {
  database.createObjectStore('setAside', { keyPath: 'id' });
  await changeEach(transaction.objectStore('settings'), (settings) => ({
    ...{ language: null },
    ...settings,
  }));
  await changeEach(transaction.objectStore('cameraSessions'), (session) => ({
    ...{ source: 'camera' },
    ...session,
  }));
}

/** By what a note can be found again when somebody is erased is kept from now on: of earlier ones nobody can tell. */
async function addWhomNotesAreAbout(...[, transaction]: Step): Promise<void> {
  await changeEach(transaction.objectStore('notes'), (note) => ({ ...note, about: null }));
  await changeEach(transaction.objectStore('noteTickets'), (ticket) => ({ ...ticket, contactName: null }));
}

/** Porchlight notices from now on where it was kept from running. */
function addHeartbeat(...[database]: Step): void {
  database.createObjectStore('heartbeat');
}

/** How many messages there were on each day with each contact is kept from now on. */
function addDaysOfContacts(...[database]: Step): void {
  database.createObjectStore('contactDays', { keyPath: ['contact', 'date'] }).createIndex('date', 'date');
}

async function changeEach<Name extends Names>(
  store: InUpgrade<Name>,
  change: (record: StoreValue<PorchlightDatabase, Name>) => StoreValue<PorchlightDatabase, Name>,
): Promise<void> {
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update(change(cursor.value));
  }
}
