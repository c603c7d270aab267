import { selectedOf } from '#shared/domain/timeline/select-rows';
import type { EventMarksFields } from '../../data/commands/many-events';
import { useData } from '../../data/data-provider';
import { lookAtTimeline } from '../../store/timeline-view';
import { aimAt, tell } from '../../store/window';
import { useIncident } from '../incident/incident-context';
import { placeOf } from '../incident/places';
import { useCommand } from '../keys/use-command';
import { eventAt, rowOf } from './row-focus';
import type { RowActions } from './timeline-types';
import type { FocusedRow } from './use-focused-row';
import type { Rows } from './use-rows';

/** The keys of a timeline. Each does nothing unless the focus is in a row, or in what is said about the selected ones. */
export function useRowCommands(
  list: React.RefObject<HTMLElement | null>,
  { view, matching, lines }: Rows,
  { reach }: FocusedRow,
  actions: RowActions,
): void {
  const { record } = useIncident();
  const { commands } = useData();
  const incidentId = record.incident.id;
  const selected = selectedOf(view.selection, matching);

  /** The row with the focus; with it all that are selected where it is one of them. */
  function targets(): readonly string[] {
    const id = eventAt(document.activeElement);
    if (id === null) return document.activeElement?.closest('[data-selection]') ? selected : [];
    return selected.includes(id) ? selected : [id];
  }

  /** Says the same of all: what one of them lacks is given to all, what all have is taken away. */
  function toggle(field: keyof EventMarksFields, given: string, taken: string): boolean {
    const ids = new Set(targets());
    const events = record.events.filter(({ id }) => ids.has(id));
    const [first] = events;
    if (!first) return false;
    const value = !events.every((event) => event[field]);
    const written =
      events.length === 1
        ? commands.patchEvent(first.id, { [field]: value })
        : commands.patchEvents([...ids], { [field]: value });
    const which = events.length === 1 ? '' : `, ${events.length} events`;
    void written.then((done) => tell(done.ok ? `${value ? given : taken}${which}.` : done.message));
    return true;
  }

  function insert(where: 'above' | 'below'): boolean {
    const event = record.events.find(({ id }) => id === eventAt(document.activeElement));
    if (!event) return false;
    void actions.insert(event, where);
    return true;
  }

  function extend(direction: 'up' | 'down'): boolean {
    const id = eventAt(document.activeElement);
    const at = lines.findIndex(({ event }) => event.id === id);
    const next = at < 0 ? undefined : lines[at + (direction === 'down' ? 1 : -1)];
    if (!next) return false;
    actions.selectTo(next.event.id);
    return actions.move(direction);
  }

  function pickMilestone(): boolean {
    const id = eventAt(document.activeElement);
    if (id === null || !reach(id, 'milestone')) return false;
    const pick = rowOf(list.current, id)?.querySelector<HTMLSelectElement>('[data-cell="milestone"] select');
    pick?.showPicker();
    return true;
  }

  function toggleMore(): boolean {
    const id = eventAt(document.activeElement);
    if (id === null) return false;
    const opens = !view.opened.has(id);
    if (!opens) reach(id, 'text');
    actions.toggleOpened(id);
    if (opens) aimAt(placeOf('events', id, 'question'));
    return true;
  }

  function select(): boolean {
    const id = eventAt(document.activeElement);
    if (id === null) return false;
    actions.toggleSelected(id);
    return true;
  }

  function remove(): boolean {
    const ids = targets();
    if (ids.length === 0) return false;
    void actions.remove(ids);
    return true;
  }

  const inRow = () => eventAt(document.activeElement) !== null;
  const hasTargets = () => targets().length > 0;

  useCommand('timeline.up', () => actions.move('up'), inRow);
  useCommand('timeline.down', () => actions.move('down'), inRow);
  useCommand('timeline.above', () => insert('above'), inRow);
  useCommand('timeline.below', () => insert('below'), inRow);
  useCommand('timeline.star', () => toggle('starred', 'Starred', 'Star taken away'), hasTargets);
  useCommand(
    'timeline.dispute',
    () => toggle('disputed', 'Marked as disputed', 'No longer disputed'),
    hasTargets,
  );
  useCommand(
    'timeline.approximate',
    () => toggle('approximate', 'Time marked as approximate', 'Time marked as exact'),
    hasTargets,
  );
  useCommand('timeline.milestone', pickMilestone, inRow);
  useCommand('timeline.more', toggleMore, inRow);
  useCommand('timeline.select', select, inRow);
  useCommand('timeline.extendUp', () => extend('up'), inRow);
  useCommand('timeline.extendDown', () => extend('down'), inRow);
  useCommand('timeline.selectAll', () => {
    lookAtTimeline(incidentId, () => ({
      selection: { ids: new Set(matching), anchor: matching[0] ?? null },
    }));
    tell(`${matching.length} events selected.`);
  });
  useCommand('timeline.remove', remove, hasTargets);
}
