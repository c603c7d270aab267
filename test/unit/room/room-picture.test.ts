import { describe, expect, it } from 'vitest';
import { readClock } from '#shared/domain/agenda/read-clock';
import { DEFAULT_PLAN } from '#shared/domain/agenda/types';
import { EMPTY_ACTION, EMPTY_FACTOR, EMPTY_MEETING, EMPTY_NOTE } from '#shared/domain/incident/empty-rows';
import { DEFAULT_POLICY, type RoomPolicy } from '#shared/domain/incident/policy';
import type { IncidentRecord, Meeting } from '#shared/domain/incident/types';
import { checkBlame } from '#shared/domain/language/check';
import { listOf } from '#shared/domain/room/pages';
import { roomTexts } from '#shared/domain/room/room-lines';
import { type RoomView, roomPicture } from '#shared/domain/room/room-picture';
import { lineWaits } from '#shared/domain/room/waiting-lines';
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
    { open: null, focused: null, held: new Map(), vote: null, turned: null, at, ...view },
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
      before: [],
      lines: [{ key: 'F1', mark: 'F1', text: 'The relay has no limit', facts: ['Made it worse', 'A1'] }],
      more: 0,
      page: 0,
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

  it('tells the story in the order in which it happened, around the moment that is talked about', () => {
    const [first, second, third, fourth] = [0, 1, 2, 3].map((hour) => ({
      ...eventOf(`2026-05-12T0${hour}:00:00Z`, `Moment ${hour}`),
      createdAt: epochMs(START - 9),
    }));
    if (!first || !second || !third || !fourth) throw new Error('No moments');
    const undated = { ...eventOf(null, 'Sometime'), createdAt: epochMs(START - 1) };
    const told = (events: IncidentRecord['events'], focused: string | null = null) => {
      const picture = pictureOf(recordOf({}, { events, meetings: [meetingOf()] }), {
        open: 'timeline',
        focused,
      });
      const texts = [picture.before, picture.now === null ? [] : [picture.now], picture.lines];
      return [...texts.map((lines) => lines.map(({ text }) => text)), picture.more];
    };
    const known = [undated, fourth, first, third, second];
    // Nothing was written down yet: the story begins.
    expect(told(known)).toEqual([[], ['Moment 0'], ['Moment 1', 'Moment 2', 'Moment 3', 'Sometime'], 0]);
    // What does not come after it leaves its room to what came before.
    expect(told(known, third.id)).toEqual([
      ['Moment 0', 'Moment 1'],
      ['Moment 2'],
      ['Moment 3', 'Sometime'],
      0,
    ]);
    const after = Array.from({ length: 6 }, (_, index) =>
      eventOf(`2026-05-12T0${4 + index}:00:00Z`, `Moment ${4 + index}`),
    ).map((event) => ({ ...event, createdAt: epochMs(START - 5) }));
    const long = [...known, ...after];
    const [before, now, , more] = told(long, third.id);
    expect([before, now, more]).toEqual([['Moment 1'], ['Moment 2'], 1]);
    expect(told(long, undated.id)[0]).toEqual([4, 5, 6, 7, 8, 9].map((hour) => `Moment ${hour}`));
    const said = { ...second, createdAt: epochMs(START + 5) };
    expect(told([...known.slice(0, 4), said])).toEqual([
      ['Moment 0'],
      ['Moment 1'],
      ['Moment 2', 'Moment 3', 'Sometime'],
      0,
    ]);
    expect(told([])).toEqual([[], [], [], 0]);
  });

  it('tells of twenty-four lines beside the one that is worked on, and counts the others', () => {
    const factors = Array.from({ length: 30 }, (_, index) =>
      factor(index + 1, `Factor ${index + 1} has no limit`),
    );
    const { now, lines, more } = pictureOf(recordOf({}, { factors }), {
      open: 'factors',
      focused: factors[3]?.id ?? '',
    });
    expect([now?.mark, lines[0]?.mark, lines.length, lines.at(-1)?.mark, more]).toEqual([
      'F4',
      'F30',
      24,
      'F7',
      5,
    ]);
  });

  it('tells of the others too, as soon as somebody turns the page', () => {
    const factors = Array.from({ length: 60 }, (_, index) => factor(index + 1, `Factor ${index + 1}`));
    const actions = Array.from({ length: 30 }, (_, index) => action(index + 1, `Limit ${index + 1}`));
    const record = recordOf({}, { factors, actions });
    for (const open of ['factors', 'closing'] as const) {
      const first = pictureOf(record, { open });
      const turned = { list: listOf(record.incident.id, first), times: 1 };
      const { page, lines, more, recap } = pictureOf(record, { open, turned });
      const list = recap === null ? { actions: lines, more } : recap;
      expect([page, list.actions.length, list.more]).toEqual([1, open === 'factors' ? 59 : 30, 0]);
    }
  });

  it('turns the page of the list that is seen, and begins another one with its first', () => {
    const record = recordOf(
      {},
      {
        factors: [1, 2, 3].map((number) => factor(number, `Factor ${number} has no limit`)),
        actions: [action(1, 'Limit it'), action(2, 'Tell of it')],
      },
    );
    const turned = { list: listOf(record.incident.id, pictureOf(record, { open: 'factors' })), times: 2 };
    const pageOf = (view: Partial<RoomView>) => pictureOf(record, { turned, ...view }).page;
    expect(pageOf({ open: 'factors' })).toBe(2);
    expect(pageOf({ open: 'factors', focused: record.factors[0]?.id ?? '' })).toBe(0);
    expect([pageOf({ open: 'actions' }), pageOf({ open: 'closing' })]).toEqual([0, 0]);
    const recap = { list: listOf(record.incident.id, pictureOf(record, { open: 'closing' })), times: 1 };
    expect(pageOf({ open: 'closing', turned: recap })).toBe(1);
    const another = { ...record, incident: { ...record.incident, id: 'another' } };
    expect(pictureOf(another, { open: 'factors', turned }).page).toBe(0);
    // What was agreed on is read from its beginning when the meeting has ended.
    const ended = meetingOf({
      log: [
        { kind: 'started', at: START },
        { kind: 'ended', at: epochMs(START + minutes(2)) },
      ],
    });
    expect(pictureOf({ ...record, meetings: [ended] }, { open: 'closing', turned: recap }).page).toBe(0);
  });

  it('names beside a factor the actions that stand, and no dropped one', () => {
    const one = factor(1, 'The relay has no limit');
    const answers = [action(1, 'Paint it', { factorIds: [one.id], status: 'dropped' })];
    expect(
      pictureOf(recordOf({}, { factors: [one], actions: answers }), { open: 'factors' }).now?.facts,
    ).toEqual([]);
  });

  it('has no sign that nobody sees, in what is read aloud neither', () => {
    const meeting = meetingOf();
    const { opening } = roomPicture(
      recordOf({}, { meetings: [meeting] }),
      readClock(meeting, START),
      { open: 'opening', focused: null, held: new Map(), vote: null, turned: null, at: START },
      {
        policy: {
          ...DEFAULT_POLICY,
          opening: { statement: 'We\u202E\nlearn', rules: 'Ask\u0007\n\nListen\nAsk' },
        },
        find,
      },
    );
    expect(opening).toEqual({ statement: 'We learn', rules: ['Ask', 'Listen'] });
  });

  it('holds three parked remarks and twenty-four actions of the recap, and counts those besides', () => {
    const record = recordOf(
      {},
      {
        notes: ['Fan', 'Lamp', 'Door', 'Key'].map((text, index) =>
          note(text, { kind: 'fix_idea', createdAt: epochMs(START + index) }),
        ),
        actions: Array.from({ length: 26 }, (_, index) => action(index + 1, `Limit relay ${index + 1}`)),
      },
    );
    const { parked, recap } = pictureOf(record, { open: 'closing' });
    expect(parked.map(({ text, facts }) => [text, facts])).toEqual([
      ['Key', ['Fix idea']],
      ['Door', ['Fix idea']],
      ['Lamp', ['Fix idea']],
    ]);
    expect([recap?.actions[0]?.mark, recap?.actions.at(-1)?.mark, recap?.more]).toEqual(['A1', 'A24', 2]);
    expect(pictureOf(record, { open: 'factors' }).recap).toBeNull();
  });

  it('is sent as much of a long text as the wall can hold', () => {
    const { now, title } = pictureOf(
      recordOf({ title: 'W'.repeat(5000) }, { factors: [factor(1, '🚨'.repeat(900))] }),
      {
        open: 'factors',
      },
    );
    expect([now?.text, title]).toEqual([`${'🚨'.repeat(160)}…`, `${'W'.repeat(320)}…`]);
    const { now: odd } = pictureOf(recordOf({}, { factors: [factor(1, `x${'🚨'.repeat(900)}`)] }), {
      open: 'factors',
    });
    expect(odd?.text).toBe(`x${'🚨'.repeat(159)}…`);
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
    expect(pictureOf(record, {}, { owners: 'names' }).recap).toEqual({
      actions: [{ key: 'A1', mark: 'A1', text: 'Limit the relay', facts: ['Omar Aziz', 'due 20 May', 'P1'] }],
      more: 0,
      followUp: { date: '2026-06-02', owner: 'Priya Nair' },
    });
    expect(pictureOf(record).recap).toMatchObject({
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

  it('does not wait for what could be clearer, or what is doubtful', () => {
    const [found] = find(BLAME, 'contributing');
    if (!found) throw new Error('Nothing is found');
    const waits = (known: Partial<typeof found>) =>
      lineWaits({ rowId: 'row', section: 'contributing', text: BLAME }, [], () => [{ ...found, ...known }]);
    expect([waits({}), waits({ group: 'quality' }), waits({ severity: 'low' })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is shown once reworded', () => {
    expect(textOf(record({ factors: [{ ...blaming, text: 'The limit is checked by hand' }] }))).toBe(
      'The limit is checked by hand',
    );
  });

  it('is shown when somebody says so, in these words and no others', () => {
    const meetings = [meetingOf({ shownAnyway: [{ rowId: blaming.id, text: BLAME }] })];
    expect(textOf(record({ meetings }))).toBe(BLAME);
    const later = [meetingOf(), ...meetings];
    expect(textOf(record({ meetings: later }))).toBe(BLAME);
    expect(textOf(record({ meetings: later.toReversed() }))).toBeNull();
    const worse = { ...blaming, text: `${BLAME} again` };
    expect(textOf(record({ meetings, factors: [worse] }))).toBeNull();
  });
});

describe('the texts of which some may wait', () => {
  it('are all that the room could see, what was captured last first, and the title', () => {
    const texts = roomTexts(
      recordOf(
        { title: 'Relay\nfull', customerMessage: 'We are sorry' },
        {
          factors: [factor(1, 'First'), factor(9, 'Last')],
          actions: [action(1, 'Second', { createdAt: epochMs(START + 4) })],
          notes: [note('Mine', { kind: 'off_topic', private: true })],
        },
      ),
    );
    expect(texts.map(({ text }) => text)).toEqual(['Last', 'Second', 'First', 'We are sorry', 'Relay full']);
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

  it('is the title as it was, too', () => {
    const record = recordOf({ title: 'Relay fu' });
    const held = new Map([[record.incident.id, 'Relay']]);
    expect([pictureOf(record, { held }).title, pictureOf(record).title]).toEqual(['Relay', 'Relay fu']);
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

  it('are roles by default, those of owners too', () => {
    const picture = pictureOf(record, { open: 'actions', vote: 'More time for Sarah?' });
    expect([picture.title, picture.now, picture.vote]).toEqual([
      'On-call and the relay',
      { key: 'A1', mark: 'A1', text: 'Give on-call a second pair of eyes', facts: ['On-call'] },
      'More time for on-call?',
    ]);
  });

  it('are kept out of what is read aloud', () => {
    const meeting = meetingOf();
    const { opening } = roomPicture(
      recordOf(people, { meetings: [meeting] }),
      readClock(meeting, START),
      { open: 'opening', focused: null, held: new Map(), vote: null, turned: null, at: START },
      { policy: { ...DEFAULT_POLICY, opening: { statement: 'Sarah leads', rules: 'Ask Sarah' } }, find },
    );
    expect(opening).toEqual({ statement: 'On-call leads', rules: ['Ask on-call'] });
  });

  it('are found in what the room reads, whatever marks were typed into them', () => {
    const marked = recordOf(
      { ...people, title: '`relay` and [Sa](https://x.example)rah' },
      { factors: [factor(1, 'The relay waits for [Sa](https://x.example)rah')] },
    );
    const { title, now } = pictureOf(marked, { open: 'factors' });
    expect([title, now?.text]).toEqual(['relay and on-call', 'The relay waits for on-call']);
  });

  it('of owners whom no list knows are kept off the wall too', () => {
    const owned = recordOf(people, { actions: [action(1, 'Limit it', { owner: 'Zorbina & sarah' })] });
    expect(pictureOf(owned, { open: 'actions' }, { owners: 'roles' }).now?.facts).toEqual([
      'Somebody of the team, on-call',
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
