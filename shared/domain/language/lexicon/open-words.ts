// Written by `npm run lexicon` from WordNet 3.1, Copyright 2011 by Princeton University: change the classes there, not here.

export const HARSH = `
amateurish apathetic arrogant asinine blamable blameable blameful blameworthy blase blithe blockheaded bloody-minded blustery bolshy bone-idle
bone-lazy boneheaded bossy brainless bullet-headed bullheaded bullying bungling cantankerous careless cavalier censurable childish cocksure complacent
contemptible contrarious contumacious cowardly craven credulous cross-grained culpable dastardly deceitful derisory devil-may-care dictatorial
disgraceful dishonest dishonorable disobedient do-nothing domineering dopey dopy double-faced double-tongued duplicitous egotistic egotistical
faint-hearted fainthearted fatheaded fatuous feckless foolhardy foolish forgetful gormless gullible gutless happy-go-lucky harebrained harum-scarum
heedless high-and-mighty high-handed hotheaded idiotic ill-conceived ill-considered ill-judged impetuous improvident imprudent inane inattentive
incautious inconsiderate indiscreet indolent inept inexcusable inexpert infantile injudicious insouciant insubordinate irresponsible lackadaisical
laughable lily-livered ludicrous madcap maladroit mulish namby-pamby narcissistic neglectful negligent nitwitted nonchalant obstinate overbearing
overconfident overcredulous pathetic pigheaded pitiable pitiful poor-spirited preposterous pusillanimous rash rattlebrained reckless remiss scandalous
scatterbrained scatty self-complacent self-important self-loving self-satisfied self-seeking self-serving selfish shameful shortsighted slapdash
slaphappy slipshod slothful slovenly soft-witted spineless stupid tactless thick-skulled thickheaded thoughtless trigger-happy two-faced tyrannical
tyrannous uncaring unconcerned unforgivable unheeding unintelligent unjustifiable unpardonable unprofessional unquestioning unthinking unthoughtful
unwarrantable unwary vacuous white-livered wishy-washy witless wooden-headed work-shy yellow-bellied yokel-like
`;

export const HARSHLY = `
amateurishly apathetically arrogantly blithely cantankerously carelessly cavalierly childishly complacently contemptibly contumaciously credulously
culpably deceitfully derisorily dictatorially disgracefully dishonestly dishonorably disobediently domineeringly egotistically egotistically fatuously
fecklessly foolishly forgetfully heedlessly idiotically impetuously improvidently imprudently inanely inattentively incautiously inconsiderately
indiscreetly indolently ineptly inexcusably inexpertly injudiciously irresponsibly lackadaisically laughably ludicrously maladroitly mulishly
neglectfully negligently nonchalantly obstinately overbearingly pathetically pitiably pitifully preposterously pusillanimously rashly recklessly
scandalously selfishly shamefully stupidly tactlessly thoughtlessly unconcernedly unforgivably unintelligently unjustifiably unpardonably
unquestioningly unthinkingly unwarrantably unwarily vacuously
`;

export const CHARACTER = `
absentminded absurd aggressive amateur amateurish apathetic arrogant autocratic bad-mannered bellicose bone-idle bone-lazy bossy bungling callous
childish clumsy cockeyed combative complacent coy cynical deceitful defiant derisory devious dishonest dishonorable disorganised disorganized
dominating domineering double-dealing double-faced double-tongued duplicitous erratic feckless foolish forgetful fraudulent frowsy frowzy fucked-up
fumbling goofy gullible harebrained hasty high-and-mighty hopeless hostile idiotic ill-conceived ill-mannered immature impatient impolite impolitic
imprudent in-your-face inattentive incapable incompetent indifferent indolent ineffective ineffectual inefficient inept inexpedient inexpert infantile
insane insensitive insubordinate inutile irrational irresponsible lackadaisical laughable lax lazy ludicrous magisterial mindless misanthropic
misanthropical misguided mousey mousy naive negligent nonsensical oblivious obstreperous overhasty panic-stricken panic-struck panicked panicky
peremptory preposterous presumptuous pugnacious rascally rash rattlebrained reasonless resistive restive ridiculous roguish rude scatterbrained scatty
scoundrelly self-complacent self-important self-satisfied shady shifty silly slothful slovenly thieving thievish timid timorous truculent two-faced
uncivil uncooperative undependable undisciplined uneffective uninterested unmannered unmannerly unmethodical unprofessional unreasoning unreliable
unskilled unsound untrustworthy untrusty unuseable unwise unworkmanlike useless vacuous wacky whacky woolgathering work-shy zany
`;

export const INSULTS = `
airhead blabbermouth blockhead blunderer bonehead botcher bozo braggart buffoon bully bumbler bungler coward dastard dilettante dilly-dallier
dillydallier dimwit dingbat do-nothing dolt doofus dope dullard dumbass dunce dunderhead egotist fathead flibbertigibbet fumbler good-for-naught
good-for-nothing goof goof-off goofball half-wit idiot idler imbecile incompetent jackass klutz know-all know-it-all knucklehead layabout lazybones
liar loafer lunkhead malingerer moron muttonhead ne'er-do-well nincompoop ninny nitwit numskull pillock pinhead pudden-head scatterbrain shirker
show-off simpleton skulker slacker slowcoach slowpoke sluggard stupe tomfool twerp twirp twit
`;

export const HARM = `
aggravate blemish bodge bollix bollocks botch bumble bungle clutter contaminate corrupt cripple deface defile degrade derail destroy devastate
disfigure disorganise disorganize endanger exacerbate flub fluff fumble ill-treat ill-use impair imperil jeopardise jumble maltreat mangle mar
misapply miscalculate misconduct misestimate mishandle misinterpret misjudge mismanage mistreat misuse muddle overburden overcapitalise overcapitalize
overestimate overrate pockmark ravage ruin sabotage scramble squander subvert sully underestimate undermine underrate vandalise vandalize worsen wrack
wreck
`;

export const HARM_PHRASAL = `
ball_up bollix_up bollocks_up botch_up bust_up clutter_up foul_up fuck_up louse_up mess_up muck_up screw_up
`;
