import { findMemberName, isNode, type Node } from '../../tools/build/syntax.ts';
import type { Script } from './files.ts';

/** Ways to make HTML or code from strings; `srcdoc` and `write` do it just as well as `innerHTML`. */
const FROM_STRINGS =
  /^(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|setHTMLUnsafe)$/;
const CODE_FROM_STRINGS = /^(?:eval|Function)$/;

/** Ways out of the browser. */
const REQUESTS =
  /^(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|Worker|SharedWorker)$/;

const TIMERS = /^(?:setTimeout|setInterval)$/;

/** The global objects of the browser's extension interface. */
const BROWSER_NAMES = /^(?:browser|chrome)$/;

/** Where a script makes HTML from a string, or could. */
export function htmlFromStrings({ nodes }: Script): string[] {
  return nodes
    .filter((node) => isNode(node, 'MemberExpression') || isNode(node, 'JSXAttribute') || isProperty(node))
    .map(nameOf)
    .filter((name) => FROM_STRINGS.test(name));
}

/** Where a script makes code from a string: `eval(…)`, `new Function(…)`. */
export function codeFromStrings({ nodes }: Script): string[] {
  return callsIn(nodes).filter((name) => CODE_FROM_STRINGS.test(name));
}

/** Where a script could ask the network for something: by calling, by constructing, by loading a remote module. */
export function requests({ nodes }: Script): string[] {
  const remoteImports = nodes
    .map((node) => node['source'])
    .filter((source) => isNode(source) && /^(?:https?:)?\/\//.test(String(source['value'])));
  return [
    ...callsIn(nodes).filter((name) => REQUESTS.test(name)),
    ...remoteImports.map(() => 'remote import'),
  ];
}

/** Where a script says one of these words, be it as a name or as the whole of a text; a call through a variable has to say it, too. */
export function mentions({ nodes }: Script, words: RegExp): string[] {
  return nodes.map(wordOf).filter((word) => words.test(word));
}

function wordOf(node: Node): string {
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type === 'Literal') return String(node['value']);
  const { value } = node;
  // Minifiers write texts between back quotes.
  const isText = node.type === 'TemplateElement' && typeof value === 'object' && value !== null;
  return isText && 'cooked' in value ? String(value.cooked) : '';
}

/** What `import(…)` is given: a text, or `null` where only the running script would know. */
export function dynamicImports({ nodes }: Script): (string | null)[] {
  return nodes.filter((node) => node.type === 'ImportExpression').map(({ source }) => textOf(source));
}

/** Timers that are given a text, which they would run as code. */
export function timersOfStrings({ nodes }: Script): string[] {
  return nodes
    .filter(({ type, callee }) => type === 'CallExpression' && TIMERS.test(nameOfCallee(callee)))
    .filter(({ arguments: given }) => Array.isArray(given) && textOf(given[0]) !== null)
    .map(({ callee }) => nameOfCallee(callee));
}

function textOf(node: unknown): string | null {
  if (isNode(node, 'Literal') && typeof node['value'] === 'string') return node['value'];
  if (!isNode(node, 'TemplateLiteral') || !Array.isArray(node['quasis'])) return null;
  const [only, ...more] = node['quasis'];
  return more.length === 0 && isNode(only) ? wordOf(only) : null;
}

/** Where a script names the global `browser` or `chrome`, be it bare or as a property of `globalThis`. */
export function browserNames({ nodes }: Script): string[] {
  const keys = new Set(nodes.filter(isProperty).map((node) => node['key']));
  return nodes
    .filter((node) => isNode(node, 'Identifier') && !keys.has(node))
    .map((node) => String(node['name']))
    .filter((name) => BROWSER_NAMES.test(name));
}

function isProperty(node: Node): boolean {
  return ['Property', 'TSPropertySignature', 'PropertyDefinition'].includes(node.type);
}

function nameOf(node: Node): string {
  const own = node.type === 'JSXAttribute' ? node['name'] : node['key'];
  if (isNode(own)) return String(own['name'] ?? own['value']);
  return findMemberName(node) ?? '';
}

function callsIn(nodes: readonly Node[]): string[] {
  return nodes
    .filter((node) => node.type === 'CallExpression' || node.type === 'NewExpression')
    .map(({ callee }) => nameOfCallee(callee));
}

function nameOfCallee(callee: unknown): string {
  return isNode(callee, 'Identifier') ? String(callee['name']) : (findMemberName(callee) ?? '');
}
