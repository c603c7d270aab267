/** Verbs for what somebody did, and for what became of things then. Base forms; `inflect.ts` makes the rest. */
export const DEED_VERBS = {
  /**
   * Noticing, saying, asking, repairing, and states of mind: whatever happened next, nobody is blamed by one of these.
   * What broke "after Ana noticed it" did not break because she did.
   */
  benign: `
    acknowledge admit advise agree alert analyse analyze announce answer apologise apologize appear arrive ask assess assist attend authenticate await aware
    belong brief call catch check clarify collect come comment compare complain conclude confirm congratulate consider consult contact contribute convene coordinate
    cope debate decide declare deduce describe detect determine diagnose dial disagree discover discuss document doubt email emphasise emphasize encounter
    enquire escalate establish estimate evaluate examine exist expect experience explain explore express face fear feel figure find fix flag follow forward
    gather get hear help highlight hope identify improve inform inherit inquire inspect investigate isolate join know lack learn like list listen live look
    maintain manage mean measure meet mention message mitigate monitor need note notice notify observe offer organise organize page pass phone plan praise prefer prepare present
    prevent promise protect prove quarantine question raise read realise realize reason reassure receive recognise recognize recommend reconcile reconnect record recover
    refer reflect regain regard rely remain remember remind repair repeat reply report request require rescue research resolve respond restore revert review
    ring save say scan search see seem sense show sleep solve speak spend spot stabilise stabilize stay struggle study suffer suggest summarise summarize support suspect
    talk tell thank think trace track troubleshoot trust understand validate verify view visit volunteer wait wake want warn watch wish witness wonder work worry
  `,
  /** The work of the response and plain circumstances: no thing that set anything off. */
  respond: `
    act aim attempt balance become begin bring carry combine come commence continue contain cover cycle develop double draft end engage expand experiment gain go grow handle hold initiate intend
    introduce juggle keep lack lead live log meet mobilise mobilize move operate own pair perform ping plan poke post reach reboot reduce remain remove replace reproduce respond rebuild restart resume retry
    retrieve revert roll rotate run scale serve share shift sit spin stand start stay steer submit switch test trace travel trial try turn undertake update use vary wear work write
  `,
  /** What things do when they go bad: "and half the tills froze". */
  fall: `
    balloon bleed bounce break brick brown buckle burn burst choke clog collapse corrupt crack crash crawl crumble deadlock derail desync deteriorate die diverge disappear drown dwindle
    erode erupt evaporate explode fail flap flatline flood freeze fry halt hang ignite implode jam lag leak livelock lock loop melt misfire mushroom overflow overheat overload overrun overshoot panic
    perish plummet rot seize shatter short smoke snap spike spill spiral sputter stall starve stop stumble suffocate swell tank thrash tilt time topple trip vanish wedge wilt
  `,
  /** What things are robbed of or do wrongly: "and the pharmacy lost its labels". */
  miss: 'lose miss forfeit forgo reject refuse',
  /** Harm done to things, of people and of changes alike. */
  ruin: `
    bombard bottleneck brick bust char choke clog cook cripple deluge drown flatten flood fry garble gum gut hammer hose hog inundate jam lame mire muddy obstruct overheat overrun overwhelm paralyse peg
    pummel roast rupture saturate scald short-circuit singe skew slam smother snag snarl spam starve strand suffocate swamp tangle toast trip unbalance warp
  `,
  /** Harm only where the subject is a change: people stop and fill things for good reasons too. */
  undo: `
    blind bury charge clear confuse cost crash crush cut delay disable disconnect double drain duplicate eat empty evict expose extend fill freeze halt hide hold invalidate kill leak lengthen lock lose mask melt
    multiply prolong quadruple reject reset reverse shut slow spoil stall stop strand swallow trap treble trigger triple undo unplug wipe
  `,
  /** Meddling: blame as a noun as well ("the squad's tinkering with the quotas"). */
  meddle: `
    dabble experiment fiddle finagle fool futz improvise interfere juggle jury-rig meddle mess monkey muck play poke potter tamper tinker toy twiddle
  `,
  /** Figurative verbs, with whatever they throw, set or pour. */
  hurl: 'throw put toss stick drop chuck lob fling hurl plant',
  tug: 'pull yank tug jerk whip sweep tear',
  pour: 'pour add throw fan tip chuck spray feed splash heap',
  kindle: 'light ignite strike hold put',
  steer: 'drive run steer ride walk fly sail send march crash plough plow lead take drag',
  sow: 'sow plant lay bury leave arm hide drop build set',
  rouse: 'stir kick poke disturb prod wake',
  wield: 'swing take put apply use',
  wreak: 'wreak play raise cause create make work',
  pierce: 'punch blow knock tear rip drill shoot burn put leave make bore poke',
  burden: 'saddle lumber land stick burden dump leave bless hit',
  shove: 'push tip send drive kick nudge shove pitch tilt',
  bring: 'bring send drive force grind',
  waste: 'burn bleed drain suck milk squeeze',
  gamble: 'play toy gamble flirt dice juggle',
  corner: 'paint box back talk write lock wedge',
  /** With "up": to spoil. */
  mess: 'mess screw foul muck cock stuff louse fluff mix muddle jumble tangle hash gum bugger fuck ball bollix botch bodge goof slip trip clutter jam snarl balls cack bork',
  /** To take one thing for another. */
  transpose: 'transpose interchange',
  /** Ways to get something past those who would object. */
  force:
    'ram force shove bulldoze railroad sneak slip smuggle rush wave bundle muscle bounce steamroller steamroll fast-track hurry strong-arm',
} as const;

/** "went …", "came …", "ran …": words that say that something went bad. */
export const BAD_STATES = `
dark down offline bang blank silent missing wrong haywire wild mad berserk astray under dead black cold nuts crazy bust bankrupt bananas pop up-in-smoke unpaid unanswered unbilled awry out-of-date stale sideways
over apart behind through crashing crash off undone dry out away amok hot short aground unstable belly-up red quiet to blind limp kaput phut ballistic boom splat wonky
`;

/** "were …": what became of things or people. */
export const LOST_STATES = `
lost gone down offline dead stuck stranded unable unavailable unreachable wiped unusable unreadable broken blank empty late short cold dark missing wrong without overcharged double-charged charged billed duplicated overwritten deleted erased
dropped refused rejected misrouted misdirected turned cut locked logged kicked evicted delayed blocked blinded fried flooded jammed scrambled garbled corrupted ruined trapped useless out overdosed injured hurt scalded evacuated cancelled canceled
grounded diverted spoiled spoilt scrapped binned drowned swamped exposed leaked mispriced mislabelled mislabeled oversold unprotected unmonitored
`;

/** Traits told as a noun that belongs to somebody: "the squad's haste". */
export const VICE_NOUNS = `
haste impatience eagerness zeal stubbornness hesitation indecision reluctance insistence obsession refusal silence secrecy greed arrogance pride hubris ego optimism complacency inattention carelessness negligence neglect ignorance
inexperience laziness sloppiness recklessness incompetence indifference inertia procrastination foot-dragging penny-pinching cost-cutting corner-cutting box-ticking empire-building guesswork improvisation heroics meddling tinkering interference
tampering fiddling micromanagement micro-management overconfidence overreach shortcut shortcuts hack hacks kludge bodge botch blunder blunders slip slip-up lapse lapses oversight misreading misunderstanding misjudgement misjudgment miscalculation
mishandling mismanagement misconfiguration typo typos mistake mistakes error errors antics assumption assumptions belief bravado tunnel-vision superstition stunt whim gamble experiment experiments detour u-turn about-face panic brainwave
`;

/** What may be said of an act that harmed: the nouns of work. */
export const ACT_NOUNS = `
act action adjustment advice amendment appointment approach approval attempt backfill batch branch bugfix build bump bypass calculation change changes choice cleanup code command commit commits config configuration copy correction cutover decision decommissioning delete deletion deploy deployment design drill edit
edits entry escapade failover fix flag handover hack hotfix idea implementation import improvement instruction instructions job loop macro mail-merge manoeuvre maneuver mapping merge migration model move one-liner override paste patch plan playbook pr purge push query rebase rebuild
reboot refactor refactoring regex release removal rename rerun re-run replay rebalancing relabelling rework reorganisation reorganization replacement request reset restart restore rewrite rollback rollout rotation rule schema script setting setup shortcut spell-check spreadsheet statement tidy-up clean-up swap switch switchover
template test tests toggle tool tweak tweaks typo update upgrade upload workaround wiring
`;
