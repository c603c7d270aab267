import type { Paragraph, RootContent } from 'mdast';
import { formatDateLong } from '../agenda/say-time';
import type { Attendee, IncidentRecord } from '../incident/types';
import { bulletList, paragraph, text } from './document-nodes';
import { parseParagraphs, parseRun } from './inline-text';

/** When the actions are looked at again, by whom, and what else was agreed. */
export function buildFollowUp({ incident }: IncidentRecord): RootContent[] {
  const owner = parseRun(incident.followUpOwner);
  const written = parseParagraphs(incident.followUp);
  const date = incident.followUpDate ? formatDateLong(incident.followUpDate) : '';
  if (date === '' && owner.length === 0) return written;
  const opening = [text(date === '' ? 'Responsible: ' : `Next look at the actions: ${date}`)];
  if (owner.length === 0) return [paragraph(opening), ...written];
  if (date !== '') opening.push(text(', with '));
  return [paragraph([...opening, ...owner]), ...written];
}

/** The names of those who have read the document and agree, and of those who have not yet. */
export function buildReviewers({ incident }: IncidentRecord): RootContent[] {
  const named = incident.attendees.filter(({ name }) => parseRun(name).length > 0);
  const reviewed = named.filter((attendee) => attendee.reviewed);
  const others = named.filter((attendee) => !attendee.reviewed);
  return [
    reviewed.length > 0
      ? bulletList('reviewers', reviewed.map(personLine))
      : paragraph([text('Not reviewed yet.')], 'nothing'),
    ...(others.length > 0 ? [attendeeLine(others, reviewed.length > 0)] : []),
  ];
}

function personLine({ name, role }: Attendee): Paragraph[] {
  const part = parseRun(role);
  const strong = { type: 'strong' as const, children: parseRun(name) };
  return [paragraph(part.length > 0 ? [strong, text(', '), ...part] : [strong])];
}

function attendeeLine(attendees: readonly Attendee[], someReviewed: boolean): Paragraph {
  const people = attendees.flatMap(({ name, role }, index) => {
    const part = parseRun(role);
    return [
      ...(index === 0 ? [] : [text('; ')]),
      ...parseRun(name),
      ...(part.length > 0 ? [text(' ('), ...part, text(')')] : []),
    ];
  });
  return paragraph([text(someReviewed ? 'Attended, review open: ' : 'Attendees: '), ...people]);
}
