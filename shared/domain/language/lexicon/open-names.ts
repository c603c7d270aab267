// Written by `npm run lexicon` from @faker-js/faker and compromise (both MIT licence): change `names.ts` there, not here.

export const OPEN_NAMES = `
aada aadi aadidev aadinath aaditya aadrika aadya aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo
aaradhya aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abaco abadon abagail abak abaka abakan
abakay abani abar abay abayomi abbas abbi abbie abbigail abbondanza abbondanzio abbondio abbos abby abd abdallah abdel abdelkader abdellah
abderrahmane abdiel abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz
abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdullo abdulmalik abdulqahhor abdulqodir abdulrahman
abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abebi abeiku abel abelard abelardo abelin abeline abena
abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abi abibatou abibo abidin abie abigael abigaelle abigail abigale abigayle abigel abilay
abimbola abiodun abiola abiona abisola abisoye abluc abner abondance abosede abou aboubacar aboubakar abraham abram abramio abramo abril absalon absar
absolon abubakr abulfazl abyasa acace acacie acacio acanthe acar acario acaryatanaya accursio acela acelya achaire achalesvara acharyanandana
acharyasuta achil achiles achille achim achintya achraf achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun adah adalan
adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso adaline adalmis adalric adalrico
adalsinde adalyn adam adama adame adamo adams adan adar adas adaugo adberilgen addie addilyn addison addo addolorata adea adebankole adebiyi adebola
adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide
adelajda adelardo adelasia adelbert adelberto adelchi adele adeleke adelene adelfo adelgardo adelia adelie adelin adelina adeline adeliya adell adella
adelle adelmo adelphe adeltrude adelya adelynn adem aden adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina
adesoji adesua adetayo adetoke adetoun adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib adiba adigun adiguzel adik adika adikara adikavi
adikutlu adikutlutas adil adile adin adina adinata adinath aditeya aditya adityanandan adityanandana adja adjutor adli adlibeg adnan adolf adolfa
adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonise adrain adraman adrastee adreanna adrehilde adria adriaan adrian adriana adrianna
adrianne adriano adriel adrien adriena adriene adrienne adrijana adrione adripathi adsiz adunni advaya advik adwitiya adwoa afanasi afanasie afaq
affan afi afia afitap afolarin afonso afra afro afruza afsar afsin afton afua afzuna afəl afərim afət agabay agabio agafia agah agakagan agalak
agamennone agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio agca agenore agesilao aggie agilbert agilberte aglae
aglaia aglaja aglamis agnan agnane agneflete agnes agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata
agripina agrippa agrippin agrippine agrypina agus agustin agustina ahalya ahenk ahilya ahlem ahmad ahmed ahmet ahror ahsen aiace aicha aida aidan
aidano aiden aidə aileen aimable aimar aime aimee aimone aina ainars aino ainsley aisha aishah aishani aisling aislinn aislynn aissa aissata aissatou
aisyah aiyana ajala ajan ajana ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke akalp akande akanmu akanni akarsana
akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem aki akibudak akif akifa akim akin
akinci akiner akinkunmi akinlabi akinwale akira akkun akkunlu akkurt akkus akmal akofa akorfa akos akosua akpira akram akroor aksel akshainie akshaj
akshat akshata akshayakeerti akshita aksil aksungur aktan aktekin aktimur akua akula akumaa akunna akvelina akwasi akwesi alaba alaban alaboru aladag
aladdin alade aladino aladogan alain alaina alaine alais alakurt alamanno alambana alamu alan alana alanis alanna alannah alano alanoud alara alarico
alassane alastair alayah alayna alayunt alayuntlu alba alban albane albano albena alberade alberic alberico albert alberta alberte albertha albertina
albertine alberto albertyna albin albina alboino albrecht albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda
aldegonde aldemir alden aldigerey aldo aldobrando aldogan aldonce aldric alea aleandro aleardo aleaume alec alecia aleen aleisha alejandra alejandrin
alejandro alek aleksa aleksandar aleksander aleksandr aleksandra aleksei aleksej aleksi aleksy alemka alen alena alene alenia alenka aleodor aleramo
ales alesea alesia aleska alessa alessandra alessandro alessia alessio aleth aletha alevtina alex alexander alexandr alexandra alexandre alexandrea
alexandria alexandrina alexandrine alexandro alexandros alexandru alexane alexanne alexe alexei alexej alexie alexine alexis alexys alexzander aleya
aleyna alf alfie alfio alfons alfonsa alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds algirds algis algiso algu ali alia alic alica
alican alice alicia alicja alida aliette alighiero alika alima alimga alin alina aliona aliou alioune alis alisa alisan alise alisha alisher alisir
alison alissa alissia alistair alistar alivia alix alixe aliya aliz aliza alize alizee aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla
allan allegra allen allene alliaume allie allison allyson alma almerigo almila almine almira almire almiro alois aloise aloisie aloisio aloizs alojz
alojza alojzije alok alon alonso alonzo aloys aloyse alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek
alpdogan alper alperen alpertunga alpgerey alphan alphee alphonse alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci
alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu alta altan altankagan altankan altay altea altemur althee
altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga alva alvah alvar alvaro alvena alvera
alverede alverta alviero alvin alvina alvis alvise alwar aly alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta ama amabela
amabile amac amadea amadeo amadeus amadou amady amael amahle amaia amaira amalia amaliane amalie amalija amalric amalthee amand amanda amande amandin
amandine amando amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath amat amata amath amato amatore
amauri amaury amaya ambar amberly ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy amdy amea amedee amedeo amedeu
amel ameliane amelie amelien amelija ameline amelio amely amelya americo amerigo ameth amethyste ameyatma ami amicie amico amid amie amiel amilcare
amilia amin amina aminat aminata aminte amintore aminu amira amish amit amita amiya amleto ammanuel ammar amodini amogh amoke amon amone among amope
amore amos amparo ampelio amra amrak amrit amrita amritambu amul amy amya amza ana-maria anaadi anabel anabela anabelle anacleto anae anael anaelle
anagh anahi anahita anaida anais anala anamaria anamarija anamika anand ananda anandamayi anang ananta anar anas anasooya anass anastacio anastase
anastasia anastasie anastasija anastasije anastaz anastazia anastazie anastazija anastazja anasuya anatazie anatol anatole anatoli anatolia anatolie
anatolii anatoliy anatoly anaya anca ancelin anceline anci ancica ancilla ancuk ancuta anda andac andariman andel andela andelika andelin andelina
andelko andelo andeol ander anders anderson andi andjela andjelina andoche andra andrada andras andraz andre andrea andreane andreanne andreas andree
andreea andrei andrej andreja andres andrew andrey andri andrian andriana andrija andrijana andrin andrina andris andro andrzej andy andzejs andzelika
andzs anej anemona anes anesa aneta anette anezka angadreme ange angela angele angelia angelika angelina angeline angelita angelo anggabaya anggun
anghel anghelina angie angilbe angilberte angilran angoustan angus ania anibal anica anicee anicet aniceto anicette aniello anik anika anila anilaabh
anilabh anina anis anisa anish anisoara anissa anita aniya aniyah anja anjali anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko
ann ann-christin ann-marie annabel annabell annabella annabelle annaelle annagrazia annalena annalisa annalise annamae annamaria annamarie annapurna
anne anne-laure anne-marie anne-sophie anneke anneli annelie annemarie annemijn annett annetta annette anni annibal annibale annie annika annikki
annmarie annonciade annunziata anny anohito anom anora anouar anouck anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar
ansgary anshula anslavs ansley ansovino anstrudie antal antea antek antelmo antero anthelme anthelmette anthony antide antigone antim antimo antino
antioco antoaneta antoine antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia antonie antonietta antonija antonin
antonina antonine antonio antoniu antony antti antun antwan antwon anuar anuja anunay anuraag anurag anuska anusuya anuta anvar anwar anwesha anya
anze aoi apa apak apatarkan aphelie apolena apollina apollinaire apollinare apollinary apolline apollonia appia appoline aprancur apsara apuleio
aputsiaq aqil aquilin aquilino ara arabela arabella arabelle araboga araceli aracely arademir aral araldo aram aranka ararat aras arata aratone arbay
arbuz arcadi arcadie arcadii arcadio archambaud archan archange archibald archie archimede archippo arcibaldo arcuk arda ardella arden ardic ardith
ardito arduino arely aren aresio areta argelia argentina argimiro argine argono argu argun ari ariadna arialdo arian ariana ariane arianna arianne
ariberto ariboga aric aricie arie ariel ariela ariele arielle arif arij arija arijit arijs arik arikagan arikdoruk arike ariki arin arina arinc
arindam arinola arion ariosto aris arisa aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele arjen arjun arkad
arkadijs arkadiusz arkady arkin arkis arleen arlena arlene arleta arlette arlie arlo armaan armagan arman armance armand armande armandine armando
armani armel armeline armelle armida armide armin armine arminio armins arna arnac arnaldo arnaud arnaude arnav arne arnesh arno arnold arnolda
arnoldo arnost arnostka arnould arnulfo aroha arolde aron arona aronne arpad arpat arpita arrigo arsal arsen arsene arsenie arsenije arseniusz arsil
arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun arta artanto artawan artem artemis artemisa arthaud
artheme arthur arthurine arthus artie artiinal artiom arto artuk artukac artur arturo arturs artus artut aruk arun aruna arunthavanathan arved arvel
arvid arvids arvilla arwa arwen arya aryan aryanna arystarch arzen asa asad asadulloh asahi asake asal asan asanboga asantudun asantugrul asartegin
ascanio ascelin asceline asdrubale asel asella asha ashanti ashlee ashleigh ashlesh ashley ashli ashlie ashly ashlyn ashlynn ashmi ashok ashraqat
ashton ashtyn asig asija asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin aslesha aslijan aslim asliya asma asmaa
asmadi asman asmianto asmita asmuni asolat asri assa assetou assia assil assomption assunta assunto assya asta astalogul astarte asterie asterio
astianatte astou astree astrid astrida asuela asug asuk aswani asya ata ataahua atac atakagan atakan atalan atalay ataldi ataleo atalmis ataman atanas
atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athenais athina athos atif atigay atikutlu
atikutlutas atila atilgan atilla atim atimer atinuke atis atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz atta
attila attilano attilio atuncu aube aubertine auberto aubin aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne
audrey audri audry augusta auguste augustin augustina augustine augusto augustus augustyn augustyna aulia aure aurea aurel aurele aurelia aurelian
aureliana aureliano aurelie aurelien aurelienne aurelija aurelio aureliu aurelle aurian auriane aurica auro auron aurore ausilia ausiliatrice ausilio
austeja austen austyn auxane auxence ava avadhesh avan avani avantika avar avaz avdal ave aveline averardo avery avi aviel avigaelle avigail avis
avital avluc avni avoye avram avril avsar awa awar awaz awero awesi axel axeline axelle axenia axinte aya ayaan ayaci ayan ayana ayanda ayanna ayas
ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari ayem ayesha aygirak aygul aygun ayhan
ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan aykhan aykurt aykut ayla aylan ayleen aylin ayline ayluc ayluctarkan ayma ayman aymane
aymard aymardine aymen aymeric aymon aymonde ayn aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren ayruk aysar ayse aysel aysil aysilig
aytac aytak aytekin aytug aytən ayu ayushmati ayvaz ayyildiz aza azad azak azalee azamat azban azeglio azelia azelie azeline azelio azer azgan azganaz
azil azime aziz aziza azizhan azmi azra azubuike azuna azzurra baaba baala baalaaditya baalagopaal babacan babacar babasola babatunji babawale babeta
babette babila babir babur bacara baccayman bacco bacman badabul bade badis badr badruk badur bafana bafode baga bagaalp bagaisbara bagan bagas
bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas bagus bagya baha bahadir
bahar bahia bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bajragin bakagul bakary bakda bakhtiyor
baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya balaban
balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga balapati balazs balcar baldassarre balderico baldo
baldomero baldovino baldu baldwin balgopal balidin balijan balin balint balkik balta baltaci baltar baltazar balthazar baltir baltur bambang bambina
bamsi banara banawa banawi bancar bandar bandhu bandhul bandile banel banele bangizwe bangu banji bankim bankimchandra bankole banna banu banuta
baptiste bara barak baraktore baran barbala barbara barbarigo barbe barbeg barboga barbol barbora barbra barbro barbulsun barca barcadogdu barcadogmus
barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu
barkdurmus barkin barlas barlibay barmaklak barmakli barnaba barnabas barnabe barney barno barrett barry barsaba barsbeg barsboga barsgan barsimeo
barskan barsurungu bart barthelemy bartholome bartholomew bartimee bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartu bas basademir
basak basan basanti basanyalavac basar basarab basat basbug basci basgan basile basileo basilia basilio basilisse baskin baskirt baskurt basma basmil
bassiano bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda batrak battal battista batu batuhan batuk batur
baturalp baudouin bawer bayancar bayankagan bayarmaa bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur
bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas
bayuncur bayur bayurku bayutmus bayuttu baz bazil bazir bazyli bea beata beate beato beatrice beatrix beatriz beatrycze beatus beaulah bebe becca
beceapa beckem becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska begarslan begbars begbilgeciksin begboga begcur begdemir begdilli
begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat bek
bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker bekir beklemis bekmurod bektas bektur bela belcim belcir belek belemir belgi
belguc belimir belina belinay belinda bella bellino belma belo beltir beltramo beltun benadik bence bende bendeguz benedek benedetta benedetto
benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno benita
benito benja benjamim benli benlidemir bennett benno benoit benone benson bente benthe bentley benton benvenuta benvenuto benyamin bera beranger
berangere berard berardo berat bercem berceste bercin berdan berdibeg berend berendey berengario berenice berenika berfin berginsenge bergu berinay
berislav berit beritan berivan berkan berkay berke berkin berkis berkyaruk bermek bernadetta bernadette bernadine bernard bernarda bernardo bernd
berneice bernhard bernice bernie berniece bernita beronico berran berre bert berta bertalan bertha berthe berti bertie bertille bertold bertolda
bertoldo bertolfo bertram bertrand berva besar besentegin beser beshoi besim besir besra bess bessie betania betemir bethanie bethany beti betina
betsy betta bette bettie bettina betty bettye beula beulah beuve bev beverley beverly beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra
bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan
bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit
bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna bibiano biborka bice
bicek bicki bickici bidin bigna bijay bikash bilal bilel bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan
bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana billie
billurə bilol bilva bilwa bina binafsha binbegi bindir bindo bineta binita bino binta bintou birane birgit birgita birgitta birgitte birino birjesh
birol bisenija biserka bishal bishnu bismah bitaybiki bitri bivoj bjarne bjorn blagica blagoje blahomil blahomila blahomir blahomira blahoslav
blahoslava blaine blair blaise blake blanca blanche blandine blanduzia blanka blaz blazej blazena blythe boas boaz boban bobana bobbi bobbie bobur
bodhan bodhi bodi boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond bohuchval bohumil bohumila bohumir
bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava bokde boke bolatito boldaz boldizsar bolemir bolen boleslav boleslava
boleslavs bolmus bolormaa bolsun bolukbasi bolun boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bonginkosi bongul
bongulboga bonifac bonifacio bonita bora boran borbala borcul borek boris borislav borislava borivoj borivoje borjan borka borko borlukcu borna bornak
boroka bortecine bortolo boru borubars borusengun borut borys bosiljka bosko botan botir botond bouba boubacar boubou bouchard bouchra bowie boyan
boyankulu boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav
bozkurt bozkus bozok braden bradford bradley bradly bradut brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen
brajendra brajesh bram brancaleone branden brandi brandie brando brandon brandt brandusa brandyn branimir branimira branislav branislava branka
brankica branko brannon branson bratislav bratislava braulio braxton brayan breana breanna breanne bree brenda brendan brenden brendon brenn brenna
brennan brennon breno brenton bret bretislav bretislava brett bria briac brian briana brianna brianne brice bridget bridgett bridgette bridie brielle
brieuc brigid brigida brigita brigitta brigitte brijesh brionna brisa brita britney britt-marie brittany brittney brittni brittny brock broderick
brody bronislav bronislava bronislavs bronwyn brooke brooklyn brooks bruce bruna brune brunehaut brunehilde brunhilda brunilde bruno bruto bryan
bryana bryanna bryant bryce brycen brygida brynn bryon bucan buchi bucur budag budak buddha buddhana budhil budi budimir budislav budivoj budunlu
budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc
bukey bukola buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz
bunul bunyamin burak burcak burdette bure burgucan burgut burhan burhon burkay burkek burkut burley burluk burnice burslan burt burton burulday
burulgu burunduk busayo busisiwe busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik
bəhram bəhruz bəxtiyar bəyaz caba cabdar cabli cabus cade caden caesar caetana cafer cagak cagan cagatay cagdas cagil cagla caglar caglayan cagri
cagribeg cagrihan cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caino caio caitlin caitlyn caius caket cakrabirawa cakrabuana cakrajiya
cakrawala cakrawangsa cal calanico calapkulu calcedonio cale caleb calebe caleigh cali calin calina calista calixte callie callisto callum calogera
calogero calpurnia calvin camden camelien cameron camil camila camile camilia camilla camille camillien camillo camilo camren camron camryn camylle
cana canalp candace candar candelario candice candide candido candra candrakanta canel caner cangul cankan cankiz cannur cansel cansin cansu cantemir
cantidio canziano capa capitolina capucine cara caraka carey caribert caridad carine carl carla carlee carlene carles carleton carley carli carlie
carlijn carlo carloman carlos carlota carlotta carlton carly carmel carmela carmella carmelo carmen carmina carminho carmo carna carola carolanne
carole carolin caroline carolyn carolyne caronte carponio carrie carrol carroll carson carub cary cas casandra casey casian casiana casilda casimer
casimir casimira casimiro caslav caspar casper cassandre cassiano cassidy cassien cassio cassiopea cassiopee castille casto cataldo cataleya catalin
catalina catarina caterina catharina catharine catherina catherine cathleen cathrine cathryn cathy catinca cato catrin catrina catrinel catullo catur
caturangga caua cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe ceca cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecily
cecylia cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celeste celestin celestina celestine celestino celestyn
celestyna celia celian celie celien celik celil celina celine celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cene cenek
cengkal cengkir cenk cenka cerasela ceren cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun
ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chadd chadrick chahine chahinez chai chaim chaima chaitan chakor
chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan
chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani
chandraprabha chandraswaroopa chandravati chanel chanelle chantal chantelle chapal chapala charak charbel charis charissa charl charla charlaine
charleen charlemagne charlena charlene charles charlette charley charli charlie charline charlize charlotta charly charmaine charuchandra charumati
charuvrat charvi chas chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chayma chaz chedeline cheick cheick-oumar cheikh
cheikhou chekhouna chelsea chelsey chelsie cher cherechi cheri cherie cherif cherubino cheryl chesley chester chet chetan chetanaanand cheyanne
cheyenne chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chimamanda chinedu chinmayanand
chinmayananda chinyere chira chiranjeev chiranjeeve chiril chirill chirine chisom chitraksh chitrali chitramala chitrangada chizoba chloe chrabros
chraniboj chranibor chranislav chranislava chretien chris chrissy christa christal christelle christer christiaan christiana christiane christiano
christie christin christina christine christodule christoffer christop christoph christophe christopher christos christy chrudos chrysole chrysostome
chrystal chukwu chval chyna ciaobella ciara ciaran cicek cicem cici cielo cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti
ciler cilvenaz cimen cindi cindy cingir cino cinta cinthia cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro cise
cisem cisil cistoslav cistoslava citlalli citra civan ciya claas claes clair claire clara clarabelle clare clarenzio clarice claris clarisa clarissa
clarisse clark claud claude claudette claudia claudie claudien claudine claudio claudiu claus clavdia clayton clea cleandre cleandro clelia clelie
clemence clemens clemente clementina clemenzia clemmie cleo cleofe cleonico cleopatra cleophee cleora clery cleta cletus cleve cleveland clifford
clifton climaco clinio clint clinton clio clive clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd clyde cobulmak coby
cocukboru codin codrin codrina codrut codruta cody coen cointa cokramayul colby coleen coleman colette colin coline colins collien collin colman
colmanno colmazio colomba colombano colombe colombo colpan colten colton colu columbus concepcion concetta concetto conchita concordio conner connie
connor conor conrad consolata constanca constance constanta constantia constantin constantina constanza constatin consuela consuelo cora coralia
coralie coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corey cori corina corine corinna corinne coriolano
cornelia cornelio cornelis corneliu cornelius cornell coronato corrado corrine cortez cortney corto corvin cory cosima cosimo coskun coskuner cosma
cosmin cosmina costache costante costantino costanza costanzo costel costin coty coumba courtney courtni courtny craig crawford cremenzio crenguta
creola crescente crescenzia crescenzio crespignano crin crina crispino cristaldo cristea cristian cristiana cristiano cristin cristina cristobal
cristofor cristoforo cristopher crocefissa crocefisso cronida crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava
cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curtis cuzia cvetka cvijan cvijetin cydney cyndi cynthia cyntie cyprien cyra cyrian cyriaque
cyrielle cyril cyrila cyrille cyrine cyrus cyryl d'angelo daan daantje dabiziv dacian daciana daciano dacin dacio dadap dadi daevi daevika dafina
dafne dagel daghan dagmar dagmara dagoberto dags daiana daija daina dainuvite daisha daiwik dajana daksha dakshayani dalal daley dalia dalibor
dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dalla dallin dalmazio dalton damaris damaso
damayanti dameon damia damian damiana damiano damien damife damil damilare damilola damin damion damir damjan damjanka damla damocle damodara damola
damon damu dan dana danae danang dandak dandapaani dandre dane danette dangelo dani dania danial danica daniel daniela daniele daniella danielle
daniil danijel danijela danika danil danila danilo danio danique daniswara daniz danjuma danka danko dannie danny dante danu danuja danuse danuta dany
danyka danyl daouda daphna daphnee daphney dara darasimi darby darcey darcie darcy darek daren daria darian dariana dariati darie darien darija
darijan darimin darin darina darine darinka dario darion daris darius dariusz darja darko darla darleen darlena darlene darmaji darman darmana
darmanto darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan darshwana darsirah darta dartono daru daruna darwin daryani
daryl dasa dashawn dasia datta dave daver davey davi david davida davide davids davin davina davino davion davis davon davonte davor davorin davriya
davron davud davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayane dayle dayna dayne dayton dea deana deandra deandre
deangelo deann deanna deanne debbie debby debora deborah debra debrah decebal decimo declan dede dedric dedrick dee deedee deeksha deen deena
deenabandhu deepak deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee
deevakar defne degna deidre deion deirdre deja dejah dejan dejana dejon dejuan dela delal delaney delbert delfina delfino delia delie delilah delinda
delizia della delmer delores deloris delpha delphia delphin delphine demarco demarcus demario demba demet demeter demetra demetria demetrio demetris
demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene dena deneval denice denis denisa denise denisz deniz denizalp dennis
denny deodata deodato deon deondre deontae deonte depold dereck derek derick derin deron dersim dervis derya desanka desdemona deshaun deshawn
desiderata desiderato desiderio desimir desiree desmond despina dessie destan destany deste destin destinee destiney destini detmar detrich dev
devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devon devonte devota devran
devvrat devyn dewayne dewey dewi dewitt dex dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu
dhanvin dhara dharani dharitri dharmaketu dhatri dhia dhruv dhyanesh dhyaneshwar diah dian diana diane dianna dianne dianora diar diara diarmuid
diarra dicle diclehan dida didem didier didimo didina diede diego dieke dies dietmar dietrich dieudonne dieudonnee dieynaba digambar digambara digdaya
dijana dikmen diksha dilafruz dilan dilara dilarə dilaver dilay dilbar dilber dilberay dildar dildora dilek diler diletta dilfuza dilhan dillan dillon
dilmurod dilnoza dilorom dilovan dilrabo dilruba dimas dimaz dimitri dimitrii dimitrij dimitrije dimitrina dimitris dina dinah dinakar dinc dincer
dinda dinesh dinis dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy dionne dionyz
dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja diroj dirok ditte-marie ditya divaakar divakar divis diviska divjot
divna divo divya diya diyor diyora dizik djayden djeneba djenna djibril dluhos dmitri dmitrii dmitry dobrava dobrila dobromil dobromila dobromir
dobromira dobroslav dobroslava dochia doda dodato dogan doganay doganer dogu doina doinita dolores dolunay domagoj domen domenic domenica domenick
domenico domenik domezio domingo dominic dominick dominik dominika dominique dominykas domitille domiziano domnica donald donalda donat donata
donatella donatello donato donavon dondu donka donnell donnie donny dono donovan dora dorana dorcas dorde doreen dorel dorian doriana doriane doriano
dorica dorin dorina dorine dorinel doris dorit dorka dorla dorli dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya dorris dortha
dorthe dorthy doru dottie doubrava doubravka douce doug douglas dounia douwe dov dovie dovud dovydas doyinsola doyle draga dragan dragana dragica
draginja dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav
drahoslava drahotin drahotina drahuse drahutin drajat draupadi draza drazen dren drew dries drina driss dron drona druina drzimir drzislav dua duane
duanne duarte dubravka dubravko duccio duco ducu dudley duduzile duilio duje dujo dulari dulce dulina dumisani dumitra dumitrana dumitrita dumitru
duncan dundar dunja dunya durad durante durda durdane durdona durga durgeshwari durica durmus durodola durriye duru dururbunsuz durward dusan dusana
dusanka dusica duska dusko dustin duuk duygu dwaipayan dwaipayana dwayne dwi dwight dyah dylan dylano dyllan dyna dzile dzirkstite dəniz earlene
earline earnestine easton ebba ebe ebenezer eberardo ebiere ebin ebiowei ebkizi ebren ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit
ecmel ecrin ecvet eda edd eddi eddie ede edel edelberga eden edgar edgard edgardo edgars edhem edi edie edil edilberto edita edite edith editta ediz
edmee edmond edmondo edmund edna edoardo edouard eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins edward edwardo edwin edwina edyta
edyth edythe edzus eef eefje eekalabya eero eeva eevi efe effie efim efimia efisio efken eflah efraim efrain efrem efren efrosinia efsun eftalya
eftimia eftimie ega ege egemen egeo egidio egils eginardo egisto egizia egle egmont egon egona egor egrim eileen einar einars eino eirik eisha eitan
eizens eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekaterina ekdant ekec ekim ekin ekmel eko ekow ekrem ekta ekundayo ela eladio elaide
elaina elaine elakshi elana elanur elbek elbert elcin elda eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elektra
elen elena elene eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere elfrida elfrieda elgin eli elia eliabeth eliah eliahou elian
eliana eliane eliano elias eliasz elicia elida elie eliel eliette eliezer elif elifio eligio elija elijah elimena elin elina eline elinor elinore elio
eliodoro elion eliona elior eliot eliott elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisee eliseo elisha elisio eliska
elissa elita elizabet elizabeta elizabete elizabeth elizaveta elize elizej elizeus elka elkin ella ellada elle ellen ellen-margrethe elli ellie elliot
elliott ellis ellsworth elly elma elmar elmars elmas elmer elmira elmo elmore elmurod elna elnarə elnora elnur eloa eloan eloane elodia elodie elody
elogio eloi eloisa eloise elon elona elone elora elouan elouise eloy elpidio elroy elsa elsbeth else elsie elta elti elton eluh elva elvan elvera
elvezio elvia elvie elvin elvina elvino elvira elvire elvis elwin elwira elwood elwyn elya elyanora elyas elyes elyne elynn elyor elyse elyssa elza
elzbieta elzear ema eman emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emced emeka emel emelda emelia emelie emeline emely emerance
emerencie emeric emerich emerson emese emi emidio emie emiel emil emile emilee emili emilia emilian emiliana emiliano emilie emilien emilija emilijan
emilio emilis emils emily emin emina emine emirhan emma emmalee emmaline emmanuel emmanuelle emmelie emmeline emmely emmerico emmett emmi emmie emmitt
emmy emna emong emory empirio empluk emrah emre emrullah emy ena enakshi endah ender enderun endra endrigo enea enecone enes engelbert engin
enguerrand enid enie enimia enio eniola enis enise enna ennio enno enoch enola enora enos enrica enrico enrique ensar ensio enteng enver enya enyo
enzo eoin ephraim epiphane eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument
erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene ergenekatun ergi ergin ergun erguner erhan erhard
eriberto eric erich erick ericka erico erik erika eriks erin erinc erine erkam erkan erke erkki erling erma erman ermanno ermelinda ermen ermenegarda
ermenegilda ermenegildo ermes ermete ermilo erminia erminio ermins erna ernest ernesta ernestina ernestine ernesto ernie ernst erol eron errol ersan
ersilia ersin ertan erten ertenozuk ertugrul ervin ervina ervins erwan erwann erwin eryn esat esau esben esen esenbike eser esha eshana eshita esi
esin esma esmee esmeralda esmeray esmira esperanza esra esref esse essie esta esteban estefania estel estela estele estell estella estelle estera
estere esterina estevan esther estiawan estiono estrella esuperio esupofo eszter etela eterie etha ethan ethann ethel ethelyn ethem etienne etil etta
ettie ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen
eugene eugenia eugenie eugenio eugeniu eugeniusz eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eurydice eusebe eusebia eusebie
eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalds evalyn evan evandro evangelina
evangeline evanghelina evann evans evar evarist evariste evaristo evasio evdochia evdokija evelien eveliina evelin evelina eveline evelyn evelyne
evens everardo everett everette evgeny evgheni evghenia evghenii evi evidio evie evin evita evodio evran evrard evremondo evren evsen evy evzen
evzenie ewa ewald ewan ewatomi ewelina ewell ewen ewenn eya eyal eyiz eylul eymen eyram eysan eytan eythan eyup ezechiel ezechiele ezekiel ezequiel
ezio ezra ezrak faas fabia fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadi fadil
fadime fady fae fahd fahrettin fahri fahriddin fahriye fahrunissa faik faiq faizah fajr falba falih falk famiano famke fanika fanni fannie fanta
fantin fantine fanyana fara farah farangiz fardau fares farhunnisa farida faris farouk farrah farruh faruk farzana fasih fatemeh fathonah fatih fatiha
fatim fatima fatimata fatimə fatin fatma fatos fatou fatouma fatoumata faust fausta faustin faustina faustine faustino fausto faustyn faustyna favian
faya faye fayen fayenne faysal fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba febe febi febriana febrina feda fedai fedde fedele
federica federico fedor fedro fehime fehintola fehmi felecia felice felicia felician feliciano felicie felicien felicita felicitas felicite feliks
felina felipa felipe felton fem femke femm feng fenja fenna fenne feodor feodora feodosia ferah feramus feramuz feray ferda ferdi ferdinand ferdinanda
ferdinando ferdynanda ferenc fergus ferhan ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo fernanda fernando ferne ferre
ferruccio ferruh feruza feryel festo fevronia fevzi feyyaz feyza feyzullah fiacre fiammetta fibikemi fidan fidel fidele fidelie fidelius fidenziano
fidenzio fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye filemon filibert filiberto filip filipa filipe filipp filippa filippo
filiz filofteia filomen filomena filomeno filotije filou fily finia finja finlay finley finn finnja finnley fiodor fiona fionn fiordaliso fiore
fiorella fiorenza fiorenziano fiorenzo firas firdavs firdevs firmin firuzə fitrat fitri fitria fitriani flaminia flavia flavian flaviana flaviano
flavie flavien flavio flaviu flavius fleano fleta fletcher fleur flo floare floarea flodoard floortje flor flore florea florencia florencio florencja
florent florenta florentin florentina florentine florentyn florentyna florestan florian floriana floriane floriano florica florida floridia florie
florina florine floris flossie floy floyd flurin flurina flynn foca fode folafoluwa folashade folco folu forrest fortunat fortunata fortunato fortunee
fos fosca fosco foss fotih fotima foucauld foulques fozia fran frana franca france frances francesca francesco francette franci francia francina
francine francis francisc francisca francisco francisque franciszek franciszka franck franco francois francoise franjo franka frankie franklyn
frantisek frantiska franz franziska fraser fred freda freddie freddy frederic frederica frederick frederico frederik frederike frederique fredrick
fredrik fredy freeda freek freida freja frenkie freya frida frido fridolin fridrich frieda friederike friedrich frits fritz frontiniano frusina
fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funani funda funmilade funmilayo fureyya furio
furkan furman furseo furuzan fuscolo fusun fuzuli fynn fyodor fərqanə fərəh fəxriyyə g'affor g'afur g'iyos g'ulom gabe gabi gabija gabin gabino gabor
gabreal gabriel gabriela gabriele gabrielius gabriella gabrielle gabrijela gaby gada gadang gading gadis gaduh gael gaelle gaetan gaetano gaffar gagan
gaglioffo gaia gail gaiman gaio gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak galang galar galatea galdino galeazzo galen galfryd galih
galileo galina galiono gallicano galuh galur gamalat gaman gamani gamanto gambira gamblang gamila gamze ganak ganaka ganapati ganda gandewa gandharv
gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garance garang garda gardner gareth garett garfield
garik garika garimberto garnett garnier garrett garrick garry garth garud garuda gary gaspar gaspard gaspare gasper gasti gaston gastone gati gatien
gatik gatot gatra gatsha gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero gavin gavino gavril
gavrilo gavxar gawati gayatri gaye gayle gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon gedeone gederts geeta geetanjali
gejza gelila gelin gelincik gellert gelsomina geltrude gelu gema gemine gemini geminiano gena genadij gencer generosa generoso genesia genesio
genevieve genna gennaro genoveffa genoveva genta gentiana genziano geo geoff geoffrey geoffroy georg george georgel georges georgeta georgi georgian
georgiana georgianna georgie georgije georgina georgios georgy geovanni geovanny geovany gerald geralda geraldina geraldine gerard gerarda gerardina
gerardo gerasim gerasimo geraud gerazim gerazym gerberge gerbert gerda geremia gergely gergo gerhard gerharda geri gerino germain germaine german
germana germano gerolamo geronimo geronzio gerrit gerry gerson gert gertrud gertruda gertrude gervais gervasio gesualdo gevheri geza ghaliyati
ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain
ghita gia giacinta giacinto giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianina gianluca gianluigi
gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gica gicu gideon giel gifty gigi gigliola gijs gil
gilang gilberta gilberto gilda gildo giles giliola gilles gillian gillo gina gineto ginevra ginewra gino gioacchina gioacchino giobbe gioberto
gioconda giocondo gioele gioia gion giona gionata giordano giorgi giorgia giorgian giorgiana giorgio giorgis giosue giosuele giotto giovani giovanna
giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj girish girja girolamo girts
gisela gisele gisella giselle gislebert gisselle gita gitanjali gitte giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe
giuseppina giusta giustiniano giusto giyas gizela gizem gladyce gladys glauco gleb glena glenda glenn glenna glennie gligorije gloria glorie glynis
gobinda godeberta godfrey godiva goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda goldie golia golub
gomberto gonca goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo googoosh gopaal gopal gopee
gopi gorakhanatha gorakhnath goran gorana goranka gorazd gord gordan gordana gordiano gordon gorkem gorun gosto goswamee goswami gothard gottardo
gottfried gotum goundo gouranga goutam govhər govinda gozde gracian graciana gracie graciela graciliano gracja gradimir grady granville gratian
gratiana gratiela grato grayce grayson grazia graziana graziano graziella grazina greg gregg gregoire gregor gregoria gregorian gregorio gregory greta
gretchen greyson grga grgo grgur grigore grigori grigorije grimaldo griselda grizelda grover grozdana gry grzegorz guadalupe gualberto gualtiero gubio
gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhem guilhemine guilherme
guillaume guillemette guillermina guillermo guiscardo guiseppe gul gulay gulbahar gulbaxor gulben gulchexra gulcin guldem guldeste gulegen gulemen
gulen guler gulgun gulhan gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum gultekin gulumser
gulzira gulzoda gulər gumesindo gumus gunars gunay guncicek gundelinda gundogdu gundogmus gunel guner gunes gungor gunilla guniz gunnar gunnur gunsel
gunseli gunter gunther gunyaruk gurbuz gurcan gurdal gurdev gurhan gurkan gurol gursel gus gussie gustaf gustav gustava gustave gustavine gustavo guus
guusje guven guvenalp guvercin guzey gvendolina gvozden gwen gwenaelle gwendoline gwendolyn gwido gwyneth gyorgy habbab habib habiba habil haby hacib
hadi hadja hadley hadriel hadrien hafi hafid hafiz hafsa hafshah hagen hailee hailey hailie haim hairyanto hajar hakan hakem haki hakki hakon hal hala
haldun haleigh haley halie halil halim halima halina halis halit halle hallie haluk hamdi hamdullah hamed hami hamid hamidou hamima hamish hamit
hammad hamsini hamza hamzah hana hanae hanah handan hande hanefi hanga hani hania hanifa hanna hannabel hannah hanne hannele hannes hanno hannu hans
hans-peter hans-rudolf hans-ulrich hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi hardouin hari hariet hariette
harimurti harinakshi harinarayan harit harita harja harjasa harjaya harjo harlan harley harmon harold haron haroun harouna haroune harri harriet
harriett harriette harrison harsana harsanto harsaya hartaka hartana harto haruhito haruki harun haruta haruto harvey hasan haseki hasibi hasim hasin
hasmet hasna hasnaa hassan hassane hassie hasta hastal hasti hata hatem hatice hatip hatouma hattab hattie hauke hava havel havla hawa hawar haya
hayal hayali hayat hayati hayato haydar hayden haylee hayley haylie hazar hazim hazle heber heda hedda hedelin hedi hedvig hedviga hedvika heema heidi
heidrun heikki hein heinrich heinz heitor heja helen helena helene helga helie helier helin helio helios helle hellen helmer helmi helmut heloisa
heloise henderson hendra hendri hendrik hendrika hennes henning henri henrich henrick henrie henrieta henrietta henriette henrik henrike henrique
henryk henryka heracleea herbert herberta herluin herman hermann hermenegildo hermina hermine herminia herminio hernan hershel herta hertha heru herve
heryanto hessa hester hesti hettie heval hevi hiba hicabi hicham hidaya hidde hieronim hifzi hikmat hikmet hilaire hilal hilario hilarion hilarius
hilary hilbert hilda hildebert hildegard hillard hillary hillel hilma hilmi hilola hilton himadri himani himari himawan himmet hinata hincmar hipolit
hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hisam hizir hjalmar hlengiwe hobart hoda hojimurod holden hollie hollis homero honore
honorine honorius horac horace horacio horacy horatio horatiu horea horia hortense hortensie hortenzia hortenzie horymir horymira hosea hosiyat hosna
hosniya hossein hostimil hostimila hostimir hostimira hostislav hostislava hostivit houda hovard howard howell howie hoyt hozan hrvoj hrvoje hrvojka
hubert huccet hud hudavendigar hudayi hudson hugh hugo hugues huguette hulda hulki hulusi hulya huma humaira humay humayun humberto humeyra huner
hunor huriyə hurkan hurram hurshida hursit husameddin husamettin husein huseyin huseyn husida husnida husniya husnora husnu husrev hussa hussain
hussein huub huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hydar hyman hynek hypolit iacob iacopo iacopone iacov iago iain ian iana iancu
ianina ianira ianis ianna ianos iaroslav iaroslava iasmina ibai iban ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim
ibukunoluwa ibun ica icaro icha ichika icie icilio iclal ico ida idan idell idella idil idir ido idowu idris idriss idrissa idy ieremia ifa
ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifunanya ige iginia iginio igino ignac ignacie ignacio ignacy ignat ignata ignatius ignazio ignjat
igor igori ihsan ihtiyor ihvan ika ikbal ike ikeme ikenna ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikrime ikrom ila ilacin ilai ilan ilana ilaria
ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike ileana ilene ilenia ilgegu ilgin ilgmars
ilham ilhami ilhan ilia ilian iliana iliane ilias ilie ilies ilija ilina ilinca ilinka ilja iljana ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz
illidio illuminato ilmari ilmars ilona ilqar ilsa ilse ilva ilya ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilza ima imad iman imane imani
imelda imen imene imge imke immacolata immacolato immanuel imogen imogena imogene imoleoluwa imran imrane imre imrem imrich imron ina inanc inara
inars inaya inc inci incoronata indah inder indiana indira indra indrikis indro indy ines inesa inessa inez inge ingeborg ingeborga inger ingmars
ingrid ingrida inguna inioluwa inja inji inka inkeri inna innocente innocenty innocenza innocenzo ino inocenc inocentiu insa intan inuk inunnguaq
inyoni inza ioan ioana ioanina iolanda iole iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif ipek ippocrate ippolito iraida
irati irawati irem iremide irena irene irenej ireneo ireneus ireneusz ireti iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel irisa
irma irmak irmeli irmina irnanto iroda irsad irtis irvin irving irwan irwin iryna isa isaac isabeau isabel isabela isabele isabell isabella isabelle
isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isaure ischirione ise isee iseoluwa iseult ishaan ishaq ishola isiah iside isidor
isidora isidore isidoro isidro isig isik isil isilay isin isiner isioma isis isisa isla islam islande islom ismael ismaele ismail ismaila ismerie
ismet ismoil isobel isolda isom isotta isra israa issa issac issam issiaka istvan ita itai italia italo itil itir itri itsuki itunuoluwa itzel iulia
iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian ivaana ivah ivalu ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ive ivek iven
iveta ivetta ivica ivna ivo ivona ivone ivonne ivor iwan iwona ixtiyar iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa iza izaak izabela
izabella izaiah izaias izajasz izak izaro ize izel izia izidor izidora izmael izolda iztok izydor izzet izzettin izzy jaakko jabal jabari jabulile
jace jacek jacey jachym jacinda jacinta jacinthe jacinto jackeline jackie jacklyn jacky jaclyn jaco jacob jacoba jacobo jacobus jacquelina jacqueline
jacquelyn jacques jacynthe jad jada jaden jadesola jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael jaelynn jaeman jaga jagadish
jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jai jaida jaiden jailey jailyn jaiman jaime jaimini jaimy jairo jais jaivey
jaka jakayla jake jakob jakov jakub jakuba jakubina jakubka jale jaleel jalen jalil jalol jalon jalou jalyn jalə jamaal jamal jamalia jamar jamarcus
jamel james jameson jamey jami jamie jamil jamila jamir jamiro jamison jammie jamol jamshid jan jana janae janaina jane janek janele janelle janessa
janet janeta janette janez jani janica janice janick janie janin janina janine janis janiya janja janka janko janna jannah janne jannek jannes janni
jannie jannik jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jaren jari jarmil jarmila jarne jarno jaro jarod
jarolim jarolima jaromil jaromir jaromira jaron jaroslav jaroslava jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin
jasmani jasmijn jasmin jasmina jasna jasnena jason jassem jassim jasur jaswadi jatmiko jaunita jautrite javas javi javier javiera javlon javohir javon
javonte jawad jax jaxon jaxx jaya jayadi jayce jaycee jayda jayde jayden jaydon jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson
jayvano jazeps jazlyn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jean-baptiste jean-claude jean-daniel jean-francois jean-jacques jean-louis
jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannel jeannette jeannie jeannina
jeannine jeannot jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jekabs jela jelena jelica jelisaveta jelita jelka
jella jelle jelmer jelte jen jena jenel jenelle jenifer jenna jennah jennette jenni jennie jennifer jennings jennyfer jenovefa jens jensen jente jeppe
jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jeri jermain jermaine jermey jernej jerod jerome jeromy
jeronimo jeronym jerrell jerri jerrod jerrold jerry jerzy jesa jesica jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca
jesus jett jette jettie jevgenijs jevon jevrosima jewell jezdimir jian jibril jidde jie jihane jil jilian jilji jill jillian jim jimena jimi jimmie
jimram jinane jinawi jindra jindrich jindriska jing jinte jinthe jip jiri jirina jitender jitendra jitka jiyan joachim joah joakim joan joana joane
joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joas jocelyn jocelyne jodi jodie jody joe joel joelina joeline joelle joep joes
joesph joey johan johana johann johanna johanne johannes johathan johnathan johnathon johnie johnnie johnny johnpaul johnson joko jokubas jolana
jolanda jolanta jolayemi joleen jolena jolene jolie jolien jolijn jolin jolina joline jon jona jonas jonatan jonathan jonathon joni jonna jonny jono
jonte joojo joost jop jordana jordane jordi jordon jordy jordyn jorg jorga jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef josefa
josefien josefin josefina josefine joselyn josep joseph josephin josephina josephine josette joshua joshuah josiah josiane josianne josie josip josipa
josko joso josse josselin jost josua josue josy joud jourdain jovan jovana jovani jovanka jovanny jovany jovin joya joyce joza joze jozef jozefa
jozefina jozica jozsef jozue juan juana juanita juda judah judd jude judeline judicael judita judite judith judson judy judyta jugoslav juha juhani
juho jukka jula julan jule julen jules juli julian juliana juliane julianna julianne julide julie julien juliet julieta juliette julija julijana
julijs julika julina julio julissa julita julius juliusz jumadi jumagul jumari juna junayd junius juno junon jur juraj jure jurg jurgis juri jurre
jusma jusra juste justen justin justina justine juston justus justyn justyna jusuf juta juul juvenal juwan juwon jyoti jyotis jyotsana kaan kaarina
kaat kabil kabita kacey kaci kacie kacper kacung kade kadem kaden kader kadi kadiatou kadidia kadidiatou kadin kadir kadrican kadriye kady kaede kaela
kaelyn kagan kagiso kahina kai kaia kailash kailee kailey kailyn kaina kairav kais kaitlin kaitlyn kaj kaja kajen kajetan kajus kala kalea kaleb
kaleigh kalender kalervo kalevi kaley kalidou kalim kalinda kalinik kalistrat kalle kallie kalpana kalyani kama kamal kamala kamalesh kamaria kambali
kamber kamel kamelya kameron kamidin kamil kamila kamile kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn kamuran
kanak kanaka kanata kanchan kanci kanda kane kani kania kanishka kannan kannen kanti kanyakumari kapgar kara karaca karahan karak karam karamba
karamoko karan kardi kareem karel karelle karen kargilac kari kariane karianne karim karima karimah kariman karin karina karine karissa karja karl
karl-emil karl-johan karla karlee karley karli karlie karligac karlijn karlis karlo karlotta karly karman karmela karmen karna karol karolann
karoliina karolina karoline karsa karsana karson karta karthik kartik kartika karunanidhi karya karyn kasandra kasey kashyap kashyapi kasian kasim
kasiran kasiyah kaspar kasper kassandra kassie kassim kastor kasusra kata katariina katarina katarzyna kate katelin katell katelyn katelynn katerina
katharina katharine kathem katherina katherine katheryn kathie kathleen kathlyn kathrin kathrine kathryn kathryne kathy kati katia katica katie katija
katina katja katlyn katlynn kato katrin katrina katrine katryn kattie katun katunkiz katy kavita kavon kawa kawaca kawaya kawtar kay kaya kayaalp
kayacik kayca kaycee kayden kaye kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kaynak kayode kayra kays kayun kazanc kazi
kazim kazimierz kazimir kazimira kazkatun keagan keano keanu keara keaton keba keegan keeley keely keenan keerti kees keet kehinde keir keira keisha
keith keji kejsi kekik keklik keles keley keli kellen kelley kelli kellie kelly kelsey kelsi kelsie kelton kely kelya kelyan kemal kemalettin kemba
kemi kenan kenari kendall kende kendra kendrick kenes kenji kenna kennedi kennedy kenneth kennith kenny kensi kent kenton kenyatta kenyon kenza kenzi
kenzie kenzo kenzy keon kepez kera keramet kerami kerem keremsah keren keri kerim kermit kerri kerry kerstin keshaun keshawn kesme kessaf ketsia keven
kevin kevon kevser keyan keyken keyla keyon keyshawn kezia kezlik kgabu khadidiatou khadidja khadija khadije khadim khady khaled khalid khalifa khalil
khanyisile khawla kheira khem khethiwe khongordzol khoudia khulekani kia kian kiana kiandra kianna kiano kiara kiarra kiel kiera kieran kiersten kika
kikelomo kiki kilian killian kilyan kim kimberlee kimberley kimberli kimberly kimi kimiz kimizalma kimizalmila kimizin kimmernaq kimo kincso kinga
kingsley kira kiran kirana kiraz kircicek kirgavul kiril kirill kirilo kirlangic kirollos kirsten kirstin kirti kivanc kivilcim kiyan kiymet kizdurmus
kizilalma kizzy kjeld kjell klaas klara klarencjusz klaudia klaudian klaudie klaudius klaudiusz klaus klavs klea kleber klemen klemens klement
klementina klementyna kleopatra kliment klotylda knut kobe koby kocer kody koen kofi kojo koko koksal kolawole kolby kole koleta koloman kolombin
kolombina kolos kolumban kolumbin kolumbina komil komila komron konrad konrads konstance konstancie konstancja konstantin konstantins konstanty
konstantyn konsuela konul konzuela kopano kora koralia koray korbin korbinian kordula korede korey kori korina korinna korkut kornel korneli kornelia
kornelie kornelius korneliusz kory kosma kosmas kosta kourtney kraig krasava krasomil krasomila krasoslav kresimir kresomysl krijn krishna krishnadas
krishnadasa krisjanis kriss krista kristan kristen kristi kristian kristiana kristians kristie kristiina kristijan kristin kristina kristine kristjan
kristof kristofer kristoffer kristopher kristy kristyna krisztian krisztofer krsto kruno krunoslav kryspin krystal krystel krystian krystina krystof
krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumari kumru kumuda kumush kuncara
kunhuta kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku
kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylian kyliann kyllian kyllikki kyls kyra laal labuh lacey
lachlan lacie lacramioara lada ladarius ladina ladislao ladislau ladislav ladislava ladji ladona ladonna laetitia lafayette lahna lai laia laila
laisha lajos lakesha laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale lalie lalita lalə lamar lamberto lamih lamija lamine
lamiyə lamont lana lanang lancelot lancilotto landen landolfo landon landry laney lanfranco langa langgeng lanjar lantar lapo lara laras larina larisa
larissa laron larry lars larue larysa lashawn lasma lasmanto lasmono lassana lasse laswi laszlo latasha latif latifa latife latika latisha latofat
latonya latoya laura laurane laure laureen laureline lauren laurenc laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia
laurentino laurentiu laurenty laurentyna laurenz lauretta lauri laurian lauriane laurianne lauriano laurie laurin laurine laury lauryn lautone lavada
lavanya lavern laverna laverne lavina lavinia lavinio lavize lavon lavonne lawrence lawrencia lawson laxman laxmi layana layanah layla laylo layne
lazare lazaro lazarz laziz lazzaro leah leana leander leandr leandra leandre leandro leane leann leanna leanne leano leart leatha leda ledion leela
leelou leena leendert leevi lega legawa lehna leia leif leigh leila leilani leina leja lejla leke lela lelah leland lelia leman lembah lemide lempi
lemuel len lena lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore leny lenya leo
leo-paul leodegar leokadie leola leon leona leonard leonardo leonel leonhard leoni leonia leonid leonida leonidas leonids leonie leonilda leonio
leonis leonne leonor leonora leonore leontin leontina leontine leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo
leopoldyna leora leos leposava lera lerato lere leroy lerzan lesana lesedi lesek lesley lesli leslie lesly lessie lestari lester leta letha lethabo
leticia leticie letitia letizia letterio lettie leufroy levana levent levente levi levin levio levke levoslav lew lewin lewis lex lexi lexie lexus
leya leyan leyla leyna lia liah liam lian lianne liara lias liba libbie libby libena liberata liberato liberatore libere liberio libero liberto libor
libora liboria liborio liboslav liboslava libusa libuse lica licia lida lidania lidia lidija lidio lidmila lidya lieke liene liepa lietald lieto
lieuwe lieve lieze liga ligia liisa liksma lila lilan lilas lili lili-rose lilia lilian liliana liliane lilianna lilie lilien lilith liliya lilja
lilla lilli lillia lillian lilliana lillie lilly lilou lilwenn lily-rose lilya lilyan limar lin lina linda linde lindsay lindsey lindsi lindsy linett
linn linne linnea linnie linoi linoy lintang linwood lio lioara lionel lior liora lirik liron lirone lis lisa lisandro lisann lisanne lisbeth lise
liselotte lisette lison lital litzy liuba liubov liubovi liudmila liusea liva livia liviana livie livija livino livio liviu livius liya liyah liyam
liyan liyana liz lizbeth lize lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn lloyd loa loane lodovica
lodovico loek loes loet logan loic lois loise lola lolade lolita loma lon lone longin lonie lonnie lonny lonzo lora loraina loraine loredana loreen
lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori lorian loriana lorie lorik lorin lorine loris lorna
lorrain lorraina lorraine lorri lorrie lotar lothaire lothar lott lotta lotti lottie lou lou-ann lou-anne loua louan louane louann louay loubna louca
louella louie louis louis-marie louisa louise louison louka loula louna lounis loup lourdes lourenco louvenia lova lovelie lovisa lovorka lovro lowell
lowie loy loyce luan luana luann lubica lubin lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucia lucian luciana
luciano lucica lucie lucien lucienne lucija lucijan lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan lucretia lucretiu lucrezia lucy
ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico
ludovit ludvig ludvik ludvika ludwig ludwik ludwika lue luela luella luena luhung lui luigi luigia luis luisa luise luiz luiza luize lujza luk luka
lukas lukasz luke lukhona lukita lukman lukrecie lukrecius lula luluh lulut lulwa luminita luminosa lumir lumira lune lungelo lungu lupe lupita lura
lurhur lurline lutfan lutfi lutfiya lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luus luwar luwes luz luzie lwandle lya lyam lyan lyana
lyda lydia lydie lyes lykke lyla lyle lylia lylou lyn lyna lynda lyndon lyndsey lyne lynette lynn lynna lynne lynnette lynsey lysanne ləman maad
maaike maan maarit maarten maartje maas maayan maayane mabel mabela mabelle mable mabruk maca macaire macaria macario macaulay maccabeo maceo macey
maci macie maciej mackenzie mactar macy madalena madalin madalina madaline madalyn maddalena maddie maddison maddox madeleine madelief madelina
madeline madelyn madelynn madge madhuri madid madie madilyn madina madisen madisyn madita madlaina madleen madlen madonna mads mady madyson mae maegan
mael maelie maeline maelis maelle maely maelyne maelys maes maeva maeve mafalda maffeo magali magda magdalena magdalene maggie maggiorino magno magnus
maguelone maguette maha mahamadou mahammad mahan mahault mahaut mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut
mahrus mahulena mahzan mahzun mai maia maica maida maija maik maike maila mailin mailo maily mailys maimouna maimunah maina maiorico maira maire
maisie maissa maissane maite maiwenn maiya maja majd majda makan makar makara makary makayla makenna makenzie makhtar makinwa maks maksim maksud
maksym maksymilian makuta mala malachai malachi malachy malak malati malco malcolm malea malek malen malena malene malgorzata malia malick malika
malin malina malinda malisa mallaury mallie mallory malo malone malou maloxat malte malthe malti malvina malvine malwina mamadou mamady maman mamante
mamert mamie mamoudou mamour manah manaia manal manar manasse manca mancio manda mandaakin mandakini mandakranta mandla mandy manel manelle manetto
manfred manfredo mangala mangalya mani manik manikya manil manilio manish manisha manjusha manley manlio manny manoah manoj manole manon manona
mansour mansueto mansur mansvet manu manuel manuela manuele maphikelela maqsud marah maram marana maras marat marc-antoine marceau marcela marceli
marcelin marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelo marcheta marci marcia marciano marcie marcin marcis marco
marcos marcu marcus marcy mardon mareike marek mareme maren marena mareta marga margana margaret margareta margarete margarett margaretta margarette
margarida margaux margers margery margherita margie margit margita margo margot margret margrette margrit margrith mari mariadi mariah mariam mariama
mariamawit mariame mariami marian mariana mariane marianna marianne mariano maribel marica maricarmen maricica marie marie-ange marie-lou marieke
mariela mariella marielle mariem marieme marieta marietta marija marijan marijana marijn marika marilena marilie marilou marilu marilyn marilyne marin
marinela marinella marinetta marinko marino marinus mario marioara mariola marion marios maris marisa marisol marissa marit marita marite maritza
mariuca marius marja marjan marjane marjatta marjeta marjolaine marjorie marjory markel marketa markika markku marko markos markus marla marlee
marleen marlen marlena marlene marley marli marlie marlies marlis marlo marlon marnie marolo maros marouane marques marrit marsha marsito marsudi
marta martaka martana martani marte martha marthe marti martim martina martine martino martins marton martti marty martyna marut maruta marvin marwa
marwan marwane marwata marwen marwin mary maryadi maryam maryan maryann maryanto marybeth maryjane marylou maryna maryse marzia marzio mas masa
mashxura masinka masoud masoumeh massamba massima massimiliano massimo massinissa matan matar matei matej mateja mateo mateus mateusz matheo matheus
mathew mathias mathieu mathijs mathilda mathilde mathis mathurin mathuys mathys matias matija matilda matilde matis matiss matisse matjaz matko mato
matous matroniano mats mattea matteo mattes mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis matty matus matyas
matylda matys matz maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio maurine maurits maurizio mauro maurycy mavdud mavlon
mavluda mawuena mawusi maxbuba maxellende maxence maxens maxfuza maxie maxima maxime maximilian maximiliano maximilien maximillia maximillian maximo
maximus maxina maxine maxmilian maxsuma maya mayane mayar maybell maybelle maye mayeul mayla mayline maylis maymie maynard mayoor mayra maysa mayson
maysoun mayssa mayte mazbut mazhar mazie mazlum mbalienhle mbaye mckayla mckenna mckenzie meagan meaghan mecislav mecislava meda medard medardo medea
mederic medine medoro medoune medya meena meenakshi mees megan megane meggie meghan meghnad meghnath mehdi mehmet mehriban mehtap meik meike meire
meissa mekhi mel melani melania melanie melanio melany melba melchiade melchior melchiorre melda melek melenija melezio melia melichar melih melike
meliksah melina melinda meline melis melisa melisande melissa melissandre melita melitina melle mellie mellina mellisa melnic melodi melodie melokuhle
mels meltem melusine melvil melvin melvina melvyn melyna melyssa memduh menahem menaka menardo mence mendel menelao meneo menka menno mennone menodora
meral mercede mercia mercurio meredith merel merete meriam meric meriem merih merijn merissa merjem meron merovee merrill merritt mert mertie merve
mervin mervyn merwan meryam meryem meryl messalina mestan mesut metello metin metod metodej metra metrofane mette mevlut mex meyra mhambi mia micael
micaela micah micha michael michaela michal michala michale michalina micheal michel michela michelangelo michele micheline michelle mick mickael
mickey micky midas midori mieke miel miguel miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mija mijat mik mika mikael mikaela
mikaere mikail mikayla mikel mikelis mikhail mikkel mikki mikko miklos mikolaj mikolas mikulas mila milada miladin milagros milana milanka milanko
milano mildred milena miles mileta miley milford milhan milhouse milic milica milik milisav milivoj miljan miljana miljenko milka milla mille
millicent millie milly milojica milomir milon milorad milos miloslav miloslava milota milou milous milovan milovin milred milton miluse milutin mima
mimi mimma mimo minakshi minato mindy minenhle minerva minervina minervino minh minik minka minna minnie minodora mio mioara miodrag miomir mir mira
mirabela mirac miral miran miranda miray miraziz mircea mirco mireille mirek mirela mirella mireya miriam miriama mirja mirjam mirjana mirka mirkelam
mirko mirlande mirna mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil miruna mirza mirziyo misa misael
misaele misbah mischa misko mislav misra missouri mitar mitch mitchel mitchell mithat mitica mitja mitra mitrut mittie mitzi miya miyar mizgin mlad
mladana mladen mnata mnislav mnislava mobina mobolaji moche moctar modesta modesto modibo modou modrite modupe mody moe mofifoluwa mohamad mohamadou
mohamed mohamed-ali mohamed-amine mohammad mohammed mohan mohana mohinder mohini mohir moira moise moises moisette mojca mojisola mojisoluwa mojmir
mojzesz mojzis momir momira mona monaldo monalisa monde monica monika monique monitore monroe monserrat monserrate monty monvids moos moradeke morayo
morena morenike moreno morgan morgana morgane moriah moric moris moritz morne morolake morris morten mortimer morton mory mose moses moshe
mosinmileoluwa mossie mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha moxidil moxigul moxina moxinur
moxira moyosore mozell mozelle mozes mpho mpilo mpumelelo mrignayani msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudite muesser
mufid mufiz muge mugur mugurel muhamed muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujde mujgan mujur mukadder
mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni mumtaz munevver muni munif munir murad murat muren muriel
muriela murilo murl murod murray mursinin mursita murti musa musawenkosi musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar
mutasim muteber mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano mya myah myla mylan mylene myles mylo myra myriam myrl
myrlande myrna myron myrthe myrtice myrtie myrtil myrtille myrtis mələk naasunnguaq nabi nabil nabila nabin naci nadalina nadege nadejda nadene
nadezda nadi nadia nadina nadine nadja nadya nadzieja nae nael naelle naemi nafisa nafiz nagabhushanam nahel nahia nahid nahil nahla nahom naia naila
naim naima nais naja najam najib najla najmiddin najwa nakia nala nalan nalar nalini nalla namazio namik nana nancy nand nanda nandi nando nandor
naneta nanette nannie naomi naomie naoufal naoufel napoleone nara naradi narayan narcis narcisa narciso narcisse nardi narendra narges nargiza narimon
narin narinder narji narseo narsete nasab nash nasiba nasim nasir nasriddin nasrullah nassim nastja nat natacha natale natalia natalie natalija
natalina natalya natan natanael nataniel natasa natasha nate nathalie nathan nathanael nathanial nathaniel nathen nathy natiq natka naud naudet naura
naveen navin nawal nawel nawfel nawroz naya nayel nayeli nayla naz nazan nazario nazariusz nazary nazif nazim nazli nazmi nazrulloh nazzareno nazzaro
ndleleni ndondoloza nea neal nebojsa necat necati necdet nechifor necib necla necmettin ned neda nedeljko nedim nedjeljka nedjeljko nedra neela neele
neeltje nefeli neha nehemie nehir nehoslav neil neila neiva neja nejat nejc nejla neklan nel nela nelda nele nelea neli nelia nelio nelisa nell nella
nelle nellea nelli nellie nelly nels nelu nelya nemanja nena nenad nene neoma neonila neopolo neoterio nepomuk nera nerea nereo nergis neri nerissa
nermine nesa neset nesim neslisah nesreen nesrin nesrine nestor nestore nettie neva neven nevena nevenka neville nevin nevio nevra nevzat newell
newroz neyla nezamysl nguyen nhlakanipho nia niame niamh nicanor nicarete nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nichole
nicki nicklas nicklaus nickolas nicky nicla niclas nico nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleen nicoleta
nicoletta nicolette nicoline nicolo nicon nicu niculina niculita nicusor nicuta nida nidia niek niels niels-christian niene nienke nigar nigel nigora
nihad nihal nihan niharika nihat niilo nik nika nikau nike nikhil niki nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema nikol
nikola nikolai nikolas nikolasz nikolay nikoleta nikolina nikos niksa nila nilam nilay nilde niles nilgun nils nilufar nimakoah nimas nimit nimrod
nina nineli ninfa niniano ninioluwa nino ninthe nio niouma niraj niranjan nirbhay niro nisa nisan nisanur nischal nisha nistiman nita nives nivi
niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noam noami
noan noar nodira noe noel noelia noelie noella noelle noema noemi noemie noemy nofoto noha noham nohan noila nojus nokuthula nola nolan nolann nolen
nolhan nolwazi nomaan nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noortje nora norah norbert norberta norberto nore noreen norene
norhane norica norina norma norman normand norris norval norwood nosir nosirjon nostriano noud nouf nouha nour noura nourane nouri nout novak novan
novi noviana novita nowi nox nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nubia nuccia nuda nudem nugraha nuka nukhet numan nuno
nunziata nunzio nur nural nuran nuray nurbek nuredin nurettin nurgul nurgun nuri nuria nuriddin nurlan nursel nurseli nurul nurullah nusa nusrat
nusratulloh nusret nya nyah nyana nyasia nyla nynke nyoman nərgiz oana oba obanijesu obid obie obioma obrad obren oceane ocie octav octavia octavian
octaviana octavio octaviu oda oddone odelia odell oderico odeta odetta odette odidone odie odil odile odilia odilon odin odolen odon odorico odunayo
odval ofelia ofelie ofelya oger ognjana ognjen ogooluwa oguz oguzhan oier oisha ojars ojaswini okan oke okiki oksan oksana oktavian oktavie oktavius
oktay okto oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olav olavi olayinka
olbram olcay oldrich oldriska ole oleg olegs oleksandr olen olena olesea oleta olga olgerts olgica oliga olim olimpia olimpiada olimpian olimpio
olimpiu olin olinda olindo oliva oliver olivera olivia olivie olivier oliviera oliviero olivija oliviu oliwia oliwier olle ollie olof ololade
olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi
oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe
olympia olympie oma omad oman omana omar omari omawunmi ombeline ombline ombretta omer omero omina omobobola omobolanle omodunni omolabake omolara
omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona onder ondina ondine ondrej ondrejka onesta onesto oni onie onofrio onome
onorata onorina onorino onorio onoriode onufry onur oona oormila opalina opan opemipo opeoluwa opeyemi ophelia ophelie opung oqil ora oran orazio
orchidea orell oren orenzio oreofe orest oreste orestes orfeo orhan ori oriana oriande oriane orie orietta orif orin orio orland orlane orlo ornella
oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville orvokki orzu osama osanna osbaldo osborne oscar oskar oskari
osman osmondo ostoja osunleke osvald osvaldo oswald oswaldo ota otabek otakar otakara otello otha othmane otho otilia otilie otilija otis otmar oto
otokar otomar ottaviano ottavio ottilia ottilie ottis ottone otylie oumar oumayra oumou oury ousmane oussama ova ovidio ovidiu ovidius owen oxana oya
oybek oyenike oyga oyindamola oyindasola oyku oynur oysha oyunbileg ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur
ozod ozoda ozodbek ozren ozy pablo paciano pacifico paco pacome pacomio padam padma padmi padraig paige paiman paivi paja pakize palatino palemon
palladia palladio palma palmazio palmira palmiro paloma pam pamela pamfil pammachio panagachie panait panca pancario pancrazio pandora pandu panfilo
pangeran pangestu paninnguaq panji panka pankrac pankracy panna pantaleo pantaleon pantaleone pantelei paola paolo param paramartha paramita
paraschiva parascovia pardi pardo paride parker parla parman parmenio parsival parsla parvati pascale paskal paskala pasquale paterne paterniano pathe
patrica patrice patricia patricie patricija patricio patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patti pattie
paul paul-antoine paul-arthur paula paule paulette paulica paulie paulien pauliina paulin paulina pauline paulo paulos pauside pava pavel pavica
pavils pavla pavle pavlin pavlina pavlo pavol pawel paxton payidar payton pearlie pearline pecine pedro peggie peggy pekka pelaghia pelagia pelagie
peleo pelhrim pelin pelinsu pelle pellegrino pelumi pembe penda penelopa penelope pentti pepe pepijn pepin pepo per pera perceval percival percy
perica pericle perihan perikles perkasa perla perle pernilla pero perran perrine perseo persida pertev peruna perver pervin perzida petar pete petek
peter peteris petko petr petrana petre petri petrica petrija petrisor petro petronela petronila petronilla petronille petronio petronius petros petru
petruse petrut petruta petteri petula peyami peyton pharell pheobe phil phila philani phileas phileine philemon philibert philine philip philipp
philippa philippe philippine phillip philomena philomene philothee philou phiwokwakhe phylis phyllis pien piera pierangelo piergiorgio pierluigi
piermarco piero pierre pierre-alain pierre-alexandre pierre-andre pierre-antoine pierre-louis pierrick piersilvio piet pieter pietro pim pinar pio
piotr pipaluk pippa pippo piraye pirjo pirkko pius placida placido platon platone pleun plinio plutarco pola polidoro polifemo polikarp polina
polissena pollione polly polona polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooja poornima porfirio porfiriusz porfiry
portia porzia porziano postumio poul praba prabawa prabin prabowo prabu prakash prakosa pramila pran pranata pranawa pranay prasad prasanna prascovia
prasetya prasetyo prashant prassede prathamesh pratiwi pravdan pravdomil pravdomila pravit pravomil pravomila pravoslav pravoslava prayag prayitna
prayoga prayogo predrag preity prem prema premysl presley preston priamo pribyslav pribyslava primerose primoz prisca priscila priscilla priscille
prisco priska prita privato priya priyala priyamvada procopio profira prokles prokop prokopa prokul proserpina prospera prospero protasio proteo
providenci prudenzia prudenzio prvoslav publio puji puk pulcherie puneet pupolo puput purna purnima purushottam purwa purwadi purwanto pushti pusicio
puspa puspita puteri puti putri putu pyotr pəri qizilgul qobil qori qosim quartilla quasimodo qudrat queenie quentin quentine querano quiana quieta
quincy quinn quinten quintia quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria quitterie rabia rabina rachael
rachel rachela rachele rachelle rachid rachida raci rada radan radana radegast radek radeke raden radenko radha radhost radika radim radimir radimira
radina radion radisa radislav radislava radit raditya radivoj radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil radomila
radomir radomira rados radosav radoslav radoslava radovan radovana radslava radu raducu radul raduz radvan rae raegan raf rafael rafaela rafal rafet
raff raffaele raffaella rafi rafid rafila rafiq rageshwari rageswari raharja rahayu raheem rahel rahim rahime rahma rahman rahmat rahmawati rahmi
rahsaan rahsan rahul raide raif raihan raik raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold raisa rajab rajan rajana rajendra
rajesh rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rakesh rakip rakita raleigh ralf ralph raluca rama ramaa ramata ramatoulaye
ramazan ramesh rameshwar rami ramiro ramiz ramon ramy ramziddin ramziya rana randal randall randi randolf randolph ranek rangga rania raniero ranim
ranjan ranjeet ranjit ranko ranolfo ranya raoul raphael raphaelle rapulane raquel rares rashad rashawn rasheed rasheedah rashid rasifa rasim rasit
rasko rasmus rastislav rastislava rati ratibor ratih ratimir ratmir ratna rauf raul ravi ravshan rawane rawiri raxmatulloh rayan rayane rayen raymond
raymonde raymundo rayna rayona rayxona rayyan razvan rea reagan reanna reba rebeca rebecca rebeka rebekah rebekka recai recep reda redmond reece reem
reema reese refah refet refik regan reggie reghina regina reginald reginaldo regine regitze regnars regolo regula reha rehor rehorka reid reihaneh
reilly reina reine reinhard reinhold reis rejan rejean rejeanne reka reksa relja relu remi remig remigio remilekun remington remo remondo remus remy
remzi rena renae renars renas renat renata renate renato renaud rendy rene renee renette rengin renja rens renske renzo resat respati respicio ressie
restu resul reta retha retno reto retta reuben reva revi rex rey reyansh reybaud reyes reyhan reymundo reyna reynaldo reynold reza rezzan rhett
rhianna rhiannon rhoda rhona rhonda ria riaan riad rian riana rica ricardo ricards ricario riccarda riccardo richard richarda richelle richelmo richie
richmond rickard ricki rickie ricky rico ridvan ridwan rieke rifat rifki rigard rigoberto riitta rija rika rike rikke rikki riko riley rimas rimma rin
rina rinaldo rini rino rio ristana rita ritesh ritva riv rivka riya riyad riza rizki rizvon robaldo robb robbe robbie robbin robby robert roberta
robertina roberto robi robina robinson robiya robyn rocco roch rochele rochelle rocio rodan roderick roderik roderyk rodger rodiano rodica rodion
rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers roghayyeh rohan rohana rohit roj rok rokhaya rokia roko roksana
roland rolanda rolande rolando rolf rolfo rollin romain romana romane romanita romano romans romee romeo romero romeu romilda romina romoaldo romola
romolo romuald romualdo romul romulus romy ron rona ronak ronald ronaldo ronan ronda roni ronja ronke ronna ronnie ronny roos roosevelt rory rosa
rosa-maria rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosan rosana rosanna rosanne rosario roscoe roseann roseanne
roselin roseline rosella roselyn rosemarie rosendo roser rosetta rosie rosina roslyn rosman rosmunda ross rossana rossella rossie rostislav rostislava
rotaru rotimi rovena rowena rowland roxana roxane roxanna roxanne roxelana roxie roxy roy roya royce roza rozalia rozalie rozalija rozalinda rozamunda
rozana rozella rozina rozita roziya rozvita ruben rubiano rubie rubin rubye ruchan rudi rudis rudite rudolf rudolfa rudolfina rudolfs rudolph rudra
rudy ruedi rufina rufino rufo rufus ruggero ruhsar rui ruken rukhmani rukmin rukneddin rumena runa rupert ruperto rupinder ruprecht rusins ruslan
ruslana rusman russ russel russell rustam rustu ruta ruthe ruthie rutilo ruxanda ruxandra ruya ruza ruzena ruzica ryad ryan ryann ryder rylan rylee
ryleigh ryley rym ryou ryszard rəsad rəsid saad saadat saadi saanvi saar saba saban sabar sabato sabazio sabele sabina sabine sabino sabir saboxat
saboxon sabri sabrina sabrine sabryna sacha sachin sacid sada sadan sadar sadberk sade sadettin sadi sadie sadik sadina sadio sadoqat sadri sadriddin
sadullah sadye saeed saer safa safae saffet saffiro saffo safi safia safiatou safietou safina safir safira safiya safo safouan safouane safta safura
sagar sahap sahar sahin sahinalp sahra sahsuvar said saida saiful saige saim saiq saka sakari sakeena sakina sakineh sakip sakir sakti sakura sal
saladino salamoun salif salih salik salim salimah salimata salimatou saliou sallie salma salman saloh salome salomea salomena salomey salomon salomone
salomoun salsabila salustio salvador salvatore salwa salwator saly sam samandar samanta samantha samed sameer sami samia samiah samih samil samim
samina samir samira samiya samkelo sammie sammy samo samona samson samsul samu samuel samuela samuele samukelisiwe samy sana sanaa sancho sanda
sandeep sandor sandra sandrine sandro sandu sanele sanem sanford sanja sanjay sanjin sanka sanna sanne sanobar sansone sante santiago santina santino
santo santos santosh sanya sanziana saodat saphira sapiente saqib sara sarada sarah sarai sarala sarani saraswati sarbello sardor sare sarina sarisha
sarita sarka sarla sarlota sarmite saroja sarra sartika sarvar sarvin sarvinoz sasa sascha sasha saskia saskie saso satine satish satoshi satu
saturniano saturnin saturnino satya satyen saul saulcerite sauveur sava savanah savas savel saverio saveta savi savina savinien savino savion savva
saxida saxona sayan sayyora scarlett scholastika scholastique schuyler scolastica scot scott scottie scotty seamus sean seb sebas sebastiaan sebastian
sebastiana sebastiano sebastiao sebastien sebastjan sebestian sebnem secaeddin secil seckin seckou seconda secondiano secondina seda sedat sedef seden
sedrick sedrik sef sefer seff sefik sefora seghei segilola segolene seher sehlevent sehrazat sekinat sekou selahattin selale selami selcan selcuk
selda selen selena selene selim selin selina selma selmer selvaggia selvi selyan sem sema semenica semih semion semiramide semplicio sempronio semra
semsi sena senay sener senesio sengul senka senn senne sennur senofonte senol senta sep sephora sepp seppe seppo septi serafettin serafim serafima
serafin serafina serafino seraina serap seraphin serapione serban serbulent serdar seref seren serena serenus sergei sergej sergen sergey serghei
sergi sergio sergiu sergiusz serhad serhat serife sermet sermin serpil sertac sertap servac servan servidio serviliano sesto setayesh seth settar
settimio settimo setya sev seval sevara sevda severa severiano severin severina severine severino severo sevgi sevil sevim sevinc sevinj sevket sevki
sevtap sevval seweryn sexmus seyban seyda seydou seye seyfettin seyfi seyfullah seyma seymour seynabou seyyit sfiso shahboz shahd shahid shahobiddin
shahriyor shahzod shai shaikha shaily shaim shaima shaimaa shaina shaka shakila shakira shakti shakuntala shalewa shamsiddin shana shanaya shanda
shane shanel shanelle shani shania shanice shanie shaniya shankar shanna shannon shanon shantanu shanti shany shaquille sharda shari sharlene sharmila
sharon sharron sharyn shashi shashikala shaun shauna shawn shawna shayan shayla shaylee shayma shayna shayne shea sheba sheela sheena sheila shekoni
shelby sheldon shelia shelley shelly shelton shemar sher sheri sheridan sherifa sherine sherly sherman sherri sherrie sherwood sheryl sherzod shiloh
shilpa shira shirel shirine shirisha shirley shirli shirly shivakari shlomo shobhana shodiyor shola shona shresth shresthi shreya shreyashi shridevi
shrishti shristi shubha shubhaprada shukrulloh shwet shyann shyanne shyla shyrel siana siara sibel sibilla sibongile sibusiso sibyla sibylle sico
sicuro sid siddarth siddhartha siddhi siddhran sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidra sidy siebe siem sien siep sifiso
sigebert sigfrid sigfrido sigismond sigismondo sigmund signe sigrid sigurd sihab sihabeddin sihem siir sijuade sil sila silan silas silja silje silke
sillin siloe silvana silvano silvere silverio silvester silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius sim simao
simea simen simeon simeona simeone simge simi similoluwa simina simion simisola simo simon simona simone simonetta simonida sina sinan sinasi
sindisiwe sindre sindy sinem sinenhlanhla sinesio sinfronio sinica sinikka sinisa sinja sinkler sintia siobhan sipan siphephelo siphiwe sipho sira
sireno siria siriano siricio sirin sirine sirineu sirio siro sirojiddin sirri siska sisto sita sitara sithembiso siti siv sixt sixte sixtine sixtus
siyabonga siyanda sizakele sizani sjoerd sjors skaidrite skander skarlet skarleta skipped skye skyla skylar sladana slamet slava slavek slaven slavena
slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slobodan slobodanka sloka smaranda smeralda
smil smiljana smilla smita smriti sname snejana snezana snjezana soan soave sobeslav sobeslava sobia sobit soccorso socrate sodiq sofiane sofie sofija
sofronia sofronie sohan sohane sohib sokhna sokrat solal solange soledad soleh solene solenn soline solocone solomon solveig solveiga somayyeh somnath
somu sona sondra sondre songul sonia sonja sonke sonya soof sophia sophie soraia sorana soraya soren sorin sorina sostene sosteneo sostrato soter
sotira souleyman souleymane soumaya souta sowande spano spartaco spela spencer speranta speranza speranzio spidola spiridon spirydion spytihnev
srboljub srecko sredoje sri srna stacey staci stacie stacy stan stana stanca stancu stanford stanimir stanislao stanislas stanislav stanislava
stanislaw stanko stanley stanton starla stasa stasta staza steen steeve stef stefan stefana stefania stefanie stefano stefanos steffen stelian
steliana stella steluta sten stepan stepana stepanida stepanka stephaans stephan stephane stephania stephanie stephany stephen stephon ster sterre
stevan steve steven stevie stewart stig stijn stiliano stina stine stipan stiriaco stjepan stojan stojanka stojmir strahinja stribor stu stuart suat
subash subhash subhashini subhasini subhi subodh subomi sucheta suci sude sudeva sudi sue-marie suelen suha suheyl suhrob sujata sukanya sukru
sulaymon sule suleyman sulton suma suman sumayah sumayyah sumeet sumit sumitra sunay suncica sune sunita sunniva suraj surano suresh sururi surya
suryakant suryakanta suryakantam susan susana susane susanna susannah susanne sushant susheel sushil sushma susi susie suus suyuna suzan suzana suzane
suzanna suzanne suze suzette suzie suzon suzy svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend
svenja sverre svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swann swapnil swara swarnalata swassane
sweta syahrini sybil sybilla sybille syble syd sydnee sydni sydnie syed sylvain sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne
syrine szabolcs szczepan szofi szofia szonja szymon səbinə səhriyar tabatha tabea tabita tabitha tabris taceddin tacjana taddeo tade tadeas tadej
tadeo tadgh tadija taha tahir tahlia tahsin taib taide taika taina tais taisia taiwo tal talat talay talea talha tali talia talip talis talita talitha
talivaldis talrits talya tamar tamara tamas tamera tami tamia tamika tamina tamino tammaro tammi tammie tammo tamra tana tancrede tancredi taner
tanguy tania tanika tanirika tanisha tanja tanju tankred tansu tantri tanushree tanushri tanya tanyeli tao tapan tapani tapio tara tarana taras
tarcisio tareq tari tarik tarja tarkan tarquinia tarsilla tarso tarun taryn tasa tasdik tasha taskin tasnim tasnime taswir tatana tate tatiana tatjana
tatsuki tatum tatyana taufan taufik taurean taurin tavares tawana taya tayfun tayler taylor tayyar taziana taziano tazio teagan tecla ted tedi teea
tegan teguh teije tej teja tejas tejumola tekin tekinalp tekla telchide telemaco telica tellervo temel temidayo temistocle temitope teo teobald
teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman
teona terenc terence terencius terencjusz terenzio teresa tereza tereze terezia terezie terezija teri terrance terrell terrence terri terrie terrill
tertuliano terzo tesauro tesifonte tesnim tesnime tess tessa tessie tetiana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabisa thad
thaddeus thadie thais thalea thalia thamsanqa thando thandolwethu thanina thea thelma themba theo theobald theodor theodora theodore theodorik
theodose theodosie theofan theofil theofila theophane theophile theophraste theotime theresa therese theresia theron theunis theuns thiago thibaud
thibault thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs thilo thirza thobeka thom thomas thomasina thora thorben thore thorge
thulani thulisile thurman tia tiago tian tiana tianna tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil
tichomir tichon ticone tidiane tieme tierra ties tiffany tiguida tihomir tiina tija tijana tijmen tijn tijs til tilda tilen tilio tilla tillman
tillmann tim timbul timea timeo timm timmothy timmy timo timofei timoleon timon timotei timotej timoteo timoteus timothe timothee timur tina tinas
tinca tincuta tingting tino tiphaine tira tiril tirone tirta tirtayasa tirza tisha titien titilayo titilope titin tito titouan titus tizian tiziana
tiziano tizio tjark tjasa tobia tobias tobiasz tobiloba tobin todd todor tohir toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani
toluwanimi toma tomas tomasa tomaska tomasz tomaz tomi tomiloba tomislav tomislava tomke tommaso tommie tommy tomo tomoharu tomori tonci toncica toney
toni tonia tonija tonka tonko tonnin tony tonya tora torben torbjorn torey tori torkvat torquato torrance torrey torsten tosca toscane tosco toska
toussaint toyip tracey traci tracie tracy traian trajan tranquillo trasea travon tre tremaine tremayne trent trenton tressa tressie treva trever
trevion trevor tri tricia trilochan trilochana trilok trilokanath trilokesh triloki trina trish trisha trista tristan tristano tristian tristin
triston troels trofim trpimir trpko trudie trudy truman trycia trystan tsabita tsipora tuana tudor tudora tudorita tudosia tufan tugay tugba tugiman
tugrul tugtekin tuhfe tui tula tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer tuomas turan turgay turgut turi turibio turkan
turkay turker turkes turki turna turold tushar tussio tutku tuula tuulikki tuur tuva tvrtko twan twila tybalt tycho tygo tyler tymeo tymon tymoteusz
tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tərlan ubaldo ubaydulloh ubertino uberto uchita uchqun uda udai udit udo ueli
uffe ufuk ughur ugis ugne ugo ugolina ugolino uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana
ulices ulises ulisse uliva ulker ulku ulkər ulla ulpiano ulrich ulrico ulrik ulrika ulstano ulus uluthando ulva ulvi ulviye ulviyyə ulwazi ulya ulysse
ulysses uma umang umar umay umaya umberto umi umid umida umidulloh umile umit ummiye umran umur umuralp umut una unal unax unggul unjani unna unsel
unseli upendra upik upton uqbaloy uranio urbain urbano urdino urfon uri uriah uriel uriele urmila uros urs ursicio ursino urska ursmaro ursula ursule
urte usame usha usman usmon usyi utama utku uttam uve uxue uygu uzayr uzbegim uzeyir uzodimma vaclav vaclava vada vadim vafo vagn vaha vahdet vahid
vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi val vala valburga valdemar valdemara valdemars valente valentijn valentim valentin
valentina valentino valentins valentyn valentyna valer valera valere valeri valeria valeriana valeriano valerico valerie valerii valerija valerijs
valerio valeriu valery valfredo valfrido vali vallie valtena valter valtr valtteri vance vanesa vanessa vania vanja vanna vanya varalakshmi varo
varvara vasanti vasco vasil vasile vasili vasilica vasilie vasilina vasilisa vasily vasja vasko vasliddin vasudev vasudeva vasudha vasundhara
vatroslav vaughn vavrinec veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veerle vefa vefik vega
vehbi veikko veit vela velana velaphi velda veleslav veleslava veli velibor velimir velimira velina velio velislav velislava vella velma velva venance
venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere venerio
veniamin venka ventura venuse venusta venustiano venusto vera verano verda verdiana verdie vere verecondo verena verenzio vergie vergiliu verginia
veriana verica veridiana verla verlie vern verna verner vernice vernie vernon vero veronika veronique veroslav veroslava verulo veselinka vesile
veslava vesma vesna vespasiano vesta veta veysel veysi vezio vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vicki vickie vicky
victoire victorien victorin vid vida vidak vidal vidhur vidhya vidiano vidone vidor vidur vidya viera vieroslava vieve viggo vigile vigo vihaan vijay
vijeko vijolite vik vikky viktor viktoria viktorie viktorija viktorin vildan vilde vilem vilema vilemina vilfredo vilhelm vilhelmine viliam viliana
vilibald viliberto viljem ville villy vilma vilmar vilmars vilmos vilte vimal vimala viman vin vinay vince vincenc vincencie vincent vincentiu
vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinicio vinka vinnie vinsen vinz violante violeta violetta violette violina viorel viorela
viorelia viorica virag virgie virgil virgile virgilio virgiliu virginie virginio virman virone visarion viscardo vishnu vishwamitra visnja vissia vit
vita vitale vitali vitalia vitalico vitalie vitalii vitalijs vitalina vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore
vittoria vittoriano vittorio vitus vivaan vivaldo vive vivek vivi vivian viviana viviane vivianne viviano vivien vivienne vizbulite vjekoslav
vjenceslav vlad vlada vladan vladana vladek vladena vladilena vladimer vladimir vladimira vladimiro vladislav vladislava vladivoj vladlen vladlena
vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava
vojmil vojmir vojmira vojslav vojslava vojtech vojteska vok voldemars volfango volfgang volkan volodymyr vorsila vosil vratislav vratislava vratko
vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vusala vuslat vusumuzi vyas
waclaw wael wahyu waino wakana wakiman waldo walenty walentyn walentyna waleran waleria walerian walery walgierz walid wallace walt walter walton
waluyo waly wanda wandrille wanesa wani wannes waqila wardaya wardi warji warley warre warsa warsita warta wasis wassim wava wawan wawrzyniec waylon
wayne webster wei welat weldon wellington wende wendell wendi wendy werner weronika wes wesley wessel westley weston whitney whitni whitny wiara wibke
widelene widya wiebke wiem wies wiktor wiktoria wila wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm
wilhelmina wilhelmine willa willard willem willi william willie willis willy wilma wilmer wilson wilton wincenty winda winfield winfried winifred
winnie winnifred winona winslow winston wira wirda wirginia wisnu wissam wissem witalis wladyslaw wlodzimierz wojciech wolfgang woodrow wout wouter
wulan wulandari wuraola wyatt wyman xalima xanana xander xatun xaver xaverie xaverius xavi xavier xaviere xebat xem xenia xenie xenophon xezal xhoel
xiaomei xiaoyan ximena xinyi xochitl xzavier yaa yacine yacouba yadira yael yaelle yagiz yagmur yago yahli yahya yahyo yakubu yalcin yalgin yaman
yamileth yamina yan yana yance yango yani yanis yann yanni yannic yannick yannik yannis yaprak yara yarah yaren yaretzi yarin yaro yaron yaroslav
yasar yasemin yasin yasmeen yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaya yazid yazmin yejide yekta yelda yelena yeliz yener yenthe
yesenia yesim yessenia yessi yetkin yetunde yevgeni yevgeny yewande yfke yibanathi yigit yildirim yildiz yilmaz ying yinthe ylan ylvi ylvie yoan yoann
yoav yoel yogendra yogesh yoginder yohan yohann yolanda yolande yona yonas yonatan yonathan yonca yong yoni yono yoqub yorbek yoro yorqin yosef
yoshiko yosra yossef yosun youcef youmna youna younes youness youp youri yousef yousouf yousra youssef youssou youssouf youssouph youssoupha yozida
yoznur ysaline yse ysee yseult yuce yucel yuen yuina yuksel yulia yuliana yumi yumni yuna yuni yunita yunus yuri yuriy yury yusif yusiv yusuf yuuma
yuval yvan yven yves yvette yvona yvone yvonna yvonne zabedeo zabina zabir zaboj zac zaccaria zaccheo zach zachar zacharia zachariah zacharias
zachariasz zacharie zachary zache zachery zack zackary zackery zada zadig zaenab zafar zafer zafir zahar zaharia zahid zahide zahir zahit zahra zaida
zain zainab zaira zakaria zakariya zakary zakarya zakelina zaki zakir zala zalan zalindra zama zamfir zamfira zamir zamira zan zana zander zane zanele
zaneta zanete zanis zanita zanna zanobi zara zaraza zaria zarije zarina zarko zaur zavida zavis zayd zayn zayneb zayniddin zbislav zbyhnev zbyhneva
zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko
zechariah zef zefiro zehra zeinab zejnep zekai zekeriyya zekiye zelaya zelda zelibor zelie zeliha zelimir zelimira zelinda zelislav zelislava zeljka
zeljko zella zelma zelmir zelmira zeltite zena zenaide zenebio zenija zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephirin zerdest
zerrin zerya zeteny zetico zetta zev zeyd zeynab zeyneb zeynel zeynep ziad ziedite ziga zigfrida zigfrids zigmars zigmund zigrida zihni zikmund zilan
zile zilola zin zina zinaida zineb zinedine zinovia zion zita zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyanda
ziyo zizi zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zohid zohir zohra zoia zoie zoila
zoilo zoja zokir zola zoltan zora zoran zorana zorina zorka zoroslav zoroslava zosim zosima zosimo zoyir zrinislav zrinko zselyke zsofia zsolt zsombor
zubayr zubeyde zubeyr zubite zuhal zula zulaikha zulal zuleyha zulfa zulfikar zumrut zuxra zuzana zuzanna zvezdana zvonimir zvonimira zvonko zyad
zygmunt əhməd
`;
