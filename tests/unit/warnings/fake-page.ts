import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { ContentRuntime, TabHandler } from '../../../src/platform/content-runtime.ts';
import type { LiveCamera, LiveSession } from '../../../src/warnings/live-camera.ts';
import type { Warning } from '../../../src/warnings/queue.ts';
import type { CameraAsk } from '../../../src/warnings/views/asking-card.tsx';
import type { HeldMessage } from '../../../src/warnings/views/sending-card.tsx';
import { Warnings } from '../../../src/warnings/warnings.tsx';
import { cameraAsk, heldMessage, liveCamera, warningOf } from '../../fakes/warnings.ts';

// jsdom lays nothing out, so there is nothing to ask about it: see `fake-layout.ts`.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
document.elementsFromPoint ??= () => [];

const texts: Record<string, { message: string } | undefined> = messages;

/** Lets time go by, with fake timers. @param milliseconds how much */
export async function pass(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

/** A page with Porchlight's warnings in it, and everything that was sent from there. */
export class FakePage {
  readonly sent: { command: string; payload: unknown }[] = [];
  readonly warnings: Warnings;
  /** Whether events count as a person's. */
  person = true;
  alive = true;
  /** Whether the background answers. */
  answering = true;
  onScreen = true;
  direction = 'ltr';
  #root: ShadowRoot | null = null;
  #handlers: readonly TabHandler[] = [];

  constructor() {
    const attachShadow = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(
      // The root is closed: this is the one moment at which a test can get hold of it.
      function (this: Element, options) {
        const root = attachShadow.call(this, options);
        page.#root = root;
        return root;
      },
    );
    const page = this;
    this.warnings = new Warnings({
      runtime: this.#runtime(),
      isFromPerson: () => this.person,
      isOnScreen: () => this.onScreen,
    });
    vi.mocked(Element.prototype.attachShadow).mockRestore();
  }

  get host(): HTMLElement {
    const root = this.root;
    if (!(root.host instanceof HTMLElement)) throw new Error('The host is not an element of HTML');
    return root.host;
  }

  get root(): ShadowRoot {
    if (!this.#root) throw new Error('There is no shadow root');
    return this.#root;
  }

  async receive(command: string, payload: unknown): Promise<boolean> {
    const handler = this.#handlers.find(({ name }) => name === command);
    let handled = false;
    await act(() => {
      handled = handler?.handle(payload) ?? false;
    });
    return handled;
  }

  warn(changes: Partial<Warning> = {}): Promise<boolean> {
    return this.receive('tab:show-warning', warningOf(changes));
  }

  hold(changes: Partial<HeldMessage> = {}): Promise<boolean> {
    return this.receive('tab:ask-before-sending', heldMessage(changes));
  }

  /** Cameras that are on in the tab. */
  camera(...sessions: Partial<LiveSession>[]): Promise<boolean> {
    return this.show({}, ...sessions);
  }

  /** Cameras that are on, of which the child has to be told. */
  privateCamera(...sessions: Partial<LiveSession>[]): Promise<boolean> {
    return this.camera(...sessions.map((session) => ({ isPrivate: true, ...session })));
  }

  show(card: Partial<LiveCamera>, ...sessions: Partial<LiveSession>[]): Promise<boolean> {
    return this.receive('tab:show-camera', liveCamera(card, ...sessions));
  }

  ask(changes: Partial<CameraAsk> = {}): Promise<boolean> {
    return this.receive('tab:ask-for-camera', cameraAsk(changes));
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  get(selector: string): HTMLElement {
    const found = this.find(selector);
    if (!found) throw new Error(`There is no ${selector} in ${this.root.textContent}`);
    return found;
  }

  button(name: string): HTMLElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const found = buttons.find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
    );
    if (!found) throw new Error(`There is no button "${name}"`);
    return found;
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    await act(() => button.click());
  }

  async key(key: string, options: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...options,
    });
    const target = this.root.activeElement ?? this.get('.card');
    await act(() => void target.dispatchEvent(event));
    return event;
  }

  commands(name: string): unknown[] {
    return this.sent.filter(({ command }) => command === `content:${name}`).map(({ payload }) => payload);
  }

  #runtime(): ContentRuntime {
    return {
      send: async (command, request) => {
        if (!this.answering) throw new Error('Nobody answers');
        this.sent.push({ command: command.name, payload: request });
        // Every command that warnings send is answered by nothing.
        return null as never;
      },
      listen: (handlers) => {
        this.#handlers = handlers;
      },
      text: (key, ...substitutions) => {
        if (key === 'warning_direction') return this.direction;
        const message = texts[key]?.message ?? `[${key}]`;
        return message.replace(/\$(NAME\$|\d)/g, (_, place) => substitutions[(Number(place) || 1) - 1] ?? '');
      },
      isAlive: () => this.alive,
    };
  }
}
