import { describe, expect, it } from 'vitest';
import {
  type Box,
  bestPlace,
  bestPlaceOfCard,
  bestPlaceOfLight,
  boxAt,
  type Corner,
  nearestCorner,
  nextCorner,
  overlap,
  type Scene,
  spotIn,
} from '../../../src/warnings/corners.ts';

const LIGHT = { width: 270, height: 42 };
const CARD = { width: 384, height: 430 };
const WINDOW = { width: 1120, height: 760 };
const PHONE = { width: 320, height: 568 };
const EVERYWHERE = box(0, 0, 1120, 760);

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function scene(changes: Partial<Scene> = {}): Scene {
  return { ...WINDOW, controls: [], pictures: [], ...changes };
}

/** Buttons in a row, this far apart. */
function row(count: number, left: number, top: number, step: number): Box[] {
  return Array.from({ length: count }, (_, place) => box(left + place * step, top, 48, 44));
}

function column(count: number, left: number, top: number, step: number): Box[] {
  return Array.from({ length: count }, (_, place) => box(left, top + place * step, 48, 44));
}

describe('the corner that a card starts in', () => {
  it.each<[string, Partial<Scene>, Corner]>([
    ['nothing else is there', {}, 'bottom-left'],
    ['a video lies at the bottom left', { pictures: [box(0, 500, 400, 260)] }, 'top-left'],
    ['videos lie on the left', { pictures: [box(0, 0, 200, 760)] }, 'top-right'],
    [
      'only the bottom right is free',
      { pictures: [box(0, 0, 200, 760), box(900, 0, 200, 100)] },
      'bottom-right',
    ],
    [
      'one video fills the window, and its buttons may come at the foot',
      { pictures: [EVERYWHERE] },
      'top-left',
    ],
    [
      'a second video lies in a window full of video',
      { pictures: [EVERYWHERE, box(0, 0, 400, 300)] },
      'top-right',
    ],
    ['a video is not shown', { pictures: [box(0, 0, 0, 0)] }, 'bottom-left'],
    ['a warning may need the foot of a narrow window', { width: 560 }, 'top-left'],
  ])('where %s', (_, changes, corner) => {
    const around = scene(changes);
    expect(bestPlace(LIGHT, around)).toMatchObject(spotIn(corner, LIGHT, around));
  });
});

describe('what there is to press', () => {
  const bars: readonly (readonly [string, Scene])[] = [
    ['in the middle of the foot', scene({ controls: row(5, 440, 704, 60) })],
    ['along the whole foot', scene({ pictures: [EVERYWHERE], controls: [box(0, 690, 1120, 70)] })],
    ['at the top right', scene({ controls: row(5, 800, 12, 60) })],
    ['down the left side', scene({ pictures: [EVERYWHERE], controls: column(10, 12, 12, 76) })],
    ['along the head and the foot', scene({ controls: [box(0, 0, 1120, 64), box(0, 696, 1120, 64)] })],
    [
      'in all four corners',
      scene({
        pictures: [EVERYWHERE],
        controls: [
          ...row(2, 12, 12, 60),
          ...row(2, 1000, 12, 60),
          ...row(2, 12, 704, 60),
          ...row(2, 1000, 704, 60),
        ],
      }),
    ],
    [
      'at the foot of a phone',
      scene({ ...PHONE, pictures: [box(0, 0, 320, 568)], controls: [box(0, 500, 320, 68)] }),
    ],
    ['at 200 % zoom', scene({ width: 560, height: 380, controls: row(5, 90, 316, 76) })],
    [
      'on all four sides',
      scene({
        controls: [box(0, 0, 1120, 64), box(0, 696, 1120, 64), box(0, 64, 64, 632), box(1056, 64, 64, 632)],
      }),
    ],
  ];

  it.each(bars)('%s is never under the light', (_, around) => {
    const place = bestPlaceOfLight(LIGHT, around);
    const under = around.controls.filter((control) => overlap(control, boxAt(place, place)) > 0);
    expect(under).toEqual([]);
    expect(place).toMatchObject({ covers: 0, shape: 'whole' });
  });

  it('sends the light along the edge rather than into the middle', () => {
    const around = scene({
      pictures: [EVERYWHERE],
      controls: [...row(2, 12, 12, 60), ...row(2, 1000, 12, 60)],
    });
    const { left, top } = bestPlaceOfLight(LIGHT, {
      ...around,
      controls: [...around.controls, box(0, 690, 1120, 70)],
    });
    expect([left === 12, top === 12]).toContain(true);
  });

  it('makes the light round where there is room for no more', () => {
    const around = scene({ ...PHONE, controls: [box(0, 0, 320, 500), box(80, 500, 240, 68)] });
    expect(bestPlaceOfLight(LIGHT, around)).toMatchObject({ left: 12, shape: 'round', covers: 0, width: 44 });
  });

  it('makes the light round where it cannot but cover something', () => {
    const around = scene({ controls: [EVERYWHERE] });
    expect(bestPlaceOfLight(LIGHT, around)).toMatchObject({ shape: 'round', covers: 1 });
  });

  it.each<[string, Scene, 'whole' | 'low']>([
    ['is whole where there is room', scene(), 'whole'],
    [
      'is low above the buttons of a low window',
      scene({ width: 560, height: 380, controls: row(5, 90, 324, 76) }),
      'low',
    ],
    ['is whole where being low helps nobody', scene({ controls: [EVERYWHERE] }), 'whole'],
  ])('the card %s', (_, around, shape) => {
    expect(bestPlaceOfCard(CARD, around).shape).toBe(shape);
  });
});

describe('where the child puts it', () => {
  const near = { left: 500, top: 700 };

  it.each<[string, Partial<Scene>, object]>([
    ['it goes to the edge beside', {}, { top: 706 }],
    ['videos do not matter', { pictures: [box(0, 600, 1120, 160)] }, { top: 706 }],
    ['it is clear of buttons', { controls: [box(480, 690, 200, 60)] }, { covers: 0 }],
  ])('%s', (_, changes, expected) => {
    const place = bestPlace(LIGHT, scene(changes), near);
    expect(place).toMatchObject(expected);
    expect(Math.abs(place.left - near.left)).toBeLessThan(320);
  });

  it.each<[Corner, Box]>([
    ['top-left', box(100, 100, 348, 360)],
    ['top-right', box(700, 0, 348, 360)],
    ['bottom-left', box(0, 300, 348, 360)],
    ['bottom-right', box(500, 400, 348, 360)],
  ])('a card near the %s corner is told to be so', (corner, dropped) => {
    expect(nearestCorner(dropped, WINDOW)).toBe(corner);
  });

  it('corners follow each other clockwise', () => {
    const all = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;
    expect(all.map(nextCorner)).toEqual(['top-right', 'bottom-right', 'bottom-left', 'top-left']);
  });
});

it('keeps a card that is larger than the window at its start', () => {
  expect(spotIn('bottom-right', { width: 400, height: 600 }, PHONE)).toEqual({ left: 12, top: 12 });
});
