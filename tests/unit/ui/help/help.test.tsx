// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { servicesFor } from '../../../../src/domain/guidance/help-services.ts';
import { COUNTRIES, type Country } from '../../../../src/domain/model.ts';
import { getSiteHelp } from '../../../../src/protocol/guidance-commands.ts';
import { getSnapshot } from '../../../../src/protocol/ui-commands.ts';
import { HAPPENINGS } from '../../../../src/ui/help/happenings.ts';
import { Help } from '../../../../src/ui/help/help.tsx';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { settingsOf } from '../../../fakes/settings.ts';
import { emptySnapshot } from '../../../fakes/snapshots.ts';
import { freshUiStore } from '../../../fakes/ui-store.ts';
import { show } from '../view.tsx';

const SITE = {
  site: 'Discord',
  report: 'https://discord.com/report',
  block: 'https://discord.com/block',
  privacy: null,
};

interface Circumstances {
  site?: string;
  people?: string[];
}

async function open(country: Country, page = new FakeExtensionPage(), { site, people }: Circumstances = {}) {
  if (people) page.answer(getSnapshot, () => emptySnapshot({ settings: settingsOf({ people }) }));
  const ui = freshUiStore(page);
  const left: string[] = [];
  const view = await show(
    page,
    <Help page={page} ui={ui} guess={country} site={site ?? null} onLeave={() => left.push('empty page')} />,
  );
  if (people) await act(() => ui.load());
  return { page, ui, view, left };
}

function clipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('begins with praise and "You are not in trouble"', async () => {
  const { view } = await open('NZ');
  expect(view.find('h1').textContent).toBe('Well done for asking.');
  expect(view.find('header').textContent).toContain('You are not in trouble');
});

it('says what Porchlight is to whoever came here first', async () => {
  const { page, view } = await open('NZ');
  const links = [...view.root.querySelectorAll('a')].map(({ textContent }) => textContent);
  expect(links).toContain(page.text('ui_explain'));
});

describe('the question', () => {
  it.each(HAPPENINGS)('has one to three steps for %s', async (happening) => {
    const { page, view } = await open('NZ');
    await view.press(page.text(`help_happening_${happening}`));
    const steps = view.root.querySelectorAll('.steps > li');
    expect(steps.length).toBeGreaterThanOrEqual(1);
    expect(steps.length).toBeLessThanOrEqual(3);
    expect(document.activeElement?.textContent).toBe(page.text(`help_advice_${happening}`));
    expect(view.root.querySelectorAll('.button-primary')).toHaveLength(1);
    expect(view.find('textarea').textContent).toBe(page.text(`help_message_${happening}`));
  });

  it('can be answered again', async () => {
    const { page, view } = await open('NZ');
    await view.press(page.text('help_happening_pressure'));
    await view.press(page.text('help_happening_other'));
    expect(view.root.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
    expect(view.text()).toContain(page.text('help_advice_other'));
    expect(view.text()).not.toContain(page.text('help_advice_pressure'));
  });

  it('tells the background nothing', async () => {
    const { page, view } = await open('NZ');
    for (const happening of HAPPENINGS) await view.press(page.text(`help_happening_${happening}`));
    expect(page.sent).toEqual([]);
  });
});

describe.each(['unsafe', 'low'] as const)('when someone says "%s"', (happening) => {
  it('puts the emergency number before everything else', async () => {
    const { page, view } = await open('NZ');
    await view.press(page.text(`help_happening_${happening}`));
    expect(view.find('main a').getAttribute('href')).toBe('tel:111');
    expect(view.find('main a').textContent).toBe('Call 111');
  });

  it('says what to do where no number is known', async () => {
    const { page, view } = await open('other');
    await view.press(page.text(`help_happening_${happening}`));
    expect(view.text()).toContain(page.text('help_emergency_unknown'));
  });
});

describe('the services', () => {
  it.each(COUNTRIES)('of %s stand there exactly as they write themselves', async (country) => {
    const { view } = await open(country);
    for (const { emergency, name, phone, email } of servicesFor(country)) {
      for (const words of [emergency ? null : name, phone, email]) {
        if (words !== null) expect(view.text()).toContain(words);
      }
    }
  });

  it('are those of the saved country, and can be changed without storing that', async () => {
    const page = new FakeExtensionPage();
    page.answer(getSnapshot, () => emptySnapshot({ settings: settingsOf({ country: 'UK' }) }));
    const { ui, view } = await open('NZ', page);
    await act(() => ui.load());
    expect(view.text()).toContain('Childline');
    await act(() => {
      const select = view.find('select');
      if (select instanceof HTMLSelectElement) select.value = 'NZ';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(view.text()).toContain('Netsafe');
    expect(page.sent.map(({ command }) => command)).toEqual(['ui:get-snapshot']);
  });

  it('tell a site nothing about where the child came from', async () => {
    const { view } = await open('NZ');
    const links = [...view.root.querySelectorAll('a[href^="https:"]')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });
});

describe('what fits', () => {
  const fitting = (view: Awaited<ReturnType<typeof open>>['view']) =>
    [...view.root.querySelectorAll('.fitting .service-name')].map(({ textContent }) => textContent);

  it.each([
    ['NZ', 'sent', 'Take It Down'],
    ['UK', 'sent', 'Report Remove'],
    ['CA', 'sent', 'NeedHelpNow.ca'],
    ['NZ', 'pressure', 'Netsafe'],
    ['UK', 'pressure', 'CEOP Safety Centre'],
    ['IE', 'low', 'ISPCC Childline'],
    ['other', 'bullying', 'Child Helpline International'],
  ] as const)('in %s for "%s" is first of all %s', async (country, happening, name) => {
    const { page, view } = await open(country);
    await view.press(page.text(`help_happening_${happening}`));
    expect(fitting(view)[0]).toBe(name);
    expect(fitting(view).length).toBeLessThanOrEqual(3);
  });

  it('leads to the page about it, with the site that the child came from', async () => {
    const page = new FakeExtensionPage();
    page.answer(getSiteHelp, () => SITE);
    const { view } = await open('NZ', page, { site: 'discord' });
    await view.press(page.text('help_happening_sent'));
    const link = [...view.root.querySelectorAll('a')].find((a) => a.textContent === page.text('help_readOn'));
    expect(link?.getAttribute('href')).toBe('../dashboard/index.html#guidance/picturesSent?site=discord');
  });
});

describe('block and report', () => {
  it('is offered on the site that the child came from, with what is known of it', async () => {
    const page = new FakeExtensionPage();
    page.answer(getSiteHelp, () => SITE);
    const { view } = await open('NZ', page, { site: 'discord' });
    const links = [...view.root.querySelectorAll('.site-link')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([SITE.block, SITE.report]);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
    expect(page.sent).toEqual([{ command: 'ui:get-site-help', request: { site: 'discord' } }]);
  });

  it('says where to look on a site that tells nothing of it', async () => {
    const page = new FakeExtensionPage();
    page.answer(getSiteHelp, () => ({ ...SITE, report: null, block: null }));
    const { view } = await open('NZ', page, { site: 'discord' });
    expect(view.text()).toContain(page.text('help_site_unknown'));
  });

  it.each([
    ['a site that is not known', () => null],
    ['a background that does not answer', () => Promise.reject(new Error('asleep'))],
  ])('is left out for %s, and nothing else is missing', async (_what, answer) => {
    const page = new FakeExtensionPage();
    page.answer(getSiteHelp, answer);
    const { view } = await open('NZ', page, { site: 'nowhere' });
    await view.press(page.text('help_happening_sent'));
    expect(view.root.querySelectorAll('.site-link')).toHaveLength(0);
    expect(view.root.innerHTML).not.toContain('site=nowhere');
    expect(view.text()).toContain('Netsafe');
  });
});

it('can be left at once, by the first thing on the page', async () => {
  const { page, view, left } = await open('NZ');
  expect(view.find('button, a').textContent).toBe(page.text('help_leave'));
  await view.press(page.text('help_leave'));
  expect(left).toEqual(['empty page']);
});

describe('the ready message', () => {
  it('names those whom the family agreed to tell', async () => {
    const { page, view } = await open('NZ', new FakeExtensionPage(), { people: ['Mum', 'Aunt Ana'] });
    await view.press(page.text('help_happening_other'));
    expect(view.text().replace(/[\u2068\u2069]/g, '')).toContain('Mum and Aunt Ana');
  });

  it('is copied, with the changes that the child made', async () => {
    const copied: string[] = [];
    clipboard(async (text) => {
      copied.push(text);
    });
    const { page, view } = await open('NZ');
    await view.press(page.text('help_happening_other'));
    const message = view.find('textarea');
    if (message instanceof HTMLTextAreaElement) message.value = 'Mum, can we talk?';
    await view.press('Copy the message');
    expect(copied).toEqual(['Mum, can we talk?']);
    expect(view.text()).toContain(page.text('help_message_copied'));
  });

  it('is selected when the browser refuses to copy', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const { page, view } = await open('NZ');
    await view.press(page.text('help_happening_other'));
    await view.press('Copy the message');
    const message = view.find('textarea');
    if (!(message instanceof HTMLTextAreaElement)) throw new Error('This is no text field');
    expect(message.selectionEnd).toBe(message.value.length);
    expect(view.text()).toContain(page.text('help_message_notCopied'));
  });
});
