/**
 * Common given names of many languages, for people who are not on the attendee list. Names that are English words,
 * months, or well-known programs (Cassandra, Travis, Otto, Victoria, Julia, Felix …) are left out on purpose.
 * Some come from the name lists of compromise (MIT licence).
 */
export const FIRST_NAMES = `
bob frank jack nick rick josh harry carol victor robin ray martin christian bill mark pat
aaron abdul abdullah abena abigail adam adams adebayo adele adriana adrian agnes ahmad ahmed aisha akira aki alan albert alberto alejandra alejandro aleksandr alena
alessandro alex alexander alexandra alexei alexey alfonso alfred alice alicia alina alisha alison allison alvaro amanda amara amelia amina amir amit amy
ana anand anastasia anders andre andrea andreas andrei andrew andrey andrzej andy angela angelo anika anil anita anjali ann anna annika anne annette anthony anton
antonia antonio anya aoife arjun arnaud arthur arturo arun asha ashok ashley astrid ayesha aylin ayse ayumi azra barbara bartosz beata beatrice beatriz ben benjamin
benoit bernard bernd beth betty bhavna bianca birgit bjarne bjorn bjarke bogdan boris brad bradley brenda brendan brian bridget bruce bruno bryan caitlin camila camille
candice carl carla carlos carmen caroline catherine cathy cecilia cedric celine cesar charles charlie charlotte chen cheng chiara chidi chinedu chinonso chloe chris
christa christina christine christoph christophe christopher chukwu chun ciara claire clara clarissa claude claudia clemens colin connor consuelo corinne craig cristina
cynthia daan dalia damian damien dan daniel daniela danielle danny daria dario darius darya dave david dawid deborah debbie declan deepa deepak deepika delphine denise dennis
derek devon diana diane didier diego dieter dilip dimitri dimitrios dinesh dirk divya dmitri dmitry dmytro dominic dominik donald donna doreen doris dorota
dorothy doug douglas duncan eamon edgar eduardo edward edwin eileen ekaterina elaine eleanor elena eleni eli elias elif elin elisa elizabeth ella ellen elliot elsa emanuel emeka
emil emile emily emma emre enrico enrique eric erica erik erika erin ernesto esperanza esra esteban esther etienne eugene eva evan evelyn ewa eyal fabian fabio fabrice
farah farid fatima fatou fatoumata federico fernanda fernando filip fiona florian florence francesca francesco francis francisco franck francois françois frederic fredrik frida friedrich
gabriel gabriela gareth gary gavin geert gemma geoff george georg georgia gerald gerard gerhard gertrude giacomo gianni gillian gina giorgio giovanni giulia giulio gloria
gonzalo gordon graham greg gregor gregory greta guido guillaume guillermo gunnar gustav gustavo gwen habib hakan hamid hamza hana hanna hannah hans harald haris harish harpreet harriet
haruka haruto hassan hector heather heidi heike helen helena helga helmut hendrik henri henrik henry herbert hideo hiroshi hiro hiroki holger horst howard hugo hussein hyun ian ibrahim
ifeoma ignacio igor ikram ilaria ilker ilse imran ines inga inge ingrid ioana irena irene irina isaac isabel isabella isabelle ishaan ismail istvan ivan ivana ivo jaap jackie jacob
jacques jae jaime jake jakob jakub james jamal jan jana jane janet janice janine jared jaroslav jasmin jason javier jean jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy
jerome jesper jess jesse jessica jesus jia jiang jie jill jim jimmy jin jing joachim joan joanna joanne joao joão jochen joe joel joerg johan johanna johannes john johnny
jon jonas jonathan jordi jorge jose josé josef joseph joshua josue joyce juan juanita juha juliette julian julien julio jun junko jürgen jurgen justin justyna kaito kamal kamil karen kari karim
karin karl karla karolina kasia kate katarina katarzyna katharina katherine kathleen kathryn kathy katie katja kaveh kavita kazuki kazuo keiko keisha keith kelly ken kenji kenneth kenta
kerry kevin khaled khadija kiran klaus kofi kojo krishna kristen kristian kristin kristina krzysztof kumar kunal kurt kwabena kwame kyle kylie laila lakshmi lars lasse laszlo laura lauren
laurence laurent lea leandro leilani leila lena lennart leo leon leonard leonardo leonie leszek leticia li lian liam libby lin linda lindsay lisa liu liz lorena lorenzo lori louis louise
luc luca lucas lucia luciana lucie lucy luigi luis luisa lukas lukasz luke lutz lydia lynn maciej maddie madeleine magda magdalena magnus mahmoud maja malcolm malik malin mamadou
manfred manish manoj manuel manuela mara marc marcel marcela marcelo marcin marco marcos marcus marek margaret margarita maria mariam marian mariana marianne marie marietta marija mario
marion marisa marisol marius marjorie marko markus marlene marta marten martha martina mary maryam masahiro masako mateo mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu
maurice mauricio maya mehmet mei melanie melissa mercedes meera mia michael michaela michal michel michele michelle miguel mihai mika mikael mike mikhail mikkel milan milena milos ming
miranda mireille miriam mirko mirza mitch moses mohamed mohammad mohammed mohit moira monica monika monique morgan morten mostafa muhammad mukesh murat musa mustafa nadia
nadine naima naomi natalia natalie natasha nathan nathalie neha neil nelson nia niamh nicholas nick nicola nicolas nicole niels niklas nikola nikolai nikos nils nina ning nisha nithya noah noel nora norbert norma
nuno nuria odile okafor okan olaf ole oleg oleksandr olga oliver olivia olivier olu oluwaseun omar oscar osman ousmane owen pablo padma pamela paola paolo parisa pascale patrice patricia
patrick paul paula paulina paulo pavel pawel pedro pekka per petar pete peter petr petra philip philipp philippe pierre piotr pooja prakash prasad pradeep pranav prashant priya priyanka qiang
rachel radek rafael rafal rafał raghu rahul raj raja rajesh rakesh ralf ralph ramesh ramon ramona randy rania rashid raul ravi raymond rebecca regina reinhard rekha renata rené renee
reza rhys ricardo richard rita robert roberta roberto rocio rodrigo roger rohan rohit roland rolf romain ron ronald rosa rosalind rosario rosemary ross roxana ruben rudolf rui
ruth ryan sabine sabrina sadia sagar saki sakura salim salma salvador sam samantha samir samira samuel sana sandeep sandra sanjay santiago sara sarah sasha satoshi saskia scott sean sebastian selim selma
serena serge sergei sergey sergio seun shane shanti shannon sharon shaun shauna sheila shirin shreya siddharth sigrid silke silvia simon simona simone siobhan snezana sofia sofie sonia sonja sophia sophie
soren søren stacy stan stanislav stefan stefania stefanie stella steffen stephan stephanie stephen steve steven stuart subash sudha sunil suresh susan susana susanne suzanne svetlana svetla sven swati
sylvia sylvie tadeusz takashi takeshi takumi tamara tamas tania tanja tanya tariq tatiana tatsuya ted teresa tessa thabo thandiwe theresa thierry thomas tiago tim timo timothy tina tobias todd tom tomas
tomasz tommaso tommy toni tony tove tracy tristan tuan tunde uchenna ulrich ulrike umar ursula usha uta uwe vadim valentina valeria valerie vanessa vera veronica veronika vicente vicky viktor vijay vikram
vincent vinod virginia vivek vivian vlad vladimir volker wanda wei wendy werner wiebke wilfried wilhelm willem william wojciech wolfgang xavier xiao xin ximena yan yang yannick yara yasmin yasmine
yash yasuo yelena ying yolanda yosef youssef yuan yuki yulia yun yuri yusuf yvette yvonne zahra zainab zara zbigniew zhang zhen zhou zofia zoe zoltan zsofia zuzana
abebe adaeze adil agnieszka aleksandra alhaji amadou anouk ananya aravind arash aysegul babajide bao bayo binh bukola catalina chiamaka dagmar dainius dong duc efua ekene eszter fiifi fumiko gintaras
grainne gráinne haru hevin hoang huong huy hye ikenna jiho jisoo jomo kaja kalinda kanya khanh kimiko kiri lamine lerato linh lwazi mahsa mandla mbali minh miyuki naledi nasrin ndidi ngoc ngozi nhung niloufar nkechi nomsa
nguyen oana obinna oksana olena onyeka orla pernille phuong phuc quan quynh rana raluca rizwan roksana roshni saoirse seo sibusiso sipho sindre siti soo-jin tadhg tamsin tendai thi thuy tiina tuyet tomoko ugochi vusi wanjiru
wambui wangari xiaoming yewande yaw yejin yoshi youngjae yoon zanele zandile zeynep zuri hyun-woo min-jun ji-woo jean-luc jean-pierre ann-marie anne-marie mary-ann juan-carlos soo-min seung jae-won
aada aadya aaliyah aaradhya aarav aasha abagail abbi abbie abby abdallah abdel abdoulaye abdullo abdulrahman abhishek abraham abram abubakr abulfazl
achieng adaline adalyn adama adan addie addilyn addison adel adela adelene adelia adelina adeline adelynn aditi adolf adolfo adolph adreanna adrianna
adrianne adriano adrien adriena adriene adrienne advik afia afonso agatha aggie agus agustin agustina ahmet aicha aida aidan aiden aileen aiman aimar
aimee ainhoa aino ainsley aishah aisling aislinn aislynn aisyah aitor ajani ajla akiko akosua alain alaina alana alanis alanna alannah alastair alayah
alayna albrecht alden alec alecia aleisha aleksandar aleksander aleksei aleksi alesia alessandra alexandre alexandros alexandru alexis alfie ali alia
alicja alisa alise alissa alistair aliza allan allen allie allyson alois alonso alonzo alphonse alphonso alton alvin alycia alysa alyson alyssa amahle
amaia amaira amani amar amberly amelija amie amilia aminata aminu ammanuel ammar amos anabel anamaria anas anastasija anatoli anatoliy anatoly anaya
andjela andra andrej andres aneta anette angelia angelina angeline angharad angie anirudh anisa anissa anja anjelica annabel annabella annabelle
annalisa annamaria annemarie annett annie annmarie anohito anouar antoine antoinette antonella antoni antony anwar aoibhinn arata archibald archie
ariana arianna arianne arielle ariki arleen arlena arlene arlette armaan arman armand armando armin arnav arnel arno arnold aroha aron arpita artem
artie artur aryan asahi ashanti ashlee ashleigh ashli ashlie ashly ashlyn ashraqat ashwin asiya asja asmita assil ataahua atieno aubrey audra audrey
audri audry augustina augustine augusto aurelia austeja avery avigail ayaan ayana ayanda ayanna aygun aykhan aysel aziz azlan azuna bakary balazs
bandar bandile banele barbora barbra barrett barry bart bartholomew bayarmaa becca becky begoña behnam belinay belinda benita benito benson berat
bernadette bernadine bernardo bernhard bernice bernie bert bertha bertie bertram bertrand beshoi bessie bethan bethanie bethany betsy bette bettie
bettina bettye beula beulah beverley beverly bibek bilal biljana bilqis binita bintou bishal bismah bjork blaine blair blake blanca blanche blanka
blythe bobbi bobbie bogdana boglarka boguslaw bohdan bojan bolormaa bongani bonita boyd bozena bradford brady branden brandi brandie brandon branislav
breanna bree brendon brenna brenton bret brett briana brianna brianne brice bridgett bridgette brigid brigitte britney brittany brittney brittni
brittny bronislava bronwyn bryanna bryce brynn bryon brónach budi burt byron caitlyn caleb calista callie calvin cameron camile camilla camilo candace
caoimhe carey carlene carley carlie carlo carlota carlotta carly carmela carmella carole carolyn carrie carrol carroll carys casandra casey cassidy
catarina caterina catherina cathleen cathryn catrina catriona cayla cecelia cecil cecile cecily chanelle chantal chantelle charbel charis charissa
charla charlena charlene charlette charley charmaine chas chebet chedeline chelsey cheri cherie cheryl chester cheyenne chipo chiwetel chrissy
christiana christiane christie christos christy chrystal chuy ciaran ciarán cierra cindi cindy citlali clair clare claudette claudine claudio claus
clayton cleopatra cletus clifford clifton clint clive clotilde clyde cody colby coleen colette collin colton concepcion connie conor conrad constantin
constanza cora coralie cordelia corey cori corina corine corinna cornelia cornelis corrine cory courtney courtni courtny cristiano cristobal
cuauhtemoc curtis cyndi cyril dae-jung daiki daina dalal damaris damia damion damon dana danette dani danica daniele daniella danika danilo daniz
daphna darcey darcie darcy daren darin darlena darlene darnell darrel darrell darren darrin darryl daryl davi davida davina dayle deana deandra
deandre deann deanna deanne debby debora debra debrah deedee deena deidre deirdre dejan delbert delia delilah della delores deloris demetria demetrius
dena denice denis denny deon deshawn desiree desislava desmond devan deven devin dewayne dewi dhia dianna dianne diarmuid dietmar dietrich dillon
dimitris dina dinah dineo dionne diya djeneba dolores domingo dominick dominique dominykas donnell donnie donny donovan dorian dorin dorla dorothea
dorthy dottie dovydas doyle dragan dragana duane dudley dustin dwayne dwight dylan dyllan ebenezer ecrin eddie edel edie edith edmond edmund edna
edoardo eduard edurne edwardo edwina eevi efrain efren eilidh einar eirik eisha eitan ekta elaina elana elbert eldon elen eliana elicia elida elie
elijah elina elinor eliot elisabeth elise elisha eliska eliza elizabete elizaveta ellie elliott elly elma elmer elnora eloise elouise elsie elton
eluned elva elvin elvina elvira elwood emanuela emelda emely emerson emiko emilee emilia emiliano emilie emilija emilio emilis emina emine emirhan
emmaline emmanuel emmanuelle emmeline emmett emmie emmy enid eniko enoch enzo eoghan eoin ergi erich erick ericka erma ernestina ernestine ernie ernst
errol ervin erwin eryn esma esmeralda estela estele estella estelle estere estrella ethan ethel eugen eugenia eugenie eunice evangelina evangeline
evelin evelina evens everett evgeny evie evita eymen fabien fabrizio fadi fahd faisal fajr fanta farai farhan farida farrah farrukh farzana fatemeh
fatiha fatin fatma felecia felicia felipe feng fenna ferdinand ferdinando ferenc fergus fetu fiadh fidel fien fionn floyd folake fouad fozia fran
frances francina francine francisca franciszek francoise franklyn fraser fred freda freddie freddy frederick frederik fredrick freja frieda frits
fritz funmi fyodor gabe gabi gabija gabreal gabriele gabrielius gabriella gabrielle gaby galen galina gamalat gamila garrett garry garth gautam gayle
gena genevieve genna geoffrey georges georgi georgie georgina georgios georgy geraint geraldina geraldine gerardo gergely geri germaine gerry gert
gertrud gianna gilbert gilberto gilda giles gilles gino giorgi giorgis giovanna girish gisela gisele giselle gita giuseppe gladys glena glenda glenn
glenna glynis godfrey golda googoosh gopal goran gord gottfried gracie graciela grady grazyna gregg gregorio gretchen griselda gudrun guilherme
gulnara gunay gunel gunter gunther guowei gustaf gustave gwendolyn gwilym gwyneth gyorgy gyula habiba hafiz hailey hala haley halim halldor hallie
halyna hamish hanah haoran hariet hariette harlan harold harri harriett harriette haruhito haruki haruta hasan hasnaa hasti hatice hattie hawa hayato
hayden hayley hedda heinrich heitor helene helmi hemant hemi henrietta henrique henryk herman hermann hermine hessa hester hicham hideki hien hilary
hildegard hillary himari hinata hisham hoda hollie horace horacio horatio horia hortense hosna hosniya hossein houda howie hrvoje hubert hugh humberto
huseyin huseyn hussa hussain huyen hydar hyunwoo iain ibai ichika ildiko ilene iliana ilija ilina ilona ilya imane imelda imogena imogene indira inuk
iolo ionel iqbal irati irma irvin irving irwin isabela isabele isabell isadora isaiah isaias isiah isidora islande ismael isobel itai itsuki itzel
ivalu ivaylo iwona izaro iñaki jacinda jacinta jacky jaclyn jacquelina jacqueline jacquelyn jada jaden jaka jakov jameson jami jamie jamison jammie
janae janele janelle janessa janette janie janina janis jaqueline jarmila jarod jarrett jarrod jasmina jasna javiera jayant jayden jayne jayson jazmin
jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeannette jeannie jeannina jeannine jed jeffery jeffry jena jenelle jenifer jennette jenni
jennie jerald jeremiah jeri jermaine jeronimo jerri jerry jesica jessie jiahao jian jilian jillian jimi jimmie jin-ho jinho joana joane joann joaquin
jocelyn jodi jodie jody joelle joesph joey johana johann johnathan johnathon johnie johnnie jokubas joleen jolena jolene jomar jonah jonathon jonny
jordon jorunn josefa josefina josefine joselyn josephina josephine josiah josie jovana jovito joya jozef juana jude judeline judith judy juhani jukka
julen julia juliana julianna julianne julie juliet julieta julissa justina justine jyoti kaarina kabita kacey kacper kadiatou kaede kaia kailash
kaitlin kaitlyn kajus kalani kaleigh kalle kallie kamala kamau kamila kamile kanata kanyakumari kaori karima karina karissa karly karthik karyn kasey
kassandra kassie kat katelyn katelynn katerina katharine kathem katherina kathie kathrine kati katia katlego katlyn katrina katy katya kavya kay kaye
kayla kaylee kayleigh keanu keeley keely keenan keir keira kejsi kekoa keley keli kelley kelli kellie kelsey kelsie kely kendra kendrick kenna kenny
kenyatta kenza kera keri kerri ketut keven kgomotso khadije khalid khawla kheira khongordzol kiana kiara kiera kieran kiersten kim kimberlee kimberley
kimberli kimberly kimmernaq kiprop kiril kirill kirk kirollos kirsten kirstin kizzy klea komang konrad konul kori kostya kourosh kourtney krista
kristi kristie kristine kristopher kristy kristyna krisztina krystal kunle kurtis kveta kwesi kyla kylee kyra lacie ladona ladonna laia lakesha laleh
lalitha lamija lamont lara larisa larissa larry lashawn latasha latifa latisha latonya latoya laurie lauryn laverna laverne lavinia lawrence laxmi
layla leah leana leandra leane leann leanna leanne leena leevi leia leif leigh leja lejla lela lenny lenora lenore leola leona leonel leonid leonora
leopold leora lesedi lesley lesli leslie lesly lester lethabo letitia lettie levente lexie leyla lianne libbie lidia lidya liepa lihua lila lili lilia
lilian liliana lilja lillia lillian lillie lilly lina lindiwe lindsey lindsi lindsy lionel lisette livia lizbeth lizette lizzie llinos lloyd lois
lolita lonnie lora loraina loraine lorene loretta lorie lorna lorraina lorraine lorri lorrie lottie lou louella louie louisa lovelie lovro lowell
luann luciano lucien lucija lucile lucille lucinda ludmila ludovic ludvig ludwig luela luella luise luiz luka lula lulwa lupe lupita luther luuk lyla
lyle lyna lynda lyndon lyndsey lyne lynette lynna lynne lynnette lynsey lyudmila maayan mable macaulay macie madalyn madelina madeline madelyn madhavi
madhuri madonna mads maggie maha mahamadou mahammad mahdi mahesh maire mairi maisie maite majd makena makoto maksim malachai malachy malak malen
malgorzata malia malika malinda mallory manaia mandakranta mandy manny manon marcell marcella marcelle marcello marci marcia marcie marcy margarette
margarida margery margie margo margot margret margrette mariah mariamawit mariami mariane marianna mariano maribel maricel maricruz mariela mariella
marilyn marios maris marissa marites maritza markel markos marla marlena marlon marnie marsha marti martim martine marty marwa maryan maryann marybeth
maryjane marylou masato masoud masoumeh matej matheus mathew mathis matias matilda matilde matti mattia mattias mattie matty matus matyas maude maura
maureen maxime maximilian maximiliano maxina maxine maybell mayra maysoun mazie mckenzie meagan meg megan meghan megumi mehdi meiling mel melina
melinda melisa mellisa melokuhle mengyao mereana meredith meriem merissa merjem meron merrill mervin mervyn meryem meryl micaela micah micheal mick
mickey midori mihaela mikaela mikaere mikel mikko mikolaj mila milagros mildred milica millicent millie milly milton minato mindy minenhle minseo
miral mirlande mitchell mitzi miyar mladen mobina mohamad mohan moises montserrat morag moritz morwenna moshe moussa mrignayani muhamed muhammed murad
murali muriel mustapha muthoni mykola myles myra myriam myrlande myrna myron nadeem nadene nadezhda nadina nadja nadya nagesh nahia nahom najib nalla
nancy nanette naoki naomie narges nasim nasser natalya nate nathanael nathaniel nathy naveen nayeli nebojsa nehir nela nelisa nell nellie nena nerissa
nesreen ngugi niall nichole nicki nickolas nicky nico nicolette nigel niharika niilo nika nikau nikhil niki nikita nikki nikolay nilay niles nisanur
nita nitin nivi njeri noam noella noelle noemi nohea nojus nomaan nomvula noor norah noreen noriko norman nouf nour nuray nurul nyla núria octavio
odelia odhiambo ofa ofelia oier oisha oisín olav ollie omer omid ondrej oriol orlaith orsolya orville osama oskar osvaldo otieno oumar oumou outi
ovidiu oyunbileg padraic padraig palesa pallavi pam pankaj parvati patrica patrik pattie paulette paulie pauline paulos pavlo peggy percy petro petros
phil phillip philomena phylis phyllis pieter pietro plamen polina prabha pradip pramod pravit prem priscila priscilla priyamvada puteri putri pyotr
pádraig queenie quiana quinn quinton rabina rachael rachele rachelle rachid rachida radim raghavendra ragnhild raina rajiv rami ramiro ramya randal
randall randi randolph ranjit raoul raphael raquel rashad rawiri rayan rayna reanna rebeca rebeka rebekah recep reece reem reema refilwe reggie
reginald reid reihaneh reina rena renae rene reuben reyansh reyna reynaldo rhea rhett rhiannon rhoda rhodri rhona rhonda riccardo richelle richie
ricki rickie ricky riikka rikki riko riku riley rimas rina riya rizal robbie robbin robyn rocco rochele rochelle rocío roderick rodger rodica rodney
rodolfo roel rogelio roghayyeh rohini rolanda rolando rommel ronan ronda roni ronna ronnie ronny rory rosalie rosalina rosalinda rosalyn rosanna
rosanne roseann roseanne rosella rosemarie rosie roslyn rowena roxane roxanna roxanne roxie roy royce ruairi ruaridh rudolph rudy runa ruoxi rupert
russ russel russell ruthie ryota ryou saanvi sabina sachin sade sadie saeed sahar saida saima sakeena sakineh salik sallie sally salote salvatore
samer samkelo sammie sammy sander sandro sangeeta sanjana sanna santino saqib sarina saul scarlett scot scottie scotty seamus sebastien segun sekou
selina semisi seojun sepp serife setayesh seth sevda sevinj seyi seymour shahd shahid shaikha shaim shaimaa shakira shalini shanaya shanda shania
shankar shanna shanon shaquille shari sharlene sharron sharyn shawn shawna shayla shayma shayna shayne shazia shea sheena shelby sheldon shelia
shelley shelly shelton sheri sheridan sherifa sherri sherrie sheryl shiloh shinji shira shirley shirli shirly shivani shlomo shona shota shristi shyam
shyla sid siddhartha sigmund sigrun silas sillin silvio silviu sindy sione siyabonga siyuan sizwe skye slobodan smita sobia sofija solomiya solveig
somayyeh sondra sonya sorcha soufiane souleymane sowmya srdjan srinivas stacey staci stacie stanislaw stanley stefano stefanos stephane stevie stoyan
subramaniam sudhir suha sumayah sumit sunita suraj susane susanna susannah sushma susi susie suzan suzana suzane suzanna suzette suzie suzy sveinn
svend svitlana swapna syafiq syed sylvester szilvia szymon tabatha tadgh tahir talia talitha tamar tamera tamika tammi tammie tammy tamra tanika
tanisha tapiwa tarana taras tarek tareq taryn tasha tatsuki tatsuo tawana tegwen tejas temi tendayi teodora terence tereza teri terrance terrell
terrence terri terrie tess tessie tevita thad thaddeus thandeka thandolwethu thao thea thelma theo theodor theodora theodore therese thiago thom
thomasina tia tiana tianna tiffany tihana timmy tingting tisha tobi toby tomislav tommie tomoharu tonia tonya torbjorn torsten tracey traci tracie
trang trent trevor tricia trina trish trisha troy trudy tumelo tunar tuyen tyra tyrone uday ugne ulrik umberto unax urte usman uxue vaclav valentin
valery vandana vanesa varun vasile vasily veda veikko velma venkat vern verna vernice vernon vesna vicki vickie vidya vihaan vikky viktoria viktorie
viktorija vilte vimal vince vincenzo vinh violeta vishal vivaan viviana vivien vivienne vladislav vlastimil vojtech volodymyr vusala wairimu wakana
walid wally walt waqas wayan waylon wayne wendell wendi wenjie wes wesley whitney whitni whitny widelene wieslaw wilbert wilbur wilfred wilfredo
wilfrid wilhelmina willa willard willie willy wilma winfried winifred winnie winnifred winona wiremu woodrow wouter wyatt xhoel xiaomei xiaoyan xinyi
xiuying xochitl yaa yadira yael yagmur yahli yanis yann yarin yaroslav yassin yassine yesenia yesica yevgeni yevgeny yevhen yifan ylva yogesh yoko
yonas yonatan yonathan yong yordan yousef yousouf yuen yuina yuna yuriy yury yusif yuto yuuma yuval yuxuan yvona yvone yvonna zac zach zachariah
zachary zachery zack zackary zahid zakaria zbyszek zdenek zdravko zehra zeid zeinab zelma zeynab zhanna zhiwei ziad zineb zoey zoran zornitsa zrinka
zsolt zubair íñigo
`;
