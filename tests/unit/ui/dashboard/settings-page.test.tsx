// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RISK_KINDS } from '../../../../src/domain/model.ts';
import type { Settings } from '../../../../src/domain/settings.ts';
import { getFamilyCamera } from '../../../../src/protocol/camera-commands.ts';
import { LIBRARIES } from '../../../../src/ui/dashboard/settings/libraries.ts';
import type { Managed } from '../../../../src/ui/family/managed.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { familyCamera } from '../../../fakes/family-camera.ts';
import { FakeFamilySettings } from '../../../fakes/family-settings.ts';
import { choose, field, settle, tick, type } from '../fields.ts';
import type { View } from '../view.tsx';
import { openDashboard } from './open-dashboard.tsx';

const PASSPHRASE = 'seven green umbrellas';

let page: FakeExtensionPage;
let family: FakeFamilySettings;
let view: View;

beforeEach(() => {
  location.hash = '#settings';
  page = new FakeExtensionPage();
});

afterEach(() => render(null, view.root));

async function open(
  settings: Partial<Settings> = {},
  passphrase: string | null = null,
  managed: Partial<Managed> = {},
) {
  family = new FakeFamilySettings(page, { welcomed: true, ...settings }, passphrase, managed);
  page.answer(getFamilyCamera, () => familyCamera());
  view = await openDashboard(page);
  await settle();
}

const save = () => view.press(page.text('dashboard_settings_save'));

/** The answers to how soon to hear of a topic. */
function topic(kind: (typeof RISK_KINDS)[number]): HTMLInputElement[] {
  const legends = [...view.root.querySelectorAll('legend')];
  const legend = legends.find(({ textContent }) => textContent === page.text(`dashboard_topic_${kind}`));
  return [...(legend?.parentElement?.querySelectorAll('input') ?? [])];
}

describe('the settings', () => {
  it('are changed and saved together', async () => {
    await open();
    await type(view, page.text('family_name'), 'Sam');
    await tick(view, page.text('ui_age_9to12'));
    await choose(view, 'AU');
    topic('bullying')[2]?.click();
    await view.press('Nana');
    expect(view.text()).toContain('5 changes are not saved yet.');
    await save();
    expect(family.settings).toMatchObject({
      childName: 'Sam',
      childAgeBand: '9to12',
      country: 'AU',
      people: ['Nana'],
      sensitivity: { bullying: 'sooner' },
    });
    expect(view.text()).toContain(page.text('dashboard_news_settingsSaved'));
  });

  it('need the passphrase once there is one', async () => {
    await open({}, PASSPHRASE);
    await type(view, page.text('family_name'), 'Sam');
    await type(view, page.text('dashboard_passphrase'), 'not this one');
    await save();
    expect(view.text()).toContain(page.text('dashboard_notDone_wrong'));
    expect(family.settings.childName).toBe('');
    await type(view, page.text('dashboard_passphrase'), PASSPHRASE);
    await save();
    expect(family.settings.childName).toBe('Sam');
  });

  it('can be left as they were', async () => {
    await open({ childName: 'Sam' });
    await type(view, page.text('family_name'), 'Ari');
    await view.press(page.text('dashboard_drop'));
    expect(field(view, page.text('family_name')).value).toBe('Sam');
    expect(view.text()).toContain(page.text('dashboard_news_settingsDropped'));
  });

  it('stay changed while somebody looks at another section, which says so', async () => {
    await open();
    await type(view, page.text('family_name'), 'Sam');
    expect(view.find('nav').textContent).toContain(`Settings ${page.text('dashboard_nav_unsaved')}`);
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
  });

  it('say that danger is never told later', async () => {
    await open();
    expect(view.text()).toContain(page.text('dashboard_sensitivity_danger'));
    expect(RISK_KINDS.map((kind) => topic(kind).map(({ checked }) => checked))).toEqual(
      RISK_KINDS.map(() => [false, true, false]),
    );
  });

  it('say so where the background does not answer', async () => {
    view = await openDashboard(page);
    await settle();
    expect(view.text()).toContain(page.text('dashboard_unreachable_empty'));
  });
});

describe('the passphrase', () => {
  it('is chosen here, too, and what needs it then is said', async () => {
    await open();
    expect(view.find('.can-table').textContent).not.toContain(page.text('dashboard_can_passphrase'));
    await type(view, page.text('dashboard_lock_new'), PASSPHRASE);
    await type(view, page.text('dashboard_lock_again'), PASSPHRASE);
    await view.press(page.text('dashboard_lock_set'));
    expect(family.passphrase).toBe(PASSPHRASE);
    expect(view.text()).toContain(page.text('dashboard_news_set'));
    expect(view.find('.can-table').textContent).toContain(page.text('dashboard_can_passphrase'));
  });
});

describe('the agreement', () => {
  it('says when it was made, and can be printed', async () => {
    await open({ agreedAt: new Date(2026, 4, 3).getTime() });
    expect(view.text()).toContain('Agreed on 3 May 2026');
    await view.press(page.text('family_print'));
    expect(page.printed).toBe(1);
  });

  it('says when there is none', async () => {
    await open();
    expect(view.text()).toContain(page.text('dashboard_agreement_none'));
  });
});

describe('about', () => {
  it('says the version', async () => {
    await open();
    expect(view.text()).toContain(page.text('dashboard_about_version', page.version()));
  });

  it('names everything of others that is built in', async () => {
    await open();
    expect(LIBRARIES.filter(({ name }) => !view.text().includes(name))).toEqual([]);
  });
});

describe('what an administrator set', () => {
  const SET = new FakeExtensionPage().text('ui_managed');

  it('is shown, and can be changed by nobody here', async () => {
    const managed = { fields: ['country', 'language', 'people', 'sensitivity'], people: ['Ms Tui'] };
    await open({ country: 'AU', language: 'en', people: ['Ms Tui', 'Nana'] }, null, {
      ...managed,
      topics: ['bullying'],
    });
    expect(view.root.querySelectorAll('select')).toHaveLength(0);
    expect(topic('bullying')).toEqual([]);
    expect(topic('grooming')).toHaveLength(3);
    expect(view.text()).toContain(`Australia${SET}`);
    expect(view.text()).toContain(`Ms Tui${SET}`);
    await view.press('Dad');
    await save();
    expect(family.settings.people).toEqual(['Ms Tui', 'Nana', 'Dad']);
  });

  it('leaves the passphrase to who set it', async () => {
    await open({}, PASSPHRASE, { lock: true });
    expect(view.text()).toContain(page.text('dashboard_lock_managed'));
    expect(view.text()).not.toContain(page.text('dashboard_lock_other'));
  });

  it.each([
    ['wanted and not allowed yet', false, 'family_sites_wanted', 'family_sites_allow'],
    ['wanted and allowed', true, 'ui_managed', null],
  ])('may be that every site is watched: %s', async (_what, allSites, says, button) => {
    page.allSites = allSites;
    await open({}, null, { watch: { every: true, sites: [] } });
    const card = [...view.root.querySelectorAll('.card')].find((each) =>
      each.textContent.includes(page.text(says)),
    );
    expect(card?.querySelector('button')?.textContent ?? null).toBe(button && page.text(button));
  });

  it('may be a list of sites, which the browser still has to allow', async () => {
    await open({}, null, { watch: { every: false, sites: ['school.example.org'] } });
    expect(view.text()).toContain('school.example.org');
    await view.press(page.text('family_sites_allowListed'));
    expect(page.sites).toEqual(['school.example.org']);
    expect(view.text()).toContain(page.text('family_sites_listedGranted'));
    expect(view.text()).not.toContain(page.text('family_sites_allowListed'));
  });

  it('says what of it could not be read', async () => {
    await open({}, null, { problems: ['country', 'watching'] });
    expect(view.text()).toContain(page.text('popup_blind_policyUnread'));
    expect(view.text()).toMatch(/Not read: .*country.* and .*watching/);
  });
});
