import MagicString from 'magic-string';
import { parseSync } from 'vite';
import { findMemberName, isNode, type Node, nodesIn } from './syntax.ts';

/** What scripts in pages read of elements. Not `name`, `title` and others that it is values of ours that are asked for. */
const READ: ReadonlySet<string> = new Set(
  `attributes childElementCount childNodes children classList className clientHeight clientWidth firstChild firstElementChild
  id isConnected isContentEditable lastChild lastElementChild localName nextElementSibling nextSibling nodeName nodeType
  ownerDocument parentElement parentNode previousElementSibling previousSibling shadowRoot tagName textContent`.split(
    /\s+/,
  ),
);

/** What they call. */
const CALLED: ReadonlySet<string> = new Set(
  `addEventListener checkVisibility click closest compareDocumentPosition contains dispatchEvent focus getAttribute
  getBoundingClientRect getClientRects getElementsByTagName getRootNode hasAttribute matches querySelector querySelectorAll
  removeEventListener requestSubmit`.split(/\s+/),
);

/** None of these takes more arguments. */
const ARGUMENTS = 'a,b,c';
/** What is asked for so often has a function of its own, which takes less room then, and less time. */
const OFTEN = 4;

/**
 * Makes a built script ask a form's prototype for what it wants of the form. Chromium gives a field of the form in the place of
 * whatever is called like it (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem), also to scripts in a world
 * of their own: a field called `children` would hide a chat. For documents, whose images and frames can be called like what it
 * has, it does so in the page's world only.
 */
export function withTrueNames(code: string): string {
  const { program } = parseSync('script.js', code);
  const nodes = [...nodesIn(program)];
  const written = new Set(nodes.filter(isWrite).map(({ left, argument }) => left ?? argument));
  const callees = new Set(nodes.filter(isTrueCall).map(({ callee }) => callee));
  const isTrue = (node: unknown): node is Node =>
    isNode(node) && (isTrueCall(node) || (isTrueRead(node) && !written.has(node) && !callees.has(node)));

  const asks = nodes.filter(isTrue).map(askOf);
  if (asks.length === 0) return code;
  const asking = askingFor(asks, code);
  const edits = new MagicString(code);
  // Parents come before what is in them, so that what is put before both stands in this order.
  for (const node of nodes) {
    if (isTrue(node)) ask(edits, node, asking.parts(askOf(node)));
    else if (!callees.has(node)) keepChain(edits, node, isTrue);
  }
  return `(()=>{${asking.functions}${edits.toString()}})();`;
}

/** As in `return(a).children`. */
const IN_WORD = /[\w$]/;

/** Names that are called end with this. */
const CALL = '()';

/** What is asked: `children`, or `closest()`. */
function askOf({ callee, ...node }: Node): string {
  return callee ? `${findMemberName(callee)}${CALL}` : `${findMemberName(node)}`;
}

interface Asking {
  /** The functions that ask. */
  functions: string;
  /** What stands before and after the object that is asked for something. */
  parts(what: string): [before: string, after: string];
}

/**
 * @param asks what is asked, each as often as it is
 * @param code in which none of the functions' names stands
 */
function askingFor(asks: readonly string[], code: string): Asking {
  let $ = '$';
  while (code.includes($)) $ += '$';
  const often = new Set(asks.filter((what) => asks.filter((other) => other === what).length >= OFTEN));
  const own = new Map([...often].map((what, index) => [what, `${$}${index}`]));
  const functions = [
    `${$}=e=>e instanceof HTMLFormElement`,
    `${$}r=(e,n)=>${$}(e)?Reflect.get(Object.getPrototypeOf(e),n,e):e?.[n]`,
    `${$}c=(e,n,...a)=>${$}r(e,n)?.apply(e,a)`,
    ...[...own].map(([what, its]) => `${its}=${ownFunction($, what)}`),
  ];
  return {
    functions: `const ${functions.join(',')};`,
    parts(what) {
      const its = own.get(what);
      return its ? [`${its}(`, ''] : [`${$}${isCall(what) ? 'c' : 'r'}(`, `,"${withoutCall(what)}"`];
    },
  };
}

/** Where no name can be lent, it asks as the code did. */
function ownFunction($: string, what: string): string {
  const name = withoutCall(what);
  return isCall(what)
    ? `(e,${ARGUMENTS})=>${$}(e)?${$}c(e,"${name}",${ARGUMENTS}):e?.${name}(${ARGUMENTS})`
    : `e=>${$}(e)?${$}r(e,"${name}"):e?.${name}`;
}

function isCall(what: string): boolean {
  return what.endsWith(CALL);
}

function withoutCall(what: string): string {
  return what.replace(CALL, '');
}

function isWrite({ type, operator }: Node): boolean {
  return type === 'AssignmentExpression' || type === 'UpdateExpression' || operator === 'delete';
}

function isTrueRead(node: Node): boolean {
  const name = findMemberName(node);
  return name !== null && READ.has(name) && !isOwn(node);
}

function isTrueCall(node: Node): boolean {
  const { type, callee, optional, arguments: given } = node;
  if (type !== 'CallExpression' || optional === true || !isNode(callee) || !Array.isArray(given))
    return false;
  const fits =
    given.length <= ARGUMENTS.split(',').length && !given.some((each) => isNode(each, 'SpreadElement'));
  const name = findMemberName(callee);
  return fits && name !== null && CALLED.has(name) && !isOwn(callee);
}

/** Objects of ours. */
function isOwn({ object }: Node): boolean {
  return isNode(object, 'ThisExpression') || isNode(object, 'Super');
}

/** `a.children` becomes `$0(a)`, and `a.closest(b)` becomes `$1(a,b)`. */
function ask(edits: MagicString, node: Node, [before, after]: [string, string]): void {
  const { callee, arguments: given } = node;
  const { object } = isNode(callee) ? callee : node;
  if (!isNode(object)) return;
  edits.appendLeft(node.start, IN_WORD.test(edits.original.charAt(node.start - 1)) ? ` ${before}` : before);
  const first: unknown = Array.isArray(given) ? given[0] : undefined;
  if (isNode(first)) edits.update(object.end, first.start, `${after},`);
  else edits.update(object.end, node.end, `${after})`);
}

/** A chain that ended where something was missing ends there still: of `a?.children.length`, `$0(a)?.length` is left. */
function keepChain(edits: MagicString, node: Node, isTrue: (node: unknown) => node is Node): void {
  const link = node['object'] ?? node['callee'];
  if (node['optional'] === true || !isTrue(link) || !mayEnd(link)) return;
  edits.appendRight(link.end, node.type === 'MemberExpression' && node['computed'] !== true ? '?' : '?.');
}

function mayEnd(node: unknown): boolean {
  if (!isNode(node)) return false;
  return node['optional'] === true || mayEnd(node['object']) || mayEnd(node['callee']);
}
