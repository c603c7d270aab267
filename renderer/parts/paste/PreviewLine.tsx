import { formatDateShort, formatTimeUtc } from '#shared/domain/agenda/say-time';
import { MILESTONE_LABELS } from '#shared/domain/incident/types';
import { type IsoDate, utcDay } from '#shared/domain/units';
import { Button } from '../../ui/Button';
import { TimeInput } from '../../ui/TimeInput';
import styles from './paste.module.css';
import { type Choice, minuteOf } from './paste-choices';

export interface PreviewLineProps {
  choice: Choice;
  day: IsoDate;
  onMinute: (minuteOfDay: number | null) => void;
  onTake: (taken: boolean) => void;
}

/** One line of a paste: as understood, or with the question that it leaves open. */
export function PreviewLine({ choice, day, onMinute, onTake }: PreviewLineProps) {
  const { at, text, taken, why, approximate, milestone } = choice;
  const time = at === null ? '?' : `${approximate ? '~' : ''}${formatTimeUtc(at)}`;
  const otherDay = at !== null && utcDay(at) !== day ? formatDateShort(utcDay(at)) : null;
  return (
    <div className={styles['line']} data-taken={taken} data-doubtful={why !== null}>
      <span className={styles['time']}>
        {time}
        {otherDay ? <small>{otherDay}</small> : null}
      </span>
      <div className={styles['said']}>
        <span>{text || 'Nothing but a time'}</span>
        {milestone ? <small>{MILESTONE_LABELS[milestone]}</small> : null}
        {why === null ? null : (
          <>
            <code>{choice.raw.trim()}</code>
            <p>{why}</p>
            <div className={styles['answers']}>
              <TimeInput
                boxed
                label={`Time for “${text}”, UTC`}
                value={at === null ? null : minuteOf(at)}
                onCommit={onMinute}
              />
              <Button small aria-pressed={taken} onClick={() => onTake(!taken)}>
                {taken ? 'Taken' : 'Take'}
              </Button>
            </div>
          </>
        )}
      </div>
      {why === null ? (
        <span className={styles['leave']}>
          <Button
            tone="plain"
            small
            name={`${taken ? 'Leave out' : 'Take'} ${time} ${text}`}
            onClick={() => onTake(!taken)}
          >
            {taken ? 'Leave out' : 'Take'}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
