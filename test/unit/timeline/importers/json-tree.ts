/**
 * JSON as it stands in a text: other than a parsed value it can hold the same name twice, `__proto__`, and numbers that no
 * double holds.
 */
export type JsonTree =
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, JsonTree])[] }
  | { readonly kind: 'list'; readonly items: readonly JsonTree[] }
  | { readonly kind: 'leaf'; readonly json: string };

export function toTree(value: unknown): JsonTree {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(toTree) };
  if (typeof value !== 'object' || value === null)
    return { kind: 'leaf', json: JSON.stringify(value) ?? 'null' };
  return {
    kind: 'object',
    entries: Object.entries(value).map(([name, one]) => [name, toTree(one)] as const),
  };
}

export function printTree(tree: JsonTree): string {
  if (tree.kind === 'leaf') return tree.json;
  if (tree.kind === 'list') return `[${tree.items.map(printTree).join(',')}]`;
  const entries = tree.entries.map(([name, one]) => `${JSON.stringify(name)}:${printTree(one)}`);
  return `{${entries.join(',')}}`;
}

export function countNodes(tree: JsonTree): number {
  return childrenOf(tree).reduce((sum, child) => sum + countNodes(child), 1);
}

export function childrenOf(tree: JsonTree): readonly JsonTree[] {
  if (tree.kind === 'leaf') return [];
  return tree.kind === 'list' ? tree.items : tree.entries.map(([, one]) => one);
}

/** The nth node, counted from the root in the order of the text. */
export function nodeAt(tree: JsonTree, index: number): JsonTree | null {
  let left = index;
  const find = (node: JsonTree): JsonTree | null => {
    if (left === 0) return node;
    left -= 1;
    for (const child of childrenOf(node)) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  return find(tree);
}

/** The tree with its nth node changed. */
export function changeNode(tree: JsonTree, index: number, change: (node: JsonTree) => JsonTree): JsonTree {
  let left = index;
  const walk = (node: JsonTree): JsonTree => {
    left -= 1;
    if (left === -1) return change(node);
    if (left < -1 || node.kind === 'leaf') return node;
    if (node.kind === 'list') return { kind: 'list', items: node.items.map(walk) };
    return { kind: 'object', entries: node.entries.map(([name, one]) => [name, walk(one)] as const) };
  };
  return walk(tree);
}
