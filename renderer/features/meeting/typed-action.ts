import { parseAction } from '#shared/domain/actions/parse-action';
import type { IncidentRecord } from '#shared/domain/incident/types';
import type { ActionFields } from '../../data/commands/put-lines';
import { localToday } from '../../parts/clock/local-time';

/** How a line is understood that was typed for the actions. */
export function parseTypedAction(record: IncidentRecord, people: readonly string[], text: string) {
  const factors = record.factors.map(({ number }) => number);
  return parseAction(text, { today: localToday(), people, factors });
}

/** The action that a typed line stands for. */
export function readTypedAction(
  record: IncidentRecord,
  people: readonly string[],
  text: string,
): ActionFields & { readonly owner: string; readonly outcome: string } {
  const { factorNumbers, tokens: _, ...parsed } = parseTypedAction(record, people, text);
  const answered = record.factors.filter(({ number }) => factorNumbers.includes(number));
  return {
    ...parsed,
    owner: parsed.owner ?? '',
    outcome: parsed.outcome ?? '',
    factorIds: answered.map(({ id }) => id),
  };
}
