/** The parent, or the host if the node is a shadow root. */
export function parentAcrossRoots(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** Like `contains`, also for what is in the shadow roots of what is inside. */
export function containsAcrossRoots(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = parentAcrossRoots(at)) if (at === outer) return true;
  return false;
}
