import type { Settings } from '../../src/domain/settings.ts';
import type { ReplyOf } from '../../src/protocol/command.ts';
import type { getSettings } from '../../src/protocol/settings-commands.ts';
import { NOTHING_MANAGED } from '../../src/ui/family/managed.ts';

/** A family that has been through the welcome page in New Zealand and said nothing else. */
export function settingsOf(changes: Partial<Settings> = {}): Settings {
  return {
    language: null,
    country: 'NZ',
    childName: '',
    childAgeBand: null,
    place: null,
    people: [],
    agreedAt: null,
    sensitivity: {},
    helpFirst: [],
    welcomed: true,
    ...changes,
  };
}

export type FamilyReply = ReplyOf<typeof getSettings>;

/** What the background says of the settings, where no administrator set anything but what is given. */
export function settingsReply(
  settings: Partial<Settings> = {},
  hasPassphrase = false,
  managed: Partial<FamilyReply['managed']> = {},
): FamilyReply {
  return { settings: settingsOf(settings), hasPassphrase, managed: { ...NOTHING_MANAGED, ...managed } };
}
