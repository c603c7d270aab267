import { readClock } from '../agenda/read-clock';
import { formatDateShort, formatDuration, formatTimeUtc } from '../agenda/say-time';
import { STAGE_LABELS, STAGES } from '../agenda/types';
import type { Action, Factor, Meeting, Note, TimelineEvent } from '../incident/types';
import {
  ACTION_STATUS_LABELS,
  EFFECT_LABELS,
  FACTOR_CATEGORY_LABELS,
  NOTE_KIND_LABELS,
} from '../incident/types';
import { type EpochMs, minutes, utcDay } from '../units';
import { fieldLabel } from './labels';
import type { PartName, PartRow, Parts } from './parts';

/** How a value of one field reads. Each is given what `toParts` has put there under that very name. */
type Say = (value: never, parts: Parts) => string;

const SAY: Readonly<Partial<Record<PartName, Readonly<Record<string, Say>>>>> = {
  incident: {
    date: formatDateShort,
    followUpDate: formatDateShort,
  },
  events: {
    at: sayInstant,
    origin: ({ format, locator }: NonNullable<TimelineEvent['origin']>) => `${format} ${locator}`.trim(),
  },
  factors: {
    number: (number: number) => `F${number}`,
    effect: (effect: NonNullable<Factor['effect']>) => EFFECT_LABELS[effect],
    category: (category: NonNullable<Factor['category']>) => FACTOR_CATEGORY_LABELS[category],
  },
  notes: { kind: (kind: Note['kind']) => NOTE_KIND_LABELS[kind] },
  actions: {
    number: (number: number) => `A${number}`,
    due: formatDateShort,
    status: (status: Action['status']) => ACTION_STATUS_LABELS[status],
    factorIds: (ids: Action['factorIds'], { factors }: Parts) =>
      factors
        .filter(({ id }) => ids.includes(id))
        .map(({ fields }) => `F${fields['number']}`)
        .join(', '),
  },
  meetings: {
    booking: ({ scheduledAt, zone }: Meeting) =>
      scheduledAt === null ? '' : `${sayInstant(scheduledAt)}, booked in ${zone}`,
    plan: (plan: Meeting['plan']) =>
      plan.map(({ stage, length }) => `${STAGE_LABELS[stage]} ${formatDuration(length)}`).join(', '),
    log: sayCourse,
    booked: formatDuration,
    present: (ids: Meeting['present'], { attendees }: Parts) =>
      attendees
        .filter(({ id }) => ids.includes(id))
        .map(({ fields }) => String(fields['name']))
        .join(', '),
    poll: ({ people, learnt, again }: NonNullable<Meeting['poll']>) =>
      `${learnt} of ${people} learnt something, ${again} would come again`,
    shownAnyway: (lines: Meeting['shownAnyway']) => lines.map(({ text }) => text).join(' · '),
  },
};

/**
 * A value in words, as one side has it; empty where there is nothing.
 *
 * @param parts of that side: references are told by what they refer to
 */
export function sayValue(part: PartName, field: string, value: unknown, parts: Parts): string {
  if (value === null || value === undefined || value === '') return '';
  if (part === 'milestones') return sayHolder(value, parts);
  const say = SAY[part]?.[field];
  // Safe: see `Say`.
  if (say !== undefined) return say(value as never, parts);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.join(', ');
  return String(value);
}

/** What a person knows a row by: `14:03 Alert`, `F4 No alert`, a name. */
export function sayRow(part: PartName, { fields }: PartRow): string {
  const text = (name: string) => String(fields[name] ?? '').trim();
  switch (part) {
    case 'events': {
      const { at } = fields;
      const time = typeof at === 'number' ? formatTimeUtc(at as EpochMs) : 'No time'; // safe: the moment of an event
      return `${time} ${text('text') || 'without text'}`;
    }
    case 'factors':
      return `F${fields['number']} ${text('text')}`.trim();
    case 'actions':
      return `A${fields['number']} ${text('text')}`.trim();
    case 'impacts':
      return text('metric') || 'Impact row';
    case 'attendees':
      return text('name') || 'Somebody without a name';
    case 'decisions':
      return `“${text('words')}”`;
    case 'meetings':
      return 'The meeting';
    case 'notes':
      return text('text') || 'Empty line';
    default:
      return '';
  }
}

/** What a row says first, without a name before it. */
const FIRST: ReadonlySet<string> = new Set(['text', 'metric', 'sentence']);
/** Said by the name of the row, or by its part. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['number', 'kind', 'rule']);

/** All that a row says, for one that only one side has, one line each: its text, then `Source: alerts` and the like. */
export function sayWholeRow(part: PartName, { fields }: PartRow, parts: Parts): string[] {
  const names = Object.keys(fields).filter((name) => !SAID_ELSEWHERE.has(name));
  const ordered = [...names.filter((name) => FIRST.has(name)), ...names.filter((name) => !FIRST.has(name))];
  return ordered.flatMap((name) => {
    const value = fields[name];
    const said = value === false ? '' : sayValue(part, name, value, parts);
    if (said === '') return [];
    return [FIRST.has(name) ? said : `${fieldLabel(part, name)}: ${said}`];
  });
}

/** `Tue 4 Mar 2031, 14:03:05 UTC`; seconds where there are any. */
function sayInstant(at: EpochMs): string {
  const seconds = new Date(at).getUTCSeconds();
  const time = `${formatTimeUtc(at)}${seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`}`;
  return `${formatDateShort(utcDay(at))}, ${time} UTC`;
}

function sayHolder(id: unknown, { events }: Parts): string {
  const event = events.find((one) => one.id === id);
  return event === undefined ? '' : sayRow('events', event);
}

function sayCourse(log: Meeting['log']): string {
  const last = log.at(-1);
  if (last === undefined) return '';
  const plan = STAGES.map((stage) => ({ stage, length: minutes(0) }));
  const { startedAt, endedAt } = readClock({ plan, log }, last.at);
  const start = startedAt === null ? 'Not started' : `Started ${sayInstant(startedAt)}`;
  const end = endedAt === null ? ', not ended' : `, ended ${sayInstant(endedAt)}`;
  return `${start}${end}, ${log.length} ${log.length === 1 ? 'entry' : 'entries'}`;
}
