import { isParked, type LineHome, labelOfHome } from '#shared/domain/agenda/line-homes';
import type { CapturedRow } from '#shared/domain/agenda/moved-words';
import type { ListRow } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';
import { clearDraftOf, draftToPutBack, forgetDraftOf, type KeepOptions, orderAtEnd } from './lines';
import { type NewLine, putLine, takeOut } from './put-lines';

/** The lists whose rows are captured in the meeting. */
export type CapturedTable = NewLine['table'];

/** Keeps a line in the list that it is for, whichever stage it was typed in. */
export function keepLine(
  context: CommandContext,
  incidentId: string,
  home: LineHome,
  line: NewLine,
  options: KeepOptions = {},
): Promise<Written<ListRow>> {
  forgetDraftOf(context, incidentId, options);
  const text = line.fields.text ?? '';
  const back = draftToPutBack(context, incidentId, options);
  return write(context, { label: `Kept in ${labelOfHome(home)}`, text, ...back }, async (writer) => {
    await clearDraftOf(context, incidentId, options);
    return putLine(writer, incidentId, line);
  });
}

/**
 * Takes a captured line out of its list and adds it to another, with what was being typed in it. A number that it had is not
 * given again; undo brings the row back as it was, number and all.
 *
 * @param read what the row says in the new list; given as it is stored
 */
export function moveLine(
  context: CommandContext,
  table: CapturedTable,
  id: string,
  home: LineHome,
  read: (row: CapturedRow) => NewLine,
): Promise<Written<ListRow>> {
  return context.hub.inTurn(async () => {
    await context.hub.flush(`${table}:${id}:`);
    return write(context, { label: `Moved to ${labelOfHome(home)}` }, async (writer) => {
      const row = await writer.need(table, id);
      const line = read(row);
      if (table === 'notes' && line.table === 'notes') {
        const { kind } = line.fields;
        if (kind === undefined) throw new Error('A note is moved to a kind of notes');
        const order = orderAtEnd(await writer.list('notes', row.incidentId));
        // Only what is parked can be private: whoever moves it to a list means it to be seen.
        return writer.patch('notes', id, isParked(kind) ? { kind, order } : { kind, order, private: false });
      }
      await takeOut(writer, table, row);
      return putLine(writer, row.incidentId, line);
    });
  });
}
