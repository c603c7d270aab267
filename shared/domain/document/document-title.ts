import { formatDateLong } from '../agenda/say-time';
import type { IncidentRecord } from '../incident/types';
import { plainText } from './inline-text';

export const UNTITLED = 'Untitled incident';

/** The title of the file and of the window that prints it. */
export function documentTitle({ incident }: IncidentRecord): string {
  return `Post-mortem: ${plainText(incident.title) || UNTITLED}`;
}

/** What stands at the foot of every page. */
export function documentFooter({ incident }: IncidentRecord): string {
  const title = plainText(incident.title) || UNTITLED;
  return incident.date ? `${title} · ${formatDateLong(incident.date)}` : title;
}
