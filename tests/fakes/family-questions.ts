import * as v from 'valibot';
import { getFamilyCamera } from '../../src/protocol/camera-commands.ts';
import type { Command, RequestOf } from '../../src/protocol/command.ts';
import { countErasable, exportPart, getOwnData } from '../../src/protocol/data-commands.ts';
import {
  getContact,
  getContacts,
  getSite,
  getSites,
  getTimeline,
} from '../../src/protocol/history-commands.ts';
import { getNotes } from '../../src/protocol/note-commands.ts';
import { getSettings } from '../../src/protocol/settings-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { getWeek } from '../../src/protocol/week-commands.ts';
import type { TestBackground } from './background.ts';

const TIMELINE = { kind: null, level: null, site: null, contact: null, period: 'all', count: 100 } as const;
const CONTACTS = { search: '', group: 'all', order: 'lastSeen', count: 100 } as const;

/** Asks everything that the popup and the family's pages ask, and reads the answers as they do. Rejects where one fails. */
export async function askEverything(background: TestBackground): Promise<void> {
  async function ask<C extends Command>(command: C, request: RequestOf<C>): Promise<void> {
    v.parse(command.reply(), await background.fromUi(command, request));
  }
  await ask(getSnapshot, {});
  await ask(getTimeline, TIMELINE);
  await ask(getTimeline, { ...TIMELINE, contact: 'discord Robin' });
  await ask(getContacts, CONTACTS);
  await ask(getContact, { contact: 'discord Robin' });
  await ask(getSites, {});
  await ask(getSite, { site: 'discord' });
  await ask(getWeek, { weeksBack: 0 });
  await ask(getOwnData, {});
  await ask(countErasable, { what: 'contact', contact: 'discord Robin' });
  await ask(exportPart, { after: null });
  await ask(getFamilyCamera, {});
  await ask(getNotes, { contact: 'discord Robin' });
  await ask(getSettings, {});
}
