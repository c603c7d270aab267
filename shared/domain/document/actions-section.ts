import type { RootContent } from 'mdast';
import { formatDayAndMonth } from '../agenda/say-time';
import { ACTION_STATUS_LABELS, type Action, type Factor, type IncidentRecord } from '../incident/types';
import type { IsoDate } from '../units';
import { table, tableRow, text } from './document-nodes';
import { parseCell } from './inline-text';

const HEAD = ['#', 'Action', 'Owner', 'Due', 'Priority', 'Status', 'Expected outcome', 'Answers'] as const;

/** The numbered actions, so that a follow-up can say "A3". */
export function buildActions({ incident, actions, factors }: IncidentRecord): RootContent[] {
  if (actions.length === 0) return [];
  return [
    table(
      'actions',
      HEAD,
      actions.map((action) => actionRow(action, factors, incident.date)),
    ),
  ];
}

function actionRow(action: Action, factors: readonly Factor[], incidentDay: IsoDate | null) {
  const answers = factors.filter((factor) => action.factorIds.includes(factor.id));
  return tableRow([
    [text(`A${action.number}`)],
    parseCell(action.text),
    parseCell(action.owner),
    words(action.due ? dueDay(action.due, incidentDay) : ''),
    words(action.priority ?? ''),
    words(ACTION_STATUS_LABELS[action.status]),
    parseCell(action.outcome),
    words(answers.map((factor) => `F${factor.number}`).join(', ')),
  ]);
}

/** The year is said where it is not the one of the incident. */
function dueDay(due: IsoDate, incidentDay: IsoDate | null): string {
  const year = due.slice(0, 4);
  return incidentDay?.startsWith(year) ? formatDayAndMonth(due) : `${formatDayAndMonth(due)} ${year}`;
}

function words(value: string) {
  return value === '' ? [] : [text(value)];
}
