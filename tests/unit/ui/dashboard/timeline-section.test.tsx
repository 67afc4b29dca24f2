// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { CAMERA_CONCERNS, LEVELS, SURENESS } from '../../../../src/domain/model.ts';
import { getTimeline } from '../../../../src/protocol/history-commands.ts';
import { getSnapshot } from '../../../../src/protocol/ui-commands.ts';
import type { Timeline } from '../../../../src/ui/dashboard/timeline/timeline.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { KAI, timelineOf, toldMoment } from '../../../fakes/history.ts';
import { busySnapshot, cameraSession, EVENING, emptySnapshot } from '../../../fakes/snapshots.ts';
import type { View } from '../view.tsx';
import { goTo, openDashboard, settle } from './open-dashboard.tsx';

const DAY = 86_400_000;

let page: FakeExtensionPage;

beforeEach(() => {
  location.hash = '#timeline';
  page = new FakeExtensionPage();
  page.answer(getSnapshot, () => busySnapshot());
});

async function openWith(timeline: Timeline): Promise<View> {
  page.answer(getTimeline, () => timeline);
  return openDashboard(page);
}

const lastAsked = () => page.sent.findLast(({ command }) => command === getTimeline.name)?.request;
const linksOf = (view: View, selector: string) =>
  [...view.find(selector).querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('how things are', () => {
  it('is said first, with who needs attention and what is never seen', async () => {
    const view = await openWith(timelineOf([]));
    const text = view.find('.card').textContent;
    expect(text).toContain(page.text('popup_state_caution'));
    expect(text).toContain(page.text('popup_blind_cannotRead', 'WhatsApp'));
    expect(text).toContain(page.text('popup_blind_always'));
    expect(linksOf(view, '.card')).toEqual(['#contacts/contact-1']);
  });

  it('is not calm where nothing was seen at all', async () => {
    page.answer(getSnapshot, () => emptySnapshot());
    const view = await openWith(timelineOf([]));
    expect(view.find('.card').textContent).toContain(page.text('popup_state_nothingYet'));
    expect(view.find('.card').querySelector('.level')).toBeNull();
    expect(view.text()).toContain(page.text('timeline_nothing'));
  });
});

describe('a moment', () => {
  it('says when, who, where, what was noticed, and that the child saw the warning', async () => {
    const view = await openWith(timelineOf([toldMoment({ answer: 'mistake' })]));
    const text = view.find('.moment').textContent;
    expect(text).toMatch(/7:05\spm/);
    expect(text).toContain('\u2068kai_22\u2069 on \u2068Discord\u2069');
    for (const key of ['reason_secrecy_fromContact', 'level_caution', 'timeline_answer_mistake'])
      expect(text).toContain(page.text(key));
    expect(text).toMatch(/saw the warning at 7:05\spm/);
    expect(view.find('.moment-day').textContent).toContain('Wednesday, 20 May');
  });

  it('leads to the contact, to the site and to what can be done', async () => {
    const view = await openWith(timelineOf([toldMoment()]));
    expect(linksOf(view, '.moment')).toEqual([
      '#contacts/discord%20kai_22',
      '#sites/discord',
      '#guidance/grooming?site=discord',
    ]);
  });

  it('says that the child has not seen the warning', async () => {
    const view = await openWith(timelineOf([toldMoment({ shownAt: null })]));
    expect(view.find('.moment').textContent).toContain(page.text('timeline_unseen'));
  });

  it.each(SURENESS)('names who it may have been before: %s', async (sure) => {
    const earlier = { name: 'kai', site: 'Roblox', sure };
    const view = await openWith(timelineOf([toldMoment({ earlier })]));
    expect(view.find('.moment').textContent).toContain('\u2068kai\u2069 on \u2068Roblox\u2069');
  });

  it('of the camera says why, how long, and with whom it may have been', async () => {
    const session = cameraSession({ company: 'friend' });
    const moment = toldMoment({ kind: 'camera', reasons: [], concerns: [...CAMERA_CONCERNS], session });
    const view = await openWith(timelineOf([moment]));
    const text = view.find('.moment').textContent;
    expect(text).toContain('Camera on \u2068Discord\u2069');
    for (const concern of CAMERA_CONCERNS) expect(text).toContain(page.text(`concern_${concern}`));
    expect(text).toMatch(/30 mins?\. It may be about \u2068kai_22\u2069/);
    expect(text).toContain(page.text('popup_camera_company_friend'));
  });

  it('stays when nothing else is kept of who it was about', async () => {
    const view = await openWith(timelineOf([toldMoment({ contact: null })]));
    expect(view.find('.moment').textContent).toContain('of whom nothing is kept any more');
  });

  it.each(['<img src=x onerror="document.title=1">', '\u202Egnp.exe', 'شخص'])(
    'shows the name %j as text',
    async (name) => {
      const view = await openWith(timelineOf([toldMoment({ contact: { ...KAI, name } })]));
      expect(view.find('.moment').textContent).toContain(name);
      expect(view.root.querySelector('img')).toBeNull();
    },
  );

  it.each(LEVELS)('has a word and a shape for the level %s', async (level) => {
    const view = await openWith(timelineOf([toldMoment({ level })]));
    expect(view.find('.moment .level').textContent).toBe(page.text(`level_${level}`));
    expect(view.find('.moment .level svg')).not.toBeNull();
  });
});

describe('the timeline', () => {
  it('is grouped by day, newest first, and says the year of another year', async () => {
    const moments = [
      toldMoment({ id: 'a' }),
      toldMoment({ id: 'b', at: EVENING - 2 * 3_600_000 }),
      toldMoment({ id: 'c', at: EVENING - 200 * DAY }),
    ];
    const view = await openWith(timelineOf(moments));
    const days = [...view.root.querySelectorAll('.moment-day')].map((day) => [
      day.querySelector('h3')?.textContent,
      day.querySelectorAll('.moment').length,
    ]);
    expect(days).toEqual([
      ['Wednesday, 20 May', 2],
      [expect.stringContaining('2025'), 1],
    ]);
  });

  it('says how much it shows, and shows earlier ones on request', async () => {
    const view = await openWith(timelineOf([toldMoment()], { hasMore: true }));
    expect(view.text()).toContain('1 moment. There are earlier ones.');
    expect(lastAsked()).toMatchObject({ count: 50 });
    page.answer(getTimeline, () => timelineOf([toldMoment(), toldMoment({ id: 'earlier' })]));
    await view.press(page.text('timeline_earlier'));
    await settle(view, page);
    expect(lastAsked()).toMatchObject({ count: 100 });
    expect(view.text()).toContain(`2 moments. ${page.text('timeline_shown_all')}`);
  });

  it('shows what the address says, and nothing that it says wrongly', async () => {
    location.hash = '#timeline?kind=camera&site=roblox&period=week&level=danger';
    await openWith(timelineOf([]));
    const chosen = { kind: 'camera', level: 'danger', site: 'roblox', contact: null, period: 'week' };
    expect(lastAsked()).toEqual({ ...chosen, count: 50 });
    const view = await openDashboard(page);
    await goTo(view, page, '#timeline?kind=smell&level=low&period=never');
    expect(lastAsked()).toMatchObject({ kind: null, level: null, period: 'all' });
  });

  it('leads from nothing that fits to everything', async () => {
    location.hash = '#timeline?kind=camera';
    const view = await openWith(timelineOf([]));
    expect(view.text()).toContain(page.text('dashboard_nothing_chosen'));
    const link = [...view.root.querySelectorAll('a')].find(
      ({ textContent }) => textContent === 'Show everything',
    );
    expect(link?.getAttribute('href')).toBe('#timeline');
  });

  it('says whom it is narrowed to', async () => {
    location.hash = '#timeline?contact=discord%20kai_22';
    const view = await openWith(timelineOf([toldMoment()], { contact: KAI }));
    expect(view.find('.filters').textContent).toContain('Only \u2068kai_22\u2069');
  });

  it('keeps what it showed when Porchlight ceases to answer, says from when it is, and its lantern goes out', async () => {
    const view = await openWith(timelineOf([toldMoment()]));
    page.answer(getTimeline, () => Promise.reject(new Error('gone')));
    document.dispatchEvent(new Event('visibilitychange'));
    await settle(view, page);
    expect(view.root.querySelectorAll('.moment')).toHaveLength(1);
    expect(view.find('main [role="status"]').textContent).toContain('This is how things were');
    expect(view.root.querySelectorAll('.night-out')).toHaveLength(2);
  });
});
