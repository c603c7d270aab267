/**
 * Given names that the open lists (`open-names.ts`) do not have. Names that are English words, months, or well-known
 * programs (Cassandra, Travis, Otto, Victoria, Julia, Felix …) are left out on purpose, but for a few that seldom are anything else here.
 */
export const FIRST_NAMES = `
abebe abhishek achieng adaeze adebayo aditi aiman ainhoa aitor akiko alexey alhaji amelia amir ana ananya angharad anil anirudh anna aoibhinn aoife
arash aravind arnel ashwin atieno aysegul ayumi azlan babajide bao bartosz bayo begoña behnam ben benjamin beth bethan bhavna bill bilqis binh bjarke
bjork bob boguslaw bongani brad brónach caoimhe carol carys catriona charlotte chebet chen cheng chidi chinonso chipo chiwetel christian chun chuy
citlali cuauhtemoc dae-jung daiki dainius darya deepa desislava dieter dilip dimitrios dineo dirk dmytro dong donna duc eamon edurne efua eilidh ekene
eliza eluned emiko eniko eoghan erica fabian faisal farai farhan farid farrukh fetu fiadh florence folake fouad frank fumiko funmi geert gemma georgia
geraint gilbert gintaras graham grainne grazyna gráinne gulnara guowei gwilym gyula halldor halyna haoran haris harish harpreet harry haru haruka
heather hector heike hemant hemi henry hevin hideki hideo hien hiro hiroki hiroshi hisham hoang holger horst huong huy huyen hye hyun hyun-woo hyunwoo
ikram ildiko inga iolo iqbal ivaylo iñaki jaap jack jae jae-won jayant jean jenny ji-woo jia jiahao jiang jiho jimmy jin jin-ho jinho jisoo jochen
joerg john jomar jomo jonah jorunn josh jovito juan-carlos julia jun junko jurgen jürgen kaito kalani kamau kanya kaori kasia kat katlego katya kaveh
kavya kazuki kazuo keiko kekoa ken kenta ketut kgomotso khanh kimiko kiprop kiri kirk komang kostya kourosh krisztina kunal kunle kylie laleh lalitha
lea leszek li lihua lindiwe linh liu llinos lwazi lyudmila madhavi mahsa mairi makena makoto malik mara marc marcel margarita maria maricel maricruz
marites mark marten martin mary-ann masahiro masako masato matt mbali meera meg megumi mei meiling mengyao mercedes mereana mike milan min-jun ming
minseo miyuki mohit montserrat morag morwenna mostafa murali muthoni mykola nadeem nadezhda nagesh naledi naoki nasrin nasser ndidi nelson ngoc ngozi
ngugi nhung niall nick niloufar ning nithya nitin njeri nkechi nohea nomsa noriko obinna odhiambo ofa oisín okafor olu omid onyeka oriol orla orlaith
orsolya otieno outi padraic palesa pallavi pankaj parisa pat pernille petra phuc phuong plamen prabha pradeep pradip pramod pranav priyanka qiang quan
quynh raghavendra raghu ragnhild raj raja ramona ramya randy ray refilwe rekha rhea rhodri rhys rick riikka riku rizal rizwan robin rohini rommel
rosemary roshni ruairi ruaridh ruoxi ruth ryota sadia saima saki sally salote samer sander sangeeta sanjana saoirse segun semisi seo seojun serge seun
seung seyi shalini shazia shinji shirin shivani shota shyam siddharth sigrun sione siyuan sizwe sofia solomiya soo-jin soo-min sorcha soufiane sowmya
srdjan srinivas stoyan subramaniam sudha sudhir sunil sveinn swapna swati syafiq szilvia tadeusz tadhg takashi takeshi takumi tammy tamsin tapiwa
tarek tariq tatsuo tatsuya tegwen temi tendai tendayi tevita thabo thandeka thandiwe thao thi thuy tihana timothy tobi toby tom tomoko tove trang troy
tuan tumelo tunde tuyen tuyet uchenna uday ugochi ulrike uta uwe vandana varun venkat veronica victor vikram vinh vinod virginia vishal volker vusi
wairimu wally wambui wangari wanjiru waqas wayan wenjie wieslaw wiremu xiao xiaoming xin xiuying yang yash yasuo yaw yejin yesica yevhen yifan ylva
yoko yoon yordan yoshi youngjae yuan yuki yun yuto yuxuan zandile zbigniew zbyszek zeid zhang zhanna zhen zhiwei zhou zornitsa zrinka zubair zuri
íñigo
`;
