import type { PictureItem } from '#shared/domain/incident/picture-items';
import styles from './live-picture.module.css';

const WIDTH = 344;

export interface PictureCardProps {
  readonly item: PictureItem;
  readonly pictureWidth: number;
  /** See `useTextUnit`. */
  readonly unit: number;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** What lies behind a moment or a bar, below the picture and its buttons. A screen reader hears the same as its name. */
export function PictureCard({ item, pictureWidth, unit, ...pointer }: PictureCardProps) {
  const { x, width, title, lines, more, kind } = item;
  const left = Math.max(0, Math.min(x + width / 2 - WIDTH / 2, pictureWidth - WIDTH));
  const single = kind === 'moment' || lines.length === 1;
  return (
    <div
      className={styles['card']}
      style={{ left: left * unit, width: `min(100%, ${WIDTH * unit}px)` }}
      aria-hidden="true"
      {...pointer}
    >
      <p className={styles['cardTitle']}>{title}</p>
      <ul>
        {lines.map(({ id, time, text }) => (
          <li key={id} className={single ? undefined : styles['line']}>
            {single ? null : <span className={styles['lineTime']}>{time}</span>}
            <span className={styles['lineText']}>{text}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles['more']}>and {more} more</p> : null}
    </div>
  );
}
