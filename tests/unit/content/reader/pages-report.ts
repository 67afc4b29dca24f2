import { GROUPS, type Group, type ReadChat, type ReadOther } from './measure-page.ts';

/** Sums over pages; shares are 1 where there is nothing to share. */
export interface Figures {
  pages: number;
  recall: number;
  precision: number;
  own: number;
  author: number;
  title: number;
  audience: number;
  lookedAt: number;
}

export function figuresOf(chats: readonly ReadChat[]): Figures {
  const sum = (of: (chat: ReadChat) => number | boolean): number =>
    chats.reduce((total, chat) => total + Number(of(chat)), 0);
  const right = sum((chat) => chat.right);
  return {
    pages: chats.length,
    recall: share(
      right,
      sum((chat) => chat.expected),
    ),
    precision: share(
      right,
      sum((chat) => chat.read),
    ),
    own: share(
      sum((chat) => chat.rightOwn),
      right,
    ),
    author: share(
      sum((chat) => chat.rightAuthor),
      sum((chat) => chat.others),
    ),
    title: share(
      sum((chat) => chat.isRightTitle),
      chats.length,
    ),
    audience: share(
      sum((chat) => chat.isRightAudience),
      chats.length,
    ),
    lookedAt: share(
      sum((chat) => chat.isLookedAt),
      chats.length,
    ),
  };
}

/** The page of the documentation that shows what was measured. */
export function pagesReport(chats: readonly ReadChat[], others: readonly ReadOther[]): string {
  const ofGroup = (group: Group) => chats.filter((chat) => chat.group === group);
  return [
    INTRODUCTION,
    '## Chats\n',
    table(
      [
        'pages',
        'how many',
        'recall',
        'precision',
        'own or other',
        'author',
        'title',
        'audience',
        'looked at',
      ],
      [...GROUPS.map((group) => [group, ofGroup(group)] as const), ['all', chats] as const].map(
        ([name, some]) => [name, ...cellsOf(figuresOf(some))],
      ),
    ),
    table(
      [
        'page',
        'what it is like',
        'group',
        'messages',
        'read',
        'right',
        'own or other',
        'title',
        'audience',
        'looked at',
      ],
      chats.map((chat) => [
        chat.name,
        chat.structure,
        chat.group,
        chat.expected,
        chat.read,
        chat.right,
        chat.rightOwn,
        ...[chat.isRightTitle, chat.isRightAudience, chat.isLookedAt].map(yesOrNo),
      ]),
    ),
    '## Pages that are no chat\n',
    `${others.length} pages. Messages found: ${others.reduce((sum, page) => sum + page.messages, 0)}. The watcher's look`,
    `brings the reader in on ${others.filter((page) => page.isLookedAt).length} of them; the reader then finds none.\n`,
    table(
      ['page', 'title', 'group', 'messages', 'looked at'],
      others.map((page) => [page.name, page.title, page.group, page.messages, yesOrNo(page.isLookedAt)]),
    ),
  ].join('\n');
}

const INTRODUCTION = `# How well pages without an adapter are read

Written by \`npm run read-pages\`; a test compares, and holds floors. The pages are in \`tests/fixtures/clients\` and
\`tests/fixtures/pages/no-chat-*\`: the structure of chat clients and component libraries (tags, classes, roles) with words of
our own, and pages made by hand. Each is read in jsdom, without layout, by the generic reader alone.

- **first**: the reader was made to fit these. **second**: written at the same time and measured unseen; then the reader was
  made to fit these, too. **held out**: written after that. Of the chats among them nothing was changed for (what was changed
  later for real libraries serves some of them, too); of the pages that are no chat, what was found there by mistake was put
  right. **real**: the structure of libraries that were installed and rendered in a browser, where the reader failed at first;
  then it was made to fit these.
- **recall**: messages that were read word for word. **precision**: of what was read, messages and nothing else. **own or
  other**: of the messages read, those on the right side; where a page says nowhere who the child is, some are not.
- **looked at**: the watcher brings the reader in by looking at the page. Elsewhere the reader comes once something that was
  written vanishes with Enter.

## Real libraries

The figures below are of pages that the reader knows. What to expect of one it never saw was measured in November 2026 in
Chromium: libraries from npm, drawn by their own code and styles, a talk of two and one of three on each, no adapter. The
libraries are not in this repository.

| libraries | how many | recall | precision | own or other | looked at |
| --- | --- | --- | --- | --- | --- |
| first set, unseen: chatscope, react-chat-elements, MinChat, Bot Framework Web Chat, Ant Design X, Semi, ChatUI, NLUX, Quasar, Vuetify, Framework7, DevExtreme, Deep Chat, daisyUI and others | 26 | 77 % | 86 % | 99 % | 86 % |
| the same, after the reader was made to fit them | 26 | 97 % | 100 % | 100 % | 90 % |
| then unseen: PatternFly, Cloudscape, Ignite UI, Syncfusion, TDesign, react-bell-chat, react-chatbotify | 7 | 51 % | 84 % | 100 % | 71 % |
| then, after some of that was mended, unseen: Vaadin, Konsta, Gravity UI AIKit, Ant Design X Vue | 4 | 94 % | 94 % | 95 % | 100 % |
| later, unseen: BotUI, Carbon AI Chat, Nebular, Fluent Northstar, MateChat, quikchat (each read in full), Aksel, Paste (read with name or time), Fuselage (not at all) | 9 | 69 % | 77 % | 100 % | 100 % |
| the same, after the reader was made to fit them | 9 | 100 % | 100 % | 98 % | 100 % |
| then unseen: Cognigy, Ionic components, and six pages made by hand the way well-known lessons show it | 8 | 88 % | 100 % | 81 % | 100 % |

So a library that nobody looked at is mostly read in full; one in four to eight is not read, or with a name or a time that does
not belong to the words. Ionic was not read (the list was in the slot of an element with a shadow root) and is now; pages that
say nowhere who the child is have the child's messages on the wrong side. Pages that pair a question with its answer in one
element (reachat) are read, but all of one answer is one message.
`;

function cellsOf(figures: Figures): (string | number)[] {
  const { pages, ...shares } = figures;
  return [pages, ...Object.values(shares).map((one: number) => `${(one * 100).toFixed(0)} %`)];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
