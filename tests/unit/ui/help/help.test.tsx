// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { servicesFor } from '../../../../src/domain/guidance/help-services.ts';
import { COUNTRIES, type Country } from '../../../../src/domain/model.ts';
import { getSnapshot } from '../../../../src/protocol/ui-commands.ts';
import { HAPPENINGS } from '../../../../src/ui/help/happenings.ts';
import { Help } from '../../../../src/ui/help/help.tsx';
import { createUiStore } from '../../../../src/ui/store.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { settingsOf } from '../../../fakes/settings.ts';
import { emptySnapshot } from '../../../fakes/snapshots.ts';
import { show } from '../view.tsx';

const noCache = { findLast: () => null, keep: () => {} };

async function open(country: Country, page = new FakeExtensionPage()) {
  const ui = createUiStore(page, noCache);
  const view = await show(page, <Help ui={ui} guess={country} />);
  return { page, ui, view };
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

describe('the question', () => {
  it.each(HAPPENINGS)('has one to three steps for %s', async (happening) => {
    const { page, view } = await open('NZ');
    await view.press(page.text(`help_happening_${happening}`));
    const steps = view.root.querySelectorAll('.steps > li');
    expect(steps.length).toBeGreaterThanOrEqual(1);
    expect(steps.length).toBeLessThanOrEqual(3);
    expect(document.activeElement?.textContent).toBe(page.text(`help_advice_${happening}`));
    expect(view.root.querySelectorAll('.button-primary')).toHaveLength(1);
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

describe('when someone feels unsafe', () => {
  it('puts the emergency number before everything else', async () => {
    const { page, view } = await open('NZ');
    await view.press(page.text('help_happening_unsafe'));
    expect(view.find('main a').getAttribute('href')).toBe('tel:111');
    expect(view.find('main a').textContent).toBe('Call 111');
  });

  it('says what to do where no number is known', async () => {
    const { page, view } = await open('other');
    await view.press(page.text('help_happening_unsafe'));
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
    for (const link of links) expect(link.getAttribute('rel')).toBe('noreferrer');
  });
});

describe('the ready message', () => {
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
