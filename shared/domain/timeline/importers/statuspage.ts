import { asList, asObject, fieldOf, type JsonObject, textOf } from '../../files/json-value';
import { webLink } from '../../files/web-link';
import { type Importer, NOTHING_ASSUMED } from './importer';
import { type Entry, type Envelope, isPage, recogniseEntries, walkEntries } from './json-entries';
import { keepOneMilestone } from './one-milestone';
import { locatorOf } from './plain-text';
import { readEntries, type Told } from './read-entries';

const ENVELOPE: Envelope = {
  lists: ['incidents', 'scheduled_maintenances'],
  singles: ['incident', 'scheduled_maintenance', 'maintenance'],
};

/** An update, or an incident that has none and stands for itself. */
interface Update extends Entry {
  readonly incident: JsonObject | null;
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
    for (const [index, update] of updates.entries()) {
      yield { value: update, path: `${path}.incident_updates[${index}]`, incident };
    }
  }
}

function tellUpdate(entry: JsonObject, { incident }: Update, { several, one }: Context): Told {
  const standsForItself = entry === incident;
  const name = textOf(incident, 'name');
  const status = textOf(entry, 'status');
  const said = [sayStatus(status), textOf(entry, 'body')].filter((part) => part !== '').join(': ');
  const named = several && name !== '' ? `${name} – ${said}` : said;
  const planned = isMaintenance(incident);
  return {
    // The status of an incident is that of now, its time the one of its start.
    text: standsForItself ? name : named,
    times: standsForItself ? ['started_at', 'created_at'] : ['display_at', 'created_at'],
    actor: 'Status page',
    source: 'Statuspage',
    link: webLink(fieldOf(incident, 'shortlink')),
    locator: locatorOf('statuspage:', fieldOf(entry, 'id')),
    milestone:
      one && !planned && !standsForItself && status === 'resolved' && hasEnded(incident) ? 'resolved' : null,
    suggested: !planned,
    hint: planned ? 'scheduled maintenance' : sayImpact(textOf(incident, 'impact')),
  };
}

/** `in_progress` → `In progress`. */
function sayStatus(status: string): string {
  return status.charAt(0).toUpperCase() + status.slice(1).replaceAll('_', ' ');
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
