import type { Snapshot } from '../../domain/summary/snapshot.ts';

/** Whether Porchlight has seen nothing at all so far, which is not the same as seeing that all is well. */
export function hasNothingYet({ week, contacts, camera, attention }: Snapshot): boolean {
  return week.length === 0 && contacts.total === 0 && camera.length === 0 && attention.length === 0;
}
