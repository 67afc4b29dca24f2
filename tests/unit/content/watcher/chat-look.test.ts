// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { looksLikeChat } from '../../../../src/content/watcher/chat-look.ts';

afterEach(() => document.body.replaceChildren());

function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

const CHATS: [string, string][] = [
  ['a list and a line', '<ul id="messages"></ul><form><input id="input"><button>Send</button></form>'],
  ['a log', '<div role="log"></div><textarea></textarea>'],
  ['only ids', '<div id="chat"></div><input placeholder="Say something"><button>Send</button>'],
  [
    'an IRC client',
    '<div id="chat"><div class="chan"><div class="messages"></div></div></div><form id="form"><textarea id="input" placeholder="Write to #kids"></textarea></form>',
  ],
  [
    'a room with one line',
    '<div id="chatroom"></div><input id="datasend" type="text" placeholder="Write a chatroom message">',
  ],
  ['bare text beside a field', '<div id="conversation"></div><textarea id="sendMessageText"></textarea>'],
  [
    'an overlay on another page',
    '<main>News</main><div class="win"><div class="win_chatarea"></div><textarea placeholder="Message"></textarea></div>',
  ],
  [
    'an editor with a label',
    '<ol class="x1f4"></ol><form><div role="textbox" contenteditable="true" aria-label="Message Sam"></div></form>',
  ],
  [
    'a component library',
    '<div class="str-chat__channel"><div class="str-chat__list"><ul></ul></div><textarea placeholder="Your thoughts"></textarea></div>',
  ],
  [
    'rows of bubbles',
    '<section><div class="msg in">a</div><div class="msg out">b</div></section><input name="text" placeholder="Type here">',
  ],
  [
    'a nickname field beside it',
    '<div class="chat-log"></div><form><input name="nick"><input name="msg"><button>Send</button></form>',
  ],
  [
    'a field with nothing but an id',
    '<div class="panel" id="chatroom"></div><input type="text" id="datasend">',
  ],
  [
    'a live chat made of custom elements',
    '<yt-live-chat-app><div id="items"></div><yt-live-chat-text><div contenteditable="true"></div></yt-live-chat-text></yt-live-chat-app>',
  ],
  [
    'hashed names, and a label behind a placeholder that says nothing',
    '<div class="_in"></div><div class="_bt"><textarea placeholder="Aa" aria-label="Message"></textarea></div>',
  ],
  [
    'an editor that completes names',
    '<div class="messages"></div><div contenteditable="true" role="combobox" aria-label="Message"></div>',
  ],
  [
    'an editor with a field for links that is not in use',
    '<form><div role="log"></div><input type="url" disabled><div contenteditable></div></form>',
  ],
  ['German', '<div class="verlauf"></div><input placeholder="Nachricht schreiben">'],
  ['Spanish', '<div></div><textarea placeholder="Escribe un mensaje"></textarea>'],
  ['Russian', '<div></div><div contenteditable="true" data-placeholder="Напишите сообщение…"></div>'],
  [
    'rows whose list ends with something empty to scroll to',
    '<main><div class="x1"><div class="x2" data-testid="incoming-message">Hi</div><div class="x2" data-testid="outgoing-message">Hello</div><div></div></div><div class="x3"><form><div contenteditable="true" data-testid="message-input"></div></form></div></main>',
  ],
  [
    'rows with times, whatever a machine has called them',
    '<div class="_a"><div class="_r">Hi <i>9:41 PM</i></div><div class="_r">Hello <i>9:42 PM</i></div></div><div class="_f"><textarea></textarea></div>',
  ],
  [
    'a field that asks for a question, and a button that sends a message',
    '<div role="region" aria-label="Chat"></div><div><textarea placeholder="Ask a question"></textarea><button aria-label="Send message"></button></div>',
  ],
];

const NO_CHATS: [string, string][] = [
  ['an empty page', ''],
  ['a search page', '<form action="/search"><textarea name="q" role="combobox"></textarea></form><ul></ul>'],
  ['a search box with a log', '<div role="log"></div><form role="search"><input type="text"></form>'],
  [
    'news with comments',
    '<article>Text</article><section class="comments"><div class="comment">One</div><form><textarea placeholder="Join the conversation" name="comment"></textarea><button>Post</button></form></section>',
  ],
  [
    'a shop with reviews and a chat button',
    '<div class="messages"></div><div id="review-form"><textarea name="detail" placeholder="Your review"></textarea></div><button class="chat-launcher">Chat with us</button>',
  ],
  [
    'a contact form',
    '<form class="contact-form"><input name="name"><input type="email"><textarea name="message" placeholder="Type your message"></textarea><button>Send</button></form>',
  ],
  [
    'a contact form without mail',
    '<form class="contact-form"><input name="name"><textarea name="message" placeholder="Your message"></textarea><button>Send</button></form>',
  ],
  [
    'a newsletter',
    '<form><input type="text" name="email" placeholder="Your e-mail"><button>Send</button></form><div class="chat"></div>',
  ],
  [
    'a voucher',
    '<div class="messages success"></div><form><input name="coupon"><button>Apply</button></form>',
  ],
  ['an editor', '<div contenteditable="true" class="editor"></div><div class="history"></div>'],
  ['only messages, nowhere to write', '<div role="log"><div class="message">One</div></div>'],
  [
    'jQuery UI’s hidden log',
    '<div role="log" class="ui-helper-hidden-accessible"></div><textarea></textarea>',
  ],
  ['a log-in', '<div class="chat"></div><form><input name="username"><input type="password"></form>'],
  [
    'a shop with a field for questions',
    '<div class="qa"><div class="row">Is it blue?</div><div class="row">Yes.</div></div><textarea placeholder="Ask a question"></textarea><button>Ask</button>',
  ],
  ['a disabled field', '<ul id="messages"></ul><input disabled placeholder="Type a message">'],
];

describe('looksLikeChat', () => {
  it.each(CHATS)('sees %s', (_, html) => {
    expect(looksLikeChat(show(html), false)).toBe(true);
  });

  it.each(NO_CHATS)('does not see %s', (_, html) => {
    expect(looksLikeChat(show(html), false)).toBe(false);
  });

  it('takes any place to write on a site of the catalogue, but no search', () => {
    expect(looksLikeChat(show('<div role="textbox" contenteditable="true"></div>'), true)).toBe(true);
    expect(looksLikeChat(show('<form role="search"><input type="text"></form>'), true)).toBe(false);
  });

  it('looks into open shadow roots, one in the other', () => {
    const outer = show('<rs-app></rs-app>').querySelector('rs-app')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('No shadow root');
    outer.innerHTML = '<rs-room></rs-room>';
    const inner = outer.querySelector('rs-room')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('No shadow root');
    inner.innerHTML = '<div id="messages"></div><div contenteditable="true" id="text-input"></div>';
    expect(looksLikeChat(document, false)).toBe(false);
    inner.querySelector('[contenteditable]')?.setAttribute('aria-label', 'Type a message');
    expect(looksLikeChat(document, false)).toBe(true);
  });

  it('finds a field in a shadow root of its own below many rows that have some, too', () => {
    const chat = show('<x-chat></x-chat>').querySelector('x-chat')?.attachShadow({ mode: 'open' });
    for (let row = 0; row < 30; row += 1) {
      const message = chat?.appendChild(document.createElement('x-line'));
      if (message) message.attachShadow({ mode: 'open' }).innerHTML = '<p>Hi</p>';
    }
    const field = chat?.appendChild(document.createElement('x-field'))?.attachShadow({ mode: 'open' });
    if (!field) throw new Error('No shadow root');
    field.innerHTML = '<textarea></textarea>';
    expect(looksLikeChat(document, false)).toBe(true);
  });

  it('knows a chat element by its name', () => {
    const root = show('<deep-chat></deep-chat>').querySelector('deep-chat')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('No shadow root');
    root.innerHTML = '<div id="messages"></div><div contenteditable="true" id="text-input"></div>';
    expect(looksLikeChat(document, false)).toBe(true);
  });

  it('asks no more of a page that is made to be slow', () => {
    const questionsTo = (fields: number) => {
      const field = '<div class="error-message"><textarea class="review" name="review"></textarea></div>';
      show(`<div class="${'chat '.repeat(2_000)}">${field.repeat(fields)}</div>`);
      const asked = vi.spyOn(Element.prototype, 'getAttribute');
      looksLikeChat(document, false);
      const { length } = asked.mock.calls;
      asked.mockRestore();
      return length;
    };
    const few = questionsTo(30);
    expect(few).toBeGreaterThan(0);
    expect(questionsTo(3_000)).toBe(few);
  });
});

it('takes a frame for a place to write where an editor stands in it', () => {
  const page = show('<div role="log"></div><iframe></iframe>');
  expect(looksLikeChat(page, false)).toBe(false);
  page.querySelector('iframe')?.contentDocument?.body.setAttribute('contenteditable', 'true');
  expect(looksLikeChat(page, false)).toBe(true);
});
