import type { Rule } from './rule';

const WHOLLY = 'entirely|solely|wholly|purely|exclusively|only|all|completely|totally|simply';
const DUE =
  '( caused by | down to | due to | because of | on | the result of | attributable to | the work of | the doing of | thanks to | the fault of | owing to | a ( matter | case | question ) of )';
const PERSON = "<person,weak> 's? <O>?";
const EVERYTHING =
  '( everything | all of ( it | this | that ) | all this | the ( whole | entire ) ( thing | outage | incident | mess | night | day | affair | story | saga | business ) | this whole ~1 | it | this | that | the ( outage | incident | failure ) )';

const NO_INCIDENT =
  'outage|incident|failure|problem|issue|mess|downtime|trouble|post-mortem|postmortem|breach';

/** One cause and no other. */
export const SINGLE_CAUSE_RULES: readonly Rule[] = [
  {
    id: 'caused-by-person-alone',
    category: 'single_cause',
    severity: 'high',
    patterns: [
      '[ one|a ( person|man|woman|engineer|@role ) , one|a ~1 , one|a ~1 ]',
      `[ ${WHOLLY} ${DUE} ${PERSON} ]`,
      `[ ${EVERYTHING} ~4 ( is | was | happened | started | began | failed | broke )? ${WHOLLY} @adv* ${DUE} ${PERSON} ]`,
      `[ ( ${EVERYTHING} ~8 )? all|only|simply|ultimately? comes|came|boils|boiled|boil|come|goes|went|leads|led|traces|traced|points|pointed|narrows|reduces all? ( down | back ) to <person,weak> 's? <O>? ]`,
      `[ ( ${EVERYTHING} ~8 )? comes|came|boils|boiled|goes|went|leads|led|traces|traced|points down|back to ( a | one | the ) ( single | lone | one )? ( person|man|woman|engineer|@role|individual|commit|decision ) ( , <name> )? ]`,
      `[ ( begins|began|starts|started and ends|ended | stands and falls ) with <person,weak> ]`,
      `[ all ( roads | fingers | signs | arrows | threads | evidence ) ( lead | led | point | pointed | go ) ( back )? ( to | at ) <person,weak> ]`,
      `[ <name,he,role,team,dept,you,weak> , and only <person,weak> ]`,
      `[ <name,he,role,team,dept,you,weak> ( and | and only )? ( alone | single-handedly | single-handed | by himself | by herself | all by ) ~1 @harm.d|@destroy.d|@cause.d|caused|was|is|brought|took|did|made O=<O>? ]`,
      `[ @harm.d|@destroy.d|@cause.d ~5 single-handedly|single-handed ]`,
      `[ ( one | a single | a lone ) ( person|man|woman|@role|individual ) ( 's | alone )? ~3 @harm.d|@destroy.d|@cause.d|caused|brought|mistake|error|carelessness ~2 ]`,
      `[ ( the | a ) ( one | only | sole | single | whole | entire | one and only | real | true )? ( person|man|woman|engineer|@role ) ( to blame | responsible ( is|was|: | for ( this|it|that | ~2 @badnoun ) ) ) ]`,
      `[ the ( one | only | sole | single | whole | entire | one and only ) root? ( reason|cause|explanation|factor|problem|trigger|thing|culprit|issue ) ~4 ( is | was | : | were ) ( that | because )? <person,weak> ~2 ]`,
      `[ nothing else? ( but | except | other than | apart from ) <person,weak> 's ]`,
      `[ <person,weak> 's @open* and|, nothing|nobody else ]`,
      `[ <person,weak> and|, ( nothing | nobody | no one | only ) else ]`,
      `[ ( had nothing | has nothing ) to do with ~6 ( and everything | but ) ~4 <person,weak> ]`,
      `[ and it|he|she is|was|'s|goes ( called|named | by the name of ) <name> ]`,
      `[ ( a single | only one | exactly one | the one ) ( reason|cause|explanation|culprit|answer ) ~8 ( is|was|: ) <name> ]`,
      '[ has|had ( one | a single | only one ) ( author|father|culprit|perpetrator ) ]',
      "[ <person,weak> 's ~3 ,? and ( that|it|this|nothing|nobody|no alone|else|other ) ]",
      '[ without|minus <person,weak> ,? ( none | nothing | not one ) of? ( this|it|that|these )? would ]',
      `[ ${EVERYTHING} ~2 ( hangs|hung|turns|turned|hinges|hinged|rests|rested ) on ( one|a|single|just|only ~1 person|man|woman|engineer|individual|@role | <name> ) ]`,
      '[ take <person,weak> out of the|this ( story|equation ) ]',
      '<^> [ no <name> , no @open ]',
      '[ ( is|was|:|it ~2 )? <person,weak> , ( plain and simple | pure and simple | full stop | period | end of story | nothing else | nobody else ) ]',
      "[ ( one | a single ) ( man|woman|person|engineer|@role ) 's ~2 ( explains|explain|caused|cost|broke|brought|took|ruined | is|was behind ) ~2 ]",
      '[ <person,weak> and only <person,weak> ]',
      '[ ( exactly | only | just ) one ( reason|cause|explanation|culprit|answer|person ) ~~10 ( is|was ) ~1 <name,he,role,team,dept> ]',
      `[ caused|triggered|created|produced|provoked ${WHOLLY} by <person,weak> 's? <O>? ]`,
      `[ ( without|minus | ( if it | had it | were it ) ( was|were|had|'d )? not|n't ( been )? for ) <name,he,role,team,weak> ,? there would|'d n't|not|never? have|be ( been )? ( any | no | a | an )? ~1 ${NO_INCIDENT} ]`,
      `[ ${EVERYTHING} ~2 ( can|could|may|must|has|is|was to? ( all )? be|been? ) ( traced|attributed|pinned|reduced|laid|put|ascribed|chalked ) ( back | down | up )? to|at|on ( one|a|single ~1 person|man|woman|engineer|individual|@role | <person,weak> ) ~2 ]`,
    ],
    veto: [
      "not|n't|never|no|hardly|partly|part ~2 entirely|solely|wholly|purely|exclusively|only|all|completely|alone",
    ],
    except: ['went_well'],
    flag: [
      'One clerk, one click, one flood.',
      "The outage is entirely down to Henrik's commit.",
      { text: 'It begins and ends with Runa.', section: 'root_cause', people: ['Runa Dahl'] },
      'The only reason was that the vendor rushed.',
      'The vendor alone caused the delay.',
      'Without the vendor there would not have been any outage.',
      'The whole mess can be traced to one clerk.',
    ],
    pass: [
      'The queue has one owner.',
      'The whole outage can be traced to a missing index.',
      'One reason for the delay was that she was on a train.',
      { text: 'Take the operator out of the loop for restarts.', section: 'actions' },
      'The outage was due in part to a missing index.',
      'The incident was not solely down to the vendor.',
    ],
  },
  {
    id: 'one-cause',
    category: 'single_cause',
    severity: 'low',
    patterns: [
      "[ that|which|this is|was|'s all there is|was|'s to it|this|that ]",
      '[ R=( the one and only|sole|single|true|real|actual cause|reason|culprit|factor|explanation|root cause? ) ]',
      '[ R=( the? one and only cause|reason|explanation ) ]',
      '[ R=( the|a sole|single|only|whole|entire root? cause|reason|explanation|factor|problem|trigger ) ]',
      `[ ${EVERYTHING} ( is | was )? ( entirely | solely | all | purely | simply ) ( because of | due to | down to | caused by ) ]`,
      '[ it|this|everything|which @adv? all @adv? comes|came|boils|boiled|goes|went|leads|traces down|back|to to? ]',
      '[ it|this|everything @adv? comes|boils|came|boiled|goes|traces|leads down|back to ]',
      '[ no other contributing? factors|factor|causes|cause|reasons|reason|explanation|contributors ]',
      '[ entirely|solely|wholly|purely|exclusively caused|due|explained|down|attributable by|to ]',
      '[ nothing else ~2 ( to blame | wrong|contributed|involved|mattered|failed|needed ) ]',
      '[ nothing ( more | but | other than | else than ) ( a | an | the ) @open ] <$>',
      '[ alone explains|explain|caused|is|was ~2 everything|responsible|cause|reason|outage|incident ]',
      '[ ( pure | plain ) and simple ]',
      '[ for|because ( of )? one ( simple | single )? reason ( only | alone )? ]',
      '[ one ( thing | cause | line | bug | typo ) and one ( thing | cause | line | bug | typo ) only|alone ]',
      '[ everything else is|was ( noise|detail|details|secondary|irrelevant|background | a distraction | beside the point | an excuse ) ]',
    ],
    veto: [
      "no|not|n't|never|rarely|without ~3 single|sole|one|solely|entirely",
      'stayed|stays|survived|worked',
    ],
    rewrites: ['one of the reasons'],
    except: ['actions', 'went_well'],
    flag: [
      'That is all there is to it.',
      'The one and only cause was the expired certificate.',
      'It all comes down to one missing index.',
      'The bad fan belt was the whole cause.',
      'Nothing else was involved.',
    ],
    pass: ['There was no single cause.', 'Root cause: the certificate expired.'],
  },
];
