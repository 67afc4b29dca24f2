import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pane } from '../../../../src/content/reader/pane.ts';
import { type Line, People, speakerOf } from '../../../../src/content/reader/speakers.ts';

export interface ExpectedPage {
  path: string;
  conversation: { id?: string; title: string; audience: string };
  messages: { author: string | null; own: boolean; text: string; at: string | null }[];
}

const FOLDER = join(import.meta.dirname, '../../../fixtures/pages');

/** A moment after everything in the fixtures. */
export const NOW = Date.UTC(2026, 10, 30);

/** Makes the test document the fixture page, open shadow roots included. */
export function openFixture(name: string): void {
  openHtml(readFileSync(join(FOLDER, `${name}.html`), 'utf8'));
}

export function openHtml(html: string): void {
  document.documentElement.innerHTML = html.replace(/<!doctype html>|<\/?html[^>]*>/gi, '');
  attachShadowRoots(document);
}

/** What the browser makes of declared shadow roots, also of those within others. */
function attachShadowRoots(scope: ParentNode): void {
  for (const template of scope.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content.cloneNode(true));
    template.remove();
    if (root) attachShadowRoots(root);
  }
}

export function expectedOf(name: string): ExpectedPage {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as ExpectedPage;
}

export function addressAt(path: string, host = 'chat.example') {
  return () => ({ host, path, hash: '' });
}

/** What the pane says now: every message, who wrote it, and the conversation. */
export function readPane(pane: Pane): ExpectedPage['messages'] {
  const messages: ExpectedPage['messages'] = [];
  let line: Line | null = null;
  for (const row of pane.rows()) {
    const reading = pane.read(row);
    if (!reading) continue;
    line = speakerOf(reading, line, pane.authorLeadsRun, pane.ownNames());
    if (reading.text === '') continue;
    const at = reading.at === null ? null : new Date(reading.at).toISOString();
    messages.push({ author: line.author, own: line.isOwn, text: reading.text, at });
  }
  return messages;
}

export function readConversation(pane: Pane): { id: string; title: string; audience: string } {
  const people = new People();
  let line: Line | null = null;
  for (const row of pane.rows()) {
    const reading = pane.read(row);
    if (!reading) continue;
    line = speakerOf(reading, line, pane.authorLeadsRun, pane.ownNames());
    if (reading.text !== '') people.add(line);
  }
  const facts = pane.describe();
  return { id: facts.id, title: facts.title, audience: people.audience(facts) };
}
