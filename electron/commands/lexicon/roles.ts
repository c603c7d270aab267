import { growClass } from './wordnet';
import { isOnlySomebody, isVerb } from './wordnet-senses';

/** Kinds of people by what they do all day, of WordNet. Others (relatives, believers, thieves) have no part in a review. */
const SEEDS =
  'worker#1 professional#1 official#1 scientist#1 adviser#1 supervisor#1 inspector#1 businessperson#1 serviceman#1 administrator#1';

/** Left out by hand: programs and their parts, titles of another age, names that are insults, and words of other trades than these. */
const WITHOUT = `
  arbiter batman candidate chef consul cutler extern factotum hobo legate licensee maven mercer merchant nominee oracle pathfinder patron prophet sentinel temp
  antipope baas bey boniface bracero brainiac capo chevalier commie cowboy czar czarina czaritza doge domine dominus dragoman duce embassador famulus flamen
  flunkey flunky generalissimo gofer hireling humdinger jawan knacker lackey landgrave magus mahout mikado nabob narc nawab out-and-outer padrone peon pinko pol praetor pretor
  rajah redcap redcoat satrap scullion shamus skivvy slavey solon sprog starets supermodel swagman tenno thane tsar tzar varlet vizier warlord yardbird yuppie
  accomplice aristocrat brat creator emperor empress king mason pope prince princess queen skinner smith wiz wright
`;

/** "Handler", "loader": a verb with `-er` names a program as often as a person. "Postmaster" does not. */
function isDoerOfVerb(word: string): boolean {
  const stem = /^(.{2,})(?:er|or)$/.exec(word)?.[1];
  if (stem === undefined) return false;
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].some(isVerb);
}

/** Trades of one word that stand for people and for nothing else; sorted. */
export function growRoles(): string[] {
  return growClass({ pos: 'noun', seeds: SEEDS, without: WITHOUT }).filter(
    (word) => /^[a-z][a-z-]{3,}$/.test(word) && isOnlySomebody(word) && !isDoerOfVerb(word),
  );
}
