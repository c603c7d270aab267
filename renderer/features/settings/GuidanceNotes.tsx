import { usePolicy } from '../../parts/incident/policy-context';
import { PolicySection } from './PolicySection';
import { PolicyText } from './PolicyText';
import styles from './policy.module.css';

/** What the team wants a lead to think of. */
export function GuidanceNotes() {
  const { guidance } = usePolicy();
  return (
    <PolicySection
      part="guidance"
      title="How to prepare"
      about="Notes for whoever prepares a meeting, one a line. Prepare shows them beside its steps."
    >
      <div className={styles['notes']}>
        <PolicyText
          label="Notes on how to prepare"
          value={guidance}
          placeholder="One note a line"
          change={(text) => ({ part: 'guidance', text })}
          multiline
          place="settings:policy:guidance"
        />
      </div>
    </PolicySection>
  );
}
