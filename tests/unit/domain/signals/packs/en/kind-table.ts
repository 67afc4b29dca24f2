import { describe, expect, it } from 'vitest';
import type { Signal, SignalKind } from '../../../../../../src/domain/model.ts';
import { detectSignals } from '../../../../../../src/domain/signals/detect.ts';

/** What is said, and what comes close without being meant; each list a table of whole messages. */
export interface KindTable {
  heard: readonly string[];
  nearMisses: readonly string[];
}

const FEWEST = 12;

/** The signal of one kind in a message, or `null`. */
export function findSignal(kind: SignalKind, text: string): Signal | null {
  return detectSignals(text).find((signal) => signal.kind === kind) ?? null;
}

/** Tests a kind of signal by its table. */
export function describeKind(kind: SignalKind, { heard, nearMisses }: KindTable): void {
  describe(kind, () => {
    it('has a table that is worth the name', () => {
      expect(Math.min(new Set(heard).size, new Set(nearMisses).size)).toBeGreaterThanOrEqual(FEWEST);
    });

    it.each(heard)('is heard in %j', (text) => {
      expect(findSignal(kind, text)).not.toBeNull();
    });

    it.each(nearMisses)('is not heard in %j', (text) => {
      expect(findSignal(kind, text)).toBeNull();
    });
  });
}
