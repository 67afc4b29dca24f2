import { parseSync } from 'vite';
import { findMemberName, type Node, nodesIn } from './syntax.ts';

const FROM_STRINGS = ['innerHTML', 'outerHTML'];

/**
 * Takes every assignment to `innerHTML` and `outerHTML` out of a built script. Preact brings one, for a property that
 * no view here uses (a build check holds that); without it no script of the extension can make HTML from a string.
 */
export function withoutHtmlStrings(code: string): string {
  if (!FROM_STRINGS.some((name) => code.includes(name))) return code;
  const { program } = parseSync('script.js', code);
  let result = '';
  let copiedTo = 0;
  for (const node of nodesIn(program)) {
    // What lies before belongs to an assignment inside one that is out already.
    if (!isHtmlAssignment(node) || node.start < copiedTo) continue;
    result += `${code.slice(copiedTo, node.start)}void 0`;
    copiedTo = node.end;
  }
  return result + code.slice(copiedTo);
}

/** Whether a node of a syntax tree sets an element's content or itself from a string. */
function isHtmlAssignment({ type, left }: Node): boolean {
  return type === 'AssignmentExpression' && FROM_STRINGS.includes(findMemberName(left) ?? '');
}
