/** A node of the syntax tree that Vite's parser gives; which other fields it has depends on its type. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** The node and everything below it, parents first. */
export function* nodesIn(root: unknown): Generator<Node> {
  if (Array.isArray(root)) {
    for (const item of root) yield* nodesIn(item);
    return;
  }
  if (typeof root !== 'object' || root === null) return;
  if (isNode(root)) yield root;
  for (const value of Object.values(root)) yield* nodesIn(value);
}

/** Whether something in a syntax tree is a node, and of the type given. */
export function isNode(value: unknown, type?: string): value is Node {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string' && (type === undefined || value.type === type);
}

/** The name that a member expression reads or writes (`a.name`, `a['name']`), or `null` when it is computed. */
export function findMemberName(node: unknown): string | null {
  if (!isNode(node, 'MemberExpression')) return null;
  const { property, computed } = node;
  if (!isNode(property)) return null;
  if (!computed && typeof property['name'] === 'string') return property['name'];
  return typeof property['value'] === 'string' ? property['value'] : null;
}
