import { render } from 'preact';
import { isAskedAlready } from '../domain/guidance/second-thoughts.ts';
import type { Answer } from '../domain/model.ts';
import { onTabCommand } from '../platform/content-runtime.ts';
import {
  cameraDecided,
  cameraIsFine,
  heldAnswered,
  pageMisbehaved,
  warningAnswered,
  warningShown,
} from '../protocol/content-commands.ts';
import { HELD_AT_MOST } from '../protocol/model-schemas.ts';
import {
  askBeforeSending,
  askForCamera,
  decideCamera,
  showCamera,
  showWarning,
} from '../protocol/tab-commands.ts';
import { deliver } from './deliver.ts';
import { Host } from './host.ts';
import { EMPTY_QUEUE, type Warning, withChange, withoutWarning, withWarning } from './queue.ts';
import type { Surroundings } from './surroundings.ts';
import type { CameraAnswer, CameraAsk } from './views/asking-card.tsx';
import { Porch, type PorchState } from './views/porch.tsx';
import type { HeldAnswer, HeldMessage } from './views/sending-card.tsx';

/** How often to look whether the extension is still there while something is shown, in milliseconds. */
const LOOK_EVERY = 3_000;

/** How long a warning of the same may follow what the child chose, in milliseconds. */
const ASKED_LATELY = 120_000;

/** The warnings of one page. */
export class Warnings {
  readonly #surroundings: Surroundings;
  readonly #host: Host;
  #state: PorchState = {
    queue: EMPTY_QUEUE,
    camera: null,
    held: null,
    ask: null,
    isCovered: false,
    returns: 0,
  };
  /** Whom the child chose to send something to after it was asked. */
  #chosen: { contactName: string; at: number } | null = null;
  #looking: ReturnType<typeof setInterval> | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#host = new Host({
      returned: () => this.#change({ returns: this.#state.returns + 1 }),
      gaveUp: () => this.#giveUp(),
    });
    surroundings.runtime.listen([
      onTabCommand(showWarning, (warning) => this.#warn(warning)),
      onTabCommand(showCamera, (camera) =>
        this.#change({ camera: camera.sessions.length === 0 ? null : camera }),
      ),
      onTabCommand(askBeforeSending, (held) => this.#ask(held)),
      onTabCommand(askForCamera, (ask) => this.#askForCamera(ask)),
      onTabCommand(decideCamera, ({ ask }) => this.#endAsk(ask)),
    ]);
  }

  isAlive(): boolean {
    return this.#surroundings.runtime.isAlive();
  }

  /** Takes everything away. A message that nobody can be asked about any more goes; a camera stays off. */
  stop(): void {
    this.#answerHeld('send');
    clearTimeout(this.#asking);
    this.#change({ queue: { ...this.#state.queue, entries: [] }, camera: null, ask: null, isCovered: false });
  }

  /** Who has just chosen to send something need not be told so at once: the summary has it all the same. */
  #warn(warning: Warning): void {
    const chosen = this.#chosen;
    const isLate = chosen === null || Date.now() - chosen.at > ASKED_LATELY;
    const isSame = !isLate && chosen.contactName === warning.contactName && isAskedAlready(warning);
    if (isSame) this.#tellSeen(warning.moment);
    else this.#change({ queue: withWarning(this.#state.queue, warning) });
  }

  #ask(held: HeldMessage): void {
    const isGone = Date.now() - held.heldAt > HELD_AT_MOST;
    if (isGone || held.hold === this.#state.held?.hold) return;
    this.#answerHeld('change');
    this.#change({ held });
  }

  #answerHeld(answer: HeldAnswer): void {
    const { held } = this.#state;
    if (!held) return;
    this.#change({ held: null });
    if (answer === 'send') this.#chosen = { contactName: held.contactName, at: Date.now() };
    void deliver(this.#surroundings.runtime, heldAnswered, { hold: held.hold, answer });
  }

  /** One page asks at a time: whoever asks later has taken the place of the one before. */
  #askForCamera(ask: CameraAsk): void {
    const left = ask.endsAt - Date.now();
    if (left <= 0) return;
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => this.#endAsk(ask.ask), left);
    this.#change({ ask });
  }

  #endAsk(ask: string): void {
    if (this.#state.ask?.ask !== ask) return;
    clearTimeout(this.#asking);
    this.#change({ ask: null });
  }

  async #decideCamera(answer: CameraAnswer): Promise<boolean> {
    const { ask } = this.#state;
    const told =
      ask !== null && (await deliver(this.#surroundings.runtime, cameraDecided, { ask: ask.ask, answer }));
    if (told) this.#endAsk(ask.ask);
    return told;
  }

  #change(change: Partial<PorchState>): void {
    this.#state = { ...this.#state, ...change };
    const { queue, camera, held, ask, isCovered } = this.#state;
    const isEmpty = queue.entries.length === 0 && !camera && !held && !ask && !isCovered;
    if (!isEmpty && this.isAlive()) {
      this.#host.open();
      this.#looking ??= setInterval(() => this.#look(), LOOK_EVERY);
    }
    this.#draw();
    if (isEmpty) {
      this.#host.close();
      clearInterval(this.#looking);
      this.#looking = undefined;
    }
  }

  #draw(): void {
    render(
      <Porch
        state={this.#state}
        surroundings={{ ...this.#surroundings, keyboard: this.#host.keyboard }}
        warningActions={{
          seen: (moment) => this.#tellSeen(moment),
          answer: (moment, answer) => void this.#answer(moment, answer),
          close: (moment) => this.#close(moment),
          cover: () => this.#change({ isCovered: true }),
        }}
        cameraActions={{
          seen: (moment) => this.#tellSeen(moment),
          fine: (moment) => void this.#tellAnswer(moment, 'understood'),
          known: (sessions, company) =>
            deliver(this.#surroundings.runtime, cameraIsFine, { sessions, company }),
        }}
        onHeldAnswer={(answer) => this.#answerHeld(answer)}
        onCameraAnswer={(answer) => this.#decideCamera(answer)}
        onUncover={() => this.#change({ isCovered: false })}
      />,
      this.#host.content,
    );
  }

  #look(): void {
    this.#host.uncover();
    if (!this.isAlive()) this.stop();
  }

  #close(moment: string): void {
    this.#change({ queue: withoutWarning(this.#state.queue, moment) });
  }

  #tellSeen(moment: string): void {
    void deliver(this.#surroundings.runtime, warningShown, { moment });
  }

  #tellAnswer(moment: string, answer: Answer): Promise<boolean> {
    return deliver(this.#surroundings.runtime, warningAnswered, { moment, answer });
  }

  /** Thanks at once, and takes it back if the answer could not be saved. */
  async #answer(moment: string, answer: Answer): Promise<void> {
    const before = this.#state.queue;
    this.#change({
      queue:
        answer === 'understood' ? withoutWarning(before, moment) : withChange(before, moment, { answer }),
    });
    const saved = await this.#tellAnswer(moment, answer);
    if (!saved) this.#change({ queue: withChange(this.#state.queue, moment, { failed: true }) });
  }

  #giveUp(): void {
    this.stop();
    void deliver(this.#surroundings.runtime, pageMisbehaved, { how: 'warningRemoved' });
  }
}
