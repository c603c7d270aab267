import type { RootContent } from 'mdast';
import type { IncidentRecord } from '../incident/types';
import { table, tableRow } from './document-nodes';
import { parseCell } from './inline-text';

/** What the incident did, in figures. Rows without a word in them are left out. */
export function buildImpact({ impacts }: IncidentRecord): RootContent[] {
  const rows = impacts
    .map(({ metric, value, note }) => [metric, value, note].map(parseCell))
    .filter((cells) => cells.some((cell) => cell.length > 0));
  if (rows.length === 0) return [];
  return [
    table(
      'impact',
      ['Metric', 'Value', 'Note'],
      rows.map((cells) => tableRow(cells)),
    ),
  ];
}
