/** What a careful person does before or after a step: "nothing stopped her from reading", "asking would have". */
export const CARE_VERBS = `
ask call check confirm consult double-check escalate flag heed inform listen look mention message notice notify page pause phone
question raise read reread report re-check recheck reconsider reflect shout speak stop tell test think verify wait warn watch weigh
abort alert announce challenge compare coordinate hold inspect intervene object query review rehearse scroll
say step follow observe obey respect try walk write join answer acknowledge help refuse decline delay postpone
`;

/** Qualities and habits whose lack is told as "a little … would have". */
export const VIRTUE_NOUNS = `
care attention diligence thought caution patience preparation prep planning discipline foresight forethought sense curiosity vigilance courtesy communication
honesty humility effort homework thinking prudence thoroughness rigour rigor professionalism initiative courage concentration focus restraint carefulness
respect responsibility groundwork consideration mindfulness scepticism skepticism doubt accountability teamwork decency
`;

/** "a … engineer would have": the measure that somebody is held against. */
export const MEASURE_ADJECTIVES = `
experienced competent careful diligent senior good better proper attentive responsible professional sensible reasonable half-decent decent real skilled
seasoned capable trained thoughtful prudent conscientious vigilant sane sober awake rational self-respecting well-trained qualified smart smarter bright
brighter wise wiser intelligent alert observant meticulous cautious curious grown-up grownup adult mature honest serious level-headed clear-headed
switched-on different normal average ordinary decent-enough half-awake half-competent halfway-competent semi-competent tolerable passable thinking
`;

/** Beginners and onlookers of whom "even a … would have seen it" is said. */
export const NOVICE_NOUNS = `
fool idiot moron child kid kids toddler schoolchild schoolboy schoolgirl schoolkid pupil five-year-old six-year-old four-year-old three-year-old ten-year-old
seven-year-old eight-year-old twelve-year-old preschooler teenager first-year freshman fresher undergrad undergraduate student beginner novice junior rookie
amateur layman layperson outsider bystander passer-by passerby monkey trainee intern apprentice newbie newcomer learner grandmother granny gran
grandma grandpa mother mum mom dog hamster goldfish half-wit halfwit dunce simpleton blind
`;

/** Whom nobody needs in order to see what is plain. */
export const SAVANT_NOUNS = `
genius expert rocket phd ph.d doctorate scientist einstein sherlock detective crystal fortune-teller clairvoyant prophet psychic oracle degree wizard
mathematician mastermind soothsayer prophecy clairvoyance columbo poirot nostradamus mind-reader seer telepath brain-surgeon telescope magnifying
`;

/** Adjectives that call something plain by themselves. */
export const PLAIN_ADJECTIVES = `
obvious self-evident self-explanatory foreseeable unsurprising unmissable glaring blatant unmistakable unmistakeable undeniable inescapable indisputable
incontrovertible irrefutable plain-as-day no-brainer
`;

/** Adverbs that say the same. */
export const PLAIN_ADVERBS = `
obviously self-evidently predictably foreseeably unsurprisingly patently manifestly blatantly inevitably unmistakably glaringly undeniably unquestionably
`;

/** What went wrong, as a thing that could have been foreseen. */
export const OUTCOME_NOUNS = `
failure failures outage outages incident crash collapse meltdown breakdown disaster catastrophe mess result outcome consequence consequences overload overflow
surge spike peak rush bottleneck regression problem problems trouble issue disruption downtime loss breach leak explosion fallout backlash delay pile-up
flood fire jam shortage chaos fiasco debacle rest ending end timeout deadlock corruption it this that everything all
`;

/** What people call a plain hint. */
export const SIGN_NOUNS = `
sign signs warning warnings signal signals clue clues hint hints symptom symptoms indicator indicators indication indications pointer pointers tell-tale
flag flags omen omens evidence pattern correlation answer cause culprit problem bug flaw mistake error discrepancy mismatch anomaly typo spike trend
`;

/** Ways in which a plain thing comes at somebody, in all their forms: "the gap … out at you". */
export const LEAP_WORDS = `
leap leaps leapt leaped leaping jump jumps jumped jumping scream screams screamed screaming shout shouts shouted shouting stick sticks stuck sticking
stand stands stood standing stare stares stared staring glare glares glared glaring pop pops popped popping yell yells yelled yelling cry cries cried crying
shine shines shone shining blaze blazed blazing shriek shrieked shrieking howl howled howling spring sprang
`;

/** What somebody did that is thanked for: "were it not for her …" is credit then. */
export const CREDIT_NOUNS = `
thinking action reaction reactions response help assistance intervention vigilance attention alertness call warning script scripts note notes notebook
experience knowledge presence patience care persistence work effort efforts hunch idea check checks question rollback fix patch heads-up support advice
diligence initiative eye eyes instinct instincts memory foresight backup backups spreadsheet copy snapshot discovery report catch find quick fast swift calm
generosity kindness skill expertise tip suggestion monitoring alert alerts phone laptop reminder insistence-on-testing double-check perseverance courage
`;

/** Interference that is only ever held against somebody. */
export const MEDDLING_NOUNS = `
shortcut shortcuts tinkering meddling insistence refusal hesitation edit edits change changes commit push deploy deployment merge decision choice fiddling
stubbornness impatience haste delay interference messing tweak tweaks tweaking patching experiment experiments experimenting click typo slip blunder mistake
mistakes error errors upgrade move stunt adventure curiosity laziness carelessness negligence dithering bravado improvisation workaround override rush
hurry handiwork antics heroics ego pride obstinacy indecision inattention silence absence
`;

/** "owed us a …". */
export const OWED_NOUNS = `
heads-up warning call explanation apology answer answers word message notice note courtesy honesty email mail ping update truth better more
`;

/** Pasts after "who" that ask for help or for facts, not for somebody guilty. */
export const HELPING_PASTS = `
noticed saw found spotted helped joined responded attended fixed restored answered acknowledged received got heard learned learnt volunteered contacted
reported raised detected confirmed informed told benefited benefitted suffered felt experienced discovered caught solved recovered repaired rescued stepped
mitigated identified escalated alerted facilitated chaired scribed attended owned used led needed wanted remained stayed came was were had knew lost depended
relied subscribed read
`;

/** What a guilty person is asked about: "whose … was it?". */
export const WHOSE_NOUNS = `
idea fault decision change commit mistake responsibility code call turn watch job doing finger fingers hand hands handiwork brainwave brainchild bug mess
blunder patch edit script branch typo negligence oversight plan design work laptop login credentials neck head brilliant bright genius clever signature
permission authority say-so orders account session terminal keyboard slip error merge deploy push ticket shell masterpiece stroke
`;
