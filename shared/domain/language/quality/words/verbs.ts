import { inflectVerb } from '../../lexicon/inflect';

/** Verbs as one alternative of a pattern, as an order and as a noun: "review|reviewing". */
export function openingForms(list: string): string {
  return words(list)
    .flatMap((base) => [base, inflectVerb(base).ing])
    .join('|');
}

/** "reviewed": for "should be reviewed". */
export function participles(list: string): string {
  return words(list)
    .map((base) => inflectVerb(base).participle)
    .join('|');
}

export function gerunds(list: string): string {
  return words(list)
    .map((base) => inflectVerb(base).ing)
    .join('|');
}

/** Words as one alternative of a pattern. */
export function anyOf(list: string): string {
  return words(list).join('|');
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
