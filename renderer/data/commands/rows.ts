import type { ListTable } from '../db';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';
import { takeOut } from './put-lines';

const REMOVED: Readonly<Record<ListTable, string>> = {
  events: 'Event removed',
  impacts: 'Impact row removed',
  factors: 'Factor removed',
  notes: 'Note removed',
  actions: 'Action removed',
};

/**
 * Removes a row of a list, with what was being typed in it, so that undo brings that back too. A removed
 * factor is also taken out of the actions that answer it.
 */
export function removeRow(context: CommandContext, table: ListTable, id: string): Promise<Written<null>> {
  return context.hub.inTurn(async () => {
    await context.hub.flush(`${table}:${id}:`);
    return write(context, { label: REMOVED[table] }, async (writer) => {
      await takeOut(writer, table, await writer.need(table, id));
      return null;
    });
  });
}

/** Changes places with the neighbour above or below; at either end nothing happens. */
export function moveRow(
  context: CommandContext,
  table: ListTable,
  id: string,
  direction: 'up' | 'down',
): Promise<Written<null>> {
  return write(context, { label: direction === 'up' ? 'Moved up' : 'Moved down' }, async (writer) => {
    const { incidentId } = await writer.need(table, id);
    const rows = await writer.list(table, incidentId);
    const from = rows.findIndex((row) => row.id === id);
    const to = from + (direction === 'up' ? -1 : 1);
    const [row] = rows.splice(from, 1);
    if (row === undefined || to < 0 || to > rows.length) return null;
    rows.splice(to, 0, row);
    // Numbered afresh where two windows have put rows at one place; otherwise only two rows change.
    const places = rows.map(({ order }) => order).sort((a, b) => a - b);
    const distinct = new Set(places).size === places.length;
    for (const [index, one] of rows.entries()) {
      await writer.patch(table, one.id, { order: distinct ? (places[index] ?? index) : index });
    }
    return null;
  });
}
