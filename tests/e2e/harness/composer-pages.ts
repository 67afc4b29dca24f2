/** One way in which pages let people write and send. */
export interface ComposerPage {
  what: string;
  /** What stands below the messages. */
  composer: string;
  /** Puts a way to send in place; `field` is what is written in, `send` what takes it. Runs before the page is there. */
  script: string;
  /** How the child sends in it: with Enter, or with the element that this selects. */
  press: 'Enter' | string;
  /** The frame in which the field stands, if it does. */
  frame?: string;
}

/** A component of a library, with its field and its button in a shadow root. */
const COMPONENT = `
  customElements.define('chat-bar', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<div><textarea id="field" placeholder="Write a message"></textarea>'
        + '<button id="plane"><svg width="20" height="20"><path d="M2 2 18 10 2 18z"/></svg></button></div>';
      root.querySelector('button').addEventListener('click', () => send());
    }
  });`;

/** Two components: one has the field, the other the button. */
const COMPONENTS = `
  const part = (name, html) => customElements.define(name, class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = html; }
  });
  part('chat-bar', '<textarea id="field" placeholder="Write a message"></textarea>');
  part('chat-send', '<button id="plane" aria-label="Send" onclick="send()">&gt;</button>');`;

/** An editor whose words stand in a document of their own. */
const FRAME =
  '<iframe id="frame" width="300" height="80" srcdoc="<!doctype html><body id=field contenteditable style=min-height:60px>"></iframe><button id="go">Send</button>';
const IN_FRAME = `
  document.addEventListener('DOMContentLoaded', () => {
    const frame = document.querySelector('#frame');
    frame.addEventListener('load', () => frame.contentDocument.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); send(); }
    }));
    document.querySelector('#go').addEventListener('click', () => send());
  });`;

const onEnter = (target: string, capture: boolean, type = 'keydown') => `
  ${target}.addEventListener('${type}', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || field() !== event.composedPath()[0]) return;
    event.preventDefault();
    send();
  }, ${capture});`;

export const COMPOSER_PAGES: readonly ComposerPage[] = [
  {
    what: 'a text area whose page listens for Enter at the window, before anybody else',
    composer: '<textarea id="field" placeholder="Write a message"></textarea>',
    script: onEnter('window', true),
    press: 'Enter',
  },
  {
    what: 'a text area that sends when Enter is let go',
    composer: '<textarea id="field" placeholder="Write a message"></textarea>',
    script: onEnter('document', false, 'keyup'),
    press: 'Enter',
  },
  {
    what: 'a line of a form that the browser sends by itself',
    composer:
      '<form onsubmit="event.preventDefault(); send()"><input id="field" placeholder="Message"></form>',
    script: '',
    press: 'Enter',
  },
  {
    what: 'an editor of paragraphs that listens on itself',
    composer:
      '<div class="bar"><div id="field" role="textbox" aria-label="Message" contenteditable="true"><p><br></p></div></div>',
    script: onEnter('document', false),
    press: 'Enter',
  },
  {
    what: 'a form with a button',
    composer:
      '<form onsubmit="event.preventDefault(); send()"><textarea id="field" placeholder="Message"></textarea><button id="go">Go</button></form>',
    script: '',
    press: '#go',
  },
  {
    what: 'an editor with a drawn button that sends when it is pressed down',
    composer:
      '<div class="bar"><div id="field" contenteditable="true" data-placeholder="Message"></div><div class="icon-send" id="plane" style="width:30px;height:30px;background:#888"></div></div>',
    script: `document.addEventListener('pointerdown', (event) => { if (event.target.id === 'plane') send(); });`,
    press: '#plane',
  },
  {
    what: 'a nameless button with a drawing',
    composer:
      '<div class="bar"><textarea id="field" placeholder="Message"></textarea><button aria-label="Emoji">:)</button><button id="plane" onclick="send()"><svg width="20" height="20"><path d="M2 2 18 10 2 18z"/></svg></button></div>',
    script: '',
    press: '#plane',
  },
  {
    what: 'a component that keeps field and button in a shadow root',
    composer: '<chat-bar></chat-bar>',
    script: COMPONENT,
    press: '>>> #plane',
  },
  {
    what: 'a field and a button in shadow roots of their own',
    composer: '<div class="bar"><chat-bar></chat-bar><chat-send></chat-send></div>',
    script: COMPONENTS,
    press: '>>> #plane',
  },
  {
    what: 'a page that listens at the window for Enter to be let go',
    composer: '<textarea id="field" placeholder="Write a message"></textarea>',
    script: onEnter('window', true, 'keyup'),
    press: 'Enter',
  },
  {
    what: 'an editor that listens to what is put in instead of to keys',
    composer:
      '<div class="bar"><div id="field" role="textbox" aria-label="Message" contenteditable="true"><p><br></p></div></div>',
    script: `document.addEventListener('beforeinput', (event) => {
      if (event.inputType === 'insertParagraph') { event.preventDefault(); send(); }
    });`,
    press: 'Enter',
  },
  {
    what: 'a drawing instead of a button',
    composer:
      '<div class="bar"><textarea id="field" placeholder="Message"></textarea><svg id="plane" width="30" height="30"><path d="M2 2h26v26H2z"/></svg></div>',
    script: `document.addEventListener('click', (event) => { if (event.target.closest('#plane')) send(); });`,
    press: '#plane',
  },
  {
    what: 'an editor in a frame of its own that sends with Enter',
    composer: FRAME,
    script: IN_FRAME,
    press: 'Enter',
    frame: '#frame',
  },
  {
    what: 'an editor in a frame of its own, and a button beside the frame',
    composer: FRAME,
    script: IN_FRAME,
    press: '#go',
    frame: '#frame',
  },
];

/** A page with a conversation and a way to write. What is sent stands in `window.sent`, and among the messages. */
export function composerPage(contact: string, { composer, script }: ComposerPage): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>${contact}</title><link rel="icon" href="data:,">
    <script>
      window.sent = [];
      const field = () => (document.querySelector('chat-bar')?.shadowRoot
        ?? document.querySelector('#frame')?.contentDocument ?? document).querySelector('#field');
      function send() {
        const text = ('value' in field() ? field().value : field().innerText).trim();
        if (text === '') return;
        window.sent.push(text);
        if ('value' in field()) field().value = ''; else field().textContent = '';
      }
      ${script}
    </script>
  </head>
  <body>
    <main class="chat">
      <header><h1>${contact}</h1></header>
      <div class="messages" role="log" aria-label="Messages"></div>
      ${composer}
    </main>
  </body>
</html>`;
}
