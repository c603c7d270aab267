import type { RoomLine } from '#shared/domain/room/types';
import styles from './room-lines.module.css';

/** One line: its number, what was written, what is known besides. */
export function Line({ line }: { line: RoomLine }) {
  return (
    <>
      <span className={styles['mark']}>{line.mark}</span>
      <span className={styles['text']}>
        <span dir="auto">{line.text}</span>
        {line.facts.length > 0 ? (
          <span className={styles['facts']}>
            {line.facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </span>
        ) : null}
      </span>
    </>
  );
}
