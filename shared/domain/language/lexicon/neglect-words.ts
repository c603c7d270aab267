/**
 * What somebody may not have done through no choice of theirs: knowing, seeing, being told, having. "Had never seen" and "did not receive"
 * are conditions, as "did not break" is no omission. Base forms.
 */
export const STATE_VERBS = `
be have do know see receive get understand expect realise realize appreciate hear feel need want mind like love hate believe remember recall exist happen
occur appear seem own belong mean matter work survive lose break damage harm hurt cause affect change delete drop destroy corrupt crash panic
hesitate blame accuse reach find manage succeed win gain suspect intend deserve experience encounter face meet exceed miss skip forget fail ignore
neglect omit overlook disregard violate breach trust live grow differ contain detect benefit suffer die quit resign become remain sleep eat
anticipate foresee last seem stand fit agree complain lack access fall misread mistake trigger introduce create go spend enjoy sit stay
receive obtain gain inherit possess think guess assume wish hope regret imagine wonder dream worry fear care
`;

/** What one has "never done before" for want of occasion: experience, not conduct. */
export const EXPERIENCE_VERBS = `
see use hear meet run do perform operate work handle deal try practise practice log deploy restore visit encounter face experience lead drive attempt
execute complete deal train
`;

/** Nouns for something that somebody does for others and may leave undone: "no reply from", "lack of follow-up by". */
export const DUE_NOUNS = `
attempt attempts follow-up follow-ups followup reply replies response responses answer answers reaction reactions word words warning warnings heads-up heads-ups notice
notification notifications communication communications contact acknowledgement acknowledgment acknowledgements escalation handover hand-over handoff hand-off feedback effort efforts
input action message messages check checks review reviews verification testing test tests supervision oversight monitoring engagement interest
sign-off explanation apology notes note confirmation update updates mention question questions inquiry enquiry objection objections call calls callback call-back comment comments
preparation planning coordination co-ordination collaboration cooperation co-operation diligence vigilance care attention commitment ownership initiative leadership
guidance clarification consultation scrutiny curiosity urgency foresight discipline rigour rigor transparency candour candor help support information
comparison comparisons inspection inspections rehearsal rehearsals announcement announcements approval assessment analysis measurement examination investigation
validation entry entries record records reading precaution precautions briefing briefings discussion signature tick glance look once-over ticket tickets
report reports reporting peep whisper sound squeak acknowledging email emails mail mails thought consideration concern concerns alarm
`;

/** Participles and adjectives for something that nobody has attended to. */
export const UNDONE_WORDS = `
unlabelled unlabeled unwatched unattended unanswered unread unreviewed untested unchecked unverified unmonitored undocumented unlocked unpatched unprotected unsecured
unfinished unresolved untouched unacknowledged unreported unescalated unopened unsigned unsaved unplugged unconfirmed unvalidated unexamined uninspected unaudited
unheeded unquestioned unchallenged unaddressed unassigned unowned unmaintained unrotated unrenewed unanswered unnoticed unseen unfixed unmerged uncommitted
unencrypted unguarded unfiled unfilled unlogged unrecorded unannounced uncommunicated unshared unsupervised unstaffed uncovered unfollowed unheard untended unplanned
untrained unprepared unrehearsed unexplained unclosed unlatched unsealed untied untagged unmarked unacted incomplete half-done half-finished half-written ignored
neglected forgotten overlooked disregarded blank empty unmentioned undisclosed undeclared unstated unasked unwashed uncleaned unticked unsent unpaid untaught
`;

/** The same, where it can only be people who have let it be: "went unheeded", "lay unread". */
export const UNHEEDED_WORDS = `
unheeded unverified unquestioned unchallenged unwatched untended unaddressed unopened unrehearsed unfollowed ignored neglected disregarded forgotten overlooked
uncommunicated undiscussed unlooked-at
`;

/** What people do to things by hand: "the wrong cable had been pulled". */
export const HAND_PARTICIPLES = `
pulled plugged unplugged selected picked chosen clicked pressed typed keyed entered ticked dialled dialed called opened closed shut attached installed ordered swapped connected
disconnected copied pasted edited approved merged deleted wiped dropped flipped replaced powered rebooted told given assigned labelled labeled mailed emailed shipped
sent handed taken dispatched cut drilled wired unscrewed removed filled mixed measured read scanned signed booked turned switched hit pushed targeted
`;

/** What a review, a check or a warning is done with: "no checks were run". */
export const CARRIED_OUT = `
taken made given run done carried performed conducted paid exercised undertaken applied put sought issued sent raised shown asked offered received requested written recorded kept held
logged filed circulated shared communicated attempted documented arranged scheduled planned posted devoted spent spared
`;

/** Verbs that make leaving undone of what they mean only with a particle: "glossed over", "put off", "slept through". */
export const PARTICLE_VERBS: Readonly<Record<string, string>> = {
  over: 'gloss skate skim pass paper coast breeze hurry rush gallop race',
  past: 'walk drive scroll swipe click look breeze sail stroll wander skip page rush ride march flick',
  off: 'put shrug brush wave write laugh blow fob palm shake sign tick fend',
  aside: 'brush wave push sweep cast shove',
  away: 'wave explain look turn walk shy click swipe wish shrink back',
  through: 'sleep snooze click skim nod wave breeze coast doze sail rush race dash',
  on: 'skimp scrimp renege bail flake dither sleep dawdle procrastinate stall cheat',
  out: 'opt duck bow back cop bail wriggle weasel chicken flake tune zone miss skip',
  from: 'shrink shy hide abstain retreat desist refrain',
};

/** Verbs that tell of leaving undone behind "and", where the subject is shared: "copied the figures and spared herself the check". */
export const SHARED_SUBJECT_VERBS = `
sit spare shelve waive abandon skim coast drift balk relent loiter idle
`;
