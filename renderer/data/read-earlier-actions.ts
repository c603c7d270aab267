import { type EarlierAction, sortEarlierActions } from '#shared/domain/log/earlier-actions';
import type { IsoDate } from '#shared/domain/units';
import type { DebriefDb } from './db';

/**
 * The actions of other incidents that are not done, in the order in which a meeting looks at them.
 *
 * @param kept ids that stay in the list whatever their status: what has just been ticked does not vanish at once
 */
export async function readEarlierActions(
  db: DebriefDb,
  incidentId: string,
  today: IsoDate,
  kept: readonly string[],
): Promise<readonly EarlierAction[]> {
  const [incidents, actions] = await Promise.all([db.incidents.toArray(), db.actions.toArray()]);
  const titles = new Map(
    incidents
      .filter(({ id, deletedAt }) => id !== incidentId && deletedAt === null)
      .map(({ id, title }) => [id, title || 'Untitled incident']),
  );
  const open = actions.flatMap((action) => {
    const title = titles.get(action.incidentId);
    const isOpen = action.status === 'open' || action.status === 'in_progress' || kept.includes(action.id);
    return title !== undefined && isOpen && action.text.trim() !== '' ? [{ action, title }] : [];
  });
  return sortEarlierActions(open, today);
}
