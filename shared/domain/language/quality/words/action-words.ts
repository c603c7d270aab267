/** Verbs that say "more of a good property" without saying how much. */
export const IMPROVE_VERBS = `
improve better enhance optimise optimize strengthen harden tighten streamline boost increase raise reduce decrease lower minimise minimize maximise maximize mitigate lessen lighten ease alleviate
overhaul revamp tune tweak bolster fortify reinforce elevate mature rationalise rationalize stabilise stabilize solidify smooth uplift formalise formalize sharpen toughen amplify augment deepen
broaden widen refine polish professionalise professionalize systematise systematize fine-tune finetune future-proof futureproof robustify de-risk derisk rebalance reshape revitalise revitalize
speed accelerate enrich advance curb cut trim diminish slim modernise modernize simplify prevent avoid avert eliminate eradicate combat counter counteract protect safeguard secure
evolve upskill strengthen shorten quicken hasten soften dampen temper sustain
`;

/** Verbs that look at something and need not end. */
export const EXPLORE_VERBS = `
investigate explore examine assess evaluate analyse analyze research study review revisit re-examine reexamine consider reflect understand comprehend
inspect audit probe brainstorm discuss debate deliberate clarify determine gauge ponder contemplate weigh scrutinise scrutinize diagnose survey re-evaluate reevaluate
reassess re-assess appraise canvass question hypothesise experiment scope learn identify ascertain envision envisage anticipate imagine inquire enquire pinpoint interrogate
chat talk speak meet sync circle huddle confer consult experiment trial pilot prototype unpick unpack dissect mull muse speculate quantify characterise characterize map
`;

/** Verbs whose effect is in somebody's head. */
export const PEOPLE_VERBS = `
communicate coordinate co-ordinate collaborate cooperate co-operate liaise engage involve socialise socialize promote encourage foster educate teach coach mentor remind evangelise evangelize
empower instil instill champion advocate motivate inspire nudge urge cultivate nurture reiterate sensitise sensitize familiarise familiarize emphasise emphasize train retrain chase help drive lobby
persuade convince challenge incentivise incentivize reward praise guide advise counsel invite welcome influence shape stress highlight underline impress explain preach
`;

/** Verbs that try. */
export const TRY_VERBS = `
try attempt aim strive endeavour endeavor seek hope intend aspire continue work focus concentrate experiment struggle push
`;

/** Verbs that say that something is dealt with. */
export const HANDLE_VERBS = `
address handle tackle manage remediate sort untangle troubleshoot govern own oversee confront face resolve solve remedy attend cater account compensate
`;

/** Verbs of a change that can be seen to have been made, and are rarely anything else. */
export const CONCRETE_VERBS = `
escalate confirm sign-off
deliver produce summarise summarize tabulate ban replay recalibrate relabel reassign resubmit re-enable re-run rerun reindex rebuild retag
add remove delete create write publish attach pin install configure enable disable migrate rename replace revert merge commit upload download archive append insert
require enforce reject refuse forbid prohibit allowlist denylist deny grant revoke rotate renew expire provision deprovision decommission retire shut
throttle rate-limit paginate index vacuum partition shard replicate mirror rehearse simulate inject drain automate parameterise parameterize hard-code hardcode codify
extract inline deprecate unpublish subscribe unsubscribe route reroute redirect expose hide print display render email mail send call invoke
introduce implement build set put make let give assign appoint nominate hire buy purchase order sign renegotiate obtain get collect gather record document describe
draft submit present demo demonstrate circulate approve decide choose select compare measure benchmark forecast calculate count chart plot graph
alert page cap freeze stop block move switch tag label link list file post log emit annotate announce schedule book hold run execute perform kill restart
load-test test verify validate check lint scan split separate isolate pull push deploy ship release roll double halve    shrink resize   convert change turn wire connect disconnect hook register deregister encrypt sanitise sanitize escape normalise normalize return retry
back backfill restore snapshot copy clone export import seed store cache warm preload precompute bump upgrade downgrade patch pause resume trigger fire
open close lock unlock quarantine drop truncate prune purge sunset delegate escalate report agree propose use apply define name specify
`;

/** Of those, the ones that are as often nouns: a verb only before its object. */
export const NOUN_LIKE_VERBS = `
index page cap block tag label link list file post log schedule book test check lint scan split pull push deploy release change hook escape return retry back snapshot copy clone export import
seed store cache bump upgrade patch pause trigger fire lock drop report use name alert demo order sign record document draft plot graph chart count benchmark forecast measure mirror route shard
partition call email mail present run stop hold set close open turn wire process restore raise lower cut freeze switch print display make let give build get put let use apply define agree collect gather obtain assign choose select propose compare describe resize normalise normalize perform execute
decide approve implement introduce delegate demonstrate
`;

/** Modifiers that promise more without saying what. */
export const VAGUE_MODIFIERS = `
clear closer close strong healthy sound strict formal consistent meaningful timely modern-day holistic proactive realistic responsible
more better improved improving proper appropriate adequate sufficient suitable enough robust stronger clearer tighter stricter closer faster safer smarter good
comprehensive effective necessary relevant thorough solid decent reasonable meaningful various several sensible greater
enhanced increased optimal best finer richer fuller wider broader deeper cleaner simpler quicker easier smoother saner healthier higher extensive rigorous
adequately properly some fewer less useful helpful modern efficient reliable resilient consistent
`;

/** Nouns that name a dealing without an end, where an action begins with them. */
export const DEALING_NOUNS = `
session sessions workshop meeting meetings talk talks retro retrospective brainstorm sync deep-dive deep-dives audit audits study drill drills exercise exercises overhaul refactor rework redesign upgrade upgrades
improvement improvements review reviews investigation investigations training awareness communication coordination discussion documentation monitoring alerting observability
analysis assessment evaluation exploration research cleanup clean-up follow-up followup refactoring optimisation optimization hardening enhancement enhancements education
testing reliability resilience resiliency stability quality capacity knowledge collaboration ownership automation governance prioritisation prioritization visibility planning
onboarding brainstorming alignment attention vigilance consideration reduction prevention mitigation mitigations fixes tests docs process processes performance security scalability
`;

/** What "fix" and "update" are said of when nobody has looked yet. */
export const GENERIC_OBJECTS = `
weak-spots weaknesses loops loop holes loopholes backlog debt shortcomings pain-points bottlenecks dependencies permissions rights access risks risk regressions limitations inconsistencies concerns
process processes procedure procedures issue issues problem problems bug bugs thing things stuff gap gaps communication situation mess everything it this that root-cause cause causes
documentation docs code codebase system systems platform infrastructure stack setup tooling tools pipeline pipelines deployment deployments deploys monitoring alerting
alerts tests testing flow flows workflow workflows service services architecture handover handovers reliability stability performance debt concerns findings
shortcomings weaknesses deficiencies errors failures outages incident incidents culture silos noise flakiness configuration config release releases database databases
`;

/** Adverbs of a good manner. */
export const MANNER_ADVERBS = `
better properly thoroughly adequately carefully appropriately effectively efficiently correctly sufficiently consistently regularly closely proactively promptly rigorously diligently seriously strictly thoughtfully wisely openly honestly actively continuously constantly
responsibly safely sensibly smoothly cleanly clearly robustly gracefully frequently often earlier sooner faster quicker harder more less further well swiftly quickly
`;

/** Verbs of a change to something as a whole: fine where it is counted or the change is named. */
export const REWORK_VERBS = `
rework rewrite refactor redesign restructure reorganise reorganize rethink reimagine reconsider tidy declutter consolidate standardise standardize harmonise harmonize align clean clean-up modularise modularize
decouple dedupe deduplicate prioritise prioritize reprioritise reprioritize triage organise organize categorise categorize rationalise restructure revise refresh renew overhaul
`;

/** Verbs that watch or prove something, and say too little without how often or against what. */
export const WATCH_VERBS = `
monitor observe watch track check verify test validate oversee supervise police guard measure trace follow prove load-test stress-test exercise rehearse practise practice
`;

/** Verbs of a repair: fine where the broken thing is named. */
export const REPAIR_VERBS = `
expand extend upgrade embed unify transform scale grow
fix repair correct rectify debug resolve solve close fill bridge plug patch update document change revise rewrite refresh complete finish maintain amend adjust adapt modify
`;

/** Uncountable things of which there is never enough, whatever they are for. */
export const ABSTRACT_NOUNS = `
monitoring alerting observability documentation training automation resilience resiliency redundancy governance visibility communication communications coordination collaboration awareness reliability
stability performance security quality tooling capacity hygiene ownership accountability transparency traceability robustness scalability maintainability usability discipline knowledge processes procedures
practices standards safeguards guardrails improvements measures controls mitigations guidance oversight support clarity consistency structure rigour rigor education coverage protection precautions synergy
`;

/** Things that can be counted: a plan only when it is said which. */
export const PLAN_NOUNS = `
logging logs tests testing alerts alarms docs dashboards metrics fixes retries caching failover backups limits instrumentation telemetry onboarding handover handovers handoffs escalation escalations reviews
runbooks playbooks checklists guidelines policies notifications tracing checks validation validations timeouts process procedure workflow safeguards thresholds probes workshops meetings sessions drills policy
`;
