import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { type Node, nodesIn } from '../../tools/build/syntax.ts';

/** A script as the checks see it. */
export interface Script {
  /** From the repository root, with `/`. */
  path: string;
  code: string;
  nodes: readonly Node[];
}

/** Every file below a folder, as paths from `from`, sorted. */
export function filesBelow(folder: string, from = '.'): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(from, path).replaceAll('\\', '/'))
    .sort();
}

/** Every TypeScript file of `src`, parsed. */
export function sourceScripts(): Script[] {
  return filesBelow('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map(readScript);
}

/** Every script of a built extension, parsed. */
export function builtScripts(target: 'chrome' | 'firefox'): Script[] {
  return filesBelow(`dist/${target}`)
    .filter((path) => path.endsWith('.js'))
    .map(readScript);
}

function readScript(path: string): Script {
  return parseScript(path, readFileSync(path, 'utf8'));
}

/** @throws Error when the code is no JavaScript or TypeScript. */
export function parseScript(path: string, code: string): Script {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join('; ')}`);
  return { path, code, nodes: [...nodesIn(program)] };
}
