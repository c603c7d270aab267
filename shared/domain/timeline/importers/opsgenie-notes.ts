import { fieldOf, type JsonObject, textOf } from '../../files/json-value';
import type { Importer } from './importer';
import { recogniseEntries } from './json-entries';
import { type ListFormat, readListFormat } from './list-format';
import { findNextPage, OPSGENIE, OPSGENIE_ENVELOPE } from './opsgenie';
import { locatorOf } from './plain-text';
import type { Told } from './read-entries';

const FORMAT: ListFormat = { envelope: OPSGENIE_ENVELOPE, tell: tellNote, findMissing: findNextPage };

/** `GET /v2/alerts/{id}/notes` of Opsgenie: what people wrote to an alert. */
export const opsgenieNotes: Importer = {
  format: 'opsgenie-notes',
  label: 'Opsgenie notes',
  unverified:
    "The format was checked against the fields of Opsgenie's own client library, not against a real file.",
  recognise: (evidence) => recogniseEntries(evidence, OPSGENIE_ENVELOPE, isNote),
  read: (evidence, options) => readListFormat(FORMAT, evidence, options),
};

function isNote(value: unknown): boolean {
  return textOf(value, 'note') !== '' && textOf(value, 'createdAt') !== '';
}

function tellNote(note: JsonObject): Told {
  return {
    text: textOf(note, 'note'),
    times: ['createdAt'],
    actor: textOf(note, 'owner'),
    source: OPSGENIE,
    locator: locatorOf('opsgenie:note/', fieldOf(note, 'offset')),
  };
}
