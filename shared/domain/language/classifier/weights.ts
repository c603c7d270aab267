// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: 3,
  word: `
! _ -17 " _ 17 % _ -35 ' _ -37 'd _ 15 'll _ -44 're _ -25 's _ 19 've _ 38 ( _ -71 ) _ -71 0 _ -100 0-0 _ -18 0-bit _ 29 0.0 _ -78 0.0.0 _ -54 0/0 _ -34
0:0 _ -87 0:0:0 _ -24 0b _ 18 0h _ -32 0m _ 22 0s _ -36 0xx _ -25 : _ -31 ; _ -73 <depts> _ 20 <he> _ 37 <in-account> _ 37 <in-actions> _ -39 <in-timeline>
_ 42 <in-went-well> _ -135 <is> _ -45 <name> _ 100 <names> _ -41 <nobody-at-all> _ -86 <nobody> _ 28 <roles> _ 28 <some> _ 34 <somebody> _ 85 <team> _
-23 <wes> _ -75 <who> _ -30 <yous> _ -21 ? _ 29 a _ -25 a.m _ 32 able _ -45 abort _ 22 about _ -17 above _ -20 absence _ 23 absent _ 18 absorb _ -38 acces
_ -89 accidental _ 24 account _ -83 accountable _ 43 accurate _ -21 acked _ -17 acros _ -61 act _ 44 acted _ 35 action _ -30 activity _ 21 add _ -71 addres
_ -84 adds _ -26 adjacent _ -25 adjust _ 23 admin _ 22 admire _ 16 adult _ 62 advance _ 21 affair _ 16 affect _ -77 afraid _ 20 after _ -86 afterward _
-26 against _ -16 age _ -37 agent _ -16 agre _ -57 agree _ -29 airline _ 16 airport _ 17 aisle _ 21 alarm _ -50 alert _ -47 alexa _ -19 all _ 60 all-clear
_ -29 allocator _ -16 allow _ -22 alone _ -21 along _ -25 aloud _ -42 alter _ 30 alway _ 34 am _ 33 amateur _ 36 amateurish _ 64 ambulance _ -40 among
_ 22 amount _ 20 an _ -51 and _ -82 announc _ -37 answer _ -44 anyth _ 20 anyway _ 37 apart _ -78 api _ 16 apologi _ -39 apology _ 45 app _ -65 apparent
_ 101 appeal _ 69 appendix _ -29 appli _ -25 application _ -26 appreciat _ 57 approv _ -24 approval _ -51 approve _ -31 april _ -45 archive _ 18 are _
-39 arm _ -68 around _ 15 arriv _ -18 arrive _ -22 arrogant _ 20 arvo _ 20 as _ -46 aside _ 61 asked _ -69 asking _ -16 asks _ -95 asleep _ 48 assemb _
-21 assertion _ 31 assessment _ 26 asset _ -17 assign _ -60 assumption _ 27 at _ -19 ate _ 24 atm _ 18 atms _ -20 attach _ -65 attacker _ -20 attempt _
63 attention _ 56 attitude _ 41 attributable _ 71 audio _ -16 audit _ 23 august _ -48 authentication _ -15 authoris _ 28 auto-renewal _ -17 automatic _
-25 automatical _ -49 autumn _ 19 available _ -47 average _ -43 avoid _ -50 b _ -45 b0 _ -19 back _ -16 backlog _ 30 backport _ -21 backpressure _ -23
bad _ 105 badge _ -33 badly _ 81 bag _ 34 baggage _ 24 ball _ 92 bang _ 55 banner _ -58 bars _ 15 basement _ -16 basi _ -44 basic _ 93 be _ -15 bear _
18 because _ -40 become _ 23 before _ -47 beforehand _ 18 began _ 15 begin _ -39 beginn _ 16 beginner _ 29 begun _ 63 behaviour _ -33 behind _ -31 being
_ -19 belief _ 29 believ _ 24 believe _ -30 bell _ 25 below _ -29 beneath _ 37 benefit _ 20 bent _ 51 beta _ -38 between _ -27 beyond _ 51 big _ -57 bill
_ 48 binary _ -24 bit _ 64 bite _ 26 black _ 32 blackout _ 43 blam _ -101 blame _ 43 blank _ 32 bles _ 16 blind _ 78 blink _ -16 block _ -28 blood _ 59
blow _ 30 boiler _ 57 bolt _ 21 bomb _ 31 bonu _ 31 booking _ 16 boot _ 15 bored _ 38 boring _ -26 borrow _ -18 bot _ -68 botch _ 65 both _ -38 bother
_ 88 bottl _ 72 bottle _ 15 bought _ -41 bounc _ -35 bound _ 46 box _ 21 boy _ 32 bracket _ -16 brain _ 56 branch _ -31 brazil _ -25 breach _ 28 break
_ 49 brick _ 47 bridge _ -32 bright _ 41 broadcast _ 34 broke _ 79 brought _ -25 browser _ -22 buck _ 55 bucket _ -29 budget _ -28 buffer _ -22 bug _ -23
build _ -69 built _ -20 bull _ 21 bulletin _ -30 bundle _ -24 bungl _ 81 burn _ 15 burst _ 17 bus _ 37 busbar _ -16 busines _ 49 busy _ -16 buy _ -44 buys
_ 46 bypass _ 47 byte _ -39 c _ -16 cabinet _ -17 cach _ -46 cache _ -66 cage _ -16 calendar _ -52 call _ -54 caller _ -23 calm _ -45 came _ -21 campaign
_ -19 campu _ -30 can _ -22 canary _ -27 cancel _ -28 cancell _ 18 candidat _ -16 canteen _ 25 capacity _ -34 capture _ -16 card _ -65 care _ 92 cared
_ 20 careful _ -36 careles _ 42 carelessnes _ -27 carry _ -58 case _ -16 caught _ -124 cause _ 80 cavalier _ 36 cdn _ -18 ceil _ 20 central _ -48 ceremony
_ 48 cert _ 29 certificat _ -32 certificate _ -53 chair _ -44 chalk _ 17 chance _ 44 chang _ -18 character _ -40 charg _ 33 charge _ -25 chart _ 22 chas
_ 25 chassi _ -23 chat _ -39 cheaper _ 37 checklist _ 63 checkout _ 31 checkpoint _ -23 checksum _ -48 cheer _ 40 chennai _ -39 child _ 26 children _ 17
chiller _ 23 choice _ -46 choose _ -25 chose _ 16 chosen _ -42 christma _ 15 ci _ -38 circuit _ -35 citizen _ 26 claim _ 34 clap _ 17 clash _ 35 clean-up
_ -18 cleanup _ 23 clearer _ 42 client _ -74 climb _ -18 clinic _ -41 clip _ 75 clock _ 23 closer _ 16 clown _ 21 club _ 15 clueles _ 96 cluster _ -21
code _ -23 cold _ -20 column _ -41 combin _ -27 combination _ -19 come _ 17 coming _ 23 command _ -64 comment _ -46 common _ 43 community _ -27 compani
_ -21 compar _ -38 compensation _ -17 competent _ 31 compil _ -25 compiler _ -39 complacent _ 51 complain _ -48 complaint _ 28 complet _ -41 complete _
-29 component _ 15 comput _ -28 concentrate _ 18 concentration _ 16 concept _ 21 conclusion _ 53 conduct _ 71 confidence _ 23 configuration _ -21 confirm
_ -66 confuse _ -22 congratulation _ 25 connection _ -29 consecutive _ -15 consequenc _ 26 consist _ 25 console _ -28 conspicuou _ 29 consult _ 65 consumer
_ -28 contact _ -68 contain _ -50 contaminat _ 28 content _ 56 continu _ -41 contract _ -66 contrary _ 34 control _ 38 convention _ -41 conversation _
-21 conveyor _ 25 cooki _ -17 cookie _ -41 cool _ -17 cooperation _ -27 coordinat _ -22 copi _ -49 copy _ -43 core _ 27 cork _ -16 corner _ 80 correct
_ -30 corrupt _ 47 cosmic _ -29 cost _ 19 could _ 22 counsell _ 33 countdown _ -45 countersign _ 60 countri _ -36 coupon _ 18 courier _ -16 cours _ -18
course _ 53 courteou _ -16 courtesy _ 77 cover _ -145 coverage _ -67 cowboy _ 44 crack _ 43 crane _ 27 crat _ 27 crate _ 72 creat _ -32 credential _ -22
credit _ -72 critical _ -22 cros _ 29 cross _ 73 crowd _ 80 culpa _ 39 culprit _ 23 culture _ 52 cupboard _ -19 curiosity _ 42 currency _ -27 current _
-21 curtailment _ -38 curtain _ 27 customer _ -54 cut _ 73 cutover _ 50 cuts _ -27 cutt _ 29 cve _ -26 daemon _ -27 daily _ -20 dam _ 23 damage _ 27 dark
_ 52 dashboard _ -59 data _ -62 date _ -23 day _ -48 days _ -66 dead _ 44 deadlin _ -61 deadline _ -21 deaf _ 41 deal _ -45 debit _ -17 debt _ -19 december
_ -27 decid _ 38 decide _ -35 decision _ -16 declin _ 21 decommission _ 15 decoration _ 15 dedicat _ -44 deduct _ 44 default _ -64 defect _ 31 defrost
_ 18 delay _ -22 delet _ -17 delete _ -83 deletion _ -17 deliberate _ 26 deliver _ -25 delivery _ 15 demand _ 26 depart _ 30 depend _ -45 dependenci _
-23 deposit _ -24 depot _ 20 depth _ 30 describ _ -56 description _ -19 deserv _ -22 deserve _ -16 design _ -48 desk _ 68 despite _ 66 destroy _ 57 detection
_ -18 devic _ -21 dey _ -16 diagram _ -24 dialysi _ 47 diesel _ 24 differ _ -31 different _ -58 digger _ -46 digit _ -23 diligence _ 55 dinner _ -17 dip
_ -20 direct _ -38 disabl _ 29 disaster _ 20 discipline _ 84 disclosure _ -27 discord _ -20 discover _ -25 discrepancy _ -25 discus _ -33 discuss _ -18
disk _ -46 dispatcher _ 68 dispens _ 24 dispensary _ -29 display _ -71 disregard _ 86 distribution _ -56 district _ -31 diversion _ 19 diwali _ 65 dns
_ -24 do _ -51 doc _ -15 docs _ -15 document _ -41 does _ -23 domain _ -51 done _ 41 dosage _ 37 dose _ 54 double _ 54 double-book _ -16 double-check _
59 doubt _ 47 down _ 50 downgrade _ -31 download _ -34 dozen _ -21 draft _ -30 drain _ -43 draw _ -19 drew _ -37 drift _ -30 drink _ -15 drip _ 17 driver
_ -27 drug _ 18 duck _ 22 due _ 49 dummy _ 15 dump _ -40 duplicat _ -26 duplicate _ 28 during _ -16 dust _ 67 duty _ 41 e-mail _ -49 each _ -84 ear _ 27
earlier _ -23 early _ -60 ears _ 17 earth _ 66 easi _ 19 east _ -57 easter _ 49 easy _ -54 eating _ 33 edge _ -31 edit _ 63 editor _ -16 eight _ -46 eighteen
_ -16 election _ 16 else _ -19 email _ -46 emergency _ -26 emoji _ 28 empti _ 47 enabl _ -27 end _ 27 ended _ -27 endpoint _ -28 ends _ -24 engag _ 21
engineer _ 62 english _ -26 enter _ 57 enthusiasm _ 21 entire _ 67 envelope _ -16 environment _ -44 equal _ 22 equipment _ -28 eras _ -35 error _ -16 escalat
_ -17 escap _ 27 establish _ 78 estimat _ -21 estimate _ -38 eth _ -15 eu _ 16 eu-west _ -18 euro _ 17 evacuat _ -24 evacuation _ 49 even _ 29 event _
-77 ever _ 45 everyth _ 39 evidence _ 37 evident _ 45 exact _ 45 exceed _ 26 exchange _ -19 exclusive _ -25 excuse _ 54 execut _ 24 exemplary _ -28 exercise
_ 20 exist _ -20 expect _ 29 experience _ -26 expert _ 79 expir _ -87 expire _ -15 explain _ 17 explanation _ 42 exploit _ -38 explorer _ -15 export _
-41 expos _ 16 extend _ -16 extension _ -22 extra _ 30 eyes _ 60 face _ 58 fact _ -20 faded _ -52 fail _ -43 failover _ -38 fall _ 60 fami _ -17 familiar
_ -18 famou _ 52 fan _ -48 fans _ -23 far _ 21 fast _ 33 faster _ -35 fat _ 36 fat-finger _ 53 feature _ -45 february _ 25 fed _ -20 federation _ -38 feed
_ -48 feedback _ -43 feel _ -39 fees _ -18 feet _ 28 fell _ 84 felt _ -28 fibre _ -17 fiddl _ 56 field _ -66 fifteen _ -18 fifty _ 46 figur _ -19 figure
_ -20 file _ 21 filed _ 28 filter _ -30 finance _ 20 find _ 16 fine _ 98 finger _ 97 fingerprint _ 44 finish _ 29 fire _ 72 firewall _ 33 firmware _ -40
fits _ 34 fitt _ 62 five-minute _ 20 fix _ -42 fixed _ -56 fixture _ 28 flag _ -50 flaky _ -36 flange _ 17 flat _ -47 flood _ 73 floodgat _ 26 floor _
29 flow _ -25 flush _ 18 folder _ -32 follow-up _ -37 foot _ 20 for _ -21 force-push _ -42 foregone _ 29 foresee _ 27 foreseeable _ 34 foresight _ 26 forgot
_ 33 forgotten _ 66 fork _ -51 form _ -66 formal _ 66 formality _ 35 format _ -29 formulary _ 22 forum _ -26 found _ -60 foundation _ -36 four _ -26 four-ey
_ 32 fourth _ -37 frank _ 64 free _ -39 freebsd _ -24 freed _ -43 freeze _ 70 freezer _ 49 fresh _ -25 friday _ 16 fried _ 16 from _ -15 frost _ -15 froze
_ 37 frozen _ -22 fuel _ 19 full _ 33 function _ -29 fund _ -18 furnace _ 43 further _ 65 fuss _ -25 future _ -50 fuzz _ -15 game _ 31 gandalf _ -55 gantri
_ -24 gap _ -22 gas _ 18 gasket _ 28 gate _ -32 gateway _ -56 gather _ 35 generat _ -40 generator _ -52 generou _ -17 geniu _ 85 get _ -47 gets _ -77 gift
_ 32 gist _ 21 git _ -34 given _ -21 glance _ 37 gloss _ 47 go _ 47 go-ahead _ -20 go-live _ 20 god _ 58 goes _ 28 golden _ 31 goldfish _ 37 gone _ 53
gonna _ 36 good _ -55 got _ 47 grace _ -18 grant _ -15 graph _ -64 grateful _ -47 great _ 22 green _ -48 grew _ -24 gripper _ -20 group _ -71 grow _ -30
grown-up _ 64 growth _ 24 gues _ 19 guest _ -15 guide _ -51 guilt _ 40 guilty _ 53 gun _ 31 habit _ -16 hairdryer _ -19 half _ 75 halfway _ 30 hall _ -25
halt _ -17 hammer _ 23 hand _ 89 handy _ -19 happy _ -45 harbour _ 18 hard _ 39 hard-cod _ 33 hardware _ -17 has _ -31 hash _ -29 hatch _ 25 have _ 52
head _ 61 header _ -64 heads-up _ 34 health _ -29 hear _ -42 heard _ -17 heart _ 16 heartbeat _ -17 heat _ -56 heaven _ 22 heavy _ -28 heed _ 55 height
_ -33 held _ -47 hell _ 29 help _ -69 helper _ -21 hence _ 21 here _ 51 hero _ 46 herself _ 68 hesitate _ -37 hiccup _ 24 hid _ -49 hidden _ 19 hide _
-39 high _ 39 himself _ 30 hindsight _ 27 hint _ -26 hiring _ -18 his _ 78 hit _ 16 hlr _ -26 hoist _ -22 hold _ -45 holiday _ -31 honest _ 29 honour _
19 hook _ 18 hope _ 24 hopeles _ 33 hornvik _ -36 hose _ 51 hosed _ 29 hospital _ 42 host _ -32 hot _ 76 hotel _ -21 hotfix _ -45 hour _ -57 house _ 57
human _ 58 human-readable _ -23 hunch _ 37 hundr _ -33 hung _ 16 hypervisor _ -19 ice _ -15 idea _ 63 ideal _ 16 idempotency _ -16 identifi _ -27 if _
-62 ifeanyi _ -18 igatpuri _ -22 ignor _ 44 image _ -51 imagine _ 49 immediate _ -37 immutable _ -25 impact _ 18 impatience _ 15 impatient _ 20 implementation
_ -18 import _ -53 importer _ -57 impress _ -22 improper _ 22 in _ -34 inbox _ 25 incident _ -38 includ _ -36 include _ -15 incompetence _ 27 incomplete
_ -17 incorrect _ 109 indebt _ 18 independent _ -48 index _ -19 indicator _ -31 indifference _ 16 individual _ -16 infinite _ 24 inform _ -81 infusion
_ 42 inherit _ -58 inlet _ -20 input _ -37 inside _ -49 inspect _ -22 install _ -40 installer _ 32 instance _ -30 instead _ 27 instruction _ 19 instrument
_ -46 insufficient _ 32 insurance _ -20 insurer _ -16 integer _ -17 integration _ -21 intend _ -34 interpretation _ 27 interruption _ -42 interval _ -32
intervention _ 17 into _ 20 intranet _ -17 introduc _ 30 investigat _ 25 invit _ -34 invite _ -44 ipv0 _ -24 is _ -27 isolat _ -40 issu _ -20 issue _ -52
issuer _ -17 item _ -78 its _ -55 jam _ 49 jamm _ 47 january _ 17 jenkin _ -30 job _ -63 jobs _ -27 join _ -85 joint _ -34 joke _ -18 journal _ -17 jump
_ 63 just _ 62 k _ 23 keep _ -59 keeper _ -34 kes-0 _ -21 key _ -26 keyed _ 24 keystrok _ -41 kick _ 39 kiln _ 30 kiosk _ -27 kitchen _ -17 knee _ 37 knew
_ -15 knock _ 16 know _ -29 known _ -28 kubectl _ -27 kudo _ 19 lab _ 37 label _ -19 labell _ -57 laboratory _ -34 lack _ 35 lag _ 34 lago _ -42 lags _
-18 lah _ 36 laid _ 36 lakh _ 34 land _ -20 landlord _ 61 languag _ -47 language _ -19 lapse _ 48 large _ -21 largest _ -29 latency _ -61 launch _ 41 lay
_ 29 layer _ -16 layout _ -32 lazy _ 34 leader _ -15 leak _ 42 leap _ 19 leapt _ 76 learnt _ -26 leas _ -59 lease _ -30 leash _ 40 least _ 61 leav _ 39
leave _ -42 led _ -60 left _ 99 legacy _ -40 length _ -39 lent _ -27 less _ 65 lesson _ 37 letter _ 39 level _ -28 lever _ -37 liability _ 26 liberti _
27 library _ -16 licenc _ -33 licence _ -44 lid _ 22 life _ -22 lift _ 26 light _ -32 limit _ -19 line _ -20 linter _ -43 lion _ 18 liquid _ 21 liquidation
_ -29 lira _ 33 lisbon _ -23 list _ -116 litr _ -17 little _ 19 lived _ -16 living _ 23 load _ -72 loader _ -32 loan _ -37 local _ -50 location _ -28 lock
_ -45 lockout _ 20 log _ -40 logic _ 19 login _ 16 logs _ -22 long _ -59 long-stand _ -15 longer _ -24 look _ -23 loop _ -35 lorri _ -16 lose _ 32 loss
_ 43 love _ 86 low _ -30 luck _ -18 lucki _ -30 lucky _ 24 lying _ 19 machin _ -25 machine _ -72 maco _ -18 made _ -37 mail _ -16 mailbox _ -36 mainframe
_ 18 maintenance _ -41 major _ 30 maker _ -15 manag _ 36 mandatory _ 17 manifold _ -37 manner _ 56 many _ -29 map _ -30 maps _ -40 marguerite _ 27 mark
_ 26 master _ 33 masterpiece _ 21 match _ -21 matchmak _ 20 mate _ 16 matrix _ 25 matter _ -46 maximum _ -31 mea _ 39 mean _ -22 meant _ -36 measur _ -17
measure _ 26 medal _ 17 meddl _ 28 melt _ 35 member _ -48 membership _ -30 memo _ 19 memory _ -48 mention _ -50 merchant _ -16 mere _ 38 merg _ 56 merge
_ -34 mess _ 86 messag _ -74 message _ -89 met _ -47 metadata _ -24 meter _ 31 method _ 21 metr _ -65 metric _ -54 microwave _ 23 might _ 22 migrat _ -20
mile _ 31 milk _ -17 mind _ 62 minder _ 36 minu _ 28 minut _ -57 mirror _ -42 mismatch _ 16 misread _ 76 misrout _ 16 mistak _ 84 mistake _ 129 mixed _
27 mobile _ -26 mode _ -78 model _ -95 modem _ -50 moderator _ -28 module _ -37 monitor _ -42 month _ -21 moon _ -24 mop _ 26 more _ 47 most _ -67 mount
_ -43 moved _ -44 moving _ 19 ms _ -15 must _ 69 mute _ 19 my _ 16 mystery _ 24 n't _ 88 na _ 16 naked _ 17 named _ -66 narrow _ -35 nearest _ -43 necessary
_ 20 need _ -40 negative _ -27 neglect _ 138 negligent _ 27 neighbour _ -39 neither _ -16 network _ -47 neutral _ -20 never _ 82 new _ -86 news _ -53 next
_ -26 nice _ 18 nick _ -17 night _ -34 nineteen _ -20 ninety _ 16 ninth _ -18 nitrogen _ 21 no _ -21 nod _ 60 node _ -77 nominal _ -44 noon _ 20 normal
_ -19 north _ -20 nose _ 42 note _ -21 notic _ -115 notice _ -56 notifi _ -51 notification _ -48 november _ -15 nowhere _ 64 ns _ -24 nuke _ 24 nuked _
37 number _ -98 nurs _ 15 o'clock _ 18 obituary _ -19 oblig _ 56 observ _ 40 obviou _ 32 obvious _ 45 october _ -16 off _ 46 offender _ 26 offer _ -96
offline _ -75 offset _ -45 often _ -22 ok _ -41 old _ -26 older _ -69 omitt _ 149 on _ -36 onboard _ -15 ones _ 23 online _ -37 opcode _ -16 operation
_ 23 opinion _ 15 optional _ 30 or _ -43 order _ -24 organise _ 25 originat _ 56 orphan _ -28 osaka _ -27 other _ -81 otherwise _ 29 ought _ 56 our _ -28
ours _ 16 outag _ 23 outage _ 36 outgo _ -23 outside _ -29 oven _ 27 overflow _ 30 overlook _ 87 overnight _ -59 override _ 19 overrode _ 40 overwrit _
41 overwrote _ 43 owing _ 40 ownership _ 22 owns _ -90 p0 _ -17 packag _ -15 package _ -62 packager _ -15 packet _ -86 page _ -97 paged _ -92 pager _ -85
paid _ 32 pair _ -29 pallet _ 20 palletiser _ 26 panel _ -53 panic _ 31 paper _ -87 paperwork _ 26 parallel _ -16 parameter _ 38 parcel _ -16 parent _
-42 parser _ -73 part _ -32 participant _ -27 partition _ -46 party _ 42 passport _ 39 password _ -26 past _ 50 patch _ -17 patchy _ 20 path _ -40 patient
_ 39 paus _ -40 pay _ 56 payday _ -19 payment _ 47 payroll _ 37 pays _ -39 pdf _ -21 pebkac _ 48 peer _ 28 penalty _ 36 penhaligon _ -16 pension _ 32 per
_ -47 perfect _ -19 perform _ -31 perhap _ 40 period _ -28 permission _ -22 permit _ 49 person _ -56 petrol _ 37 pg_cancel_backend _ -38 pharmacy _ -23
phon _ -46 phone _ -46 photo _ -25 photograph _ -35 pick _ -43 picker _ 37 piece _ 15 pilot _ 29 pinn _ -16 pipe _ -24 pipeline _ -67 pit _ -24 pity _
61 place _ 26 plain _ 90 plan _ -31 planet _ 27 plann _ -92 planner _ -30 play _ 23 player _ -57 playout _ 17 please _ 19 plenty _ 22 plugin _ -22 plus
_ 70 pod _ -47 point _ -38 pointer _ 15 poison _ 25 polarity _ 27 policy _ 15 pool _ -50 poor _ 104 port _ -30 portable _ -16 portal _ -41 positive _ -16
possess _ 24 possib _ 30 possible _ -59 post _ -95 postcode _ -16 postgr _ -32 practical _ 17 practice _ 37 practis _ -15 precaution _ -25 predat _ -21
predict _ 20 predictab _ 89 predictable _ 34 prefer _ -45 premature _ 32 present _ -90 press _ -16 pressure _ -42 prevent _ -16 preview _ -42 price _ 35
primary _ -26 printer _ 29 priority _ 22 private _ -16 probe _ -112 problem _ -45 procedure _ 43 process _ -48 procurement _ 35 prod _ 81 produc _ 49 producer
_ 39 product _ -29 progres _ -39 project _ -29 promis _ 62 promise _ 15 promot _ -21 prompt _ -50 proper _ 144 propos _ -20 proposal _ 20 protect _ -18
protection _ -31 protocol _ -22 proud _ 19 provid _ -18 proxy _ -40 pub _ 24 public _ -65 publish _ -46 pull _ 84 pulse _ 16 pump _ -49 purchas _ -16 purchase
_ -36 pure _ 69 purpose _ -48 push _ 16 put _ 51 puts _ -16 putt _ -18 query _ -30 quest _ -20 question _ -38 queu _ -27 queue _ -62 quick _ -17 quiet
_ 82 quite _ 16 quorum _ -21 quot _ -17 quota _ -31 quote _ 18 r _ -16 race _ -16 rack _ -32 radio _ -64 radiology _ 22 raffle _ 15 rais _ -33 raise _
21 ramp _ 40 rank _ -35 rare _ -27 rate _ -28 rather _ 53 ratio _ -27 re-key _ 21 reach _ -134 reachable _ -30 read _ 18 read-on _ -34 readable _ -55 reader
_ -43 reading _ -17 ready _ -43 real _ 18 reason _ -30 reasonab _ -37 reasonable _ -42 reboot _ 21 rebuild _ -63 rebuilt _ -37 receipt _ -19 receiv _ -86
receive _ -53 receiver _ -21 reception _ -54 recipient _ -21 recognis _ -31 recommend _ -24 reconciliation _ -32 reconstruct _ -22 record _ -42 recount
_ 18 red _ 17 reduc _ -38 reel _ 42 reference _ 16 refit _ -16 reflect _ 16 refresh _ -26 refresher _ 85 refund _ -62 refus _ -33 refusal _ 18 regard _
41 region _ -38 registrar _ -29 registry _ -28 regression _ 43 regrettab _ 19 regular _ -20 regulator _ -16 rehears _ -24 rehearsal _ 26 reject _ -35 relax
_ 39 relay _ -100 release _ -62 reli _ -34 relief _ 26 reload _ 26 remain _ 24 remainder _ -26 remember _ -29 remind _ 61 reminder _ -32 remote _ -24 remov
_ -77 removal _ -21 remove _ -15 renam _ -29 rename _ -16 renderer _ -17 renew _ -27 renewal _ 35 renumber _ -17 repeat _ 30 replac _ -68 replacement _
-54 repli _ -19 replica _ -41 report _ -98 reporter _ -18 repositori _ -31 repository _ -19 reproduc _ -25 reproduce _ -54 reproducible _ -30 request _
-120 requir _ 28 rerout _ 18 research _ -23 reservoir _ 17 reset _ 20 resident _ 28 resolv _ -23 resolver _ -48 respect _ 102 respons _ -17 response _
-25 responsible _ 69 rest _ 20 restart _ -104 restor _ -85 restore _ -89 result _ 30 resum _ -31 retention _ -35 retir _ -35 retire _ -33 retrain _ 74
retri _ -80 retrospect _ 23 retry _ -45 return _ -123 reus _ 16 reverse _ 15 revert _ -46 review _ -30 revis _ 15 revision _ -28 revok _ 30 reward _ -18
rewir _ 28 ride _ 39 rig _ -35 right _ -15 ring _ 48 riot _ 40 riser _ -24 rm _ 27 robot _ -28 rock _ -33 rocket _ 53 rode _ 34 role _ -19 roll _ -31 rollback
_ -38 root _ 32 rose _ -50 rot _ 33 rota _ 20 rotat _ -20 rotate _ -33 round _ 51 rout _ -34 route _ -59 router _ -57 rov _ -18 row _ -31 rows _ -53 rubbish
_ 21 rug _ 36 ruin _ 47 rule _ 25 run _ -30 runbook _ -51 rung _ 61 runn _ -27 runs _ -17 rural _ -40 rush _ 70 s.k _ 16 saddl _ 23 safe _ -93 safety _
27 said _ 22 sail _ 22 sale _ 42 same _ -96 sample _ -20 sandbox _ -29 sank _ 59 sat _ 89 satellite _ -17 save _ 34 saved _ -68 saw _ -66 saying _ 35 says
_ -76 scaffolder _ 24 scal _ -38 scan _ -41 scanner _ -16 schedul _ -64 schedule _ -38 scheduler _ -24 schema _ 21 scheme _ -26 school _ 70 science _ 41
scoreboard _ 30 scrap _ 31 scrapp _ 32 scratch _ -21 scream _ 22 screen _ -80 screenshot _ -19 screw _ -31 scribe _ -47 script _ -32 scrum _ 26 seal _
69 search _ -53 season _ 48 seat _ -16 second _ -52 secondary _ -34 secret _ -21 security _ -21 see _ -37 seed _ -17 seeing _ -28 seen _ -34 sees _ -60
segmentation _ -17 select _ -16 self-evident _ 26 send _ -49 sender _ -34 sense _ 65 sensible _ 34 sensor _ -36 sent _ -57 separate _ -29 sequenc _ -28
serial _ -72 seriou _ 27 serious _ 20 serv _ -29 server _ -52 service _ -121 session _ -59 sets _ -61 setting _ -18 settlement _ -17 setup _ -18 seven
_ -32 seventy _ 27 sever _ 32 several _ -36 shackle _ -41 shadow _ -39 shaft _ -32 shall _ 62 shame _ 56 shar _ -85 shard _ -66 share _ -42 sharp _ 26
sharper _ 30 sharpest _ 21 sheer _ 34 sheet _ 40 shelf _ -28 shift _ 19 shipp _ 17 shock _ 45 shoot _ 42 short _ 17 short-liv _ -22 shorten _ -75 shoulder
_ 16 shout _ 31 show _ -34 shower _ 27 shown _ -82 shrugg _ 21 shut _ -29 shutdown _ -15 side _ -22 sidecar _ -20 sight _ 36 sign _ 39 signal _ -50 signall
_ 19 signatur _ -19 signature _ 30 signer _ -23 silenc _ 35 silence _ 24 simp _ 100 simple _ 42 singapore _ -35 siren _ 17 sister _ -28 sit _ 22 site _
-44 sits _ 30 sitt _ 73 six _ -62 sixty _ -20 size _ -33 skimp _ 20 skip _ 37 skipp _ 42 slack _ -19 slapdash _ 47 slash _ -35 sleep _ 23 slept _ 57 slide
_ 39 slip _ 100 sloppy _ 101 slow _ -41 slower _ -51 sluice _ 20 small _ -18 smaller _ -24 smell _ 38 smoke _ 44 snapp _ 20 snapshot _ -46 so _ 54 so-call
_ 47 social _ -19 socket _ -47 soft _ -22 software _ -32 sold _ 30 some _ -22 someth _ 56 somewhere _ 21 sorry _ 48 sort _ -31 sorter _ 15 soul _ 46 source
_ -39 space _ -16 spam _ -22 spanner _ 18 spar _ 27 spare _ -18 speak _ 35 special _ 22 specification _ -48 speed _ 24 spell _ 43 spend _ -19 spent _ 42
spill _ 35 spite _ 34 splice _ 19 split _ -28 spoke _ -35 spoken _ 32 sponsor _ 39 spott _ -93 spread _ -28 spreadsheet _ -24 sprinkler _ -18 square _
59 squeez _ 49 stack _ -17 stag _ -29 stage _ -23 stale _ -23 stamp _ 26 stand _ -16 standard _ 18 star _ 15 start _ -69 starv _ 26 stat _ -19 state _
-53 statu _ -50 statutory _ -15 stay _ -53 steer _ 44 stem _ 16 step _ -89 stern _ 42 sticky _ 21 stock _ -15 stolen _ -37 stood _ 83 stop _ -55 stopp
_ -31 stor _ -48 storage _ -22 store _ -26 storm _ -36 straight _ 37 strand _ 16 strength _ -29 stres _ 32 stretch _ 21 strict _ 22 strik _ 21 strip _
32 stroke _ 26 struck _ -16 stubborn _ -16 stubbornnes _ 29 studio _ -44 stupid _ 23 subnet _ 39 succes _ -32 suggest _ -63 suggestion _ 41 suit _ 31 sum
_ -17 summary _ -39 sunday _ -61 supervision _ 45 supp _ -49 suppli _ -27 support _ -17 suppos _ 31 suppress _ -16 suppression _ 24 sure _ 56 surname _
48 surprise _ 79 surviv _ 28 suspect _ -16 suspend _ -43 suspension _ -23 swap _ 56 swept _ 56 switch _ -42 switchboard _ 18 switchgear _ -39 sword _ 44
sydney _ -39 sync _ -36 synthetic _ -23 system _ -95 tabl _ 16 table _ -37 tablet _ -39 taken _ 28 taking _ 46 taped _ 61 target _ -18 tariff _ -19 taught
_ -44 tax _ 23 tea _ 17 teach _ -28 team _ 19 tear _ 36 technical _ 21 telephon _ -35 television _ 27 temperatur _ -31 temperature _ -18 template _ -67
temporary _ -43 ten _ -33 term _ -26 terraform _ -28 test _ 18 text _ -59 textbook _ 62 than _ -58 thank _ -84 thaw _ 32 their _ 61 them _ -19 themselv
_ 53 then _ 46 there _ 15 these _ 24 they _ 63 thing _ 29 think _ 71 third-party _ 30 thirty-one _ -21 thorough _ 58 those _ 31 though _ -18 thought _
69 thoughtful _ 15 thousand _ 26 thread _ -41 threw _ 68 throttl _ 33 through _ -20 throughout _ -34 throughput _ -24 thumb _ 38 tick _ 20 ticket _ -22
tidy _ 25 tied _ 16 tier _ -18 tight _ 32 tighten _ 41 tile _ -39 till _ 41 timed _ -15 timeline _ -23 timeout _ 24 timer _ -20 timestamp _ -16 timing
_ -30 today _ -23 together _ -21 toggle _ -26 token _ -73 told _ -71 tolerance _ -33 tomorrow _ -28 tone _ -34 toner _ -32 too _ 86 tool _ -149 top _ 23
topology _ -16 torch _ 27 tore _ 24 torn _ -66 torque _ 53 toward _ 20 trace _ -77 tracker _ -38 trad _ 21 traffic _ -95 trailer _ 16 transaction _ -56
transcript _ -24 transfer _ -35 translat _ -19 translation _ -15 transmission _ 29 transmitter _ -38 transpos _ 21 travell _ -42 treasury _ 25 treat _
22 tree _ 17 triage _ -51 trie _ -29 trigger _ -61 trip _ 32 triumph _ 26 trivial _ 37 trouble _ 63 truck _ 30 trunk _ 25 try _ -52 trying _ 20 tuesday
_ -17 tunnel _ -17 turbin _ 42 turbine _ 29 turn _ -40 twelve _ -48 twenty _ -29 twitter _ 24 two _ -28 two-factor _ -15 two-person _ 20 type _ -43 typed
_ 29 typical _ 25 typo _ 34 unable _ -33 unanswer _ -16 uncheck _ -29 under _ -26 understand _ -52 unheed _ 68 union _ -37 unit _ -35 universiti _ -20
unknown _ -20 unleash _ 30 unles _ -20 unlike _ -17 unmistakable _ 48 unnotic _ -24 unplugg _ 43 unprofessional _ 40 unread _ 81 unrelat _ -18 until _
-54 untouch _ 22 unus _ -65 unusual _ -38 updat _ -29 update _ -26 upgrade _ -54 upload _ -25 upon _ 58 upper _ -23 upstair _ 53 upstream _ -52 uptime
_ 44 urgency _ 23 usage _ -28 use _ -43 used _ -21 useful _ -38 useles _ 46 user _ -72 using _ -22 utc _ -51 uzoamaka _ 16 v0 _ -43 v0.0.0 _ -17 vaccine
_ 37 validator _ -26 valu _ -26 value _ -91 valve _ 24 van _ -25 vanish _ 70 vans _ 33 vat _ 19 verify _ 21 version _ -85 via _ -30 vibration _ -18 view
_ -33 vigilance _ 76 village _ -22 virtual _ -25 visible _ 16 visit _ 19 visitor _ -38 vlan _ 18 voltage _ -18 volum _ -63 volume _ -17 volunteer _ -17
voted _ -36 vpn _ -60 waiver _ 21 wake _ 16 wall _ 41 wallet _ -17 want _ 18 warehouse _ 47 warn _ 80 warning _ 94 was _ 31 watch _ 31 watchdog _ -51 watson
_ -20 waved _ 90 way _ 33 wear _ 28 webhook _ -19 website _ -22 week _ -33 weekend _ -23 weigh _ 59 welcome _ -61 well _ 75 went _ 35 were _ -44 west _
24 western _ 16 whatsoever _ 27 wheel _ 34 when _ -59 whenever _ -49 where _ -82 wherea _ -26 whether _ -104 which _ -53 whichever _ -17 while _ -23 whiteboard
_ -55 who _ 57 whole _ 16 whose _ 39 why _ 22 widen _ -45 wiki _ -28 will _ -55 wind _ -55 window _ -27 winter _ 20 wiped _ 57 wired _ 21 wisdom _ 31 wise
_ 19 wiser _ 21 with _ -17 withdrawal _ -35 withdrawn _ -20 within _ -135 without _ -49 wizard _ 20 woken _ -32 won _ -16 wonder _ 87 wonderful _ 27 word
_ 26 work _ -52 workaround _ -23 worker _ -25 worn _ 17 worse _ 37 worst _ 33 worth _ -26 would _ 45 wrap _ -17 wrapper _ 31 wreck _ 32 wrench _ -23 wristband
_ 39 writ _ -22 write _ -20 writer _ 36 wrong _ 46 wrote _ -29 yaml _ -17 yard _ 53 year _ -39 yes _ -56 yesterday _ -18 yet _ 37 your _ -67 zero _ 32
zone _ -48 | _ -51 “ _ 15 ” _ 15 ￼ _ -95
`,
  next: `
! <end> -17 " , 25 " . -57 " and -19 " by 19 " careles -44 " expert 18 " from 31 " human -21 " on -26 " quick 21 " review 52 " test 16 " the 66 " thorough
22 % , 38 % of -38 % stage -19 ' <any> 16 ' in 15 ' template -20 'd have 47 'd still -55 's " 39 's . -17 's <roles> 36 's attitude 18 's badge -30 's
chair -32 's change -16 's clock -21 's commit 18 's console -40 's data 15 's dns -34 's doing 37 's fault -49 's fiddl 21 's firmware -34 's first -22
's habit -23 's handiwork 18 's handover -15 's head 27 's hotfix 24 's hunch -23 's import -15 's letter -31 's log 27 's manual -45 's meddl 24 's merge
-27 's mind 17 's name -22 's not 22 's office -19 's ops -16 's pager -36 's patch -15 's phone -34 's quick -60 's refusal 19 's rename -17 's request
-33 's restore -36 's screen -25 's share 18 's so-call 20 's stubbornnes 27 's support -15 's the 42 's ticket -17 's warn -41 's wing 37 's work 44 's
“ 29 've asked 19 've been 19 ( 0 17 ) <end> -40 , 0:0 -41 , <any> 23 , <depts> 17 , <he> 17 , <is> 80 , <name> -36 , <names> -33 , <nobody> 45 , <roles>
30 , <some> 23 , <teams> 91 , <theys> 36 , <yous> -16 , a 46 , acknowledg 20 , after 31 , against 33 , all -15 , alway 15 , an 16 , and -91 , as -50 ,
by -22 , call -28 , check -44 , confirm 17 , contrary 39 , exact 15 , for -25 , from 53 , full 67 , gets -20 , good -39 , great 22 , had 22 , half 21 ,
hence 21 , how 61 , if 45 , in -22 , is 31 , it 73 , kept -40 , left 39 , like -16 , next -20 , nine -26 , no 64 , none -23 , not 59 , on -62 , once 34
, one 38 , out -22 , page -22 , per 25 , plain 28 , player -16 , please 16 , polite -29 , read -38 , restart -19 , restor -16 , run -18 , runs -28 , same
-46 , sees -17 , sign 20 , since -21 , single-hand 19 , slow 15 , so -106 , sorry 18 , stand -31 , thank -22 , that 51 , the 36 , then -70 , there 19 ,
think -32 , thought 33 , three -32 , to -36 , together -15 , was 41 , watch -25 , well -21 , went -27 , what 16 , when -18 , wherea -26 , which -55 , who
-16 , whose -18 , why 35 , with -80 , without 15 , yet 32 . , 27 . <end> 21 . <name> -23 0 , -25 0 . 18 0 ; -22 0 a.m 34 0 account -16 0 at -23 0 back
-15 0 call -15 0 character -15 0 customer 20 0 days -23 0 december -15 0 euro -21 0 in 22 0 instead 45 0 into 23 0 lakh 34 0 may 32 0 minut 40 0 ms -15
0 on -49 0 second -19 0 stop -27 0 student 16 0 test -31 0.0 % -30 0.0 , 19 0.0 <end> -30 0.0 and 21 0.0 in 32 0.0 metr -18 0.0.0 to -20 0:0 , -28 0:0
. -80 0:0 : 89 0:0 ; 20 0:0 <depts> -26 0:0 <name> -191 0:0 <role> 16 0:0 <teams> -26 0:0 alert 45 0:0 all -24 0:0 and 21 0:0 first 22 0:0 handover -23
0:0 on -35 0:0 onward -22 0:0 primary -22 0:0 still 21 0:0 utc -26 0:0 without 19 0:0 – 40 0th , -17 : <name> 23 : <role> -39 : <weaks> -19 : a 21 : human
76 : it -43 : no 15 : thank -19 : the -40 : what -16 : who 47 ; <depts> -30 ; <he> 35 ; <name> -23 ; <team> -43 ; <teams> 19 ; had 38 ; no -19 <any> '
16 <any> 's -53 <any> <who> -21 <any> ? 22 <any> could 38 <any> in 16 <any> knew 38 <any> know 19 <any> to 17 <any> would -20 <depts> , 26 <depts> . 16
<depts> and -38 <depts> cut -24 <depts> did -17 <depts> got -29 <depts> is -23 <depts> open -40 <depts> outdid -24 <depts> send -19 <depts> that -39 <depts>
to 42 <he> 'd 21 <he> . -37 <he> ? 18 <he> asked -25 <he> confirm 22 <he> could -46 <he> forc 23 <he> found -25 <he> had -37 <he> is 33 <he> join -36 <he>
know -21 <he> merge -24 <he> phone -28 <he> ran -19 <he> releas -31 <he> said -21 <he> saw -21 <he> the 16 <he> to -57 <is> 've -43 <is> , 31 <is> . 46
<is> <who> 25 <is> am 27 <is> ask 24 <is> believe -28 <is> blame 27 <is> can 17 <is> contact -18 <is> could -46 <is> did -23 <is> expect 24 <is> flipp
-26 <is> have -31 <is> hold 60 <is> in -45 <is> left -15 <is> may 24 <is> need -24 <is> said 35 <is> spent -16 <is> take 47 <is> told -16 <is> upgrad -19
<is> want 20 <is> was -17 <is> will 16 <is> would 18 <name> " 56 <name> 's 46 <name> ( -47 <name> , -17 <name> : -41 <name> <end> -42 <name> <name> -29
<name> <who> -29 <name> a 60 <name> about -25 <name> acted 20 <name> adds -23 <name> answer -18 <name> as -44 <name> asks -52 <name> before -15 <name>
broke -18 <name> call -56 <name> can 30 <name> carri 19 <name> click -47 <name> comment -24 <name> confirm -59 <name> copi -16 <name> corrupt 21 <name>
could 21 <name> count -21 <name> cut 19 <name> deploy -30 <name> did 43 <name> drain -52 <name> driv -36 <name> fail -74 <name> find -27 <name> fixed -39
<name> for -15 <name> forgot 26 <name> from 53 <name> gets 15 <name> had 44 <name> has 19 <name> having 18 <name> held -40 <name> ignor 30 <name> introduc
33 <name> is 103 <name> keep -36 <name> kept -25 <name> kill -20 <name> let 34 <name> logs 15 <name> look -48 <name> mean -21 <name> move -20 <name> must
32 <name> need 42 <name> neglect 17 <name> never 80 <name> nor 18 <name> notic -19 <name> omitt 27 <name> on -20 <name> only 20 <name> open -64 <name>
or -42 <name> ought 18 <name> overlook 38 <name> panic 18 <name> panick 20 <name> paus -20 <name> post -46 <name> pull -43 <name> push 50 <name> put -51
<name> puts -20 <name> ran 22 <name> rang -32 <name> reach -28 <name> read -74 <name> refus 18 <name> replac -26 <name> report -28 <name> reset 22 <name>
restart -24 <name> revert -26 <name> roll -31 <name> runs -16 <name> said -42 <name> sat 16 <name> says -30 <name> schedul 15 <name> sent 24 <name> set
38 <name> shall 29 <name> should 29 <name> show 26 <name> skip 43 <name> skipp 60 <name> slept 21 <name> spott -18 <name> stop -36 <name> suggest -17 <name>
swap -51 <name> swapp 17 <name> switch -33 <name> take -62 <name> tell -64 <name> think 18 <name> thought -41 <name> to -15 <name> told -24 <name> too
-30 <name> treat 36 <name> typed 25 <name> wait -42 <name> was 16 <name> went 19 <name> will -37 <name> wiped 63 <name> with 23 <name> work 31 <name> wrote
-46 <names> , -23 <names> between 18 <names> each 31 <names> to -23 <nobody> 's 27 <nobody> asked 18 <nobody> bother 27 <nobody> could 25 <nobody> from
22 <nobody> had -49 <nobody> has 52 <nobody> is -127 <nobody> lift 28 <nobody> look 36 <nobody> on 48 <nobody> panick -25 <nobody> skipp -105 <nobody>
thought 33 <nobody> was -46 <role> ' -17 <role> , -26 <role> . 26 <role> <name> -51 <role> a 15 <role> accountable 29 <role> acknowledg -39 <role> and
-27 <role> answer -23 <role> arriv -33 <role> asked -45 <role> asks -24 <role> at 16 <role> brick 32 <role> call -19 <role> can -44 <role> check -26 <role>
could 28 <role> cross 27 <role> decid 17 <role> enter 15 <role> eras -21 <role> flood 31 <role> for -95 <role> forgot -16 <role> found -60 <role> from
-16 <role> gave -47 <role> had -15 <role> hand -20 <role> has 44 <role> hold -17 <role> in 38 <role> is 18 <role> isolat -32 <role> kill -27 <role> know
-43 <role> leav 29 <role> left 20 <role> let 16 <role> look -22 <role> made 46 <role> manag -19 <role> need 26 <role> never 21 <role> nor 22 <role> not
-23 <role> notic -30 <role> of -31 <role> out -52 <role> panick 26 <role> pick -30 <role> press -40 <role> put 38 <role> reboot -16 <role> receiv 23 <role>
record 21 <role> report -26 <role> restart 24 <role> right -28 <role> short 15 <role> should -69 <role> show 49 <role> sign -53 <role> silenc 32 <role>
slept 24 <role> spott -27 <role> stay -35 <role> swapp -22 <role> take 32 <role> the -42 <role> to 32 <role> took 18 <role> tripp 20 <role> trust -53 <role>
turn 36 <role> upload -25 <role> walk 31 <role> was -79 <role> with 27 <role> worth 22 <role> would 56 <role> wrote 38 <roles> ' -16 <roles> , -44 <roles>
. 24 <roles> <who> -28 <roles> ? -21 <roles> a -23 <roles> and -28 <roles> are 43 <roles> at -26 <roles> can -39 <roles> carri -40 <roles> caught -22 <roles>
could 38 <roles> did 42 <roles> do 24 <roles> dragg 19 <roles> for -51 <roles> gave 34 <roles> had 60 <roles> have -24 <roles> in -16 <roles> left 52 <roles>
let 24 <roles> need 30 <roles> on -30 <roles> ran -38 <roles> read -28 <roles> saw -18 <roles> shar -20 <roles> should 41 <roles> that 53 <roles> took
-18 <roles> turn 30 <roles> were -47 <roles> which -20 <roles> will 20 <roles> with -52 <some> 's 48 <some> merg 17 <some> need 22 <some> on 24 <some>
should 37 <some> was 21 <some> with -25 <start> " -16 <start> 0 -22 <start> 0:0 81 <start> <any> 16 <start> <he> -17 <start> <is> -19 <start> <name> -183
<start> <nobody> -81 <start> <role> -37 <start> <roles> -70 <start> <some> 38 <start> <team> -24 <start> <teams> -67 <start> <theys> 53 <start> <weaks>
23 <start> <wes> -91 <start> <yous> 27 <start> [ -27 <start> a -69 <start> absent 18 <start> acces -17 <start> add -23 <start> after 29 <start> alert -18
<start> alexa -19 <start> all 27 <start> and 66 <start> another 74 <start> any 54 <start> apparent 21 <start> are -20 <start> as 26 <start> ask -38 <start>
asking -48 <start> at -34 <start> backpressure -18 <start> backup 62 <start> bar 46 <start> basic 48 <start> before -16 <start> behind 21 <start> better
37 <start> between 88 <start> big -33 <start> both -30 <start> brilliant 19 <start> but -19 <start> by -16 <start> calm -34 <start> careful -73 <start>
cause 44 <start> check -26 <start> clear 45 <start> clip 38 <start> communication 16 <start> congratulation 25 <start> corner 56 <start> credit -37 <start>
customer -45 <start> decide -19 <start> deduct 44 <start> default -20 <start> discipline 24 <start> do -15 <start> documentation 28 <start> does 30 <start>
due 24 <start> edit -15 <start> emergency -29 <start> error -15 <start> etcd -21 <start> even 15 <start> exercis -31 <start> fault -31 <start> feature
-22 <start> find 61 <start> for 42 <start> formal 40 <start> four 52 <start> frank 29 <start> free -18 <start> from -38 <start> full 37 <start> git -28
<start> given 17 <start> good -41 <start> grant -18 <start> great -24 <start> had -81 <start> hard 54 <start> has -17 <start> having -67 <start> honest
-15 <start> hope 22 <start> if 20 <start> improper 22 <start> in 76 <start> incompetence 16 <start> insufficient 32 <start> is 24 <start> issue 39 <start>
it 38 <start> jenkin -30 <start> just 36 <start> keep 34 <start> kill -17 <start> kind 33 <start> kudo 19 <start> label -16 <start> lack 35 <start> late
-24 <start> lazy -37 <start> leave -28 <start> less 34 <start> lesson 25 <start> let 29 <start> liability 21 <start> liberti 27 <start> light -18 <start>
log -18 <start> look 58 <start> love 25 <start> lucki -30 <start> many -21 <start> may 19 <start> mea 30 <start> midnight 48 <start> minut 21 <start> mistak
42 <start> monitor -32 <start> more -20 <start> move -33 <start> my 77 <start> name 61 <start> neither -15 <start> new -25 <start> next 22 <start> no 40
<start> not 76 <start> noth 20 <start> obvious 48 <start> of 28 <start> old 31 <start> on -37 <start> once 45 <start> one 44 <start> our -40 <start> outage
26 <start> p0 -16 <start> pair 15 <start> passenger -39 <start> patch -34 <start> pebkac 15 <start> player -25 <start> poor 20 <start> post -16 <start>
predictab 47 <start> present -56 <start> print -17 <start> procedur 28 <start> production 28 <start> proper 32 <start> queue -26 <start> radio -15 <start>
read 50 <start> release -16 <start> remind 65 <start> responsibility -46 <start> retrain 61 <start> retri -27 <start> return -21 <start> right 33 <start>
rollback 19 <start> root -30 <start> run -16 <start> send 20 <start> settlement -18 <start> several -15 <start> show 16 <start> slow 32 <start> so 68 <start>
some -35 <start> spare -26 <start> speak 37 <start> stag -19 <start> statu -18 <start> strip 36 <start> such 26 <start> summary -22 <start> sure 38 <start>
swap 41 <start> switch -37 <start> take 25 <start> ten 43 <start> terraform -31 <start> thank -26 <start> that 69 <start> the -103 <start> their 68 <start>
then 43 <start> thing 21 <start> this 26 <start> those 20 <start> three 17 <start> time -17 <start> to -15 <start> too 41 <start> traffic -22 <start> transmission
25 <start> turn -19 <start> under -35 <start> until -18 <start> user -21 <start> uzoamaka 16 <start> warning 38 <start> was -48 <start> watson -20 <start>
weigh 23 <start> well 23 <start> were 24 <start> which 100 <start> who 31 <start> why -52 <start> will -75 <start> with 21 <start> without -75 <start>
would 17 <start> yes -62 <start> zero 16 <start> ￼ -60 <team> 's -18 <team> , 29 <team> . 23 <team> from 20 <team> has -63 <team> read -31 <team> that
51 <team> the -34 <team> to -17 <team> was 17 <team> without -15 <teams> 's -78 <teams> . 27 <teams> ? 26 <teams> arriv -39 <teams> at -36 <teams> before
-25 <teams> by -22 <teams> could 24 <teams> cut 33 <teams> dropp -21 <teams> fail 37 <teams> file -24 <teams> for -21 <teams> from 57 <teams> hand 40 <teams>
is 19 <teams> keep -22 <teams> know -22 <teams> learn -26 <teams> let -38 <teams> need -54 <teams> never -48 <teams> nor -15 <teams> not -24 <teams> open
15 <teams> owns -38 <teams> pass 34 <teams> rang 25 <teams> sat 19 <teams> set -40 <teams> shipp -15 <teams> show -38 <teams> start 16 <teams> stopp -31
<teams> threw 39 <teams> took 48 <teams> was -59 <teams> went 16 <teams> were -20 <teams> will -20 <teams> work 31 <teams> would 43 <theys> 've -21 <theys>
. -53 <theys> back -15 <theys> brought -26 <theys> did -17 <theys> have -32 <theys> saw -21 <theys> were 16 <weaks> , -15 <wes> 're -20 <wes> 've -25 <wes>
. -30 <wes> ? 17 <wes> a -38 <wes> all 61 <wes> are -37 <wes> avoid -21 <wes> before 21 <wes> chose -15 <wes> decid -27 <wes> did -41 <wes> ever -26 <wes>
first 15 <wes> found 20 <wes> got 38 <wes> have -37 <wes> hold 17 <wes> in 51 <wes> kept -40 <wes> knew -28 <wes> look 16 <wes> lost 38 <wes> may -36 <wes>
need -22 <wes> noth -43 <wes> only 26 <wes> paus -19 <wes> spent 54 <wes> that -40 <wes> three -18 <wes> to -26 <wes> took -22 <wes> trust 16 <wes> want
-45 <wes> were 33 <wes> will -16 <wes> wish -24 <wes> with 39 <wes> would -71 <wes> wrote -18 <who> answer -20 <who> found -67 <who> had -29 <who> has
28 <who> is 17 <who> knew -22 <who> know -17 <who> left 35 <who> notic -28 <who> spott -23 <yous> , 43 <yous> could 30 <yous> did 16 <yous> do -36 <yous>
have -22 <yous> lot 17 <yous> may -44 <yous> need -53 <yous> not 18 <yous> so 18 ? <end> 22 ? ? 26 a . -30 a 0 -18 a 0-bit 35 a banner -16 a better 20
a bill 16 a bit 44 a blank 18 a blind 44 a branch -24 a break -25 a breaker -20 a build 16 a call -18 a canary -31 a careles 29 a change 27 a channel -31
a check -31 a child 65 a clos -15 a cluster 21 a coffee -38 a column -22 a combin -26 a comment -18 a culprit -19 a customer -49 a cutover 21 a date -27
a day -22 a dead 17 a dedicat -43 a digger -24 a drawer 18 a dry -22 a duty 28 a fail -33 a failover -28 a false 43 a few 19 a fine -38 a finger 17 a first
19 a fix -40 a flat -21 a foregone 29 a form 27 a formal 25 a four-hour 15 a fresh 19 a gateway -33 a good -15 a graph -17 a great -31 a green -15 a group
-25 a grown-up 32 a halt 17 a heads-up 22 a healthy -27 a hiccup 24 a hold -31 a hundr -22 a known -27 a lapse 17 a laptop 16 a launch 25 a leak 26 a limit
-25 a line 24 a link 27 a lock -31 a loose -40 a lot -27 a mailbox -25 a map 27 a matter 21 a medal 17 a mere 49 a merge -17 a message -46 a minder 36
a minute -19 a miss -48 a mistake -33 a monday -18 a more 26 a new 18 a note -55 a null 17 a page -35 a paper 25 a pause 24 a perfect 16 a phone 20 a plan
20 a player -26 a precaution -25 a pressure -18 a preview -35 a proper 24 a pulse 16 a queue -15 a quick 37 a reason 18 a record -24 a refresher 53 a replica
21 a report 22 a restart -17 a rollback -35 a runbook -32 a scheduler 15 a screen 36 a screenshot -19 a seat -28 a second -84 a separate -18 a shar 33
a short -17 a simple -16 a single -50 a slower -20 a small -28 a smaller -20 a snapshot 24 a spanner 20 a special 22 a spreadsheet 28 a stag 15 a stern
20 a store -49 a stroke 16 a system 48 a third -18 a ticket -26 a tool -21 a train -26 a vpn -21 a way 24 a week 20 a wildcard 22 a word 22 a year -54
a zone 21 a.m . 32 abandon . -19 able to -52 abort . -20 abort at -19 about <he> 16 about a -67 about his 20 above the -19 acceptance test 26 acces log
17 acces to -87 acces until 15 account for 29 account had -15 account in -48 account number 19 account of 33 account was -43 accountable for 22 acked .
-29 acknowledg the -26 acros the 33 acros two -26 acted upon 35 action for -26 add a -24 add the -28 added to -23 addres file -20 address . 17 after .
23 after <depts> -25 after <roles> 63 after it 28 after lunch -21 after the -37 after three -24 after twenty -21 after which 25 afterward . -35 again ,
35 again . 16 again from -28 again with 15 against the 44 agent , -18 agre time -23 agre to 22 agre with -37 agree that -15 ahead of -22 airline 's 18
alarm and -15 alarm bell 43 alarm clear -18 alarm ring 26 alarm was -26 alert . -26 alert that 19 alert was 16 all , 21 all along 33 all four -27 all know
16 all of 19 all over 60 all that -15 all there 24 all this 33 all three -33 all to 34 all writ -15 all-clear . -26 allow to 88 alone . 18 alone with -33
along with -31 aloud . -47 already . -18 already been -31 alway been 16 amber light -21 ambulance dispatch -33 among <roles> 16 amount of -18 amount to
41 an accident 19 an alarm -17 an amateurish 39 an attacker -26 an automatic -16 an empty -15 an error -16 an explanation 23 an older -15 an outage -32
an unmistakable 48 an update 20 and " -18 and 0 69 and <any> -19 and <depts> -20 and <is> -15 and <name> -42 and <nobody> 30 and <roles> -61 and <teams>
-31 and <theys> -66 and <wes> 20 and <yous> -22 and a -40 and again 25 and appli -19 and ask -20 and asks -17 and at 20 and both 29 and brought -21 and
call -91 and came -26 and clos 26 and communication -25 and confirm 23 and did 19 and does 39 and each -16 and every 68 and for 25 and forty 16 and found
-24 and gave -21 and give -15 and his 22 and in -17 and inform -22 and is -18 and it 20 and its -24 and kept -24 and keyboard 22 and knew -16 and labell
-20 and left 52 and look 20 and made 31 and neither 23 and never 79 and nine -17 and no 52 and not 51 and now 15 and on 33 and only -19 and open -17 and
ours -18 and post -34 and prod 25 and radio -16 and ran 20 and restart -18 and said 25 and saved 41 and says -18 and sent -18 and should 29 and simple
31 and so 41 and stay -53 and still 29 and stopp -23 and take -17 and tell -16 and thank -17 and their -30 and they 29 and three 22 and to -32 and told
59 and took -22 and upload -19 and wait -27 and was 39 and watch -29 and went 50 and what -19 and will -19 and without -27 and yet 17 another . -31 answer
for 23 answer our -22 answer to 18 answer was 34 answer within -25 any check 16 any more -23 anyth ? -28 anyth that -20 anyth with 23 anyway . 27 apart
. -18 apart from -19 api . 24 api and -33 app . -25 apparent ignor -23 apparent read 35 appendix . -28 appli clean -19 apply for -23 approv . -34 approv
this 35 approval , -21 are <roles> -37 are a 30 are cowboy 16 are for 103 are in 23 are indebt 18 are lazy 17 are n't -24 are not -66 are to 36 are too
26 around . 22 around 0 -15 around noon 26 around to -41 arriv . 37 arriv and 23 arriv at 17 arriv on -27 arriv with -50 as <any> 33 as <he> -52 as <role>
-58 as <roles> -22 as agre -30 as alway 15 as an 15 as complet -16 as design -31 as ever 41 as if 53 as long -16 as much -35 as no 18 as not -19 as optional
15 as plann -43 as root 23 as soon -24 as spam -15 as the -26 as was 24 as well 40 ask <name> 48 ask <roles> -43 ask <teams> -44 ask ? 25 ask for 23 ask
the 25 ask which 24 ask who -46 asked . 16 asked <role> 19 asked <teams> -32 asked for -55 asked the -40 asked to -35 asking who -64 asks who -25 asleep
, -26 asleep . -20 asleep at 50 asleep by 16 assemb point -21 assum the 23 at . 18 at 0 -15 at 0:0 -49 at 0:0:0 -24 at <role> -41 at <teams> -16 at a -61
at best 27 at exact -18 at fault 16 at first 30 at five -20 at four 15 at half -17 at it 26 at least 31 at midnight -38 at night -50 at nine -24 at noon
28 at our -19 at peak 24 at random 15 at risk -15 at seven -16 at the 44 at this -20 at weekend -33 at which 20 ate the 17 attention span 19 attitude of
31 attitude to 17 attributable to 71 auction house -19 audit had 24 august , -28 automatical . -22 available on -19 avoid asking -21 awake for -15 away
for -22 away from 50 away the 26 b , 15 back , 29 back . -38 back ? -20 back at -16 back before -17 back by 16 back from 29 back in -24 back on 29 back
one -20 back the 21 back to 41 back within -23 backport to -16 backup are 28 bad , 30 bad . 40 bad route -17 baggage belt 42 ball on 19 ball was 16 band
. -15 bank 's 29 bank was -27 batch had -16 batch of -42 batch on -18 batch would -16 be . -15 be a 15 be able -18 be at 51 be bother 23 be down -45 be
expect 21 be found 44 be issu 33 be laid 18 be look -46 be more 52 be on -38 be order -30 be rais 15 be reach 16 be remind 33 be shut 16 be the 18 be trac
15 be trust 22 be watch 25 be wrong -57 because <he> 24 because <name> 92 because <role> 18 because <teams> -39 because <wes> 24 because it -29 because
of -16 because the -129 because who 24 been asked 37 been at 36 been back 27 been chang 15 been check 26 been clos 35 been consult 53 been done 18 been
given -43 been ignor 19 been in -21 been left 75 been much -55 been on -31 been paged -72 been paid 18 been plann 17 been put 46 been read -50 been rehears
41 been shown -33 been so 43 been taken 34 been the -25 been to 40 been told -18 been upgrad -18 been written 26 before , -25 before . -18 before 0:0 16
before <any> -39 before <theys> 31 before <yous> 36 before a 28 before any -67 before lunch -33 before press -18 before they 18 before upload -15 beforehand
. 18 behav like 21 behind . 17 behind a -27 being on 16 belief . 29 believ it 15 believ the -21 believe that -15 bell . -16 belong in -15 below 0 -19 belt
. -23 belt would -26 benefit of 33 best . 18 better if -36 between 0 36 between <theys> -25 between chair 22 between two -40 big red -18 bill cluster -23
bill for 25 black friday 30 blackout . 16 blame . -35 blame the 37 blame view -16 blind . 42 blind eye 44 block 0 -15 bonu of 33 book . -24 book the 22
book with -16 both . -39 both <names> 39 both ends -40 both feed -15 both site 19 both the 23 bother to 52 bother with 22 bottl . 19 bought <wes> -24 bought
one -29 bounc . -18 bounc the 28 bound to 44 box and -15 branch , -20 branch . 24 branch is -29 branch open -16 branch was 39 bravo , 30 bravo to -21 breach
. 36 break . -26 break the 25 breaker 0 15 breaker and -19 bridge and -19 bridge at -68 bridge call 25 bridge was 74 bright idea 36 bring a 23 bring up
-16 broker . -15 brought to 19 buck stop 31 budget . 21 bug <end> -22 bug in -22 bug report 18 bug was 35 build ; -16 build ? 35 build and 18 build farm
19 build server -19 build that 22 build to 32 bull in 21 bus . 22 but <he> 15 but <name> 31 but for -19 but never 49 but not -55 but the -38 button . 24
button was -17 by . 38 by 0 -39 by <any> -33 by <depts> 20 by <name> 94 by <role> 111 by <roles> 59 by <teams> 50 by <weaks> -32 by a -71 by an -25 by
chance -24 by default -19 by e-mail -50 by fail 20 by friday -26 by hand -117 by lunchtime -29 by midnight 22 by mistake 22 by monday 32 by morn -27 by
noon -31 by now 31 by one -58 by right 36 by runn 20 by telephone -34 by the -124 by then 20 bypas was -15 bypass the 18 cabinet , -24 cabl . 23 cable
, -16 cache . -22 cache for 28 cache was -16 cage . -20 call , 44 call . -20 call <any> 20 call <is> 21 call <role> -29 call <teams> -20 call a 18 call
about -17 call and 15 call at -17 call back -32 call from 27 call it 21 call to 19 calm and -18 calm as -34 came . 15 came as 18 came by -20 came down
36 came from -51 came on -43 came out -17 came up 18 camera , 16 can , -17 can <is> -86 can a 30 can n't -52 can not 16 can only 19 can say 15 can see
-20 can take -22 canary would -20 cancell . 25 cancell for -18 canteen . 41 car park 20 card . 28 card on 22 care was 70 cared to 20 careful with -17 careles
" -44 careles with 18 carri out 57 carri the -58 case , -16 caught by -48 caught it -37 caught the -53 caus the 30 centre . -23 certificat are -27 certificate
. -25 chain . 16 chair and 22 chair of -33 chance to 32 chang for 23 chang the 41 chang three 28 chang to -23 change 0-0 -15 change control 15 change goes
-19 change in 15 change it -49 change on -30 change procedure 17 change that 17 change window 26 channel 0 26 channel for 29 channel that -26 character
, -22 charg twice 16 charge . -22 charge of -17 chat log -15 check , 17 check . 57 check by -35 check for -37 check that -41 check with -23 checklist was
25 checkout . 22 checkout down 15 checkout for -16 chennai smsc -37 chiller in -31 city . 15 clap for 17 clash was 31 clear . -17 clear labell -21 clear
of -28 clear the 20 click " -50 click , 23 client that 15 client were -16 clinic was -19 clock . 36 clock was 19 clos . 38 clos in -20 clos the 34 clos
until -15 cluster , -21 code , -32 code . -22 code on -23 code review 23 coffee . -38 cold store -23 come . 19 come down 28 come from -16 come to -22 come
up -15 commit . -16 communication with -23 comparison of 16 complain , 15 complaint were -15 complet . -30 config was 15 confirm , -16 confirm that -20
confuse the -22 congratulation to -18 connect . -15 consist of 25 conspicuou by 29 contact . -18 contact if -18 contain a -29 content to 38 contract was
33 contract with -24 contrary to 34 control at 28 copi . -23 copi the -16 copi to -18 copy . 31 copy of -40 copy that -30 core router 39 corner were 34
corrupt the 52 cost , -25 cost <wes> 71 could 've 30 could <name> 16 could be -40 could do 16 could easi 31 could hard 23 could have 57 could n't -40 could
not -98 could only -15 could possib 25 could restart -21 could say -17 could see 94 could tell 30 count , -20 count . 20 count as -27 count of -20 count
the 86 count was -37 countri . -15 courier , -21 course . 18 course the 31 courtesy of 16 cover the -32 cover three -23 crack was 26 crash the -21 crate
. 36 credit to -22 cron job -20 culpa , 20 culprit , 21 culprit was -65 current . -19 customer are -15 customer asks 25 customer could 15 customer had
-18 customer report 16 customer service -23 customer to 22 cut , -28 cut it -19 cut off -28 cut on 46 cut the 54 cut-off . -17 cutover . 27 cutover was
-45 dark . -28 dark until 53 dashboard . -17 dashboard that -24 data . 26 data for -18 data had -22 data loss 33 data was -21 database . 23 database and
-16 database to -28 database with 25 date . -24 date from -30 date in -33 date library 24 dawn . -42 day before 27 day later -18 day of -27 day one 22
day that 20 day to -18 day would 18 daylight saving -38 days to -51 days with 20 dead . -25 deaf ears 15 deal with -27 debit . 22 debug logg -16 december
. -15 decid that 79 decid to -39 decide whether -18 decision to 33 declin to 27 deduct the 44 delay is -15 delet a -42 delet the -19 delete key 39 depart
from 39 depend on -40 deploy on -15 deploy tool -20 deployment until -15 depot . -38 depot was -34 deprecation notice 17 describ a -28 describ the -17
deserv . -18 deserv a 28 deserve a -16 design . -34 desk of 43 did , -28 did . -29 did <name> 45 did <roles> 26 did <teams> -18 did <theys> 28 did <wes>
19 did <yous> 24 did exact 24 did n't 115 did not 19 did noth -32 did the -59 did this 46 did was -18 did what -24 diff . 29 diff that -24 difference was
21 different , -29 diligence on 17 dinner , -16 dip in -20 direct debit -20 disabl the 41 disaster recovery -17 disk , 23 disk on -39 disk quota -15 disk
was -25 disk would 19 dispatcher . 25 dispatcher was 27 dispens cabinet -29 dispens with 53 display . -32 display and -15 disregard . 60 disregard for
29 distribution list -35 dns . -16 dns edit 17 do , -15 do . -47 do <is> -114 do <wes> 81 do anyth -36 do it -17 do n't -24 do not -30 do so -16 do the
25 do was 45 do with 25 does it -25 does n't 17 does the -63 doing . 23 done in 33 done on 34 done the -16 door of -17 door open -26 dosage table 18 doubl
. -20 doubl the 31 double-check the 15 doubt , 35 down . -51 down again -22 down and 25 down by 17 down the 54 down with 33 downtime . -50 downtime form
19 dozen of -21 draft a -17 drain first -16 draw . 16 drawer . 18 drift . -32 drill . 16 driv and -18 driver ' 36 drop ? -32 drop the 24 dropp somewhere
16 drove forty -17 drove the 25 drum . -26 dry run 19 duct 0 -23 due : -29 due care 39 due diligence 31 dump . -18 during the -16 duty . 28 duty to 33
each quarter -18 each time 27 early and 17 early complaint -22 earth would 21 easi have 31 east wing -41 easy to -60 edit : -17 edit the 32 effort , -38
eight second -28 eleven hour 18 email were -18 embargo obituary -19 emergency stop 38 emoji . 28 empti the 43 empty region 19 enabl in -24 end . -25 end
in 16 end-of-day chain -17 ended in -20 ends , -33 enough , 27 enough to -31 enter . 39 enter the -39 entire foreseeable 21 eras the -35 error " -26 error
, 16 error . -16 error and 18 error at 23 error during 34 escalat to -21 escalate , 24 escalation sheet -28 escalation was 78 eu region 24 even . -36 even
a 60 even at -21 even if 26 even look 35 even peak 27 even the -23 event , -24 every account -57 every chance 22 every one 63 every quarter -19 every ten
-15 every thirty -17 every time -22 every ward -25 everywhere . 16 evidence of 23 exact as -19 exact what -15 exchange rate -20 exemplary . -30 exist in
25 expect from 22 expect the -23 expert " 18 expert . 16 expir . -16 expir before -22 expir token -22 expiry date 17 explain . 21 explain himself 24 explain
the -68 explain to 23 export . -18 extend the 31 eye on -18 eye was 24 eyes . 32 face . 23 fail . 21 fail over -27 fail test -33 fail the -36 fail to 53
failover took -37 failure . 20 failure of -23 failure to 19 failure was 31 false . -28 famou " 19 far as 16 far too 35 fast , 40 faster than -32 fat finger
36 fat-finger the 22 fault in 23 fault is 21 fault lies 28 fault tolerance -33 faulty disk -18 fax line -22 feed . 32 feed ? -39 feed in -21 feed to -20
feel for 20 fell back -16 fell by 37 fell on 52 fell over 15 fibre cut -16 fibre tray -20 fiddl with 40 field for -22 field is -16 field that -15 fifty
minut 41 figur . -31 file , 17 file . -23 file ? -21 file had -35 file lock 25 file of 22 file on 15 file system -16 file was -65 file went 21 final understood
-20 find a 43 find out 30 find the -47 fine . -22 fine for 31 finger at -24 finger point 31 fingerprint are 19 finish . 20 finish off 16 fire panel 16
fired . -22 firmware 0.0 -20 firmware on 16 first and 16 first batch -16 first minute 40 first place 35 first ring -19 first run -15 first time -41 first
timeout 39 first to 35 first week -20 fitt . 22 five hour 15 five minut 26 five second -20 fix was 15 fixed the -48 flag . -37 flag is -16 flag on 38 flat
line -15 flood . -18 flood the 76 flow . -15 follow . 65 follow the 17 follow to -32 follow week -15 foot with 18 for 0 61 for <role> 31 for <roles> -22
for <some> -18 for <team> 46 for <teams> -44 for about -56 for all -18 for at -15 for customer -27 for each 23 for eleven -15 for every -24 for five 26
for forty 54 for good 16 for help 46 for his 19 for it -32 for maintenance -30 for month 22 for nine 28 for once -19 for one -16 for other 28 for patch
-28 for penhaligon -16 for reason 28 for six -66 for stay -24 for week 53 foregone conclusion 29 foreseeable . 28 forgot its -41 forgot the 20 forgot to
38 forgotten . 65 formal warn 39 formality . 35 forty minut 30 forty second -17 forty thousand 28 forum . -21 forward to 18 found . 24 found <theys> 15
found a -31 found by -70 found it -19 found out 32 found the -43 four , -16 four . 34 four hour 26 four hundr 40 four in -28 four minut -46 four time -35
four year -17 free . -21 free to 22 freeze was 57 fresh eyes -50 friday , -38 friday . -15 friday 0:0 -28 fried the 16 from 0 -17 from 0:0 -63 from <depts>
49 from <name> 49 from <role> 59 from <roles> 55 from <team> -15 from <wes> -18 from a -20 from an -20 from both -28 from day 24 from his -44 from last
-17 from midnight 19 from our 15 from start 41 from that -24 from the -47 from three -19 from two 19 from under 36 from ward -25 from where -87 frozen
, -40 frozen . 18 full by 16 full from -46 full mark 35 full of 15 full stop 20 further . 25 further notice 24 game . 16 gap . -17 gate . -24 gate open
21 gate was -21 gateway was -26 gather dust 41 gauge , 16 gauge . -37 gauge ? -37 gauge was 41 gave out 58 gave the -73 gave up 20 generator 's -19 get
a -38 get into 15 gets the -19 gift from 21 git blame -26 give <name> 34 give <role> 20 give <roles> -36 give the -35 given . -19 given the -25 given to
39 glance at 19 gloss over 47 go . 55 go on -27 go to -25 go wrong 18 go-live . 17 god mode 27 goes live -38 goes out -28 goes through -41 goes to -81
going . -23 going to 18 gold . -16 golden image 22 gone , 23 gone . 24 gone dark -58 gone to -26 good . 31 good enough -23 good on -52 good to -16 got
0 -21 got an -21 got his 16 got through -17 got worse -16 graph . -20 graph aloud -18 graph on 35 graph that -17 graph was 17 grateful . -21 grateful to
-23 great deal -31 great job 66 great work -66 green . -17 green light 33 grey . -15 group . 22 group of -31 grow . -29 guard was 35 guilty party 42 had
. -40 had <name> 43 had <role> 29 had <teams> 20 had <wes> 15 had a -39 had acces -35 had an -17 had asked 45 had become 33 had been 50 had cut -17 had
ever -36 had expir -22 had follow 17 had found 22 had four -28 had it 24 had just 24 had kept -22 had look 20 had never -77 had no -125 had not 71 had
one -26 had only 34 had promis -21 had read -16 had run 22 had set 36 had stopp -18 had stuck 39 had swapp 55 had the -73 had told 20 had wait 28 had withdrawn
-24 had work -17 half asleep 41 half of 26 half speed -20 half the 39 hall . -24 hand , -25 hand . -26 hand of 44 hand out -54 hand over -23 hand to -36
handover . 28 handover note 19 happen , 23 happen . 19 happen again -46 happen if -22 happen when 30 happy to -42 harbour . 18 hard <any> 23 hard for -29
hard have 21 hard to -43 hard-cod the 37 has a 16 has alway 16 has been -43 has done -41 has n't 42 has never -29 has no -18 has not 19 has one -28 has
the -48 has yet 28 hash , -15 have . -40 have <role> 17 have a -45 have asked 41 have been 26 have call 32 have caught 26 have check 26 have come -18 have
fired -16 have found -17 have gone -70 have kill 24 have left -22 have look 16 have made -46 have moved -16 have no -67 have notic 34 have now 22 have
open -23 have phon 19 have read -24 have rung 81 have said 28 have saved 27 have seen 18 have shown -45 have spott 52 have stay 37 have stopp -21 have
test 23 have their 18 have thought 43 have to -15 have torn -63 have used 26 having a -39 having been 47 having the 19 head . 30 head and -45 head at -24
head in 52 header . -16 health check -25 hear the -65 heard of -19 heard the -34 heat . -32 heavy rain -19 held , -16 held for 18 help , 38 help the -35
help to -21 helpful , 37 here . -53 herself . 23 hid the -49 himself . -23 hindsight , 15 his eye -35 his head 27 hold <name> 17 hold <role> 29 hold a
-27 hold point -20 hole . -16 holiday , -15 holiday . 27 holiday in -42 home . 36 home <end> -20 home to -17 honest , -15 hope that -17 hosed the 36 hotline
. -23 hotline was 38 hour , -38 hour . 16 hour on -19 hour only -18 hour to -23 how <is> -18 how <role> 21 how <wes> -23 how could 43 how did -25 how do
-18 how long -45 how much 29 how the -18 how thoughtful 15 human . 18 human mistake 26 hunch about -23 idea was 28 idempotency key -16 if <he> 19 if <is>
-16 if <name> 15 if <nobody> 18 if <role> -49 if <roles> 24 if <teams> 30 if <yous> -63 if a -27 if my -35 if only 76 if the -94 igatpuri hub -22 ignor
. -19 ignor the -47 image to -16 import , -16 import is -22 importer . -16 importer and -17 impress by -22 in . 29 in 0 -37 in <name> -21 in <roles> -23
in a -15 in advance 16 in again -19 in another -20 in batch -27 in between -40 in brazil -25 in case -20 in channel 64 in charge 42 in chat -20 in doubt
57 in eleven -27 in english -16 in every 25 in february 20 in from 19 in his 45 in lisbon -27 in may -16 in memory -19 in minut -17 in name 60 in network
29 in nine 15 in one -46 in order 64 in our -44 in person -15 in place -43 in plain -18 in progres -18 in question -15 in retrospect 23 in review 28 in
second -15 in spite 34 in spring -22 in tear 22 in that 24 in the -35 in their 22 in this -47 in to -51 in two -39 in under -25 in use 25 incident . -58
incident channel 18 incident to 28 incident was -15 includ , -19 includ . -28 indebt to 18 index . -19 infinite wisdom 18 inform every -38 inform the -31
inherit the -49 inside the -40 installer 's 26 instead of 19 insufficient care 20 intend one -21 interlock , 17 interlock . -35 into <roles> 32 into the
23 introduc by 25 introduc the 43 is , -42 is <teams> -20 is a -16 is all 55 is apparent -23 is asking 23 is at 21 is attributable 29 is beyond 25 is clos
-31 is empty -25 is for 17 is going -19 is gone 24 is in -20 is it 36 is known 23 is like -18 is miss -27 is more 17 is n't -57 is need -17 is no 22 is
not -80 is now -56 is on -31 is one 29 is only 26 is open -36 is our 32 is paid -19 is right 16 is sent 17 is sloppy 25 is test -17 is that 22 is the -58
is there -21 is to -30 is too 20 is what 25 is where -22 is why 29 is worth -16 is zero -30 isolat the -18 issu by -20 issu to 28 issue . -21 issue a 41
it , -22 it . 25 it <role> -15 it a 16 it all 46 it away -15 it be 20 it before 33 it best -23 it by 42 it can 35 it come 38 it could -58 it did 31 it
for -36 it from -24 it had -23 it happen 37 it held 28 it into 17 it just 26 it look -42 it never -39 it not 29 it off -21 it on -21 it out 20 it says
-18 it should 25 it that 18 it to -16 it turn -38 it until -26 it up -28 it was -37 it with -41 it without 17 it would -38 item , 18 item . -24 item 0
-45 its absence 29 its heartbeat -16 its knee 31 its own -15 its paper -18 its storage -17 its test 23 its time -21 its token -26 itself , 37 itself .
26 itself at -25 jamm . 28 job . 23 job at 25 job by 28 job had -22 job in -21 job that 19 join from -36 join in -24 join the 49 just before -22 just one
-21 keep <name> 34 keep it -21 keep the -40 kept . 24 kept a -49 kept in 71 kept its 26 kept putt 17 kept the -20 kernel . -15 key , -32 key . 52 key ;
-18 key ? -16 keyboard , 23 keys . 21 keys were -21 kick the 36 kill switch -17 kill the -38 kind note 34 knew . 31 knew what -26 knew which -29 know about
-23 know how -27 know it 38 know that 38 know the -67 know who 60 known . 16 known for 19 known the -23 kudo to 19 lab result -22 label . 35 label in -15
label on 20 label printer -26 label the 28 label were 28 labell both -28 lack of 28 lag . -20 lags by -18 lah , 24 laid at 18 lamp and 24 land in -16 lane
0 -21 lapse of 25 largest customer -24 last ? -23 late and -17 later . 18 launcher . -19 lazy about 25 lazy load -35 lead to 18 leak . -27 leak sensor
-25 leak the 30 leak was 48 learn about -39 least <teams> 24 least have 42 leav a -22 leav the 66 leave the -36 led <wes> -23 ledger from -16 ledger made
-33 left . -18 left <wes> 25 left a -16 left at -15 left hand 27 left in -55 left on -23 left open -22 left out -22 left the 16 left to 90 left without
52 lent <wes> -20 let 's -32 let <any> -23 let <teams> -29 let <wes> 23 let it 51 let the 48 letter was -53 liability for 25 library was -16 licence lapse
26 lies square 31 lies with 25 life . -15 lift . -15 lift a 19 lift the 35 light . -26 light came -36 light curtain 16 light on 16 light went -19 like
<name> -19 like it -26 like to -34 limit at -17 limit on 26 limit was 70 line . -27 line for 15 line from 19 line had 16 line is -18 line on -20 link ,
19 link . 22 link was 16 lion 's 18 liquid nitrogen 21 list . -21 list and 29 list of -54 list on -31 list the -20 list twice 26 list was -20 little .
-44 live . -35 live at -16 live in -29 live on -21 live table -25 load . 16 load in -31 load was -21 lock , -20 lock out -28 lock the 48 lock was -39 log
in -65 log was 30 login , 18 login page 23 login service 21 logs , -18 logs in 15 long . 22 long after -22 longer than -16 look , 24 look . -17 look after
-20 look back 52 look for -26 look into -15 look like -56 look no 28 look obviou -20 look the -22 loop , 28 lose a -22 lose its -19 loss is 15 lost no
-18 lost order 21 lost sight 17 lost weekend 19 lot of -19 loud . -23 lunch , -22 lunchtime . -18 made <wes> -21 made a -20 made for 24 made it -53 made
of 17 made sense -45 made the -39 mail goes -22 mail to -16 mailbox that -24 main . 34 maintenance . -15 maintenance page -19 major incident -27 make it
-15 make the -57 make up -31 making . 17 manag to 41 manual . -26 manual override 17 manual says 18 manual sort -20 many time 16 map . 18 maps were -25
mark the 18 mark to 35 master of 17 match . -28 match the -29 mate . -20 matter of 21 may , 56 may . -32 may <is> 19 may ask 17 may be -21 mea culpa 39
mean well 19 meant <roles> 36 meant that -52 measur the -17 medal , 30 medal : -22 member . -21 member of 28 memory . -44 memory growth 20 memory leak
-43 mention the -23 menu . 16 merg by -30 merg the -15 merge . 18 mess up 48 messag at -15 message . 25 message that -38 message to -52 met a -24 microwave
link 24 midnight , 23 midnight . -23 midnight with -17 might at 17 might be -18 might have 44 migration . 24 migration with -38 mine . 21 minister 's -21
minut , 19 minut . -39 minut ? 18 minut after -29 minut in 34 minut instead -31 minut of 28 minut with 40 minute , 45 minute . -51 mismatch between 27
misread the 27 misrout the 19 miss . -26 miss a 17 miss from -19 miss its -19 miss the 33 mistak were 37 mistake in 15 mixed up 27 mobile generator -18
mode . -27 model . -56 moment the 22 monday . 40 monday the -18 month , -44 month . 43 month end 22 more about -25 more care -37 more careful 75 more than
-114 morn , 26 morn the -33 most of -39 move . 30 move the -54 move to -19 moved . -19 moved from -27 moved to -19 moved without 40 much longer -31 much
to 31 much worse -79 must be 24 must have 25 my bad 30 my fault 44 my word -15 n't , -62 n't a -47 n't be 37 n't been -41 n't have 26 n't it 18 n't know
24 n't take 28 n't the 28 name . -35 name : 29 name <role> -24 name and 40 name for -34 name is 23 name name 19 name on -23 name only 55 narrow the -15
natural . 15 near all -26 near the 16 nearest to -30 need , -16 need <theys> -24 need a -17 need it 21 need not 19 needful and -19 neglect to 28 neither
<name> 18 neither <teams> -15 network , 17 network was -17 never acked -17 never been 48 never going 24 never had -55 never have 29 never heard -19 never
left -49 never met -29 never once 22 never run -17 never seen -46 never shipp -32 never work -20 new alert -15 new kernel -15 new one -22 new to -36 news
. 18 next . 30 next morn 35 next time 16 next to -21 nice , 26 nice one -16 night . -30 night in -15 night sync -17 night was -25 nine . 26 nine hour 20
nine minut -16 nine of -29 nine second 22 nineteen hour -25 ninety second -15 no , -24 no ; -23 no acces -25 no action -54 no alert -26 no attempt 19 no
backup -21 no busines 66 no data -36 no field -22 no follow-up -22 no great 59 no idea 20 no member 32 no more 34 no need 22 no reason -31 no record 25
no snapshot -15 no thought 40 no warn -48 no way -71 node and -17 node was -15 none . 32 noon ? -35 nor <role> 17 nose . 32 not . 21 not <name> -34 not
<role> -34 not a 81 not acted -15 not as 18 not been 26 not exact 48 not fill -15 not fit -25 not follow 92 not for 23 not get -55 not help -41 not hesitate
-37 not inform 38 not kept 47 not know -35 not mention -23 not need 19 not notice 36 not open -25 not own 32 not paged -27 not rais -24 not read 30 not
receive -41 not respect 65 not rung -27 not see -48 not take 52 not taken 43 not tell -24 not think 26 not to 40 not turn -16 not understand 23 not up
22 not visible -15 not yet -50 note , 33 note in -18 note on -16 note that 39 note the -42 note were -32 noth , -25 noth . 26 noth in -15 noth stopp -17
noth unusual -32 noth was 30 noth wrong -22 notic . -35 notic the -61 notice . 18 notice for 17 notice into -23 notice of -15 notice that 33 notice to
-28 notifi the -25 notification . -31 notification was -21 now . 23 now know 18 now that 20 nowhere to 53 nuke the 24 nuked the 28 number . -20 number
0 19 number and 27 number of -69 number were -15 object storage -30 oblig to 49 obviou from -30 obviou that 60 october . -17 of 0 -39 of 0.0 -24 of 0s
-15 of <any> -47 of <he> 18 of <name> 77 of <role> -37 of <roles> 53 of <some> 48 of <team> -16 of <teams> -35 of <theys> -30 of <weaks> 30 of <wes> -21
of <yous> 28 of all -18 of august -26 of concentration 16 of course 64 of curiosity 44 of event -18 of exact 27 of failure -18 of follow-up 15 of forty
-15 of four -24 of guess -24 of hindsight 15 of hole -16 of it 53 of last 22 of memory 16 of nine -25 of notic 19 of one -35 of seven 15 of ten -39 of
test 19 of the -29 of them -21 of think 25 of this -62 of time 20 of two 36 of urgency 23 of what 22 of which -25 of who -17 of whom -17 of work 19 of
writ -32 off . -15 off air 18 off and -19 off for -15 off on 29 off the 91 off to 28 off until -16 offer . -35 offer no -22 office . -15 offline , -25
offline mode -20 ok , -17 old . -44 old one 41 older kernel -16 omitt the 84 omitt to 21 on 0 -44 on <any> -15 on <he> 24 on <role> -24 on <team> 29 on
<wes> 34 on ? -38 on a 17 on both 17 on by 15 on call -31 on deaf 15 on earth 40 on every -28 on freebsd -24 on leave -34 on monday -61 on night 15 on
our 30 on page -16 on publish -15 on request -29 on screen 19 on which -16 on whose 47 once , -30 once more 44 one , -22 one . 31 one ; 31 one ? 18 one
afternoon -15 one another -30 one could -25 one did 36 one does 35 one duct 23 one had -24 one hour -32 one in -18 one more -15 one per -38 one sentence
34 one take -21 one that -17 one thing 26 one trace -27 one way 59 one who 16 one would 30 only , -16 only . -26 only <role> -31 only a 44 only after -21
only from -15 only half 19 only in -55 only key 21 only one -23 only the -46 only to 40 open , -40 open . -27 open ? 51 open a -21 open at -31 open by
-33 open it 22 open on 34 open question -22 open that 35 open the -23 open to -20 open with 71 operator error 57 ops desk -16 order . -41 order of -23
order the 25 order to 26 organise a 25 other , 17 other . 26 other <roles> -17 other one -19 otherwise . -28 ought to 48 our " 41 our <name> 23 our fibre
32 our own -26 our resident 33 ours . 41 out , -21 out and 26 out before 16 out by 38 out exact -16 out for -49 out from 36 out loud -24 out of 35 out
on -38 out our 38 out over -41 out the 32 out with -18 outage is 20 outage notice -20 outage of 19 outage was -20 outcome was 41 outdid themselv -24 outgo
payment -19 over . 30 over and 37 over as -34 over at 31 over from -29 over in 28 over the -30 over to -51 overflow . 30 overload the 30 overlook the 44
overnight . -34 overnight and -19 overwrit the 45 overwrote the 35 owing to 40 own . 22 own launcher -19 own the -40 own time -19 own up 19 owns the -96
owns this 33 packager for -15 packet was -44 page , 33 page 0 28 page and 15 page fault -35 page was -31 page went 49 pager is -53 pager service -23 paid
off -20 paid to 56 pair <name> 15 pair of 18 panel . 34 panel at -32 panick , -25 panick and 25 paper at 17 paper chart -23 paper form -19 paper in -15
paper slip -19 parcel index -15 parent . -28 parser was -17 part of 16 partition . -22 party is 34 pass , -29 pass 0 -16 pass all -16 pass to -28 password
in 16 past midnight -23 past three -16 past two 18 paste by -37 patch . -17 patch release 37 path . 16 path was -15 patient , -16 patient record 17 patient
was 32 patient were -33 paus . -19 pause the -23 pay grade 24 payment , -16 peer review 33 per cent 26 permission to -43 permit was 49 petrol on 21 phon
<teams> 26 phone , -26 phone at -15 phone call 52 phone list -41 phone number -30 phone with -25 pick the -19 pick up -64 picture of -15 pipe . -15 place
, -15 place . -20 place of 52 plain and 28 plain as 57 plain word -18 plan asks -16 plan to -26 planet . 25 plann . -47 plann generator -18 plant room
-33 play , 15 play on -21 player who -42 please do -17 plenty of 22 plug , -37 plug . 33 plug on 32 pod . -35 point <role> 21 point ? -38 point above 21
point in -39 point of -18 point the -16 point to -33 poison the 41 policy . 21 polite , -23 poor . -19 poor judgement 42 port 0 -42 port open 29 possess
<teams> 19 possible to -33 post . 20 post by -15 post in 15 post it -28 post the -41 postpon the -20 pour petrol 21 power . 45 power to -25 pres . -18
pres was 20 present : -56 press reset 45 pressure , 16 price . 17 price file -16 primary and 24 primary had -15 printer . 22 prior to 25 prior was -18
probe to -24 procedure was 57 prod <end> 20 production . 23 production acces 23 production and -37 promis to 35 promot to -18 proud to 18 public gist 21
public holiday -22 publish . -16 pull it -21 pull request 52 pull the 16 pump was -24 pune depot -15 push the -16 put <wes> 16 put off -26 puts the -20
putt off 17 quarter past 17 quarter to -17 query planner -17 question , -25 question . 17 question is 20 question that -25 queue , -37 queue . 22 queue
at -17 queue depth 29 queue drain -34 queue for 24 queue to -17 queue would 24 quick . -29 quick look 17 quiet and 31 rack . -22 rack and -21 radio and
-18 radio contact -25 radio silence 42 raise it 28 raise the -15 ran it -42 ran on 24 ran out -38 ran the -30 random . 16 rang <wes> -24 rang every -51
rang the -24 rate . -19 rate back -15 rather have -31 reach . 36 reach <name> -40 reach <teams> -30 reach the -55 read . 31 read <theys> 34 read a 76 read
before 30 read by -17 read of 60 read out -64 read that -31 read this -19 read ￼ -29 reader . 26 ready . -22 reason for -33 reason to -22 rebuild . -17
rebuild the -35 receiv . -21 receiv the -60 recognis the -21 reconnect . -18 record . -22 recovery . -36 red lamp 29 red light 25 refresh on -21 refresher
course 24 refund were -23 refus to -20 refusal to 19 regard the 28 registry . -27 regrettab the 18 regulator . -15 regulator by -15 rehears . 32 rehearsal
was 63 relay ? -21 relay had -16 releas . 32 releas it -24 releas the 28 release , 35 release . -22 release note -41 release the -53 release went -18 reli
on -34 reload the 24 remainder of -25 remember that 16 remind of 29 remind the 25 remov . -34 renew . -16 reopen the 33 replac the -72 replace <role> 30
replace the -27 repli to 16 replica . -17 report . 46 report a -20 report are -19 report back 36 report that -18 report the -21 reproduc the -24 reproduce
the -61 reproducible build -26 request , 25 request . -22 request ; 21 request for 29 request is 18 request of -75 request were -32 requir to 41 reservoir
had 16 reset . -16 rest . 28 rest with 51 restart at -33 restart it -16 restart the -45 restart was 15 restor . -24 restor from -18 restor the -80 restore
. -57 restore after 27 restore job -20 restore script -28 restore was -16 resum at -21 retir in -18 retire the -17 retrain <roles> 25 retry loop -42 return
the -18 revers polarity 20 revert the -18 review " 37 review , -19 review every -17 review is 21 revok the 43 revoke <name> 31 revoke the -19 right , 29
right . -22 right call -15 right on -17 right one -47 right to 38 ring <teams> -18 ring and -16 ring the 44 risk was -37 robot arm -33 rocket science 33
rode in 34 roll back -49 rollback , -32 rollback plan 34 rollback section 17 rollout at 15 rollout to -16 rollout was 24 room , -21 room . -52 room ? 20
room at -21 room for -18 room was 71 root acces 26 root cause -32 roster . 22 rota . -25 rota had -22 rota tool -29 rotat the -28 rotation . 28 round rule
-21 round the -21 round to 29 rout to -23 route . -28 router . -17 row . 16 row count -32 rows . -27 rows were -17 rug from 25 rule . 16 rule are 23 rule
for -22 rule that -30 rule was 37 run ? 24 run a 36 run against -29 run at -36 run in -18 run on -24 run out 40 run since 15 run that 19 run was 21 run
with -36 run ￼ -20 runbook . -27 runbook and -17 rung . -15 runn the 19 runs on -35 runs the -21 rush . 41 s.k . 16 safe . -32 safe to -45 said 0 36 said
noth 30 said so -37 said the 42 same file 44 same key -33 same thing -15 same way -41 sample , -51 sample database 22 sank the 41 sat on 60 saturday ,
-19 saved <wes> 18 saved the -68 saw a -28 saw the -27 say , 26 say no 20 saying that 34 says <he> -19 says <role> 15 says so 19 says that -43 scale was
16 schedul the 15 schema , 24 scratch volume -18 screen , 18 screen . -34 screen and 29 screen had -17 script , -20 script . 36 script delet 32 script
for -17 scrum master 26 seal . 20 search result -19 seat . -42 seat allocator -15 seat map 31 second . -27 second file 23 second key -40 second of -22
second page 25 second region -32 second replica -18 second resolver -27 second screen 17 second signature 42 second stage -15 second time 59 second to
26 second was -16 secret ; 20 section from 17 see . 20 see it -38 see on -41 see that 58 seed with -17 seen . -18 seen that -32 seen this -20 sees the
-17 send <role> -16 send a -17 send the 17 sense . 24 sense of 62 sensor was -21 sent . -18 sent 0 49 sent a -38 sent by -29 sent in 21 sent the 35 sent
to -17 sent without 37 sequence number 25 serial number -45 server . -29 server was -18 server with 22 service , -17 service account 47 service had -23
service is -16 service was -28 session was -32 set . -27 set in 16 set the 55 set to -39 set up -19 sets the -38 settl , -32 settl . 23 seven . -20 seven
days -24 shaft door -32 shar mailbox 32 shar one -18 shard . -37 shard was -23 share link 18 share one -23 sharpest tool 15 sheet , 31 sheet ? 39 shelf
, -16 ship build -23 shipp a 39 shipp to -28 shoot first 29 shop . -42 short of 39 short queue -15 short-liv token -22 should 've 84 should <is> -19 should
be -45 should have 42 should never 31 shoulder of 16 show no 26 show that -25 show the -82 shown it -32 shown the -47 shut down -36 sick node -16 side
of -21 sight . 20 sight of 17 sign a 28 sign by 18 sign in -15 sign key -19 sign of 24 sign off -19 sign the -20 sign were 45 sign-off was 22 signal .
-20 signature is 23 signature was 27 silenc the 26 silence from 29 silent . 17 simp not 35 simple . 38 since <name> 26 since <teams> 29 since the -27 since
they -23 single order -48 single path 23 single point -18 sit on 16 site . -45 site was -19 site with -21 sits in 47 six , -23 six . -42 six <name> 17
six countri -18 six hour 22 six minut -15 six week 29 size of -20 skimp on 20 skip the 43 sleep through 25 slept through 44 slide . 32 slip . 39 sloppy
with 37 slot . 43 slot for -21 slow . -15 slow clap 17 slow down 36 slow query -22 slow the -29 sluice open 28 smoke test 22 smsc . -37 snapshot was -36
so . 25 so <name> -27 so <role> -53 so <roles> -34 so <teams> 17 so <theys> -28 so <wes> -45 so a -36 so at -32 so hard 21 so in -15 so let -18 so long
22 so much 28 so only -21 so that -32 so the 76 so to 35 someth that -17 someth to 16 somewhere between 22 soon as -24 sooner or 28 sorry . 18 sort . -22
sort of 15 source . -16 span of 19 spanner in 18 spare . 17 spare batteri -16 spare controller -25 spare feed -20 spare part -17 spare was 27 speak . 22
spell out -16 spent the -21 spite of 34 spoken to 21 spot on -29 spot the 22 spott the -64 spreadsheet <wes> -35 square on 16 square with 46 stag , -34
stag and 30 stag copy -25 stage . -18 stale , 39 stand in -19 standard . -42 star <wes> 19 start . -28 start of -15 start the -43 start to 46 start with
-18 starv the 21 state of -23 station . 29 stay late -17 stay on -34 stay open 18 stay past -23 stay private -15 stay until -21 stay up -19 stem from 16
step , -26 step 0 -24 step at -22 step was 30 stern word 20 stick . 33 sticky note 21 still be -58 still being -17 still do -17 still has 21 still in 16
still no 16 still not 37 still on -24 stood for 28 stop ; -19 stop by -18 stop the -15 stop with 31 stopp at 15 stopp short 23 stopp the -57 store , 34
store wait -49 straight away -59 straight off -26 straight to 28 strength of -29 strik again 21 strip the 36 stroke of 16 stuck to 15 suggest . -24 suggest
that 20 suggestion . 18 sunday , -22 sunday and -44 supervision . 36 supp . -42 suppos to 21 survive the -26 suspend the -35 swap . 22 swap the -20 swap
took 31 swapp the 31 switch , 30 switch off 26 switch the -62 switch to -26 system , 18 system that 16 system which 24 table , 35 table . -34 table is
-17 take <name> 30 take a 55 take eleven -22 take no 27 take over -57 take the -54 taken . -21 taken a 15 taken before -24 taken by -21 taken out 26 taken
with 27 taking the 19 talk about -22 tank . -26 tank level 23 tape library 27 tape unit -26 taped over 33 tariff . -39 taught <wes> -31 tea . 19 teach
the -16 telephone . -27 tell <he> -22 tell <is> 27 tell <roles> -15 tell <teams> 36 tell <wes> -20 tell the 57 template . 17 template was -39 ten . -19
ten and 21 ten minut -27 ten past 19 tenant . -16 terminal . -27 terminal 0 24 test " 16 test , 31 test . 21 test had 24 test in 19 test that -44 test
was 19 than 0 -23 than <name> 26 than <role> 47 than <wes> -35 than any -27 than five -16 than in -16 than that 28 than the -23 thank <name> -34 thank
<yous> -40 that . 71 that <depts> -25 that <he> -84 that <is> 53 that <role> 36 that <roles> 42 that <teams> 27 that <wes> -35 that a 38 that all 16 that
belong -22 that call 19 that chat -19 that could -19 that crack -31 that even -25 that graph -21 that had -28 that has 16 that is 30 that it 29 that lock
29 that many -24 that match -19 that morn 44 that night 22 that of 33 that one 15 that only -18 that our -23 that ran -35 that report -15 that screen -36
that sent -16 that show -16 that the -31 that took 20 that touch 15 that two 26 that was 60 that week -64 that went 17 that were -18 that work -20 the
" 17 the 0 21 the acces 15 the action 16 the afternoon -29 the agent -39 the air -38 the airline 16 the alarm 29 the alert -39 the all-clear -29 the amount
-17 the answer 20 the app -23 the appendix -28 the atm 18 the authority -20 the average -16 the back 32 the backlog 22 the backup -25 the badge 26 the
ball 60 the bank 57 the banner -53 the basement -16 the basic 33 the batch 44 the beginn 20 the behaviour -35 the bell -39 the belt -34 the benefit 33
the best -16 the big -18 the bill 28 the binary -16 the blackout 27 the blame 45 the block -17 the blood 25 the bonu 33 the bot -45 the box -16 the boy
32 the branch -59 the breach 32 the breaker -21 the brief 49 the broken -31 the broker -21 the buck 55 the buffer -20 the bug -20 the build -17 the bulletin
-17 the bus -21 the cabinet -32 the cabl -48 the cache -40 the calendar -21 the calibration 22 the call -15 the campu -27 the can 24 the canteen 25 the
cap 29 the cause 26 the cdn -15 the central -43 the chance 31 the channel -33 the chassi -19 the checklist 51 the checksum -19 the chiller 32 the choice
-22 the clash 35 the client -20 the clinic -21 the clock -39 the cloud 18 the code -66 the comm 18 the command -16 the commit 15 the community -22 the
compiler -22 the complaint 76 the control 36 the conveyor 52 the cool 17 the copy 24 the cord 21 the corrective -20 the corrupt 18 the count -19 the coupon
18 the courier -31 the crack 66 the crane 44 the crash 42 the crate 49 the credit -16 the culprit 73 the current -16 the curtailment -38 the customer 39
the cutover 22 the dam 23 the damage 28 the danger 18 the dark 49 the dashboard -35 the data 21 the date 15 the deadline -22 the decommission 35 the default
-15 the demo 15 the deploy -17 the depot 40 the design -26 the dialysi 24 the difference 21 the disk -27 the dispatcher -36 the dispens -29 the display
-19 the distribution -27 the diversion 19 the dock -21 the domain -24 the door 33 the dosage 37 the dose 28 the double 41 the downstream 15 the downtime
34 the draft -16 the drain 20 the draw 23 the drill -22 the drip 17 the driv -16 the drive -19 the driver 20 the drop -30 the drug -22 the duct 18 the
earth 35 the east -41 the editor -15 the election 21 the embargo 25 the emergency 15 the entire 25 the error -48 the event -36 the evidence 32 the exact
-21 the exam -19 the expiry 40 the export -45 the face 22 the failover -21 the failure 42 the famou 32 the fan -46 the fault 24 the feature 22 the federation
-23 the fibre -50 the field -36 the file -25 the finger 15 the fingerprint 25 the firewall 34 the first -34 the flat -25 the fleet -16 the flood 33 the
floodgat 26 the follow -33 the follow-up -37 the foot 15 the form -61 the forum -33 the foundation -36 the four -48 the four-ey 32 the freeze 20 the freezer
-27 the frost -17 the function -23 the furnace 39 the fuse -51 the gas 15 the gateway -29 the geniu 45 the go-ahead -20 the golden 31 the good 16 the grant
19 the graph -21 the group -41 the guide -23 the guilt 26 the guilty 42 the hand 70 the hang -28 the harbour 18 the hatch 29 the head -36 the header -36
the healthy 27 the hell 29 the hoist -22 the hospital 17 the hotfix -71 the hour -49 the hsm 15 the human 33 the image -87 the import -43 the importer
-57 the incident 22 the infusion 21 the inlet -20 the instruction -36 the insurer -16 the intend -21 the interlock 19 the invoice -16 the jam 28 the job
-92 the journal -16 the june 25 the kafka 20 the key 15 the keyboard -19 the keys -57 the kiln 15 the kiosk -22 the lab 35 the label 22 the lamp 28 the
landlord 31 the last -40 the launch 20 the least 18 the left -45 the letter 20 the level -20 the lever -20 the lid 22 the light -17 the limit -47 the link
-22 the linter -34 the lion 18 the liquidation -25 the list -45 the live 35 the loader -17 the lobby 18 the lock -37 the lock-out 16 the lockout 25 the
login 30 the logs -27 the long 23 the loss 25 the lost 29 the mail -18 the mainframe 18 the maintenance -30 the manifold -37 the manual 39 the map -51
the march 21 the match 49 the mess 16 the message -16 the meter 23 the migration -45 the minister -17 the mistake 47 the model -19 the moment 17 the money
37 the month 27 the moon -24 the morn -22 the most -15 the name 17 the neighbour -19 the network -29 the new -34 the next -35 the nick -17 the note -54
the number -38 the offender 26 the older -42 the ones 44 the only 30 the order -19 the other -44 the outcome 18 the oven 30 the packet -62 the pager -58
the pallet -32 the palletiser 26 the panel -30 the paper -16 the parcel -26 the parent -15 the parser -72 the part 42 the patch 26 the patient 41 the pause
-25 the payment 40 the phon -15 the phone -17 the picker 37 the pipeline -37 the pit -24 the plann -19 the plant -28 the plug 17 the plugin -15 the pool
-36 the portal -49 the power -30 the pres 25 the pressure 75 the price 16 the primary -20 the probe -75 the problem -65 the prod 19 the program -16 the
project 17 the promotion -21 the prompt -49 the proxy -29 the pub 24 the public -16 the pull 36 the pune -15 the queu -20 the queue -66 the rate -21 the
reader -24 the recall 21 the recipe -22 the reconciliation 32 the recount 18 the red 51 the refit -16 the refresher 20 the refund -24 the registry -29
the regression 26 the regulator -21 the rehearsal 19 the relay -40 the release 40 the remain -30 the remainder -26 the reminder -20 the renewal 49 the
replacement -50 the replica -23 the reservoir 19 the response -24 the responsibility 24 the responsible 38 the retry -56 the revert -19 the right -88 the
ring -46 the risk 25 the road 35 the robot -31 the rollback -35 the rollout 27 the roof -17 the room 56 the rota -28 the round -19 the rout 21 the router
-74 the rov -18 the row -27 the rug 36 the safe -16 the same -101 the sandbox -18 the scaffolder 24 the scheduler -51 the school 21 the scoreboard 30 the
scrap 31 the scratch -21 the screen -30 the script -42 the seal 75 the search -26 the second 22 the secondary -24 the section -30 the sensor 42 the sequence
-19 the serial -38 the service 52 the session -50 the settlement -24 the shackle -41 the shaft -32 the shar 21 the sharpest 21 the sheet -32 the shelf
-34 the shell -24 the shop 18 the shortcut -18 the shoulder 16 the sidecar -20 the sign 44 the site -30 the slot 20 the sluice 20 the smell 40 the so-call
26 the socket -34 the sorter 15 the source -15 the speed 17 the spill 24 the splice 15 the sponsor 20 the sprinkler -18 the stale -26 the stand 15 the
standard 19 the star -17 the start -42 the state -19 the statu -19 the statutory -15 the steer 17 the step -26 the stop -24 the stor -21 the storage 40
the storm -41 the strange -23 the string -22 the stuck -50 the studio -28 the substation -17 the surprise 23 the swap 45 the switch 51 the switchboard
-20 the switchgear -39 the system -17 the table -22 the tag 24 the tank -44 the tax 23 the template -39 the temporary -38 the ten -22 the test -17 the
theatre 18 the thing -24 the third 33 the thread -21 the three 41 the till -36 the time -62 the timing -32 the token 18 the toner -32 the tool -30 the
topology -16 the torque 25 the total 32 the tower -17 the trace -22 the track -25 the transaction -23 the translator 30 the transmitter -30 the trend 24
the turbine 19 the two-person 40 the update -31 the upgrade -28 the ups -24 the usual 24 the vaccine 18 the valu -20 the value -58 the valve -21 the van
-16 the vault 37 the very 37 the vpn -38 the waiver 21 the wall 52 the ward 39 the warehouse 26 the warn 23 the watchdog -51 the water 28 the way 17 the
weak 35 the week 18 the weekend -31 the wheel 34 the where 22 the whiteboard -55 the whole 41 the wiki -26 the wildcard -22 the wind -51 the winter -16
the wizard -56 the work -53 the workaround 26 the world -26 the worst 34 the wrapper 29 the writ 66 the wrong 140 the yaml -17 the yard 40 theatre list
23 their eyes 24 their till 23 them . 33 them back -19 themselv , -40 themselv to 16 then , -31 then on 18 then went 21 there , 17 there a -16 there for
30 there to -19 there was -20 there were -23 they were 40 thing . -37 thing <is> -17 thing for 22 thing that -34 think , -18 think . -36 think <he> 27
think about 29 think of -50 think that 16 think to 19 third time 23 thirty minut -24 thirty second 17 this , 45 this . 31 this : -19 this ? -41 this coming
33 this failure 19 this happen -18 this in 20 this mess 24 this one 77 this outage 15 this point 23 this review -33 this rubbish 21 this screen -19 this
time 60 this type -17 this was 62 this would 17 this year 21 thorough " 22 though the -26 thought of -37 thought to 16 thought was 34 thoughtful of 15
three . -15 three <role> -16 three alarm -26 three days -44 three in -27 three minut -26 three reminder -16 three separate 20 three step -22 three week
49 three year 26 threw a 36 throttl the -16 through a 19 through all 17 through it 37 through the -59 through to -30 through without -39 throughout , -15
ticket ? 25 ticket for -16 ticket from 28 ticket had -21 ticket service 15 ticket was -66 ticket with -53 tidy up 16 tier three -16 tighten the 44 tile
. -32 till the 25 time : 22 time <role> 34 time ? 20 time and 30 time as -27 time for -38 time of -52 time out -18 time this -19 time to -47 time zone
-20 timed out -15 timing link -23 tinker with 18 to ' 24 to . 21 to 0:0 15 to <any> -40 to <name> -44 to <role> 16 to <roles> -44 to <some> 20 to <team>
-22 to <teams> -69 to a -75 to abort 44 to add -29 to all -25 to an -37 to answer 39 to bed -33 to blame 15 to both -22 to bring 15 to call 28 to change
-29 to clean 21 to confirm 22 to consult 25 to count 28 to cut 20 to die -20 to double-check 29 to escalate 30 to every 33 to expect -25 to explain 16
to fail -17 to find -59 to finish 55 to five 18 to four -20 to gather 16 to go 21 to gues -23 to hand 16 to happen 49 to hear 21 to help -21 to herself
39 to hold 30 to inform 43 to issue -49 to it -44 to join -27 to know 75 to label 22 to leave 49 to let -30 to log -32 to look -22 to lunch 38 to main
-19 to name 25 to narrow -15 to nine -19 to no -40 to notice 25 to object 28 to offline -19 to one 35 to open 21 to our -57 to own 16 to patch 34 to pause
-28 to pay -26 to pick 26 to pin -28 to port -33 to pull 20 to push 19 to put 34 to rack -24 to reach -33 to read 32 to reboot -44 to reflect 21 to refuse
18 to release -55 to renew 18 to repeat 32 to rest -39 to restart -20 to roll -18 to rotate -15 to s.k 16 to save 56 to say -19 to see -34 to send -28
to skip 18 to slow 23 to spot 41 to stop -22 to swap -33 to switch 19 to take 38 to thank 31 to that -16 to the -44 to their -23 to think -36 to those
17 to three 15 to ticket 19 to understand -46 to update 25 to use 30 to which -21 to widen -24 to write -30 to zero 24 together . 20 token . -28 token
had -24 token was -22 told <any> 30 told <he> -43 told <name> 17 told <theys> 15 told <wes> -33 told about -38 told by -42 told that -64 told the -22 told
to -16 tolerance of -16 toner drum -32 too , -17 too . -27 too little 39 too many 24 too much 85 too proud 19 too slow -29 took <teams> 16 took <wes> -24
took a 32 took down -19 took four 44 took it 19 took out 52 took over -42 took ten -28 took the 30 took two -18 took until -16 tool . -19 tool in 15 tool
that -23 top . -23 top of 32 torque wrench -20 touch . -20 touch by -17 touch the 59 trace <wes> -27 traffic . 18 traffic was -22 trail of 28 train , -16
train . -34 train for 17 train the -15 transaction was -17 transmitter . -30 tray , 17 treat a -22 treat as 22 tried to -16 trigger a -35 trip . -21 tripp
? -39 tripp the 40 truncat the 15 trust . 24 trust <name> 21 trust the -26 trying to 17 tuesday . -22 turn a 88 turn back -16 turn down 17 turn into -27
turn off -38 turn on -25 turn the -33 turn to 38 twenty minut -44 twice , 35 twice a -70 twice and 30 twice in 37 twice the -25 two and -25 two left 20
two metr -35 two million 40 two minut 22 two other -24 two time 62 two week -31 two year -15 two-person rule 25 typed the 18 unable to -33 unanswer for
-32 uncheck . -23 under <name> -48 under an -33 under the 37 under whose 32 understood the -34 unit . 17 unleash on -18 unplugg the 49 unread . 52 unread
for 35 until 0:0 20 until <he> 18 until <name> 30 until <role> 53 until <some> -15 until <teams> -15 until <wes> -69 until dawn -21 until further 24 until
morn -15 until my -15 until noon 21 until the -21 until then -18 unus . -32 unusual . -32 up after 16 up by 35 up in 36 up on 20 up that -25 up the 44
up to 16 up when -48 update , 28 upgrad the 54 upgrade on 18 upgrade to -15 upload a 34 upload that -22 upload the -38 upon . 35 ups was -30 upstair had
25 uptime . 17 use . -18 use a 16 use the -39 used . 18 used it 19 useful . -15 useles . 37 user at -19 user error 17 user on -19 user to 15 utc , -22
utc : -15 vaccine store 18 valu . -37 valu file 16 value . -16 value from -19 value was -37 valv . 16 valve , 42 valve . 35 valve by -26 valve had 16 valve
on -15 valve position 16 valve was 41 valve would 22 van . -52 vanish from 27 vat column 16 vat leak -51 verify the 23 version . -21 very courteou -16
via the -30 view of -17 view show -16 visible to -17 voltage and -18 volume . -29 volume was -15 volunteer to -17 voted to -35 vpn quite -21 wait ? 25
wait a 25 wait more -15 walk his -15 walk off 18 wall . -27 wall since 44 want a 18 ward . 16 ward 0b 16 ward code 30 ward tablet -16 ward that 20 ward
to -43 ward would -69 warm . 16 warn , 27 warn . 29 warn and -45 warn on -21 warn sign 18 warn to 45 warn was 20 warning were 41 was " 43 was , 29 was
. 23 was 0 -21 was <any> 16 was <role> -39 was a 65 was accept 73 was alone -39 was an 83 was approv -26 was as 15 was asked -15 was asking 24 was at 25
was back -24 was being -17 was bounc -26 was bound 48 was cancell 22 was careles 24 was chang -18 was clos -61 was complete -22 was conspicuou 28 was corrupt
-38 was cover -24 was cut -39 was decid -15 was delet -17 was depart 44 was dispens 42 was disregard 69 was doing -20 was down -33 was drain -18 was driv
16 was due 23 was easy -20 was empty -15 was enough -18 was enter 24 was entire 31 was ever -17 was evident 36 was expect 17 was far -27 was fine 22 was
fitt 37 was flood -39 was for -39 was found -72 was full -41 was given 46 was gone 16 was half 17 was hand -59 was handy -19 was hard -24 was held 23 was
hidden 30 was hurt -22 was ignor 59 was introduc -29 was it 51 was kept 29 was known -20 was late -24 was left -102 was lock -19 was logg -23 was lost
-46 was made 44 was moved 52 was n't 30 was named -24 was never -25 was new -17 was no -70 was not -135 was nowhere 24 was oblig 40 was obviou 22 was of
-22 was offline -28 was omitt 42 was only 38 was open 46 was ours 78 was overload -31 was paged -16 was pass 47 was pick 20 was pinn 25 was plain 54 was
poor 36 was postpon -16 was push -18 was read 25 was reject -16 was remov -25 was requir 42 was restor -16 was right -26 was runn -22 was seen -33 was
sent -30 was shipp -33 was shut -27 was sign -39 was simp 44 was star 21 was stor -19 was suppos 31 was taken -53 was the -54 was there -19 was to 76 was
touch -39 was treat 49 was two -28 was unleash -18 was up -21 was used 17 was visible 24 was when -24 was work 21 watch . 25 waved the 23 way . -31 way
back -31 way of -36 way round 33 way this 33 way to -32 weak link 35 week , -22 week and 15 week of 53 week to 23 weigh . 22 weigh it 17 weigh the 20 welcome
to -23 weld shut -16 well , 54 well before 36 well done 22 went . 17 went ahead 23 went around -17 went down -61 went for 22 went off 26 went out -29 went
straight 21 went through -61 went unanswer -22 went uncheck -24 went unheed 68 went unnotic -35 went unus -44 went well 20 went wrong -38 were , -16 were
<yous> 45 were accept -20 were all 18 were allow 62 were back 61 were being 26 were cut 34 were fitt 22 were hand 16 were in -34 were left 41 were let
-16 were made 54 were merg 16 were more -18 were n't 19 were never -37 were not -37 were plain 27 were print 38 were right -22 were sent -38 were set -15
were the -15 were there 58 were told -15 wet . 19 what <he> -26 what <role> 38 what <wes> 17 what a 120 what can -15 what could -16 what did -32 what do
38 what made -38 what on 20 what possess 20 what sank 19 what saved -59 what the -33 what to -42 what took 19 what was 29 what were 23 what would -34 when
<he> 43 when <name> 38 when <role> -17 when <roles> -16 when <some> -28 when <wes> -19 when it -22 when its -41 when the -36 when there -16 whenever the
-45 where <any> -19 where <name> -21 where clause 19 where our -31 where was 27 whether the -26 which <name> 59 which <some> -34 which geniu 28 which is
-26 which made 18 which one 25 which point 21 which saved -17 which the 24 while <name> -57 while <roles> -18 while <teams> -27 while the 55 who 's 84
who broke 38 who can -34 who could -25 who did 27 who do 15 who else -21 who had 81 who has -50 who hold -18 who is -38 who left 34 who let 40 who need
42 who notic -49 who on 25 who owns -62 who put -17 who read -23 who sign 37 who the 29 who would 17 whole even -15 whole of 18 whole thing -57 whole ward
-32 whom to -26 whom was 49 whose approval -34 whose bright 18 whose commit 24 whose hand 55 whose signature 29 why did -16 why on 21 why the 19 why was
-50 why were 23 widen the -41 will be 32 will have 34 will n't 22 window , 24 window was 20 winter . 40 wiped the 52 wired the 35 wisdom , 18 wise to 31
wish to 26 with . 18 with <depts> -28 with <he> 15 with <nobody> -16 with <role> -22 with <roles> -22 with <team> 29 with <teams> -54 with <weaks> 17 with
<wes> -17 with all -28 with anyth 17 with different 23 with eyes 19 with great -18 with half 17 with his 24 with it 39 with more 22 with one -16 with our
-27 with pg_cancel_backend -38 with production -19 with root 27 with that 28 with the 28 with their 31 with this -20 with ￼ 39 within a -27 within five
31 within four -21 within second -22 within ten -37 within the -49 without <name> -29 without <role> -58 without any -15 without being 34 without saying
29 without tell 38 without test 40 without the -46 wonder whether 30 word . -29 word ; -18 word for 18 word from 30 word of -25 word with 56 work , 61
work as -19 work first -25 work for 30 work from -37 work in 24 work through -30 work was 23 work with -15 worse . 37 worse by 48 would <name> 17 would
<role> -48 would end 26 would fill 26 would have -17 would help -17 would like -18 would n't 39 would not 22 would rather -46 would stop -15 would take
-26 writ , -22 writ . -17 writ had 33 writ was 36 write a 35 write the -15 written for -26 written in 17 written warn 30 wrong , -36 wrong . -71 wrong
date -25 wrong firmware 21 wrong host 17 wrong to -57 wrong way 16 wrote a 20 wrote down 16 wrote the -44 wrote to -26 yaml parser -17 year 's 26 year
; -18 yes , -38 yesterday 's -18 zero . -18 zone , -25 zone . 44 zone was 20 – <name> -80 – <role> -27 ” . -15 ￼ ; -19 ￼ is -15 ￼ was -46
`,
  later: `
" " 48 " . -49 " <end> -57 " <teams> 30 " error -26 " in -40 " the -20 % . -35 % <name> 29 % the -15 ' ' -17 ' . 44 ' it -18 'd , 19 'd be -55 's , 35
's : -46 's ; 21 's <end> -28 's <is> -19 's <wes> -40 's ? -26 's about 23 's and -36 's are 21 's desk -22 's fix -20 's for 40 's from 16 's goes -19
's has -29 's have -17 's in -35 's is -19 's kept 40 's line -26 's lost -43 's made -52 's note -30 's of 60 's quick 33 's right 38 's script 18 's
show -37 's signature -25 's that -23 's the -57 's to 58 's turn 34 's was -15 's while -25 's with 29 's would -29 ( ) -52 ( . -38 ( : 15 , 'd -27 ,
'm 28 , , -36 , . 82 , 0:0 -28 , ; 19 , <any> 27 , <is> -31 , <name> 34 , <role> -26 , <roles> 18 , <some> -15 , <teams> -18 , <theys> -33 , <wes> 20 ,
<yous> -37 , ? 56 , a -65 , agre -25 , all 46 , an -21 , and -59 , any -16 , asked -25 , at 60 , attach -49 , away -23 , being 15 , believe -16 , belt
25 , both 33 , by -26 , call -54 , came -17 , can 22 , check -27 , customer 48 , dead 29 , degre 30 , deserv -41 , design -20 , did 54 , doubl 15 , duplicate
38 , each -23 , exact 15 , for 20 , found 21 , four 54 , from 19 , gave -42 , goes 17 , had 23 , half 46 , having 42 , head -17 , if 24 , in -26 , includ
-28 , is 69 , it -21 , its -40 , job 19 , join -28 , keep -21 , kept 15 , key -20 , label -19 , left 32 , limit 36 , loan -28 , made 20 , minut -15 , more
25 , much 42 , n't 15 , need 18 , neither -40 , never 18 , no 17 , not 59 , note -32 , noth 23 , now -15 , old -22 , on 37 , one 73 , only -30 , open -35
, or -21 , our -35 , out 30 , plant -34 , put 15 , read -59 , region -20 , reload 21 , report 30 , see -16 , show -26 , spent 20 , start -15 , stay -61
, still 35 , stop 18 , stopp -25 , student 16 , tell 24 , ten -18 , tenant 23 , test -26 , their -30 , them -21 , then 19 , there 25 , these 21 , time
-56 , to 67 , took -39 , traffic -20 , two -18 , usage -15 , utc -26 , want -22 , ward -26 , was 24 , were 57 , what 28 , where -22 , who 27 , whole -16
, why 17 , with -52 , would 29 , year 22 . . 19 . 0 16 . <end> -28 0 ) 18 0 , -23 0 . -22 0 0 74 0 ; -28 0 <end> -20 0 <wes> 58 0 ? 54 0 a 31 0 and -35
0 before 15 0 behind -35 0 by -43 0 dark 15 0 error -16 0 file 21 0 in 21 0 is 18 0 its 16 0 of 20 0 over -15 0 pass -30 0 player -16 0 stage -19 0 to
-19 0 upload -16 0 were -29 0 within -15 0.0 <end> -15 0.0 and -22 0.0 of -15 0.0 the 27 0:0 's 21 0:0 , 52 0:0 . -30 0:0 0 -18 0:0 0:0 23 0:0 : -25 0:0
<end> -64 0:0 <some> 31 0:0 a 15 0:0 acknowledg 15 0:0 arriv -35 0:0 asks -42 0:0 call -72 0:0 chat 15 0:0 clos 41 0:0 customer 25 0:0 database -29 0:0
delet -17 0:0 deploy -15 0:0 digger -30 0:0 download -19 0:0 drop 23 0:0 enter -32 0:0 eras -21 0:0 four 17 0:0 from 18 0:0 in 27 0:0 join 24 0:0 logs
15 0:0 notifi -25 0:0 open -17 0:0 our 17 0:0 pager -29 0:0 post -27 0:0 reach -28 0:0 reboot -16 0:0 releas -17 0:0 report -41 0:0 restart -39 0:0 should
36 0:0 stop -22 0:0 switch -54 0:0 the 37 0:0 to 27 0:0 upload -19 0:0 who 15 : ( -28 : . -20 : 0 -19 : ; -16 : <end> -33 : <yous> -20 : error 66 : is
-19 : mistake 21 : on -20 : paus -27 ; <name> 19 ; by 49 ; did 28 ; has -41 ; have -38 ; on 19 ; should 32 ; sluice 28 ; to -34 ; went 16 ; would 32 <any>
. 23 <any> <end> 30 <any> had -29 <any> has 27 <any> have -24 <any> it 30 <any> see 24 <any> their -20 <any> this 15 <depts> , -16 <depts> 0 -21 <depts>
<depts> -15 <depts> <end> 16 <depts> <teams> -20 <depts> <wes> 16 <depts> asleep 24 <depts> branch -15 <depts> check -68 <depts> in 27 <depts> n't -57
<depts> on 26 <depts> power -24 <depts> the 34 <depts> themselv -24 <depts> to 25 <he> , -19 <he> <role> -30 <he> a -15 <he> and -20 <he> at 30 <he> have
19 <he> is -25 <he> on 24 <he> see -42 <he> so -19 <he> still -15 <he> the 29 <he> when -18 <he> with -34 <is> , -15 <is> . -21 <is> <end> 17 <is> <name>
50 <is> <role> 15 <is> ? -66 <is> a -44 <is> afraid 20 <is> but 16 <is> come -39 <is> grateful -23 <is> have 25 <is> if -22 <is> my 18 <is> n't -29 <is>
not 42 <is> now 16 <is> on 23 <is> only -48 <is> seen 32 <is> sure 21 <is> that -21 <is> the 16 <is> this -15 <is> to -25 <name> 've 29 <name> , -103 <name>
0 42 <name> <any> -54 <name> <he> -31 <name> <name> -108 <name> <role> -46 <name> <roles> 16 <name> <teams> -44 <name> <theys> -24 <name> <wes> 26 <name>
<who> 22 <name> a 43 <name> all -26 <name> alone -46 <name> alway 18 <name> and 37 <name> answer 22 <name> as 46 <name> at -46 <name> away 29 <name> back
-51 <name> backup -35 <name> be 54 <name> being 43 <name> build -49 <name> by 15 <name> careful -48 <name> careles 21 <name> change -18 <name> commit 18
<name> did 15 <name> doing -28 <name> done -19 <name> draft -23 <name> easi 28 <name> every 19 <name> fast 22 <name> fault -19 <name> first 16 <name> fix
19 <name> for -37 <name> forty -20 <name> found -58 <name> from -27 <name> given -24 <name> habit -22 <name> half 23 <name> handover -15 <name> have 72
<name> head -26 <name> his 32 <name> hotfix 26 <name> hunch -23 <name> import -15 <name> in -16 <name> is 18 <name> last -41 <name> manual 16 <name> meant
27 <name> merge -27 <name> mind 17 <name> n't 67 <name> name -18 <name> never -32 <name> no 48 <name> not 82 <name> note -22 <name> of -29 <name> on -66
<name> one 18 <name> only 53 <name> out -21 <name> part 17 <name> past 18 <name> patch -27 <name> phone -35 <name> pick 23 <name> pull -21 <name> putt
17 <name> quick -46 <name> radio 25 <name> ran 16 <name> read -23 <name> rename -25 <name> request -28 <name> responsible -46 <name> restart 24 <name>
restore -39 <name> ring -25 <name> script -15 <name> short 24 <name> sloppy 35 <name> so-call 20 <name> spott -19 <name> still -18 <name> stopp -17 <name>
stubborn -18 <name> suppos 30 <name> thank -20 <name> that -47 <name> the -16 <name> through -21 <name> to 91 <name> told 71 <name> try -42 <name> up 22
<name> wait 18 <name> was -30 <name> well 27 <name> what 35 <name> when 17 <name> with 23 <name> without 33 <name> ￼ -30 <names> <theys> 18 <names> on
-24 <nobody> , -24 <nobody> . -24 <nobody> <teams> 40 <nobody> acces -15 <nobody> at 18 <nobody> hurt -22 <nobody> the 45 <nobody> to -22 <role> " -65
<role> 've 40 <role> , -58 <role> . -54 <role> <end> 23 <role> <he> 28 <role> <name> -59 <role> <role> 25 <role> <some> 30 <role> <teams> -45 <role> <wes>
50 <role> <who> -34 <role> a 72 <role> all 24 <role> and 22 <role> back 16 <role> badge -33 <role> be 20 <role> by -27 <role> do 27 <role> down 20 <role>
has 21 <role> have 54 <role> inform -43 <role> is -15 <role> it -22 <role> letter -25 <role> look 21 <role> medal 21 <role> n't 62 <role> never -59 <role>
no 41 <role> not -87 <role> of -39 <role> off 54 <role> on -59 <role> our -27 <role> out 37 <role> paged -16 <role> ran 21 <role> see 31 <role> suppos
-21 <role> switch -22 <role> taken 22 <role> three -17 <role> to 29 <role> too -20 <role> two -52 <role> up 40 <role> wait 17 <role> were -37 <role> who
-27 <role> will -23 <role> with -60 <role> work 34 <roles> . 24 <roles> 0 27 <roles> 0:0 32 <roles> <roles> 18 <roles> <teams> 24 <roles> <theys> 19 <roles>
? 40 <roles> a 17 <roles> and -26 <roles> be -38 <roles> each -15 <roles> into 41 <roles> it -20 <roles> just 22 <roles> logs 15 <roles> most -16 <roles>
n't 38 <roles> night -19 <roles> on 16 <roles> out -21 <roles> template -20 <roles> that 15 <roles> the -49 <roles> their 17 <roles> to 32 <roles> two
-28 <roles> what 21 <some> . -20 <some> a -39 <some> in 19 <some> it 23 <some> the -15 <start> " 89 <start> ' -46 <start> 'd 50 <start> 'm -48 <start>
've -52 <start> . -53 <start> 0 -26 <start> 0.0 -23 <start> : -101 <start> ; -15 <start> <any> 19 <start> <is> -27 <start> <name> -44 <start> <names> -24
<start> <nobody> 30 <start> <roles> -38 <start> <teams> -32 <start> <wes> 94 <start> <who> -34 <start> a 63 <start> abort -18 <start> account -22 <start>
acknowledg -25 <start> acted 27 <start> agre 16 <start> all 21 <start> alone 34 <start> am 36 <start> and -78 <start> answer -42 <start> any 20 <start>
approval -30 <start> archive -18 <start> are 41 <start> asked -46 <start> asks -32 <start> assum -30 <start> at -36 <start> attacker -27 <start> attention
21 <start> audit 16 <start> avoid -21 <start> back 48 <start> bad 25 <start> ball 27 <start> be 48 <start> believ -20 <start> between 28 <start> bisect
-21 <start> bit 33 <start> blew 20 <start> blind 40 <start> book -20 <start> bot -15 <start> both -15 <start> bother 17 <start> boy 32 <start> brick 22
<start> bridge -38 <start> bright 25 <start> broke 16 <start> buck 27 <start> budget -19 <start> build -59 <start> buri 17 <start> by 21 <start> cabl -25
<start> cable -29 <start> cache -37 <start> call -43 <start> came 33 <start> can -57 <start> canary -35 <start> card -17 <start> carri -65 <start> caught
-54 <start> caus 28 <start> chair -33 <start> chang -26 <start> channel -27 <start> child 22 <start> clap 17 <start> clash 20 <start> click -37 <start>
client -43 <start> clown 20 <start> code 21 <start> come 15 <start> commit 34 <start> compar -26 <start> complaint 54 <start> confirm -20 <start> contract
-18 <start> cooki -15 <start> copi -26 <start> corrupt 33 <start> could -17 <start> count -18 <start> counter -19 <start> course 45 <start> courtesy 20
<start> cover -26 <start> coverage -55 <start> cowboy 16 <start> crack -15 <start> credit 17 <start> culpa 30 <start> culprit 42 <start> cut -19 <start>
cutover -15 <start> danger 18 <start> dashboard -25 <start> day 22 <start> dead -27 <start> debug -21 <start> declin 27 <start> default -17 <start> delet
-21 <start> depot -34 <start> did -54 <start> diff -39 <start> diligence 30 <start> direct -23 <start> disk -41 <start> dispatch -25 <start> dispatcher
-16 <start> disregard 28 <start> do -44 <start> does 25 <start> done 25 <start> door -15 <start> dragg 39 <start> drain -58 <start> drill -35 <start> dropp
21 <start> dry -27 <start> duplicate -21 <start> each 28 <start> early -19 <start> else -20 <start> email -22 <start> empty -18 <start> encoder -16 <start>
engineer 16 <start> escalat -19 <start> escalation 19 <start> event -18 <start> expect 27 <start> expir -16 <start> expiry 26 <start> fail -25 <start>
failover -21 <start> failure 15 <start> fan -16 <start> fat-finger 36 <start> fault -17 <start> feature 21 <start> feed -28 <start> fibre -19 <start> field
-24 <start> file -23 <start> finger 42 <start> first 35 <start> fixed -39 <start> flag -41 <start> flip -18 <start> flood 86 <start> for -75 <start> forgot
30 <start> form 35 <start> found -52 <start> four -20 <start> freeze 43 <start> freezer -15 <start> friday -21 <start> from 19 <start> full -20 <start>
gate -22 <start> gateway -49 <start> gauge 101 <start> generator -15 <start> geniu 28 <start> get -24 <start> goes 15 <start> good -17 <start> got -32
<start> grown-up 64 <start> guilty 39 <start> had -28 <start> halt -35 <start> hand 23 <start> happen -35 <start> has 62 <start> health -23 <start> heard
-18 <start> held -52 <start> hero 46 <start> his 18 <start> hold 19 <start> hosed 24 <start> hour 33 <start> human -22 <start> identifier 18 <start> ignor
38 <start> importer -21 <start> in -30 <start> incident 20 <start> independent -24 <start> inform -38 <start> initial 16 <start> installer -34 <start>
integration -18 <start> interlock 22 <start> introduc 44 <start> is 18 <start> isolat -29 <start> it -29 <start> job -28 <start> join -23 <start> judgement
37 <start> kept -19 <start> kernel -25 <start> key -38 <start> keys -22 <start> kill -36 <start> lab -18 <start> label 32 <start> labell -20 <start> lag
-19 <start> leak 44 <start> learnt -15 <start> least 38 <start> left 75 <start> let 39 <start> letter 27 <start> level -18 <start> licence -20 <start>
lid 22 <start> like -35 <start> link -39 <start> linter -29 <start> list -17 <start> lit 29 <start> live -37 <start> load -70 <start> lock 43 <start> lockout
25 <start> login -18 <start> long-stand -15 <start> loss 22 <start> made 21 <start> maintenance -49 <start> make -23 <start> many 24 <start> maps -29 <start>
mark 34 <start> may -25 <start> mean -16 <start> member 37 <start> merg 31 <start> mess 32 <start> meter 19 <start> migration -44 <start> minut 33 <start>
misrout 19 <start> mistake 34 <start> mode -24 <start> moderator -22 <start> monday -16 <start> more 47 <start> move -24 <start> moved -17 <start> much
45 <start> must 85 <start> my -50 <start> n't 44 <start> need 16 <start> neglect 19 <start> never 51 <start> new 63 <start> next 16 <start> night -21 <start>
no 34 <start> node -16 <start> noon 26 <start> note 80 <start> notic -43 <start> notice -35 <start> now -50 <start> of 15 <start> offer -18 <start> old
33 <start> omitt 41 <start> on 50 <start> one 58 <start> ones 42 <start> only 92 <start> order -29 <start> orphan -17 <start> other -33 <start> ought 31
<start> out 49 <start> outage 78 <start> overload 30 <start> own -29 <start> owns -46 <start> packet -29 <start> page -24 <start> pager -56 <start> pair
-24 <start> panick 15 <start> parser -17 <start> password -22 <start> patch -28 <start> patient 34 <start> paus -36 <start> penhaligon -16 <start> permit
40 <start> person -37 <start> pick -75 <start> plan 23 <start> point -31 <start> pool -27 <start> possess 20 <start> power -43 <start> pressure 25 <start>
price -16 <start> primary -42 <start> probe -35 <start> procedur -22 <start> proces 20 <start> producer 40 <start> promis 35 <start> pull -24 <start> put
-20 <start> puts -20 <start> question 50 <start> queue -16 <start> quick 29 <start> race -16 <start> rais -39 <start> rang -23 <start> rate -17 <start>
read -29 <start> reader -24 <start> real 30 <start> receiv -29 <start> recognis -19 <start> record 21 <start> redundancy -18 <start> regression 27 <start>
rehearsal 37 <start> reli -21 <start> renewal 16 <start> reopen -16 <start> replac -45 <start> report -58 <start> responsibility 43 <start> restart -27
<start> restore 39 <start> result -22 <start> resum -22 <start> retrospect 23 <start> retry -60 <start> return -22 <start> revert -49 <start> review -33
<start> right 23 <start> risk 61 <start> rocket 42 <start> roll -43 <start> rollback -25 <start> rollout 20 <start> root -29 <start> round -32 <start>
rout -18 <start> router -17 <start> row -23 <start> saddl 30 <start> sample -26 <start> sat 63 <start> saved -33 <start> saw 20 <start> scaffolder 24 <start>
scheduler -19 <start> school 26 <start> script -21 <start> search -17 <start> send -21 <start> sequenc -18 <start> service -16 <start> session 22 <start>
set 35 <start> shall 31 <start> shar -59 <start> sheet -28 <start> shipp 44 <start> short 16 <start> shot 24 <start> should -93 <start> show 35 <start>
shut -19 <start> silenc 32 <start> simple -16 <start> single 21 <start> skimp 20 <start> skip 20 <start> skipp -23 <start> slept 43 <start> snapshot -39
<start> so 37 <start> so-call 26 <start> spott -69 <start> stag -18 <start> start -19 <start> station -15 <start> stay -29 <start> steer 33 <start> step
-18 <start> stern 39 <start> still 18 <start> stop -32 <start> stuff 28 <start> swap 19 <start> system -36 <start> take 26 <start> talk 30 <start> tank
-16 <start> telephon -29 <start> tell -31 <start> ten -39 <start> test -24 <start> than 32 <start> thank -22 <start> that -22 <start> then -66 <start>
there -27 <start> think 20 <start> those 21 <start> thought -19 <start> thoughtful 15 <start> three 17 <start> threw 33 <start> ticket -80 <start> till
-22 <start> time -36 <start> to -34 <start> token -20 <start> told -45 <start> tolerance -27 <start> too -30 <start> trail 16 <start> transaction -34 <start>
treat 34 <start> tripp 38 <start> trust -54 <start> turn 25 <start> twice 17 <start> two 74 <start> typo -15 <start> unleash 49 <start> up -37 <start>
updat -31 <start> upgrad 19 <start> upgrade -30 <start> upload -36 <start> ups -58 <start> user -19 <start> value -20 <start> valve 38 <start> voucher
-36 <start> wait -46 <start> want 21 <start> ward 19 <start> warn 50 <start> watch -15 <start> water -21 <start> waved 39 <start> week -16 <start> went
63 <start> were 56 <start> whether -33 <start> whole -25 <start> whose 74 <start> wildcard -19 <start> will -26 <start> wind -29 <start> wiped 50 <start>
wired 28 <start> wonder 53 <start> word -34 <start> work 15 <start> worker -15 <start> worth 22 <start> would -57 <start> writ 46 <start> write 17 <start>
wrong 65 <start> – -31 <start> “ 17 <start> ￼ -18 <team> . 29 <team> <end> 36 <team> <wes> -30 <team> a -54 <team> and -28 <team> be -17 <team> to -15
<teams> . -53 <teams> 0:0 -18 <teams> <end> 36 <teams> <role> -21 <teams> <team> -26 <teams> <theys> -25 <teams> again 22 <teams> all 23 <teams> already
-17 <teams> an 51 <teams> and -33 <teams> as 24 <teams> asked 26 <teams> at 27 <teams> been -43 <teams> firmware -28 <teams> for 62 <teams> full 23 <teams>
had -57 <teams> has -16 <teams> have 50 <teams> in 27 <teams> it 53 <teams> its 22 <teams> join -17 <teams> n't 20 <teams> network 26 <teams> no -59 <teams>
not -64 <teams> noth -16 <teams> of -24 <teams> off 15 <teams> one -15 <teams> our 22 <teams> out -25 <teams> own -37 <teams> show -16 <teams> since 21
<teams> start -18 <teams> their -47 <teams> this 25 <teams> to 22 <teams> told -54 <teams> two -18 <teams> wait 42 <teams> warn -29 <teams> water -43 <teams>
where -20 <teams> which 16 <teams> with -30 <theys> . -22 <theys> <end> -25 <theys> <wes> -40 <theys> a 21 <theys> asked -43 <theys> been 26 <theys> by
20 <theys> the 23 <theys> to 15 <weaks> on 18 <weaks> the 19 <wes> . -18 <wes> <he> -21 <wes> <roles> -16 <wes> <teams> 35 <wes> a 95 <wes> about -48 <wes>
ask -36 <wes> asking -26 <wes> back 30 <wes> been 41 <wes> by 18 <wes> do -23 <wes> done -21 <wes> from -19 <wes> hand 19 <wes> hold -16 <wes> indebt 18
<wes> it -21 <wes> know 34 <wes> look -18 <wes> more 32 <wes> n't -16 <wes> not -56 <wes> our -15 <wes> out 57 <wes> see 44 <wes> still -42 <wes> tell
-24 <wes> this 54 <wes> two 55 <wes> up 22 <wes> what -66 <wes> whole -15 <who> by -40 <who> from -17 <who> it 23 <who> never -24 <who> to 19 <yous> <is>
21 <yous> in 27 <yous> n't -81 <yous> not 60 <yous> noth -15 <yous> the 30 ? <end> 26 a : 24 a <wes> -25 a against -23 a alarm -20 a alert -16 a at 76
a ball 21 a batch -31 a blackout 15 a branch -16 a bucket -20 a bug -20 a build 36 a by -37 a call 43 a card 22 a check -34 a client 30 a code -23 a conclusion
29 a conversation -16 a count -19 a day 16 a deal -32 a delete 53 a depot -25 a drill -17 a eye 55 a first 17 a for -70 a from 71 a gift 16 a had -25 a
has -19 a head 22 a in -42 a into 21 a is -17 a lamp 32 a leak -18 a letter -19 a link 22 a look -25 a mailbox 35 a memory 31 a migration 20 a note 16
a notice -26 a number -23 a on 18 a one -44 a open -49 a order -66 a pair 26 a past 17 a pipeline -25 a plan 20 a pump -15 a read 56 a reconciliation -20
a release 40 a request -19 a round 26 a route -18 a rule -24 a run -22 a screen 17 a script 33 a sheet 15 a signal -15 a stick 24 a stop 17 a table -23
a that -61 a the -23 a through 33 a time 31 a update -23 a wait -52 a warn 54 a was -46 a way 16 a whose -21 a window -20 a word 60 a written -17 a year
15 a zone -40 abandon <end> -19 abort <end> -20 about freeze -54 about half-finish -31 about the 44 accept . 42 acces above 21 acces further 15 acces the
-69 account that -18 account the 64 accountable the 38 acked <end> -29 acted . 38 added the -24 addres . 37 address <end> 17 advice <teams> -29 after ,
-16 after 0 -27 after <end> 23 after <he> 18 after clock -16 after days -38 after had 52 after last -18 after mail 26 after minut -28 after the -20 afterward
<end> -35 again 0:0 -22 again and -15 against . 21 age the -23 agre . -25 ahead the 44 airline ops -16 alarm . -18 alarm 0 47 alarm <end> -16 alarm call
-18 alarm for 57 alarm the -19 alert <end> -43 alert the -40 alert to -20 all <end> 19 all <name> 30 all and 43 all cours -18 all for 19 all had 27 all
of -53 all on -16 all same 21 all so 25 all that 27 all them -16 all this 25 all to 18 all ward -36 all with 20 all-clear <end> -26 allow to -15 alone
<end> 18 along a -19 aloud <end> -47 already . 45 already <end> -18 although were 17 am the 21 an for 16 an from 22 an later -22 an migration 25 an of
33 an that -25 an with -23 and 's -17 and , 98 and . 76 and 0 49 and ; -21 and <role> -51 and <some> -16 and <teams> -31 and <theys> -34 and <wes> 56 and
a -26 and acted 39 and again -17 and against -26 and all 23 and are -44 and be -23 and both -16 and bridge 37 and by -21 and can -21 and change -16 and
check 74 and could -16 and customer -19 and decid -29 and else 23 and everyth 24 and export -16 and first -20 and for -23 and forty 16 and fresh -19 and
half -17 and his 20 and home 31 and is 68 and it -44 and just -17 and keep -18 and kept -32 and know 51 and later 29 and led -23 and left 32 and lift 16
and line 19 and look 41 and lost 18 and n't 56 and never -19 and no -24 and not 56 and noth 17 and of 26 and on -36 and only -25 and order 20 and other
26 and over -29 and owe -15 and rack -20 and releas -55 and result 16 and right -28 and rota 29 and so -19 and the -19 and their -20 and they 17 and till
19 and to -50 and took -19 and tool 34 and turn -16 and until -15 and up -30 and was -39 and week 16 and went 31 and were -21 and what -21 and which -16
and whole 15 and without -26 and work -28 another , 33 another . -36 another <end> -31 another and 21 answer . -40 answer call -21 answer ten -19 any <end>
30 any of 21 any that -50 anyth <end> -19 anyth a 30 anyth the -42 anyway <end> 39 apart <end> -27 api <end> 24 app <end> -25 apparent the 45 appendix
<end> -28 appli the 22 approv . -15 approv <end> -34 approval a -27 approval the -20 are 's 34 are . -27 are ? -64 are a 15 are be 21 are blame 16 are
by -55 are from -30 are in -19 are not 35 are other 28 are the 23 are to -26 are until -27 around . -15 around <end> 22 arriv <end> 37 as , -28 as 0-0
-18 as and -40 as as 28 as at 31 as error 29 as had -17 as in -31 as is 24 as of -35 as precaution -25 as surprise 25 as that 27 as the 76 as was -34 as
with -27 ask . 18 ask <end> 17 ask a 19 ask help 18 asked <end> 16 asked for 41 asked help 30 asked it -42 asked question 20 asked the -20 asking <end>
19 asks . 25 asks an 25 asks the -33 asks to -32 asleep <end> -15 asleep the 42 at 's -40 at , -19 at 0 16 at <end> 41 at <name> 33 at ? -39 at console
43 at error 21 at first 24 at gauge 37 at graph 16 at have 31 at in -77 at level -31 at o'clock 17 at of 28 at on 19 at one -15 at other -16 at past 22
at plan -23 at pune -15 at request -56 at right -27 at same -19 at speed -27 at stage 29 at start -22 at there 15 at time -60 at two -21 at until -44 at
was 17 at wheel 47 at with -76 at without 19 attention of 19 attention the 15 attitude <role> 16 authority the -17 automatical <end> -22 avoid who -21
awake the 25 away <name> 24 back 0 -17 back <end> -57 back a 22 back it 20 backup <end> 16 bad <end> 40 bad from -21 balancer <end> 15 balancer the -22
ball dropp 27 ball the 24 band <end> -15 bank , -17 bank . 20 banner the 16 batch ten -28 be , 29 be . 21 be <end> -31 be a 15 be and -19 be at -43 be
back -17 be by -20 be careful 54 be of 29 be on 30 be the 64 be twice -30 be with 23 be without -35 because <name> -37 because are 23 because need 24 been
, 38 been . -48 been <name> -16 been ? -62 been at -19 been by -16 been call -32 been for -15 been in -43 been on 62 been out 67 been since 23 been the
-43 been to -23 been twice 25 before branch -16 before confirm 22 before could -28 before did -30 before enter -18 before the 50 before type 22 before
were 20 beforehand <end> 18 being by 24 belief <end> 29 bell <end> -16 belt <end> -23 belt at -22 belt have -24 benefit hindsight 15 best <end> 18 better
. -54 better from 15 better than 44 between . -36 between and 75 between first 19 between two 37 beyond . 21 big to -32 blackout <end> 16 blame <end> -35
blame show -16 blame the 38 blame with 19 blank <end> 25 bles . -21 blind <end> 42 blind the -17 blind was 24 block , -16 bonu <teams> 31 book <end> -24
book for -17 bot <name> -24 both , -34 both <end> -39 both and -15 both in 16 both primary 26 bother look 15 bottl <end> 29 bounc <end> -24 bound happen
31 bound the 19 box the -23 branch . -15 branch <end> 24 branch in -20 branch their -16 breach <end> 36 break <end> -26 breaker the -60 brick of 24 bridge
. 15 bridge <end> -71 bridge <name> -16 bright was 18 bring back -19 broke <end> 31 broke for 29 broker <end> -15 broker have 25 buck with 31 budget <end>
21 budget for -26 bug for 20 build . -34 build <end> 46 build to -31 buri head 17 bus <end> 22 busines that 34 but <name> -20 but no -18 but not -22 but
the -25 button . -24 button <end> 23 by 's 47 by , -69 by . -70 by ; 16 by <end> 43 by <who> -20 by absence 29 by every -17 by from -18 by had 24 by hour
29 by in 15 by it 31 by night -21 by on 31 by over 22 by that 21 by the 125 by ticket 20 by time 25 by until 23 by was 51 by week -27 by with 35 bypas
interlock -19 cabl <end> 23 cable , -19 cable a -23 cache <end> -22 cache <wes> -30 call , -64 call . -66 call <teams> 36 call a 27 call after 27 call
four -15 call halt 18 call his -22 call in 20 call nine -25 call on 19 call straight -23 call to 27 calm ever -34 came <end> 15 came <role> -39 came as
-24 came from 52 can a 47 can contact -18 can explain 15 can for 32 can it -33 can no 17 can tell 16 can the -81 canary have -20 cancell <end> 25 canteen
<end> 41 card . 17 card <end> 35 card through -19 cared look 20 careful production -29 careles by 35 caught . -21 cause human 48 cavalier to 18 centre
<end> -23 certificate <end> -25 chain <end> 16 chair have -26 chair keyboard 22 change , -23 change . 15 change a -15 change the -20 change was 23 channel
had -16 channel ￼ 54 charg . 24 charge <end> -22 charge the -34 chassi the -16 chat <end> -18 check , -24 check <end> 59 check the -22 check to -36 checkout
<end> 35 checkout the -19 checksum , -21 chennai . -37 child have 36 chiller <end> 35 city <end> 15 clear <end> -51 clear the -23 client <end> -15 client
the -20 clip 's 37 clock . -20 clock <end> 30 clos , 17 clos . 16 clos <end> 38 clos <teams> -25 clos alert 17 clos the -16 clos ticket 18 close . -35
close the 23 cluster . -31 cluster <end> 35 code <end> -31 code the -58 coffee <end> -38 cold . 25 come . -22 come <end> 19 come expect 15 come to 23 comment
the -35 commit <end> -16 complet <end> -30 conclusion the 15 confirm <he> 17 confirm the -52 confirmation the -18 confuse two -22 connect <end> -15 console
<end> -15 conspicuou its 29 contact <end> -22 contract <teams> -32 control 0:0 28 controller a -22 copi <end> -23 copi the -28 copy <end> 27 copy the -19
corner cut 42 cost a -17 cost the 39 could . 31 could <roles> -29 could a 19 could be 30 could been -18 could call -42 could done 19 could hear -22 could
in -15 could miss 19 could not 24 could on -27 could organise 25 could read -15 could see -63 could seen 18 could that 22 count <end> 26 count and -25
count the -19 countri <end> -15 course <end> 18 courtesy <teams> 15 cover . -23 crate <end> 36 credential the -26 credit to -22 critical . -24 culpa the
24 current , 23 current <end> -19 customer . -29 customer <end> -45 customer an -22 customer for 25 cut feed 17 cut the 34 cut-off <end> -17 cutover <end>
27 dark <end> -28 dashboard <end> -16 dashboard had -33 dashboard the 30 data . -25 data <end> 26 data been -22 data from -23 data lost -21 data the -27
database <end> 23 database an 16 date <end> -24 date and 16 date the -41 dawn <end> -42 day <roles> -19 days . -17 days <end> 18 days the 31 dead . 17
dead <end> -16 debit <end> 22 debug was -20 december <end> -15 decid let -27 decid the 25 decide the -19 decision <role> -22 decoration <end> 15 defect
the 26 delet temporary -38 delete . 35 depend a -24 depend the -17 deployment my -15 depot <end> -15 depot have 24 depth <end> 24 deserv <end> -18 design
<end> -34 dialysi . 44 did . -20 did <end> -29 did and 19 did bother 16 did cabl -19 did do 40 did even 17 did get -75 did have -15 did help -15 did hesitate
-37 did know -35 did let -16 did need 20 did not 15 did notice -44 did own 21 did read 23 did rest 27 did take 15 did the -29 did think 17 did what 24
did wrong -22 diff <end> 29 diff not -15 difference zero -25 dinner so -16 disk , -19 disk fill 32 disk the -37 dispatcher <end> 25 dispens . -28 display
<end> -32 display the -24 disregard <end> 60 disregard the 29 dns <end> -16 do . -22 do <end> -53 do a -15 do check 21 do have -35 do need -28 do run 16
do see -15 does know -20 does mean -21 does take 32 doing <end> 23 done the 80 door . 15 doubl <end> -20 doubt the 17 down 0 -19 down <end> -42 down <name>
30 down <teams> -28 downtime . 24 downtime <end> -50 drain . -40 drain node 43 draw <end> 16 drawer <end> 26 drift <end> -32 drill <end> 16 drill the -39
driver the -24 drop <end> -24 dropp ball 22 dropp between 16 drove minut -17 drum <end> -31 dry of -18 duct <end> 17 due the -17 due was 51 dump <end>
-18 during drill 18 during outage -20 duty <end> 28 e-mail <end> -37 each . -23 each a 45 each by -27 each the 29 earlier . -21 earth <name> 17 earth <yous>
15 eight . -24 eleven , 16 eleven . 18 eleven of 18 eleven were -18 emergency in -22 emergency was 18 emoji <end> 28 empty . 19 end . 18 end <end> -25
end tear 16 engineer a 27 enough the 21 enter <end> 39 entire . 21 entire to 30 error . 42 error <end> -16 error is -27 error the 55 escalat <teams> -21
establish the 25 even . 17 even <end> -36 even at 37 even the 20 ever . -64 ever <name> -28 every . -53 every had 27 every minut -35 every of 31 every
on 20 every that -27 every the -26 every to 49 everywhere <end> 16 evidence the 22 exact it 19 exam . 26 exemplary <end> -30 exercis october -22 expect
the 18 expert <end> 16 expert from 21 expir . -15 expir <end> -16 expir certificate -21 expiry was 29 explain <end> 21 eye the -16 eye turn 24 eyes <end>
32 face <end> 23 fail , -23 fail . -18 fail <end> 17 fail escalate 22 fail log -34 fail notice 15 fail the -39 fail to -34 failover the 15 failure <end>
20 failure entire 17 false <end> -28 fan a -31 far <any> 29 far <wes> -27 fault in -22 fault of -19 fault square 36 fault the 22 feed one 24 feed stale
22 feed the -44 feel to -46 fell deaf 15 fell the 35 fell to -19 fibre . -17 fiddl the 40 field the -24 figur <end> -31 file 0 -21 file <end> -45 file
a 19 file and -15 file be 15 file been -22 file by -18 file the 24 file to 23 fill . -21 fill on 15 fill the 32 filter <end> -27 find leak -19 fine <end>
-19 finger at 15 finish <end> 20 fired 0:0 16 fired <end> -22 firewall . 23 firewall to -16 firmware , 18 first . -28 first ; 21 first <he> -20 first and
29 first call -17 first in -27 first the 29 first was 33 fitt <end> 22 five and 21 five of -27 five the -26 fix to -30 fixed for -22 flag <end> -37 flood
<end> -18 flood the -15 flow <end> -15 follow . -39 follow <end> 65 follow the -40 follow-up <end> -20 foot that 18 for , 43 for . 31 for 0 -31 for ; 27
for account -34 for an 16 for and -28 for are -22 for at -22 for battery -20 for best 41 for better 23 for by -27 for cost -17 for day -37 for disk -17
for domain -33 for double 17 for entire 16 for first -28 for flood 17 for forty 21 for from -24 for green 25 for had -15 for hour 41 for if 20 for in -30
for long 23 for lost 39 for maco -16 for mess 17 for minut 110 for miss 55 for month 31 for next 41 for of -30 for outage 31 for permit -55 for remainder
-25 for spare 18 for surprise 33 for than -19 for that 43 for the -43 for this -33 for three -17 for to -17 for update 25 for week 42 for who 43 for zone
-64 foreseeable <end> 28 forgotten <end> 65 form a -28 form not -22 form the -15 formal to 26 formality <end> 35 forty . -30 forty to -25 forum <end> -21
forward a -16 found <end> 24 found leak -26 found miss -58 found the 34 four , -47 four . 17 four <end> 36 four <roles> -15 four and -36 four in 20 four
of -21 four to 23 four-hour . 15 free <end> -21 freezer , 15 friday , -28 friday . 43 friday <end> -15 friday the 22 from 's -65 from , 83 from . -31 from
0 80 from : 33 from <end> 20 from <name> -34 from airline -16 from as -26 from by -30 from change 21 from compani -18 from first 41 from for 30 from in
-22 from moment 42 from month -19 from one 24 from onward -22 from own -15 from plan -25 from previou -16 from report 27 from the 23 from to 30 from until
58 from would 47 from year -16 front <he> 24 frozen <end> 18 full hole -16 full on -37 full to 35 further <end> 25 game <end> 16 gap <end> -17 gap the
-26 gate . 34 gate <end> -24 gate ? 19 gate be 23 gauge <end> -75 gauge it 45 gave a -31 gave go-ahead -20 generat . -16 generator . 17 generator load
-24 get to -34 give a 35 given . -16 given <end> -19 glance the 18 go . 40 go <end> 27 go the -34 go-live <end> 17 goes , 32 goes <name> -18 goes a -16
goes at -19 goes the -30 goes with 28 going <end> -23 going end 21 gold . 16 gold <end> -16 gone , -15 gone <end> 24 gone bed -24 gone the 55 good <end>
31 good <he> -39 good <name> -25 good by -62 good to -26 got , 20 got . 30 graph . -32 graph <end> -17 graph <he> 35 graph have 18 grateful <end> -21 grateful
the -22 great by -35 great to 26 green . -46 green <end> -17 green and 17 grey <end> -15 group <end> 22 group the -30 grow <end> -29 guilty is 25 had ,
-28 had . -59 had <end> -40 had <wes> 44 had a 34 had acces -21 had and 21 had at 27 had awake -26 had be -24 had before -22 had begun 29 had busines 64
had chance -21 had clos 46 had comment 29 had every -22 had for 30 had from 17 had given -22 had gues -23 had in 92 had it -17 had its 15 had key 37 had
known -48 had left 80 had look 18 had mean 31 had one -40 had open 63 had out -38 had paged -16 had password 31 had plann 17 had read 48 had reason -22
had second -35 had seen -25 had shown -18 had so -15 had spare -24 had taken 38 had that -20 had the 52 had this -22 had touch -24 had turn 19 had two
-18 had up -30 had wait 40 had way -31 had yet -22 half . 34 half hour -21 hall <end> -24 hand , 16 hand . -46 hand <end> -26 hand <teams> 27 hand <wes>
24 hand a 29 hand in 16 hand it 67 hand six -24 hand the 37 handl the 22 handover <end> 28 handover a -15 happen <role> -30 harbour <end> 18 hard <end>
22 has . -40 has : 44 has been 41 has field -22 has key -25 has the -22 has this -18 have 0 -35 have <end> -45 have <name> 18 have <role> 29 have <teams>
21 have <wes> 34 have ? 25 have a 31 have any 37 have better -17 have by 35 have change -26 have check -15 have dark -58 have for 25 have it 15 have much
-76 have on -36 have own -16 have read -70 have so 17 have thank 29 have that 17 have the -17 have to -18 have was 18 having the 21 head . 21 head <end>
33 head roll 20 head that -26 header <end> -16 healthy . -18 hear it 19 heard the -15 heat <end> -32 heat the -25 held the 26 help the 20 here <end> -27
here the 50 herself <end> 23 himself <end> -16 hindsight the 15 his . 23 his and -17 his in 15 his to -15 hold accountable 37 hold to -27 hole <end> -16
holiday <end> 51 home <end> 36 home and -15 hose <end> 31 host . -21 host and 15 hot , 23 hotfix the 24 hotline <end> -23 hour . -16 hour <end> 17 hour
<teams> 19 hour that -18 hour the 16 house clos -20 how <name> 21 how <role> -54 how a -27 how can 33 how could 15 how does 31 how of 37 how the -48 how
this 15 how time 16 human " -21 human . 27 human <end> 18 hunch the -23 hundr were -23 hunt a 26 idea it 28 if <name> 15 if had 71 if may 28 if were 43
ifeanyi in -18 ignor <end> -19 ignor the 21 image a -16 image the -51 import the -15 importer <end> -16 improper of 22 in . 27 in 0 -41 in : 58 in <name>
37 in <roles> 16 in <some> -34 in <teams> 19 in ? -24 in a 35 in afternoon -16 in an -34 in and -28 in appendix -19 in archive -20 in audit -15 in basement
-17 in box 19 in calendar -25 in canteen 40 in cloud 26 in console -26 in cookie -41 in dark 38 in day 36 in depot 41 in emergency -16 in end 18 in even
21 in face 22 in firewall 29 in foot 15 in four -16 in from -34 in got 21 in had 23 in hand 39 in hour -19 in in 23 in inbox 15 in infinite 18 in list
-15 in log -18 in made -15 in mail -15 in minut 22 in morn -43 in next -18 in night -20 in on -30 in only 37 in order -15 in pump 36 in queue -25 in release
-22 in report -15 in review -21 in room 50 in seat 15 in second -23 in shar 25 in shell -18 in single 18 in state -22 in switch 18 in test -34 in that
20 in time -34 in to -23 in tool -15 in tunnel 27 in vault 16 in week 21 in word -19 in work 18 in wrong -36 in yard 22 incident . -23 incident <end> -58
includ <end> -28 incorrect the 36 indebt <role> 18 index not 25 index the -49 inform , 20 inform . -21 inform regulator -17 installer the -21 instead guess
-24 instead the 33 instruction <teams> -34 insufficient was 32 intend was -16 interlock <end> -19 into languag -22 into live -17 into plant 16 into wrong
-15 introduc <name> 25 introduc the -25 is 's 24 is . -41 is 0 22 is : 19 is <role> -42 is <roles> -20 is <teams> 22 is <wes> -65 is a -54 is and 27 is
as 57 is blame -27 is by -25 is every 22 is fault -16 is for -39 is from -19 is ignor -23 is it -38 is most -25 is of -28 is on -40 is only 25 is optional
32 is our -55 is sank 17 is single -32 is than -16 is that 36 is the -39 is to -51 is too 29 is up 17 is what 24 is with 15 issue <end> -21 it . 16 it
: -34 it <any> -23 it <depts> 31 it <end> 17 it <name> 22 it <role> 26 it <roles> 53 it a 36 it an 49 it and 22 it be -76 it been -23 it but -32 it clear
15 it easy -32 it for 24 it help 29 it how -24 it in 53 it left -16 it like -40 it my 33 it nine 16 it not 32 it noth -19 it of 22 it one -15 it our 25
it out -34 it over -21 it plain 40 it production 37 it take -25 it that -23 it the -59 it this -31 it to 33 it until -16 it with 16 it without 22 it written
42 item <end> -24 item the 18 its , -15 its . 35 its in 42 its is -19 its on 22 its says -16 its was -23 its when 17 itself <end> 21 itself the -23 jamm
<end> 28 job , -24 job <end> 47 job its -23 job the -31 join call 42 join the -24 june . 25 just . -36 keep inform -19 kept <end> 24 kept copy -16 kept
eye 17 kept head -17 kept off 17 kept old 20 kept the 50 kernel <end> -15 key <end> 35 key a 24 key the -32 keyboard <name> -32 keyboard the 24 keys <end>
21 kiln . 19 kind that 18 knew . 16 knew <end> 28 knew the -44 know , 20 know . 34 know the -31 known , -18 known <end> 16 known be -15 known his 19 known
in 30 known the -23 lab the 25 label <end> 35 label the -29 labell ends -28 lack follow-up 15 lack the 15 lag <end> -23 laid the 18 lamp <end> -43 lapse
concentration 16 laptop the -34 large . -18 last 's 63 last had -27 last second 24 last the -18 late the 15 latency . -21 latency the -27 later <end> 18
launch <end> 18 launcher <end> -19 lead the -24 leak . 15 leak <end> -23 leak and -17 leak the -17 learn the -27 learnt the -28 least could 33 leav to
-19 leave <end> -37 led no -40 led the 53 ledger the -29 leed the -17 left , -33 left . -36 left <end> -18 left a -26 left by 68 left comment -18 left
debug 19 left in -38 left site -23 left six -21 left store -49 left the 21 left with 17 less than 45 let go 16 let keep -29 let know -20 let licence 36
letter a -19 liability the 25 library the -15 lid not 22 lies <teams> 36 lies with 31 life <end> -15 lift <end> -15 lift finger 16 lift phone 29 light
<end> -24 light on -37 like . 39 like the -19 limit set 45 limit the -33 line <end> -27 line and -22 line back -19 line from -15 line not -18 line the
57 line to 29 link <end> 22 link it -27 link the 26 link to 58 lion share 18 list <end> -26 list <roles> -25 list all 24 list and 20 list not -20 list
the -22 little <end> -44 live , 15 live . -25 live 0:0 -16 live <end> -25 live <name> 30 live <role> 22 live instead 23 live was -21 load , 32 load . 29
load 0 27 load <end> 17 load and -17 load the -19 loader <end> -15 local . -37 lock held -21 lock out 35 lock table 19 lock-out was 28 log <end> -30 log
again -18 log and 16 log the 22 log to -48 log ￼ -28 logs . 20 long . 27 long on -17 long the 25 longer . -21 look , 16 look <end> -17 look <name> 32 look
a -48 look further 28 look same -22 look the 74 loose . -29 loose the 20 loss a 20 loss the 32 lost , -15 lost . -36 lower . -16 lunchtime <end> -18 made
copy -16 made the 54 made two -25 made worse 22 mail , 27 main <end> 34 maintenance <end> -15 major . -48 making <end> 17 manag widen -26 manual . -26
manual <end> -25 manual the 15 map <end> 18 map the -26 march . -27 mark <name> 17 match <end> -28 mate <end> -20 may <end> -32 may ? 17 may ask 19 may
to 46 mea , 20 meant be -66 meant the -26 medal <he> -20 meddl the 20 member <end> -21 memory <end> -44 memory in -25 mention expir -20 menu <end> 16 merg
. 34 merge 0 -23 merge <end> 18 mess the 49 messag <end> -21 messag the -15 message <end> 25 message <name> -46 message <role> 16 message the -22 meter
the -19 middle the -25 midnight , 16 midnight <end> -23 midnight and 50 might been -31 might least 17 migration <end> 24 migration a -34 migration pg_cancel_backend
-38 migration the 22 million . 23 mind <end> 21 mine <end> 21 mine <is> -24 minister office -19 minut , -16 minut 0 -20 minut <name> 17 minut of -39 minute
<end> -51 mismatch the 25 miss as -18 miss from -27 miss heartbeat -16 miss the -16 mistak made 37 mistake the -38 mode <end> -25 mode the -29 model <end>
-56 model the -18 modem the -24 monday <end> 40 monitor . 21 monitor a -18 month . -19 month <end> 39 month in 16 more <roles> 19 more five -15 more in
-20 more than 15 more with 27 morn . -19 morn and 20 most <yous> -24 mount <end> 16 move <end> 30 move a 15 move the -17 moved 0 35 moved <end> -19 moved
by -18 much . -60 my , 46 my ? -36 my that 37 my was -16 n't <end> -21 n't a 49 n't in 45 n't on -25 name . 37 name <end> -16 name a 25 name and 17 name
the -25 name who 29 natural <end> 15 nearest the -30 need <end> -28 need and -16 need do -17 need have 45 need second -17 need slow 23 need wait -47 neglect
the 45 neighbour lent -17 neither the 48 never , 36 never . -18 never ; -17 never <name> -18 never <teams> 18 never a -72 never by 17 never doubt 28 never
from -28 never it 27 never on 24 never this -20 never to 18 never with -20 new . -55 new in 30 new is 62 new were 22 news <end> 18 news the 26 next , -17
next <end> 22 next <role> 19 nice , -19 night . 15 night <end> -48 night a -29 night not -26 night of 45 night so -16 nine . 30 nine and 16 no , -34 no
<yous> -15 no data -22 no environment -16 no had 32 no in -17 no is -15 no name -24 no of -35 no than 33 no to -15 no was -39 no way -23 node , 15 none
<end> 32 none the 19 noon <end> -38 noon a -20 north . -17 nose <end> 32 not 's -53 not . -56 not <any> -25 not <end> 18 not <role> 32 not <roles> -22
not <teams> 24 not ? -25 not a 42 not any 15 not at -75 not been -39 not for 33 not in 25 not labell 25 not much 18 not on -16 not report -21 not single
17 not that -20 not their 18 not to -45 not who -16 note <end> -24 note the 33 noth . -34 noth <end> 26 noth <name> 44 noth lost -45 noth the 22 notic
<end> -35 notic smell -33 notic the -22 notice <end> 18 notice their -19 notifi regulator -25 notification <end> -31 now . 43 now <end> 20 now a -19 now
for -17 now in 15 now the 31 now to -23 now with -19 nowhere be 53 number <end> -16 number <roles> -15 number not -16 number the -31 obviou the 29 october
<end> -17 of 's 58 of , 15 of <name> 18 of <who> -32 of ? -16 of account -15 of air 38 of and 50 of at 20 of before -19 of breach -24 of by 50 of cable
-25 of change -31 of code 18 of contact -19 of could 57 of depth 15 of door 25 of error -34 of euro -19 of file -34 of first -24 of for -59 of foundation
-17 of four -37 of gauge 45 of goes 40 of guilt 15 of hour -49 of into -18 of is 28 of landlord 33 of leak 40 of line -17 of manual 31 of match -28 of
meet 18 of month 32 of name -18 of nine 23 of number 25 of old 23 of on 33 of outage -25 of own -65 of package -18 of parcel -17 of primary -25 of release
-26 of report 26 of site 21 of stag -17 of storm -33 of template -18 of that -19 of the 55 of this 43 of time -22 of to 54 of was 16 of week -16 of were
-23 of when 26 of whole 19 of window 30 of with -37 of work -36 off . -88 off <roles> -31 off a 40 off the 21 offer <end> -35 office <end> -15 official
. -15 offline . -19 offline <teams> -18 offset the -21 oh , 20 old , -23 old . -15 old <end> -44 old and -20 old in -21 old were 37 older . -40 omitt rollback
17 on ' 21 on 's -48 on . 59 on ; 31 on <end> -42 on <name> -22 on <theys> -33 on ? 17 on a -17 on advice -41 on alarm 25 on and 22 on calendar -18 on
channel -18 on checklist -28 on console 17 on ears 15 on emergency 22 on even -29 on export -41 on face 35 on file 30 on floor 27 on for -44 on friday
41 on from -47 on gauge -31 on in -58 on instead -42 on mail 19 on march -19 on monday -17 on new -26 on ninth -18 on number 20 on old 23 on one 47 on
own -48 on panel -32 on part 42 on phone -57 on refresher 29 on report 16 on roof -17 on screen -60 on second 19 on server -24 on shar 36 on sheet 27 on
shelf -19 on shoulder 16 on since -15 on that -49 on the -38 on to 33 on train -34 on wall 36 on was 30 on way 15 on when 16 on would 24 on wrong 15 once
, 18 once and 27 once was -44 one , -48 one . -23 one <end> 53 one <team> 15 one <yous> 17 one and 28 one been -27 one for -20 one from 39 one have 29
one later -16 one not 33 one of -18 one on 28 one only 30 one our 27 one over -19 one the -16 one those -18 one which -18 only , 18 only . 34 only <end>
-26 only <name> -38 only for -19 only had 40 only matter 28 only was 18 open . -26 open <end> 23 open <role> -54 open a 15 open and 29 open file 54 open
floodgat 26 open second 25 open the 21 open ticket -85 or ? -18 or that 17 order , -16 order . 17 order <end> -23 order a -19 order two -17 ordinary .
15 other . -45 other <end> 24 other it 23 other the -24 otherwise <end> -17 ought be 16 ought have 48 ought know 17 our . 60 our and -25 our from -24 our
in 20 our launcher -19 our of -16 our to -26 ours <end> 41 out , 38 out . -29 out 0:0 -46 out <name> 50 out a -34 out as -25 out lunch 19 out one 19 out
step -17 out the -27 outage a 50 outage the 19 outside the -21 over . 16 over 0:0 42 over <end> 30 over <name> -24 over <teams> -29 over at -19 over course
-15 over live 37 over radio -18 over the 37 over weekend -21 overflow <end> 30 overflow the -17 overnight <end> -34 override the 21 own <end> 28 own was
-15 own with 24 page , 44 page . -27 page and 19 page of 22 page out 30 page to 40 paged the -21 pager <name> -46 pager silent 27 pager to -34 paid the
61 pair the -23 panel <end> 32 paper 0:0 17 paper and -28 parent <end> -28 parser <end> -19 parser the -20 part <roles> 15 part the -60 partition <end>
-22 party <teams> 18 pass . 42 pass 0 -45 pass the 20 pass to -36 password the -15 past . 24 patch . 17 patch <end> -17 patch the -17 path <end> 16 path
the -19 paus <end> -19 pay attention 17 payday <end> -19 payment <end> 19 payroll at 18 payroll the 17 penhaligon documentation -16 per , -19 per . -16
per and -15 pharmacy . -24 phone <teams> -20 phone from 16 phone the -15 phone to 15 photo . -49 pipe <end> -15 plain simple 28 plain the 23 plan . -24
plan 0 51 planet <end> 25 plann <end> -47 plann test -29 plant <end> 15 play the -23 plug <end> 35 pod <end> -35 point <end> -44 point <name> 31 point
<teams> 16 point at 30 point failure -18 point finger -24 point the -47 point two -17 poison cache 33 policy <end> 21 poor <end> -19 poor of -19 possess
to 24 post link -15 pour on 35 power , 16 power <end> 46 power in -38 pres <end> -18 present <name> -33 press , 17 press . -16 press button -24 pressure
the -45 prevent from 17 price . 25 price <end> 17 primary the 24 print and -22 printer <end> 22 prior not -18 probe have -22 procedure not 32 prod . 24
production . -16 production <end> 23 production until 15 promis the 28 prompt same -25 proper . 64 protection the -16 pull plug 17 pull rug 36 pull wrong
26 pump . 26 pump run 16 pump the -17 pune . -22 push on 22 push the -17 push was -17 put in 17 put the -45 query the -18 question <end> 17 question <wes>
-18 question crack -21 queue <end> 36 queue empty -17 queue the -18 quick " 21 quick <end> -29 quick at 16 quite , 16 quite <name> -21 radio . -34 radio
from 26 radio with -18 raise limit -18 ran , -26 ran . 24 ran at -35 ran on 33 random <end> 16 rang . -22 rang ward -20 rate <end> -19 rate on 29 rate
to -17 rather on -15 rather the 15 reach . -23 reach <end> 36 read , 15 read . -32 read <end> 31 read card 35 read gauge -54 read graph -18 read in -15
read it 28 read label 41 read out -21 read release 27 read the -42 reader <end> 26 ready <end> -22 real , -23 real . 22 reboot the 38 rebuild <end> -17
receiv <end> -21 reckles by 24 reconnect <end> -18 record , 25 record <end> -25 recovery <end> -36 red . 30 red ? -22 red and 48 red the -21 refund <end>
-21 region . -22 registry <end> -27 regulator <end> -15 rehears <end> 32 relay weld -16 releas . -27 releas <end> 32 release , 19 release <end> -22 release
and 37 release the 15 release was 43 remain until -19 remind to 17 remov <end> -34 renew <end> -16 replica <end> -17 replica promot -15 replica was 24
reply the -19 report . 19 report <end> 57 report the -36 report under -27 request <end> -22 request <role> -49 request a 17 request the -20 reset <end>
-16 response . -16 rest <teams> 45 rest the -16 restart broker 19 restart pump -23 restor , 20 restor <end> -25 restor table -25 restore <end> -57 restore
finish -30 restore the 30 retrain <who> 33 retry of 15 return for -16 revert the 15 review a 43 review chang -27 review not -26 review the 31 revoke 's
31 revoke leak -19 right . -35 right <end> -21 right <teams> -23 right to -24 right was -21 ring . -36 ring the -15 roll . -20 roll <end> 19 roll the -16
rollback <end> -40 rollback from 17 rollback was 29 room <end> -32 room the 43 room three -17 root : -32 roster <end> 22 rota <end> -25 rotation <end>
28 rotation the -19 rout the -16 route <end> -28 route the -30 router <end> -17 row was -20 rows <end> -27 rug under 25 rule <end> 16 rule not 28 rule
the -25 run . 19 run ? 26 run from 27 run full -17 run the -18 runbook . -26 runbook <end> -27 runs . 19 runs the -16 rush <end> 41 s.k , 16 safe <end>
-60 said , -18 said at -32 said the -30 same , -43 same . -52 same as -16 same file 22 save . 25 saved a -23 saved an 26 saw red 30 saw warn -21 say .
25 say on -22 screen , -18 screen . 26 screen <end> -35 screen the -44 scribe <role> -40 script <end> 36 seal <end> 20 seat . 35 seat <end> -42 second
, 59 second ? -69 second a -16 second and 50 second as 24 second before -16 second for -19 second had 36 second is -43 second of -34 second read -23 second
the -22 second to -17 second was 19 second with -19 see . -20 see a 41 see and -16 see that -53 seen <end> -18 seen screen -19 send back 18 sense <end>
24 sense urgency 23 sent , 39 sent <end> -27 sent a -41 sent to -31 sequence by 31 server . 15 server <end> -26 server a 22 server on -16 server the -24
service a 19 set <end> -27 set a 43 set the -20 settl . 26 settl <end> 23 settlement to -18 shaft . -30 shard <end> -37 sharpest in 20 sheet <end> 44 shipp
every -20 shoot and 29 shop <end> -42 shot in 19 should a -29 should asked 43 should have 35 should the -44 should to -35 show . -47 show in -15 show line
-18 show on -23 show the 23 shown the -27 side the -16 sight <end> 20 sign ; -18 sign <role> 30 sign all 24 sign form -53 sign there 23 sign waiver 21
signal <end> -15 signal the -22 signall the 21 signature the -30 silenc alarm 20 silent <end> 17 silent the -16 simple <end> 38 since . -47 since had 40
since reorganisation -22 since spring 41 single , -18 single . 16 single-hand the 19 site <end> -44 sits <teams> 25 sits the -26 six <end> -42 skipp dry
28 sleep it 25 slide <end> 32 slip <end> 39 slip the 30 slot <end> 43 slow <end> -15 slow and 34 slow for 17 sluice . 28 smsc <end> -37 snapshot taken
-26 so , 23 so . 38 so <end> 25 so <nobody> -21 so <yous> -19 so as 26 so could 15 so first -28 so for 17 so in 15 so one -15 so speak 35 so the 54 so
writ -18 software <end> -17 someth be 15 someth to 38 soon the -20 sooner later 28 sooner the -36 sorry . 15 sorry <end> 18 sort <end> -22 span a 16 spanner
the 20 spare , -43 spare <end> 17 spare over -24 speak <end> 22 special of 22 spell the -16 sponsor the 24 spot , -21 spott . -33 spott drift -20 spott
miss 28 spott wrong -50 spring . 30 square <teams> 23 stag are -28 stag prod 30 stag the -17 stage <end> -18 stale , 23 stale . -43 stand <end> -21 standard
<end> -42 standby . 27 star in 22 start <end> -28 start a -17 start end -26 start finish 71 start the -28 state the -15 station <end> 29 statutory . -15
stay . 18 stay for 20 stay morn -15 stay to -15 stem a 16 step of -15 step the -18 stern with 20 stick <end> 33 still , 23 still . -49 still a 15 still
to -15 stop . 27 stop belt 27 stopp . 39 stopp end-of-day -17 stopp in 32 stopp line 23 stopp of 23 store . -44 storm the -28 straight . -59 straight the
62 stuck . -27 stuck the 29 succes <end> -15 suggest <end> -24 suggestion <end> 18 supervision <end> 36 supp <end> -42 suppos be -22 swap <end> 22 swapp
manifold -19 swapp the -30 swapp toner -26 switch . 24 switch <end> 15 switch by 20 switch paper 20 switch till -30 switch to 15 system , 38 system the
-39 table <end> -25 table <he> 19 table empty -30 take action 25 take in -27 take of 18 take special 22 taken . 20 taken <end> -26 taken by -26 taken the
17 talk the -23 tank <end> -28 tape 's -17 tariff <end> -39 taught more -30 tea <end> 19 telephon , -25 telephone <end> -18 tell , 34 tell . -55 tell ?
16 tell about -42 tell from -24 tell ward 26 tell was 50 template <end> 17 temporary . -38 ten , -25 ten . 50 ten <end> -19 ten and -29 ten before -15
ten six 19 ten three -16 tenant <end> -16 terminal <end> -27 test . 34 test <end> 21 test ? 30 test been 24 test in -25 test the -15 text the -18 than
. 48 than intend -21 than minut -17 than of -27 than the 22 thank . -22 thank for -44 thank s.k 16 thank the -17 that 's 18 that , 19 that . 31 that <end>
52 that <role> -20 that a 32 that are 17 that been -23 that bridge 45 that can -49 that did 21 that full 16 that has 58 that how 25 that is 56 that it
-38 that never -19 that no 23 that one -18 that or -41 that our -17 that pump 39 that request 18 that second 21 that should 23 that start -17 that table
16 that tank 25 that token 27 that was 16 that were -32 that when -15 that which -20 that will 33 that would 23 that wrong 45 that wrote 18 the % -20 the
' 28 the 's 19 the , 40 the : -30 the <end> -34 the <name> 19 the <teams> 21 the <wes> 16 the ? -18 the about 39 the above -15 the acces -24 the affect
-17 the after 25 the against 28 the agent 21 the allocator -16 the amount 27 the api 16 the app -22 the appli -21 the approval -27 the archive 41 the arm
-36 the arriv 57 the as -22 the asked -26 the at -37 the attempt 41 the back -17 the bank -18 the banner 23 the batch -23 the because -72 the been -41
the before 15 the being -26 the belong 21 the belt 25 the between 20 the bill -15 the block 19 the book 21 the booking 20 the branch 52 the breaker 21
the bucket -19 the bug 23 the build -43 the bundle -24 the bus 49 the button 41 the by 19 the bypass -33 the cabl 30 the cache -17 the calibration 19 the
cap -43 the centre 33 the certificat -36 the certificate -21 the change -17 the check -22 the chiller 21 the clause 17 the clear -52 the client -19 the
clock 38 the clos 22 the close -27 the cluster -20 the colour 27 the come 22 the command -23 the complaint -25 the config 20 the contract -18 the control
32 the copy -36 the cost -29 the count -38 the course 20 the curtain 16 the customer 27 the data -27 the database 39 the date 21 the debt -19 the depot
-23 the desk 33 the did 23 the disk -33 the district -24 the does -53 the door -27 the down -50 the drain -49 the drill 23 the drive 28 the dropp -15 the
drug 38 the drum -32 the dump -19 the each -22 the easy -15 the empti 21 the encoder 19 the endpoint -17 the even -20 the exercise -43 the expert 38 the
fail -20 the fall 38 the fallback -16 the fans -20 the farm 19 the fault -18 the feed -32 the fell 44 the figure -18 the file 18 the first 24 the flag
-31 the fleet 25 the floor 19 the form -16 the forum -24 the freeze 24 the from -67 the fuse 33 the gantri -24 the gateway -20 the gave -32 the given -16
the go -21 the goes -27 the got 81 the green -30 the group 59 the had 41 the hall -34 the hand 50 the has -48 the have -49 the held -62 the here -45 the
hospital -18 the host -17 the house -50 the image 31 the import -19 the instruction 49 the interface -20 the is -17 the issue -24 the job -44 the kept
-16 the keys 19 the knew 21 the lab 41 the label -18 the lamp -35 the laps 19 the lapse 21 the laptop -17 the largest -24 the last -19 the leak 32 the
led -20 the ledger 35 the letter 21 the library 19 the lies -15 the light 22 the limit 54 the look -46 the loop -29 the loss 27 the lost 32 the mail -40
the manifest -25 the matrix 26 the merg 28 the message 20 the might 31 the migration 30 the minute 43 the module -20 the morn 20 the move 43 the moved
-39 the name -37 the need -63 the network -22 the next -22 the not 30 the note 18 the notification -33 the obituary -19 the of 94 the off -53 the offer
-32 the once -16 the one -37 the ones -20 the only -38 the out -26 the overflow 16 the package -20 the page -22 the paid -15 the pallet 49 the parser -21
the part -17 the party 51 the passenger -17 the patient 15 the period -16 the permission -39 the phone -22 the pinn -23 the place 34 the plan -18 the planner
-17 the playlist 43 the pod -35 the point 17 the power -20 the print 17 the printer -40 the procedure 24 the proces -21 the process -28 the project -16
the purchase -17 the quarter -16 the query -17 the queue -22 the rate 19 the read -73 the red -21 the region -44 the registry 29 the release -21 the remain
16 the renderer -17 the replica -22 the report 20 the request 28 the response -16 the rest 34 the restore -28 the result 23 the retention -18 the review
55 the ring 16 the road -39 the rota 37 the round 31 the rout -17 the rule 40 the runbook -38 the runn -23 the said -18 the sat 18 the schema 18 the scheme
-25 the screen -27 the script -21 the server -28 the service -45 the session -22 the set -29 the setpoint -19 the setting -18 the share -32 the show 30
the side -18 the signal -25 the signature 59 the since 87 the sits 31 the slow -24 the snapp 27 the software -15 the specification -15 the spreadsheet
-33 the stack -15 the stage -21 the stat -28 the state -18 the stay -27 the stem 16 the step 48 the stop 29 the stopp -28 the string 16 the swap 36 the
table -21 the tablet -16 the tariff -17 the tenant -22 the terminal -24 the test 23 the text -32 the the 31 the thought -36 the tick 18 the time 37 the
timeout 15 the token -24 the told -34 the took -37 the tool -36 the treat -21 the tree 15 the tripp -22 the tunnel -31 the turn -22 the unit -24 the used
-21 the useful -43 the validation 17 the valu 33 the value -36 the valve -26 the version -15 the voltage -18 the warm -15 the way -15 the weekend 39 the
went -21 the were 59 the when 32 the whether -16 the which 23 the while 22 the who 21 the whose 16 the will 38 the window 16 the wing -41 the with 25 the
within -43 the without 35 the wizard 57 the word -18 the work 56 the wrong 32 the ￼ 66 their , -32 their and -31 their by 31 their for 18 their in 22 them
<end> 33 then , -16 then a 27 then it -17 then the -39 then to 24 there a -27 there no -76 there noth -27 there the 23 thing <end> -37 thing and -22 thing
matter -16 think <end> -34 think are 15 think it 30 think the -32 third . 35 third with 26 this , -36 this . -37 this : 41 this ; 15 this <roles> -18 this
? 49 this again 21 this are 25 this be 18 this for -15 this going 20 this happen -19 this is -33 this not -40 this of -15 this on 15 this thank -19 this
was 24 this with -28 those , -28 those . 21 thought ask 36 thought given 34 thought mention -20 thought the -22 three , -56 three . 42 three <end> -15
three and -26 three five 61 three in -47 three later 22 three of -42 three that 52 three the -24 three went -28 threw spanner 18 through . 73 through <end>
-15 through <teams> -15 through a -48 through gate -27 thrown the 32 ticket . 67 ticket 0 26 ticket <end> 18 ticket <teams> -53 ticket not -29 ticket to
17 tile <end> -32 time , -18 time <name> 22 time <wes> 24 time a -32 time and -21 time as 43 time day -17 time month -19 time that -28 time the 35 time
was 32 tinker the 18 to ' -27 to ( 18 to , 40 to 0 -30 to : 39 to ; 16 to <end> 34 to <he> -23 to <roles> -46 to <teams> 30 to <theys> -18 to <wes> 95
to <who> -28 to ? 37 to a 36 to account 20 to action -29 to affect 21 to after -20 to ahead 30 to all -30 to an 19 to and -21 to anyth -46 to at -19 to
b -23 to been 16 to both 27 to branch 29 to careful -31 to console -19 to degre -26 to down 23 to driver 23 to dust 16 to each -22 to eleven -29 to empty
19 to error 60 to first 24 to for 35 to found 53 to from -33 to group -16 to his -19 to hospital 28 to in -18 to is 19 to knee 31 to last -21 to letter
-34 to live 29 to mail 21 to mode -21 to more 33 to my -21 to name 16 to new 21 to next -42 to no 20 to notic -52 to on 55 to once -17 to one 52 to order
-20 to other 16 to our 19 to over -16 to plan 23 to recovery -15 to second -31 to server -32 to shop -28 to since 19 to sooner 20 to sort -18 to standby
-17 to stopp -15 to surprise -31 to that 32 to the 44 to this -48 to three -27 to time 39 to to 32 to up 50 to value -37 to vault -17 to was 21 to watch
25 to were 39 to within -28 to without 29 to wrong 17 today <end> 29 together <end> 20 token <end> -29 token expir -21 told <he> -22 told a -19 told it
28 told that 41 told the -55 told to -17 told wait -18 told ward -15 tolerance the -18 toner . -26 too . 31 too <end> -43 too and 39 too to 52 took . 20
took a 23 took days -27 took down 16 took hour 39 took minut -42 took the 15 took whole 16 tool . 15 tool <end> -19 tool not -19 top , 31 top <end> -23
top the 22 touch <end> -20 trac to 21 traffic . -36 traffic <end> 18 traffic the -26 train <end> -30 transmitter <end> -30 treat a 20 treat as 18 trigger
a -38 trip <end> -21 trip the 58 tripp <end> -22 truck <end> 18 trust . -20 trust <end> 24 trust to 19 try <end> -31 trying help 23 tuesday <end> -22 turn
. -41 turn at -27 turn for 18 turn off -20 turn that -18 turn the 44 twice year -70 two , 56 two . -45 two and 48 two apart -35 two are -16 two been -24
two from -16 two look -15 two old -21 two on 24 two that -20 two the -17 two to -21 two was -16 two with 37 type . -17 typed the 40 typo the 18 uncheck
<end> -23 under . -37 under hour -37 understand the -21 unit <end> 17 universiti the -15 unmistakable of 48 unread <end> 52 until afternoon -21 until has
-20 until next 26 until notice 24 until to -15 until word -15 unus <end> -32 unusual <end> -32 up 0:0 24 up <end> -21 up <roles> 50 up a 22 up midnight
-16 up phone 24 up the 22 up to 15 updat escalation -28 update and 34 uplink <end> 25 upon <end> 35 uptime <end> 17 use <end> -18 used . 18 used <end>
18 useful <end> -15 useles <end> 37 user . 23 valu <end> -37 valu the -38 value <end> -16 value the -22 valv <end> 19 valve . 25 valve <end> 48 valve hand
-26 van <end> -52 vault the -15 version <end> -21 very , 15 view the -25 viewer the -18 vigilance the 46 visitor <end> -34 volume <end> -29 voucher . 27
vpn like -21 wait <end> 26 wait <name> 17 wait <teams> -46 wait a -20 wait than -15 wait the -16 walk . 20 walk past 22 wall <end> -27 wall the 37 want
know 30 ward <end> 18 ward have -19 ward not -20 ward the 22 warm <end> 16 warn <end> 29 warn that 36 warn the -16 warn to -21 warning the 22 was . -104
was : -54 was ; 58 was <any> -19 was <he> -25 was <name> 23 was <roles> -67 was <team> 17 was ? 19 was a 19 was able -34 was about 40 was acked -29 was
all 49 was around 34 was as 38 was at -28 was be 24 was before 46 was beneath 29 was by -100 was call -23 was data -16 was drain 22 was far -28 was fault
44 was fill -15 was first -53 was follow 67 was foregone 29 was foreseeable 34 was from 18 was going 35 was good -17 was hand 20 was hour 15 was in -23
was into -40 was it 19 was look 34 was mistake -21 was most 22 was need 17 was no -18 was of 23 was off -68 was on -48 was one -23 was only -23 was out
-153 was possible -19 was predictable 36 was reason -39 was respect 65 was right -22 was rung -22 was second -15 was single 44 was slow -19 was somewhere
16 was than -19 was that 43 was the 44 was to 44 was told -22 was too -27 was turn -20 was twice -35 was two -29 was upon 20 was with -26 was without 97
was wrong -23 watch <end> 25 water the -52 water was -16 way . 35 way <end> -31 way tell -32 weather the -19 week <end> -30 week <wes> 29 week and -19
week to -29 weigh <end> 22 weigh sack 20 weld . -16 well , 16 well to 20 went , 17 went . -69 went <end> 25 went all 41 went before -18 went for -35 went
on -37 went the -18 went until -17 went with -35 were ; 38 were <end> -26 were <wes> 15 were a -33 were and 32 were as -42 were awake 30 were before -36
were doing 29 were during -20 were follow 20 were for 24 were from -20 were going 22 were in -24 were inform -19 were kept 55 were look -25 were of -26
were over 15 were that 29 were the -39 were there 24 were through -18 were to -35 were up 56 were with -20 wet <end> 19 what <name> -55 what <role> -37
what <roles> 28 what are -21 what did -40 what do -17 what earth 20 what guide -16 what had -15 what happen -20 what have -42 what it -58 what need 15
what saw -22 what screen -17 what stroke 16 what to -28 what was 33 what were 36 what when 29 when bridge 21 when clock -15 when come 19 when did -23 when
first 20 when forc 20 when is -15 when light -51 when saw -21 when was -18 where <role> 20 whether is 23 whether was -16 which . -20 which <theys> -16
which <wes> -18 which <yous> 38 which a -29 which as -17 which been -19 which is -15 which of 16 which the 33 which to -39 which what -19 which with -19
while <wes> 20 while for 31 while is -15 while was -16 who <role> -45 who <wes> 38 who earth 16 who hell 29 who it 27 who off 23 who on -17 who responsible
20 who the -29 who this 19 who to 42 whole . -35 whole down -16 whole to 23 whole was -34 whose are 19 whose did 31 whose does -52 whose idea 18 whose
is 39 whose it -48 whose was 66 whose were 24 why <name> 39 why <wes> 18 why <yous> 29 why it -18 why the -69 why was 24 widen shaft -30 wildcard . -18
will a -25 will the -42 will to 22 wind was -19 window not -20 window the -19 winter <end> 40 with , -18 with . 34 with 0 -23 with <end> 74 with <who>
32 with acces 37 with already 16 with and -23 with as -25 with before -30 with benefit 30 with combin -20 with copy -17 with help -16 with insurer -24
with is 15 with keys -19 with label 35 with load 20 with manual 44 with pager -34 with respect 22 with retry 17 with right -23 with same 38 with screenshot
-19 with single 23 with small -18 within hour -48 within minut -35 within minute -19 within quarter 29 without 's -74 without , -17 without . -47 without
a 17 without that 21 without the 40 word <end> -29 word <name> 41 word <teams> 28 word the -19 work , 15 work . -24 work <roles> 23 work <teams> -70 work
a -32 work one -27 work that 28 work the 31 work time -25 worse <end> 37 worse fail 26 would . 54 would <role> 24 would <wes> -53 would a 29 would been
58 would call 30 would gone -70 would it -29 would known 36 would notic 33 would open -20 would out 15 would read -27 would saved 27 would seen 42 would
shown -31 would spott 56 would stay 30 would the 49 would to -44 would up 26 would wrong -57 writ <end> -17 writ been 33 writ on 36 write . 16 write the
-20 written . 16 written down 29 wrong , 45 wrong . -47 wrong <end> -56 wrong and -37 wrong at 22 wrong had 33 wrong on 51 wrong the -27 wrong was 47 wrote
migration 33 yard <end> 40 year . -32 yet the -16 your ? 15 zero . -35 zero <end> -18 zero from 16 zone <end> 43 | | -26 – 's -33 – : -34 “ ” 17 ” <end>
-15 ” the -18 ￼ and 15 ￼ the -20
`,
  behind: `
'd _ 15 'll _ -23 're _ -25 ) _ -46 0 _ -27 0.0.0 _ -37 0:0 _ -17 0h _ -32 0s _ -21 : _ -23 <any> _ -56 <end> _ -29 <he> _ 72 <is> _ 86 <name> _ -64 <names>
_ -18 <nobody> _ 36 <role> _ -16 <roles> _ -36 <some> _ 47 <team> _ 16 <teams> _ -22 <theys> _ 28 <wes> _ 62 <who> _ -30 <yous> _ 50 abandon _ 40 able
_ -45 about _ -23 above _ 21 acces _ -60 account _ 15 accountable _ 43 acknowledg _ -42 action _ 37 actual _ 21 add _ -41 addres _ -36 address _ -36 adds
_ -26 admin _ 16 advice _ -22 afraid _ 20 after _ -38 afternoon _ -32 again _ 65 agent _ -25 agre _ -33 agree _ -20 ahead _ -18 air _ -17 airline _ -51
alarm _ -51 alert _ -30 alone _ -27 already _ -26 also _ -30 am _ 39 amber _ 21 an _ 16 announc _ -32 any _ -39 apart _ -30 api _ -20 appli _ -38 approv
_ -15 approve _ -31 are _ 29 around _ 23 array _ 15 arriv _ -53 aside _ 17 ask _ 28 asked _ -33 asks _ -82 assum _ 16 at _ -70 ate _ 17 attach _ -16 attitude
_ 48 audit _ 33 avoid _ -17 away _ 17 b _ -46 back _ -40 backup _ -21 bad _ 19 badge _ -21 ball _ 42 bank _ -17 bar _ -16 basket _ -15 batch _ 20 battery
_ 49 be _ 15 because _ -65 bed _ -25 been _ -87 begin _ -23 begun _ 24 behaviour _ -22 being _ 38 believe _ -32 between _ -35 big _ -37 bill _ 49 binary
_ -24 blame _ 49 blank _ 25 blew _ 28 blind _ 18 block _ 18 board _ -22 botch _ 48 both _ 22 bother _ 73 bought _ -22 box _ -21 branch _ -41 breach _ -23
break _ 61 breaker _ -31 brick _ 59 bridge _ -58 brief _ -28 bring _ 28 broken _ 35 bucket _ 25 build _ -27 bull _ 21 buri _ 17 busines _ 15 but _ 38 button
_ -37 buy _ -66 bypass _ 44 cabinet _ -67 cabl _ 34 cable _ -19 cage _ -17 calendar _ -24 calibration _ -19 call _ -26 calm _ -26 campu _ -27 can _ -21
cancel _ -28 cancell _ 16 canteen _ -16 cap _ 15 card _ -28 care _ 25 cared _ 20 careful _ -68 careles _ 27 carri _ -38 case _ -21 caught _ -19 caus _
21 cavalier _ 18 cent _ 27 central _ -28 chair _ -43 change _ 17 channel _ -24 charg _ -24 charge _ -21 chassi _ -25 chat _ -31 check _ -31 checklist _
38 chennai _ -17 children _ 23 chiller _ -30 choose _ -16 clean-up _ -26 cleanup _ 24 click _ -16 client _ -17 climb _ -18 clock _ 22 clos _ -15 clue _
-27 clueles _ 30 code _ -28 come _ -20 coming _ 45 command _ -20 comment _ -42 commit _ 19 communication _ -25 compare _ -15 complacent _ 51 complaint
_ -21 complet _ -24 concentrate _ 18 config _ 30 confirm _ -66 confirmation _ -20 consult _ 15 contact _ -27 content _ 38 controller _ -43 conveyor _ -30
cook _ 24 copi _ -18 copy _ -44 cord _ 19 core _ 15 corner _ 30 corrupt _ 69 cost _ 35 could _ -23 count _ 26 countri _ -29 coupon _ 25 course _ -16 cover
_ -76 cowboy _ 25 crane _ 32 crash _ -16 credential _ -19 cross _ 47 culprit _ 23 cupboard _ -16 customer _ -15 cut _ 41 cutover _ 21 cuts _ -19 damage
_ 36 dark _ 24 data _ -32 dawn _ -19 deadlin _ -27 deadline _ -33 deadlock _ 16 debug _ 43 defrost _ 18 delet _ 15 delete _ -43 demo _ 18 deployment _
-15 depot _ 39 deserv _ -35 destroy _ 24 diesel _ 19 diff _ 40 different _ -22 digger _ -15 dinner _ -27 discipline _ 58 disk _ 23 dispatcher _ 24 dispens
_ 17 display _ -21 dns _ 22 document _ -38 does _ 39 doing _ -32 domain _ 18 done _ -17 dosage _ 18 doubl _ -16 double _ 18 double-check _ 21 doubt _ -35
dozen _ -21 draft _ -42 dragg _ 39 drain _ -15 draw _ -29 drawer _ 18 drew _ -19 drift _ -19 drill _ -49 driv _ -15 drive _ 22 driver _ 17 drop _ -21 drove
_ 19 drug _ -16 dry _ 25 duck _ 22 during _ 48 e-mail _ -19 ear _ 27 earlier _ -16 earth _ 30 easi _ 31 easter _ 16 edit _ 57 eight _ -47 eleven _ 18 else
_ 24 emergency _ 35 empti _ 25 enabl _ -30 end _ 15 enthusiasm _ 21 entire _ 40 entry _ -15 escalate _ -30 escalation _ -31 evacuat _ -17 even _ 15 ever
_ 55 every _ -59 everyth _ 29 exercis _ 17 expir _ -26 explain _ 18 export _ -32 eyes _ 32 face _ 30 factor _ -18 fail _ 41 failover _ -18 failure _ 34
fall _ 58 famou _ 15 far _ -42 farm _ -21 fast _ 48 fat-finger _ 25 fault _ -67 february _ 19 feed _ 52 felt _ -22 fiddl _ 24 fifty _ 28 fill _ 34 finger
_ 15 finish _ -45 fire _ 31 firewall _ 16 firmware _ -17 first _ -33 fixed _ -56 flag _ 31 flash _ -18 flat _ -19 flood _ 57 floodgat _ 26 follow _ -17
follow-up _ -35 foot _ 29 for _ -39 forc _ 23 forgot _ 58 form _ -27 forum _ -20 forward _ 25 found _ -116 free _ 42 freeze _ -29 freezer _ -16 fresh _
23 friday _ 56 from _ -44 frozen _ 17 full _ 34 further _ 25 gate _ 40 gave _ 20 generator _ -37 generou _ -17 get _ -18 gets _ -36 given _ -64 goes _
-25 golden _ 31 good _ 23 got _ -67 grant _ -24 graph _ 23 grateful _ -46 ground _ -23 group _ -33 guess _ -43 gun _ 38 had _ -57 halt _ -17 hammer _ 19
hand _ -33 handiwork _ 18 handl _ -29 handover _ -36 hang _ 51 happy _ -29 has _ 52 hatch _ 20 have _ 54 head _ -51 heads-up _ 21 hear _ -21 held _ -25
helpful _ -16 hence _ 29 here _ -53 herself _ 33 hesitate _ -37 himself _ 61 his _ 53 hold _ -21 home _ -29 honest _ 15 hopeles _ 33 hosed _ 38 hotfix
_ -44 house _ 15 how _ -54 hunch _ -23 hundr _ -25 hurt _ -22 ice _ -15 idea _ 25 image _ -28 imagine _ 29 import _ -19 impress _ -22 in _ 62 includ _
-24 indebt _ 18 independent _ -22 individual _ -16 inform _ -47 inherit _ -47 inspect _ -22 instead _ 43 instruction _ -23 interface _ -20 interruption
_ -35 introduc _ 44 investigat _ 34 investigation _ -17 invit _ -34 invoic _ -17 isolat _ -22 issu _ -24 item _ -24 its _ 17 itself _ 27 job _ 30 join
_ -80 just _ 25 keep _ -19 kept _ 41 kernel _ 34 key _ -37 keys _ 25 kick _ 24 kind _ -21 knew _ -26 knock _ 69 know _ -22 known _ -64 kubectl _ -23 label
_ -66 labell _ -32 labeller _ -20 lack _ 20 lag _ 18 lamp _ -53 lane _ -27 lapse _ 22 largest _ -24 last _ 71 latency _ -36 launch _ 38 lazy _ 51 leak
_ -61 learnt _ -28 least _ 36 leav _ 60 leave _ -32 ledger _ -60 let _ 51 lets _ 46 letter _ -29 library _ 31 lift _ 30 limit _ 15 line _ -16 liquid _
27 lisbon _ -23 list _ 37 listen _ 33 lit _ 32 little _ -22 live _ 17 loan _ -16 local _ -32 lock _ 30 logs _ -41 longer _ 21 look _ -23 loose _ 29 lose
_ 39 loss _ 17 lost _ -41 made _ -24 mail _ -20 mailbox _ -39 main _ 22 major _ -18 make _ -28 making _ -15 manag _ 42 manifold _ -19 map _ -29 march _
19 mark _ 33 match _ -33 matchmak _ 17 may _ -76 mean _ 28 meant _ 86 medal _ 27 meddl _ 17 merg _ 40 merge _ -47 mess _ 57 messag _ -48 message _ -64
met _ -43 meter _ 27 metric _ -22 midnight _ -40 might _ 18 migrat _ -19 migration _ -24 mind _ 34 minder _ 36 minister _ -16 minut _ 86 mirror _ -15 misread
_ 38 miss _ 73 mistyp _ 25 modem _ -25 monitor _ 40 more _ 85 most _ -35 move _ -46 moved _ -18 much _ -22 must _ 56 mute _ 17 my _ -28 n't _ 27 near _
20 neglect _ 57 neighbour _ -15 new _ -118 next _ -16 nice _ -18 nine _ -25 nineteen _ -15 none _ 15 noon _ -113 nor _ 23 not _ 15 note _ -68 notic _ -68
notifi _ -43 now _ 29 nowhere _ 37 nuke _ 24 nuked _ 41 number _ -63 object _ 46 oblig _ 46 off _ 25 office _ -24 ok _ -18 omitt _ 61 online _ -32 open
_ -33 or _ -30 original _ 20 ought _ 60 ours _ -20 ourselv _ 27 out _ 35 outage _ 24 outcome _ -23 outgo _ -23 oven _ 36 over _ -22 overflow _ -15 overload
_ 30 overlook _ 45 overnight _ -43 overwrit _ 44 overwrote _ 34 ownership _ 29 page _ -46 paged _ -82 pager _ -37 paid _ 30 panic _ 36 panick _ 21 paper
_ -76 parcel _ -24 part _ -32 participant _ -21 past _ 33 patient _ -29 paus _ -26 pause _ -28 paying _ 16 payment _ -16 payroll _ 43 permission _ -23
permit _ 19 person _ -61 petrol _ 21 pg_cancel_backend _ -38 phon _ -35 phone _ -69 photo _ -39 photograph _ -23 picture _ -15 plain _ 34 plc _ 34 pod
_ -45 poison _ 47 policy _ 21 poor _ 16 portal _ -53 position _ 21 post _ -59 postpon _ -20 power _ -40 precise _ 27 prefer _ -19 pres _ -18 press _ -46
pressure _ 15 preview _ -34 price _ 33 print _ -33 problem _ -58 procedur _ 15 prod _ 38 production _ 29 promis _ 33 prompt _ -63 proper _ -21 propos _
-20 proud _ 19 prov _ 17 publish _ 31 pulse _ 16 purchase _ -21 purge _ 32 push _ 70 put _ 17 puts _ -20 putt _ -18 query _ 29 quick _ -31 quite _ -32
quorum _ 33 race _ 17 radio _ -26 radiology _ 37 raise _ 23 ran _ 24 rate _ -45 rather _ 27 re-key _ 21 reach _ -68 ready _ -42 reason _ -25 reasonab _
-37 reboot _ 32 rebuild _ -43 recall _ 19 receiv _ -26 receive _ -49 reception _ -54 recipe _ 34 recognis _ -21 reconcil _ 17 reconciliation _ -26 reconstruct
_ -22 red _ 27 refresher _ 53 refund _ -32 refusal _ 19 regex _ -26 region _ -30 regulator _ -42 rehears _ -46 relax _ 29 relay _ -26 reli _ -17 reload
_ 24 remain _ 21 remember _ -40 rename _ -27 renew _ 37 renewal _ 35 replac _ -73 replacement _ -22 repli _ -25 replica _ 53 report _ -65 reproduce _ -43
request _ -35 requir _ 20 rerout _ 28 response _ -38 responsibility _ -20 restart _ -38 restor _ -80 restore _ -49 result _ 23 retir _ -26 retire _ -18
review _ -34 revis _ 15 revok _ 43 ride _ 39 ring _ 16 risk _ -47 rm _ 27 rock _ -33 role _ -29 roll _ -17 rollback _ -38 rollout _ 38 room _ -31 root
_ 53 round _ -15 rout _ -17 rows _ -17 rug _ 36 ruin _ 28 rule _ -44 run _ 29 runbook _ -62 runn _ 16 rush _ 27 saddl _ 30 safe _ -34 safety _ 28 same
_ -65 sank _ 47 sat _ 69 saturday _ 21 saved _ 18 saw _ -30 say _ 81 saying _ -17 says _ -18 scan _ -23 schedul _ -24 schema _ 39 screen _ -69 script _
-26 seat _ -23 second _ -17 secondary _ -33 see _ -53 seem _ 19 seen _ -44 sees _ -46 send _ -40 sense _ -18 sensor _ 22 sent _ 38 sequence _ -17 seriou
_ 17 serv _ -15 server _ 34 service _ 58 session _ -42 set _ 28 sets _ -20 settlement _ -32 seven _ -17 sever _ 60 shackle _ -41 shaft _ -30 shall _ 60
shar _ -27 share _ -34 sharp _ 28 sharpest _ 21 sheet _ 20 shell _ 20 shift _ -15 ship _ -34 shipp _ 41 shoot _ 34 short _ 48 shot _ 24 should _ 125 show
_ -58 shown _ -29 shut _ -19 sign-off _ 37 silenc _ 33 silent _ 20 simp _ 29 simple _ 15 since _ -43 single _ -44 single-hand _ 47 sit _ 35 site _ -26
sitt _ 65 skimp _ 20 skip _ 52 slack _ -28 sleep _ 21 slept _ 42 slide _ 19 slip _ -29 sloppy _ 70 smell _ -17 snapshot _ 21 so _ -37 so-call _ 20 soft
_ -22 someth _ 22 sooner _ -33 sorry _ 18 sort _ -30 span _ 19 spanner _ 20 spare _ -61 speak _ -66 speed _ 26 spent _ 38 spoil _ 24 spoke _ -35 spoken
_ 23 spott _ -91 spring _ 31 stag _ 17 stale _ 34 stamp _ 26 stay _ -20 stop _ 19 stopp _ 32 stor _ -17 storage _ -51 store _ -30 strik _ 18 string _ 15
stubborn _ -17 stubbornnes _ 27 stuck _ -42 stuff _ 17 subnet _ 23 suggest _ -63 supervision _ 36 supp _ -36 support _ -22 suppos _ 33 surpris _ -19 surprise
_ 40 suspect _ -15 swap _ -74 swapp _ 37 switch _ 19 switchboard _ -15 switchgear _ -39 sword _ 44 table _ 32 take _ -19 taken _ 40 tank _ -58 taped _
19 tariff _ -15 teach _ -15 telephon _ -29 telephone _ -26 temperatur _ -27 template _ -25 temporary _ -39 terminal _ -32 terraform _ 29 than _ 24 thank
_ 16 that _ -31 the _ 17 their _ 29 them _ 35 themselv _ 21 then _ -39 think _ -32 third _ 17 this _ 87 those _ -53 thought _ -23 threw _ 68 throttl _
36 through _ 35 thumb _ 25 thursday _ 18 ticket _ -28 tight _ 23 till _ 15 time _ 32 tinker _ 19 to _ 51 token _ 17 told _ -37 toner _ -26 top _ -23 torch
_ 16 touch _ 15 toward _ 45 trac _ -16 trad _ 18 traffic _ -25 train _ -28 travell _ -35 tray _ -28 treat _ 33 triage _ -51 trial _ 28 trie _ -22 tried
_ 16 trigger _ -24 trip _ 62 tripp _ 62 try _ -47 trying _ 19 turn _ 70 twenty _ 17 twice _ 40 typed _ 40 unable _ -24 under _ 34 understood _ -21 undo
_ 19 union _ -40 unleash _ 49 unplugg _ 27 unread _ 17 untest _ 16 until _ 56 unusual _ -30 upgrad _ 19 upgrade _ -30 upload _ -17 use _ -20 used _ -26
useful _ -32 using _ -16 usual _ 22 valv _ 23 valve _ -60 vault _ 41 version _ -25 very _ 19 visible _ -18 vlan _ 27 volume _ 44 volunteer _ -17 voted
_ -35 vpn _ -21 wake _ -28 ward _ -26 warn _ 34 was _ -81 waved _ 30 week _ 16 well _ -15 went _ 68 were _ -59 what _ -24 wheel _ 27 when _ 84 where _
32 whether _ -41 whiteboard _ -53 who _ -35 whole _ 55 whom _ -40 whose _ -47 widen _ -28 wildcard _ 43 wing _ -21 wiped _ 65 wired _ 28 wisdom _ 20 withdrawn
_ -24 within _ -62 without _ 34 woken _ -30 work _ -25 workaround _ -77 worse _ 75 wreck _ 35 writ _ -33 wrong _ 53 year _ 37 yet _ 30 your _ -18 zone
_ -38 “ _ 26 ” _ 38 ￼ _ -20
`,
  section: `
<in-account> <depts> 61 <in-account> <he> 16 <in-account> <name> 81 <in-account> <names> 40 <in-account> <nobody> 34 <in-account> <nobodys> -21 <in-account>
<role> 45 <in-account> <roles> 47 <in-account> <some> 34 <in-account> <team> 24 <in-account> <teams> 23 <in-account> <weaks> 47 <in-account> <wes> -21
<in-account> <who> -72 <in-account> <yous> 20 <in-account> ? 29 <in-account> never 38 <in-account> should 23 <in-account> will -17 <in-actions> <any> -38
<in-actions> <depts> -44 <in-actions> <he> 53 <in-actions> <is> -29 <in-actions> <name> -15 <in-actions> <names> -61 <in-actions> <nobody> -43 <in-actions>
<roles> 88 <in-actions> <some> 47 <in-actions> <team> -44 <in-actions> <weaks> -31 <in-actions> <wes> -44 <in-actions> <who> 74 <in-actions> <yous> -44
<in-actions> ? -69 <in-actions> not 38 <in-actions> should -95 <in-actions> will -41 <in-timeline> <any> 16 <in-timeline> <is> -83 <in-timeline> <name>
23 <in-timeline> <nobody> 17 <in-timeline> <role> 36 <in-timeline> <roles> -30 <in-timeline> <some> -18 <in-timeline> <teams> -43 <in-timeline> <weaks>
-15 <in-timeline> <wes> -29 <in-timeline> ? 50 <in-timeline> never 55 <in-timeline> not 44 <in-timeline> should 53 <in-went-well> <any> 28 <in-went-well>
<nobody> 30 <in-went-well> <role> -26 <in-went-well> <team> -19 <in-went-well> <who> -31 <in-went-well> should 30
`,
};

export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {
  person_fault: {
    constant: -183,
    word: `
' _ 56 'd _ -30 's _ 44 've _ -37 0 _ 116 0:0 _ 46 : _ -87 <end> _ -57 <in-account> _ -35 <in-actions> _ -175 <name> _ 54 <nobody-at-all> _ -168 <nobody>
_ -56 <weaks> _ 36 <wes> _ 36 ? _ -129 a _ 68 about _ -54 account _ 70 addres _ 31 afternoon _ 41 again _ 71 alert _ -31 also _ 34 alway _ -46 an _ 30
any _ -35 array _ 45 as _ -33 asking _ -30 at _ -37 ate _ 41 away _ 62 bad _ 46 badly _ 51 bag _ 33 baggage _ 35 ball _ -65 battery _ 36 be _ -42 because
_ 77 before _ -49 behind _ 33 best _ -35 better _ -41 bill _ 63 blame _ -46 botch _ 54 both _ 43 bottl _ -33 bound _ 30 branch _ 71 brick _ 71 bring _
33 broke _ 57 brought _ 101 buck _ -41 build _ 33 bulk _ 30 bungl _ 30 burn _ -41 bus _ 33 by _ 56 call _ -98 came _ 55 capacity _ -34 card _ 35 care _
-45 caus _ 60 cause _ 30 chalk _ -39 chang _ 54 chart _ 47 check _ -36 checklist _ -74 checkout _ 89 children _ 30 clause _ -37 clean _ 38 cleanup _ 46
click _ 57 clinic _ 31 clos _ -38 cluster _ 65 cold _ 38 come _ -68 config _ 46 consult _ -46 corner _ -34 corrupt _ 96 cost _ 33 could _ -35 count _ -31
courtesy _ 51 crack _ -32 cron _ 51 cross _ 36 culprit _ -37 curiosity _ -31 customer _ 63 damage _ 54 database _ 46 dead _ 34 decision _ 33 delet _ 54
dialysi _ 42 direction _ 30 disabl _ 30 dns _ 43 documentation _ -33 doing _ 38 double _ 43 drawer _ -32 driv _ 35 drop _ 31 dropp _ 67 duplicate _ 45
edit _ 87 emergency _ 38 empti _ 30 end _ 33 enough _ 32 error _ -37 euro _ 42 every _ 82 everyth _ 71 exchange _ 41 exit _ 34 explain _ -55 export _ 44
eye _ -55 eyes _ -43 face _ -36 failure _ -59 fat _ 40 fat-finger _ 45 fault _ -33 faulty _ 62 february _ -33 feeder _ 42 feel _ -46 fell _ -30 fibre _
64 fiddl _ 60 file _ 41 find _ -33 fingerprint _ 46 fire _ 41 five _ -36 foot _ 42 forgot _ -42 free _ 37 from _ -38 froze _ 45 full _ -67 furnace _ 62
gate _ 44 gateway _ 85 geniu _ -38 give _ -53 given _ 31 glance _ -34 goes _ -46 gone _ 34 great _ -39 guilt _ -31 habit _ -30 half _ 34 hand _ 97 handiwork
_ 36 handl _ -58 handover _ -40 has _ -72 have _ -115 healthy _ 46 help _ 63 helpful _ 45 here _ -30 hour _ 40 how _ -66 human _ -36 hurt _ 31 if _ -32
image _ 32 index _ 56 installer _ 33 into _ 48 introduc _ 75 invoic _ 50 jam _ 54 job _ -37 judgement _ -51 keep _ -35 kept _ -66 kernel _ 37 kill _ 67
knew _ -49 know _ -37 lack _ -48 lag _ -36 laid _ 34 last _ 42 lazy _ -32 lead _ 42 lease _ -30 ledger _ 55 left _ -50 let _ -59 like _ -59 limit _ 38
line _ 31 link _ 32 lit _ 68 live _ 39 lock _ 32 lol _ -62 long _ -33 look _ -42 lost _ 110 love _ -50 made _ 58 manag _ 87 mangl _ 75 mapp _ 34 mask _
57 master _ 62 masterpiece _ -41 match _ 45 may _ -47 meddl _ 55 merge _ 50 mess _ 65 meter _ 30 migration _ 48 million _ 50 mind _ -44 misread _ 37 miss
_ -54 mistake _ -56 mix-up _ 37 moment _ 36 month _ 31 move _ -34 must _ -54 my _ 41 n't _ -130 name _ 65 need _ -63 neglect _ -57 negligence _ -52 neither
_ -42 network _ 32 never _ -76 next _ -32 night _ 52 ninety _ -32 no _ -32 note _ -45 noth _ -54 notice _ -43 nuked _ 52 null _ 42 old _ 31 omitt _ -61
once _ -35 only _ -46 operation _ 45 order _ 34 originat _ 41 ought _ -50 our _ 52 outage _ 70 over _ 39 overflow _ 33 overlook _ -60 override _ 44 overwrit
_ 33 overwrote _ 40 owe _ 56 own _ 32 page _ -61 panick _ -31 parameter _ 42 part _ -50 pass _ -52 patch _ -32 pause _ 36 payroll _ 43 perfect _ 38 petrol
_ 36 phone _ -33 plan _ -31 plant _ 72 player _ 43 poison _ 55 polarity _ 34 pool _ 41 poor _ -45 pour _ 40 pres _ 54 price _ 40 primary _ 38 problem _
-38 prod _ 65 produc _ 31 production _ 38 promis _ -30 propp _ -32 put _ 45 quarter _ 52 question _ -32 quiet _ 34 rack _ 49 ran _ -47 read _ -67 reading
_ 30 reckles _ -50 recover _ 95 recovery _ 48 refund _ 36 regard _ -34 regex _ 46 registry _ 49 remain _ -49 renew _ -34 replica _ 30 replication _ 36
request _ -47 rerout _ 49 reset _ 36 responsibility _ -39 restart _ 40 restore _ 31 result _ 42 retry _ 36 revers _ 38 revok _ 38 risk _ -30 roster _ 51
rout _ 30 ruin _ 51 runbook _ -33 runs _ -43 same _ -32 sank _ 72 sat _ -54 saturday _ 56 says _ -33 schedule _ -44 seat _ 45 sense _ -31 sensor _ -33
server _ 47 session _ 45 setpoint _ 53 settlement _ 38 sever _ 84 shard _ 30 shell _ -33 should _ -80 sign _ -47 signal _ 42 silenc _ 39 silence _ -31
since _ -38 single-hand _ 37 skipp _ -59 smell _ -38 smoke _ 45 so-call _ -46 soul _ 39 spike _ -38 spoil _ 46 spreadsheet _ 39 standby _ 36 star _ -32
start _ 37 starv _ 38 state _ 64 stock _ 62 stopp _ 36 storm _ 46 stray _ 58 string _ 42 stubbornnes _ -48 sunday _ 55 surviv _ 40 survive _ 30 swap _
-32 swapp _ 54 table _ 60 take _ -38 tank _ 36 tear _ 34 tell _ -53 template _ 45 test _ -40 thank _ 84 the _ 77 themselv _ 31 then _ 45 thermostat _ 41
thought _ -31 thousand _ 65 threw _ 38 through _ 32 ticket _ -35 tidy _ 40 told _ -39 took _ 68 top _ -35 torque _ -30 trail _ 57 tripp _ 37 trust _ -34
tuesday _ -58 two _ 69 typing _ -49 undo _ 43 unread _ -35 until _ 36 up _ 54 update _ -31 upload _ 35 valve _ -44 vanish _ 44 volume _ 39 wait _ -67 walk
_ -40 warn _ -75 well _ -37 went _ 45 what _ 90 which _ 60 while _ 38 who _ -44 whole _ 55 why _ -31 widen _ 38 will _ -41 wired _ 50 without _ -62 word
_ -46 worse _ 68 would _ -108 wreck _ 83 wrong _ 46 zero _ 66 “ _ -61 ” _ -61 ￼ _ -41
`,
    next: `
" the 34 's . 30 's <roles> -33 's change 47 's commit -33 's doing 43 's fault -53 's own 35 's script 37 's “ -42 , <he> -35 , <is> -34 , <name> -30
, <role> 39 , a -33 , and 69 , at 38 , every 30 , not 46 , so 39 , the -70 , then 37 , there 42 , with 44 0:0 <name> 75 0:0 <role> 38 0:0 <team> 33 0:0
the -52 : the -42 ; <name> -31 ; it 32 <depts> 's 58 <name> 's 40 <name> at 38 <name> delet 36 <name> dropp -47 <name> for -45 <name> gave -32 <name> got
42 <name> had -39 <name> is -55 <name> left -45 <name> nuked 39 <name> set -31 <name> to -62 <name> treat -33 <name> turn 50 <name> was -41 <names> between
30 <nobody> was 31 <role> at -35 <role> brick 30 <role> can 30 <role> has -42 <role> left -34 <role> of 35 <role> turn -40 <role> was -38 <roles> ' -30
<roles> did 69 <roles> in 53 <roles> were -32 <some> in 30 <some> was 31 <start> <depts> 51 <start> <he> 72 <start> <names> 38 <start> <nobody> -62 <start>
<role> 72 <start> <roles> 42 <start> <some> 43 <start> <teams> 104 <start> <wes> 51 <start> behind 54 <start> courtesy 50 <start> every 40 <start> for
32 <start> four 36 <start> had 30 <start> half 52 <start> how -34 <start> in -39 <start> it 31 <start> love -36 <start> my 88 <start> one 60 <start> thank
40 <start> two 40 <start> what -39 <teams> , -67 <teams> had 76 <teams> has 39 <teams> have 43 <teams> is -33 <teams> left 37 <teams> that 41 <teams> to
-33 <teams> took -30 <wes> all -70 <wes> have 35 <wes> lost 40 <wes> spent 31 <wes> were 39 ? <end> -129 a bad 36 a day -43 a null 42 a perfect 40 a week
43 about the -40 all this 53 alone with 70 an untest 30 and <name> -36 and <role> -38 and <teams> 34 and his 49 and left 32 and went -32 another masterpiece
-34 archive is 41 at it 93 at the -55 at which 35 away the 45 back to 46 bad , -39 baggage belt 35 ball on -36 because <name> 51 been ring 31 between <theys>
39 break the 31 brought the 32 by 0:0 -32 by <name> 105 by the -38 chang the 35 change . 30 check the -32 column . 36 come down -31 corrupt the 55 could
have -54 count . 30 courtesy of 65 day . 30 delet the 44 demo . -39 did <name> -39 did it 86 did n't -53 did to 51 disabl the 30 doubl the 33 down to -49
draw . 33 dropp the 30 dry run -33 edit . 38 empti the 32 export . 46 fail to -32 fat finger 40 fiddl with 67 file , -33 flag on -32 flood the 68 for <teams>
-32 for a 41 for all 43 for the -38 forgot to -30 four hundr 32 from <roles> -31 from <teams> -67 from the -40 further than 42 gone . 51 got his 40 graph
. 33 had just 34 had not -40 had the -46 half of 73 hand on 37 hand out 37 handl of -33 has the -52 have now 36 hour , 40 hour . -32 in . 55 in <name>
-32 in a -37 in network 33 in tear 35 in with 37 installer 's 35 instead of 43 into a 59 is <name> 75 is down 34 is in -39 is no 35 is what 46 it 's -46
it all 41 it by -35 it come -32 it did 34 it not 49 it took 49 its own -46 itself , 32 itself . -33 kept the -47 kick the -38 left hand -35 left out -54
left the -59 let a 49 limit . 36 line was 30 link . 43 logs . -30 look no 30 lost . 38 lost its 30 lunch . 31 manag to 52 mess is 30 minut , 34 misread
the 42 more than -36 my bad -39 name , 44 name is 40 name name 33 no further 30 not a -43 not for 56 not survive 30 of <roles> -31 of a -77 off <name>
-31 off the 48 omitt the -52 on 0 35 on <name> -44 on <teams> -57 on account 31 on it 58 on its -35 on the -76 one who 31 open . -46 ought to -41 our <name>
-33 our own 35 out . -70 out the 52 out to -52 outage is -64 outage was 52 overflow . 33 overlook the -31 overwrit the 33 page . -36 part of -46 petrol
on 33 poison the 41 poor judgement -51 pour petrol 33 pres . 37 pump was 38 put his 42 ran the -35 rather than -33 region . 33 renew the -31 responsibility
for -31 rollback . 58 sank the 46 sat on -33 sensor . -32 sever the 65 shipp a 75 sign the -30 silenc the 39 since the -34 skipp the -47 so much -30 start
, 33 stop . 54 stuff up 32 tea . 32 ten minut 44 than the 63 thank to 83 that <name> 70 that <teams> 39 that <wes> 43 that the -55 that took 37 the " -44
the afternoon 36 the archive 52 the audit -39 the badge -32 the ball -65 the branch 39 the broken -32 the buck -41 the card -33 the change -49 the checklist
-41 the count 40 the crane 31 the cron 49 the culprit -30 the dialysi 40 the duct 34 the emergency 41 the export 30 the fail -31 the fault 38 the fibre
30 the finger -40 the furnace 63 the gate 58 the guilt -30 the hand 43 the import -34 the installer 34 the jam 44 the lease -30 the ledger 48 the match
34 the mess 67 the minute 30 the night 35 the outage 41 the page -39 the phone -35 the pres 47 the price 49 the production 36 the rack 49 the renewal -39
the rollback 30 the rout 38 the rule 34 the shar 42 the shop 32 the smell -34 the state 44 the swap -30 the tank 44 the thermostat 41 the three 56 the
trail 43 the two -68 the valve -37 the weekend 34 the where -30 the work 43 the wrong 60 there is 49 this . 36 through a 64 through the 33 till the -40
to a 86 to every 46 to one 30 to thank 36 to the 31 to turn 39 trail of 57 tripp the 41 two click 30 two hour 42 two left -30 unread . -33 until <name>
83 until the -60 up . -31 up by 36 up in 57 up the 55 up to -61 was <name> 59 was <role> 62 was <teams> 31 was a -30 was brought 34 was lost 42 was on
-34 waved the -58 week of 31 well . 39 were being 31 what <name> 30 what a -48 when <name> 69 when the -66 where clause -37 while the -61 widen the 38
wish to 41 with <roles> 57 with a 77 with it -54 with the -78 without a 47 work by -34 would have -37
`,
    later: `
's . 40 's <end> 30 's edit 46 's for -58 's in 32 's kept -46 's on -30 's patch 30 's to -30 , 's -56 , , -58 , . -31 , <end> -61 , <he> 39 , <roles>
35 , <teams> 40 , it 30 , much 34 , of -30 , turn 52 : 's 36 <depts> the 54 <he> at -30 <is> not 30 <is> the -48 <is> this 39 <name> a 36 <name> and -52
<name> call 30 <name> change 39 <name> commit -33 <name> fault -53 <name> half 40 <name> his 35 <name> in 55 <name> not -52 <name> off 64 <name> one -30
<name> script 37 <name> the 80 <names> <theys> 30 <nobody> it 31 <nobody> the -44 <role> <role> -30 <role> <wes> 83 <role> a 42 <role> in 43 <role> not
-45 <role> the 76 <roles> . 36 <roles> a 43 <roles> been 54 <roles> in 47 <some> the -34 <start> " -43 <start> , -82 <start> <name> -45 <start> <wes> -67
<start> a -64 <start> are -38 <start> bad -33 <start> between 65 <start> brick 34 <start> broke 57 <start> came 44 <start> can -41 <start> caus 92 <start>
corrupt 39 <start> could -34 <start> flood 51 <start> forgot -33 <start> had -48 <start> happen 33 <start> has -31 <start> have 32 <start> introduc 48
<start> is -65 <start> judgement -41 <start> kept -49 <start> left -79 <start> line 44 <start> lit 44 <start> lock 45 <start> made 41 <start> manag 44
<start> must -50 <start> never -43 <start> omitt -39 <start> panick -31 <start> poison 38 <start> pour 40 <start> pull 40 <start> pump 31 <start> sat -35
<start> shipp 51 <start> show -30 <start> skipp -44 <start> so -30 <start> switch 30 <start> trail 43 <start> treat -33 <start> tripp 62 <start> typed
36 <start> was -78 <start> were -45 <start> wiped 38 <start> wired 50 <start> work -39 <start> wrong -30 <start> – 32 <teams> a 33 <teams> again -39 <teams>
all 30 <wes> , 34 <who> the 55 a , -44 a . -39 a for -31 a in -31 a that 75 a to -34 a was 30 a with -37 and 's -38 and . -40 and went 54 are 's 53 at
on 30 been all 31 been the 50 branch . 30 broken . -32 bulk . 35 by 's 48 by the 75 by to -33 came to 32 can a 51 can the -40 caus . 38 change <end> 30
column <end> 36 come to -37 count <end> 31 courtesy <teams> 63 demo <end> -39 dialysi . 37 did . 57 door . -34 draw <end> 33 dropp ball -45 during drill
35 edit <end> 38 eleven of 41 entire to -41 every in 47 export <end> 46 eye the -50 fiddl the 67 finger the 36 for of 37 from , -52 from . -44 from and
32 gate . 49 give a -30 gone <end> 51 graph <end> 33 had in -30 had the 51 hand it 58 handl the -33 has the 48 have ring 31 have the -44 his . -46 hour
<end> -32 if had -30 in 's -41 in . -30 in <end> 41 in <roles> 34 into . 30 is <name> -43 it <name> 31 it <role> 36 it <teams> 41 it with 46 itself <end>
-33 last 's 44 left by -72 left gate 49 left with 52 limit <end> 36 link <end> 43 live , 30 lock out 35 logs <end> -30 look further 30 lost <end> 38 lunch
<end> 31 made worse 66 minut <name> 43 more than 43 my , -47 name , 33 no of -37 no than 32 not it -35 not that 34 of . 49 of by -32 of import -32 of on
-32 of to -32 on . 35 on day 30 on hand -40 open . 32 open <end> -48 out <end> -70 out <name> -31 outage <name> -30 outage the 37 overflow <end> 33 override
the 44 page <end> -36 pour on 40 pres <end> 37 prod . 31 put in 39 region <end> 33 responsibility the -32 rollback <end> 58 say <end> 31 sensor <end> -32
so could 34 spring . 32 stop <end> 47 stuff the 32 switch the 31 tea <end> 32 thank <name> 59 that , -51 that . -58 that have 41 that the 31 the , 31 the
. -43 the <name> 41 the and 55 the by 33 the cabinet 31 the clause -30 the did 35 the figur 41 the froze 50 the has 32 the is -50 the left -41 the line
56 the link 34 the off -51 the outage -44 the overflow 35 the plant 30 the result 40 the rule -63 the service 34 the store 30 the table 66 the test -68
the that 44 the twice 52 the warn -31 the with 48 there a 50 this , 44 this <end> 35 three that 44 through . -31 to 's 61 to by 41 to for -39 to it -34
to on 30 to one 37 to the -127 took the 45 top , -39 trad . 34 turn the 50 two and 31 two at 35 two from 36 two hand -30 two with -40 unread <end> -33
up <end> -31 up <roles> 45 up the -63 vat . 33 wait the -31 was 's 34 was , 42 was by 90 was in -31 was to -65 was with -40 well <end> 39 what did 47 what
the 64 who a -38 with . -83 with at 34 with the -55 without the -39 would been 41 “ ” -47
`,
    behind: `
" _ -47 'd _ -30 've _ -31 : _ -67 <depts> _ -34 <name> _ -96 <roles> _ -35 <team> _ 34 <teams> _ 32 <wes> _ 66 ? _ -42 about _ -58 action _ -32 alone
_ -49 alway _ -36 are _ -34 array _ 32 ate _ 49 away _ 35 back _ 31 bad _ 31 ball _ -47 battery _ 47 be _ -60 before _ -33 between _ 40 blew _ 31 botch
_ 31 box _ 32 branch _ 55 break _ 30 breaker _ 34 brick _ 71 bring _ 33 broke _ 74 build _ 39 burn _ -34 bus _ 43 came _ 34 caus _ 32 chang _ 33 change
_ 62 chas _ 36 checklist _ -54 checkout _ 48 clean _ 33 cleanup _ 46 clos _ -33 commit _ -35 config _ 32 consult _ -45 corrupt _ 35 could _ -37 cross _
36 damage _ 33 database _ 43 day _ -48 delet _ 58 dns _ 31 doing _ 31 dry _ -39 emergency _ 44 eye _ -50 fail _ -60 failure _ -33 fan _ 30 fat-finger _
49 fault _ -62 feel _ -46 fire _ 57 first _ -38 flood _ 49 foot _ 36 for _ -56 forgot _ -42 free _ 38 hand _ 37 have _ -45 head _ -30 import _ 31 into
_ 59 introduc _ 49 is _ -88 it _ 43 its _ -70 kept _ -44 kill _ 61 knew _ -44 lack _ -38 leed _ 32 left _ -48 let _ -43 like _ -41 limit _ 33 lit _ 66
lock _ 33 look _ -37 loose _ 42 made _ 57 manag _ 71 meant _ -31 mess _ 37 mind _ -35 misread _ 42 miss _ -41 mistake _ -31 must _ -50 n't _ -90 need _
-45 neglect _ -54 never _ -72 not _ -95 note _ -33 noth _ -61 nuked _ 52 of _ -34 off _ -30 old _ 41 omitt _ -55 one _ -35 ought _ -35 our _ 33 out _ 49
over _ 44 overlook _ -36 override _ 44 overwrote _ 36 own _ 32 panel _ 30 panick _ -31 pass _ -57 petrol _ 33 poison _ 52 pour _ 40 pres _ 36 price _ 42
prod _ 49 propp _ -32 pump _ -46 quiet _ 39 rack _ 57 read _ -49 regard _ -30 replica _ 30 report _ -31 rerout _ 49 restart _ 31 right _ 31 ring _ -40
roll _ 32 ruin _ 50 rule _ 49 run _ -38 sank _ 40 sat _ -38 server _ 43 setpoint _ 32 sever _ 31 shar _ 31 shell _ -43 shipp _ 50 should _ -59 show _ -33
since _ -37 single-hand _ 37 skipp _ -58 slept _ -37 smell _ -33 so _ 32 spoil _ 47 stag _ 35 state _ 47 still _ -30 strik _ -32 swapp _ 54 template _
45 thank _ 32 the _ 43 this _ -33 threw _ 38 ticket _ -38 time _ -40 to _ -63 told _ -35 tripp _ 66 trust _ -30 tuesday _ -46 two _ 59 typing _ -42 unread
_ -33 until _ -52 up _ 33 upload _ 33 vlan _ 32 volume _ 35 wait _ -55 walk _ -43 warn _ -49 was _ -73 week _ -31 what _ 55 which _ 31 whole _ 58 widen
_ 38 wired _ 53 without _ -89 word _ -42 worse _ 52 would _ -63 wreck _ 48 wrong _ 80 “ _ -42 ” _ -54
`,
    section: `
<in-account> <depts> 61 <in-account> <name> 30 <in-account> <nobody> -41 <in-account> <role> 51 <in-account> <roles> 45 <in-account> <some> 41 <in-account>
<wes> 41 <in-account> <who> 44 <in-account> ? -108 <in-account> never -69 <in-account> should -52 <in-actions> <role> -42 <in-actions> <some> -32 <in-actions>
<teams> -31 <in-timeline> <name> 38 <in-timeline> <role> 40 <in-went-well> <teams> 30
`,
  },
  omission: {
    constant: -154,
    word: `
" _ -79 % _ 48 ' _ -47 's _ 48 0:0 _ 32 : _ -37 <end> _ -53 <he> _ -65 <in-actions> _ -159 <is> _ -51 <names> _ 40 <nobody-at-all> _ -168 <nobody> _ 51
<roles> _ 33 <wes> _ -58 <yous> _ -72 ? _ -89 a _ -62 abandon _ 74 absence _ 37 absent _ 38 account _ -44 action _ 33 advisory _ 33 after _ 49 afternoon
_ 37 alert _ 67 alone _ -34 an _ -30 another _ -47 any _ 47 anyth _ 54 apparent _ 84 approval _ 41 archive _ -30 are _ -75 as _ 32 asked _ 30 asks _ 41
attempt _ 42 attention _ -51 audit _ 46 back _ 74 backup _ 38 bad _ -38 badly _ -39 be _ -48 been _ -44 beneath _ 102 best _ 45 better _ -34 between _
56 bill _ -30 blame _ -46 blank _ 64 book _ 43 bother _ 83 branch _ -42 brick _ -39 broke _ -56 brought _ -33 build _ -44 bungl _ -34 busy _ 32 bypass
_ 76 cabl _ -35 call _ 40 can _ -40 canary _ 45 capacity _ 73 card _ -36 care _ -52 careles _ -30 caus _ -35 change _ 42 channel _ 48 check _ 68 checklist
_ 54 checkout _ -53 checksum _ 44 clause _ 45 clear _ -45 client _ 56 climb _ 38 clock _ 45 clos _ 35 close _ -37 code _ -40 coffee _ -39 come _ -39 consult
_ 49 corrupt _ -45 could _ -72 curiosity _ 36 dark _ -31 dashboard _ 39 deaf _ 58 declin _ 55 defect _ 43 delet _ -40 deployment _ -32 depot _ 43 dial
_ 55 did _ 49 diligence _ 48 discipline _ -41 dispatcher _ 40 dispens _ 64 disregard _ 50 dns _ -50 done _ 48 dragg _ 36 drawer _ 38 dust _ 51 each _ 31
ear _ 36 edit _ -39 entire _ -36 entry _ 33 environment _ 34 escalate _ 49 every _ -71 everyth _ -31 evident _ 63 expect _ -40 eye _ 39 eyes _ 119 fail
_ 91 failure _ 47 fallback _ 34 fault _ -57 feel _ 31 feet _ 48 fell _ 36 fibre _ -39 fifty _ 33 flash _ -52 flood _ -30 follow-up _ 46 forgot _ 97 form
_ 38 found _ 47 four _ 43 from _ 66 front _ -30 genie _ -31 glance _ 48 gloss _ 50 goes _ 37 grew _ 85 halfway _ 33 handover _ 51 happen _ 75 have _ -125
heard _ 44 held _ 48 herself _ 34 himself _ 36 hold _ -34 house _ -35 how _ -65 idea _ -31 if _ -79 ignor _ 87 inform _ 59 initial _ 39 into _ -64 introduc
_ -36 invoic _ -32 is _ -72 kept _ 85 key _ 42 kick _ 50 kill _ -34 knew _ -35 know _ -38 lamp _ 50 last _ -53 lease _ 39 ledger _ -32 left _ 148 let _
39 letter _ 33 lift _ 50 list _ 72 listen _ -45 lit _ -31 live _ -51 log _ 64 lol _ 35 long _ 52 loop _ -35 maintenance _ 30 manag _ -34 mangl _ -43 mess
_ -38 minut _ 41 miss _ 67 mistake _ -36 moment _ -38 monday _ 41 monitor _ 45 more _ -50 moved _ 39 must _ -38 my _ -36 n't _ 130 need _ -87 neglect _
98 neither _ 76 never _ 85 news _ 42 no _ 125 nod _ 44 none _ 39 nor _ 64 nose _ 30 not _ 43 note _ 62 noth _ 69 notice _ 46 nowhere _ 60 number _ 38 oblig
_ -40 of _ -37 off _ 33 office _ 46 omitt _ 136 once _ 49 one _ -35 open _ 30 or _ -44 order _ -38 ought _ -42 out _ 51 outage _ -47 overflow _ -32 overlook
_ 92 own _ -48 page _ 62 pager _ 46 paper _ -41 pass _ 59 past _ 43 pay _ -40 pebkac _ -43 peer _ 39 phone _ 46 plan _ 33 platform _ 51 post _ 37 pres
_ -53 print _ -40 promis _ 109 put _ -33 putt _ 34 question _ 30 quiet _ 30 rack _ -42 radio _ 39 ran _ 34 rang _ 31 real _ -34 reboot _ -33 record _ -71
refusal _ 36 rehearsal _ 56 relay _ -34 remain _ 46 reminder _ 33 renew _ 35 repair _ 48 report _ 74 request _ 39 rest _ -45 restart _ -31 revert _ 33
review _ 62 ring _ 47 risk _ 46 roll _ -33 roster _ -30 rotation _ 41 row _ 45 ruin _ -31 rush _ -34 sail _ 73 sampl _ 41 sand _ 46 sat _ 88 saw _ 31 schedule
_ 33 second _ 36 secret _ 33 seven _ 39 sheet _ 47 ship _ 32 should _ -62 show _ -52 shut _ 55 sight _ 30 sign _ 54 sign-off _ 57 silence _ 87 silent _
47 since _ 78 single _ 48 six _ 35 skimp _ 35 skipp _ 73 sleep _ 35 slept _ 43 slipp _ 63 sloppy _ -40 smell _ 34 so-call _ -44 sound _ 33 spike _ 32 stale
_ 45 step _ 67 stood _ -30 stop _ -75 stopp _ 33 straight _ 33 suppos _ -41 surprise _ -36 table _ -48 tank _ -43 tell _ 55 test _ 53 than _ -49 thank
_ -35 theatre _ 36 them _ 86 then _ -40 third _ 39 this _ -49 three _ 52 ticket _ 46 tighten _ 31 till _ 40 time _ -42 to _ -37 told _ 40 too _ -37 torque
_ 33 trace _ 41 trad _ -30 tripp _ -46 twenty _ -36 twice _ -52 two _ -37 unread _ 49 vanish _ -35 visible _ 30 visit _ 31 wait _ 43 walk _ 66 warn _ 38
was _ -45 watch _ 51 waved _ 61 way _ -38 week _ 34 well _ -69 went _ 48 were _ -55 what _ -70 who _ -37 whole _ -30 why _ -65 will _ -36 with _ -64 without
_ 104 wonder _ -34 word _ 47 work _ -37 workaround _ 38 would _ -44 write _ 96 written _ 54 wrong _ -110 wrote _ 37 yes _ 52 yet _ 87 “ _ -38 ” _ -38
`,
    next: `
's failure 42 's handover 38 's mind 32 's refusal 36 , <teams> 30 , an 36 , not -40 , so 39 0 % 48 0:0 <name> -39 : <teams> -35 : the 63 ; <name> 77 ;
it -37 ; the -35 <depts> 's -41 <he> did -45 <is> can 35 <name> , -54 <name> <end> -31 <name> <who> 39 <name> can -42 <name> clos 42 <name> dropp 49 <name>
explain 35 <name> for 65 <name> forgot 32 <name> from -50 <name> gave 48 <name> has -53 <name> ignor 39 <name> is -63 <name> kept 34 <name> miss 46 <name>
neglect 40 <name> never 48 <name> omitt 35 <name> overlook 33 <name> set 43 <name> skipp 34 <name> slept 30 <name> swapp 34 <name> was -62 <name> went
56 <nobody> was -44 <role> 's 56 <role> <who> -30 <role> had 54 <role> in -30 <role> left 31 <role> never 31 <role> nor 39 <role> take 40 <role> to -57
<role> walk 44 <roles> <who> -36 <roles> are -36 <roles> did -35 <roles> dragg 38 <roles> have 51 <roles> in -40 <roles> turn 31 <some> let 37 <some> would
46 <start> <he> 36 <start> <is> -36 <start> <name> 77 <start> <nobody> 115 <start> <role> 81 <start> <roles> 31 <start> <team> 34 <start> <wes> -63 <start>
<yous> -33 <start> absent 38 <start> an -36 <start> backup 79 <start> between 62 <start> communication 36 <start> did -38 <start> due 33 <start> for 39
<start> how -32 <start> if -53 <start> lack 58 <start> neither 40 <start> not 63 <start> noth -53 <start> of 54 <start> once 57 <start> rollback 41 <start>
test 52 <start> why -39 <start> zero 45 <teams> cut 33 <teams> had -33 <teams> took 40 <teams> was -42 <who> did 34 ? <end> -88 a blind 30 a long 47 a
minute 88 a peer 44 a single 49 a warn -30 a word 35 about the 59 after the 52 afternoon . 31 again . -31 and <name> 42 and left -30 and the -53 and told
38 and went 52 as a 30 at no 43 attempt by 34 attention to -35 audit . 58 back to -33 backup . -38 ball on 35 be found 66 because <name> -33 because of
32 been ignor 38 beneath <teams> 98 blind eye 30 both <names> 34 bother to 60 but the 41 button . 30 by <depts> 32 by <roles> 46 by <teams> 59 by the -32
came back 30 came from -35 can not -39 card . -33 check by 33 check the 36 climb . 39 clos the 48 confirm the 37 could have -31 declin to 54 did n't 65
did not 91 did to -47 diligence on 46 dispens with 65 disregard the 52 do n't -36 done , 66 door open 30 down the 50 drill . 47 dry run 50 due diligence
39 error budget 31 eye off 31 eye to 34 fail to 102 failure to 40 far as 40 flood the -36 for 0 34 for a 38 for forty 39 forgot to 49 forty minut 59 from
<name> 34 from his 33 full of 42 genie out -31 gloss over 50 graph , 30 had <name> -42 had his 39 had n't 76 had no -49 had not 72 had to -56 hand of 38
handover note 46 happen to 54 has not 121 help . 31 herself . 34 hold the -32 hour . 30 ignor the 38 in <name> 49 in a 62 in may 44 is <name> -42 is not
-50 it . 32 it is -39 it through 33 its hand 43 itself , -35 kept putt 34 kept the 33 kick the 62 lack of 45 leav the -43 left out 67 left the 53 let it
57 lift the 34 lost sight 36 maintenance window 33 meant to -32 minute , 51 need to -40 neglect the 34 neglect to 49 never got 37 never once 37 no attempt
33 no point 32 none . 50 nor <role> 35 not . -32 not a 54 not look 35 not on 36 not read 35 not the -47 noth . 56 nowhere to 66 of <name> -86 of <theys>
32 of the 41 off <name> 35 off the -47 omitt the 102 omitt to 42 on his -34 only to -31 out . 68 out on 34 out the -33 overflow . -31 overlook the 50 page
. 36 putt off 34 quality , -30 question . 37 radio silence 43 rather than 35 read the -34 refusal to 36 ring the 33 rollback . -40 rollback plan 32 round
to 45 row . 36 sat on 75 sheet . -34 sight of 36 sign of 35 sign the 63 sign-off was 39 silence from 71 silent . 42 six week 34 skimp on 35 skipp the 57
slept through 37 slipp <name> 63 smoke test 31 so <nobody> -31 so the 53 stop the -34 suppos to -41 test the 34 test was 60 than the -33 that <name> 30
that <some> 52 that night 34 that the 47 that was -49 the audit 61 the back 67 the bell 30 the bottle -31 the button 32 the certificate 32 the change 44
the checklist 38 the checksum 44 the customer 70 the dashboard 44 the gauge -45 the import 41 the lamp 33 the lease 39 the live -39 the long 34 the maintenance
35 the minute -48 the moment -33 the morn 36 the rack -42 the read 43 the restore 32 the risk 65 the sand 46 the smell 43 the swap 40 the theatre 31 the
till -45 the torque 33 the warn 37 the weekend -36 the where 37 the wrong -85 theatre list 31 their eyes 38 them . 35 there is 48 three hour 30 through
a -30 tighten the 32 till the 58 to <name> -54 to a -37 to answer 42 to fill 34 to have -33 to herself 50 to keep -30 to lunch 39 touch the -31 turn a
59 turn up 31 twice . -32 unread . 57 valve . -43 wait for 35 was , 59 was asleep 33 was full 49 was left 62 was n't 33 was not -37 was nowhere 35 was
suppos -37 was the 30 was to -44 waved it 30 waved the 63 went straight 46 when the 34 where clause 44 which <name> 52 while the 46 with <name> 32 with
a -67 with eyes 36 with no 50 word from 40 yet to 47
`,
    later: `
's for 42 's note 38 's to 46 's was 67 , <he> -33 , <name> 46 , is 46 , it -52 , take 30 0 , 31 0 the 31 0:0 , -32 0:0 is 34 <depts> asleep 30 <he> n't
-38 <he> on -33 <name> . 62 <name> <roles> 35 <name> a -39 <name> away 47 <name> did 62 <name> failure 42 <name> for -49 <name> handover 38 <name> it 63
<name> mind 32 <name> not 36 <name> off -37 <name> one 30 <name> out 48 <name> over 32 <name> putt 34 <name> short 35 <name> through 41 <name> with 34
<nobody> the 53 <role> a -48 <role> down 55 <role> n't 52 <role> no 31 <role> not 36 <role> off 43 <role> up 34 <roles> on 40 <roles> out 49 <roles> their
35 <start> 's -90 <start> , -42 <start> <is> -46 <start> <name> -65 <start> <role> -33 <start> <teams> -42 <start> are -52 <start> by 48 <start> can -31
<start> change 35 <start> count 31 <start> declin 54 <start> diligence 44 <start> disregard 41 <start> do -30 <start> dragg 36 <start> fail 70 <start>
flood -37 <start> forgot 66 <start> gave 81 <start> has -65 <start> ignor 47 <start> is -73 <start> kept 129 <start> left 103 <start> let 88 <start> line
40 <start> minut 42 <start> miss 38 <start> must -33 <start> need -43 <start> neglect 70 <start> no 37 <start> omitt 67 <start> overlook 34 <start> sat
37 <start> set 31 <start> skimp 35 <start> skipp 51 <start> slept 33 <start> the 39 <start> to -40 <start> took 59 <start> tripp -32 <start> turn 72 <start>
walk 41 <start> was -58 <start> waved 79 <start> would -70 <start> – -31 <teams> <name> 36 <teams> was 38 <wes> <end> 45 <wes> the -30 <who> the -35 a
, 30 a for 37 a from 48 a plan 40 a to -31 about , -30 afternoon <end> 31 again <end> -31 all . 59 an . 31 and check 35 any by 50 any of 31 as . -41 as
as 40 asked for 49 at , -34 audit <end> 58 back . 31 backup <end> 61 bad <is> 32 been by 30 been for 37 being . -51 beneath . 85 between and 30 blind to
34 button <end> 30 by 's -49 by . 91 by the -52 by to 49 card <end> -34 check <role> 31 climb <end> 39 clos valve 34 could be 69 days <end> 45 did ask
30 done the 30 door . 36 down <teams> -33 drill <end> 47 dropp ball 33 error . 34 every . 32 every to -31 eye the 44 for 's -34 for , 40 for . -53 for
best 56 for minut 61 for week 62 from about 41 from for 45 from to 46 from was 34 gate . -34 genie of -31 goes , 33 got to 34 had open 36 hand the 46 have
the -33 having the -34 help <end> 31 herself <end> 34 his . 58 if had -35 in 's 42 in , 50 in hand 32 in sand 46 in the -40 instead the -31 is , 43 kept
off 34 kept the -34 left by 111 left of 34 left the 36 line the 33 long . 31 look the 32 lost of 36 merg . 30 n't that 39 n't the 87 neither nor 40 never
the 68 no . 50 no did 32 no for -46 no from 33 no of 98 none <end> 50 not <end> -32 not the 67 not to 55 not word 33 noth <end> 56 noth the 54 nowhere
be 66 of 's -41 of bottle -31 of by 48 of on 35 off the 39 on 's 42 on hand 41 one in 30 only the 49 out <end> 65 out lunch 41 overflow <end> -31 page
<end> 34 panel the -32 past . 49 question <end> 37 radio from 38 rollback <end> -40 row <end> 36 second , 36 second <end> 31 sheet <end> -34 silent <end>
42 single . 62 skimp the 38 slipp 's 63 so as 58 so the -33 stay . 35 test , 32 that had -30 that has 38 that in 40 that to 55 that would 67 the , -40
the <end> -42 the ? -31 the about 76 the after 68 the budget 32 the by -34 the cabinet -30 the change 39 the checklist 42 the clause 37 the depot 39 the
fell 47 the file 36 the from 38 the had -30 the is -42 the left 47 the not 33 the notice 32 the of -41 the out -36 the rather 41 the report 49 the review
36 the rule 45 the sensor 30 the sign-off 43 the table -37 the test 85 the that 37 the till 41 the to 58 the warn 53 the was -38 the weekend 52 the went
-50 the which 66 the work 52 the would -47 their . -30 them <end> 35 there no 33 through . 54 ticket . -31 to 's -35 to back 45 to for -58 to found 66
to that -36 to the 50 took eye 31 turn blind 34 turn the -66 twice <end> -32 unread <end> 57 up the 50 valve . -41 valve <end> -44 walk past 52 was <who>
37 was about -60 was attempt 34 was by -40 was for -36 was taken 35 was to -52 waved through 30 went the 32 went to 45 went without 34 what did -42 which
the -36 whole . 47 without the 30 would the 43 zero from 45 “ ” -35
`,
    behind: `
" _ -34 , _ -68 : _ -40 ; _ -64 <nobody> _ -44 <team> _ -45 <teams> _ 33 <theys> _ -50 ? _ -84 abandon _ 82 acceptance _ 35 action _ 40 advisory _ 36 after
_ -33 alarm _ -46 alert _ 32 archive _ -32 are _ -59 as _ -31 aside _ 31 asked _ 36 asleep _ 33 attention _ -56 backup _ -52 ball _ 34 book _ 32 boot _
32 bother _ 76 brick _ -39 build _ -41 but _ 46 by _ -63 bypass _ 79 capacity _ 40 care _ -38 checklist _ 52 checkout _ -37 checksum _ 35 consult _ 40
could _ -43 count _ -31 cutover _ -32 date _ 38 declin _ 54 did _ 55 dispens _ 71 disregard _ 62 down _ 41 dragg _ 36 each _ 35 ear _ 36 entire _ 46 error
_ 39 even _ 38 every _ -31 eye _ 44 fail _ 97 failure _ 38 feel _ 31 feet _ 49 fifty _ 36 flash _ -51 flood _ -36 forgot _ 97 from _ -33 gate _ -40 gave
_ 36 genie _ -31 happen _ 39 have _ -79 hold _ -36 hour _ 43 ignor _ 59 inform _ 33 into _ -47 is _ -84 its _ 78 kept _ 41 knew _ -30 lamp _ 33 left _
38 let _ 84 letter _ 46 light _ 52 like _ -33 listen _ -45 lit _ -31 log _ 35 merg _ 40 miss _ 70 more _ -30 must _ -34 n't _ 70 need _ -61 neglect _ 121
never _ 117 nine _ 45 no _ -40 nor _ 52 not _ 80 note _ 34 noth _ 97 notice _ 44 nowhere _ 35 off _ 88 omitt _ 89 ought _ -32 our _ 42 overlook _ 55 own
_ -32 page _ 30 pager _ 40 paid _ 60 pallet _ 30 pass _ 43 pay _ -31 phone _ 65 pressure _ 32 promis _ 63 pull _ -53 putt _ 34 quality _ -30 rack _ -43
rais _ 30 rather _ 45 read _ 54 refusal _ 36 relay _ -33 report _ 62 restart _ -30 ring _ 43 said _ 31 sail _ 33 sat _ 56 saw _ 31 sheet _ 34 short _ 33
should _ -44 sign _ 34 silent _ 44 since _ 51 single _ 36 skimp _ 35 skipp _ 88 sleep _ 37 slept _ 57 smell _ 44 sound _ 37 spare _ 37 start _ -32 state
_ -30 step _ 41 stop _ -47 stopp _ 41 suppos _ -40 tank _ -33 tell _ 45 the _ 30 their _ -40 this _ -87 three _ 52 time _ 30 to _ 70 told _ 36 took _ 38
trace _ 41 tripp _ -33 turn _ 47 two _ -33 unread _ 47 until _ 91 up _ 44 wait _ 42 walk _ 45 was _ 66 watch _ 50 waved _ 44 week _ 36 well _ -33 whole
_ -52 will _ -30 without _ 106 work _ -34 wrong _ -59 wrote _ 37 yet _ 75
`,
    section: `
<in-account> <is> -31 <in-account> <names> 49 <in-account> <roles> 30 <in-account> <wes> -53 <in-account> <yous> -71 <in-account> ? -79 <in-account> never
47 <in-account> should -52 <in-account> will -30 <in-actions> <roles> -55 <in-actions> <teams> -38 <in-timeline> <name> 46 <in-timeline> <roles> 47
`,
  },
  counterfactual: {
    constant: -219,
    word: `
'd _ 77 've _ 117 <any> _ -50 <depts> _ -35 <end> _ -88 <he> _ 30 <in-actions> _ -106 <in-timeline> _ -36 <is> _ -37 <nobody-at-all> _ -77 <somebody> _
-58 <wes> _ -31 ? _ -89 above _ 32 alarm _ -31 as _ -40 ask _ 35 asked _ 90 asking _ 30 attempt _ -33 attention _ -54 audit _ -39 avoid _ 36 backup _ -32
because _ -31 been _ -41 before _ 82 behov _ 41 being _ -36 bell _ -66 better _ 75 blame _ -45 blind _ -43 breaker _ 45 busines _ 35 but _ 83 cheaper _
70 child _ -32 consult _ 30 controller _ 30 could _ 81 count _ 104 courtesy _ 35 customer _ -30 cut _ 56 demand _ 47 deserv _ 36 did _ -78 dispatcher _
54 double-check _ 38 doubt _ 38 down _ -31 drain _ 42 drum _ 33 duty _ 48 edit _ 44 eleven _ -38 end _ -34 escalate _ 32 even _ -40 exact _ 33 excuse _
58 expect _ 89 failover _ 31 find _ -35 first _ 105 flash _ 34 floor _ 43 free _ 53 full _ -51 go _ -38 gone _ 51 got _ -30 grade _ 30 graph _ -40 grown-up
_ 36 had _ 95 hand _ 33 hard _ -41 have _ 255 head _ -36 heads-up _ 40 heard _ -45 heaven _ -39 his _ -37 how _ -49 id _ -40 ideal _ 44 if _ 92 instead
_ 36 into _ -61 its _ 36 job _ 50 just _ 71 keep _ 46 know _ 49 least _ 82 leav _ 46 licence _ 36 light _ 51 line _ 31 lost _ -37 meant _ 64 measure _
50 message _ 35 might _ 67 minu _ 30 minute _ -49 miss _ -59 move _ 58 n't _ -38 near _ -40 need _ 101 neglect _ -41 nice _ -35 noth _ 36 notice _ 30 object
_ 56 oblig _ 74 omitt _ -32 only _ 34 optional _ 34 ought _ 112 our _ -31 out _ -43 paid _ 64 paus _ 70 port _ 30 prevent _ 44 prompt _ 33 queue _ -30
raise _ 31 read _ 63 run _ 39 safe _ 69 saved _ 43 say _ 43 schedule _ 46 second _ 31 see _ -33 send _ 39 sensible _ 31 shar _ 36 shot _ -38 should _ 142
shout _ 31 simple _ 48 since _ -43 six _ -31 slow _ -35 so _ -38 some _ -30 sorry _ 34 spike _ -34 stay _ 66 stop _ 39 stopp _ 48 suppos _ 108 sure _ 37
surprise _ -32 ten _ 34 tenant _ -39 than _ 53 thank _ -52 the _ -34 then _ 33 thing _ 44 thought _ -31 time _ 34 told _ -36 took _ -52 trial _ 40 twice
_ 41 two _ -35 uptime _ -37 valve _ 64 wait _ 84 want _ -34 ward _ 33 warm _ 41 weigh _ 86 went _ -30 were _ -40 when _ 62 where _ -30 who _ -77 why _
49 wish _ 49 without _ -31 word _ 39 work _ -50 world _ 46 would _ 155 written _ -30 wrong _ -44 yet _ -59
`,
    next: `
's job 42 's pay 34 , <teams> -41 , <wes> -32 , <yous> 34 , a 43 , and 32 , had 59 , not 39 , the 68 , then 37 , which -33 . <end> -50 0:0 . 30 ; it 39
<is> have -52 <is> wish 50 <name> , 34 <name> could 42 <name> from 54 <name> had 94 <name> is -47 <name> need 50 <name> ought 37 <name> should 45 <name>
to 34 <name> was 50 <role> 's 39 <role> is 59 <role> should 39 <role> to 32 <role> worth 48 <roles> are 34 <roles> had 49 <some> with 76 <start> <any>
-51 <start> <name> -43 <start> <some> 52 <start> <teams> -50 <start> better 107 <start> but 35 <start> could 31 <start> if 57 <start> in 72 <start> noth
69 <start> one 64 <start> that 41 <start> weigh 59 <start> were 53 <start> when 34 <start> who -41 <start> with 46 <teams> 's -38 <teams> ? 30 <teams>
could 60 <teams> had -30 <teams> to 53 <teams> was 42 <teams> would 38 <wes> 'd 43 <yous> do 58 <yous> have -32 ? <end> -89 a child -32 a duty 44 a grown-up
39 a heads-up 40 a minute -44 a phone -38 a snapshot 32 a warn 52 a word 51 all that 65 alone . 45 and was 34 as if -31 ask . 65 asked . 30 asking . 38
at 0:0 57 at five -34 at least 42 at nine 39 at this 30 attention . -35 back , 33 been ring -42 but for 35 but never 40 by now 34 call from 43 could <role>
38 could have 89 count the 62 do not 39 do was 44 drain the 56 expect to 49 first , 38 first . 38 for . 71 for <teams> 66 for that 46 for the -35 from
<role> 36 had <name> 71 had <teams> 63 had a -44 had been -32 had every 39 had no 40 had not -40 had only 35 half the 30 hand over 33 have asked 37 have
kill 34 have notic -33 have rung -36 have spott -50 have to -89 have told -43 have warn 30 if <name> 48 if <teams> 35 if only 63 in an 36 in doubt 51 instead
. 31 is a -31 is no 34 is what 45 it not -40 it would 61 its own 35 kill <name> 31 label on 33 leav the 59 meant to 81 might have 52 much to 33 need not
49 need to 59 never have 58 next time 38 no busines 35 none of 36 not . 45 not been -42 not run 31 not to 31 noth prevent 39 notic that -34 now . 38 oblig
to 57 of <name> 46 of <teams> -30 of the -59 of this 36 on <name> 38 on its 33 once . 46 one would 31 only to 52 ought to 69 out of 33 over the -33 own
. 36 paid for 30 paus the 34 pay grade 30 raise it 36 rather than 35 read the 43 restart the 31 ring . 38 run a 45 rung the 31 say no 40 second of 30 send
a 67 should 've 58 should have 53 should never 37 show up 32 sign . 41 sooner . 30 stop the 52 suppos to 101 that . 42 that <he> 36 that <name> -35 that
the -66 that was 51 the audit -32 the checklist 35 the dispatcher 37 the floor 41 the least 39 the licence 37 the line 30 the notice 40 the plug 30 the
ring 42 the valve 44 the ward 36 the wrong -32 there . 37 there is 35 there would -35 this . 47 this is 32 this one -46 to a -37 to be -63 to blame -39
to drain 30 to escalate 34 to expect 31 to have 68 to object 57 to pay -30 to pres 35 to raise 34 to say 40 to the -38 to touch 33 to wait 38 told <wes>
44 too much 32 twice , 57 twice . 34 valve . 67 wait for 35 ward . 44 warm . 47 warn <wes> 30 warn from 39 was an -30 was oblig 59 was suppos 65 was the
40 was to 96 was under 33 were meant 53 wish <name> 50 with <he> 35 with the -32 word to 47 would 've 59 would be 53 would have 116 would still 30
`,
    later: `
, . 71 , <name> -39 , had -37 , on 34 , once 57 , with 30 , would -48 0 . 39 <is> <name> 47 <name> <teams> 40 <name> and 67 <name> have 60 <name> job 52
<name> the -47 <name> to 39 <role> 've 44 <role> a -57 <role> every 30 <role> the -48 <roles> have 53 <roles> to -34 <start> 'd 33 <start> 's -59 <start>
, 34 <start> <wes> -60 <start> an 34 <start> count 54 <start> courtesy 46 <start> delet 32 <start> did -40 <start> do 42 <start> had 61 <start> has -31
<start> have -85 <start> if 31 <start> in 50 <start> might 44 <start> need 58 <start> only 35 <start> ought 40 <start> prevent 39 <start> should 53 <start>
than 34 <start> that 37 <start> to -51 <start> took -34 <start> twice 59 <start> was 86 <start> wish 59 <start> worth 48 <start> would 60 <teams> a -38
<teams> wait 36 <wes> a 73 <wes> for -42 <wes> still 34 <yous> to -32 a , -31 a . 59 a before 30 a could -33 a on 30 a that -50 a to 35 a would -49 all
was 43 alone <end> 45 already . 32 and not 39 are for 36 ask <end> 62 asked <end> 30 asking <end> 38 attention <end> -35 be . 60 be the 61 be to -44 been
. 45 been by 44 been in -43 before the 51 behov to 41 better than 45 busines that 37 but <name> 31 by , 35 by . 30 by to -38 could not 39 count . 62 do
run 45 every to 64 first <end> 82 five . -33 for <end> 68 for to 55 from . 39 from the 52 from would 33 graph have -35 had busines 35 had in 30 had not
-37 had read 43 had the -48 had wait -35 have . 40 have <teams> 51 have <wes> 49 have any -35 have by 36 have it 75 have ring -42 have that -95 have the
88 if had 50 if were -30 in . 56 in position 36 instead <end> 31 is that 39 is to 42 it <role> -32 it <roles> 38 it been -49 it the 54 just the 75 kept
eye 30 kill to 36 label the 31 least could 38 line the 34 more than -30 need have 47 no for 85 no to -36 not <end> 45 not <name> 35 not it 42 not much
39 not the -44 noth <name> 81 now <end> 37 of by 44 of would 34 on . -35 on to 62 once <end> 46 one a 30 ought have 39 ought know 42 ought to 39 own <end>
36 prevent from 39 pull plug 30 read label 30 ring <end> 36 should been 63 sign <end> 41 sooner <end> 30 stopp from 47 talk the 31 than , 39 than . -38
that <end> 41 that what 37 the , 36 the . 51 the alone 41 the and 36 the before 76 the but 43 the file -40 the for -33 the is 46 the move 51 the tenant
-40 the that -35 the there 54 the to -30 the when 37 the would 41 there <end> 35 there no 37 this . -33 this <end> 47 to . -41 to a 37 to and 38 to for
37 to it 49 to of 33 to on 42 to that 34 to the 59 to was 37 valve <end> 65 wait the 78 ward <end> 44 warm <end> 47 warn <teams> 35 was , -40 was <role>
64 was drain 39 was in -34 was of 49 was on -36 was to 90 were , -42 what need 44 wish had 50 would . -51 would <role> 38 would been 39 would have 33 would
notic -33
`,
    behind: `
'd _ 77 've _ 78 <name> _ -56 <nobody> _ 34 <teams> _ 54 <theys> _ -42 <wes> _ 36 ? _ -58 a _ 46 asked _ 38 asking _ 46 attention _ -33 been _ -39 before
_ 34 blame _ -41 busines _ 33 but _ 34 call _ 32 could _ 57 count _ 42 did _ -48 do _ 50 duty _ 32 escalate _ 33 every _ 55 expect _ 49 first _ 44 five
_ -38 from _ 62 grade _ 34 had _ 86 has _ -49 have _ 52 heads-up _ 41 heard _ -39 hospital _ 44 in _ -31 it _ -49 job _ 47 keep _ 51 know _ 35 least _
41 licence _ 38 look _ 30 may _ 31 meant _ 77 might _ 38 miss _ -31 neglect _ -38 never _ -54 nine _ -36 not _ -83 object _ 56 omitt _ -30 one _ 31 ought
_ 79 oven _ 31 paid _ 42 place _ 32 position _ 36 real _ 30 relay _ 34 ring _ 57 run _ 67 rung _ 46 send _ 58 sense _ 31 should _ 122 shout _ 35 simp _
30 stay _ 50 stop _ 43 suppos _ 58 sure _ 39 ten _ 30 to _ 96 too _ -34 trad _ 33 train _ 35 until _ -34 wait _ 68 warn _ 81 was _ 88 wish _ 48 worth _
38 yet _ -61
`,
    section: `
<in-account> <any> -55 <in-account> <he> 46 <in-account> <is> -33 <in-account> <role> 46 <in-account> <some> 31 <in-account> ? -82 <in-account> not 38
<in-account> should 102 <in-actions> <he> -46 <in-actions> <some> -32 <in-timeline> <he> 37 <in-timeline> should 46
`,
  },
  hindsight: {
    constant: -156,
    word: `
" _ -45 's _ -72 0 _ -35 <any> _ 88 <depts> _ -67 <end> _ -59 <in-actions> _ -120 <name> _ -103 <nobody> _ 51 <role> _ -79 <roles> _ -93 <some> _ -58 <somebody>
_ -100 <team> _ -41 <teams> _ -76 <yous> _ 72 ? _ -94 a _ 32 all _ 54 allow _ -30 an _ 46 and _ -64 answer _ 34 any _ 56 apparent _ 30 as _ 49 aside _
-30 assum _ -32 attention _ -34 bad _ 44 basic _ 35 before _ -60 being _ -31 belief _ 42 bell _ 66 belt _ 80 benefit _ 33 blow _ 56 bound _ 51 by _ -48
call _ -33 can _ 60 chart _ 44 check _ -50 child _ 71 clash _ 69 clear _ 51 clos _ -32 coming _ 61 conclusion _ 37 could _ 113 course _ 50 crack _ 54 crash
_ 39 cut _ -57 danger _ 52 day _ 31 decid _ -47 disaster _ 66 disk _ 37 does _ 59 done _ -42 down _ -40 drill _ -38 due _ -39 else _ 48 entire _ 30 error
_ -36 escalation _ -31 escap _ 53 even _ 64 every _ 37 evident _ 36 exact _ 33 face _ 70 fault _ -36 feed _ 39 first _ 55 flood _ 40 foregone _ 30 foresee
_ 53 foreseeable _ 42 forgotten _ -30 four _ 46 from _ 36 front _ 41 gas _ 40 gauge _ 51 get _ 59 glance _ 34 going _ 51 gonna _ 70 good _ -33 got _ -30
graph _ 36 great _ 40 hand _ -60 happen _ 63 hard _ 55 has _ -42 hindsight _ 62 his _ -47 home _ -31 how _ 89 human _ -39 id _ 43 if _ -40 ignor _ -45
is _ -32 it _ 69 jamm _ 41 kept _ -51 knew _ 159 know _ 54 known _ 57 label _ -34 leak _ 85 leapt _ 96 left _ -77 let _ -31 limit _ -32 little _ -32 logic
_ 32 long _ 34 look _ 82 love _ -30 made _ -40 manual _ 31 minut _ -50 miss _ 50 more _ -57 my _ -55 name _ -32 near _ 40 need _ 53 neglect _ -45 nineteen
_ 33 nose _ 55 not _ -40 noth _ -37 obviou _ 100 obvious _ 79 old _ 41 on _ -37 one _ 84 open _ -38 ought _ 42 outcome _ 33 phone _ -34 plain _ 41 plan
_ 49 plenty _ 38 plus _ 39 predict _ 72 predictab _ 100 predictable _ 44 proper _ -34 pump _ 42 put _ -38 queue _ 45 review _ -41 rung _ 33 runs _ 36 said
_ 41 see _ 91 self-evident _ 62 sensor _ 35 shock _ 47 sight _ 41 simp _ -51 single _ 32 siren _ 34 slot _ 32 small _ 62 smell _ 93 spell _ 50 spike _
34 spring _ 35 star _ 46 start _ -30 still _ 32 stood _ 74 stop _ -33 stuff _ 55 surpris _ 58 surprise _ 81 swept _ -34 taken _ -35 tell _ 44 test _ -39
than _ -40 that _ 105 their _ -39 there _ 65 this _ 64 thought _ -36 three _ -31 through _ -32 told _ 69 trend _ 44 trivial _ 72 trouble _ 78 turbin _
39 turn _ -36 two _ 74 typo _ 64 under _ 30 unmistakable _ 46 vat _ 46 visible _ 45 wall _ 56 ward _ -37 warn _ 72 warning _ 36 weigh _ 61 what _ 43 who
_ -62 without _ -39 wonder _ 33 would _ 62 writ _ 51 writer _ 33 written _ 46 wrong _ -48 yet _ 30 your _ 38
`,
    next: `
, <name> -30 , <nobody> 33 , so -30 , that -34 , the 121 , there 30 , this 30 , to 33 0:0 first 34 <any> <who> 42 <he> . 30 <is> . 41 <name> must 60 <name>
was 51 <nobody> 's 35 <nobody> . 40 <role> , 49 <role> with 56 <role> would 36 <start> <any> 45 <start> <name> -30 <start> <nobody> -67 <start> <some>
-36 <start> <theys> -30 <start> any 30 <start> ask 40 <start> even 48 <start> every 35 <start> four 42 <start> if -34 <start> it 91 <start> look 37 <start>
of 57 <start> one -40 <start> predictab 67 <start> that 49 <start> the 47 <start> this 32 <start> to 39 <start> weigh 58 <teams> . -40 <teams> to 48 <who>
has 41 <yous> did 30 ? <end> -92 a child 47 a foregone 30 a glance 35 a matter 33 a typo 45 alarm bell 32 all over 39 all the 51 allow to -30 an unmistakable
46 answer was 38 as was 47 ask . -32 at <name> 42 back , 34 bad . 67 be expect 30 belief . 42 benefit of 33 book the 36 bound to 51 clash was 42 could
hard 49 could see 74 could tell 35 day one 30 do the 33 down to -35 even a 45 for <any> 45 for the -34 foregone conclusion 30 foresee the 43 foreseeable
. 33 freeze . 58 from day 30 from the 68 front of 41 full . -33 gave out 41 glance at 35 going to 63 had been 58 had to 55 happen , 39 happen when 39 hard
have 49 have known 71 have notic 35 have rung 35 have spott 49 have to 65 have told 46 how the 47 in every 31 in front 41 is in 32 it . -31 it does 38
it would -40 knew . 50 leak . 38 look . 57 look back 37 matter of 33 must have 76 need a 34 need to 35 never have -39 no great 48 nose . 34 notic that
36 obviou that 30 of <he> 35 of course 59 of time 34 of what 37 off the 61 on its 49 on one 43 one . 39 one way 40 only . 30 only a 32 ought to 45 out
at 80 outcome was 33 plenty of 38 queue . 34 read the -31 room was 30 script delet 34 see that 32 see the 50 sign were 55 slot . 32 so . 36 spott the 34
surprise to 43 that <yous> 30 that a 41 that it 30 that the 33 the answer 38 the belt 79 the benefit 33 the cause 33 the clash 59 the crack 54 the danger
52 the face 49 the failure 35 the flood 35 the freeze 35 the gauge 73 the log 30 the old 60 the one -34 the outcome 33 the plan 62 the sign 40 the slot
33 the smell 44 the spring 39 the vat 40 the wall 61 the ward -35 the warn 46 the writ 54 the wrong -40 there are 33 there for 41 this coming 33 this one
40 this was 68 time and 44 to <any> 35 to be 70 to get 42 to give 40 to happen 39 to look 59 to the -44 to work 30 told <name> 35 two time 30 up for 31
wall since 34 warn . 32 warn sign 44 was an 39 was bound 37 was entire 42 was flat 33 was going 43 was never 33 was not -37 was on 38 was plain 34 was
simp -36 was star 39 was to 48 were all 42 were there 42 what was 39 when <yous> 45 would happen 61 would have -63 writ was 33
`,
    later: `
's would 36 , , -37 , belt 37 , had 47 <any> has 41 <he> <end> 30 <is> <end> 40 <name> have 51 <name> well 72 <nobody> <end> 40 <role> have 70 <role> this
40 <roles> been 37 <start> 's -36 <start> , 77 <start> <nobody> 31 <start> <role> 33 <start> <yous> -30 <start> a -34 <start> back 39 <start> can 44 <start>
could -30 <start> course 60 <start> crack 47 <start> danger 52 <start> failure 36 <start> gauge 54 <start> had 95 <start> has -32 <start> is 45 <start>
knew 52 <start> need -35 <start> of -30 <start> old 50 <start> one 36 <start> rocket 34 <start> sign 36 <start> the 99 <start> typo 50 <start> warn 43
<start> were -52 <start> with 43 <start> wonder 53 <start> would -41 <start> writ 51 <teams> <end> -40 <wes> this 31 a at 39 a conclusion 30 a would 63
all the 39 apparent the 51 as to 47 ask <end> -33 bad <end> 67 be to 32 been . -39 been for 59 been in 31 been on 35 been since -33 belief <end> 42 belt
. 53 could been 36 could have 48 could the 66 did need 35 entire . 32 first . 36 foreseeable <end> 33 freeze <end> 58 from one 30 front <he> 39 gauge it
32 glance the 36 graph have 39 had on 30 have . -33 have <name> 33 have out 40 have that 76 have to -40 how does 45 if had -31 in face 49 in of 50 it <end>
-36 it in 35 it n't 33 it no 30 knew <end> 50 leak <end> 52 look , 38 look <end> 57 must known 53 need have -39 neglect the -32 never a 40 nose <end> 34
not . -45 not a 42 obviou the 30 of to -30 old was 53 on wall 63 one <end> 34 only <end> 30 only matter 31 ought be 44 out <name> 44 page of 31 queue <end>
33 second <end> -32 should been -30 slot <end> 32 so . 40 so <end> 36 someth to 40 spott miss 50 star in 49 still the 36 that 's 43 that . 33 the 's -35
the . 47 the ? 35 the for 31 the in 100 the is 31 the knew 64 the leak 52 the pump 38 the sign 41 the since 48 the tenant 44 the that -32 the was 70 the
were 46 this was 32 to 's 35 to , 71 to . 48 to ? 33 to that 55 to the -40 too . 50 trouble <end> 32 unmistakable of 46 wall the 41 warn <end> 32 was .
-52 was a 30 was be 47 was foregone 30 was foreseeable 42 was going 32 was obviou 32 was on -34 was predictable 44 was to 30 was with 32 way . 34 were
. 30 with . 41 with benefit 33 would . 65 would been -66 would have -40 would notic 35 would spott 39 writ on 33
`,
    behind: `
<wes> _ -53 a _ -43 all _ 39 and _ 70 ask _ -30 at _ -45 coming _ 51 could _ 41 disaster _ 39 everyth _ 33 face _ 49 for _ -38 had _ 38 knew _ 120 known
_ 55 look _ 33 miss _ 30 must _ 34 n't _ -37 notic _ 33 one _ -30 out _ -34 plug _ 33 said _ 40 see _ 72 sensor _ 33 should _ -41 sign _ -35 spott _ 34
the _ -32 this _ 69 to _ -78 well _ 71 would _ 45 yet _ 33
`,
    section: `
<in-account> <any> 64 <in-account> <depts> -63 <in-account> <name> -61 <in-account> <nobody> 57 <in-account> <role> -32 <in-account> <roles> -71 <in-account>
<some> -51 <in-account> <team> -36 <in-account> <teams> -80 <in-account> <yous> 72 <in-account> ? -82 <in-went-well> <any> 33
`,
  },
  judgement: {
    constant: -109,
    word: `
" _ -54 0 _ -106 0.0 _ -32 0:0 _ -45 : _ -67 <any> _ -62 <end> _ -49 <in-actions> _ -220 <in-timeline> _ -42 <nobody-at-all> _ -45 <weaks> _ -36 <yous>
_ -54 ? _ -96 a _ 37 about _ 89 account _ -58 acknowledg _ 44 acted _ 45 adult _ 46 after _ -41 again _ -70 agent _ 78 air _ 47 alert _ -38 alway _ 87
amateur _ 65 amateurish _ 118 among _ 43 an _ 39 answer _ -44 any _ -38 apparent _ -51 approach _ 59 are _ 83 around _ 59 arrogant _ 37 asked _ -47 asleep
_ 88 at _ -31 ate _ -31 attention _ 54 attitude _ 78 back _ -63 backlog _ 49 bad _ -43 ball _ -30 because _ -50 behind _ -32 being _ 73 beside _ 53 better
_ 34 between _ -58 bit _ 58 blame _ -95 bored _ 74 botch _ 32 both _ -39 bother _ -31 brain _ 45 brick _ -30 bull _ 47 cabl _ 81 came _ -34 careful _ -30
careles _ 120 cause _ -32 cavalier _ 78 centre _ 31 change _ -34 clos _ -44 cloud _ 47 clueles _ 96 come _ 43 common _ 44 communication _ -40 compare _
31 competent _ 51 complacent _ 79 conduct _ 67 copy _ 31 count _ -32 counter _ 45 course _ -35 courtesy _ -32 cowboy _ 69 crowd _ 44 data _ 39 database
_ 37 delet _ -39 depth _ 43 desir _ 51 detail _ 32 did _ -35 diff _ 40 discipline _ 98 dispatcher _ 75 display _ 39 doubt _ 40 down _ -39 dropp _ -38 due
_ -42 effort _ 69 elsewhere _ 38 error _ -46 evacuation _ 38 even _ 32 ever _ 68 evident _ -53 explanation _ -47 fail _ -33 fault _ -108 feed _ 33 fine
_ 44 finger _ -37 fire _ -47 five _ -41 flash _ 40 flood _ -48 for _ -39 four _ -31 frank _ 79 friday _ -37 full _ -41 game _ 35 get _ -40 good _ 62 guess
_ 35 guilty _ -61 habit _ 40 had _ -87 handl _ 78 handover _ 44 happen _ -63 hard _ 69 has _ 90 have _ -59 head _ 44 his _ 35 hole _ -32 hopeles _ 38 how
_ -43 idea _ 56 incompetence _ 52 indifference _ 51 inexperienc _ 47 infinite _ -32 installer _ 33 is _ 54 itself _ -43 job _ 42 judgement _ 103 kind _
68 lack _ 68 landlord _ 77 lapse _ -58 lazy _ 72 leak _ -48 leav _ 46 leave _ 64 less _ 36 lesson _ -32 letter _ -30 level _ 34 lift _ -37 like _ 74 listen
_ 59 live _ 30 living _ 46 long _ 44 look _ -54 lost _ -53 made _ -59 mail _ -32 manner _ 89 march _ -31 masterpiece _ -46 mean _ 30 mess _ -33 met _ 54
mind _ 43 miss _ -50 mistyp _ 55 monday _ -30 month _ -32 move _ 40 must _ -47 negligence _ 80 negligent _ 60 new _ 38 noth _ -81 now _ -33 o'clock _ 36
of _ 32 off _ -32 on _ -51 one _ -78 only _ -30 optional _ -30 order _ -34 organise _ 55 ought _ -40 out _ -55 outage _ -47 palletiser _ 36 panic _ 64
panick _ 74 paper _ 37 pass _ -32 paste _ 33 payroll _ -34 pension _ 37 plain _ 69 point _ -48 poor _ 64 predecessor _ 58 pride _ 33 proud _ 44 prov _
58 put _ -48 queu _ 30 quiet _ -39 radio _ -49 rang _ -32 rather _ 40 reboot _ 33 reckles _ 141 reconciliation _ 32 regard _ 66 registry _ 31 relax _ 45
responsible _ -35 rest _ 46 result _ -40 review _ 32 rota _ -32 rotation _ 34 round _ 51 route _ 31 run _ 40 runs _ 47 rush _ 33 safe _ -36 same _ 89 sank
_ -30 says _ -43 script _ -41 sense _ 99 sensor _ 41 setpoint _ -31 shar _ -36 sheer _ 129 sheet _ -39 shift _ 31 shop _ 43 should _ -59 show _ 76 shown
_ 33 sign _ -32 silence _ -30 silly _ 31 simp _ 34 single _ -46 slapdash _ 89 sloppy _ 155 smell _ -32 sorry _ -45 speak _ -35 special _ 37 speed _ -30
stag _ -35 stale _ -31 standard _ 53 stay _ 34 still _ -50 stop _ -39 stopp _ -35 story _ 44 strong _ 35 stubbornnes _ 80 subnet _ 49 suit _ 50 supervision
_ 38 swapp _ -31 tell _ -31 tend _ 61 test _ -34 than _ 74 thank _ -35 that _ -48 the _ -49 their _ 75 themselv _ 31 there _ -65 think _ 55 this _ -50
thought _ -36 three _ -63 through _ 63 ticket _ -34 till _ -32 to _ -30 too _ 34 took _ -46 touch _ -32 toward _ 30 treat _ 57 trust _ 45 turn _ -49 twenty
_ 70 two _ -51 typical _ 75 unprofessional _ 83 up _ -35 useles _ 90 usual _ 48 valv _ 40 very _ 51 vigilance _ -35 wait _ -44 warn _ -45 warning _ -37
was _ -71 way _ 64 weigh _ -38 went _ -34 were _ -35 wheel _ 30 why _ -43 wise _ 48 without _ -49 work _ 90 would _ -62 yet _ -45 ￼ _ -30
`,
    next: `
" <role> 36 's stubbornnes 59 's the 48 's usual 49 , <roles> -32 , a -55 , but 37 , even 31 , had 58 , not -43 , our 66 , that 47 , then -33 , to 69 ,
who 40 0:0 : 40 0:0 <name> 31 0:0 the 32 : <name> 31 ; the 79 <depts> , 66 <depts> is -30 <he> the 37 <is> have 85 <is> was 41 <is> would -36 <name> 's
-32 <name> . -53 <name> ? 42 <name> acted 42 <name> can 53 <name> could -32 <name> during 54 <name> had -41 <name> is 76 <name> never -47 <name> on 37
<name> panic 60 <name> panick 32 <name> treat 65 <name> was 51 <nobody> would 69 <role> " 37 <role> from 30 <role> mistake 47 <role> panick 42 <role> show
43 <role> was 64 <roles> did 34 <roles> have 30 <roles> need -30 <roles> were 69 <start> <depts> 36 <start> <he> -40 <start> <is> 36 <start> <name> 57
<start> <role> 34 <start> <teams> 60 <start> <weaks> -46 <start> an 104 <start> another -42 <start> apparent -57 <start> attention 37 <start> better -48
<start> blame -40 <start> by 42 <start> fault -30 <start> hard 87 <start> incompetence 39 <start> kind 37 <start> no -41 <start> noth -53 <start> poor
76 <start> rather 38 <start> sloppy 65 <start> that -31 <start> the -67 <start> their 69 <start> then 50 <start> two -43 <start> typical 38 <start> was
41 <start> weigh -32 <start> while 32 <teams> need 45 <teams> was 35 <yous> can 34 ? <end> -97 a bit 46 a good 50 a lapse -38 a more -37 a quick 30 a single
-33 a special 37 a sunday 36 a word -39 air . 34 among <roles> 38 an amateurish 59 and <he> -34 and no 36 and start 33 approv the 35 are a 55 are cowboy
36 are too 51 as ever 57 asleep at 46 at fault -47 at four 31 at peak 31 attention to 68 attitude of 37 attitude to 36 be desir 51 before . 34 before the
57 bull in 47 by <name> -91 by <role> 48 by <teams> 35 by the 99 call <name> 30 can not 98 chang the -30 change . -31 change control 33 column . 30 come
to 51 could n't 59 could not 46 cut the 47 cutover . 39 demo . 30 desir . 51 detail has 31 did n't -69 did not -61 did the 85 did to 35 done in 52 dry
run -31 duty . 39 eleven year 32 ever , 59 fault , -39 fault is -33 feel for 31 first . -35 for . -31 for his 30 for other 32 for the -49 from <depts>
39 from start 33 gift from -30 got the 33 had been -62 had two 35 half asleep 63 half the -51 handl of 55 handover . 47 has a 48 has been 42 has no 57
has not -46 has the 90 has to -30 his depth 39 his own 39 in . -40 in <team> 34 in <teams> 84 in a 49 in his -31 in its 61 in their 31 is , 34 is <name>
-56 is a 37 is all 46 is at -40 is in -34 is n't 41 is not 112 is on -51 is slow 37 is the 36 is what -55 it come 38 it take 56 it was 42 itself . -38
job . 35 kept the 41 kind note 39 known for 30 lapse of -38 leav the 41 leave the 37 left hand 88 love to 49 mean well 38 meant to -32 minut . 35 more
careful -30 n't know 47 n't the 31 need to -64 not exact 31 not follow -31 not take -33 not the 41 not think 48 note . -31 of <name> 33 of a 52 of course
-32 of his 36 of it 52 of work 46 off , 36 off the -37 on a -52 on paper 55 on that 34 one . -39 one has 35 only a 30 organise a 55 out of 45 paid to -33
panick and 31 password . 35 plc . 31 poor judgement 103 pride in 33 proud to 32 read a 30 read of 39 reboot the 35 rest . 31 run that 32 sat on -40 sensor
. 31 shop . 57 sign this 32 simp not 38 someth to 33 sort of 32 start to 31 suit . 30 supervision . 40 switch . 37 taped over 33 tend to 61 test . 44 than
<role> 65 that 's 34 the attitude 37 the basic 37 the bridge 30 the card 33 the cloud 47 the discipline 49 the dispatcher 74 the drill 38 the installer
34 the job 46 the landlord 86 the log 40 the new 42 the ones 35 the only 32 the page 42 the palletiser 36 the part 42 the password 33 the payment 31 the
plant 37 the queue -32 the reconciliation 32 the registry 39 the same 61 the sensor 56 the usual -30 the ward 39 the wheel 30 their head 47 then the 42
there are 40 there is -35 there was -40 thing . 33 this off 32 this one -49 time zone 30 to <role> -35 to <teams> -31 to ask 32 to blame -36 to do 30 to
it 33 to its 45 to leave 55 to name 31 to patch 34 to put 39 to the 33 too much -32 too proud 44 two left 59 under pressure 32 up to 83 was <name> -35
was an 56 was done 37 was it 38 was not -65 was on 57 was plain 32 was to -37 way to 35 went . 33 went to 75 were plain 45 what a 52 while the 37 with
<name> -35 with <teams> 42 with the 71 word for 61 word from -34 work by 56 would have -58 wrong region 38 year . -31
`,
    later: `
's . -50 's kept 84 's of 47 's suit 30 , . -87 , <he> -34 , <name> 40 , a -37 , four 32 , half 36 , is 43 , that 30 , up 46 , whole -30 0 . -32 0:0 ,
32 0:0 <name> 38 : , 49 : the 31 <depts> in 46 <depts> the -37 <depts> to 59 <he> , 54 <he> the -35 <is> like -50 <name> <teams> -33 <name> all 33 <name>
as 43 <name> been 32 <name> have -46 <name> his -38 <name> is 33 <name> like 31 <name> past 34 <name> pull 35 <name> usual 49 <nobody> a -35 <role> . 36
<role> cost 42 <role> to 53 <roles> <role> 40 <roles> no 30 <roles> not 32 <roles> to -66 <some> this 85 <start> <is> -36 <start> <name> 64 <start> acted
56 <start> are 52 <start> as -41 <start> bit 41 <start> blind 40 <start> can 31 <start> code 33 <start> cowboy 32 <start> does 47 <start> had -35 <start>
has 74 <start> have 87 <start> in 51 <start> is 82 <start> it 59 <start> judgement 88 <start> kept -37 <start> lack 61 <start> let -37 <start> mistake
50 <start> must -42 <start> on -34 <start> one -37 <start> panick 74 <start> runs 34 <start> show 54 <start> take 32 <start> tend 61 <start> think 53 <start>
to -34 <start> treat 65 <start> was 90 <start> will -37 <teams> in -37 <theys> , 37 <yous> not 41 a , -42 a . -31 a could 31 a from -33 a like 54 a of
-41 a way 45 air <end> 34 all . -40 all and 57 an . -41 and . 60 and is -33 and of 30 another . 38 are not 34 are other 32 as , 52 asleep the 66 at wheel
34 be to -37 been on 37 been since 34 being . 53 build <end> 34 by , -71 by <name> 42 by the -34 by to 45 call <teams> 36 cavalier to 43 change <end> -31
column <end> 30 come expect 35 could done 32 could organise 55 cutover <end> 39 decision <role> 50 demo <end> 30 desir <end> 51 detail never 31 did rest
49 duty <end> 39 enter , 34 even <name> 35 every of 41 first <end> -35 for <end> -31 for <roles> 47 four the 35 from , -42 from . 53 from on 50 give a
-31 great . 36 handl the 55 handover <end> 47 has on -32 have that 33 head . 44 his , 62 hour the 32 how of 37 if were 45 in , -44 in . -55 in <end> -40
in <name> 54 in cloud 56 in depot 43 is and 30 is with 34 it <is> 31 it <name> -53 it a 52 it not -54 it plain 36 its , 40 itself <end> -38 job <end> 34
job the 39 known his 30 lack the 32 last . 48 left . 36 long the 57 loose the 49 minut <end> 34 more than 35 n't a 37 n't the -48 never the -36 no , 31
not a 33 not for 43 note <end> -31 of , -50 of depth 44 of landlord 77 of to 43 on call 34 on hand -43 on part 42 on with 32 one . -30 one <end> -40 our
. 33 out his 39 paid the 33 part <name> 30 password <end> 35 pay . -38 plc <end> 31 prod . 39 real to 46 reckles by 46 rest <end> 31 run . 63 same . 44
sat the 46 sensor <end> 31 shop <end> 57 sign off 32 special of 37 stay . 37 suit <end> 30 supervision <end> 40 switch <end> 37 take special 37 test <end>
44 than . 63 that . 68 that is 38 the 's 57 the <wes> 34 the and -40 the build 34 the by -39 the centre 31 the could 40 the data 30 the has -31 the is
-38 the message 36 the of 32 the on 39 the open 36 the plc 31 the region 37 the stay 43 the this 36 the time 31 the went 32 the were -32 the would -30
the wrong 33 their for 30 there no -31 thing <end> 33 this , -47 this on -38 to desir 51 to their 39 to with 56 too to 75 two . -34 two hand 59 typed the
34 usual . 39 valv <end> 47 valve . 40 was , 35 was by -30 was from -38 was not 42 was of 42 was through 41 was to -107 was with 35 went <end> 32 were
to -31 what take 31 whole , 36 with , 30 with <who> 33 would the 30 wrong was 37 year <end> -32
`,
    behind: `
. _ 43 0 _ -37 <name> _ 50 <role> _ -38 <some> _ 34 <team> _ -43 a _ -45 about _ 49 acted _ 55 again _ -42 all _ -54 alway _ 75 an _ -53 and _ 42 are _
88 around _ 59 as _ 83 asked _ -33 attention _ 58 attitude _ 58 been _ 49 before _ 64 being _ 48 blame _ -49 botch _ 33 brick _ -31 broke _ -34 bull _
47 card _ 33 cavalier _ 43 clear _ 42 clueles _ 39 code _ 32 complacent _ 79 cowboy _ 30 desir _ 44 diff _ 45 discipline _ 90 down _ -39 drill _ -31 elsewhere
_ 38 ever _ 45 everyth _ 45 fault _ -52 fire _ -31 flash _ 43 follow _ 30 got _ 34 guess _ 39 guilty _ -35 had _ -40 hand _ -67 head _ 42 his _ -31 hopeles
_ 38 idea _ 31 if _ 31 into _ -35 is _ 123 its _ 72 itself _ -35 known _ 42 lack _ 100 lazy _ 50 leav _ 42 ledger _ 34 let _ -56 like _ 55 listen _ 64
little _ 43 lock _ -30 long _ 46 look _ -33 love _ 54 mail _ -37 mean _ 33 met _ 45 miss _ -42 mistake _ 46 mistyp _ 57 must _ -36 my _ -32 n't _ 75 night
_ 39 no _ 46 not _ 51 of _ 55 only _ -51 panic _ 69 panick _ 74 past _ 32 pride _ 33 prov _ 58 read _ -43 real _ -47 regard _ 75 relax _ 45 renewal _ 42
responsible _ -33 rest _ 45 round _ 32 route _ 32 runs _ 34 rush _ 36 same _ 32 script _ -30 seen _ 30 shipp _ -38 should _ -55 show _ 66 since _ 41 sloppy
_ 42 so _ 33 strong _ 35 stubbornnes _ 59 subnet _ 52 suit _ 35 supervision _ 40 taped _ 32 tend _ 61 test _ 38 that _ -31 the _ -91 thing _ 61 through
_ -32 to _ -43 too _ 39 took _ -31 toward _ 30 trad _ 30 treat _ 63 trust _ 45 turn _ -36 usual _ 78 valve _ 37 ward _ 37 was _ 60 week _ -34 went _ 36
were _ 60 while _ -34 word _ 31 work _ 54 wrong _ -66 yet _ -32 ￼ _ 30
`,
    section: `
<in-account> <any> -45 <in-account> <name> 41 <in-account> <roles> 32 <in-account> <weaks> -35 <in-account> <wes> -42 <in-account> <yous> -52 <in-account>
? -93 <in-account> should -54 <in-actions> <name> -84 <in-actions> <roles> -47 <in-timeline> <teams> -38 <in-timeline> <wes> 34
`,
  },
  human_error: {
    constant: -471,
    word: `
: _ 96 <end> _ -50 <in-actions> _ -51 <in-timeline> _ -34 <name> _ -68 <nobody-at-all> _ 42 <somebody> _ -105 ? _ -35 account _ 35 as _ 55 attention _
48 been _ -30 blame _ 55 boil _ 59 by _ 68 cause _ 70 chair _ 33 clos _ 58 code _ 38 concentration _ 32 down _ 61 during _ 57 entry _ 34 error _ 156 fail
_ 30 fat _ 32 fat-finger _ 45 finger _ 74 firewall _ 40 from _ -45 had _ -41 have _ -46 human _ 175 keyboard _ 32 lapse _ 106 link _ 30 log _ 30 manual
_ 42 miss _ 35 mistake _ 114 no _ -34 noth _ 39 old _ 33 operator _ 91 part _ 43 pebkac _ 152 pric _ 33 problem _ 46 rather _ 51 rule _ 31 slip _ 38 subnet
_ 41 technical _ 80 than _ 47 that _ -33 trouble _ 65 typo _ 40 weak _ 37 with _ -36 would _ -38 wrong _ 58
`,
    next: `
, not 34 , says 35 , the 36 : human 50 <role> . 32 <start> <role> -57 <start> <roles> -30 <start> a 46 <start> blame 59 <start> cause 52 <start> it 38
<start> pebkac 94 <start> the -48 <start> wrong 90 <teams> . 30 ? <end> -35 a lapse 69 and <wes> 33 and keyboard 33 at the 54 attention . 37 between chair
33 boil down 59 by <role> 78 cause : 32 chair and 33 clos . 31 clos the 34 down to 83 error , 35 error . 37 error at 36 error during 33 fat finger 32 firewall
rule 41 human error 34 human mistake 42 is <roles> 40 it was 53 lapse of 88 link was 38 mistake by 53 not a 39 of concentration 32 on <teams> 66 one .
35 operator error 91 part of 37 rather than 65 rule . 45 than the 64 the firewall 41 the miss 39 the one 34 the part 41 the ticket 33 the trouble 35 the
weak 37 this is 37 was a 43 was the 63 weak link 37
`,
    later: `
's , 31 , <role> 34 , <wes> 30 , a 51 , one 30 : mistake 43 <depts> the 34 <role> <end> 32 <start> clos 43 <start> fat-finger 45 <start> on 66 <start>
so 35 <wes> . 31 a in 39 a one 40 account the 41 and . 35 as . 30 attention <end> 37 boil to 59 cause human 32 chair keyboard 33 clos <end> 31 clos ticket
38 during . 31 error <end> 37 error the 63 for miss 41 it a 36 it down 41 lapse concentration 32 miss . 40 mistake <role> 31 of . 34 on . 49 on part 41
one <end> 34 rule <end> 45 slip the 42 so the 34 the . 40 the as 38 the link 35 the rule 36 to error 62 valve . 31
`,
    behind: `
as _ 36 clos _ 32 log _ 33 problem _ 42 the _ -35 ticket _ 36 to _ -49
`,
    section: `
<in-account> <name> -53 <in-account> <role> 39 <in-account> <roles> 31 <in-account> ? -34
`,
  },
  fault_assign: {
    constant: -241,
    word: `
" _ -47 , _ 30 : _ 77 <any> _ -42 <end> _ -113 <in-actions> _ -125 <in-timeline> _ -54 <is> _ 41 <nobody-at-all> _ -37 <role> _ -34 <somebody> _ -82 ?
_ -79 a _ -121 accountable _ 58 an _ -49 answer _ 44 attributable _ 44 attribute _ 35 b _ 37 back _ -39 bad _ 60 badly _ 40 be _ 62 bear _ 41 because _
-33 been _ -57 belong _ 62 blame _ 214 blood _ 42 buck _ 82 by _ -72 cap _ 39 carri _ 55 cent _ 45 chalk _ 31 change _ -37 charg _ 63 cloud _ 30 conscience
_ 46 could _ -40 culpa _ 69 culprit _ 138 day _ -31 did _ -34 diesel _ 34 dispatch _ 35 do _ -31 down _ 42 downtime _ 70 engineer _ 40 even _ -31 face
_ 34 failure _ 46 fault _ 241 find _ 38 finger _ 56 flood _ 35 found _ 45 from _ -52 full _ 34 gone _ -30 got _ -36 guilt _ 89 guilty _ 123 gun _ 46 had
_ -55 have _ -66 having _ 46 head _ 83 here _ 46 his _ 35 history _ 41 hold _ 51 how _ -30 however _ 31 hung _ 32 if _ 37 incompetence _ -33 into _ -37
investigation _ 84 invoice _ 37 is _ 48 it _ 38 land _ 40 lay _ 30 left _ -56 liability _ 31 lies _ 45 lion _ 32 may _ 48 mea _ 69 mine _ 46 month _ -45
much _ -30 must _ 68 my _ 119 myself _ 62 need _ -40 not _ -44 off _ -44 offender _ 79 on _ 45 our _ -46 ours _ 108 outage _ 33 owns _ 52 party _ 67 per
_ 43 plac _ 36 point _ 77 pure _ 57 queue _ -33 read _ -48 real _ 44 renewal _ 42 responsibility _ 104 responsible _ 67 roll _ 58 rollout _ 41 seventy
_ 41 share _ 39 shell _ 45 shoulder _ 40 since _ -32 sits _ 82 so _ -44 square _ 77 stood _ 33 stop _ 42 tag _ 33 test _ -36 thank _ -41 their _ 34 they
_ 64 think _ -30 thirty _ 40 this _ 109 time _ -50 too _ -32 took _ -31 until _ -35 warn _ -39 was _ -42 wear _ 59 weekend _ 30 went _ -50 were _ -41 what
_ -71 will _ 40 work _ -41 would _ -50 ￼ _ -30
`,
    next: `
's , 43 's fault 47 's share 32 , <he> 30 , <is> 49 , all 38 , and -48 , is -30 , start 35 . <end> -44 : <name> 69 : the 32 ; <teams> 32 <is> hold 59 <is>
take 32 <name> <end> 33 <name> has 58 <name> not 38 <name> that 42 <role> . 55 <role> to 88 <roles> ' 47 <roles> , 33 <roles> are 46 <start> <depts> -33
<start> <is> 46 <start> <name> -40 <start> <role> -32 <start> <theys> 51 <start> <wes> 47 <start> all 55 <start> blame 71 <start> fault 46 <start> however
31 <start> if 35 <start> let 32 <start> mea 46 <start> my 32 <start> that 98 <start> the 76 <start> this 47 <start> when 32 <start> with -33 <teams> 's
-38 <teams> find 59 <teams> is 45 <teams> pass 34 <theys> were 42 <wes> attribute 35 ? <end> -77 accountable for 41 and simple 32 answer for 86 are to
36 as well 38 at fault 79 attributable to 44 attribute the 35 bad , 55 bear the 43 belong to 61 blame <name> 46 buck stop 47 culpa , 47 down by 42 down
to 59 dry . 36 eleven hour 33 fault . 47 fault is 51 fault that 37 finger point 52 for 0 35 for the 119 for this 38 full responsibility 44 goes on 36 guilty
party 60 has to 50 here . 45 his hand 39 history . 42 in <name> 38 is <name> 36 is from 30 is guilty 43 is in 42 is on 78 is what -31 it 's 56 it , 41
it . 31 it happen 40 it is -30 liability for 32 lies with 31 lion 's 32 mea culpa 69 mine . 41 my bad 55 not the 54 of <role> -32 on <name> 38 on his 79
ours . 75 out to 67 owns this 48 party is 34 pass the 33 per cent 45 responsibility for 67 rest with 41 share of 32 should be 31 shoulder of 40 simple
. 31 sits in 58 square on 35 square with 30 stop with 47 that it 34 that the 31 the block 37 the buck 82 the cloud 30 the culprit 72 the downtime 38 the
finger 68 the flood 51 the guilt 70 the guilty 60 the lion 32 the loss 32 the miss 30 the offender 79 the real 61 the renewal 46 the responsibility 37
the shoulder 40 the two 38 this , 38 this . -36 this one 72 to <depts> 31 to <name> 48 to blame 95 was at 31 was in 40 was mine 45 was my 69 watch . 34
when the 32 with <name> 34 wrong . 70
`,
    later: `
' . 40 's . -36 , the -31 , was 41 . . 68 0 for 35 0 in 33 : , 38 : <end> 30 <is> the 84 <name> fault 47 <name> for 40 <name> the -37 <name> this 59 <name>
to 52 <role> <end> 55 <role> <name> 36 <role> the -52 <roles> . 38 <roles> the 42 <start> 's 31 <start> , -32 <start> <is> -36 <start> <wes> 31 <start>
attribute 35 <start> bad 51 <start> blame 34 <start> buck 39 <start> can 62 <start> caus -32 <start> culpa 46 <start> culprit 108 <start> find 48 <start>
finger 57 <start> for 70 <start> found 65 <start> guilty 38 <start> happen 41 <start> has 51 <start> hold 69 <start> must 75 <start> owns 48 <start> pass
32 <start> responsibility 52 <start> was -50 <start> will 62 <teams> . 35 <teams> <roles> 46 <teams> in 35 a of 32 accountable the 44 all to 60 answer
the 40 ball the 30 be , 44 belong <depts> 33 blame the 39 buck with 47 by , 38 can the 30 caus . 38 culpa <is> 35 culpa the 34 down <teams> 59 dropp ball
35 dry <end> 36 failure the 35 fault <end> 47 fault the 31 finger at 30 for miss 32 has on 66 head roll 62 here <end> 44 his . 64 history <end> 42 hold
accountable 49 if are 35 in 's 44 in wrong 39 is 's 64 is <name> 47 is the 53 it <name> 39 it on 50 liability the 32 lion share 32 mea , 47 mine <end>
41 minut the 35 my , 66 my . 62 of , 70 of guilt 51 on , 41 on block 37 on conscience 46 on hand 39 on shoulder 40 one on 41 only to 49 ours <end> 75 part
the 33 real . 59 responsibility the 64 roll <end> 55 simple <end> 31 that the -32 that was 81 the <end> 35 the at 43 the for 59 the is 70 the lies 42 the
of 35 the outage 31 the party 69 the point 70 the should 30 the sits 73 the stop 43 the to 52 this , 42 this . 45 this <end> -38 this on 48 to 's -39 to
. 104 to in 58 to the -53 was . 61 was <name> 43 was fault 57 was to -39 watch <end> 34 with . 45 wrong <end> 62
`,
    behind: `
' _ 34 's _ -48 , _ 39 . _ 53 <end> _ 60 <roles> _ 33 <teams> _ -50 accountable _ 58 and _ 40 answer _ 55 attribute _ 35 bear _ 52 blame _ 109 can _ 43
carri _ 51 caus _ 45 culprit _ 31 down _ 30 dry _ 35 fault _ 98 find _ 41 for _ 51 guilty _ 65 hand _ 33 has _ 39 having _ 56 here _ 33 hold _ 50 lay _
32 myself _ 62 need _ -33 of _ -30 one _ 33 only _ 42 owns _ 52 per _ 40 real _ 60 responsible _ 71 shell _ 45 simple _ 36 their _ 31 this _ 71 whole _
31 will _ 49 with _ -62 would _ -38 wrong _ 34
`,
    section: `
<in-account> <any> -32 <in-account> <is> 34 <in-account> <teams> 55 <in-account> ? -71 <in-account> not -33 <in-account> should 30 <in-account> will 44
<in-actions> <name> -42
`,
  },
  accusing_question: {
    constant: -151,
    word: `
, _ -41 . _ -164 <end> _ -36 <in-account> _ -57 <in-actions> _ 31 <is> _ 41 <name> _ -50 ? _ 182 a _ -63 account _ 41 an _ 36 any _ 31 anyway _ -53 ask
_ 52 asking _ 34 backup _ -79 broke _ 30 cable _ 43 call _ 46 come _ 36 cut _ 55 did _ 98 do _ 39 entitl _ 33 establish _ 36 explanation _ 48 felt _ 34
find _ 46 forward _ 42 go _ -34 have _ -88 how _ 34 is _ 70 issu _ 43 keys _ -48 kind _ 44 know _ 59 let _ 34 login _ 38 loud _ -39 name _ 33 need _ -70
ok _ 30 on _ 39 one _ -34 out _ 36 plant _ -30 please _ 42 possib _ -43 price _ 35 pull _ -32 question _ 70 rang _ 40 reboot _ 40 red _ 32 responsible
_ 31 run _ 34 script _ 36 siren _ -38 skip _ 31 spare _ -36 step _ 36 sure _ -37 tell _ 42 this _ 36 used _ 38 which _ 36 who _ 168 whose _ 150 why _ 140
wrong _ -37 ￼ _ 67
`,
    next: `
, please 42 . <end> -167 : ￼ 40 <is> would 62 <name> overlook 30 <name> to -30 <role> <who> 30 <role> that 44 <some> did 35 <start> <is> 31 <start> <name>
-52 <start> <role> -32 <start> <some> 32 <start> ask 32 <start> backup -62 <start> did 52 <start> find 48 <start> how 51 <start> is 31 <start> kind 36
<start> name 41 <start> which 40 <start> why 39 <start> would -31 ? <end> 182 cable . 47 could possib -50 cut the 61 did it 33 entitl to 33 find out 52
for the 36 from <teams> 35 how come 41 how could 44 is responsible 36 is why 44 know who 53 out who 32 please . 42 prod <end> 30 pull the -30 rang . 46
reboot , 43 responsible for 35 run the 38 script . 32 skip the 32 the cable 46 the label -32 the real 46 to get -34 to know 54 to run 37 to skip 33 when
<yous> -57 who broke 33 who did 31 who is 42 who need -88 with a -34 would it -40 ￼ <end> 66
`,
    later: `
, . 57 , ? 32 : <end> 34 <is> like 61 <name> <end> -30 <nobody> . 46 <role> have -49 <role> the -31 <some> this 35 <start> , 40 <start> <role> 32 <start>
<teams> 39 <start> did 36 <start> need -55 <start> out 51 <start> real 46 <start> would 61 <wes> to 32 <who> the 42 a ? 33 a like -33 anyway <end> -53
backup <end> -63 broke <end> 32 cable <end> 47 did do 32 felt to 34 find who 32 from . 38 have <teams> -36 how <name> 54 how does -37 is for 35 please
<end> 42 rang <end> 46 read label -30 red <end> 30 responsible the 36 script <end> 32 that the 47 the <end> -34 the price 35 the script 37 the with -30
to who 34 when have -34 who it 34 who responsible 37 who the 72 whose was 41 wrong <end> -60
`,
    behind: `
, _ 32 . _ -54 <teams> _ -48 ? _ 73 an _ 52 any _ 36 cable _ 47 cut _ 38 felt _ 34 forward _ 42 from _ 31 have _ -53 know _ 65 like _ 57 one _ -36 pull
_ -30 rang _ 41 reboot _ 44 red _ 33 skip _ 32 step _ 37 that _ 30 the _ -33 to _ 41 who _ 69 whose _ 39 why _ 34 would _ 46
`,
    section: `
<in-account> <some> 32 <in-account> ? 158 <in-account> not -32
`,
  },
  single_cause: {
    constant: -728,
    word: `
<nobody-at-all> _ -39 <teams> _ 38 a _ -62 alone _ 83 and _ 66 any _ 46 by _ -30 can _ 34 caus _ 61 click _ 30 commit _ 36 delay _ 65 down _ 33 else _
47 ends _ 63 entire _ 60 explain _ 55 gripper _ 32 in _ -36 it _ 31 mast _ 32 mess _ 42 noth _ 41 of _ -33 one _ 52 only _ 35 outage _ 55 reason _ 66 reset
_ 30 rush _ 38 that _ 44 there _ 56 trac _ 43 whole _ 32 without _ 41 wrapper _ 32
`,
    next: `
's commit 38 , one 60 <name> 's 30 <name> . 59 <role> , 51 <start> it 50 <start> the 44 <start> without 47 be trac 44 can be 43 caus the 63 click , 31
down to 39 explain why 31 flood . 31 have been 35 outage . 39 outage is 33 rush . 41 that <teams> 40 the gripper 32 the only 42 the whole 33 there would
44 to <name> 32 to <role> 56 was that 42 why the 31 with <name> 51
`,
    later: `
, . 33 <name> <end> 57 <name> commit 38 <start> 's 30 <start> alone 65 <start> only 41 <start> whole 38 <teams> . 39 alone the 65 and else 47 and with
63 be to 41 can trac 44 down <name> 49 entire to 37 flood <end> 31 have any 49 it and 63 one , 30 only was 43 outage <end> 39 rush <end> 41 the clos 31
the mess 48 to 's 30 was <teams> 42 whole can 47 with . 42 would have 44
`,
    behind: `
, _ 46 . _ 45 alone _ 62 been _ 40 caus _ 62 click _ 30 commit _ 37 else _ 47 noth _ 45 one _ 52 reset _ 30 rush _ 39 the _ -49 there _ 44 to _ -48
`,
    section: `
<in-account> <teams> 45
`,
  },
  passive_blame: {
    constant: -154,
    word: `
" _ -59 's _ -54 , _ -70 : _ -47 ; _ -63 <depts> _ -38 <end> _ -60 <in-account> _ -30 <in-actions> _ -113 <name> _ -123 <nobody-at-all> _ 65 <nobody> _
30 <role> _ -64 <somebody> _ -196 <teams> _ -38 <weaks> _ 44 ? _ -80 a _ -80 abort _ 30 accept _ 37 acknowledg _ 35 agent _ -38 airline _ 31 allow _ 44
any _ -36 apparent _ -62 are _ -45 aside _ 44 attention _ 31 back _ -33 bad _ -52 ball _ 54 been _ 90 belt _ -30 between _ 70 bound _ -33 brief _ 35 broke
_ 56 by _ -30 came _ 36 care _ 40 carri _ 49 cause _ -41 ceremony _ 35 check _ 42 clash _ -39 clear _ -32 communication _ 67 complaint _ 46 contrary _
36 corner _ 47 could _ -43 crate _ 43 culture _ 30 day _ -35 depart _ 31 dispatcher _ -55 disregard _ 32 door _ 38 double-check _ 36 dropp _ 50 due _ 68
end _ -34 enter _ 37 entire _ -35 error _ -42 escalation _ 48 evidence _ 31 far _ 50 fell _ 68 file _ -31 fine _ -55 fitt _ 32 flood _ -40 for _ -45 foreseeable
_ -33 forgotten _ 72 formality _ 32 freeze _ 44 from _ -31 gas _ -32 going _ -53 got _ 147 had _ 103 hand _ -48 handover _ 44 have _ -98 head _ -38 hidden
_ 46 human _ -32 if _ -39 ignor _ 62 incorrect _ 52 instruction _ 72 insufficient _ 33 it _ -107 judgement _ -31 kept _ 39 lack _ 40 left _ 90 letter _
53 limit _ 35 line _ -49 link _ -33 little _ 49 lock-out _ 50 log _ -46 long _ -30 made _ 58 my _ -46 n't _ -34 need _ -54 neglect _ 47 noth _ 30 obviou
_ -60 obvious _ -33 one _ -36 our _ -62 ours _ -46 out _ 34 outage _ -44 pass _ 37 patient _ 36 peer _ 31 permit _ 42 pick _ -34 place _ 65 plain _ -38
policy _ 36 predictable _ -35 prior _ 33 procedure _ 35 proces _ 48 proper _ 53 propp _ 35 pull _ 39 put _ 44 queue _ -30 reel _ 31 region _ -34 ruin _
31 rule _ 33 set _ 34 sheer _ -34 should _ -39 show _ -45 shown _ -30 sign _ -47 since _ -30 skipp _ 35 speed _ 30 taken _ 64 tell _ -39 that _ -41 the
_ -36 their _ -35 this _ -101 thought _ 40 three _ 56 through _ -42 too _ 35 treat _ 32 trouble _ -49 unheed _ 39 unmistakable _ -31 unread _ 46 useles
_ -33 visible _ -58 wall _ -43 warning _ 40 was _ 205 week _ 35 went _ 85 were _ 158 what _ -43 who _ -86 whose _ -37 window _ 42 without _ 30 workaround
_ 36 would _ -77 wrong _ 74 zone _ -32
`,
    next: `
, and -33 , contrary 36 0:0 : 37 <nobody> 's 40 <nobody> was 43 <start> <name> -38 <start> <role> -45 <start> <roles> -40 <start> <weaks> 61 <start> a
57 <start> basic 35 <start> communication 59 <start> corner 47 <start> if -32 <start> insufficient 33 <start> noth 45 <start> on 33 <start> poor -30 <start>
the 84 <start> there 36 <start> this -53 <start> warning 36 <team> to 34 <teams> . 37 ? <end> -80 a peer 32 about the 32 airline 's 32 allow to 44 an unmistakable
-31 and never 33 and was -35 bad . -32 better part 30 bound to -33 by <teams> -33 by the 71 care was 40 carri out 49 clash was -34 close the 35 contrary
to 36 crate . 46 cut on 30 depart from 31 during the 32 escalation was 38 far too 51 for the 35 foreseeable . -31 forgotten . 34 formality . 32 four .
-31 from <roles> 52 from <team> 33 going to -52 had been 65 had not 34 have been -47 having been 33 in the 57 it was -55 kept in 53 lack of 32 left to
39 much to 31 need to -33 not been 47 noth was 45 of the 113 of them 32 on the 36 only . 34 open . 47 ours . -44 paid to 33 peer review 32 poor judgement
-31 prior to 33 procedure was 36 the airline 31 the ball 36 the brief 35 the clash -39 the complaint 47 the dark 36 the dispatcher -44 the escalation 37
the failure -31 the flood -43 the letter 59 the lock-out 50 the log -46 the outage -38 the wall -38 the warn -42 the writ -33 this was -68 to <team> 30
to one 53 to the 69 too little 32 treat as 33 two of 44 unread for 36 wall since -32 warn . -30 warning from 44 was an -40 was bound -30 was depart 31
was entire -32 was given 31 was going -36 was not 65 was poor 48 was the -50 was to -52 was too -38 was treat 33 went unheed 39 were made 34 were n't 31
what <wes> 30 what was -37 would have -32 wrong region -34
`,
    later: `
, . -35 , was -47 <start> , -48 <start> <wes> 41 <start> attention 48 <start> ball 38 <start> broke 61 <start> complaint 31 <start> failure -31 <start>
from 45 <start> is -33 <start> judgement -30 <start> note 31 <start> on 36 <start> only -31 <start> outage -37 <start> second 31 <start> the -41 <start>
three 34 <start> took 39 <start> warn -39 <start> was 54 <start> were 113 <start> with 44 <start> writ -33 <teams> <end> 37 <weaks> the 31 and . -37 apparent
the -48 as . 44 as as -32 bad <end> -32 ball dropp 36 been for -53 better of 30 change was 31 corner cut 41 crate <end> 46 cut the 32 down <teams> 58 entire
. -30 fell the 60 for better 30 foreseeable <end> -31 forgotten <end> 34 formality <end> 32 four <end> -31 from . 33 from to 41 had been 48 had the 31
in . -54 in dark 39 insufficient was 33 is that 32 kept the 48 lock-out was 50 made the 44 name . 44 not . 46 old was -36 on wall -38 one . 43 only <end>
34 open <end> 35 ours <end> -44 paid the 34 see a 32 so the 35 that wrong 35 the at -32 the could -33 the during 52 the got 78 the in -36 the instruction
72 the left 36 the region -34 the sign -30 the since -46 the that 48 the to -38 the went 47 there a 54 to , -38 to of 31 unmistakable of -31 warn <end>
-30 warn the 36 was , 34 was . 33 was about 45 was by 39 was for 64 was foreseeable -33 was from 54 was obviou -30 was of -38 was on 65 was open 36 was
predictable -35 was through -33 was without 40 were in 34 were on 30 with . -47 yard <end> -42
`,
    behind: `
. _ -33 <team> _ 33 and _ -43 dark _ 38 door _ 34 had _ -40 kept _ 32 much _ 31 not _ -40 on _ -51 poor _ 31 propp _ 35 review _ 30 the _ -108 to _ -89
warn _ 43 yard _ 32
`,
    section: `
<in-account> <depts> -36 <in-account> <name> -89 <in-account> <nobody> 33 <in-account> <role> -49 <in-account> <team> 31 <in-account> <weaks> 45 <in-account>
? -77 <in-account> not 31 <in-account> should -38
`,
  },
  sarcasm: {
    constant: -151,
    word: `
" _ 153 'd _ -33 0 _ -92 0:0 _ -44 : _ 97 ; _ 31 <end> _ -35 <in-actions> _ -170 <in-went-well> _ 46 <name> _ -45 <names> _ -30 <role> _ -68 <roles> _
-37 <somebody> _ -31 <weaks> _ 36 ? _ -76 about _ -38 admire _ 59 again _ 41 an _ -42 and _ -58 another _ 98 answer _ 30 any _ -38 anyway _ 42 apparent
_ 89 are _ 56 around _ -30 arriv _ 37 assum _ 32 attention _ -31 away _ -38 backup _ 78 bad _ -31 batch _ -39 be _ -37 been _ -51 before _ -33 bell _ 51
between _ -36 bit _ -36 black _ 35 blame _ -66 brain _ 61 bravo _ 82 brick _ 31 brilliant _ 49 broke _ -36 burn _ 89 but _ -30 buy _ 39 cable _ 60 careles
_ -41 chang _ 38 chart _ -43 check _ -32 cheer _ 80 christma _ 63 clap _ 40 clos _ 46 coffee _ 45 come _ -35 commit _ -49 confidence _ 39 confirm _ -31
congratulation _ 61 consider _ -32 copy _ 39 cost _ -42 course _ 41 culprit _ -37 cut _ 35 cutover _ 36 data _ 32 day _ 68 decid _ 119 delete _ 47 deserv
_ 34 did _ -76 discover _ 30 done _ 30 drill _ 41 during _ -32 effort _ 54 email _ 44 empty _ 48 enter _ 37 ever _ 33 evident _ 31 expect _ -36 expert
_ 85 fail _ -41 famou _ 95 fault _ -54 finger _ -45 first _ -43 five _ 51 five-minute _ 31 fixed _ 30 flood _ -36 floor _ 40 for _ 50 foresight _ 102 forty
_ 35 forward _ 31 friday _ 34 full _ 31 geniu _ 39 give _ 53 go _ 68 god _ 37 goes _ 31 gold _ 60 good _ 61 got _ -53 grac _ 34 great _ 44 had _ -49 hand
_ -50 handover _ -56 happen _ -47 hats _ 48 have _ -59 head _ -34 hear _ 36 heaven _ 94 here _ 31 hero _ 51 high _ 38 his _ 35 hope _ 49 hose _ 37 how
_ 78 human _ -36 hurt _ 49 infinite _ 56 is _ -47 itself _ 71 january _ 30 key _ 54 keys _ 53 know _ -41 known _ -34 label _ 48 later _ 34 left _ -59 lesson
_ 31 like _ 42 line _ -33 load _ -31 lol _ 43 lose _ 44 lost _ -55 loud _ 39 love _ 127 made _ -33 make _ -34 mark _ 42 masterpiece _ 105 medal _ 41 memo
_ 40 mere _ 41 midnight _ 77 million _ -43 mistake _ -41 month _ 35 more _ -45 much _ 41 n't _ -48 name _ -30 need _ 54 nice _ 107 ninety _ 39 no _ -59
not _ -64 now _ 59 offline _ 34 old _ -41 on _ -56 only _ 40 open _ -35 opinion _ 33 our _ 93 out _ -79 page _ -44 parcel _ 30 part _ -30 paste _ 34 pay
_ 48 pebkac _ -37 plenty _ 36 point _ -43 poor _ 30 possib _ 55 power _ 44 presence _ 32 printer _ 39 prod _ -37 pure _ 35 quality _ 32 quite _ 42 rang
_ 46 rather _ -30 read _ 55 ride _ 52 rode _ 53 rota _ 86 rule _ -31 saturday _ -34 saving _ 42 say _ -38 says _ 43 second _ -31 see _ -36 shard _ -33
share _ 32 shell _ 36 show _ -33 sign _ -42 simple _ -31 slip _ -42 sloppy _ -81 so-call _ 119 someth _ 52 soul _ -34 speak _ 38 speed _ 47 stag _ 64 standard
_ 30 stay _ -34 stopp _ -32 storage _ 31 strik _ 41 such _ 44 support _ 41 sure _ 77 surprise _ 77 telescope _ 32 ten _ 50 tenant _ 31 terminal _ -34 test
_ 48 thank _ 69 that _ -42 the _ -68 thing _ -39 think _ -55 this _ -60 thought _ 102 thoughtful _ 46 through _ -44 thursday _ 34 ticket _ 38 told _ -33
triumph _ 35 trust _ 58 tuesday _ 47 turn _ -36 two _ -52 typing _ 52 under _ -35 unplug _ 37 up _ -45 uptime _ 44 vaccine _ 32 valve _ -31 very _ 50 vlan
_ 32 volume _ -33 wait _ -34 ward _ -31 was _ -127 well _ 102 went _ -66 were _ -35 what _ 31 where _ 49 which _ -30 while _ 36 who _ 57 wisdom _ 52 wizard
_ 31 word _ -50 worth _ 45 would _ -57 yank _ 36 “ _ 109 ” _ 109 ￼ _ 93
`,
    next: `
" , -33 " . -41 " by 38 's " 35 's famou 49 's so-call 62 's “ 53 , <nobody> 30 , <roles> 72 , one -30 , that 58 , to 35 0:0 <teams> 46 : <name> -38 :
the 57 <depts> . 44 <is> to 32 <name> " 53 <name> , 42 <name> a 74 <name> for 62 <name> was 50 <name> yank 36 <role> " -31 <role> . -33 <role> a 47 <role>
and 32 <role> for 56 <some> had 33 <start> <depts> -69 <start> <name> -93 <start> <nobody> -35 <start> <role> -108 <start> <roles> -93 <start> <some> -64
<start> <team> -36 <start> <teams> -91 <start> <theys> -35 <start> a -32 <start> another 63 <start> apparent 104 <start> because 45 <start> bravo 82 <start>
brilliant 50 <start> congratulation 61 <start> do 46 <start> for -47 <start> full 36 <start> give 38 <start> good 70 <start> great 63 <start> hats 48 <start>
it -60 <start> lesson 36 <start> love 55 <start> my -39 <start> nice 89 <start> only 62 <start> our 52 <start> read 45 <start> sloppy -33 <start> slow
38 <start> so 81 <start> such 35 <start> test 30 <start> thank 53 <start> that -39 <start> the -51 <start> three 53 <start> well 86 <start> what 86 <start>
who 47 <start> would 44 <teams> , 38 <teams> : 33 <teams> could -33 <teams> from 36 <theys> for 30 <wes> all 87 <wes> spent -35 <wes> with 36 <yous> have
113 ? <end> -76 a bit -35 a cutover 39 a full 33 a laptop 40 a medal 41 a mere 43 a paper 32 a phone 30 a reboot 30 a system 32 another masterpiece 73
answer the 32 apparent read 41 are for 55 are in 32 arriv . 41 as a -44 at five 67 at least 34 at noon 35 at once 31 at six 41 at the -31 back on 38 before
<yous> 34 black friday 35 bravo to 60 by <role> -40 call . 40 came from 32 chang the 52 clap for 40 could possib 63 course the 32 decid that 108 delete
key 52 dns . 39 do n't 41 email . 41 enter . 43 ever , -37 file , 30 for <teams> 36 for a -32 found the 37 four . 31 from <teams> 44 full mark 43 give
<role> 47 goes to 49 grac <wes> 34 great job 56 had a 44 had been -54 had to -31 handover . -37 hats off 48 have miss 39 have to 35 helpful , 42 his presence
34 how thoughtful 46 in <teams> -31 in january 31 infinite wisdom 57 into a -34 is for 51 is optional 35 is our 36 it 's 37 it is 47 it that 49 it twice
31 it was 45 its own 39 itself . 54 key . 47 label . -41 machine . 30 mark to 43 may <wes> 30 minut . 34 miss the 39 much for 36 must have 67 need to -32
nice one 48 nine . 44 nine hour 44 noon . 44 not a -30 not take 45 not to 39 now . 32 of <depts> 45 of <name> 52 of course 48 of it -39 of our 44 off to
37 on a 48 on thursday 35 one day 50 one of 32 only " -47 only key 37 our resident 32 plenty of 36 plug . 51 press enter 55 quality , 34 read the 72 rode
in 53 should have -30 slow clap 40 so much 44 store . 31 strik again 41 such a 31 switch off 36 tell <wes> 36 thank to -80 that <nobody> 32 the " 71 the
bell 54 the day 34 the door 31 the error 40 the famou 30 the hose 42 the only 48 the pager 31 the plug 37 the so-call 57 the storage 35 the usual 47 this
one -30 this time 45 thought the 42 thoughtful of 46 thursday . 37 time . 30 time : 34 to <role> 74 to <teams> 44 to do 34 to go 31 to hear 42 to let 73
to pick 31 to run 34 took <name> 35 twice . 37 up . 41 was " 32 was there 50 was too 74 well , 45 well done 54 when <yous> 48 where it 30 while the 55
who cut 31 who need 100 with <teams> -34 with his 57 with it 40 with the 35 word for -31 would have -41 would it 51 year . 31 zone . 48 ￼ <end> -33
`,
    later: `
" " 48 " <end> -41 " <teams> 39 " only -30 's . -37 's and 31 's to -31 , , 59 , . 63 , <end> 67 , <wes> -34 , and -30 , as -35 , by -33 , for 37 , is
-31 , it 56 , ran 34 , seem 36 , the 81 , whole 37 , would 41 0:0 , 34 0:0 the 33 : , -38 : <end> -30 <depts> <end> 44 <is> sure 71 <name> famou 49 <name>
so-call 62 <nobody> a 40 <role> <end> -33 <role> <name> -30 <role> that 38 <roles> in 46 <start> " 94 <start> 's 54 <start> , 45 <start> <is> 87 <start>
a 53 <start> as 42 <start> between -33 <start> bit -31 <start> clap 40 <start> done 34 <start> for -56 <start> give 35 <start> had -46 <start> hero 51
<start> his 39 <start> in -30 <start> job 63 <start> mark 43 <start> much 32 <start> n't 38 <start> need 45 <start> off 48 <start> on 58 <start> read 46
<start> should -36 <start> so-call 57 <start> take -32 <start> thoughtful 46 <start> to 58 <start> was -111 <start> were -65 <teams> a -45 <teams> again
77 <teams> the 33 <teams> up 30 <wes> <theys> 30 <wes> his 34 <yous> . 48 <yous> to 56 a , 79 a . 75 a delete 39 a disk 36 a in 43 a to 57 a way -47 a
with 46 a word -34 an . 38 anyway <end> 42 are to 34 arriv <end> 41 as , -34 as the 34 at . 52 at to 47 by , 38 call <end> 40 came from 31 data . 61 delete
. 33 dns <end> 39 does take 47 email <end> 41 enter <end> 43 for . 44 for ; 35 for minut -37 for that 33 for the 34 four <end> 30 from , 66 full to 43
give a 76 grac with 34 handover <end> -37 hats to 48 hose <end> 38 how of 42 if were 49 in . 52 in infinite 57 infinite , 35 is as 54 it not 45 it to 31
itself <end> 54 key <end> 46 lesson : 36 like . 31 machine <end> 30 minut <end> 30 much the 36 must been 30 need when 38 nine <end> 44 noon <end> 39 not
a -43 now the 31 of 's 36 of to 77 one . 39 one <name> 43 one <some> 30 our . 47 outage a 49 own . 45 plug <end> 47 prod . -34 pull plug 37 read label
48 read manual 33 slow for 40 so for 34 stag for 37 store <end> 31 take . 47 thank , 41 that the -32 that was 42 the 's -42 the <role> 32 the are 58 the
arriv 34 the at 31 the data 38 the database 32 the expert 37 the file 37 the floor 43 the group 34 the key 43 the message 42 the plan 30 the tenant 36
the who 44 the wizard 40 this : 34 thursday <end> 37 to <wes> 56 to for 99 to it 53 to the 47 too . -31 took a 32 twice <end> 37 two with 33 up <end> 41
very , 35 was beneath 30 were , 43 when have 54 who it 30 will to 30 with presence 34 word <name> -34 wrong , 35 wrong <end> 39 zone <end> 48 “ ” 95
`,
    behind: `
" _ 53 'd _ -33 , _ 31 . _ 39 : _ 64 ; _ 41 <name> _ 53 <roles> _ 45 <team> _ 35 <teams> _ -74 <theys> _ 34 ? _ -36 after _ 46 again _ 105 alarm _ 39 all
_ 36 and _ -39 ask _ -30 assum _ 32 bell _ 43 blame _ -37 both _ 35 brick _ 32 burn _ 40 change _ -31 clos _ 55 commit _ -41 copy _ 52 decid _ 47 delete
_ 49 did _ -33 discover _ 30 does _ 37 down _ -36 email _ 47 enter _ 59 every _ -37 famou _ 47 five _ 56 forty _ 34 forward _ 31 grac _ 34 heard _ 30 it
_ -71 itself _ 69 key _ 57 know _ -32 last _ 30 lose _ 44 medal _ 31 midnight _ 33 my _ 57 n't _ -49 need _ -57 never _ -52 now _ 33 number _ 31 once _
33 open _ -31 our _ -74 party _ 30 pay _ 37 plan _ 32 presence _ 32 press _ 57 quality _ 34 ride _ 52 rota _ 38 runbook _ 36 say _ -47 shell _ 47 so _
-45 so-call _ 62 someth _ 72 speed _ 50 strik _ 58 sure _ 58 take _ 38 thank _ 33 that _ -41 their _ -35 there _ 35 this _ -44 to _ -40 tuesday _ 50 turn
_ -34 typing _ 53 usual _ -36 very _ 36 was _ 60 while _ 31 would _ -47 yank _ 36 “ _ 53 ” _ 74
`,
    section: `
<in-account> <role> -33 <in-account> <roles> -31 <in-account> <some> 38 <in-account> <weaks> 42 <in-account> ? -69 <in-account> not -40 <in-actions> <name>
-36 <in-actions> <roles> -34
`,
  },
  fix_the_person: {
    constant: -150,
    word: `
, _ -44 0 _ -44 0:0 _ -71 <end> _ -32 <in-account> _ -264 <in-actions> _ 404 <in-timeline> _ -116 <in-went-well> _ -42 <name> _ -69 <roles> _ 58 <somebody>
_ -43 ? _ -37 again _ 36 and _ 51 apparent _ -30 are _ -38 ask _ -31 be _ 86 been _ -52 before _ 32 buy _ -41 by _ -33 careful _ 39 concentrate _ 46 culture
_ 58 cut _ -38 discipline _ 48 exercise _ 44 find _ -37 flow _ 31 gate _ 30 get _ 70 greater _ 46 habit _ 31 had _ -41 harder _ 44 have _ -49 head _ 31
here _ 33 it _ -64 its _ 31 keep _ 38 key _ -40 leash _ 36 left _ -36 make _ 32 meter _ 30 more _ 142 must _ 70 need _ 64 never _ -32 next _ 62 no _ -35
of _ 33 one _ -33 only _ 36 out _ -45 ownership _ 54 pay _ 35 please _ 41 rais _ 46 read _ 43 refresher _ 34 remind _ 34 repair _ -32 retrain _ 30 rota
_ 54 shall _ 62 sleep _ 31 slip _ 56 sound _ 32 start _ 32 stay _ 51 than _ -37 that _ -77 the _ -78 think _ 66 this _ -42 twice _ 59 type _ 44 until _
48 vigilance _ 137 warn _ 30 was _ -138 were _ -51 which _ -41 who _ -53 why _ -31 will _ 60 wrong _ -39
`,
    next: `
, and -32 , please 36 . <end> 30 <name> . 53 <name> need -33 <roles> , 36 <roles> need 39 <roles> to 33 <start> 0:0 -50 <start> <any> 54 <start> <role>
-63 <start> <roles> 56 <start> a 42 <start> another 39 <start> discipline 39 <start> find -39 <start> keep 42 <start> next 31 <start> remind 33 <start>
the -55 <wes> need 39 ? <end> -37 a more 43 and <wes> 30 and the 38 at the 31 be more 36 before <yous> 38 change window 30 concentrate harder 44 delete
key -41 do was -30 exercise greater 46 find out -32 for <role> 52 has to 49 is the 55 keep <name> 39 more careful 38 more ownership 40 must be 33 next
time 46 not read 30 of <role> 39 ownership and 31 please . 38 say no -30 that <name> -36 that <roles> -35 the gate 31 the only 57 the rota 53 think twice
70 to be 34 to get 30 to start 40 what <name> -30 which <name> -35 window . 30 would have -38
`,
    later: `
's for 38 , . 53 <name> . -43 <name> <end> 52 <role> the -36 <roles> into 30 <roles> to 53 <start> <name> 63 <start> a 35 <start> at 34 <start> more 33
<start> must 32 <start> need 34 <start> out -31 <start> the -35 <start> to 41 <start> twice 38 <teams> to 43 a of 38 and rota 46 at . -30 at gate 34 back
the 31 be on 31 before type 45 clear the 31 for , -36 gate be 34 get the 31 greater at 46 harder the 44 in . 42 its in 32 of . 59 only . 59 out , 30 please
<end> 38 read . 31 that the 35 the of 31 the that -57 the will 48 to was -30 vigilance the 73 window <end> 30
`,
    behind: `
and _ -45 be _ 43 cable _ -34 concentrate _ 46 cut _ -36 delete _ -41 exercise _ 46 get _ 73 greater _ 46 habit _ 31 had _ -40 harder _ 44 have _ -41 here
_ 36 is _ 33 key _ -42 more _ 79 must _ 49 need _ 75 on _ 30 pay _ 36 shall _ 63 sleep _ 32 sound _ 32 start _ 36 the _ -31 to _ 50 type _ 45 was _ -40
window _ 30
`,
    section: `
<in-account> <depts> -35 <in-account> <name> -67 <in-account> <some> -41 <in-account> <teams> -62 <in-account> ? -34 <in-account> will 49 <in-actions>
<depts> 30 <in-actions> <he> 33 <in-actions> <name> 52 <in-actions> <role> 40 <in-actions> <roles> 54 <in-actions> <some> 63 <in-actions> <teams> 62 <in-timeline>
<name> -38 <in-timeline> <role> -31
`,
  },
};
