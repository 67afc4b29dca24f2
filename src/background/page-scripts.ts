import type { Language } from '../domain/settings.ts';
import type { FrameAddress, Tabs } from '../platform/tabs.ts';
import type { RequestOfTab, TabCommand } from '../protocol/command.ts';
import { ADAPTERS } from '../sites/adapter.ts';
import { adaptersFor } from '../sites/adapters-for.ts';

/** The scripts that are brought into a page only when it needs them: files of the package. */
export interface ScriptFiles {
  reader: string;
  guard: string;
  camera: string;
  warnings: string;
  notes: string;
  /** Each gives what is shown in a page another language than the browser's. */
  languages: Readonly<Record<Language, string>>;
}

/** Brings scripts into pages, and what they should show. */
export class PageScripts {
  readonly #tabs: Tabs;
  readonly #files: ScriptFiles;
  readonly #language: () => Promise<Language | null>;

  /** @param language what the family chose; `null` for the language of the browser */
  constructor(tabs: Tabs, files: ScriptFiles, language: () => Promise<Language | null>) {
    this.#tabs = tabs;
    this.#files = files;
    this.#language = language;
  }

  /** Starts the chat reader in a frame of a host, and what asks before sending. @throws Error where the browser does not let it run. */
  async startReader(frame: FrameAddress, host: string): Promise<void> {
    const adapters = { name: ADAPTERS, data: adaptersFor(host) };
    if (!(await this.#tabs.inject(frame, this.#files.reader, adapters)))
      throw new Error('The reader could not start');
    await this.#tabs.inject(frame, this.#files.guard);
  }

  /** Starts what follows the cameras of a frame. @throws Error where the browser does not let it run. */
  async followCameras(frame: FrameAddress): Promise<void> {
    if (!(await this.#tabs.inject(frame, this.#files.camera)))
      throw new Error('What follows cameras could not start');
  }

  /**
   * Shows something to the child: in the page itself, or in the frame concerned where the page is closed to Porchlight.
   * `false` when neither can show anything.
   */
  async show<C extends TabCommand>(
    frame: FrameAddress,
    command: C,
    request: RequestOfTab<C>,
  ): Promise<boolean> {
    const page = { tab: frame.tab, frame: 0 };
    if (await this.#showIn(page, command, request)) return true;
    return frame.frame !== 0 && this.#showIn(frame, command, request);
  }

  /** Brings what the page shows already up to date; a page that shows nothing is left alone. */
  async update<C extends TabCommand>(
    frame: FrameAddress,
    command: C,
    request: RequestOfTab<C>,
  ): Promise<void> {
    await this.#tabs.send({ tab: frame.tab, frame: 0 }, command, request);
    if (frame.frame !== 0) await this.#tabs.send(frame, command, request);
  }

  /** Opens something in which the child chooses; `false` where the frame is closed to Porchlight. */
  pick<C extends TabCommand>(frame: FrameAddress, command: C, request: RequestOfTab<C>): Promise<boolean> {
    return this.#showIn(frame, command, request, this.#files.notes);
  }

  async #showIn<C extends TabCommand>(
    frame: FrameAddress,
    command: C,
    request: RequestOfTab<C>,
    file = this.#files.warnings,
  ): Promise<boolean> {
    if (await this.#tabs.send(frame, command, request)) return true;
    const language = await this.#language();
    if (language) await this.#tabs.inject(frame, this.#files.languages[language]);
    if (!(await this.#tabs.inject(frame, file))) return false;
    return this.#tabs.send(frame, command, request);
  }
}
