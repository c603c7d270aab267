import type { Person } from '../people/person';
import { lowerAt, opensClauseAt, opensSentence, type Scene } from './scene';
import { readVerb, weighAdverb } from './verb-forms';

export const OF_SOMEBODY = new Set('he she him his her himself herself myself yourself'.split(' '));
const FIRST_DAY = /^(?:again|yesterday|today|tonight|then|now|later|next|meanwhile|so|afterwards|also|once)$/;

/** True where a clause may be told anew from this token on: nothing in front belongs to its subject. */
export function isHeadSafe(scene: Scene, from: number): boolean {
  const before = lowerAt(scene, from - 1);
  if (/^(?:who|whoever|which|why|as|than|whose)$/.test(before)) return false;
  const isAdverb = weighAdverb(before) !== null || FIRST_DAY.test(before);
  const isShort = /^(?:bc|cuz|cos|coz|supposing)$/.test(before);
  if (!opensClauseAt(scene, from) && !isAdverb && !isShort && !isFronted(scene, from)) return false;
  if (before === 'that' && lowerAt(scene, from - 2) === 'such') return false;
  for (let at = 0; at < from; at += 1) {
    const word = lowerAt(scene, at);
    if (OF_SOMEBODY.has(word)) return false;
    if (/.{2}ing$/.test(word) && word !== 'following' && weighsAsParticiple(scene, at) && before === ',')
      return false;
    if (word === ',' && /^(?:who|whose)$/.test(lowerAt(scene, at + 1))) return false;
  }
  return true;
}

/** "Between the trial and the start Grace forgot …": only words that say when stand in front. */
function isFronted(scene: Scene, from: number): boolean {
  if (!/^(?:between|after|before|on|in|during|at|until|since|by|for)$/.test(lowerAt(scene, 0))) return false;
  for (let at = 1; at < from; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (
      readVerb(token.lower, 'past') !== null ||
      /ing$|^(?:is|was|were|are|had|has|that|which|who|if|when)$/.test(token.lower)
    )
      return false;
  }
  return /^\d|day$|^(?:morning|evening|night|noon|midnight|january|february|march|april|may|june|july|august|september|october|november|december|start|end|deploy|rollout|release|cutover|incident|call|shift|meeting|weeks?|months?|years?|hours?|days|minutes)$/.test(
    lowerAt(scene, from - 1),
  );
}

/** "Having tested", "while testing": words in front that want the subject to follow. */
function weighsAsParticiple(scene: Scene, at: number): boolean {
  return (
    at === 0 ||
    opensSentence(scene, at) ||
    /^(?:after|before|while|when|without|by|in|on|instead|of)$/.test(lowerAt(scene, at - 1))
  );
}

/** Where a subject begins: titles and nouns in front of it belong to it, times of day do not. */
export function startOf(scene: Scene, person: Person): number {
  let from = person.from;
  while (from < person.to && /^\d{1,2}[:.h]\d{2}/.test(lowerAt(scene, from))) from += 1;
  for (
    let step = 0;
    step < 3 && from > 0 && person.to > person.from && !opensClauseAt(scene, from);
    step += 1
  ) {
    const before = scene.tokens[from - 1];
    if (before?.lower === "'s") {
      let owner = from - 2;
      while (owner > 0 && owner > from - 5 && !opensClauseAt(scene, owner)) owner -= 1;
      if (opensClauseAt(scene, owner)) return owner;
    }
    const isTitle = before?.lower === '.' && /^(?:ms|mr|mrs|dr|prof)$/.test(lowerAt(scene, from - 2));
    if (isTitle) from -= 2;
    else if (/^(?:ms|mr|mrs|dr|prof|the|our|those|these|colleague)$/.test(before?.lower ?? '')) from -= 1;
    else if (opensSentence(scene, from - 1) && before?.kind === 'word' && isModifier(before.lower)) from -= 1;
    else break;
  }
  return from;
}

function isModifier(word: string): boolean {
  return (
    /^[a-z][a-z-]+$/.test(word) &&
    weighAdverb(word) === null &&
    !FIRST_DAY.test(word) &&
    !/^(?:but|and|or|if|when|that|because|blame|thanks|why|how|who|what|where|did|was|is|were|are|to|by|of|in|on|at|for|with|from|about|had|has|have|maybe|perhaps|here|there|yes|no|not)$/.test(
      word,
    ) &&
    !/ing$/.test(word) &&
    readVerb(word, 'past') === null
  );
}
