import { describe, expect, it } from 'vitest';
import { wordsToMove } from '#shared/domain/agenda/moved-words';
import { epochMs, type IsoDate } from '#shared/domain/units';
import { newAction, newEvent, newFactor, newNote } from '../incident/new-rows';

const now = epochMs(Date.UTC(2031, 2, 4, 14, 0));
const given = { id: 'r', now, incidentId: 'i', order: 0 };
const ALONE = { answeredBy: [], answers: [] };
const yes = () => true;
const no = () => false;

describe('an event that goes to another list', () => {
  const event = {
    ...newEvent(given),
    at: epochMs(Date.UTC(2031, 2, 4, 14, 5)),
    approximate: true,
    text: 'The queue is stopped',
  };
  const known = {
    ...event,
    milestone: 'mitigated' as const,
    source: '#inc-41',
    starred: true,
    disputed: true,
    privateNote: 'ask Ana later',
    question: 'Who knew?',
  };

  it('takes its time along where it may come back from, as words that can be read again', () => {
    expect(wordsToMove(event, 'off_topic', ALONE, yes)).toEqual({
      text: '~14:05 The queue is stopped',
      left: [],
    });
    expect(wordsToMove({ ...event, at: null }, 'fix_idea', ALONE, yes)).toEqual({
      text: 'The queue is stopped',
      left: [],
    });
  });

  it('says that it leaves its time where that cannot be read again, or has no place', () => {
    const without = { text: 'The queue is stopped', left: ['time'] };
    expect(wordsToMove(event, 'off_topic', ALONE, no)).toEqual(without);
    expect(wordsToMove(event, 'factors', ALONE, yes)).toEqual(without);
  });

  it('names all that stays behind, and puts nothing private into its words', () => {
    expect(wordsToMove(known, 'fix_idea', ALONE, yes)).toEqual({
      text: '~14:05 The queue is stopped',
      left: ['milestone', 'source', 'star', 'mark as disputed', 'private note', 'question of the lead'],
    });
    expect(wordsToMove({ ...event, at: null, link: 'https://a.test/1' }, 'lesson', ALONE, yes).left).toEqual([
      'source',
    ]);
    expect(wordsToMove({ ...event, at: null, actor: 'mika' }, 'lesson', ALONE, yes).left).toEqual(['source']);
  });
});

describe('an action that goes to another list', () => {
  const action = {
    ...newAction({ ...given, number: 1 }),
    text: 'Alert on the queue',
    owner: 'Ana Ruiz',
    due: '2031-04-30' as IsoDate,
    priority: 'P1' as const,
    outcome: 'it pages in two minutes',
  };

  it('is as it was typed among the fix ideas, and words alone elsewhere', () => {
    const links = { answeredBy: [], answers: [2, 3] };
    expect(wordsToMove(action, 'fix_idea', links, yes)).toEqual({
      text: 'Alert on the queue @Ana Ruiz due 2031-04-30 P1 F2, F3 done when it pages in two minutes',
      left: [],
    });
    const all = ['owner', 'date', 'priority', 'factors', 'expected outcome'];
    expect(wordsToMove(action, 'fix_idea', links, no)).toEqual({ text: 'Alert on the queue', left: all });
    expect(wordsToMove({ ...action, status: 'done' as const }, 'off_topic', links, yes)).toEqual({
      text: 'Alert on the queue',
      left: [...all, 'status'],
    });
  });

  it('has nothing to leave where it says nothing but its words', () => {
    const bare = { ...newAction({ ...given, number: 1 }), text: 'Alert on the queue' };
    expect(wordsToMove(bare, 'fix_idea', ALONE, yes)).toEqual({ text: 'Alert on the queue', left: [] });
  });
});

describe('a factor, and a note', () => {
  it('name what they leave', () => {
    const factor = {
      ...newFactor({ ...given, number: 1 }),
      text: 'No limit',
      effect: 'worse' as const,
      category: 'capacity' as const,
      whys: [' ', 'nobody owns it'],
      accepted: 'for now',
    };
    expect(wordsToMove(factor, 'lesson', { answeredBy: [1, 4], answers: [] }, yes)).toEqual({
      text: 'No limit',
      left: ['effect', 'category', 'chain of whys', 'reason to accept it', 'link to A1, A4'],
    });
    expect(
      wordsToMove({ ...newFactor({ ...given, number: 1 }), whys: [' '] }, 'lesson', ALONE, yes).left,
    ).toEqual([]);
    const note = { ...newNote(given), text: 'For me', private: true };
    expect(wordsToMove(note, 'off_topic', ALONE, yes)).toEqual({ text: 'For me', left: [] });
    expect(wordsToMove(note, 'lesson', ALONE, yes)).toEqual({ text: 'For me', left: ['mark as private'] });
  });
});
