import type { Rule } from './rule';

const METRIC =
  'count|counts|rate|rates|message|messages|code|codes|log|logs|budget|handling|page|pages|ratio|threshold|graph|metric|metrics|class|type';

/** Human error as the cause. */
export const HUMAN_ERROR_RULES: readonly Rule[] = [
  {
    id: 'human-error',
    category: 'human_error',
    severity: 'high',
    patterns: [
      `[ R=( human|operator|manual|pilot|people|engineer|developer|administrator|admin|individual|personal|clerical|keyboard|technician|employee|staff|personnel|contractor|typing|responder|staffing|administrative|personnel error|errors|mistake|mistakes|failing|failings|blunder|slip|slips|oversight|incompetence|fallibility|carelessness|negligence|inattention|inattentiveness|lapse|lapses|slip-up|slip-ups ) ] !${METRIC}`,
      '[ R=( human failure|failures|weakness|frailty|factor|element|shortcoming|shortcomings|fault|unreliability|nature ) ]',
      '[ ( cause|category|class|classification|code|reason|origin|type ( code )? is|was|are|:|=|- ) @adv* ( human|people|personnel ) ] !@open',
      '[ ( human|people|person problem|issue|matter|question , )? not ( a | an )? ( technical|technology|tooling|system|machine ) ( problem|issue|one|failure|fault ) ]',
      '[ ( weakest|weak ) link ~3 ( human|person|people|operator|user ) ]',
      '( due|to|by|was|is|were|:|just|simply|pure|plain|classic|another|only|been|–|-|of ) [ R=( user error|errors|mistake|mistakes ) ] !' +
        METRIC,
      '<^> [ R=( user error ) ] <$>',
    ],
    veto: [
      'calling|labelling|labeling|writing|saying|call|label|blaming ~4 human|operator|user|manual',
      'risk|risks|chance|chances|prone|prevent|prevents|avoid|avoids|reduce|reduces|reducing|eliminate|eliminates|potential|possible|possibility|susceptible|protect|protects|guard|guards|room|likelihood|opportunity|against|tolerant|resilient|minimise|minimize|catch|catches|absorb|absorbs|expect|survive|survives|tolerate|tolerates ~6 human|manual|operator|user',
      'human|manual|operator ~1 error|errors|mistake|mistakes is|are @adv? ( inevitable | normal | expected | not | never | a symptom | the start )',
      'human factors',
      'postgres|kubernetes|k8s|redis|mysql|kafka|elastic|etcd|prometheus operator',
      'as a? human|user|operator error|errors',
      'instead|rather of|than ~3 human|operator|manual',
    ],
    rewrites: ['a step in which …'],
    flag: [
      'Root cause: human error.',
      'The outage was due to operator error during maintenance.',
      'It comes down to user error.',
      { text: 'Cause: human.', section: 'root_cause' },
      'This is a people problem, not a technical one.',
    ],
    pass: [
      '4xx responses, counted as user errors, stay flat.',
      'The wizard reduces the risk of human error.',
      'The Postgres operator error count rose.',
    ],
  },
  {
    id: 'fat-finger',
    category: 'human_error',
    severity: 'high',
    patterns: [
      '[ a|an|the? fat-finger|fat-fingered|fat-fingering|fatfinger|fatfingered ]',
      '[ fat|thick finger|fingers|fingered ]',
      '[ pebkac|pebcak|pebkac-error|picnic-error|id10t|id-10-t|wetware|layer-8|operator-induced|human-induced|user-induced|operator-caused|human-caused|operator-inflicted ]',
      '[ layer 8|eight ]',
      '[ problem|error|issue exists? between ~1 chair|keyboard|seat ]',
      '[ between ( the )? chair|keyboard|seat and ]',
      '[ finger trouble ]',
      '[ cockpit error ]',
      '[ carbon-based|meatware|meat-based|liveware ~1 error|problem|unit|failure|component? ]',
      '[ butterfingers|butter-fingers|ham-fist|clumsy-fingered ]',
      '[ ( wrong|pressed|hit|clicked ~1 ) ( key|button|row|line|window|tab|terminal ) ( pressed|hit|clicked ( by ( accident|mistake ) ) ) ]',
      '[ ( copy-paste|copy-and-paste|cut-and-paste|keying|data-entry|transcription|typing|clerical|handling|click|clicking|input|spelling|arithmetic|counting ( entry )? ) ( error|mistake|slip|blunder|lapse ) ] !handler|handling|rate|count|message',
      '[ brain fart|fade ]',
      '[ a|the people|personnel|person|discipline|training|attitude problem|issue ]',
      '[ people problem ]',
      "[ slip of ( the | a | somebody's )? finger|fingers|hand|keyboard|tongue|pen|mouse ]",
      '[ a|one|momentary|brief|temporary lapse|lapses in|of concentration|attention|judgement|judgment|memory|focus|care|discipline ]',
      '[ lapse in|of concentration|attention|judgement|judgment|memory|focus|care ]',
    ],
    flag: [
      'A fat-finger in the firewall rule.',
      'PEBKAC on the customer side.',
      'It was a momentary lapse of attention.',
    ],
    pass: ['The chair of the meeting was late.'],
  },
  {
    id: 'mistake-by',
    category: 'human_error',
    severity: 'medium',
    patterns: [
      '[ R=( a|an|the|this|one|simple|honest? ~2 mistake|error|slip|slip-up|misstep|blunder|oversight|typo|lapse|goof|mishap|misconfiguration|misjudgement|misjudgment|miscalculation|misunderstanding|accident ( made )? ( by | from | on the part of | on the side of | of ) <name,he,role,team,dept,some> ) ]',
      '[ mistake|mistakes|error|errors|slip|slips|blunder|blunders|oversight ( made )? by|from <name,role,team,dept,some> ]',
      '[ R=( a|an|the|one|some ~1 mistake|error|typo|slip|blunder|oversight|misstep ( that|which )? <name,he,role,team,dept,some> ( had )? made|introduced|committed ) ]',
      "[ ( error|mistake|slip|lapse|blunder|oversight|inattention|misjudgement|misjudgment|misreading|misunderstanding|forgetfulness ) ~3 on ( <name,he,role,team,dept,some> 's|his|her|their|the|someone|somebody|operator @open? 's? ) ( part|side|end ) ]",
      '[ ( wrong|bad|poor|mistaken|false|incorrect|hasty|unfortunate ) ( choice|decision|call|input|entry|move|click|keystroke|keystrokes|action|assumption|reading|judgement|judgment|step|setting|selection|command|button|key ) ( made|taken )? ( by|from | on the part of ) <name,he,role,team,dept,some> ]',
      '[ honest|innocent|genuine|silly|simple|understandable mistake|error|slip|slip-up ]',
      "[ ( somebody | someone | <name> ) 's ~1 mistake|typo|error|slip|oversight|carelessness ]",
    ],
    veto: ['by|through mistake|accident|error', 'of @role|@roles|@team ~2 @thing'],
    rewrites: ['a step in which …'],
    flag: [
      'An honest mistake by an engineer wiped the table.',
      'It was a lapse on the part of the technician.',
      'Wrong selection by the operator.',
    ],
    pass: ['A mistake in the config template was copied to all hosts.'],
  },
];
