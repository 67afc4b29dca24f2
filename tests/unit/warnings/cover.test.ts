// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakePage } from './fake-page.ts';

let page: FakePage;

beforeEach(async () => {
  document.body.innerHTML = '<input id="composer">';
  page = new FakePage();
  document.getElementById('composer')?.focus();
  await page.warn({ level: 'danger' });
});

afterEach(() => act(() => page.warnings.stop()));

describe('a page that the child covers', () => {
  it('shows nothing but the cover, which has the keyboard', async () => {
    await page.press('Cover this page');
    const cover = page.get('.cover');
    expect(page.get(`#${cover.getAttribute('aria-labelledby')}`).textContent).toBe('This page is covered.');
    expect(page.root.activeElement).toBe(cover);
    expect(page.find('.card')).toBeNull();
  });

  it('stays covered at Escape, at a press by a script of the page, and when more warnings come', async () => {
    await page.press('Cover this page');
    await page.key('Escape');
    page.person = false;
    await act(() => page.button('Take the cover off').click());
    page.person = true;
    await page.warn({ moment: 'm2', contact: 2, level: 'danger' });
    await page.hold();
    expect(page.find('.cover')).not.toBeNull();
    expect(page.find('.card')).toBeNull();
  });

  it('is as it was once the cover is off, with the warning', async () => {
    await page.press('Cover this page');
    await page.press('Take the cover off');
    expect(page.find('.cover')).toBeNull();
    expect(page.get('.warning h2').textContent).toBe('Robin asked you to keep a secret.');
  });

  it('leads to help, and that is all that anybody hears of it', async () => {
    const before = page.sent.length;
    await page.press('Cover this page');
    await page.press('I need help');
    expect(page.sent.slice(before)).toEqual([{ command: 'content:open-help', payload: {} }]);
    expect(page.find('.cover')).not.toBeNull();
  });

  it('still says that the child is on show', async () => {
    await page.press('Cover this page');
    await page.camera({});
    expect(page.get('.camera').textContent).toContain('You are on show');
  });

  it('is covered by no script of the page', async () => {
    page.person = false;
    await act(() => page.button('Cover this page').click());
    expect(page.find('.cover')).toBeNull();
  });

  it('is free again when the extension is gone', async () => {
    await page.press('Cover this page');
    await act(() => page.warnings.stop());
    expect(page.host.isConnected).toBe(false);
  });
});
