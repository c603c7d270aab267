import { useTeamWords } from '../../parts/text/team-words-context';
import { PhraseList } from './PhraseList';
import { ShareWords } from './ShareWords';
import styles from './settings.module.css';
import { TryWords } from './TryWords';

/** The phrases that a team flags or leaves alone, beside what Debrief looks for by itself. */
export function TeamWords() {
  const words = useTeamWords();
  return (
    <section className={styles['section']} aria-label="Team words">
      <h2>Team words</h2>
      <p className={styles['about']}>
        Your own phrases, in every incident on this computer. They stay out of what you export. Each form is a
        phrase of its own: “war room” does not find “war rooms”.
      </p>
      <div className={styles['lists']}>
        <PhraseList list="flag" entries={words.flag} />
        <PhraseList list="allow" entries={words.allow.map((phrase) => ({ phrase, instead: '' }))} />
      </div>
      <div className={styles['below']}>
        <TryWords />
        <ShareWords />
      </div>
    </section>
  );
}
