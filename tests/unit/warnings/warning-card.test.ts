// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Warning } from '../../../src/warnings/queue.ts';
import { FakePage, pass } from './fake-page.ts';

let page: FakePage;

beforeEach(() => {
  document.body.innerHTML = '<input id="composer">';
  page = new FakePage();
});

afterEach(async () => {
  await act(() => page.warnings.stop());
  vi.useRealTimers();
});

/** A serious story of which the first two parts are new. */
const LONG_STORY = [
  { signal: 'asksCamera' },
  { signal: 'movesElsewhere', value: 'snapchat' },
  { signal: 'asksAge' },
  { signal: 'asksAlone' },
  { signal: 'secrecy' },
  { signal: 'flattery' },
].map((reason) => ({ ...reason, direction: 'fromContact', at: 1 })) as Warning['reasons'];

function nameOf(element: HTMLElement): string | null {
  return page.get(`#${element.getAttribute('aria-labelledby')}`).textContent;
}

describe('a careful warning', () => {
  it('says what was noticed, why it matters and what to do', async () => {
    await page.warn();
    expect(page.get('h2').textContent).toBe('Robin asked you to keep a secret.');
    expect(page.get('.card').textContent).toContain('People who are safe do not ask children to hide a chat');
    expect(page.root.querySelectorAll('.steps li').length).toBe(3);
    expect(page.get('.level').textContent).toBe('Be careful');
  });

  it('is told politely, and leaves the keyboard where it is', async () => {
    document.getElementById('composer')?.focus();
    await page.warn();
    expect(page.get('[role=status]').textContent).toContain('keep a secret');
    expect(page.get('[role=status]').querySelector('button')).toBeNull();
    expect(page.find('[role=alertdialog]')).toBeNull();
    expect(nameOf(page.get('.card'))).toBe('Robin asked you to keep a secret.');
    expect(document.activeElement?.id).toBe('composer');
  });

  it('lists reasons when there is more than one, each once', async () => {
    const reason = { direction: 'fromContact' as const, at: 1 };
    await page.warn({
      unheard: 3,
      reasons: [
        { signal: 'secrecy', ...reason },
        { signal: 'movesElsewhere', value: 'telegram', ...reason },
        { signal: 'movesElsewhere', value: 'telegram', ...reason },
      ],
    });
    const shown = [...page.root.querySelectorAll('.reasons li')].map((item) => item.textContent);
    expect(shown).toEqual(['Asked to keep it secret', 'Wanted to move to Telegram']);
  });

  describe('about somebody who may have come from another site', () => {
    const earlier = { name: 'Kai', site: 'Roblox', sure: 'likely' } as const;
    const said = (signal: 'secrecy' | 'asksAge', elsewhere = true) =>
      ({ signal, direction: 'fromContact', at: 1, ...(elsewhere ? { elsewhere } : {}) }) as const;
    const shown = () => [...page.root.querySelectorAll('.reasons li')].map((item) => item.textContent);

    it('says who they may be first, and where the rest was said', async () => {
      await page.warn({ earlier, reasons: [said('secrecy'), said('asksAge')], unheard: 2 });
      expect(page.get('h2').textContent).toBe('Robin may be someone you met on another site.');
      expect(shown()).toEqual([
        'This is likely \u2068Kai\u2069 from Roblox, who asked to move here',
        'Asked to keep it secret (on Roblox)',
        'Asked about age (on Roblox)',
      ]);
    });

    it('says no more lines than of anybody else', async () => {
      await page.warn({ earlier, reasons: LONG_STORY, unheard: 2 });
      expect(shown()).toHaveLength(5);
      expect(shown().at(-1)).toBe('and 3 more');
    });

    it('names in its title only what was said here', async () => {
      await page.warn({ earlier, reasons: [said('secrecy'), said('asksAge', false)], unheard: 2 });
      expect(page.get('h2').textContent).toBe('Robin asked for things about you.');
      expect(shown()).toContain('Asked about age');
    });

    it.each(['perhaps', 'likely', 'veryLikely', 'certain'] as const)('has words for %s', async (sure) => {
      await page.warn({ earlier: { ...earlier, name: '\u202E', sure }, reasons: [said('secrecy')] });
      expect(shown()[0]).toMatch(/^This is .*\u2068Someone\u2069 from Roblox/);
    });
  });

  it('lists four reasons, in the order they came in, and says how many more there are', async () => {
    await page.warn({ level: 'danger', reasons: LONG_STORY, unheard: 2 });
    const shown = [...page.root.querySelectorAll('.reasons li')].map((item) => item.textContent);
    expect(shown).toEqual([
      'Asked to turn the camera on',
      'Wanted to move to Snapchat',
      'Asked about age',
      'Asked who is at home',
      'and 2 more',
    ]);
  });

  it('names what is new in its title, and keeps the advice for the whole', async () => {
    await page.warn({ level: 'danger', reasons: LONG_STORY.slice(1), unheard: 1 });
    expect(page.get('h2').textContent).toBe('Robin wants to chat somewhere else.');
    expect(page.get('.steps').textContent).toContain('Stop replying.');
  });
});

describe('a serious warning', () => {
  it('is an alert dialog with a name and a description, and takes the keyboard', async () => {
    document.getElementById('composer')?.focus();
    await page.warn({ level: 'danger' });
    const dialog = page.get('[role=alertdialog]');
    expect(nameOf(dialog)).toBe('Robin asked you to keep a secret.');
    expect(page.get(`#${dialog.getAttribute('aria-describedby')}`).textContent).toContain(
      'You are not in trouble.',
    );
    expect(page.root.activeElement).toBe(dialog);
  });

  it('keeps Tab inside, both ways round', async () => {
    await page.warn({ level: 'danger' });
    const buttons = [...page.root.querySelectorAll('button')];
    buttons.at(-1)?.focus();
    expect((await page.key('Tab')).defaultPrevented).toBe(true);
    expect(page.root.activeElement).toBe(buttons[0]);
    await page.key('Tab', { shiftKey: true });
    expect(page.root.activeElement).toBe(buttons.at(-1));
  });

  it('leaves Tab alone between its buttons', async () => {
    await page.warn({ level: 'danger' });
    expect((await page.key('Tab')).defaultPrevented).toBe(false);
  });

  it('closes quietly on Escape, gives the keyboard back, and counts as no answer', async () => {
    document.getElementById('composer')?.focus();
    await page.warn({ level: 'danger' });
    await page.key('Escape');
    expect(page.host.isConnected).toBe(false);
    expect(document.activeElement?.id).toBe('composer');
    expect(page.commands('warning-answered')).toEqual([]);
  });

  it('keeps its keys from the page', async () => {
    const heard: string[] = [];
    document.addEventListener('keydown', (event) => heard.push(event.key));
    await page.warn({ level: 'danger' });
    await page.key('a');
    expect(heard).toEqual([]);
  });
});

describe('an answer', () => {
  it.each([
    ['I know this person', 'known', 'Porchlight will be calmer about Robin'],
    ['This was a mistake', 'mistake', 'Porchlight will not warn you about this again'],
  ])('"%s" is sent and confirmed in one sentence', async (button, answer, sentence) => {
    await page.warn();
    await page.press(button);
    expect(page.commands('warning-answered')).toEqual([{ moment: 'm1', answer }]);
    expect(page.get('.thanks [role=status]').textContent).toContain(sentence);
    await page.press('Done');
    expect(page.host.isConnected).toBe(false);
  });

  it('"OK, I\'ll do that" closes the card', async () => {
    await page.warn();
    await page.press('OK, I’ll do that');
    expect(page.commands('warning-answered')).toEqual([{ moment: 'm1', answer: 'understood' }]);
    expect(page.host.isConnected).toBe(false);
  });

  it('gives the keyboard back after the thanks', async () => {
    document.getElementById('composer')?.focus();
    await page.warn({ level: 'danger' });
    await page.press('I know this person');
    expect(page.root.activeElement?.textContent).toBe('Done');
    await page.press('Done');
    expect(document.activeElement?.id).toBe('composer');
  });

  it('that cannot be saved says so', async () => {
    vi.useFakeTimers();
    await page.warn();
    page.answering = false;
    await page.press('This was a mistake');
    await pass(10_000);
    expect(page.get('.thanks').textContent).toContain('could not be saved');
  });

  it('by a script of the page is none', async () => {
    await page.warn({ level: 'danger' });
    page.person = false;
    for (const button of page.root.querySelectorAll('button')) await act(() => button.click());
    await page.key('Escape');
    expect(page.commands('warning-answered')).toEqual([]);
    expect(page.commands('open-help')).toEqual([]);
    expect(page.find('[role=alertdialog]')).not.toBeNull();
  });

  it('"I know this person" is not offered where the child is the matter', async () => {
    await page.warn({ level: 'danger', reasons: [{ signal: 'distress', direction: 'fromChild', at: 1 }] });
    expect(() => page.button('I know this person')).toThrow();
    expect(page.button('I need help')).toBeTruthy();
  });
});

describe('"I need help"', () => {
  it('asks for the help page and leaves the warning there', async () => {
    await page.warn();
    await page.press('I need help');
    expect(page.commands('open-help')).toEqual([{}]);
    expect(page.find('[role=alert]')).toBeNull();
    expect(page.host.isConnected).toBe(true);
  });

  it('says what else to do when the help page does not open', async () => {
    vi.useFakeTimers();
    await page.warn();
    page.answering = false;
    await page.press('I need help');
    await pass(10_000);
    expect(page.get('[role=alert]').textContent).toContain('lantern beside the address bar');
  });
});

describe('several warnings', () => {
  it('come one at a time, the most serious first, and none twice', async () => {
    await page.warn({ moment: 'a', contact: 1, contactName: 'Ash' });
    await page.warn({ moment: 'b', contact: 2, contactName: 'Birch' });
    await page.warn({ moment: 'c', contact: 3, contactName: 'Cedar', level: 'danger' });
    await page.warn({ moment: 'a', contact: 1, contactName: 'Ash' });
    const order: (string | null)[] = [];
    while (page.host.isConnected) {
      order.push(page.get('.name').textContent);
      await page.press('Close for now');
    }
    expect(order).toEqual(['Cedar', 'Ash', 'Birch']);
    await page.warn({ moment: 'a' });
    expect(page.host.isConnected).toBe(false);
  });

  it('about one contact: the more serious one replaces what waits, for good', async () => {
    await page.warn({ moment: 'a' });
    await page.warn({ moment: 'b', contact: 2, contactName: 'Robin' });
    await page.warn({ moment: 'c', level: 'danger' });
    expect(page.get('.waiting').textContent).toBe('More warnings are waiting: 1');
    await page.press('OK, I’ll do that');
    await page.press('OK, I’ll do that');
    expect(page.host.isConnected).toBe(false);
    expect(page.commands('warning-answered')).toEqual([
      { moment: 'c', answer: 'understood' },
      { moment: 'b', answer: 'understood' },
    ]);
    await page.warn({ moment: 'a' });
    expect(page.host.isConnected).toBe(false);
  });

  it('about one contact: a milder one waits behind the more serious one', async () => {
    await page.warn({ moment: 'a', level: 'danger' });
    await page.warn({ moment: 'b' });
    expect(page.find('[role=alertdialog]')).not.toBeNull();
    expect(page.get('.waiting').textContent).toBe('More warnings are waiting: 1');
  });

  it('tell how many wait', async () => {
    await page.warn({ moment: 'a' });
    await page.warn({ moment: 'b', contact: 2 });
    expect(page.get('.waiting').textContent).toBe('More warnings are waiting: 1');
  });
});

describe('being seen', () => {
  it('is told once, when the card is there', async () => {
    await page.warn();
    await page.warn();
    expect(page.commands('warning-shown')).toEqual([{ moment: 'm1' }]);
  });

  it('waits until the page is in front', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await page.warn();
    expect(page.commands('warning-shown')).toEqual([]);
    visibility.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(page.commands('warning-shown')).toEqual([{ moment: 'm1' }]);
  });

  it('waits until the card has room, as in a frame that is not shown', async () => {
    page.onScreen = false;
    await page.warn();
    expect(page.commands('warning-shown')).toEqual([]);
    page.onScreen = true;
    window.dispatchEvent(new Event('resize'));
    expect(page.commands('warning-shown')).toEqual([{ moment: 'm1' }]);
  });
});

describe('hostile names', () => {
  it.each([
    ['<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">'],
    ['$1 $NAME$ $&', '$1 $NAME$ $&'],
    ['\u202Eevil\u202C name\u0000', 'evil name'],
    ['', 'Someone'],
    ['\u200B \u2066', 'Someone'],
    ['Z'.repeat(120), `${'Z'.repeat(39)}…`],
    [`e${'\u0301'.repeat(100)}`, `e${'\u0301'.repeat(3)}`],
  ])('%j reads %j', async (contactName, shown) => {
    await page.warn({ contactName });
    expect(page.get('.name').textContent).toBe(shown);
    expect(page.get('.name').tagName).toBe('BDI');
    expect(page.find('img')).toBeNull();
  });
});

describe('the surroundings', () => {
  it('are written from right to left where the words are', async () => {
    page.direction = 'rtl';
    await page.warn();
    expect(page.get('.porch').dir).toBe('rtl');
    expect(page.get('.porch').lang).toBe('en');
  });

  it('are all taken away once the extension is gone', async () => {
    vi.useFakeTimers();
    await page.warn();
    await page.camera({});
    page.alive = false;
    await pass(5_000);
    expect(page.host.isConnected).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('refuse what is not a warning', async () => {
    expect(await page.receive('tab:show-warning', { moment: 'm1' })).toBe(false);
    expect(page.host.isConnected).toBe(false);
  });
});

describe('a note of what was said', () => {
  it('is offered with advice about a contact: the picker is asked for, and the card makes room', async () => {
    vi.useFakeTimers();
    await page.warn();
    await page.press('Make a note of it');
    await pass(0);
    expect(page.commands('note-wanted')).toEqual([{ contactName: 'Robin' }]);
    expect(page.find('.card')).toBeNull();
  });

  it('is not begun by a script of the page', async () => {
    await page.warn();
    page.person = false;
    await page.press('Make a note of it');
    expect(page.commands('note-wanted')).toEqual([]);
  });

  it('has a way on paper where the picker cannot open', async () => {
    vi.useFakeTimers();
    await page.warn();
    page.answering = false;
    await page.press('Make a note of it');
    await pass(10_000);
    expect(page.get('[role=alert]').textContent).toContain('on paper');
    expect(page.get('h2').textContent).toContain('keep a secret');
  });
});
