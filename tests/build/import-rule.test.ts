import { describe, expect, it } from 'vitest';
import { parseScript, sourceScripts } from './files.ts';
import { findForbidden } from './import-rule.ts';
import { importsOf } from './imports.ts';

const ALLOWED: [path: string, code: string][] = [
  ['src/domain/risk/judge.ts', "import { weights } from './weights.ts'"],
  ['src/domain/risk/judge.ts', "import { comparable } from '../text/comparable.ts'"],
  ['src/domain/text/look-alikes.ts', "import { confusablesMap } from 'confusables'"],
  ['src/sites/site.ts', "import type { Site } from '../domain/model.ts'"],
  ['src/sites/site.ts', "import { type Site } from '../domain/model.ts'"],
  ['src/protocol/command.ts', "import * as v from 'valibot'"],
  ['src/background/main.ts', "import reader from '../content/reader.iife.ts?script&iife'"],
  ['src/content/reader.iife.ts', "import { contentRuntime } from '../platform/content-runtime.ts'"],
  ['src/page/camera.iife.ts', "import { KINDS } from '../protocol/page-port.ts'"],
  ['src/ui/popup/popup.tsx', "import { useState } from 'preact/hooks'"],
];

const FORBIDDEN: [path: string, code: string, why: string][] = [
  ['src/domain/model.ts', "import * as v from 'valibot'", 'a library in the domain'],
  ['src/domain/model.ts', "import type { Site } from '../sites/site.ts'", 'an arrow the wrong way'],
  ['src/sites/site.ts', "import { judge } from '../domain/risk/judge.ts'", 'a value where types are allowed'],
  ['src/sites/site.ts', "export { judge } from '../domain/risk/judge.ts'", 'a re-export'],
  ['src/domain/model.ts', "const ui = import('../ui/popup/main.tsx')", 'a dynamic import'],
  ['src/domain/model.ts', "type X = import('../ui/store.ts').Store", 'an import inside a type'],
  ['src/background/main.ts', "import { read } from '../content/reader.iife.ts'", 'code of another context'],
  ['src/background/main.ts', "import browser from 'webextension-polyfill'", 'the polyfill outside platform'],
  [
    'src/content/reader.iife.ts',
    "import { tabs } from '../platform/tabs.ts'",
    'the platform of the background',
  ],
  ['src/content/reader.iife.ts', "import { judge } from '../domain/risk/judge.ts'", 'judging in the tab'],
  ['src/page/camera.iife.ts', "import type { Command } from '../protocol/command.ts'", 'more than the port'],
  ['src/ui/popup/popup.tsx', "import { handlers } from '../../background/handlers.ts'", 'another context'],
  ['src/domain/risk/judge.ts', "import { weights } from './weights'", 'no file ending'],
  ['src/elsewhere/a.ts', "import './b.ts'", 'a folder that nobody drew'],
];

describe('the rule for imports', () => {
  it.each(ALLOWED)('lets %s say: %s', (path, code) => {
    expect(importsOf(parseScript(path, code)).map(findForbidden)).toEqual([null]);
  });

  it.each(FORBIDDEN)('does not let %s say: %s (%s)', (path, code) => {
    expect(importsOf(parseScript(path, code)).map(findForbidden)).toEqual([expect.stringContaining(path)]);
  });
});

describe('the imports of src', () => {
  const imports = sourceScripts().flatMap(importsOf);

  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('follow the rule', () => {
    expect(imports.map(findForbidden).filter((reason) => reason !== null)).toEqual([]);
  });
});
