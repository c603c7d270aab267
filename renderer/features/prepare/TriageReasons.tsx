import {
  type Reason,
  sayAsked,
  sayReason,
  type Triage,
  type TriageFacts,
  type TriageTopic,
} from '#shared/domain/incident/triage';
import { type Repeat, sayDaysEarlier } from '#shared/domain/log/repeats';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { incidentHref } from '../../parts/places/routes';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import styles from './desk.module.css';

/** As many as one looks at; the log has the others. */
const SHOWN_REPEATS = 3;

const TOPIC_WORDS: Readonly<Record<TriageTopic, string>> = {
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
    <ul className={styles['reasons']}>
      {reasons.map((reason) => (
        <li key={reason.topic}>
          {reason.topic === 'repeat' && facts.before.length > 0 ? (
            <Repeats before={facts.before} reason={reason} />
          ) : (
            sayReason(reason)
          )}
        </li>
      ))}
      {unknown.length > 0 ? (
        <li>
          Not known yet, and could ask for more: {unknown.map((topic) => TOPIC_WORDS[topic]).join(', ')}.
        </li>
      ) : null}
    </ul>
  );
}

/** What it repeats, with the way there; people know better than a log whether it is the same. */
function Repeats({ before, reason }: { before: readonly Repeat[]; reason: Reason }) {
  const { incident } = useIncident().record;
  const { commands } = useData();
  const more = before.length - SHOWN_REPEATS;

  async function deny(): Promise<void> {
    const answered = await commands.answerTriage(incident.id, { repeat: false });
    tell(answered.ok ? 'No repeat: it does not count any more.' : answered.message);
  }

  return (
    <>
      {before.slice(0, SHOWN_REPEATS).map(({ id, title, daysEarlier, service }) => (
        <span key={id} className={styles['repeat']}>
          Happened before: <a href={incidentHref(id, 'prepare')}>{title}</a>, {sayDaysEarlier(daysEarlier)}
          {service === '' ? ' (alike by title)' : ` (also ${service})`}
        </span>
      ))}
      {more > 0 ? <span className={styles['repeat']}>and {more} more</span> : null}
      {sayAsked(reason)}{' '}
      <Button tone="plain" small onClick={() => void deny()}>
        This is no repeat
      </Button>
    </>
  );
}
