import type { RoomLine } from '#shared/domain/room/types';
import fitting from './fitting.module.css';
import { Line } from './Line';
import styles from './room-lines.module.css';
import { type Fitted, useFitting } from './use-fitting';

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
  const rest = sayRest(seen, more);
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
      {rest === '' ? null : <p className={styles['more']}>{rest}</p>}
    </>
  );
}

/** What a first page says counts lines; a later one says which it is, and the last of them what stands on none. */
function sayRest({ page, pages, hidden }: Fitted, more: number): string {
  if (page === 0) return hidden + more > 0 ? `and ${hidden + more} more` : '';
  const where = `page ${page + 1} of ${pages}`;
  return page === pages - 1 && more > 0 ? `${where}, and ${more} more` : where;
}
