// What pages pay for the extension, in Chromium: `npm run bench:pages`.

import { linesOnBounds, PAGES } from './bounds.ts';
import { median } from './clock.ts';
import { pageCosts } from './pages.ts';

const { loads, untilAtRest, afterwards, manyMessages, keyPress } = await pageCosts();
console.log(
  `A chat with 5,000 messages: ${manyMessages.total.toFixed(0)} ms in ${manyMessages.calls} calls, from its first script until all is counted`,
);
console.log('What a page without a chat pays at its load:');
for (const [name, cost] of loads) console.log(`  ${cost.toFixed(2)} ms  ${name}`);
console.log(
  `The last of them until it was looked at for the last time: ${untilAtRest.total.toFixed(2)} ms in ${untilAtRest.calls} calls`,
);
console.log(`A page without a chat at rest: called ${afterwards.calls} times`);
const lines = linesOnBounds(
  PAGES,
  new Map([
    ['a page without a chat, at its load', median([...loads.values()])],
    ['the same page later on', afterwards.total],
    ['a chat with 5,000 messages, the longest task', manyMessages.longestTask],
    ['the press of Enter in a chat', keyPress],
  ]),
);
for (const { line } of lines) console.log(line);
process.exitCode = lines.every(({ isKept }) => isKept) ? 0 : 1;
