import { asObject, fieldOf, type JsonObject, textOf } from '../../files/json-value';
import { webLink } from '../../files/web-link';
import type { Importer } from './importer';
import { type Envelope, recogniseEntries } from './json-entries';
import { type ListFormat, readListFormat } from './list-format';
import { findMissingPages, PAGERDUTY } from './pagerduty';
import { locatorOf } from './plain-text';
import type { Told } from './read-entries';

const ENVELOPE: Envelope = { lists: ['alerts'], singles: ['alert'] };

const FORMAT: ListFormat = {
  envelope: ENVELOPE,
  tell: tellAlert,
  findMissing: (value) => findMissingPages(value, ENVELOPE),
};

/**
 * `GET /incidents/{id}/alerts` of PagerDuty's REST API, version 2. An alert says when it was first triggered and no
 * other time; when it was resolved stands in the log entries.
 */
export const pagerdutyAlerts: Importer = {
  format: 'pagerduty-alerts',
  label: 'PagerDuty alerts',
  unverified: null,
  recognise: (evidence) => recogniseEntries(evidence, ENVELOPE, isAlert),
  read: (evidence, options) => readListFormat(FORMAT, evidence, options),
};

/** Alertmanager's alerts are listed under the same name; they have `startsAt`, labels and no `created_at`. */
function isAlert(value: unknown): boolean {
  const alert = asObject(value);
  if (alert === null || textOf(alert, 'created_at') === '' || Object.hasOwn(alert, 'labels')) return false;
  return textOf(alert, 'type') === 'alert' || Object.hasOwn(alert, 'alert_key');
}

function tellAlert(alert: JsonObject): Told {
  const what = textOf(alert, 'summary') || textOf(alert, 'alert_key');
  const suppressed = fieldOf(alert, 'suppressed') === true;
  return {
    text: what === '' ? 'Alert triggered' : `Alert triggered: ${what}`,
    times: ['created_at'],
    actor: textOf(alert, 'service', 'summary') || textOf(alert, 'integration', 'summary'),
    source: PAGERDUTY,
    link: webLink(fieldOf(alert, 'html_url')),
    locator: locatorOf('pagerduty:alert/', fieldOf(alert, 'id')),
    suggested: !suppressed,
    hint: suppressed ? 'suppressed' : textOf(alert, 'severity'),
  };
}
