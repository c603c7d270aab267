import type { Action, Factor } from '#shared/domain/incident/types';

/** The actions that answer a factor. */
export function answering(factor: Factor, actions: readonly Action[]): Action[] {
  return actions.filter(({ factorIds, status }) => status !== 'dropped' && factorIds.includes(factor.id));
}
