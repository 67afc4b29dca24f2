import { describe, expect, it } from 'vitest';
import { judge, type Traffic } from '../e2e/harness/traffic/judge.ts';

const PAGE = 'http://127.0.0.1:8000';

const traffic = (parts: Partial<Traffic> = {}): Traffic => ({
  passed: ['127.0.0.1:8000'],
  refused: [],
  requests: [{ by: '', to: `${PAGE}/` }],
  served: ['discord.com'],
  ...parts,
});
const asked = (by: string, to: string) => traffic({ requests: [{ by, to }] });

describe('the verdict on the traffic of a run', () => {
  it.each([
    { what: 'a page of this machine', of: traffic() },
    { what: 'a page that asks for another of this machine', of: asked(PAGE, 'ws://localhost:9000/chat') },
    {
      what: 'a page of a site that tests serve here',
      of: asked('https://discord.com', 'https://discord.com/a.js'),
    },
    {
      what: 'an errand of the browser',
      of: { ...asked('', 'https://update.googleapis.com/x'), refused: ['update.googleapis.com:443'] },
    },
    {
      what: 'what is no request to a network',
      of: traffic({
        requests: [...traffic().requests, { by: 'chrome-extension://a', to: 'chrome-extension://a/b.js' }],
      }),
    },
  ])('is good for $what', ({ of }) => {
    expect(judge('chromium', [of]).offences).toEqual([]);
  });

  it.each([
    {
      what: 'a page that asks for what is elsewhere',
      of: asked(PAGE, 'https://example.org/'),
      says: `${PAGE} asked for https://example.org/`,
    },
    {
      what: 'somebody who goes elsewhere',
      of: asked('', 'https://example.org/'),
      says: 'The browser asked for https://example.org/',
    },
    {
      what: 'a page that does what a browser may do',
      of: asked(PAGE, 'https://update.googleapis.com/'),
      says: `${PAGE} asked for https://update.googleapis.com/`,
    },
    {
      what: 'an extension that asks for a page of this machine',
      of: asked('moz-extension://a', `${PAGE}/`),
      says: `moz-extension://a asked for ${PAGE}/`,
    },
    {
      what: 'a script of an extension in a page',
      of: asked(`[Expanded Principal [${PAGE}, moz-extension://a]]`, `${PAGE}/`),
      says: `[Expanded Principal [${PAGE}, moz-extension://a]] asked for ${PAGE}/`,
    },
    {
      what: 'what only the gate saw',
      of: traffic({ refused: ['example.org:443'] }),
      says: 'The gate refused example.org',
    },
    { what: 'a gate that nothing passed', of: traffic({ passed: [] }), says: 'Nothing passed the gate' },
    {
      what: 'a browser that wrote nothing down',
      of: traffic({ requests: [] }),
      says: 'The browser wrote down no request',
    },
  ])('is bad for $what', ({ of, says }) => {
    expect(judge('chromium', [of]).offences).toEqual([says]);
  });

  it('counts in one line', () => {
    const { summary } = judge('firefox', [traffic(), asked(PAGE, 'https://example.org/')]);
    expect(summary).toBe(
      "2 times firefox, 2 requests; 1 to pages that tests serve on this computer; 0 of the browser's own, refused; 0 by an extension; 1 that should not have been; at the gate 2 passed, 0 refused",
    );
  });
});
