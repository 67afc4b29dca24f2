import type { Outcome, Outcomes } from './collect.ts';
import {
  aucOf,
  bestF1Of,
  confusionOf,
  f1Of,
  fLatencyOf,
  precisionOf,
  quantileOf,
  recallOf,
} from './metrics.ts';
import { type Column, tableOf } from './table.ts';

/** Some of the conversations under one name: a line of the table. */
interface Selection {
  name: string;
  outcomes: readonly Outcome[];
}

const COLUMNS: readonly Column<Selection>[] = [
  { head: 'source', cell: ({ name }) => name },
  { head: 'rows', cell: ({ outcomes }) => String(outcomes.length) },
  { head: 'messages', cell: ({ outcomes }) => String(messagesIn(outcomes)) },
  { head: 'risky', cell: ({ outcomes }) => String(positivesIn(outcomes).length) },
  { head: 'prec', cell: ifPositive((all) => fixed(precisionOf(confusionOf(all)), 3)) },
  { head: 'recall', cell: ifPositive((all) => fixed(recallOf(confusionOf(all)), 3)) },
  { head: 'F1', cell: ifPositive((all) => fixed(f1Of(confusionOf(all)), 3)) },
  { head: 'best F1', cell: ifMixed((all) => fixed(bestF1Of(all)?.f1 ?? null, 3)) },
  { head: 'at', cell: ifMixed((all) => fixed(bestF1Of(all)?.threshold ?? null, 3)) },
  { head: 'AUC', cell: ({ outcomes }) => fixed(aucOf(outcomes), 3) },
  { head: 'false', cell: ifOrdinary((all) => String(falseWarnings(all))) },
  { head: '/1k rows', cell: ifOrdinary((all) => falsePer(1_000, all, all.length)) },
  { head: '/1k msgs', cell: ifOrdinary((all) => falsePer(1_000, all, messagesIn(all))) },
  { head: '/10k group msgs', cell: ifOrdinary(falseInGroups) },
  { head: 'first med', cell: ({ outcomes }) => fixed(quantileOf(firstWarnings(outcomes), 0.5), 1) },
  { head: 'p90', cell: ({ outcomes }) => fixed(quantileOf(firstWarnings(outcomes), 0.9), 1) },
  { head: 'F-latency', cell: ifPositive((all) => fixed(fLatencyOf(all), 3)) },
];

/** A table for each detector: a line for each source, and lines for all of them together. */
export function reportOf(outcomes: Outcomes): string[] {
  return [...outcomes].flatMap(([name, all]) => ['', name, ...tableOf(COLUMNS, selectionsOf(all))]);
}

function selectionsOf(all: readonly Outcome[]): Selection[] {
  const sources = [...new Set(all.map(({ source }) => source))].map((name) => ({
    name,
    outcomes: all.filter(({ source }) => source === name),
  }));
  const isSingle = ({ outcomes }: Selection) => outcomes.every(({ messages }) => messages <= 1);
  const singles = sources.filter(isSingle);
  const conversations = sources.filter((source) => !isSingle(source));
  return [
    ...sources,
    ...together('all conversations', conversations),
    ...together('all single messages', singles),
    ...(singles.length > 0 && conversations.length > 0 ? together('everything', sources) : []),
  ];
}

/** No line for what is one source anyway. */
function together(name: string, sources: readonly Selection[]): Selection[] {
  return sources.length < 2 ? [] : [{ name, outcomes: sources.flatMap(({ outcomes }) => outcomes) }];
}

function ifPositive(figure: (all: readonly Outcome[]) => string): Column<Selection>['cell'] {
  return ({ outcomes }) => (positivesIn(outcomes).length > 0 ? figure(outcomes) : '-');
}

/** Where there is something to tell apart. */
function ifMixed(figure: (all: readonly Outcome[]) => string): Column<Selection>['cell'] {
  return ({ outcomes }) => {
    const positives = positivesIn(outcomes).length;
    return positives > 0 && positives < outcomes.length ? figure(outcomes) : '-';
  };
}

/** Of the ordinary rows only. */
function ifOrdinary(figure: (ordinary: readonly Outcome[]) => string): Column<Selection>['cell'] {
  return ({ outcomes }) => {
    const ordinary = outcomes.filter(({ isPositive }) => !isPositive);
    return ordinary.length > 0 ? figure(ordinary) : '-';
  };
}

function falseInGroups(ordinary: readonly Outcome[]): string {
  const groups = ordinary.filter(({ isGroup }) => isGroup);
  return groups.length > 0 ? falsePer(10_000, groups, messagesIn(groups)) : '-';
}

function falsePer(many: number, ordinary: readonly Outcome[], of: number): string {
  return fixed(of > 0 ? (many * falseWarnings(ordinary)) / of : null, 2);
}

function falseWarnings(ordinary: readonly Outcome[]): number {
  return ordinary.filter(({ firstWarning }) => firstWarning !== null).length;
}

function positivesIn(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ isPositive }) => isPositive);
}

/** Counted from 1, as people count messages. */
function firstWarnings(outcomes: readonly Outcome[]): number[] {
  return positivesIn(outcomes).flatMap(({ firstWarning }) =>
    firstWarning === null ? [] : [firstWarning + 1],
  );
}

function messagesIn(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { messages }) => sum + messages, 0);
}

function fixed(value: number | null, digits: number): string {
  return value === null ? '-' : value.toFixed(digits);
}
