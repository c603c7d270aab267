import type { Person } from '../people/person';
import { type Deed, readBareDeed, readDeedOf } from './clause';
import { lowerAt, type Scene } from './scene';
import { tellDeed, tellSilence } from './tell';
import { readVerb, weighAdverb } from './verb-forms';
import { beFor, contraryOf } from './verb-group';

/** Words that take the place of a range of tokens. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const OWN = new Set(
  'own best job mind hands feet eyes head back way turn part time thing face nose desk one guard'.split(' '),
);
/** What somebody who is gone had in mind. */
const THOUGHTS = new Set('thinking believing assuming hoping'.split(' '));
const OF_PEOPLE = new Set(
  'himself herself themselves him hers theirs whom whose myself yourself ourselves'.split(' '),
);
const RESULTS = new Set(
  'causing leading making bringing taking resulting triggering knocking sending cutting blocking costing forcing leaving'.split(
    ' ',
  ),
);
const NO_NOUN = new Set(
  'in on at to for with by from and or but that when while who which after before because as so the a an not was is'.split(
    ' ',
  ),
);

/** "and never unmuted it", "and told nobody": a second verb of the subject that is gone. */
function retellJoined(scene: Scene, at: number, deed: Deed): Patch | null {
  let start = at + 1;
  if (lowerAt(scene, start) === 'then') start += 1;
  const subject: Person = { kind: 'he', from: start, to: start, plural: false };
  const read = readDeedOf(scene, subject);
  if (read === null) return null;
  const second = read.deed;
  if (second === null) {
    const silence = tellSilence(read.group);
    const next = scene.tokens[read.group.at + 1];
    const isClosed = next === undefined || next.kind === 'punctuation';
    return silence !== null && isClosed ? { from: start, to: read.group.at + 1, text: silence } : null;
  }
  if (/^(?:it|them)$/.test(lowerAt(scene, second.object.from))) {
    const { group, particle } = second;
    const verb = [beFor(group, deed.object.isPlural), group.adverbs, group.verb.participle, particle];
    return { from: start, to: second.to, text: verb.filter(Boolean).join(' ') };
  }
  const told = tellDeed(second).at(0);
  return told === undefined ? null : { from: start, to: second.to, text: told };
}

/** True where the word behind "and" is a verb that shares the subject in front. */
export function isSharedVerb(scene: Scene, at: number): boolean {
  const joined = scene.people.get(at);
  if (joined !== undefined && joined.from === joined.to) return true;
  const word = lowerAt(scene, at);
  if (/^(?:never|did|had|has|was|were|then|didn't|could|should|would|is)$/.test(word)) return true;
  if (weighAdverb(word) !== null && /ly$/.test(word))
    return readVerb(lowerAt(scene, at + 1), 'past') !== null;
  return readVerb(word, 'past') !== null;
}

function retellGerund(scene: Scene, at: number): Patch | 'keep' | null {
  const lead = lowerAt(scene, at);
  const deed = readBareDeed(scene, at + 1, 'ing');
  if (lead === 'while' || lead === 'when') {
    if (deed === null) return null;
    const { object, group, particle } = deed;
    const be = object.isPlural ? 'were' : 'was';
    const words = [lead, object.text, be, lead === 'while' ? 'being' : '', group.verb.participle, particle];
    return { from: at, to: deed.to, text: words.filter(Boolean).join(' ') };
  }
  if (lead === 'before' || lead === 'after' || lead === 'by') {
    const verb = readVerb(lowerAt(scene, at + 1), 'ing');
    if (lead !== 'by' && verb !== null && /^(?:it|them)$/.test(lowerAt(scene, at + 2)))
      return { from: at, to: at + 3, text: `${lead} being ${verb.participle}` };
    if (deed === null || /^(?:a|an|any|no)$/.test(lowerAt(scene, deed.object.from))) return 'keep';
    const { object, group, particle } = deed;
    const conjunction = lead === 'by' ? 'when' : lead;
    const words = [
      conjunction,
      object.text,
      object.isPlural ? 'were' : 'was',
      group.verb.participle,
      particle,
    ];
    return { from: at, to: deed.to, text: words.filter(Boolean).join(' ') };
  }
  if (lead !== 'without') return 'keep';
  if (/^(?:it|them|this)$/.test(lowerAt(scene, at + 2))) {
    const verb = readVerb(lowerAt(scene, at + 1), 'ing');
    return verb === null ? null : { from: at, to: at + 3, text: `without being ${verb.participle}` };
  }
  if (deed !== null) {
    const { object, group, particle } = deed;
    const words = ['without', object.text, 'being', group.verb.participle, particle];
    return { from: at, to: deed.to, text: words.filter(Boolean).join(' ') };
  }
  const next = scene.tokens[at + 2];
  return next === undefined || next.kind === 'punctuation' ? 'keep' : null;
}

function isLoose(scene: Scene, at: number, deed: Deed, from: number): boolean {
  const word = lowerAt(scene, at);
  if (OF_PEOPLE.has(word)) return true;
  if (
    deed.group.negation !== '' &&
    (word === 'ago' || word === 'row' || word === 'either' || word === 'instead')
  )
    return true;
  return (
    (word === 'who' || word === 'which' || word === 'that') &&
    at <= from + 1 &&
    (at > from ? lowerAt(scene, at - 1) === ',' : word !== 'that')
  );
}

/** A pronoun for the person who is gone, as the subject of a further clause: that clause is told without it too. */
function retellPronoun(scene: Scene, at: number): Patch | null {
  const person = scene.people.get(at);
  const read = person === undefined ? null : readDeedOf(scene, person);
  if (person === undefined || read?.deed == null) return null;
  const { deed } = read;
  if (deed.group.modal !== undefined) {
    const words = [
      deed.object.text,
      contraryOf(deed.group),
      deed.group.adverbs,
      deed.group.verb.participle,
      deed.particle,
    ];
    return { from: person.from, to: deed.to, text: words.filter(Boolean).join(' ') };
  }
  const told = tellDeed(read.deed).at(0);
  return told === undefined ? null : { from: person.from, to: read.deed.to, text: told };
}

/**
 * What has to change behind a deed once its subject is gone.
 *
 * @returns null where the words behind do not hold without the subject
 */
export function mendTail(scene: Scene, deed: Deed, gone: Person): readonly Patch[] | null {
  const { tokens } = scene;
  const patches: Patch[] = [];
  const from = deed.to;
  const isTheirs = gone.plural || !/^(?:name|he|i|we|you)$/.test(gone.kind);
  for (let at = from; at < tokens.length; at += 1) {
    const word = lowerAt(scene, at);
    const next = lowerAt(scene, at + 1);
    if (isLoose(scene, at, deed, from) || THOUGHTS.has(word)) return null;
    const isNextVerb =
      word === ',' && (readVerb(next, 'past') !== null || /^(?:was|were|had|has|is)$/.test(next));
    if (isNextVerb) return null;
    let patch: Patch | null = null;
    if (word === 'he' || word === 'she' || (word === 'they' && scene.people.has(at))) {
      patch = retellPronoun(scene, at);
      if (patch === null) return null;
    } else if (word === 'his' || word === 'her' || (word === 'their' && isTheirs)) {
      if (OWN.has(next) || NO_NOUN.has(next) || tokens[at + 1]?.kind !== 'word') return null;
      patch = { from: at, to: at + 1, text: 'the' };
    } else if (
      /^(?:while|when|without|before|after|by)$/.test(word) &&
      /.{2}ing$/.test(next) &&
      readVerb(next, 'ing') !== null
    ) {
      const told = retellGerund(scene, at);
      if (told === null) return null;
      if (told !== 'keep') patch = told;
    } else if (word === ',' && /.{2}ing$/.test(next) && readVerb(next, 'ing') !== null) {
      if (!RESULTS.has(next)) return null;
    } else if (/^(?:and|but|or)$/.test(word) || (word === ',' && /^(?:then|never)$/.test(next))) {
      if (isSharedVerb(scene, at + 1)) {
        patch = retellJoined(scene, at, deed);
        if (patch === null) return null;
      } else if (at === from && (next === '' || /^(?:who|which|not)$/.test(next))) return null;
      else if (at === from && word !== 'but' && !hasVerb(scene, at + 1)) return null;
    }
    if (patch !== null) {
      patches.push(patch);
      at = patch.to - 1;
    }
  }
  return patches;
}

/** True where a verb of their own stands among the words behind "and". */
function hasVerb(scene: Scene, from: number): boolean {
  for (let at = from; at < scene.tokens.length; at += 1) {
    const word = lowerAt(scene, at);
    if (scene.tokens[at]?.kind === 'punctuation' && word !== '"') return false;
    if (
      /^(?:was|were|is|are|had|has|did|would|could|went|'s|'re|never)$/.test(word) ||
      readVerb(word, 'past') !== null
    )
      return true;
  }
  return false;
}

/** The words of a range with patches put in. */
export function patchWords(scene: Scene, from: number, to: number, patches: readonly Patch[]): string {
  const { tokens, source } = scene;
  let text = '';
  let at = from;
  for (const patch of patches) {
    text += source.slice(tokens[at]?.start ?? 0, tokens[patch.from]?.start ?? 0) + patch.text;
    at = patch.to;
    if (at < to) text += source.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  }
  return at < to ? text + source.slice(tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0) : text;
}
