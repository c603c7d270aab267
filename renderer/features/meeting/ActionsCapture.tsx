import { useRef } from 'react';
import { formatDayAndMonth } from '#shared/domain/agenda/say-time';
import { useData } from '../../data/data-provider';
import type { TextEditorHandle } from '../../editor/types';
import { useIncident } from '../../parts/incident/incident-context';
import { useCommand } from '../../parts/keys/use-command';
import { aimAt } from '../../store/window';
import { ActionRow } from './ActionRow';
import { CaptureFrame } from './CaptureFrame';
import { FactorMeter } from './FactorMeter';
import { FixIdeas } from './FixIdeas';
import { MeetingStrip } from './MeetingRail';
import styles from './rows.module.css';
import { StageLine } from './StageLine';
import { parseTypedAction, readTypedAction } from './typed-action';

/** What will change, who sees to it, by when. The line is understood as it is typed. */
export function ActionsCapture() {
  const { record, people } = useIncident();
  const { commands } = useData();
  const { incident, actions } = record;
  const line = useRef<TextEditorHandle>(null);
  const parse = (text: string) => parseTypedAction(record, people, text);
  const read = (text: string) => readTypedAction(record, people, text);

  useCommand('line.answers', () => {
    const place = answersPlace();
    if (place) aimAt(place);
    else line.current?.focus('end');
    return place !== null;
  });

  return (
    <CaptureFrame
      title="Actions"
      question={
        actions.length === 0
          ? 'One change, one owner, one date. How will we know that it is done?'
          : count(actions)
      }
      meter={<FactorMeter />}
      beside={<MeetingStrip stage="actions" />}
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
        <FixIdeas />
        <StageLine
          ref={line}
          stage="actions"
          rows={actions.length}
          section="actions"
          label="Next action"
          placeholder="Add a 2-minute alert on payment health @sarah due 30 Apr P1"
          number={`A${incident.nextAction}`}
          marks={(text) => parse(text).tokens}
          hints={[{ label: 'How we know', keys: 'done when …' }]}
          aside={(text) => <Understood {...parse(text)} />}
          onKeep={(text) => void commands.addAction(incident.id, read(text), { draftOf: 'actions' })}
          onKeepLines={(lines) => void commands.addActions(incident.id, lines.map(read))}
        />
      </div>
    </CaptureFrame>
  );
}

/** What the line says besides its words. */
function Understood(props: ReturnType<typeof parseTypedAction>) {
  const { owner, due, priority, outcome, factorNumbers } = props;
  const facts = [
    owner ?? '',
    due === null ? '' : formatDayAndMonth(due),
    priority ?? '',
    factorNumbers.length > 0 ? `answers ${factorNumbers.map((number) => `F${number}`).join(', ')}` : '',
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
