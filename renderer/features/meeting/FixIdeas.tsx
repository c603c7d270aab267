import { useState } from 'react';
import type { Factor, Note } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { formatLocalTime } from '../../parts/clock/local-time';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { StoredText } from '../../parts/incident/StoredText';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { focusNeighbour } from '../../parts/places/focus-rows';
import { useRoom } from '../../store/room';
import { aimAt, tell } from '../../store/window';
import { Button } from '../../ui/Button';
import { keepCaret } from '../../ui/keep-caret';
import { Pick } from '../../ui/Pick';
import styles from './fix-ideas.module.css';
import { lineAtFocus } from './line-at-focus';
import { readTypedAction } from './typed-action';
import { useRemoveLine } from './use-remove-line';

/** What was said too early comes back where it belongs: each idea becomes an action, or is dropped. */
export function FixIdeas() {
  const { record, people } = useIncident();
  const { commands } = useData();
  const hides = useRoom(({ hidesPrivate }) => hidesPrivate);
  /** The factor that each idea is to answer, by the idea. */
  const [answers, setAnswers] = useState<ReadonlyMap<string, string | null>>(new Map());
  const ideas = record.notes.filter((note) => note.kind === 'fix_idea' && !(hides && note.private));

  useCommand(
    'line.takeIdea',
    () => {
      const idea = ideas.find(({ id }) => id === lineAtFocus()?.id) ?? ideas[0];
      if (idea) void take(idea);
      else tell('No fix idea is parked.');
    },
    () => ideas.length > 0,
  );

  async function take({ id }: Note): Promise<void> {
    const chosen = answers.get(id) ?? null;
    const made = await commands.moveLine('notes', id, 'actions', ({ text }) => {
      const fields = readTypedAction(record, people, text);
      const factorIds = new Set([...(fields.factorIds ?? []), ...(chosen === null ? [] : [chosen])]);
      return { table: 'actions', fields: { ...fields, factorIds: [...factorIds] } };
    });
    if (made.ok) aimAt(placeOf('actions', made.value.id, 'owner'));
    else tell(made.message);
  }

  if (ideas.length === 0) return null;
  return (
    <section className={styles['ideas']} aria-label="Fix ideas">
      <h2>
        Fix ideas <span>{ideas.length}</span>
      </h2>
      <ul>
        {ideas.map((idea, index) => (
          <IdeaRow
            key={idea.id}
            idea={idea}
            isFirst={index === 0}
            factors={record.factors}
            answer={answers.get(idea.id) ?? null}
            onAnswer={(factorId) => setAnswers((known) => new Map(known).set(idea.id, factorId))}
            onTake={() => void take(idea)}
          />
        ))}
      </ul>
    </section>
  );
}

interface IdeaRowProps {
  idea: Note;
  isFirst: boolean;
  factors: readonly Factor[];
  answer: string | null;
  onAnswer(factorId: string | null): void;
  onTake(): void;
}

function IdeaRow({ idea, isFirst, factors, answer, onAnswer, onTake }: IdeaRowProps) {
  const remove = useRemoveLine();
  const { id, text } = idea;
  return (
    <li className={styles['idea']} data-row onMouseDown={keepCaret}>
      <time>{formatLocalTime(idea.createdAt)}</time>
      <div className={styles['text']}>
        <StoredText
          of={{ table: 'notes', id, field: 'text', label: `Fix idea: ${text}` }}
          row={idea}
          value={text}
          section={null}
          onEnter={() => focusNeighbour('down')}
          onArrowOut={focusNeighbour}
        />
        {idea.private ? <small>Private until it is an action</small> : null}
      </div>
      <Pick
        label={`Factor that the idea answers: ${text}`}
        value={answer}
        options={factors.map((factor) => ({ value: factor.id, label: `F${factor.number}` }))}
        empty="Answers…"
        onPick={onAnswer}
      />
      <Button small {...(isFirst ? { keys: keysOf('line.takeIdea') } : {})} onClick={onTake}>
        Make action <span className="visually-hidden">of {text}</span>
      </Button>
      <Button tone="plain" small name={`Drop: ${text}`} onClick={() => remove({ table: 'notes', id })}>
        Drop
      </Button>
    </li>
  );
}
