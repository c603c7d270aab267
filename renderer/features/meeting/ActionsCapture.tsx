import { useRef } from 'react';
import { parseAction } from '#shared/domain/actions/parse-action';
import { formatDayAndMonth } from '#shared/domain/agenda/say-time';
import { useData } from '../../data/data-provider';
import type { TextEditorHandle } from '../../editor/types';
import { localToday } from '../../parts/clock/local-time';
import { useIncident } from '../../parts/incident/incident-context';
import { useCommand } from '../../parts/keys/use-command';
import { aimAt } from '../../store/window';
import { ActionRow } from './ActionRow';
import { CaptureFrame } from './CaptureFrame';
import { FactorMeter } from './FactorMeter';
import styles from './rows.module.css';
import { StageLine } from './StageLine';

/** What will change, who sees to it, by when. The line is understood as it is typed. */
export function ActionsCapture() {
  const { record, people } = useIncident();
  const { commands } = useData();
  const { incident, actions, factors } = record;
  const line = useRef<TextEditorHandle>(null);
  const today = localToday();
  const parse = (text: string) =>
    parseAction(text, { today, people, factors: factors.map(({ number }) => number) });

  useCommand('line.answers', () => {
    const place = answersPlace();
    if (place) aimAt(place);
    else line.current?.focus('end');
    return place !== null;
  });

  function fieldsOf(text: string) {
    const { factorNumbers, tokens: _, ...parsed } = parse(text);
    const factorIds = factors.filter(({ number }) => factorNumbers.includes(number)).map(({ id }) => id);
    return { ...parsed, owner: parsed.owner ?? '', outcome: parsed.outcome ?? '', factorIds };
  }

  return (
    <CaptureFrame
      title="Actions"
      question={
        actions.length === 0
          ? 'One change, one owner, one date. How will we know that it is done?'
          : count(actions)
      }
      meter={<FactorMeter />}
    >
      <div className={styles['columns']} aria-hidden="true">
        <span>No.</span>
        <span>Action and how we know it is done</span>
        <span>Owner</span>
        <span>Due</span>
        <span>Priority</span>
        <span>Answers</span>
      </div>
      <div data-rows>
        <ul>
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} />
          ))}
        </ul>
        <StageLine
          ref={line}
          stage="actions"
          rows={actions.length}
          section="actions"
          label="Next action"
          placeholder="Add a 2-minute alert on payment health @sarah due 30 Apr P1"
          number={`A${incident.nextAction}`}
          marks={(text) => parse(text).tokens}
          hints={[
            { label: 'Next line', keys: 'Enter' },
            { label: 'How we know', keys: 'done when …' },
          ]}
          aside={(text) => <Understood {...fieldsOf(text)} numbers={parse(text).factorNumbers} />}
          onKeep={(text) => void commands.addAction(incident.id, fieldsOf(text), { draftOf: 'actions' })}
        />
      </div>
    </CaptureFrame>
  );
}

type UnderstoodProps = Pick<ReturnType<typeof parseAction>, 'due' | 'priority' | 'outcome'> & {
  owner: string;
  numbers: readonly number[];
};

/** What the line says besides its words. */
function Understood({ owner, due, priority, outcome, numbers }: UnderstoodProps) {
  const facts = [
    owner,
    due === null ? '' : formatDayAndMonth(due),
    priority ?? '',
    numbers.length > 0 ? `answers ${numbers.map((number) => `F${number}`).join(', ')}` : '',
    outcome ? `done when ${outcome}` : '',
  ].filter((fact) => fact !== '');
  return (
    <span className={styles['facts']}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </span>
  );
}

function count(actions: readonly { owner: string }[]): string {
  const ownerless = actions.filter(({ owner }) => owner === '').length;
  return `${actions.length} written${ownerless > 0 ? `, ${ownerless} without owner` : ''}`;
}

/** The factors of the row that holds the caret, where one does. */
function answersPlace(): string | null {
  const row = document.activeElement?.closest('[data-row]');
  return row?.querySelector('[data-place$=":factorIds"]')?.getAttribute('data-place') ?? null;
}
