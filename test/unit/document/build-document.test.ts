import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '#shared/domain/document/build-document';
import { toMarkdown } from '#shared/domain/document/to-markdown';
import { EMPTY_FACTOR } from '#shared/domain/incident/empty-rows';
import { DEFAULT_POLICY, severityNames } from '#shared/domain/incident/policy';
import type { Action, Factor, IncidentRecord, Note, NoteKind } from '#shared/domain/incident/types';
import { epochMs, isoDate } from '#shared/domain/units';
import { buildSample } from '../../../resources/sample/build-sample';
import { timesAsLong } from '../../bench/times-as-long';
import { newAttendee } from '../incident/new-rows';
import { hostileText } from './hostile-text';
import { readGfm, shapeOf } from './read-back';
import { eventOf, listRow, recordOf } from './records';

const NAMES = severityNames(DEFAULT_POLICY);

/** The runs take a few seconds; a machine that does other things at the same time may take longer. */
const SLOW_MACHINE_MS = 60_000;

const sample = () => {
  let made = 0;
  return buildSample({ newId: () => `id-${++made}`, now: epochMs(0) });
};

const fileOf = (record: IncidentRecord) => toMarkdown(buildDocument(record, NAMES));

/** The text between a heading and the next one. */
function sectionOf(record: IncidentRecord, heading: string): string {
  const [, after = ''] = fileOf(record).split(`\n## ${heading}\n`);
  return (after.split('\n## ')[0] ?? '').trim();
}

function headingsOf(record: IncidentRecord): string[] {
  return fileOf(record)
    .split('\n')
    .filter((line) => line.startsWith('#'));
}

describe('the document', () => {
  it('of the sample incident is the file that is kept beside this test', () => {
    const kept = readFileSync(new URL('../../fixtures/document/sample.md', import.meta.url), 'utf8');
    expect(fileOf(sample())).toBe(kept);
  });

  it('follows the template and ends with actions and reviewers', () => {
    expect(headingsOf(sample())).toEqual([
      '# Booking confirmations held back by a full mail relay',
      '## Summary',
      '## Timeline',
      '## Root cause',
      '## Contributing factors',
      '## Impact',
      '## What went well',
      '## What went wrong',
      '## Lessons learned',
      '## Follow-up',
      '## Action items',
      '## Reviewed by',
    ]);
  });

  it('of an incident about which nothing is known has every section of the template and says so', () => {
    expect(fileOf(recordOf({}))).toBe(
      `# Untitled incident

- **Date**: not known
- **Duration**: not known
- **Time to detect**: not known
- **Time to acknowledge**: not known
- **Time to mitigate**: not known
- **Time to resolve**: not known
- **Severity**: not known
- **Incident lead**: not known

All times count from impact start; the duration is from impact start until resolved.

## Summary

Nothing recorded.

## Timeline

Nothing recorded.

## Root cause

Nothing recorded.

## Contributing factors

Nothing recorded.

## Impact

Nothing recorded.

## What went well

Nothing recorded.

## Action items

Nothing recorded.

## Reviewed by

Not reviewed yet.
`,
    );
  });
});

describe('the severity', () => {
  it('has the name that the team gives it, as plain text', () => {
    const names = { ...NAMES, 2: '*Sev* [two](x)\u202e' };
    const file = toMarkdown(buildDocument(recordOf({ severity: 2 }), names));
    const [facts] = readGfm(file).children.filter(({ type }) => type === 'list');
    expect(JSON.stringify(facts)).toContain('"value":": 2 (*Sev* [two](x))"');
    expect(file).not.toContain('Major');
  });
});

describe('the timeline', () => {
  it('is in the order of time, says what is approximate, and keeps an event without a time in its place', () => {
    const events = [
      eventOf('2026-03-04T09:05:00Z', 'third'),
      eventOf('2026-03-04T09:00:00Z', 'first', { approximate: true, milestone: 'impact_start' }),
      eventOf(null, 'after the first'),
    ];
    expect(sectionOf(recordOf({}, { events }), 'Timeline').split('\n').slice(2)).toEqual([
      '| Time (UTC) | Event | Milestone |',
      '| - | - | - |',
      '| \\~09:00 | first | Impact start |',
      '| – | after the first | |',
      '| 09:05 | third | |',
    ]);
  });

  it('names the day of each event where it runs past midnight', () => {
    const events = [
      eventOf('2026-03-04T23:55:00Z', 'before', { milestone: 'impact_start' }),
      eventOf('2026-03-05T00:02:00Z', 'after', { milestone: 'resolved' }),
    ];
    const record = recordOf({ date: isoDate('2026-03-04') }, { events });
    expect(sectionOf(record, 'Timeline')).toContain('| 4 Mar, 23:55 | before |');
    expect(sectionOf(record, 'Timeline')).toContain('| 5 Mar, 00:02 | after |');
    expect(fileOf(record)).toContain(
      '- **Date**: Wednesday 4 Mar 2026, 23:55 to Thursday 5 Mar 2026, 00:02 UTC\n- **Duration**: 7 min\n',
    );
  });

  it('says a silence where it ends, behind the events without a time that follow its start', () => {
    const events = [
      eventOf('2026-03-04T09:00:00Z', 'start'),
      eventOf(null, 'some time after'),
      eventOf('2026-03-04T09:30:00Z', 'end'),
      eventOf('2026-03-04T09:30:00Z', 'end too'),
    ];
    expect(sectionOf(recordOf({}, { events }), 'Timeline').split('\n').slice(4)).toEqual([
      '| 09:00 | start | |',
      '| – | some time after | |',
      '| | _30 min with nothing recorded_ | |',
      '| 09:30 | end | |',
      '| 09:30 | end too | |',
    ]);
  });

  it('has no picture where there is nothing to draw', () => {
    const record = recordOf({}, { events: [eventOf(null, 'no time')] });
    expect(buildDocument(record, NAMES).children.map(({ type }) => type)).not.toContain('incidentPicture');
  });
});

describe('factors and actions', () => {
  const factor = (number: number, text: string): Factor => ({ ...EMPTY_FACTOR, ...listRow(), number, text });
  const action = (number: number, factorIds: readonly string[]): Action => ({
    ...listRow(),
    number,
    text: 'Do',
    owner: '',
    due: null,
    priority: null,
    outcome: '',
    status: 'open',
    factorIds,
  });

  it('refer to each other by the numbers that they were given, whatever was deleted between', () => {
    const factors = [factor(2, 'one'), factor(5, 'two'), factor(6, 'three')];
    const ids = factors.map(({ id }) => id);
    const actions = [action(3, [ids[1] ?? '', ids[0] ?? '', 'gone']), action(7, [ids[1] ?? ''])];
    const record = recordOf({}, { factors, actions });
    expect(sectionOf(record, 'Contributing factors')).toBe(
      [
        '- **F2** one\n\n  Answered by A3',
        '- **F5** two\n\n  Answered by A3, A7',
        '- **F6** three\n\n  No action yet',
      ].join('\n\n'),
    );
    expect(sectionOf(record, 'Action items').split('\n').slice(2)).toEqual([
      '| A3 | Do | | | | Open | | F2, F5 |',
      '| A7 | Do | | | | Open | | F5 |',
    ]);
  });

  it('say effect and category, the reason where one is accepted, and the chain of what made it possible', () => {
    const factors: Factor[] = [
      {
        ...factor(1, 'One line'),
        effect: 'worse',
        category: 'third_party',
        accepted: 'the contract *ends* in June',
        whys: ['Enough in the old house', ' ', 'No plan says what is doubled'],
      },
      { ...factor(2, 'No alert'), category: 'monitoring', accepted: ' \n', whys: ['Nobody owns it'] },
    ];
    const actions = [action(1, [factors[0]?.id ?? ''])];
    expect(sectionOf(recordOf({}, { factors, actions }), 'Contributing factors').split('\n\n')).toEqual([
      '- **F1** One line',
      [
        '  _Made it worse · Third party_\\',
        '  Answered by A1\\',
        '  Accepted, because: the contract _ends_ in June',
      ].join('\n'),
      '  _Underlying_: Enough in the old house\\\n  _Root cause_: No plan says what is doubled',
      '- **F2** No alert',
      '  _Monitoring_\\\n  No action yet',
      '  _Root cause_: Nobody owns it',
    ]);
  });

  it('are due on a day, with its year where that is not the year of the incident', () => {
    const actions = [
      { ...action(1, []), due: isoDate('2026-03-20') },
      { ...action(2, []), due: isoDate('2027-01-08') },
    ];
    const rows = sectionOf(recordOf({ date: isoDate('2026-03-04') }, { actions }), 'Action items');
    expect(rows).toContain('| A1 | Do | | 20 Mar |');
    expect(rows).toContain('| A2 | Do | | 8 Jan 2027 |');
  });
});

describe('what was captured beside them', () => {
  const note = (kind: NoteKind, text: string, isPrivate = false): Note => ({
    ...listRow(),
    kind,
    text,
    private: isPrivate,
  });
  const notes = [
    note('lesson', 'Say who owns it'),
    note('fix_idea', 'The-idea'),
    note('off_topic', 'Who owns the page?'),
    note('off_topic', 'The-private-remark', true),
    note('went_well', 'Support was quick'),
  ];
  const record = recordOf({ lessons: 'Drill it\n', customerMessage: 'Letters were late.' }, { notes });

  it('are lessons behind the written ones, open questions, and the message to customers', () => {
    expect(sectionOf(record, 'Lessons learned')).toBe('- Drill it\n- Say who owns it');
    expect(sectionOf(record, 'Open questions')).toBe('- Who owns the page?');
    expect(sectionOf(record, 'Message to customers')).toBe('Letters were late.');
    expect(sectionOf(record, 'What went well')).toBe('- Support was quick');
  });

  it('leaves out what is private and the fix ideas that nobody has decided on', () => {
    expect(fileOf(record)).not.toMatch(/The-idea|The-private-remark/);
  });

  it('has no section of what there is none of', () => {
    const hidden = recordOf({}, { notes: [note('off_topic', 'x', true), note('fix_idea', 'y')] });
    expect(fileOf(hidden)).toBe(fileOf(recordOf({})));
  });
});

describe('the people', () => {
  const wei = { ...newAttendee('1'), name: 'Wei Zhang', role: 'Help desk' };
  const amara = { ...newAttendee('2'), name: 'Amara Okafor' };

  it('who have read and agree are the reviewers; the others are named as attendees', () => {
    const attendees = [wei, { ...amara, reviewed: true }, newAttendee('3')];
    expect(sectionOf(recordOf({ attendees }), 'Reviewed by')).toBe(
      '- **Amara Okafor**\n\nAttended, review open: Wei Zhang (Help desk)',
    );
  });

  it('are attendees as long as nobody has reviewed', () => {
    expect(sectionOf(recordOf({ attendees: [wei, amara] }), 'Reviewed by')).toBe(
      'Not reviewed yet.\n\nAttendees: Wei Zhang (Help desk); Amara Okafor',
    );
  });

  it.each([
    ['2026-04-01', 'Amara', 'Text.', 'Next look at the actions: Wednesday 1 Apr 2026, with Amara\n\nText.'],
    ['2026-04-01', '', '', 'Next look at the actions: Wednesday 1 Apr 2026'],
    ['', 'Amara', '', 'Responsible: Amara'],
    ['', '', 'Text.', 'Text.'],
    ['', '', '', ''],
  ])('follow up on %j, %j, %j', (day, followUpOwner, followUp, expected) => {
    const record = recordOf({ followUpDate: isoDate(day), followUpOwner, followUp });
    expect(sectionOf(record, 'Follow-up')).toBe(expected);
  });
});

/** The record with another text in every field that a person types into. */
function withTexts(record: IncidentRecord, next: () => string): IncidentRecord {
  const { incident } = record;
  return {
    ...record,
    incident: {
      ...incident,
      title: next(),
      services: [next(), next()],
      commander: next(),
      lead: next(),
      author: next(),
      attendees: incident.attendees.map((person) => ({ ...person, name: next(), role: next() })),
      summary: next(),
      rootCause: next(),
      wentWrong: next(),
      lessons: next(),
      followUp: next(),
      followUpOwner: next(),
      customerMessage: next(),
    },
    events: record.events.slice(0, 3).map((row) => ({ ...row, text: next() })),
    impacts: record.impacts.map((row) => ({ ...row, metric: next(), value: next(), note: next() })),
    factors: record.factors.map((row) => ({
      ...row,
      text: next(),
      accepted: next(),
      whys: [next(), next()],
    })),
    notes: record.notes.map((row) => ({ ...row, text: next() })),
    actions: record.actions.map((row) => ({ ...row, text: next(), owner: next(), outcome: next() })),
  };
}

describe('whatever is typed, wherever', () => {
  it(
    'the file reads back as the document, with the sections of the template',
    () => {
      fc.assert(
        fc.property(fc.array(hostileText, { minLength: 5, maxLength: 20 }), (texts) => {
          let index = 0;
          const root = buildDocument(
            withTexts(sample(), () => texts[index++ % texts.length] ?? ''),
            NAMES,
          );
          const read = readGfm(toMarkdown(root));
          expect(shapeOf(read)).toEqual(shapeOf(root));
          const sections = read.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
          expect(sections.filter((depth) => depth === 1)).toHaveLength(1);
          expect(sections.length).toBeGreaterThanOrEqual(9);
        }),
        { numRuns: 100 },
      );
    },
    SLOW_MACHINE_MS,
  );

  it(
    '10,000 characters in an event, an action and the summary take little more than ten times what 1,000 take',
    () => {
      const { incident, events, actions, ...rest } = sample();
      const recordWith = (typed: string) => ({
        ...rest,
        incident: { ...incident, summary: typed },
        events: events.map((row, index) => (index === 0 ? { ...row, text: typed } : row)),
        actions: actions.map((row, index) => (index === 0 ? { ...row, text: typed } : row)),
      });
      const [some, many] = [recordWith('| `a *b* '.repeat(111)), recordWith('| `a *b* '.repeat(1112))];
      expect(shapeOf(readGfm(fileOf(many)))).toEqual(shapeOf(buildDocument(many, NAMES)));
      expect(
        timesAsLong(
          () => fileOf(many),
          () => fileOf(some),
          20,
        ),
      ).toBeLessThan(20);
    },
    SLOW_MACHINE_MS,
  );
});
