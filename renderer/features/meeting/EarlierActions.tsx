import { useState } from 'react';
import { formatDayAndMonth } from '#shared/domain/agenda/say-time';
import { ACTION_STATUS_LABELS, ACTION_STATUSES } from '#shared/domain/incident/types';
import type { EarlierAction } from '#shared/domain/log/earlier-actions';
import { useData } from '../../data/data-provider';
import { useEarlierActions } from '../../data/queries';
import { localToday } from '../../parts/clock/local-time';
import { useIncident } from '../../parts/incident/incident-context';
import { ShownText } from '../../parts/text/ShownText';
import styles from './opening.module.css';
import { PartHead } from './PartHead';

const NOTHING_TICKED: readonly string[] = [];

/** What earlier meetings have promised and nobody has finished yet. What is ticked here stays in sight. */
export function EarlierActions() {
  const { incident } = useIncident().record;
  const [ticked, setTicked] = useState(NOTHING_TICKED);
  const actions = useEarlierActions(incident.id, localToday(), ticked);
  if (actions === undefined || actions.length === 0) return null;
  return (
    <section className={styles['earlier']} aria-label="Open actions of earlier incidents">
      <PartHead title="Open actions of earlier incidents" about={sayCount(actions)} />
      <ul>
        {actions.map((one) => (
          <EarlierRow
            key={one.action.id}
            {...one}
            onTick={() => setTicked((ids) => [...new Set([...ids, one.action.id])])}
          />
        ))}
      </ul>
    </section>
  );
}

function EarlierRow({ action, title, isOverdue, onTick }: EarlierAction & { onTick: () => void }) {
  const { commands } = useData();
  return (
    <li>
      <span>
        <ShownText text={action.text} />
        <small>
          <ShownText text={title} />
        </small>
      </span>
      <span>{action.owner || 'no owner'}</span>
      <span data-overdue={isOverdue}>
        {action.due === null
          ? 'no date'
          : `${isOverdue ? 'was due ' : 'due '}${formatDayAndMonth(action.due)}`}
      </span>
      <select
        aria-label={`Status of “${action.text}”`}
        value={action.status}
        onChange={(event) => {
          const status = ACTION_STATUSES.find((one) => one === event.currentTarget.value);
          onTick();
          if (status) void commands.patchAction(action.id, { status });
        }}
      >
        {ACTION_STATUSES.map((status) => (
          <option key={status} value={status}>
            {ACTION_STATUS_LABELS[status]}
          </option>
        ))}
      </select>
    </li>
  );
}

/** `12, 3 overdue` */
function sayCount(actions: readonly EarlierAction[]): string {
  const overdue = actions.filter(({ isOverdue }) => isOverdue).length;
  return `${actions.length}${overdue === 0 ? '' : `, ${overdue} overdue`}`;
}
