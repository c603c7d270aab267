import { formatDuration } from '../agenda/say-time';
import { incidentTimes } from './durations';
import { isBlank } from './missing';
import type { ImpactRow, TimelineEvent } from './types';

/** What reports of incidents usually count, and the words by which a row of one's own is known to be it. */
const USUAL_METRICS = [
  { metric: 'Duration', known: /\b(duration|downtime|outage|how long)\b/i },
  { metric: 'Users affected', known: /\b(users?|customers?|people|accounts?|visitors?)\b/i },
  { metric: 'Failed requests', known: /\b(requests?|transactions?|errors|orders?)\b/i },
  { metric: 'Revenue lost', known: /\b(revenue|refunds?|turnover|sales)\b/i },
  { metric: 'Support tickets', known: /\b(tickets?|cases?|calls? to|complaints?)\b/i },
  { metric: 'SLA or error budget', known: /\b(sla|slo|error budget|availability|uptime)\b/i },
] as const;

/** A row that the impact table does not have yet. */
export interface SuggestedImpact {
  readonly metric: string;
  /** What the milestones tell; empty where somebody has to say. */
  readonly value: string;
}

/** The usual metrics that no row of the table holds, the duration with what the milestones give. */
export function suggestImpacts(
  impacts: readonly Pick<ImpactRow, 'metric'>[],
  events: readonly Pick<TimelineEvent, 'at' | 'milestone'>[],
): SuggestedImpact[] {
  const { duration } = incidentTimes(events);
  return USUAL_METRICS.filter(({ known }) => !impacts.some(({ metric }) => known.test(metric))).map(
    ({ metric }) => ({
      metric,
      value: metric === 'Duration' && duration !== null ? formatDuration(duration) : '',
    }),
  );
}

/** Why a row says nothing that could be compared, in one sentence; null where it has a figure. */
export function unquantified({ value }: Pick<ImpactRow, 'value'>): string | null {
  if (/\p{N}/u.test(value)) return null;
  return isBlank(value) ? 'No value.' : 'No number: how much, how many, how long?';
}
