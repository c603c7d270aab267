import { isBlank, type Missing, missingAt, type Place } from './missing';
import type { Action, Factor, IncidentRecord } from './types';

/** Factors without an effect or without an action that answers them. */
export function missingFactors({ factors, actions }: IncidentRecord): Missing[] {
  const answered = new Set(
    actions.filter(({ status }) => status !== 'dropped').flatMap(({ factorIds }) => factorIds),
  );
  return factors.flatMap((factor) => [
    ...(isBlank(factor.text) ? [ofFactor(factor, 'text', 'Nothing is written here.', 'Say what')] : []),
    ...(factor.effect === null ? [ofFactor(factor, 'effect', 'What did it do?', 'Set effect')] : []),
    ...(answered.has(factor.id) ? [] : [ofFactor(factor, 'actions', 'No action answers it.', 'Add action')]),
  ]);
}

function ofFactor(factor: Factor, field: string, why: string, fix: string): Missing {
  const place: Place = { table: 'factors', id: factor.id, field };
  return missingAt('Factors', place, { label: `F${factor.number}`, text: factor.text, why, fix });
}

/** Actions without words, owner, date or priority. A dropped one needs none of them any more. */
export function missingActions({ incident, actions }: IncidentRecord): Missing[] {
  if (actions.length === 0) {
    const said = { label: 'Actions', text: '', why: 'No action yet.', fix: 'Add action' };
    return [missingAt('Actions', { table: 'incident', id: incident.id, field: 'actions' }, said)];
  }
  const live = actions.filter(({ status }) => status !== 'dropped');
  return live.flatMap((action) => [
    ...(isBlank(action.text) ? [ofAction(action, 'text', 'Nothing is written here.', 'Say what')] : []),
    ...(isBlank(action.owner) ? [ofAction(action, 'owner', 'No owner yet.', 'Name owner')] : []),
    ...(action.due === null ? [ofAction(action, 'due', 'No due date yet.', 'Set date')] : []),
    ...(action.priority === null ? [ofAction(action, 'priority', 'No priority yet.', 'Set priority')] : []),
  ]);
}

function ofAction(action: Action, field: string, why: string, fix: string): Missing {
  const place: Place = { table: 'actions', id: action.id, field };
  return missingAt('Actions', place, { label: `A${action.number}`, text: action.text, why, fix });
}
