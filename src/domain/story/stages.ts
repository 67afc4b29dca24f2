import type { LocalizedText } from '../guidance/localized.ts';
import { reasonText } from '../guidance/reasons.ts';
import { type Direction, SIGNAL_KINDS, type SignalKind, STAGES, type Stage } from '../model.ts';
import type { ContactState, Trace } from '../risk/state.ts';
import { STAGE_OF } from '../risk/weights.ts';

/** What was noticed of somebody, when it was seen last, and where. */
export interface Noticed {
  text: LocalizedText;
  at: number;
  /** As the family knows it. */
  site: string;
  /** The family called it a mistake. */
  forgiven: boolean;
}

/** One stage of the way that luring takes, with what was noticed of it. */
export interface StageTold {
  stage: Stage;
  noticed: Noticed[];
}

/** One record of somebody who may be on several sites. */
export interface Told {
  site: string;
  state: ContactState;
}

/**
 * What is no sign of a stage by itself, and yet belongs to one in a story: questions about age and place come while people get
 * to know each other, pushing comes when more is wanted, and money is what blackmail asks for.
 */
const BESIDE: Readonly<Partial<Record<SignalKind, Stage>>> = {
  asksAge: 'contact',
  statesAge: 'contact',
  asksWhere: 'contact',
  sharesContact: 'contact',
  pressure: 'approach',
  demandsMoney: 'coercion',
};

/** What the contact said, by the stages of luring; a stage without anything is there, too, so that it can be said. */
export function stagesOf(told: readonly Told[]): StageTold[] {
  const all = noticedIn(told, 'fromContact');
  return STAGES.map((stage) => ({
    stage,
    noticed: all.filter(({ kind }) => stageOf(kind) === stage).map(({ noticed }) => noticed),
  }));
}

/** What the contact said that is part of no such way, and what the child said. */
export function besideStages(told: readonly Told[]): { fromContact: Noticed[]; fromChild: Noticed[] } {
  return {
    fromContact: noticedIn(told, 'fromContact')
      .filter(({ kind }) => stageOf(kind) === null)
      .map(({ noticed }) => noticed),
    fromChild: noticedIn(told, 'fromChild').map(({ noticed }) => noticed),
  };
}

function stageOf(kind: SignalKind): Stage | null {
  return STAGE_OF[kind] ?? BESIDE[kind] ?? null;
}

/** In the order of time. */
function noticedIn(told: readonly Told[], direction: Direction): { kind: SignalKind; noticed: Noticed }[] {
  return told
    .flatMap(({ site, state }) =>
      SIGNAL_KINDS.flatMap((kind) => {
        const trace = state[direction][kind];
        return trace ? [{ kind, noticed: noticedOf(kind, direction, trace, site) }] : [];
      }),
    )
    .sort((one, other) => one.noticed.at - other.noticed.at);
}

function noticedOf(kind: SignalKind, direction: Direction, trace: Trace, site: string): Noticed {
  const { at, value, forgiven = false } = trace;
  const text = reasonText({ signal: kind, direction, ...(value === undefined ? {} : { value }) });
  return { text, at, site, forgiven };
}
