/**
 * Verbs that nobody says of a program, not even in jest: a capitalised word in front of one is somebody's name. Base
 * forms. Programs do decide, think, forget, ask, tell, assume, refuse and panic in reports: those are left out on purpose.
 */
export const ONLY_HUMAN_ACTS = `
admit shrug insist apologise apologize yell shout laugh oversleep brag boast sigh botch bungle fumble click double-click mistype mis-type mishear miskey fat-finger
unplug yank nap swear argue mumble grumble mutter bother nod grab phone hope pretend dawdle chicken fiddle tinker meddle
blab gossip whine moan complain giggle joke scribble daydream doze bluff dither procrastinate hesitate scoff blunder
misread misremember mislay overlook neglect disregard paste copy-paste scrawl jot stroll wander saunter loiter skimp shirk plead beg vow assure vouch smirk
smile grin frown weep sulk nag pester badger coax persuade urge bribe fudge feign confess remark quip tease mock sneer jeer snigger berate scold accuse bully
blame dislike resent envy despise eyeball eavesdrop freelance volunteer moonlight gamble improvise muse ponder reckon presume surmise fret clamber
misdial mis-dial telephone handwrite double-book sign-off rubber-stamp pencil-whip chuckle snooze stammer fib wink yawn gripe quibble bicker squabble
`;

/** What programs and firms do not have: "Hepburn's meddling", "Fitzroy's eyes". */
export const HUMAN_BELONGINGS = `
meddling fiddling tinkering dithering dawdling bungling blundering fumbling dabbling tampering gambling negligence carelessness sloppiness laziness forgetfulness haste hurry impatience arrogance ignorance
inexperience incompetence stubbornness complacency inattention indifference oversight absent-mindedness hubris ego pride attitude temper mood hunch guess guesswork gut whim eyes eye hands hand fingers finger
fingerprints head mind shoulders face mouth ears brain brains wits feet desk keyboard mouse laptop phone mobile inbox pocket chair initials handwriting signature typo typos misreading mishearing mistyping
watch shift lunch holiday vacation absence predecessor successor boss manager supervisor colleague colleagues mentor understudy assistant secretary handover notebook diary calendar
fault blunder gaffe slip lapse word promise advice opinion judgement judgment idea doing handiwork cleverness brainwave shortcut heroics antics shenanigans excuse excuses apology confession defence alibi job
so-called botched sloppy careless clumsy hasty half-baked reckless slapdash lazy thoughtless ill-judged foolish misguided
`;

/** Behind "was" or "is": conditions of a body or a mind. */
export const HUMAN_CONDITIONS = `
asleep tired exhausted hungover drunk bored ill sick sloppy careless lazy impatient nervous embarrassed ashamed sorry adamant convinced keen unwilling reluctant distracted furious annoyed inexperienced
trigger-happy overconfident clueless thorough diligent conscientious rude stubborn arrogant negligent reckless complacent
`;

/** Adverbs of what only hands and minds do. */
export const HUMAN_MANNERS = `
manually single-handedly deliberately knowingly unknowingly inadvertently mistakenly absent-mindedly hastily carelessly recklessly stupidly foolishly blithely breezily cheerfully calmly stubbornly obstinately
lazily sloppily clumsily brazenly merrily proudly confidently nonchalantly personally
`;
