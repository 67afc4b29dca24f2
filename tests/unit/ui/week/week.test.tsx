// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { getWeek } from '../../../../src/protocol/week-commands.ts';
import { type Week, WeekPage } from '../../../../src/ui/week/week.tsx';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { BUSY_WEEK, QUIET_WEEK, weekOf } from '../../../fakes/week.ts';
import { show, type View } from '../view.tsx';

let page: FakeExtensionPage;
let view: View;

beforeEach(() => {
  page = new FakeExtensionPage();
});

async function open(shown: Week['page']): Promise<void> {
  const takenAt = Date.parse('2026-03-04T03:00:00Z');
  page.answer(getWeek, ({ weeksBack }) => weekOf(weeksBack === 0 ? shown : QUIET_WEEK, takenAt));
  view = await show(page, <WeekPage page={page} />);
}

const titles = () => [...view.root.querySelectorAll('h2')].map(({ textContent }) => textContent);

describe('the week in a page', () => {
  it('says what went well first, then how to begin a talk', async () => {
    await open(BUSY_WEEK);
    expect(titles().slice(0, 3)).toEqual(['What went well', 'To begin a talk', 'To look at together']);
    expect(view.text()).toContain('2 people were told to stop');
    expect(view.text()).toContain("Follows Netsafe's guidance; not affiliated with Netsafe.");
  });

  it('shows all of the week', async () => {
    await open(BUSY_WEEK);
    for (const words of [
      'For \u2068Sam\u2069 and a parent',
      '2 Mar to 8 Mar',
      page.text('reason_secrecy_fromContact'),
      'You talked about it.',
      'Made for 13 and over',
      'Used 2 times.',
      'The chat on WhatsApp could not be read.',
      'People to tell: \u2068Nana\u2069 and \u2068Ms Hill\u2069.',
      'We agreed on Sunday, 1 February.',
      '\u2068Discord\u2069: \u2068Robin\u2069',
    ])
      expect(view.text()).toContain(words);
    expect([...view.root.querySelectorAll('tbody td')].map(({ textContent }) => textContent)).toEqual([
      '–',
      '1 hr',
      ...Array(5).fill('–'),
      '1 hr',
    ]);
  });

  it('has something kind and true to say of a week without anything', async () => {
    await open(QUIET_WEEK);
    expect(view.text()).toContain('You are reading this together.');
    for (const key of ['week_together_none', 'week_new_none', 'week_sites_none', 'week_camera_none'])
      expect(view.text()).toContain(page.text(key));
  });

  it('goes back to earlier weeks, and says what is not known of them', async () => {
    await open(BUSY_WEEK);
    const options = [...view.root.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(options[0]).toMatch(/^This week: /);
    expect(options[1]).toMatch(/^Last week: 23 Feb/);
    const select = view.find('select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('No select');
    await act(() => {
      select.value = '1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(page.sent.at(-1)).toEqual({ command: 'ui:get-week', request: { weeksBack: 1 } });
    expect(view.text()).toContain(page.text('week_unseen_earlier'));
  });

  it('says so when Porchlight does not answer', async () => {
    view = await show(page, <WeekPage page={page} />);
    expect(view.find('[role="status"]').textContent).toBe(page.text('dashboard_unreachable_empty'));
  });
});
