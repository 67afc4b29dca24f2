// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePage, pass } from './fake-page.ts';

let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T18:00:00Z') });
  document.body.innerHTML = '';
  page = new FakePage();
});

afterEach(async () => {
  await act(() => page.warnings.stop());
  vi.useRealTimers();
});

describe('the camera light', () => {
  it('says that the child is on show, and counts the time since the first session', async () => {
    await page.camera({ startedAt: Date.now() - 65_000 }, { startedAt: Date.now() - 5_000 });
    expect(page.get('[role=status]').textContent).toBe('You are on show');
    expect(page.get('[role=timer]').textContent).toBe('1:05');
    await pass(2_000);
    expect(page.get('[role=timer]').textContent).toBe('1:07');
  });

  it('does not read the clock out every second', async () => {
    await page.camera({});
    expect(page.get('[role=timer]').getAttribute('aria-live')).toBe('off');
    expect(page.get('[role=timer]').closest('[role=status]')).toBeNull();
  });

  it('is small without a concern, and opens when asked', async () => {
    await page.camera({});
    expect(page.find('h2')).toBeNull();
    await page.press('Show more');
    expect(page.get('h2').textContent).toBe('Your camera is on at Chatter.');
    expect(page.button('Show more').getAttribute('aria-expanded')).toBe('true');
  });

  it('opens by itself with a concern, and is told as seen', async () => {
    await page.camera({ moment: 'c1', concerns: ['strangerSite', 'lateHour'] });
    const reasons = [...page.root.querySelectorAll('.points li')].map((item) => item.textContent);
    expect(reasons).toEqual(['This site brings strangers together.', 'It is late.']);
    expect(page.get('.words').textContent).toContain('They can save what they see');
    expect(page.commands('warning-shown')).toEqual([{ moment: 'c1' }]);
  });

  it('stays closed once the child said that it is fine, until there is something new', async () => {
    const first = { id: 'x', moment: 'c1', concerns: ['firstTimeHere'] };
    await page.camera(first);
    await page.press('That is fine');
    expect(page.find('h2')).toBeNull();
    expect(page.commands('warning-answered')).toEqual([{ moment: 'c1', answer: 'understood' }]);
    await page.camera(first);
    expect(page.find('h2')).toBeNull();
    await page.camera(first, { id: 'y', moment: 'c2', concerns: ['riskyContact'] });
    expect(page.find('h2')).not.toBeNull();
    expect(page.commands('warning-shown')).toEqual([{ moment: 'c1' }, { moment: 'c1' }, { moment: 'c2' }]);
  });

  it('goes when no camera is on', async () => {
    await page.camera({});
    await page.camera();
    expect(page.host.isConnected).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('moves from corner to corner by a button', async () => {
    await page.camera({});
    const corners: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.press('Move to another corner');
      corners.push(page.get('.camera').className.replace(/^.*corner-/, ''));
    }
    expect(corners).toEqual(['top-right', 'bottom-right', 'bottom-left', 'top-left']);
  });
});

describe('turning the camera off', () => {
  it('tells every frame, and says that it is being done', async () => {
    await page.camera({});
    await page.press('Turn the camera off');
    expect(page.commands('turn-camera-off')).toEqual([{}]);
    expect(page.button('Turning the camera off…')).toBeTruthy();
    expect(page.find('[role=alert]')).toBeNull();
  });

  it.each([
    ['nobody answers', false],
    ['the camera stays on', true],
  ])('says what to do when %s', async (_, answering) => {
    await page.camera({});
    page.answering = answering;
    await page.press('Turn the camera off');
    await pass(8_000);
    expect(page.get('[role=alert]').textContent).toContain('Close this tab, unplug the camera or cover it');
    expect(page.button('Turn the camera off')).toBeTruthy();
  });

  it('is not for scripts of the page', async () => {
    await page.camera({});
    page.person = false;
    await page.press('Turn the camera off');
    expect(page.commands('turn-camera-off')).toEqual([]);
  });
});
