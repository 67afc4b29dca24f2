import type { Box, Scene } from './corners.ts';

const COMPOSERS = 'textarea, [contenteditable="true"], [role="textbox"]';

/** A page with more of them than this has no free corner anyway. */
const ENOUGH = 40;

/** What the page shows just now that a card had better not cover. */
export function readScene(): Scene {
  return { width: innerWidth, height: innerHeight, videos: boxesOf('video'), composers: boxesOf(COMPOSERS) };
}

function boxesOf(selector: string): Box[] {
  const elements = [...document.querySelectorAll(selector)].slice(0, ENOUGH);
  return elements.map((element) => element.getBoundingClientRect());
}
