import type { Rule } from './rule';

const WAS = '( was|were|got|been|being | had|has|have been )';
const EFFORT =
  'testing|review|reviews|handover|hand-over|training|briefing|checks|supervision|inspection|inspections|documentation|communication|verification|validation|planning|preparation|rehearsal|consultation|checking|maintenance|oversight|diligence';
const GRAVITY =
  'risk|risks|danger|dangers|seriousness|gravity|severity|significance|urgency|complexity|implications|implication|consequences|importance|scale|extent|effort|hazard|hazards|threat';

/** What was put up with, misjudged or put in the wrong order, by nobody in particular. */
export const PASSIVE_STATE_RULES: readonly Rule[] = [
  {
    id: 'was-put-up-with',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      `[ <O> ${WAS} @adv* ( tolerated|condoned | winked at | lived with | put up with | papered over | glossed over | hushed up | covered up | talked down | explained away | brushed under | argued away | rationalised|rationalized away? | normalised|normalized <$> ) ]`,
      `[ <O>? ${WAS} @adv* ( tampered|tinkered|fiddled|meddled|messed|interfered|monkeyed with ) ]`,
      `[ ( interlock|interlocks|guard|safeguard|safeguards|lockout|limiter|seal|alarm|safety @open? ) ${WAS} @adv* ( defeated|jumpered|bridged|cheated|gagged|taped | propped open | wedged open ) ]`,
      `[ <O> ${WAS} ( allowed|left|permitted|let ) ( to )? ( grow|accumulate|age|rust|decay|pile|go|become|get|run ( up|stale|cold|out|bad|dry|wild|unchecked|past|worse|down )? ) ]`,
      `[ ( ${EFFORT} ) ~3 ${WAS} @adv* ( confined|limited|restricted|reduced|cut|pared|trimmed to|down|back ) ]`,
      `[ ( ${EFFORT} ) ~3 ( was|were | had been ) @adv* ( perfunctory|cursory|superficial|token|skimped|minimal|half-hearted|patchy|haphazard|sketchy|an ( afterthought ) ) ]`,
      `[ ( too much | undue|excessive|blind|misplaced ) ( faith|trust|reliance|confidence|weight|emphasis|store ) ( was|were | had been ) ( placed|put|laid|set ) ( in|on|by )? ]`,
      `[ ( the|its|full|true|real )? ~2 ( ${GRAVITY} ) ~5 ${WAS} ( @adv* ( underestimated|misjudged|underrated|misread|downplayed|underplayed | played down | lost on ) | not|n't|never @adv* ( appreciated|grasped|recognised|recognized|understood|considered|weighed|assessed|acknowledged|conveyed|communicated|realised|realized ) ) ]`,
      `[ <O> ${WAS} @adv* @pp ~4 to ( save|spare ( money|time|face|costs|cost|effort|trouble|embarrassment|work ) | please|appease|impress|placate|flatter ) ]`,
      `[ ${WAS} @adv* ( put|placed|ranked|set ) ( before|above|ahead ) ( of )? ( safety|quality|care|testing|security|caution|correctness|prudence|patients|patient|reliability|accuracy ) ]`,
      `[ ( took|takes|taken ) ( precedence|priority ) ( over ) ( safety|quality|care|testing|security|caution|correctness|prudence|patients|reliability|accuracy ) ]`,
      `[ ${WAS} ( given|approved|granted|accepted|signed|passed|agreed ) ( on ( the nod|trust|faith ) | as a matter of course | without a murmur ) ]`,
      `[ <O> ~6 ${WAS} ( not|n't|never ) @adv* ( taken up|further|seriously|on | put back|away|right | followed up|through | written down|up | handed over | passed on|along|up | signed off | cleaned up | looked into|at | switched back | cleared away|up | thought through | acted on|upon | tidied up|away | chased up | picked up | replaced|reported|returned|labelled|locked|secured|sought|appreciated|recorded ( in )? <$> ) ]`,
      `[ no ( record|records|note|notes|log|list|count|tally|receipt|minutes|copy|trace ) ~2 ( was|were | had been ) ( kept|made|taken|left|held ) ]`,
      `[ ${WAS} @adv* @pp ~5 without ( any|further|so much|due|proper )? ( action|follow-up|reply|comment|objection|scrutiny|debate|challenge|supervision|authorisation|authority|authorization|notice|warning ) ] <$>`,
      `[ ${WAS} left ( far|much|rather|until|till|way ) ( too late | the ( last|very|eleventh ) ) ]`,
      `[ ( the )? wrong ( form|procedure|tool|template|drawing|manual|part|parts|method|label|spare|ladder|checklist|bottle|document|runbook|grade|size|type ) ( was|were | had been ) ( used|followed|applied|issued|fetched|fitted ) ]`,
    ],
    veto: [
      'by ( the | a | an ) ~1 @thing|parser|system|scheduler|compiler|linter|proxy|gateway|job|client|library|planner|consumer',
      'traffic|queue|queues|packet|packets|request|requests|message|messages|event|events|row|rows|writes|job|jobs|lock|connection|connections|buffer|heap|cache|thread|pool ~2 was|were ~3',
      "because|since|as ~3 ( does|did|was|is|has|were|had ) not|n't|no|out|missing|unavailable|down",
      'limited|restricted|reduced ~1 to|by ~2 ( read-only | one percent | staging )',
      'tolerated|allowed by|for ~2 ( spec|standard|protocol|quorum )',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'The leak was tolerated for months.',
      'The meter had been tampered with.',
      'The guard was taped open.',
      'The files were allowed to pile up.',
      'Training was limited to one slide.',
      'Too much trust was placed in the seller.',
      'The gravity of the crack was not appreciated.',
      'The drill was cancelled to save time.',
      'Speed was put before safety.',
      'The permit was given on the nod.',
      'The complaint was not taken further.',
      'No record was kept of the swap.',
      'The wrong drawing was used.',
    ],
    pass: [
      'The queue was allowed to grow.',
      'The faulty disk was tolerated by the scheduler.',
      'Access was limited to the console.',
      'The message was not picked up by the consumer.',
    ],
  },
];
