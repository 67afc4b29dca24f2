import { describe, expect, it } from 'vitest';
import { HANDSHAKE_EVENT } from '../../../src/protocol/page-port.ts';
import { waitFor } from '../../../tools/browser/wait.ts';
import {
  answerWarning,
  bringWarning,
  type HostilePage,
  meetHostilePages,
  witnessOf,
} from '../harness/hostile.ts';

/** Does something ten thousand times a second, for as long as the page is there; and counts. */
const tenThousandASecond = (source: string) => `<script>{
  window.times = 0;
  let begun = performance.now();
  setInterval(() => {
    const due = Math.min(400, (performance.now() - begun) * 10 - window.times);
    for (let left = due; left > 0; left -= 1) { window.times += 1; ${source} }
  }, 10);
}</script>`;

interface Flood extends HostilePage {
  what: string;
}

const FLOODS: readonly Flood[] = [
  {
    name: 'rows',
    what: 'rows of a chat, of which it keeps the newest hundred at the top',
    body: `<script>window.noise = [];</script>${tenThousandASecond(`
      const row = document.createElement('div');
      row.className = 'message';
      row.innerHTML = '<span class="author">noise</span><span class="text">number ' + times + ' of many</span>';
      document.querySelector('.messages').prepend(row);
      noise.push(row);
      if (noise.length > 100) noise.shift().remove();`)}`,
  },
  {
    name: 'mutations',
    what: 'changes of attributes, texts and elements',
    body: `<p id="busy"></p>${tenThousandASecond(`
      busy.textContent = times;
      busy.className = 'chat message ' + times;
      if (times % 10 === 0) document.querySelector('main').append(busy);`)}`,
  },
  {
    name: 'handshakes',
    what: 'events that look like ours, and messages to its window',
    body: tenThousandASecond(`
      window.dispatchEvent(new MessageEvent('${HANDSHAKE_EVENT}', { ports: [new MessageChannel().port1] }));
      window.postMessage({ command: 'content:open-help', payload: {} }, '*');`),
  },
  {
    name: 'presses',
    what: 'keys, clicks and changes of focus',
    body: tenThousandASecond(`
      const field = document.querySelector('textarea');
      if (times % 10 === 0) { field.blur(); field.focus(); }
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      field.dispatchEvent(new MouseEvent('click', { bubbles: true }));`),
  },
];

const pages = meetHostilePages(FLOODS);

describe('ten thousand a second, and a warning that comes all the same and can be answered:', () => {
  it.each(FLOODS)('$what', async ({ name }) => {
    const page = await pages.open(name);
    await waitFor('the flood', () => page.evaluate('window.times > 2_000'));
    await bringWarning(page, name);
    await answerWarning(page);
    expect((await witnessOf(page)).beats).toBeGreaterThan(FEWEST_BEATS);
    expect((await pages.browser().snapshot()).camera).toEqual([]);
  });
});

/** How often the page's own work had its turn meanwhile. In one go it would be a handful. */
const FEWEST_BEATS = 20;
