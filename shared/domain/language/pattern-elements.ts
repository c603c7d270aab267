import { lazily } from './lazily';
import {
  capture,
  closeUnderline,
  type Matcher,
  matchCondition,
  matchGap,
  matchObject,
  matchPerson,
  openUnderline,
  optional,
  repeated,
} from './matchers';
import { makeUnion, type Needs } from './pattern-needs';
import { readWordList } from './word-list';

/** A part of a pattern: what it needs is known at once, what runs is made when a sentence first asks for it. */
export interface Part extends Needs {
  readonly build: () => Matcher;
}

const SKIPPABLE: Needs = { needs: [], first: [], isSkippable: true, needsPerson: false };

function condition(match: Matcher): Part {
  return { ...SKIPPABLE, build: () => match };
}

function readWord(source: string): Part {
  const list = readWordList(source);
  const match: Matcher = (run, at, next) => {
    const token = run.sentence.tokens[at];
    return token !== undefined && list.holds(token) && next(at + 1);
  };
  const first = list.isClosed ? [list] : null;
  return {
    build: () => match,
    needs: first ? [makeUnion(first)] : [],
    first,
    isSkippable: false,
    needsPerson: false,
  };
}

function readAbsence(source: string): Part {
  const list = readWordList(source);
  return condition((run, at, next) => {
    const token = run.sentence.tokens[at];
    return !(token !== undefined && list.holds(token)) && next(at);
  });
}

function readAngle(name: string): Part {
  if (name === 'O')
    return { build: () => matchObject, needs: [], first: null, isSkippable: false, needsPerson: false };
  const test = matchCondition(name);
  // Every question holds its mark.
  if (test !== null && name === 'q') return { ...condition(test), needs: [makeUnion([readWordList('?')])] };
  if (test !== null) return condition(test);
  const match = matchPerson(name);
  return { build: () => match, needs: [], first: 'person', isSkippable: false, needsPerson: true };
}

function readRepeated(source: string): Part {
  const inner = readElement(source.slice(0, -1));
  const wrap = source.endsWith('?') ? optional : repeated;
  return { ...SKIPPABLE, first: inner.first, build: lazily(() => wrap(inner.build())) };
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
    return { ...inner, build: lazily(() => capture(letter, inner.build())) };
  }
  if (source.length > 1 && (source.endsWith('?') || source.endsWith('*'))) return readRepeated(source);
  const gap = source.startsWith('~') ? /^(~~?)(\d+)$/.exec(source) : null;
  if (gap) {
    const match = matchGap(Number(gap[2]), gap[1] === '~~');
    return { ...SKIPPABLE, first: null, build: () => match };
  }
  if (source.startsWith('<')) return readAngle(source.slice(1, -1));
  return source.length > 1 && source.startsWith('!') ? readAbsence(source.slice(1)) : readWord(source);
}
