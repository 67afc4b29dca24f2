import type { SendingConcern } from '../../domain/model.ts';
import { concernsWith } from '../../domain/sending/concerns.ts';
import { type ContentRuntime, onTabCommand } from '../../platform/content-runtime.ts';
import { messageHeld } from '../../protocol/content-commands.ts';
import { HELD_AT_MOST } from '../../protocol/model-schemas.ts';
import { decideHeld } from '../../protocol/tab-commands.ts';
import type { Correspondence, ReadingDesk } from '../desk.ts';
import { attachedTo } from './attachments.ts';
import { type Attempt, attemptIn, bringsFiles, isEnter } from './attempt.ts';
import type { Ear } from './ear.ts';
import { listenInFrames } from './editor-frames.ts';
import { examine } from './examine.ts';
import { fieldAround, placeOf, textIn } from './fields.ts';
import { beginsChat } from './first-message.ts';
import { letGo } from './let-go.ts';
import { focusOn, wayBackTo } from './way-back.ts';

export interface GuardParts {
  ear: Ear;
  desk: ReadingDesk;
  runtime: ContentRuntime;
  after(milliseconds: number, task: () => void): void;
  newId(): string;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds for measuring short spans. */
  tick(): number;
  /** Whether a person caused an event, and not a script of the page. */
  isFromPerson(event: Event): boolean;
}

/** A message that the page has not got yet, while the child thinks again. */
interface Hold {
  id: string;
  attempt: Attempt;
  concerns: readonly SendingConcern[];
  conversation: string;
  text: string;
  /** Brings the caret back to where the child wrote. */
  bringBack(): void;
}

/** A message that was held once already, and is not held again for the same. */
interface Considered {
  field: Element;
  concerns: readonly SendingConcern[];
  /** The words that the child chose to send; `null` where it wanted to change them. */
  text: string | null;
}

/** Longest name that the contract takes. */
const LONGEST_NAME = 120;

/**
 * Asks the child to think again before something goes out that cannot be taken back. Holds a message once, says what it is,
 * and lets it go or leaves it to be changed. Whatever goes wrong in here, the message goes as if nothing were there.
 */
export class Guard {
  readonly #parts: GuardParts;
  /** What the child chose to send in a conversation; it is not asked about that again. */
  readonly #agreed = new Map<string, Set<SendingConcern>>();
  #hold: Hold | null = null;
  #considered: Considered | null = null;

  constructor(parts: GuardParts) {
    this.#parts = parts;
  }

  start(): void {
    const { ear, runtime, after } = this.#parts;
    const heed = (event: Event) => this.#heed(event);
    ear.listen(heed);
    listenInFrames(heed, (task) => after(0, task));
    runtime.listen([onTabCommand(decideHeld, ({ hold, answer }) => this.#decide(hold, answer === 'send'))]);
  }

  #heed(event: Event): void {
    const { desk, ear, runtime, isFromPerson } = this.#parts;
    if (!isFromPerson(event)) return;
    if (!runtime.isAlive()) {
      ear.listen(null);
      return;
    }
    let hold: Hold | null = null;
    try {
      if (this.#hold && isSameAttempt(this.#hold.attempt, event, desk)) stop(event);
      else if (!this.#hold) hold = this.#holdFor(event);
    } catch {
      // A page may hold anything: what cannot be judged is not held up.
    }
    if (hold) this.#keep(hold, event);
  }

  #holdFor(event: Event): Hold | null {
    const { desk, tick } = this.#parts;
    const attempt = attemptIn(event, desk);
    if (!attempt) return null;
    const text = textIn(attempt.field, desk);
    const attached = bringsFiles(attempt)
      ? attempt.attachments
      : attachedTo(attempt.field, text, desk.holdsMessages);
    const all = examine(text, attached, desk.signalsIn, tick);
    if (all === null) return null;
    if (all.length === 0) {
      this.#considered = null;
      return null;
    }
    const to = this.#correspondenceOf(attempt.field);
    const concerns = to ? this.#unconsidered(attempt.field, text, to, all) : [];
    return to && concerns.length > 0
      ? {
          id: this.#parts.newId(),
          attempt,
          concerns,
          conversation: to.conversation,
          text,
          bringBack: wayBackTo(attempt.field),
        }
      : null;
  }

  #correspondenceOf(field: Element): Correspondence | null {
    const { desk, ear } = this.#parts;
    return desk.correspondenceOf(field, () => beginsChat(field, ear));
  }

  /** What the child has not thought about yet. */
  #unconsidered(
    field: Element,
    text: string,
    { conversation, standing }: Correspondence,
    all: readonly SendingConcern[],
  ): readonly SendingConcern[] {
    const agreed = this.#agreed.get(conversation);
    const considered = this.#consideredIn(field, text);
    const left = concernsWith(standing, all).filter(
      (concern) => !agreed?.has(concern) && !considered.includes(concern),
    );
    // One press of a button is several events, and they all belong to the same message.
    if (left.length === 0 && this.#considered?.field === field)
      this.#considered = { ...this.#considered, text };
    return left;
  }

  #consideredIn(field: Element, text: string): readonly SendingConcern[] {
    if (this.#considered?.field !== field) return [];
    const isSame = this.#considered.text === null || this.#considered.text === text;
    return isSame ? this.#considered.concerns : [];
  }

  #keep(hold: Hold, event: Event): void {
    stop(event);
    this.#hold = hold;
    const goes = () => this.#decide(hold.id, true);
    this.#ask(hold).then((isAsked) => {
      if (!isAsked) goes();
    }, goes);
  }

  /** Whether the child sees the question. */
  async #ask({ id, attempt, concerns }: Hold): Promise<boolean> {
    const { runtime, after } = this.#parts;
    const to = this.#correspondenceOf(attempt.field);
    if (!to) return false;
    const request = {
      hold: id,
      heldAt: this.#parts.now(),
      concerns: [...concerns],
      standing: to.standing,
      audience: to.audience,
      contactName: to.name.slice(0, LONGEST_NAME),
    };
    const tooLate = new Promise<boolean>((resolve) => after(HELD_AT_MOST, () => resolve(false)));
    const asked = runtime.send(messageHeld, request).then(
      ({ shown }) => shown,
      () => false,
    );
    return Promise.race([asked, tooLate]);
  }

  #decide(id: string, isToBeSent: boolean): void {
    const { desk, after } = this.#parts;
    const hold = this.#hold;
    if (hold?.id !== id) return;
    this.#hold = null;
    const { attempt, concerns, conversation, text, bringBack } = hold;
    // A file that is not sent is gone; whatever is chosen next is another one.
    this.#considered = bringsFiles(attempt)
      ? null
      : { field: attempt.field, concerns, text: isToBeSent ? text : null };
    if (isToBeSent) {
      this.#agree(conversation, concerns);
      letGo(attempt, desk, after);
      focusOn(attempt.field);
      return;
    }
    if (attempt.by instanceof HTMLInputElement && attempt.by.type === 'file') attempt.by.value = '';
    bringBack();
  }

  /** To have sent something unkind once is no reason not to be asked the next time. */
  #agree(conversation: string, concerns: readonly SendingConcern[]): void {
    const agreed = this.#agreed.get(conversation) ?? new Set();
    this.#agreed.set(conversation, agreed);
    for (const concern of concerns) if (concern !== 'unkind') agreed.add(concern);
  }
}

/** While the child is asked, nothing else sends the same. */
function isSameAttempt({ field, how, by }: Attempt, event: Event, desk: ReadingDesk): boolean {
  const target = placeOf(event);
  if (!target) return false;
  if (event.type === 'keypress' || event.type === 'keyup')
    return how === 'key' ? isEnter(event) && fieldAround(target) === field : by.contains(target);
  const again = attemptIn(event, desk);
  return again !== null && (again.field === field || again.by === by);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
