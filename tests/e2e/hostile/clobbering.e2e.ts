import { describe, expect, it } from 'vitest';
import { answerWarning, bringWarning, type HostilePage, meetHostilePages } from '../harness/hostile.ts';

/** A field for each name that a form has by itself, in the form that the selector gives or outside of it. */
const fieldsFor = (selector: string, place: 'inside' | 'outside' = 'outside') => `<script>{
  const form = document.querySelector('${selector}');
  form.id = 'lent';
  const names = new Set();
  for (let owner = Object.getPrototypeOf(form); owner; owner = Object.getPrototypeOf(owner))
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  const fields = document.createDocumentFragment();
  for (const name of names) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.setAttribute('form', 'lent');
    fields.append(field);
  }
  Element.prototype.append.call(${place === 'inside' ? 'form' : 'document.body'}, fields);
}</script>`;

/** What the tests themselves ask of a document is left to it. */
const IMAGES =
  `activeElement addEventListener adoptedStyleSheets body compareDocumentPosition contains createElement
  createElementNS createRange createTextNode createTreeWalker elementFromPoint elementsFromPoint fonts fullscreenElement getElementById
  getSelection hasFocus head hidden ownerDocument pictureInPictureElement readyState styleSheets visibilityState`
    .split(/\s+/)
    .map((name) => `<img alt="" hidden name="${name}">`)
    .join('');

interface Clobbering extends HostilePage {
  what: string;
}

const HOLDERS: readonly Clobbering[] = [
  {
    name: 'composer',
    what: 'the form in which somebody writes',
    body: fieldsFor('.composer'),
  },
  {
    name: 'inside',
    what: 'the form in which somebody writes, that holds them',
    body: fieldsFor('.composer', 'inside'),
  },
  {
    name: 'whole',
    what: 'a form around the whole page',
    change: (html) =>
      html
        .replace('<main', '<form class="all"><main')
        .replace('</main>', `</main></form>${fieldsFor('.all')}`),
  },
  {
    name: 'log',
    what: 'a form that holds the messages',
    change: (html) =>
      html
        .replace(/<div class="messages"(.*?)><\/div>/, '<form class="messages"$1></form>')
        .replace('</main>', `</main>${fieldsFor('.messages')}`),
  },
  { name: 'document', what: 'the document', body: IMAGES },
];

const pages = meetHostilePages(HOLDERS);

describe('names of its fields or images are lent to', () => {
  it.each(HOLDERS)('$what, and the chat is read and warned of all the same', async ({ name }) => {
    const page = await pages.open(name);
    await bringWarning(page, name);
    await answerWarning(page);
    const { contacts } = await pages.browser().snapshotWhen('the contact', (now) => now.contacts.total > 0);
    expect(contacts.total).toBeGreaterThan(0);
  });
});
