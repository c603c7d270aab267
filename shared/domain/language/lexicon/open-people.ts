// Written by `npm run lexicon` from WordNet 3.1, Copyright 2011 by Princeton University: change `roles.ts` there, not here.

export const OPEN_ROLES = `
abortionist academician accoucheur accoucheuse accountant acoustician aeronaut aesthetician aetiologist aide aide-de-camp aircraftman aircraftsman
aircrewman airman airwoman alcalde algebraist alienist allergist almoner amah amanuensis ambassador ambassadress anaesthetist analyst anesthesiologist
anesthetist angiologist anthologist anthropologist apothecary apparatchik appointee aquanaut arbitrageur archaeologist archeologist arithmetician
armiger armor-bearer arrowsmith artificer artilleryman artisan astronomer astrophysicist attorney auto-mechanic aviatress aviatrix ayah bacteriologist
baggageman bagman bailiff balloonist bargee bargeman barkeep barkeeper barmaid barman baron barrister barrow-boy barrow-man bartender beadle
beautician bellboy bellhop bellman bibliopole bibliopolist bibliothec bibliotist bimetallist biochemist biologist biophysicist blacksmith bluejacket
boatman boatswain boffin bombardier bonesetter bookbinder bookdealer bookkeeper bookseller bosun botanist brakeman breadwinner bricklayer bridesmaid
brigadier buckaroo buckeroo bug-hunter bugologist bureaucrat busboy businessman businessperson businesswoman butler cabinetmaker calligraphist
cannoneer canoeist car-mechanic carabineer carabinier carbineer cardiologist careerist caregiver caretaker carhop cartwright caseworker catechist
cattleman cavalryman ceramicist ceramist chambermaid chancellor chandler chapman chargeman charwoman cheap-jack cheesemonger chemist chimneysweep
chimneysweeper chiropodist churchwarden clinician clockmaker clocksmith clothier co-pilot coachbuilder coachman coadjutor coalman coastguardsman
coiffeur coiffeuse colonel commandant commander-in-chief commissar commodore compositor comptroller concessionaire concessioner conductress consultant
conveyancer copilot coppersmith copyist copywriter cornhusker cosmetician cosmographer cosmographist cosmologist costermonger counselor-at-law
counterman counterperson counterwoman courtier cowgirl cowhand cowherd cowman cowpoke cowpuncher coxswain craftsman crewman critic cuirassier
cupbearer cytogeneticist cytologist dairymaid dairyman dancing-master deacon deaconess dean deckhand deliveryman demographer demographist dentist
denturist deputy dermatologist diagnostician die-sinker diemaker diesinker diplomat diplomate diplomatist docent dock-walloper dockhand dockworker
doorkeeper doula draftee draftsman draftsperson draughtsman drover druggist ecologist econometrician econometrist economist electrician electrologist
embryologist employee endocrinologist endodontist enterpriser entomologist entrepreneur enzymologist epidemiologist equerry esquire esthetician
ethnographer ethnologist ethologist etiologist etymologist ex-serviceman exciseman exodontist farmerette farmhand farrier fashionmonger fellah
ferryman fieldhand fieldworker fisherman fishmonger fishwife floorwalker footman foreman forewoman forty-niner fossilist foster-nurse fruiterer
functionary fusilier gaffer games-master games-mistress gasman gastroenterologist gaucho geneticist gentleman geologist geometer geometrician
geophysicist geriatrician gerontologist gipsy glass-cutter glassblower glassworker glazier goatherd gold-beater goldbeater gondolier gondoliere
governess grammarian gravedigger greengrocer grocer groomsman groundkeeper groundskeeper groundsman guardsman guestworker gunsmith gynaecologist
gynecologist haberdasher haematologist hairdresser hairstylist hakeem hakim handyman hardwareman harpooneer hatmaker head-shrinker headhunter
headmaster headmistress headwaiter helmsman hematologist herdsman herpetologist hodman homeopath homoeopath honcho hosier hosteller hostess hostler
hotelier hotelkeeper hotelman housemaid houseman housemaster housewrecker huntress huntsman hussar hydrologist hygienist hypnotist iceman
ichthyologist immunologist inductee industrialist infantryman innkeeper insider instructress interne internist internuncio jobholder journeyman jurist
justiciar lamplighter lapidist laundress laundryman laundrywoman lawyer leatherneck lector ledgeman legionary legionnaire lepidopterist
lepidopterologist lessor lexicographer lexicologist librarian lieutenant lifeguard lighterman linendraper linesman linguist linkboy linkman
lion-hunter litter-bearer liveryman lobsterback lobsterman lockkeeper lockman lockmaster locksmith longshoreman lumberman luthier macebearer macer
machinist macroeconomist madam magistrate magnate maid maidservant mailman major-domo major-general malacologist mammalogist man-at-arms manageress
manicurist manservant mariner marshall master-at-arms mathematician matron meatman medico merchant-venturer mesmerist metalworker microbiologist
microeconomist microscopist middleman midinette midwife militiaman milkmaid milkman mill-girl mill-hand milliner millwright mineralogist mineworker
mistress mixologist modiste monetarist moneyer monitrice mortician muleteer musketeer mycologist naturalist navvy neologist neurobiologist
neurolinguist neurologist neuroscientist neurosurgeon newsagent newsboy newsdealer newsvendor noncom notary nuncio nurse-midwife oarsman oarswoman
obstetrician oceanaut oceanographer oculist office-bearer officeholder oilman oncologist ophthalmologist optician ornithologist orthodontist
orthoepist orthopaedist orthopedist orthoptist ostler otolaryngologist otologist otorhinolaryngologist oyabun packman paediatrician palaeontologist
paleographer paleographist paleontologist pantryman paper-pusher paperboy paperhanger paralegal paramedic paraprofessional parapsychologist
paratrooper parlormaid parlourmaid part-timer pathologist peasant pedagog pedagogue pediatrician pediatrist pedlar pedodontist penologist penpusher
pensionary perinatologist periodontist pharmacist pharmacologist phlebotomist phonetician phonologist physician physicist physiologist phytochemist
phytologist pigman pin-up pistoleer pitchman pitman placeman placeseeker platelayer plenipotentiary ploughman ploughwright plowman plowwright
podiatrist pomologist postman potboy pothunter potman poulterer poultryman practician practitioner preceptor presbyter pressman prexy privateersman
probationer proctologist procurator prof projectionist propman proprietor proprietress prosthodontist protozoologist provost psephologist psychiatrist
psychoanalyst psycholinguist psychologist psychophysicist publican qadi quaestor quarryman quartermaster radiobiologist radiochemist radiographer
radiologist radiotherapist ragsorter rail-splitter railwayman rainmaker rapporteur rat-catcher receptionist record-keeper recruiting-sergeant
registrar repairman reservist restauranter restaurateur rheumatologist rhinolaryngologist rifleman ritualist roadman rope-maker ropemaker roundsman
roustabout sacristan salesclerk salesgirl saleslady salesman salesperson saleswoman sandboy sandwichman sawbones sceneshifter schlockmeister
schoolmarm schoolmistress schoolteacher scientist scrivener seafarer seaman second-in-command seedman seedsman seismologist selectman selectwoman
semanticist semiotician seneschal sergeant sergeant-at-law serjeant serjeant-at-arms serjeant-at-law serologist serviceman servitor sexton
sharecropper sheepherder sheepman shepherdess shipwright shlockmeister shopkeeper shopwalker sidesman signalman skycap slop-seller slopseller
sociobiologist sociolinguist sociologist sommelier soundman specialist sprigger stableboy stableman stagehand standard-bearer statistician steamfitter
steeplejack steersman stevedore steward stewardess stockbroker stockist stockjobber stocktaker stonecutter stonemason storekeeper stretcher-bearer
strikebreaker stylist sublieutenant supercargo superintendent supermarketeer supermarketer surgeon sutler swaggie swineherd syndic synonymist
syntactician systematist tallyman tapster taskmaster taskmistress taxidermist taxman taxonomer taxonomist teamster techie technician tekki throwster
timberman tinsmith tipster tollgatherer tollkeeper tollman touch-typist toxicologist tracklayer tradesman trafficker trainbandsman trainbearer
trainman trainmaster transmigrante trigonometrician trustbuster tycoon typist typographer underboss underling unionist uranologist urologist usherette
vaquero vestryman vestrywoman veterinarian vicar-general vice-regent vigilante vintager vintner virologist vivisectionist waggoner waggonwright
wagoner wagonwright wainwright wall-paperer wallah warehouseman washerman washerwoman washwoman waterman webmaster wheelwright whipper-in wildcatter
wingman wireman woodcarver woodcutter woodman woodsman woodworker workingman workman workmate yachtsman yachtswoman yardman yardmaster zoologist
`;

export const ENGLISH_WORDS = `
abandon abbot abdomen abdominal abet abide abject aboard abode abolish abound about above abroad abrupt absent absolute absorb abstain abstract absurd
abuse academic academy accelerate accent accentuate accept accessory accident acclaim accommodate accompany accomplish accord accost account accredit
accrue accumulate accuracy accurate accuse accustom ace acetonemia ache achieve acid acknowledge acquaint acquiesce acquire acre act activate actual
actuate acute adam adamant adapt add adequacy adequate adhere adherent adjacent adjectival adjoin adjourn adjunct adjust admire admit adolescent adopt
adorn adult adverb adverse advertise advice advise advocate aegean aerosol aerosolize aesthetic afar affair affect affectionate affirm affix afford
affront aflame aflare aforesaid afraid africa african afternoon afterward again agenda agent agglomerate agglutinin aggravate aggregate aghast agitate
ago agony agree agricultural ahead aid aide aim air airborne aircraft airplane airport airway airy aisle akin alabama alarm alaska albany album
albumin alcohol alert algae algerian alibi alien alienate align alike alkali alkaline all allege allegory alleviate allocate allot allow almost along
aloud already also alternate altitude aluminum alveolar amateur amaze ambush amend america american americana ammo amount amp ample amplify amplitude
amputate amsterdam amuse anaconda analeptic analyse analyst analytic analyze anarchy anatomy ancestral ancestry ancient andrena anecdote anemia anew
angel angelic angle anglican angry angst anguish angular animal animate anion anionic ankle anniversary announce annoy anode ant antagonistic
antagonize antecedent antelope antenna anti anticipate antigen antipathy antique antiseptic antiserum antithyroid anxiety any anyhow anymore anyway
anywhere aorta apache apart apex apiece apologize apostolic apothecary apparent appeal appear appease appendix appetite applaud applause applicant
appoint appointee appraise appreciate apprehend apprentice approach appropriate approval approve approximate april apron apt aptitude arbitrary arc
arch archbishop architect architectural arctic area argon argue arise aristocracy aristotle arithmetic arm armadillo armchair armpit army around
arouse arraign arrange array arrest arrival arrow arroyo art arterial arteriolar arteriole artery article articulate artificial artillery artistic
ascend ascertain ascribe ash ashen ashore asia aside ask asleep aspect aspire assail assassin assault assay assent assert assign assignee assimilate
assistant associate assume assyrian asterisk astound astride asymmetric asynchrony athabascan athlete athletic atlanta atlantic atmosphere atom atomic
atrophic atrophy attach attack attain attempt attend attendant attest attic attire attitude attorney attract attribute audit auditorium aug august
aunt aureomycin austin australia authentic authoritarian authorize auto automatic automobile autonomic autumn auxiliary avail avert avocado avoid
await awake awaken award away awe awestruck awkward awry axe babe baby back backbend background backstitch backward backyard bacon bacteria bacterial
bad badge bag bait bake bald balk balkanize ball ballad ballet balloon ballot ballroom baltimore balustrade ban banana band bandit bang banish bank
bankrupt bankruptcy banquet banshee baptize bar barbaric barbecue barbell bare barefoot bargain barge bark barley barn barnyard barrel barricade base
baseball basic basin bask basket basketball basophilic bastard baste bat bath bathe bathrobe bathroom bathtub baton battalion battery battle
battlefield bavaria bawl bay bayonet beach beachhead beak beam bean bear beard beast beat beauty beckon become bedroom bee beebread beech beef befall
befit before beg beget begin beguile behalf behave behind behold belch belgian belie belief believe bell belligerent bellow belong below belowground
belt bemoan bench bend beneficial beneficiary benefit bent bequest berate berlin bern berry berth beseech beset besiege besmirch best bestow bet
bethink betray betrayal between bevel bevy beyond bicycle bid big bill billion bin bind binomial bioassay biomedicine biopsy bird birdie birmingham
birth birthday biscuit bishop bit bite bizarre black blackberry blackboard blacken blackout blade blame blanket blare blast blatant blaze bleach bleak
bleat blend blight blind blink blithe bloat blob block blockade blond blonde blood bloodhound bloodstream bloody bloom blossom blot blow bludgeon blue
bluff blunt blur blush board boast boat boatswain bob bog bogey boil bold bolt bomb bombproof bond bonfire bonnet bony book bookcase bookshelf boom
boon boost boot booth bore boredom born borough borrow bosom boston both bottle bottom bough bounce bound boundary bouquet bourbon bovine bow bowl box
boxcar boy boycott boyhood boyish brace brag braid brain brake branch brand brandish brandy bravado brave brazen brazil brazilian breach bread breadth
break breakdown breakfast breakthrough breakup breast breath breathe breeze bribe brick bride bridge bridle brief briefcase brigade bright brilliant
brindle brisk bristle britain british brittle broad broadcast broaden broadway broil broke broken bronc bronchial bronchiole bronze brood brook
brooklyn broom brothel brotherhood brow brown bruise brush brushy brute buck buckboard bucket buckle buckskin bud buddha buddy budge budget buff
buffalo buffet bug buggy bugle build buildup built bulb bulge bulk bulky bull bullet bulletin bum bumblebee bump bunch bundle bunk bunkmate buoyant
burden bureau bureaucracy bureaucratic burgeon burglary burial burma burn burr burrow burst bury busboy bush bushel businessman bustle busy but butt
button buy buzz cab cabana cabin cabinet cackle cadenza cadre cafe cafeteria cake calcium calculate calendar calf calibrate california call calm
camera camp campaign campfire can canada cancel candidate candle cane cannon canon canteen canyon cap cape capillary capital capitalize capsule
captain captivate car carbine carbon card cardinal care carefree cargo carnal carpentry carpet carry cart cartoon cartridge cartwheel carve carven
case cash cast castle casual cat catalog catalogue catapult catastrophe catcall catch category cathedral cathode catholic catkin cattle cattleman
causal cause cavalry cavalryman cave cavern cavort cease celebrant celebrate celestial cell cellar cellulose cemetery cent centerfield central
centralize centrifuge century cerebral ceremony certain certainty certificate certify ceylon chafe chagrin chain chair chairman challenge chambermaid
champagne champion change channel chant chaotic chapel characteristic characterize charcoal charge charm chart chase chat cheap cheat check checkbook
cheek cheery cheese chemistry cherish chest chew cheyenne chicago chick chicken chide chief chieftain child childhood childish childlike chill chimney
chin china chinese chip chisel chloride chlorine chlorothiazide choice choir choke cholesterol choose chop chord chore choreograph chorine chortle
chosen christian chromatographic chrome chromium chronic chuck chuckle chunk church churchyard chute cigar cigarette cinch cincinnati cinematic circle
circuit circular circulate circumscribe cite citizen civic civil civilian clad claim claimant clam clammy clamp clamshell clang clap clarify clash
clasp classic classify classroom clause claw clay clean clear cleft clench clergy clergyman clerk cleveland cliche click client cliff climate climax
climb clinch clip clock clod clog close closet closeup clot cloth clothe clotheshorse cloud clown club clubhouse cluck clue clump clumsy clutch coach
coal coalesce coarse coast coastal coat coax cock cockpit cocky coconut coddle code coefficient coerce coffee coffin coherent coil coin coincide cold
collaborate collapse collar colleague collect college colloidal colon colonel colonial colony colorado colossal colt column comb combat combine come
comeback comedian comedy comfort comic command commando commemorate commend commensurate commentary commerce commercial commit committee committeeman
common commonplace commonsense commonwealth communal commune communicate communicational communion commute compact companion company compare
comparison compel compensate compete competent compile complain complaint complete complex complicate component compose composite compost compound
comprehend comprise compromise compute comrade con concave conceal concede concentrate concept concern concert concerto concessionaire concierge
conclude concordant concrete concretistic concur concurrent condemn condense conduct confederacy confederate confidant confide confident confidential
confine confirm confiscate conflict conform confound confront confuse congeal congratulate congregate congregational congressional congressman
conjugal conjugate connect connecticut connoisseur connote conquest consent consequent considerate consign consistent consolidate consonant
consonantal consort conspiracy conspire constant constituent constitute construct construe consult consultant consume consummate contact contain
contaminate contemplate contemporary contempt contend content contest context continent continental continual continue continuum contour contract
contractual contradict contrary contrast contribute contributory control controversy convene convenient conventional converse convert convey convict
convince convulse cook cool coolant coop cooperate coordinate cop cope copenhagen copy coquette cord core corn corporal corporate corpse corral
correct correlate correspond correspondent corroborate corrupt cortex corticofugal cosmic cost costume cotton couch cough council counsel count
counteract counterattack counterpart counterpoint country countryman countryside county coup couple coupon course court courtesy courtyard cousin cow
coward cowardice cowboy cozy crack crackle cradle craft craftsman crane crash crave crawl crazy creak cream create credit credo creek creep crescendo
crest crew crib crime criminal crimson cringe cripple crisp criterion critic criticise criticize crook croon crop crouch crow crowd crown crucial
crucify crude cruel cruelty cruise crummy crunch crusade crush crutch cry cryptic crystal crystallize cuba cuban cube cuddle culminate cult cultivate
cultural cumbersome cup cupboard curb curbside curio curl current curriculum curse curtail curtain curve cushion custom customary cut cute cycle cyst
cytoplasm czechoslovakia dab dad daddy dam damn damp dampen dangle danish dare dark darken dart dash data date datum dawn day daylight dazzle deacon
dead deadline deadlock deaf deal dear death deathlike debate debt debut dec decade decay decedent decent decide deck declaim declare decline decompose
decorate decrease decree decry dedicate deduce deduct deem deep deepen default defeat defect defend defendant defense defiant define definite defraud
defray defy degree delay delegate deliberate delicacy delicate delight delirium delivery deltoid demand democracy democrat democratic democratize
demolish demon demonstrate demythologize denial denmark denominational denote denounce dense dent dental deny depart depend dependent depict deplore
deploy deportee depose deposit deprecatory depth deputy deride descend descent describe desert deserve design designate desire desk desolate despair
despatch desperate despise despondent dessert destine destiny destroy detach detail detect detergent deteriorate determinant determine detest detonate
detroit devastate develop developmental deviate device devil devise devote devotee dew diabetic diagnose diagonal diagram dial dialect dialectic
dialogue dialyze diam diamond diaphragm diaphyseal diarrhea diarrhoea diary diatomic dice dictate dictionary dictum die diet dietary
diethylstilbestrol different differential differentiate difficult difficulty diffuse dig digest dilate dilemma dilute dim dime dimensional
dimethylglyoxime diminish din dine dingy dinnertime dip diplomacy diplomat diplomatic dipole direct dirge dirt dirty disabuse disagree disappear
disappoint disapproval disapprove disarm disband disbelief disc discard discern discharge discipline disclose discomfort disconnect discontent
discontinue discount discourse discovery discredit discrete discriminate disdain disease disentangle disgrace disguise disgust dish dishearten
disintegrate disk dislike dislodge disloyalty dismay dismount disobedient disobey disparate dispatch dispel dispense disperse display disposal dispose
disproportionate dispute disregard disrepair disrupt disseminate dissent dissipate dissolve dissuade distal distant distaste distill distinct
distinguish distort distract distribute district distrust disturb ditch divan divergent diverse divert divide dividend divine divorce dizzy docile
dock doctrinaire doctrine documentary dodge dog dogma dollar domain domestic dominant dominate dominion don donate doom doorman doorway dooryard
dormant dormitory dose dot doubt dough dove down downfall downgrade downpour downright downtown downward downwind dowry doze dozen drab draft drag
dragon drain drama dramatic dramatize drape drapery draught draw drawl drawn dread dream dreamy dressy drift drill drink drip driven driveway drizzle
drop droplet drought drown drug drugstore drum drunk drunkard drunken dry dual dub duck duct due duel dugout dull dumb dumbbell dump dun dung dungeon
duplicate dusk dusky dust dutch duty dwarf dwell dwindle dynamic dynamite each ear earliest earn earnest earth earthman earthquake earthy ease easel
east eastern eastward easy eat eccentric echo eclectic eclipse ecliptic economic economize economy ecstasy ecstatic edema edge edgy edifice editorial
educate educational eeg efface effect effectuate efficacy efficient effluent effort egg ego egypt eight eighteen eighteenth eighth eighty ejaculate
eject elaborate elapse elastic elbow eldest elect electoral electric electrocardiograph electrode electron electronic electroshock electrostatic
elegant elementary elephant elevate eleven eleventh elfin elicit eliminate elite ellipsoid eloquent elsewhere eluate elude emancipate embark embezzle
emblem emblematic embrace emerge emigrate emit emotional emphasize emphysema empire employ employee empty emulate enact enamel encamp enchant enclose
end endear endorse endow enemy energetic energy enforce engine england english englishman engulf enigmatic enjoin enjoy enlarge enliven enmesh enough
enrich enrol enroll ensue entail enterprise entertain enthalpy enthusiasm enthusiastic entire entirety entitle entrepreneur entrust entry enunciate
envelop envelope envy enzyme epic epidemic epiphany epiphyseal episode epithet epitomize epoch equal equate equilibrate equilibrium equip equivalent
era eradicate erase erect erode erotic err errand erudite erupt escape escheat eschew escort escritoire espouse essay essential establish estate
esteem esthetic estimate etcetera eternal ethereal ethic ethnic eulogize europe european evacuate evade evaluate evaporate eve even event eventual
every everyday everywhere evident evil evoke evolve exacerbate exact exaggerate exalt examine example excel excellent except exceptional exchange
excitatory excite exclaim exclude excommunicate excuse execute exemplify exempt exercise exert exhale exhaust exhibit existential exotic expand
expanse expect expectant expedite expel expend expense experiential experimental expert expertise expire explain explicit explode exploit explore
export expose expound exquisite extend extent extenuate exterminate external extirpate extra extract extraordinary extrapolate extraterrestrial
extravagant extreme extricate exuberant exultant eye eyebrow eyelid eyesight fabric facade face facet facilitate fact factory faculty fade fail faint
fair fairway fairytale faith fake falcon fall falloff fallout false falsify fame familiar fan fantastic fantasy far faraway farce fare farewell farm
farmhouse fascinate fashion fast fastball fasten fat fatal fate fathom fatigue fault favorite fear feast feat feb february federal fee feedback
feedlot feel feline fell fella fellow female feminine ferromagnetic fertile fervent festival fetch fete feverish few fiat fibrin fictional fidget
field fiend fierce fiery fifteen fifteenth fifth fifty fig fight file fill film filthy final finale financial find fine fingerprint fingertip finish
finite fire firearm firelight fireplace firework firm first firsthand fiscal fish fisherman fistfight fit fix flag flail flair flame flank flannel
flap flare flash flashlight flashy flask flat flatten flattery flaunt flaw flee fleet flesh flick flight flimsy flinch flip float floc flock flood
flop florida flour flourish flout flow flu fluid fluorescein fluoride flurry flush flux foam focal foe fog foil fold folk folklore follow fond food
fool foolish foot football footstep forbid forbidden force forecast foreclose forego foreground forehead foreign foreman foremost foresee forest
forestall forfeit forge forget forgotten fork form formal formula formulate forsake fort forth forthright fortify fortitude fortunate fortune forty
forward foul found fountain four fourteen fourth fox fractionate fragile fragmentary fragrant frail frame framework franchise frank frantic fraternize
fraud freak free freedom freehand freeman freeway freeze freight french frenchman frenzy frequent fresh freshman fret friday friend frieze fright
frighten frigid fringe frog frolic front frost frostbitten frown frozen fruit frustrate fry fuel fulfil fulfill full fullback fume fun functional fund
fundamental funeral funnel funny fur furlough furnish furrow furthermore fury fuse futile fuzzy gadget gag gaiety gain galaxy gallant gallon gallop
game gamut gang gap garden garrison gasp gastrointestinal gate gatepost gaudy gauge gaunt gay gaze gear gee general generalize generate genetic genial
gentile gentle gentleman genuine geometric geometry georgia german germanium germany germinate gerundial gesticulate get ghetto ghost ghoul giant gift
gigantic giggle gilt gingham ginmill girl girlfriend girlish given glad gland glare glassy glaze gleam glean glee glide glimpse glint glisten globe
globulin glomerular gloom glorify glory glossary glove glow glue glycerine glycerol gnash gnaw gnp goad goal goat god goddam goddamn goitre goitrogen
gold golden golf good goose gospel gossip gouge gourmet govern gown grab grace grade gradient gradual graduate grain gram grammatic grand grandeur
grandma granite granny grant granular grape grapevine graph graphic graphite grapple grasp gratify gratitude grave gravel graveyard gravid gray graze
grease greasy great greatcoat greece greek green greenland greet grenade grief grill grim grimace grimy grin grind grip groan groom groove grope
grotesque ground group grove grovel grow growl grown grownup growth grub grudge gruesome gruff grunt guam guarantee guard guardian guerrilla guest
guide guilt guilty guitar gulf gull gulp gum gun gunfire gunman gush gust gut guy gym gymnast gymnastic habit habitat hack haggard haggle hail hair
haircut hairy half halfback halfway hall hallmark hallway halo halogen halt hand handbag handicap handkerchief handle handmade handsome handspike
handstand handy hang happen happy harangue hard harden hardtack harlem harm harmony harp harrow harsh harvard harvest haste hasten hat hatch hatchway
hate haul haunch haunt have haversack havoc hawaii hawaiian hawk hay hazard haze head headache headland headlight headline headlong headstand heal
health healthy heap hear heart heartbeat hearth heat heave heavy hebephrenic hebrew hedge heel hegel hegelian height heighten heir helium hell
hellenic helm help hem hemisphere hemoglobin hemosiderin hen henceforth herald herb herculean herd here hereby heretofore hero heroic heroine hesitate
heyday hibernate hidden hide hideout hierarchy high highlight highroad highway highwayman hijack hike hilar hill hillock hillside hilum hinge hint hip
hire historian history hit hitch hitherto hoarse hobby hold hole holiday hollow hollyhock hollywood holocaust home homeland homeric homogenate
homosexual honest honesty honey honeybee honeymoon honolulu honour hoof hook hoop hoot hop hope horde horizon horizontal horn horse horseback horseman
hospital host hostile hot hotel hound hour house household housewife houston howl hub huddle hudson hue hug huge hulk hum human humiliate hunch
hungary hungry hunt hurdle hurl hurricane hurry hurt hurtle husband hush husky hustle hut hydride hydrocarbon hydrogen hydrophilic hydrophobic hymn
hyperbolic hyperemia hyperemic hypertrophy hypocrisy hypocrite hypothalamic hypothesize hysteria icbm ice icebox iceland icy idea ideal identify idiom
idiosyncrasy idiot idiotic idle idol idyllic ignite ignorant ignore iliad ill illegal illiterate illuminate illumine illustrate imagery imaginary
imagine imbecile imitate immediacy immediate immense immerse immigrant immoral immortal impact impair impale impart impasse impatient impede imperfect
impersonal impersonate implicit implike implore import important impose impotent imprint imprison impromptu improve improvise impudent impulse impute
inaccurate inadequate inappropriate inaugural inaugurate incarnate inch incident incite incline include income incompetent incomplete inconsequential
inconsistent incorporate increase incubate incur indecent indefinite independent index india indian indiana indicate indict indifferent indignant
indirect individual individualistic indolent induce induct indulge indulgent industrial industry inept inert infant infantile infantry infantryman
infect inferential infernal infest infield infiltrate infinite inflame inflate inflict influent influential inform informal infrequent infuriate
ingest ingredient inhabit inhabitant inherent inherit inhibitory inhuman inhumane initial initiate inject injury injustice ink inlet inmate inn
innocent inorganic input inquire inquiry insane inscribe insect insert inside insight insignificant insistent insofar insolent inspect inspire instal
install instant instead instigate instinct institute institutional instruct instrumental insufficient insulate insulin insult intact intake integral
integrate intellect intellectual intelligent intend intense intensify intent intentional interact intercept interchange intercontinental
interdependent interest interface interfere interim interject interlace interlobular interlude intermediate intermittent internal internalize
international interplay interpose interpret interrupt intersect interstellar interstitial intertwine interval intervene interview interweave
interwoven intima intimate intimidate intricate intrigue intrinsic introduce introductory introject intrude invade invariant invent inventory invest
investigate invite invoke involve inward iodide iodinate iodine ion ionic iraq ireland irish irishman iron irony irrational irregular irrelevant
irrigate irritate island isolate isopleth isotonic isotropic issue italian itch item itemize ivory jab jacket jade jail jam jan january jap japan
japanese jar jaunty java jaw jealousy jeep jejunum jeopardize jeopardy jerk jerusalem jest jesuit jet jew jewel jewish jilt jimdandy jimhickey job
jockey jocular john johnny join joint joke jolt journal journalese journey jovial jowl joy jubilant judge juice juicy jump june junk jury just justice
justify juxtapose keen keep ken kentucky kerygma key keyboard keyhole keynote kick kickoff kid kidnap kidney kill kind kinda kinesthetic kinetic
kingdom kit kitchen kitchenette kitten knack knapsack knee kneel knife knight knit knob knock knot know knowledge known knuckle korea korean lab label
laboratory lacerate lack lacy lad laden lady lag lagoon lake lam lamb lamp lamplight land landlord landmark landscape landslide lane languid lanky
lantern lao lap lapse large larva lash last lat latch late latent latest latin latitude laugh launch lavatory lavish law lawman lawn lay layman layoff
layout lazy lead leaden leaf league leak lean leap leapfrog learn lease leash least leave left leftfield lefty leg legal legend legendary legitimate
lemma lemon lend length lengthy lessen lesson let lethal lethargy letterman level levy lexicon leyte liaison liar liberal liberate liberty library
license lick lid lie lieutenant life lifelike lifetime lift light lightweight lignite like likelihood likewise lilac limb limit limp line linear linen
linguistic link lint lion lionize lip lipstick liquid liquidate listen literal literary little livestock livid load loaf loan loathe loathsome lobby
lobe lobscuse lobule local locale locate lock lockup locust lodge loft lofty log logic london long longhand look lookup loom loon loop loophole loose
loosen loot lord lore lose lost lot loud louisiana lounge louse lousy love low loyal loyalty lucid luck lucky lug lukewarm lull lump lunar lunch lung
lunge lunkhead lurch lurid lurk lust lusty luxury lyric machine machinery mad made madman magazine maggot magic magician magnet magnetic magnetize
magnificent magnify magnitude mahogany maid maiden mail mailbox main maine mainland maintain majestic make malady malaise malaria male mama mamma
mammal mammalian man mandate mandatory manhattan manhood mania maniac maniacal manic manifest manifold manipulate mantel manual manuscript many
manzanita map maple mar march mare margin marginal marinate marine marital mark market marketplace marksman maroon marrow marry marshal martian
martini martyr marvel mary masculine mask masonry masquerade massachuset masseur mast masterpiece mastery mat match mate material materialize
matriculate mauve maximal maximize maximum may maybe maze meadow meal mean meanwhile meat mechanic medal medicine medieval meditate medium meek meet
melee melody melon melt memorandum memorize memory men menace menarche mend mental meq mercenary merchandise merchant mercury mercy mere merge merit
merry mesh metal metallic meteorite meteoritic method metropolitan mexican mexico micelle michigan micrometeorite micrometeoritic micron microscope
microscopic microsecond microwave mid middle midnight midshipman midst midway midwestern might mighty migrate mild mile militant military militia milk
mill millennium milliampere millidegree milligram million milquetoast mimetic min mince mind mine mineral mingle minimal minimize minimum ministry
minnesota minute miracle mischief misconstrue misery misfortune misjudge mislead misplace misrepresent missile missionary mississippi missouri mistake
mistaken mistrust misunderstand misuse mite mitigate mix moan mob mobile mobilize moblike mock modal mode model moderate modern modernize modest
modesty modify moisten molal mold molecular molecule molest molten momentary momentum mommy monarch monastic monday money monk monkey monocle
monologue monopolize monotony monsoon month montreal mood moon moonlight mop moral morale more moroccan morocco morose morphophonemic morrow morsel
mortal mortar mosaic moscow mosquito most moth motif motivate mottle motto mound mount mountain mountainside mourn mouse mouth mouthpiece move movie
mph much mucosa mud muddy muffle mulch mule multiple mundane municipal murky murmur muscle muscular muse museum music musician musket musketry
mustache mute mutiny mutton mutual muzzle myocardial myofibrilla myriad mystery mystic mystique myth nab nadir nag nail name napoleon narrow nasal
nasty national nationalistic nationalize natural nausea naval navel navigate navy nay nazi near nearby neat necessary necessitate neck necktie nectar
needle neglect negotiate negro neighborhood neo neocortex nephew nerve nest nestle net network neuropsychiatric neurotic neutral neutralize neutrophil
new newborn newport newsboy newsman newtonian next nice niche nickel nickname night nightclub nightfall nightingale nightmare nilpotent nine nineteen
nineteenth ninety ninth nip nitrogen nod noise noisy nomia nominal nominate nonexistent nonlinguistic nonmetallic nonresident nonsense nonspecific
nonverbal noon norm normal north northeast northern northward northwest nose nostalgia not notch note notebook notice notify noun nourish nov novel
novelty now nowhere nowise nozzle nuclear nude nudge numb nun nurse nursery nut nutrient nymph nymphomaniac oak oath obedient obey object oblige
oblique obliterate obscene observant observe obstacle obstruct obtain occasional occupant occupational occupy occur ocean oct odd off offend offense
office official officiate offset often ogle ohio oil oilfield okay oklahoma old oleophilic olympic omen omit once onetime onrush onset onshore
onslaught opaque open opera operate operatic operational operetta opinion opium opponent oppose opposite optimal optimistic optimum oral orange orb
orbit orbital orchard orchestra ordain ordeal ordinary ore oregon organ organic organizational organize orgy orient oriental orifice origin original
originate ornery orthodox orthographic otherwise ounce oust out outburst outcast outcome outcry outdo outface outfield outfit outlaw outlet outline
outlook outpost output outreach outright outrun outset outside outsmart outward outweigh oval overall overboard overcast overcoat overcome
overemphasize overflow overhaul overhead overhear overlap overload overlook overnight overreach override overrun overshoot overtake overthrow overturn
overwhelm owe owl own oxen oxygen oxytetracycline oyabun pace pacific pacify pack packet pad padlock paean paid pail pain paint pair palace pale
palestine palette pallid palm pamphlet pan pane panel panic pansy pant pantomime papa par parachute parade paradigm paradise paradox paragraph
parallel paralyze paramagnetic parametric paramount paranoid paraphrase parasite parasympathetic parcel pardon parenchyma parent parenthood parimutuel
parish parisian park parliamentary parochial parody parrot parson part partial participate particle particular particulate party passageway passerby
passionate past paste pastel pasty pat patch patent path pathetic pathogenic pathway patient patriot patriotic patristic patrol patrolman patron
patronize patronne pattern pause paw pay payday pea peace peacock peak pear pearl peasant peck pectoral peculiar peddle pedigree peel peg pegboard
pelt pelvic pen penalize penalty pencil penetrate pennant pennsylvania penny pentagon peony people percent perceptual perch peremptory perennial
perfect perform perfume period periodic peripheral periphery perish perky permanent permeate permit perpetrate perpetuate persecute persistent person
personal personify personnel persuade pertain pertinent pervade perverse pet petal phalanx phantom pharmacy phase pheasant phenomenon phenothiazine
philadelphia philosophic philosophy phoneme phonemic phonetic phonologic phony phosphate photo photograph photographic phrase physician physiognomy
physique piano picasso pick picket pickup picnic pictorial picturesque pie piece pierce piezoelectric pig pigeon pile pill pillow pilot pimp pin pinch
pine pink pinpoint pipe pirate pistol pit pitch pitchfork pittsburgh pituitary place placid plague plain plainclothesman plan planar plane planet
planetary plank plant plaque plasma plastic plate platform platinum plato platonic platoon play playmate playwright plead pleasant please pledge
plenty pleura pleural plight plod plot plow plowshare pluck plug plum plumb plump plunge plunk poach pocket poem poet poetic poetry poignant point
poise poison poke poland polar polarize pole police policeman policy polish polite politician poll pollen polybutene polycrystalline polyethylene
polynomial polyphosphate poncho pond pony pool pop pope poppy populace popular populate porch pore pork port portal portfolio portrait portray
portrayal pose posse posseman possum post postulate postwar pot potassium potato potent potential pothole pottery poultry pounce pound pour poverty
powdery practice pragmatic prairie praise pray preach precede precedent precipitate precise preclude predict predominate preface pregnant prejudice
preliminary preliterate premium premix prepare prepositional prescribe present preserve preside president presidential prestige presto presume
presuppose pretend pretty prevail prevent prewar prey price prick pride priest primary prime primeval principal principle print prison privacy private
privilege privy prize pro probe problem procedural proclaim prod produce product professional proficient profile profit profound program prohibit
project projectile prolong prominent promise promote promotional prompt promulgate pronoun pronounce proof prop propaganda propagandistic propel
property prophecy prophet prophetic proportional proportionate proposal propose proscribe prose prosecute prospect prostrate protease protect protein
protest protestant proto protogeometric prototype protozoa protrude proud prove proverb provide province provincial provisional provoke prowl proximal
proximate pry pseudo pseudophloem psyche psychotherapy pubescent public publicize publish puff pull pulley pulmonary pulp pulpit pulse pump punch
punish pupate pupil puppy purchase purify purl purple purport purpose purse pursuant pursue pursuit push pushup pussy put putt puzzle pyknotic pyrex
python quack quackery quaint quake qualify quarrel quart quarterback quasi queen quell query questionnaire quick quicken quiet quill quirk quirt quit
quite quixotic quiz quote rabbi rabbit race racial rack racket radar radial radiant radiate radio radiochlorine radish raft rag raid rail railroad
railway rain rainbow raise rake ram ramp rampart ramrod ranch random range rank ransack ransom rap rape rapid rare rat rate ratify ratio rational
rationale rationalize rattle rattlesnake raw ray reach react reactant reactionary reactivate read readjust ready reaffirm reagent real realistic
realize realm reap reappear rear rearrange rearward reason reassert reb rebel rebellion rebuff rebuild rebuke rebut recall recede receipt recent
recipient reciprocal recital recite reckon reclaim reclassify recognize recoil recollect recommend reconcile reconstruct reconvene record recount
recourse recovery recreate recreational recruit rectangular recur recurrent redcoat redeem redistribute reduce redundant reek reel reelect reenact
reexamine refine reflect reflex reform refrain refuel refugee refund refusal refuse refute regain regard regime regimental region regional registrant
regret regular regulate rehearsal rehearse reign rein reinforce reinterpret reissue reiterate reject rejoice rejoin relate relax relay release
relegate relent relevant relic relief relieve religion relinquish relish reload reluctant remain remake remand remark remedy remind reminisce remnant
remodel remonstrate remote removal remove rename rend renew renewal rent reopen reorganize repair repay repeal repeat repel repent repertory replace
replenish report repose repository represent representational reprimand reprint reprisal reproach reprobate reproduce republic republican repudiate
repulse repute request require reread rescind rescue research resent reserve reservoir reside resident residential residue resign resolve resonant
resorcinol resort resource respect respiratory respite respond response rest restate restaurant restore restrain restraint restrict result resultant
resume resuspend retail retain retaliate rethink reticulate retinal retire retort retrace retract retreat retrieve return reunion reunite revamp
reveal revel revenge revenue revere reverie reverse revert review revise revolt revolutionary revolve reward rewrite rhino rhubarb rhyme rhythm
rhythmic rib ribbon rice rich richmond rid riddle ride ridge ridicule rifle rifleman rig right rightfield rigid rim rinse rip ripe ripen ripple rise
risk rite ritual rival riverbank rivet road roadside roadway roam roar roast rob robbery robe rock rocket rocklike rocky rod rodeo role roll roman
romantic romanticize rome romp roof rooftop rookie room root rope rose rosy rot rotate rough round roundabout roundhouse roundup rouse rousseau route
routine rove row rowdy royal royalty rpm rub rude rudimentary ruffle rug ruin rule rumanian run runaway runoff rural rush russia russian rust rustic
rustle rusty rut sack sacrifice sacrilege sad saddle saddlebag safe safeguard safety sag saga said sail saint sake salary sale saleslady salesman
salient saline saliva salon saloon salt salute salve salvo same sample sand sandal sandwich sane sarcasm sarcastic sardine sash satellite satire
satisfactory satisfy saturday saturn savannah save say scaffold scale scan scandal scant scar scare scarf scene scenery scenic scent schedule
schematic scheme schizophrenic scholar scholastic school schoolboy schoolgirl schoolhouse schoolmate schoolroom sciatica scientific scimitar scoff
scold scoot scope score scorn scot scotland scour scout scowl scrap scrape scratch scrawny scream screech screen scribe script scriptural scrub
scrutinize scrutiny scuffle sculptural scurry scuttle sea seal seam seaman sear search searchlight season seasonal seat seattle sec secede second
secondary secondhand secrecy secret secretary sedan see seek seem seep segmental segregate seismograph seize seldom select self selfish sell semantic
semiliterate seminary senate send sensational sense sensitize sensory sentimental separate sept septic septum serenade sergeant sermon serpent serum
servant serve service set setback settle setup seven seventeen seventeenth seventh several severe sew sex sexual shabby shackle shade shadow shaft
shake shaken shakespeare shallow sham shame shape share sharp sharpen shave shawl shear sheath sheep sheeplike sheet shelf shell shenanigan shepherd
sheriff sherry shibboleth shield shift shimmy shin shine shiny shirk shirt shit shock shod shoe shoot shop shore short shorten shortstop shot shotgun
shout shove shovel show showcase showdown shrapnel shrewd shriek shrill shrink shrub shrubbery shrug shuffle shun shunt shut shutdown shuttle siberia
sic sicilian sick sicken side sidelong sidestep sidewalk sidewise sidle siege sift sigh sight sign signal significant signify silent silhouette silk
sill silo silvery similar similitude simple simplify simplistic simulate sin sincere sinewy single singsong singular sink sinusoid sioux sip sir sire
sit site situate six sixteen sixteenth sixth sixty size skedaddle skeletal skeptic sketch skid skiff skill skim skin skinny skip skirmish skirt skull
sky skylight slab slack slacken slam slant slap slash slat slate slave slavery slavic sleep sleepy sleeve slice slide slight slim slink slip slippery
slit slob sloe slop slope sloppy slot slow sludge slug sluggish sluice slum slump smack small smart smash smell smile smite smitten smoke smokehouse
smooth smug smuggle snag snail snake snap snare snarl snatch sneak sniff snore snort snow snowball snub snuggle soak soap soar sob social socialistic
society socioeconomic sock sod sodden sofa soft soften soil solace solar soldiery sole solemn solicit solicitude solid solitary solve somatic some
someday somehow somersault sometime somewhat somewhere somnolent son sonar song sonny soon soothe sophomore soprano sorb sordid sore sorrow sorry sort
soul sound soundtrack soup sour source south southeast southern southpaw southward southwest sovereign soviet sow space spade spain span spanish spare
spark sparkle sparse spatial speak spear special specialize specialty specific specify specimen speck spectacle spectacular spectral spectroscopy
spectrum speculate speech speedy spell spellbound spend sphere spice spike spill spin spine spiral spire spirit spiritual spit splash spleen splendid
split spoil spoke spoken sponge spongy sporadic spore sport sportsman spot spotlight spouse spout sprawl spray spread spree springfield springtime
sprinkle sprout spur spurn sputnik spy squad squadron squall square squat squawk squeak squeal squeeze squint squire squirm squirrel stabilize stack
stadium staff stagnant stain staircase stairway stake stalk stall staminate stamp stampede stand standard standpoint star stare start startle starve
state statesman stationery statistic statue statute statutory staunch stay stead steady steak steal steam steel steep steeple stem step stepwise
stereo stereotype sterilize stern steroid stethoscope stick sticky stiff stiffen stifle still stimulant stimulate stink stipulate stir stirrup stitch
stock stoic stolid stomach stomp stool stoop stop store storefront storehouse storm stormy story storyline stout stove straddle straggle straight
straightaway straighten straightforward strain strait strand strange strangle strap strategic strategy stratify stratum stravinsky straw stray streak
stream street streetcar streetlight strength strengthen stretch strew stricken strict stride strife strike strip stroke stroll strong strop structural
struggle strum strut strychnine stubborn stucco stud student studio study stuff stuffy stump stun stunt stupid sturdy style suave subdue subject
sublime submarine submerge submit submucosa subordinate subscribe subsequent subside subsidize subspace substantial substantiate substitute substrate
subsystem subtend subtle subtlety subtract suburb suburban suburbanite subway succumb such suck sudden sue suffice sufficient suffix suffocate suffuse
sugar suggest suicide suit suitcase suite sulky sullen sultry sum summarize summary summon sun sunday sundown sundry sunken sunlight sunny sunray
sunshade superb superficial superimpose superintendent supernatural supersede supersonic supervise supplant supplicate support suppose supra supremacy
supreme surface surfactant surge surgeon surmise surmount surprise surround survey survival suspect suspend suspense suspicion sustain swallow swamp
swan sward swarm swatch sway swear sweat sweatshirt sweden swedish sweep sweet sweetheart swell swerve swift swim swindle swirl switch swivel swoop
sword symbol symbolic symbolize symmetric symmetry sympathetic sympathize sympathy symphonic symphony symposium symptom synagogue synchrony syndicate
synonym syntax synthesize synthetic system systematic systematize tableau tabulate tack tackle tact tactic tactile tactual taffy tag tail take tale
talent talk tall tame tan tangent tangle tango tank tap tape target tariff tarpaulin task taste taunt taut tavern tax taxi tea teacart teach team
teammate tear tease teat technician technique teen telegram telegraph telegraphic televise tell temple tempo temporal temporary tempt ten tenant tend
tendon tense tent tenth term terminal terminate terrace terrain terrestrial terrific territorial territory test testicle testify testimonial testimony
texan text textile thank thaw theatre theme then theologian theorem theorize theory therapeutic therapy there thereby therefore therefrom therein
thereof thereto theretofore therewith thermal thermocouple thermodynamic thermometry thick thicken thicket thickspread thief thigh thin think
thiouracil third thirst thirteen thirty thorough thoroughfare though thought thousand thrash thread threat threaten three threshold thrifty thrill
throat throb throng throttle through throughout throw thrust thud thumb thump thursday thwart thyroglobulin thyroid thyroxine tibet tibetan tick
ticket tide tie tight tighten tilt timbre time timid tin tine tingle tinkle tint tiny tip tiptoe tire tissue tit title toad toast tobacco today toe
toil toilet token tokyo tolerant tolerate toll tomato tomb tomorrow ton tonal tongue tonight too tool tooth top topic topple torch torn torrent torso
tory total touch touchdown tough tour towel town toxic toy trace trachea track tract trade trademark traditional traffic tragedy tragic tragicomic
trail train trait tramp trample transact transcend transcendental transcribe transform transit transitional translate translucent transmit transmute
transparent transplant transport transpose transverse trap travel traverse tray tread treason treasury treat treaty tree treetop trench trend trial
triangle tribal tribute trick trill trim trio trip triple triumph triumphant trivial troop trot troublesome trough troupe truck trudge true trumpet
trundle trunk trust trustee trustworthy truth try tsh tsunami tub tube tuck tuesday tug tularemia tumult tune tungsten tunnel turban turbine turbulent
turkey turmoil turn twelfth twelve twentieth twenty twice twig twilight twin twine twinge twirl twitch two twofold type typify tyranny tyrosine
ultimate ultracentrifuge ultrasonic ultraviolet umbrella unbroken uncertain uncertainty uncle unclean uncommon underbrush underestimate underfoot
underground underlie underline undermine underscore undershirt understand understate understood undertake underway underwrite undo undue unearth
uneasy uneven unfamiliar unfold unfortunate unfrozen unhappy unhitch uniform unify unimportant union unique unit unite universal universe unknown
unleash unlike unload unlock unnatural unnecessary unofficial unorthodox unpaid unpleasant unpopular unrealistic unsatisfactory unscientific unscrew
unseen unsympathetic untie unusual unwelcome unwire unwise update upgrade upheaval uphold upkeep upright uproar upset upstream uptake uptown upward
urban urge urgent use ussr usual usurp utah utensil utilize utmost utopia utopian vacant vacate vacuum vague vain valet valiant valid validate valley
value valve vanish variant variety vary vascular vase vast vatican vaudeville vehicle veil vein velvet velvety vent veranda verb verbal verbena verge
verify vermont verse vertebral vertex verve very vessel vest vestibule veteran veto vibrant vibrate vice victim victimize victorian victory video vie
vientiane view viewpoint villain vine violate violent violet violin virgin virginia virile virtue virtuoso viscoelastic visit visual visualize vital
vitamin vivid vivify vocabulary vocal vocational vogue voice volatile volley voltaic voltaire volume vote vow vowel vulgar wade wag wagon wail wait
wake walk wall wallet wallop wallow wane want war ward wardrobe warehouse warfare warlike warm warmth warn warp warrant warsaw wary wash washington
waste wastebasket wasteland watch waterfall watery watt wattle wave wavelength wavy wax way wayward weak weaken wealth wealthy weapon wear weary weave
web wedge wednesday wee week weekend weep weigh weight weir weird welcome weld welfare well wend west western westward wet whack wheel wheeze while
whine whinny whip whir whirl whiskey whisky whistle white whiteface whiz whole wholesome whoop whore wide widen widespread widow width wield wife
wiggle wild wildcat wildlife will willow win wince wind window windowpane windshield windy wine wingman wink wipe wire wiry wisdom wise wisecrack wish
wit witch withdraw withdrawal withhold within withstand witty wizard woe woman woo wood wooden woodwork wool woolen word wordsworth work workbench
workman workout workshop world worm worn worry worse worst worth worthwhile worthy wound wrack wraithlike wrangle wrap wrath wreath wreck wrench
wrestle wretch wriggle wrinkle writ write writhe written wrong xylem yale yank yankee yard yawn year yearn yell yellow yelp yesterday yet yield yokel
young youth zeal zero zigzag zinc zoo zoom
`;
