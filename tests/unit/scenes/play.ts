import { atLeast } from '../../../src/domain/level.ts';
import type { RiskKind, Signal, SignalKind, Verdict } from '../../../src/domain/model.ts';
import { ConversationJudge } from '../../../src/domain/risk/conversation.ts';
import { detectSignals } from '../../../src/domain/signals/detect.ts';
import { isRisky, type RiskyScene, type Scene } from './scene.ts';

/** One message as the extension sees it: what was heard in it, and the worst verdict so far. */
interface Beat {
  line: string;
  signals: Signal[];
  verdict: Verdict;
}

const AFTERNOON = 16;
const asWritten = (text: string) => text;

/** How a scene is played. */
interface Staging {
  /** Whether the family told how old the child is. A verdict must be right either way. */
  isAgeTold?: boolean;
  /** Changes each message first, to try a disguise. */
  rewrite?: (text: string) => string;
}

/** Lets the extension's own code read a scene. */
export function play(scene: Scene, { isAgeTold = false, rewrite = asWritten }: Staging = {}): Beat[] {
  const start = Date.UTC(2026, 2, 4, scene.startHour ?? AFTERNOON);
  const judge = new ConversationJudge(scene.group === true, {
    childAge: isAgeTold ? scene.childAge : null,
    utcOffset: 0,
  });
  return scene.messages.map(({ from, name = null, at, text }) => {
    const written = rewrite(text);
    const signals = detectSignals(written);
    const verdict = judge.observe({ from, name, at: start + at * 1000, signals });
    return { line: `${from === 'child' ? '<' : '>'}${name ?? ''} ${written}`, signals, verdict };
  });
}

/** What is wrong with how a scene was judged, in a few words; `null` if nothing is. */
export function findComplaint(scene: Scene, beats: readonly Beat[]): string | null {
  return isRisky(scene) ? findMissing(scene, beats) : findFalseAlarm(beats);
}

function findFalseAlarm(beats: readonly Beat[]): string | null {
  const index = beats.findIndex(({ verdict }) => atLeast(verdict.level, 'caution'));
  const verdict = beats[index]?.verdict;
  return verdict === undefined ? null : `false ${verdict.level} at ${index} (${verdict.kinds.join(' ')})`;
}

function findMissing({ expect }: RiskyScene, beats: readonly Beat[]): string | null {
  const inTime = beats.slice(0, expect.by + 1);
  const kinds = new Set<RiskKind>(inTime.flatMap(({ verdict }) => verdict.kinds));
  const heard = new Set<SignalKind>(inTime.flatMap(({ signals }) => signals.map(({ kind }) => kind)));
  const level = inTime.at(-1)?.verdict.level ?? 'calm';
  const missing = [
    ...(atLeast(level, expect.level) ? [] : [`${expect.level} (is ${level})`]),
    ...(kinds.has(expect.kind) ? [] : [expect.kind]),
    ...expect.signals.filter((kind) => !heard.has(kind)),
  ];
  return missing.length === 0 ? null : `not by ${expect.by}: ${missing.join(', ')}`;
}

/** A scene message by message, for whoever must find out what went wrong. */
export function tell(beats: readonly Beat[]): string {
  return beats
    .map(({ line, signals, verdict }, index) => {
      const heard = signals.map(({ kind, value }) => (value === undefined ? kind : `${kind}=${value}`));
      return `${index} ${line}\n     [${heard.join(' ')}] ${verdict.level} ${verdict.score.toFixed(2)}`;
    })
    .join('\n');
}
