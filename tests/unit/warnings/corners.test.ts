import { describe, expect, it } from 'vitest';
import { type Box, bestPlace, nearestCorner, placeAt, type Scene } from '../../../src/warnings/corners.ts';

const CARD = { width: 348, height: 360 };
const WINDOW = { width: 1120, height: 760 };
const COMPOSER = box(288, 696, 718, 44);

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function scene(changes: Partial<Scene> = {}): Scene {
  return { ...WINDOW, videos: [], composers: [], ...changes };
}

describe('the corner that a card starts in', () => {
  const everywhere = box(0, 0, 1120, 760);
  it.each<[string, Partial<Scene>, string]>([
    ['nothing else is there', {}, 'bottom-left'],
    ['a video lies at the bottom left', { videos: [box(0, 500, 300, 200)] }, 'top-left'],
    ['videos lie on the left', { videos: [box(0, 0, 200, 760)] }, 'top-right'],
    [
      'only the bottom right is free',
      { videos: [box(0, 0, 200, 760), box(900, 0, 200, 100)] },
      'bottom-right',
    ],
    ['one video fills the window', { videos: [everywhere] }, 'bottom-left'],
    [
      'there is a second video in a window full of video',
      { videos: [everywhere, box(0, 400, 200, 300)] },
      'top-left',
    ],
    ['a video is not shown', { videos: [box(0, 0, 0, 0)] }, 'bottom-left'],
    ['a warning may need the foot of a narrow window', { width: 560 }, 'top-left'],
  ])('where %s', (_, changes, corner) => {
    expect(bestPlace(CARD, scene(changes)).corner).toBe(corner);
  });
});

describe('a card at the foot', () => {
  it('stands above the place where the child writes', () => {
    expect(placeAt('bottom-left', CARD, scene({ composers: [COMPOSER] })).lift).toBe(760 - 696);
  });

  it.each<[string, Partial<Scene>]>([
    ['beside which the child writes', { composers: [box(400, 696, 600, 44)] }],
    ['in a window with no room above', { composers: [box(0, 300, 1120, 44)] }],
  ])('%s stays there', (_, changes) => {
    expect(placeAt('bottom-left', CARD, scene(changes)).lift).toBe(0);
  });

  it('counts the video that it is lifted to', () => {
    const videos = [box(0, 320, 300, 60)];
    expect(bestPlace(CARD, scene({ videos }))).toEqual({ corner: 'bottom-left', lift: 0 });
    expect(bestPlace(CARD, scene({ videos, composers: [COMPOSER] })).corner).toBe('top-right');
  });
});

it.each([
  ['top-left', box(100, 100, 348, 360)],
  ['top-right', box(700, 0, 348, 360)],
  ['bottom-left', box(0, 300, 348, 360)],
  ['bottom-right', box(500, 400, 348, 360)],
])('goes to the %s corner when it is dropped near it', (corner, dropped) => {
  expect(nearestCorner(dropped, WINDOW)).toBe(corner);
});
