/** Adjectives that praise or condemn wherever they stand. */
export const STRONG_ADJECTIVES = `
terrible awful horrible dreadful appalling atrocious abysmal ridiculous absurd insane crazy ludicrous laughable pathetic pitiful shameful disgraceful disastrous catastrophic-looking hideous ugly
horrendous horrid ghastly lousy crappy shitty rubbish trash dire woeful lamentable deplorable miserable hopeless useless worthless pointless senseless nonsensical idiotic stupid silly
excellent fantastic amazing awesome brilliant wonderful superb outstanding impressive stellar exemplary phenomenal marvellous marvelous magnificent splendid terrific fabulous incredible
unbelievable remarkable admirable commendable great lovely beautiful elegant stunning flawless perfect ideal exceptional
chaotic messy frustrating annoying irritating infuriating stressful hectic nerve-racking nerve-wracking exhausting painful agonising agonizing embarrassing shocking worrying alarming scary frightening
terrifying horrifying disturbing troubling concerning disappointing unsatisfactory unsatisfying unacceptable inexcusable unforgivable unprofessional amateurish sloppy shoddy slapdash haphazard half-baked
half-hearted lacklustre lackluster mediocre substandard sub-standard subpar sub-par suboptimal sub-optimal underwhelming unimpressive laborious tedious cumbersome clunky clumsy convoluted byzantine
labyrinthine bewildering baffling perplexing puzzling confusing counterintuitive counter-intuitive unintuitive opaque obscure arcane cryptic nightmarish hellish toxic dysfunctional disorganised disorganized
unwieldy bloated archaic antiquated outmoded prehistoric neglected unloved overcomplicated over-complicated overengineered over-engineered underpowered lacking unfortunate lucky unlucky fortunate regrettable
unfair unreasonable unrealistic unwise unwelcome dodgy iffy weird bizarre strange odd suspicious dubious questionable hopeless hairy gnarly janky hacky kludgy smelly spaghetti
`;

/** Adjectives that judge only as what is said of something ("the handover was poor"). */
export const WEAK_ADJECTIVES = `
bad poor good weak fine nice ok okay decent solid fair reasonable adequate inadequate insufficient sufficient acceptable effective ineffective efficient inefficient helpful unhelpful useful valuable
strong robust sensible wise smart clever intuitive obvious clear unclear vague quick fast swift prompt rapid slow sluggish late tardy delayed-looking easy hard difficult tough tricky challenging simple smooth rough
complicated complex fragile brittle flaky unreliable unstable immature outdated stale-looking excessive unnecessary needless wrong-headed right proper improper appropriate inappropriate satisfactory successful
unsuccessful professional calm tense awkward uncomfortable risky dangerous reckless hasty rushed chaotic loud quiet noisy important interesting boring dull worse worst best better careless thorough careful
timely untimely patchy spotty shaky thin flimsy sketchy crude primitive rudimentary heavy-handed overdue nowhere uncoordinated unprepared ill-prepared underprepared unorganised unorganized well-organised
well-organized well-run well-handled well-coordinated friendly unfriendly hostile cold mean rude arrogant supportive generous heroic tireless worthwhile worth inconsistent overkill unworkable unmanageable
unmaintainable unreadable incomprehensible unsustainable untenable unlikely surprising unsurprising expected predictable foreseeable sub-par overloaded-looking disproportionate proportionate hard-pressed lax loose
`;

/** Nouns that judge: "a mess", "sheer luck". */
export const VERDICT_NOUNS = `
mess nightmare chaos madness insanity joke shambles fiasco farce debacle travesty ordeal headache pain horror circus shame pity miracle blessing triumph embarrassment disgrace mystery zoo
minefield trainwreck hellhole hell torture misery agony bedlam mayhem pandemonium muddle jumble tangle hodgepodge can-of-worms house-of-cards train-wreck dumpster dumpster-fire rollercoaster
lottery gamble lifesaver godsend abomination monstrosity atrocity eyesore bliss masterpiece masterclass joy delight scandal overkill nonsense waste wilderness jungle labyrinth maze beast monster
slog struggle clusterfuck cluster hot-mess disappointment success comedy tragedy luck misfortune frustration confusion panic hysteria
`;

/** Adverbs that judge how something was done. */
export const VERDICT_ADVERBS = `
poorly badly terribly horribly awfully dreadfully abysmally miserably sloppily clumsily chaotically haphazardly carelessly hastily amateurishly unprofessionally inadequately insufficiently
superbly brilliantly admirably beautifully flawlessly perfectly excellently wonderfully impressively nicely smoothly gracefully splendidly effectively efficiently sensibly wisely commendably
ineffectively inefficiently inexplicably embarrassingly painfully frustratingly annoyingly disappointingly shockingly worryingly ridiculously absurdly unacceptably unreasonably needlessly
unnecessarily hopelessly woefully disastrously catastrophically shamefully heroically tirelessly well slowly quickly lazily recklessly
`;

/** Adverbs by which a writer steps in front of the facts. */
export const STANCE_ADVERBS = `
unfortunately fortunately luckily sadly thankfully regrettably hopefully arguably frankly honestly admittedly surprisingly unsurprisingly amazingly ironically miraculously mercifully
disappointingly worryingly alarmingly shockingly interestingly curiously strangely oddly inexplicably understandably incredibly unbelievably personally undoubtedly undeniably surely certainly
imho imo tbh
`;

/** Verbs and states of a mind: nobody else can see them. */
export const MIND_VERBS = `
knew understood cared wanted thought believed felt assumed expected realised realized trusted trusts liked likes hated hates loved loves enjoyed feared worried panicked dreaded resented
despised hoped wished understands knows cares wants believes feels think feel believe appreciated minded bothered dared wondered preferred suspected lost
`;

export const MIND_STATES = `
confused overwhelmed stressed tired panicking panicked reluctant afraid scared demotivated unmotivated frustrated annoyed angry nervous anxious happy unhappy complacent overconfident exhausted
burnt-out burned-out burnt burned keen proud upset worried surprised shocked lost helpless clueless bored impatient defensive hesitant eager relieved grateful demoralised demoralized relaxed puzzled
baffled bewildered disengaged motivated distracted flustered rattled desperate fed-up fed sick terrified embarrassed ashamed disappointed satisfied dissatisfied comfortable uncomfortable confident
unsure uncertain convinced sceptical skeptical intimidated discouraged disheartened fatigued sleepy
`;
