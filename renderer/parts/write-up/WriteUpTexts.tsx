import { WRITE_UP_SECTIONS, writeUpQuality } from '#shared/domain/incident/texts';
import { WRITE_UP_LABELS, WRITE_UPS, type WriteUp } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { DayInput } from '../../ui/DayInput';
import { InlineInput } from '../../ui/InlineInput';
import { useIncident } from '../incident/incident-context';
import { placeOf } from '../incident/places';
import { StoredText } from '../incident/StoredText';
import styles from './write-up.module.css';

const PROMPTS: Readonly<Record<WriteUp, string>> = {
  summary: 'Two or three sentences for somebody who was not there: what happened, how long, who noticed',
  rootCause: 'The technical cause, for an engineer of another team',
  wentWrong: 'What made it harder, one line each',
  lessons: 'What another team could use, one line each',
  followUp: 'How the actions are looked at again',
  customerMessage: 'What happened, for how long, and what will change, in their words',
};

/** The texts of the document that are written rather than captured. */
export function WriteUpTexts() {
  const { record, people } = useIncident();
  const { commands } = useData();
  const { incident } = record;
  return (
    <div>
      {WRITE_UPS.map((field) => (
        <section key={field} className={styles['text']} aria-label={WRITE_UP_LABELS[field]}>
          <h3>{WRITE_UP_LABELS[field]}</h3>
          <StoredText
            of={{ table: 'incidents', id: incident.id, field, label: WRITE_UP_LABELS[field] }}
            row={incident}
            value={incident[field]}
            placeholder={PROMPTS[field]}
            section={WRITE_UP_SECTIONS[field]}
            quality={writeUpQuality(field)}
            multiline
          />
          {field === 'followUp' ? (
            <div className={styles['followUp']}>
              <span data-place={placeOf('incidents', incident.id, 'followUpDate')}>
                <span className={styles['label']}>Date</span>
                <DayInput
                  label="Follow-up date"
                  value={incident.followUpDate}
                  onCommit={(day) => void commands.patchIncident(incident.id, { followUpDate: day })}
                />
              </span>
              <span>
                <span className={styles['label']}>Responsible</span>
                <InlineInput
                  label="Responsible for the follow-up"
                  value={incident.followUpOwner}
                  options={people}
                  placeholder="Name"
                  place={placeOf('incidents', incident.id, 'followUpOwner')}
                  onCommit={(followUpOwner) =>
                    void commands.patchIncident(incident.id, { followUpOwner }, { typing: true })
                  }
                />
              </span>
            </div>
          ) : null}
        </section>
      ))}
    </div>
  );
}
