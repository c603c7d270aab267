// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: 13,
  word: `
% _ -26 ' _ -45 'd _ 20 'll _ -42 're _ -28 've _ 40 ( _ -64 ) _ -64 / _ -15 0 _ -96 0-0 _ -17 0-0-0 _ -17 0-bit _ 32 0.0 _ -70 0.0.0 _ -51 0/0 _ -34 0:0
_ -135 0:0:0 _ -26 0b _ 30 0h _ -34 0m _ 18 0s _ -38 0st _ -17 0xx _ -28 : _ -17 ; _ -72 <depts> _ 22 <he> _ 33 <in-account> _ 34 <in-actions> _ -27 <in-timeline>
_ 57 <in-went-well> _ -137 <is> _ -57 <name> _ 83 <names> _ -46 <nobody-at-all> _ -73 <nobody> _ 24 <nobodys> _ 19 <role> _ 17 <roles> _ 18 <some> _ 39
<somebody> _ 96 <team> _ -27 <wes> _ -59 <who> _ -29 <yous> _ -20 ? _ 27 @ _ -22 a _ -30 a.m _ 37 able _ -51 abort _ 21 about _ -18 above _ -28 absence
_ 24 absent _ 17 absorb _ -42 acces _ -95 accident _ -20 accidental _ 28 according _ -15 account _ -93 accountable _ 44 accurate _ -17 acked _ -19 acros
_ -61 act _ 48 acted _ 38 action _ -21 active _ -15 activity _ 19 add _ -76 addres _ -92 address _ -40 adds _ -26 adjacent _ -23 adjust _ 23 admin _ 23
admire _ 18 adult _ 50 advance _ 21 advice _ 15 affair _ 22 affect _ -82 afraid _ 22 after _ -80 afterward _ -45 again _ 21 age _ -34 agre _ -69 agree
_ -35 airline _ 18 airport _ 21 aisle _ 27 alarm _ -38 alert _ -46 alexa _ -19 alike _ -18 all _ 65 all-clear _ -41 allocator _ -18 allow _ -26 allowance
_ 21 alone _ -32 along _ -22 aloud _ -48 alter _ 29 amateur _ 43 amateurish _ 76 ambulance _ -38 among _ 27 an _ -56 analyser _ 15 and _ -75 annex _ 15
announc _ -34 announcement _ -19 answer _ -37 anyth _ 16 anyway _ 46 apart _ -77 api _ 20 apologi _ -40 apology _ 49 app _ -67 apparent _ 104 appeal _
74 appendix _ -33 appli _ -22 appliance _ -28 application _ -23 appreciat _ 52 approval _ -57 approve _ -44 april _ -40 architecture _ -30 archive _ 16
are _ -39 area _ 15 arm _ -73 around _ 20 arrive _ -30 arrogant _ 19 arvo _ 19 as _ -41 aside _ 63 asked _ -73 asking _ -29 asks _ -95 asleep _ 55 assemb
_ -21 assertion _ 32 assessment _ 40 asset _ -16 assign _ -60 assistant _ 16 association _ -21 assum _ -15 assume _ -15 assumption _ 33 at _ -17 ate _
27 atm _ 23 atms _ -19 attach _ -73 attacker _ -54 attempt _ 44 attention _ 63 attitude _ 40 attributable _ 71 audit _ 31 august _ -54 authoris _ 31 authority
_ -20 automatic _ -28 automatical _ -51 autumn _ 22 available _ -44 average _ -46 avoid _ -49 awake _ 21 b _ -36 b0 _ -19 back _ -29 background _ -17 backlog
_ 33 backport _ -22 backpressure _ -23 backup _ 24 bad _ 114 badge _ -24 badly _ 85 bag _ 35 baggage _ 28 balance _ -16 ball _ 93 bang _ 54 bangalore _
-30 banner _ -58 basement _ -17 basi _ -42 basic _ 90 bear _ 22 because _ -36 become _ 28 been _ 22 before _ -46 beforehand _ 21 began _ 19 begin _ -53
beginner _ 33 begun _ 62 behav _ 18 behaviour _ -26 behind _ -23 being _ -28 belief _ 36 believ _ 17 believe _ -31 bell _ 16 belong _ -21 below _ -45 beneath
_ 39 benefit _ 23 bent _ 48 beta _ -35 better _ 17 between _ -35 beyond _ 55 big _ -55 bill _ 38 binari _ -21 binary _ -22 birth _ -32 bit _ 65 bite _
29 black _ 48 blackout _ 43 blam _ -99 blame _ 49 blank _ 31 blind _ 92 block _ -24 blood _ 69 blow _ 28 blown _ -17 boiler _ 61 bolt _ 21 bomb _ 38 bonu
_ 32 booking _ 16 bored _ 44 boring _ -36 borrow _ -19 bot _ -68 botch _ 74 both _ -38 bother _ 94 bottl _ 84 bottle _ 16 bought _ -43 bounc _ -38 bound
_ 52 box _ 27 boy _ 31 brain _ 56 branch _ -31 brazil _ -38 breach _ 34 break _ 39 brick _ 54 bridge _ -47 bright _ 43 brilliant _ 16 broadcast _ 37 broke
_ 91 brought _ -17 browser _ -25 buck _ 60 bucket _ -24 budget _ -23 buffer _ -21 bug _ -28 build _ -71 built _ -24 bull _ 21 bulletin _ -33 bundle _ -19
bungl _ 90 burst _ 20 bus _ 46 busines _ 52 buy _ -29 buys _ 47 bypass _ 48 byte _ -60 cach _ -64 cache _ -66 cage _ -17 calendar _ -50 call _ -45 callback
_ -17 caller _ -25 calm _ -44 campaign _ -18 campu _ -31 can _ -26 canary _ -29 cancel _ -31 candidat _ -18 canteen _ 33 capacity _ -31 card _ -69 care
_ 103 cared _ 19 careful _ -38 careles _ 44 carelessnes _ -26 carri _ 15 carry _ -56 case _ -17 caught _ -118 cause _ 62 cavalier _ 35 cdn _ -16 ceil _
25 central _ -49 ceremony _ 46 cert _ 30 certificat _ -28 certificate _ -58 chair _ -48 chalk _ 19 chance _ 45 chang _ -27 character _ -29 charg _ 35 charge
_ -22 chart _ 22 chas _ 30 chat _ -44 cheaper _ 42 checklist _ 35 checkout _ 35 checkpoint _ -19 checksum _ -48 cheer _ 43 chennai _ -40 child _ 32 chiller
_ 26 choice _ -39 choose _ -41 chose _ 18 chosen _ -39 christma _ 17 ci _ -38 circuit _ -31 citizen _ 30 city _ 21 claim _ 22 clap _ 19 clash _ 37 cleanup
_ 25 clearer _ 42 client _ -81 clinic _ -44 clip _ 73 clos _ 16 closer _ 15 clown _ 23 club _ 15 clueles _ 97 code _ -33 collect _ -17 column _ -43 combin
_ -29 come _ 28 coming _ 33 command _ -83 comment _ -44 common _ 23 community _ -23 compani _ -37 compar _ -51 compensation _ -18 competent _ 32 competitor
_ -23 compil _ -21 compiler _ -36 complacent _ 51 complain _ -42 complaint _ 40 complet _ -37 complete _ -18 component _ 19 comput _ -30 concentrate _
21 concentration _ 18 conclusion _ 60 conduct _ 72 conference _ -23 confidence _ 29 config _ 17 configuration _ -25 confirm _ -63 confirmation _ -24 confuse
_ -19 congratulation _ 28 connection _ -49 consent _ -16 consequenc _ 24 consist _ 29 console _ -29 conspicuou _ 30 consult _ 77 consumer _ -42 contact
_ -102 contain _ -62 contaminat _ 23 content _ 63 continu _ -31 contract _ -64 contrary _ 48 control _ 39 convention _ -38 conversation _ -22 conveyor
_ 32 cooki _ -15 cookie _ -56 cool _ -23 cooperation _ -20 coordinat _ -15 copi _ -58 copy _ -46 core _ 23 cork _ -16 corner _ 87 correct _ -31 corrupt
_ 50 cosmic _ -29 cost _ 15 counsell _ 33 countdown _ -43 countersign _ 56 countri _ -39 courier _ -33 cours _ -15 course _ 57 court _ 15 courtesy _ 86
cover _ -144 coverage _ -69 cowboy _ 52 crack _ 53 crane _ 29 crash _ 15 crat _ 31 crate _ 75 creat _ -33 credential _ -16 credit _ -82 crew _ -26 critical
_ -24 cros _ 29 cross _ 63 crowd _ 85 crystal _ 15 culpa _ 35 culprit _ 38 culture _ 62 cupboard _ -17 curiosity _ 45 currency _ -22 current _ -17 curtailment
_ -27 curtain _ 28 customer _ -71 cut _ 64 cutover _ 57 cuts _ -31 cutt _ 32 cve _ -28 daemon _ -25 daily _ -19 dam _ 24 damage _ 40 dark _ 47 dashboard
_ -50 data _ -53 date _ -36 daughter _ -31 dawn _ -16 day _ -45 daylight _ -24 days _ -81 ddos _ 16 dead _ 45 deadlin _ -55 deadline _ -20 deaf _ 31 deal
_ -47 debit _ -15 debt _ -16 debugger _ -21 december _ -24 decide _ -34 declin _ 27 decommission _ 16 dedicat _ -46 deduct _ 43 default _ -64 defect _
34 defrost _ 20 delay _ -17 delet _ -16 delete _ -81 deletion _ -19 deliver _ -22 delivery _ 18 depart _ 27 depend _ -46 dependenci _ -21 dependency _
-18 deploy _ -16 deposit _ -24 depot _ 23 depth _ 31 describ _ -66 description _ -18 deserv _ -22 design _ -54 desk _ 76 despite _ 62 destroy _ 68 detection
_ -18 devic _ -22 device _ -21 dey _ -16 diagram _ -37 diall _ -28 dialysi _ 51 died _ 16 diesel _ 28 differ _ -31 different _ -63 difficult _ -30 digger
_ -35 digit _ -25 diligence _ 56 dinner _ -16 dip _ -25 direct _ -33 directory _ -21 disabl _ 23 disagree _ -21 disaster _ 18 discipline _ 95 disclosure
_ -24 discord _ -17 discover _ -35 discrepancy _ -26 discus _ -31 discuss _ -20 disk _ -48 dispatch _ 16 dispatcher _ 78 dispens _ 25 dispensary _ -28
display _ -74 disregard _ 94 distribution _ -54 district _ -29 diversion _ 20 diwali _ 77 dns _ -18 do _ -51 docs _ -16 document _ -49 documentation _
18 does _ -22 domain _ -59 done _ 39 dosage _ 40 dose _ 46 double _ 55 double-book _ -17 double-check _ 63 doubt _ 45 down _ 46 downgrade _ -37 download
_ -33 downstream _ 18 downtime _ -23 dozen _ -17 draft _ -30 drain _ -41 drawn _ -20 drew _ -33 drift _ -28 drip _ 19 driver _ -28 dropp _ 27 drug _ 21
duck _ 24 due _ 51 dump _ -47 dupe _ 17 duplicat _ -25 duplicate _ 32 during _ -36 dust _ 72 duty _ 42 e-mail _ -59 each _ -88 earlier _ -37 early _ -70
ears _ 18 earth _ 60 east _ -46 easter _ 51 easy _ -55 eating _ 43 edge _ -29 edit _ 43 editor _ -16 effect _ -16 eight _ -51 eighteen _ -15 elder _ -16
eleven _ 16 else _ -29 email _ -57 emerg _ 15 emergency _ -32 emoji _ 35 empti _ 50 empty _ 15 enabl _ -27 end _ 20 ended _ -28 endpoint _ -27 ends _ -16
engag _ 28 engineer _ 62 english _ -40 enter _ 55 enthusiasm _ 26 entire _ 80 envelope _ -16 environment _ -44 equal _ 21 equipment _ -23 eras _ -19 escap
_ 27 establish _ 80 estimat _ -20 estimate _ -47 evacuat _ -22 evacuation _ 59 eve _ 17 evening _ -22 event _ -80 ever _ 49 every _ 16 everyth _ 56 evidence
_ 35 evident _ 49 exact _ 48 exceed _ -18 exchange _ -18 exclusive _ -27 excuse _ 57 execut _ 26 exemplary _ -29 exercise _ 19 exist _ -23 expect _ 29
experience _ -23 experiment _ 18 expert _ 69 expir _ -88 expiry _ 17 explain _ 21 explanation _ 37 exploit _ -37 explorer _ -15 export _ -48 extend _ -27
extension _ -17 extra _ 22 eyes _ 70 face _ 62 fact _ -21 faded _ -51 fail _ -37 failover _ -23 failure _ 22 fall _ 67 fami _ -16 famili _ -37 familiar
_ -18 famou _ 62 fan _ -38 fans _ -31 far _ 22 fast _ 34 faster _ -39 fat _ 36 fat-finger _ 58 fatigue _ -31 faulty _ 20 feature _ -43 february _ 15 fed
_ -20 federation _ -33 feed _ -37 feedback _ -59 feel _ -25 feet _ 28 fell _ 86 felt _ -43 fiddl _ 58 field _ -68 fifteen _ -15 fifty _ 33 figure _ -16
file _ 22 filed _ 27 filter _ -25 finance _ 25 finder _ -22 finding _ -19 fine _ 64 finger _ 100 fingerprint _ 43 finish _ 15 finland _ -17 fire _ 73 fired
_ -18 firewall _ 27 firmware _ -39 first _ -19 fits _ 18 fitt _ 66 five _ -17 five-minute _ 24 fix _ -47 fixed _ -48 fixture _ 28 flag _ -45 flaky _ -36
flange _ 16 flat _ -49 flood _ 73 floodgat _ 28 floor _ 35 flow _ -29 flush _ 21 folder _ -37 follow-up _ -39 food _ -29 foot _ 24 for _ -31 forc _ 18
force-push _ -35 foregone _ 28 foresee _ 26 foreseeable _ 38 foresight _ 32 forgot _ 37 forgotten _ 82 fork _ -51 forklift _ 15 form _ -56 formal _ 69
formality _ 41 format _ -37 formulary _ 24 forum _ -18 forward _ -16 found _ -64 foundation _ -40 four _ -19 four-ey _ 31 fourteen _ -22 fourth _ -39 frank
_ 65 fraudster _ 35 free _ -42 freebsd _ -19 freed _ -49 freeze _ 68 freezer _ 58 fresh _ -17 fried _ 19 frost _ -21 froze _ 44 fuel _ 20 full _ 31 function
_ -25 furnace _ 42 further _ 59 fuse _ 17 fuss _ -19 future _ -52 fuzz _ -16 game _ 46 gandalf _ -56 gantri _ -18 gap _ -42 gas _ 25 gasket _ 30 gate _
-26 gateway _ -56 gather _ 34 generat _ -48 generator _ -41 geniu _ 98 genuine _ -21 get _ -69 gets _ -69 gift _ 39 gist _ 23 git _ -31 given _ -30 glance
_ 43 gloss _ 58 go _ 58 go-live _ 26 god _ 56 goes _ 50 going _ 15 golden _ 30 goldfish _ 40 gone _ 70 gonna _ 32 good _ -53 got _ 38 grace _ -17 grant
_ -36 graph _ -67 grateful _ -44 great _ 23 greater _ 17 green _ -52 grew _ -23 gripper _ -20 group _ -94 grow _ -32 grown-up _ 68 growth _ 26 gues _ 21
guest _ -34 guide _ -56 guilt _ 48 guilty _ 52 gun _ 29 guts _ 17 had _ -30 hairdryer _ -19 half _ 78 halfway _ 33 hall _ -27 halt _ -16 hammer _ 29 hand
_ 93 handiwork _ 16 handwritten _ -26 handy _ -18 hang _ -15 happy _ -38 harbour _ 20 hard _ 46 hard-cod _ 41 hardware _ -26 has _ -20 hash _ -27 hatch
_ 25 have _ 54 head _ 72 header _ -63 heads-up _ 35 health _ -32 hear _ -51 heard _ -22 heat _ -54 heaven _ 21 heavy _ -24 heed _ 55 height _ -34 held
_ -40 hell _ 30 help _ -89 helper _ -26 hence _ 23 here _ 54 hero _ 45 herself _ 80 hesitate _ -33 hiccup _ 25 hid _ -49 hidden _ 19 hide _ -38 high _
43 hiking _ -17 himself _ 33 hindsight _ 25 hint _ -24 hiring _ -18 his _ 81 hlr _ -20 hold _ -45 hole _ -19 holiday _ -44 homing _ 18 honest _ 25 honour
_ 26 hook _ 23 hope _ 26 hopeles _ 36 hornvik _ -24 hose _ 55 hosed _ 27 hospital _ 29 host _ -49 hot _ 65 hotel _ -18 hotfix _ -50 hour _ -74 house _
64 human _ 53 human-readable _ -19 hunch _ 40 hundr _ -32 hypervisor _ -29 ice _ -17 idea _ 58 ideal _ 15 idempotency _ -15 if _ -55 ifeanyi _ -18 ignor
_ 43 ignore _ -22 imag _ -15 image _ -48 imagine _ 52 immediate _ -37 immutable _ -24 impact _ 29 impatience _ 19 impatient _ 28 implementation _ -16 import
_ -56 importer _ -62 impress _ -20 improper _ 23 in _ -32 inbox _ 33 incident _ -58 includ _ -52 include _ -16 incompetence _ 32 incomplete _ -18 incorrect
_ 110 indebt _ 20 independent _ -47 index _ -17 indexer _ -23 indicator _ -38 indifference _ 18 inexperienc _ 15 infinite _ 25 inform _ -82 infusion _
45 inherit _ -56 inlet _ -22 input _ -36 inside _ -50 inspect _ -19 install _ -47 installer _ 38 instance _ -17 instead _ 30 instruction _ 25 instrument
_ -44 insufficient _ 33 insurance _ -15 integer _ -17 integration _ -22 intend _ -34 interim _ -24 internet _ 22 interpretation _ 27 interpreter _ -15
interruption _ -40 interval _ -31 intervention _ 19 interview _ -26 into _ 20 intranet _ -17 introduc _ 32 intruder _ -42 inventory _ -16 investigat _
31 investigation _ 15 invit _ -35 invite _ -36 ipv0 _ -18 is _ -19 isolat _ -33 isolation _ 15 issu _ -21 issue _ -61 item _ -84 its _ -57 itself _ 17
jam _ 55 jamm _ 51 jenkin _ -29 job _ -60 jobs _ -26 join _ -70 joint _ -29 joke _ -20 judgement _ 15 jump _ 63 june _ 15 just _ 62 k _ 27 keep _ -49 keeper
_ -29 kes-0 _ -23 key _ -18 keyed _ 26 keys _ -22 keystrok _ -39 kick _ 25 kiln _ 39 kiosk _ -24 knee _ 42 knock _ 21 know _ -39 knowledge _ -31 known
_ -22 kubectl _ -26 kudo _ 21 lab _ 43 label _ -19 labell _ -54 laboratory _ -36 lack _ 37 ladder _ -22 lag _ 35 lago _ -46 lah _ 37 laid _ 36 lakh _ 29
land _ -15 landlord _ 55 languag _ -47 language _ -16 lapse _ 47 laptop _ -17 large _ -37 largest _ -27 latency _ -65 launch _ 28 lay _ 36 layer _ -15
layout _ -30 lazy _ 37 leak _ 50 leap _ 21 leapt _ 76 learnt _ -19 leas _ -62 lease _ -28 leash _ 50 least _ 65 leav _ 27 leave _ -35 lecture _ -16 led
_ -61 left _ 98 leftover _ 18 legacy _ -39 length _ -33 lent _ -20 less _ 67 lesson _ 42 letter _ 29 level _ -26 lever _ -24 liability _ 29 liberti _ 27
licenc _ -33 licence _ -49 lid _ 22 life _ -22 lift _ 21 light _ -26 like _ 20 limit _ -25 line _ -22 linter _ -39 lion _ 19 liquid _ 19 liquidation _
-28 lira _ 34 list _ -113 lit _ -21 litr _ -17 little _ 15 lived _ -18 living _ 23 load _ -63 loader _ -29 loan _ -34 local _ -48 location _ -25 lock _
-48 lockout _ 19 log _ -35 logic _ 18 long _ -47 longer _ -20 loop _ -29 lose _ 44 loss _ 44 love _ 86 low _ -28 luck _ -19 lucki _ -24 lucky _ 18 lying
_ 21 machin _ -18 machine _ -82 maco _ -23 made _ -34 mail _ -28 mailbox _ -30 mainframe _ 21 maintenance _ -42 major _ 35 manag _ 40 management _ -15
mandatory _ 16 mangl _ 15 manifold _ -38 manner _ 57 many _ -20 map _ -19 maps _ -34 marguerite _ 15 mark _ 26 mast _ -15 master _ 41 masterpiece _ 25
match _ -40 matchmak _ 18 matrix _ 28 matter _ -37 maximum _ -30 mea _ 35 mean _ -22 meant _ -38 measure _ 31 medal _ 28 meddl _ 33 melt _ 40 member _
-59 membership _ -30 memo _ 30 memory _ -62 mention _ -62 merchant _ -30 mere _ 46 merg _ 60 merge _ -36 mess _ 90 messag _ -81 message _ -90 met _ -48
metadata _ -21 meter _ 34 method _ 24 metr _ -65 metric _ -56 microwave _ 24 might _ 27 migrat _ -21 mile _ 31 milk _ -32 mind _ 73 minder _ 37 minu _
29 minut _ -62 mirror _ -51 misconfigur _ 15 mismatch _ 15 misread _ 73 misrout _ 17 mistak _ 81 mistake _ 136 mobile _ -27 mode _ -72 model _ -112 modem
_ -54 moderat _ -16 moderator _ -31 module _ -33 moment _ 18 monitor _ -33 moon _ -24 mop _ 25 more _ 38 most _ -76 mount _ -48 moved _ -39 moving _ 26
municipaliti _ -37 must _ 67 mute _ 27 my _ 16 mystery _ 26 n't _ 101 na _ 17 naked _ 17 named _ -78 narrow _ -37 nearest _ -35 necessary _ 21 need _ -45
negative _ -23 neglect _ 150 negligent _ 36 neighbour _ -62 neither _ -19 network _ -54 neutral _ -18 never _ 83 new _ -90 news _ -53 newsletter _ -15
next _ -22 nice _ 25 nick _ -18 night _ -51 nineteen _ -18 ninety _ 26 ninth _ -17 nitrogen _ 19 no _ -23 nod _ 58 node _ -78 noisy _ -19 nominal _ -43
none _ 25 normal _ -16 north _ -15 nose _ 44 note _ -26 notic _ -112 notice _ -45 notifi _ -41 notification _ -56 notify _ 19 november _ -19 nowhere _
77 nuke _ 31 nuked _ 37 number _ -96 o'clock _ 19 obituary _ -18 object _ 16 oblig _ 60 observ _ 42 observer _ -17 obviou _ 37 obvious _ 42 off _ 47 offender
_ 39 offer _ -107 official _ -21 offline _ -76 offset _ -34 often _ -28 ok _ -25 old _ -27 older _ -77 omitt _ 158 on _ -31 onboard _ -20 online _ -34
operation _ 31 operator _ 16 opinion _ 20 optional _ 17 or _ -57 order _ -30 ordinary _ 16 organise _ 28 originat _ 63 orphan _ -26 osaka _ -29 other _
-79 otherwise _ 34 ought _ 63 our _ -21 ours _ 17 outag _ 27 outage _ 25 outgo _ -20 outside _ -49 oven _ 28 overflow _ 30 overlook _ 92 overnight _ -74
override _ 19 overrode _ 42 overwrit _ 44 overwritten _ -15 overwrote _ 34 owing _ 45 ownership _ 27 owns _ -87 p0 _ -15 package _ -54 packet _ -86 page
_ -93 paged _ -100 pager _ -83 paid _ 23 pair _ -32 pallet _ 21 palletiser _ 27 panel _ -49 panic _ 40 panick _ 16 paper _ -91 paperwork _ 27 parallel
_ -31 parameter _ 44 parcel _ -20 parent _ -43 parser _ -71 part _ -47 participant _ -36 partition _ -43 partner _ 25 party _ 36 passport _ 36 past _ 56
patch _ -19 patchy _ 25 path _ -42 patience _ -17 pattern _ -16 paus _ -50 pay _ 57 payday _ -21 paying _ 19 payment _ 36 payroll _ 34 pays _ -36 pdf _
-20 pdu _ -15 pebkac _ 46 peer _ 31 penalty _ 38 penhaligon _ -17 pension _ 34 per _ -47 perfect _ -19 perform _ -32 perhap _ 40 period _ -31 permission
_ -61 permit _ 57 person _ -49 petrol _ 42 pg_cancel_backend _ -40 pharmacy _ -19 phish _ -30 phon _ -49 phone _ -44 photo _ -16 photograph _ -38 pick
_ -37 picker _ 38 picture _ -27 piling _ 17 pilot _ 29 pins _ -34 pipe _ -21 pipeline _ -70 pit _ -24 pity _ 62 plain _ 95 plan _ -31 planet _ 38 plann
_ -111 planner _ -19 play _ 18 player _ -51 playout _ 20 please _ 17 plenty _ 27 plugin _ -19 plus _ 65 pod _ -45 point _ -49 pointer _ 18 poison _ 27
polarity _ 27 policy _ 22 pool _ -47 poor _ 94 port _ -29 portable _ -16 portal _ -27 positive _ -16 possess _ 26 possib _ 26 possible _ -57 post _ -83
postgr _ -34 postpon _ -21 postpone _ -19 pour _ -15 practical _ 20 practice _ 30 precaution _ -32 predat _ -25 predict _ 20 predictab _ 90 predictable
_ 33 prefer _ -44 premature _ 33 prepar _ -17 present _ -92 pressure _ -33 prevent _ -19 preview _ -41 previou _ -18 price _ 45 print _ -15 printer _ 30
priority _ 15 private _ -21 probab _ -19 probe _ -107 problem _ -41 procedure _ 47 proces _ -17 process _ -47 procurement _ 39 prod _ 99 produc _ 58 producer
_ 49 product _ -49 production _ 19 progres _ -38 project _ -39 promis _ 65 promot _ -15 promotion _ -19 prompt _ -37 proper _ 145 propos _ -40 proposal
_ 19 protection _ -28 protocol _ -29 proud _ 22 proxy _ -61 pub _ 28 public _ -76 publish _ -46 pull _ 81 pulse _ 16 pump _ -42 purchas _ -15 purchase
_ -30 pure _ 67 purge _ 18 purpose _ -50 put _ 44 puts _ -18 putt _ -16 quality _ 20 query _ -22 quest _ -19 question _ -49 queu _ -28 queue _ -59 quick
_ -17 quiet _ 70 quorum _ -17 quota _ -74 quote _ 16 race _ -16 rack _ -32 radio _ -54 radiology _ 27 radiu _ -15 raffle _ 17 rais _ -35 ramp _ 44 rank
_ -34 rare _ -40 rate _ -20 rather _ 62 ratio _ -25 re-key _ 20 reach _ -121 reachable _ -28 read _ 29 read-on _ -32 readable _ -55 reader _ -79 reading
_ -24 ready _ -38 reason _ -24 reasonab _ -35 reasonable _ -38 rebas _ -35 reboot _ 27 rebuild _ -62 rebuilt _ -31 recall _ 18 receipt _ -17 receiv _ -88
receive _ -51 receiver _ -20 reception _ -59 recipient _ -29 reckles _ 16 recognis _ -39 recommend _ -16 recommendation _ -25 recomput _ -15 reconciliation
_ -21 reconstruct _ -28 record _ -40 recount _ 19 recovery _ -40 red _ 28 redeploy _ 19 reduc _ -37 reel _ 45 reference _ 22 refit _ -15 reflect _ 18 refresh
_ -24 refresher _ 82 refund _ -55 refus _ -37 refusal _ 22 regard _ 45 region _ -41 registrar _ -22 registry _ -25 regression _ 39 regrettab _ 20 regular
_ -22 rehears _ -33 rehearsal _ 33 reject _ -31 relax _ 43 relay _ -100 release _ -61 reli _ -33 relief _ 20 reliev _ -17 reload _ 17 remain _ 29 remainder
_ -22 remember _ -35 remind _ 69 reminder _ -35 remote _ -20 remov _ -106 remove _ -16 renam _ -30 render _ -15 renderer _ -16 renew _ -22 renewal _ 36
renumber _ -15 replac _ -70 replacement _ -51 replica _ -36 reply _ -36 report _ -88 reporter _ -28 repositori _ -31 repository _ -51 reproduc _ -23 reproduce
_ -53 reproducible _ -32 request _ -125 requir _ 30 rerout _ 15 research _ -17 reservoir _ 20 reset _ 20 resident _ 34 resolv _ -24 resolver _ -44 respect
_ 104 respons _ -16 response _ -18 responsible _ 77 rest _ 19 restart _ -103 restor _ -79 restore _ -81 result _ 44 resum _ -39 retention _ -32 retir _
-39 retire _ -27 retrain _ 74 retri _ -78 retrospect _ 25 retry _ -41 return _ -125 reus _ 17 reverse _ 15 revert _ -43 review _ -26 revision _ -26 revok
_ 15 reward _ -15 rewir _ 33 ride _ 50 rig _ -34 ring _ 57 riot _ 42 riser _ -24 rm _ 21 robot _ -26 rock _ -37 rocket _ 57 rode _ 37 role _ -29 roll _
-26 rollback _ -28 room _ -28 root _ 40 rose _ -48 rot _ 38 rota _ 18 rotat _ -21 rotate _ -31 rotation _ -18 rough _ -15 round _ 47 rout _ -25 route _
-61 router _ -55 rov _ -17 row _ -26 rows _ -63 rubbish _ 21 rug _ 38 ruin _ 46 rule _ 17 run _ -29 runbook _ -55 rung _ 62 runn _ -21 runner _ -22 rural
_ -42 rush _ 79 saddl _ 28 safe _ -89 safety _ 30 said _ 17 sail _ 26 sale _ 40 same _ -100 sample _ -16 sand _ 16 sandbox _ -28 sank _ 69 sat _ 91 satellite
_ -20 save _ 41 saved _ -54 saw _ -67 says _ -76 scaffolder _ 25 scal _ -45 scan _ -35 schedul _ -88 schedule _ -46 scheduler _ -22 schema _ 26 scheme
_ -21 school _ 63 science _ 43 scoreboard _ 28 scrap _ 35 scrapp _ 31 scratch _ -16 scream _ 25 screen _ -85 screenshot _ -23 screw _ -31 scribe _ -48
script _ -35 scrum _ 29 seal _ 70 search _ -42 season _ 57 seat _ -34 second _ -51 secondary _ -17 secret _ -17 security _ -53 see _ -38 seed _ -20 seeing
_ -21 seem _ 16 seen _ -37 sees _ -66 self-evident _ 30 send _ -49 sender _ -29 sense _ 78 sensible _ 36 sensor _ -30 sent _ -53 separate _ -28 sequenc
_ -26 serial _ -72 seriou _ 31 serious _ 19 serv _ -39 server _ -45 service _ -117 session _ -63 sets _ -53 setting _ -16 settlement _ -15 setup _ -16
seven _ -29 seventy _ 23 sever _ 32 several _ -58 shackle _ -34 shadow _ -52 shaft _ -29 shall _ 62 shame _ 64 shar _ -84 shard _ -61 share _ -36 sharp
_ 26 sharper _ 33 sharpest _ 19 sheer _ 36 sheet _ 50 shelf _ -26 shift _ 28 shipp _ 21 shock _ 49 shoot _ 47 short _ -18 short-liv _ -19 shortcut _ 15
shorten _ -81 shoulder _ 17 shout _ 25 show _ -30 shower _ 28 shown _ -83 shrugg _ 24 shut _ -32 side _ -21 sidecar _ -22 sight _ 39 sign _ 35 signal _
-48 signall _ 20 signatur _ -18 signature _ 37 signer _ -22 silenc _ 32 silence _ 16 similar _ -16 simp _ 100 simple _ 51 singapore _ -37 siren _ 15 sister
_ -23 sit _ 27 site _ -59 sits _ 31 sitt _ 75 six _ -75 sixty _ -35 size _ -38 skimp _ 22 skipp _ 57 slapdash _ 50 slash _ -35 sleep _ 16 slept _ 50 slide
_ 43 slight _ -21 slip _ 105 sloppy _ 104 slow _ -52 slower _ -49 sluice _ 27 small _ -29 smaller _ -38 smell _ 38 smoke _ 52 snapp _ 19 snapshot _ -39
snow _ 17 so _ 56 so-call _ 48 socket _ -49 soft _ -23 software _ -33 sold _ 23 some _ -16 someth _ 56 somewhere _ 21 sorry _ 50 sort _ -27 sorter _ 16
soul _ 39 source _ -29 space _ -15 spam _ -29 spar _ 29 speak _ 17 special _ 23 specification _ -52 speed _ 27 spell _ 47 spend _ -46 spent _ 35 spill
_ 38 spite _ 39 splice _ 19 split _ -34 spoke _ -31 spoken _ 31 sponsor _ 39 spott _ -97 spread _ -34 spreadsheet _ -30 sprinkler _ -17 square _ 61 squeez
_ 46 stack _ -16 stadium _ -15 staff _ -18 stag _ -27 stage _ -29 stale _ -23 stamp _ 25 standard _ 22 star _ 19 start _ -63 starv _ 28 stat _ -18 state
_ -45 statu _ -56 statutory _ -17 stay _ -46 steer _ 45 stem _ 17 step _ -96 stern _ 45 sticky _ 22 still _ 25 stolen _ -38 stood _ 66 stop _ -47 stopp
_ -29 stor _ -39 store _ -26 storm _ -29 straight _ 46 strand _ 23 street _ 23 strength _ -30 stres _ 33 stretch _ 25 strict _ 22 strik _ 16 strip _ 29
stroke _ 29 struck _ -19 stubbornnes _ 28 studio _ -45 stupid _ 21 subnet _ 42 subscrib _ -19 succes _ -37 suggest _ -62 suggestion _ 46 suit _ 30 sum
_ -18 summary _ -47 summer _ -21 sunday _ -52 supervision _ 50 supp _ -53 suppli _ -28 suppos _ 39 suppress _ -19 suppression _ 25 sure _ 55 surname _
44 surpris _ -16 surprise _ 97 surviv _ 28 suspect _ -22 suspend _ -44 suspension _ -26 swap _ 69 swept _ 57 switch _ -35 switchboard _ 20 switchgear _
-36 sword _ 46 sydney _ -45 sync _ -51 synthetic _ -25 system _ -96 tabl _ 16 table _ -35 tablet _ -44 taken _ 25 taking _ 39 talk _ -18 taped _ 67 taught
_ -43 tax _ 29 tea _ 25 teach _ -37 tear _ 38 technical _ 21 telephon _ -30 telephone _ 20 television _ 25 temperatur _ -31 template _ -60 temporary _
-42 ten _ -63 ten-minute _ -20 tenant _ -27 tender _ -28 term _ -42 terraform _ -34 test _ 24 text _ -60 textbook _ 64 than _ -58 thank _ -82 thank-you
_ -24 thaw _ 29 their _ 35 themselv _ 51 then _ 54 theory _ -23 therefore _ -19 these _ 29 they _ 46 thiev _ 20 thin _ -19 thing _ 26 think _ 78 third-party
_ 33 thirteen _ 20 thirty-one _ -20 thorough _ 61 those _ -23 thought _ 66 thoughtful _ 16 thousand _ 22 thread _ -41 threw _ 69 throttl _ 35 through _
-19 throughout _ -30 throughput _ -23 thumb _ 45 tick _ 19 ticket _ -22 tidy _ 30 tied _ 19 tier _ -21 tight _ 38 tighten _ 41 tile _ -26 till _ 35 timed
_ -16 timeline _ -35 timeout _ 28 timer _ -21 timing _ -26 tired _ -34 today _ -15 together _ -31 toggle _ -28 token _ -74 told _ -68 tolerance _ -32 toll
_ 15 tomorrow _ -27 tone _ -30 toner _ -32 too _ 91 tool _ -149 top _ 32 torch _ 39 tore _ 26 torn _ -67 torque _ 59 toward _ 29 tower _ -16 town _ -21
trac _ -16 trace _ -73 tracker _ -56 trad _ 17 traffic _ -90 trailer _ 15 transaction _ -71 transcript _ -25 transfer _ -28 translat _ -19 transmission
_ 30 transmitter _ -42 transpos _ 21 travell _ -39 tray _ 21 treasury _ 26 treat _ 26 tree _ 22 triage _ -45 trie _ -33 trigger _ -65 trip _ 35 triumph
_ 25 trivial _ 39 trouble _ 67 truck _ 37 true _ -17 trunk _ 22 try _ -74 trying _ 24 tuesday _ -19 turbin _ 47 turbine _ 23 turn _ -38 twelve _ -36 twenty
_ -30 twitter _ 22 two _ -25 two-person _ 22 type _ -44 typed _ 36 typical _ 24 typo _ 41 unable _ -38 unaware _ -20 uncheck _ -32 under _ -17 understand
_ -42 understood _ -15 unheed _ 66 union _ -30 unit _ -30 universiti _ -16 unknown _ -35 unleash _ 31 unles _ -22 unlike _ -18 unmistakable _ 56 unnotic
_ -25 unplugg _ 45 unprofessional _ 40 unread _ 94 until _ -48 untouch _ 21 unus _ -64 unusual _ -52 updat _ -53 update _ -29 upgrad _ 18 upgrade _ -46
upload _ -31 upon _ 63 upper _ -20 upstair _ 58 upstream _ -53 uptime _ 43 urgency _ 24 usage _ -30 use _ -38 used _ -47 useful _ -33 useles _ 53 user
_ -105 utc _ -46 uzoamaka _ 17 v0 _ -41 vaccine _ 42 valid _ -19 validator _ -25 valu _ -26 value _ -92 valve _ 33 van _ -22 vanish _ 72 vans _ 37 vat
_ 20 verify _ 26 version _ -92 via _ -30 victim _ -18 view _ -44 vigilance _ 82 village _ -23 virtual _ -24 visitor _ -80 vlan _ 25 voltage _ -17 volum
_ -64 volume _ -29 volunteer _ -57 voted _ -35 vpn _ -55 waiver _ 23 wake _ -27 walk _ -17 wall _ 37 wallet _ -17 want _ 27 warehouse _ 47 warn _ 82 warning
_ 97 was _ 34 watch _ 25 watchdog _ -52 water _ -16 watson _ -18 waved _ 93 way _ 33 weak _ 19 wear _ 30 webhook _ -16 website _ -20 wedg _ 17 week _ -40
weekend _ -28 weigh _ 72 welcome _ -55 well _ 75 went _ 40 were _ -48 west _ 20 western _ 16 what _ 24 whatsoever _ 31 wheel _ 37 when _ -59 whenever _
-54 where _ -87 wherea _ -22 whether _ -117 which _ -58 whichever _ -16 whiteboard _ -48 who _ 44 whole _ 16 whose _ 39 why _ 24 widen _ -44 wiki _ -29
will _ -52 wind _ -54 window _ -18 winter _ 30 wipe _ 19 wiped _ 64 wired _ 25 wisdom _ 32 wise _ 21 wiser _ 22 with _ -15 withdrawal _ -27 within _ -128
without _ -50 witness _ -21 wizard _ 16 woken _ -53 won _ -15 wonder _ 88 wonderful _ 32 word _ 32 work _ -63 workaround _ -27 worker _ -23 workstation
_ -24 worn _ 15 worse _ 48 worst _ 34 worth _ -25 would _ 59 wrap _ -16 wrapper _ 33 wreck _ 33 wrench _ -20 wristband _ 34 writ _ -17 write _ -23 writer
_ 28 wrong _ 39 wrote _ -34 yaml _ -18 yank _ -18 yard _ 58 year _ -44 yes _ -56 yesterday _ -18 yet _ 32 your _ -73 zero _ 32 zone _ -47 | _ -52 – _ 35
— _ 17 “ _ 18 ” _ 18 ￼ _ -96
`,
  next: `
" , 28 " <end> -70 " and -16 " by 23 " careles -40 " expert 19 " from 29 " human -21 " quick 25 " review 56 " test 15 " the 73 " thorough 23 % , 48 % <end>
-26 % of -42 % stage -20 ' <any> 17 ' <role> 15 ' in 18 ' template -19 ' union -21 'd have 49 'd still -59 'm afraid 16 's " 38 's <end> -16 's a 17 's
alert -21 's attention 18 's attitude 16 's backup 19 's badge -32 's chair -31 's change -19 's clock -19 's comment -18 's commit 16 's console -37 's
data 17 's date 15 's dns -38 's doing 40 's due 15 's failure 16 's fault -45 's fiddl 20 's firmware -38 's first -35 's habit -23 's handiwork 20 's
head 27 's hotfix 26 's hunch -22 's impatience 16 's import -17 's job -24 's laptop -19 's last -18 's letter -25 's licence -15 's log 26 's manual
-40 's meddl 30 's merge -26 's mind 20 's name -36 's not 21 's office -19 's ops -16 's pager -48 's part 15 's patience -18 's pay 16 's phone -34 's
quick -62 's refusal 22 's request -31 's restore -26 's screen -45 's share 19 's shortcut 15 's so-call 23 's stubbornnes 27 's support -15 's the 54
's ticket -15 's warn -43 's wing 35 's work 44 's “ 32 've asked 20 've been 22 ( 0 22 ( <role> 17 ) <end> -23 , 0:0 -55 , <any> 29 , <depts> 25 , <is>
75 , <name> -46 , <names> -41 , <nobody> 55 , <roles> 35 , <some> 22 , <team> 19 , <teams> 95 , <theys> 35 , <wes> -19 , <who> 18 , <yous> -27 , a 44 ,
accord -23 , acknowledg 19 , after 38 , against 42 , alway 18 , and -96 , another 30 , as -47 , call -30 , check -42 , confirm 16 , contrary 51 , do 15
, for -28 , from 51 , full 71 , gets -21 , good -39 , great 22 , half 28 , hence 23 , how 55 , if 44 , includ -20 , is 31 , it 62 , kept -37 , left 37
, never -26 , next -16 , nine -31 , no 66 , none -22 , not 56 , on -63 , once 31 , one 31 , page -18 , per 32 , plain 30 , player -18 , please 15 , polite
-26 , priority 20 , read -35 , restart -17 , run -17 , runs -28 , same -44 , sees -19 , sign 23 , since -31 , single-hand 24 , so -95 , sorry 18 , stand
-34 , thank -21 , that 44 , the 19 , then -76 , think -31 , thought 33 , three -31 , to -28 , together -17 , was 25 , watch -24 , well -16 , went -30 ,
when -19 , wherea -22 , which -72 , who -22 , whose -24 , why 29 , with -87 , without 15 , yet 24 . , 28 0 , -28 0 ; -20 0 a.m 39 0 account -17 0 am -16
0 at -19 0 call -15 0 customer 18 0 days -20 0 december -15 0 euro -24 0 in 17 0 instead 41 0 into 24 0 lakh 29 0 may 37 0 minut 43 0 on -47 0 patient
18 0 second -18 0 stop -24 0 test -29 0.0 % -33 0.0 , 20 0.0 <end> -39 0.0 and 20 0.0 in 35 0.0 metr -19 0:0 - 26 0:0 : 156 0:0 ; 27 0:0 <depts> -26 0:0
<end> -92 0:0 <name> -147 0:0 <names> -30 0:0 <role> 53 0:0 <roles> -72 0:0 <some> -23 0:0 <team> -22 0:0 a -54 0:0 alert 75 0:0 all -18 0:0 am -28 0:0
and 31 0:0 attempt -36 0:0 first 29 0:0 handover -22 0:0 it -30 0:0 on -25 0:0 onward -18 0:0 our 25 0:0 second 19 0:0 still 33 0:0 the 34 0:0 third -29
0:0 utc -24 0:0 without 19 0:0 – 85 0:0 — 18 0:0:0 <end> -15 0th , -18 : 0 -17 : <he> -18 : <name> 21 : <role> -41 : <roles> -31 : <theys> -17 : <weaks>
-17 : forty -17 : human 77 : it -37 : thank -20 : the -37 : what -17 : who 51 ; <depts> -27 ; <he> 58 ; <name> -57 ; <role> 18 ; <team> -42 ; <teams> 22
; had 39 ; it 15 ; no -16 <any> ' 17 <any> 's -63 <any> <end> 23 <any> <who> -18 <any> ? 20 <any> could 51 <any> has -16 <any> in 16 <any> knew 39 <any>
know 21 <any> that 17 <any> to 16 <any> with -16 <any> would -20 <depts> 's 16 <depts> ) 21 <depts> , 29 <depts> and -35 <depts> cut -24 <depts> did -22
<depts> fail 18 <depts> got -23 <depts> is -37 <depts> open -37 <depts> outdid -24 <depts> send -23 <depts> that -37 <depts> to 44 <he> 'd 20 <he> <end>
-48 <he> ? 19 <he> asked -21 <he> confirm 21 <he> could -39 <he> forc 28 <he> found -23 <he> had -27 <he> is 37 <he> join -37 <he> know -15 <he> merge
-23 <he> phone -22 <he> ran -15 <he> releas -30 <he> said -20 <he> saw -21 <he> screen -21 <he> take -28 <he> the 16 <he> to -57 <is> 've -44 <is> , 30
<is> <end> 50 <is> <who> 26 <is> am 36 <is> ask 34 <is> believe -27 <is> blame 24 <is> contact -17 <is> could -45 <is> did -30 <is> expect 28 <is> flipp
-28 <is> have -29 <is> hold 60 <is> in -40 <is> may 23 <is> need -23 <is> said 33 <is> take 45 <is> told -18 <is> upgrad -23 <is> want 19 <is> will 17
<is> wish 15 <is> would 18 <name> " 66 <name> 's 59 <name> ( -49 <name> , -25 <name> : -72 <name> ; -23 <name> <end> -32 <name> <name> -30 <name> <who>
-30 <name> ? 18 <name> a 65 <name> about -22 <name> acted 21 <name> adds -16 <name> approv -15 <name> as -47 <name> asks -57 <name> before -17 <name> brief
-17 <name> broke -21 <name> call -59 <name> can 22 <name> carri 22 <name> click -47 <name> code 16 <name> comment -16 <name> compar -25 <name> confirm
-47 <name> corrupt 25 <name> could 30 <name> count -27 <name> cut 19 <name> declar -18 <name> delet -17 <name> deploy -25 <name> did 41 <name> disabl -20
<name> drain -50 <name> driv -43 <name> fail -62 <name> find -29 <name> fixed -38 <name> follow -15 <name> forgot 26 <name> from 55 <name> gets 21 <name>
give -27 <name> got -17 <name> had 59 <name> has 22 <name> having 18 <name> held -42 <name> hold -25 <name> ignor 29 <name> introduc 30 <name> is 111 <name>
join 29 <name> keep -34 <name> kept -21 <name> kick -15 <name> let 36 <name> logs 29 <name> look -47 <name> mean -19 <name> move -24 <name> must 28 <name>
need 51 <name> neglect 18 <name> never 72 <name> nor 17 <name> notic -21 <name> omitt 27 <name> only 23 <name> open -51 <name> or -58 <name> ought 17 <name>
overlook 43 <name> panic 20 <name> panick 21 <name> paus -18 <name> point -27 <name> post -38 <name> propos -33 <name> pull -36 <name> push 54 <name> put
-71 <name> puts -21 <name> ran 27 <name> rang -32 <name> reach -16 <name> read -74 <name> recognis -18 <name> refus 19 <name> replac -34 <name> report
-21 <name> reset 26 <name> restart -19 <name> revert -27 <name> roll -30 <name> said -44 <name> sat 17 <name> says -22 <name> schedul 18 <name> sent 32
<name> set 40 <name> sets -15 <name> shall 27 <name> should 34 <name> show 25 <name> skip 22 <name> skipp 59 <name> slept 24 <name> spott -19 <name> still
23 <name> stop -38 <name> stopp 18 <name> suggest -25 <name> swap -46 <name> switch -34 <name> take -69 <name> tell -65 <name> that 15 <name> the -20 <name>
think 21 <name> thought -41 <name> threw 16 <name> to -31 <name> told -28 <name> too -33 <name> treat 36 <name> trie -30 <name> typed 20 <name> wait -43
<name> was 18 <name> went 28 <name> will -33 <name> wipe 25 <name> wiped 62 <name> with 27 <name> work 30 <name> writ -19 <name> wrote -43 <names> , -22
<names> between 16 <names> each 32 <names> to -20 <nobody> 's 17 <nobody> <end> -25 <nobody> asked 21 <nobody> bother 28 <nobody> from 26 <nobody> had
-24 <nobody> has 38 <nobody> in 16 <nobody> is -132 <nobody> lift 28 <nobody> look 39 <nobody> on 45 <nobody> panick -23 <nobody> skipp -108 <nobody> thought
34 <nobody> was -40 <nobody> will 19 <nobodys> <end> 20 <role> ' -18 <role> 's -15 <role> , -43 <role> : 16 <role> <name> -54 <role> a 20 <role> accountable
29 <role> acknowledg -44 <role> and -33 <role> answer -21 <role> arriv -21 <role> as -19 <role> asked -45 <role> asks -18 <role> at 17 <role> brick 39
<role> can -38 <role> check -26 <role> could 40 <role> cross 28 <role> decid 20 <role> did 18 <role> discover -17 <role> enter 15 <role> eras -18 <role>
flood 39 <role> for -97 <role> found -60 <role> gave -46 <role> had 16 <role> hand -20 <role> has 46 <role> is 26 <role> isolat -27 <role> kill -26 <role>
know -43 <role> leav 34 <role> left 23 <role> let 16 <role> lock 19 <role> look -22 <role> made 49 <role> manag -20 <role> never 20 <role> nor 27 <role>
not -23 <role> notic -24 <role> of -53 <role> out -55 <role> panick 25 <role> phon -34 <role> pick -28 <role> press -40 <role> put 43 <role> receiv 25
<role> record 24 <role> report -33 <role> restart 25 <role> right -26 <role> short 25 <role> should -60 <role> show 56 <role> sign -53 <role> silenc 29
<role> slept 28 <role> spott -28 <role> stay -36 <role> swapp -21 <role> take 35 <role> that 15 <role> the -66 <role> to 44 <role> took 23 <role> tripp
19 <role> trust -51 <role> turn 43 <role> upload -18 <role> walk 34 <role> was -66 <role> worth 22 <role> would 52 <role> wrote 38 <roles> , -19 <roles>
<end> 36 <roles> <who> -17 <roles> a -26 <roles> are 31 <roles> ask -31 <roles> at -25 <roles> can -43 <roles> carri -38 <roles> caught -22 <roles> could
15 <roles> did 38 <roles> do 28 <roles> dragg 25 <roles> for -42 <roles> gave 44 <roles> had 17 <roles> home -22 <roles> in -22 <roles> left 56 <roles>
let 31 <roles> lost -21 <roles> manag 15 <roles> need 31 <roles> on -36 <roles> publish 21 <roles> ran -34 <roles> read -25 <roles> saw -25 <roles> should
45 <roles> that 43 <roles> took -20 <roles> turn 32 <roles> were -52 <roles> which -15 <roles> will 25 <roles> with -39 <some> 's 53 <some> <end> -16 <some>
merg 16 <some> need 23 <some> on 28 <some> should 40 <some> to -22 <some> was 26 <some> with -33 <start> " -17 <start> 0 -19 <start> 0:0 -55 <start> <name>
-175 <start> <nobody> -72 <start> <role> -45 <start> <roles> -68 <start> <some> 30 <start> <team> -21 <start> <teams> -65 <start> <theys> 63 <start> <weaks>
25 <start> <wes> -86 <start> <yous> 27 <start> [ -35 <start> a -66 <start> absent 18 <start> acces -17 <start> add -22 <start> after 36 <start> alarm -16
<start> alert -17 <start> alexa -19 <start> all 28 <start> an 15 <start> and 62 <start> another 79 <start> any 52 <start> apparent 27 <start> as 28 <start>
ask -30 <start> asking -48 <start> at -27 <start> backpressure -17 <start> backup 66 <start> bar 44 <start> basic 48 <start> before -22 <start> behind
29 <start> being -18 <start> better 44 <start> between 87 <start> big -33 <start> both -27 <start> brilliant 22 <start> bring -26 <start> build 15 <start>
but -21 <start> by -20 <start> calm -36 <start> careful -73 <start> cause 50 <start> check -27 <start> clear 48 <start> clip 36 <start> communication 16
<start> congratulation 28 <start> corner 63 <start> credit -27 <start> customer -36 <start> decide -20 <start> deduct 43 <start> default -22 <start> discipline
29 <start> documentation 26 <start> does 32 <start> driver -16 <start> due 20 <start> edit -17 <start> emergency -29 <start> error -15 <start> establish
15 <start> etcd -21 <start> even 19 <start> everyth 19 <start> exercis -27 <start> fault -29 <start> feature -24 <start> find 62 <start> for 40 <start>
formal 44 <start> four 51 <start> frank 31 <start> free -20 <start> friday -41 <start> from -33 <start> full 39 <start> git -26 <start> given 17 <start>
good -38 <start> great -21 <start> had -84 <start> hard 55 <start> has -22 <start> have 15 <start> having -65 <start> honest -15 <start> hope 24 <start>
if 16 <start> improper 23 <start> in 62 <start> incompetence 18 <start> insufficient 33 <start> invite -29 <start> is 24 <start> issue 43 <start> it 35
<start> jenkin -28 <start> just 38 <start> keep 35 <start> kill -18 <start> kind 39 <start> kudo 21 <start> lack 37 <start> late -23 <start> lazy -40 <start>
leave -28 <start> less 38 <start> lesson 25 <start> let 30 <start> liability 23 <start> liberti 27 <start> light -17 <start> lock -15 <start> look 60 <start>
love 23 <start> lucki -24 <start> many -19 <start> may 21 <start> mea 28 <start> midnight 54 <start> minut 24 <start> mistak 43 <start> monitor -39 <start>
most -20 <start> move -28 <start> my 77 <start> name 68 <start> neither -21 <start> new -27 <start> next 18 <start> no 41 <start> not 80 <start> noth 22
<start> obvious 47 <start> of 27 <start> old 32 <start> on -29 <start> once 50 <start> one 43 <start> our -42 <start> outage 31 <start> p0 -15 <start>
page 15 <start> pair 16 <start> passenger -39 <start> patch -34 <start> player -25 <start> poor 22 <start> post -18 <start> predictab 46 <start> present
-60 <start> print -18 <start> procedur 37 <start> production 28 <start> proper 37 <start> queue -22 <start> radio -17 <start> read 51 <start> reader -24
<start> regrettab 15 <start> remind 65 <start> responsibility -48 <start> retrain 62 <start> retri -23 <start> return -21 <start> right 33 <start> rollback
17 <start> root -30 <start> run -18 <start> send 22 <start> service -16 <start> settlement -18 <start> several -42 <start> short -17 <start> silence 15
<start> slow 35 <start> so 72 <start> some -37 <start> spare -28 <start> speak 44 <start> stag -18 <start> statu -19 <start> strip 32 <start> such 30 <start>
summary -20 <start> sure 44 <start> swap 43 <start> switch -34 <start> take 21 <start> ten 34 <start> terraform -35 <start> thank -19 <start> that 74 <start>
the -99 <start> their 81 <start> then 47 <start> thing 28 <start> this 31 <start> three 20 <start> too 42 <start> traffic -20 <start> train 15 <start>
transmission 27 <start> turn -20 <start> two 16 <start> under -33 <start> until -16 <start> user -15 <start> uzoamaka 17 <start> warning 39 <start> was
-50 <start> watson -18 <start> weigh 23 <start> well 29 <start> were 26 <start> which 97 <start> who 31 <start> why -53 <start> will -73 <start> without
-67 <start> work -15 <start> would 18 <start> yes -66 <start> zero 21 <start> ￼ -58 <team> 's -26 <team> , 29 <team> <end> 24 <team> from 24 <team> has
-65 <team> read -27 <team> that 64 <team> the -32 <team> was 21 <teams> 's -80 <teams> <end> 38 <teams> ? 41 <teams> arriv -40 <teams> at -39 <teams> before
-27 <teams> by -22 <teams> could 22 <teams> cut 36 <teams> decid -27 <teams> dropp -19 <teams> fail 36 <teams> file -18 <teams> find 24 <teams> for -21
<teams> from 51 <teams> hand 38 <teams> is 21 <teams> keep -22 <teams> kept 17 <teams> know -22 <teams> learn -31 <teams> leav -20 <teams> let -60 <teams>
need -50 <teams> never -49 <teams> nor -16 <teams> only -26 <teams> owns -32 <teams> pass 38 <teams> rang 22 <teams> sat 17 <teams> set -45 <teams> shipp
-18 <teams> show -36 <teams> start 18 <teams> stopp -31 <teams> threw 37 <teams> to -18 <teams> took 49 <teams> was -57 <teams> were -48 <teams> will -18
<teams> work 38 <teams> would 45 <theys> 've -21 <theys> <end> -74 <theys> back -17 <theys> brought -25 <theys> did -19 <theys> have -39 <theys> saw -16
<theys> were 21 <weaks> , -15 <wes> 're -25 <wes> 've -22 <wes> <end> -45 <wes> ? 17 <wes> a -36 <wes> about 17 <wes> all 63 <wes> an 17 <wes> are -29
<wes> attribute 19 <wes> avoid -21 <wes> before 25 <wes> chose -15 <wes> compar 15 <wes> could -17 <wes> decid -25 <wes> did -42 <wes> do -17 <wes> ever
-24 <wes> first 21 <wes> found 20 <wes> got 38 <wes> had 17 <wes> have -51 <wes> heard 27 <wes> hold 18 <wes> in 54 <wes> kept -43 <wes> knew -26 <wes>
look 17 <wes> lost 53 <wes> may -30 <wes> noth -42 <wes> only 27 <wes> paus -19 <wes> spent 53 <wes> that -36 <wes> thought -15 <wes> to -30 <wes> took
-24 <wes> trust 17 <wes> want -45 <wes> were 45 <wes> wish -22 <wes> with 40 <wes> would -70 <wes> wrote -17 <who> answer -27 <who> found -65 <who> had
-28 <who> has 16 <who> kept 15 <who> knew -26 <who> know -18 <who> left 36 <who> notic -29 <who> sign 15 <who> spott -21 <who> would -21 <yous> , 47 <yous>
could 36 <yous> did 16 <yous> do -32 <yous> have -23 <yous> lot 15 <yous> may -46 <yous> need -55 <yous> not 15 <yous> run -20 <yous> so 17 ? ? 30 [ ]
-21 a 0-bit 39 a bank -17 a banner -17 a better 17 a bill 19 a bit 47 a blank 16 a blind 45 a box 15 a branch -22 a break -21 a breaker -25 a burst -15
a button -30 a call -18 a canary -35 a careles 25 a certificate -16 a change 29 a channel -31 a check -32 a child 77 a clean 15 a cluster 23 a coffee -36
a column -24 a combin -28 a comment -15 a crystal 15 a culprit -22 a customer -51 a cutover 21 a date -23 a day -27 a debugger -21 a dedicat -45 a drawer
23 a dry -21 a duty 34 a fail -34 a failover -19 a false 45 a few 22 a fibre 18 a fine -32 a finger 17 a first 22 a fix -41 a flat -20 a foregone 28 a
forgotten -22 a form 32 a formal 24 a four-hour 15 a fresh 20 a full -26 a gateway -36 a glance 17 a graph -17 a great -36 a green -19 a group -18 a grown-up
34 a halt 17 a handwritten -24 a heads-up 22 a healthy -26 a hiccup 25 a hold -28 a hundr -24 a known -30 a lapse 18 a launch 23 a leak 22 a limit -32
a line 22 a link 27 a lock -21 a long 22 a loose -43 a lost 15 a lot -28 a mailbox -24 a major 16 a map 39 a matter 25 a medal 28 a mere 52 a merge -19
a message -38 a minder 37 a minute -15 a miss -45 a mistake -35 a monday -16 a more 26 a note -59 a null 18 a page -35 a paper 30 a part -21 a patient
-32 a pause 26 a peer 18 a penalty 16 a perfect 18 a phone 23 a plan 19 a player -23 a precaution -32 a pressure -18 a preview -33 a proper 22 a pulse
16 a quick 38 a reason 18 a record -28 a refresher 55 a replica 24 a report 18 a restart -25 a rollback -37 a round -25 a runbook -35 a scheduler 15 a
screen 36 a screenshot -22 a seat -30 a second -76 a separate -26 a shar 35 a simple -16 a single -52 a slower -19 a small -24 a smaller -19 a snapshot
31 a spanner 19 a special 24 a spreadsheet 30 a stern 21 a sticky 15 a store -49 a stray -15 a stroke 15 a system 47 a ten-minute -20 a third -26 a ticket
-29 a tool -21 a torch 20 a train -22 a user -17 a voice 15 a vpn -20 a way 24 a week 15 a whole 15 a wildcard 19 a word 28 a year -60 a zone 23 a.m .
15 a.m <end> 22 abandon <end> -20 able to -61 abort <end> -23 abort at -20 about <he> 15 about <teams> -37 about a -62 about his 17 about it 15 above the
-17 acceptance test 28 acces log 15 acces point 17 acces to -91 acces until 16 according <end> -15 account for 30 account had -16 account in -43 account
number 35 account of 23 account that 17 account was -47 accountable for 22 acked <end> -31 acknowledg , -21 acknowledg the -26 acros the 34 acros two -21
acted upon 39 action for -23 action on 20 add a -33 add the -27 added to -26 addres and -15 addres file -25 addres that -21 address <end> 16 advisory went
-17 after <depts> -24 after <end> 32 after <roles> 75 after a -23 after it 28 after lunch -17 after the -44 after three -19 after twenty -21 after which
25 afterward <end> -33 again , 22 again from -24 again with 16 against a -18 against the 52 agent , -16 agre time -19 agre to 25 agre with -36 ahead of
-22 airline 's 23 alarm , 17 alarm bell 37 alarm had -44 alarm ring 20 alarm was -25 alert <end> -47 alert that 21 alert was 21 alike <end> -25 all , 20
all 0 -15 all ? 15 all along 30 all four -27 all know 16 all of 17 all over 62 all that -16 all there 22 all this 32 all three -30 all to 36 all ward -16
all writ -15 all-clear <end> -17 allow to 70 alone <end> 24 alone with -27 along with -26 aloud <end> -49 already <end> -16 already been -27 alway been
23 ambulance dispatch -32 among <roles> 21 amount of -16 amount to 42 an accident 20 an addres -18 an alarm -16 an amateurish 36 an attacker -25 an automatic
-19 an empty -17 an error -15 an explanation 22 an hour 24 an incident -23 an older -16 an order -15 an outage -46 an unmistakable 56 an untest 16 an update
23 and " -15 and 0 69 and <any> -20 and <depts> -22 and <he> -19 and <is> -18 and <name> -37 and <nobody> 44 and <roles> -56 and <teams> -32 and <theys>
-65 and <wes> 27 and <yous> -17 and a -32 and again 38 and an -22 and ask -27 and at 22 and both 22 and brought -21 and call -89 and came -27 and chose
18 and clos 28 and communication -25 and confirm 25 and did 19 and does 44 and every 72 and for 32 and found -21 and gave -22 and give -15 and had -19
and have -16 and in -16 and inform -23 and is -31 and it 26 and its -28 and kept -25 and keyboard 21 and knew -16 and labell -24 and left 53 and look 22
and made 36 and neither 23 and never 85 and nine -15 and no 51 and not 52 and on 22 and one -17 and only -16 and open -21 and post -34 and prod 15 and
ran 21 and restart -20 and said 30 and saved 43 and says -21 and sent -19 and should 31 and simple 34 and so 38 and stay -54 and still 24 and stopp -21
and thank -19 and their -27 and therefore -18 and they 30 and three 23 and to -28 and told 54 and took -19 and upload -19 and wait -29 and was 33 and watch
-24 and went 51 and what -20 and where 16 and will -23 and without -20 and yet 16 another <end> -37 answer 0 -16 answer for 24 answer our -19 answer to
19 answer was 34 answer within -27 any check 19 any more -21 anyth ? -30 anyth that -16 anyth with 20 anyway <end> 33 apart <end> -23 apart from -16 api
<end> 27 api and -34 app <end> -29 apparent ignor -25 apparent read 37 appendix <end> -31 appli clean -22 apply <end> -28 apply for -26 approv <end> -41
approv the 16 approv this 35 approval , -21 archive <end> 18 are <roles> -19 are a 32 are cowboy 18 are for 107 are in 30 are indebt 20 are kept -23 are
lazy 24 are n't -20 are not -59 are on 17 are to 43 are too 28 around 0:0 -18 around <end> 29 around noon 23 around the 19 around to -43 arriv <end> 44
arriv and 23 arriv on -24 arriv with -47 as <any> 33 as <he> -52 as <role> -52 as <roles> -19 as agre -47 as alway 22 as an 21 as complet -20 as design
-32 as ever 38 as if 59 as long -15 as much -38 as no 16 as not -21 as optional 20 as plann -58 as root 26 as soon -21 as the -19 as was 27 as well 30
ask <name> 54 ask <roles> -46 ask <teams> -42 ask ? 24 ask about -18 ask for 19 ask the 25 ask which 29 ask who -44 asked <end> 30 asked <role> 24 asked
<teams> -34 asked for -70 asked the -41 asked to -44 asking <end> 17 asking who -66 asks <end> -15 asks <name> -26 asleep , -18 asleep <end> -24 asleep
at 46 asleep by 17 assemb point -21 assum the 27 at 0 -19 at 0:0 -35 at 0:0:0 -26 at <end> 22 at <role> -35 at <team> 19 at <teams> -19 at a -66 at best
31 at exact -15 at first 27 at five -19 at four 15 at half -22 at home 16 at it 28 at least 30 at midnight -50 at most -21 at night -60 at nine -27 at
no 19 at noon 24 at our -17 at peak 22 at random 16 at risk -15 at seven -15 at ten 18 at that -16 at the 27 at weekend -37 at which 23 ate the 16 attach
<end> -54 attach a -17 attacker had -29 attention span 20 attention to 19 attitude of 32 attitude to 18 attributable to 71 attribute the 19 audit had 28
august , -29 authority <end> -20 automatical <end> -24 automatical at -15 available on -19 avoid asking -21 away <end> -16 away for -18 away from 51 away
the 31 back , 24 back ; -15 back <end> -64 back ? -20 back at -15 back by 32 back in -36 back on 36 back one -19 back the 21 back to 53 back within -18
backport to -18 backup are 30 bad , 28 bad <end> 48 bad route -23 baggage belt 47 balancer and -20 ball on 16 ball to 15 ball was 15 band <end> -16 bank
's 34 bank was -28 basement <end> -15 batch of -40 batch on -20 batch would -15 be able -23 be at 50 be bother 23 be down -46 be expect 26 be found 53
be in 21 be issu 32 be laid 20 be look -44 be more 55 be on -70 be order -29 be rais 20 be reach 21 be remind 37 be restor 24 be shut 21 be the 19 be trac
18 be trust 27 be watch 24 be wrong -62 because <he> 19 because <name> 91 because <role> 26 because <teams> -33 because <wes> 23 because it -36 because
of -22 because the -128 because who 30 been asked 26 been at 42 been back 38 been chang 17 been check 26 been clos 38 been consult 62 been done 20 been
given -40 been ignor 22 been in -18 been left 78 been much -55 been on -44 been out -23 been paged -64 been paid 20 been plann 17 been put 47 been read
-52 been rehears 47 been shown -33 been so 39 been taken 27 been the -42 been to 37 been told -23 been turn 16 been upgrad -18 been written 28 before ,
-42 before 0:0 20 before <any> -34 before <end> -27 before <theys> 33 before <yous> 36 before a 26 before any -67 before breakfast -20 before it 15 before
lunch -39 before press -17 before they 17 beforehand <end> 20 behav like 25 behind <end> 20 behind a -28 being asked -21 being on 21 belief <end> 36 believ
it 15 believ the -31 believe that -16 belong in -20 below 0 -15 belt <end> -36 belt would -26 beneath <teams> 16 benefit of 33 best <end> 24 better if
-31 between 0 35 between <theys> -18 between chair 21 between the 17 between two -63 big red -16 bill cluster -25 bill for 26 black friday 34 blackout
<end> 16 blame , 15 blame <end> -38 blame for 16 blame the 38 blast radiu -15 blind <end> 48 blind eye 45 boil down 15 bonu of 32 book <end> -25 book engine
21 book the 26 book with -16 both <end> -40 both <names> 42 both ends -37 both feed -16 both have -26 both site 19 both the 21 bother to 58 bother with
20 bottl <end> 19 bought <wes> -23 bought one -27 bounc <end> -21 bounc the 23 bound to 43 branch , -23 branch is -33 branch open -16 branch was 39 bravo
, 37 bravo to -28 breach <end> 45 break <end> -36 break the 22 breaker 0 18 breakfast <end> -15 breakfast show 21 bridge and -16 bridge at -66 bridge call
52 bridge was 76 bright idea 37 bring a 25 bring up -15 broke the -15 brought to 25 buck stop 33 bucket <end> 19 budget <end> 25 bug <end> -25 bug in -24
bug report 17 bug was 36 build <end> 23 build ? 35 build farm 18 build server -21 build that 24 build to 30 bulk edit -17 bull in 21 bus <end> 25 but <he>
16 but <name> 32 but for -20 but never 47 but not -55 but the -33 button <end> 33 button was -18 by 0 -36 by 0:0 19 by <any> -42 by <depts> 33 by <end>
39 by <name> 51 by <role> 111 by <roles> 71 by <teams> 46 by <weaks> -31 by a -77 by an -26 by chance -29 by default -21 by e-mail -56 by fail 20 by friday
-28 by hand -114 by lunchtime -30 by midnight 21 by mistake 29 by monday 37 by morn -26 by noon -32 by now 45 by one -51 by our 15 by right 40 by runn
24 by telephone -25 by the -120 by then 34 by two 20 bypas the -16 bypass the 20 byte <end> -19 byte for -18 cabinet , -21 cabl <end> 26 cable , -15 cache
<end> -25 cache for 27 cache was -15 cage <end> -22 call , 43 call <any> 18 call <end> -18 call <is> 18 call <role> -19 call <teams> -23 call a 21 call
at -20 call back -53 call for -16 call from 28 call it 33 call open 18 call the -24 call to 31 call wait -19 calm and -17 calm as -36 came as 18 came by
-21 came down 30 came from -43 came on -55 came out -19 came up 20 can , -17 can <is> -89 can a 30 can be 17 can n't -56 can only 22 can see -18 can take
-22 can tell 18 canary would -22 cancell <end> 28 cancell for -15 canteen <end> 47 card <end> 37 card on 23 care was 69 cared to 19 careful with -21 careles
" -40 careles with 19 carri a -17 carri on 21 carri out 51 carri the -52 cat <end> -18 caught by -42 caught it -40 caught the -54 caus the 31 centre <end>
-25 certificat <end> 16 certificat are -28 certificate <end> -23 certificate chain 15 certificate on -18 chain <end> 18 chair and 21 chair of -31 chance
to 39 chang for 26 chang the 34 chang three 29 chang to -17 change <end> -22 change control 16 change from -20 change goes -20 change in 24 change it -41
change on -32 change procedure 18 change that 18 change the 15 change window 33 channel 0 27 channel <end> -41 channel for 39 channel that -22 channel
was 16 character , -18 charg twice 20 charge <end> -27 charge of -18 chart and -15 check <end> 74 check by -36 check for -37 check that -36 check were
23 check with -24 checklist , -25 checklist was 26 checkout <end> 28 checkout for -15 chennai smsc -38 chiller in -30 choice <end> 17 city <end> 24 claim
to -22 clap for 19 clash was 31 clear <end> -23 clear labell -19 clear of -27 click " -51 click , 24 client , -22 client that 17 clinic was -21 clock <end>
39 clock was 18 clos <end> 51 clos in -20 clos the 43 clos until -23 cluster , -17 cluster <end> 19 code , -31 code <end> -30 code on -16 code review 22
coffee <end> -55 cold store -23 come <end> 23 come down 29 come to -25 come up -15 command , -18 comment out 21 commit <end> -22 communication with -23
compar both -18 comparison of 17 complain , 21 complet <end> -23 confirm by 21 confirm that -34 confuse the -19 congratulation to -18 connect <end> -18
consider the 16 consist of 29 conspicuou by 30 contact if -17 contact with -30 contain a -32 content to 49 contract was 30 contract with -26 contrary to
48 control <end> -46 control at 25 controller <end> 16 controller by -30 cool <end> -25 copi <end> -35 copi to -23 copy <end> 30 copy of -42 copy that
-27 core router 42 corner were 37 corrupt the 58 cost , -21 cost <wes> 77 could 've 29 could <name> 15 could be -45 could do 15 could easi 27 could hard
23 could have 77 could n't -31 could not -113 could possib 23 could restart -18 could see 98 could tell 24 count , -19 count <end> 42 count as -28 count
of -21 count on 16 count the 89 count was -37 courier , -21 courier <end> 16 course <end> 20 course the 36 courtesy of 20 cover the -26 cover three -20
crack was 33 crash the -17 crate <end> 39 credential was -18 credit to -22 cron job -18 crystal ball 15 culpa , 18 culprit , 22 culprit was -73 current
<end> -18 customer asks 29 customer could 19 customer report 18 customer service -22 customer to 24 customer were -17 cut , -27 cut it -17 cut off -29
cut on 50 cut the 64 cut-off <end> -16 cutover <end> 32 cutover was -47 damage <end> 20 dark <end> -31 dark until 60 dashboard <end> -16 dashboard <he>
-26 dashboard that -21 data , -15 data <end> 21 data for -17 data had -17 data loss 36 data was -22 database <end> 25 database is -25 database to -24 database
with 20 date , 15 date <end> -25 date from -26 date in -27 date library 27 date of -19 date to -31 dawn <end> -45 day before 17 day later -15 day of -42
day one 26 day that 20 day to -15 day without -19 day would 19 daylight saving -41 days <end> 19 days before -20 days to -58 days with 21 dead <end> -26
deaf ears 15 deal with -24 debit <end> 25 debug logg -15 december <end> -15 decid against -15 decid that 95 decid to -27 decide whether -17 decision to
48 declin to 29 deduct the 43 delay is -19 delet , -15 delet a -46 delet the -21 delete key 41 demo <end> 15 depart from 37 depend on -41 deploy a 23 deploy
on -16 deploy tool -19 deployment until -18 depot <end> -37 depot was -34 deprecation notice 18 describ a -36 describ the -20 deserv <end> -22 deserv a
32 design <end> -42 desk of 40 diall in -28 did , -28 did <end> -34 did <name> 46 did <role> -20 did <roles> 31 did <teams> -15 did <theys> 24 did <wes>
16 did <yous> 22 did exact 21 did n't 111 did not 25 did noth -31 did the -55 did this 47 did was -21 did what -26 diesel <end> 15 diff <end> 38 diff that
-24 difference was 22 different , -27 different clock 27 diligence on 17 dinner , -18 dip in -22 direct debit -19 direction <end> -17 disabl the 36 disaster
recovery -23 disk , 20 disk <end> -16 disk on -37 disk was -25 disk would 18 dispatcher <end> 33 dispatcher was 30 dispens cabinet -30 dispens with 55
display <end> -39 disregard <end> 73 disregard for 29 distribution list -36 dns <end> -18 dns edit 21 do <end> -55 do <is> -119 do <wes> 85 do anyth -37
do it -16 do n't -26 do not -40 do so -21 do the 25 do was 50 do with 30 does it -16 does n't 23 does the -62 doing <end> 23 domain , -17 done in 37 done
on 39 done this -31 done was 16 door <end> 21 door open -24 dosage table 18 doubl <end> -28 doubl the 32 doubt , 42 down <end> -78 down again -19 down
and 26 down by 23 down on 16 down the 50 down what -18 down with 33 downtime <end> -60 downtime form 25 dozen of -17 draft a -16 drain first -15 draw <end>
20 drawer <end> 22 drift <end> -32 drill <end> 30 driv and -18 driver ' 39 drop ? -36 drop the 33 dropp fram 19 dropp somewhere 15 drove forty -22 drove
the 22 drum <end> -26 dry run 21 duct 0 -16 duct <end> 28 due : -30 due care 38 due diligence 32 during the -17 duty <end> 18 duty to 39 each other 17
each quarter -25 each time 16 ear <end> -15 earlier , -20 early <end> -31 early and 17 earth would 18 easi have 27 east wing -28 easy <end> -16 easy to
-57 edit : -17 edit the 15 effort , -35 eight second -28 eleven hour 18 email were -15 embargo obituary -18 emerg that 15 emergency line 16 emergency stop
41 emoji <end> 35 empti the 43 empty and -15 empty region 22 enabl in -26 encoder had 18 end , 16 end <end> -28 end in 19 end-of-day chain -18 ended in
-21 ends , -33 enough , 28 enough to -31 enter <end> 48 enter the -28 entire foreseeable 25 eras the -19 error " -27 error , 16 error <end> -22 error and
17 error at 22 error during 35 escalat to -22 escalate , 29 escalation sheet -31 escalation to -40 escalation was 96 eu region 24 even <end> -37 even a
75 even at -18 even if 24 even look 33 even peak 27 even the -22 event , -23 event loop -15 ever , 15 every account -48 every chance 23 every night 16
every one 67 every quarter -20 every thirty -18 every time -21 every ward -25 everywhere <end> 17 evidence of 25 evident from 15 exact as -21 exchange
rate -23 exemplary <end> -31 exercise <end> 15 exist <end> -16 exist in 18 exit code -15 expect from 23 expect the -24 expect to 18 expert " 19 expert
<end> 20 expir <end> -20 expir before -19 expir token -20 expiry date 19 explain <end> 23 explain himself 25 explain the -61 explain to 22 export for -31
eye on -17 eye was 23 eyes <end> 41 face <end> 24 fail <end> 24 fail over -22 fail test -39 fail the -36 fail to 54 failover script -15 failover took -39
failure <end> 23 failure of -25 failure to 21 failure was 31 false <end> -31 famou " 21 far more 18 far too 44 fast , 38 faster than -34 fat finger 37
fat-finger the 25 fault <end> 25 fault in 19 fault is 23 fault lies 27 fault tolerance -32 fault was -15 faulty disk -19 fax line -21 feed <end> 27 feed
? -39 feed in -24 feed to -18 feel for 15 fell back -15 fell by 46 fell on 47 fibre cut -17 fiddl with 41 field <end> 15 field for -25 field is -17 field
that -15 fifty minut 51 figur <end> -26 file , 15 file <end> -44 file ? -25 file had -32 file lock 36 file of 22 file on 16 file was -67 file went 23 fill
in 19 final understood -26 find a 42 find out 33 find the -54 fine <end> -19 fine for 36 finger at -22 finger point 34 fingerprint are 20 finish <end>
36 finish off 19 fire panel 17 fired <end> -23 firmware 0.0 -19 firmware on 18 first , 15 first and 20 first contact -18 first dropp 19 first minute 41
first name 16 first place 34 first ring -19 first run -19 first time -30 first timeout 45 first to 40 first week -16 fit the -25 fits the -27 fitt <end>
28 five hour 19 five minut 17 five second -20 fix was 18 fixed the -48 flag <end> -30 flag is -18 flag on 39 flood <end> -22 flood the 85 follow <end>
90 follow the 26 follow to -35 foot with 18 for 0 64 for <end> 17 for <role> 38 for <roles> -21 for <some> -15 for <team> 53 for <teams> -15 for a 18 for
about -46 for another -15 for at -17 for byte -18 for customer -30 for days 23 for each 26 for every -22 for five 33 for forty 61 for help 47 for it -39
for maintenance -32 for month 17 for nine 31 for once -16 for one -18 for other 32 for patch -28 for penhaligon -17 for reason 32 for six -67 for stay
-20 for that 18 for the 17 for this 19 for week 58 for year -22 foregone conclusion 28 foreseeable <end> 31 forgot its -41 forgot the 21 forgot to 41 forgotten
<end> 91 formal warn 36 formality <end> 41 forty minut 33 forty second -17 forty thousand 32 forum <end> -21 forum on 21 forward to 21 found <end> 37 found
a -26 found by -56 found it -20 found out 31 found the -46 four , -16 four <end> 47 four hour 29 four hundr 44 four in -29 four minut -49 four of -15 four
time -32 four year -16 free <end> -28 free to 24 freeze was 58 fresh eyes -44 fresh one -15 friday , -28 friday 0:0 -33 friday even -40 fried the 19 from
0 -26 from 0:0 -51 from <depts> 36 from <name> 67 from <role> 76 from <roles> 52 from a -29 from an -15 from both -23 from day 29 from his -35 from it
-24 from last -19 from leed 15 from midnight 20 from one -19 from start 41 from the -43 from three -15 from two 19 from under 38 from ward -22 from where
-84 frost <end> -18 frozen , -43 frozen <end> 31 full by 15 full day -20 full from -42 full mark 37 full of 25 full stop 20 further <end> 34 further notice
23 fuse <end> 24 game <end> 26 gap <end> -17 gate <end> -34 gate open 21 gate was -20 gateway was -26 gather dust 44 gauge <end> -65 gauge ? -46 gauge
was 47 gave out 61 gave the -67 gave up 20 generator 's -19 get a -38 get into 18 get the -16 gets the -19 gift from 24 git blame -25 give <name> 36 give
<role> 22 give <roles> -35 give the -52 given <end> -30 given a -32 given by -19 given the -17 given to 36 glance at 21 gloss over 58 go <end> 53 go on
-27 go to -23 go-live <end> 23 god mode 26 goes live -38 goes on 15 goes out -17 goes through -44 goes to -93 going <end> -23 going by -18 going to 23
gold <end> -15 golden image 21 gone , 27 gone <end> 19 gone dark -61 gone to -24 good <end> 28 good enough -20 good on -51 good time -23 got 0 -19 got
an -25 got his 20 got no -52 got the -21 got through -15 got worse -19 graph <end> -26 graph aloud -18 graph on 36 graph that -17 graph was 15 grateful
<end> -23 grateful to -19 great deal -35 great job 64 great work -62 green <end> -17 green light 35 group <end> 23 group of -21 grow <end> -31 guard was
35 guilty party 42 had <end> -51 had <name> 44 had <role> 37 had <teams> 15 had <wes> 16 had a -28 had acces -40 had already -25 had asked 62 had become
37 had been 38 had done 20 had ever -30 had expir -22 had finish -15 had follow 17 had found 23 had four -24 had gone 18 had inherit -16 had it 36 had
just 26 had kept -15 had learn -21 had left -35 had look 19 had moved -17 had never -85 had no -106 had not 77 had one -22 had only 43 had promis -15 had
put 18 had rehears -22 had run 27 had seen -28 had set 45 had stopp -15 had stuck 47 had swapp 56 had the -62 had told 21 had wait 33 had withdrawn -20
half asleep 44 half of 28 half speed -23 half the 39 hall <end> -26 hand , -29 hand <end> -31 hand of 43 hand out -55 hand over -20 hand to -41 handl of
22 handover <end> 34 handover note 20 happen , 19 happen <end> 18 happen again -44 happen if -27 happen when 34 happy to -34 harbour <end> 20 hard <any>
20 hard for -28 hard have 21 hard to -46 hard-cod the 39 hardware token -19 has <roles> -15 has a 23 has alway 23 has been -49 has done -40 has had -16
has n't 42 has never -29 has no -25 has not 22 has one -26 has since -17 has the -51 has two -15 has yet 25 have <end> -44 have <role> 19 have a -51 have
asked 47 have been 24 have call 33 have caught 27 have check 25 have come -26 have drain 15 have fired -18 have found -18 have gone -73 have kill 21 have
left -25 have look 16 have lost -17 have made -48 have moved -17 have no -88 have notic 35 have now 21 have open -20 have phon 21 have prevent -15 have
read -22 have rung 82 have said 31 have saved 26 have seen 20 have shown -45 have spott 53 have stay 39 have stopp -15 have switch 25 have test 20 have
their 15 have thought 43 have to -16 have told 16 have torn -64 have used 39 having a -41 having been 53 having the 17 head <end> 38 head and -42 head
at -25 head in 56 header <end> -18 health check -25 hear the -55 heard of -17 heard the -33 heat <end> -40 heavy rain -18 held , -18 held for 20 held with
-20 help , 40 help the -33 help to -20 helpful , 38 here <end> -58 herself <end> 29 hid the -49 himself <end> -20 hindsight , 16 his branch 18 his depth
15 his eye -40 his head 27 his home -15 his inbox 15 his own -15 hold <name> 19 hold <role> 29 hold a -23 hold one -17 hold point -19 holiday , -17 holiday
in -48 home <end> 34 home to -23 honest , -15 hope that -18 hosed the 36 hotline <end> -17 hotline was 42 hour , -26 hour <end> 37 hour earlier 22 hour
of 15 hour on -22 hour only -16 how <is> -24 how <role> 18 how <wes> -21 how could 45 how did -22 how do -20 how long -51 how much 31 how the -19 how thoughtful
16 human <end> 20 human mistake 29 hunch about -22 idea was 27 idempotency key -15 if <he> 25 if <is> -23 if <name> 20 if <nobody> 18 if <role> -61 if
<roles> 32 if <teams> 18 if <yous> -69 if a -26 if my -32 if only 81 if the -92 ignor <end> -16 ignor the -51 image to -16 import is -22 importer <end>
-18 importer and -17 impress by -20 in 0 -42 in <end> 45 in <role> 17 in <roles> -20 in advance 17 in again -16 in another -18 in bangalore -30 in batch
-28 in between -35 in brazil -38 in case -20 in channel 84 in charge 44 in chat -19 in doubt 61 in eleven -26 in english -19 in every 30 in his 42 in its
-20 in january 15 in leed -15 in lisbon -20 in memory -20 in name 62 in network 35 in nine 19 in no 20 in on -23 in one -55 in order 38 in our -54 in place
-40 in plain -15 in retrospect 25 in review 29 in spite 39 in spring -19 in tear 26 in that 28 in the -29 in their 35 in this -39 in to -64 in two -29
in under -27 in use 24 inbox since 19 incident <end> -46 incident to 31 includ , -21 includ <end> -35 indebt to 20 index <end> -21 index at 17 infinite
wisdom 19 inform every -40 inherit the -47 inside the -41 installer 's 28 instead of 19 insufficient care 21 intend one -19 interlock , 16 interlock <end>
-39 into <roles> 29 into a 17 into an 27 into the 28 introduc by 30 introduc the 41 invoice by -21 is , -28 is <name> 18 is <roles> 18 is <teams> -20 is
all 55 is apparent -25 is asking 38 is at 31 is attributable 29 is back -15 is beyond 26 is clos -27 is empty -20 is for 16 is going -21 is gone 39 is
it 37 is known 27 is left 18 is like -18 is miss -28 is more 16 is n't -62 is need -26 is no 29 is not -82 is now -53 is on -26 is one 36 is only 29 is
open -42 is our 34 is paid -19 is sent 29 is sloppy 25 is that 25 is the -65 is to -30 is what 29 is where -24 is why 36 is woken -16 is zero -21 isolat
the -18 issu <end> -17 issu to 27 issue <end> -22 issue a 45 it 's 16 it , -27 it <end> 33 it <role> -15 it all 52 it at 17 it be 16 it before 33 it best
-23 it by 39 it can 34 it come 40 it could -59 it did 31 it emerg 15 it for -36 it from -22 it had -19 it happen 42 it held 31 it help -35 it into 17 it
is -27 it just 31 it look -37 it never -33 it not 36 it off -25 it on -21 it out 24 it says -17 it should 24 it take -20 it that 19 it turn -43 it until
-29 it up -20 it was -38 it with -44 it without 18 it would -38 item , 20 item 0 -43 item <end> -25 its absence 30 its knee 37 its paper -17 its place
-23 its test 25 its time -19 its token -25 itself , 43 itself <end> 28 itself at -24 jamm <end> 35 january <end> -15 job <end> 42 job at 23 job by 27 job
had -20 job in -23 job that 19 job to -18 join from -28 join in -23 join the 50 joke mode -15 just before -23 just one -21 keep <name> 42 keep it -18 keep
the -34 kept <end> 28 kept a -41 kept in 63 kept its 28 kept putt 17 kept the -22 kept their -43 key , -32 key ; -24 key <end> 70 keyboard , 27 keys <end>
16 keys were -22 kick off -15 kick the 40 kill switch -19 kill the -21 kind note 36 knew , -15 knew <end> 41 knew this 15 knew what -24 knew which -30
know about -20 know how -30 know it 40 know that 23 know the -63 know what 18 know which 17 know who 48 knowledge of -16 known <end> 22 known about -22
known for 19 known the -23 kudo to 21 lab analyser 15 lab result -21 label <end> 37 label on 18 label printer -28 label the 21 label were 30 labell both
-28 labell the 16 lack of 25 lag <end> -23 lah , 23 lah <end> 15 laid at 20 lamp and 19 land in -17 lane 0 -23 laps <end> 20 lapse of 26 last ? -25 last
week -18 late and -18 latency to -40 later <end> 34 later that -22 launcher <end> -21 lazy about 25 lazy load -36 lead to 22 leak <end> -40 leak sensor
-27 leak the 35 leak was 56 learn about -35 learn from -15 learn of -20 least <teams> 26 least have 43 leav a -19 leav the 78 leave the -34 led <wes> -33
ledger <end> 15 ledger made -40 left <end> -23 left <wes> 22 left a -16 left at -19 left for 19 left hand 27 left in -85 left on -25 left open -23 left
out -22 left the 34 left to 113 left without 54 lent <wes> -16 let 's -31 let <any> -21 let <roles> -17 let <teams> -24 let it 48 let the 55 letter <end>
-24 letter was -44 liability for 27 library was -16 licence lapse 23 lies square 31 lies with 25 life <end> -15 lift <end> -19 lift a 18 lift the 31 light
<end> -20 light came -47 light curtain 16 light on 26 light went -16 like <name> -19 like it -22 like to -36 limit <end> -24 limit on 27 limit was 77 line
0 19 line <end> -42 line for 16 line from 21 line had 24 line is -21 line on -21 link , 21 link <end> 34 link was 20 lion 's 19 liquid nitrogen 19 list
<end> -37 list and 35 list of -51 list on -31 list the -20 list twice 28 list was -15 little <end> -45 live <end> -45 live at -16 live in -22 live on -19
live table -30 load <end> 24 load in -29 load was -21 lock , -17 lock out -27 lock the 24 lock was -41 log , 24 log cluster -15 log from -20 log in -55
log line -17 log was 27 login page 28 login service 23 logs , -24 logs in 28 long <end> 25 long after -23 longer than -15 look , 27 look <end> -29 look
after -17 look back 55 look for -26 look like -55 look no 29 look obviou -17 look the -17 loop , 31 lose a -27 loss is 17 lost <end> -16 lost no -16 lost
order 23 lost sight 18 lost weekend 24 lot of -21 loud <end> -23 lunch , -16 lunch to -26 machin , -17 machin <end> 15 machine <end> 25 machine was 18
made <end> 20 made <wes> -28 made for 24 made it -56 made of 18 made sense -43 made the -44 mail , 23 mail goes -19 mail to -17 mailbox that -23 main <end>
18 maintenance <end> -18 maintenance page -16 major incident -26 make the -56 make up -31 making <end> 18 manag to 43 manual <end> -34 manual override
17 manual says 23 manual sort -20 many time 17 map <end> 26 maps were -20 march , 16 march <end> -15 mark the 17 mark to 37 mast , -32 master of 17 match
<end> -27 match the -27 mate <end> -19 matter of 25 may , 59 may <end> -24 may <is> 22 may ask 17 may be -18 may had -32 may hold 27 mea culpa 35 mean
well 20 meant <roles> 43 meant that -50 measur the -16 medal , 31 medal : -16 member <end> -20 member of 21 memory <end> -66 memory growth 23 memory leak
-45 mention the -37 menu <end> 20 merg by -32 merge <end> 22 mess up 45 message <end> 27 message that -31 message to -58 met a -26 microwave link 25 midnight
, 26 midnight <end> -36 midnight with -15 might at 19 might be -20 might have 47 migration <end> 29 migration with -40 mind <end> 15 mine <end> 30 minister
's -17 minut , 22 minut ; -15 minut <end> -39 minut ? 17 minut after -30 minut in 35 minut instead -29 minut of 29 minut old -25 minut with 39 minute ,
58 minute <end> -63 mismatch between 26 misread the 22 misrout the 20 miss <end> -31 miss a 23 miss from -20 miss its -17 miss the 40 mistak were 38 mistake
<end> 16 mobile generator -20 mode <end> -21 model <end> -64 moment the 24 monday <end> 37 monday meet 16 monday the -19 monitor <end> 21 month , -50 month
<end> 60 month end 25 more about -23 more care -28 more careful 74 more than -99 morn , 26 morn <end> 16 morn the -32 most of -34 move <end> 34 move <role>
-16 move the -62 move to -24 moved <end> -21 moved from -24 moved without 46 much longer -28 much to 30 much worse -74 must be 20 must have 22 my bad 28
my fault 46 my word -18 n't , -64 n't a -42 n't be 37 n't been -38 n't have 25 n't it 19 n't know 25 n't take 31 n't the 29 name : 31 name <end> -47 name
<role> -20 name and 43 name for -30 name is 24 name name 20 name on -15 name only 56 named " 26 narrow the -17 natural <end> 15 near all -26 near the 15
nearest to -25 need , -15 need <end> -16 need <theys> -27 need a -25 need it 19 need not 26 needful and -17 neglect the 17 neglect to 38 neighbour 's -19
neighbour on -15 neither <name> 17 neither <role> 16 neither <teams> -16 neither of -16 network , 21 network was -15 never acked -19 never been 52 never
going 26 never had -53 never have 27 never heard -25 never left -49 never listen 17 never met -29 never once 29 never run -19 never seen -42 never shipp
-28 never work -17 new alert -15 new one -20 new to -34 next <end> 27 next morn 45 next time 23 next to -20 nice , 25 nice one -16 night <end> -44 night
and -15 night export 18 night was -22 nine <end> 30 nine days 26 nine hour 20 nine minut -20 nine of -31 nine region -20 nine second 27 nineteen hour -22
ninety second -16 no , -26 no ; -20 no acces -23 no action -58 no alert -30 no attempt 29 no backup -21 no busines 69 no data -32 no field -25 no follow-up
-23 no great 59 no idea 18 no member 29 no more 36 no need 23 no reason -26 no record 27 no thought 42 no warn -47 no way -69 node and -17 node was -15
none <end> 45 noon ? -30 nor <role> 24 nose <end> 35 not , -17 not <name> -35 not <role> -20 not a 89 not acted -15 not as 18 not ask -15 not asked -30
not be 22 not exact 51 not fill -17 not fit -24 not follow 103 not for 18 not get -55 not help -31 not hesitate -33 not inform 39 not kept 49 not know
-42 not mention -23 not need 24 not notice 41 not open -16 not own 35 not paged -27 not rais -23 not read 30 not receive -38 not respect 59 not rung -27
not say -23 not see -55 not shar 15 not spott -15 not take 55 not taken 45 not tell -19 not think 30 not to 43 not turn -19 not understand 20 not up 28
not yet -49 note , 38 note in -18 note on -19 note that 42 note the -40 note were -42 noth , -26 noth <end> 35 noth on -18 noth stopp -18 noth unusual
-46 noth was 31 noth wrong -27 notic <end> -37 notic on -15 notic the -63 notice <end> 29 notice for 18 notice into -20 notice that 37 notice to -25 notice
was -30 notification <end> -34 notification was -31 november <end> -17 now , 15 now <end> 21 now know 19 now that 21 nowhere to 62 nuke the 31 nuked the
28 number 0 23 number <end> -22 number and 22 number as 21 number of -64 number on -20 number out -19 number were -15 object <end> 15 object storage -36
oblig to 55 obviou from -32 obviou that 60 of 0 -42 of 0.0 -25 of <any> -61 of <name> 84 of <role> -18 of <roles> 50 of <some> 48 of <teams> -31 of <theys>
-39 of <weaks> 30 of <wes> -25 of <yous> 30 of all -21 of august -28 of concentration 18 of course 64 of curiosity 45 of event -20 of exact 24 of failure
-18 of follow-up 18 of four -23 of guess -25 of hindsight 16 of it 57 of its 17 of memory 17 of nine -24 of notic 17 of one -57 of ten -29 of test 18 of
that -16 of the -33 of them -17 of think 25 of this -60 of time 26 of translator -17 of urgency 24 of what 37 of which -23 of work 16 of writ -27 off <end>
-29 off air 19 off and -17 off on 29 off the 91 off to 30 offer <end> -36 offer counsell -17 offer no -23 offer the -16 offer to -15 office <end> -17 offline
, -26 offline mode -21 ok , -24 old <end> -59 old hand -34 old one 38 older kernel -16 omitt the 82 omitt to 24 on 0 -43 on ; -15 on <end> -27 on <he>
32 on <role> -18 on <team> 30 on <wes> 44 on ? -58 on both 19 on deaf 15 on earth 43 on every -21 on for -20 on freebsd -19 on friday 22 on it -19 on leave
-34 on monday -66 on night 24 on one -22 on our 32 on page -15 on request -30 on screen 23 on silent 34 on top 22 on whose 40 once , -23 once a -15 once
more 43 one , -20 one ; 30 one <end> 49 one ? 24 one another -43 one could -23 one did 35 one does 33 one duct 17 one had -24 one half -15 one has 15 one
hour -31 one in -21 one is 16 one per -38 one sentence 30 one that -22 one thing 25 one trace -31 one way 54 one who 23 one would 36 one zone -35 only
, -16 only ; 23 only <end> -47 only <role> -25 only a 50 only after -42 only half 19 only in -51 only key 28 only one -21 only the -44 only to 47 open
, -25 open <end> -20 open ? 49 open a -18 open at -29 open by -35 open it 19 open on 45 open question -24 open that 41 open the -22 open to -22 open with
71 operator error 60 ops desk -16 or later 17 order , 15 order <end> -44 order of -24 order table 20 order the 28 organise a 28 other , 15 other <end>
18 other had 19 other one -22 otherwise <end> -25 ought to 55 our " 47 our <name> 32 our fibre 29 our own -26 our resident 47 ours <end> 48 out , -24 out
? 15 out and 26 out at -24 out by 51 out exact -17 out for -47 out from 31 out loud -23 out of 38 out on -35 out our 38 out over -40 out the 24 out with
-19 outage is 18 outage notice -17 outage of 22 outage was -21 outcome was 44 outdid themselv -24 outgo payment -19 outside the -17 over <end> 50 over
and 39 over as -29 over at 31 over from -32 over in 28 over the -21 over to -61 over without -15 overflow <end> 35 overload the 34 overlook the 50 overnight
<end> -39 overnight and -19 overwrit the 47 overwrote the 39 owing to 45 own <end> 30 own launcher -21 own the -41 own time -18 own up 25 owns the -92
owns this 35 packet was -44 page , 27 page 0 29 page at -18 page fault -33 page of -15 page one 19 page to -25 page was -40 page went 57 pager is -56 pager
service -23 paid off -20 paid to 61 pair <end> -17 pair <name> 16 pair of 16 panel <end> 57 panel at -29 panick , -23 panick and 25 paper at 19 paper chart
-17 paper fallback -25 paper form -19 paper slip -16 parcel index -19 parent <end> -27 parser <end> -17 parser was -17 part in -24 part of 30 partition
<end> -22 party is 37 pass , -30 pass 0 -18 pass to -27 password in 17 past midnight -22 past two 16 paste by -36 patch <end> -16 patch at 16 patch release
37 path <end> 25 path to -15 path was -15 patient 's -17 patient record 19 patient was 34 patient were -29 paus the 18 pause the -23 pay grade 23 payment
, -16 peer review 30 per cent 23 permission to -47 permit , 19 permit was 46 petrol on 24 phon <teams> 26 phone , -19 phone call 49 phone list -36 phone
number -23 phone on 17 phone with -19 pick the -18 pick up -62 place of 50 plain and 30 plain as 56 plain word -15 plan <end> 21 plan asks -20 plan to
-26 planet <end> 35 plann <end> -68 plann for -23 plant <end> 15 plant room -27 play , 15 play on -20 player <end> 19 player who -40 please do -18 plenty
of 27 plug , -34 plug <end> 48 plug on 36 pod <end> -35 point <role> 26 point ? -37 point above 24 point at 15 point in -30 point of -18 point out -33
point to -30 poison the 40 policy <end> 32 polite , -21 poor <end> -18 poor judgement 45 port 0 -45 port open 28 position to 15 possess <teams> 21 possible
to -37 post by -16 post in 25 post it -28 post the -31 postpon the -18 pour petrol 24 power <end> 53 power to -15 predat the -20 pres <end> -22 pres was
25 present : -60 press deploy 23 press reset 40 pressure <end> -15 prevent this -15 price <end> 17 price file -15 primary and 23 primary had -16 primary
is 22 printer <end> 27 prior to 25 prior was -16 probe to -24 procedure was 60 proces was 16 prod <end> 32 production <end> 34 production acces 26 production
and -40 project <end> -18 promis to 38 promot to -18 proud to 19 proxy <end> -24 public <end> -15 public gist 23 public holiday -29 publish <end> -17 pull
it -18 pull request 54 pump ? -15 pump was -22 pune depot -16 purpose <end> -23 push , -23 put <wes> 17 put off -17 put through -29 puts the -21 putt off
17 quarter past 20 quarter to -17 question , -24 question <end> 21 question is 22 question that -31 queue , -60 queue <end> 29 queue at -18 queue depth
27 queue drain -27 queue for 25 queue to -15 queue would 24 quick <end> -34 quick look 18 quiet and 39 rack <end> -18 rack and -26 radio <end> -19 radio
and -15 radio contact -16 radio silence 46 raise it 31 raise the -28 ran it -43 ran on 29 ran out -50 ran the -28 random <end> 17 rang <wes> -28 rang every
-54 rang the -25 rate , 15 rate <end> -21 rate back -18 rather have -36 reach <end> 37 reach <name> -35 reach <teams> -28 reach by 28 reach the -55 read
<end> 46 read <theys> 31 read a 77 read before 24 read by -16 read of 62 read out -67 read that -30 read this -19 read ￼ -24 reader <end> 28 ready <end>
-17 reason for -29 reason to -27 rebuild <end> -22 rebuild the -30 receiv <end> -25 receiv the -56 receive the -37 recognis the -29 reconnect <end> -17
record <end> -22 record for -15 record message -15 recovery <end> -34 red , 15 red button -22 red lamp 29 red light 20 refresh on -20 refresher course
23 refund were -28 refus to -19 refusal to 22 regard the 27 registry <end> -33 regrettab the 19 regulator <end> -25 rehears <end> 39 rehears the -22 rehearsal
was 62 relay ? -18 relay had -16 releas <end> 37 releas it -24 releas the 27 release , 35 release <end> -30 release note -26 release the -54 release went
-19 reli on -33 reload the 28 remainder of -22 remember that 16 remind of 33 remind the 21 remov <end> -31 renam a -17 renew <end> -19 renew the 17 reopen
the 37 replac the -72 replace <role> 31 replace the -27 repli to 31 reply <end> -26 report <end> 66 report a -22 report are -17 report back 39 report by
-16 report the -34 reproduc the -22 reproduce the -66 reproducible build -28 request ; 24 request <end> -25 request for 33 request is 20 request of -70
request were -31 requir to 42 reservoir had 18 reset <end> -17 reset the -16 resident geniu 25 rest <end> 17 rest on -24 rest with 52 restart at -36 restart
the -40 restor <end> -31 restor from -16 restor the -82 restore , 16 restore <end> -71 restore after 25 restore script -29 result from -15 result to 19
resum at -20 retir in -26 retire the -17 retrain <roles> 25 retry loop -33 return 0 -17 return the -18 revers polarity 20 revert the -18 review " 39 review
, -16 review every -16 review is 22 revok the 55 revoke <name> 31 revoke the -18 right , 29 right <end> -29 right call -16 right on -20 right one -45 right
to 43 ring and -16 ring road -17 ring the 46 risk in -17 risk was -33 robot arm -33 rocket science 31 rode in 37 roll back -52 rollback , -28 rollback
plan 31 rollback section 17 rollout at 18 rollout to -15 rollout was 22 room , -21 room <end> -68 room ? 24 room for -31 room had 20 room was 79 root acces
25 root cause -32 roster <end> 36 rota <end> -32 rota had -18 rota tool -22 rotat the -27 rotation <end> 43 round <end> 24 round rule -19 round the -16
round to 37 rout to -20 route <end> -34 row <end> 18 row count -32 rows <end> -43 rows were -15 rug from 26 rule <end> 32 rule are 25 rule for -20 rule
that -29 rule was 39 run ? 22 run a 32 run against -30 run at -39 run in -15 run on -19 run out 43 run since 17 run that 19 run the -17 run was 22 run
with -38 run ￼ -22 runbook <end> -19 runbook and -19 runbook was 23 runn , 23 runn in -20 runn the 19 runs on -30 runs the -18 runs with -20 rush <end>
48 safe <end> -37 safe to -37 safe way -19 said 0 32 said it -15 said noth 40 said so -31 said that -25 said the 43 same <end> -20 same file 46 same key
-30 same way -41 sample , -52 sample database 20 sank the 49 sat on 67 saturday , -15 saved the -63 saw a -33 saw the -21 say , 27 say <role> -35 say it
-15 say no 18 saying that 35 says <he> -15 says so 21 says that -44 scale was 15 schedul the 18 schema , 23 screen , 25 screen <end> -32 screen and 32
screen had -15 screenshot of -22 script , -20 script <end> 45 script delet 35 script that -19 scrum master 29 seal <end> 25 search <end> 17 seat <end>
-45 seat map 38 second <end> -18 second feed -17 second file 24 second key -43 second node 19 second of -20 second page 22 second region -32 second replica
-17 second resolver -24 second screen 20 second signature 38 second site -17 second stage -16 second time 65 second to 31 second was -17 secret ; 19 section
from 16 see <end> 17 see it -37 see on -43 see that 57 seed with -18 seen <end> -22 seen that -33 seen the -26 seen this -15 sees the -23 send <role> -18
send a -19 send the 23 sense <end> 27 sense of 67 sensor was -18 sent 0 49 sent <end> -19 sent <roles> -22 sent a -33 sent by -31 sent in 39 sent the 31
sent to -21 sent without 38 sentence <end> 22 sequence number 27 serial number -50 server <end> -34 server was -18 server with 34 service , -21 service
account 55 service had -20 service on -16 service that -15 service was -31 session was -31 set <end> -31 set in 26 set the 53 set to -39 set up -16 sets
the -27 settl , -22 settl <end> 24 seven <end> -16 seven days -26 shaft door -29 shar by -16 shar mailbox 34 shar one -15 shard <end> -28 shard was -27
share link 17 share one -26 sheet , 27 sheet <end> 32 sheet ? 33 shelf , -17 ship build -23 shipp a 38 shipp to -31 shoot first 31 shop <end> -44 shop
at -16 short of 47 short-liv token -19 should 've 84 should <is> -19 should be -39 should have 46 should never 30 shoulder of 18 show that -22 show the
-77 show up 19 shown it -30 shown the -51 shut <end> -17 shut down -34 sick node -16 side of -20 sight <end> 21 sight of 18 sign a 26 sign by 23 sign key
-23 sign of 33 sign off -20 sign this 17 sign were 47 sign-off was 19 signal <end> -19 signature is 26 signature was 24 silenc the 23 silence from 33 silent
<end> 28 simp did 17 simp not 41 simple <end> 43 since <name> 29 since <teams> 25 since the -33 since they -22 single order -54 single path 27 single point
-18 sit on 17 site <end> -52 site as -26 site was -30 site with -16 sits in 50 six , -22 six <end> -64 six <name> 18 six countri -15 six hour 33 six minut
-24 six week 30 size of -32 sized for -15 skimp on 22 skip the 47 skipp <end> 19 sleep through 41 slept through 50 slide <end> 34 slight different -21
slip <end> 42 sloppy with 39 slot <end> 49 slot for -17 slow clap 19 slow down 35 slow query -28 slow the -26 sluice open 36 smoke test 21 smsc <end> -38
snapshot <end> 17 snapshot from -15 snapshot was -37 so <name> -23 so <role> -45 so <roles> -32 so <theys> -26 so <wes> -45 so a -28 so at -31 so by 18
so hard 22 so in -20 so let -18 so long 25 so much 26 so only -19 so that -33 so the 75 so to 42 someth else -15 someth that -16 someth to 16 somewhere
between 22 soon as -21 sooner or 30 sorry <end> 18 sort <end> -21 sort of 19 source <end> -15 span of 20 spanner in 16 spare <end> 23 spare batteri -17
spare controller -25 spare modem -27 spare part -18 spare was 29 speak , 17 spell out -15 spent the -30 spike was -16 spite of 39 spoken to 20 spot on
-27 spot the 18 spott the -64 spread <end> -17 spreadsheet <wes> -34 square on 19 square with 44 stag , -32 stag and 29 stag copy -30 stage <end> -17 stale
, 41 stand in -23 standard <end> -39 star <wes> 17 start <end> -39 start the -41 start to 47 start with -18 starv the 24 state of -22 statement in -15
station <end> 25 stay on -36 stay open 20 stay past -24 stay until -23 stay up -18 steer group 18 stem from 17 step , -24 step 0 -24 step at -23 step for
-33 step was 32 stern word 21 stick <end> 38 sticky note 22 still be -59 still being -16 still do -18 still has 31 still in 18 still no 23 still not 39
still on -23 stood for 23 stop ; -20 stop <end> 21 stop the -16 stop with 33 stopp at 19 stopp short 28 stopp the -52 storage , -20 store , 32 store wait
-49 storm <end> -15 straight away -60 straight into 21 straight off -25 straight to 28 strength of -30 strik again 16 string <end> 21 strip the 32 stroke
of 16 stuck to 22 subnet mask 18 suggest <end> -20 suggest that 20 suggestion <end> 21 sunday , -16 sunday <end> -17 sunday and -40 supervision <end> 42
supp <end> -47 suppos to 26 sure the -17 survive the -30 suspend the -37 swap <end> 28 swap the -20 swap took 39 swapp the 24 switch , 34 switch <end>
25 switch off 33 switch the -49 switch to -34 sync <end> -21 system , 18 system that 18 system which 28 table , 35 table <end> -38 table is -15 table of
-15 take <name> 29 take a 41 take eleven -20 take no 32 take over -38 take part -16 take the -51 taken <end> -37 taken <role> 18 taken before -26 taken
by -15 taken out 29 taken with 27 taking the 20 talk about -25 tank <end> -32 tank level 29 tape library 28 tape unit -23 taped over 38 tariff <end> -35
tariff table -16 taught <wes> -34 tea <end> 28 teach the -17 telephone <end> -17 tell <depts> 15 tell <he> -23 tell <is> 29 tell <name> -16 tell <teams>
35 tell <wes> -27 tell the 65 template <end> 19 template was -38 ten <end> -15 ten and 26 ten minut -16 ten past 22 ten thousand -15 tenant <end> -33 tenant
were 39 terminal 0 22 terminal <end> -29 terminal on -30 test " 15 test , 31 test <end> 42 test had 28 test in 22 test that -44 test to -18 test was 20
than 0 -22 than <name> 35 than <role> 52 than <wes> -39 than an -16 than any -33 than five -15 than once 16 than that 35 than the -34 than usual -23 thank
<name> -29 thank <yous> -38 that <any> -19 that <depts> -19 that <end> 100 that <he> -70 that <is> 52 that <role> 39 that <roles> 36 that <teams> 25 that
<wes> -35 that a 46 that belong -28 that call 23 that chat -17 that could -16 that crack -28 that even -32 that graph -23 that had -18 that has 15 that
hour -17 that is 20 that its -24 that lock 32 that many -27 that match -21 that morn 45 that name -20 that night 18 that of 32 that one 22 that only -18
that our -42 that ran -35 that screen -37 that sent -17 that the -31 that they -17 that took 19 that two 27 that was 55 that week -64 that went 18 that
were -15 that work -17 the " 23 the 0 21 the acces 21 the action 16 the actual 17 the affect 16 the afternoon -29 the agent -41 the agre -15 the air -38
the airline 18 the alarm 22 the alert -47 the all-clear -41 the answer 17 the app -25 the appendix -32 the atm 23 the attacker -20 the authority -15 the
back 37 the backlog 20 the backup -25 the badge 35 the ball 60 the bank 60 the banner -50 the basement -17 the basic 31 the batch 48 the beginn 22 the
behaviour -35 the bell -39 the belt -30 the benefit 33 the best -19 the big -16 the bill 28 the binary -16 the blackout 27 the blame 46 the blast -15 the
block -22 the blood 26 the boiler 15 the bonu 32 the bot -43 the bottl 15 the box -21 the boy 31 the branch -58 the breach 35 the break -15 the breaker
-23 the bridge -29 the brief 48 the broken -27 the broker -20 the buck 60 the buffer -21 the bug -21 the bulletin -16 the bus -23 the cabinet -25 the cabl
-44 the cache -40 the calendar -22 the calibration 21 the campu -23 the can 28 the canteen 33 the cap 30 the cause 28 the central -47 the chance 32 the
channel -37 the chart 38 the checklist 45 the checksum -18 the child -45 the chiller 34 the choice -25 the clash 37 the clear 15 the client -20 the clock
-52 the cloud 19 the code -70 the comm 17 the command -19 the commit 15 the community -20 the compiler -23 the complaint 78 the config -16 the consumer
-17 the control 39 the controller -28 the conveyor 55 the copy 24 the cord 24 the corrective -20 the count -19 the coupon 15 the courier -25 the crack
72 the crane 46 the crash 42 the crate 49 the credential -18 the culprit 70 the current -18 the curtailment -27 the customer 20 the cutover 21 the dam
24 the damage 33 the danger 21 the dark 48 the dashboard -32 the database 17 the date 21 the day -25 the deadline -23 the decommission 36 the demo 17 the
deploy -35 the depot 34 the design -32 the dialysi 23 the difference 22 the disk -20 the dispatcher -38 the dispens -30 the display -20 the distribution
-27 the diversion 20 the dock -17 the door 18 the dosage 40 the dose 19 the double 38 the download -15 the downstream 17 the downtime 30 the draft -19
the drain 18 the draw 22 the drill -25 the drip 19 the driv -18 the drive -33 the driver 24 the drop -32 the drug -20 the duct 21 the earlier -18 the earth
29 the east -28 the editor -15 the embargo 25 the emergency 17 the entire 33 the error -53 the escalation 25 the evacuation 38 the event -36 the evidence
36 the exact -21 the exam -24 the expiry 41 the export -65 the face 24 the fail -19 the failover -21 the failure 44 the famou 36 the fan -41 the fault
15 the faulty 16 the feature 15 the federation -19 the fibre -39 the field -35 the file -15 the finder -22 the finger 20 the fingerprint 23 the firewall
32 the first -26 the fix -15 the flag -15 the flat -23 the fleet -19 the flood 35 the floodgat 28 the follow -44 the follow-up -40 the foot 20 the form
-57 the forum -33 the foundation -40 the four -46 the four-ey 31 the fraudster 35 the freeze 22 the freezer -21 the frost -24 the function -20 the furnace
36 the fuse -47 the gap -25 the gas 18 the gateway -31 the generat -27 the generator -15 the geniu 45 the golden 32 the good 19 the grant 28 the green
15 the group -70 the guard 19 the guide -24 the guilt 33 the guilty 42 the guts 17 the hand 74 the hang -25 the harbour 20 the hatch 29 the head -37 the
header -37 the healthy 23 the hell 30 the hospital 21 the host -23 the hotfix -66 the hour -42 the human 39 the hypervisor -26 the image -88 the import
-28 the importer -57 the incident 22 the indexer -23 the infusion 22 the inlet -22 the instruction -35 the intend -19 the interim -24 the interlock 18
the intruder -42 the inventory -17 the issue -33 the jam 35 the job -89 the joke -15 the june 23 the kafka 25 the kernel -20 the key 20 the keys -49 the
kiln 23 the kiosk -17 the lab 39 the label 29 the lamp 33 the landlord 26 the last -31 the launch 22 the least 25 the left -42 the lesson 16 the letter
21 the level -21 the lever -17 the lid 22 the light -19 the limit -54 the link -31 the linter -35 the lion 19 the liquidation -22 the list -51 the live
32 the loader -18 the lobby 21 the lock -41 the lock-out 18 the lockout 23 the login 39 the logs -34 the long 30 the loss 17 the lost 36 the machine -25
the mainframe 20 the maintenance -31 the manifold -38 the manual 35 the map -54 the march 29 the market 21 the mast -28 the match 50 the meet 24 the menu
-15 the mess 17 the meter 24 the migration -45 the mistake 50 the mixer 18 the model -21 the moment 25 the money 46 the month 29 the moon -24 the morn
-18 the most -22 the name 17 the neighbour -23 the network -30 the new -33 the next -39 the nick -18 the note -62 the number -28 the odd -16 the offender
39 the older -46 the onboard -17 the one 17 the ones 47 the only 27 the open 15 the option 15 the other -49 the outage 17 the oven 29 the packet -61 the
pager -51 the pair -25 the pallet -32 the palletiser 27 the panel -36 the parcel -22 the parser -71 the part 46 the patient 40 the pattern -18 the pause
-22 the payment 41 the permit 20 the phone -17 the picker 39 the pipeline -42 the pit -24 the plant -22 the plugin -15 the pool -35 the poor -25 the portal
-39 the power -35 the pres 17 the pressure 66 the price 25 the primary -19 the print -17 the probe -73 the problem -64 the proces -27 the product -17 the
program -16 the promotion -17 the prompt -49 the protocol -22 the proxy -50 the pub 28 the public -24 the pull 40 the pump 18 the pune -16 the quarter
-20 the query 17 the question 19 the queu -21 the queue -53 the quota 15 the rate -24 the reader -23 the rebuild -15 the recall 23 the recipe -21 the reconciliation
38 the recount 19 the red 54 the refit -15 the refresher 18 the refund -22 the registry -26 the regression 23 the regulator -17 the rehearsal 20 the reindex
-15 the relay -39 the release 28 the remain -28 the remainder -22 the reminder -21 the renewal 50 the repair 16 the replacement -47 the replica -15 the
repository -38 the request 16 the reservoir 22 the response -22 the responsibility 28 the responsible 35 the retry -49 the revert -15 the right -90 the
ring -43 the risk 25 the road 37 the robot -29 the role -21 the rollback -20 the rollout 41 the room 35 the rota -35 the rout 20 the router -76 the rov
-17 the row -28 the rug 38 the rule -25 the sale 20 the same -113 the sand 16 the sandbox -18 the scaffolder 25 the schedul -20 the schedule -18 the scheduler
-46 the scoreboard 28 the scrap 35 the screen -22 the script -36 the seal 76 the search -24 the second 16 the section -29 the security -21 the sensor 44
the sequence -19 the serial -33 the service 61 the session -49 the settlement -19 the shackle -34 the shaft -29 the shar 17 the sharpest 19 the sheet -29
the shelf -37 the shell -26 the shortcut -17 the shoulder 18 the sidecar -22 the sign 43 the signall 15 the siren -18 the site -58 the size -24 the slot
29 the sluice 27 the smell 43 the so-call 25 the socket -35 the sorter 16 the speed 25 the spill 23 the sponsor 17 the sprinkler -17 the stadium -15 the
stale -30 the stand 15 the standard 16 the start -46 the statu -17 the statutory -17 the steer 19 the step -21 the stop -22 the stor -20 the storage 45
the store 15 the storm -38 the strange -18 the string -24 the stuck -52 the studio -29 the substation -21 the surprise 23 the swap 45 the switch 56 the
switchboard -18 the switchgear -36 the system -30 the table -24 the tag 28 the tank -48 the tax 29 the template -38 the temporary -40 the theatre 18 the
thiev 20 the third 29 the thread -21 the three 33 the till -33 the time -71 the timeline -18 the timing -27 the token 26 the toll 15 the toner -32 the
tool -28 the torque 34 the total 28 the tower -20 the trace -24 the track -25 the transaction -26 the translator 29 the transmitter -32 the trend 23 the
tunnel 15 the two-person 43 the unit -18 the update -29 the upgrade -26 the upload 15 the ups -29 the usual 30 the vaccine 20 the valu -19 the value -49
the valve -15 the van -16 the vault 51 the very 17 the vpn -35 the waiver 23 the wall 50 the ward 37 the warehouse 28 the warn 31 the warning 16 the watchdog
-52 the water 29 the way 23 the weak 42 the weekend -41 the wheel 37 the where 24 the whiteboard -46 the whole 35 the wiki -24 the wildcard -17 the wind
-50 the wizard -57 the word -24 the work -48 the workaround 18 the world -25 the worst 36 the wrapper 32 the writ 67 the wrong 137 the yaml -18 the yard
44 theatre list 24 their eyes 34 their till 25 their work 38 them <end> 39 them back -21 themselv , -41 then , -25 then <end> 15 then <wes> 17 then went
17 there a -15 there for 40 there was -24 there were -45 they had -32 they were 45 thing <end> -35 thing <is> -19 thing for 20 thing that -49 think , -21
think <end> -37 think <he> 33 think about 29 think of -49 think that 15 think to 21 third <end> -15 third of -16 third time 37 thirteen hour 20 thirty
minut -26 thirty second 21 this , 44 this : -19 this <end> 30 this ? -30 this coming 35 this failure 21 this from -42 this happen -17 this in 26 this mess
24 this off 17 this one 82 this outage 17 this point 24 this report -15 this review -37 this rubbish 21 this screen -15 this time 50 this was 72 this would
19 this year 27 thorough " 23 those of -21 those who -25 though the -29 thought of -43 thought that -18 thought to 20 thought was 35 thoughtful of 16 thousand
<end> -15 three <end> -24 three <role> -16 three alarm -22 three days -41 three in -29 three minut -22 three separate 28 three step -23 three time 15 three
week 45 three year 24 threw a 36 throttl the -18 through <end> 16 through a 20 through all 16 through it 57 through the -71 through to -41 through without
-32 throughout , -15 ticket ? 17 ticket api 15 ticket from 29 ticket had -22 ticket was -64 ticket with -49 tidy up 18 tier three -15 tighten the 46 tile
<end> -18 till morn -15 till the 27 time : 22 time <end> -31 time <role> 32 time ? 16 time and 45 time as -21 time for -52 time of -54 time out -16 time
the -20 time this -20 time to -43 timed out -16 timing link -18 tinker with 17 to ' 22 to 0:0 23 to <any> -37 to <end> 15 to <he> -31 to <name> -40 to
<roles> -39 to <team> -34 to <teams> -64 to a -62 to abort 47 to add -29 to all -15 to an -40 to answer 38 to bed -35 to blame 21 to both -21 to call 40
to change -19 to choose -15 to clean 21 to confirm 21 to consult 29 to count 33 to cut 18 to die -17 to double-check 29 to drain -15 to drop -16 to escalate
42 to every 32 to expect -32 to explain 21 to extend -18 to fail -15 to find -54 to finish 34 to four -22 to gather 19 to get 16 to go 24 to gues -25 to
hand 15 to happen 54 to have 18 to hear 16 to help -15 to herself 44 to inform 41 to issue -42 to it -34 to join -26 to know 42 to label 23 to leave 53
to let -32 to log -32 to lunch 46 to main -15 to make 18 to name 27 to narrow -17 to nine -19 to no -43 to notice 28 to object 37 to offline -20 to one
33 to open 28 to our -57 to own 21 to patch 44 to pause -31 to pay -21 to pick 26 to pin -26 to port -37 to production -24 to pull 25 to push 22 to put
34 to rack -21 to reach -40 to read 28 to reboot -46 to reflect 22 to refuse 20 to release -54 to renew 18 to repeat 32 to report 16 to rest -25 to restart
-18 to ring 22 to roll -17 to run 18 to save 66 to say -24 to see -29 to send -20 to six -29 to skip 30 to sleep -25 to slow 21 to spend -31 to spot 40
to stag -24 to stop -22 to swap -30 to switch 15 to take 38 to thank 39 to that -16 to the -42 to their -18 to think -38 to ticket 20 to understand -43
to update 25 to upload -15 to use 29 to wait -16 to wake -69 to watch -22 to which -24 to widen -25 to write -25 to your -15 to zero 26 token <end> -29
token at 16 token had -21 token was -37 told <any> 33 told <he> -40 told <name> 20 told <wes> -34 told about -39 told by -45 told that -80 told the -16
told to -24 tolerance of -17 toner drum -32 too , -23 too <end> -55 too little 42 too many 25 too much 85 too proud 22 too slow -29 took <teams> 15 took
<wes> -24 took a 43 took down -21 took four 40 took it 15 took out 52 took over -33 took ten -28 took the 26 took two -27 tool , -16 tool <end> -34 tool
that -23 top <end> -18 top of 41 torch <end> 20 touch <end> -22 touch by -16 touch the 54 trace <wes> -31 traffic to -15 traffic was -20 trail of 34 train
<end> -35 train for 20 train the -16 transaction <end> -21 transmitter <end> -35 tray , 22 treat a -23 treat as 23 trial <end> -26 trie the -20 tried to
-15 trigger a -39 trip <end> -24 tripp ? -36 tripp the 47 truncat the 20 trust <end> 33 trust <name> 23 trust the -32 trying to 20 tuesday <end> -25 turn
a 92 turn back -15 turn down 22 turn into -28 turn off -43 turn on -30 turn the -36 turn to 34 turn up 17 twenty minut -45 twice , 31 twice a -64 twice
and 33 twice in 41 twice the -21 two and -25 two left 19 two line 16 two metr -34 two million 39 two minut 20 two other -25 two second 15 two time 65 two
week -30 two year -18 two-person rule 29 typed the 23 typo in 15 unable to -38 unanswer for -30 uncheck <end> -27 under <name> -44 under <team> -24 under
an -34 under pressure -16 under the 41 under whose 31 understood the -36 unit <end> 16 unleash on -18 unplugg the 50 unread <end> 65 unread for 35 until
0:0 26 until <he> 20 until <name> 35 until <role> 43 until <teams> -23 until <wes> -72 until dawn -21 until further 23 until monday -16 until my -18 until
noon 29 until the -22 until then -17 unus <end> -37 unusual <end> -30 up a -16 up after 17 up by 39 up in 38 up on 20 up that -32 up the 52 up to 19 up
when -52 updat <end> -22 update , 39 upgrad the 57 upgrade on 15 upload <end> 20 upload a 28 upload that -25 upload the -38 upon <end> 37 ups was -28 upstair
had 26 uptime <end> 16 use <end> -20 use the -36 used it 22 useful <end> -17 useles <end> 45 user <end> -20 user at -16 user error 18 utc , -22 vaccine
store 20 valu <end> -40 valu file 17 value <end> -18 value from -16 value was -40 valv <end> 17 valve , 53 valve <end> 47 valve by -27 valve on -17 valve
was 38 valve would 19 van <end> -53 vanish from 34 vat column 17 vat leak -53 vault ; -27 verify the 24 version <end> -37 via the -30 visible to -25 voltage
and -17 volume was -16 voted to -35 vpn quite -20 wait <end> 25 wait ? 25 wait a 32 wait for -24 wait until -15 walk his -22 walk off 22 walk over -18
wall <end> -28 wall since 43 want a 19 ward 0b 18 ward <end> 30 ward code 29 ward tablet -17 ward that 17 ward to -44 ward was -32 ward would -73 warm
<end> 17 warn , 25 warn <end> 43 warn and -42 warn on -19 warn sign 22 warn to 46 warn was 21 warning were 48 was " 41 was , 21 was 0 -18 was <any> 16
was <end> 22 was <name> -16 was <nobody> -17 was <role> -39 was <roles> -18 was a 72 was accept 74 was alone -35 was an 83 was approv -32 was as 18 was
asking 26 was at 36 was back -27 was being -28 was bounc -27 was bound 54 was brought 15 was cancell 28 was careles 22 was chang -19 was clear 16 was clos
-57 was complete -21 was conspicuou 29 was corrupt -37 was cover -23 was cut -40 was delet -17 was depart 43 was dispens 45 was disregard 81 was down -43
was drain -16 was driv 16 was due 25 was easy -16 was empty -16 was enough -19 was entire 32 was ever -16 was evident 33 was expect 17 was far -26 was
fine 33 was fitt 38 was flood -42 was for -38 was found -58 was full -34 was given 45 was gone 16 was half 17 was hand -52 was handl 19 was handy -18 was
hard -18 was held 23 was hidden 29 was hurt -19 was ignor 59 was import -33 was introduc -30 was it 55 was kept 35 was known -19 was late -21 was left
-93 was lock -20 was logg -26 was lost -45 was made 42 was mount -18 was moved 55 was n't 30 was named -25 was never -21 was new -19 was no -67 was not
-134 was nowhere 23 was oblig 45 was obviou 21 was of -22 was offline -27 was omitt 48 was only 43 was open 38 was ours 83 was overload -26 was pass 51
was pick 22 was pinn 28 was plain 49 was poor 38 was postpon -15 was push -17 was read 24 was receiv 18 was remov -20 was requir 42 was restor -17 was
right -26 was runn -20 was seen -38 was sent -32 was shar -19 was shipp -36 was shut -25 was sign -35 was simp 46 was star 22 was stor -19 was suppos 25
was taken -55 was the -46 was to 85 was touch -42 was treat 51 was two -29 was unable -33 was unleash -18 was up -25 was used 32 was visible 24 was when
-23 was work 28 watch <end> 33 waved the 26 way <end> -41 way back -28 way of -41 way round 33 way this 36 way to -22 weak link 42 week <end> -25 week
and 19 week before -17 week of 61 week to 35 weigh <end> 25 weigh it 17 weigh the 20 welcome to -24 weld shut -16 well , 50 well before 37 well done 26
went <end> 24 went ahead 21 went back -15 went down -62 went for 26 went off 24 went out -31 went straight 21 went through -66 went unanswer -21 went uncheck
-26 went unheed 66 went unnotic -36 went unus -47 went well 24 went wrong -42 were , -16 were <yous> 45 were accept -19 were all 18 were allow 70 were
back 60 were being 27 were cut 37 were fitt 22 were hand 17 were in -36 were kept 19 were left 42 were made 66 were more -41 were n't 18 were never -35
were not -44 were plain 34 were print 38 were right -21 were sent -46 were taken 17 were there 65 were without -18 wet <end> 22 what <he> -25 what <name>
-16 what <role> 41 what <roles> 33 what <wes> 20 what a 121 what can -22 what could -17 what did -36 what do 40 what it -17 what made -39 what on 20 what
possess 23 what sank 18 what saved -56 what the -39 what to -37 what took 20 what was 38 what were 23 what would -33 when <he> 52 when <is> -16 when <name>
23 when <role> -26 when <some> -28 when <wes> -20 when its -40 when the -33 when two -19 whenever the -49 where <any> -16 where <name> -16 where clause
20 where our -30 where the -23 where was 25 whether <name> -25 whether the -27 which <name> 68 which <nobody> -28 which <some> -33 which geniu 25 which
is -35 which made 22 which of -17 which one 26 which point 23 which saved -15 which the 17 while <name> -47 while <teams> -26 while the 54 whiteboard <end>
-41 who 's 92 who are -15 who broke 59 who can -38 who could -20 who did 28 who do 17 who else -21 who had 55 who has -55 who is -27 who left 31 who let
39 who need 52 who notic -45 who on 26 who owns -67 who read -22 who sign 44 who the 29 whole even -15 whole of 18 whole thing -58 whole ward -33 whom
to -22 whom was 45 whose approval -31 whose bright 19 whose commit 25 whose hand 53 whose signature 39 why did -17 why it -15 why on 18 why the 30 why
was -56 why were 31 widen the -39 will be 42 will have 31 will n't 22 window , 22 winter <end> 45 wipe the 15 wiped the 48 wired the 37 wisdom , 16 wise
to 31 wish <name> 15 wish to 26 with <depts> -30 with <end> 41 with <role> -28 with <roles> -16 with <teams> -54 with <weaks> 18 with <wes> -18 with acces
-24 with all -29 with different 28 with eyes 15 with four -15 with great -18 with half 28 with his 30 with it 39 with last 20 with more 30 with one -22
with our -27 with pg_cancel_backend -40 with production -19 with root 25 with the 29 with this -19 with ￼ 33 within a -28 within five 34 within four -21
within second -24 within ten -37 within the -49 without <name> -29 without <role> -55 without being 38 without saying 30 without tell 38 without test 39
without the -45 without their -31 wonder whether 29 word <end> -31 word for 21 word from 38 word of -29 word with 59 work , 58 work again -19 work as -20
work by 20 work first -22 work for 34 work from -39 work in 25 work of 24 work through -28 work to -19 work was 35 worse <end> 47 worse by 51 worth more
-28 would <role> -53 would end 26 would fill 23 would have -19 would like -18 would n't 37 would not 30 would rather -49 would take -26 writ , -20 writ
<end> -17 writ a -23 writ down -30 writ had 35 writ was 36 write a 48 write the -21 written for -27 written in 19 written to -20 written warn 31 wrong
, -35 wrong <end> -96 wrong date -22 wrong firmware 22 wrong host 20 wrong to -51 wrote a 24 wrote the -41 wrote to -31 yaml parser -18 year 's 43 year
; -17 year <end> -32 year were -27 yes , -39 yesterday 's -18 yet know -15 yet to 15 zone , -42 zone <end> 66 zone was 21 – <name> -63 – <role> -23 ” <end>
-15 ￼ ; -16 ￼ was -47
`,
  later: `
" " 54 " <end> -51 " <teams> 30 " error -27 " in -35 " the -27 % <end> -37 % <name> 41 ' <end> 28 ' had 16 ' it -17 'd , 19 'd be -59 're that -19 's ,
40 's : -47 's ; 29 's <end> -20 's <is> -25 's <wes> -35 's ? -32 's about 24 's addres -16 's and -40 's are 27 's day -26 's desk -16 's fix -21 's
for 39 's from 18 's goes -17 's has -31 's in -32 's is -16 's kept 32 's line -33 's lost -44 's made -50 's note -26 's of 59 's on 24 's page -20 's
password 16 's quick 30 's report -15 's right 47 's script 18 's show -38 's signature -24 's team 16 's that -19 's the -57 's to 51 's turn 36 's went
-30 's while -21 's with 27 's would -26 ( ) -57 ( : 16 ) the -16 , 'd -26 , 'm 30 , , -33 , . 33 , 0:0 -26 , ; 20 , <any> 32 , <end> 65 , <is> -24 , <name>
32 , <roles> 35 , <teams> -35 , <theys> -39 , <wes> 32 , <yous> -28 , ? 56 , a -52 , agre -27 , all 46 , an -28 , and -76 , any -21 , as 17 , asked -23
, at 65 , attach -41 , away -24 , believe -21 , belt 29 , both 29 , branch -16 , by -38 , call -35 , came -19 , can 21 , carri 38 , change 22 , check -27
, customer 46 , dead 35 , degre 28 , describ -15 , deserv -40 , design -22 , did 50 , duplicate 35 , each -22 , found 21 , four 57 , from 23 , gave -41
, goes 21 , group -18 , had 41 , half 42 , having 37 , head -16 , his -21 , if 26 , in -29 , includ -35 , is 87 , it -28 , its -47 , job 17 , join -16
, keep -21 , kept 21 , key -21 , label -16 , limit 38 , loan -27 , made 23 , minut -16 , more 28 , much 43 , n't 17 , need 17 , neither -43 , never 21
, not 56 , note -33 , noth 22 , now -15 , of -24 , old -22 , on 37 , one 60 , only -27 , open -27 , or -21 , our -38 , out 36 , plan 15 , plant -33 , propos
-20 , put 19 , read -61 , region -27 , reload 23 , report 27 , rule -19 , second 19 , see -17 , show -22 , spent 18 , start -18 , stay -57 , still 26 ,
stop 19 , stopp -23 , tell 28 , ten -24 , tenant 23 , test -27 , their -18 , them -21 , then 20 , these 23 , time -67 , to 46 , took -38 , traffic -20
, usage -18 , utc -22 , want -23 , ward -26 , was 26 , were 47 , what 29 , where -22 , who 25 , whole -16 , why 15 , with -50 , year 27 . , 15 0 ) 19 0
, -15 0 0 65 0 <end> -45 0 <name> 19 0 <wes> 56 0 ? 50 0 a 33 0 and -31 0 behind -36 0 by -42 0 clear -17 0 error -17 0 file 18 0 is 20 0 its 16 0 line
18 0 over -19 0 pass -31 0 player -19 0 stage -20 0 that 15 0 upload -16 0 was -24 0 were -33 0.0 and -24 0.0 the 27 0:0 's 36 0:0 , 56 0:0 0 -19 0:0 0:0
30 0:0 : -18 0:0 <roles> -20 0:0 <some> 44 0:0 a 23 0:0 acknowledg 41 0:0 adds -17 0:0 are -22 0:0 arriv -16 0:0 asks -42 0:0 at -31 0:0 by -40 0:0 call
-63 0:0 chat 25 0:0 clos 57 0:0 customer 19 0:0 database -20 0:0 decid -34 0:0 declar -18 0:0 delet -21 0:0 digger -24 0:0 disabl -20 0:0 download -18
0:0 drop 33 0:0 dropp 19 0:0 enter -18 0:0 eras -18 0:0 fail 15 0:0 four 17 0:0 from 23 0:0 give -27 0:0 goes 48 0:0 has 38 0:0 join 25 0:0 leav -30 0:0
logs 29 0:0 of -56 0:0 open -19 0:0 our 17 0:0 pager -24 0:0 post -20 0:0 publish -16 0:0 reach -21 0:0 read -15 0:0 report -30 0:0 resident 25 0:0 restart
-25 0:0 sees -27 0:0 sets -15 0:0 should 46 0:0 start -24 0:0 switch -37 0:0 the 50 0:0 unplug -20 0:0 was 20 0:0 who 27 0:0 writ -15 : ( -27 : , 15 :
0 -19 : ; -15 : <end> -43 : <yous> -20 : a -16 : error 66 : had -34 : is -21 : mistake 21 : on -28 : paus -17 ; by 49 ; did 28 ; has -47 ; have -31 ; is
-22 ; on 19 ; should 34 ; sluice 36 ; stop -18 ; ticket -17 ; to -31 ; turn -17 ; went 19 ; would 38 <any> , -15 <any> <end> 39 <any> had -22 <any> has
34 <any> have -19 <any> hold -15 <any> it 30 <any> see 33 <any> their -15 <any> this 17 <depts> 0 -22 <depts> <teams> -20 <depts> <wes> 17 <depts> asleep
23 <depts> check -72 <depts> in 28 <depts> n't -63 <depts> on 24 <depts> power -24 <depts> the 46 <depts> themselv -24 <depts> to 29 <he> , -20 <he> <role>
-28 <he> and -19 <he> at 31 <he> had -24 <he> have 23 <he> is -22 <he> on 32 <he> see -41 <he> so -20 <he> the 22 <he> to 15 <he> when -16 <he> with -32
<is> , -18 <is> <end> -49 <is> <name> 56 <is> <role> 15 <is> ? -77 <is> a -37 <is> afraid 22 <is> come -39 <is> grateful -19 <is> have 20 <is> if -22 <is>
my 19 <is> n't -28 <is> not 41 <is> now 17 <is> on 32 <is> only -45 <is> seen 33 <is> sure 21 <is> that -20 <is> to -31 <name> 've 29 <name> , -95 <name>
0 31 <name> 0:0 -17 <name> <any> -49 <name> <end> -38 <name> <he> -27 <name> <name> -119 <name> <role> -27 <name> <roles> 19 <name> <teams> -43 <name>
<theys> -21 <name> <wes> 28 <name> <who> 30 <name> a 32 <name> all -28 <name> alone -41 <name> alway 27 <name> an 22 <name> and 28 <name> answer 21 <name>
as 51 <name> at -41 <name> away 31 <name> back -49 <name> backup -35 <name> be 58 <name> being 44 <name> build -48 <name> by 20 <name> careful -51 <name>
careles 22 <name> commit 16 <name> cut 16 <name> did 17 <name> doing -20 <name> done -16 <name> draft -22 <name> easi 34 <name> every 18 <name> failure
16 <name> fast 21 <name> fault -16 <name> first 18 <name> fix 15 <name> for -31 <name> forty -18 <name> found -55 <name> from -53 <name> given -21 <name>
habit -23 <name> had -52 <name> half 25 <name> has 17 <name> have 67 <name> head -27 <name> his 34 <name> hotfix 27 <name> hunch -22 <name> if -18 <name>
impatience 16 <name> import -17 <name> inherit -16 <name> is 22 <name> last -37 <name> left 17 <name> manual 15 <name> meant 28 <name> merge -26 <name>
mind 20 <name> n't 67 <name> never -26 <name> no 49 <name> not 84 <name> note -25 <name> of -48 <name> on -78 <name> only 58 <name> other -15 <name> paged
-20 <name> part 18 <name> past 18 <name> patch -20 <name> phone -47 <name> pick 28 <name> pull -19 <name> putt 17 <name> quick -47 <name> radio 25 <name>
ran 15 <name> read -38 <name> remov 21 <name> rename -21 <name> request -28 <name> responsible -49 <name> restart 15 <name> restore -31 <name> ring -26
<name> second -17 <name> seen -26 <name> shipp 18 <name> short 29 <name> sloppy 34 <name> so-call 23 <name> spott -22 <name> stopp -18 <name> stubborn
-16 <name> suppos 28 <name> thank -18 <name> that -38 <name> the -16 <name> through -21 <name> to 89 <name> told 69 <name> try -44 <name> up 18 <name>
was -29 <name> well 27 <name> what 36 <name> when 17 <name> with 22 <name> without 36 <name> woken -16 <name> ￼ -34 <names> <theys> 16 <names> on -25 <nobody>
, -23 <nobody> <end> -30 <nobody> <teams> 48 <nobody> an 15 <nobody> at 19 <nobody> been -26 <nobody> had -16 <nobody> hurt -19 <nobody> tell -37 <nobody>
that -17 <nobody> the 45 <nobody> to -32 <role> " -61 <role> 've 39 <role> , -57 <role> <end> -48 <role> <he> 32 <role> <name> -59 <role> <role> 32 <role>
<roles> -30 <role> <some> 34 <role> <teams> -41 <role> <wes> 53 <role> <who> -35 <role> a 69 <role> all 17 <role> and 26 <role> badge -34 <role> be 18
<role> by -32 <role> do 30 <role> down 33 <role> from -18 <role> given -21 <role> have 53 <role> in 23 <role> inform -44 <role> it -19 <role> left 24 <role>
letter -20 <role> look 21 <role> medal 25 <role> n't 64 <role> never -53 <role> no 51 <role> not -71 <role> of -32 <role> off 59 <role> on -43 <role> our
-23 <role> out 46 <role> ran 22 <role> see 33 <role> site -20 <role> switch -22 <role> taken 17 <role> to 21 <role> two -45 <role> up 53 <role> wait 19
<role> were -36 <role> who -15 <role> will -25 <role> with -52 <role> work 47 <roles> 0 24 <roles> 0:0 36 <roles> <end> -21 <roles> <roles> 29 <roles>
<teams> 20 <roles> <theys> 20 <roles> ? 47 <roles> and -27 <roles> at -35 <roles> be -26 <roles> from 20 <roles> into 47 <roles> just 29 <roles> knew -16
<roles> logs 17 <roles> n't 48 <roles> of -25 <roles> one -29 <roles> open -23 <roles> out -18 <roles> paid -33 <roles> template -19 <roles> that 23 <roles>
the -35 <roles> their -33 <roles> to 16 <roles> two -34 <roles> union -21 <some> <end> -19 <some> a -32 <some> in 20 <some> it 25 <some> that 17 <some>
the -24 <some> this 17 <some> to 20 <start> " 96 <start> ' -46 <start> 'd 55 <start> 'm -48 <start> 've -53 <start> - 21 <start> . -34 <start> 0 -28 <start>
0.0 -23 <start> : -77 <start> <any> 22 <start> <end> -21 <start> <is> -18 <start> <name> -25 <start> <names> -51 <start> <nobody> 40 <start> <roles> -66
<start> <teams> -28 <start> <theys> 19 <start> <wes> 83 <start> <who> -83 <start> <yous> -21 <start> ] -20 <start> a 54 <start> abort -19 <start> account
-23 <start> acknowledg -28 <start> acted 26 <start> agre 20 <start> alert 23 <start> all 20 <start> alone 41 <start> am 15 <start> and -78 <start> answer
-36 <start> any 20 <start> approval -26 <start> archive -15 <start> are 46 <start> arriv -19 <start> asked -39 <start> asks -35 <start> assum -28 <start>
at -38 <start> attacker -44 <start> attempt -36 <start> attention 19 <start> attribute 19 <start> audit 18 <start> avoid -21 <start> back 32 <start> backup
-16 <start> bad 21 <start> ball 25 <start> be 48 <start> believ -29 <start> between 27 <start> bisect -20 <start> bit 31 <start> blew 20 <start> blind
41 <start> book -23 <start> bot -22 <start> bother 16 <start> boy 31 <start> brick 23 <start> bridge -38 <start> brief 26 <start> bright 25 <start> broke
16 <start> buck 31 <start> budget -24 <start> build -70 <start> buri 20 <start> by 34 <start> cabl -24 <start> cable -27 <start> cache -36 <start> call
-27 <start> came 34 <start> can -49 <start> canary -35 <start> card -15 <start> carri -62 <start> caught -52 <start> caus 27 <start> chair -31 <start>
chang -23 <start> channel -24 <start> checklist 27 <start> child 23 <start> clap 19 <start> clash 18 <start> click -38 <start> client -39 <start> clos
-18 <start> clown 22 <start> code 27 <start> come 15 <start> commit 34 <start> compar -22 <start> complaint 56 <start> confirm -19 <start> contract -16
<start> copi -24 <start> corrupt 34 <start> count -16 <start> counter -21 <start> courier -21 <start> course 42 <start> courtesy 22 <start> cover -23 <start>
coverage -54 <start> cowboy 16 <start> credit 20 <start> culpa 28 <start> culprit 56 <start> cut -18 <start> danger 21 <start> dashboard -23 <start> day
21 <start> dead -26 <start> debug -23 <start> decid 20 <start> declin 29 <start> default -16 <start> delet -20 <start> depot -34 <start> did -50 <start>
diff -40 <start> diligence 30 <start> direct -26 <start> disk -55 <start> dispatch -23 <start> dispatcher -16 <start> disregard 23 <start> do -44 <start>
does 27 <start> done 29 <start> dragg 44 <start> drain -56 <start> drill -47 <start> dropp 23 <start> dry -25 <start> duplicate -22 <start> each 30 <start>
else -18 <start> email -22 <start> empty -18 <start> encoder -16 <start> engineer 15 <start> error -15 <start> escalat -19 <start> escalation -15 <start>
event -19 <start> expect 34 <start> expir -17 <start> expiry 27 <start> fail -30 <start> failover -19 <start> fan -16 <start> fat-finger 38 <start> fault
-19 <start> feature 25 <start> feed -29 <start> fibre -23 <start> field -22 <start> file -24 <start> finger 45 <start> fire -17 <start> first 34 <start>
fixed -38 <start> flag -41 <start> flip -18 <start> flood 88 <start> for -67 <start> forgot 36 <start> form 41 <start> forward -27 <start> found -51 <start>
four -24 <start> freeze 39 <start> friday -23 <start> from 28 <start> full -18 <start> gate -21 <start> gateway -52 <start> gauge 106 <start> generator
-17 <start> geniu 25 <start> get -24 <start> give 19 <start> good -15 <start> got -22 <start> grown-up 68 <start> guilty 39 <start> had -15 <start> halt
-36 <start> hand 21 <start> handover -16 <start> happen -33 <start> has 56 <start> health -24 <start> heard -21 <start> held -45 <start> help -22 <start>
hero 45 <start> his 19 <start> hold 23 <start> hosed 23 <start> hour 37 <start> human -21 <start> idea 16 <start> identifier 25 <start> ignor 39 <start>
importer -19 <start> in -27 <start> incident 30 <start> independent -23 <start> inform -37 <start> installer -31 <start> integration -20 <start> interlock
22 <start> introduc 42 <start> intruder -33 <start> is 15 <start> isolat -33 <start> it -31 <start> job -33 <start> join -21 <start> judgement 38 <start>
kernel -23 <start> key -36 <start> keys -23 <start> kill -35 <start> knew 16 <start> label 31 <start> labell -15 <start> lag -20 <start> launch -17 <start>
leak 48 <start> learn -16 <start> least 39 <start> left 79 <start> lesson 16 <start> let 32 <start> letter 31 <start> level -19 <start> licence -20 <start>
lid 22 <start> like -28 <start> link -41 <start> linter -29 <start> list -16 <start> lit 25 <start> live -38 <start> load -70 <start> lock 53 <start> lockout
23 <start> login -17 <start> loss 24 <start> machine 15 <start> made 23 <start> maintenance -46 <start> make -19 <start> many 24 <start> maps -23 <start>
mark 35 <start> may -27 <start> mean -15 <start> member 34 <start> merg 29 <start> mess 30 <start> meter 27 <start> migration -43 <start> minut 30 <start>
misrout 20 <start> mistake 37 <start> mode -20 <start> moderator -25 <start> more 52 <start> move -22 <start> moved -15 <start> much 47 <start> must 87
<start> my -59 <start> n't 42 <start> need 20 <start> neglect 23 <start> never 54 <start> new 62 <start> next 18 <start> night -32 <start> no 34 <start>
noon 23 <start> note 83 <start> notic -41 <start> notice -32 <start> now -50 <start> offer -15 <start> old 29 <start> omitt 44 <start> on 51 <start> one
59 <start> ones 42 <start> only 99 <start> order -29 <start> orphan -17 <start> other -31 <start> ought 30 <start> our 20 <start> out 52 <start> outage
80 <start> outside -27 <start> overload 34 <start> own -32 <start> owns -50 <start> packet -29 <start> page -22 <start> pager -55 <start> paid -23 <start>
pair -39 <start> panick 17 <start> parcel 17 <start> parser -17 <start> part -16 <start> password -21 <start> patch -37 <start> patient 36 <start> paus
-34 <start> penhaligon -17 <start> permit 37 <start> person -31 <start> pick -72 <start> plan 21 <start> play -17 <start> point -29 <start> poison 15 <start>
pool -27 <start> possess 23 <start> power -46 <start> pressure 21 <start> price -18 <start> primary -28 <start> probe -33 <start> procedur -24 <start>
proces 24 <start> producer 51 <start> project 15 <start> promis 29 <start> pull -26 <start> put -22 <start> puts -21 <start> question 40 <start> quick
28 <start> quota -34 <start> race -15 <start> rais -41 <start> rang -24 <start> rate -18 <start> read -34 <start> reader -23 <start> real 30 <start> recall
-26 <start> receiv -34 <start> recognis -18 <start> record 19 <start> recovery -20 <start> redundancy -21 <start> regression 27 <start> rehearsal 33 <start>
release 16 <start> reli -17 <start> renewal 17 <start> replac -48 <start> report -59 <start> reporter -18 <start> reset 16 <start> responsibility 45 <start>
restart -27 <start> restore 46 <start> result -16 <start> resum -21 <start> retrospect 25 <start> retry -63 <start> return -16 <start> revert -51 <start>
review -32 <start> right 23 <start> risk 57 <start> rocket 46 <start> roll -45 <start> rollback -25 <start> rollout 17 <start> root -24 <start> round -29
<start> rout -16 <start> router -17 <start> row -24 <start> saddl 34 <start> said -15 <start> sample -26 <start> sank 18 <start> sat 64 <start> saved -28
<start> saw 22 <start> scaffolder 25 <start> schedule -44 <start> school 32 <start> script -22 <start> search -17 <start> send -25 <start> sequenc -19
<start> service -16 <start> session 29 <start> set 32 <start> shall 29 <start> shar -53 <start> sheet -28 <start> shipp 43 <start> short 26 <start> shot
25 <start> should -97 <start> show 43 <start> shut -19 <start> silenc 29 <start> simple -16 <start> single 22 <start> site -25 <start> skimp 22 <start>
skip 19 <start> skipp -22 <start> slept 52 <start> snapshot -41 <start> so 41 <start> so-call 25 <start> spent -19 <start> spott -69 <start> stag -20 <start>
start -20 <start> station -16 <start> stay -36 <start> steer 31 <start> step -16 <start> stern 43 <start> still 23 <start> stood -16 <start> stop -37 <start>
stuff 28 <start> swap 16 <start> system -25 <start> take 28 <start> talk 18 <start> tank -16 <start> telephon -28 <start> tell -32 <start> ten -33 <start>
test -31 <start> than 41 <start> thank -25 <start> that -27 <start> then -59 <start> there -27 <start> think 24 <start> third -29 <start> those 27 <start>
thought -15 <start> thoughtful 16 <start> three 21 <start> threw 34 <start> ticket -75 <start> till -20 <start> time -36 <start> to -22 <start> token -19
<start> told -48 <start> tolerance -26 <start> too -33 <start> trail 21 <start> transaction -29 <start> treat 34 <start> tripp 38 <start> trust -51 <start>
turn 38 <start> twice 18 <start> two 83 <start> unleash 50 <start> up -41 <start> updat -33 <start> upgrad 15 <start> upgrade -30 <start> upload -36 <start>
ups -56 <start> user -36 <start> value -22 <start> valve 27 <start> voucher -37 <start> wait -47 <start> want 22 <start> warn 47 <start> watch -15 <start>
water -21 <start> waved 40 <start> went 69 <start> were 38 <start> whether -32 <start> who -21 <start> whole -19 <start> whose 71 <start> wildcard -20
<start> will -36 <start> wind -29 <start> wiped 51 <start> wired 31 <start> with -17 <start> wonder 55 <start> word -40 <start> work 20 <start> worker
-15 <start> worth 22 <start> would -52 <start> writ 48 <start> write -25 <start> wrong 74 <start> — 25 <start> “ 17 <team> <name> 17 <team> <role> -20
<team> <wes> -24 <team> a -56 <team> and -40 <team> reach -16 <teams> 0 -15 <teams> 0:0 -19 <teams> <end> -46 <teams> <role> -22 <teams> <team> -21 <teams>
<teams> -19 <teams> <theys> -29 <teams> <wes> -17 <teams> again 18 <teams> all 22 <teams> already -16 <teams> an 54 <teams> and -30 <teams> as 29 <teams>
asked 25 <teams> at 30 <teams> been -44 <teams> blind 15 <teams> firmware -27 <teams> first -26 <teams> for 51 <teams> full 22 <teams> had -58 <teams>
has -18 <teams> have 44 <teams> in 26 <teams> it 49 <teams> its 24 <teams> join -16 <teams> n't 21 <teams> network 29 <teams> no -55 <teams> not -95 <teams>
noth -21 <teams> of -25 <teams> off 16 <teams> one -17 <teams> our 22 <teams> out -33 <teams> over 15 <teams> own -34 <teams> since 29 <teams> spring -19
<teams> start -18 <teams> their -39 <teams> this 26 <teams> to 21 <teams> told -52 <teams> two -16 <teams> up 19 <teams> wait 46 <teams> warn -23 <teams>
water -46 <teams> where -19 <teams> which 17 <teams> with -29 <theys> <wes> -48 <theys> a 29 <theys> all -15 <theys> asked -43 <theys> been 28 <theys>
by 24 <theys> not -15 <theys> the 39 <weaks> <end> -32 <weaks> on 18 <weaks> the 24 <wes> , -16 <wes> <end> -17 <wes> <he> -23 <wes> <teams> 39 <wes> a
89 <wes> about -51 <wes> and 16 <wes> ask -30 <wes> asked 15 <wes> asking -27 <wes> back 28 <wes> been 47 <wes> do -27 <wes> done -19 <wes> from -20 <wes>
hand 19 <wes> have -34 <wes> in 20 <wes> indebt 20 <wes> it -22 <wes> know 35 <wes> look -16 <wes> more 36 <wes> n't -18 <wes> not -60 <wes> on -16 <wes>
out 59 <wes> see 41 <wes> still -40 <wes> tell -22 <wes> this 56 <wes> two 62 <wes> up 20 <wes> what -63 <wes> whole -15 <who> a 19 <who> by -42 <who>
it 18 <who> never -26 <who> to 19 <yous> , 15 <yous> <is> 23 <yous> in 25 <yous> n't -87 <yous> not 68 <yous> noth -16 <yous> that 15 <yous> the 31 ? <end>
30 a 's -47 a <wes> -24 a about -28 a alarm -22 a at 74 a ball 22 a batch -25 a branch -16 a bucket -19 a bug -21 a build 37 a by -36 a call 38 a card
21 a case 15 a check -39 a client 32 a code -24 a conclusion 28 a conversation -16 a count -20 a deal -37 a delete 52 a depot -21 a drill -15 a eye 57
a first 24 a for -66 a from 61 a gift 19 a had -27 a has -22 a head 30 a in -36 a into 18 a invoice 23 a lamp 31 a leak -17 a letter -20 a link 16 a look
-26 a mail -23 a mailbox 39 a memory 34 a migration 26 a named 25 a notice -23 a number -18 a one -27 a open -52 a order -73 a pair 32 a past 19 a pipeline
-25 a plan 21 a pump -21 a queue -21 a read 67 a reconciliation -22 a recovery 15 a release 41 a request -20 a restore -15 a round 26 a route -23 a rule
-24 a run -21 a screen 16 a sheet 17 a signal -16 a stick 30 a storm 17 a table -24 a that -56 a the -24 a through 37 a tick -24 a time 40 a twice -15
a update -21 a wait -65 a wall -16 a warn 55 a was -44 a way 15 a were 17 a whose -20 a window -15 a word 53 a written -18 a year 23 a zone -45 about freeze
-56 about half-finish -28 about the 44 accept <end> 44 acces above 24 acces further 16 acces the -58 account every 15 account in -27 account that -17 account
the 58 accountable the 39 acted <end> 41 action the 16 added the -26 addres <end> 36 address to -20 advice <teams> -25 advisory to -20 after 0 -30 after
<he> 17 after clock -15 after days -31 after demo 15 after had 69 after last -18 after mail 28 after minut -32 after second -19 after third -28 again 0:0
-18 again <end> -21 again this -19 against <end> 22 age the -24 agre <end> -30 ahead the 42 airline ops -16 alarm 0 45 alarm <end> -29 alarm for 52 alarm
the -19 alert the -46 alert to -25 all <name> 32 all and 41 all cours -15 all for 22 all had 30 all keys -25 all of -49 all on -16 all same 23 all so 26
all that 28 all this 24 all to 19 all ward -35 all with 26 all-clear the -23 along a -18 already <end> 38 although were 17 am the 31 an earlier 22 an for
23 an from 23 an later -19 an migration 20 an of 41 an that -28 an with -18 and , 89 and 0 44 and ; -21 and <any> 15 and <end> 79 and <role> -51 and <some>
-20 and <teams> -33 and <theys> -34 and <wes> 59 and a -39 and acted 40 and against -26 and all 24 and are -50 and be -25 and both -19 and bridge 41 and
by -17 and can -22 and change -16 and check 77 and could -15 and customer -26 and decid -25 and did -15 and end -23 and everyth 36 and export -15 and first
-20 and for -31 and forty 19 and had -15 and half -16 and his 22 and hold -15 and home 24 and is 69 and it -46 and keep -19 and kept -32 and know 54 and
later 30 and led -26 and left 48 and line 20 and look 40 and lost 29 and n't 61 and never -20 and no -20 and not 51 and noth 18 and of 22 and on -43 and
only -20 and other 24 and over -20 and past -15 and rack -20 and releas -56 and result 15 and right -27 and rota 32 and that 16 and they 18 and till 19
and to -49 and took -19 and tool 31 and up -30 and very 15 and was -44 and week 18 and went 30 and what -22 and which -16 and whole 17 and without -20
and work -23 another , 30 another <end> -29 another and 24 answer <end> -29 answer call -21 answer ten -23 any of 21 any that -53 any the -16 anyth a 26
anyth the -44 apparent the 50 appli the 22 approval <end> 20 approval a -28 approval the -17 are 's 32 are <roles> 19 are ? -61 are be 24 are blame 19
are by -54 are from -33 are in -30 are not 40 are on 17 are other 32 are the 25 are to -33 are until -28 around <end> -15 arriv <teams> -15 arriv the -23
as , -29 as 0-0 -17 as <who> -15 as and -53 as as 19 as at 34 as error 31 as in -31 as is 24 as of -38 as on -15 as precaution -32 as surprise 27 as that
26 as the 66 as was -37 as with -26 ask <end> 44 ask help 20 asked at -16 asked for 47 asked help 30 asked it -41 asked question 22 asked the -15 asking
to -45 asks <end> 27 asks an 26 asks the -33 asks to -21 asleep the 41 at 's -30 at , -29 at <end> 17 at <name> 24 at <names> 18 at ? -42 at console 45
at error 24 at first 24 at gauge 40 at graph 22 at have 32 at helm 16 at hour -17 at in -74 at level -32 at mast -16 at monday 16 at o'clock 17 at of 33
at on 21 at other -15 at past 22 at plan -22 at point 23 at pune -16 at request -51 at right -25 at same -19 at speed -32 at stage 34 at start -25 at there
16 at time -63 at two -22 at until -47 at wheel 47 at with -72 at without 19 attach debugger -17 attention of 20 attention the 16 attitude <role> 15 avoid
who -21 awake the 26 away <name> 26 b the -15 back 0 -22 back <end> -21 back a 24 back it 20 back its -16 back lunch 26 back their -15 backup <end> 15
backup taken 16 backup to -27 bad from -21 balancer the -23 ball dropp 27 ball the 23 bank , -18 bank <end> 30 banner the 16 batch ten -29 be , 20 be as
15 be at -37 be back -20 be by -16 be careful 55 be in 16 be of 33 be on 34 be the 65 be to -15 be twice -31 be with 18 be without -33 because <name> -36
because are 20 because need 27 because the -16 been , 47 been <end> -44 been ? -69 been at -17 been call -28 been in -30 been it 19 been on 58 been out
80 been since 23 been the -34 been to -28 been twice 29 before and -17 before branch -16 before confirm 21 before could -24 before did -40 before enter
-17 before second -16 before the 55 before type 24 before were 25 being <end> 18 believe a -15 believe the -27 belong <depts> 15 belong <role> -33 belt
at -19 belt have -22 benefit hindsight 16 better <end> -49 better than 43 between <end> -30 between and 85 between first 20 between two 37 beyond <end>
19 big to -33 blame the 41 blame with 17 blank <end> 38 bles <end> -22 blind was 23 boil to 15 bonu <teams> 30 book <end> 15 bot <name> -19 both , -29
both in 16 both primary 24 bother look 18 bound happen 34 bound the 24 box the -21 branch in -21 branch their -15 break <end> 22 breaker the -62 brick
of 26 bridge <end> -44 bridge <name> -17 bridge open 18 brief by -17 bright was 19 bring back -19 broke <end> 28 broke for 29 broker have 30 buck with
33 budget for -26 bug for 19 build to -30 bulk <end> 19 buri head 20 busines that 34 but <end> 29 but <name> -23 but no -19 but not -21 but the -27 but
was 15 button <end> -21 by 's 58 by , -48 by <end> -75 by <name> 20 by <wes> -15 by <who> -15 by a 22 by absence 30 by every -18 by follow -27 by for -18
by from -27 by had 27 by hour 40 by in 25 by it 38 by job -18 by night -18 by of -16 by on 24 by over 32 by portal -16 by switch 19 by that 23 by the 153
by third -15 by ticket 31 by to -23 by until 26 by was 44 by week -22 by with 37 bypas interlock -20 byte byte -25 cable a -24 cache <wes> -29 call 's
-15 call , -50 call <end> -52 call <teams> 41 call a 30 call after 36 call and 19 call four -16 call from -25 call halt 21 call his -20 call in 26 call
nine -24 call on 23 call straight -18 call to 21 calm ever -36 came <role> -31 came as -22 came from 54 can <end> -26 can a 52 can contact -17 can explain
15 can for 29 can it -37 can no 18 can tell 18 can the -81 canary <end> 18 canary have -22 card <end> 21 card through -18 cared look 19 careful production
-31 careles by 39 catch <end> -15 caught <end> -22 caus <name> 15 cause human 50 cavalier to 19 certificate the -17 chair have -30 chair keyboard 21 change
, -25 change 0 15 change <end> 27 change password -15 change the -25 change was 31 channel ￼ 76 charg <end> 25 charge the -36 check , -24 check the -25
check to -33 checklist the -39 checkout <end> 20 checkout the -20 checksum , -20 chennai <end> -38 child have 49 clear <end> -35 clear the -20 click no
-15 client a 16 client the -15 clip 's 35 clock <end> -24 clos , 16 clos <end> 15 clos <teams> -24 clos alert 25 clos the -17 clos ticket 16 close <end>
-38 code the -50 cold <end> 25 colour <end> 42 come <end> -34 come to 24 comment the -22 common <end> -20 comput the -15 confirm <he> 16 confirm the -46
confirmation the -17 confuse two -19 connection the -20 conspicuou its 30 contact <role> -22 contract <teams> -33 control 0:0 25 controller a -22 copi
the -25 copy the -19 corner cut 44 cost a -15 cost the 40 could <end> 32 could <name> -25 could <roles> -27 could a 21 could be 41 could been -15 could
call -37 could done 20 could find 30 could hear -18 could in -24 could known -43 could miss 19 could not 24 could on -20 could organise 28 could see -67
could seen 18 could that 16 could the -32 count and -22 count the -19 courtesy <name> 17 courtesy <teams> 21 cover <end> -22 cover tenant -15 credential
the -22 credit to -22 critical <end> -25 crystal to 15 culpa the 24 current , 22 customer <end> -42 customer for 20 customer in -19 customer not 16 customer
the -34 cut <end> 23 cut feed 19 cut the 39 dashboard had -34 dashboard the 33 data <end> -26 data and 28 data been -17 data from -22 data lost -19 data
the -25 database an 15 date and 20 date the -34 day <roles> -15 days <end> -17 days the 20 dead <end> 18 debug was -23 decid let -24 decid the 31 decide
the -18 decision <role> -20 declare major 16 defect the 27 delet temporary -40 delete <end> 37 depend a -25 depend the -16 deploy <end> -31 deploy <teams>
-24 deploy second 23 deployment my -18 depot have 21 dialysi <end> 44 did and 23 did ask 22 did bother 16 did cabl -19 did do 34 did even 16 did get -70
did have -16 did hesitate -33 did know -41 did let -17 did need 24 did notice -51 did own 22 did read 27 did rest 34 did the -31 did think 15 did what
21 did wrong -27 difference zero -16 dinner so -17 disk , -17 disk fill 34 disk the -34 dispatcher screen -16 dispens <end> -27 display the -19 disregard
the 29 do <end> -48 do check 23 do have -38 do know 22 do need -28 do run 17 do see -16 does know -24 does mean -20 does take 33 domain <end> -21 done
the 81 done to 17 door <end> 15 door the -17 doubt the 19 down 0 -18 down <name> 34 down <teams> -24 down one -15 downtime <end> 30 drain <end> -39 drain
node 42 drain tank -16 drill the -48 drive 0:0 15 driver the -22 drop <end> -27 dropp ball 18 dropp between 15 drove minut -16 dry of -19 due <nobody>
15 due the -15 due was 50 during <end> -15 during drill 22 during outage -18 each <end> -26 each a 50 each by -20 each the 24 earlier <end> -20 earth <yous>
16 edit same 19 eight <end> -24 eleven , 20 eleven <end> 23 eleven of 21 eleven were -16 emergency , -23 emergency in -21 emergency was 17 empty <end>
17 end tear 19 end the -16 ended the -16 engineer a 25 english <end> -26 enough the 19 entire <end> 29 entire to 33 error <end> 48 error is -28 error the
60 escalat <teams> -22 establish the 28 estimate the -37 even <end> 23 even at 36 even from -23 even the 25 ever <end> -61 ever <name> -29 every <end>
-47 every <wes> 16 every before -20 every had 28 every minut -35 every of 24 every on 20 every that -19 every the -24 every to 56 every with -16 evidence
the 23 evident not 18 exact it 18 exam <end> 25 exercis october -23 exist the -18 expect the 21 expectation <name> 16 expert from 21 expir certificate
-22 expiry was 30 export <end> 28 extend volume -24 eye the -16 eye turn 23 eyes the 20 fail , -26 fail <end> -21 fail escalate 29 fail log -30 fail the
-34 fail to -33 failover the 16 failover to 16 failure <end> -28 failure entire 16 fan a -29 far <any> 26 far <wes> -32 fault <is> 15 fault in -19 fault
of -20 fault square 38 fault the 20 feed <end> -24 feed one 24 feed stale 22 feed the -49 feel to -35 fell deaf 15 fell the 38 fell to -18 felt to 20 fibre
the 19 fiddl the 41 field the -26 file , -15 file and -15 file been -21 file by -16 file the 26 file to 29 fill <end> -19 fill the 35 filter <end> -25
finding days -17 finger at 16 firewall <end> 26 firewall to -20 firmware , 19 firmware the -15 first ; 21 first <he> -19 first and 30 first fram 19 first
in -24 first the 31 first was 35 first with -18 five and 26 five of -26 five the -22 fix <name> -16 fix to -19 fixed <end> 15 fixed for -23 fixed the 18
flood the -15 follow <end> -52 follow the -42 foot that 18 for , 38 for 0 -27 for ; 27 for <end> 34 for ? 16 for a -21 for account -32 for an 15 for and
-35 for are -17 for at -21 for battery -20 for best 45 for better 25 for by -23 for change -26 for cost -17 for day -61 for days 31 for disk -15 for domain
-29 for double 16 for entire 16 for first -23 for flood 18 for forty 21 for from -26 for green 22 for had -44 for hour 47 for if 18 for in -33 for long
25 for lost 40 for maco -21 for mess 17 for minut 117 for miss 58 for month 35 for next 28 for of -39 for on -23 for outage 36 for permit -52 for regulator
-20 for remainder -22 for spare 16 for surprise 32 for than -17 for that 30 for the -41 for third 25 for this -34 for three -15 for train 16 for update
29 for week 42 for who 47 for zone -60 form a -30 form not -24 formal to 31 forty , 15 forty <end> -36 forty to -25 found <name> -63 found leak -28 found
miss -55 found the 31 four , -44 four <roles> -19 four and -32 four in 25 four of -27 four to 29 four-hour <end> 15 freezer , 17 friday , -42 friday <end>
52 friday the 23 from 's -65 from , 79 from 0 74 from : 32 from <end> -25 from <name> -33 from airline -16 from as -24 from bank -16 from by -31 from change
19 from compani -20 from dropp 15 from even -43 from first 43 from for 30 from in -16 from menu -15 from moment 42 from month -16 from one 29 from onward
-18 from own -27 from plan -23 from previou -18 from report 28 from that -17 from the 41 from to 37 from until 66 from would 41 front <he> 24 full on -34
full to 37 game <end> 15 gap the -27 gate <end> 33 gate ? 19 gate be 27 gauge <end> -19 gauge it 49 gave a -32 generat , -17 generator <end> 16 generator
load -26 get to -30 give a 42 given <end> -15 given the 20 glance the 20 go <end> 16 go the -33 goes , 41 goes at -20 goes the -33 goes with 38 going end
24 gold <end> 19 gone <end> -15 gone bed -22 gone the 60 good <he> -39 good <name> -27 good by -59 good to -24 got , 21 got <end> 33 graph <end> -24 graph
<he> 36 graph have 18 grateful the -18 great by -29 great to 27 green <end> -46 green and 20 group the -36 guest , -17 guilty is 28 had , -25 had <end>
-57 had <teams> -56 had <wes> 50 had a 42 had acces -22 had and 22 had asked 17 had at 36 had awake -24 had before -26 had begun 30 had busines 67 had
cancell -20 had chance -21 had clos 49 had comment 31 had every -21 had for 33 had given -31 had gues -25 had his 15 had in 66 had its 19 had key 40 had
known -47 had left 84 had look 19 had mean 34 had off 20 had on 20 had one -38 had open 67 had order 15 had out -35 had password 34 had plann 17 had read
49 had reason -27 had run -15 had second -34 had seen -15 had shown -18 had spare -21 had taken 33 had that -19 had the 60 had this -15 had to 24 had told
19 had touch -16 had turn 23 had up -41 had updat 15 had wait 21 had way -26 had yet -20 half <end> 36 half hour -33 halt in -19 hand , 20 hand <end> -48
hand <teams> 28 hand <wes> 28 hand a 26 hand it 74 hand six -22 hand the 35 handl the 27 happen <end> -35 happen <role> -32 has , -15 has : 46 has <end>
-39 has acces -25 has been 41 has done -18 has field -25 has key -22 has the -23 have 0 -40 have <name> 18 have <role> 36 have <teams> 25 have <wes> 33
have ? 27 have a 37 have about -22 have any 36 have be -17 have by 36 have change -29 have check -18 have dark -61 have for 28 have it 22 have much -76
have on -48 have one 16 have out 16 have own -17 have read -70 have so 18 have thank 30 have that 37 have the -23 have to -26 have was 19 have way -23
having the 24 head <end> 27 head roll 21 head that -26 header a -18 healthy <end> -18 hear it 22 heat the -21 held <teams> -20 held the 28 help <end> -18
help and 17 help the 21 here the 54 hindsight the 16 his <end> 21 his and -18 his in 20 his was -17 hit <end> 15 hold accountable 38 hold data -20 hold
to -25 holiday <end> 32 home and -15 host <end> -19 host and 17 hot , 22 hotfix the 25 hour had 15 hour the 18 house clos -17 how <name> 28 how <role>
-60 how <teams> 17 how a -24 how can 28 how could 17 how does 31 how of 41 how the -51 how this 19 how time 17 human " -21 human <end> 25 hunch the -22
hundr were -21 hunt a 24 idea it 27 if <name> 20 if had 81 if has -17 if may 28 if run -19 if were 48 ifeanyi in -18 ignor the 25 image a -16 image the
-50 improper of 23 in , -28 in 0 -40 in : 79 in <name> 41 in <some> -33 in <teams> 20 in ? -21 in a 29 in afternoon -15 in an -35 in and -28 in appendix
-21 in archive -22 in basement -18 in box 15 in calendar -23 in call -64 in canteen 46 in clos 17 in cloud 25 in console -24 in cookie -39 in cupboard
-18 in dark 21 in day 39 in depot 40 in during -17 in end 20 in even 24 in face 24 in firewall 32 in foot 20 in for -15 in four -15 in from -33 in had
25 in hand 38 in in 25 in inbox 20 in infinite 19 in list -15 in log -19 in minut 22 in morn -43 in next -18 in night -19 in on -32 in only 29 in pump
35 in queue -25 in rain -16 in release -23 in review -22 in room 62 in rota -23 in row 16 in same 15 in sand 16 in seat 18 in second -19 in shar 36 in
shell -19 in single 19 in spring -19 in state -21 in switch 18 in test -32 in that 15 in time -49 in to -51 in tunnel 26 in vault 18 in with -17 in word
-15 in work 16 in wrong -47 in yard 22 incident <end> -27 incident from 18 incorrect the 33 indebt <role> 20 index not 27 index the -39 inform , 18 inform
<end> -22 installer the -22 instead guess -25 instead the 39 instruction <teams> -35 insufficient was 33 intend was -16 interlock <end> 17 into languag
-20 into live -17 into lost 16 into plant 15 introduc <name> 30 introduc the -25 is 's 29 is 0 30 is : 24 is <end> -31 is <name> 16 is <role> -30 is <teams>
25 is <wes> -57 is a -59 is again -15 is and 26 is as 52 is be 19 is blame -30 is by -47 is every 23 is fault -17 is for -64 is from -18 is ignor -25 is
it -33 is most -21 is of -22 is on -41 is optional 33 is our -52 is sank 15 is single -34 is so -21 is than -16 is that 46 is the -31 is to -61 is too
24 is what 24 is with 17 it , 18 it : -46 it ; -21 it <any> -21 it <depts> 32 it <end> 22 it <name> 24 it <role> 28 it <roles> 71 it a 44 it an 47 it be
-67 it but -28 it clear 23 it dns -41 it easy -25 it for 26 it four 53 it help 30 it how -32 it in 57 it like -40 it my 33 it n't 20 it nine 15 it not
36 it noth -19 it of 23 it one -17 it only 15 it our 26 it out -34 it over -21 it plain 38 it production 41 it take -22 it that -25 it the -44 it this
-29 it to 34 it when -27 it with 19 it without 22 it written 40 item the 20 its , -15 its <end> 45 its after 18 its in 46 its is -21 its on 21 its says
-15 its was -19 its while 17 its with 18 itself the -21 job , -22 job <end> 17 job its -25 job the -28 join bridge -17 join call 45 june <end> 23 just
<end> -22 just the 15 keep inform -20 kept eye 18 kept off 17 kept old 22 kept the 60 key <name> -23 key a 23 key the -31 keyboard <name> -25 keyboard
the 32 kiln <end> 24 kind that 17 knew <end> 16 knew the -39 know , 23 know <end> 37 know a 15 know code -15 know it -28 know the -27 knowledge the -29
known , -19 known be -17 known his 19 known in 27 known the -19 lab the 29 label the -28 labell ends -28 lack follow-up 18 lack the 17 laid the 20 lamp
<end> -33 lapse concentration 18 laptop the -34 large <end> -38 last 's 61 last had -23 last of 19 last second 25 last the -30 latency <end> -16 latency
the -25 later even -22 later that -17 launch by -17 lead the -29 leak <end> 19 leak and -16 leak the -16 learn the -37 learnt the -20 least could 33 leav
to -18 led no -43 led the 57 ledger the -36 left , -34 left <end> -36 left a -23 left alone -28 left by 80 left comment -15 left debug 19 left in -27 left
site -24 left six -20 left store -49 left the 27 left with 16 less than 45 let keep -26 let know -40 let licence 33 letter a -17 liability the 27 library
the -17 lid not 22 lies <teams> 36 lies with 31 lift finger 16 lift phone 27 light on -47 light the 20 like <end> 44 like the -18 limit set 45 limit the
-31 line and -21 line back -17 line the 57 line to 28 link it -27 link the 41 link to 57 lion share 19 list <roles> -27 list all 30 list and 25 list not
-19 list the -22 live 0:0 -16 live <end> -18 live <name> 33 live <role> 26 live instead 36 live was -23 load , 29 load 0 25 load <end> 34 load and -24
load the -19 local <end> -34 lock held -20 lock of -18 lock out 41 lock table 21 lock-out was 29 log <end> -23 log again -15 log to -42 log ￼ -27 logg
<end> 15 logs <end> 32 long <end> 20 long <yous> -15 long on -17 long the 24 longer <end> -20 look , 16 look <end> 22 look <name> 40 look a -51 look for
-18 look further 29 look same -17 look the 64 loose <end> -30 loose the 24 loss a 25 loss one -24 loss the 37 lost <end> -31 lost of 17 low <end> -19 made
copy -15 made the 57 made two -29 made worse 19 maintenance open 22 major <end> -48 manag widen -27 manual <end> -26 manual the 19 map the -22 march <end>
-20 mark <name> 16 master <end> 17 may ? 17 may a -15 may ask 22 may been -19 may the -16 may to 55 mea , 18 meant be -62 meant the -24 medal <he> -19
meddl the 22 memory in -25 mention expir -19 merg <end> 35 merge 0 -25 mess the 44 messag the -18 message <name> -42 message <role> 16 message the -18
meter the -18 middle the -26 midnight and 56 might been -34 might least 19 migration a -36 migration pg_cancel_backend -40 migration the 29 million <end>
28 mine <is> -25 minister office -19 minut , -17 minut 0 -19 minut <he> -19 minut <name> 21 minut and 17 minut find -15 minut of -36 minute the 19 mismatch
the 25 miss as -18 miss from -26 miss the -15 mistak made 38 mistake the -41 mode the -30 model the -17 modem the -26 monday <wes> -16 monitor <end> 24
monitor a -22 month <end> -28 more <roles> 23 more five -15 more in -19 more once 16 more to 18 more with 26 morn <end> -20 most <yous> -25 most the 22
mount <end> 22 move a 19 moved 0 35 moved by -16 much <end> -59 my , 47 my <end> -20 my ? -36 my that 39 my was -17 n't , 15 n't <any> 15 n't a 54 n't
in 54 n't on -26 name <end> 55 name a 28 name and 21 name the -32 name who 31 nearest the -25 need <end> -23 need and -15 need be -28 need have 45 need
second -19 need slow 21 need wait -44 neglect the 45 neighbour the -15 neither the 49 never , 43 never ; -18 never <end> -18 never <name> -19 never <teams>
21 never a -70 never by 22 never doubt 26 never from -25 never it 22 never on 25 never out -17 never this -16 never to 19 never with -17 new <end> -62
new in 28 new is 60 new were 23 news the 27 next <role> 20 nice , -20 night a -37 night not -27 night of 48 night so -16 nine <end> 27 nine and 15 no ,
-40 no <yous> -16 no at -15 no by 23 no data -18 no environment -25 no from 16 no had 24 no is -16 no name -22 no of -37 no than 34 no was -42 no way -25
node , 21 none <end> -18 none <name> -39 none the 19 noon <end> -30 noon a -19 north <end> -25 not 's -48 not <any> -21 not <end> -57 not <role> 18 not
<roles> -16 not <teams> 25 not ? -27 not a 42 not any 22 not at -71 not been -31 not enough 15 not for 29 not in 23 not labell 26 not much 16 not of -16
not on -30 not report -19 not single 21 not the 15 not their 22 not to -34 not who -28 note a 20 note the 38 noth <end> -35 noth <name> 50 noth it -18
noth lost -48 noth the 30 notic smell -29 notice all -26 notice their -16 now <end> 36 now a -20 now for -19 now in 19 now the 29 now to -21 nowhere be
62 number <end> 18 number <role> 27 number <roles> -26 number <teams> -15 number not -15 number the -30 obviou the 28 of 's 50 of , 22 of <name> 29 of
<who> -34 of a -19 of account -20 of air 44 of and 47 of at 18 of before -15 of breach -23 of by 61 of cable -24 of change -29 of code 16 of could 41 of
depth 17 of door 25 of election 18 of error -33 of euro -21 of even -25 of exam 15 of file -28 of first -23 of flood 19 of for -59 of foundation -21 of
four -34 of gauge 45 of go 16 of goes 44 of guilt 18 of had -26 of hour -41 of in 18 of into -21 of is 28 of landlord 36 of leak 43 of live -15 of manual
35 of match -27 of meet 20 of month 35 of name -18 of night -27 of nine 20 of node -16 of number 26 of of -18 of old 23 of on 33 of other -21 of outage
-28 of own -56 of plann 22 of primary -30 of queue 38 of release -23 of report 29 of repository -30 of ring -16 of site 26 of storm -36 of template -18
of that -16 of the 59 of this 42 of ticket 22 of time -19 of to 70 of was 22 of week -15 of went 17 of were -19 of when 32 of whole 21 of window 26 of
with -35 of work -35 of zone -22 off <end> -85 off <roles> -30 off a 44 off release 18 off the 23 official <end> -24 offline <end> -19 offline <teams>
-20 oh , 24 old , -21 old and -17 old in -24 old was 15 old were 36 older <end> -42 oldest , 18 omitt rollback 16 on ' 18 on 's -32 on ; 41 on <end> 45
on <name> -17 on <theys> -34 on ? 29 on a -17 on advice -37 on alarm 22 on and 18 on box 16 on calendar -15 on call -16 on channel -19 on checklist -24
on day 19 on door 18 on ears 15 on emergency 17 on even -25 on export -36 on face 36 on file 31 on first -21 on floor 31 on for -46 on friday 44 on from
-55 on gauge -29 on hand 15 on hypervisor -23 on in -60 on instead -39 on line -17 on mail 19 on march -16 on new -27 on night -15 on ninth -17 on number
20 on old 24 on one 48 on own -41 on panel -19 on part 46 on phone -49 on refresher 29 on report 15 on screen -69 on second 21 on server -27 on shar 33
on sheet 37 on shelf -21 on shoulder 18 on since -18 on sunday -15 on that -38 on the -32 on to 39 on train -33 on wall 28 on ward 18 on was 28 on way
18 on would 27 on wrong 17 once and 30 once was -46 one , -64 one <end> -18 one <yous> 18 one a 19 one and 18 one at -19 one been -27 one from 38 one have
35 one not 32 one of -23 one on 33 one only 25 one our 25 one those -15 one to -20 one which -20 only , 19 only <end> 40 only <name> -35 only had 33 only
matter 33 only was 23 open <role> -36 open a 21 open and 29 open breaker -38 open file 56 open floodgat 28 open second 35 open the 17 open ticket -85 order
, -15 order <end> 24 order a -21 ordinary <end> 18 other <end> -45 other and 16 other it 23 other the -26 ought be 15 ought have 47 ought know 25 our <end>
60 our and -35 our from -22 our geniu 25 our in 20 our launcher -21 our model -15 our to -20 out , 41 out 0:0 -46 out <end> -31 out <name> 43 out a -35
out as -29 out his 15 out lunch 30 out old 15 out one 20 out step -15 out the -33 out to -16 outage a 53 outage the 24 outside the -22 over 0:0 43 over
<name> -45 over <teams> -46 over at -22 over course -16 over live 54 over radio -17 over the 39 over weekend -23 overflow the -17 override the 19 own ,
-46 own <end> 25 own with 38 page , 49 page <end> -38 page and 17 page of 29 page out 33 page the -18 page to 51 paged the -20 pager <name> -42 pager silent
28 pager to -32 paid the 66 pair the -26 panel a -16 paper 0:0 19 paper <end> 15 paper and -29 parallel <end> -20 parser the -18 part the -51 party <teams>
21 pass , -17 pass 0 -42 pass <end> 50 pass to -36 past <end> 28 patch <end> 22 patch noon 16 path the -19 pay attention 17 payroll at 16 payroll the 15
penhaligon documentation -17 per , -19 per <end> -18 per and -20 pharmacy <end> -40 phone from 16 phone silent 19 phone the -16 photo <end> -42 pick the
18 picture by -46 plain simple 30 plain the 25 plan 0 53 plan <end> -26 plann test -21 play the -17 point <end> -27 point <name> 32 point <teams> 22 point
at 31 point failure -18 point finger -22 point the -66 point way 36 poison cache 32 poor of -17 possess to 26 post <end> -27 post the 23 pour on 38 power
, 18 power in -42 present <name> -48 press , 16 press a 23 press button -22 pressure the -37 prevent from 19 price <end> 26 primary the 23 print <end>
-15 print and -15 prior not -16 probe <end> -17 probe have -25 procedure not 34 prod <end> 22 production the -15 production until 15 promis the 29 prompt
same -33 proper <end> 65 propos the -33 public in -25 pull cord -15 pull rug 38 pull wrong 32 pump <end> 15 pump been -15 pump run 17 pump the -15 pune
<end> -19 push <end> 22 push on 27 push the -16 push was -16 put in 23 put place -15 put the -41 query the -16 question <wes> -19 question crack -20 queue
<end> 19 queue is -40 queue the -16 quick " 25 quick at 18 quite <name> -20 rack <end> 16 radio <end> -20 radio from 29 radio with -21 raise limit -35
ran , -22 ran <end> 24 ran at -49 ran on 32 rang <end> -24 rang ward -21 rate on 29 rate to -20 reach <end> -25 read , 17 read <end> -28 read card 33 read
gauge -56 read graph -18 read in -17 read it 28 read kernel -35 read label 42 read number -21 read out -20 read release 32 read the -49 reader be -23 reader
the -18 real , -15 reboot the 39 reckles by 30 record , 24 record that 19 red <end> 45 red ? -20 red and 50 red the -22 region <end> -21 relay <end> -15
relay weld -16 releas <end> -28 release , 25 release and 37 release the 17 release was 47 remain until -15 remind to 19 replica was 27 report <end> 30
report the -26 report under -24 request <role> -42 request a 18 request the -26 response <end> -17 rest <teams> 46 rest a -18 restart <end> -16 restart
broker 18 restart pump -19 restor , 28 restor table -30 restore finish -22 restore the 36 result a -15 result the 20 retrain <who> 33 retry of 17 revert
the 15 review a 45 review chang -24 review not -29 review the 31 revoke 's 31 revoke leak -18 right <end> -33 right <teams> -21 right to -27 right was
-16 ring <end> -40 roll the -16 rollback <end> -30 rollback from 16 rollback was 23 room the 39 room three -15 root : -32 root <end> 29 rotation the -19
rout the -15 route the -31 row was -21 rug under 26 rule for 16 rule not 28 rule the -21 run <end> 39 run ? 28 run from 25 run full -16 run the -19 runbook
<end> -27 runbook that -23 runn <end> -15 runn the -20 runs <end> 26 runs the -20 safe <end> -39 said , -19 said at -31 said the -30 same , -33 same <end>
-58 same file 23 same had 15 save <end> 30 saved a -23 saved an 29 saw red 26 saw warn -16 say <end> 30 say on -21 scheme not -15 screen , -16 screen <end>
24 screen the -42 scribe <role> -42 seat <end> 38 second , 60 second ? -71 second a -15 second and 55 second before -17 second by -32 second had 38 second
is -32 second of -25 second read -27 second the -25 second to -18 second with -30 see <end> -33 see a 38 see and -17 see that -55 seen screen -15 send
back 15 send test 22 sense urgency 24 sent , 41 sent a -41 sent home -22 sent to -17 sequence by 34 server <end> 17 server a 34 server on -17 server the
-23 service , 17 service a 21 set a 47 set the -24 settl <end> 25 shaft <end> -27 sharpest in 18 sheet <end> 33 sheet a 58 shipp every -22 shoot and 31
shop the 16 short <end> -19 shot in 18 should a -31 should asked 45 should have 37 should the -45 should to -37 show 's -17 show <end> -39 show in -16
show on -24 show the 23 shown the -31 side the -16 sign ; -24 sign <role> 36 sign all 22 sign form -53 sign off 17 sign there 27 sign waiver 23 signal
the -25 signall the 20 signature the -30 silenc alarm 18 silent the -16 simp <end> 19 since <end> -36 since had 47 since reorganisation -22 since second
15 since spring 45 single , -20 single <end> 18 single-hand the 16 sits <teams> 27 sits the -30 skipp dry 29 sleep it 41 slip the 32 slow and 32 slow for
19 sluice <end> 36 snapshot taken -25 so , 26 so <end> 42 so <nobody> -23 so <yous> -18 so as 22 so could 20 so first -26 so for 20 so speak 42 so start
16 so the 54 so was -16 so writ -17 someth be 15 someth to 32 soon the -17 sooner later 30 sooner the -36 sorry <end> 15 span a 18 spanner the 19 spare
, -34 spare over -25 spare was -17 special of 24 spell the -15 sponsor the 26 spot , -20 spott <end> -34 spott drift -22 spott miss 29 spott wrong -48
spring <end> 30 spring the -20 square <teams> 23 stag are -28 stag prod 29 stag the -18 stale , 28 stale <end> -48 stand the 20 standby <end> 31 star in
24 start end -28 start finish 75 start the -31 start their 16 state the -16 statutory <end> -17 stay <end> 25 stay for 19 stay morn -16 stem a 17 step
of -17 step the -15 stern with 21 still , 28 still <end> -49 still a 15 still not 23 stood the -29 stop <end> 29 stop belt 24 stopp <end> 35 stopp end-of-day
-18 stopp in 42 stopp line 24 stopp of 28 storage <end> 18 store <end> -43 storm the -30 straight <end> -60 straight the 70 stuck <end> -30 stuck the 33
suggest the -17 suppos be -22 swapp manifold -21 swapp the -29 swapp toner -26 switch <end> 19 switch by 21 switch paper 27 switch till -31 switch to 26
sync the 19 system , 41 system <end> -18 system the -35 table <he> 22 table empty -28 take <end> 17 take action 29 take in -21 take of 17 take snapshot
22 take special 24 taken by -27 taken the 25 talk the -23 tape 's -17 taught more -28 telephon , -23 tell , 34 tell <end> -33 tell ? 16 tell about -41
tell from -21 tell ward 26 tell was 62 tell which -33 temperature two 17 template the 16 temporary <end> -40 ten , -29 ten <end> 62 ten and -27 ten of
15 test <end> 41 test ? 25 test been 28 test in -25 test the -18 text the -15 than 's 15 than <end> 47 than do -29 than in -19 than intend -19 than minut
-16 than of -24 than the 26 thank , 25 thank <end> -24 thank for -40 thank-you for -21 that 's 28 that , 23 that <end> 29 that <role> -17 that a 35 that
are 21 that been -19 that bridge 49 that can -53 that did 27 that full 18 that has 68 that how 23 that is 40 that it -34 that never -19 that no 26 that
not -16 that one -17 that only 15 that or -40 that our -17 that own -16 that pump 35 that put -15 that request 22 that second 20 that set -15 that should
22 that site 18 that stopp -30 that table 17 that tank 32 that time 15 that token 28 that up -20 that was 31 that were -30 that when -15 that which -17
that will 39 that would 24 that wrong 44 that wrote 16 the % -21 the , 36 the : -24 the ; -18 the <teams> 23 the <wes> 34 the ? -20 the about 47 the acces
-16 the account 17 the affect -18 the after 34 the against 26 the agent 27 the alarm 19 the amount 26 the analyser 15 the announcement 26 the api 21 the
app -19 the appli -25 the approval -27 the archive 35 the arm -35 the arriv 75 the as -18 the asked -21 the at -40 the attempt 47 the authority -24 the
back -20 the bank -21 the banner 22 the batch -18 the because -68 the been -38 the behind -17 the being -21 the belong 20 the belt 25 the bill -15 the
block 20 the book 21 the booking 21 the branch 36 the breaker 31 the bridge -24 the bucket -15 the bug 15 the build -47 the bundle -19 the bus 59 the button
55 the bypass -29 the cabl 30 the cache -18 the calibration 16 the came -20 the cap -41 the cell 20 the centre 36 the certificat -34 the certificate -18
the chiller 22 the clause 17 the clear -50 the client -15 the clock 35 the clos 25 the close -29 the cluster -27 the colour 27 the come 25 the command
-22 the complaint -21 the config 21 the configuration -17 the contract -20 the control 29 the controller 18 the copy -34 the cost -32 the count -32 the
course 18 the curtain 16 the customer 35 the data -23 the database 37 the date 19 the debt -16 the depot -23 the desk 31 the did 24 the disk -32 the district
-23 the does -50 the door -22 the down -51 the drain -41 the drill 22 the drive 36 the dropp -16 the drug 38 the drum -32 the dump -15 the during 17 the
each -20 the early -27 the empti 23 the encoder 20 the even -27 the exceed -17 the exercise -37 the expert 38 the fail -22 the fall 37 the fallback -25
the fans -19 the farm 18 the fault -22 the feed -32 the feeder 16 the fell 36 the file 16 the first 25 the fix -21 the flag -36 the fleet 28 the floor
20 the format -17 the forum -25 the freeze 28 the from -79 the froze 16 the fuse 33 the gantri -18 the gateway -16 the gave -49 the go -21 the goes -24
the got 76 the green -33 the group 45 the had 56 the hall -33 the hand 42 the hang -34 the has -44 the have -62 the held -61 the here -46 the hospital
-25 the hotline 17 the house -45 the image 34 the instruction 52 the interface -19 the is -20 the issue -25 the job -42 the kept -16 the knew 37 the lab
43 the lamp -38 the laps 20 the lapse 18 the laptop -23 the largest -19 the last -16 the leak 32 the led -19 the ledger 41 the left -18 the letter 19 the
library 22 the lies -19 the light 23 the limit 60 the lock -18 the look -49 the loop -21 the loss 21 the lost 33 the machin 16 the made -21 the mail -36
the manifest -22 the match -20 the matrix 28 the may -21 the merg 32 the mess 16 the message 19 the meter -15 the might 31 the migration 36 the minute
32 the modem -27 the module -15 the morn 21 the move 41 the moved -34 the name -32 the need -71 the network -26 the next -23 the not 33 the note 22 the
notice -18 the notification -32 the number -19 the obituary -18 the of 95 the off -50 the offer -31 the once -23 the one -33 the ones -20 the only -34
the ought 16 the out -24 the over -15 the overflow 19 the package -25 the page -16 the pallet 53 the panel 19 the parser -22 the party 52 the passenger
-16 the password 19 the patient 24 the peak 15 the period -15 the permission -37 the pinn -18 the place 34 the plan -23 the playlist 40 the pod -35 the
point 17 the pool 16 the portal 17 the post -20 the power -22 the price 15 the print 17 the printer -44 the procedure 24 the process -27 the quarter -34
the queue -16 the radiu -15 the rate 20 the read -69 the recovery -34 the red -18 the region -39 the registry 25 the release -20 the remain 16 the renderer
-16 the replica -23 the report 27 the request 30 the response -16 the rest 34 the restore -31 the result 24 the retention -15 the review 59 the road -42
the rota 43 the round 46 the rout -15 the rule 42 the runbook -41 the runn -20 the said -20 the sat 29 the schema 16 the scheme -26 the screen -24 the
seat 21 the server -34 the service -43 the session -24 the set -22 the setting -17 the share -31 the show 27 the side -17 the signal -25 the signature
57 the since 89 the sits 30 the slow -21 the snapp 26 the snapshot -18 the specification -26 the spreadsheet -31 the stage -22 the stat -27 the state -17
the stay -29 the stem 17 the step 53 the stop 38 the stopp -33 the swap 40 the switch -20 the table -19 the tablet -17 the take -24 the tariff -17 the
terminal -24 the test 20 the text -32 the thought -35 the tick 20 the time 48 the timeout 16 the token -35 the told -32 the took -42 the tool -28 the tracker
-27 the trad 15 the transaction -37 the tray 19 the treat -22 the tree 18 the tripp -20 the tunnel -22 the under 16 the unit -17 the upload 15 the used
-27 the useful -41 the validation 18 the valu 30 the value -37 the valv 16 the valve -23 the vault -21 the version -28 the voltage -17 the way -16 the
weekend 56 the went -20 the were 57 the when 26 the which 28 the while 24 the who 27 the whose 17 the will 40 the wing -28 the with 26 the within -41 the
without 26 the wizard 57 the word -19 the work 54 the wrong 36 the ￼ 69 their , -53 their and -28 their by 34 their for 22 their from -44 their in 23 their
the -17 their was -20 their without -19 themselv the 18 then , -19 then a 22 then do 17 then it -20 then the -37 then to 35 theory the -22 there a -22
there more -33 there no -64 there noth -29 there the 27 thing and -18 thing matter -16 think are 19 think it 30 think the -35 third <end> 52 third of -33
third with 30 this , -54 this : 39 this <end> -42 this ? 54 this again 19 this are 22 this be 19 this for -25 this from 16 this going 18 this happen -19
this is -32 this not -38 this on 17 this thank -19 this was 21 this with -28 those , -26 those <end> 28 those had -20 thought ask 39 thought given 35 thought
mention -19 thought the -21 three , -57 three <end> 56 three and -22 three five 64 three in -46 three later 24 three of -36 three that 57 three the -44
three went -22 threw spanner 16 through <end> 57 through a -41 through gate -27 thrown the 30 ticket 0 24 ticket <end> 85 ticket <teams> -48 ticket not
-27 ticket that 15 ticket to 21 time , -15 time <name> 19 time <wes> 25 time a -33 time and -20 time as 44 time day -15 time from 15 time month -20 time
that -25 time the 37 time was 36 tinker the 17 to ' -25 to 's 29 to ( 19 to , 57 to . 35 to 0 -31 to : 41 to ; 35 to <he> -35 to <role> -32 to <roles>
-35 to <teams> 51 to <theys> -18 to <wes> 90 to <who> -23 to ? 35 to a 51 to about -21 to account 21 to action -31 to affect 27 to after -22 to ahead 19
to all -31 to anyth -43 to at -15 to b -21 to between -16 to both 28 to branch 29 to bridge -26 to call 19 to careful -25 to console -19 to degre -27 to
down 26 to driver 27 to dust 19 to each -15 to eleven -26 to empty 23 to entire 17 to error 63 to first 26 to for 32 to form -15 to found 62 to from -22
to his -18 to hospital 29 to host -16 to in -39 to is 31 to job 50 to knee 37 to last -18 to letter -36 to live 27 to machine -34 to mail 16 to member
-27 to mode -23 to more 33 to my -25 to name 17 to new 21 to next -37 to no 16 to notic -45 to on 67 to once -18 to one 59 to order -25 to our 22 to over
-36 to plan 28 to recovery -16 to request 21 to second -24 to server -28 to shop -46 to site -15 to sooner 26 to sort -18 to standby -19 to stopp -16 to
surprise -34 to that 34 to the 48 to this -66 to three -24 to time 36 to up 50 to value -26 to vault -19 to was 15 to watch 24 to were 42 to what 22 to
whole 17 to within -33 to without 31 token expir -18 token on -18 told <he> -19 told a -18 told it 29 told that 42 told the -52 told to -15 told wait -21
told ward -15 tolerance the -19 toner <end> -26 too and 33 too to 61 took <end> 19 took a 29 took checkout 15 took days -21 took down 18 took hour 25 took
minut -41 took second -21 took the 19 took whole 15 tool <end> 20 tool not -19 top , 31 top the 27 trac to 24 traffic <end> -31 traffic the -35 treat a
21 treat as 16 trigger a -38 trip the 72 tripp <end> -49 trust <end> -23 trust to 21 try <end> -34 trying help 24 turbine <end> -17 turn <end> -42 turn
at -24 turn for 22 turn off -31 turn that -18 turn the 41 twice year -64 two , 62 two <end> -65 two and 38 two apart -37 two are -21 two been -23 two from
-17 two old -21 two on 25 two runn 18 two that -21 two was -17 two were 16 two with 34 type <end> -19 typed the 43 typo the 19 under 's -16 under <end>
-41 under hour -38 understand the -20 unmistakable of 56 until <end> -33 until afternoon -18 until could -17 until has -19 until next 34 until notice 23
until word -18 up 0:0 29 up <end> -23 up <roles> 58 up a 21 up phone 24 updat escalation -31 update and 41 used <end> 22 user , 18 user <end> 23 valu the
-36 value the -18 valve <end> 36 valve hand -27 vanish the 17 vault <name> -27 very , 18 very <end> -29 view the -19 viewer the -15 vigilance the 49 visible
<end> 19 voucher <end> 31 vpn like -20 wait <name> 21 wait <teams> -36 wait a -29 wait the -17 walk <end> 28 walk past 22 wall the 39 want know 30 ward
have -19 ward not -15 ward the 16 warn on -15 warn that 33 warn the -15 warn to -30 warning the 20 was : -50 was ; 52 was <end> -100 was <he> -22 was <name>
24 was <roles> -58 was ? 19 was able -31 was about 40 was accident 15 was acked -31 was all 48 was around 40 was as 41 was at -15 was attempt 23 was be
22 was before 49 was beneath 27 was by -84 was call -16 was drain 18 was duty -19 was far -26 was fault 49 was fill -17 was first -64 was follow 72 was
for 21 was foregone 28 was foreseeable 38 was from 26 was given -24 was going 40 was good -16 was hand 23 was hour 24 was in -27 was into -41 was it 15
was its -16 was look 30 was mistake -20 was most 23 was need 22 was no -21 was of 27 was off -67 was on -50 was only -30 was out -152 was over -15 was
possible -16 was predictable 35 was reason -35 was respect 59 was right -22 was rung -21 was short -53 was single 49 was slow -15 was somewhere 15 was
spott -15 was that 37 was the 54 was to 53 was told -22 was too -27 was turn -22 was twice -37 was two -36 was upon 20 was with -31 was without 97 was
wrong -28 water the -52 water was -15 way <end> 29 way tell -35 weather the -18 week , -23 week <end> -23 week <wes> 31 week and -17 week the 18 week to
-26 weigh sack 20 weld <end> -16 well , 16 well but 16 well to 25 went , 18 went <end> -70 went all 39 went before -22 went for -38 went on -39 went the
-27 went until -17 went with -36 were , 19 were ; 43 were a -31 were about 16 were and 42 were as -34 were awake 35 were before -40 were doing 32 were
during -21 were follow 27 were from -23 were going 25 were in -19 were inform -15 were kept 57 were look -18 were no 17 were of -25 were over 16 were read
20 were that 18 were the -32 were there 22 were through -19 were to -31 were up 50 were with -20 what <name> -51 what <role> -49 what <roles> 33 what did
-47 what earth 20 what guide -19 what happen -26 what have -42 what it -64 what knew -15 what need 17 what saw -29 what screen -15 what stroke 15 what
to -33 what was 30 what were 38 what when 31 when <end> -28 when bridge 22 when clock -15 when come 22 when did -25 when first 24 when forc 25 when light
-58 when saw -21 when second 15 when was -18 where 's 15 where <role> 21 where were -16 whether is 20 which <end> -15 which <wes> -16 which <yous> 38 which
a -40 which been -21 which is -15 which of 18 which run 18 which the 31 which to -41 which what -17 which why 15 which with -21 while <wes> 17 while for
29 while was -18 who <role> -43 who <wes> 34 who a 17 who earth 18 who hell 30 who it 32 who off 21 who responsible 23 who this 20 who to 44 whole <end>
-36 whole in -35 whole to 24 whole was -34 whose are 20 whose did 32 whose does -53 whose had -15 whose idea 19 whose is 33 whose it -46 whose was 59 whose
were 24 why <name> 39 why <wes> 21 why <yous> 31 why it -18 why the -71 why was 19 widen shaft -27 wildcard was -15 will a -23 will be -50 will the -43
will to 24 wind was -18 window not -22 window the -20 wish had 15 with , -29 with 0 -20 with <end> 57 with <who> 39 with acces 40 with already 18 with
and -28 with as -28 with bad 15 with before -28 with benefit 32 with combin -21 with copy -18 with driv -15 with good -18 with hardware -17 with help -15
with import 15 with insurer -25 with is 17 with keys -21 with label 36 with load 23 with manual 44 with pager -44 with paper 25 with password 15 with respect
24 with retry 18 with right -21 with same 40 with screenshot -17 with single 26 with small -19 with the -23 within hour -48 within minut -27 within minute
-19 within quarter 27 without 's -74 without <end> -48 without a 21 without asked -21 without single -15 without that 24 without the 40 word <name> 46
word <teams> 27 word it 18 word the -31 work , 17 work <end> -19 work <roles> 24 work <teams> -63 work a -37 work one -28 work that 30 work the 29 work
time -29 worse fail 26 worth than -28 would <end> 56 would <wes> -54 would a 27 would be 19 would been 49 would call 27 would gone -76 would it -22 would
known 37 would notic 34 would open -18 would out 17 would read -26 would saved 26 would seen 41 would shown -32 would spott 58 would stay 28 would the
48 would to -43 would up 27 would wait 17 would wrong -51 writ been 35 writ on 36 write <end> 17 write the -15 written <end> 19 written down 28 wrong ,
54 wrong <end> -34 wrong and -40 wrong at 27 wrong had 35 wrong on 49 wrong table 16 wrong the -23 wrong was 51 wrote migration 38 year <end> -17 yet the
-27 your ? 15 zero <end> -31 zero from 21 | | -27 – 's -36 – : -30 “ ” 21 ” the -16 ￼ and 15
`,
  behind: `
'd _ 20 'll _ -22 're _ -28 ) _ -50 . _ -34 0.0.0 _ -31 0h _ -34 0s _ -25 : _ -31 ; _ -18 <any> _ -71 <he> _ 63 <is> _ 78 <name> _ -76 <names> _ -25 <nobody>
_ 41 <role> _ -27 <roles> _ -39 <team> _ 23 <teams> _ -18 <theys> _ 25 <wes> _ 69 <who> _ -29 <yous> _ 55 @ _ -22 abandon _ 44 able _ -54 about _ -16 above
_ 27 acceptance _ 18 acces _ -74 accountable _ 44 acknowledg _ -45 action _ 53 actual _ 24 add _ -45 addres _ -24 address _ -45 adds _ -19 admin _ 17 advice
_ -23 affect _ -15 afraid _ 22 after _ -32 afternoon _ -24 again _ 55 agent _ -22 agre _ -34 agree _ -15 ahead _ -17 air _ -18 airline _ -50 alarm _ -47
alert _ -20 all _ -18 all-clear _ -24 allow _ -38 alone _ -39 aloud _ -21 already _ -36 also _ -42 alway _ -38 am _ 54 amber _ 27 an _ 20 announc _ -24
any _ -40 apart _ -27 api _ -20 appli _ -33 approve _ -44 are _ 21 arm _ -18 around _ 23 array _ 21 arriv _ -35 aside _ 20 ask _ 21 asked _ -26 asks _
-72 asleep _ 16 assum _ 25 at _ -69 ate _ 21 attach _ -30 attacker _ 20 attitude _ 51 attribute _ 19 audit _ 26 avoid _ -16 away _ 15 b _ -43 back _ -46
backup _ -26 bad _ 20 ball _ 44 bangalore _ -30 basket _ -16 batch _ 25 battery _ 52 because _ -68 bed _ -28 been _ -109 begin _ -21 begun _ 24 behaviour
_ -19 being _ 45 believe _ -34 belong _ -20 below _ -25 between _ -31 big _ -33 bill _ 59 binary _ -22 blame _ 49 blank _ 33 blew _ 33 blind _ 24 block
_ 16 board _ -23 botch _ 55 both _ 21 bother _ 77 bought _ -24 box _ -17 branch _ -56 breach _ -29 break _ 56 breaker _ -27 brick _ 64 bridge _ -55 brief
_ -36 bring _ 38 broken _ 44 broker _ 17 bucket _ 29 budget _ 16 build _ -18 built _ -20 bull _ 21 buri _ 20 bus _ 19 but _ 43 button _ -42 buy _ -56 by
_ -26 bypas _ -25 bypass _ 45 byte _ -25 cabinet _ -61 cabl _ 30 cach _ -19 cage _ -19 calendar _ -19 calibration _ -19 call _ -39 calm _ -25 came _ -15
campu _ -25 canary _ 15 cancel _ -31 cancell _ 17 card _ -45 care _ 28 cared _ 19 careful _ -61 careles _ 31 carri _ -27 case _ -23 caught _ -19 caus _
21 cause _ -26 cavalier _ 19 cent _ 23 central _ -29 chair _ -43 channel _ -22 charg _ -21 charge _ -24 chassi _ -15 chat _ -40 check _ -27 checklist _
22 chennai _ -17 children _ 25 chiller _ -29 choice _ -36 choose _ -35 claim _ -22 clean-up _ -22 cleanup _ 26 client _ -15 clock _ 18 clue _ -25 clueles
_ 33 code _ -26 coffee _ -20 come _ -30 coming _ 46 command _ -27 comment _ -41 communication _ -25 compani _ -35 compar _ -20 complacent _ 51 complaint
_ -17 complet _ -17 concentrate _ 21 config _ 35 confirm _ -58 confirmation _ -19 consult _ 27 consumer _ -16 contact _ -30 contain _ -21 content _ 49
controller _ -48 conveyor _ -27 cook _ 25 copy _ -44 cord _ 22 corner _ 32 corrupt _ 83 cost _ 44 could _ -38 count _ 17 counter _ 15 countri _ -30 coupon
_ 23 course _ -15 cover _ -64 cowboy _ 31 crane _ 35 crash _ -19 credit _ -19 cross _ 53 culprit _ 24 customer _ -28 cut _ 26 cutover _ 23 damage _ 39
dark _ 29 data _ -41 database _ 19 dawn _ -17 day _ -30 days _ -26 deadlin _ -20 deadline _ -36 deadlock _ 15 debug _ 46 debugger _ -17 declar _ 19 declare
_ 16 declin _ 16 defrost _ 20 delet _ 18 delete _ -43 demo _ 21 deployment _ -18 depot _ 27 deprecation _ 17 deserv _ -33 destroy _ 35 device _ -20 diagram
_ -19 diesel _ 22 diff _ 34 different _ -36 dinner _ -29 discipline _ 64 disk _ 29 dispatcher _ 21 dispens _ 17 display _ -15 dns _ 25 document _ -49 documentation
_ 15 does _ 35 doing _ -20 done _ -33 door _ 16 dosage _ 18 double _ 20 double-check _ 21 doubt _ -39 dozen _ -17 draft _ -41 dragg _ 44 draw _ -24 drawer
_ 18 drawn _ -16 drew _ -17 drift _ -19 drill _ -48 driver _ 15 drove _ 15 dry _ 23 duck _ 24 during _ 38 e-mail _ -26 ear _ 31 earlier _ -18 early _ -22
earth _ 28 easi _ 39 easter _ 15 edit _ 37 eight _ -45 eleven _ 21 else _ 25 emergency _ 31 empti _ 24 enabl _ -35 end _ 15 enthusiasm _ 26 entire _ 39
entry _ -26 eras _ 26 escalate _ -25 escalation _ -32 establish _ 21 estimate _ -41 ever _ 62 every _ -49 everyth _ 34 exercis _ 19 experiment _ 17 expir
_ -26 explain _ 22 export _ -27 expos _ 25 eyes _ 41 face _ 32 factor _ -15 fail _ 55 failure _ 38 fall _ 61 far _ -41 farm _ -19 fast _ 47 fat-finger
_ 29 fault _ -57 feed _ 62 felt _ -29 fiddl _ 23 fifty _ 34 fill _ 40 finding _ -17 finger _ 16 finish _ -60 fire _ 36 firewall _ 21 firmware _ -16 first
_ -50 fixed _ -52 flag _ 25 flash _ -16 flat _ -27 flood _ 58 floodgat _ 28 follow _ -26 follow-up _ -37 foot _ 33 for _ -36 forc _ 28 forgot _ 64 forklift
_ 15 form _ -28 forum _ -19 forward _ 23 found _ -122 free _ 37 freeze _ -26 freezer _ -15 fresh _ 23 friday _ 48 from _ -60 frozen _ 23 full _ 38 further
_ 24 gap _ -17 gate _ 46 gave _ 17 generat _ -21 generator _ -32 gets _ -31 give _ -27 given _ -68 go _ 23 goes _ -46 golden _ 32 good _ 20 got _ -62 grant
_ -24 graph _ 24 grateful _ -43 ground _ -20 group _ -47 guess _ -35 guide _ -15 gun _ 37 had _ -76 half _ 18 hall _ 18 halt _ -23 hammer _ 23 handiwork
_ 20 handl _ -44 handover _ -31 hang _ 59 happy _ -22 hardware _ -25 has _ 55 hatch _ 20 have _ 58 head _ -44 heads-up _ 21 hear _ -21 held _ -23 helpful
_ -18 hence _ 33 here _ -55 herself _ 30 hesitate _ -33 himself _ 59 his _ 59 hold _ -31 home _ -44 hopeles _ 36 hosed _ 38 hot _ 15 hotfix _ -35 hour
_ -42 house _ 20 how _ -48 hunch _ -22 hundr _ -25 hurt _ -19 ice _ -17 idea _ 18 ignore _ -22 imag _ 15 image _ -27 imagine _ 32 impatience _ 16 import
_ -22 impress _ -20 in _ 50 includ _ -21 indebt _ 20 independent _ -19 inform _ -55 inherit _ -44 inspect _ -18 install _ -17 instead _ 35 integration
_ -15 interface _ -18 interruption _ -34 introduc _ 42 investigat _ 45 invit _ -35 invoic _ -16 issu _ -18 it _ 16 item _ -30 its _ 36 itself _ 32 job
_ 32 join _ -61 just _ 39 keep _ -19 kept _ 42 kernel _ 26 key _ -32 keys _ 28 kill _ 17 kind _ -18 knew _ -25 knock _ 73 known _ -63 label _ -59 labell
_ -31 labeller _ -23 lack _ 28 lag _ 22 lamp _ -54 lane _ -28 lapse _ 22 largest _ -19 last _ 57 latency _ -49 launch _ 39 lay _ 15 lazy _ 55 leak _ -54
learnt _ -20 least _ 41 leav _ 52 leave _ -32 ledger _ -62 leftover _ 18 let _ 50 lets _ 53 letter _ -20 library _ 28 lift _ 34 limit _ 20 line _ -17 link
_ -28 liquid _ 24 list _ 38 listen _ 19 lit _ 30 little _ -30 live _ 16 local _ -29 lock _ 29 logs _ -20 long _ 18 longer _ 18 look _ -30 loose _ 32 lose
_ 38 lost _ -50 machine _ -35 made _ -22 mailbox _ -35 main _ 29 major _ -17 make _ -16 making _ -17 manag _ 49 manifold _ -21 map _ -29 mark _ 30 mast
_ -16 master _ 20 match _ -28 matchmak _ 15 may _ -79 mean _ 32 meant _ 98 medal _ 32 meddl _ 22 mention _ -17 merg _ 38 merge _ -45 mess _ 53 messag _
-52 message _ -58 met _ -34 meter _ 32 metric _ -20 midnight _ -36 might _ 23 migrat _ -20 migration _ -22 mind _ 38 minder _ 37 minut _ 84 mirror _ -16
misread _ 34 miss _ 80 mistake _ 19 mistyp _ 28 mixed _ -17 modem _ -27 monitor _ 39 more _ 88 most _ -22 move _ -42 much _ -17 must _ 55 mute _ 25 my
_ -26 n't _ 30 named _ -20 near _ 20 neglect _ 66 neighbour _ -24 never _ 21 new _ -113 next _ -24 nice _ -16 none _ 18 noon _ -112 nor _ 27 not _ 15 note
_ -71 notic _ -81 notifi _ -33 now _ 24 nowhere _ 38 nuke _ 31 nuked _ 40 number _ -62 object _ 53 oblig _ 52 off _ 21 offer _ -21 office _ -21 often _
-28 omitt _ 62 online _ -29 open _ -47 or _ -41 original _ 22 ought _ 66 ours _ -31 ourselv _ 23 out _ 48 outage _ 27 outcome _ -40 outgo _ -20 outside
_ -24 oven _ 33 over _ -34 overflow _ -15 overload _ 34 overlook _ 50 overnight _ -41 overwrit _ 46 overwrote _ 41 ownership _ 31 page _ -55 paged _ -90
pager _ -23 pallet _ -15 panic _ 40 panick _ 23 paper _ -75 parcel _ -23 part _ -22 participant _ -15 past _ 26 patient _ -36 pattern _ -17 paus _ -26
pause _ -31 paying _ 21 payment _ -17 payroll _ 37 permission _ -19 permit _ 18 person _ -56 petrol _ 24 pg_cancel_backend _ -40 phon _ -45 phone _ -62
photo _ -31 photograph _ -22 picture _ -25 pin _ 15 pinn _ 15 plain _ 41 plc _ 38 plus _ 28 pod _ -43 poison _ 51 policy _ 21 portal _ -44 position _ 23
post _ -50 postpon _ -18 power _ -37 precise _ 26 prepar _ -17 pres _ -16 present _ -27 press _ -38 preview _ -30 price _ 43 print _ -35 problem _ -54
procedur _ 16 proces _ -36 prod _ 34 production _ 22 promis _ 36 prompt _ -65 proper _ -21 propos _ -40 proud _ 22 prov _ 16 publish _ 17 pulse _ 16 purchase
_ -21 purge _ 38 push _ 68 puts _ -21 putt _ -16 query _ 32 queu _ 15 quick _ -29 quite _ -31 quorum _ 36 race _ 17 rack _ -15 radio _ -26 radiology _
43 raise _ 30 ran _ 26 rate _ -50 rather _ 30 re-key _ 20 reach _ -61 reader _ -25 ready _ -34 reason _ -29 reasonab _ -35 rebas _ -35 reboot _ 36 rebuild
_ -35 recall _ 24 receiv _ -24 receive _ -45 reception _ -59 recipe _ 35 recognis _ -29 recommendation _ -22 reconcil _ 17 reconciliation _ -26 reconstruct
_ -28 red _ 35 refresher _ 55 refund _ -31 refusal _ 22 regard _ 21 regex _ -23 region _ -34 regulator _ -22 rehears _ -64 relax _ 31 relay _ -22 release
_ -31 reli _ -21 remain _ 19 remember _ -38 remov _ 18 rename _ -24 renew _ 40 renewal _ 37 replac _ -77 replacement _ -21 repli _ -16 replica _ 54 reply
_ -25 report _ -57 reproduce _ -41 request _ -44 requir _ 20 rerout _ 26 response _ -35 responsibility _ -21 restart _ -31 restor _ -84 restore _ -48 result
_ 28 retir _ -18 retry _ 27 return _ -17 revers _ 17 review _ -34 revok _ 16 ride _ 50 ring _ 25 risk _ -49 rm _ 21 rock _ -37 role _ -38 roll _ -17 rollback
_ -42 rollout _ 45 room _ -61 root _ 57 rotation _ -22 round _ -22 rout _ -16 route _ 15 rows _ -17 rug _ 38 ruin _ 26 rule _ -38 run _ 24 runbook _ -57
rung _ 15 runn _ 17 rush _ 34 saddl _ 34 safe _ -18 safety _ 34 said _ -20 same _ -56 sank _ 53 sat _ 72 saturday _ 18 saved _ 20 saw _ -30 say _ 69 scal
_ -18 scan _ -16 schedul _ -32 schema _ 39 scratch _ 15 screen _ -79 script _ -28 seal _ -16 search _ -15 seat _ -19 second _ -20 secondary _ -16 see _
-49 seem _ 19 seen _ -46 sees _ -52 send _ -33 sensor _ 23 sent _ 47 sequence _ -17 serial _ -27 seriou _ 18 serv _ -15 server _ 40 service _ 73 session
_ -45 set _ 36 sets _ -16 settlement _ -26 seven _ -16 sever _ 60 shackle _ -34 shaft _ -27 shall _ 59 shar _ -35 share _ -31 sharp _ 28 sharpest _ 18
sheet _ 20 shell _ 22 ship _ -33 shipp _ 45 shoot _ 41 short _ 29 shortcut _ 15 shot _ 25 should _ 141 shout _ 20 show _ -49 shown _ -29 shut _ -35 sign-off
_ 42 signature _ 15 silenc _ 30 silent _ 31 simp _ 32 simple _ 17 since _ -42 single _ -39 single-hand _ 48 sit _ 41 sitt _ 73 sized _ 20 skimp _ 22 skip
_ 29 skipp _ 16 slack _ -26 sleep _ 19 slept _ 33 slide _ 20 slip _ -24 sloppy _ 78 smell _ -15 snapshot _ 24 so _ -36 so-call _ 23 soft _ -23 some _ 18
someth _ 29 sooner _ -32 sorry _ 22 sort _ -29 span _ 20 spanner _ 19 spar _ 15 spare _ -52 speak _ -85 speed _ 28 spent _ 31 split _ -17 spoil _ 24 spoke
_ -31 spoken _ 23 spot _ -17 spott _ -90 spring _ 30 stag _ 19 stale _ 28 stamp _ 25 standby _ 20 stay _ -21 stop _ 26 stopp _ 21 stor _ -15 storage _
-49 store _ -29 straight _ 18 string _ 23 struck _ -15 stubborn _ -15 stubbornnes _ 27 stuck _ -44 stuff _ 18 subnet _ 27 suggest _ -68 supervision _ 42
supp _ -40 support _ -22 suppos _ 39 surpris _ -16 surprise _ 44 suspect _ -21 swap _ -67 swapp _ 43 swept _ 17 switchgear _ -36 sword _ 46 table _ 42
take _ -25 taken _ 38 tank _ -61 taped _ 22 tea _ 17 team _ -30 telephon _ -29 telephone _ -16 temperatur _ -27 template _ -20 temporary _ -40 terminal
_ -35 terraform _ 30 than _ 33 thank _ 24 that _ -27 the _ 23 their _ 33 them _ 41 then _ -46 think _ -27 third _ 21 thirty _ 15 this _ 77 those _ -42
thought _ -25 threw _ 69 throttl _ 37 through _ 34 thumb _ 30 thursday _ 15 tight _ 29 time _ 47 tinker _ 16 to _ 42 together _ -24 told _ -29 toner _
-26 top _ -19 torch _ 18 touch _ 16 toward _ 51 trac _ -25 trad _ 18 traffic _ -34 train _ -44 transaction _ -15 travell _ -33 tray _ -19 treat _ 43 triage
_ -45 trial _ 24 trie _ -30 tried _ 18 trigger _ -33 trip _ 75 tripp _ 71 truncat _ 18 try _ -61 trying _ 22 turn _ 62 twice _ 42 type _ -15 typed _ 48
unable _ -33 unaware _ -20 under _ 43 understood _ -23 undo _ 21 union _ -33 unleash _ 50 unplugg _ 30 unread _ 20 untest _ 18 until _ 43 unusual _ -28
upgrad _ 15 upgrade _ -23 upload _ -18 use _ -17 used _ -17 useful _ -31 user _ -18 uses _ 17 valv _ 22 valve _ -64 vault _ 38 version _ -21 very _ 28
visible _ -30 vlan _ 28 volume _ 26 volunteer _ -39 voted _ -35 vpn _ -21 wait _ 32 walk _ -18 ward _ -23 warn _ 42 was _ -87 waved _ 32 week _ 18 went
_ 60 were _ -67 what _ -24 wheel _ 28 when _ 79 where _ 17 whether _ -39 whiteboard _ -43 who _ -32 whole _ 62 whom _ -40 whose _ -46 widen _ -23 wildcard
_ 41 wipe _ 21 wiped _ 64 wired _ 31 wisdom _ 21 withdrawn _ -20 within _ -57 without _ 38 woken _ -37 wonder _ -15 work _ -27 workaround _ -80 worse _
82 wreck _ 36 writ _ -31 write _ -15 written _ -17 wrong _ 63 year _ 23 yet _ 35 zone _ -27 “ _ 29 ” _ 40
`,
  section: `
<in-account> <depts> 65 <in-account> <is> 29 <in-account> <name> 89 <in-account> <names> 35 <in-account> <nobody> 21 <in-account> <nobodys> -30 <in-account>
<role> 23 <in-account> <some> 23 <in-account> <team> 19 <in-account> <teams> 23 <in-account> <weaks> 45 <in-account> <wes> -31 <in-account> <who> -78 <in-account>
<yous> 17 <in-account> ? 27 <in-account> never 40 <in-account> should 19 <in-account> will -15 <in-actions> <any> -29 <in-actions> <depts> -43 <in-actions>
<he> 51 <in-actions> <is> -25 <in-actions> <names> -55 <in-actions> <nobody> -46 <in-actions> <roles> 96 <in-actions> <some> 51 <in-actions> <team> -38
<in-actions> <weaks> -32 <in-actions> <wes> -51 <in-actions> <who> 78 <in-actions> <yous> -41 <in-actions> ? -77 <in-actions> not 29 <in-actions> should
-101 <in-actions> will -40 <in-timeline> <is> -86 <in-timeline> <name> 29 <in-timeline> <names> -18 <in-timeline> <nobody> 26 <in-timeline> <roles> -60
<in-timeline> <some> -22 <in-timeline> <teams> -39 <in-timeline> <wes> -40 <in-timeline> ? 61 <in-timeline> never 52 <in-timeline> not 38 <in-timeline>
should 72 <in-went-well> <any> 28 <in-went-well> <nobody> 32 <in-went-well> <role> -32 <in-went-well> <some> -15 <in-went-well> <team> -19 <in-went-well>
<who> -36 <in-went-well> should 30
`,
};

export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {
  person_fault: {
    constant: -166,
    word: `
' _ 56 'd _ -30 's _ 43 've _ -35 0 _ 115 0:0 _ 46 : _ -86 <end> _ -110 <in-account> _ -33 <in-actions> _ -178 <name> _ 51 <nobody-at-all> _ -175 <nobody>
_ -63 <weaks> _ 33 <wes> _ 33 ? _ -119 a _ 66 about _ -52 account _ 69 addres _ 33 afternoon _ 44 again _ 81 alert _ -34 also _ 33 alway _ -47 any _ -36
array _ 48 as _ -33 asking _ -32 at _ -37 ate _ 40 away _ 64 bad _ 48 badly _ 52 bag _ 34 baggage _ 35 ball _ -64 battery _ 37 be _ -41 because _ 75 before
_ -51 behind _ 35 best _ -37 better _ -43 bill _ 62 blame _ -45 botch _ 55 both _ 44 bottl _ -35 bound _ 31 branch _ 71 brick _ 71 bridge _ -30 bring _
34 broke _ 57 brought _ 101 buck _ -41 build _ 33 bulk _ 30 bungl _ 33 burn _ -43 bus _ 34 by _ 54 calibration _ -30 call _ -98 came _ 54 capacity _ -35
card _ 40 care _ -44 caus _ 58 cause _ 30 chalk _ -38 chang _ 52 chart _ 47 check _ -36 checklist _ -74 checkout _ 90 children _ 33 clause _ -39 clean
_ 39 cleanup _ 47 click _ 57 clinic _ 31 clip _ -30 clos _ -39 cluster _ 66 cold _ 38 column _ 32 come _ -66 config _ 49 consult _ -47 cook _ 31 corner
_ -35 corrupt _ 98 cost _ 31 could _ -34 courtesy _ 49 crack _ -34 cron _ 53 cross _ 37 culprit _ -36 curiosity _ -33 customer _ 65 damage _ 54 database
_ 51 dead _ 36 decision _ 34 delet _ 56 dialysi _ 42 diff _ -30 disregard _ -30 dns _ 43 documentation _ -33 doing _ 41 double _ 42 drawer _ -33 driv _
38 drop _ 31 dropp _ 67 duplicate _ 48 edit _ 88 emergency _ 40 empti _ 31 end _ 33 enough _ 33 error _ -40 euro _ 41 every _ 84 everyth _ 73 exchange
_ 42 exit _ 33 explain _ -55 export _ 50 eye _ -54 eyes _ -44 face _ -37 failure _ -60 fat _ 39 fat-finger _ 50 fault _ -39 faulty _ 64 february _ -35
feeder _ 42 feel _ -47 fibre _ 65 fiddl _ 60 file _ 40 find _ -33 fingerprint _ 46 fire _ 36 five _ -37 foot _ 41 forgot _ -42 free _ 36 from _ -36 froze
_ 45 full _ -66 furnace _ 64 gate _ 41 gateway _ 89 geniu _ -39 give _ -54 glance _ -36 goes _ -44 gone _ 41 great _ -34 guilt _ -31 habit _ -31 half _
32 hand _ 96 handiwork _ 36 handl _ -60 handover _ -40 has _ -72 have _ -113 healthy _ 45 help _ 62 helpful _ 44 here _ -32 hose _ -30 hour _ 35 how _
-60 human _ -37 hurt _ 34 if _ -34 image _ 31 index _ 55 installer _ 33 into _ 48 introduc _ 74 invoic _ 50 jam _ 55 job _ -34 judgement _ -52 keep _ -35
kept _ -65 kernel _ 38 kill _ 67 knew _ -50 know _ -37 lack _ -49 lag _ -36 laid _ 34 lapse _ -30 last _ 43 lazy _ -31 lead _ 42 lease _ -32 ledger _ 55
left _ -53 let _ -58 like _ -59 limit _ 41 line _ 33 link _ 37 lit _ 72 live _ 40 lock _ 34 lol _ -54 long _ -33 look _ -43 lost _ 111 love _ -45 lunch
_ 35 made _ 60 manag _ 88 mangl _ 74 mapp _ 33 mask _ 60 master _ 65 masterpiece _ -43 match _ 47 may _ -48 meddl _ 56 merge _ 53 mess _ 67 meter _ 30
migration _ 48 million _ 50 mind _ -46 misread _ 39 miss _ -55 mistake _ -59 mix-up _ 37 moment _ 36 month _ 31 move _ -35 must _ -55 my _ 38 n't _ -130
name _ 66 need _ -64 neglect _ -58 negligence _ -53 neither _ -43 network _ 32 never _ -75 next _ -31 night _ 51 ninety _ -32 no _ -31 nor _ -30 note _
-45 noth _ -57 notice _ -46 nuked _ 58 null _ 42 old _ 32 omitt _ -61 once _ -34 only _ -46 operation _ 48 order _ 32 originat _ 42 ought _ -51 our _ 51
outage _ 68 over _ 37 overflow _ 38 overlook _ -59 override _ 45 overwrit _ 32 overwrote _ 40 owe _ 55 page _ -64 panick _ -30 parameter _ 41 part _ -49
pass _ -53 patch _ -33 pause _ 38 payroll _ 45 perfect _ 37 petrol _ 34 phone _ -33 plan _ -31 plant _ 76 player _ 42 poison _ 54 polarity _ 34 pool _
40 poor _ -47 pour _ 41 pres _ 56 price _ 39 primary _ 39 problem _ -38 prod _ 75 produc _ 32 production _ 40 promis _ -31 propp _ -34 put _ 47 quarter
_ 51 question _ -33 quiet _ 37 rack _ 49 ran _ -47 read _ -67 reading _ 31 reckles _ -51 recover _ 96 recovery _ 48 refund _ 37 regard _ -35 regex _ 46
registry _ 49 remain _ -50 renew _ -35 replica _ 30 replication _ 36 request _ -47 rerout _ 51 reset _ 37 responsibility _ -39 restart _ 41 restore _ 30
result _ 41 retry _ 36 revers _ 38 revok _ 40 roster _ 52 rout _ 31 rug _ 31 ruin _ 51 runbook _ -33 runs _ -42 same _ -32 sank _ 72 sat _ -57 saturday
_ 58 says _ -32 schedule _ -46 seat _ 46 sense _ -32 sensor _ -37 server _ 46 session _ 45 setpoint _ 51 settlement _ 37 sever _ 91 shard _ 31 share _
-30 shell _ -36 should _ -82 sign _ -49 signal _ 43 silenc _ 39 silence _ -30 since _ -37 single-hand _ 37 skipp _ -59 smell _ -39 smoke _ 44 so-call _
-48 soul _ 38 spike _ -38 spoil _ 45 spreadsheet _ 40 standby _ 34 star _ -34 start _ 39 starv _ 37 state _ 65 stock _ 62 stopp _ 35 storm _ 45 stray _
61 string _ 43 stubbornnes _ -47 sunday _ 55 surviv _ 41 survive _ 31 swap _ -36 swapp _ 55 table _ 59 take _ -40 tank _ 37 tear _ 37 tell _ -52 template
_ 44 test _ -41 thank _ 84 the _ 81 themselv _ 31 then _ 48 thermostat _ 40 thought _ -31 thousand _ 65 threw _ 37 through _ 34 ticket _ -37 tidy _ 41
told _ -42 took _ 73 tool _ -30 top _ -32 torque _ -31 trail _ 56 tripp _ 37 trust _ -34 tuesday _ -57 two _ 70 typing _ -49 undo _ 45 unread _ -39 until
_ 31 up _ 49 update _ -32 upload _ 32 valve _ -44 vanish _ 45 volume _ 43 wait _ -67 walk _ -41 warn _ -72 well _ -34 went _ 46 what _ 93 which _ 62 while
_ 37 who _ -40 whole _ 58 widen _ 41 will _ -41 wired _ 50 without _ -66 word _ -47 worse _ 71 would _ -109 wreck _ 86 wrong _ 47 zero _ 69 “ _ -61 ” _
-61 ￼ _ -41
`,
    next: `
" the 33 's <end> 37 's <roles> -34 's change 48 's commit -34 's doing 45 's fault -55 's mind -30 's own 35 's script 35 's “ -41 , <he> -35 , <is> -33
, <name> -30 , <role> 37 , a -34 , and 67 , at 39 , every 31 , not 47 , so 42 , the -71 , then 37 , there 43 , with 45 0:0 , 31 0:0 <name> 75 0:0 <role>
43 0:0 <team> 32 0:0 the -52 : the -44 ; <name> -33 ; it 32 <depts> 's 58 <depts> <end> -33 <name> 's 43 <name> at 40 <name> delet 36 <name> dropp -49
<name> for -47 <name> gave -34 <name> got 42 <name> had -38 <name> in -30 <name> is -56 <name> left -48 <name> nuked 43 <name> set -31 <name> to -62 <name>
treat -34 <name> turn 51 <name> was -41 <names> between 31 <nobody> was 34 <role> at -35 <role> can 31 <role> had -31 <role> has -43 <role> left -32 <role>
mistake -31 <role> of 38 <role> turn -40 <role> was -37 <roles> ' -31 <roles> did 71 <roles> in 54 <roles> were -31 <some> in 31 <some> was 31 <start>
<depts> 50 <start> <he> 72 <start> <names> 37 <start> <nobody> -62 <start> <role> 71 <start> <roles> 40 <start> <some> 43 <start> <teams> 106 <start> <wes>
49 <start> behind 55 <start> courtesy 52 <start> every 41 <start> everyth 31 <start> for 34 <start> four 36 <start> had 31 <start> half 51 <start> how
-32 <start> in -35 <start> it 34 <start> love -32 <start> my 84 <start> one 57 <start> thank 42 <start> this -31 <start> two 41 <start> what -41 <start>
when -30 <teams> , -67 <teams> <end> -41 <teams> had 78 <teams> has 42 <teams> have 43 <teams> is -33 <teams> left 38 <teams> that 44 <teams> to -32 <teams>
took -33 <wes> all -71 <wes> have 35 <wes> lost 42 <wes> spent 31 <wes> were 37 ? <end> -119 a bad 36 a day -42 a heads-up -30 a null 42 a perfect 39 a
week 42 about the -41 account <end> -32 all day 31 all this 55 alone with 71 an untest 32 and <name> -35 and <role> -38 and <teams> 36 and his 49 and left
32 and went -32 another masterpiece -36 archive is 42 at it 94 at once 31 at the -58 at which 36 away the 46 back to 47 bad , -40 baggage belt 35 ball
on -36 because <name> 49 been ring 32 before <end> -31 between <theys> 39 book engine 30 break the 30 brought the 33 by 0:0 -32 by <name> 105 by the -38
card <end> 33 chang the 34 change <end> 37 check the -33 column <end> 39 come down -33 corrupt the 56 could have -55 count <end> 32 courtesy of 64 day
<end> 40 delet the 47 demo <end> -45 did <end> 31 did <name> -39 did it 84 did n't -54 did the -31 did to 51 doubl the 31 down to -49 draw <end> 36 dropp
the 32 dry run -31 edit <end> 43 empti the 33 export <end> 53 fail to -34 fat finger 39 fiddl with 69 flood the 69 for <teams> -32 for a 42 for all 43
for the -40 four hundr 32 from <roles> -30 from <teams> -69 from the -41 from under 31 further than 42 gone <end> 61 got his 41 graph <end> 34 had just
33 had not -39 had the -47 half of 73 hand on 36 hand out 37 handl of -34 has the -54 have now 37 hence the 30 hour , 42 hour <end> -41 in <end> 71 in
<name> -34 in a -38 in network 33 in tear 37 in with 41 installer 's 35 instead of 44 into a 62 is <name> 74 is down 34 is in -37 is no 37 is that 30 is
what 42 it 's -45 it all 45 it by -35 it come -32 it did 35 it not 51 it took 51 its own -48 itself , 34 itself <end> -40 kept the -47 kick the -41 left
hand -33 left out -55 left the -57 let a 48 limit <end> 39 limit to 32 link <end> 40 logs <end> -34 look no 30 lost <end> 43 lost its 30 lunch <end> 38
manag to 52 meter reading 30 minut , 34 minut <end> -37 misread the 44 more than -38 my bad -40 name , 45 name is 40 name name 33 no further 30 not a -44
not for 57 not survive 31 of <he> -31 of <roles> -31 of a -78 off <name> -32 off the 51 omitt the -52 on 0 35 on <name> -44 on <teams> -59 on account 33
on it 58 on its -37 on the -76 one who 30 open <end> -56 ought to -41 our <name> -35 our own 35 out <end> -91 out the 54 out to -51 outage is -66 outage
was 54 over <end> -30 overflow <end> 38 overlook the -33 overwrit the 32 own <end> -32 page <end> -43 part of -45 petrol on 32 poison the 43 poor judgement
-52 pour petrol 32 pres <end> 43 pump was 38 put his 42 radio <end> 33 ran the -36 rather than -33 region <end> 40 renew the -31 responsibility for -32
rollback <end> 65 rule <end> 33 sank the 46 sat on -33 saved <wes> -30 sensor <end> -35 sever the 73 shipp a 73 sign the -30 silenc the 39 since the -33
skipp the -46 so much -31 start , 34 stop <end> 62 stuff up 32 tea <end> 36 ten minut 43 than the 64 thank to 83 that <name> 69 that <teams> 42 that <wes>
43 that the -55 that took 37 the " -41 the afternoon 37 the archive 52 the audit -42 the badge -33 the ball -64 the branch 38 the broken -32 the buck -41
the card -32 the change -52 the checklist -40 the count 42 the crane 31 the cron 51 the culprit -30 the dialysi 41 the duct 38 the emergency 43 the export
33 the fail -31 the fault 39 the fibre 30 the finger -40 the furnace 65 the gate 56 the guilt -30 the hand 45 the import -35 the installer 34 the jam 44
the lease -32 the ledger 49 the match 36 the mess 65 the night 39 the outage 43 the page -40 the phone -38 the pres 49 the price 47 the production 36 the
rack 50 the renewal -41 the rollback 34 the rout 38 the rug 31 the rule 38 the shar 42 the shop 33 the smell -35 the state 46 the swap -32 the tank 45
the thermostat 40 the three 56 the trail 42 the two -69 the valve -38 the weekend 36 the where -31 the work 44 the wrong 57 there is 51 think <he> 30 this
<end> 42 through a 64 through the 37 till the -40 time and 30 to a 86 to every 44 to one 31 to thank 36 to the 30 to turn 43 to zero 31 trail of 56 tripp
the 40 two click 30 two hour 42 unread <end> -37 until <name> 85 until the -58 up <end> -40 up by 36 up in 57 up the 61 up to -62 was <name> 58 was <role>
60 was <teams> 32 was a -30 was brought 34 was lost 46 was on -33 waved the -61 week of 32 weekend <end> 30 well <end> 46 were being 32 what <name> 31
what a -49 when <name> 68 when the -65 where clause -39 while the -61 widen the 41 wish to 41 with <roles> 59 with a 83 with it -57 with the -78 with two
30 without a 48 work by -34 work of 30 would have -36
`,
    later: `
's <end> 34 's edit 48 's for -58 's in 32 's kept -47 's on -30 's patch 30 , 's -56 , , -57 , <end> -60 , <he> 41 , <roles> 35 , <teams> 42 , a -31 ,
it 32 , much 37 , of -31 , turn 49 : 's 37 <any> the -30 <depts> the 51 <he> at -31 <is> not 31 <is> the -49 <is> this 42 <name> a 38 <name> an 30 <name>
and -50 <name> call 31 <name> change 40 <name> commit -34 <name> fault -55 <name> half 40 <name> his 39 <name> in 58 <name> mind -30 <name> not -52 <name>
off 66 <name> one -30 <name> script 35 <name> the 79 <names> <theys> 31 <nobody> it 30 <nobody> the -45 <role> <wes> 84 <role> a 42 <role> in 48 <role>
not -47 <role> that -30 <role> the 70 <roles> <end> 37 <roles> a 42 <roles> been 54 <roles> in 49 <some> that 30 <some> the -35 <start> " -44 <start> ,
-83 <start> <name> -45 <start> <wes> -69 <start> a -64 <start> are -39 <start> bad -34 <start> between 64 <start> brick 36 <start> broke 57 <start> came
46 <start> can -41 <start> caus 91 <start> corrupt 41 <start> could -32 <start> did -31 <start> flood 52 <start> forgot -33 <start> had -48 <start> happen
34 <start> has -30 <start> have 30 <start> his -32 <start> introduc 47 <start> is -62 <start> judgement -42 <start> kept -49 <start> left -79 <start> line
48 <start> lit 47 <start> lock 49 <start> made 42 <start> manag 43 <start> must -51 <start> never -42 <start> omitt -41 <start> panick -30 <start> poison
40 <start> pour 41 <start> pull 41 <start> pump 31 <start> sat -35 <start> shipp 51 <start> short 30 <start> show -30 <start> skipp -43 <start> trail 42
<start> treat -34 <start> tripp 62 <start> typed 36 <start> was -79 <start> were -48 <start> wiped 40 <start> wired 50 <start> work -40 <start> – 31 <teams>
a 34 <teams> again -36 <teams> all 30 <wes> , 35 <who> the 55 a , -50 a <end> -37 a for -31 a in -33 a that 76 a to -33 a was 30 a with -37 and 's -37
and <end> -39 and midnight 30 and went 56 are 's 56 at keyboard 30 at on 30 been all 32 been the 49 branch <end> 31 broken <end> -32 bulk <end> 36 by 's
47 by the 75 by to -33 came to 32 can a 50 can the -43 caus <end> 37 come to -38 courtesy <teams> 63 dialysi <end> 38 did <end> 54 door <end> -36 dropp
ball -44 during drill 33 eleven of 43 entire to -42 every in 47 eye the -50 fiddl the 69 finger the 35 for of 38 from , -54 from <end> -45 from and 32
gate <end> 50 give a -31 had in -31 had the 53 hand it 61 handl the -34 has the 49 have ring 32 have the -45 his <end> -47 if had -30 in 's -42 in <end>
-37 in <roles> 35 in of -31 into <end> 30 is <name> -44 it <name> 31 it <role> 39 it <teams> 44 it with 48 last 's 45 left by -74 left gate 48 left with
52 lock out 38 look further 30 made worse 67 minut <name> 43 more than 43 my , -47 name , 33 no of -37 no than 33 not it -37 not that 34 of <end> 46 of
by -31 of import -33 of on -31 of to -31 on <end> 36 on day 33 on hand -41 on of 32 on one 31 out <name> -32 outage <name> -32 outage the 36 override the
45 pour on 41 pull rug 31 put in 41 responsibility the -32 so could 33 spring <end> 33 stuff the 32 switch the 31 thank <name> 60 that , -53 that <end>
-53 that have 42 that the 30 the <end> -41 the <name> 42 the and 55 the by 36 the cabinet 32 the clause -31 the column 32 the did 37 the figur 41 the froze
50 the hall 30 the has 32 the is -49 the left -43 the line 55 the link 40 the off -53 the outage -44 the overflow 39 the plant 31 the result 41 the rule
-62 the service 36 the table 67 the test -71 the that 44 the twice 56 the warn -31 the with 50 there a 48 this , 46 three that 43 through <end> -33 to
's 61 to by 41 to for -38 to it -33 to on 31 to one 39 to the -128 took the 45 top , -36 trad <end> 33 turn the 51 two and 31 two at 35 two from 35 two
with -42 up <roles> 45 up the -63 vat <end> 35 wait the -30 was 's 33 was , 45 was by 92 was in -33 was to -64 was with -39 went <end> -30 what did 50
what the 63 who a -34 with <end> -87 with at 35 with single 32 with the -58 without the -38 would been 43 “ ” -49
`,
    behind: `
" _ -50 'd _ -30 : _ -65 <any> _ 30 <depts> _ -35 <name> _ -93 <roles> _ -34 <team> _ 34 <teams> _ 35 <wes> _ 63 ? _ -44 about _ -57 action _ -33 alone
_ -48 alway _ -36 and _ -31 are _ -36 array _ 35 ate _ 48 audit _ -32 away _ 37 back _ 31 bad _ 32 ball _ -46 battery _ 46 be _ -62 before _ -32 between
_ 41 blew _ 31 botch _ 30 box _ 33 branch _ 55 breaker _ 35 brick _ 72 bring _ 34 broke _ 73 build _ 35 burn _ -36 bus _ 45 came _ 35 caus _ 32 chang _
34 change _ 63 chas _ 35 checklist _ -52 checkout _ 50 clean _ 33 cleanup _ 47 clos _ -34 commit _ -36 config _ 31 consult _ -46 cook _ 31 corrupt _ 36
could _ -34 cross _ 37 cut _ 30 damage _ 33 database _ 46 day _ -48 delet _ 61 did _ -30 dns _ 32 doing _ 33 driv _ 32 dry _ -40 emergency _ 47 eye _ -50
fail _ -61 failure _ -34 fat-finger _ 53 fault _ -65 feel _ -46 fire _ 53 first _ -38 flood _ 51 foot _ 36 for _ -52 forgot _ -42 free _ 37 hand _ 36 have
_ -45 head _ -31 import _ 30 into _ 60 introduc _ 47 is _ -84 it _ 48 its _ -70 kept _ -45 kill _ 62 knew _ -44 lack _ -38 leed _ 32 left _ -46 let _ -39
letter _ -30 light _ -30 like _ -40 limit _ 34 lit _ 69 lock _ 33 look _ -38 loose _ 40 made _ 60 manag _ 72 meant _ -32 mess _ 40 mind _ -35 misread _
44 miss _ -43 mistake _ -33 must _ -51 n't _ -88 name _ 30 need _ -46 neglect _ -54 never _ -71 not _ -93 note _ -34 noth _ -62 nuked _ 58 of _ -32 off
_ -32 old _ 43 omitt _ -55 one _ -35 ought _ -35 our _ 36 out _ 50 over _ 44 overlook _ -36 override _ 45 overwrote _ 36 own _ 32 panick _ -30 pass _ -58
petrol _ 32 poison _ 51 pour _ 41 pres _ 40 price _ 40 prod _ 55 propp _ -34 pump _ -45 quiet _ 42 rack _ 57 read _ -50 regard _ -30 replica _ 31 report
_ -32 rerout _ 51 restart _ 33 right _ 34 ring _ -40 roll _ 34 rug _ 31 ruin _ 50 rule _ 51 run _ -39 sank _ 40 sat _ -39 server _ 44 setpoint _ 31 sever
_ 35 shar _ 30 shell _ -46 shipp _ 50 should _ -60 show _ -33 since _ -35 single-hand _ 37 skipp _ -58 slept _ -39 smell _ -34 so _ 31 spoil _ 47 stag
_ 34 state _ 48 still _ -30 stop _ 30 swapp _ 55 tape _ 30 template _ 45 thank _ 31 the _ 44 this _ -31 threw _ 37 ticket _ -37 time _ -40 to _ -62 told
_ -37 tripp _ 67 trust _ -30 tuesday _ -47 two _ 60 typing _ -42 unread _ -36 until _ -51 up _ 36 upload _ 30 vlan _ 32 volume _ 37 wait _ -54 walk _ -45
warn _ -51 was _ -72 week _ -31 what _ 58 which _ 31 whole _ 58 widen _ 41 wired _ 53 without _ -89 word _ -43 worse _ 54 would _ -64 wreck _ 49 wrong
_ 83 “ _ -41 ” _ -53
`,
    section: `
<in-account> <depts> 59 <in-account> <nobody> -42 <in-account> <role> 54 <in-account> <roles> 46 <in-account> <some> 40 <in-account> <wes> 42 <in-account>
<who> 43 <in-account> ? -102 <in-account> never -69 <in-account> should -53 <in-actions> <role> -39 <in-actions> <some> -33 <in-timeline> <name> 34 <in-timeline>
<role> 44 <in-went-well> <teams> 30
`,
  },
  omission: {
    constant: -152,
    word: `
" _ -80 % _ 49 ' _ -49 's _ 46 0:0 _ 30 : _ -34 ; _ 30 <end> _ -59 <he> _ -59 <in-account> _ -39 <in-actions> _ -166 <is> _ -50 <names> _ 40 <nobody-at-all>
_ -181 <nobody> _ 49 <roles> _ 34 <wes> _ -54 <yous> _ -71 ? _ -80 a _ -64 abandon _ 74 absence _ 38 absent _ 38 account _ -47 action _ 33 advisory _ 33
after _ 48 afternoon _ 42 alarm _ 30 alert _ 66 all _ -30 alone _ -35 an _ -30 another _ -47 any _ 48 anyth _ 54 apparent _ 84 approval _ 41 archive _
-32 are _ -76 as _ 31 asked _ 33 asks _ 39 at _ -30 attempt _ 42 attention _ -52 audit _ 54 back _ 74 backup _ 46 bad _ -39 badly _ -38 be _ -50 been _
-45 beneath _ 100 best _ 46 better _ -35 between _ 57 bill _ -31 blame _ -47 blank _ 66 book _ 42 bother _ 83 branch _ -42 brick _ -40 broke _ -56 brought
_ -32 budget _ 30 build _ -42 bungl _ -35 busy _ 33 bypass _ 77 cabl _ -35 call _ 38 can _ -40 canary _ 45 capacity _ 74 card _ -41 care _ -54 careles
_ -30 caus _ -35 cause _ -30 chang _ -30 change _ 41 channel _ 49 check _ 65 checklist _ 51 checkout _ -55 checksum _ 41 clause _ 48 clear _ -45 client
_ 57 climb _ 42 clock _ 45 clos _ 34 close _ -39 code _ -41 coffee _ -40 come _ -39 consult _ 52 corrupt _ -46 could _ -72 curiosity _ 38 dark _ -30 dashboard
_ 39 deaf _ 56 declin _ 55 defect _ 44 delet _ -43 deployment _ -33 depot _ 41 dial _ 55 did _ 48 diligence _ 47 discipline _ -42 dispatcher _ 40 dispens
_ 64 disregard _ 49 dns _ -53 done _ 52 dragg _ 38 drawer _ 41 dropp _ -31 dust _ 50 each _ 33 ear _ 34 edit _ -40 entire _ -38 entry _ 31 environment
_ 35 escalate _ 50 every _ -70 everyth _ -32 evident _ 60 expect _ -41 eye _ 39 eyes _ 119 fail _ 91 failure _ 50 fallback _ 34 fault _ -60 feet _ 48 fell
_ 35 fibre _ -41 fifty _ 33 first _ -32 flash _ -53 flood _ -31 follow-up _ 46 forgot _ 97 form _ 38 found _ 48 four _ 44 from _ 66 genie _ -31 glance
_ 48 gloss _ 51 goes _ 36 grew _ 85 halfway _ 33 handl _ -30 handover _ 53 happen _ 76 have _ -125 heard _ 47 held _ 48 herself _ 36 himself _ 39 history
_ -31 hold _ -35 house _ -35 how _ -64 idea _ -31 if _ -81 ignor _ 89 inform _ 60 initial _ 40 into _ -67 introduc _ -37 invoic _ -33 is _ -76 kept _ 86
key _ 37 kick _ 49 kill _ -35 knew _ -37 know _ -38 lamp _ 51 last _ -54 lease _ 42 ledger _ -33 left _ 149 let _ 37 letter _ 34 lift _ 51 like _ -30 list
_ 74 listen _ -44 lit _ -31 live _ -53 log _ 61 lol _ 37 long _ 52 loop _ -36 maintenance _ 30 manag _ -36 mangl _ -42 master _ -31 mess _ -39 minut _
40 miss _ 66 mistake _ -36 moment _ -38 monday _ 42 monitor _ 47 more _ -51 morn _ 30 moved _ 41 must _ -39 my _ -36 n't _ 129 need _ -88 neglect _ 97
neither _ 76 never _ 84 news _ 44 no _ 123 nod _ 45 none _ 46 nor _ 64 nose _ 30 not _ 36 note _ 64 noth _ 73 notice _ 48 nowhere _ 59 number _ 37 oblig
_ -41 of _ -35 off _ 34 office _ 46 omitt _ 135 once _ 45 one _ -34 open _ 31 or _ -43 order _ -41 ought _ -43 out _ 57 outage _ -49 overflow _ -35 overlook
_ 91 own _ -49 page _ 66 pager _ 50 paper _ -42 pass _ 60 past _ 43 pay _ -41 pebkac _ -44 peer _ 38 phone _ 43 plan _ 31 platform _ 53 portal _ -30 post
_ 39 pres _ -54 print _ -40 prod _ -30 promis _ 111 put _ -35 putt _ 35 quality _ 30 question _ 34 rack _ -44 radio _ 39 ran _ 34 rang _ 31 real _ -35
reboot _ -32 record _ -72 refusal _ 38 rehearsal _ 56 relay _ -34 remain _ 46 reminder _ 33 renew _ 35 repair _ 48 report _ 77 request _ 38 rest _ -47
restart _ -32 revert _ 33 review _ 64 ring _ 45 risk _ 45 roll _ -34 rotation _ 41 row _ 47 ruin _ -30 rush _ -35 sail _ 70 sampl _ 42 sand _ 47 sat _
89 saw _ 31 schedule _ 33 seal _ 30 seat _ -30 second _ 35 secret _ 33 seven _ 39 sheer _ -30 sheet _ 44 ship _ 33 should _ -63 show _ -56 shut _ 55 sight
_ 30 sign _ 55 sign-off _ 59 silence _ 88 silent _ 52 since _ 79 single _ 49 six _ 37 skimp _ 35 skipp _ 72 sleep _ 34 slept _ 43 slipp _ 64 sloppy _ -39
smell _ 34 so-call _ -44 somewhere _ 30 sound _ 33 spike _ 33 stale _ 46 step _ 69 stood _ -31 stop _ -75 stopp _ 31 straight _ 34 suppos _ -41 surprise
_ -36 table _ -48 tank _ -43 tell _ 55 terminal _ -30 test _ 54 than _ -50 thank _ -37 theatre _ 35 them _ 91 then _ -41 third _ 38 this _ -50 three _
50 ticket _ 48 tighten _ 30 till _ 39 time _ -42 to _ -37 told _ 41 too _ -37 torque _ 34 trace _ 42 trad _ -30 tripp _ -46 twenty _ -37 twice _ -54 two
_ -40 unread _ 58 vanish _ -36 visible _ 30 visit _ 32 wait _ 42 walk _ 67 warn _ 40 was _ -44 watch _ 54 waved _ 61 way _ -37 week _ 36 well _ -71 went
_ 49 were _ -54 what _ -70 where _ 30 who _ -35 why _ -64 will _ -36 with _ -63 without _ 101 wonder _ -35 word _ 47 work _ -36 workaround _ 40 would _
-48 write _ 99 written _ 52 wrong _ -111 wrote _ 37 yes _ 54 yet _ 86 “ _ -36 ” _ -36
`,
    next: `
's failure 43 's handover 38 's mind 33 's refusal 38 , an 36 , not -38 , so 38 0 % 49 0 minut 31 0:0 <name> -39 : <teams> -35 : the 65 ; <name> 80 ; it
-39 ; the -38 <depts> 's -42 <he> did -45 <is> can 35 <name> , -56 <name> <who> 38 <name> can -44 <name> clos 42 <name> dropp 50 <name> explain 36 <name>
for 67 <name> forgot 33 <name> from -51 <name> gave 49 <name> has -52 <name> ignor 40 <name> is -63 <name> kept 35 <name> left 31 <name> miss 46 <name>
neglect 40 <name> never 52 <name> omitt 35 <name> overlook 34 <name> set 44 <name> skipp 35 <name> slept 30 <name> swapp 35 <name> was -63 <name> went
56 <nobody> was -44 <role> 's 60 <role> <who> -30 <role> had 55 <role> in -30 <role> left 31 <role> never 33 <role> nor 38 <role> take 41 <role> to -55
<role> walk 44 <roles> <who> -37 <roles> are -35 <roles> did -35 <roles> dragg 40 <roles> have 52 <roles> in -40 <roles> turn 32 <some> let 38 <some> would
47 <start> <he> 32 <start> <is> -36 <start> <name> 71 <start> <nobody> 110 <start> <role> 81 <start> <team> 36 <start> <wes> -65 <start> <yous> -32 <start>
absent 38 <start> an -37 <start> backup 78 <start> between 62 <start> communication 35 <start> did -35 <start> due 32 <start> for 39 <start> how -34 <start>
if -53 <start> lack 58 <start> neither 39 <start> not 62 <start> noth -54 <start> of 57 <start> once 55 <start> rollback 43 <start> test 52 <start> why
-40 <start> zero 46 <teams> cut 34 <teams> had -34 <teams> took 40 <teams> was -47 <wes> <end> 35 <who> did 33 ? <end> -78 a blind 30 a long 49 a minute
88 a peer 45 a single 51 a word 35 about the 60 after the 52 afternoon <end> 36 again <end> -45 and 0 -30 and <name> 42 and did 30 and left -30 and the
-51 and told 40 and went 50 answer <end> 30 as a 31 at no 45 attempt by 35 attention to -37 audit <end> 71 back to -31 ball on 35 be found 66 because <name>
-35 because of 32 been ignor 38 been nice 31 beneath <teams> 98 blind eye 30 both <names> 35 bother to 61 but the 41 button <end> 33 by <depts> 34 by <roles>
46 by <teams> 62 by the -32 came back 31 came from -36 can n't -30 can not -40 card <end> -38 change the -31 check by 35 check the 37 climb <end> 43 clos
the 48 confirm the 37 could have -32 days <end> 35 declin to 55 did <end> -33 did n't 65 did not 90 did to -48 diligence on 47 dispens with 65 disregard
the 51 do n't -38 done , 71 door open 30 down the 52 drill <end> 56 dry run 51 due diligence 38 error budget 32 eye off 31 eye to 34 fail to 103 failure
to 41 far as 41 flood the -36 for 0 35 for a 38 for forty 40 forgot to 49 forty minut 59 from <name> 31 from his 35 full of 42 genie out -31 gloss over
51 graph , 31 guess <end> 30 had <name> -42 had his 40 had n't 76 had no -52 had not 70 had to -53 hand of 38 handover note 47 happen to 53 has not 120
head in 30 help <end> 34 herself <end> 37 hold the -31 hour <end> 35 ignor the 38 in <name> 49 in a 61 in may 45 is <name> -41 is not -50 it <end> 37 it
is -38 it through 33 its hand 43 itself , -36 kept putt 35 kept the 34 key <end> -30 kick the 62 lack of 45 leav the -43 left out 70 left the 51 let it
57 lift a 30 lift the 34 look <end> 33 lost sight 36 maintenance window 33 march <end> 32 meant to -32 minute , 50 much as 30 n't be 31 need to -40 neglect
the 33 neglect to 49 never got 38 never once 39 no attempt 35 no point 33 none <end> 58 nor <role> 34 not <end> -36 not a 57 not look 35 not on 37 not
read 35 not the -46 noth <end> 67 nowhere to 66 of <name> -89 of <theys> 32 of the 42 off <name> 37 off the -52 omitt the 103 omitt to 40 on his -34 only
to -31 out <end> 88 out on 32 out the -36 over <end> 33 overflow <end> -35 overlook the 48 page <end> 42 post <end> 30 production <end> 30 putt off 35
quality , -30 question <end> 42 quiet <end> -30 radio silence 42 rather than 35 read the -35 refusal to 38 report <end> 31 ring the 32 rollback <end> -47
rollback plan 32 round to 46 row <end> 39 sat on 75 sheet <end> -40 show <end> -32 sight of 36 sign of 35 sign the 64 sign-off was 40 silence from 72 silent
<end> 47 six week 34 skimp on 35 skipp the 58 slept through 37 slipp <name> 65 slot <end> -32 smoke test 31 so <nobody> -30 so the 54 somewhere between
30 stale <end> 32 stop the -34 suppos to -41 swap <end> 34 table <end> -30 test the 35 test was 61 than the -34 that <name> 32 that <some> 56 that night
34 that the 50 that was -48 the audit 69 the back 68 the bottle -31 the button 33 the certificate 33 the change 44 the checklist 37 the checksum 41 the
customer 70 the dashboard 45 the dry 30 the gauge -43 the import 42 the lamp 34 the lease 42 the ledger -30 the live -39 the long 34 the maintenance 35
the minute -47 the moment -33 the morn 36 the rack -45 the read 45 the restore 34 the risk 67 the sand 47 the smell 44 the swap 44 the theatre 31 the till
-46 the torque 33 the valve -31 the warn 39 the weekend -35 the where 39 the wrong -85 theatre list 31 their eyes 38 them <end> 40 there is 48 three hour
30 through a -32 tighten the 31 till the 59 to <name> -56 to a -39 to answer 44 to fill 33 to have -33 to herself 52 to it -30 to keep -32 to lunch 39
touch the -32 turn a 58 turn up 32 twice <end> -43 unread <end> 68 valve <end> -51 wait for 36 was , 60 was asleep 33 was full 49 was left 62 was n't 35
was not -36 was nowhere 36 was suppos -36 was the 30 was to -44 waved the 67 week <end> 31 went out 31 went straight 46 when the 34 where clause 48 which
<name> 50 while the 47 with <name> 35 with a -69 with eyes 38 with no 50 word from 41 work <end> -31 yet to 48
`,
    later: `
's for 42 's note 38 's to 49 's was 67 , <he> -32 , <name> 46 , is 46 , it -53 , take 30 0 , 31 0 the 31 0:0 , -34 0:0 is 36 : <end> -30 <depts> asleep
32 <he> n't -38 <he> on -33 <is> n't 30 <name> <end> 58 <name> <roles> 36 <name> a -36 <name> away 49 <name> been 32 <name> did 61 <name> failure 43 <name>
for -50 <name> handover 38 <name> have -30 <name> in -30 <name> it 63 <name> mind 33 <name> not 37 <name> noth 32 <name> off -40 <name> one 30 <name> only
-30 <name> out 50 <name> over 31 <name> putt 35 <name> short 36 <name> through 42 <name> with 35 <nobody> the 55 <role> a -49 <role> down 57 <role> his
30 <role> n't 52 <role> not 33 <role> off 42 <role> up 33 <roles> on 41 <roles> out 50 <roles> their 35 <start> 's -91 <start> , -42 <start> <is> -46 <start>
<name> -66 <start> <role> -30 <start> <teams> -40 <start> are -52 <start> by 48 <start> can -33 <start> change 34 <start> count 30 <start> declin 55 <start>
diligence 43 <start> disregard 41 <start> do -31 <start> dragg 38 <start> fail 71 <start> flood -38 <start> forgot 65 <start> gave 82 <start> has -67 <start>
ignor 47 <start> is -74 <start> kept 131 <start> left 104 <start> let 86 <start> line 41 <start> minut 43 <start> miss 37 <start> must -33 <start> need
-43 <start> neglect 70 <start> no 39 <start> omitt 67 <start> overlook 33 <start> promis 30 <start> sat 36 <start> set 31 <start> skimp 35 <start> skipp
51 <start> slept 33 <start> the 42 <start> to -41 <start> took 59 <start> tripp -32 <start> turn 75 <start> walk 42 <start> was -57 <start> waved 80 <start>
would -70 <start> – -31 <teams> <name> 36 <teams> was 41 <wes> <end> 52 <wes> the -31 <who> the -34 a , 30 a for 39 a from 48 a plan 39 a to -32 about
, -31 all <end> 60 an <end> 33 and check 36 any by 50 any of 30 as <end> -44 as as 41 asked for 54 at , -33 attention the -31 back <end> 30 bad <is> 31
been by 32 been for 38 being <end> -53 beneath <end> 84 between and 30 blind to 34 by 's -48 by <end> 80 by the -54 by to 51 check <role> 31 clos valve
35 could be 71 done the 32 door <end> 36 down <teams> -33 dropp ball 33 error <end> 35 every <end> 34 every to -31 eye the 44 for 's -34 for , 37 for <end>
-54 for best 58 for minut 58 for week 65 from about 41 from for 46 from to 47 from was 35 gate <end> -34 genie of -31 goes , 33 got to 36 had off 32 had
open 37 hand the 48 have nice 31 have the -34 having the -33 his <end> 55 if had -35 in 's 42 in , 49 in hand 33 in sand 47 in the -41 instead the -31
is , 44 kept off 35 kept the -35 left by 113 left of 34 left the 35 lift finger 30 line the 33 long <end> 31 look the 31 lost of 36 merg <end> 31 n't that
40 n't the 86 neither nor 39 never the 67 no <end> 50 no did 33 no for -47 no from 34 no of 98 not the 69 not to 57 not word 33 noth the 51 nowhere be
66 of 's -42 of bottle -31 of by 47 of on 36 off the 39 on 's 40 on hand 42 one in 30 only the 48 out lunch 42 panel the -31 past <end> 49 radio from 38
second , 39 second <end> 45 single <end> 63 skimp the 39 slipp 's 65 so as 58 so the -33 stay <end> 36 test , 30 that had -30 that has 39 that in 41 that
to 55 that was -30 that would 66 the , -36 the ? -30 the about 80 the after 68 the alert 30 the budget 34 the by -33 the cabinet -32 the change 39 the
checklist 42 the clause 39 the depot 40 the fell 48 the file 37 the from 39 the is -43 the left 47 the not 35 the notice 34 the of -40 the out -33 the
rather 41 the report 49 the review 37 the rule 46 the sensor 32 the sign-off 42 the table -37 the test 85 the that 37 the till 40 the to 60 the warn 53
the was -39 the weekend 53 the went -49 the which 65 the work 54 the would -46 there no 33 through <end> 56 ticket <end> -32 to 's -34 to back 47 to for
-58 to found 66 to that -40 to the 52 to their -30 took eye 31 turn blind 34 turn the -66 up the 51 valve <end> -40 walk past 53 was <who> 36 was about
-62 was attempt 35 was by -40 was for -37 was taken 35 was to -53 went the 32 went to 47 went without 34 what did -44 which the -36 whole <end> 46 without
the 31 would the 43 zero from 46 “ ” -34
`,
    behind: `
" _ -35 , _ -72 : _ -40 ; _ -68 <nobody> _ -44 <team> _ -45 <teams> _ 30 <theys> _ -49 ? _ -83 abandon _ 82 acceptance _ 34 action _ 40 advisory _ 36 after
_ -34 alarm _ -44 alert _ 32 an _ 30 archive _ -33 are _ -60 as _ -32 aside _ 30 asked _ 39 asleep _ 31 attention _ -57 audit _ 32 backup _ -48 ball _
36 blank _ 31 book _ 32 boot _ 33 bother _ 76 brick _ -39 build _ -41 but _ 46 by _ -63 bypass _ 80 call _ 31 capacity _ 39 care _ -40 checklist _ 50 checkout
_ -38 checksum _ 31 consult _ 43 could _ -44 cutover _ -33 date _ 39 declin _ 55 did _ 54 dispens _ 71 disregard _ 62 domain _ 30 down _ 43 dragg _ 38
each _ 36 ear _ 34 entire _ 46 error _ 40 even _ 37 expect _ -30 eye _ 44 fail _ 97 failure _ 39 feel _ 30 feet _ 48 fifty _ 36 flash _ -52 flood _ -36
forgot _ 97 from _ -36 gate _ -40 gave _ 35 genie _ -31 happen _ 41 has _ -30 have _ -82 hold _ -37 hour _ 43 ignor _ 59 inform _ 33 into _ -49 is _ -85
its _ 74 kept _ 39 knew _ -31 lack _ -30 lamp _ 33 left _ 34 let _ 82 letter _ 47 light _ 52 like _ -34 listen _ -44 lit _ -31 log _ 35 manag _ -31 merg
_ 41 miss _ 70 more _ -31 must _ -35 n't _ 68 need _ -62 neglect _ 122 never _ 115 nine _ 44 no _ -39 nor _ 52 not _ 82 note _ 34 noth _ 101 notice _ 46
nowhere _ 35 off _ 89 omitt _ 89 ought _ -32 our _ 40 overlook _ 55 own _ -32 pager _ 44 paid _ 60 pallet _ 30 pass _ 44 pay _ -32 permit _ 34 phone _
65 pressure _ 31 promis _ 65 pull _ -53 putt _ 35 quality _ -30 rack _ -46 rais _ 30 rather _ 45 read _ 55 refusal _ 38 relay _ -33 report _ 65 restart
_ -31 ring _ 40 said _ 32 sail _ 31 sat _ 54 saw _ 31 sheet _ 34 short _ 32 should _ -45 sign _ 33 silent _ 47 since _ 52 single _ 37 skimp _ 35 skipp
_ 88 sleep _ 35 slept _ 57 smell _ 45 sound _ 36 spare _ 34 start _ -33 step _ 42 stop _ -47 stopp _ 41 suppos _ -40 tank _ -38 tell _ 44 their _ -39 this
_ -89 three _ 52 time _ 32 to _ 64 told _ 37 took _ 37 trace _ 42 tripp _ -32 turn _ 46 two _ -34 unread _ 50 until _ 94 up _ 44 wait _ 41 walk _ 45 was
_ 63 watch _ 52 waved _ 42 week _ 37 well _ -35 whole _ -52 will _ -31 without _ 104 work _ -34 wrong _ -60 wrote _ 37 yet _ 76 ￼ _ 32
`,
    section: `
<in-account> <names> 49 <in-account> <roles> 32 <in-account> <wes> -46 <in-account> <yous> -71 <in-account> ? -70 <in-account> never 47 <in-account> should
-52 <in-account> will -31 <in-actions> <roles> -55 <in-actions> <teams> -37 <in-timeline> <name> 41 <in-timeline> <roles> 47
`,
  },
  counterfactual: {
    constant: -198,
    word: `
'd _ 77 've _ 120 : _ -31 <any> _ -47 <depts> _ -37 <end> _ -108 <he> _ 33 <in-account> _ -56 <in-actions> _ -125 <in-timeline> _ -49 <in-went-well> _
-34 <is> _ -33 <name> _ -37 <nobody-at-all> _ -106 <somebody> _ -92 ? _ -68 above _ 32 alarm _ -32 as _ -42 ask _ 41 asked _ 93 asking _ 33 attempt _ -33
attention _ -56 audit _ -38 avoid _ 36 backup _ -34 because _ -31 been _ -39 before _ 82 behov _ 42 being _ -36 bell _ -68 better _ 74 blame _ -47 blind
_ -44 breaker _ 46 busines _ 36 but _ 85 catch _ 32 cheaper _ 70 child _ -33 consult _ 33 could _ 80 count _ 108 courtesy _ 37 cut _ 53 demand _ 49 deserv
_ 34 did _ -75 dispatcher _ 53 double-check _ 36 doubt _ 43 drain _ 42 drum _ 37 duty _ 51 edit _ 43 eleven _ -38 end _ -37 escalate _ 33 even _ -38 exact
_ 34 excuse _ 61 expect _ 92 failover _ 31 find _ -37 first _ 113 flash _ 34 floor _ 44 found _ -30 free _ 54 full _ -49 go _ -39 gone _ 51 grade _ 30
graph _ -39 grown-up _ 37 had _ 89 hand _ 33 hard _ -41 have _ 252 head _ -36 heads-up _ 40 heard _ -45 heaven _ -41 his _ -39 how _ -47 id _ -41 ideal
_ 44 if _ 96 instead _ 37 into _ -63 its _ 35 job _ 52 just _ 72 keep _ 46 know _ 48 least _ 83 leav _ 48 licence _ 36 light _ 53 line _ 32 list _ -30
lost _ -38 meant _ 66 measure _ 47 message _ 38 might _ 68 minu _ 32 minute _ -50 miss _ -61 move _ 60 n't _ -41 near _ -40 need _ 100 neglect _ -42 nice
_ -33 noth _ 34 object _ 56 oblig _ 76 omitt _ -32 only _ 33 optional _ 34 ought _ 112 our _ -34 out _ -45 paid _ 66 paus _ 74 port _ 31 prevent _ 46 prompt
_ 32 queue _ -34 raise _ 32 read _ 63 run _ 39 safe _ 71 saved _ 43 say _ 44 schedule _ 46 second _ 31 see _ -34 send _ 43 sensible _ 31 shar _ 33 shot
_ -39 should _ 143 shout _ 30 simple _ 51 since _ -43 six _ -32 slow _ -34 snapshot _ 30 so _ -36 some _ -31 sorry _ 35 spike _ -34 stay _ 67 stop _ 41
stopp _ 48 suppos _ 109 sure _ 39 surprise _ -32 ten _ 34 tenant _ -40 than _ 55 thank _ -54 the _ -32 then _ 37 thing _ 48 time _ 33 told _ -36 took _
-53 trial _ 41 twice _ 43 two _ -35 uptime _ -38 valve _ 71 wait _ 86 want _ -34 ward _ 37 warm _ 45 weigh _ 87 went _ -32 were _ -39 when _ 64 while _
-30 who _ -77 why _ 48 wish _ 49 without _ -31 word _ 41 work _ -50 world _ 46 would _ 151 written _ -31 wrong _ -46 yet _ -57
`,
    next: `
's job 41 's pay 34 , <teams> -42 , <wes> -33 , <yous> 37 , a 43 , and 37 , had 59 , not 42 , the 65 , then 38 , which -33 0:0 <end> 33 ; it 41 <he> did
30 <is> have -53 <is> wish 51 <name> , 37 <name> could 42 <name> from 57 <name> had 92 <name> is -45 <name> need 51 <name> ought 38 <name> should 46 <name>
to 33 <name> was 52 <role> 's 40 <role> <end> -32 <role> is 60 <role> should 38 <role> to 36 <role> with -30 <role> worth 48 <roles> <end> -34 <roles>
are 39 <roles> had 49 <some> with 80 <start> 0:0 -32 <start> <any> -54 <start> <is> -30 <start> <name> -49 <start> <some> 49 <start> <teams> -53 <start>
all 30 <start> better 110 <start> but 34 <start> could 34 <start> if 56 <start> in 72 <start> noth 71 <start> one 64 <start> that 40 <start> weigh 60 <start>
were 54 <start> when 39 <start> who -40 <start> with 48 <teams> 's -39 <teams> could 62 <teams> had -31 <teams> to 56 <teams> was 42 <teams> would 40 <wes>
'd 45 <yous> do 59 <yous> have -32 ? <end> -68 a child -32 a duty 46 a grown-up 39 a heads-up 40 a minute -43 a phone -35 a snapshot 35 a warn 54 a word
53 all that 67 alone <end> 51 and was 35 as if -32 ask <end> 78 asked <end> 33 asking <end> 43 at 0:0 58 at five -36 at least 45 at nine 38 attention <end>
-39 back , 34 been ring -43 but for 34 but never 39 by now 35 call from 45 could <role> 37 could have 89 count the 65 do not 38 do was 43 drain the 58
expect to 50 eye on 30 first , 40 first <end> 57 for <end> 87 for <teams> 67 for that 49 for the -35 from <role> 38 had <name> 73 had <teams> 62 had a
-45 had been -33 had every 40 had no 45 had not -41 had only 35 had the 30 half the 30 hand over 32 have asked 38 have kill 36 have notic -33 have rung
-36 have spar 30 have spott -52 have to -88 have told -44 have warn 30 home <end> 30 if <name> 51 if <teams> 35 if only 64 in an 36 in doubt 57 instead
<end> 33 is a -32 is no 36 is what 51 it <end> 34 it not -42 it would 64 its own 37 key <end> 31 kill <name> 31 label on 33 leav the 61 meant to 83 might
have 52 much to 33 must have -30 need not 52 need to 60 never have 58 next time 37 no busines 36 none of 36 not <end> 50 not been -42 noth prevent 40 notic
that -35 now <end> 41 oblig to 59 of <name> 48 of the -59 of this 36 on <end> 33 on <name> 39 on its 34 once <end> 47 one would 31 only to 52 ought not
30 ought to 69 out of 32 over the -33 own <end> 39 paid for 34 paus the 37 pay grade 30 raise it 37 rather than 35 read the 43 restart the 31 ring <end>
44 run a 45 rung the 32 say no 41 second of 32 send a 71 should 've 57 should have 53 should never 36 show up 33 sign <end> 48 sooner <end> 34 stop the
53 sunday <end> 32 suppos to 104 that <end> 51 that <he> 39 that <name> -33 that <teams> 30 that is 30 that the -69 that was 52 the audit -33 the checklist
37 the dispatcher 37 the floor 40 the least 38 the licence 37 the notice 41 the phone 31 the relay 30 the ring 43 the valve 49 the ward 41 the wrong -33
there <end> 37 there is 36 there would -37 this <end> 55 this is 32 this one -48 to a -37 to be -64 to blame -40 to drain 30 to escalate 35 to expect 32
to have 69 to object 58 to pay -30 to pres 35 to raise 35 to say 42 to the -37 to touch 33 to wait 38 told <wes> 44 too much 32 twice , 53 twice <end>
41 valve <end> 79 wait for 36 ward <end> 51 warm <end> 52 warn <end> 31 warn <wes> 31 warn from 38 was an -30 was meant 30 was oblig 61 was suppos 65 was
the 42 was to 95 was under 34 were meant 54 wish <name> 51 with <he> 36 with the -31 word to 49 would 've 61 would be 54 would have 120
`,
    later: `
's <wes> 30 've the 30 , <end> 67 , <name> -38 , had -36 , on 37 , once 55 , would -49 0 <end> 36 0:0 should 30 <is> <name> 49 <name> <teams> 43 <name>
and 67 <name> have 61 <name> job 55 <name> the -44 <name> to 42 <role> 've 46 <role> a -59 <role> every 30 <role> the -47 <roles> have 52 <roles> to -34
<start> 'd 34 <start> 's -56 <start> , 30 <start> <wes> -59 <start> an 33 <start> count 56 <start> courtesy 48 <start> delet 32 <start> did -41 <start>
do 45 <start> had 61 <start> has -31 <start> have -86 <start> if 31 <start> in 50 <start> might 45 <start> need 60 <start> only 35 <start> ought 41 <start>
prevent 40 <start> should 50 <start> than 37 <start> that 40 <start> to -53 <start> took -33 <start> twice 56 <start> was 86 <start> wish 60 <start> worth
48 <start> would 59 <teams> a -39 <teams> wait 36 <wes> a 75 <wes> for -41 <wes> still 34 <yous> to -33 a , -31 a <end> 58 a before 31 a could -34 a on
30 a that -51 a to 34 a would -47 all was 44 already <end> 32 and not 41 are for 39 be <end> 61 be the 62 be to -45 been <end> 43 been by 46 been in -44
before the 49 behov to 42 better <name> 31 better than 45 busines that 39 but <name> 31 by , 36 by <end> 32 by to -39 could not 41 count <end> 51 cut <end>
60 do run 44 every to 65 first <end> 40 five <end> -34 for to 58 from <end> 38 from the 53 from would 33 graph have -36 had <wes> 30 had busines 37 had
in 31 had not -37 had read 44 had the -48 had wait -34 have <end> 41 have <teams> 51 have <wes> 50 have any -35 have by 38 have it 76 have ring -43 have
that -96 have the 89 his <end> -30 if had 51 if were -33 in <end> 57 in position 36 is that 40 is to 41 it <role> -35 it <roles> 38 it been -48 it the
54 just the 75 kept eye 32 kill to 39 label the 30 least could 37 line the 33 look <name> 32 more than -30 need have 49 no for 87 no to -35 not <name>
36 not it 41 not much 39 not the -44 noth <name> 83 of by 45 of would 36 on <end> -40 on own 30 on to 63 one a 32 ought have 38 ought know 43 ought to
41 prevent from 40 read label 31 should been 63 stopp from 49 take snapshot 31 talk the 32 than , 40 than <end> -38 that what 43 the , 36 the <end> 44
the alone 46 the and 37 the before 73 the but 42 the file -40 the for -33 the is 44 the move 52 the now 31 the order 30 the stay 30 the tenant -41 the
that -35 the there 57 the to -32 the when 37 the would 42 there no 38 this <end> -35 to <end> -43 to a 38 to and 41 to for 38 to it 56 to of 34 to on 45
to that 39 to the 64 to was 37 wait <end> -45 wait the 78 warn <teams> 33 was , -39 was <role> 66 was drain 39 was in -33 was of 50 was on -36 was one
30 was to 91 were , -44 what need 43 wish had 51 would <end> -53 would <role> 39 would been 40 would have 36 would notic -33
`,
    behind: `
'd _ 77 've _ 81 <name> _ -55 <nobody> _ 37 <teams> _ 53 <theys> _ -45 <wes> _ 34 ? _ -58 a _ 46 alone _ 32 asked _ 39 asking _ 49 attention _ -34 been
_ -41 before _ 32 blame _ -42 busines _ 34 but _ 35 call _ 30 catch _ 30 could _ 58 count _ 47 did _ -48 do _ 52 duty _ 34 escalate _ 35 every _ 54 expect
_ 50 first _ 51 five _ -39 from _ 64 grade _ 35 had _ 89 hard _ -30 has _ -51 have _ 49 heads-up _ 41 heard _ -39 hospital _ 44 it _ -43 job _ 48 keep
_ 51 know _ 34 least _ 43 licence _ 38 look _ 31 make _ 30 may _ 34 meant _ 77 might _ 37 miss _ -31 neglect _ -40 never _ -54 nine _ -37 not _ -81 object
_ 56 omitt _ -30 one _ 31 ought _ 83 oven _ 32 paid _ 42 place _ 36 position _ 35 real _ 30 relay _ 38 ring _ 60 run _ 66 rung _ 48 send _ 61 sense _ 33
should _ 122 shout _ 34 simp _ 30 snapshot _ 31 stay _ 53 stop _ 45 suppos _ 60 sure _ 40 ten _ 31 to _ 92 too _ -34 trad _ 33 train _ 37 until _ -35 wait
_ 69 warn _ 84 was _ 90 wish _ 49 without _ -30 worth _ 38 yet _ -61
`,
    section: `
<in-account> <any> -54 <in-account> <he> 44 <in-account> <is> -32 <in-account> <name> 33 <in-account> <role> 48 <in-account> <some> 30 <in-account> <teams>
30 <in-account> ? -64 <in-account> not 40 <in-account> should 106 <in-actions> <he> -45 <in-actions> <some> -34 <in-timeline> <he> 38 <in-timeline> should
47
`,
  },
  hindsight: {
    constant: -209,
    word: `
" _ -46 's _ -73 0 _ -36 <any> _ 91 <depts> _ -67 <end> _ -60 <in-actions> _ -110 <name> _ -106 <nobody> _ 53 <role> _ -75 <roles> _ -94 <some> _ -57 <somebody>
_ -101 <team> _ -40 <teams> _ -76 <yous> _ 74 ? _ -84 a _ 32 accident _ 30 all _ 55 allow _ -31 an _ 45 and _ -67 answer _ 36 any _ 56 apparent _ 30 as
_ 48 aside _ -30 assum _ -34 attention _ -35 bad _ 53 basic _ 35 before _ -61 being _ -32 belief _ 48 bell _ 66 belt _ 78 benefit _ 34 blow _ 60 bound
_ 52 by _ -50 call _ -32 can _ 58 careles _ -30 chart _ 43 check _ -50 child _ 70 clash _ 71 clear _ 52 clos _ -33 clue _ 30 coming _ 62 conclusion _ 38
could _ 114 course _ 50 crack _ 54 crash _ 38 cut _ -58 danger _ 52 day _ 32 decid _ -47 disaster _ 66 disk _ 36 does _ 58 done _ -43 down _ -41 drill
_ -41 due _ -40 duty _ -32 else _ 49 entire _ 31 error _ -38 escalation _ -30 escap _ 55 even _ 66 every _ 39 evident _ 37 exact _ 34 face _ 71 fault _
-37 feed _ 41 first _ 53 flood _ 42 foregone _ 30 foresee _ 54 foreseeable _ 45 forgotten _ -31 four _ 45 from _ 36 front _ 42 gas _ 40 gauge _ 52 get
_ 58 glance _ 33 going _ 52 gonna _ 74 good _ -33 got _ -31 graph _ 37 great _ 40 hand _ -62 happen _ 61 hard _ 55 has _ -43 hindsight _ 64 his _ -48 home
_ -30 how _ 92 human _ -41 id _ 42 if _ -40 ignor _ -45 is _ -35 it _ 65 jamm _ 40 kept _ -52 knew _ 166 know _ 53 known _ 55 label _ -36 lapse _ -30 leak
_ 92 leapt _ 95 left _ -78 let _ -30 limit _ -34 little _ -34 logic _ 30 long _ 32 look _ 86 love _ -30 made _ -40 manual _ 31 minut _ -49 miss _ 49 more
_ -57 my _ -57 name _ -32 near _ 42 need _ 53 neglect _ -45 night _ -30 nineteen _ 33 nose _ 58 not _ -40 noth _ -38 obviou _ 101 obvious _ 82 old _ 41
on _ -35 one _ 89 open _ -39 ought _ 42 outcome _ 35 phone _ -34 plain _ 44 plan _ 48 plenty _ 42 plus _ 39 predict _ 76 predictab _ 100 predictable _
44 proper _ -34 pump _ 43 put _ -39 queue _ 50 rehearsal _ -30 review _ -42 rung _ 32 runs _ 35 said _ 40 see _ 91 self-evident _ 63 sensor _ 35 shock
_ 50 sight _ 41 simp _ -53 single _ 32 siren _ 34 slot _ 33 small _ 60 smell _ 95 spell _ 53 spike _ 34 spot _ 30 spring _ 37 star _ 47 start _ -31 still
_ 33 stood _ 74 stop _ -35 stuff _ 54 surpris _ 59 surprise _ 83 swept _ -34 taken _ -36 tell _ 43 test _ -39 than _ -42 that _ 103 their _ -41 there _
67 this _ 62 thought _ -38 three _ -32 through _ -33 told _ 71 trend _ 44 trivial _ 73 trouble _ 81 turbin _ 39 turn _ -37 two _ 74 typo _ 65 under _ 32
unmistakable _ 48 vat _ 47 visible _ 45 wall _ 57 ward _ -40 warn _ 74 warning _ 35 weigh _ 58 what _ 44 who _ -60 without _ -40 wonder _ 33 would _ 59
writ _ 51 writer _ 35 written _ 48 wrong _ -48 yet _ 30 your _ 37
`,
    next: `
, <name> -32 , <nobody> 33 , so -30 , that -35 , the 119 , there 31 , to 33 0:0 first 35 <any> <who> 43 <any> with 31 <he> <end> 32 <is> <end> 45 <name>
must 61 <name> was 55 <nobody> 's 35 <nobody> <end> 46 <role> , 49 <role> with 58 <role> would 36 <start> <any> 47 <start> <name> -30 <start> <nobody>
-68 <start> <some> -37 <start> <theys> -31 <start> any 30 <start> ask 40 <start> even 49 <start> every 36 <start> four 42 <start> how 30 <start> if -35
<start> it 93 <start> look 37 <start> of 57 <start> one -41 <start> predictab 68 <start> that 52 <start> the 42 <start> this 31 <start> to 40 <start> weigh
58 <teams> <end> -51 <teams> to 52 <who> has 42 <yous> did 30 ? <end> -84 a child 47 a foregone 30 a glance 34 a matter 33 a typo 45 again <end> 32 alarm
bell 31 all over 40 all the 52 allow to -31 an accident 30 an unmistakable 48 and the -30 answer was 41 as was 47 ask <end> -37 at <name> 42 back , 34
bad <end> 78 be expect 30 been ring 30 belief <end> 48 benefit of 34 book the 37 bound to 52 clash was 41 could hard 48 could see 74 could tell 36 day
one 31 do the 33 down to -37 enough , 30 entire foreseeable 31 even a 45 flood <end> 30 for <any> 46 for the -36 foregone conclusion 30 foresee the 44
foreseeable <end> 37 freeze <end> 66 from day 31 from the 65 front of 42 full <end> -36 gave out 43 glance at 33 going to 64 had been 58 had to 55 happen
, 40 happen when 41 hard have 48 have known 71 have notic 35 have rung 34 have spott 50 have to 65 have told 45 how the 48 in every 30 in front 42 is in
32 it <end> -51 it does 38 it would -42 knew <end> 55 leak <end> 48 look <end> 66 look back 37 matter of 33 must have 77 need a 35 need to 34 never have
-39 no great 48 nose <end> 37 notic that 36 obviou that 31 of <he> 37 of course 59 of time 33 of what 39 off the 60 on its 49 on one 45 one <end> 48 one
way 41 only <end> 33 only a 32 ought to 46 out <end> 31 out at 82 outcome was 35 plenty of 42 queue <end> 41 read the -31 room was 32 script delet 34 second
<end> -30 see that 33 see the 49 sign were 56 slot <end> 34 so <end> 40 spott the 34 surprise to 43 that a 41 that it 32 that the 34 the answer 40 the
belt 77 the benefit 34 the cause 33 the clash 60 the crack 54 the danger 52 the face 50 the failure 36 the flood 35 the freeze 37 the gauge 74 the old
60 the one -36 the outcome 35 the plan 61 the sign 41 the slot 34 the smell 46 the spring 40 the vat 41 the wall 62 the ward -37 the warn 46 the writ 53
the wrong -41 the yard 30 there are 32 there for 43 this coming 33 this one 41 this was 67 time and 45 to <any> 34 to be 71 to get 42 to give 40 to happen
39 to look 64 to predict 31 to spot 30 to the -45 told <name> 35 two time 30 up for 32 wall since 35 warn <end> 34 warn sign 44 was an 40 was bound 38
was entire 44 was flat 35 was going 44 was never 34 was not -37 was on 39 was plain 35 was simp -38 was star 39 was to 49 were all 43 were there 44 what
was 40 when <yous> 47 would happen 62 would have -62 writ was 34
`,
    later: `
's would 37 , , -38 , belt 38 , had 48 <any> has 42 <name> have 51 <name> well 76 <role> all 30 <role> have 70 <role> this 39 <roles> been 38 <start> 's
-39 <start> , 75 <start> <nobody> 31 <start> <role> 34 <start> <yous> -31 <start> a -36 <start> back 39 <start> can 43 <start> could -30 <start> course
61 <start> crack 48 <start> danger 52 <start> failure 37 <start> gauge 58 <start> had 96 <start> has -33 <start> is 45 <start> knew 54 <start> need -35
<start> of -32 <start> old 48 <start> one 36 <start> rocket 36 <start> sign 37 <start> the 98 <start> typo 51 <start> warn 42 <start> were -54 <start>
with 45 <start> wonder 53 <start> would -46 <start> writ 50 <wes> this 30 a at 38 a conclusion 30 a would 64 all the 40 apparent the 52 as to 47 be to
33 been <end> -40 been for 61 been in 32 been on 36 been since -33 belt <end> 52 could been 36 could have 48 could the 66 did need 35 entire <end> 34 first
<end> 32 from one 31 front <he> 41 gauge it 32 glance the 35 graph have 39 have <end> -36 have <name> 33 have out 40 have ring 30 have that 77 have to
-39 how does 45 in face 50 in of 51 it in 35 it n't 31 it no 31 look , 38 must known 54 need have -40 neglect the -32 never a 40 not <end> -44 not a 42
obviou the 31 of to -30 old was 54 on <end> -35 on wall 64 only matter 30 ought be 44 out <name> 44 page of 32 should been -30 so <end> 41 someth to 40
spott miss 50 star in 50 still the 37 that 's 44 that , 30 that <end> 32 the 's -35 the , -30 the <end> 43 the ? 36 the for 31 the in 101 the is 32 the
knew 68 the leak 55 the pump 39 the sign 41 the since 48 the tenant 43 the that -33 the was 70 the were 50 this was 32 to 's 35 to , 72 to <end> 45 to
? 32 to that 55 to the -39 too <end> 49 unmistakable of 48 wall the 42 was <end> -53 was a 30 was be 47 was foregone 30 was foreseeable 45 was going 32
was obviou 32 was on -33 was predictable 44 was with 32 way <end> 36 were <end> 34 with <end> 40 with benefit 34 would <end> 62 would been -67 would have
-40 would notic 36 would spott 40 writ on 34
`,
    behind: `
<wes> _ -53 <yous> _ 30 a _ -42 all _ 41 and _ 72 ask _ -32 at _ -45 coming _ 52 could _ 43 disaster _ 39 everyth _ 33 face _ 49 for _ -38 had _ 40 hard
_ 30 imagine _ 30 knew _ 123 known _ 56 look _ 38 miss _ 31 must _ 33 n't _ -37 notic _ 33 one _ -31 out _ -35 plug _ 37 said _ 40 see _ 74 sensor _ 33
should _ -42 sign _ -37 spott _ 35 the _ -31 this _ 70 time _ 31 to _ -75 well _ 75 would _ 46 yet _ 33
`,
    section: `
<in-account> <any> 67 <in-account> <depts> -64 <in-account> <name> -57 <in-account> <nobody> 59 <in-account> <role> -34 <in-account> <roles> -71 <in-account>
<some> -50 <in-account> <team> -35 <in-account> <teams> -81 <in-account> <yous> 75 <in-account> ? -75 <in-went-well> <any> 35
`,
  },
  judgement: {
    constant: -118,
    word: `
" _ -55 'd _ -30 0 _ -108 0.0 _ -33 0:0 _ -47 : _ -66 <any> _ -62 <end> _ -57 <in-actions> _ -224 <in-timeline> _ -44 <nobody-at-all> _ -44 <somebody>
_ -32 <weaks> _ -36 <yous> _ -53 ? _ -96 a _ 36 about _ 88 account _ -59 acknowledg _ 45 acted _ 45 adult _ 50 after _ -41 again _ -71 agent _ 79 air _
52 alert _ -40 alway _ 88 amateur _ 65 amateurish _ 118 among _ 43 an _ 41 answer _ -44 any _ -39 apparent _ -51 approach _ 59 are _ 84 around _ 60 arrogant
_ 36 asked _ -48 asleep _ 88 at _ -30 ate _ -32 attention _ 54 attitude _ 80 back _ -64 backlog _ 49 bad _ -44 because _ -51 behind _ -33 being _ 74 belief
_ 33 beside _ 55 better _ 34 between _ -58 bit _ 58 blame _ -99 bored _ 77 botch _ 32 both _ -39 bother _ -31 brain _ 47 brick _ -31 bull _ 51 cabl _ 80
came _ -34 care _ 31 careful _ -32 careles _ 120 cause _ -32 cavalier _ 78 centre _ 31 change _ -37 clos _ -46 cloud _ 45 clueles _ 95 come _ 42 common
_ 44 communication _ -41 compare _ 30 competent _ 53 complacent _ 78 conduct _ 68 confidence _ 30 copy _ 32 count _ -35 counter _ 46 course _ -34 courtesy
_ -33 cowboy _ 72 crowd _ 44 data _ 38 database _ 37 delet _ -39 depth _ 43 desir _ 56 detail _ 32 did _ -34 diff _ 42 discipline _ 98 dispatcher _ 74
display _ 37 doubt _ 39 down _ -40 dropp _ -39 due _ -45 effort _ 69 elsewhere _ 39 error _ -49 evacuation _ 37 even _ 37 ever _ 69 evident _ -53 explanation
_ -48 fail _ -33 fault _ -111 feed _ 34 fine _ 43 finger _ -38 fire _ -46 five _ -42 flash _ 42 flood _ -49 for _ -38 four _ -32 frank _ 81 friday _ -38
full _ -39 game _ 36 get _ -41 good _ 62 guess _ 35 guilty _ -64 habit _ 41 had _ -89 handl _ 79 handover _ 43 happen _ -65 hard _ 69 has _ 93 have _ -60
head _ 42 here _ -32 his _ 37 hole _ -32 hopeles _ 40 how _ -44 idea _ 58 incompetence _ 53 indifference _ 52 inexperienc _ 48 infinite _ -32 installer
_ 35 is _ 52 itself _ -48 job _ 47 judgement _ 102 kind _ 68 lack _ 68 landlord _ 75 lapse _ -61 lazy _ 72 leak _ -50 leav _ 50 leave _ 63 less _ 35 lesson
_ -30 letter _ -30 level _ 36 lift _ -38 like _ 72 listen _ 58 live _ 31 living _ 47 long _ 44 look _ -54 lost _ -53 made _ -61 mail _ -32 manner _ 91
march _ -32 masterpiece _ -48 mean _ 30 mess _ -35 met _ 54 mind _ 43 miss _ -50 mistyp _ 53 mixer _ 31 monday _ -31 month _ -34 move _ 40 must _ -47 negligence
_ 81 negligent _ 60 new _ 37 noth _ -83 now _ -35 o'clock _ 37 of _ 32 on _ -52 one _ -80 optional _ -31 order _ -37 organise _ 55 ought _ -41 out _ -53
outage _ -45 palletiser _ 37 panic _ 64 panick _ 72 paper _ 36 pass _ -32 paste _ 34 payroll _ -35 pension _ 37 pick _ 30 plain _ 68 plc _ 31 point _ -48
poor _ 64 post _ -30 predecessor _ 59 pride _ 34 proud _ 44 prov _ 59 put _ -48 queu _ 31 quiet _ -41 radio _ -51 rang _ -35 rather _ 40 reboot _ 35 reckles
_ 142 reconciliation _ 34 regard _ 68 registry _ 31 relax _ 44 responsible _ -35 rest _ 46 result _ -41 review _ 31 rota _ -33 round _ 53 route _ 32 run
_ 40 runbook _ 31 runs _ 47 rush _ 34 safe _ -38 same _ 91 sank _ -31 says _ -44 script _ -43 sense _ 103 sensor _ 44 setpoint _ -32 shar _ -37 sheer _
130 sheet _ -40 shift _ 31 shoot _ 30 shop _ 49 should _ -60 show _ 75 shown _ 35 sign _ -34 silence _ -31 silly _ 32 simp _ 36 single _ -47 slapdash _
89 sloppy _ 152 smell _ -31 sorry _ -45 speak _ -35 special _ 36 speed _ -30 stag _ -36 stale _ -32 standard _ 52 stay _ 35 still _ -50 stop _ -38 stopp
_ -36 story _ 44 strong _ 37 stubbornnes _ 82 subnet _ 48 suit _ 53 supervision _ 43 swapp _ -31 taped _ 32 tell _ -33 tend _ 61 than _ 74 thank _ -35
that _ -48 the _ -52 their _ 76 them _ -32 themselv _ 30 there _ -67 think _ 55 this _ -53 thought _ -36 three _ -65 through _ 64 ticket _ -36 till _ -32
to _ -30 too _ 34 took _ -45 touch _ -32 toward _ 31 treat _ 57 trust _ 45 turn _ -48 twelve _ 30 twenty _ 72 two _ -49 typical _ 77 unprofessional _ 88
until _ -31 up _ -37 upstair _ 30 useles _ 89 usual _ 48 valv _ 45 very _ 52 vigilance _ -35 wait _ -45 warn _ -45 warning _ -37 was _ -74 way _ 66 weigh
_ -38 went _ -34 were _ -33 wheel _ 31 why _ -45 wise _ 46 without _ -48 work _ 92 would _ -62 yet _ -46
`,
    next: `
" <role> 36 's stubbornnes 61 's the 47 's usual 49 , <depts> -30 , <roles> -32 , a -57 , but 38 , even 30 , had 59 , not -45 , our 66 , that 48 , then
-33 , to 67 , who 42 0:0 : 40 0:0 <name> 30 0:0 the 31 : <name> 32 ; the 78 <depts> , 67 <depts> would 30 <he> the 38 <is> have 84 <is> was 42 <is> would
-36 <name> 's -33 <name> <end> -63 <name> ? 38 <name> acted 43 <name> can 54 <name> code 30 <name> could -32 <name> during 55 <name> had -41 <name> is
76 <name> never -49 <name> on 39 <name> panic 62 <name> panick 30 <name> treat 66 <name> was 51 <nobody> would 69 <role> " 36 <role> from 30 <role> mistake
50 <role> panick 42 <role> show 42 <role> was 63 <roles> did 37 <roles> need -30 <roles> were 70 <roles> with 30 <start> <depts> 35 <start> <he> -40 <start>
<is> 35 <start> <name> 58 <start> <role> 35 <start> <teams> 60 <start> <weaks> -44 <start> an 105 <start> another -43 <start> apparent -57 <start> attention
37 <start> better -50 <start> blame -43 <start> by 46 <start> hard 86 <start> incompetence 39 <start> kind 37 <start> no -41 <start> noth -54 <start> poor
75 <start> rather 38 <start> sloppy 58 <start> that -34 <start> the -65 <start> their 68 <start> then 50 <start> two -43 <start> typical 39 <start> was
39 <start> weigh -31 <start> where 31 <start> which 30 <teams> <end> 32 <teams> need 49 <teams> was 37 <theys> have 30 <yous> can 37 ? <end> -96 a bit
46 a good 51 a lapse -39 a more -39 a quick 30 a single -34 a special 36 a sunday 33 a word -39 again <end> -32 air <end> 39 all the 30 among <roles> 39
an amateurish 59 and <he> -35 and no 36 and start 34 approv the 37 are a 55 are cowboy 36 are too 52 as ever 59 as if 30 asleep at 46 at fault -48 at four
30 at peak 32 attention to 71 attitude of 38 attitude to 36 be desir 56 before <end> 36 before the 58 belief <end> 33 bull in 51 by <name> -91 by <role>
45 by <teams> 36 by the 98 call <name> 30 can not 98 card <end> 30 change <end> -35 change control 34 column <end> 34 come to 52 could n't 60 could not
45 cut the 47 cutover <end> 43 demo <end> 32 desir <end> 56 detail has 31 did <end> 30 did n't -70 did not -64 did the 86 did to 36 done in 52 drill <end>
35 dry <end> 30 dry run -33 during the 30 duty <end> 46 eleven year 33 empty <end> 33 ever , 61 fault , -39 fault is -34 feel for 32 first <end> -40 first
and 30 for <end> -36 for his 30 for other 32 for the -50 from <depts> 40 from his -30 from start 33 from the 31 gift from -31 got the 34 had been -63 had
two 34 half asleep 64 half the -51 handl of 55 handover <end> 57 has a 49 has been 43 has no 58 has not -47 has the 92 has to -32 his depth 39 his own
38 in <end> -54 in <team> 34 in <teams> 86 in a 49 in his -31 in its 61 in their 31 into the 30 is , 35 is <name> -57 is a 38 is all 46 is at -40 is in
-35 is n't 42 is not 114 is on -50 is slow 37 is the 36 is what -57 it come 39 it take 56 it was 42 itself <end> -44 job <end> 42 kept the 42 kind note
39 known for 30 lapse of -40 leav the 42 leave the 35 left hand 89 love to 53 mean well 38 meant to -33 minut <end> 41 more careful -31 n't know 48 n't
the 32 need to -65 not exact 32 not follow -31 not take -33 not the 40 not think 48 note <end> -36 of <name> 34 of a 49 of course -30 of his 37 of it 52
of work 47 off , 36 off the -37 on a -51 on his -30 on paper 55 on that 35 one <end> -46 one has 34 only a 31 order <end> -33 organise a 55 ought to -30
out of 47 paid to -33 panick and 32 password <end> 39 plc <end> 33 poor judgement 102 pride in 34 proud to 33 read a 30 read of 39 reboot the 37 rest <end>
35 rotation <end> 30 run that 32 sat on -40 sensor <end> 34 shoot first 31 shop <end> 62 sign this 33 simp not 39 someth to 35 sort of 32 start to 31 suit
<end> 33 supervision <end> 46 switch <end> 40 taped over 35 tend to 61 test <end> 56 than <role> 64 that 's 33 the attitude 38 the basic 37 the bridge
30 the card 34 the cloud 45 the depot -30 the discipline 49 the dispatcher 74 the drill 41 the freeze -30 the installer 36 the job 51 the landlord 85 the
log 41 the mixer 31 the new 41 the ones 35 the only 33 the page 43 the palletiser 37 the part 43 the password 38 the plant 35 the queue -32 the reconciliation
34 the registry 38 the same 63 the sensor 59 the usual -30 the ward 39 the wheel 31 their head 49 then the 44 there are 41 there is -36 there was -40 thing
<end> 37 this <end> -32 this off 33 this one -49 time zone 31 to <role> -35 to <teams> -31 to ask 30 to blame -38 to it 33 to its 45 to leave 53 to name
32 to patch 35 to put 39 to take 30 to the 35 too much -32 too proud 44 two left 59 under pressure 33 up <end> -30 up to 85 was <name> -34 was an 57 was
done 37 was it 37 was not -65 was on 57 was plain 31 was to -38 way to 35 went <end> 36 went to 73 were plain 46 what a 54 which of 30 while the 35 with
<name> -36 with <teams> 41 with the 71 word for 61 word from -34 work by 58 would have -58 wrong region 38 year <end> -36
`,
    later: `
's <end> -52 's kept 88 's of 47 's suit 33 , <end> -89 , <he> -35 , <name> 39 , a -39 , four 33 , half 37 , is 42 , sign 30 , that 31 , up 47 , whole
-31 0 <end> -31 0:0 , 32 0:0 <name> 39 : , 50 : <end> -32 : the 32 <depts> in 46 <depts> the -37 <depts> to 58 <he> , 55 <he> the -36 <is> like -50 <name>
<teams> -34 <name> all 34 <name> as 45 <name> been 30 <name> have -45 <name> his -37 <name> is 33 <name> past 38 <name> pull 38 <name> the -31 <name> usual
49 <nobody> a -35 <role> <end> 36 <role> cost 42 <role> to 52 <roles> <role> 41 <roles> no 31 <roles> not 34 <roles> the 31 <roles> to -67 <some> this
88 <start> <is> -37 <start> <name> 65 <start> acted 57 <start> are 50 <start> as -41 <start> bit 41 <start> blind 42 <start> can 33 <start> code 36 <start>
cowboy 34 <start> does 48 <start> had -34 <start> has 71 <start> have 88 <start> in 50 <start> is 82 <start> it 58 <start> judgement 88 <start> kept -39
<start> lack 62 <start> left -30 <start> let -38 <start> mistake 52 <start> must -43 <start> on -34 <start> one -36 <start> panick 72 <start> runs 34 <start>
show 53 <start> take 31 <start> tend 61 <start> think 53 <start> to -35 <start> took -30 <start> treat 66 <start> was 92 <start> will -36 <teams> <end>
-35 <teams> in -39 <teams> to -31 <theys> , 37 <yous> not 41 a , -41 a <end> -30 a could 31 a from -32 a like 52 a of -38 a way 46 all <end> -42 all and
57 an <end> -42 and <end> 61 and is -34 and of 30 another <end> 40 are not 36 are other 32 as , 52 asleep the 66 at wheel 34 attention the 31 be to -38
been on 34 been since 35 before <end> -36 being <end> 53 by , -69 by <name> 47 by the -33 by to 47 call <teams> 37 cavalier to 43 come expect 35 could
done 33 could organise 55 decision <role> 51 detail never 31 did rest 51 enter , 39 even <name> 34 every of 41 file <end> 39 for <roles> 47 four the 35
from , -44 from <end> 57 from on 51 give a -32 great <end> 38 handl the 55 has on -33 have that 35 head <end> 41 his , 63 hour the 32 how of 37 if were
45 in , -45 in <end> -57 in <name> 56 in cloud 58 in depot 43 is and 30 is with 34 it <is> 31 it <name> -55 it a 52 it not -55 it plain 36 its , 41 job
the 37 known his 30 lack the 31 last <end> 50 left <end> 36 long the 58 loose the 50 more than 38 n't a 38 n't the -49 never the -35 no , 33 not a 33 not
for 44 of , -49 of depth 44 of landlord 77 of to 43 on call 35 on hand -42 on part 43 on with 32 one <end> -31 our <end> 34 out his 39 paid the 34 part
<name> 32 pay <end> -38 payment <end> 32 prod <end> 32 real to 44 reckles by 45 run <end> 60 same <end> 46 sat the 46 shoot and 31 sign off 33 special
of 36 stay <end> 39 sunday <end> 34 take special 36 than <end> 63 that <end> 66 that is 38 that what -31 the 's 52 the <wes> 33 the and -40 the build 36
the by -40 the centre 31 the column 30 the could 41 the has -31 the is -38 the message 35 the of 34 the on 41 the open 38 the plc 33 the region 38 the
stay 45 the this 35 the time 32 the went 34 the were -32 the would -32 the wrong 33 their for 30 there no -31 this , -44 this on -39 to desir 56 to from
30 to their 39 to with 60 too to 73 two , -30 two <end> -34 two hand 60 typed the 36 usual <end> 38 valve <end> 40 was , 35 was as -30 was from -40 was
not 42 was of 45 was through 39 was to -107 was with 35 were awake 31 were to -33 what take 32 whole , 37 with , 30 with <who> 34 would the 31 wrong was
37
`,
    behind: `
'd _ -30 's _ -30 0 _ -36 <name> _ 48 <role> _ -40 <some> _ 33 <team> _ -42 a _ -45 about _ 50 acted _ 56 again _ -42 all _ -53 alway _ 77 an _ -52 and
_ 41 approv _ 31 are _ 87 around _ 60 as _ 81 asked _ -35 attention _ 59 attitude _ 59 been _ 49 before _ 63 being _ 47 blame _ -50 botch _ 33 bother _
-30 brick _ -31 broke _ -34 bull _ 51 card _ 36 cavalier _ 43 clear _ 40 clueles _ 40 code _ 34 complacent _ 78 cowboy _ 30 desir _ 48 diff _ 46 discipline
_ 90 down _ -40 drill _ -31 elsewhere _ 39 ever _ 43 everyth _ 45 fault _ -53 fire _ -30 flash _ 45 follow _ 31 got _ 33 guess _ 40 guilty _ -37 had _
-42 hand _ -67 head _ 42 his _ -32 hopeles _ 40 idea _ 32 if _ 31 into _ -35 is _ 124 its _ 74 itself _ -39 june _ 31 known _ 44 lack _ 100 lazy _ 50 leav
_ 44 ledger _ 35 let _ -56 like _ 54 listen _ 63 little _ 44 lock _ -31 long _ 48 look _ -34 love _ 59 mail _ -36 mean _ 33 met _ 45 miss _ -42 mistake
_ 48 mistyp _ 55 must _ -37 my _ -32 n't _ 73 night _ 38 no _ 46 not _ 52 of _ 55 only _ -53 panic _ 70 panick _ 72 past _ 34 pride _ 34 prov _ 59 read
_ -43 real _ -46 regard _ 76 relax _ 44 renewal _ 42 responsible _ -33 rest _ 47 round _ 33 route _ 33 runs _ 34 rush _ 37 same _ 34 script _ -31 seen
_ 30 shipp _ -38 shoot _ 30 should _ -54 show _ 66 since _ 40 sloppy _ 43 so _ 32 strong _ 37 stubbornnes _ 61 subnet _ 51 suit _ 37 supervision _ 46 taped
_ 35 tend _ 61 test _ 43 that _ -31 the _ -86 thing _ 64 three _ -30 through _ -30 to _ -42 too _ 39 took _ -31 toward _ 31 trad _ 30 treat _ 64 trust
_ 44 turn _ -36 usual _ 78 valve _ 38 ward _ 37 was _ 61 week _ -35 went _ 38 were _ 58 while _ -33 whole _ -30 word _ 31 work _ 56 wrong _ -67 yet _ -33
￼ _ 30
`,
    section: `
<in-account> <any> -46 <in-account> <is> 30 <in-account> <name> 43 <in-account> <roles> 34 <in-account> <weaks> -35 <in-account> <wes> -42 <in-account>
<yous> -52 <in-account> ? -94 <in-account> should -55 <in-actions> <name> -83 <in-actions> <roles> -49 <in-timeline> <teams> -37 <in-timeline> <wes> 35
`,
  },
  human_error: {
    constant: -498,
    word: `
: _ 94 <end> _ -39 <in-account> _ 44 <in-actions> _ -43 <in-timeline> _ -32 <name> _ -68 <nobody-at-all> _ 49 <somebody> _ -98 ? _ -38 account _ 34 as
_ 54 attention _ 51 been _ -30 blame _ 54 boil _ 59 by _ 68 cause _ 71 chair _ 33 clos _ 60 code _ 39 concentration _ 33 down _ 61 during _ 55 entry _
34 error _ 161 fat _ 33 fat-finger _ 48 finger _ 74 firewall _ 43 from _ -46 had _ -43 have _ -47 human _ 175 keyboard _ 33 lapse _ 111 link _ 30 log _
30 manual _ 42 miss _ 35 mistake _ 115 no _ -35 noth _ 38 old _ 33 operator _ 89 part _ 42 pebkac _ 155 pric _ 34 problem _ 48 rather _ 52 rule _ 34 slip
_ 37 subnet _ 41 technical _ 81 than _ 46 that _ -35 trouble _ 64 typo _ 40 weak _ 38 with _ -37 would _ -40 wrong _ 59
`,
    next: `
, not 35 , says 35 , the 34 : human 50 <role> <end> 39 <start> <role> -60 <start> <roles> -30 <start> a 47 <start> blame 58 <start> cause 52 <start> it
39 <start> pebkac 96 <start> the -51 <start> wrong 90 <teams> <end> 37 ? <end> -38 a lapse 70 and <wes> 33 and keyboard 34 at the 54 attention <end> 41
between chair 34 boil down 59 by <role> 80 cause : 33 chair and 34 clos <end> 34 clos the 33 down to 83 error , 36 error <end> 42 error at 36 error during
32 fat finger 33 firewall rule 44 human error 35 human mistake 41 is <roles> 42 it was 54 lapse of 90 link was 38 mistake by 56 not a 40 of concentration
33 on <teams> 69 one <end> 38 operator error 89 part of 37 rather than 64 rule <end> 48 than the 63 the firewall 44 the miss 38 the one 34 the part 40
the ticket 32 the trouble 34 the weak 38 this is 38 was a 46 was the 63 weak link 38 wiped the 30
`,
    later: `
's , 31 , <role> 34 , a 53 , one 31 : mistake 44 <depts> the 35 <start> clos 42 <start> fat-finger 48 <start> on 67 <start> so 34 <wes> <end> 30 a in 41
a one 42 account the 40 and <end> 36 as <end> 30 boil to 59 cause human 33 chair keyboard 34 clos ticket 37 during <end> 31 error the 63 for miss 40 human
<end> 30 it a 37 it down 43 lapse concentration 33 miss <end> 39 mistake <role> 32 of <end> 36 on <end> 50 on part 40 slip the 41 so the 33 the <end> 33
the as 37 the link 36 the rule 38 to error 66 valve <end> 30
`,
    behind: `
as _ 35 clos _ 32 log _ 33 problem _ 43 the _ -39 ticket _ 35 to _ -50 wiped _ 30
`,
    section: `
<in-account> <name> -52 <in-account> <role> 48 <in-account> <roles> 33 <in-account> ? -37
`,
  },
  fault_assign: {
    constant: -346,
    word: `
" _ -49 . _ 88 : _ 70 <any> _ -39 <end> _ -101 <in-account> _ 46 <in-actions> _ -97 <is> _ 40 <nobody-at-all> _ -42 <somebody> _ -82 ? _ -71 a _ -120 accountable
_ 57 an _ -53 answer _ 45 attributable _ 45 attribute _ 37 b _ 35 back _ -38 bad _ 62 badly _ 39 be _ 62 bear _ 40 because _ -33 been _ -58 belong _ 67
blame _ 221 blood _ 41 buck _ 83 by _ -73 cap _ 41 carri _ 54 cent _ 47 chalk _ 33 change _ -37 charg _ 66 cloud _ 31 conscience _ 47 could _ -41 culpa
_ 71 culprit _ 140 day _ -34 did _ -32 diesel _ 34 dispatch _ 35 do _ -31 down _ 40 downtime _ 67 dry _ 33 engineer _ 41 even _ -33 face _ 33 failure _
49 fault _ 245 find _ 37 finger _ 58 flood _ 33 found _ 44 from _ -50 full _ 31 gone _ -32 got _ -36 guilt _ 89 guilty _ 126 gun _ 50 had _ -55 have _
-65 having _ 44 head _ 86 here _ 49 his _ 35 history _ 45 hold _ 49 how _ -31 however _ 32 hung _ 36 if _ 35 incompetence _ -35 into _ -37 investigation
_ 86 invoice _ 34 is _ 46 it _ 41 kept _ -31 land _ 42 lay _ 32 left _ -58 liability _ 33 lies _ 46 lion _ 32 may _ 48 mea _ 71 mine _ 50 month _ -45 must
_ 72 my _ 117 myself _ 59 need _ -41 not _ -42 off _ -44 offender _ 77 on _ 47 our _ -47 ours _ 119 outage _ 36 owns _ 55 party _ 68 per _ 43 plac _ 38
point _ 76 pure _ 55 queue _ -33 read _ -48 real _ 44 renewal _ 42 responsibility _ 105 responsible _ 69 roll _ 63 rollout _ 40 scrap _ 30 seventy _ 41
share _ 40 shell _ 49 shoulder _ 43 since _ -31 sits _ 82 so _ -41 square _ 79 stood _ 32 stop _ 41 tag _ 32 test _ -37 thank _ -38 they _ 65 think _ -30
thirty _ 40 this _ 106 time _ -52 too _ -33 took _ -33 until _ -35 warn _ -40 was _ -38 wear _ 61 went _ -51 were _ -43 what _ -70 will _ 37 work _ -40
would _ -53
`,
    next: `
's , 43 's fault 50 's share 32 , <he> 30 , <is> 48 , all 37 , and -45 , is -30 , start 35 : <name> 70 : the 34 ; <teams> 35 <depts> <end> 35 <is> hold
60 <is> take 33 <name> <end> 64 <name> has 57 <name> not 39 <name> that 42 <role> <end> 84 <role> to 86 <roles> ' 50 <roles> , 33 <roles> are 44 <start>
<depts> -34 <start> <is> 41 <start> <name> -41 <start> <role> -38 <start> <theys> 52 <start> <wes> 47 <start> all 58 <start> blame 73 <start> fault 44
<start> however 31 <start> if 36 <start> let 34 <start> liability 30 <start> mea 48 <start> my 33 <start> that 99 <start> the 77 <start> this 53 <start>
when 33 <start> with -35 <teams> 's -37 <teams> <end> 49 <teams> did 30 <teams> find 59 <teams> is 40 <teams> pass 34 <teams> to -30 <theys> were 44 <wes>
attribute 37 ? <end> -70 accountable for 40 and <he> 30 and simple 32 answer for 86 are to 37 as well 39 at fault 80 attributable to 45 attribute the 37
bad , 54 bear the 43 belong to 66 blame <name> 47 buck stop 47 culpa , 49 did noth 31 down by 43 down to 60 dry <end> 40 eleven hour 33 fault <end> 55
fault is 51 fault that 36 finger point 52 for 0 33 for the 120 for this 38 full responsibility 43 goes on 38 guilty party 61 has to 51 here <end> 50 his
hand 38 history <end> 47 in <name> 42 is <name> 35 is from 31 is guilty 44 is in 41 is on 80 is what -31 it 's 55 it , 42 it <end> 37 it happen 41 it is
-31 liability for 33 lies with 32 lion 's 32 mea culpa 71 mine <end> 45 my bad 54 not the 57 on <name> 38 on <role> 30 on his 82 ours <end> 83 out to 71
owns this 50 party is 33 pass the 34 per cent 47 responsibility for 69 rest with 43 share of 32 should be 32 shoulder of 43 simple <end> 31 sits in 59
square on 38 stop with 47 that it 37 that the 32 the blame 30 the block 37 the buck 83 the can 32 the cloud 31 the culprit 77 the downtime 35 the finger
69 the flood 53 the guilt 70 the guilty 61 the lion 32 the loss 32 the miss 32 the offender 77 the real 58 the renewal 47 the responsibility 37 the scrap
30 the shoulder 43 the two 39 this , 38 this <end> -42 this one 74 to <depts> 33 to <name> 51 to blame 96 was at 32 was in 44 was mine 49 was my 67 watch
<end> 38 when the 32 with <name> 33 wrong <end> 77
`,
    later: `
' <end> 44 's <end> -32 , . 31 , the -31 , was 40 . <end> 37 0 for 33 0 in 31 : , 37 <is> the 87 <name> fault 50 <name> for 40 <name> the -30 <name> this
62 <name> to 55 <role> <name> 32 <role> the -51 <roles> <end> 38 <roles> the 38 <start> 's 33 <start> , -35 <start> <is> -35 <start> <wes> 30 <start> attribute
37 <start> bad 51 <start> blame 33 <start> buck 40 <start> can 61 <start> caus -33 <start> culpa 48 <start> culprit 108 <start> find 48 <start> finger
56 <start> for 71 <start> found 66 <start> guilty 37 <start> happen 42 <start> has 53 <start> hold 69 <start> must 79 <start> ones 30 <start> owns 50 <start>
pass 33 <start> responsibility 53 <start> was -54 <start> will 58 <teams> <end> 33 <teams> <roles> 47 <teams> in 35 a of 32 accountable the 44 all to 59
answer the 39 ball the 31 be , 45 belong <depts> 36 blame the 38 buck with 47 by , 39 can the 30 caus <end> 37 culpa <is> 36 culpa the 34 down <teams>
61 dropp ball 34 failure the 37 fault the 31 for miss 33 has on 67 head roll 68 his <end> 66 hold accountable 47 if are 36 in 's 48 in wrong 40 is 's 65
is <name> 46 is the 55 it <name> 39 it on 50 liability the 33 lion share 32 mea , 49 minut the 33 my , 65 my <end> 62 of , 66 of guilt 53 on , 43 on block
37 on conscience 47 on hand 38 on shoulder 43 one on 42 only to 49 out be 30 part the 35 real <end> 56 responsibility the 65 that is 31 that the -31 that
was 83 the 's 30 the at 47 the for 64 the is 70 the lies 44 the of 37 the outage 34 the party 70 the point 70 the rest 30 the should 32 the sits 74 the
stop 43 the to 53 this , 42 this <end> 43 this on 49 to 's -39 to <end> 102 to in 59 to the -52 was <end> 64 was <name> 47 was fault 60 was to -39 with
<end> 49
`,
    behind: `
' _ 36 's _ -48 , _ 40 <end> _ 87 <roles> _ 32 <teams> _ -49 accountable _ 57 and _ 38 answer _ 55 attribute _ 37 bear _ 52 blame _ 110 can _ 42 carri
_ 48 caus _ 44 culprit _ 32 dry _ 39 fault _ 102 find _ 41 for _ 47 guilty _ 69 hand _ 32 has _ 35 having _ 55 here _ 36 hold _ 49 lay _ 34 myself _ 59
need _ -33 of _ -37 one _ 30 only _ 44 owns _ 55 per _ 39 real _ 60 responsible _ 72 shell _ 49 simple _ 34 this _ 68 whole _ 32 will _ 46 with _ -64 would
_ -39 wrong _ 40
`,
    section: `
<in-account> <is> 37 <in-account> <name> 38 <in-account> <roles> 33 <in-account> <teams> 51 <in-account> ? -67 <in-account> not -35 <in-account> will 42
<in-actions> <name> -34
`,
  },
  accusing_question: {
    constant: -338,
    word: `
, _ -45 0:0 _ 43 ; _ -35 <end> _ -63 <in-account> _ -69 <is> _ 36 <name> _ -57 <nobody-at-all> _ -47 <yous> _ 33 ? _ 258 a _ -66 account _ 43 and _ -30
any _ 45 anyway _ -61 ask _ 46 asking _ 32 backup _ -85 bridge _ 37 broke _ 52 cable _ 45 call _ 51 channel _ 30 come _ 44 count _ 31 cut _ 52 did _ 111
do _ 50 entitl _ 34 establish _ 32 explanation _ 46 felt _ 34 find _ 42 force _ 34 forward _ 39 get _ -30 had _ -32 have _ -93 hell _ 35 how _ 49 is _
52 issu _ 43 keys _ -55 kind _ 43 know _ 50 let _ 39 login _ 36 look _ -31 loud _ -40 name _ 30 need _ -77 no _ -37 of _ -32 ok _ 49 on _ 38 one _ -38
out _ 31 overlook _ 37 please _ 41 possib _ -49 price _ 33 prod _ 51 pull _ -33 push _ 37 question _ 68 rang _ 37 reboot _ 38 red _ 38 run _ 32 script
_ 36 siren _ -40 skip _ 30 spare _ -43 step _ 36 sure _ -34 tell _ 38 the _ -31 this _ 33 to _ -30 used _ 36 volume _ 33 which _ 39 who _ 191 whose _ 151
why _ 155 wrong _ -39 ￼ _ 90
`,
    next: `
, please 43 : ￼ 60 <is> would 61 <name> overlook 39 <name> to -32 <role> that 44 <roles> let 33 <some> did 31 <start> 0:0 46 <start> <name> -53 <start>
<role> -44 <start> <roles> -38 <start> <teams> -33 <start> ask 31 <start> backup -70 <start> did 72 <start> does 31 <start> find 46 <start> how 68 <start>
is 38 <start> it -31 <start> kind 34 <start> name 41 <start> which 47 <start> why 40 ? <end> 258 bridge call 36 cable <end> 51 could <name> 34 could possib
-55 count <end> 31 cut the 60 did <teams> 35 did <yous> 37 entitl to 34 find out 50 for the 31 from <teams> 35 how come 54 how could 53 in channel 40 is
responsible 33 is why 43 know who 50 on a 42 out who 33 please <end> 43 prod <end> 54 push the 35 rang <end> 45 reboot , 43 responsible for 33 run the
36 script <end> 30 skip the 30 the cable 49 the hell 35 the label -30 the real 45 to get -35 to know 51 to run 36 to skip 33 to the -31 volume <end> 34
warn <end> 39 was <name> 31 when <yous> -59 who broke 55 who is 41 who need -95 who the 35 why did 45 with a -31 would happen -30 would it -36 ￼ <end>
92
`,
    later: `
, <end> 41 , ? 30 0:0 in 38 0:0 who 38 : <end> 54 <is> like 61 <nobody> <end> 45 <role> have -46 <start> , 43 <start> <role> 41 <start> <teams> 53 <start>
come 35 <start> need -61 <start> out 47 <start> real 45 <start> would 59 <wes> to 34 <who> the 44 a ? 36 a like -32 any <end> 32 did do 51 felt to 34 find
who 33 go <end> 32 have <teams> -32 how <name> 59 how <roles> 39 how does -39 is for 32 let go 35 ran on 33 red <end> 38 responsible the 34 that the 47
the price 36 the ran 31 the script 35 the with -30 to who 31 when have -34 who hell 35 who it 30 who responsible 35 who the 69 whose was 41 why <yous>
36 wrong <end> -42
`,
    behind: `
's _ -30 <end> _ -35 <name> _ -30 <teams> _ -49 ? _ 100 an _ 53 any _ 56 cable _ 49 count _ 31 cut _ 37 do _ 32 felt _ 34 forward _ 40 go _ 36 have _ -49
know _ 57 like _ 55 line _ 30 n't _ -30 one _ -35 overlook _ 39 pull _ -30 push _ 35 rang _ 37 reboot _ 43 red _ 40 skip _ 31 step _ 39 to _ 34 who _ 65
whose _ 37 why _ 32 would _ 38 ￼ _ 38
`,
    section: `
<in-account> ? 237
`,
  },
  single_cause: {
    constant: -750,
    word: `
<nobody-at-all> _ -36 <somebody> _ 34 <teams> _ 38 a _ -61 alone _ 84 and _ 67 any _ 46 by _ -30 can _ 34 caus _ 61 click _ 31 commit _ 36 delay _ 65 down
_ 32 else _ 47 ends _ 66 entire _ 61 explain _ 56 flood _ 30 gripper _ 31 in _ -37 it _ 34 mast _ 31 mess _ 43 noth _ 40 of _ -34 one _ 52 only _ 37 outage
_ 58 reason _ 69 rush _ 41 that _ 48 there _ 57 trac _ 44 whole _ 33 without _ 40 wrapper _ 31
`,
    next: `
's commit 37 , one 62 <name> <end> 77 <role> , 51 <start> it 52 <start> the 45 <start> without 47 be trac 45 can be 44 caus the 63 click , 32 down to 39
explain why 31 flood <end> 32 have been 35 outage <end> 43 outage is 32 rush <end> 44 that <teams> 43 the gripper 31 the only 44 the whole 33 there would
44 to <name> 32 to <role> 57 was that 45 why the 31 with <name> 54
`,
    later: `
, <end> 35 <name> commit 37 <start> 's 31 <start> alone 65 <start> only 44 <start> whole 39 <teams> <end> 40 alone the 64 and else 47 and with 66 be to
41 can trac 45 down <name> 48 entire to 36 have any 49 it and 66 one , 31 only was 45 the clos 31 the mess 48 was <teams> 44 whole can 48 with <end> 45
would have 44
`,
    behind: `
, _ 45 <end> _ 45 alone _ 62 been _ 41 caus _ 63 click _ 32 commit _ 37 else _ 47 noth _ 45 one _ 54 reset _ 30 rush _ 42 the _ -52 there _ 44 to _ -50
`,
    section: `
<in-account> <name> 31 <in-account> <teams> 44
`,
  },
  passive_blame: {
    constant: -214,
    word: `
" _ -61 's _ -55 , _ -70 : _ -45 ; _ -62 <depts> _ -37 <end> _ -63 <in-actions> _ -93 <in-timeline> _ 42 <name> _ -120 <nobody-at-all> _ 103 <nobody> _
32 <role> _ -62 <somebody> _ -168 <team> _ 31 <teams> _ -35 <weaks> _ 45 ? _ -82 a _ -79 abort _ 31 accept _ 37 acknowledg _ 35 acros _ -30 agent _ -37
airline _ 32 allow _ 45 any _ -37 apparent _ -61 are _ -47 aside _ 45 attention _ 31 back _ -33 bad _ -56 ball _ 55 been _ 92 belt _ -30 between _ 71 bound
_ -34 brief _ 35 broke _ 57 build _ -32 came _ 39 care _ 39 carri _ 50 cause _ -41 ceremony _ 36 check _ 45 clash _ -39 clear _ -33 communication _ 69
complaint _ 46 contrary _ 37 corner _ 47 could _ -44 crate _ 48 culture _ 32 day _ -36 depart _ 32 desir _ 31 dispatcher _ -55 disregard _ 34 door _ 40
double-check _ 37 dropp _ 52 due _ 70 end _ -35 enter _ 39 entire _ -37 error _ -42 escalation _ 49 evidence _ 31 far _ 51 fell _ 70 file _ -31 fine _
-54 fitt _ 32 flood _ -41 for _ -45 foreseeable _ -36 forgotten _ 76 formality _ 36 freeze _ 45 from _ -30 gas _ -32 going _ -54 got _ 149 had _ 102 hand
_ -48 handover _ 45 have _ -99 head _ -38 hidden _ 48 human _ -32 if _ -38 ignor _ 64 incorrect _ 52 instruction _ 72 insufficient _ 33 it _ -111 judgement
_ -31 kept _ 40 lack _ 41 left _ 92 letter _ 55 limit _ 35 line _ -50 link _ -33 little _ 49 lock-out _ 51 log _ -45 long _ -31 made _ 58 my _ -46 n't
_ -34 need _ -55 neglect _ 48 noth _ 30 obviou _ -60 obvious _ -34 one _ -38 our _ -63 ours _ -53 out _ 34 outage _ -44 pass _ 37 patient _ 39 peer _ 33
permit _ 44 pick _ -35 place _ 68 plain _ -39 plenty _ -31 policy _ 38 predictable _ -34 prior _ 35 procedure _ 36 proces _ 49 proper _ 53 propp _ 36 pull
_ 40 put _ 42 queue _ -32 reel _ 33 region _ -35 ruin _ 33 rule _ 35 set _ 35 sheer _ -34 should _ -40 show _ -45 shown _ -31 sign _ -45 since _ -30 skip
_ 30 skipp _ 35 taken _ 65 tell _ -39 that _ -40 the _ -39 their _ -35 there _ -34 this _ -102 thought _ 40 three _ 57 through _ -42 too _ 34 treat _ 33
trouble _ -53 unheed _ 40 unmistakable _ -32 unread _ 47 useles _ -33 visible _ -61 wall _ -43 warning _ 41 was _ 209 week _ 37 went _ 87 were _ 158 what
_ -44 who _ -88 whose _ -38 window _ 42 without _ 30 workaround _ 37 would _ -77 wrong _ 75 zone _ -32
`,
    next: `
, and -33 , contrary 37 0:0 : 38 <nobody> 's 42 <nobody> was 43 <start> 0:0 35 <start> <name> -37 <start> <role> -45 <start> <roles> -40 <start> <weaks>
63 <start> a 59 <start> basic 35 <start> communication 60 <start> corner 47 <start> if -33 <start> insufficient 33 <start> noth 45 <start> on 33 <start>
poor -31 <start> the 85 <start> there 34 <start> this -54 <start> warning 37 <team> to 34 <teams> <end> 50 ? <end> -81 a drawer 30 a peer 34 about the
33 airline 's 32 allow to 45 an unmistakable -32 and never 35 and was -37 bad <end> -36 be desir 31 better part 30 bound to -34 by <teams> -32 by the 72
care was 39 carri out 50 clash was -34 close the 35 contrary to 37 crate <end> 51 cut on 30 depart from 32 desir <end> 31 drawer <end> 30 during the 32
escalation was 37 far too 52 for the 36 foreseeable <end> -34 forgotten <end> 39 formality <end> 36 four <end> -36 from <roles> 55 from <team> 33 going
to -53 had been 65 had not 34 have been -49 having been 34 in the 58 it <end> -31 it was -54 kept in 54 lack of 33 late <end> 31 left to 41 much to 33
need to -33 not been 47 noth was 47 of the 114 of them 34 on the 39 only <end> 38 open <end> 51 open the -30 ours <end> -51 paid to 33 peer review 33 plenty
of -31 poor judgement -31 prior to 35 procedure was 37 run <end> 30 skip the 30 the airline 32 the ball 38 the brief 35 the clash -39 the complaint 47
the dark 36 the dispatcher -43 the dry 30 the escalation 38 the failure -33 the flood -44 the letter 61 the lock-out 51 the log -45 the outage -38 the
permit 31 the request 30 the wall -39 the warn -41 the writ -33 this was -69 to <team> 31 to one 54 to skip 31 to the 71 too little 32 treat as 34 two
of 46 unread for 36 wall since -33 warn <end> -33 warning from 44 was an -42 was bound -32 was depart 32 was entire -34 was given 31 was going -36 was
not 64 was poor 48 was simp 30 was the -50 was to -54 was too -38 was treat 34 was wrong 31 went unheed 40 were allow 30 were made 33 what <wes> 31 what
was -38 would have -32 wrong region -34
`,
    later: `
, <end> -37 , so 30 , was -48 <start> , -49 <start> <wes> 43 <start> attention 48 <start> ball 40 <start> broke 62 <start> came 31 <start> cause -30 <start>
complaint 31 <start> failure -32 <start> from 46 <start> is -32 <start> judgement -31 <start> note 30 <start> on 37 <start> only -31 <start> outage -38
<start> second 32 <start> the -38 <start> three 34 <start> took 42 <start> warn -39 <start> was 52 <start> were 114 <start> with 44 <start> writ -33 <weaks>
the 33 and <end> -37 apparent the -47 as <end> 43 as as -32 ball dropp 36 been for -53 been with 30 better of 30 change was 31 corner cut 42 cut the 31
down <teams> 60 entire <end> -32 fell the 61 for better 30 from <end> 35 from to 41 had been 48 had in 30 had the 32 in <end> -55 in dark 40 in drawer
30 insufficient was 33 is that 33 kept the 49 lock-out was 51 made the 44 name <end> 47 not <end> 47 old was -37 on wall -38 one <end> 44 paid the 34 see
a 33 so the 36 that wrong 37 the at -34 the could -34 the during 53 the got 79 the in -37 the instruction 73 the left 37 the open 33 the region -34 the
since -47 the that 49 the to -38 the went 47 there a 56 to , -40 to desir 31 to of 33 unmistakable of -32 warn the 36 was , 35 was about 45 was by 38 was
for 63 was foreseeable -36 was from 53 was obviou -30 was of -41 was on 67 was open 37 was predictable -34 was through -34 was without 41 went at 30 were
in 35 were on 30 with <end> -58
`,
    behind: `
<team> _ 33 and _ -43 dark _ 39 door _ 35 had _ -40 kept _ 32 much _ 33 not _ -40 on _ -50 poor _ 31 propp _ 36 review _ 32 see _ 30 the _ -103 to _ -89
warn _ 43 yard _ 34
`,
    section: `
<in-account> <depts> -35 <in-account> <name> -90 <in-account> <nobody> 35 <in-account> <role> -47 <in-account> <team> 34 <in-account> <weaks> 46 <in-account>
? -79 <in-account> not 34 <in-account> should -39
`,
  },
  sarcasm: {
    constant: -130,
    word: `
" _ 152 'd _ -33 0 _ -92 0:0 _ -51 : _ 97 ; _ 31 <end> _ -41 <in-actions> _ -180 <in-went-well> _ 41 <name> _ -38 <names> _ -30 <nobody-at-all> _ -32 <role>
_ -67 <roles> _ -36 <somebody> _ -43 <weaks> _ 34 ? _ -75 about _ -39 admire _ 60 again _ 33 an _ -42 and _ -57 another _ 98 answer _ 31 any _ -38 anyway
_ 48 apparent _ 89 are _ 55 around _ -32 arriv _ 43 assum _ 33 attention _ -31 away _ -39 backup _ 80 bad _ -33 batch _ -38 be _ -35 been _ -53 before
_ -35 bell _ 50 between _ -36 bit _ -36 black _ 35 blame _ -66 brain _ 61 bravo _ 82 brick _ 32 brilliant _ 50 broke _ -36 burn _ 88 but _ -30 buy _ 41
cable _ 60 careles _ -42 chang _ 41 chart _ -43 check _ -33 cheer _ 83 christma _ 63 clap _ 40 clos _ 49 coffee _ 45 come _ -36 commit _ -50 confidence
_ 40 confirm _ -32 congratulation _ 60 consider _ -32 copy _ 39 cost _ -42 course _ 41 culprit _ -39 customer _ -30 cut _ 36 cutover _ 36 data _ 32 day
_ 70 decid _ 120 delete _ 50 deserv _ 33 did _ -78 done _ 31 drill _ 42 during _ -33 effort _ 55 email _ 50 empty _ 50 enter _ 41 ever _ 35 evident _ 34
expect _ -37 expert _ 87 fail _ -42 famou _ 95 fault _ -54 finger _ -45 first _ -43 five _ 51 five-minute _ 32 fixed _ 31 flood _ -36 floor _ 40 for _
51 foresight _ 103 forty _ 34 forward _ 31 friday _ 33 geniu _ 37 give _ 52 go _ 71 god _ 42 goes _ 31 gold _ 63 good _ 61 got _ -52 grac _ 35 great _
48 had _ -49 hand _ -50 handover _ -62 happen _ -47 hats _ 48 have _ -62 head _ -36 hear _ 36 heaven _ 96 here _ 30 hero _ 50 high _ 38 his _ 35 hope _
51 hose _ 42 how _ 77 human _ -36 hurt _ 46 infinite _ 57 is _ -45 itself _ 79 january _ 30 kept _ -31 key _ 62 keys _ 60 know _ -41 known _ -35 label
_ 47 later _ 37 left _ -58 lesson _ 30 like _ 44 line _ -32 load _ -31 lol _ 43 lose _ 45 lost _ -56 loud _ 40 love _ 128 machine _ 30 made _ -33 make
_ -35 mark _ 42 masterpiece _ 107 medal _ 42 memo _ 40 mere _ 43 message _ 30 midnight _ 79 million _ -42 mistake _ -44 month _ 33 more _ -47 much _ 41
n't _ -48 name _ -32 need _ 56 nice _ 109 ninety _ 41 no _ -62 noon _ 32 not _ -64 now _ 62 offline _ 34 old _ -41 on _ -55 only _ 39 open _ -38 opinion
_ 33 our _ 92 out _ -80 page _ -46 part _ -30 paste _ 35 pay _ 49 pebkac _ -36 plenty _ 36 plug _ 32 point _ -43 possib _ 55 power _ 46 presence _ 33 printer
_ 38 prod _ -39 pure _ 34 quality _ 34 quite _ 41 rang _ 47 rather _ -31 read _ 56 ride _ 54 rode _ 56 rota _ 88 rule _ -32 saturday _ -34 saving _ 42
say _ -38 says _ 46 second _ -31 see _ -38 shard _ -33 share _ 34 shell _ 38 show _ -35 sign _ -41 silly _ 31 simple _ -33 slip _ -44 sloppy _ -83 so-call
_ 119 someth _ 51 soul _ -35 speak _ 41 speed _ 45 stag _ 60 standard _ 30 stay _ -33 stick _ 32 stopp _ -35 storage _ 31 such _ 44 support _ 44 sure _
78 surprise _ 77 taken _ -30 telescope _ 33 ten _ 49 tenant _ 31 terminal _ -34 test _ 46 thank _ 67 that _ -41 the _ -68 thing _ -40 think _ -58 this
_ -62 thought _ 94 thoughtful _ 47 through _ -44 thursday _ 37 ticket _ 38 told _ -33 triumph _ 35 trust _ 57 tuesday _ 45 turn _ -36 two _ -53 typing
_ 51 under _ -36 unplug _ 36 up _ -39 uptime _ 48 vaccine _ 33 valve _ -32 very _ 52 vlan _ 34 volume _ -33 wait _ -33 ward _ -32 was _ -127 well _ 103
went _ -68 were _ -34 what _ 31 where _ 49 which _ -30 while _ 35 who _ 60 wisdom _ 53 wizard _ 33 word _ -49 worth _ 44 would _ -58 yank _ 37 zone _ 30
“ _ 110 ” _ 110 ￼ _ 97
`,
    next: `
" , -33 " <end> -46 " by 38 's " 36 's famou 48 's so-call 62 's “ 53 , <nobody> 31 , <roles> 71 , one -30 , that 59 , to 36 0:0 , -31 0:0 <teams> 49 :
<name> -41 : the 58 <depts> <end> 53 <is> to 33 <name> " 55 <name> , 43 <name> a 73 <name> for 59 <name> was 50 <name> yank 37 <role> " -32 <role> <end>
-42 <role> a 47 <role> and 32 <role> for 58 <some> had 36 <start> <depts> -74 <start> <name> -96 <start> <nobody> -37 <start> <role> -108 <start> <roles>
-91 <start> <some> -67 <start> <team> -36 <start> <teams> -94 <start> <theys> -36 <start> another 62 <start> apparent 104 <start> because 45 <start> bravo
82 <start> brilliant 50 <start> congratulation 60 <start> do 46 <start> for -47 <start> full 36 <start> give 38 <start> good 70 <start> great 62 <start>
hats 48 <start> it -59 <start> lesson 35 <start> love 52 <start> may 30 <start> my -39 <start> nice 92 <start> only 63 <start> our 54 <start> read 47 <start>
sloppy -34 <start> slow 38 <start> so 84 <start> such 36 <start> test 30 <start> thank 53 <start> that -40 <start> the -53 <start> three 55 <start> well
88 <start> what 86 <start> who 48 <start> would 40 <teams> , 39 <teams> : 34 <teams> could -33 <teams> from 35 <teams> rang 30 <theys> for 30 <wes> all
87 <wes> spent -35 <wes> with 37 <yous> have 112 ? <end> -74 a bit -35 a cutover 41 a full 30 a laptop 40 a medal 42 a mere 44 a paper 34 a reboot 30 a
system 32 again <end> 50 another masterpiece 75 answer the 32 apparent read 40 are for 54 are in 32 arriv <end> 46 as a -44 as if 31 at five 67 at least
32 at noon 42 at once 30 at six 43 at the -31 back on 40 before <yous> 34 black friday 36 bravo to 61 by <role> -41 call <end> 45 came from 32 chang the
56 change control 31 clap for 40 clos <end> 32 could possib 64 course the 32 decid that 109 delete key 56 dns <end> 42 do n't 40 does not 31 email <end>
47 enter <end> 48 ever , -36 file , 30 for <teams> 36 for a -33 forty minut -31 found the 39 four <end> 34 from <teams> 43 full mark 43 give <role> 48
goes to 50 grac <wes> 35 great job 55 had a 44 had been -55 had to -32 handover <end> -43 hats off 48 have miss 39 have to 35 helpful , 43 his presence
35 how thoughtful 47 in <teams> -32 in january 30 infinite wisdom 58 into a -34 is for 54 is optional 35 is our 39 it 's 38 it is 49 it that 50 it twice
33 it was 41 its own 41 itself <end> 65 key <end> 58 label <end> -40 machine <end> 32 mark to 43 may <wes> 32 minut <end> 39 miss the 39 much for 36 must
have 67 need to -33 nice one 49 nine <end> 49 nine hour 44 noon <end> 52 not a -30 not take 47 not to 42 now <end> 36 of <depts> 47 of <name> 51 of course
49 of it -39 of our 44 off to 37 on a 48 on thursday 39 one day 50 one of 32 only " -48 only key 37 order <end> 30 our resident 30 plenty of 36 plug <end>
57 press enter 59 quality , 36 read the 71 rode in 56 should have -32 slow clap 40 so much 44 stag <end> 60 stick <end> 32 store <end> 33 such a 32 switch
off 35 tell <wes> 36 thank to -81 that <nobody> 32 the " 71 the bell 54 the day 34 the door 31 the error 42 the famou 30 the hose 45 the only 48 the pager
30 the plug 40 the so-call 57 the storage 36 the usual 47 this time 46 thought the 43 thoughtful of 47 thursday <end> 41 time : 33 time <end> 36 to <role>
73 to <teams> 46 to do 34 to go 32 to hear 41 to let 75 to name -30 to pick 31 to run 35 to tell 30 took <name> 34 twice <end> 44 up <end> 49 was " 31
was evident 31 was there 50 was too 74 well , 44 well done 56 when <yous> 47 where it 30 while the 54 who cut 32 who need 103 with <teams> -34 with his
59 with it 41 with the 35 would have -40 would it 48 year <end> 36 zone <end> 55
`,
    later: `
" " 47 " <teams> 40 " only -30 's <end> -37 's and 32 's to -31 , , 61 , <end> 81 , <wes> -33 , and -30 , as -34 , by -33 , for 38 , is -32 , it 53 , of
31 , ran 35 , seem 36 , the 82 , turn -30 , whole 39 , would 44 0:0 , 36 0:0 the 37 : , -38 <is> sure 72 <name> famou 48 <name> so-call 62 <nobody> a 40
<role> that 39 <roles> in 50 <start> " 96 <start> 's 54 <start> , 44 <start> <is> 89 <start> a 51 <start> as 42 <start> between -33 <start> bit -31 <start>
clap 40 <start> done 35 <start> for -55 <start> give 35 <start> had -47 <start> hero 50 <start> his 40 <start> in -31 <start> job 62 <start> mark 43 <start>
much 31 <start> n't 41 <start> need 46 <start> off 48 <start> on 57 <start> read 45 <start> should -39 <start> so-call 57 <start> take -32 <start> thoughtful
47 <start> to 58 <start> was -111 <start> were -67 <start> where 30 <teams> <end> -31 <teams> a -45 <teams> again 68 <teams> the 33 <teams> up 32 <wes>
<theys> 31 <wes> his 35 <yous> <end> 46 <yous> to 57 a , 81 a <end> 75 a delete 41 a disk 33 a in 45 a stick 32 a to 58 a way -48 a with 48 a word -32
an <end> 40 are to 36 as , -34 as the 34 at <end> 52 at to 46 by , 35 came from 32 data <end> 62 delete <end> 37 does take 49 for ; 34 for <end> 42 for
minut -38 for that 33 for the 34 from , 71 full to 43 give a 75 grac with 35 hats to 48 how of 41 if were 52 in <end> 58 in infinite 58 infinite , 34 is
as 57 it not 45 label <end> 48 lesson : 36 like <end> 30 much the 36 must been 30 need when 36 not a -45 now the 32 of 's 33 of to 77 one <end> 36 one
<name> 42 only <end> 30 our <end> 47 outage a 49 own <end> 47 prod <end> -35 pull plug 40 read label 46 read manual 35 slow for 40 so for 34 stag for 38
stop <end> 35 strik <end> 45 take <end> 49 thank , 41 that the -32 that was 42 the 's -42 the <role> 30 the are 59 the arriv 38 the at 30 the data 39 the
database 33 the expert 37 the file 38 the floor 43 the group 35 the key 45 the message 44 the plan 33 the tenant 34 the who 43 the wizard 41 this : 33
ticket the -30 to <wes> 55 to for 101 to it 53 to the 45 too <end> -32 took a 32 two with 35 very , 35 was beneath 32 were , 46 when have 52 who it 30
will to 30 with presence 35 word <name> -33 wrong , 37 wrong <end> 41 “ ” 95
`,
    behind: `
" _ 49 'd _ -33 , _ 33 : _ 61 ; _ 41 <name> _ 50 <roles> _ 46 <team> _ 35 <teams> _ -76 <theys> _ 34 ? _ -43 after _ 49 again _ 98 alarm _ 40 all _ 37
and _ -40 ask _ -31 assum _ 33 bell _ 42 blame _ -38 both _ 36 brick _ 33 burn _ 40 change _ -32 clos _ 59 commit _ -42 copy _ 52 decid _ 48 delete _ 52
did _ -32 does _ 39 down _ -36 email _ 52 enter _ 62 error _ -32 every _ -37 famou _ 45 five _ 56 forty _ 35 forward _ 31 grac _ 35 heard _ 30 is _ -30
it _ -69 itself _ 74 key _ 61 know _ -31 last _ 30 lose _ 44 medal _ 31 midnight _ 33 my _ 55 n't _ -51 need _ -59 never _ -53 now _ 34 number _ 33 once
_ 33 open _ -31 our _ -76 party _ 30 pay _ 38 plan _ 36 presence _ 33 press _ 59 quality _ 36 ride _ 54 rota _ 38 runbook _ 36 say _ -48 shell _ 48 sign
_ -30 so _ -47 so-call _ 62 someth _ 70 speed _ 48 strik _ 45 sure _ 59 take _ 40 thank _ 31 that _ -41 their _ -35 there _ 36 this _ -46 to _ -42 tuesday
_ 49 turn _ -35 typing _ 51 usual _ -37 very _ 37 was _ 61 would _ -44 yank _ 37 “ _ 53 ” _ 74
`,
    section: `
<in-account> <role> -34 <in-account> <some> 39 <in-account> <weaks> 40 <in-account> ? -68 <in-account> not -41 <in-actions> <name> -37 <in-actions> <roles>
-36
`,
  },
  fix_the_person: {
    constant: -133,
    word: `
, _ -43 0 _ -45 0:0 _ -72 <in-account> _ -263 <in-actions> _ 406 <in-timeline> _ -117 <in-went-well> _ -42 <name> _ -66 <roles> _ 60 <somebody> _ -33 ?
_ -42 again _ 37 and _ 52 another _ 32 apparent _ -30 are _ -39 ask _ -31 be _ 86 been _ -52 before _ 32 buy _ -42 by _ -33 careful _ 40 change _ 30 concentrate
_ 47 culture _ 58 cut _ -39 delete _ -31 different _ 30 discipline _ 48 exercise _ 43 find _ -37 flow _ 32 gate _ 30 get _ 71 greater _ 46 habit _ 32 had
_ -42 harder _ 45 have _ -49 head _ 31 here _ 33 house _ 30 it _ -64 its _ 32 keep _ 39 key _ -42 leash _ 36 left _ -36 make _ 33 meter _ 31 more _ 145
must _ 70 need _ 65 never _ -33 next _ 62 no _ -36 of _ 33 one _ -34 only _ 35 out _ -45 ownership _ 56 pay _ 35 phon _ 30 please _ 42 rais _ 46 read _
43 refresher _ 34 remind _ 34 repair _ -32 retrain _ 31 rota _ 54 shall _ 62 sleep _ 32 slip _ 57 sound _ 33 start _ 32 stay _ 52 than _ -38 that _ -78
the _ -77 think _ 66 this _ -42 twice _ 59 type _ 46 until _ 48 vigilance _ 137 warn _ 30 was _ -139 were _ -51 which _ -42 who _ -53 why _ -31 will _
61 wrong _ -40
`,
    next: `
, and -33 , please 37 <name> <end> 70 <name> need -33 <roles> , 37 <roles> need 39 <roles> to 33 <start> 0:0 -51 <start> <any> 53 <start> <role> -65 <start>
<roles> 57 <start> a 45 <start> another 41 <start> discipline 39 <start> find -40 <start> keep 43 <start> next 30 <start> remind 32 <start> retrain 30
<start> the -55 <wes> need 39 ? <end> -42 a more 44 and <wes> 31 and the 38 at the 31 be more 36 before <yous> 39 cable <end> -30 change window 31 concentrate
harder 45 delete key -42 do was -30 exercise greater 46 find out -32 for <name> 31 for <role> 52 has to 50 in a -30 in order 30 is the 55 keep <name> 39
like that 30 more careful 39 more ownership 41 must be 33 next time 45 not read 31 of <role> 39 ownership and 32 please <end> 39 say no -30 that <name>
-35 that <roles> -36 the gate 31 the only 57 the rota 54 think twice 71 to be 33 to get 31 to start 41 what <name> -30 which <name> -36 window <end> 32
would have -38
`,
    later: `
's for 39 , <end> 75 <name> <end> -43 <role> the -38 <roles> into 31 <roles> to 54 <start> <name> 60 <start> a 37 <start> at 34 <start> more 34 <start>
must 32 <start> need 34 <start> out -31 <start> should 30 <start> the -32 <start> to 41 <start> twice 39 <teams> to 44 a delete -30 a of 38 and rota 47
at <end> -30 at gate 34 back the 31 be on 31 before type 46 clear the 32 for 's 30 for , -37 gate be 34 get the 31 greater at 45 harder the 45 in <end>
44 its in 33 of <end> 60 only <end> 59 out , 31 read <end> 32 that the 37 the of 33 the that -58 the will 50 to was -30 vigilance the 73
`,
    behind: `
<name> _ 30 and _ -47 be _ 43 cable _ -35 concentrate _ 47 cut _ -38 delete _ -42 exercise _ 46 get _ 73 greater _ 46 habit _ 32 had _ -41 harder _ 45
have _ -42 here _ 36 in _ -31 is _ 32 key _ -43 left _ -30 more _ 78 must _ 49 need _ 75 pay _ 36 shall _ 63 sleep _ 32 sound _ 33 start _ 36 the _ -37
to _ 46 type _ 46 was _ -40 window _ 31
`,
    section: `
<in-account> <depts> -36 <in-account> <name> -63 <in-account> <some> -41 <in-account> <teams> -60 <in-account> ? -39 <in-account> will 50 <in-actions>
<depts> 30 <in-actions> <he> 33 <in-actions> <name> 53 <in-actions> <role> 42 <in-actions> <roles> 55 <in-actions> <some> 64 <in-actions> <teams> 63 <in-timeline>
<name> -38 <in-timeline> <role> -32
`,
  },
};
