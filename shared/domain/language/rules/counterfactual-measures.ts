import type { Rule } from './rule';

const SOMEBODY = 'person,any,nobody,weak,you,we,i';
const WOULD_HAVE = "would|could|might|'d @adv* not|never? @adv* have|'ve|of|a @adv*";
const BEING =
  '@role|@roles|@programrole|@team|person|people|pair|eyes|mind|owner|company|shop|outfit|organisation|organization|pro|adult|adults|grown-up|grown-ups|professional|hands|head|crew|colleague|set|operator|reader|observer|writer|author';
/** "Anyone would have done the same" sides with whoever did it. */
const NO_SYMPATHY =
  '!done|made|missed|thought|assumed|fallen|believed|trusted|concluded|chosen|acted|expected|been|reacted|struggled|read';

/** What a careful person does or sees. */
const CARED =
  '!read @care.n|noticed|seen|spotted|known|caught|realised|realized|foreseen|predicted|guessed|recognised|recognized|understood|grasped|suspected|sensed|aborted|backed|tested|taken';

/** What a better person, or a little care, would have done. */
export const MEASURE_RULES: readonly Rule[] = [
  {
    id: 'better-person-would-have',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      `[ a|an|any|every|no|most|one|the ( more | less | half-way | remotely | even | minimally | vaguely | reasonably | moderately )? @measure ~2 ${BEING} ~7 ${WOULD_HAVE} ${NO_SYMPATHY} @pp O=<O>? ]`,
      `[ anyone|anybody|someone|somebody|nobody ( more | less | half-way | remotely | even | vaguely )? @measure ~6 ${WOULD_HAVE} ${NO_SYMPATHY} @pp O=<O>? ]`,
      `[ a|an ( grown-up | grownup | adult | professional | pro | veteran | craftsman | steady hand ) ~6 ${WOULD_HAVE} ${NO_SYMPATHY} @pp O=<O>? ]`,
      `[ any|most|every|another|different|other ( @role | @roles | @team | person | people | pair of eyes ) ~6 ${WOULD_HAVE} ${CARED} O=<O>? ]`,
      `[ anyone|anybody|everyone|everybody ( with | paying | else | half | who | in | on | at | looking | watching | sane | worth | other )? ~7 would|'d @adv* have|'ve|of @adv* ${CARED} O=<O>? ]`,
      `[ in a|any ( sane|normal|serious|proper|decent|well-run|perfect|ideal|better|grown-up|professional|functioning|healthy world|team|shop|company|organisation|organization|universe|crew|place ) ] ~~12 would|should|could`,
      "[ in <person,you,weak> 's? place|shoes|position|seat ,? <i,we,any> would|'d ]",
    ],
    veto: [
      'same|likewise|similarly|anyway|too <$>',
      'done|made|reached|drawn|fallen|taken the|that|this|for|into same|exact',
      'the|a|an normal|average|different|good|better ~1 alert|dashboard|monitor|test|check|tool|process',
    ],
    flag: [
      'A more experienced engineer would have spotted the loop.',
      'Any analyst worth their salt would have phoned.',
      'No sane person would have flipped that breaker.',
      'A grown-up in the room would have said stop.',
      'In any serious shop, the key would have been kept apart.',
    ],
    pass: [
      'A canary would have shown the leak.',
      'Without the replica the outage would have lasted hours.',
      'Anyone would have done the same with that screen.',
      'A better alert would have shown the trend.',
      'Most engineers would have read that label the same way.',
    ],
  },
  {
    id: 'little-would-have',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      `[ a|one|single|another|two|five|ten ~2 of? ( call|question|email|message|word|chat|ping|conversation|sentence|text|note|nudge|heads-up|tap|line|mail|checking|testing|asking|thinking|listening|googling|@virtue ) !alert|alarm|notification|bot|template|queue|service|broker|check|body|header ~7 ${WOULD_HAVE} @pp ]`,
      `[ @virtue ~8 ${WOULD_HAVE} @pp ]`,
      `[ a|an|some|any|more|little|basic|bit|minimum|modicum|ounce|shred|better|proper|due|simple|ordinary|common|closer|greater|adequate|sufficient|minimal|elementary|normal|careful|good of|more|common? @virtue ~8 ${WOULD_HAVE} @pp ]`,
      `[ with|given|had a|an|some|any|more|little|basic|bit|minimum|modicum|ounce|shred|better|proper|due|simple|just of|more|common? ~2 @virtue ~~4 <person,any,you,weak,we> ${WOULD_HAVE} @pp O=<O>? ]`,
      `<^> [ ( simply | just | merely | actually | even )? asking|calling|phoning|reading|waiting|listening|thinking|looking|checking|bothering|talking|stopping|paying|double-checking|speaking|following|heeding ~6 ${WOULD_HAVE} @pp ]`,
      `[ ( reading|following|heeding ) the|a|your ~2 runbook|manual|instructions|docs|documentation|email|notice|ticket|readme|changelog|banner|label|release ~6 ${WOULD_HAVE} @pp ]`,
      "[ with a|an|some|any|more|little|basic|bit|minimum|modicum|ounce|shred|better|proper|due|simple|just|five|ten|two ~3 @virtue ~~8 would|'d|could be|have|still ~2 ]",
      "[ with a|more|better|proper|some|any|clearer|earlier ~2 @open from|by <person,weak> ~~8 would|could have|'ve @adv* @pp ]",
      '[ had there been a|any|some|more|better|proper|even ~2 ( communication|conversation|discussion|question|honesty|@virtue ) ~3 ] ~~12 would|could|might',
      `[ ( more | closer | proper | better ) ~1 ( look|review|reading|inspection|check|testing|check|preparation ) ( by|from | on the part of ) <person,weak> ${WOULD_HAVE} @pp O=<O>? ]`,
    ],
    veto: ['question|message|word|line|call ~2 length|size|count|limit|stack'],
    except: ['went_well', 'actions'],
    flag: [
      'A quick phone call to the depot would have settled it.',
      'Proper preparation by the store team would have avoided the queue.',
      'A shred of curiosity would have helped.',
      'With a little more care the analysts would have seen the clash.',
      'Asking the vendor would have saved a day.',
      'Two minutes of thinking would have prevented this.',
    ],
    pass: [
      'A retry would have prevented this.',
      'A message queue would have absorbed the peak.',
      'An email alert would have told us sooner.',
    ],
  },
  {
    id: 'better-done-otherwise',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ <${SOMEBODY}> would|'d|might have|'ve ( done|been|fared @adv* better|well|best|right|wise|wiser|smart|smarter|advised|well-advised ) ( advised )? ( to @open O=<O>? )? ]`,
      `[ <${SOMEBODY}> ( would|'d do well|better | had|'d better have | had|'d best have ) ]`,
      `[ the ( smart | right | correct | proper | obvious | sensible | responsible | decent | professional | grown-up | prudent | wise | natural | normal | logical | safe | honest | courteous | least | adult ) ( thing | move | call | step | course | play | choice | reaction | way ) ~3 would|'d have|'ve been to !return|retry|reject|fail @open O=<O>? ]`,
      `[ the ( smart | right | obvious | sensible | responsible | decent | professional | grown-up | prudent | honest | courteous | adult ) thing ( for <person,any,you> )? to do|have ]`,
      `[ the least ~2 <${SOMEBODY}> could|can|should|might ( have )? do|done|@pp ( was|is )? ]`,
      `[ would it have ( been so|that|too ~1 hard|difficult|much | hurt | killed | cost ) <${SOMEBODY}> ~1 ( to @open O=<O>? )? ]`,
      "[ it would|'d have been ( so | this | very | really )? easy|simple|trivial|possible|straightforward|painless to|for !see ~3 ]",
      '[ too little ,? too late ]',
      '[ better late than never ]',
      `[ what <person,any,you,weak> should|could|ought ~2 have|'ve @pp|done ]`,
      "[ it would n't|not have been ( ~3 <person,any,you,weak,us> to @open | too much ( trouble | to ask )? | beyond | that hard|difficult ) ]",
      "[ it would|'d have been ( only | common | basic | simple | elementary | a matter of | good )? courtesy|decency|politeness|prudence|manners|polite ( to @open O=<O>? )? ]",
      `[ the least <${SOMEBODY}> can|could|may|should expect|ask|hope ( of|for|from )? ~2 ]`,
      '[ the least ( one | you ) can|could|may|should expect|ask|hope ]',
      "[ ( maybe | perhaps | hopefully ) next time <person,you,weak> ( will|can|could|might|should|'ll ) @open O=<O>? ]",
      `[ i would|'d have @adv* ${CARED} O=<O>? ]`,
      "[ i would|'d have @adv* rolled|pulled|stopped|reverted|refused|said|shut ~2 ]",
      `[ <${SOMEBODY}> was|were ( free | welcome | at liberty ) to @care.b O=<O>? ]`,
      '[ <person,any> should @adv* have been ( kept ( away|out|off|from ) | barred|banned|removed|fired|sacked|disciplined|reined|supervised ) ]',
    ],
    veto: ['easy to confuse|miss|mistake|overlook'],
    except: ['went_well', 'actions'],
    flag: [
      'The vendor would have done better to wait for daylight.',
      'The responsible thing would have been to stop the belt.',
      'It would have been so easy to ring the plant.',
      'The least the vendor could have done was call back.',
      'You would have been well advised to wait.',
    ],
    pass: [
      'The correct response would have been to return 404.',
      'It would have been easy to confuse the two levers.',
      'The right fix was to raise the limit.',
    ],
  },
  {
    id: 'expected-of',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      "[ you|one|we|i|anyone|people ( would|'d|might|could|had have|'ve? ) @adv* ( expected|expect|thought|think|hoped|hope|imagine|imagined|assume|assumed ) ~1 that? <person,any,weak> ( to|would|had|might|could|at )? ~1 @open? O=<O>? ]",
      "[ you|one|we|i|anyone|people ( would|'d|might|could|had have|'ve? ) @adv* ( expected|expect|thought|think|hoped|hope|imagine|imagined ) ~1 ( better|more ) ~2 ( from | of ) <person,any,weak> ]",
      '[ expected|expect|expects|deserved|deserve ( better|more ) ( from | of ) <person,any,weak> ]',
      '[ ( better|more ) was|is|were expected ( from | of ) <person,weak> ]',
      '[ by rights ,? <person,any,weak> would|should|ought|was|were ~3 @open ]',
      '[ by rights ]',
      `[ ( nothing | what | who | not a thing | no one ) ( was|is|were )? @adv* ( stopped|stopping|prevented|preventing|kept|keeping|hindered|barred ) <person,any,weak,you> from V=@care.g|@act.g O=<O> ]`,
      `[ ( nothing | what | who | not a thing | no one ) ( was|is|were )? @adv* ( stopped|stopping|prevented|preventing|kept|keeping|hindered|barred ) <person,any,weak,you> from @care.g|at|paying|bothering|picking|giving O=<O>? ]`,
      `[ there was|were|is|'s nothing ( stopping|preventing|keeping | to stop|prevent|keep|hinder ) <person,any,weak,you> from? @care.g|paying|bothering|giving O=<O>? ]`,
      `[ nothing was in <person,any,weak> 's way ]`,
      "[ it is|was|'s n't|not ( too )? much|unreasonable ~1 to ask|expect ]",
      "[ it is|was|'s ( only | not un | quite | perfectly )? reasonable|fair to expect|assume|ask ~1 <person,any,weak> ]",
    ],
    veto: ['( from | nothing ~4 from ) deleting|dropping|running|writing|overwriting|typing|pasting'],
    except: ['went_well', 'actions'],
    flag: [
      "You'd have thought the analyst would look twice.",
      'By rights the chair would have called a halt.',
      'Nothing stopped Petra from asking.',
      'There was nothing to stop the crew from waiting.',
    ],
    pass: [
      'Nothing stopped the operator from deleting a live table.',
      'We would have expected the probe to fire.',
      'Nothing prevented the job from running twice.',
    ],
  },
];
