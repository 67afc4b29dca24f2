// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { countErasable, erase, getOwnData } from '../../../../src/protocol/data-commands.ts';
import { DataPage } from '../../../../src/ui/dashboard/data/data-page.tsx';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { ERASABLE, ownData } from '../../../fakes/own-data.ts';
import { show, type View } from '../view.tsx';

const NOTHING = { ...ERASABLE, contacts: 0, moments: 0 };

let page: FakeExtensionPage;
let view: View;
let erased: number;

beforeEach(() => {
  page = new FakeExtensionPage();
  erased = 0;
});

async function open(
  address = '',
  hasPassphrase = false,
  hasSetAside = false,
  isManaged = false,
): Promise<void> {
  const managed = { lock: false, any: isManaged };
  page.answer(getOwnData, () => ownData({ hasPassphrase, hasSetAside, managed }));
  page.answer(countErasable, () => ERASABLE);
  page.answer(erase, () => ({ outcome: 'done' as const }));
  const query = new URLSearchParams(address);
  view = await show(page, <DataPage page={page} query={query} onErased={() => (erased += 1)} />);
}

async function choose(words: string): Promise<void> {
  const label = [...view.root.querySelectorAll('label')].find(({ textContent }) => textContent === words);
  await act(() => label?.querySelector('input')?.click());
}

async function set(selector: string, value: string, type: 'input' | 'change' = 'input'): Promise<void> {
  const field = view.find(selector);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error('No field');
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

const lastRequest = () => page.sent.findLast(({ command }) => command !== getOwnData.name);

describe('what was damaged and set aside', () => {
  const KEPT = { ...NOTHING, setAside: 2 };

  it('is no choice where there is nothing of it', async () => {
    await open();
    expect(view.text()).not.toContain(page.text('data_scope_setAside'));
  });

  it('is counted, and taken away for good', async () => {
    await open('', false, true);
    page.answer(countErasable, () => KEPT);
    await choose('What could not be read');
    await view.press('Look at what would go');
    expect(view.find('.question').textContent).toContain('2 damaged records, set aside');
    expect(view.find('.question').textContent).not.toContain('numbers without names');
    await view.press('Erase it for good');
    expect(lastRequest()?.request).toEqual({ scope: { what: 'setAside' }, passphrase: null });
  });
});

describe('erasing', () => {
  it('says exactly what goes and what stays, asks once, and says that it is done', async () => {
    await open('contact=discord+Robin');
    await view.press('Look at what would go');
    expect([...view.root.querySelectorAll('.question li')].map(({ textContent }) => textContent)).toEqual([
      '1 contact, with what was noticed in its messages and all else that is known of it',
      '2 warnings and moments, with their reasons',
    ]);
    expect(view.find('.question').textContent).toContain('What stays: numbers without names');
    expect(document.activeElement?.textContent).toBe('Shall this go for good?');
    await view.press('Erase it for good');
    expect(lastRequest()).toEqual({
      command: 'ui:erase',
      request: { scope: { what: 'contact', contact: 'discord Robin' }, passphrase: null },
    });
    expect(view.text()).toContain('Erased. It is gone for good.');
    expect(erased).toBe(1);
  });

  it('keeps all of it on request', async () => {
    await open('site=discord');
    await view.press('Look at what would go');
    await view.press('Keep it');
    expect(view.root.querySelector('.question')).toBeNull();
    expect(page.sent.map(({ command }) => command)).not.toContain('ui:erase');
  });

  it('finds a contact by a part of its name', async () => {
    await open();
    await choose('A contact');
    await set('input[type="search"]', 'mi');
    const options = [...view.root.querySelectorAll('option')].map(({ value }) => value);
    expect(options).toEqual(['', 'roblox Mia']);
    await set('select', 'roblox Mia', 'change');
    await view.press('Look at what would go');
    expect(lastRequest()?.request).toEqual({ what: 'contact', contact: 'roblox Mia' });
  });

  it('takes a time that is open at one end', async () => {
    await open();
    await choose('A time');
    await set('input[type="date"]:not([id$="from"])', '2026-02-01');
    await view.press('Look at what would go');
    expect(lastRequest()?.request).toEqual({ what: 'time', from: null, to: '2026-02-01' });
    expect(view.text()).toContain('only if all of it lies in this time');
  });

  it('asks for the passphrase where there is one, and says when it is wrong', async () => {
    await open('', true);
    page.answer(erase, () => ({ outcome: 'wrong' as const }));
    await choose('All of it');
    await view.press('Look at what would go');
    expect(view.text()).toContain('as on the first day');
    expect(view.find('.question .button-primary').hasAttribute('disabled')).toBe(true);
    await set('input[type="password"]', 'a guess');
    await view.press('Erase it for good');
    expect(lastRequest()?.request).toEqual({ scope: { what: 'all' }, passphrase: 'a guess' });
    expect(view.text()).toContain(page.text('dashboard_notDone_wrong'));
    expect(erased).toBe(0);
  });

  it.each<[string, string, string[]]>([
    [
      'A contact',
      'contact=discord+Robin',
      ['made under this name go too', 'stands what kind of thing was noticed'],
    ],
    [
      'A site',
      'site=discord',
      ['Rules that you set for this site stay', 'stands what kind of thing was noticed'],
    ],
    ['All of it', '', ['as on the first day', 'and without what was noticed', 'a sealed one still opens']],
  ])('says of "%s" what goes besides, and what stays', async (choice, address, words) => {
    await open(address);
    await choose(choice);
    await view.press('Look at what would go');
    for (const each of words) expect(view.find('.question').textContent).toContain(each);
  });

  it('says that what an administrator set stays', async () => {
    await open('', false, false, true);
    await choose('All of it');
    await view.press('Look at what would go');
    expect(view.find('.question').textContent).toContain('looks after this computer set stays');
    expect(view.find('.question').textContent).not.toContain('as on the first day');
  });

  it('says so when there is nothing like that', async () => {
    await open('site=discord');
    page.answer(countErasable, () => NOTHING);
    await view.press('Look at what would go');
    expect(view.text()).toContain('There is nothing like that.');
    expect(view.root.querySelector('.button-primary')).toBeNull();
  });

  it('asks nothing while Porchlight does not answer', async () => {
    await open('site=discord');
    page.answer(countErasable, () => Promise.reject(new Error('asleep')));
    await view.press('Look at what would go');
    expect(view.text()).toContain('Nothing was erased.');
  });
});
