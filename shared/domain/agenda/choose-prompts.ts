import { isBlank } from '../incident/missing';
import type { TimelineEvent } from '../incident/types';
import { QUESTION_BANK } from './prompts';
import { formatTimeUtc } from './say-time';
import type { Stage } from './types';

/** A question for the facilitator to ask. Private: neither in the room view nor in any export. */
export interface Prompt {
  readonly text: string;
  /** The lead wrote it, or it comes from the bank. */
  readonly from: 'lead' | 'bank';
  /** The time of the event that the lead asks about; empty for the bank. */
  readonly about: string;
}

export interface PromptQuestion {
  readonly stage: Stage;
  /** What is being typed, or was kept last. */
  readonly line: string;
  /** The event that is looked at. */
  readonly event: TimelineEvent | null;
  readonly events: readonly TimelineEvent[];
}

/** What the lead asks is about the course of the incident: it is asked while that is talked about. */
const LEAD_STAGES: readonly Stage[] = ['timeline', 'factors', 'lessons'];

/**
 * The questions that fit, the best first: the lead's own on the event that is looked at (on all of them where none is), what
 * words of the line call for, what the milestone calls for, what fits the stage at any time, then what else the lead asks.
 */
export function choosePrompts({ stage, line, event, events }: PromptQuestion): Prompt[] {
  const asked = LEAD_STAGES.includes(stage) ? events.filter(({ question }) => !isBlank(question)) : [];
  const first = event ? asked.filter(({ id }) => id === event.id) : asked;
  const later = asked.filter((one) => !first.includes(one));
  const fitting = QUESTION_BANK.filter(({ stages }) => stages.includes(stage));
  const called = fitting.filter(({ on }) => on?.test(line));
  const moment = fitting.filter(({ at }) => event?.milestone && at?.includes(event.milestone));
  const always = fitting.filter(({ on, at }) => on === undefined && at === undefined);
  const then = event === null || event.at === null ? 'then' : `at ${formatTimeUtc(event.at)}`;
  return [
    ...first.map(askedByLead),
    ...[...called, ...moment, ...always].map(
      ({ ask }): Prompt => ({ text: ask.replace('{then}', then), from: 'bank', about: '' }),
    ),
    ...later.map(askedByLead),
  ];
}

function askedByLead({ question, at }: TimelineEvent): Prompt {
  return { text: question.trim(), from: 'lead', about: at === null ? '' : formatTimeUtc(at) };
}
