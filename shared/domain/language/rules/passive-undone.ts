import type { Rule } from './rule';

/** What was or was not attended to, also with what it is about: "reports from the floor". */
const THING = '<O> ( from|in|on|to|at|for|about|with|between|against <O> )?';
const WAS = "( was|were|got|is|are|been|being | had|has|have|'d|'ve been )";
const WAS_NOT =
  "( ( was|were|is|are ) ( not|n't|hardly|scarcely|barely|rarely|seldom ) | ( had|has|have|'d ) ( not|n't|never|hardly|scarcely|barely|rarely ) been | ( was|were|got ) never )";
const TOO_LITTLE =
  '( no|zero|insufficient|inadequate|scant|minimal|little | too little|few | not enough|much|any | hardly|barely|scarcely any | precious little|few | next to no | not a single )';
/** Work that somebody owes, and that is done or is not. */
const CHORE =
  'homework|job|work|task|round|rounds|survey|count|chore|chores|groundwork|legwork|paperwork|duty|duties|cleaning|greasing|maintenance|needful';
/** What the machines of the place do, or would have to offer. */
const NO_CONDUCT = [
  // What it did to people is impact, however wrong it was.
  'some|many|few|most|dozens|hundreds|thousands|number|lot|lots|handful|plenty|customers|users|clients|visitors|passengers|players|orders|payments|parcels|invoices ~4 was|were|are|is|been|got|had|have',
  '@machinery ( from|of|in|to|that|which ~3 )? was|were|is|are|been|being|had|has|have|got',
  'by ( the | a | an )? ~1 ( @thing|@machinery|script|loader|parser|system|scheduler|compiler|linter|proxy|gateway|client|library|driver|daemon|agent|runner|balancer|exporter|importer )',
  "because|since|as ~3 ( does|did|was|is|has|were|had not|n't|no|out|missing|unavailable|down )",
];

/** Work and care that were left undone, by nobody in particular. */
export const PASSIVE_UNDONE_RULES: readonly Rule[] = [
  {
    id: 'was-not-minded',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ W=( ${THING} ) ( ( had|has|have|'d ) ( not|n't|never ) been | was|were hardly|scarcely|barely|rarely|seldom ) @adv* ( V=@minded ( at|into|up|to|on|upon|over|for|out|through|with|about )? ) ( once | at all )? ]`,
      `[ ${THING} ( was|were ) ( not|n't ) @adv* ( @minded|@bodily|read|opened|asked ) ( at|into|up|to|on|over|for|out|through|with|about )? ( once | at all | either | in ( any|the least|slightest ) | ( ( closely|well|carefully ) enough ) ) ]`,
      `[ W=( ${THING} ) ( had ) ( not|n't|never ) been @adv* ( V=@bodily ( up|off|out|over|in|down )? ) ( once | at all )? ]`,
      `[ W=( ${THING} ) ${WAS_NOT} @adv* ( put back | taken ( to heart | on board | seriously | into ( account|consideration ) ) | thought of|about|through | asked for|about|after | lived up to | made good | seen to | kept up|to | let in on | dealt with | looked after ) ]`,
      `[ W=( ${THING} ) ( ( was|were ) ( not|n't ) | had ( not|n't ) been ) @adv* ( V=@bodily|@minded|closed|opened|read|fitted|installed|shut|connected|plugged|stored|stacked|packed|filled|locked|aligned|explained|described|written|mixed|set ) ( up|in|out|off|down )? ( properly|fully|correctly|carefully|right|thoroughly|securely|tightly|completely ) ]`,
      `[ ( the|a|our|any )? @open? ( notes|manual|label|labels|letter|letters|memo|notice|sign|advisory|bulletin|documentation|contract|log|logbook|handover|print ) had ( not|n't ) been @adv* ( read|opened|consulted|studied ) ]`,
      `[ ( ${TOO_LITTLE} ) ~1 ( thought|care|work|effort|planning|preparation ) ( had|has )? ( gone|went|goes ) into <O> ]`,
      `[ ( ${THING} ) ( was|were | had been ) @adv* ( known|seen|noticed|spotted|found|reported|flagged|raised ) ( about|of )? and ( then | quietly|simply|promptly )? ( tolerated|ignored|accepted|forgotten|hidden|dismissed|dropped|shelved|endured ) ]`,
      `[ ( no ~1 | not a|one ( single )? @open? ) @open ( was|were | had been ) @adv* ( @minded|checked|tested|measured|counted|cleaned|sealed|labelled|signed|written|trained|rehearsed ) ]`,
      `[ ( @open? @open? ( sequence|order|rules|etiquette|silence|curfew|distance|limit|limits|intervals|hygiene|precautions ) ) ${WAS_NOT} @adv* observed ]`,
      `[ ( nothing|none|neither ) ( was|were|had|has|is been? ) @adv* ( @minded|checked|tested|double-checked|validated|measured|labelled|labeled|counted|approved|signed|recorded ) ( at|up|on|over|off|down|for|through|into )? ]`,
      `[ ( the|a|an|our|that|his|her|their|some|somebody|someone )? 's? @open? ( ${CHORE} ) ${WAS_NOT} @adv* ( done|finished|completed|performed|met|kept|discharged|fulfilled ) ]`,
      `[ ( the|our|any|proper )? @open? ( records|record|log|minutes|notes|accounts|stock|count|tally|watch|register|logbook ) ( of|for|on|from <O> )? ${WAS_NOT} @adv* ( kept|taken|made|maintained|written ) ]`,
      `[ ( the|our|all|any )? @open? ( conditions|requirements|obligations|terms|commitments|duties|standards|rules ) ( of|for|in <O> )? ${WAS_NOT} @adv* ( met|kept|fulfilled|satisfied|honoured|observed ) ]`,
      `[ ${THING} ${WAS_NOT} @adv* ( updated|changed|serviced|cleaned|tested|checked|reviewed|inspected|calibrated|rotated|replaced|maintained|opened|read|touched|rehearsed|painted|greased|audited|exercised|drilled|refreshed|swept|emptied ) ( since <O> | ( in|for ( ~2 ( years|months|weeks|ages|decade|decades|year|winters|winter|summers|seasons|season|shifts|quarters ) ) ) ) ]`,
      `[ ${THING} ( was|were | had been ) @adv* ( followed|done|read|completed|applied|observed|checked|filled|learned|kept ) ( in )? ( only )? ( in part | half-heartedly|selectively|loosely|grudgingly | after a fashion | by half ) ]`,
      `[ ${THING} ${WAS} @adv* ( ignored|neglected|overlooked|disregarded ) ( since <O> | all ( night|day|week|weekend|morning|year|along|shift ) ) ]`,
      `[ ${THING} ( had|has|have )? ( fallen|fell|falls ) into ( disuse|disrepair|abeyance|arrears|neglect ) ]`,
      `[ ( the )? lesson|lessons ( of|from <O> )? ${WAS} @adv* ( ignored|forgotten|lost|wasted|unheeded|disregarded|squandered ) ]`,
      `[ what ( the|a|an|our|any )? @open @open? ( says|say|said|prescribes|prescribed|requires|required|demands|demanded|asks|asked for? ) ${WAS_NOT} @adv* ( done|followed|kept|observed|provided ) ]`,
      `[ ${THING} ${WAS} @adv* ( only|just|merely|barely )? ( half|part|partly|half-heartedly ) ( done|finished|read|tested|tightened|filled|checked|cleaned|closed|installed|labelled|written|trained|followed ) ]`,
      `[ ${THING} ( was|were | had been ) @adv* ( @pp|@past ) ( for|off|up|in|out|about|of )? ( and|but|yet ) ( then )? ( never|not @adv* ( carried out | finished|completed|done|reported|raised|escalated|fixed|replaced|returned|refilled|read|opened|shared|tested|checked|cleaned|replied|answered|sent|logged|noted|updated|verified|signed|reviewed|restocked|refitted | put back | handed over | switched back | acted on | followed up | taken out|off|down ) ) ]`,
      `[ ${THING} ( had|has|have ) gone @adv* ( unreported|unescalated|unmentioned|unrecorded|unlogged|unread|unanswered|unquestioned|unchecked|uncorrected|unrepaired|unremarked|untested|unreviewed|undocumented|unsigned|unopened|uncleaned|unserviced|uninspected|unfiled|unsaid|unvoiced ) ]`,
      `[ ( the|our|basic|proper|all )? @open? ( @order|checks|rounds|audits|maintenance ) ( ( that|which|in|on|at|for|of ) ~4 )? ( had|has|have )? @adv* ( slipped|lapsed|slackened|slid|wavered|faltered|waned|withered|dwindled|petered|evaporated|eroded|suffered | gone ( soft|slack|missing|by|out|downhill ) | fallen ( away|off|into|by|apart ) | been let go|slide|slip | tailed off ) ( out|away|off )? ]`,
    ],
    veto: [
      ...NO_CONDUCT,
      "<person,weak,we,i> ( was|were|had|has|have|is|are ) ~1 not|n't|never ~2 ( told|informed|briefed|trained|warned|notified|shown|given|paged|reached|supported|thanked )",
      'not|never|hardly ~2 ( affected | needed | required | possible | available | able | expected )',
      'alert|alerts|alarm|alarms|page|pages|message|messages|file|files|user|users|input|customers|customer|link|links was|were|is|are|had|has',
      'not ~1 @pp ( until|till ) ~6 ( arrived|returned|back|available )',
      'so|if|unless|until|when|whenever ~5 not|never',
      'half done|finished|full when|until|at|by',
    ],
    except: ['actions', 'went_well'],
    rewrites: ['{W} {W.was} not {V.n}'],
    flag: [
      'The wind chart had not been consulted.',
      'The lid had not been put back.',
      'Nothing was double-checked on the late shift.',
      'The groundwork had not been done.',
      'What the permit demands was not followed.',
      'The flange was only half tightened.',
      'The spare fuse had been taken and never replaced.',
      'The second leak had gone unrecorded.',
      'Vigilance on the ramp had slackened.',
      'The bins had not been emptied.',
      'The lid was not fitted properly.',
      'The belts had not been changed for three winters.',
      'Not a single label was checked.',
      'The drip was ignored all weekend.',
      'Minutes of the meeting were not kept.',
    ],
    pass: [
      'The checksum was not verified by the loader.',
      'The requests were not followed up.',
      'The lock was taken and never returned by the client.',
      'Throughput had slipped.',
      'The wind chart was not consulted.',
      'The alarms went unanswered.',
      'There was no rehearsal.',
      { text: 'The wind chart had not been consulted.', section: 'went_well' },
    ],
  },
  {
    id: 'was-lacking',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `there was|were|had|has|is been? @adv* [ ( insufficient|inadequate|scant|minimal | too little|few | not enough|much|any | hardly|barely|scarcely any | precious little|few | next to no | not a single ) ~1 @order|thought|discussion|debate|challenge|double-check|run-through|briefing|care|thinking ] !@thing|@machinery|process|path|plan|system|ticket|page|policy|procedure|tool|step|job|window|material|data|run|set|for|environment|between`,
      `there was|were|had|has been? @adv* [ ( a|an ) ~1 ( failure|reluctance|unwillingness|refusal|tendency|readiness|willingness ) ( to @open <O>? | of @order ) ]`,
      `[ ( ${TOO_LITTLE} | any|due|proper ) ~1 ( regard|allowance|account|notice|heed|precaution|reflection|forethought|thought|respect ) ( was|were | had been ) ( not|n't )? ( had|made|taken|paid|given|spared|shown ) ( of|to|for|about )? ]`,
      `[ ${THING} ( was|were|is|remained ) @adv* conspicuous by its|their|his|her absence ]`,
      `[ ( the|our )? @open? ( ( @order|upkeep|maintenance|labelling|wiring|cabling ) ) ( in|on|of|at|by|around ~4 )? ( was|were|is | had been )? @adv* ( ( patchy|sketchy|thin|haphazard|shoddy|slack|lax|poor|sloppy|skimpy|spotty|scanty|shambolic|cursory|perfunctory|hurried ) ( at best )? | ( left|leaves|leaving ) ( a lot|much|something|plenty | a great deal ) to be desired ) ]`,
      `[ ( non-observance|nonobservance|non-adherence|nonadherence|inattention|inattentiveness|contempt|dereliction|disrespect|flouting|circumvention|evasion|skipping|neglect|disregard|rushing|misreading|mishandling ) ( of|to|for|with ) ~3 ( procedure|procedures|process|protocol|policy|policies|rule|rules|instruction|instructions|standard|standards|duty|duties|runbook|manual|checklist|step|steps|detail|safety|guideline|guidelines|regulation|regulations|requirement|requirements|advice|warnings|signs|basics|practice|maintenance|permit|limits|freeze ) ]`,
      `[ ( the|a|an|our|its|their @open )? @order|briefing|review|training|check|checks|report|reply|answer|note|notes|test|testing|inspection|investigation|warning|explanation|plan ( amounted | came down? | ran | boiled down ) to ~1 ( no|little|nothing more than )? ( a|an|one|two|three|barely|half )? ( ~1 ( line|lines|word|words|sentence|sentences|nod|shrug|tick|glance|scribble|emoji|bullet|bullets|platitudes ) ) ]`,
      '[ ( guesswork|guessing|hope|luck|habit|assumption|assumptions|improvisation|memory|hearsay|rumour|rumor|wishful ( thinking )? ) ( ( took|takes|taking ) the place of | replaced|replaces|trumped|supplanted | stood in for | did duty for | passed for | won out ) ( <O> )? ]',
      `[ ( the|a|an|our|its|their )? @open @open? ~1 ( ${WAS} | existed|performed|done|reviewed|tested|carried|complied|observed|followed ) ( out )? @adv* ( in name only | on paper only | for show | for form's sake | pro forma | ( a|an )? ~1 ( rubber-stamping|box-ticking|tick-box|tickbox|pencil-whipping|paper|window-dressing ) ( exercise|affair|job|culture )? | little more than ~2 ( formality|gesture|ritual|ornament ) ) ]`,
      '[ ( ~1 ( @order|sense|thought|care|attention ) ) ( was|were|is ) ( ( in short supply ) | ( thin on the ground ) | ( at a premium ) | ( nowhere to be seen|found ) | ( in evidence nowhere ) ) ]',
      '[ ( a|the )? ( box-ticking|tick-box|rubber-stamping|corner-cutting|that-will-do|make-do ) ( culture|mentality|exercise|attitude|approach ) ]',
    ],
    veto: [
      ...NO_CONDUCT,
      'between ~3 @machinery|services',
      'no ~4 ( needed | necessary | required | further | impact | effect )',
      'failure of|to ( start|boot|connect|load|respond|resolve )',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'There was too little scrutiny of the weld.',
      'No allowance was made for the thaw.',
      'Common courtesy was conspicuous by its absence.',
      'Timekeeping on the ward was patchy at best.',
      'Non-observance of the lifting rules broke the crate.',
      'The briefing amounted to one sentence.',
      'Guesswork took the place of the gauge.',
      'The second signature existed in name only.',
      'A corner-cutting culture had set in.',
      'There was a reluctance to ring the harbour.',
    ],
    pass: [
      'There was no documentation page for it.',
      'There was a failure of the disk.',
      'There was no planning tool.',
      'The bill amounted to two lines of text in the queue.',
    ],
  },
  {
    id: 'was-left-so',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ ${THING} ${WAS} @adv* left @adv* ( ( switched|turned|powered|propped|wedged|jammed|wide ) ( on|off|open|out )? | burning|dripping|leaking|blank|empty|incomplete|unsigned|unmanned|dangling|dirty|loose|undone | in manual | ( out of|off ) ~1 ( handover|report|notes|list|plan|log|order|count|mailing|briefing|manual|rota|email|scope|review|minutes ) | for <O> to ( find|discover|sort|clean|fix|notice|pick|deal|untangle ) | half-open|unrepaired|unserviced|uncovered|unearthed|untied|unbolted | running ( all | overnight | unattended | over ~2 ) | in ( the )? ( lock|door|ignition|drawer|pocket|car|taxi|printer|lurch ) | in limbo | on the ( shelf|hook|desk|table|stove|floor|bus|train ) | high and dry | for another day | guessing | to ( rot|fester|rust|moulder|smoulder|burn|rattle|overheat|freeze|boil|melt|thaw|leak|flood|overflow|its|their|luck|chance|guess|work|find|fend|cope ) | without ( any | a | the )? ( notice|warning|word|instructions|guidance|explanation|supervision ) ) ]`,
      `[ ( , | and|then|been|being|was|were|got|is|are ) left to ( rot|fester|rust|moulder|smoulder|drift|languish|burn ) ] <$>`,
      `[ ${THING} ( was|were|been|being | had been ) kept ( @adv )? ( in the dark | uninformed | out of the loop|picture | guessing | none the wiser ) ]`,
      `[ ${THING} ${WAS} @adv* ( kept|hidden|concealed|withheld|hushed|suppressed|held ( back )? ) from ( the | our | its )? ~1 ( board|public|customers|customer|regulator|patients|patient|auditors|auditor|staff|users|council|client|clients|management|press|family|families|directors|minister|wards|crew|inspectors ) ]`,
      `[ ${THING} ${WAS} @adv* ( ( taped|papered|painted|plastered ) ( over ) | sat ( on ) | slept on | ( lost ( sight|track of ) ) | hushed up | swept aside|away | talked away | wished away | fobbed off | palmed off | put off ( again | time | once | indefinitely | for ) ) ]`,
      `[ ${THING} ${WAS} @adv* ( put down | written off | chalked up | dismissed | passed off | laughed off | waved off|away|aside | shrugged off|away | brushed off|aside | discounted | shouted down | explained away ) ( to|as ) ( a|an|the|mere|just|noise|nothing|trivial|harmless|unimportant|theoretical|unlikely|routine|normal|teething|wear|scaremongering|paranoia|bad|unnecessary|overkill|alarmist|nonsense|nuisance|old|cleaning|imagination|static|coincidence|age|weather|spam|low|cosmetic|known|someone|somebody|user|teething|growing|exaggerated|hysteria|moaning|fussiness ) ( @open )? ]`,
      `[ ${THING} ${WAS} @adv* ( bounced|passed|shunted|shoved|batted|kicked|shuffled|tossed|lobbed|pushed|ping-ponged ) ( around|about | back and forth | from @open to @open | from pillar | between <role,team,dept> ) ]`,
      `[ ( the|a|an|our|its|their )? @open @open? ( ended|wound|finished ) up in ( a|the|some|somebody's|someone's ) ( bin|drawer|spam|wastebasket|skip|trash|shredder|bottom ) ]`,
      `[ ${THING} ${WAS} @adv* honoured|honored ( more | mostly | only )? in the breach ]`,
    ],
    veto: [...NO_CONDUCT, 'lost track of ~2 ( @machinery )', 'dismissed as|by ~2 ( duplicate|user|users )'],
    except: ['actions', 'went_well'],
    flag: [
      'The kettle had been left switched on.',
      'The tenants were left without any explanation.',
      'The shop floor was kept in the dark.',
      'The crack was hidden from the inspectors.',
      'The red lamp had been taped over.',
      'The smell was put down to cleaning fluid.',
      'The request got shunted from desk to desk.',
      'The letter wound up in a drawer.',
      'The dust rule was honoured mostly in the breach.',
      { text: '11:20 call logged and then left to fester', section: 'timeline' },
    ],
    pass: [
      'The packet was bounced around.',
      'The session was left waiting by the client.',
      'The worker was left running overnight.',
      'The value was hidden by the theme.',
    ],
  },
];
