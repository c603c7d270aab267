import type { Rule } from './rule';

const P = "<person,weak,i> <subj> @adv* ( has|have|had|'ve|'d )? @adv*";
const SOMEBODY = '<name,he,role,team,dept,weak,they>';
/** What somebody owes to others. */
const DUE =
  'sign-off|signoff|approval|review|reviews|note|notes|report|ticket|form|checklist|checklists|handover|hand-over|reply|answer|signature|update|updates|entry|entries|confirmation|feedback|input|runbook|documentation|plan|test|tests|rota|log|sheet|logbook|section|part|write-up|column|field|fields';
const TELLING =
  'telling|reporting|escalating|paging|calling|raising|informing|warning|notifying|mentioning|alerting|saying|sharing|announcing|answering|replying|admitting|asking';

/** What somebody did too late, owed to others, refused, or made little of. */
export const OMISSION_LATE_RULES: readonly Rule[] = [
  {
    id: 'acted-too-late',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ ${P} only ( then )? ( told|tells|informed|warned|mentioned|reported|raised|escalated|called|answered|replied|paged|noticed|checked|tested|looked|read|said|responded|updated|acknowledged|opened|joined|asked|shared|admitted|spoke ) ~5 ( after|once|when|later|days|weeks|hours|because ) ]`,
      `[ ${P} ( took|takes|needed ) ~3 ( days|weeks|months|ages|years|forever|eternity|age ) to @open ( <O> )? ]`,
      `[ it took ${SOMEBODY} ( until|till ~3 | ~3 ( days|weeks|months|ages|years|forever ) ) to @open <O>? ]`,
      `[ ${P} ( held|holds|holding|kept|put ) off|back ( on|from )? ( ${TELLING} ) <O>? ]`,
      `[ ${P} ( delayed|postponed|deferred|delays | put off ) ( ${TELLING} ) <O>? ]`,
      `[ ${P} ( turned|turns|showed|shows|strolled|wandered|rolled|sauntered ) ( up|in ) ~3 late ]`,
      `[ ${P} ( waited|waits ) ~3 ( hours|days|weeks|months|ages|long ) ( before|to|until ) ( @ing | @act.b ) <O>? ]`,
      `[ ${P} not ( until|till ) ~5 ( did|had|was ) ]`,
    ],
    veto: ['took|needed ~3 ( to ) ( recover | restore | fix | rebuild | resolve | repair | build )'],
    except: ['went_well', 'actions'],
    excusedByReason: true,
    flag: [
      'Marta only told the depot after the second truck.',
      'The supplier took six weeks to answer.',
      'It took Dirk until Friday to admit the fuse was out.',
      'The manager held off telling the port.',
      'The technician showed up three hours late.',
    ],
    pass: [
      'The rebuild took six days to finish.',
      'The engineer took two days to rebuild the array.',
      { text: 'Marta told the depot at 10:20.', section: 'timeline' },
    ],
  },
  {
    id: 'still-owed',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ <name,he,role,team,dept> 's T=( ~1 ${DUE} ) is|was|were|are A=missing|absent|outstanding|overdue|late|unsigned|blank|empty|incomplete|unfinished ]`,
      `[ <name,he,role,team,dept> 's ~1 ( ${DUE} ) ( is|was|were|are|came )? @adv* ( missing|absent|outstanding|overdue|late|unsigned|blank|empty|incomplete|unfinished|unanswered | nowhere to be found|seen ) ]`,
      `[ ( still|always )? ( waiting|waits ) ( for|on ) <name,he,role> to @open <O>? ]`,
      `[ <name,he,role,team,dept,weak> ( still )? ( owes|owed ) ( us|them|me|the )? ~2 ( ${DUE} ) ]`,
      `[ ( no|zero | not a|one single? ) ~3 ( was|were | had|has been ) @adv* ever? ( @carriedout|@act.n ) ( in|on|at|for|to ~3 )? by ${SOMEBODY} ]`,
      `[ <O> ( was|were | had|has|have been ) @adv* never @adv* @act.n ~4 by ${SOMEBODY} ]`,
      `[ ( was|were|been|being left ) ~3 to ( his|her|their|its ) own devices ( by ${SOMEBODY} )? ]`,
      `[ ${P} ( left|leaves ) ~4 to ( his|her|their|its ) own devices ]`,
      `[ ${P} ( left|leaves ) ( it|this|that|them ) ( until|till|for ) ~2 ]`,
    ],
    veto: ['waiting|waits for|on ~4 to ( arrive | finish | return | wake | land )', 'left ~3 for review'],
    rewrites: ['the {T} {T.was} {A}'],
    except: ['went_well', 'actions', 'timeline'],
    excusedByReason: true,
    flag: [
      "Simone's sign-off was missing.",
      "The clerk's sheet was blank.",
      'No count was ever taken by the storeroom staff.',
    ],
    pass: ["The job's log was empty.", "The service's report was late."],
  },
  {
    id: 'made-little-of',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ ${P} ( played|plays|playing|talked ) ( down <O> | ~4 down ) ]`,
      `[ ${P} ( was|were|is|are|remained|stayed|turned|proved|been | has|have|had been ) @adv* ( deaf|blind|oblivious|indifferent|immune|impervious ) to <O> ]`,
      `[ ${P} ( turned down | rejected|declined|refused|spurned|rebuffed|rejects|refuses | waved off ) ~3 ( offer|offers|help|advice|request|requests|review|training|suggestion|suggestions|warning|warnings|proposal|proposals|invitation|plea|pleas ) ]`,
      `[ ${P} ( gave|gives ) <O> ( a|the ) ( rubber stamp | rubber-stamp | free pass | once-over | green light ~1 unread|blind|blindly ) ]`,
      `[ ${P} ( gave|gives|given ) <O> ( a miss|skip|swerve | a|the wide berth ) ]`,
      `[ ${P} ( had|has|have ) ( other|better | more important ) ( priorities|things|plans|worries ) ]`,
      `[ ${P} ( chose|chooses|chosen|preferred|prefers|put|puts|valued|values|placed ) ( the )? ( speed|convenience|comfort|haste|ease|cost|profit|deadline|deadlines|velocity|features|appearances ) ( over|before|above | ahead of ) <O> ]`,
      `[ ${P} ( did|does|done ) ( only )? ( half of? ( the|his|her|their ) job|work | the bare minimum | the minimum ) ]`,
      `[ ${P} ( merely|only|barely|hardly|just|scarcely ) ( skimmed|skims|glanced|glances|scanned|eyeballed|skim-read|flicked|browsed ) ( at|over|through )? <O>? ]`,
      `[ ${P} ( cared|cares|bothered|thought|worried ) @adv* ( little|nothing|less ) ( about|for|of|with ) <O> ]`,
      `[ ${P} ( gave|gives|given ) up ( after ~2 ( first|one|single|attempt|try|minute|minutes ) | too soon|early | halfway ) ]`,
      `[ ${P} ( skipped|skips|jumped|jumps ) ( straight|right|directly|ahead ) to <O> ]`,
      "[ <person,weak> never|did|does|n't|not never|n't|not? ( got|get ) ( his|her|their|its|our ) act together ]",
      '[ <person,weak> <subj> @adv* ( thought|reckoned|figured|felt|believed ) <he,they,i>? could|can|would ( do|manage|cope | get by|away ) without|with <O>? ]',
      '<person,weak,i> ~~8 [ by not|never @ing <O>? ]',
      '[ ( rather than | instead of ) ( @act.b|@act.g|ring|ringing ) ~5 , <name,he,role,team,dept,they> @past ]',
      `[ ${P} ( failed|fails|failing ) ( in|at ) ( his|her|their|its|the ) ~1 ( duty|duties|responsibility|responsibilities|role|task|obligation|obligations|job ) ( to @open )? ]`,
      `[ ${P} ( neglected|shirked|abdicated|evaded|dodged|ducked|shirks|evades ) ( his|her|their|its|the|all|any ) ~1 ( duty|duties|responsibility|responsibilities|role|obligation|obligations ) ]`,
      `[ ${P} ( saw|sees|read|reads|noticed|heard|spotted|watched|got|received ) ~6 ( and|but|then|, ) ( went|goes|moved|moves|carried|carries|walked|rolled|scrolled ) ( home|on|away|off|past | to ( lunch|bed|sleep|dinner ) | for ~1 ( coffee|lunch|smoke|walk ) ) ]`,
      '[ <person,weak,i> ~~6 having @adv* ( not|never @adv* @act.n | @omit.n ) <O>? ]',
      '[ ( every one | each | most | half | many | some | both | several | two | three | all ) of <role,team,dept,they,name> @adv* ( has|have|had )? @adv* @omit.d|@omit.n|@bypass.d <O> ]',
    ],
    veto: [
      'was|were|is|are ~1 deaf ~1 person|user|users|caller|customer',
      'turned down ~2 volume|heat|traffic',
    ],
    except: ['went_well', 'actions'],
    flag: [
      'The manager played down the damp.',
      'The foreman turned down an offer of help.',
      'The janitor failed in his duty to lock up.',
      'Gemma saw the red lamp and went to lunch.',
      'Each of the managers dodged the audit.',
      'The foreman put speed above the lamp test.',
      'Clara merely skimmed the notice.',
      'The clerk did half the job.',
      'The nurse let the ward down by not labelling the drip.',
      'Instead of calling the depot, Renata waited.',
    ],
    pass: ['The gateway rejected the request.', 'The manager saw the alert and called the vendor.'],
  },
];
