// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { PageReader } from '../../../../src/content/reader/page-reader.ts';
import { signalsAreReady } from '../../../../src/domain/signals/detect.ts';
import { startReading } from './fake-reader.ts';
import { openHtml } from './fixture-page.ts';

const readers: PageReader[] = [];

afterEach(() => {
  for (const reader of readers.splice(0)) reader.stop();
});

const TALK = [
  ['robin', 'hi'],
  ['robin', 'nice game'],
  ['sam', 'you too'],
];
const TEXT_AREA = '<textarea id="field" placeholder="Message"></textarea>';

async function open(field = TEXT_AREA, rows = TALK) {
  const lines = rows.map(
    ([author, text]) =>
      `<div class="msg${author === 'sam' ? ' self' : ''}"><b class="author">${author}</b> <span class="text">${text}</span></div>`,
  );
  openHtml(`<head><title>chat</title></head><body><div class="chat"><header><h2>robin</h2></header>
    <div class="messages" role="log">${lines.join('')}</div>${field}</div></body>`);
  for (const frame of document.querySelectorAll('iframe'))
    frame.contentDocument?.body.setAttribute('contenteditable', 'true');
  const started = await startReading();
  readers.push(started.reader);
  return started;
}

function field(): Element {
  const found = document.querySelector('#field');
  if (!found) throw new Error('no field');
  return found;
}

const no = () => false;

// First, since the phrases stay ready for all that follow.
test('the phrases are ready before anything was said', async () => {
  expect(signalsAreReady()).toBe(false);
  await open(TEXT_AREA, []);
  expect(signalsAreReady()).toBe(true);
});

test('where nothing was said yet, a field that begins a conversation writes to somebody new, and no other', async () => {
  const { reader } = await open(TEXT_AREA, []);
  expect(reader.correspondenceOf(field(), () => true)?.standing).toBe('new');
  expect(reader.correspondenceOf(field(), no)).toBeNull();
});

test('a list that was emptied for somebody else is one where nothing was said yet', async () => {
  const { reader } = await open();
  const heading = document.querySelector('h2');
  if (heading) heading.textContent = 'kim';
  document.querySelector('.messages')?.replaceChildren();
  expect(reader.correspondenceOf(field(), no)?.standing).toBe('new');
});

test.each([
  ['an editor in a frame of its own', '<iframe id="field"></iframe>'],
  ['an editor whose library speaks of notes', '<div id="field" class="note-editable" contenteditable></div>'],
  ['an editor in a box that says what it is', '<div id="field" role="textbox"><p contenteditable></p></div>'],
  [
    'an editor with tools for links in the same form',
    '<form><input type="url" disabled><input type="button" value="Link"><input type="button" value="Unlink"><div id="field" contenteditable></div></form>',
  ],
])('%s writes to the conversation beside it', async (_, html) => {
  const { reader, background } = await open(html);
  expect(background.counts).toEqual({ robin: 2, child: 1 });
  expect(reader.correspondenceOf(field(), no)?.name).toBe('robin');
});

test('a frame with something else in it writes to nobody', async () => {
  const { reader } = await open(`<iframe></iframe>${TEXT_AREA}`);
  const frame = document.querySelector('iframe');
  frame?.contentDocument?.body.removeAttribute('contenteditable');
  expect(frame && reader.correspondenceOf(frame, no)).toBeNull();
});
