import { useState } from 'react';
import type { ReviewKind } from '#shared/domain/incident/policy';
import { type ReviewDue, reviewDue, sayMomentUtc, sayOverdue } from '#shared/domain/incident/review-due';
import { type Triage as Answer, triage } from '#shared/domain/incident/triage';
import { triageFacts } from '#shared/domain/incident/triage-facts';
import type { EpochMs } from '#shared/domain/units';
import { useNow } from '../../parts/clock/use-now';
import { useIncident } from '../../parts/incident/incident-context';
import { usePolicy } from '../../parts/incident/policy-context';
import { Button } from '../../ui/Button';
import styles from './desk.module.css';
import { TriageQuestions } from './TriageQuestions';
import { TriageReasons } from './TriageReasons';
import { useBefore } from './use-before';

const ANSWERS: Readonly<Record<ReviewKind, string>> = {
  always: 'Yes, a full post-mortem',
  lighter: 'A lighter review will do',
  entry: 'A log entry will do',
};

/** Whether this incident needs a post-mortem, why, and by when. It advises; nothing waits for it. */
export function Triage() {
  const { record } = useIncident();
  const policy = usePolicy();
  const before = useBefore();
  const now = useNow(false);
  const [isOpen, setOpen] = useState(false);
  if (before === undefined) return <section className={styles['triage']} aria-label={TITLE} />;

  const facts = triageFacts(record, before);
  const answer = triage(facts, policy);
  const due = reviewDue(record, policy, answer.answer);
  const isHeld = (record.meeting?.log.length ?? 0) > 0;
  return (
    <section className={styles['triage']} aria-label={TITLE}>
      <div className={styles['head']}>
        <h2>{TITLE}</h2>
        <span className="push" />
        <Button tone="plain" small aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Why and questions
        </Button>
      </div>
      <p className={styles['answer']}>
        <b>{sayAnswer(answer)}</b>
        {sayDue(due, isHeld ? null : now)}
      </p>
      <p className={styles['why']}>{sayWhy(answer)}</p>
      {isOpen ? (
        <>
          <TriageReasons answer={answer} facts={facts} />
          <TriageQuestions before={before} />
        </>
      ) : null}
    </section>
  );
}

const TITLE = 'Do we need a post-mortem?';

function sayAnswer({ answer, unknown }: Answer): string {
  const said = ANSWERS[answer];
  return unknown.length === 0 ? said : `So far ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** @param now null once the meeting has begun: then nothing is overdue */
function sayDue(due: ReviewDue, now: EpochMs | null): string {
  if (due.kind === 'never') return '';
  if (due.kind === 'unknown') {
    return due.missing === 'severity'
      ? '; choose a severity to see by when'
      : '; give the date to see by when';
  }
  const overdue = now === null ? '' : sayOverdue(due.at, now);
  return `, by ${sayMomentUtc(due.at)}${overdue === '' ? '' : ` (${overdue})`}`;
}

/** The reasons in a few words; all of them stand below. */
function sayWhy({ reasons, unknown }: Answer): string {
  const facts = reasons.map(({ fact }) => fact);
  if (facts.length > 0) return facts.join(' · ');
  return unknown.length > 0 ? 'Nothing that is known asks for more.' : 'Nothing asks for more.';
}
