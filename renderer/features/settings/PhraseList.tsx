import { useRef, useState } from 'react';
import { TEAM_LIST_LABELS, type TeamList } from '#shared/domain/language/team/edit-words';
import type { TeamPhrase } from '#shared/domain/language/types';
import { useData } from '../../data/data-provider';
import { keysOf } from '../../parts/keys/match-keys';
import { tell } from '../../store/window';
import { AddPhrase } from './AddPhrase';
import { PhraseRow } from './PhraseRow';
import { createRowKeys } from './row-keys';
import styles from './settings.module.css';

const ABOUT: Readonly<Record<TeamList, string>> = {
  flag: 'Underlined as they are typed, with the words you would rather read.',
  allow: 'Never underlined, whatever Debrief makes of them.',
};

const EXAMPLE: Readonly<Record<TeamList, string>> = {
  flag: 'Nothing yet. For example “war room”, to say “incident call” instead.',
  allow: 'Nothing yet. For example “chaos monkey”, the name of a tool of yours.',
};

export function PhraseList({ list, entries }: { list: TeamList; entries: readonly TeamPhrase[] }) {
  const { commands } = useData();
  const section = useRef<HTMLElement>(null);
  const [keys] = useState(createRowKeys);
  /** Rows that are still drawn but will not be when the store has answered: no place for the focus. */
  const leaving = useRef(new WeakSet<Element>());

  /** The focus goes to the same button of the row that takes the place, so that undo is a key away. */
  async function remove(phrase: string, row: HTMLElement): Promise<void> {
    leaving.current.add(row);
    const rows = [...(row.parentElement?.children ?? [])];
    const at = rows.indexOf(row);
    const near = [...rows.slice(at), ...rows.slice(0, at).reverse()];
    const neighbour = near.find((one) => !leaving.current.has(one));
    const next = neighbour?.querySelector('button') ?? section.current?.querySelector('form input');
    if (next instanceof HTMLElement) next.focus();
    const removed = await commands.removeTeamPhrase(list, phrase);
    if (!removed.ok) leaving.current.delete(row);
    tell(removed.ok ? `Removed “${phrase}”. ${keysOf('undo')} brings it back.` : removed.message);
  }

  const rowKeys = keys.of(entries.map(({ phrase }) => phrase));
  const label = TEAM_LIST_LABELS[list];
  return (
    <section ref={section} className={styles['list']} data-list={list} aria-label={label}>
      <div className={styles['listHead']}>
        <h3>{label}</h3>
        <span className={styles['count']}>{entries.length || ''}</span>
      </div>
      <p className={styles['hint']}>{ABOUT[list]}</p>
      <AddPhrase list={list} />
      {entries.length === 0 ? (
        <p className={styles['empty']}>{EXAMPLE[list]}</p>
      ) : (
        <ul className={styles['rows']}>
          {entries.map((entry, index) => (
            <PhraseRow
              key={rowKeys[index]}
              list={list}
              entry={entry}
              onRename={keys.rename}
              onRemove={remove}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
