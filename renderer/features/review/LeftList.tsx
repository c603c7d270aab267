import type { Place } from '#shared/domain/incident/missing';
import { LeftItemRow } from './LeftItemRow';
import type { LeftGroup, LeftItem } from './left-items';
import styles from './left-list.module.css';

const GROUPS: readonly LeftGroup[] = ['Wording', 'Facts', 'Factors', 'Actions', 'Clarity', 'Document'];

export interface LeftListProps {
  readonly items: readonly LeftItem[];
  /** What is flagged or private is not among them, since this window is shared. */
  readonly hides: boolean;
  readonly onGo: (place: Place) => void;
}

export function LeftList({ items, hides, onGo }: LeftListProps) {
  return (
    <>
      <header className={styles['leftHead']}>
        <h1>{items.length === 0 ? 'Nothing left to look at' : `${items.length} left to look at`}</h1>
        <p>{hides ? 'What is flagged or private is hidden.' : 'Nothing here stops an export.'}</p>
      </header>
      {GROUPS.map((group) => {
        const rows = items.filter((item) => item.group === group);
        if (rows.length === 0) return null;
        return (
          <section key={group} className={styles['group']} aria-label={group}>
            <h2>
              {group} <span>{rows.length}</span>
            </h2>
            <ul>
              {rows.map((item) => (
                <LeftItemRow key={item.id} item={item} onGo={onGo} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
