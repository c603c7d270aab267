import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAN } from '#shared/domain/agenda/types';
import { knownPeople } from '#shared/domain/incident/people';
import type { EpochMs } from '#shared/domain/units';
import {
  newAction,
  newAttendee,
  newEvent,
  newFactor,
  newImpactRow,
  newIncident,
  newMeeting,
  newNote,
} from './new-rows';

const now = 5 as EpochMs;
const row = { id: 'r', rev: 1, createdAt: 5, updatedAt: 5 };
const listRow = { ...row, incidentId: 'i', order: 3 };
const given = { id: 'r', now, incidentId: 'i', order: 3 };

describe('a new row', () => {
  it.each([
    [
      'event',
      newEvent(given),
      {
        ...{ at: null, approximate: false, text: '', milestone: null, source: '', link: '', actor: '' },
        ...{ starred: false, disputed: false, privateNote: '', question: '', origin: null },
      },
    ],
    ['impact row', newImpactRow(given), { metric: '', value: '', note: '' }],
    [
      'factor',
      newFactor({ ...given, number: 7 }),
      { ...{ number: 7, text: '', effect: null }, ...{ category: null, accepted: '', whys: [] } },
    ],
    [
      'action',
      newAction({ ...given, number: 7 }),
      {
        ...{ number: 7, text: '', owner: '', due: null, priority: null, outcome: '' },
        ...{ status: 'open', factorIds: [] },
      },
    ],
    ['note', newNote(given), { kind: 'went_well', text: '', private: false }],
  ])('%s says nothing yet', (_name, made, fields) => {
    expect(made).toEqual({ ...listRow, ...fields });
  });

  it('incident says nothing yet and numbers from 1', () => {
    const texts = { title: '', commander: '', lead: '', author: '', followUpOwner: '' };
    const writeUps = {
      summary: '',
      rootCause: '',
      wentWrong: '',
      lessons: '',
      ...{ followUp: '', customerMessage: '' },
    };
    expect(newIncident({ id: 'r', now })).toEqual({
      ...row,
      ...texts,
      ...writeUps,
      severity: null,
      services: [],
      attendees: [],
      date: null,
      zone: 'UTC',
      triage: {
        ...{ downtimeMinutes: null, dataLoss: null, revenue: null, teams: null },
        ...{ outOfHours: null, security: null, repeat: null },
      },
      prepared: [],
      followUpDate: null,
      nextFactor: 1,
      nextAction: 1,
      deletedAt: null,
    });
    expect(newAttendee('p')).toEqual({ id: 'p', name: '', role: '', reviewed: false });
  });

  it('meeting has the usual hour and no booking', () => {
    expect(newMeeting({ id: 'r', now, incidentId: 'i', order: 0, zone: 'Europe/Lisbon' })).toEqual({
      ...row,
      incidentId: 'i',
      order: 0,
      scheduledAt: null,
      zone: 'Europe/Lisbon',
      booked: null,
      plan: DEFAULT_PLAN,
      log: [],
      present: [],
      poll: null,
      shownAnyway: [],
    });
  });
});

describe('the people of an incident', () => {
  it('are everybody who is written somewhere, once, without blanks', () => {
    const incident = {
      ...newIncident({ id: 'i', now }),
      lead: 'Ines  Ferreira ',
      commander: 'Mikael Strand',
      author: 'ines ferreira',
      attendees: [
        { ...newAttendee('1'), name: 'Kim Berg' },
        { ...newAttendee('2'), name: ' ' },
      ],
      followUpOwner: 'Ada',
    };
    const actions = [{ owner: 'KIM BERG' }, { owner: 'sre' }, { owner: '' }];
    expect(knownPeople(incident, actions)).toEqual([
      'Ines Ferreira',
      'Mikael Strand',
      'Kim Berg',
      'sre',
      'Ada',
    ]);
  });
});
