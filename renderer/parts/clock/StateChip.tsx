import type { StageState } from '#shared/domain/agenda/say-time';
import styles from './state-chip.module.css';

/** How a stage stands; `still`: its clock does not run, `ended`: and will not. */
export type ClockState = StageState | 'still' | 'ended';

export interface StateChipProps {
  readonly state: ClockState;
  readonly words: string;
  /** Its sizes. */
  readonly className: string | undefined;
}

/** How a stage stands, by a word, a shape and a colour. */
export function StateChip({ state, words, className }: StateChipProps) {
  return (
    <span className={`${styles['state']} ${className ?? ''}`} data-state={state}>
      {words}
    </span>
  );
}
