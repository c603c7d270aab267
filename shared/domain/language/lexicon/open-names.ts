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

export const OPEN_SURNAMES = `
aalbers aalerud aaltonen aasen ababii abaci abadan abadzic abadzija abbate abbosov abbosova abbott abbrescia abdi abdulahadyev abdulahadyeva
abdulazimov abdulazizov abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhayov abdulhayova abdulholiqov
abdulholiqova abdulkarimov abdullatifov abdullatifova abdullayeva abdulqodirov abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov
abegglen aberg abernathy abeyta abicht abimanyu abiputra abodunrin abolina abolins aboltina aboltins abrego abreu abshire acanski accardi accardo
accurso aceto acevedo achari acharya acheampong achilles acic acikalin acikgoz acin ackerman aclan acosta acquadro acquaviva acquistapace acuna
adadevoh adal adamcova adamec adamek adami adamiak adamiec adamski adamus adanir adanski adaobi adcock addari addis adebayo adebisi adegbite adegboye
adelakun adelusi ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura
adeyemo adhikari adhitama adiga adisa adivar adler adomah adomako adongo adorno adragna adriansyah adusei adutwum aebi aebischer aeby affinito afifah
afirifa afoakwa afolabi afolayan afonja afunku agarwal agboola agirbas agnello agostini agosto agresta aguayo aguilar aguilera aguirre aguridic
agustian agyapong agyare agyei agyemang ahic ahlke ahluwalia ahmetspahic ahonen ahortor ahrenberg ahrens ahuja aidara aiello aigare aigars aigbiniode
aigner aigroz airlangga ajakaiye ajao ajayi ajewole ajose-adeogun akal akalin akan akar akay akaydin akbaba akbulut akcal akcali akcan akcay akdag
akeem-omosanya akel akerele akgoz akgul akgun akhtar akinrinola akintade akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akman akoto akowua
akpinar akramov aksakal aksam aksentic aksic aksin aksit aksoy aktas aktay akyeamfuɔ akyeampong akyel akyena akyildiz akyurek akyuz alabi aladic
aladzic alaimo alamsyah alaniz alarcon alargic alavanja alavantic albanese alberti albertyn albu alcala alcamo alcantar alcaraz aldea aleksejev
aleksic aleman alessandrini alessi alev alfano alfaro alfieri alicea alici alicic alidi aligbe alih alija alivernini aliyev aliyeva aljancic alkaya
alkhamis alksne alksnis allgeyer almanza almaraz almasac almeida almonte alniacik aloba aloi alparac alpman alpugan altamirano altenwerth altieri
altinay altinbas altinel altinisik altinok altintas altiok altun altuntas aluga alvarado alves alyanak amado amador amadori amaechi amann amanta
amaral amberg ambrosini ambrosino ambrosio ambrozova amendola amerio amici amla ammoscato amoa amoako amoasi amorim amoroso amoruso ampadu ampofo
amponsah amrein anandya anasov anasova andelic andersone andersons andesilic andic anding andini andorful andov andrade andrejev andrejic andrejin
andreoli andresen andrews andriani andries andrisani andriska andrle andronic angeli angelini angeloni anggraini anggreny anggriawan angster anguiano
angulo anjani anjos ankra ankunding anokye ansa ansari anselmi antezza antoci antonacci antonic antonini antos antosova anttila antunes antwi anucin
anusic anvaryev anvaryeva anzalone aparicio apicella apitz apodaca aponte apostol appiah aprile aqila aquino aragon araja arajs aramini arana aranda
arap araujo araya arcangeli arce archuleta ardana ardelean ardianto ardiyanti arellano aremu arenas arendt arens arevalo argenio argento argiolas
arguello arhanic arias arican arifin arig arikan armas armendariz armenta armijo armstrong arnaut arndt arnesen arora arpasi arredondo arreola arriaga
arsic arteaga artioli aryal aryani aryanti aryee asadanin asadov asadullohyev asadullohyeva asamoa asamoah asanin asante asare asaro asceric
aschenbroich asci ascione asenso asiama asiedu asik asilbekov asimi askraba askrabic aslan asonja aspere aspers assmus assuncao astafei astolfi astuti
aswandi atakol atalik atan atanda atasever atay atchison atencio ates atici atik atkinson atzeni atzori aubert aucamp auer aufderhar augustyniak
auzina auzins avallone avalos avazyev avazyeva avci avila aviles avola avsec awodiran awolowo awuah ayala ayandokun ayaydin aybar aycan ayisat aykac
ayobami ayoola aytek ayverdi azamatov azara azdajic azevedo azinic azizah azizov azizova azzahra baafi baah baarck baawia babac babali babalj babalola
babarogic babatunde babatz babic babin babini babou babtunde baburic baca bacalo bacci bacher baciu bacova badane badea bademci badenhorst bader
badiane badillo badji badjuk badu baez baeza baganz bagaskara baggio bagnoud bahena bahk bahl bahna bahng bahno bahodirov bahringer bahromov bahun
baiocco bajare bajars bajc bajcetic bajcic bajer bajsanski bakal bakan bakaran bakare bakarec bakhoum bakirci bakke bakken bakker bakos balan balat
balaz balazova balboni balcer balcerzak balci balck baldacci balde balderas baldi baldini balestra baleta baletic balincic balistreri baljak balkow
balla ballarin ballesteros balli ballouhey balmer balnuweit balode balodis balog balogh balogova balogsandor balogun baloun baloyi balsamo baltag
baltin balzano balzer bamidele bamiloye bamisebi banach banas banasiak banasik banda bandara bandic bandicstimac bandini bandl bandopadhyay
bandyopadhyay banerjee bani banic banica banicjokic banik banjac banjak banjalic banjari banov banse banuelos baptista barajas baral baraldi baranjec
baranka baranski barbagallo barbaricsehic barbarossa barbarulo barbato barbera barberi barberis barbero barbier barbieri barbiero barbosa bardek
barela bares baresova baretta barile barinic barisic barletta barna barnard barnes barnier barone baroni barons barosevcic barr barra barragan barras
barraza barre barreca barrera barresi barreto barretta barrientos barrios barros barrows barta bartak bartell bartels barth bartkowiak bartnik bartoli
bartolini bartolomei bartos bartosek bartosik bartosova bartovicova bartulin bartunek barua barylla barzani basar-klapec basara basaran basaric baseda
baser bashir bashirian basmaci basnet bassani bassi basta bastac bastajic bastola basynat bates batinicsantic batista batnozic bato battaglia battig
battisti battistini battke batz bauch bauer bauermeister baumbach baumeister baumgartner baur bauschinger bauschke bavaud bayeni baykam bayraktar
bayraktutan baysoy bazant beahan beatty beavogui becerra bech bechtelar becka beckel becker beckham becvar bedan bedewitz bedini bednar bednarek
bednarik bednarski bednarz beele beerli beethoven beggerow begu behr behrenbruch behruzov behruzova beier bejan bejenari bejenaru bekavac bekcic
bekdik bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac bektashi bekvalac belavske belavskis belcar belec belenzada belic belivuk belli
bellini bello bellomo belmonte belohlavek belopoljac belosevac beltrame beltrami beltran belvisi belz benatti benavides benavidez benda benecke benes
benesova benigni benini benitez bennardo benner benninger beno bentivoglio benvenuti benz benzing berak beran beranek berardi berends beretta
bergamasco bergamini berge berger berglund bergman bergmane bergmanis bergnaum beribak berisha berka berky berkyova bermudez bernabei bernal bernardi
bernardini bernasconi berner berney bernier berning bernolak berrios berset bertaccini bertani bertenbreiter berthoud bertini berto bertolini
bertolussi berxwedan berzina berzins berzite berzits beserler besikci beso besok bester betancourt bethke betschart betti betz beushausen
beutelspacher bevilacqua bevk beye beyeler beyer bezdek bezjak bezuidenhout bhadresha bhak bhana bhandari bhat bhattacharya bhattarai bhattathiri
bhembe bhengani bhengu bhoumik bhowmik bhuiyan bhuyeni biagi biagini bialas bialek bianc biancheri bianchi bianchini bianco biasci biba bicakci
bicanin biccari bicer bichler bickel bidaud bideau bielak bielawski bielecki bieler bielert bielik bielski bienasch bienias bieniek bieri biernacki
biernat biesenbach bigdeli biggi bijl bila bildik bilek bilen bilgen biljan bilolyev bilolyeva bilski bily bindi bini bins bionaz biondi birca
bircanin birina birinci birins birlik biro biro-datkovic birzina birzins birzniece birznieks bisconti biseniece bisenieks bisgaard bishwas bisio
biskicmerkas bisset bitca biteye bittner bivol biyela bizetic bizjak bizumic bizzarri blacanin blaga blaha blaho blahova blanchard blanckenberg blanco
blanda blaschek blaser blasi blasko-vidosavljevic blassneck blatancic blatter blaua blaus blazek blecha blechova blekte blick bloch blochwitz
blockhaus blom blondal blum blume boadi boadu boahen boakye boaten boateng bobek bober bobeta bobinac boboc boburov bocchi boccia bocek bochenek bocic
bockai bockovac-kunstek bocokic boda bodea bodian bodini bodiroga bodnar bodrug boehm boer boffa bogan bogdashin bogenrieder bogisich bognar bogosavac
bogucki bogusz bohac bohacek bohacova bohge bohm boico boje bolat bolatli bolf-kovacic bolkovac bolle bolliger bolm bolot-salaj bolta boltic bolukbas
bomestar bona bonanni bonanno bonato bondare bondarenco bondars bonde bondra bondzic bongiorno bongiovanni boni bonifazi bonik bonilla bonini bonisch
bono bonomi bonomo bonsra bonsu boratav borbely borcanin bordian bordoni borge borgeaud borgeling borges borghi borgia borgschulze bork borkovacki
borner bornscheuer boros borovac borovicka borowiec borrego bors borta bortolin bortot boruya bosak bosanac bosancic boscaino bosch boschi bosco
boscolo boshoff bosi bosiljcic bosiljkic boska bosler bosman bosnjakovicholik bossard bosshard bostan bosu botello botezatu botha botiryev botiryeva
botnari botnaru botsford botta bottner boucek boucher bouda bourcard bourrouag bouschen bouska bove bovolenta boxhammer boyaci boyde boye boyer boyes
boyko boyle bozalo bozanic bozdok bozek bozic bozicanin bozicic bozkir bozsik bozzi bozzo brabcova brabec brabencova brabenec brada bradac bradacova
bradtke bradvic braga brahaj braia brakus brambilla branca branco brandenburg brandis brandli brankov bratina bratonozic bratu braun brautigam brazda
brazdil brdanin brecko bredenkamp brehmer breitenberg brejcha brejchova brekke bremer bremser brenke brenkis brenner bresciani bressan breton
brettschneider breu breuer brezancic brezina breznik brezo brezovac brezovnjacki briano briede briedis briem briesenick brigandi brignone brinjak
brinza briones briseno brisuda brito brits brix briza brizova brizzi brkic brniclevada broda broening brogi brogli bromfield bromme brosch brouwer
browne broz brozek brozova bruder bruen brugger bruhns brumat brun bruni brunkevica brunkevics brunner bruns bruschi bruun bruzzone brychta buac buaca
bubalo bubenik bucakli bucalo bucanin buccheri bucci bucek buch buchanan buchele bucher buchholz buchrucker buchta buckridge buczek buda budai buder
budichalas budiman budimcic-kovacevic budiyanto budreiko bueno buga buhler buile builis bujak bujor buker bulaja bulat buljat buljin buljubasic
buljugic bulovan bundgaard bunea bungener bunjes bunoza bunusevac buongiorno buonomo burani burazer burazor burckhardt burda burdak burduja bures
buresova burghagen burgic burgio burgos burian burianek burkhard burkhardt burklein burlacu burmeister burri buruiana buruk busa busak busari busch
buscher busetincan buslaver busse bustamante bustos busuioc butera buthelezi butnaru buttner buzzi byrd byrne byrtus byrtusova bytyqi cabaj-adam
caballero caban cabras cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore cace caceres cada cadena cadoni caforio caggiano cagiran caha
cahova caiazza caiazzo caillat cailler cajka cajko cajner cajzler cakir calabrese calabria calabro calafiore calame calandro calderon caleta califano
calite calitis callegari calligaris calo calvillo camacho camagic camara camarillo camdali camdzic camilli cammarata cammisa campagna campanella
campanini campbell campisi campo campoli campos canaki canale canales cancar cancelliere cancellieri candan candelaria candrlic canepa cangiano canino
canjko-novak cankar cannas cannata cannella cannone cano cantagallo cantoni cantu canu capannolo capasso capatina capecchi capek capitani capizzi
capkovicova caplovicova capoccia capocotta capogna capone caporaso cappai cappello cappiello capponi capraro caprnjic capuano caputo caraballo
caracciolo caradonna caraman carapic carapina caraus caravesa carbajal carbone carboni cardella cardenas cardinale cardinali cardini cardona cardone
cardoso cardozo careddu carella caric caricari carini carlini carlino carloni carlowitz carlsohn carminati carmona carneiro carnevale carnic
carnogurska carnogursky carnovale carollo caron carosi carpentier carr carranza carrara carraro carrasco carrasquillo carre carreon carrera carrero
carrieri carriero carrillo carrozza carrozzo carrus carstens carta cartl caruso carvajal carvalho casadei casadio casagrande casale casali casano
casares casas casavecchia cascio cascone casella caserta casillas casini casolaro caspari caspers cassano cassim cassin castagna castaldi castaldo
castaneda castellana castellani castellano castellanos castelyn castens castiello castiglioni castillo castro casu casula catalano catalbas cataldi
catalinac catana catanzaro catarsi catellani caterino catic cattaneo cattani cauna caune cavadini cavalic cavaliere cavalieri cavaljuga cavallari
cavallaro cavalli cavallini cavallo cavazos cavic cavlina cavriani cazac cazacu cazares ceballos ceban cebanu cebekhulu cebotari cebula cecan
ceccarini cecchi cecchini cecere cech cechova cedillo cehmajster ceja cejka celano celar cele celebija celentano celi celli cellini celma celmina
celmins celms cenan cengic cengija cenni centeno centofanti cepeda cerar cerda cerkasin cermak cerna cerne cernei cernik cernoch cernochova
cernohorska cernohorsky cerny cerrani cerrato cerri cerullo cerutti cervantes cervantez cervena cervenak cervenka cerveny cervinka cevik chacon chakma
chakraborty chaloupka chalupa chalupka champlin chan chand chang chapa chappuis chapron chapuis chapuisat charpentier charvat chassot chatterjee
chattopadhyay chaturvedi chaudhry chavarria chavez chen cheng cheon cheong cherchi cherubini chessa chessari chettri chetty cheuk cheung chiacchio
chianese chiaravalle chiavacci chibike chibuike chicu chidinma chidozie chihai chila chiliza chimenti chiodi chiriac chirico chirila chirita chis chiu
chivu chladek chlup chmelar chmelik chmiel choi chojnacki cholewa chollet chong chopard chopra choquart choudhury choung chovancova chovanec chowdhury
choy chromy chudik chudoba chudobova chudzik chui chuit chung chvatal chvojka chwe chytil ciaccio ciacio ciampa cianci ciani ciavarella cibotari
cibula cibulka cicatiello ciccone cichocki cichon cichy cicmak cierna cierny ciesielski ciesla cieslak cieslik ciger cigoj cihak cihlar cikota cilikan
cilli cilliers cimerman cimesa cimmino cincurak-kovac cingolani cini cintron cioban ciobanu ciocan cioffi cioni ciorba ciornii ciotola cipanj
cipanj-banja cipolla cipollaro cipolletta cipriani cirule cirulis cisar cisneros ciss cisse cissokho citro cittadino ciubotaru ciuffreda ciulla ciumac
ciwan cizek cizmar-tormas claasen claeys clarius clarke clausen cleem clerc cloete cloos clottu cobrda coccia cocco coelho cohen coinchon cojocari
cojocaru cojuhari cokan cokov colak colangelo colanic colantuono colaric colella colesnic coletta colina collado collazo colonna colunga coly coman
comito como concas condrea conforti congiu coniglio conka connelly connolly conroy considine consiglio cont conte conti contini contreras contu cooke
coppola corak corazza corboz corbyn cordero cordes cordioli corekci corkery cormier cornejo coronado corradi corradini corrales corrao correa correale
correia corridori cors corsi corsini corso corsten cortes cortese cortesi corti cortinovis corwin cosentino cossu costantin costantini costea
cotorobai cotruta cotthardt cotto cottone coufal coulibaly coulon courten covaci covalciuc covalenco covali covarrubias coviello cozma cozzani cozzi
cozzolino craciun crea creciun cremin cremona cremonesi crepaldi crescenzi cresnik crespi crespo cretu crevatin crews crimi crippa crisafulli crisan
criscenti crisci criscione crist cristofaro crnogaj croce croitor croitoru crona cronin cronjager cronnje crooks crosskofp cruciani cruciata crudu
cruickshank csapo csonka csordas cucchiara cucciniello cuche cucos cucu cudara cudars cudina cuellar cujba cukalac cukic cukteras culibrk cullinan
cummerata cunha cunningham cuomo curci curcio curda curiel curreli cusimano cusnir cusumano cuzzocrea cvagic cvetljanin cvetuljski cvijetic cvijic
cvjeticanin cybulski cygan cyprich cyprichova czyz d'agostino d'aleo d'alessandro d'alessio d'amato d'ambrosio d'amico d'amore d'andrea d'angeli
d'anna d'argenio d'avino d'elia d'errico d'inca d'ippolito d'onofrio d'orazio d'urso daako dabek dabic dabija dabnjak dabo dach dachert dadic dafunic
dagdas dahlberg dahm dahmen daidone daimer dajic dajlic dakickozic dalgaard dalkiran dalleaste dallenbach dalmasso damanik damaske damcevski damiani
damico damm danciu danek dang daniels danielsone danielsons danis danisova dankula danneberg danner dano danso darazac darii darmawan darojat darteh
dartey dascalu dasic dattilo daubner daudrich dauer daugherty daum dauth dautzenberg davidov davidovicamic davidson davies davila davoli deak deane
debeljak debenjak debnar debnath debski deckert deckow declerck declercq decock decoster dedanski dedejic dedek dedijer deerberg degano dege degis
degrassi dehmel deiana dejova dekic dekker dekys dekysova delacruz delafuente delagarza delalic delao delapaz delarosa delatorre delazy deleon
delgadillo delgado delic delkapic dell'amico delmas delogu delonge delrio delvalle dembele deme demir demirbas demirel demontis demurtas demut denaro
denesik dengler denic denkel denner denti denzinger denzler dera deric derisilo deriu derr dervishi desai deschamps deshpande desmet desogus destro
dethloff deuschle devald devar devcickatic devedzic devetak devkota devos devrnja dewan dewilde dhakal dhawan dhlomo diaby diack diaconu diagne
diakhate diallo diamanka diamanti diao dias diatta diattara diaw diawara diaz dibbert dicki dickinson diedhiou diedrich dieme diene dienel dieng
dietsche dietz dietzsch dieye diezel dilla dilmurodyev dilmurodyeva dima dimcic dimic dimitric dimitrov dimitrovski dimkic dimsic dinca dingarac
dingelstedt dingiswayo dinh dini diome diongue dionisi diop diouf dioum dippenaar dippl dirgantara dirike dirikis distefano dittmar dittmer dittrich
dittrichova divald divisova dixon dizdar djetka djitte djokoto djurasek djurhuus dlouha dlouhy dlugosz doan dobbrunz dobel dobes dobesova dobias
dobiasova dobler dobosz dobre dobrovolna dobrovolny dobrowolski docekal dockal docolomanska docolomansky dodaro dodon dogaru doherty dohnal dohring
dokonal dokoupil dokoza dolacek dolch dolci dold dolecek dolejs dolejsi dolejsova dolezal dolezel dolinar dolnicar domagala domanski domazet
dombrovskis domingues dominiak dominici domisevac domjan domljan donati doncic donda dondur donev dongol donica donie donkor donnelly dooley dopsa
dopuda doria doring dorner dornik doro doronjski dorontic doronzo dorre doskocil dostal dotto doubek doubravova dousa dousova dovudov doza drabek
drabik drac dracic draghici dragic dragin dragoi dragojlov dragone dragoni dragoviczafred dragu drakcic drame dramlic drca drcelic drechsler drees
dreher dreier dreimane dreimanis dreissigacker dressler drews drinic drinjak driscoll drljaca drljan drmanac drmoncic droppa droz drozd drozdz
drvenica drzewiecki duah dubashi dube dubiel dubochet dubois dubravec dubska dubsky dubuis dubuque duca ducci duchon ducommun ducret duda dudas dudek
dudziak dudzik duenas dufek dufour dugaja dukelic dukovac dula dulla duma dumanjic dumas dumija duminy dumitrache dumitrascu dumitriu dumnic dumont
dunda dunka dunn duong dupan dupuis dupuy durak duran durand durgan duric duricova duris durisova durmaz dusek dusenkalkar dusik duta dutoit dutta
dutto duval duvnjakculjak duygulu dvizac dvokic dvonc dvoncova dvoracek dvorak dvoranac dvorska dvorsky dwamena dwivedi dyett dylus dzakmic dzakula
dzal dzanija dzene dzenis dzenopoljac dzepina dziedzic dzigurski dzikic dzinic dzirkale dzirkalis dziuba dzokoto dzurjanin eberhard eberhardt ebert
echevarria ecker eckhardt ecoffey eder edorh edun edwards effertz effler egeli egelja egeljic egeric eggenmueller egic egli eglite eglitis ehigiator
ehrig eich eide eifert einert ekici eklund ekpo eksteen ekwueme elbe elbekov elciboga elebiyo eleyth eliasova elicin eligibile elizondo elmurodyev
elmurodyeva elnurov elss elworthy emard embranthiri emert emig emmerich enache enachi endzina endzins engel engelen epifani eplinius erasmus erbay
erben erbulak ercetin ercoli erdman erdogan erez erginsoy erhardt erkekli erlei ermini erni ernser eronat errante errera errichiello errico ertepinar
ertl erturk erwes esanu escalante escamilla escobar escobedo esenwein esparza espinal espino espinosa espinoza esposito esquibel esquivel esser
esteves estevez estrada etzebeth eugster evangelista evangelisti evers everts evola fabbri fabbricatore fabbro faber fabiani fabjan fabre fabris
fabrizi faculjak fadda fadel fadipe fagunwa fahey fahham fahner fajardo fajdetic fajdiga fajimi fajnor faktor falabi falbo falcao falchi falcioni
falco falcone faleti faloye falzone fanara fancello fantini faraci farago faraone farber farcas farcic farella faresta faria farias farin farkas
farkasova farrell farris farruhov farruhova fasano fasasi fasoli fassbender fathina faty fauche faulhaber faure fava favara favaro favero favre
fayzbekov fazekas fazliddinyev fazliddinyeva febian febrianti federici feeney feest feher fehr fehrig feil fejfar fekete fekonja felber feld felder
feleppa felici feliziani felke femina fencl fenner fenske ferat ferencova ferilli ferjan ferko ferluga fernandes ferracuti ferraiuolo ferrando
ferrante ferranti ferrara ferrarini ferrario ferraris ferraro ferrer ferreri ferrero ferri ferrigno ferrini ferro ferroni festa festuccia feuerbach
fiala fichardt fichera fico ficova fidelis fiedler fierro fietz figl figueiredo figueroa figura filc filcova filice filimon filipan filipek filipiak
filipov filippi filippini filipponi filsinger fincke fini finka finke finocchiaro finstad fior fioravanti fiorentini fiorentino fiori fiorillo fiorini
firdavsyev firdavsyeva firgantoro firmansyah fisbah fischer fiser fister fitratov fitschen fjeld fjeldsted flacco flacer flaman flanjak flatley
fleischer fleming fleury flis floder florek flores florio fluckiger focsa fodor fofana fofie foged fogele fogelis foglia fois fojtik folivarski foltyn
fonda fonseca fontaine fontana fonti forconi foretay forgione forkel forlani forman formanek formica fornara forsberg forst forster fortin fortugno
foschi fossum fosu foti fotihov fotihova fourie fournier fousek frackowiak fraczek fraga frahmeke frami franceschi franceschini francesconi francese
francezi franchi franchini francova franecki franek franey franic franjicabramic franjiczelic franke franta frantz franze franzis franzoni frasca
fratello fratila fratti frau frauen frauendorf frazi frei freigang freimane freimanis freimuth freisen freitas frenzel freriks frey freymond frezza
frias frick fricke fridrichova friedek friedenberg friedli friedman friesen friess frigan frigerio frigo frisch fritsch frohn frosch frunza frunze
frydrych frydrychova ftorek fucci fuchs fuchsova fucik fuentes fuga fuhlbrugge fujiati fujita fuksa fuksova fulop fumagalli fumarola fundak fung fuoco
furgala furlan furno furrer furtado furtuna fusaro fusco fusenig fust g'afurov g'iyosov g'ulomov gaba gabhezi gabius gabler gabrovsek gabud gacic
gacina gadanski gaddini gade gadiaga gadomski gadschiew gadzic gages gagic gagliano gagliardi gagne gagnon gagricic gagro gahwiler gaile gailis
gailite gailitis gaillard gaina gaitan gajda gajdos gajdosova gajec gajgicmatic gajski gakstadter galander galante galarza galasso galati galazka
galeano galic galinac galindo galjak galjen galjer galka gallagher gallardo gallegos galli gallo galluzzo galvan galvez gama gamage gamberini gambino
gamboa gamez gamlin gamper gandhi ganea gangan gangemi gangnus ganzzuparic gaona garatva garau garavaglia garay garcia gargiulo garibay garica garifo
garofalo garonja garrido garza gashi gasior gasjune gasjuns gaspari gasparini gasparovicova gaspic gassama gasser gast gastel gastelum gatta gatti
gatto gatzka gauder gaudiano gavric gavrila gavrilita gavriliuc gawel gawlik gawron gawronski gaytan gazdic gazibara gaziova gazivoda gazo gazzola
gebhardt geese gehre gehrig gehring gehrke geiger geisendorf geisler geissler gelling genchi genjega genoud genovese gentili georgiev georgieva gerace
geraci gerbennow gerber gerdel gerhardt gerhold gerlach germani gerschler gervasi gerwig gesell geyer gfeller ghale gheorghiu ghilardi ghirmai ghosh
giacalone giaccio giachi giampaoli giampaolo giannini giannone giansante giardina giardini gibala gibbs gibson giehl gielen gierisch giesa giesche
gigaba giger gigli giglio gilca gilde gillieron gioacchini giordani giovannini giovinazzo girard girardet girardi giraud giraudo girbu giron girone
gisca gislason giudice giuffrida giugliano giuliani giunta giurgiu giusti giustra gjonaj gjoni glab glatting glavac glavati gleason gleda gledic
gleichner glintic gloor glosli glover glowacki glozanski glumac glumpak gning gningue gobbi gobel gockeritz gocnik godanj godec godoy goebel goedicke
gohler golab golban goldbeck goldberg goldfuss goldkamp goldkuhle goldner golec golicsamarzija goller golling gollnow gollum golob golomski golubev
gombai gombay gombert gomes gomez gomis goncalves goncear gonta gonultas gonzales gonzalez goode goodman goodwin goonam goosen goossens gora gorbachev
gorczany gordhan gorea gorecki gori goricanec gorisek gorjanski gorka gorlich gormer gorniak gorny gorski gotthardt gottlieb gottschalk gottwald gotz
goudiaby govender govoni gowda goyette graber grabez grabic grabovac gracia gradisar gradistanac gradzki graf grams grana granado granados granat
granata granato grande grandi grandjean grasse grassi grasso gratzky grau graudina graudins graur gravina grayling graziani greb grebenarzarmen greco
grecu greene greenfelder greenholt greger gregorc gregori gregus gregusova greithanner greppi greschner grgic gribuste gribusts grieco griego griem
griesbacher griese griffith griffiths grigoras grijalva gril grilli grillo grimaldi grimes grimm grinberga grinbergs grkavac grkinic grob grobelaar
groduma grodums groebli groen gromisch groothuizen gros grosjean grosser grossheim grossi grosskopf grosso grosu grothaus grothkopp grotke grotzinger
groza gruba grube gruber grubesicbarbir grubnic grudzien grun grundza grundzova gruner gruning gruppuso gruszecki gruszka grygar guajardo gualtieri
guardado guarino guarneri guarnieri guastella guastone gucanin guerra guerreiro guerrero guerrieri guerriero guerrini guevara gueye guglielmi guha
guida guidi guillen guillot guinand guisse guldemeister gulino guliwe gulli gumede gummelt gumuspala gunarto gunawan gunday guneta gunjaca gunkel gunz
gupta gurbig gurmen gurrieri gurule gurung gusan gusavac gusevac gusic gusmeroli gutal gutierrez gutjahr gutrovac gutschank gutu guzik guzina guzman
guzun gwacela gwala gwon gwozdz gwozdzik gyamfi gyasi gyawali haack haaf haag haas habeeb habel haber habibi habibov habibova hablak habsuda hache
hackbusch hackelbusch hackett hada hadfield hadwich hadzic haferkamp hafliger hafner hagenes hahn haikal hajdinjak hajdu hajduk hajek hajna hajnc
hajny hakala hakyemez halak halas halasz hald halda halilyev halilyeva halimah haluska halvorson hamal hamalainen hamidov hamill hamilton hammes hampl
hamzayev hamzayeva hanacek hanak handayani handoko handzic hane hanekom hango hanifat hanizar hanko hannecker hanni hannich hanniske hanousek hanusova
hanzal hanzl hanzlik haque harac haramija harber hardiansyah harding hargasser harini hariyah harms harnapp haro harris hartati harter harting
hartlieb hartman hartwig hartz haryanti haryanto hasanah hasani hasanica hascak haschke hasek hasler hassanah hasse hassfeld hastuti hathorn hattingh
hauck haug haugaard haugen haukelidsaeter haung haupt hauser havelka haverney havlicek havlik havojic havranek hawkins hayes hayworth hazes heaney
hearne heathcote heberstreit hechler hecht heck hecko heczko hedegaard hediger hedlund hegedus heger hehl heidenreich heidler heikkila heikkinen
heinig heinke heinonen heinze heiser hejda hejduk hejl hejna heleta helmke helpling hemingway hendriks hendrych hendrychova hengmith henkel hennezel
henriques hense hensel hentel hentschel hentschke hepperle herbrand heredia heretik hering herjavec herlambang hermanek hermans hermawan hermecke
hermiston herms hernadez hernandes herold herrera hertel hertzog herweg herwig herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler
heuck heunis heydemuller hickle hidayanto hidayat hidosanin hiebl higgins hikmatov hildebrand hildenbrand hilgendorf hiller hilll hills hilpert
hiltunen hincu hingst hinojosa hinrichs hintz hirnstajn hirsch hirschberg hirt hirthe hirvonen hitchcock hitchinson hlinka hoang hocevar hochstrasser
hocke hodanovac hodea hodel hodovanj hodzic hoeger hofer hoffman hofman hofstetter hoft hohl hohn hohne hohnheiser hohosbabic hojgaard hojimurodyev
hojimurodyeva hola holan holas holasova holcova holdt holec holecek holguin holik holl hollard holm holmberg holmes holoubek holt holtfreter holub
holubova holuby holubyova holz holzdeppe holzner homa homenick hommel homola homolka hong honig honz hooss hopkins hopland hoppe hora horacek horak
hordt horejsi horky horna hornak horne hornicek hornik hornung horska horsky hort horvat horvath horvathova hosek hossa hossova hottinguer hotz houdek
hougaard houska hovanjek hovorka howe hoxha hoza hozova hrabal hradecka hradecky hradil hrasko hrbacek hrbek hrda hrdina hrdlicka hrdy hresicdubaic
hribar hric hricova hristov hrmo hrncir hrnjak hroch hrochova hromadka hron hrovat hruba hrubes hrubesova hruby hruska hruza hruzova hrvatin huaman
huang huba hubacek hubenbecker huber hubl hubner hubova hudak hudcova hudec hudecek huebel huel huels huerta huet hugel hughes huguenin huhn huisman
huixtlacatl hujo huke hulka huls humbert humbert-droz huml huneke hunziker hurramov hurtado husak husakovichodzic huseby husek hutagalung hutapea
hutasoit huth huttcher hutter huwiler huynh huzanic hyatt hybl iacolare iacono iacovino iacovone iandolo iannaccone iannello ianni iannone iaria iatco
iazzetta ibarra ibikunle ibodullohyev ibodullohyeva ibric ibrohimov icelic ichim ierardi iezzi iglesias iglicar igov igric ihasz ihly ihnacak ikeda
ikromov ilancic ilic ilicali ilicin iliev ilieva ilin ilincic ilisic illes illing ilori ilupeju ilyosov ilyosova imhof immelman impellizzeri improta
indelicato ingrassia ingrosso innocenti inoue inzerillo iodice ionita iordache iorga iotti iovino iovu ippoliti irawan irfandi irimia irizarry isakov
isler islomov isokun ispas istrate istrati isvan iswahyudi iten iuliano ivancan ivancic ivankovicbon ivanou ivanovs ivas ivascu ivkovac iwanski iyalla
iyanda iyengar iyer izdebski izzi izzo jablonski jacobi jacobs jacobsen jacobson jacquet jaggi jagiello jagielski jagusch jagusic jahn jahnke jahoda
jailani jaimes jain jaiyeola jakab jakesova jakl jakobek jakobs jakobsen jakolic jakopic jakoubek jakubcova jakubec jakubiak jakusmejarec jambor jamiu
jamnik jamrozy jamshidov janacek janak janas janata janca jancek jancik jancova janda jander janecek janecic janecka janevski jangid janiak janicek
janich janicki janik janke jankovicbeslic jankovitch jankovskis jankowiak janku janosevicfranz janosik janoska janota janousek jansa janska jansky
jansone jansons jansova janssens jantjies jantosovicova janu januar janus janusko jaramillo jarc jardan jares jaresova jarets jarnec jaros jarosova
jarosz jarvinen jarzabek jasek jaskolski jasso jast jastrzebski jasuryev jasuryeva jauk javohirov javurek jaworski jazbinsek jazvinsak jeanneret jech
jechova jedlicka jeftic jekabsone jekabsons jelacic jelasic jelen jelinek jelisavac jellinghaus jendek jenicek jenkac jenko jeorga jeppesen jerab
jerabek jeram jerde jereb jeremic jergic jerinic jerinkic jerkov jerschabek jesenicnik jeusa jevdenic jevremov jevric jevrosimov jevtic jezdic jezek
jezierski jezova jhang jilek jimoh jirak jiranek jirasek jirik jirka jirku jirousek jirsa jirsova johannesen johar johns johnston jokic jokicic jokin
jokinen joly jonasova jonata jones jonker jordaan josan joshi jossa jostiak joubert joung jovanovicfilicic jozwiak jozwik jucken juhart juhasz juhl
jukuma jukums jumike jumikis junek jung jungbluth jungton jurado jurasic jurcik jurecka jurek jurgens juric jurica juricova jurik jurina jurisic
jurisicspajic jurisin jurkovicova justesen juwita kabat kabic kacaniklic kacar kacavenda kacirek kacprzak kaczmarek kaczmarski kaczor kaderabek kadlec
kadlecova kadnar kadri kaesmacher kafenda kafle kagi kahl kahler kahlert kahles kahn kahveci kahyang kaiser kajganic kakkar kalab kalaba kalabic
kalabova kalajdzic kalajic kalamiza kalas kalasova kaleja kalejs kalendic kaleta kalic kalin kalina kaliska kalisky kalisz kalivoda kallabis kallay
kallayova kallensee kallio kallis kalloe kalna kalnaja kalnajs kalnina kalnins kalns kalous kalousek kalousova kaluderski kaluza kamara kamat kambic
kamenicki kamenik kamoliddinyev kamoliddinyeva kampf kampschulte kana kanaria kande kandecki kandji kanea kanic kanimal kaniyar kanizaj kanka kante
kantor kaplan kaplangi kapoor kappe kappler kaproncai kapulica kapusta karabocek karabulut karac karadamis karadas karaduman karaer karajcic karaman
karamata karapetric karas karasek karasova karatosic karaulac karaulic karavidic karban kardos karem karhoff karika karikari karjalainen karki
karklina karklins karlak karlic karlik karlsone karlsons karrass karst karsten kartal karul karus kasal kasanin kasavica kaselj kaser kasik kasparek
kasperek kasprzak kasprzyk kass kasse kassulke kasten kastner kastrati kaszuba katarincek kather kathrada katoi katona katulic kaul kaulina kaulins
kaur kautzer kavcic kavka kawecki kawohl kayser kazda kazenski kazlov kazmarek kebe kececi kedzierski kedziora keebler keeling keil keiner keita
keizare keizars kekic keleka keleman kelemen keller kelm kemfelja kemmer kemp kempe kemper kempis kempter kenina kenins keniz kenizova kepa kerekes
kerl kerluke kesina keskin kesselring kesselschlager kessler kette kettenis keung keutel khadka khanna khatri khawula khouma khoza khumalo khumalu
khuzwayo kicema kiceskulov kicevac kicic kieffer kiehn kielbasa kiessling kihas kihn kikuchi kilback kilic kilicci kinadeter kindelan kindl kinnunen
kinzel kinzy kirac kiraly kirch kirlin kirst kisabaka kisfalubac kisiel kita kitic kitonjic kizivat klabuhn klacar kladar kladarin klander klapka
klapper klasnja klauder klausen klavina klavins klecina klecka kleeberg kleiber klein kleinert kleininger kleinsteuber kleiss klemencic klemme kleven
klikovac klima klimek klimes klimesova klinac klincov kling klinger klinic klink klisanin kljecanin klocko klopsch klos klose kloss kloucek klouda
kluge kluivert klusener kluwe kmet kmiec kmiecik knabe knapik knecht kneifel knetsch knez knies knippel knobel knoblich knoetze knorr knorscheidt
knotek kobela kobia kobs kobus kocabiyik kocchar koch kochan kochova koci kocian kocis kocisova kocjan kock kocman kocourek kocsis kocyigit koczulla
koderisch koehl koehler koelpin koenig koepp koester kofferschlager kofler kofranek kogan kogut koha kohle kohler kohnle kohout kohoutek kohrbruck
kohre kohrt kohs koirala koivisto kojcic koka kokalj kokar kokoskov koks kolacek kolade kolak kolar kolarac kolaric kolarik kolasa kolb koleiski kolek
kolenc kolesar kolesaric kolgjeraj kollar kolly kolman kolnik kolodziej kolodziejski kolokas kolompar kolonja kolotzei kolundzic kolundzicradic
kolundzija komad komadinic komak komar komarcic komarek komarica komarnicki komaromy komatina komazec kominek komljen komluski komnenic komoll konate
koncar konda konecna konecny kong konicek konieczna konieczny konig koning konopelski konopka konow konta konte konya koob koomson kopal kopanec kopas
kopec kopecek kopecka kopecky kopecna kopecny koper kopernick kopf kopriva koprivec koprivova korbel korda kordic kordin kordulup korec korecova
korhonen korica korinek korkmaz kormukcu korol korosec korotaj korpas korsa korta kortajarena korusac kosalec kosanin kosarac kose kosenkow kosik
kosina koskinen kosnicar kosoko kosova kospic koss kostal kostecki koster kostic kostin kostka kostkaova kostrec kostrecova kostrzewa kostunica
kosutarac kosutic kotaranin kotaras kotarlic kotas kotasova kotek kotlar kotrba kotrbova kouba koubaa koubek koubova koudela koudelka koukal kouril
koutna koutny kovac kovacek kovacic kovacik kovacova kovacs koval kovalski kovar kovarik kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowal
kowalick kowalik kowalski koya koybasi koyuncu koza kozak kozarac kozarev kozarski kozel kozey kozic koziel koziol kozlica kozlina kozlov kozlovacki
kozma kozova krabbe kragl kragulj kraguljac krahovski kraincanic krajci krajcik krajcir krajco krajcova krajcovicova krajicek krajina krajisnik krajnc
krakowiak kral kralicek kralik kralj kralja kramer krance krancis krasic krasniqi krastina krastins kratka kratky kratochvil kratofil krauel kraule
kraulis kraus krause krausova krauspe krauze krawiec krcevinac krcmar kreb krebs krecek kregar kreiger kreissig krejci krejcik krejcir krejcova
kremanac kremer krenek kreslina kreslins kresoja kresonja kresse krestalica kreutz krga kricak kricka krieger kriel krieva krievina krievins krievs
krige krippner krisan kristic kristofova krivaja krivanek krivda krivokuca krivosic krivosija kriz krizaj krizan krizek krizic krizova krkalo krkeljic
krkic krkljus krkobabic krmelj krockert krodinger kroger krogh krohn krol kron kronberga kronbergs kropacek kroupa krsmanic krsmic krspogacin krstajic
krstekanic krstic krsticic krstin krstinic krstonic krueger krug krugel kruger kruk krull krumina krumins krupa krupicka krupka krusarovski krvavac
kryeziu krysiak kshlerin ksiazek kuba kubacki kubadov kubanek kubcova kubec kubelka kubena kubera kubes kubesova kubheka kubiak kubica kubicek kubicki
kubicova kubik kubin kubis kubisova kubli kubova kuca kucara kucera kuchar kucharski kuchta kucinac kucova kucukler kuday kudeljas kudlacek kudrna
kufahl kuhar kuhic kuhlee kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kuijpers kuiper kujavec kujawa kujawski kukla kukuljica kukuruznjak kula
kulas kulesza kulhanek kulhava kulhavy kulig kulik kulma kulmane kulmanis kumara kumbernuss kumi kummle kunc kuncova kunde kunene kunes kunesova kung
kunicbukovac kunt kunter kunz kunze kupcova kupec kupfer kuphal kupka kupprion kuprion kupusinac kuraica kurcubic kurek kurevija kuridza kurija
kurilic kurjacic kurjacki kurka kurniawan kurnicki kurnoga kurobasa kurschilgen kurtak kurtanjek kurtuma kurucev kurucic kurzemniece kurzemnieks kusan
kuschewitz kusi kusic kuske kusljic kusmawati kusters kusumo kuswandari kuswoyo kuter kutlay kutlija kutzner kuvalis kuypers kuzel kuzelj kuzet
kuzmanic kuzmanicsarac kuzmina kuznetsov kuzucu kvapil kvaran kvarme kvasina kvasnicka kvekic kvrgic kwaakye kwan kwarteng kwiecien kwok kwon kwong
kyei kyncl kysel kysela laack laakso laaksonen labadie labalo laban labanac labate labotic laboy labuda labus lacanin lacerda lach lacina lacis lacko
lacman lacnjevac lacroix ladega ladevac ladewig laezza laforza lagana lahtinen lailasari laine laitinen laitkam laivina laivins lakatos lakatosova
laketa laketic lakic lakin lakomy laksmiwati laletin lalic lamacchia lambelet lamberti lambic lammert lammy lamos lamula landa landi landmane
landmanis lang lange langer langeveldt langfeld langhirt langosh langova langr langworth lanig lanteri lanz lanza lapina lapins lapsina lapsins larkin
larson lasmane lasmanis lasota latal latifat latini latkovskis latorre lattanzi latupono lauberga laubergs laubscher lauckner lauinger laureano
lausecker laux lavecchia lavicka lavoie lawal laws lazanski lazarac lazarev lazari lazendic lazetic lazic lazin lazinica lazizov lazizova lazuardi
lazzari lazzarini leahu leale leannon lebeda lebedev leberer lebron lebsack lecca lecic leclerc leclercq lecomte ledda ledesma ledner lefebvre lefevre
leffler leggio legrand legros legzdina legzdins lehner lehtinen lehto lehtonen leibold leide leimbach leinonen leipold leist leite leiter leiteritz
leitheim leitner leiva lejina lejins lejniece lejnieks leka lekaj lelli lemaic lemaire lemajic lembede lemic lemke lemmens lemoine lemus lenart
lenfers lengyel lenhard lenin lenk lentini lenz lenzen lenzi leonardi leoncini leopardi lepore leppanen lepsik lepthin lequesne lerma lero leroux
lesch leschnik lesendric lesiak lesina lesjak lesmana lesniak letsoalo letzelter leuba leung leuschke leva levajac levanic lewicki lewke leyckes leye
leyva lezzi liang libal liberati librizzi licata liccardo licciardello lice lichtenfeld lichtenhagen lichtl licis licitra lidaka lidaks liebach liebe
liebich liebold lieder lielmane lielmanis lienshoft liepina liepins ligorio liguori lilic limbu limon linares lind lindberg lindenberg lindholm
lindner linhart linke linsey liotta lipan lipar lipari lipka lippe lippi lippolis lipske lipski liptak lipus lischka lisi lisicka lisicky lisiecki
liska lisnic littel litterio livaja liverani liyanage ljevnaic ljiljan ljubotina llamas lobinger loboda loca locci lochner locs loddo lodi lodina
lodins loera loffredo logar logina logins logozar logsch lohre lohse loiacono lokar loken lolli lombard lombardi lombardini lombardo lomeli lomic
lonardi longhi longo longobardi longoria loogen lopes lopez lorencova lorentzen lorenzini loreti loreto lorusso losch losickrizmanic loska lotito
lotter loubser louda loum loureiro lourinho louw lovato lovric lowa lowe loya lozada lozano lubbers lubina lubke lubowitz lucar lucarini lucchese
lucchesi lucero luchian luchini luciani lucic lucidi luconi ludban ludolf lueilwitz luettgen luevano lufft lugli lugo lukac lukacin lukacova lukacs
lukasek lukasik lukasova lukenda lukendic lukes lukesova lukic lukoschek lund lundberg lunde lundin luongo lupasco lupascu lupi lupica lupo luppi
luppino luptak lupu luscher luse lusis lutfiyev lutfiyeva lutfullohov lutfullohova luthi luthuli lutje luyt luzaic luzar luzi luzzi maak mabaso
mabhida mabizela mabrukov mabunda macak macaluso macanic macari macchi macchia macdonald macedo macek macele macgyver mach macha machac machacek
machacova machado machala machalek machova machtig maciag macias macko mackowiak macovei macri macura maczey madan madej madejova mader madera
madetzky madic madidov madubuko maduma madunicflauder madzic maeda maestas maffei maftei magalhaes magana magar magdalenic magdic maggi maggiani
maggio maggiore magi maglajic magliocco magnani magoza magyar mahabeer mahajan mahardika maharjan mahestri maheswara maheswari mahlangu mahmudi
mahrusov mahrusova maiello maier maillard mainardi maio maione mair maisch majaca majcen majcher majchrzak majer majerus majeska majesky majka majkic
majnik makela makhanya makinde makinen malagoli malai malan malaspina malatesta malavasi malave malbasik maldonado malec malecek malecic malecki
malerba malicanin malicki malinga malinic malisek malivuk malizia malkus malobabic malojcic maltasic maltese malucha maluleke malvic maly mamaliga
mamani mammadov mamojka mamula manak manastirlic mancini mancino mancuso mandaric mandasari mandic mandrapa manea manfredi mangane mangano mangione
mangunsong manica manicone maniscalco manjak manjencic mann manninen mannino manno manns manolache mansell mansurov mante manti mantovani manullang
manz manzanares manzella manzi manzo maphisa maqsudov maracic maragno marahrens marais marak maran marangi marangon marangoni marani marano marar
marbun marcec marcet marchal marchand marchesan marchese marchesi marchesini marchetto marchewka marchi marchini marcik marciniak marcinko marcon
marconi marcovecchio mardari mardhiyah marecek marega mares maresca maresova margic marginean margiotta margis mariani maric marik marincic marini
mariz markelj markotic markovicsarac marks marmeggi marner marone marongiu marotta marpaung marquardt marquart marra marras marrazzo marrero marrone
marroquin marsalek marschek marsella marsenic marsik marsili marszalek martac martel martens martinac martincova martinec martinek martines martorana
marunica marx marxen maryati marzano marzec marzi marziali marzocchi masala masaryk mascarenas mascia masciandaro mascolo masek maseko mashinini masi
masia masiero maslac maslanka maslo masopust massa massari massaro massimi mastrogiacomo mastroianni mastronardi mastropietro mata matanic matarazzo
mataz matejicek matejka matera mathebula mathes mathies mathisen mathiszik matiasko matic matijanic matisone matisons matoric matos matousek matousova
matranga matschke matta mattei mattern matthes matthews matthey mattila mattioli matula matusiak matusina matuska matuszak matyasova matysiak matysova
maugeri maulana maurer mauri maurizi mauroff mautner mautone mauzer mavdudyev mavdudyeva mavundla maxa maxova mayasari maybach mayer mayert mayhos
mayorga mayowa mayr mazanek mazibuko mazilu mazjane mazjanis mazur mazurek mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi
mazzola mazzoleno mazzone mazzoni mazzotta mbow mccarthy mcclure mccullough mcdermott mcglynn mchunu mclaren mclaughlin mclean mcmillan mebold meciar
medeiros medek medeot medhurst medici medne mednis medrano medugno medved meeuwis megantara megdanac megna mehl mehlhorn mehloluhlaza mehlorn mehmeti
mehra mehrotra meichtry meier meiere meiers meijer meili meintjies meireles meisch meissner meister mejia meksa mekss melandri melcer meldere melderis
mele melgar meli melillo melker mellett melngaile melngailis melnyk melo meloni melzer memoli mena menard menchaca mencl menconi mendes mendy
menegatti menga mengoni menna menne menon menrat mensa mensah mensik mensing meraz mercado mercier mercuri mereu mereuta merian merkel merlak merli
merlo mermoud merola merseburg merta mertens mertz merz mesaric mesarosbelanji meskuna meskune meskuns mesloh mesquita messana messi messier meszaros
mettler metz metzger metzner meunier mewes meyer meyers meylan meza mezei mfeka mfumu mgenge mhlanga mhlongo mican micco miccoli miceli michalak
michalcova michalec michalek michalik michallek michalski michiels michna micillo micka micrachi micu mielczarek mielke miettinen migliaccio miglio
migliore mignogna mihaila mihailovs mihal mihalache mihalachi mihalcea mihalik mihaljec mijota mikac mikelsone mikelsons mikes mikesicmerda mikesova
mikicvucak miklas miklosko miko mikodanic mikula mikulasek mikulik mikulski mikus mikusova mikuta milak milani milazzo milczarek milde milea milella
militaru militello mills minac minacova minar minarik mindru minniti mintzlaff miotto mirabella miramontes mirazizov mirazizova mirea mireles mirga
mirgova mirziyoyev mirziyoyeva mishra misiak misik mistretta misztal mitu mladek mlakar mlcoch mlcochova mlejnek mlikota mlinar mngomezulu mnisi mocan
mocanu moccia mockenhaupt mocks mocnik modica modise moede moedl moeller moen moffa mofokeng moga mogbadunade mogenburg moguenara mohirov mohnacki
mohr mohrhard mohsner moisei mojica mojzisova mokra mokros mokrosova mokry mokwena moldner moldovan moldovanu molefe molenaar molenda molina molinari
molinaro molitor mollenbeck moller mollica mollinger molnar moloi molteni molzan monaci monahan mondragon monnard monni monod monroy montag montagna
montagner montalbano montalto montalvo montanari montanaro montano montefusco monteiro monteleone montemayor montemurro montero monterosso montes
montesano montez montgomery monti montoya moonsamy moore moors moosa mora morabito moraes morais morales morandi morar morari moraru moras moravcik
moravcova moravec moravek morawo morawski morax moraz mordenti mordhorst moreau moretto morgante morgenstern morhelfer mori moriconi morin morina
morini morissette morkel moro moroni moroz morozov morozova morozovs morra morreale morri morrison morrone morsch mosca moscato mosciski moseley moser
moslavac mostert mosti mota motalo motaung motchebon motisi motl motloung motta mottet mottola motycka motyka motzenbbacker moucka moudra moudry moura
moya mozart mphahlele mqwebu mracek mraz mrazek mrazova mrkvicka mroczek mroz mrozek mrugalla msibi mtolo mtshali mucalj mucavac muceniece mucenieks
mucha muchova muckenthaler mudau mueller mues mufizov mufizova muhammadov muhar muhleis muinat muizniece muiznieks mukaram mukhopadhyay mulas mulder
mulrain mulyani munaro munda munguia munifyev munifyeva muniz munk munkas munoz munsamy muntean mura muradbasic murati muratore murawski murazik
muresan murgia murillo muro murodov murolo murru murtas musat muschg musella musi musial musil musso mussolini mustafoyev mustafoyeva musteata
mustonen musumeci musy mutiat muzenjak muzik myburg myburgh mydlo myers myhrer myska məmmədov nababan nabein nabow naca nader nagel nagode nagy
nagyova nagypalfi naik nainggolan nair najduk najera najman najmudin nakajima nakashima namaga nambeesan namboothiri namike namikis nanaic nanez
nannen nanni napierala napitupulu napoletano napoli napolitano nappi naranjo narcisi narpati narvaez nascimento nashiruddin nastas nastase nastvogel
nasyiah nasyidah natali nathania natsir naubert naude nauer naumovskicizmar nava navarra navarrete navarro navratil nawrocki nawrot nayar nazifov
nazifova nazrullohyev nazrullohyeva ncusi ndao ndaw ndir neacsu neagoe neagu neamtu necas necasova nechita necula nedbal nedelcu nedoma nedved negara
negoita negrea negrete negri negron negru negruta nehru neilson neimke nejedla nejedly nemcova nemec nemecek nemes nemeth nenadov nerius nesladek
nespor nesti nesvadba nesvadbova neto neubert neuendorf neumair neuman neupert neurohr neuschwander neves nezaj ngai ngcobo ngcolosi ngom ngwazi
nhlapo nhleko niane niang niass niasse nica nicastro niccolai nichols nicholson nicolaev nicolay nicolini nicolosi nicosia nicotra niculae nieddu
niedra niedziela niedzielski niedzwiecki nieklauson niemi niemiec nieminen nienow nieto nieves niewiadomski niggeler nigro nijland nikolaus nikolic
nikolickovacic ninalowo ningrum niroula nistor nitra nitu nitzsche nixon nizomov nkrumah noack nobile nobili nobre nocentini nocera nocerino nodler
noga nojeem nolte nomvethe nondlela nonyana norberg nordby nordin nordskaug noriega northoff nosek nosirov nota notaro noto novac novacek novello
novitasari novosad novotna novotny novy nowacki nowak nowicki nowosadek nozulu nsele nsia ntiamoa ntim nucci nucera nugroho nunes nunez nuraini
nurbekov nurdiyanti nurlaela nusratov nusratullohyev nusratullohyeva nussbeck nuzzo nwuzor nyaako nyame nyanda nyantakyi nyberg nygaard nygard nyman
nytra nəzərov o'connell o'conner o'hara o'keefe o'kon o'linn o'neill o'reilly oancea obama obeng oberbrunner oberem oberg obergfoll oberlin obermaier
obiageli obianuju obidov oblak obrezanac obrien obsut ocalan ocampo ocasio occhipinti ochoa ochs ochse oconnor odegard odehnal odetola odilyev
odilyeva odobasic odunsi oeser ofori ofosu ogawa oggiano ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi
ogunyeye ojala ojeda ojua okonkwo okpattah oktaviani oktovian okumus okunola okur okyere olabode oladeji oladipupo olah olahova olaiya olari olariu
olaru olasunkanmi olasunkanmi-fasayo olasupo olawale olbina olbrich oleinic olejnik olimov oliphant olivares olivas oliveri olivi olivieri olivo
olivova oliynyk olmos olowokeere oloyede olsen olson olstad oltean olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga
olusanya olutola olvera omadov omani omidina omobolaji omojola omotoso omowale ondra ondracek ondrasek ondricka ondrus ondrusova oneill onic onnen
onohinosen onose ontiveros oosthuizen opacic oparinde ophey opoku oppenheimer oppliger oppong oprea opric opris opsenica opuic opuku opuvacic oqilyev
oqilyeva oquendo orak oraovcic orasanin oravec orban orbanic orbay orefice orellana orge orgulan orifov orifova orlandi ornelas orosco orosz orozco
orru orsag orsagova orsanic orsini orsos orta ortega ortenzi orth ortiz ortolani orwell oschkenat osei osenberg oshin osis osmak osmanlic osorio ostby
ostendarp ostervald ostli ostringer ostrovskis ostuni ostwald osuagwu osuntokun otabekov otahal otartic otcenas otcenasova otero otiwa ottaviani otte
ottonello otuo ovcina owais owczarek owens owokoniran owolabi owoyemi owusu oyadiran oyaifo oybekov oyebola oyelude oyeniyi oyetoro oyeyemi
oyinkansola oyinlola oymen ozanic ozansoy ozberk ozbey ozbir ozdemir ozdenak ozdogan ozere ozers ozgorkey ozkara ozkok ozodbekov ozodov ozola ozolina
ozolins ozols oztonga oztuna ozturk ozuna pabon pacanin pacariz pacheco paci pacifici pacini pacocha padberg paden padilla padmasari padovan padron
padula paduraru paesler paez pagac pagani pagano pagliai pagliuca pahanic pahert pahk pahng paimo paiva pajak pajcic pajeska pajkuric pajonk pajtl
pakalniete pakalnietis paksut pakula pala palacios palacz paladi paladini palano palasti palastri palavestra palazzo palazzolo palecek palic paligoric
palii palija palikuca palisaski palka palla palladino pallentin pallesen pallotta palmeri palmieri palmisani palmisano palombi palombo palomo paltere
palters paluch palumbo pana panaro pandey pandolfi panek panetta panezic pani panicker panico panisic panjak pantano pantoja panza panzeri panzig
paolella paoli paolillo paolini paolino paone paonessa papak papaleo papapietro papez papezova papini papp pappalardo paradiso paraschiv paravinja
pardini paredes parente pariggiano parise parisi parisian parizek parkin parlier parnell parodi parojcic parra parrinello parrino partida partyka
parun parvu pasagic pasalic pasat pasca pascali pascarella pascari pascaru paschke pascu pasek pasic pasini paska pasko pasqua pasquali pasquini
passeri passero passuello pasternak pastore pastorino pasztor patacic patafta pataki patane patarac patek patel paterson patil patila patino patko
patocka patrascu patriarca patrnogic patrone patrun patruno patterson patzwahl paucek paukner pauko paulse pauluka pauluks paun pavani pavcic pavelek
pavelic pavelka paver pavesic pavic pavlacic pavlas pavlasova pavlica pavlicek pavlicic pavlicova pavlik pavlov pavlovskis pavlu pavone pavrlisak
pavuk pawelec pawlak pawlicki pawlik pazdera pazmanj peaquin pearson pecar pece pech pecha pechacek pechova pecina pecka pecora pecoraro pecorella
pedone pedraza pedrazzini pedroni pedroza peeters peixoto pekar pekarek pekkan pektemek pelayo pelc pelcova pelikan pellecchia pellegrini pellicano
pellitteri peluso pena pence pencic pencis penezic penic pennestri penzo perales peralta peran perdana perea perego perera peres peretz perez peric
perilli perin perina perini perkins perkona perkons perlas permadi permata perna pernica pernicova peroni peroutka perra perret perri perrier perrin
perrini perrone perrot perrotta perroy persa pertiwi perugini pesaresi pesce pesek peselman peska pesko pesorda pession pesta petcu peterka peters
peterson petersone petersons petit petito petrak petralia petrarca petras petrasova petrea petrella petricek petrijevcanin petrik petrini petrisevac
petrone petrov petrovac petrovicka petrovicky petrovskis petruska petzold pezzella pezzi pfannerstill pfeffer pfeiffer pfersich pfingsten pfister
pflieger pflugner phak pham phan phang phillips phung piacentini piaget piana pianese pianigiani piasecki piatek piazzolla pibiri picard picariello
picasso picchi piccinini piccione picco piccoli picha pichardo pichler pichlmaier pichova pictet piechota pieczek piekarski pienaar pieri pierini
pierro piesker pieterse pietras pietruszka pietrzak pietrzyk pietsch piga piguet piha pilarski pilat pilato pilch pili pilla pillai pillay pillitteri
pimentel pina pinardi pinas pineda pingpank pinho pini pinnock pintea pinter pintilie pintus pinzari pinzaru pipitone pippig piras pircher piredda
pires pirone pirrello pirrone pirvu pisa pisani pisano pischedda pisciotta piscopo piskorjanac pisova pisu pithey pitinac pitkanen pitschugin pittalis
pittard pitzalis piva pivar pivetta pivonka pizarro pizzi pizzimenti pizzitola pizzo pizzuti pjescic pjesivac placek placento placha plachy placic
placinta placko plamadeala plamenac plantak plascar plaskur plass platania platzer plauk plautz plazonja plazonjic plch plchova plejo plekanec
plekanecova plemic plesa plesca pleska pleskonjic pletsch plomb plonka plotzitzka plsek pluhar pluta pocan poche pocrnja podbarac podgorski podhradska
podhradsky podkonicka podkonicky podniece podnieks podpadac podzimek podzina podzins poehn poels poeschl pogacic poge poggi poggio pogorzelski pohl
pohland pohle poirier pokorna pokorny polacek polach polachova polak polancec polanco polanska polansky polasek polat polese poli poliak polidori
polifka polimeno polis politi polito polivka polizzi pollich pollina pollmacher polsak polverino pompei pompili pompilio ponitzsch ponti poore popa
popcic popelka poplawski popov poprzan popusoi porcari porcu porebski porgante porgants porras porth portillo posada pospichal pospisil postic postica
postiglione postma postolachi potenza potgieter pothuvaal potocar potocnik pottel potucek pouros pouye powell pozarac pozzi pozzo prachar pradana
pradhan pradipta prado prah prajapat prakasa prakatur prangart prange pranowo prasasta prasek prastuti pratama pratesi pratico prazak prchal prebil
preciado preda predic prediger predin predojev preloscan prempeh prencipe preocanin prepelita prerad preseren pressler prete pretkalnina pretkalnins
pretorius preuk preuss prevost preziosi pribyl pridane pridans priedite prieditis priemer prieto prifti prihoda prikryl principato pringle prinsloo
prisacari prisacaru privitera prkosovacki probst prochazka procter prodan prohaska prokes prokesova prosacco prosek prosic proske protic provaznik
provenzano prucha pruchova prus prusa prusova psenicka ptacek ptak puacmatesic puca pucci puccio puchalski puddu pudjiastuti puente puga puggioni
pugliese pugliesi puglisi puharic puiu pukite pukitis puleo pulido pupak purdy purnama purnawarman purnawati purwanti pury puscas pusch puskarcuk
puspasari putin putincanin putnik putnina putnins putra putzolu puzavac puzigaca pytel quaglia quaranta quarta quartenoud quartey queiroz quesada
quevedo quezada quigley quinodoz quinones quinta quintairos quintana quintanilla quintero quinto quiros quiroz quispe quitzon quliyev raabe rabic raca
rach rachmawati racordon racova racu racz radebe radecki radic radijevac radin radivojac radivojsa radl radler radoi radomski radonja radonjanin
radonjic radotic radovac radovanac radovanlija radtke radulaski radulic radulj radusic raduski rael raffa rafidyev rafidyeva rago ragone ragusa
rahardian rahimah rahimov rahn raich raifyev raifyeva railean raimondi rajabov rajabova rajasa rajata rajh rajs rajsic rajtek rakaric rakas rakusic
ralbovski rallo ramac ramadan ramadhani rambaldi rambousek ramella ramos rampazzo randazzo raneri ranftl rangel rangen ranieri raniolo rantanen
rantsch ranz rapisarda raposo rapovac rapp rapuano rasanen rascanin rascon rasetic rashidov rasic rasinac raska raspudic rata rataj ratajova rath
ratke ratkovcic ratniece ratnieks ratti raubuch raufyev raufyeva raukuc rausch rauso raut rautenkranz ravaioli ravet ravn raxmatullohyev
raxmatullohyeva raya rayhan raynor razic razo reale recchia reddy rees regalado rehacek rehak rehwagen reiber reichardt reichel reichert reichling
reif reifenrath reinberg reinelt reinger reinhardt reinke reiter reitze remes remesova remeta rempel renard renault rencar renda rendon rendra
rendulic renk renna renner renovica renteria rentz renz renzi repac repetto repija repiska repisky reppin resnik reso restivo restle restorff retzke
reuber reus reuss reusse reuter revenco reymond reynolds reynoso rezac rezacova rezek reznicek rheder rhoden ribar ribaupierre ribeiro ribicgreganic
riccardi ricci ricciardi riccio riccobono richards richardson richter richtr ridolfi riedel riediger rieger riekstina riekstins riepl ries riester
riethmuller rietman rietmuller rietscher riggi riggio righi rigoni riha rihova rimai rinaldi rincon riner ringel riojas riolo rios ripken rippin
ritchie ritosek ritschel ritsma ritter rittgasser rittweg riva rivas rivera rivero riviere riyanti rizvonyev rizvonyeva rizza rizzi rizzo roba robak
robel roberti roberts robertson robledo robles robu rocca rocchi rocha rochaix rochat roche rodarte rodehau rodigari rodiger rodrigez rodrigues
roecker roed rogahn rogala rogalski roggatz rogolino rogulja rohlander rohrer rojas rojek rojo rokossa roldan roleder rolfson rolland rollo roloff
rolon romagnoli romaguera romancik romanciuc romani romaniello romanini romanovskis romo rondinone rondoni roob roque rosado rosales rosandic rosas
rosati rosbach rosca roschinsky rosenberg rosenthal rosi rosiak roskic rosksch rossberg rosset rossi rossini rossler rosso rossouw rosu rotari roth
rothenbacher rother rotolo rotondo rottger rotundo roubal rougemont roulin rous rousova rousseau roussel rovcanin rowe rowling roybal royer rozac
rozanski rozenbaha rozenbahs rozgic rozite rozitis rozkalne rozkalns rozsypal rozycki rubene rubenis ruberto rubino rubio rucco ruch ruckdeschel
rucker rudan rudiger rudnicki rudolfova rudzite rudzitis rudzki ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiz rumenic rumpf runce runcis runte
ruotolo rupnik rupprecht rusanoski rusciano rusin rusnac rusova russo russu rustamov rusu ruter ruud ruzek ruzicka ryang ryba rybak rybar rybarik
rybicki rybnicek rybova rydl ryjikh ryoo rysava rysavy ryzih rzepka rəhimov saadiyev saadiyeva saarinen saavedra sabaly sabatini sabatino sabau
sabbatini sabdat sabia sabian sabljak sabolcec sabolski sacchet sacchi sacco saccone sachse sadiki sadiklar sadilek sadl sadzak saefullah saenz
saether safar safaric safarik safiryev safiryeva safitri saflanis safoyev safoyeva safranek sagadi sagafe sagna sagodic sagonas saheed sahner saia
saidov saile sailer saini saito saiz sajtos sakho sala salahudin salako salamone salas salatiello salazar salcedo salcido saldana saldivar salek
salemi salemme salerno salgado salierno salinas salis sall salmina salminen salmins salo salohov salohova salonen salow salsabilla salvadori salvati
salvatori salvi salzano salzer samanci samaniego samb sambe sambou samek samel samiryev samiryeva sammartano sammartino sammert samohod samohodaj
samolovac samosir sanabria sanches sanchez sandalci sandalj sandberg sanders sandic sando sandoval sandoz sanfilippo sannino santacruz santamaria
santana santangelo santarossa santarsia santarsiero santi santillan santilli santini santoni santor santori santoro santoso sanusi sanz sapienza
saponaro saporito saptono saputra saputri sarabia saracino saragih saraiva sarbu sardella sardina sargac saric sarkozi sarnataro sarpong sarr sarti
sartori saruga sarvari sasaki sasek sassano sassi sasso satner sato satria satta sattelmaier satterfield sauceda saucedo sauer sauerland sauliete
saulietis saumweber saunders saussure savary savciuc savevski savic savini savoca savoia savolainen savu sawayn sawicki sayginer sbrana scaglione
scalia scalise scalzo scano scanu scarano scardino scarpa scarpellini schacht schaden schaefer schafer schaffarzik schaffel schaffer schahbasian
schaller schaning schar scharer scharf schaub schedler scheer schejbal schelk schellenbeck schembera schenk scherbarth scherer scherini scherrer
schersing scherz schettino scheurer scheuring scheving scheytt schiavi schiavo schiavon schiavone schielke schieskow schifano schillaci schiller
schiltz schima schimmel schimmer schindzielorz schinner schiopu schipper schirmer schirrmeister schirru schlachter schlangen schlatter schlawitz
schlechtweg schley schlicht schlitzer schmalzle schmeler schmid schmidt schmidtchen schmit schmitt schmitz schmuhl schneider schnelting schnider
schnieder schnurer schnyder schoberg schoch schockel schoeman schoen scholten scholtz scholz schonball schonbeck schonberg schondelmaier schonebeck
schonfeld schonherr schonlebe schorderet schorr schott schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter schrepfer
schroder schroeder schubert schuff schuhaj schuldt schuler schulist schult schulte schultz schultze schulz schulze schumacher schumm schupp schuppe
schuppel schurch schuri schuster schutz schutzbach schutze schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer
schwarzkopf schwarzova schwatlo schweisfurth schweitz schweizer schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow sciacca scocco
scognamiglio scopece scorza scripnic scrofani scuderi scurtu scutaru sebastiani sebek sebela sebesta secchi secci sechi seck secrieru sedillo sediva
sedivy sedlacek sedlak sedlar sedliak seeger seelig segavcic segnane segota segovia segunmaru segura sehls sehnal seibold seiders seidl seifert seigel
seiler seinfeld seitz sejeja sejejs sekanina sekularac seme semerad semeraro semisch semprini senatore senger senghor senica senk senkel senko
senzangakhona seoh sepe sepetci sepulveda serafini seremet serfontein serna serpa serr serra serrano serrato serzante serzants sessa sesta sestak
sestito sethi setiawan setula sevcenco sevcik severi sevi sevilla sewald seydi sezek sforza shah shahbozov shahbozova shahzodov shakya shala shanahan
sharma shehu sherpa sherzodov shezi shields shimizu shiu shohibov shohibova shongwe shrestha shukla shukrulloha shum sibiya siciliano sidibe sidler
sidlo siebel siebert siedlecki siegling siegrist siemon siener sieradzki sietniece sietnieks sievers siewert signorile signorini sigrist sihler
sihombing sihotang siino siketanc sikora sikorski sile sileiko silenzi silhava silhavy silina silins silis sillah silvestri silvestrini simacek simak
simanek simanjuntak simatic simbolon simcic simcik simecek simek simeoli simeoni simeti simic simicsebalj simin simljesa simmen simmons simoes simonet
simoni simonini simonis simonovicova simsek simula simulov simunek simurdic sinaga sinatra sinclair sindelar sindler singh sinha sini sinopoli sipek
sipes sipos siptar siracusa siragusa sirait sirante sirants sirbu siregar sirghi siroka siroky sirovs sischka sisneros sitaric sitek sithole sithuli
sitompul sitorus situmorang sivak siwek siwele siyaya skacel skala skalicka skalicky skalski skeledzija skenderija skiba skibicki skiles sklenar
sklenka skoczylas skoda skoglund skokan skopal skora skorepa skorupan skov skowron skowronek skowronski skrabal skracic skriniar skrivanek skroban
skrzypek skudra skultety skultetyova skutecka skutecky skuterud slaba slaby sladek sladic sladka sladky sladoje slama slamarski slamek slanina
slankamenac slastan slatinac slavicek slavik slechta slezak slijepac sliwa sloboda slobodanac slobodjanac slobodnik slonja slota slotta slovacek
slovak slowik sluka smaic smajda smedsrud smeets smejkal smekal smerda smet smetana smets smid smieja smiljan smiljanec smirnov smit smitham smitran
smits smogeli smola smolik smoljanec smoljanic smolka smrcak smrcka smrek smrz smrzova smuge smugis smutna smutny smyth snajdr snedden snell snooke
snyman soare soares sobar sobek sobieraj sobitov soboll sobota sobotka sobowale soccorsi socha sochacki sochirca sochor sodano sodar soderberg sodiqov
sodiqova sojka sokhela sokol sokolicmihalak solak solano solberg solc solcova soldati solga solheim solinas solis soliz soller solli sollner solmaz
solorio solorzano solovyov solta soltan soltes soltesova soltys soltysiak soltysova somayaji sommer somodvarac somogyi somrak somssich sondisa sondore
sondors sonko sonn sonnabend soos sorbello sorce sorgic soria sorlie sormaz soro sorrentino sorsa sosa sosare sosars sostarec sostarko sotelo sothole
sotic soto sotra sottile souare soucek soukup soumare soung sousa soutter souza sova sovova sowa soyinka sozeri spacek spacil spada spadafora spadaro
spadoni spagnolo spagnuolo spahn spanu sparacino sparic spasenic spasic spasojev spataro spataru spernjak spicka spiegelburg spielvogel spies spiga
spina spinka spinu spiranec spitzmuller spizzirri splichal spoerri spoljaricperhat sporer sporrer sporri spottel sprenger sproge sprogis sprude
sprunger spurna spurny srakic sramek srbova sroka stachowiak stachura stachurski staffieri stahl staicu stajhofer stalder stalin stamm stampf stanciu
stanek stang stanger stangl stanikic stanisa stanislawski stankovicmarton stanzione stapic stara starcevicmatijasko starek starmer starovlah stary
stascik stasiak stasni stastna stastny staub stauffer stauss stavila stawicki stec steding steele steenkamp stefancic stefani stefaniak stefanka
stefanski stefek steffny stefl stehlik stehr steidl steigauf steiger steina steinecke steiner steinert steinkamp steinmetz steins stejskal stelkens
stelmach stengel stengl stensrud stenzel stepanek stepanic stephens stepien stepniak sterba sterbova stettler steuber steuk stevelic stevens stevenson
steyn stibor stief stifel stigliano stimac stirbu stockert stockli stodola stoian stoica stokes stoklasa stoklasova stolarski stoll stolla stolle
stoltenberg stolz stoppler storl storp storti stoutjesdijk stower stracke straka strano stranska stranski stransky stratan stratulat straub strausa
strauss strautina strautins strautmane strautmanis strazdina strazdins streck streese strege streich streit strejcek streller strepacki strieder
striezel striga strikinac strmota strnad strnisko stroe strogies strohschank strom stroman stromberg strosin strouhal strukelj strunz strutz strydon
strzelecki stube stubican stuchlik stucki studena studeny studer studnicka stuparic stupka sturmer stutz styger suartini subedi subotic subrt sucameli
sucera sucha suchanek suchomel suchy suciu sudiati sudic sudrajat suen suffa suhrobov suhrobova sujew sukalo sukara sukute sukuts sulaimon sulc
sulcova sullivan sulovnjak sunaric sundalic sundberg superina supriyanto surace suriano surka surma surth suryatmi suryono susa susac susak susanti
suski sustr sutanovac suter sutermeister suthar suthe sutschet sutter sutz suvajac suvajdzic suvala suwarno suzuki svab svabova svacina svanda svarc
svarcova svaton svatos svatosova svec svecova svehla svejda svestka svet svetlik svircev svitak svorcan svozil svrakacic svrbik svrtan swaniawski
swiatek swiderski swillims syahreza sykora sylla symcox synek syrovy szabo szafranski szalai szasz szekely szekeres szelag szendrei szeto szikra
szilagyi szoke szostak szucs szulc szwarc szwed szymanski szymkowiak szyszka tabacek taborska taborsky tabrisov tabrisova tacconi tachl taddei tafoya
tagliabue tagliaferri tagore takacs takahashi takalic takyi talabani talapka talarico talavanic talberga talbergs tallarico tallone talpa talwar
tamang tamayo tamba tamburini tamez tamindzic tampolja tampubolon tamunoemi tanaka tanase tancos tancosova tandon tangen tanjga tankosic tanrikulu
tanurdzic tanzi taormina tapavica tapavicki tapia taran tarantino tarihoran tarquini tartamella tasche tasci taslak tasli tassi tassinari tasso
tassone tatar tataranni tatarka tatarkaova tataru tatomirov taufratshofer tavani tawia tazegul tcacenco tcaci tedde tedeschi tedesco tegethof teicane
teicans tejada tejeda tekand telak telebar telenta telesca tella tellez tello tepavac tepic tepla teply tepper tepsa tepsic teran terenzi teresi
terheiden terlecki terlizzi terlouw termine terrazas terzi terzic terzija terzin tesar tesi teufel tevdenic thamrin thapa theele thiam thiao thiaw
thieke thiel thimm thiomas thiongane thioub thioune thomka thommen thompson thomsen thomson thone thoresen thorlacius thoyana thranhardt thriene
thumbeza thusi thust tiano tiberti tica ticha tichy tidow tiedtke tietze tijanic tijerina tikas tilgner tillack tilotta tiltina tiltins timaric
timmermans timotic tinguely tintor tiozzo tirado tirele tirelis tirri tischler tissot tittman tivontschik tjin toader tobben tobler todaro tofan
tofani toft tohirov toivonen tojic tokarski tokgoz toldo toledo tolstoy tomala toman tomanek tomasek tomasello tomasevicrigo tomasi tomasova tomassoni
tomcic tomecek tomei tomek tomes tomesova tomic tomka tomko tommasi tomys tonat toncic tong tonini tonkovac tonn topal topalski topfer topolovac
toraman torchia torchio tornatore toro torok torp torphy torre torres torresi torrez torri torriani torrisi tortora tortorici toscano tosi totaro toth
tothova toti totman toto toure tovar towne toyipov tracz traini tralli trampeli tramposch tran trandafir trantow traore trapani trauth travaglini
travan traverso travica travnicek trcek trcka treff trejo tremblay tremmel treskavica tretinjak tretola treutel trevino trevisan triboi tribuljak trif
trifan trikic trikosanin trinh triolo tripodi triska trivedi trnka troisi trombetta tromp trovato trtica truben truhlar trujillo truong truter
tryniski trzeciak tsabalala tsamonikian tsang tschiers tschirch tschudi tsoi tsotetsi tsui tubanski tuca tucci tuccillo tucek tuch tucholke tuckett
tucs tudorache tudose tudow tufano tufo tuglu tugluk tulla tuma tumbarello tumino tunaboylu tunceri tuominen turajlic turcan turcanu turchi turco
turcok turcotte turcu turecek turek turk turkdogan turkyilmaz turnadzic turunen turza tuschmo tustonja tutuncu tuzun tvrda tvrdik tvrdy tweneboa
twumasi ubavin ubavkic ubaydullohyev ubaydullohyeva uberacker ubiparip ubner uchechi uchqunov udicki udovcic udovicic udovicki udre udris udvardi
ugarak ugljesic ugolini ugrcic ugricic uher uhlig uhlir uhrig uibel ukraden ulemek ulibarri uliczka ulloa ullrich ulrichova uluhan umbach umidullohyev
umidullohyeva umidyev umidyeva umlauft umminger umolac unger unterpaintner untila ural uram urbancova urbanec urbanek urbaniak urbanski urbansky
urbina urblik urena urhig urias uribe urrutia ursachi urso ursu usada usai usamah utami uwais uyainah uzayrov uzelac uzun vaca vacarciuc vacca vaccari
vaccaro vacek vacha vachova vaciete vacietis vaclavek vaclavik vaculik vadlja vaduva vafoyev vafoyeva vagner vahala vahlensieck vailati vaip vaisanen
vaivade vaivads vajcik vajda vajdicka vajzenbach vakareskov valach valachova valachovicova valadez valasek valdes valdez valdivia valek valencicbrkic
valenta valenti valentini valenza valenzuela vales valesova valic valladares valle vallejo valles vallet valletta valli vallone valsecchi valtere
valters valuska valverde vana vanaga vanags vancura vandamme vandenberghe vandenbroeck vandervort vandevelde vanecek vanegas vanek vangermain vanicek
vanni vannini varadi varela varenina varga vargas vargova varicak varinac varma varman varmuza varnica varriale varrier varsava vartic varzic
varzicbiuklia varzicbiuklija vasadi vasak vascotto vasek vasicek vasiliu vasils vasilyev vaska vass vassallo vasseur vassiljev vater vavra vavrik
vecchi vecera vecumniece vecumnieks vedvik veenstra vegar vegge veiga veinberga veinbergs veisa veiss vejvoda vekecki vekic velaja velanac velasco
veldsman velez veliz venegas venezia venghaus ventimiglia venturini verbeek vercesi verde verdes verdugo verduzco veres vergara verhaeghe verhoeven
verma verme vermeulen verniest veronese versfeld verstraete verzi vesel vesela veselicic vesely vesic vesin vestergaard veum veverka vezi vezmar
vezzoli viale vianello vicari vicen vicha vichi vichova vicinanza vicini vicol vidacek viderscak vidmar vidranjski viellehner vierin vieru vieweg
viklund vila vilakazi vilimek viljoen vilka vilks villagomez villalba villalobos villalpando villani villanueva villareal villari villarreal
villasenor villegas vilsone vilsons viluma vilums vincenzi vinci vincze vink vinketa vinogradov vins vinsova vintere vinters vinther vintila violi
virlan virtanen visagie visan visani visco visconti visek visekruna visentin visintin visser vitasek vitek viti vitiello vitina vitins vitman vitola
vitolina vitolins vitols vittori vituma vitums viviani viviers vizitiu vizziello vlach vlachova vlah vlas vlasak vlasic vlcek voboril vodak vodicka
vodrazka voelkel vogel vogelgsang vogronicopacic vogt voigt voinea vojacek vojta vojtechova vojtek vojtisek vokoun vokuhl volek volf volfova volk
volker volkman volkov volle vollis volna volny volpe volpi vona vondra vondracek vondrak vonrueden vontein voracek vorel vorisek vorlicek vorobyov
voros vosilyev vosilyeva vosloo votava votavova votruba votrubova vrabcova vrabec vrabie vracar vrana vranjic vranjkoviccenan vrba vrbanac vrbas
vrbaslija vrbova vrugic vrzal vuceta vucetic vucevac vuckovac vuco vuillermoz vujeva vukadin vukasinac vukelic vukelja vukeljic vukobrat vuksa
vuksanicpuljek vuksic vuleta vuletas vuletin vulic vulisic vunak vunjak vuong vybiral vydarena vydareny vydra vymazal vyskocil vyslouzil vəliyev
vəsiyeva waage wacana wachenbrunner wachtel waelchi wagenaar wagner wahyudin wahyuni waibel wakan walder walkowiak wallin wallner wallstab walsh
walters walther walz wang wanner warchol wardana wartenberg waschbusch wasiak wasik wasita wasiu waskita wasser wassilew wassiluk wastuti watanabe
watsica wawrzyniak wdowiak webb wegrzyn wehner wehrle wehrli weibel weidlich weidner weigel weiler weimer weinand weis weiss weissnat weissova weller
welsch welti welz welzel wenger weniger wenk wentzel werle wershansky wertag wessels wessinghage weyel wezel wiacek wiafe wibisono wibowo wicaksono
wickert widiastuti widmer widodo wiebe wiecek wieczorek wiegand wierig wierzbicki wiese wieser wijaya wijayanti wilcox wilczek wilderman wilk
wilkinson wilky willane willems willemsen williams williamson willms willoughby willwacher wilts wimmer winarno winarsih windler winiarski winkler
wintheiser winther wirth wirz wischek wischer wisoky wisozk wissing witek wittich wittl wiza wlodarski wnuk wojcicki wojcik wojtas wojtasik wojtkowiak
wolak wolfarth wolff wolfova wollenberg wolmerans wolny wolpert wolski wolters wong woschler wosiyane wouters wozniak wrobel wrona wronski wuckert
wuhn wujak wunsch wunsche wurm wuthrich wyludda wypych wysocki wyss xaba xacon xana xelil xiao xicoy yaamoa yade yahyoyev yahyoyeva yamada yamasaki
yami yanes yanez yanuar yaqub yawson yazici ybarra yeboa yeboah yebra yengwa yesilkaya yetkiner yeun yeung yilmazer yirenkyi yokoyama yoqubov yoqubova
yorbekov yorulmaz yoshida yost yoznurov yudhistira yulianti yulianto yuliarti yundt yung yuniar yunta yunusov yunusova yussuf yusufyev yusufyeva
zabaleta zabirov zablocki zaborska zaborsky zabranska zabransky zabrdac zaccaro zacek zachova zadnik zadravec zadric zagarac zagaria zago zagorsek
zagorski zahn zahradka zahradnik zahrah zaituc zajac zajacova zajic zajicek zajicova zalako zalar zalesak zalite zalitis zamarreno zamarripa zambon
zamboni zambrana zambrano zambuto zamecnik zamora zampieri zamudio zanatta zandt zanella zanetta zani zanner zanon zapalac zapata zapletal zaporojan
zappacosta zappala zappia zaragoza zarate zareba zaremba zarins zaruba zarubova zarzycki zatloukal zauber zavadil zavala zavrel zawada zawadzki zayas
zaydov zaytsev zbinden zbodulja zboncak zboril zdarska zdarsky zdelar zdencan zdrazil zdunek zebic zedda zednik zehnder zeidler zeidmane zeidmanis
zejak zekan zekl zelena zelenka zeleny zelinka zeltina zeltins zeman zemanek zemlak zemlicka zender zeni zennaro zepeda zerajic zeravica zeuch zeyen
zeyhle zezula zgela zgrabljic zhao zhou zibere zibers zidek zieba ziegler zielonka zieme ziemele ziemelis zietek zigova zijan zijlstra zika zima
zimanyi zimka zimmer zimmerman zimonja zimonjic zinaic zinajic zingg zinser zintl zipac zipancic zipp zipse ziramov zito zivak zivanac ziviccojbasic
ziyoyev ziyoyeva zizka zlamal zmegac zmuda zohidov zohirov zollinger zollo zondi zondo zordan zorica zotti zoubek zouhar zrna zschunke zubak zubane
zubayrov zuber zubrik zucca zulaika zulauf zuliani zuljevicgrafina zulkarnain zullo zulu zuma zumbo zumsande zunda zungu zuniga zunino zurawski
zurcher zurek zvaigzne zvanic zvejniece zvejnieks zverina zviedre zviedrs zvinele zvinelis zvonar zwane zwiener zych zyla əfəndiyeva əhmədov əliyev
əliyeva ələkbərov
`;

export const OPEN_PLACES = `
aalborg aarhus abba abbotsford abidjan abingdon accra acer activision acton adidas adriadic adygea aerosmith afghanistan africa agartala agincourt
aguascalientes ahmedabad aig airbnb aizawl alabama alaska albania alberta alberton albuquerque alcatel aldershot aleppo algeria algiers alhambra
alliston almaty alta altai altair amaravati amc amd america americas amman ams amsterdam amt amtrak anadyr anaheim anapolis ancaster anchorage ancona
andorra andover angola anguilla ankara antarctica antwerp aol applebees aqaba arbys argentina argos ariz arizona arkansas arlington armco armenia
aruba ashcroft ashdod ashgabat asia assam assn astros asuncion athens atl atlanta auckland audi australia austria autodesk ave avis avon ayer
aylesford azerbaijan azores bacardi baghdad bahamas bahia bahrain baidu bakersfield baku balkaria baltimore bandung bangalore bangkok bangladesh
baotou barbados barcelona bari barnsley barranquilla basel basf bashkortostan basque basrah battersea bavaria baxter bayer bbc bcn beaconsfield
bechtel bedford beijing beirut belarus belfast belgium belgrade belize bellingham bengaluru benghazi benin bergen berlin bermuda bern berwick bexhill
bfgoodrich bhopal bhubaneshwar bhutan bihar bingley birmingham bkk blackburn blackpool blackwall bloomingdale blvd bmw bni boardwalk boeing bogota
bolivia bolton bombardier bonaire boston botswana bracebridge bramley brampton brasilia bratislava brazil brazzaville bremen brexiteers bridgenorth
bridgetown brigham brighton brisbane bristol brockton brooklyn brookside brookstone brunei brussels bucharest buckingham buckinghamshire budapest
bulgaria burgas burma bursa burundi buryatia busan butuan cadbury cadillac cagliari cairo caldwell calgary calif california camayenne cambodia
cambridge cambridgeshire cameroon campbellford campeche canada canberra cancun caracas cardiff carlisle catania caversham cbc cdg ceara cebu celtics
centerville cgk chamorro changchun changsha changzhou charlottetown chatham chattogram chechnya chelmsford cheltenham chengdu chengzhong chennai
cherkessia chevron chevy chhattisgarh chiapas chicago chihuahua chile china chinatown chiricahua chittagong chongqing christchurch chuuk chuvashia cia
cisco citigroup clearwater cleveland cloudflare clt cnn coahuila coinbase colchester coldplay colgate colima collingwood colo cologne colombia colombo
colorado colosseum comcast comoros compaq compton conakry conn connecticut constanta coors copenhagen cordoba cork cornwall corsica costco coventry
craigslist craiova cres crimea croatia crossrail croydon cuba cumbria curacao curitiba cyprus czechia dadonghai daegu daejeon dagestan daimler dak
dakar dalian dallas damascus danube darlington dartford dartmoor daugavpils dea dehradun delaware delhi dell den denham denmark denver dept derbyshire
derry detroit devonport dfw dhaka diamondbacks digby disney dispur dist djibouti dodgers doha doj dominica doncaster dongguan dorchester dorset
dortmund dover downtown dresden dryden dubai dublin duesseldorf dumfries dunkirk dunstable dupont durango durban durham dushanbe dutton dxb earlscourt
ebay ecuador edinburgh edmonton eglinton egypt eindhoven enfield england epping eritrea esa essex estonia ethiopia europe eurosceptics euston
everglades everton exeter exford exxonmobil facebook fairhaven faisalabad fbi fco fda fedex fes fiat fifa fiji finland firestone fla florida ford
fortaleza foshan foxcon fra france frankfurt fresno fujian fukuyama gabon galway gambia gandhinagar ganges gangtok gansu gaza gdansk geneva genoa
georgia germany ghana ghent ghq gibraltar github giza glasgow glencore gloucestershire gmb goa godavari goodyear google gothenburg gravenhurst graz
greece greenfield greenland greenwich grenada grimsby guadalajara guadalupe guadeloupe guam guanajuato guangdong guangzhou guatemala guayaquil gucci
guelph guernsey guinea guizhou gujarat gujrat guyana haifa haiti haliburton halifax halliburton hamburg hampshire hampstead hampton hangzhou hannover
hanoi harbin harford harlem harrow haryana hasbro hastings havana hawaii hefei helsinki heraklion hereford hertford hertfordshire heywood hidalgo
highbury highland highlands hillcrest hitachi hizbollah hkg hnd homs honda honduras honolulu hovd hovenweep hsbc hunan hungary huntingdon hwy
hyderabad hyundai iax ibadan ibm iceland icn idaho ihop ikea ilford illinois imphal inc incheon india indiana indianapolis indochina indonesia indore
ing inglewood ingushetia intel interpol inverness iowa ipswich iran iraq ireland irkutsk isfahan islamabad islington israel ist istanbul italy
itanagar itv izmir iztapalapa jaipur jakarta jalisco jamaica japan japantown jeddah jersey jerusalem jharkhand jiangxi jilin jinan johannesburg
jpmorgan jsa kabardino kabul kaduna kallakurichi kalmykia kampala kan kandahar kandy kano kanpur kans kansas kaohsiung karachay karachi karaj karelia
karnataka katv kaunas kawaguchi kazakhstan kedah kelantan kensington kentucky kenya kerala keswick kfc khakassia kharkiv khartoum khulna kiev kingston
kinshasa kiribati kirkuk kitchener kkk klaipeda klm kmart knicks kodak kohima kolkata komi kopavogur korea koreatown kosice kosovo kosrae kowloon
krakow krasnoyarsk kul kunming kunshan kuwait kyiv kyoto kyrgyzstan lagos lahore lakefront lakers lambeth lancashire lancaster langford langley
langton lansing lanzhou las latvia lausanne lax leaside lebanon leeds leicester leicestershire leipzig lenovo lesotho lewes lexis lexmark lexus lgw
lhr liberia libreville libya liechtenstein liege lima limassol lincolnshire lindley linz lisbon lithuania liverpool london louisiana lowland lowlands
ltd luanda lucknow ludhiana luxembourg lviv lyndhurst lyon macao macau macedonia madagascar madrid magadan maharashtra maidstone maine makassar
malacca malawi malaysia maldives mali malibu malmo malta malton malvern manaus manchester mandalay manhattan manila manipur manitoba mansfield
maplewood maracaibo maracay maranhao maribor markham marrakesh marseille martinique maryland mashhad massachusetts mattel mauritania mauritius mayotte
mazda mcdonalds mco meadowlands mecca medan medellin medicaid medicare medina meghalaya mekong melbourne memphis mendoza messina metallica mets mexico
miami michelin michigan michoacan micronesia microsoft midlands midtown milan millington milwaukee minn minnesota minsk miskolc mississauga
mississippi missouri mitas mitsubishi mizoram mlb mobil mogadishu moldova monaco mongolia monsanto montana montenegro montevideo montpellier montreal
montserrat mordovia morelos morocco moscow mosul motorola mozambique mtv muc mumbai munich muscat myanmar myspace nagaland nagano nagasaki nagoya
nagpur nairobi namibia nanchang nanchong nandos nanjing nantes nantong naples nasa nascar nasdaq nashville nato natwest nauru navan nayarit nba nbc
neb nebr nebraska nec nepal nestle netflix netherlands neuschwanstein nevada newark newcastle newfoundland newham newmarket newport newsweek nfl nhl
nhs nicaragua niger nigeria nike nile ningbo nintendo nissan niue nivea nokia norfolk normandy northampton northamptonshire norway norwich nottingham
nottinghamshire novartis novosibirsk nsa nunavut nvidia nwa nyc oakland oakmont oakwood oaxaca odessa odisha ohio okla oklahoma oman omsk ont ontario
opec oran ord ordos oregon orford orinoco osaka oslo ossetia ottawa oxfam oxford oxfordshire oxley padres padua pahang pakistan palantir palau palermo
palestine panaji panama panasonic papahanaumokuakea para paraguay parana paris parkside parkwood parthenon patna patras paypal pbs pei pek peking
pelham pembroke penang penn penna pennington pennsylvania penzance pepsi pepsico perak pernambuco perth peru petrobras petrochina petronas peugeot
pfizer philadelphia philips phillies phl phoenix phx pickering picton pilsen pinecrest piraeus pitcairn pittsburgh poland pompeii portland porto
portugal poznan prague prato pretoria prudential puebla punjab putnam puyang pyongyang qatar qingdao qinghai quantas que quebec queensland queretaro
quezon quito quiznos rabat radiohead raipur rajasthan rajshahi raleigh ranchi rangpur rawalpindi rayleigh rbc rbs recife redcliffe redhill reims remax
rennes revlon reykjavik richmond riga rio riverbend riverfront riverside riyadh rochester romania rome rotterdam russia rwanda ryanair sacramento
safeway sainsburys sakhalin salem salesforce salzburg samoa samsung sanaa sapporo sarajevo sarawak sask saskatchewan saxony scientology scotland
seaforth seagate sears seaton seattle seine selangor senegal seoul serbia seville seychelles sfo shanghai shantou sheffield shenyang shenzhen
sherbrooke shijiazhuang shillong shimla shiyan siberia sichuan sicily siemens sikkim sinaloa singapore skopje slovakia slovenia smirnoff snp soho
somalia somerset sonora sony soundgarden southampton southwold soweto spain springhill springwood squarespace stafford staffordshire starbucks statoil
stockholm stockwell strasbourg stratford stroud stuttgart subaru sudan sudbury suffolk sunderland surabaya surat suriname surrey sussex suzhou
swaziland sweden switzerland sydenham sylhet syria tabasco tabriz tahiti taian taichung tainan taipei taiwan taiyuan tajikistan tallinn tamaulipas
tampere tangier tangshan tanzania tartu tashkent tasmania tatarstan taunton tbilisi tegucigalpa tehran telangana telefonica telus tencent tenn
tennessee teotihuacan tesco tex texas thailand thames thessaloniki thornhill tianjin tianshui tijuana tilburg timisoara tirana tiverton tlaxcala tmz
togo tokelau tokyo tomsk tonga tonto toronto torquay toshiba tottenham toulon toulouse toyota trieste tripoli tripura trondheim truro tulsa tulum
tunis tunisia turin turkey turkmenistan turku tuscany tuva tuvalu tuzigoot twitter uber ubs udmurtia uganda ukip ukraine ulaanbaatar unesco unilever
univ ups upton uptown uruguay urumqi usa usafa usps ussr utah utrecht uttarakhand uxbridge uzbekistan valencia vancouver vanuatu varna vaughn vauxhall
venezuela venice veracruz verizon vermont verona versailles vienna vietnam vilnius visa vladivostok vodafone volgograd volkswagen volvo vostok
wakefield wales walgreens walmart warsaw warwick warwickshire washington waterford watford weedon wellington wentworth westfield westinghouse wexford
whitby whitchurch wichita wickham wicklow wikileaks wikipedia willowbrook winchester windhoek windsor wingham winnipeg winterthur wis wisc wisconsin
woking woodbridge woodside woodstock woolwich wroclaw wuhan wupatki wuxi wuzhou wycombe wyo wyoming xiamen xian xiaomi xinyang yakutia yakutsk yamaha
yangon yangtze yankees yekaterinburg yemen yerevan ymca yokohama york yorkshire yougov youtube yucatan yukon yunfu ywca yyz zacatecas zagreb zambia
zanzibar zhangzhou zhengzhou zhongshan zibo zimbabwe zurich
`;
