/** How the members of a class are found, from each of its seeds, `lemma#number-of-its-sense`. */
export interface WordClass {
  readonly pos: 'noun' | 'verb' | 'adj';
  readonly seeds: string;
  /** Words that mean something else too in the prose of an incident, or something that nobody minds. */
  readonly without: string;
  /** `-ly` adverbs made from the members as well, under this name. */
  readonly adverbs?: string;
}

/**
 * Classes of words that are grown from WordNet 3.1: kinds of a noun, ways of a verb, neighbours of an adjective. The
 * seeds are senses, so that "idle" brings lazy people and no idle processor. What is left out is left out by hand.
 */
export const WORD_CLASSES = {
  /** Adjectives for people and their conduct that no machine is called by. */
  HARSH: {
    pos: 'adj',
    seeds: `careless#1 careless#3 stupid#1 stupid#3 lazy#2 irresponsible#1 foolish#1 foolish#2 unprofessional#1 inattentive#2 arrogant#1
      negligent#1 inept#2 inept#3 cowardly#1 childish#1 rash#2 reckless#2 imprudent#1 imprudent#2 thoughtless#1 thoughtless#2 unthinking#1 stubborn#1
      complacent#1 apathetic#2 unconcerned#1 remiss#1 incautious#1 shortsighted#3 slovenly#1 shameful#2 inexcusable#1 inexcusable#2 culpable#1
      insubordinate#1 obstinate#3 inconsiderate#1 forgetful#2 gullible#2 credulous#1 overconfident#1 domineering#1 lax#1 deceitful#2 selfish#1
      pathetic#2 clumsy#4 gutless#2 idle#1 quarrelsome#1 aggressive#3`,
    without: `casual passing superficial haphazard sloppy offhand slow thick dim dense dull weak silly mad fond absurd zany jerky dumb senseless unaccountable idle loose
      carefree unreliable insane beaming big dignified pleased proud imperious delinquent slack yellow faint timid fearful chicken funky bold heady content
      contented determined dogged persistent tenacious unyielding hardheaded stiff-necked dour casual detached indifferent uninvolved untidy shocking immoral unruly
      mutinous rebellious contrary wayward mindless green naif naive assuming forward confident positive autocratic oppressive magisterial roughshod lazy lax
      double-dealing bungled botched fumbling hostile competitive belligerent argumentative leisured unengaged goosey goosy anserine gooselike slow-witted unmanly
      unwarranted indefensible unwise misguided ridiculous cursory perfunctory amateur unconsidered unreflective confused clean raw crowing swollen vain lordly
      house-proud chesty insupportable dastard short deaf regardless unskilled incompetent crude rough abject casual unguarded blind aggressive amnesiac amnesic ambidextrous authoritarian credible freewheeling headless guilty immature perverse
      strong-minded strong-willed stubborn stroppy nonsensical otiose derelict peremptory pertinacious hit-and-run wacky whacky cockeyed clumsy dominating tearaway goofy uninterested
      brainish caitiff chickenhearted degage duncical duncish faineant gaumless lumpen lumpish poltroon rattlepated recreant loggerheaded doltish cloddish offhanded
      heavy-handed unregenerate unmindful quarrelsome impulsive obtuse frowsy frowzy`,
    adverbs: 'HARSHLY',
  },
  /** Enough after "is", "was" or "seems" with a person before it. */
  CHARACTER: {
    pos: 'adj',
    seeds: `incompetent#2 incompetent#3 incompetent#5 lazy#2 foolish#1 unwise#2 undisciplined#1 unskilled#2 inattentive#1 arrogant#1 disorganized#1 irrational#1
      uncooperative#1 insubordinate#2 impatient#1 rude#1 rude#3 insensitive#2 devious#2 gullible#1 useless#1 hopeless#2 hopeless#3 ineffective#1 indolent#1
      unreliable#1 unreliable#2 unreliable#4 presumptuous#1 bossy#1 aggressive#1 hasty#1 hasty#2 rash#1 dishonest#1 cynical#1 indifferent#1 complacent#1
      childish#1 timid#1 panicky#1 lax#1 slovenly#1 idle#1`,
    without: `unable new raw young dignified big pleased proud beaming confused broken chaotic upset scrambled snafu undone unstuck disordered dead numb soft fast-growing eager
      raring unfit unserviceable unusable futile unavailing meaningless otiose content contented false misleading fallacious competitive hard-hitting trained
      untrained afraid frightened terrified shy unsure bashful fearful detached competent temperamental uncertain rough mad fond assumptive assuming forward
      dreamy absent tense resistant impossible determined distrustful leisured unengaged inadequate unequal_to unequal fast fallible swollen vain crowing
      militant predatory drowsy distracted distrait ambidextrous abstracted hurried headlong green dull blind intimidated yawning moony high-pressure superstitious picaresque
      raptorial scrappy unaffected slack idle chesty deceptive soulless beguiling rapacious ravening vulturine vulturous fleeceable indurate oscitant pachydermatous thick-skinned tough-skinned
      trepid precipitate precipitous precipitant untidy unproductive noncompliant toothless insensible battleful blackguardly naif nonrational faineant rattlepated unforbearing helter-skelter`,
  },
  /** Names for people that are an insult, whatever they did. */
  INSULTS: {
    pos: 'noun',
    seeds:
      'simpleton#1 idler#1 bungler#1 fool#1 incompetent#1 coward#1 liar#1 egotist#1 blabbermouth#1 know-it-all#1 dilettante#1 bully#1 braggart#1',
    without: `ass square goose sheep simple retard mongoloid cretin changeling poop wally loggerhead hammerhead wally stupid subnormal drone plug poke bum dreamer slug trailer
      lounger straggler escapist spiv sap saphead daydreamer plodder mope loon loiterer laggard lagger dallier trifler whittler putterer potterer
      stargazer sunbather lingerer poker lie-abed slugabed wishful_thinker clock_watcher couch_potato no-account shammer butcher slouch sad_sack stumbler
      putz muggins nebbech nebbish meshuggeneh meshuggener morosoph schlemiel schlep schlepper schnook shlemiel shlep shlepper shnook twat zany cuckoo
      clown fool foolish_woman lame space_cadet poor_fish idiot_savant forgetful_person dub dabbler shy bear sciolist narcissist egoist swellhead
      caitiff quaker skin wallflower strayer telltale hotdog boob booby fucker fuckhead shithead plug-ugly popinjay poser poseur poseuse trembler waverer exhibitionist grandstander dawdler
      talebearer taleteller tattler tattletale hesitater hesitator vacillator lotus-eater fuckup goldbrick scrimshanker woolgatherer dummy dumbbell berk megalomaniac egomaniac stick-in-the-mud tough hooligan yobbo yob yobo skinhead bullyboy muscleman muscle ruffian roughneck rowdy hector intimidator tormentor tormenter tough_guy prevaricator
      perjurer false_witness fibber storyteller dodger cur chicken crybaby quitter poltroon craven recreant pansy pantywaist sissy milksop milquetoast Milquetoast
      invertebrate bragger vaunter boaster line-shooter blowhard vaporer scaremonger alarmist fabricator smart_aleck wise_guy wiseacre weisenheimer wiseass wisenheimer`,
  },
  /** To do badly, to spoil, to make worse. */
  HARM: {
    pos: 'verb',
    seeds:
      'botch#1 spoil#8 ruin#1 wreck#1 mangle#1 bungle#1 misjudge#1 misuse#1 mismanage#1 worsen#2 sabotage#1 jumble#1 muddle#2 disorganize#1 squander#1 mishandle#2 cripple#1 derail#1 clutter#1 scramble#1 overburden#1 misinterpret#1 contaminate#2 vandalize#1 endanger#1 mistreat#1',
    without: `abuse cicatrise cicatrize cloud counteract countermine break_down burn_down wash_out blow bobble spoil deflower explode fire get key consume burn harry break cremate muff rape scorch_up cancel_out drain smother upset misuse_of do_a_job_on
      play run_through ware waste rush_through irritate itch rub scratch gall chafe fret inflame cheapen
      beat kick_in kick_down shipwreck lace mix mix_up disarrange rough_up demonetise demonetize devaluate devalue exasperate bend strain wrench use_up handle
      lead_off lead_astray dumb_down falsify vitiate taint flyblow pervert alloy debauch load load_up lade charge rape violate assault gangrape set_on attack bait step_on kick_around
      maul backfire desolate despoil devour mark pit plunder pock scar scorch scourge slang snow stultify torch weaken pad step bust mingle puddle swash cod addle amplify bribe
      peril queer scupper threaten menace jeopardize pollute foul infect irradiate poison humble`,
  },
} as const satisfies Readonly<Record<string, WordClass>>;
