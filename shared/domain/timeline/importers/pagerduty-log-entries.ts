import { capitalise } from '../../capitalise';
import { fieldOf, type JsonObject, textOf } from '../../files/json-value';
import { webLink } from '../../files/web-link';
import type { Milestone } from '../../incident/types';
import type { Importer, ReadEvent } from './importer';
import { type Envelope, isPage, recogniseEntries, walkEntries } from './json-entries';
import { type ListFormat, readListFormat } from './list-format';
import { keepOneMilestone } from './one-milestone';
import { agentOf, findMissingPages, PAGERDUTY } from './pagerduty';
import { locatorOf } from './plain-text';
import type { Told } from './read-entries';

const ENVELOPE: Envelope = { lists: ['log_entries'], singles: ['log_entry'] };
const TYPE = /^(\w+)_log_entry$/;

/**
 * What PagerDuty itself says of an incident. A trigger is none: it says that an alert came in, and whether that was the
 * moment when somebody knew is for people to decide.
 */
const MILESTONES: ReadonlyMap<string, Milestone> = new Map([
  ['acknowledge', 'acknowledged'],
  ['acknowledgement', 'acknowledged'], // as some client libraries name it
  ['resolve', 'resolved'],
]);

const FORMAT: ListFormat = {
  envelope: ENVELOPE,
  tell: tellLogEntry,
  findMissing: (value) => findMissingPages(value, ENVELOPE),
  settle: settleMilestones,
};

/** `GET /incidents/{id}/log_entries` of PagerDuty's REST API, version 2: the history of an incident. */
export const pagerdutyLogEntries: Importer = {
  format: 'pagerduty-log-entries',
  label: 'PagerDuty log entries',
  unverified: 'How PagerDuty writes a note into a log entry could not be checked against a real file.',
  recognise: (evidence) =>
    recogniseEntries(evidence, ENVELOPE, isLogEntry) || (isPage(evidence, ENVELOPE) ? 0.5 : 0),
  read: (evidence, options) => readListFormat(FORMAT, evidence, options),
};

function isLogEntry(value: unknown): boolean {
  return TYPE.test(textOf(value, 'type'));
}

function tellLogEntry(entry: JsonObject): Told {
  const kind = TYPE.exec(textOf(entry, 'type'))?.[1] ?? '';
  return {
    text: sayEntry(entry, kind),
    times: ['created_at'],
    actor: agentOf(entry),
    source: PAGERDUTY,
    // Most entries have no page of their own; that of their incident shows them all.
    link: webLink(fieldOf(entry, 'html_url'), fieldOf(entry, 'incident', 'html_url')),
    locator: locatorOf('pagerduty:', fieldOf(entry, 'id')),
    milestone: MILESTONES.get(kind) ?? null,
    ...(kind === 'notify' ? { suggested: false, hint: 'notification' } : {}),
  };
}

/** The summary says what was done; what was wrong, or what somebody noted, stands elsewhere. */
function sayEntry(entry: JsonObject, kind: string): string {
  const summary = textOf(entry, 'summary') || sayKind(kind);
  if (kind === 'annotate') return firstText(entry, NOTES) || summary;
  const detail = firstText(entry, kind === 'trigger' ? CAUSES : [['note']]);
  return detail === '' || summary.includes(detail) ? summary : `${summary}: ${detail}`;
}

/** The same words as in an export of the notes, so that a note which comes with both is one event. */
const NOTES = [['channel', 'content'], ['channel', 'summary'], ['note']] as const;
const CAUSES = [
  ['event_details', 'description'],
  ['channel', 'summary'],
  ['channel', 'subject'],
  ['channel', 'description'],
  ['incident', 'summary'],
] as const;

function firstText(entry: JsonObject, places: readonly (readonly string[])[]): string {
  for (const place of places) {
    const text = textOf(entry, ...place);
    if (text !== '') return text;
  }
  return '';
}

/** `reach_ack_limit` → `Reach ack limit`. */
function sayKind(kind: string): string {
  return capitalise(kind.replaceAll('_', ' '));
}

/** The account-wide list tells of many incidents; the first acknowledgement among them is nobody's milestone. */
function settleMilestones(events: readonly ReadEvent[], value: unknown): ReadEvent[] {
  if (isOfOneIncident(value)) return keepOneMilestone(events);
  return events.map((event) => ({ ...event, milestone: null }));
}

function isOfOneIncident(value: unknown): boolean {
  const ids = new Set<string>();
  for (const entry of walkEntries(value, ENVELOPE)) {
    const id = textOf(entry.value, 'incident', 'id');
    if (id !== '') ids.add(id);
    if (ids.size > 1) return false;
  }
  return true;
}
