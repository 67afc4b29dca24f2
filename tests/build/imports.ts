import { posix } from 'node:path';
import { isNode, type Node } from '../../tools/build/syntax.ts';
import type { Script } from './files.ts';

/** One import of one file. */
export interface Import {
  from: string;
  /** A path from the repository root, or the name of a package; the query of `?script&iife` stays on. */
  to: string;
  /** As written. */
  specifier: string;
  /** Types only: nothing of it is in the built code. */
  isType: boolean;
}

/** Every import, re-export, `import()` and `import('…').Type` of a script. */
export function importsOf({ path, nodes }: Script): Import[] {
  return nodes.flatMap((node) => {
    const { source } = node;
    if (!isNode(source) || typeof source['value'] !== 'string') return [];
    const specifier = source['value'];
    return [{ from: path, to: resolve(path, specifier), specifier, isType: isTypeImport(node) }];
  });
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

function isTypeImport(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const { specifiers } = node;
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((one: Node) => one['importKind'] === 'type' || one['exportKind'] === 'type');
}
