import { startRun } from '../matchers';
import { compilePattern } from '../pattern';
import type { Sentence } from '../sentences';
import { NO_PEOPLE } from './match-pattern';
import {
  CONCRETE_VERBS,
  EXPLORE_VERBS,
  HANDLE_VERBS,
  IMPROVE_VERBS,
  PEOPLE_VERBS,
  REPAIR_VERBS,
  REWORK_VERBS,
  TRY_VERBS,
  WATCH_VERBS,
} from './words/action-words';
import { anyOf } from './words/verbs';

/** What may stand before the verb of an action. */
const LEAD_INS = [
  "please|pls|kindly|todo|to-do|action|also|next|let's|lets",
  "let 's|us",
  '~5 :|–|—|-',
  "we|i|someone|somebody|everyone|everybody|all|it|they|you|team|teams|engineers|developers|operators|people|the|our|every|each|ops|sre|sres|platform|support|engineering|management|product|security ~4 should|must|will|shall|could|can|may|might|need|needs|ought|want|wants|plan|plans|hope|hopes|have|has|'ll to?",
  'we|i|they are|is|am|were|was going|planning|aiming|hoping to',
  'need|needs|want|have|plan|going|time|important|necessary|essential|vital|crucial|good|worth|remember to?',
  "it|there is|'s|would|will be? ~3 to|that",
  `!${anyOf(`${CONCRETE_VERBS} ${EXPLORE_VERBS} ${HANDLE_VERBS} ${IMPROVE_VERBS} ${PEOPLE_VERBS} ${TRY_VERBS} ${REPAIR_VERBS} ${REWORK_VERBS} ${WATCH_VERBS}`)} ~3 to`,
].map(compilePattern);

const MOST_ROUNDS = 3;

/** The tokens at which the statement of a sentence may begin: its first word, and the one behind "we should" or "SRE:". */
export function findOpenings(sentence: Sentence): ReadonlySet<number> {
  const first = sentence.tokens.findIndex(
    ({ kind, lower }) => kind !== 'punctuation' && !/^9|^id$/.test(lower),
  );
  const openings = new Set<number>(first < 0 ? [] : [first]);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const at of [...openings]) {
      for (const leadIn of LEAD_INS) {
        const run = startRun(sentence, NO_PEOPLE);
        if (leadIn.match(run, at)) openings.add(run.to);
      }
    }
  }
  return openings;
}
