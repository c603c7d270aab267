import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { DayInput } from '../../ui/DayInput';
import { InlineInput } from '../../ui/InlineInput';
import styles from './closing.module.css';
import { PartHead } from './PartHead';

/** When the actions are looked at again, and who sees to that. */
export function FollowUp() {
  const { record, people } = useIncident();
  const { commands } = useData();
  const { id, followUpDate, followUpOwner } = record.incident;
  return (
    <section aria-label="Follow-up">
      <PartHead title="Follow-up" />
      <dl className={styles['facts']}>
        <dt>We look again on</dt>
        <dd>
          <DayInput
            label="Follow-up date"
            value={followUpDate}
            boxed
            onCommit={(day) => void commands.patchIncident(id, { followUpDate: day })}
          />
        </dd>
        <dt>Seen to by</dt>
        <dd>
          <InlineInput
            label="Responsible for the follow-up"
            value={followUpOwner}
            options={people}
            placeholder="Name"
            boxed
            onCommit={(name) => void commands.patchIncident(id, { followUpOwner: name }, { typing: true })}
          />
        </dd>
      </dl>
    </section>
  );
}
