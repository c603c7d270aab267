import {
  ABSTRACT_NOUNS,
  CONCRETE_VERBS,
  IMPROVE_VERBS,
  NOUN_LIKE_VERBS,
  PEOPLE_VERBS,
  PLAN_NOUNS,
  TRY_VERBS,
  VAGUE_MODIFIERS,
} from './words/action-words';
import { anyOf, gerunds } from './words/verbs';

const noun = new Set(NOUN_LIKE_VERBS.trim().split(/\s+/));
const CLEAR = CONCRETE_VERBS.trim()
  .split(/\s+/)
  .filter((verb) => !noun.has(verb))
  .join('|');
const LIGHT_VERBS = new Set('make let give get put use set take have apply'.split(' '));
const SECOND_VERBS = [...noun].filter((verb) => !LIGHT_VERBS.has(verb)).join('|');
const DETERMINER =
  'the|a|an|this|that|these|those|all|every|each|both|any|it|them|its|their|our|no|one|9|9u|9d|id|\uFFFC';
const VAGUE = anyOf(`${VAGUE_MODIFIERS} ${ABSTRACT_NOUNS} ${PLAN_NOUNS} additional extra further`);
const VAGUE_GERUNDS = `${gerunds(`${IMPROVE_VERBS} ${PEOPLE_VERBS} ${TRY_VERBS}`)}|being|having|doing|going|looking|thinking|learning|making|taking|paying|talking|reviewing|discussing`;
const UNITS =
  '%|percent|pp|ms|milliseconds|s|sec|secs|second|seconds|min|mins|minute|minutes|h|hr|hrs|hour|hours|kb|mb|gb|tb|mib|gib|tib|rps|qps|tps|mbps|gbps|times|x|vcpu|vcpus|cores|usd|eur|gbp|€|$|£';
const TIME_UNITS =
  'ms|milliseconds|s|sec|secs|second|seconds|min|mins|minute|minutes|h|hr|hrs|hour|hours|day|days|week|weeks|month|months|am|pm|utc|gmt|cet|%';
const ENFORCERS =
  'ci|cd|pipeline|pipelines|build|builds|linter|lint|hook|hooks|bot|script|scripts|gate|check|checks|validator|job|jobs|tool|cli|form|template|api|scheduler|deploy|deploys|deployment|merge|merges|migration|migrations|release|rollout|proxy|gateway|controller|test|tests|suite|alert|alarm|pr|prs|commit|request|requests|policy|rule|workflow|cluster|database|service|client';
const ENFORCES =
  'fail|fails|refuse|refuses|reject|rejects|rejected|block|blocks|blocked|require|requires|required|enforce|enforces|enforced|stop|stops|abort|aborts|ask|asks|warn|warns|page|pages|paged|alert|alerts|verify|verifies|validate|validates|print|prints|show|shows|demand|demands|deny|denies|denied|trip|trips|roll|rolls|halt|halts|retry|retries|expire|expires|exit|exits|quit|quits|wait|waits|drop|drops|accept|accepts|close|closes|open|opens|restart|restarts|send|sends|log|logs|emit|emits|return|returns|log|logs';

/**
 * What a text may hold that answers the doubt of a rule. Each is a list of patterns, looked for in every sentence.
 */
export const CONDITIONS = {
  /** A number with a unit, or behind a word of comparison. */
  measure: [
    `9|one|9-9 ${UNITS}`,
    '9u|p9',
    '€|$|£ 9',
    'under|below|above|over|exceed|exceeds|exceeding|than|least|most|maximum|minimum|max|min|limit|threshold|target|cap|beyond|reaches|reach|drops|falls|hits|=|≥|≤|<|> ~1 9',
    'to|at 9 !days|weeks|months|quarters|sprints',
    '9|9d days|weeks|months|day|week before|after|ahead|old',
    'for|last|retain|keep|past|of ~1 9 days|weeks|months',
    'for|last|retain|past 9d',
    'older|newer|longer|younger|more|fewer|less than ~1 9|9d|one|a',
    'per 9? second|minute|hour|day|week|tenant|host|node|user|client|request|service|ip|account|region|team',
    'once|twice',
    '9:99',
  ],
  /** How often, or at which step. */
  cadence: [
    'every|each ~1 9|9d|second|minute|hour|day|night|week|month|quarter|monday|tuesday|wednesday|thursday|friday|release|deploy|deployment|merge|build|commit',
    'hourly|nightly|daily|weekly|fortnightly|biweekly|monthly|quarterly|yearly|annually',
    'before|after|at|on each|every|it|they|any',
    'once|twice a|per|each',
  ],
  /** A number that counts the things to be done. */
  count: [
    '9 remaining? !%|days|weeks|months|quarters|sprints|day|week|month|hours|minutes',
    `both|every|each !time|one|other|effort|day|week`,
    'all ~1 9',
  ],
  /** A second verb of a visible change, also as "by adding …". */
  output: [
    `and|then|or|,|;|:|.|–|—|⟯|+|& @adv? ${CLEAR} !${VAGUE}|in|up|sure`,
    `and|then|or|,|;|:|.|–|—|⟯|+|& @adv? ${SECOND_VERBS} ${DETERMINER}`,
    `to ${CLEAR} !${VAGUE}|in|up|sure`,
  ],
  /** Something that will lie on the table. */
  artefact: [
    'with|produce|producing|deliver|delivering|as|into|in|via|through a|an|the|one|9u ~3 adr|rfc|report|record|proposal|one-pager|write-up|writeup|memo|spreadsheet|diagram|ticket|tickets|estimate|prototype|benchmark|recommendation|recommendations|list|summary|table|decision|checklist|test|drill|rehearsal|exercise|simulation|capture|document|doc|page|plan|drill',
    'written|signed|documented|published|recorded|approved ~2 summary|report|decision|plan|fix|list|recommendation|proposal|estimate|answer|record|agreement|policy|procedure|commitment|statement',
    'in|into|to|on|from the|our|its ~2 wiki|runbook|runbooks|handbook|readme|catalogue|catalog|playbook|guide|template|repo|repository|dashboard|panel|roster|calendar|exporter|spreadsheet|sheet',
    'decision record|adr|rfc|one-pager|9u report|note|record|write-up|memo|session|walkthrough|summary',
  ],
  /** How it is done: "by adding a covering index", "with a confirmation prompt". */
  means: [
    `by|via|through !${VAGUE_GERUNDS} @ing !${VAGUE}`,
    `with|using|behind|via a|an|9|9u|one|\uFFFC !${VAGUE}|view|focus|eye|goal|aim|lot|bit`,
    `to include|cover|contain|require|reject|call|page|name|mention|list|accept|validate|return !${VAGUE}`,
    'so that|it|the ~8 cannot|can|never|always|fails|refuses|rejects|blocks|stops|pages|requires|asks|warns',
    'from ~4 to|into ~3',
    'behind|via|against the|a|an|our|its|single',
    'behind sso|vpn',
    'instead of',
    'with the new|following|correct|current|exact|missing|actual',
    'so|such that ~6 has|have|must|need|needs to?',
    'so|such that ~8 each|every|no|only|show|shows|lists|names|holds|contains|starts|ends|runs|reads|writes|logs|reports|sends|uses|is|are ~2 !clear|clearer|better|easier|faster|more|aware|able|safe|safer|known|informed|ready|prepared',
    '\uFFFC',
  ],
  /** Something that will not let it happen otherwise. */
  mechanism: [
    `${ENFORCERS} ~3 ${ENFORCES} !more|better`,
    'automatically|mandatory|enforced|read-only|pre-commit|two-person|default|by-default',
    'in|on|at|by|through|before|via ( the )? ci|pipeline|merge|commit|linter|terraform|ansible|helm|terraform|puppet|chef|sso|admission',
    'cannot|can not be|start|merge|deploy|run|proceed|reach|happen',
    'without ~4 approval|token|ticket|flag|confirmation',
  ],
  /** A time of day. */
  clock: ['9:99|~9:99', 'at|@|by|from 9 utc|z|gmt|h|hours'],
  /** Any figure that could measure an effect. */
  figure: [
    '9|9u|9d|p9',
    '€|$|£ 9',
    'half|twice|double|doubled|tripled|halved|zero|third|quarter !of our|the',
    'one !of|another|thing|or|by',
  ],
  /** Figures proper, without "half" and "twice". */
  number: ['9|9u|9d|p9|9:99'],
  /** How many, not only how long. */
  amount: [
    '9|one|half|quarter|third %|percent|percentage|pp',
    `9 !${TIME_UNITS}`,
    '€|$|£ 9',
    'half|third|quarter|none|zero',
  ],
  /** It says that there was none. */
  none: [
    'no|none|zero|nobody|nothing ~2 customer|customers|user|users|data|impact|effect|loss|revenue|orders|requests|downtime|tickets|partner|partners|client|clients|traffic|write|writes|records|sla|slo|breach|lost|affected|message|messages|transaction|transactions|payment|payments|external|tenant|tenants|account|accounts|complaint|complaints|patient|patients|outside',
    '<^> none|zero|nil|n/a',
    "not|never|n't ~1 affected|lost|breached|exposed|leaked|impacted|reach|reached|leave|left|visible|noticed",
  ],
  /** A figure, and what it is held against. */
  evidence: [
    '9|9u|9d|p9|9:99|half|9-9 ~~12 target|targets|slo|sla|objective|limit|budget|contract|threshold|against|than|versus|vs|instead|usual|usually|normal|normally|baseline|expected|allowed|from|compared|says|allows|promises|of',
    'target|targets|slo|sla|objective|limit|budget|contract|threshold|against|than|versus|vs|instead|usual|normal|baseline|compared|from ~~6 9|9u|9d|p9',
    '9|9u|9d ms|s|sec|seconds|min|minutes|h|hours|%|percent',
    ': ~~8 9|9u|9d',
  ],
  /** A chain of reasons. */
  whys: ['why', '<^> because'],
  /** More than one condition is named. */
  several_causes: [
    'contributing|contributed|contributory|factors|conditions|causes|reasons|combination|combined|together|additionally|furthermore|moreover|besides|secondly|second|both|several|multiple|two|three|also|another|partly|either|9',
    'in addition|part|turn|conjunction',
    'one of',
    'as well',
    'at the same time',
    'a|one|another root? cause|reason|factor|trigger',
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

export type ConditionName = keyof typeof CONDITIONS;
