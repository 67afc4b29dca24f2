// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePage } from './fake-page.ts';

let page: FakePage;

beforeEach(() => {
  document.body.innerHTML = '<input id="composer">';
  page = new FakePage();
});

afterEach(() => act(() => page.warnings.stop()));

/** Does something to the page and lets the observers of it act. */
async function change(meddle: () => void): Promise<void> {
  await act(async () => {
    meddle();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

describe('the host', () => {
  it('is not in the page until there is something to show', () => {
    expect(document.documentElement.contains(page.host)).toBe(false);
  });

  it('is closed to the page and undoes its styles', async () => {
    await page.warn();
    expect(page.host.shadowRoot).toBeNull();
    expect(page.host.parentNode).toBe(document.documentElement);
    // The one property whose priority jsdom keeps; a browser keeps them all.
    expect(page.host.style.getPropertyPriority('display')).toBe('important');
  });

  it('comes back when the page removes it, with the keyboard in a serious card', async () => {
    await page.warn({ level: 'danger' });
    await change(() => page.host.remove());
    expect(page.host.isConnected).toBe(true);
    expect(page.root.activeElement).toBe(page.get('[role=alertdialog]'));
    expect(page.commands('page-misbehaved')).toEqual([]);
  });

  it('comes back five times, then gives up and says so', async () => {
    await page.warn();
    for (let time = 0; time < 5; time++) {
      await change(() => page.host.remove());
      expect(page.host.isConnected).toBe(true);
    }
    await change(() => page.host.remove());
    expect(page.host.isConnected).toBe(false);
    expect(page.commands('page-misbehaved')).toEqual([{ how: 'warningRemoved' }]);
  });

  it('is in the new document when the page replaces its own', async () => {
    await page.warn();
    const before = document.documentElement;
    const fresh = document.createElement('html');
    await change(() => before.replaceWith(fresh));
    expect(page.host.parentNode).toBe(fresh);
    fresh.replaceWith(before);
  });

  it.each<[string, (host: HTMLElement) => void]>([
    ['its style', (host) => host.setAttribute('style', 'display: none')],
    ['one property', (host) => host.style.setProperty('display', 'none', 'important')],
    ['attributes', (host) => host.setAttribute('hidden', '')],
    ['the popover', (host) => host.setAttribute('popover', 'auto')],
    ['what it is to screen readers', (host) => host.setAttribute('aria-hidden', 'true')],
  ])('undoes it when the page changes %s', async (_, meddle) => {
    await page.warn();
    const before = page.host.cloneNode();
    await change(() => meddle(page.host));
    expect(page.host.isEqualNode(before)).toBe(true);
  });

  it('gives up on a page that never stops changing it', async () => {
    await page.warn();
    for (let time = 0; time <= 20; time++) await change(() => page.host.setAttribute('hidden', String(time)));
    expect(page.commands('page-misbehaved')).toEqual([{ how: 'warningRemoved' }]);
  });

  it.each<[string, number, string]>([
    ['stands in what fills the screen, where alone it can be pressed', 1024, 'MAIN'],
    ['stands outside of what fills the screen and would not show it', 0, 'HTML'],
  ])('%s', async (_, width, parent) => {
    document.body.innerHTML = '<main></main>';
    const screen = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    screen.mockReturnValue(new DOMRect(0, 0, width, 0));
    await page.warn();
    await fill(document.querySelector('main'));
    expect(page.host.parentElement?.nodeName).toBe(parent);
    await fill(null);
    expect(page.host.parentElement?.nodeName).toBe('HTML');
    screen.mockRestore();
  });

  /** Makes an element fill the screen, or ends that. */
  function fill(element: Element | null): Promise<void> {
    return change(() => {
      Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
      document.dispatchEvent(new Event('fullscreenchange'));
    });
  }

  it('watches nothing once everything is closed', async () => {
    await page.warn();
    await page.press('Close for now');
    await change(() => document.documentElement.append(page.host));
    await change(() => page.host.remove());
    expect(page.host.isConnected).toBe(false);
    expect(page.commands('page-misbehaved')).toEqual([]);
  });
});
