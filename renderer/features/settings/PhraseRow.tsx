import { useEffect, useMemo, useRef } from 'react';
import { check } from '#shared/domain/language/check';
import type { TeamList } from '#shared/domain/language/team/edit-words';
import { cleanPhrase, INSTEAD_MAX_CHARS, PHRASE_MAX_CHARS } from '#shared/domain/language/team/phrase';
import type { TeamPhrase, TeamWords } from '#shared/domain/language/types';
import { useData } from '../../data/data-provider';
import { useTeamWords } from '../../parts/text/team-words-context';
import { Button } from '../../ui/Button';
import { CheckedInput } from '../../ui/CheckedInput';
import { PHRASE_LABELS } from './AddPhrase';
import styles from './settings.module.css';

export interface PhraseRowProps {
  list: TeamList;
  entry: TeamPhrase;
  onRename: (from: string, to: string) => void;
  onRemove: (phrase: string, row: HTMLElement) => void;
}

export function PhraseRow({ list, entry, onRename, onRemove }: PhraseRowProps) {
  const { phrase, instead } = entry;
  const { commands } = useData();
  const words = useTeamWords();
  const row = useRef<HTMLLIElement>(null);
  const isFlaggedToo = useMemo(() => isFlagged(instead, words), [instead, words]);

  /** What the store calls the entry: ahead of what is drawn, for who types on in the next field. */
  const stored = useRef(phrase);
  const changes = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    stored.current = phrase;
  }, [phrase]);

  function keep(fields: Partial<TeamPhrase>): Promise<string | null> {
    async function change(): Promise<string | null> {
      const written = await commands.changeTeamPhrase(list, stored.current, fields);
      if (!written.ok) return written.message;
      if (fields.phrase !== undefined) stored.current = cleanPhrase(fields.phrase);
      return null;
    }
    const kept = changes.current.then(change);
    changes.current = kept;
    return kept;
  }

  function rename(typed: string): Promise<string | null> {
    // Before it is stored: the list may be drawn anew before the answer is here.
    onRename(phrase, cleanPhrase(typed));
    return keep({ phrase: typed });
  }

  return (
    <li ref={row}>
      <CheckedInput
        label={PHRASE_LABELS[list]}
        value={phrase}
        maxLength={PHRASE_MAX_CHARS}
        onCommit={rename}
      />
      {list === 'flag' ? (
        <span>
          <CheckedInput
            label={`Instead of “${phrase}”`}
            value={instead}
            placeholder="Say instead"
            maxLength={INSTEAD_MAX_CHARS}
            onCommit={(typed) => keep({ instead: typed })}
          />
          {isFlaggedToo ? (
            <span className={styles['note']}>These words are flagged as well, so they are not offered.</span>
          ) : null}
        </span>
      ) : null}
      <span className={styles['remove']}>
        <Button
          tone="plain"
          small
          name={`Remove “${phrase}”`}
          onClick={() => row.current && onRemove(stored.current, row.current)}
        >
          Remove
        </Button>
      </span>
    </li>
  );
}

function isFlagged(instead: string, team: TeamWords): boolean {
  return instead !== '' && check(instead, { section: 'went_wrong', people: [], team }).length > 0;
}
