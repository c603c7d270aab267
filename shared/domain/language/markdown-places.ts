import type { Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import { findHeadingPlace, type HeadingPlace } from './heading-places';
import type { QualityContext, Section } from './types';

/** Where a block of text stands in its document. */
export interface BlockPlace {
  readonly section: Section;
  readonly quality?: QualityContext;
}

interface Named {
  readonly place: HeadingPlace;
  readonly depth: number;
}

const PROSE: Named = { place: { section: 'lessons', quality: null }, depth: 0 };
/** A paragraph in bold that stands for a heading is below every real one. */
const BOLD_DEPTH = 7;
/** How much of what is beside a text is read: each block of a section reads it again. */
const BESIDE_CHARS = 1_000;
const ACTION_COLUMN =
  /^\W*(?:(?:corrective|follow[- ]?up|action)\s+)?(?:actions?|items?|tasks?|description|todos?|what|improvements?|remediations?)(?:\s+items?)?\W*$/i;

/** Offsets in the source, half-open; what the parser makes up has none and is empty. */
export function placeOf(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/**
 * The place of every block of text. A heading that names no section ends the one before it, unless it stands below it.
 */
export function placeBlocks(tree: Root, text: string): ReadonlyMap<Nodes, BlockPlace> {
  const places = new Map<Nodes, BlockPlace>();
  let named = PROSE;
  let blocks: Nodes[] = [];
  const close = (): void => {
    placeSection(blocks, named.place, text, places);
    blocks = [];
  };
  for (const node of tree.children) {
    const depth = node.type === 'heading' ? node.depth : isBoldLine(node) ? BOLD_DEPTH : 0;
    if (depth > 0) {
      const place = findHeadingPlace(text.slice(...placeOf(node)));
      if (place !== null || depth <= named.depth) {
        close();
        named = place === null ? PROSE : { place, depth };
      }
      places.set(node, { section: named.place.section });
    } else blocks.push(node);
  }
  close();
  return places;
}

function isBoldLine(node: Nodes): node is Paragraph {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
}

function placeSection(
  blocks: readonly Nodes[],
  { section, quality }: HeadingPlace,
  text: string,
  places: Map<Nodes, BlockPlace>,
): void {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return;
  const whole =
    quality === 'impact_prose'
      ? text.slice(placeOf(first)[0], placeOf(last)[1]).slice(0, BESIDE_CHARS)
      : undefined;
  const general: BlockPlace =
    quality === null || quality === 'action'
      ? { section }
      : { section, quality: { place: quality, ...(whole !== undefined && { beside: whole }) } };
  for (const block of blocks) {
    spread(block, general, places);
    if (quality === 'action') placeActions(block, section, text, places);
  }
}

/** Gives all text inside a block the same place. */
function spread(node: Nodes, place: BlockPlace, places: Map<Nodes, BlockPlace>): void {
  places.set(node, place);
  if (isParent(node)) for (const child of node.children) spread(child, place, places);
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

/** The items of a list, and the cells of a table's column of actions; what stands below an item may say when it is done. */
function placeActions(block: Nodes, section: Section, text: string, places: Map<Nodes, BlockPlace>): void {
  if (block.type === 'list') {
    for (const item of block.children) {
      const [first] = item.children;
      const beside = text.slice(...placeOf(item)).slice(0, BESIDE_CHARS);
      if (first !== undefined) places.set(first, { section, quality: { place: 'action', beside } });
    }
  }
  if (block.type === 'table') {
    const column = findActionColumn(block, text);
    for (const row of block.children.slice(1)) {
      const cell = row.children[column];
      const beside = text.slice(...placeOf(row)).slice(0, BESIDE_CHARS);
      if (cell !== undefined) places.set(cell, { section, quality: { place: 'action', beside } });
    }
  }
}

/** @returns -1 where no column is called after actions */
function findActionColumn(table: Table, text: string): number {
  const heads = table.children[0]?.children ?? [];
  return heads.findIndex((cell) => ACTION_COLUMN.test(text.slice(...placeOf(cell))));
}
