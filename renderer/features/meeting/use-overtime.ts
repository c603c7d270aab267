import { useEffect, useRef, useState } from 'react';
import { MORE_MINUTES } from '#shared/domain/agenda/overtime';
import { STAGE_LABELS } from '#shared/domain/agenda/types';
import { MINUTE_MS } from '#shared/domain/units';
import { useCommand } from '../../parts/keys/use-command';
import { showVote, useRoom } from '../../store/room';
import type { MeetingClock } from './use-meeting';

export interface Overtime {
  readonly view: 'none' | 'open' | 'folded';
  /** Rises whenever the stages that could pay are asked for by key. */
  readonly asked: number;
  readonly unfold: () => void;
  /** Where the focus was before it came into the bar, and goes back to. */
  readonly comeFrom: (element: EventTarget | null) => void;
  /** It has been decided: the bar goes, until this time is up too. */
  readonly settle: () => void;
  /** Thought better of it: the focus goes back, the question stays. */
  readonly leave: () => void;
  /** Shows the room a thumb vote, or takes it away. */
  readonly ask: () => void;
}

/** The question that comes when a stage has used its time, or before that, where somebody asks for more. */
export function useOvertime({ reading }: MeetingClock): Overtime {
  const stage = reading.stages.find((one) => one.stage === reading.current);
  const isLive = reading.phase === 'running' || reading.phase === 'paused';
  /** One time-box: another stage, or another length, is another question. */
  const box = `${stage?.stage}:${stage?.planned}`;
  const [settled, setSettled] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const from = useRef<EventTarget | null>(null);
  const vote = useRoom((state) => state.vote);

  // Decided for this time that is up, not for a later one: minutes that were given may be taken away again.
  if (settled !== null && (settled !== box || (stage?.left ?? 0) > 0)) setSettled(null);

  const isUp = isLive && stage !== undefined && stage.left <= 0 && settled !== box;
  const isIgnored = isUp && stage.left <= -MINUTE_MS;
  const view = opened === box && isLive ? 'open' : isIgnored ? 'folded' : isUp ? 'open' : 'none';

  // The room is asked about this stage: the next one has a question of its own.
  const current = reading.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the stage changes
  useEffect(() => () => showVote(null), [current]);

  function giveFocusBack(): void {
    if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
    from.current = null;
  }

  function askForMore(): void {
    setOpened(box);
    setAsked((count) => count + 1);
  }

  function ask(): void {
    const words = `${MORE_MINUTES} more minutes for ${stage ? STAGE_LABELS[stage.stage].toLowerCase() : 'this'}?`;
    showVote(vote === null ? words : null);
    // Also before zero, and after it was decided: what the room is asked stands here too.
    setOpened(vote === null ? box : null);
  }

  useCommand('meeting.longer', askForMore, isLive);
  useCommand('meeting.ask', ask, isLive);

  return {
    view,
    asked: opened === box ? asked : 0,
    unfold: () => setOpened(box),
    comeFrom: (element) => {
      from.current = element;
    },
    settle: () => {
      setSettled(box);
      setOpened(null);
      setAsked(0);
      showVote(null);
      giveFocusBack();
    },
    leave: () => {
      if (stage !== undefined && stage.left > 0) setOpened(null);
      giveFocusBack();
    },
    ask,
  };
}
