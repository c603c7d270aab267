// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: -3,
  word: `
" _ 19 % _ -26 ' _ -43 'd _ 17 'll _ -31 's _ 18 've _ 45 ( _ -67 ) _ -67 / _ -17 0 _ -102 0-bit _ 25 0.0 _ -76 0.0.0 _ -42 0/0 _ -19 0s _ -25 0xx _ -22
; _ -65 <depts> _ 33 <he> _ 42 <in-actions> _ -29 <in-contributing> _ 78 <in-lessons> _ -59 <in-root_cause> _ 121 <in-timeline> _ -92 <in-went_well> _
-296 <in-went_wrong> _ 158 <is> _ -19 <name> _ 148 <nobody-at-all> _ -74 <nobody> _ 36 <role> _ 19 <roles> _ 52 <some> _ 48 <somebody> _ 103 <teams> _
18 <wes> _ -71 <who> _ -23 <yous> _ -15 ? _ 15 [ _ -18 ] _ -18 a _ -31 a.m _ 43 able _ -56 abort _ 33 absence _ 22 absorb _ -35 acces _ -96 accidental
_ 15 account _ -86 accountable _ 29 acked _ -16 acknowledg _ 15 acros _ -51 act _ 48 acted _ 33 action _ -30 activity _ 22 add _ -64 added _ 17 addres
_ -77 adds _ -26 adjacent _ -17 adjust _ 19 admin _ 18 adult _ 67 advance _ 16 advice _ -15 affair _ 16 affect _ -47 after _ -89 again _ 31 age _ -22 agent
_ -17 agre _ -19 agree _ -30 air _ -22 alarm _ -55 alert _ -63 all _ 74 all-clear _ -27 allow _ -21 along _ -17 aloud _ -34 alter _ 22 alway _ 18 am _
16 amateur _ 36 amateurish _ 44 ambulance _ -19 amount _ 15 an _ -51 and _ -58 announc _ -49 answer _ -29 anyth _ 21 anyway _ 27 apart _ -69 api _ 17 apologi
_ -18 apology _ 50 app _ -40 apparent _ 72 appeal _ 66 appendix _ -33 appli _ -21 application _ -33 appointment _ 16 appreciat _ 58 approv _ -21 approval
_ -48 approve _ -15 april _ -28 are _ -33 arm _ -64 around _ 41 arrive _ -29 as _ -47 aside _ 71 ask _ 15 asked _ -42 asking _ -32 asks _ -73 asleep _
29 assessment _ 35 assign _ -56 assistant _ 22 assumption _ 28 ate _ 18 attach _ -46 attacker _ -24 attempt _ 45 attention _ 58 attitude _ 19 attributable
_ 64 august _ -34 authoris _ 20 auto-renewal _ -20 automatic _ -20 automatical _ -43 available _ -70 average _ -29 avoid _ -69 b _ -29 back _ 24 backport
_ -18 backpressure _ -25 bad _ 100 badge _ -39 badly _ 64 bag _ 26 baggage _ 27 ball _ 75 ban _ 15 bang _ 30 banner _ -50 basement _ -26 basi _ -23 basic
_ 71 basket _ 22 battery _ -21 be _ -19 bear _ 15 became _ -20 because _ -35 become _ 28 been _ 48 beforehand _ 26 begin _ -35 beginn _ 15 beginner _ 25
begun _ 65 behav _ 25 behaviour _ -24 behind _ -21 being _ -15 belief _ 22 believe _ -22 bell _ 37 below _ -34 belt _ -18 beneath _ 23 benefit _ 26 bent
_ 43 beta _ -27 between _ -41 beyond _ 39 big _ -39 bill _ 33 binary _ -35 bit _ 59 bite _ 20 black _ 39 blackout _ 27 blade _ -18 blam _ -75 blame _ 51
blank _ 43 blind _ 68 blink _ -16 block _ -45 blood _ 46 blow _ 21 boiler _ 43 bolt _ 15 bomb _ 17 bonu _ 35 book _ -31 booking _ 21 bored _ 23 bot _ -59
botch _ 60 both _ -62 bother _ 64 bottl _ 51 bought _ -30 bounc _ -15 bound _ 31 box _ 35 brain _ 50 branch _ -22 bravo _ 21 breach _ 38 break _ 41 breakfast
_ -16 brick _ 17 bright _ 40 bring _ 32 broadcast _ 25 broke _ 33 browser _ -23 buck _ 45 bucket _ -33 budget _ -32 buffer _ -35 bug _ -23 build _ -50
built _ -17 bull _ 21 bundle _ -25 bungl _ 60 burn _ 21 bus _ 22 busbar _ -21 busines _ 55 button _ -17 buy _ -55 buys _ 69 bypass _ 39 byte _ -34 c _
-19 cach _ -40 cache _ -65 calculation _ -16 calendar _ -47 call _ -48 came _ -21 campu _ -19 canary _ -40 cancel _ -18 cancell _ 18 canteen _ 30 capacity
_ -30 card _ -56 care _ 71 careles _ 24 carelessnes _ -22 carpet _ 19 carry _ -42 case _ -27 caught _ -58 caus _ -19 cause _ 56 cavalier _ 21 cdn _ -26
central _ -30 certificat _ -33 certificate _ -76 chair _ -50 chance _ 38 chang _ -34 change _ 15 chao _ -17 character _ -43 charg _ 29 charge _ -37 chart
_ 41 chas _ 17 chat _ -26 cheap _ 25 cheaper _ 33 checklist _ 58 checksum _ -29 cheer _ 34 child _ 25 children _ 22 chiller _ 41 choose _ -22 chosen _
-30 christma _ 18 ci _ -41 circuit _ -27 circular _ 16 citizen _ 21 claim _ 33 clash _ 28 clean-up _ -22 clearer _ 39 client _ -83 clinic _ -22 clip _
71 clock _ 15 closer _ 18 cloud _ 19 clown _ 16 clueles _ 86 cluster _ -33 code _ -25 cold _ -39 collaps _ -29 colour _ 18 column _ -45 combination _ -21
coming _ 35 command _ -75 comment _ -25 common _ 35 communication _ 29 compaction _ -15 compar _ -32 compensation _ -21 competent _ 26 compiler _ -32 complacent
_ 38 complain _ -56 complaint _ 47 complet _ -34 component _ 43 comput _ -26 computer _ -15 concentrate _ 20 conclusion _ 45 conduct _ 43 configuration
_ -21 confirm _ -55 confuse _ -21 congratulation _ 27 connection _ -38 consecutive _ -19 consequenc _ 25 consist _ 22 console _ -28 conspicuou _ 28 consult
_ 61 contact _ -50 contain _ -64 content _ 31 continu _ -37 contract _ -69 contrary _ 38 control _ 47 conversation _ -17 conveyor _ 38 cooki _ -20 cookie
_ -31 coordinat _ -17 copi _ -42 copy _ -23 core _ 30 corner _ 70 correct _ -22 corrupt _ 25 cost _ 19 could _ 39 counsell _ 34 counter _ -26 countersign
_ 57 countri _ -48 coupon _ 15 course _ 62 courtesy _ 80 cover _ -138 coverage _ -62 cowboy _ 46 crack _ 53 crane _ 36 crat _ 29 crate _ 66 creat _ -32
credential _ -25 credit _ -46 cros _ 35 cross _ 55 crowd _ 95 crystal _ 16 culpa _ 36 culprit _ 32 culture _ 62 curiosity _ 26 curtailment _ -36 curtain
_ 22 curve _ -17 customer _ -42 cut _ 42 cut-off _ 22 cutover _ 47 cuts _ -23 cutt _ 20 cycl _ -15 daemon _ -34 daily _ -17 dam _ 20 damage _ 16 dark _
43 dashboard _ -64 data _ -54 date _ -42 day _ -38 daylight _ -15 days _ -85 deadlin _ -36 deaf _ 34 deal _ -39 decid _ 34 decide _ -30 decimal _ 18 decommission
_ 15 dedicat _ -20 deduct _ 40 default _ -62 defect _ 30 delay _ -28 delet _ -25 delete _ -71 deletion _ -26 deliberate _ 18 deliver _ -24 delivery _ 18
demand _ 20 depart _ 38 depend _ -56 deployment _ 17 depot _ 25 depth _ 48 describ _ -56 description _ -21 deserv _ -49 design _ -22 desk _ 77 despite
_ 55 destroy _ 48 detection _ -26 devic _ -19 device _ -15 dialysi _ 58 did _ -21 die _ 28 diesel _ 30 difference _ -20 different _ -50 digger _ -41 digit
_ -20 diligence _ 48 dipp _ 18 direct _ -28 direction _ -18 disabl _ 15 discipline _ 91 discord _ -20 discover _ -17 discus _ -22 disk _ -49 dispatcher
_ 77 dispens _ 31 display _ -53 disregard _ 93 distribution _ -55 district _ -36 diversion _ 17 diwali _ 48 dns _ -21 do _ -35 doc _ -18 docs _ -19 document
_ -25 documentation _ 21 dog _ 18 domain _ -69 done _ 26 dosage _ 23 dose _ 43 double _ 17 double-check _ 52 doubt _ 37 down _ 49 downtime _ -17 drain
_ -46 draw _ -17 drawing _ -21 drew _ -20 drift _ -45 driver _ -33 due _ 54 dupe _ 25 duplicat _ -28 dust _ 55 duty _ 44 dying _ 16 e-mail _ -41 each _
-82 ear _ 27 earlier _ -35 early _ -51 ears _ 23 earth _ 51 east _ -49 easter _ 57 easy _ -49 edge _ -25 edit _ 47 eight _ -29 eighteen _ -18 eleven _
-18 email _ -55 embargo _ 20 emergency _ -15 emoji _ 29 empti _ 39 end _ 34 ended _ -42 endpoint _ -29 engineer _ 54 english _ -37 enter _ 59 entire _
62 environment _ -36 epoch _ -17 equipment _ -22 eras _ -29 error _ -30 escalat _ -20 escalation _ 35 escap _ 19 establish _ 65 estimate _ -35 etcd _ -17
euro _ 19 evacuation _ 49 even _ 68 event _ -55 ever _ 39 everyth _ 28 everywhere _ 16 evidence _ 34 evident _ 40 exact _ 59 exceed _ 25 excellent _ 23
exchange _ -36 exclusive _ -42 excuse _ 42 execut _ 17 exist _ -39 expect _ 18 experiment _ 15 expert _ 80 expir _ -66 explanation _ 31 exploit _ -23 export
_ -31 expression _ -16 extend _ -17 extra _ 24 eyes _ 55 face _ 49 fact _ -18 fail _ -52 failover _ -34 failure _ 38 fall _ 29 fami _ -20 famou _ 45 fan
_ -49 far _ -17 fast _ 25 faster _ -22 fat _ 35 fat-finger _ 45 fax _ -18 feature _ -42 february _ 16 federation _ -28 fee _ -17 feed _ -46 feedback _
-38 feel _ -24 feet _ 19 fell _ 74 felt _ -30 fetch _ -17 fibre _ -16 fiddl _ 53 field _ -42 fifteen _ -19 fifty _ 36 figur _ -21 figure _ -18 filed _
38 filter _ -47 final _ 34 finance _ 28 find _ -18 fine _ 121 finger _ 76 fingerprint _ 37 finish _ 45 fire _ 83 firmware _ -53 fit _ -24 fits _ 23 fitt
_ 64 fix _ -29 fixed _ -76 fixture _ 40 flag _ -55 flaky _ -37 flash _ 25 flat _ -51 fleet _ 17 flight _ 16 flood _ 70 follow-up _ -28 for _ -29 force-push
_ -37 foregone _ 29 foresee _ 28 foreseeable _ 40 foresight _ 18 forgotten _ 65 fork _ -44 forklift _ 15 form _ -37 formal _ 71 formality _ 36 format _
-19 forum _ -30 found _ -68 foundation _ -30 four _ -21 four-ey _ 39 fourteen _ -17 fourth _ 21 frank _ 58 free _ -45 freed _ -22 freeze _ 59 freezer _
41 fresh _ -18 friday _ 34 frost _ -18 froze _ 20 frozen _ -15 fsck _ 38 fuel _ 15 full _ 27 fully _ -16 function _ -19 fund _ -35 furnace _ 30 further
_ 62 future _ -43 game _ 18 gandalf _ -35 gantri _ -31 gap _ -34 gasket _ 24 gate _ -28 gateway _ -69 gather _ 27 generat _ -42 generation _ -17 generator
_ -36 geniu _ 64 get _ -59 gets _ -53 gift _ 23 gist _ 17 git _ -20 give _ 15 given _ -37 glance _ 26 gloss _ 30 go _ 49 go-live _ 18 god _ 45 goes _ 52
golden _ 36 goldfish _ 31 gone _ 41 gonna _ 28 good _ -42 got _ 48 gpu _ -15 grace _ -32 graph _ -56 grateful _ -16 great _ 47 green _ -50 grew _ -28 grey
_ -15 gripper _ -34 group _ -68 grow _ -24 grown-up _ 67 gues _ 32 guide _ -30 guilt _ 33 guilty _ 40 gun _ 20 gut _ 15 half _ 79 hall _ -34 halt _ -17
hammer _ 25 hand _ 51 handheld _ -19 handover _ 17 happy _ -47 hard _ 31 hard-cod _ 16 hardware _ -27 has _ -35 hatch _ 25 have _ 34 having _ 16 head _
65 header _ -56 heads-up _ 24 health _ -25 hear _ -53 heart _ 19 heartbeat _ -18 heat _ -44 heavy _ -26 heed _ 59 height _ -31 held _ -26 help _ -55 helper
_ -21 helpful _ 35 hence _ 17 here _ 50 hero _ 35 herself _ 40 hiccup _ 23 hid _ -53 hidden _ 31 hide _ -43 high _ 19 himself _ 37 hindsight _ 61 hint
_ -31 hiring _ -15 his _ 87 hlr _ -34 hoist _ -32 hold _ -55 home _ 16 honest _ 16 hook _ 16 hope _ 23 hopeles _ 39 hose _ 70 hosed _ 17 hospital _ 61
host _ -44 hot _ 57 hotfix _ -20 hour _ -83 house _ 48 household _ -23 human _ 63 human-readable _ -19 hunch _ 44 hundr _ -49 hung _ 31 hunt _ 20 hypervisor
_ -24 id _ 15 idea _ 39 identifi _ -19 identity _ 16 if _ -58 ignor _ 31 image _ -39 imagine _ 40 immediate _ -43 impact _ 18 impatience _ 18 impatient
_ 18 implementation _ -17 import _ -81 importer _ -46 in _ -28 inbox _ 25 incident _ -31 includ _ -43 incompetence _ 18 incomplete _ -22 incorrect _ 101
independent _ -24 index _ -33 indicator _ -33 inexperienc _ 24 inform _ -46 infusion _ 30 ingestion _ -15 ingres _ -38 inherit _ -55 inod _ -19 input _
-26 install _ -31 installer _ 32 instance _ -20 instead _ 34 instruction _ 35 instrument _ -30 insufficient _ 33 insurance _ -19 integer _ -16 integration
_ -21 intend _ -35 interface _ -22 intermediate _ -15 interpretation _ 33 interruption _ -20 interval _ -33 into _ 26 inventori _ -16 investigat _ 30 investigation
_ 15 invit _ -20 invitation _ -15 invite _ -46 ipv0 _ -17 is _ -31 isolat _ -26 issu _ -17 issue _ -28 issuer _ -19 item _ -65 its _ -63 jam _ 47 jamm
_ 37 jenkin _ -38 job _ -79 jobs _ -46 join _ -57 joint _ -31 judgement _ 20 jump _ 44 just _ 87 k _ 27 kafka _ -21 keep _ -47 keeper _ -17 kept _ 16 kernel
_ -19 key _ -36 keyed _ 21 keystrok _ -41 kick _ 32 kind _ 23 knee _ 28 knock _ 18 know _ -33 known _ -30 kubectl _ -26 lab _ 26 label _ -24 labell _ -41
laboratory _ -20 lack _ 15 ladder _ -19 lag _ 34 lah _ 32 laid _ 28 lakh _ 23 lamp _ 18 landlord _ 49 languag _ -34 language _ -26 lapse _ 32 laptop _
-17 large _ -24 largest _ -16 last _ 29 latency _ -62 launch _ 29 launcher _ -16 law _ -22 lay _ 27 layer _ -21 layout _ -30 lazy _ 22 leader _ -27 leapt
_ 70 learnt _ -27 leas _ -59 lease _ -33 leash _ 45 least _ 50 leav _ 34 leave _ -33 leaver _ -17 led _ -40 left _ 85 legacy _ -34 length _ -21 less _
40 lesson _ 59 let _ 38 letter _ 37 level _ -41 lever _ -38 liability _ 15 licenc _ -34 licence _ -44 lid _ 19 lift _ 30 light _ -32 lightn _ -29 like
_ 20 limit _ -35 line _ -19 link _ 15 linter _ -30 liquidation _ -30 lira _ 34 lisbon _ -22 list _ -107 little _ 25 living _ 21 load _ -75 loader _ -46
local _ -48 location _ -35 lock _ -41 lockout _ 25 log _ -41 logs _ -34 long _ -54 longer _ -21 look _ -31 loop _ -33 lorri _ -15 loss _ 27 lot _ 17 loud
_ 18 love _ 55 low _ -37 lucky _ 33 lying _ 26 machine _ -73 made _ -31 mailbox _ -29 maintenance _ -55 major _ 31 manag _ 16 mandatory _ 23 manifold _
-20 manner _ 53 many _ -18 map _ -56 marguerite _ 38 mark _ 17 masterpiece _ 17 match _ -28 matchmak _ 18 mate _ 23 matrix _ 26 matter _ -33 mea _ 36 meant
_ -46 measur _ -25 measure _ 20 medal _ 28 meddl _ 30 media _ -19 melt _ 45 member _ -46 membership _ -32 memo _ 24 memory _ -46 mention _ -37 menu _ -29
mere _ 25 merg _ 52 merger _ -17 mess _ 62 messag _ -64 message _ -80 met _ -34 metadata _ -18 meter _ 42 method _ 19 metr _ -46 metric _ -63 microwave
_ 43 midnight _ 21 migrat _ -26 mile _ 31 million _ 21 mind _ 52 minder _ 41 mine _ -20 minut _ -16 mirror _ -51 misconfigur _ 16 mismatch _ 25 misread
_ 71 mistak _ 80 mistake _ 106 mixed _ 23 mobile _ -20 mode _ -48 model _ -84 modem _ -44 moderator _ -23 module _ -44 monday _ -16 monitor _ -26 month
_ -29 more _ 65 most _ -37 moved _ -53 moving _ 21 ms _ -20 much _ 23 must _ 72 mute _ 17 my _ 45 myself _ 15 mystery _ 23 n't _ 86 name _ 20 named _ -43
namespace _ -29 narrow _ -22 near _ 26 nearest _ -35 necessary _ 15 need _ -22 negative _ -21 neglect _ 126 negligent _ 35 neighbour _ -19 neither _ -22
network _ -54 neutral _ -17 never _ 82 new _ -104 news _ -58 next _ -19 nice _ 29 ninety _ 18 no _ -33 node _ -71 noon _ 25 normal _ -32 north _ -15 nose
_ 21 note _ -36 noth _ -39 notic _ -92 notice _ -59 notifi _ -38 notification _ -25 nowhere _ 50 nuke _ 19 nuked _ 20 null _ -20 number _ -104 o'clock
_ 20 obituary _ -17 object _ 29 oblig _ 38 obviou _ 40 obvious _ 30 october _ -24 off _ 51 offender _ 21 offer _ -98 offline _ -62 offset _ -64 ok _ -15
old _ -18 older _ -82 omitt _ 150 on _ -26 onboard _ -18 once _ 18 one-time _ -15 ones _ 29 online _ -31 onto _ 15 operat _ -16 operation _ 15 operator
_ 25 optional _ 28 or _ -44 order _ -46 ordinary _ 15 organise _ 24 orphan _ -26 other _ -71 otherwise _ 20 ought _ 53 our _ -26 ours _ 22 outag _ 17 outage
_ 17 outcome _ 27 outgo _ -20 outside _ -34 oven _ 27 overflow _ 18 overlook _ 73 overnight _ -19 overrode _ 44 overwrit _ 39 overwrote _ 44 owe _ 27 owing
_ 31 own _ -19 ownership _ 24 owns _ -111 p0 _ -17 package _ -49 packet _ -88 page _ -116 paged _ -93 pager _ -95 paid _ 32 pair _ -17 palletiser _ 24
panel _ -46 panic _ 24 paper _ -53 paperwork _ 18 parallel _ -19 parameter _ 39 parent _ -42 parental _ -19 park _ -17 parser _ -88 part _ -39 partition
_ -53 party _ 36 passport _ 18 past _ 63 paste _ -25 patch _ -18 path _ -56 patient _ 39 paus _ -57 pay _ 49 payment _ 24 payroll _ 24 pdf _ -26 pebkac
_ 47 penalty _ 42 pencil _ 18 pension _ 36 per _ -45 perform _ -32 perhap _ 39 period _ -19 permission _ -23 permit _ 52 person _ -56 personal _ -15 phon
_ -39 phone _ -24 photo _ -31 pick _ -30 picker _ 27 picture _ 16 pilot _ 25 pipe _ -17 pipeline _ -54 pity _ 92 place _ 23 plain _ 100 plan _ -42 plane
_ -18 planet _ 23 plann _ -73 planner _ -21 platform _ -30 play _ 21 player _ -27 playout _ 19 plugin _ -23 plung _ -15 plus _ 53 pod _ -37 point _ -34
poison _ 16 polarity _ 16 polite _ -21 pool _ -40 poor _ 68 port _ -36 portal _ -36 position _ -25 possess _ 23 possib _ 23 possible _ -57 post _ -79 postcode
_ -29 postgr _ -31 practical _ 15 practice _ 33 precaution _ -23 predat _ -21 predict _ 21 predictab _ 97 predictable _ 30 prefer _ -66 premature _ 29
prescription _ 27 present _ -60 pressure _ -41 preview _ -36 previou _ -16 pric _ -22 price _ 34 primary _ -41 print _ -18 printer _ 24 priority _ 29 probe
_ -124 problem _ -41 procedur _ 18 procedure _ 44 process _ -51 prod _ 68 produc _ 54 producer _ 49 product _ -25 production _ 32 progres _ -28 project
_ -17 promis _ 64 promo _ 19 promotion _ -23 prompt _ -40 proper _ 147 protect _ -17 protection _ -19 proud _ 21 proxy _ -29 pub _ 17 public _ -57 publish
_ -33 pull _ 90 pump _ -53 pupil _ -20 purchas _ -24 pure _ 49 purpose _ -43 put _ 29 putt _ -20 quality _ 19 quarter _ 20 query _ -24 quest _ -20 queu
_ -20 queue _ -42 quick _ 35 quiet _ 52 quorum _ -39 quot _ -30 quota _ -17 race _ -19 radio _ -49 radiology _ 19 rais _ -41 ramp _ 26 ran _ -31 rang _
17 rank _ -24 rare _ -17 rate _ -17 rather _ 35 re-key _ 45 reach _ -132 reachable _ -33 read _ 25 read-on _ -17 readable _ -45 reader _ -49 reading _
-43 ready _ -16 reason _ -37 reasonab _ -36 reasonable _ -24 reboot _ 38 rebuild _ -68 receiv _ -95 receive _ -44 receiver _ -24 reception _ -49 recipient
_ -16 recommend _ -23 reconcil _ -19 record _ -73 recount _ 65 recover _ 23 recovery _ 29 redirect _ -23 reel _ 36 reference _ 15 refit _ -17 refresh _
-18 refresher _ 89 refund _ -59 refusal _ 18 refuse _ 16 regard _ 40 regex _ -21 region _ -24 registrar _ -30 registration _ -19 registry _ -23 regular
_ -17 rehears _ -23 rehearsal _ 38 reject _ -52 relax _ 27 relay _ -94 releas _ -21 release _ -62 reli _ -48 relief _ 15 remind _ 70 remote _ -29 remov
_ -67 removal _ -33 renam _ -23 render _ -18 renderer _ -16 renew _ -15 renewal _ 25 repeat _ 35 replac _ -41 replacement _ -45 replica _ -42 report _
-91 reporter _ -19 repositori _ -24 repository _ -22 reproduc _ -23 reproduce _ -60 request _ -111 rerout _ 19 reservoir _ 28 resident _ 31 resolver _
-44 resource _ 17 respect _ 85 respond _ 15 respons _ -27 response _ -18 responsible _ 52 restart _ -109 restor _ -57 restore _ -90 retir _ -42 retire
_ -22 retrain _ 72 retri _ -76 retrospect _ 19 retry _ -61 return _ -116 reus _ 16 reverse _ 17 revert _ -31 review _ -16 ride _ 37 rig _ -48 ring _ 51
riot _ 46 rm _ 44 robot _ -41 rocket _ 52 rode _ 28 roll _ -31 roof _ 17 root _ 30 rose _ -59 rot _ 30 rotat _ -26 rotate _ -33 rough _ -15 round _ 18
rout _ -24 route _ -66 router _ -32 row _ -25 rows _ -47 rubbish _ 16 rug _ 19 ruin _ 31 rule _ 27 run _ -26 runbook _ -30 rung _ 60 runs _ -42 rural _
-51 rush _ 61 saddl _ 19 safe _ -62 safety _ 15 said _ 46 sale _ 21 same _ -95 sample _ -16 sandbox _ -18 sank _ 36 sat _ 71 save _ 21 saw _ -57 saying
_ 20 says _ -61 scal _ -29 scan _ -50 scanner _ -15 schedul _ -66 schedule _ -17 scheduler _ -25 scheme _ -36 school _ 59 science _ 30 scoreboard _ 23
scrap _ 30 scratch _ -28 scream _ 25 screen _ -87 screw _ -40 scribe _ -26 script _ -47 scrum _ 24 seal _ 76 search _ -52 season _ 42 second _ -34 secondary
_ -17 secret _ -24 seeing _ -39 seen _ -52 sees _ -47 self-evident _ 21 sell _ -19 send _ -40 sense _ 79 sensible _ 22 sensor _ -21 sent _ -50 separate
_ -30 sequenc _ -40 serial _ -26 seriou _ 20 serv _ -21 server _ -59 service _ -111 session _ -64 setpoint _ -17 sets _ -36 sett _ -18 settlement _ -23
setup _ -20 seven _ -16 several _ -48 shadow _ -33 shaft _ -30 shall _ 49 shame _ 51 shar _ -70 shard _ -44 share _ -55 sharp _ 27 sharper _ 22 sheer _
24 sheet _ 26 shelf _ -16 shock _ 51 shoot _ 33 shop _ 18 shorten _ -85 should _ 23 shout _ 38 show _ -21 shower _ 18 shown _ -71 shrugg _ 22 shut _ -24
shutdown _ -15 side _ -20 sight _ 27 sign _ 26 signal _ -58 signatur _ -18 signature _ 47 silenc _ 15 silence _ 32 silly _ 17 simp _ 109 simple _ 42 since
_ -31 singapore _ -27 sister _ -35 sit _ 29 site _ -36 sits _ 23 sitt _ 51 six _ -42 sixty _ -28 size _ -45 skin _ -18 skip _ 36 skipp _ 37 slack _ -22
slapdash _ 48 slept _ 66 slide _ 40 slip _ 123 slipp _ -19 sloppy _ 69 slow _ -48 slower _ -34 sluice _ 21 smaller _ -27 smell _ 44 smoke _ 18 smooth _
16 snapp _ 16 snapshot _ -42 so _ 26 so-call _ 29 social _ -30 socket _ -44 soft _ -17 software _ -40 sold _ 23 some _ -35 someth _ 53 somewhere _ 22 sorry
_ 31 sort _ -25 soul _ 44 source _ -20 space _ -20 spam _ -23 spar _ 43 speak _ 22 special _ 23 specification _ -59 speed _ 32 spell _ 40 spend _ -24 spent
_ 16 spill _ 32 spite _ 33 splice _ 15 split _ -36 spoil _ 15 spoke _ -51 spoken _ 26 sponsor _ 39 spot _ 23 spott _ -70 spread _ -29 spreadsheet _ -30
spring _ 28 square _ 54 stage _ -25 stale _ -46 stamp _ 18 stampede _ 16 standard _ 18 start _ -73 state _ -37 statu _ -40 stay _ -18 steer _ 47 step _
-93 stern _ 39 stick _ 24 sticky _ 22 still _ 33 stood _ 48 stop _ -53 stopp _ -26 stor _ -45 storage _ -24 store _ -25 storm _ -37 story _ -21 straight
_ 60 strand _ 16 strange _ 16 street _ 20 stres _ 27 stretch _ 25 strict _ 26 string _ -17 strip _ 29 stroke _ 24 struck _ -25 stubbornnes _ 24 studio
_ -37 subnet _ 28 succes _ -34 suggest _ -44 suggestion _ 41 suit _ 29 summary _ -31 sunday _ -29 supervision _ 51 supp _ -35 suppli _ -36 support _ -23
suppos _ 15 suppress _ -21 sure _ 29 surname _ 25 surpris _ -26 surprise _ 81 surviv _ 35 suspend _ -26 suspension _ -16 swap _ 66 swapp _ -18 swept _
23 switchboard _ 19 sword _ 49 sydney _ -37 sync _ -62 synthetic _ -28 system _ -95 table _ -55 tablet _ -28 taken _ 30 taking _ 48 tank _ 15 tanker _
29 tape _ 16 taped _ 52 tariff _ -16 taught _ -41 tax _ 16 tea _ 16 teach _ -35 team _ 16 tear _ 32 technical _ 24 temperatur _ -25 temperature _ -16 template
_ -52 temporary _ -24 ten _ -15 term _ -28 terminal _ -39 terraform _ -49 test _ 36 text _ -66 textbook _ 49 than _ -66 thank _ -35 thaw _ 26 the _ -15
their _ 48 themselv _ 42 then _ 46 they _ 42 thing _ 47 think _ 71 third _ 20 third-party _ 36 thirty-one _ -21 this _ 40 thorough _ 53 those _ 75 thought
_ 69 thread _ -37 threshold _ -19 threw _ 54 throttl _ 32 throughput _ -28 thumb _ 45 tick _ 24 ticket _ -37 tight _ 19 tighten _ 36 tile _ -42 till _
49 time _ -21 timed _ -26 timeout _ 32 timestamp _ -27 timing _ -38 today _ -16 together _ -17 toggle _ -35 token _ -57 told _ -51 tolerance _ -27 tone
_ -23 toner _ -21 too _ 87 tool _ -146 top _ 15 tore _ 21 torn _ -41 torque _ 36 toward _ 19 trace _ -53 tracker _ -35 trad _ 17 traffic _ -99 train _
-24 transaction _ -54 transfer _ -45 translat _ -23 translation _ -21 transmission _ 33 transmitter _ -17 transpos _ 23 travell _ -21 treasury _ 30 treat
_ 17 trial _ -19 trie _ -17 trigger _ -62 trip _ 26 tripp _ -20 triumph _ 20 trivial _ 33 trouble _ 55 truck _ 17 truncat _ 26 trunk _ 15 try _ -37 tuesday
_ -15 turbin _ 37 turbine _ 20 turn _ -57 twelve _ -24 twenty _ -34 twice _ -17 twitter _ 15 two _ -25 two-person _ 19 type _ -51 typed _ 27 typical _
19 typo _ 25 unable _ -30 uncheck _ -35 understand _ -15 understood _ -19 undo _ -24 unfortunate _ -17 unheed _ 69 union _ -23 unknown _ -19 unleash _
27 unmistakable _ 46 unnotic _ -37 unplugg _ 35 unprofessional _ 35 unread _ 68 until _ -45 untouch _ 30 unus _ -53 unusual _ -39 updat _ -22 update _
-19 upgrade _ -52 upon _ 44 upper _ -22 upstair _ 69 upstream _ -38 uptime _ 23 urgency _ 16 usage _ -21 use _ -37 used _ -23 useles _ 36 user _ -78 utc
_ -45 v0 _ -40 vaccine _ 27 vacuum _ 17 validator _ -24 valu _ -17 value _ -86 valve _ 39 van _ -38 vanish _ 53 vans _ 33 vat _ 22 verify _ 15 version
_ -82 very _ 31 view _ -30 vigilance _ 105 virtual _ -25 visible _ 16 visitor _ -48 voice _ 19 volum _ -45 volunteer _ -16 voted _ -27 vpn _ -34 waiver
_ 15 wall _ 41 warehouse _ 17 warn _ 80 warning _ 71 was _ 34 watch _ 23 watchdog _ -45 waved _ 87 wear _ 25 web _ -20 webhook _ -15 website _ -16 week
_ -44 weekend _ -24 weigh _ 50 welcome _ -54 well _ 99 went _ 28 were _ -38 west _ 29 whatsoever _ 27 wheel _ 28 when _ -71 whenever _ -52 where _ -76
wherea _ -17 whether _ -101 which _ -34 whichever _ -52 whiteboard _ -50 who _ 65 whom _ 20 widen _ -48 wiki _ -20 will _ -20 wind _ -45 window _ -31 winter
_ 39 wiped _ 39 wired _ 17 wisdom _ 25 wise _ 23 wiser _ 18 wish _ 16 with _ -18 withdrawal _ -34 within _ -83 without _ -40 woken _ -32 wonder _ 79 word
_ 36 work _ -22 worker _ -30 worse _ 42 worst _ 20 would _ 39 wrap _ -23 wrapper _ 23 wreck _ 17 wrench _ -19 wristband _ 39 write _ -18 writer _ 24 wrong
_ 32 yard _ 42 year _ -35 yes _ -63 yesterday _ -17 yet _ 42 your _ -52 zone _ -55 | _ -38 ￼ _ -108
`,
  next: `
" , 27 " . -40 " by 18 " careles -38 " expert 24 " from 38 " human -20 " on -38 " review 38 " the 51 % , 35 % of -38 % stage -15 ' template -15 'd have
25 's " 15 's , 17 's . -30 's <role> 32 's <roles> 28 's account -28 's all -15 's attitude 17 's badge -15 's chair -38 's change -20 's commit 17 's
doing 19 's due 23 's fault -54 's firmware -32 's head 22 's hotfix 17 's hotline 15 's impatience 17 's import -43 's log 17 's manual -55 's meddl 28
's merge -41 's note -27 's own -17 's pager -35 's phone -43 's quick -52 's refusal 18 's request -18 's screen -22 's shortcut 18 's spreadsheet -28
's stubbornnes 21 's the 38 's ticket -31 's warn -40 's wing 44 's work 52 's “ 22 've been 23 ( 0 17 ) <end> -36 , 0:0 -31 , <he> 42 , <is> 78 , <nobody>
40 , <role> -17 , <roles> 28 , <teams> 49 , <wes> -17 , <who> 32 , <yous> -17 , a 28 , acknowledg 15 , after 67 , against 28 , along -15 , although -15
, an 16 , and -86 , as -61 , confirm 21 , contrary 45 , count -18 , do 18 , each -15 , from 48 , full 50 , given -19 , hence 17 , how 50 , if 29 , in -28
, it 43 , just 30 , left 20 , like -21 , look 18 , no 55 , none -26 , not 42 , noth -20 , on -46 , once 30 , or -15 , per 24 , plain 15 , please 24 , read
-18 , restart -37 , same -35 , sees -15 , sign 21 , so -85 , then -19 , there 35 , think -26 , this 17 , thought 37 , to -46 , was 45 , well -18 , when
-17 , where -19 , wherea -17 , which -59 , whose -34 , with -79 , yet 24 , ￼ 23 0 , -38 0 ; -23 0 a.m 46 0 at -16 0 call -21 0 customer 22 0 days -22 0
degre -20 0 hour -23 0 household -17 0 instead 34 0 lakh 23 0 may 31 0 minut 56 0 ms -20 0 on -20 0 second -20 0.0 % -17 0.0 client -17 0.0.0 to -16 0:0
, -51 0:0 . -56 0:0 : 88 0:0 ; 18 0:0 <depts> -27 0:0 <name> -137 0:0 alert 46 0:0 first 28 0:0 on -22 0:0 still 19 0:0 utc -30 0:0 with 25 0th . 18 :
<name> 30 : <role> -37 : <weaks> -15 : both -25 : human 76 : one 22 : the -38 : who 36 ; <he> 33 ; <role> -25 ; <teams> 22 ; <wes> -18 ; <yous> -18 ; had
36 ; no -16 <any> 's -45 <any> <who> -19 <any> ? 15 <any> could 41 <any> knew 34 <any> to 32 <any> would -23 <depts> , 32 <depts> and -31 <depts> to 29
<depts> was 25 <he> , -23 <he> . -22 <he> ? 16 <he> could -44 <he> did 17 <he> had -28 <he> has 17 <he> is 23 <he> join -25 <he> phone -26 <he> ran -32
<he> would 15 <is> . 26 <is> <who> 16 <is> ask 22 <is> believe -15 <is> blame 27 <is> could -37 <is> did -16 <is> flipp -28 <is> had -17 <is> have -40
<is> hold 34 <is> in -20 <is> need -21 <is> said 31 <is> should 18 <is> spent -21 <is> take 28 <is> wish 17 <name> " 46 <name> 's 41 <name> ( -16 <name>
, -20 <name> . -25 <name> : -51 <name> <end> -20 <name> <wes> 29 <name> a 43 <name> about -19 <name> adds -21 <name> as -35 <name> asked -39 <name> asks
-32 <name> before -22 <name> call -40 <name> clos 21 <name> confirm -28 <name> corrupt 16 <name> could 15 <name> cut 19 <name> deploy -16 <name> did 22
<name> drop 16 <name> fail -33 <name> for -24 <name> from 51 <name> gave 17 <name> had 15 <name> in -23 <name> is 70 <name> keep -18 <name> kept 16 <name>
kill -33 <name> leav 27 <name> look -49 <name> might -30 <name> must 23 <name> never 53 <name> open -31 <name> or -28 <name> ought 19 <name> overlook 23
<name> panic 17 <name> post -42 <name> push 36 <name> put -42 <name> read -37 <name> report -25 <name> reset 15 <name> revert -17 <name> roll -17 <name>
runs -15 <name> said -56 <name> sent 28 <name> set 29 <name> shall 34 <name> skip 50 <name> skipp 22 <name> slept 34 <name> stop -16 <name> take -40 <name>
tell -35 <name> to -21 <name> told -17 <name> treat 21 <name> truncat 15 <name> typed 18 <name> wait -55 <name> went 29 <name> will -38 <name> wiped 26
<name> work 16 <name> would 19 <name> wrote -18 <names> , -18 <names> between 20 <names> to -25 <nobody> bother 32 <nobody> could 30 <nobody> from 18 <nobody>
had -53 <nobody> has 53 <nobody> is -124 <nobody> lift 22 <nobody> look 21 <nobody> thought 33 <nobody> was -25 <role> , -32 <role> . 41 <role> <name>
-46 <role> a 22 <role> accountable 21 <role> acknowledg -38 <role> and -32 <role> arriv -30 <role> asks -22 <role> brick 30 <role> can -35 <role> could
23 <role> cross 21 <role> flood 27 <role> for -79 <role> forgot -24 <role> from -16 <role> gave -44 <role> had -36 <role> has 39 <role> hold -26 <role>
in 37 <role> is 17 <role> kill -31 <role> know -34 <role> leav 27 <role> look -33 <role> made 40 <role> manag -15 <role> miss 15 <role> need 16 <role>
never 34 <role> nor 17 <role> not -21 <role> notic -29 <role> on 16 <role> out -70 <role> overwrote 17 <role> panick 29 <role> press -27 <role> put 21
<role> read 35 <role> report -16 <role> right -22 <role> short 19 <role> should -60 <role> show 35 <role> sign -58 <role> silenc 24 <role> slept 30 <role>
take 48 <role> to 36 <role> tripp 16 <role> turn 31 <role> walk 38 <role> was -81 <role> with 43 <role> worth 15 <role> would 50 <role> wrote 29 <roles>
, -38 <roles> . 25 <roles> <who> -41 <roles> ? -33 <roles> a -18 <roles> and -34 <roles> are 44 <roles> at -18 <roles> can -43 <roles> could 22 <roles>
did 28 <roles> do 24 <roles> for -28 <roles> from -16 <roles> get -24 <roles> got -26 <roles> had 66 <roles> have -17 <roles> left 41 <roles> let 20 <roles>
need 40 <roles> on -37 <roles> read -17 <roles> saw -19 <roles> should 49 <roles> that 67 <roles> to 20 <roles> turn 21 <roles> were -61 <roles> will 23
<roles> with -47 <some> 's 18 <some> need 22 <some> should 34 <some> was 22 <some> with -36 <start> 0 -44 <start> 0:0 162 <start> <any> 17 <start> <he>
-24 <start> <is> -16 <start> <name> -163 <start> <nobody> -60 <start> <role> -38 <start> <roles> -54 <start> <some> 39 <start> <teams> -92 <start> <theys>
79 <start> <wes> -91 <start> <yous> 15 <start> [ -31 <start> a -82 <start> acces -20 <start> add -17 <start> an -25 <start> and 50 <start> another 51 <start>
any 46 <start> are -32 <start> around 47 <start> as 19 <start> ask -16 <start> asking -56 <start> backpressure -20 <start> backup 61 <start> bar 39 <start>
basic 38 <start> before -24 <start> better 29 <start> between 68 <start> both -39 <start> bravo 21 <start> but -37 <start> buy 17 <start> by 17 <start>
can 15 <start> careful -60 <start> cause 42 <start> check -22 <start> clear 30 <start> clip 45 <start> congratulation 27 <start> corner 52 <start> customer
-22 <start> decide -16 <start> deduct 40 <start> did -17 <start> discipline 30 <start> documentation 23 <start> does 34 <start> due 19 <start> emergency
-26 <start> every -24 <start> everyth 17 <start> fault -34 <start> feature -22 <start> find 67 <start> for 20 <start> formal 44 <start> four 34 <start>
frank 22 <start> from -56 <start> full 25 <start> git -17 <start> good -54 <start> grace -21 <start> grant -27 <start> great 16 <start> had -61 <start>
hard 49 <start> has -15 <start> hats 26 <start> have 15 <start> having -28 <start> hold 17 <start> how -26 <start> in 76 <start> incompetence 19 <start>
insufficient 33 <start> is 33 <start> issue 42 <start> jenkin -38 <start> just 35 <start> keep 29 <start> kill -15 <start> kind 34 <start> lack 19 <start>
lazy -40 <start> leave -42 <start> less 33 <start> lesson 27 <start> log -20 <start> look 47 <start> love 18 <start> many -18 <start> may 20 <start> mea
28 <start> midnight 42 <start> mistak 33 <start> monitor -25 <start> more -24 <start> move -23 <start> my 55 <start> name 56 <start> neither -33 <start>
new -39 <start> next 33 <start> no 25 <start> not 65 <start> obvious 39 <start> old 23 <start> once 37 <start> one 32 <start> our -71 <start> p0 -15 <start>
passenger -41 <start> patch -37 <start> pebkac 19 <start> player -20 <start> predictab 56 <start> present -19 <start> print -16 <start> procedur 24 <start>
production 19 <start> proper 35 <start> radio -18 <start> read 54 <start> reckles -20 <start> release -18 <start> remind 62 <start> responsibility -51
<start> retrain 62 <start> retri -35 <start> return -25 <start> right 21 <start> rollback 20 <start> root -37 <start> send 16 <start> settlement -21 <start>
several -22 <start> silence 20 <start> slow 27 <start> so 48 <start> some -41 <start> spare -26 <start> speak 36 <start> stag -17 <start> strip 34 <start>
such 20 <start> sure 26 <start> swap 33 <start> take 15 <start> terraform -29 <start> that 58 <start> the -144 <start> their 49 <start> then 32 <start>
there -35 <start> thing 19 <start> three 18 <start> time -26 <start> to -19 <start> too 47 <start> turn -24 <start> under -40 <start> unfortunate -17 <start>
until -28 <start> user -18 <start> warning 45 <start> was -61 <start> weigh 19 <start> well 33 <start> were 15 <start> which 83 <start> who 22 <start>
why -39 <start> will -41 <start> without -57 <start> yes -60 <start> ￼ -60 <team> , 18 <team> . 20 <team> from 19 <team> has -36 <team> that 15 <team>
to -39 <team> without -22 <teams> 's -94 <teams> . 29 <teams> and -36 <teams> are 16 <teams> arriv -20 <teams> came 15 <teams> could 29 <teams> cut 26
<teams> dropp -27 <teams> fail 27 <teams> from 62 <teams> had 21 <teams> hand 37 <teams> keep -29 <teams> know -26 <teams> learn -29 <teams> let -55 <teams>
need -64 <teams> never -47 <teams> nor -16 <teams> owns -40 <teams> pass 30 <teams> sat 15 <teams> shipp -17 <teams> stopp -32 <teams> threw 46 <teams>
took 28 <teams> was -61 <teams> went 19 <teams> were -22 <teams> will -18 <teams> work 28 <teams> would 43 <theys> 've -18 <theys> . -53 <theys> could
-24 <theys> did -29 <theys> for -15 <theys> have -15 <theys> on -17 <theys> saw -17 <theys> were 31 <wes> 've -26 <wes> . -26 <wes> a -25 <wes> all 43
<wes> are -33 <wes> avoid -22 <wes> before 17 <wes> decid -19 <wes> did -45 <wes> expect 28 <wes> got 24 <wes> have -18 <wes> in 43 <wes> inform -28 <wes>
kept -22 <wes> knew -24 <wes> lost 18 <wes> may -29 <wes> noth -39 <wes> only 25 <wes> owe 15 <wes> paus -15 <wes> saw 20 <wes> should 17 <wes> spent 38
<wes> that -20 <wes> think -21 <wes> took -21 <wes> want -41 <wes> will -15 <wes> wish -18 <wes> with 38 <wes> would -81 <wes> wrote -28 <who> found -20
<who> had -24 <who> has 24 <who> left 33 <yous> , 52 <yous> did 19 <yous> do -37 <yous> may -25 <yous> need -34 <yous> not 26 <yous> see -20 <yous> were
-28 [ ] -20 a . -22 a 0 -29 a 0-bit 31 a banner -18 a better 16 a bit 49 a blank 17 a blind 46 a book -15 a call -18 a canary -36 a careles 32 a chance
-17 a change 26 a channel -24 a check -27 a child 72 a coffee -33 a column -33 a crystal 16 a customer -57 a cutover 16 a day -21 a dedicat -17 a digger
-19 a dry -17 a duty 22 a fail -29 a failover -24 a false 35 a few 16 a fine -23 a finger 18 a fix -16 a flat -19 a foregone 29 a form 25 a formal 27 a
friday 17 a full -15 a gateway -27 a good 18 a great -35 a grown-up 25 a healthy -31 a hiccup 23 a hold -34 a host -15 a key -15 a known -28 a leak 31
a limit -18 a line 19 a link 22 a loose -42 a mailbox -33 a matter 18 a medal 28 a mere 43 a merge -16 a message -15 a migration -17 a minder 41 a miss
-45 a mistake -35 a monday -32 a note -58 a null 17 a page -33 a paper 24 a pause 23 a perfect 16 a phone 15 a player -15 a precaution -23 a preview -31
a proper 18 a quick 22 a quiet 21 a reason 16 a record -15 a refresher 52 a report 24 a restart -18 a runbook -37 a scheduler 18 a screen 29 a second -82
a separate -17 a shar 18 a short -15 a single -53 a slow -20 a slower -25 a small -16 a smaller -23 a snapshot 16 a special 23 a spreadsheet 25 a statement
-18 a stern 23 a system 43 a test 35 a tool -21 a train -36 a warn -17 a whole 21 a wildcard 16 a year -40 a.m . 43 abandon . -19 able to -58 abort at
-15 about <he> 18 about a -60 accept a -15 acceptance test 28 acces point 21 acces to -86 accidental remov -23 account for 23 account in -54 account of
26 account was -29 accountable for 16 acked the 22 acknowledg the -16 acros the 23 acted upon 29 action for -25 add a -28 add the -20 added to -22 addres
file -19 address . 17 after . 25 after <roles> 69 after a -16 after three -19 after which 25 again , 35 again <end> -15 again at -23 again with 22 against
the 29 agent , -20 ahead . -18 air . -27 airline 's 22 alarm . -24 alarm bell 43 alarm clear -34 alarm ring 32 alarm was -23 alert and -19 alert for -15
alert was 16 all , 26 all 0 -21 all along 33 all night 19 all over 46 all the 20 all there 32 all this 20 all three -28 all to 19 all writ -25 all-clear
. -25 allow to 70 alone with -35 along with -38 aloud . -40 already been -23 also a 20 amount of -16 amount to 33 an accident 20 an attacker -23 an error
-19 an expir -16 an explanation 19 an hour 22 an old -20 an older -22 an outage -18 an unmistakable 46 an update 20 and , -16 and 0 63 and 0:0 -27 and
<any> -18 and <depts> -18 and <he> -23 and <is> -34 and <name> -37 and <nobody> 34 and <roles> -50 and <team> -28 and <teams> -37 and a -49 and ask -17
and both 18 and call -47 and clos 24 and confirm 16 and does 27 and each -16 and every 45 and for 20 and forty 19 and gave -23 and goes 21 and in -27 and
is -16 and it 24 and its -19 and keyboard 27 and left 42 and neither 22 and never 63 and nine -26 and no 50 and not 49 and one -29 and only -20 and our
-19 and ours -26 and prod 18 and read 20 and said 36 and saved 17 and should 21 and show -20 and simple 17 and so 24 and some -17 and still 34 and thank
-16 and the -19 and their -19 and then -18 and they 24 and to -16 and told 44 and wait -31 and walk -21 and was 16 and watch -17 and what -25 and will
-17 and without -16 and yet 23 answer was 40 answer within -29 any check 17 any more -17 anyth that -31 anyth to -16 anyth with 20 anyway . 19 apart from
-19 app . -16 apparent ignor -22 apparent read 27 appendix . -29 approv . -33 approv the 30 approv this 21 approval , -26 archive was -25 are , 20 are
<roles> -51 are <wes> 17 are a 26 are cowboy 21 are for 90 are lazy 15 are n't -24 are not -60 are to 18 are too 28 around 0 -21 array . -15 arriv . 26
arriv and 22 arriv at 28 arriv on -18 as <any> 29 as <he> -45 as <role> -36 as <roles> -27 as <teams> 22 as alway 28 as ever 47 as if 40 as long -15 as
much -30 as no 15 as of 22 as plann -24 as root 16 as spam -23 as was 27 as well 20 ask <name> 43 ask <roles> -33 ask <teams> -46 ask ? 15 ask for 20 ask
the 32 ask which 25 ask who -40 asked <role> 16 asked <teams> -39 asked for -38 asked the -22 asked to -30 asking who -72 asks who -23 asleep , -31 asleep
at 43 assum the 22 at . 16 at 0:0 -34 at <role> -22 at a -61 at all 18 at best 22 at dawn 15 at exact -27 at fault 16 at first 18 at four 17 at it 49 at
least 26 at midnight -37 at night -57 at nine -36 at noon 24 at random 18 at risk -19 at that -15 at the 38 at weekend -40 at which 16 attention span 17
attention to 29 attention was 17 attitude of 21 attitude to 17 attributable to 64 auction house -23 audit had 18 august , -18 automatical . -17 available
on -23 avoid asking -22 away from 39 away the 16 back , 52 back . -47 back by 16 back from 16 back in -19 back on 22 back the 20 backup are 16 bad , 22
bad . 33 bad route -19 baggage belt 36 ball to 16 ball was 25 bank 's 22 bank holiday -21 banner on 17 batch of -19 batch would -21 battery . 19 be able
-15 be at 37 be done -23 be down -31 be expect 21 be found 39 be issu 32 be laid 17 be more 30 be no 15 be on -39 be order -35 be rais 22 be remind 31
be seen -17 be the 32 be trac 20 be trust 18 be watch 22 be wrong -54 because <name> 63 because <role> 17 because <teams> -31 because it -19 because the
-115 because who 16 been a 28 been asked 25 been at 25 been chang 17 been clos 27 been consult 62 been given -33 been ignor 16 been in -18 been left 66
been on -29 been paged -67 been paid 20 been put 44 been read -60 been rehears 32 been set -18 been shown -29 been so 36 been taken 19 been to 43 been
told -36 been upgrad -16 been written 21 before , -19 before . -43 before <any> -18 before <he> -15 before <theys> 40 before <yous> 32 before a 26 before
any -16 before they 17 behav like 29 behind a -18 belief . 22 believ it 28 believ the -17 bell . -18 bell was -19 below 0 -20 belt . -26 benefit of 37
best . 21 better if -37 between 0 40 between 0:0 -27 between <theys> -30 between chair 27 between two -33 bill cluster -20 black friday 39 blame . -39
blame for 22 blame the 48 blame view -22 blind . 32 blind eye 46 board . -20 bonu of 29 book . -26 both . -21 both <names> 34 both ends -17 bother to 47
bought one -18 bounc the 26 bound to 41 branch . 27 branch was 40 bravo to 15 breach . 26 break the 19 bridge at -98 bridge call 49 bridge was 58 bright
idea 33 bring a 36 broke the -15 broker and -17 buck stop 24 budget . 15 bug in -22 bug was 36 build ; -15 build that 17 build to 16 bull in 21 but <he>
19 but <name> 29 but for -38 but never 38 but not -38 but the -59 button . 17 by . 19 by 0 -35 by <any> -35 by <depts> 16 by <name> 23 by <role> 91 by
<roles> 36 by <teams> 35 by a -59 by default -25 by e-mail -36 by fail 18 by friday -25 by hand -92 by its 18 by midnight 21 by mistake 23 by monday 31
by noon -43 by now 23 by one -28 by right 38 by ten 21 by the -122 by way -16 bypas was -20 cache . -27 cache for 23 call , 48 call at -20 call back -33
call from 20 call it 19 came by -24 came down 44 came from -47 came on -50 came up 21 can , -17 can <is> -35 can <yous> 16 can a 26 can be 18 can n't -45
can not 23 can see -15 canary would -25 cancell . 36 canteen . 39 card . 23 care was 61 careles " -38 carri on 20 carri out 53 carri the -20 caught by
-50 caught it -22 caus the 30 cause : -22 cell . -17 centre . -23 certificate . -21 certificate renewal -25 chain . 23 chair and 27 chair of -36 chance
to 22 chang the 41 chang to -17 change as 20 change it -19 change procedure 23 change that 26 change to -21 change window 27 channel 0 18 channel for 25
channel that -18 channel was 27 character , -26 charge . -29 chart . 19 chart was -21 check . 50 check for -32 check on 16 check that -20 check the -18
check with -16 checklist was 30 checksum . -18 city . 15 clash was 25 clean . 15 clear the 27 client . -20 client was -17 clock . 36 clock was 23 clos
. 33 clos in -27 clos the 47 code , -38 code . -25 coffee . -33 cold store -17 come down 25 come from -20 command ; -19 complaint . 15 complet . -29 config
was 17 confuse the -21 consider the 18 consist of 23 conspicuou by 28 contain a -41 content to 43 contract for -17 contract was 32 contract with -20 contrary
to 38 copi . -27 copi to -20 copy . 46 copy of -38 core router 36 corner were 33 corrupt the 33 cost , -16 cost <wes> 51 could 've 28 could <role> 18 could
be -43 could easi 19 could hard 28 could have 65 could n't -26 could not -102 could possib 22 could see 95 could tell 28 count . 28 count as -26 count
the 82 count was -40 countri . -15 course the 33 courtesy of 35 cover the -22 cover three -16 crack was 23 crash the -24 crate . 32 credit where 22 cron
job -19 crystal ball 16 culpa , 35 culprit was -65 customer had -27 customer in 21 customer were -15 cut off -30 cut on 44 cut the 47 cutover . 30 cutover
was -40 damage . 15 dark . -17 dark until 38 dashboard that -19 data for -24 data loss 24 data was -28 database . 30 date . -22 date from -35 date library
23 dawn . -20 day of -24 day one 16 day that 22 day to -20 daylight saving -37 days . 15 days to -57 dead . -18 debit . 30 debit double -17 debug build
17 decid that 81 decid to -41 decision to 30 declin to 21 deduct the 40 default . -18 delet the -19 delete key 33 demo . 21 depart from 26 depend on -54
deploy tool -18 depot . -24 depot was -36 deprecation notice 20 describ a -33 describ the -18 desk of 44 did , -16 did . -19 did <name> 31 did <role> -30
did <roles> 20 did <teams> -19 did <theys> 18 did <wes> 20 did n't 92 did not 16 did noth -37 did the -60 did this 52 did to -18 did what -23 die . 27
diff . 18 diff that -41 different , -16 different time -18 diligence on 19 direct debit -15 direction . -18 disabl the 28 disaster recovery -23 discover
that 16 disk , 23 disk . -17 disk on -36 disk was -33 disk would 27 dispatcher . 25 dispens with 45 display . -23 disregard . 48 disregard for 37 distribution
list -30 dns account -18 do . -33 do <is> -71 do <roles> -27 do <wes> 65 do anyth -16 do not -31 do the 23 do was 30 does . 15 does n't 18 does the -59
doing . 20 domain , -20 done by -20 done in 25 done on 31 door . 23 dose table -27 doubl the 24 double-check the 15 doubt , 24 down . -50 down again -29
down and 22 down by 16 down on 26 down the 61 down to -22 down with 18 downtime . -59 downtime form 16 draft a -18 drift . -44 drill . 16 driv the 19 driver
' 41 drop ? -33 drop the 24 dropp somewhere 25 dropp the -20 drug cabinet -21 dry run 16 due : -20 due care 36 due diligence 31 dump , 19 duty . 28 duty
to 25 each other 19 earlier . -26 earth would 15 easi have 19 east wing -36 easy to -62 edit : -20 edit the 32 eleven days -18 email were -32 embargo obituary
-17 emergency stop 30 emoji . 29 empti the 37 end in 19 ended up -15 enough , 19 enough for -15 enter . 27 enter <name> 21 enter the -32 entire , 18 entire
foreseeable 30 eras the -29 error " -23 error . -18 error and 20 error at 17 error count 20 error during 34 escalate , 22 escalation was 82 even . -27
even a 51 even if 20 even look 27 even the -28 ever , 29 every account -48 every chance 28 every one 32 every time -25 everyth was 23 evidence of 17 exchange
rate -17 exist in 22 expect from 17 expect the -23 expert " 24 expir . -22 expiry date 17 explain himself 23 explain the -51 explain to 17 export . -15
extend the 22 eye on -21 eye was 28 eyes . 36 face . 23 fail . 21 fail over -26 fail test -20 fail the -26 fail to 40 failure . 19 failure of -30 failure
was 34 false . -26 famou " 17 far too 32 fast , 31 faster than -20 fat finger 35 fat-finger the 23 fault , 15 fault in 26 fault is 18 fault lies 22 fault
tolerance -27 feature flag 20 feed . 27 feed ? -31 feed to -15 feed was -17 feel for 15 fell by 49 fell on 39 fiddl with 37 field for -19 field is -20
fifty minut 32 figur . -35 file , 19 file . -28 file ? -21 file are -19 file had -39 file of 17 file was -48 file went 20 fill in 18 find a 51 find out
28 find the -50 fine . -22 fine for 29 finger point 22 fire panel 15 fired . -29 fired at 18 firmware 0.0 -24 first , 16 first ? -18 first minute 28 first
place 29 first time -32 first timeout 37 first to 44 first week -22 fitt . 17 five minut 21 fixed the -75 flag . -34 flag is -16 flag on 23 flood . -17
flood the 61 follow . 42 follow the 19 for 0 50 for <is> 22 for <name> -15 for <role> 29 for <teams> -36 for about -42 for all -21 for an -24 for anyth
-16 for each 22 for every -37 for five 28 for forty 63 for help 23 for maintenance -23 for month 17 for most 16 for nine 16 for one -18 for other 16 for
reason 20 for six -54 for their -15 for two -20 for week 34 foregone conclusion 29 foreseeable . 23 forgot its -54 forgot to 35 forgotten . 57 formal warn
33 formality . 36 forty minut 36 forum . -15 forward to 19 found . 28 found a -22 found by -79 found out 31 found that -16 found the -20 four . 19 four
hundr 22 four minut -36 four of -15 four time -35 four year -16 free . -27 freeze was 67 friday , -19 friday . -21 from 0:0 -33 from <depts> 56 from <name>
55 from <role> 53 from <roles> 48 from <teams> -21 from <wes> -29 from a -62 from an -21 from day 17 from his -36 from its -17 from my 16 from start 41
from that -29 from the -32 from two 18 from under 19 from where -71 frozen . 16 full mark 25 full speed 15 further . 22 further notice 20 gap . -25 gate
. -35 gate open 18 gate was -26 gateway was -16 gather dust 35 gauge , 21 gauge . -47 gauge ? -35 gauge was 47 gave <wes> 22 gave the -62 get a -28 gets
the -17 gift from 15 git blame -17 give <name> 19 give <role> 17 give <roles> -23 give the -39 given that -15 given the -37 given to 37 gloss over 30 go
. 42 go home -25 go-live . 16 god mode 19 goes live -21 goes out -31 goes to -69 going to 21 gone , 23 gone . 17 gone dark -53 gone to -20 good . 19 got
a -20 graph . -18 graph for -20 graph was 30 great deal -34 great job 58 green , -30 green light 26 grew . -15 group , -26 group . 23 group of -18 grow
. -23 guilty party 38 had . -17 had <name> 39 had a -25 had acces -31 had all -17 had asked 18 had been 44 had ever -26 had every 18 had four -34 had gone
17 had it 36 had just 23 had kept -26 had never -68 had no -146 had not 72 had one -26 had only 21 had read -18 had run 15 had seen -23 had set 25 had
stuck 33 had swapp 37 had taken 26 had the -26 had to -30 had told 48 had wait 24 had work -21 half asleep 31 half past 22 half the 37 hall . -29 hand
. -16 hand of 32 hand on 27 hand out -51 hand over -27 hand to -28 handl of 17 handover , -18 handover . 19 handover note 26 hang . 20 happen again -37
happen if -28 happen when 32 happy to -44 hard <any> 22 hard for -44 hard have 28 hard to -27 hard-cod the 29 has a -22 has been -35 has n't 40 has never
-20 has no -22 has one -34 has the -37 has to 22 has yet 27 hats off 24 have . -25 have <role> 19 have a -30 have asked 33 have call 25 have caught 25
have check 15 have fired -17 have gone -60 have kill 27 have known -16 have made -29 have no -76 have notic 24 have now 19 have open -26 have paus 15 have
phon 29 have prevent -17 have read -20 have rung 83 have saved 26 have seen 16 have shown -36 have spott 46 have stay 23 have stopp -26 have their 26 have
thought 19 have torn -36 have warn 17 having been 38 head . 24 head in 45 header . -19 health check -21 hear the -54 heard of -27 heard the -15 heat .
-32 held , -15 held back 16 held by -16 held for 18 help , 31 help . -18 help that -21 helpful , 34 here . -61 herself . 20 hid the -53 hindsight , 25
his eye -37 his own -24 hold <name> 18 hold <role> 21 hold a -24 hold point -16 hole . -20 holiday , -19 holiday . 20 holiday in -28 home . 30 hosed the
23 host . -17 hotline was 38 hour , -15 hour of 29 hour on -33 hour to -36 hour with -16 how could 34 how did -31 how do -20 how long -46 how much 26 how
the -32 human mistake 24 hundr . -18 hunt for 20 idea was 31 if <role> -54 if <roles> 22 if <teams> 23 if <yous> -56 if a -23 if my -20 if only 69 if the
-78 ignor . -16 ignor the -35 import , -27 import is -24 importer . -15 in . 26 in 0 -44 in <name> -28 in <roles> -16 in a -17 in all 18 in an -16 in at
-23 in batch -17 in between -46 in channel 54 in doubt 49 in eleven -20 in english -23 in hindsight 19 in his 47 in memory -22 in minut -18 in name 60
in network 20 in nine 15 in one -33 in order 71 in our -24 in place -47 in progres -16 in question -17 in retrospect 19 in review 41 in spite 33 in tear
23 in that 25 in the -32 in their 16 in this -52 in to -31 in two -22 in use 17 in which -15 incident . -62 incident channel 27 incident was -21 includ
, -15 includ . -19 index . -17 inform every -34 inherit the -43 inside the -18 installer 's 25 instead of 18 insufficient attention 17 insufficient care
17 intend one -18 interlock , 33 interlock . -36 into <roles> 36 into the 22 introduc by 16 introduc the 23 is , -23 is <name> -28 is all 38 is also 20
is apparent -22 is asking 28 is at 35 is attributable 20 is beyond 20 is comput -15 is empty -15 is for 20 is going -23 is gone 20 is in -19 is it 39 is
known 21 is like -15 is n't -54 is need -22 is no 35 is not -57 is now -46 is on -40 is one 21 is open -52 is our 23 is paid -25 is sloppy 16 is suppos
-18 is that 20 is the -34 is there -22 is too 20 is why 16 issu by -16 issu to 27 issue a 44 it 's 20 it , -54 it . 20 it <end> -25 it <role> -29 it a
35 it all 24 it be 25 it became -21 it before 34 it by 34 it can 35 it come 42 it could -20 it did 31 it for -16 it from -28 it had -30 it happen 22 it
held 23 it in 20 it is 17 it just 25 it look -46 it never -21 it not 25 it out 16 it says -24 it should 24 it to -15 it took -39 it turn -48 it up -22
it was -40 it with -23 it without 23 it would -39 item . -22 item 0 -31 its absence 28 its knee 26 itself , 32 itself at -17 jamm . 24 january . -16 job
. 18 job had -21 job in -32 job that 15 join . 20 join from -37 join in -20 june . -17 just the -24 keep it -27 keep the -15 kept in 57 kept its 22 key
, -25 key . 37 key ? -21 key in 17 keys . 19 keys were -30 kick the 43 kill switch -18 kill the -30 kind note 31 kiosk were -15 knew . 24 knew about -25
knew the -16 knock out 15 know . -26 know about -26 know how -27 know it 39 know now 16 know of 15 know that 43 know the -64 know who 45 known that 18
lab result -37 label . 41 label printer -23 label the 18 label were 31 lah , 26 laid at 17 lapse of 23 last ? -24 later . 15 lazy about 19 lazy load -38
lead to 25 leak . -29 leak the 22 leak was 49 learn about -48 least <teams> 21 least have 29 leav a -21 leav the 69 leave the -25 led to -18 ledger . 24
left . -37 left <wes> 25 left a 23 left hand 26 left in -50 left on -22 left open -21 left out -18 left to 83 left without 35 let 's -22 let <any> -20
let <teams> -23 let <wes> 21 let a -16 let it 40 let the 49 letter was -51 liability for 18 lies square 32 lies with 17 lift a 23 lift the 24 light . -21
light came -35 light curtain 15 like to -18 limit . -34 limit from -16 limit to 22 limit was 63 line 0 21 line for 18 line from 18 line had 15 line of
-31 line on -23 line was -17 link . 29 link was 25 list . -21 list and 29 list of -24 list on -39 list was -18 live . -26 live in -16 live on -16 load
was -18 lock , -19 lock it -17 lock out -17 lock the 45 lock was -39 log . -19 log cluster -19 log in -44 log was 28 login , 18 login service 15 logs ,
-25 logs in 16 long . 16 longer than -16 look after -20 look at 27 look back 48 look for -24 look like -51 look no 17 look the -24 loop , 20 loop . -38
lose a -28 lose its -17 lost order 15 lost sight 16 made . 22 made a -43 made for 26 made it -15 made of 19 made sense -41 made the -36 mail goes -20 mailbox
that -31 main . 23 maintenance window -25 make it -19 make the -46 manag to 23 manual says 20 mark as -21 mark the 32 mark to 25 master of 15 match . -19
match the -24 matter of 18 may , 47 may . -43 may <is> 16 mea culpa 36 meant <roles> 27 meant that -34 meant to -32 medal , 15 member , -22 member of 28
membership number -17 memory . -42 memory growth 16 memory leak -41 mention the -18 merg by -15 merg the -18 merge . 18 mess up 45 message . 21 message
to -61 midnight , 31 midnight . -36 might be -23 might have 19 migration . 24 minut , 40 minut . -38 minut and -21 minut before 17 minut in 16 minut of
30 minut to -15 minut with 34 minute , 49 minute . -52 mismatch between 31 misread the 16 miss . -27 miss its -18 miss the 33 mistak were 32 mistake in
17 mixed up 22 mode . -23 model . -32 moment , -23 moment the 34 monday . 23 month , -37 month . 39 month end 16 more care -31 more careful 67 more ownership
21 more than -100 most of -24 mount . -15 move . 18 move the -42 move to -24 moved . -15 moved from -15 moved the -18 moved to -26 moved without 35 much
to 26 must be 29 my bad 22 my fault 40 n't , -41 n't <role> 20 n't a -33 n't be 26 n't find 16 n't get 16 n't have 23 n't know 18 n't organise 16 n't take
26 n't the 17 name , 17 name . -27 name <role> -20 name and 41 name for -34 name name 18 name only 57 near the 25 nearest to -24 need it 25 need not 17
need to -19 neglect to 24 neither <teams> -16 network was -17 never acked -16 never been 36 never going 27 never had -69 never have 25 never seen -37 new
one -21 new to -31 next . 32 next day -17 next morn 26 next time 21 nice , 29 night in -20 night would 15 nine hour 15 nine hundr 17 nine of -32 nine second
20 nineteen hour -22 no ; -17 no acces -26 no action -60 no alert -25 no attempt 15 no busines 64 no copy -16 no data -19 no field -19 no great 49 no member
27 no more 19 no permission -15 no reason -23 no snapshot -25 no thought 36 no warn -15 no way -68 node was -16 noon . 16 noon ? -47 nose . 21 not , -15
not . 23 not <name> -27 not <role> -39 not a 59 not acted 16 not as 16 not ask -15 not been 42 not exact 41 not fit -18 not follow 79 not for 18 not get
-48 not have -20 not help -41 not inform 23 not kept 31 not know -27 not look 29 not mention -18 not need 35 not notice 40 not own 33 not paged -26 not
read 40 not receive -34 not respect 61 not rung -25 not see -53 not take 29 not taken 40 not tell -15 not the 21 not think 44 not to 36 not up 33 not visible
-18 not yet -46 note , 26 note on -22 note that 37 note the -32 note were -19 noth , -22 noth . 26 noth stopp -27 noth unusual -35 noth was 44 noth wrong
-18 notic . -23 notic the -64 notice . 24 notice for 24 notice that 37 notice to -39 notification was -24 now . 26 nowhere to 45 nuke the 19 nuked the
21 number 0 22 number for -15 number of -69 oblig to 38 obviou from -36 obviou that 63 of 0 -23 of 0.0 -17 of <any> -16 of <name> 53 of <role> -27 of <roles>
55 of <some> 41 of <teams> -28 of <theys> -22 of <weaks> 17 of <wes> -24 of <yous> 30 of a -15 of all -19 of an -19 of course 74 of curiosity 37 of date
-17 of exact 31 of failure -15 of guess -36 of hindsight 25 of his 22 of hole -20 of it 66 of its 16 of last 28 of nine -24 of notic 15 of one -19 of seven
16 of ten -18 of test 19 of the -31 of their -31 of these -15 of this -43 of time 22 of two 30 of urgency 16 of use -16 of what 28 of who -15 of whom -28
off on 26 off the 65 off to 31 off until -18 offer . -34 offer no -19 offline , -38 offline mode -23 old . -37 old one 40 omitt the 69 on 0 -21 on <he>
48 on <team> 43 on <wes> 18 on ? -45 on a 34 on call -47 on earth 17 on every -40 on for -16 on its 22 on leave -27 on monday -54 on one -15 on page -17
on paper -27 on that -32 on time 16 on whose 29 once more 30 one , -17 one . 26 one ; 37 one ? 17 one did 43 one does 34 one duct 26 one had -17 one hour
-35 one in -26 one more -15 one per -20 one thing 18 one was 25 one way 45 one would 44 one-time code -15 only , -26 only . -16 only <role> -21 only a
42 only after -22 only in -50 only on -15 only the -18 only to 27 onto the 17 open . -23 open ? 37 open a -25 open at -36 open by -41 open it 17 open on
22 open the -44 open with 58 operator error 52 or later 20 order . -30 order of -20 order table 26 order to 23 organise a 24 other . 24 otherwise . -17
ought to 50 our " 47 our <name> 21 our call 18 our fibre 27 our resident 35 our user -15 ours . 30 out . -18 out ? 19 out and 24 out by 41 out for -51
out from 25 out of 52 out on -35 out our 20 out over -18 out the 27 out with -19 outage of 22 outage was -17 outcome was 52 over . 31 over as -15 over
from -15 over in 27 over the -35 over to -21 overflow . 20 overload the 20 overlook the 27 overnight . -19 overwrit the 41 overwrote the 38 owing to 31
own . 18 own the -30 own time -27 ownership and 23 owns the -95 owns this 19 packet was -51 page , 24 page . 16 page 0 22 page at -33 page fault -38 page
one 16 page was -22 page went 33 pager is -58 paid to 53 pair of 32 pair on -17 panel . 23 panel at -39 panick and 23 paper . -15 parent . -32 parental
leave -19 parser was -15 part of 15 partition . -24 party is 33 pass up -18 past two 19 patch cord -17 patch release 36 patient record 15 patient was 27
patient were -15 pattern in 17 pause the -18 pay grade 18 peer review 23 permission to -31 permit was 47 phon <teams> 22 phone . -17 phone call 39 phone
list -34 pick the -32 pick up -27 pipe . -16 plac the 25 place , -18 place . -24 place of 42 plain and 15 plain as 51 plain to 18 plan . 16 plan to -21
planet . 23 plann . -37 player who -24 please . 19 plug , -35 plug . 34 plug on 29 point <role> 22 point above 22 point in -50 point of -15 point to -24
poison message -15 poison the 28 policy . 20 poor . -16 poor judgement 35 port 0 -27 port open 15 portal , -21 possess <teams> 19 possible to -25 post
in 16 post the -36 power . 23 pres . -31 pres was 22 present : -19 press reset 38 pressure , 18 prevent this -17 price . 17 primary had -18 printer . 18
prior was -19 probe to -27 procedur were 18 procedure was 56 production acces 29 promis to 28 proud to 20 public gist 17 public holiday -21 pull . 26 pull
request 21 pull the 30 pump was -19 push the -22 push to -16 put a -18 put an -15 put in 16 put it -15 quarter past 25 question is 24 queue , -22 queue
. 26 queue depth 39 quick , 24 rack . -25 radio silence 28 rais . 21 raise it 26 raise the -19 ran it -56 ran out -32 random . 20 rang every -16 rate .
-20 rather have -17 rather than 19 reach <teams> -33 reach the -48 read . 30 read <theys> 16 read a 76 read before 19 read by -15 read of 46 read out -34
read that -27 read ￼ -24 ready . -15 reason for -42 reason to -20 rebuild . -24 rebuild the -29 receiv . -18 receiv the -64 record . -34 recovery . -31
red lamp 17 refresher course 25 refusal to 18 regard the 25 registry . -22 regular expression -15 rehears . 25 rehearsal was 52 relay . 18 relay ? -21
releas . 21 releas the 20 release , 30 release . -21 release note -45 reli on -48 remember that 21 remind the 28 remov . -27 reopen the 36 replac the -43
replace <role> 32 replace the -27 repli to 15 report , -33 report . 36 report back 36 report from -15 report that -16 reproduc the -19 reproduce the -64
request , 22 request a 17 request for 27 request of -42 request were -39 requir to 23 reset . -17 reset the -23 rest . 21 rest with 40 restart it -23 restart
the -54 restart was 15 restor from -19 restor the -58 restore . -54 restore the -16 retention policy 15 retir in -23 retry loop -38 return 0 -24 return
the -20 revers polarity 16 review , -16 review is 16 revok the 27 revoke <name> 36 revoke the -23 right one -16 right to 33 ring . 16 ring the 40 risk
was -36 rocket science 24 rode in 28 roll back -45 rollback , -16 rollback plan 17 rollout to -16 rollout was 21 room . -35 room ? 18 room at -16 room
was 67 root acces 30 root cause -37 rota . -24 rota had -32 rota tool -29 rotat the -20 rotation . 20 round the -24 round to 29 rout to -28 route . -16
row count -28 rows . -19 rows were -25 rug from 17 rule . 21 rule for -21 rule that -28 rule was 33 run ? 23 run a 27 run against -17 run at -34 run in
-23 run on -20 run out 46 run since 19 run that 20 run was 25 run with -28 run ￼ -20 runbook . -38 runbook was 21 rung . -19 runn , 15 runn . -15 runn
the 39 runs on -31 rush . 37 safe to -40 said 0 46 said it -25 said noth 32 said the 34 same file 50 same moment -16 same way -33 sank the 27 sat on 41
saved <wes> 25 saved the -35 saw a -20 saw the -16 say no 28 saying that 30 says . 16 says so 19 says that -27 schema , 28 scratch volume -23 screen .
-41 script . 25 script delet 24 script for -19 scrum master 24 seal . 24 seat . -28 seat map 28 second key -47 second page 59 second region -21 second
signature 30 second time 41 second to 23 see . 39 see it -32 see on -40 see that 35 seen . -15 seen that -37 send the 17 sense . 28 sense of 58 sent a
-40 sent by -23 sent in 19 sent the 30 sent to -17 sent without 31 sequence number 19 server . -25 server that -22 server was -22 service account 31 service
had -21 service was -26 session was -35 set . -23 set in 22 set the 40 set to -33 sets the -25 settl it 20 seven . -22 seven days -22 shaft door -30 shar
mailbox 26 shard . -22 shard was -17 share one -24 sheet , 18 sheet . 16 sheet ? 36 shipp a 34 shipp to -30 shoot first 16 shop . -24 short of 31 should
've 64 should be -34 should have 42 should never 31 show no 29 show that -43 show the -94 shown it -30 shown the -36 side of -18 sight of 16 sign . 17
sign a 26 sign by 26 sign key -24 sign of 31 sign off -20 sign the -41 sign were 51 sign-off was 40 signal . -21 signature is 23 silenc the 17 silence
from 25 simp not 46 simple . 22 since <teams> 23 since the -39 single path 18 single point -15 sit on 18 site . -38 site was -22 sits in 43 six hour 24
six minut -22 six week 22 size of -20 skip the 46 skipp . 23 sleep through 23 slept through 50 slide . 30 slip . 39 sloppy with 32 slot . 29 slow . -22
slow down 39 slow query -20 slow the -20 smell the 24 smoke test 22 snapshot was -35 so . 18 so <name> -27 so <role> -42 so <roles> -42 so <theys> -41
so <wes> -45 so a -24 so hard 17 so long 21 so much 15 so that -29 so the 83 so to 34 socket . -21 some 0 -17 somewhere between 23 sooner or 32 sorry .
22 span of 17 spare key 17 speak . 18 spell out -16 spent the -16 spite of 33 spoken to 20 spot the 27 spott that 16 spott the -32 square with 41 stag
. 15 stag and 26 stag copy -22 stage . -17 stale , 24 standard . -27 star <wes> 21 start . -33 start the -36 start to 37 start with -16 station . 16 stay
on -21 stay up -19 step . -16 step 0 -20 step at -20 step was 35 stern word 23 stick . 34 sticky note 22 still be -34 still do -18 still had 21 still have
17 still no 21 still not 30 stood for 15 stop by -15 stop the -17 stop with 24 stopp the -21 stor . -19 store , 17 store . -15 storm . -15 straight away
-23 strip the 34 stuck to 32 succes . -16 suggestion . 29 sunday , -18 supervision . 42 supp . -29 sure the -25 survive the -22 swap . 18 swap the -25
swapp the 40 switch , 35 switch the -34 switch to -22 system , 16 system which 22 table , 24 table . -31 table is -17 table of -18 table was 15 take <name>
20 take a 67 take eleven -21 take no 40 take over -40 take the -51 taken . -30 taken <role> 21 taken a 19 taken before -24 taken by -38 taken out 18 taking
the 19 tank level 20 tape . -16 tape library 29 tape unit -30 taped over 21 tariff . -22 tariff table -17 taught <wes> -49 tea . 16 tell <is> 23 tell <teams>
34 tell <wes> -19 tell the 42 template . 16 template was -44 ten and 20 ten minut -37 terminal . -39 terminal 0 16 test , 22 test . 17 test had 23 test
that -28 test was 33 text . -16 than 0 -20 than <name> 15 than <role> 35 than from -19 thank <name> -38 thank <yous> -23 that . 60 that <he> -50 that <is>
21 that <name> -45 that <nobody> -19 that <role> 35 that <roles> 43 that <teams> 16 that <theys> 17 that <wes> -17 that a 51 that belong -20 that both
-20 that even -30 that graph -21 that had -33 that has 15 that have -16 that hour -15 that is 22 that it 30 that lock 20 that many -27 that morn 30 that
of 35 that one 27 that ran -25 that screen -48 that sent -17 that the -35 that this 23 that touch 20 that two 28 that was 36 that week -54 that were -19
the " 15 the 0 30 the addres -20 the afternoon -34 the agent -41 the air -44 the alarm 20 the alert -31 the all-clear -27 the amount -15 the announcement
-18 the answer 38 the appendix -32 the approval 28 the authority -24 the autumn -21 the back 20 the backup -51 the ball 45 the bank 34 the banner -54 the
basement -26 the basic 34 the beginn 19 the behaviour -27 the bell -42 the belt -39 the benefit 37 the bill 29 the blackout 21 the blame 32 the blood 23
the bonu 29 the bot -34 the branch -35 the breach 37 the brief 46 the broken -42 the broker -34 the buck 45 the buffer -28 the bus -18 the button -17 the
cabinet -17 the cabl -35 the cache -45 the calibration 20 the can 19 the canteen 30 the cause 20 the cdn -17 the central -25 the change -15 the channel
-24 the cheap 33 the checklist 51 the chiller 38 the clash 28 the client -20 the clock -47 the cloud 23 the code -65 the cold -16 the command -19 the community
-16 the compiler -18 the complaint 69 the control 26 the conveyor 51 the cool 24 the copy 30 the cord 31 the count -20 the courier -20 the crack 48 the
crane 48 the crash 39 the crate 41 the credit -20 the culprit 74 the current -15 the curtailment -36 the customer 59 the cut-off 23 the cutover 22 the
dam 20 the damage 18 the dark 45 the dashboard -21 the decommission 38 the demo 22 the deploy -18 the depot 23 the design -27 the dialysi 22 the disk -31
the distribution -26 the diversion 17 the domain -33 the door 24 the dosage 24 the double 33 the downtime 36 the draft -18 the drain 23 the draw 18 the
drift -32 the drill 22 the driver 29 the drop -28 the drug -30 the duct 17 the east -36 the embargo 25 the entire 15 the error -65 the escalation 42 the
even 29 the event -30 the evidence 27 the exam -25 the expiry 36 the export -45 the face 24 the failover -21 the failure 36 the fami -19 the famou 28 the
fan -53 the fault 15 the faulty 18 the feature 22 the fibre -48 the field -33 the file -18 the filter -16 the fingerprint 27 the fire 16 the firewall 18
the flat -19 the flood 36 the follow -27 the follow-up -35 the form -65 the forum -29 the foundation -30 the four -48 the four-ey 39 the freeze 44 the
friday 28 the frost -18 the furnace 26 the fuse -45 the gateway -39 the generat -15 the geniu 39 the golden 36 the graph -37 the green 16 the grid -18
the group -62 the guilt 28 the guilty 38 the hand 23 the handover 17 the hang -20 the hatch 27 the head -25 the header -40 the healthy 21 the heat 23 the
hoist -32 the hose 18 the hospital 17 the hotfix -42 the hour -19 the hsm 21 the human 33 the hypervisor -19 the image -73 the import -32 the importer
-46 the incident 24 the ingres -19 the instruction -34 the intend -18 the interlock 30 the jam 22 the job -108 the june 34 the kafka 20 the key 17 the
keys -54 the kill -15 the kiosk -15 the lab 40 the lamp 40 the landlord 33 the last -38 the launch 21 the leak 22 the least 15 the left -47 the lesson
28 the letter 41 the level -20 the licence -22 the lid 19 the light -35 the limit -50 the link -23 the linter -18 the liquidation -23 the list -21 the
live 46 the loader -19 the lock -51 the lockout 24 the login 16 the logs -60 the long 29 the loss 27 the lost 63 the mail -17 the maintenance -50 the manifold
-20 the manual 37 the map -57 the match 42 the member -22 the merger -17 the message -35 the meter 17 the migration -33 the mistake 42 the model -24 the
moment 34 the month 16 the network -35 the new -29 the next -42 the night 27 the node -23 the nose -17 the note -39 the number -56 the offender 21 the
older -45 the one -17 the ones 45 the only 27 the open 23 the order -47 the other -62 the outcome 35 the oven 26 the packet -72 the page -25 the pager
-79 the pallet -39 the palletiser 24 the panel -31 the paper -19 the parcel -19 the parser -78 the part 30 the password -20 the patch 22 the patient 33
the pause -25 the payment 26 the pipeline -31 the plan -28 the platform -26 the plugin -18 the pool -23 the portal -44 the power -19 the pres 25 the pressure
59 the price 26 the primary -39 the printer 16 the probe -85 the problem -49 the prod 26 the producer 15 the project 15 the promotion -26 the prompt -26
the proxy -19 the pub 17 the pull 27 the question 40 the queue -71 the rate -16 the reader -28 the rebuild -18 the recipe -23 the reconciliation 27 the
record -32 the recount 65 the recovery 18 the red 31 the refit -17 the refresher 23 the regex -23 the rehearsal 17 the relay -42 the release 50 the remain
-30 the reminder -17 the renewal 46 the replacement -45 the replica -39 the reservoir 28 the response -29 the responsibility 20 the responsible 37 the
retry -58 the revert -15 the review -20 the right -36 the ring -27 the robot -38 the rollback -31 the rollout 18 the room 59 the rota -25 the round -20
the router -51 the row -20 the rug 19 the sack -16 the safe -26 the same -91 the scheduler -43 the school 23 the scoreboard 23 the scrap 31 the scratch
-27 the screen -26 the script -30 the seal 74 the search -23 the second 21 the serial -27 the server -15 the service 40 the session -59 the shaft -30 the
share -20 the sheet -30 the shelf -33 the shell -19 the shop 25 the sign 36 the siren -17 the site -19 the slot 21 the sluice 21 the so-call 15 the spike
-16 the spill 23 the start -30 the steer 18 the step -20 the stop -17 the storage 25 the storm -37 the string -31 the stuck -45 the studio -20 the submission
-15 the substation -16 the swap 53 the switch 37 the table -18 the tag 20 the tank -24 the tape 19 the tax 16 the template -22 the terraform -15 the test
-28 the theatre 23 the thing -17 the third 33 the three 57 the till -29 the time -52 the timing -39 the token 22 the toner -21 the tool -38 the total 24
the trace -26 the traffic -18 the transaction -21 the trend 17 the turbine 17 the two-person 37 the update -32 the upgrade -30 the ups -21 the usual 19
the value -48 the valve -15 the vault 31 the very 20 the vpn -23 the waiver 15 the wall 39 the ward 33 the warn 30 the watchdog -45 the way 25 the weak
40 the week 33 the wheel 28 the whiteboard -49 the whole 42 the wildcard -26 the wind -34 the winter -16 the wizard -56 the word -16 the work -61 the worst
19 the wrapper 24 the writ 63 the wrong 128 the yard 34 theatre list 26 their eyes 25 them . 32 then , -25 then went 22 there for 33 there to -23 there
was -30 there were -26 they were 31 thing . -23 thing that -20 think , -32 think <he> 26 think about 22 think it -20 think of -32 think twice 17 third
time 33 thirty second 17 this , 35 this coming 35 this failure 15 this in 26 this one 68 this point 31 this review -20 this rubbish 16 this time 77 this
was 56 those who 19 thought of -15 thought to 27 thought was 29 three alarm -33 three days -28 three in -17 three separate 17 three time 17 three week
47 three year 28 threw a 19 through it 34 through the -59 through to -17 through without -34 ticket . 36 ticket for -21 ticket from 24 ticket was -62 ticket
with -34 tighten the 38 till the 23 time ; 25 time <role> 29 time ? 42 time and 17 time as -24 time for -33 time of -56 time the -33 time to -42 time was
16 time with 19 timed out -26 timing link -34 to 0 -20 to <any> -21 to <he> -18 to <name> -34 to <roles> -16 to <teams> -40 to a -93 to abort 36 to add
-25 to all -41 to an -27 to blame 15 to both -20 to call 30 to change -20 to clean 16 to count 26 to cover -18 to cut 24 to double-check 28 to drain -23
to every 19 to expect -30 to explain 32 to find -63 to finish 52 to five 18 to full 16 to gather 23 to give 27 to hand 17 to happen 47 to help -15 to herself
19 to hold 40 to inform 25 to it -32 to its 15 to join -29 to know 62 to label 27 to leave 48 to let 18 to look -29 to lunch 21 to main -21 to name 23
to nine -21 to no -45 to one 25 to our -49 to paper -16 to patch 29 to pause -33 to phone -16 to pick 17 to pin -31 to port -21 to pull 29 to push 22 to
put 27 to reach -35 to read 18 to release -35 to renew 17 to repeat 28 to restart -29 to ring 28 to roll -30 to run 23 to save 42 to send -32 to slow 16
to spot 41 to switch 25 to take 19 to thank 45 to the -36 to those 23 to ticket 25 to update 39 to use 29 to watch -16 to widen -21 to write -31 to zero
29 together . 24 token . -17 token was -24 told <any> 46 told <name> 15 told <wes> -30 told about -48 told by -26 told that -33 told the -15 told to -30
toner drum -21 too , -17 too . -28 too little 45 too many 37 too much 66 too proud 21 too slow -26 took <teams> 18 took <wes> -21 took a 42 took four 41
took out 38 took two -20 took until -20 tool . -18 tool that -22 top of 18 torque wrench -15 touch . -22 touch the 52 trail of 18 train . -34 train for
16 transaction was -25 translation of -21 treat a -15 treat as 31 trial on 16 tried to -17 trip . -20 tripp ? -41 tripp the 29 truncat the 41 trust . 17
trust the -27 tuesday . -18 turn a 60 turn into -26 turn off -26 turn on -19 turn out -24 turn the -39 turn to 38 twenty minut -44 twice , 25 twice a -50
twice in 32 twice the -32 two metr -28 two million 30 two minut 28 two month 15 two of -21 two other -26 two time 52 two week -37 two year -15 two-person
rule 22 unable to -30 unanswer for -25 uncheck . -25 under <name> -49 under pressure 19 under whose 26 understood the -41 undo . -18 unnotic . -15 unplugg
the 41 unread . 44 unread for 31 until 0:0 32 until <he> 22 until <name> 22 until <role> 37 until <wes> -59 until further 20 until the -19 unus . -34 unusual
. -35 up , -30 up by 33 up in 30 up on 21 up the 32 up to 23 up when -31 update , 25 update the 27 upgrad the 41 upgrade . 15 upgrade on 16 upload a 30
upload that -23 upon . 34 ups was -28 use . -16 use for -15 use the -35 used . 26 useful . -19 useles . 35 utc : -16 value . -16 value was -44 valv . 16
valve , 38 valve . 34 valve 0 22 valve was 33 van . -49 vanish from 23 vat leak -48 view show -20 volume was -18 volunteer to -16 wait ? 38 wait a 23 wall
. -27 wall of 19 wall since 65 ward . 35 ward code 28 ward that 17 ward to -16 ward would -54 warn , 15 warn . 39 warn on -22 warn sign 16 warn to 41 warning
were 50 was " 43 was . 17 was 0 -23 was <name> 17 was <role> -43 was a 62 was accept 61 was alone -21 was an 88 was approv -25 was as 19 was at 26 was
being -33 was bounc -20 was bound 49 was brought 15 was cancell 19 was careles 18 was chang -19 was clos -71 was conspicuou 28 was corrupt -33 was cover
-22 was cut -41 was debit -17 was decid -20 was delet -19 was depart 32 was dispens 42 was disregard 71 was doing -31 was down -34 was dropp 18 was due
22 was easy -24 was enter 22 was entire 38 was ever -21 was evident 40 was expect 19 was far -25 was fine 25 was fitt 37 was flat 18 was flood -37 was
for -40 was found -81 was full -27 was given 46 was good 18 was half 16 was hand -56 was hard -41 was hidden 30 was hurt -21 was ignor 63 was introduc
-25 was it 25 was kept 20 was late -30 was left -100 was lock -17 was logg -22 was lost -19 was lying 17 was made 46 was mine -27 was moved 25 was n't
45 was never -24 was new -20 was no -69 was not -123 was nowhere 18 was oblig 33 was obviou 28 was of -20 was offline -38 was omitt 67 was on 36 was only
39 was open 19 was ours 78 was overload -28 was paged -15 was paid 22 was pass 45 was pinn 18 was plain 59 was poor 39 was postpon -15 was push -20 was
quick 44 was receiv 15 was reject -16 was requir 23 was restor -22 was right -15 was runn -29 was seen -43 was sent -19 was shipp -36 was shut -25 was
sign -28 was simp 34 was smooth 19 was star 21 was still -34 was suppos 36 was swapp -30 was taken -36 was that -22 was the -42 was there -25 was to 91
was told -32 was too -29 was touch -33 was treat 40 was two -21 was up -28 was visible 27 was work 20 was wrong 22 watch . 15 way . -30 way of -54 way
this 32 way to -20 weak link 40 week , -24 week and 19 week of 34 week to 15 weigh the 20 weld shut -15 well , 38 well before 28 well done 28 went ahead
21 went back -19 went dark 17 went down -60 went for 25 went off 16 went out -37 went quiet -16 went through -58 went unanswer -21 went uncheck -30 went
unheed 69 went unnotic -42 went unus -48 went well 47 went wrong -40 were <yous> 43 were all 38 were allow 53 were back 64 were cut 33 were in -40 were
left 36 were made 44 were merg 18 were never -26 were not -30 were plain 20 were print 28 were put 17 were sent -35 were taken 22 were the -16 were there
47 what <he> -16 what <name> -27 what <role> 31 what <roles> 16 what a 86 what can -15 what happen 21 what it -19 what made -39 what point -15 what possess
19 what sank 22 what to -25 what took 17 what was 18 what were 15 what would -25 when <name> 27 when <role> -25 when <some> -27 when it -24 when its -41
when there -18 whenever the -49 where <name> -33 where it 16 where our -15 where was 25 whether the -29 which <name> 64 which <some> -29 which geniu 18
which had 27 which is -23 which made 22 which one 20 which point 17 while <name> -50 while the 39 who 's 75 who broke 33 who can -23 who could -21 who
cut -18 who did 31 who else -16 who had 67 who has -30 who hold -20 who is -29 who let 51 who need 28 who notic -37 who on 15 who owns -55 who sign 26
who was 18 whole of 17 whole thing -15 whole ward -45 whom was 24 whose bright 20 whose hand 54 whose name -19 whose signature 31 why did -22 why on 15
why the 15 why was -38 why were 17 widen the -44 wiki . -17 wildcard certificate -17 will be 25 will have 31 winter . 46 wiped the 30 wired the 26 wisdom
, 15 wise to 22 wish <name> 17 wish to 22 with ' -17 with <depts> -23 with <name> -38 with <nobody> -20 with <role> -27 with <roles> -24 with <team> 39
with <teams> -42 with <weaks> 15 with a 24 with anyth 24 with different 19 with eyes 31 with four -22 with it 32 with last 21 with no 25 with our -22 with
root 31 with the 36 with their 32 with ￼ 27 within a -19 within five 26 within four -21 within ten -34 within the -19 without <name> -25 without <role>
-41 without any -18 without being 32 without open -16 without saying 35 without tell 34 without test 39 without the -50 wonder whether 25 word from 23
word of -27 word with 56 work , 75 work . -17 work for 27 work in 16 work was 36 work with -15 worse . 24 worse by 48 would <role> -46 would be -17 would
end 32 would fill 32 would have -19 would like -16 would n't 24 would rather -26 would run 16 would take -17 writ had 32 writ on -20 writ was 39 write
a 37 write down -15 written for -16 written warn 23 wrong , -16 wrong . -71 wrong firmware 15 wrong to -54 year 's 16 year . -25 yes , -25 yesterday 's
-17 yet been 18 zero . -25 zone , -28 zone . 52 zone was 26 – <name> -76 – <role> -25 ” . -16 ￼ . 17 ￼ ; -24 ￼ is -27 ￼ was -37
`,
  later: `
" " 25 " <end> -40 " <teams> 16 " error -23 " in -37 " the -26 % . -16 ' . 28 's <end> -37 's <wes> -44 's ? -19 's about 19 's did -21 's for 33 's goes
-25 's has -28 's in -38 's is -34 's job -15 's kept 19 's made -57 's of 51 's on 38 's quick 25 's right 40 's show -44 's that -18 's the -50 's to
40 's turn 18 's was -22 's were -20 's while -26 's with 34 've to -23 ( ) -21 , 'd -21 , 's 15 , , -50 , . 98 , 0:0 -18 , <depts> -15 , <end> 16 , <is>
-29 , <name> 27 , <team> -17 , <teams> -40 , <theys> -34 , <wes> 21 , ? 41 , a -59 , all 26 , an -24 , and -42 , any -21 , are 19 , as 33 , at 26 , before
15 , both 30 , call -61 , can 24 , check -15 , customer 60 , dead 24 , did 46 , duplicat -18 , duplicate 18 , each -22 , exact 34 , failover 30 , for 18
, four 48 , gave -26 , goes 25 , half 24 , having 27 , household -17 , if 27 , in -22 , includ -19 , is 88 , it -21 , its -38 , job 16 , join -26 , key
-19 , left 15 , limit 15 , made 23 , mail -21 , mean -16 , much 33 , neither -36 , node -16 , not 42 , noth 17 , on 41 , one 86 , only -26 , open -22 ,
or -22 , our -47 , plant -38 , read -42 , report 27 , second 18 , see -25 , should 29 , show -24 , still 45 , stopp -18 , test -24 , their -24 , then 18
, though 19 , time -28 , to 60 , traffic -30 , usage -15 , utc -16 , want -20 , was 24 , where -15 , who 28 , whole -35 , will -19 , with -69 , would 42
, year 29 . . 20 . <end> -27 0 . -28 0 0 64 0 <wes> 51 0 ? 42 0 a 39 0 and -26 0 before 18 0 by -48 0 is 26 0 stage -15 0 to -24 0 was -15 0 when -15 0.0
was -17 0:0 's 19 0:0 , 21 0:0 . -17 0:0 0:0 -24 0:0 : -23 0:0 <end> -51 0:0 <role> -16 0:0 <some> 25 0:0 arriv -34 0:0 as -17 0:0 asks -38 0:0 call -40
0:0 clos 29 0:0 deploy -18 0:0 in 36 0:0 is 40 0:0 join 18 0:0 open -16 0:0 our 17 0:0 pager -19 0:0 post -29 0:0 report -44 0:0 restart -27 0:0 should
26 0:0 the 53 0:0 to 23 0:0 was 29 0th <end> 18 : 's -15 : , 19 : . -20 : ; -28 : error 69 : is -30 : let 21 : mistake 15 ; , -20 ; : -29 ; <name> 32 ;
by 54 ; did 29 ; had 17 ; has -41 ; have -37 ; should 32 ; to -29 ; would 16 <any> , -19 <any> had -22 <any> has 27 <any> have -18 <any> it 24 <any> see
24 <depts> 0 -27 <depts> a -20 <depts> asleep 18 <depts> in 25 <depts> n't -62 <depts> on 16 <depts> the 33 <depts> to 22 <he> . -17 <he> and -24 <he>
at 24 <he> have 20 <he> n't 16 <he> not -23 <he> the 17 <is> <name> 32 <is> <role> 24 <is> ? -25 <is> come -29 <is> have 21 <is> n't -28 <is> on 15 <is>
only -25 <is> seen 20 <is> to -24 <name> 've 19 <name> , -70 <name> . -21 <name> <end> -45 <name> <he> -29 <name> <name> -43 <name> <role> -45 <name> <teams>
-46 <name> <wes> -20 <name> <who> 34 <name> a 20 <name> account -22 <name> and 17 <name> as 22 <name> at -47 <name> away 20 <name> backup -25 <name> be
44 <name> being 15 <name> build -30 <name> change -33 <name> commit 17 <name> doing -37 <name> easi 18 <name> every 20 <name> fault -22 <name> forty -30
<name> found -18 <name> given -25 <name> have 46 <name> his 23 <name> hotfix 17 <name> impatience 17 <name> import -43 <name> in 19 <name> laptop 16 <name>
merge -41 <name> n't 64 <name> never -26 <name> no 15 <name> not 81 <name> of -17 <name> off 40 <name> on -46 <name> only 40 <name> patch -16 <name> phone
-43 <name> pick 26 <name> quick -46 <name> radio 24 <name> read -16 <name> responsible -40 <name> restart 30 <name> restore -29 <name> sloppy 23 <name>
spreadsheet -28 <name> suppos 27 <name> that -33 <name> three -18 <name> to 126 <name> told 42 <name> wait 20 <name> was -15 <name> when 17 <name> without
38 <names> <theys> 20 <names> on -25 <names> the 24 <nobody> . -33 <nobody> <teams> 30 <nobody> have 26 <nobody> hurt -21 <nobody> the 46 <nobody> to -22
<role> " -40 <role> 've 32 <role> , -41 <role> . -52 <role> <end> 31 <role> <he> 31 <role> <name> -47 <role> <role> 30 <role> <some> 27 <role> <teams>
-44 <role> <wes> 58 <role> a 81 <role> and 25 <role> at -18 <role> badge -24 <role> by -45 <role> down 16 <role> for 20 <role> have 33 <role> in 26 <role>
is -17 <role> it -15 <role> look 21 <role> medal 26 <role> n't 51 <role> never -52 <role> no 52 <role> not -78 <role> of -44 <role> off 32 <role> on -39
<role> our -21 <role> out 26 <role> read 22 <role> see 33 <role> suppos -39 <role> take 20 <role> taken 25 <role> to 23 <role> too -18 <role> two -35 <role>
up 30 <role> were -31 <role> who -21 <role> with -55 <role> work 43 <roles> . 45 <roles> <roles> 24 <roles> <teams> 17 <roles> ? 26 <roles> an -17 <roles>
and -37 <roles> be -21 <roles> been 15 <roles> have -24 <roles> into 29 <roles> it -18 <roles> n't 40 <roles> read 15 <roles> template -15 <roles> the
-24 <roles> to 53 <roles> two -34 <some> a -37 <some> have 16 <some> it 21 <some> the 30 <start> " 64 <start> ' -21 <start> 'd 32 <start> 'm -32 <start>
's -28 <start> 've -19 <start> , 30 <start> . -41 <start> 0 -26 <start> 0.0 -27 <start> : -77 <start> <name> -19 <start> <names> -32 <start> <nobody> 33
<start> <roles> -40 <start> <teams> -37 <start> <theys> 18 <start> <wes> 43 <start> ] -19 <start> a 69 <start> agre 16 <start> am 22 <start> and -62 <start>
any 15 <start> approval -48 <start> archive -17 <start> are 34 <start> asked -36 <start> assum -29 <start> at -20 <start> attacker -24 <start> attention
21 <start> audit 20 <start> avoid -22 <start> back 39 <start> bad 27 <start> ball 26 <start> be 45 <start> believ -17 <start> between 21 <start> bit 35
<start> blame 21 <start> blind 39 <start> book -19 <start> bot -19 <start> bother 22 <start> bright 27 <start> broke 24 <start> buck 24 <start> budget
-20 <start> build -37 <start> by 37 <start> cabl -28 <start> cable -28 <start> cache -29 <start> call -15 <start> came 23 <start> can -67 <start> canary
-31 <start> card -20 <start> carri -53 <start> caught -17 <start> caus 16 <start> chair -36 <start> chang -20 <start> change -15 <start> child 24 <start>
clash 20 <start> click -15 <start> client -34 <start> clown 15 <start> code 26 <start> commit 20 <start> complaint 50 <start> contract -16 <start> cooki
-19 <start> cool 18 <start> copi -21 <start> corrupt 26 <start> could -26 <start> count -18 <start> course 44 <start> cover -37 <start> coverage -54 <start>
cowboy 15 <start> crack -27 <start> culpa 28 <start> culprit 39 <start> day 16 <start> debug -19 <start> decision 19 <start> declin 21 <start> depot -36
<start> did -41 <start> diff -46 <start> diligence 29 <start> disk -49 <start> dispatch -16 <start> dispatcher -21 <start> do -33 <start> does 20 <start>
done 30 <start> door -24 <start> dragg 28 <start> drain -16 <start> drill -22 <start> dry -21 <start> duplicate -15 <start> else -15 <start> email -35
<start> empty -16 <start> engineer 17 <start> error -17 <start> escalation 49 <start> event -21 <start> expir -17 <start> expiry 26 <start> exploit -18
<start> failover -30 <start> fan -16 <start> fat-finger 33 <start> fault -25 <start> feature 29 <start> feed -35 <start> field -27 <start> file -31 <start>
find -15 <start> finger 22 <start> first 27 <start> flag -33 <start> flood 71 <start> for -83 <start> forgot 15 <start> found -25 <start> freeze 54 <start>
freezer -16 <start> from 24 <start> full -30 <start> gas -15 <start> gate -23 <start> gateway -38 <start> gauge 83 <start> generator -17 <start> geniu
18 <start> get -28 <start> goes 45 <start> got -17 <start> grown-up 67 <start> guilty 38 <start> had -63 <start> half 22 <start> halt -18 <start> hand
43 <start> happen -23 <start> has 71 <start> have -25 <start> health -19 <start> heard -25 <start> held -21 <start> here 26 <start> hero 35 <start> his
20 <start> hosed 17 <start> hour 36 <start> human -17 <start> ignor 18 <start> importer -25 <start> in -39 <start> inform -17 <start> installer -29 <start>
integration -15 <start> introduc 27 <start> it -20 <start> job -24 <start> join -29 <start> judgement 32 <start> keep -21 <start> kernel -27 <start> key
-36 <start> keys -28 <start> kill -64 <start> label 30 <start> labell -29 <start> leak 37 <start> learnt -25 <start> least 37 <start> leav 21 <start> left
36 <start> lesson 28 <start> letter 20 <start> licence -19 <start> lid 19 <start> like -28 <start> link -34 <start> linter -34 <start> list -21 <start>
live -27 <start> load -63 <start> lock 25 <start> lockout 24 <start> logg -15 <start> loss 16 <start> lost 16 <start> maintenance -61 <start> make -16
<start> many 33 <start> mark 21 <start> may -37 <start> member 29 <start> mess 34 <start> message -20 <start> migration -50 <start> minut 43 <start> miss
-16 <start> mistake 22 <start> mode -24 <start> more 49 <start> moved -28 <start> much 39 <start> must 73 <start> n't 34 <start> new 62 <start> night -27
<start> no 34 <start> node -18 <start> note 56 <start> notic -40 <start> notice -35 <start> now -47 <start> off 18 <start> offer -19 <start> old 25 <start>
omitt 21 <start> on 36 <start> one 48 <start> ones 36 <start> only 82 <start> open 29 <start> order -28 <start> orphan -18 <start> ought 25 <start> out
29 <start> outage 69 <start> overload 20 <start> own -30 <start> owns -50 <start> packet -36 <start> page -25 <start> pager -64 <start> parcel 18 <start>
parser -15 <start> password -19 <start> patch -24 <start> patient 29 <start> paus -18 <start> permit 38 <start> person -42 <start> phone 21 <start> pick
-96 <start> plan 27 <start> point -22 <start> pool -29 <start> possess 19 <start> power -39 <start> pres -20 <start> pressure 26 <start> primary -42 <start>
probe -36 <start> proces 25 <start> project 21 <start> put -16 <start> question 53 <start> quick 20 <start> quot -15 <start> rais -25 <start> reader -20
<start> real 33 <start> receiv -26 <start> record 25 <start> rehearsal 40 <start> release 18 <start> replac -19 <start> report -26 <start> responsibility
39 <start> restart -38 <start> restore 44 <start> result -28 <start> retrospect 19 <start> retry -65 <start> revert -38 <start> review -35 <start> right
15 <start> risk 54 <start> rocket 49 <start> roll -24 <start> rollback -20 <start> rollout 20 <start> root -16 <start> round -26 <start> router -24 <start>
row -22 <start> saddl 25 <start> sank 16 <start> sat 51 <start> school 22 <start> script -25 <start> sequenc -37 <start> session 20 <start> set 42 <start>
shall 38 <start> shar -29 <start> sheet -37 <start> shipp 38 <start> short 16 <start> shot 16 <start> should -68 <start> silenc 24 <start> skip 34 <start>
slept 61 <start> smell 21 <start> snapshot -38 <start> so 26 <start> so-call 15 <start> spare 29 <start> spott -17 <start> stag -17 <start> start -21 <start>
steer 38 <start> stern 35 <start> stopp -30 <start> stuff 17 <start> swap 39 <start> synthetic -17 <start> system -30 <start> talk 21 <start> tank -15
<start> ten -27 <start> test -22 <start> than 15 <start> thank -17 <start> then -50 <start> there -20 <start> this 26 <start> those 19 <start> three 23
<start> threw 19 <start> ticket -85 <start> till -25 <start> time -32 <start> to -38 <start> token -20 <start> told -31 <start> tolerance -26 <start> took
-24 <start> torque 17 <start> transaction -37 <start> treat 18 <start> tripp 34 <start> truncat 15 <start> turbine 21 <start> turn 21 <start> twice 34
<start> two 81 <start> unleash 46 <start> upgrad 27 <start> upgrade -30 <start> upload -15 <start> ups -44 <start> user -17 <start> value -22 <start> valve
31 <start> volume -21 <start> voucher -40 <start> wait -32 <start> walk 20 <start> warn 37 <start> warning -23 <start> waved 37 <start> went 91 <start>
were 44 <start> whether -26 <start> who -16 <start> whole -31 <start> whose 55 <start> wildcard -21 <start> will -31 <start> wind -23 <start> wiped 18
<start> wish 17 <start> with -17 <start> without -16 <start> wonder 43 <start> word -38 <start> worker -19 <start> worth 15 <start> would -68 <start> writ
48 <start> write 20 <start> wrong 64 <team> . 45 <team> <end> 28 <team> <wes> -23 <team> a -30 <team> and -16 <team> be -21 <team> to -20 <teams> . -59
<teams> <end> 34 <teams> <name> -20 <teams> <role> -31 <teams> <wes> -17 <teams> again 15 <teams> an 33 <teams> and -21 <teams> at 26 <teams> been -33
<teams> firmware -28 <teams> for 71 <teams> full 18 <teams> has -22 <teams> have 63 <teams> hotline 15 <teams> in 31 <teams> it 56 <teams> its 21 <teams>
join -22 <teams> n't 24 <teams> network 16 <teams> no -64 <teams> not -29 <teams> of -37 <teams> on 16 <teams> own -35 <teams> restart -18 <teams> since
17 <teams> the -21 <teams> their -57 <teams> this 30 <teams> told -51 <teams> two -30 <teams> until -16 <teams> up 20 <teams> wait 32 <teams> warn -38
<teams> was -17 <teams> which 18 <theys> <end> -35 <theys> <wes> -21 <theys> for 16 <theys> not -23 <weaks> and 19 <weaks> on 18 <wes> , -25 <wes> . -32
<wes> <teams> 27 <wes> a 62 <wes> about -41 <wes> asking -23 <wes> back 28 <wes> been 38 <wes> by 19 <wes> do -24 <wes> have -32 <wes> is 20 <wes> know
20 <wes> look -17 <wes> more 42 <wes> n't -22 <wes> no -27 <wes> not -42 <wes> now 16 <wes> on -30 <wes> out 34 <wes> see 42 <wes> still -22 <wes> test
15 <wes> the -30 <wes> this 53 <wes> two 37 <wes> what -51 <who> it 15 <who> this 20 <yous> <is> 17 <yous> <name> 22 <yous> it -18 <yous> n't -56 <yous>
not 27 <yous> read 20 a : 20 a ; 27 a <wes> -26 a about -18 a account -16 a alert -18 a at 57 a ball 20 a batch -32 a before -16 a bug -20 a build 31 a
by -48 a call 32 a change 25 a check -26 a code -43 a conclusion 29 a could 18 a deal -35 a delete 54 a depot -21 a drill -19 a eye 62 a first 15 a for
-78 a from 60 a gift 15 a had -45 a head 30 a in -30 a into 20 a label 18 a leak -26 a letter -22 a line 16 a memory 27 a migration 23 a note 16 a notice
-33 a number -22 a on 27 a one -16 a open -38 a order -67 a pair 20 a past 26 a queue -17 a read 34 a release 37 a request -25 a restore -26 a route -20
a rule -24 a run -17 a screen 21 a stick 21 a table -33 a that -46 a the -27 a through 27 a under 24 a update -23 a wait -21 a warn 50 a was -65 a window
-30 a word 61 a zone -49 a.m <end> 15 abandon <end> -19 about freeze -21 about the 41 accept . 38 acces above 22 acces the -70 account that -19 account
the 54 accountable the 27 acted . 34 added the -23 addres . 22 addres the -15 address <end> 17 after . -16 after <end> 25 after clock -28 after days -47
after demo 20 after had 69 after minut -21 again 0:0 -33 again and -21 age the -17 ahead <end> -18 ahead the 31 air <end> -27 alarm , -15 alarm 0 35 alarm
<end> -25 alarm for 65 alarm the -20 alert <end> -32 alert the -29 alert to -16 all , 17 all <end> 19 all <name> 16 all and 43 all for 34 all of -61 all
on -27 all so 21 all that 30 all this 21 all to 20 all with 17 all-clear <end> -25 aloud <end> -40 already . 30 alway the -16 am the 16 an . 15 an from
17 an that -23 an with -30 and 's -21 and , 79 and . 68 and 0 19 and ; -20 and <role> -33 and <theys> -16 and <wes> 26 and all 17 and are -32 and as -18
and back 26 and bridge 21 and by -23 and can -24 and check 66 and control 20 and could -22 and decid -19 and error -17 and for -20 and had -24 and half
-18 and home 33 and is 45 and it -31 and keep -15 and kept -18 and know 43 and left 24 and like 15 and look 30 and n't 53 and no -28 and not 62 and of
24 and off -18 and on -30 and open 16 and rota 51 and they 19 and till 21 and to -51 and took -16 and tool 15 and up -16 and was -36 another , 21 another
. -31 another and 30 answer . -64 answer ten -27 any that -38 anyth . 17 anyth <end> -15 anyth a 27 anyth the -36 anyway <end> 27 apart <end> -33 app <end>
-16 apparent the 41 appendix <end> -29 appli the 20 approv . -15 approv <end> -33 approval the -18 are . -15 are ? -76 are a 23 are by -60 are from -35
are in -22 are not 44 are other 16 are the 16 are to -18 array <end> -15 arriv <end> 26 arriv a -16 as <who> -27 as and -49 as as 23 as at 29 as by -19
as error 19 as in -31 as is 25 as of -41 as precaution -23 as surprise 33 as that 22 as the 66 as to 20 as was -28 ask <end> 20 ask a 22 ask help 20 asked
. -16 asked for 49 asks the -20 asleep the 23 at % 21 at 's -27 at . -24 at <end> 28 at <name> 43 at ? -64 at console 35 at error 17 at first 19 at gate
22 at gauge 28 at have 23 at hour -15 at in -47 at level -27 at of 24 at other -16 at plan -36 at point 26 at request -33 at same -25 at speed -15 at stage
19 at the 15 at time -43 at to 15 at two -22 at was 22 at wheel 42 at with -40 attention of 17 attention the 24 attitude <role> 16 automatical <end> -17
avoid who -22 awake the 16 away <name> 27 back . 16 back <end> -55 back a 33 back it 23 backup <end> 19 bad <end> 33 ball dropp 34 bank , -17 banner the
18 battery <end> 19 be , 23 be <end> -24 be a 18 be back -21 be by -24 be careful 32 be from 18 be of 28 be on 23 be the 76 be twice -33 be with 17 be
without -32 because need 16 been . -38 been ? -38 been about -24 been as 17 been at -18 been by -33 been call -24 been in -40 been on 41 been out 72 been
since 45 been that 21 been the -47 been to -29 been twice 29 before <end> -25 before bank -15 before could -29 before did -29 before the 37 before type
16 before were 24 belief <end> 22 bell <end> -18 belt <end> -26 benefit hindsight 25 best <end> 21 better . -31 better than 33 between . -47 between and
65 between two 34 beyond . 17 bill was 15 blame <end> -39 blame show -20 blame the 43 blank . 20 blank <end> 26 blind <end> 32 blind was 28 board <end>
-20 bonu <teams> 25 book <end> -26 both <end> -21 bother look 20 bottl <end> 21 bound happen 35 branch <end> 27 breach <end> 26 breaker the -39 brick of
23 bridge . 28 bridge <end> -36 bright was 20 broke <end> 23 broke for 22 broken . -34 broker have 30 buck with 24 budget <end> 15 budget for -25 build
<end> 42 bus and 18 busines that 32 but <name> -40 but is 18 but no -21 but the -18 button . -40 button <end> 23 by 's 26 by , -74 by . -65 by <end> 25
by absence 28 by after 21 by hour 39 by it 32 by minut -17 by night -23 by of -22 by on 15 by that 20 by the 114 by ticket 28 by time 20 by until 30 by
was 35 by week -20 by with 31 cable the -16 cache <end> -27 call , -37 call . -62 call 0 -16 call <teams> 20 call in 23 call nine -36 call on 17 call to
33 came <role> -27 came from 27 can a 62 can be -16 can for 33 can it -28 can no 18 can the -101 canary . 17 canary have -25 cancell <end> 36 canteen <end>
39 card . 19 card <end> 26 card the 15 careles by 28 cause human 45 cell <end> -17 centre <end> -23 certificate <end> -21 chain <end> 23 chair keyboard
27 change password -17 change the -37 change was 36 channel ￼ 47 charge <end> -29 chart <end> 19 check <end> 51 check the -26 check to -21 checkout <end>
27 checksum <end> -17 child have 41 chiller <end> 39 city <end> 15 clean <end> 15 clear . -15 clear <end> -46 client <end> -21 client debit -17 clip 's
44 clock . -19 clock <end> 27 clock back -19 clos , 15 clos . 19 clos <end> 33 clos the -22 close . -42 close the 16 cluster . -24 cluster <end> 33 code
<end> -30 code the -55 coffee <end> -33 come . -28 come to 20 comment the -22 communication the 15 complaint <end> 15 complet <end> -29 comput the -21
confirm the -36 confuse two -21 console <end> -22 conspicuou its 28 contract <teams> -32 controller a -25 copi <end> -27 copi the -20 copy <end> 46 copy
the -27 corner cut 43 cost a -15 cost the 35 could . 23 could <roles> -16 could be 21 could call -40 could done 17 could hear -29 could not 24 could on
-18 could organise 24 could see -56 could seen 20 could that 18 count <end> 31 count the -31 countri <end> -15 courtesy <teams> 36 cover the -25 crate
<end> 32 credential the -31 credit it 22 critical . -15 crystal to 16 culpa <is> 30 culprit the 34 current , 19 customer , 17 customer . -27 customer <end>
-34 customer an -15 cut feed 16 cut the 33 cutover <end> 30 damage <end> 15 dark <end> -17 data . -30 data from -16 data the -30 database <end> 30 database
an 17 date <end> -22 date the -55 dawn <end> -20 day <roles> -19 day the 15 days . -15 days <end> 19 days a -16 days the 30 debit <end> 30 debug was -18
decide the -17 default <end> -18 defect the 26 delete . 30 demo <end> 21 depend a -32 depot have 18 depth <end> 31 dialysi . 53 did <end> -19 did and 20
did do 23 did failover -20 did get -76 did have -18 did help -22 did know -33 did need 32 did notice -41 did rest 27 did wrong -18 die <end> 27 diff <end>
18 direction <end> -18 disk , -21 disk . -15 disk <end> -17 disk fill 34 disk the -34 dispatcher <end> 25 display <end> -23 display the -20 disregard <end>
48 disregard the 37 do <end> -37 do have -22 do know 23 do need -27 do see -25 does <end> 15 does know -20 does take 21 doing <end> 20 done a 27 done the
56 done to 16 door <end> 23 door the -19 down . -27 down <end> -44 down <teams> -43 downtime . 22 downtime <end> -59 drain . -51 drain node 26 drain tank
-21 drawer <end> 15 drift <end> -44 drill <end> 16 drop <end> -27 dropp ball 17 dropp between 25 drum <end> -28 duct <end> 22 due <nobody> 23 due was 44
during rollout -17 duty <end> 28 e-mail <end> -15 each a 58 each by -27 each the 28 earlier . -18 earlier <end> -26 edit the -18 eight . -15 eleven . 22
eleven of 16 emoji <end> 29 empty . 15 end tear 19 end the -15 engineer a 18 enrolment . 16 enter , 18 enter <end> 27 entire to 27 error . 42 error <end>
-18 error is -18 error the 47 establish the 29 even <end> -27 even <name> 19 even at 27 even the 25 ever . -58 ever <name> -23 every . -61 every had 32
every minut -18 every of 21 every the -30 every to 29 evidence the 17 expect the 20 expectation <name> 22 expert from 33 expir <end> -22 expir certificate
-20 expiry was 31 eye the -28 eye turn 28 eyes <end> 36 face <end> 23 fail , -19 fail . -18 fail the -34 fail to -19 failure <end> 19 failure entire 17
false <end> -26 fan a -30 far <any> 24 far <wes> -29 fault in -22 fault square 39 fault the 28 feature was 15 feed one 25 feed stale 20 feed the -31 fell
the 31 fell to -21 fibre . -17 fiddl the 37 field optional -17 field the -19 fifty . 15 figur <end> -34 file 0 -15 file <end> -49 file and -20 file be
20 file by -16 file the 20 file to 17 fill on 17 fill the 28 filter . -24 filter <end> -24 find leak -23 fine <end> -20 finger the 18 finish and 23 fired
<end> -29 firewall . 18 firmware , 22 first , -21 first . -21 first ; 20 first and 27 first in -17 first the 25 first then 18 first was 44 fitt <end> 17
fix to -26 fixed . 15 fixed the 17 flag <end> -34 flag left 19 flood <end> -16 flood the -16 follow . -37 follow <end> 42 follow the -20 follow-up <end>
-21 for , 42 for . 46 for 0 -39 for ; 38 for account -30 for are -16 for best 24 for better 17 for day -27 for days 17 for domain -42 for double 17 for
first -31 for green 25 for hour 22 for long 22 for lost 52 for minut 94 for miss 37 for month 29 for next 50 for of -29 for outage 30 for permit -60 for
that 20 for the -25 for third 25 for this -19 for week 37 for who 36 for with 15 for zone -60 foreseeable <end> 23 forgotten <end> 57 form <end> 18 form
not -18 form the -38 formal to 27 formality <end> 36 forty , 28 forty . -23 forty to -19 forum <end> -15 found <end> 28 found the 18 four , -51 four .
43 four <end> 19 four and -33 four in 29 four of -16 four to 15 free <end> -27 friday . 35 friday <end> -20 friday the 25 from 's -42 from , 72 from 0
81 from : 31 from <end> 24 from a -16 from and 23 from customer -20 from first 34 from for 34 from one 17 from plan -26 from report 26 from start -19 from
the 34 from to 15 from train -17 from until 57 from was -19 from would 47 from year -15 frozen <end> 16 full hole -20 full on -34 full to 25 further <end>
22 gap <end> -25 gate . 25 gate <end> -35 gate ? 17 gate be 27 gauge <end> -82 gauge it 36 generat . -18 generator . 16 get the -18 give a 31 given the
22 go-live <end> 16 goes , 36 goes the -26 goes with 27 going end 19 gone <end> 17 gone the 37 good <end> 19 got , 22 got . 34 graph . -46 great to 20
green the -20 grew <end> -15 group <end> 23 group the -45 grow <end> -23 guilty is 28 had , -29 had . -74 had <end> -17 had <wes> 34 had acces -23 had
and 16 had at 17 had be -32 had begun 33 had busines 63 had chance -32 had clos 35 had for 39 had from 25 had in 59 had known -53 had left 68 had look
15 had mean 21 had not 31 had on 22 had open 53 had out -33 had paged -19 had password 33 had read 20 had reason -20 had seen -25 had set -17 had shown
-18 had taken 25 had that -27 had the 48 had touch -26 had turn 21 had up -22 had wait 27 had way -29 half . 34 hall <end> -29 hand , 16 hand . -33 hand
<end> -16 hand <name> -23 hand <teams> 19 hand a 29 hand in 18 hand it 18 hand the 47 handl the 26 handover <end> 19 hang <end> 20 happen <role> -30 happen
the 20 hard <end> 15 has . -31 has : 47 has been 40 has field -19 has key -22 has this -24 hats to 26 have 's 16 have . -15 have 0 -34 have <end> -27 have
<name> 19 have <role> 43 have <teams> 23 have <wes> 23 have ? 19 have a 43 have any 40 have back -28 have be -19 have better -21 have by 25 have change
-23 have check -22 have dark -53 have it 19 have much -27 have on -19 have read -73 have same -16 have thank 30 have this 17 have was 15 head . 22 head
<end> 26 head roll 21 header <end> -19 heard the -28 heat <end> -32 held the 19 help <end> -18 here <end> -48 here the 38 herself <end> 20 hindsight the
25 his , 22 his in 22 hold accountable 27 hold to -31 hole <end> -20 holiday <end> 36 home <end> 30 hose <end> 25 host . -16 hot , 24 hotfix the 16 hour
. -22 hour <teams> 18 how <role> -42 how a -22 how can 37 how does 19 how of 29 how the -41 human " -20 human . 21 hundr <end> -18 hunt a 43 idea it 31
if had 58 if were 28 ignor <end> -16 ignor the 24 image the -33 import what -16 importer <end> -15 in . 18 in 0 -58 in : 47 in <end> 17 in <name> 39 in
<some> -29 in <teams> 17 in a 16 in and -24 in appendix -22 in archive -20 in basement -15 in box 18 in calendar -20 in canteen 39 in cloud 29 in console
-17 in cookie -31 in dark 32 in day 25 in depot 25 in emergency -16 in end 17 in face 24 in firewall 23 in for -18 in got 24 in hand 23 in languag -19
in morn -24 in only 29 in order -22 in position -19 in pump 35 in queue -17 in release -23 in room 62 in row 18 in seat 16 in second -21 in shar 22 in
shell -18 in test -21 in that 21 in time -27 in to -30 in week 17 in with -17 in wrong -33 in yard 21 incident <end> -62 includ <end> -19 incorrect the
37 index <end> -16 index not 22 index the -36 installer the -20 instead guess -36 instead the 40 insufficient was 33 interlock <end> -24 introduc <name>
16 introduc the -18 is . -42 is 0 25 is : 31 is <role> -51 is <teams> 17 is <wes> -42 is and 33 is as 34 is at -22 is be 26 is blame -29 is by -15 is every
25 is for -37 is from -24 is ignor -22 is it -31 is of -18 is on -32 is one 16 is only 47 is optional 30 is our -35 is sank 17 is single -25 is that 16
is the -22 is to -54 is too 22 is with 27 it , -25 it . 45 it : -46 it <depts> 18 it <end> 27 it <name> 28 it <role> 37 it <roles> 43 it ? 15 it a 25 it
again -16 it an 55 it be -46 it been -21 it clear 25 it due 22 it easy -31 it for 47 it hard -33 it have 24 it in 46 it left -21 it like -57 it more -17
it my 29 it n't 19 it not 23 it obviou 23 it one -25 it our 27 it out -44 it plain 40 it take -20 it the -39 it to 29 it without 39 it written 28 item
<end> -22 its . 35 its in 49 its on 26 its says -28 its was -30 its when 21 jamm <end> 24 january <end> -16 job <end> 38 job the -24 join <end> 20 join
bridge -30 join call 38 join the -21 june . 34 june <end> -17 just the 19 kept the 37 key <end> 15 key a 21 key the -35 keys <end> 19 kill to 15 kiln .
15 kind that 25 knew . 22 knew <end> 23 knew the -57 know , 19 know . 20 know <end> -26 know code -15 know the -15 known , -19 known in 30 known the -15
lab the 36 label <end> 49 label the -15 lack the 16 lag <end> -17 laid the 17 large . -25 last 's 47 last of 20 last second 19 latency . -19 latency the
-28 later <end> 15 launch <end> 16 leak <end> -22 leak the -17 learn the -39 learnt the -30 least could 25 leav to -25 leave <end> -25 led no -45 led the
46 ledger <end> 24 leed the -22 left . -31 left <end> -37 left a -33 left by 74 left debug 15 left in -34 left of 18 left to -16 left with 20 let keep
-20 let know -26 let licence 27 liability the 18 library the -15 lid not 19 lies <teams> 35 lies with 32 lift finger 21 lift phone 15 light <end> -20 light
on -36 light the 18 like . 41 limit <end> -34 limit set 37 limit the -25 line from -23 line in -22 line the 43 link <end> 29 link it -35 link the 19 link
to 47 linter <end> 18 list <end> -22 list not -15 live . -33 live <end> -24 live <role> 17 live instead 25 load a -15 load the -27 loader <end> -27 local
. -34 lock held -25 lock out 19 log <end> -31 logg . 17 login . -22 logs . 24 long . 32 long the 30 longer . -30 look a -51 look further 17 look same -24
look the 66 loop <end> -38 loose . -25 loss a 21 loss the 30 lost , -22 lost . -29 made <end> 22 made by 18 made the 45 made worse 24 mail , 37 main <end>
23 major . -39 manag widen -21 map the -21 march . -34 match <end> -19 may <end> -43 may ask 16 may the 32 mea , 35 meant be -67 meant the -26 meddl the
20 memory , -15 memory <end> -42 memory in -16 merg . 34 merge <end> 18 mess the 44 messag the -17 message <end> 21 message <role> 22 message the -29 midnight
<end> -36 midnight and 42 might been -31 migration <end> 24 migration a -42 mine <is> -22 minut <end> -21 minut and 15 minut of -15 minut the -22 minute
<end> -52 mismatch the 29 miss <end> -16 miss as -15 mistak made 32 mistake the -33 model <end> -32 model the -16 monday . 17 monday <end> 23 month . -19
month <end> 36 month in 16 month the -16 more <roles> 34 more than 17 more the -15 more with 16 most the 18 mount <end> 40 move <end> 18 move the -22 move
to 17 moved 0 23 moved <end> -15 moved the -20 much . -18 my , 41 my ? -25 my that 30 my was -17 n't a 43 n't in 35 n't on -25 name . 30 name a 17 name
and 17 name the -30 nearest the -24 need <end> -36 need be -15 need have 43 need minut -16 need second -25 need slow 16 need wait -41 neglect the 42 neither
the 39 never , 43 never . -23 never <teams> 15 never a -43 never been 15 never doubt 29 never from -29 never it 28 never on 19 never to 16 new . -65 new
in 26 new is 59 new were 15 next , -16 next . -17 next <end> 22 next <role> 16 night <end> -25 night have 15 night of 43 night so -18 nine . 15 nineteen
. -19 no , -23 no data -18 no environment -18 no had 19 no in -19 no name -34 no of -22 no than 24 no to -24 no was -47 noon <end> -31 nose <end> 21 not
's -49 not . -67 not <any> -23 not <end> 19 not <role> 18 not <roles> -15 not <teams> 34 not ? -23 not a 43 not any 19 not at -49 not been -17 not for
59 not in 26 not labell 18 not report -18 not that -19 not the -15 not to -33 not who -18 note <end> -19 note the 26 noth . -36 noth <end> 26 noth lost
-21 notic <end> -23 notic smell -46 notice <end> 24 now . 37 now <end> 23 now for -19 now the 37 now to -17 nowhere be 45 number <end> 17 number not -18
number the -24 obviou the 27 of 's 63 of . -18 of 0 16 of <name> 19 of <who> -28 of ? -16 of account -22 of air 31 of and 35 of by 33 of cable -15 of change
-36 of code 21 of could 35 of day -15 of error -43 of exam 17 of file -26 of first -26 of for -35 of four -41 of gauge 44 of goes 34 of hour -58 of in
29 of into -17 of is 33 of leak 40 of match -19 of minut -23 of month 18 of number 20 of of -24 of old 40 of on 21 of outage -35 of own -49 of primary
-24 of quarter 23 of report 19 of runbook 20 of template -18 of test 15 of that -18 of the 42 of three -15 of to 50 of two -25 of were -34 of when 15 of
with -29 of work -39 off . -62 off <roles> -17 off a 27 offer <end> -34 offline <end> 17 offset the -22 old , -27 old <end> -37 old was 27 older . -40
on ' 22 on , -33 on . 63 on 0th 17 on <end> -39 on <theys> -39 on advice -21 on calendar -20 on channel -17 on checklist -30 on console 18 on customer
-15 on day 19 on even -20 on export -50 on face 24 on file 20 on for -33 on friday 47 on from -27 on gauge -29 on in -37 on instead -47 on last 17 on list
23 on mail 19 on march -15 on one 25 on own -45 on panel -31 on part 30 on phone -28 on refresher 30 on screen -61 on shar 28 on sheet 26 on shelf -16
on six 15 on that -55 on the -19 on to 33 on train -34 on wall 36 on wiki -18 on without 15 on would 21 once , 17 one , -39 one . -25 one <end> 45 one
and 24 one been -22 one call 16 one for -23 one from 36 one had -17 one have 42 one in -30 one not 44 one of -22 one on 17 one one 16 one only 17 one our
25 one that 16 one the -16 only . 43 only <end> -16 only <name> -36 only for -26 only had 28 only matter 25 open . -30 open <end> 15 open <role> -27 open
and 35 open file 38 open second 20 open ticket -37 or ? -22 order , -15 order <end> -19 order a -18 ordinary . 17 other . -34 other <end> 23 other it 19
other the -22 ought be 18 ought have 36 our . 66 our and -15 our are -15 our in 17 ours <end> 30 out , 35 out 0:0 -44 out <name> 35 out a -39 out date
-17 out the -29 outage a 51 outage the 18 outside the -21 over <end> 31 over live 20 over phone 17 over the 48 overflow <end> 20 overflow the -17 overnight
<end> -19 own <end> 24 page , 36 page . -35 page and 32 page of 21 page out 19 page to 24 page unanswer 16 paged the -23 pager silent 17 paid the 46 pair
the -26 panel <end> 19 panel the 19 paper . 20 parent <end> -32 parser <end> -20 parser the -22 part the -53 partition <end> -24 party <teams> 16 pass
. 40 pass 0 -43 pass to -44 password 0 20 past . 18 patch , 23 patch . 20 patch the -40 path the -16 pattern the 17 pay attention 16 per . -21 per and
-21 pharmacy <end> 18 phone and -16 pipe <end> -16 place the 15 plain <any> 20 plain simple 15 plain the 19 plan 0 31 plan <end> 16 planet <end> 23 plann
<end> -37 plann test -21 please <end> 19 plug <end> 35 point <end> -20 point <teams> 28 point failure -15 point should 15 point the -36 poison cache 23
policy <end> 20 poor <end> -16 poor of -16 possess to 23 post link -17 post the 18 pour on 17 power , 22 power . 16 power <end> 23 pres <end> -31 press
. -18 press button -19 pressure the -44 prevent from 20 price . 21 price <end> 17 printer <end> 18 prior not -19 probe have -28 problem <end> -21 prod
. 25 promis the 23 prompt same -19 proper . 55 pull <end> 26 pull rug 19 pull wrong 30 pump . 19 pump <end> -16 pump and 17 push on 32 push the -16 put
in 16 put the -19 queue <end> 38 radio from 16 rais <end> 21 raise limit -20 ran , -33 ran . 22 ran on 56 random <end> 20 rate <end> -20 rather the 40
reach . -18 read . -40 read <end> 30 read card 34 read diff 23 read gauge -42 read graph -35 read it 19 read label 28 read release 21 read the -17 ready
<end> -15 reboot the 34 rebuild <end> -24 receiv <end> -18 reckles by 16 record <end> -39 recovery <end> -31 red and 26 regional . 16 registry <end> -22
registry the 17 rehears <end> 25 relay weld -15 releas . -19 releas <end> 21 release . 20 release <end> -21 release and 30 release was 44 reli a -16 remov
<end> -27 replica the 20 reply the -16 report . 17 report <end> 48 report and -16 report by 15 report the -29 request <role> -31 request a 15 reset <end>
-17 responsible the 21 rest <end> 18 rest <teams> 38 rest the -20 restart . -47 restart pump -28 restor <end> -22 restore <end> -54 restore the 18 retrain
<who> 35 review a 39 review not -22 review the 36 revoke 's 36 revoke leak -23 right . -17 right was -21 ring . -54 ring 0 22 ring <end> 17 ring the -25
roll <end> 15 rollback was 27 rollout <end> -16 room <end> -16 room the 32 root : -37 rota <end> -24 rotation <end> 20 route <end> -16 route the -38 row
was -19 rows <end> -19 rug under 17 rule <end> 21 rule not 26 rule the -29 run ? 31 run from 20 run full -17 run the -23 runbook <end> -38 rung <end> -18
runn . -23 runn <end> -17 rush <end> 37 safe <end> -16 said the -18 same , -29 same . -47 same as -19 same file 18 same that -22 say . 22 says <end> 15
scheme not -17 screen . 29 screen <end> -54 screen the -48 script <end> 25 script the 15 seal <end> 24 seat . 26 seat <end> -28 second , 28 second ; -15
second ? -81 second and 35 second had 31 second is -16 second the -16 see . -20 see <end> 31 see a 32 seen <end> -15 send to -17 sense <end> 28 sense urgency
16 sent a -26 sent to -20 server <end> -24 server the -21 set <end> -23 set a 50 settl . 19 shaft . -28 shard <end> -22 sheet <end> 52 shipp every -28
shoot and 16 shop <end> -24 should a -30 should asked 40 should been -18 should have 35 should it -17 should paus 15 should the -44 should to -26 show
. -42 show line -30 show on -27 show the 32 shown the -38 sign <end> 17 sign <role> 35 sign all 32 sign form -58 sign there 20 sign waiver 15 signal <end>
-18 signal the -31 silent the -15 simple <end> 22 since had 42 since reorganisation -15 since spring 38 single , -25 single-hand the 17 site <end> -38
site the -20 sits <teams> 24 sits the -15 skipp <end> 23 skipp dry 15 sleep it 23 slide <end> 30 slip <end> 39 slip the 38 slot <end> 29 slow <end> -22
slow and 31 snapshot taken -34 so . 38 so <end> 18 so <nobody> -21 so had -20 so speak 34 so the 67 socket <end> -21 software <end> -18 someth to 30 sooner
later 32 sooner the -44 sorry <end> 22 span a 16 spare , -47 speak <end> 18 special of 23 spell the -16 spott . -50 spott drift -38 spott miss 17 spring
. 28 square <teams> 20 stag <end> 15 stag prod 26 stage <end> -17 stale . -38 stand the 22 standard <end> -27 standby . 22 star in 24 start <end> -33 start
finish 60 start the -23 station <end> 16 statu . 26 stay the 18 step <end> -16 stern with 23 stick <end> 34 still . -33 still a 22 still to -17 stop .
17 stop belt 19 stop the 23 stopp . 42 stopp line 16 stor <end> -19 store <end> -15 storm the -21 straight . -23 straight the 53 stuck . -30 stuck the
39 succes <end> -19 suggestion <end> 29 supervision <end> 42 supp <end> -29 suppos be -20 surprise <any> 27 swap <end> 18 swapp the -24 switch by 15 system
, 29 system the -46 table <end> -23 table and 16 take action 41 take in -28 take special 23 take to -17 taken . 17 taken <end> -35 taken by -16 tank <end>
-15 tape <end> -16 tariff <end> -22 tea <end> 16 tell . -25 tell from -23 tell was 35 template <end> 16 ten , -15 ten . 24 ten and -44 terminal <end> -39
test . 15 test <end> 17 test ? 26 test a -17 test and 22 test been 23 test on -30 text <end> -16 than , -15 than . 41 than intend -18 thank , 35 thank
<name> 26 thank for -45 thank the -20 that . 18 that <end> 36 that <role> -16 that a 35 that are 45 that been -41 that by -20 that can -43 that full 21
that has 62 that how 20 that is 62 that it -36 that n't -15 that no 29 that not -19 that or -25 that pump 31 that should 27 that table 15 that the -27
that time 16 that to -15 that token 35 that was -25 that were -16 that will 36 that wrong 50 the % -15 the ' 24 the 's 28 the , 47 the : -32 the ; -46
the <end> -20 the <teams> 43 the ? -35 the about 48 the account 19 the again 21 the against 15 the agent 20 the aloud -29 the amount 30 the api 20 the
app -18 the appli -32 the approval -33 the arm -39 the arriv 48 the as -20 the asked -19 the at -71 the attempt 25 the backlog 15 the banner 31 the because
-21 the been -16 the before 22 the behind -19 the being -19 the belong 17 the belt 24 the between 17 the block 15 the bot -20 the branch 28 the breaker
19 the bucket -25 the bug 22 the build -43 the bundle -25 the bus 41 the button 31 the by 29 the cabl 23 the cable 22 the can 16 the cap -34 the cell 15
the centre 32 the certificat -28 the certificate -22 the change -24 the channel 18 the check -24 the clear -45 the clock 35 the clos 19 the close -33 the
cluster -30 the colour 29 the come 17 the command -26 the contract -17 the control 36 the copy -33 the cost -21 the count -29 the counter -16 the course
23 the curtain 15 the data -30 the date 18 the did 22 the disk -22 the district -30 the does -55 the door -23 the down -47 the drain -54 the drive 25 the
drug 36 the drum -21 the dump -16 the encoder 23 the endpoint -18 the exercise -36 the expert 38 the fail -21 the fall 18 the feed -25 the fell 49 the
figur 17 the figure -16 the fill -17 the first 16 the flag -26 the fleet 27 the follow 15 the form -16 the forum -16 the found -28 the freeze 20 the from
-39 the fuse 21 the gantri -31 the gateway -28 the gave -25 the goes -25 the got 79 the graph 16 the group 59 the had 25 the hall -36 the hand 72 the has
-80 the have -42 the held -33 the here -46 the host -21 the house -57 the hung 30 the image 32 the import -29 the index -16 the instruction 46 the interface
-29 the is -32 the job -17 the kept -16 the keys 28 the lab 32 the label -49 the lamp -18 the largest -16 the last -25 the leak 23 the led -26 the ledger
43 the left -21 the letter 15 the library 16 the light 30 the limit 49 the line -30 the link 20 the look -48 the loop -25 the loss 23 the lost 18 the mail
-25 the matrix 27 the merg 23 the migration 33 the minute 19 the model -25 the module -25 the moment -17 the morn 18 the move 37 the moved -39 the must
17 the name -20 the need -64 the network -16 the next -19 the not 18 the note 17 the obituary -17 the of 92 the off -32 the offer -20 the offset -17 the
on 17 the once -16 the one -27 the ones -15 the only -28 the open 24 the over -17 the paid -21 the pallet 44 the panel 26 the parser -21 the party 43 the
path -20 the permission -22 the phone -21 the place 26 the playlist 38 the point 31 the policy -17 the port -22 the portal 21 the printer -32 the procedure
27 the proces -31 the project -15 the quarter -17 the query -16 the rack 28 the ran 27 the rate 19 the read -88 the region -26 the registry 17 the release
-31 the remain 29 the renderer -16 the request 15 the rest 29 the result 29 the return -18 the review 37 the ring 15 the rota 26 the round 20 the rule
51 the run 17 the said 21 the sat 18 the says 15 the schema 20 the scheme -35 the screen -35 the sensor 18 the service -48 the session -34 the set -27
the setting -18 the shard 22 the show 32 the signal -28 the signature 31 the since 95 the sits 33 the slow -17 the snapp 21 the software -19 the spreadsheet
-27 the stage -16 the stat -16 the state -20 the stay -21 the step 49 the stop 15 the stopp -24 the store -18 the swap 28 the table -18 the take -21 the
tape 15 the terminal -40 the test 20 the text -38 the the 27 the thought -32 the ticket -21 the time 41 the token -21 the told -21 the tool -39 the transfer
-15 the tripp -26 the turn -19 the twice 17 the unit -18 the until -16 the used -23 the useful -23 the user 15 the validation 15 the valu 32 the value
-32 the valv 18 the valve -22 the week 25 the weekend 28 the went -33 the were 77 the whether -20 the which 16 the while 25 the will 37 the wing -36 the
with 51 the within -28 the wizard 47 the work 75 the zone -18 the ￼ 60 their , -19 their . 43 their after -15 their and -27 their by 33 their in 20 them
<end> 32 then the -21 then to 15 there no -74 there noth -19 there the 17 thing <end> -23 think is -16 think it 24 think the -47 think was 23 third . 28
this , -29 this . -26 this : 22 this ; 25 this <roles> -26 this ? 46 this again 28 this and -16 this are 26 this going 15 this happen -19 this is -25 this
not -36 this was 36 those . 31 thought ask 34 thought given 29 three , -47 three . 27 three five 53 three in -26 three of -41 three that 55 three the -17
three went -18 through . 58 through <end> -26 through a -40 thrown the 23 ticket . 57 ticket 0 30 ticket <end> 46 ticket <teams> -33 till . 20 time , -16
time <end> 34 time <name> 20 time <wes> 17 time a -20 time as 37 time day -18 time the 19 time was 29 to ' -16 to , 68 to 0 -30 to : 38 to ; 24 to <any>
-15 to <end> 19 to <roles> -56 to <teams> 25 to <wes> 87 to <who> -15 to ? 38 to a 35 to account 24 to action -39 to affect 22 to ahead 24 to alarm 16
to an 20 to and -44 to anyth -21 to at -26 to back -21 to branch 33 to careful -21 to console -23 to degre -18 to done -15 to down 15 to driver 40 to dust
23 to each -35 to eleven -24 to error 63 to for 25 to found 45 to hospital 22 to is 32 to it 23 to its 20 to knee 26 to live 18 to mode -23 to more 23
to my -22 to name 17 to new 21 to next -43 to no 27 to one 58 to order -25 to plan 24 to same -15 to second -21 to server -32 to shop -31 to sooner 20
to standby -25 to stop 16 to stopp -18 to that 24 to the 52 to this -52 to three -30 to time 23 to to 16 to up 40 to vault -16 to watch 22 to were 38 to
what 21 to who 22 to within -29 to without 23 to wrong 20 today <end> 26 together <end> 24 token <end> -20 told it 28 told that 39 told the -61 told wait
-34 too . 18 too <end> -32 too and 15 too to 40 took . 21 took days -34 took hour 34 took minut -19 tool <end> -18 tool not -19 top , 21 top the 15 touch
<end> -22 trac to 18 traffic . -37 train <end> -32 translation the -21 treat a 18 trigger a -43 trip <end> -20 trip the 52 tripp . -19 tripp <end> -25
trouble <end> 18 trust <end> 17 tuesday <end> -18 turbine . -18 turn . -33 turn a -18 turn that -19 turn the 49 twenty . -21 twice <end> -24 twice the
29 twice year -50 two , 40 two . -39 two and 39 two apart -25 two look -18 two that -37 two the -25 two to -21 two were 15 two with 37 two would -15 type
. -16 typed the 36 uncheck <end> -25 undo <end> -18 unmistakable of 46 unnotic <end> -15 unread <end> 44 until , -19 until got -17 until notice 20 until
to -20 unus <end> -34 unusual <end> -35 up <end> -25 up <roles> 37 up a 26 up and -21 up the 34 update and 32 uplink <end> 32 upon <end> 34 use <end> -16
used <end> 26 useful <end> -19 useles <end> 35 user . 19 user n't -20 usual . 16 value <end> -16 value the -24 valv <end> 17 valve . 24 valve <end> 40
van <end> -50 version . -27 very , 18 view the -30 vigilance the 57 visitor <end> -36 voucher . 26 wait <end> 47 wait <teams> -29 wait a -28 wait the -23
walk past 21 wall <end> -27 wall the 29 want know 25 ward <end> 36 ward have -17 ward the 23 ward to -24 warn <end> 39 warn that 44 was 's 28 was . -109
was : -30 was ; 67 was <any> -23 was <he> -31 was <name> 18 was <roles> -71 was <team> 40 was ? 15 was able -41 was about 52 was accident 16 was all 38
was around 24 was as 23 was at -21 was be 27 was beneath 18 was by -119 was call -34 was double -17 was drain 19 was far -26 was fault 37 was first -49
was follow 56 was foregone 29 was foreseeable 40 was from 24 was going 37 was in -40 was into -44 was look 56 was mistake -24 was need 21 was no -18 was
of 20 was off -62 was on -32 was one -30 was out -137 was possible -23 was predictable 32 was rais 19 was reason -36 was respect 61 was rung -23 was second
-17 was single 49 was slow -26 was somewhere 25 was that 44 was the 46 was to 28 was told -19 was too -25 was twice -39 was two -15 was wait 18 was with
-36 was without 77 was wrong -18 watch <end> 15 water the -32 way . 35 way <end> -30 way tell -30 weather the -17 week <wes> 19 week the 33 week to -17
weigh sack 20 weld . -15 well the -15 well to 21 went , 30 went . -49 went <end> 48 went because -16 went before -24 went for -15 went on -30 went with
-35 went without -23 were a -30 were and 23 were as -38 were awake 22 were doing 43 were during -24 were follow 15 were for 34 were in -30 were kept 43
were of -19 were out -15 were that 32 were the -19 were there 32 were twice -18 were up 59 what <name> -59 what <role> -46 what <yous> -18 what are -26
what did -49 what happen -23 what have -30 what is 16 what need 19 what saw -17 what the -17 what were 43 what when 31 when bridge 30 when come 18 when
first 15 when light -53 when second 16 when was -34 where 's 23 where <role> 16 where the -31 whether is 20 which <yous> 31 which a -33 which what -20
while for 47 while was -24 who <role> -38 who <wes> 28 who off 15 who responsible 26 who the -21 who this 32 who to 33 whole to 19 whole was -34 whose
did 26 whose does -53 whose idea 20 whose is 27 whose it -38 whose was 60 whose were 21 why <name> 32 why n't 21 why the -70 why was 19 widen shaft -28
wiki <end> -17 wildcard . -16 wildcard was -15 will a -21 will the -43 will to 26 window not -37 winter <end> 46 wish had 17 with 's -26 with , -15 with
. 50 with 0 -27 with <end> 56 with acces 21 with as -25 with before -20 with benefit 36 with copy -16 with in -17 with insurer -16 with is 19 with keys
-16 with label 42 with load 17 with manual 36 with more 23 with permission -21 with respect 17 with same 45 with single 20 within . 22 within hour -34
within minut -18 without 's -65 without . -38 without a 31 without it -34 without that 30 without the 39 word <name> 34 word <teams> 35 word the -28 work
<end> -17 work <teams> -61 work a -22 work one -16 work that 15 work the 33 worse <end> 24 worse fail 23 would . 59 would <wes> -33 would a 16 would been
34 would call 25 would done -18 would gone -72 would it -26 would known 32 would open -26 would out 16 would read -15 would saved 26 would seen 37 would
shown -31 would spott 46 would stay 18 would the 55 would to -35 would up 23 would wrong -54 writ been 32 writ on 39 write the -25 written down 19 wrong
, 20 wrong . -37 wrong <end> -59 wrong and -33 wrong at 37 wrong had 40 wrong on 43 wrong table 15 wrong the -27 wrong was 36 yard <end> 33 year . -28
zero . -26 zero <end> -25 zone <end> 52 | | -17 ” <end> -16 ￼ <end> 17
`,
  behind: `
'd _ 17 'll _ -15 've _ 23 ) _ -28 0.0.0 _ -28 0:0 _ -15 : _ -20 ; _ -20 <any> _ -27 <depts> _ 21 <end> _ -29 <he> _ 68 <is> _ 71 <name> _ -48 <nobody>
_ 32 <role> _ -26 <roles> _ -36 <some> _ 30 <teams> _ -17 <theys> _ 43 <wes> _ 55 <who> _ -23 <yous> _ 19 abandon _ 43 able _ -44 about _ -18 acces _ -51
accountable _ 29 acknowledg _ -31 action _ 50 add _ -39 addres _ -22 address _ -28 adds _ -26 after _ -22 afternoon _ -26 again _ 46 agent _ -17 agre _
-20 agree _ -23 air _ -28 airline _ -42 alarm _ -29 alert _ -19 alone _ -30 along _ 17 also _ -21 am _ 16 amber _ 24 an _ 39 announc _ -27 answer _ -20
any _ -38 anyth _ 34 apart _ -16 appli _ -35 approve _ -15 are _ 31 arriv _ -29 as _ 27 aside _ 30 ask _ 38 asked _ -38 asks _ -58 assum _ 17 at _ -47
ate _ 16 attitude _ 37 audit _ 22 authority _ -26 avoid _ -18 away _ 21 b _ -22 back _ -16 backup _ -25 bad _ 24 badge _ -18 ball _ 25 bar _ -15 batch
_ 20 battery _ 36 be _ 32 because _ -30 been _ -112 before _ 21 begun _ 29 behind _ -18 being _ 30 believe _ -23 belt _ 42 between _ -47 bill _ 31 blame
_ 33 blank _ 17 blew _ 24 board _ -28 book _ -18 botch _ 41 both _ 35 bother _ 61 bought _ -25 branch _ -45 break _ 33 brick _ 33 bridge _ -78 brief _
-25 bring _ 41 brought _ 17 bucket _ 18 build _ -58 bull _ 21 busines _ 18 button _ -23 buy _ -72 bypass _ 27 cabinet _ -43 cabl _ 25 calendar _ -32 calibration
_ -21 call _ -40 came _ -31 can _ -49 cancell _ 20 careful _ -26 careles _ 17 carri _ -42 case _ -36 caught _ 38 central _ -25 chair _ -47 chance _ -19
channel _ -18 charge _ -34 chat _ -18 check _ -31 checklist _ 22 children _ 16 clean-up _ -26 clock _ 24 clueles _ 24 cluster _ 23 code _ -50 coffee _
19 come _ -20 coming _ 51 command _ -31 comment _ -34 commit _ 17 compare _ -17 complacent _ 38 concentrate _ 20 config _ 20 confirm _ -42 consult _ 20
contact _ -31 content _ 43 contract _ -26 controller _ -15 copy _ -43 corner _ 18 corrupt _ 39 cost _ 25 could _ -68 count _ 23 countri _ -36 coupon _
18 cover _ -66 cowboy _ 30 crane _ 27 crash _ -27 credential _ -27 cross _ 33 culprit _ 27 cut _ 34 cutover _ 22 damage _ 31 dark _ 26 dashboard _ -30
data _ -24 day _ -20 days _ -30 deadline _ -25 debug _ 42 declar _ 15 delete _ -36 demo _ 24 depot _ 37 deserv _ -35 desir _ -15 destroy _ 19 diesel _
28 diff _ 32 different _ -20 direct _ -15 disabl _ 17 discipline _ 60 discover _ 17 disk _ 21 display _ -19 dns _ 15 document _ -19 does _ 45 dog _ 18
doing _ -37 doubl _ -15 double _ 15 double-check _ 21 doubt _ -26 draft _ -29 dragg _ 28 draw _ -21 drawer _ 15 drift _ -33 drill _ -54 driv _ 19 drive
_ 15 driver _ 29 drop _ -19 dropp _ -17 drum _ -16 dry _ 19 during _ 47 ear _ 27 early _ -27 earth _ 18 easi _ 19 easter _ 26 edit _ 45 eight _ -35 else
_ 15 email _ 16 emergency _ 27 empti _ 34 enabl _ -38 end _ 17 enter _ -19 entire _ 37 error _ -31 escalate _ -25 even _ 26 ever _ 61 every _ -17 everyth
_ 24 exact _ 39 experiment _ 23 export _ -36 eye _ -22 eyes _ 19 face _ 26 fail _ 37 failure _ 24 fall _ 34 far _ -46 fast _ 36 fat-finger _ 25 fault _
-68 feed _ 50 feel _ -20 felt _ -19 fiddl _ 18 fifty _ 33 figur _ -26 filed _ 19 fill _ 36 find _ -35 finger _ 34 finish _ -21 fire _ 22 firmware _ -18
first _ -39 fixed _ -68 flag _ 23 flight _ 24 flood _ 59 follow-up _ -34 foot _ 16 for _ -28 forgot _ 43 forklift _ 15 form _ -44 forum _ -15 forward _
28 found _ -71 free _ 32 freeze _ -21 fresh _ 16 friday _ 51 from _ -43 full _ 55 fund _ -17 further _ 18 gate _ 25 gave _ 15 generator _ -20 gets _ -29
given _ -64 golden _ 36 good _ 22 got _ -52 grateful _ -16 green _ -17 group _ -18 gues _ 21 guess _ -18 guide _ -17 gun _ 31 had _ -45 halt _ -20 hammer
_ 16 hand _ -29 handl _ -32 hang _ 56 happy _ -32 hardware _ -23 has _ 44 hatch _ 20 have _ 51 head _ -17 hear _ -41 held _ -15 help _ -18 hence _ 20 here
_ -36 himself _ 38 his _ 52 hold _ -18 holiday _ 19 home _ -35 honest _ 20 hopeles _ 39 hosed _ 24 hotfix _ -16 house _ 17 how _ -42 hurt _ -21 if _ 30
imagine _ 25 impatience _ 17 import _ -32 in _ 60 incident _ -23 includ _ -30 index _ -15 inform _ -30 ingres _ -19 inherit _ -42 interface _ -20 interlock
_ 30 introduc _ 26 investigat _ 36 invit _ -20 isolat _ -18 issu _ -22 itself _ 28 jobs _ -23 join _ -77 june _ -17 just _ 35 keep _ -18 kept _ 58 kernel
_ 22 key _ -43 keys _ 20 kick _ 18 kiln _ -18 knock _ 74 know _ -24 known _ -73 lab _ -25 label _ -76 labell _ -15 lack _ 18 lamp _ -38 largest _ -16 last
_ 84 latency _ -30 launch _ 20 lazy _ 36 leak _ -75 learnt _ -30 least _ 25 leav _ 62 leave _ -23 ledger _ -46 leed _ -15 let _ 19 lets _ 49 level _ -26
library _ 17 lift _ 32 light _ -16 like _ -20 link _ -16 lisbon _ -22 list _ 28 listen _ 24 little _ -33 live _ 30 local _ -35 lock _ 44 logs _ -44 longer
_ 15 loop _ 27 loose _ 33 lose _ 21 lost _ -40 lot _ 25 lower _ 18 made _ -20 mailbox _ -18 main _ 20 maintenance _ 18 make _ -18 manag _ 28 map _ -19
march _ 26 master _ -24 match _ -47 matchmak _ 19 matter _ -28 may _ -72 mean _ 35 meant _ 70 medal _ 26 meddl _ 24 memory _ 18 merge _ -35 mess _ 46 messag
_ -25 message _ -44 met _ -16 meter _ 18 metric _ -26 midnight _ -33 might _ 15 migrat _ -25 migration _ -19 mind _ 26 minder _ 41 minut _ 83 mirror _
-16 misread _ 26 miss _ 79 mistake _ 15 mistyp _ 21 model _ -15 monday _ -41 monitor _ 32 more _ 88 most _ -20 move _ -43 moved _ -20 much _ -19 must _
56 myself _ 15 n't _ 40 near _ 17 need _ 17 neglect _ 44 new _ -112 noon _ -105 note _ -42 notic _ -55 notice _ -29 now _ 22 nowhere _ 29 nuke _ 19 nuked
_ 23 number _ -76 object _ 49 oblig _ 36 of _ -20 off _ 51 ok _ -29 omitt _ 41 once _ 37 one _ -20 online _ -27 or _ -41 order _ 32 organise _ 16 original
_ 22 other _ -32 ought _ 58 ours _ -25 ourselv _ 34 out _ 44 oven _ 28 over _ -25 overload _ 20 overlook _ 27 overwrit _ 41 overwrote _ 34 own _ -25 ownership
_ 30 owns _ -42 page _ -27 paged _ -88 pager _ -47 paid _ 34 pallet _ -18 panel _ 33 panic _ 32 panick _ 21 paper _ -33 part _ -39 past _ 40 patch _ -18
pay _ 25 payroll _ 38 permission _ -25 permit _ 17 person _ -64 pharmacy _ -16 phon _ -27 phone _ -69 pick _ -16 plain _ 23 player _ 19 plc _ 24 please
_ 15 plug _ 16 pod _ -27 poison _ 33 portal _ -29 position _ 27 post _ -37 postcode _ -21 power _ -22 prefer _ -25 press _ -36 pressure _ 41 preview _
-30 price _ 23 problem _ -35 prod _ 35 production _ 48 promis _ 40 prompt _ -51 proud _ 21 prov _ 15 pull _ 21 purge _ 23 push _ 62 putt _ -20 queue _
18 quite _ -18 quorum _ 21 race _ 15 radio _ -20 radiology _ 33 rais _ -21 raise _ 19 rate _ -33 rather _ 30 re-key _ 45 reach _ -67 read _ 23 reason _
-21 reasonab _ -36 reboot _ 36 rebuild _ -31 receive _ -40 reception _ -50 recipe _ 22 red _ 22 refresher _ 52 refund _ -18 refusal _ 18 regex _ -43 regulator
_ -27 rehears _ -40 relay _ -24 remain _ 15 remember _ -26 remind _ 15 renew _ 32 renewal _ 27 replac _ -43 replica _ 45 report _ -67 reproduce _ -47 rerout
_ 21 reset _ -17 respond _ 15 response _ -38 responsible _ -21 restart _ -64 restor _ -48 restore _ -39 retir _ -32 revert _ 21 review _ -52 revok _ 27
ride _ 37 ring _ 15 risk _ -25 rm _ 44 role _ -28 roll _ -21 rollout _ 29 room _ -24 root _ 38 roster _ 18 rota _ -16 rug _ 19 ruin _ 15 rule _ -36 run
_ 29 runbook _ -34 runn _ 57 rush _ 22 saddl _ 25 safe _ -36 safety _ 29 said _ -16 same _ -49 sank _ 30 sat _ 67 saw _ -30 say _ 74 schedul _ -17 schema
_ 39 screen _ -64 seat _ -23 secondary _ -16 see _ -40 seeing _ -25 seen _ -32 sees _ -41 send _ -31 sensor _ 36 service _ 34 session _ -83 set _ 29 setpoint
_ -17 sever _ 26 shaft _ -28 shall _ 45 shar _ -36 share _ -39 sharp _ 30 sheet _ 17 shift _ -17 ship _ -16 shipp _ 35 shoot _ 23 short _ 46 shortcut _
18 shot _ 16 should _ 78 show _ -51 shown _ -44 sign-off _ 15 silenc _ 25 silence _ 28 silent _ 26 simp _ 27 simple _ 22 since _ -31 single _ -51 single-hand
_ 20 sit _ 30 site _ -33 sits _ 18 sitt _ 46 six _ 62 size _ -18 skip _ 61 slept _ 57 slide _ 16 sloppy _ 56 snapshot _ 17 so _ -41 soft _ -17 some _ 17
someth _ 36 sooner _ -37 sorry _ 21 sort _ -22 span _ 17 spare _ -29 speak _ -76 spent _ 15 spoil _ 23 spoke _ -51 spoken _ 22 spott _ -66 spreadsheet
_ -17 spring _ 38 stag _ 24 stale _ 31 stamp _ 18 stand _ 15 still _ 19 stop _ 17 stopp _ 46 storage _ -55 straight _ 25 string _ 20 stubbornnes _ 21 subnet
_ 16 suggest _ -51 supervision _ 42 supp _ -18 suppos _ 26 surpris _ -18 surprise _ 20 swap _ -46 swapp _ 33 sword _ 49 system _ -15 table _ 34 taken _
34 talk _ 15 tape _ 16 teach _ -28 tell _ 16 template _ -26 temporary _ -15 ten _ 38 terminal _ -39 than _ 33 thank _ 15 that _ -35 the _ 30 their _ 24
them _ 38 then _ -25 there _ 27 third _ 26 this _ 73 threw _ 54 throttl _ 34 through _ 32 thumb _ 19 till _ 21 time _ 24 to _ 50 told _ -41 torch _ 16
toward _ 36 trac _ -15 trace _ 15 train _ -37 travell _ -16 tray _ -19 treat _ 21 trial _ 26 trip _ 49 tripp _ 48 truncat _ 37 trust _ -22 try _ -35 turn
_ 78 twenty _ 15 twice _ 32 two _ -30 type _ -19 typed _ 37 unable _ -19 under _ 22 understand _ 15 understood _ -27 undo _ 18 union _ -23 unleash _ 46
unplugg _ 21 until _ 63 unusual _ -29 up _ 20 upgrad _ 27 upgrade _ -31 ups _ 29 use _ -28 useful _ -17 valu _ -16 valv _ 33 valve _ -45 vault _ 30 very
_ 28 vlan _ 19 volume _ 50 volunteer _ -16 wake _ -20 warn _ 31 was _ -95 waved _ 29 wednesday _ -17 went _ 93 were _ -88 what _ -34 wheel _ 25 when _
68 whether _ -31 while _ 19 whiteboard _ -49 whole _ 49 whom _ -18 whose _ -44 why _ -15 widen _ -35 wildcard _ 29 will _ -24 window _ 33 wing _ -17 wiped
_ 36 within _ -27 woken _ -31 work _ -28 workaround _ -58 worse _ 53 would _ 24 wreck _ 19 wrong _ 43 year _ 31 yet _ 33 your _ -21 zone _ -36 “ _ 15 ”
_ 20 ￼ _ -35
`,
  section: `
<in-actions> <any> -37 <in-actions> <depts> -61 <in-actions> <he> 33 <in-actions> <is> -56 <in-actions> <name> -57 <in-actions> <names> -74 <in-actions>
<nobody> -48 <in-actions> <role> -18 <in-actions> <roles> 70 <in-actions> <some> 39 <in-actions> <team> -60 <in-actions> <teams> -34 <in-actions> <weaks>
-33 <in-actions> <wes> -57 <in-actions> <who> 73 <in-actions> <yous> -58 <in-actions> ? -86 <in-actions> not 32 <in-actions> should -92 <in-actions> will
-54 <in-contributing> <depts> 60 <in-contributing> <is> 42 <in-contributing> <name> 90 <in-contributing> <names> 48 <in-contributing> <nobody> 83 <in-contributing>
<role> -31 <in-contributing> <teams> 49 <in-contributing> <theys> 35 <in-contributing> <weaks> 19 <in-contributing> <wes> 18 <in-contributing> <yous> 67
<in-contributing> ? 41 <in-contributing> not -69 <in-contributing> should 36 <in-lessons> <any> -20 <in-lessons> <he> -36 <in-lessons> <is> -33 <in-lessons>
<name> 80 <in-lessons> <role> 45 <in-lessons> <roles> -30 <in-lessons> <some> -52 <in-lessons> <teams> 43 <in-lessons> <theys> -49 <in-lessons> <wes> -17
<in-lessons> <yous> -58 <in-lessons> ? -120 <in-root_cause> <depts> 44 <in-root_cause> <he> 42 <in-root_cause> <is> 40 <in-root_cause> <name> 245 <in-root_cause>
<role> 119 <in-root_cause> <roles> 65 <in-root_cause> <some> 78 <in-root_cause> <team> 23 <in-root_cause> <teams> 52 <in-root_cause> <wes> 31 <in-root_cause>
<who> 21 <in-root_cause> <yous> 32 <in-root_cause> ? 49 <in-root_cause> never -37 <in-timeline> <any> 18 <in-timeline> <depts> -34 <in-timeline> <he> -41
<in-timeline> <is> -110 <in-timeline> <name> -111 <in-timeline> <names> -43 <in-timeline> <nobody> 26 <in-timeline> <role> -18 <in-timeline> <roles> -45
<in-timeline> <some> -43 <in-timeline> <teams> -103 <in-timeline> <theys> -15 <in-timeline> <weaks> -23 <in-timeline> <wes> -39 <in-timeline> ? 97 <in-timeline>
never 92 <in-timeline> not 59 <in-timeline> should 45 <in-went_well> <any> 34 <in-went_well> <depts> -39 <in-went_well> <he> -23 <in-went_well> <name>
-88 <in-went_well> <names> -25 <in-went_well> <nobody> 15 <in-went_well> <role> -58 <in-went_well> <roles> -15 <in-went_well> <some> -31 <in-went_well>
<team> -37 <in-went_well> <teams> 23 <in-went_well> <who> -42 <in-went_well> <yous> -28 <in-went_well> never -19 <in-went_well> not 39 <in-went_well> should
44 <in-went_wrong> <any> -17 <in-went_wrong> <depts> 54 <in-went_wrong> <he> 64 <in-went_wrong> <is> 90 <in-went_wrong> <name> 79 <in-went_wrong> <names>
54 <in-went_wrong> <nobody> -28 <in-went_wrong> <role> 26 <in-went_wrong> <roles> 34 <in-went_wrong> <some> 44 <in-went_wrong> <team> 46 <in-went_wrong>
<theys> 35 <in-went_wrong> <weaks> 30 <in-went_wrong> <wes> -29 <in-went_wrong> <who> -59 <in-went_wrong> <yous> 37 <in-went_wrong> never 50 <in-went_wrong>
not -28 <in-went_wrong> should -30
`,
};

export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {
  person_fault: {
    constant: -158,
    word: `
' _ 53 'd _ -30 's _ 60 've _ -34 , _ -32 0 _ 99 0:0 _ 41 : _ -84 <depts> _ 38 <end> _ -83 <in-actions> _ -170 <in-lessons> _ -53 <in-root_cause> _ 40
<in-went_wrong> _ -45 <name> _ 40 <nobody-at-all> _ -171 <nobody> _ -69 <role> _ 50 <theys> _ -32 <wes> _ 53 ? _ -144 a _ 60 about _ -51 account _ 51 afternoon
_ 47 again _ 59 alone _ -40 also _ 31 alway _ -40 answer _ -31 any _ -36 array _ 45 as _ -45 asking _ -33 at _ -39 ate _ 34 away _ 65 bad _ 41 badly _
49 bag _ 34 baggage _ 32 ball _ -59 battery _ 36 be _ -44 because _ 76 before _ -56 best _ -30 better _ -38 bill _ 65 blame _ -44 blood _ 30 bomb _ 30
botch _ 51 both _ 38 bottl _ -32 branch _ 69 brick _ 60 bring _ 39 broke _ 45 brought _ 105 buck _ -35 build _ 31 bulk _ 32 bungl _ 40 burn _ -37 bus _
30 but _ -37 by _ 58 call _ -102 came _ 46 card _ 34 care _ -42 caus _ 48 chalk _ -42 chang _ 55 chart _ 47 check _ -32 checklist _ -66 checkout _ 80 clause
_ -47 clean _ 41 click _ 51 clinic _ 36 clip _ -32 clos _ -43 cluster _ 63 coffee _ 31 cold _ 38 come _ -58 config _ 51 consult _ -47 corrupt _ 90 cost
_ 32 could _ -41 courtesy _ 57 crack _ -31 cron _ 46 cross _ 37 culprit _ -32 customer _ 71 damage _ 55 database _ 51 decision _ 36 delet _ 60 dialysi
_ 40 died _ 31 dns _ 40 documentation _ -30 doing _ 36 domain _ -30 doubl _ 31 driv _ 43 dropp _ 59 duplicate _ 35 edit _ 80 emergency _ 36 error _ -32
euro _ 48 even _ -37 every _ 77 everyth _ 66 exchange _ 32 explain _ -60 export _ 43 eye _ -50 eyes _ -40 face _ -31 failure _ -58 fat-finger _ 52 fault
_ -40 faulty _ 77 february _ -33 feel _ -42 fibre _ 54 fiddl _ 62 file _ 38 finger _ -35 fingerprint _ 38 fire _ 34 five _ -35 foot _ 43 for _ -31 forgot
_ -41 free _ 40 fried _ 32 from _ -45 froze _ 42 full _ -61 furnace _ 49 gate _ 38 gateway _ 61 geniu _ -36 give _ -42 glance _ -32 goes _ -41 gone _ 35
great _ -30 guilt _ -32 half _ 39 hand _ 89 handiwork _ 35 handl _ -59 handover _ -33 has _ -66 have _ -106 head _ -32 healthy _ 45 help _ 64 helpful _
46 here _ -34 hour _ 36 how _ -53 human _ -41 hundr _ 36 hurt _ 34 image _ 35 index _ 56 into _ 35 introduc _ 76 invoic _ 43 its _ -31 jam _ 58 job _ -44
judgement _ -52 kept _ -57 kernel _ 37 kill _ 65 knew _ -46 know _ -41 lack _ -49 lag _ -31 lamp _ -34 lapse _ -31 last _ 41 lead _ 43 ledger _ 46 left
_ -66 lesson _ 39 let _ -56 like _ -39 limit _ 37 list _ 30 lit _ 60 live _ 35 lol _ -59 long _ -33 look _ -51 lost _ 118 love _ -49 made _ 61 manag _
92 mangl _ 74 mapp _ 36 mask _ 61 master _ 69 masterpiece _ -42 match _ 47 matchmak _ 30 may _ -36 meddl _ 50 merg _ 37 merge _ 45 mess _ 63 migration
_ 44 mind _ -43 misread _ 40 miss _ -56 mistake _ -58 mix-up _ 40 month _ 43 must _ -52 my _ 45 n't _ -123 name _ 49 need _ -56 neglect _ -54 negligence
_ -50 neither _ -31 network _ 32 never _ -96 night _ 48 note _ -39 noth _ -39 notice _ -40 nuked _ 51 null _ 36 omitt _ -60 only _ -46 operation _ 51 order
_ 46 other _ -31 ought _ -42 our _ 43 outage _ 59 over _ 40 overflow _ 35 overlook _ -63 override _ 47 overwrit _ 36 overwrote _ 40 owe _ 52 own _ 30 page
_ -54 panick _ -31 parameter _ 37 part _ -55 pass _ -58 patch _ -44 pause _ 34 payroll _ 40 perfect _ 42 petrol _ 34 plan _ -36 plant _ 42 player _ 54
poison _ 54 polarity _ 30 pool _ 40 poor _ -33 pour _ 41 pres _ 67 price _ 48 primary _ 39 problem _ -40 prod _ 66 produc _ 31 production _ 32 promis _
-42 put _ 48 quarter _ 56 quiet _ 45 rack _ 51 ran _ -47 rather _ -30 read _ -58 reckles _ -51 recover _ 76 recovery _ 51 regard _ -36 regex _ 43 registry
_ 49 renew _ -39 replication _ 39 request _ -45 rerout _ 48 reset _ 37 responsibility _ -46 restart _ 45 restore _ 33 result _ 40 revers _ 32 roll _ 35
roster _ 49 rug _ 30 ruin _ 63 runbook _ -30 runs _ -39 sank _ 70 sat _ -50 saturday _ 55 saving _ 30 say _ 38 schedule _ -36 sensor _ -37 server _ 56
session _ 47 setpoint _ 61 settlement _ 36 sever _ 75 share _ -33 sheer _ -33 sheet _ -31 shell _ -32 should _ -80 sign _ -50 signal _ 43 silenc _ 32 since
_ -39 single-hand _ 36 skipp _ -54 smell _ -30 smoke _ 55 so-call _ -42 sold _ 33 sort _ 30 soul _ 39 spare _ 37 spike _ -34 spoil _ 48 spreadsheet _ 35
square _ -30 stag _ 36 stale _ 34 standard _ -35 standby _ 36 star _ -31 start _ 37 starv _ 35 state _ 55 stay _ -33 still _ 31 stock _ 68 stopp _ 46 store
_ 40 storm _ 42 stray _ 52 string _ 33 stubbornnes _ -47 sunday _ 53 surviv _ 48 swap _ -32 swapp _ 52 table _ 62 tank _ 42 tear _ 32 tell _ -46 template
_ 43 test _ -50 thank _ 86 the _ 68 then _ 30 thermostat _ 46 though _ 34 thought _ -31 thousand _ 36 threw _ 39 through _ 32 ticket _ -32 tidy _ 34 took
_ 63 tool _ -33 top _ -34 torque _ -38 trail _ 53 tripp _ 38 trust _ -36 tuesday _ -57 turbine _ -32 two _ 70 typing _ -48 undo _ 55 unread _ -36 until
_ 39 up _ 58 update _ -33 upload _ 33 valve _ -45 vanish _ 45 volume _ 46 wait _ -68 walk _ -43 warn _ -74 wash _ -31 waved _ -30 went _ 46 what _ 72 which
_ 54 while _ 42 who _ -43 whole _ 49 why _ -36 widen _ 35 will _ -45 wired _ 43 without _ -56 word _ -48 worse _ 65 would _ -94 wreck _ 90 wrong _ 41 zero
_ 64 “ _ -68 ” _ -68 ￼ _ -38
`,
    next: `
's . 36 's change 37 's decision 30 's doing 45 's fault -52 's own 40 's script 37 's “ -47 , <he> -40 , <is> -51 , <name> -60 , <role> 32 , and 49 ,
at 37 , from -31 , is -31 , not 54 , the -51 , there 36 , with 43 0:0 , 31 0:0 <name> 64 0:0 <role> 33 0:0 <team> 33 0:0 the -47 0:0 – 31 : the -36 <depts>
's 65 <name> 's 37 <name> at 39 <name> delet 31 <name> dropp -44 <name> for -40 <name> gave -32 <name> got 31 <name> is -51 <name> left -40 <name> nuked
42 <name> overlook -31 <name> put 30 <name> to -56 <name> turn 49 <name> was -49 <nobody> was 34 <role> , -30 <role> at -34 <role> brick 36 <role> can
38 <role> has -43 <role> left -42 <role> mistake -30 <role> turn -43 <role> was -37 <roles> are -34 <roles> did 73 <roles> in 55 <some> in 32 <some> was
37 <start> <depts> 68 <start> <he> 63 <start> <names> 36 <start> <nobody> -66 <start> <role> 67 <start> <roles> 41 <start> <some> 45 <start> <teams> 111
<start> <wes> 36 <start> because 37 <start> behind 45 <start> courtesy 46 <start> every 40 <start> four 37 <start> half 64 <start> how -36 <start> it 32
<start> love -39 <start> my 91 <start> one 48 <start> thank 42 <start> this -38 <start> what -31 <teams> , -59 <teams> had 68 <teams> has 37 <teams> have
42 <teams> is -34 <teams> left 39 <teams> to -32 <wes> all -66 <wes> have 37 <wes> lost 39 <wes> spent 30 ? <end> -144 a bad 42 a day -41 a null 36 a perfect
44 a week 35 about the -37 account . -33 account of 32 all this 53 an untest 31 and <role> -43 and <teams> 45 and his 31 and left 36 and then 33 another
masterpiece -37 as the -32 at it 81 at once 35 at the -44 at which 32 away the 45 back to 42 bad , -39 baggage belt 32 ball on -34 because <name> 45 between
<theys> 35 break the 31 bright idea 30 brought the 34 by <name> 97 by the -46 chang the 37 change . 39 column . 35 come down -33 config , 32 corrupt the
57 could have -49 count . 33 courtesy of 73 delet the 40 demo . -39 did . 31 did <name> -36 did it 90 did n't -54 did to 39 doubl the 33 down to -57 dry
run -38 export . 43 fail to -32 fiddl with 68 flood the 64 for <teams> -34 for a 53 for all 34 for the -35 for two 32 forgot to -30 four hundr 37 friday
. 31 fried the 32 from <role> -31 from <roles> -31 from <teams> -61 from the -35 from under 30 further than 42 gone . 46 graph . 35 had been -32 had just
36 had not -46 had the -44 half of 81 hand on 43 hand out 44 hand over -30 handl of -34 has the -42 have <name> 30 have now 35 hour , 40 in . 64 in <teams>
-32 in a -33 in network 31 in tear 32 installer 's 32 instead of 46 into a 40 is <name> 48 is <role> 30 is down 34 is in -37 is no 32 is that 34 is what
42 it 's -46 it all 42 it by -32 it come -31 it did 35 it is 42 it not 43 it took 53 its own -45 itself , 32 kept the -46 keyboard . -30 kick the -35 left
for 30 left out -51 left the -54 let a 49 limit . 30 line was 33 link . 43 look no 32 lost its 30 manag to 57 misread the 44 more than -37 my bad -39 name
, 52 name name 33 no further 32 not a -32 not for 49 of a -73 off the 52 omitt the -53 on 0 31 on <name> -34 on <teams> -57 on account 36 on it 65 on its
-31 on the -80 one who 35 open . -46 open the 31 ought to -40 out . -80 out the 50 out to -44 outage is -53 outage was 50 overflow . 35 overlook the -36
overwrit the 36 part of -41 petrol on 32 poison the 40 poor judgement -52 pour petrol 32 pres . 37 pump was 35 ran the -40 rather than -31 region . 41
renew the -35 responsibility for -35 rollback . 57 rule . 31 sank the 46 sat on -30 saved <wes> -32 sensor . -32 sever the 59 shipp a 73 sign the -32 silenc
the 39 since the -31 skipp the -45 start , 32 than the 68 thank to 75 that <name> 71 that <teams> 40 that <wes> 45 that the -70 that took 32 the " -44
the afternoon 34 the archive 51 the audit -39 the badge -30 the ball -62 the branch 31 the buck -35 the change -36 the checklist -38 the conveyor 30 the
count 42 the cron 44 the dialysi 38 the emergency 42 the export 30 the fail -30 the finger -38 the furnace 51 the gate 53 the guilt -31 the hand 36 the
installer 31 the jam 48 the ledger 31 the match 32 the mess 62 the minute 33 the night 47 the outage 45 the page -42 the phone -32 the pres 47 the price
56 the production 38 the rack 48 the renewal -36 the rollback 36 the rug 30 the rule 38 the server 32 the shar 42 the shop 34 the state 31 the tank 48
the thermostat 46 the three 63 the trail 40 the turbine -32 the two -67 the valve -40 the weekend 37 the where -39 the work 44 the wrong 47 there is 48
this . 38 through a 57 through the 32 till the -36 to a 76 to every 47 to one 33 to thank 38 to the 42 trail of 53 tripp the 39 two hour 46 unread . -33
until <name> 70 until the -50 up by 34 up in 65 up the 57 up to -59 want to 30 was <name> 55 was <role> 65 was <teams> 31 was brought 34 was lost 37 waved
the -55 well . 39 what a -39 when <name> 76 when the -62 where clause -47 while the -46 widen the 35 wish to 40 with <roles> 53 with a 83 with it -53 with
the -84 without a 53 work by -31 would have -42
`,
    later: `
's . 31 's <end> 36 's edit 40 's for -53 's job -32 's kept -43 's that -32 , 's -47 , , -61 , <end> -58 , <he> 49 , <roles> 50 , <teams> 39 , a -31 ,
it 36 , much 35 , that -30 , this 32 : 's 32 <depts> the 51 <he> at -34 <is> not 32 <is> the -46 <is> this 43 <name> . 42 <name> and -41 <name> decision
30 <name> fault -52 <name> in 55 <name> not -46 <name> off 65 <name> one -36 <name> script 37 <name> the 81 <name> to -37 <nobody> it 32 <nobody> the -44
<role> <wes> 81 <role> a 56 <role> cost -30 <role> in 38 <role> not -52 <role> the 70 <roles> . 42 <roles> a 47 <roles> been 55 <roles> in 44 <some> that
34 <some> the -35 <start> " -45 <start> , -85 <start> <name> -36 <start> <teams> -31 <start> <wes> -65 <start> a -59 <start> bad -35 <start> between 63
<start> brick 31 <start> broke 57 <start> by 30 <start> came 48 <start> can -43 <start> caus 93 <start> corrupt 42 <start> could -40 <start> flood 52 <start>
forgot -32 <start> had -40 <start> happen 33 <start> have 30 <start> introduc 49 <start> is -56 <start> judgement -43 <start> kept -46 <start> left -74
<start> lit 31 <start> lock 35 <start> made 44 <start> manag 51 <start> must -48 <start> never -41 <start> omitt -37 <start> panick -31 <start> poison
34 <start> pour 41 <start> pull 40 <start> sat -33 <start> shipp 51 <start> skipp -42 <start> spare 30 <start> switch 32 <start> trail 40 <start> tripp
55 <start> typed 37 <start> was -78 <start> were -48 <start> wired 43 <start> work -38 <start> – 31 <teams> a 33 <teams> again -35 <wes> <name> 31 <who>
the 47 a , -47 a . -31 a for -30 a that 83 a was 32 a with -36 account <end> -33 an . -30 an of -31 and . -43 and the -32 and went 56 at hand 33 at on
31 back a 31 been the 52 branch . 31 bulk . 36 by 's 33 by the 78 by to -34 came to 34 can a 60 can the -43 caus . 30 change <end> 39 column <end> 35 come
to -40 count <end> 33 courtesy <teams> 60 cut the 31 demo <end> -39 dialysi . 35 did . 57 did <end> 31 door . -37 dropp ball -42 eleven of 39 entire to
-34 export <end> 44 eye the -46 fiddl the 68 finger the 41 from , -38 from . -38 gate . 52 gone <end> 46 graph <end> 35 had in -30 had the 45 hand it 33
handl the -34 has the 38 have the -46 his . -32 if is 32 in 's -40 in . -34 in <end> 49 in <roles> 35 instead the 30 into . 36 is . -48 is <name> -53 it
<name> 52 it <role> 31 it <teams> 42 it not 34 it with 44 keyboard <end> -30 last 's 37 left by -51 left gate 51 limit <end> 30 link <end> 43 look further
32 made worse 63 more than 30 my , -46 name , 33 no of -39 no than 32 not it -31 not that 31 not the -30 of 's 32 of . 41 of import -36 of to -35 on .
31 on day 31 on even 31 on hand -33 on of 34 one in -32 open . 33 open <end> -48 out <end> -80 out <name> -33 overflow <end> 35 override the 47 pour on
41 pres <end> 37 prod . 32 pull rug 30 put in 31 region <end> 41 release . -31 responsibility the -35 rollback <end> 57 rule <end> 31 say <end> 33 sensor
<end> -32 so could 34 spring . 32 switch the 31 thank <name> 59 that , -45 that . -41 that have 40 the , 47 the and 74 the as -31 the cabinet 34 the can
32 the clause -39 the did 36 the figur 43 the froze 48 the is -33 the left -39 the line 43 the link 33 the off -56 the outage -47 the overflow 35 the plant
34 the result 46 the rule -60 the sensor -31 the store 43 the table 65 the test -68 the that 49 the twice 51 the with 54 their . 36 there a 56 this , 45
this <end> 37 three that 49 through . -31 to 's 54 to by 42 to on 43 to one 46 to the -129 took the 39 top , -39 trad . 37 turn the 46 two at 39 two with
-38 unread <end> -33 up <roles> 41 up the -58 very that 30 wait the -35 was 's 33 was , 55 was . -33 was by 96 was to -57 was with -35 wash hand -31 well
<end> 39 what did 33 what the 52 who a -37 with . -87 with single 30 with the -55 without the -40 would been 35 wrong , -33 “ ” -52
`,
    behind: `
" _ -40 'd _ -30 : _ -53 <depts> _ -36 <end> _ -36 <name> _ -79 <team> _ 30 <teams> _ 51 <wes> _ 47 ? _ -45 about _ -57 account _ -33 action _ -35 alone
_ -41 alway _ -30 are _ -30 array _ 30 as _ -34 ate _ 46 audit _ -30 away _ 40 bad _ 39 ball _ -43 battery _ 50 be _ -54 bear _ -37 before _ -47 between
_ 39 blew _ 31 botch _ 32 box _ 35 branch _ 52 breaker _ 31 brick _ 60 bring _ 39 broke _ 72 build _ 37 bus _ 37 but _ -32 caus _ 37 chang _ 30 change
_ 47 chas _ 37 checklist _ -48 checkout _ 47 clean _ 35 clos _ -32 config _ 40 consult _ -47 corrupt _ 37 could _ -31 cross _ 37 cut _ 32 damage _ 36 database
_ 39 day _ -42 delet _ 57 dns _ 31 doing _ 31 domain _ -30 driv _ 34 dropp _ 33 dry _ -42 emergency _ 42 eye _ -46 fail _ -59 fat-finger _ 55 fault _ -59
feel _ -41 fire _ 40 first _ -34 flood _ 45 foot _ 36 for _ -54 forgot _ -41 free _ 40 graph _ 32 have _ -42 in _ 34 into _ 67 introduc _ 50 is _ -86 it
_ 34 its _ -70 kept _ -37 kill _ 60 knew _ -41 lack _ -35 leed _ 30 left _ -43 let _ -41 light _ -33 like _ -42 limit _ 32 lit _ 60 lock _ 35 look _ -35
loose _ 38 made _ 66 manag _ 79 mess _ 32 mind _ -32 misread _ 44 miss _ -42 mistake _ -32 must _ -49 n't _ -84 need _ -40 neglect _ -51 never _ -70 not
_ -91 note _ -34 noth _ -66 nuked _ 51 omitt _ -56 one _ -47 ought _ -33 our _ 38 out _ 49 over _ 40 overlook _ -42 override _ 47 overwrote _ 35 own _
46 panel _ 30 panick _ -31 pass _ -49 petrol _ 32 plant _ 31 poison _ 49 pour _ 41 pres _ 43 price _ 39 prod _ 46 promis _ -39 pump _ -33 rack _ 63 read
_ -46 rerout _ 48 restart _ 32 right _ 32 ring _ -36 roll _ 40 rug _ 30 ruin _ 58 rule _ 50 run _ -36 sank _ 38 sat _ -35 server _ 42 setpoint _ 38 shar
_ 34 shell _ -44 shipp _ 46 should _ -61 since _ -38 single-hand _ 36 skipp _ -53 slept _ -36 spoil _ 51 stag _ 43 state _ 52 stop _ 36 swapp _ 52 tank
_ 31 tape _ 30 template _ 44 test _ -40 thank _ 35 the _ 44 this _ -45 threw _ 39 ticket _ -35 time _ -34 to _ -68 told _ -32 tripp _ 59 trust _ -33 two
_ 64 typing _ -43 undo _ 33 unread _ -34 until _ -54 upload _ 31 volume _ 39 wait _ -54 walk _ -47 warn _ -42 was _ -80 wash _ -31 week _ -34 what _ 40
whole _ 42 widen _ 35 will _ -30 wired _ 46 without _ -92 word _ -39 worse _ 48 would _ -64 wreck _ 47 wrong _ 89 “ _ -47 ” _ -59
`,
    section: `
<in-actions> <role> -49 <in-actions> <some> -31 <in-contributing> <he> -63 <in-contributing> <role> 66 <in-contributing> <who> 40 <in-lessons> <name> 41
<in-root_cause> <name> 76 <in-root_cause> <wes> -31 <in-root_cause> ? -50 <in-timeline> <name> 51 <in-timeline> <role> 32 <in-went_well> <teams> 31 <in-went_wrong>
<he> 48 <in-went_wrong> <is> 35 <in-went_wrong> <role> 37 <in-went_wrong> <roles> 55 <in-went_wrong> <teams> 32 <in-went_wrong> <wes> 63 <in-went_wrong>
<who> 40 <in-went_wrong> ? -48 <in-went_wrong> never -52 <in-went_wrong> not -35
`,
  },
  omission: {
    constant: -176,
    word: `
" _ -82 % _ 53 ' _ -41 's _ 39 : _ -31 ; _ 35 <end> _ -78 <he> _ -70 <in-actions> _ -154 <in-lessons> _ -61 <in-root_cause> _ -51 <is> _ -70 <names> _
50 <nobody-at-all> _ -168 <nobody> _ 68 <roles> _ 51 <wes> _ -50 <yous> _ -75 ? _ -96 a _ -70 abandon _ 72 absence _ 32 absent _ 45 acceptance _ 30 account
_ -32 acted _ -38 action _ 35 advisory _ 35 after _ 54 afternoon _ 40 agent _ 30 alert _ 42 alone _ -31 although _ 34 another _ -46 any _ 51 anyth _ 55
apparent _ 84 approval _ 40 are _ -75 as _ 34 at _ -37 attempt _ 43 attention _ -39 audit _ 47 back _ 79 bad _ -33 badly _ -34 bag _ -30 be _ -46 been
_ -44 beneath _ 103 beside _ -31 best _ 41 better _ -34 between _ 41 blame _ -43 blank _ 66 book _ 46 boot _ 35 bother _ 85 branch _ -37 brick _ -34 broke
_ -43 brought _ -37 build _ -41 bungl _ -35 busy _ 35 bypass _ 81 cabl _ -40 cable _ -31 call _ 39 can _ -48 canary _ 40 capacity _ 54 card _ -31 care
_ -46 caus _ -30 certificate _ 31 change _ 41 channel _ 56 check _ 53 checklist _ 45 checkout _ -50 checksum _ 44 clause _ 51 clear _ -42 client _ 59 climb
_ 42 clock _ 48 clos _ 37 close _ -37 code _ -35 coffee _ -37 come _ -36 confirm _ 31 consult _ 57 corrupt _ -41 could _ -64 dashboard _ 41 days _ 31 deaf
_ 58 declin _ 52 defect _ 42 delet _ -40 deployment _ -32 depot _ 48 dial _ 52 did _ 49 diligence _ 34 discipline _ -39 dispatcher _ 41 dispens _ 66 disregard
_ 52 dns _ -47 documentation _ 37 dragg _ 34 dust _ 44 each _ 30 ear _ 32 edit _ -38 effort _ -34 entire _ -31 entry _ 35 escalate _ 51 every _ -62 everyth
_ -30 expect _ -39 eye _ 39 eyes _ 105 fail _ 88 failure _ 48 fallback _ 41 fault _ -53 feet _ 44 fell _ 41 fibre _ -36 fifty _ 36 filed _ 30 first _ -36
flash _ -46 flood _ -32 follow-up _ 46 forgot _ 94 form _ 40 formality _ 33 found _ 33 four _ 45 from _ 68 glance _ 46 gloss _ 46 goes _ 35 grew _ 85 halfway
_ 32 hand _ -33 handover _ 37 happen _ 45 have _ -137 heard _ 47 held _ 45 herself _ 33 himself _ 35 hold _ -41 hole _ 35 house _ -37 how _ -72 if _ -76
ignor _ 84 inform _ 53 initial _ 43 into _ -63 introduc _ -33 is _ -75 itself _ -32 kept _ 77 key _ 34 kick _ 49 kill _ -30 knew _ -34 know _ -43 lamp
_ 48 last _ -45 lease _ 36 left _ 150 let _ 42 letter _ 39 lift _ 52 list _ 68 listen _ -49 live _ -43 log _ 65 lol _ 43 look _ 42 loop _ -33 lost _ -40
maintenance _ 33 manag _ -40 mangl _ -40 master _ -31 may _ 32 mess _ -35 minut _ 41 miss _ 72 mistake _ -35 moment _ -31 monitor _ 53 more _ -43 morn
_ 36 moved _ 38 must _ -39 my _ -34 n't _ 129 need _ -86 neglect _ 97 neither _ 74 never _ 98 news _ 40 no _ 106 nor _ 67 not _ 59 note _ 53 noth _ 63
notice _ 44 nowhere _ 58 number _ 49 oblig _ -31 of _ -33 off _ 38 office _ 44 omitt _ 133 once _ 40 one _ -39 or _ -39 order _ -32 ought _ -41 out _ 54
outage _ -40 overflow _ -32 overlook _ 97 own _ -55 page _ 38 pager _ 32 paper _ -36 pass _ 59 past _ 38 pay _ -35 pebkac _ -36 peer _ 33 phone _ 33 post
_ 37 pres _ -38 print _ -32 promis _ 119 put _ -32 putt _ 33 question _ 30 rack _ -39 radio _ 42 ran _ 32 rang _ 30 real _ -30 record _ -59 red _ 35 refusal
_ 40 rehearsal _ 56 relay _ -33 renew _ 36 repair _ 49 report _ 71 request _ 39 rest _ -44 review _ 65 ring _ 49 risk _ 44 roll _ -33 roster _ -30 rotat
_ 32 rotation _ 34 row _ 45 ruin _ -31 rush _ -33 sail _ 69 sampl _ 45 sand _ 46 sat _ 86 second _ 47 seven _ 39 sheet _ 59 ship _ 35 should _ -61 show
_ -45 shut _ 51 sight _ 30 sign _ 54 sign-off _ 48 silence _ 71 silent _ 45 since _ 75 single _ 50 six _ 32 skimp _ 35 skipp _ 71 sleep _ 36 slept _ 43
slipp _ 64 sloppy _ -39 smell _ 30 so-call _ -40 sound _ 38 spike _ 33 step _ 70 stop _ -79 straight _ 41 suppos _ -37 surprise _ -32 table _ -52 tank
_ -45 tape _ -32 tell _ 53 test _ 49 than _ -45 thank _ -32 theatre _ 35 them _ 53 then _ -39 third _ 34 this _ -53 three _ 53 ticket _ 38 time _ -51 to
_ -34 told _ 42 too _ -36 torque _ 33 trace _ 44 treat _ -31 tripp _ -45 twenty _ -40 twice _ -44 two _ -34 unread _ 45 vanish _ -30 walk _ 72 want _ 32
warn _ 42 was _ -51 wash _ 34 watch _ 66 waved _ 61 well _ -70 went _ 49 were _ -57 what _ -54 where _ 31 who _ -35 whole _ -32 why _ -62 will _ -32 with
_ -61 without _ 107 word _ 51 work _ -35 workaround _ 37 would _ -43 write _ 78 written _ 56 wrong _ -108 wrote _ 36 yet _ 93 “ _ -35 ” _ -35
`,
    next: `
's failure 41 's handover 38 's mind 31 's refusal 40 , <name> 41 , <teams> 39 , not -52 , so 33 0 % 53 0 minut 33 0:0 <name> -31 : <teams> -35 : the 64
; <name> 77 ; it -35 ; the -34 <depts> 's -40 <he> did -41 <name> , -44 <name> <who> 34 <name> can -40 <name> clos 43 <name> dropp 47 <name> explain 33
<name> for 64 <name> forgot 33 <name> from -51 <name> gave 58 <name> has -54 <name> ignor 32 <name> is -62 <name> miss 42 <name> neglect 42 <name> never
48 <name> overlook 32 <name> set 43 <name> swapp 37 <name> was -55 <name> went 57 <nobody> was -39 <role> 's 34 <role> <who> -34 <role> had 50 <role> left
36 <role> never 39 <role> nor 33 <role> swapp -31 <role> take 42 <role> to -52 <role> walk 38 <roles> are -35 <roles> did -37 <roles> dragg 37 <roles>
have 56 <roles> in -42 <roles> turn 30 <some> let 38 <some> would 46 <start> <he> 34 <start> <is> -34 <start> <name> 68 <start> <nobody> 108 <start> <role>
68 <start> <team> 42 <start> <wes> -66 <start> <yous> -33 <start> absent 45 <start> an -31 <start> backup 80 <start> between 59 <start> communication 35
<start> did -38 <start> for 48 <start> how -31 <start> if -55 <start> lack 59 <start> neither 35 <start> nice -30 <start> not 67 <start> noth -40 <start>
of 52 <start> once 57 <start> one -31 <start> rollback 37 <start> test 30 <start> why -43 <start> zero 44 <teams> cut 32 <teams> had -32 <teams> was -38
<who> did 30 ? <end> -91 a minute 51 a single 49 a warn -31 a word 37 about the 66 after the 52 afternoon . 32 again . -30 and <name> 39 and left -32 and
the -46 and told 34 and went 46 as a 35 at no 46 attempt by 35 audit . 56 back to -32 backup . -56 ball on 31 be found 65 because of 30 been ignor 40 been
nice 36 beneath <teams> 94 both <names> 35 bother to 60 but the 41 by <roles> 42 by <teams> 45 came back 33 came from -34 can n't -31 card . -31 check
by 33 climb . 43 clos the 50 confirm the 38 declin to 50 did n't 64 did not 88 did to -42 diligence on 49 dispens with 67 disregard the 53 do n't -34 down
the 46 drill . 41 dry run 49 error budget 31 eye off 32 eye to 32 fail to 100 failure to 39 flood the -35 for 0 33 for forty 41 forgot to 50 formality
. 33 forty minut 59 from <name> 37 from <teams> 35 from his 38 from the -30 full of 41 gloss over 46 graph , 33 had <name> -33 had his 36 had n't 81 had
no -51 had not 66 had only -31 had to -54 handover note 45 happen to 38 has not 114 herself . 36 his own -33 hold the -32 hour . 31 ignor the 32 in <name>
43 in a 59 in may 44 is <name> -36 is not -49 it is -37 it through 31 its hand 43 itself , -36 kept putt 33 kept the 36 kick the 60 lack of 45 leav the
-39 left out 73 left the 55 let it 54 lift a 31 lift the 32 lost sight 36 maintenance window 36 march . 33 meant to -31 minute , 36 much as 30 need to
-41 neglect the 33 neglect to 51 no attempt 37 no point 34 none . 33 nor <role> 32 not . -33 not a 38 not look 35 not on 40 not read 45 not the -41 noth
. 48 nowhere to 65 oblig to -31 of <name> -78 of <theys> 33 of the 35 off <name> 35 off the -53 omitt the 106 omitt to 38 on his -34 only to -33 out .
73 out on 31 out the -30 overflow . -31 overlook the 56 peer review 33 putt off 33 quality , -30 question . 37 radio silence 46 rather than 34 read the
-31 refusal to 40 rollback . -41 round to 31 row . 39 sat on 77 say , 34 schema change 32 sheet . -35 sight of 36 sign of 32 sign the 61 sign-off was 35
silence from 55 silent . 42 six week 37 skimp on 35 skipp the 54 slept through 34 slipp <name> 65 so the 63 spring . 30 stale . 31 stop the -37 suppos
to -37 test the 30 test was 37 than the -36 that <some> 51 that night 34 that the 60 that was -41 the acceptance 30 the audit 54 the back 64 the certificate
33 the change 33 the checklist 34 the checksum 44 the customer 71 the dashboard 47 the dry 33 the failover 31 the gauge -47 the import 34 the lamp 31 the
lease 36 the live -31 the long 37 the maintenance 38 the minute -40 the morn 38 the rack -41 the read 47 the risk 65 the rule -30 the sand 46 the schema
32 the smell 38 the step 32 the swap 40 the theatre 30 the till -45 the torque 31 the warn 35 the weekend -34 the where 40 the wrong -83 theatre list 30
their eyes 32 them . 42 there is 48 through a -30 tighten the 30 till the 58 to <name> -44 to <roles> 31 to answer 50 to change -31 to fill 35 to have
-33 to herself 48 to keep -32 to lunch 34 touch the -31 turn a 57 unread . 53 valve . -42 was , 40 was <name> 30 was asleep 32 was full 49 was left 60
was n't 30 was not -32 was nowhere 35 was oblig -31 was suppos -33 was the 35 was to -44 watch the 31 waved it 31 waved the 63 went straight 43 when the
34 where clause 51 which <name> 48 while the 44 with a -57 with eyes 33 with no 51 word from 39 yet to 51
`,
    later: `
's for 50 's note 38 's to 32 's was 69 , <name> 39 , is 56 , it -50 , take 34 , the -39 0:0 is 35 <he> n't -37 <he> on -32 <name> . 62 <name> <roles>
33 <name> a -34 <name> away 45 <name> did 35 <name> failure 41 <name> for -45 <name> handover 38 <name> it 70 <name> mind 31 <name> not 35 <name> noth
30 <name> off -39 <name> one 30 <name> only -32 <name> out 51 <name> over 30 <name> putt 33 <name> short 34 <name> through 40 <name> with 38 <nobody> the
56 <role> a -49 <role> down 49 <role> n't 50 <role> no 31 <role> not 38 <role> off 41 <role> up 33 <roles> in -31 <roles> on 35 <roles> out 48 <roles>
their 31 <start> 's -84 <start> <is> -43 <start> <name> -82 <start> <role> -34 <start> <teams> -34 <start> <theys> 31 <start> are -51 <start> by 48 <start>
count 31 <start> declin 50 <start> did 30 <start> diligence 32 <start> disregard 39 <start> do -30 <start> dragg 34 <start> fail 68 <start> flood -38 <start>
forgot 63 <start> gave 66 <start> has -65 <start> ignor 40 <start> is -72 <start> kept 129 <start> left 99 <start> let 83 <start> line 33 <start> miss
31 <start> must -33 <start> need -40 <start> neglect 68 <start> never 30 <start> no 39 <start> omitt 61 <start> overlook 34 <start> sat 33 <start> set
30 <start> skimp 35 <start> skipp 46 <start> slept 34 <start> the 47 <start> to -47 <start> took 45 <start> tripp -30 <start> turn 63 <start> walk 45 <start>
was -52 <start> waved 79 <start> would -57 <teams> <name> 36 <teams> to 32 <wes> , 30 <wes> . 31 <wes> <end> 49 <wes> the -32 a for 42 a from 47 a in -31
a plan 41 a to -35 afternoon <end> 33 again <end> -30 all . 60 an . 40 and check 37 any by 47 as . -45 as as 47 asked for 47 at , -32 audit <end> 56 backup
<end> 44 bad <is> 31 been by 33 being . -47 beneath . 84 blind to 32 by 's -40 by . 87 by the -52 by to 50 card <end> -31 climb <end> 43 clos valve 37
could be 64 days <end> 42 did ask 35 door . 34 drill <end> 41 error . 40 every . 33 eye the 45 for , 53 for . -64 for best 53 for minut 62 for week 63
formality <end> 33 from for 45 from to 49 gate . -33 got to 38 had open 40 hand the 46 have nice 36 herself <end> 36 his . 38 if had -40 in 's 38 in ,
39 in sand 46 in the -36 instead the -31 is , 44 is . 33 kept off 33 kept the -30 left by 107 left of 32 left the 31 lift finger 31 long . 36 look the
32 lost of 36 march <end> 32 merg . 30 n't that 40 n't the 90 neither nor 35 never the 69 no . 51 no did 34 no for -37 no from 31 no of 100 none <end>
33 not <end> -33 not the 70 not to 48 not word 34 noth <end> 48 noth <name> -39 noth the 54 nowhere be 65 of 's -40 of , -37 of by 46 of on 38 off the
36 on 's 41 on hand 38 one in 30 only the 49 out <end> 68 out lunch 38 overflow <end> -31 panel the -35 past . 46 question <end> 37 radio from 43 rollback
<end> -41 row <end> 39 second <end> 42 sheet <end> -35 silent <end> 42 single . 60 skimp the 40 slipp 's 65 so as 30 so the -32 spring <end> 30 stale <end>
31 stay . 38 take . -30 test , 39 that had -31 that has 42 that in 41 that to 39 that would 45 the , -45 the <end> -33 the ? -32 the about 56 the after
62 the at -30 the budget 31 the by -36 the change 44 the clause 40 the depot 40 the fell 47 the file 39 the from 35 the graph 31 the had -32 the is -43
the left 50 the not 32 the notice 32 the of -44 the open -30 the out -40 the rather 40 the report 50 the review 33 the rule 43 the sensor 31 the table
-45 the test 91 the till 44 the to 56 the token 30 the warn 37 the weekend 52 the went -39 the which 64 the work 49 the would -38 them <end> 42 through
. 54 to back 43 to for -52 to found 65 to that -34 to the 52 to their -31 took eye 32 turn blind 32 turn the -62 unread <end> 53 up the 48 valve . -35
valve <end> -43 walk past 49 was <who> 33 was about -54 was attempt 35 was by -36 was for -39 was taken 35 was to -51 wash hand 34 waved through 30 went
the 31 went to 44 went without 31 what did -36 which the -35 whole . 47 without the 36 would the 42 zero from 44 “ ” -32
`,
    behind: `
" _ -34 , _ -64 : _ -41 ; _ -63 <nobody> _ -44 <team> _ -31 <theys> _ -35 ? _ -91 abandon _ 79 acceptance _ 37 action _ 42 advisory _ 36 after _ -34 alarm
_ -42 alert _ 33 are _ -58 as _ -32 aside _ 38 asked _ 31 asleep _ 35 attention _ -47 backup _ -41 ball _ 32 book _ 40 boot _ 39 bother _ 73 brick _ -33
build _ -39 but _ 49 by _ -67 bypass _ 79 call _ 35 capacity _ 41 care _ -31 checklist _ 47 checkout _ -36 checksum _ 34 consult _ 44 could _ -39 cutover
_ -31 date _ 35 declin _ 50 did _ 46 dispens _ 72 disregard _ 63 domain _ 31 down _ 40 dragg _ 34 each _ 35 ear _ 32 entire _ 49 error _ 40 even _ 38 expect
_ -30 eye _ 45 fail _ 95 failure _ 38 february _ 31 feet _ 45 fifty _ 38 flash _ -45 flood _ -36 forgot _ 94 from _ -43 gate _ -39 happen _ 40 has _ -39
have _ -96 hold _ -43 hour _ 43 ignor _ 55 inform _ 33 into _ -45 is _ -91 its _ 65 know _ -31 lack _ -31 left _ 42 let _ 77 letter _ 47 light _ 54 like
_ -33 listen _ -49 log _ 38 look _ 30 lunch _ 34 manag _ -35 may _ 34 merg _ 36 miss _ 77 must _ -34 n't _ 71 need _ -64 neglect _ 124 never _ 113 nine
_ 44 no _ -34 nor _ 48 not _ 79 note _ 38 noth _ 94 notice _ 44 nowhere _ 34 off _ 79 omitt _ 87 ought _ -33 our _ 33 overlook _ 59 own _ -43 paid _ 42
pallet _ 32 pass _ 42 phone _ 62 pressure _ 33 promis _ 72 pull _ -48 putt _ 33 quality _ -30 rack _ -43 rather _ 46 read _ 55 refusal _ 40 relay _ -32
report _ 59 ring _ 40 said _ 32 sample _ 31 sat _ 53 second _ 36 sheet _ 39 short _ 35 should _ -46 sign _ 35 silent _ 42 since _ 57 single _ 32 skimp
_ 35 skipp _ 86 sleep _ 37 slept _ 55 smell _ 40 sound _ 38 spare _ 43 start _ -31 step _ 42 stop _ -51 suppos _ -37 table _ -30 tank _ -35 tell _ 49 that
_ 40 their _ -39 this _ -85 thought _ 31 three _ 49 to _ 64 told _ 36 took _ 31 trace _ 44 tripp _ -30 turn _ 40 two _ -37 unread _ 44 until _ 86 up _
43 wait _ 42 walk _ 49 was _ 59 wash _ 34 watch _ 54 waved _ 45 week _ 36 well _ -32 where _ 34 whole _ -52 without _ 108 work _ -31 wrong _ -57 wrote
_ 36 yet _ 77
`,
    section: `
<in-actions> <roles> -57 <in-actions> <teams> -34 <in-contributing> <depts> -37 <in-contributing> <nobody> 36 <in-contributing> <role> -50 <in-contributing>
<teams> 39 <in-contributing> <wes> -35 <in-contributing> ? -43 <in-contributing> never 30 <in-lessons> <is> -38 <in-lessons> not 37 <in-root_cause> <nobody>
31 <in-root_cause> <roles> 35 <in-root_cause> <theys> 41 <in-root_cause> not 37 <in-timeline> <name> 47 <in-timeline> <roles> 43 <in-went_wrong> <depts>
53 <in-went_wrong> <name> 32 <in-went_wrong> <names> 47 <in-went_wrong> <role> 33 <in-went_wrong> <roles> 34 <in-went_wrong> <wes> -38 <in-went_wrong>
<yous> -53 <in-went_wrong> never 34 <in-went_wrong> should -40
`,
  },
  counterfactual: {
    constant: -222,
    word: `
'd _ 73 've _ 118 . _ -39 : _ -36 ; _ 33 <any> _ -51 <depts> _ -36 <end> _ -92 <he> _ 53 <in-actions> _ -93 <in-lessons> _ -42 <nobody-at-all> _ -86 <roles>
_ -42 <somebody> _ -77 <wes> _ -44 <who> _ -30 ? _ -101 after _ -33 alone _ 32 an _ -43 any _ -32 as _ -51 ask _ 42 asked _ 89 attempt _ -32 attention
_ -49 audit _ -38 avoid _ 32 been _ -38 before _ 78 being _ -32 bell _ -61 better _ 82 blame _ -44 blind _ -38 branch _ -30 breaker _ 43 busines _ 32 but
_ 82 catch _ 30 cheaper _ 68 controller _ 36 could _ 80 count _ 99 courtesy _ 41 cut _ 55 demand _ 50 did _ -68 dispatcher _ 31 double-check _ 36 doubt
_ 40 drain _ 45 drum _ 34 duty _ 53 edit _ 42 eleven _ -35 end _ -30 escalate _ 30 even _ -41 evident _ 38 excuse _ 55 expect _ 75 failover _ 31 find _
-36 first _ 99 floor _ 36 for _ 35 full _ -33 go _ -30 gone _ 46 graph _ -38 grown-up _ 36 had _ 101 hand _ 35 hard _ -38 have _ 257 head _ -38 heads-up
_ 41 heard _ -44 heaven _ -40 his _ -36 how _ -56 id _ -38 if _ 96 instead _ 36 into _ -52 its _ 31 job _ 51 just _ 73 keep _ 48 know _ 48 least _ 80 leav
_ 48 light _ 33 line _ 34 lost _ -33 meant _ 70 measure _ 48 might _ 51 minu _ 35 miss _ -58 move _ 57 n't _ -34 near _ -40 need _ 102 neglect _ -32 next
_ 32 nice _ -30 not _ 34 noth _ 34 object _ 51 oblig _ 58 only _ 36 optional _ 32 ought _ 93 our _ -32 out _ -35 paid _ 68 past _ -31 perhap _ 30 prevent
_ 46 raise _ 33 rather _ 31 read _ 50 renewal _ 31 safe _ 68 saved _ 39 schedule _ 47 see _ -30 send _ 36 shar _ 42 shot _ -37 should _ 162 shout _ 32
simple _ 51 since _ -35 slow _ -32 so _ -35 sorry _ 36 spike _ -47 splice _ 31 stay _ 69 stop _ 39 stopp _ 59 suppos _ 94 talk _ 31 tenant _ -38 than _
48 thank _ -48 then _ 44 thought _ -53 time _ 40 told _ -34 too _ -33 took _ -48 trad _ 33 twice _ 50 until _ -36 uptime _ -34 valve _ 47 wait _ 94 ward
_ 38 warm _ 38 warn _ 31 weigh _ 83 were _ -37 when _ 79 who _ -77 why _ 46 wish _ 51 word _ 38 work _ -47 would _ 154 written _ -33 wrong _ -39 yet _
-51
`,
    next: `
's job 44 's pay 31 , <teams> -41 , <wes> -30 , <yous> 33 , a 47 , had 67 , not 45 , the 75 , then 35 , which -32 . <end> -56 ; it 35 <is> have -52 <is>
wish 49 <name> could 38 <name> from 50 <name> had 98 <name> is -40 <name> need 43 <name> ought 41 <name> should 37 <name> to 31 <name> was 45 <role> 's
49 <role> is 60 <role> should 38 <role> to 41 <role> worth 43 <roles> are 36 <roles> had 50 <roles> should 40 <some> with 72 <start> <any> -52 <start>
<name> -41 <start> <role> -40 <start> <some> 49 <start> <teams> -44 <start> better 106 <start> but 33 <start> had 47 <start> if 62 <start> in 46 <start>
noth 59 <start> one 69 <start> that 36 <start> weigh 59 <start> were 49 <start> when 47 <start> who -41 <start> with 33 <teams> 's -32 <teams> could 58
<teams> had -36 <teams> to 53 <teams> was 39 <teams> would 36 <wes> 'd 47 <yous> do 56 ? <end> -101 a duty 47 a grown-up 38 a heads-up 41 a snapshot 31
a warn 59 a word 53 all that 42 alone . 42 and was 35 as if -33 ask . 59 asking . 37 at 0:0 52 at five -31 at least 43 at nine 37 at this 30 attention
. -31 back , 35 be watch 30 been ring -41 but for 33 but never 36 by now 36 call from 35 call the -30 could <role> 30 could have 90 count the 61 do not
37 do was 38 drain the 54 expect to 50 first , 34 first . 49 for . 49 for <teams> 69 for that 45 for the -32 from <role> 34 from the -30 had <name> 58
had <teams> 66 had a -47 had been -38 had every 38 had no 38 had only 38 hand over 32 have asked 34 have kill 32 have notic -46 have rung -31 have spar
30 have spott -52 have to -86 have told -40 have warn 34 if <name> 47 if <teams> 34 if only 65 in doubt 52 instead . 34 is what 46 it not -36 it would
63 its own 31 label on 35 leav the 59 meant to 80 might have 41 need not 43 need to 63 never have 58 next time 44 no busines 32 none of 37 not . 40 not
been -42 not run 30 noth prevent 41 notic that -46 now . 40 oblig to 58 of <name> 53 of <teams> -34 of the -48 of this 38 on . 30 once . 43 only to 54
ought to 73 out of 37 over the -31 own . 33 paid for 33 raise it 38 rather than 38 read the 49 restart the 31 ring . 37 run a 49 rung the 32 say no 46
send a 58 should 've 55 should have 52 should never 35 show up 30 sign . 41 stop the 47 suppos to 89 that . 44 that <he> 44 that is 35 that the -72 that
was 49 the audit -33 the checklist 31 the floor 30 the hospital 31 the least 38 the notice 37 the outage 30 the plug 30 the renewal 33 the ring 39 the
valve 47 the ward 40 then . 39 there . 38 there would -34 this . 47 this one -38 to a -30 to be -53 to blame -39 to drain 36 to escalate 32 to have 70
to object 54 to raise 36 to touch 32 to wait 39 told <wes> 48 twice , 60 valve . 67 wait for 52 ward . 50 warm . 43 warn from 48 was oblig 58 was suppos
50 was to 102 was under 32 were meant 52 when the 31 wish <name> 49 with <he> 32 with <name> -36 word to 49 would 've 63 would be 36 would have 118 would
still 34
`,
    later: `
've the 32 , . 34 , <name> -31 , had -32 , on 35 , once 56 , would -49 0 . 41 <is> <name> 47 <name> <teams> 37 <name> and 76 <name> have 66 <name> job
54 <name> the -44 <name> to 36 <role> 've 48 <role> a -48 <role> been -30 <role> the -40 <roles> have 59 <start> 's -49 <start> , 36 <start> <wes> -48
<start> count 54 <start> delet 30 <start> did -41 <start> do 42 <start> had 59 <start> have -84 <start> if 31 <start> in 50 <start> might 51 <start> need
57 <start> only 40 <start> ought 48 <start> prevent 41 <start> should 60 <start> than 33 <start> that 38 <start> to -41 <start> took -30 <start> twice
59 <start> was 89 <start> wish 58 <start> worth 43 <start> would 57 <teams> a -34 <teams> wait 35 <wes> a 56 <wes> for -36 <wes> still 34 <wes> to -32
<yous> not 37 a . 49 a could -33 a on 33 a to 36 a would -42 all was 42 alone <end> 42 already . 32 and not 36 are for 39 ask <end> 56 asking <end> 37
attention <end> -31 be . 54 be the 58 be to -33 been . 43 been by 44 been in -45 before the 58 better than 47 busines that 35 but <name> 30 by , 35 by
. 44 by to -39 could not 31 count . 60 do run 45 every to 61 first <end> 82 five . -31 for 's 41 for <end> 47 for to 61 from . 50 from the 56 from would
32 graph have -39 had <wes> 31 had busines 33 had in 34 had not -37 had read 43 had the -36 had wait -30 have . 32 have <name> 30 have <teams> 42 have
<wes> 54 have a 33 have any -40 have it 52 have ring -41 have that -94 have the 93 his . -32 if had 44 if were -30 in . 61 in position 35 instead <end>
34 is to 38 it <role> -32 it been -47 it the 59 just the 77 kept eye 30 kill to 35 know . 36 label the 31 least could 36 line the 32 need have 44 no for
78 no to -34 not <end> 40 not <name> 33 not it 38 not the -36 noth <name> 64 now <end> 40 of by 47 of would 31 on . -30 on to 70 once <end> 43 one by 30
ought have 40 ought know 44 own <end> 32 prevent from 41 pull plug 30 read label 31 ring <end> 36 should been 58 sign <end> 41 stopp from 47 talk the 34
than , 39 than . -36 that <end> 43 that what 44 the , 33 the . 39 the alone 40 the and 37 the before 76 the but 39 the file -38 the is 42 the move 51 the
now 32 the tenant -39 the that -33 the there 55 the when 37 the would 50 then <end> 39 there <end> 36 there no 30 this <end> 45 to . -45 to a 44 to and
38 to it 56 to on 31 to the 65 to was 35 to watch 30 valve <end> 65 wait the 73 ward <end> 49 warm <end> 43 was , -44 was <role> 58 was drain 38 was in
-33 was of 47 was on -32 was to 76 were , -43 what need 42 wish had 49 would . -47 would been 44
`,
    behind: `
'd _ 73 've _ 79 <name> _ -64 <roles> _ -37 <teams> _ 52 <theys> _ -35 <wes> _ 44 <who> _ -30 ? _ -63 a _ 46 alone _ 37 asked _ 38 asking _ 45 been _ -51
before _ 37 blame _ -40 busines _ 31 could _ 60 count _ 35 did _ -32 do _ 51 duty _ 31 edit _ 30 escalate _ 32 every _ 54 expect _ 48 first _ 51 five _
-35 from _ 67 grade _ 31 had _ 92 has _ -45 have _ 67 heads-up _ 41 heard _ -38 his _ -30 hospital _ 45 in _ -33 it _ -41 job _ 48 keep _ 53 know _ 36
least _ 41 meant _ 81 might _ 43 miss _ -33 need _ 34 neglect _ -30 never _ -50 nine _ -35 not _ -67 object _ 51 ought _ 86 paid _ 44 place _ 30 position
_ 35 read _ 38 relay _ 30 ring _ 52 run _ 50 rung _ 43 say _ 33 seen _ -32 send _ 49 sense _ 33 should _ 131 shout _ 34 stay _ 49 stop _ 42 suppos _ 70
to _ 101 too _ -31 touch _ 30 trad _ 37 train _ 35 until _ -40 wait _ 66 warn _ 83 was _ 97 wish _ 48 worth _ 37 would _ 34 yet _ -51
`,
    section: `
<in-actions> <he> -51 <in-actions> <some> -33 <in-contributing> <is> 40 <in-contributing> <yous> 34 <in-contributing> not 48 <in-lessons> <wes> -34 <in-root_cause>
<he> 31 <in-root_cause> not -39 <in-timeline> <he> 32 <in-timeline> should 42 <in-went_wrong> <any> -40 <in-went_wrong> <is> -74 <in-went_wrong> <name>
33 <in-went_wrong> <role> 101 <in-went_wrong> <teams> 34 <in-went_wrong> ? -97 <in-went_wrong> never 32 <in-went_wrong> not 40 <in-went_wrong> should 89
`,
  },
  hindsight: {
    constant: -181,
    word: `
" _ -40 's _ -64 0 _ -33 <any> _ 101 <depts> _ -72 <end> _ -54 <he> _ -30 <in-actions> _ -117 <in-contributing> _ -31 <in-lessons> _ 67 <name> _ -120 <nobody>
_ 53 <role> _ -71 <roles> _ -110 <some> _ -59 <somebody> _ -116 <team> _ -45 <teams> _ -92 <yous> _ 87 ? _ -97 a _ 34 all _ 52 allow _ -32 an _ 50 and
_ -62 answer _ 38 any _ 57 apparent _ 30 as _ 52 aside _ -30 attention _ -35 bad _ 44 basic _ 36 before _ -61 belief _ 41 bell _ 62 belt _ 81 benefit _
33 blow _ 64 bound _ 47 by _ -56 call _ -34 can _ 51 chart _ 44 check _ -45 child _ 61 clash _ 73 clear _ 51 clos _ -33 coming _ 60 conclusion _ 36 could
_ 108 course _ 47 crack _ 54 crash _ 39 cut _ -56 danger _ 52 day _ 33 decid _ -40 delet _ 30 disaster _ 56 disk _ 39 does _ 57 done _ -44 doubt _ 31 down
_ -51 drill _ -37 due _ -37 duty _ -31 else _ 47 entire _ 30 error _ -35 escalation _ -32 escap _ 52 even _ 66 every _ 37 evident _ 43 exact _ 40 face
_ 68 fault _ -36 feed _ 39 figur _ 30 first _ 55 flood _ 39 foresee _ 53 foreseeable _ 44 forgotten _ -31 four _ 44 from _ 31 front _ 41 gas _ 40 gauge
_ 49 get _ 57 give _ 30 glance _ 34 going _ 56 gonna _ 75 good _ -32 got _ -30 graph _ 40 great _ 41 hand _ -54 happen _ 64 hard _ 53 has _ -38 hindsight
_ 54 his _ -47 home _ -30 how _ 91 human _ -38 id _ 41 if _ -41 ignor _ -43 is _ -39 it _ 75 jamm _ 38 kept _ -45 knew _ 156 know _ 57 known _ 49 label
_ -32 leak _ 85 leapt _ 95 left _ -81 let _ -34 limit _ -32 little _ -32 long _ 35 look _ 79 love _ -30 made _ -40 manual _ 36 minut _ -50 miss _ 52 more
_ -57 my _ -59 near _ 39 need _ 52 neglect _ -45 night _ -32 nineteen _ 34 nose _ 56 not _ -50 noth _ -37 obviou _ 99 obvious _ 85 old _ 35 on _ -42 one
_ 87 open _ -38 ought _ 43 outcome _ 31 phone _ -34 plain _ 44 plan _ 51 plenty _ 40 plus _ 37 predict _ 72 predictab _ 99 predictable _ 43 producer _
-33 proper _ -34 pump _ 46 put _ -38 queue _ 43 review _ -38 rota _ -30 rung _ 30 runs _ 32 said _ 38 see _ 83 self-evident _ 66 sensor _ 39 shock _ 45
sight _ 43 simp _ -47 single _ 33 siren _ 35 slot _ 30 small _ 59 smell _ 92 someth _ 35 spell _ 51 spike _ 43 spot _ 30 spring _ 36 star _ 45 start _
-30 stood _ 69 stop _ -31 stuff _ 57 surpris _ 45 surprise _ 76 swept _ -33 taken _ -31 tell _ 46 test _ -37 than _ -34 that _ 106 their _ -40 there _
63 this _ 61 thought _ -36 through _ -33 told _ 61 trend _ 44 trivial _ 66 trouble _ 79 turbin _ 45 two _ 71 typo _ 60 unmistakable _ 45 vat _ 45 visible
_ 46 wall _ 53 ward _ -33 warn _ 68 warning _ 35 weigh _ 59 what _ 47 who _ -61 without _ -42 wonder _ 30 would _ 59 writ _ 47 writer _ 34 written _ 50
wrong _ -48 your _ 35
`,
    next: `
, <nobody> 35 , the 115 , there 30 , to 34 0:0 first 34 <any> <who> 42 <any> with 30 <he> . 31 <is> . 40 <name> must 51 <name> was 56 <nobody> 's 39 <nobody>
. 38 <role> , 42 <role> with 45 <role> would 35 <start> <any> 46 <start> <name> -38 <start> <nobody> -68 <start> <some> -36 <start> any 31 <start> ask
31 <start> clear 30 <start> even 49 <start> every 35 <start> four 45 <start> if -38 <start> it 88 <start> look 37 <start> of 53 <start> one -36 <start>
predictab 68 <start> that 52 <start> the 46 <start> this 35 <start> to 37 <start> weigh 59 <teams> . -40 <teams> to 45 <who> has 41 <yous> did 33 ? <end>
-95 a child 37 a glance 35 a matter 32 a typo 40 alarm bell 34 all over 39 all the 49 allow to -32 an hour -30 an unmistakable 45 and the -31 answer was
41 as was 43 at <name> 37 back , 34 bad . 67 been ring 30 belief . 41 benefit of 33 book the 34 bound to 48 can n't 30 clash was 40 come to -30 could hard
49 could see 67 could tell 33 day one 31 do the 33 down to -35 entire foreseeable 30 even a 45 for <any> 48 for the -36 foresee the 44 foreseeable . 36
freeze . 59 from day 31 from the 65 front of 42 full . -30 glance at 34 going to 66 had been 64 had to 56 hand on -32 happen , 38 happen when 40 hard have
49 have known 61 have notic 45 have rung 33 have spott 45 have to 64 have told 38 have warn -30 how the 47 if the 30 in every 35 in front 42 is in 32 it
. -31 it does 37 it would -43 knew . 50 leak . 36 look . 53 look back 35 matter of 32 must have 71 need a 36 need to 33 never have -36 no great 47 nose
. 36 notic that 45 of <he> 35 of course 56 of time 33 of what 37 off the 57 on a -31 on its 43 on one 44 one . 35 one way 38 only a 31 ought to 45 out
at 76 outcome was 31 plenty of 40 read the -32 script delet 35 see the 48 sign were 54 slot . 31 so . 38 spott the 41 surprise to 40 that a 37 that it
30 that the 38 the answer 40 the belt 79 the benefit 33 the cause 34 the clash 64 the crack 54 the danger 52 the face 48 the failure 35 the flood 34 the
freeze 37 the gauge 71 the log 30 the old 51 the one -34 the outcome 31 the plan 63 the queue 31 the sign 38 the slot 32 the smell 43 the spring 39 the
vat 37 the wall 57 the ward -31 the warn 46 the writ 50 the wrong -41 there are 33 there for 39 this coming 30 this one 35 this was 68 time and 43 to <any>
33 to be 67 to get 43 to happen 35 to look 54 to spot 30 to the -48 two time 32 up for 30 wall since 34 warn . 32 warn sign 44 was a 34 was an 34 was bound
34 was entire 43 was evident 33 was full -30 was going 46 was never 36 was not -35 was on 35 was plain 33 was simp -33 was star 41 was to 45 were all 37
were there 40 what was 38 when <yous> 45 would happen 61 would have -57 writ was 33
`,
    later: `
's would 30 , , -40 , belt 38 , had 36 , the 32 <any> has 40 <he> <end> 32 <is> <end> 38 <name> have 46 <name> well 72 <nobody> <end> 38 <role> have 72
<role> this 30 <roles> been 35 <start> 's -33 <start> , 74 <start> a -32 <start> back 38 <start> can 46 <start> course 58 <start> crack 47 <start> danger
52 <start> failure 38 <start> gauge 52 <start> had 109 <start> hand -30 <start> has -34 <start> is 42 <start> knew 50 <start> need -36 <start> old 51 <start>
one 36 <start> rocket 34 <start> sign 32 <start> the 99 <start> typo 52 <start> warn 47 <start> were -55 <start> wonder 52 <start> would -41 <start> writ
47 <teams> <end> -41 <wes> this 30 a at 41 a would 57 all the 39 apparent the 51 as to 43 bad <end> 67 be to 33 been . -36 been for 60 been in 31 been
on 32 been since -31 belief <end> 41 belt . 51 could . 30 could been 37 could have 47 could the 62 did need 37 entire . 33 first . 39 foreseeable <end>
36 freeze <end> 59 from one 31 front <he> 40 gauge it 31 glance the 35 graph have 42 have . -32 have out 37 have ring 30 have that 81 have to -40 how does
46 in face 48 in of 48 it <end> -36 it in 35 it n't 33 knew <end> 50 known the 37 leak <end> 52 look , 38 look <end> 53 must been 30 must known 38 need
have -37 neglect the -30 never a 41 nose <end> 36 not . -44 not a 41 of to -32 old was 53 on , -36 on wall 59 one the 31 only matter 30 ought be 44 out
<name> 40 plain <any> 30 plug <end> 30 second <end> -31 slot <end> 31 so . 39 so <end> 38 someth to 42 spott miss 49 star in 48 still the 34 that 's 38
that . 30 the 's -39 the , -33 the . 41 the ? 35 the for 31 the in 93 the is 32 the knew 66 the leak 47 the ought 30 the pump 38 the sign 40 the since
49 the tenant 42 the that -31 the to -30 the was 64 the were 44 to 's 37 to , 67 to . 48 to ? 34 to that 63 to the -44 too . 51 trouble <end> 33 unmistakable
of 45 wall the 45 warn <end> 32 was . -48 was a 31 was be 43 was foreseeable 44 was going 33 was obviou 35 was on -34 was predictable 43 was to 36 was
with 37 way . 37 were . 33 with . 42 with benefit 34 with on -30 would . 67 would been -68 would have -42 would spott 34 would told 30 writ on 33
`,
    behind: `
<wes> _ -51 a _ -46 all _ 36 and _ 66 ask _ -31 at _ -44 coming _ 50 could _ 44 everyth _ 35 face _ 48 for _ -34 had _ 33 knew _ 117 known _ 45 look _
32 miss _ 31 n't _ -35 notic _ 42 out _ -35 plug _ 33 said _ 37 see _ 73 sensor _ 33 should _ -39 sign _ -34 the _ -30 this _ 66 to _ -78 well _ 69 would
_ 41 yet _ 31
`,
    section: `
<in-contributing> never 43 <in-lessons> <role> 43 <in-root_cause> <name> -45 <in-went_well> <any> 32 <in-went_wrong> <any> 45 <in-went_wrong> <depts> -40
<in-went_wrong> <nobody> 59 <in-went_wrong> <role> -78 <in-went_wrong> <some> -51 <in-went_wrong> <teams> -45 <in-went_wrong> <yous> 76 <in-went_wrong>
? -48
`,
  },
  judgement: {
    constant: -143,
    word: `
" _ -53 'd _ -31 0 _ -91 0:0 _ -41 : _ -70 <any> _ -65 <in-actions> _ -215 <in-contributing> _ 44 <in-root_cause> _ -36 <in-timeline> _ -39 <is> _ 45 <nobody-at-all>
_ -49 <team> _ 30 <weaks> _ -38 <wes> _ -39 <yous> _ -70 ? _ -109 a _ 37 about _ 88 account _ -49 acknowledg _ 47 acted _ 46 adult _ 43 after _ -38 again
_ -67 agent _ 75 air _ 51 alert _ -33 alway _ 86 amateur _ 64 amateurish _ 117 among _ 46 an _ 45 answer _ -37 any _ -40 apparent _ -66 approach _ 56 are
_ 75 around _ 59 arrogant _ 34 asked _ -48 asleep _ 83 at _ -31 attention _ 49 attitude _ 74 back _ -64 backlog _ 51 bad _ -39 because _ -45 being _ 50
belief _ 31 beside _ 54 better _ 42 between _ -57 bit _ 59 blame _ -88 botch _ 31 both _ -33 brain _ 43 bull _ 45 cabl _ 77 care _ 32 careles _ 125 cavalier
_ 86 centre _ 34 check _ -31 clos _ -47 cloud _ 44 clueles _ 93 come _ 50 common _ 41 communication _ -42 competent _ 49 complacent _ 72 conduct _ 63 control
_ 36 copy _ 34 count _ -35 counter _ 44 course _ -33 courtesy _ -35 cowboy _ 66 crowd _ 44 data _ 40 database _ 33 delet _ -38 depth _ 40 desir _ 47 detail
_ 34 did _ -38 diff _ 40 discipline _ 95 dispatcher _ 77 display _ 37 doubt _ 42 down _ -37 dropp _ -36 due _ -41 effort _ 68 elsewhere _ 36 error _ -43
evacuation _ 35 ever _ 65 evident _ -36 explanation _ -47 fail _ -32 fat-finger _ -35 fault _ -103 fine _ 41 finger _ -31 fire _ -48 firmware _ -30 five
_ -40 flash _ 41 flood _ -49 for _ -43 frank _ 74 friday _ -37 full _ -39 game _ 38 get _ -45 goldfish _ 33 good _ 68 guess _ 34 guilty _ -54 habit _ 45
had _ -105 handl _ 78 handover _ 49 happen _ -58 hard _ 66 has _ 91 hasty _ 35 have _ -66 head _ 45 his _ 41 hole _ -32 hopeles _ 37 how _ -41 idea _ 51
incompetence _ 52 indifference _ 51 inexperienc _ 43 infinite _ -31 installer _ 31 interlock _ 30 is _ 54 itself _ -41 job _ 46 judgement _ 104 kind _
86 lack _ 68 landlord _ 87 lapse _ -63 lazy _ 67 leak _ -43 leav _ 41 leave _ 61 less _ 44 lesson _ -37 level _ 31 lift _ -36 like _ 76 listen _ 56 living
_ 45 long _ 53 look _ -57 loose _ 33 lost _ -53 made _ -59 mail _ -30 manner _ 96 march _ -30 masterpiece _ -49 merg _ -31 met _ 47 mind _ 46 miss _ -52
mistyp _ 55 mixer _ 30 month _ -36 move _ 38 must _ -44 negligence _ 78 negligent _ 61 new _ 33 not _ 34 noth _ -75 now _ -36 o'clock _ 38 of _ 36 off
_ -48 omitt _ -30 on _ -66 one _ -81 ones _ 33 order _ -39 organise _ 57 other _ 33 ought _ -38 out _ -85 outage _ -46 palletiser _ 33 panic _ 65 panick
_ 74 paste _ 37 payroll _ -30 pension _ 42 pick _ 35 plain _ 63 plan _ -31 plc _ 33 plug _ -30 point _ -39 poor _ 68 predecessor _ 51 pride _ 35 proud
_ 40 prov _ 51 put _ -46 quiet _ -31 radio _ -52 raffle _ 32 rather _ 47 read _ -31 reboot _ 37 reckles _ 137 reconciliation _ 34 regard _ 57 relax _ 38
responsible _ -31 rest _ 46 result _ -38 review _ 31 rollout _ 33 rota _ -36 round _ 61 route _ 31 rush _ 33 same _ 80 says _ -41 script _ -46 sense _
92 sensor _ 47 server _ -31 setpoint _ -36 sheer _ 141 sheet _ -32 shift _ 30 shoot _ 30 shop _ 45 should _ -66 show _ 83 shown _ 31 sign _ -31 silly _
31 simp _ 41 single _ -47 slapdash _ 86 sloppy _ 153 so _ -34 sorry _ -39 speak _ -32 special _ 36 speed _ -32 stag _ -36 standard _ 57 stay _ 38 still
_ -49 stop _ -32 stopp _ -30 story _ 42 strong _ 46 stubbornnes _ 78 subnet _ 46 suit _ 61 supervision _ 35 tell _ -33 tend _ 56 test _ -35 than _ 71 thank
_ -35 that _ -43 the _ -38 their _ 78 themselv _ 34 there _ -68 think _ 62 this _ -45 thought _ -30 thousand _ 44 three _ -67 through _ 62 ticket _ -31
time _ 33 to _ -31 took _ -52 touch _ -31 toward _ 32 treat _ 53 trust _ 49 turn _ -35 twelve _ 32 twenty _ 71 twice _ -30 two _ -45 typical _ 76 unprofessional
_ 77 up _ -40 useles _ 89 usual _ 38 valv _ 47 very _ 51 vigilance _ -34 wait _ -43 ward _ 37 warn _ -51 warning _ -36 was _ -89 way _ 60 weigh _ -38 were
_ -33 when _ -34 why _ -39 wise _ 43 without _ -53 work _ 87 would _ -64 yet _ -49
`,
    next: `
" <role> 36 's stubbornnes 57 's the 50 's usual 47 , <depts> -32 , a -44 , at 31 , but 31 , even 37 , had 32 , not -30 , our 64 , that 49 , to 47 , who
41 0:0 : 42 0:0 <name> 34 0:0 the 31 : <name> 32 ; the 81 <depts> , 61 <he> the 39 <is> have 84 <is> was 41 <is> would -30 <name> . -46 <name> ? 35 <name>
can 40 <name> could -32 <name> during 53 <name> had -43 <name> is 85 <name> never -43 <name> on 48 <name> panic 62 <name> treat 59 <name> was 53 <nobody>
would 66 <role> " 37 <role> , 32 <role> from 31 <role> mistake 48 <role> panick 45 <role> show 42 <role> was 55 <roles> did 38 <roles> were 74 <roles>
with 41 <start> <he> -32 <start> <is> 47 <start> <name> 57 <start> <teams> 56 <start> <weaks> -46 <start> an 89 <start> another -44 <start> apparent -57
<start> attention 38 <start> better -45 <start> blame -32 <start> by 40 <start> fault -30 <start> hard 81 <start> incompetence 33 <start> kind 48 <start>
no -42 <start> noth -51 <start> poor 70 <start> rather 38 <start> sloppy 67 <start> the -55 <start> their 64 <start> then 51 <start> two -45 <start> typical
37 <start> was 38 <start> weigh -31 <teams> need 42 <teams> was 38 <theys> have 30 ? <end> -109 a bit 43 a good 44 a lapse -42 a single -36 a special 36
a word -36 air . 35 all the 30 among <roles> 39 and <he> -30 and no 35 and start 32 approv the 32 are a 57 are cowboy 31 are too 44 as ever 56 as if 31
asleep at 43 at fault -44 at four 36 attention to 64 attitude of 39 attitude to 32 be desir 47 before the 64 belief . 31 bull in 45 by <name> -79 by <role>
41 by the 95 call <name> 32 can not 76 chang the -35 change . -36 change control 40 column . 30 come to 52 could n't 63 could not 43 cut the 49 cutover
. 35 desir . 47 did n't -69 did not -57 did the 83 did to 34 duty . 38 ever , 59 every one 30 fault , -33 fault is -32 feel for 30 first . -32 first and
30 for . -30 for other 32 for the -48 from <depts> 35 from start 33 habit of 31 had been -57 had two 32 half asleep 60 half the -47 handl of 56 handover
. 44 has a 34 has been 43 has no 53 has not -40 has the 98 his depth 38 his own 35 hour of -32 in . -34 in <name> -32 in <team> 30 in <teams> 84 in a 53
in his -33 in its 54 is , 36 is <name> -47 is all 52 is for -30 is in -34 is n't 38 is not 107 is on -50 is slow 32 is the 33 is what -53 it come 41 it
take 54 it was 41 itself . -36 job . 34 kept the 39 kind note 49 lapse of -38 leav the 38 leave the 32 left hand 85 lock . 31 love to 52 meant to -30 n't
know 50 n't organise 31 n't the 30 need to -62 not exact 30 not take -32 not the 30 not think 48 note . -32 of <name> 39 of a 38 of course -30 of his 35
of it 46 off , 43 off the -35 on a -55 on his -31 on that 38 one . -36 only a 30 order . -30 organise a 57 ought to -33 out of 51 password . 32 plc . 35
poor judgement 104 pride in 35 proud to 31 read of 38 rest . 31 run a -31 run that 32 sat on -37 shoot first 30 shop . 60 simp not 40 sort of 30 start
to 32 supervision . 38 switch . 30 tend to 56 test . 41 than <role> 54 that 's 35 that <roles> 31 the attitude 39 the basic 36 the bridge 34 the cloud
44 the discipline 44 the dispatcher 74 the drill 35 the installer 32 the job 45 the landlord 97 the log 42 the mixer 30 the new 35 the ones 39 the only
33 the page 43 the palletiser 33 the part 44 the password 31 the plant 31 the queue -31 the real -32 the reconciliation 35 the registry 36 the rollout
36 the same 53 the sensor 64 the usual -34 the ward 46 their head 45 then the 37 there are 33 there is -37 there was -37 this . -30 this one -40 time zone
38 to <role> -36 to <teams> -31 to ask 30 to blame -35 to it 35 to its 42 to leave 50 to patch 34 to put 42 too proud 40 two left 58 under pressure 35
up to 79 was <name> -31 was an 63 was done 44 was it 36 was not -63 was poor -34 was to -36 way this 30 way to 33 went to 87 were plain 45 what a 49 with
<name> -32 with <teams> 45 with the 58 word for 59 word from -34 work by 52 would have -58 wrong region 37 year . -32
`,
    later: `
's . -39 's and -30 's is 30 's kept 85 's of 43 , . -78 , <he> -43 , <name> 36 , <theys> 39 , by 45 , four 34 , half 35 , is 45 , let 30 , put 31 , sign
33 , that 34 , up 45 0:0 , 34 0:0 <name> 42 : , 53 : the 30 <depts> in 39 <depts> the -39 <depts> to 56 <he> , 43 <he> the -35 <is> like -50 <name> <teams>
-34 <name> all 32 <name> as 40 <name> have -39 <name> is 42 <name> like 31 <name> past 32 <name> pull 32 <name> usual 47 <nobody> a -34 <role> cost 41
<role> every 30 <role> to 47 <roles> <role> 37 <roles> no 31 <roles> the 49 <roles> to -57 <some> this 87 <start> , 32 <start> : 30 <start> <is> -34 <start>
<name> 68 <start> acted 57 <start> are 50 <start> as -41 <start> bit 38 <start> blind 38 <start> code 31 <start> cowboy 31 <start> does 43 <start> had
-36 <start> has 70 <start> have 82 <start> in 52 <start> is 68 <start> it 61 <start> judgement 82 <start> kept -37 <start> lack 57 <start> left -31 <start>
let -39 <start> mistake 50 <start> must -41 <start> note 31 <start> of -37 <start> on -30 <start> one -30 <start> panick 74 <start> show 48 <start> take
30 <start> tend 56 <start> think 55 <start> took -30 <start> treat 59 <start> was 99 <start> will -30 <teams> in -40 <teams> n't 31 a , -37 a . -38 a from
-36 a like 51 a of -37 a way 46 air <end> 35 all . -43 all and 54 an . -40 and . 58 and is -38 another . 41 are not 36 are other 32 as , 49 asleep the
63 at wheel 32 be to -39 been on 33 been since 34 being . 52 belief <end> 31 build <end> 33 by 's 42 by , -69 by <name> 40 by the -34 by to 43 call <teams>
34 cavalier to 39 change <end> -37 column <end> 30 come expect 34 could done 30 could organise 57 cutover <end> 35 decision <role> 48 desir <end> 47 did
rest 48 duty <end> 38 enter , 30 even <name> 41 every of 30 first <end> -33 for <end> -30 for <roles> 46 four the 36 from , -46 from . 50 from on 59 handl
the 56 handover <end> 44 has on -32 have that 30 head . 43 his , 57 hour the 32 how of 43 if were 44 in , -39 in . -47 in <end> -35 in <name> 57 in cloud
55 in depot 40 in had 31 is . 39 is with 43 it <name> -59 it a 47 it not -44 it plain 32 its , 40 itself <end> -36 job <end> 33 job the 41 lack the 33
last . 53 left . 35 lock <end> 30 long the 60 loose the 45 more than 40 n't a 46 n't the -47 no , 40 not for 41 not on 30 note <end> -32 of 's -48 of ,
-44 of depth 42 of to 33 on . 37 on call 35 on hand -41 on part 44 one <end> -36 order <end> -30 out his 38 password <end> 32 pay . -37 plc <end> 35 prod
. 44 real to 42 reckles by 45 rest <end> 31 run . 36 same . 36 sat the 46 shoot and 30 shop <end> 60 so . -31 special of 36 stay . 37 supervision <end>
38 switch <end> 30 take special 36 test <end> 41 than . 63 that . 49 that is 36 the 's 44 the <wes> 35 the and -45 the by -39 the centre 31 the could 37
the is -42 the message 32 the of 33 the on 42 the open 37 the region 39 the stay 40 the this 36 the was -32 the were -32 the wrong 30 this , -40 this <end>
-31 this on -39 this the 34 to desir 47 to from 31 to their 35 to with 56 too to 70 two hand 58 usual . 35 valv <end> 50 valve . 38 was , 34 was ; 41 was
and 34 was by -30 was from -39 was not 42 was of 44 was to -94 was with 36 were to -30 whole , 50 wrong was 37 year <end> -33
`,
    behind: `
'd _ -31 . _ 50 0 _ -33 <name> _ 37 <role> _ -45 <teams> _ 31 a _ -56 about _ 52 acted _ 57 again _ -38 all _ -45 alway _ 78 an _ -54 and _ 43 are _ 90
around _ 58 as _ 71 asked _ -33 attention _ 52 attitude _ 52 been _ 45 before _ 61 being _ 47 blame _ -50 botch _ 32 broke _ -33 bull _ 45 card _ 30 cavalier
_ 39 checklist _ -31 clear _ 42 clueles _ 41 code _ 33 complacent _ 72 desir _ 44 diff _ 45 discipline _ 89 down _ -38 drill _ -31 elsewhere _ 36 ever
_ 39 everyth _ 44 fault _ -47 fire _ -32 flash _ 43 got _ 33 guess _ 38 habit _ 30 hand _ -55 head _ 39 hopeles _ 37 if _ 31 into _ -43 is _ 130 its _
72 itself _ -36 june _ 31 known _ 41 lack _ 97 lazy _ 45 leav _ 40 let _ -46 like _ 52 line _ 30 listen _ 62 little _ 41 long _ 54 look _ -36 mail _ -34
met _ 50 miss _ -43 mistake _ 46 mistyp _ 57 must _ -35 my _ -31 n't _ 75 night _ 37 no _ 46 not _ 42 of _ 40 only _ -47 organise _ 31 panic _ 71 panick
_ 74 past _ 34 pride _ 35 prov _ 51 read _ -54 real _ -46 relax _ 38 renewal _ 42 rest _ 41 round _ 40 route _ 31 rush _ 37 shoot _ 30 should _ -58 show
_ 63 since _ 38 sloppy _ 38 strong _ 46 stubbornnes _ 57 subnet _ 47 suit _ 44 supervision _ 38 tell _ -30 tend _ 56 test _ 40 that _ -36 the _ -94 thing
_ 68 three _ -31 through _ -38 to _ -45 too _ 35 toward _ 32 treat _ 57 trust _ 51 turn _ -33 usual _ 72 valve _ 35 ward _ 47 was _ 71 week _ -30 went
_ 37 were _ 64 work _ 53 wrong _ -66 yet _ -36 zone _ 37
`,
    section: `
<in-actions> <name> -87 <in-actions> <roles> -48 <in-actions> <teams> -32 <in-contributing> <depts> -33 <in-contributing> <he> 36 <in-contributing> <nobody>
-40 <in-contributing> <roles> 53 <in-contributing> <team> 70 <in-contributing> <theys> 30 <in-lessons> <name> 76 <in-lessons> <role> -71 <in-lessons> <teams>
45 <in-lessons> <theys> 46 <in-lessons> never 61 <in-root_cause> <is> 46 <in-root_cause> <name> -43 <in-root_cause> <role> 45 <in-root_cause> <teams> -56
<in-root_cause> <wes> -32 <in-root_cause> <who> 33 <in-root_cause> not 45 <in-timeline> <name> -30 <in-timeline> <teams> -38 <in-timeline> <wes> 34 <in-went_wrong>
<name> 37 <in-went_wrong> <team> -41 <in-went_wrong> ? -74 <in-went_wrong> should -34
`,
  },
  human_error: {
    constant: -513,
    word: `
: _ 86 <in-actions> _ -56 <in-root_cause> _ 71 <in-timeline> _ -36 <in-went_wrong> _ -40 <name> _ -81 <nobody-at-all> _ 51 <role> _ 30 <roles> _ 35 <somebody>
_ -97 <teams> _ -31 ? _ -36 as _ 56 attention _ 49 blame _ 49 boil _ 54 by _ 62 cause _ 64 chair _ 31 clos _ 54 code _ 32 concentration _ 30 down _ 56
during _ 54 error _ 152 fat _ 30 fat-finger _ 48 finger _ 65 firewall _ 41 from _ -46 had _ -41 have _ -42 honest _ 30 human _ 162 keyboard _ 30 lapse
_ 107 manual _ 37 miss _ 31 mistake _ 109 no _ -32 noth _ 36 old _ 31 operator _ 85 part _ 36 pebkac _ 146 pric _ 30 problem _ 49 rather _ 51 rule _ 32
slip _ 33 subnet _ 37 technical _ 78 than _ 45 that _ -34 trouble _ 62 typo _ 36 weak _ 36 with _ -40 would _ -38 wrong _ 59
`,
    next: `
, not 40 , the 46 : human 48 <role> . 36 <start> <role> -54 <start> a 48 <start> blame 55 <start> cause 46 <start> it 42 <start> pebkac 94 <start> the
-45 <start> wrong 92 ? <end> -36 a lapse 69 and <wes> 30 and keyboard 32 at the 52 attention . 39 between chair 32 boil down 54 by <role> 77 chair and
32 clos the 33 down to 77 error . 41 error at 30 error during 35 fat finger 30 firewall rule 42 human error 31 human mistake 39 it was 54 lapse of 87 link
was 36 mistake by 54 not a 44 of concentration 30 on <teams> 65 one . 37 operator error 85 part of 33 rather than 63 rule . 47 than the 63 the firewall
42 the miss 35 the one 34 the part 36 the ticket 33 the trouble 36 the weak 36 this is 39 was a 50 was the 62 weak link 36 wiped the 31
`,
    later: `
, <role> 30 , a 56 , one 31 : mistake 39 <depts> the 33 <role> <end> 36 <start> clos 40 <start> fat-finger 49 <start> on 68 <start> so 35 a in 42 a one
42 account the 36 and . 32 attention <end> 39 boil to 54 cause human 31 chair keyboard 32 clos ticket 36 during . 34 error <end> 41 error the 55 for miss
36 it a 41 it down 41 lapse concentration 30 miss . 36 mistake <role> 33 of . 39 on . 52 on part 36 one <end> 37 rule <end> 47 slip the 37 so the 34 the
. 42 the as 37 the link 33 the rule 37 to error 66
`,
    behind: `
as _ 36 clos _ 31 problem _ 46 the _ -34 ticket _ 34 to _ -49 wiped _ 31
`,
    section: `
<in-contributing> <depts> 30 <in-lessons> <roles> 45 <in-root_cause> <name> -37 <in-root_cause> <role> 30 <in-root_cause> <teams> -32 <in-root_cause> <wes>
42 <in-went_wrong> <role> 43
`,
  },
  fault_assign: {
    constant: -290,
    word: `
" _ -42 : _ 57 <any> _ -55 <end> _ -99 <in-actions> _ -120 <in-root_cause> _ 61 <in-timeline> _ -54 <is> _ 55 <nobody-at-all> _ -44 <role> _ -32 <somebody>
_ -68 ? _ -83 a _ -119 accountable _ 53 an _ -45 answer _ 33 attributable _ 37 attribute _ 33 b _ 32 back _ -42 bad _ 51 badly _ 40 be _ 43 bear _ 37 because
_ -38 been _ -57 belong _ 54 blame _ 211 block _ 32 blood _ 44 buck _ 80 by _ -77 cap _ 38 carri _ 54 cent _ 43 chalk _ 31 change _ -36 charg _ 67 cloud
_ 33 conscience _ 45 cost _ -31 could _ -37 culpa _ 64 culprit _ 139 did _ -37 diesel _ 33 dispatch _ 37 down _ 35 downtime _ 67 engineer _ 39 error _
-32 even _ -32 face _ 31 failure _ 58 fault _ 231 find _ 35 finger _ 51 first _ -32 flood _ 37 found _ 53 from _ -51 full _ 32 gone _ -32 got _ -31 guilt
_ 93 guilty _ 115 gun _ 47 had _ -56 have _ -65 having _ 44 head _ 80 here _ 46 his _ 39 history _ 42 hold _ 52 hung _ 34 if _ 37 incompetence _ -33 into
_ -39 investigation _ 89 invoice _ 36 is _ 48 it _ 36 kept _ -30 land _ 47 lay _ 30 left _ -55 lies _ 45 lion _ 31 may _ 50 mea _ 64 mine _ 38 month _
-43 must _ 72 my _ 118 myself _ 61 need _ -40 not _ -53 off _ -42 offender _ 75 on _ 43 our _ -32 ours _ 105 owns _ 51 party _ 66 per _ 42 plac _ 53 point
_ 75 pure _ 47 read _ -46 real _ 41 renewal _ 43 responsibility _ 107 responsible _ 69 roll _ 62 rollout _ 44 seventy _ 38 share _ 41 shell _ 45 since
_ -33 sits _ 77 so _ -38 square _ 78 stood _ 30 stop _ 38 tag _ 35 test _ -35 they _ 61 thirty _ 37 this _ 103 time _ -41 took _ -33 until _ -30 warn _
-31 was _ -45 wear _ 62 weekend _ 30 went _ -53 were _ -40 what _ -71 will _ 38 work _ -39 would _ -51
`,
    next: `
's , 46 's fault 47 's share 31 , <he> 30 , <is> 56 , <roles> -30 , all 35 , and -35 , is -32 , it 38 . <end> -44 : <name> 78 <is> hold 56 <is> take 34
<name> , 31 <name> <end> 37 <name> has 53 <name> not 40 <name> that 40 <role> . 57 <role> to 82 <roles> ' 45 <roles> , 39 <roles> are 44 <start> <depts>
-35 <start> <is> 45 <start> <name> -39 <start> <role> -38 <start> <theys> 43 <start> <wes> 47 <start> all 55 <start> blame 68 <start> fault 43 <start>
if 30 <start> mea 38 <start> that 82 <start> the 78 <start> this 48 <start> when 33 <teams> 's -35 <teams> , 37 <teams> find 55 <teams> is 49 <teams> pass
34 <theys> were 42 <wes> attribute 33 ? <end> -82 accountable for 36 answer for 69 as well 38 at fault 74 attributable to 37 attribute the 33 bad , 54
bear the 39 belong to 53 blame <name> 45 blame for 34 buck stop 45 by <teams> 36 culpa , 48 down by 41 down to 55 dry . 38 fault . 46 fault is 46 fault
that 35 finger point 50 for 0 31 for the 117 full responsibility 44 goes on 35 guilty party 58 has to 52 here . 41 his hand 38 history . 43 if <yous> 30
in <name> 40 is <name> 38 is guilty 35 is in 44 is on 82 is what -33 it 's 60 it , 41 it happen 39 it is -30 lies with 34 lion 's 31 mea culpa 64 mine
. 33 my bad 54 not the 51 on <name> 43 on his 80 ours . 76 out to 65 owns this 44 party is 36 pass the 34 per cent 43 responsibility for 70 rest with 42
share of 31 sits in 57 stop with 45 that it 35 that one 30 that the 38 the blame 33 the block 39 the buck 80 the can 30 the cloud 33 the culprit 73 the
downtime 37 the failure 42 the finger 61 the flood 57 the guilt 73 the guilty 58 the lion 31 the loss 36 the offender 75 the real 59 the renewal 48 the
responsibility 36 the two 35 this , 38 this . -33 this one 63 to <name> 46 to blame 93 was at 34 was in 41 was mine 36 was my 73 watch . 36 when the 35
wrong . 67
`,
    later: `
' . 38 's . -36 , 0 31 , <teams> -31 , was 38 . . 57 0 for 32 : , 39 : <end> 35 <is> the 83 <name> , 30 <name> fault 47 <name> for 38 <name> the -39 <name>
this 59 <name> to 50 <role> <end> 57 <role> <name> 38 <role> the -56 <roles> . 33 <roles> the 39 <start> , -32 <start> <is> -37 <start> are 32 <start>
attribute 33 <start> bad 51 <start> blame 30 <start> buck 35 <start> can 61 <start> caus -30 <start> culpa 38 <start> culprit 108 <start> find 45 <start>
finger 56 <start> for 69 <start> guilty 38 <start> happen 40 <start> has 47 <start> hold 66 <start> must 76 <start> owns 44 <start> pass 33 <start> responsibility
56 <start> was -48 <start> will 66 <teams> <roles> 44 <teams> in 38 accountable the 42 all to 60 answer the 43 ball the 30 be , 35 blame the 38 buck with
45 by , 35 caus . 32 culpa <is> 36 down <teams> 58 dropp ball 32 dry <end> 38 failure the 50 fault <end> 46 fault the 30 finger at 31 for flood 37 for
miss 31 has on 66 head roll 62 here <end> 40 his . 62 history <end> 43 hold accountable 44 in 's 45 in wrong 40 is 's 69 is <name> 45 is <teams> 32 is
the 49 it <name> 42 it on 51 it to -32 lion share 31 mea , 48 mine <end> 33 minut the 31 my , 67 my . 63 of , 66 of guilt 55 on , 31 on block 39 on conscience
45 on hand 42 one on 37 one to 33 only to 47 ours <end> 76 part the 38 real . 56 responsibility the 65 roll <end> 56 that is 31 that was 83 the 's 34 the
<end> 45 the at 42 the for 49 the is 68 the lies 42 the outage 31 the party 70 the point 65 the should 32 the sits 62 the stop 42 the to 62 this , 39 this
. 52 this <end> -36 this on 52 to 's -40 to . 105 to in 54 to the -51 was . 58 was <name> 44 was during 30 was fault 58 was to -35 watch <end> 36 with
. 48 wrong <end> 56
`,
    behind: `
' _ 33 's _ -40 , _ 38 . _ 43 <end> _ 67 <name> _ 30 <roles> _ 33 <teams> _ -33 accountable _ 53 and _ 44 answer _ 45 attribute _ 33 bear _ 47 blame _
110 can _ 41 carri _ 48 caus _ 41 culprit _ 35 down _ 30 dry _ 36 fault _ 94 find _ 38 for _ 55 guilty _ 55 hand _ 31 has _ 34 having _ 54 here _ 32 hold
_ 49 lay _ 33 myself _ 61 need _ -32 only _ 45 owns _ 51 per _ 37 real _ 59 responsible _ 70 shell _ 45 simple _ 34 this _ 62 ticket _ 32 will _ 45 with
_ -61 would _ -37
`,
    section: `
<in-actions> <name> -41 <in-contributing> <he> 30 <in-contributing> <some> 42 <in-lessons> <is> 37 <in-lessons> should 34 <in-root_cause> <depts> 34 <in-root_cause>
<team> 43 <in-root_cause> <teams> 46 <in-root_cause> ? -37 <in-went_wrong> <nobody> -42 <in-went_wrong> <roles> 61 <in-went_wrong> <some> -40 <in-went_wrong>
? -30
`,
  },
  accusing_question: {
    constant: -165,
    word: `
, _ -47 . _ -173 0:0 _ 31 <in-actions> _ 46 <in-contributing> _ -45 <in-went_wrong> _ -37 <is> _ 38 <name> _ -56 ? _ 214 a _ -59 account _ 40 an _ 38 any
_ 30 anyway _ -50 ask _ 54 asking _ 37 backup _ -75 cable _ 43 call _ 44 come _ 35 cut _ 56 did _ 96 do _ 40 entitl _ 34 establish _ 36 explanation _ 50
felt _ 35 find _ 48 forward _ 41 go _ -34 have _ -85 how _ 35 is _ 70 issu _ 39 keys _ -45 kind _ 44 know _ 60 let _ 33 login _ 38 loud _ -38 name _ 30
need _ -70 on _ 35 out _ 37 please _ 39 possib _ -42 price _ 35 pull _ -31 question _ 68 rang _ 38 reboot _ 37 red _ 30 responsible _ 31 run _ 35 script
_ 35 siren _ -37 skip _ 32 spare _ -51 step _ 34 sure _ -31 tell _ 46 this _ 36 used _ 37 which _ 34 who _ 170 whose _ 133 why _ 139 wrong _ -37 ￼ _ 66
`,
    next: `
, please 39 . <end> -175 : ￼ 40 <is> would 46 <role> <who> 30 <role> that 40 <some> did 35 <start> <name> -51 <start> <role> -31 <start> <some> 32 <start>
ask 33 <start> backup -60 <start> did 51 <start> find 49 <start> how 52 <start> kind 36 <start> name 38 <start> which 38 <start> why 44 <teams> . 30 ?
<end> 214 cable . 47 could possib -50 cut the 60 did it 32 entitl to 34 find out 53 for the 37 from <teams> 35 how come 41 how could 42 is responsible
35 is why 43 know who 54 on a 35 out who 32 please . 38 prod <end> 30 rang . 45 reboot , 39 responsible for 35 run the 38 script . 33 skip the 33 the cable
46 the label -30 the real 45 to get -34 to know 55 to run 38 to skip 34 when <yous> -58 who broke 32 who did 30 who is 42 who need -86 with a -33 would
it -38 ￼ <end> 63
`,
    later: `
, . 55 , ? 32 : <end> 32 <is> like 65 <nobody> . 45 <role> have -47 <role> the -31 <some> this 34 <start> , 44 <start> <role> 32 <start> <teams> 37 <start>
did 35 <start> need -55 <start> out 53 <start> real 45 <start> would 46 <wes> to 34 <who> the 43 a ? 35 a like -31 anyway <end> -50 backup <end> -60 broke
<end> 31 cable <end> 47 did do 30 felt to 35 find who 32 from . 40 have <teams> -35 how <name> 51 how does -37 is for 36 please <end> 38 rang <end> 45
responsible the 36 script <end> 33 that the 44 the <end> -35 the price 36 to who 35 when have -36 who it 34 who responsible 38 who the 70 whose was 41
wrong <end> -60
`,
    behind: `
, _ 34 . _ -51 <teams> _ -48 ? _ 86 an _ 55 any _ 34 cable _ 47 cut _ 37 felt _ 35 forward _ 41 from _ 32 have _ -53 know _ 65 like _ 60 one _ -31 pull
_ -30 rang _ 39 reboot _ 41 red _ 30 skip _ 33 step _ 36 that _ 30 the _ -30 to _ 38 who _ 69 whose _ 41 why _ 34 would _ 33
`,
    section: `
<in-contributing> ? 47 <in-lessons> ? 30 <in-root_cause> ? 65 <in-went_wrong> <is> 36 <in-went_wrong> <nobody> 35 <in-went_wrong> <some> 40 <in-went_wrong>
? 55 <in-went_wrong> should 31
`,
  },
  single_cause: {
    constant: -720,
    word: `
<in-contributing> _ -31 <in-root_cause> _ 43 <nobody-at-all> _ -38 <teams> _ 42 a _ -61 alone _ 85 and _ 59 any _ 46 by _ -32 can _ 36 caus _ 62 click
_ 30 commit _ 38 delay _ 68 down _ 32 else _ 44 ends _ 58 entire _ 59 explain _ 51 gripper _ 30 in _ -35 mast _ 30 mess _ 45 noth _ 39 of _ -33 one _ 48
only _ 35 outage _ 52 reason _ 64 rush _ 38 that _ 43 the _ -31 there _ 55 trac _ 44 whole _ 33 without _ 42 wrapper _ 30
`,
    next: `
's commit 39 , one 59 <name> . 56 <role> , 48 <start> <teams> 31 <start> it 46 <start> the 47 <start> without 48 be trac 46 can be 45 caus the 66 click
, 30 down to 38 explain why 30 flood . 30 have been 35 outage . 36 outage is 34 rush . 40 that <teams> 39 the gripper 30 the only 40 the whole 33 there
would 44 to <name> 30 to <role> 55 was that 41 with <name> 46
`,
    later: `
, . 34 <name> <end> 56 <name> commit 39 <start> only 40 <start> outage 31 <start> whole 39 <teams> . 38 alone the 68 and else 44 and with 59 be to 45 can
trac 46 down <name> 50 entire to 39 flood <end> 30 have any 49 it and 59 only was 42 outage <end> 36 rush <end> 40 the clos 30 the mess 50 to 's 30 was
<teams> 41 with . 38 would have 46
`,
    behind: `
, _ 42 . _ 46 alone _ 66 been _ 41 caus _ 65 click _ 30 commit _ 39 else _ 44 noth _ 43 one _ 50 rush _ 39 the _ -46 there _ 46 to _ -46
`,
    section: `
<in-root_cause> <name> 59 <in-went_wrong> <teams> 53
`,
  },
  passive_blame: {
    constant: -217,
    word: `
" _ -55 's _ -57 , _ -73 : _ -35 ; _ -60 <depts> _ -39 <end> _ -54 <in-actions> _ -93 <in-lessons> _ -87 <in-timeline> _ 41 <name> _ -130 <nobody-at-all>
_ 79 <nobody> _ 37 <role> _ -70 <somebody> _ -198 <team> _ 33 <teams> _ -44 <weaks> _ 51 ? _ -90 a _ -78 abort _ 30 accept _ 37 acknowledg _ 34 agent _
-40 airline _ 33 allow _ 45 any _ -34 apparent _ -64 are _ -41 aside _ 42 attention _ 30 back _ -35 bad _ -44 ball _ 36 been _ 90 belt _ -32 between _
74 bound _ -30 brief _ 34 broke _ 52 build _ -32 by _ -34 came _ 36 care _ 39 carri _ 49 cause _ -42 check _ 42 clash _ -40 clear _ -33 communication _
65 complaint _ 51 contrary _ 38 corner _ 45 could _ -43 crate _ 47 culture _ 33 day _ -36 depart _ 31 dispatcher _ -54 disregard _ 35 door _ 41 double-check
_ 34 dropp _ 35 due _ 69 end _ -34 enter _ 37 entire _ -36 error _ -45 escalation _ 49 evidence _ 31 far _ 51 fell _ 61 file _ -31 fine _ -56 fitt _ 32
flood _ -37 for _ -48 foreseeable _ -32 forgotten _ 72 formality _ 32 freeze _ 49 from _ -30 gas _ -32 going _ -53 got _ 136 had _ 104 hand _ -46 hard
_ -30 have _ -99 head _ -36 hidden _ 45 human _ -31 if _ -40 ignor _ 65 incorrect _ 53 instruction _ 80 insufficient _ 30 it _ -107 judgement _ -32 kept
_ 36 lack _ 39 left _ 87 letter _ 57 limit _ 35 line _ -45 link _ -32 little _ 48 log _ -45 made _ 58 manner _ -31 my _ -48 n't _ -37 need _ -54 neglect
_ 47 not _ 32 obviou _ -58 obvious _ -35 one _ -36 our _ -65 ours _ -45 out _ 36 outage _ -37 pass _ 36 patient _ 36 peer _ 31 permit _ 41 pick _ -37 place
_ 64 plain _ -37 policy _ 35 predictable _ -34 prior _ 33 procedure _ 36 proces _ 48 proper _ 53 pull _ 40 put _ 48 queue _ -30 reel _ 30 region _ -37
ruin _ 30 rule _ 31 set _ 34 sheer _ -37 should _ -39 show _ -45 shown _ -31 sign _ -47 skipp _ 36 slapdash _ -31 taken _ 70 tell _ -35 that _ -39 their
_ -33 there _ -32 this _ -99 thought _ 40 three _ 55 through _ -45 too _ 34 treat _ 32 trouble _ -50 unheed _ 40 unmistakable _ -31 unread _ 45 useles
_ -34 visible _ -55 wall _ -38 warning _ 31 was _ 208 week _ 33 went _ 83 were _ 156 what _ -40 who _ -85 whose _ -39 window _ 43 without _ 31 workaround
_ 35 would _ -76 wrong _ 72 zone _ -32
`,
    next: `
, and -33 , contrary 38 0:0 : 37 <nobody> 's 43 <nobody> was 42 <start> 0:0 30 <start> <name> -42 <start> <nobody> 33 <start> <role> -50 <start> <roles>
-42 <start> <weaks> 63 <start> a 54 <start> basic 34 <start> communication 56 <start> corner 45 <start> if -34 <start> insufficient 30 <start> it -35 <start>
noth 42 <start> on 30 <start> poor -31 <start> the 71 <start> there 36 <start> this -53 <start> too 30 <start> warning 40 <team> to 34 <teams> . 35 ? <end>
-89 about the 31 airline 's 34 allow to 46 an unmistakable -31 and never 31 and was -31 at all 31 at the -32 bad . -33 bound to -30 by <roles> -30 by <teams>
-36 by the 68 care was 40 carri out 49 clash was -35 close the 35 contrary to 38 crate . 47 cut on 30 depart from 31 during the 33 escalation was 39 far
too 51 foreseeable . -30 forgotten . 33 formality . 32 four . -31 from <roles> 52 going to -53 had been 64 had not 38 have been -50 having been 34 in the
56 it was -52 kept in 50 lack of 31 left to 41 much to 30 need to -33 not been 48 noth was 42 of the 105 of them 31 on the 34 only . 35 open . 46 open
the -30 ours . -44 paid to 33 peer review 31 poor judgement -32 prior to 33 procedure was 36 the airline 33 the brief 35 the clash -39 the complaint 51
the dark 35 the dispatcher -43 the escalation 38 the failure -30 the flood -44 the letter 58 the log -45 the outage -30 the wall -33 the warn -38 the writ
-30 this was -67 to <team> 32 to one 53 to skip 30 to the 69 too little 32 treat as 33 two of 44 unread for 35 wall since -31 warn . -30 warning from 41
was an -41 was depart 31 was entire -33 was given 30 was going -36 was not 64 was poor 47 was the -52 was to -53 was too -39 was treat 33 was wrong 30
went unheed 40 were made 34 were n't 31 what <wes> 31 what was -38 would have -34 wrong region -37
`,
    later: `
, . -31 , <wes> 34 , so 31 , was -46 <start> , -44 <start> <wes> 43 <start> attention 45 <start> broke 58 <start> came 30 <start> cause -30 <start> complaint
35 <start> failure -30 <start> from 47 <start> is -32 <start> judgement -31 <start> note 32 <start> on 32 <start> only -33 <start> outage -30 <start> second
35 <start> the -47 <start> three 32 <start> took 38 <start> warn -37 <start> was 46 <start> were 112 <start> with 53 <start> writ -30 <teams> <end> 33
<teams> was 31 <weaks> the 30 and . -37 apparent the -49 as . 49 bad <end> -33 ball dropp 39 been for -54 been with 32 change was 32 corner cut 39 crate
<end> 47 cut the 31 done the 30 down <teams> 55 entire . -31 fell the 57 foreseeable <end> -30 forgotten <end> 33 formality <end> 32 four <end> -30 from
. 32 from to 40 had been 50 had the 30 in . -53 in dark 40 insufficient was 30 is that 31 kept the 47 made the 45 name . 46 not . 45 old was -36 on wall
-33 one . 43 only <end> 35 open <end> 33 ours <end> -44 paid the 33 see a 32 so the 34 taken the 33 that wrong 37 the at -33 the could -34 the during 49
the fell 34 the got 79 the in -33 the instruction 81 the left 35 the region -37 the since -47 the that 49 the to -38 the went 44 there a 53 to , -39 to
of 33 unmistakable of -31 warn <end> -30 warn the 39 was , 38 was . 34 was about 43 was as 33 was at 30 was by 46 was for 65 was foreseeable -32 was from
53 was obviou -30 was of -38 was on 62 was open 38 was predictable -34 was without 40 were in 35 were on 31 with . -45 wrong . 30 yard <end> -43
`,
    behind: `
. _ -30 <team> _ 32 and _ -37 dark _ 39 door _ 36 had _ -35 much _ 30 not _ -38 on _ -49 review _ 31 the _ -106 to _ -87 warn _ 42 yard _ 31
`,
    section: `
<in-root_cause> <role> -31 <in-went_wrong> <depts> -30 <in-went_wrong> <name> -53 <in-went_wrong> <team> 46 <in-went_wrong> <weaks> 46 <in-went_wrong>
? -52 <in-went_wrong> should -37
`,
  },
  sarcasm: {
    constant: -165,
    word: `
" _ 153 'd _ -31 , _ 41 0 _ -86 0:0 _ -42 : _ 127 ; _ 36 <end> _ -40 <in-actions> _ -149 <in-root_cause> _ -80 <in-timeline> _ 31 <in-went_well> _ 58 <in-went_wrong>
_ 106 <name> _ -36 <names> _ -31 <nobody-at-all> _ -35 <role> _ -60 <roles> _ -33 <somebody> _ -35 <weaks> _ 31 ? _ -91 a _ 36 about _ -31 admire _ 58
again _ 44 also _ 31 and _ -45 another _ 97 any _ -31 anyway _ 41 apparent _ 92 are _ 67 arriv _ 37 assum _ 35 attention _ -30 away _ -38 backup _ 63 batch
_ -42 be _ -38 been _ -52 bell _ 43 between _ -30 bit _ -35 black _ 32 blame _ -56 brain _ 52 bravo _ 71 brick _ 32 brilliant _ 41 broke _ -36 burn _ 84
buy _ 41 cable _ 61 careles _ -36 chang _ 34 chart _ -37 check _ -34 cheer _ 79 christma _ 65 clap _ 37 clos _ 50 coffee _ 39 come _ -36 commit _ -46 confidence
_ 39 congratulation _ 61 consider _ -35 copy _ 39 cost _ -30 course _ 38 culprit _ -41 data _ 32 day _ 57 decid _ 125 delete _ 45 did _ -74 drill _ 42
effort _ 52 email _ 42 empty _ 55 enter _ 44 evident _ 31 expect _ -33 expert _ 81 fail _ -32 famou _ 106 fault _ -52 fell _ -30 first _ -41 five _ 48
five-minute _ 40 fix _ 32 fixed _ 31 flood _ -42 floor _ 37 for _ 60 foresight _ 100 forty _ 34 full _ 31 geniu _ 42 give _ 50 go _ 67 god _ 37 goes _
31 gold _ 54 good _ 52 got _ -53 grac _ 34 great _ 48 had _ -46 hand _ -48 handover _ -55 happen _ -44 hard _ -36 hats _ 45 have _ -59 head _ -32 hear
_ 31 heaven _ 92 hero _ 51 high _ 35 his _ 35 hope _ 56 hose _ 34 how _ 67 hurt _ 44 infinite _ 53 into _ 30 is _ -43 itself _ 69 key _ 47 keys _ 46 know
_ -36 label _ 38 last _ 35 later _ 33 least _ 30 left _ -65 list _ -32 little _ -30 lol _ 35 lose _ 45 lost _ -52 loud _ 33 love _ 119 machine _ 32 made
_ -30 mark _ 39 masterpiece _ 102 medal _ 35 mere _ 34 midnight _ 74 migration _ -30 mistake _ -30 month _ 30 more _ -37 much _ 37 n't _ -53 need _ 49
nice _ 103 ninety _ 40 no _ -61 not _ -83 noth _ -30 now _ 58 offline _ 35 on _ -43 once _ 37 one _ 30 open _ -35 opinion _ 33 our _ 95 out _ -82 page
_ -43 parcel _ 33 paste _ 32 pay _ 37 payment _ 34 plenty _ 36 point _ -41 poor _ 39 possib _ 56 power _ 44 presence _ 32 printer _ 35 prod _ -32 pure
_ 34 quality _ 31 quite _ 40 rang _ 42 read _ 65 ride _ 54 rode _ 47 roll _ -34 rota _ 78 runbook _ 30 saturday _ -30 saving _ 35 say _ -36 share _ 32
shell _ 30 show _ -30 sign _ -39 slip _ -37 sloppy _ -90 so-call _ 142 someth _ 45 spar _ 31 speak _ 38 speed _ 45 stag _ 72 stay _ -35 sticky _ 37 storage
_ 31 strik _ 50 such _ 45 support _ 38 sure _ 80 surprise _ 81 telescope _ 33 ten _ 48 tenant _ 34 terminal _ -31 test _ 60 thank _ 64 that _ -34 the _
-58 thing _ -42 think _ -53 this _ -68 thought _ 91 thoughtful _ 47 through _ -43 thursday _ 32 ticket _ 44 told _ -33 triumph _ 40 trust _ 55 tuesday
_ 52 turn _ -50 two _ -50 typing _ 55 under _ -30 unplug _ 38 up _ -48 uptime _ 44 very _ 47 volume _ -34 wait _ -35 ward _ -30 was _ -124 well _ 95 went
_ -67 were _ -40 where _ 53 while _ 36 who _ 38 why _ -30 wisdom _ 48 wizard _ 36 word _ -54 worth _ 40 would _ -49 yank _ 31 “ _ 114 ” _ 114 ￼ _ 95
`,
    next: `
" , -37 " . -35 " by 39 " the 30 's famou 53 's “ 55 , <nobody> 35 , <roles> 67 , that 50 , to 33 0:0 <teams> 43 : <name> -38 : the 63 <depts> . 44 <is>
to 32 <name> " 50 <name> , 37 <name> a 70 <name> for 56 <name> to 32 <name> was 48 <name> yank 31 <role> . -31 <role> a 51 <role> and 31 <role> for 30
<roles> would 31 <some> had 32 <start> <depts> -64 <start> <name> -96 <start> <nobody> -33 <start> <role> -98 <start> <roles> -89 <start> <some> -59 <start>
<team> -32 <start> <teams> -89 <start> <theys> -38 <start> <wes> -38 <start> a -31 <start> another 67 <start> apparent 95 <start> because 41 <start> bravo
71 <start> congratulation 61 <start> do 42 <start> for -41 <start> full 33 <start> give 42 <start> good 58 <start> great 55 <start> hats 45 <start> it
-68 <start> lesson 33 <start> love 51 <start> my -37 <start> nice 84 <start> only 60 <start> our 52 <start> read 41 <start> sloppy -39 <start> slow 35
<start> so 79 <start> such 36 <start> test 41 <start> thank 57 <start> that -31 <start> the -63 <start> three 45 <start> well 73 <start> what 73 <start>
who 47 <start> would 40 <teams> , 39 <teams> : 31 <teams> could -33 <teams> from 36 <wes> all 86 <wes> spent -36 <wes> with 36 <yous> have 111 ? <end>
-91 a bit -34 a cutover 31 a full 31 a laptop 43 a medal 35 a mere 36 a paper 36 a reboot 34 and the 32 another masterpiece 75 another triumph 33 apparent
read 39 are for 62 arriv . 42 at five 64 at least 34 at noon 37 at six 37 at the -30 back on 38 before <yous> 35 black friday 33 bravo to 58 by <role>
-39 call . 40 came from 30 chang the 45 clap for 37 clos . 32 could possib 63 course the 31 decid that 110 delete key 50 dns . 35 do n't 39 does not 30
email . 42 enter . 37 ever , -39 for <teams> 46 found the 30 from <teams> 37 full mark 40 give <role> 52 goes to 48 grac <wes> 34 great job 48 had a 48
had been -49 had to -32 handover . -36 hats off 45 have miss 36 have to 36 helpful , 36 his presence 34 how thoughtful 47 infinite wisdom 54 into a -33
is for 47 is optional 30 it is 41 it that 52 it was 48 its own 34 itself . 53 key . 54 keyboard . 31 label . -38 machine . 33 mark to 40 minut . 31 miss
the 38 much for 35 must have 63 need a 30 need to -34 nice one 43 nine . 38 nine hour 46 noon . 46 not take 42 now . 32 of <depts> 41 of <name> 50 of course
44 of it -43 of our 51 of the -42 off to 43 on a 54 on thursday 34 one day 30 one of 32 only " -45 our resident 31 plenty of 36 plug . 49 press enter 54
press the -30 quality , 35 read the 62 rode in 47 slow clap 37 so much 37 sticky note 37 strik again 50 such a 31 switch off 38 tell <wes> 36 test , 30
thank to -74 the " 65 the bell 48 the change 34 the door 31 the error 35 the famou 36 the hose 40 the only 38 the plug 34 the so-call 58 the storage 36
the usual 46 this one -30 thought the 40 thoughtful of 47 thursday . 35 time : 30 to <role> 52 to <teams> 41 to do 30 to hear 38 to let 75 to ticket 30
took <name> 33 triumph for 33 twice . 39 up . 38 was " 32 was evident 32 was there 47 was too 70 well , 40 well done 45 when <yous> 49 where it 31 while
the 49 who need 97 with <teams> -34 with his 59 with it 40 with the 42 word for -31 would have -43 would it 47 zone . 48 ￼ <end> -34
`,
    later: `
" " 47 " <end> -35 " <teams> 36 's . -33 's to -38 , , 53 , . 73 , <end> 57 , <wes> -31 , as -37 , by -32 , for 34 , is -36 , it 51 , seem 37 , the 80
, whole 37 , would 38 0:0 , 42 0:0 the 33 : , -44 : <end> -35 <depts> <end> 44 <he> . -30 <is> sure 60 <name> famou 53 <nobody> a 42 <role> <end> -31 <role>
<role> 34 <role> that 37 <roles> in 42 <start> " 89 <start> 's 63 <start> <is> 83 <start> a 45 <start> as 37 <start> between -30 <start> bit -30 <start>
clap 37 <start> for -45 <start> had -50 <start> hero 51 <start> his 36 <start> in -33 <start> job 55 <start> mark 40 <start> much 30 <start> n't 36 <start>
need 49 <start> off 45 <start> on 43 <start> read 46 <start> should -35 <start> so-call 58 <start> take -30 <start> the -35 <start> thoughtful 47 <start>
to 63 <start> was -108 <start> were -65 <start> where 31 <teams> a -40 <teams> again 70 <teams> the 47 <teams> up 31 <wes> his 34 <yous> to 54 a , 70 a
. 52 a delete 41 a disk 38 a in 37 a to 49 a way -45 a with 44 a word -33 an . 42 and of 30 another for 33 anyway <end> 41 arriv <end> 42 as , -41 as the
34 at . 45 at to 49 by , 35 call <end> 40 clos <end> 32 delete . 30 dns <end> 35 does take 46 email <end> 42 enter <end> 37 for . 36 for ; 32 for minut
-34 for the 44 from , 65 full to 40 give a 70 grac with 34 handover <end> -36 hats to 45 hose <end> 36 how of 42 if were 46 in . 40 in infinite 54 infinite
, 35 is as 52 is out -32 it to 34 itself <end> 53 key <end> 53 keyboard <end> 31 lesson : 33 like . 33 machine <end> 33 much the 35 need when 33 nine <end>
38 noon <end> 40 not a -34 now the 30 of 's 41 of to 78 one <name> 39 only . 38 our . 43 outage a 53 own . 37 plug <end> 45 pull plug 34 read label 44
read manual 30 rollback was 33 slow for 37 so for 33 stag for 36 take . 44 thank , 33 that was 39 the 's -46 the <role> 36 the alarm 36 the are 62 the
arriv 37 the data 37 the database 32 the expert 38 the file 32 the floor 40 the has 34 the in 34 the message 38 the tenant 38 the wizard 43 this : 30 thursday
<end> 35 to <role> 33 to <wes> 56 to a -35 to by -30 to for 89 to it 56 to the 45 too . -35 took a 35 triumph <teams> 33 twice <end> 38 two with 36 up
<end> 38 very , 32 was beneath 30 were , 40 when have 54 will to 35 with presence 34 word <name> -33 wrong , 30 wrong <end> 38 zone <end> 48 “ ” 99
`,
    behind: `
" _ 43 'd _ -31 . _ 32 : _ 53 ; _ 39 <name> _ 56 <roles> _ 51 <team> _ 33 <teams> _ -78 ? _ -48 after _ 50 again _ 95 alarm _ 48 all _ 36 and _ -41 are
_ -44 assum _ 36 bell _ 38 blame _ -32 both _ 35 brick _ 35 burn _ 37 clos _ 53 commit _ -38 copy _ 45 could _ -30 decid _ 49 delete _ 48 did _ -34 does
_ 34 down _ -33 email _ 46 enter _ 57 error _ -35 every _ -31 famou _ 48 five _ 60 forty _ 35 grac _ 34 it _ -59 itself _ 68 key _ 66 last _ 33 lose _
45 midnight _ 34 my _ 58 n't _ -53 need _ -55 never _ -58 no _ -30 now _ 37 number _ 34 once _ 31 open _ -32 our _ -73 party _ 30 plan _ 43 presence _
32 press _ 55 quality _ 35 ride _ 54 rota _ 36 runbook _ 47 say _ -42 shell _ 42 so _ -34 someth _ 68 speed _ 49 strik _ 50 sure _ 56 take _ 37 that _
-38 there _ 33 this _ -39 to _ -53 turn _ -48 typing _ 57 usual _ -39 very _ 33 was _ 60 while _ 31 would _ -45 yank _ 31 “ _ 55 ” _ 76
`,
    section: `
<in-actions> <name> -34 <in-actions> <roles> -31 <in-contributing> <depts> 37 <in-contributing> should 40 <in-lessons> <wes> 46 <in-lessons> never 39 <in-root_cause>
<role> 39 <in-root_cause> <roles> 50 <in-root_cause> <teams> 36 <in-went_wrong> <is> 38 <in-went_wrong> <name> -33 <in-went_wrong> <role> -85 <in-went_wrong>
<roles> -45 <in-went_wrong> <some> 38 <in-went_wrong> <weaks> 57 <in-went_wrong> ? -41 <in-went_wrong> should -33
`,
  },
  fix_the_person: {
    constant: -204,
    word: `
, _ -43 0 _ -41 0:0 _ -53 <end> _ -49 <in-actions> _ 489 <in-contributing> _ -138 <in-lessons> _ 68 <in-root_cause> _ -144 <in-timeline> _ -73 <in-went_wrong>
_ -224 <is> _ -34 <name> _ -79 <roles> _ 68 <somebody> _ -51 ? _ -38 abandon _ -30 again _ 35 are _ -34 ask _ -30 be _ 79 been _ -51 buy _ -41 can _ -34
careful _ 44 concentrate _ 35 could _ -31 culture _ 34 cut _ -33 delete _ -33 discipline _ 35 exercise _ 40 find _ -35 get _ 53 greater _ 41 habit _ 40
had _ -37 harder _ 31 have _ -41 head _ 36 here _ 31 into _ 37 it _ -55 january _ 30 june _ 32 key _ -36 left _ -33 make _ 33 more _ 112 must _ 47 need
_ 37 never _ -42 next _ 56 no _ -33 one _ -34 our _ -31 out _ -44 ownership _ 37 pay _ 31 please _ 31 rais _ 36 refresher _ 40 remind _ 34 repair _ -32
retrain _ 31 rota _ 45 shall _ 30 sitt _ 30 slip _ 46 stay _ 50 than _ -44 that _ -80 the _ -80 think _ 35 this _ -39 twice _ 38 type _ 37 until _ 59 vigilance
_ 90 was _ -135 were _ -47 which _ -42 who _ -49 why _ -30 will _ 43 would _ -46 wrong _ -36
`,
    next: `
<name> . 49 <roles> need 32 <roles> to 36 <start> 0:0 -36 <start> <any> 46 <start> <role> -44 <start> <roles> 40 <start> another 30 <start> find -34 <start>
remind 33 <start> the -47 ? <end> -36 be more 39 concentrate harder 31 delete key -41 exercise greater 41 find out -30 habit of 35 has to 33 in january
30 in june 30 into the 31 is the 33 more careful 42 next time 35 not be 31 that <name> -39 that <roles> -35 the only 39 the rota 40 think twice 42 to exercise
30 which <name> -37 would have -32 would not 30
`,
    later: `
, . 34 <name> . -45 <name> <end> 48 <role> the -34 <roles> into 39 <roles> to 33 <start> <name> 54 <start> more 37 <start> should 30 <start> to 40 a delete
-33 a of 31 and rota 35 be careful 30 before type 37 get the 39 greater at 41 harder the 31 in . 41 look . 31 next . 35 of . 47 only . 40 the . 36 the
of 39 the that -56 the which -30 the will 38 to greater 30 vigilance the 51 would be 30
`,
    behind: `
abandon _ -30 and _ -39 be _ 39 cable _ -36 concentrate _ 35 cut _ -36 delete _ -41 exercise _ 41 get _ 56 greater _ 41 habit _ 40 had _ -37 harder _ 31
have _ -41 here _ 33 key _ -42 more _ 54 must _ 32 need _ 51 on _ 41 pay _ 32 shall _ 31 sitt _ 30 to _ 30 type _ 37 was _ -36
`,
    section: `
<in-actions> <depts> 31 <in-actions> <he> 39 <in-actions> <name> 85 <in-actions> <role> 52 <in-actions> <roles> 64 <in-actions> <some> 62 <in-actions>
<teams> 70 <in-actions> not 30 <in-contributing> <name> -31 <in-lessons> <roles> 54 <in-root_cause> <name> -38 <in-went_wrong> <name> -44 <in-went_wrong>
<role> -31 <in-went_wrong> <teams> -36
`,
  },
};
