import { useState } from 'react';
import type { MergedWords } from '#shared/domain/language/team/edit-words';
import { printTeamWords, readTeamWords, WORDS_FILE_NAME } from '#shared/schema/team-words';
import { useData } from '../../data/data-provider';
import { keysOf } from '../../parts/keys/match-keys';
import { useTeamWords } from '../../parts/text/team-words-context';
import { usePlatform } from '../../platform/context';
import { Button } from '../../ui/Button';
import styles from './settings.module.css';

/** The words as a file: out to others, and in from them. */
export function ShareWords() {
  const words = useTeamWords();
  const { commands } = useData();
  const platform = usePlatform();
  const [said, setSaid] = useState('');

  async function save(): Promise<void> {
    const outcome = await platform.saveDocument({
      suggestedName: WORDS_FILE_NAME,
      text: printTeamWords(words),
    });
    if (outcome.kind === 'cancelled') setSaid('Nothing was saved.');
    else setSaid(outcome.kind === 'done' ? `Saved ${outcome.name}.` : outcome.message);
  }

  async function addFromFile(): Promise<void> {
    const opened = await platform.openTextFile('json');
    if (opened.kind === 'cancelled') return setSaid('No file was chosen.');
    if (opened.kind === 'failed') return setSaid(opened.message);
    const read = readTeamWords(opened.text);
    if (!read.ok) return setSaid(read.message);
    const added = await commands.addTeamWords(read.words);
    setSaid(added.ok ? sayAdded(opened.name, added.value) : added.message);
  }

  return (
    <section aria-label="Share">
      <h3>Share</h3>
      <p className={styles['hint']}>
        One file for the whole team. Adding a file takes nothing away from what is here.
      </p>
      <div className={styles['share']}>
        <Button onClick={() => void save()}>Save words file</Button>
        <Button onClick={() => void addFromFile()}>Add words from a file</Button>
      </div>
      <p className={styles['said']} role="status">
        {said}
      </p>
    </section>
  );
}

function sayAdded(name: string, { added, known, left }: Omit<MergedWords, 'words'>): string {
  const count = added.flag + added.allow;
  const full = left === 0 ? '' : ` ${left} found no room: the list is full.`;
  if (count === 0) return `Nothing in “${name}” is new here.${full}`;
  const here = known === 0 ? '' : ` ${known} ${known === 1 ? 'was' : 'were'} here already.`;
  return `Added from “${name}”: ${added.flag} to flag, ${added.allow} to leave alone.${here}${full} ${keysOf('undo')} takes them out again.`;
}
