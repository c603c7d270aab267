/** Verbs that say "more of a good property" without saying how much. */
export const IMPROVE_VERBS = `
improve better enhance optimise optimize strengthen harden tighten streamline simplify modernise modernize refine polish boost increase raise reduce decrease
lower minimise minimize maximise maximize mitigate lessen lighten ease alleviate overhaul rework revamp tune tweak tidy bolster fortify reinforce elevate mature
rationalise rationalize stabilise stabilize solidify smooth uplift formalise formalize standardise standardize harmonise harmonize align consolidate
refactor rewrite redesign restructure reorganise reorganize rethink reimagine sharpen toughen upgrade amplify augment deepen broaden widen declutter
professionalise professionalize systematise systematize fine-tune finetune future-proof futureproof robustify de-risk derisk rebalance reshape revitalise revitalize
speed accelerate enrich advance curb cut trim diminish shrink slim
`;

/** Verbs that look at something and need not end. */
export const EXPLORE_VERBS = `
investigate explore examine assess evaluate analyse analyze research study review revisit re-examine reexamine reconsider consider reflect understand
inspect audit probe brainstorm discuss debate deliberate clarify determine gauge ponder contemplate weigh scrutinise scrutinize diagnose survey re-evaluate reevaluate
reassess re-assess appraise canvass query question hypothesise experiment scope learn identify ascertain plan envision envisage anticipate imagine inquire enquire
chat talk speak meet sync circle huddle confer consult check verify observe monitor watch track prioritise prioritize triage
`;

/** Verbs whose effect is in somebody's head. */
export const PEOPLE_VERBS = `
communicate coordinate co-ordinate collaborate cooperate co-operate liaise engage escalate involve socialise socialize promote encourage foster educate teach coach
mentor remind upskill evangelise evangelize inform empower instil instill champion advocate support motivate inspire nudge urge cultivate nurture reiterate
sensitise sensitize familiarise familiarize emphasise emphasize stress raise train retrain brief onboard chase help push drive lobby alert share spread
`;

/** Verbs that try. */
export const TRY_VERBS = `
try attempt aim strive endeavour endeavor seek hope intend aspire start begin continue keep work focus concentrate experiment commit embrace adopt prefer
`;

/** Verbs that say that something is dealt with. */
export const HANDLE_VERBS = `
fix address handle tackle resolve solve manage remediate rectify correct repair sort untangle troubleshoot debug maintain prevent avoid protect safeguard secure
avert eliminate eradicate combat counter counteract counter-act remedy cover own govern oversee
`;

/** Verbs of a change that can be seen to have been made, and are rarely anything else. */
export const CONCRETE_VERBS = `
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
decide approve implement introduce delegate escalate demonstrate
`;

/** Modifiers that promise more without saying what. */
export const VAGUE_MODIFIERS = `
more better improved improving proper appropriate adequate sufficient suitable enough robust stronger clearer tighter stricter closer faster safer smarter good
comprehensive effective regular general necessary relevant thorough solid decent reasonable meaningful various several sensible correct right greater
enhanced increased optimal best finer richer fuller wider broader deeper cleaner simpler quicker easier smoother saner healthier higher extensive rigorous
adequately properly additional extra further some fewer less useful helpful modern efficient reliable resilient consistent
`;

/** Uncountable things of which there is never enough: without a number or a place they are not a plan. */
export const MASS_NOUNS = `
monitoring alerting observability logging documentation training automation resilience resiliency redundancy testing governance visibility communication communications
coordination collaboration awareness reliability stability performance security quality tooling validation capacity hygiene ownership accountability transparency
traceability robustness scalability maintainability usability discipline knowledge process processes procedures practices standards safeguards guardrails checks
tests alerts docs dashboards metrics improvements measures controls mitigations fixes retries caching failover backups limits instrumentation telemetry onboarding handover
handovers handoffs escalation escalations coverage reviews runbooks playbooks checklists guidelines policies alarms notifications tracing
`;

/** Nouns that name a dealing without an end, where an action begins with them. */
export const DEALING_NOUNS = `
improvement improvements review reviews investigation investigations training awareness communication coordination discussion documentation monitoring alerting observability
analysis assessment evaluation exploration research cleanup clean-up follow-up followup refactoring optimisation optimization hardening enhancement enhancements education
testing reliability resilience resiliency stability quality capacity knowledge collaboration ownership automation governance prioritisation prioritization visibility planning
onboarding brainstorming alignment attention vigilance consideration reduction prevention mitigation mitigations fixes tests docs process processes performance security scalability
`;

/** What "fix" and "update" are said of when nobody has looked yet. */
export const GENERIC_OBJECTS = `
process processes procedure procedures issue issues problem problems bug bugs thing things stuff gap gaps communication situation mess everything it this that root-cause cause causes
documentation docs code codebase system systems platform infrastructure stack setup tooling tools pipeline pipelines deployment deployments deploys monitoring alerting
alerts tests testing flow flows workflow workflows service services architecture handover handovers reliability stability performance debt concerns findings
shortcomings weaknesses deficiencies errors failures outages incident incidents culture silos noise flakiness configuration config release releases database databases
`;

/** Adverbs of a good manner. */
export const MANNER_ADVERBS = `
better properly thoroughly adequately carefully appropriately effectively efficiently correctly sufficiently consistently regularly closely proactively promptly rigorously diligently
responsibly safely sensibly smoothly cleanly clearly robustly gracefully frequently often earlier sooner faster quicker harder more less further well swiftly quickly together
`;
