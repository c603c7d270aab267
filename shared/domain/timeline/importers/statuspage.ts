import { capitalise } from '../../capitalise';
import { asList, asObject, fieldOf, type JsonObject, readInstant, textOf } from '../../files/json-value';
import { webLink } from '../../files/web-link';
import { MINUTE_MS } from '../../units';
import { type Importer, NOTHING_ASSUMED } from './importer';
import { type Entry, type Envelope, isPage, recogniseEntries, walkEntries } from './json-entries';
import { keepOneMilestone } from './one-milestone';
import { locatorOf } from './plain-text';
import { firstTime, readEntries, type Told } from './read-entries';

const ENVELOPE: Envelope = {
  lists: ['incidents', 'scheduled_maintenances'],
  singles: ['incident', 'scheduled_maintenance', 'maintenance'],
};

/** When customers saw an update. */
const SHOWN_AT = ['display_at', 'created_at'];

/** An update, or a moment of an incident that no update tells: its start, its end, or itself where it has none at all. */
interface Update extends Entry {
  readonly incident: JsonObject | null;
  readonly moment?: 'start' | 'end';
}

interface Context {
  /** More than one incident or maintenance is told of, so that each event says which. */
  readonly several: boolean;
  /** Exactly one incident: its end is the end. */
  readonly one: boolean;
}

/**
 * Incidents of a page at Statuspage, as `/api/v2/incidents.json`, `summary.json` and `scheduled-maintenances.json` of the
 * page and its webhooks give them: what customers were told, and when. Every update is an event. Only "resolved" is a
 * milestone of ours, and only where the file tells of one incident. Maintenance that was announced is read and not suggested.
 */
export const statuspage: Importer = {
  format: 'statuspage',
  label: 'Statuspage incidents',
  unverified: null,
  recognise: (evidence) =>
    recogniseEntries(evidence, ENVELOPE, isIncident) || (isPage(evidence, ENVELOPE, 'page') ? 0.5 : 0),
  read(evidence, options) {
    const value = evidence.kind === 'json' ? evidence.value : null;
    // Looked at once it is known that there are not too many.
    let context: Context | null = null;
    const tell = (entry: JsonObject, update: Update) => {
      context ??= lookAround(value);
      return tellUpdate(entry, update, context);
    };
    const result = readEntries(walkUpdates(value), tell, options);
    if (!result.ok) return result;
    const { events, doubts, skipped } = result;
    return { ok: true, reading: { events: keepOneMilestone(events), doubts, skipped, ...NOTHING_ASSUMED } };
  },
};

function lookAround(value: unknown): Context {
  let incidents = 0;
  let maintenances = 0;
  for (const entry of walkEntries(value, ENVELOPE)) {
    const incident = asObject(entry.value);
    if (incident !== null && isMaintenance(incident)) maintenances += 1;
    else if (incident !== null) incidents += 1;
  }
  return { several: incidents + maintenances > 1, one: incidents === 1 };
}

function* walkUpdates(value: unknown): Generator<Update> {
  for (const { value: found, path } of walkEntries(value, ENVELOPE)) {
    const incident = asObject(found);
    const updates = asList(fieldOf(incident, 'incident_updates')) ?? [];
    if (updates.length === 0) yield { value: found, path, incident };
    else if (beganBefore(incident, updates)) yield { value: found, path, incident, moment: 'start' };
    for (const [index, update] of updates.entries()) {
      yield { value: update, path: `${path}.incident_updates[${index}]`, incident };
    }
    const hasEnd = textOf(incident, 'resolved_at') !== '' && hasEnded(incident);
    if (hasEnd && !updates.some((update) => textOf(update, 'status') === 'resolved'))
      yield { value: found, path, incident, moment: 'end' };
  }
}

/** A page writes its own moment of the first update as the start, unless somebody has set another. */
function beganBefore(incident: JsonObject | null, updates: readonly unknown[]): boolean {
  const began = readInstant(fieldOf(incident, 'started_at'));
  const told = updates.map((update) => firstTime(asObject(update) ?? {}, SHOWN_AT));
  return began !== null && told.every((time) => time !== null && time - began >= MINUTE_MS);
}

function tellUpdate(entry: JsonObject, { incident, moment }: Update, { several, one }: Context): Told {
  const isEnd = moment === 'end';
  const standsForItself = entry === incident && !isEnd;
  const name = textOf(incident, 'name');
  const status = isEnd ? 'resolved' : textOf(entry, 'status');
  const said = [sayStatus(status), textOf(entry, 'body')].filter((part) => part !== '').join(': ');
  const named = several && name !== '' ? `${name} – ${said}` : said;
  const planned = isMaintenance(incident);
  return {
    // The status of an incident is that of now, its time the one of its start.
    text: standsForItself ? name : named,
    times: standsForItself ? ['started_at', 'created_at'] : isEnd ? ['resolved_at'] : SHOWN_AT,
    actor: 'Status page',
    source: 'Statuspage',
    link: webLink(fieldOf(incident, 'shortlink')),
    locator: locatorOf('statuspage:', moment ? `${textOf(entry, 'id')}/${moment}` : fieldOf(entry, 'id')),
    milestone:
      one && !planned && !standsForItself && status === 'resolved' && hasEnded(incident) ? 'resolved' : null,
    suggested: !planned,
    hint:
      moment === 'start'
        ? 'began, as the page has it'
        : planned
          ? 'scheduled maintenance'
          : sayImpact(textOf(incident, 'impact')),
  };
}

/** `in_progress` → `In progress`. */
function sayStatus(status: string): string {
  return capitalise(status.replaceAll('_', ' '));
}

function sayImpact(impact: string): string {
  if (impact === '') return '';
  return impact === 'none' ? 'no impact' : `${impact} impact`;
}

/** Its impact may be any; only that it was planned tells it. */
function isMaintenance(incident: JsonObject | null): boolean {
  return textOf(incident, 'scheduled_for') !== '' || textOf(incident, 'impact') === 'maintenance';
}

/** An incident that was opened again after an update "resolved" has not ended with it. */
function hasEnded(incident: JsonObject | null): boolean {
  return ['resolved', 'postmortem', ''].includes(textOf(incident, 'status'));
}

function isIncident(value: unknown): boolean {
  if (asObject(value) === null) return false;
  if (asList(fieldOf(value, 'incident_updates')) !== null) return true;
  return textOf(value, 'impact') !== '' && textOf(value, 'name') !== '' && textOf(value, 'status') !== '';
}
