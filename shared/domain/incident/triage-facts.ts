import type { Repeat } from '../log/repeats';
import { minutes } from '../units';
import { incidentTimes } from './durations';
import { readAmount } from './read-amount';
import type { TriageFacts } from './triage';
import type { ImpactRow, IncidentRecord } from './types';

/** Metrics of an impact row that stand for money that did not come in, or went out again. */
const REVENUE = /\b(revenue|refund|turnover|sales|service credit)s?\b/i;

/**
 * What is known for triage: the incident itself where it tells, else what somebody has answered.
 *
 * @param before the incidents of the log that this one may repeat; null where nobody could look, since it has no date
 */
export function triageFacts(
  { incident, events, impacts }: Pick<IncidentRecord, 'incident' | 'events' | 'impacts'>,
  before: readonly Repeat[] | null,
): TriageFacts {
  const { severity, triage } = incident;
  const { downtimeMinutes, dataLoss, outOfHours, security, teams } = triage;
  const measured = incidentTimes(events).duration;
  return {
    severity,
    downtime: measured ?? (downtimeMinutes === null ? null : minutes(downtimeMinutes)),
    dataLoss,
    revenue: triage.revenue ?? revenueOf(impacts),
    teams,
    outOfHours,
    security,
    repeat: triage.repeat ?? (before === null ? null : before.length > 0),
    before: triage.repeat === false ? [] : (before ?? []),
  };
}

/** What the impact table says about revenue: the greatest of its figures, null where it has none. */
export function revenueOf(impacts: readonly ImpactRow[]): number | null {
  const amounts = impacts
    .filter(({ metric }) => REVENUE.test(metric))
    .flatMap(({ value }) => readAmount(value) ?? []);
  return amounts.length === 0 ? null : Math.max(...amounts);
}
