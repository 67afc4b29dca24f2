import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Progress } from '../../../../tools/evaluate/progress.ts';

/** What is written, and a clock that is set by hand. */
function scene(isTTY: boolean, totalBytes: number | null) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const clock = { now: 0 };
  const progress = new Progress(Object.assign(stream, { isTTY }), totalBytes, () => clock.now);
  return { written, clock, progress };
}

describe('Progress', () => {
  it('writes a plain line now and then into a log', () => {
    const { written, clock, progress } = scene(false, 4_000_000);
    progress.bytes = 3_000_000;
    progress.rows = 1_200;
    progress.tick();
    expect(written).toEqual([]);
    clock.now = 12_000;
    progress.tick();
    progress.tick();
    expect(written).toEqual(['3.0 MB (75 %), 1200 rows, 0.3 MB/s, 100 rows/s\n']);
  });

  it('changes one line at a terminal, and clears it for a line that stays', () => {
    const { written, clock, progress } = scene(true, null);
    progress.bytes = 500_000;
    clock.now = 1_000;
    progress.tick();
    progress.complain('a.jsonl:3: not JSON');
    progress.end(false);
    expect(written).toEqual([
      '\r\x1b[2K0.5 MB, 0 rows, 0.5 MB/s, 0 rows/s',
      '\r\x1b[2Ka.jsonl:3: not JSON\n',
      '\r\x1b[2K0 rows judged, 1 bad row left out\n',
    ]);
  });

  it('says when it ended early', () => {
    const { written, progress } = scene(false, 10);
    progress.rows = 1;
    progress.end(true);
    expect(written).toEqual(['stopped early: 1 row judged, 0 bad rows left out\n']);
  });
});
