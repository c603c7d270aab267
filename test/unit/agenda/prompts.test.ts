import { describe, expect, it } from 'vitest';
import { choosePrompts } from '#shared/domain/agenda/choose-prompts';
import { QUESTION_BANK, REDIRECTS } from '#shared/domain/agenda/prompts';
import { STAGES, type Stage } from '#shared/domain/agenda/types';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { check } from '#shared/domain/language/check';
import { eventOf } from '../document/records';

const at = '2026-05-12T09:36:00Z';
const first = (stage: Stage, line: string, event: TimelineEvent | null = null, count = 3) =>
  choosePrompts({ stage, line, event, events: event ? [event] : [] })
    .slice(0, count)
    .map(({ text }) => text);

describe('the questions to ask', () => {
  it.each(STAGES)('are at least three in %s, each once', (stage) => {
    const texts = first(stage, '', null, 99);
    expect(texts.length).toBeGreaterThanOrEqual(3);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([
    ['It seemed off after the release', 'Which signs showed it? What does it look like when all is well?'],
    ['Support knew at once', 'How did that become known? Where could it be read then?'],
    ['The queue usually drains', 'How does this part behave on a quiet day?'],
    ['They decided to wait', 'What else was on the table? What made this the reasonable choice then?'],
    ['Sarah paged the database team', 'What led to the call for help then? How did you know whom to ask?'],
    ['Obviously the cache', 'How did it look from the other teams? Was it the same picture?'],
  ])('follow the words of %j', (line, question) => {
    expect(first('timeline', line, null, 1)).toEqual([question]);
    expect(first('factors', line, null, 1)).toEqual([question]);
  });

  it('do not follow words that only look alike', () => {
    expect(first('timeline', 'The offset was read by knowledge base 4')).toEqual(first('timeline', ''));
  });

  it('fit the milestone that is looked at, and say its time', () => {
    const detected = eventOf(at, 'Alert', { milestone: 'detected' });
    expect(first('timeline', '', detected, 2)).toEqual([
      'What made it visible at 09:36 and not earlier?',
      'What was on your screen at 09:36?',
    ]);
  });

  it('begin with what the lead asks on the event that is looked at; what they ask on others comes last', () => {
    const one = eventOf(at, 'a', { question: ' What did the list look like? ' });
    const two = eventOf(null, 'b', { question: 'Who was there?' });
    const asked = choosePrompts({ stage: 'timeline', line: '', event: one, events: [one, two] });
    const shown = { from: 'lead', about: '09:36', text: 'What did the list look like?' };
    expect([asked[0], asked.at(-1)]).toEqual([shown, { from: 'lead', about: '', text: 'Who was there?' }]);
    const all = choosePrompts({ stage: 'factors', line: '', event: null, events: [one, two] });
    expect(all.slice(0, 3).map(({ from }) => from)).toEqual(['lead', 'lead', 'bank']);
  });

  it('hold what the lead asks nowhere but where the course of the incident is talked about', () => {
    const event = eventOf(at, 'a', { question: 'Mine' });
    const with_ = STAGES.filter((stage) =>
      choosePrompts({ stage, line: '', event: null, events: [event] }).some(({ from }) => from === 'lead'),
    );
    expect(with_).toEqual(['timeline', 'factors', 'lessons']);
  });

  it('blame nobody, and ask neither who did it nor why somebody did', () => {
    for (const words of [...QUESTION_BANK.map(({ ask }) => ask), ...REDIRECTS]) {
      const found = check(words, { section: 'timeline', people: [] }).filter(
        ({ group }) => group === 'blame',
      );
      expect([words, found.map(({ rule }) => rule)]).toEqual([words, []]);
      expect(words).not.toMatch(/\bwhy (?:did|didn|were|was)\b|\bwho (?:did|broke|caused|approved)\b|!/i);
    }
  });
});
