import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRequestLog } from '../../../../tools/browser/request-log.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porchlight-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFile = (lines: readonly string[]) => {
  const file = join(folder, 'log');
  writeFileSync(file, lines.join('\n'));
  return file;
};

const chromiumEvent = (params: object) => JSON.stringify({ params, phase: 1, type: 136 });
const BY_PAGE = { by: 'http://localhost:1', to: 'http://localhost:1/a' };
const BY_NOBODY = { by: '', to: 'http://localhost:1/' };

describe.each([
  {
    browser: 'chromium' as const,
    lines: [
      '{"constants": {"initiator": 1},',
      '"events": [',
      `${chromiumEvent({ url: BY_NOBODY.to, initiator: 'not an origin' })},`,
      `${chromiumEvent({ address: '127.0.0.1:1' })},`,
      `${chromiumEvent({ url: BY_PAGE.to, initiator: BY_PAGE.by })}]}`,
    ],
  },
  { browser: 'firefox' as const, lines: [JSON.stringify(BY_NOBODY), JSON.stringify(BY_PAGE), ''] },
])("the log of $browser's requests", ({ browser, lines }) => {
  it('tells who asked for what', () => {
    expect(readRequestLog(browser, inFile(lines))).toEqual([BY_NOBODY, BY_PAGE]);
  });

  it('may break off in its last line only', () => {
    const broken = '{"params":{"initiator":"http://localhost:1","url":"http://loc';
    expect(readRequestLog(browser, inFile([...lines.slice(0, 3), broken]))).toContainEqual(BY_NOBODY);
    expect(() => readRequestLog(browser, inFile([broken, ...lines]))).toThrow('Line 1');
  });
});
