import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkBlame } from '#shared/domain/language/check';
import { type CheckContext, type Finding, SECTIONS, type Section } from '#shared/domain/language/types';
import { timed } from '../../bench/best-time';

function context(section: Section = 'went_wrong', ...people: string[]): CheckContext {
  return { section, people };
}

function summarize(findings: readonly Finding[]) {
  return findings.map(({ text, category, severity }) => ({ text, category, severity }));
}

describe('check', () => {
  it('says where, what, why, what to ask, and what to write instead', () => {
    expect(check('Then Priya skipped the review.', context('went_wrong', 'Priya Nair'))).toEqual([
      {
        start: 5,
        end: 29,
        rule: 'omits-object',
        group: 'blame',
        category: 'omission',
        severity: 'high',
        text: 'Priya skipped the review',
        why: 'What somebody did not do explains little; the cue or control that was missing explains more.',
        question: 'How would anyone have known, at that moment, that this was needed?',
        rewrite: { start: 5, end: 29, text: 'there was no review', gap: null },
      },
    ]);
  });

  it('counts offsets in UTF-16 code units', () => {
    const text = '🙈🙈 Marta corrupted the index.';
    const [finding] = check(text, context());
    expect(text.slice(finding?.start, finding?.end)).toBe('Marta corrupted the index');
  });

  it('marks one place in a clause, the most severe', () => {
    expect(summarize(check('The careless engineer forgot to rotate the key.', context()))).toEqual([
      { text: 'The careless engineer', category: 'judgement', severity: 'high' },
    ]);
  });

  it('marks one place in a clause, although two passages of it blame', () => {
    expect(
      summarize(
        check('The export was corrupted by Tamsin due to human error.', context('root_cause', 'Tamsin Cole')),
      ),
    ).toEqual([{ text: 'human error', category: 'human_error', severity: 'high' }]);
  });

  it('marks both clauses of a sentence that blames twice', () => {
    const findings = check(
      'Rafael deleted the alarm last week and never told anyone.',
      context('root_cause', 'Rafael Cruz'),
    );
    expect(findings.map(({ category }) => category)).toEqual(['person_fault', 'omission']);
  });

  it.each<[string, Section, string[]]>([
    ['Tamsin restarted the gateway.', 'timeline', ['Tamsin Cole']],
    ['Tamsin will rotate the key by 3 May.', 'actions', ['Tamsin Cole']],
    ['Tamsin noticed the lag within a minute.', 'went_well', ['Tamsin Cole']],
    ['We should add a check for this.', 'actions', []],
    ['The cluster should have healed by itself.', 'root_cause', []],
    ['Nobody is to blame.', 'lessons', []],
    ['The log says "operator forgot to mount the volume" twice.', 'root_cause', []],
    ['`Tom broke the build` is the commit message.', 'root_cause', ['Tom Ash']],
    ['See [the page](https://example.org/tom-broke-it) for more.', 'root_cause', ['Tom Ash']],
    ['> Tom broke the build', 'root_cause', ['Tom Ash']],
    ['It was not human error.', 'root_cause', []],
    ['That was hardly careless.', 'lessons', []],
    ['We ask about conditions rather than human error.', 'lessons', []],
    ['The mail calls the team "incompetent" twice.', 'went_wrong', []],
    ['The export was corrupted by rich text.', 'root_cause', ['Rich Orr']],
    ['When an engineer forgets the flag, the tool asks for it.', 'lessons', []],
    ['The Kubernetes operator never checked the quota.', 'root_cause', []],
    ['We will max out the pool.', 'lessons', ['Max Orr', 'Will Orr']],
    ['19:04 on 8 Jan failed to trigger the task.', 'root_cause', ['Jan Novak']],
    ['A page fault in the default handler aborted the job.', 'root_cause', []],
    ['Jenkins broke the artefact and Cassandra dropped the hint.', 'root_cause', []],
  ])('is quiet about: %s', (text, section, people) => {
    expect(check(text, context(section, ...people))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['tamsin broke the build.', ['Tamsin Cole']],
    ['@tcole broke the build.', []],
    ['Cole broke the build.', ['Tamsin Cole']],
    ['Rafal broke the build.', ['Rafał Nowak']],
    ['Will broke the build.', ['Will Turner']],
    ['The prod config was clobbered by max.', ['Max Orr']],
    ['They broke the build.', []],
    ['The night-shift engineer broke the build.', []],
    ['Engineers on the storage team broke the build.', []],
    ['Nguyễn broke the build.', ['Nguyễn Văn An']],
  ])('knows a person by name, handle, role or pronoun: %s', (text, people) => {
    expect(check(text, context('root_cause', ...people)).map(({ category }) => category)).toEqual([
      'person_fault',
    ]);
  });

  it('gives the same answer whatever the order of the attendees', () => {
    const text = 'Ana ignored the warning and Bo skipped the test.';
    expect(check(text, context('went_wrong', 'Ana Ruiz', 'Bo Lind'))).toEqual(
      check(text, context('went_wrong', 'Bo Lind', 'Ana Ruiz')),
    );
  });
});

describe('hostile input', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['spaces', ' \t\n\r '],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 capitals with marks', "A'".repeat(5_000)],
    ['10,000 open brackets', '[('.repeat(5_000)],
    ['10,000 backticks', '`'.repeat(10_000)],
    ['an open fence', '```\nTom broke it'],
    ['open quotation marks', '"'.repeat(10_000)],
    ['10,000 possessives', "Tom's ".repeat(1_700)],
    ['10,000 determiners', 'the '.repeat(2_500)],
    ['adverbs without end', `Tom ${'really '.repeat(1_400)}broke it`],
    ['conjunctions without end', 'Tom broke it and '.repeat(600)],
    ['emoji', '👩‍🚒🔥 Tom broke it 🧯'.repeat(100)],
    ['right-to-left text', 'שלום \u202eTom broke it\u202c مرحبا'],
    ['control characters', '\u0000\u0007\u001b[31mTom broke it\u0000'],
    ['object keys', 'toString constructor __proto__ hasOwnProperty valueOf broke it'],
    ['lone surrogates', '\ud83d broke \udc00 it'],
    ['unusual spaces', 'Tom\u00a0broke\u2003it\u2028and\u2029ran'],
    ['a letter that grows in lower case', 'İ'.repeat(3_000)],
  ])('%s is read without harm, quickly, with places inside the text', (_, text) => {
    for (const section of SECTIONS) {
      const { answer: findings, ms } = timed(() =>
        check(text, { section, people: ['Tom Ash', 'toString', '__proto__', '', '((('] }),
      );
      expect(ms).toBeLessThan(1_000);
      expectSound(text, findings);
    }
  });

  it('holds for any text, any names, any section', () => {
    const words = fc.constantFrom(
      'Tom',
      'broke',
      'the',
      'build',
      'without',
      'testing',
      "didn't",
      'who',
      '"',
      '`',
      '(',
      ',',
      '.',
      '?',
      'should',
      'have',
      'been',
      'caught',
      'by',
      '@bo',
      '\n',
      'never',
      'and',
      'If',
      'only',
      '|',
      '🙈',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(
        text,
        fc.array(fc.string(), { maxLength: 4 }),
        fc.constantFrom(...SECTIONS),
        (input, people, section) => {
          const findings = check(input, { section, people });
          expectSound(input, findings);
          expect(check(input, { section, people })).toEqual(findings);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

/** Places lie inside the text, in order, apart from each other; rewrites and gaps too. */
function expectSound(text: string, findings: readonly Finding[]): void {
  let last = 0;
  for (const finding of findings) {
    expect(finding.start).toBeGreaterThanOrEqual(last);
    expect(finding.end).toBeGreaterThan(finding.start);
    expect(finding.end).toBeLessThanOrEqual(text.length);
    expect(finding.text).toBe(text.slice(finding.start, finding.end));
    last = finding.end;
    const { rewrite } = finding;
    if (rewrite === null) continue;
    expect(rewrite.start >= 0 && rewrite.end <= text.length && rewrite.start < rewrite.end).toBe(true);
    if (rewrite.gap) expect(rewrite.text.slice(rewrite.gap.start, rewrite.gap.end)).toBe('…');
  }
}

it('goes on finding where it stops offering words: nobody works through more than 2,000 in one text', () => {
  const findings = checkBlame('The engineer failed to check the disk. '.repeat(2_010), {
    section: 'went_wrong',
    people: [],
  });
  expect(findings.length).toBe(2_010);
  expect(findings.filter(({ rewrite }) => rewrite !== null).length).toBe(2_000);
});
