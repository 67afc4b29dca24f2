import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { ExtensionPage, OwnPage } from '../../src/platform/extension-page.ts';
import type { Command, ReplyOf, RequestOf } from '../../src/protocol/command.ts';

type Answer = (request: unknown) => unknown;

/** An extension page without a browser: texts are the real ones, replies are what a test says. */
export class FakeExtensionPage implements ExtensionPage {
  readonly sent: { command: string; request: unknown }[] = [];
  /** Pages, each with the fragment that was to be seen. */
  readonly opened: string[] = [];
  /** `true` once the popup was asked to close. */
  popupClosed = false;
  /** How often somebody wanted to print. */
  printed = 0;
  allSites = false;
  /** Hosts that it may read besides. */
  readonly sites: string[] = [];
  /** What the family says when asked for every site; an `Error` where the browser refuses to ask. */
  allSitesAnswer: boolean | Error = true;
  /** What the browser says when every site is given back. */
  giveBackAnswer: boolean | Error = true;
  /** The same for letting the browser keep cameras from sites. */
  cameraBlocksAnswer: boolean | Error = true;
  language = 'en-NZ';
  readonly #answers = new Map<string, Answer>();

  /** What the background replies from now on. Without it, it does not answer: `send` rejects. */
  answer<C extends Command>(
    command: C,
    reply: (request: RequestOf<C>) => ReplyOf<C> | Promise<ReplyOf<C>>,
  ): void {
    this.#answers.set(command.name, reply as Answer);
  }

  /** From now on the background does not answer this one. */
  silence(command: string): void {
    this.#answers.delete(command);
  }

  async send<C extends Command>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
    this.sent.push({ command: command.name, request });
    const answer = this.#answers.get(command.name);
    if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
    return (await answer(request)) as ReplyOf<C>;
  }

  /** Fails on a text that is missing, where a browser would show nothing. */
  text(key: string, ...substitutions: string[]): string {
    const entry: unknown = Object.hasOwn(messages, key) ? messages[key as keyof typeof messages] : undefined;
    if (!isMessage(entry)) throw new Error(`There is no text ${key}`);
    return entry.message.replace(/\$(\d)/g, (_whole, index) => substitutions[Number(index) - 1] ?? '');
  }

  locale(): string {
    return this.language;
  }

  async hasAllSites(): Promise<boolean> {
    return this.allSites;
  }

  async requestAllSites(): Promise<boolean> {
    if (this.allSitesAnswer instanceof Error) throw this.allSitesAnswer;
    return this.allSitesAnswer;
  }

  async hasSites(hosts: readonly string[]): Promise<boolean> {
    return this.allSites || hosts.every((host) => this.sites.includes(host));
  }

  async requestSites(hosts: readonly string[]): Promise<boolean> {
    const answer = await this.requestAllSites();
    if (answer) this.sites.push(...hosts);
    return answer;
  }

  async giveBackAllSites(): Promise<boolean> {
    if (this.giveBackAnswer instanceof Error) throw this.giveBackAnswer;
    return this.giveBackAnswer;
  }

  async requestCameraBlocks(): Promise<boolean> {
    if (this.cameraBlocksAnswer instanceof Error) throw this.cameraBlocksAnswer;
    return this.cameraBlocksAnswer;
  }

  version(): string {
    return '1.2.3';
  }

  print = (): void => {
    this.printed += 1;
  };

  async openPage(page: OwnPage, fragment = ''): Promise<void> {
    if (this.popupClosed) throw new Error('A closed popup opens nothing');
    this.opened.push(`${page}${fragment}`);
  }

  async closePopup(): Promise<void> {
    this.popupClosed = true;
  }
}

function isMessage(entry: unknown): entry is { message: string } {
  return (
    typeof entry === 'object' && entry !== null && 'message' in entry && typeof entry.message === 'string'
  );
}
