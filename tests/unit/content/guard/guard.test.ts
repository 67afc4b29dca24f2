// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { FakeChat } from './fake-chat.ts';

const NUMBER = 'my number is 202 555 0143';
const BAR =
  '<div class="bar"><textarea id="field"></textarea><button id="go" aria-label="Send"></button></div>';

let chat: FakeChat;

function open(html = BAR): void {
  chat = new FakeChat(html);
}

afterEach(() => chat.close());

/** The keys that the page gets after this, in order. */
function keysHeard(): string[] {
  const heard: string[] = [];
  chat.field.addEventListener('keydown', (event) => heard.push(event.key));
  return heard;
}

describe('a message that is worth a second thought', () => {
  it('is held, and the background hears what it is about but not a word of it', async () => {
    open();
    chat.write(NUMBER);
    expect(chat.enter()).toBe(false);
    expect(chat.held).toEqual([
      {
        hold: 'hold-1',
        heldAt: 1_000,
        concerns: ['phone'],
        standing: 'new',
        audience: 'direct',
        contactName: 'Kai',
      },
    ]);
    expect(JSON.stringify(chat.held)).not.toContain('555');
  });

  it('goes when the child wants it to', async () => {
    open();
    chat.write(NUMBER);
    chat.enter();
    const heard = keysHeard();
    await chat.decide('send');
    expect(heard).toEqual(['Enter']);
  });

  it('goes by keys as browsers make them: a character comes with one of them only', async () => {
    open();
    chat.write(NUMBER);
    chat.enter();
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      chat.field.addEventListener(type, ({ keyCode, charCode }) =>
        heard.push(`${type} ${keyCode} ${charCode}`),
      );
    await chat.decide('send');
    expect(heard).toEqual(['keydown 13 0', 'keypress 13 13', 'keyup 13 0']);
  });

  it('stays where it is when the child wants to change it, and goes as it is the next time', async () => {
    open();
    chat.write(NUMBER);
    chat.enter();
    const heard = keysHeard();
    await chat.decide('change');
    expect(heard).toEqual([]);
    chat.write(`${NUMBER} ok`);
    expect(chat.enter()).toBe(true);
  });

  it('is held again for something else than before', async () => {
    open();
    chat.write(NUMBER);
    chat.enter();
    await chat.decide('change');
    chat.write(`${NUMBER}, i am home alone`);
    expect(chat.enter()).toBe(false);
    expect(chat.held.at(-1)?.concerns).toEqual(['alone']);
  });

  it('is not asked about again in the same conversation once it was sent, but for words that hurt', async () => {
    open();
    for (const [text, isHeld] of [
      [NUMBER, true],
      ['call 202 555 0143 now', false],
      ['you are so dumb and everyone hates you', true],
      ['everyone hates you and you are so dumb', true],
    ] as const) {
      chat.write(text);
      expect(chat.enter(), text).toBe(!isHeld);
      if (isHeld) await chat.decide('send');
    }
  });

  it('is asked about again in another conversation', async () => {
    open();
    chat.write(NUMBER);
    chat.enter();
    await chat.decide('send');
    chat.correspondence = { conversation: 'ben', name: 'Ben', audience: 'direct', standing: 'new' };
    chat.write('call 202 555 0143 now');
    expect(chat.enter()).toBe(false);
  });

  it.each(['pointerdown', 'mousedown', 'click'])('is held when the button is told by %s', async (type) => {
    open();
    chat.write(NUMBER);
    expect(chat.press('#go', type)).toBe(false);
    let presses = 0;
    document.querySelector('#go')?.addEventListener('click', () => {
      presses += 1;
    });
    await chat.decide('send');
    expect(presses).toBe(1);
  });

  it('keeps every part of one press from the page, and lets every part of the next one through', async () => {
    open();
    chat.write(NUMBER);
    for (const type of ['pointerdown', 'mousedown', 'click'])
      expect(chat.press('#go', type), type).toBe(false);
    expect(chat.held.length).toBe(1);
    await chat.decide('change');
    for (const type of ['pointerdown', 'mousedown', 'click'])
      expect(chat.press('#go', type), type).toBe(true);
  });

  it('cannot be sent some other way while the child is asked', async () => {
    open();
    chat.write(NUMBER);
    chat.enter();
    expect(chat.press('#go')).toBe(false);
    expect(chat.enter({ repeat: true })).toBe(false);
    expect(chat.held.length).toBe(1);
  });
});

describe('a press of Enter that sends by means of the browser', () => {
  it('submits the form of a line', async () => {
    open('<form><input id="field"></form>');
    let submits = 0;
    document.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    chat.write(NUMBER);
    expect(chat.enter()).toBe(false);
    await chat.decide('send');
    expect(submits).toBe(1);
  });

  it('is followed by a press of the button where the page did nothing with it', async () => {
    open();
    let presses = 0;
    document.querySelector('#go')?.addEventListener('click', () => {
      presses += 1;
    });
    chat.write(NUMBER);
    chat.enter();
    await chat.decide('send');
    await chat.waitInVain();
    expect(presses).toBe(1);
  });

  it('is not doubled where the page sent', async () => {
    open();
    let presses = 0;
    document.querySelector('#go')?.addEventListener('click', () => {
      presses += 1;
    });
    chat.field.addEventListener('keydown', () => chat.write(''));
    chat.write(NUMBER);
    chat.enter();
    await chat.decide('send');
    await chat.waitInVain();
    expect(presses).toBe(0);
  });
});

describe('what is never held', () => {
  it.each<[what: string, text: string, key: KeyboardEventInit]>([
    ['ordinary words', 'see you at football', {}],
    ['a new line', NUMBER, { shiftKey: true }],
    ['a letter', NUMBER, { key: 'a' }],
    ['a word that is still being put together', NUMBER, { isComposing: true }],
    ['the same, as older browsers tell it', NUMBER, { keyCode: 229 }],
    ['nothing', '', {}],
  ])('%s', (_, text, key) => {
    open();
    chat.write(text);
    expect(chat.enter(key)).toBe(true);
    expect(chat.held).toEqual([]);
  });

  it.each([
    ['with somebody the family knows', 'known'],
    ['with an old friend', 'familiar'],
    ['while it is not known who reads along', null],
  ] as const)('a telephone number %s', (_, standing) => {
    open();
    chat.correspondence = { conversation: 'mia', name: 'Mia', audience: 'direct', standing };
    chat.write(NUMBER);
    expect(chat.enter()).toBe(true);
  });

  it('what is written in a field of no conversation', () => {
    open();
    chat.correspondence = null;
    chat.write(NUMBER);
    expect(chat.enter()).toBe(true);
  });

  it('what a script of the page does', () => {
    open();
    chat.isPerson = false;
    chat.write(NUMBER);
    expect(chat.enter()).toBe(true);
  });

  it('a press of another button of a library whose name begins like "send"', () => {
    open(
      '<div class="sendbird-input"><textarea id="field" class="sendbird-field"></textarea><button class="sendbird-icon" id="other" aria-label="Files"></button><button id="go" class="sendbird-input--send" aria-label="Go"></button></div>',
    );
    chat.write(NUMBER);
    expect(chat.press('#other')).toBe(true);
    expect(chat.press('#go')).toBe(false);
  });

  it.each(['Emoji', 'Attach', 'Cancel'])('a press of the button "%s"', (label) => {
    open(
      `<div><button id="other" aria-label="${label}"></button><textarea id="field"></textarea><button id="go"></button></div>`,
    );
    chat.write(NUMBER);
    expect(chat.press('#other')).toBe(true);
    expect(chat.press('#go')).toBe(false);
  });
});

describe('if anything goes wrong, the message goes', () => {
  it.each(['cannot', 'gone'] as const)('the background %s', async (background) => {
    open();
    chat.background = background;
    chat.write(NUMBER);
    chat.enter();
    const heard = keysHeard();
    chat.isPerson = false;
    await chat.settle();
    expect(heard).toEqual(['Enter']);
  });

  it('the background never answers', async () => {
    open();
    chat.background = 'silent';
    chat.write(NUMBER);
    chat.enter();
    const heard = keysHeard();
    await chat.waitInVain();
    expect(heard).toEqual(['Enter']);
  });

  it('the phrases are not ready', () => {
    open();
    chat.desk = { ...chat.desk, signalsIn: () => null };
    chat.write(NUMBER);
    expect(chat.enter()).toBe(true);
  });

  it('the reader breaks', () => {
    open();
    chat.desk = {
      ...chat.desk,
      signalsIn() {
        throw new Error('broken');
      },
    };
    chat.write(NUMBER);
    expect(chat.enter()).toBe(true);
  });

  it('the page changes so that nobody can tell any more who reads along', async () => {
    open();
    let asked = 0;
    chat.desk = {
      ...chat.desk,
      correspondenceOf() {
        asked += 1;
        if (asked > 1) throw new Error('gone');
        return chat.correspondence;
      },
    };
    chat.write(NUMBER);
    expect(chat.enter()).toBe(false);
    const heard = keysHeard();
    chat.isPerson = false;
    await chat.settle();
    expect(heard).toEqual(['Enter']);
  });

  it('the extension is gone', () => {
    open();
    chat.isAlive = false;
    chat.write(NUMBER);
    expect(chat.enter()).toBe(true);
  });
});

it.each([
  ['at its end', `${'and then we went on '.repeat(5_000)} ${NUMBER}`],
  [
    'in the midst of it',
    `${'and then we went on '.repeat(300)} ${NUMBER} ${'and then we went on '.repeat(300)}`,
  ],
])('finds what is %s in what is very long', (_, text) => {
  open();
  chat.write(text);
  expect(chat.enter()).toBe(false);
});

it.each([
  ['picture', 'a picture', '<img src="blob:x">'],
  ['picture', 'a picture that is drawn behind a box', '<div><i style="background:url(blob:x)"></i></div>'],
  ['file', 'a document', '<div class="chip">report.pdf <button>x</button></div>'],
])('says that a %s waits beside the words: %s', (concern, _, preview) => {
  open(`<form><div>${preview}</div><div><div><textarea id="field"></textarea></div></div></form>`);
  chat.write('look');
  expect(chat.enter()).toBe(false);
  expect(chat.held.at(-1)?.concerns).toEqual([concern]);
});

it('says that something was spoken, where the page shows how long it is', () => {
  open(`<div class="bar"><div class="recorder">0:07</div>${BAR}</div>`);
  expect(chat.press('#go')).toBe(false);
  expect(chat.held.at(-1)?.concerns).toEqual(['file']);
  chat.close();
  open(`<div class="bar"><time>18:07</time>${BAR}</div>`);
  expect(chat.press('#go')).toBe(true);
});

describe('an editor in a frame of its own', () => {
  function openFrame(): HTMLElement {
    open('<div><textarea hidden></textarea><iframe id="field"></iframe><button id="go">Send</button></div>');
    const frame = document.querySelector('iframe');
    const body = frame?.contentDocument?.body;
    if (!frame || !body) throw new Error('There is no frame');
    body.setAttribute('contenteditable', 'true');
    body.innerHTML = `<p>${NUMBER}</p>`;
    frame.focus();
    window.dispatchEvent(new Event('blur'));
    return body;
  }

  it('is heard once the child is in it, and gets its key when the message may go', async () => {
    const body = openFrame();
    await chat.waitInVain();
    const heard: string[] = [];
    body.addEventListener('keydown', ({ key }) => heard.push(key));
    const init = { key: 'Enter', bubbles: true, cancelable: true };
    body.dispatchEvent(new KeyboardEvent('keydown', init));
    expect(heard).toEqual([]);
    expect(chat.held.at(-1)?.concerns).toEqual(['phone']);
    await chat.decide('send');
    expect(heard).toEqual(['Enter']);
  });

  it('is what a button beside it sends, and not an empty field there', () => {
    openFrame();
    expect(chat.press('#go')).toBe(false);
    expect(chat.held.at(-1)?.concerns).toEqual(['phone']);
  });
});

it('reads what the browser keeps for an editor that draws by itself', () => {
  open('<div><div id="field" role="textbox" tabindex="0"></div></div>');
  Object.defineProperty(chat.field, 'editContext', { value: { text: NUMBER } });
  expect(chat.enter()).toBe(false);
});

it('lets an editor go on that listens to what is put in instead of to keys', async () => {
  open('<div><div id="field" contenteditable="true"></div></div>');
  const put: string[] = [];
  chat.field.addEventListener('beforeinput', (event) => {
    put.push(event.inputType);
    event.preventDefault();
  });
  chat.write(NUMBER);
  chat.enter();
  await chat.decide('send');
  expect(put).toEqual(['insertParagraph']);
});

it('brings the caret back for an editor that forgets it', async () => {
  open('<div><div id="field" contenteditable="true" tabindex="0"></div></div>');
  chat.write(NUMBER);
  const [words] = chat.field.childNodes;
  if (!words) throw new Error('There are no words');
  const selection = document.getSelection();
  selection?.collapse(words, NUMBER.length);
  chat.enter();
  selection?.removeAllRanges();
  await chat.decide('change');
  expect([selection?.focusNode, selection?.focusOffset]).toEqual([words, NUMBER.length]);
});

it('holds the key that presses a button, and keeps its end from the page', () => {
  open('<div><textarea id="field"></textarea><div id="go" role="button" tabindex="0">Send</div></div>');
  chat.write(NUMBER);
  const go = document.querySelector('#go');
  const heard: string[] = [];
  for (const type of ['keydown', 'keyup']) {
    document.addEventListener(type, () => heard.push(type), { once: true });
    go?.dispatchEvent(new KeyboardEvent(type, { key: ' ', bubbles: true, cancelable: true }));
  }
  expect(heard).toEqual([]);
  expect(chat.held.length).toBe(1);
});

it.each([
  ['a drawing', '<svg id="go"></svg>'],
  ['a box with a drawing', '<div id="go"><svg></svg></div>'],
  [
    'a drawn button before one that does something else',
    '<button id="go"><svg></svg></button><button>Voice</button>',
  ],
  ['a button in another language', '<button id="go">Küldés</button>'],
])('takes %s beside a field for the button that sends', (_, button) => {
  open(`<div><button aria-label="Emoji"></button><textarea id="field"></textarea>${button}</div>`);
  chat.write(NUMBER);
  expect(chat.press('#go')).toBe(false);
});

it('takes no drawing for that where a button says that it sends', () => {
  open('<div><textarea id="field"></textarea><button>Send</button><svg id="go"></svg></div>');
  chat.write(NUMBER);
  expect(chat.press('#go')).toBe(true);
});

it('finds the field of a button in the shadow root of another component', () => {
  open('<div><x-field></x-field><button id="go">Send</button></div>');
  const root = document.querySelector('x-field')?.attachShadow({ mode: 'open' });
  root?.append(Object.assign(document.createElement('textarea'), { value: NUMBER }));
  expect(chat.press('#go')).toBe(false);
});

it('sends by touch what a page sends when a finger lifts', async () => {
  open();
  chat.write(NUMBER);
  const go = document.querySelector('#go');
  const heard: string[] = [];
  for (const type of ['touchend', 'click'])
    go?.addEventListener(type, (event) => {
      heard.push(type);
      event.preventDefault();
    });
  const init = { bubbles: true, cancelable: true, composed: true, pointerType: 'touch' };
  go?.dispatchEvent(new PointerEvent('pointerdown', init));
  await chat.decide('send');
  expect(heard).toEqual(['touchend']);
});

it.each([
  [
    'a picture among the messages',
    '<div class="messages"><img src="blob:x"></div><div><textarea id="field"></textarea></div>',
  ],
  [
    'a picture of an emoji among the words',
    '<div id="field" contenteditable="true"><img alt="x" src="data:image/png;base64,AA=="></div>',
  ],
])('takes %s for nothing that is about to be sent', (_, html) => {
  open(`<div class="chat">${html}</div>`);
  const { field } = chat;
  if (field instanceof HTMLTextAreaElement) field.value = 'look';
  else field.append('look');
  expect(chat.enter()).toBe(true);
});

it('says that a pasted picture lies among the words', () => {
  open('<div><div id="field" contenteditable="true">look <img src="data:image/png;base64,AA=="></div></div>');
  expect(chat.enter()).toBe(false);
  expect(chat.held.at(-1)?.concerns).toEqual(['picture']);
});
