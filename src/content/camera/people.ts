import { rootsOf } from '../watcher/roots.ts';

/** What both browsers call a track that somebody else sends; a microphone of that name would name a group of devices. */
const SENT_BY_OTHERS = /^remote (?:audio|video)$/;

/**
 * How many others this document shows or plays live. Who sends picture and sound sends two tracks, often in streams of their
 * own: the greater number of either kind tells people best. One of them may stand in many places, so it is tracks that count.
 */
export function othersIn(document: Document): number {
  const tracks = rootsOf(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLMediaElement>('video, audio')])
    .flatMap(({ srcObject }) => (srcObject && 'getTracks' in srcObject ? srcObject.getTracks() : []))
    .filter(isOfOthers);
  const different = (wanted: string) =>
    new Set(tracks.filter(({ kind }) => kind === wanted).map(({ id }) => id)).size;
  return Math.max(different('video'), different('audio'));
}

/** Nothing comes through a track that is muted: it may be one that the page keeps ready for somebody. */
function isOfOthers(track: MediaStreamTrack): boolean {
  const { readyState, muted, label } = track;
  return readyState === 'live' && !muted && SENT_BY_OTHERS.test(label) && !track.getSettings().groupId;
}
