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
    const reasons = [...page.root.querySelectorAll('.reasons li')].map((item) => item.textContent);
    expect(reasons).toEqual(['Strangers meet here', 'It is late']);
    expect(page.get('.words').textContent).toContain('Strangers can see you, and save what they see.');
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
    expect(corners).toEqual(['top-left', 'top-right', 'bottom-right', 'bottom-left']);
  });
});

describe('the place of the camera card', () => {
  const laid = new Map<string, DOMRect>();
  /** jsdom lays nothing out: every element of a kind lies where the test says. */
  function lay(selector: string, rect: DOMRect): void {
    laid.set(selector, rect);
  }
  function rectOf(this: Element): DOMRect {
    const selector = [...laid.keys()].find((key) => this.matches(key)) ?? '';
    return laid.get(selector) ?? new DOMRect();
  }
  const foot = () => new DOMRect(0, innerHeight - 300, 400, 300);
  beforeEach(() => {
    document.body.innerHTML = '<video></video><textarea></textarea>';
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(rectOf);
    laid.clear();
    lay('.camera', new DOMRect(0, 0, 348, 360));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is clear of a video', async () => {
    lay('video', foot());
    await page.camera({ concerns: ['lateHour'] });
    expect(page.get('.camera').className).toContain('corner-top-left');
  });

  it('is above what the child writes in', async () => {
    lay('textarea', new DOMRect(0, innerHeight - 60, 400, 60));
    await page.camera({ concerns: ['lateHour'] });
    expect(page.get('.camera').className).toContain('corner-bottom-left');
    expect(page.get('.camera').style.marginBottom).toBe('60px');
  });

  it('is looked for again when the card opens, until a person chose one', async () => {
    await page.camera({});
    expect(page.get('.camera').className).toContain('corner-bottom-left');
    lay('video', foot());
    await page.press('Show more');
    expect(page.get('.camera').className).toContain('corner-top-left');
    for (let step = 0; step < 3; step++) await page.press('Move to another corner');
    await page.press('Show more');
    await page.press('Show more');
    expect(page.get('.camera').className).toContain('corner-bottom-left');
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
