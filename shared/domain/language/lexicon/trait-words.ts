/** Adjectives that judge a person when said of one; conditions such as "tired", "new" or "busy" are left out. */
export const TRAIT_ADJECTIVES = `
paranoid slow cocky greedy hungover drunk high sloppy lazy rude pushy bossy nosy petty vain smug snobbish snooty stingy sneaky shifty two-faced dishonest
obsessed oblivious overzealous overambitious over-ambitious overcautious over-cautious over-eager overeager pompous condescending patronising patronizing abrasive
abusive aggressive argumentative belligerent bitter bored careless chaotic clueless complacent conceited confrontational cowardly cynical daft deaf defensive defiant deluded
delusional detached disengaged dismissive disorganised disorganized disrespectful dogmatic domineering dumb egocentric erratic evasive
fickle flaky forgetful grumpy half-hearted hard-headed headstrong hopeless hostile hysterical idle ignorant immature impatient impulsive inattentive incapable incompetent
inconsiderate inconsistent indecisive indifferent indiscreet inept inflexible insensitive insincere interfering intolerant irrational irresponsible irritable
jealous lackadaisical lax lethargic loud-mouthed manipulative mean-spirited melodramatic moody naive narrow-minded narrowminded neglectful negligent obnoxious
obsessive obstinate obstructive opinionated overconfident over-confident overrated passive passive-aggressive patchy pathetic pedantic phlegmatic pigheaded possessive
precious pretentious rash reckless resentful ruthless scatterbrained scruffy secretive self-absorbed self-centred self-centered self-important selfish shortsighted short-sighted
slack slapdash slipshod slow-witted smart-alecky snappy spoiled spoilt stubborn stuck-up stupid superficial surly tactless territorial thick thoughtless
timid touchy trigger-happy unambitious unapproachable uncommitted uncommunicative unconcerned uncooperative uncoordinated undisciplined unenthusiastic unfit unhelpful
unimaginative uninterested unmotivated unprepared unprofessional unqualified unreasonable unreliable unresponsive unscrupulous unskilled untidy untrustworthy
useless vague vindictive volatile weak-willed wishy-washy work-shy workshy absent-minded absentminded checked-out out-of-touch toxic
`;

/** What somebody is said not to be. */
export const WANTED_TRAITS = `
good great careful thorough reliable professional competent capable qualified suitable suited fit ready bothered interested committed disciplined organised organized honest
trustworthy serious focused focussed attentive diligent conscientious dependable punctual proactive responsible sensible mature smart bright sharp clever awake alert engaged
accountable cooperative helpful humble meticulous rigorous systematic methodical present switched
`;

/** Verbs of caring about one's work: "does not listen", "never learns". */
export const CARE_VERBS = `
care listen learn think understand grasp respect plan communicate cooperate collaborate concentrate focus admit apologise apologize document prepare prioritise prioritize own
bother deliver answer share trust value appreciate follow finish stop behave pay take deserve belong know get read look test check ask help support
`;

/** What people are supposed to have: "has no understanding of". */
export const MERIT_NOUNS = `
understanding discipline rigour rigor clue regard shame manners conscience spine humility standards empathy professionalism judgement judgment foresight diligence integrity
backbone application curiosity urgency pride initiative commitment sense respect maturity skill skills ability aptitude talent brains wit wits grasp appreciation awareness
competence consideration courtesy decency dignity drive energy enthusiasm ethics finesse guts imagination insight inclination interest leadership motivation ownership patience
perspective principles self-awareness self-control self-discipline stamina structure style tact temperament willpower will wisdom loyalty courage consistency clarity
`;
