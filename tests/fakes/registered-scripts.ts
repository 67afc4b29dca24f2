import type { RegisteredScripts } from '../../src/platform/registered-scripts.ts';

export class FakeRegisteredScripts implements RegisteredScripts {
  current: { matches: string[]; excludeMatches: string[] } | null = null;

  async runOn(matches: string[], excludeMatches: string[]): Promise<void> {
    this.current = { matches, excludeMatches };
  }

  async clear(): Promise<void> {
    this.current = null;
  }
}
