import type { Settings } from '../../src/domain/settings.ts';

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
    welcomed: true,
    ...changes,
  };
}
