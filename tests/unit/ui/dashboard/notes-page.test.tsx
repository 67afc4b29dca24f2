// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeRecoveryCode, RANDOM_SYMBOLS } from '../../../../src/domain/recovery-code.ts';
import type { ReplyOf } from '../../../../src/protocol/command.ts';
import { recover, startAgain } from '../../../../src/protocol/lock-commands.ts';
import { getNotes, openNotes, removeNotes, writeNote } from '../../../../src/protocol/note-commands.ts';
import { notesAsJson } from '../../../../src/ui/dashboard/notes/notes-as-json.ts';
import { type FamilyNotes, NotesPage } from '../../../../src/ui/dashboard/notes/notes-page.tsx';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { familyNotes, noteEntry, openedNote } from '../../../fakes/family-notes.ts';
import { NOTE } from '../../../fakes/notes.ts';
import { show, type View } from '../view.tsx';

const NOW = Date.parse('2026-05-20T08:05:00Z');
const PASSPHRASE = 'sunny garden wall';
const CODE = makeRecoveryCode(new Uint8Array(RANDOM_SYMBOLS).fill(7));

const ENTRY = noteEntry(NOW);
const OPENED = openedNote(ENTRY);

let page: FakeExtensionPage;
let view: View;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  page = new FakeExtensionPage();
  page.answer(
    openNotes,
    ({ passphrase }): ReplyOf<typeof openNotes> =>
      passphrase === PASSPHRASE ? { outcome: 'done', notes: [OPENED] } : { outcome: 'wrong' },
  );
});

afterEach(() => {
  render(null, view.root);
  vi.useRealTimers();
});

async function open(changes: Partial<FamilyNotes> = {}, rest = '', query = ''): Promise<void> {
  page.answer(getNotes, () => familyNotes({ takenAt: NOW, ...changes }));
  const place = { rest, query: new URLSearchParams(query) };
  view = await show(page, <NotesPage page={page} place={place} onLockChanged={() => {}} />);
}

async function type(label: string, words: string): Promise<void> {
  const found = [...view.root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const field = view.root.querySelector(`[id="${found?.htmlFor}"]`);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`There is no field "${label}"`);
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a button, and lets what it set off come to its end. */
async function press(words: string): Promise<void> {
  const buttons = [...view.root.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === words,
  );
  expect(buttons.length).toBeGreaterThan(0);
  await act(async () => {
    buttons.at(-1)?.click();
    await vi.advanceTimersByTimeAsync(0);
  });
}

/** Lets time go by. */
async function pass(milliseconds: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

async function openWith(passphrase: string): Promise<void> {
  await type(page.text('dashboard_passphrase'), passphrase);
  await press(page.text('notes_open'));
}

describe('closed notes', () => {
  it('show when, where and how each was made, and nothing more', async () => {
    await open();
    expect(view.text()).toContain('Discord, chosen on the page');
    expect(view.text()).not.toContain(NOTE.name);
  });

  it('stay closed for a wrong passphrase', async () => {
    await open();
    await openWith('a guess');
    expect(view.text()).toContain(page.text('dashboard_notDone_wrong'));
    expect(view.text()).not.toContain(NOTE.name);
  });

  it('ask a family without a passphrase to choose one', async () => {
    await open({ hasPassphrase: false, hasKey: false, hasCode: false, notes: [] });
    expect(view.text()).toContain(page.text('dashboard_lock_first'));
    expect(view.text()).not.toContain(page.text('notes_open'));
  });
});

describe('opened notes', () => {
  beforeEach(async () => {
    await open();
    await openWith(PASSPHRASE);
  });

  it('are read', () => {
    for (const words of [NOTE.name, ...NOTE.said, NOTE.words, NOTE.address])
      expect(view.text()).toContain(words);
  });

  it('close again by a press', async () => {
    await press(page.text('notes_close'));
    expect(view.text()).not.toContain(NOTE.name);
  });

  it('close again by themselves after five minutes', async () => {
    await pass(299_000);
    expect(view.text()).toContain(NOTE.name);
    await pass(2_000);
    expect(view.text()).not.toContain(NOTE.name);
  });

  it('close when the page is left', async () => {
    await act(() => void dispatchEvent(new Event('pagehide')));
    expect(view.text()).not.toContain(NOTE.name);
  });

  it('are put into a report that says who it is for, what it is and how it was kept', async () => {
    await press(page.text('notes_report'));
    expect(document.activeElement?.textContent).toBe(page.text('report_title'));
    for (const words of ['Netsafe', 'New Zealand Police 105', NOTE.name, 'a'.repeat(64), 'b'.repeat(64)])
      expect(view.text()).toContain(words);
    // 8:04 in the morning of the family's clock is the evening before in Greenwich's.
    expect(view.text()).toContain('20 May 2026');
  });

  it('are taken away after a question, with the passphrase', async () => {
    page.answer(removeNotes, () => ({ outcome: 'done' }) as const);
    await type(page.text('dashboard_passphrase'), PASSPHRASE);
    await press(page.text('notes_remove_yes'));
    const sent = page.sent.filter(({ command }) => command === 'ui:remove-notes');
    expect(sent).toEqual([{ command: 'ui:remove-notes', request: { ids: ['n1'], passphrase: PASSPHRASE } }]);
    expect(view.text()).not.toContain(NOTE.name);
  });
});

it('says which note does not open', async () => {
  page.answer(openNotes, () => ({
    outcome: 'done' as const,
    notes: [{ ...OPENED, note: null, text: '', textHash: '' }],
  }));
  await open();
  await openWith(PASSPHRASE);
  expect(view.text()).toContain(page.text('notes_damaged'));
});

it('a note about a contact is written by hand, and the text is kept while nothing is saved', async () => {
  await open({ contact: { name: 'Robin', site: 'Discord' } }, 'new', 'contact=discord+robin');
  await type(page.text('notes_write_said'), 'do not tell your mum\n\nadd me on another app\n');
  await press(page.text('note_seal'));
  expect(view.text()).toContain(page.text('notes_write_failed'));
  page.answer(writeNote, () => ({ outcome: 'kept' }) as const);
  await press(page.text('note_seal'));
  expect(view.text()).toContain(page.text('note_kept'));
  const sent = page.sent.filter(({ command }) => command === 'ui:write-note').map(({ request }) => request);
  expect(sent[1]).toMatchObject({ contact: 'discord robin', note: { name: 'Robin', said: NOTE.said } });
  // The same note, sent twice: the background keeps it once.
  expect(sent[0]).toEqual(sent[1]);
});

describe('a forgotten passphrase', () => {
  it('is set anew with the recovery code, and there is a new code then', async () => {
    page.answer(recover, () => ({ outcome: 'done', recoveryCode: CODE }) as const);
    await open();
    await type(page.text('notes_key_code'), CODE.toLowerCase());
    await type(page.text('dashboard_lock_new'), 'another garden wall');
    await press(page.text('dashboard_lock_set'));
    expect(view.find('.code-groups').textContent).toBe(CODE.replaceAll(' ', ''));
  });

  it('is told of a slip in the code, before anything is sent', async () => {
    await open();
    await type(page.text('notes_key_code'), `Z${CODE.slice(1)}`);
    expect(view.text()).toContain(page.text('notes_key_slip'));
    expect(page.sent.map(({ command }) => command)).not.toContain('ui:recover');
  });

  it('without the code leads to starting again: after a question, and a wait', async () => {
    const until = NOW + 2 * 86_400_000;
    page.answer(startAgain, () => ({ outcome: 'wait', until }) as const);
    await open();
    await press(page.text('notes_again_ask'));
    expect(page.sent.map(({ command }) => command)).not.toContain('ui:start-again');
    await act(() => view.root.querySelector<HTMLInputElement>('.tick input')?.click());
    await press(page.text('notes_again_ask'));
    expect(page.sent.map(({ command }) => command)).toContain('ui:start-again');
  });

  it('says from when that can be done, and when it can', async () => {
    await open({ startsAgainAt: NOW + 60_000 });
    expect(view.text()).toContain('Somebody asked to start again');
    render(null, view.root);
    await open({ startsAgainAt: NOW - 60_000 });
    expect(view.text()).toContain(page.text('notes_again_now'));
  });
});

it('the file for programs has what was sealed, letter by letter', () => {
  const file: unknown = JSON.parse(notesAsJson([OPENED], NOW));
  expect(file).toMatchObject({
    format: 'porchlight-notes',
    version: 1,
    openedAt: '2026-05-20T08:05:00.000Z',
    notes: [
      { id: 'n1', site: 'Discord', sealedText: OPENED.text, sha256OfSealedText: OPENED.textHash, note: NOTE },
    ],
  });
});
