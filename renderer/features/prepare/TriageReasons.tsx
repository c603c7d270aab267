import { sayReason, type Triage, type TriageFacts, type TriageTopic } from '#shared/domain/incident/triage';
import { sayDaysEarlier } from '#shared/domain/log/repeats';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { incidentHref } from '../../parts/places/routes';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import styles from './desk.module.css';

/** As many as one looks at; the log has the others. */
const SHOWN_REPEATS = 3;

export const TOPIC_WORDS: Readonly<Record<TriageTopic, string>> = {
  severity: 'severity',
  downtime: 'downtime',
  dataLoss: 'data',
  revenue: 'revenue',
  teams: 'teams',
  outOfHours: 'pages outside working hours',
  security: 'security',
  repeat: 'whether it happened before',
};

/** Every reason with the threshold it meets, and what nobody knows yet. */
export function TriageReasons({ answer, facts }: { answer: Triage; facts: TriageFacts }) {
  const { reasons, unknown } = answer;
  return (
    <>
      <ul className={styles['reasons']}>
        {reasons.map((reason) => (
          <li key={reason.topic}>
            {sayReason(reason)}
            {reason.topic === 'repeat' ? <Repeats facts={facts} /> : null}
          </li>
        ))}
        {unknown.length > 0 ? (
          <li>
            Not known yet, and could ask for more: {unknown.map((topic) => TOPIC_WORDS[topic]).join(', ')}.
          </li>
        ) : null}
      </ul>
    </>
  );
}

function Repeats({ facts: { before } }: { facts: TriageFacts }) {
  const { incident } = useIncident().record;
  const { commands } = useData();

  async function deny(): Promise<void> {
    const answered = await commands.answerTriage(incident.id, { repeat: false });
    tell(answered.ok ? 'No repeat: it no longer counts.' : answered.message);
  }

  return (
    <span className={styles['repeats']}>
      {before.slice(0, SHOWN_REPEATS).map(({ id, title, daysEarlier, service }) => (
        <span key={id}>
          <a href={incidentHref(id, 'prepare')}>{title}</a>, {sayDaysEarlier(daysEarlier)}
          {service === '' ? ', alike by title' : `, also ${service}`}
        </span>
      ))}
      {before.length > SHOWN_REPEATS ? <span>and {before.length - SHOWN_REPEATS} more</span> : null}
      <span>
        <Button tone="plain" small onClick={() => void deny()}>
          No repeat
        </Button>
      </span>
    </span>
  );
}
