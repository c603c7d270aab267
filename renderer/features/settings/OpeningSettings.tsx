import { usePolicy } from '../../parts/incident/policy-context';
import { PolicySection } from './PolicySection';
import { PolicyText } from './PolicyText';
import styles from './policy.module.css';

/** What is read aloud and agreed on in every meeting; the opening itself shows and changes it too. */
export function OpeningSettings() {
  const { opening } = usePolicy();
  return (
    <PolicySection
      part="opening"
      title="Opening words"
      about="What is read aloud when a meeting opens, and the ground rules. The opening of each meeting shows them."
    >
      <div className={styles['notes']}>
        <PolicyText
          label="Opening statement"
          value={opening.statement}
          placeholder="What you say when a meeting opens"
          change={(text) => ({ part: 'opening', field: 'statement', text })}
          multiline
          place="settings:policy:opening"
        />
      </div>
      <div className={styles['notes']}>
        <PolicyText
          label="Ground rules"
          value={opening.rules}
          placeholder="One rule a line"
          change={(text) => ({ part: 'opening', field: 'rules', text })}
          multiline
          place="settings:policy:rules"
        />
      </div>
    </PolicySection>
  );
}
