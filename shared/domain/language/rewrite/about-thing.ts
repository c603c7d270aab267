import type { Match } from '../engine';
import { wordsTagged } from '../lexicon/lexicon';
import type { BlameCategory, Rewrite } from '../types';
import { findThings, type Thing } from './find-thing';
import { start } from './gap-frames';
import { endOfWords, GAP, replaceRange, type Scene } from './scene';

const KNOWN = new Set<BlameCategory>(['hindsight', 'counterfactual', 'accusing_question']);

const CAUSED = new Set<BlameCategory>(['fault_assign', 'single_cause', 'human_error']);

/** "what happened with the dosage table", "what was known before the rollout". */
function openingFor(category: BlameCategory, { text, preposition, head }: Thing): string {
  if (CAUSED.has(category) && wordsTagged('badnoun').has(head) && preposition === '')
    return `what led to ${text}`;
  if (KNOWN.has(category)) {
    const isTime = /^(?:during|before|after|at)$/.test(preposition);
    return `what was known ${isTime ? preposition : 'about'} ${text}`;
  }
  return `what happened ${preposition || 'with'} ${text}`;
}

/**
 * "Declan took his eye off the replication queue" → "What happened with the replication queue: …": a sentence that cannot
 * be told otherwise, opened again about something that it names.
 */
export function openThing(scene: Scene, match: Match): Rewrite[] {
  const from = start(scene);
  const to = endOfWords(scene);
  if (scene.sentence.isQuestion || from >= to) return [];
  return findThings(scene, match)
    .slice(0, 2)
    .flatMap(
      (thing) => replaceRange(scene, from, to, `${openingFor(match.rule.category, thing)}: ${GAP}`) ?? [],
    );
}

/** "Take Sid off the rota until he learns the console" → "Add a safeguard for the console: …". */
export function guardThing(scene: Scene, match: Match): Rewrite[] {
  const from = start(scene);
  const to = endOfWords(scene);
  if (scene.sentence.isQuestion || from >= to) return [];
  return findThings(scene, match)
    .slice(0, 1)
    .flatMap(({ text }) => replaceRange(scene, from, to, `add a safeguard for ${text}: ${GAP}`) ?? []);
}

/** "Who on the late shift put the wire across the relay?" → "What happened with the relay?". */
export function askThing(scene: Scene, match: Match): Rewrite[] {
  const to = endOfWords(scene);
  if (!scene.sentence.isQuestion) return [];
  return findThings(scene, match)
    .slice(0, 2)
    .flatMap((thing) => {
      const words = `what happened ${thing.preposition || 'with'} ${thing.text}`;
      return replaceRange(scene, 0, to, words) ?? [];
    });
}
