import { changeLength, moveTo, skip } from '#shared/domain/agenda/clock-events';
import { editPlan, type PlanEdit } from '#shared/domain/agenda/edit-plan';
import { isSamePlan } from '#shared/domain/agenda/presets';
import { STAGES, type Stage } from '#shared/domain/agenda/types';
import { MINUTE_MS } from '#shared/domain/units';
import { useCommand } from '../../parts/keys/use-command';
import type { MeetingClock } from './use-meeting';

/** The keys of the stage that has the focus, in the run sheet or in the budget bar. */
export function useStageKeys(meeting: MeetingClock): void {
  const { phase, stages } = meeting.reading;
  const isPlanned = phase === 'not_started';
  const isLive = phase === 'running' || phase === 'paused';

  /** Whether an edit of the plan would change it. */
  function changes(edit: PlanEdit): boolean {
    return isPlanned && !isSamePlan(editPlan(meeting.plan, edit), meeting.plan);
  }

  function canLengthen(stage: Stage, by: number): boolean {
    if (isPlanned) return changes({ kind: 'lengthen', stage, by });
    const planned = stages.find((one) => one.stage === stage)?.planned ?? 0;
    return meeting.would((known, at) => changeLength(known, stage, planned / MINUTE_MS + by, at));
  }

  useCommand('stage.focus', () => {
    const rows = document.querySelectorAll<HTMLElement>('li[data-stage] > button:first-child');
    const current = document.querySelector<HTMLElement>('li[data-stage][data-turn="current"] > button');
    (current ?? rows[0])?.focus();
  });
  useCommand(
    'stage.less',
    () => onFocused((stage) => meeting.addMinutes(stage, -1)),
    () => isFocused((stage) => canLengthen(stage, -1)),
  );
  useCommand(
    'stage.more',
    () => onFocused((stage) => meeting.addMinutes(stage, 1)),
    () => isFocused((stage) => canLengthen(stage, 1)),
  );
  useCommand(
    'stage.up',
    () => isPlanned && onFocused((stage) => move(stage, -1)),
    () => isFocused((stage) => changes({ kind: 'move', stage, by: -1 })),
  );
  useCommand(
    'stage.down',
    () => isPlanned && onFocused((stage) => move(stage, 1)),
    () => isFocused((stage) => changes({ kind: 'move', stage, by: 1 })),
  );
  useCommand(
    'stage.remove',
    () => isPlanned && onFocused((stage) => remove(stage)),
    () => isFocused((stage) => changes({ kind: 'remove', stage })),
  );
  useCommand(
    'stage.go',
    () => isLive && onFocused((stage) => meeting.moveTo(stage)),
    () => isFocused((stage) => meeting.would((known, at) => moveTo(known, stage, at))),
  );
  useCommand(
    'stage.skip',
    () => isLive && onFocused((stage) => meeting.skip(stage)),
    () => isFocused((stage) => meeting.would((known, at) => skip(known, stage, at))),
  );

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

/** Whether the stage that has the focus, where one does, is such a one. */
function isFocused(is: (stage: Stage) => boolean): boolean {
  const stage = focusedStage();
  return stage !== undefined && is(stage);
}

function focusedStage(): Stage | undefined {
  const name = document.activeElement?.closest('[data-stage]')?.getAttribute('data-stage');
  return STAGES.find((one) => one === name);
}
