import type { Correspondence, ReadingDesk } from '../../../../src/content/desk.ts';
import { type Ear, earIn, openEar } from '../../../../src/content/guard/ear.ts';
import { Guard } from '../../../../src/content/guard/guard.ts';
import { visibleText } from '../../../../src/content/reader/visible-text.ts';
import { chatPlaceOf } from '../../../../src/content/watcher/chat-look.ts';
import { detectSignals } from '../../../../src/domain/signals/detect.ts';
import type { ContentRuntime, TabHandler } from '../../../../src/platform/content-runtime.ts';
import type { Command, ReplyOf, RequestOf } from '../../../../src/protocol/command.ts';
import { messageHeld } from '../../../../src/protocol/content-commands.ts';

type Held = RequestOf<typeof messageHeld>;

/** A page with a place to write, a guard over it, and a background that shows its question or does not. */
export class FakeChat {
  readonly held: Held[] = [];
  /** What the page was given to send. */
  readonly sent: string[] = [];
  /** What the background does: shows the question, cannot, is gone, or never answers. */
  background: 'shows' | 'cannot' | 'gone' | 'silent' = 'shows';
  correspondence: Correspondence | null = {
    conversation: 'kai',
    name: 'Kai',
    audience: 'direct',
    standing: 'new',
  };
  isAlive = true;
  desk: ReadingDesk = {
    signalsIn: (text) => detectSignals(text),
    correspondenceOf: () => this.correspondence,
    wordsIn: visibleText,
    holdsMessages: (place) => place.querySelector('.messages') !== null,
  };
  #handlers: readonly TabHandler[] = [];
  #later: (() => void)[] = [];
  #holds = 0;
  readonly #ear: Ear;

  constructor(html: string) {
    this.#ear = this.#openEar();
    document.body.innerHTML = html;
    new Guard({
      ear: this.#ear,
      desk: {
        signalsIn: (text) => this.desk.signalsIn(text),
        correspondenceOf: (field, beginsChat) => this.desk.correspondenceOf(field, beginsChat),
        wordsIn: visibleText,
        holdsMessages: (place) => this.desk.holdsMessages(place),
      },
      runtime: this.#runtime(),
      after: (_, task) => void this.#later.push(task),
      now: () => 1_000,
      tick: () => 0,
      newId: () => `hold-${++this.#holds}`,
      // In these tests `detail` marks what a script of the page does by itself.
      isFromPerson: (event) => event.isTrusted || this.isPerson,
    }).start();
  }

  /** Events of a person and those of the guard itself look the same to a test page. */
  isPerson = true;

  get field(): HTMLElement {
    const field = document.querySelector<HTMLElement>('#field');
    if (!field) throw new Error('There is no field');
    return field;
  }

  write(text: string): void {
    if (this.field instanceof HTMLTextAreaElement || this.field instanceof HTMLInputElement)
      this.field.value = text;
    else this.field.textContent = text;
  }

  /** Whether the page heard of the key. */
  enter(init: KeyboardEventInit = {}): boolean {
    return this.#heard('keydown', () =>
      this.field.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          bubbles: true,
          cancelable: true,
          composed: true,
          ...init,
        }),
      ),
    );
  }

  /** Whether the page heard of the press. */
  press(selector: string, type = 'click'): boolean {
    const button = document.querySelector<HTMLElement>(selector);
    return this.#heard(type, () =>
      button?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true })),
    );
  }

  /** What the child decides on the card. What the guard does then is no person's doing. */
  async decide(answer: 'send' | 'change'): Promise<void> {
    await this.settle();
    const hold = this.held.at(-1)?.hold;
    this.isPerson = false;
    for (const handler of this.#handlers) handler.handle({ hold, answer });
    this.isPerson = true;
  }

  /** Lets what was sent be answered. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** All that the guard waits for falls due. */
  async waitInVain(): Promise<void> {
    await this.settle();
    this.isPerson = false;
    for (const task of this.#later.splice(0)) task();
    await this.settle();
    this.isPerson = true;
  }

  close(): void {
    this.#ear.listen(null);
  }

  #openEar(): Ear {
    const world = {};
    openEar(world, window, chatPlaceOf);
    const ear = earIn(world);
    if (!ear) throw new Error('There is no ear');
    return ear;
  }

  #heard(type: string, act: () => void): boolean {
    let isHeard = false;
    const listen = () => {
      isHeard = true;
    };
    window.addEventListener(type, listen, { capture: true, once: true });
    act();
    window.removeEventListener(type, listen, { capture: true });
    return isHeard;
  }

  #runtime(): ContentRuntime {
    return {
      send: async <C extends Command>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> => {
        if (command.name === messageHeld.name) this.held.push(structuredClone(request) as Held);
        if (this.background === 'gone') throw new Error('nobody answers');
        if (this.background === 'silent') return new Promise(() => {});
        return { shown: this.background === 'shows' } as ReplyOf<C>;
      },
      listen: (handlers) => {
        this.#handlers = handlers;
      },
      text: (key) => key,
      isAlive: () => this.isAlive,
    };
  }
}
