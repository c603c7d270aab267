/**
 * Verbs by what they say of their subject. Base forms; `inflect.ts` makes the rest.
 *
 * `harm`: the verb itself says that damage was done or something was done badly.
 */
export const HARM_VERBS = `
abuse aggravate annihilate blast blight blow bodge bollix bork botch break brick bugger bungle butcher clobber compromise
confuse contaminate corrupt crash cripple damage debase decimate deface degrade derail destabilise destabilize destroy devastate
disrupt doom endanger exacerbate explode fluff flub fluster foul fubar fudge fumble goof hamstring hamper hinder
hobble hose hurt impair imperil inflame injure jeopardise jeopardize kneecap maim mangle mar mess misaddress misadvise misalign
misallocate misapply misapprehend misassign miscalculate miscalibrate miscode miscommunicate misconfigure misconstrue miscopy miscount misdeploy misdescribe
misdiagnose misdirect mis-enter misestimate misfile misfire misguide mishandle mishear misidentify misimplement misinform misinterpret misjudge miskey
mislabel mislay mislead mismanage mismatch mis-merge misname misplace misprice misprint misquote misread misremember misreport misrepresent
misroute mis-set misspell misspecify misstate mistake mistime mistranslate mistype misunderstand misuse misvalue
mutilate nobble nuke obliterate obstruct overload overshoot paralyse paralyze poison pollute pulverise ransack ravage ruin
sabotage scramble screw scupper scuttle shatter sink smash snarl spoil squander stall stifle stymie subvert swamp tank
thwart torch torpedo trample trash undermine unsettle upset vandalise vandalize wedge worsen wreck zap mis-click misclick fat-finger
mistag mis-tag mistarget mismap mis-map misorder misprioritise misprioritize mis-scope misconnect mispaste mis-paste miswire mis-wire hork
overprovision undersize underprovision underestimate overestimate underrate misassess miss-set mis-size oversell overcommit
overstep overreach blunder flounder falter muddle munge muck
`;

/** Neutral in a log of the response, an accusation where a cause is sought. */
export const DESTRUCTIVE_VERBS = `
delete drop erase wipe overwrite remove purge truncate revoke destroy kill terminate unplug disconnect detach deactivate
disable unmount scrub discard deprovision decommission blackhole lock nullify shred vaporise
vaporize uninstall unregister expunge reformat format repartition force-push force-merge 
sever yank rip expose leak exhaust exceed mute silence snooze suppress
`;

/** Causing: blame only with an object that is bad in itself. */
export const CAUSE_VERBS = `
cause trigger introduce create produce provoke induce precipitate generate inject unleash spark bring inflict occasion
initiate plant leave prompt originate seed
`;

/** Ordinary work: blame only with a bad object, a bad manner, or something left undone. */
export const WORK_VERBS = `
accept activate add adjust allow alter amend apply approve archive assign attach authorise authorize backfill backport bootstrap build bump
call change check choose clean click clone close code commit configure connect convert copy create cut debug declare define deliver deploy
design direct do drain edit email enable enter execute export extend fail feed file fix flip force forward give grant hand handle
implement import increase install issue join keep launch leave load log make map mark merge migrate modify mount move open
order paste patch perform pick place point post press print promote propose provide provision publish pull push put queue rebase reboot
recommend redeploy redirect refactor reimage release reload rename replace replay report request resize resolve restart restore resubmit
resume retry return revert rewrite roll rotate route run save scale schedule select send serve set share shift ship shut sign start stop
submit swap switch sync tag take target test toggle touch transfer trigger trust try turn type unblock unlock update upgrade upload
use write patch tweak wire hotfix whitelist allowlist blacklist grab greenlight green-light authorise bless sign-off permit okay let sanction
`;

/** Adjectives that make the object of ordinary work bad. */
export const BAD_ADJECTIVES = `
wrong broken faulty bad buggy untested unreviewed stale breaking malformed incorrect invalid flawed defective corrupt corrupted
misconfigured dangerous unsafe unapproved unvetted erroneous mistaken outdated half-baked half-finished incomplete unfinished botched ill-considered
ill-advised ill-timed incompatible obsolete expired garbled bogus leaky insecure unverified unchecked unauthorised unauthorized unsanctioned rushed sloppy
half-migrated half-built half-done half-configured half-open half-written half-merged half-cooked half-wired
careless reckless risky premature nonexistent non-existent misspelled misspelt mistyped mislabelled mislabeled incorrectly-configured undocumented unannounced
unencrypted poisoned vulnerable disastrous fatal catastrophic destructive harmful ill-fated undersized oversized overbroad overly-broad
bug-ridden half-tested unmerged rotten duff dodgy crappy shoddy lousy terrible awful horrible truncated garbage hasty inaccurate misleading dud unstable untried unproven iffy dicey ropey wonky unready
`;

/** Nouns that are bad in themselves. */
export const BAD_NOUNS = `
outage outages incident incidents bug bugs race regression regressions leak leaks error errors fault faults flaw flaws loop deadlock typo typos
defect defects vulnerability vulnerabilities misconfiguration misconfigurations problem problems breakage chaos confusion havoc mess corruption damage
downtime failure failures disruption crash crashes disaster catastrophe mistake mistakes blunder delay delays backlog cascade storm
meltdown inconsistency inconsistencies duplicates duplicate collision conflict hole holes backdoor trouble panic harm loss losses
incompatibility overload bottleneck slowdown spike stampede blackout lockout exposure breach mismatch oversight
`;

/** Repairing something bad is no blame. */
export const REPAIR_VERBS = `
fix revert replace restore resolve restart repair correct remove spot find notice identify isolate quarantine drain roll flag report catch detect
discover close delete stop pause halt kill patch redirect block clear clean confirm mark drop disable mention describe note explain
`;

/** Changes that set things off: a name in front of one of these, where a cause is sought, is a name given as the cause. */
export const TRIGGER_VERBS = `
change set edit modify alter merge deploy push ship release run execute apply flip toggle switch crank bump raise lower add remove copy paste rename
upgrade downgrade install hard-code hardcode commit write create enter select type click configure tweak restart reboot replay re-run rerun
redeploy re-deploy launch leave swap reset wire plug connect publish approve sign schedule import load increase decrease reduce double halve rotate
replace disable enable turn rewrite refactor rebase move migrate kick send start stop drain fiddle tinker touch try rush force skip route press hit
close open submit upload delete drop give grant hand unplug dismantle
`;
