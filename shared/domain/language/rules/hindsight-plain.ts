import type { Rule } from './rule';

const OMEN =
  'hint|hints|omen|omens|foretaste|harbinger|harbingers|portent|portents|preview|prelude|precursor|precursors|foreshadowing|augury|announcement';
const ANYONE = 'any|anyone|anybody|everyone|everybody';
const PLAIN = 'obvious|plain|clear|loud|blatant|explicit|glaring|unmistakable|evident|apparent|visible';

/** Things that were plain to all: omens, open questions about plainness, child's play. */
export const PLAINNESS_RULES: readonly Rule[] = [
  {
    id: 'omen-of',
    category: 'hindsight',
    severity: 'medium',
    patterns: [
      `[ an|a|the|such|as ~1 @plain|clear|loud|blatant|evident|apparent|plain|unambiguous ~1 ${OMEN} ( of|that @open? )? ]`,
      `[ ( ${OMEN}|sign|signs|taste|warning ) of ( what | things | the ~1 things ) ( was|were|would|lay|had|to ~3 ) ]`,
      `[ how ${PLAIN} do|does|did|must|should|can|could|would|need ~8 ( have|has|need|needs to | be|get|become ) ]`,
      `[ how much more|@adv? ${PLAIN} ~3 ]`,
      '[ alarm|warning|danger bell|bells|light|lights|siren|sirens ~8 should|ought to? ( have been | be ) @ing ]',
      `[ could|can n't|not|hardly|scarcely|barely possibly? have ( been )? misread|mistaken|misjudged|misinterpreted|misunderstood ] !by`,
      `[ could|can n't|not|hardly|scarcely|barely possibly? have ( been )? misread|mistaken|misjudged|misinterpreted|misunderstood ] by ( <person,any,we> | a|an|any ~1 @measure|@novice|trained|seasoned )`,
      `[ everything ~1 pointed|points|pointing ( in )? ( one | the same | only one | a single | just one | exactly one ) way|direction|place|thing ~1 ]`,
      '[ pointed|points|pointing ( in )? ( ( only one | a single | just one ) way|direction | one way|direction only ) ]',
      `[ <person,weak,any,we> had all|every ~1 information|facts|data|signs|clues|evidence|pieces|figures|fact|clue|piece ~3 ( in front of | at ~2 fingertips|disposal|hand|hands | to hand | on ~2 desk|screen | before ) ]`,
      `[ ( visible|looming|brewing|gathering|seen ~2 ) on the horizon ]`,
      `[ ( given|knowing|with|from ) ~5 what we ~1 know ~1 now? ] ~~12 @plainly|evidently|clearly|wrong|flawed|foolish|mistake|naive|absurd|reckless|obvious|doomed`,
    ],
    veto: [
      'to make|keep alarm|warning',
      'alarm|warning light|lights|siren|sirens|sign|signs ~3 automatically',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'The noise at dawn was an unmistakable foretaste of the flood.',
      'It was a taste of what was to come.',
      'How loud does a siren have to get?',
      'Warning bells ought to have been ringing in the plant.',
      'The gauge could hardly have been misread.',
      'Every fact pointed one way only.',
      'The clerk had all the figures in front of him.',
      'Given what we know now, the plan was plainly wrong.',
    ],
    pass: [
      'The hint was easy to overlook.',
      'The gauge could not have been misread by the parser.',
      'All lines pointed in one direction.',
      'How big does the buffer have to be?',
      'How clear is the label on the drum?',
      'Given what we know now, we will move the date.',
      'The probe pointed at two hosts.',
    ],
  },
  {
    id: 'plain-to-eyes',
    category: 'hindsight',
    severity: 'medium',
    patterns: [
      '[ ( try|tried|trying|work|worked ) ~1 hard ( not to | to not ) see|notice|hear|know ]',
      '[ ( try|tried|trying|work|worked ) ~1 hard to ( miss|overlook ) ~1 ]',
      '[ a|one|the ~1 glance|peek at ~7 settles|suffices|sufficed|settled|would|tells ~3 ]',
      '[ there for ( the taking | the asking | the reading ) ]',
      '[ ( to|for whoever|anyone|anybody|those|everyone|all ~1 who|that? ) ( cared|bothered|cares|bothers|deigned | was|were willing ) to ( look|see|read|listen|ask|check|count ) ]',
      '[ to|for whoever ( cared|bothered|cares|bothers|deigned ) to ( look|see|read|listen|ask|check|count ) ]',
      "[ ( does|could|can|did|do|would n't|not ) ( get|come|be | have been|gotten ) ( any|much ) ( clearer|plainer|louder|simpler | more ( @plain|clear|plain ) ) ]",
      '[ could|might have been ( written|scripted|told|drafted|forecast|printed ) ~1 ( in advance | beforehand | ahead ) ]',
      '[ apparent|plain|obvious|evident|foreseeable ( beforehand | in advance | ahead of time ) ]',
      '[ visible beforehand ]',
      '[ ( was|were been? ) ( telling|shouting|warning|screaming ) <we,any,they,you> ( exactly|precisely|just|loudly|plainly ) ~1 ]',
      `[ ( trivial|elementary|obvious|plain|clear|visible )? for|to ${ANYONE} with ( ~2 eyes|eye|brain|brains|pulse|sense|clue|neuron|neurons|cells ) ]`,
      `[ trivial|elementary|childish|self-evident for|to ${ANYONE} ~2 with|who|that|in|having ~3 ]`,
      `[ as ${ANYONE} ( of us|you|them|the ~1 )? ~1 could|can|would|should|might ( have )? @adv* see|tell|seen|told|know|known|confirm|notice ]`,
      "[ child 's play ]",
      "[ ( is|was|'s|were|been a ) ~1 gimme|cinch|lay-up|layup ]",
      "[ ( is|was|'s|were|been ) ( an open book | as plain as | there in ~1 black | kindergarten|nursery stuff|material ) ]",
    ],
    veto: [
      'make|makes|made|making|so|become|becomes ~6 for|to|as',
      "not|n't|never ~3 trivial|elementary|plain|clear|child",
    ],
    flag: [
      'You had to work hard not to notice the smell.',
      'A glance at the gauge settles it.',
      'The gauge said it all to anyone who cared to look.',
      'It does not get any plainer than that.',
      'The ending could have been written in advance.',
      'The clash was visible beforehand.',
      'Two near misses were telling us precisely this.',
      { text: 'The crew was quick, but the answer was plain to anyone with eyes.', section: 'went_well' },
      { text: 'Swap the hose that was worn, as any of us could see.', section: 'actions' },
      "Finding the leak was child's play.",
      'This one was a gimme.',
      'The trick was elementary for anybody who has read a meter.',
    ],
    pass: [
      'The date was visible in advance on the calendar.',
      { text: 'Make the gauge plain to anyone with an eye on the belt.', section: 'actions' },
      'Finding the leak was not trivial for anyone who had no map.',
      'The page is open to anyone with an account.',
    ],
  },
];
