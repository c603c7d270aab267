import { describe, expect, it } from 'vitest';
import { EMPTY_NOTE } from '#shared/domain/incident/empty-rows';
import type { Decision, IncidentRecord } from '#shared/domain/incident/types';
import { epochMs } from '#shared/domain/units';
import { isPrivateItem, keptItems, leftItems, stageOf } from '../../../renderer/features/review/left-items';
import { eventOf, listRow, recordOf } from '../document/records';
import { fakeCheck } from '../language/fake-findings';

const EVENT = 'The disk filled around 2pm';

function decisionOn(sentence: string, rule: string, reason: string): Decision {
  const at = epochMs(0);
  const row = { id: `${rule}:${reason}`, rev: 1, createdAt: at, updatedAt: at, incidentId: 'incident' };
  return { ...row, rule, sentence, words: rule.slice(rule.indexOf('.') + 1), reason };
}

const quoted = decisionOn('Ada was blamed', 'blame.blamed', 'A quotation');

function incident(decisions: readonly Decision[]): IncidentRecord {
  return recordOf(
    { title: 'Relay full', rootCause: 'Ada was blamed.', lessons: 'Then\nAda  was blamed' },
    { events: [eventOf(null, EVENT)], decisions },
  );
}

/** Group, label and words of what is flagged. */
const flagged = (record: IncidentRecord) =>
  leftItems(record, fakeCheck).flatMap(({ group, label, finding }) =>
    finding ? [[group, label, finding.text]] : [],
  );
const kept = (record: IncidentRecord) =>
  keptItems(record, fakeCheck).map(({ decision, place, labels }) => [decision.reason, place.field, labels]);

describe('the review', () => {
  it('tells what blames from what could be clearer', () => {
    expect(flagged(incident([]))).toEqual([
      ['Wording', 'Root cause', 'blamed'],
      ['Wording', 'Lessons learned', 'blamed'],
      ['Clarity', 'Event', 'around'],
    ]);
  });

  it('knows what is for one person alone: what is flagged, and a private idea', () => {
    const ideas = [true, false].map((isPrivate) => ({
      ...{ ...EMPTY_NOTE, ...listRow() },
      ...{ kind: 'fix_idea' as const, private: isPrivate, text: isPrivate ? 'Mine' : 'Ours' },
    }));
    const record = { ...incident([]), notes: ideas };
    const items = leftItems(record, fakeCheck);
    const told = items.filter((item) => !isPrivateItem(item, record));
    expect([
      items.map(({ text }) => text).includes('Mine'),
      told.map(({ text }) => text).includes('Ours'),
    ]).toEqual([true, true]);
    expect(told.filter(({ text, finding }) => finding !== null || text === 'Mine')).toEqual([]);
  });

  it('lists a kept sentence once, with every place that holds it, and no longer as left', () => {
    const record = incident([quoted]);
    expect(flagged(record)).toEqual([['Clarity', 'Event', 'around']]);
    expect(kept(record)).toEqual([['A quotation', 'rootCause', ['Root cause', 'Lessons learned']]]);
  });

  it('keeps what could be clearer in the same way', () => {
    const record = incident([quoted, decisionOn(EVENT, 'quality.around', 'Not known more exactly')]);
    expect(flagged(record)).toEqual([]);
    expect(kept(record).map(([reason]) => reason)).toEqual(['A quotation', 'Not known more exactly']);
  });

  it('does not list a decision on a sentence that has changed, or that is no longer flagged', () => {
    const stale = [
      decisionOn('Ada was blamed twice', 'blame.blamed', 'A quotation'),
      decisionOn('Ada was blamed', 'another.rule', 'A quotation'),
    ];
    expect([kept(incident(stale)), flagged(incident(stale)).length]).toEqual([[], 3]);
  });

  it.each([
    ['went_well', 'went_well'],
    ['lesson', 'lessons'],
    ['fix_idea', 'actions'],
    ['off_topic', 'actions'],
  ] as const)('leads to a note of kind %s in the capture of %s', (kind, stage) => {
    const note = { ...EMPTY_NOTE, ...listRow(), kind };
    expect(stageOf({ table: 'notes', id: note.id, field: 'text' }, { notes: [note] })).toBe(stage);
  });
});
