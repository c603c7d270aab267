import { matchCondition } from './match-condition';
import { matchPerson } from './match-person';
import {
  capture,
  closeUnderline,
  type Matcher,
  matchAbsence,
  matchGap,
  matchObject,
  matchWord,
  matchWords,
  openUnderline,
  optional,
} from './matchers';
import { makeUnion, type Needs } from './pattern-needs';
import { readWordList } from './word-list';

/** A part of a pattern, and what can be told of it without running it. */
export interface Part extends Needs {
  readonly match: Matcher;
}

const MOST_REPEATED = 3;

const SKIPPABLE: Needs = { needs: [], first: [], isSkippable: true, needsPerson: false };

function condition(match: Matcher): Part {
  return { ...SKIPPABLE, match };
}

function readWord(source: string): Part {
  const list = readWordList(source);
  const first = list.isClosed ? [list] : null;
  return {
    match: matchWord(list),
    needs: first ? [makeUnion(first)] : [],
    first,
    isSkippable: false,
    needsPerson: false,
  };
}

function readAbsence(source: string): Part {
  return condition(matchAbsence(readWordList(source)));
}

function readAngle(name: string): Part {
  if (name === 'O')
    return { match: matchObject, needs: [], first: null, isSkippable: false, needsPerson: false };
  const test = matchCondition(name);
  // Every question holds its mark.
  if (test !== null && name === 'q') return { ...condition(test), needs: [makeUnion([readWordList('?')])] };
  if (test !== null) return condition(test);
  const match = matchPerson(name);
  return { match, needs: [], first: 'person', isSkippable: false, needsPerson: true };
}

/** False for a gap, a condition, somebody and what must not be there. */
function takesWord(source: string): boolean {
  return !/^(?:<|!.|~~?\d+$)/.test(source);
}

/** @throws Error for anything but a word that may stand there several times: a defect in a rule */
function readRepeated(source: string): Part {
  const isOptional = source.endsWith('?');
  const inner = source.slice(0, -1);
  const { first, match } = readElement(inner);
  if (takesWord(inner)) {
    const most = isOptional ? 1 : MOST_REPEATED;
    return { ...SKIPPABLE, first, match: matchWords(readWordList(inner), most) };
  }
  if (!isOptional) throw new Error(`Only words are repeated in a pattern: ${source}`);
  return { ...SKIPPABLE, first, match: optional(match) };
}

/** `V=…`: the letter for what is captured; null for an element that is not. */
function letterOf(source: string): string | null {
  return source.length > 2 && source[1] === '=' && /^[A-Z]/.test(source) ? source.charAt(0) : null;
}

/** Patterns are made of the same few thousand elements, most of them out of verb groups: each is read once. */
const elements = new Map<string, Part>();

/** Reads one element of a pattern: a word or a condition, with its signs. */
export function readElement(source: string): Part {
  const known = elements.get(source);
  if (known) return known;
  const part = readNewElement(source);
  elements.set(source, part);
  return part;
}

function readNewElement(source: string): Part {
  if (source.length > 1 && (source.includes('(') || source.includes(')')))
    throw new Error(`Brackets stand alone in a pattern: ${source}`);
  if (source === '[') return condition(openUnderline);
  if (source === ']') return condition(closeUnderline);
  const letter = letterOf(source);
  if (letter !== null) {
    const inner = readElement(source.slice(2));
    return { ...inner, match: capture(letter, inner.match) };
  }
  if (source.length > 1 && (source.endsWith('?') || source.endsWith('*'))) return readRepeated(source);
  const gap = source.startsWith('~') ? /^(~~?)(\d+)$/.exec(source) : null;
  if (gap) {
    const match = matchGap(Number(gap[2]), gap[1] === '~~');
    return { ...SKIPPABLE, first: null, match };
  }
  if (source.startsWith('<')) return readAngle(source.slice(1, -1));
  return source.length > 1 && source.startsWith('!') ? readAbsence(source.slice(1)) : readWord(source);
}
