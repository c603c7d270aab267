import type { List, ListItem, Paragraph, PhrasingContent, Table, TableRow, Text } from 'mdast';

/** What a node is in the document, for the page's looks. Markdown does not show it. */
export type DocumentPart =
  | 'facts'
  | 'definition'
  | 'lead'
  | 'observed'
  | 'timeline'
  | 'silence'
  | 'factors'
  | 'impact'
  | 'lines'
  | 'actions'
  | 'reviewers'
  | 'nothing';

/**
 * The incident picture: a drawing on the page, one sentence in Markdown. The page draws it from the events of
 * the record.
 */
export interface IncidentPictureNode {
  type: 'incidentPicture';
  /** The picture in one sentence. */
  value: string;
  data?: undefined;
  position?: undefined;
}

declare module 'mdast' {
  interface Data {
    part?: DocumentPart;
  }
  interface RootContentMap {
    incidentPicture: IncidentPictureNode;
  }
}

export function text(value: string): Text {
  return { type: 'text', value };
}

export function paragraph(children: PhrasingContent[], part?: DocumentPart): Paragraph {
  return part ? { type: 'paragraph', data: { part }, children } : { type: 'paragraph', children };
}

/** A bullet list. `spread` leaves a blank line between items, as items of several paragraphs need. */
export function bulletList(part: DocumentPart, items: Paragraph[][]): List {
  const spread = items.some((item) => item.length > 1);
  return {
    type: 'list',
    ordered: false,
    spread,
    data: { part },
    children: items.map((children): ListItem => ({ type: 'listItem', spread, children })),
  };
}

/** A table whose first row is its head. Every row has as many cells as the head. */
export function table(part: DocumentPart, head: readonly string[], rows: TableRow[]): Table {
  return {
    type: 'table',
    align: head.map(() => null),
    data: { part },
    children: [tableRow(head.map((label) => [text(label)])), ...rows],
  };
}

export function tableRow(cells: PhrasingContent[][], part?: DocumentPart): TableRow {
  const children = cells.map((content) => ({ type: 'tableCell' as const, children: content }));
  return part ? { type: 'tableRow', data: { part }, children } : { type: 'tableRow', children };
}
