import { useRef } from 'react';
import { useData } from '../../data/data-provider';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import { applyRewrite } from './apply-rewrite';
import type { LeftGroup, LeftItem } from './left-items';
import styles from './review.module.css';

const GROUPS: readonly LeftGroup[] = ['Wording', 'Facts', 'Factors', 'Actions', 'Document'];

export function LeftList({ items, onGo }: { items: readonly LeftItem[]; onGo: (item: LeftItem) => void }) {
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
                <Item key={item.id} item={item} onGo={onGo} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Item({ item, onGo }: { item: LeftItem; onGo: (item: LeftItem) => void }) {
  const { finding, label, text, why, fix } = item;
  const { commands } = useData();
  const row = useRef<HTMLLIElement>(null);
  const rewrite = finding?.rewrite ?? null;
  // A rewrite with a gap needs somebody to fill it: that is done in its place.
  const ready = rewrite !== null && rewrite.gap === null ? rewrite : null;

  // Ctrl+. uses the wording of the item that has the focus.
  useCommand(
    'finding.apply',
    () => (row.current?.contains(document.activeElement) ? use() : false),
    ready !== null,
  );

  function use(): boolean {
    if (!ready) return false;
    void applyRewrite(commands, item.place, text, ready).then((done) => tell(done.ok ? null : done.message));
    return true;
  }

  return (
    <li ref={row} className={styles['item']} data-left-item>
      <span className={styles['label']}>{label}</span>
      <span className={styles['text']}>
        {finding ? (
          <>
            {text.slice(0, finding.start)}
            <mark>{text.slice(finding.start, finding.end)}</mark>
            {text.slice(finding.end)}
          </>
        ) : (
          text || why
        )}
      </span>
      <Button
        tone="plain"
        small
        className={styles['go']}
        name={`${fix}: ${label} ${text}`.slice(0, 120)}
        onClick={() => onGo(item)}
      >
        {fix}
      </Button>
      {text ? <p className={styles['why']}>{why}</p> : null}
      {ready && finding ? (
        <div className={styles['do']}>
          <p>{text.slice(0, ready.start) + ready.text + text.slice(ready.end)}</p>
          <Button small keys={keysOf('finding.apply')} onClick={use}>
            Use this wording
          </Button>
        </div>
      ) : null}
    </li>
  );
}
