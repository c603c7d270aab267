import type { RoomLine } from '#shared/domain/room/types';
import fitting from './fitting.module.css';
import { Line } from './Line';
import styles from './room-lines.module.css';
import { useFitting } from './use-fitting';

export interface FittingListProps {
  readonly label: string;
  readonly lines: readonly RoomLine[];
  /** How many there are that were not sent. */
  readonly more: number;
  /** How often its page was turned. */
  readonly page: number;
  /** One row of type each, beside a picture that takes most of the room. */
  readonly short?: boolean;
}

/** As many lines as there is room for, whole, and how many there are besides: those have pages of their own. */
export function FittingList({ label, lines, more, page, short = false }: FittingListProps) {
  const [list, seen] = useFitting<HTMLOListElement>(page);
  const unseen = seen.hidden + more;
  const where = seen.page === 0 ? '' : `page ${seen.page + 1} of ${seen.pages}, `;
  return (
    <>
      {lines.length > 0 ? (
        <ol
          ref={list}
          className={`${fitting['fitting']} ${styles['list']}`}
          aria-label={label}
          data-short={short}
        >
          {lines.map((line) => (
            <li key={line.key}>
              <Line line={line} />
            </li>
          ))}
        </ol>
      ) : null}
      {unseen > 0 ? <p className={styles['more']}>{`${where}and ${unseen} more`}</p> : null}
    </>
  );
}
