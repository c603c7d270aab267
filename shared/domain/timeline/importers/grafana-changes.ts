import { asObject, fieldOf, isTooDeep, type JsonObject, textOf } from '../../files/json-value';
import { type Labelled, readLabels, sayLabels } from './brief-labels';
import { isOnlyPending, isSameState, readGrafanaTime, readState, sayChange } from './grafana-state';
import { PLAIN_EVENT, type ReadDoubt, type ReadEvent, type ReadSkip } from './importer';
import { plainLine } from './plain-line';
import { quote } from './read-entries';

/** One row of a state history. */
export interface HistoryRow {
  readonly time: unknown;
  readonly timePath: string;
  /** `LokiEntry`: the change itself, an object or the JSON of one as a log keeps it. */
  readonly line: unknown;
  readonly path: string;
}

interface Change extends Labelled, HistoryRow {
  readonly previous: string;
  readonly current: string;
  readonly error: string;
  /** Of the rule and the labels; empty where the source has none. */
  readonly identity: string;
}

/** What changed and when, one event for each change of a rule with the same labels. */
export function readChanges(rows: readonly HistoryRow[]) {
  const events: ReadEvent[] = [];
  const doubts: ReadDoubt[] = [];
  const skipped: ReadSkip[] = [];
  const changes: Change[] = [];
  for (const row of rows) {
    const change = readChange(row);
    if (change) changes.push(change);
    else {
      const why = 'This is no change of state: an object was expected.';
      skipped.push({ text: quote(row.line), why, where: { kind: 'path', path: row.path } });
    }
  }
  const say = sayLabels(changes);
  const seen = new Set<string>();
  for (const change of changes) {
    const read = judge(change, say(change, change.name));
    // Two Grafanas that watch the same rules both write what they saw.
    if (seen.has(read.key)) continue;
    seen.add(read.key);
    if (read.kind === 'event') events.push(read.event);
    else if (read.kind === 'doubt') doubts.push(read.doubt);
    else skipped.push(read.skip);
  }
  return { events, doubts, skipped };
}

function readChange(row: HistoryRow): Change | null {
  const line = readLine(row.line);
  if (line === null) return null;
  const labels = readLabels(fieldOf(line, 'labels'));
  const name = plainLine(textOf(line, 'ruleTitle') || (labels.get('alertname') ?? '')) || 'Alert rule';
  const rule = textOf(line, 'ruleUID');
  const which = textOf(line, 'fingerprint') || JSON.stringify([name, ...[...labels].sort()]);
  return {
    ...row,
    ...{ name, labels },
    previous: textOf(line, 'previous'),
    current: textOf(line, 'current'),
    error: textOf(line, 'error'),
    identity: rule === '' ? '' : plainLine(`${rule}/${which}`),
  };
}

function readLine(value: unknown): JsonObject | null {
  if (typeof value !== 'string') return asObject(value);
  try {
    const parsed: unknown = JSON.parse(value);
    return isTooDeep(parsed) ? null : asObject(parsed);
  } catch {
    return null;
  }
}

type Judged = { readonly key: string } & (
  | { readonly kind: 'event'; readonly event: ReadEvent }
  | { readonly kind: 'doubt'; readonly doubt: ReadDoubt }
  | { readonly kind: 'skip'; readonly skip: ReadSkip }
);

function judge(change: Change, labels: string): Judged {
  const previous = readState(change.previous);
  const current = readState(change.current);
  const words = current.words === '' ? '' : `: ${sayChange(previous, current)}`;
  const error = change.error === '' ? '' : `: ${change.error}`;
  const text = plainLine(`${change.name}${words}${labels === '' ? '' : ` (${labels})`}${error}`);
  const time = readGrafanaTime(change.time);
  const at = time.ok ? time.at : time.proposed;
  const isLocated = change.identity !== '' && at !== null;
  const locator = isLocated
    ? `grafana-state:${change.identity}/${new Date(at).toISOString()}/${current.words}`
    : '';
  const key =
    locator || JSON.stringify([change.name, [...change.labels].sort(), at ?? change.path, current.words]);
  const common = { actor: 'Grafana', source: 'Grafana', link: '', text, locator };
  const here = { kind: 'path', path: change.path } as const;
  if (current.words !== '' && isSameState(previous, current)) {
    return { key, kind: 'skip', skip: { text, why: 'The state stayed as it was.', where: here } };
  }
  if (!time.ok || current.words === '') {
    const why = time.ok ? 'It does not say what the state became.' : time.why;
    const proposed = at === null ? null : { at, approximate: false };
    const where = time.ok ? here : ({ kind: 'path', path: change.timePath } as const);
    return { key, kind: 'doubt', doubt: { ...common, why, proposed, where, raw: quote(change.line) } };
  }
  const suggested = !isOnlyPending(previous, current);
  const hint = suggested ? '' : 'pending, did not fire';
  return {
    ...{ key, kind: 'event' },
    event: { ...PLAIN_EVENT, ...common, at: time.at, where: here, suggested, hint },
  };
}
