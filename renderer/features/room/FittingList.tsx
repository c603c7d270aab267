import { useLayoutEffect, useRef, useState } from 'react';
import type { RoomLine } from '#shared/domain/room/types';
import { Line } from './Line';
import styles from './room.module.css';

export interface FittingListProps {
  readonly label: string;
  readonly lines: readonly RoomLine[];
  /** How many there are that were not sent. */
  readonly more: number;
}

/** As many lines as there is room for, whole, and how many there are besides. */
export function FittingList({ label, lines, more }: FittingListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [hidden, setHidden] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const count = () => {
      let out = 0;
      for (const line of element.children) {
        if (!(line instanceof HTMLElement)) continue;
        // What has no room stands in a column of its own, to the right of what is seen; the first one cannot.
        const isBeside = line.offsetLeft - element.offsetLeft >= element.clientWidth;
        const isCut = line.offsetTop - element.offsetTop + line.offsetHeight > element.clientHeight + 1;
        line.dataset['cut'] = String(isCut && !isBeside);
        if (isBeside || isCut) out += 1;
      }
      setHidden(out);
    };
    count();
    const observer = new ResizeObserver(count);
    observer.observe(element);
    for (const line of element.children) observer.observe(line);
    return () => observer.disconnect();
  });
  const unseen = hidden + more;
  return (
    <>
      <ol ref={list} className={styles['list']} aria-label={label}>
        {lines.map((line) => (
          <li key={line.key}>
            <Line line={line} />
          </li>
        ))}
      </ol>
      {unseen > 0 ? <p className={styles['more']}>and {unseen} more</p> : null}
    </>
  );
}
