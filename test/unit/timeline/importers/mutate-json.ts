import { hostileJson, hostileName } from './hostile-values';
import { changeNode, countNodes, type JsonTree, nodeAt, toTree } from './json-tree';

/** What is changed, where and into what: three numbers, so that a failure can be made smaller and had again. */
export type Change = readonly [kind: number, place: number, choice: number];

type NodeChange = (node: JsonTree, choice: number, root: JsonTree) => JsonTree;

const leaf = (json: string): JsonTree => ({ kind: 'leaf', json });

/** Changes the part of a list or object that a number chooses. */
function changePart<Part>(parts: readonly Part[], choice: number, change: (part: Part) => Part[]): Part[] {
  const at = choice % Math.max(1, parts.length);
  return parts.flatMap((part, index) => (index === at ? change(part) : [part]));
}

function changeParts(
  node: JsonTree,
  choice: number,
  ofList: (item: JsonTree) => JsonTree[],
  ofObject: (entry: readonly [string, JsonTree]) => (readonly [string, JsonTree])[],
): JsonTree {
  if (node.kind === 'leaf') return leaf(hostileJson(choice));
  if (node.kind === 'list') return { kind: 'list', items: changePart(node.items, choice, ofList) };
  return { kind: 'object', entries: changePart(node.entries, choice, ofObject) };
}

const replace: NodeChange = (_, choice) => leaf(hostileJson(choice));

const remove: NodeChange = (node, choice) =>
  changeParts(
    node,
    choice,
    () => [],
    () => [],
  );

const rename: NodeChange = (node, choice) =>
  changeParts(
    node,
    choice,
    (item) => [{ kind: 'object', entries: [[hostileName(choice), item]] }],
    ([, one]) => [[hostileName(choice), one]],
  );

const repeat: NodeChange = (node, choice) =>
  changeParts(
    node,
    choice,
    (item) => [item, item],
    ([name, one]) => [
      [name, one],
      [choice % 2 ? name : hostileName(choice), one],
    ],
  );

const swapType: NodeChange = (node, choice) => {
  if (node.kind === 'list') {
    return { kind: 'object', entries: node.items.map((item, index) => [String(index), item] as const) };
  }
  if (node.kind === 'object') return { kind: 'list', items: node.entries.map(([, one]) => one) };
  const value: unknown = JSON.parse(node.json);
  if (typeof value === 'number') return leaf(JSON.stringify(String(value)));
  if (typeof value === 'string' && /^-?\d{1,15}(?:\.\d+)?$/.test(value)) return leaf(String(Number(value)));
  return choice % 2 ? { kind: 'list', items: [node] } : { kind: 'object', entries: [['value', node]] };
};

/** Another part of the same file in its place: right shapes where they do not belong. */
const transplant: NodeChange = (node, choice, root) => nodeAt(root, choice % countNodes(root)) ?? node;

const add: NodeChange = (node, choice) => {
  const value = leaf(hostileJson(choice));
  if (node.kind === 'list') return { kind: 'list', items: [value, ...node.items] };
  if (node.kind === 'leaf') return value;
  return { kind: 'object', entries: [...node.entries, [hostileName(choice), value]] };
};

const reverse: NodeChange = (node) => {
  if (node.kind === 'list') return { kind: 'list', items: [...node.items].reverse() };
  return node.kind === 'object' ? { kind: 'object', entries: [...node.entries].reverse() } : node;
};

const KINDS: readonly NodeChange[] = [
  ...[replace, replace, remove, remove, rename, repeat, swapType, transplant, add, reverse],
];

/** JSON that has been changed and is still JSON. */
export function mutateTree(tree: JsonTree, changes: readonly Change[]): JsonTree {
  return changes.reduce((root, [kind, place, choice]) => {
    const change = KINDS[kind % KINDS.length] ?? replace;
    return changeNode(root, place % countNodes(root), (node) => change(node, choice, root));
  }, tree);
}

/** The tree of a text of JSON; null where it is none. */
export function readTree(text: string): JsonTree | null {
  try {
    return toTree(JSON.parse(text));
  } catch {
    return null;
  }
}
