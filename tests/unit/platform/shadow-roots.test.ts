// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepToOurselves, shadowOf } from '../../../src/platform/shadow-roots.ts';

const closed = new Map<Element, ShadowRoot>();

/** As Chromium does it: content scripts may look into closed roots, and asking for what is no HTML is an error. */
const dom = {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null {
    if (!(element instanceof HTMLElement)) throw new TypeError('No HTMLElement');
    return element.shadowRoot ?? closed.get(element) ?? null;
  },
};

beforeEach(() => vi.stubGlobal('chrome', { dom }));
afterEach(() => {
  vi.unstubAllGlobals();
  closed.clear();
});

function host(mode: ShadowRootMode, name = 'div'): HTMLElement {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode });
  if (mode === 'closed') closed.set(element, root);
  return element;
}

describe('shadowOf', () => {
  it.each(['open', 'closed'] as const)('gives an %s root', (mode) => {
    const element = host(mode);
    expect(shadowOf(element)).toBe(element.shadowRoot ?? closed.get(element));
  });

  it('looks into components also where something stands in their slots', () => {
    const component = host('closed', 'chat-box');
    component.append('a word');
    expect(shadowOf(component)).toBe(closed.get(component));
  });

  it('asks neither for what holds words nor for drawings', () => {
    const words = document.createElement('p');
    words.append('a word');
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    expect([words, drawing].map(shadowOf)).toEqual([null, null]);
  });

  it('leaves out what Porchlight draws itself', () => {
    const own = host('closed');
    keepToOurselves(own);
    expect(shadowOf(own)).toBeNull();
  });

  it('gives a root that Firefox names on the element', () => {
    vi.stubGlobal('chrome', undefined);
    const element = host('closed');
    Object.defineProperty(element, 'openOrClosedShadowRoot', { value: closed.get(element) });
    expect(shadowOf(element)).toBe(closed.get(element));
  });
});
