import { factorState } from './factor-state';
import { isBlank, type Missing, missingAt, type Place } from './missing';
import type { Action, Factor, IncidentRecord } from './types';

/** Factors without an effect, or with neither an action that answers them nor a reason to leave them as they are. */
export function missingFactors({ factors, actions }: IncidentRecord): Missing[] {
  return factors.flatMap((factor) => [
    ...(isBlank(factor.text) ? [ofFactor(factor, 'text', 'Nothing is written here.', 'Say what')] : []),
    ...(factor.effect === null ? [ofFactor(factor, 'effect', 'What did it do?', 'Set effect')] : []),
    ...(factorState(factor, actions) === 'open'
      ? [ofFactor(factor, 'actions', 'No action answers it, and no reason says why not.', 'Add action')]
      : []),
  ]);
}

function ofFactor(factor: Factor, field: string, why: string, fix: string): Missing {
  const place: Place = { table: 'factors', id: factor.id, field };
  return missingAt('Factors', place, { label: `F${factor.number}`, text: factor.text, why, fix });
}

/** Actions without words, owner, date or priority. A dropped one needs none of them any more. */
export function missingActions(record: IncidentRecord): Missing[] {
  const { incident, actions } = record;
  if (actions.length === 0) {
    const said = { label: 'Actions', text: '', why: 'No action yet.', fix: 'Add action' };
    const place: Place = { table: 'incident', id: incident.id, field: 'actions' };
    return [missingAt('Actions', place, said), ...leftIdeas(record)];
  }
  const live = actions.filter(({ status }) => status !== 'dropped');
  const found = live.flatMap((action) => [
    ...(isBlank(action.text) ? [ofAction(action, 'text', 'Nothing is written here.', 'Say what')] : []),
    ...(isBlank(action.owner) ? [ofAction(action, 'owner', 'No owner yet.', 'Name owner')] : []),
    ...(action.due === null ? [ofAction(action, 'due', 'No due date yet.', 'Set date')] : []),
    ...(action.priority === null ? [ofAction(action, 'priority', 'No priority yet.', 'Set priority')] : []),
  ]);
  return [...found, ...leftIdeas(record)];
}

/** Fix ideas that were parked and never came back: no document holds them. */
function leftIdeas({ notes }: IncidentRecord): Missing[] {
  return notes
    .filter(({ kind }) => kind === 'fix_idea')
    .map(({ id, text }) =>
      missingAt(
        'Actions',
        { table: 'notes', id, field: 'text' },
        { label: 'Idea', text, why: 'This fix idea is still parked: no document holds it.', fix: 'Decide' },
      ),
    );
}

function ofAction(action: Action, field: string, why: string, fix: string): Missing {
  const place: Place = { table: 'actions', id: action.id, field };
  return missingAt('Actions', place, { label: `A${action.number}`, text: action.text, why, fix });
}
