import { useState } from 'react';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import type { ReviewKind } from '#shared/domain/incident/policy';
import { type ReviewDue, reviewDue, sayMomentUtc, sayOverdue } from '#shared/domain/incident/review-due';
import { type Triage as Answer, triage } from '#shared/domain/incident/triage';
import { triageFacts } from '#shared/domain/incident/triage-facts';
import { useNow } from '../../parts/clock/use-now';
import { useIncident } from '../../parts/incident/incident-context';
import { usePolicy } from '../../parts/incident/policy-context';
import { Button } from '../../ui/Button';
import styles from './desk.module.css';
import { TriageQuestions } from './TriageQuestions';
import { TriageReasons } from './TriageReasons';
import { useBefore } from './use-before';

const ANSWERS: Readonly<Record<ReviewKind, string>> = {
  always: 'Full post-mortem',
  lighter: 'Lighter review',
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
  const isHeld = (currentMeeting(record)?.log.length ?? 0) > 0;
  const overdue = due.kind === 'at' && !isHeld ? sayOverdue(due.at, now) : '';
  return (
    <section className={styles['triage']} aria-label={TITLE}>
      <div className={styles['head']}>
        <h2>Post-mortem?</h2>
        <span className="push" />
        <Button tone="plain" small aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Why and questions
        </Button>
      </div>
      <p className={styles['answer']}>
        <b>{sayAnswer(answer)}</b>
        <span>{sayDue(due)}</span>
      </p>
      <p className={styles['why']}>{sayWhy(answer, overdue)}</p>
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
  return unknown.length === 0 ? said : `So far: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

function sayDue(due: ReviewDue): string {
  if (due.kind === 'at') return `by ${sayMomentUtc(due.at)}`;
  if (due.kind === 'never') return '';
  return due.missing === 'severity' ? 'choose a severity to see by when' : 'give the date to see by when';
}

/** The reasons in a few words, in one line; all of them stand below. */
function sayWhy({ reasons, unknown }: Answer, overdue: string): string {
  const facts = reasons.map(({ fact }) => fact);
  if (facts.length === 0)
    facts.push(unknown.length > 0 ? 'Nothing is known yet that asks for more' : 'Nothing asks for more');
  return [overdue, ...facts].filter((part) => part !== '').join('; ');
}
