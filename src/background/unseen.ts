import { takingsOf } from '../domain/edits.ts';
import type { Observation } from '../domain/model.ts';
import { DAY } from '../domain/summary/dates.ts';
import { fingerprintOf } from '../domain/text/fingerprint.ts';
import type { RequestOf } from '../protocol/command.ts';
import type { messagesObserved } from '../protocol/content-commands.ts';
import type { SeenRecord } from '../storage/schema.ts';

/** The store of what was counted, within a transaction. */
interface SeenStore {
  get(key: [conversation: number, fingerprint: number]): Promise<SeenRecord | undefined>;
  put(record: SeenRecord): Promise<unknown>;
}

/**
 * What a batch tells that was not known before, marked as counted from now on: new messages, and what is new in the words
 * of known ones, which is marked with `again`.
 */
export async function takeUnseen(
  seen: SeenStore,
  batch: RequestOf<typeof messagesObserved>,
  site: string,
  now: number,
): Promise<Observation[]> {
  const conversation = fingerprintOf([site, batch.conversation.id]);
  const day = Math.floor(now / DAY);
  const find = async (fingerprint: number | undefined) =>
    fingerprint === undefined ? undefined : seen.get([conversation, fingerprint]);
  const unique = new Map(batch.observations.map((observation) => [observation.fingerprint, observation]));
  // All questions at once: a browser answers two hundred of them almost as fast as one.
  const known = await Promise.all(
    [...unique.values()].map(async (observation) => {
      const [message, place] = await Promise.all([find(observation.fingerprint), find(observation.place)]);
      return { observation, isCounted: message !== undefined, place, wordsBefore: place?.words ?? null };
    }),
  );
  const takings = takingsOf(known);
  return known.flatMap(({ observation, isCounted, place }, index) => {
    if (!isCounted) void seen.put({ conversation, fingerprint: observation.fingerprint, day });
    const changed = placeAfter(observation, place);
    if (changed) void seen.put({ conversation, day, ...changed });
    if (takings[index] === 'new') return observation;
    return takings[index] === 'edited' ? whatIsAdded(observation, place) : [];
  });
}

/** What is to be kept of a place, if that changes. */
function placeAfter({ place, words, signals }: Observation, before: SeenRecord | undefined) {
  if (place === undefined || words === undefined || before?.words === words) return null;
  const kinds = new Set([...(before?.kinds ?? []), ...signals.map(({ kind }) => kind)]);
  return { fingerprint: place, words, kinds: [...kinds] };
}

/** Who sets a letter right says nothing new; a harmless message may be changed into another kind. */
function whatIsAdded(observation: Observation, before: SeenRecord | undefined): Observation[] {
  const signals = observation.signals.filter(({ kind }) => !before?.kinds?.includes(kind));
  return signals.length > 0 ? [{ ...observation, signals, again: true }] : [];
}
