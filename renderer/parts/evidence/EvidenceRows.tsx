import { useMemo, useState } from 'react';
import {
  correctRows,
  groupOf,
  type ImportPlan,
  isTaken,
  type PreviewRow,
  planImport,
  type RowChoice,
  type RowChoices,
  type RowFilter,
} from '#shared/domain/timeline/preview-import';
import { utcDay } from '#shared/domain/units';
import { Button } from '../../ui/Button';
import { keysOf } from '../keys/match-keys';
import { useCommand } from '../keys/use-command';
import { EvidenceFilter } from './EvidenceFilter';
import { EvidenceList } from './EvidenceList';
import { EvidenceQuestions } from './EvidenceQuestions';
import styles from './evidence-rows.module.css';
import type { Answers, NewAnswers, ReadyState } from './preview-types';

/** With more rows than this somebody will want to look for some of them. */
const FILTER_FROM_ROWS = 20;
/** Far more than a room can talk about; a timeline with more is no timeline. */
const MOST_AT_ONCE = 2_000;

export interface EvidenceRowsProps {
  state: ReadyState;
  /** It was read for these answers and this filter; until it is, nothing can be taken. */
  isCurrent: boolean;
  answers: Answers;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  onAnswer: (answers: NewAnswers) => void;
  onTake: (plan: ImportPlan) => Promise<void>;
  onCancel: () => void;
}

/** The rows of evidence in their groups, to be taken, left or corrected. */
export function EvidenceRows(props: EvidenceRowsProps) {
  const { state, isCurrent, answers, filter, onFilter, onAnswer, onTake, onCancel } = props;
  const { rows, skipped, seen, summary } = state;
  const [choices, setChoices] = useState<RowChoices>(new Map());
  const groups = useMemo(() => Map.groupBy(rows, groupOf), [rows]);
  const day = answers.day ?? (summary.first === null ? null : utcDay(summary.first));
  const shown = useMemo(() => correctRows(rows, choices, day), [rows, choices, day]);
  const corrected = useMemo(
    () => new Map(shown.flatMap((row) => (choices.has(row.key) ? [[row.key, row] as const] : []))),
    [shown, choices],
  );
  const taken = useMemo(
    () => shown.filter((row) => isTaken(row, choices) && row.text.trim() !== '').length,
    [shown, choices],
  );
  const counts = useMemo(() => ({ ...summary.groups, skipped: seen.skipped }), [summary, seen]);
  const hidden = summary.groups.doubtful + summary.groups.understood + summary.groups.here - rows.length;
  const isTooMany = hidden > 0 || taken > MOST_AT_ONCE;

  function take(): boolean {
    if (!isCurrent || taken === 0 || isTooMany) return false;
    void onTake(planImport(rows, choices, { day, format: seen.format.format }));
    return true;
  }
  useCommand('paste.take', take);

  function choose(chosen: readonly PreviewRow[], choice: RowChoice): void {
    setChoices((before) => {
      const after = new Map(before);
      for (const { key } of chosen) after.set(key, { ...before.get(key), ...choice });
      return after;
    });
  }

  const understood = groups.get('understood') ?? [];
  const doubtful = groups.get('doubtful') ?? [];
  const here = groups.get('here') ?? [];
  return (
    <>
      <dl className={styles['counts']}>
        <Count value={summary.groups.understood} label="understood" />
        <Count value={summary.groups.doubtful} label="doubtful" />
        <Count value={seen.skipped} label="skipped" />
        {summary.groups.here > 0 ? <Count value={summary.groups.here} label="already here" /> : null}
      </dl>
      <EvidenceQuestions
        seen={seen}
        answers={answers}
        spansMidnight={isOverNight(understood)}
        onAnswer={(answer) => {
          setChoices(new Map());
          onAnswer(answer);
        }}
      />
      {summary.all > FILTER_FROM_ROWS ? (
        <EvidenceFilter summary={summary} filter={filter} onFilter={onFilter} />
      ) : null}
      <EvidenceList
        groups={{ doubtful, understood, here }}
        counts={counts}
        skipped={skipped}
        choices={choices}
        corrected={corrected}
        day={day}
        zone={answers.zone}
        onChoose={choose}
      />
      <div className={styles['foot']}>
        <Button
          tone="primary"
          disabled={!isCurrent || taken === 0 || isTooMany}
          keys={keysOf('paste.take')}
          onClick={() => void take()}
        >
          {sayAdd(taken)}
        </Button>
        <Button tone="plain" keys="Escape" onClick={onCancel}>
          Cancel
        </Button>
        {isTooMany ? (
          <p className={styles['limit']} role="status">
            At most {MOST_AT_ONCE.toLocaleString('en')} at once. Narrow them by time, source or words.
          </p>
        ) : null}
      </div>
    </>
  );
}

function sayAdd(count: number): string {
  if (count === 0) return 'Nothing to add';
  return count === 1 ? 'Add 1 event' : `Add ${count.toLocaleString('en')} events`;
}

function isOverNight(rows: readonly PreviewRow[]): boolean {
  return new Set(rows.flatMap(({ at }) => (at === null ? [] : utcDay(at)))).size > 1;
}

function Count({ value, label }: { value: number; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value.toLocaleString('en')}</dd>
    </div>
  );
}
