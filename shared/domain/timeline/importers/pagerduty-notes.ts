import type { Evidence } from '../../files/evidence';
import { asObject, fieldOf, type JsonObject, textOf } from '../../files/json-value';
import { webLink } from '../../files/web-link';
import type { Importer } from './importer';
import { type Envelope, isPage, recogniseEntries } from './json-entries';
import { type ListFormat, readListFormat } from './list-format';
import { agentOf, findMissingPages, PAGERDUTY } from './pagerduty';
import { locatorOf } from './plain-text';
import type { Told } from './read-entries';

const ENVELOPE: Envelope = { lists: ['notes'], singles: ['note'] };

const FORMAT: ListFormat = {
  envelope: ENVELOPE,
  tell: tellNote,
  findMissing: (value) => findMissingPages(value, ENVELOPE),
};

/** `GET /incidents/{id}/notes` of PagerDuty's REST API, version 2: what people and rules wrote to an incident. */
export const pagerdutyNotes: Importer = {
  format: 'pagerduty-notes',
  label: 'PagerDuty notes',
  unverified: null,
  recognise: (evidence) => recogniseEntries(evidence, ENVELOPE, isNote) || recogniseList(evidence),
  read: (evidence, options) => readListFormat(FORMAT, evidence, options),
};

/** Many services write `content`; PagerDuty also says by which user, or through which channel. */
function isNote(value: unknown): boolean {
  const note = asObject(value);
  if (note === null || !isWritten(note)) return false;
  return (
    /^(?:bot_)?user(?:_reference)?$/.test(textOf(note, 'user', 'type')) ||
    textOf(note, 'channel', 'summary') !== ''
  );
}

/** A user may be gone, or be named without saying what it is: the list has the name of PagerDuty's. */
function recogniseList(evidence: Evidence): number {
  return isPage(evidence, ENVELOPE) && recogniseEntries(evidence, ENVELOPE, isWritten) > 0 ? 0.6 : 0;
}

function isWritten(value: unknown): boolean {
  return textOf(value, 'content') !== '' && textOf(value, 'created_at') !== '';
}

function tellNote(note: JsonObject): Told {
  const isRule = textOf(note, 'user', 'type') === 'bot_user_reference';
  return {
    text: textOf(note, 'content'),
    times: ['created_at'],
    actor: agentOf(note),
    source: PAGERDUTY,
    link: webLink(fieldOf(note, 'html_url')),
    locator: locatorOf('pagerduty:note/', fieldOf(note, 'id')),
    hint: isRule ? 'a rule, not a person' : '',
  };
}
