// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CameraAsk } from '../../../src/warnings/views/asking-card.tsx';
import { FakePage, pass } from './fake-page.ts';

let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T18:00:00Z') });
  document.body.innerHTML = '<textarea id="composer"></textarea>';
  document.getElementById('composer')?.focus();
  page = new FakePage();
});

afterEach(async () => {
  await act(() => page.warnings.stop());
  vi.useRealTimers();
});

const answers = () => page.commands('camera-decided');
const said = () => page.get('.asking').textContent;

describe('before a page gets the camera', () => {
  it.each<[string, Partial<CameraAsk>, string[]]>([
    ['who asks', {}, ['Chatter asks for your camera.']],
    ['who may look on', { contactName: 'Robin' }, ['Then you may be on camera with Robin.']],
    ['what would be seen and can be kept', {}, ['your room and what is behind you', 'can record it']],
    [
      'why it is asked',
      { concerns: ['contactAsked'] },
      ['Why Porchlight asks first', 'Someone asked for it'],
    ],
    ['what was agreed, where that is all', { concerns: [] }, ['agreed at home']],
    ['what the page is told', {}, ['The page is told no', 'The page gets the camera']],
    [
      'that nobody is in trouble',
      { concerns: ['riskyContact', 'contactAsked'] },
      ['You are not in trouble.'],
    ],
  ])('the child reads %s', async (_, ask, texts) => {
    await page.ask(ask);
    for (const text of texts) expect(said()).toContain(text);
  });

  it.each<[CameraAsk['concerns'], string]>([
    [[], 'Look out'],
    [['firstTimeHere'], 'Look out'],
    [['strangerSite'], 'Be careful'],
    [['riskyContact', 'contactAsked'], 'Be careful'],
  ])('%j is as serious as: %s', async (concerns, level) => {
    await page.ask({ concerns });
    expect(page.get('.level').textContent).toBe(level);
  });

  it('takes the keyboard, but no button: who types on answers nothing', async () => {
    await page.ask();
    expect(page.root.activeElement).toBe(page.get('[role=alertdialog]'));
    await page.key('Enter');
    expect(answers()).toEqual([]);
  });

  it('counts down, which is not read out', async () => {
    await page.ask();
    const clock = page.get('.asking [role=timer]');
    expect(clock.textContent).toBe('1:00');
    await pass(50_000);
    expect(clock.textContent).toBe('0:10');
    expect(clock.getAttribute('aria-live')).toBe('off');
    expect(clock.closest('[role=status], [role=alert], #advice')).toBeNull();
  });
});

describe('the answer', () => {
  it.each([
    ['Keep the camera off', 'refuse'],
    ['Let it have the camera', 'allow'],
    ['Close for now', 'refuse'],
  ])('of "%s" is "%s", and the keyboard is given back', async (button, answer) => {
    await page.ask();
    await page.press(button);
    await pass(0);
    expect(answers()).toEqual([{ ask: 'a1', answer }]);
    expect(page.host.isConnected).toBe(false);
    expect(document.activeElement?.id).toBe('composer');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of Escape is no', async () => {
    await page.ask();
    await page.key('Escape');
    expect(answers()).toEqual([{ ask: 'a1', answer: 'refuse' }]);
  });

  it('is given once', async () => {
    page.answering = false;
    await page.ask();
    await page.press('Let it have the camera');
    page.answering = true;
    await page.press('Keep the camera off');
    await pass(6_000);
    expect(answers()).toEqual([{ ask: 'a1', answer: 'allow' }]);
  });

  it('that did not get through is told, and can be given again', async () => {
    page.answering = false;
    await page.ask();
    await page.press('Let it have the camera');
    await pass(6_000);
    expect(page.get('[role=alert]').textContent).toContain('Your answer did not get through.');
    page.answering = true;
    await page.press('Let it have the camera');
    await pass(0);
    expect(answers()).toEqual([{ ask: 'a1', answer: 'allow' }]);
  });

  it('cannot be given by a script of the page', async () => {
    await page.ask();
    page.person = false;
    await page.press('Let it have the camera');
    await page.key('Escape');
    expect(answers()).toEqual([]);
  });
});

describe('the question goes', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['when its time is over', () => pass(60_000)],
    [
      'when it was answered elsewhere',
      () => page.receive('tab:decide-camera', { ask: 'a1', answer: 'allow' }),
    ],
    ['when Porchlight goes', () => act(() => page.warnings.stop())],
  ])('%s, and answers nothing', async (_, end) => {
    await page.ask();
    await end();
    await pass(100);
    expect(page.find('.asking')).toBeNull();
    expect(page.host.isConnected).toBe(false);
    expect(answers()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('not when another one was answered', async () => {
    await page.ask();
    await page.receive('tab:decide-camera', { ask: 'a0', answer: 'allow' });
    expect(page.find('.asking')).not.toBeNull();
  });

  it('for a later one, which has its own time', async () => {
    await page.ask();
    await pass(30_000);
    await page.ask({ ask: 'a2', siteName: 'Elsewhere' });
    expect(said()).toContain('Elsewhere asks for your camera.');
    await pass(40_000);
    await page.press('Keep the camera off');
    expect(answers()).toEqual([{ ask: 'a2', answer: 'refuse' }]);
  });

  it('is not put at all when it comes too late', async () => {
    await page.ask({ endsAt: Date.now() });
    expect(page.find('.asking')).toBeNull();
  });
});

it('stands behind a message that is held back, and before a warning', async () => {
  await page.warn({ level: 'danger' });
  await page.ask();
  await page.hold();
  const dialogs = () => [...page.root.querySelectorAll('[role=alertdialog]')].map((card) => card.className);
  expect(dialogs()).toEqual(['card modal sending']);
  await page.press('Change it');
  expect(dialogs()).toEqual(['card modal asking']);
  await page.press('Keep the camera off');
  await pass(0);
  expect(dialogs()).toEqual(['card warning warning-danger']);
});
