import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#shared/domain/language/check';
import { checkMarkdown } from '#shared/domain/language/check-markdown';
import { mergeTeamFindings } from '#shared/domain/language/team-words';
import type { Finding, TeamPhrase, TeamWords } from '#shared/domain/language/types';
import { timed } from '../../bench/best-time';

function words(flag: readonly (string | TeamPhrase)[], allow: readonly string[] = []): TeamWords {
  return {
    flag: flag.map((one) => (typeof one === 'string' ? { phrase: one, instead: '' } : one)),
    allow,
  };
}

function find(text: string, team: TeamWords, ...people: string[]): readonly Finding[] {
  return check(text, { section: 'went_wrong', people, team });
}

const texts = (findings: readonly Finding[]) => findings.map(({ text }) => text);

/** The text with the first wording offered in it; null where none is. */
function reworded(text: string, phrase: string, instead: string): string | null {
  const [finding] = find(text, words([{ phrase, instead }]));
  if (!finding?.rewrite) return null;
  const { start, end, text: other } = finding.rewrite;
  return text.slice(0, start) + other + text.slice(end);
}

describe('a phrase that a team flags', () => {
  it('is a finding of its own kind, with words to use instead', () => {
    const team = words([{ phrase: 'war room', instead: 'incident call' }]);
    expect(find('The war room opened at ten.', team)).toEqual([
      {
        start: 4,
        end: 12,
        rule: 'team-word:war room',
        group: 'blame',
        category: 'team_word',
        severity: 'medium',
        text: 'war room',
        why: 'Your team has asked to look twice at these words.',
        question: 'Which words would tell plainly what happened?',
        rewrite: { start: 4, end: 12, text: 'incident call', gap: null },
      },
    ]);
  });

  it.each<[phrase: string, text: string, found: string[]]>([
    ['war room', 'WAR ROOM, War  Room', ['WAR ROOM', 'War  Room']],
    ['war room', 'The war rooms of the warroom', []],
    ['war room', 'We ended the war. Room 4 was free.', []],
    ['war room', 'the war\nroom', []],
    [
      "wasn't blue",
      'It wasn’t blue, wasnʼt blue, wasn‘t blue',
      ['wasn’t blue', 'wasnʼt blue', 'wasn‘t blue'],
    ],
    ['straße', 'Die STRASSE', ['STRASSE']],
    ['café'.normalize('NFC'), `The ${'café'.normalize('NFD')} is shut`, ['café'.normalize('NFD')]],
    ['ΣΊΣΥΦΟΣ', 'Ο σίσυφος ήρθε', ['σίσυφος']],
    ['İstanbul', 'In istanbul and İSTANBUL', ['İSTANBUL']],
    ['🤡', 'A 🤡 deploy', ['🤡']],
    ['c++ (legacy)', 'The C++ (legacy) build', ['C++ (legacy)']],
    ['.*', 'Nothing of the kind', []],
    ['a|b', 'a or b', []],
    ['constructor', 'the constructor and toString', ['constructor']],
    ['__proto__', 'the __proto__ of it', ['proto']],
    ['oops', 'Oops, oops', ['Oops', 'oops']],
  ])('“%s” in “%s”', (phrase, text, found) => {
    expect(texts(find(text, words([phrase])))).toEqual(found);
  });

  it.each([
    ['code', 'Run `war room --open` now'],
    ['a quotation', 'The log says "the war room was never opened" twice'],
    ['quotation marks', 'The “war room” again'],
    ['a link’s address', 'See [this](https://example.org/war?room) or https://x.test/war/room'],
    ['a block quotation', '> the war room'],
  ])('is left alone in %s', (_, text) => {
    expect(find(text, words(['war room', 'war', 'room']))).toEqual([]);
  });

  it('is a rule of its own, however long, so that one of two can be kept as it is', () => {
    const long = `${'very '.repeat(23)}long`;
    const found = find(`The war room, WAR ROOM and ${long} call`, words(['war room', long]));
    expect(found.map(({ rule }) => rule)).toEqual([
      'team-word:war room',
      'team-word:war room',
      `team-word:${long.slice(0, 80)}`,
    ]);
  });

  it('is the longest where several begin at one word, and none overlaps another', () => {
    const team = words(['war', 'war room', 'room full', 'full of']);
    expect(texts(find('The war room full of maps of the war', team))).toEqual(['war room', 'full of', 'war']);
  });

  it('holds in every section, and in a file', () => {
    const team = words(['war room']);
    expect(checkMarkdown('# Timeline\n\n- 10:00 the war room `war room`', [], team)).toMatchObject([
      { line: 3, column: 13, text: 'war room', category: 'team_word' },
    ]);
  });
});

describe('the words to use instead', () => {
  it.each<[text: string, phrase: string, instead: string, result: string | null]>([
    ['War room opened.', 'war room', 'incident call', 'Incident call opened.'],
    ['- War room opened.', 'war room', 'incident call', '- Incident call opened.'],
    ['10:04 War room opened.', 'war room', 'incident call', '10:04 Incident call opened.'],
    ['The War Room opened.', 'war room', 'incident call', 'The incident call opened.'],
    ['It was a war room.', 'war room', 'incident call', 'It was an incident call.'],
    ['A war room opened.', 'war room', 'incident call', 'An incident call opened.'],
    ['An outage began.', 'outage', 'disruption', 'A disruption began.'],
    ['It was an outage.', 'outage', 'used port', 'It was a used port.'],
    ['It was an outage.', 'outage', 'hour of errors', 'It was an hour of errors.'],
    ['Élan was lost.', 'élan', 'éclat', 'Éclat was lost.'],
    ['War room opened.', 'war room', '', null],
    ['The war room opened.', 'war room', 'big war room', null],
    ['The war room opened.', 'war room', 'careless engineer', null],
  ])('%s (%s: %s)', (text, phrase, instead, result) => {
    expect(reworded(text, phrase, instead)).toBe(result);
  });

  it('have a gap where the team wrote one', () => {
    const [finding] = find('The war room opened.', words([{ phrase: 'war room', instead: 'call with …' }]));
    expect(finding?.rewrite).toEqual({ start: 4, end: 12, text: 'call with …', gap: { start: 10, end: 11 } });
  });
});

describe('a flagged phrase beside a finding of ours', () => {
  it('gives way to the more severe', () => {
    expect(
      find('Alex broke the build in the war room.', words(['broke the build', 'war room']), 'Alex Orr'),
    ).toMatchObject([
      { text: 'Alex broke the build', severity: 'high' },
      { text: 'war room', category: 'team_word' },
    ]);
  });

  it('is not shown in place of a more severe one, although it is about the very same words', () => {
    const text = 'Alex broke the build.';
    expect(find(text, words(['alex broke the build']), 'Alex Orr')).toEqual(
      find(text, words([]), 'Alex Orr'),
    );
  });

  it('takes the place of a hint', () => {
    const text = 'We forgot the flag.';
    expect(find(text, words([]))).toMatchObject([{ text: 'We forgot the flag', severity: 'low' }]);
    expect(find(text, words(['forgot']))).toMatchObject([{ text: 'forgot', category: 'team_word' }]);
  });

  it('takes the place of a guess, whatever it guessed', () => {
    const finding = (rule: string, severity: Finding['severity'], start: number, end: number) =>
      ({ rule, severity, start, end, group: 'blame' }) as Finding; // no more of it is looked at
    const own = finding('team-word:war room', 'medium', 4, 12);
    const guess = finding('sounds-like-judgement', 'high', 0, 30);
    const told = finding('person-harms', 'high', 0, 30);
    expect(mergeTeamFindings([guess], [own])).toEqual([own]);
    expect(mergeTeamFindings([told], [own])).toEqual([told]);
  });

  it('gives way to an equal that is about more than these words, and takes its place where it is about these', () => {
    const text = 'The engineers forgot the flag.';
    const [whole] = find(text, words([]));
    expect(whole?.severity).toBe('medium');
    expect(find(text, words(['forgot']))).toEqual([whole]);
    expect(find(text, words(['the engineers forgot the flag']))).toMatchObject([
      { text: 'The engineers forgot the flag', category: 'team_word' },
    ]);
  });
});

describe('a phrase that a team leaves alone', () => {
  it.each<[text: string, allow: string[], found: string[]]>([
    ['It was human error.', ['human error'], []],
    ['It was Human  Error.', ['human error'], []],
    ['It was human error.', ['human'], []],
    ['It was human error.', ['error budget', 'it was'], ['human error']],
    ['It was human error, and Tamsin broke the build.', ['human error'], ['Tamsin broke the build']],
    ['The export was corrupted by Tamsin due to human error.', [], ['human error']],
    ['The export was corrupted by Tamsin due to human error.', ['human error'], ['corrupted by Tamsin']],
    ['Tamsin forgot the chaos monkey.', ['chaos monkey'], []],
    ['It was human error. It was human error again.', ['error again'], ['human error']],
  ])('%s, with %j', (text, allow, found) => {
    expect(texts(find(text, words([], allow), 'Tamsin Cole'))).toEqual(found);
  });

  it('keeps a flagged phrase quiet that lies in it', () => {
    const team = words(['monkey'], ['chaos monkey']);
    expect(texts(find('Chaos monkey ran; a monkey did not.', team))).toEqual(['monkey']);
  });

  it('may stand in a wording that is offered', () => {
    const team = words([{ phrase: 'blunder', instead: 'human error' }], ['human error']);
    expect(find('It was a blunder.', team)[0]?.rewrite?.text).toBe('human error');
  });
});

describe('hostile words', () => {
  const MEGABYTE = 'a '.repeat(500_000);
  const LONG = 'a '.repeat(50_000);

  it.each<[string, TeamWords, string]>([
    ['nothing', words([''], ['']), 'text'],
    ['marks alone', words(['*', '\u200b', '#'], ['_']), 'a * b'],
    ['ten thousand phrases', words(Array.from({ length: 10_000 }, (_, n) => `a ${n}`)), LONG],
    [
      'ten thousand phrases with one beginning',
      words(Array.from({ length: 10_000 }, (_, n) => `${'a '.repeat(50)}${n}`)),
      LONG,
    ],
    ['a phrase that is everywhere', words([{ phrase: 'a', instead: 'b' }], ['a b']), LONG],
    ['a capital phrase that is everywhere', words([{ phrase: 'a', instead: 'b' }]), MEGABYTE.toUpperCase()],
    ['a phrase left alone everywhere', words(['a'], ['a a a a a a a a']), LONG],
    ['a phrase of a megabyte', words([MEGABYTE], [MEGABYTE]), LONG],
    ['patterns', words(['(a+)+$', '[', '\\', '(?<=a)'], ['(']), `${'a'.repeat(50_000)}!`],
  ])('%s cost no more than reading', (_, team, text) => {
    const { answer: findings, ms } = timed(() => find(text, team));
    expect(ms).toBeLessThan(3_000);
    for (const { start, end, text: found } of findings.slice(0, 100))
      expect(text.slice(start, end)).toBe(found);
  });

  it('of any kind leave findings inside the text, in order and apart', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'war room',
        'a',
        "don't",
        'human error',
        '🔥',
        '(',
        'Tom broke it',
        '`',
        '"',
        '. ',
        '…',
      ),
    );
    const list = fc.array(piece, { maxLength: 6 });
    const flag = fc.array(fc.record({ phrase: piece, instead: piece }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), flag, list, (pieces, flagged, allow) => {
        const text = pieces.join(' ');
        const team = { flag: flagged, allow };
        let last = 0;
        const findings = check(text, { section: 'lessons', people: ['Tom'], team });
        for (const { start, end, text: found, rewrite } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(found).toBe(text.slice(start, end));
          last = end;
          if (rewrite)
            expect(rewrite.start >= 0 && rewrite.start < rewrite.end && rewrite.end <= text.length).toBe(
              true,
            );
        }
        expect(check(text, { section: 'lessons', people: ['Tom'], team })).toEqual(findings);
      }),
      { numRuns: 1_000 },
    );
  });
});
