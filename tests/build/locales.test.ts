import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, parseScript, sourceScripts } from './files.ts';
import { firstWord, missing, namedKeys, unnamed } from './message-keys.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

describe('the check of message keys', () => {
  const keys = ['popup_title', 'popup_tip_good', 'popup_day_one', 'popup_day_other', 'popup_old'];
  const named = (code: string) => namedKeys([parseScript('made-up.ts', code)], new Set(['popup']));

  it('finds keys that nothing names', () => {
    const code = "text('popup_title'); text(`popup_tip_${state}`); const day = { key: 'popup_day' };";
    expect(unnamed(keys, named(code))).toEqual(['popup_old']);
  });

  it('finds named keys that are not there', () => {
    const code = "text('popup_titel'); text(`popup_tips_${state}`); text('popup_day'); db.get('other_name')";
    expect(missing(keys, named(code))).toEqual(['popup_titel', 'popup_tips_*']);
  });

  it('knows endings that are put behind a key', () => {
    const code = "const a = 'popup_tip'; text(`${a}_good`);";
    expect(unnamed(['popup_tip', 'popup_tip_good', 'popup_tip_bad'], named(code))).toEqual(['popup_tip_bad']);
  });
});

const LOCALES = readdirSync('public/_locales');
const english = messagesOf('en');
const keys = Object.keys(english);
const named = namedKeys(sourceScripts(), new Set(keys.map(firstWord)));

describe('the texts', () => {
  it('are there for every key that src names', () => {
    expect(missing(keys, named)).toEqual([]);
  });

  it('are all named, by src, by the manifest or by a page', () => {
    const others = ['manifest.json', ...filesBelow('src').filter((path) => path.endsWith('.html'))];
    const inFiles = others.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(unnamed(keys, named).filter((key) => !inFiles.includes(`__MSG_${key}__`))).toEqual([]);
  });

  it.each(LOCALES)('in "%s" have the keys of English, in order, none of them empty', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(messages)).toEqual([...keys].sort());
    expect(Object.values(messages).filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  it.each(LOCALES)('in "%s" define every $NAME$ that they use', (locale) => {
    const broken = Object.entries(messagesOf(locale)).filter(([, { message, placeholders = {} }]) => {
      const used = [...message.matchAll(/\$(?<name>[A-Za-z0-9_@]+)\$/g)].map((match) =>
        match[1]?.toLowerCase(),
      );
      const defined = Object.keys(placeholders).map((name) => name.toLowerCase());
      return (
        used.some((name) => !name || !defined.includes(name)) || defined.some((name) => !used.includes(name))
      );
    });
    expect(broken.map(([key]) => key)).toEqual([]);
  });
});

function messagesOf(locale: string): Record<string, Message> {
  return JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
}
