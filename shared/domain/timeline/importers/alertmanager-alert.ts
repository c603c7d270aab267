import { fieldOf, type JsonObject, readInstant, textOf } from '../../files/json-value';
import { webLink } from '../../files/web-link';
import type { EpochMs } from '../../units';
import { type Labelled, readLabels, sayLabels } from './brief-labels';
import { PLAIN_EVENT, type ReadDoubt, type ReadEvent } from './importer';
import { plainLine } from './plain-line';
import { quote } from './read-entries';

/** One alert as Alertmanager sends or lists it, and what its surroundings say of it. */
export interface SentAlert {
  readonly alert: JsonObject;
  readonly path: string;
  /** Only this says that it has ended: while it fires, `endsAt` is when Alertmanager would give it up. */
  readonly isResolved: boolean;
  /** Why nobody was told of it: "silenced"; empty where somebody was. */
  readonly muted: string;
  readonly externalUrl: string;
}

/** One of the two moments of an alert. */
interface Moment {
  readonly what: 'firing' | 'resolved';
  readonly field: 'startsAt' | 'endsAt';
  readonly text: string;
  readonly at: EpochMs | null;
  /** Why a person has to judge it; null where it is certain. */
  readonly why: string | null;
}

/**
 * When each alert began to fire, and when it was resolved. An alert that is sent again is read once.
 *
 * Shapes: `template.Alert` of Alertmanager's webhook, `gettableAlert` of its API.
 */
export function readAlerts(sent: readonly SentAlert[]): { events: ReadEvent[]; doubts: ReadDoubt[] } {
  const labelled = sent.map(({ alert }) => readLabelled(alert));
  const say = sayLabels(labelled);
  const events: ReadEvent[] = [];
  const doubts: ReadDoubt[] = [];
  const seen = new Set<string>();
  for (const [index, one] of sent.entries()) {
    const { name, labels } = labelled[index] ?? readLabelled(one.alert);
    const fingerprint = plainLine(textOf(one.alert, 'fingerprint'));
    const [firing, resolved] = momentsOf(one, { name, labels }, say);
    for (const moment of resolved ? [firing, resolved] : [firing]) {
      const { what, at } = moment;
      // Without its start it is told from others by where it stands.
      const start = firing.at === null ? null : new Date(firing.at).toISOString();
      const key = JSON.stringify([fingerprint || [name, ...[...labels].sort()], start ?? one.path, what]);
      if (seen.has(key)) continue;
      seen.add(key);
      const isLocated = fingerprint !== '' && start !== null;
      const common = {
        ...{ actor: 'Alertmanager', source: 'Alertmanager', text: moment.text },
        link: webLink(fieldOf(one.alert, 'generatorURL'), one.externalUrl),
        locator: isLocated ? `alertmanager:${fingerprint}/${start}/${what}` : '',
        where: { kind: 'path', path: `${one.path}.${moment.field}` },
      } as const;
      if (at !== null && moment.why === null) {
        events.push({ ...PLAIN_EVENT, ...common, at, suggested: one.muted === '', hint: one.muted });
      } else {
        const proposed = at === null ? null : { at, approximate: false };
        doubts.push({ ...common, why: moment.why ?? '', proposed, raw: quote(one.alert) });
      }
    }
  }
  return { events, doubts };
}

function momentsOf(
  { alert, isResolved }: SentAlert,
  labelled: Labelled,
  say: ReturnType<typeof sayLabels>,
): [Moment, Moment?] {
  const annotations = ['summary', 'description', 'message'].map((name) => textOf(alert, 'annotations', name));
  const summary = annotations.find((text) => text !== '') ?? '';
  const withLabels = (text: string) => {
    const labels = say(labelled, text);
    return plainLine(labels === '' ? text : `${text} (${labels})`);
  };
  const start = readInstant(fieldOf(alert, 'startsAt'));
  const firing: Moment = {
    ...{ what: 'firing', field: 'startsAt', at: start },
    text: withLabels(`${labelled.name} firing${summary === '' ? '' : `: ${summary}`}`),
    why: start === null ? whyNoTime(alert, 'startsAt', 'began') : null,
  };
  if (!isResolved) return [firing];
  const end = readInstant(fieldOf(alert, 'endsAt'));
  const isBackwards = start !== null && end !== null && end < start;
  const why = isBackwards ? 'It ended before it began.' : null;
  const resolved: Moment = {
    ...{ what: 'resolved', field: 'endsAt', at: end },
    text: withLabels(`${labelled.name} resolved`),
    why: end === null ? whyNoTime(alert, 'endsAt', 'ended') : why,
  };
  return [firing, resolved];
}

function readLabelled(alert: JsonObject): Labelled {
  return {
    name: plainLine(textOf(alert, 'labels', 'alertname')) || 'Alert',
    labels: readLabels(fieldOf(alert, 'labels')),
  };
}

function whyNoTime(alert: JsonObject, field: string, verb: string): string {
  const written = fieldOf(alert, field);
  const isNever = typeof written === 'string' && written.startsWith('0001-');
  if (written === undefined || written === null || written === '' || isNever)
    return `It does not say when it ${verb}.`;
  return `It does not say when it ${verb} in a way that can be read: ${field} is ${quote(written)}.`;
}
