/** A message of the page's own conversation. */
interface Written {
  id: number;
  isOwn: boolean;
  text: string;
}

/** What the rows of a page show of a message besides its words. */
export interface Look {
  /** The same for ever, the number of the row, or another one each time that the row is made. */
  ids: 'lasting' | 'counters' | 'made up' | 'none';
  times: boolean;
}

const ROWS = 6;
/** Each message is written a minute after the one before. */
const FIRST = Date.UTC(2026, 10, 29, 10);

/** A page that shows a window of its conversation, as chat clients do, and knows what can have been read there. */
export class VirtualList {
  readonly #look: Look;
  readonly #seen = new Map<number, Written>();
  readonly #messageOf = new WeakMap<Element, Written>();
  #all: Written[] = [];
  #written = 0;
  /** How many newer messages there are below what is shown. */
  #below = 0;
  #made = 0;

  constructor(look: Look) {
    this.#look = look;
  }

  /** What the page has shown so far. */
  get seen(): { fromContact: number; fromChild: number } {
    const fromChild = [...this.#seen.values()].filter(({ isOwn }) => isOwn).length;
    return { fromContact: this.#seen.size - fromChild, fromChild };
  }

  /** The page as it is when it was just loaded: at the end of its conversation. */
  load(): void {
    this.#below = 0;
    document.body.innerHTML =
      '<div class="chat"><header><h2>robin</h2></header><div class="messages"></div><textarea placeholder="Message"></textarea></div>';
    this.draw();
  }

  /** Writes without showing it yet. */
  write(isOwn: boolean, text: string): void {
    this.#all.push({ id: this.#written, isOwn, text });
    this.#written += 1;
    if (this.#below > 0) this.#below += 1;
  }

  /** Changes one of the messages that are shown, without showing it yet. */
  edit(which: number, text: string): void {
    const message = this.#shown().at(which);
    if (message) message.text = text;
  }

  /** The contact takes a message back. Where the child does, and says it again, it looks like the server's copy of it. */
  delete(which: number): void {
    const gone = this.#shown().at(which);
    if (gone?.isOwn) return;
    this.#all = this.#all.filter((message) => message !== gone);
  }

  scroll(rows: number): void {
    this.#below = Math.max(0, Math.min(this.#all.length - ROWS, this.#below + rows));
  }

  /** Makes every row anew. */
  redraw(): void {
    this.#list().replaceChildren();
    this.draw();
  }

  /** Shows what is to be shown; rows stay as long as their message does. */
  draw(): void {
    const kept = new Map([...this.#list().children].map((row) => [this.#messageOf.get(row), row]));
    const rows = this.#shown().map((message, index) => {
      const row = kept.get(message) ?? this.#rowFor(message);
      this.#fill(row, message, index);
      return row;
    });
    this.#list().replaceChildren(...rows);
    for (const message of this.#shown()) this.#seen.set(message.id, message);
  }

  #shown(): Written[] {
    const end = this.#all.length - this.#below;
    return this.#all.slice(Math.max(0, end - ROWS), end);
  }

  #list(): Element {
    const list = document.querySelector('.messages');
    if (!list) throw new Error('no list');
    return list;
  }

  #rowFor(message: Written): Element {
    const row = document.createElement('div');
    row.className = `msg${message.isOwn ? ' self' : ''}`;
    row.innerHTML = `<b class="author">${message.isOwn ? 'sam' : 'robin'}</b> <span class="text"></span>`;
    this.#messageOf.set(row, message);
    this.#made += 1;
    if (this.#look.ids === 'made up') row.id = `made-${Math.floor(1e9 * Math.sin(this.#made) ** 2)}`;
    if (this.#look.ids === 'lasting') row.id = `message-${90_210 + 7 * message.id}`;
    const at = new Date(FIRST + message.id * 60_000).toISOString();
    if (this.#look.times) row.insertAdjacentHTML('beforeend', ` <time datetime="${at}"></time>`);
    return row;
  }

  #fill(row: Element, { text }: Written, index: number): void {
    if (this.#look.ids === 'counters') row.id = `row-${index}`;
    const words = row.querySelector('.text');
    if (words && words.textContent !== text) words.textContent = text;
  }
}
