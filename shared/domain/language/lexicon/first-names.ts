/**
 * Common given names of many languages, for people who are not on the attendee list. Names that are English words,
 * months, or well-known programs (Cassandra, Travis, Otto, Victoria, Julia, Felix …) are left out on purpose.
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
`;
