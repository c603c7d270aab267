import type { Rule } from './rule';

const PRAISE =
  'good|great|nice|lovely|top|super|stellar|excellent|brilliant|fine|splendid|superb|fantastic|marvellous|marvelous|ripper|cracking|sterling|outstanding|amazing|wonderful|impressive|beautiful|terrific|heroic|first-class|magnificent';
const WORK =
  'job|work|effort|going|stuff|one|show|performance|communication|teamwork|planning|timing|handling|coordination|response|housekeeping|piece|catch|move|thinking|testing|monitoring|service|result|idea';
const HONOUR = 'medal|trophy|award|prize|cookie|biscuit|oscar|raise|promotion|cake|nobel';
const QUOTE = '"|“|”|«|»';

/** Praise turned round by what stands beside it. */
export const SARCASM_FRAME_RULES: readonly Rule[] = [
  {
    id: 'praise-beside-mishap',
    category: 'sarcasm',
    severity: 'high',
    patterns: [
      `<^> [ well done|played ] ~~18 @mishap`,
      `<^> [ @adv* ( really|very|truly )? ${PRAISE} ~1 ${WORK} ] ~~18 @mishap`,
      `<^> [ very|how nice|good|lovely|helpful|clever|thoughtful|impressive ] ,|!|. ~~18 @mishap|own|switched|off`,
      '[ ( hats off | kudos|congratulations|congrats|bravo ) to|for|on? ] ~~20 @mishap',
      `[ ( hats off | kudos|congratulations|congrats|bravo|props|applause|cheers|credit|chapeau | full|top|extra marks | big|huge|many|special|sincere thanks ) ~1 to|for|on|goes ~1 <person,weak,some,who,you> ] ~~20 @mishap|production|friday`,
      `[ ( hats off | kudos|congratulations|congrats|bravo|props|applause|credit | full|top|extra marks | big|huge thanks ) to|for <person,weak,some,you> for @ing ] !of`,
    ],
    veto: [
      'recovered|restored|fixed|saved|helped|helpful|spotted|caught|calm|informed|support|supported|thank',
      'for @worthy',
    ],
    quietWhenNegated: false,
    except: ['went_well', 'actions'],
    flag: [
      'Well done everyone, the tills are dead.',
      'Stellar planning by head office, nobody had keys.',
      'Kudos to the carrier for cutting both fibres.',
      'Full marks to Ilse for emailing the whole town.',
    ],
    pass: [
      'Great work by the depot crew, the line was back in ten minutes and fixed for good.',
      'Kudos to Ilse for spotting the drift.',
      { text: 'Congratulations to the team, nothing was lost.', section: 'went_well' },
    ],
  },
  {
    id: 'mock-thanks',
    category: 'sarcasm',
    severity: 'high',
    patterns: [
      '[ thanks ( a bunch|million|lot | ever so much | for nothing ) ]',
      `[ give|hand|get|award|buy ~3 a|an|the ~1 ${HONOUR} ]`,
      `[ <person,weak,some,who> ( deserves|deserve|gets|get|wins|win|takes|earned|earns ) a|an|the|this ~2 ${HONOUR} ]`,
      '[ nice|kind|good|sweet|generous|decent|thoughtful|considerate|big|lovely|clever|brave of <person,you,weak,they> to|not ]',
      '[ such generosity|kindness|devotion|dedication|care|diligence|wisdom|courage|foresight|attention ,? from|of|by <person,weak,you> ]',
      '[ employee|engineer|developer|rookie|team|player of the year|month|week ]',
      '[ outdid|excelled|surpassed himself|herself|itself|themselves|yourself|yourselves ]',
    ],
    except: ['actions'],
    flag: [
      'How nice of Svetlana to warn us afterwards.',
      'Somebody give that vendor a trophy.',
      'The carrier has excelled itself.',
    ],
    pass: ['Give the agent a lease.', 'A raise of the limit was approved.'],
  },
  {
    id: 'owner-in-scare-quotes',
    category: 'sarcasm',
    severity: 'high',
    patterns: [
      `[ <person,weak> 's @adv* @open? @open? ${QUOTE} ~4 ${QUOTE} ]`,
      `[ <person,weak> <subj> @adv* ${QUOTE} @adv? @past|@pp ~2 ${QUOTE} ] !@thing`,
      `famous|famed|legendary|celebrated|renowned|vaunted|usual|much-praised|another ~1 [ ${QUOTE} ~4 ${QUOTE} ]`,
      `one of ~1 <person,weak>? 's? his|her|their? ~2 [ ${QUOTE} ~4 ${QUOTE} ]`,
      `our|their|his|her|those|these|the|a ~1 [ ${QUOTE} @role|@roles|expert|experts|specialist|specialists|professionals|guru|quality|testing|planning|assurance|robust|strategy|solution|improvement|improvements|ownership|teamwork|leadership|communication|help|temporary|temporarily|quick ~2 ${QUOTE} ]`,
      `was|were|been|got @adv* [ ${QUOTE} @praise|temporarily|tested|reviewed|improved|fixed|checked|optimised|optimized|cleaned|verified|upgraded|handled|automated|supported ${QUOTE} ]`,
    ],
    veto: [
      'word|words|term|terms|label|labelled|labeled|called|named|says|said|say|saying|reads|read|button|status|state|message|tag|field|value|titled|title|marked|shows|showed|shown|writing|write|wrote|column|tab|menu|option|entitled|set|returned|printed|logged|typed|ticked|selected|clicked|chose|branch|channel|page|subject|error|reply|replied|asked|answer|answered|email|ticket|comment|note|line|file|flag|key|section|step|runbook|version "|“|”|\'',
      '"|” button|label|tag|status|state|field|branch|stage|step|column|tab|option|page|channel|check|job|environment|environments|flag|mode|setting|script|folder|dashboard|message|error|ticket|file|table|key|section|command|rule|policy|alert|alarm|runbook|topic|queue|role|group|checkbox|screen|sign|cluster|node|nodes|server|account|instance|service|pod|container|database|db|bucket|repo|repository|namespace|class|function|method|module|package|endpoint|header|parameter|argument|variable|user|tenant|plan|tier|type|category|problem|attack|hypothesis|theory|pattern|approach|principle|policy',
    ],
    quietWhenNegated: false,
    except: ['actions'],
    flag: [
      'Then Ottilie ran one of her "tiny tweaks" on the ledger.',
      'Bilal "tidied" the bucket.',
      'Our "experts" closed the ticket.',
      'Greta\'s "harmless" patch took the region with it.',
    ],
    pass: [
      { text: 'The operator pressed "delete all" twice.', section: 'timeline' },
      'Ana\'s ticket "disk full on db2" was closed.',
      { text: 'Bilal clicked "approve".', section: 'timeline' },
    ],
  },
  {
    id: 'mock-wonder',
    category: 'sarcasm',
    severity: 'high',
    patterns: [
      '[ god|heaven|heavens forbid ]',
      '[ <person,weak> strikes|strike|struck again ]',
      '[ dream|crack|a-list team|squad ] ~1 strikes|strike|again|did|at|from',
      '[ masterpiece|masterclass|tour|triumph|lesson of|in|de a|an|the|force|@harm.g|how|not? ]',
      '[ at least <person,weak> managed|remembered|finally|bothered|found ]',
      '[ must have been ( saving | too busy | busy @ing | dreaming | asleep | napping | admiring | on holiday ) ]',
      '[ as always|usual|ever|promised : none|nothing|nobody|silence ]',
      '[ with ( the | all the )? speed|grace|charm|urgency|elegance|precision|enthusiasm|subtlety of a|an ]',
      '<person,weak> ~~25 [ lol|lmao|rofl|👏|🙄|🤦|🤡|🤷 ]',
      '<^> [ ah|oh yes|great|sure|lovely|good|right|wonderful ,|! ]',
      '[ never let|allow <person,weak> ( near | anywhere ) ]',
      '[ true|real|minor|small|absolute mystery|miracle|marvel|wonder|genius|gem of|from|by|that|, ]',
      '[ to quote our expert|experts|genius|friend|friends ]',
      '[ the good|great|famous|mighty people|folks|gentlemen|ladies|colleagues from|of|at ]',
    ],
    veto: ['lesson in how'],
    quietWhenNegated: false,
    except: ['actions'],
    flag: [
      'Heaven forbid anyone should read a manual.',
      'The cabling squad strikes again.',
      'The agency sent the wrong file, lol',
    ],
    pass: ['Lightning struck again at 14:00.', 'The pump ran with the speed set by the drive.'],
  },
];
