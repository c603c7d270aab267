import { formatDayAndMonth } from '#shared/domain/agenda/say-time';
import { actionQuality } from '#shared/domain/incident/texts';
import { type Action, PRIORITIES } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { StoredText } from '../../parts/incident/StoredText';
import { focusNeighbour } from '../../parts/places/focus-rows';
import { DayInput } from '../../ui/DayInput';
import { FocusSwap } from '../../ui/FocusSwap';
import { InlineInput } from '../../ui/InlineInput';
import { keepCaret } from '../../ui/keep-caret';
import { Pick } from '../../ui/Pick';
import { AnswersPick } from './AnswersPick';
import { RemoveRow } from './RemoveRow';
import styles from './rows.module.css';

const PRIORITY_OPTIONS = PRIORITIES.map((value) => ({ value, label: value }));

export function ActionRow({ action }: { action: Action }) {
  const { people } = useIncident();
  const { commands } = useData();
  const name = `A${action.number}`;
  const place = (field: string) => placeOf('actions', action.id, field);
  const patch = (fields: Parameters<typeof commands.patchAction>[1]) =>
    void commands.patchAction(action.id, fields);
  return (
    <li className={styles['action']} data-row onMouseDown={keepCaret}>
      <span className={styles['number']}>{name}</span>
      <div className={styles['text']}>
        <StoredText
          of={{ table: 'actions', id: action.id, field: 'text', label: `Action ${name}` }}
          row={action}
          value={action.text}
          section="actions"
          quality={actionQuality(action, 'text')}
          frame="row"
          onEnter={() => focusNeighbour('down')}
          onArrowOut={focusNeighbour}
        />
        <div className={styles['outcome']}>
          <StoredText
            of={{
              table: 'actions',
              id: action.id,
              field: 'outcome',
              label: `How we know that ${name} is done`,
            }}
            row={action}
            value={action.outcome}
            placeholder="Done when…"
            section="actions"
            frame="row"
          />
        </div>
      </div>
      <InlineInput
        label={`Owner of ${name}`}
        value={action.owner}
        options={people}
        placeholder="Owner?"
        place={place('owner')}
        onCommit={(owner) => void commands.patchAction(action.id, { owner }, { typing: true })}
      />
      <FocusSwap
        text={action.due === null ? 'Due?' : formatDayAndMonth(action.due)}
        label={`Due date of ${name}: ${action.due === null ? 'none yet' : formatDayAndMonth(action.due)}. Edit`}
        empty={action.due === null}
        place={place('due')}
      >
        <DayInput
          label={`Due date of ${name}`}
          value={action.due}
          autoFocus
          onCommit={(due) => patch({ due })}
        />
      </FocusSwap>
      <Pick
        label={`Priority of ${name}`}
        value={action.priority}
        options={PRIORITY_OPTIONS}
        empty="P?"
        place={place('priority')}
        onPick={(priority) => patch({ priority })}
      />
      <AnswersPick action={action} name={name} place={place('factorIds')} />
      <RemoveRow line={{ table: 'actions', id: action.id }} name={name} />
    </li>
  );
}
