import { formatDuration } from '#shared/domain/agenda/say-time';
import { incidentTimes } from '#shared/domain/incident/durations';
import { formatCount } from '#shared/domain/incident/triage';
import { revenueOf } from '#shared/domain/incident/triage-facts';
import type { TriageAnswers } from '#shared/domain/incident/types';
import type { Repeat } from '#shared/domain/log/repeats';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { SETTINGS_ROUTE } from '../../parts/places/routes';
import { aimAt } from '../../store/window';
import { AnswerPick } from '../../ui/AnswerPick';
import { NumberInput } from '../../ui/NumberInput';
import styles from './desk.module.css';

const MOST = 1_000_000_000;

/** What the incident does not tell by itself, asked one by one. Any may stay open. */
export function TriageQuestions({ before }: { before: readonly Repeat[] | null }) {
  const { incident, events, impacts } = useIncident().record;
  const { commands } = useData();
  const { triage } = incident;
  const measured = incidentTimes(events).duration;
  const revenue = revenueOf(impacts);
  const answer = (answers: Partial<TriageAnswers>) => void commands.answerTriage(incident.id, answers);

  return (
    <>
      <dl className={styles['questions']}>
        <dt>Downtime</dt>
        <dd>
          {measured === null ? (
            <>
              <NumberInput
                label="Downtime in minutes"
                value={triage.downtimeMinutes}
                max={MOST}
                placeholder="How many"
                onCommit={(downtimeMinutes) => answer({ downtimeMinutes })}
              />
              <span className={styles['unit']}>min</span>
            </>
          ) : (
            <span>{formatDuration(measured)}, by the milestones</span>
          )}
        </dd>
        <AnswerPick
          question="Data lost or damaged"
          value={triage.dataLoss}
          unknown="Not known"
          onPick={(dataLoss) => answer({ dataLoss })}
        />
        <dt>Revenue lost</dt>
        <dd>
          <NumberInput
            label="Revenue lost"
            value={triage.revenue}
            max={MOST}
            placeholder={revenue === null ? 'How much' : `${formatCount(revenue)}, by the impact table`}
            onCommit={(amount) => answer({ revenue: amount })}
          />
        </dd>
        <dt>Teams needed</dt>
        <dd>
          <NumberInput
            label="Teams needed"
            value={triage.teams}
            max={MOST}
            placeholder="How many"
            onCommit={(teams) => answer({ teams })}
          />
        </dd>
        <AnswerPick
          question="Paged out of hours"
          value={triage.outOfHours}
          unknown="Not known"
          onPick={(outOfHours) => answer({ outOfHours })}
        />
        <AnswerPick
          question="Security touched"
          value={triage.security}
          unknown="Not known"
          onPick={(security) => answer({ security })}
        />
        <AnswerPick
          question="Happened before"
          value={triage.repeat}
          unknown={before === null ? 'Not known' : 'By the log'}
          onPick={(repeat) => answer({ repeat })}
        />
      </dl>
      <p className={styles['foot']}>
        <a href={`#${SETTINGS_ROUTE}`} onClick={() => aimAt('settings:policy:thresholds')}>
          Change the thresholds
        </a>
      </p>
    </>
  );
}
