import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import styles from './answer-pick.module.css';

export interface AnswerPickProps {
  /** The question, which stands beside it. */
  question: string;
  value: boolean | null;
  /** Where nobody has answered. */
  unknown: string;
  onPick: (value: boolean | null) => void;
}

/** Yes, no, or not answered; by arrow keys. */
export function AnswerPick({ question, value, unknown, onPick }: AnswerPickProps) {
  const id = useId();
  return (
    <>
      <dt id={id}>{question}</dt>
      <dd>
        <SegmentedControl
          aria-labelledby={id}
          size="xs"
          classNames={{
            root: styles['answers'] ?? '',
            indicator: value === null ? (styles['open'] ?? '') : '',
          }}
          data-answered={value !== null}
          value={value === null ? 'unknown' : value ? 'yes' : 'no'}
          onChange={(next) => onPick(next === 'unknown' ? null : next === 'yes')}
          data={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
            { value: 'unknown', label: unknown },
          ]}
        />
      </dd>
    </>
  );
}
