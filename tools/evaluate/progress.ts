import type { Writable } from 'node:stream';

/** How often the line at a terminal changes, and how often a line goes into a log, in milliseconds. */
const PERIODS = { terminal: 250, log: 10_000 };
const MEGABYTE = 1e6;
const CLEAR_LINE = '\r\x1b[2K';

/** Says on a stream for people how far a long run has come: one changing line at a terminal, plain lines elsewhere. */
export class Progress {
  bytes = 0;
  rows = 0;
  #badRows = 0;
  readonly #to: Writable & { isTTY?: boolean };
  /** Of all inputs; `null` where a pipe does not say. */
  readonly #totalBytes: number | null;
  readonly #now: () => number;
  readonly #start: number;
  #nextAt: number;

  constructor(to: Writable & { isTTY?: boolean }, totalBytes: number | null, now = () => performance.now()) {
    this.#to = to;
    this.#totalBytes = totalBytes;
    this.#now = now;
    this.#start = now();
    this.#nextAt = this.#start + this.#period();
  }

  /** To be called as often as one likes. */
  tick(): void {
    const now = this.#now();
    if (now < this.#nextAt) return;
    this.#nextAt = now + this.#period();
    this.#to.write(this.#to.isTTY ? CLEAR_LINE + this.#text() : `${this.#text()}\n`);
  }

  /** Names a row that is left out. */
  complain(about: string): void {
    this.#badRows += 1;
    this.#say(about);
  }

  end(isEarly: boolean): void {
    const rows = `${this.rows} ${this.rows === 1 ? 'row' : 'rows'} judged`;
    const badRows = `${this.#badRows} bad ${this.#badRows === 1 ? 'row' : 'rows'} left out`;
    this.#say(`${isEarly ? 'stopped early: ' : ''}${rows}, ${badRows}`);
  }

  /** A line that stays. */
  #say(line: string): void {
    this.#to.write(`${this.#to.isTTY ? CLEAR_LINE : ''}${line}\n`);
  }

  #period(): number {
    return this.#to.isTTY ? PERIODS.terminal : PERIODS.log;
  }

  #text(): string {
    const seconds = Math.max((this.#now() - this.#start) / 1_000, 0.001);
    const share = this.#totalBytes ? ` (${Math.floor((100 * this.bytes) / this.#totalBytes)} %)` : '';
    const rates = `${megabytes(this.bytes / seconds)} MB/s, ${Math.round(this.rows / seconds)} rows/s`;
    return `${megabytes(this.bytes)} MB${share}, ${this.rows} rows, ${rates}`;
  }
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
