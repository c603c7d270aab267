import { asList, asObject, fieldOf, type JsonObject, textOf } from '../../files/json-value';
import { readAlerts, type SentAlert } from './alertmanager-alert';
import { finishReading } from './finish-reading';
import type { Importer, ReadSkip } from './importer';
import { quote } from './read-entries';

/** How many alerts are looked at to tell the format. */
const LOOKED_AT = 20;

/**
 * The alerts that Alertmanager lists: `/api/v2/alerts`, `/api/v2/alerts/groups`, what `amtool alert query -o json` prints.
 *
 * Shape: `gettableAlert` and `alertStatus` in api/v2/openapi.yaml of prometheus/alertmanager. Its API lists only what
 * fires; other programs that speak it also list what has been resolved.
 */
export const alertmanagerAlerts: Importer = {
  format: 'alertmanager-alerts',
  label: 'Alertmanager alerts',
  unverified: null,
  recognise(evidence) {
    if (evidence.kind !== 'json') return 0;
    return Math.max(0, ...alertsIn(evidence.value, LOOKED_AT).map(({ value }) => confidenceOf(value)));
  },
  read(evidence) {
    const sent: SentAlert[] = [];
    const skipped: ReadSkip[] = [];
    for (const { value, path } of evidence.kind === 'json' ? alertsIn(evidence.value) : []) {
      const alert = asObject(value);
      if (alert !== null) sent.push(readSent(alert, path));
      else {
        const why = 'This is no alert: an object was expected.';
        skipped.push({ text: quote(value), why, where: { kind: 'path', path } });
      }
    }
    return finishReading({ ...readAlerts(sent), skipped });
  },
};

interface Placed {
  readonly value: unknown;
  readonly path: string;
}

/** A list of alerts or of groups of them, also as the `data` of an answer; one alert alone. */
function alertsIn(value: unknown, most?: number): Placed[] {
  const data = asList(fieldOf(value, 'data'));
  const list = asList(value) ?? data;
  if (list === null) return [{ value, path: '$' }];
  const root = data === null ? '$' : '$.data';
  return list.slice(0, most).flatMap((one, index): Placed[] => {
    const path = `${root}[${index}]`;
    // The payload of a webhook holds alerts too; there the receiver is a text.
    const isGroup = asObject(fieldOf(one, 'receiver')) !== null;
    const grouped = isGroup ? asList(fieldOf(one, 'alerts'))?.slice(0, most) : undefined;
    if (!grouped) return [{ value: one, path }];
    return grouped.map((alert, at) => ({ value: alert, path: `${path}.alerts[${at}]` }));
  });
}

function confidenceOf(alert: unknown): number {
  if (asObject(fieldOf(alert, 'labels')) === null || fieldOf(alert, 'startsAt') === undefined) return 0;
  const isListed = textOf(alert, 'status', 'state') !== '' || asList(fieldOf(alert, 'receivers')) !== null;
  if (isListed) return 0.9;
  return ['annotations', 'fingerprint', 'endsAt'].some((name) => fieldOf(alert, name) !== undefined)
    ? 0.6
    : 0;
}

function readSent(alert: JsonObject, path: string): SentAlert {
  const state = textOf(alert, 'status', 'state') || textOf(alert, 'status');
  const isBy = (field: string) => (asList(fieldOf(alert, 'status', field))?.length ?? 0) > 0;
  const by = [
    ['silencedBy', 'silenced'],
    ['inhibitedBy', 'inhibited'],
    ['mutedBy', 'muted'],
  ] as const;
  const muted = by.find(([field]) => isBy(field))?.[1] ?? (state === 'suppressed' ? 'suppressed' : '');
  return { alert, path, isResolved: state === 'resolved', muted, externalUrl: '' };
}
