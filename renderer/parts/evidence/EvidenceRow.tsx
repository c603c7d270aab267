import { useState } from 'react';
import { formatDayAndMonth, formatTimeUtc } from '#shared/domain/agenda/say-time';
import { sayWhere } from '#shared/domain/files/evidence';
import { MILESTONE_LABELS } from '#shared/domain/incident/types';
import type { ImportMatch } from '#shared/domain/timeline/match-import';
import type { PreviewRow } from '#shared/domain/timeline/preview-import';
import { DAY_MS, type EpochMs, type IsoDate, MINUTE_MS, utcDay } from '#shared/domain/units';
import { Button } from '../../ui/Button';
import { InlineInput } from '../../ui/InlineInput';
import { TimeInput } from '../../ui/TimeInput';
import styles from './evidence-row.module.css';

export interface EvidenceRowProps {
  /** As it was read. */
  read: PreviewRow;
  /** As it has been corrected. */
  row: PreviewRow;
  taken: boolean;
  day: IsoDate | null;
  zone: string;
  onMinute: (minuteOfDay: number | null) => void;
  onText: (text: string) => void;
  onTake: (taken: boolean) => void;
}

const MATCHES: Readonly<Record<ImportMatch['kind'], string>> = {
  new: '',
  same: 'In the timeline already',
  edited: 'In the timeline, and edited there: it stays as it is',
  changed: 'In the timeline; the source has changed since',
  twice: 'Told twice',
};

/** One row of evidence: as understood, or with the question that it leaves open. */
export function EvidenceRow({ read, row, taken, day, zone, onMinute, onText, onTake }: EvidenceRowProps) {
  const [correcting, setCorrecting] = useState(false);
  const { at, text, actor, source, hint, milestone, approximate, why, match, where } = row;
  const time = at === null ? '?' : `${approximate ? '~' : ''}${formatTimeUtc(at)}`;
  const otherDay = at !== null && utcDay(at) !== day ? formatDayAndMonth(utcDay(at)) : null;
  const isOpen = why !== null || correcting;
  const facts = [milestone && MILESTONE_LABELS[milestone], source, hint, MATCHES[match.kind]];
  return (
    <div className={styles['line']} data-taken={taken} data-doubtful={why !== null}>
      <span className={styles['time']}>
        {time}
        {at !== null && zone !== 'UTC' ? <small>{localTime(at, zone)}</small> : null}
        {otherDay ? <small>{otherDay}</small> : null}
      </span>
      <div className={styles['said']}>
        <span>
          {actor === '' ? null : <b>{actor} </b>}
          {text || 'Nothing but a time'}
        </span>
        <small>{facts.filter((fact) => fact !== null && fact !== '').join(' · ')}</small>
        {why === null ? null : (
          <>
            <code title={sayWhere(where)}>{row.raw.trim()}</code>
            <p>{why}</p>
          </>
        )}
        {isOpen ? (
          <div className={styles['answers']}>
            <TimeInput
              boxed
              label={`Time for “${read.text}”, UTC`}
              value={at === null ? null : Math.floor((at % DAY_MS) / MINUTE_MS)}
              onCommit={onMinute}
            />
            {correcting ? (
              <InlineInput boxed label={`Text for “${read.text}”`} value={text} onCommit={onText} />
            ) : null}
            {why === null ? null : (
              <Button small aria-pressed={taken} onClick={() => onTake(!taken)}>
                {taken ? 'Taken' : 'Take'}
              </Button>
            )}
          </div>
        ) : null}
      </div>
      <span className={styles['leave']}>
        <Button
          tone="plain"
          small
          name={`Correct ${time} ${text}`}
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          Correct
        </Button>
        {why === null ? (
          <Button
            tone="plain"
            small
            name={`${taken ? 'Leave out' : 'Take'} ${time} ${text}`}
            onClick={() => onTake(!taken)}
          >
            {taken ? 'Leave out' : 'Take'}
          </Button>
        ) : null}
      </span>
    </div>
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `15:23 Berlin` */
function localTime(at: EpochMs, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    formats.set(zone, format);
  }
  return `${format.format(at)} ${zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone}`;
}
