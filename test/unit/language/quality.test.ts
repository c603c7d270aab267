import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#shared/domain/language/check';
import { shapeFigures } from '#shared/domain/language/quality/figures';
import { tokenize } from '#shared/domain/language/tokens';
import {
  type Finding,
  QUALITY_PLACES,
  type QualityContext,
  type QualityPlace,
  type Section,
} from '#shared/domain/language/types';
import { timed } from '../../bench/best-time';
import { timesAsLong } from '../../bench/times-as-long';

function checkIn(place: QualityPlace, text: string, beside?: string): readonly Finding[] {
  const quality: QualityContext = { place, ...(beside !== undefined && { beside }) };
  return check(text, { section: 'lessons', people: ['Tomas Novak'], quality });
}

function summarize(findings: readonly Finding[]): string[] {
  return findings.map(({ group, category, text }) => `${group} ${category}: ${text}`);
}

describe('a hint about quality', () => {
  it('says where, why and what to ask, is always low and offers no words', () => {
    expect(checkIn('impact_prose', 'On 3 May some customers could not log in.')).toEqual([
      {
        start: 9,
        end: 13,
        rule: 'impact-amount',
        group: 'quality',
        category: 'unquantified_impact',
        severity: 'low',
        text: 'some',
        why: 'Readers picture anything between three and three million here.',
        question: 'How many, out of how many, and where can that be counted?',
        rewrite: null,
      },
    ]);
  });

  it('is given only where it is asked for', () => {
    expect(check('Improve monitoring', { section: 'actions', people: [] })).toEqual([]);
  });

  it('gives way to blame on the same words', () => {
    const text = 'Tomas did a terrible job.';
    expect(summarize(checkIn('account', text)).map((line) => line.split(' ')[0])).toEqual(['blame']);
  });

  it('stands beside blame in the order of the text', () => {
    const text = 'The runbook is terrible. Tomas should have checked the caches. Luckily it was night.';
    expect(summarize(checkIn('account', text))).toEqual([
      'quality opinion: terrible',
      'blame counterfactual: Tomas should have checked the caches',
      'quality opinion: Luckily',
    ]);
  });

  it('is one for a sentence', () => {
    expect(checkIn('account', 'The terrible runbook was a mess, sadly.')).toHaveLength(1);
  });

  it('counts offsets in UTF-16 code units', () => {
    const text = '🙈🙈 Many users saw errors.';
    const [finding] = checkIn('impact_prose', text);
    expect(text.slice(finding?.start, finding?.end)).toBe('Many');
  });
});

describe('what an action leaves open', () => {
  it.each([
    ['may be said in its outcome', 'Improve the search query', 'p95 under 300 ms'],
    [
      'may be said in its second sentence',
      'Investigate the leak. Attach the heap diff to the ticket.',
      undefined,
    ],
    ['may be a name out of the code', 'Tune `max_connections` on the replica', undefined],
  ])('%s', (_name, text, beside) => {
    expect(checkIn('action', text, beside)).toEqual([]);
  });

  it.each([
    'We should improve monitoring',
    'Platform team to look into the pool settings',
    'SRE: review alerts',
    '@ana to raise awareness of the freeze',
    'Improving the handover',
    'please try to reduce noise',
    'Improve monitoring by Q3',
  ])('is found behind whoever is to do it: %s', (text) => {
    expect(checkIn('action', text).map(({ category }) => category)).toEqual(['vague_action']);
  });
});

describe('a time', () => {
  it.each<[QualityPlace, string, string[]]>([
    ['evidence', 'The pager fired', ['The pager fired']],
    ['event', 'The pager fired', []],
    ['event', 'Shortly after the merge the build broke', ['Shortly after']],
    ['evidence', '14:03 UTC the pager fired', []],
    ['evidence', '~14:03 the pager fired', ['14:03']],
    ['evidence', '2026-06-17T20:51Z the pager fired', []],
    ['evidence', '0926Z the pager fired', []],
    ['evidence', '9.30 UTC the pager fired', []],
    ['evidence', '2pm the pager fired', []],
    ['evidence', 'T+12 the pager fired', []],
    ['evidence', 'At noon the pager fired', []],
  ])('in a line of %s: %s', (place, text, found) => {
    expect(checkIn(place, text).map((finding) => finding.text)).toEqual(found);
  });
});

describe('the impact', () => {
  it.each<[string, string, string[]]>([
    ['many', '', ['many']],
    ['many', '12,400 of 40,000', []],
    ['mostly in the EU', '3.1 %', []],
    ['mostly in the EU', '31 min', ['mostly']],
  ])('%j is read with the field beside it, %j', (text, beside, found) => {
    expect(checkIn('impact_prose', text, beside).map((finding) => finding.text)).toEqual(found);
  });
});

describe('figures', () => {
  it.each([
    ['1,316 users', '9 9 9 users'],
    ['300ms at p95', '9u at p9'],
    ['a 45-minute session, 30-day logs', 'a 9u session , 9d logs'],
    ['ticket 90211, #4411, OPS-17, top 5', 'ticket id , id , id , top id'],
    ['12 May 2026, 2026-05-12, 1.2.2026', '9-9 may 9-9 , 9-9 , 9-9'],
    ['14:02, 14:02:11Z, 9h41, 1402 UTC, 2 pm', '9:99 , 9:99 , 9:99 , 9:99 utc , 9:99 pm'],
    ['~14:02, 11ish, 14:xx', '~9:99 , ~9:99 , ~9:99'],
    ['three of twelve (half)', '9 of 9 ⟮ half ⟯'],
    ['99.2 %, 4.1 s', '9 % , 9 s'],
    ['orders.created_at, e.g. one', '\uFFFC , e.g . one'],
  ])('%s', (text, shapes) => {
    const tokens = shapeFigures(tokenize(text, 0, text.length), text);
    expect(tokens.map(({ lower }) => lower).join(' ')).toBe(shapes);
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(
      tokens.map((token) => token.text),
    );
  });
});

describe('hostile input', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['spaces', ' \t\n\r '],
    ['only marks', '--- ??? ((( )))'],
    ['only code', '`x`'],
    ['question marks', '? '.repeat(5_000)],
    ['vague words without end', 'improve '.repeat(2_000)],
    ['figures without end', '1,'.repeat(5_000)],
    ['brackets without end', '('.repeat(10_000)],
    ['object keys', 'toString constructor __proto__ hasOwnProperty valueOf'],
    ['right-to-left text', 'שלום \u202eimprove\u202c مرحبا'],
    ['lone surrogates', '\ud83d some \udc00 users'],
    ['a letter that grows in lower case', 'İ'.repeat(3_000)],
  ])('%s is read without harm, quickly, with places inside the text', (_, text) => {
    for (const place of QUALITY_PLACES) {
      const { answer: findings, ms } = timed(() => checkIn(place, text, text.slice(0, 500)));
      expect(ms).toBeLessThan(1_000);
      expectSound(text, findings);
    }
  });

  it('holds for any text, in any place, beside anything', () => {
    const words = fc.constantFrom(
      ...'Improve the alerts some users around 14:02 later never again because Tomas why ? ! ( ) , . \n - 9 % `x` "so" “a b c” we should be better 🙈 ~ | key most'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 50 }).map((list) => list.join(' ')),
    );
    const sections = fc.constantFrom<Section>('actions', 'root_cause', 'timeline');
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...QUALITY_PLACES),
        sections,
        (input, beside, place, section) => {
          const context = { section, people: ['Tomas Novak'], quality: { place, beside } };
          const findings = check(input, context);
          expectSound(input, findings);
          expect(check(input, context)).toEqual(findings);
          expect(findings.filter(({ group }) => group === 'blame')).toEqual(
            check(input, { section, people: ['Tomas Novak'] }),
          );
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('costs little: a paragraph with hints takes less than four times as long as without', () => {
    const text =
      'Some customers could not log in around noon, and support was flooded with tickets for a while. Improve monitoring of the payment service. The response was too slow, and nobody really understood the failover. Communication is key. We think the dashboard is confusing; later that day the vendor called back and the queue drained within minutes.';
    const often = (run: () => unknown) => () => {
      for (let turn = 0; turn < 100; turn += 1) run();
    };
    const plain = often(() => check(text, { section: 'lessons', people: [] }));
    for (const place of QUALITY_PLACES)
      expect(
        timesAsLong(
          often(() => checkIn(place, text)),
          plain,
          4,
        ),
      ).toBeLessThan(4);
  });
});

/** Places lie inside the text, in order, apart from each other. */
function expectSound(text: string, findings: readonly Finding[]): void {
  let last = 0;
  for (const finding of findings) {
    expect(finding.start).toBeGreaterThanOrEqual(last);
    expect(finding.end).toBeGreaterThan(finding.start);
    expect(finding.end).toBeLessThanOrEqual(text.length);
    expect(finding.text).toBe(text.slice(finding.start, finding.end));
    last = finding.end;
  }
}
