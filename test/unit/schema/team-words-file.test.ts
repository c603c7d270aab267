import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPhrase,
  allowPhrase,
  changePhrase,
  LIST_MAX_PHRASES,
  mergeTeamWords,
  NO_TEAM_WORDS,
  removePhrase,
} from '#shared/domain/language/team/edit-words';
import type { TeamWords } from '#shared/domain/language/types';
import { printTeamWords, readStoredWords, readTeamWords } from '#shared/schema/team-words';
import { timesAsLong } from '../../bench/times-as-long';

const WORDS: TeamWords = {
  flag: [
    { phrase: 'war room', instead: 'incident call' },
    { phrase: 'cowboy', instead: '' },
  ],
  allow: ['chaos monkey'],
};

const file = (parts: object) => JSON.stringify({ kind: 'debrief-team-words', version: 1, ...parts });

describe('a words file', () => {
  it('has one phrase a line', () => {
    expect(printTeamWords(WORDS)).toBe(`{
  "kind": "debrief-team-words",
  "version": 1,
  "flag": [
    {"phrase":"war room","instead":"incident call"},
    {"phrase":"cowboy","instead":""}
  ],
  "allow": [
    "chaos monkey"
  ]
}
`);
  });

  it('is read back as it was written, whatever the words', () => {
    const unit = fc.constantFrom(
      ...'ab \'’"“”`\\/\n\t🔥éİß.…{}[]:,',
      '__proto__',
      'toString',
      '\u0000',
      '\ud83d',
    );
    const phrase = fc.string({ unit, minLength: 1, maxLength: 14 });
    const typed = fc.record({ phrase, instead: phrase });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 8 }), fc.array(phrase, { maxLength: 8 }), (flag, allow) => {
        let words = NO_TEAM_WORDS;
        const take = (edited: ReturnType<typeof addPhrase>) => {
          if (edited.ok) words = edited.words;
        };
        for (const entry of flag) take(addPhrase(words, 'flag', entry));
        for (const one of allow) take(addPhrase(words, 'allow', { phrase: one, instead: '' }));
        expect(readTeamWords(printTeamWords(words))).toEqual({ ok: true, words });
        expect(readStoredWords(structuredClone(words))).toEqual(words);
      }),
      { numRuns: 1_000 },
    );
  });

  it('may be written by hand: with a byte order mark, without other words, with a phrase twice', () => {
    const text = `\uFEFF${file({ flag: [{ phrase: '  War   room ' }, { phrase: 'war ROOM' }], allow: ['“x”'] })}`;
    expect(readTeamWords(text)).toEqual({
      ok: true,
      words: { flag: [{ phrase: 'War room', instead: '' }], allow: ['x'] },
    });
  });

  const KIND = 'it does not say "kind": "debrief-team-words" and a version, so it is another kind of file.';
  const json = (line: number) => `it is not complete JSON; the first mistake is in line ${line}.`;

  it.each<[text: string, reason: string]>([
    ['', json(1)],
    ['{', json(1)],
    ['# Words\n\n- war room', json(1)],
    ['{\n  "kind": "debrief-team-words",\n  "version": 1\n  "flag": []\n}', json(4)],
    ['{\n  "allow": [\n    "a",\n  ]\n}', json(4)],
    ['{\n  "allow": [\n    "a"\n  ]\n}\n}', json(6)],
    ['{\n  "allow": ["a"\n', json(2)],
    ['{\n "a": "tab\there"}', json(2)],
    ['{\n "a": tru}', json(2)],
    ['{"a": 1,\n "b" 2}', json(2)],
    ['[1,\n2}', json(2)],
    ['{"a": 01}', json(1)],
    ['null', KIND],
    ['[]', KIND],
    ['{"kind":"debrief-incident","version":1}', KIND],
    ['{"kind":"debrief-team-words","version":"1"}', KIND],
    [
      '{"kind":"debrief-team-words","version":2,"rules":[]}',
      'a newer Debrief made it (version 2; this one reads 1). Update Debrief to read it.',
    ],
    [file({ allow: [] }), 'flag has to be a list.'],
    [file({ flag: [], allow: {} }), 'allow has to be a list.'],
    [file({ flag: ['x'], allow: [] }), 'flag[0] has to be { "phrase": …, "instead": … }.'],
    [file({ flag: [{ phrase: 'x' }, { instead: 'y' }], allow: [] }), 'flag[1].phrase has to be text.'],
    [file({ flag: [{ phrase: 'x', instead: null }], allow: [] }), 'flag[0].instead has to be text.'],
    [file({ flag: [], allow: ['x', 7] }), 'allow[1] has to be text.'],
    [file({ flag: [], allow: [' '] }), 'allow[0]: There is no word in this phrase.'],
    [
      file({ flag: [], allow: ['one. two'] }),
      'allow[0]: A phrase stands inside one sentence; these are two.',
    ],
    [
      file({ flag: [], allow: ['`x`'] }),
      'allow[0]: Code, links and quotations are never checked, so this would not be found.',
    ],
    [file({ flag: [], allow: ['x'.repeat(121)] }), 'allow[0] has more than 120 characters.'],
    [file({ flag: [], allow: Array(2_001).fill('x') }), 'allow has more than 2000 phrases.'],
    [file({ flag: [], allow: [], colour: 1 }), 'it has a part that Debrief does not know: “colour”.'],
    [
      file({ flag: [{ phrase: 'x', rank: 1 }], allow: [] }),
      'flag[0] has a part that Debrief does not know: “rank”.',
    ],
    [
      '{"kind":"debrief-team-words","version":1,"flag":[],"allow":[],"__proto__":{"polluted":1}}',
      'it has a part that Debrief does not know: “__proto__”.',
    ],
  ])('%s is refused, and the place is named', (text, reason) => {
    expect(readTeamWords(text)).toEqual({
      ok: false,
      message: `The words file was not read: ${reason} Nothing was changed.`,
    });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['one text', `{"kind": "${'x'.repeat(2_000_000)}`],
    ['escapes', `["${'\\n'.repeat(500_000)}`],
    ['line ends', '\n'.repeat(1_000_000)],
  ])('of a million %s is refused without harm', (_, text) => {
    expect(readTeamWords(text).ok).toBe(false);
    const plain = JSON.stringify('x'.repeat(text.length));
    const read = timesAsLong(
      () => readTeamWords(text),
      () => readTeamWords(plain),
      400,
    );
    expect(read).toBeLessThan(400);
  });

  it('is refused with a line inside the file, wherever it breaks off', () => {
    const whole = printTeamWords(WORDS).trimEnd();
    for (let length = 0; length < whole.length; length += 1) {
      const part = whole.slice(0, length);
      expect(readTeamWords(part)).toMatchObject({
        message: expect.stringContaining(`is in line ${part.trimEnd().split('\n').length}.`),
      });
    }
  });
});

describe('a setting that was damaged', () => {
  it.each<[unknown, TeamWords]>([
    [undefined, NO_TEAM_WORDS],
    ['words', NO_TEAM_WORDS],
    [{ flag: 1, allow: [] }, NO_TEAM_WORDS],
    [
      { flag: [{ phrase: 'x', instead: 'y' }, null, { phrase: 3 }], allow: ['a', {}], later: true },
      { flag: [{ phrase: 'x', instead: 'y' }], allow: ['a'] },
    ],
  ])('%j keeps what can be read', (value, words) => {
    expect(readStoredWords(value)).toEqual(words);
  });
});

describe('adding another list', () => {
  it('takes what is new, keeps what is here, and counts both', () => {
    const other: TeamWords = {
      flag: [
        { phrase: 'War  Room', instead: 'bridge' },
        { phrase: 'hero', instead: 'on-call' },
        { phrase: 'chaos monkey', instead: '' },
      ],
      allow: ['Cowboy', 'fat finger', 'FAT finger'],
    };
    expect(mergeTeamWords(WORDS, other)).toEqual({
      words: {
        flag: [...WORDS.flag, { phrase: 'hero', instead: 'on-call' }],
        allow: ['chaos monkey', 'fat finger'],
      },
      added: { flag: 1, allow: 1 },
      known: 4,
      left: 0,
    });
  });

  it('a second time changes nothing', () => {
    expect(mergeTeamWords(WORDS, WORDS)).toEqual({
      words: WORDS,
      added: { flag: 0, allow: 0 },
      known: 3,
      left: 0,
    });
  });

  it('says how many found no room', () => {
    const full: TeamWords = { flag: [], allow: Array.from({ length: LIST_MAX_PHRASES }, (_, n) => `w${n}`) };
    expect(mergeTeamWords(full, { flag: [], allow: ['one', 'more', 'w1'] })).toEqual({
      words: full,
      added: { flag: 0, allow: 0 },
      known: 1,
      left: 2,
    });
  });
});

describe('editing the lists', () => {
  const type = (phrase: string, instead = '') => ({ phrase, instead });

  it('puts a new phrase first, cleaned', () => {
    expect(addPhrase(WORDS, 'flag', type(' "root\tcause" ', ' the  conditions '))).toEqual({
      ok: true,
      words: { ...WORDS, flag: [{ phrase: 'root cause', instead: 'the conditions' }, ...WORDS.flag] },
    });
    expect(addPhrase(WORDS, 'allow', type('fat finger', 'dropped'))).toEqual({
      ok: true,
      words: { ...WORDS, allow: ['fat finger', 'chaos monkey'] },
    });
  });

  it.each<['flag' | 'allow', string, string]>([
    ['flag', ' ', 'Type a phrase first.'],
    ['flag', '**', 'There is no word in this phrase.'],
    ['flag', 'WAR  room', 'This phrase is already in the list.'],
    ['allow', 'Cowboy', 'This phrase is already under “Flag”. Remove it there first.'],
    ['flag', 'Chaos monkey', 'This phrase is already under “Leave alone”. Remove it there first.'],
    ['flag', 'x'.repeat(121), 'A phrase has at most 120 characters.'],
  ])('to %s, “%s” is refused', (list, phrase, message) => {
    expect(addPhrase(WORDS, list, type(phrase))).toEqual({ ok: false, message });
  });

  it('changes a phrase in its place, its own spelling included', () => {
    expect(changePhrase(WORDS, 'flag', 'war room', type('War Room', 'bridge'))).toEqual({
      ok: true,
      words: { ...WORDS, flag: [{ phrase: 'War Room', instead: 'bridge' }, WORDS.flag[1]] },
    });
    expect(changePhrase(WORDS, 'flag', 'war room', { phrase: 'bridge' })).toMatchObject({
      words: { flag: [{ phrase: 'bridge', instead: 'incident call' }, WORDS.flag[1]] },
    });
    expect(changePhrase(WORDS, 'flag', 'war room', { instead: '' })).toMatchObject({
      words: { flag: [{ phrase: 'war room', instead: '' }, WORDS.flag[1]] },
    });
    expect(changePhrase(WORDS, 'flag', 'war room', type('cowboy'))).toMatchObject({ ok: false });
    expect(changePhrase(WORDS, 'allow', 'gone', type('x'))).toMatchObject({ ok: false });
  });

  it('removes a phrase, and nothing where it is not there', () => {
    expect(removePhrase(WORDS, 'allow', 'chaos monkey')).toEqual({ ...WORDS, allow: [] });
    expect(removePhrase(WORDS, 'flag', 'chaos monkey')).toBe(WORDS);
  });

  it('leaves a phrase alone that was flagged until now', () => {
    expect(allowPhrase(WORDS, 'COWBOY')).toEqual({
      ok: true,
      words: { flag: [WORDS.flag[0]], allow: ['COWBOY', 'chaos monkey'] },
    });
    expect(allowPhrase(WORDS, 'Chaos monkey')).toEqual({ ok: true, words: WORDS });
  });
});
