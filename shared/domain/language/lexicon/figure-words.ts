/** Words for a bad turn of events: beside praise they turn it round. */
export const MISHAP_WORDS = `
down offline dark dead broke broken breaks break crashed crashes crash failed fails failing failure lost lose loses losing gone deleted deletes delete wiped
outage blackout stuck frozen froze wrong twice late empty none nothing nobody never not n't no zero error errors again still leak leaked breach flooded
fire burning ruined blank missing dropped expired unreachable unusable unavailable locked jammed overflowed overheated spilled spilt melted shut stopped
stops stalled hung collapsed collapse misprinted duplicated doubled disappeared vanished backup backups incident apology refund refunds complaints queue
yesterday weeks days hours thousand million wet itself untouched unread ignored forgotten forgot yet another yet
`;

/** Acts that deserve their praise. */
export const WORTHY_ACTS = `
spotting noticing catching finding fixing helping keeping staying restoring recovering escalating flagging reporting calling raising asking joining sharing
documenting rolling stopping answering supporting writing explaining mentoring covering stepping volunteering preparing practising rehearsing
saving protecting isolating containing coordinating communicating reverting debugging patching warning
`;

/** "is a liability": nouns that judge whoever they are said of. */
export const BURDEN_NOUNS = `
liability menace nightmare disgrace embarrassment passenger hindrance joke dinosaur cowboy bully diva clown coward child baby hazard danger headache
wreck mess pain disaster wildcard freeloader hothead pushover has-been charlatan impostor fraud crook sleepwalker timewaster time-waster
jobsworth pen-pusher penpusher bean-counter beancounter paper-pusher button-pusher martinet micromanager dreamer daydreamer fantasist chancer gambler hoarder prima-donna maverick loner troublemaker saboteur vandal
`;

/** What a judgement of somebody's mind or manner is about: "her grasp of SQL is shaky". */
export const FACULTY_NOUNS = `
grasp command understanding knowledge mastery sense notion idea concept definition standard standards judgement judgment memory attention patience attitude
manner manners ethic ethics discipline reasoning tone behaviour behavior performance communication planning work handwriting eyesight hearing temper
professionalism handling response conduct approach reaction stewardship supervision commitment reliability competence skill skills technique instincts instinct focus concentration preparation punctuality honesty
`;

/** The other half of that judgement. */
export const WANTING_WORDS = `
shaky poor weak thin patchy limited lacking questionable nil zero terrible awful sloppy wanting desired bad worse rusty optional flexible loose sieve
goldfish disgrace joke dismal abysmal dreadful appalling non-existent nonexistent hopeless laughable substandard below mediocre disappointing doubtful dubious embarrassing shameful pathetic awful chaotic amateurish unprofessional unacceptable inexcusable careless reckless lax slack lamentable
`;

/** Words for the blame itself: "the guilt rests with". */
export const BLAME_NOUNS = `
responsibility fault guilt blame liability culpability accountability onus burden
`;

/** Adjectives that turn work "from somebody" into a judgement of them. */
export const SLACK_ADJECTIVES = `
slack casual careless sloppy lazy half-hearted poor weak lacklustre lackluster feeble amateur amateurish shoddy disappointing pathetic sluggish lame cavalier
lackadaisical slapdash slipshod unprofessional lousy abysmal dismal dreadful appalling awful terrible clumsy rushed hasty half-baked
`;
