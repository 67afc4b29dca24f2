import { barForLuring } from '../../src/domain/risk/bar.ts';
import type { ObservationContext } from '../../src/domain/risk/context.ts';
import { addEvidence } from '../../src/domain/risk/evidence.ts';
import { valuesOfLuring } from '../../src/domain/risk/luring.ts';
import { Evidence } from '../../src/domain/risk/reading.ts';
import { emptyContactState } from '../../src/domain/risk/state.ts';
import { detectSignals } from '../../src/domain/signals/detect.ts';
import type { Row } from '../evaluate/row.ts';

/** Where one contact stood after a message. */
export interface Step {
  /** Of the message, counted from 0. */
  index: number;
  values: Float64Array;
}

/** One contact of one conversation, as fitting sees it. */
export interface Example {
  id: string;
  source: string;
  isRisky: boolean;
  /** What the family said of the child's age, if anything. */
  childAge: number | null;
  /** After each message that told something, in order. */
  steps: Step[];
}

/** Later messages of a very long conversation teach nothing about early warnings. */
const MOST_STEPS = 400;
const START = Date.UTC(2024, 0, 1, 12);

/** The contacts of a conversation; none of one that is labelled neither risky nor ordinary. */
export function examplesOf(row: Row, childAge: number | null): Example[] {
  if (row.label !== 'risky' && row.label !== 'ordinary') return [];
  const contacts = row.messages.filter(({ from }) => from === 'contact');
  const people = row.group ? new Set(contacts.map(({ name }) => name ?? '')) : [null];
  return [...people].map((person) => exampleOf(row, person, childAge));
}

/** @param person the one to look at in a group; `null` for the only contact */
function exampleOf(row: Row, person: string | null, childAge: number | null): Example {
  const context: ObservationContext = { audience: row.group ? 'group' : 'direct', known: false, childAge };
  const steps: Step[] = [];
  let state = emptyContactState();
  for (const [index, { from, name, at, text }] of row.messages.entries()) {
    if (person !== null && (from === 'child' || (name ?? '') !== person)) continue;
    if (steps.length >= MOST_STEPS) break;
    const now = START + Math.round((at ?? index) * 1000);
    const signals = detectSignals(text);
    const direction = from === 'child' ? 'fromChild' : 'fromContact';
    state = addEvidence(state, { fingerprint: index, direction, at: now, signals }, now, context);
    if (signals.length === 0) continue;
    const evidence = new Evidence(state, now);
    steps.push({ index, values: valuesOfLuring(evidence, context, barForLuring(evidence, context)) });
  }
  return { id: row.id, source: row.source ?? '', isRisky: row.label === 'risky', childAge, steps };
}
