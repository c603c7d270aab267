import type { CheckContext } from '#shared/domain/language/types';

/** A text that an engine might take the square of its length for. */
export interface Shape {
  readonly name: string;
  readonly unit: string;
  /** What ends the text: many patterns fail only there. */
  readonly tail?: string;
  readonly people?: readonly string[];
}

export const SHAPES: readonly Shape[] = [
  { name: 'ordinary prose on one line', unit: 'The disk filled up and the page went down at noon. ' },
  { name: 'one sentence without a mark', unit: 'the disk filled up and nobody saw it in time ' },
  { name: 'one word', unit: 'a' },
  { name: 'one word with apostrophes', unit: "a'" },
  { name: 'spaces', unit: ' ' },
  { name: 'line ends', unit: '\n' },
  { name: 'full stops', unit: '.', tail: 'x' },
  { name: 'exclamation marks', unit: '!', tail: 'x' },
  { name: 'stops and brackets', unit: '.)', tail: 'x' },
  { name: 'round brackets', unit: '(' },
  { name: 'closing brackets', unit: ')' },
  { name: 'square brackets', unit: '](' },
  { name: 'angle brackets', unit: '<a' },
  { name: 'straight quotes', unit: '"' },
  { name: 'opening quotes', unit: '“' },
  { name: 'opening quotes and a word', unit: '“a ' },
  { name: 'low quotes', unit: '„a' },
  { name: 'angle quotes', unit: '«' },
  { name: 'single quotes', unit: " 'a" },
  { name: 'nested quotes', unit: '“he "said" ' },
  { name: 'long quoted words', unit: `"${'a'.repeat(998)} b" ` },
  { name: 'quoted spaces', unit: `"a${' '.repeat(996)}b" ` },
  { name: 'backticks', unit: '`' },
  { name: 'backticks and words', unit: '`` a ' },
  { name: 'fences', unit: '```\n' },
  { name: 'quoted lines', unit: '> \n' },
  { name: 'addresses', unit: 'https://' },
  { name: 'colons', unit: 'a:' },
  { name: 'at signs', unit: '@a ' },
  { name: 'names', unit: 'Maria ', people: ['Maria Rossi'] },
  { name: 'names that are words', unit: 'Will ', people: ['Will May', 'Mark Bill'] },
  { name: 'lower-case names', unit: 'will may mark bill ', people: ['Will May', 'Mark Bill'] },
  { name: 'should have', unit: 'should have ' },
  { name: 'somebody should have', unit: 'they should have checked ' },
  { name: 'forgot and forgot', unit: 'he forgot to and ' },
  { name: 'did not', unit: 'he did not ' },
  { name: 'because', unit: 'because ' },
  { name: 'obviously', unit: 'obviously ' },
  { name: 'human error', unit: 'human error ' },
  { name: 'the the', unit: 'the ' },
  { name: 'roles', unit: 'the on-call engineer of the team ' },
  { name: 'whoever was', unit: 'whoever was on call ' },
  { name: 'commas', unit: ', ' },
  { name: 'failing engineers in one sentence', unit: 'the engineer forgot to check the disk, ' },
  { name: 'failing engineers', unit: 'The engineer forgot to check the disk. ' },
  { name: 'failing engineers by line', unit: 'The engineer forgot to check the disk.\n' },
  { name: 'handles that forgot', unit: '@a forgot ' },
  { name: 'handles, one forgot', unit: `${'@a '.repeat(200)}forgot ` },
  { name: 'names that are words, one forgot', unit: `${'Will '.repeat(200)}forgot `, people: ['Will May'] },
  { name: 'right to left', unit: 'המהנדס שכח ' },
  { name: 'half surrogates', unit: '\ud83d' },
  { name: 'marks on a letter', unit: '\u0301', tail: 'a' },
  { name: 'questions', unit: 'why did nobody look? ' },
];

/** What makes the engine look for people and try its patterns, wherever it stands in the sentence. */
const AWAKE = ' obviously Maria and the engineer forgot to check it, human error';

/** @returns the shape repeated to so many UTF-16 code units, with or without words at its end that rules wait for */
export function makeShape({ unit, tail = '' }: Shape, length: number, awake: boolean): string {
  const end = tail + (awake ? AWAKE : '');
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length - end.length) + end;
}

/** @param awake looks at the quality too, and for words of a team */
export function contextOf({ people = [] }: Shape, awake: boolean): CheckContext {
  if (!awake) return { section: 'went_wrong', people };
  const team = { flag: [{ phrase: 'the disk', instead: 'the volume' }], allow: ['human error'] };
  return { section: 'actions', people, team, quality: { place: 'action', beside: 'within 5 minutes' } };
}
