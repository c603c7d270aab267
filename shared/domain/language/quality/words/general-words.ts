/**
 * Words that hold for any team and any incident. A lesson made of nothing else teaches nothing that was not known before.
 */
export const GENERAL_WORDS = `
consequence consequences effect effects result results outcome outcomes benefit benefits impact quantity perfection progress competence confidence courage humility curiosity empathy kindness respect honesty
balance order chaos normal exception exceptions behaviour behavior habit habits approach approaches mistake-free error-prone effort efforts energy resources resource skill talent wisdom insight insights
preparing planning thinking acting reacting listening talking asking waiting building fixing solving handling caring trusting owning leading following responding growing sharing believing
achieve achieves achieved accept accepts accepted admit believe believes choose chooses compare concern consider continue continues contribute cope create deliver delivers demand develop discover double
encourage enough explain face faces feel feels fight fill find finish force gain guarantee happen hurt hurts identify imagine inform invite join judge jump last lasts lasting lean let lift limit limits listen lower
manage manages managed measure mean means meant mention mind motivate need notice offer open opens overcome perform plan practise practised prefer pretend produce promise protect provide provides question raise
realise realize reach recognise recognize refuse repeat repeats repeated replace report represent rest return reward rise risk rule seek seem seems serve settle shape sort spend spends spent spread stand stands
stress succeed suffer suggest surprise survive teach think throw thrive touch treat turn turns unite value view wake watch welcome wonder worry
basic brave calm capable central certain competent comfortable correct crystal curious deep diligent direct effort-free empty entire essential excellent experienced fair familiar final flexible free fresh friendly
fundamental guilty handy happy helpful humble ideal inevitable intelligent interesting kind lucky mindful minor modern natural negative neutral nimble obvious painful patient perfect pleasant popular positive practical
precious pretty previous professional quiet rare rational realistic relevant responsible rich sad sensible similar smart smooth special steady straight strange strict stupid sudden sufficient supportive tired top tough
total transparent typical ultimate unable unique united universal unusual urgent usual vague valid various vigilant wide wise worthy wrong
anymore apart beforehand behind daily elsewhere entirely eventually everywhere exactly finally foremost fully hardly honestly immediately instead later likely literally mainly merely mostly naturally nearly
necessarily normally nowadays obviously ourselves partly perfectly potentially previously rather readily really recently regardless repeatedly responsibly safely seldom simultaneously somehow somewhere straight
strongly suddenly thoroughly thoughtfully tirelessly together tomorrow ultimately unfortunately wisely
agility excellence efficiency productivity scalability sustainability stability uncertainty unpredictability volatility flexibility responsiveness robustness integrity harmony unity synergy alignment empowerment
engagement enthusiasm motivation passion perseverance persistence resolve determination dedication craftsmanship professionalism pragmatism realism optimism caution prudence foresight judgement judgment sense
man-made human-factor chance odds fate fortune bad-luck good-luck pain gain victory defeat war battle weapon shield bridge bridges ship boat sail storm weather rain garden seed fruit tree forest mountain climb
marathon sprint race winner winners loser losers hero heroes village island puzzle piece pieces coin recipe ingredient ingredients medicine doctor mirror compass map north star glue oil engine wheel wheels
communication-breakdown friend friends enemy family mother father child children parent parents
a an the this that these those some any all every each both no none not n't never always ever often sometimes usually rarely only just even also too very really quite so such as at by for from in into of
on onto to up with without about across after again against along among around away back before behind below beneath beside between beyond despite during except off out over past per since than then there
through throughout toward towards under until unless upon via while when where whenever wherever whatever whichever who whom whose which what why how if because though although but and or nor yet however therefore
thus hence still already once twice here now today tomorrow soon later earlier first last next final i we you he she it they me us him her them my our your his its their mine ours yours theirs myself ourselves
yourself themselves itself one ones other others another same different own be is are was were been being am 's 're 'm 've 'll 'd do does did done doing have has had having will would shall should can could may
might must ought need needs needed needing
people person everyone everybody someone somebody anyone anybody nobody no-one team teams engineer engineers developer developers   colleague colleagues member members human humans staff
management leadership leader leaders organisation organization company business customer customers user users client clients group groups department departments stakeholder stakeholders folks us
thing things anything everything something nothing stuff matter matters issue issues problem problems incident incidents outage outages failure failures error errors mistake mistakes bug bugs accident accidents crisis crises
emergency emergencies disaster disasters downtime trouble troubles challenge challenges risk risks surprise surprises danger cause causes reason reasons detail details fact facts point points way ways step steps
process processes procedure procedures practice practices standard standards rule rules policy policies plan plans planning preparation preparedness quality safety security reliability resilience stability
performance availability communication communications coordination collaboration cooperation teamwork transparency trust culture mindset attitude discipline diligence care attention focus awareness knowledge
understanding experience expertise skill skills learning learnings lesson lessons training education practice ownership responsibility accountability commitment effort efforts patience honesty openness respect
feedback documentation docs testing tests test monitoring alerting observability visibility automation redundancy   maintenance review reviews change changes improvement improvements innovation growth
complexity simplicity clarity consistency speed time times moment day days      year years future present end start beginning middle life work job task tasks goal goals priority
priorities success value values importance difference part parts whole bit lot lots kind sort type number amount level place places case cases example situation situations circumstances condition conditions context
environment world system systems software hardware technology technologies tool tools code production      service services product products design architecture engineering
 development       pressure stress fire luck hope idea ideas opportunity opportunities journey path road key king foundation pillar essence heart core
strategy solution solutions answer answers question questions prevention cure assumption assumptions expectation expectations decision decisions action actions reaction response responses recovery 
  noise picture story side sides eye eyes hand hands mind minds   basics fundamentals basis principle principles virtue must must-have best-practice best-practices
good better best bad worse worst great nice right wrong true false big bigger small smaller large little more most less least many much few several enough high higher low lower long longer short fast faster slow
slower quick quicker hard harder hardest easy easier simple simpler complex complicated difficult tricky important crucial critical key vital essential necessary paramount invaluable valuable useful helpful worth
worthwhile powerful strong stronger weak perfect imperfect possible impossible likely unlikely certain sure clear clearer obvious unexpected expected unknown known new old real ready prepared careful proactive
reactive thorough robust reliable resilient safe safer sorry proper appropriate adequate regular constant continuous early late open honest transparent aware together alone well properly carefully quickly slowly
clearly closely constantly continuously regularly consistently frequently thoroughly truly actually especially particularly generally simply easily probably maybe perhaps definitely certainly indeed extremely
absolutely seriously greatly highly deeply forward ahead down far close near serious general common every-day everyday major minor full half extra own healthy overall successful effective efficient solid sound
matter matters help helps helped helping pay pays paid save saves saved saving make makes made making take takes took taken taking get gets got getting give gives gave given giving go goes went gone going come
comes came coming keep keeps kept keeping let lets put puts set sets see sees saw seen seeing look looks looked looking find finds found finding know knows knew known knowing think thinks thought thinking
understand understands understood learn learns learned learnt learning teach teaches taught grow grows grew grown improve improves improved improving work works worked working fail fails failed failing break
breaks broke broken breaking happen happens happened happening occur occurs change changes changed changing move moves moved start starts started starting stop stops stopped begin begins began end ends ended try
tries tried trying use uses used using want wants wanted like likes love care cares trust trusts talk talks talked talking speak speaks say says said tell tells told ask asks asked asking listen listens share shares
shared sharing communicate communicates communicated communicating collaborate coordinate cooperate support supports supported prepare prepares prepared preparing plan plans planned expect expects hope hopes
remember remembers forget forgets forgotten assume assumes assumed ensure ensures avoid avoids avoided prevent prevents prevented reduce reduces increase increases lead leads led leading follow follows followed
following stay stays stayed remain remains become becomes became handle handles handled deal deals dealt fix fixes fixed solve solves solved react reacts respond responds recover recovers test tests tested testing
check checks checked checking verify verifies review reviewed reviewing document documented documenting monitor monitored automate automated maintain maintained invest invests build builds built create creates do
matter depend depends require requires cost costs count counts win wins lose loses live lives exist exists apply applies show shows showed shown prove proves proved remind reminds reminded bring brings brought
buy hold holds   play plays run runs ran running act acts acting stick sticks pull pulls reach rely relies relied strive strives focus focused adapt adapts evolve evolves embrace embraces value
respect own owns miss missed underestimate underestimated overlook neglect ignore ignored rush rushed hurry panic pass passes write writing read reading wait waiting deserve deserves beat beats
going doing being proof ounce pound sake thanks please sorry yes okay ok key-takeaway takeaway takeaways retrospective postmortem post-mortem blame blameless hindsight foresight vigilance vigilant
`;
