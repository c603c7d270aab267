import { useEffect, useEffectEvent, useState } from 'react';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { messageRow } from '#shared/domain/room/room-lines';

/** The row that holds the caret, and what its text was when the caret came. */
export interface HeldText {
  readonly rowId: string;
  /** Null where the caret is not in a text that the room sees. */
  readonly text: string | null;
}

/**
 * Nobody is watched typing: while a text has the caret the room sees it as it was before. Leaving the row shows it as it is. While this
 * window is behind another the caret stays where it is, and so does what is held.
 */
export function useHeldText(record: IncidentRecord): HeldText | null {
  const [held, hold] = useState<HeldText | null>(null);
  const follow = useEffectEvent(() => {
    const place = document.activeElement?.closest('[data-place]')?.getAttribute('data-place') ?? null;
    const next = place === null ? rowInFocus() : readPlace(place, record);
    hold((before) =>
      before?.rowId === next?.rowId && before?.text !== null && next?.text !== null ? before : next,
    );
  });
  useEffect(() => {
    const onFocus = () => follow();
    const onLeave = (event: FocusEvent) => {
      if (event.relatedTarget === null && document.hasFocus()) queueMicrotask(onFocus);
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onLeave);
    };
  }, []);
  return held;
}

const LISTS = ['events', 'factors', 'notes', 'actions'] as const;

/** Another field of a row: its owner, its time. */
function rowInFocus(): HeldText | null {
  const place = document.activeElement
    ?.closest('[data-row]')
    ?.querySelector('[data-place]')
    ?.getAttribute('data-place');
  const [table, rowId] = place?.split(':') ?? [];
  return rowId !== undefined && LISTS.some((list) => list === table) ? { rowId, text: null } : null;
}

function readPlace(place: string, { incident, ...lists }: IncidentRecord): HeldText | null {
  const [table, id = '', field] = place.split(':');
  if (table === 'incidents') {
    if (field === 'title') return { rowId: id, text: incident.title };
    return field === 'customerMessage' ? { rowId: messageRow(id), text: incident.customerMessage } : null;
  }
  const list = LISTS.find((one) => one === table);
  if (list === undefined) return null;
  const row = lists[list].find((one) => one.id === id);
  return row ? { rowId: id, text: field === 'text' ? row.text : null } : null;
}
