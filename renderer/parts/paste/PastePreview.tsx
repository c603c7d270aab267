import { useEffect, useMemo, useRef, useState } from 'react';
import { parsePaste } from '#shared/domain/timeline/parse-paste';
import type { IsoDate } from '#shared/domain/units';
import { Button } from '../../ui/Button';
import { DayInput } from '../../ui/DayInput';
import { keysOf } from '../keys/match-keys';
import { useCommand } from '../keys/use-command';
import { PreviewLine } from './PreviewLine';
import styles from './paste.module.css';
import { type Choice, firstChoices, type TakenEvent, takenEvents, withMinute } from './paste-choices';

export interface PastePreviewProps {
  text: string;
  firstDay: IsoDate;
  onTake: (events: readonly TakenEvent[], day: IsoDate) => Promise<void>;
  onCancel: () => void;
}

/** What a paste was understood as. Nothing is kept before somebody says so. */
export function PastePreview({ text, firstDay, onTake, onCancel }: PastePreviewProps) {
  const [day, setDay] = useState(firstDay);
  const paste = useMemo(() => parsePaste(text, { day }), [text, day]);
  const [choices, setChoices] = useState(() => firstChoices(paste));
  const taken = takenEvents(choices);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  function take(): void {
    if (taken.length > 0) void onTake(taken, day);
  }
  useCommand('paste.take', take);

  function change(changed: Choice): void {
    setChoices(choices.map((choice) => (choice.line === changed.line ? changed : choice)));
  }

  function changeDay(next: IsoDate | null): void {
    if (next === null) return;
    setDay(next);
    setChoices(firstChoices(parsePaste(text, { day: next })));
  }

  const doubtful = choices.filter(({ why }) => why !== null);
  const understood = choices.filter(({ why }) => why === null);
  return (
    <section
      className={styles['panel']}
      aria-label="Paste preview"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
      }}
    >
      <div className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          Pasted just now
        </h2>
        <span>{paste.lines === 1 ? '1 line' : `${paste.lines} lines`}</span>
      </div>
      <dl className={styles['counts']}>
        <Count value={understood.length} label="understood" />
        <Count value={doubtful.length} label="doubtful" />
        <Count value={paste.skipped.length} label="skipped" />
      </dl>
      <p className={styles['day']}>
        <span>Times without a date begin on</span>
        <DayInput label="Day of the first event, UTC" value={day} onCommit={changeDay} />
        <span>UTC{paste.spansMidnight ? '; it goes past midnight' : ''}</span>
      </p>
      <div className={styles['lines']}>
        {[...doubtful, ...understood].map((choice) => (
          <PreviewLine
            key={choice.line}
            choice={choice}
            day={day}
            onMinute={(minute) => change(withMinute(choice, minute, choices, day))}
            onTake={(isTaken) => change({ ...choice, taken: isTaken })}
          />
        ))}
        {paste.skipped.length > 0 ? (
          <details className={styles['skipped']}>
            <summary>{paste.skipped.length} skipped</summary>
            <ul>
              {paste.skipped.map((skip) => (
                <li key={skip.line}>
                  <code>{skip.raw.trim() || `line ${skip.line}`}</code>
                  <span>{skip.why}</span>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <div className={styles['foot']}>
        <Button tone="primary" disabled={taken.length === 0} keys={keysOf('paste.take')} onClick={take}>
          {taken.length === 1 ? 'Add 1 event' : `Add ${taken.length} events`}
        </Button>
        <Button tone="plain" keys="Escape" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

function Count({ value, label }: { value: number; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
