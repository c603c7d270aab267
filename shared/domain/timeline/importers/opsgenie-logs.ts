import { fieldOf, type JsonObject, textOf } from '../../files/json-value';
import type { Importer } from './importer';
import { recogniseEntries } from './json-entries';
import { type ListFormat, readListFormat } from './list-format';
import { findNextPage, OPSGENIE, OPSGENIE_ENVELOPE } from './opsgenie';
import { locatorOf } from './plain-text';
import type { Told } from './read-entries';

const FORMAT: ListFormat = { envelope: OPSGENIE_ENVELOPE, tell: tellLog, findMissing: findNextPage };

/**
 * `GET /v2/alerts/{id}/logs` of Opsgenie. What happened stands in it as a sentence only, so that no event of it is a
 * milestone: nothing is guessed from words.
 */
export const opsgenieLogs: Importer = {
  format: 'opsgenie-logs',
  label: 'Opsgenie alert logs',
  unverified:
    'Log entries other than those by the system and about recipients could not be checked against a real file.',
  recognise: (evidence) => recogniseEntries(evidence, OPSGENIE_ENVELOPE, isLog),
  read: (evidence, options) => readListFormat(FORMAT, evidence, options),
};

function isLog(value: unknown): boolean {
  return textOf(value, 'log') !== '' && textOf(value, 'createdAt') !== '';
}

function tellLog(entry: JsonObject): Told {
  const aboutRecipient = textOf(entry, 'type') === 'alertRecipient';
  return {
    text: textOf(entry, 'log'),
    times: ['createdAt'],
    actor: textOf(entry, 'owner'),
    source: OPSGENIE,
    // A position in the log, made of the moment in nanoseconds: the same in every export.
    locator: locatorOf('opsgenie:log/', fieldOf(entry, 'offset')),
    ...(aboutRecipient ? { suggested: false, hint: 'notified or viewed' } : {}),
  };
}
