import { describe, expect, it } from 'vitest';
import type { HandOff } from '#shared/domain/handoff/types';
import { EMPTY_FACTOR } from '#shared/domain/incident/empty-rows';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { epochMs } from '#shared/domain/units';
import { printHandOff, readHandOff } from '#shared/schema/handoff';
import { eventOf, listRow, recordOf } from '../document/records';
import { handOffOf } from './handoff-properties';
import { INCIDENT_ID } from './records';

/** An incident with a private note, as one copy saves it. */
function sample(): IncidentRecord {
  const known = { id: INCIDENT_ID, title: 'Checkout down', createdAt: epochMs(0) };
  const record = recordOf(known, {
    events: [
      eventOf('2031-03-04T14:03:05.250Z', 'Alert', { privateNote: 'ask Kim', question: 'Who saw it?' }),
      eventOf(null, 'Somebody called'),
    ],
    factors: [{ ...EMPTY_FACTOR, ...listRow(), number: 1, text: 'No alert' }],
  });
  const ours = <R extends object>(row: R) => ({ ...row, incidentId: INCIDENT_ID });
  return { ...record, events: record.events.map(ours), factors: record.factors.map(ours) };
}

function print(handOff: HandOff = handOffOf(sample())): string {
  const printed = printHandOff(handOff);
  if (!printed.ok) throw new Error(printed.message);
  return printed.text;
}

/** The file with its parsed JSON changed. */
function changed(change: (file: FileJson) => unknown): string {
  const file: FileJson = JSON.parse(print());
  return JSON.stringify(change(file) ?? file, null, 2);
}
interface FileJson {
  [name: string]: unknown;
  record: { [name: string]: unknown; incident: Record<string, unknown>; events: Record<string, unknown>[] };
}

describe('a hand-off file', () => {
  it('reads as text: what it is, when, then the incident with its dates', () => {
    expect(print().split('\n').slice(0, 20)).toEqual([
      '{',
      '  "kind": "debrief-incident",',
      '  "version": 2,',
      '  "about": "A whole incident, to be opened with Debrief. It holds what no export does: private notes, questions for the room, the preparation checklist and the reasons for which flagged wording was kept.",',
      '  "savedAt": "2031-03-04T14:05:09.000Z",',
      '  "program": "0.1.0",',
      '  "copy": "copy-1",',
      '  "id": "file-1",',
      '  "basedOn": [],',
      '  "record": {',
      '    "incident": {',
      `      "id": "${INCIDENT_ID}",`,
      '      "rev": 1,',
      '      "createdAt": "1970-01-01T00:00:00.000Z",',
      '      "updatedAt": "1970-01-01T00:00:00.000Z",',
      '      "title": "Checkout down",',
      '      "severity": null,',
      '      "services": [],',
      '      "commander": "",',
      '      "lead": "",',
    ]);
    expect(print()).toContain('"at": "2031-03-04T14:03:05.250Z"');
    expect(print()).toContain('"privateNote": "ask Kim"');
  });

  it('is the same text whatever the order in which a store has kept the fields', () => {
    const record = sample();
    const turn = <R extends object>(row: R) => Object.fromEntries(Object.entries(row).reverse()) as R; // the same fields
    const turned = turn({ ...record, incident: turn(record.incident), events: record.events.map(turn) });
    expect(print(turn(handOffOf(turned)))).toBe(print(handOffOf(record)));
  });

  it('may have been touched by hand: times without seconds, a mark at its beginning, no sentence about it', () => {
    const text = changed((file) => {
      const { about: _, ...rest } = file;
      return rest;
    }).replace('2031-03-04T14:03:05.250Z', '2031-03-04T14:03Z');
    const read = readHandOff('a.debrief', `\uFEFF${text}`);
    expect(read.ok && read.handOff.record.events[0]?.at).toBe(Date.UTC(2031, 2, 4, 14, 3));
  });

  it('of an earlier program lacks what rows have gained since, which is then as not yet said', () => {
    const text = changed((file) => {
      for (const event of file.record.events)
        for (const name of ['origin', 'starred', 'question']) delete event[name];
      delete file.record.incident['triage'];
      delete file.record['decisions'];
    });
    const read = readHandOff('a.debrief', text);
    expect(read.ok && [read.handOff.record.decisions, read.handOff.record.events[0]]).toEqual([
      [],
      expect.objectContaining({ origin: null, starred: false, question: '', privateNote: 'ask Kim' }),
    ]);
  });

  it('is not written where it could not be read again', () => {
    const record = sample();
    const long = { ...record, incident: { ...record.incident, summary: 'x'.repeat(200_001) } };
    expect(printHandOff(handOffOf(long))).toEqual({
      ok: false,
      message:
        'No file was saved: “summary” of incident has more than the 200,000 that can be read (record.incident.summary). Nothing was changed.',
    });
  });
});

describe('a file that is not opened says why', () => {
  const set = (name: string, value: unknown) =>
    changed((file) => {
      const [event] = file.record.events;
      if (event) event[name] = value;
    });

  it.each<[string, string, string]>([
    ['nothing in it', ' \n', 'it is empty.'],
    [
      'cut off',
      print().split('\n').slice(0, 30).join('\n'),
      'it is not complete JSON; the first mistake is in line 30. Was it cut off, or changed by hand?',
    ],
    [
      'no JSON',
      'PK\u0003\u0004',
      'it is not complete JSON; the first mistake is in line 1. Was it cut off, or changed by hand?',
    ],
    [
      'nested without end',
      '['.repeat(100_000) + ']'.repeat(100_000),
      'its JSON is nested more than 100 deep.',
    ],
    [
      'a list',
      '[]',
      'it does not say "kind": "debrief-incident" and a version, so it is another kind of file.',
    ],
    [
      'the words of a team',
      '{"kind": "debrief-team-words", "version": 1}',
      'it does not say "kind": "debrief-incident" and a version, so it is another kind of file.',
    ],
    [
      'a newer program',
      changed((file) => ({ ...file, version: 3, more: true })),
      'a newer Debrief made it (version 3; this one reads 2). Update Debrief to open it.',
    ],
    [
      'a part that nobody knows',
      changed((file) => ({ ...file, more: 1 })),
      'it has a part that Debrief does not know: “more”.',
    ],
    ['a missing part', changed(({ record: _, ...rest }) => rest), '“record” is missing.'],
    ['a missing field', set('text', undefined), '“text” of event 1 is missing (record.events[0].text).'],
    ['a number for a text', set('text', 7), '“text” of event 1 has to be text (record.events[0].text).'],
    ['a text for a moment', set('at', 'noon'), '“at” of event 1 has to be a number (record.events[0].at).'],
    [
      'a day that does not exist',
      set('at', '2031-02-30T10:00:00Z'),
      '“at” of event 1 has to be a number (record.events[0].at).',
    ],
    [
      'a milestone that does not exist',
      set('milestone', 'began'),
      '“milestone” of event 1 has to be one of: impact_start, detected, acknowledged, mitigated, resolved (record.events[0].milestone).',
    ],
    [
      'a trap',
      print().replace('"text": "Alert"', '"text": "Alert", "__proto__": {"x": 1}'),
      'record.events[0] has a part that Debrief does not know: “__proto__”.',
    ],
    [
      'a trap at the top',
      print().replace('{', '{"__proto__": {"kind": "x"},'),
      'it has a part that Debrief does not know: “__proto__”.',
    ],
    [
      'a constructor',
      set('constructor', {}),
      'event 1 has a part that Debrief does not know: “constructor” (record.events[0]).',
    ],
    [
      'an id that leaves the program',
      set('id', '../../x'),
      '“record” does not fit: an id with other signs than letters, digits, “-”, “_”, “.” and “:”.',
    ],
    [
      'an incident whose id is no id of ours',
      changed((file) => {
        file.record.incident['id'] = 'x';
        for (const row of [...file.record.events, ...(file.record['factors'] as Record<string, unknown>[])])
          row['incidentId'] = 'x';
      }),
      '“record” does not fit: the id of the incident is no UUID.',
    ],
    [
      'a row of another incident',
      set('incidentId', 'x'),
      '“record” does not fit: a row of another incident.',
    ],
    [
      'two people with one id',
      changed((file) => {
        const person = { id: 'p', name: '', role: '', reviewed: false };
        file.record.incident['attendees'] = [person, person];
      }),
      '“record” does not fit: two people with one id.',
    ],
  ])('%s', (_what, text, reason) => {
    expect(readHandOff('a.debrief', text)).toEqual({
      ok: false,
      message: `“a.debrief” was not opened: ${reason} Nothing was changed.`,
    });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a file of an older program', () => {
  it('opens with its one meeting as the first, and with what it does not know as not yet said', () => {
    const { meetings: _, ...record } = sample();
    const [factor] = record.factors;
    const { category, accepted, whys, ...older } = factor ?? EMPTY_FACTOR;
    const meeting = {
      ...{ id: 'm', incidentId: INCIDENT_ID, rev: 1, createdAt: epochMs(0), updatedAt: epochMs(0) },
      ...{ scheduledAt: null, zone: 'UTC', plan: [], log: [] },
    };
    const opened = readHandOff(
      'a.debrief',
      changed((file) => ({
        ...file,
        version: 1,
        record: { ...record, factors: [older], meeting: meeting },
      })),
    );
    expect(opened.ok ? '' : opened.message).toBe('');
    expect(opened.ok && opened.handOff.record.meetings).toEqual([
      { ...meeting, order: 0, booked: null, present: [], poll: null, shownAnyway: [] },
    ]);
    expect(opened.ok && opened.handOff.record.factors).toEqual([{ ...older, category, accepted, whys }]);
  });
});
