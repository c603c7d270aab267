/** Adjectives that praise or condemn wherever they stand. */
export const STRONG_ADJECTIVES = `
great perfect ideal remarkable exceptional strange stunning careless arcane cryptic stellar
inhumane inhuman cruel brutal savage vicious nasty foul vile obnoxious offensive revolting repulsive disgusting sickening nauseating ghoulish macabre monstrous barbaric draconian kafkaesque orwellian sisyphean
herculean titanic legendary mythical miraculous exquisite immaculate spotless pristine priceless unbeatable unsurpassed unrivalled unparalleled enviable heroic valiant
gallant brave courageous noble selfless dedicated diligent hard-working hardworking skilled talented gifted seasoned savvy astute shrewd ingenious inventive creative imaginative innovative visionary pioneering
revolutionary groundbreaking slick swanky snazzy nifty lovable adorable delicious hilarious comical amusing entertaining exciting thrilling exhilarating fascinating inspiring uplifting
motivating rewarding fulfilling heartening heart-warming soothing relaxing tiring draining wearing numbing devastating shattering traumatic painstaking backbreaking thorny knotty hairy
daunting intimidating formidable forbidding onerous oppressive suffocating stifling crippling paralysing paralyzing overbearing patronising patronizing condescending dismissive insulting humiliating
degrading dishonest deceitful deceptive disingenuous hypocritical cynical evasive shifty fishy crooked unethical immoral irresponsible negligent reckless neglectful lazy lax
shambolic cluttered misleading dismal grim laboured tiresome wearisome worrisome bothersome irksome troublesome burdensome torturesome gruesome loathsome fearsome awe-inspiring breathtaking
masterful masterly magisterial faultless peerless matchless heartless mindless brainless witless gutless spineless toothless rudderless aimless directionless meaningless tasteless thoughtless thankless
purposeless clueless feckless shapeless soulless boundless relentless ruthless wasteful woeful dreadful frightful hurtful spiteful wilful willful disgraceful disrespectful distasteful delightful insightful
tactful tactless stressful fruitless indefensible inexcusable insufferable intolerable incomprehensible inexplicable inescapable unbearable undesirable unenviable unfathomable unforgettable
unimaginable unintelligible unjustifiable unpalatable unspeakable unthinkable unwarranted unworkable unpleasant unsavoury unsavory ungainly untidy unkempt deplorable despicable detestable abominable execrable
feeble lame limp slipshod perfunctory superficial cursory botched bungled muddled garbled jumbled disjointed incoherent illogical irrational inept ham-fisted heavy-handed cack-handed
ill-conceived ill-considered ill-advised ill-judged ill-defined ill-equipped misguided foolish daft silly dumb brain-dead braindead boneheaded farcical preposterous outrageous scandalous reprehensible
lamentable substandard second-rate third-rate first-rate first-class top-notch world-class textbook stupendous sterling spectacular sensational brilliant glorious gorgeous charming pleasant enjoyable
gratifying satisfying refreshing encouraging reassuring comforting discouraging depressing demoralising demoralizing dispiriting disheartening overwhelming mind-boggling mind-numbing gruelling grueling
harrowing hair-raising heart-stopping unnerving unsettling upsetting distressing dismaying maddening exasperating aggravating galling vexing perverse dire lethargic ponderous glacial
terrible awful horrible dreadful appalling atrocious abysmal ridiculous absurd insane crazy ludicrous laughable pathetic pitiful shameful disgraceful disastrous hideous ugly
horrendous horrid ghastly lousy crappy shitty rubbish trash dire woeful lamentable deplorable miserable hopeless useless worthless pointless senseless nonsensical idiotic stupid silly
excellent fantastic amazing awesome brilliant wonderful superb outstanding impressive exemplary phenomenal marvellous marvelous magnificent splendid terrific fabulous incredible
unbelievable admirable commendable lovely beautiful elegant flawless
chaotic messy frustrating annoying irritating infuriating stressful hectic nerve-racking nerve-wracking exhausting painful agonising agonizing embarrassing shocking worrying alarming scary frightening
terrifying horrifying disturbing troubling concerning disappointing unsatisfactory unsatisfying unacceptable inexcusable unforgivable unprofessional amateurish sloppy shoddy slapdash haphazard half-baked
half-hearted lacklustre lackluster mediocre substandard sub-standard subpar sub-par suboptimal sub-optimal underwhelming unimpressive laborious tedious cumbersome clunky clumsy convoluted byzantine
labyrinthine bewildering baffling perplexing puzzling confusing counterintuitive counter-intuitive unintuitive nightmarish hellish toxic dysfunctional disorganised disorganized
unwieldy bloated archaic antiquated outmoded prehistoric neglected unloved overcomplicated over-complicated overengineered over-engineered underpowered unfortunate lucky unlucky fortunate regrettable
unfair unreasonable unrealistic unwise unwelcome dodgy iffy weird bizarre dubious questionable hopeless hairy gnarly janky hacky kludgy smelly spaghetti
`;

/** Adjectives that judge only as what is said of something ("the handover was poor"). */
export const WEAK_ADJECTIVES = `
obscure lacking neat odd suspicious cool
sound unsound rock-solid bulletproof watertight airtight foolproof idiot-proof future-proof doomed hopeless sacred inhumane humane kind unkind gentle rough-and-ready half-hearted wholehearted
sincere insincere honest frank blunt candid vague hazy fuzzy blurry foggy murky cloudy nebulous woolly sketchy stiff adaptable nimble clunky wooden stilted
contrived artificial healthy unwell poisonous toxic festering rotten stinking lousy putrid stagnant tired worn new-fangled trendy fashionable unfashionable outmoded quaint
competent incompetent skilful skillful expert seamless effortless painless harmless blameless helpless needful hopeful doubtful harmful fruitful powerful powerless successful
resourceful respectful graceful peaceful eventful uneventful cheerful fretful doubtful impeccable incredible invaluable unsuitable unusable unattainable unavoidable inflexible inaccessible inhospitable
illegible indecipherable unfriendly uninviting unwelcoming unsatisfying uninformative informative uninspired uninspiring unremarkable remarkable unpolished polished unfinished half-finished
wordy terse lopsided uneven unbalanced one-sided short-sighted shortsighted far-sighted reactive proactive lethargic
sluggish stagnant old-fashioned antiquated creaky rickety wobbly brittle delicate precarious tenuous dubious arbitrary ad-hoc improvised makeshift amateur half-done botched erratic
unpredictable volatile unsound unsanitary unhealthy healthy sane stressful intense frantic frenzied feverish panicky laid-back relaxed casual lenient strict harsh severe ruthless aggressive timid
cautious overcautious optimistic over-optimistic pessimistic naive naïve ambitious overambitious careless forgetful neat tidy elegant crisp slick sleek graceful comprehensive
superior inferior unequalled unmatched acceptable unacceptable passable tolerable intolerable bearable respectable commendable laudable mature immature premature belated leisurely lightning-fast
convincing unconvincing compelling underwhelming clean-cut costly expensive pricey overpriced steep wasteful bulky heavy lightweight shaky jarring jumpy disruptive intrusive invasive
unproven understaffed overstaffed overworked overstretched thinly-spread ill-informed well-informed misinformed uninformed welcome unwelcome
bad poor good weak fine nice ok okay decent solid fair reasonable adequate inadequate insufficient sufficient acceptable effective ineffective efficient inefficient helpful unhelpful useful valuable
strong robust sensible wise smart clever intuitive obvious clear unclear vague quick fast swift prompt rapid slow sluggish tardy easy hard difficult tough tricky challenging simple smooth rough
complicated complex fragile brittle flaky unreliable unstable immature outdated excessive unnecessary needless wrong-headed right proper improper appropriate inappropriate satisfactory successful
unsuccessful professional calm tense awkward uncomfortable risky dangerous reckless hasty rushed chaotic noisy interesting boring dull worse worst best better careless thorough careful
timely untimely patchy spotty shaky thin flimsy sketchy crude primitive rudimentary heavy-handed overdue nowhere uncoordinated unprepared ill-prepared underprepared unorganised unorganized well-organised
well-organized well-run well-handled well-coordinated friendly unfriendly hostile mean rude arrogant supportive generous heroic tireless worthwhile worth inconsistent overkill unworkable unmanageable
unmaintainable unreadable incomprehensible unsustainable untenable unlikely surprising unsurprising predictable foreseeable sub-par disproportionate proportionate hard-pressed lax
`;

/** Nouns that judge: "a mess", "sheer luck". */
export const VERDICT_NOUNS = `
madhouse bear-garden battlefield bloodbath massacre carnage wreck ruin ruins wreckage rubble tatters tailspin freefall free-fall whirlwind avalanche powder-keg
bombshell hot-potato circus-act clown clowns comedy-of-errors melodrama puppet theatre-piece fairy-tale fairytale myth fantasy illusion delusion pipe-dream
afterthought band-aid bandaid sticking-plaster crutch bodge botch lash-up rats-nest rat's-nest house-of-horrors black-box black-hole dinosaur relic fossil antique museum-piece graveyard swamp
quagmire morass bog tarpit tar-pit rabbit-hole labyrinth spiderweb cobweb quilt mishmash mish-mash hotchpotch grab-bag bazaar wild-west hornets-nest breeze piece-of-cake cakewalk walk-in-the-park
doddle no-brainer success-story showcase role-model marvel saviour savior
shamble mockery sham charade pantomime soap-opera lottery basket-case nonstarter non-starter dog's-breakfast afterthought guesswork guessing wishful-thinking wishful overreaction underreaction
heroics spaghetti firefighting whack-a-mole free-for-all finger-pointing bikeshedding bureaucracy hassle nuisance annoyance letdown let-down eye-opener wake-up turning-point stroke-of-luck
mess nightmare chaos madness insanity joke shambles fiasco farce debacle travesty ordeal headache pain horror circus shame pity miracle blessing triumph embarrassment disgrace mystery
minefield trainwreck hellhole hell torture misery agony bedlam mayhem pandemonium muddle jumble tangle hodgepodge can-of-worms house-of-cards train-wreck dumpster dumpster-fire rollercoaster
lottery gamble lifesaver godsend abomination monstrosity atrocity eyesore bliss masterpiece masterclass joy delight scandal overkill nonsense waste labyrinth maze
slog struggle clusterfuck hot-mess disappointment success comedy tragedy luck misfortune frustration confusion hysteria
`;

/** Adverbs that judge how something was done. */
export const VERDICT_ADVERBS = `
sluggishly lethargically frantically frenetically feverishly leisurely smartly cleverly elegantly neatly tidily skilfully skillfully masterfully expertly seamlessly effortlessly painlessly impeccably
faultlessly marvellously fabulously fantastically remarkably heroically calmly professionally diligently conscientiously promptly swiftly belatedly half-heartedly grudgingly ineptly incompetently
shoddily crudely awkwardly bizarrely strangely oddly confusingly misleadingly disgracefully deplorably abominably atrociously appallingly horrendously lamentably pathetically laughably
poorly badly terribly horribly awfully dreadfully abysmally miserably sloppily clumsily chaotically haphazardly carelessly hastily amateurishly unprofessionally inadequately insufficiently
superbly brilliantly admirably beautifully flawlessly perfectly excellently wonderfully impressively nicely smoothly gracefully splendidly effectively efficiently sensibly wisely commendably
ineffectively inefficiently inexplicably embarrassingly painfully frustratingly annoyingly disappointingly shockingly worryingly ridiculously absurdly unacceptably unreasonably needlessly
unnecessarily hopelessly woefully disastrously catastrophically shamefully heroically tirelessly well slowly quickly lazily recklessly
`;

/** Adverbs by which a writer steps in front of the facts. */
export const STANCE_ADVERBS = `
regretfully tragically inevitably bizarrely astonishingly annoyingly frustratingly embarrassingly conveniently inconveniently remarkably wisely foolishly rightly wrongly stupidly cleverly
blessedly gladly happily unhappily truthfully seriously literally basically apparently
unfortunately fortunately luckily sadly thankfully regrettably hopefully arguably frankly honestly admittedly surprisingly unsurprisingly amazingly ironically miraculously mercifully
disappointingly worryingly alarmingly shockingly interestingly curiously strangely oddly inexplicably understandably incredibly unbelievably personally undoubtedly undeniably surely certainly
imho imo tbh
`;

/** Verbs and states of a mind: nobody else can see them. */
export const MIND_VERBS = `
knew understood cared wanted thought believed felt assumed expected realised realized trusted trusts liked likes hated hates loved loves enjoyed feared worried panicked dreaded resented
despised hoped wished understands knows cares wants believes feels think feel believe appreciated minded bothered dared wondered preferred suspected
`;

export const MIND_STATES = `
shaken alarmed startled bemused perplexed mystified dumbfounded stunned aghast dismayed distraught frightened scared-stiff petrified dreading weary jaded cynical apathetic indifferent careless blasé
half-asleep sleep-deprived tired-out shattered knackered swamped overworked tense uneasy restless irritated furious livid resentful bitter hurt insulted offended
enthusiastic excited thrilled delighted pleased glad thankful optimistic pessimistic hopeful hopeless curious suspicious doubtful dubious wary cautious hesitating timid shy arrogant cocky smug
naive gullible unprepared unimpressed impressed amazed astonished amused ambivalent passionate
confused overwhelmed stressed tired panicking panicked reluctant afraid scared demotivated unmotivated frustrated annoyed angry nervous anxious happy unhappy complacent overconfident exhausted
burnt-out burned-out burnt burned keen proud upset worried surprised shocked helpless clueless bored impatient defensive hesitant eager relieved grateful demoralised demoralized relaxed puzzled
baffled bewildered disengaged motivated distracted flustered rattled desperate fed-up fed terrified embarrassed ashamed disappointed satisfied dissatisfied comfortable uncomfortable confident
unsure uncertain convinced sceptical skeptical intimidated discouraged disheartened fatigued sleepy
`;
