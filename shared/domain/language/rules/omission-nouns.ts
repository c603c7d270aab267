import type { Rule } from './rule';

const SOMEBODY = '<name,he,role,team,dept,weak,they,some>';
const NONE_OF =
  'no|zero|little|insufficient|scant|minimal|nary|hardly|lack|absence|dearth|want|shortage|paucity';

/** An omission as a noun or as a participle: "lack of follow-up from", "left unlabelled by". */
export const OMISSION_NOUN_RULES: readonly Rule[] = [
  {
    id: 'failure-of-person',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      "[ <name,he,role,team,dept,weak> 's @adv* ~1 failure|refusal|neglect|reluctance|unwillingness|omission|lack|inability to|of ( @open ( the|a|an|this|that|his|her|their|our|its @open )? )? ]",
      "[ <name,he,role,team,dept,weak> 's @adv* ~1 inaction|silence|procrastination|foot-dragging|tardiness|non-response|dithering|stonewalling|no-show|neglect|laxity|indifference ]",
      '[ his|her|their @adv* ~1 failure|refusal|neglect|reluctance|unwillingness to ( @open ( the|a|an|this|that|his|her|their|our|its @open )? )? ]',
      '[ his|her|their ~1 inaction|silence|procrastination|foot-dragging|dithering|stonewalling|no-show ]',
      "[ <name,role,team,dept> 's ( log|logs|note|notes|sheet|report|ticket|form|checklist|handover|entry|summary|commit|description|mail|email ) ~4 ( has|had|contains|contained|shows|showed|says|said|mentions|mentioned|omits|omitted|gives|gave|left ) ( no|nothing|none|not|out ) ( @open <O>? )? ]",
      `[ failure|refusal|reluctance|unwillingness of|by|from ${SOMEBODY} to ( @open ( the|a|an|this|that|his|her|their|our|its @open )? )? ]`,
      `[ omission|omissions|neglect|inaction|indifference|foot-dragging|refusal|delay|delays|failure|lack|silence ( of @open )? ( by|from | on the part of ) ${SOMEBODY} ]`,
      `[ because|owing|due|down|given|with|after|of|by to? <name,he,role,team,dept,some> @adv* not|never ( having )? ( @act.g|@act.n ) <O>? ]`,
    ],
    veto: ['login|sign-in|connect|reproduce'],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      "Oluwaseun's failure to latch the door let the cold out.",
      "The manager's refusal to book a slot moved this to Monday.",
      'The failure of the night team to log the change cost an hour.',
      'It grew because of inaction by the billing team.',
      'With Milan not reading the label, the tray went out.',
    ],
    pass: ['The failure of the primary disk went through to the array.', 'The failure to start was logged.'],
  },
  {
    id: 'nothing-from-person',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ ${NONE_OF} ( of | a | an | one | single | any | further | real | proper | meaningful | the | slightest | so much as )? ~2 @duenoun ( of|on|for|about|to|back|whatsoever|at ~3 )? R=( ( out )? from|by|of ${SOMEBODY} ) ]`,
      `[ not|nary ( a|one single? ) ~1 @duenoun ( of|on|for|about|to|back ~3 )? R=( ( out )? from|by|of ${SOMEBODY} ) ]`,
      `[ ${NONE_OF} ( of | a | one | single | any )? ~2 @duenoun ( whatsoever | at all )? R=( on the part of ${SOMEBODY} ) ]`,
      '[ without ( any | a | a single | so much as a ) ~1 @duenoun from|by|of <name,he,role,team,dept,weak,they,some> ]',
      `[ nothing|silence|crickets|zilch|nada|diddly ( at all | back | whatsoever | but silence | but crickets )? from|out ( of )? ${SOMEBODY} ]`,
      `[ not|n't|never @adv* hear|heard|hearing ( back | anything | a word | a peep ) from ${SOMEBODY} ]`,
      "[ @duenoun ~2 were|was|is never|not|n't @adv* returned|answered|forthcoming|given by|from <name,he,role,team,dept,weak,they> ]",
    ],
    veto: [
      'no|little|further ~7 needed|required|necessary|expected',
      'no longer',
      'no ~2 @duenoun ~2 from|by ~2 users|customers|clients',
    ],
    rewrites: ['drop'],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      'Lack of follow-up from the rota desk kept it open.',
      'There was no attempt by the contractors to measure the drop.',
      'Not a word from Sipho all evening.',
      'Zero answers from management to four mails.',
      'The absence of any check by the pharmacist let it through.',
      'Radio silence from the vendor.',
    ],
    pass: [
      'No action from the team is needed.',
      'There is no follow-up job for the export.',
      'No reply from the resolver within two seconds.',
    ],
  },
  {
    id: 'undone-by-person',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ W=<O> ( was|were|is|are|got|being|been|had|has|have been? )? @adv* ( left|gone|went|lay|sat|kept )? @adv* @undone|@omit.n|forgotten|abandoned|withheld|shirked R=( by ${SOMEBODY} ) ]`,
      `[ ( left|gone|went|kept )? @undone|@omit.n|abandoned|withheld R=( by ${SOMEBODY} ) ]`,
      `[ <O> ( was|were|got|being|been )? @adv* ( left out|off|open|unlocked|behind|running|on|undone|to | put off | waved through|away|off | brushed|pushed|set|swept aside | shrugged|brushed|laughed off | glossed|skated|passed over | let slip|slide|lapse | nodded|clicked|skipped through|past ) ( rot|lapse|expire )? R=( by ${SOMEBODY} ) ]`,
      `[ ( left out|off|open|unlocked|behind|running|on|undone | put off | waved through|away|off | brushed|pushed|set|swept aside | shrugged|brushed|laughed off | glossed|skated|passed over | nodded|clicked|skipped through|past ) R=( by ${SOMEBODY} ) ]`,
      `[ <O> was|were|had|has|have been? @adv* never|not|n't been? @adv* @act.n R=( by ${SOMEBODY} ) ]`,
      "[ <O> ( slipped|slips|slipping|slip|escaped|escapes|evaded|eluded|passed ) <person,weak,i,we> 's? @adv* ( mind|notice|attention|memory|eye|gaze|radar ) ]",
      "[ slipped|slips|slipping|slip|escaped|escapes|evaded|eluded|slid|flew|passed ( past|from|out|under|by )? ( of )? <person,weak> 's? ( mind|notice|attention|memory|eye|eyes|gaze|radar|nose|by ) ]",
      "[ ( gathered|gathering|gathers|collected|collecting dust | ( sat|lay|lain|rotted|languished|lingered|stayed|stuck|waited|idled|sitting|lying|parked|stuck ) ~2 ) ( in|on|with|under|at|inside ) <name,he,role,team,dept> 's? ( column|inbox|desk|queue|drawer|backlog|in-tray|pile|list|mailbox|outbox|lap|plate|tray|folder|hands|todo|to-do ) ]",
      '[ ( gather|gathering|collect|collecting dust ) ~4 ( by|with|at ) <name,he,role,team,dept> ]',
      '[ slipped|slips|slipping|escaped|slid ( past|from|out|under )? ( of )? his|her|their|my ( mind|notice|attention|memory|eye|eyes|gaze|radar|nose ) ]',
      '[ slipped|sailed|slid|got|crept|sneaked|snuck|breezed|glided|sneaking past|by <name,he,role,team,dept> ]',
    ],
    veto: [
      "not|n't|never @adv* ( caused|broken|introduced|harmed|affected ) by",
      'left on|behind by ~2 truck|desk',
      "got|slipped past|by <name,he,role,team,dept> 's? @thing",
    ],
    rewrites: ['drop'],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      'The fuse box: left unmarked by Leilani.',
      'The annex was left out by Sigrid.',
      'Valve seven had been ignored by the shift crew.',
      "Calling the clinic slipped Yewande's mind.",
      'The defect sailed past the technician.',
      'The change was never reviewed by the architects.',
      "The scan sat in the clerk's inbox for a week.",
    ],
    pass: [
      'The header was skipped by the parser.',
      'The row was left out by the export job.',
      'The pallet was left by the door.',
    ],
  },
];
