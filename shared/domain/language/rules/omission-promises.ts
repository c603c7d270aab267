import type { Rule } from './rule';

const P = "<person,weak,i> <subj> @adv* ( has|have|had|'ve|'d )? @adv*";
const SOMEBODY = '<name,he,role,team,dept,weak,they,some>';
const NEVER_CAME =
  "never|not|n't ( came|come|materialised|materialise|materialized|materialize|arrived|arrive|appeared|appear|happened|happen|turned|turn|surfaced|reached|got|went|saw|done|sent|written|delivered|followed ) ( up|out|off|through|to|the )?";
const DID_NOT =
  "( @adv* ( did|does|has|have|had n't|not @adv* @open | never @adv* @past | forgot|forgets|skipped|skips|neglected|ignored|omitted|overlooked|missed|dodged|shirked | left out|off|undone | put|puts off | kept|keeps putting off | failed|fails|omitted|neglected|forgot to @open | gave a miss | passed over | never once ) )";
const PAPER =
  'checklist|log|sheet|form|report|ticket|handover|note|notes|plan|permit|worksheet|logbook|chart|file|paperwork|template|minutes|record|records|review|commit|commits|email|write-up|summary';

/** What somebody had said, was asked or owed to do; and what was missing from their work. */
export const OMISSION_PROMISE_RULES: readonly Rule[] = [
  {
    id: 'meant-to',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ ${P} ( said|says|promised|promises|agreed|offered|swore|undertook|undertaken|vowed|pledged|volunteered|intended|meant | was|were going ) ~~9 ( and|but|then|yet|only ) ( then )? ( @adv* ( never|nothing|didn't|forgot|failed|forgets | did|does|has|have|was|were n't|not ) ) ( @past|@open )? ]`,
      `[ ${P} been ( meaning|intending|promising|planning ) to @open <O>? ( for|since ~2 )? ]`,
      `[ ( the|a|an )? ~3 ( promised|pledged|undertaken|offered|announced ) by ${SOMEBODY} ~~4 ${NEVER_CAME} ]`,
      `[ ${SOMEBODY} ( 's promised|planned ~2 | ( had )? promised|promises|offered|pledged|undertook ~4 ( that|which )? ) ${NEVER_CAME} ]`,
      `[ <name,he,role,team,dept,weak> 's ~1 ( @duenoun|promise|pledge|undertaking|offer|word|visit|part|share ) ( to @open )? ~4 ( ${NEVER_CAME} | came|comes|amounted to ( nothing|nought|naught|little ) ) ]`,
      `[ ( no | n't find|have|see a|any|the | not a ) ( trace|sign|record|evidence ) of ~4 ${SOMEBODY} ( had|has )? @adv* ( undertaken|undertook|promised|agreed|said|claimed|meant ) ( to @open )? ]`,
      `[ ${P} ( was|were|been ) ( asked|told|reminded|chased|begged|urged|nagged|prompted|instructed|emailed|pinged|rung|phoned ) ~9 ( and|but|yet ) ( still | had|has )? ( never did | did n't|not | never ( replied|answered|responded|sent|came|rang|wrote ) | ignored <O> | not|n't ( replied|answered|responded|done ) | ( did|had|has|have|was|were n't|not ) <$> ) ]`,
      "[ ( everybody|everyone|both|all|they|we ) ( simply|just|all|both )? ( assumed|presumed|figured|reckoned|supposed|imagined|trusted|thought ) ( that )? ( ( someone|somebody else ) | the ( other|others ) ~1 | others|another ) ( would|had|was|were|has|is|'d ) ( @open <O>? )? ]",
      `[ <person,weak,i> ( both|all|each|simply|just|merely )? ( assumed|presumed|figured|reckoned|supposed|trusted|assumes ) ( that )? ( ( someone|somebody else ) | the ( other|others ) ( one|team|shift|side )? | others|another ) ( would|had|was|were|has|is|'d ) ( @open <O>? )? ]`,
      `<person,weak,i> ~~9 [ ( thinking|assuming|believing|figuring|reckoning|trusting|presuming ) ( that )? ( someone|somebody else | others|another | the ( other|others ) ~1 ) ( would|had|was|were|might|could|'d|has ) ( @open )? ( <O> )? ]`,
      `<person,weak,i> ~~8 [ neither ( of them )? @adv* ( @attend.d|@act.d ) <O>? ]`,
      `[ ${P} not|n't|never done the needful ]`,
    ],
    veto: ['never|not ~2 ( needed | required )'],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      'Anna said she would ring the mill and never did.',
      'The janitor had been meaning to fix the latch.',
      'A survey promised by the manager never happened.',
      'The vendor promised a spare that never came.',
      'There is no record of the audit Benedikt had promised to hold.',
      'Jonas closed the hatch, thinking that somebody else would count the tools.',
      'The clerks presumed that somebody else would lock up.',
      'Hilde and Jonas each had a key and neither checked the cellar.',
    ],
    pass: [
      'The client promised a callback in the API that never fired.',
      'The operator thought the other pump was running.',
      'Neither probe checked the port.',
    ],
  },
  {
    id: 'what-they-left',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ what ${SOMEBODY} ${DID_NOT} ( was|is <O>? )? ]`,
      `[ <O> ( was|is|were ) ( what | the ( one|only|first|last|very )? ~2 ( that|which )? | something|nothing ) ( that )? ${SOMEBODY} ${DID_NOT} ]`,
      `[ it was <O> ( that )? ${SOMEBODY} ${DID_NOT} ]`,
      `[ ( none | not one|any ) ( of <O> )? ( that )? ( did|has|had|have ) ${SOMEBODY} @open <O>? ]`,
      `of ~6 , [ ${P} ( obtained|did|ran|took|made|sent|read|checked|tested|gave|got|signed|collected|asked|opened|called|rang|completed|filled|used|kept|returned|answered ) @adv* ( none|neither|nothing|zero|no|only|one | not|just one|two|a ) ]`,
      `[ ( overlooked|forgotten|ignored|neglected|missed|skipped|omitted|disregarded|unread|unnoticed|unheeded|untouched|unchecked|unanswered|dropped|shirked|abandoned ) @adv* by ( both|all|either|each|every )? ${SOMEBODY} ]`,
      `[ ( absent|missing|lacking|wanting|gone|omitted ) ( from|in ) ( ${SOMEBODY} 's ~2 | all ( of )? this ) ( was|were|is|are ) ( any|all|a|the|every ) ~2 ]`,
      `[ ( absent|without|sans|lacking|minus ) ( any|a|all|even ) ~1 @duenoun ( by|from|of | on the part of ) ( the|a|our|any )? ${SOMEBODY} ]`,
      `[ ( gap|gaps|hole|holes|omissions|blanks ) in ${SOMEBODY} 's ~2 ]`,
      `[ ${SOMEBODY} 's ~1 ( ${PAPER} ) ( ( has|had ) ~3 ( boxes|fields|lines|gaps|holes|blanks|pages|columns|rows|sections|items|entries ) ~2 ( unticked|empty|blank|missing|unfilled|unsigned )? | ( was|were|is|came ) @adv* ( unticked|unfinished|half-filled|half-empty|thin|sketchy|illegible|copied | full of ( holes|gaps|blanks ) | as ( good as )? blank ) | ( omitted|omits|skipped|skips|lacked|lacks|glossed|glosses|missed ) ( over )? <O> | made no ( mention|reference ) | ( stop|stops|stopped|end|ends|ended|breaks|broke|peters|petered|trails|trailed ) ( off|out )? ( at|after|halfway|with|midway|in|short ) ) ]`,
      `[ ( <O> ( by|from|of ) )? ${SOMEBODY} ( 's ~2 )? ( was|were|is ) @adv* conspicuous by its|their|his|her absence ]`,
      `[ lack|absence|want|dearth|failure|inaction|inertia|slackness|reluctance|unwillingness|silence|neglect|negligence ( of ~3 )? on ${SOMEBODY} 's ( part|side|end|watch ) ]`,
      `[ ( was|were|is|are ) @adv* ( beneath|below | too much ( trouble|bother|effort|work|hassle|like ) for ) ( the dignity of )? ( <name,he,role,team,dept,weak,they,i> ) ]`,
      `[ ( an|a )? ( optional ( extra )? | luxury|afterthought|nuisance|nicety|formality | alien|foreign|unknown concept ) ( in|for|to ) ${SOMEBODY} ( 's ( book|eyes|view|world|mind|opinion|universe ) )? ]`,
      `[ ( fell|fallen|falls|slid|slides|dropped|drops|slipped|slips|rolled|came ) off ${SOMEBODY} 's ( plate|list|desk|radar|table|to-do|board|agenda|todo|calendar ) ]`,
      `[ ${SOMEBODY} 's ( plate|list|desk|radar|to-do|agenda|bucket|inbox ) ( is|was )? ( where <O> ( goes|went|go|died|dies|die ) ) ]`,
      `[ ( was|were|been|got|being )? left ~3 by ${SOMEBODY} ]`,
      `[ ( not|never ) ( having )? ( been|being )? @adv* ( @attend.n ) ( by ${SOMEBODY} ) ]`,
      `[ ( sat|sits|sitting|lay|lies|lying|rested|rests|stuck|languished|waited|died ) ( there )? ( with|on|at|in ) ( <name,he> | ${SOMEBODY} 's @open ) ( for )? ( ~2 ( minutes|hours|days|weeks|months|ages|years ) ) ]`,
      `<person,weak,i> @adv* [ ( omitting|forgetting|neglecting|failing|refusing|declining ) to @open <O>? ]`,
      `[ <person> having ( @adv* ( dispensed|done|gone ( away )? with|without <O>? | left ~3 out|off|undone|open | put off <O> | failed|forgotten|neglected|omitted|declined to @open <O>? ) ) ]`,
    ],
    veto: [
      'left ( behind )? by ( the | a )? ~1 ( @thing|@machinery|previous|last|former|door|gate )',
      'left ~3 by the ~2 ( process|script|job|migration|deploy|run|update|upgrade|release|import|installer )',
      'left ~3 by ~3 for ~3 ( because | on purpose )',
      'formality|nuisance for ~1 @thing',
      'why|how|whether|if ~6 not|never',
    ],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      'What the wardens skipped was the cellar.',
      'The back gate is what Ambrose kept putting off.',
      'Not one of these did the fitter report.',
      'Of the five seals, Leopold checked none.',
      'Overlooked by both Anna and the buyer, the recall grew.',
      "Missing from Ruta's sheet was any mention of the drain.",
      'Absent any check by the storekeeper, the reels went out.',
      "The steward's logbook was full of holes.",
      'Rehearsals were beneath the stage crew.',
      "The renewal fell off Milena's list.",
      'The gate was left swinging by the technicians.',
      'The form sat with Joris for ten days.',
      'The crane swung, the driver on shift forgetting to sound the horn.',
    ],
    pass: [
      'The row was left empty by the importer.',
      'What the parser skipped was the header.',
      'The parcel sat on the porch for a day.',
      "The module's summary was full of holes.",
    ],
  },
];
