import { describe, expect, it } from 'vitest';
import type { SignalKind } from '../../../../../src/domain/model.ts';
import { detectSignals } from '../../../../../src/domain/signals/detect.ts';

/** Holds one kind to the ways of saying it, and to what comes close and is not meant. */
export function describeHearing(
  kind: SignalKind,
  { heard, nearMisses }: { heard: readonly string[]; nearMisses: readonly string[] },
): void {
  describe(kind, () => {
    it.each(heard)('is heard in %j', (text) => {
      expect(kindsOf(text)).toContain(kind);
    });

    it.each(nearMisses)('is not heard in %j', (text) => {
      expect(kindsOf(text)).not.toContain(kind);
    });
  });
}

function kindsOf(text: string): SignalKind[] {
  return detectSignals(text).map((signal) => signal.kind);
}
