import { describe, expect, it } from 'vitest';
import { readClock } from '#shared/domain/agenda/read-clock';
import { DEFAULT_PLAN } from '#shared/domain/agenda/types';
import { EMPTY_ACTION, EMPTY_FACTOR, EMPTY_MEETING, EMPTY_NOTE } from '#shared/domain/incident/empty-rows';
import { DEFAULT_POLICY, type RoomPolicy } from '#shared/domain/incident/policy';
import type { IncidentRecord, Meeting } from '#shared/domain/incident/types';
import { checkBlame } from '#shared/domain/language/check';
import { type RoomView, roomPicture } from '#shared/domain/room/room-picture';
import { epochMs, isoDate, minutes } from '#shared/domain/units';
import { roomPictureSchema } from '#shared/schema/room-picture';
import { eventOf, listRow, momentOf, recordOf } from '../document/records';

/** The four stages of the hour. */
const PLAN = DEFAULT_PLAN.filter(({ stage }) => stage !== 'opening' && stage !== 'closing');
const START = momentOf('2026-05-12T14:00:00Z');
const BLAME = 'Bob should have checked the limit';

const find = (text: string, section: Parameters<typeof checkBlame>[1]['section']) =>
  checkBlame(text, { section, people: ['Bob Marsh'] });

function meetingOf(known: Partial<Meeting> = {}): Meeting {
  return { ...EMPTY_MEETING, ...listRow(), plan: PLAN, log: [{ kind: 'started', at: START }], ...known };
}

function pictureOf(record: IncidentRecord, view: Partial<RoomView> = {}, policy: Partial<RoomPolicy> = {}) {
  const meeting = record.meetings.at(-1) ?? meetingOf();
  const at = epochMs(START + minutes(3));
  const picture = roomPicture(
    record,
    readClock(meeting, at),
    { open: null, focused: null, held: new Map(), vote: null, at, ...view },
    { policy: { ...DEFAULT_POLICY, room: { ...DEFAULT_POLICY.room, ...policy } }, find },
  );
  expect(roomPictureSchema.parse(JSON.parse(JSON.stringify(picture)))).toEqual(picture); // what crosses to the window
  return picture;
}

const factor = (number: number, text: string, known = {}) => ({
  ...EMPTY_FACTOR,
  ...listRow(),
  number,
  text,
  createdAt: epochMs(START + number),
  ...known,
});
const note = (text: string, known = {}) => ({ ...EMPTY_NOTE, ...listRow(), text, ...known });
const action = (number: number, text: string, known = {}) => ({
  ...EMPTY_ACTION,
  ...listRow(),
  number,
  text,
  ...known,
});

describe('the picture for the room', () => {
  it('says what incident it is, where the meeting stands, and what was captured, the newest first', () => {
    const first = factor(1, 'The relay has no limit', { effect: 'worse' });
    const answer = action(1, 'Give it one', { factorIds: [first.id] });
    const record = recordOf(
      { title: 'Relay full', date: isoDate('2026-05-12') },
      {
        events: [
          eventOf('2026-05-12T09:10:00Z', 'Relay is full', { milestone: 'impact_start' }),
          eventOf('2026-05-12T10:58:00Z', 'Relay is empty', { milestone: 'resolved' }),
        ],
        factors: [first, factor(2, '`relay` tells **nobody**')],
        actions: [answer],
        meetings: [meetingOf()],
      },
    );
    expect(pictureOf(record, { open: 'factors' })).toEqual({
      look: 'light',
      title: 'Relay full',
      date: '2026-05-12',
      impact: { from: momentOf('2026-05-12T09:10:00Z'), to: momentOf('2026-05-12T10:58:00Z') },
      duration: minutes(108),
      clock: {
        phase: 'running',
        current: 'timeline',
        stages: [
          { stage: 'timeline', planned: minutes(20), used: minutes(3) },
          { stage: 'factors', planned: minutes(15), used: 0 },
          { stage: 'went_well', planned: minutes(5), used: 0 },
          { stage: 'actions', planned: minutes(20), used: 0 },
        ],
        startedAt: START,
        endedAt: null,
        plannedEnd: START + minutes(60),
        at: START + minutes(3),
      },
      shown: 'factors',
      now: { key: 'F2', mark: 'F2', text: 'relay tells nobody', facts: [] },
      lines: [{ key: 'F1', mark: 'F1', text: 'The relay has no limit', facts: ['Made it worse', 'A1'] }],
      more: 0,
      parked: [],
      moments: null,
      opening: null,
      vote: null,
      recap: null,
    });
  });

  it('has times and milestones in the timeline stage, and no word of an event in them', () => {
    const record = recordOf(
      {},
      { events: [eventOf('2026-05-12T09:10:00Z', 'Secret', { milestone: 'detected' })] },
    );
    expect(pictureOf(record, { open: 'timeline' }).moments).toEqual([
      { id: 'event-0', at: momentOf('2026-05-12T09:10:00Z'), approximate: false, milestone: 'detected' },
    ]);
  });

  it('shows twelve lines beside the one that is worked on, and counts the others', () => {
    const factors = Array.from({ length: 20 }, (_, index) =>
      factor(index + 1, `Factor ${index + 1} has no limit`),
    );
    const { now, lines, more } = pictureOf(recordOf({}, { factors }), {
      open: 'factors',
      focused: factors[3]?.id ?? '',
    });
    expect([now?.mark, lines.map(({ mark }) => mark), more]).toEqual([
      'F4',
      ['F20', 'F19', 'F18', 'F17', 'F16', 'F15', 'F14', 'F13', 'F12', 'F11', 'F10', 'F9'],
      7,
    ]);
  });

  it('recaps what was agreed on at the end: what is dropped is not in it', () => {
    const record = recordOf(
      { followUpDate: isoDate('2026-06-02'), followUpOwner: 'Priya Nair' },
      {
        actions: [
          action(1, 'Limit the relay', { owner: 'Omar Aziz', due: isoDate('2026-05-20'), priority: 'P1' }),
          action(2, 'Paint it', { status: 'dropped' }),
        ],
        meetings: [
          meetingOf({
            log: [
              { kind: 'started', at: START },
              { kind: 'ended', at: epochMs(START + 5) },
            ],
          }),
        ],
      },
    );
    expect(pictureOf(record).recap).toEqual({
      actions: [{ key: 'A1', mark: 'A1', text: 'Limit the relay', facts: ['Omar Aziz', 'due 20 May', 'P1'] }],
      more: 0,
      followUp: { date: '2026-06-02', owner: 'Priya Nair' },
    });
    expect(pictureOf(record, {}, { owners: 'roles' }).recap).toMatchObject({
      actions: [{ facts: ['Somebody of the team', 'due 20 May', 'P1'] }],
      followUp: { owner: 'Somebody of the team' },
    });
  });
});

describe('a line that blames', () => {
  const blaming = factor(1, BLAME);
  const record = (known: Partial<IncidentRecord> = {}) => recordOf({}, { factors: [blaming], ...known });
  const textOf = (of: IncidentRecord, view: Partial<RoomView> = {}) =>
    pictureOf(of, { open: 'factors', ...view }).now?.text ?? null;

  it('waits, also as the title, the message to customers, an action, a parked remark', () => {
    expect(textOf(record())).toBeNull();
    const everywhere = recordOf(
      { title: BLAME, customerMessage: BLAME },
      {
        actions: [action(1, BLAME)],
        notes: [note(BLAME, { kind: 'off_topic' }), note(BLAME)],
        meetings: [meetingOf()],
      },
    );
    for (const open of ['actions', 'went_well', 'customer_message', 'closing', 'opening'] as const) {
      expect([open, JSON.stringify(pictureOf(everywhere, { open })).includes('checked')]).toEqual([
        open,
        false,
      ]);
    }
  });

  it('is shown once reworded', () => {
    expect(textOf(record({ factors: [{ ...blaming, text: 'The limit is checked by hand' }] }))).toBe(
      'The limit is checked by hand',
    );
  });

  it('is shown when somebody says so, in these words and no others', () => {
    const meetings = [meetingOf({ shownAnyway: [{ rowId: blaming.id, text: BLAME }] })];
    expect(textOf(record({ meetings }))).toBe(BLAME);
    const worse = { ...blaming, text: `${BLAME} again` };
    expect(textOf(record({ meetings, factors: [worse] }))).toBeNull();
  });
});

describe('what is being typed', () => {
  it('is seen as it was until the caret leaves it', () => {
    const row = factor(1, 'The limit is che');
    const record = recordOf({}, { factors: [row] });
    const held = new Map([[row.id, 'The limit is low']]);
    expect(pictureOf(record, { open: 'factors', held }).now?.text).toBe('The limit is low');
    expect(pictureOf(record, { open: 'factors' }).now?.text).toBe('The limit is che');
  });

  it('is not shown before the wording that the room may see', () => {
    const row = factor(1, 'The limit is low');
    const held = new Map([[row.id, BLAME]]);
    expect(pictureOf(recordOf({}, { factors: [row] }), { open: 'factors', held }).now).toBeNull();
  });
});

describe('names', () => {
  const people = {
    attendees: [{ id: 'a', name: 'Sarah Chen', role: 'on-call', reviewed: false }],
    title: 'Sarah and the relay',
  };
  const record = recordOf(people, {
    factors: [factor(1, 'The relay waits for Sarah')],
    actions: [action(1, 'Give Sarah a second pair of eyes', { owner: 'Sarah Chen' })],
  });

  it('are roles by default, those of owners are names', () => {
    const picture = pictureOf(record, { open: 'actions', vote: 'More time for Sarah?' });
    expect([picture.title, picture.now, picture.vote]).toEqual([
      'On-call and the relay',
      { key: 'A1', mark: 'A1', text: 'Give on-call a second pair of eyes', facts: ['Sarah Chen'] },
      'More time for on-call?',
    ]);
  });

  it('are as the team decides', () => {
    const picture = pictureOf(record, { open: 'actions' }, { names: 'names', owners: 'roles' });
    expect([picture.title, picture.now]).toEqual([
      'Sarah and the relay',
      { key: 'A1', mark: 'A1', text: 'Give Sarah a second pair of eyes', facts: ['On-call'] },
    ]);
  });
});
