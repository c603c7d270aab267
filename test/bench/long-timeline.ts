import { randomUUID } from 'node:crypto';
import { buildSample } from '../../resources/sample/build-sample';
import { EMPTY_EVENT } from '../../shared/domain/incident/empty-rows';
import { type IncidentRecord, MILESTONES } from '../../shared/domain/incident/types';
import { epochMs, MINUTE_MS } from '../../shared/domain/units';
import { makeDocument } from './prose';
import { pick, startRandom } from './random';

const SOURCES = ['alerts', '#inc-41', 'deploys', 'pager', 'ticket 88214'];
const PEOPLE = ['', 'Ines Ferreira', 'Omar Haddad', 'payments on-call'];
const BEGIN_MS = Date.UTC(2026, 4, 12, 9, 10);

/** An incident with so many rows in its timeline, of all kinds, from 4 to 40 words each; the same ones every time. */
export function makeLongTimeline(rows: number): IncidentRecord {
  const random = startRandom(20260512);
  const now = epochMs(BEGIN_MS);
  const sample = buildSample({ newId: randomUUID, now });
  const incidentId = sample.incident.id;
  let at = BEGIN_MS;
  const events = Array.from({ length: rows }, (_, index) => {
    at += Math.floor(random() * 3) * MINUTE_MS;
    const text = makeDocument(4 + Math.floor(random() ** 3 * 36), index)
      .replace(/\s+/g, ' ')
      .trim();
    const every = Math.max(1, Math.floor(rows / MILESTONES.length));
    return {
      ...EMPTY_EVENT,
      ...{ id: randomUUID(), rev: 1, createdAt: now, updatedAt: now, incidentId, order: index * 1024 },
      ...{ at: epochMs(at), text, source: pick(random, SOURCES), actor: pick(random, PEOPLE) },
      approximate: random() < 0.1,
      starred: random() < 0.15,
      disputed: random() < 0.05,
      link: random() < 0.3 ? 'https://chat.example/archives/inc-41' : '',
      question: random() < 0.05 ? 'What would have shown us this earlier?' : '',
      milestone: index % every === 0 ? (MILESTONES[index / every] ?? null) : null,
    };
  });
  return {
    ...sample,
    incident: { ...sample.incident, title: `Card payments declined, ${rows} rows`, date: null },
    events,
  };
}
