import type { Rule } from './rule';

/** The thing before a verb: a noun phrase with its determiner, or nothing. */
const THING =
  '( the|our|a|an|that|this|these|those|its|his|her|their|all|every|each|some|best @open @open? @open? )?';
const WAS = '( was|were|got|been|being | had|has|have been )';
const DONE_WITH =
  'read|checked|tested|reviewed|verified|approved|questioned|inspected|opened|looked|labelled|labeled|signed|announced|communicated|discussed|validated|documented|rehearsed|weighed|counted|measured|tried|examined|cleared|agreed|asked|understood';

/** Care that was lacking, said of the work instead of the people who did it. */
export const PASSIVE_DISREGARD_RULES: readonly Rule[] = [
  {
    id: 'done-without-care',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ ${WAS} @adv* @pp ~4 without ( ( ever )? being | having been ) @adv* ( ${DONE_WITH} ) ( by <person,any,nobody> )? ]`,
      `[ ${WAS} @adv* @pp ~4 without ( a | any | so much as a | the slightest | much | due ) ( second|single|moment's|proper|real|closer )? ( thought|glance|look|question|word|rehearsal|dry-run|sign-off|discussion|care|consideration|hesitation|explanation ) ( to|for|about|at )? ]`,
      `[ ${WAS} @pp R=( blindly|unthinkingly|half-heartedly|carelessly|sloppily|recklessly | on autopilot | in haste | in a hurry | on a hunch | on paper only | off the cuff ) ]`,
      `[ ${WAS} @adv* @pp R=( and ( then )? ( promptly|simply|quietly )? forgotten ) ]`,
      `[ ${WAS} @adv* @pp and ( then )? ( promptly|simply|quietly )? ( forgotten|neglected|abandoned | left ~1 rot ) ]`,
      `was|were|been ~8 [ and|but @adv* never @adv* ( ${DONE_WITH}|followed|acted|answered|raised|escalated|updated|renewed|cleaned|removed|touched ) ( up|on|at|into|again|through )? ]`,
      `[ <O> ${WAS} @adv* left ( @adv* too late | ~2 last minute | unlocked|unattended|unsigned|unguarded|unlabelled|unlabeled|half-finished|half-done|ajar|unplugged|unpatched|unmonitored|unsupervised|unstaffed|unsecured ) ]`,
      `[ ${THING} ( was|were|is|became | had been ) ( just|only|purely|merely|little|nothing ( more than )? )? ( a|an ) ( mere|pure|hollow|token )? ( formality|sham|farce|charade|pretence|pretense|afterthought | box-ticking exercise | tick-box exercise | paper exercise | token gesture | rubber stamp ) ]`,
      `[ <O> ${WAS} @adv* ( mistaken for | mixed up | muddled up | confused with ) ]`,
    ],
    veto: ['by ( the | a ) ~2 @thing|parser|system|scheduler|compiler|linter'],
    except: ['actions', 'went_well'],
    rewrites: ['drop'],
    flag: [
      'The parcel was sent without being weighed.',
      'The badge had been copied blindly.',
      'The siren was muted and forgotten.',
      'The forms were printed and never looked at.',
      'The vault had been left unlocked.',
      'The walk-through was a mere formality.',
      'The audit had been a formality.',
      'The two bottles were mixed up.',
    ],
    pass: [
      'The packet was sent without being acknowledged.',
      'The page was cached and never expired.',
      'The lock was released without delay.',
    ],
  },
  {
    id: 'fell-on-deaf-ears',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ ${THING} ( fell|falls|fallen|met ) ( on|with ) deaf ( ears ) ]`,
      `[ ${THING} ( went|goes|flew|gone | was|were thrown|tossed|chucked ) ( out ( of )? ( the )? window | overboard | by the board ) ]`,
      `[ ${THING} ( was|were | had been ) given ( a )? ( wide berth | lip service | cold shoulder | back seat ) ]`,
      '[ lip service ( was|were | had been )? paid ]',
      '[ ( no|little|hardly | not ( enough|much ) | too little | precious little ) ~1 ( care|thought|attention|effort|planning|preparation|work ) ( went|goes|gone|flowed | was put|invested ) ( in|into|to ) ]',
      "[ ( proper|adequate|due|full|formal|orderly|the|any|a )? ( handover|hand-over|hand-off|handoff|review|rehearsal|testing|escalation|inspection|briefing|debrief|verification|supervision|follow-up|communication|coordination|consultation|training|sign-off|check|checks|double-check|drill ) ( did|does n't|not ( take place | happen ) | never ( took place | happened ) ) ]",
      '[ communication|coordination|co-ordination|teamwork ( broke|breaks|broken down | collapsed | failed | fell apart ) ~2 ( between|among|amongst|within|across ) ]',
      '[ communication|housekeeping|supervision|discipline|workmanship|teamwork|preparation|diligence|vigilance|coordination|communications ( was|were|is | has been ) @adv* ( poor|lacking|absent|sloppy|slack|lax|wanting|inadequate|non-existent|nonexistent|abysmal|shoddy|patchy|insufficient ) ]',
      '[ ( mistake|mistakes|blunder|blunders|slip|slips|error ) ( was|were|got | had been ) @adv* ( repeated|compounded | covered up | hushed up ) ]',
    ],
    veto: [
      'between ~3 @thing|node|nodes|replica|replicas|services|processes',
      'error ~2 repeated ~3 times|log|every',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'The complaints fell on deaf ears.',
      'House rules went out of the window.',
      'Too little thought went into the labels.',
      'A proper handover did not take place.',
      'Communication broke down between the two shifts.',
      'Housekeeping was poor.',
      'The mistake was repeated on Tuesday.',
    ],
    pass: ['Communication between the nodes was slow.', 'The error was logged twice.'],
  },
];
