/**
 * Given names that the open lists (`open-names.ts`) do not have. Names that are English words, months, or well-known
 * programs (Cassandra, Travis, Otto, Victoria, Julia, Felix …) are left out on purpose, but for a few that seldom are anything else here.
 */
export const FIRST_NAMES = `
aadu aase abdelaziz abdelrahman abdi abdirahman abdulkadir abdullahi abebe abhijit abhishek abukar achieng achilleas adaeze adaobi adebayo adelheid
adetola aditi afsaneh agathi agota agusta ahlam ahuva ahyoung aigars aigerim aihua aija aiko ailbhe ailsa aiman aine ainhoa ainura aishwarya aitor
aivar aizhan ajay akane akanksha akash akemi akihiro akiko akinyi akshay alasdair alemayehu alexey algernon algirdas alhaji ali-riza alireza aliye
almaz almut alojzy altynai alyona amal aman amarachi amarildo amelia amihan amila aminah amir amirali amirul amitabh amnon amol ana anahit ananya
anaru anastasios anat anathi andile andrius aneirin anesu angeliki angharad aniela aniket aniko anil anirban anirudh anke ankit ankita ankur anna
anna-lisa annegret annelies anneliese annick anoma anong antje antonis antra ants anu anushka anwen anyango aodhan aoibhinn aoife aoste aparna apinya
apostolos araksya arash aravind archana ardeshir arend arezoo argyris ariadne aristea arjan arlindo armen arnab arnel arni arpi artak arthit artyom
arunas arundhati arvind arwel arzu asaf asami asanka asbjorn asdis asgeir ashish ashot ashwin ashwini asif askar aslan asli assane astghik astrik
asuka asuman asyraf atawhai atefeh athanasios atieno atsuko atsushi atul aulay aung ausra aviad avinash aviv avner avraham avto awino ayaka ayala
ayano ayelet aysegul ayumi ayush azadeh azhar azizah azlan azucena babajide babak babalwa babatunde bahareh bahati bahram bakhyt balarabe banafsheh
bao baozhen baraka barasa bardia barnaby bartosz bashir bassam batya baurzhan bayani bayo begoña behnam behrouz behzad beka bekele belaynesh belen
belgin bello ben benjamin bento beren berhane berna bernadett berthold besik beth bethan betsan betul beyza bharati bhaskar bhavesh bhavin bhavna
bheki bhone bhupesh bich bijan bill bilqees bilqis bimal bingwen binh biodun bipin birna biruk biser bisi bistra bituin bjarke bjarni bjorg bjork
blagovesta bob bodo bogumil bogumila boguslaw boitumelo bolaji bolat bolek bongani bopha boram borghild boryana botagoz brad brechtje breonna brid
bronislaw bronwen brynhild brynja bryson brónach buddhika bulelwa burcu burkhard bushra busra byungchul byungho campbell canan candelaria caoilfhionn
caoimhe carol carsten carwyn carys cathal catriona cayetano cees cemile cengiz ceri ceridwen chaitanya chaiwat chamari chaminda chana chandrika
chanida chantrea chanwoo charlotte charu chathura chau chava chayo chebet chelo chen chenai chenda cheng chepkoech cherono cheruiyot chiaki chidi
chidinma chie chiedza chihiro chika chinonso chinwe chioma chipo chirag chitra chiwetel chiyo christian christof chrysa chukwuemeka chun chunhua chuy
cian cillian citlali claudinei cleide cleuza clodagh coinneach colm conall cormac cosette crescencio cressida crisanto crispin cristi csilla
cuauhtemoc cuong cuthbert czeslaw dae-jung daehyun dafna dafni dagfinn dagny dahye daichi daiga daiki dainis dainius dairine daisuke daithi daiva
daiyu dalisay dalit dandara danit daniyar danladi danut dao dapo daquan darioush darragh darya dauren dawit debashis debjani deepa delyth denes deqa
dermot desislava desta detlef detlev devang devrim dharmesh diaa diarmid diederik dieter dikeledi dilani dilip dilrukshi dilshod dilwen dimitar
dimitra dimitrios dinara dineo dinh dinithi dionysis dirk divina djalma dmytro dobrochna dodong donal dong donghyun dongmei dongwook donna donnacha
doron dougal dougie dror duangjai duc dudi duong durval dzifa eamon eberhard ebo ebuka eckart eckhard edeltraud edem edin edina edinaldo edson edurne
eelco efi efrat efstathia efua egill ehud eifion eija eiji eiko eilidh eimear einat eirini eirlys eirwen eithne ekene ekkehard elad eleftheria
elfriede elham eliav elikem elisangela eliyahu eliza elke elnaz elske elspeth eluned elvir embla emer emiko emrys emyr enda endel eniko enn enza
eoghan erez erica erlan erlend ermin erzsebet esa eskil esme esmond espen estevao esti etsuko eunji eunjung eunkyung eunseo euphemia euros eustace
eva-maria evadne evangelia evangelos evgeni evgenia eyerusalem eylem eythor eyvind fa'afetai fabian fadumo faisal faiz faiza fajar fani farai fareeha
farhad farhan farhiya fariba farid faridah farrukh farshad farzad farzaneh faten fatimah fawad fawzi fearghal femi fenella fenfang fereshteh fergal
fernand fetu fetuao feyi ffion fiachra fiadh fikru fionnbarr fionnuala florante florence florentino folake folasade fotini fotis fouad frank freyja
friedhelm frode froukje fumie fumiko fumio funmi furaha gadi garba gaurav gauri gayan gayane gayani gaynor gayoung gbenga gede gediminas geert
geertje gemma genivaldo gennady georgia geraint geraldo gerben gerd gergana gerhardt gerlinde gernot getachew gethin geunhye gevorg ghada ghassan
ghazal ghislaine ghulam giang giannis giedre giedrius gila gilad gilbert gili gillespie gintaras gintare giorgos giovana girlie girma gislaine gisli
giustina glenys goga gokhan goksel golnaz gosia gou graca graham grainne grazyna greer grigory gráinne guang gudbjorg gudmundur guenther guinevere
guiying gulcan guljan gulnara gulsah gulsara gulten gunda gunhild gunnhild gunta guntars guntis guowei guozhi gurdeep gurpreet gvantsa gwendolen
gwenllian gwilym gwyn gyongyi gyula gyuri haakon hadar hadas hadiza haeun hagit haider haile haitham haiyan hajime hajnalka halla halldor halldora
halvard halvor halyna hamideh hamna hanan hanh hanka hanneke hannelore haoran hardik harini haris harish harpreet harris harry harsha harshad hartmut
haru haruka haruna hasitha hasmik hauwa hayk hayoung haytham haziq heather heba hector hedwig heejin hefin heide heidemarie heike heiki heiko heiner
heledd heleen helge hella helmuth hema hemant hemi hemlata hend hendrikje henk henry heribert heriberto hermione hevin hibo hidayah hideki hideo hien
hieu hikari hila hilde hildur hilkka himanshu hinemoa hinnerk hiro hiroki hiroko hiromi hironobu hiroshi hirotaka hiroto hiruni hisako hisham hitesh
hitomi hitoshi hiwot hnin hoa hoai hoang hodan holger hongmei honoka hooman horst hovhannes hrafn hrafnhildur hrant hristina hristo htet htun
hubertus huia huib huiling humphrey huong huw huy huyen hye hyejin hyeonwoo hyerim hyesoo hyun hyun-woo hyuna hyunjin hyunju hyunsoo hyunwoo iara
iarla ibolya ibukun iestyn ieuan ieva ifan iffat ifrah ihaia ikaika ikram ildiko iliyana ilkka illtyd ilze imants inacio inari inbal inday indika
indrani indrek ineke inese inga ingars ingo ingram ingvild inhye innes innokenty inocencio ioanna ioannis iolo iorwerth iqbal iqra iraj irakli irini
irit irja irmgard irmtraud isagani isamu ishita ismo isolde isuru itamar itay itumeleng itzik ivars ivaylo ivelina iver ivete ivett ixchel iyabo
izumi izzat izzati iñaki jaak jaan jaana jaap jabali jabulani jack jae jae-won jaehyun jaesung jagoda jahlil jalal jaleesa jan-willem janaka jandira
jantje jarek jarkko jarle jarmo jaroslaw jaspreet jatin javad javeria jayani jayant jayanta jayesh jayla jayshree jean jejomar jemima jenny jeno
jeongmin jepkosgei jeroen jessamy jethro jhun ji-woo jia jiahao jiahui jiang jianguo jianhua jianjun jiayi jiaying jide jieun jignesh jiho jihoon
jihye jihyun jimin jimmy jin jin-ho jingyi jinho jinhua jinsong jirayu jisoo jisu jiwon jiwoo jiyoung jocasta jochen joerg john jokull jolan jomar
jomo jonah jongsu joohyun joonas joonho joop jord jorien jorunn josh jostein jouko jouni jovelyn jovito juan-carlos juarez jucara judit julia juma
jun junaid jungmin junho junichi junjie junko junya jurgen jurgita juris jurriaan jussi justinas justino jutta jyothi jyrki jürgen kaare kabiru kadek
kadri kahu kahurangi kaido kaija kaimana kaiming kairat kairi kaisa kaito kalani kaleo kalev kalin kalina kalju kalliopi kalman kalolaine kaloyan
kalyan kamarul kamau kana kanako kanat kanika kanna kanoa kanya kaori kapono karabo karanja kariuki karlheinz karlygash karola karsten kashif kasia
kaspars kasun kat katalin katlego katleho katsumi katsuo katya kauko kaustubh kaveh kavindi kavya kazue kazuhiko kazuhiro kazuki kazumi kazuo kazuya
keabetswe keahi keala kebede keigo keiko keisuke kekoa kelechi ken kenichi kenshin kenta kento kesi kestutis ketan ketevan keti ketut keyvan keziah
kgomotso kgosi khadra khairul khamis khanh khanyi khatia khaya khin khoa khoi khosrow khurram kianoush kidist kierra kieu kimani kimiko kipchoge
kiplagat kiprop kiri kirk kirsi kirsteen kirsty kishore kittisak kjersti kjetil klavdia kleio kobi kobina koffi kohei koichi koji kolbeinn komal
komang konstantina konstantinos konstanze koos korhan kosal kosi kostas kostya kosuke kota kourosh krasimir krasimira krishnan kristaps krisztina
kritsada krupa kudakwashe kudzai kulli kunal kunigunde kunle kunthea kursat kyaw kylie kyoko kyosti kyosuke kyriaki kyriakos kyungmi kyungsoo ladan
ladi lagi lahiru laima laimonas lakeisha lakmal laleh lali lalit lalitha lanfen lanre laquan laquisha lasantha lasha lashonda lata lawanda lea lebo
leelo lefteris leida lekan lemlem leobardo leslaw leszek lettice levan levon li liat liban lies liesbeth liesel lieselotte lifang ligaya lihua lijuan
lika liling lilit liming linas lindiwe linh liping liqin liran liu liwayway ljupco llewelyn llinos lochlann lokesh lorant lorcan loukas lowri lubna
lucero lucette lucimara ludger lukhanyo lungile luningning lusine luyanda luzia luzviminda lwazi lwin lyuba lyubomir lyubov lyudmil lyudmila maame
maarja macarena machteld macsen madhavi madhu magdolna magdy magnea magnhild mahad maham maheen mahela mahina mahnaz mahnoor mahsa mahtab mahwish
maie mair mairead mairi majid makena maki makiko makoa makoto malee malik malini malith mami mamuka manabu manju manjunath manolis manolo manori
mantas mao mara marama marc marcel marcio margarita margrethe margriet margus maria mariangela maricar maricel maricela maricruz marijke mariko
marilia marisela marites mariusz marivic mariya mariyana marjo mark marketta marmaduke marquita marten martijn martin mary-ann maryla masaaki
masahiro masaki masako masami masanori masao masaru masashi masato masayuki masina mati matt matvei mawuli maximino mayan mayank mayu mayumi mayur
maziar mbali mbugua mechthild meelis meera meg meghna megumi mehrdad mehreen mehwish mei meihua meiling meinhard meinir meirambek meirav meirion
meital meixiang meiyu mele menachem menelaos mengyao menna merav mercedes mereana mererid merike merja meseret metodi meurig mher michalis michiko
mihi miho mihoko mijin mike miki milan min-jun minako minal mindaugas ming mingxia mingyu minji minjun minoru minseo minseok minttu minzhi miri
miroslaw mirva misaki mitali mitsuko mitsuru miwa miyako miyoung miyu miyuki mizuki mkrtich moacir moana mogens mohit mohsen moipone mojtaba momchil
momcilo momina momoka mongezi montserrat morag mordecai mordechai morfydd morteza morven morwenna mosa mosi mostafa moti mounir mourad mrinal
mubashir mudassar muhammet muhittin muireann mukhtar mukund mulugeta mumbi muna munashe muneeb murali murdo muthoni mutlu mwajuma mwangi myfanwy
myint mykola myrto myungsoo mzia mzwandile naama nadav nadeem nadeesha nadezhda naeem nafissatou naftali nagesh nahuel nahyun najat nakul nalaka
naledi namjoon nanami nandar nandini nandita nani naoki naoko naoto narek naresh narine narith narumi nasreen nasrin nasser nasteho nastya natia
natividad nato natsuki natsumi nattapong nattaya nava naveed nazanin nazri nazym ndeye ndidi ndungu neasa neelam neema neeraj nektaria nektarios
nelleke nelson nengah nerijus nermin nerys neslihan nesta neta netanel netsanet neusa ngaio ngaire ngan nghia ngoc ngozi ngugi nguyet nhan nhat nhi
nhung niall nick nidhi niesha nikolaos nilar nilesh nili niloofar niloufar nilton nima nimal nimet nimisha ning nipuni nir nira niran nishant nitesh
nithya nitin nitzan nivaldo nivedita niyi njeri njoki njoroge nkechi nkiru nkosana nkosi nneka noboru nobuko nobuo nobuyuki nodar noelani nohea nok
nollaig noman nomsa nomthandazo noraini norhayati noriko normunds nosipho noynoy nozomi ntombi nuala nune nunzia nupur nurcan nurhan nurit nuriye
nursultan nuwan nwando nyambura nyasha nyokabi oanh obinna ochieng odalys oddvar odete odhiambo odhran odongo ofa ofer ofir ofra ogechi ognyan ohene
oisin oisín oivind okafor okoth olafur olavo olegario olesya olev olgierd olu olusegun oluwatobi olwen omid omkar omondi omri onyango onyeka oonagh
opiyo oriol orit orla orlaith orly orna orsolya ortrud osamu osian osmo otar otavio othman otieno ottavia ottokar ottoline outi owain owino oystein
oyvind ozioma paavo padmini padraic palesa pallavi palle panagiota panagiotis panashe pancho pania pankaj panos paora parag paraskevi parisa parth
parul parvaneh parviz pasan pascual pasi pat pavlos pawan payam paz peadar pegah peiling pendo peng perdita perlita pernille persephone petra petya
phat phineas phirun phong phuc phuoc phuong phyo pichai pierrette piers piia pikake pimchanok pinchas pinelopi piret piroska piseth pisey plamen
plamena pnina polyxeni pongsakorn pontsho poonam pooya pouya prabha prabhakar prachi pradeep pradip pradnya pragya pramod pranali pranav prasert
pratap prateek pratibha praveen preben preecha preeti prerna priit pritam priti priyanka priyantha proinsias przemek przemyslaw pua puleng pushpa
qasim qiang qingfeng qiuyue quan quang quanisha quetzalli quyen quynh rabab rabiu rachna rade radhika radoslaw radostina rafayel rafia raghav
raghavendra raghu ragna ragnar ragnheidur ragnhild raija raimo raimonds raimunda raimundo raissa raivo raj raja rajat rajni rakhi ramakrishna raman
ramin ramona ramunas ramya randy rangi ranjith rano rasa rasha rashidah rashmi rasika rastko ratana ratanak ratko ravindra raviv ray raya refiloe
refilwe refugio rehema reidar reijo reika reiko reinaldo reiner reinier reino rekha remedios remigiusz renan renu renuka reshma rethabile reuven
revathi reweti reyhaneh rhea rhiain rhian rhodora rhodri rhun rhydian rhys rianne richa rick riddhi rie riikka riina rik rikako riku rimantas rinus
ripeka risa rishabh rishi risto rithy ritika ritu rizal rizky rizwan robin rodel roelof rohini roi roisin rommel romulo ronit rosalba rosamund
rosangela rosemary roshanda roshni rosilene rositsa rosli rosmah roswitha rotem ruadhan ruairi ruaridh ruba rubens rubina ruchi rudiger rudo ruel
rufaro rukhsana rumbidzai rumyana ruolan ruoxi rupa rupali rustico rutger ruth ruti rutuja ruud ruvimbo ruwan ruzanna ryo ryohei ryosuke ryota rytis
ryuichi ryuji saara sachi sachiko sachini sadaf sadhbh sadia sadiq saeeda saeko safaa safiye sagal sagi sagit sahana saima sajid saki sakis sakshi
salamatu saleem sally salote saltanat samaneh samanthi samar samer samnang sanath sanaz sandamali sandar sander sandhya sandile sandris sangeeta
sangho sangita sangmin sani sanita sanjana sanjar sanjeev saoirse saowapa sapna sargis sarika sarit saroj sarthak satenik sathish satomi satoru
satsuki saule saulius saurabh savita savuth savvas sayaka sayuri sead seema sefi sefina segun seija selam selasi sello selwyn semir semisi semyon
senad senait senem seo seohyun seojin seojun seokjin seoyeon sepideh septimus seraphina serge serkan setsuko seun seung seungho seungmin sewwandi
seyi sezen sezer shabnam shachar shafiq shahram shahrul shahrzad shahzad shailesh shaista shaked shalini shalom shalva shamiso shanika shaniqua
shaoqing shashank shaul shavkat shavonne shazia shefali shehan shehu shehzad sheniqua sherif shigeko shigeru shiho shihong shimon shingo shinichi
shinji shiori shiri shirin shivam shivani shizuka shlomi shlomit shmuel shoaib shobha shonda shoshana shota shraddha shridhar shruti shubham
shubhangi shufen shuichi shukri shulamit shunsuke shushan shuyi shweta shyam siamak sian siavash siddharth siegbert siegfried sieglinde siegmar
siegrid sietske sigita sigridur sigrun sigurdur sigve siham siim sijmen silvestre simba simphiwe sindi sinead sinh sini sintija sione sioned siosaia
siosiua siranush sirikit siriporn sirkka sissel sivan siwan siyuan sizwe sjaak skaiste sladjana slawek slawomir smadar sneha snezhana snorri socorro
soe sofia sofya soham sohee soheila sohrab sojin sokha sokhom sola solomiya somchai somsak somto sonal sonali soo-jin soo-min soojin sooyoung sophea
sopheap sopho sora sorcha soroush sota sothea sotiria sotiris soufiane soumya sourav sovann sowmya spas spyridon spyros srdjan srey sreymom sridhar
srikanth srinivas stamatis stavros stavroula steffan steffi stefka steinar steinunn stelios stoyan stoyanka stratos suad subira subramaniam suchitra
suda sudarto sudha sudhir suhaila sujin sukhrob sukma sukran sumaira sumiko sumin suna sunan sunethra sungho sungmin sunil supaporn suphachai surbhi
suren surendra susumu sutrisno suvi suzume svein sveinn swapna swati syafiq syahirah syazwan synnove szilard szilvia taavi tabata tadashi tadesse
tadeusz tadhg taehyung taeyang tafadzwa tafara tahira taiki tainara takahiro takako takashi takeo takeshi takudzwa takumi takuya talfryn tallulah
tama tamami tamati tameka tammy tamsin tamuna tanaka tane tanel tangaroa tanmay tanveer tanvi tapiwa taraneh tarek tariq tarisai tarjei tarmo tarquin
tasneem tatenda tatev tatiane tatsuo tatsuya tavita tavon tawanda tawhiri taylan tayo tayyab tebogo teboho teemu tegwen teija temi tendai tendayi
teofilo terje tero tesfaye tetsuo tetsuya tevita tewodros thabo thach thaksin thalita thanasis thanawat thandar thandeka thandi thandiwe thang thanh
thant thao tharindu thato thawan thein thekla thembi theodoros thet thi thien thiha thilini thinh thoa thodoris thor thorarinn thorbjorn thordis
thorgerdur thorsten thu thura thushara thuy tianyi tiare tien tiernan tigist tigran tihana tiit tilman tilo timika timothy tinashe tineke tipene
titia tivadar tjeerd toan tobenna tobi toby toivo tom tomek tomer tommi tomoaki tomohiro tomoko tomomi tomos tonje tonu toomas toos torgeir torill
tornike torquil torstein toru torunn torvald toshiko toshio tova tove toyin trang traudl traugott treasa trevon triantafyllos triin trijntje trinh
tristram trond troy truc trung trupti truus trygve tsehay tshepo tsitsi tsubasa tsukasa tsutomu tsuyoshi tsvetan tsvetanka tsvetelina tuan tudur
tugce tuija tumaini tumelo tumi tunde tunji tuomo tupou turhan tuyen tuyet tzachi tzeni tzipi tzvi ubiratan uchechi uchenna uday ugochi ulbe uldis
ulle ulrike ultan ulugbek umair umaru umesh unathi unni unnur upasana upul urho urmas urpo urszula urve usama uta ute utkarsh uwe uyen uzi uzma vaea
vahan vahe vaibhav vaida vaino vaishali vakhtang valdas valdir valdis valgerdur valmir vandana vanderlei vangelis vardan vardui varsha varun vasanthi
vasiliki vasilis vassilis vaughan vazgen veasna vedad veena vegard vello venkat venkatesh ventsislav vered veronica vesa veselin vichea victor vidar
viet vigdis vija vijaya vikas vikram vilho viliami villads vilnis vimbai vineet vinh vinicius vinod vipin vipul viraj virginia virginijus virpi
vishakha vishal vitaly vladut voitto vojislav volker volkmar vuong vusi vuthy vuyiswa vuyo vyacheslav vytautas wacek wafa wafula wagner wahyuni
waimarie wairimu waldemar waldir wally walther waltraud wambui wanderson wangari wanjiku wanjiru waqar waqas waraporn warsame wasantha waseem wayan
weihong weijie weiling weiming wekesa wendelin wenjie wenjing wenli wenzel whetu wiam wichai widodo wieland wieslaw wieslawa wietske wijnand
wikitoria wilco willeke wim wint wiremu witold wlodek wojtek woojin worku wubbo wyn xaawo xiao xiaohong xiaojun xiaoling xiaoming xiaowei xin xinyue
xiomara xiulan xiuying xolani xolile xoliswa xuan xueqin yaakov yadanar yahir yair yakov yakup yalda yamini yang yaniv yanko yanling yanti yao
yardena yasaman yash yashodhara yasir yasmiin yasuhiro yasuko yasuo yating yavor yaw yegor yehuda yejin yekaterina yelizaveta yemisi yeongsu yerbol
yerin yerlan yesica yeukai yeva yevgenia yevhen yiannis yifan yijun yiming yingying yinka yiorgos yitzhak ylva yngvar yngve yochai yogita yohannes
yoko yolonda yomi yoon yoona yoonji yoram yordan yordanka yoshi yoshie yoshihiro yoshio yoshito yossi yosuke yotam youhei youngho youngja youngjae
yua yuan yuanyuan yudi yuhan yui yuichi yuika yuji yuka yukari yuki yukiko yukio yulan yumiko yun yunfei yupin yuria yusra yusuke yuta yutaka yuting
yuto yuxuan yuya yuzuki yvo zacarias zaid zainal zakhar zakia zamzam zandile zaven zaw zawadi zaza zbigniew zbyszek zdravka zdzislaw zebedee zeeshan
zehava zeid zeina zeki zelia zenaida zerihun zewdu zeya zhanar zhanat zhang zhanna zhen zhenyu zhihao zhiqiang zhivko zhiwei zhongwei zhou zhuldyz
zihan zikora zilda zimo zinhle ziv zivile zixuan ziyoda zodwa zohar zohreh zoi zoraida zorica zornitsa zosia zoya zrinka zsuzsa zsuzsanna zubair
zubairu zuhura zukiswa zulaihat zulkifli zurab zuri zvi zydrunas íñigo
`;
