import * as v from 'valibot';
import { isHelpHost } from '../domain/guidance/help-services.ts';
import type { Sender } from '../platform/sender.ts';
import type { Command, Envelope, ReplyOf, RequestOf, Requests } from '../protocol/command.ts';
import { CONTENT_REQUESTS } from '../protocol/content-requests.ts';
import { UI_REQUESTS } from '../protocol/ui-requests.ts';
import { ALLOWANCES, type ContentName } from './allowances.ts';

export type ContentSender = Extract<Sender, { tier: 'content' }>;

type Handler = (request: unknown, sender: Sender) => Promise<unknown>;

const REQUESTS: { [Name in keyof Requests]: v.GenericSchema<unknown, v.InferOutput<Requests[Name]>> } = {
  ...CONTENT_REQUESTS,
  ...UI_REQUESTS,
};

const envelopeSchema: v.GenericSchema<unknown, Envelope> = v.object({
  command: v.string(),
  payload: v.unknown(),
});

/** Says whether one more command may come in from a page. */
export interface Limit {
  admits(command: ContentName, sender: ContentSender): boolean;
}

/**
 * Takes every message that reaches the background to its one handler. What a message says of itself only selects the
 * check; who sent it is the browser's word. Anything odd has no effect.
 */
export class Router {
  readonly #routes = new Map<string, { command: Command; handle: Handler }>();
  readonly #limit: Limit;

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** @throws Error for a second handler of the same command, or one of another tier. */
  onContent<C extends Command<ContentName>>(
    command: C,
    handle: (request: RequestOf<C>, sender: ContentSender) => Promise<ReplyOf<C>>,
  ): void {
    this.#add(command, 'content', async (request, sender) => {
      if (sender.tier !== 'content') throw new Refusal(command.name);
      // Before anything is looked at: what is too much shall cost nothing.
      if (!this.#limit.admits(command.name, sender)) return tooMany(command.name);
      return handle(parsed(command, request), sender);
    });
  }

  /** @throws Error for a second handler of the same command, or one of another tier. */
  onUi<C extends Command>(command: C, handle: (request: RequestOf<C>) => Promise<ReplyOf<C>>): void {
    this.#add(command, 'ui', (request, sender) => {
      if (sender.tier !== 'ui') throw new Refusal(command.name);
      return handle(parsed(command, request));
    });
  }

  /**
   * The answer to a message, or `undefined` when it is no command of ours. Rejects with a {@link Refusal} for a sender
   * who may not ask, and with a `ValiError` for a request of the wrong shape.
   */
  dispatch(message: unknown, sender: Sender | null): Promise<unknown> | undefined {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success) return undefined;
    const { command, payload } = envelope.output;
    const route = this.#routes.get(command);
    if (!route) return undefined;
    return this.#answer(route.handle, command, payload, sender);
  }

  async #answer(handle: Handler, command: string, payload: unknown, sender: Sender | null): Promise<unknown> {
    if (!sender) throw new Refusal(command);
    // Getting help is private: whatever happens on a helpline's page is not heard.
    if (sender.tier === 'content' && isHelpHost(sender.host)) throw new Refusal(command);
    return handle(payload, sender);
  }

  #add(command: Command, tier: Command['tier'], handle: Handler): void {
    if (command.tier !== tier) throw new Error(`${command.name} is not for ${tier}`);
    if (this.#routes.has(command.name)) throw new Error(`${command.name} has a handler already`);
    this.#routes.set(command.name, { command, handle });
  }
}

/** @throws ValiError for a request of the wrong shape. */
function parsed<C extends Command>(command: C, request: unknown): RequestOf<C> {
  const name: C['name'] = command.name;
  return v.parse(REQUESTS[name], request);
}

/** @throws Refusal where the command has no answer for this. */
function tooMany(command: ContentName): unknown {
  const { instead } = ALLOWANCES[command];
  if (!instead) throw new Refusal(command);
  return instead;
}

/** Somebody sent a command that is not theirs to send, or far too many. */
class Refusal extends Error {
  constructor(command: string) {
    super(`${command} is refused`);
    this.name = 'Refusal';
  }
}
