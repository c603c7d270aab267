import type { Rule } from './rule';

const WHO = '<person,weak,nobody>';
const IS = "is|was|are|were|'s|'re|seems|seemed|looks|looked|sounds|sounded";
const HAS = 'has|have|had|having|shows|show|showed|shown|displays|displayed|takes|take|took|taking|with';
const NONE = 'no|zero|little|scant|precious|hardly|not|never|nil';
const GIFTS =
  'feel|feeling|notion|idea|inkling|clue|concept|head|eye|ear|nose|stomach|flair|gift|instinct|interest|pride|respect|regard|business|discipline|competence|competency|competencies|brain|brains|aptitude|talent|sense|nous|gumption|wit|wits|finesse|bedside|conscience|loyalty|inclination|patience|manners|concern|curiosity|temperament|makings|gumption';

/** What somebody is said to be without: gifts, care, a place in the trade. */
export const JUDGEMENT_LACK_RULES: readonly Rule[] = [
  {
    id: 'has-no-gift-for',
    category: 'judgement',
    severity: 'high',
    patterns: [
      `[ ${WHO} <subj> @adv* ${HAS} @adv* ${NONE} ~2 !idea|clue|notion|inkling|concept ${GIFTS} ( for|of|in|about|near|when|with|whatsoever|at|being | <$> ) ]`,
      `[ ${WHO} <subj> ( has|have|had|'s|'ve not|n't ( got )? | does|do|did not|n't have|show|take|possess | is|are not|n't having ) ( a|an|the|any|much|one )? ~2 ( ${GIFTS}|faintest|foggiest|slightest|remotest ) ( for|of|in|about|near|when|with|whatsoever|at|how|what|where|why | <$> )? ]`,
      `[ <nobody> ~6 has|have|had the|any|enough|half ~2 ${GIFTS}|skill|skills|spine ] ( for|to|of | <$> )`,
      `[ ${WHO} ( has|have|had not|n't | does|do|did not|n't ) ( got|have )? what it takes ]`,
      '[ <person,weak> ( has|have|had|with|shows|showed ) the ~1 @faculty|@grace|@merit|@diligence|brains|memory|reflexes|people|social|organisational ~1 of a|an ]',
      '[ <person,weak> ( has|have|had|with ) @adv* ( hands|memory|head|mind|brain|ears|mouth|skin | a memory|head|mind|brain|mouth|skin ) like ]',
      '[ <person,weak> ( has|have|had|with ) ( a|an ) ~2 ( temper|ego|mouth|grudge|fuse|complex|streak ) ]',
      '[ <person,weak> ( has|have|had|with ) ( a|an ) @adv* ( relaxed|casual|loose|strained|distant|complicated|tenuous|uneasy|flexible|cavalier|creative|nodding|passing|vague ) ( relationship|attitude|approach|grasp|grip|acquaintance|understanding|view|notion|idea|interpretation ) ( with|of|to|towards|about ) ]',
      '[ ( who|people|they|engineers|staff can ( barely|hardly|scarcely | just about ) ( read|spell|count|write|type|tell|find|hold|manage|follow|string|tie|operate|use|add|walk|remember ) ) ]',
      `[ ${WHO} @adv* ( displayed|displays|showed|shows|shown|demonstrated|demonstrates|exhibited|betrayed|exhibits ) ~3 lack|absence|want|dearth|deficit of ]`,
      `[ a|the|an|such ~2 lack|absence|want of ~2 care|discipline|diligence|curiosity|respect|interest|professionalism|backbone|competence|pride|seriousness|commitment|rigour|urgency ~1 from|by|among|amongst|in|within|on|of ~4 <person,weak> ]`,
    ],
    veto: ['idea|notion|clue|inkling ( of )? what|how|why|where|whether|which|who|when|that'],
    flag: [
      'Wambui has no feel for load.',
      "Magnus hasn't the faintest notion of DNS.",
      'The roofers take no pride in their joints.',
      "Ilse hasn't got what it takes for nights.",
      'Nobody in that depot has the discipline to label a cable.',
      'The steward displayed a surprising lack of curiosity.',
    ],
    pass: [
      'The responder had no idea which shard was primary.',
      'The team had no respite for nine days.',
      'The runner has no head room.',
    ],
  },
  {
    id: 'wrong-for-the-job',
    category: 'judgement',
    severity: 'high',
    patterns: [
      `[ <person,weak> ~2 ( is|was|are|were|'s|'re ) @adv* ( in the wrong job|trade|profession|career|role|seat|business | past it | over the hill | wet behind | no use | not|n't much use | out of place ) ]`,
      `[ whether|if <person,weak> ( is|was|are|were | has|have ) @adv* ( fit for | suited|suitable | cut out for|to | competent|trustworthy|employable|any | up to ( the|it|this|his|her|their ) | what it | the makings|brains|stomach|temperament ) ]`,
      `[ <person,weak> ( is|was|are|were|'s|'re ) @adv* ( not|n't | no longer | never ) @adv* ( fit for|to|at | suited to|for | right for ~2 job|role|post|this|us | good enough | a people person | detail-oriented | material ) ]`,
      '[ ( beyond | way above | far above ) ~1 abilities|ken|talents|intellect|wit|wits of ~2 <person,weak> ]',
      "[ beyond <person,weak> 's|' ~1 abilities|ken|talents|intellect|wits ]",
      '[ <person,weak> ~1 needs|need|needed|requires|require|wants|want ~1 adult|grown-up|constant supervision|babysitting|minding|hand-holding|watching|handholding ]',
      "[ ( has|have|had little|no|zero|scant|limited|absolutely | do|does|did not|n't have ~1 | lost all? | losing ) ~1 faith|confidence|trust ( left )? in ( <person,weak> | his|her|their ~2 @faculty|abilities|ability ) ]",
      `[ <person,weak> ( has|have|had|'s|'ve | is|are|was|were )? @adv* ( ( gone|grown|got|gotten|become|turned|became|grew ) @adv* ( soft|fat|lazy|sloppy|complacent|careless|casual|cocky|downhill ) ) ]`,
      "[ <person,weak> 's|' ~3 ( has|have|had )? @adv* gone|going|went downhill|south|off|soft|slack ]",
      '[ ( as @role|@roles|@team go|goes ) , ~1 <person,weak,they,he> ( is|are|was|were ) ]',
      "[ ( less|more @open | @trait|@wanted|worse|lazier|slower|sloppier|dumber|duller than ) <person> 's? ~1 predecessor|successor ]",
      '[ ( less @open ) than his|her|their predecessor|colleague|colleagues|peers ]',
      '[ <person,weak> ( is|was|are|were|seems ) @adv* less @wanted|able|gifted|intelligent|careful|precise than ]',
      '[ ( not | never ) much ( going on | between ) ~1 upstairs|ears ]',
    ],
    veto: [
      'fit|suited to @thing',
      'whether <person> is right|capable to',
      'confidence in the ~1 @thing|data|result|results|metric|alert|restore|backup',
    ],
    flag: [
      'The clerk is past it.',
      'I wonder whether Gerald is cut out for nights.',
      'They are just not good enough at SQL.',
      'It is beyond the abilities of the branch staff.',
      'The loading crew needs adult supervision.',
      'I have little faith in the printing team.',
      'The desk has gone soft.',
      'As painters go, Ewald is slow.',
      'Less able than her predecessor, Runa needed an hour.',
      'Bram is less careful than Ilse.',
    ],
    pass: [
      'We have no confidence in the alert.',
      'It is unclear whether the engineer was on call.',
      'The tool is not fit for the task.',
    ],
  },
  {
    id: 'said-of-their-work',
    category: 'judgement',
    severity: 'high',
    patterns: [
      `[ <person,weak> 's|' ~2 @faculty|@conduct|@wanted|notes|note|scripts|script|cabling|wiring|documentation|reading|coverage|standards|quality|attitude|labels|labelling|reports|estimates|commits|tests|spreadsheets|spreadsheet ( ( to|of|at|towards|toward|with|on|about ~4 ) | @adv* )? ${IS} ( , ~3 , )? @adv* ( a|an|the|as|so|too|very|quite|rather|beyond|frankly|truly|simply|just|plain|nothing|short )? @adv* @dire|relaxed|legendary|staggering|breathtaking|non-existent|nonexistent|nil|joke|disgrace|mess|shambles|scandal|embarrassment|wanting|lacking|scribble ]`,
      `[ his|her|their|your @adv? @faculty|@conduct|workmanship|notes|cabling|documentation ${IS} @adv* ( a|an|so|too|very|quite|rather|beyond|frankly|simply|just|plain )? @dire|joke|disgrace|mess|shambles|scandal|embarrassment|wanting ]`,
      `[ ( level|standard|standards|quality|degree|calibre|caliber of ~1 @faculty|@conduct|@diligence|@wanted|@merit|work|service|thinking|people|staff|engineers|engineering|competence|skill|professionalism ) ~8 ( leaves|left|leave ~3 desired | ${IS} @adv* ( a|an|so|too|very|quite|rather|beyond|frankly|simply|just|well )? @dire|joke|disgrace|wanting|low|below ) ]`,
      "[ ~1 @faculty|@conduct|@diligence|detail|patience|humility|punctuality|accuracy|tact|subtlety has|have|had|is|was|were never|not|n't|hardly|scarcely ~2 <person,weak> 's|' ~1 forte|strength|strong|strongest|thing|cup|suit|speciality|specialty|priority|gift|middle ]",
      "[ never|not|hardly ~1 <person,weak> 's ~1 forte|strength|strong|strongest|suit|speciality|specialty|middle ]",
      `[ ( a|an|the|such|that|what|this|some|rather|another )? ~1 @dire ~1 @conduct|attitude|attitudes|handling|cabling|wiring|piece|display|show|performance|response|standards|effort|patch|service|labelling|documentation|code ~4 ( by|from|of|among|amongst|in|on|at|between ) ~4 ( <person,weak> | @team|@roles ) ]`,
      `<^> [ what a|an @adv? @dire ~1 @conduct|performance|display|show|response|service|piece ]`,
      '[ @dire|half-baked|careless|typical @open ~~5 ( come to expect|expected ) from|of ]',
      `[ <person,weak> did|does|do|made|makes|make|gave|gives|put a|an @adv? @dire|poor|bad|half|halfway ~1 job|work|show|effort|fist|hash|hames|pig's ]`,
      '[ ( is|are|was|were | little more than | nothing but | just )? a|an rubber-stamping|rubberstamping|box-ticking|tick-box|pen-pushing|paper-pushing|copy-paste ~1 exercise|culture|mentality|outfit|affair|job|shop ]',
    ],
    veto: [
      'quality of ~2 ( data|signal|service|link|audio|video )',
      'poor|bad performance of|from|on|by ( the )? ~2 @thing|disk|cache|index|query',
    ],
    flag: [
      "The evening crew's attitude to tickets is shocking.",
      'Their workmanship is dire.',
      'The standard of work in that depot is woeful.',
      "Punctuality was never the haulier's strong suit.",
      'Lax attitudes among the porters did the rest.',
      'What a shambolic handover.',
      'Half-baked stuff, as one has come to expect from the agency.',
      'Kasper did a botched job of the crimping.',
      'Their review is a box-ticking exercise.',
    ],
    pass: [
      'The quality of the data was poor.',
      "The team's service is slow under load.",
      'Poor performance of the index slowed the page.',
    ],
  },
];
