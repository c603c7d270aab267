import { describe, expect, it } from 'vitest';
import { readPreparation } from '#shared/domain/incident/prepare-steps';
import type { IncidentRecord, Meeting, Milestone } from '#shared/domain/incident/types';
import { eventOf, listRow, momentOf, recordOf } from '../document/records';
import { newMeeting } from './new-rows';

const meeting: Meeting = {
  ...newMeeting({
    id: 'm',
    now: momentOf('2026-03-01T00:00:00Z'),
    incidentId: 'incident',
    order: 0,
    zone: 'UTC',
  }),
  scheduledAt: momentOf('2026-03-06T13:00:00Z'),
};
const mark = (at: string, milestone: Milestone) => eventOf(`2026-03-04T${at}:00Z`, milestone, { milestone });
const marks = [mark('10:00', 'impact_start'), mark('10:10', 'detected'), mark('10:40', 'resolved')];
const impact = (value: string) => ({ ...listRow(), metric: 'Users', value, note: '' });

const shown = (lists: Partial<Omit<IncidentRecord, 'incident'>>) =>
  readPreparation(recordOf({}, lists)).steps.flatMap(({ id, state }) => (state === 'shown' ? [id] : []));

describe('the preparation', () => {
  it('is half an hour, in steps whose ids are stored', () => {
    const { steps, minutes, minutesLeft, draftBefore } = readPreparation(recordOf({}));
    expect(steps.map(({ id, minutes: length, state }) => `${id} ${length} ${state}`)).toEqual([
      'evidence 6 open',
      'timeline 8 open',
      'milestones 2 open',
      'impact 4 open',
      'questions 3 open',
      'booking 1 open',
      'people 2 open',
      'stakeholders 1 open',
      'talk 2 open',
      'draft 1 open',
    ]);
    expect({ minutes, minutesLeft, draftBefore }).toEqual({
      minutes: 30,
      minutesLeft: 30,
      draftBefore: null,
    });
  });

  it.each<[string, Partial<Omit<IncidentRecord, 'incident'>>, readonly string[]]>([
    [
      'three events with time and text',
      { events: [mark('10:00', 'detected'), ...marks.slice(2), eventOf('2026-03-04T11:00:00Z', 'x')] },
      ['timeline'],
    ],
    ['two events', { events: marks.slice(1) }, []],
    ['an event without a time', { events: [...marks, eventOf(null, 'when?')] }, ['milestones']],
    ['an event without a word', { events: [...marks, eventOf('2026-03-04T11:00:00Z', ' ')] }, ['milestones']],
    ['the three milestones', { events: marks }, ['timeline', 'milestones']],
    [
      'milestones that contradict each other',
      { events: [...marks.slice(0, 2), mark('09:00', 'resolved')] },
      ['timeline'],
    ],
    ['impact with numbers', { impacts: [impact('about 300')] }, ['impact']],
    ['impact without', { impacts: [impact('about 300'), impact('many')] }, []],
    ['a question', { events: [eventOf(null, '', { question: 'What told us?' })] }, ['questions']],
    ['a blank question', { events: [eventOf(null, '', { question: '  ' })] }, []],
    ['a booked meeting', { meetings: [meeting] }, ['booking']],
    ['a meeting without a time', { meetings: [{ ...meeting, scheduledAt: null }] }, []],
  ])('shows by itself: %s', (_name, lists, ids) => {
    expect(shown(lists)).toEqual(ids);
  });

  it('counts what is ticked and what shows, each once, and knows nothing of ids it does not know', () => {
    const prepared = ['evidence', 'timeline', 'gone', 'evidence'];
    const { steps, minutesLeft } = readPreparation(recordOf({ prepared }, { events: marks }));
    expect(steps.filter(({ state }) => state !== 'open').map(({ id, state }) => [id, state])).toEqual([
      ['evidence', 'ticked'],
      ['timeline', 'shown'],
      ['milestones', 'shown'],
    ]);
    expect(minutesLeft).toBe(14);
  });

  it('wants the draft out a day before the meeting', () => {
    expect(readPreparation(recordOf({}, { meetings: [meeting] })).draftBefore).toBe(
      momentOf('2026-03-05T13:00:00Z'),
    );
  });
});
