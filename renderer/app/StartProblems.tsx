import type { ReactNode } from 'react';
import styles from './problems.module.css';

export function Problem({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['problem']} aria-label={title}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}

export function NewerData() {
  return (
    <Problem title="These incidents were written by a newer Debrief">
      <p>
        This version cannot read them without damage, so it has not opened them. Nothing was changed. Start
        the newer version, or update this one.
      </p>
    </Problem>
  );
}

export function NoData({ message }: { message: string }) {
  return (
    <Problem title="The stored incidents cannot be opened">
      <p>{message}</p>
      <button type="button" onClick={() => window.location.reload()}>
        Try again
      </button>
    </Problem>
  );
}

export function ReplacedElsewhere() {
  return (
    <Problem title="Debrief was updated in another window">
      <p>This window has stopped writing so that nothing is mixed up. What you wrote is stored.</p>
      <button type="button" onClick={() => window.location.reload()}>
        Reload
      </button>
    </Problem>
  );
}
