/** Words of second thoughts: what would have been right, what little would have done, how sure the end was, who is asked to answer for it. */

/** "The … call would have been to wait": adjectives that hold somebody against what they did. */
export const BETTER_ADJECTIVES = `
right correct proper sensible prudent responsible wise sane smart safe sound reasonable decent professional grown-up honest logical natural obvious textbook
better best wiser smarter safer saner kinder cautious careful conservative adult mature courteous polite honourable honorable judicious advisable shrewd
normal rational intelligent cleverest wisest safest smartest simplest saner soundest humane ethical diligent
`;

/** What somebody picks. */
export const COURSE_NOUNS = `
thing move call course choice decision play bet instinct behaviour behavior conduct gesture judgement judgment
`;

/** What somebody or something does next: a person's only before a verb that only people do. */
export const STEP_NOUNS = `
response reaction step action approach way answer procedure protocol practice order route alternative tactic path solution remedy
`;

/** Small efforts of attention: "one … and they would have known". */
export const EFFORT_NOUNS = `
call phone-call phonecall question email e-mail mail message word text note ping look glance peek check double-check double-checks double-checking recheck read
reading read-through skim click clicks keystroke keystrokes chat conversation query nudge heads-up line lines sentence sentences pause thought search scroll
visit walk dm tweet post remark hint comment warning knock breath second-look tap questions calls emails messages words looks glances checks
`;

/** Time that such an effort takes. */
export const MOMENT_NOUNS = 'second seconds minute minutes moment moments hour hours';

/** What a better outcome is told with: "and the ward would have … ". */
export const AVERTED_PARTICIPLES = `
known seen noticed spotted caught realised realized understood avoided prevented saved spared averted stopped stayed kept found learned learnt asked held
survived left prevented worked landed fixed sorted settled solved remained opened closed gone
`;

/** What somebody has because of who they are. */
export const STANDING_NOUNS = `
experience seniority tenure years training background pay salary title grade rank position level record education qualifications qualification credentials
standing calibre caliber expertise reputation role responsibility pedigree certification certifications knowledge status payscale paygrade wages degree
`;

/** What somebody is said to have lacked. */
export const BACKBONE_NOUNS = `
courtesy decency sense guts courage nerve grace manners foresight wit wits spine backbone humility discipline presence gumption balls bottle patience good
kindness politeness self-discipline self-restraint restraint forethought integrity maturity honesty common
`;

/** What nobody had a reason to do, if not blameworthy: to think well of what they saw. */
export const SUSPECTING_VERBS = `
suspect doubt believe think expect assume question worry look check know distrust fear reject raise imagine suppose complain panic wake intervene disbelieve
escalate treat be see consider investigate alert page object notice anticipate
`;

/** Things that loom before they come. */
export const LOOMING_WORDS = `
brewing looming building gathering fermenting smouldering smoldering lurking stewing bubbling percolating festering simmering mounting
`;

/** What has long been a danger, as a figure. */
export const TINDER_NOUNS = 'powder-keg tinderbox timebomb time-bomb powderkeg landmine minefield';

/** Verbs for making somebody pay, of "who do we …". */
export const RECKONING_VERBS = `
thank blame fire sack sue bill shout yell hang credit invoice kick slap strangle kill scold punish discipline congratulate curse crucify reprimand haul
chase nail
`;

/** What is carried by whoever is guilty. */
export const BURDENS_OF_GUILT =
  'rap blame can bill fall heat flak responsibility hit bullet price consequences music credit';

/** What nobody but a person could have done: whoever stands before it, somebody is meant. */
export const ONLY_PEOPLE_PARTICIPLES = `
asked wondered apologised apologized phoned objected listened bothered thought guessed insisted spoken suspected consulted shouted hesitated admitted resisted
remembered protested complained cared trusted believed hurried rushed argued confessed owned volunteered learnt learned dared thanked panicked promised agreed
`;
