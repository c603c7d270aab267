import type { Rule } from './rule';

const THING = '<O> ( from|in|on|to|at|for|about|with|between|against <O> )?';
const WAS = "( was|were|got|is|are|been|being | had|has|have|'d|'ve been )";
/** Safeguards and plain work, as what was cut or dropped. */
const STEP =
  'test|tests|testing|check|checks|review|reviews|rehearsal|dry-run|run|drill|drills|inspection|inspections|step|steps|stage|handover|briefing|training|calibration|maintenance|servicing|cleaning|audit|audits|survey|trial|pilot|soak|canary|approval|sign-off|signature|assessment|walkthrough|run-through|assertion|assertions|safeguard|interlock|guard|backup|count|recount|reading|readings|round|rounds|verification|validation|reconciliation|inventory|stocktake|rounds|patrol|patrols|supervision|plan';
const DROPPED =
  'skipped|dropped|disabled|cut|shortened|removed|omitted|muted|silenced|deferred|cancelled|canceled|postponed|abandoned|waived|bypassed|overridden|suppressed|scrapped|ditched|axed|binned|shelved|jumped|foregone|forgone|trimmed|pared|curtailed|fudged|faked|rushed|glossed|hurried';
const NO_CONDUCT = [
  // What it did to people is impact, however wrong it was.
  'some|many|few|most|dozens|hundreds|thousands|number|lot|lots|handful|plenty|customers|users|clients|visitors|passengers|players|orders|payments|parcels|invoices ~4 was|were|are|is|been|got|had|have',
  '@machinery ( from|of|in|to|that|which ~3 )? was|were|is|are|been|being|had|has|have|got',
  'by ( the | a | an )? ~1 ( @thing|@machinery|script|loader|parser|system|scheduler|compiler|linter|proxy|gateway|client|library|driver|daemon|agent|runner|balancer|exporter|importer )',
  'for the planned|scheduled|agreed|duration',
];

/** Work done wrong, in haste or for the wrong reasons, told as if nobody had done it. */
export const PASSIVE_MISDONE_RULES: readonly Rule[] = [
  {
    id: 'done-to-the-wrong-thing',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ ( the|a|an )? ( wrong|incorrect|unapproved|unauthorised|unauthorized|expired|out-of-date|mismatched|untested|unsigned|unchecked|unreviewed|uncalibrated ) @open? @open ${WAS} @adv* ( @handled|used|chosen|applied|adopted|fitted|approved|accepted|read|followed | put live | put in|on|up|out|into|through | sent to | taken off|out|down | made|set ( live|up )? ) ( up|out|in|on|off|down|over|through|live )? ]`,
      `[ ${THING} ${WAS} @adv* ( @handled|left|parked|stored|kept|set|put|passed|placed|positioned|used|aligned|done|held|written|allocated|assigned|fitted|carried ) ( up|in|out|back|through|on|down|off|over )? ( in|into|on|onto|to|at|from|against|with|for|by|over|under ) ( the|a|an ) ( wrong|incorrect|reverse ) @open ]`,
      `[ ${THING} ${WAS} @adv* ( @handled|put|passed|set|fitted|written|done|translated ) ( up|in|on|out|off|down|back|over )? ( wrong|wrongly|backwards|garbled|crooked|sideways | upside down | inside out | back to front | the wrong way ( round|up|about )? | any old how | all wrong ) ]`,
      `[ ${THING} ${WAS} @adv* ( miscalculated|misjudged|miscounted|mistimed|misdiagnosed|misquoted|botched|bodged|bungled|fluffed|muffed|pencil-whipped ) ]`,
      `[ ( a|the )? ( false|fictitious|made-up|invented|bogus|fabricated ) ( reading|readings|entry|entries|figure|figures|report|record|records|signature|time|times|result|results|certificate|log ) ${WAS} @adv* ( recorded|entered|given|filed|submitted|written|reported|supplied|signed|logged|noted|put ) ]`,
      `[ ${THING} ${WAS} ( poorly|badly|sloppily|carelessly|hastily|clumsily|inadequately|half-heartedly|wrongly|hurriedly|shoddily|ineptly ) ( @handled|stowed|secured|wired|drawn|worded|mixed|stitched|kept|laid|glued|sewn|positioned|rigged|briefed|informed|supplied|staffed|organised|organized|rehearsed|run|built ) ]`,
    ],
    veto: [
      ...NO_CONDUCT,
      'wrong|incorrect ~2 ( value|values|result|results|data|rows|row|response|answer|page|price|prices|host|team|user|users|person|people )',
      'users|customers|visitors ~1 was|were|are|been',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'The wrong tank had been drained.',
      'The pump was hooked up to the wrong hose.',
      'An unapproved gasket was fitted.',
      'The label had been put on upside down.',
      'The dose got miscounted.',
      'A false reading was entered.',
      'The crates had been badly stowed.',
    ],
    pass: [
      'The request was sent to the wrong host by the balancer.',
      'The wrong value was restored.',
      'The rows were written in the wrong order.',
    ],
  },
  {
    id: 'done-in-haste',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ ${THING} ${WAS} @adv* ( @handled|started|begun|opened|closed|launched|signed|approved|lifted|accepted|declared|ended|stopped|switched|handed|let|given|taken|sent|scheduled|announced|dismissed ) ( on|off|up|in|out|over|down )? ( too|far|much ( too )? ( soon|early|late|fast|quickly|hastily|readily|lightly|casually|eagerly|cheaply|freely ) ) ]`,
      `[ ${THING} ${WAS} @adv* ( released|signed|approved|closed|launched|shipped|started|opened|sent|published|accepted|merged|energised|energized|discharged|issued|paid|switched|handed|lifted|deployed|dispatched ) ( on|off|up|in|out|over|down|live )? before <O> ( was|were|had|has|have ( been )? ) @adv* ( in|back|ready|complete|known|finished|done|verified|signed|agreed|trained|told|informed|@minded|checked|tested|approved|measured|warned ) ]`,
      `[ ( the | a | our | every )? ( whole|entire )? ( exercise|thing|job|work|cutover|migration|swap|inspection|upgrade|launch|procedure|handover|change|rollout|${STEP} ) ${WAS} @adv* rushed ]`,
      `[ ${THING} ${WAS} @adv* ( made|taken|decided|done|chosen|set|reached|drawn|put|filled|handled|run|estimated|carried|performed|adjusted|signed ) ( up|in|out|together|off )? ( on a ( whim|hunch|guess | gut @open ) | off the cuff | on the spur | by rule of thumb | by ( guesswork|guess|eye|feel|ear ) | from memory | from ( the|an ) armchair | any old how | in a ( slapdash|haphazard|careless|sloppy|hurried|offhand|slipshod ) ( way|manner|fashion ) | over a beer | behind closed ) ]`,
      `[ ( the|a|our|every|some|all )? ( @open? @open? ( ${STEP} ) ) ${WAS} @adv* ( ( ${DROPPED} | cut|thrown|commented|switched|turned|taken|stripped out|off|down|short|back ) ) ( to ( save|spare|gain|speed|hurry|simplify|quieten|silence|appease|impress|shave|buy|get|make|meet|hit|beat|keep|look|please|finish|free|catch ) ( a|an|the|half|some|it|them )? @open? | for ( the sake of | speed|convenience|appearances | a quiet life | lack of time ) | ( in order | so as ) to @open ) ]`,
      `[ ( @open? @open? ( tests|test|check|checks|assertion|assertions|alarm|guard|alerts|alert ) ) ${WAS} @adv* ( ( commented|compiled|stubbed out ) | marked ( as )? flaky|skipped ) ]`,
      `[ ( steps|step|stages|stage|items|pages|page|lines|chapters|sections @open ( to|and|through @open )? ) ${WAS} @adv* ( jumped|skipped|omitted|missed|ignored|bypassed|overlooked ) ( out )? ]`,
      `[ ( the|a|an|our|that|this|every|his|her|their )? @open? @open? ( ${STEP}|date|detail|details|clause|point|page ) ${WAS} @adv* ( missed out | overlooked|jumped|missed|ducked|dodged|dispensed|faked|fudged|forgotten | cut ( to the bone | to ribbons ) ) ]`,
      `[ ( a|the|an )? ~1 ( decision|chance|opportunity|question|issue|conversation|confrontation|offer|warning ) ( to|of @open ( it|them )? ( @open )? )? ${WAS} @adv* ( ducked|dodged|shirked|squandered|spurned|wasted|avoided|fluffed|blown|fumbled | let go|slip|pass ) ]`,
      `[ ${THING} ${WAS} @adv* ( binned|trashed|spiked|frittered|fiddled|massaged|fobbed|rubbished|pooh-poohed|poo-pooed|spurned|derided|whitewashed|sugar-coated|soft-pedalled|fudged|skimped|shredded|doctored|stonewalled|ghosted ) ( off|away )? ]`,
    ],
    veto: [
      ...NO_CONDUCT,
      'skipped|missed|dropped|disabled|cut|removed|cancelled|canceled|deferred|shredded ~2 ( because|when|if|as | on that branch | by )',
      'too late ~2 to',
      'because|since|as ~6 ( had|was|were|is|has )',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'The valve was opened far too soon.',
      'The patient was discharged before the bloods were back.',
      'The whole swap was rushed.',
      'The limit was set on a hunch.',
      'The pressure test was dropped to save an hour.',
      'The assertions had been commented out.',
      'Pages three to five were jumped.',
      'The expiry date was overlooked.',
      'The chance to abort was squandered.',
      'The complaint got binned.',
    ],
    pass: [
      'The job was started too early by the scheduler.',
      'The events were dropped to save memory.',
      'The check was removed in version 4.',
      'The drill was cancelled because the hall was closed.',
    ],
  },
  {
    id: 'done-bare',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ ${WAS} @adv* ( @pp|begun|run|cut|put|set ) ( on|upon|off|out|up|in|through )? ~3 without @adv* ( @attend.g <O>? | ( a|any|the|proper|prior|an|due|so much as a )? ~1 ( plan|rollback|permit|tender|record|receipt|trace|ticket|label|test|check|log|question|contract|signature|licence|license|rehearsal|risk|authority|authorisation|authorization|go-ahead|mandate|brief|briefing|handover|back-out|backup|trial|measurement|dry-run|consent|invitation|witness|signature|second ) | the ( people|person|team|ones|right ) ~2 ) ]`,
      `[ ( ${WAS} | ( , | and|then ) ) @adv* ( approved|signed|issued|accepted|released|sent|passed|waved|ordered|merged|paid|stamped|granted ) ( off|out|through|for )? ( blind|blindly|unread|unseen|untested|unchecked|unsigned|unopened|unverified|unweighed|uncounted|unquestioned | sight unseen | on trust | on sight | on the nod ) ]`,
      `[ ${THING} ${WAS} @adv* ( exceeded|broken|ignored|overridden|disabled|crossed|overrun|stretched|flouted ) ( knowingly|deliberately|routinely|wilfully|willfully|consciously|repeatedly|brazenly ) ]`,
      `[ ${WAS} @adv* @pp ( up|out|down|on|off|over|in|shut|open )? ( against | contrary to | in ( breach|defiance|violation of ) ) ( all|the|our|every|better|written|explicit|site|company|safety|house )? ( regulations|regulation|advice|policy|protocol|rules|instructions|orders|recommendations|guidance|judgement|judgment|warnings|objections ) ]`,
      `[ ${THING} ${WAS} @adv* ( relaxed|loosened|watered|diluted|lowered|bent|stretched|waived|suspended|softened ) ( down )? ( for|to ~1 ( convenience|save|speed|please|suit|make|get|keep|meet|hit|sake ) ) ]`,
      `[ ( the|a|an|our|every )? @open? ( requirement|requirements|rule|rules|standard|standards|policy|check|checks|plan|procedure|warning|wording|criteria|threshold|safeguard ) ${WAS} watered ( down ) ]`,
      `[ ${WAS} ( told|handed|dealt|issued|prescribed|dispensed|administered ) ( the|a|an ) ( wrong|incorrect ) @open ]`,
      `[ ${THING} ${WAS} @adv* ( turned down | rejected|refused|dismissed ) ( flat | out of hand | without a ~2 | unread|unheard ) ]`,
      `[ ${WAS} @adv* ( @pp|@past ) ( off|out|away|on|in|up|through )? ( unread|unsigned|unopened|unweighed|unseen|uninspected|unsealed|unchecked|unverified|unannounced|untested|unquestioned|uncounted ) ]`,
      `[ ${WAS} @adv* ( @pp|begun|run|cut|put|set ) ( on|upon|off|out|up|in|through|live )? ( without ( ( ( ever|even )? being @pp ) | approval|review|authorisation|authorization|permission|consent|notice|testing|consultation|supervision|rehearsal|explanation|discussion ) ) ]`,
      `[ ${THING} ${WAS} @adv* ( wedged|propped|jammed|taped|tied|nailed|pinned ) ( open|shut|down ) ] !by`,
      `[ ${THING} ${WAS} @adv* ( toned ( down ) | sanitised|sanitized|airbrushed|prettified|embellished | slipped in without | sneaked|snuck in ) ]`,
      `[ ( the|a|an|our|every|their )? @open? ( report|reports|warning|warnings|finding|findings|complaint|complaints|memo|evidence|letter|advice|concern|concerns|result|results ) ${WAS} buried ]`,
      `[ ( the|two|three|some|several )? ( steps|stages|phases|items|actions|tasks ) ${WAS} @adv* ( taken|done|performed|carried|run|executed|followed ) ( out )? ( out of ( order|sequence|turn ) | in the wrong ~1 | back to front ) ]`,
      `[ ${WAS} @adv* ( handed|given|dished|doled|thrown|signed|passed|stamped|approved|merged|closed|ticked ) ( out|off|around|through )? ( like ( sweets|candy|confetti|hot ) | in bulk | by the dozen | wholesale | en masse ) ]`,
      `[ ${THING} ( ( was|were|is | had been ) ~1 ( copy|carbon-copy|rehash|clone|photocopy|cut-and-paste of ) | ( ${WAS} @adv* ( copied|lifted|pasted|recycled|cribbed|cloned ) ( over|across )? from ( ( the|a ) ( week|month|year|day|previous|old|last ) | last|previous ) ) ) ( @open )? ]`,
      `[ ${THING} ${WAS} @adv* ( overfilled|underfilled|overtightened|undertightened|overpacked|overstocked|understocked|overbooked|abused|misused|neglected|maltreated|mistreated|manhandled|played down | talked down | blocked up | walled up | boxed in | painted over | bent out ) ]`,
      `[ ( the|our|all|any )? ~2 ( regulation|regulations|rule|rules|law|laws|code|manual|instruction|instructions|advice|warning|warnings|forecast|tide|label|labels|sign|signs|notice|limit|limits|reminder|reminders ) ( ( on|of|about|for|from|in <O> ) )? ${WAS} @adv* ( ignored|disregarded|flouted|overlooked|broken|played|laughed|shrugged|unheeded ) ( off|down|at )? ]`,
      '[ it ( was | had been ) @adv* thought|felt|deemed|considered ( best|easier|wiser|simpler|prudent|quicker|cheaper ) ( to|not @open? <O>? ) ]',
      `[ ${THING} ${WAS} @adv* ( done|filled|completed|signed|written|carried|performed|conducted|ticked ) ( in|out|off|up )? ( from the|a ( canteen|armchair|desk|car|sofa|pub|office|memory ) | in ~2 minutes flat | in no time | at the last ( minute|moment ) ) ]`,
      `[ ${THING} ( was|were|are|is|been ) @adv* ( kept|left|held|shared|retained|reused ) ( in use|place|circulation|service )? ~2 ( ( against|contrary to|despite|in ( breach|defiance|spite|violation of ) ) ) ~3 ( policy|rules|rule|advice|instructions|orders|protocol|procedure|warnings|agreement|recall ) ]`,
      `[ ${THING} ( was|were|is | had been ) @adv* ( weeks|months|years|days|long|well ) overdue and ]`,
    ],
    veto: [...NO_CONDUCT, 'without ~3 ( incident|downtime|impact|problem|problems|delay|loss )'],
    except: ['actions', 'went_well'],
    flag: [
      'The dig was begun without a permit.',
      'The cargo was accepted unweighed.',
      'The speed limit was exceeded knowingly.',
      'Old badges were kept in use against policy.',
      'The crane was moved without permission.',
      'The side door was propped open with a crate.',
      'The patient was told the wrong dose.',
      'The risk sheet was a copy of the old one.',
      'Passes were handed out like sweets.',
    ],
    pass: [
      'The request was sent without a header.',
      'The swap was done without downtime.',
      'The side door was propped open by the rack.',
    ],
  },
];
