import type { Sentence } from '../sentences';
import type { Rewrite } from '../types';

const TWICE = /\b(the|a|an|was|were|is|to|of|with|in|on|and|not|be|been) \1\b/i;
const TORN_START = /^['’]|^(?:from|by|of|than|and|or|nor|to)\b|^a (?:bit|little|touch),/i;
const TORN_MIDDLE = /\b(?:about|with|of) that (?:this|it|they|we|he|she|you|the|a)\b/i;
const TORN_END =
  /\b(?:the|a|an|and|or|but|nor|by|from|with|than|very|too|so|quite|rather|being|our|downright|utterly|thoroughly|outright|totally|completely)$/i;

/** The words of a sentence without the marks around them. */
function bare(text: string): string {
  return text.replace(/^[\s"“([]+|[\s.!?…"”)\]]+$/g, '');
}

/**
 * True where the sentence with its new words shows none of the faults that leaving words out can make: a word twice, a
 * start or an end that wants what is gone. What the writer wrote so stays so.
 */
export function isWellFormed(rewrite: Rewrite, sentence: Sentence, source: string): boolean {
  const end = Math.max(sentence.end, rewrite.end);
  const from = sentence.tokens[0]?.start ?? sentence.start;
  const old = bare(source.slice(from, end));
  const told = bare(source.slice(from, rewrite.start) + rewrite.text + source.slice(rewrite.end, end));
  return [TWICE, TORN_START, TORN_MIDDLE, TORN_END].every((fault) => !fault.test(told) || fault.test(old));
}
