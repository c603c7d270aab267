import { useState } from 'react';
import { choosePrompts, type Prompt } from '#shared/domain/agenda/choose-prompts';
import { REDIRECTS } from '#shared/domain/agenda/prompts';
import type { Stage } from '#shared/domain/agenda/types';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { useIncident } from '../../parts/incident/incident-context';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { useFocusedEvent } from '../../parts/places/use-focused-event';
import { Button } from '../../ui/Button';
import { useDraft } from './drafts-context';
import styles from './rail.module.css';

const SHOWN = 3;

/** What the facilitator could ask now, three questions at a time. Only they see it. */
export function AskPanel({ stage }: { stage: Stage }) {
  const { record } = useIncident();
  const focused = useFocusedEvent();
  const typed = useDraft(stage)?.text ?? '';
  /** How far somebody has leafed, and in which questions: others, called for by other words, begin with their first. */
  const [leafed, setLeafed] = useState({ pages: 0, in: '' });
  const event = record.events.find(({ id }) => id === focused) ?? null;
  const line = typed.trim() === '' ? lastLine(record, stage) : typed;
  const prompts = choosePrompts({ stage, line, event, events: record.events });
  const pages = Math.ceil(prompts.length / SHOWN);
  const all = prompts.map(({ text }) => text).join('\n');
  const page = leafed.in === all ? leafed.pages : 0;
  const from = pages === 0 ? 0 : (page % pages) * SHOWN;
  /** Words for the moment in which somebody is blamed aloud take the place of the questions. */
  const [isBlamed, setBlamed] = useState(false);
  const redirect = () => setBlamed(!isBlamed);

  function next(): void {
    setBlamed(false);
    setLeafed({ pages: page + 1, in: all });
  }

  useCommand('ask.next', next, () => isBlamed || pages > 1);
  useCommand('ask.redirect', redirect);

  return (
    <section aria-label="Questions to ask, only you see them">
      <h2>
        Ask
        <Button tone="plain" small keys={keysOf('ask.next')} onClick={next}>
          Next three
        </Button>
      </h2>
      {isBlamed ? (
        <ul className={styles['asked']} aria-label="Calm ways to go on">
          {REDIRECTS.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : (
        <ol className={styles['asked']}>
          {prompts.slice(from, from + SHOWN).map((prompt) => (
            <li key={`${prompt.about}${prompt.text}`}>
              {prompt.from === 'lead' ? <small>{sayLead(prompt, record)}</small> : null}
              {prompt.text}
            </li>
          ))}
        </ol>
      )}
      <Button
        tone="plain"
        small
        className={styles['toggle'] ?? ''}
        keys={keysOf('ask.redirect')}
        onClick={redirect}
      >
        {isBlamed ? 'Back to the questions' : 'Somebody is blamed'}
      </Button>
    </section>
  );
}

function sayLead({ about }: Prompt, { incident }: IncidentRecord): string {
  const who = incident.lead.trim() === '' ? 'From the lead' : `From ${incident.lead}, the lead`;
  return about === '' ? who : `${who}, on ${about}`;
}

/** What was kept last in a stage: the talk is still about it while the next line is empty. */
function lastLine({ events, factors, actions }: IncidentRecord, stage: Stage): string {
  const rows =
    stage === 'timeline' ? events : stage === 'factors' ? factors : stage === 'actions' ? actions : [];
  return [...rows].sort((one, other) => one.createdAt - other.createdAt).at(-1)?.text ?? '';
}
