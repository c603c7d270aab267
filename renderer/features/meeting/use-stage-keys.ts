import { STAGES, type Stage } from '#shared/domain/agenda/types';
import { useCommand } from '../../parts/keys/use-command';
import type { MeetingClock } from './use-meeting';

/** The keys of the stage that has the focus, in the run sheet or in the budget bar. */
export function useStageKeys(meeting: MeetingClock): void {
  const { phase } = meeting.reading;
  const isPlanned = phase === 'not_started';
  const isLive = phase === 'running' || phase === 'paused';
  const whilePlanned = isPlanned && hasFocus;
  const whileLive = isLive && hasFocus;

  useCommand('stage.focus', () => {
    const rows = document.querySelectorAll<HTMLElement>('li[data-stage] > button:first-child');
    const current = document.querySelector<HTMLElement>('li[data-stage][data-turn="current"] > button');
    (current ?? rows[0])?.focus();
  });
  useCommand(
    'stage.less',
    () => onFocused((stage) => meeting.addMinutes(stage, -1)),
    (isPlanned || isLive) && hasFocus,
  );
  useCommand(
    'stage.more',
    () => onFocused((stage) => meeting.addMinutes(stage, 1)),
    (isPlanned || isLive) && hasFocus,
  );
  useCommand('stage.up', () => onFocused((stage) => move(stage, -1)), whilePlanned);
  useCommand('stage.down', () => onFocused((stage) => move(stage, 1)), whilePlanned);
  useCommand('stage.remove', () => onFocused((stage) => remove(stage)), whilePlanned);
  useCommand('stage.go', () => onFocused((stage) => meeting.moveTo(stage)), whileLive);
  useCommand('stage.skip', () => onFocused((stage) => meeting.skip(stage)), whileLive);

  function move(stage: Stage, by: 1 | -1): void {
    meeting.editPlan({ kind: 'move', stage, by });
  }

  /** The focus goes to the neighbour, so that it does not fall out of the list. */
  function remove(stage: Stage): void {
    const row = document.activeElement?.closest('[data-stage]');
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    neighbour?.querySelector<HTMLElement>('button, input')?.focus();
    meeting.editPlan({ kind: 'remove', stage });
  }
}

/** @returns false where no stage has the focus, so that the keys mean what they usually do */
function onFocused(act: (stage: Stage) => void): boolean {
  const stage = focusedStage();
  if (stage !== undefined) act(stage);
  return stage !== undefined;
}

function hasFocus(): boolean {
  return focusedStage() !== undefined;
}

function focusedStage(): Stage | undefined {
  const name = document.activeElement?.closest('[data-stage]')?.getAttribute('data-stage');
  return STAGES.find((one) => one === name);
}
