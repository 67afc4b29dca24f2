import { composerPage } from '../../e2e/harness/composer-pages.ts';

/** A chat with somebody that has so many messages when it is opened. */
export function longChat(contact: string, count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const isOwn = index % 3 === 0;
    const author = isOwn ? 'sam' : contact;
    return `<div class="message${isOwn ? ' own' : ''}"><span class="author">${author}</span><span class="text">we did part ${index} of it after lunch</span></div>`;
  });
  const script = `document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') { event.preventDefault(); send(); }
  });`;
  const page = composerPage(contact, {
    what: 'many messages',
    press: 'Enter',
    composer: '<textarea id="field" placeholder="Write a message"></textarea>',
    script,
  });
  return page.replace('aria-label="Messages">', `aria-label="Messages">${rows.join('')}`);
}
