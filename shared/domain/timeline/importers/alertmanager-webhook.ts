import { asList, asObject, fieldOf, type JsonObject, textOf } from '../../files/json-value';
import { readAlerts, type SentAlert } from './alertmanager-alert';
import { finishReading } from './finish-reading';
import type { Importer, ReadSkip } from './importer';
import { quote } from './read-entries';

/** How many payloads are looked at to tell the format. */
const LOOKED_AT = 20;

/** What only a group of alerts has. */
const OF_A_GROUP = ['groupKey', 'groupLabels', 'commonLabels', 'commonAnnotations', 'truncatedAlerts'];

/**
 * What Alertmanager sends to a webhook, and Grafana with more fields: one payload, a list of them, or one a line.
 *
 * Shape: `Message` in notify/webhook/webhook.go and `Data` in template/template.go of prometheus/alertmanager.
 */
export const alertmanagerWebhook: Importer = {
  format: 'alertmanager-webhook',
  label: 'Alertmanager webhook',
  unverified: null,
  recognise(evidence) {
    if (evidence.kind !== 'json') return 0;
    return Math.max(0, ...payloadsIn(evidence.value, LOOKED_AT).map(({ value }) => confidenceOf(value)));
  },
  read(evidence) {
    const sent: SentAlert[] = [];
    const skipped: ReadSkip[] = [];
    const skip = (text: string, path: string, why: string) =>
      skipped.push({ text, why, where: { kind: 'path', path } });
    for (const { value, path } of evidence.kind === 'json' ? payloadsIn(evidence.value) : []) {
      const alerts = asList(fieldOf(value, 'alerts'));
      const payload = asObject(value);
      if (payload === null || alerts === null) {
        skip(quote(value), path, 'This is no payload of a webhook: it holds no list of alerts.');
        continue;
      }
      for (const [index, alert] of alerts.entries()) {
        const object = asObject(alert);
        const at = `${path}.alerts[${index}]`;
        if (object === null) skip(quote(alert), at, 'This is no alert: an object was expected.');
        else sent.push(readSent(payload, object, at));
      }
      const cutOff = fieldOf(payload, 'truncatedAlerts');
      if (typeof cutOff === 'number' && cutOff > 0) {
        const alerts = cutOff === 1 ? '1 alert' : `${cutOff} alerts`;
        const why = 'The sender cut off what was too much for one message: it is not in this file.';
        skip(alerts, `${path}.truncatedAlerts`, why);
      }
    }
    return finishReading({ ...readAlerts(sent), skipped });
  },
};

function payloadsIn(value: unknown, most?: number): { value: unknown; path: string }[] {
  const list = asList(value);
  if (list === null) return [{ value, path: '$' }];
  return list.slice(0, most).map((one, index) => ({ value: one, path: `$[${index}]` }));
}

function confidenceOf(payload: unknown): number {
  const alerts = asList(fieldOf(payload, 'alerts'));
  const [first] = alerts ?? [];
  // The API lists groups of alerts too, and says there by an object what became of each.
  if (alerts === null || asObject(fieldOf(first, 'status')) !== null) return 0;
  if (OF_A_GROUP.some((name) => fieldOf(payload, name) !== undefined)) return 0.95;
  return asObject(fieldOf(first, 'labels')) !== null && fieldOf(first, 'startsAt') !== undefined ? 0.7 : 0;
}

function readSent(payload: JsonObject, alert: JsonObject, path: string): SentAlert {
  // Before version 4 of the payload only the group had a status.
  const status = textOf(alert, 'status') || textOf(payload, 'status');
  const externalUrl = textOf(payload, 'externalURL');
  return { alert, path, isResolved: status === 'resolved', muted: '', externalUrl };
}
