import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { TeamList } from '#shared/domain/language/team/edit-words';
import { INSTEAD_MAX_CHARS, PHRASE_MAX_CHARS } from '#shared/domain/language/team/phrase';
import { useData } from '../../data/data-provider';
import { runCommand } from '../../parts/keys/command-bus';
import { commandsFor } from '../../parts/keys/match-keys';
import { tell } from '../../store/window';
import { BoxedInput } from '../../ui/BoxedInput';
import { Button } from '../../ui/Button';
import styles from './settings.module.css';
import { useLeftPhrase } from './use-left-phrase';

export const PHRASE_LABELS: Readonly<Record<TeamList, string>> = {
  flag: 'Phrase to flag',
  allow: 'Phrase to leave alone',
};

/** The line in which a phrase is typed: Enter adds it and the next can be typed. */
export function AddPhrase({ list }: { list: TeamList }) {
  const { commands } = useData();
  const [line, setLine] = useLeftPhrase(list);
  const { phrase, instead } = line;
  const [refusal, setRefusal] = useState<string | null>(null);
  const refusalId = useId();
  const field = useRef<HTMLInputElement>(null);
  const isFirst = list === 'flag';

  /** The line of now, for an answer that comes late. */
  const latest = useRef(line);
  useEffect(() => {
    latest.current = line;
  }, [line]);

  useEffect(() => {
    // Who was led to another part of the settings stays there.
    const isElsewhere = document.activeElement?.closest('main') !== null && document.activeElement !== null;
    if (isFirst && !isElsewhere) field.current?.focus();
  }, [isFirst]);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    field.current?.focus();
    // The next phrase may be typed while this one is being kept; a refused one comes back into an empty line only.
    setLine({ phrase: '', instead: '' });
    const added = await commands.addTeamPhrase(list, { phrase, instead });
    setRefusal(added.ok ? null : added.message);
    if (!added.ok) {
      const next = latest.current;
      setLine({ phrase: next.phrase || phrase, instead: next.instead || instead });
      return;
    }
    tell(
      isFirst
        ? `“${phrase.trim()}” is flagged from now on.`
        : `“${phrase.trim()}” is left alone from now on.`,
    );
  }

  /** In a line without a word, undo means the phrase that was added last. */
  function onKeyDown(event: KeyboardEvent): void {
    if (phrase !== '' || instead !== '') return;
    const [command] = commandsFor(event.nativeEvent).filter((id) => id === 'undo' || id === 'redo');
    if (command === undefined) return;
    event.preventDefault();
    runCommand(command);
  }

  const common = {
    autoComplete: 'off',
    spellCheck: false,
    onKeyDown,
  } as const;
  return (
    <form className={styles['add']} onSubmit={(event) => void add(event)}>
      <BoxedInput
        {...common}
        ref={field}
        aria-label={`Next ${PHRASE_LABELS[list].toLowerCase()}`}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : refusalId}
        placeholder="Phrase"
        maxLength={PHRASE_MAX_CHARS}
        value={phrase}
        onChange={(event) => {
          setLine({ ...line, phrase: event.currentTarget.value });
          setRefusal(null);
        }}
      />
      {isFirst ? (
        <BoxedInput
          {...common}
          aria-label="Say instead"
          placeholder="Say instead, if you like"
          maxLength={INSTEAD_MAX_CHARS}
          value={instead}
          onChange={(event) => setLine({ ...line, instead: event.currentTarget.value })}
        />
      ) : null}
      <Button submit keys="Enter">
        Add
      </Button>
      {refusal === null ? null : (
        <p className={styles['refusal']} id={refusalId} role="alert">
          {refusal}
        </p>
      )}
    </form>
  );
}
