// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { AboutSite } from '../../../../src/domain/about-site.ts';
import { type Country, SITE_KINDS } from '../../../../src/domain/model.ts';
import { saveSettings } from '../../../../src/protocol/settings-commands.ts';
import { getSnapshot } from '../../../../src/protocol/ui-commands.ts';
import { getKnownSites } from '../../../../src/protocol/welcome-commands.ts';
import { createUiStore } from '../../../../src/ui/store.ts';
import { Welcome } from '../../../../src/ui/welcome/welcome.tsx';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { settingsOf } from '../../../fakes/settings.ts';
import { emptySnapshot } from '../../../fakes/snapshots.ts';
import { show, type View } from '../view.tsx';

const noCache = { findLast: () => null, keep: () => {} };

async function open(page: FakeExtensionPage, guess: Country = 'NZ') {
  const ui = createUiStore(page, noCache);
  const view = await show(page, <Welcome page={page} ui={ui} guess={guess} />);
  await act(() => ui.load());
  return view;
}

function select(view: View): HTMLSelectElement {
  const found = view.find('select');
  if (!(found instanceof HTMLSelectElement)) throw new Error('This is no select');
  return found;
}

async function choose(view: View, country: Country) {
  await act(() => {
    select(view).value = country;
    select(view).dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the country', () => {
  it('is guessed until the family says', async () => {
    expect(select(await open(new FakeExtensionPage(), 'IE')).value).toBe('IE');
  });

  it('is the one that was saved before', async () => {
    const page = new FakeExtensionPage();
    page.answer(getSnapshot, () => emptySnapshot({ settings: settingsOf({ country: 'AU' }) }));
    expect(select(await open(page, 'IE')).value).toBe('AU');
  });

  it('is not taken from settings that nobody has chosen', async () => {
    const page = new FakeExtensionPage();
    page.answer(getSnapshot, () => emptySnapshot());
    expect(select(await open(page, 'IE')).value).toBe('IE');
  });
});

function ages(view: View): HTMLInputElement[] {
  return [...view.find('fieldset').querySelectorAll('input')];
}

function nameOf(radio: HTMLInputElement): string {
  return radio.labels?.[0]?.textContent ?? '';
}

async function chooseAge(view: View, answer: string) {
  await act(() =>
    ages(view)
      .find((radio) => nameOf(radio) === answer)
      ?.click(),
  );
}

function ageChosen(view: View): string[] {
  return ages(view)
    .filter(({ checked }) => checked)
    .map(nameOf);
}

describe('the age of the child', () => {
  it('is nobody’s business until the family says', async () => {
    expect(ageChosen(await open(new FakeExtensionPage()))).toEqual([]);
  });

  it('is the one that was saved before', async () => {
    const page = new FakeExtensionPage();
    const settings = settingsOf({ childAgeBand: '9to12' });
    page.answer(getSnapshot, () => emptySnapshot({ settings }));
    expect(ageChosen(await open(page))).toEqual([page.text('ui_age_9to12')]);
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

  async function openWith(sites: AboutSite[]) {
    const page = new FakeExtensionPage();
    page.answer(getKnownSites, () => sites);
    return { page, view: await open(page) };
  }

  it('are counted by kind, and named with their ratings', async () => {
    const { page, view } = await openWith([about('Garden', 13), about('Meadow', 16)]);
    expect(view.text()).toContain('Porchlight knows 2 sites by name');
    expect(view.text()).toContain('Social sites2 sites');
    expect(view.text()).toContain('Garden: 13 and over');
    expect(view.text()).toContain(page.text('welcome_known_noAge'));
  });

  it('are rated for the age of the child as soon as the family says it', async () => {
    const { page, view } = await openWith([about('Garden', 13), about('Meadow', 16)]);
    await chooseAge(view, page.text('ui_age_13to15'));
    expect(view.text()).toContain('For sharing and following. 1 is for someone older.');
    await chooseAge(view, page.text('ui_age_9to12'));
    expect(view.text()).toContain('All are for someone older.');
    await chooseAge(view, page.text('ui_age_16to17'));
    expect(view.text()).toContain('None is for someone older.');
  });

  it.each(SITE_KINDS)('have words for %s', async (kind) => {
    const { page, view } = await openWith([{ ...about('Garden', 13), kind }]);
    expect(view.text()).toContain(page.text(`site_kind_${kind}`));
    expect(view.root.querySelectorAll('details.kind')).toHaveLength(1);
  });

  it('are left out while the background is silent', async () => {
    const page = new FakeExtensionPage();
    expect((await open(page)).text()).not.toContain(page.text('welcome_known'));
  });
});

describe('finishing', () => {
  it('saves what was chosen and says so', async () => {
    const page = new FakeExtensionPage();
    page.answer(saveSettings, () => ({ outcome: 'done' as const }));
    const view = await open(page);
    await choose(view, 'CA');
    await chooseAge(view, page.text('ui_age_13to15'));
    await view.press('read it together');
    const settings = settingsOf({ country: 'CA', childAgeBand: '13to15' });
    expect(page.sent).toContainEqual({
      command: 'ui:save-settings',
      request: { settings, passphrase: null },
    });
    expect(view.text()).toContain(page.text('welcome_finish_saved'));
  });

  it('says when it could not be saved, and can be tried again', async () => {
    const page = new FakeExtensionPage();
    const view = await open(page);
    await view.press('read it together');
    expect(view.text()).toContain(page.text('welcome_finish_failed'));
    page.answer(saveSettings, () => ({ outcome: 'done' as const }));
    await view.press('read it together');
    expect(view.text()).toContain(page.text('welcome_finish_saved'));
    expect(view.text()).not.toContain(page.text('welcome_finish_failed'));
  });
});

describe('the permission for every site', () => {
  it.each([
    ['granted', true],
    ['declined', false],
    ['declined', new Error('not now')],
  ] as const)('is shown as %s when the answer is %s', async (state, answer) => {
    const page = new FakeExtensionPage();
    page.allSitesAnswer = answer;
    const view = await open(page);
    await view.press('Allow every site');
    expect(view.text()).toContain(page.text(`welcome_everySite_${state}`));
  });

  it('is not asked for again once it was given', async () => {
    const page = new FakeExtensionPage();
    page.allSites = true;
    const view = await open(page);
    expect(view.text()).toContain(page.text('welcome_everySite_granted'));
    await expect(view.press('Allow every site')).rejects.toThrow('0 buttons');
  });

  it('comes after what is seen and what is not', async () => {
    const headings = [...(await open(new FakeExtensionPage())).root.querySelectorAll('h2')].map(
      (heading) => heading.textContent,
    );
    expect(headings.slice(0, 2)).toEqual(['What it sees', 'What it does not see']);
    expect(headings.indexOf('Watch every site?')).toBeGreaterThan(2);
  });
});
