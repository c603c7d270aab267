import type { Note } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { formatLocalTime } from '../../parts/clock/local-time';
import { StoredText } from '../../parts/incident/StoredText';
import { focusNeighbour } from '../../parts/places/focus-rows';
import { Button } from '../../ui/Button';
import { keepCaret } from '../../ui/keep-caret';
import styles from './rail.module.css';
import { useRemoveLine } from './use-remove-line';

/** A remark with the time at which it was parked, on this computer's clock. */
export function ParkedRow({ note }: { note: Note }) {
  const { commands } = useData();
  const remove = useRemoveLine();
  const { id, text, createdAt } = note;
  const name = `parked at ${formatLocalTime(createdAt)}`;
  return (
    <li className={styles['parked']} data-row onMouseDown={keepCaret}>
      <time>{formatLocalTime(createdAt)}</time>
      <div>
        <StoredText
          of={{ table: 'notes', id, field: 'text', label: `Remark ${name}` }}
          row={note}
          value={text}
          section={null}
          onEnter={() => focusNeighbour('down')}
          onArrowOut={focusNeighbour}
        />
        {note.private ? <small>Only you see it</small> : null}
        <span className={styles['tools']}>
          <Button
            tone="plain"
            small
            name={`Private, remark ${name}`}
            aria-pressed={note.private}
            onClick={() => void commands.patchNote(id, { private: !note.private })}
          >
            Private
          </Button>
          <Button
            tone="plain"
            small
            name={`Drop the remark ${name}`}
            onClick={() => remove({ table: 'notes', id })}
          >
            Drop
          </Button>
        </span>
      </div>
    </li>
  );
}
