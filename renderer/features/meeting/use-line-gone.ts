import { useEffect, useLayoutEffect, useRef } from 'react';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { aimAt } from '../../store/window';
import { type CapturedLine, lineAtFocus } from './line-at-focus';

/**
 * Where the line that has the focus goes without anybody having said where the focus goes then, because undo or another window has
 * taken it away, the work goes on where the next line is captured.
 *
 * @param back the place of the capture that is open
 */
export function useLineGone(record: IncidentRecord, back: string): void {
  const held = useRef<CapturedLine | null>(null);

  useEffect(() => {
    const hold = () => {
      held.current = lineAtFocus();
    };
    document.addEventListener('focusin', hold);
    return () => document.removeEventListener('focusin', hold);
  }, []);

  useLayoutEffect(() => {
    const line = held.current;
    if (line === null || record[line.table].some(({ id }) => id === line.id)) return;
    held.current = null;
    if (document.activeElement === document.body) aimAt(back);
  }, [record, back]);
}
