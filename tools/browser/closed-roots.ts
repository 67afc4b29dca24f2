import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import * as v from 'valibot';
import { callBidi, isBidi } from './bidi.ts';

/**
 * A closed shadow root of a page. The page itself cannot reach into it; the browsers' own protocols can, and the
 * functions run apart from the page's scripts, whatever those have done to the globals.
 */
export interface ClosedRoot {
  /** `run` travels as text: it sees its parameters and the page's DOM, nothing around it. */
  evaluate<Arguments extends Json[], Result extends Json>(
    run: (root: ShadowRoot, ...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Result>;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Closed shadow roots of the top document whose hosts are children of `<html>` or `<body>`. */
export function findClosedRoots(page: Page): Promise<ClosedRoot[]> {
  return isBidi(page.browser()) ? findInFirefox(page) : findInChromium(page);
}

/** What runs in the page: values and results travel as JSON, so that both protocols carry the same. */
function sourceOf(run: { toString(): string }): string {
  return `(root, values) => JSON.stringify((${run.toString()})(root, ...JSON.parse(values)))`;
}

function parseResult<Result>(json: unknown): Result {
  return JSON.parse(v.parse(v.string(), json));
}

async function findInChromium(page: Page): Promise<ClosedRoot[]> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return closedRootsOf(root).map(({ backendNodeId }) => ({
    async evaluate(run, ...values) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: sourceOf(run),
        executionContextId,
        arguments: [{ objectId: object.objectId ?? '' }, { value: JSON.stringify(values) }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return parseResult(result.value);
    },
  }));
}

/** One session a page, kept: they are not free, and node ids belong to one. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

function closedRootsOf(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRootsOf)];
}

/** An own sandbox: the page's globals are not those seen there. */
const SANDBOX = 'porchlight-tools';

async function findInFirefox(page: Page): Promise<ClosedRoot[]> {
  const browser = page.browser();
  const target = { context: contextOf(page), sandbox: SANDBOX };
  const html = await callBidi(browser, {
    source: '() => document.documentElement',
    arguments: [],
    target,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  return sharedIdsOf(html).map((sharedId) => ({
    async evaluate(run, ...values) {
      const json = { type: 'string', value: JSON.stringify(values) };
      const result = await callBidi(browser, {
        source: sourceOf(run),
        arguments: [{ sharedId }, json],
        target,
      });
      return parseResult(v.parse(v.object({ value: v.string() }), result).value);
    },
  }));
}

/** Puppeteer calls it internal, but there is no other way to name a page to the browser. */
function contextOf(page: Page): string {
  return v.parse(v.looseObject({ _id: v.string() }), page.mainFrame())._id;
}

const nodeSchema = v.object({
  sharedId: v.optional(v.string()),
  value: v.optional(
    v.object({
      mode: v.optional(v.string()),
      shadowRoot: v.nullish(v.unknown()),
      children: v.optional(v.array(v.unknown()), []),
    }),
  ),
});

function sharedIdsOf(serialized: unknown): string[] {
  const { sharedId, value } = v.parse(nodeSchema, serialized);
  if (!value) return [];
  const own = value.mode === 'closed' && sharedId ? [sharedId] : [];
  const below = value.shadowRoot ? [value.shadowRoot, ...value.children] : value.children;
  return [...own, ...below.flatMap(sharedIdsOf)];
}
