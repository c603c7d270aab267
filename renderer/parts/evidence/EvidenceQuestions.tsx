import { getLocalTimeZone } from '@internationalized/date';
import type { ColumnMapping } from '#shared/domain/timeline/importers/importer';
import { currentZoneName, currentZoneNames } from '#shared/domain/timeline/zone-names';
import { DayInput } from '../../ui/DayInput';
import styles from './evidence-questions.module.css';
import { PlainSelect } from './PlainSelect';
import type { Answers, NewAnswers, ReadyState } from './preview-types';

export interface EvidenceQuestionsProps {
  seen: ReadyState['seen'];
  answers: Answers;
  spansMidnight: boolean;
  onAnswer: (answers: NewAnswers) => void;
}

const ZONES = currentZoneNames(Intl.supportedValuesOf('timeZone'));

/** What the evidence does not say itself: what it is, where it may be several things, its day, its zone, its columns. */
export function EvidenceQuestions({ seen, answers, spansMidnight, onAnswer }: EvidenceQuestionsProps) {
  const { format, others, assumed, table } = seen;
  const day = answers.day;
  return (
    <div className={styles['questions']}>
      {others.length > 0 ? (
        <p>
          <span>Read as</span>
          <PlainSelect
            label="Read as"
            value={format.format}
            options={[format, ...others].map((one) => ({ value: one.format, label: one.label }))}
            onPick={(chosen) => onAnswer({ format: chosen })}
          />
        </p>
      ) : null}
      {format.unverified === null ? null : <p className={styles['unverified']}>{format.unverified}</p>}
      {assumed.day && day !== null ? (
        <p>
          <span>Times without a date begin on</span>
          <DayInput
            label="Day of the first event"
            value={day}
            onCommit={(next) => next !== null && onAnswer({ day: next })}
          />
          {spansMidnight ? <span>and go past midnight</span> : null}
        </p>
      ) : null}
      {assumed.zone ? (
        <p>
          <span>Times without a zone are in</span>
          <PlainSelect
            label="Zone of times that name none"
            value={answers.zone}
            options={zonesFor(answers.zone).map((zone) => ({
              value: zone,
              label: zone.replaceAll('_', ' '),
            }))}
            onPick={(zone) => onAnswer({ zone })}
          />
        </p>
      ) : null}
      {table === null ? null : (
        <fieldset className={styles['columns']}>
          <legend>Columns</legend>
          {ROLES.map(({ role, label }) => (
            <p key={role}>
              <span>{label}</span>
              <PlainSelect
                label={`Column of ${label.toLowerCase()}`}
                value={String(table.mapping[role] ?? '')}
                options={[
                  { value: '', label: 'None' },
                  ...table.columns.map((column, index) => ({ value: String(index), label: column })),
                ]}
                onPick={(index) =>
                  onAnswer({ mapping: { ...table.mapping, [role]: index === '' ? null : Number(index) } })
                }
              />
            </p>
          ))}
        </fieldset>
      )}
    </div>
  );
}

const ROLES = [
  { role: 'time', label: 'Time' },
  { role: 'date', label: 'Date' },
  { role: 'text', label: 'What happened' },
  { role: 'actor', label: 'Who' },
  { role: 'source', label: 'Source' },
  { role: 'link', label: 'Link' },
] as const satisfies readonly { readonly role: keyof ColumnMapping; readonly label: string }[];

/** The likely ones first: as it stands, UTC, that of this computer. */
function zonesFor(current: string): string[] {
  return [...new Set([current, 'UTC', currentZoneName(getLocalTimeZone()), ...ZONES])];
}
