import type { ReactNode } from 'react';
import styles from './meeting.module.css';

export interface CaptureFrameProps {
  title: string;
  question: string;
  /** Right of the title: how far the list is. */
  meter?: ReactNode;
  children: ReactNode;
}

/** The middle of the meeting: what is asked, what has been captured, the line being typed. */
export function CaptureFrame({ title, question, meter, children }: CaptureFrameProps) {
  return (
    <section className={styles['capture']} aria-label={title}>
      <header className={styles['captureHead']}>
        <div>
          <h1>{title}</h1>
          <p className={styles['question']}>{question}</p>
        </div>
        {meter}
      </header>
      {children}
      <div className={styles['bottom']} />
    </section>
  );
}
