// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CAMERA_RULES } from '../../../../src/domain/model.ts';
import { getFamilyCamera, saveAgreement, setPassphrase } from '../../../../src/protocol/camera-commands.ts';
import type { ReplyOf } from '../../../../src/protocol/command.ts';
import {
  createFamilyStore,
  type FamilyCamera,
  type FamilyStore,
} from '../../../../src/ui/dashboard/family-store.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { emptyFamilyCamera, familyCamera } from '../../../fakes/family-camera.ts';
import type { View } from '../view.tsx';
import { goTo, openDashboard } from './open-dashboard.tsx';

const PASSPHRASE = 'sunny garden wall';
const DONE = { outcome: 'done' } as const;
const CODE = '4F7K 0QJ2 91AB ZX35 TTWV 8M2D 6GHN 0000';
const WRONG = { outcome: 'wrong' } as const;
/** The lists of common passwords take a while to load on a busy machine. */
const PATIENCE = 30_000;
const NOW = Date.parse('2026-05-20T08:05:00Z');

let page: FakeExtensionPage;
let view: View;
let family: FamilyStore;

beforeEach(() => {
  location.hash = '#rules';
  page = new FakeExtensionPage();
});

afterEach(() => {
  vi.useRealTimers();
  // A page that is gone listens no more.
  render(null, view.root);
});

async function open(camera: FamilyCamera): Promise<void> {
  page.answer(getFamilyCamera, () => camera);
  family = createFamilyStore(page);
  view = await openDashboard(page, family);
}

async function openToChange(changes: Partial<FamilyCamera> = {}): Promise<void> {
  await open(familyCamera(changes));
  await view.press('Change the rules');
}

/** The field with this label. */
function field(label: string): HTMLInputElement {
  const found = [...view.root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const input = found && view.root.querySelector(`[id="${found.htmlFor}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field "${label}"`);
  return input;
}

async function type(label: string, text: string): Promise<void> {
  await act(() => {
    field(label).value = text;
    field(label).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function list(label: string): HTMLSelectElement {
  const found = [...view.root.querySelectorAll('select')].find(
    ({ id, ariaLabel }) =>
      ariaLabel === label || view.root.querySelector(`label[for="${id}"]`)?.textContent === label,
  );
  if (!found) throw new Error(`There is no list "${label}"`);
  return found;
}

async function choose(label: string, value: string): Promise<void> {
  await act(() => {
    list(label).value = value;
    list(label).dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function save(outcome: ReplyOf<typeof saveAgreement> | null): Promise<void> {
  if (outcome) page.answer(saveAgreement, () => outcome);
  await type("The family's passphrase", PASSPHRASE);
  await view.press('Save the rules');
}

const sentTo = (command: string) =>
  page.sent.filter((one) => one.command === command).map(({ request }) => request);

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a family without a passphrase', () => {
  beforeEach(() => open(emptyFamilyCamera()));

  it('is led to choose one, and until then only reads', async () => {
    expect(view.text()).toContain(page.text('dashboard_lock_first'));
    expect(view.text()).toContain(page.text('dashboard_lock_forgotten'));
    expect(view.text()).not.toContain(page.text('dashboard_change_begin'));
    expect(view.root.querySelectorAll('select')).toHaveLength(0);
  });

  it.each([
    { what: 'a short one', next: 'sunny', again: 'sunny', error: 'It needs at least 10 characters.' },
    { what: 'two that differ', next: PASSPHRASE, again: 'sunny garden', error: 'The two are not the same.' },
  ])('is told of $what, and nothing is sent', async ({ next, again, error }) => {
    await type('The new passphrase', next);
    await type('The same again', again);
    await view.press('Set the passphrase');
    expect(view.find('.field-error:not(:empty)').textContent).toBe(error);
    expect(sentTo('ui:set-passphrase')).toEqual([]);
  });

  it('sets one, is told so, and may change the rules then', async () => {
    page.answer(setPassphrase, () => ({ ...DONE, recoveryCode: CODE }));
    page.answer(getFamilyCamera, () => familyCamera());
    await type('The new passphrase', PASSPHRASE);
    await type('The same again', PASSPHRASE);
    await view.press('Set the passphrase');
    expect(sentTo('ui:set-passphrase')).toEqual([{ current: null, next: PASSPHRASE }]);
    expect(view.find('.code-groups').textContent).toBe(CODE.replaceAll(' ', ''));
    // The page learns that there is a passphrase, and goes on showing the code.
    await act(() => family.load());
    expect(document.activeElement?.textContent).toBe(page.text('passphrase_code_title'));
    await view.press(page.text('passphrase_code_kept'));
    expect(document.activeElement?.textContent).toBe(page.text('dashboard_news_set'));
    expect(view.text()).toContain(page.text('dashboard_change_begin'));
  });

  it.each([
    ['aaaaaaaaaaaa', 'Very easy to guess'],
    ['password12', 'Easy to guess'],
    ['the four of us at number nine', 'Very hard to guess'],
  ])('reads how hard "%s" is to guess', async (passphrase, words) => {
    await type('The new passphrase', passphrase);
    const read = () => expect(view.find('.strength [role="status"]').textContent).toBe(words);
    await vi.waitFor(read, PATIENCE);
  });

  it('sees what is typed only on request', async () => {
    expect(field('The new passphrase').type).toBe('password');
    await act(() => view.root.querySelector<HTMLButtonElement>('[aria-pressed]')?.click());
    expect(field('The new passphrase').type).toBe('text');
  });
});

describe('changing the passphrase', () => {
  beforeEach(() => open(familyCamera()));

  it('needs the one that holds', async () => {
    await type('The new passphrase', 'another garden wall');
    await type('The same again', 'another garden wall');
    await view.press('Change the passphrase');
    expect(view.text()).toContain(page.text('dashboard_lock_needsCurrent'));
    expect(sentTo('ui:set-passphrase')).toEqual([]);
  });

  it('loses nothing that was typed when that one is wrong', async () => {
    page.answer(setPassphrase, () => WRONG);
    await type('The passphrase until now', 'not it');
    await type('The new passphrase', 'another garden wall');
    await type('The same again', 'another garden wall');
    await view.press('Change the passphrase');
    expect(sentTo('ui:set-passphrase')).toEqual([{ current: 'not it', next: 'another garden wall' }]);
    expect(view.text()).toContain(page.text('dashboard_notDone_wrong'));
    expect(field('The new passphrase').value).toBe('another garden wall');
  });
});

describe('the rules', () => {
  it('are read by everybody, each with what it means', async () => {
    await open(familyCamera());
    for (const rule of [...CAMERA_RULES, 'none'])
      expect(view.text()).toContain(page.text(`dashboard_rule_${rule}_what`));
    const rows = [...view.root.querySelectorAll('.site-rule')].map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^Discord.*Ask first$/),
      expect.stringMatching(/^Roblox.*No rule$/),
      expect.stringMatching(/^Uhmegle.*No rule$/),
    ]);
    expect(view.text()).toMatch(/From 10:00\spm until 6:00\sam the next morning/);
    expect(view.root.querySelectorAll('select, input:not([type="password"])')).toHaveLength(0);
  });

  it('are saved together, with the passphrase typed once', async () => {
    await openToChange();
    await choose('Rule for Roblox', 'never');
    await choose('Rule for Discord', '');
    await choose('From', '1260');
    await choose('Time for a break after', '45');
    expect(view.text()).toContain('4 changes are not saved yet.');
    await save(DONE);
    expect(sentTo('ui:save-agreement')).toEqual([
      {
        agreement: { rules: { roblox: 'never' }, lateHours: { from: 1_260, to: 360 }, minutes: 45 },
        passphrase: PASSPHRASE,
      },
    ]);
    expect(document.activeElement?.textContent).toBe(page.text('dashboard_news_saved'));
    expect(view.root.querySelectorAll('select')).toHaveLength(0);
  });

  it.each([
    { what: 'the passphrase is wrong', outcome: WRONG, key: 'dashboard_notDone_wrong' },
    { what: 'nobody answers', outcome: null, key: 'dashboard_notDone_failed' },
  ] as const)('stay as they were when $what, and nothing typed is lost', async ({ outcome, key }) => {
    await openToChange();
    await choose('Rule for Roblox', 'never');
    await save(outcome);
    expect(view.text()).toContain(page.text(key));
    expect(list('Rule for Roblox').value).toBe('never');
    expect(field("The family's passphrase").value).toBe(PASSPHRASE);
    expect(view.text()).toContain('1 change is not saved yet.');
  });

  it('say how long to wait after too many wrong tries, and when that is over', async () => {
    await openToChange();
    await choose('Rule for Roblox', 'never');
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW });
    await save({ outcome: 'wait', until: NOW + 90_000 });
    expect(view.text()).toMatch(/You can try again in 1 min/);
    await act(() => void vi.advanceTimersByTime(60_000));
    expect(view.text()).toMatch(/You can try again in 30 sec/);
    await act(() => void vi.advanceTimersByTime(30_000));
    expect(view.text()).toContain(page.text('dashboard_notDone_waited'));
  });

  it('cannot be saved without a change or a passphrase', async () => {
    await openToChange();
    expect(view.text()).not.toContain('Save the rules');
    await choose('Rule for Roblox', 'never');
    await view.press('Save the rules');
    expect(sentTo('ui:save-agreement')).toEqual([]);
  });

  it('are left as they were on request', async () => {
    await openToChange();
    await choose('Rule for Roblox', 'never');
    await view.press('Drop the changes');
    expect(document.activeElement?.textContent).toBe(page.text('dashboard_news_dropped'));
    expect([...view.root.querySelectorAll('.site-rule')].at(1)?.textContent).toMatch(/^Roblox.*No rule$/);
    expect(sentTo('ui:save-agreement')).toEqual([]);
  });
});

describe('what is not saved', () => {
  it('is said in the navigation, and the browser asks before it is lost', async () => {
    await openToChange();
    expect(asksBeforeLeaving()).toBe(false);
    await choose('Rule for Roblox', 'never');
    expect(view.find('nav').textContent).toContain(page.text('dashboard_nav_unsaved'));
    expect(asksBeforeLeaving()).toBe(true);
    await save(DONE);
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('is still there after a look at the other section', async () => {
    await openToChange();
    await choose('Rule for Roblox', 'never');
    for (const section of ['#camera', '#rules']) await goTo(view, page, section);
    expect(list('Rule for Roblox').value).toBe('never');
  });
});

describe('adding a site', () => {
  it('puts it into the list by its address, and it can be saved', async () => {
    await openToChange();
    await type('Add a site by its address', 'https://www.chat.example.org/room/7');
    await view.press('Add');
    expect(list('Rule for chat.example.org').value).toBe('ask');
    expect(field('Add a site by its address').value).toBe('');
    await save(DONE);
    expect(sentTo('ui:save-agreement')).toMatchObject([
      { agreement: { rules: { discord: 'ask', 'chat.example.org': 'ask' } } },
    ]);
  });

  it.each([
    { typed: 'not an address', key: 'dashboard_add_noAddress' },
    { typed: '', key: 'dashboard_add_noAddress' },
  ])('says that "$typed" is no address, and keeps it', async ({ typed, key }) => {
    await openToChange();
    await type('Add a site by its address', typed);
    await view.press('Add');
    expect(view.text()).toContain(page.text(key));
    expect(field('Add a site by its address').value).toBe(typed);
    expect(field('Add a site by its address').getAttribute('aria-invalid')).toBe('true');
  });

  it('says when it is in the list already', async () => {
    const site = { id: 'chat.example.org', name: 'chat.example.org', kind: null, rule: 'never' } as const;
    await openToChange({ sites: [site] });
    await type('Add a site by its address', 'chat.example.org');
    await view.press('Add');
    expect(view.text()).toContain(page.text('dashboard_add_there', '\u2068chat.example.org\u2069'));
  });
});

describe('what an administrator set', () => {
  const camera = () =>
    familyCamera({
      agreement: { rules: { discord: 'ask' }, lateHours: null, minutes: 20, otherwise: 'never' },
      managed: { sites: ['discord'], lateHours: true, minutes: true, passphrase: true },
    });

  it('is read, and not changed with the rest', async () => {
    await open(camera());
    await view.press('Change the rules');
    const labels = [...view.root.querySelectorAll('select')].map(({ ariaLabel }) => ariaLabel ?? '');
    expect(labels).not.toContain(page.text('dashboard_rule_label', 'Discord'));
    expect(labels).toContain(page.text('dashboard_rule_label', 'Roblox'));
    expect(view.root.querySelectorAll('input[type="checkbox"]')).toHaveLength(0);
    // The rule of the site, that of the others, the late hours and the longest time.
    expect(view.text().split(page.text('ui_managed'))).toHaveLength(5);
  });

  it('is so of the passphrase, too', async () => {
    await open(camera());
    expect(view.text()).toContain(page.text('dashboard_lock_managed'));
    expect(view.text()).not.toContain(page.text('dashboard_lock_other'));
  });
});

describe('late hours', () => {
  it('can be none', async () => {
    await openToChange();
    await act(() => view.root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
    await save(DONE);
    expect(sentTo('ui:save-agreement')).toMatchObject([{ agreement: { lateHours: null } }]);
  });

  it('that begin when they end are not saved', async () => {
    await openToChange();
    await choose('From', '360');
    expect(view.text()).toContain(page.text('dashboard_late_same'));
    await save(DONE);
    expect(sentTo('ui:save-agreement')).toEqual([]);
  });

  it('and a longest time that are none of the usual ones are shown as they are', async () => {
    const { agreement } = familyCamera();
    await openToChange({ agreement: { ...agreement, lateHours: { from: 1_271, to: 1_279 }, minutes: 7 } });
    expect(list('From').value).toBe('1271');
    expect(list('Time for a break after').value).toBe('7');
  });
});

describe("the browser's own hold on the camera", () => {
  it('is no matter while no site is forbidden', async () => {
    await open(familyCamera({ blocks: 'notAllowed' }));
    expect(view.text()).not.toContain(page.text('dashboard_blocks'));
  });

  it.each(['notThere', 'notAllowed', 'allowed'] as const)('is explained: %s', async (blocks) => {
    await openToChange({ blocks });
    await choose('Rule for Roblox', 'never');
    expect(view.text()).toContain(page.text(`dashboard_blocks_${blocks}`));
    expect(view.text().includes(page.text('dashboard_blocks_allow'))).toBe(blocks === 'notAllowed');
  });

  it.each([
    ['said no', false],
    ['could not be asked', new Error('not now')],
  ])('stays as it is when they %s', async (_what, answer) => {
    page.cameraBlocksAnswer = answer;
    await openToChange({ blocks: 'notAllowed' });
    await choose('Rule for Roblox', 'never');
    await view.press('Let the browser help');
    expect(view.text()).toContain(page.text('dashboard_blocks_declined'));
  });

  it('is shown once it is there', async () => {
    await openToChange({ blocks: 'notAllowed' });
    await choose('Rule for Roblox', 'never');
    page.answer(getFamilyCamera, () => familyCamera({ blocks: 'allowed' }));
    await view.press('Let the browser help');
    expect(view.text()).toContain(page.text('dashboard_blocks_allowed'));
  });
});
