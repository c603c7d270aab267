/** Verbs that say by themselves that their subject left something undone. Those with `to` take an infinitive. */
export const OMIT_TO_VERBS = `
forget fail neglect omit refuse decline forbear hesitate
`;

export const OMIT_OBJECT_VERBS = `
forget neglect omit skip miss ignore overlook disregard dismiss shirk flout rubber-stamp rubberstamp downplay belittle trivialise trivialize underplay
shrug stonewall snub shun ghost disobey defy contravene oversleep procrastinate dither dawdle dally prevaricate deprioritise deprioritize scant skimp misremember
discount evade dodge
`;

/** Leaving something undone only where a safeguard is the object: "bypassed the review". */
export const BYPASS_VERBS = `
bypass override circumvent sidestep duck skirt violate breach discard abandon hide conceal bury suppress silence mute postpone defer delay forgo
short-circuit shortcut sideline fudge withhold ditch drop waive disable dodge evade avoid cut rush subvert jump
`;

/** What protects against mistakes. */
export const SAFEGUARDS = `
process processes review reviews approval approvals check checks procedure procedures policy policies step steps guard guards safeguard safeguards gate gates
test tests testing warning warnings rule rules runbook runbooks canary sign-off signoff alert alerts alarm alarms checklist checklists
guideline guidelines instructions standards control controls safety precaution precautions validation verification
docs documentation freeze lockout notice notices prompt confirmation maintenance hygiene diligence advice concern concerns recommendation recommendations
signs signals signal red-flags handover handoff backup backups drill drills training audit audits
`;

/** What a person does on purpose and can leave undone: for "did not …", "never …", "without …-ing" and "should have …". */
export const ACT_VERBS = `
acknowledge act add address advise agree alert align announce answer anticipate apologise apologize appoint arrange ask assess assign
audit automate backup benchmark book bother brief bring broadcast bump calculate call care catch challenge check clarify clean close
coach collaborate comment commit communicate compare complete confirm connect consider consult contact contribute coordinate copy correct count
cover cross-check cc debug declare delegate describe design develop diagnose disable disclose discuss do document double-check draft
drain drill enable encrypt engage ensure escalate estimate evaluate examine execute explain explore file finish fix flag focus follow
forecast foresee forward gauge give grasp guard handle hand heed help highlight hire identify implement include inform inspect install instruct
investigate involve isolate join keep label leave lint liaise limit link listen lock log look maintain manage measure mention merge
message mitigate mock monitor name note notice notify observe obtain offer open order organise organize page patch pause pay perform pick pilot
plan post practice practise predict prepare prevent preview prioritise prioritize probe profile prompt proofread propose protect prove provide
publish pull question raise read recheck recommend reconcile record refresh rehearse relay remind
remove renew repair replace reply report request research resolve respect respond restart restore restrict review revise revisit revoke roll rotate
run safeguard scan schedule scrutinise scrutinize secure seek send set share show sign signal simulate slow speak specify spot stage start stick stop study
submit supervise support take talk tell test think throttle tick track train treat triage try turn undo update upgrade
validate verify vet voice volunteer wait walk warn watch weigh wonder write back dry-run sanity-check spot-check smoke-test load-test
peer-review sign-off stress-test unit-test back-up follow-up recuse dig debrief chase push react intervene step bother protest object doubt
factor account allow budget stop hold confer pin deploy ship release configure complete enforce apply show attend dial log read re-read reread proof
`;

/** Acts whose agentless "should have been …" is about people, not about machines. */
export const HUMAN_PARTICIPLES = `
caught noticed spotted tested escalated reviewed communicated flagged raised questioned checked verified validated double-checked documented announced
consulted informed told notified warned asked involved rehearsed practised practiced planned anticipated foreseen predicted considered discussed
prioritised prioritized addressed acted followed heeded investigated examined inspected supervised challenged vetted approved
thought known discovered picked highlighted mentioned called handled taken done made clarified confirmed agreed reported responded
researched estimated assessed evaluated audited scrutinised scrutinized proofread peer-reviewed signed briefed coordinated
understood recognised recognized realised realized learned learnt read started begun obvious careful prepared thorough clear
heard listened joined engaged questioned rejected refused stopped prevented avoided fixed watched load-tested smoke-tested cross-checked remembered owned dealt
`;

/** "went un…": participles for which the language has an `un-` form that says only that it did not happen. */
export const UN_PARTICIPLES = `
checked tested reviewed documented read noticed answered acknowledged monitored announced reported examined inspected validated
watched seen heard rotated patched fixed asked heeded explored escalated confirmed questioned spotted tracked reconciled audited
`;

/** Habits that nobody wants; blame only after "always" and "keeps". */
export const HASTE_VERBS = `
rush hurry panic complain argue blame leave wait cut push hide delay postpone improvise guess gamble dump throw change deploy merge reject block blow
drag moan whine make do say take cause create finger-point over-engineer reinvent interfere meddle
`;
