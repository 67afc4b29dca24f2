import { judgeRow } from '../evaluate/judge-row.ts';
import type { Row } from '../evaluate/row.ts';
import type { Judged } from './metrics.ts';
import { profanityPackages } from './profanity-packages.ts';

export type Judgement = Pick<Judged, 'score' | 'firstWarning'>;

export interface Detector {
  name: string;
  /** `null` where it has nothing to say of this conversation: its verdict is missing. */
  judge(row: Row): Judgement | null;
}

/** Porchlight itself, as it stands in this folder. */
export function porchlight(childAge: number | null): Detector {
  return {
    name: 'porchlight',
    judge(row) {
      const { score, firstWarning } = judgeRow(row, childAge);
      return { score, firstWarning: firstWarning?.index ?? null };
    },
  };
}

/** Verdicts that `evaluate` wrote before. */
export function earlierVerdicts(verdicts: ReadonlyMap<string, Judgement>): Detector {
  return { name: 'verdicts', judge: ({ id }) => verdicts.get(id) ?? null };
}

/** The first word of the contact's that a package objects to is its warning. */
export function packageDetectors(): Detector[] {
  return profanityPackages().map(({ name, hasHit }) => ({
    name,
    judge({ messages }) {
      const first = messages.findIndex(({ from, text }) => from === 'contact' && hasHit(text));
      return first < 0 ? { score: 0, firstWarning: null } : { score: 1, firstWarning: first };
    },
  }));
}
