import { describe, expect, it } from 'vitest';
import { missing } from '#shared/domain/incident/completeness';
import type { IncidentRecord, Milestone, NoteKind } from '#shared/domain/incident/types';
import type { EpochMs, IsoDate } from '#shared/domain/units';
import { newAction, newAttendee, newEvent, newFactor, newImpactRow, newIncident, newNote } from './new-rows';

const now = Date.UTC(2026, 4, 14) as EpochMs;
const given = (id: string, order = 0) => ({ id, now, incidentId: 'i', order });
const at = (hour: number, minute: number) => Date.UTC(2026, 4, 12, hour, minute) as EpochMs;
const moment = (id: string, hour: number, minute: number, milestone: Milestone | null) => ({
  ...newEvent(given(id)),
  at: at(hour, minute),
  text: `What happened at ${id}`,
  milestone,
});

/** An incident that lacks nothing. */
const complete: IncidentRecord = {
  incident: {
    ...newIncident({ id: 'i', now }),
    title: 'Cache refuses writes',
    severity: 2,
    lead: 'Ines Ferreira',
    date: '2026-05-12' as IsoDate,
    attendees: [{ ...newAttendee('p'), name: 'Mikael Strand', reviewed: true }],
    summary: 'For an hour the cache refused writes.',
    rootCause: 'One credential for all regions.',
    lessons: 'Rotation needs a drill.',
    followUpDate: '2026-06-12' as IsoDate,
    followUpOwner: 'Ines Ferreira',
  },
  events: [
    moment('start', 9, 10, 'impact_start'),
    moment('seen', 9, 27, 'detected'),
    moment('end', 10, 58, 'resolved'),
  ],
  impacts: [{ ...newImpactRow(given('m')), metric: 'Writes refused', value: 'about 9,300' }],
  factors: [{ ...newFactor({ ...given('f'), number: 1 }), text: 'One credential', effect: 'possible' }],
  notes: [],
  actions: [
    {
      ...newAction({ ...given('a'), number: 1 }),
      text: 'Split the credential',
      owner: 'Mikael Strand',
      due: '2026-06-01' as IsoDate,
      priority: 'P1',
      factorIds: ['f'],
    },
  ],
  meetings: [],
  decisions: [],
};

const change = (fields: Partial<IncidentRecord>): IncidentRecord => ({ ...complete, ...fields });
const outline = (record: IncidentRecord) =>
  missing(record).map(
    ({ group, label, text, why, fix }) => `${group} | ${label} | ${text} | ${why} | ${fix}`,
  );

describe('what is missing', () => {
  it('is nothing where all is there', () => {
    expect(missing(complete)).toEqual([]);
  });

  it('is everything in an empty incident, in the order of the document', () => {
    const empty = {
      events: [],
      impacts: [],
      factors: [],
      notes: [],
      actions: [],
      meetings: [],
      decisions: [],
    };
    const record = { ...empty, incident: newIncident({ id: 'i', now }) };
    expect(outline(record)).toEqual([
      'Facts | Title |  | The incident has no title yet. | Name it',
      'Facts | Severity |  | No severity yet. | Set severity',
      'Facts | Date |  | No day yet. | Set day',
      'Facts | Lead |  | Nobody is named as lead yet. | Name lead',
      'Facts | People |  | Nobody is named as taking part yet. | Add people',
      'Facts | Impact start |  | No event is marked as impact start. | Set time',
      'Facts | Detected |  | No event is marked as detected. | Set time',
      'Facts | Resolved |  | No event is marked as resolved. | Set time',
      'Facts | Impact |  | No impact is written down yet. | Add impact',
      'Actions | Actions |  | No action yet. | Add action',
      'Document | Summary |  | Not written yet. | Write it',
      'Document | Root cause |  | Not written yet. | Write it',
      'Document | Lessons learned |  | Not written yet. | Write it',
      'Document | Follow-up |  | No day yet to look at the actions again. | Set day',
      'Document | Follow-up |  | Nobody is named for it yet. | Name owner',
      'Document | Review |  | Nobody has read it and agreed yet. | Mark readers',
    ]);
    const ids = missing(record).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says where each thing is filled in', () => {
    const [action] = complete.actions;
    const actions = action ? [{ ...action, owner: ' ' }] : [];
    expect(missing(change({ actions }))).toEqual([
      {
        id: 'actions:a:owner',
        group: 'Actions',
        place: { table: 'actions', id: 'a', field: 'owner' },
        label: 'A1',
        text: 'Split the credential',
        why: 'No owner yet.',
        fix: 'Name owner',
      },
    ]);
  });

  it('names what an action lacks, unless it was dropped', () => {
    const bare = newAction({ ...given('b'), number: 4 });
    expect(outline(change({ actions: [...complete.actions, bare] }))).toEqual([
      'Actions | A4 |  | Nothing is written here. | Say what',
      'Actions | A4 |  | No owner yet. | Name owner',
      'Actions | A4 |  | No due date yet. | Set date',
      'Actions | A4 |  | No priority yet. | Set priority',
    ]);
    expect(outline(change({ actions: [...complete.actions, { ...bare, status: 'dropped' }] }))).toEqual([]);
  });

  it('names factors without words, effect or a live action', () => {
    const bare = newFactor({ ...given('g'), number: 3 });
    expect(outline(change({ factors: [...complete.factors, bare] }))).toEqual([
      'Factors | F3 |  | Nothing is written here. | Say what',
      'Factors | F3 |  | What did it do? | Set effect',
      'Factors | F3 |  | No action answers it, and no reason says why not. | Add action',
    ]);
    const dropped = complete.actions.map((action) => ({ ...action, status: 'dropped' as const }));
    expect(outline(change({ actions: dropped }))).toEqual([
      'Factors | F1 | One credential | No action answers it, and no reason says why not. | Add action',
    ]);
  });

  it('leaves a factor alone that is accepted, unless the reason is blank', () => {
    const dropped = complete.actions.map((action) => ({ ...action, status: 'dropped' as const }));
    const accepting = (accepted: string) =>
      outline(
        change({
          actions: dropped,
          factors: complete.factors.map((factor) => ({ ...factor, accepted })),
        }),
      );
    expect(accepting('Replaced in May anyway')).toEqual([]);
    expect(accepting(' \n')).toHaveLength(1);
  });

  it('points out the fix ideas that are still parked, and no other remark', () => {
    const note = (id: string, kind: NoteKind) => ({ ...newNote(given(id)), kind, text: id });
    const notes = [note('rotate', 'fix_idea'), note('who owns it', 'off_topic'), note('swift', 'went_well')];
    expect(outline(change({ notes }))).toEqual([
      'Actions | Idea | rotate | This fix idea is still parked: no document holds it. | Decide',
    ]);
  });

  it('names events without a time or without words, in the order in which they are shown', () => {
    const events = [
      ...complete.events,
      { ...newEvent(given('x', 9)), text: 'Somebody calls' },
      { ...newEvent(given('y', 10)), at: at(8, 0) },
      { ...newEvent(given('z', 11)), milestone: 'acknowledged' as const },
    ];
    expect(outline(change({ events }))).toEqual([
      'Facts | 08:00 |  | This moment says nothing yet. | Say what happened',
      'Facts | No time | Acknowledged | Nobody has said when this was. | Set time',
      'Facts | No time | Acknowledged | This moment says nothing yet. | Say what happened',
      'Facts | No time | Somebody calls | Nobody has said when this was. | Set time',
    ]);
  });

  it('names milestones that contradict each other, at the event', () => {
    const events = complete.events.map((event) => (event.id === 'end' ? { ...event, at: at(9, 0) } : event));
    expect(missing(change({ events }))).toMatchObject([
      {
        place: { table: 'events', id: 'end', field: 'at' },
        label: '09:00',
        why: 'Resolved is before impact start.',
      },
    ]);
  });

  it.each([
    ['', 'Impact | Writes refused | No value. | Add value'],
    ['many', 'Impact | Writes refused: many | No number: how much, how many, how long? | Add number'],
  ])('points out an impact of %j', (value, expected) => {
    const impacts = complete.impacts.map((row) => ({ ...row, value }));
    expect(outline(change({ impacts }))).toEqual([`Facts | ${expected}`]);
  });
});
