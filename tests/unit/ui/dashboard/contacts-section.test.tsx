// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { LEVELS, STAGES } from '../../../../src/domain/model.ts';
import { getContact, getContacts } from '../../../../src/protocol/history-commands.ts';
import { answerContact, answerLink } from '../../../../src/protocol/ui-commands.ts';
import type { Contact } from '../../../../src/ui/dashboard/contacts/contact.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import {
  contactListOf,
  contactReply,
  contactRow,
  KAI,
  QUIET_WEEKS,
  toldMoment,
  week,
} from '../../../fakes/history.ts';
import { cameraSession, EVENING, emptySnapshot } from '../../../fakes/snapshots.ts';
import type { View } from '../view.tsx';
import { openDashboard, settle } from './open-dashboard.tsx';

const DAY = 86_400_000;

let page: FakeExtensionPage;

beforeEach(() => {
  location.hash = '#contacts';
  page = new FakeExtensionPage();
});

const lastAsked = (command: { name: string }) =>
  page.sent.findLast((sent) => sent.command === command.name)?.request;

describe('the list of contacts', () => {
  it('says of each what matters, and leads to its page', async () => {
    page.answer(getContacts, () => contactListOf([contactRow({ known: true, talkedAt: EVENING })]));
    const view = await openDashboard(page);
    const row = view.find('.contact-row');
    for (const words of ['kai_22', 'Discord', '20 messages', page.text('reason_secrecy_fromContact')])
      expect(row.textContent).toContain(words);
    for (const mark of ['new', 'known', 'talked'])
      expect(row.textContent).toContain(page.text(`contacts_mark_${mark}`));
    expect(row.querySelector('a')?.getAttribute('href')).toBe('#contacts/discord%20kai_22');
  });

  it('says as whom somebody is counted too, and how many groups there are', async () => {
    const others = [{ key: 'r', name: 'kai_plays', site: { id: 'roblox', name: 'Roblox' } }];
    page.answer(getContacts, () => contactListOf([contactRow({ others })], { chosen: 4, chosenGroups: 1 }));
    const view = await openDashboard(page);
    expect(view.find('.contact-row').textContent).toMatch(/same person: .kai_plays. on .Roblox/);
    expect(view.text()).toContain('3 people · 1 group');
    expect(view.text()).toContain(page.text('contacts_once'));
  });

  it('is narrowed by the address, and searched by what is typed', async () => {
    location.hash = '#contacts?show=attention';
    page.answer(getContacts, () => contactListOf([contactRow()]));
    const view = await openDashboard(page);
    expect(lastAsked(getContacts)).toMatchObject({ group: 'attention', search: '' });
    const field = view.find('input[type="search"]');
    if (!(field instanceof HTMLInputElement)) throw new Error('There is no field to search');
    await act(() => {
      field.value = 'kai';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle(view, page);
    expect(lastAsked(getContacts)).toMatchObject({ group: 'attention', search: 'kai' });
  });

  it('says how many there are of those that it shows, and shows more on request', async () => {
    page.answer(getContacts, () => contactListOf([contactRow()], { chosen: 62 }));
    const view = await openDashboard(page);
    expect(view.text()).toContain('62 people, the first 1 of them are shown.');
    await view.press(page.text('contacts_more'));
    expect(lastAsked(getContacts)).toMatchObject({ count: 100 });
  });

  it.each([
    [0, 'contacts_nobody'],
    [7, 'dashboard_nothing_chosen'],
  ])('with %d contacts in all and none that fits says so', async (all, key) => {
    page.answer(getContacts, () => contactListOf([], { counts: { all, attention: 0, new: 0, known: 0 } }));
    expect((await openDashboard(page)).text()).toContain(page.text(key));
  });
});

describe('the weeks of a contact', () => {
  async function openWith(changes: Partial<Contact>): Promise<View> {
    location.hash = '#contacts/discord%20kai_22';
    page.answer(getContact, () => contactReply(changes));
    return openDashboard(page);
  }

  it('are told in words, and as a table', async () => {
    const weeks = [...QUIET_WEEKS, week('2026-05-11', 8, 6), week('2026-05-18', 4, 2)];
    const view = await openWith({ weeks, moments: [] });
    expect(view.text()).toContain('Messages in the last 8 weeks: 12 from them, 8 from the child.');
    expect(view.text()).not.toContain(page.text('contact_weeks_rest'));
    await view.press(page.text('chart_view_table'));
    expect([...view.root.querySelectorAll('tbody td')].map(({ textContent }) => textContent)).toEqual([
      ...['2', '4'],
      ...['6', '8'],
    ]);
  });

  it.each([
    ['some', [...QUIET_WEEKS, week('2026-05-11', 1, 0)], 'contact_weeks_rest'],
    ['all', QUIET_WEEKS, 'contact_weeks_none'],
  ])('say where %s of the messages were not counted', async (_, weeks, key) => {
    expect((await openWith({ weeks })).text()).toContain(page.text(key));
  });
});

describe('the page of a contact', () => {
  async function openWith(changes: Partial<Contact> = {}): Promise<View> {
    location.hash = '#contacts/discord%20kai_22';
    page.answer(getContact, () => contactReply(changes));
    page.answer(answerContact, () => emptySnapshot());
    page.answer(answerLink, () => emptySnapshot());
    return openDashboard(page);
  }
  const answers = (view: View) =>
    [...view.root.querySelectorAll('.answer button')].map(({ textContent }) => textContent);

  it('asks for the contact that the address names', async () => {
    await openWith();
    expect(lastAsked(getContact)).toEqual({ contact: KAI.key });
  });

  it('says that nothing is kept of somebody, and leads back', async () => {
    page.answer(getContact, () => ({ ...contactReply(), contact: null }));
    location.hash = '#contacts/nobody';
    const view = await openDashboard(page);
    expect(view.text()).toContain(page.text('contact_gone_why'));
  });

  it('tells the story by stage, also what was not noticed', async () => {
    const view = await openWith();
    const stages = [...view.root.querySelectorAll('.stage')];
    expect(stages.map((stage) => stage.querySelector('h3')?.textContent)).toEqual(
      STAGES.map((stage) => page.text(`stage_${stage}`)),
    );
    const seen = stages.map((stage) => stage.textContent.includes(page.text('stage_unseen')));
    expect(seen).toEqual([true, true, false, true, true, true]);
    expect(stages[2]?.textContent).toContain(page.text('reason_secrecy_fromContact'));
  });

  it('tells no story where nothing was noticed', async () => {
    const stages = STAGES.map((stage) => ({ stage, noticed: [] }));
    const view = await openWith({ stages, level: 'calm', reasons: [], moments: [], needsAttention: false });
    expect(view.text()).toContain(page.text('contact_stages_nothing'));
    expect(view.text()).toContain(page.text('contact_moments_none'));
    expect(view.root.querySelector('.stage')).toBeNull();
    expect(answers(view)).toEqual([page.text('contact_answer_known')]);
  });

  it.each(LEVELS)('has words for the level %s', async (level) => {
    expect((await openWith({ level })).text()).toContain(page.text(`contact_state_${level}`));
  });

  it.each([
    ['as it is', {}, ['known', 'mistake', 'talked']],
    ['known', { known: true }, ['unknown', 'mistake', 'talked']],
    ['talked about', { talkedAt: EVENING, needsAttention: false }, ['known', 'mistake', 'notTalked']],
    ['a group', { isGroup: true }, ['mistake', 'talked']],
  ] as const)(
    'offers what can be said of one who is %s, each with its effect',
    async (_what, changes, said) => {
      const view = await openWith(changes);
      expect(answers(view)).toEqual(said.map((each) => page.text(`contact_answer_${each}`)));
      for (const button of view.root.querySelectorAll('.answer button')) {
        const effect = view.find(`[id="${button.getAttribute('aria-describedby')}"]`);
        expect(effect.textContent).not.toBe('');
      }
    },
  );

  it('says what an answer changed, and asks anew', async () => {
    const view = await openWith();
    page.answer(getContact, () => contactReply({ known: true }));
    await view.press(page.text('contact_answer_known'));
    await settle(view, page);
    expect(lastAsked(answerContact)).toEqual({ contact: KAI.key, answer: 'known' });
    expect(view.text()).toContain(page.text('contact_said_known', '\u2068kai_22\u2069'));
    expect(answers(view)[0]).toBe(page.text('contact_answer_unknown'));
  });

  it('says when an answer could not be saved', async () => {
    const view = await openWith();
    page.answer(answerContact, () => Promise.reject(new Error('gone')));
    await view.press(page.text('contact_answer_talked'));
    await settle(view, page);
    expect(view.text()).toContain(page.text('popup_answer_failed', '\u2068kai_22\u2069'));
  });

  it('asks whether two are one person', async () => {
    const step = {
      at: EVENING,
      text: { key: 'story_came_likely', substitutions: ['kai_22', 'Discord'] },
      why: [{ key: 'story_sign_sameName', substitutions: [] }],
      ask: { contact: KAI.key, earlier: 'roblox kai' },
    };
    const others = [{ key: 'roblox kai', name: 'kai', site: { id: 'roblox', name: 'Roblox' } }];
    const view = await openWith({ story: [step], others });
    expect(view.text()).toContain(page.text('story_sign_sameName'));
    await view.press(page.text('popup_same_yes'));
    expect(lastAsked(answerLink)).toEqual({ contact: KAI.key, earlier: 'roblox kai', same: true });
  });

  it('has a chart of the weeks once there is something to compare', async () => {
    const spoken = ({ root }: View) =>
      [...root.querySelectorAll('[role="slider"]')].filter((each) => each.ariaLabel?.includes('spoke up'));
    expect(spoken(await openWith())).toEqual([]);
    const moments = [toldMoment({ id: 'a' }), toldMoment({ id: 'b', at: EVENING - 10 * DAY })];
    const two = await openWith({ moments, firstSeenAt: EVENING - 90 * DAY });
    expect(spoken(two)[0]?.ariaLabel).toContain('2 times in the last 14 weeks');
  });

  it('shows when a camera was on with them, and says what is not kept', async () => {
    const view = await openWith({ sessions: [cameraSession({ isPrivate: true })] });
    expect(view.text()).toContain(page.text('contact_camera'));
    expect(view.text()).toContain(page.text('contact_kept_not'));
  });
});
