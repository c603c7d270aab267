import { EMPTY_ACTION, EMPTY_FACTOR, EMPTY_NOTE } from '#shared/domain/incident/empty-rows';
import type { Action, Factor, ListRow, Note } from '#shared/domain/incident/types';
import type { ListTable } from '../db';
import type { Fields, Writer } from '../writer';
import { fillIn, orderAtEnd } from './lines';
import { addPlaced, type EventFields } from './put-events';

export type FactorFields = Partial<Pick<Factor, 'text' | 'effect' | 'category' | 'accepted' | 'whys'>>;
export type NoteFields = Partial<Pick<Note, 'text' | 'kind' | 'private'>>;
export type ActionFields = Omit<Fields<Action>, 'incidentId' | 'order' | 'number'>;

/** A line for one of the lists, with what its words say. */
export type NewLine =
  | { readonly table: 'events'; readonly fields: EventFields }
  | { readonly table: 'factors'; readonly fields: FactorFields }
  | { readonly table: 'notes'; readonly fields: NoteFields }
  | { readonly table: 'actions'; readonly fields: ActionFields };

/** Adds factors at the end, each with the incident's next number. */
export async function putFactors(
  writer: Writer,
  incidentId: string,
  list: readonly FactorFields[],
): Promise<Factor[]> {
  const first = orderAtEnd(await writer.list('factors', incidentId));
  const rows = [];
  for (const [index, fields] of list.entries()) {
    const number = await writer.takeNumber(incidentId, 'nextFactor');
    rows.push({ ...fillIn(EMPTY_FACTOR, fields), incidentId, order: first + index, number });
  }
  return writer.addAll('factors', rows);
}

/** Adds actions at the end, each with the incident's next number. */
export async function putActions(
  writer: Writer,
  incidentId: string,
  list: readonly ActionFields[],
): Promise<Action[]> {
  const first = orderAtEnd(await writer.list('actions', incidentId));
  const rows = [];
  for (const [index, fields] of list.entries()) {
    const number = await writer.takeNumber(incidentId, 'nextAction');
    rows.push({ ...fillIn(EMPTY_ACTION, fields), incidentId, order: first + index, number });
  }
  return writer.addAll('actions', rows);
}

/** Adds notes at the end. */
export async function putNotes(
  writer: Writer,
  incidentId: string,
  list: readonly NoteFields[],
): Promise<Note[]> {
  const first = orderAtEnd(await writer.list('notes', incidentId));
  return writer.addAll(
    'notes',
    list.map((fields, index) => ({ ...fillIn(EMPTY_NOTE, fields), incidentId, order: first + index })),
  );
}

/** Adds a line to the list that it is for; an event at its time's place. */
export async function putLine(writer: Writer, incidentId: string, line: NewLine): Promise<ListRow> {
  return needOne((await putInto(writer, incidentId, line))[0]);
}

function putInto(writer: Writer, incidentId: string, line: NewLine): Promise<ListRow[]> {
  switch (line.table) {
    case 'events':
      return addPlaced(writer, incidentId, [line.fields]);
    case 'factors':
      return putFactors(writer, incidentId, [line.fields]);
    case 'notes':
      return putNotes(writer, incidentId, [line.fields]);
    case 'actions':
      return putActions(writer, incidentId, [line.fields]);
  }
}

/** Takes a row out of its list. A factor is also taken out of the actions that answer it. */
export async function takeOut(writer: Writer, table: ListTable, row: ListRow): Promise<void> {
  await writer.remove(table, row.id);
  if (table !== 'factors') return;
  for (const action of await writer.list('actions', row.incidentId)) {
    const factorIds = action.factorIds.filter((factorId) => factorId !== row.id);
    await writer.patch('actions', action.id, { factorIds });
  }
}

export function needOne<T>(added: T | undefined): T {
  if (added === undefined) throw new Error('One line in, one line out');
  return added;
}
