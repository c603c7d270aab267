import type { Rule } from './rule';

const WAS = '( was|were|got|gets|been|being|is|are | had|has|have been | having been )';
/** What is owed to work done by people, and not to a machine: its absence is about them. */
const OWED =
  'practice|practices|procedure|procedures|process|protocol|policy|policies|freeze|embargo|agreement|agreements|rule|rules|guideline|guidelines|instructions|checklist|permit|limits|standards|obligation|obligations|duty|duties|promise|promises|commitment|commitments|pledge|pledges|assurance|assurances|contract|safeguard|safeguards|segregation|advice|recommendation|recommendations|runbook|separation|quarantine|principle|precaution|precautions|hygiene|etiquette|discipline|chain';
const STEP =
  'escalation|check|checks|review|reviews|handover|hand-over|briefing|rehearsal|inspection|verification|validation|sign-off|approval|test|tests|testing|notification|announcement|consultation|confirmation|call|callback|note|entry|count|recount|walk-round|round|rounds|patrol|drill|audit|audits|assessment|follow-up|debrief|training|maintenance|cleaning|calibration|countersignature|signature|warning|warnings|complaint|complaints|reminder|reminders|advisory|advisories|alarm|alarms|page|report|reports|objection|objections|concern|concerns|observation|observations|feedback|letter|letters|request|finding|findings|recommendation|recommendations';
/** Done to a duty by those who do not keep it. */
const BROKEN =
  'violated|breached|broken|bypassed|circumvented|flouted|sidestepped|bent|stretched|trampled|ignored|disregarded|neglected|omitted|forgotten|skirted|short-circuited|eroded|undermined|abandoned|shirked|dodged|evaded|subverted|overruled|reneged';
/** Done with hand or judgement, so that "wrongly" is about whoever did it. */
const BY_HAND =
  'entered|typed|keyed|wired|mounted|labelled|labeled|approved|filed|filled|transcribed|noted|measured|torqued|tightened|assembled|soldered|weighed|ordered|booked|packed|stowed|plugged|dialled|addressed|aborted|dismissed|assessed|diagnosed|judged|estimated|installed|fitted|positioned|stored|handled|handed|signed|dosed|connected|completed|communicated|translated|interpreted|understood|believed|assumed|thought|deemed|told|informed|briefed|waived|cleared|given|read|placed|secured|sealed';
const CONDUCT =
  'follow-up|oversight|diligence|care|vigilance|urgency|consultation|sign-off|discussion|supervision|ownership|rigour|rigor|curiosity|double-check|double-checking|handover|hand-over|rehearsal|foresight|forethought|coordination|co-ordination|leadership|accountability|escalation|preparation|communication|discipline|scrutiny|attention|planning|thought|attempt|effort';

/** Neglect and poor work, told as if nobody had done it. */
export const PASSIVE_WORK_RULES: readonly Rule[] = [
  {
    id: 'duty-was-broken',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ W=( ( the|an|a|our|every|all|any|those @open? @open? )? ${OWED} ( ( for|on|of|in @open @open? ) )? ) ${WAS} @adv* ( ${BROKEN} | departed|deviated|strayed from | worked|gone around|round | done away with | read|interpreted loosely ) ]`,
      `[ ( ${OWED} ) ( to|of|for|made|given|from|by|that|which ~4 )? ${WAS} @adv* ( not|n't|never @adv* ( kept|met|honoured|honored|respected|enforced|fulfilled|observed|upheld|followed|sought|asked ) ) ]`,
      `[ ( the|an|a|our|every|all|any|several|two @open? )? ${STEP} ${WAS} @adv* ( omitted|neglected|disregarded|forgone|foregone|scrapped|shelved|curtailed|dispensed|downplayed|belittled|discounted|sidelined|trivialised ) ]`,
      `<^> [ ( @open? ${STEP} ) ( skipped|omitted|neglected|forgotten|overlooked ) ] <$>`,
      '[ ( a )? ( blind eye | deaf ear ) ( was | is | had been | has been ) @adv* turned ( to|on <O> )? ]',
      `[ ( blame|responsibility|ownership|accountability ) ${WAS} @adv* ( passed|shifted|dodged|shirked|ducked|avoided|evaded|pushed|batted|diluted|disclaimed ) ( on|around|about|back|away )? ]`,
      `[ ( lip service ) ${WAS} paid ]`,
      `[ <O> ${WAS} @adv* ( treated|regarded|seen|viewed|dismissed|looked as|upon ( as )? ( optional|noise|unimportant|nonsense|trivial|overhead|negotiable|paperwork|red-tape|nuisance | a ( nuisance|suggestion|formality|chore|joke|bother|burden|box-ticking ) | someone|somebody else's? | mere @open ) ) ]`,
    ],
    veto: ['by ( the | a | an ) ~1 @thing|parser|system|scheduler|compiler|linter|proxy|gateway'],
    except: ['went_well'],
    flag: [
      'The embargo got violated twice.',
      'House policy was departed from.',
      'Promises to the tenants were not kept.',
      { text: 'The recount was omitted.', section: 'timeline' },
      'A blind eye had been turned to the rust.',
      'Responsibility was passed around.',
      'The rota was treated as a suggestion.',
    ],
    pass: ['The limits were raised.', 'The callback was omitted by the parser.', 'The contract was renewed.'],
  },
  {
    id: 'wrongly-done',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ ${WAS} ( wrongly|improperly|carelessly|prematurely|hastily|clumsily|sloppily|recklessly|needlessly|casually|negligently|thoughtlessly|blindly|rashly ) ( ${BY_HAND}|closed|stopped|started|shut|released|resolved|cancelled|merged|shipped|launched ) ]`,
      `[ ( ( <O> ( was|were|got | had|has been ) ) ) @adv* ( ${BY_HAND} ) ( up|in|out|off )? ( incorrectly|wrongly|improperly|badly|poorly|carelessly|hastily|sloppily|backwards | upside down | the wrong way | back to front ) ]`,
      `[ <O> ( was|were | had|has|have been ) @adv* ( closed|stopped|cancelled|resolved|lifted|signed|ended|declared|silenced ) ( off|out )? ( prematurely | too early|soon|quickly|lightly|hastily ) ]`,
      `[ ( things|work|everything|much|it|all|this | the @open @open? ) ( was|were|got | had been ) @adv* ( done|handled|built|put|set|run|carried|executed|managed|improvised|planned|arranged|prepared|designed|drafted ) ( together|up|out )? ( on the fly|quiet|cheap|side|hoof|nod | by halves | by guesswork | in a ( rush|hurry|panic ) | from memory | by the seat of | off the cuff | behind closed | at the last minute|moment | any old how | without thinking | half-heartedly | in haste ) ]`,
      `[ ( improper|inadequate|poor|careless|negligent|hasty|sloppy|reckless|inattentive|slapdash|inept|shoddy|slipshod|lax|clumsy ) ( handling|use|storage|labelling|labeling|installation|maintenance|operation|supervision|preparation|estimation|planning|briefing|verification|application|adherence|execution|oversight|record-keeping|bookkeeping|housekeeping|workmanship|judgement|judgment|stewardship|treatment|coordination|communication|review|inspection|assembly|packing|wiring|typing ) ]`,
      `[ ( failings|shortcomings|deficiencies|negligence|laxity|sloppiness|carelessness|complacency ) ( in|of|around|on ) ( the )? ( @open )? ( handling|supervision|oversight|review|planning|conduct|preparation|management|testing|operation|handover|maintenance ) ]`,
    ],
    veto: [
      'handling|use of ~3 null|volume|load|transactions|traffic|input|inputs|state|events|values|errors|exceptions|timeouts|retries|memory|locks|utf|encoding|signals|escape',
      'by ( the | a | an ) ~1 @thing|parser|system|scheduler|compiler|linter|proxy|gateway|job|client|library',
      'message|messages|request|requests|packet|packets|header|headers|query|token|address|addresses was|were ~2 incorrectly|wrongly|improperly',
    ],
    except: ['went_well'],
    flag: [
      'The valve was fitted the wrong way.',
      'The dosage had been noted incorrectly.',
      'The case had been closed prematurely.',
      'Everything was done on the quiet.',
      'Improper storage of the reels ruined two of them.',
      { text: 'Reopen the claim that was wrongly dismissed.', section: 'actions' },
    ],
    pass: [
      'The value was parsed incorrectly by the client.',
      'Improper handling of null values crashed the job.',
      'The alert was resolved at 10:40.',
    ],
  },
  {
    id: 'went-ahead-regardless',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      '[ ( took place | went ( ahead|live|out|forward|on ) | proceeded|continued|happened|commenced | pressed on | ( was|were|been ( approved|released|shipped|done|made|started|run|launched|carried|pushed|signed|deployed|begun|merged|accepted|allowed ) ( out|off|through|ahead )? ) ) ~2 ( ( despite | in spite of | regardless of | notwithstanding | against | over | in the face|teeth of ) ~3 ( known|open|unresolved|failing|objections|objection|warnings|warning|advice|concerns|concern|doubts|red|misgivings|protests|reservations|better|findings|defects ) ) ]',
      `[ ( was|were|been|is ) @adv* @pp ~2 without ( ( ever )? being | having been ) @adv* ( @humanpp|looked|signed|opened|weighed|rehearsed|agreed|measured|counted|backed|asked|read ) ( at|up|off|through|into )? ]`,
      '[ ( was|were|been|is|are|, @pp? ) ~6 ( and|but|yet ) ( then )? ( not|never @adv* ( acted|followed|passed|looked|read|answered|heeded|pursued|chased|shared ) ) ( up|upon|on|at|into )? ( on )? ]',
      '[ ( it ) ( was | had been | has been ) ( simply|just|wrongly|apparently|generally|widely|tacitly|blithely|silently|merrily|casually|naively|always|somehow|collectively|conveniently )? ( assumed|presumed | taken ( for granted | as read|given ) | left unsaid|open ) ( that|by )? ]',
      '[ it ( was | had been ) @adv* ( decided|agreed|deemed|thought|considered|felt|judged|ruled|found ) @adv* ( not to | against | to ( skip|ignore|press|push|wait|carry|forgo|dispense|postpone|defer|waive|bypass|omit|leave|overlook|drop|live|proceed|cut|rush|gloss|shelve|chance|risk|gamble|disable|silence ) | to @open ~8 ( although|despite|though|anyway|regardless ) | ( unnecessary|needless|superfluous|optional|overkill|acceptable|inconvenient | not ( necessary|needed|worth|urgent|important ) | too ( much|expensive|slow|tedious|costly|cumbersome|inconvenient ) | good enough | safe enough ) ) ( @open <O>? )? ]',
      '[ ( <O> ( was|were | had been ) ) @adv* ( left ( up )? to ( chance|luck|fate|guesswork|goodwill|memory|improvisation|providence | the ( last|very ) | whoever|others|someone|somebody | fend ) ) ]',
      "[ ( @open @open? ) ( was|were | had been ) @adv* ( meant|supposed|due|scheduled|promised|intended ) to ( be )? @pp|@verb.b ~8 ( but | and ) ( never was|were|did|happened | was|were|did n't|not | nothing ~2 ( happened|done ) | nobody|none ) ]",
      '[ ( nothing|little ) ( ever )? ( came of | happened after|about | was|were|had|has been? @adv* ( learned|learnt|prepared|planned|agreed|labelled|arranged|organised|shared|passed|announced|recorded|noted|undertaken|attempted|tried|followed|thought|rehearsed|explained ) ) ( on|up|from|in|through|about|to )? ( <O> )? ]',
      `[ ( no|zero|insufficient|inadequate|scant|minimal | little ( or no )? | hardly|barely|virtually any ) ~1 ( ${CONDUCT} ) ( ( was | were ) ( forthcoming|evident|shown|displayed|apparent|visible|in evidence ) ) ]`,
      `there was|were|had|has|is been? @adv* [ ( insufficient | inadequate | scant | little | precious little | not enough|much | hardly|barely any | a ( complete|total|marked|clear|general )? ( lack | want | absence | dearth | failure | breakdown ) of|in ) ~1 ( ${CONDUCT} ) ] !@thing|process|plan|system|ticket|page`,
      `[ no ~3 ( ( was|were | had been ) @adv* ( sought|conducted|undertaken|convened|appointed|consulted|notified|briefed|circulated|arranged|organised|organized|prepared|drawn|performed|carried|agreed|rehearsed|obtained|lodged|nominated|designated|commissioned ) ) ( out|up )? ]`,
    ],
    veto: [
      'no ~4 ( needed | necessary | required | possible | further ) ~1',
      "because|since|as ~3 ( does|did|was|is|has|were|had ) not|n't|no|out|missing|unavailable|down",
      'never|not ~2 acted|read|shared|answered ~2 by ( the )? ~1 @thing|client|consumer|parser',
      'no ~3 @thing|data|restart|failover|retry|retries|query|queries|request|requests|write|writes|rollback|migration was|were',
      'between ~3 nodes|node|replicas|services|processes|threads',
      'decided|agreed ~2 not to ( fail | restart | roll | page | wake | reboot | use )',
      'it was agreed that',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'The swap went ahead despite known faults in the pump.',
      'The form was accepted without having been checked.',
      'The bulletin was received, archived and never acted upon.',
      'It was simply assumed that the spare was full.',
      'It was decided to skip the dry run.',
      'The cooling was left to chance.',
      'The filter was due to be replaced but never was.',
      'Nothing came of the complaint.',
      'There was little coordination that morning.',
      'No fire assessment was conducted.',
    ],
    pass: [
      'It was decided to roll back.',
      'No data was lost.',
      'Traffic continued despite the failed disk.',
      'There was no test environment.',
      'No failover was performed.',
    ],
  },
];
