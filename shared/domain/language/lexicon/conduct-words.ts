/** Flaws of people told as a noun: "her stubbornness", "incompetence in the depot". Words for single acts are left out. */
export const FAILING_NOUNS = `
arrogance stubbornness obstinacy pig-headedness pigheadedness bloody-mindedness carelessness heedlessness recklessness rashness thoughtlessness negligence neglectfulness sloppiness slovenliness slackness laziness idleness sloth indolence
incompetence ineptitude ineptness inability amateurism amateurishness unprofessionalism cluelessness ignorance naivety naivete naïveté gullibility stupidity idiocy foolishness folly imbecility silliness daftness dimness
overconfidence over-confidence cockiness hubris vanity conceit smugness complacency self-satisfaction self-importance snobbery condescension indifference apathy nonchalance disinterest listlessness lethargy sluggishness half-heartedness
impatience hastiness impulsiveness impetuosity bravado machismo clumsiness inattention inattentiveness absent-mindedness forgetfulness procrastination dithering indecision indecisiveness
cowardice spinelessness gutlessness dishonesty deceit mendacity duplicity secretiveness evasiveness selfishness egotism egoism greed avarice meanness pettiness jealousy spite malice rudeness insolence incivility obstructiveness
intransigence defensiveness truculence insubordination irresponsibility untidiness messiness foot-dragging corner-cutting penny-pinching box-ticking buck-passing grandstanding showboating
immaturity childishness petulance flippancy frivolity timidity passivity bumbling bungling blundering buffoonery tomfoolery shambolicness mediocrity tactlessness insensitivity stinginess contempt disdain
`;

/** Flaws that are said of nobody but people, with no term of law or of machines among them: enough alone. */
export const BARE_FAILINGS = `
incompetence ineptitude ineptness stupidity idiocy imbecility sloppiness slovenliness laziness pig-headedness pigheadedness bloody-mindedness amateurism amateurishness cluelessness gutlessness spinelessness smugness cockiness buffoonery tomfoolery
`;

/** What a judged piece of work, attitude or standard is said to be. */
export const DIRE_ADJECTIVES = `
shocking dire woeful shambolic second-rate third-rate second-class fourth-rate atrocious deplorable abominable execrable abject pitiful pathetic diabolical lamentable laughable risible farcical rotten rubbish crap pants rank ropey ropy dodgy
shoddy slipshod slapdash sloppy lax lazy careless amateurish amateur unprofessional incompetent inept dismal abysmal appalling dreadful awful terrible horrendous horrible lousy poor
half-baked half-hearted lacklustre lackluster lame feeble sluggish cavalier casual blinkered short-sighted immature childish botched bungled bodged clumsy hopeless useless worthless subpar sub-par substandard below-par disgraceful shameful inexcusable
unacceptable embarrassing inadequate chaotic wretched woolly muddled patchy negligent illegible worrying
`;

/** What people are praised for that nobody means: "with his customary finesse". */
export const MOCKED_GRACES = `
finesse grace charm wit wisdom brilliance genius elegance subtlety tact delicacy speed haste urgency alacrity zeal care caution diligence thoroughness attention precision accuracy efficiency modesty humility generosity kindness courtesy vigilance foresight
insight intuition judgement judgment flair aplomb panache gusto enthusiasm energy dedication devotion professionalism skill dexterity reliability punctuality calm serenity sensitivity clarity openness candour candor transparency timing eloquence attentiveness sophistication expertise commitment
`;

/** Adjectives of praise that stand beside "as ever" or before somebody whom one is angry with. */
export const MOCKING_ADJECTIVES = `
helpful professional smooth punctual efficient prompt thorough reliable vigilant attentive diligent graceful elegant humble modest subtle tactful observant alert thoughtful considerate generous gracious charming resourceful obliging responsive dependable
tireless trusty inspiring inspired masterful brilliant
`;

/** Feats that an outage is called in mockery. */
export const MOCK_FEATS = `
triumph masterpiece masterstroke masterclass victory feat coup gem highlight milestone classic success-story tour-de-force
`;

/** People who are called great, wise or brave in mockery: "our fearless leader". */
export const MOCK_EPITHETS = `
fearless glorious beloved illustrious mighty noble learned gallant intrepid trusty fabled famed legendary celebrated vaunted much-vaunted much-admired much-praised crack ace all-knowing all-seeing omniscient infallible tireless ever-helpful esteemed revered exalted venerable
sainted peerless gifted heroic wondrous
`;

/** Titles that nobody has given themselves in earnest. */
export const SELF_GIVEN = `
self-styled self-appointed self-proclaimed self-declared self-anointed self-described self-confessed self-important
`;

/** Rewards, in jest. */
export const MOCK_REWARDS = `
medal trophy award prize cookie biscuit oscar cigar pint knighthood crown statue ovation gong badge peerage bonus raise promotion cake nobel cup rosette sticker biscuit
`;

/** Hard words to somebody: what is given, got or due. */
export const SCOLDINGS = `
talking-to telling-off ticking-off dressing-down earful lecture reprimand rebuke scolding bollocking rollicking rocket roasting grilling hiding carpeting slap shake shaking kick kicking clip cuff shove jolt rap ultimatum what-for
admonishment admonition censure sermon wigging tongue-lashing shellacking
`;

/** How a word with somebody is meant when it is no friendly one. */
export const STERN_ADJECTIVES = `
stern stiff sharp serious firm strong harsh severe frank blunt quiet gentle friendly little candid honest hard tough short difficult uncomfortable overdue pointed robust direct heart-to-heart
`;

/** Care as a noun: what people are asked to have more of. */
export const DILIGENCE_NOUNS = `
care attention vigilance diligence discipline caution carefulness attentiveness alertness concentration focus conscientiousness professionalism thoroughness self-discipline rigour rigor seriousness ownership accountability commitment urgency punctuality
responsibility respect circumspection awareness consideration prudence obedience
`;

/** Adjectives of people that one wants in place of those one has. */
export const BETTER_ADJECTIVES = `
better competent proper real reliable dependable careful conscientious diligent serious smarter brighter sharper capable decent responsible sensible attentive stronger motivated trustworthy disciplined grown-up
`;

/** More that people are called and machines are not. */
export const MORE_TRAITS = `
dim dopey dippy ditzy dozy flighty blinkered cliquey cocksure blasé bolshie stroppy snotty sniffy bumptious uppity catty whiny needy hot-tempered short-tempered bad-tempered quick-tempered ill-tempered thin-skinned weak-kneed faint-hearted
butterfingered accident-prone mouthy lippy gobby shirty tight-fisted penny-pinching self-satisfied holier-than-thou heavy-handed tin-eared unteachable incorrigible unemployable unmanageable illiterate innumerate underwhelming overpaid second-rate third-rate
mediocre middling ineffectual half-awake half-asleep pig-ignorant dull plodding ponderous bumbling muddled gung-ho cackhanded ham-handed unambitious laid-back workshy clumsy sulky huffy haughty aloof snide sly cunning conniving
lackluster slovenly scruffy sozzled tipsy hungover pigheaded bullish blustering boastful boorish brash brusque callous cagey choosy churlish crass crabby curt cussed devious dilatory disloyal disobedient duplicitous effete fainthearted fussy gossipy grasping
hapless hard-nosed hypocritical impolite impractical impressionable imprudent inarticulate incautious insincere lackadaisical long-winded mercurial miserly morose nitpicky nonchalant obtuse officious overweening parochial peevish petulant prickly querulous quarrelsome
sanctimonious sarcastic self-centred self-righteous servile shameless shiftless slapdash snobby soft-headed sour spiteful squeamish starry-eyed stodgy supercilious surly thankless trigger-happy uncouth ungrateful unruly wayward whingeing wimpish
`;

/** Names that one calls people, beside the insults of the open lists. */
export const MORE_INSULTS = `
windbag blowhard gasbag plonker prat wazzock berk eejit galah drongo chump schmuck putz ditherer dawdler waffler bighead show-off hothead busybody meddler moaner whinger bluffer loudmouth backstabber crybaby slob wastrel bodger know-nothing
do-nothing amadan numbskull dingbat doofus goofball lummox oaf yokel blusterer timeserver time-server clot clodhopper butterfingers fusspot fantasist shyster skiver pushover pencil-pusher box-ticker yes-man yes-men
`;
