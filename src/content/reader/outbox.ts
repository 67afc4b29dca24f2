import type { AccountFacts, Conversation, Observation } from '../../domain/model.ts';
import type { Messenger } from '../../platform/content-runtime.ts';
import { LARGEST_BATCH, messagesObserved } from '../../protocol/content-commands.ts';
import type { Scheduler } from './scheduler.ts';
import type { Contact } from './speakers.ts';
import { Standings } from './standings.ts';

/** A contact with what the page says of their account. */
interface KnownContact extends Contact {
  account: AccountFacts;
}

/** Observations kept while the background cannot take them; the reader reads on when there is room again. */
const MOST_WAITING = 5_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

interface Parcel {
  conversation: Conversation;
  contact: KnownContact | null;
  observations: Observation[];
}

/** Brings observations to the background, contact by contact and in order, and keeps what did not arrive. */
export class Outbox {
  /** What the background answered. */
  readonly standings = new Standings();
  readonly #runtime: Messenger;
  readonly #scheduler: Scheduler;
  readonly #onRoom: () => void;
  readonly #parcels = new Map<string, Parcel>();
  #waiting = 0;
  #isSending = false;
  #wasFull = false;
  #failures = 0;
  #nextTry = 0;

  /** `onRoom` is called when it was full and no longer is. */
  constructor(runtime: Messenger, scheduler: Scheduler, onRoom: () => void) {
    this.#runtime = runtime;
    this.#scheduler = scheduler;
    this.#onRoom = onRoom;
  }

  add(conversation: Conversation, contact: KnownContact | null, observation: Observation): void {
    const key = JSON.stringify([conversation.id, contact?.id ?? null]);
    const parcel = this.#parcels.get(key) ?? { conversation, contact, observations: [] };
    parcel.conversation = conversation;
    parcel.contact = contact;
    parcel.observations.push(observation);
    this.#parcels.set(key, parcel);
    this.#waiting += 1;
  }

  isFull(): boolean {
    this.#wasFull ||= this.#waiting >= MOST_WAITING;
    return this.#waiting >= MOST_WAITING;
  }

  /** Whether the background did not take the last batch. */
  isFailing(): boolean {
    return this.#failures > 0;
  }

  /** Sends what waits, unless the background just refused: then a pause comes first, longer each time. */
  async flush(): Promise<void> {
    if (this.#isSending || this.#scheduler.now() < this.#nextTry) return;
    this.#isSending = true;
    try {
      for (const [key, parcel] of [...this.#parcels]) await this.#deliver(key, parcel);
      this.#failures = 0;
    } catch {
      // Asleep, updated, or its storage refused: everything not confirmed is still here.
      this.#pause();
    }
    this.#isSending = false;
    this.#continue();
  }

  /** One batch of each in turn: of somebody who writes without end there is always more. */
  async #deliver(key: string, parcel: Parcel): Promise<void> {
    const observations = parcel.observations.slice(0, LARGEST_BATCH);
    const batch = { ...parcel, observations: inOrder(observations) };
    const { standing } = await this.#runtime.send(messagesObserved, batch);
    this.standings.note(parcel.conversation.id, parcel.contact?.id ?? null, standing);
    parcel.observations.splice(0, observations.length);
    this.#waiting -= observations.length;
    if (parcel.observations.length === 0) this.#parcels.delete(key);
  }

  #pause(): void {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures);
    this.#failures += 1;
    this.#nextTry = this.#scheduler.now() + pause;
    if (this.#runtime.isAlive()) this.#scheduler.after(pause, () => void this.flush());
  }

  #continue(): void {
    if (this.#wasFull && this.#waiting < MOST_WAITING) {
      this.#wasFull = false;
      this.#onRoom();
    }
    if (this.#waiting > 0 && this.#failures === 0) this.#scheduler.soon(() => void this.flush());
  }
}

/** Oldest first, where all of them say when. */
function inOrder(observations: Observation[]): Observation[] {
  if (observations.some(({ at }) => at === null)) return observations;
  return [...observations].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
}
