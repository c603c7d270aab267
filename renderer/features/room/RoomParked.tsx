import type { RoomPicture } from '#shared/domain/room/types';
import fitting from './fitting.module.css';
import styles from './room-parked.module.css';
import { useFitting } from './use-fitting';

/** What waits for the actions, or is for another day: below the clock, where it takes no room from what is talked about. */
export function RoomParked({ parked }: Pick<RoomPicture, 'parked'>) {
  const [list] = useFitting<HTMLUListElement>();
  if (parked.length === 0) return null;
  return (
    <ul ref={list} className={`${fitting['fitting']} ${styles['parked']}`} aria-label="Parked">
      {parked.map(({ key, text, facts: [kind] }) => (
        <li key={key}>
          <p>
            {kind}: <span dir="auto">{text}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
