import { rootsOf } from './roots.ts';

/**
 * What plays in this document, as far as it can be seen (not: in frames, or without an element, as
 * games do). `loop` is what would go on for ever with nobody there, and explains whatever is heard of the tab.
 */
export type Playing = 'watched' | 'loop' | 'nothing';

/** Reads properties of elements only, never layout. */
export function whatPlays(document: Document): Playing {
  const playing = rootsOf(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLMediaElement>('video, audio')])
    .filter((media) => !media.paused && !media.ended && media.readyState > media.HAVE_CURRENT_DATA);
  if (playing.some((media) => isWatched(media, document))) return 'watched';
  return playing.some(isHeard) ? 'loop' : 'nothing';
}

/** A muted film is decoration, unless it is a call, fills the screen or is read along. */
function isWatched(media: HTMLMediaElement, document: Document): boolean {
  if (media.loop) return false;
  return (
    isHeard(media) ||
    media.srcObject !== null ||
    document.fullscreenElement !== null ||
    [...media.textTracks].some(({ mode }) => mode === 'showing')
  );
}

function isHeard({ muted, volume }: HTMLMediaElement): boolean {
  return !muted && volume > 0;
}
