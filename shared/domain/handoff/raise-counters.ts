import type { IncidentRecord } from '../incident/types';

/** Goes on with numbers that the record has not used, whatever it says: a file may have been changed by hand. */
export function raiseCounters(record: IncidentRecord): IncidentRecord {
  const { incident, factors, actions } = record;
  const nextFactor = Math.max(incident.nextFactor, highestNumber(factors) + 1);
  const nextAction = Math.max(incident.nextAction, highestNumber(actions) + 1);
  return { ...record, incident: { ...incident, nextFactor, nextAction } };
}

export function highestNumber(rows: readonly { readonly number: number }[]): number {
  return rows.reduce((most, { number }) => Math.max(most, number), 0);
}
