import { describe, expect, it } from 'vitest';
import { explainTime, type TimeFigure } from '#shared/domain/incident/explain-times';
import { observeForReaders, observeTimes } from '#shared/domain/incident/observations';
import { MILESTONES, type Milestone, type TimelineEvent } from '#shared/domain/incident/types';
import { eventOf, recordOf } from '../document/records';

/** `09:10 impact_start`, `~09:20`, `2026-05-13 09:10`, `? detected` for an event without a time. */
function read(line: string): TimelineEvent {
  const [, day = '2026-05-12', about, time, milestone] =
    /^(?:(\d{4}-\d\d-\d\d) )?(~?)(\?|\d\d:\d\d)(?: (\w+))?$/.exec(line) ?? [];
  const at = time === '?' ? null : `${day}T${time}:00Z`;
  return eventOf(at, 'What somebody wrote', {
    id: line,
    approximate: about === '~',
    milestone: MILESTONES.find((one) => one === milestone) ?? null,
  });
}

const observe = (...lines: string[]) =>
  observeTimes(recordOf({}, { events: lines.map(read) })).map(({ kind, text, places }) => [
    kind,
    text,
    ...places.map(({ label, place }) => `${label} → ${place.id} ${place.field}`),
  ]);

/** The five milestones in good order and in quick succession, so that nothing is to be said of them. */
const CALM: Readonly<Record<Milestone, string>> = {
  impact_start: '09:00',
  detected: '09:05',
  acknowledged: '09:10',
  mitigated: '09:15',
  resolved: '09:20',
};
const calm = (changed: Partial<Record<Milestone, string | null>>, ...more: string[]) =>
  observe(
    ...MILESTONES.flatMap((milestone) => {
      const time = milestone in changed ? changed[milestone] : CALM[milestone];
      return time == null ? [] : [`${time} ${milestone}`];
    }),
    ...more,
  );

describe('what the times say', () => {
  it('is nothing where nothing is to be said, and nothing where no event has a time', () => {
    expect(calm({})).toEqual([]);
    expect(observe()).toEqual([]);
    expect(observe('? detected', '?')).toEqual([]);
  });

  const CONTRADICTIONS: readonly [string, Partial<Record<Milestone, string>>, readonly string[]][] = [
    ['detected before impact', { detected: '08:50' }, ['Detected is before impact start.']],
    [
      'acknowledged before impact',
      { acknowledged: '08:50' },
      // Of what it contradicts, the earliest: one thing to look at is enough.
      ['Acknowledged is before impact start.'],
    ],
    ['acknowledged before detected', { acknowledged: '09:02' }, ['Acknowledged is before detected.']],
    ['mitigated before impact', { mitigated: '08:50' }, ['Mitigated is before impact start.']],
    ['mitigated before anybody looked', { mitigated: '09:02' }, []],
    ['resolved before impact', { resolved: '08:50' }, ['Resolved is before impact start.']],
    ['resolved before mitigated', { resolved: '09:12' }, ['Resolved is before mitigated.']],
    [
      'resolved before acknowledged',
      { mitigated: '09:07', resolved: '09:08' },
      ['Resolved is before acknowledged.'],
    ],
    [
      'resolved before detected',
      { mitigated: '09:02', acknowledged: '09:06', resolved: '09:03' },
      ['Resolved is before acknowledged.'],
    ],
    [
      'impact start after all',
      { impact_start: '09:30' },
      ['Detected, acknowledged, mitigated and resolved are before impact start.'],
    ],
    [
      'all at one moment',
      { detected: '09:00', acknowledged: '09:00', mitigated: '09:00', resolved: '09:00' },
      [],
    ],
  ];
  it.each(CONTRADICTIONS)('points out %s', (_name, changed, sentences) => {
    const found = calm(changed).filter(([kind]) => kind === 'contradiction');
    expect(found.map(([, text]) => text)).toEqual(sentences);
  });

  it('leads from a contradiction to both of its times', () => {
    expect(calm({ resolved: '09:12' })).toEqual([
      [
        'contradiction',
        'Resolved is before mitigated.',
        '09:12 → 09:12 resolved at',
        '09:15 → 09:15 mitigated at',
      ],
    ]);
  });

  const GAPS: readonly [string, Partial<Record<Milestone, string>>, readonly string[], readonly string[]][] =
    [
      ['nine minutes', { detected: '09:09' }, [], []],
      [
        'ten minutes',
        { detected: '09:10', acknowledged: '09:11' },
        [],
        ['Detected 10 min after impact start.'],
      ],
      [
        'what was to be seen meanwhile',
        { detected: '09:14', acknowledged: '09:14' },
        ['09:00', '09:07', '09:13', '08:59', '09:14'],
        ['Detected 14 min after impact start; 3 events lie in between.'],
      ],
      [
        'one thing that was to be seen',
        { detected: '09:14', acknowledged: '09:14' },
        ['09:07'],
        ['Detected 14 min after impact start; 1 event lies in between.'],
      ],
      [
        'a time that is not exact',
        { detected: '~09:12', acknowledged: '09:14' },
        [],
        ['Detected about 12 min after impact start.'],
      ],
      [
        'that it took long to take on',
        { acknowledged: '09:19' },
        ['09:12'],
        ['Acknowledged 14 min after it was detected; 2 events lie in between.'],
      ],
      [
        'both',
        { detected: '09:14', acknowledged: '09:28', mitigated: '09:28', resolved: '09:28' },
        [],
        ['Detected 14 min after impact start.', 'Acknowledged 14 min after it was detected.'],
      ],
    ];
  it.each(GAPS)('says how long nobody knew, or took it on: %s', (_name, changed, more, sentences) => {
    expect(
      calm(changed, ...more)
        .filter(([kind]) => kind === 'gap')
        .map(([, text]) => text),
    ).toEqual(sentences);
  });

  it('leads from a gap to the rows at its ends', () => {
    expect(calm({ detected: '09:10', acknowledged: '09:11' })).toEqual([
      [
        'gap',
        'Detected 10 min after impact start.',
        '09:00 → 09:00 impact_start text',
        '09:10 → 09:10 detected text',
      ],
    ]);
  });

  it('says the three longest silences by time, and how many there are besides', () => {
    const silences = (...lines: string[]) => observe(...lines).filter(([kind]) => kind === 'silence');
    expect(silences('09:00', '09:15', '09:29')).toEqual([
      [
        'silence',
        'Nothing is written between 09:00 and 09:15: 15 min.',
        '09:00 → 09:00 text',
        '09:15 → 09:15 text',
      ],
    ]);
    const many = ['09:00', '09:16', '09:50', '10:20', '10:36', '11:20'];
    expect(silences(...many).map(([, text]) => text)).toEqual([
      'Nothing is written between 09:16 and 09:50: 34 min.',
      'Nothing is written between 09:50 and 10:20: 30 min.',
      'Nothing is written between 10:36 and 11:20: 44 min.',
      '2 more silences of 15 min or longer.',
    ]);
    expect(silences(...many.slice(1)).at(-1)).toEqual(['silence', '1 more silence of 15 min or longer.']);
  });

  it('names the days where there is more than one', () => {
    expect(calm({}, '2026-05-13 09:20').at(-1)).toBeUndefined();
    expect(calm({ resolved: '2026-05-13 09:20' }).map(([, text]) => text)).toEqual([
      'Nothing is written between 12 May, 09:15 and 13 May, 09:20: 1 d.',
    ]);
  });

  it('asks after the day of what lies more than a day away', () => {
    expect(calm({}, '2026-05-11 09:00', '2026-05-13 09:20')).toEqual([]);
    expect(calm({}, '2026-05-11 08:59', '2026-05-13 09:21', '2026-06-13 ~09:21')).toEqual([
      [
        'far_off',
        '1 event is more than a day before impact start, if its day is right.',
        '11 May, 08:59 → 2026-05-11 08:59 at',
      ],
      [
        'far_off',
        '2 events are more than a day after it was resolved, if their days are right.',
        '13 May, 09:21 → 2026-05-13 09:21 at',
        '13 Jun, ~09:21 → 2026-06-13 ~09:21 at',
      ],
    ]);
  });

  it('names what is not marked, and leads to where it is typed', () => {
    expect(observe('09:00')).toEqual([
      [
        'not_marked',
        'No milestone is marked yet; all times count from impact start.',
        'Set impact start → incident impact_start',
      ],
    ]);
    expect(calm({ impact_start: null, mitigated: null })).toEqual([
      [
        'not_marked',
        'Not marked yet: impact start and mitigated.',
        'Set impact start → incident impact_start',
        'Set mitigated → incident mitigated',
      ],
    ]);
  });

  it('says which milestone stands on an event without a time', () => {
    expect(calm({ detected: '?' })).toEqual([
      ['no_time', 'Detected is marked on an event that has no time yet.', 'No time → ? detected at'],
    ]);
  });

  it('says each way by its label first, for those who hear it alone', () => {
    const [gap] = observeTimes(recordOf({}, { events: ['09:00 impact_start', '~09:30 detected'].map(read) }));
    expect(gap?.places.map(({ name }) => name)).toEqual(['09:00, impact start', '~09:30, detected']);
  });
});

describe('what a reader of the document is told of it', () => {
  it('is how long nobody knew and how long nobody took it on: no silences, no doubts', () => {
    const lines = ['08:50 mitigated', '09:00 impact_start', '09:30 detected', '10:00 acknowledged', '12:00'];
    expect(observeForReaders(lines.map(read))).toEqual([
      'Detected 30 min after impact start.',
      'Acknowledged 30 min after it was detected.',
    ]);
    expect(observeForReaders([read('09:00')])).toEqual([]);
  });
});

describe('the explanation of a figure', () => {
  const explain = (figure: TimeFigure, ...lines: string[]) => explainTime(figure, lines.map(read));

  it.each<[string, TimeFigure, string[], string]>([
    [
      'what it was counted from',
      'toDetect',
      ['09:10 impact_start', '~09:27 detected'],
      'From impact start until somebody or something noticed. Here 09:10 to ~09:27 UTC.',
    ],
    [
      'its days, where there are two',
      'duration',
      ['23:50 impact_start', '2026-05-13 00:10 resolved'],
      'From impact start until resolved. Here 12 May, 23:50 to 13 May, 00:10 UTC.',
    ],
    [
      'that its beginning is not marked',
      'toResolve',
      ['10:00 resolved'],
      'From impact start until all was well again. Not known: impact start is not marked yet.',
    ],
    [
      'that its end is not marked',
      'toAcknowledge',
      ['10:00 impact_start'],
      'From impact start until somebody took it on. Not known: acknowledged is not marked yet.',
    ],
    [
      'that its end has no time',
      'toMitigate',
      ['10:00 impact_start', '? mitigated'],
      'From impact start until the impact was contained. Not known: mitigated has no time yet.',
    ],
    [
      'that it would be negative',
      'toDetect',
      ['10:00 impact_start', '09:00 detected'],
      'From impact start until somebody or something noticed. Not known: detected is before impact start.',
    ],
  ])('is its definition, and %s', (_name, figure, lines, explanation) => {
    expect(explain(figure, ...lines)).toBe(explanation);
  });
});
