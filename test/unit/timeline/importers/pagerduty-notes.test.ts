import { describe, expect, it } from 'vitest';
import { pagerdutyLogEntries } from '#shared/domain/timeline/importers/pagerduty-log-entries';
import { pagerdutyNotes } from '#shared/domain/timeline/importers/pagerduty-notes';
import {
  confidences,
  doubt,
  event,
  evidenceOf,
  fixturesOf,
  pasted,
  readAs,
  reading,
  skip,
} from './api-fixtures';

const source = 'PagerDuty';
const ZOE = "Zoë Åkerström-O'Hara";

describe('PagerDuty notes', () => {
  it.each(fixturesOf('pagerduty-notes'))('%s is recognised as nothing else', (name) => {
    const fits = confidences(evidenceOf('pagerduty-notes', name));
    expect(fits).toEqual({ 'pagerduty-notes': expect.any(Number) });
    expect(fits['pagerduty-notes']).toBeGreaterThanOrEqual(0.9);
  });

  it('tell what people and rules wrote, also those whose account is gone', () => {
    expect(readAs(pagerdutyNotes, evidenceOf('pagerduty-notes', 'notes.json'))).toEqual(
      reading({
        events: [
          event('$.notes[0]', '2026-03-17T20:28:51Z', {
            text: 'Raised the pool from 20 to 40. Errors fall since.',
            actor: '李 明',
            source,
            locator: 'pagerduty:note/PNOTE02',
          }),
          event('$.notes[1]', '2026-03-17T14:28:52Z', {
            text: 'Runbook: https://wiki.ferryline.example/checkout',
            actor: 'Rule: busy hours',
            source,
            locator: 'pagerduty:note/PNOTE01',
            hint: 'a rule, not a person',
          }),
          event('$.notes[2]', '2026-03-17T14:44:00Z', {
            text: 'Written by somebody whose account is gone',
            source,
            locator: 'pagerduty:note/PNOTE03',
          }),
        ],
        doubts: [
          doubt('$.notes[4].created_at', {
            text: 'When was this?',
            why: 'It has no time.',
            actor: ZOE,
            source,
            locator: 'pagerduty:note/PNOTE05',
            raw: `{"id":"PNOTE05","user":{"type":"user_reference","summary":"${ZOE}"},"content":"When was this?"}`,
          }),
        ],
        skipped: [
          skip(
            '$.notes[3]',
            `{"id":"PNOTE04","user":{"type":"user_reference","summary":"${ZOE}"},"content":"  \\n ","created_at":"2026-03-17T14:45:00Z"}`,
            'It has no text.',
          ),
        ],
      }),
    );
  });

  it('say the same as the log entry of the same note, so that time and text tell that they are one', () => {
    const shared = { created_at: '2026-03-17T14:58:03Z' };
    const content = 'Replica lag <i>90 s</i>';
    const note = { ...shared, id: 'PN', content, user: { type: 'user_reference', summary: ZOE } };
    const log = {
      ...shared,
      id: 'RL',
      type: 'annotate_log_entry',
      summary: 'Note added',
      channel: { content },
    };
    const [fromNote] = readAs(pagerdutyNotes, pasted({ note })).events;
    const [fromLog] = readAs(pagerdutyLogEntries, pasted({ log_entry: log })).events;
    expect([fromNote?.at, fromNote?.text]).toEqual([fromLog?.at, 'Replica lag 90 s']);
    expect(fromLog?.text).toBe(fromNote?.text);
  });

  it('are seen by their list where nothing says that a user of PagerDuty wrote them', () => {
    const note = { id: 'N1', content: 'Raised the pool', created_at: '2026-03-17T14:30:00Z' };
    const notes = [note, { ...note, id: 'N2', user: { summary: ZOE } }];
    expect(confidences(pasted({ notes }))).toEqual({ 'pagerduty-notes': 0.6 });
    expect(confidences(pasted(notes))).toEqual({});
    expect(readAs(pagerdutyNotes, pasted({ notes })).events.map(({ actor }) => actor)).toEqual(['', ZOE]);
  });

  it.each([
    ['messages of another service', [{ content: 'Hi', created_at: '2026-03-17T14:58:03Z', account: {} }]],
    [
      'notes without words',
      { notes: [{ created_at: '2026-03-17T14:58:03Z', user: { type: 'user_reference' } }] },
    ],
    ['no notes', { notes: [] }],
    ['notes of no service', { notes: [{ content: 'Hi' }] }],
  ])('are not seen in %s', (_, value) => {
    expect(pagerdutyNotes.recognise(pasted(value))).toBe(0);
  });
});
