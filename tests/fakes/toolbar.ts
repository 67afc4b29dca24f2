import type { Toolbar } from '../../src/platform/toolbar.ts';

export class FakeToolbar implements Toolbar {
  readonly lit = new Map<number, boolean>();

  async setLit(tab: number, lit: boolean): Promise<void> {
    this.lit.set(tab, lit);
  }
}
