// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import {
  BLIND_SPOT_KINDS,
  type BlindSpot,
  CAMERA_CONCERNS,
  LEVELS,
  SIGNAL_KINDS,
} from '../../../../src/domain/model.ts';
import type { Snapshot } from '../../../../src/domain/summary/snapshot.ts';
import { OutdatedPorchlight } from '../../../../src/platform/extension-page.ts';
import { answerContact, answerLink, getSnapshot } from '../../../../src/protocol/ui-commands.ts';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import type { SnapshotCache } from '../../../../src/ui/snapshot-cache.ts';
import { createUiStore } from '../../../../src/ui/store.ts';
import { createWords, WordsContext } from '../../../../src/ui/words.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import {
  busySnapshot,
  cameraSession,
  contactSummary,
  EVENING,
  emptySnapshot,
} from '../../../fakes/snapshots.ts';
import { show } from '../view.tsx';

/** Opens the popup; without a snapshot the background does not answer. */
async function open(fresh: Snapshot | null, last: Snapshot | null = null) {
  const page = new FakeExtensionPage();
  if (fresh) page.answer(getSnapshot, () => fresh);
  const cache: SnapshotCache = { findLast: () => last, keep: () => {} };
  const ui = createUiStore(page, cache);
  const view = await show(page, <Popup page={page} ui={ui} />);
  return { page, ui, view, load: () => act(() => ui.load()) };
}

async function openWith(changes: Partial<Snapshot>) {
  const opened = await open(busySnapshot(changes));
  await opened.load();
  return opened;
}

describe('how things are', () => {
  it.each(LEVELS)('says %s in words, beside the mark', async (level) => {
    const { page, view } = await openWith({ level });
    expect(view.find('header h1').textContent).toBe(page.text(`popup_state_${level}`));
    expect(view.find('header .level').textContent).toBe(page.text(`level_${level}`));
    expect(view.find('header').textContent).toContain(page.text(`popup_colour_${level}`));
  });

  it.each([
    ['3 new this week', 'dashboard#contacts?show=new'],
    ['6 you know', 'dashboard#contacts?show=known'],
    ['1 need attention', 'dashboard#contacts?show=attention'],
  ])('counts the people, "%s" leading to who they are', async (words, opened) => {
    const { page, view } = await openWith({});
    expect(view.text()).toContain('14 people');
    await view.press(words);
    expect(page.opened).toEqual([opened]);
  });

  it('shows the last snapshot until the fresh one is there', async () => {
    const { view, load } = await open(busySnapshot({ level: 'calm' }), busySnapshot({ level: 'danger' }));
    expect(view.find('header .level').textContent).toBe('Get help');
    expect(view.find('[role="status"]').textContent).toContain('This is from');
    await load();
    expect(view.find('header .level').textContent).toBe('Calm');
    expect(view.find('[role="status"]').textContent).toBe('');
  });

  it('says from when it is when the background does not answer', async () => {
    const { view, load } = await open(null, busySnapshot());
    await load();
    expect(view.find('[role="status"]').textContent).toMatch(/not answering.*8:05/);
    expect(view.text()).toContain('new_friend');
  });

  it('says that nothing may be watching when nothing was ever seen', async () => {
    const { view, load } = await open(null);
    await load();
    expect(view.find('header h1').textContent).toBe('Porchlight is not answering');
    expect(view.text()).toContain('may not be watching');
  });
});

describe('what is drawn first', () => {
  it.each([
    { people: 0, first: true },
    { people: 1, first: true },
    { people: 2, first: false },
    { people: 4, first: false },
  ])('with $people who need attention, what stands below: $first', async ({ people, first }) => {
    const attention = Array.from({ length: people }, (_, index) => contactSummary({ key: `${index}` }));
    const page = new FakeExtensionPage();
    const last = busySnapshot({ attention });
    const ui = createUiStore(page, { findLast: () => last, keep: () => {} });
    const root = document.createElement('div');
    const parts = () => [...root.querySelectorAll('main > *')].length;
    render(
      <WordsContext.Provider value={createWords(page)}>
        <Popup page={page} ui={ui} />
      </WordsContext.Provider>,
      root,
    );
    const drawn = parts();
    await vi.waitFor(() => expect(root.textContent).toContain(page.text('popup_tips')));
    expect(drawn === parts()).toBe(first);
  });

  it('leads elsewhere where there is nothing to show', async () => {
    const { page, view } = await open(null);
    expect(view.text()).toContain(page.text('popup_family'));
  });
});

describe('the first day', () => {
  it('promises nothing: no level, what will stand here, and what is not seen', async () => {
    const { page, view, load } = await open(emptySnapshot());
    await load();
    expect(view.root.querySelector('.level')).toBeNull();
    expect(view.text()).toContain(page.text('popup_first_scope'));
    expect(view.text()).toContain(page.text('popup_blind_always'));
    await view.press('Open the welcome page');
    expect(page.opened).toEqual(['welcome']);
  });

  it('does not ask a family to set up twice', async () => {
    const { page, view } = await openWith({});
    expect(view.text()).not.toContain(page.text('popup_setUp'));
  });
});

describe('contacts that need attention', () => {
  it('shows at once what was noticed and what to do, and the rest on request', async () => {
    const { page, view } = await openWith({});
    const more = view.find('article details');
    expect(view.find('article details > summary').textContent).toBe(page.text('popup_more_advice'));
    for (const key of ['advice_secrecy_why', 'advice_secrecy_means', 'advice_parent_open_listen'])
      expect(more.textContent).toContain(page.text(key));
    more.remove();
    const shown = view.find('article').textContent;
    expect(shown).toContain(page.text('reason_secrecy_fromContact'));
    expect(shown).toContain(page.text('advice_step_noSecret'));
  });

  it('says who, where, why, what it may mean and what to do', async () => {
    const { page, view } = await openWith({});
    const card = view.find('article').textContent;
    expect(card).toContain('new_friend');
    expect(card).toContain('Discord');
    expect(card).toContain('today, 7:05');
    expect(card).toContain(page.text('reason_secrecy_fromContact'));
    expect(card).toContain(page.text('advice_secrecy_why'));
    expect(card).toContain(page.text('advice_step_noSecret'));
    expect(card).toContain(page.text('advice_parent_open_listen'));
  });

  it.each(SIGNAL_KINDS)('has words for %s from either side', async (signal) => {
    const reasons = (['fromContact', 'fromChild'] as const).map((direction) => ({
      signal,
      direction,
      at: EVENING,
    }));
    const { view } = await openWith({ attention: [contactSummary({}, reasons)] });
    expect(view.find('article .points').children.length).toBeGreaterThan(0);
  });

  const HOSTILE = [
    '<img src=x onerror="document.title=1"><script>document.title=1</script>',
    '\u202Egnp.exe',
    'شخص جديد',
    'x'.repeat(120),
    '',
  ];
  it.each(HOSTILE)('shows the name %j as text', async (name) => {
    const { view } = await openWith({ attention: [contactSummary({ name })] });
    expect(view.find('article h2 bdi').textContent).toBe(name);
    expect(view.root.querySelector('img, script')).toBeNull();
  });

  it.each([
    ['We know this person', 'known', 'Porchlight will remember that you know \u2068new_friend\u2069'],
    ['This was a mistake', 'mistake', 'Porchlight will remember that this was a mistake'],
    ['We talked about it', 'talked', '\u2068new_friend\u2069 rests here until something new is noticed'],
  ])('sends "%s" and says thank you', async (words, answer, thanks) => {
    const { page, view } = await openWith({});
    page.answer(answerContact, () => busySnapshot({ attention: [] }));
    await view.press(words);
    expect(page.sent.at(-1)).toEqual({
      command: 'ui:answer-contact',
      request: { contact: 'contact-1', answer },
    });
    expect(view.root.querySelector('article')).toBeNull();
    expect(document.activeElement?.textContent).toContain(thanks);
  });

  it('leads to all that is known of the contact', async () => {
    const { page, view } = await openWith({ attention: [contactSummary({ key: 'discord 1/2?' })] });
    await view.press('All about this contact');
    expect(page.opened).toEqual(['dashboard#contacts/discord%201%2F2%3F']);
  });

  it('shows three of them at once, and the others on request', async () => {
    const attention = Array.from({ length: 5 }, (_, index) => contactSummary({ key: `contact-${index}` }));
    const { view } = await openWith({ attention, today: [], week: [], camera: [] });
    expect(view.root.querySelectorAll('article')).toHaveLength(3);
    await view.press('Show 2 more');
    expect(view.root.querySelectorAll('article')).toHaveLength(5);
  });

  it('keeps the contact and says so when the answer could not be saved', async () => {
    const { view } = await openWith({});
    await view.press('We know this person');
    expect(view.text()).toContain('could not be saved');
    expect(view.find('article').textContent).toContain('new_friend');
  });

  it('does not ask whether they know the person when it is about the child', async () => {
    const reasons = [{ signal: 'distress', direction: 'fromChild', at: EVENING } as const];
    const { view } = await openWith({ attention: [contactSummary({}, reasons)] });
    expect(view.text()).not.toContain('We know this person');
  });
});

describe('a story over several sites', () => {
  const HOUR = 3_600_000;
  const link = { contact: 'contact-1', earlier: 'roblox Kai' };
  const step = (hoursAgo: number, key: string, ...substitutions: string[]) => ({
    at: EVENING - hoursAgo * HOUR,
    text: { key, substitutions },
    why: [],
    ask: null,
  });
  const came = {
    ...step(1, 'story_came_likely', 'kai_22', 'Discord'),
    why: ['askedForHere', 'similarName', 'soon'].map((sign) => ({
      key: `story_sign_${sign}`,
      substitutions: [],
    })),
    ask: link,
  };
  const story = [step(49, 'story_met', 'Kai', 'Roblox'), step(48, 'story_asked', 'Kai', 'Discord'), came];
  const openStory = (changes = {}) =>
    openWith({ attention: [contactSummary({ name: 'kai_22', story, ...changes })] });

  it('is told in its order, with when and why', async () => {
    const { view } = await openStory();
    const steps = [...view.root.querySelectorAll('.story > li')].map((item) => item.textContent);
    expect(steps[0]).toMatch(/^Kai first wrote on Roblox Monday, /);
    expect(steps[1]).toMatch(/^Kai asked to move to Discord Monday, /);
    expect(steps[2]).toMatch(/^kai_22 is new on Discord: likely the same person today, /);
    expect(steps[2]).toMatch(
      /Why Porchlight thinks so: this is where the other one asked to move, the names are alike,? and it was soon after\./,
    );
  });

  it.each([
    ['Yes, the same', true, 'take them as one person'],
    ['No', false, 'take them as two people'],
  ])('asks whether they are the same, and sends "%s"', async (words, same, thanks) => {
    const { page, view } = await openStory();
    page.answer(answerLink, () => busySnapshot({ attention: [] }));
    await view.press(words);
    expect(page.sent.at(-1)).toEqual({ command: 'ui:answer-link', request: { ...link, same } });
    expect(document.activeElement?.textContent).toContain(thanks);
  });

  it('asks nothing where the family said it', async () => {
    const { page, view } = await openStory({ story: [{ ...came, ask: null }] });
    expect(view.text()).not.toContain(page.text('popup_same'));
  });

  it('is no part of a contact who stayed on one site', async () => {
    const { page, view } = await openWith({});
    expect(view.text()).not.toContain(page.text('popup_story'));
  });
});

describe('time and messages', () => {
  it('says of one site alone that it is all of it', async () => {
    const { view } = await openWith({
      week: [{ site: 'Discord', seconds: 180, messages: 3, cameraSeconds: 0 }],
    });
    expect(view.find('figcaption').textContent).toBe(
      'Time by site: 3 mins, all of it on \u2068Discord\u2069.',
    );
  });

  it('shows the week as bars on one scale, and today on request, longest first', async () => {
    const { view } = await openWith({});
    const rows = () => [...view.root.querySelectorAll('section .row')].map((row) => row.textContent);
    const bars = () => [...view.root.querySelectorAll('.meter-fill')].map((bar) => bar.getAttribute('width'));
    expect(bars()).toEqual(['100%', '3%']);
    expect(rows()[0]).toMatch(/^Discord10 hrs? · 1,264 messages$/);
    expect(rows()[1]).toMatch(/^Roblox15 mins? · 1 message$/);
    expect(view.find('figcaption').textContent).toMatch(
      /^Time by site: 10 hrs?,? 15 mins? on 2 sites together, most of it on \u2068Discord\u2069\.$/,
    );
    await view.press('Today');
    expect(rows()[0]).toMatch(/^Discord1 hr,? 27 mins? · 64 messages$/);
    expect(view.find('[aria-pressed="true"]').textContent).toBe('Today');
    expect(view.text()).toContain('No minute counts twice');
  });

  it('says of a site that it is for older children, and what strangers can do there', async () => {
    const says = [
      { key: 'site_age_service', substitutions: ['16'] },
      { key: 'site_note_strangersSeeCamera', substitutions: [] },
    ];
    const age = { by: 'service', age: 16 } as const;
    const { view } = await openWith({ sites: [{ site: 'Roblox', age, says }] });
    const rows = [...view.root.querySelectorAll('section .row')].map((row) => row.textContent);
    expect(rows[0]).not.toContain('Made for');
    expect(rows[1]).toContain('Made for 16 and over · Lets strangers see your camera');
  });

  it.each([
    ['service', 'From 13'],
    ['porchlight', 'Better from 13'],
  ] as const)('says from what age a site is, and that the %s says so', async (by, words) => {
    const { view } = await openWith({ sites: [{ site: 'Discord', age: { by, age: 13 }, says: [] }] });
    expect(view.find('.row .chip').textContent).toBe(words);
  });

  it('keeps a long list short', async () => {
    const week = Array.from({ length: 9 }, (_, index) => ({
      site: `site-${index}.example`,
      seconds: 60,
      messages: 0,
      cameraSeconds: 0,
    }));
    const { view } = await openWith({ today: [], week, camera: [] });
    expect(view.find('section details summary').textContent).toBe('Show 5 more');
    expect(view.root.querySelectorAll('section details .row')).toHaveLength(5);
  });
});

describe('the camera', () => {
  it('shows where, when, how long, and what deserves attention', async () => {
    const camera = [cameraSession({ concerns: [...CAMERA_CONCERNS], corroborated: false })];
    const { page, view } = await openWith({ camera, today: [], week: [] });
    expect(view.text()).toMatch(/Robloxtoday, 7:05.* · 30 mins?/);
    for (const concern of CAMERA_CONCERNS) expect(view.text()).toContain(page.text(`concern_${concern}`));
    expect(view.text()).toContain('Reported by the page only');
    expect(view.text()).toMatch(/Picture sent or recorded, 15 mins?/);
  });

  it.each([{ ms: 0, ways: [] }, null])('says nothing of a picture that stayed (%j)', async (onAir) => {
    const { view } = await openWith({ camera: [cameraSession({ onAir })] });
    expect(view.text()).not.toContain('Picture sent');
  });

  it('marks a private session by word and shape, with whom the child said that it was', async () => {
    const camera = [
      cameraSession({ id: 'private', isPrivate: true, concerns: ['oneToOne'], company: 'family' }),
      cameraSession({ id: 'open', site: 'Discord' }),
    ];
    const { page, view } = await openWith({ camera, today: [], week: [] });
    const [first, second] = [...view.root.querySelectorAll('section .row')];
    expect(first?.querySelector('.level')?.textContent).toBe(page.text('popup_camera_private'));
    expect(first?.querySelector('.level svg')).not.toBeNull();
    for (const key of ['concern_oneToOne', 'popup_camera_company_family'])
      expect(first?.textContent).toContain(page.text(key));
    expect(second?.querySelector('.level')).toBeNull();
  });

  it('tells a shared screen from a camera', async () => {
    const { page, view } = await openWith({ camera: [cameraSession({ source: 'screen' })] });
    expect(view.text()).toContain(page.text('popup_camera_screen'));
  });

  it("leads to the family's page about it, and makes room for that", async () => {
    const { page, view } = await openWith({});
    await view.press(page.text('popup_camera_all'));
    expect(page.opened).toEqual(['dashboard#camera']);
    expect(page.popupClosed).toBe(true);
  });

  it('says that a session is still on', async () => {
    const { view } = await openWith({ camera: [cameraSession({ endedAt: null })] });
    expect(view.text()).toMatch(/On now, 1 hr/);
  });
});

it('shows the three tips of Netsafe, each with what was seen and what is next', async () => {
  const { view } = await openWith({});
  const tips = [...view.root.querySelectorAll('.tip')].map((tip) => tip.textContent);
  expect(tips).toHaveLength(3);
  for (const tip of tips) expect(tip).toContain('Next: ');
  const summaries = [...view.root.querySelectorAll('.tip > summary')].map((summary) => summary.textContent);
  expect(summaries[1]).toBe('You know who your child is in touch withWorth a talk');
  expect(view.text()).toContain("Follows Netsafe's guidance; not affiliated with Netsafe.");
});

it('opens the tips that are worth a talk, and no others', async () => {
  const { view } = await openWith({
    attention: [],
    camera: [],
    contacts: { total: 2, known: 0, newThisWeek: 2, groups: 0 },
  });
  const opened = [...view.root.querySelectorAll('details.tip')].map((tip) => tip.hasAttribute('open'));
  expect(opened).toEqual([false, true, false]);
});

it('says that it is too old where a newer version wrote the data, and its light is out', async () => {
  const { page, view, load } = await open(null);
  page.answer(getSnapshot, () => Promise.reject(new OutdatedPorchlight()));
  await load();
  expect(view.find('main [role="status"]').textContent).toBe(page.text('ui_outdated'));
  expect(view.find('header').classList.contains('night-out')).toBe(true);
});

describe('what could not be seen', () => {
  const everySpot = BLIND_SPOT_KINDS.flatMap((kind): BlindSpot[] => [
    { kind, site: null, count: 1, lastAt: EVENING },
    { kind, site: 'Discord', count: 3, lastAt: EVENING },
  ]);

  it('has words for each, with the site and how often', async () => {
    const { page, view } = await openWith({ blindSpots: everySpot });
    expect(view.text()).toContain('The chat on Discord could not be read. (3 times)');
    expect(view.text()).toContain('The chat on a site could not be read.');
    await view.press('your choices');
    expect(page.opened).toEqual(['welcome']);
  });
});

it('opens the help page, and tells the background nothing about it', async () => {
  const { page, view, load } = await open(null);
  await load();
  const before = page.sent.length;
  await view.press('I need help');
  expect(page.opened).toEqual(['help']);
  expect(page.sent).toHaveLength(before);
});

it.each([
  ['I need help', 'help'],
  ['your choices', 'welcome'],
  ["All of it: the family's pages", 'dashboard'],
  ['The week in a page, to read together', 'week'],
  ['Porchlight, explained for children', 'explain'],
])('closes once "%s" has opened its page', async (button, opened) => {
  const { page, view } = await openWith({});
  await view.press(button);
  expect({ opened: page.opened, closed: page.popupClosed }).toEqual({ opened: [opened], closed: true });
});

it('has one primary button', async () => {
  const { view } = await openWith({});
  expect(view.root.querySelectorAll('.button-primary')).toHaveLength(1);
});
