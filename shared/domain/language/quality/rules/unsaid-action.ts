import type { QualityRule } from '../quality-rule';
import {
  ABSTRACT_NOUNS,
  CONCRETE_VERBS,
  DEALING_NOUNS,
  GENERIC_OBJECTS,
  HANDLE_VERBS,
  MANNER_ADVERBS,
  PLAN_NOUNS,
  REPAIR_VERBS,
  REWORK_VERBS,
  TRY_VERBS,
  VAGUE_MODIFIERS,
  WATCH_VERBS,
} from '../words/action-words';
import { anyOf, openingForms, participles } from '../words/verbs';

const ANY_VERB =
  'add|adding|write|writing|create|creating|implement|implementing|introduce|introducing|build|building|develop|developing|provide|providing|set|put|have|having|get|use|using|make|do|doing|give|establish|establishing|define|deploy|apply|perform|conduct|conducting|run|hold|require|offer|deliver|adopt|install|configure|document|update|updating|expand|extend|extending|test|collect|show|need|needs|want|find|spend|invest|dedicate|allow|gain|achieve|drive|move|start|think|bring|keep|include|increase|allocate|hire|arrange|organise|organize|schedule|plan|prepare|strive|aim|engineer|design|craft|produce|institute|enact|embed|instil|instill|roll|seek|ensure|facilitate|enable|agree|adopt|demand';
const MODIFIERS = anyOf(VAGUE_MODIFIERS);
const CONCRETE = anyOf(CONCRETE_VERBS);
/** A task, or one that is done. */
const NO_TOPIC = `${CONCRETE}|${participles(CONCRETE_VERBS)}`;
const OF_WHAT =
  'the|our|any|all|these|those|this|that|some|internal|relevant|existing|current|outdated|old|various|remaining|known|open|legacy';

/** Actions that do not say what will be changed: they try, deal with something, want more of it, or only name a topic. */
export const UNSAID_ACTION_RULES: readonly QualityRule[] = [
  {
    id: 'action-tries',
    category: 'vague_action',
    places: ['action'],
    opens: true,
    patterns: [
      `@adv* ${openingForms(TRY_VERBS)} !9|9u|9d`,
      'keep|keeping @ing',
      'keep|keeping|start|starting|begin|beginning|get thinking|looking|using|improving|considering|discussing|planning|talking|working|going|improving|up|on|to|with|pushing|ahead|better|used|current|clean|serious|dependencies|things|systems|everything',
      'do ~2 best',
      'make|making ~2 effort|attempt|efforts|point|time|progress|case|habit|priority|sense',
      'put ~3 effort|emphasis|focus|thought|attention|work|energy',
      'spend|invest|dedicate|allocate|devote|set|reserve|find|free|make|carve ( out | aside | up )? ~3 time|effort|energy|resources|attention|hours',
      'invest|investing|lean|buy in|into',
      'move|moving|push|pushing|work|lean|shift towards|toward|away|for',
      'look to|better',
      'place|give|put ~2 emphasis|focus|priority|weight|importance',
    ],
    unless: ['measure', 'cadence', 'output', 'means', 'count', 'mechanism'],
    why: 'Trying and working on something can go on for ever.',
    question: 'What is the smallest result that would let us close this?',
    flag: ['Work on the flaky suite', 'Aim for quieter nights', 'Continue the migration'],
    pass: ['Start the nightly restore test at 02:00 and page when it fails'],
  },
  {
    id: 'action-handles',
    category: 'vague_action',
    places: ['action'],
    opens: true,
    patterns: [
      `@adv* ${openingForms(HANDLE_VERBS)}`,
      `@adv* ${openingForms(REPAIR_VERBS)} ${OF_WHAT}* ( ~1 ${anyOf(`${GENERIC_OBJECTS} ${ABSTRACT_NOUNS}`)} ) ( <$> | in|of|for|around|with|and|between|found|identified|that|during|on|we|listed|mentioned|discovered|properly|asap|where|across|about|so|as )`,
      `~5 should|must|need|needs|has|have|ought|can|could|will|shall to? be|get|stay @adv* ${participles(`${HANDLE_VERBS} ${REWORK_VERBS} ${WATCH_VERBS} keep fix train inform remind document`)}`,
      'implement|apply|follow|adopt|adhere|stick|respect|honour|use|act|observe|enforce|comply|embrace|incorporate|address ( to | with | on )? ~2 lessons|learnings|recommendations|practices|standards|guidelines|findings|process|processes|procedures|principles|advice|suggestions|feedback|rules|lesson',
      'have|develop|create|establish|define|implement|find|put|prepare|think|design|introduce|build ( a | an | some | our )? ~2 plan|plans|strategy|roadmap|approach|vision|process|framework|concept|solution|culture|mindset|contingency|fallback|alternative|policy|philosophy|principles ( <$> | for|to|around|in|of|on|with|where|b )',
      'deal|cope|help|do|doing|act ( something | better | more )? with|about|upon|on',
      'get rid|better|things',
      'take|taking care|ownership|responsibility|charge|action|steps|measures|control',
      'stay|get|keep on|ahead|up|clean|tidy|current|working',
      'ensure|ensuring|guarantee|guaranteeing|assure',
      'make|making|be sure|certain|that?',
      'see to it|that',
      'put ~3 in place|order',
      'lower|remove|reduce|limit|address ~2 risk|risks|friction|toil|noise|dependency|reliance|burden|pain|clutter',
    ],
    veto: ['make|making|be that'],
    unless: ['measure', 'cadence', 'count', 'means', 'output', 'mechanism', 'artefact'],
    why: 'It says that something will be fine, not what will be changed.',
    question: 'Which change would we see in a diff, a page or a setting?',
    flag: [
      'Fix the deployment process',
      'Ensure better handovers',
      'Deal with the old cron jobs',
      'Close the gaps',
    ],
    pass: ['Ensure the pipeline rejects images without a digest', 'Fix the 12 tests listed in `flaky.txt`'],
  },
  {
    id: 'action-wants-more',
    category: 'vague_action',
    places: ['action'],
    opens: true,
    patterns: [
      `${ANY_VERB} ( up | in place | out | off )? ( some|the|our|a|an|any|much )? ( a lot )? @adv? ${MODIFIERS} !than`,
      `${ANY_VERB} ( up | in place | out | off )? additional|extra|further|regular`,
      `@adv? ${MODIFIERS}|less|additional|extra|further|regular !9|than`,
      'make|making|keep|get|keeping|render ~6 more|easier|better|safer|faster|clearer|simpler|stronger|robust|reliable|resilient|stable|scalable|maintainable|consistent|visible|efficient|bulletproof|idiot-proof|foolproof|user-friendly|fit|sane|less|cleaner|smarter|quicker|secure|observable|obvious|predictable|discoverable|understandable|easy|friendly|leaner|tighter|usable|useful|accessible|transparent|manageable',
      'be|being|become|get more|less|better|much|extra @adv? !able|the',
      'do|learn|be|get better|more|from|less',
      `~6 ${anyOf(MANNER_ADVERBS)} <$>`,
      `~4 ${anyOf(MANNER_ADVERBS)} in|during|with|about|when|before|after|on|for|to|and|across|between|next|going|from|around|by`,
      '~5 more|less|better|very|as seriously|carefully|often|closely|thoroughly|frequently|widely|openly|consistently|quickly|early|proactively|clearly|effectively|actively|regularly|strictly|reliably|smoothly|together|broadly|evenly|systematically',
    ],
    veto: [
      'more|fewer|less|better|no|sooner|later|earlier than|longer',
      'as well',
      `${CONCRETE} ~8 safely|correctly|properly|cleanly <$>`,
    ],
    unless: ['measure', 'cadence', 'count', 'output', 'mechanism', 'means'],
    why: 'More and better than what cannot be checked later.',
    question: 'How many, or which one, would be enough?',
    flag: [
      'Add more tests',
      'Test rollbacks more thoroughly',
      'Make the console easier to use',
      'Better alerts',
    ],
    pass: ['Add a second replica in another zone', 'Page no later than 5 minutes after the first error'],
  },
  {
    id: 'action-bare-topic',
    category: 'vague_action',
    places: ['action'],
    opens: true,
    patterns: [
      `${ANY_VERB} ( up | in place | out )? ( the|our|some|any|a|an )? ~1 ${anyOf(`${ABSTRACT_NOUNS} ${PLAN_NOUNS}`)} <$>`,
      `${ANY_VERB} ( up | in place | out )? ( the|our|some|any )? ~1 ${anyOf(ABSTRACT_NOUNS)} for|to|around|of|on|in|and|across|everywhere|about|during|between|or|so|where|before|after|wherever|over|into|throughout|at|if`,
      `!${NO_TOPIC} ~2 ${anyOf(DEALING_NOUNS)} <$>`,
      `!${NO_TOPIC} ~1 ${anyOf(DEALING_NOUNS)} of|for|on|around|into|in|to|with|about|and|across|needed|required|between|during|should|is|are|at|by`,
      'need|needs|want|wanted|there ~2 more|better|to|for|a|some|of|is',
    ],
    veto: ['which|whose', '<^> enable|disable|remove|delete|schedule'],
    unless: ['measure', 'cadence', 'count', 'output', 'mechanism', 'means', 'artefact'],
    why: 'A topic is not yet a task: what is added, and where, is left open.',
    question: 'Which one, with which threshold, written where?',
    flag: [
      'Add monitoring',
      'Set up alerting for the billing jobs',
      'Training for support',
      'Runbook improvements',
    ],
    pass: ['Add alerts that page when the queue holds more than 500 jobs', 'Enable audit logs on the bucket'],
  },
  {
    id: 'action-few-words',
    category: 'vague_action',
    places: ['action'],
    opens: true,
    patterns: [
      `!${CONCRETE}|${openingForms(REPAIR_VERBS)}|upgrade|scale|switch|cancel|encrypt|include|reset|rebuild|retest|reindex|reboot|reinstall|subscribe ~2 <$>`,
    ],
    unless: ['measure', 'cadence', 'count', 'output', 'mechanism', 'means'],
    why: 'In a month these few words will mean something else to everybody.',
    question: 'What exactly will be changed, and how would we see it?',
    flag: ['Certificates', 'DNS follow-up'],
    pass: ['Rotate the token', 'Retire db-7'],
  },
];
