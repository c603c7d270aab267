import { useId, useState } from 'react';
import { describeDifference } from '#shared/domain/handoff/describe';
import { PART_LABELS } from '#shared/domain/handoff/labels';
import type { Choices, Comparison, Difference, Side } from '#shared/domain/handoff/types';
import { Button } from '../../ui/Button';
import { DifferenceRow } from './DifferenceRow';
import type { DifferenceGroup } from './difference-groups';
import styles from './differences.module.css';

/** More than anybody looks at one by one; thousands of rows would keep the window waiting. */
const SHOWN_ROWS = 100;

export interface DifferenceListProps {
  group: DifferenceGroup;
  comparison: Comparison;
  choices: Choices;
  onChoose: (differences: readonly Difference[], side: Side) => void;
}

/** One group of differences, each with both sides beside each other. What only this side has changed is folded away at first. */
export function DifferenceList({ group, comparison, choices, onChoose }: DifferenceListProps) {
  const [open, setOpen] = useState(group.id !== 'mine');
  const [most, setMost] = useState(SHOWN_ROWS);
  const heading = useId();
  const { title, hint, differences } = group;
  return (
    <section className={styles['group']} aria-labelledby={heading}>
      <div className={styles['groupHead']}>
        <h2 id={heading}>{title}</h2>
        <span className={styles['count']}>{differences.length}</span>
        <span className={styles['hint']}>{hint}</span>
        {open ? (
          <>
            <Button
              small
              tone="plain"
              name={`All as here: ${title}`}
              onClick={() => onChoose(differences, 'mine')}
            >
              All as here
            </Button>
            <Button
              small
              tone="plain"
              name={`All as in the file: ${title}`}
              onClick={() => onChoose(differences, 'theirs')}
            >
              All as in the file
            </Button>
          </>
        ) : null}
        {group.id === 'mine' ? (
          <Button small tone="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Hide' : 'Show'}
          </Button>
        ) : null}
      </div>
      {open ? (
        <>
          <div className={styles['columns']} aria-hidden="true">
            <span />
            <span>Here</span>
            <span>In the file</span>
          </div>
          {differences.slice(0, most).map((difference, index) => (
            <DifferenceRow
              key={difference.key}
              difference={difference}
              words={describeDifference(comparison, difference)}
              part={isFirstOfPart(differences, index) ? PART_LABELS[difference.part] : ''}
              isSameRow={isSameRow(differences, index)}
              side={choices[difference.key] ?? difference.preset}
              onChoose={onChoose}
            />
          ))}
          {differences.length > most ? (
            <div className={styles['more']}>
              <Button small onClick={() => setMost(most + SHOWN_ROWS)}>
                Show {Math.min(SHOWN_ROWS, differences.length - most)} more
              </Button>
              <span className={styles['hint']}>
                {differences.length - most} are not shown; “All as …” chooses for them too.
              </span>
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function isFirstOfPart(differences: readonly Difference[], index: number): boolean {
  return differences[index]?.part !== differences[index - 1]?.part;
}

function isSameRow(differences: readonly Difference[], index: number): boolean {
  return !isFirstOfPart(differences, index) && differences[index]?.rowId === differences[index - 1]?.rowId;
}
