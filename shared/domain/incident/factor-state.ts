import { isBlank } from './missing';
import type { Action, Factor } from './types';

/** `answered`: leads to an action. `accepted`: left as it is, for a reason that is written down. */
export type FactorState = 'answered' | 'accepted' | 'open';

/** The actions that answer a factor; one that was dropped no longer does. */
export function answering(factor: Factor, actions: readonly Action[]): Action[] {
  return actions.filter(({ factorIds, status }) => status !== 'dropped' && factorIds.includes(factor.id));
}

export function factorState(factor: Factor, actions: readonly Action[]): FactorState {
  if (answering(factor, actions).length > 0) return 'answered';
  return isBlank(factor.accepted) ? 'open' : 'accepted';
}
