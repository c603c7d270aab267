import type { ReactNode } from 'react';
import styles from './capture.module.css';

export interface CaptureFrameProps {
  title: string;
  question: string;
  /** Right of the title: how far the list is. */
  meter?: ReactNode;
  /** Below the list; beside it where there is room. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The middle of the meeting: what is asked, what has been captured, the line being typed. */
export function CaptureFrame({ title, question, meter, beside, children }: CaptureFrameProps) {
  return (
    <section className={styles['capture']} aria-label={title} data-beside={beside !== undefined}>
      <header className={styles['captureHead']}>
        <div>
          <h1>{title}</h1>
          <p className={styles['question']}>{question}</p>
        </div>
        {meter}
      </header>
      {children}
      {beside}
      <div className={styles['bottom']} />
    </section>
  );
}
