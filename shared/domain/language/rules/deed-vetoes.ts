/** Words in the sentence that make a told act harmless: nothing was set off, or something was put right. */

/** The noise stopped. */
export const CALMED =
  'errors|error|alerts|alert|alarms|alarm|noise|lag|latency|backlog|retries|pages|complaints|spikes|storm|leak|flapping|load|restarts|crashes|timeouts|failures|5xx|queue|pressure|rate|bleeding|incident|attack ~3 stopped|died|disappeared|vanished|dropped|ceased|cleared|fell|evaporated|halted|shrank|went|eased';

/** Things work again. */
export const ALIVE =
  'recovered|fixed|resolved|restored|healthy|normal|stable|stabilised|stabilized|helped|succeeded';

/** What was broken before was dealt with. */
export const DEALT_WITH =
  '!was|were|had|is @past|@destroy.d|@trigger.d|@work.d ~3 stuck|runaway|stale|temporary|unused|hung|long-running|offending|malicious|orphaned|zombie|idle|old|bad|faulty|broken|blocking|dead|failed|failing|misbehaving|unhealthy|affected|compromised|leaked|suspicious|vulnerable|defective|damaged';

const GUIDE =
  'runbook|procedure|manual|checklist|docs|documentation|card|sheet|script|wiki|guide|tool|form|screen|console|dialog|letter|label|display|panel|prompt|ticket|plan|vendor|instructions|handbook|page|template|default';

/** The act was what the surroundings asked for. */
export const AS_TOLD: readonly string[] = [
  'as|per documented|agreed|planned|usual|described|intended|instructed|instructions|told|asked|designed|always|advised|trained|scheduled|required|expected|written|normal',
  `${GUIDE} @adv* says|said|asks|asked|calls|called|gives|gave|given|told|tells|listed|lists|showed|shows|suggested|suggests|recommended|recommends|required|requires|marks|marked|proposes|proposed|offers|offered|names|named|prints|printed|describes|described|reads|read|wants|wanted|still`,
  `( step ~2 | steps ) of|in ~2 ${GUIDE}`,
  `${GUIDE} does|did|do not|n't say|show|tell|warn|ask|list|name|mention|state`,
  '@open|, when|while|where it|there|the ~4 had|was|were|has|is',
  'while|which|that @adv* still|showed|shows|looked|seemed|no',
  'according to',
  'by the book',
  'which|that was|is|looked|seemed|appeared @adv* the ~2 safe|usual|normal|documented|correct|right|only|standard|default|procedure|practice|way',
];

/** The act was part of the response. */
export const RESPONSE: readonly string[] = [
  '@past a|an|the|our|another|this|out|up|in* ~2 fix|patch|rollback|hotfix|mitigation|workaround|ticket|investigation|incident|bridge|call|war|postmortem|post-mortem|review|report|issue|page|alert|statement|notice !that|which',
  'opened|pulled|brought|loaded|started|joined ~3 dashboard|graph|console|logs|log|bridge|channel|door|tab|laptop|session|terminal',
  'pointed|points out|to',
  'restored|recovered|fixed|reverted|mitigate|mitigated|resolved|stabilise|stabilize',
];

/** The harm is older than the act, or was expected of it. */
export const NOT_FROM_IT: readonly string[] = [
  'failed|crashed|died|broke|hung|stopped|continued|persisted again|still',
  'for|about|within ~3 seconds|second',
  '@open|, when|while|where it|there|the ~4 had|was|were|has|is',
  'which no longer',
  'took|takes a ( vote|look|break|decision|screenshot|snapshot|backup )',
];
