import type { Place } from '#shared/domain/incident/missing';
import { LeftItemRow } from './LeftItemRow';
import type { LeftGroup, LeftItem } from './left-items';
import styles from './review.module.css';

const GROUPS: readonly LeftGroup[] = ['Wording', 'Facts', 'Factors', 'Actions', 'Clarity', 'Document'];

export function LeftList({ items, onGo }: { items: readonly LeftItem[]; onGo: (place: Place) => void }) {
  return (
    <>
      <header className={styles['leftHead']}>
        <h1>{items.length === 0 ? 'Nothing left to look at' : `${items.length} left to look at`}</h1>
        <p>Nothing here stops an export.</p>
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
