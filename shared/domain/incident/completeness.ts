import { isBlank, type Missing, missingAt } from './missing';
import { missingActions, missingFactors } from './missing-actions';
import { missingFacts } from './missing-facts';
import { type Incident, type IncidentRecord, WRITE_UP_LABELS, type WriteUp } from './types';

/** Everything that the document would be better with, in its order. Nothing of it stops an export. */
export function missing(record: IncidentRecord): readonly Missing[] {
  return [
    ...missingFacts(record),
    ...missingActions(record),
    ...missingFactors(record),
    ...missingDocument(record.incident),
  ];
}

/** What went wrong and the follow-up text may stay empty; these three make the document. */
const NEEDED_TEXTS: readonly WriteUp[] = ['summary', 'rootCause', 'lessons'];

function missingDocument(incident: Incident): Missing[] {
  const entry = (field: string, label: string, why: string, fix: string) =>
    missingAt('Document', { table: 'incident', id: incident.id, field }, { label, text: '', why, fix });
  const texts = NEEDED_TEXTS.filter((field) => isBlank(incident[field]));
  const isUnread = !incident.attendees.some(({ reviewed }) => reviewed);
  return [
    ...texts.map((field) => entry(field, WRITE_UP_LABELS[field], 'Not written yet.', 'Write it')),
    ...(incident.followUpDate === null
      ? [entry('followUpDate', 'Follow-up', 'No day yet to look at the actions again.', 'Set day')]
      : []),
    ...(isBlank(incident.followUpOwner)
      ? [entry('followUpOwner', 'Follow-up', 'Nobody is named for it yet.', 'Name owner')]
      : []),
    ...(isUnread ? [entry('reviewed', 'Review', 'Nobody has read it and agreed yet.', 'Mark readers')] : []),
  ];
}
