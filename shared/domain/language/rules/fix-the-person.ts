import type { Rule } from './rule';

const CAREFUL =
  'careful|diligent|attentive|vigilant|cautious|mindful|responsible|disciplined|thorough|conscientious|alert|proactive|rigorous|professional|focused|organised|organized|considerate|thoughtful|accountable|observant|serious|awake|meticulous|watchful|wary|circumspect|punctual|reliable|committed|precise|humble|patient';

/** Who a remedy is aimed at. */
const WHOM = '<name,he,role,team,dept,any,weak,they>';
const OUGHT = "must|should|shall|will|'ll|need|needs|has|have|had|ought|is|are|to to? @adv*";

/** More care, asked of people. */
export const FIX_THE_PERSON_RULES: readonly Rule[] = [
  {
    id: 'be-more-careful',
    category: 'fix_the_person',
    severity: 'by-person',
    we: 'medium',
    patterns: [
      '[ improve|improving|increase|enforce|raise|strengthen|instil|instill|restore|demand|tighten|sharpen|foster ~2 discipline|vigilance|diligence|professionalism|attentiveness|carefulness|self-discipline|alertness|conscientiousness ]',
      `[ R=( <person,any,we,weak> <subj> @adv* need|needs|needed|must|should|have|has|ought|will|shall|'ll|'s|is|are to? be|being|become|stay|remain @adv* ( more | extra | very | a | lot | less | much )? ${CAREFUL}|careless|complacent|sloppy ) ]`,
      `[ R=( be|being|stay|remain|become @adv* ( more|extra|much|less|twice|doubly|super ~1 ) ${CAREFUL}|careless|complacent|sloppy|aware ) ]`,
      `<^> [ R=( be ${CAREFUL} ) ]`,
      '[ tell|telling|ask|asking|urge|urging|instruct|instructing|advise|encourage|expect|want <person,any> to be ]',
      '[ take|taking|takes|exercise|exercising|show|showing ( more | extra | greater | better | due | proper | much more | additional ) care|caution|responsibility|ownership|diligence|vigilance|pride|discipline|restraint|initiative|interest ]',
      '[ R=( <person,any,we> ~3 pay|pays @adv* ( more | close | closer | better | proper | greater | extra )? ~1 attention ) ]',
      '[ pay|paying @adv* ( more | close | closer | better | proper | greater | extra ) ~1 attention ]',
      '<^> [ pay attention ]',
      '[ more|greater|extra|better|increased|additional ( discipline|vigilance|diligence|care|professionalism|accountability|attentiveness|self-discipline|caution|conscientiousness|concentration|alertness ) ~3 ( is|are|from|by|needed|required|among|on|when|in|with | <$> ) ]',
      `[ <person,any,we,weak> ${OUGHT} ( slow down | calm down | wake up | toughen up | sober up | grow up | buckle down | buck up | smarten up | shape up | man up | focus|concentrate more|harder|better | focus|concentrate <$> | get a grip | pull ~2 together | sharpen up | raise ~1 game | up ~1 game | mind ~3 | think twice|first|harder | count to @open | switch ~1 brain on? ) ]`,
      '[ keep|keeping ( your|their|his|her|both|our ) eyes ( open|peeled | on the ) ]',
      '[ keep|keeping ( your|their|his|her ) ( wits|mind|minds|head|heads ) ( about|on ) ]',
      `[ culture of ( accountability|vigilance|discipline|ownership|care|responsibility|diligence ) ]`,
    ],
    veto: [
      'keep ~3 eye|eyes on ~3 graph|dashboard|metric|lag|queue',
      "( did|does|do|has|have|had|will|would not|n't|never | rarely|seldom ) ~3 help|helped|work|worked|stick|stuck|prevent|prevented|scale|enough",
    ],
    except: ['timeline', 'went_well'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'Tom needs to be more careful with production commands.', section: 'actions' },
      'Be more careful next time.',
      'People need to pay more attention to alerts.',
      { text: 'Selma needs to slow down before she confirms.', section: 'actions' },
      { text: 'Foster a culture of vigilance.', section: 'lessons' },
      { text: 'Tell the operators to keep their eyes open.', section: 'actions' },
    ],
    pass: [
      'Careful sequencing avoids this.',
      'The alert needs to be more specific.',
      { text: 'The job should slow down when the queue is full.', section: 'actions' },
    ],
  },
  {
    id: 'remind-people',
    category: 'fix_the_person',
    severity: 'by-person',
    we: 'medium',
    patterns: [
      '[ remind|reminding|reminded|nag|urge|exhort|implore|admonish|beg ~1 <person,any,weak,they> ]',
      '[ remind|urge|exhort|admonish|nag|lecture ( all | the | our | every | each | both )? ~2 @role|@roles|@team|staff|colleagues|teams|members ]',
      '<^> [ please? remind ( all | the | our | every | each )? @open @open? ( to|that|of|about|not|how|once|again ) ]',
      `[ ${WHOM} ${OUGHT} be|get|being reminded ( of|that|to|about|in|again )? ]`,
      '[ reminder|reminders|memo|stern ~1 email|mail|message|note|reminder? to ~1 <person,any> ]',
      '[ reminder|reminders to all|every|the|each ~2 @roles|staff|everyone|teams ]',
      '[ send|issue|circulate|post|mail|write ~1 a|another ~2 reminder ( to|about|that|in )? ]',
      '<^> [ ( reiterate|stress|emphasise|emphasize|underline|drill|hammer|drum|impress|drive|ram|din ) ~5 ( to|into|on|upon|home ) ~1 <person,any,weak> ]',
      '[ ( reiterate|stress|emphasise|emphasize|underline ) ~2 ( importance|need|necessity|duty|obligation ) ( of|to|for ) ]',
      '[ <name,he,role,team,dept,any,we> <subj> @adv* must|should|need|needs|has|have|ought|are|is to? @adv* ( always )? double-check|doublecheck|triple-check|re-check|remember|concentrate|behave|obey|listen ]',
      '[ <name,he,role,team,dept,any> must|should|need|needs|has|have|ought to? @adv* learn|think|focus !about|again|of ]',
      '[ <person,any,we> <subj> @adv* must|should|need|needs|has|have|ought to? ( stop @verb.g | know better | step up | get ~3 together | improve his|her|their | respect ~2 @safeguard ) ]',
      '[ <person,any> <subj> @adv* must|should|need|needs|has|have|shall|are|is to? @adv* ( always )? follow|read|observe|stick|adhere|comply|respect|obey|heed ~2 process|procedure|procedures|runbook|rules|policy|checklist|protocol|docs|documentation|instructions|guidelines|sop|sops|mop|to|with ]',
      '<^> [ double-check|doublecheck|triple-check ]',
      '<^> [ always|never @adv* double-check|check|think|read|verify|assume|trust ]',
      '[ remember|remembering to @adv* @act.b ]',
      "[ do n't|not|never forget to ]",
      '[ use|using|apply|exercise|show|engage ( some | more | better | your | their | a | bit | of | good ) ~2 common|sense|judgement|judgment|brain|brains|discretion ]',
      '[ think|look before <person>? ~3 deploying|pushing|acting|running|merging|typing|you|they|leap|hitting|pressing ]',
      '[ try harder ]',
      '[ step|raise|up up|his|her|their game ]',
      '[ get|pull ~1 act together ]',
      '[ <person,any> ( must|should|need|needs|has|have|had to? ) ( to )? ( do better|more | try harder | step up | up|raise their | take ~3 ownership|responsibility|seriously|care ) ]',
      '[ stay|remain|keep vigilant|alert|focused|awake|sharp|on ~1 toes ]',
      "[ make sure|certain|ensure ( that )? <person,any> @adv* ( never | always | does | do | did | not | n't | remembers | remember | learns | learn | understands | understand | knows | know | follows | follow | pays | pay | thinks | checks | check | double-checks | reads | read | takes | take | has|have|is|are @adv* ( understood|learned|learnt|aware|reminded|read|careful ) ) ]",
      '[ double-check|double-checking|triple-check ~1 their|your|his|her|everything|all ]',
    ],
    veto: [
      'alert|alarm|job|bot|tool|pipeline|script|prompt|banner|message|calendar|cron|mail that|which|to reminds|remind|remember',
      'calendar|automatic|automated|scheduled|cron reminder|reminders',
      'reminder|reminders|reminded by|from ~3 @thing|calendar|scheduler|system|tool',
      'stop|know|get|learn ~2 ( alerted | paged | notified | access )',
      'do better than',
      'like|want|wanted to remind',
      "( did|does|do|has|have|had|will|would not|n't|never | rarely|seldom ) ~3 help|helped|work|worked|stick|stuck|prevent|prevented|scale|enough",
      'automatic|automated ~2 mail|message|email|prompt',
    ],
    except: ['timeline', 'went_well', 'root_cause', 'contributing'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'Remind everyone to double-check their work.', section: 'actions' },
      { text: 'Everyone must double-check the target.', section: 'actions' },
      { text: 'Remind the florists to label the vans.', section: 'actions' },
      { text: 'Operators will be reminded of the rule.', section: 'actions' },
      { text: 'Drill the steps into the engineers.', section: 'actions' },
      { text: 'Stress the importance of the checklist.', section: 'actions' },
    ],
    pass: [
      { text: 'Add a banner that shows the target cluster.', section: 'actions' },
      { text: 'Kwame will check the restore by Friday.', section: 'actions' },
      { text: 'The bot reminds the owner ten days before expiry.', section: 'actions' },
    ],
  },
];
