import type { HandedData } from '../../src/platform/handed-data.ts';
import type { FrameAddress, Tabs } from '../../src/platform/tabs.ts';
import type { RequestOfTab, TabCommand } from '../../src/protocol/command.ts';
import { pickNote } from '../../src/protocol/note-commands.ts';
import { decideHeld } from '../../src/protocol/tab-commands.ts';

interface Sent {
  tab: number;
  frame: number;
  command: string;
  request: unknown;
}

/** Tabs whose frames run the scripts that were injected into them, and answer to the commands those know. */
export class FakeTabs implements Tabs {
  /** What reached a script that could carry it out. */
  readonly shown: Sent[] = [];
  readonly injected: (FrameAddress & { file: string; handed?: HandedData | undefined })[] = [];
  readonly opened: string[] = [];
  /** When somebody turned to a tab. */
  readonly usedAt: number[] = [];
  /** Frames that the browser keeps extensions out of, as `tab/frame`. */
  readonly closed = new Set<string>();
  /** Frames whose watcher answers to `tab:stop-camera`. */
  readonly withCamera = new Set<string>();
  #removed: ((tab: number) => void)[] = [];

  async send<C extends TabCommand>(to: FrameAddress, command: C, request: RequestOfTab<C>): Promise<boolean> {
    const script = command.name === pickNote.name ? 'notes.js' : 'warnings.js';
    const isThere = this.injected.some(
      ({ tab, frame, file }) => tab === to.tab && frame === to.frame && file === script,
    );
    if (isThere) this.shown.push({ ...to, command: command.name, request });
    return isThere;
  }

  async wereUsed(from: number, to: number): Promise<boolean> {
    return this.usedAt.some((at) => at >= from && at <= to);
  }

  async sendToAllFrames<C extends TabCommand>(
    tab: number,
    command: C,
    request: RequestOfTab<C>,
  ): Promise<boolean> {
    const frames = [...(command.name === decideHeld.name ? this.#guarded() : this.withCamera)]
      .filter((frame) => frame.startsWith(`${tab}/`))
      .map((frame) => Number(frame.split('/')[1]));
    for (const frame of frames) this.shown.push({ tab, frame, command: command.name, request });
    return frames.length > 0;
  }

  /** Frames in which messages may be held, as `tab/frame`. */
  #guarded(): Set<string> {
    const guards = this.injected.filter(({ file }) => file === 'guard.js');
    return new Set(guards.map(({ tab, frame }) => `${tab}/${frame}`));
  }

  async inject(into: FrameAddress, file: string, handed?: HandedData): Promise<boolean> {
    if (this.closed.has(`${into.tab}/${into.frame}`)) return false;
    this.injected.push({ ...into, file, handed });
    return true;
  }

  async open(path: string): Promise<void> {
    this.opened.push(path);
  }

  onRemoved(listener: (tab: number) => void): void {
    this.#removed.push(listener);
  }

  /** The child closes a tab. */
  close(tab: number): void {
    for (const listener of this.#removed) listener(tab);
  }
}
