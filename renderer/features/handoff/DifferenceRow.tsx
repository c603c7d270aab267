import { useId } from 'react';
import type { DifferenceWords, Said } from '#shared/domain/handoff/describe';
import { markChange } from '#shared/domain/handoff/mark-change';
import type { Difference, Side } from '#shared/domain/handoff/types';
import styles from './differences.module.css';

const SIDES = [
  { side: 'mine', name: 'Here: ' },
  { side: 'theirs', name: 'In the file: ' },
] as const;

export interface DifferenceRowProps {
  difference: Difference;
  words: DifferenceWords;
  /** Above the first of a part; empty otherwise. */
  part: string;
  /** It is about the same row as the one above it. */
  isSameRow: boolean;
  side: Side;
  onChoose: (differences: readonly Difference[], side: Side) => void;
}

/** One difference: which row, which field, and the two sides to choose from. */
export function DifferenceRow({
  difference,
  words,
  part,
  isSameRow,
  side: chosen,
  onChoose,
}: DifferenceRowProps) {
  const group = useId();
  const { row, field } = words;
  const isTitled = row !== part && !isSameRow;
  return (
    <div className={styles['difference']} data-same-row={isSameRow}>
      {part === '' ? null : <h3>{part}</h3>}
      <fieldset aria-label={[row, field].filter((text) => text !== '').join(', ')}>
        <div className={styles['what']}>
          {isTitled ? (
            <span className={styles['row']} dir="auto">
              {row}
            </span>
          ) : null}
          <span className={styles['field']}>{field}</span>
        </div>
        {SIDES.map(({ side, name: sideName }) => (
          <label key={side} className={styles['side']} data-chosen={side === chosen}>
            <input
              type="radio"
              name={group}
              checked={side === chosen}
              onChange={() => onChoose([difference], side)}
            />
            <span>
              <span className="visually-hidden">{sideName}</span>
              <span className={styles['which']} aria-hidden="true">
                {sideName}
              </span>
              <SaidText said={words[side]} other={words[side === 'mine' ? 'theirs' : 'mine']} />
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** In a long text only what is different stands out; far away from it the text is cut. */
function SaidText({ said, other }: { said: Said; other: Said }) {
  const [line] = said.lines;
  const [otherLine] = other.lines;
  if (!said.isValue) return <span className={styles['nothing']}>{line}</span>;
  if (said.lines.length === 1 && other.isValue && other.lines.length === 1) {
    const { before, changed, after } = markChange(line ?? '', otherLine ?? '');
    return (
      <span className={styles['said']} dir="auto">
        {before}
        {before + after === '' ? changed : <b>{changed}</b>}
        {after}
      </span>
    );
  }
  return said.lines.map((text) => (
    <span key={text} className={styles['said']} dir="auto">
      {text}
    </span>
  ));
}
