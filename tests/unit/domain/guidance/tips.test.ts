import { describe, expect, it } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import type { CameraSession } from '../../../../src/domain/camera/session.ts';
import { TIPS, tipStates } from '../../../../src/domain/guidance/tips.ts';
import type { ComputerPlace } from '../../../../src/domain/settings.ts';
import type { Snapshot } from '../../../../src/domain/summary/snapshot.ts';
import { contactSummary } from '../../../fakes/snapshots.ts';

const texts: Record<string, unknown> = messages;

type Part = Pick<Snapshot, 'attention' | 'camera' | 'contacts' | 'blindSpots'>;

function statesOf(part: Partial<Part>, place: ComputerPlace | null = null): string[] {
  const full: Part = {
    attention: [],
    camera: [],
    contacts: { total: 0, known: 0, newThisWeek: 0, groups: 0 },
    blindSpots: [],
    ...part,
  };
  const tips = tipStates({ ...full, settings: { place } });
  for (const { title, seen, next } of tips) {
    for (const { key } of [title, seen, next]) expect(texts).toHaveProperty(key);
  }
  return tips.map(({ state, seen }) => `${state} ${[seen.key.replace(/^.*_/, ''), ...seen.substitutions]}`);
}

function session(concerns: CameraSession['concerns']): CameraSession {
  return {
    id: 's',
    source: 'camera',
    site: 'call.example',
    startedAt: 1,
    lastSeenAt: 2,
    endedAt: 2,
    concerns,
    isPrivate: false,
    audience: 'unknown',
    contact: null,
    company: null,
    corroborated: true,
    onAir: { ms: 0, ways: [] },
  };
}

describe("Netsafe's three tips", () => {
  it('come in their order', () => {
    expect(TIPS).toEqual(['sharedRoom', 'knowContacts', 'stopContact']);
  });

  it('say nothing good where nothing was seen', () => {
    expect(statesOf({})).toEqual(['unknown cannotSee', 'unknown none', 'unknown none']);
  });

  it('count cameras that are worth a talk', () => {
    expect(statesOf({ camera: [session([]), session(['lateHour'])] })[0]).toBe('attention cameraAlone,1');
    expect(statesOf({ camera: [session([])] })[0]).toBe('unknown cameraFine,1');
  });

  it.each([
    ['sharedRoom', 'good'],
    ['movesAround', 'unknown'],
    ['ownRoom', 'attention'],
  ] as const)('know where the family says that the computer stands: %s', (place, state) => {
    expect(statesOf({ camera: [session([])] }, place)[0]).toBe(`${state} ${place}`);
    // What was seen says more than what was said.
    expect(statesOf({ camera: [session(['lateHour'])] }, place)[0]).toBe('attention cameraAlone,1');
  });

  it('count new contacts, and say when chats could not be read', () => {
    expect(statesOf({ contacts: { total: 9, known: 4, newThisWeek: 2, groups: 0 } })[1]).toBe(
      'attention new,2,4',
    );
    expect(statesOf({ contacts: { total: 9, known: 4, newThisWeek: 0, groups: 0 } })[1]).toBe(
      'good noneNew,9,4',
    );
    const blindSpots = [{ kind: 'cannotRead' as const, site: 'chat.example', count: 1, lastAt: 1 }];
    expect(statesOf({ contacts: { total: 9, known: 4, newThisWeek: 0, groups: 0 }, blindSpots })[1]).toBe(
      'unknown cannotRead',
    );
  });

  it('name the contacts that need attention', () => {
    const contacts = { total: 3, known: 1, newThisWeek: 0, groups: 0 };
    expect(statesOf({ contacts, attention: [contactSummary()] })[2]).toBe('attention some,1');
    expect(statesOf({ contacts })[2]).toBe('good noneNow');
  });
});
