import { useLayoutEffect, useRef } from 'react';
import { formatDayAndMonth } from '#shared/domain/agenda/say-time';
import type { Action } from '#shared/domain/incident/types';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { ShownText } from '../../parts/text/ShownText';
import { aimAt, openCapture } from '../../store/window';
import styles from './closing.module.css';
import { PartHead } from './PartHead';

/** Below the screen: the status line, and a little more. */
const STATUS_PX = 48;

/** The decisions, to be read aloud. What is missing leads to its row. */
export function ActionsRecap() {
  const { record } = useIncident();
  const actions = record.actions.filter(({ status }) => status !== 'dropped');
  const missing = actions.filter(({ owner, due }) => owner.trim() === '' || due === null).length;
  const gaps = actions.map(({ owner, due }) => `${owner.trim() === ''}${due === null}`).join();
  const root = useRef<HTMLElement>(null);

  // What is missing comes first, then the date; unless somebody is in a field already. What is no longer missing takes
  // the focus away with it: then the next one has it.
  const isDrawn = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when something is no longer missing
  useLayoutEffect(() => {
    const isElsewhere = isDrawn.current && document.activeElement !== document.body;
    isDrawn.current = true;
    if (isElsewhere || document.activeElement?.closest('[data-rows]')) return;
    const list = root.current?.closest('[data-rows]');
    const target =
      list?.querySelector<HTMLElement>('[data-missing]') ??
      list?.querySelector<HTMLElement>('[role="spinbutton"], input');
    // The recap is read aloud from its top: it is scrolled only where the focus would be out of sight.
    target?.focus({ preventScroll: true });
    if ((target?.getBoundingClientRect().bottom ?? 0) > window.innerHeight - STATUS_PX) {
      target?.scrollIntoView({ block: 'nearest' });
    }
  }, [gaps]);

  return (
    <section ref={root} aria-label="Actions and owners">
      <PartHead title="Actions and owners" about={sayMissing(actions.length, missing)} />
      <ul className={styles['recap']}>
        {actions.map((action) => (
          <li key={action.id}>
            <span className={styles['number']}>A{action.number}</span>
            <span>
              <ShownText text={action.text} />
            </span>
            <span>
              {action.owner.trim() === '' ? (
                <Missing action={action} field="owner">
                  Owner?
                </Missing>
              ) : (
                action.owner
              )}
            </span>
            <span>
              {action.due === null ? (
                <Missing action={action} field="due">
                  Due?
                </Missing>
              ) : (
                formatDayAndMonth(action.due)
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MissingProps {
  action: Action;
  field: 'owner' | 'due';
  children: string;
}

function Missing({ action, field, children }: MissingProps) {
  return (
    <button
      type="button"
      className={styles['missing']}
      data-missing=""
      aria-label={`${children} A${action.number} has no ${field === 'owner' ? 'owner' : 'date'} yet`}
      onClick={() => {
        openCapture('actions');
        aimAt(placeOf('actions', action.id, field));
      }}
    >
      {children}
    </button>
  );
}

function sayMissing(count: number, missing: number): string {
  if (count === 0) return 'none, which can be right';
  return missing === 0 ? `${count}, each with owner and date` : `${count}, ${missing} without owner or date`;
}
