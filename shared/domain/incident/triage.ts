import { formatDuration } from '../agenda/say-time';
import { capitalise } from '../capitalise';
import { type Repeat, sayDaysEarlier } from '../log/repeats';
import { type DurationMs, minutes } from '../units';
import {
  type MeasuredRule,
  type PlainRule,
  REVIEW_KINDS,
  REVIEW_LABELS,
  type ReviewKind,
  saySeverity,
  severityNames,
  type TeamPolicy,
  type Thresholds,
  type Trigger,
} from './policy';
import type { Severity } from './types';

/** What the question is answered from; null where nobody knows. */
export interface TriageFacts {
  readonly severity: Severity | null;
  readonly downtime: DurationMs | null;
  readonly dataLoss: boolean | null;
  /** In whole units of the team's currency. */
  readonly revenue: number | null;
  readonly teams: number | null;
  readonly outOfHours: boolean | null;
  readonly security: boolean | null;
  readonly repeat: boolean | null;
  /** The incidents that it repeats, the latest first, as far as the log tells. */
  readonly before: readonly Repeat[];
}

export type TriageTopic = 'severity' | Exclude<Trigger, 'shortDowntime'>;

export interface Reason {
  readonly topic: TriageTopic;
  readonly asks: ReviewKind;
  /** `2 h 18 min of downtime` */
  readonly fact: string;
  /** `more than 30 min`: what the team has agreed on. */
  readonly threshold: string;
}

export interface Triage {
  readonly answer: ReviewKind;
  /** What asks for most first. */
  readonly reasons: readonly Reason[];
  /** What is not known and could ask for more than the answer. */
  readonly unknown: readonly TriageTopic[];
}

/**
 * Whether an incident needs a post-mortem: the most that anything known about it asks for.
 *
 * What is not known counts as not so, hence the answer only rises with what is learnt; `unknown` says what
 * could still raise it. It advises and stops nothing.
 */
export function triage(facts: TriageFacts, policy: TeamPolicy): Triage {
  const reasons = [...reasonOfSeverity(facts, policy), ...reasonsOfThresholds(facts, policy.thresholds)];
  const answer = reasons.reduce<ReviewKind>((most, { asks }) => moreOf(most, asks), 'entry');
  const raises = (asks: ReviewKind) => rank(asks) > rank(answer);
  return {
    answer,
    reasons: REVIEW_KINDS.toReversed().flatMap((kind) => reasons.filter(({ asks }) => asks === kind)),
    unknown: mostAsked(policy).flatMap(([topic, asks]) =>
      facts[topic] === null && raises(asks) ? [topic] : [],
    ),
  };
}

function rank(kind: ReviewKind): number {
  return REVIEW_KINDS.indexOf(kind);
}

function moreOf(one: ReviewKind, other: ReviewKind): ReviewKind {
  return rank(one) >= rank(other) ? one : other;
}

/** The most that each topic can ask for, in the order of the questions. */
function mostAsked({ levels, thresholds }: TeamPolicy): readonly (readonly [TriageTopic, ReviewKind])[] {
  const { downtime, shortDowntime, dataLoss, revenue, teams, outOfHours, security, repeat } = thresholds;
  return [
    ['severity', moreOf(moreOf(levels[1].asks, levels[2].asks), levels[3].asks)],
    ['downtime', moreOf(downtime.asks, shortDowntime.asks)],
    ['dataLoss', dataLoss.asks],
    ['revenue', revenue.asks],
    ['teams', teams.asks],
    ['outOfHours', outOfHours.asks],
    ['security', security.asks],
    ['repeat', repeat.asks],
  ];
}

function reasonOfSeverity({ severity }: TriageFacts, policy: TeamPolicy): Reason[] {
  if (severity === null) return [];
  const fact = saySeverity(severity, severityNames(policy));
  return [{ topic: 'severity', asks: policy.levels[severity].asks, fact, threshold: 'this level' }];
}

function reasonsOfThresholds(facts: TriageFacts, thresholds: Thresholds): Reason[] {
  const { downtime, shortDowntime, dataLoss, revenue, teams, outOfHours, security, repeat } = thresholds;
  const met: (Reason | null)[] = [
    reasonOfDowntime(facts.downtime, [downtime, shortDowntime]),
    facts.dataLoss ? said('dataLoss', dataLoss, 'Data was lost or damaged', 'any loss') : null,
    facts.revenue !== null && facts.revenue > revenue.limit
      ? said(
          'revenue',
          revenue,
          `${formatCount(facts.revenue)} of revenue lost`,
          moreThan(revenue.limit, 'amount'),
        )
      : null,
    facts.teams !== null && facts.teams > teams.limit
      ? said('teams', teams, `${formatCount(facts.teams)} teams were needed`, moreThan(teams.limit, 'team'))
      : null,
    facts.outOfHours
      ? said('outOfHours', outOfHours, 'Somebody was paged outside working hours', 'any such page')
      : null,
    facts.security ? said('security', security, 'It touched security', 'anything of the kind') : null,
    facts.repeat ? said('repeat', repeat, sayBefore(facts.before), sayAgain(repeat.limit)) : null,
  ];
  return met.filter((reason) => reason !== null).filter(({ asks }) => asks !== 'entry');
}

/** One reason for the downtime, of the limit that asks for more; of two that ask for the same, the higher one. */
function reasonOfDowntime(downtime: DurationMs | null, rules: readonly MeasuredRule[]): Reason | null {
  if (downtime === null) return null;
  const [rule] = rules
    .filter(({ limit }) => downtime > minutes(limit))
    .sort((one, other) => rank(other.asks) - rank(one.asks) || other.limit - one.limit);
  if (!rule) return null;
  const limit = rule.limit === 0 ? 'any downtime' : `more than ${formatDuration(minutes(rule.limit))}`;
  return said('downtime', rule, `${formatDuration(downtime)} of downtime`, limit);
}

function said(topic: TriageTopic, { asks }: PlainRule, fact: string, threshold: string): Reason {
  return { topic, asks, fact, threshold };
}

function moreThan(limit: number, unit: string): string {
  return limit === 0 ? `any ${unit}` : `more than ${formatCount(limit)}`;
}

function sayBefore([latest]: readonly Repeat[]): string {
  return latest
    ? `Happened before: ${latest.title}, ${sayDaysEarlier(latest.daysEarlier)}`
    : 'Happened before';
}

function sayAgain(days: number): string {
  return days === 1 ? 'again within a day' : `again within ${formatCount(days)} days`;
}

/** `2 h 18 min of downtime: more than 30 min asks for a full post-mortem.` */
export function sayReason(reason: Reason): string {
  const asked = sayAsked(reason);
  return `${reason.fact}: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
}

/** `More than 30 min asks for a full post-mortem.` */
export function sayAsked({ threshold, asks }: Reason): string {
  return capitalise(`${threshold} asks for a ${REVIEW_LABELS[asks].toLowerCase()}.`);
}

const COUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** `5,900`: the same on every computer, whatever its language. */
export function formatCount(count: number): string {
  return COUNT.format(count);
}
