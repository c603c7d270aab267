// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: -3,
  word: `
" _ 19 % _ -27 ' _ -44 'd _ 17 'll _ -31 's _ 17 've _ 44 ( _ -68 ) _ -68 / _ -17 0 _ -102 0-bit _ 25 0.0 _ -77 0.0.0 _ -42 0/0 _ -20 0s _ -24 0xx _ -22
; _ -66 <depts> _ 33 <he> _ 43 <in-actions> _ -29 <in-contributing> _ 78 <in-lessons> _ -59 <in-root_cause> _ 119 <in-timeline> _ -101 <in-went_well> _
-295 <in-went_wrong> _ 157 <is> _ -18 <name> _ 146 <nobody-at-all> _ -68 <nobody> _ 36 <role> _ 18 <roles> _ 52 <some> _ 48 <somebody> _ 107 <teams> _
17 <wes> _ -71 <who> _ -23 ? _ 15 [ _ -18 ] _ -18 a _ -32 a.m _ 43 able _ -56 abort _ 33 absence _ 22 absorb _ -35 acces _ -97 accidental _ 15 account
_ -87 accountable _ 28 acked _ -16 acknowledg _ 15 acros _ -51 act _ 48 acted _ 33 action _ -31 activity _ 22 add _ -65 added _ 17 addres _ -76 adds _
-26 adjacent _ -17 adjust _ 19 admin _ 18 adult _ 67 advance _ 16 advice _ -15 affair _ 17 affect _ -47 after _ -90 again _ 31 age _ -22 agent _ -17 agre
_ -18 agree _ -30 air _ -23 alarm _ -55 alert _ -63 all _ 75 all-clear _ -26 allow _ -21 along _ -16 aloud _ -35 alter _ 22 alway _ 18 am _ 16 amateur
_ 36 amateurish _ 44 ambulance _ -18 an _ -52 and _ -57 announc _ -48 answer _ -29 anyth _ 24 anyway _ 27 apart _ -69 api _ 18 apologi _ -18 apology _
50 app _ -41 apparent _ 72 appeal _ 65 appendix _ -33 appli _ -21 application _ -34 appointment _ 16 appreciat _ 58 approv _ -21 approval _ -49 approve
_ -15 april _ -28 are _ -34 arm _ -64 around _ 41 arrive _ -28 as _ -48 aside _ 71 ask _ 16 asked _ -42 asking _ -34 asks _ -74 asleep _ 29 assessment
_ 35 assign _ -56 assistant _ 22 assumption _ 28 ate _ 18 attach _ -46 attacker _ -24 attempt _ 45 attention _ 58 attitude _ 18 attributable _ 64 august
_ -34 authoris _ 20 auto-renewal _ -19 automatic _ -20 automatical _ -43 available _ -70 average _ -29 avoid _ -70 b _ -30 back _ 23 backport _ -18 backpressure
_ -26 bad _ 99 badge _ -39 badly _ 63 bag _ 26 baggage _ 27 ball _ 75 ban _ 15 bang _ 30 banner _ -51 basement _ -26 basi _ -23 basic _ 71 basket _ 22
battery _ -21 be _ -19 bear _ 16 became _ -20 because _ -36 become _ 29 been _ 47 beforehand _ 25 begin _ -35 beginn _ 15 beginner _ 25 begun _ 65 behav
_ 25 behaviour _ -23 behind _ -21 being _ -16 belief _ 21 believe _ -22 bell _ 37 below _ -35 belt _ -18 beneath _ 23 benefit _ 26 bent _ 43 beta _ -26
between _ -41 beyond _ 39 big _ -40 bill _ 33 binary _ -35 bit _ 58 bite _ 20 black _ 38 blackout _ 27 blade _ -18 blam _ -76 blame _ 50 blank _ 43 blind
_ 68 blink _ -16 block _ -45 blood _ 46 blow _ 21 boiler _ 42 bolt _ 15 bomb _ 17 bonu _ 35 book _ -32 booking _ 22 bored _ 23 bot _ -59 botch _ 60 both
_ -62 bother _ 64 bottl _ 51 bought _ -29 bounc _ -16 bound _ 31 box _ 35 boy _ 22 brain _ 50 branch _ -22 bravo _ 20 breach _ 38 break _ 41 breakfast
_ -16 brick _ 18 bright _ 40 bring _ 32 broadcast _ 26 broke _ 32 browser _ -24 buck _ 45 bucket _ -33 budget _ -32 buffer _ -35 bug _ -24 build _ -52
built _ -16 bull _ 21 bundle _ -25 bungl _ 59 burn _ 21 bus _ 22 busbar _ -21 busines _ 55 button _ -17 buy _ -55 buys _ 69 bypass _ 38 byte _ -35 c _
-19 cach _ -40 cache _ -65 calculation _ -16 calendar _ -48 call _ -50 came _ -21 campu _ -19 canary _ -40 cancel _ -18 cancell _ 18 canteen _ 30 capacity
_ -30 card _ -56 care _ 71 careles _ 23 carelessnes _ -21 carpet _ 20 carry _ -42 case _ -27 caught _ -58 caus _ -19 cause _ 56 cavalier _ 21 cdn _ -26
central _ -30 certificat _ -33 certificate _ -77 chair _ -49 chance _ 38 chang _ -34 change _ 15 chao _ -17 character _ -43 charg _ 29 charge _ -38 chart
_ 41 chas _ 17 chat _ -26 cheap _ 26 cheaper _ 32 checklist _ 58 checksum _ -29 cheer _ 34 child _ 24 children _ 23 chiller _ 40 choose _ -22 chosen _
-30 christma _ 19 ci _ -40 circuit _ -27 circular _ 16 citizen _ 21 claim _ 32 clash _ 28 clean-up _ -22 clearer _ 39 client _ -83 clinic _ -23 clip _
71 clock _ 15 closer _ 18 cloud _ 20 clown _ 16 clueles _ 85 cluster _ -33 code _ -25 cold _ -39 collaps _ -29 colour _ 19 column _ -45 combination _ -21
coming _ 34 command _ -76 comment _ -25 common _ 36 communication _ 30 compaction _ -15 compar _ -33 compensation _ -22 competent _ 26 compiler _ -32 complacent
_ 38 complain _ -56 complaint _ 46 complet _ -34 component _ 43 comput _ -26 computer _ -15 concentrate _ 20 conclusion _ 45 conduct _ 42 configuration
_ -21 confirm _ -55 confuse _ -21 congratulation _ 27 connection _ -38 consecutive _ -20 consequenc _ 25 consist _ 22 console _ -28 conspicuou _ 28 consult
_ 61 contact _ -50 contain _ -63 content _ 31 continu _ -37 contract _ -69 contrary _ 39 control _ 47 conversation _ -17 conveyor _ 38 cooki _ -20 cookie
_ -31 coordinat _ -17 copi _ -42 copy _ -23 core _ 31 corner _ 69 correct _ -22 corrupt _ 25 cost _ 17 could _ 38 counsell _ 33 counter _ -26 countersign
_ 57 countri _ -48 course _ 62 courtesy _ 80 cover _ -138 coverage _ -61 cowboy _ 46 crack _ 53 crane _ 36 crat _ 29 crate _ 66 creat _ -31 credential
_ -26 credit _ -46 cros _ 35 cross _ 55 crowd _ 93 crystal _ 16 culpa _ 36 culprit _ 31 culture _ 62 curiosity _ 26 curtailment _ -36 curtain _ 23 curve
_ -17 customer _ -43 cut _ 50 cut-off _ 21 cutover _ 46 cuts _ -23 cutt _ 21 cycl _ -15 daemon _ -34 daily _ -17 dam _ 20 damage _ 17 dark _ 43 dashboard
_ -65 data _ -55 date _ -42 day _ -37 days _ -85 deadlin _ -37 deaf _ 34 deal _ -40 decid _ 33 decide _ -30 decimal _ 18 dedicat _ -20 deduct _ 40 default
_ -61 defect _ 30 delay _ -28 delet _ -25 delete _ -71 deletion _ -25 deliberate _ 18 deliver _ -23 delivery _ 17 demand _ 20 depart _ 38 depend _ -57
deployment _ 17 depot _ 23 depth _ 48 describ _ -56 description _ -21 deserv _ -34 design _ -22 desk _ 78 despite _ 55 destroy _ 48 detection _ -26 devic
_ -19 device _ -15 dialysi _ 57 did _ -21 die _ 28 diesel _ 30 diff _ -15 difference _ -20 different _ -50 digger _ -41 digit _ -20 diligence _ 48 dipp
_ 18 direct _ -28 direction _ -19 disabl _ 15 discipline _ 91 discord _ -20 discover _ -17 discus _ -22 disk _ -48 dispatcher _ 76 dispens _ 30 display
_ -53 disregard _ 93 distribution _ -56 district _ -37 diversion _ 17 diwali _ 48 dns _ -22 do _ -37 doc _ -18 docs _ -19 document _ -25 documentation
_ 21 dog _ 18 domain _ -69 done _ 25 dosage _ 23 dose _ 43 double _ 17 double-check _ 52 doubt _ 37 down _ 49 downtime _ -17 drain _ -47 draw _ -16 drawer
_ 15 drawing _ -20 drew _ -20 drift _ -45 driver _ -29 due _ 54 dupe _ 25 duplicat _ -28 dust _ 55 duty _ 43 dying _ 16 e-mail _ -40 each _ -81 ear _ 26
earlier _ -35 early _ -51 ears _ 22 earth _ 50 east _ -49 easter _ 56 easy _ -50 edge _ -25 edit _ 47 eight _ -29 eighteen _ -18 eleven _ -19 email _ -55
embargo _ 20 emergency _ -16 emoji _ 29 empti _ 39 end _ 35 ended _ -41 endpoint _ -29 engag _ 15 engineer _ 54 english _ -37 enter _ 59 entire _ 62 environment
_ -36 epoch _ -17 equipment _ -22 eras _ -30 error _ -32 escalat _ -20 escalation _ 35 escap _ 19 establish _ 64 estimate _ -35 etcd _ -18 euro _ 20 evacuation
_ 49 even _ 68 event _ -54 ever _ 40 everyth _ 28 everywhere _ 16 evidence _ 33 evident _ 41 exact _ 61 exceed _ 25 excellent _ 23 exchange _ -37 exclusive
_ -43 excuse _ 42 execut _ 17 exist _ -41 expect _ 19 experiment _ 17 expert _ 80 expir _ -66 explain _ 19 explanation _ 31 exploit _ -23 export _ -30
expression _ -16 extend _ -18 extra _ 24 eyes _ 56 face _ 49 fact _ -18 fail _ -53 failover _ -35 failure _ 37 fall _ 28 fami _ -21 famou _ 45 fan _ -49
far _ -17 fast _ 25 faster _ -22 fat _ 35 fat-finger _ 46 fax _ -18 feature _ -42 february _ 16 federation _ -29 fee _ -16 feed _ -47 feedback _ -38 feel
_ -24 feet _ 20 fell _ 73 felt _ -30 fetch _ -17 fibre _ -17 fiddl _ 52 field _ -42 fifteen _ -19 fifty _ 36 figur _ -21 figure _ -18 filed _ 38 filter
_ -47 final _ 34 finance _ 27 find _ -18 fine _ 121 finger _ 76 fingerprint _ 37 finish _ 47 fire _ 83 firewall _ 15 firmware _ -53 fit _ -24 fits _ 22
fitt _ 64 fix _ -29 fixed _ -76 fixture _ 41 flag _ -55 flaky _ -38 flash _ 25 flat _ -50 fleet _ 17 flight _ 16 flood _ 69 follow-up _ -29 for _ -32 force-push
_ -37 foregone _ 29 foresee _ 29 foreseeable _ 40 foresight _ 18 forgotten _ 66 fork _ -44 forklift _ 15 form _ -38 formal _ 70 formality _ 36 format _
-19 forum _ -30 found _ -68 foundation _ -30 four _ -21 four-ey _ 38 fourteen _ -17 fourth _ 21 frank _ 58 free _ -44 freed _ -22 freeze _ 60 freezer _
40 fresh _ -18 friday _ 33 frost _ -18 froze _ 20 fsck _ 39 full _ 26 fully _ -16 function _ -19 fund _ -36 furnace _ 30 further _ 62 future _ -43 game
_ 18 gandalf _ -36 gantri _ -32 gap _ -35 gasket _ 24 gate _ -28 gateway _ -68 gather _ 28 generat _ -43 generation _ -18 generator _ -36 geniu _ 63 get
_ -59 gets _ -54 gift _ 23 gist _ 16 git _ -19 given _ -37 glance _ 26 gloss _ 30 go _ 48 go-live _ 18 god _ 45 goes _ 52 golden _ 36 goldfish _ 31 gone
_ 41 gonna _ 27 good _ -43 got _ 48 gpu _ -15 grace _ -32 grant _ -15 graph _ -57 grateful _ -16 great _ 46 green _ -49 grew _ -28 grey _ -15 gripper _
-34 group _ -68 grow _ -24 grown-up _ 67 gues _ 32 guess _ 15 guide _ -31 guilt _ 33 guilty _ 40 gun _ 20 half _ 79 hall _ -34 halt _ -17 hammer _ 25 hamster
_ -15 hand _ 51 handheld _ -19 handover _ 17 happy _ -47 hard _ 32 hard-cod _ 16 hardware _ -27 has _ -35 hatch _ 25 have _ 33 having _ 16 head _ 63 header
_ -56 heads-up _ 24 health _ -26 hear _ -53 heart _ 19 heartbeat _ -18 heat _ -43 heavy _ -26 heed _ 59 height _ -31 held _ -26 help _ -56 helper _ -21
helpful _ 34 hence _ 17 here _ 49 hero _ 34 herself _ 39 hiccup _ 23 hid _ -54 hidden _ 31 hide _ -43 high _ 19 himself _ 37 hindsight _ 61 hint _ -31
hiring _ -15 his _ 87 hlr _ -34 hoist _ -32 hold _ -54 home _ 15 honest _ 15 hook _ 16 hope _ 23 hopeles _ 39 hose _ 69 hosed _ 16 hospital _ 61 host _
-43 hot _ 57 hotfix _ -20 hour _ -85 house _ 48 household _ -23 human _ 63 human-readable _ -20 hunch _ 44 hundr _ -50 hung _ 32 hunt _ 20 hypervisor _
-24 id _ 15 idea _ 39 identifi _ -19 identity _ 16 if _ -58 ignor _ 30 image _ -39 imagine _ 39 immediate _ -43 impact _ 18 impatience _ 18 impatient _
18 implementation _ -17 import _ -81 importer _ -47 in _ -27 inbox _ 25 incident _ -32 includ _ -42 incompetence _ 18 incomplete _ -23 incorrect _ 101
independent _ -23 index _ -34 indicator _ -33 inexperienc _ 24 inform _ -47 infusion _ 30 ingestion _ -15 ingres _ -38 inherit _ -55 inod _ -19 input _
-25 install _ -31 installer _ 32 instance _ -20 instead _ 35 instruction _ 35 instrument _ -30 insufficient _ 33 insurance _ -19 integer _ -17 integration
_ -21 intend _ -34 interface _ -22 intermediate _ -15 interpretation _ 33 interruption _ -19 interval _ -33 into _ 25 inventori _ -17 investigat _ 31 investigation
_ 15 invit _ -20 invitation _ -15 invite _ -45 ipv0 _ -18 is _ -33 isolat _ -26 issu _ -17 issue _ -30 issuer _ -19 it _ 15 item _ -65 its _ -63 jam _
47 jamm _ 37 jenkin _ -39 job _ -79 jobs _ -45 join _ -57 joint _ -32 judgement _ 20 jump _ 44 just _ 86 k _ 26 kafka _ -22 keep _ -46 keeper _ -16 kept
_ 16 kernel _ -19 key _ -34 keyed _ 21 keystrok _ -41 kick _ 31 kind _ 22 knee _ 28 knock _ 18 know _ -33 known _ -31 kubectl _ -26 lab _ 26 label _ -24
labell _ -41 laboratory _ -20 lack _ 16 ladder _ -19 lag _ 33 lah _ 32 laid _ 28 lakh _ 22 lamp _ 17 landlord _ 48 languag _ -34 language _ -26 lapse _
32 laptop _ -17 large _ -24 largest _ -16 last _ 29 latency _ -62 launch _ 29 launcher _ -17 law _ -22 lay _ 27 layer _ -21 layout _ -30 lazy _ 21 lead
_ 15 leader _ -28 leapt _ 71 learnt _ -27 leas _ -60 lease _ -33 leash _ 45 least _ 49 leav _ 34 leave _ -33 leaver _ -16 led _ -39 left _ 85 legacy _
-34 length _ -21 less _ 40 lesson _ 58 let _ 37 letter _ 36 level _ -41 lever _ -39 liability _ 15 licenc _ -33 licence _ -43 lid _ 18 lift _ 30 light
_ -32 lightn _ -29 like _ 21 limit _ -36 line _ -20 linter _ -30 lion _ 15 liquidation _ -30 lira _ 35 lisbon _ -22 list _ -108 little _ 24 living _ 21
load _ -76 loader _ -46 local _ -48 location _ -35 lock _ -42 lockout _ 25 log _ -41 logs _ -34 long _ -54 longer _ -20 look _ -31 loop _ -33 lorri _ -15
loss _ 27 lot _ 17 loud _ 18 love _ 54 low _ -37 lucky _ 33 lying _ 26 machine _ -72 made _ -32 mailbox _ -28 maintenance _ -55 major _ 31 manag _ 16 mandatory
_ 23 manifold _ -20 manner _ 53 many _ -19 map _ -55 marguerite _ 38 mark _ 16 masterpiece _ 17 match _ -28 matchmak _ 18 mate _ 23 matrix _ 26 matter
_ -33 mea _ 36 meant _ -46 measur _ -26 measure _ 20 medal _ 28 meddl _ 30 media _ -19 melt _ 44 member _ -47 membership _ -32 memo _ 25 memory _ -46 mention
_ -37 menu _ -30 mere _ 25 merg _ 52 merger _ -16 mess _ 62 messag _ -64 message _ -81 met _ -35 metadata _ -19 meter _ 42 method _ 19 metr _ -46 metric
_ -62 microwave _ 43 midnight _ 20 migrat _ -26 mile _ 31 million _ 21 mind _ 53 minder _ 41 mine _ -20 minut _ -15 mirror _ -51 misconfigur _ 15 mismatch
_ 25 misread _ 71 mistak _ 79 mistake _ 105 mixed _ 23 mobile _ -20 mode _ -48 model _ -84 modem _ -44 moderator _ -23 module _ -45 monday _ -16 monitor
_ -26 month _ -30 more _ 63 most _ -37 moved _ -53 moving _ 22 ms _ -20 much _ 23 must _ 75 mute _ 17 my _ 45 myself _ 15 mystery _ 23 n't _ 86 name _
18 named _ -43 namespace _ -30 narrow _ -22 near _ 27 nearest _ -35 necessary _ 15 need _ -22 negative _ -21 neglect _ 126 negligent _ 34 neighbour _ -19
neither _ -22 network _ -54 neutral _ -17 never _ 81 new _ -104 news _ -56 next _ -19 nice _ 28 ninety _ 19 no _ -33 node _ -71 noon _ 27 normal _ -32
nose _ 20 note _ -37 noth _ -39 notic _ -92 notice _ -59 notifi _ -38 notification _ -25 nowhere _ 51 nuke _ 20 nuked _ 20 null _ -20 number _ -104 o'clock
_ 19 obituary _ -16 object _ 29 oblig _ 38 obviou _ 40 obvious _ 29 october _ -24 off _ 51 offender _ 21 offer _ -99 offline _ -62 offset _ -65 ok _ -17
old _ -19 older _ -82 omitt _ 150 on _ -26 onboard _ -18 once _ 17 one-time _ -15 ones _ 29 online _ -31 onto _ 15 operat _ -16 operation _ 15 operator
_ 25 optional _ 27 or _ -44 order _ -47 ordinary _ 15 organise _ 24 orphan _ -27 other _ -71 otherwise _ 19 ought _ 53 our _ -27 ours _ 22 outag _ 17 outage
_ 16 outcome _ 27 outgo _ -20 outside _ -34 oven _ 28 overflow _ 18 overlook _ 73 overnight _ -19 overrode _ 44 overwrit _ 39 overwrote _ 43 owe _ 27 owing
_ 31 own _ -19 ownership _ 24 owns _ -111 p0 _ -17 package _ -49 packet _ -88 page _ -117 paged _ -93 pager _ -95 paid _ 33 pair _ -17 palletiser _ 25
panel _ -46 panic _ 24 paper _ -52 paperwork _ 18 parallel _ -19 parameter _ 39 parent _ -41 parental _ -18 park _ -17 parser _ -88 part _ -39 partition
_ -53 party _ 37 passport _ 18 past _ 63 paste _ -24 patch _ -18 path _ -56 patient _ 39 paus _ -57 pay _ 49 payment _ 24 payroll _ 24 pdf _ -26 pebkac
_ 46 penalty _ 42 pencil _ 18 pension _ 37 per _ -45 perform _ -32 perhap _ 39 period _ -20 permission _ -23 permit _ 51 person _ -56 personal _ -15 phon
_ -39 phone _ -24 photo _ -30 pick _ -31 picker _ 27 picture _ 16 pilot _ 25 pipe _ -17 pipeline _ -54 pity _ 91 place _ 22 plain _ 100 plan _ -42 plane
_ -18 planet _ 23 plann _ -73 planner _ -22 platform _ -29 play _ 20 player _ -29 playout _ 19 plugin _ -23 plung _ -16 plus _ 52 pod _ -37 point _ -36
poison _ 15 polarity _ 16 polite _ -20 pool _ -40 poor _ 64 port _ -36 portal _ -35 position _ -25 possess _ 23 possib _ 23 possible _ -57 post _ -80 postcode
_ -29 postgr _ -31 practical _ 15 practice _ 33 precaution _ -22 predat _ -21 predict _ 20 predictab _ 97 predictable _ 29 prefer _ -66 premature _ 28
prescription _ 27 present _ -61 pressure _ -42 preview _ -36 previou _ -16 pric _ -22 price _ 34 primary _ -40 print _ -18 printer _ 24 priority _ 29 probe
_ -125 problem _ -40 procedur _ 17 procedure _ 42 process _ -51 prod _ 67 produc _ 54 producer _ 50 product _ -25 production _ 32 progres _ -29 project
_ -17 promis _ 64 promo _ 19 promotion _ -23 prompt _ -39 proper _ 146 protect _ -17 protection _ -19 proud _ 22 proxy _ -29 pub _ 17 public _ -58 publish
_ -32 pull _ 88 pump _ -53 pupil _ -21 purchas _ -26 pure _ 49 purpose _ -43 put _ 29 putt _ -20 quality _ 19 quarter _ 20 query _ -24 quest _ -20 queu
_ -21 queue _ -43 quick _ 35 quiet _ 52 quorum _ -40 quot _ -29 quota _ -17 race _ -20 radio _ -50 radiology _ 19 rais _ -42 ramp _ 26 ran _ -32 rang _
16 rank _ -24 rare _ -17 rate _ -17 rather _ 34 re-key _ 45 reach _ -131 reachable _ -34 read _ 25 read-on _ -17 readable _ -45 reader _ -49 reading _
-43 ready _ -16 reason _ -37 reasonab _ -36 reasonable _ -24 reboot _ 36 rebuild _ -68 receiv _ -96 receive _ -44 receiver _ -23 reception _ -49 recipient
_ -16 recommend _ -23 reconcil _ -19 record _ -73 recount _ 65 recover _ 22 recovery _ 29 redirect _ -23 reel _ 35 reference _ 15 refit _ -16 refresh _
-18 refresher _ 89 refund _ -59 refusal _ 17 refuse _ 16 regard _ 40 regex _ -21 region _ -24 registrar _ -30 registration _ -18 registry _ -23 regular
_ -17 rehears _ -23 rehearsal _ 37 reject _ -52 relax _ 27 relay _ -94 releas _ -21 release _ -63 reli _ -48 relief _ 24 remind _ 73 remote _ -28 remov
_ -67 removal _ -32 renam _ -23 render _ -18 renderer _ -17 renew _ -15 renewal _ 24 repeat _ 35 replac _ -41 replacement _ -46 replica _ -43 report _
-91 reporter _ -18 repositori _ -24 repository _ -22 reproduc _ -22 reproduce _ -60 request _ -111 rerout _ 19 reservoir _ 28 resident _ 32 resiz _ -15
resolver _ -44 resource _ 17 respect _ 85 respond _ 16 respons _ -27 response _ -19 responsible _ 60 restart _ -110 restor _ -58 restore _ -90 retir _
-42 retire _ -23 retrain _ 72 retri _ -76 retrospect _ 19 retry _ -62 return _ -116 reus _ 16 reverse _ 17 revert _ -30 review _ -16 ride _ 37 rig _ -49
ring _ 51 riot _ 46 rm _ 44 robot _ -41 rocket _ 51 rode _ 28 roll _ -32 roof _ 17 root _ 32 rose _ -59 rot _ 31 rotat _ -27 rotate _ -33 rough _ -15 round
_ 18 rout _ -23 route _ -66 router _ -32 row _ -25 rows _ -47 rubbish _ 16 rug _ 19 ruin _ 31 rule _ 26 run _ -26 runbook _ -30 rung _ 61 runs _ -43 rural
_ -51 rush _ 60 saddl _ 19 safe _ -61 safety _ 15 said _ 45 sale _ 21 same _ -95 sample _ -15 sandbox _ -17 sank _ 36 sat _ 70 save _ 21 saw _ -56 saying
_ 20 says _ -63 scal _ -30 scan _ -50 scanner _ -16 schedul _ -66 schedule _ -17 scheduler _ -25 scheme _ -35 school _ 58 science _ 30 scoreboard _ 23
scrap _ 31 scratch _ -28 scream _ 24 screen _ -85 screw _ -40 scribe _ -26 script _ -46 scrum _ 24 seal _ 77 search _ -52 season _ 41 second _ -35 secondary
_ -17 secret _ -24 seeing _ -39 seen _ -52 sees _ -46 self-evident _ 21 sell _ -19 send _ -40 sense _ 78 sensible _ 23 sensor _ -22 sent _ -50 separate
_ -30 sequenc _ -40 serial _ -27 seriou _ 20 serv _ -21 server _ -59 service _ -112 session _ -64 setpoint _ -17 sets _ -36 sett _ -18 settlement _ -24
setup _ -20 seven _ -16 several _ -49 shadow _ -34 shaft _ -30 shall _ 49 shame _ 51 shar _ -69 shard _ -44 share _ -56 sharp _ 27 sharper _ 22 sheer _
24 sheet _ 25 shelf _ -16 shock _ 51 shoot _ 33 shop _ 18 shorten _ -86 should _ 24 shout _ 37 show _ -23 shower _ 18 shown _ -71 shrugg _ 21 shut _ -24
shutdown _ -15 side _ -19 sight _ 26 sign _ 26 signal _ -58 signatur _ -18 signature _ 48 silence _ 32 silly _ 17 simp _ 108 simple _ 42 since _ -30 singapore
_ -27 sister _ -35 sit _ 28 site _ -36 sits _ 23 sitt _ 51 six _ -41 sixty _ -28 size _ -45 skin _ -18 skip _ 36 skipp _ 37 slack _ -22 slapdash _ 48 slept
_ 66 slide _ 40 slip _ 123 slipp _ -19 sloppy _ 68 slow _ -49 slower _ -34 sluice _ 21 smaller _ -27 smell _ 43 smoke _ 17 smooth _ 16 snapp _ 16 snapshot
_ -43 so _ 26 so-call _ 29 social _ -29 socket _ -44 soft _ -17 software _ -40 sold _ 22 some _ -35 someth _ 52 somewhere _ 22 sorry _ 30 sort _ -25 soul
_ 44 source _ -20 space _ -20 spam _ -23 spar _ 43 speak _ 23 special _ 22 specification _ -59 speed _ 32 spell _ 40 spend _ -24 spent _ 16 spill _ 31
spite _ 33 splice _ 15 split _ -36 spoil _ 15 spoke _ -52 spoken _ 26 sponsor _ 39 spot _ 23 spott _ -70 spread _ -29 spreadsheet _ -30 spring _ 28 square
_ 54 stage _ -25 stale _ -46 stamp _ 19 stampede _ 16 standard _ 17 start _ -72 state _ -37 statu _ -39 stay _ -19 steer _ 47 step _ -94 stern _ 39 stick
_ 23 sticky _ 21 still _ 32 stood _ 47 stop _ -54 stopp _ -26 stor _ -46 storage _ -24 store _ -26 storm _ -37 story _ -21 straight _ 60 strand _ 16 strange
_ 15 street _ 21 stres _ 27 stretch _ 24 strict _ 26 string _ -17 strip _ 28 stroke _ 24 struck _ -25 stubbornnes _ 24 studio _ -37 subnet _ 28 succes
_ -34 suggest _ -44 suggestion _ 41 suit _ 28 summary _ -31 sunday _ -29 supervision _ 51 supp _ -35 suppli _ -36 support _ -22 suppos _ 15 suppress _
-22 sure _ 28 surname _ 25 surpris _ -28 surprise _ 81 surviv _ 34 suspend _ -26 suspension _ -16 swap _ 66 swapp _ -17 swept _ 24 switchboard _ 19 sword
_ 49 sydney _ -37 sync _ -61 synthetic _ -28 system _ -93 table _ -57 tablet _ -28 taken _ 30 taking _ 48 tank _ 15 tanker _ 30 tape _ 15 taped _ 51 tariff
_ -16 taught _ -42 tax _ 16 tea _ 17 teach _ -28 team _ 16 tear _ 32 technical _ 24 temperatur _ -25 temperature _ -17 template _ -52 temporary _ -23 term
_ -29 terminal _ -38 terraform _ -49 test _ 35 text _ -66 textbook _ 49 than _ -66 thank _ -34 thaw _ 26 their _ 48 themselv _ 41 then _ 46 they _ 41 thing
_ 45 think _ 71 third _ 21 third-party _ 36 thirty-one _ -21 this _ 40 thorough _ 53 those _ 74 thought _ 64 thread _ -38 threshold _ -19 threw _ 53 throttl
_ 32 throughput _ -29 thumb _ 45 tick _ 24 ticket _ -37 tight _ 19 tighten _ 36 tile _ -42 till _ 49 time _ -22 timed _ -26 timeout _ 32 timestamp _ -27
timing _ -38 today _ -16 together _ -18 toggle _ -36 token _ -58 told _ -53 tolerance _ -27 tone _ -23 toner _ -21 too _ 87 tool _ -147 top _ 15 tore _
21 torn _ -41 torque _ 36 toward _ 18 trace _ -54 tracker _ -35 trad _ 17 traffic _ -99 train _ -24 transaction _ -55 transfer _ -45 translat _ -23 translation
_ -21 transmission _ 33 transmitter _ -17 transpos _ 22 travell _ -21 treasury _ 30 treat _ 17 trial _ -19 trie _ -16 trigger _ -62 trip _ 26 tripp _ -20
triumph _ 19 trivial _ 33 trouble _ 55 truck _ 18 truncat _ 27 trunk _ 15 try _ -37 tuesday _ -15 turbin _ 37 turbine _ 20 turn _ -57 twelve _ -24 twenty
_ -34 twice _ -18 twitter _ 15 two _ -23 two-person _ 19 type _ -52 typed _ 27 typical _ 19 typo _ 25 unable _ -31 uncheck _ -35 understand _ -15 understood
_ -20 undo _ -24 unfortunate _ -18 unheed _ 69 union _ -23 unknown _ -19 unleash _ 27 unmistakable _ 46 unnotic _ -38 unplugg _ 34 unprofessional _ 35
unread _ 67 until _ -45 untouch _ 30 unus _ -53 unusual _ -39 updat _ -21 update _ -19 upgrade _ -53 upon _ 43 upper _ -22 upstair _ 68 upstream _ -38
uptime _ 23 urgency _ 16 usage _ -21 use _ -37 used _ -24 useles _ 36 user _ -78 utc _ -45 v0 _ -39 vaccine _ 28 vacuum _ 17 validator _ -24 valu _ -17
value _ -86 valve _ 38 van _ -38 vanish _ 55 vans _ 33 vat _ 21 verify _ 15 version _ -82 very _ 31 view _ -30 vigilance _ 104 virtual _ -26 visible _
15 visitor _ -49 voice _ 19 volum _ -46 volunteer _ -16 voted _ -27 vpn _ -35 waiver _ 15 wall _ 41 warehouse _ 16 warn _ 79 warning _ 71 was _ 32 watch
_ 23 watchdog _ -45 waved _ 86 wear _ 25 web _ -19 webhook _ -15 website _ -17 week _ -44 weekend _ -23 weigh _ 50 welcome _ -55 well _ 98 went _ 28 were
_ -39 west _ 29 whatsoever _ 27 wheel _ 27 when _ -72 whenever _ -53 where _ -76 wherea _ -17 whether _ -101 which _ -33 whichever _ -52 whiteboard _ -50
who _ 68 whom _ 19 widen _ -48 wiki _ -20 will _ -22 wind _ -46 window _ -31 winter _ 38 wiped _ 39 wired _ 17 wisdom _ 25 wise _ 22 wiser _ 18 wish _
17 with _ -18 withdrawal _ -35 within _ -84 without _ -40 woken _ -32 wonder _ 78 word _ 37 work _ -22 workaround _ -15 worker _ -31 worse _ 42 worst _
19 would _ 38 wrap _ -23 wrapper _ 23 wreck _ 16 wrench _ -19 wristband _ 39 write _ -19 writer _ 23 wrong _ 33 yard _ 42 year _ -35 yes _ -64 yesterday
_ -17 yet _ 42 your _ -53 zone _ -57 | _ -38 ￼ _ -109
`,
  next: `
" , 27 " . -40 " by 17 " careles -39 " expert 24 " from 38 " human -20 " on -39 " review 38 " the 51 % , 35 % of -37 % stage -15 ' template -15 'd have
25 's " 15 's , 17 's . -29 's <role> 32 's <roles> 28 's account -28 's all -15 's attitude 16 's badge -15 's chair -38 's change -21 's commit 17 's
doing 20 's due 23 's fault -53 's firmware -32 's head 22 's hotfix 17 's impatience 17 's import -43 's log 17 's manual -55 's meddl 28 's merge -40
's note -28 's own -17 's pager -35 's phone -43 's quick -51 's refusal 18 's request -17 's screen -22 's share 15 's shortcut 17 's spreadsheet -27
's stubbornnes 21 's the 38 's ticket -31 's warn -41 's wing 44 's work 52 's “ 22 've been 22 ( 0 17 ) <end> -36 , 0:0 -31 , <he> 41 , <is> 78 , <nobody>
39 , <role> -18 , <roles> 26 , <teams> 48 , <wes> -18 , <who> 32 , <yous> -17 , a 29 , acknowledg 16 , after 67 , against 29 , along -15 , although -15
, an 16 , and -90 , as -62 , confirm 22 , contrary 45 , count -18 , do 17 , each -15 , from 48 , full 49 , given -19 , hence 17 , how 50 , if 29 , in -29
, it 42 , just 30 , left 20 , like -21 , look 18 , no 55 , none -26 , not 40 , noth -20 , of 15 , on -46 , once 30 , or -15 , per 25 , plain 15 , please
24 , read -18 , restart -38 , same -35 , sees -15 , sign 20 , so -86 , then -18 , there 35 , think -26 , this 17 , thought 34 , to -47 , was 46 , well
-18 , when -17 , where -18 , wherea -17 , which -59 , whose -34 , with -79 , yet 24 , ￼ 24 0 , -40 0 ; -23 0 a.m 47 0 and -16 0 at -16 0 call -21 0 customer
22 0 days -22 0 degre -20 0 hour -23 0 household -17 0 instead 33 0 lakh 22 0 may 32 0 minut 56 0 ms -20 0 on -20 0 second -20 0.0 % -17 0.0 client -17
0.0.0 to -16 0:0 , -51 0:0 . -56 0:0 : 90 0:0 ; 19 0:0 <depts> -27 0:0 <name> -138 0:0 alert 46 0:0 first 28 0:0 on -22 0:0 still 19 0:0 utc -29 0:0 with
25 0th . 18 : <name> 28 : <role> -37 : both -25 : human 75 : one 21 : the -36 : who 37 ; <he> 34 ; <role> -25 ; <teams> 24 ; <wes> -18 ; <yous> -19 ; had
36 ; no -16 <any> 's -43 <any> <who> -19 <any> could 42 <any> knew 34 <any> to 32 <any> would -23 <depts> , 32 <depts> and -31 <depts> to 29 <depts> was
26 <he> , -24 <he> . -21 <he> ? 16 <he> could -44 <he> did 17 <he> had -27 <he> has 17 <he> is 23 <he> join -25 <he> phone -25 <he> ran -32 <he> would
16 <is> . 26 <is> <who> 16 <is> ask 22 <is> believe -15 <is> blame 27 <is> could -36 <is> did -16 <is> flipp -28 <is> had -17 <is> have -40 <is> hold 33
<is> in -20 <is> need -21 <is> said 31 <is> should 18 <is> spent -21 <is> take 27 <is> wish 17 <name> " 46 <name> 's 43 <name> ( -16 <name> , -20 <name>
. -24 <name> : -53 <name> <end> -22 <name> <wes> 28 <name> a 43 <name> about -18 <name> adds -21 <name> as -36 <name> asked -39 <name> asks -31 <name>
before -22 <name> call -40 <name> clos 21 <name> confirm -29 <name> corrupt 16 <name> could 16 <name> cut 19 <name> deploy -16 <name> did 22 <name> drop
16 <name> fail -32 <name> for -24 <name> from 51 <name> gave 17 <name> in -22 <name> is 68 <name> keep -19 <name> kept 17 <name> kill -32 <name> leav 27
<name> look -48 <name> might -30 <name> must 23 <name> never 53 <name> open -31 <name> or -29 <name> ought 19 <name> overlook 23 <name> panic 17 <name>
post -42 <name> push 37 <name> put -42 <name> read -37 <name> report -25 <name> reset 15 <name> revert -17 <name> roll -17 <name> runs -15 <name> said
-56 <name> sent 28 <name> set 29 <name> shall 35 <name> skip 51 <name> skipp 22 <name> slept 35 <name> stop -16 <name> take -40 <name> tell -34 <name>
to -22 <name> told -17 <name> treat 21 <name> truncat 15 <name> typed 18 <name> wait -55 <name> went 29 <name> will -38 <name> wiped 26 <name> work 15
<name> would 19 <name> wrote -17 <names> , -18 <names> between 20 <names> to -25 <nobody> bother 32 <nobody> could 30 <nobody> from 18 <nobody> had -54
<nobody> has 53 <nobody> is -125 <nobody> lift 22 <nobody> look 21 <nobody> thought 33 <nobody> was -24 <role> 's 15 <role> , -31 <role> . 41 <role> <name>
-47 <role> a 21 <role> accountable 20 <role> acknowledg -39 <role> and -32 <role> arriv -30 <role> asks -22 <role> brick 30 <role> can -36 <role> could
23 <role> cross 21 <role> flood 27 <role> for -80 <role> forgot -23 <role> from -17 <role> gave -45 <role> had -36 <role> has 39 <role> hold -27 <role>
in 33 <role> is 18 <role> kill -31 <role> know -33 <role> leav 27 <role> look -33 <role> made 40 <role> manag -15 <role> miss 15 <role> need 17 <role>
never 34 <role> nor 17 <role> not -21 <role> notic -29 <role> on 17 <role> out -71 <role> overwrote 17 <role> panick 28 <role> press -26 <role> put 21
<role> read 36 <role> report -16 <role> right -21 <role> short 19 <role> should -62 <role> show 35 <role> sign -57 <role> silenc 24 <role> slept 30 <role>
take 48 <role> to 37 <role> tripp 17 <role> turn 30 <role> walk 38 <role> was -83 <role> with 43 <role> would 50 <role> wrote 29 <roles> , -38 <roles>
. 23 <roles> <who> -40 <roles> ? -34 <roles> a -18 <roles> and -35 <roles> are 44 <roles> at -18 <roles> can -43 <roles> could 21 <roles> did 29 <roles>
do 24 <roles> for -27 <roles> from -17 <roles> get -24 <roles> got -26 <roles> had 66 <roles> have -17 <roles> left 42 <roles> let 20 <roles> need 40 <roles>
on -36 <roles> read -18 <roles> saw -19 <roles> should 48 <roles> that 68 <roles> to 20 <roles> turn 21 <roles> were -63 <roles> will 20 <roles> with -47
<some> 's 19 <some> need 22 <some> should 33 <some> was 21 <some> with -36 <start> 0 -45 <start> 0:0 166 <start> <any> 18 <start> <he> -23 <start> <is>
-15 <start> <name> -164 <start> <nobody> -61 <start> <role> -38 <start> <roles> -58 <start> <some> 38 <start> <teams> -94 <start> <theys> 79 <start> <wes>
-93 <start> <yous> 16 <start> [ -32 <start> a -82 <start> acces -20 <start> add -18 <start> an -24 <start> and 50 <start> another 50 <start> any 45 <start>
are -33 <start> around 48 <start> as 19 <start> ask -17 <start> asking -57 <start> backpressure -21 <start> backup 60 <start> bar 38 <start> basic 37 <start>
before -23 <start> better 28 <start> between 69 <start> both -40 <start> bravo 20 <start> but -37 <start> buy 18 <start> by 18 <start> can 15 <start> careful
-60 <start> cause 42 <start> check -22 <start> clear 29 <start> clip 45 <start> congratulation 27 <start> corner 51 <start> customer -21 <start> decide
-16 <start> deduct 40 <start> did -17 <start> discipline 30 <start> documentation 22 <start> does 34 <start> due 19 <start> emergency -26 <start> every
-25 <start> everyth 17 <start> fault -34 <start> feature -21 <start> find 65 <start> for 21 <start> formal 44 <start> four 34 <start> frank 22 <start>
from -55 <start> full 25 <start> git -17 <start> good -55 <start> grace -21 <start> grant -28 <start> great 15 <start> had -60 <start> hard 49 <start>
has -15 <start> hats 26 <start> having -29 <start> hold 17 <start> how -26 <start> in 75 <start> incompetence 19 <start> insufficient 33 <start> is 35
<start> issue 42 <start> jenkin -39 <start> just 34 <start> keep 29 <start> kill -16 <start> kind 34 <start> lack 19 <start> lazy -40 <start> leave -42
<start> less 33 <start> lesson 27 <start> log -21 <start> look 46 <start> love 18 <start> many -18 <start> may 20 <start> mea 28 <start> midnight 42 <start>
mistak 33 <start> monitor -25 <start> more -25 <start> move -24 <start> my 55 <start> name 55 <start> neither -32 <start> new -40 <start> next 33 <start>
no 26 <start> not 65 <start> obvious 39 <start> old 23 <start> once 37 <start> one 33 <start> our -72 <start> p0 -16 <start> passenger -40 <start> patch
-36 <start> pebkac 19 <start> player -19 <start> predictab 57 <start> present -20 <start> print -17 <start> procedur 23 <start> production 19 <start> proper
35 <start> radio -19 <start> read 53 <start> reckles -20 <start> release -17 <start> remind 61 <start> responsibility -51 <start> retrain 62 <start> retri
-35 <start> return -25 <start> right 21 <start> rollback 20 <start> root -37 <start> send 16 <start> settlement -21 <start> several -23 <start> silence
20 <start> slow 27 <start> so 49 <start> some -41 <start> spare -26 <start> speak 36 <start> stag -16 <start> strip 34 <start> such 20 <start> sure 26
<start> swap 33 <start> take 15 <start> terraform -29 <start> that 57 <start> the -145 <start> their 48 <start> then 32 <start> there -35 <start> thing
19 <start> three 17 <start> time -26 <start> to -18 <start> too 47 <start> turn -25 <start> two -15 <start> under -40 <start> unfortunate -18 <start> until
-28 <start> user -18 <start> warning 46 <start> was -60 <start> weigh 19 <start> well 31 <start> were 16 <start> which 85 <start> who 22 <start> why -38
<start> will -40 <start> without -56 <start> yes -60 <start> ￼ -60 <team> , 18 <team> . 21 <team> from 19 <team> has -36 <team> that 16 <team> to -39 <team>
without -22 <teams> 's -85 <teams> . 29 <teams> and -35 <teams> are 16 <teams> arriv -20 <teams> came 15 <teams> could 30 <teams> cut 26 <teams> dropp
-26 <teams> fail 27 <teams> from 62 <teams> had 23 <teams> hand 37 <teams> keep -28 <teams> know -26 <teams> learn -29 <teams> let -54 <teams> need -64
<teams> never -47 <teams> nor -16 <teams> owns -40 <teams> pass 30 <teams> sat 16 <teams> shipp -17 <teams> stopp -32 <teams> threw 45 <teams> took 28
<teams> was -60 <teams> went 20 <teams> were -22 <teams> will -18 <teams> work 26 <teams> would 44 <theys> 've -18 <theys> . -52 <theys> could -24 <theys>
did -29 <theys> have -15 <theys> on -16 <theys> saw -17 <theys> were 31 <wes> 've -26 <wes> . -26 <wes> a -24 <wes> all 43 <wes> are -32 <wes> avoid -23
<wes> before 17 <wes> decid -19 <wes> did -45 <wes> expect 28 <wes> got 24 <wes> have -17 <wes> in 43 <wes> inform -28 <wes> kept -23 <wes> knew -24 <wes>
lost 17 <wes> may -31 <wes> noth -39 <wes> only 26 <wes> owe 15 <wes> saw 20 <wes> should 16 <wes> spent 38 <wes> that -20 <wes> think -21 <wes> took -22
<wes> want -41 <wes> will -15 <wes> wish -18 <wes> with 38 <wes> would -80 <wes> wrote -27 <who> found -20 <who> had -23 <who> has 26 <who> left 33 <yous>
, 52 <yous> did 19 <yous> do -38 <yous> may -25 <yous> need -34 <yous> not 26 <yous> see -20 <yous> were -28 [ ] -21 a . -22 a 0 -29 a 0-bit 31 a banner
-18 a better 16 a bit 49 a blank 18 a blind 46 a book -16 a call -18 a canary -36 a careles 33 a chance -17 a change 26 a channel -24 a check -27 a child
72 a coffee -33 a column -33 a crystal 16 a customer -58 a cutover 16 a day -23 a dedicat -18 a digger -19 a dry -17 a duty 23 a fail -28 a failover -24
a false 35 a few 16 a fine -22 a finger 18 a fix -15 a flat -18 a foregone 29 a form 26 a formal 26 a friday 18 a full -15 a gateway -27 a good 19 a great
-35 a grown-up 26 a healthy -31 a hiccup 23 a hold -34 a key -15 a known -29 a leak 29 a limit -18 a line 18 a link 22 a loose -41 a mailbox -33 a matter
18 a medal 28 a mere 44 a merge -16 a message -15 a migration -17 a minder 41 a miss -45 a mistake -35 a monday -33 a note -58 a null 17 a page -34 a paper
24 a pause 23 a perfect 16 a player -15 a precaution -22 a preview -31 a proper 18 a quick 22 a quiet 21 a reason 16 a record -15 a refresher 53 a report
24 a restart -17 a runbook -37 a scheduler 18 a screen 29 a second -83 a separate -17 a shar 17 a single -54 a slow -20 a slower -25 a small -16 a smaller
-23 a snapshot 16 a special 23 a spreadsheet 25 a statement -18 a stern 22 a system 43 a test 35 a tool -21 a train -36 a warn -20 a whole 21 a wildcard
15 a year -40 a.m . 43 abandon . -19 able to -58 abort at -15 about <he> 17 about a -59 accept a -15 acceptance test 28 acces point 21 acces to -86 accidental
remov -23 account for 23 account in -54 account of 26 account was -29 accountable for 16 acked the 22 acknowledg the -17 acros the 23 acted upon 29 action
for -25 add a -28 add the -21 added to -22 addres file -19 address . 16 after . 25 after <roles> 69 after a -16 after the -17 after three -19 after which
25 again , 35 again <end> -15 again at -24 again with 21 against the 30 agent , -19 ahead . -18 air . -28 airline 's 22 alarm . -23 alarm bell 42 alarm
clear -34 alarm ring 33 alarm was -23 alert and -19 alert for -15 alert was 16 all , 26 all 0 -21 all along 32 all night 18 all over 46 all the 19 all
there 32 all this 20 all three -28 all to 19 all writ -25 all-clear . -24 allow to 70 alone with -35 along with -38 aloud . -39 already been -23 also a
20 amount of -16 amount to 32 an accident 20 an attacker -23 an error -19 an expir -16 an explanation 19 an hour 23 an old -19 an older -22 an outage -18
an unmistakable 46 an update 20 and , -16 and 0 62 and 0:0 -25 and <any> -18 and <depts> -18 and <he> -22 and <is> -34 and <name> -36 and <nobody> 35 and
<roles> -52 and <team> -29 and <teams> -37 and a -49 and ask -17 and both 18 and call -47 and clos 24 and confirm 16 and does 27 and each -16 and every
46 and for 22 and forty 19 and gave -23 and goes 21 and in -27 and is -16 and it 23 and its -18 and keyboard 26 and left 42 and neither 22 and never 62
and nine -26 and no 50 and not 49 and one -30 and only -19 and our -18 and ours -26 and prod 18 and read 20 and said 35 and saved 17 and should 20 and
show -20 and simple 17 and so 25 and some -16 and still 34 and thank -16 and the -20 and their -19 and then -17 and they 24 and to -16 and told 45 and
wait -31 and walk -21 and was 17 and watch -17 and what -25 and will -17 and without -15 and yet 23 answer was 41 answer within -29 any check 16 any more
-17 anyth that -32 anyth to -17 anyth with 20 anyway . 18 apart from -19 app . -16 apparent ignor -22 apparent read 27 appendix . -29 approv . -33 approv
the 29 approv this 21 approval , -26 archive was -25 are , 20 are <roles> -51 are <wes> 18 are a 25 are cowboy 21 are for 89 are lazy 15 are n't -24 are
not -60 are to 18 are too 27 around 0 -21 array . -15 arriv . 26 arriv and 22 arriv at 28 arriv on -18 as <any> 31 as <he> -44 as <role> -36 as <roles>
-27 as <teams> 22 as alway 28 as ever 47 as if 40 as long -15 as much -30 as no 15 as of 22 as plann -24 as root 16 as spam -23 as was 28 as well 20 ask
<name> 43 ask <roles> -34 ask <teams> -47 ask ? 15 ask for 20 ask the 32 ask which 26 ask who -40 asked <role> 16 asked <teams> -39 asked for -38 asked
the -22 asked to -30 asking who -74 asks who -23 asleep , -30 asleep at 42 assum the 22 at . 16 at 0:0 -30 at <role> -22 at a -61 at all 17 at best 22
at dawn 15 at exact -28 at fault 16 at first 18 at four 17 at it 50 at least 26 at midnight -37 at night -57 at nine -36 at noon 24 at random 18 at risk
-18 at the 37 at weekend -41 at which 17 attention span 17 attention to 29 attention was 17 attitude of 21 attitude to 16 attributable to 64 auction house
-23 audit had 18 august , -18 automatical . -17 available on -23 avoid asking -23 away from 40 away the 15 back , 51 back . -47 back by 15 back from 16
back in -19 back on 21 back the 20 backup are 15 bad , 21 bad . 33 bad route -19 baggage belt 36 ball on 15 ball to 16 ball was 25 bank 's 22 bank holiday
-21 banner on 16 basement . -15 batch of -19 batch would -21 battery . 19 be able -15 be at 36 be done -23 be down -31 be expect 21 be found 39 be issu
32 be laid 17 be more 30 be no 15 be on -39 be order -35 be rais 21 be remind 34 be seen -17 be the 32 be trac 19 be trust 18 be watch 23 be wrong -55
because <name> 64 because <role> 17 because <teams> -31 because it -19 because the -116 because who 15 been a 28 been asked 24 been at 25 been chang 17
been clos 27 been consult 62 been given -32 been ignor 16 been in -18 been left 65 been on -29 been paged -66 been paid 20 been put 44 been read -60 been
rehears 32 been set -18 been shown -30 been so 36 been taken 19 been to 42 been told -36 been upgrad -16 been written 21 before , -18 before . -43 before
<any> -18 before <he> -15 before <theys> 40 before <yous> 32 before a 26 before any -16 before they 16 behav like 29 behind a -18 belief . 21 believ it
29 believ the -18 bell . -18 bell was -19 below 0 -20 belt . -26 benefit of 37 best . 21 better if -37 between 0 39 between 0:0 -25 between <theys> -30
between chair 26 between two -33 bill cluster -20 black friday 39 blame . -39 blame for 22 blame the 48 blame view -22 blind . 32 blind eye 46 board .
-20 bonu of 29 book . -27 both . -20 both <names> 34 both ends -17 bother to 47 bought one -18 bounc the 26 bound to 40 branch . 27 branch was 40 breach
. 26 break the 19 bridge at -97 bridge call 50 bridge was 58 bright idea 33 bring a 35 broke the -15 broker and -17 buck stop 24 budget . 15 bug in -23
bug was 36 build ; -15 build that 17 build to 16 bull in 21 but <he> 19 but <name> 29 but for -38 but never 38 but not -38 but the -60 button . 17 by .
19 by 0 -36 by <any> -35 by <depts> 16 by <name> 23 by <role> 94 by <roles> 41 by <teams> 34 by a -58 by default -25 by e-mail -36 by fail 18 by friday
-26 by hand -92 by its 18 by midnight 21 by mistake 23 by monday 29 by noon -43 by now 23 by one -28 by right 38 by ten 22 by the -124 by way -15 bypas
was -20 cache . -27 cache for 23 call , 49 call at -20 call back -33 call from 22 call it 19 came by -24 came down 46 came from -46 came on -49 came up
21 can , -18 can <is> -35 can <yous> 16 can a 25 can be 16 can n't -47 can not 27 can see -15 canary would -25 cancell . 36 canteen . 39 card . 22 care
was 60 careles " -39 carri on 20 carri out 53 carri the -20 caught by -50 caught it -22 caus the 30 cause : -23 cell . -17 centre . -23 certificate . -22
certificate renewal -25 chain . 24 chair and 26 chair of -36 chance to 22 chang the 42 chang to -17 change as 21 change it -19 change procedure 23 change
that 26 change to -21 change window 27 channel 0 18 channel for 25 channel that -18 channel was 28 character , -25 charge . -29 chart . 18 chart was -21
check . 49 check for -32 check on 16 check that -21 check the -18 check with -16 checklist was 31 checksum . -18 city . 15 clash was 25 clear the 26 client
. -20 client was -17 clock . 36 clock was 23 clos . 33 clos in -27 clos the 48 code , -38 code . -26 coffee . -33 cold store -17 come down 25 come from
-20 command ; -19 complaint . 15 complet . -29 config was 17 confuse the -21 consider the 19 consist of 23 conspicuou by 28 contain a -40 content to 43
contract for -17 contract was 32 contract with -20 contrary to 39 copi . -27 copi to -20 copy . 46 copy of -37 core router 36 corner were 32 corrupt the
32 cost , -17 cost <wes> 51 could 've 28 could <role> 18 could be -43 could easi 19 could hard 27 could have 65 could n't -25 could not -103 could possib
22 could see 96 could tell 29 count . 28 count as -26 count the 81 count was -41 countri . -15 course the 33 courtesy of 35 cover the -22 cover three -15
crack was 23 crash the -25 crate . 31 credit where 22 cron job -19 crystal ball 16 culpa , 35 culprit was -65 customer had -27 customer in 21 customer
were -15 cut off -31 cut on 42 cut the 43 cutover . 30 cutover was -40 damage . 16 dark . -17 dark until 38 dashboard that -19 data for -25 data loss 24
data was -28 database . 30 date . -22 date from -35 date library 23 date of -15 dawn . -20 day of -24 day one 16 day that 22 day to -20 daylight saving
-37 days . 15 days to -57 dead . -18 debit . 30 debit double -17 debug build 18 decid that 81 decid to -41 decision to 30 declin to 21 deduct the 40 default
. -17 delet the -19 delete key 34 demo . 21 depart from 26 depend on -55 deploy tool -18 depot . -24 depot was -35 deprecation notice 20 describ a -32
describ the -18 deserv a 28 desk of 44 did , -16 did . -19 did <name> 30 did <role> -29 did <roles> 20 did <teams> -19 did <theys> 18 did <wes> 20 did
n't 93 did not 16 did noth -38 did the -60 did this 52 did to -18 did what -23 die . 27 diff . 19 diff that -41 different , -16 different time -18 diligence
on 19 direct debit -15 direction . -20 disabl the 27 disaster recovery -23 discover that 16 disk , 23 disk . -18 disk on -35 disk was -34 disk would 27
dispatcher . 25 dispens with 45 display . -23 disregard . 49 disregard for 37 distribution list -30 dns account -18 do . -33 do <is> -70 do <roles> -29
do <wes> 66 do anyth -16 do not -32 do the 23 do was 30 does . 15 does n't 18 does the -60 doing . 20 domain , -20 done by -21 done in 25 done on 32 door
. 22 dose table -27 doubl the 25 double-check the 15 doubt , 23 down . -50 down again -28 down and 22 down by 16 down on 26 down the 61 down to -22 down
with 17 downtime . -59 downtime form 16 draft a -18 drift . -44 drill . 15 driv the 19 driver ' 40 drop ? -33 drop the 23 dropp somewhere 25 dropp the
-21 drug cabinet -21 dry run 16 due : -20 due care 36 due diligence 31 dump , 19 duty . 28 duty to 26 each other 19 earlier . -26 earth would 15 easi have
19 east wing -36 easy to -62 edit : -20 edit the 32 eleven days -18 email were -32 embargo obituary -16 emergency call -15 emergency stop 29 emoji . 28
empti the 37 end in 19 ended up -15 enough , 19 enough for -15 enter . 27 enter <name> 21 enter the -32 entire , 18 entire foreseeable 30 eras the -30
error " -23 error . -19 error and 19 error at 17 error count 19 error during 34 escalate , 22 escalation was 83 even . -28 even a 52 even if 20 even look
26 even the -28 ever , 29 every account -48 every chance 28 every one 32 every time -25 everyth was 23 evidence of 17 exchange rate -17 exist in 21 expect
from 18 expect the -23 expert " 24 expir . -23 expiry date 17 explain . 25 explain himself 22 explain the -52 explain to 16 export . -15 extend the 22
eye on -21 eye was 27 eyes . 36 face . 23 fail . 21 fail over -27 fail test -19 fail the -26 fail to 40 failure . 19 failure of -29 failure was 34 false
. -26 famou " 17 far too 31 fast , 32 faster than -20 fat finger 35 fat-finger the 24 fault , 15 fault in 27 fault is 18 fault lies 22 fault tolerance
-27 feature flag 20 feed . 26 feed ? -31 feed to -15 feed was -16 feel for 15 fell by 50 fell on 38 fiddl with 36 field for -19 field is -20 fifty minut
32 figur . -35 file , 19 file . -29 file ? -21 file are -20 file had -39 file of 17 file was -48 file went 20 fill in 19 find <name> -15 find a 52 find
out 27 find the -50 fine . -22 fine for 29 finger point 22 fire panel 15 fired . -29 fired at 18 firmware 0.0 -24 first , 16 first ? -18 first minute 28
first place 29 first time -32 first timeout 38 first to 44 first week -22 fitt . 17 five minut 20 fixed the -75 flag . -34 flag is -16 flag on 23 flood
. -17 flood the 61 follow . 43 follow the 20 for 0 51 for <is> 22 for <role> 29 for <roles> -15 for <teams> -36 for about -42 for all -21 for an -22 for
anyth -16 for each 22 for every -37 for five 28 for forty 64 for help 24 for maintenance -23 for month 17 for most 17 for nine 16 for one -18 for other
15 for reason 21 for six -54 for their -15 for two -20 for week 34 foregone conclusion 29 foreseeable . 23 forgot its -54 forgot to 34 forgotten . 57 formal
warn 33 formality . 36 forty minut 36 forum . -15 forward to 19 found . 28 found a -21 found by -79 found out 32 found that -17 found the -20 four . 18
four hundr 22 four minut -36 four of -15 four time -36 four year -16 free . -28 freeze was 67 friday , -19 friday . -21 from 0:0 -31 from <depts> 57 from
<name> 58 from <role> 55 from <roles> 51 from <teams> -22 from <wes> -29 from a -60 from an -21 from day 17 from his -35 from its -17 from my 17 from start
41 from that -28 from the -31 from two 18 from under 19 from where -71 frozen . 17 full mark 24 full speed 16 further . 22 further notice 20 gap . -26
gate . -34 gate open 18 gate was -26 gateway was -17 gather dust 35 gauge , 21 gauge . -46 gauge ? -35 gauge was 47 gave <wes> 22 gave the -62 get a -28
gets the -17 gift from 15 git blame -17 give <name> 18 give <role> 17 give <roles> -23 give the -40 given that -15 given the -37 given to 37 gloss over
30 go . 42 go home -25 go-live . 16 god mode 19 goes live -21 goes out -32 goes to -69 going to 21 gone , 24 gone . 16 gone dark -53 gone to -19 good .
19 good on -15 got a -20 graph . -18 graph for -21 graph was 30 great deal -34 great job 59 green , -30 green light 25 grew . -15 group , -26 group . 23
group of -18 grow . -23 guilty party 38 had . -18 had <name> 39 had a -25 had acces -31 had all -18 had asked 18 had been 45 had ever -27 had every 18
had four -35 had gone 17 had it 36 had just 23 had kept -26 had never -68 had no -144 had not 72 had one -25 had only 21 had read -18 had run 16 had seen
-23 had set 25 had stuck 33 had swapp 37 had taken 26 had the -26 had to -28 had told 48 had two -15 had wait 24 had work -21 half asleep 31 half past
22 half the 38 hall . -29 hand . -17 hand of 31 hand on 27 hand out -52 hand over -28 hand to -28 handl of 17 handover , -18 handover . 19 handover note
26 hang . 21 happen again -37 happen if -28 happen when 32 happy to -43 hard <any> 22 hard for -45 hard have 27 hard to -26 hard-cod the 28 has a -22 has
been -35 has n't 40 has never -20 has no -22 has one -34 has the -37 has to 23 has yet 27 hats off 24 have . -25 have <role> 19 have a -30 have asked 33
have call 26 have caught 25 have check 15 have fired -17 have gone -59 have kill 27 have known -16 have made -30 have no -75 have notic 24 have now 18
have open -26 have paus 15 have phon 29 have prevent -18 have read -20 have rung 83 have saved 26 have seen 16 have shown -35 have spott 46 have stay 24
have stopp -26 have their 27 have thought 20 have torn -36 have warn 17 having been 37 head . 24 head in 45 header . -19 health check -21 hear the -53
heard of -26 heard the -16 heat . -32 held , -15 held back 16 held by -16 held for 18 help , 31 help . -18 help that -21 helpful , 34 here . -61 herself
. 19 hid the -54 hindsight , 25 his eye -36 his own -24 hold <name> 18 hold <role> 20 hold a -23 hold point -15 hole . -20 holiday , -18 holiday . 19 holiday
in -28 home . 30 hosed the 22 host . -17 hotline was 38 hour of 30 hour on -33 hour to -36 hour with -16 how could 35 how did -31 how do -21 how long -46
how much 26 how the -32 human mistake 24 hundr . -18 hunt for 20 idea was 30 if <role> -53 if <roles> 22 if <teams> 22 if <yous> -57 if a -23 if my -19
if only 69 if the -78 ignor . -16 ignor the -35 import , -27 import is -26 importer . -15 in . 26 in 0 -44 in <name> -28 in <roles> -16 in a -18 in all
18 in an -16 in at -23 in batch -17 in between -47 in channel 54 in doubt 48 in eleven -21 in english -23 in hindsight 18 in his 47 in memory -22 in minut
-18 in name 59 in network 20 in nine 16 in one -27 in order 71 in our -23 in place -47 in progres -16 in question -17 in retrospect 19 in review 41 in
spite 33 in tear 23 in that 24 in the -35 in their 15 in this -52 in to -35 in two -22 in use 17 in which -16 incident . -62 incident channel 27 incident
was -21 includ , -15 includ . -19 index . -17 inform every -35 inherit the -43 inside the -18 installer 's 24 instead of 18 insufficient attention 17 insufficient
care 16 intend one -18 interlock , 34 interlock . -36 into <roles> 36 into the 25 introduc by 16 introduc the 23 is , -23 is <name> -28 is all 38 is also
20 is apparent -22 is asking 28 is at 35 is attributable 20 is beyond 20 is comput -15 is empty -15 is for 20 is going -24 is gone 21 is in -20 is it 39
is known 20 is like -15 is n't -55 is need -23 is no 35 is not -58 is now -46 is on -40 is one 22 is open -53 is our 23 is paid -25 is sloppy 16 is suppos
-19 is that 20 is the -35 is there -22 is too 20 is why 15 issu by -16 issu to 28 issue a 43 it 's 18 it , -53 it . 17 it <end> -26 it <role> -30 it a
35 it all 24 it be 25 it became -21 it before 33 it by 34 it can 35 it come 42 it could -20 it did 29 it for -15 it from -28 it had -31 it happen 22 it
held 23 it in 19 it just 24 it look -47 it never -22 it not 26 it out 16 it says -24 it should 24 it to -18 it took -38 it turn -48 it up -22 it was -43
it with -24 it without 22 it would -40 item . -22 item 0 -31 its absence 28 its knee 27 itself , 32 itself at -16 jamm . 24 january . -15 job . 18 job
had -22 job in -31 job that 15 join . 21 join from -37 join in -20 june . -17 just the -24 keep it -27 keep the -16 kept in 57 kept its 22 key , -25 key
. 35 key ? -21 key in 17 keys . 19 keys were -29 kick the 43 kill switch -19 kill the -31 kind note 31 kiosk were -15 knew . 24 knew about -24 knew the
-17 knock out 15 know . -27 know about -26 know how -27 know it 38 know now 17 know of 15 know that 42 know the -63 know who 45 known that 18 lab result
-38 label . 41 label printer -23 label the 18 label were 31 lah , 26 laid at 17 lapse of 23 last ? -24 lazy about 19 lazy load -38 lead to 26 leak . -31
leak the 21 leak was 47 learn about -49 least <teams> 21 least have 29 leav a -21 leav the 68 leave . -15 leave the -26 led to -18 ledger . 24 left . -37
left <wes> 24 left a 23 left hand 26 left in -50 left on -23 left open -21 left out -18 left to 83 left without 34 let 's -22 let <any> -20 let <teams>
-24 let <wes> 21 let a -17 let it 39 let the 49 letter was -51 liability for 18 lies square 32 lies with 17 lift a 23 lift the 24 light . -20 light came
-35 light curtain 15 like to -18 limit . -33 limit from -16 limit to 21 limit was 62 line 0 21 line for 19 line from 19 line had 16 line of -31 line on
-23 line was -17 link . 29 link was 26 lion 's 15 list . -21 list and 29 list of -23 list on -38 list was -18 live . -26 live in -16 live on -16 load was
-18 lock , -19 lock it -16 lock out -17 lock the 45 lock was -39 log . -18 log cluster -19 log in -43 log was 29 login , 18 logs , -25 logs in 16 long
. 15 longer than -16 look after -19 look at 26 look back 47 look for -25 look like -51 look no 17 look the -24 loop , 20 loop . -38 lose a -28 lose its
-17 lost order 15 lost sight 16 lost the -15 made . 22 made a -42 made for 26 made it -15 made of 19 made sense -42 made the -36 mail goes -20 mailbox
that -31 main . 23 maintenance window -25 make it -20 make the -46 manag to 23 manual says 20 map was 15 mark as -21 mark the 32 mark to 24 master of 15
match . -19 match the -23 matter of 18 may , 47 may . -43 may <is> 17 mea culpa 36 meant <roles> 26 meant that -34 meant to -32 medal , 15 member , -22
member of 28 membership number -17 memory . -42 memory growth 16 memory leak -41 mention the -18 merg by -15 merg the -18 merge . 18 mess up 45 message
. 21 message to -60 midnight , 31 midnight . -36 might be -23 might have 19 migration . 25 minut , 41 minut . -38 minut and -21 minut before 17 minut in
16 minut of 30 minut to -15 minut with 34 minute , 49 minute . -53 mismatch between 31 misread the 16 miss . -27 miss its -19 miss the 33 mistak were 32
mistake in 17 mixed up 23 mode . -23 model . -32 moment , -23 moment the 34 monday . 22 month , -37 month . 39 month end 16 more care -30 more careful
67 more ownership 20 more than -102 most of -24 mount . -15 move . 18 move the -42 move to -23 moved . -15 moved from -15 moved the -18 moved to -24 moved
without 35 much to 26 must be 32 my bad 21 my fault 40 n't , -40 n't <role> 20 n't a -33 n't be 27 n't find 16 n't get 16 n't have 23 n't know 17 n't organise
16 n't take 26 n't the 17 name , 17 name . -27 name <role> -20 name and 41 name for -34 name name 17 name only 57 near the 25 nearest to -25 need it 25
need not 17 need to -19 neglect to 24 neither <teams> -16 network was -17 never acked -16 never been 36 never going 26 never had -68 never have 25 never
seen -37 new one -21 new to -31 next . 32 next day -18 next morn 26 next time 20 nice , 29 night in -20 night would 15 nine hundr 17 nine of -31 nine second
21 nineteen hour -22 no ; -17 no acces -26 no action -60 no alert -25 no attempt 15 no busines 63 no copy -16 no data -19 no field -19 no great 49 no member
26 no more 20 no reason -23 no snapshot -25 no thought 36 no warn -15 no way -68 node was -16 noon . 15 noon ? -46 nose . 20 not , -15 not . 23 not <name>
-26 not <role> -39 not a 59 not acted 16 not as 17 not ask -15 not been 42 not exact 41 not fit -17 not follow 79 not for 18 not get -49 not have -18 not
help -40 not inform 22 not kept 32 not know -27 not look 29 not mention -18 not need 36 not notice 40 not own 32 not paged -26 not read 40 not receive
-34 not respect 60 not rung -25 not see -53 not take 28 not taken 40 not tell -15 not the 22 not think 43 not to 36 not up 33 not visible -18 not yet -47
note , 26 note on -22 note that 36 note the -31 note were -19 noth , -22 noth . 26 noth stopp -27 noth unusual -35 noth was 45 noth wrong -18 notic . -23
notic the -64 notice . 24 notice for 24 notice that 36 notice the -15 notice to -39 notification was -23 now . 26 nowhere to 45 nuke the 20 nuked the 21
number 0 21 number for -15 number of -69 oblig to 38 obviou from -35 obviou that 62 of 0 -22 of 0.0 -17 of <any> -16 of <name> 53 of <role> -27 of <roles>
54 of <some> 41 of <teams> -29 of <theys> -22 of <weaks> 17 of <wes> -24 of <yous> 30 of a -15 of all -19 of an -19 of course 75 of curiosity 37 of date
-17 of exact 31 of failure -15 of guess -35 of hindsight 25 of his 23 of hole -20 of it 67 of its 17 of last 28 of nine -24 of notic 15 of one -19 of seven
17 of ten -18 of test 19 of that -15 of the -33 of their -28 of them -15 of these -15 of this -43 of time 22 of two 29 of urgency 16 of use -16 of what
28 of who -15 of whom -29 off on 26 off the 64 off to 31 off until -19 offer . -34 offer no -19 offline , -38 offline mode -22 old . -37 old one 41 omitt
the 69 on 0 -20 on <he> 48 on <team> 43 on <wes> 18 on ? -45 on a 34 on call -47 on earth 17 on every -40 on for -16 on its 22 on leave -28 on monday -53
on one -17 on page -17 on paper -27 on that -31 on time 16 on whose 30 once more 30 one , -17 one . 27 one ; 37 one ? 18 one did 43 one does 34 one duct
26 one had -16 one hour -35 one in -26 one more -15 one per -20 one thing 19 one was 25 one way 44 one would 44 one-time code -15 only , -26 only . -16
only <role> -22 only a 41 only after -22 only in -51 only key 16 only on -15 only the -19 only to 28 onto the 17 open . -23 open ? 38 open a -26 open at
-36 open by -41 open it 17 open on 22 open the -45 open with 58 operator error 52 or later 20 order . -32 order of -21 order table 25 order to 23 organise
a 24 other . 24 otherwise . -17 ought to 51 our " 47 our <name> 21 our call 18 our fibre 28 our resident 35 our user -15 ours . 30 out . -17 out ? 19 out
and 24 out by 41 out for -50 out from 25 out of 51 out on -35 out our 21 out over -18 out the 26 out with -19 outage of 22 outage was -17 outcome was 52
over . 31 over as -15 over from -15 over in 26 over the -35 over to -21 overflow . 19 overload the 20 overlook the 27 overnight . -19 overwrit the 41 overwrote
the 37 owing to 31 own . 18 own the -30 own time -27 ownership and 23 owns the -98 owns this 18 packet was -51 page , 24 page . 16 page 0 22 page at -34
page fault -38 page one 16 page was -21 page went 33 pager is -57 paid to 53 pair of 32 pair on -17 panel . 24 panel at -40 panick and 23 paper . -15 parent
. -32 parental leave -18 parser was -15 part of 15 partition . -25 party is 33 pass up -18 past two 19 patch cord -18 patch release 37 patient record 15
patient was 27 patient were -15 pattern in 17 pause the -18 pay grade 18 peer review 23 permission to -31 permit was 46 phon <teams> 22 phone . -17 phone
call 39 phone list -34 pick the -31 pick up -27 pipe . -16 plac the 25 place , -18 place . -24 place of 42 plain and 15 plain as 50 plain to 18 plan .
16 plan to -20 planet . 23 plann . -37 player who -25 please . 19 plug , -35 plug . 34 plug on 29 point <role> 22 point above 22 point in -50 point of
-15 point to -23 poison message -15 poison the 28 policy . 20 poor . -16 poor judgement 36 port 0 -26 port open 15 portal , -21 possess <teams> 19 possible
to -25 post in 17 post the -36 power . 23 pres . -32 pres was 22 present : -20 press reset 37 pressure , 17 prevent this -18 price . 17 primary had -18
printer . 18 prior was -19 probe to -27 procedur were 18 procedure was 56 production acces 29 promis to 28 proud to 21 public gist 16 public holiday -21
pull . 27 pull request 21 pull the 29 pump was -19 push the -23 push to -16 put a -19 put an -15 put in 16 quarter past 26 question is 24 queue , -22 queue
. 26 queue depth 39 queue for 15 quick , 24 quiet . -15 rack . -26 radio silence 28 rais . 21 raise it 26 raise the -19 ran it -57 ran out -32 random .
20 rang every -16 rate . -21 rather have -17 rather than 20 reach <teams> -33 reach the -48 read . 30 read <theys> 16 read a 76 read before 19 read by
-15 read of 46 read out -33 read that -27 read ￼ -24 ready . -15 reason for -41 reason to -20 rebuild . -24 rebuild the -29 receiv . -18 receiv the -63
record . -34 recovery . -31 red lamp 17 refresher course 25 refusal to 18 regard the 25 registry . -22 regular expression -15 rehears . 25 rehearsal was
52 relay . 19 relay ? -22 releas . 21 releas the 20 release , 30 release . -21 release note -45 reli on -48 remember that 21 remind of 31 remind the 27
remov . -27 reopen the 36 replac the -42 replace <role> 32 replace the -27 repli to 15 report , -33 report . 36 report back 35 report from -16 report that
-16 reproduc the -19 reproduce the -64 request , 22 request a 17 request for 27 request of -42 request were -39 requir to 23 reset . -18 reset the -23
rest . 20 rest with 40 restart it -24 restart the -54 restart was 16 restor from -19 restor the -58 restore . -53 restore the -16 retention policy 16 retir
in -23 retry loop -38 return 0 -24 return the -19 revers polarity 15 review , -17 review is 16 revok the 27 revoke <name> 37 revoke the -24 right one -16
right to 33 ring . 16 ring the 39 risk assessment 15 risk was -36 rocket science 24 rode in 28 roll back -45 rollback , -15 rollback plan 17 rollout to
-16 rollout was 20 room . -35 room ? 18 room at -17 room for -15 room was 67 root acces 30 root cause -38 rota . -25 rota had -32 rota tool -29 rotat the
-21 rotation . 20 round the -24 round to 29 rout to -28 route . -16 row count -28 rows . -19 rows were -25 rug from 17 rule . 19 rule for -21 rule that
-28 rule was 32 run ? 23 run a 28 run against -17 run at -34 run in -23 run on -20 run out 47 run since 19 run that 20 run was 26 run with -29 run ￼ -19
runbook . -38 runbook was 21 rung . -19 runn , 15 runn . -15 runn the 40 runs on -31 rush . 37 safe to -39 said 0 46 said it -26 said noth 32 said the
34 same file 50 same moment -16 same way -33 sank the 28 sat on 41 saved <wes> 26 saved the -35 saw a -20 saw the -16 say no 28 saying that 29 says . 16
says so 18 says that -28 schema , 28 scratch volume -23 screen . -41 script . 25 script delet 24 script for -19 scrum master 24 seal . 25 seat . -27 seat
map 28 second key -47 second page 58 second region -22 second signature 30 second time 41 second to 24 see . 39 see it -32 see on -39 see that 35 seen
. -15 seen that -38 send the 17 sense . 29 sense of 57 sent a -40 sent by -23 sent in 19 sent the 30 sent to -17 sent without 32 sequence number 19 server
. -25 server that -22 server was -21 service account 31 service had -21 service was -26 session was -35 set . -23 set in 22 set the 40 set to -34 sets
the -25 settl it 20 seven . -22 seven days -22 shaft door -30 shar mailbox 26 shard . -23 shard was -17 share one -24 sheet , 18 sheet . 16 sheet ? 36
shipp a 35 shipp to -30 shoot first 16 shop . -24 short of 31 should 've 63 should be -37 should have 40 should never 31 show no 29 show that -43 show
the -93 shown it -30 shown the -37 side of -17 sight of 16 sign . 16 sign a 26 sign by 26 sign key -25 sign of 31 sign off -19 sign the -41 sign were 51
sign-off was 40 signal . -21 signature is 23 silenc the 17 silence from 25 simp not 46 simple . 22 since <teams> 23 since the -41 single path 18 single
point -15 sit on 18 site . -38 site was -22 sits in 43 six hour 24 six minut -23 six week 22 size of -20 skip the 45 skipp . 23 sleep through 23 slept
through 51 slide . 30 slip . 39 sloppy with 32 slot . 29 slow . -22 slow down 39 slow query -19 slow the -20 smell the 24 smoke test 22 snapshot was -36
so . 19 so <name> -27 so <role> -41 so <roles> -42 so <theys> -40 so <wes> -45 so a -24 so hard 18 so long 21 so much 15 so that -29 so the 84 so to 33
socket . -22 some 0 -17 somewhere between 23 sooner or 32 sorry . 21 span of 17 spare key 16 speak . 19 spell out -16 spent the -17 spite of 33 spoken
to 20 spot the 28 spott that 15 spott the -33 square with 41 stag and 26 stag copy -22 stage . -17 stale , 24 standard . -28 star <wes> 20 start . -33
start the -36 start to 37 start with -16 station . 16 stay on -21 stay up -18 step . -16 step 0 -19 step at -20 step was 36 stern word 22 stick . 34 sticky
note 21 still be -33 still do -17 still had 21 still have 17 still no 21 still not 29 stood for 16 stop the -18 stop with 24 stopp the -22 stor . -19 store
, 17 store . -16 storm . -15 straight away -23 strip the 34 stuck to 32 succes . -16 suggestion . 29 sunday , -17 supervision . 42 supp . -30 sure the
-25 survive the -22 swap . 18 swap the -25 swapp the 40 switch , 35 switch the -33 switch to -22 system , 15 system which 23 table , 24 table . -31 table
is -16 table of -18 table was 15 take <name> 21 take a 67 take eleven -22 take no 39 take over -40 take the -51 taken . -31 taken <role> 21 taken a 19
taken before -23 taken by -39 taken out 18 taking the 19 tank level 20 tape . -17 tape library 29 tape unit -30 taped over 21 tariff . -22 tariff table
-17 taught <wes> -50 tea . 16 tell <is> 23 tell <teams> 33 tell <wes> -19 tell the 41 template . 16 template was -43 ten and 19 ten minut -38 terminal
. -39 terminal 0 15 test , 22 test . 16 test had 23 test that -29 test was 33 text . -16 than 0 -20 than <name> 16 than <role> 35 than from -18 thank <name>
-38 thank <yous> -23 that . 61 that <he> -50 that <is> 21 that <name> -44 that <nobody> -20 that <role> 35 that <roles> 43 that <teams> 16 that <theys>
17 that <wes> -17 that a 51 that belong -20 that both -20 that even -29 that graph -21 that had -32 that has 15 that have -16 that hour -15 that is 22
that it 29 that lock 20 that many -28 that morn 30 that of 35 that one 26 that ran -25 that screen -47 that sent -17 that the -33 that this 23 that touch
19 that two 28 that was 37 that week -54 that were -19 the " 17 the 0 30 the addres -20 the afternoon -33 the agent -41 the air -44 the alarm 20 the alert
-31 the all-clear -26 the announcement -18 the answer 39 the appendix -32 the approval 27 the authority -23 the autumn -21 the back 20 the backup -51 the
ball 45 the bank 34 the banner -55 the basement -26 the basic 34 the beginn 19 the behaviour -27 the bell -42 the belt -39 the benefit 37 the bill 30 the
blackout 21 the blame 32 the blood 23 the bonu 29 the bot -34 the boy 22 the branch -35 the breach 37 the brief 46 the broken -42 the broker -34 the buck
45 the buffer -28 the bus -18 the button -17 the cabinet -17 the cabl -36 the cache -44 the calibration 20 the can 19 the canteen 30 the cause 20 the cdn
-17 the central -25 the change -16 the channel -24 the cheap 33 the checklist 51 the chiller 39 the clash 28 the client -20 the clock -47 the cloud 23
the code -65 the cold -16 the command -20 the community -16 the compiler -18 the complaint 68 the control 27 the conveyor 51 the cool 24 the copy 30 the
cord 31 the count -20 the courier -20 the crack 48 the crane 48 the crash 39 the crate 41 the credit -20 the culprit 73 the current -15 the curtailment
-36 the customer 60 the cut-off 22 the cutover 22 the dam 20 the damage 19 the dark 46 the dashboard -20 the decommission 38 the demo 22 the deploy -18
the depot 24 the design -27 the dialysi 21 the disk -32 the distribution -26 the diversion 17 the domain -34 the door 26 the dosage 24 the double 33 the
downtime 35 the draft -18 the drain 23 the draw 18 the drift -32 the drill 22 the driver 30 the drop -28 the drug -30 the duct 17 the east -36 the embargo
25 the entire 15 the error -65 the escalation 42 the even 29 the event -30 the evidence 27 the exam -25 the expiry 35 the export -44 the face 23 the failover
-22 the failure 36 the fami -19 the famou 28 the fan -54 the faulty 18 the feature 22 the fibre -49 the field -33 the file -17 the filter -15 the fingerprint
27 the fire 16 the firewall 18 the flat -18 the flood 35 the follow -27 the follow-up -36 the form -64 the forum -29 the foundation -30 the four -47 the
four-ey 38 the freeze 44 the friday 28 the frost -18 the furnace 25 the fuse -46 the gateway -39 the generat -15 the geniu 38 the golden 36 the graph -37
the green 15 the grid -18 the group -62 the guilt 28 the guilty 38 the hand 23 the handover 17 the hang -20 the hatch 26 the head -25 the header -40 the
healthy 20 the heat 23 the hoist -32 the hose 17 the hospital 18 the hotfix -41 the hour -19 the hsm 21 the human 33 the hypervisor -19 the image -74 the
import -32 the importer -46 the incident 26 the ingres -19 the instruction -34 the intend -18 the interlock 30 the jam 23 the job -108 the june 34 the
kafka 19 the key 17 the keys -54 the kill -15 the kiosk -15 the lab 41 the lamp 39 the landlord 33 the last -37 the launch 20 the leak 17 the least 16
the left -47 the lesson 28 the letter 40 the level -20 the licence -22 the lid 18 the light -36 the limit -50 the link -23 the linter -18 the lion 15 the
liquidation -23 the list -21 the live 44 the loader -19 the lock -52 the lockout 24 the login 16 the logs -59 the long 30 the loss 27 the lost 63 the mail
-18 the maintenance -50 the manifold -20 the manual 37 the map -57 the match 42 the member -22 the merger -16 the message -34 the meter 17 the migration
-33 the mistake 42 the model -24 the moment 33 the month 17 the network -35 the new -30 the next -43 the night 26 the node -23 the nose -18 the note -40
the number -56 the odd -15 the offender 21 the older -45 the one -18 the ones 45 the only 31 the open 23 the order -47 the other -61 the outcome 35 the
oven 27 the packet -72 the page -24 the pager -79 the pallet -39 the palletiser 25 the panel -31 the paper -19 the parcel -19 the parser -79 the part 30
the password -20 the patch 22 the patient 33 the pause -25 the payment 26 the pipeline -31 the plan -28 the platform -26 the plugin -18 the pool -23 the
portal -45 the power -19 the pres 26 the pressure 59 the price 27 the primary -38 the printer 16 the probe -85 the problem -48 the prod 26 the producer
15 the promotion -26 the prompt -26 the proxy -19 the pub 17 the pull 27 the question 40 the queue -71 the rate -15 the reader -28 the rebuild -18 the
recipe -23 the reconciliation 27 the record -32 the recount 65 the recovery 17 the red 31 the refit -16 the refresher 23 the regex -23 the rehearsal 17
the relay -42 the release 49 the remain -30 the reminder -16 the renewal 46 the replacement -45 the replica -39 the reporter -15 the reservoir 28 the response
-29 the responsibility 19 the responsible 36 the retry -58 the revert -15 the review -20 the right -36 the ring -28 the robot -38 the rollback -30 the
rollout 17 the room 59 the rota -25 the round -20 the router -51 the row -20 the rug 19 the sack -16 the safe -26 the same -94 the scheduler -42 the school
22 the scoreboard 23 the scrap 31 the scratch -27 the screen -27 the script -30 the seal 74 the search -23 the second 21 the serial -28 the service 40
the session -59 the shaft -30 the share -20 the sheet -29 the shelf -32 the shell -19 the shop 25 the sign 35 the siren -17 the site -19 the slot 21 the
sluice 21 the so-call 15 the spike -16 the spill 23 the start -30 the steer 18 the step -21 the stop -17 the storage 25 the storm -36 the string -31 the
stuck -44 the studio -20 the submission -16 the substation -15 the swap 53 the switch 37 the table -18 the tag 20 the tank -24 the tape 18 the tax 16 the
template -22 the terraform -15 the test -27 the theatre 23 the thing -16 the third 33 the three 56 the till -30 the time -51 the timing -39 the token 21
the toner -21 the tool -39 the total 24 the trace -25 the traffic -18 the transaction -21 the trend 17 the turbine 17 the two-person 37 the update -31
the upgrade -29 the ups -20 the usual 18 the value -48 the valve -15 the vault 31 the very 20 the vpn -22 the waiver 15 the wall 39 the ward 34 the warn
31 the watchdog -45 the way 25 the weak 40 the week 34 the wheel 27 the whiteboard -49 the whole 40 the wildcard -27 the wind -35 the winter -16 the wizard
-56 the word -16 the work -62 the worst 20 the wrapper 24 the writ 63 the wrong 126 the yard 34 theatre list 27 their eyes 25 them . 32 then , -24 then
went 22 there for 33 there to -23 there was -30 there were -25 they were 32 thing . -23 thing that -20 think , -31 think <he> 26 think about 21 think it
-20 think of -32 think twice 18 third time 34 thirty second 17 this , 35 this coming 34 this failure 15 this in 26 this one 68 this point 31 this review
-20 this rubbish 16 this time 78 this was 56 those who 19 thought of -15 thought to 27 thought was 29 three alarm -33 three days -28 three in -17 three
separate 16 three time 17 three week 47 three year 28 threw a 19 through it 33 through the -59 through to -17 through without -33 ticket . 37 ticket for
-21 ticket from 24 ticket was -63 ticket with -35 tighten the 38 till the 23 time , -15 time ; 24 time <role> 29 time ? 42 time and 17 time as -25 time
for -33 time of -56 time the -33 time to -42 time was 15 time with 19 timed out -26 timing link -34 to 0 -20 to <any> -20 to <he> -18 to <name> -34 to
<roles> -16 to <teams> -41 to a -93 to abort 36 to add -25 to all -41 to an -28 to another -15 to both -20 to call 31 to change -20 to clean 16 to count
26 to cover -18 to cut 24 to double-check 28 to drain -24 to escalate 15 to every 19 to expect -30 to explain 27 to find -63 to finish 54 to five 18 to
full 16 to gather 24 to give 27 to hand 16 to happen 47 to have 15 to help -15 to herself 19 to hold 40 to inform 25 to it -31 to its 15 to join -28 to
know 64 to label 26 to leave 47 to let 18 to look -28 to lunch 21 to main -21 to name 22 to nine -21 to no -45 to one 23 to our -49 to paper -17 to patch
29 to pause -33 to phone -16 to pick 17 to pin -31 to port -21 to pull 29 to push 23 to put 27 to reach -35 to read 18 to release -34 to renew 17 to repeat
29 to restart -29 to ring 27 to roll -30 to run 24 to save 42 to send -31 to slow 16 to spot 42 to switch 25 to take 19 to thank 45 to the -38 to those
24 to ticket 24 to update 39 to use 29 to watch -15 to widen -21 to write -30 to zero 29 together . 24 token . -18 token was -24 told <any> 46 told <wes>
-28 told about -47 told by -26 told that -33 told the -15 told to -31 toner drum -21 too , -18 too . -28 too little 45 too many 37 too much 66 too proud
22 too slow -26 took <teams> 18 took <wes> -21 took a 42 took four 41 took out 37 took two -21 took until -20 tool . -18 tool that -22 top of 19 touch
. -22 touch the 51 trail of 18 train . -33 train for 16 transaction was -25 translation of -21 treat a -15 treat as 31 trial on 16 tried to -17 trip .
-20 tripp ? -41 tripp the 29 truncat the 41 trust . 17 trust the -26 tuesday . -18 turn a 61 turn into -25 turn off -26 turn on -19 turn out -22 turn the
-40 turn to 38 twenty minut -45 twice , 24 twice a -50 twice in 32 twice the -32 two metr -29 two million 30 two minut 28 two month 15 two of -21 two other
-26 two time 53 two week -38 two year -15 two-person rule 22 unable to -31 unanswer for -25 uncheck . -25 under <name> -49 under pressure 20 under whose
26 understood the -41 undo . -18 unnotic . -15 unplugg the 41 unread . 44 unread for 31 until 0:0 32 until <he> 22 until <name> 22 until <role> 37 until
<wes> -59 until further 20 until the -19 unus . -34 unusual . -35 up , -30 up by 32 up in 29 up on 21 up the 32 up to 23 up when -31 update , 26 update
the 26 upgrad the 41 upgrade . 15 upgrade on 16 upload a 30 upload that -23 upon . 34 ups was -28 use . -16 use for -15 use the -36 used . 26 useful .
-18 useles . 35 utc : -16 value . -15 value was -44 valv . 16 valve , 38 valve . 34 valve 0 22 valve was 33 van . -49 vanish from 23 vat leak -47 view
show -20 volume was -18 volunteer to -16 wait ? 37 wait a 23 wall . -27 wall of 19 wall since 65 ward . 35 ward code 28 ward that 17 ward to -16 ward would
-54 warn , 15 warn . 39 warn on -22 warn sign 16 warn to 41 warning were 49 was " 42 was . 17 was 0 -23 was <name> 17 was <role> -42 was a 63 was accept
60 was alone -20 was an 88 was approv -25 was as 20 was at 26 was being -33 was bounc -20 was bound 50 was brought 15 was cancell 19 was careles 18 was
chang -19 was clos -71 was conspicuou 28 was corrupt -32 was cover -22 was cut -42 was debit -17 was decid -20 was delet -19 was depart 32 was dispens
42 was disregard 71 was doing -30 was down -33 was dropp 18 was due 22 was easy -24 was enter 22 was entire 38 was ever -21 was evident 40 was expect 19
was far -25 was fine 25 was fitt 37 was flat 18 was flood -37 was for -38 was found -81 was full -26 was given 47 was good 18 was half 16 was hand -56
was hard -41 was hidden 30 was hurt -21 was ignor 63 was introduc -25 was it 23 was kept 20 was late -29 was left -100 was lock -17 was logg -22 was lost
-20 was lying 17 was made 46 was mine -27 was moved 26 was n't 45 was never -24 was new -20 was no -68 was not -122 was nowhere 18 was oblig 33 was obviou
28 was of -20 was offline -38 was omitt 68 was on 37 was only 38 was open 20 was ours 78 was overload -28 was paged -15 was paid 22 was pass 45 was pinn
18 was plain 58 was poor 39 was postpon -15 was push -20 was quick 43 was receiv 15 was reject -16 was requir 23 was restor -22 was right -15 was runn
-29 was seen -43 was sent -19 was shipp -36 was shut -24 was sign -28 was simp 34 was smooth 19 was star 20 was still -33 was suppos 37 was swapp -30 was
taken -36 was that -22 was the -42 was there -25 was to 91 was told -31 was too -30 was touch -33 was treat 39 was two -22 was up -28 was visible 27 was
work 20 was wrong 22 watch . 15 way . -29 way of -52 way this 32 way to -21 weak link 40 week , -24 week and 19 week of 33 week to 15 weigh the 20 well
, 39 well before 29 well done 28 went ahead 21 went back -18 went dark 17 went down -60 went for 26 went off 16 went out -36 went quiet -16 went through
-58 went unanswer -21 went uncheck -30 went unheed 69 went unnotic -42 went unus -48 went well 47 went wrong -40 were <yous> 43 were all 38 were allow
52 were back 64 were cut 32 were in -40 were left 36 were made 43 were merg 18 were never -26 were not -30 were plain 20 were print 28 were put 17 were
sent -35 were taken 22 were the -17 were there 47 what <he> -16 what <name> -26 what <role> 30 what <roles> 15 what a 90 what can -15 what happen 21 what
it -19 what made -39 what point -15 what possess 20 what sank 22 what they 15 what to -25 what took 18 what was 18 what were 15 what would -25 when <name>
27 when <role> -24 when <some> -27 when it -26 when its -41 when there -18 whenever the -50 where <name> -33 where it 15 where our -15 where was 25 whether
the -29 which <name> 64 which <some> -29 which geniu 17 which had 27 which is -22 which made 22 which one 20 which point 17 while <name> -51 while the
39 who 's 75 who broke 33 who can -23 who could -21 who did 29 who else -16 who had 66 who has -29 who hold -19 who is -30 who let 51 who need 28 who notic
-36 who on 15 who owns -54 who sign 26 who was 18 whole of 17 whole ward -45 whom was 24 whose bright 20 whose hand 54 whose name -18 whose signature 31
why did -22 why on 15 why was -38 why were 16 widen the -44 wiki . -17 wildcard certificate -17 will be 23 will have 31 winter . 45 wiped the 30 wired
the 26 wisdom , 16 wise to 21 wish <name> 17 wish to 22 with ' -17 with <depts> -24 with <name> -38 with <nobody> -20 with <role> -27 with <roles> -25
with <team> 38 with <teams> -44 with a 24 with anyth 22 with different 20 with eyes 31 with four -22 with it 33 with last 21 with no 26 with our -22 with
root 30 with the 34 with their 32 with ￼ 27 within a -20 within five 25 within four -21 within ten -35 within the -18 without <name> -25 without <role>
-41 without any -18 without being 32 without open -17 without saying 36 without tell 34 without test 40 without the -50 wonder whether 25 word from 23
word of -27 word with 57 work , 74 work . -18 work for 26 work in 16 work was 36 worse . 24 worse by 47 would <role> -46 would be -18 would end 31 would
fill 32 would have -20 would like -16 would n't 23 would rather -26 would run 15 would take -17 writ had 32 writ on -20 writ was 40 write a 37 write down
-16 written for -16 written warn 24 wrong , -16 wrong . -72 wrong firmware 15 wrong to -55 year 's 16 year . -26 yes , -25 yesterday 's -17 yet been 19
zero . -25 zone , -28 zone . 52 zone was 26 – <name> -76 – <role> -25 ” . -16 ￼ . 16 ￼ ; -24 ￼ is -27 ￼ was -37
`,
  later: `
" " 26 " <end> -40 " <teams> 16 " error -23 " in -38 " the -26 % . -16 ' . 26 's <end> -36 's <wes> -44 's ? -19 's about 20 's did -20 's for 36 's goes
-25 's has -28 's in -38 's is -34 's job -15 's kept 20 's made -57 's of 50 's on 38 's quick 25 's right 41 's show -45 's that -18 's the -50 's to
40 's turn 17 's was -22 's were -19 's while -25 's with 33 've to -22 ( ) -21 , 'd -20 , 's 15 , , -48 , . 98 , 0:0 -17 , <end> 16 , <is> -28 , <name>
28 , <team> -17 , <teams> -39 , <theys> -33 , <wes> 24 , ? 41 , a -58 , all 25 , an -24 , and -42 , any -21 , are 18 , as 33 , at 26 , before 15 , both
30 , call -61 , can 23 , customer 60 , dead 24 , did 46 , duplicat -18 , duplicate 19 , each -22 , exact 34 , failover 30 , for 19 , four 49 , gave -26
, goes 26 , half 24 , having 27 , household -17 , if 27 , in -23 , includ -19 , is 88 , it -22 , its -39 , job 16 , join -26 , key -19 , left 15 , limit
16 , made 23 , mail -20 , mean -17 , much 33 , neither -35 , node -16 , not 43 , noth 17 , on 41 , one 86 , only -27 , open -22 , or -22 , our -46 , plant
-37 , read -42 , report 27 , second 18 , see -26 , should 29 , show -23 , still 45 , stopp -18 , test -24 , their -23 , then 19 , though 18 , time -28
, to 61 , traffic -30 , usage -15 , utc -16 , want -20 , was 25 , where -15 , who 28 , whole -34 , will -19 , with -69 , would 43 , year 29 . . 20 . <end>
-27 0 . -29 0 0 65 0 <wes> 51 0 ? 42 0 a 39 0 and -26 0 before 18 0 by -49 0 is 26 0 stage -15 0 to -24 0 was -15 0 were -15 0 when -15 0.0 was -17 0:0
's 19 0:0 , 22 0:0 . -16 0:0 0:0 -22 0:0 : -23 0:0 <end> -49 0:0 <role> -17 0:0 <some> 25 0:0 arriv -34 0:0 as -17 0:0 asks -38 0:0 call -40 0:0 clos 29
0:0 deploy -18 0:0 in 36 0:0 is 40 0:0 join 18 0:0 open -16 0:0 our 17 0:0 pager -20 0:0 post -29 0:0 report -44 0:0 restart -26 0:0 should 26 0:0 the
53 0:0 to 23 0:0 was 29 0th <end> 18 : 's -15 : , 19 : . -21 : ; -28 : error 69 : is -30 : let 21 : mistake 15 ; , -19 ; : -29 ; <name> 32 ; by 54 ; did
29 ; had 17 ; has -42 ; have -37 ; should 33 ; to -29 ; would 17 <any> , -18 <any> had -22 <any> has 28 <any> have -18 <any> it 23 <any> see 24 <depts>
0 -27 <depts> a -20 <depts> asleep 18 <depts> in 25 <depts> n't -62 <depts> on 16 <depts> the 31 <depts> to 23 <he> . -17 <he> and -23 <he> at 24 <he>
have 20 <he> n't 17 <he> not -23 <he> the 17 <is> <name> 31 <is> <role> 23 <is> ? -25 <is> come -28 <is> have 21 <is> n't -28 <is> on 15 <is> only -24
<is> seen 20 <is> to -24 <name> 've 19 <name> , -70 <name> . -20 <name> <end> -46 <name> <he> -29 <name> <name> -44 <name> <role> -45 <name> <teams> -47
<name> <wes> -20 <name> <who> 35 <name> a 20 <name> account -21 <name> and 16 <name> as 22 <name> at -48 <name> away 20 <name> backup -25 <name> be 45
<name> being 15 <name> build -30 <name> change -33 <name> commit 17 <name> doing -36 <name> easi 18 <name> every 21 <name> fault -22 <name> forty -30 <name>
found -18 <name> given -26 <name> have 45 <name> his 23 <name> hotfix 17 <name> impatience 17 <name> import -43 <name> in 18 <name> laptop 17 <name> merge
-40 <name> n't 65 <name> never -26 <name> no 16 <name> not 80 <name> of -17 <name> off 41 <name> on -45 <name> only 40 <name> patch -16 <name> phone -43
<name> pick 26 <name> quick -46 <name> radio 25 <name> read -16 <name> responsible -41 <name> restart 30 <name> restore -29 <name> sloppy 23 <name> spreadsheet
-27 <name> suppos 28 <name> that -33 <name> three -18 <name> to 126 <name> told 42 <name> wait 20 <name> when 16 <name> without 38 <names> <theys> 20 <names>
on -25 <names> the 23 <nobody> . -33 <nobody> <teams> 30 <nobody> have 26 <nobody> hurt -21 <nobody> the 46 <nobody> to -21 <role> " -40 <role> 've 32
<role> , -41 <role> . -47 <role> <end> 31 <role> <he> 31 <role> <name> -47 <role> <role> 30 <role> <some> 27 <role> <teams> -44 <role> <wes> 57 <role>
a 82 <role> and 26 <role> at -17 <role> badge -24 <role> by -45 <role> down 16 <role> for 19 <role> have 33 <role> in 26 <role> is -17 <role> look 21 <role>
medal 26 <role> n't 51 <role> never -53 <role> no 53 <role> not -79 <role> of -44 <role> off 32 <role> on -38 <role> our -22 <role> out 26 <role> read
22 <role> see 33 <role> suppos -39 <role> take 20 <role> taken 25 <role> to 20 <role> too -18 <role> two -36 <role> up 30 <role> were -32 <role> who -21
<role> with -54 <role> work 44 <roles> . 43 <roles> <roles> 24 <roles> <teams> 17 <roles> ? 25 <roles> an -17 <roles> and -36 <roles> be -24 <roles> have
-24 <roles> into 29 <roles> it -18 <roles> n't 40 <roles> read 16 <roles> template -15 <roles> the -25 <roles> to 53 <roles> two -25 <some> a -36 <some>
have 16 <some> it 21 <some> the 30 <start> " 64 <start> ' -21 <start> 'd 31 <start> 'm -32 <start> 's -20 <start> 've -19 <start> , 31 <start> . -42 <start>
0 -27 <start> 0.0 -27 <start> : -79 <start> <name> -18 <start> <names> -32 <start> <nobody> 33 <start> <roles> -42 <start> <teams> -38 <start> <theys>
17 <start> <wes> 43 <start> ] -20 <start> a 72 <start> agre 16 <start> am 21 <start> and -63 <start> any 15 <start> approval -48 <start> archive -17 <start>
are 34 <start> asked -35 <start> assum -30 <start> at -20 <start> attacker -24 <start> attention 21 <start> audit 19 <start> avoid -23 <start> back 39
<start> bad 27 <start> ball 25 <start> be 45 <start> believ -18 <start> between 21 <start> bit 34 <start> blame 21 <start> blind 39 <start> book -19 <start>
bot -19 <start> bother 22 <start> boy 22 <start> bright 27 <start> broke 24 <start> buck 24 <start> budget -21 <start> build -37 <start> by 36 <start>
cabl -28 <start> cable -28 <start> cache -29 <start> call -15 <start> came 22 <start> can -64 <start> canary -31 <start> card -20 <start> carri -53 <start>
caught -17 <start> caus 16 <start> chair -36 <start> chang -20 <start> change -15 <start> child 24 <start> clash 19 <start> click -15 <start> client -34
<start> clown 15 <start> code 26 <start> commit 20 <start> complaint 50 <start> contract -16 <start> cooki -19 <start> cool 18 <start> copi -21 <start>
corrupt 25 <start> could -26 <start> count -19 <start> course 44 <start> cover -38 <start> coverage -53 <start> crack -27 <start> culpa 28 <start> culprit
38 <start> day 15 <start> debug -18 <start> decision 19 <start> declin 21 <start> depot -35 <start> did -42 <start> diff -46 <start> diligence 29 <start>
disk -49 <start> dispatch -16 <start> dispatcher -21 <start> do -34 <start> does 19 <start> done 30 <start> door -24 <start> dragg 29 <start> drain -16
<start> drill -21 <start> dry -21 <start> duplicate -15 <start> else -15 <start> email -35 <start> empty -16 <start> engineer 17 <start> error -17 <start>
escalation 50 <start> event -22 <start> expir -17 <start> expiry 26 <start> exploit -18 <start> failover -30 <start> fan -16 <start> fat-finger 33 <start>
fault -26 <start> feature 29 <start> feed -35 <start> field -27 <start> file -31 <start> find -15 <start> finger 23 <start> first 28 <start> flag -33 <start>
flood 71 <start> for -82 <start> forgot 15 <start> found -26 <start> freeze 54 <start> freezer -16 <start> from 26 <start> full -30 <start> gas -15 <start>
gate -23 <start> gateway -38 <start> gauge 83 <start> generator -18 <start> geniu 17 <start> get -28 <start> gets -15 <start> goes 45 <start> got -17 <start>
grown-up 67 <start> guilty 38 <start> had -62 <start> half 22 <start> halt -18 <start> hand 42 <start> happen -23 <start> has 72 <start> have -26 <start>
health -19 <start> heard -25 <start> held -22 <start> help -15 <start> here 26 <start> hero 34 <start> his 20 <start> hosed 17 <start> hour 36 <start>
human -17 <start> ignor 18 <start> importer -25 <start> in -40 <start> inform -17 <start> installer -30 <start> integration -15 <start> introduc 27 <start>
it -23 <start> job -24 <start> join -29 <start> judgement 32 <start> keep -21 <start> kernel -27 <start> key -37 <start> keys -28 <start> kill -64 <start>
label 30 <start> labell -29 <start> leak 35 <start> learnt -25 <start> least 37 <start> leav 21 <start> left 37 <start> lesson 28 <start> letter 20 <start>
licence -19 <start> lid 18 <start> like -28 <start> link -34 <start> linter -34 <start> list -20 <start> live -27 <start> load -62 <start> lock 25 <start>
lockout 24 <start> logg -15 <start> loss 16 <start> lost 17 <start> maintenance -61 <start> make -16 <start> many 33 <start> mark 21 <start> may -37 <start>
member 29 <start> mess 35 <start> message -20 <start> migration -50 <start> minut 43 <start> miss -16 <start> mistake 22 <start> mode -25 <start> more
48 <start> moved -28 <start> much 38 <start> must 72 <start> n't 35 <start> new 61 <start> night -27 <start> no 34 <start> node -18 <start> note 54 <start>
notic -40 <start> notice -36 <start> now -47 <start> off 18 <start> offer -19 <start> old 25 <start> omitt 20 <start> on 36 <start> one 47 <start> ones
36 <start> only 81 <start> open 29 <start> order -27 <start> orphan -18 <start> ought 26 <start> out 28 <start> outage 69 <start> overload 20 <start> own
-30 <start> owns -50 <start> packet -36 <start> page -25 <start> pager -64 <start> parcel 17 <start> parser -15 <start> password -19 <start> patch -24
<start> patient 29 <start> paus -18 <start> permit 38 <start> person -42 <start> phone 22 <start> pick -96 <start> plan 26 <start> point -23 <start> pool
-29 <start> possess 20 <start> power -39 <start> pres -20 <start> pressure 26 <start> primary -42 <start> probe -37 <start> proces 24 <start> project 20
<start> put -16 <start> question 53 <start> quick 20 <start> quot -15 <start> rais -24 <start> reader -19 <start> real 33 <start> receiv -25 <start> record
26 <start> rehearsal 39 <start> release 18 <start> replac -19 <start> report -26 <start> responsibility 39 <start> restart -38 <start> restore 44 <start>
result -28 <start> retrospect 19 <start> retry -65 <start> revert -38 <start> review -36 <start> right 15 <start> risk 53 <start> rocket 48 <start> roll
-25 <start> rollback -20 <start> rollout 20 <start> root -17 <start> round -26 <start> router -24 <start> row -23 <start> saddl 25 <start> sank 16 <start>
sat 51 <start> school 22 <start> script -25 <start> sequenc -37 <start> session 20 <start> set 42 <start> shall 39 <start> shar -29 <start> sheet -37 <start>
shipp 39 <start> short 17 <start> shot 16 <start> should -71 <start> silenc 24 <start> siren -15 <start> skip 34 <start> slept 62 <start> smell 21 <start>
snapshot -38 <start> so 26 <start> so-call 15 <start> spare 30 <start> spott -17 <start> stag -17 <start> start -21 <start> steer 38 <start> stern 35 <start>
stopp -30 <start> stuff 17 <start> swap 39 <start> synthetic -17 <start> system -30 <start> talk 21 <start> tank -15 <start> ten -27 <start> test -22 <start>
than 16 <start> thank -17 <start> then -51 <start> there -19 <start> this 26 <start> those 18 <start> three 23 <start> threw 19 <start> ticket -86 <start>
till -25 <start> time -32 <start> to -39 <start> token -20 <start> told -31 <start> tolerance -26 <start> took -23 <start> torque 17 <start> transaction
-37 <start> treat 19 <start> tripp 34 <start> truncat 15 <start> turbine 21 <start> turn 20 <start> twice 34 <start> two 81 <start> unleash 46 <start>
upgrad 27 <start> upgrade -30 <start> upload -15 <start> ups -44 <start> user -17 <start> value -22 <start> valve 31 <start> volume -21 <start> voucher
-41 <start> wait -32 <start> walk 20 <start> warn 37 <start> warning -24 <start> waved 37 <start> went 92 <start> were 44 <start> whether -26 <start> who
-19 <start> whole -30 <start> whose 56 <start> wildcard -21 <start> will -33 <start> wind -23 <start> wiped 19 <start> wish 17 <start> with -17 <start>
without -17 <start> wonder 42 <start> word -38 <start> worker -19 <start> would -66 <start> writ 48 <start> write 20 <start> wrong 64 <team> . 45 <team>
<end> 28 <team> <wes> -23 <team> a -32 <team> and -15 <team> be -22 <team> to -20 <teams> . -59 <teams> <end> 34 <teams> <name> -21 <teams> <role> -31
<teams> <wes> -18 <teams> an 34 <teams> and -21 <teams> at 27 <teams> been -33 <teams> firmware -29 <teams> for 72 <teams> full 18 <teams> has -22 <teams>
have 63 <teams> in 30 <teams> it 55 <teams> its 22 <teams> join -22 <teams> n't 24 <teams> network 16 <teams> no -64 <teams> not -29 <teams> of -37 <teams>
on 17 <teams> own -35 <teams> restart -19 <teams> since 18 <teams> the -22 <teams> their -57 <teams> this 31 <teams> told -51 <teams> two -30 <teams> until
-16 <teams> up 19 <teams> wait 32 <teams> warn -39 <teams> was -16 <teams> which 18 <theys> <end> -34 <theys> <wes> -21 <theys> for 15 <theys> not -23
<weaks> and 18 <weaks> on 18 <wes> , -26 <wes> . -32 <wes> <name> 15 <wes> <teams> 27 <wes> a 60 <wes> about -42 <wes> asking -23 <wes> back 27 <wes> been
38 <wes> by 18 <wes> do -24 <wes> have -31 <wes> is 19 <wes> know 20 <wes> look -17 <wes> more 43 <wes> n't -22 <wes> no -27 <wes> not -41 <wes> now 16
<wes> on -29 <wes> out 34 <wes> see 42 <wes> still -22 <wes> test 15 <wes> the -30 <wes> this 53 <wes> two 37 <wes> up 15 <wes> what -51 <who> it 15 <who>
this 20 <yous> <is> 17 <yous> <name> 22 <yous> it -19 <yous> n't -57 <yous> not 31 <yous> read 20 a : 19 a ; 27 a <wes> -26 a about -19 a account -16 a
alert -17 a at 58 a ball 20 a batch -32 a before -15 a bug -20 a build 31 a by -48 a call 33 a change 25 a check -25 a code -43 a conclusion 29 a could
18 a deal -35 a delete 55 a depot -22 a drill -18 a eye 61 a first 15 a for -79 a from 59 a gift 15 a had -45 a head 30 a in -30 a into 20 a label 18 a
leak -26 a letter -22 a line 16 a memory 28 a migration 22 a note 16 a notice -33 a number -22 a on 27 a one -15 a open -38 a order -67 a pair 19 a past
26 a queue -17 a read 34 a release 37 a request -25 a restore -26 a route -19 a rule -24 a run -17 a screen 21 a stick 21 a table -33 a that -43 a the
-27 a through 26 a under 24 a update -23 a wait -20 a warn 50 a was -64 a window -29 a word 62 a zone -49 a.m <end> 15 abandon <end> -19 about freeze -21
about the 41 accept . 37 acces above 22 acces the -71 account that -19 account the 54 accountable the 26 acted . 34 added the -24 addres . 22 addres the
-15 address <end> 16 after . -16 after <end> 25 after clock -28 after days -47 after demo 20 after had 71 after minut -21 again 0:0 -34 again and -21 age
the -17 ahead <end> -18 ahead the 31 air <end> -28 alarm , -15 alarm 0 35 alarm <end> -24 alarm for 66 alarm the -20 alert <end> -32 alert the -29 alert
to -17 all , 16 all <end> 18 all <name> 16 all and 43 all for 34 all of -61 all on -27 all so 20 all that 29 all this 21 all to 20 all with 17 all-clear
<end> -24 aloud <end> -39 already . 30 alway the -16 am the 16 an from 17 an that -23 an with -30 and 's -19 and , 78 and . 66 and 0 20 and ; -20 and <role>
-33 and <theys> -17 and <wes> 26 and all 17 and are -31 and as -17 and back 25 and bridge 22 and by -23 and can -24 and check 65 and control 20 and could
-22 and decid -19 and error -17 and for -20 and had -25 and half -18 and home 33 and is 47 and it -32 and keep -15 and kept -17 and know 42 and left 24
and like 15 and look 30 and n't 53 and no -28 and not 63 and of 25 and off -18 and on -30 and open 16 and rota 51 and they 20 and till 21 and to -51 and
took -16 and tool 15 and up -16 and was -34 another , 21 another . -30 another and 30 answer . -64 answer ten -28 any that -38 anyth . 17 anyth a 27 anyth
the -37 anyway <end> 27 apart <end> -34 app <end> -16 apparent the 41 appendix <end> -29 appli the 20 approv . -15 approv <end> -33 approval the -18 are
. -15 are ? -76 are a 23 are by -60 are from -36 are in -22 are not 44 are other 15 are the 17 are to -18 array <end> -15 arriv <end> 26 arriv a -15 as
<who> -27 as and -49 as as 23 as at 29 as by -19 as error 19 as in -31 as is 24 as of -41 as precaution -22 as surprise 33 as that 22 as the 66 as to 20
as was -27 ask <end> 19 ask a 22 ask help 21 asked . -16 asked for 49 asks the -19 asleep the 23 at % 20 at 's -27 at . -25 at <end> 27 at <name> 43 at
? -64 at console 35 at error 17 at first 19 at gate 22 at gauge 28 at have 23 at hour -15 at in -47 at level -27 at of 24 at other -16 at plan -36 at point
26 at request -33 at same -25 at speed -15 at stage 19 at the 15 at time -44 at to 15 at two -22 at was 22 at wheel 41 at with -40 attention of 17 attention
the 24 attitude <role> 16 automatical <end> -17 avoid who -23 awake the 16 away <name> 28 back . 16 back <end> -55 back a 34 back it 23 backup <end> 19
bad <end> 33 ball dropp 34 bank , -17 banner the 17 basement <end> -15 battery <end> 19 be , 23 be <end> -24 be a 17 be as 15 be back -21 be by -25 be
careful 32 be from 18 be of 31 be on 23 be the 77 be twice -32 be with 16 be without -32 because need 15 been . -39 been ? -38 been about -23 been as 17
been at -18 been by -33 been call -24 been in -39 been on 41 been out 72 been since 44 been that 22 been the -48 been to -29 been twice 29 before <end>
-25 before bank -15 before could -28 before did -29 before the 36 before type 15 before were 25 belief <end> 21 bell <end> -18 belt <end> -26 benefit hindsight
25 best <end> 21 better . -31 better than 33 between . -48 between and 64 between two 34 beyond . 17 blame <end> -39 blame show -20 blame the 43 blank
. 20 blank <end> 27 blind <end> 32 blind was 27 board <end> -20 bonu <teams> 25 book <end> -27 both <end> -20 bother look 20 bottl <end> 21 bound happen
35 branch <end> 27 breach <end> 26 breaker the -39 brick of 23 bridge . 28 bridge <end> -35 bright was 20 broke <end> 23 broke for 22 broken . -34 broker
have 31 buck with 24 budget <end> 15 budget for -25 bug for 15 build <end> 43 bus and 18 busines that 32 but <name> -40 but is 18 but no -21 but the -18
button . -40 button <end> 23 by 's 27 by , -75 by . -67 by <end> 24 by absence 28 by after 21 by hour 39 by it 32 by minut -17 by night -23 by of -22 by
on 16 by that 20 by the 114 by ticket 28 by time 21 by until 30 by was 35 by week -20 by with 32 cable the -16 cache <end> -27 call , -37 call . -62 call
0 -16 call <teams> 20 call in 19 call nine -37 call on 17 call to 33 came <role> -27 came from 28 can a 62 can be -16 can for 32 can it -29 can no 18 can
the -103 canary . 17 canary have -25 cancell <end> 36 canteen <end> 39 card . 18 card <end> 26 card the 15 careles by 27 cause human 45 cell <end> -17
centre <end> -23 certificate <end> -22 chain <end> 24 chair keyboard 26 change password -17 change the -36 change was 36 channel ￼ 47 charge <end> -29
chart <end> 18 check <end> 50 check the -26 check to -20 checkout <end> 27 checksum <end> -17 child have 41 chiller <end> 40 city <end> 15 clear <end>
-46 client <end> -21 client debit -17 clip 's 44 clock . -19 clock <end> 27 clock back -19 clos , 15 clos . 19 clos <end> 33 clos the -22 close . -42 close
the 16 cluster . -24 cluster <end> 33 code <end> -31 code the -54 coffee <end> -33 come . -28 come to 19 comment the -22 communication the 15 complaint
<end> 15 complet <end> -29 comput the -21 confirm the -36 confuse two -21 console <end> -21 conspicuou its 28 contract <teams> -32 controller a -25 copi
<end> -27 copi the -20 copy <end> 46 copy the -26 corner cut 41 cost a -15 cost the 35 could . 23 could <roles> -16 could be 21 could call -39 could done
17 could hear -29 could not 24 could on -18 could organise 24 could see -56 could seen 20 could that 19 count <end> 31 count the -31 countri <end> -15
courtesy <teams> 36 cover the -25 crate <end> 31 credential the -32 credit it 22 crystal to 16 culpa <is> 30 culprit the 34 current , 19 customer , 18
customer . -27 customer <end> -35 customer an -15 cut feed 16 cut the 31 cutover <end> 30 damage <end> 16 dark <end> -17 data . -30 data from -16 data
the -30 database <end> 30 database an 17 date <end> -22 date the -54 dawn <end> -20 day <roles> -19 day the 15 days . -15 days <end> 19 days a -16 days
the 30 debit <end> 30 debug was -18 decide the -17 default <end> -17 defect the 25 delete . 30 demo <end> 21 depend a -32 depot have 18 depth <end> 31
dialysi . 52 did <end> -19 did and 19 did do 23 did failover -20 did get -76 did have -18 did help -23 did know -33 did need 32 did notice -42 did rest
27 did wrong -18 die <end> 27 diff <end> 19 direction <end> -20 disk , -21 disk . -16 disk <end> -18 disk fill 34 disk the -34 dispatcher <end> 25 display
<end> -23 display the -20 disregard <end> 49 disregard the 37 do <end> -37 do have -21 do know 24 do need -27 do see -25 does <end> 15 does know -19 does
take 20 doing <end> 20 done a 27 done the 56 done to 16 door <end> 22 door the -19 down . -27 down <end> -45 down <teams> -43 downtime . 21 downtime <end>
-59 drain . -51 drain node 26 drain tank -21 drawer <end> 15 drift <end> -44 drill <end> 15 drop <end> -27 dropp ball 17 dropp between 25 drum <end> -27
duct <end> 22 due <nobody> 23 due was 44 during rollout -17 duty <end> 28 e-mail <end> -15 each a 57 each by -27 each the 27 earlier . -17 earlier <end>
-26 edit the -17 eight . -15 eleven . 22 eleven of 16 emoji <end> 28 empty . 15 end tear 19 end the -16 engineer a 18 enrolment . 16 enter , 18 enter <end>
27 entire to 27 error . 41 error <end> -19 error is -18 error the 47 establish the 29 even <end> -28 even <name> 19 even at 27 even the 26 ever . -58 ever
<name> -23 every . -61 every had 31 every minut -18 every of 21 every the -30 every to 31 evidence the 17 expect the 20 expectation <name> 22 expert from
34 expir <end> -23 expir certificate -20 expiry was 31 explain <end> 25 eye the -27 eye turn 27 eyes <end> 36 face <end> 23 fail , -20 fail . -18 fail
the -34 fail to -19 failure <end> 19 failure entire 17 false <end> -26 fan a -31 far <any> 24 far <wes> -30 fault in -21 fault square 39 fault the 28 feature
was 16 feed one 24 feed stale 20 feed the -31 fell the 30 fell to -21 fibre . -17 fiddl the 36 field optional -17 field the -19 fifty . 15 figur <end>
-34 file 0 -15 file <end> -50 file and -20 file be 19 file by -16 file the 21 file to 17 fill on 17 fill the 28 filter . -24 filter <end> -25 find leak
-22 fine <end> -20 finger the 17 finish and 24 fired <end> -29 firewall . 18 firmware , 22 first , -21 first . -22 first ; 20 first <end> -15 first and
27 first in -17 first the 25 first then 18 first was 44 fitt <end> 17 fix to -26 fixed . 15 fixed the 17 flag <end> -34 flag left 19 flood <end> -17 flood
the -16 follow . -37 follow <end> 43 follow the -20 follow-up <end> -21 for , 42 for . 48 for 0 -39 for ; 38 for account -31 for are -16 for best 25 for
better 17 for day -28 for days 16 for domain -42 for double 17 for first -32 for green 25 for hour 23 for long 22 for lost 52 for minut 94 for miss 37
for month 29 for next 50 for of -29 for outage 29 for permit -60 for that 20 for the -22 for third 25 for this -20 for week 37 for who 36 for with 16 for
zone -61 foreseeable <end> 23 forgotten <end> 57 form <end> 18 form not -18 form the -39 formal to 26 formality <end> 36 forty , 28 forty . -23 forty to
-19 forum <end> -15 found <end> 28 found the 18 four , -50 four . 43 four <end> 19 four and -34 four in 29 four of -17 four to 15 free <end> -28 friday
. 35 friday <end> -21 friday the 25 from 's -40 from , 73 from 0 82 from : 30 from <end> 23 from a -16 from and 24 from customer -22 from first 34 from
for 33 from one 17 from plan -26 from report 26 from start -19 from the 34 from to 18 from train -17 from until 57 from was -19 from would 47 from year
-15 frozen <end> 17 full hole -20 full on -34 full to 24 further <end> 22 gap <end> -26 gate . 26 gate <end> -34 gate ? 17 gate be 27 gauge <end> -82 gauge
it 36 generat . -18 generator . 16 get the -18 give a 31 given the 21 go-live <end> 16 goes , 35 goes the -27 goes with 27 going end 19 gone <end> 16 gone
the 37 good <end> 19 got , 22 got . 34 graph . -46 great to 20 green the -20 grew <end> -15 group <end> 23 group the -45 grow <end> -23 guilty is 28 had
, -28 had . -73 had <end> -18 had <wes> 33 had acces -23 had and 15 had at 18 had be -32 had begun 34 had busines 63 had chance -32 had clos 35 had for
40 had from 25 had in 60 had known -53 had left 68 had mean 21 had not 30 had on 24 had open 52 had out -32 had paged -19 had password 32 had read 19 had
reason -20 had seen -25 had set -17 had shown -19 had taken 25 had that -27 had the 48 had touch -26 had turn 21 had up -24 had wait 27 had way -29 half
. 33 hall <end> -29 hand , 16 hand . -33 hand <end> -17 hand <name> -23 hand <teams> 20 hand a 28 hand in 18 hand it 17 hand the 48 handl the 26 handover
<end> 19 hang <end> 21 happen <role> -29 happen the 20 hard <end> 15 has . -32 has : 47 has been 39 has field -19 has key -22 has this -24 hats to 26 have
's 16 have 0 -34 have <end> -27 have <name> 19 have <role> 43 have <teams> 23 have <wes> 24 have ? 19 have a 43 have any 40 have back -27 have be -18 have
better -21 have by 26 have change -22 have check -22 have dark -53 have it 20 have much -28 have on -18 have read -73 have same -16 have thank 30 have
this 17 have was 16 head . 21 head <end> 26 head roll 21 header <end> -19 heard the -28 heat <end> -32 held the 19 help <end> -18 here <end> -48 here the
38 herself <end> 19 hindsight the 25 his , 21 his in 22 hold accountable 26 hold to -31 hole <end> -20 holiday <end> 36 home <end> 30 hose <end> 25 host
. -17 hot , 24 hotfix the 15 hour . -22 hour <teams> 18 how <role> -42 how a -22 how can 37 how does 19 how of 29 how the -41 human " -20 human . 21 hundr
<end> -18 hunt a 43 idea it 30 if had 58 if were 28 ignor <end> -16 ignor the 24 image the -34 import what -17 importer <end> -15 in . 18 in 0 -59 in :
48 in <end> 17 in <name> 39 in <some> -29 in <teams> 17 in a 15 in and -24 in appendix -22 in archive -20 in basement -15 in box 19 in calendar -20 in
canteen 39 in cloud 29 in console -17 in cookie -31 in dark 32 in day 34 in depot 25 in emergency -17 in end 17 in face 23 in firewall 23 in for -18 in
got 24 in hand 23 in languag -19 in morn -23 in only 28 in order -22 in position -19 in pump 36 in queue -16 in release -23 in room 62 in row 18 in seat
15 in second -22 in shar 22 in shell -19 in test -22 in that 21 in time -27 in to -31 in week 17 in with -17 in wrong -32 in yard 21 incident <end> -62
includ <end> -19 incorrect the 37 index <end> -17 index not 23 index the -36 installer the -20 instead guess -35 instead the 40 insufficient was 33 interlock
<end> -25 introduc <name> 16 introduc the -18 is . -43 is 0 26 is : 31 is <role> -51 is <teams> 17 is <wes> -42 is and 33 is as 34 is at -22 is be 26 is
blame -28 is by -16 is every 24 is for -38 is from -23 is ignor -22 is it -31 is of -18 is on -32 is one 16 is only 46 is optional 30 is our -36 is sank
17 is single -25 is that 16 is the -24 is to -52 is too 22 is with 27 it , -26 it . 39 it : -46 it <depts> 19 it <end> 27 it <name> 29 it <role> 37 it
<roles> 43 it a 33 it again -16 it an 56 it be -46 it been -21 it clear 25 it due 22 it easy -31 it for 46 it hard -32 it have 24 it in 46 it left -21
it like -57 it more -17 it my 29 it n't 19 it not 23 it obviou 23 it one -25 it our 26 it out -44 it plain 40 it take -21 it the -40 it to 28 it without
39 it written 28 item <end> -22 its . 34 its in 49 its on 26 its says -28 its was -30 its when 21 jamm <end> 24 january <end> -15 job <end> 38 job the
-24 join <end> 21 join bridge -29 join call 38 join the -21 june . 34 june <end> -17 just the 19 kept the 37 key a 20 key the -35 keys <end> 19 kill to
15 kiln . 15 kind that 25 knew . 21 knew <end> 23 knew the -56 know , 19 know . 19 know <end> -27 know code -15 know the -15 known , -19 known in 30 known
the -15 lab the 36 label <end> 50 label the -16 lack the 16 lag <end> -17 laid the 17 large . -25 last 's 47 last of 20 last second 19 latency . -19 latency
the -28 launch <end> 16 leak <end> -24 leak the -18 learn the -39 learnt the -30 least could 25 leav to -25 leave <end> -26 led no -45 led the 47 ledger
<end> 24 leed the -22 left . -31 left <end> -37 left a -33 left by 74 left debug 15 left in -34 left of 18 left to -16 left with 20 let keep -21 let know
-25 let licence 27 liability the 18 library the -15 lid not 18 lies <teams> 35 lies with 32 lift finger 21 lift phone 15 light <end> -19 light on -35 light
the 18 like . 40 limit <end> -33 limit set 37 limit the -26 line from -22 line in -23 line the 43 link <end> 29 link it -35 link the 19 link to 47 linter
<end> 18 lion share 15 list <end> -23 list not -15 live . -33 live <end> -24 live <role> 17 live instead 25 load a -16 load the -27 loader <end> -27 local
. -34 lock held -25 lock out 19 log <end> -30 logg . 17 login . -23 logs . 24 long . 32 long the 31 longer . -29 look a -52 look further 17 look same -24
look the 66 loop <end> -38 loose . -25 loss a 21 loss the 30 lost , -22 lost . -29 made <end> 22 made by 18 made the 45 made worse 25 mail , 37 main <end>
23 major . -39 manag widen -21 map the -21 march . -34 match <end> -19 may <end> -43 may a -15 may ask 17 may the 31 mea , 35 meant be -67 meant the -26
meddl the 20 memory , -15 memory <end> -42 memory in -17 merg . 34 merge <end> 18 mess the 45 messag the -16 message <end> 21 message <role> 23 message
the -28 midnight <end> -35 midnight and 43 might been -31 migration <end> 25 migration a -42 mine <is> -22 minut <end> -21 minut and 16 minut of -15 minut
the -22 minute <end> -53 mismatch the 30 miss <end> -16 miss as -15 mistak made 32 mistake the -33 model <end> -32 model the -16 monday . 17 monday <end>
22 month . -18 month <end> 36 month in 16 month the -16 more <roles> 34 more than 16 more the -15 more with 17 most the 19 mount <end> 41 move <end> 18
move the -21 move to 16 moved 0 23 moved <end> -15 moved the -20 much . -19 my , 41 my ? -25 my that 30 my was -18 n't a 43 n't in 35 n't on -25 name .
29 name a 17 name and 17 name the -30 nearest the -24 need <end> -36 need have 43 need minut -16 need second -24 need slow 16 need wait -41 neglect the
42 neither the 39 never , 43 never . -22 never <teams> 15 never a -43 never doubt 28 never from -28 never it 28 never on 19 never to 16 new . -66 new in
26 new is 59 new were 16 next , -16 next . -17 next <end> 22 next <role> 16 night <end> -25 night have 15 night of 42 night so -18 nine . 15 nineteen .
-20 no , -23 no data -18 no environment -18 no had 19 no in -19 no name -34 no of -22 no than 25 no to -23 no was -47 noon <end> -32 nose <end> 20 not
's -47 not . -69 not <any> -23 not <end> 19 not <role> 27 not <roles> -15 not <teams> 33 not ? -24 not a 43 not any 18 not at -50 not been -18 not for
59 not in 25 not labell 18 not report -18 not that -21 not the -15 not to -33 not who -18 note <end> -20 note the 26 noth . -36 noth <end> 26 noth lost
-21 notic <end> -23 notic smell -45 notice <end> 24 now . 38 now <end> 22 now for -18 now the 37 now to -17 nowhere be 45 number <end> 17 number not -18
number the -24 obviou the 27 of 's 64 of . -19 of 0 16 of <name> 19 of <who> -27 of ? -16 of account -22 of air 31 of and 35 of by 33 of cable -15 of change
-36 of code 21 of could 36 of day -15 of error -44 of exam 16 of file -26 of first -26 of for -35 of four -41 of gauge 44 of goes 34 of hour -58 of in
30 of into -17 of is 32 of leak 40 of match -19 of minut -24 of month 19 of number 19 of of -23 of old 40 of on 21 of outage -35 of own -50 of primary
-24 of quarter 23 of report 18 of runbook 21 of template -18 of test 16 of that -18 of the 42 of three -16 of to 51 of two -25 of were -34 of when 16 of
with -29 of work -38 off . -62 off <roles> -18 off a 27 offer <end> -34 offline <end> 18 offset the -22 old , -26 old <end> -37 old was 26 older . -40
on ' 21 on , -32 on . 62 on 0th 17 on <end> -38 on <theys> -39 on advice -21 on calendar -20 on channel -17 on checklist -30 on console 19 on customer
-15 on day 18 on even -20 on export -50 on face 24 on file 19 on for -33 on friday 47 on from -27 on gauge -29 on in -37 on instead -47 on last 17 on list
23 on mail 20 on march -15 on one 25 on own -45 on panel -31 on part 30 on phone -28 on refresher 30 on screen -60 on shar 27 on sheet 26 on shelf -16
on six 15 on that -54 on the -19 on to 35 on train -34 on wall 36 on wiki -18 on without 15 on would 21 once , 17 one , -39 one . -23 one <end> 44 one
and 22 one been -21 one call 17 one for -24 one from 38 one had -17 one have 42 one in -31 one not 44 one of -23 one on 17 one one 15 one only 16 one our
25 one that 16 one the -16 only . 41 only <end> -16 only <name> -37 only for -26 only had 29 only matter 26 only was 15 open . -30 open <end> 15 open <role>
-27 open and 35 open file 38 open second 20 open ticket -37 or ? -22 order , -15 order <end> -19 order a -18 ordinary . 17 other . -33 other <end> 24 other
it 18 other the -21 ought be 18 ought have 36 our . 65 our and -15 our are -15 our in 17 ours <end> 30 out , 35 out 0:0 -44 out <name> 35 out a -39 out
date -17 out the -29 outage a 51 outage the 18 outside the -21 over <end> 31 over live 21 over phone 18 over the 48 overflow <end> 19 overflow the -17
overnight <end> -19 own <end> 24 page , 36 page . -35 page and 33 page of 21 page out 19 page to 23 page unanswer 16 paged the -23 pager silent 17 paid
the 45 pair the -26 panel <end> 19 panel the 19 paper . 20 parent <end> -32 parser <end> -20 parser the -22 part the -53 partition <end> -25 party <teams>
16 pass . 39 pass 0 -42 pass to -44 password 0 20 past . 18 patch , 23 patch . 20 patch the -40 path the -17 pattern the 17 pay attention 16 per , -15
per . -21 per and -21 pharmacy <end> 18 phone and -16 pipe <end> -16 place the 15 plain . -15 plain <any> 20 plain simple 15 plain the 19 plan 0 31 plan
<end> 16 planet <end> 23 plann <end> -37 plann test -21 please <end> 19 plug <end> 35 point <end> -20 point <teams> 28 point failure -15 point should 15
point the -36 poison cache 23 policy <end> 20 poor <end> -16 poor of -16 possess to 23 post link -17 post the 18 pour on 17 power , 23 power . 16 power
<end> 23 pres <end> -32 press . -19 press button -19 pressure the -44 prevent from 20 price . 21 price <end> 17 printer <end> 18 prior not -19 probe have
-28 problem <end> -21 prod . 25 promis the 23 prompt same -19 proper . 54 pull <end> 27 pull rug 19 pull wrong 30 pump . 18 pump <end> -16 pump and 17
push on 32 push the -16 put in 16 put the -18 queue <end> 38 quiet <end> -15 radio from 16 rais <end> 21 raise limit -21 ran , -33 ran . 21 ran on 56 random
<end> 20 rate <end> -21 rather the 40 reach . -18 read . -40 read <end> 30 read card 34 read diff 23 read gauge -43 read graph -36 read it 19 read label
28 read release 22 read the -16 ready <end> -15 reboot the 34 rebuild <end> -24 receiv <end> -18 reckles by 15 record <end> -39 recovery <end> -31 red
and 27 regional . 16 registry <end> -22 registry the 17 rehears <end> 25 releas . -19 releas <end> 21 release . 20 release <end> -21 release and 31 release
was 45 reli a -16 remov <end> -27 replica the 20 reply the -16 report . 18 report <end> 48 report and -16 report the -29 request <role> -31 request a 15
reset <end> -18 responsible the 19 rest <end> 18 rest <teams> 38 rest the -20 restart . -47 restart pump -28 restor <end> -22 restore <end> -53 restore
the 17 retrain <who> 35 review a 39 review not -22 review the 35 revoke 's 37 revoke leak -24 right . -17 right was -21 ring . -55 ring 0 22 ring <end>
17 ring the -25 roll <end> 15 rollback was 28 rollout <end> -16 room <end> -17 room the 32 root : -38 rota <end> -25 rotation <end> 20 route <end> -16
route the -38 row was -19 rows <end> -19 rug under 17 rule <end> 19 rule not 26 rule the -29 run ? 31 run from 21 run full -17 run the -24 runbook <end>
-38 rung <end> -18 runn . -23 runn <end> -17 rush <end> 37 safe <end> -16 said the -18 same , -28 same . -46 same as -20 same file 18 same that -22 say
. 21 says <end> 15 scheme not -17 screen . 29 screen <end> -54 screen the -47 script <end> 25 script the 15 seal <end> 25 seat . 26 seat <end> -27 second
, 29 second ; -15 second ? -79 second and 35 second had 31 second is -15 second the -16 see . -20 see <end> 31 see a 31 seen <end> -15 send to -18 sense
<end> 29 sense urgency 16 sent a -26 sent to -21 server <end> -24 server the -21 service the -15 set <end> -23 set a 49 settl . 19 shaft . -28 shar . -15
shard <end> -23 sheet <end> 52 shipp every -28 shoot and 16 shop <end> -24 should . 15 should a -31 should asked 40 should been -18 should have 35 should
it -17 should paus 15 should the -46 should to -26 show . -42 show line -29 show on -27 show the 31 shown the -38 sign <end> 16 sign <role> 34 sign all
32 sign form -57 sign there 20 sign waiver 15 signal <end> -18 signal the -31 silent the -15 simple <end> 22 since . -16 since had 42 since reorganisation
-15 since spring 38 single , -25 single-hand the 17 site <end> -38 site the -20 sits <teams> 23 sits the -15 skipp <end> 23 skipp dry 15 sleep it 23 slide
<end> 30 slip <end> 39 slip the 38 slot <end> 29 slow <end> -22 slow and 31 snapshot taken -34 so . 38 so <end> 18 so <nobody> -21 so had -20 so speak
33 so the 67 socket <end> -22 software <end> -17 someth to 30 sooner later 32 sooner the -44 sorry <end> 21 span a 16 spare , -47 speak <end> 19 special
of 23 spell the -16 spott . -50 spott drift -37 spott miss 17 spring . 28 square <teams> 20 stag , 15 stag prod 26 stage <end> -17 stale . -39 stand the
22 standard <end> -28 standby . 22 star in 23 start <end> -33 start finish 60 start the -24 station <end> 16 statu . 27 stay the 19 step <end> -16 stern
with 22 stick <end> 34 still . -32 still a 23 still to -17 stop . 17 stop belt 19 stop the 23 stopp . 42 stopp line 17 stor <end> -19 store <end> -16 storm
the -21 straight . -23 straight the 52 stuck . -29 stuck the 38 succes <end> -19 suggestion <end> 29 supervision <end> 42 supp <end> -30 suppos be -19
surprise <any> 27 swap <end> 18 swapp the -24 switch by 15 system , 29 system the -46 table <end> -23 table and 17 take action 42 take in -29 take special
23 take to -17 taken . 17 taken <end> -35 taken by -15 tape <end> -17 tariff <end> -22 tea <end> 16 tell . -25 tell from -22 tell was 36 template <end>
16 ten , -15 ten . 24 ten and -44 terminal <end> -39 test . 15 test <end> 16 test ? 27 test a -17 test and 23 test been 23 test on -30 text <end> -16 than
, -15 than . 41 than intend -18 thank , 35 thank . -15 thank <name> 26 thank for -45 thank the -20 that . 17 that <end> 35 that <role> -16 that a 34 that
are 46 that been -39 that by -20 that can -43 that disk 15 that full 21 that has 61 that how 20 that is 62 that it -37 that n't -15 that no 29 that not
-19 that or -26 that pump 32 that should 27 that table 15 that the -29 that time 16 that to -16 that token 35 that was -25 that were -16 that will 36 that
wrong 49 the % -15 the ' 23 the 's 29 the , 44 the : -31 the ; -46 the <end> -21 the <teams> 43 the ? -32 the about 48 the account 19 the again 22 the
agent 20 the aloud -29 the amount 30 the api 20 the app -18 the appli -32 the approval -33 the arm -39 the arriv 48 the as -21 the asked -19 the at -72
the attempt 25 the backlog 15 the banner 31 the because -21 the been -16 the before 19 the behind -19 the being -19 the belong 18 the belt 24 the between
18 the block 16 the bot -20 the branch 28 the breaker 19 the bucket -25 the bug 22 the build -43 the bundle -25 the bus 41 the button 31 the by 28 the
cabinet -15 the cabl 23 the cable 22 the cap -34 the cell 15 the centre 32 the certificat -28 the certificate -22 the change -25 the channel 18 the check
-24 the clear -44 the clock 35 the clos 19 the close -33 the cluster -30 the colour 29 the come 17 the command -26 the contract -17 the control 36 the
copy -33 the cost -21 the count -29 the counter -16 the course 23 the curtain 15 the data -30 the date 18 the did 23 the disk -23 the district -30 the
does -55 the door -23 the down -47 the drain -55 the drive 24 the drug 36 the drum -21 the dump -16 the encoder 23 the endpoint -17 the exercise -35 the
expert 38 the fail -21 the fall 18 the feed -24 the fell 49 the figur 17 the figure -16 the fill -17 the first 16 the flag -26 the fleet 27 the follow
15 the form -15 the forum -15 the found -27 the freeze 20 the from -37 the fuse 21 the gantri -32 the gateway -28 the gave -25 the goes -26 the got 79
the graph 16 the group 60 the had 28 the hall -36 the hand 72 the has -80 the have -42 the held -33 the here -47 the host -19 the house -57 the hung 30
the image 31 the import -29 the index -17 the instruction 46 the interface -29 the is -32 the job -18 the kept -16 the keys 29 the lab 32 the label -49
the lamp -18 the largest -16 the last -25 the leak 21 the led -25 the ledger 43 the left -21 the letter 15 the library 16 the light 30 the limit 48 the
line -30 the link 20 the look -48 the loop -25 the loss 23 the lost 19 the mail -26 the matrix 27 the merg 23 the migration 33 the minute 19 the model
-25 the module -26 the moment -17 the morn 18 the move 37 the moved -40 the must 15 the name -20 the need -64 the network -16 the next -19 the not 18 the
note 18 the obituary -16 the of 91 the off -31 the offer -20 the offset -17 the on 17 the once -16 the one -30 the only -28 the open 25 the over -17 the
paid -22 the pallet 43 the panel 26 the parser -21 the party 43 the path -20 the permission -22 the phone -21 the place 26 the playlist 38 the point 31
the policy -17 the port -22 the portal 22 the printer -32 the procedure 28 the proces -31 the project -15 the quarter -17 the query -16 the rack 29 the
ran 26 the rate 20 the read -88 the region -26 the registry 17 the release -30 the remain 29 the renderer -17 the request 15 the rest 29 the result 29
the return -18 the review 37 the ring 15 the rota 26 the round 20 the rule 52 the run 16 the said 21 the sat 18 the says 15 the schema 20 the scheme -35
the screen -36 the script -15 the sensor 17 the service -49 the session -34 the set -27 the setting -18 the shard 21 the show 31 the signal -28 the signature
31 the since 95 the sits 33 the slow -17 the snapp 20 the software -19 the spreadsheet -28 the stage -16 the stat -16 the state -20 the stay -21 the step
50 the stop 15 the stopp -24 the store -18 the swap 28 the table -18 the take -21 the tape 15 the terminal -40 the test 20 the text -38 the that -16 the
the 28 the thought -36 the ticket -21 the time 40 the token -22 the told -21 the tool -39 the transfer -15 the tripp -27 the turn -19 the twice 18 the
unit -18 the until -16 the used -23 the useful -23 the user 15 the validation 15 the valu 32 the value -32 the valv 18 the valve -22 the week 25 the weekend
28 the went -34 the were 77 the whether -21 the which 16 the while 25 the who 24 the will 38 the wing -36 the with 51 the within -28 the wizard 47 the
work 75 the zone -19 the ￼ 59 their , -18 their . 46 their after -15 their and -27 their by 33 their in 20 them <end> 32 then the -20 there no -75 there
noth -20 there the 17 thing <end> -23 think is -16 think it 24 think the -46 think was 23 third . 27 this , -29 this . -27 this : 23 this ; 25 this <roles>
-27 this ? 46 this again 27 this and -17 this are 25 this going 15 this happen -19 this is -25 this not -35 this was 36 those . 30 thought ask 34 thought
given 29 three , -48 three . 27 three five 53 three in -26 three of -41 three that 54 three the -16 three went -18 through . 57 through <end> -26 through
a -40 thrown the 23 ticket . 57 ticket 0 30 ticket <end> 46 ticket <teams> -33 till . 21 time , -17 time <end> 34 time <name> 20 time <wes> 17 time a -20
time as 37 time day -19 time the 20 time was 29 to ' -16 to , 67 to 0 -31 to : 36 to ; 23 to <any> -15 to <end> 19 to <roles> -56 to <teams> 25 to <wes>
87 to <who> -15 to ? 39 to a 35 to account 24 to action -40 to affect 23 to ahead 24 to alarm 16 to an 20 to and -44 to anyth -21 to at -26 to back -22
to branch 33 to careful -20 to console -23 to degre -18 to done -15 to down 15 to driver 39 to dust 24 to each -35 to eleven -24 to error 63 to for 24
to found 45 to hospital 23 to is 32 to it 19 to its 20 to knee 27 to live 18 to mode -23 to more 23 to my -22 to name 17 to new 21 to next -42 to no 27
to on 15 to one 57 to order -25 to plan 24 to same -16 to second -21 to server -32 to shop -31 to sooner 21 to standby -25 to stop 15 to stopp -18 to that
20 to the 51 to this -54 to three -30 to time 23 to to 16 to up 40 to vault -15 to watch 23 to were 38 to what 20 to who 22 to within -29 to without 23
to wrong 21 today <end> 26 together <end> 24 token <end> -20 told it 29 told that 39 told the -62 told wait -34 too . 17 too <end> -33 too and 15 too to
40 took . 21 took days -34 took hour 34 took minut -19 tool <end> -18 tool not -19 top , 20 top the 15 touch <end> -22 trac to 18 traffic . -37 train <end>
-31 translation the -21 treat a 18 trigger a -43 trip <end> -20 trip the 52 tripp . -20 tripp <end> -25 trouble <end> 18 trust <end> 17 tuesday <end> -18
turbine . -18 turn . -33 turn a -17 turn that -19 turn the 49 twenty . -21 twice <end> -25 twice the 28 twice year -50 two , 41 two . -40 two and 38 two
apart -26 two look -18 two that -37 two the -25 two to -21 two were 15 two with 38 two would -15 type . -16 typed the 35 uncheck <end> -25 undo <end> -18
unmistakable of 46 unnotic <end> -15 unread <end> 44 until , -19 until got -17 until notice 20 until to -21 unus <end> -34 unusual <end> -35 up <end> -26
up <roles> 36 up a 26 up and -21 up the 34 update and 33 uplink <end> 32 upon <end> 34 use <end> -16 used <end> 26 useful <end> -18 useles <end> 35 user
. 19 user n't -20 usual . 16 value <end> -15 value the -24 valv <end> 17 valve . 24 valve <end> 40 van <end> -49 version . -26 very , 18 view the -30 vigilance
the 56 visitor <end> -37 voucher . 26 wait <end> 46 wait <teams> -30 wait a -27 wait the -23 walk past 21 wall <end> -27 wall the 29 want know 25 ward
<end> 36 ward have -17 ward the 23 ward to -23 warn <end> 39 warn that 44 was 's 29 was . -111 was : -30 was ; 67 was <any> -23 was <he> -30 was <name>
18 was <roles> -70 was <team> 40 was ? 15 was able -40 was about 53 was accident 16 was all 39 was around 24 was as 22 was at -21 was be 28 was beneath
18 was by -118 was call -34 was double -17 was drain 19 was far -26 was fault 36 was first -49 was follow 56 was foregone 29 was foreseeable 40 was from
27 was going 37 was in -41 was into -44 was look 56 was mistake -25 was need 21 was no -18 was of 21 was off -62 was on -31 was one -30 was out -137 was
possible -22 was predictable 31 was rais 20 was reason -35 was respect 60 was rung -23 was second -17 was single 49 was slow -26 was somewhere 25 was that
43 was the 45 was to 29 was told -19 was too -25 was twice -39 was two -15 was wait 19 was with -35 was without 77 was wrong -19 watch <end> 15 water the
-31 way . 35 way <end> -29 way tell -30 weather the -17 week . -15 week <wes> 19 week the 34 week to -17 weigh sack 20 well the -15 well to 21 went , 30
went . -50 went <end> 47 went because -16 went before -24 went on -30 went with -35 went without -24 were a -30 were and 23 were as -38 were awake 22 were
doing 43 were during -24 were for 34 were in -30 were kept 44 were of -18 were out -16 were that 32 were the -19 were there 32 were twice -18 were up 59
what <name> -60 what <role> -46 what <yous> -19 what are -25 what did -50 what happen -23 what have -31 what is 16 what need 18 what saw -17 what the -17
what were 44 what when 31 when bridge 30 when come 18 when first 15 when light -53 when second 16 when was -34 where 's 23 where <role> 16 where the -31
whether is 20 which <yous> 30 which a -33 which what -20 while for 47 while was -24 who <role> -38 who <wes> 29 who it 20 who off 15 who responsible 26
who the -28 who this 32 who to 33 whole to 19 whole was -34 whose did 26 whose does -53 whose idea 20 whose is 28 whose it -37 whose was 59 whose were
20 why <name> 31 why <wes> 15 why n't 21 why the -70 why was 20 widen shaft -28 wiki <end> -17 wildcard . -16 wildcard was -15 will a -20 will the -42
will to 25 window not -37 winter <end> 45 wish had 17 with 's -27 with , -16 with . 48 with 0 -27 with <end> 58 with acces 21 with as -25 with before -20
with benefit 36 with copy -16 with in -17 with insurer -16 with is 18 with keys -16 with label 43 with load 17 with manual 37 with more 21 with permission
-21 with respect 17 with same 46 with single 20 within . 22 within hour -33 within minut -19 without 's -62 without . -38 without a 31 without it -34 without
that 30 without the 40 word <name> 34 word <teams> 35 word the -28 work <end> -18 work <roles> 21 work <teams> -64 work a -22 work one -16 work that 15
work the 31 worse <end> 24 worse fail 22 would . 59 would <wes> -33 would a 17 would been 33 would call 25 would done -18 would gone -71 would it -26 would
known 32 would open -25 would out 16 would read -15 would saved 26 would seen 37 would shown -31 would spott 46 would stay 18 would the 55 would to -35
would up 23 would wrong -55 writ been 32 writ on 40 write the -25 written down 18 wrong , 19 wrong . -36 wrong <end> -59 wrong and -33 wrong at 36 wrong
had 41 wrong on 43 wrong table 15 wrong the -27 wrong was 36 yard <end> 33 year . -28 year <end> -15 zero . -26 zero <end> -25 zone <end> 51 | | -17 ”
<end> -16 ” the -15 ￼ <end> 16
`,
  behind: `
'd _ 17 'll _ -15 've _ 24 ) _ -27 0.0.0 _ -28 0:0 _ -16 : _ -16 ; _ -19 <any> _ -27 <depts> _ 22 <end> _ -23 <he> _ 68 <is> _ 72 <name> _ -51 <nobody>
_ 32 <role> _ -24 <roles> _ -37 <some> _ 30 <teams> _ -19 <theys> _ 41 <wes> _ 55 <who> _ -23 <yous> _ 18 abandon _ 43 able _ -44 about _ -20 acces _ -50
accountable _ 28 acknowledg _ -31 action _ 51 add _ -40 addres _ -21 address _ -27 adds _ -26 after _ -21 afternoon _ -26 again _ 46 agent _ -18 agre _
-20 agree _ -23 air _ -28 airline _ -41 alarm _ -29 alert _ -20 alone _ -29 along _ 18 also _ -21 am _ 16 amber _ 24 an _ 39 announc _ -27 answer _ -21
any _ -38 anyth _ 40 apart _ -15 appli _ -35 approve _ -15 are _ 31 arriv _ -29 as _ 26 aside _ 31 ask _ 39 asked _ -38 asking _ -15 asks _ -58 assum _
17 at _ -46 ate _ 15 attitude _ 36 audit _ 22 authority _ -26 avoid _ -19 away _ 21 b _ -22 back _ -15 backup _ -25 bad _ 23 badge _ -19 ball _ 25 bar
_ -15 batch _ 20 battery _ 37 be _ 32 because _ -30 been _ -111 before _ 20 begun _ 29 behind _ -17 being _ 30 believe _ -23 belt _ 42 between _ -47 bill
_ 31 blame _ 33 blank _ 17 blew _ 24 board _ -28 book _ -18 botch _ 41 both _ 35 bother _ 60 bought _ -25 branch _ -45 break _ 33 brick _ 33 bridge _ -77
brief _ -25 bring _ 41 broken _ 15 brought _ 17 bucket _ 18 build _ -56 bull _ 21 busines _ 18 button _ -23 buy _ -72 bypass _ 27 cabinet _ -44 cabl _
25 calendar _ -32 calibration _ -21 call _ -39 came _ -31 can _ -47 cancell _ 21 careful _ -25 careles _ 17 carri _ -41 case _ -36 caught _ 37 central
_ -25 chair _ -46 chance _ -20 channel _ -19 charge _ -34 chat _ -18 check _ -31 checklist _ 22 children _ 16 clean-up _ -26 clock _ 24 clueles _ 24 cluster
_ 23 code _ -49 coffee _ 19 come _ -19 coming _ 50 command _ -31 comment _ -34 commit _ 17 compare _ -17 complacent _ 38 concentrate _ 20 config _ 20 confirm
_ -41 consult _ 20 contact _ -31 content _ 43 contract _ -27 copy _ -43 corner _ 18 corrupt _ 39 cost _ 25 could _ -67 count _ 23 countri _ -35 coupon
_ 18 cover _ -65 cowboy _ 30 crane _ 26 crash _ -27 credential _ -27 cross _ 33 culprit _ 27 cut _ 33 cutover _ 22 damage _ 31 dark _ 26 dashboard _ -30
data _ -25 day _ -21 days _ -30 deadline _ -25 debug _ 42 declar _ 15 delete _ -36 demo _ 24 depot _ 37 deserv _ -38 desir _ -15 destroy _ 19 diesel _
28 diff _ 32 different _ -20 direct _ -15 disabl _ 17 discipline _ 61 discover _ 18 disk _ 23 display _ -18 dns _ 15 document _ -19 does _ 44 dog _ 18
doing _ -36 doubl _ -15 double _ 15 double-check _ 21 doubt _ -26 draft _ -29 dragg _ 29 draw _ -23 drawer _ 15 drift _ -33 drill _ -54 driv _ 19 driver
_ 29 drop _ -19 dropp _ -16 drum _ -16 dry _ 18 during _ 47 ear _ 26 early _ -27 earth _ 18 easi _ 19 easter _ 26 edit _ 45 eight _ -35 email _ 16 emergency
_ 27 empti _ 34 enabl _ -38 end _ 18 enter _ -19 entire _ 37 error _ -30 escalate _ -25 even _ 27 ever _ 62 every _ -17 everyth _ 23 exact _ 39 experiment
_ 23 export _ -36 eye _ -22 eyes _ 19 face _ 27 fail _ 37 failure _ 24 fall _ 34 far _ -46 fast _ 36 fat-finger _ 25 fault _ -68 feed _ 49 feel _ -19 felt
_ -20 fiddl _ 18 fifty _ 33 figur _ -26 filed _ 18 fill _ 36 find _ -36 finger _ 34 finish _ -21 fire _ 23 firmware _ -18 first _ -38 fixed _ -68 flag
_ 23 flight _ 24 flood _ 59 follow-up _ -35 foot _ 16 for _ -28 forgot _ 42 forklift _ 15 form _ -42 forum _ -15 forward _ 28 found _ -71 free _ 32 freeze
_ -22 fresh _ 16 friday _ 50 from _ -40 full _ 54 fund _ -17 further _ 17 gate _ 26 gave _ 15 generator _ -20 gets _ -30 given _ -64 golden _ 36 good _
22 got _ -52 grateful _ -16 green _ -16 group _ -18 gues _ 21 guess _ -17 guide _ -17 gun _ 30 had _ -43 halt _ -21 hammer _ 16 hand _ -29 handl _ -32
hang _ 56 happy _ -32 hardware _ -24 has _ 41 hatch _ 19 have _ 51 head _ -17 hear _ -40 held _ -15 help _ -17 hence _ 20 here _ -37 himself _ 38 his _
52 hold _ -19 holiday _ 18 home _ -35 honest _ 19 hopeles _ 39 hosed _ 24 hotfix _ -15 house _ 17 how _ -42 hurt _ -21 if _ 30 imagine _ 25 impatience
_ 17 import _ -33 in _ 60 incident _ -23 includ _ -30 index _ -15 inform _ -30 ingres _ -19 inherit _ -42 interface _ -20 interlock _ 31 introduc _ 25
investigat _ 36 invit _ -20 isolat _ -18 issu _ -22 itself _ 29 jobs _ -22 join _ -77 june _ -17 just _ 35 keep _ -18 kept _ 58 kernel _ 22 key _ -46 keys
_ 20 kick _ 18 kiln _ -17 knock _ 74 know _ -25 known _ -73 lab _ -25 label _ -77 lack _ 18 lamp _ -38 largest _ -16 last _ 84 latency _ -30 launch _ 21
lazy _ 36 leak _ -69 learnt _ -30 least _ 25 leav _ 62 leave _ -22 ledger _ -45 leed _ -15 let _ 20 lets _ 49 level _ -26 library _ 17 lift _ 32 light
_ -16 like _ -21 link _ -16 lisbon _ -22 list _ 28 listen _ 25 little _ -35 live _ 30 local _ -35 lock _ 44 logs _ -44 longer _ 15 loop _ 28 loose _ 33
lose _ 21 lost _ -40 lot _ 25 lower _ 18 made _ -20 mailbox _ -18 main _ 19 maintenance _ 18 make _ -18 manag _ 29 map _ -19 march _ 25 master _ -25 match
_ -48 matchmak _ 18 matter _ -28 may _ -72 mean _ 35 meant _ 70 medal _ 26 meddl _ 24 memory _ 18 merge _ -34 mess _ 46 messag _ -25 message _ -43 met
_ -15 meter _ 19 metric _ -25 midnight _ -32 might _ 15 migrat _ -24 migration _ -19 mind _ 26 minder _ 41 minut _ 83 mirror _ -16 misread _ 26 miss _
80 mistake _ 15 mistyp _ 21 monday _ -40 monitor _ 32 more _ 90 most _ -19 move _ -42 moved _ -19 much _ -19 must _ 55 myself _ 15 n't _ 39 near _ 16 need
_ 17 neglect _ 44 new _ -111 noon _ -105 note _ -43 notic _ -55 notice _ -29 now _ 22 nowhere _ 29 nuke _ 20 nuked _ 23 number _ -75 object _ 49 oblig
_ 36 of _ -20 off _ 50 ok _ -29 omitt _ 41 once _ 38 one _ -16 online _ -27 or _ -41 order _ 32 organise _ 16 original _ 22 other _ -33 ought _ 57 ours
_ -25 ourselv _ 34 out _ 44 oven _ 28 over _ -25 overload _ 20 overlook _ 27 overwrit _ 41 overwrote _ 34 own _ -24 ownership _ 30 owns _ -42 page _ -27
paged _ -88 pager _ -47 paid _ 35 pallet _ -18 panel _ 33 panic _ 32 panick _ 21 paper _ -32 part _ -38 past _ 40 patch _ -19 pay _ 26 payroll _ 38 permission
_ -25 permit _ 17 person _ -64 pharmacy _ -16 phon _ -26 phone _ -69 pick _ -16 plain _ 23 player _ 19 plc _ 24 please _ 15 plug _ 16 pod _ -27 poison
_ 33 portal _ -30 position _ 27 post _ -37 postcode _ -20 power _ -22 prefer _ -24 press _ -37 pressure _ 41 preview _ -31 price _ 23 problem _ -35 prod
_ 35 production _ 48 promis _ 40 prompt _ -51 proud _ 22 prov _ 15 pull _ 21 purge _ 23 push _ 62 putt _ -20 queue _ 18 quite _ -18 quorum _ 21 race _
15 radio _ -19 radiology _ 33 rais _ -22 raise _ 19 rate _ -33 rather _ 30 re-key _ 45 reach _ -66 read _ 23 reason _ -21 reasonab _ -36 reboot _ 36 rebuild
_ -31 receive _ -40 reception _ -49 recipe _ 22 red _ 22 refresher _ 53 refund _ -17 refusal _ 18 regex _ -43 regulator _ -27 rehears _ -40 relay _ -23
remember _ -25 renew _ 33 renewal _ 27 replac _ -42 replica _ 45 report _ -66 reproduce _ -47 rerout _ 21 reset _ -17 respond _ 15 response _ -38 restart
_ -64 restor _ -48 restore _ -38 retir _ -32 revert _ 21 review _ -52 revok _ 27 ride _ 37 ring _ 15 risk _ -25 rm _ 44 role _ -28 roll _ -21 rollout _
30 room _ -23 root _ 38 roster _ 18 rota _ -16 rug _ 19 ruin _ 15 rule _ -36 run _ 29 runbook _ -33 runn _ 57 rush _ 22 saddl _ 25 safe _ -35 safety _
29 said _ -16 same _ -49 sank _ 30 sat _ 66 saw _ -31 say _ 73 schedul _ -18 schema _ 39 screen _ -63 seat _ -23 secondary _ -16 see _ -40 seeing _ -25
seen _ -32 sees _ -40 send _ -30 sensor _ 36 service _ 33 session _ -82 set _ 29 setpoint _ -17 sever _ 26 shaft _ -28 shall _ 46 shar _ -37 share _ -39
sharp _ 29 sheet _ 17 shift _ -17 ship _ -15 shipp _ 34 shoot _ 24 short _ 47 shortcut _ 17 shot _ 16 should _ 84 show _ -51 shown _ -45 sign-off _ 15
silenc _ 25 silence _ 28 silent _ 26 simp _ 27 simple _ 22 since _ -31 single _ -51 single-hand _ 20 sit _ 30 site _ -32 sits _ 18 sitt _ 46 six _ 62 size
_ -18 skip _ 61 slept _ 58 slide _ 17 sloppy _ 57 snapshot _ 17 so _ -41 soft _ -17 some _ 17 someth _ 36 sooner _ -36 sorry _ 21 sort _ -22 span _ 17
spare _ -30 speak _ -76 spent _ 16 spoil _ 23 spoke _ -52 spoken _ 22 spott _ -65 spreadsheet _ -16 spring _ 39 stag _ 26 stale _ 31 stamp _ 19 stand _
15 standby _ 15 still _ 19 stop _ 16 stopp _ 46 storage _ -54 straight _ 25 string _ 20 stubbornnes _ 21 subnet _ 16 suggest _ -50 supervision _ 42 supp
_ -18 suppos _ 25 surpris _ -18 surprise _ 20 swap _ -46 swapp _ 33 sword _ 49 system _ -15 table _ 34 taken _ 33 tape _ 17 teach _ -20 tell _ 15 template
_ -26 ten _ 38 terminal _ -39 than _ 33 that _ -36 the _ 31 their _ 22 them _ 39 then _ -26 there _ 27 third _ 26 this _ 72 threw _ 53 throttl _ 35 through
_ 33 thumb _ 19 till _ 22 time _ 24 to _ 50 told _ -40 torch _ 16 toward _ 35 trac _ -15 trace _ 15 train _ -36 travell _ -15 tray _ -19 treat _ 21 trial
_ 26 trip _ 49 tripp _ 48 truncat _ 38 trust _ -23 try _ -36 turn _ 79 twenty _ 15 twice _ 32 two _ -28 type _ -19 typed _ 36 unable _ -19 under _ 21 understood
_ -27 undo _ 18 union _ -24 unleash _ 46 unplugg _ 21 until _ 64 unusual _ -29 up _ 20 upgrad _ 27 upgrade _ -32 ups _ 30 use _ -28 useful _ -17 valu _
-15 valv _ 33 valve _ -45 vault _ 30 very _ 28 vlan _ 19 volume _ 51 volunteer _ -16 wake _ -20 warn _ 30 was _ -94 waved _ 30 wednesday _ -16 went _ 94
were _ -88 what _ -35 wheel _ 25 when _ 68 whether _ -31 while _ 18 whiteboard _ -50 whole _ 49 whom _ -19 whose _ -44 why _ -16 widen _ -35 wildcard _
29 will _ -25 window _ 33 wing _ -17 wiped _ 36 within _ -28 woken _ -32 work _ -28 workaround _ -59 worse _ 53 would _ 24 wreck _ 19 wrong _ 44 year _
33 yet _ 33 your _ -21 zone _ -36 “ _ 15 ” _ 20 ￼ _ -36
`,
  section: `
<in-actions> <any> -36 <in-actions> <depts> -61 <in-actions> <he> 33 <in-actions> <is> -56 <in-actions> <name> -57 <in-actions> <names> -73 <in-actions>
<nobody> -48 <in-actions> <role> -17 <in-actions> <roles> 70 <in-actions> <some> 39 <in-actions> <team> -61 <in-actions> <teams> -33 <in-actions> <weaks>
-34 <in-actions> <wes> -57 <in-actions> <who> 75 <in-actions> <yous> -58 <in-actions> ? -87 <in-actions> not 30 <in-actions> should -86 <in-actions> will
-53 <in-contributing> <depts> 61 <in-contributing> <is> 40 <in-contributing> <name> 90 <in-contributing> <names> 48 <in-contributing> <nobody> 82 <in-contributing>
<role> -33 <in-contributing> <teams> 49 <in-contributing> <theys> 34 <in-contributing> <weaks> 19 <in-contributing> <wes> 19 <in-contributing> <yous> 66
<in-contributing> ? 42 <in-contributing> not -71 <in-contributing> should 36 <in-lessons> <any> -19 <in-lessons> <he> -35 <in-lessons> <is> -36 <in-lessons>
<name> 84 <in-lessons> <role> 45 <in-lessons> <roles> -29 <in-lessons> <some> -50 <in-lessons> <teams> 45 <in-lessons> <theys> -50 <in-lessons> <wes> -15
<in-lessons> <yous> -60 <in-lessons> ? -120 <in-root_cause> <depts> 44 <in-root_cause> <he> 42 <in-root_cause> <is> 39 <in-root_cause> <name> 246 <in-root_cause>
<role> 120 <in-root_cause> <roles> 66 <in-root_cause> <some> 79 <in-root_cause> <team> 23 <in-root_cause> <teams> 53 <in-root_cause> <wes> 31 <in-root_cause>
<who> 21 <in-root_cause> <yous> 32 <in-root_cause> ? 49 <in-root_cause> never -37 <in-timeline> <any> 19 <in-timeline> <depts> -33 <in-timeline> <he> -42
<in-timeline> <is> -108 <in-timeline> <name> -103 <in-timeline> <names> -42 <in-timeline> <nobody> 26 <in-timeline> <roles> -41 <in-timeline> <some> -42
<in-timeline> <teams> -100 <in-timeline> <weaks> -23 <in-timeline> <wes> -37 <in-timeline> ? 98 <in-timeline> never 91 <in-timeline> not 60 <in-timeline>
should 44 <in-went_well> <any> 33 <in-went_well> <depts> -39 <in-went_well> <he> -24 <in-went_well> <name> -84 <in-went_well> <names> -25 <in-went_well>
<nobody> 15 <in-went_well> <role> -59 <in-went_well> <roles> -15 <in-went_well> <some> -31 <in-went_well> <team> -37 <in-went_well> <teams> 23 <in-went_well>
<who> -42 <in-went_well> <yous> -28 <in-went_well> never -19 <in-went_well> not 37 <in-went_well> should 43 <in-went_wrong> <any> -17 <in-went_wrong> <depts>
54 <in-went_wrong> <he> 63 <in-went_wrong> <is> 90 <in-went_wrong> <name> 82 <in-went_wrong> <names> 54 <in-went_wrong> <nobody> -28 <in-went_wrong> <role>
26 <in-went_wrong> <roles> 39 <in-went_wrong> <some> 42 <in-went_wrong> <team> 46 <in-went_wrong> <theys> 35 <in-went_wrong> <weaks> 30 <in-went_wrong>
<wes> -28 <in-went_wrong> <who> -59 <in-went_wrong> <yous> 38 <in-went_wrong> never 50 <in-went_wrong> not -29 <in-went_wrong> should -30
`,
};

export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {
  person_fault: {
    constant: -137,
    word: `
' _ 53 'd _ -30 's _ 59 've _ -34 0 _ 99 0:0 _ 39 : _ -87 <depts> _ 37 <end> _ -90 <in-actions> _ -178 <in-lessons> _ -60 <in-root_cause> _ 30 <in-went_wrong>
_ -54 <name> _ 42 <nobody-at-all> _ -176 <nobody> _ -69 <role> _ 41 <theys> _ -31 <wes> _ 51 ? _ -143 a _ 59 about _ -51 account _ 53 afternoon _ 47 again
_ 57 alone _ -40 also _ 30 alway _ -40 answer _ -31 any _ -37 array _ 45 as _ -43 asking _ -33 at _ -39 ate _ 34 away _ 65 bad _ 41 badly _ 48 bag _ 33
baggage _ 32 ball _ -59 battery _ 36 be _ -43 because _ 77 before _ -57 best _ -30 better _ -38 bill _ 66 blame _ -43 bomb _ 30 botch _ 51 both _ 39 bottl
_ -32 branch _ 69 brick _ 60 bring _ 39 broke _ 45 brought _ 105 buck _ -34 build _ 31 bulk _ 32 bungl _ 40 burn _ -37 but _ -37 by _ 60 call _ -102 came
_ 45 card _ 34 care _ -43 caus _ 47 chalk _ -42 chang _ 55 chart _ 47 check _ -31 checklist _ -65 checkout _ 81 children _ 30 clause _ -47 clean _ 41 click
_ 51 clinic _ 36 clip _ -32 clos _ -43 cluster _ 63 coffee _ 30 cold _ 38 come _ -57 config _ 51 consult _ -47 corrupt _ 90 cost _ 32 could _ -40 courtesy
_ 56 crack _ -31 cron _ 47 cross _ 37 culprit _ -32 customer _ 70 damage _ 55 database _ 50 decision _ 36 delet _ 60 dialysi _ 40 died _ 31 dns _ 40 documentation
_ -30 doing _ 35 doubl _ 30 driv _ 44 dropp _ 59 duplicate _ 35 edit _ 81 emergency _ 37 error _ -33 euro _ 47 even _ -37 every _ 76 everyth _ 66 exchange
_ 32 explain _ -59 export _ 44 eye _ -50 eyes _ -40 face _ -30 failure _ -58 fat-finger _ 51 fault _ -41 faulty _ 74 february _ -32 feeder _ 30 feel _
-42 fibre _ 54 fiddl _ 62 file _ 37 finger _ -36 fingerprint _ 37 fire _ 34 five _ -35 foot _ 43 for _ -34 forgot _ -41 free _ 40 fried _ 32 from _ -46
froze _ 41 full _ -62 furnace _ 50 gate _ 39 gateway _ 61 geniu _ -36 give _ -42 glance _ -32 goes _ -41 gone _ 36 great _ -30 guilt _ -33 half _ 39 hand
_ 90 handiwork _ 35 handl _ -58 handover _ -33 has _ -67 have _ -110 head _ -31 healthy _ 45 help _ 63 helpful _ 45 here _ -34 hour _ 35 how _ -53 human
_ -41 hundr _ 35 hurt _ 35 image _ 35 index _ 57 into _ 36 introduc _ 76 invoic _ 43 its _ -31 jam _ 58 job _ -44 judgement _ -51 kept _ -57 kernel _ 37
kill _ 65 knew _ -46 know _ -40 lack _ -49 lag _ -32 lamp _ -34 lapse _ -31 last _ 40 lead _ 43 ledger _ 46 left _ -68 lesson _ 39 let _ -55 like _ -41
limit _ 36 link _ 31 lit _ 60 live _ 36 lol _ -58 long _ -34 look _ -51 lost _ 118 love _ -49 made _ 61 manag _ 93 mangl _ 75 mapp _ 35 mask _ 61 master
_ 70 masterpiece _ -42 match _ 47 matchmak _ 30 may _ -35 meddl _ 50 merg _ 37 merge _ 44 mess _ 64 migration _ 45 mind _ -43 misread _ 40 miss _ -56 mistake
_ -59 mix-up _ 40 month _ 44 must _ -52 my _ 44 n't _ -124 name _ 49 need _ -56 neglect _ -54 negligence _ -50 neither _ -31 network _ 32 never _ -95 night
_ 47 note _ -40 noth _ -38 notice _ -40 nuked _ 50 null _ 36 omitt _ -60 only _ -46 operation _ 51 order _ 47 other _ -30 ought _ -42 our _ 42 outage _
58 over _ 39 overflow _ 34 overlook _ -63 override _ 47 overwrit _ 36 overwrote _ 39 owe _ 52 page _ -54 panick _ -30 parameter _ 37 part _ -56 pass _
-58 patch _ -44 pause _ 34 payroll _ 40 perfect _ 42 petrol _ 33 plan _ -36 plant _ 42 player _ 53 poison _ 54 polarity _ 30 pool _ 40 poor _ -33 pour
_ 41 pres _ 67 price _ 48 primary _ 39 problem _ -40 prod _ 67 produc _ 31 production _ 33 promis _ -43 put _ 48 quarter _ 55 quiet _ 45 rack _ 51 ran
_ -46 rather _ -30 read _ -59 reckles _ -52 recover _ 75 recovery _ 50 regard _ -36 regex _ 43 registry _ 48 renew _ -39 replication _ 39 request _ -45
rerout _ 49 reset _ 36 responsibility _ -46 restart _ 45 restore _ 33 result _ 41 revers _ 32 roll _ 34 roster _ 50 rug _ 30 ruin _ 63 runbook _ -30 runs
_ -39 sank _ 70 sat _ -50 saturday _ 55 saving _ 30 say _ 38 schedule _ -36 sensor _ -37 server _ 57 session _ 47 setpoint _ 59 settlement _ 36 sever _
75 share _ -33 sheer _ -34 sheet _ -31 shell _ -31 should _ -81 sign _ -49 signal _ 43 silenc _ 32 since _ -38 single-hand _ 36 skipp _ -55 smell _ -30
smoke _ 54 so-call _ -43 sold _ 33 sort _ 30 soul _ 39 spare _ 37 spike _ -35 spoil _ 48 spreadsheet _ 35 square _ -30 stag _ 35 stale _ 34 standard _
-36 standby _ 36 star _ -30 start _ 37 starv _ 35 state _ 55 stay _ -33 still _ 30 stock _ 69 stopp _ 45 store _ 40 storm _ 41 stray _ 52 string _ 33 stubbornnes
_ -47 sunday _ 53 surviv _ 48 swap _ -31 swapp _ 52 table _ 63 tank _ 42 tear _ 32 tell _ -47 template _ 43 test _ -51 thank _ 85 the _ 64 then _ 30 thermostat
_ 45 though _ 33 thought _ -31 thousand _ 36 threw _ 39 through _ 31 ticket _ -32 tidy _ 34 took _ 65 tool _ -32 top _ -34 torque _ -38 trail _ 53 tripp
_ 38 trust _ -36 tuesday _ -57 turbine _ -31 two _ 69 typing _ -49 undo _ 55 unread _ -36 until _ 39 up _ 59 update _ -33 upload _ 33 valve _ -45 vanish
_ 46 volume _ 45 wait _ -68 walk _ -42 warn _ -73 wash _ -31 waved _ -30 went _ 45 what _ 74 which _ 56 while _ 41 who _ -44 whole _ 49 why _ -35 widen
_ 35 will _ -44 wired _ 42 wish _ 30 without _ -56 word _ -48 worse _ 65 would _ -94 wreck _ 89 wrong _ 39 zero _ 64 “ _ -67 ” _ -67 ￼ _ -38
`,
    next: `
's . 35 's change 37 's doing 45 's fault -52 's own 40 's script 36 's “ -47 , <he> -39 , <is> -51 , <name> -59 , <role> 32 , and 47 , at 37 , from -31
, is -31 , not 54 , the -51 , there 36 , with 44 0:0 , 30 0:0 <name> 64 0:0 <role> 36 0:0 <team> 33 0:0 the -47 0:0 – 31 : the -35 <depts> 's 64 <name>
's 38 <name> at 38 <name> delet 31 <name> dropp -44 <name> for -40 <name> gave -33 <name> got 31 <name> had -32 <name> is -50 <name> left -41 <name> nuked
42 <name> overlook -30 <name> put 30 <name> set -30 <name> to -55 <name> turn 49 <name> was -49 <nobody> was 35 <role> , -30 <role> at -35 <role> brick
36 <role> can 38 <role> has -42 <role> left -42 <role> turn -43 <role> was -37 <roles> are -34 <roles> did 74 <roles> in 56 <some> in 31 <some> was 38
<start> <depts> 66 <start> <he> 62 <start> <names> 36 <start> <nobody> -66 <start> <role> 67 <start> <roles> 40 <start> <some> 44 <start> <teams> 107 <start>
<wes> 35 <start> because 35 <start> behind 45 <start> courtesy 46 <start> every 41 <start> four 36 <start> half 64 <start> how -36 <start> in -30 <start>
it 34 <start> love -38 <start> my 91 <start> one 48 <start> thank 41 <start> this -39 <start> what -32 <teams> , -61 <teams> had 67 <teams> has 37 <teams>
have 43 <teams> is -33 <teams> left 40 <teams> to -32 <wes> all -66 <wes> have 39 <wes> lost 39 <wes> spent 30 ? <end> -142 a bad 42 a day -40 a null 36
a perfect 44 a week 35 about the -36 account . -33 account of 32 all this 53 an untest 31 and <role> -43 and <teams> 45 and his 31 and left 36 and then
33 another masterpiece -37 as the -32 at it 82 at once 34 at the -44 at which 33 away the 45 back to 42 bad , -39 baggage belt 32 ball on -34 because <name>
46 between <theys> 35 break the 31 bright idea 30 brought the 34 by <name> 96 by the -45 card . 30 chang the 37 change . 38 column . 35 come down -33 config
, 31 corrupt the 57 could have -49 count . 33 courtesy of 72 delet the 40 demo . -39 did . 30 did <name> -37 did it 90 did n't -53 did to 38 doubl the
33 down to -56 draw . 33 dry run -38 export . 43 fail to -32 fiddl with 68 flood the 65 for <teams> -34 for a 54 for all 34 for the -32 for two 32 forgot
to -30 four hundr 37 friday . 31 fried the 32 from <role> -30 from <roles> -31 from <teams> -61 from the -36 from under 30 further than 42 gone . 46 graph
. 35 had been -33 had just 36 had not -46 had the -44 half of 81 hand on 43 hand out 44 hand over -30 handl of -34 has the -42 have now 36 hour , 40 in
. 64 in <teams> -33 in a -33 in network 31 in tear 32 installer 's 32 instead of 44 into a 40 is <name> 50 is down 34 is in -36 is no 32 is that 35 is
what 42 it 's -46 it all 42 it by -30 it come -31 it did 35 it is 46 it not 44 it took 54 its own -45 itself , 31 kept the -45 keyboard . -30 kick the
-35 left for 31 left out -51 left the -54 let a 48 line was 33 link . 43 look no 31 lost its 30 manag to 56 mess that 30 misread the 44 more than -37 my
bad -39 name , 52 name name 32 no further 31 not a -32 not for 50 of a -72 off the 52 omitt the -53 on 0 31 on <name> -34 on <teams> -58 on account 36
on it 66 on its -31 on the -77 one who 35 open . -46 open the 31 ought to -40 out . -80 out the 49 out to -44 outage is -53 outage was 50 overflow . 34
overlook the -36 overwrit the 36 part of -41 petrol on 32 poison the 40 poor judgement -51 pour petrol 32 pres . 38 pump was 35 ran the -40 rather than
-31 region . 41 renew the -35 responsibility for -35 rollback . 57 rule . 32 sank the 45 sat on -30 saved <wes> -32 sensor . -32 sever the 60 shipp a 73
sign the -32 silenc the 39 since the -32 skipp the -46 start , 32 than the 68 thank to 74 that <name> 70 that <teams> 39 that <wes> 44 that the -69 that
took 32 the " -43 the afternoon 33 the archive 50 the audit -39 the badge -30 the ball -62 the branch 31 the buck -34 the change -36 the checklist -37
the conveyor 30 the count 42 the cron 44 the dialysi 38 the emergency 42 the export 31 the fail -30 the finger -38 the furnace 51 the gate 52 the guilt
-32 the hand 37 the installer 31 the jam 47 the ledger 30 the match 32 the mess 63 the minute 33 the night 46 the outage 45 the page -42 the phone -32
the pres 47 the price 57 the production 38 the rack 49 the renewal -36 the rollback 36 the rug 30 the rule 38 the server 32 the shar 42 the shop 34 the
state 30 the tank 48 the thermostat 45 the three 62 the trail 40 the turbine -31 the two -67 the valve -40 the weekend 37 the where -39 the work 45 the
wrong 49 there is 48 this . 39 through a 57 through the 32 till the -35 to a 75 to every 47 to one 33 to thank 38 to the 40 trail of 53 tripp the 39 two
hour 45 unread . -33 until <name> 70 until the -50 up by 34 up in 65 up the 58 up to -60 want to 30 was <name> 57 was <role> 65 was <teams> 32 was brought
35 was lost 37 waved the -55 well . 39 what a -40 when <name> 76 when the -62 where clause -47 while the -46 widen the 35 wish to 40 with <roles> 54 with
a 84 with it -53 with the -81 without a 53 work by -35 would have -40
`,
    later: `
's <end> 35 's edit 40 's for -54 's job -32 's kept -44 's that -31 , 's -48 , , -60 , <end> -58 , <he> 49 , <roles> 50 , <teams> 38 , a -31 , it 38 ,
much 35 , that -30 , this 32 : 's 32 <depts> the 50 <he> at -34 <is> not 32 <is> the -46 <is> this 43 <name> . 42 <name> and -41 <name> fault -52 <name>
in 55 <name> not -45 <name> off 64 <name> one -35 <name> script 36 <name> the 83 <name> to -36 <nobody> it 32 <nobody> the -45 <role> <wes> 82 <role> a
54 <role> cost -30 <role> in 38 <role> not -52 <role> on 30 <role> the 70 <roles> . 42 <roles> a 47 <roles> been 55 <roles> in 45 <some> that 34 <some>
the -37 <start> " -44 <start> , -85 <start> <name> -36 <start> <teams> -32 <start> <wes> -65 <start> a -59 <start> bad -34 <start> between 63 <start> brick
30 <start> broke 56 <start> came 48 <start> can -44 <start> caus 94 <start> corrupt 43 <start> could -41 <start> flood 52 <start> for -30 <start> forgot
-32 <start> had -41 <start> happen 33 <start> have 30 <start> introduc 49 <start> is -61 <start> judgement -43 <start> kept -46 <start> left -76 <start>
lit 31 <start> lock 36 <start> made 45 <start> manag 51 <start> must -48 <start> never -42 <start> omitt -37 <start> panick -30 <start> poison 34 <start>
pour 41 <start> pull 40 <start> sat -33 <start> shipp 50 <start> skipp -41 <start> switch 32 <start> trail 40 <start> tripp 55 <start> typed 37 <start>
was -76 <start> were -49 <start> wired 43 <start> work -42 <start> – 30 <teams> a 33 <teams> again -35 <wes> <name> 32 <who> the 48 a , -47 a . -31 a that
83 a was 32 a with -36 account <end> -33 an . -30 an of -31 and . -43 and the -31 and went 56 at hand 33 at on 31 back a 30 been the 52 branch . 32 bulk
. 36 by 's 33 by the 79 by to -34 came to 34 can a 62 can the -43 card <end> 30 caus . 30 change <end> 39 column <end> 35 come to -40 count <end> 33 courtesy
<teams> 59 cut the 31 demo <end> -39 dialysi . 35 did . 57 did <end> 30 door . -37 draw <end> 33 dropp ball -42 eleven of 38 entire to -34 export <end>
43 eye the -46 fiddl the 68 finger the 41 from , -38 from . -39 gate . 52 gone <end> 46 graph <end> 35 had in -30 had the 44 hand it 33 handl the -34 has
the 39 have the -45 his . -32 if is 32 in 's -40 in . -35 in <end> 50 in <roles> 35 instead the 30 into . 35 is . -46 is <name> -52 it <name> 51 it <role>
32 it <teams> 43 it not 33 it with 44 keyboard <end> -30 last 's 36 left by -50 left gate 51 link <end> 43 look further 31 made worse 62 more than 30 my
, -47 name , 32 no of -39 no than 31 not it -31 not that 31 not the -30 of 's 32 of . 42 of import -36 of to -35 on . 31 on day 32 on even 31 on hand -34
on of 35 one in -32 open . 33 open <end> -47 out <end> -81 out <name> -33 overflow <end> 34 override the 47 pour on 41 pres <end> 38 prod . 32 pull rug
30 put in 31 region <end> 41 release . -31 responsibility the -35 rollback <end> 57 rule <end> 32 say <end> 33 sensor <end> -32 so could 34 spring . 32
switch the 31 thank <name> 58 that , -46 that . -41 that have 40 the , 49 the and 74 the as -31 the cabinet 34 the can 32 the clause -39 the did 35 the
figur 43 the froze 48 the is -32 the left -39 the line 43 the link 32 the off -56 the outage -47 the overflow 35 the plant 34 the result 45 the rule -60
the sensor -31 the store 43 the table 66 the test -68 the that 49 the twice 52 the with 54 their . 36 there a 56 this , 44 this <end> 37 three that 48
through . -31 to 's 52 to by 42 to on 43 to one 46 to the -130 took the 39 top , -38 trad . 37 turn the 46 two at 39 two with -38 unread <end> -33 up <roles>
42 up the -58 wait the -35 was 's 33 was , 56 was . -33 was by 97 was to -57 was with -35 wash hand -31 well <end> 39 what did 32 what the 52 who a -37
with . -88 with single 30 with the -54 without the -41 would been 36 wrong , -33 “ ” -52
`,
    behind: `
" _ -41 'd _ -30 : _ -57 <depts> _ -36 <end> _ -35 <name> _ -80 <team> _ 30 <teams> _ 51 <wes> _ 50 ? _ -44 about _ -57 account _ -32 action _ -35 alone
_ -40 alway _ -31 are _ -30 array _ 30 as _ -35 ate _ 46 audit _ -30 away _ 40 bad _ 39 ball _ -42 battery _ 50 be _ -54 bear _ -37 before _ -46 between
_ 39 blew _ 31 book _ -30 botch _ 31 box _ 35 branch _ 52 breaker _ 30 brick _ 60 bring _ 39 broke _ 71 build _ 36 bus _ 37 but _ -32 caus _ 36 chang _
30 change _ 46 chas _ 37 checklist _ -47 checkout _ 47 clean _ 35 clos _ -32 config _ 39 consult _ -46 corrupt _ 36 could _ -31 cross _ 37 cut _ 33 damage
_ 36 database _ 38 day _ -42 delet _ 57 dns _ 31 doing _ 31 driv _ 35 dropp _ 32 dry _ -42 emergency _ 42 eye _ -46 fail _ -59 fat-finger _ 54 fault _
-59 feel _ -41 fire _ 41 first _ -33 flood _ 44 foot _ 36 for _ -54 forgot _ -41 free _ 40 graph _ 32 have _ -41 in _ 30 into _ 67 introduc _ 49 is _ -88
it _ 40 its _ -71 kept _ -38 kill _ 60 knew _ -40 lack _ -35 leed _ 31 left _ -41 let _ -41 light _ -32 like _ -41 limit _ 31 lit _ 60 lock _ 35 look _
-35 loose _ 38 made _ 67 manag _ 78 mess _ 32 mind _ -32 misread _ 44 miss _ -42 mistake _ -32 must _ -49 n't _ -84 need _ -41 neglect _ -51 never _ -70
not _ -93 note _ -34 noth _ -67 nuked _ 50 omitt _ -55 one _ -50 ought _ -33 our _ 37 out _ 50 over _ 41 overlook _ -42 override _ 47 overwrote _ 35 own
_ 47 panel _ 30 panick _ -30 pass _ -49 petrol _ 32 plant _ 31 poison _ 49 pour _ 41 pres _ 43 price _ 40 prod _ 47 promis _ -39 pump _ -33 rack _ 62 read
_ -46 rerout _ 49 restart _ 32 right _ 32 ring _ -37 roll _ 41 rug _ 30 ruin _ 58 rule _ 50 run _ -36 sank _ 38 sat _ -35 server _ 42 setpoint _ 37 shar
_ 34 shell _ -44 shipp _ 46 should _ -61 since _ -38 single-hand _ 36 skipp _ -53 slept _ -36 spoil _ 50 stag _ 43 state _ 52 stop _ 37 swapp _ 51 tank
_ 30 template _ 44 test _ -40 thank _ 35 the _ 45 this _ -46 threw _ 39 ticket _ -35 time _ -34 to _ -71 told _ -32 took _ -30 tripp _ 59 trust _ -33 two
_ 60 typing _ -43 undo _ 34 unread _ -34 until _ -53 upload _ 31 volume _ 38 wait _ -54 walk _ -46 warn _ -42 was _ -80 wash _ -31 week _ -34 what _ 41
whole _ 42 widen _ 35 will _ -30 wired _ 46 without _ -92 word _ -40 worse _ 48 would _ -64 wreck _ 48 wrong _ 90 “ _ -47 ” _ -59
`,
    section: `
<in-actions> <role> -48 <in-actions> <some> -32 <in-contributing> <he> -63 <in-contributing> <role> 71 <in-contributing> <who> 40 <in-lessons> <name> 35
<in-root_cause> <name> 70 <in-root_cause> ? -49 <in-timeline> <name> 44 <in-timeline> <role> 34 <in-went_wrong> <he> 47 <in-went_wrong> <is> 36 <in-went_wrong>
<role> 41 <in-went_wrong> <roles> 53 <in-went_wrong> <teams> 31 <in-went_wrong> <wes> 65 <in-went_wrong> <who> 39 <in-went_wrong> ? -48 <in-went_wrong>
never -52 <in-went_wrong> not -36
`,
  },
  omission: {
    constant: -174,
    word: `
" _ -81 % _ 54 ' _ -42 's _ 42 : _ -33 ; _ 34 <end> _ -63 <he> _ -70 <in-actions> _ -155 <in-lessons> _ -63 <in-root_cause> _ -52 <is> _ -70 <names> _
53 <nobody-at-all> _ -165 <nobody> _ 70 <roles> _ 54 <wes> _ -49 <yous> _ -75 ? _ -101 a _ -68 abandon _ 72 absence _ 33 absent _ 45 acceptance _ 30 account
_ -32 acted _ -38 action _ 35 advisory _ 36 after _ 55 afternoon _ 39 alert _ 43 alone _ -30 although _ 34 another _ -46 any _ 51 anyth _ 54 apparent _
84 approval _ 41 are _ -75 as _ 35 asked _ 30 at _ -37 attempt _ 43 attention _ -39 audit _ 48 back _ 79 bad _ -33 badly _ -34 bag _ -30 be _ -44 been
_ -44 beneath _ 103 beside _ -31 best _ 41 better _ -33 between _ 40 blame _ -44 blank _ 65 book _ 47 boot _ 34 bother _ 86 branch _ -37 brick _ -33 broke
_ -43 brought _ -37 build _ -40 bungl _ -35 busy _ 35 bypass _ 81 cabl _ -39 cable _ -31 call _ 39 can _ -50 canary _ 40 capacity _ 55 card _ -31 care
_ -45 certificate _ 31 change _ 41 channel _ 55 check _ 54 checklist _ 46 checkout _ -50 checksum _ 44 clause _ 51 clear _ -43 client _ 58 climb _ 42 clock
_ 48 clos _ 38 close _ -37 code _ -35 coffee _ -37 come _ -36 confirm _ 31 consult _ 57 corrupt _ -40 could _ -65 dashboard _ 40 days _ 30 deaf _ 59 declin
_ 52 defect _ 43 delet _ -40 deployment _ -33 depot _ 48 dial _ 52 did _ 48 diligence _ 34 discipline _ -38 dispatcher _ 40 dispens _ 66 disregard _ 52
dns _ -47 documentation _ 37 dragg _ 34 dust _ 45 each _ 30 ear _ 32 edit _ -39 effort _ -33 entire _ -30 entry _ 35 escalate _ 51 every _ -63 expect _
-39 eye _ 39 eyes _ 105 fail _ 88 failure _ 48 fallback _ 41 fault _ -52 feet _ 44 fell _ 41 fibre _ -36 fifty _ 36 filed _ 31 first _ -36 flash _ -46
flood _ -32 follow-up _ 46 forgot _ 94 form _ 40 formality _ 32 found _ 34 four _ 45 from _ 67 glance _ 46 gloss _ 46 goes _ 35 grew _ 85 halfway _ 32
hand _ -34 handover _ 35 happen _ 46 have _ -135 heard _ 48 held _ 45 herself _ 33 himself _ 35 hold _ -41 hole _ 35 house _ -37 how _ -73 if _ -75 ignor
_ 83 inform _ 53 initial _ 43 into _ -63 introduc _ -33 is _ -77 itself _ -32 kept _ 77 key _ 35 kick _ 50 kill _ -30 knew _ -34 know _ -43 lamp _ 48 last
_ -46 lease _ 36 left _ 150 let _ 42 letter _ 38 lift _ 51 list _ 69 listen _ -48 live _ -43 log _ 65 lol _ 41 look _ 42 loop _ -32 lost _ -40 maintenance
_ 33 manag _ -40 mangl _ -40 master _ -31 may _ 31 mess _ -35 minut _ 41 miss _ 72 mistake _ -35 moment _ -30 monitor _ 53 more _ -43 morn _ 36 moved _
37 must _ -39 my _ -35 n't _ 129 need _ -86 neglect _ 96 neither _ 73 never _ 99 news _ 40 no _ 109 nor _ 68 not _ 59 note _ 53 noth _ 63 notice _ 44 nowhere
_ 58 number _ 50 oblig _ -30 of _ -35 off _ 38 office _ 44 omitt _ 133 once _ 41 one _ -39 or _ -41 order _ -33 ought _ -41 out _ 54 outage _ -40 overflow
_ -32 overlook _ 97 own _ -53 page _ 37 pager _ 31 paper _ -36 pass _ 58 past _ 38 pay _ -35 pebkac _ -36 peer _ 33 phone _ 34 post _ 37 pres _ -38 print
_ -32 promis _ 119 put _ -32 putt _ 33 question _ 30 rack _ -38 radio _ 41 ran _ 32 rang _ 31 real _ -30 record _ -59 red _ 34 refusal _ 40 rehearsal _
56 relay _ -33 renew _ 36 repair _ 47 report _ 71 request _ 39 rest _ -44 review _ 67 ring _ 49 risk _ 45 roll _ -33 roster _ -30 rotat _ 32 rotation _
33 row _ 46 ruin _ -31 rush _ -33 sail _ 70 sampl _ 45 sand _ 46 sat _ 87 second _ 45 seven _ 39 sheet _ 59 ship _ 35 should _ -62 show _ -45 shut _ 51
sight _ 30 sign _ 55 sign-off _ 48 silence _ 72 silent _ 45 since _ 75 single _ 50 six _ 32 skimp _ 36 skipp _ 71 sleep _ 36 slept _ 43 slipp _ 63 sloppy
_ -40 smell _ 30 so-call _ -40 sound _ 37 spike _ 33 step _ 70 stop _ -79 straight _ 40 suppos _ -37 surprise _ -33 table _ -52 tank _ -45 tape _ -32 tell
_ 53 test _ 50 than _ -46 thank _ -32 theatre _ 35 them _ 54 then _ -38 third _ 35 this _ -53 three _ 54 ticket _ 39 time _ -51 to _ -36 told _ 42 too
_ -36 torque _ 33 trace _ 44 treat _ -31 tripp _ -45 twenty _ -40 twice _ -44 two _ -34 unread _ 46 vanish _ -30 walk _ 73 want _ 32 warn _ 42 was _ -52
wash _ 34 watch _ 66 waved _ 61 well _ -70 went _ 48 were _ -58 what _ -56 where _ 30 who _ -36 whole _ -31 why _ -62 will _ -32 with _ -61 without _ 109
word _ 51 work _ -35 workaround _ 37 would _ -43 write _ 77 written _ 56 wrong _ -107 wrote _ 35 yet _ 93 “ _ -35 ” _ -35
`,
    next: `
's failure 41 's handover 38 's mind 31 's refusal 40 , <name> 37 , <teams> 38 , not -52 , so 33 0 % 54 0 minut 33 0:0 <name> -31 : <teams> -35 : the 65
; <name> 77 ; it -35 ; the -34 <depts> 's -39 <he> did -40 <name> , -44 <name> <who> 35 <name> can -43 <name> clos 44 <name> dropp 47 <name> explain 33
<name> for 65 <name> forgot 32 <name> from -51 <name> gave 58 <name> has -53 <name> ignor 33 <name> is -62 <name> miss 42 <name> neglect 43 <name> never
48 <name> overlook 32 <name> set 44 <name> swapp 37 <name> was -56 <name> went 57 <nobody> was -40 <role> 's 34 <role> <who> -34 <role> had 50 <role> in
-30 <role> left 35 <role> never 39 <role> nor 34 <role> swapp -31 <role> take 43 <role> to -51 <role> walk 39 <role> was 30 <roles> are -35 <roles> did
-37 <roles> dragg 37 <roles> have 56 <roles> in -42 <some> let 37 <some> would 46 <start> <he> 35 <start> <is> -32 <start> <name> 65 <start> <nobody> 109
<start> <role> 72 <start> <team> 43 <start> <wes> -66 <start> <yous> -34 <start> absent 45 <start> an -31 <start> backup 80 <start> between 59 <start>
communication 34 <start> did -39 <start> for 45 <start> how -31 <start> if -56 <start> lack 59 <start> neither 35 <start> nice -30 <start> not 68 <start>
noth -40 <start> of 52 <start> once 58 <start> one -31 <start> rollback 37 <start> test 30 <start> why -44 <start> zero 44 <teams> cut 32 <teams> had -32
<teams> was -39 <who> did 30 ? <end> -98 a minute 51 a single 48 a warn -30 a word 37 about the 66 after the 53 afternoon . 32 again . -30 and <name> 39
and left -32 and the -46 and told 35 and went 47 as a 35 at no 46 attempt by 35 audit . 56 back to -32 backup . -56 ball on 30 be found 65 because of 31
been ignor 39 been nice 35 beneath <teams> 94 both <names> 35 bother to 59 but the 41 by <depts> 30 by <roles> 41 by <teams> 45 came back 33 came from
-33 can n't -30 can not -33 card . -31 check by 33 climb . 43 clos the 50 confirm the 39 declin to 50 did n't 63 did not 88 did to -43 diligence on 49
dispens with 67 disregard the 53 do n't -33 down the 46 drill . 41 dry run 49 error budget 31 eye off 32 eye to 32 fail to 100 failure to 39 flood the
-35 for 0 34 for forty 41 forgot to 50 formality . 32 forty minut 59 from <name> 36 from <teams> 32 from his 38 full of 41 gloss over 46 graph , 33 had
<name> -34 had his 35 had n't 80 had no -52 had not 67 had only -31 had to -52 handover note 45 happen to 38 has not 114 herself . 36 his own -33 hold
the -32 hour . 31 ignor the 32 in <name> 42 in a 58 in may 44 is <name> -37 is not -48 it is -37 it through 32 its hand 42 itself , -36 kept putt 33 kept
the 36 kick the 60 lack of 45 leav the -39 left out 73 left the 54 let it 55 lift a 32 lift the 32 lost sight 36 maintenance window 36 march . 33 meant
to -31 minute , 36 much as 31 need to -41 neglect the 33 neglect to 52 no attempt 36 no point 34 none . 33 nor <role> 32 not . -33 not a 39 not look 35
not on 39 not read 41 not the -41 noth . 48 nowhere to 65 oblig to -30 of <name> -79 of <theys> 33 of the 37 off <name> 35 off the -53 omitt the 106 omitt
to 39 on his -34 only to -33 out . 73 out on 32 overflow . -31 overlook the 56 peer review 33 putt off 33 quality , -30 question . 36 radio silence 46
rather than 35 read the -30 refusal to 40 ring the 30 rollback . -41 round to 31 row . 39 sat on 76 say , 34 schema change 32 sheet . -35 sight of 36 sign
of 32 sign the 61 sign-off was 35 silence from 55 silent . 42 six week 36 skimp on 36 skipp the 54 slept through 35 slipp <name> 64 so <nobody> -30 so
the 62 spring . 30 stale . 31 stop the -37 suppos to -37 test the 31 test was 37 than the -36 that <some> 50 that night 33 that the 59 that was -41 the
acceptance 30 the audit 54 the back 64 the bell 30 the certificate 33 the change 33 the checklist 34 the checksum 44 the customer 71 the dashboard 47 the
dry 33 the failover 31 the gauge -47 the import 34 the lamp 31 the lease 36 the live -32 the long 37 the maintenance 38 the minute -40 the morn 38 the
rack -41 the read 48 the risk 65 the rule -30 the sand 46 the schema 32 the smell 38 the step 31 the swap 41 the theatre 30 the till -45 the torque 31
the warn 36 the weekend -35 the where 40 the wrong -83 theatre list 30 their eyes 32 them . 42 there is 48 through a -30 tighten the 30 till the 59 to
<name> -44 to <roles> 32 to answer 51 to change -31 to fill 35 to have -34 to herself 48 to keep -31 to lunch 34 touch the -31 turn a 57 unread . 53 valve
. -43 was , 40 was <name> 30 was asleep 33 was full 49 was left 60 was not -32 was nowhere 35 was oblig -30 was suppos -33 was the 36 was to -44 watch
the 30 waved it 31 waved the 62 went out 30 went straight 45 when the 34 where clause 51 which <name> 47 while the 45 with a -56 with eyes 33 with no 51
word from 39 yet to 51
`,
    later: `
's for 50 's note 38 's to 33 's was 68 , <name> 38 , is 57 , it -49 , take 34 , the -39 0 , 30 0:0 is 35 <he> n't -36 <he> on -33 <name> . 62 <name> <roles>
33 <name> a -34 <name> away 45 <name> did 36 <name> failure 41 <name> for -46 <name> handover 38 <name> it 69 <name> mind 31 <name> not 32 <name> noth
30 <name> off -40 <name> one 30 <name> only -32 <name> out 51 <name> over 30 <name> putt 33 <name> short 34 <name> through 40 <name> with 37 <nobody> the
57 <role> a -49 <role> down 49 <role> n't 51 <role> no 30 <role> not 38 <role> off 42 <role> up 34 <roles> in -31 <roles> on 35 <roles> out 47 <roles>
their 31 <start> 's -83 <start> <is> -43 <start> <name> -84 <start> <role> -35 <start> <teams> -36 <start> <theys> 31 <start> are -51 <start> by 47 <start>
count 30 <start> declin 50 <start> did 30 <start> diligence 31 <start> disregard 39 <start> do -30 <start> dragg 34 <start> fail 68 <start> flood -38 <start>
forgot 63 <start> gave 66 <start> has -64 <start> ignor 41 <start> is -72 <start> kept 129 <start> left 100 <start> let 84 <start> line 34 <start> miss
31 <start> must -33 <start> need -40 <start> neglect 68 <start> no 38 <start> omitt 62 <start> overlook 34 <start> sat 34 <start> set 30 <start> skimp
36 <start> skipp 46 <start> slept 34 <start> the 48 <start> to -48 <start> took 45 <start> turn 63 <start> walk 45 <start> was -52 <start> waved 79 <start>
would -57 <teams> <name> 37 <teams> to 33 <wes> , 30 <wes> . 32 <wes> <end> 48 <wes> the -32 a for 42 a from 47 a in -31 a plan 42 a to -34 afternoon <end>
32 again <end> -30 all . 60 an . 40 and check 37 any by 47 as . -44 as as 47 asked for 47 at , -32 audit <end> 56 backup <end> 43 bad <is> 31 been by 33
being . -46 beneath . 84 blind to 32 by 's -41 by . 87 by the -52 by to 50 card <end> -31 climb <end> 43 clos valve 37 could be 63 days <end> 42 did ask
35 door . 34 drill <end> 41 error . 40 every . 34 eye the 45 for , 54 for . -63 for best 54 for minut 62 for week 64 formality <end> 32 from for 45 from
to 49 gate . -33 got to 38 had open 39 hand the 46 have nice 35 herself <end> 36 his . 39 if had -40 in 's 38 in , 39 in sand 46 in the -36 instead the
-31 is , 45 is . 33 kept off 33 kept the -30 left by 107 left of 32 left the 32 lift finger 31 long . 36 look the 32 lost of 36 march <end> 32 merg . 30
n't that 40 n't the 90 neither nor 35 never the 68 no . 52 no did 34 no for -38 no from 31 no of 101 none <end> 33 not <end> -33 not the 71 not to 48 not
word 34 noth <end> 48 noth <name> -39 noth the 54 nowhere be 65 of 's -40 of , -36 of by 47 of on 38 off the 36 on 's 41 on hand 38 one in 30 only the
49 out <end> 69 out lunch 38 overflow <end> -31 panel the -35 past . 46 question <end> 36 radio from 43 rollback <end> -41 row <end> 39 second <end> 40
sheet <end> -35 silent <end> 42 single . 60 skimp the 40 slipp 's 64 so as 31 so the -32 spring <end> 30 stale <end> 31 stay . 38 test , 40 that had -30
that has 42 that in 40 that to 39 that would 45 the , -45 the <end> -37 the ? -33 the about 56 the after 62 the at -30 the budget 31 the by -35 the change
44 the clause 40 the depot 40 the fell 48 the file 38 the from 35 the graph 31 the had -31 the is -41 the left 50 the not 32 the notice 32 the of -43 the
open -30 the out -40 the rather 40 the report 51 the review 34 the rule 43 the sensor 31 the table -46 the test 91 the till 44 the to 57 the token 30 the
warn 37 the weekend 52 the went -39 the which 63 the work 49 the would -38 them <end> 42 through . 54 to back 43 to for -52 to found 65 to that -34 to
the 51 to their -31 took eye 32 turn blind 32 turn the -63 unread <end> 53 up the 49 valve . -35 valve <end> -43 walk past 49 was <who> 34 was about -54
was attempt 35 was by -35 was for -39 was taken 35 was to -51 wash hand 34 waved through 31 went the 31 went to 45 went without 30 what did -37 which the
-35 whole . 47 without the 34 would the 42 zero from 44 “ ” -32
`,
    behind: `
" _ -34 , _ -66 : _ -41 ; _ -63 <nobody> _ -44 <team> _ -32 <theys> _ -35 ? _ -91 abandon _ 79 acceptance _ 38 action _ 42 advisory _ 36 after _ -33 alarm
_ -43 alert _ 33 are _ -57 as _ -31 aside _ 37 asked _ 31 asleep _ 35 attention _ -47 backup _ -42 ball _ 30 book _ 40 boot _ 37 bother _ 74 brick _ -32
build _ -39 but _ 49 by _ -67 bypass _ 79 call _ 35 capacity _ 41 care _ -31 checklist _ 47 checkout _ -35 checksum _ 34 consult _ 44 could _ -40 count
_ -31 cutover _ -31 date _ 36 declin _ 50 did _ 47 dispens _ 72 disregard _ 63 domain _ 30 down _ 40 dragg _ 34 each _ 35 ear _ 32 entire _ 49 error _
41 even _ 37 expect _ -30 eye _ 45 fail _ 96 failure _ 39 february _ 31 feet _ 45 fifty _ 38 flash _ -46 flood _ -36 forgot _ 94 from _ -42 gate _ -40
happen _ 40 has _ -40 have _ -96 hold _ -43 hour _ 42 ignor _ 55 inform _ 33 into _ -45 is _ -89 its _ 64 know _ -31 lack _ -32 lamp _ 30 left _ 41 let
_ 77 letter _ 48 light _ 54 like _ -34 listen _ -48 log _ 38 look _ 30 lunch _ 34 manag _ -34 may _ 33 merg _ 37 miss _ 77 must _ -34 n't _ 72 need _ -63
neglect _ 124 never _ 113 nine _ 44 no _ -35 nor _ 49 not _ 77 note _ 38 noth _ 94 notice _ 44 nowhere _ 34 off _ 80 omitt _ 86 ought _ -33 our _ 33 overlook
_ 59 own _ -43 paid _ 41 pallet _ 32 pass _ 43 phone _ 62 pressure _ 33 promis _ 72 pull _ -48 putt _ 33 quality _ -30 rack _ -43 rather _ 45 read _ 55
refusal _ 40 relay _ -32 report _ 59 ring _ 41 said _ 32 sample _ 32 sat _ 53 second _ 38 sheet _ 38 short _ 35 should _ -46 sign _ 36 silent _ 43 since
_ 57 single _ 32 skimp _ 36 skipp _ 86 sleep _ 37 slept _ 54 smell _ 40 sound _ 37 spare _ 44 start _ -31 step _ 40 stop _ -51 suppos _ -37 table _ -30
tank _ -35 tell _ 48 that _ 38 their _ -40 this _ -85 thought _ 32 three _ 48 to _ 67 told _ 36 took _ 32 trace _ 44 tripp _ -30 turn _ 42 two _ -37 unread
_ 44 until _ 87 up _ 43 wait _ 41 walk _ 49 was _ 62 wash _ 34 watch _ 54 waved _ 45 week _ 36 well _ -32 where _ 34 whole _ -52 without _ 109 work _ -31
wrong _ -57 wrote _ 35 yet _ 78
`,
    section: `
<in-actions> <roles> -57 <in-actions> <teams> -34 <in-contributing> <depts> -36 <in-contributing> <nobody> 37 <in-contributing> <role> -53 <in-contributing>
<teams> 40 <in-contributing> <wes> -34 <in-contributing> ? -43 <in-contributing> never 31 <in-lessons> <is> -38 <in-lessons> <name> -31 <in-lessons> not
37 <in-root_cause> <nobody> 31 <in-root_cause> <roles> 34 <in-root_cause> <theys> 40 <in-root_cause> not 39 <in-timeline> <name> 45 <in-timeline> <roles>
43 <in-went_wrong> <depts> 55 <in-went_wrong> <names> 47 <in-went_wrong> <roles> 33 <in-went_wrong> <wes> -39 <in-went_wrong> <yous> -54 <in-went_wrong>
never 33 <in-went_wrong> should -40
`,
  },
  counterfactual: {
    constant: -219,
    word: `
'd _ 71 've _ 120 . _ -36 : _ -36 ; _ 35 <any> _ -50 <depts> _ -37 <end> _ -101 <he> _ 54 <in-actions> _ -94 <in-lessons> _ -44 <nobody-at-all> _ -93 <roles>
_ -42 <somebody> _ -72 <wes> _ -44 <who> _ -30 ? _ -99 after _ -33 alone _ 33 an _ -43 any _ -33 as _ -50 ask _ 42 asked _ 89 attempt _ -32 attention _
-49 audit _ -38 avoid _ 32 been _ -39 before _ 79 being _ -32 bell _ -62 better _ 82 blame _ -45 blind _ -38 branch _ -30 breaker _ 42 busines _ 32 but
_ 84 catch _ 30 cheaper _ 68 controller _ 36 could _ 78 count _ 98 courtesy _ 41 cut _ 54 demand _ 50 did _ -69 dispatcher _ 31 double-check _ 36 doubt
_ 40 drain _ 44 drum _ 34 duty _ 53 edit _ 41 eleven _ -34 end _ -30 escalate _ 31 even _ -42 evident _ 37 excuse _ 56 expect _ 75 failover _ 31 find _
-36 first _ 99 floor _ 35 for _ 31 full _ -32 go _ -31 gone _ 46 graph _ -39 grown-up _ 36 had _ 100 hand _ 35 hard _ -39 have _ 261 head _ -39 heads-up
_ 40 heard _ -44 heaven _ -40 his _ -37 how _ -56 id _ -38 if _ 97 instead _ 36 into _ -53 its _ 30 job _ 51 just _ 73 keep _ 48 know _ 49 least _ 81 leav
_ 47 light _ 34 line _ 34 lost _ -33 meant _ 71 measure _ 48 might _ 51 minu _ 35 miss _ -58 move _ 57 n't _ -35 near _ -41 need _ 101 neglect _ -33 next
_ 32 nice _ -30 not _ 33 noth _ 33 object _ 51 oblig _ 58 only _ 35 optional _ 32 ought _ 92 our _ -33 out _ -35 paid _ 69 past _ -31 prevent _ 46 raise
_ 34 rather _ 31 read _ 49 renewal _ 30 safe _ 69 saved _ 39 schedule _ 46 see _ -30 send _ 36 shar _ 42 shot _ -37 should _ 162 shout _ 31 simple _ 51
since _ -35 slow _ -31 so _ -35 sorry _ 36 spike _ -46 splice _ 32 stay _ 69 stop _ 40 stopp _ 59 suppos _ 94 surprise _ -30 talk _ 30 tenant _ -38 than
_ 48 thank _ -48 then _ 43 thought _ -56 time _ 39 told _ -33 too _ -33 took _ -49 trad _ 33 twice _ 50 until _ -35 uptime _ -35 valve _ 47 wait _ 96 ward
_ 38 warm _ 38 warn _ 31 weigh _ 83 were _ -38 when _ 80 who _ -77 why _ 46 wish _ 51 word _ 37 work _ -49 would _ 156 written _ -32 wrong _ -39 yet _
-50
`,
    next: `
's job 44 's pay 31 , <teams> -42 , <wes> -31 , <yous> 34 , a 47 , had 67 , not 45 , the 74 , then 34 , which -32 . <end> -42 ; it 35 <is> have -51 <is>
wish 50 <name> could 38 <name> from 51 <name> had 98 <name> is -39 <name> need 45 <name> ought 41 <name> should 38 <name> to 34 <name> was 48 <role> 's
49 <role> is 61 <role> should 38 <role> to 40 <role> worth 42 <roles> are 35 <roles> had 49 <roles> should 40 <some> with 72 <start> <any> -53 <start>
<name> -41 <start> <role> -49 <start> <some> 48 <start> <teams> -48 <start> better 106 <start> but 33 <start> by -30 <start> had 46 <start> if 63 <start>
in 46 <start> next 30 <start> noth 58 <start> one 68 <start> that 36 <start> weigh 60 <start> were 48 <start> when 47 <start> who -41 <start> with 34 <teams>
's -33 <teams> could 57 <teams> had -35 <teams> to 51 <teams> was 38 <teams> would 36 <wes> 'd 48 <yous> do 56 ? <end> -99 a duty 46 a grown-up 38 a heads-up
41 a snapshot 32 a warn 58 a word 52 all that 41 alone . 43 and was 36 as if -32 ask . 59 asking . 37 at 0:0 52 at five -31 at least 43 at nine 37 attention
. -31 back , 34 be watch 30 been ring -41 but for 33 but never 37 by now 36 call from 35 could <role> 30 could have 89 count the 61 do not 37 do was 37
drain the 54 expect to 50 first , 33 first . 49 for . 49 for <teams> 69 for that 46 for the -32 from <role> 34 from the -30 had <name> 57 had <teams> 65
had a -47 had been -38 had every 39 had no 38 had only 38 hand over 33 have asked 35 have kill 31 have notic -46 have rung -31 have spar 30 have spott
-51 have to -86 have told -40 have warn 35 if <name> 48 if <teams> 33 if only 65 in doubt 52 instead . 33 is what 46 it not -36 it would 63 its own 31
label on 35 leav the 59 meant to 81 might have 40 need not 42 need to 64 never have 58 next time 44 no busines 32 none of 36 not . 40 not been -42 not
run 30 noth prevent 41 notic that -46 now . 40 oblig to 58 of <name> 53 of <teams> -35 of the -46 of this 38 on . 30 once . 43 only to 54 ought to 74 out
of 37 over the -31 own . 33 paid for 33 raise it 39 rather than 38 read the 50 restart the 31 ring . 37 run a 48 rung the 32 say no 45 send a 57 should
've 54 should have 51 should never 35 sign . 41 stop the 49 suppos to 89 that . 42 that <he> 44 that is 36 that the -72 that was 49 the audit -33 the checklist
30 the floor 31 the hospital 31 the least 38 the notice 37 the outage 30 the plug 30 the renewal 32 the ring 39 the valve 48 the ward 39 then . 38 there
. 37 there is 30 there would -34 this . 46 this one -38 to be -53 to blame -39 to drain 36 to escalate 33 to have 68 to object 54 to raise 36 to touch
32 to wait 39 told <wes> 48 twice , 60 valve . 67 wait for 52 ward . 50 warm . 43 warn from 48 was oblig 59 was suppos 50 was to 104 was under 32 were
meant 52 when the 32 wish <name> 50 with <he> 32 with <name> -35 word to 50 would 've 62 would be 36 would have 116 would still 34
`,
    later: `
've the 32 , . 35 , <name> -31 , had -31 , on 35 , once 56 , would -49 0 . 40 <is> <name> 48 <name> <teams> 39 <name> and 76 <name> have 68 <name> job
55 <name> the -42 <name> to 38 <role> 've 48 <role> a -51 <role> the -41 <roles> have 59 <start> 's -50 <start> , 37 <start> <wes> -48 <start> count 54
<start> delet 31 <start> did -41 <start> do 43 <start> had 60 <start> have -85 <start> if 30 <start> in 50 <start> might 50 <start> need 57 <start> only
37 <start> ought 48 <start> prevent 41 <start> should 60 <start> than 34 <start> that 37 <start> to -42 <start> took -30 <start> twice 59 <start> was 87
<start> wish 59 <start> worth 42 <start> would 51 <teams> a -34 <teams> wait 34 <wes> a 56 <wes> for -36 <wes> still 34 <wes> to -33 <yous> not 36 a .
47 a could -34 a on 33 a to 35 a would -42 all was 42 alone <end> 43 already . 31 and not 36 are for 40 ask <end> 55 asking <end> 37 attention <end> -31
be . 53 be the 58 be to -33 been . 43 been by 43 been in -45 before the 57 better than 47 busines that 35 but <name> 30 by , 34 by . 42 by to -39 could
not 31 count . 60 do run 45 every to 62 first <end> 82 five . -31 for 's 42 for <end> 47 for to 62 from . 51 from the 56 from would 31 graph have -39 had
<wes> 30 had busines 33 had in 33 had not -37 had read 42 had the -35 had wait -31 have . 30 have <name> 30 have <teams> 42 have <wes> 54 have a 32 have
any -40 have it 52 have ring -41 have that -96 have the 91 his . -32 if had 44 if were -31 in . 63 in position 34 instead <end> 33 is to 39 it <role> -32
it been -46 it the 58 just the 78 kill to 35 know . 37 label the 31 least could 37 line the 32 need have 43 no for 81 no to -33 not <end> 40 not <name>
33 not it 38 not the -35 noth <name> 64 now <end> 39 of by 47 of would 31 on to 69 once <end> 43 ought have 40 ought know 44 own <end> 32 prevent from
41 pull plug 30 read label 31 ring <end> 35 should been 58 sign <end> 41 stopp from 49 talk the 34 than , 39 than . -37 that <end> 42 that what 45 the
, 35 the . 39 the alone 40 the and 37 the before 77 the but 40 the file -38 the is 40 the move 51 the now 32 the tenant -39 the that -33 the there 54 the
when 36 the would 49 then <end> 38 there <end> 36 there no 31 this <end> 45 to . -44 to a 45 to and 38 to it 55 to on 31 to the 65 to was 35 to watch 30
valve <end> 65 wait the 74 ward <end> 49 warm <end> 43 was , -43 was <role> 57 was drain 38 was in -33 was of 46 was on -32 was to 73 were , -43 what need
43 wish had 50 with on 30 would . -48 would been 45
`,
    behind: `
'd _ 71 've _ 81 <name> _ -62 <roles> _ -36 <teams> _ 54 <theys> _ -36 <wes> _ 45 <who> _ -30 ? _ -63 a _ 41 alone _ 37 asked _ 38 asking _ 46 been _ -52
before _ 38 blame _ -40 busines _ 31 could _ 59 count _ 35 did _ -32 do _ 50 duty _ 31 edit _ 30 escalate _ 32 every _ 54 expect _ 50 first _ 51 five _
-35 from _ 66 grade _ 31 had _ 91 has _ -45 have _ 62 heads-up _ 41 heard _ -38 his _ -31 hospital _ 44 in _ -30 it _ -40 job _ 48 keep _ 54 know _ 37
least _ 41 meant _ 82 might _ 42 miss _ -32 need _ 33 neglect _ -30 never _ -51 nine _ -36 not _ -68 object _ 51 ought _ 86 paid _ 46 place _ 30 position
_ 34 read _ 37 relay _ 31 ring _ 51 run _ 50 rung _ 42 say _ 34 seen _ -32 send _ 48 sense _ 33 should _ 128 shout _ 34 stay _ 49 stop _ 41 suppos _ 71
to _ 97 too _ -31 touch _ 30 trad _ 36 train _ 35 until _ -40 wait _ 66 warn _ 83 was _ 98 wish _ 48 worth _ 37 would _ 33 yet _ -53
`,
    section: `
<in-actions> <he> -51 <in-actions> <some> -33 <in-contributing> <is> 41 <in-contributing> <yous> 33 <in-contributing> not 49 <in-lessons> <wes> -32 <in-root_cause>
<he> 32 <in-root_cause> not -36 <in-timeline> <he> 33 <in-timeline> should 42 <in-went_wrong> <any> -41 <in-went_wrong> <is> -75 <in-went_wrong> <name>
35 <in-went_wrong> <role> 93 <in-went_wrong> <teams> 36 <in-went_wrong> ? -96 <in-went_wrong> never 31 <in-went_wrong> not 39 <in-went_wrong> should 88
`,
  },
  hindsight: {
    constant: -165,
    word: `
" _ -45 's _ -65 0 _ -33 <any> _ 100 <depts> _ -72 <end> _ -54 <he> _ -31 <in-actions> _ -123 <in-contributing> _ -40 <in-lessons> _ 58 <name> _ -118 <nobody>
_ 55 <role> _ -72 <roles> _ -110 <some> _ -58 <somebody> _ -103 <team> _ -46 <teams> _ -90 <yous> _ 86 ? _ -101 a _ 33 all _ 52 allow _ -32 an _ 49 and
_ -64 answer _ 38 any _ 57 apparent _ 30 as _ 52 aside _ -30 attention _ -35 bad _ 45 basic _ 36 before _ -60 belief _ 42 bell _ 62 belt _ 82 benefit _
33 blow _ 61 bound _ 47 by _ -56 call _ -35 can _ 50 chart _ 45 check _ -45 child _ 61 clash _ 73 clear _ 50 clos _ -33 coming _ 59 conclusion _ 36 could
_ 108 course _ 46 crack _ 54 crash _ 40 cut _ -59 danger _ 52 day _ 33 decid _ -39 delet _ 30 disaster _ 57 disk _ 40 does _ 57 done _ -43 doubt _ 30 down
_ -52 drill _ -37 due _ -37 duty _ -31 else _ 48 entire _ 30 error _ -34 escalation _ -31 escap _ 52 even _ 66 every _ 37 evident _ 42 exact _ 39 face
_ 67 fault _ -36 feed _ 40 figur _ 30 first _ 57 flood _ 40 foregone _ 30 foresee _ 53 foreseeable _ 44 forgotten _ -30 four _ 45 from _ 32 front _ 41
gas _ 40 gauge _ 48 get _ 57 give _ 30 glance _ 34 going _ 56 gonna _ 72 good _ -32 graph _ 39 great _ 41 hand _ -54 happen _ 64 hard _ 53 has _ -37 hindsight
_ 54 his _ -46 home _ -30 how _ 90 human _ -38 id _ 41 if _ -41 ignor _ -43 is _ -37 it _ 75 jamm _ 39 kept _ -45 knew _ 157 know _ 58 known _ 50 label
_ -32 leak _ 86 leapt _ 96 left _ -81 let _ -34 limit _ -32 little _ -32 long _ 35 look _ 81 love _ -30 made _ -40 manual _ 36 minut _ -49 miss _ 51 more
_ -57 my _ -59 near _ 39 need _ 53 neglect _ -46 night _ -33 nineteen _ 33 nose _ 56 not _ -50 noth _ -37 obviou _ 99 obvious _ 83 old _ 35 on _ -42 one
_ 88 open _ -38 ought _ 43 outcome _ 32 phone _ -35 plain _ 45 plan _ 52 plenty _ 40 plus _ 37 predict _ 72 predictab _ 99 predictable _ 44 producer _
-33 proper _ -34 pump _ 46 put _ -38 queue _ 43 review _ -38 rung _ 31 runs _ 32 said _ 38 see _ 84 self-evident _ 66 sensor _ 39 shock _ 45 sight _ 43
simp _ -47 single _ 34 siren _ 35 slot _ 31 small _ 61 smell _ 93 someth _ 35 spell _ 51 spike _ 42 spot _ 30 spring _ 36 star _ 45 start _ -30 stood _
70 stop _ -30 stuff _ 57 surpris _ 45 surprise _ 76 swept _ -33 taken _ -30 tell _ 46 test _ -36 than _ -33 that _ 107 their _ -40 there _ 63 this _ 60
thought _ -35 through _ -33 told _ 61 trend _ 44 trivial _ 66 trouble _ 78 turbin _ 44 two _ 70 typo _ 61 unmistakable _ 45 vat _ 45 visible _ 47 wall
_ 52 ward _ -33 warn _ 68 warning _ 36 weigh _ 60 what _ 46 who _ -65 without _ -42 wonder _ 30 would _ 62 writ _ 47 writer _ 35 written _ 51 wrong _ -47
your _ 36
`,
    next: `
, <nobody> 34 , the 117 , there 30 , to 35 0:0 first 33 <any> <who> 42 <any> with 30 <he> . 31 <is> . 40 <name> must 50 <name> was 54 <nobody> 's 39 <nobody>
. 38 <role> , 42 <role> with 44 <role> would 37 <start> <any> 47 <start> <name> -37 <start> <nobody> -68 <start> <some> -35 <start> any 32 <start> ask
31 <start> even 50 <start> every 36 <start> four 44 <start> if -38 <start> it 88 <start> look 37 <start> of 53 <start> one -36 <start> predictab 68 <start>
that 52 <start> the 48 <start> this 36 <start> to 37 <start> weigh 59 <teams> . -40 <teams> to 45 <who> has 41 <yous> did 33 ? <end> -99 a child 37 a foregone
30 a glance 35 a matter 32 a typo 40 alarm bell 34 all over 39 all the 49 allow to -32 an hour -30 an unmistakable 45 and the -30 answer was 40 as was
43 at <name> 37 back , 34 bad . 67 been ring 30 belief . 42 benefit of 33 book the 34 bound to 48 can n't 31 clash was 40 come to -30 could hard 49 could
see 67 could tell 33 day one 31 do the 33 down to -35 entire foreseeable 30 even a 46 for <any> 48 for the -34 foregone conclusion 30 foresee the 45 foreseeable
. 36 freeze . 59 from day 31 from the 66 front of 41 full . -30 glance at 34 going to 65 had been 64 had to 56 hand on -32 happen , 38 happen when 41 hard
have 49 have known 61 have notic 45 have rung 33 have spott 44 have to 64 have told 38 have warn -30 how the 47 if the 30 in every 35 in front 41 is in
32 it . -30 it does 38 it would -43 knew . 50 leak . 37 look . 53 look back 36 matter of 32 must be -30 must have 71 need a 36 need to 34 never have -36
no great 48 nose . 36 notic that 45 of <he> 35 of course 56 of time 33 of what 37 off the 58 on a -32 on its 42 on one 44 one . 36 one way 39 only a 31
ought to 46 out at 77 outcome was 32 plenty of 40 read the -32 script delet 36 see the 48 sign were 54 slot . 31 so . 38 spott the 41 surprise to 40 that
a 37 that it 31 that the 32 the answer 39 the belt 80 the benefit 33 the cause 34 the clash 65 the crack 54 the danger 52 the face 48 the failure 35 the
flood 35 the freeze 36 the gauge 72 the log 31 the old 52 the one -34 the outcome 32 the plan 64 the queue 31 the sign 38 the slot 32 the smell 44 the
spring 39 the vat 37 the wall 58 the ward -30 the warn 46 the writ 51 the wrong -40 there are 33 there for 39 this coming 30 this one 36 this was 68 time
and 43 to <any> 32 to be 68 to get 42 to happen 35 to look 54 to predict 30 to spot 30 to the -47 two time 32 up for 31 wall since 34 warn . 32 warn sign
44 was a 32 was an 34 was bound 34 was entire 43 was evident 33 was full -30 was going 46 was never 35 was not -34 was on 34 was plain 33 was simp -33
was star 40 was to 45 were all 37 were there 41 what was 38 when <yous> 45 would happen 62 would have -59 writ was 32
`,
    later: `
, , -39 , belt 37 , had 37 , the 34 <any> has 40 <he> <end> 31 <is> <end> 39 <name> have 46 <name> well 71 <nobody> <end> 38 <role> have 70 <role> this
31 <roles> been 35 <start> 's -36 <start> , 74 <start> a -36 <start> back 38 <start> can 44 <start> course 58 <start> crack 47 <start> danger 52 <start>
failure 38 <start> gauge 53 <start> had 110 <start> has -35 <start> is 44 <start> knew 50 <start> need -36 <start> old 52 <start> one 37 <start> rocket
34 <start> sign 32 <start> the 99 <start> typo 52 <start> warn 48 <start> were -54 <start> wonder 52 <start> would -40 <start> writ 47 <teams> <end> -40
<wes> this 31 a at 41 a conclusion 30 a would 57 all the 39 apparent the 51 as to 43 ask <end> -30 bad <end> 67 be to 33 been . -36 been for 60 been in
32 been on 32 been since -31 belief <end> 42 belt . 51 could . 30 could been 38 could have 47 could the 62 did need 37 entire . 33 first . 39 foreseeable
<end> 36 freeze <end> 59 from one 31 front <he> 39 gauge it 31 glance the 36 graph have 42 have . -32 have out 37 have ring 30 have that 81 have to -40
how does 46 in face 48 in of 48 it <end> -35 it in 35 it n't 33 knew <end> 50 known the 37 leak <end> 52 look , 38 look <end> 53 must been 30 must known
38 need have -37 neglect the -30 never a 42 nose <end> 36 not . -43 not a 40 of to -32 old was 54 on , -36 on wall 58 one <end> 30 one the 32 only matter
30 ought be 45 out <name> 40 plug <end> 30 second <end> -33 slot <end> 31 so . 40 so <end> 38 someth to 42 spott miss 49 star in 48 still the 34 that 's
37 that . 31 the 's -38 the , -32 the . 42 the ? 35 the for 32 the in 92 the is 33 the knew 67 the leak 48 the ought 30 the pump 39 the sign 40 the since
49 the tenant 42 the that -31 the to -31 the was 64 the were 45 to 's 37 to , 67 to . 48 to ? 33 to that 65 to the -43 too . 51 trouble <end> 33 unmistakable
of 45 wall the 45 warn <end> 32 was . -48 was a 31 was be 43 was foregone 30 was foreseeable 44 was going 32 was obviou 35 was on -33 was predictable 44
was to 34 was with 37 way . 37 were . 33 with . 42 with benefit 33 with on -30 would . 68 would been -68 would have -42 would spott 35 would told 30 writ
on 32
`,
    behind: `
<wes> _ -52 a _ -43 all _ 35 and _ 67 ask _ -31 at _ -44 coming _ 50 could _ 45 everyth _ 35 face _ 48 for _ -35 had _ 33 knew _ 116 known _ 44 look _
32 miss _ 31 n't _ -34 notic _ 43 out _ -36 plug _ 33 said _ 36 see _ 73 sensor _ 33 should _ -39 sign _ -34 this _ 65 to _ -78 well _ 69 would _ 38 yet
_ 31
`,
    section: `
<in-contributing> ? -30 <in-contributing> never 43 <in-lessons> <role> 41 <in-root_cause> <name> -46 <in-went_well> <any> 31 <in-went_wrong> <any> 45 <in-went_wrong>
<depts> -38 <in-went_wrong> <nobody> 60 <in-went_wrong> <role> -77 <in-went_wrong> <some> -50 <in-went_wrong> <teams> -43 <in-went_wrong> <yous> 75 <in-went_wrong>
? -54
`,
  },
  judgement: {
    constant: -122,
    word: `
" _ -53 'd _ -31 0 _ -90 0:0 _ -36 : _ -70 <any> _ -66 <end> _ -33 <in-actions> _ -215 <in-contributing> _ 41 <in-root_cause> _ -41 <in-timeline> _ -56
<is> _ 41 <nobody-at-all> _ -61 <somebody> _ -30 <weaks> _ -39 <wes> _ -40 <yous> _ -69 ? _ -110 a _ 38 about _ 88 account _ -48 acknowledg _ 47 acted
_ 47 adult _ 43 after _ -38 again _ -68 agent _ 75 air _ 51 alert _ -33 alway _ 86 amateur _ 64 amateurish _ 118 among _ 47 an _ 46 answer _ -37 any _
-39 apparent _ -67 approach _ 56 are _ 76 around _ 59 arrogant _ 34 asked _ -48 asleep _ 82 attention _ 49 attitude _ 75 back _ -63 backlog _ 50 bad _
-38 because _ -44 being _ 48 belief _ 32 beside _ 53 better _ 41 between _ -56 bit _ 59 blame _ -88 botch _ 32 both _ -33 brain _ 43 bridge _ 30 bull _
45 cabl _ 77 care _ 33 careles _ 126 cavalier _ 86 centre _ 34 check _ -31 clos _ -47 cloud _ 43 clueles _ 93 come _ 50 common _ 41 communication _ -41
competent _ 49 complacent _ 72 conduct _ 63 control _ 35 copy _ 34 count _ -35 counter _ 44 course _ -33 courtesy _ -35 cowboy _ 65 crowd _ 42 data _ 40
database _ 32 delet _ -38 depth _ 40 desir _ 48 detail _ 34 did _ -39 diff _ 37 discipline _ 95 dispatcher _ 77 display _ 37 doubt _ 42 down _ -38 dropp
_ -35 due _ -40 effort _ 68 elsewhere _ 36 error _ -43 evacuation _ 35 even _ 30 ever _ 65 evident _ -36 explanation _ -46 fail _ -32 fat-finger _ -36
fault _ -103 fine _ 42 finger _ -30 fire _ -48 firmware _ -30 five _ -40 flash _ 40 flood _ -48 for _ -41 frank _ 74 friday _ -37 full _ -39 game _ 38
get _ -44 goldfish _ 33 good _ 68 guess _ 34 guilty _ -55 habit _ 46 had _ -106 handl _ 78 handover _ 48 happen _ -58 hard _ 65 has _ 90 hasty _ 35 have
_ -64 head _ 44 his _ 41 hole _ -32 hopeles _ 37 how _ -43 idea _ 51 incompetence _ 52 indifference _ 52 inexperienc _ 43 infinite _ -31 installer _ 32
interlock _ 31 is _ 54 itself _ -41 job _ 47 judgement _ 104 kind _ 88 lack _ 67 landlord _ 88 lapse _ -64 lazy _ 67 leak _ -45 leav _ 41 leave _ 62 less
_ 42 lesson _ -38 level _ 31 lift _ -36 like _ 74 listen _ 56 living _ 45 long _ 54 look _ -58 loose _ 32 lost _ -53 made _ -59 mail _ -30 manner _ 96
march _ -30 masterpiece _ -48 merg _ -31 met _ 48 mind _ 46 miss _ -51 mistyp _ 55 mixer _ 30 month _ -35 move _ 38 must _ -44 negligence _ 79 negligent
_ 61 new _ 33 not _ 31 noth _ -75 now _ -37 o'clock _ 38 of _ 35 off _ -48 on _ -64 one _ -82 ones _ 32 order _ -40 organise _ 56 other _ 33 ought _ -38
out _ -84 outage _ -46 palletiser _ 32 panic _ 65 panick _ 72 paste _ 37 payroll _ -30 pension _ 42 pick _ 35 plain _ 63 plc _ 34 plug _ -30 point _ -39
poor _ 67 predecessor _ 50 pride _ 36 proud _ 40 prov _ 51 put _ -46 quiet _ -31 radio _ -52 raffle _ 31 rang _ -31 rather _ 47 reboot _ 37 reckles _ 138
reconciliation _ 34 regard _ 57 relax _ 38 responsible _ -32 rest _ 45 result _ -38 rollout _ 33 rota _ -36 round _ 61 route _ 31 rush _ 33 same _ 80 says
_ -41 script _ -46 sense _ 91 sensor _ 47 sent _ -30 server _ -31 setpoint _ -36 sheer _ 142 sheet _ -33 shift _ 30 shoot _ 30 shop _ 45 should _ -67 show
_ 82 shown _ 30 sign _ -31 silly _ 31 simp _ 41 single _ -48 slapdash _ 87 sloppy _ 154 so _ -32 sorry _ -39 speak _ -33 special _ 37 speed _ -33 stag
_ -36 standard _ 57 stay _ 37 still _ -48 stop _ -32 stopp _ -30 story _ 42 strong _ 47 stubbornnes _ 78 subnet _ 45 suit _ 60 supervision _ 36 tell _
-35 tend _ 56 test _ -35 than _ 70 thank _ -35 that _ -43 the _ -36 their _ 78 themselv _ 32 there _ -69 think _ 61 this _ -45 thought _ -30 thousand _
44 three _ -67 through _ 62 ticket _ -31 time _ 33 to _ -31 took _ -51 touch _ -31 toward _ 32 treat _ 53 trust _ 47 turn _ -35 twelve _ 32 twenty _ 71
twice _ -31 two _ -44 typical _ 76 unprofessional _ 77 up _ -40 useles _ 89 usual _ 38 valv _ 47 very _ 50 vigilance _ -34 wait _ -43 ward _ 38 warn _
-52 warning _ -36 was _ -89 way _ 60 weigh _ -39 were _ -33 when _ -35 why _ -41 wise _ 43 without _ -52 work _ 87 would _ -64 yet _ -49
`,
    next: `
" <role> 36 's stubbornnes 57 's the 51 's usual 47 , <depts> -32 , a -43 , at 31 , but 31 , even 37 , had 33 , not -32 , our 64 , that 50 , to 46 , who
40 0:0 : 42 0:0 <name> 31 0:0 the 31 : <name> 31 ; the 81 <depts> , 61 <he> the 39 <is> have 86 <is> was 41 <is> would -30 <name> . -47 <name> ? 35 <name>
can 51 <name> could -32 <name> during 53 <name> had -43 <name> is 82 <name> never -44 <name> on 49 <name> panic 61 <name> treat 60 <name> was 53 <nobody>
would 66 <role> " 37 <role> , 30 <role> from 31 <role> mistake 48 <role> panick 44 <role> show 42 <role> was 54 <roles> did 38 <roles> were 73 <roles>
with 42 <start> <he> -35 <start> <is> 46 <start> <name> 54 <start> <teams> 56 <start> <weaks> -47 <start> an 88 <start> another -44 <start> apparent -57
<start> attention 38 <start> better -45 <start> blame -32 <start> by 40 <start> fault -31 <start> hard 82 <start> incompetence 34 <start> kind 48 <start>
no -42 <start> noth -51 <start> poor 70 <start> rather 37 <start> sloppy 67 <start> the -58 <start> their 64 <start> then 51 <start> two -45 <start> typical
37 <start> was 39 <start> weigh -32 <teams> need 42 <teams> was 39 <theys> have 30 <yous> can 30 ? <end> -110 a bit 43 a good 44 a lapse -42 a single -36
a special 37 a word -36 air . 35 among <roles> 40 and <he> -30 and no 33 and start 32 approv the 33 are a 55 are cowboy 31 are too 44 as ever 56 as if
31 asleep at 43 at fault -44 at four 36 attention to 65 attitude of 39 attitude to 32 be desir 48 before the 63 belief . 32 bull in 45 by <name> -79 by
<role> 41 by the 95 call <name> 31 can not 96 chang the -35 change . -37 change control 41 column . 30 come to 53 could n't 64 could not 41 cut the 50
cutover . 36 desir . 48 did n't -69 did not -59 did the 84 did to 34 duty . 38 ever , 59 every one 31 fault , -33 fault is -32 first . -32 first and 30
for . -30 for other 33 for the -48 from <depts> 34 from start 33 habit of 31 had been -57 had two 32 half asleep 60 half the -47 handl of 57 handover .
44 has a 34 has been 42 has no 53 has not -41 has the 98 his depth 37 his own 36 hour of -32 in . -35 in <name> -31 in <team> 30 in <teams> 85 in a 52
in his -33 in its 54 is , 35 is <name> -46 is a 36 is all 50 is for -31 is in -34 is n't 38 is not 107 is on -49 is slow 33 is the 32 is what -54 it come
41 it take 54 it was 42 itself . -37 job . 34 kept the 40 kind note 49 lapse of -38 leav the 38 leave the 32 left hand 85 lock . 31 love to 52 meant to
-30 n't know 50 n't organise 31 n't the 31 need to -62 not exact 30 not take -33 not think 46 note . -33 of <name> 39 of a 37 of course -30 of his 34 of
it 46 off , 43 off the -35 on a -56 on his -30 on that 38 one . -37 only a 30 order . -30 organise a 56 ought to -33 out of 51 panick and 30 password .
33 plc . 35 poor judgement 104 pride in 36 proud to 30 read of 38 run a -31 run that 32 sat on -36 shoot first 30 shop . 61 simp not 41 someth to 30 sort
of 30 start to 33 supervision . 38 switch . 30 tend to 56 test . 41 than <role> 54 that 's 36 that <roles> 31 the attitude 39 the basic 36 the bridge 35
the cloud 43 the discipline 44 the dispatcher 75 the drill 35 the installer 32 the job 45 the landlord 97 the log 42 the mixer 30 the new 35 the ones 40
the only 32 the page 42 the palletiser 32 the part 43 the password 32 the plant 31 the queue -31 the real -32 the reconciliation 34 the registry 36 the
rollout 36 the same 54 the sensor 64 the usual -34 the ward 46 their head 45 then the 37 there are 33 there is -36 there was -38 this . -30 this one -40
time zone 38 to <role> -36 to <teams> -31 to ask 30 to blame -36 to have -30 to it 35 to its 42 to leave 50 to patch 33 to put 42 too proud 40 two left
58 under pressure 34 up to 79 was <name> -31 was an 64 was done 43 was it 36 was not -63 was poor -34 was to -36 way this 30 way to 33 went to 87 were
plain 45 what a 49 with <name> -32 with <teams> 47 with the 60 word for 59 word from -34 work by 50 would have -59 wrong region 37 year . -33
`,
    later: `
's . -39 's and -31 's is 30 's kept 85 's of 43 , . -79 , <he> -42 , <name> 36 , <theys> 40 , by 45 , four 34 , half 35 , is 44 , let 30 , put 31 , sign
33 , that 33 , up 45 0:0 , 33 0:0 <name> 41 : , 52 : the 30 <depts> in 39 <depts> the -39 <depts> to 56 <he> , 54 <he> the -36 <is> like -50 <name> <teams>
-33 <name> all 31 <name> as 41 <name> have -40 <name> is 42 <name> like 31 <name> past 33 <name> pull 32 <name> usual 47 <nobody> a -33 <role> . 36 <role>
cost 41 <role> every 31 <role> to 45 <roles> <role> 37 <roles> no 31 <roles> the 50 <roles> to -56 <some> this 87 <start> , 31 <start> : 30 <start> <is>
-34 <start> <name> 68 <start> acted 58 <start> are 50 <start> as -44 <start> bit 39 <start> blind 39 <start> code 32 <start> cowboy 31 <start> does 42
<start> had -37 <start> has 71 <start> have 82 <start> in 52 <start> is 74 <start> it 61 <start> judgement 83 <start> kept -37 <start> lack 58 <start>
left -32 <start> let -39 <start> mistake 50 <start> must -41 <start> note 32 <start> of -36 <start> one -30 <start> panick 72 <start> show 49 <start> take
32 <start> tend 56 <start> think 56 <start> took -30 <start> treat 60 <start> was 101 <start> will -30 <teams> in -40 <teams> n't 32 <yous> not 35 a ,
-36 a . -37 a from -36 a like 50 a of -37 a way 46 air <end> 35 all . -43 all and 53 an . -41 and . 58 and is -40 another . 42 are not 37 are other 33
as , 49 asleep the 63 at wheel 32 be to -39 been on 34 been since 34 being . 52 belief <end> 32 build <end> 33 by 's 43 by , -68 by <name> 40 by the -34
by to 44 call <teams> 34 cavalier to 39 change <end> -37 column <end> 30 come expect 35 could done 30 could organise 56 cutover <end> 36 decision <role>
48 desir <end> 48 did rest 49 duty <end> 38 enter , 30 even <name> 42 every of 30 first <end> -33 for <end> -30 for <roles> 45 four the 36 from , -47 from
. 50 from on 59 handl the 57 handover <end> 44 has on -32 have that 30 head . 43 his , 57 hour the 32 how of 43 if were 44 in , -39 in . -48 in <end> -35
in <name> 57 in cloud 55 in depot 40 in had 32 is . 38 is with 43 it <name> -58 it a 46 it not -50 it plain 33 its , 40 itself <end> -37 job <end> 34 job
the 42 lack the 33 last . 53 left . 35 lock <end> 30 long the 60 loose the 45 more than 39 n't a 47 n't the -46 never the -30 no , 41 not a 35 not for
38 note <end> -33 of 's -49 of , -44 of depth 41 of to 33 on . 32 on call 35 on hand -41 on part 43 one <end> -37 order <end> -30 out his 37 paid the 30
password <end> 33 pay . -35 plc <end> 35 prod . 45 real to 42 reckles by 45 run . 36 same . 36 sat the 45 shoot and 30 shop <end> 61 so . -31 special of
37 stay . 37 supervision <end> 38 switch <end> 30 take special 37 test <end> 41 than . 64 that . 49 that is 36 the 's 48 the <wes> 34 the and -44 the by
-39 the centre 31 the could 37 the is -42 the message 32 the of 34 the on 42 the open 37 the region 39 the stay 40 the this 36 the was -32 the were -32
the would -30 this , -40 this <end> -31 this on -39 this the 33 to desir 48 to from 31 to their 34 to with 58 too to 69 two hand 58 usual . 36 valv <end>
51 valve . 38 was , 34 was ; 41 was and 35 was by -30 was from -39 was not 41 was of 44 was to -94 was with 36 were to -31 whole , 50 wrong was 37 year
<end> -33
`,
    behind: `
'd _ -31 . _ 50 0 _ -33 <name> _ 42 <role> _ -32 a _ -56 about _ 52 acted _ 58 again _ -38 all _ -48 alway _ 78 an _ -54 and _ 43 are _ 90 around _ 58
as _ 71 asked _ -33 attention _ 51 attitude _ 52 been _ 45 before _ 60 being _ 47 blame _ -49 botch _ 32 broke _ -33 bull _ 45 card _ 30 cavalier _ 39
checklist _ -31 clear _ 42 clueles _ 40 code _ 34 complacent _ 72 desir _ 43 diff _ 42 discipline _ 89 down _ -37 drill _ -31 elsewhere _ 36 ever _ 39
everyth _ 44 fault _ -47 fire _ -31 flash _ 43 got _ 33 guess _ 37 habit _ 31 hand _ -54 head _ 39 hopeles _ 37 if _ 31 into _ -43 is _ 129 its _ 72 itself
_ -35 june _ 31 known _ 41 lack _ 96 lazy _ 45 leav _ 40 let _ -47 like _ 53 line _ 30 listen _ 61 little _ 41 long _ 54 look _ -37 mail _ -35 met _ 51
miss _ -43 mistake _ 46 mistyp _ 57 must _ -35 my _ -31 n't _ 76 night _ 38 no _ 46 not _ 47 of _ 42 only _ -46 organise _ 31 panic _ 70 panick _ 72 past
_ 33 pride _ 36 prov _ 51 read _ -48 real _ -45 relax _ 39 renewal _ 43 rest _ 39 round _ 40 route _ 31 rush _ 37 shoot _ 30 should _ -59 show _ 64 since
_ 38 sloppy _ 38 strong _ 47 stubbornnes _ 57 subnet _ 46 suit _ 44 supervision _ 38 tell _ -31 tend _ 56 test _ 39 that _ -39 the _ -97 thing _ 68 three
_ -31 through _ -39 to _ -43 too _ 35 toward _ 32 treat _ 57 trust _ 48 turn _ -33 usual _ 72 valve _ 35 ward _ 47 was _ 69 week _ -30 went _ 36 were _
66 work _ 56 wrong _ -66 yet _ -36 zone _ 37
`,
    section: `
<in-actions> <name> -86 <in-actions> <roles> -48 <in-actions> <teams> -31 <in-contributing> <depts> -32 <in-contributing> <he> 34 <in-contributing> <nobody>
-39 <in-contributing> <roles> 54 <in-contributing> <team> 69 <in-contributing> <theys> 32 <in-lessons> <name> 76 <in-lessons> <role> -73 <in-lessons> <teams>
43 <in-lessons> <theys> 47 <in-lessons> never 62 <in-root_cause> <is> 48 <in-root_cause> <name> -41 <in-root_cause> <role> 45 <in-root_cause> <teams> -54
<in-root_cause> <wes> -31 <in-root_cause> <who> 34 <in-root_cause> not 46 <in-timeline> <teams> -37 <in-timeline> <wes> 35 <in-went_wrong> <name> 34 <in-went_wrong>
<team> -42 <in-went_wrong> <weaks> -30 <in-went_wrong> ? -74 <in-went_wrong> should -34
`,
  },
  human_error: {
    constant: -505,
    word: `
: _ 88 <in-actions> _ -58 <in-root_cause> _ 70 <in-timeline> _ -37 <in-went_wrong> _ -44 <name> _ -81 <nobody-at-all> _ 55 <roles> _ 33 <somebody> _ -95
<teams> _ -32 ? _ -39 as _ 57 attention _ 49 blame _ 50 boil _ 54 by _ 62 cause _ 63 chair _ 31 clos _ 54 code _ 32 concentration _ 30 down _ 56 during
_ 55 error _ 151 fat _ 30 fat-finger _ 49 finger _ 66 firewall _ 41 from _ -46 had _ -41 have _ -42 honest _ 31 human _ 162 keyboard _ 30 lapse _ 108 manual
_ 37 miss _ 32 mistake _ 108 no _ -32 noth _ 36 old _ 31 operator _ 85 part _ 36 pebkac _ 146 pric _ 30 problem _ 49 rather _ 51 rule _ 32 slip _ 33 subnet
_ 37 technical _ 79 than _ 45 that _ -35 trouble _ 63 typo _ 36 weak _ 35 with _ -41 would _ -38 wrong _ 59
`,
    next: `
, not 40 , the 46 : human 47 <role> . 36 <start> <role> -53 <start> a 46 <start> blame 56 <start> cause 46 <start> it 40 <start> pebkac 94 <start> the
-43 <start> wrong 92 ? <end> -38 a lapse 69 and <wes> 30 and keyboard 32 at the 52 attention . 38 between chair 32 boil down 54 by <role> 77 chair and
32 clos the 33 down to 77 error . 41 error at 30 error during 35 fat finger 30 firewall rule 42 human error 31 human mistake 39 it was 54 lapse of 87 link
was 36 mistake by 54 not a 44 of concentration 30 on <teams> 65 one . 37 operator error 85 part of 33 rather than 64 rule . 47 than the 64 the firewall
42 the miss 35 the one 34 the part 35 the ticket 33 the trouble 35 the weak 35 this is 39 was a 48 was the 61 weak link 35 wiped the 31
`,
    later: `
, <role> 31 , a 57 , one 31 : mistake 39 <depts> the 33 <role> <end> 36 <start> clos 40 <start> fat-finger 49 <start> on 69 <start> so 35 a in 42 a one
42 account the 36 and . 32 attention <end> 38 boil to 54 cause human 31 chair keyboard 32 clos ticket 37 during . 34 error <end> 41 error the 55 for miss
36 it a 39 it down 41 lapse concentration 30 miss . 37 mistake <role> 34 of . 39 on . 52 on part 35 one <end> 37 rule <end> 47 slip the 36 so the 34 the
. 43 the as 37 the link 33 the rule 36 to error 67
`,
    behind: `
as _ 36 clos _ 31 log _ 30 problem _ 46 table _ 30 the _ -32 ticket _ 34 to _ -48 wiped _ 31
`,
    section: `
<in-contributing> <depts> 30 <in-lessons> <roles> 44 <in-root_cause> <name> -37 <in-root_cause> <teams> -32 <in-root_cause> <wes> 43 <in-went_wrong> <role>
44
`,
  },
  fault_assign: {
    constant: -334,
    word: `
" _ -42 , _ 31 : _ 57 <any> _ -54 <end> _ -83 <in-actions> _ -118 <in-root_cause> _ 66 <in-timeline> _ -53 <is> _ 58 <role> _ -31 <somebody> _ -51 ? _
-81 a _ -119 accountable _ 53 an _ -45 answer _ 34 attributable _ 37 attribute _ 33 b _ 32 back _ -43 bad _ 51 badly _ 40 be _ 42 bear _ 37 because _ -37
been _ -57 belong _ 55 blame _ 211 block _ 32 blood _ 44 buck _ 80 by _ -77 cap _ 38 carri _ 54 cent _ 44 chalk _ 32 change _ -36 charg _ 68 cloud _ 34
conscience _ 44 cost _ -31 could _ -38 culpa _ 65 culprit _ 141 day _ -30 did _ -36 diesel _ 33 dispatch _ 37 down _ 36 downtime _ 66 engineer _ 39 error
_ -32 even _ -32 face _ 31 failure _ 58 fault _ 231 find _ 35 finger _ 50 first _ -32 flood _ 36 found _ 54 friday _ -30 from _ -51 full _ 32 gone _ -32
got _ -30 guilt _ 92 guilty _ 114 gun _ 47 had _ -56 have _ -65 having _ 44 head _ 82 here _ 47 his _ 39 history _ 41 hold _ 51 hung _ 34 if _ 37 incompetence
_ -33 into _ -39 investigation _ 90 invoice _ 37 is _ 46 it _ 35 kept _ -30 land _ 47 lay _ 30 left _ -54 lies _ 45 lion _ 31 may _ 50 mea _ 65 mine _
38 mistake _ 30 month _ -43 must _ 71 my _ 119 myself _ 61 need _ -39 not _ -55 off _ -42 offender _ 76 on _ 44 our _ -31 ours _ 105 outage _ 30 owns _
51 party _ 67 per _ 41 plac _ 53 point _ 75 pure _ 48 queue _ -30 read _ -46 real _ 40 renewal _ 42 responsibility _ 108 responsible _ 69 roll _ 62 rollout
_ 44 seventy _ 38 share _ 40 shell _ 44 since _ -33 sits _ 77 so _ -39 square _ 78 stop _ 39 tag _ 35 test _ -35 they _ 60 thirty _ 37 this _ 104 time
_ -41 took _ -33 until _ -31 warn _ -31 was _ -40 wear _ 62 went _ -54 were _ -40 what _ -70 will _ 40 work _ -39 would _ -50
`,
    next: `
's , 46 's fault 47 's share 31 , <is> 54 , <roles> -30 , all 35 , and -37 , is -32 , it 38 . <end> -45 : <name> 78 <is> hold 56 <is> take 34 <name> ,
32 <name> . 30 <name> <end> 37 <name> has 53 <name> not 41 <name> that 42 <role> . 57 <role> to 82 <roles> ' 46 <roles> , 39 <roles> are 44 <start> <depts>
-34 <start> <is> 45 <start> <name> -39 <start> <role> -39 <start> <theys> 45 <start> <wes> 47 <start> all 54 <start> blame 69 <start> fault 43 <start>
if 31 <start> mea 38 <start> that 82 <start> the 76 <start> this 49 <start> when 33 <teams> 's -34 <teams> , 36 <teams> . 30 <teams> find 55 <teams> is
49 <teams> pass 34 <theys> were 42 <wes> attribute 33 ? <end> -82 accountable for 36 answer for 70 as well 38 at fault 74 attributable to 37 attribute
the 33 bad , 55 bear the 38 belong to 52 blame <name> 46 blame for 34 buck stop 45 by <teams> 36 culpa , 48 down by 41 down to 55 dry . 37 fault . 46 fault
is 46 fault that 36 finger point 50 for 0 31 for the 114 full responsibility 44 goes on 35 guilty party 59 has to 52 here . 41 his hand 39 history . 43
in <name> 39 is <name> 39 is guilty 35 is in 44 is on 83 is what -33 it 's 58 it , 40 it . 31 it happen 40 lies with 34 lion 's 31 mea culpa 65 mine .
33 my bad 55 not the 52 on <name> 44 on <role> 30 on his 81 ours . 76 out to 66 owns this 44 party is 36 pass the 34 per cent 44 responsibility for 70
rest with 42 share of 31 sits in 57 stop with 45 that it 35 that one 30 that the 38 the blame 33 the block 39 the buck 80 the can 30 the cloud 34 the culprit
73 the downtime 38 the failure 42 the finger 61 the flood 57 the guilt 73 the guilty 59 the lion 31 the loss 36 the offender 76 the real 59 the renewal
48 the responsibility 36 the two 34 this , 38 this . -34 this one 63 to <name> 46 to blame 94 was at 33 was in 41 was mine 36 was my 73 watch . 36 when
the 34 wrong . 66
`,
    later: `
' . 39 's . -36 , 0 30 , <teams> -31 , was 37 . . 57 0 for 31 : , 38 : <end> 36 <is> the 83 <name> , 30 <name> fault 47 <name> for 38 <name> the -39 <name>
this 58 <name> to 50 <role> <end> 57 <role> <name> 38 <role> the -56 <roles> . 33 <roles> the 39 <start> , -33 <start> <is> -37 <start> are 32 <start>
attribute 33 <start> bad 52 <start> buck 35 <start> can 58 <start> caus -30 <start> culpa 38 <start> culprit 108 <start> find 45 <start> finger 56 <start>
for 70 <start> guilty 39 <start> happen 41 <start> has 45 <start> hold 66 <start> must 77 <start> owns 44 <start> pass 33 <start> responsibility 57 <start>
was -48 <start> will 66 <teams> <roles> 43 <teams> in 37 accountable the 44 all to 61 answer the 43 ball the 30 be , 35 blame the 37 buck with 45 by ,
35 can the 30 caus . 32 culpa <is> 36 down <teams> 58 dropp ball 31 dry <end> 37 failure the 50 fault <end> 46 fault the 31 finger at 31 for flood 37 for
miss 31 has on 66 head roll 62 here <end> 40 his . 62 history <end> 43 hold accountable 44 in 's 45 in wrong 39 is 's 70 is <name> 46 is <teams> 32 is
the 50 it <name> 43 it on 52 it to -32 lion share 31 mea , 48 mine <end> 33 minut the 30 my , 66 my . 64 of , 66 of guilt 55 on , 32 on block 39 on conscience
44 on hand 42 one on 37 one to 33 only to 47 ours <end> 76 part the 39 real . 56 responsibility the 65 roll <end> 57 that is 31 that was 83 the 's 33 the
<end> 45 the at 42 the for 51 the is 66 the lies 42 the outage 32 the party 70 the point 64 the should 33 the sits 62 the stop 42 the to 61 this , 40 this
. 53 this <end> -36 this on 52 to 's -40 to . 106 to in 55 to the -51 was . 59 was <name> 44 was during 30 was fault 58 was to -36 watch <end> 36 with
. 50 wrong <end> 57
`,
    behind: `
' _ 34 's _ -39 , _ 38 . _ 43 <end> _ 65 <name> _ 30 <roles> _ 33 <teams> _ -33 accountable _ 53 and _ 43 answer _ 45 attribute _ 33 bear _ 48 blame _
108 can _ 40 carri _ 48 caus _ 42 culprit _ 35 down _ 31 dry _ 37 fault _ 94 find _ 38 for _ 56 guilty _ 55 hand _ 31 has _ 36 having _ 53 here _ 33 hold
_ 49 lay _ 33 myself _ 61 need _ -32 only _ 45 owns _ 51 per _ 36 real _ 59 responsible _ 69 shell _ 45 simple _ 34 this _ 62 ticket _ 32 will _ 45 with
_ -61 would _ -37
`,
    section: `
<in-actions> <name> -41 <in-contributing> <he> 30 <in-contributing> <some> 42 <in-lessons> <is> 37 <in-lessons> should 35 <in-root_cause> <depts> 34 <in-root_cause>
<team> 44 <in-root_cause> <teams> 48 <in-root_cause> ? -36 <in-went_wrong> <nobody> -42 <in-went_wrong> <roles> 62 <in-went_wrong> <some> -40 <in-went_wrong>
<teams> 32 <in-went_wrong> ? -30
`,
  },
  accusing_question: {
    constant: -157,
    word: `
, _ -47 . _ -172 0:0 _ 33 <end> _ -37 <in-actions> _ 45 <in-contributing> _ -44 <in-went_wrong> _ -36 <is> _ 38 <name> _ -57 ? _ 211 a _ -59 account _
40 an _ 39 and _ -30 any _ 30 anyway _ -50 ask _ 54 asking _ 37 backup _ -75 cable _ 43 call _ 44 come _ 36 cut _ 55 did _ 96 do _ 40 entitl _ 34 establish
_ 36 explanation _ 50 felt _ 35 find _ 48 forward _ 41 go _ -34 have _ -85 how _ 34 is _ 71 issu _ 39 keys _ -45 kind _ 43 know _ 59 let _ 33 login _ 37
loud _ -38 name _ 30 need _ -71 on _ 34 out _ 37 please _ 39 possib _ -42 price _ 35 pull _ -31 question _ 68 rang _ 38 reboot _ 37 red _ 30 responsible
_ 31 run _ 35 script _ 35 siren _ -37 skip _ 32 spare _ -51 step _ 35 sure _ -31 tell _ 46 this _ 37 used _ 37 volume _ 30 which _ 33 who _ 169 whose _
134 why _ 138 wrong _ -36 ￼ _ 66
`,
    next: `
, please 39 . <end> -178 : ￼ 40 <is> would 46 <role> <who> 30 <role> that 40 <some> did 35 <start> <name> -52 <start> <role> -31 <start> <some> 32 <start>
ask 33 <start> backup -60 <start> did 51 <start> find 49 <start> how 52 <start> kind 36 <start> name 38 <start> which 38 <start> why 43 <teams> . 30 ?
<end> 211 cable . 47 could possib -50 cut the 60 did it 33 entitl to 34 find out 53 for the 37 from <teams> 35 how come 41 how could 42 is responsible
35 is why 43 know who 54 on a 36 out who 33 please . 38 pull the -30 rang . 45 reboot , 39 responsible for 35 run the 38 script . 32 skip the 33 the cable
47 the label -31 the real 45 to get -34 to know 55 to run 38 to skip 34 when <yous> -58 who broke 32 who did 31 who is 42 who need -86 with a -33 would
it -38 ￼ <end> 63
`,
    later: `
, . 55 , ? 32 : <end> 32 <is> like 65 <nobody> . 45 <role> have -48 <role> the -31 <some> this 34 <start> , 44 <start> <role> 32 <start> <teams> 37 <start>
did 35 <start> need -55 <start> out 53 <start> real 45 <start> would 47 <wes> to 34 <who> the 43 a ? 36 a like -31 anyway <end> -50 backup <end> -60 broke
<end> 31 cable <end> 47 did do 30 felt to 35 find who 33 from . 40 have <teams> -35 how <name> 51 how does -37 is for 36 please <end> 38 rang <end> 45
responsible the 36 script <end> 32 that the 45 the <end> -35 the price 36 to who 35 when have -36 who it 33 who responsible 38 who the 71 whose was 41
wrong <end> -60
`,
    behind: `
, _ 35 . _ -52 <teams> _ -47 ? _ 85 an _ 55 any _ 34 cable _ 47 cut _ 38 felt _ 35 forward _ 41 from _ 32 have _ -53 know _ 66 like _ 60 one _ -31 pull
_ -30 rang _ 39 reboot _ 41 red _ 30 skip _ 33 step _ 36 that _ 30 to _ 38 who _ 69 whose _ 41 why _ 34 would _ 33
`,
    section: `
<in-contributing> ? 48 <in-lessons> ? 30 <in-root_cause> ? 67 <in-went_wrong> <is> 36 <in-went_wrong> <nobody> 34 <in-went_wrong> <some> 40 <in-went_wrong>
? 60 <in-went_wrong> should 31
`,
  },
  single_cause: {
    constant: -760,
    word: `
<in-contributing> _ -31 <in-root_cause> _ 42 <nobody-at-all> _ -39 <teams> _ 43 a _ -60 alone _ 85 and _ 60 any _ 47 by _ -32 can _ 35 caus _ 63 click
_ 30 commit _ 38 delay _ 68 down _ 33 else _ 44 ends _ 59 entire _ 60 explain _ 51 gripper _ 30 in _ -35 it _ 30 mast _ 30 mess _ 46 noth _ 38 of _ -33
one _ 49 only _ 34 outage _ 51 reason _ 63 rush _ 38 that _ 43 there _ 53 trac _ 45 whole _ 34 without _ 41 wrapper _ 30
`,
    next: `
's commit 40 , one 59 <name> . 58 <role> , 48 <start> <teams> 31 <start> it 45 <start> the 47 <start> without 48 be trac 46 can be 46 caus the 67 click
, 30 down to 39 explain why 30 flood . 30 have been 35 outage . 36 outage is 35 rush . 40 that <teams> 39 the gripper 30 the only 41 the whole 34 there
would 44 to <name> 30 to <role> 55 was that 41 with <name> 47
`,
    later: `
, . 36 <name> <end> 56 <name> commit 40 <start> only 40 <start> outage 31 <start> whole 40 <teams> . 39 alone the 68 and else 44 and with 60 any , 30 be
to 44 can trac 46 down <name> 50 entire to 38 flood <end> 30 have any 50 it and 59 only was 42 outage <end> 36 rush <end> 40 the clos 30 the mess 50 to
's 30 was <teams> 41 with . 38 would have 46
`,
    behind: `
, _ 45 . _ 42 alone _ 66 been _ 41 caus _ 66 click _ 30 commit _ 39 else _ 44 noth _ 42 one _ 51 rush _ 39 the _ -46 there _ 45 to _ -47
`,
    section: `
<in-root_cause> <name> 60 <in-went_wrong> <teams> 53
`,
  },
  passive_blame: {
    constant: -234,
    word: `
" _ -59 's _ -57 , _ -73 : _ -35 ; _ -60 <depts> _ -38 <end> _ -42 <in-actions> _ -92 <in-lessons> _ -84 <in-timeline> _ 43 <name> _ -130 <nobody-at-all>
_ 83 <nobody> _ 37 <role> _ -69 <somebody> _ -193 <team> _ 33 <teams> _ -44 <weaks> _ 50 ? _ -93 a _ -81 abort _ 31 accept _ 37 acknowledg _ 34 agent _
-40 airline _ 33 allow _ 46 any _ -34 apparent _ -64 are _ -41 aside _ 42 attention _ 30 back _ -35 bad _ -44 ball _ 37 been _ 88 belt _ -32 between _
74 bound _ -30 brief _ 35 broke _ 52 build _ -32 by _ -33 came _ 36 care _ 39 carri _ 49 cause _ -42 check _ 42 claim _ 30 clash _ -40 clear _ -33 communication
_ 65 complaint _ 51 contrary _ 38 corner _ 45 could _ -43 crate _ 47 culture _ 33 day _ -36 depart _ 31 dispatcher _ -54 disregard _ 35 door _ 41 double-check
_ 34 dropp _ 34 due _ 69 end _ -34 enter _ 38 entire _ -36 error _ -45 escalation _ 49 evidence _ 32 far _ 50 fell _ 60 file _ -31 fine _ -56 fitt _ 32
flood _ -38 for _ -47 foreseeable _ -32 forgotten _ 71 formality _ 32 freeze _ 48 from _ -30 gas _ -32 going _ -53 got _ 136 had _ 105 hand _ -46 hard
_ -30 have _ -98 head _ -35 hidden _ 45 how _ -30 human _ -31 if _ -40 ignor _ 64 incorrect _ 54 instruction _ 81 insufficient _ 31 it _ -108 judgement
_ -31 kept _ 35 lack _ 39 left _ 89 letter _ 57 limit _ 36 line _ -46 link _ -32 little _ 48 log _ -45 made _ 57 manner _ -31 my _ -48 n't _ -35 need _
-55 neglect _ 48 not _ 33 obviou _ -59 obvious _ -33 one _ -36 our _ -64 ours _ -46 out _ 36 outage _ -37 pass _ 36 patient _ 35 peer _ 32 permit _ 41
pick _ -37 place _ 64 plain _ -37 policy _ 36 predictable _ -35 prior _ 33 procedure _ 36 proces _ 49 proper _ 53 pull _ 40 put _ 47 queue _ -30 reel _
30 region _ -37 ruin _ 30 rule _ 31 set _ 34 sheer _ -37 should _ -39 show _ -45 shown _ -31 sign _ -47 skipp _ 36 slapdash _ -31 taken _ 70 tell _ -34
that _ -38 their _ -34 there _ -31 this _ -99 thought _ 40 three _ 56 through _ -45 too _ 34 treat _ 32 trouble _ -50 unheed _ 40 unmistakable _ -31 unread
_ 45 useles _ -34 visible _ -55 wall _ -37 warning _ 30 was _ 207 week _ 34 went _ 84 were _ 157 what _ -41 who _ -87 whose _ -40 window _ 43 without _
31 workaround _ 35 would _ -75 wrong _ 73 zone _ -32
`,
    next: `
, and -33 , contrary 38 0:0 : 37 <nobody> 's 43 <nobody> was 43 <start> 0:0 33 <start> <name> -42 <start> <nobody> 32 <start> <role> -51 <start> <roles>
-42 <start> <weaks> 63 <start> a 55 <start> basic 34 <start> communication 56 <start> corner 45 <start> if -34 <start> insufficient 31 <start> it -34 <start>
noth 42 <start> on 30 <start> poor -31 <start> that -30 <start> the 70 <start> there 36 <start> this -53 <start> warning 40 <team> to 34 <teams> . 35 ?
<end> -91 about the 32 airline 's 33 allow to 46 an unmistakable -31 and never 31 and was -31 at all 31 at the -33 bad . -33 been left 30 bound to -30
by <roles> -30 by <teams> -36 by the 69 care was 39 carri out 49 clash was -35 close the 35 contrary to 38 crate . 47 cut on 31 depart from 31 due diligence
30 during the 33 escalation was 39 far too 51 for the 30 foreseeable . -30 forgotten . 34 formality . 32 four . -30 from <roles> 51 going to -52 had been
63 had not 39 have been -49 having been 35 in the 57 it was -52 kept in 50 lack of 31 left to 41 much to 30 need to -33 not been 48 noth was 42 of the
106 of them 31 on the 34 only . 35 open . 46 open the -31 ours . -44 paid to 33 peer review 32 poor judgement -31 prior to 33 procedure was 37 the airline
33 the brief 35 the clash -40 the complaint 52 the dark 36 the dispatcher -42 the escalation 38 the failure -31 the flood -44 the letter 58 the log -45
the outage -30 the wall -33 the warn -38 the writ -30 this was -67 to <team> 32 to one 53 to the 70 too little 32 treat as 34 two of 44 unread for 35 wall
since -30 warn . -30 warning from 41 was an -41 was depart 31 was entire -33 was given 30 was going -36 was in -31 was not 63 was poor 47 was the -53 was
to -53 was too -38 was treat 34 was wrong 31 went unheed 40 were made 34 were n't 30 what <wes> 31 what was -38 would have -34 wrong region -36
`,
    later: `
, . -31 , <wes> 34 , so 31 , was -46 <start> , -44 <start> <wes> 43 <start> attention 45 <start> broke 58 <start> came 30 <start> cause -30 <start> complaint
35 <start> failure -30 <start> from 47 <start> is -32 <start> judgement -31 <start> note 31 <start> on 31 <start> only -33 <start> outage -30 <start> second
35 <start> the -49 <start> three 32 <start> took 38 <start> warn -37 <start> was 45 <start> were 111 <start> with 53 <start> writ -30 <teams> <end> 35
<teams> was 32 <weaks> the 30 and . -37 apparent the -49 as . 49 bad <end> -33 ball dropp 39 been for -54 been with 31 change was 32 corner cut 39 crate
<end> 47 cut the 32 done the 30 down <teams> 55 entire . -31 fell the 57 foreseeable <end> -30 forgotten <end> 34 formality <end> 32 four <end> -31 from
. 32 from to 40 had been 50 had the 30 in . -55 in dark 40 insufficient was 31 is that 31 kept the 47 made the 45 name . 46 not . 45 old was -35 on wall
-33 one . 43 only <end> 35 open <end> 32 ours <end> -44 paid the 33 see a 32 so the 35 taken the 34 that wrong 37 the at -32 the could -34 the during 49
the fell 35 the got 79 the in -34 the instruction 81 the left 35 the region -37 the since -47 the that 50 the to -38 the went 45 there a 54 to , -38 to
of 33 unmistakable of -31 warn <end> -30 warn the 39 was , 38 was . 33 was about 43 was as 33 was at 30 was by 47 was for 65 was foreseeable -32 was from
52 was obviou -30 was of -38 was on 62 was open 38 was predictable -35 was without 40 were in 35 were on 31 with . -45 wrong . 30 yard <end> -42
`,
    behind: `
<team> _ 32 and _ -37 dark _ 39 door _ 37 had _ -35 much _ 30 not _ -38 on _ -49 poor _ 30 review _ 31 the _ -105 to _ -86 warn _ 42 yard _ 31
`,
    section: `
<in-root_cause> <name> -30 <in-root_cause> <role> -31 <in-went_wrong> <depts> -30 <in-went_wrong> <name> -53 <in-went_wrong> <team> 46 <in-went_wrong>
<weaks> 46 <in-went_wrong> ? -53 <in-went_wrong> should -37
`,
  },
  sarcasm: {
    constant: -138,
    word: `
" _ 154 'd _ -31 , _ 43 0 _ -85 0:0 _ -45 : _ 128 ; _ 36 <end> _ -54 <in-actions> _ -148 <in-root_cause> _ -83 <in-timeline> _ 31 <in-went_well> _ 59 <in-went_wrong>
_ 106 <name> _ -42 <names> _ -32 <nobody-at-all> _ -37 <role> _ -61 <roles> _ -31 <somebody> _ -40 ? _ -95 a _ 39 about _ -31 admire _ 57 again _ 43 also
_ 31 and _ -43 another _ 96 any _ -34 anyway _ 40 apparent _ 91 are _ 66 arriv _ 37 assum _ 36 attention _ -31 away _ -38 backup _ 65 batch _ -42 be _
-37 been _ -52 bell _ 44 between _ -30 bit _ -35 black _ 32 blame _ -57 brain _ 52 bravo _ 69 brick _ 31 brilliant _ 47 broke _ -39 burn _ 84 buy _ 42
cable _ 62 careles _ -37 chang _ 34 chart _ -37 check _ -34 cheer _ 79 christma _ 64 clap _ 36 clos _ 49 coffee _ 39 come _ -36 commit _ -47 confidence
_ 39 congratulation _ 61 consider _ -34 copy _ 38 cost _ -31 course _ 38 culprit _ -42 data _ 31 day _ 59 decid _ 122 delete _ 45 did _ -77 drill _ 42
effort _ 52 email _ 42 empty _ 55 enter _ 44 evident _ 31 expect _ -33 expert _ 81 fail _ -32 famou _ 105 fault _ -53 fell _ -30 first _ -43 five _ 50
five-minute _ 38 fix _ 31 fixed _ 31 flood _ -42 floor _ 36 for _ 58 foresight _ 100 forty _ 34 full _ 30 geniu _ 41 give _ 49 go _ 67 god _ 37 goes _
31 gold _ 57 good _ 52 got _ -55 grac _ 34 great _ 47 had _ -49 hand _ -48 handover _ -57 happen _ -44 hard _ -36 hats _ 45 have _ -60 head _ -33 hear
_ 32 heaven _ 94 hero _ 50 high _ 34 his _ 37 hope _ 58 hose _ 32 how _ 67 hurt _ 43 infinite _ 53 into _ 30 is _ -47 itself _ 69 key _ 58 keys _ 47 know
_ -37 label _ 39 last _ 35 later _ 33 least _ 30 left _ -66 list _ -32 little _ -30 lol _ 34 lose _ 44 lost _ -53 loud _ 34 love _ 117 machine _ 31 made
_ -31 mark _ 39 masterpiece _ 103 medal _ 35 mere _ 34 message _ 30 midnight _ 74 migration _ -30 mistake _ -31 month _ 30 more _ -37 much _ 37 n't _ -53
need _ 49 nice _ 103 ninety _ 40 no _ -63 not _ -78 noth _ -30 now _ 58 offline _ 33 on _ -48 once _ 35 one _ 31 open _ -36 opinion _ 33 our _ 94 out _
-84 page _ -44 parcel _ 33 paste _ 33 pay _ 46 payment _ 33 plenty _ 36 point _ -40 poor _ 38 possib _ 56 power _ 44 presence _ 32 printer _ 35 prod _
-34 pure _ 34 quality _ 31 quite _ 39 rang _ 41 read _ 61 ride _ 55 rode _ 46 roll _ -33 rota _ 76 runbook _ 30 saving _ 35 say _ -36 see _ -30 shard _
-30 share _ 31 shell _ 30 show _ -30 sign _ -40 slip _ -37 sloppy _ -90 so-call _ 141 someth _ 47 spar _ 30 speak _ 39 speed _ 45 stag _ 71 stay _ -35
sticky _ 37 storage _ 30 strik _ 49 such _ 45 support _ 38 sure _ 81 surprise _ 80 telescope _ 33 ten _ 49 tenant _ 33 terminal _ -30 test _ 59 thank _
65 that _ -31 the _ -58 thing _ -42 think _ -53 this _ -69 thought _ 88 thoughtful _ 47 through _ -43 thursday _ 33 ticket _ 44 told _ -34 triumph _ 39
trust _ 54 tuesday _ 52 turn _ -51 two _ -47 typing _ 55 under _ -30 unplug _ 39 up _ -49 uptime _ 45 very _ 48 volume _ -36 wait _ -35 ward _ -30 was
_ -123 way _ -30 well _ 94 went _ -67 were _ -41 where _ 53 while _ 37 who _ 54 why _ -30 wisdom _ 48 wizard _ 36 word _ -55 worth _ 40 would _ -50 yank
_ 32 “ _ 115 ” _ 115 ￼ _ 95
`,
    next: `
" , -39 " . -35 " by 37 " the 31 's famou 53 's “ 55 , <nobody> 33 , <roles> 67 , that 50 , to 32 , who -31 0:0 <teams> 42 : <name> -37 : the 63 <depts>
. 44 <is> to 32 <name> " 51 <name> , 37 <name> a 71 <name> for 57 <name> to 32 <name> was 49 <name> yank 32 <role> . -31 <role> a 51 <role> and 30 <role>
for 30 <roles> would 32 <some> had 31 <start> <depts> -64 <start> <name> -93 <start> <nobody> -32 <start> <role> -97 <start> <roles> -91 <start> <some>
-60 <start> <team> -32 <start> <teams> -91 <start> <theys> -40 <start> <wes> -39 <start> a -32 <start> another 68 <start> apparent 96 <start> because 42
<start> bravo 69 <start> brilliant 47 <start> congratulation 61 <start> do 43 <start> for -49 <start> full 34 <start> give 42 <start> good 59 <start> great
55 <start> hats 45 <start> it -66 <start> lesson 33 <start> love 49 <start> my -37 <start> nice 84 <start> not -31 <start> only 59 <start> our 52 <start>
read 41 <start> sloppy -40 <start> slow 35 <start> so 78 <start> such 36 <start> test 41 <start> thank 58 <start> that -31 <start> the -54 <start> three
46 <start> well 72 <start> what 78 <start> who 43 <start> would 40 <teams> , 38 <teams> : 30 <teams> could -33 <teams> from 36 <wes> all 88 <wes> spent
-36 <wes> with 36 <yous> have 112 ? <end> -98 a bit -34 a cutover 31 a full 30 a laptop 42 a medal 35 a mere 36 a paper 36 a reboot 33 a word -30 and the
31 another masterpiece 75 another triumph 33 apparent read 40 are for 60 arriv . 42 at five 65 at least 34 at noon 36 at six 36 back on 38 before <yous>
33 black friday 32 bravo to 56 by <role> -39 call . 41 came from 30 chang the 45 clap for 36 clos . 31 could possib 62 course the 31 decid that 108 delete
key 51 dns . 36 do n't 40 does not 30 email . 42 enter . 37 ever , -38 for <teams> 44 found the 30 from <teams> 37 full mark 41 give <role> 51 goes to
48 grac <wes> 34 great job 47 had a 47 had been -49 had to -31 handover . -38 hats off 45 have miss 37 have to 36 helpful , 36 his presence 34 how thoughtful
47 infinite wisdom 54 into a -34 is for 47 is optional 30 it 's 34 it is 39 it that 51 it was 39 its own 34 itself . 53 key . 47 keyboard . 31 label .
-38 machine . 31 mark to 41 minut . 30 miss the 39 much for 36 must have 63 need a 30 need to -35 nice one 43 nine . 39 nine hour 47 noon . 45 not take
43 now . 32 of <depts> 41 of <name> 52 of course 44 of it -43 of our 50 of the -41 off to 44 on a 53 on thursday 34 one day 39 one of 32 only " -47 only
key 35 our resident 31 plenty of 36 plug . 49 press enter 54 quality , 35 read the 65 rode in 46 slow clap 36 so much 37 sticky note 37 strik again 49
such a 31 switch off 38 tell <wes> 34 thank to -73 the " 67 the bell 48 the change 35 the door 31 the error 35 the famou 36 the hose 38 the only 50 the
plug 34 the so-call 57 the storage 35 the usual 45 this one -30 thought the 40 thoughtful of 47 thursday . 35 time : 30 to <role> 52 to <teams> 41 to hear
38 to let 74 to ticket 30 took <name> 33 triumph for 33 twice . 39 up . 38 was " 31 was evident 33 was there 48 was too 70 way to -31 well , 39 well done
45 when <yous> 48 while the 51 who cut 32 who need 97 with <teams> -34 with his 60 with it 40 with the 41 word for -31 would have -43 would it 47 zone
. 48 ￼ <end> -37
`,
    later: `
" " 46 " <end> -35 " <teams> 35 's . -32 's to -39 , , 52 , . 74 , <end> 55 , <wes> -32 , as -36 , by -32 , for 34 , is -35 , it 46 , of 30 , seem 36 ,
the 82 , whole 37 , would 37 0:0 , 42 0:0 the 33 : , -44 : <end> -36 <depts> <end> 44 <is> sure 61 <name> famou 53 <nobody> a 41 <role> <end> -31 <role>
<role> 33 <role> that 35 <roles> in 41 <start> " 88 <start> 's 73 <start> , 30 <start> <is> 84 <start> a 49 <start> as 37 <start> between -30 <start> bit
-30 <start> clap 36 <start> for -44 <start> had -49 <start> hero 50 <start> his 36 <start> in -33 <start> job 55 <start> mark 41 <start> much 31 <start>
n't 37 <start> need 48 <start> off 45 <start> on 44 <start> read 46 <start> should -35 <start> so-call 57 <start> take -33 <start> the -34 <start> thoughtful
47 <start> to 63 <start> was -110 <start> were -66 <teams> a -39 <teams> again 70 <teams> the 45 <teams> up 31 <wes> his 34 <yous> to 54 a , 70 a . 62
a delete 42 a disk 37 a in 35 a to 50 a way -48 a with 44 a word -33 an . 43 and of 30 another for 33 anyway <end> 40 arriv <end> 42 as , -41 as the 33
at . 44 at to 48 by , 34 call <end> 40 clos <end> 31 delete . 31 dns <end> 36 does take 47 email <end> 42 enter <end> 37 for . 44 for ; 32 for minut -34
for the 44 from , 63 full to 41 give a 70 grac with 34 handover <end> -38 hats to 45 hose <end> 34 how of 42 if were 46 in . 49 in infinite 54 infinite
, 35 is as 52 is out -32 it not 39 it to 33 itself <end> 53 key <end> 45 keyboard <end> 31 lesson : 33 like . 30 machine <end> 31 much the 36 need when
33 nine <end> 39 noon <end> 39 not a -45 now the 30 of 's 43 of to 76 offline <end> 30 one . 31 one <name> 40 only . 32 our . 43 outage a 52 own . 38 plug
<end> 45 pull plug 34 read label 45 read manual 30 rollback was 33 slow for 36 so for 33 stag for 37 take . 45 thank , 33 that was 38 the 's -49 the <role>
35 the alarm 35 the are 63 the arriv 36 the data 37 the database 33 the expert 38 the file 32 the floor 39 the has 33 the in 33 the key 40 the message
38 the number 30 the plan 32 the tenant 38 the who 44 the wizard 43 this : 30 thursday <end> 35 to <role> 30 to <wes> 56 to a -38 to for 88 to it 57 to
the 45 too . -35 took a 35 triumph <teams> 33 twice <end> 39 two with 36 up <end> 38 very , 32 was beneath 30 was in -30 were , 41 when have 54 who it
35 will to 35 with presence 34 word <name> -33 wrong <end> 38 zone <end> 48 “ ” 99
`,
    behind: `
" _ 44 'd _ -31 . _ 34 : _ 60 ; _ 41 <name> _ 54 <roles> _ 50 <team> _ 32 <teams> _ -77 <theys> _ 35 ? _ -47 after _ 50 again _ 95 alarm _ 47 all _ 37
and _ -40 are _ -45 assum _ 36 bell _ 38 blame _ -32 both _ 34 brick _ 34 burn _ 37 clos _ 52 commit _ -38 copy _ 45 could _ -30 decid _ 49 delete _ 49
did _ -35 does _ 36 down _ -33 email _ 46 enter _ 57 error _ -34 every _ -31 famou _ 48 five _ 60 forty _ 35 grac _ 34 it _ -66 itself _ 68 key _ 63 last
_ 32 lose _ 44 midnight _ 34 my _ 58 n't _ -52 need _ -54 never _ -57 no _ -31 now _ 37 number _ 35 once _ 31 open _ -32 our _ -72 party _ 30 pay _ 38
plan _ 37 presence _ 32 press _ 55 quality _ 35 ride _ 55 rota _ 36 runbook _ 47 say _ -42 shell _ 42 so _ -34 someth _ 69 speed _ 48 strik _ 49 sure _
57 take _ 40 that _ -30 there _ 34 this _ -39 to _ -47 turn _ -48 typing _ 57 usual _ -39 very _ 33 was _ 59 while _ 32 would _ -44 yank _ 32 “ _ 55 ”
_ 76
`,
    section: `
<in-actions> <name> -34 <in-actions> <roles> -32 <in-contributing> <depts> 36 <in-contributing> should 40 <in-lessons> <wes> 46 <in-lessons> never 39 <in-root_cause>
<role> 39 <in-root_cause> <roles> 49 <in-root_cause> <teams> 36 <in-went_wrong> <is> 38 <in-went_wrong> <name> -32 <in-went_wrong> <role> -88 <in-went_wrong>
<roles> -42 <in-went_wrong> <some> 38 <in-went_wrong> <weaks> 57 <in-went_wrong> ? -45 <in-went_wrong> should -33
`,
  },
  fix_the_person: {
    constant: -214,
    word: `
, _ -41 0 _ -41 0:0 _ -53 <end> _ -49 <in-actions> _ 493 <in-contributing> _ -136 <in-lessons> _ 70 <in-root_cause> _ -143 <in-timeline> _ -73 <in-went_wrong>
_ -223 <is> _ -34 <name> _ -82 <roles> _ 69 <somebody> _ -53 ? _ -36 abandon _ -30 again _ 35 are _ -34 ask _ -30 be _ 79 been _ -51 buy _ -41 can _ -34
careful _ 43 concentrate _ 35 could _ -31 culture _ 34 cut _ -34 delete _ -33 discipline _ 35 exercise _ 40 find _ -35 get _ 53 greater _ 41 habit _ 40
had _ -35 harder _ 31 have _ -40 head _ 37 here _ 31 into _ 37 it _ -55 january _ 30 june _ 32 key _ -36 left _ -32 make _ 32 more _ 112 must _ 47 need
_ 37 never _ -42 next _ 56 no _ -33 one _ -34 our _ -30 out _ -44 ownership _ 37 pay _ 32 please _ 31 rais _ 36 refresher _ 39 remind _ 35 repair _ -32
retrain _ 31 rota _ 45 shall _ 30 sitt _ 30 slip _ 46 stay _ 50 than _ -44 that _ -80 the _ -81 think _ 36 this _ -39 twice _ 38 type _ 36 until _ 60 vigilance
_ 90 was _ -135 were _ -47 which _ -41 who _ -49 will _ 43 would _ -46 wrong _ -36
`,
    next: `
<name> . 49 <roles> need 32 <roles> to 36 <start> 0:0 -35 <start> <any> 46 <start> <role> -39 <start> <roles> 42 <start> another 30 <start> find -34 <start>
remind 33 <start> the -46 ? <end> -36 be more 39 concentrate harder 31 delete key -41 exercise greater 41 find out -30 habit of 35 has to 33 in january
30 in june 30 into the 31 is the 33 more careful 42 next time 36 not be 31 that <name> -38 that <roles> -35 the only 39 the rota 41 think twice 42 to exercise
30 which <name> -36 would have -32 would not 30
`,
    later: `
, . 33 <name> . -45 <name> <end> 48 <role> the -35 <roles> into 39 <roles> to 33 <start> <name> 56 <start> more 36 <start> to 40 a delete -33 a of 31 and
rota 35 be careful 30 before type 37 get the 38 greater at 41 harder the 31 in . 41 look . 31 next . 35 of . 46 only . 39 the . 37 the of 38 the that -57
the which -30 the will 38 to greater 30 vigilance the 50 would be 30
`,
    behind: `
abandon _ -30 and _ -39 be _ 39 cable _ -36 concentrate _ 35 cut _ -37 delete _ -41 exercise _ 41 get _ 56 greater _ 41 habit _ 40 had _ -37 harder _ 31
have _ -41 here _ 33 key _ -42 more _ 55 must _ 32 need _ 51 on _ 42 pay _ 32 shall _ 31 sitt _ 30 to _ 33 type _ 37 was _ -35
`,
    section: `
<in-actions> <depts> 31 <in-actions> <he> 38 <in-actions> <name> 86 <in-actions> <role> 55 <in-actions> <roles> 62 <in-actions> <some> 61 <in-actions>
<teams> 69 <in-actions> not 30 <in-contributing> <name> -31 <in-lessons> <roles> 54 <in-root_cause> <name> -37 <in-went_wrong> <name> -43 <in-went_wrong>
<role> -32 <in-went_wrong> <teams> -36
`,
  },
};
