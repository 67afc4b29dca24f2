import * as v from 'valibot';
import type { CONTENT_REQUESTS } from './content-requests.ts';
import type { UI_REQUESTS } from './ui-requests.ts';

type Schema = v.GenericSchema;

/** Who may send a command. The router proves it from what the browser stamped on the message. */
export type Tier = 'content' | 'ui';

export type Requests = typeof CONTENT_REQUESTS & typeof UI_REQUESTS;

/**
 * One row of the contract between contexts. Every command may be sent twice: handlers are idempotent. How its request is
 * checked stands apart, in `*-requests.ts`: a script that only asks, on every page, need not carry it.
 */
export interface Command<Name extends keyof Requests = keyof Requests, Reply extends Schema = Schema> {
  name: Name;
  tier: Tier;
  /** Made when a reply comes, not when a script starts. */
  reply(): Reply;
}

export type RequestOf<C extends Command> = v.InferOutput<Requests[C['name']]>;
export type ReplyOf<C extends Command> = v.InferOutput<ReturnType<C['reply']>>;

export type RequestOfTab<C extends TabCommand> = v.InferOutput<ReturnType<C['request']>>;

/** A command that the background sends into a tab. It has no tier: pages cannot send these. */
export interface TabCommand<Request extends Schema = Schema> {
  name: string;
  /** Made when such a command comes. */
  request(): Request;
}

/** What travels: the name selects the schema, the schema decides what is believed. */
export interface Envelope {
  command: string;
  payload: unknown;
}

// Bundlers drop the commands that a script does not use, because this call is marked as free of side effects.
/* @__NO_SIDE_EFFECTS__ */
export function command<const Name extends keyof Requests, const Reply extends Schema>(
  row: Command<Name, Reply>,
): Command<Name, Reply> {
  return row;
}

/* @__NO_SIDE_EFFECTS__ */
export function tabCommand<const Request extends Schema>(row: TabCommand<Request>): TabCommand<Request> {
  return row;
}

/** The reply of a command that is only carried out. */
export const nothing = () => v.null();
