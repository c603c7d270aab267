/** Said of people or their work, never of machines: enough alone. */
export const HARSH_ADJECTIVES = `
careless negligent incompetent reckless irresponsible unprofessional stupid idiotic foolish moronic amateurish clueless ignorant inept shoddy
slapdash slipshod half-hearted halfhearted half-assed half-arsed lackadaisical cavalier thoughtless mindless absent-minded absentminded inattentive complacent
unqualified inexcusable unforgivable shameful disgraceful laughable pathetic bone-headed boneheaded brain-dead braindead brainless asinine
ham-fisted ham-handed cack-handed slovenly heedless rash impetuous hot-headed hotheaded hare-brained harebrained
scatterbrained scatter-brained muddle-headed thick-headed pig-headed pigheaded bull-headed arrogant overconfident over-confident cocky smug
egotistical selfish uncaring unconcerned apathetic disengaged undisciplined 
untrustworthy dishonest deceitful sneaky devious spineless cowardly gutless witless gormless dim-witted dimwitted
feckless shiftless workshy work-shy derelict remiss culpable blameworthy unthinking ill-prepared trigger-happy gung-ho cowboy
impulsive childish infantile petulant obstinate uncooperative condescending tone-deaf gullible credulous daft dopey dozy dull-witted senseless nonsensical ludicrous preposterous farcical woeful lamentable
deplorable abysmal appalling atrocious dreadful pitiful inexpert unskilled unskilful unskillful bumbling bungling fumbling hapless blasé flippant blithe offhand offhanded amateur insubordinate scandalous
unconscionable indefensible dumbass clownish 
`;

/** Homographs: said of machines too, so that a person or a piece of human work must stand beside them. */
export const SOFT_ADJECTIVES = `
sloppy lazy dumb naive hasty rushed poor bad terrible awful lousy horrible silly ridiculous clumsy lax stubborn dismissive indifferent disorganised disorganized
irrational crazy insane absurd unwise misguided
ill-advised ill-considered short-sighted shortsighted half-baked cheap crude rude difficult defensive aggressive unhelpful unresponsive
unmotivated lethargic obstructive immature disappointing unacceptable inadequate subpar sub-par substandard mediocre inappropriate reprehensible baffling incomprehensible inconsiderate
basic elementary rookie schoolboy amateur avoidable preventable unnecessary needless gross cursory perfunctory
`;

/** Human work and conduct: what a soft adjective must describe. */
export const CONDUCT_NOUNS = `
work job decision decisions judgement judgment judgements choice call attitude behaviour behavior conduct discipline thinking idea move mistake mistakes
blunder review reviews reviewing coding code-review communication handover handoff workmanship leadership management ownership
planning preparation engineering craftsmanship approach oversight attempt effort mindset culture habit habits practice practices
execution diligence supervision reasoning excuse excuses engineering manner fashion way error slip act action shortcut shortcuts
`;

/** Names for people that are an insult. */
export const INSULT_NOUNS = `
idiot idiots moron morons fool fools clown clowns amateur amateurs cowboy cowboys incompetent incompetents imbecile imbeciles dunce buffoon buffoons halfwit halfwits nitwit slacker slackers muppet muppets bozo bozos dimwit simpleton ignoramus noob noobs n00b numpty prima-donna troublemaker bungler bunglers
`;

/** Qualities of mind that somebody is said to lack. */
export const LACKED_QUALITIES = `
care discipline diligence attention common sense rigour rigor professionalism judgement judgment competence skill skills initiative foresight commitment
accountability responsibility seriousness concentration maturity experience interest respect urgency conscientiousness thoroughness focus vigilance backbone
integrity ownership effort brains thought motivation
`;

export const HARSH_ADVERBS = `
carelessly recklessly sloppily negligently stupidly foolishly irresponsibly lazily thoughtlessly mindlessly blindly blithely incompetently ineptly
clumsily rashly cavalierly haphazardly unprofessionally idiotically hastily needlessly wantonly willfully wilfully brazenly arrogantly
inexcusably unthinkingly heedlessly ignorantly naively absent-mindedly impatiently smugly half-heartedly casually cluelessly deliberately
knowingly selfishly shamelessly flippantly nonchalantly conveniently unwisely senselessly unforgivably inexplicably
`;

/** Qualities that scare quotes turn round. */
export const PRAISE_WORDS = `
thorough quick tiny small simple safe tested careful expert experts experienced senior brilliant smart clever helpful trivial harmless minor robust
professional professionals improvement improved quality-checked genius validated temporary bulletproof foolproof optimised optimized harmless
rigorous rigorously careful carefully expertise help verified
`;

/** Strong enough alone, for want of any technical use. */
export const STRONG_ADVERBS = `
carelessly recklessly sloppily negligently stupidly foolishly irresponsibly thoughtlessly mindlessly incompetently ineptly cavalierly unprofessionally
idiotically brazenly arrogantly inexcusably heedlessly ignorantly absent-mindedly half-heartedly cluelessly shamelessly flippantly nonchalantly unforgivably
`;

/** Said after "is" of a person, enough alone. */
export const CHARACTER_ADJECTIVES = `
sloppy lazy dumb naive hasty silly ridiculous clumsy stubborn dismissive indifferent disorganised disorganized unmotivated lethargic obstructive immature
irrational crazy insane useless hopeless unreliable inexperienced difficult rude defensive unhelpful unresponsive unprepared incapable unfit
impatient oblivious uncooperative
`;
