// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakePage } from './fake-page.ts';

let page: FakePage;

beforeEach(() => {
  document.body.innerHTML = '<textarea id="composer"></textarea>';
  document.getElementById('composer')?.focus();
  page = new FakePage();
});

afterEach(() => act(() => page.warnings.stop()));

const answers = () => page.commands('held-answered');
const readText = (selector: string) => page.get(selector).textContent;

it('says what it is, why it matters with this person, and what to do', async () => {
  await page.hold();
  expect(readText('h2')).toBe('One moment: this looks like a phone number.');
  expect(readText('#advice')).toContain('You have not known Robin here for long.');
  expect(page.root.querySelectorAll('.steps li').length).toBe(2);
  expect(page.find('.reasons')).toBeNull();
});

it('lists what else the message says', async () => {
  await page.hold({ concerns: ['picture', 'alone', 'school'] });
  expect(readText('h2')).toContain('you are about to send a picture');
  const others = [...page.root.querySelectorAll('.reasons li')].map((item) => item.textContent);
  expect(others).toEqual(['That you are alone', 'Your school']);
});

it('takes the keyboard, but no button: who types on answers nothing', async () => {
  await page.hold();
  expect(page.root.activeElement).toBe(page.get('[role=alertdialog]'));
  await page.key('Enter');
  expect(answers()).toEqual([]);
});

it.each([
  ['Send it anyway', 'send'],
  ['Change it', 'change'],
  ['Close for now', 'change'],
])('"%s" answers "%s", and gives the keyboard back', async (button, answer) => {
  await page.hold();
  await page.press(button);
  expect(answers()).toEqual([{ hold: 'h1', answer }]);
  expect(page.host.isConnected).toBe(false);
  expect(document.activeElement?.id).toBe('composer');
});

it('takes Escape for "change it"', async () => {
  await page.hold();
  await page.key('Escape');
  expect(answers()).toEqual([{ hold: 'h1', answer: 'change' }]);
});

it('offers help where the contact is one to be careful with', async () => {
  await page.hold();
  expect(page.find('.help')).toBeNull();
  await page.hold({ hold: 'h2', standing: 'risky' });
  expect(page.find('.help')).not.toBeNull();
  expect(readText('.level')).toBe('Be careful');
});

it('asks about one message at a time: an older one is left to be changed', async () => {
  await page.hold();
  await page.hold({ hold: 'h2', concerns: ['school'] });
  expect(answers()).toEqual([{ hold: 'h1', answer: 'change' }]);
  expect(readText('h2')).toContain('school');
});

it('is not asked about a message that went by now', async () => {
  await page.hold({ heldAt: Date.now() - 3_500 });
  expect(page.find('.sending')).toBeNull();
  expect(answers()).toEqual([]);
});

it('comes before a warning, which waits', async () => {
  await page.warn({ level: 'danger' });
  await page.hold();
  expect(page.find('.warning')).toBeNull();
  await page.press('Change it');
  expect(page.find('.warning')).not.toBeNull();
});

it('lets the message go when the page takes the card away again and again', async () => {
  await page.hold();
  for (let times = 0; times < 10; times += 1) {
    page.host.remove();
    await act(async () => {});
  }
  expect(answers()).toEqual([{ hold: 'h1', answer: 'send' }]);
});

it('cannot be answered by a script of the page', async () => {
  await page.hold();
  page.person = false;
  await page.press('Send it anyway');
  expect(answers()).toEqual([]);
});

describe('a warning right after the child chose to send', () => {
  const warn = (signal: 'sharesContact' | 'insult' | 'meeting', contactName = 'Robin') =>
    page.warn({ contactName, reasons: [{ signal, direction: 'fromChild', at: 1 }] });

  it.each(['sharesContact', 'insult'] as const)(
    'is not shown for the same (%s), and counts as seen',
    async (signal) => {
      await page.hold();
      await page.press('Send it anyway');
      await warn(signal);
      expect(page.find('.warning')).toBeNull();
      expect(page.commands('warning-shown')).toEqual([{ moment: 'm1' }]);
    },
  );

  it.each([
    ['about something more serious', 'meeting', 'Robin', 'Send it anyway'],
    ['about somebody else', 'sharesContact', 'Kai', 'Send it anyway'],
    ['after the child chose to change it', 'sharesContact', 'Robin', 'Change it'],
  ] as const)('is shown %s', async (_, signal, contactName, button) => {
    await page.hold();
    await page.press(button);
    await warn(signal, contactName);
    expect(page.find('.warning')).not.toBeNull();
  });
});
