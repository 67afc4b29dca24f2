/** One line of a file, counted from 1. `bytes` is `null` for a line too long to be looked at. */
export interface Line {
  number: number;
  bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/**
 * The lines of a stream that may be far larger than memory: never more than one line and one chunk are held.
 *
 * @param mostBytes lines longer than this are skipped, but counted and handed on as `null`
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>, mostBytes: number): AsyncGenerator<Line> {
  const pending = new PendingLine(mostBytes);
  let number = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      pending.add(chunk.subarray(start, end));
      number += 1;
      yield { number, bytes: pending.take() };
      start = end + 1;
    }
    pending.add(chunk.subarray(start));
  }
  if (pending.size > 0) yield { number: number + 1, bytes: pending.take() };
}

/** The part of a line that has been read. */
class PendingLine {
  size = 0;
  #parts: Buffer[] = [];
  readonly #mostBytes: number;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  add(part: Buffer): void {
    this.size += part.length;
    if (this.size > this.#mostBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  take(): Buffer | null {
    const [only = null] = this.#parts;
    const line = this.#parts.length === 1 ? only : Buffer.concat(this.#parts);
    const isTooLong = this.size > this.#mostBytes;
    this.#parts = [];
    this.size = 0;
    return isTooLong ? null : line;
  }
}
