import { asList, asObject, fieldOf, type JsonObject, textOf } from '../../files/json-value';
import { webLink } from '../../files/web-link';
import { type EpochMs, utcDay } from '../../units';
import { finishReading } from './finish-reading';
import { isOnlyPending, readGrafanaTime, readState, sayChange } from './grafana-state';
import { type Importer, PLAIN_EVENT, type ReadDoubt, type ReadEvent, type ReadSkip } from './importer';
import { plainLine } from './plain-line';
import { locatorOf, plainText } from './plain-text';
import { quote } from './read-entries';

/** How many annotations are looked at to tell the format. */
const LOOKED_AT = 20;

/** What no other list of timed texts has. */
const OF_GRAFANA = ['dashboardUID', 'dashboardId', 'panelId', 'alertId', 'newState', 'prevState', 'timeEnd'];

const TAGS_SHOWN = 5;
const TAG_CHARS = 60;

/**
 * The annotations of Grafana, people's and alerts': `/api/annotations`.
 *
 * Shape: docs/sources/developers/http_api/annotations.md of grafana/grafana.
 */
export const grafanaAnnotations: Importer = {
  format: 'grafana-annotations',
  label: 'Grafana annotations',
  unverified: null,
  recognise(evidence) {
    if (evidence.kind !== 'json') return 0;
    const looked = (asList(evidence.value) ?? [evidence.value]).slice(0, LOOKED_AT);
    return Math.max(0, ...looked.map(confidenceOf));
  },
  read(evidence) {
    const value = evidence.kind === 'json' ? evidence.value : [];
    const list = asList(value);
    const events: ReadEvent[] = [];
    const doubts: ReadDoubt[] = [];
    const skipped: ReadSkip[] = [];
    for (const [index, one] of (list ?? [value]).entries()) {
      const path = list === null ? '$' : `$[${index}]`;
      const annotation = asObject(one);
      if (annotation === null) {
        const why = 'This is no annotation: an object was expected.';
        skipped.push({ text: quote(one), why, where: { kind: 'path', path } });
        continue;
      }
      const read = readAnnotation(annotation, path);
      if ('why' in read) doubts.push(read);
      else events.push(read);
    }
    return finishReading({ events, doubts, skipped });
  },
};

function confidenceOf(annotation: unknown): number {
  const time = fieldOf(annotation, 'time');
  const isTimed = typeof time === 'number' || (typeof time === 'string' && /^\d+$/.test(time));
  if (!isTimed || typeof fieldOf(annotation, 'text') !== 'string') return 0;
  const names = OF_GRAFANA.filter((name) => fieldOf(annotation, name) !== undefined);
  return names.length > 1 ? 0.95 : names.length === 1 ? 0.7 : 0;
}

function readAnnotation(annotation: JsonObject, path: string): ReadEvent | ReadDoubt {
  const written = textOf(annotation, 'text');
  const previous = readState(textOf(annotation, 'prevState'));
  const current = readState(textOf(annotation, 'newState'));
  const isChange = current.words !== '';
  const title = textOf(annotation, 'title') || (written === '' ? textOf(annotation, 'alertName') : '');
  const tagged = sayTags(annotation);
  const said = [title, written].filter((part) => plainText(part) !== '');
  const words = [...said, ...(isChange ? [sayChange(previous, current)] : [])].join(': ');
  const tell = (end: string) => (words === '' ? `${tagged}${end}` : plainText(`${words}${end}`));
  const dashboard = plainLine(textOf(annotation, 'dashboardUID'));
  const common = {
    actor:
      plainLine(textOf(annotation, 'userName') || textOf(annotation, 'login')) || (isChange ? 'Grafana' : ''),
    source: 'Grafana',
    link: firstLink(written),
    // Two servers number their annotations alike; their dashboards differ.
    locator: locatorOf(`grafana-annotation:${dashboard}/`, fieldOf(annotation, 'id')),
  };
  const time = readGrafanaTime(fieldOf(annotation, 'time'));
  if (!time.ok || tell('') === '') {
    const at = time.ok ? time.at : time.proposed;
    const why = time.ok ? 'It has no text.' : time.why;
    const where = { kind: 'path', path: `${path}.${time.ok ? 'text' : 'time'}` } as const;
    const proposed = at === null ? null : { at, approximate: false };
    return { ...common, text: tell(''), why, proposed, where, raw: quote(annotation) };
  }
  const isPending = isChange && isOnlyPending(previous, current);
  return {
    ...PLAIN_EVENT,
    ...common,
    at: time.at,
    text: tell(sayEnd(annotation, time.at)),
    where: { kind: 'path', path },
    suggested: !isPending,
    hint: isPending ? 'pending, did not fire' : words === '' ? '' : tagged,
  };
}

const HREF = /<a\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/i;

/** The address of the first link in a text that may hold HTML. */
function firstLink(html: string): string {
  const found = HREF.exec(html);
  return webLink(plainText(found?.[1] ?? found?.[2] ?? ''));
}

/** ` (until 14:23 UTC)` for what lasted; with its day where that is another. */
function sayEnd(annotation: JsonObject, at: EpochMs): string {
  const end = readGrafanaTime(fieldOf(annotation, 'timeEnd'));
  if (!end.ok || end.at <= at) return '';
  const clock = new Date(end.at).toISOString().slice(11, 16);
  const day = utcDay(end.at) === utcDay(at) ? '' : `${utcDay(end.at)} `;
  return ` (until ${day}${clock} UTC)`;
}

function sayTags(annotation: JsonObject): string {
  const tags = (asList(fieldOf(annotation, 'tags')) ?? []).flatMap((tag) => {
    const plain = typeof tag === 'string' ? plainText(tag, TAG_CHARS) : '';
    return plain === '' ? [] : [plain];
  });
  const more = tags.length > TAGS_SHOWN ? ' …' : '';
  return tags.length === 0 ? '' : `Tagged ${tags.slice(0, TAGS_SHOWN).join(', ')}${more}`;
}
