import { asObject } from '../../files/json-value';
import { plainLine } from './plain-line';

/** Labels that tell where and how bad, in the order in which they are said. */
const ALWAYS = ['instance', 'service', 'severity'];
const MOST = 4;
const VALUE_CHARS = 80;

export type Labels = ReadonlyMap<string, string>;

/** An alert by its name, told apart from others of that name by its labels. */
export interface Labelled {
  readonly name: string;
  readonly labels: Labels;
}

/** The labels of an alert. Those between double underscores are the sender's own; what is no text is left out. */
export function readLabels(value: unknown): Labels {
  const entries = Object.entries(asObject(value) ?? {}).flatMap(([label, text]): [string, string][] =>
    typeof text === 'string' && text !== '' && !label.startsWith('__') ? [[label, plainLine(text)]] : [],
  );
  return new Map(entries);
}

/**
 * Says the labels of alerts in a few words: `instance web-1, severity critical`. Those that differ between alerts of one
 * name are said too, since nothing else tells these alerts apart.
 *
 * @returns says them for one alert, without those whose value its text holds already
 */
export function sayLabels(alerts: readonly Labelled[]): (alert: Labelled, text: string) => string {
  const first = new Map<string, Labels>();
  const differing = new Map<string, Set<string>>();
  for (const { name, labels } of alerts) {
    const other = first.get(name) ?? labels;
    first.set(name, other);
    const found = differing.get(name) ?? new Set();
    differing.set(name, found);
    for (const label of [...other.keys(), ...labels.keys()]) {
      if (other.get(label) !== labels.get(label)) found.add(label);
    }
  }
  return ({ name, labels }, text) => {
    const telling = [...(differing.get(name) ?? [])].sort().filter((label) => !ALWAYS.includes(label));
    return [...ALWAYS, ...telling]
      .flatMap((label) => {
        const value = labels.get(label) ?? '';
        return value === '' || text.includes(value) ? [] : [`${label} ${value.slice(0, VALUE_CHARS)}`];
      })
      .slice(0, MOST)
      .join(', ');
  };
}
