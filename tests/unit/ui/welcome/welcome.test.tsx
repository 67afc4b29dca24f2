// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AboutSite } from '../../../../src/domain/about-site.ts';
import { SITE_KINDS } from '../../../../src/domain/model.ts';
import { COMPUTER_PLACES, type Settings } from '../../../../src/domain/settings.ts';
import { getKnownSites } from '../../../../src/protocol/welcome-commands.ts';
import type { Managed } from '../../../../src/ui/family/managed.ts';
import { type StepMemory, stepMemory } from '../../../../src/ui/welcome/step-memory.ts';
import { STEPS, type Step } from '../../../../src/ui/welcome/steps.ts';
import { Welcome } from '../../../../src/ui/welcome/welcome.tsx';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { FakeFamilySettings } from '../../../fakes/family-settings.ts';
import { settingsOf } from '../../../fakes/settings.ts';
import { choose, field, settle, tick, type } from '../fields.ts';
import { show, type View } from '../view.tsx';

const PASSPHRASE = 'seven green umbrellas';

let page: FakeExtensionPage;
let memory: StepMemory;
let family: FakeFamilySettings;
let view: View;

beforeEach(() => {
  location.hash = '';
  localStorage.clear();
  window.scrollTo = () => {};
  page = new FakeExtensionPage();
  memory = stepMemory(localStorage);
});

afterEach(() => {
  render(null, view.root);
});

/** Opens the page as it is opened on installation, or at a step. */
async function open(
  at: Step | null = null,
  settings: Partial<Settings> = {},
  passphrase: string | null = null,
  managed: Partial<Managed> = {},
) {
  if (at) location.hash = at;
  family = new FakeFamilySettings(page, settings, passphrase, managed);
  view = await show(page, <Welcome page={page} memory={memory} guess="IE" />);
  await settle();
}

/** Opens it in a new tab: nothing but what is kept is known there. */
async function reopen() {
  render(null, view.root);
  location.hash = '';
  view = await show(page, <Welcome page={page} memory={memory} guess="IE" />);
  await settle();
}

const next = () => view.press('Next');
const heading = () => view.find('h1').textContent;
const titleOf = (screen: string) => page.text(`welcome_${screen}_title`);
const saves = () => page.sent.filter(({ command }) => command === 'ui:save-settings').length;

/** Ticks a box of the agreement: first the child's, then the parent's. */
const promise = (index: number) => act(() => view.root.querySelectorAll('label')[index]?.click());

describe('the way through', () => {
  it('shows what is seen first, and asks for nothing there', async () => {
    await open();
    expect(heading()).toBe(titleOf('sees'));
    expect(view.text()).toContain('1 of 8');
    expect(view.root.querySelectorAll('input, select')).toHaveLength(0);
  });

  it('is one step at a time, each from its heading on, and back again', async () => {
    await open();
    for (const step of STEPS.slice(1, 6)) {
      await next();
      expect(heading()).toBe(titleOf(step));
      expect(document.activeElement).toBe(view.find('h1'));
    }
    await view.press('Back');
    expect(heading()).toBe(titleOf('sites'));
  });

  it('ends with everything saved', async () => {
    await open();
    await next();
    await choose(view, 'CA');
    await next();
    await type(view, page.text('family_name'), '  Sam ');
    await tick(view, page.text('ui_age_13to15'));
    await next();
    await tick(view, page.text('family_place_movesAround'));
    await next();
    await next();
    await view.press(page.text('welcome_lock_skip'));
    await view.press('Nana');
    await type(view, 'Person 2', 'Mr. Day');
    await next();
    await promise(0);
    await promise(1);
    await view.press('We both promise');
    expect(heading()).toBe(titleOf('done'));
    expect(family.settings).toEqual({
      ...settingsOf({ country: 'CA', childName: 'Sam', childAgeBand: '13to15', place: 'movesAround' }),
      people: ['Nana', 'Mr. Day'],
      agreedAt: expect.any(Number),
    });
  });

  it('goes on where the family stopped, with what it chose', async () => {
    await open();
    await next();
    await choose(view, 'AU');
    await next();
    await type(view, page.text('family_name'), 'Sam');
    await next();
    await reopen();
    expect(heading()).toBe(titleOf('place'));
    await view.press('Back');
    expect(field(view, page.text('family_name')).value).toBe('Sam');
    await view.press('Back');
    expect(view.find('select')).toHaveProperty('value', 'AU');
  });

  it('begins anew once it was finished', async () => {
    await open('agreement');
    await view.press('another day');
    await reopen();
    expect(heading()).toBe(titleOf('sees'));
  });

  it('saves nothing where nothing is changed', async () => {
    await open('child', { welcomed: true });
    await next();
    expect(heading()).toBe(titleOf('place'));
    expect(saves()).toBe(0);
  });

  it('stays where it is when it cannot be saved', async () => {
    await open('child');
    await type(view, page.text('family_name'), 'Sam');
    page.silence('ui:save-settings');
    await next();
    expect(heading()).toBe(titleOf('child'));
    expect(view.text()).toContain(page.text('dashboard_notDone_failed'));
    expect(field(view, page.text('family_name')).value).toBe('Sam');
  });

  it('says so where the background does not answer, and shows what is seen all the same', async () => {
    page = new FakeExtensionPage();
    view = await show(page, <Welcome page={page} memory={memory} guess="IE" />);
    await settle();
    expect(view.text()).toContain(page.text('welcome_sees'));
    await next();
    expect(view.text()).toContain(page.text('dashboard_unreachable_empty'));
  });
});

describe('the country', () => {
  it.each<[string, Partial<Settings>, string]>([
    ['is guessed until the family says', {}, 'IE'],
    ['is the one that was saved before', { welcomed: true, country: 'AU' }, 'AU'],
  ])('%s', async (_what, settings, country) => {
    await open('country', settings);
    expect(view.find('select')).toHaveProperty('value', country);
  });

  it('is saved as guessed where the family goes on', async () => {
    await open('country');
    await next();
    expect(family.settings.country).toBe('IE');
  });
});

describe('where the computer stands', () => {
  it.each(COMPUTER_PLACES)('%s: says what can be done', async (place) => {
    await open('place');
    await tick(view, page.text(`family_place_${place}`));
    expect(view.text()).toContain(page.text(`advice_tip_sharedRoom_next_${place}`));
  });
});

describe('the passphrase', () => {
  it('is set, and not asked for again while the page is open', async () => {
    await open('lock');
    await type(view, page.text('dashboard_lock_new'), PASSPHRASE);
    await type(view, page.text('dashboard_lock_again'), PASSPHRASE);
    await view.press(page.text('dashboard_lock_set'));
    expect(heading()).toBe(titleOf('people'));
    await view.press('Nana');
    await next();
    expect(heading()).toBe(titleOf('agreement'));
    expect(family.settings.people).toEqual(['Nana']);
  });

  it('says what it means to go on without', async () => {
    await open('lock');
    expect(view.text()).toContain(page.text('welcome_lock_without'));
  });

  it('is asked for once where there is one', async () => {
    await open('child', { welcomed: true }, PASSPHRASE);
    await type(view, page.text('family_name'), 'Sam');
    await next();
    await type(view, page.text('dashboard_passphrase'), 'not this one');
    await view.press(page.text('welcome_unlock_save'));
    expect(view.text()).toContain(page.text('dashboard_notDone_wrong'));
    await type(view, page.text('dashboard_passphrase'), PASSPHRASE);
    await view.press(page.text('welcome_unlock_save'));
    expect(heading()).toBe(titleOf('place'));
    await tick(view, page.text('family_place_ownRoom'));
    await next();
    expect(heading()).toBe(titleOf('sites'));
    expect(family.settings).toMatchObject({ childName: 'Sam', place: 'ownRoom' });
  });

  it('need not be known to read on', async () => {
    await open('child', { welcomed: true }, PASSPHRASE);
    await type(view, page.text('family_name'), 'Sam');
    await next();
    await view.press(page.text('welcome_unlock_drop'));
    expect(heading()).toBe(titleOf('place'));
    expect(family.settings.childName).toBe('');
  });

  it('must be known to be through', async () => {
    await open('agreement', {}, PASSPHRASE);
    await view.press('another day');
    await view.press(page.text('welcome_unlock_drop'));
    expect(heading()).toBe(titleOf('agreement'));
    expect(family.settings.welcomed).toBe(false);
  });
});

describe('the people to tell', () => {
  it('are at most six, and pressed again somebody is no longer one', async () => {
    await open('people', { people: ['A', 'B', 'C', 'D', 'E'] });
    await view.press('Dad');
    expect(view.root.querySelectorAll('.person')).toHaveLength(6);
    expect([...view.root.querySelectorAll('button[disabled]')]).toHaveLength(5);
    await view.press('Dad');
    expect(field(view, 'Person 6').value).toBe('');
    expect(view.root.querySelectorAll('button[disabled]')).toHaveLength(0);
  });

  it('are kept without empty lines and without the same name twice', async () => {
    await open('people');
    await type(view, 'Person 1', 'Nana');
    await type(view, 'Person 2', '   ');
    await type(view, 'Person 3', 'Nana ');
    await next();
    expect(family.settings.people).toEqual(['Nana']);
  });
});

describe('the agreement', () => {
  it('needs both', async () => {
    await open('agreement');
    await promise(0);
    await view.press('We both promise');
    expect(view.text()).toContain(page.text('welcome_agreement_missing'));
    expect(family.settings.welcomed).toBe(false);
  });

  it('can wait for another day', async () => {
    await open('agreement');
    await view.press('another day');
    expect(heading()).toBe(titleOf('done'));
    expect(family.settings).toMatchObject({ welcomed: true, agreedAt: null });
    expect(view.text()).toContain(page.text('welcome_done_later'));
  });

  it('stays the one that was made when it is only read again', async () => {
    await open('agreement', { welcomed: true, agreedAt: 5 });
    await view.press('We both promise');
    expect(heading()).toBe(titleOf('done'));
    expect(family.settings.agreedAt).toBe(5);
  });

  it('is printed with the names of all', async () => {
    await open('agreement', { childName: 'Sam', people: ['Nana', 'Mum'] });
    await view.press('Print it');
    expect(page.printed).toBe(1);
    const sheet = view.find('.sheet').textContent ?? '';
    expect(sheet).toContain('Sam promises');
    expect(sheet).toContain('Nana and Mum');
    expect(view.root.querySelectorAll('.sheet-line')).toHaveLength(2);
  });
});

describe('the sites that Porchlight knows', () => {
  const about = (site: string, ratedAge: number): AboutSite => ({
    site,
    kind: 'social',
    statedAge: 13,
    ratedAge,
    notes: ['strangers'],
  });

  async function openWith(sites: AboutSite[], childAgeBand: Settings['childAgeBand']) {
    page.answer(getKnownSites, () => sites);
    await open('sites', { childAgeBand });
  }

  it('are counted by kind, and named with their ratings', async () => {
    await openWith([about('Garden', 13), about('Meadow', 16)], null);
    expect(view.text()).toContain('The 2 sites it knows');
    expect(view.text()).toContain('Social sites2 sites');
    expect(view.text()).toContain('Garden: 13 and over');
    expect(view.text()).toContain(page.text('welcome_known_noAge'));
  });

  it.each([
    ['13to15', 'For sharing and following. 1 is for someone older.'],
    ['9to12', 'All are for someone older.'],
    ['16to17', 'None is for someone older.'],
  ] as const)('are rated for the age of the child: %s', async (band, text) => {
    await openWith([about('Garden', 13), about('Meadow', 16)], band);
    expect(view.text()).toContain(text);
  });

  it.each(SITE_KINDS)('have words for %s', async (kind) => {
    await openWith([{ ...about('Garden', 13), kind }], null);
    expect(view.text()).toContain(page.text(`site_kind_${kind}`));
    expect(view.root.querySelectorAll('details.kind')).toHaveLength(1);
  });

  it('are left out while the background is silent', async () => {
    await open('sites');
    expect(view.root.querySelectorAll('.known-sites')).toHaveLength(0);
  });
});

describe('watching every site', () => {
  const allow = () => view.press(page.text('family_sites_allow'));

  it.each<[string, boolean | Error, string]>([
    ['is allowed', true, 'family_sites_granted'],
    ['is declined, which is fine', false, 'family_sites_declined'],
    ['is declined where the browser refuses to ask', new Error('Not from here'), 'family_sites_declined'],
  ])('%s', async (_what, answer, key) => {
    page.allSitesAnswer = answer;
    await open('sites');
    await allow();
    expect(view.text()).toContain(page.text(key));
  });

  it('is not asked for where it is allowed', async () => {
    page.allSites = true;
    await open('sites');
    expect(view.text()).toContain(page.text('family_sites_every'));
    expect(view.text()).not.toContain(page.text('family_sites_allow'));
  });

  it.each<[string, boolean | Error, string]>([
    ['can be given back', true, 'family_sites_givenBack'],
    ['stays where the browser keeps it', new Error('It is required'), 'family_sites_kept'],
  ])('%s', async (_what, answer, key) => {
    page.allSites = true;
    page.giveBackAnswer = answer;
    await open('sites');
    await view.press(page.text('family_sites_giveBack'));
    expect(view.text()).toContain(page.text(key));
  });
});

describe('what an administrator set', () => {
  const MANAGED: Partial<Managed> = {
    fields: ['country', 'language', 'passphrase', 'watch'],
    watch: { every: false, sites: [] },
    lock: true,
  };

  it('is not asked for', async () => {
    await open('sees', { country: 'AU', language: 'en' }, null, MANAGED);
    const seen = [];
    while (heading() !== titleOf('agreement')) {
      seen.push(heading());
      await next();
      await settle();
    }
    expect(seen).toEqual(['sees', 'child', 'place', 'people'].map(titleOf));
    expect(view.text()).toContain('5');
  });

  it.each(['country', 'sites', 'lock'] as const)('is passed over by who asks for it: %s', async (step) => {
    await open(step, { country: 'AU', language: 'en' }, null, MANAGED);
    expect(heading()).not.toBe(titleOf(step));
  });

  it('is asked for where it is only a part of a step', async () => {
    await open('country', { country: 'AU' }, null, { fields: ['country'] });
    expect(heading()).toBe(titleOf('country'));
    expect(view.text()).toContain(`Australia${page.text('ui_managed')}`);
    expect(view.root.querySelectorAll('select')).toHaveLength(1);
  });
});
