import { readdirSync, readFileSync } from 'node:fs';
import { findPanes } from '../../../../src/content/reader/find-panes.ts';
import { looksLikeChat } from '../../../../src/content/watcher/chat-look.ts';
import { runToEnd } from '../../../../src/domain/steps.ts';
import { addressAt, type ExpectedPage, NOW, openHtml, readConversation, readPane } from './fixture-page.ts';

/**
 * When a page had its say: the reader was made to fit the first pages, then the second; those held out were written last
 * and only measured. Real: libraries that were installed and measured in a browser; then the reader was made to fit them.
 */
export const GROUPS = ['first', 'second', 'held out', 'real'] as const;
export type Group = (typeof GROUPS)[number];

/** A page of a chat without adapter, and how well it was read. */
export interface ReadChat {
  name: string;
  structure: string;
  group: Group;
  expected: number;
  read: number;
  /** Messages of which every word is there and nothing else. */
  right: number;
  rightOwn: number;
  /** Messages of others, and those of them with the right name. */
  others: number;
  rightAuthor: number;
  isRightTitle: boolean;
  isRightAudience: boolean;
  /** Whether the watcher brings the reader in by looking at the page. */
  isLookedAt: boolean;
}

/** A page that is no chat, and what was found there all the same. */
export interface ReadOther {
  name: string;
  title: string;
  group: Group;
  messages: number;
  isLookedAt: boolean;
}

interface Expected extends ExpectedPage {
  structure: string;
  group: Group;
}

const CLIENTS = 'tests/fixtures/clients';
const PAGES = 'tests/fixtures/pages';

export function readChats(): ReadChat[] {
  return namesIn(CLIENTS).map(readChat);
}

export function readOthers(): ReadOther[] {
  return namesIn(PAGES)
    .filter((name) => name.startsWith('no-chat-'))
    .map(readOther);
}

function namesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.map((file) => file.replace('.html', '')).sort();
}

function panesAt(path: string) {
  return runToEnd(findPanes({ page: document, address: addressAt(path), now: () => NOW }, [])).panes;
}

function readChat(name: string): ReadChat {
  const wanted = JSON.parse(readFileSync(`${CLIENTS}/${name}.expected.json`, 'utf8')) as Expected;
  openHtml(readFileSync(`${CLIENTS}/${name}.html`, 'utf8'));
  const panes = panesAt(wanted.path);
  const read = panes.flatMap(readPane);
  const conversation = panes[0] && readConversation(panes[0]);
  const pairs = pair(wanted.messages, read);
  const others = pairs.filter(([one]) => !one.own);
  return {
    name,
    structure: wanted.structure,
    group: wanted.group,
    expected: wanted.messages.length,
    read: read.length,
    right: pairs.length,
    rightOwn: pairs.filter(([one, other]) => one.own === other.own).length,
    others: others.length,
    rightAuthor: others.filter(([one, other]) => one.author === other.author).length,
    isRightTitle: conversation?.title === wanted.conversation.title,
    isRightAudience: conversation?.audience === wanted.conversation.audience,
    isLookedAt: looksLikeChat(document, false),
  };
}

type Message = Pick<ExpectedPage['messages'][number], 'author' | 'own' | 'text'>;

/** Each message that should be there with the first one read that has its words. */
function pair(wanted: readonly Message[], read: readonly Message[]): [Message, Message][] {
  const left = [...read];
  return wanted.flatMap((one) => {
    const at = left.findIndex((other) => other.text === one.text);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return other ? [[one, other] satisfies [Message, Message]] : [];
  });
}

function readOther(name: string): ReadOther {
  openHtml(readFileSync(`${PAGES}/${name}.html`, 'utf8'));
  const group = document.querySelector('meta[name="group"]')?.getAttribute('content');
  return {
    name: name.replace('no-chat-', ''),
    title: document.title,
    group: GROUPS.find((one) => one === group) ?? 'first',
    messages: panesAt('/').flatMap(readPane).length,
    isLookedAt: looksLikeChat(document, false),
  };
}
