import type { Place } from '#shared/domain/incident/missing';
import type { Decision } from '#shared/domain/incident/types';
import { useKeeping } from '../../parts/text/keep-context';
import { Button } from '../../ui/Button';
import type { KeptItem } from './left-items';
import styles from './left-list.module.css';

/** What somebody has decided to leave as it is, and why. The document holds none of the reasons. */
export function KeptList({ items, onGo }: { items: readonly KeptItem[]; onGo: (place: Place) => void }) {
  if (items.length === 0) return null;
  return (
    <section className={styles['kept']} aria-label="Kept as is">
      <h2>
        Kept as is <span>{items.length}</span>
      </h2>
      <ul>
        {items.map((item) => (
          <KeptRow key={item.decision.id} item={item} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}

function KeptRow({ item, onGo }: { item: KeptItem; onGo: (place: Place) => void }) {
  const { decision, place, labels } = item;
  const keeping = useKeeping();
  const label = labels.join(', ');
  const what = `${label} ${decision.sentence}`.slice(0, 120);
  return (
    <li className={styles['item']} data-review-item="kept">
      <span className={styles['label']}>{label}</span>
      <span className={styles['text']}>
        <KeptWords decision={decision} />
      </span>
      <Button tone="plain" small className={styles['go']} name={`Go to: ${what}`} onClick={() => onGo(place)}>
        Go to
      </Button>
      <p className={styles['why']}>Because: {decision.reason}</p>
      <Button
        tone="plain"
        small
        className={styles['go']}
        name={`Flag again: ${what}`}
        onClick={() => keeping?.flagAgain(decision)}
      >
        Flag again
      </Button>
    </li>
  );
}

/** The sentence, with the words that were found in it standing out. */
function KeptWords({ decision: { sentence, words } }: { decision: Decision }) {
  const at = sentence.indexOf(words);
  if (at < 0) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </>
  );
}
