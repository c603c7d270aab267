import {
  EMPTY_EVENT,
  EMPTY_FACTOR,
  EMPTY_INCIDENT,
  EMPTY_MEETING,
  EMPTY_NOTE,
} from '#shared/domain/incident/empty-rows';
import type { Incident, IncidentRecord, Row } from '#shared/domain/incident/types';
import { ORDER_STEP } from '#shared/domain/timeline/order-events';
import { type EpochMs, epochMs, type IsoDate, isoDate } from '#shared/domain/units';
import { SAMPLE_INCIDENT, type SampleIncident } from './sample-incident';

export interface SampleContext {
  /** A new unique id with each call. */
  readonly newId: () => string;
  /** When the sample is opened: the moment of creation of its rows. The incident keeps its own dates. */
  readonly now: EpochMs;
}

/** The sample incident as rows that can be stored; each call gives a new incident with new ids. */
export function buildSample({ newId, now }: SampleContext): IncidentRecord {
  const sample = SAMPLE_INCIDENT;
  const row = (): Row => ({ id: newId(), rev: 1, createdAt: now, updatedAt: now });
  const incident = buildIncident(sample, row(), newId);
  const listRow = (order: number) => ({ ...row(), incidentId: incident.id, order: order * ORDER_STEP });
  const factors = sample.factors.map((factor, index) => ({
    ...EMPTY_FACTOR,
    ...listRow(index),
    number: index + 1,
    text: factor.text,
    effect: factor.effect,
  }));
  return {
    incident,
    events: sample.events.map((event, index) => ({
      ...EMPTY_EVENT,
      ...listRow(index),
      at: moment(`${sample.date}T${event.time.replace('~', '')}:00Z`),
      approximate: event.time.startsWith('~'),
      text: event.text,
      milestone: event.milestone ?? null,
      source: event.source,
    })),
    impacts: sample.impacts.map((impact, index) => ({ ...listRow(index), ...impact })),
    factors,
    notes: sample.wentWell.map((text, index) => ({ ...EMPTY_NOTE, ...listRow(index), text })),
    actions: sample.actions.map(({ answers, due, ...action }, index) => ({
      ...listRow(index),
      ...action,
      number: index + 1,
      due: day(due),
      factorIds: factors.filter((factor) => answers.includes(factor.number)).map((factor) => factor.id),
    })),
    meetings: [
      {
        ...EMPTY_MEETING,
        ...listRow(0),
        scheduledAt: moment(sample.meetingAt),
        zone: sample.meetingZone,
      },
    ],
    decisions: [],
  };
}

function buildIncident(sample: SampleIncident, row: Row, newId: () => string): Incident {
  return {
    ...EMPTY_INCIDENT,
    ...row,
    title: sample.title,
    severity: sample.severity,
    services: sample.services,
    commander: sample.commander,
    lead: sample.lead,
    author: sample.author,
    attendees: sample.attendees.map((attendee) => ({ id: newId(), ...attendee })),
    date: day(sample.date),
    summary: sample.summary,
    rootCause: sample.rootCause,
    wentWrong: sample.wentWrong,
    lessons: sample.lessons,
    followUp: sample.followUp,
    followUpDate: day(sample.followUpDate),
    followUpOwner: sample.followUpOwner,
    nextFactor: sample.factors.length + 1,
    nextAction: sample.actions.length + 1,
  };
}

function moment(text: string): EpochMs {
  return epochMs(Date.parse(text));
}

/** @throws RangeError where the sample names a day that does not exist: a defect of the sample */
function day(text: string): IsoDate {
  const known = isoDate(text);
  if (!known) throw new RangeError(`Not a day: ${text}`);
  return known;
}
