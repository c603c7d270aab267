/**
 * Surnames of many languages that the open lists (`open-surnames.ts`) do not have and no ending gives away
 * (`people/name-shapes.ts`). Surnames that are English words, towns or makers of programs are left out on purpose.
 */
export const SURNAMES = `
aaberg aalto abadjiev abashidze abbasi abendroth abercrombie abergel abernethy abrahamyan abramov abubakar abutbul achebe achour adair adenauer
adenuga adeyemi adeyinka aerts afridi agbaje aggarwal agyeman ahern ahlgren ahmadi ahmadzai ahn ahola ainsworth akbari akinola akintola alanen
aldridge aliyu allardyce alm altmann amadi amoah amrani amsalem andropov ansah antonescu antonov anyanwu aoki appleby arai arango arkwright asadi
asano ashdown assis atherton attenborough auerbach awan azikiwe azimi azoulay babangida babington backstrom bae baek bagshaw baig bainbridge bajaj
balfour bancroft bardugo barraclough bautista baxter beauchamp beaulieu beaumont beauregard beckett beckwith bedi begic belanger belhaj bellamy belov
belyaev benali benayoun bennani bentham bergeron bergkamp beridze berkshire besson bezerra bhagat bhatia bhatt bhatti bhowmick bickerstaff birtwistle
biswas biton bitton blanchet blenkinsop boersma bogaert bogdanovic bolton boothroyd bose bostrom bosworth bouazizi boudiaf boudreau boumediene
bourque bouvier bouwman bracewell braithwaite brandao brannigan brathwaite brearley brewster brezhnev bridgewater broadhurst brockhurst brocklehurst
brophy broughton buckley burbage burnett burroughs bykov byun cabral cadwallader cahill cai caldeira calderwood caldwell callaghan camargo cao
capello carmichael carmody carruthers catacutan cavalcanti cavendish ceausescu cespedes cha chadwick chae chalmers chaoui charbonneau chatterton
chauhan chawla chernov chesterton chiang chigumba chikwanha childs chua clapham clarkson cloutier cockburn coetzee coffey colclough colquhoun conlon
conway coolidge cooney cooperman corbett corcoran corrigan cosgrove cotterill coughlan coulson cousteau coutinho couto cowley coyle crichton cromwell
crosby crowther culpepper curran cuthbertson cuypers dahan daigle dalgleish dalrymple daly damen dange dangote dantas danvers dar dasgupta dauda
davison davydov dawkins dearing deasy delacour delacroix delorme deluca demers demirci dempsey deng denham denisov desalegn deshmukh desjardins
desrosiers devereaux devereux dewhurst dhar dhillon diabate dijksterhuis dillinger dimaculangan dineen dixit djokovic dmitriev dodds dolan donaldson
donoghue doolan dreyer drinkwater drummond dubey duchamp duchesne duffy dufresne dunbar dunlop dunne duplessis durrani dutra easterbrook eastwood
eccleston echeverria edgerton edstrom efimov egan egorov eichhorn eisenberg eisenhower ekblad elbaz elkhatib ellington endo engelbrecht engelhardt
entwistle erskine esfahani etherington eze fa'asavalu fairbairn fairbanks fairchild falkenberg fallahi farahani farnsworth farooqi farquhar fashola
fawcett featherstone fedorov feinstein fenwick ferguson ferrand fifita filatov finnegan finnerty fitzpatrick fitzsimmons fitzwilliam flaherty
flanagan fogarty foley fonoti fonseka forsyth fortier fothergill fotheringham freire friberg fuchsberger fujii fujimoto fukuda gabay gaffney gagarin
galbraith galloway galvin ganguly garg garvey gascoigne gavrilov gebre gebremariam gebreselassie gelashvili geraghty gerstner ghasemi ghauri ghorbani
gibbons gilani gilchrist gilhooly giorgadze giroux gjerde gladstone gleeson godwin goel goh gokhale goldman goodall gopalan goren gorman goto gouveia
graaf grantham greenberg greenhalgh greenspan gresham grewal grigoriev grigoryan grimshaw grobler grossmann grunwald guedes guggenheim guimaraes
gujral gulati guled guliyev gunasekara gunawardena gunnarsdottir gusev haan hadad haddad haglund hailemariam hakobyan haldane halevi halliday
halliwell hamada hamdan hamidi hampton hancock hanlon hanrahan hara harada hardcastle hargreaves hariri harrington hartono harutyunyan hasegawa
hashemi hashmi hathaway haugland hausmann havili hawthorne hayward hebert heemskerk heffernan hegarty heidegger heilmann hellwig hennessy heo hepburn
herath hetherington heydari heyworth higginbotham hijazi hirano hirata hjelm hobbs hodges hodgson hoekstra hofstra hogberg hollingsworth hollister
holloway holmstrom holroyd holtzmann honda hoogland horgan horstmann hoshino hosseini houghton houlihan hovhannisyan hronek hsieh hsu huddleston
huggins humphreys humphries hurley huseynov hutcheson hutchinson huttunen huxley huygens hwang hyvonen ibanez ibbotson ibekwe igwe iida illingworth
imai ingham ishida ishihara ishii iwasaki iwobi izquierdo jadhav jafari jalali jama jamieson jang jardine jayasinghe jayasuriya jayawardena jaziri
jeffers jefferson jeffries jenkinson jeon jeong jephson jessop jilani johnstone jokela jongkind joo jukic kadam kalashnikov kalu kamath kaneko kang
kapadia kapanadze kapur karapetyan karimi karnik karunaratne katz kavanagh kawaguchi kawamura kayani kazakov kazemi keane kearney keating kehoe
kelleher kellermann kellogg kenneally kennelly kensington keogh kerrigan kershaw khattak khorasani khoury khurana kiely kilbride kilpatrick kinoshita
kinsella kirchner kirkland kirkpatrick kiselev kjellberg klimov kloosterman kohli kojima kondo kone koo koopman koskela kostov kothari kouyate
kovalev kretschmer krishnamurthy kubo kudo kulkarni kumarasinghe kuo kuyper kuzmin kvaratskhelia kwak labelle labuschagne lachance lachmann lacson
lafleur lagrange lakhani lammers lamoureux lancaster langford langlois langston lapointe laroche lathbury latu lealaiauloto leblanc lebrun leduc
leibowitz leighton lemieux lemos lenihan leota levesque liao lieberman liebermann lim lindblad lindemann livingston livingstone lizarraga ljungberg
lockhart lockwood lodhi lomidze lonergan longbottom longstaff loughlin lowther lubis ludlow lujan lukashenko luong lussier luu lysenko lytton mabuza
macallister macapagal madigan madonsela maeng magsaysay maguire mahmoudi mahoney mahony mainwaring maisuradze maitland maksimov malhotra mallick
malmberg maloney mamedov manalo manriquez manzano marchbanks marechal marinho marlowe marriott marsden maruyama masondo masri masuda mathers mathews
mathieson mathur matsuda matsui matsuo matveev mayhew mbadinuju mbeki mcallister meadows meagher mealamu medvedev mehta mendelsohn mendonca menezes
merriweather michaud middleton mikhailov millington mirzaei mistry mitrovic mittal miura miyamoto miyazaki mizrahi mizuno moala moberg modi moffat
mohamud mokoena moloney monaghan montague moradi moran moriarty morita moskowitz mousavi moynihan moyo mugabe mughal mujic mukherjee mulcahy mulroney
murakami murata murdoch murgatroyd murtagh murthy musgrave mutasa myhre myung nagai naguib najafi nakagawa nakanishi nakano nakayama nam nambiar
narang narayanan nasrallah nasution nayak nazari nesbitt newbold newcombe ngata niazi nicholls nie niemann nigam nikitin nikzad nishida nishimura
nnadi noda noguchi nomura noonan novaes nugent nurmi nussbaum nuur nwankwo nwosu nyoni oakley obasanjo oberoi odukoya ogbonna ogilvie ogunleye ohana
ohayon ohlendorf okada okamoto okeke okocha okonjo okorie okoro oksanen oldfield onishi ono onuoha onwuka opara openshaw orlov ormerod osagie osgood
osipov ostermann otsuka ouattara ouellet outhwaite ouyang oxley oyama oyelaran padmanabhan pai paik palmgren pandit panganiban pangilinan paquette
paradis parata parekh pargeter parikh parkinson pathak peabody pelletier peltola peltonen pemberton pendergast pendleton pennington perrault perron
pessoa petersson petkov petrenko petrosyan pettigrew philips pickering pickett pietersen pilkington pinkerton pirzada plasencia plumtree pohatu
polyakov pomeroy ponomarev postlethwaite poudel poulin prabhu prendergast prescott priestley prins pritchard proulx puri qasimi qian qiu quach quek
quiambao quijano quincey quinlan quintela qureshi rabinovich radcliffe rademacher rafferty raghavan rahardjo rahimi rahmani rai rajabi rajagopalan
rajapaksa rajput ramachandran ramakrishnan ramalho ramaswamy ramsay ramsbottom ranasinghe rangan ranganathan ransome rao rastogi rathbone rathore
ratnayake ravindran rawlings rebelo redfern redgrave rego rehman reidy renders rezaei rhodes rietveld rigby rivard rockefeller rodionov romanov
rooney rosenblum rosengren rosewarne rothmann rothschild roychowdhury rubenstein rutledge ryabov sabbagh sadeghi sahoo saidi sakai sakurai salamanca
saldanha salehi sampaio sanderson sanghvi sankaran sano sargsyan sarkar sarmiento sasson satterthwaite savard savchenko saveliev saxena scanlon
scargill scheffler schick schlegel schouten schwartzman scully seabrook sedgwick segers sehgal seixas seligman semenov senanayake sengupta seppala
shabalala shackleton shahidi shaikh shapira shapiro sharabi sharif sharifi shaughnessy sheehan sheehy shemesh sheng shenouda shenoy shepherdson
shetty shibata shih shimada shinde shrivastava siahaan sibanda siddiqui sidebottom sidhu sidorov sigurdsson simard simatupang simpson singhal
siqueira sissoko sivakumar sjostrom skelton slattery smithson smuts snijders snodgrass snyder sobolev soderstrom sohn solanki soloviev soltani sood
soomro soriano sorokin southgate spengler srinivasan srivastava stackpole stadler stafford stainforth standish stankovic stapleford stapleton
steinbach steinberg stenberg stephenson stirling stockton stoffels strachan stratton strickland stubbs subramanian sugawara sugden sugimoto sugiyama
suharto summerfield sundaram sundqvist sung sutanto sutcliffe sutherland swaminathan swanepoel sweeney swinburne sykes tahan takagi takeda takeuchi
tamatea tamihana tamura taneja tanguay taniguchi tannenbaum tanoto tantawi tarasov tattersall taufa taumoepeau tavakoli tay tekle teles templeton
terblanche tessier tetley thackeray thackery thai thakkar thakur thapar tharoor thibodeau thiele thirlwall thistlethwaite thornbury thorndike
thornhill thornton thorsen thorsson thorvaldsen threlfall tierney tikhonov tillotson timofeev titov tiwari toh tolentino tomlinson toomey townsend
trelawney trevelyan trevithick trofimov trudeau tsai tsvetkov tuilagi tuipulotu tuivasa tunnicliffe tveit twelvetrees twistleton twomey tyagi tynan
tyndall ucar uchida udeh ueda ueno ugwu uhlmann umeh underhill upadhyay urquhart usmani uzoma vachon vaidya vaillancourt vainio vakatini vaknin
vanderbilt vandermeer varghese vasconcelos vasilev vasiliev vasudevan veloso venkataraman venkatesan verbruggen verdier vermaak vermeer verschueren
viana villeneuve vishwanathan vollmer vora vorster wada waddington wadhwa wadsworth wagstaff waititi wakefield walia walsingham warburton wardle
wardley warrington wasserman waterhouse waterstone watkins watts wauters weatherby wedgwood weerasinghe wegner weidmann weinberg weinstein wendt
westerberg westerveld wetherall wexler wheatley whelan whitaker whitcombe whitfield whitmore whittaker whittemore whittington wickramasinghe widjaja
wiedemann wigglesworth wilberforce wilkes wilkins winstanley winterbottom winthrop witherspoon wittmann woldemariam wolstenholme woodhouse woodward
woolley worthington wrigglesworth wunderlich wycliffe wyndham xie xiong yadav yakovlev yamanaka yarborough yardley yates yau yazdani yegorov yeo
ylonen yoo yordanov yousafzai yushchenko zaidi zaitsev zamani zeller zeng zhong zhukov zilberman zivkovic zongo zonneveld zou zuckerman zweig
`;
