import type { Match } from '../engine';
import { wordsTagged } from '../lexicon/lexicon';
import { lowerAt, type Scene } from './scene';

/** Words that hold a sentence together or only praise, blame or wonder: none of them says what happened. */
const EMPTY = new Set(
  (
    "the a an this that these those it its he she they we i you his her their our my your him them us me and or but so as if then than of in on at to for with by from into about all any some every each both no not n't " +
    "is are was were be been being am has have had do does did will would should could can may might must 's 're 've 'd 'll 'm very too also only just quite rather really truly simply pretty absolutely totally utterly frankly honestly sure again here there now well oh ah so yes no ok okay hey yet how what who whom whose which when why where " +
    'great good nice lovely brilliant clever smart bright splendid fantastic fabulous marvellous wonderful impressive stellar superb excellent classic typical job work move idea idea decision call stroke genius geniuses genius hero heroes star champion champ legend wizard medal prize award trophy applause clap slow hats off bravo kudos congratulations congrats thanks thank props credit marks full well done way go ' +
    'fault faults blame blamed guilt guilty culprit culprits culpable offender responsible responsibility accountable accountability liable liability party hook wrong answer entirely solely squarely clearly obviously plainly purely completely totally wholly fully largely mostly mainly apparently evidently surely naturally predictably hindsight retrospect course sorry afraid say think know see believe guess suppose feel seems seem ' +
    'looking back saw coming mile known knew realised realized noticed aware sooner later bound waiting happen happened start finish find out showed shown shows become became remain remained remains maybe perhaps benefit desk one enough due proper adequate sufficient insufficient appropriate level kind sort best worst ever whatsoever attitude manner yeah nah deep down stop pretending guys dude lol mate spoiler alert folks honestly careless reckless sloppy stupid silly foolish irresponsible unprofessional thoughtless negligent lazy bloody damn typical somebody someone everybody everyone anyone anybody nobody one people guy guys person folks team give gets get take takes taken took make made makes let lets put lies lay rests sits falls belongs goes part bit lot little much more most least such like love hate stupidity carelessness negligence'
  ).split(/\s+/),
);

/** True for a word that may go without a fact going with it. */
export function isFrameWord(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.kind === 'masked') return false;
  if (token.kind === 'punctuation') return true;
  const word = lowerAt(scene, at);
  if (
    EMPTY.has(word) ||
    wordsTagged('harsh').has(word) ||
    wordsTagged('harshly').has(word) ||
    wordsTagged('insult').has(word) ||
    wordsTagged('quality').has(word) ||
    wordsTagged('wanted').has(word) ||
    wordsTagged('trait').has(word) ||
    wordsTagged('character').has(word) ||
    wordsTagged('plain').has(word) ||
    wordsTagged('plainly').has(word)
  )
    return true;
  for (let from = Math.max(0, at - 8); from <= at; from += 1) {
    const person = scene.people.get(from);
    if (person !== undefined && person.from <= at && at < person.to) return true;
  }
  return false;
}

const TELLING = new Set(['person_fault', 'omission', 'counterfactual', 'passive_blame', 'human_error']);

/** True for a word of a finding that is nothing but judgement, irony or fault: it goes whatever it is. */
export function isEmptyFinding({ rule, underlineFrom, underlineTo }: Match, at: number): boolean {
  return at >= underlineFrom && at < underlineTo && !TELLING.has(rule.category);
}
