// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveCamera, LiveSession } from '../../../src/warnings/live-camera.ts';
import { FakePage, pass } from './fake-page.ts';

let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T18:00:00Z') });
  document.body.innerHTML = '';
  page = new FakePage();
});

afterEach(async () => {
  await act(() => page.warnings.stop());
  vi.useRealTimers();
});

const light = () => page.get('.pill [role=status]').textContent;
const words = () => page.get('.words').textContent;
const reasons = () => [...page.root.querySelectorAll('.reasons li')].map((item) => item.textContent);
const buttons = () => [...page.root.querySelectorAll('.answers button')].map((button) => button.textContent);

describe('the camera light', () => {
  it('says that the child is on show, and counts the time since the first session', async () => {
    await page.camera({ startedAt: Date.now() - 65_000 }, { startedAt: Date.now() - 5_000 });
    expect(page.get('[role=status]').textContent).toBe('You are on show');
    expect(page.get('[role=timer]').textContent).toBe('1:05');
    await pass(2_000);
    expect(page.get('[role=timer]').textContent).toBe('1:07');
  });

  it('does not read the clock out every second', async () => {
    await page.camera({});
    expect(page.get('[role=timer]').getAttribute('aria-live')).toBe('off');
    expect(page.get('[role=timer]').closest('[role=status]')).toBeNull();
  });

  it('is small where nothing is private, and opens when asked', async () => {
    await page.show({ audience: 'group' }, { concerns: ['lateHour'] });
    expect(page.find('h2')).toBeNull();
    await page.press('Show more');
    expect(page.get('h2').textContent).toBe('Your camera is on at Chatter.');
    expect(words()).toContain('Several people can see you and what is behind you');
    expect(page.button('Show more').getAttribute('aria-expanded')).toBe('true');
    expect(buttons()).toEqual(['Turn camera off', 'Pause', 'I need help']);
  });

  it('says that a screen is shared, as long as no camera is on, too', async () => {
    await page.camera({ source: 'screen' });
    expect(light()).toBe('You are sharing your screen');
    await page.press('Show more');
    expect(words()).toContain('Your screen can be seen at Chatter.');
    expect(buttons()).toEqual(['Stop sharing', 'Pause', 'I need help']);
    await page.camera({ source: 'screen', held: true });
    expect(words()).toContain('Your screen is paused. Nobody sees it.');
    await page.camera({ source: 'screen' }, {});
    expect(light()).toBe('You are on show');
    expect(buttons()[0]).toBe('Turn camera off');
  });

  it('goes when no camera is on', async () => {
    await page.camera({});
    await page.camera();
    expect(page.host.isConnected).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a private camera', () => {
  it('opens the card by itself, which is told as seen', async () => {
    await page.privateCamera({ moment: 'c1', concerns: ['lateHour', 'strangerSite'] });
    expect(reasons()).toEqual(['Strangers meet here', 'It is late']);
    expect(words()).toContain('Strangers can see you and what is behind you, and can save it.');
    expect(page.commands('warning-shown')).toEqual([{ moment: 'c1' }]);
  });

  it.each<[string, Partial<LiveCamera>, Partial<LiveSession>, string]>([
    ['a contact', { contactName: 'Robin' }, {}, 'You may be on camera with Robin.'],
    ['one person', { audience: 'oneToOne' }, {}, 'One person can see you'],
    ['several', { audience: 'group' }, {}, 'Several people can see you'],
    ['nobody yet', { audience: 'nobody' }, {}, 'Nobody seems to see you yet.'],
    ['nobody knows whom', { audience: 'unknown' }, {}, 'Porchlight cannot tell who sees you.'],
    ['too long', {}, { concerns: ['tooLong'] }, 'Take a break from the screen'],
  ])('says what it is about: %s', async (_, card, session, said) => {
    await page.show(card, { isPrivate: true, concerns: ['firstTimeHere'], ...session });
    expect(words()).toContain(said);
  });

  it('says what to do first where it is serious, and that nobody is in trouble', async () => {
    await page.privateCamera({ concerns: ['riskyContact', 'contactAsked'] });
    expect(page.get('.words').firstElementChild?.textContent).toBe('You are not in trouble.');
    expect(words().indexOf('Turn the camera off.')).toBeLessThan(words().indexOf('They can see you'));
  });

  it('is read out, and takes no keyboard', async () => {
    await page.privateCamera({ concerns: ['lateHour'] });
    expect(page.get('.words').getAttribute('role')).toBe('status');
    expect(page.root.activeElement).toBeNull();
  });

  it('stays closed once the child closed it, until there is something new', async () => {
    const first: Partial<LiveSession> = { id: 'x', moment: 'c1', concerns: ['firstTimeHere'] };
    await page.privateCamera(first);
    await page.press('Show more');
    expect(page.find('h2')).toBeNull();
    expect(page.commands('warning-answered')).toEqual([{ moment: 'c1', answer: 'understood' }]);
    await page.privateCamera({ ...first, concerns: ['firstTimeHere', 'oneToOne'] });
    expect(page.find('h2')).toBeNull();
    await page.privateCamera({ ...first, concerns: ['firstTimeHere', 'riskyContact'] });
    expect(page.find('h2')).not.toBeNull();
  });

  it.each<[string, Partial<LiveSession>]>([
    ['that is not private', { isPrivate: false }],
    ['of which the child said whom it is with', { isAnswered: true }],
  ])('one %s stays a light', async (_, session) => {
    await page.privateCamera({ concerns: ['lateHour', 'oneToOne'], ...session });
    expect(page.find('h2')).toBeNull();
  });
});

describe('"this is fine"', () => {
  beforeEach(async () => {
    await page.privateCamera({ id: 'x', moment: 'c1' }, { id: 'y', isPrivate: false }, { id: 'z' });
    await page.press('This is fine');
  });

  it.each([
    ['My family', 'family'],
    ['A friend I know in real life', 'friend'],
    ['My class or group', 'class'],
  ])('asks whom it is with: %s', async (choice, company) => {
    expect(page.get('h2').textContent).toBe('Good. Who are you with?');
    await page.press(choice);
    expect(page.commands('camera-is-fine')).toEqual([{ sessions: ['x', 'z'], company }]);
    expect(page.commands('warning-answered')).toEqual([{ moment: 'c1', answer: 'understood' }]);
    expect(page.find('h2')).toBeNull();
    expect(light()).toBe('Thank you. Have fun.');
    await pass(9_000);
    expect(light()).toBe('You are on show');
  });

  it('brings the keyboard to the question, and gives it back', async () => {
    document.body.innerHTML = '<textarea></textarea>';
    await page.press('Back');
    document.querySelector('textarea')?.focus();
    await page.press('This is fine');
    expect(page.root.activeElement).toBe(page.get('h2'));
    await page.press('My family');
    expect(document.activeElement?.localName).toBe('textarea');
  });

  it('can be taken back', async () => {
    await page.press('Back');
    expect(page.get('h2').textContent).toBe('Your camera is on at Chatter.');
    expect(page.commands('camera-is-fine')).toEqual([]);
  });

  it('says so when it could not be kept', async () => {
    page.answering = false;
    await page.press('My family');
    await pass(6_000);
    expect(light()).toContain('This could not be saved');
  });

  it('is not for scripts of the page', async () => {
    page.person = false;
    await page.press('My family');
    expect(page.commands('camera-is-fine')).toEqual([]);
  });
});

describe('pausing', () => {
  it('asks for it, and says that nobody sees the child once it is so', async () => {
    await page.privateCamera({});
    await page.press('Pause');
    expect(page.commands('hold-camera')).toEqual([{ paused: true }]);
    expect(page.button('Pausing…')).toBeTruthy();
    await page.privateCamera({ held: true });
    expect(light()).toBe('Paused');
    expect(page.get('h2').textContent).toBe('Your camera is paused. Nobody sees you.');
    expect(buttons()).toEqual(['Turn camera off', 'Go on', 'I need help']);
    await page.press('Go on');
    expect(page.commands('hold-camera')).toEqual([{ paused: true }, { paused: false }]);
    await page.privateCamera({ held: false });
    expect(light()).toBe('You are on show');
    expect(page.button('Pause')).toBeTruthy();
  });

  it('is not said while another camera of the page shows the child', async () => {
    await page.privateCamera({ held: true }, { held: false });
    expect(light()).toBe('You are on show');
    expect(page.button('Pause')).toBeTruthy();
  });

  it.each([
    ['Pause', false, 'The camera may still show you.'],
    ['Go on', true, 'This did not work.'],
  ])('says what to do when "%s" does not work', async (button, held, said) => {
    await page.privateCamera({ held });
    await page.press(button);
    await pass(8_000);
    expect(page.get('[role=alert]').textContent).toContain(said);
    expect(page.button(button)).toBeTruthy();
  });
});

describe('turning the camera off', () => {
  it('tells every frame, and says that it is being done', async () => {
    await page.privateCamera({});
    await page.press('Turn camera off');
    expect(page.commands('turn-camera-off')).toEqual([{}]);
    expect(page.button('Turning it off…')).toBeTruthy();
    expect(page.find('[role=alert]')).toBeNull();
  });

  it.each([
    ['nobody answers', false],
    ['the camera stays on', true],
  ])('says what to do when %s', async (_, answering) => {
    await page.privateCamera({});
    page.answering = answering;
    await page.press('Turn camera off');
    await pass(8_000);
    expect(page.get('[role=alert]').textContent).toContain('Close this tab, unplug the camera or cover it');
    expect(page.button('Turn camera off')).toBeTruthy();
  });

  it('is not for scripts of the page', async () => {
    await page.privateCamera({});
    page.person = false;
    await page.press('Turn camera off');
    expect(page.commands('turn-camera-off')).toEqual([]);
  });
});
