import { Tooltip } from '@mantine/core';
import styles from './explained.module.css';

export interface ExplainedProps {
  /** The words that are explained. */
  children: string;
  /** A sentence or two. */
  explanation: string;
}

/**
 * Words with an explanation that comes to pointer and keyboard alike: on hover, on focus, spoken as their description;
 * it stays while the pointer is on it and goes with Esc (WCAG 1.4.13).
 */
export function Explained({ children, explanation }: ExplainedProps) {
  return (
    <Tooltip
      label={explanation}
      events={{ hover: true, focus: true, touch: true }}
      interactive
      multiline
      position="bottom-start"
      openDelay={200}
      transitionProps={{ duration: 0 }}
      classNames={{ tooltip: styles['explanation'] ?? '' }}
    >
      <button type="button" className={styles['words']}>
        {children}
      </button>
    </Tooltip>
  );
}
