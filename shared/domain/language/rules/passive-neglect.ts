import type { Rule } from './rule';

/** The thing before a verb: a noun phrase with its determiner, or nothing. */
const THING =
  '( the|our|a|an|that|this|these|those|its|his|her|their|two|three|several|many|all|every|each|some @open @open? @open? )?';
const WAS = '( was|were|got|been|being|is|are )';
const HAD_BEEN = '( was|were|got | had|has|have been | was|were being )';
/** What only people do to a thing, so that "was never …" is about them. */
const NEVER_DONE =
  'raised|escalated|reviewed|tested|checked|verified|validated|documented|communicated|announced|told|informed|consulted|rehearsed|trained|questioned|challenged|considered|discussed|read|opened|followed|heeded|addressed|acted|investigated|examined|inspected|audited|scrutinised|scrutinized|thought|asked|planned|written|agreed|signed|approved|mentioned|flagged|reported|acknowledged|answered|passed|shared|handed|updated|labelled|labeled|cleaned|rotated|renewed|replaced|practised|practiced|exercised|drilled|circulated|chased|picked|taken|explained|recorded|logged|noted|double-checked|tidied|maintained|assigned|staffed|budgeted|exercised|fixed|retightened|returned|refilled|restocked|reordered|recalibrated|retested|rechecked|relabelled|revisited|learned|learnt|warned|briefed|measured|clarified|settled|decided|established|sought|requested|defined|tagged|counted|weighed|monitored|looked|put|done|made|given';
const CARE_NOUN =
  'care|attention|thought|effort|check|checks|testing|tests|test|review|reviews|verification|validation|heed|notice|scrutiny|oversight|supervision|rehearsal|rehearsals|consideration|diligence|planning|preparation|precautions|precaution|handover|hand-over|backup|backups|warning|warnings|attempt|attempts|questions|question|inspection|inspections|notes|documentation|sign-off|approval|communication|follow-up|training|audit|audits|drill|drills|escalation|coordination|consultation|discussion|thinking|homework|groundwork';

/** Neglect that nobody in particular is said to have committed. */
export const PASSIVE_NEGLECT_RULES: readonly Rule[] = [
  {
    id: 'never-done',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ W=<O> was|were|is|are|'s @adv* never @adv* V=${NEVER_DONE} ( up|on|through|out|into|about|over|down|at|for|off )? ]`,
      `[ W=<O> had|has|have @adv* never @adv* been @adv* V=${NEVER_DONE} ( up|on|through|out|into|about|over|down|at|for|off )? ]`,
      `[ W=<O> @adv* never @adv* got ( V=${NEVER_DONE} ( up|on|through|out )? | around to ) ]`,
      `[ <O> ${WAS} not|n't @adv* properly|adequately|sufficiently|thoroughly|correctly|fully|carefully|diligently|seriously @adv* ( tested|reviewed|checked|verified|validated|documented|communicated|handed|vetted|followed|trained|briefed|labelled|labeled|planned|supervised|assessed|considered|thought|inspected|rehearsed|audited|coordinated|explained|discussed|investigated|examined|announced|maintained|secured|handled|managed ) ( up|on|through|out|over|into )? ]`,
      `[ <O> ${WAS} ( inadequately|insufficiently|poorly|badly|sloppily|carelessly|hastily|half-heartedly|barely|hardly|scarcely|negligently|wrongly|clumsily|lazily ) ( communicated|planned|handled|drafted|tested|managed|documented|executed|prepared|designed|thought|reviewed|coordinated|timed|chosen|judged|written|trained|briefed|supervised|maintained|estimated|assessed|considered|organised|organized|checked|rehearsed|drawn|put|done|carried|labelled|labeled|explained|run|conceived|scoped|specified|discussed|looked ) ( up|out|on|through|over|together|at|into )? ]`,
      `[ <O> ( was|were|is|are | had|has|have been ) @adv* ( not|n't @adv* even | not @adv* so much as ) @adv* ( ${NEVER_DONE} ) ( up|on|through|out|into|about|over|down|at|for|off )? ]`,
      '[ <O> ( was|were | had|has|have been ) @adv* @pp by ( nobody | no one | no eyes | no human | no soul | not a soul | no person|engineer|operator ) ]',
      "[ <nobody> 's ~4 ( was|were ) @adv* ( sought|asked|taken|heeded|heard|consulted|considered|wanted|requested ) ]",
      '[ ( nothing|little ) ( was|were|is | had|has been | ever got ) @adv* ( done|said|checked|tested|written|escalated|raised|reported|documented|communicated|verified|reviewed|handed ) ( about|down|on|to|up|over )? ( <O> )? ]',
      `[ ( no|little|zero|insufficient|scant|minimal|hardly|barely|not ( any|a|one|single|enough|much )? ) ~2 ( ${CARE_NOUN} ) ( was|were | had|has|have been | ever ) @adv* ( @carriedout|happened|took ) ( out|place|to|up )? ]`,
    ],
    veto: [
      "<person,weak,we,i> ( was|were|had|has|have|is|are ) ~1 not|n't|never ~2 ( told|informed|briefed|trained|warned|notified|shown|given|paged|reached|supported|thanked )",
      'never ~6 before',
      'no such',
      'written|recorded|done|raised|logged to ( the | a )? ~1 ( disk|log|table|database|queue|file|bucket|topic )',
      'no|little|zero|nothing ~4 ( needed | necessary | required | possible | lost )',
      'never ~4 ( intended | meant | designed | supposed | exposed | fixed in | reached | by the @thing )',
      'never ~2 @pp by ~3 @thing|script|loader|parser|system|scheduler|client|library|driver|balancer|collector|filter|proxy|agent|router|consumer|consumers|gateway|job',
      "because|since|as ~3 ( does|did|was|is|has|were|had not|n't|no|out|missing|unavailable|down|expired )",
      'alert|alerts|alarm|alarms|page|event|events|exception|exceptions|signal|interrupt|metric|request|requests|message|messages|packet|packets|record|records|row|rows|file|files|write|writes|block|webhook was|were never raised|acknowledged|read|opened|written|answered|passed|picked|logged|recorded|put|made',
    ],
    except: ['actions', 'went_well'],
    rewrites: ['{W} went {V.un}', '{W} {W.was} not {V.n}'],
    flag: [
      'The hand-over sheet was never checked.',
      'The restore had never been rehearsed.',
      'The valve was not properly labelled.',
      'Nothing was done about the noise.',
      'No rehearsal was held.',
      'The contract was poorly drafted.',
    ],
    pass: [
      'The packet was never acknowledged.',
      'No restart was needed.',
      'The port was never meant to be public.',
      { text: 'No follow-up was needed.', section: 'timeline' },
    ],
  },
  {
    id: 'wrong-thing-handled',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ ( the|a|an )? wrong|incorrect @open? @open ${HAD_BEEN} @adv* @handpp ( up|out|in|on|off|down|over )? ]`,
      `[ ( something | someone somewhere | things ) ${HAD_BEEN} @adv* ( forgotten|overlooked|missed|skipped|botched|mishandled | left ~1 undone|out|behind | let slip ) ]`,
      `[ it ( was | had been ) @adv* ( forgotten|neglected|omitted|overlooked ) to|that ]`,
    ],
    veto: [
      'wrong|incorrect ~2 ( value|values|result|results|data|rows|row|response|answer|page|price|prices )',
    ],
    except: ['actions', 'went_well'],
    flag: ['The wrong breaker had been switched off.', 'It was forgotten to close the tap.'],
    pass: ['The wrong value was returned.', 'The wrong page was sent by the cache.'],
  },
  {
    id: 'corners-got-cut',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ corners|corner ${HAD_BEEN} @adv* cut ]`,
      `[ shortcuts|shortcut|short-cuts|liberties|risks|chances ${HAD_BEEN} @adv* taken ]`,
      `[ ball|balls ${HAD_BEEN} @adv* dropped ]`,
      '[ ( things|balls|matters|standards|discipline|tickets|warnings|it|this|that|everything ) ( was|were|got | had been )? @adv* ( allowed|left|permitted|let ) ( to )? ( fall|slip|slide|drift|lapse|rot|fester|languish|go ) ( through ( the|our )? cracks|net | @open )? ]',
      `[ <O> ${HAD_BEEN} @adv* ( allowed|left|permitted to ( lapse|expire|rot|drift|fester|deteriorate|fill|linger|slip|slide|languish|fall|wither|pile ) ) ( through ~2 cracks )? ]`,
      `[ <O> ${HAD_BEEN} @adv* ( let slip|slide|lapse|go | swept under ( the )? carpet|rug | brushed|pushed|swept|cast|waved|put|set|tossed aside | shrugged|brushed|laughed|written|put off | waved|nodded|rushed|pushed through | glossed|skated|skimmed|papered|passed over | kicked down ~1 road | put on ~1 back-burner|ice | cut short | given ~1 short shrift | taken for granted|read | taken ( as read | on trust|faith | at face value ) | dispensed with | done away with | skimped on | thrown ( overboard | out of ~1 window ) | honoured|honored in the breach | left undone|unsigned|unfilled ) ]`,
      `[ ${THING} ( fell|falls|slipped|slips|slid|dropped|went|goes ) ( through ( the|our )? ( cracks|net|crack ) | by the wayside|board | between|amid|among ~3 stools|desks|cracks|chairs | off ~2 radar|list|table ) ]`,
      `[ ${THING} ( took|takes ) a back ( seat ) ]`,
      `[ ${THING} ( went|goes|was|were put|pushed|moved|left )? ~1 ( to|on|onto ) ( the ) ( back-burner | back burner ) ]`,
      `[ ${THING} ( sat|lay|been|was|were left to )? ( gather|gathering|gathered|collecting|collect dust ) ]`,
      `[ ${THING} ( lay|sat|lain|lying ) @adv* ( unread|unopened|unanswered|unreviewed|untested|unchecked|unacknowledged|unattended|unlabelled|unlabeled ) ( for|all|at|until|through <O> )? ]`,
      `[ ${THING} ( went|gone|goes|lay|sat|remained|remains|stayed|stays ) @adv* @unheeded ( for|all|at|until|through <O> )? ]`,
      `[ ( sloppy|shoddy|slapdash|careless|hasty|poor|bad ) ( work|workmanship|practice|practices|housekeeping|communication|preparation|planning|judgement|judgment|decisions|discipline|handover ) ( was|were|is|are | led|leads|caused | had|has|have been ) ]`,
    ],
    veto: [
      'row|rows|packet|packets|request|requests|event|events|message|message|record|records|bytes|column ~2 ignored|skipped|read',
      'ignored by ( the | a )? ~2 @thing|parser|planner|client',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'Corners got cut on the wiring test.',
      'Standards were allowed to slip.',
      'The complaint was swept under the carpet.',
      'The renewal fell by the wayside.',
      'The letters lay unread for weeks.',
      'The check was glossed over.',
    ],
    pass: ['The header was ignored by the parser.', 'The lease was released when the lock moved on.'],
  },
];
