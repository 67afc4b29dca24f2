// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeLayout } from './fake-layout.ts';
import { FakePage, pass } from './fake-page.ts';

const FOOT = 768;

let page: FakePage;
let layout: FakeLayout;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<video></video><div id="bar"><button id="mute">Mute</button></div><i id="hand"></i>';
  page = new FakePage();
  layout = new FakeLayout();
});

afterEach(async () => {
  await act(() => page.warnings.stop());
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The edges that the card keeps to, and how far from them. */
function place(): string {
  const { left, top, right, bottom } = page.get('.camera').style;
  return Object.entries({ left, top, right, bottom })
    .filter(([, value]) => value)
    .map(([edge, value]) => `${edge} ${Number.parseFloat(value)}`)
    .join(', ');
}

describe('the light', () => {
  it.each<[string, () => void, string]>([
    ['is at the lower left', () => {}, 'left 12, bottom 12'],
    ['is clear of a video', () => layout.lay('video', 0, FOOT - 300, 400, 300), 'left 12, top 12'],
    ['is clear of buttons', () => layout.lay('#mute', 20, FOOT - 60, 48, 44), 'left 12, top 12'],
    ['is clear of what shows a hand', () => showHand(20, FOOT - 60), 'left 12, top 12'],
    [
      'does not mind large things that can be pressed',
      () => showHand(0, 0, 1024, FOOT),
      'left 12, bottom 12',
    ],
    ['is clear of buttons that are out of sight', hideMute, 'left 12, top 12'],
    ['does not mind buttons below other things', coverMute, 'left 12, bottom 12'],
  ])('%s', async (_, change, expected) => {
    change();
    await page.camera({});
    expect(place()).toBe(expected);
  });

  it('makes way within a second when a button comes below it, and stays there', async () => {
    await page.camera({});
    layout.lay('#mute', 20, FOOT - 60, 48, 44);
    await pass(1_000);
    expect(place()).toBe('left 12, top 12');
    layout.lay('#mute', 0, 0, 0, 0);
    await pass(3_000);
    expect(place()).toBe('left 12, top 12');
  });

  it('makes way at once when the window has another size', async () => {
    layout.lay('video', 0, FOOT - 300, 400, 300);
    await page.camera({});
    layout.lay('video', 0, 0, 400, 300);
    await act(() => void window.dispatchEvent(new Event('resize')));
    expect(place()).toBe('left 12, bottom 12');
  });

  it('is round where there is no room, says the same, and grows when there is', async () => {
    fillWithControls();
    await page.camera({});
    expect(page.get('.camera').className).toContain('camera-round');
    expect(page.get('[role=status]').textContent).toBe('You are on show');
    document.body.innerHTML = '';
    await pass(1_000);
    expect(page.get('.camera').className).not.toContain('camera-round');
  });

  it('is clear of a warning', async () => {
    await page.camera({});
    layout.lay('.warning', 0, FOOT - 200, 400, 200);
    await page.warn();
    await pass(1_000);
    expect(place()).toBe('left 12, top 12');
  });
});

describe('a place that the child chose', () => {
  it('goes from corner to corner by a button', async () => {
    await page.privateCamera({});
    const places: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.press('Move to another place');
      places.push(place());
    }
    expect(places).toEqual([
      'left 12, top 12',
      'top 12, right 12',
      'right 12, bottom 12',
      'left 12, bottom 12',
    ]);
  });

  it('is kept over a video, and left for what lies beside when a button comes below', async () => {
    layout.lay('video', 0, 0, 1024, 300);
    await dropAt(400, 20);
    expect(place()).toBe('top 12, right 358');
    await pass(3_000);
    expect(place()).toBe('top 12, right 358');
    layout.lay('#mute', 420, 10, 48, 44);
    await pass(1_000);
    expect(place()).toContain('top 12');
    expect(place()).not.toBe('top 12, right 358');
  });

  it('is not opened by the click that ends the dragging', async () => {
    await dropAt(400, 20);
    await page.press('Show more');
    expect(page.find('.camera-open')).toBeNull();
    await pass(10);
    await page.press('Show more');
    expect(page.find('.camera-open')).not.toBeNull();
  });

  it('is nobody else’s: scripts of the page move nothing', async () => {
    page.person = false;
    await dropAt(400, 20);
    expect(place()).toBe('left 12, bottom 12');
  });
});

/** Drags the light from its first place to another. */
async function dropAt(left: number, top: number): Promise<void> {
  await page.camera({});
  const light = page.get('.camera');
  const pill = page.get('.pill');
  pill.setPointerCapture = () => {};
  const from = light.getBoundingClientRect();
  const pointer = (type: string, x: number, y: number) =>
    act(() => void pill.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y })));
  await pointer('pointerdown', 0, 0);
  await pointer('pointermove', left - from.left, top - from.top);
  vi.spyOn(light, 'getBoundingClientRect').mockReturnValueOnce(
    new DOMRect(left, top, from.width, from.height),
  );
  await pointer('pointerup', left - from.left, top - from.top);
}

function showHand(left: number, top: number, width = 48, height = 44): void {
  for (const element of document.querySelectorAll<HTMLElement>('#hand')) element.style.cursor = 'pointer';
  layout.lay('#hand', left, top, width, height);
}

function hideMute(): void {
  for (const element of document.querySelectorAll<HTMLElement>('#mute')) element.style.visibility = 'hidden';
  layout.lay('#mute', 20, FOOT - 60, 48, 44);
  layout.lay('#hand', 0, 0, 1024, FOOT);
}

function coverMute(): void {
  layout.lay('#mute', 20, FOOT - 60, 48, 44);
  layout.lay('#hand', 0, 0, 1024, FOOT);
}

function fillWithControls(): void {
  for (let y = 0; y < FOOT; y += 48) {
    const button = document.createElement('button');
    button.id = `row-${y}`;
    document.body.append(button);
    layout.lay(`#row-${y}`, 0, y, 1024, 46);
  }
}
