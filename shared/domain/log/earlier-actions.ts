import type { Action } from '../incident/types';
import type { IsoDate } from '../units';

/** An action of another incident, as a meeting looks at it when it opens. */
export interface EarlierAction {
  readonly action: Action;
  /** Of its incident. */
  readonly title: string;
  readonly isOverdue: boolean;
}

/**
 * What earlier meetings have promised: overdue ones first, the longest overdue ahead, then by due date, and those
 * without one last.
 *
 * @param today on the calendar of the people
 */
export function sortEarlierActions(
  actions: readonly Omit<EarlierAction, 'isOverdue'>[],
  today: IsoDate,
): readonly EarlierAction[] {
  return actions
    .map((one) => ({ ...one, isOverdue: one.action.due !== null && one.action.due < today }))
    .toSorted((a, b) => byDue(a.action, b.action) || a.action.createdAt - b.action.createdAt);
}

/** Days are written so that they sort as text. What is overdue lies before everything that is not. */
function byDue(a: Action, b: Action): number {
  if (a.due === b.due) return 0;
  if (a.due === null) return 1;
  return b.due === null || a.due < b.due ? -1 : 1;
}
