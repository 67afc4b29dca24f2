import { describe, expect, it } from 'vitest';
import { identifySender } from '../../../src/platform/sender.ts';

const SELF = { id: 'me', pages: 'chrome-extension://me/src/ui/' };
const TAB = { id: 4, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const NOTHING = { camera: false, screen: false };
const CHAT = 'https://chat.example.org';

describe('identifySender', () => {
  it.each([
    {
      name: 'a content script, by the origin of its page',
      sender: { id: 'me', origin: CHAT, url: `${CHAT}/room`, frameId: 2, tab: TAB },
      expected: {
        tier: 'content',
        tab: 4,
        frame: 2,
        host: 'chat.example.org',
        pageHost: 'chat.example.org',
        isHeard: false,
        sharing: NOTHING,
      },
    },
    {
      name: 'a frame without an origin of its own, by its tab',
      sender: {
        id: 'me',
        origin: 'null',
        url: 'about:srcdoc',
        frameId: 3,
        tab: { ...TAB, url: `${CHAT}/room` },
      },
      expected: {
        tier: 'content',
        tab: 4,
        frame: 3,
        host: 'chat.example.org',
        pageHost: 'chat.example.org',
        isHeard: false,
        sharing: NOTHING,
      },
    },
    {
      name: 'a browser that stamps no origin, by the address',
      sender: { id: 'me', url: `${CHAT}/room`, frameId: 0, tab: TAB },
      expected: {
        tier: 'content',
        tab: 4,
        frame: 0,
        host: 'chat.example.org',
        pageHost: 'chat.example.org',
        isHeard: false,
        sharing: NOTHING,
      },
    },
    {
      name: 'a frame of another site than its page',
      sender: {
        id: 'me',
        origin: 'https://call.example.net',
        frameId: 5,
        tab: { ...TAB, url: `${CHAT}/room` },
      },
      expected: {
        tier: 'content',
        tab: 4,
        frame: 5,
        host: 'call.example.net',
        pageHost: 'chat.example.org',
        isHeard: false,
        sharing: NOTHING,
      },
    },
    ...[
      {
        name: 'a tab that can be heard',
        heard: { audible: true, mutedInfo: { muted: false } },
        isHeard: true,
        sharing: NOTHING,
      },
      {
        name: 'a muted tab',
        heard: { audible: true, mutedInfo: { muted: true } },
        isHeard: false,
        sharing: NOTHING,
      },
      { name: 'a silent tab', heard: { audible: false }, isHeard: false, sharing: NOTHING },
    ].map(({ name, heard, isHeard, sharing: NOTHING }) => ({
      name,
      sender: { id: 'me', origin: CHAT, frameId: 0, tab: { ...TAB, ...heard } },
      expected: {
        tier: 'content',
        tab: 4,
        frame: 0,
        host: 'chat.example.org',
        pageHost: 'chat.example.org',
        isHeard,
        sharing: NOTHING,
      },
    })),
    ...[
      { sharingState: { camera: true, microphone: true }, sharing: { camera: true, screen: false } },
      {
        sharingState: { camera: false, microphone: false, screen: 'Window' },
        sharing: { camera: false, screen: true },
      },
    ].map(({ sharingState, sharing }) => ({
      name: `a tab of which Firefox says that it shares ${JSON.stringify(sharing)}`,
      sender: { id: 'me', origin: CHAT, frameId: 0, tab: { ...TAB, sharingState } },
      expected: {
        ...{ tier: 'content', tab: 4, frame: 0, isHeard: false, sharing },
        host: 'chat.example.org',
        pageHost: 'chat.example.org',
      },
    })),
    {
      name: 'the popup',
      sender: {
        id: 'me',
        origin: 'chrome-extension://me',
        url: 'chrome-extension://me/src/ui/popup/index.html',
      },
      expected: { tier: 'ui' },
    },
    {
      name: 'an own page that is open in a tab',
      sender: { id: 'me', url: 'chrome-extension://me/src/ui/help/index.html', frameId: 0, tab: TAB },
      expected: { tier: 'ui' },
    },
    {
      name: 'another extension',
      sender: { id: 'other', url: SELF.pages, frameId: 0, tab: TAB },
      expected: null,
    },
    { name: 'something without a tab', sender: { id: 'me', origin: CHAT, frameId: 0 }, expected: null },
    {
      name: 'a local file',
      sender: { id: 'me', url: 'file:///tmp/x.html', frameId: 0, tab: TAB },
      expected: null,
    },
    {
      name: 'a page that only looks like an own one',
      sender: { id: 'me', url: 'https://evil.example/chrome-extension://me/src/ui/', frameId: 0, tab: TAB },
      expected: {
        tier: 'content',
        tab: 4,
        frame: 0,
        host: 'evil.example',
        pageHost: 'evil.example',
        isHeard: false,
        sharing: NOTHING,
      },
    },
  ])('knows $name', ({ sender, expected }) => {
    expect(identifySender(sender, SELF)).toEqual(expected);
  });
});
