import type * as v from 'valibot';

type Schema = v.GenericSchema;

/** Who may send a command. The router proves it from what the browser stamped on the message. */
export type Tier = 'content' | 'ui';

/** One row of the contract between contexts. Every command may be sent twice: handlers are idempotent. */
export interface Command<Request extends Schema = Schema, Reply extends Schema = Schema> {
  name: string;
  tier: Tier;
  request: Request;
  reply: Reply;
}

export type RequestOf<C extends Command> = v.InferOutput<C['request']>;
export type ReplyOf<C extends Command> = v.InferOutput<C['reply']>;

export type RequestOfTab<C extends TabCommand> = v.InferOutput<C['request']>;

/** A command that the background sends into a tab. It has no tier: pages cannot send these. */
export interface TabCommand<Request extends Schema = Schema> {
  name: string;
  request: Request;
}

/** What travels: the name selects the schema, the schema decides what is believed. */
export interface Envelope {
  command: string;
  payload: unknown;
}

// Bundlers drop the commands that a script does not use, because this call is marked as free of side effects.
/* @__NO_SIDE_EFFECTS__ */
export function command<const Request extends Schema, const Reply extends Schema>(
  row: Command<Request, Reply>,
): Command<Request, Reply> {
  return row;
}

/* @__NO_SIDE_EFFECTS__ */
export function tabCommand<const Request extends Schema>(row: TabCommand<Request>): TabCommand<Request> {
  return row;
}
