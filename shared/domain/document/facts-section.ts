import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { formatDateLong, formatDuration, formatTimeUtc } from '../agenda/say-time';
import { incidentTimes, milestoneTimes } from '../incident/durations';
import type { SeverityNames } from '../incident/policy';
import type { IncidentRecord } from '../incident/types';
import { type DurationMs, utcDay } from '../units';
import { cleanText } from './clean-text';
import { bulletList, paragraph, text } from './document-nodes';
import { parseRun } from './inline-text';

const NOT_KNOWN = 'not known';

/** What is said once for all the times, since tools differ in what they count from. */
const DEFINITION = 'All times count from impact start; the duration is from impact start until resolved.';

/** The facts under the title. Facts of the template are there even where they are not known. */
export function buildFacts(record: IncidentRecord, names: SeverityNames): RootContent[] {
  const { incident, events } = record;
  const times = incidentTimes(events);
  const length = (value: DurationMs | null) => [text(value === null ? NOT_KNOWN : formatDuration(value))];
  const severity = incident.severity;
  const facts: [string, PhrasingContent[]][] = [
    ['Date', [text(dateOf(record))]],
    ['Duration', length(times.duration)],
    ['Time to detect', length(times.toDetect)],
    ['Time to acknowledge', length(times.toAcknowledge)],
    ['Time to mitigate', length(times.toMitigate)],
    ['Time to resolve', length(times.toResolve)],
    ['Severity', [text(severity === null ? NOT_KNOWN : `${severity} (${cleanText(names[severity])})`)]],
    ['Incident lead', known(parseRun(incident.lead))],
    ...given('Commander', incident.commander),
    ...given('Author', incident.author),
    ...given('Services', incident.services.join(', ')),
  ];
  return [
    bulletList(
      'facts',
      facts.map(([label, value]) => [fact(label, value)]),
    ),
    paragraph([text(DEFINITION)], 'definition'),
  ];
}

function fact(label: string, value: PhrasingContent[]): Paragraph {
  return paragraph([{ type: 'strong', children: [text(label)] }, text(': '), ...value]);
}

function given(label: string, typed: string): [string, PhrasingContent[]][] {
  const value = parseRun(typed);
  return value.length > 0 ? [[label, value]] : [];
}

function known(value: PhrasingContent[]): PhrasingContent[] {
  return value.length > 0 ? value : [text(NOT_KNOWN)];
}

/** The day, and from when until when, as far as they are known. */
function dateOf({ incident, events }: IncidentRecord): string {
  const { impact_start: start, resolved: end } = milestoneTimes(events);
  if (start === null) return incident.date ? formatDateLong(incident.date) : NOT_KNOWN;
  const from = `${formatDateLong(utcDay(start))}, ${formatTimeUtc(start)}`;
  if (end === null || end < start) return `${from} UTC`;
  const until = utcDay(end) === utcDay(start) ? '' : `${formatDateLong(utcDay(end))}, `;
  return `${from} to ${until}${formatTimeUtc(end)} UTC`;
}
