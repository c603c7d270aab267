// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: -9,
  word: `
" _ 29 % _ -36 ' _ -26 'd _ 21 's _ 24 've _ 79 ( _ -62 ) _ -62 , _ 32 - _ 25 / _ -20 0 _ -102 0-bit _ 29 0.0 _ -60 0.0.0 _ -31 0s _ -17 0th _ 15 : _ 19
; _ -58 <depts> _ 64 <he> _ 83 <in-actions> _ -48 <in-contributing> _ 96 <in-lessons> _ -16 <in-root_cause> _ 146 <in-timeline> _ -45 <in-went_well> _
-247 <in-went_wrong> _ 140 <is> _ 54 <name> _ 132 <nobody-at-all> _ -66 <nobody> _ 27 <nobodys> _ 18 <role> _ 18 <roles> _ 56 <some> _ 52 <somebody> _
129 <wes> _ -53 <who> _ -18 <yous> _ 16 ? _ 17 [ _ -23 ] _ -23 a _ -49 a.m _ 47 abandon _ 18 able _ -64 absorb _ -34 accept _ -30 acces _ -107 accidental
_ 20 account _ -66 accountable _ 26 acros _ -51 act _ 49 acted _ 32 active _ -16 activity _ 19 add _ -64 addres _ -70 adult _ 72 advice _ 18 affect _ -40
after _ -80 against _ -29 age _ -28 agent _ -16 agree _ -39 ahead _ 22 air _ -33 airline _ 19 airport _ 16 alarm _ -59 alert _ -57 all _ 57 allow _ -22
aloud _ -32 already _ -27 alter _ 19 alway _ 16 am _ 20 amateur _ 36 amateurish _ 31 an _ -56 and _ -65 announc _ -32 another _ -18 answer _ -42 any _
21 anyth _ 22 anyway _ 20 apart _ -47 api _ 22 apology _ 50 app _ -37 apparent _ 79 appendix _ -41 appli _ -17 application _ -34 appreciat _ 33 approval
_ -65 april _ -46 are _ -26 arm _ -72 around _ 49 arriv _ -29 arrive _ -29 as _ -47 aside _ 34 ask _ 28 asked _ -24 asking _ -39 asks _ -74 assessment
_ 29 assign _ -80 assumption _ 25 atm _ 18 attempt _ 50 attention _ 72 attributable _ 49 august _ -20 authority _ 15 automat _ -16 automatic _ -20 automatical
_ -49 autumn _ 21 available _ -83 avoid _ -54 awake _ 17 away _ 27 b _ -22 backup _ 21 bad _ 49 badge _ -20 badly _ 47 bag _ 24 baggage _ 17 ball _ 73
ban _ 15 bank _ 16 banner _ -40 bar _ -20 basement _ -27 basic _ 42 basket _ 22 battery _ -29 be _ -29 bear _ 15 because _ -36 become _ 34 been _ 44 before
_ -17 began _ 17 begin _ -38 beginner _ 18 begun _ 24 behav _ 18 behaviour _ -25 behind _ -23 believ _ 21 bell _ 44 belong _ -19 below _ -34 beneath _
18 benefit _ 21 bent _ 33 beta _ -29 better _ -21 between _ -24 beyond _ 18 big _ -40 bill _ 29 bisect _ -16 bit _ 52 black _ 53 blackout _ 29 blade _
-20 blam _ -68 blame _ 53 blank _ 44 bles _ 16 blew _ -15 blind _ 56 block _ -43 blood _ 29 blow _ 22 board _ 26 boiler _ 25 bonu _ 35 bot _ -54 botch
_ 45 both _ -58 bother _ 55 bottl _ 54 bought _ 20 box _ 40 brain _ 23 bravo _ 21 breach _ 31 break _ 40 brief _ -21 bright _ 28 bring _ 26 broke _ 32
buck _ 34 bucket _ -37 budget _ -15 buffer _ -20 build _ -56 bulk _ 15 bull _ 17 bungl _ 60 burst _ -19 bus _ 17 busbar _ -27 busines _ 39 busy _ -34 but
_ -18 button _ -17 buy _ -57 by _ 25 bypass _ 38 byte _ -25 c _ -28 cable _ -23 cach _ -44 cache _ -74 calculation _ -37 calendar _ -37 call _ -29 campu
_ -15 canary _ -25 cancell _ 16 candidat _ -16 cap _ 22 capacity _ -23 card _ -54 care _ 79 careful _ -27 careles _ 23 carry _ -29 case _ -29 caught _
-58 caus _ -31 cavalier _ 15 central _ -30 certificate _ -85 chair _ -31 chance _ 26 chang _ -60 channel _ -16 character _ -34 charg _ 15 charge _ -39
chart _ 23 chas _ 15 chat _ -17 cheaper _ 18 check _ -34 checklist _ 84 checkout _ 31 checksum _ -28 chennai _ -15 child _ 15 children _ 21 chiller _ 29
chosen _ -26 christma _ 19 ci _ -18 circuit _ -20 citizen _ 17 claim _ 31 clash _ 29 clean _ -23 clean-up _ -27 clearer _ 31 client _ -78 clip _ 63 clos
_ 27 close _ 52 cloud _ 23 clueles _ 69 coffee _ 26 cold _ -50 column _ -23 come _ 49 coming _ 34 command _ -77 comment _ -27 compaction _ -17 compar _
-22 compare _ -17 comparison _ -30 competent _ 29 compiler _ -43 complacent _ 36 complain _ -49 complaint _ 45 complete _ 24 component _ 36 comput _ -25
computer _ -15 concentrate _ 16 conclusion _ 42 conduct _ 39 configur _ -28 configuration _ -30 confirm _ -31 confuse _ -19 connection _ -21 consecutive
_ -28 console _ -38 conspicuou _ 20 consult _ 51 contact _ -36 contain _ -40 continu _ -36 contract _ -57 contrary _ 36 control _ 55 controller _ -26 conversation
_ -23 conveyor _ 39 cooki _ -25 cool _ -22 coordinat _ -19 copi _ -23 copy _ -29 core _ 43 corner _ 63 correct _ -55 corrupt _ 29 cost _ 18 could _ 27
counter _ -19 countri _ -46 coupon _ 17 course _ 52 courtesy _ 74 cover _ -135 coverage _ -57 cowboy _ 37 cpu _ -16 crack _ 33 crane _ 17 crash _ -18 crate
_ 49 creat _ -33 credential _ -26 credit _ -33 critical _ -19 cross _ 43 culpa _ 23 curiosity _ 50 curtain _ 17 customer _ -44 cut _ 30 cut-off _ 18 cutover
_ 83 cuts _ -26 cycl _ -16 daemon _ -40 daily _ -31 damage _ 16 dark _ 48 dashboard _ -53 data _ -55 date _ -37 dawn _ 19 day _ -17 days _ -80 dead _ 18
deadlin _ -20 deaf _ 31 deal _ -33 debit _ -22 decide _ -27 decommission _ 33 dedicat _ -24 deduct _ 24 default _ -51 defect _ 38 delay _ -32 delete _
-71 deletion _ -23 deliver _ -17 depart _ 33 depend _ -53 deployment _ 16 depth _ 42 describ _ -34 deserve _ -15 design _ -20 desk _ 29 despite _ 52 destroy
_ 40 detection _ -28 dialysi _ 41 die _ 43 diesel _ 26 differ _ -16 differenc _ -18 difference _ -32 different _ -50 digger _ -39 diligence _ 45 dimension
_ -22 dip _ -17 dipp _ 16 direct _ -24 direction _ -18 directory _ -16 discipline _ 87 disk _ -42 dispatcher _ 49 display _ -60 disregard _ 75 distribution
_ -72 district _ -31 do _ -40 doc _ -16 dock _ 26 document _ -34 documentation _ 25 domain _ -39 done _ 55 dosage _ 28 dosing _ -17 doubl _ 23 double _
23 double-check _ 58 doubt _ 19 down _ 25 draft _ 24 drain _ -45 drawer _ -18 drift _ -38 driver _ -36 drop _ -23 dropp _ -33 dry _ 27 due _ 31 dumb _
-16 dupe _ 22 duplicat _ -25 dust _ 24 e-mail _ -25 each _ -94 ear _ 16 earlier _ -18 early _ -47 ears _ 22 earth _ 48 east _ -54 easter _ 47 easy _ -46
edge _ -18 edit _ 56 effect _ -19 eight _ -35 eighteen _ -29 eleven _ -40 email _ -59 embargo _ 44 emergency _ -19 emoji _ 28 empti _ 29 empty _ 19 enabl
_ -24 end _ 29 ended _ -21 endpoint _ -31 engine _ -15 engineer _ 52 english _ -24 enter _ 19 entire _ 59 environment _ -57 equipment _ -31 eras _ -18
error _ -55 escalat _ 25 escalate _ -15 escalation _ 31 establish _ 52 estimat _ -21 etcd _ -24 euro _ 36 evacuation _ 20 even _ 74 event _ -43 ever _
68 every _ 29 everyth _ 29 evidence _ 24 evident _ 26 exact _ 40 exchange _ -16 exclusive _ -40 excuse _ 30 exercis _ -16 exercise _ -19 exist _ -35 exit
_ -24 expectation _ -20 expert _ 83 expir _ -56 expiry _ -19 export _ -39 expression _ -16 external _ -16 extra _ 18 eye _ 16 eyes _ 53 face _ 37 faciliti
_ -19 fail _ -53 failover _ -39 failure _ 34 fall _ 21 false _ -26 famou _ 52 fan _ -47 fast _ 17 faster _ -36 fat _ 27 fat-finger _ 45 fault _ -24 feature
_ -44 february _ 18 federation _ -15 fee _ -15 feed _ -17 feedback _ -29 feet _ 22 fell _ 50 felt _ -34 ferri _ -15 fiddl _ 53 field _ -34 fifteen _ -24
fifty _ 27 figure _ -20 file _ 16 filed _ 23 fill _ 20 filter _ -41 final _ 33 fine _ 142 finger _ 62 finish _ 46 fire _ 57 firewall _ 21 firmware _ -40
first _ -25 fit _ -19 fitt _ 38 fix _ -42 fixed _ -85 fixture _ 44 flag _ -50 flaky _ -33 flash _ 35 flat _ -24 flipp _ 18 flood _ 82 floor _ 18 follow
_ -17 follow-up _ -16 for _ -35 forecast _ -25 foregone _ 24 foresee _ 35 foreseeable _ 27 foresight _ 15 forgotten _ 57 fork _ -50 forklift _ 19 form
_ -16 formal _ 64 format _ -21 formulary _ 16 forum _ -27 forward _ -17 found _ -73 four-ey _ 38 frame _ -18 frank _ 49 free _ -37 freed _ -33 freeze _
60 freezer _ 28 friday _ 41 front _ -19 frost _ -18 fsck _ 30 full _ 34 fund _ -27 further _ 40 fuse _ -40 future _ -46 game _ 15 gantri _ -24 gap _ -29
gate _ -23 gateway _ -76 gave _ 24 generat _ -59 generation _ -24 generator _ -55 geniu _ 59 get _ 16 gets _ -31 git _ -30 give _ 24 given _ -18 giving
_ -18 glance _ 20 gloss _ 25 go _ 32 go-live _ 24 god _ 39 goes _ 59 going _ 35 gold _ 18 gone _ 26 gonna _ 24 good _ -23 got _ 44 grace _ -16 grant _
-22 graph _ -49 great _ 36 greater _ 18 green _ -70 grey _ -17 gripper _ -39 group _ -54 grow _ -32 grown _ 17 grown-up _ 22 guidance _ -16 guide _ -18
guilt _ 39 guilty _ 34 gun _ 31 had _ -22 half _ 46 halfway _ 18 hall _ -36 hammer _ 34 hand _ 26 handheld _ -20 handiwork _ 16 handl _ -28 happen _ 22
happy _ -39 hard _ 37 hard-cod _ 25 has _ -20 hash _ -18 have _ 49 having _ 35 head _ 71 header _ -51 heads-up _ 17 health _ -28 heartbeat _ -19 heat _
-44 heavy _ -22 heed _ 63 held _ -38 help _ -37 helper _ -15 helpful _ 22 herself _ 18 hid _ -35 hidden _ 26 hide _ -40 high _ 36 himself _ 23 hindsight
_ 51 hint _ -35 his _ 85 hlr _ -31 hold _ -53 home _ 62 honest _ 20 hose _ 49 hosed _ 17 hospital _ 62 host _ -33 hostname _ 19 hot _ 52 hotfix _ -20 hotline
_ -18 hour _ -74 house _ 36 household _ -17 human _ 55 hundr _ -26 hung _ 29 hunt _ 18 hypervisor _ -24 idea _ 52 identity _ 16 if _ -21 image _ -55 imagine
_ 26 immutable _ -15 implementation _ -21 import _ -65 importer _ -44 improper _ 19 in _ -26 incident _ -48 includ _ -49 include _ -16 incomplete _ -23
incorrect _ 83 independent _ -25 index _ -28 indicator _ -37 inform _ -54 infusion _ 22 ingres _ -33 inherit _ -64 input _ -36 inside _ -20 inspect _ -17
install _ -33 installer _ 59 instance _ -30 instruction _ 43 instrument _ -29 insufficient _ 29 integer _ -24 intend _ -17 interest _ -18 interface _ -24
interlock _ 30 interpret _ -20 interruption _ -27 interval _ -30 into _ 55 intranet _ -25 introduc _ 33 investigat _ 35 investigation _ 19 invit _ -18
invite _ -36 is _ -23 isolat _ -20 issu _ -32 issue _ -54 it _ 24 item _ -88 its _ -80 itself _ 19 jam _ 42 jamm _ 66 january _ -20 jenkin _ -34 job _
-67 jobs _ -56 join _ -48 joint _ -32 judgement _ 19 jump _ 25 just _ 101 kafka _ -17 keep _ -28 key _ -60 keyboard _ 19 keystrok _ -47 kick _ 25 kind
_ 23 knee _ 27 knew _ 15 knock _ 27 know _ -33 known _ -28 kubectl _ -30 lab _ 19 label _ -28 labell _ -45 laboratory _ -20 lack _ 41 lag _ 22 laid _ 26
lakh _ 15 languag _ -29 lapse _ 24 large _ -28 last _ 20 late _ 17 latency _ -61 launch _ 35 launcher _ -17 lay _ 35 layer _ -29 layout _ -18 leader _
-39 leak _ -35 leapt _ 69 learn _ -16 learnt _ -33 leas _ -65 lease _ -47 least _ 31 leav _ 30 led _ -21 left _ 95 legacy _ -33 lesson _ 27 letter _ 35
level _ -45 lever _ -54 licence _ -23 lie _ 20 lifecycle _ -15 lift _ 30 light _ -32 like _ 19 limit _ -73 line _ -24 linter _ -21 lira _ 31 lisbon _ -29
list _ -79 listen _ 16 live _ 26 load _ -69 loader _ -25 local _ -57 location _ -27 lock _ -35 lockout _ 25 log _ -44 logg _ -35 login _ 23 logs _ -51
long _ -53 longer _ -18 look _ -32 loop _ -38 loss _ 30 lot _ 22 love _ 22 low _ -37 lucky _ 26 machine _ -52 made _ -30 mailbox _ -37 main _ 16 maintenance
_ -33 major _ 29 mandatory _ 18 manifest _ -16 manner _ 35 manual _ 25 many _ -36 map _ -36 marguerite _ 32 market _ -16 masterpiece _ 23 match _ -49 matchmak
_ 20 matter _ -27 maximum _ -17 mb _ -17 mea _ 23 mean _ -19 meant _ -23 measur _ -42 measure _ 20 medal _ 22 meddl _ 19 media _ -31 meet _ -26 member
_ -42 membership _ -37 memory _ -44 mention _ -27 menu _ -36 mere _ 38 merg _ 72 merger _ -16 mess _ 43 messag _ -49 message _ -93 met _ -19 metadata _
-16 meter _ 43 method _ 20 metr _ -51 metric _ -57 midnight _ 19 might _ -15 migrat _ -24 mile _ 22 million _ 18 min _ -16 mind _ 50 minder _ 37 minu _
21 minut _ -41 minute _ -17 mirror _ -48 mismatch _ 18 misread _ 45 mistak _ 49 mistake _ 86 mistyp _ 18 mixed _ 25 mode _ -42 model _ -77 modem _ -47
moderator _ -15 module _ -35 monday _ -19 monitor _ -15 month _ -28 more _ 71 most _ -46 move _ -30 moved _ -75 moving _ 17 ms _ -21 much _ 28 must _ 52
muted _ 22 my _ 65 myself _ 16 mystery _ 21 n't _ 92 named _ -40 namespace _ -36 narrow _ -23 nearest _ -24 need _ -29 neglect _ 99 negligence _ 15 negligent
_ 20 network _ -53 never _ 64 new _ -101 news _ -27 next _ -20 nice _ 46 nineteen _ 16 ninety _ -16 no _ -34 node _ -73 normal _ -25 north _ -19 nose _
25 note _ -35 noth _ -25 notic _ -87 notice _ -40 notifi _ -37 notification _ -23 now _ 23 nowhere _ 52 nuke _ 22 nuked _ 22 number _ -105 o'clock _ 21
object _ 39 oblig _ 33 obviou _ 17 october _ -36 of _ 15 off _ 73 offender _ 19 offer _ -84 office _ 15 offline _ -47 offset _ -57 old _ -18 older _ -89
omitt _ 107 on _ -31 online _ -29 only _ -46 onto _ 15 operat _ -35 operator _ 34 option _ -20 optional _ 18 or _ -39 order _ -64 organise _ 25 original
_ 25 orphan _ -24 other _ -48 otherwise _ 16 ought _ 59 our _ -30 ours _ 19 ourselv _ 33 outag _ -20 outage _ 24 outcome _ 19 outgo _ -20 outside _ -30
oven _ 31 over _ 34 overdue _ -25 overlook _ 24 overnight _ -26 overwrote _ 43 owe _ 29 owing _ 29 own _ -22 owns _ -105 package _ -67 packet _ -98 page
_ -123 paged _ -95 pager _ -78 paid _ 39 pair _ -34 palletiser _ 16 panel _ -27 panic _ 19 panick _ 22 paper _ -44 parallel _ -15 parameter _ 30 parcel
_ -19 parent _ -49 park _ -22 parser _ -71 part _ -41 partition _ -52 party _ 41 pass _ 24 passenger _ 18 past _ 64 path _ -54 pattern _ 16 pause _ -33
pay _ 37 paying _ 16 payment _ 31 pebkac _ 55 penalty _ 48 pencil _ 17 pend _ -15 pension _ 35 per _ -30 perfect _ 18 perform _ -45 period _ -20 permission
_ -37 permit _ 17 person _ -56 personal _ -18 pick _ -25 pilot _ 18 pipe _ -26 pipeline _ -50 pit _ -19 pity _ 65 place _ 26 plain _ 62 plann _ -59 platform
_ -16 play _ 37 player _ -15 plc _ 15 please _ 23 plug _ 42 plugin _ -22 plus _ 36 pod _ -38 point _ -31 poison _ 27 policy _ -36 pool _ -19 poor _ 48
port _ -62 portal _ -37 possess _ 22 possible _ -54 post _ -38 postpon _ 20 power _ -22 practice _ 37 predat _ -24 predictab _ 92 predictable _ 23 prefer
_ -34 premature _ 26 pres _ 16 prescription _ 29 present _ -50 press _ -20 pressure _ -47 prevent _ -20 preview _ -36 previou _ -21 price _ 34 primary
_ -18 print _ -22 priority _ 26 probe _ -101 problem _ -32 procedure _ 24 process _ -45 prod _ 62 produc _ 46 producer _ 51 product _ -24 production _
59 progres _ -32 promis _ 41 promo _ 17 promotion _ -19 prompt _ -24 proper _ 106 protect _ -19 protection _ -23 proud _ 19 provid _ -16 proxy _ -29 public
_ -44 publish _ -34 pull _ 69 pump _ -58 pune _ 20 purge _ 15 quality _ 45 quarter _ 29 query _ -18 question _ 17 queu _ -21 queue _ -60 quick _ 21 quiet
_ 36 quorum _ -31 quot _ -28 race _ -19 radio _ -31 random _ 16 range _ -18 rate _ -21 rather _ 34 re-key _ 42 reach _ -117 reachable _ -23 read-on _ -28
readable _ -53 reader _ -59 reading _ -30 ready _ -27 real _ 23 reason _ -41 reasonable _ -21 reboot _ 15 rebuild _ -73 recall _ 21 receipt _ -19 receiv
_ -96 receive _ -43 receiver _ -15 reception _ -56 reckles _ -20 recommend _ -19 reconciliation _ -16 record _ -71 recover _ 17 reel _ 32 refit _ -22 refresh
_ -19 refresher _ 64 refund _ -39 refusal _ 19 refuse _ 19 regard _ 64 regex _ 20 registrar _ -26 registration _ -16 regrettab _ 19 regular _ -16 rehearsal
_ 33 reject _ -66 relay _ -82 release _ -28 reli _ -52 relief _ 24 rely _ -15 remind _ 91 reminder _ -19 remote _ -23 remov _ -53 removal _ -37 renam _
-23 renew _ -31 renewal _ 32 reopen _ 23 reorganisation _ 15 repeat _ 30 replac _ -75 replacement _ -39 replica _ -58 report _ -104 reporter _ -18 repositori
_ -23 repository _ -23 reproduc _ -33 reproduce _ -60 reproducible _ -16 request _ -106 requir _ 19 research _ -21 reservoir _ 20 resident _ 33 resolver
_ -29 respect _ 51 respond _ 24 respons _ -27 response _ -45 responsible _ 38 rest _ 39 restart _ -89 restor _ -76 restore _ -66 retir _ -20 retire _ -20
retrain _ 38 retri _ -81 retrospect _ 15 retry _ -60 return _ -111 revers _ 19 revert _ -15 review _ -33 revok _ 26 revoke _ 22 rig _ -29 right _ 30 ring
_ 50 riot _ 46 risk _ 27 rm _ 31 rocket _ 42 roll _ -53 rollout _ 17 room _ 27 rose _ -52 rot _ 29 rotat _ -22 rotate _ -26 rout _ -41 route _ -68 router
_ -20 row _ -33 rows _ -43 ruin _ 40 rule _ 25 run _ -40 runbook _ -49 rung _ 71 runn _ 38 runs _ -30 rural _ -52 rush _ 34 saddl _ 20 said _ 63 sale _
19 same _ -88 sank _ 34 sat _ 66 save _ 15 saw _ -48 saying _ 38 scal _ -37 scan _ -58 scanner _ -15 schedul _ -52 schedule _ -20 scheme _ -23 school _
59 science _ 30 scrap _ 26 screen _ -97 scribe _ -19 script _ -39 seal _ 47 search _ -45 season _ 34 second _ -29 secondary _ -22 secret _ -30 see _ -28
seen _ -31 sees _ -28 send _ -20 sense _ 68 sensible _ 34 separate _ -27 sequenc _ -45 sequence _ 15 serv _ -28 server _ -58 service _ -108 session _ -71
set _ -34 sets _ -31 sett _ -16 settlement _ -28 sever _ -18 several _ -52 shaft _ -19 shall _ 46 shame _ 54 shar _ -54 shard _ -21 share _ -47 sharp _
29 sheet _ 33 shipp _ 28 shoot _ 27 shop _ 38 shorten _ -84 shorter _ -16 shout _ 31 show _ -39 shown _ -38 shut _ -36 shutdown _ -17 sight _ 24 sign _
42 sign-off _ 21 signal _ -68 signatur _ -16 signature _ 35 silence _ 30 silent _ -38 similar _ -15 simp _ 84 simple _ 33 since _ -41 singapore _ -30 single
_ -21 sister _ -30 sit _ 25 site _ -31 sitt _ 30 six _ -48 size _ -43 skip _ 30 slack _ -24 slapdash _ 31 sleep _ 21 slept _ 48 slide _ 26 slip _ 97 sloppy
_ 49 slow _ -39 slower _ -19 smaller _ -34 smell _ 25 smoke _ 25 smooth _ 18 snapp _ 20 snapshot _ -15 so-call _ 27 socket _ -30 software _ -40 sold _
23 some _ -50 someth _ 36 somewhere _ 20 space _ -20 spam _ -25 spar _ 43 spare _ -33 speak _ 34 specification _ -35 speed _ 23 spell _ 35 spent _ 19 spill
_ 27 spite _ 38 split _ -38 spoil _ 21 spoken _ 17 sponsor _ 40 spott _ -64 spread _ -23 spreadsheet _ -19 spring _ 25 square _ 44 stage _ -15 stale _
-30 stamp _ 28 stand _ 20 star _ 21 start _ -69 stat _ -17 state _ -30 statu _ -28 stay _ -50 steer _ 21 step _ -51 stern _ 35 stick _ 41 stock _ -28 stood
_ 27 stop _ -54 stopp _ -57 stor _ -33 storage _ -27 store _ -21 storm _ -46 story _ -21 straight _ 43 strand _ 22 stray _ 17 street _ 33 stres _ 21 stretch
_ 42 strict _ 22 string _ -19 stroke _ 22 stubbornnes _ 17 studio _ -22 stuff _ 25 subnet _ 42 suggestion _ 47 summary _ -20 sunday _ -22 supervision _
46 supp _ -40 suppli _ -37 suppress _ -26 surpris _ -50 surprise _ 54 suspend _ -18 swallow _ -15 swap _ 57 swept _ 35 switch _ -22 sword _ 30 sydney _
-39 sync _ -55 synthetic _ -34 system _ -105 table _ -59 taken _ 43 taking _ 47 tape _ 19 taped _ 43 tariff _ -20 taught _ -18 tea _ 16 teach _ -30 tear
_ 27 technical _ 19 telemetry _ 19 telephon _ -19 temperatur _ -36 template _ -52 temporary _ -18 terraform _ -33 test _ 41 text _ -69 textbook _ 47 than
_ -66 thank _ -36 that _ 28 the _ -39 their _ 22 then _ 51 there _ 26 they _ 17 thing _ 47 think _ 56 third-party _ 45 thirty-one _ -24 this _ 42 thorough
_ 52 those _ 69 thought _ 50 thread _ -46 threshold _ -21 threw _ 28 throttl _ 23 through _ 24 thumb _ 21 thursday _ 36 tick _ 17 ticket _ -47 tighten
_ 29 till _ 59 timed _ -31 timestamp _ -28 timing _ -26 today _ -19 together _ -38 token _ -71 told _ -68 tolerance _ -19 tone _ -18 too _ 41 tool _ -105
top _ 20 tore _ 18 torque _ 32 touch _ 25 tournament _ 20 toward _ 28 trac _ -29 track _ -21 tracker _ -36 trad _ 23 traffic _ -87 train _ -16 tram _ 18
transaction _ -49 transfer _ -45 translation _ -24 transmission _ 31 travell _ -24 tray _ 25 trend _ 17 trigger _ -43 trip _ 30 trivial _ 24 trouble _
64 truck _ 42 trust _ -26 try _ -36 tuesday _ -30 turbin _ 40 turn _ -41 twenty _ -47 twice _ -24 two-person _ 19 type _ -54 typed _ 21 typical _ 18 typo
_ 15 unable _ -31 unanswer _ 27 under _ 22 unfortunate _ -19 union _ -21 unit _ -40 unleash _ 34 unmistakable _ 32 unplugg _ 34 unprofessional _ 30 unread
_ 52 until _ -22 untouch _ 28 unusual _ -48 upgrad _ 17 upgrade _ -52 uplink _ -26 upon _ 31 upper _ -15 ups _ 32 upstair _ 41 upstream _ -19 usage _ -19
use _ -66 used _ -35 useful _ -21 user _ -66 utc _ -18 validation _ 19 value _ -81 valv _ 21 valve _ 44 vanish _ 39 verify _ 17 version _ -94 vibration
_ -21 view _ -18 vigilance _ 104 virtual _ -22 visit _ 15 volum _ -40 voucher _ 28 vpn _ -33 waiver _ 15 wall _ 28 warn _ 88 warning _ 106 was _ 84 watchdog
_ -50 waved _ 59 wear _ 21 web _ -25 webhook _ -22 week _ -16 weekend _ -17 weigh _ 69 weld _ -25 well _ 76 went _ 125 were _ -18 whatsoever _ 23 wheel
_ 43 when _ -72 whenever _ -49 where _ -75 wherea _ -29 whether _ -89 which _ -48 while _ 16 whiteboard _ -67 who _ 70 whole _ 41 whose _ 19 widen _ -38
wind _ -46 wiped _ 56 wise _ 17 wiser _ 20 within _ -88 without _ -63 woken _ -30 wonder _ 62 wonderful _ 23 word _ 47 work _ -16 worker _ -35 worse _
38 worst _ 30 would _ 46 wreck _ 22 wristband _ 34 write _ -22 writer _ 27 wrong _ 43 wrote _ -24 yard _ 41 year _ -31 yet _ 16 your _ -16 zone _ -72 |
_ -36 – _ 15 ￼ _ -105
`,
  next: `
" . -26 " careles -32 " from 22 " review 21 " the 22 " thorough 22 % of -32 ' . -15 ' template -20 'd have 16 's , 18 's . -41 's <role> 23 's <roles>
25 's account -32 's change -24 's doing 17 's fault -57 's firmware -33 's gateway -15 's hotfix 19 's import -44 's manual -15 's meddl 19 's merge -36
's note -18 's pay 18 's quick -49 's refusal 19 's release -18 's request -21 's script 24 's spreadsheet -22 's the 34 's ticket -34 's wing 42 's “
23 ( 0 16 ( <name> -17 ) <end> -29 , 0 -24 , 0:0 -17 , <any> 32 , <he> 37 , <is> 57 , <nobody> 19 , <role> -34 , <roles> 25 , <wes> -18 , <who> 25 , <yous>
-22 , a 25 , after 74 , again 15 , against 34 , although -23 , and -62 , as -32 , because -31 , between 18 , but -19 , by -15 , call -24 , can -17 , contrary
40 , full 43 , how 45 , if 19 , is 16 , it 39 , like -27 , no 38 , not 45 , on -21 , once 41 , page -17 , read -20 , same -31 , since 15 , so -87 , that
35 , then -31 , there 36 , this 18 , to 21 , two -17 , under -15 , was 19 , when -18 , wherea -29 , which -33 , with -41 , yet 25 0 , -27 0 ; -17 0 a.m
47 0 at -20 0 call -27 0 customer 18 0 hour -20 0 instead 31 0 lakh 15 0 line -15 0 may 25 0 mb -17 0 min -16 0 minut 72 0 ms -21 0 on -25 0 second -22
0.0 % -26 0.0.0 to -19 0:0 , -31 0:0 . -77 0:0 : 52 0:0 <depts> -25 0:0 <name> -137 0:0 alert 51 0:0 first 30 0:0 in -15 0:0 our 16 0:0 still 19 0:0 the
-31 0:0 utc -15 0:0 with 22 0:0 — 17 : <name> 22 : <role> -30 : human 80 : it -19 : one 21 : the -19 : who 24 ; <he> 28 ; <name> -29 ; <role> -37 ; had
35 ; no -17 ; the -23 <any> 's -51 <any> , -16 <any> . 19 <any> asks -17 <any> in 17 <any> would -22 <depts> 's 25 <depts> did -23 <depts> was 19 <he>
, -27 <he> could -15 <he> join -30 <he> phone -16 <he> would 18 <is> . 18 <is> am 16 <is> ask 17 <is> blame 15 <is> did -18 <is> had -15 <is> have -50
<is> hold 16 <is> need -18 <is> said 20 <is> take 15 <is> wish 20 <name> " 26 <name> 's 16 <name> . -38 <name> : -53 <name> <end> -33 <name> <wes> 32 <name>
<who> -22 <name> a 38 <name> and -19 <name> as -32 <name> asked -31 <name> asks -20 <name> at -19 <name> call -38 <name> confirm -23 <name> could 18 <name>
cut 19 <name> did 26 <name> does 15 <name> fail -24 <name> for -39 <name> from 52 <name> gave 16 <name> had 18 <name> in -25 <name> is 54 <name> kill -33
<name> left 28 <name> might -30 <name> need 17 <name> never 48 <name> on 52 <name> open -28 <name> or -32 <name> ought 18 <name> overlook 18 <name> post
-39 <name> pull -16 <name> push 28 <name> put -31 <name> read -15 <name> report -21 <name> restart -16 <name> revert -21 <name> runs -17 <name> sent 21
<name> set 27 <name> shall 39 <name> show 16 <name> skipp 18 <name> slept 35 <name> stop -16 <name> stopp 15 <name> take -24 <name> tell -40 <name> to
-21 <name> told -20 <name> truncat 19 <name> typed 20 <name> wait -32 <name> was 16 <name> went 16 <name> will -31 <name> wiped 25 <name> would 16 <name>
wrote -22 <names> between 24 <nobody> bother 21 <nobody> could 24 <nobody> had -46 <nobody> has 32 <nobody> is -120 <nobody> look 20 <nobody> thought 35
<nobody> was -20 <role> 's 41 <role> , -27 <role> . 39 <role> : -22 <role> <name> -31 <role> a 18 <role> accountable 16 <role> acknowledg -35 <role> and
-18 <role> asks -28 <role> brick 30 <role> call -16 <role> can -27 <role> did -17 <role> does 22 <role> flood 18 <role> for -61 <role> forgot -44 <role>
from -46 <role> had -25 <role> has 19 <role> in 33 <role> is 20 <role> kill -30 <role> left -20 <role> look -26 <role> made 38 <role> never 21 <role> not
-20 <role> out -79 <role> overwrote 16 <role> press -36 <role> read 38 <role> report -31 <role> should -51 <role> show 29 <role> sign -64 <role> take 35
<role> to 43 <role> turn 21 <role> walk 36 <role> was -74 <role> with 41 <role> would 34 <roles> , -33 <roles> . 32 <roles> ? -43 <roles> a -30 <roles>
are 56 <roles> at -16 <roles> can -37 <roles> could 15 <roles> did 19 <roles> do 15 <roles> for -32 <roles> get -16 <roles> had 64 <roles> left 31 <roles>
let 18 <roles> need 30 <roles> on -37 <roles> should 48 <roles> that 49 <roles> turn 17 <roles> which -19 <roles> will 17 <roles> with -18 <some> 's 17
<some> from -15 <some> need 15 <some> should 26 <some> with -21 <start> 0 -28 <start> 0:0 121 <start> <any> 17 <start> <he> -15 <start> <is> -35 <start>
<name> -159 <start> <nobody> -64 <start> <role> -22 <start> <roles> -43 <start> <some> 37 <start> <teams> -58 <start> <theys> 70 <start> <wes> -111 <start>
[ -38 <start> a -62 <start> alert -15 <start> an -46 <start> and 35 <start> another 43 <start> any 35 <start> apparent 48 <start> are -31 <start> around
58 <start> as 19 <start> asking -56 <start> backup 43 <start> before -26 <start> better 16 <start> between 48 <start> blame 30 <start> both -36 <start>
bravo 21 <start> but -31 <start> by 24 <start> call -28 <start> can 17 <start> careful -53 <start> cause 34 <start> clip 44 <start> corner 46 <start> could
21 <start> courtesy 16 <start> customer -30 <start> deduct 24 <start> did -23 <start> do -21 <start> documentation 23 <start> due 25 <start> emergency
-21 <start> establish 17 <start> fault -22 <start> find 61 <start> for 16 <start> from -23 <start> full 22 <start> git -23 <start> good -60 <start> had
-77 <start> hard 57 <start> hats 22 <start> have 18 <start> having -28 <start> hold 25 <start> how -36 <start> improper 19 <start> in 75 <start> instead
17 <start> insufficient 29 <start> introduce 15 <start> is 24 <start> it 40 <start> jenkin -34 <start> keep 39 <start> kind 48 <start> label -17 <start>
lack 19 <start> lazy -24 <start> lesson 34 <start> look 46 <start> mail -15 <start> make -26 <start> may 15 <start> mea 19 <start> mistak 39 <start> monitor
-18 <start> move -22 <start> my 60 <start> neither -28 <start> never 19 <start> new -38 <start> next 19 <start> nice 19 <start> no 57 <start> obvious 32
<start> of 20 <start> on 17 <start> once 23 <start> one 23 <start> only -40 <start> our -89 <start> passenger -15 <start> pebkac 30 <start> player -22
<start> predictab 56 <start> present -27 <start> print -17 <start> procedur 23 <start> production 23 <start> proper 32 <start> put -19 <start> read 32
<start> reckles -20 <start> regrettab 15 <start> release -19 <start> remind 91 <start> responsibility -43 <start> retrain 22 <start> retri -30 <start>
return -24 <start> review -32 <start> root -32 <start> send 24 <start> settlement -22 <start> several -18 <start> silence 25 <start> so 29 <start> some
-34 <start> spare -32 <start> such 20 <start> sure 16 <start> terraform -32 <start> that 51 <start> the -62 <start> then 38 <start> thing 22 <start> time
-29 <start> too 41 <start> traffic -15 <start> train 18 <start> turn -21 <start> unfortunate -19 <start> warning 35 <start> was -71 <start> weigh 21 <start>
well 25 <start> were 20 <start> which 97 <start> who 21 <start> why -39 <start> with -18 <start> without -49 <start> ￼ -69 <team> that 37 <team> to -50
<team> was 17 <teams> 's -74 <teams> , 29 <teams> . 30 <teams> : -19 <teams> ; -15 <teams> and -25 <teams> arriv -21 <teams> at -16 <teams> could 33 <teams>
cut 17 <teams> did 26 <teams> for -20 <teams> from 51 <teams> hand 26 <teams> is 18 <teams> kept -15 <teams> learn -25 <teams> let -58 <teams> need -42
<teams> never -39 <teams> open 19 <teams> owns -35 <teams> pass 25 <teams> sat 15 <teams> shipp -17 <teams> that -24 <teams> to 22 <teams> took 20 <teams>
was -30 <teams> would 38 <theys> . -35 <theys> could -27 <theys> for -22 <theys> have -17 <theys> would -24 <wes> a -25 <wes> all 39 <wes> an 19 <wes>
avoid -26 <wes> did -19 <wes> hold 15 <wes> in 30 <wes> inform -27 <wes> knew -19 <wes> lost 23 <wes> need 33 <wes> noth -29 <wes> only 28 <wes> publish
-17 <wes> saw 15 <wes> should 15 <wes> spent 40 <wes> that -20 <wes> the 15 <wes> thought -24 <wes> want -28 <wes> were -30 <wes> will -15 <wes> wish -20
<wes> with 32 <wes> would -80 <wes> wrote -21 <who> found -24 <who> has 25 <yous> , 23 <yous> may -18 <yous> need -23 <yous> see -21 ? <end> 16 [ ] -27
a 0 -19 a 0-bit 34 a bad 15 a bit 46 a blank 18 a blind 40 a canary -39 a chance -18 a change 23 a check -22 a child 56 a copy -27 a customer -52 a day
-17 a dedicat -16 a duty 26 a failover -25 a finger 15 a foregone 24 a form 21 a formal 31 a freeze -15 a friday 16 a gateway -30 a glance 17 a good 22
a great -29 a grown-up 22 a half -17 a healthy -29 a job 20 a key -36 a known -36 a leak 19 a letter 19 a limit -17 a line 22 a link 29 a loose -34 a mailbox
-34 a matter 18 a medal 22 a minder 37 a miss -53 a mistake -33 a monday -28 a note -50 a null 23 a page -28 a paper 18 a password 19 a pause 34 a phone
18 a proper 31 a quick 23 a reason 17 a refresher 34 a report 23 a runbook -41 a scheduler 15 a second -71 a separate -19 a service -17 a single -38 a
slower -19 a snapshot 18 a spreadsheet 20 a stag 19 a stern 20 a surprise -16 a test 28 a ticket -20 a train -32 a week 15 a whole 21 a.m . 47 able to
-68 about it 15 acceptance test 17 acces . -21 acces to -92 account for 31 account of 23 account was -22 accountable for 16 acros the 19 acted upon 26
add a -32 add the -20 addres file -24 after . 20 after <roles> 68 after a -17 after an -16 after ten -15 after that -18 after the -34 after three -19 after
which 21 again <end> -17 again with 19 against the 19 agent , -18 ahead of 17 air . -34 alarm . -36 alarm ? -19 alarm bell 38 alarm ring 35 alarm was -22
alert for -20 alert was 24 all , 31 all along 35 all night 29 all over 41 all the 29 all there 24 all this 18 all to 19 all writ -29 allow to 44 aloud
. -39 already been -17 also a 16 an hour 20 an older -21 an outage -19 an unmistakable 32 and 0 38 and 0:0 -26 and <he> -22 and <name> -16 and <nobody>
15 and <role> 22 and <roles> -44 and <wes> 23 and a -36 and ask -15 and call -45 and clos 20 and confirm 19 and did 21 and every 35 and found -15 and gave
-25 and in -27 and it 26 and its -22 and left 24 and never 35 and no 28 and not 54 and one -29 and only -32 and open -18 and prod 15 and report 33 and
said 28 and show -20 and some -16 and still 23 and thank -19 and that -15 and they 20 and to -16 and told 47 and wait -15 and walk -25 and was 22 and watch
-21 and what -35 and without -21 and yet 17 answer was 33 answer within -28 any check 17 any of 32 anyth that -30 anyth to -22 anyway . 21 app . -15 apparent
read 22 appendix . -34 appli to -25 approv the 25 approv this 19 archive . 18 archive was -29 are <roles> -61 are <wes> 17 are for 73 are not -63 are too
21 array . -19 arriv , -21 arriv at 28 arriv on -23 as <any> 17 as <role> -41 as <roles> -37 as ever 38 as if 26 as plann -23 as spam -23 as was 31 as
well 21 ask <name> 34 ask <roles> -16 ask <teams> -49 ask for 39 ask which 16 ask who -38 asked <teams> -52 asked for -17 asking who -71 asks who -28 asleep
, -28 asleep . -31 asleep at 41 assum the 20 at . 20 at 0 -35 at 0:0 -66 at <role> -36 at a -68 at exact -17 at fault 41 at first 20 at five 16 at least
15 at night -42 at nine -27 at random 17 at six -18 at that -17 at the 57 attach to -17 attention . 28 attention was 16 attributable to 49 august , -15
automatical . -15 available on -21 avoid asking -26 away , -16 away from 37 away the 16 back , 41 back . -50 back at -25 back by 35 back on 26 back the
25 back to 21 backup , 15 backup of -16 bad . 21 ball on 15 ball was 20 battery . 16 be at 18 be clos 25 be expect 26 be found 45 be issu 26 be laid 20
be more 37 be no 15 be on -36 be rais 40 be remind 24 be replac -22 be the 32 be trust 18 be wrong -47 because <name> 50 because <teams> -23 because it
-25 because its -19 because the -91 because who 20 been asked 39 been clos 23 been ignor 26 been in -15 been left 47 been on -25 been paged -58 been paid
15 been read -49 been rehears 21 been set -20 been so 26 been to 45 been told -20 been upgrad -15 been written 21 before , -19 before . -52 before <any>
-27 before <wes> 17 before a 39 before they 26 behav like 24 belong to -15 below 0 -25 belt . -31 benefit of 28 better if -41 better part 19 between 0
26 between 0:0 -26 between <theys> -36 black friday 28 blame . -33 blank . 15 blind . 27 blind eye 40 bonu of 32 both . -17 both ends -16 both feed -19
bother to 40 bottl . 15 bounc the 22 bound to 18 branch . 24 bravo to 17 breaker and -18 bridge and -16 bridge call 43 bridge was 44 bright idea 26 broke
the -27 broken , 16 brought about -17 brought the 35 buck stop 16 budget . 15 bug in -19 bug was 20 build . 16 bull in 17 but for -31 but it -15 but never
36 but not -36 but the -21 button . 26 by . 15 by 0 -17 by <any> -35 by <role> 96 by <team> -18 by <teams> 18 by a -48 by default -23 by friday -16 by
hand -83 by mistake 26 by noon -39 by now 23 by one -46 by phone -26 by right 37 by the -126 cache . -26 cache for 16 cache was -32 calendar . -25 calibration
. 16 call , 53 call <role> -18 call back -32 call from 24 call was 18 came back -37 came down 43 came from -48 came on -34 came up 17 can n't -22 can not
-20 can tell 23 canary would -28 care was 38 careles " -32 carri on 15 carri out 71 carri the -15 caught by -61 caught it -18 caus the 21 cell . -28 centre
. -20 certificate . -24 certificate renewal -27 chain . 21 chair of -44 chance to -22 chang to -16 change . -18 change on -15 change that 21 change window
20 channel 0 18 channel for 22 channel that -19 charge . -39 chart . 27 check . 53 check for -30 check that -17 check the -19 checklist . 28 checksum .
-19 clash was 24 client . -25 clock . 36 clos . 28 clos the 45 code , -45 code . -25 come down 23 comment out -20 communication with -20 comparison of
-23 confirm . 20 confirm that -22 confuse the -19 conspicuou by 20 contain a -16 contrary to 36 controller . 16 copy . 16 copy of -32 core router 37 corner
were 35 corrupt the 23 cost , -27 cost <wes> 47 could 've 18 could be -44 could easi 21 could hard 26 could have 35 could n't -22 could not -73 could see
79 could tell 32 count as -22 count the 76 course . 17 course of -15 course the 19 courtesy of 32 crash the -22 cron job -18 culpa , 21 culprit , 16 culprit
was -49 customer . -17 customer in 19 cut on 29 cut the 32 dark . -20 dark until 27 data for -26 data loss 26 data was -17 database . 41 date was -25 day
of -34 day one 22 days of -15 days to -50 debit . 29 decid that 52 decid to -38 decision to 35 decision was -19 deduct the 24 default . -19 delay the -15
delet the -30 demo . 18 depart from 22 depend on -50 depot . -31 describ the -18 deserve a -15 did <role> -37 did <roles> 22 did <teams> -25 did <wes>
22 did n't 77 did not 17 did noth -27 did the -44 did this 34 did to -17 diff . 26 different time -26 direction . -18 disabl the 23 disk , 20 dispatcher
. 26 dispens with 27 disregard . 29 disregard for 33 distribution list -41 do . -21 do <is> -45 do <roles> -37 do <wes> 53 do n't -17 do not -32 do so
-19 do was 22 does . 16 does n't 47 does the -57 doing . 24 done by -35 done was 16 dose table -25 down . -61 down on 28 down the 65 down with 24 drift
. -37 drill . 25 drop ? -28 dropp somewhere 20 dropp the -43 drove the 16 drug cabinet -27 due : -16 due care 15 due diligence 40 due in -15 duty to 29
earlier . -16 easi have 21 east wing -33 easy to -60 edit the 27 eleven hour -17 email were -27 emergency stop 27 emoji . 28 empti the 25 end in 18 enough
, 15 enter the -33 entire foreseeable 20 eras the -18 error . -19 error and 21 escalation was 55 establish who 20 even a 40 even peak 17 even read 17 even
the -27 ever , 29 every account -43 every chance 28 every one 27 everyth was 20 exact what -20 exercis in -16 expect the -18 expect to 28 expectation of
-17 expir . -27 explain himself 21 explain the -52 export . -42 extend the 17 eyes . 38 fail . 28 fail over -20 fail to 31 failover was -32 failure . 26
failure was 20 false . -25 famou " 16 fan in -16 fat finger 27 fat-finger the 18 fault , 21 fault in 15 fault is 28 fault that -20 fault tolerance -19
feed . 41 feed ? -44 fell by 45 fell on 35 fiddl with 38 field . 16 field for -20 field is -20 fifty minut 24 file . -20 file ? -26 file transfer -15 fill
in 21 fill the -21 fill up 18 find a 39 find the -38 fire panel 16 fired . -24 fired at 19 firewall rule 23 firmware 0.0 -25 first minute 28 first one
28 first place 20 first time -38 first to 40 five minut 21 fix the -24 fix was -15 fixed the -73 flag . -32 flag was 19 flood in -27 flood the 45 follow
. 27 for 0 63 for <any> -16 for <name> -16 for <role> 22 for <some> -15 for <teams> -27 for a 21 for about -51 for all -19 for another -15 for anyth -19
for each 31 for eleven -20 for five 27 for forty 19 for help 17 for maintenance -16 for month 35 for most 25 for nine 16 for one -25 for reason 24 for
six -38 for that 15 for the 19 for this -31 for week 46 for which -18 foregone conclusion 24 foreseeable . 15 forgot its -54 forgot to 39 forgotten . 50
formal warn 26 forum . -20 found . 35 found a -24 found by -84 found the -34 four . 35 four hundr 17 four minut -38 free of -25 friday , -25 friday . -18
from 0 -20 from 0:0 -30 from <depts> 59 from <he> -16 from <name> 41 from <role> 60 from <roles> 77 from <teams> -32 from <wes> -35 from a -53 from day
23 from it -15 from start 39 from that -30 from the -18 full disk 18 full mark 21 further notice 20 gate . -34 gate open 21 gather dust 23 gauge , 15 gauge
. -45 gauge ? -27 gave the -20 get a -21 git blame -22 give <name> 16 give <roles> -22 give the -27 given the -36 given to 31 given what -22 glance at
18 gloss over 25 go . 40 go out -16 go to -20 go-live . 18 god mode 17 goes live -33 goes to -68 going to 31 gone dark -46 gone out 15 good . 19 good to
-15 got the -17 graph . -22 graph was 15 great deal -28 great job 49 green , -40 green light 28 group . 28 guess . -19 guilty party 32 had <name> 31 had
a -38 had acces -28 had all -22 had been 45 had every 24 had four -41 had his 15 had it 23 had just 38 had kept -19 had n't -16 had never -66 had no -110
had not 25 had one -29 had only 31 had swapp 39 had wait 22 half past 22 half the 46 hall . -28 hand , -25 hand for -20 hand on 19 hand out -58 hand over
25 handiwork . 15 handover note 16 happen if -27 happen when 27 hard have 26 hard to -45 hard-cod the 24 has n't 34 has no -19 has one -23 has to -18 hats
off 19 have . -23 have asked 38 have been -17 have caught 27 have check 18 have gone -49 have kill 17 have left -37 have made -37 have no -61 have notic
20 have open -28 have phon 18 have prevent -18 have read -46 have rung 67 have said 23 have saved 23 have shown -33 have spott 43 have stay 32 have the
-19 have their 23 have thought 15 having been 50 head . 27 head in 27 health check -25 heard the -15 heat . -43 help , 20 here . -62 hid the -35 hindsight
, 16 his head 15 his own -15 hold <role> 16 hold point -16 holiday . 20 holiday in -29 home . 23 hosed the 16 host . -18 hotline was 15 hour , -25 hour
of 31 hour on -49 hour to -41 how could 45 how did -28 how long -33 how much 18 hunt for 18 idea was 18 if <role> -57 if <roles> 25 if <teams> 15 if <yous>
-46 if a -16 if only 71 if the -37 ignor the -35 import is -26 in . 27 in 0 -18 in again -16 in april -36 in both 27 in channel 70 in chat -21 in doubt
34 in eleven -15 in hindsight 18 in his 45 in january -17 in june -23 in memory -20 in network 20 in october -18 in order 36 in our -31 in place -23 in
progres -15 in retrospect 15 in spite 38 in tear 21 in the -35 in their 24 in this -45 in three -21 in to -23 in two -25 in which -21 in your -17 incident
. -60 incident was -26 includ . -25 index . -23 index was 26 inform every -35 inside the -21 insufficient attention 16 interface , -20 interlock . -23
intermediate certificate -15 into the 47 is <name> -29 is all 17 is also 16 is asking 28 is for 20 is going -34 is how 20 is in -25 is it 16 is left 15
is n't -72 is need -48 is no 51 is now -31 is on -44 is one 16 is open -47 is paid -17 is suppos -26 is that 18 is there -25 is to -15 is too 16 is where
-31 issu by -15 issu to 20 issue a 18 it 's 60 it , -16 it . 32 it <role> -40 it all 22 it and 24 it by 34 it come 35 it could -20 it did 43 it down -23
it from -31 it had -26 it happen 16 it in 25 it is 31 it just 17 it never -31 it not 19 it on -22 it take -15 it took -33 it turn -22 it was -25 it would
-38 item 0 -40 its absence 20 its knee 29 job that 18 join from -18 june . -15 kept in 20 key , -21 key in 22 kill the -25 kind note 32 knew . 18 knew
about -16 knew the -16 knock out 26 know . -19 know about -21 know it 18 know that 21 know the -48 know who 36 known that 16 lab result -42 label . 29
label printer -17 label the 40 label were 15 lack of 20 lag . -17 laid at 20 lapse of 17 last ? -25 launch . 17 lazy about 24 lazy load -18 lead to 24
leak . -29 leak was 34 learn about -42 least have 27 leav a -22 leav the 60 leave . -20 ledger . 15 left <wes> 27 left hand 26 left out 24 left to 52 let
's -27 let <teams> -36 let it 29 let the 56 liability for 19 lies with 23 lift a 23 light came -34 like to -19 limit . -27 limit to 20 line was -24 link
is -16 link was 26 list , -15 list had 20 list of -23 list on -37 live . -28 load . -30 load test 15 lock the 44 lock was -40 log in -36 log was 20 logs
, -19 logs . -16 look at 50 look back 50 look for -17 look like -60 loop . -27 lost . -34 lower the 16 made a -23 made it -16 made sense -22 made the -45
mailbox that -33 main . 33 make the -45 manag to 19 mark as -29 mark the 29 mark to 21 match the -23 matter of 18 may , 52 may . -28 may <is> 15 mea culpa
23 meant <roles> 20 meant that -42 member , -27 member of 24 membership number -15 memory . -20 memory leak -38 mention the -19 merge . 21 mess up 48 message
to -38 midnight . -22 might be -27 might have 15 migration . 18 minut , 22 minut . -23 minut and -25 minut before 27 minut in 19 minut of 16 minut with
31 minute , 36 minute . -55 mismatch between 28 miss a 16 miss its -22 miss the 32 mistak were 38 mixed up 25 model . -29 moment the 32 month , -26 month
. 32 more careful 42 more than -82 morn and -17 move . 20 move the -46 move to -21 moved the -20 much to 17 must be 27 my fault 19 n't . 20 n't a -23 n't
have 16 n't take 24 n't the 15 name . -19 name and 37 name for -32 need . -34 need it 16 need not 17 need to -26 neglect to 17 network , 23 network was
-19 never been 30 never going 23 never have 42 never open 26 never seen -27 never work -22 new one -19 new to -37 next . 28 next morn 23 next time 43 nice
, 22 night , -16 night ? -25 night in -16 night job -16 night would 20 nine minut -16 no acces -22 no action -18 no alert -30 no busines 47 no data -32
no field -19 no great 44 no member 21 no need 29 no reason -25 no test -17 no warn -17 no way -75 node . -17 node was -21 none . 22 noon ? -52 nor <role>
17 not <name> -26 not a 81 not ask -15 not cover -16 not exact 35 not follow 57 not get -15 not know -29 not look 45 not need 33 not notice 33 not own
24 not paged -25 not read 22 not receive -31 not respect 32 not see -49 not seen 15 not take 30 not taken 27 not tell -17 not the 20 not to 32 not understand
16 not up 36 not visible -20 not yet -42 note , 23 note mention -20 note on -26 note that 34 note the -32 noth . 26 noth stopp -20 noth to 21 noth unusual
-43 noth was 33 notic . -24 notic that 15 notic the -66 notice of -15 notice that 32 notice to -43 now . 21 nowhere to 50 nuke the 22 nuked the 19 number
. 20 number 0 24 number for -18 number of -72 oblig to 33 obviou from -46 obviou that 45 of 0 -17 of <name> 46 of <roles> 57 of <some> 51 of <team> -16
of <teams> -39 of <theys> -41 of <weaks> 19 of <wes> 16 of <yous> 35 of a -17 of all -18 of course 36 of date -24 of five -15 of hindsight 16 of his 21
of it 46 of its 21 of nine -16 of one -17 of seven 17 of test 18 of that 17 of the -22 of their -19 of think 15 of this -27 of those 19 of time 21 of two
16 of use -31 of what 20 of which -16 of whom -33 off on 27 off the 60 off to 23 offer . -35 old . -23 omitt the 34 omitt to 17 on <he> 18 on <name> 23
on <roles> -25 on <teams> 15 on ? -48 on call -20 on earth 20 on every -18 on its 30 on leave -23 on monday -41 on the 31 on thursday 25 on time 15 on
whose 34 once a -16 once more 39 one ; 35 one ? 16 one did 54 one duct 17 one hour -34 one of 20 one thing 16 one was 28 one way 41 one would 45 only ,
-22 only a 33 only after -23 only to 16 open . -20 open ? 37 open at -22 open on 17 open the -27 operator error 34 or later 18 order . -63 order of -17
order table 31 order to 29 organise a 25 other than 16 ought to 59 our " 38 our call 21 our fibre 23 our own -21 our resident 41 out . 15 out and 20 out
for -17 out from 21 out of 27 out on -33 out our 21 out that -22 out the 28 out twice -26 out whether -16 out who 18 out with -20 outcome was 41 over .
40 over as -19 over in 28 over the -29 over to -41 overflow . 31 overload the 18 overlook the 26 overwrote the 36 owing to 29 own the -30 owns the -91
package was -18 packet was -59 page , 27 page . 24 page 0 20 page at -33 page fault -26 page was -22 page went 15 pager is -69 paid to 50 pair on -17 panel
. 35 panel at -41 party is 28 passenger were -16 password reset 18 patch cord -23 patch release 30 path . 15 patient were -16 peer review 31 permission
to -37 permit . -30 phone , -16 phone call 23 phone list -25 pick the -23 pipe . -25 plac the 26 plain as 37 plan to -28 plan was 19 player who -21 plug
on 22 point in -51 poison the 26 poor judgement 25 port 0 -26 possible to -24 post in 20 post the -36 pres . -20 present : -27 prevent this -18 price .
26 primary . 17 print the -16 printer . 15 procedure was 22 production acces 32 proud to 18 public holiday -19 publish . -16 pull request 19 pull the 29
pump ? -24 push the -24 put it -20 queri . -15 question . 21 queue . 22 queue depth 33 quiet . -25 raise the -23 ran it -40 ran the 15 rate . -20 reach
<teams> -30 reach the -59 read . 17 read a 57 read by -20 read of 33 read out -16 read that -31 ready . -25 reason for -46 reason to -18 rebuild . -29
rebuild the -25 receiv . -18 receiv the -61 record . -25 recovery . -29 refresher course 20 refusal to 19 region . 15 registry . -16 regrettab the 18 regular
expression -15 rehears . 20 rehearsal was 24 reject list -19 relay . 20 releas . 18 release , 25 release . -18 release note -53 reli on -52 rely on -15
remov the -25 reopen the 24 replac the -50 replace the -26 report . 26 report from -17 report in 20 report succes -15 report that -19 reproduc the -29
reproduce the -63 request , 16 request a 15 request for 17 request of -35 requir to 20 require a 17 research group -18 reset the -22 resident geniu 16
rest . 15 rest with 29 restor from -26 restor the -62 restore . -50 retir in -19 retry loop -37 return 0 -23 return the -19 revert the -16 revok the 26
revoke <name> 41 revoke the -19 right to 35 ring the 27 risk assessment 16 rocket science 30 roll back -46 rollback , -24 rollback plan 18 rollout to -16
room . -29 room was 37 root acces 15 root cause -32 rota . -35 rotat the -15 rotation . 20 round to 27 rout table -17 rout to -17 row count -29 rule .
16 rule was 26 run , -18 run ? 15 run a 21 run at -31 run on -18 run out 31 run was 25 run ￼ -18 runbook . -40 runn the 32 runs on -21 said it -29 said
noth 29 same file 34 same thing -16 same way -38 sank the 25 sat on 46 saved <wes> 28 saved the -32 saw a -18 say no 29 saying that 37 says that -29 schema
, 24 screen . -30 screen ? -39 script . 23 script for -18 search . 18 seat map 27 second . -18 second key -37 second page 51 second pump -17 second time
31 see . 32 see it -23 see on -43 see that 35 see the -55 seen that -44 seen the -22 sense . 31 sense of 52 sent a -52 sent to 40 server . -24 server that
-34 server was -27 service account 29 service had -23 service was -21 session was -32 set . -16 set off 21 set the 29 set to -40 settl it 19 seven days
-24 sever the -27 shaft door -19 shar mailbox 19 shard . -29 share one -29 sheet . 21 sheet ? 28 shipp a 28 shop . -25 short of 26 should 've 42 should
be -32 should have 38 should never 31 show a 21 show that -39 show the -88 show up 18 shown the -36 shut . -25 shut down -15 sign . 25 sign a 18 sign in
-15 sign the -43 sign were 37 sign-off was 21 signal . -22 signature is 17 silence from 32 simp not 56 simple . 19 since <teams> 17 since the -31 sit on
18 site . -57 six , -16 six . -23 six week 22 size of -17 skip the 49 sleep through 25 slept through 34 slide . 27 slip . 44 slow . -27 slow query -15
smoke test 35 so . 27 so <name> -31 so <role> -22 so <roles> -32 so <theys> -32 so <wes> -33 so hard 21 so long 27 so much 19 so that -30 so the 38 so
to 25 somewhere between 20 sooner or 28 spare . 17 spare part -15 spare pump 17 spare was 15 speak . 36 spite of 38 spot the 35 spott the -27 square with
23 stag and 26 stale , 21 star <wes> 16 start . -26 start the -31 start to 34 station . 28 stay on -27 stay up -17 step , -17 step . -22 step 0 -19 stern
word 20 stick . 41 still be -20 still not 34 stop the -35 stop with 16 stopp . -27 stopp short 15 straight away -21 stuck to 23 supp . -33 sure the -23
swallow the -15 swap . 30 swap the -29 swapp the 16 switch , 26 switch the -37 switch to -38 system , 23 table , 20 table . -31 table of -21 table was
16 take a 60 take eleven -22 take no 31 take place 16 take the -39 taken . -16 taken <role> 19 taken a 21 tape library 25 tape unit -29 tariff . -32 taught
<wes> -21 tea . 16 tell <teams> 22 tell the 35 template . 19 ten . 19 ten and 21 ten past 23 test , 36 test and 18 test environment -20 test on -18 than
0 -15 than <role> 19 than from -19 thank <yous> -18 thank for 17 that . 51 that <he> -37 that <is> 16 that <nobody> -15 that <role> 28 that <roles> 32
that a 28 that are -20 that belong -24 that both -25 that can -17 that graph -25 that had -38 that have -16 that it 42 that many -32 that morn 19 that
no -19 that of 34 that one 29 that only -17 that screen -47 that the -21 that this 24 that touch 19 that two 16 that was 21 that week -51 the 0 35 the
0th 15 the acceptance 17 the afternoon -36 the agent -32 the air -48 the airline 19 the alarm 31 the alert -23 the answer 34 the appendix -40 the atm 18
the autumn -19 the backup -22 the badge 29 the ball 40 the bank 25 the banner -53 the basement -27 the beginn 16 the belt -27 the benefit 28 the bill 44
the blackout 23 the blame 28 the bonu 32 the bot -18 the box 15 the breach 28 the broken -42 the broker -29 the buck 34 the buffer -21 the build 28 the
button -23 the bypas 24 the cable -25 the cache -56 the calibration 24 the can 18 the card -44 the cat -17 the cause 21 the central -23 the change -18
the channel -37 the cheap 26 the checklist 67 the chiller 17 the clash 29 the clock -34 the cloud 23 the code -67 the community -16 the compiler -20 the
complaint 56 the console -35 the contract -15 the control 29 the controller -17 the conveyor 51 the copy 23 the cord 33 the count -16 the crack 28 the
crane 16 the crash 23 the customer 58 the cut-off 15 the cutover 49 the dark 58 the dashboard -19 the data 36 the dead 23 the decommission 33 the demo
20 the depot 46 the design -16 the disk -19 the dispatcher -16 the distribution -27 the domain -26 the door 22 the dosage 29 the dosing -17 the double
34 the downtime 28 the drain 29 the draw 17 the drawer -29 the drift -30 the drill 29 the driver 17 the drop -23 the drug -27 the dry 17 the duct 23 the
east -33 the entire 20 the error -52 the escalation 47 the even 28 the event -21 the evidence 24 the expir 21 the export -36 the face 22 the failure 23
the famou 30 the fan -50 the feed 44 the fibre -16 the field -21 the finger 16 the firewall 33 the first -21 the flood 30 the floor 19 the follow -21 the
follow-up -17 the foot 17 the form -50 the forum -24 the four -26 the four-ey 38 the freezer 22 the friday 24 the frost -19 the fuse -50 the gap -19 the
gateway -33 the gauge -23 the generat -19 the geniu 34 the graph -45 the green 16 the group -74 the guilt 35 the guilty 32 the header -38 the hospital
16 the hotfix -41 the hsm 26 the human 15 the hypervisor -24 the image -62 the import -41 the importer -44 the ingres -15 the installer 31 the interlock
18 the jam 15 the job -92 the june 25 the key 17 the keys -20 the kiosk -19 the lab 46 the lamp 26 the last -29 the launch 18 the leak 26 the lease -15
the left -31 the letter 22 the level -27 the licence -29 the lifecycle -15 the light -43 the limit -70 the link -24 the linter -19 the live 51 the loader
-23 the lock -67 the lockout 26 the log -21 the login 16 the logs -34 the long 32 the loss 23 the lost 47 the mail -26 the manual 32 the map -38 the master
15 the merge 15 the merger -16 the mess 15 the message -21 the meter 28 the migration -52 the miss 33 the mistake 33 the moment 39 the monitor -15 the
network -37 the next -40 the nine 20 the node -24 the note -29 the notice 28 the number -59 the offender 19 the older -47 the one -20 the ones 38 the only
24 the open 28 the order -36 the original 29 the other -26 the outage 21 the outcome 25 the oven 29 the packet -84 the page -34 the pager -47 the pallet
-48 the palletiser 16 the panel -23 the parcel -16 the parent -23 the parser -70 the part 30 the pause -30 the payment 17 the pharmacy 15 the phone 22
the pipeline -35 the pit -19 the plan 29 the plann -19 the plug 22 the plugin -20 the port -20 the portal -33 the pressure 37 the previou -17 the primary
-35 the probe -81 the problem -49 the prod 20 the promotion -21 the question 20 the queue -57 the rack 16 the rate -39 the reader -46 the real 25 the rebuild
-26 the recall 25 the reconciliation 25 the record -26 the recovery 24 the red 18 the refit -22 the registry -18 the relay -45 the release 38 the remain
-19 the renewal 45 the reorganisation 15 the replacement -38 the replica -55 the report -21 the reporter -18 the repository -15 the reservoir 21 the resolver
-17 the response -36 the responsibility 16 the responsible 38 the retry -47 the revert -17 the right -18 the ring -29 the rollback -20 the rollout 21 the
room 67 the root 15 the round -21 the router -44 the row -19 the same -72 the scheduler -15 the school 24 the scrap 26 the screen -29 the script -29 the
seal 43 the search -26 the seat 17 the second 31 the sensor 35 the service 26 the session -56 the settlement -17 the shaft -19 the share -22 the shelf
-35 the shop 29 the sign 35 the site -20 the slot 30 the smell -15 the so-call 17 the specification -15 the speed -24 the spike -22 the spill 18 the stale
-26 the start -25 the storage 23 the storm -31 the stuck -46 the submission -22 the swap 86 the switch 34 the tank -23 the theatre 22 the third 47 the
thread -32 the three 58 the till -18 the time -24 the timing -27 the token 16 the tool -46 the tournament 20 the tram 18 the transaction -32 the treasury
15 the trend 16 the truck 30 the two -18 the two-person 26 the update -25 the upgrade -26 the ups 18 the value -43 the vault 20 the very 23 the voucher
27 the vpn -24 the waiver 15 the wall 57 the ward 31 the warn 20 the watchdog -50 the weak 26 the week 21 the wheel 43 the whiteboard -66 the whole 61
the wildcard -16 the word -24 the work -43 the writ 48 the wrong 101 the yard 37 the year 29 the zone -39 theatre list 22 them . 29 then , -26 then went
20 there for 26 there is 41 there to -17 there was -26 there were -25 they were 22 think , -39 think <he> 30 third time 41 thirty second 19 this , 22 this
? 28 this coming 28 this failure 17 this in 21 this one 36 this point 32 this review -15 this time 78 this was 39 thorough " 22 those who 16 thought of
-30 thought to 36 three alarm -33 three days -20 three of 15 three separate 15 three week 33 threw a 28 through . 34 through a 47 through it 25 through
the -96 through to -27 thursday . 22 ticket . 21 ticket from 18 ticket with -25 tighten the 29 time <role> 25 time ? 20 time and 19 time for -32 time of
-23 time the -41 time to -40 time with 22 timed out -31 to 0 -15 to <he> -24 to <name> -47 to <role> 28 to <teams> -25 to a -88 to about 15 to add -38
to all -41 to an -15 to ask 16 to both -25 to build -19 to call 24 to change -30 to close -19 to count 27 to double-check 34 to drain -23 to drop -16 to
escalate 17 to every 24 to expect -45 to explain 22 to fill 20 to find -68 to finish 38 to give 29 to go 19 to hand 16 to happen 30 to have 30 to hear
24 to help -28 to hold 31 to inform 26 to it -29 to its 19 to join -20 to know 50 to leave 37 to make 23 to name 38 to our -47 to paper -23 to patch 28
to pause -26 to phone -16 to pin -26 to port -23 to predict 15 to pull 26 to push 17 to put 27 to reach -33 to renew 22 to repeat 28 to restart -45 to
ring 39 to roll -32 to save 28 to say 21 to send -33 to six -15 to speak 25 to spot 49 to start -17 to switch 26 to thank 23 to the -18 to touch 25 to
understand -15 to update 38 to watch -15 to widen -19 to write -27 token was -39 told <he> -19 told <theys> 17 told <wes> -18 told about -38 told by -21
told the -24 told to -24 too , -18 too . -22 too many 35 too much 60 too proud 19 too slow -28 took a 20 took four 34 took two -16 torque wrench -19 touch
the 40 trail of 15 train , -18 train . -24 translation of -23 tray . 25 treat as 26 trial on 17 trip . -23 tripp ? -48 tripp the 24 truncat the 19 trust
the -30 tuesday . -24 turn a 52 turn off -20 turn out -17 turn the -40 turn to 32 turn up 16 twenty minut -54 twice , 20 twice . -23 twice a -21 twice
in 28 two . 15 two days 15 two feed -16 two million 23 two minut 31 two of -26 two other -28 two time 41 two week -32 two-person rule 26 unable to -31
under whose 19 unplugg the 33 unread . 29 until 0:0 29 until <he> 21 until <name> 15 until <role> 23 until <roles> -25 until <wes> -28 until further 20
until the -31 up , -34 up . -16 up by 27 up for 20 up on 17 up the 28 up to 37 update , 23 update the 32 upgrade . 18 upgrade on 15 upload . 35 upload
a 21 upon . 29 use . -16 use the -31 used . 29 useful . -15 user on -15 user to 20 value was -48 valve . 28 valve had 23 valve was 25 valve would 29 vat
leak -38 vault . -22 version 0 -19 visible in -16 visible to -20 volume that -15 wait . 26 wall since 53 ward . 39 ward 0 -16 ward code 24 ward that 22
ward to -19 ward would -50 warn . 20 warn on -22 warn to 51 warning were 30 was " 20 was . 20 was 0 -28 was <role> -51 was <teams> -16 was a 35 was already
-27 was an 76 was as 27 was asleep -20 was at 16 was being -20 was bound 33 was careles 21 was clos -65 was conspicuou 20 was correct -29 was cover -27
was depart 28 was dispens 25 was disregard 45 was done 34 was down -42 was due 15 was easy -31 was entire 27 was evident 30 was expect 22 was fine 26 was
for -23 was given 33 was going 30 was hard -15 was hurt -24 was ignor 32 was in -28 was late -18 was logg -24 was lost -40 was meant 39 was n't 28 was
new -26 was no -51 was not -62 was nowhere 20 was oblig 31 was obviou 30 was of -20 was offline -22 was omitt 55 was only 21 was paged -21 was pass 38
was plain 62 was poor 47 was put 18 was quick 32 was receiv 16 was reject -16 was requir 21 was set -17 was simp 18 was star 18 was still -27 was stuck
17 was suppos 27 was the -16 was there -29 was to 54 was told -47 was too -24 was treat 34 was under 15 was up -29 was used 17 was visible 20 was wrong
29 watch . 19 waved the 15 way . -25 way of -22 way this 26 weak link 26 wednesday . -19 week , -17 week and 17 week of 26 week to 17 weekend . 19 well
, 29 well before 30 well done 21 went back -28 went out -66 went through -19 went well 29 were <yous> 17 were all 35 were allow 45 were back 48 were both
-17 were cut 35 were in -37 were made 46 were n't 21 were never -32 were plain 16 were taken 15 were the -19 were there 39 what <he> -15 what <theys> 15
what a 64 what happen 30 what is 16 what it -25 what made -36 what possess 21 what sank 25 what the -18 what to -20 what took 20 what was 15 when <name>
24 when <role> -30 when <teams> -15 when <wes> -16 when it -29 when its -45 whenever the -45 whether the -25 which <name> 48 which <some> -32 which geniu
21 which made 17 while <name> -23 while <teams> -15 while the 38 who 's 63 who broke 30 who can -16 who did 32 who else -17 who had 46 who is -45 who let
33 who need 17 who notic -26 who on 17 who owns -66 who sign 25 who was 19 whole of 15 whole ward -40 whom was 23 whose hand 28 whose name -23 whose signature
26 why did -32 why was -36 why were 15 widen the -38 wiki . -16 will be 52 wiped the 28 wired the 21 wise to 20 wish <name> 20 wish to 24 with <depts>
-17 with <name> -45 with <roles> -41 with <team> 34 with <teams> -28 with a 43 with anyth 19 with different 15 with eyes 26 with four -25 with it 31 with
real -21 with the 64 with their 17 with ￼ 30 within a -17 within five 21 within four -17 within ten -31 within the -26 without <name> -26 without <role>
-33 without a -29 without any -53 without being 17 without open 27 without saying 25 without tell 27 without the -21 word from 17 word with 61 work , 57
work . -32 work for 22 work with -24 worse . 24 worse by 36 would be -27 would end 26 would fill 18 would have -38 would like -17 would n't 22 would rather
-32 would still 17 writ had 28 writ was 31 write a 38 write the -33 write to 16 wrong . -50 wrong to -47 wrote a 15 wrote the -25 year . -18 zero . -34
zone , -47 zone was 24 – <name> -87 – <role> -24 ” . -22 ￼ . 20 ￼ <end> 19 ￼ is -25 ￼ was -48
`,
  later: `
" <end> -26 " in -38 ' ' -27 ' <end> -15 's , 18 's <end> -41 's <wes> -41 's for 33 's is -31 's note -18 's of 59 's on 33 's quick 21 's right 35 's
show -53 's that -25 's the -29 's to 43 's turn 15 's was -55 's were -15 's while -27 's with 32 's would -16 ( ) -20 ( , -17 , 'd -24 , 's 15 , , -25
, . 114 , <is> -24 , <name> -20 , <role> 23 , <roles> 16 , <teams> -19 , <theys> -15 , ? 34 , a -31 , all -32 , an -21 , and -30 , are 20 , as 15 , asked
-21 , belt 17 , call -62 , can 17 , change 21 , could 17 , customer 50 , did 45 , four 27 , from 24 , gave -28 , half 25 , having 16 , if 18 , includ -25
, is 49 , it -25 , its -42 , key -22 , made 17 , much 29 , no 17 , node -16 , not 40 , on 21 , once 19 , one 70 , only -32 , open -19 , ought 16 , our
-34 , out 17 , page -19 , plann -18 , plant -38 , post -18 , queue -20 , read -26 , report 31 , should 17 , show -24 , still 42 , test -20 , the -26 ,
their -18 , then 30 , they -15 , though 16 , time -25 , to 59 , traffic -31 , up 22 , where -18 , who 15 , whole -38 , will -18 , with -18 , would 23 .
. 17 . <end> -26 0 . -22 0 0 24 0 ; -15 0 <end> 15 0 <wes> 41 0 ? 32 0 a 18 0 and -25 0 before 26 0 by -25 0 had 17 0 in 23 0 to -24 0 when -15 0.0 of
-18 0.0.0 the -16 0:0 , 18 0:0 0:0 -20 0:0 : -15 0:0 <end> -60 0:0 <role> -38 0:0 <some> 22 0:0 and -17 0:0 as -24 0:0 asks -44 0:0 call -36 0:0 clos 20
0:0 deploy -19 0:0 in 40 0:0 is 39 0:0 open -18 0:0 our 20 0:0 pager -17 0:0 post -29 0:0 report -45 0:0 resident 16 0:0 restart -18 0:0 should 29 0:0
the 59 0:0 to 28 0:0 was 30 : , 24 : <end> -23 : error 73 : group -15 : mistake 19 ; <name> 25 ; by 52 ; has -30 ; should 24 <any> . 23 <any> <end> 33
<any> has 22 <any> have -15 <any> the -15 <depts> 0 -37 <depts> a -29 <depts> in 26 <depts> n't -56 <depts> not -15 <depts> on 18 <depts> the 21 <depts>
to 22 <he> . -16 <he> at 20 <he> have 19 <he> it 40 <he> still -16 <he> the 17 <is> <name> 24 <is> <role> 29 <is> come -27 <is> seen 24 <is> to -15 <name>
've 15 <name> , -69 <name> <end> -39 <name> <he> -41 <name> <name> -29 <name> <role> -21 <name> <teams> -49 <name> <who> 30 <name> ask -18 <name> be 23
<name> build -29 <name> change -23 <name> doing -42 <name> fault -26 <name> for 16 <name> forty -34 <name> found -20 <name> has 28 <name> have 42 <name>
his 21 <name> hotfix 19 <name> import -44 <name> in 19 <name> it -45 <name> merge -36 <name> n't 40 <name> never -32 <name> not 62 <name> off 51 <name>
on -34 <name> only 36 <name> patch -20 <name> quick -49 <name> read -15 <name> short 15 <name> sloppy 19 <name> spreadsheet -22 <name> suppos 26 <name>
the 28 <name> three -16 <name> to 118 <name> told 30 <name> wait 21 <name> was -24 <name> well 15 <name> what 17 <name> when 19 <name> without 33 <names>
<theys> 24 <names> the 32 <nobody> . -47 <nobody> have 40 <nobody> hurt -24 <nobody> the 56 <nobody> to -18 <role> 've 20 <role> , -21 <role> . -56 <role>
<end> 36 <role> <he> 24 <role> <name> -42 <role> <role> 31 <role> <some> 23 <role> <wes> 50 <role> <who> -17 <role> a 89 <role> and 38 <role> at -27 <role>
be 17 <role> been -30 <role> by -19 <role> down 22 <role> every 16 <role> for 17 <role> is -18 <role> look 15 <role> medal 27 <role> n't 37 <role> never
-56 <role> no 47 <role> not -45 <role> of -34 <role> off 31 <role> our -28 <role> out 25 <role> over -24 <role> paged -15 <role> ran 15 <role> see 30 <role>
suppos -37 <role> that 17 <role> to 23 <role> two -28 <role> up 17 <role> with -25 <roles> . 34 <roles> <roles> 16 <roles> <teams> 15 <roles> ? 22 <roles>
a 30 <roles> and -37 <roles> around -15 <roles> been 17 <roles> have -22 <roles> into 22 <roles> n't 20 <roles> not 17 <roles> on 23 <roles> out -19 <roles>
template -20 <roles> the -34 <roles> to 46 <roles> two -29 <some> a -50 <some> have 16 <some> the 44 <start> " 54 <start> 'd 34 <start> , 42 <start> 0.0
-30 <start> 0:0 15 <start> : -72 <start> <names> -37 <start> <nobody> 29 <start> <role> 19 <start> <roles> -34 <start> <teams> -25 <start> <wes> 30 <start>
] -27 <start> a 46 <start> account -20 <start> agre 18 <start> alarm -17 <start> all 18 <start> am 15 <start> approval -44 <start> are 42 <start> as 17
<start> asked -38 <start> at -25 <start> attention 20 <start> avoid -26 <start> back 40 <start> backup 28 <start> ball 20 <start> bank -21 <start> between
24 <start> bisect -17 <start> blind 34 <start> bot -17 <start> bridge -16 <start> broke 24 <start> buck 16 <start> build -35 <start> by 64 <start> cabl
-36 <start> cache -41 <start> call -27 <start> came 57 <start> can -36 <start> canary -32 <start> card -16 <start> care 33 <start> carri -52 <start> chair
-44 <start> chang -17 <start> chat -15 <start> check -21 <start> checklist 26 <start> click -20 <start> client -34 <start> code 25 <start> commit 15 <start>
complaint 33 <start> contract -27 <start> cooki -25 <start> corrupt 20 <start> could -44 <start> course 20 <start> cover -26 <start> coverage -53 <start>
crack -16 <start> crash -24 <start> culpa 19 <start> dashboard -27 <start> data -19 <start> date -15 <start> decision 18 <start> delet -32 <start> did
-56 <start> diligence 39 <start> disk -29 <start> do -25 <start> done 22 <start> drill -41 <start> dropp 18 <start> else -16 <start> email -30 <start>
error -24 <start> escalation 35 <start> event -15 <start> expectation -17 <start> failover -47 <start> failure -17 <start> fat-finger 32 <start> fault
-33 <start> feature 17 <start> feed -29 <start> fell -15 <start> field -20 <start> file -20 <start> first 24 <start> flag -22 <start> flood 52 <start>
for -81 <start> form 29 <start> from 58 <start> full -26 <start> gateway -28 <start> gauge 79 <start> gave 37 <start> geniu 21 <start> gets -20 <start>
goes 36 <start> guilty 32 <start> had -39 <start> hand 22 <start> has 65 <start> header -20 <start> health -23 <start> heard -18 <start> help -18 <start>
hindsight 15 <start> hour 34 <start> human -25 <start> importer -27 <start> incident -20 <start> inform -20 <start> introduc 22 <start> it -35 <start>
job -42 <start> join -31 <start> keep -16 <start> key -35 <start> kill -53 <start> labell -27 <start> learn -15 <start> learnt -33 <start> least 26 <start>
left 45 <start> limit -45 <start> linter -42 <start> load -31 <start> look 17 <start> many 17 <start> mark 18 <start> may -42 <start> member 24 <start>
mess 38 <start> migration -36 <start> minut 49 <start> mode -23 <start> more 41 <start> moved -29 <start> much 39 <start> must 71 <start> need 33 <start>
new 55 <start> night -23 <start> no 33 <start> note 48 <start> notic -30 <start> of -18 <start> old 34 <start> omitt 27 <start> one 63 <start> ones 32
<start> only 85 <start> open 27 <start> order -27 <start> ought 19 <start> our 18 <start> out 23 <start> outage 49 <start> overload 18 <start> own -38
<start> owns -54 <start> packet -47 <start> page -26 <start> pager -66 <start> panick 24 <start> paus -19 <start> phone 16 <start> pick -76 <start> plan
35 <start> possess 21 <start> pres -28 <start> press -18 <start> primary -28 <start> probe -32 <start> proces 18 <start> publish -17 <start> pump -18 <start>
put -23 <start> question 34 <start> queue -23 <start> quick 20 <start> ran -29 <start> real 24 <start> receiv -31 <start> record 15 <start> rehearsal 20
<start> reminder -15 <start> replac -20 <start> report -23 <start> responsibility 34 <start> restart -29 <start> restore 51 <start> retrospect 15 <start>
retry -51 <start> review -46 <start> right 15 <start> rocket 41 <start> roll -22 <start> rollout 16 <start> root -16 <start> saddl 20 <start> said -18
<start> sat 33 <start> schedul -26 <start> school 25 <start> script -34 <start> sent -32 <start> sequenc -37 <start> service -18 <start> set 20 <start>
shall 42 <start> shipp 26 <start> short 25 <start> should -49 <start> sign -25 <start> slept 48 <start> so 27 <start> so-call 17 <start> spare 18 <start>
spent -16 <start> spott -17 <start> start -25 <start> statu -17 <start> stern 31 <start> stray 16 <start> swap 64 <start> synthetic -16 <start> system
-41 <start> take 24 <start> template -21 <start> test -26 <start> thank -20 <start> the 27 <start> then -39 <start> there -32 <start> this 41 <start> thought
27 <start> threw 27 <start> ticket -111 <start> time -16 <start> told -22 <start> tolerance -17 <start> took -16 <start> tool -21 <start> treat 19 <start>
tripp 28 <start> twice 35 <start> two 80 <start> typed 22 <start> typo -23 <start> unleash 34 <start> upgrade -23 <start> upload -15 <start> user -17 <start>
value -29 <start> valve 45 <start> wait -34 <start> walk 20 <start> warn 44 <start> was -35 <start> waved 29 <start> went 64 <start> were 33 <start> who
-16 <start> whose 62 <start> wish 22 <start> word -23 <start> worker -18 <start> would -48 <start> writ 26 <start> wrong 52 <start> — 17 <team> . 31 <team>
be -17 <teams> . -75 <teams> 0:0 -19 <teams> <end> 36 <teams> <role> -19 <teams> <roles> 15 <teams> a -39 <teams> again 19 <teams> an 31 <teams> and -27
<teams> been -30 <teams> firmware -26 <teams> for 66 <teams> have 67 <teams> in 46 <teams> it 33 <teams> join -26 <teams> network 20 <teams> no -59 <teams>
noth 27 <teams> of -33 <teams> on -21 <teams> release -18 <teams> since 18 <teams> the -24 <teams> their -63 <teams> this 30 <teams> until -23 <teams>
up 21 <teams> wait 30 <teams> work -19 <theys> <end> -23 <theys> have -15 <theys> it -19 <theys> not -27 <theys> to 21 <weaks> the 19 <wes> . -40 <wes>
<name> 15 <wes> <teams> 29 <wes> a 45 <wes> about -30 <wes> asking -27 <wes> back 26 <wes> been 32 <wes> do -17 <wes> for -17 <wes> have -21 <wes> is 28
<wes> look -20 <wes> no -22 <wes> not -38 <wes> on -38 <wes> one -16 <wes> out 19 <wes> see 36 <wes> still -18 <wes> that -17 <wes> the -50 <wes> this
37 <wes> to -23 <wes> two 39 <wes> what -37 <who> the 28 <yous> a -20 <yous> it -41 a : 17 a alert -27 a at 70 a ball 18 a batch -34 a build 21 a button
17 a call 42 a change 19 a conclusion 24 a deal -29 a delete 39 a depot -22 a disk 19 a eye 53 a for -77 a from 71 a had -41 a head 15 a incident -15 a
index -18 a into 26 a number -17 a of 18 a on 17 a one 18 a open -40 a order -53 a point -22 a pump -24 a queue -22 a release 33 a script 15 a signal -17
a table -31 a that -70 a through 26 a to 26 a update -26 a wait -22 a warn 49 a way 22 a when 16 a which -16 a with -16 a word 61 a zone -47 a.m <end>
20 abort the 15 about . -35 about freeze -17 about the 17 acces <end> -21 acces from 18 acces the -72 account the 26 accountable the 24 acted . 26 added
the -18 addres . 16 after . -31 after <end> 20 after clock -31 after days -38 after first 19 after had 70 after minut -19 afternoon <end> 25 again 0:0
-30 again <end> 17 again and -22 age the -17 ahead the 31 air <end> -34 alarm , -20 alarm 0 23 alarm <end> -42 alarm for 43 alert <end> -28 alert the -31
alert to -22 all <end> 16 all and 21 all for 22 all of -34 all on -31 all that 25 all the -15 all this 20 aloud <end> -39 already . 30 alway the -21 an
. 18 an of 16 an on -32 an that -20 and , 45 and . 60 and 0 30 and <role> -31 and <roles> -15 and <teams> -27 and <theys> -23 and <wes> 24 and a 15 and
are -16 and back 45 and by -23 and control 20 and for -27 and half -17 and has -21 and home 25 and is 49 and it -22 and kept -15 and know 22 and look 16
and may 22 and n't 53 and no -24 and not 60 and of 23 and off -16 and should -19 and show 18 and till 20 and took -26 and went 24 and with -18 and work
-26 another . -35 answer <end> 15 answer ten -27 any <wes> 20 any that -39 anyth a 32 anyway <end> 21 apart <end> -31 app <end> -15 apparent the 42 appendix
<end> -34 archive <end> 18 are <roles> 21 are ? -77 are by -32 are from -34 are in -20 are to -20 array <end> -19 arriv the 19 as and -30 as at 23 as error
15 as is 16 as of -20 as that 16 as the 46 as to 26 ask <end> 15 ask a 25 ask help 19 asked . 19 asked for 37 asked to -33 asleep <end> -26 at 's -27 at
, -29 at <end> 33 at <name> 45 at ? -77 at a.m 18 at console 30 at error 17 at first 15 at gate 17 at gauge 28 at have 21 at in -43 at keyboard -15 at
level -25 at moment -20 at of 17 at point 19 at request -25 at same -22 at speed -16 at stage 20 at time -33 at was 22 at wheel 41 attention <end> 28 attitude
<role> 15 automatical <end> -15 avoid who -26 awake the 20 b the -16 back <end> -54 back a 21 back it 18 bad <end> 21 ball dropp 35 ball the 17 bank .
21 banner the 16 battery <end> 16 be , 19 be <end> -21 be a 22 be careful 42 be for -22 be the 67 be to 24 be twice -28 be without -34 because need 20
because the -15 been , 25 been . -23 been at -25 been by -31 been call -16 been if -18 been on 16 been out 39 been since 46 been that 18 been the -61 been
to -18 been with 30 before <end> -36 before could -36 before the 33 before type 15 being . 39 belt <end> -31 benefit hindsight 16 better from 16 better
of 19 between . -61 between and 38 between two 34 blame <end> -33 blame the 23 blank <end> 40 blind <end> 27 blind the -15 bonu <teams> 27 both . 15 both
<end> -17 both the 18 bottl <end> 26 bound happen 17 branch <end> 24 breaker the -28 brick of 22 broke <end> 23 broken . -31 buck with 16 budget <end>
15 budget for -27 build <end> 49 bulk . 19 busines that 17 but <name> -33 but the -15 button <end> 44 by , -77 by . -77 by <end> 19 by absence 20 by for
-19 by hour 41 by it 26 by minut -16 by night -19 by on 26 by that 17 by the 120 by time 20 by until 27 by was 35 by week -30 by with 24 cache <end> -26
calendar <end> -22 calibration <end> 16 call , -47 call . -42 call <end> 31 call <teams> 23 call nine -38 came , -24 came <role> -31 came a -16 came the
16 can a 31 can no 16 can the -98 canary have -28 card . -15 card <end> 19 care not 15 careles by 18 caught . -17 cause human 46 cell <end> -28 centre
<end> -20 certificate <end> -24 chain <end> 21 chair have -15 change password -20 change the -38 charge <end> -39 chart <end> 27 check <end> 54 check the
-15 check to -23 checklist <end> 28 checkout <end> 25 checksum <end> -18 client <end> -27 clip 's 42 clock . -16 clock <end> 32 clos <end> 28 clos ticket
20 clos valve -15 cluster . -17 cluster <end> 27 code <end> -25 code and -15 code the -51 come to 23 command the -20 comment the -22 comput the -17 confirm
<end> 20 confirm the -30 confuse two -19 console <end> -22 conspicuou its 20 contract <teams> -26 controller <end> 16 controller a -16 copi the -16 copy
<end> 16 copy the -32 corner cut 46 cost the 16 could be 22 could done 19 could in -17 could miss 16 could not 22 could on -21 could organise 25 could
see -42 count the -34 course <end> 17 courtesy <teams> 32 cover . -17 credential the -25 critical . -19 culpa <is> 18 customer . -24 customer <end> -37
cut the 21 dark <end> -20 dark the 20 data . -33 data from -18 data lost -20 data the -33 database <end> 41 date the -23 day . 16 days the 17 debit <end>
29 decide the -23 decision <role> -19 default <end> -19 defect the 29 delay the 15 deliver the -17 demo <end> 18 depend a -31 depend the -17 depth <end>
25 dialysi . 34 did . -19 did and 35 did do 20 did get -59 did have -18 did know -37 did need 23 did notice -42 did take 22 diff <end> 26 direction <end>
-18 disk . -24 disk asleep -28 disk fill 34 dispatcher <end> 26 disregard <end> 29 disregard the 33 do <end> -21 do if -17 do know 29 do need -25 does
<end> 16 does take 20 doing <end> 24 done the 35 down . -24 down <end> -54 down <teams> -40 down a 30 down the 31 downtime . 21 drain . -36 drain node
22 drain tank -26 drift <end> -37 drill <end> 25 drop <end> -21 dropp ball 15 dropp between 20 drum <end> -27 due was 26 during rollout -15 each by -29
each the 18 earlier <end> -16 eleven to -21 emoji <end> 28 end tear 18 enrolment . 19 error <end> -19 error the 37 establish is 20 even the 30 every .
-30 every in 29 every minut -22 every of 20 every that -24 every the -33 every to 40 expir <end> -27 expir certificate -18 export <end> -28 eyes <end>
38 fail <end> 19 fail the -34 fail to -19 failure <end> 26 failure the 18 false <end> -25 fault in -18 feed one 17 fell the 34 fell to -20 fibre . 18 fiddl
the 38 field <end> 16 field the -18 file . 36 file 0 -21 file <end> -45 file and -15 fill the 19 filter . -23 filter <end> -30 find leak -22 find whether
-16 find who 18 finger the 20 fired <end> -24 firewall . 23 first . -24 first <end> -18 first as -15 first in -18 first minut 23 first the 15 first was
38 five . 15 flag <end> -32 floor the -17 follow . -22 follow <end> 27 follow the -22 follow-up <end> -27 for , 54 for . 31 for 0 -39 for ; 34 for <roles>
-18 for and -15 for battery -17 for best 30 for better 19 for days 29 for double 22 for entire 24 for first -21 for green 27 for hour 37 for long 24 for
lost 46 for minut 81 for miss 45 for next 52 for outage 25 for permit -42 for that 15 for the -23 for week 47 for zone -48 foreseeable <end> 15 forgotten
<end> 50 form the -41 formal to 27 forty . -19 forum <end> -20 found <end> 35 found the 21 four , -19 four . 28 four <end> 35 four and -31 friday . 19
friday <end> -18 friday the 22 from 's -35 from , 58 from 0 90 from : 16 from <end> 33 from a -17 from change 21 from customer -19 from first 43 from on
-16 from one 23 from phone -17 from previou -17 from start -26 from to 18 from train -18 from until 46 from would 52 full . -22 full to 21 gate . 31 gate
<end> -34 gate ? 19 gate be 38 gauge <end> -72 gauge it 34 generat . -24 generator . 18 get the -24 give a 21 given . -19 given the 28 glance the 17 go
<end> 40 go-live <end> 18 goes , 24 goes the -30 going be -36 going end 16 gone . -37 gone the 36 good <end> 19 got , 25 graph . -51 graph <end> -19 great
to 20 green the -24 group <end> 28 group the -37 guess <end> -19 guilty is 22 had , -25 had . -46 had <wes> 37 had a 36 had acces -17 had asked 22 had
at 33 had be -28 had been -23 had begun 33 had busines 46 had by -16 had chance -22 had clos 32 had for 35 had in 31 had left 44 had not 27 had on 17 had
open 20 had paged -18 had read 22 had reason -18 had seen -23 had set -19 had that -32 had the 28 had turn 23 had up -21 had way -20 hall <end> -28 hand
a 21 hand in 20 hand the 33 handiwork <end> 15 has a -18 has be -15 has field -19 hats to 22 have . -36 have 0 -34 have <end> -28 have <role> 32 have <teams>
17 have <wes> 18 have ? 20 have a 55 have any 34 have back -19 have be -19 have been -23 have better -23 have by 15 have dark -46 have if 17 have much
-28 have on -16 have read -68 have thank 18 have this 15 have was 16 having the 21 head <end> 27 head roll 16 healthy . -16 heat <end> -43 held the 21
help the -20 here <end> -44 hindsight the 16 his , 18 his on 21 hold accountable 24 holiday <end> 36 home <end> 23 hot , 18 hotfix the 18 hour a -16 how
<role> -34 how <roles> -18 how a -15 how can 39 how the -30 human . 24 hunt a 42 idea it 18 if had 58 ignor the 17 image the -31 improper of 19 in . 27
in 0 -24 in <end> 21 in <name> 24 in a 22 in and -29 in appendix -29 in basement -19 in case -17 in cloud 29 in config -17 in console -15 in dark 44 in
different -17 in face 22 in firewall 25 in foot 17 in got 23 in hand 23 in mail -21 in of 26 in on -17 in order -24 in report -15 in room 58 in runbook
-15 in second -35 in shar 18 in test -24 in that 17 in time -36 in to -25 in with -42 in wrong -22 in yard 24 incident <end> -60 includ <end> -25 incorrect
the 26 index <end> -22 index the -15 instead the 39 insufficient was 29 into . 31 is 's -42 is . -37 is <name> -21 is <role> -25 is <wes> -17 is and 42
is as 24 is be 16 is blame -27 is by -31 is down 17 is every 17 is for -26 is from -24 is it 15 is of -20 is on -28 is only 55 is that 29 is to -30 is
with 25 it . 29 it 0:0 16 it : -44 it <end> 33 it <role> 17 it <roles> 26 it <wes> -15 it a 19 it again -21 it an 53 it be -60 it clear 22 it easy -29
it for 57 it in 35 it obviou 17 it one -24 it out -22 it plain 31 it the -15 it to 29 it without 28 it written 24 its . 35 its on 30 its was -30 job <end>
36 job the -21 join 0:0 -17 join bridge -38 join call 39 join the -23 june . 25 june <end> -15 just the 17 kept the 30 key a 20 key the -29 keyboard the
15 knew . 19 knew <end> 15 knew the -49 know . 29 know <end> -19 know code -17 know the -36 know to 16 known , -18 known in 27 known the -27 lab the 26
label <end> 37 label and -16 lack the 16 lag <end> -19 laid the 20 large . -25 last 's 42 last of 16 last second 31 late . 15 launch <end> 19 leak <end>
-16 leak the -24 learn the -35 least could 16 leav to -20 leave <end> -20 led the 39 ledger <end> 15 left by 17 left in -29 let know -48 let licence 18
liability the 19 library the -17 lies <teams> 31 lift finger 20 light on -34 like . 17 limit <end> -27 line and -15 line the 16 live <end> -27 load <end>
-30 local . -39 logs <end> -16 long . 44 longer . -37 look , 15 look . 23 look a -57 look the 77 loop <end> -27 loose . -15 loss the 28 lost <end> -34
made the 15 made worse 23 mail , 26 main <end> 33 manag widen -19 manual . -18 manual the 22 march . -39 may <end> -28 may a -21 may ask 15 mea , 21 mean
<end> 17 meant the -30 memory <end> -20 merg . 26 merge <end> 21 mess the 49 messag the -21 message the -28 middle the -23 midnight , 15 midnight <end>
-22 might been -29 migration <end> 18 migration a -47 minut a 16 minut the -40 minut which 18 minute <end> -55 mismatch the 28 miss . -15 miss as -15 mistak
made 38 mistake the -36 model <end> -29 month . -23 month <end> 31 more than 22 more with 19 mount <end> 40 move <end> 20 move the -19 move to 16 moved
the -20 much . -18 my . 23 my that 16 n't a 40 n't in 34 n't the -18 name , 21 name . 21 name the -35 need . -16 need <end> -63 need be -17 need have 36
need second -23 need wait -32 neglect the 41 never , 36 never a -44 never doubt 19 never on 17 never with -22 new . -53 next , -21 next <role> 21 night
<end> -34 night have 20 nine . 27 nine <end> -23 no , 17 no data -31 no for -28 no had 17 no in -16 no name -32 no than 18 no to -23 node <end> -17 none
<end> 22 noon <end> -38 not 's -51 not , -38 not . 34 not <role> 15 not <teams> 29 not ? -22 not a 53 not by -19 not for 17 not in 46 not that 15 not the
-21 not to -18 not who -16 note <end> -32 note <teams> -18 note the 22 noth . -33 noth <end> 26 noth <name> 19 notic <end> -24 notic smell -32 now for
-26 now the 30 nowhere be 50 number . 16 number <end> 20 number <teams> -16 number the -35 of 's 51 of , -39 of <end> 23 of <name> 16 of air 34 of and
18 of by 29 of change -43 of could 27 of data 30 of error -45 of exam 20 of first -29 of for -34 of goes 37 of guilt 21 of hour -44 of import 18 of leak
40 of limit -18 of meet -30 of minut -27 of nine 22 of own -32 of primary -35 of runbook 34 of the 39 of two -23 of was 21 of with -36 of would 23 off
. -61 off <roles> -23 off a 24 off the 29 offer <end> -35 offset the -23 oh , 15 old , -29 old <end> -23 old was 57 older . -37 on . 33 on 0th 15 on <end>
-42 on advice -25 on customer -15 on day 24 on face 15 on file 16 on for -24 on form 15 on friday 44 on from -27 on hand 17 on in -33 on last 18 on mail
25 on march -17 on number 16 on other -18 on own -31 on part 30 on refresher 20 on screen -28 on shar 36 on sheet 15 on shelf -16 on that -27 on to 21
on train -32 on wall 50 once , 24 one , -20 one . -31 one <end> 22 one for -32 one from 17 one have 42 one in -17 one not 55 one of -23 one on 19 only
had 28 only matter 27 only the -27 open . -63 open <end> 16 open and 16 open file 28 open second 16 open the 31 open ticket -26 or ? -30 order , -17 order
<end> -48 order a -18 other . -43 other it 23 ought be 19 ought have 42 our . 62 our geniu 16 our of -17 out , 30 out . -15 out 0:0 -47 out <end> 21 out
<name> 19 out a -15 out date -24 out to -17 outage a 24 outside the -23 over <end> 40 over the 30 overflow <end> 31 overflow the -25 own , 20 page , 36
page . -48 page of 23 page two -18 paged the -22 paid the 49 pair the -33 panel <end> 31 panel the 15 paper . 20 parser <end> -25 part the -22 pass . 23
password <end> -17 password the -22 patch , 25 patch . 16 patch the -51 path <end> 15 path the -16 per . -15 permit <end> -30 phone . 17 pipe <end> -25
place the -19 plan . -15 plann test -28 plug <end> 15 plug the 22 point the -34 poison cache 17 possess to 22 post link -17 post the 17 pres <end> -20
press button -15 pressure the -17 price . 19 price <end> 26 primary <end> 20 print . -15 printer <end> 15 probe have -27 problem <end> -21 prod . 18 promis
the 23 proper . 43 public . 21 pull 0 17 pull plug 22 pull wrong 27 pump <end> -17 push on 22 push the -16 put the -18 queri <end> -15 question <end> 21
queue . 19 queue 0 18 queue <end> 31 quiet <end> -25 ran . 15 ran on 41 rate <end> -20 rather the 39 reach . -18 reach the -16 read . -36 read <end> 17
read gauge -44 read graph -37 read release 18 ready <end> -25 reboot the 30 rebuild <end> -29 receiv <end> -18 record <end> -37 recovery <end> -29 red
and 21 region <end> 15 registry <end> -16 rehears <end> 20 relay <end> 18 releas <end> 18 release . 16 release <end> -18 release and 27 release mention
-20 release the 15 reli a -15 renew wildcard -16 reorganisation <end> 17 replica the 22 report <end> 43 report and -27 report by 27 report the -30 request
<role> -32 request a 15 responsibility the 23 responsible the 38 rest <end> 15 rest <teams> 25 restart . -20 restart the -15 restore <end> -50 result the
21 review not -16 review the 32 revoke 's 41 revoke leak -19 right , -15 right the -21 right was -25 ring . -34 ring 0 26 ring <end> 15 ring the -16 roll
<end> 15 rollback was 22 room the 20 root : -32 rota <end> -35 rotation <end> 20 route the -37 rule <end> 16 rule not 17 rule the -17 run <end> 22 run
full -22 runbook <end> -40 same . -45 same for -18 same that -20 sat the 18 save . 19 says . 25 scheme not -20 screen . 18 screen <end> -68 screen the
-23 script <end> 23 search <end> 18 seat . 28 second ? -87 second and 25 second is -19 second the -21 second was 28 see <end> 15 see a 37 see the -20 sense
<end> 31 sent , 15 server . 18 server <end> -23 server the -20 service the -16 set <end> -16 settl . 19 several . -17 shaft . -19 shard <end> -29 sheet
<end> 49 shop <end> -25 shop the 15 should a -27 should asked 26 should been -27 should have 33 should it -17 should the -24 show . -22 show last -16 show
on -15 show the 17 shut <end> -25 sign <end> 25 sign all 24 sign form -64 sign there 16 sign waiver 15 signal <end> -21 signal the -26 simple <end> 19
since , 15 since . -17 since had 38 since spring 21 single , -23 site <end> -57 site the 18 six <end> -23 sleep it 25 slide <end> 27 slip <end> 44 slow
<end> -27 small , -15 so 's -16 so . 39 so <end> 27 so <name> -18 so <nobody> -27 so could -18 so had -18 so speak 25 so that 17 so the 68 sooner later
28 sooner the -45 spare , -36 spare <end> 17 speak <end> 36 spott drift -38 spott miss 19 spring . 25 square <teams> 30 stag prod 26 stale . -40 star in
22 start <end> -26 start finish 51 start the -25 station <end> 28 station was -20 statu . 30 stay the 15 step <end> -22 stern with 20 stick <end> 41 still
. -44 stop belt 17 stop the 15 stopp <end> -27 stopp from -20 stopp of 15 storm the -18 straight . -21 straight the 29 stuck . -32 stuck the 30 supp <end>
-33 suppos be -25 surprise <any> 24 swap <end> 30 switch the 19 switch to 16 system , 22 system the -35 table <end> -20 table the -15 take action 29 taken
<end> -19 taken the -17 tank <end> -20 tariff <end> -32 tea <end> 16 tell about -16 tell to 18 template <end> 19 ten <end> 19 ten and -35 test , -19 test
? 23 test and 24 test on -27 than . 36 thank , 20 thank <name> 15 thank for -53 that <end> 22 that <role> -18 that a 32 that are 58 that been -56 that
can -31 that did 30 that full 18 that has 27 that how 18 that in -25 that is 42 that it -19 that left 21 that lock -16 that no 29 that not -50 that one
-17 that or -27 that pump 33 that table 18 that to -25 that valve -23 that was -39 that were -15 that would 15 that wrong 42 the ' 18 the 's 32 the , 67
the ; -32 the <teams> 29 the about 33 the account 29 the agent 21 the aloud -29 the api 23 the app -21 the as -36 the asked -17 the at -64 the attempt
26 the backup -18 the banner 24 the been -19 the before 40 the behind -22 the between 30 the bot -26 the branch 26 the breaker 21 the bucket -17 the build
-38 the bus 19 the button 23 the by 29 the cabl 23 the cable 22 the centre 28 the certificate -23 the clear -16 the client -16 the cluster -17 the come
18 the command -26 the contract -19 the copy -32 the core 15 the cost -21 the counter -17 the data -22 the database 15 the deadline -18 the disk -42 the
district -22 the does -35 the door -38 the down -40 the drain -51 the drive 32 the drug 34 the dump -16 the engine -21 the exercise -28 the expert 20 the
fall 17 the feed -25 the fell 49 the file 18 the fill -21 the form 25 the from -33 the gantri -24 the gateway -36 the got 45 the graph 22 the group 62
the had 24 the hall -28 the has -83 the have -40 the held -25 the hour 19 the house -29 the instruction 35 the interface -35 the into -33 the is -29 the
issue -18 the job -29 the kept -24 the keys 18 the lab 22 the label -30 the lamp -22 the last -17 the launch 18 the ledger 29 the library 32 the lies -18
the light 30 the limit 27 the line -33 the look -47 the loop -28 the lose 15 the loss 25 the mail -23 the migration 33 the minute 17 the model -23 the
module -26 the moment -18 the morn 17 the move 31 the moved -44 the must 18 the need -68 the next -22 the night -15 the not 18 the now 16 the of 75 the
off -38 the offer -24 the offset -18 the on -15 the once -23 the one -22 the only -19 the page -21 the pallet 42 the panel 41 the parser -23 the party
37 the path -23 the permission -29 the permit 16 the place 20 the plan -15 the plant 16 the point 21 the policy -31 the price 27 the printer -31 the procedure
18 the proces -27 the pump 31 the quarter -16 the rack 21 the ran 21 the rate 29 the read -55 the record -27 the registry 19 the release -39 the remain
20 the report 34 the rest 21 the return -15 the review 39 the ring 27 the rule 31 the run 21 the runn -18 the said 16 the schema 18 the scheme -31 the
script -17 the service -45 the set -25 the shard 17 the signal -27 the since 97 the snapp 20 the start -15 the stat -17 the stay -22 the step 28 the stop
17 the store -18 the table -29 the take -17 the tape 29 the text -34 the the 28 the thing 26 the through -18 the to -22 the token -20 the told -23 the
tool -21 the tray 17 the tripp -18 the turn -35 the twice -16 the unit -17 the used -17 the useful -19 the validation 15 the valu 21 the value -29 the
valv 18 the valve -29 the was 20 the weekend 22 the went -36 the were 107 the when 17 the whether -16 the while 19 the window 24 the wing -33 the with
39 the within -24 the without 17 the work 70 the ￼ 52 their and -22 their by 40 their in 22 them <end> 29 there <end> 18 there a 24 there be 15 there no
-43 think the -45 think was 28 third . 23 this , -24 this . -30 this : 18 this <end> 17 this <roles> -19 this ? 45 this a 24 this happen -19 this is -40
this not -47 this was 29 three , -55 three in -15 three of -32 three that 54 through . 38 thursday <end> 22 ticket . 65 ticket <end> 19 ticket <teams>
-25 till . 18 time , -20 time <end> 19 time <name> 23 time as 27 time day -17 time was 19 to % -15 to , 39 to 0 -40 to : 33 to <role> 21 to <teams> 15
to <theys> 21 to <wes> 62 to ? 30 to a 32 to affect 16 to before 15 to both 17 to branch 27 to console -17 to down 16 to entire 15 to error 57 to first
19 to for 24 to found 50 to from -16 to is 35 to it 22 to knee 29 to letter -15 to mail 15 to more 28 to my -33 to next -33 to no 25 to one 44 to order
-15 to parent -15 to public -31 to replac -22 to shop -44 to sooner 16 to that 27 to the 50 to this -41 to three -20 to up 27 to vault -16 to was -15 to
what 20 to whose -17 to within -27 today <end> 26 told that 15 told the -44 told to -18 too . 21 too <end> -31 too and 16 too to 31 took days -33 took
hour 37 took minut -17 took second 28 traffic . -32 train <end> -21 translation the -23 tray <end> 25 trip <end> -23 trip the 58 tripp . -16 tripp <end>
-27 trouble <end> 27 tuesday <end> -24 turn the 43 turn to -16 twenty . -24 twice <end> -35 twice the 24 twice year -21 two , 36 two . -41 two <end> 16
two and 26 two apart -26 two of -26 two the -16 two to -16 two was -23 two were 27 two with 17 unmistakable of 32 unread <end> 29 until got -23 until has
-22 until notice 20 up <end> -37 up <roles> 28 up the 25 update and 29 upload <end> 35 upon <end> 29 use <end> -16 used <end> 29 useful <end> -15 user
. 16 value the -24 valve . 15 valve <end> 32 vat . -24 vault <end> -22 version . -33 very . -21 vigilance the 55 voucher . 25 wait <end> 41 walk past 19
wall the 27 ward <end> 40 ward have -22 ward the 22 ward to -19 warn <end> 20 warn that 36 was 's 25 was . -40 was : -23 was ; 41 was <any> -21 was <end>
20 was <he> -31 was able -45 was about 53 was after -23 was around 17 was as 21 was at -40 was be 31 was by -155 was drain 23 was fault 22 was first -53
was for 17 was foregone 24 was foreseeable 27 was going 29 was look 47 was mistake -17 was need 17 was no -20 was of 19 was on 20 was one -23 was out -36
was over 24 was possible -22 was predictable 24 was reason -34 was respect 32 was second -19 was single 23 was slow -28 was somewhere 20 was test -17 was
the 44 was to 28 was twice -37 was under 15 was when 16 was without 29 watch <end> 19 water the -40 way . 26 way <end> -25 way tell -33 wednesday <end>
-19 week . -15 week the 29 weekend <end> 19 well but 17 well to 20 went <end> 23 went a -15 went again -27 went at -24 went for 19 went on -18 were . 46
were a -50 were and 19 were as -27 were by -29 were doing 26 were for 29 were from -15 were in -27 were over -17 were that 29 were there 24 were to 26
were twice -17 were up 62 were with -26 what <name> -38 what <role> -37 what are -21 what did -21 what it -33 what need 20 what the -16 what were 20 when
first 20 when light -51 when was -37 where the -38 which <roles> -18 which <yous> 28 which the 33 while for 44 while is -15 while was -25 who <role> -43
who <wes> 19 who responsible 28 who this 28 who to 31 whole , 16 whose did 26 whose does -39 whose is 20 whose it -41 whose was 52 why n't 27 why the -54
widen shaft -19 wiki <end> -16 will a -23 will the -40 wish had 20 with 0 -28 with <end> 45 with and 20 with as -35 with at -18 with bad 18 with before
-21 with benefit 27 with in -19 with manual 31 with more 20 with same 39 with test 29 with the 17 within . 20 within hour -34 within minut -19 without
's -55 without . -27 without a 23 without it -48 without single 23 without the 52 word <name> 24 word <teams> 41 work <end> -32 work <teams> -55 work a
-27 work the 27 worse <end> 24 worse fail 17 would . 62 would <wes> -41 would been 44 would done -20 would gone -58 would it -21 would known 21 would open
-27 would read -38 would saved 23 would seen 18 would shown -37 would spott 43 would stay 30 would the 41 would to -29 would wrong -47 writ been 28 writ
on 31 writ the -15 wrong . -28 wrong <end> -44 wrong at 26 wrong on 42 yard <end> 35 year . -20 zero . -20 zero <end> -34 ” <end> -22 ￼ <end> 20
`,
  behind: `
' _ -15 'd _ 21 've _ 75 ) _ -39 0 _ 21 0.0.0 _ -24 0:0 _ -16 0s _ -19 : _ -30 <end> _ -22 <he> _ 49 <is> _ 54 <name> _ -68 <nobody> _ 25 <role> _ 16 <roles>
_ -28 <some> _ 20 <teams> _ 19 <theys> _ 27 <wes> _ 19 <who> _ -18 <yous> _ 26 ? _ -24 abandon _ 37 able _ -45 acces _ -46 account _ 17 accountable _ 26
acknowledg _ -23 action _ 43 add _ -45 afternoon _ -25 again _ 43 agre _ -25 agree _ -32 air _ -28 alarm _ -42 alert _ -25 all _ 35 already _ -21 also
_ -16 am _ 20 amber _ 22 an _ 32 another _ -27 answer _ -38 any _ -44 anyth _ 34 are _ 41 ask _ 23 asked _ -19 asking _ -22 asks _ -67 assum _ 18 at _
-26 attention _ 29 attitude _ 22 audit _ 20 authority _ -15 avoid _ -18 away _ 33 back _ -38 bad _ 19 badge _ -18 ball _ 25 bar _ -15 battery _ 37 be _
30 because _ -24 been _ -114 begun _ 25 being _ 23 believ _ 17 belt _ 29 between _ -62 bill _ 32 blame _ 19 book _ -35 botch _ 31 bother _ 52 branch _
-42 break _ 23 breaker _ -18 brick _ 32 bridge _ -82 brief _ -20 bring _ 24 brought _ 15 build _ -64 bull _ 17 bus _ 24 busines _ 15 button _ -25 by _
28 bypass _ 27 cabinet _ -55 calendar _ -27 call _ -69 can _ -28 carri _ -54 case _ -18 caught _ 44 caus _ -16 central _ -27 chair _ -25 change _ -15 charge
_ -36 check _ -44 checklist _ 19 clean-up _ -30 clock _ 25 clos _ -39 close _ 26 code _ -39 coffee _ 19 coming _ 43 command _ -33 comment _ -22 compare
_ -18 complacent _ 36 concentrate _ 16 config _ 24 confirm _ -45 consult _ 21 copy _ -53 core _ 18 corner _ 17 corrupt _ 37 cost _ 39 could _ -36 count
_ 31 countri _ -34 coupon _ 19 course _ 19 cover _ -67 cowboy _ 27 crane _ 22 crash _ -26 credential _ -33 cron _ 17 cross _ 29 culprit _ 17 cut _ 36 cutover
_ 16 damage _ 18 dark _ 20 dashboard _ -20 data _ -32 day _ -18 days _ -38 debug _ 23 delete _ -54 depot _ 36 did _ -21 diesel _ 23 different _ -27 discipline
_ 48 disk _ 41 do _ 27 document _ -24 does _ 58 doing _ -43 doubl _ -20 double _ 17 double-check _ 18 doubt _ -20 down _ 25 draw _ -17 drift _ -31 drill
_ -42 driv _ 16 drop _ -22 dropp _ -17 drum _ -25 dry _ 26 during _ 25 each _ -51 ear _ 16 early _ -31 earth _ 18 easi _ 21 edit _ 43 else _ 15 email _
18 emergency _ 16 empti _ 21 enabl _ -38 enter _ -27 error _ -22 even _ 41 ever _ 60 every _ -42 everyth _ 27 exact _ 17 expect _ -17 extend _ 16 eyes
_ 35 face _ 23 fail _ 28 failure _ 30 fall _ 27 fast _ 29 fat-finger _ 19 fault _ -50 feed _ 44 felt _ -21 fiddl _ 16 fifty _ 31 fill _ 23 final _ 31 find
_ -47 finger _ 37 fire _ 19 firmware _ -26 first _ -28 fix _ -20 fixed _ -73 flood _ 41 follow-up _ -15 for _ -48 forgot _ 29 forklift _ 19 form _ -50
forum _ -18 found _ -65 four _ -17 free _ 25 freeze _ -18 friday _ 32 from _ -48 full _ 65 further _ 16 fuse _ -24 gateway _ -15 gave _ 33 generator _
-25 get _ -22 gets _ -34 given _ -65 go _ 21 good _ 44 green _ -27 group _ -20 guess _ -22 guide _ -17 had _ -41 halt _ -18 hand _ 15 handl _ -45 hang
_ 23 happy _ -30 has _ 62 have _ 54 help _ -42 here _ -28 herself _ 16 himself _ 29 his _ 59 hold _ -30 hosed _ 17 host _ 28 hotfix _ -23 hotline _ -21
how _ -48 hurt _ -24 if _ 29 image _ -32 imagine _ 15 import _ -41 in _ 58 incident _ -16 includ _ -35 inform _ -39 ingres _ -15 instead _ -24 interface
_ -18 interlock _ 30 into _ -17 introduc _ 20 investigat _ 35 invit _ -18 is _ 21 issu _ -23 item _ -16 itself _ 24 job _ 30 jobs _ -27 join _ -67 just
_ 62 keep _ -16 kept _ 59 kernel _ 15 key _ -49 keys _ 21 kick _ 22 kill _ -29 knock _ 71 know _ -42 known _ -66 lab _ -27 label _ -27 lamp _ -43 last
_ 70 late _ 24 latency _ -33 launch _ 31 lay _ 15 lazy _ 33 leak _ -64 least _ 21 leav _ 53 leave _ -17 ledger _ -56 left _ -35 level _ -19 library _ 21
lift _ 20 light _ -20 like _ -21 link _ 24 lisbon _ -29 list _ 19 listen _ 24 little _ -30 live _ 35 load _ -25 local _ -39 lock _ 57 log _ 18 logs _ -71
longer _ 24 look _ -29 loop _ 21 loose _ 29 lose _ 24 lot _ 22 lower _ 16 made _ -21 mail _ 16 mailbox _ -18 manag _ 19 map _ -23 march _ 17 mast _ -18
master _ -34 matchmak _ 23 matter _ -30 may _ -54 mean _ 15 meant _ 40 medal _ 22 meddl _ 17 memory _ 23 mention _ -15 merge _ -29 mess _ 49 message _
-46 met _ -26 metric _ -29 might _ 16 migrat _ -23 migration _ -19 mind _ 19 minder _ 37 minut _ 79 misread _ 26 miss _ 76 mistake _ 17 mistyp _ 20 monday
_ -23 monitor _ 27 month _ 25 more _ 43 most _ -33 move _ -45 moved _ -24 much _ -28 must _ 31 my _ -22 myself _ 16 n't _ 78 name _ -21 need _ 17 neglect
_ 35 new _ -88 next _ -30 nine _ -19 noon _ -71 note _ -51 notic _ -49 notice _ -56 now _ 25 nowhere _ 31 nuke _ 22 nuked _ 22 number _ -77 object _ 43
oblig _ 33 of _ -25 off _ 23 omitt _ 52 once _ 40 one _ -18 online _ -24 only _ 18 or _ -40 order _ 47 ought _ 50 ourselv _ 33 out _ 53 outage _ 16 oven
_ 30 over _ -21 overload _ 18 overlook _ 26 overwrote _ 27 ownership _ 25 owns _ -42 page _ -32 paged _ -87 pager _ -29 pallet _ -18 panel _ 33 panic _
28 panick _ 24 paper _ -23 pass _ 15 password _ -35 past _ 43 patch _ -18 path _ -16 pay _ 18 paying _ 16 payroll _ 32 per _ -17 permit _ 20 phone _ -45
pick _ -20 plain _ 19 plc _ 20 please _ 20 plug _ 16 pod _ -30 poison _ 30 poor _ 15 portal _ -33 post _ -40 power _ -17 press _ -53 pressure _ 37 price
_ 25 problem _ -30 prod _ 39 production _ 53 prompt _ -44 proper _ 18 proud _ 19 pull _ 45 pump _ 15 purge _ 21 push _ 45 queue _ 15 quick _ -16 quorum
_ 22 quot _ -28 radio _ -37 rais _ -15 raise _ 20 ran _ 21 rate _ -32 rather _ 22 re-key _ 42 reach _ -85 read _ 30 ready _ -21 real _ 20 reason _ -18
reboot _ 35 rebuild _ -29 receiv _ -16 receive _ -32 reception _ -56 recipe _ 15 red _ 32 refresher _ 34 refusal _ 19 region _ -19 regulator _ -23 reject
_ -28 relay _ -20 renew _ 35 renewal _ 26 replac _ -49 replica _ 35 report _ -71 reproduce _ -53 request _ -16 requir _ 20 response _ -49 responsibility
_ -23 responsible _ -18 restart _ -61 restor _ -56 restore _ -29 revert _ 17 review _ -34 revok _ 26 ring _ 31 rm _ 31 rollout _ 28 root _ 50 roster _
19 rota _ -24 rotation _ -23 round _ -15 rout _ -17 rule _ -19 run _ 23 runbook _ -25 runn _ 44 rush _ 31 saddl _ 20 said _ -25 same _ -54 sank _ 30 sat
_ 42 saw _ -24 say _ 43 schema _ 31 screen _ -36 seat _ -30 secondary _ -20 see _ -41 seen _ -52 send _ -32 sensor _ 42 service _ 39 session _ -78 set
_ 44 setpoint _ -17 sever _ 30 shaft _ -19 shall _ 44 shar _ -45 share _ -28 shift _ -33 shipp _ 22 short _ 30 should _ 80 show _ -54 silent _ 20 simp
_ 21 since _ -47 single _ -53 sit _ 25 site _ -26 sitt _ 30 six _ 59 skip _ 65 sleep _ 16 slept _ 37 sloppy _ 32 slow _ 30 snapshot _ 17 so _ -46 someth
_ 35 sooner _ -32 sorry _ -15 spare _ -45 speak _ -45 speed _ 15 spent _ 16 spoken _ 19 spott _ -71 spring _ 21 stag _ 17 stale _ 15 stand _ 19 storage
_ -53 straight _ 26 string _ 16 stuck _ -21 subnet _ 16 supp _ -22 suppos _ 24 surprise _ 18 swap _ -46 sword _ 30 system _ -23 table _ 25 taken _ 25 tape
_ 29 template _ -30 temporary _ -17 ten _ 18 than _ 35 that _ -24 the _ 38 their _ 36 third _ 32 this _ 53 though _ 18 threw _ 28 throttl _ 31 through
_ 34 thumb _ 21 ticket _ -37 till _ 22 to _ 27 told _ -30 total _ -15 touch _ 17 toward _ 33 trac _ -23 train _ -41 travell _ -23 treat _ 16 trial _ 24
trip _ 47 tripp _ 40 truncat _ 16 trust _ -31 try _ -34 turn _ 62 twice _ 47 two _ -41 type _ -20 typed _ 24 unable _ -21 under _ 43 union _ -24 unleash
_ 34 until _ 55 up _ 19 upgrad _ 25 upgrade _ -39 ups _ 33 use _ -25 usual _ 15 valv _ 21 valve _ -38 vault _ 29 verifi _ 15 version _ -19 very _ 26 volume
_ 38 ward _ 16 warn _ 28 was _ -144 water _ -20 waved _ 25 wednesday _ -19 went _ 49 were _ -65 what _ -57 wheel _ 27 when _ 51 where _ 31 whether _ -31
while _ 22 whole _ 51 whom _ -18 whose _ -37 widen _ -27 wildcard _ 27 will _ -25 wiped _ 36 within _ -23 without _ 28 woken _ -30 work _ -17 worse _ 45
wreck _ 20 write _ 15 wrong _ 31 year _ 28 zone _ -40 ” _ 17 ￼ _ -37
`,
  section: `
<in-actions> <any> -17 <in-actions> <depts> -33 <in-actions> <he> 58 <in-actions> <is> -76 <in-actions> <name> -31 <in-actions> <names> -68 <in-actions>
<nobody> -27 <in-actions> <roles> 80 <in-actions> <some> 57 <in-actions> <team> -39 <in-actions> <weaks> -26 <in-actions> <wes> -72 <in-actions> <who>
77 <in-actions> <yous> -76 <in-actions> ? -95 <in-actions> not 40 <in-actions> should -85 <in-actions> will -44 <in-contributing> <any> 23 <in-contributing>
<depts> 45 <in-contributing> <he> -20 <in-contributing> <is> 16 <in-contributing> <name> 73 <in-contributing> <names> 37 <in-contributing> <nobody> 85
<in-contributing> <role> -44 <in-contributing> <some> -16 <in-contributing> <teams> 33 <in-contributing> <theys> 24 <in-contributing> <wes> 56 <in-contributing>
<yous> 47 <in-contributing> ? 26 <in-contributing> not -54 <in-contributing> should 32 <in-lessons> <any> -65 <in-lessons> <depts> 15 <in-lessons> <is>
47 <in-lessons> <name> 66 <in-lessons> <nobody> -38 <in-lessons> <roles> -33 <in-lessons> <some> -59 <in-lessons> <teams> 32 <in-lessons> <theys> -26 <in-lessons>
<wes> -22 <in-lessons> ? -16 <in-lessons> will 40 <in-root_cause> <depts> 35 <in-root_cause> <he> 33 <in-root_cause> <is> 28 <in-root_cause> <name> 217
<in-root_cause> <names> 29 <in-root_cause> <role> 103 <in-root_cause> <roles> 74 <in-root_cause> <some> 75 <in-root_cause> <team> 40 <in-root_cause> <teams>
47 <in-root_cause> <wes> 44 <in-root_cause> <yous> 24 <in-root_cause> ? 27 <in-root_cause> never -40 <in-timeline> <any> 34 <in-timeline> <depts> -29 <in-timeline>
<he> -26 <in-timeline> <is> -41 <in-timeline> <name> -102 <in-timeline> <names> -22 <in-timeline> <roles> -60 <in-timeline> <some> -24 <in-timeline> <teams>
-101 <in-timeline> <theys> -16 <in-timeline> <weaks> -16 <in-timeline> <wes> -71 <in-timeline> <yous> -17 <in-timeline> ? 73 <in-timeline> never 71 <in-timeline>
not 37 <in-timeline> should 49 <in-went_well> <any> 30 <in-went_well> <depts> -21 <in-went_well> <name> -94 <in-went_well> <names> -20 <in-went_well> <role>
-54 <in-went_well> <roles> -24 <in-went_well> <some> -17 <in-went_well> <team> -51 <in-went_well> <teams> 16 <in-went_well> <who> -53 <in-went_well> never
-25 <in-went_well> not 39 <in-went_well> should 41 <in-went_wrong> <any> -18 <in-went_wrong> <depts> 48 <in-went_wrong> <he> 69 <in-went_wrong> <is> 72
<in-went_wrong> <name> 116 <in-went_wrong> <names> 24 <in-went_wrong> <role> 32 <in-went_wrong> <roles> 40 <in-went_wrong> <some> 35 <in-went_wrong> <team>
22 <in-went_wrong> <theys> 19 <in-went_wrong> <weaks> 27 <in-went_wrong> <who> -54 <in-went_wrong> <yous> 57 <in-went_wrong> never 50 <in-went_wrong> not
-33 <in-went_wrong> should -41
`,
};

export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {
  person_fault: {
    constant: -158,
    word: `
" _ -41 ' _ 56 'd _ -36 's _ 55 've _ -37 , _ -40 0 _ 105 : _ -87 ; _ -45 <depts> _ 33 <end> _ -67 <in-actions> _ -150 <in-lessons> _ -74 <in-went_wrong>
_ -30 <is> _ -31 <name> _ 50 <nobody-at-all> _ -193 <nobody> _ -67 <role> _ 50 <wes> _ 45 ? _ -134 a _ 55 abandon _ -32 about _ -47 again _ 37 alone _
-71 alway _ -39 answer _ -30 any _ -38 are _ -41 array _ 46 as _ -33 at _ -43 audit _ -30 away _ 53 badly _ 47 bag _ 33 ball _ -47 battery _ 41 be _ -43
bear _ -41 because _ 75 before _ -67 belt _ 37 bill _ 75 blame _ -43 bles _ 32 blood _ 35 botch _ 61 both _ 34 bother _ -30 bottl _ -39 branch _ 55 brick
_ 53 bring _ 37 broke _ 43 broken _ 30 brought _ 103 buck _ -31 bulk _ 36 bungl _ 38 burn _ -32 but _ -35 by _ 58 bypass _ -30 call _ -97 came _ 77 canary
_ -39 care _ -35 caus _ 42 centre _ -30 chalk _ -40 chang _ 48 checklist _ -58 checkout _ 64 children _ 31 clause _ -49 click _ 53 clinic _ 40 clip _ -33
cluster _ 59 coffee _ 42 come _ -60 config _ 54 consult _ -49 control _ 36 conveyor _ 31 corrupt _ 56 could _ -36 courtesy _ 44 cron _ 53 cross _ 34 culprit
_ -30 customer _ 76 damage _ 55 delet _ 54 delete _ 30 disk _ 36 documentation _ -30 doing _ 42 domain _ -32 driv _ 33 dropp _ 33 duplicate _ 30 edit _
76 emergency _ 35 end _ 30 error _ -32 euro _ 57 even _ -43 every _ 70 everyth _ 71 exchange _ 34 explain _ -57 eye _ -51 eyes _ -38 face _ -30 fail _
-41 failure _ -40 fat-finger _ 49 fault _ -51 faulty _ 62 fibre _ 59 fiddl _ 55 find _ -32 fine _ 37 finger _ -30 fire _ 47 first _ -33 five _ -38 foot
_ 44 for _ -38 forgot _ -34 free _ 36 fried _ 36 from _ -38 front _ -33 froze _ 40 full _ -56 further _ 30 gate _ 47 gateway _ 60 geniu _ -31 give _ -38
glance _ -36 gone _ 35 guilt _ -33 hand _ 78 handiwork _ 48 handl _ -54 happen _ 34 hard _ -31 has _ -74 have _ -92 healthy _ 51 help _ 40 here _ -34 hour
_ 47 how _ -50 human _ -32 hundr _ 37 hurt _ 40 if _ -39 index _ 37 installer _ 43 into _ 37 introduc _ 64 invoic _ 44 is _ -34 jam _ 58 judgement _ -38
keep _ -30 kernel _ 37 kill _ 55 knee _ 31 knew _ -45 knock _ 36 know _ -36 lack _ -46 lamp _ -31 lapse _ -30 last _ 45 lead _ 44 least _ -32 ledger _
35 left _ -60 let _ -63 like _ -42 list _ 43 lit _ 63 live _ 37 load _ 30 lol _ -51 longer _ 33 loss _ 32 lost _ 116 love _ -45 made _ 62 manag _ 80 mapp
_ 31 mask _ 62 master _ 63 masterpiece _ -41 matchmak _ 36 meddl _ 37 merg _ 38 mess _ 67 meter _ 34 migration _ 60 mind _ -42 minut _ -33 misread _ 39
miss _ -56 mistake _ -58 month _ 45 must _ -47 my _ 50 n't _ -112 need _ -55 neglect _ -42 negligence _ -42 never _ -82 night _ 32 not _ -36 note _ -34
noth _ -52 notice _ -40 nuke _ 30 nuked _ 49 null _ 32 of _ -31 omitt _ -49 once _ -32 only _ -35 order _ 57 other _ -34 ought _ -39 our _ 41 outage _
67 over _ 32 overflow _ 32 overlook _ -49 override _ 47 overwrote _ 42 owe _ 65 pack _ -41 page _ -48 pallet _ -32 panick _ -32 parameter _ 47 part _ -56
pass _ -56 patch _ -34 payroll _ 34 perfect _ 53 petrol _ 31 phone _ -32 plan _ -39 plant _ 48 player _ 43 poison _ 53 pool _ 35 poor _ -34 pour _ 39 pres
_ 60 price _ 43 primary _ 44 problem _ -34 prod _ 66 promis _ -36 put _ 60 quarter _ 31 quiet _ 51 rack _ 63 ran _ -35 read _ -60 reckles _ -54 recovery
_ 38 regard _ -35 regex _ 45 registry _ 55 replica _ 36 report _ -35 request _ -45 rerout _ 44 responsibility _ -39 restart _ 32 result _ 38 revers _ 45
roster _ 44 ruin _ 46 runs _ -37 same _ -30 sank _ 65 sat _ -49 saturday _ 35 say _ 46 schedule _ -38 sensor _ -36 session _ 53 setpoint _ 63 settlement
_ 34 sever _ 45 share _ -34 sheer _ -37 shell _ -31 should _ -78 sign _ -43 silenc _ 41 since _ -47 skipp _ -40 slipp _ -31 slot _ -33 smoke _ 59 so-call
_ -30 sold _ 34 sorry _ 30 sort _ 38 spike _ -36 stag _ 42 standard _ -41 standby _ 37 star _ -35 state _ 36 step _ -37 still _ 32 store _ 43 storm _ 30
strand _ 30 stray _ 63 string _ 35 sunday _ 34 swap _ -31 swapp _ 45 table _ 60 take _ -37 tank _ 45 taped _ -32 tear _ 33 tell _ -44 template _ 43 test
_ -67 thank _ 91 the _ 52 there _ 36 thermostat _ 49 though _ 37 through _ 36 told _ -31 took _ 58 top _ -36 torque _ -37 trail _ 53 tripp _ 40 trust _
-33 tuesday _ -58 turbine _ -44 two _ 77 typing _ -48 undo _ 58 unread _ -39 up _ 64 update _ -30 upload _ 35 valve _ -40 vanish _ 34 volume _ 51 wait
_ -64 walk _ -39 warn _ -74 wash _ -30 wave _ 32 went _ 37 what _ 61 which _ 43 while _ 43 who _ -58 whole _ 49 why _ -40 will _ -34 wired _ 37 wish _
32 with _ 31 without _ -59 word _ -49 worse _ 64 would _ -95 wreck _ 91 wrong _ 35 zero _ 40 “ _ -65 ” _ -65 ￼ _ -41
`,
    next: `
's <role> -38 's <roles> -31 's decision 31 's doing 40 's fault -41 's meddl 37 's mind -31 's “ -45 , <he> -37 , <is> -38 , <name> -40 , <role> 34 ,
and 43 , every 32 , not 57 , the -50 , there 37 , which 34 , with 30 0:0 <name> 43 0:0 <team> 31 : the -37 <depts> 's 65 <name> 's 54 <name> , -35 <name>
at 39 <name> dropp -38 <name> for -41 <name> got 44 <name> had -38 <name> is -55 <name> neglect -31 <name> nuked 43 <name> put 31 <name> to -40 <name>
turn 44 <name> was -45 <nobody> was 40 <role> , -40 <role> brick 38 <role> can 47 <role> from 32 <role> has -54 <role> mistake -31 <role> turn -41 <roles>
are -37 <roles> did 61 <some> in 38 <start> 0:0 30 <start> <depts> 70 <start> <he> 64 <start> <names> 33 <start> <nobody> -53 <start> <role> 65 <start>
<roles> 34 <start> <team> 30 <start> <teams> 107 <start> <wes> 31 <start> an -35 <start> because 40 <start> behind 45 <start> between -36 <start> courtesy
40 <start> every 40 <start> half 42 <start> how -40 <start> in -33 <start> it 43 <start> love -38 <start> my 97 <start> one 48 <start> thank 47 <start>
there 35 <teams> , -48 <teams> had 71 <teams> has 43 <teams> have 47 <teams> is -38 <teams> left 32 <teams> open 31 <teams> to -35 <wes> all -63 <wes>
are 35 <wes> have 41 <wes> lost 34 <yous> can -42 ? <end> -132 a bad 37 a day -40 a null 32 about the -38 account of 38 all over 31 all this 57 and <role>
-41 and <teams> 33 and his 30 and then 41 as a 30 as the -30 at the -34 away the 52 back to 49 bad , -30 bear the -36 because <name> 46 between <theys>
36 brought the 35 build . 43 by <name> 100 by the -39 card . 32 chang the 32 change . 43 come down -34 corrupt the 42 could have -44 could not 38 count
. 32 courtesy of 52 database with 30 demo . -41 did . 39 did it 93 did n't -60 down to -44 drill . -31 dry run -31 during the -38 fiddl with 64 flag on
-30 flood the 66 for a 34 for all 37 for the -58 four hundr 39 fried the 36 from <teams> -39 from the -52 further than 37 gone . 34 graph . 30 had just
38 had the -40 half of 61 hand on 50 hand out 42 handl of -36 has the -43 have <name> 31 have now 37 hour , 41 in . 64 in tear 33 is <name> 54 is <role>
32 is a -43 is in -39 is no 36 is the -40 is what 36 it all 39 it come -35 it is 45 it not 31 it took 45 its own -43 left out -36 left the -56 let a 47
let the -31 limit . 31 line was 35 look no 37 lost its 45 manag to 63 misread the 42 more than -37 my bad -30 name , 53 no further 37 not been 30 nuke
the 30 of <roles> -34 of a -56 of the 51 off the 53 omitt the -44 on <name> -32 on <teams> -54 on it 76 on the -62 ought to -37 out . -63 out the 52 out
to -44 outage is -59 outage was 60 overflow . 31 overlook the -32 part of -33 poison the 37 poor judgement -38 pres . 41 pump was 45 ran the -47 rollback
. 54 sank the 43 sat on -30 saved <wes> -30 sheet , 32 shipp a 65 should have -30 sign the -32 silenc the 41 skip the -30 skipp the -37 start , 34 than
the 66 thank to 68 that <name> 54 that <teams> 33 that <wes> 53 that the -66 the archive 50 the audit -46 the badge -32 the ball -53 the bill 30 the buck
-31 the change -40 the conveyor 34 the count 34 the cron 47 the domain -30 the emergency 40 the export 33 the fibre 30 the finger -32 the floor -31 the
gate 47 the guilt -32 the hand 43 the installer 46 the jam 45 the live 32 the mess 57 the meter 33 the minute 43 the night 51 the outage 46 the page -32
the pres 55 the price 56 the primary 37 the production 39 the rack 53 the rollback 39 the rule 36 the shar 45 the shop 35 the tank 45 the tariff -30 the
thermostat 49 the three 63 the trail 42 the turbine -44 the two -62 the valve -34 the weekend 34 the where -41 the work 49 the wrong 54 think <he> 32 this
. 37 through a 57 through the 33 to a 69 to every 43 to thank 47 to the 49 too many 30 trail of 53 tripp the 41 turn a -33 two hour 33 unread . -35 until
<name> 47 until the -50 up the 44 up to -48 was <name> 38 was <role> 58 was <teams> 36 was brought 34 was the 41 waved the -54 went off 30 what a -35 when
<name> 76 when the -50 where clause -49 while the -58 wish to 45 with <roles> 46 with a 83 with it -47 with the -78 work by -38 would have -53
`,
    later: `
's . 33 's edit 44 's for -53 , 's -42 , , -64 , <end> -54 , <he> 33 , <roles> 48 , <teams> 37 , <wes> -50 , a -51 , for 31 , it 51 , much 34 ; was 32
<depts> the 49 <he> at -31 <is> the -34 <is> this 43 <name> . 48 <name> and -36 <name> decision 31 <name> fault -41 <name> in 42 <name> left -32 <name>
mind -31 <name> not -35 <name> off 54 <name> the 95 <nobody> the -44 <role> <wes> 67 <role> a 55 <role> not -43 <role> the 76 <roles> . 40 <roles> a 38
<roles> been 50 <start> " -33 <start> , -75 <start> <wes> -56 <start> a -43 <start> between 68 <start> broke 45 <start> by 48 <start> can -33 <start> caus
84 <start> could -40 <start> flood 52 <start> for -46 <start> had -39 <start> have 34 <start> introduc 37 <start> is -57 <start> kept -31 <start> left
-52 <start> lit 33 <start> lock 36 <start> made 36 <start> manag 54 <start> mistake -30 <start> must -44 <start> never -43 <start> one -37 <start> panick
-32 <start> poison 32 <start> pour 39 <start> pull 45 <start> shipp 50 <start> skipp -32 <start> the 46 <start> trail 42 <start> tripp 60 <start> typed
36 <start> was -84 <start> were -39 <start> wired 35 <start> work -37 <teams> a 47 <teams> again -39 <wes> , 31 <wes> <name> 36 <who> the 48 a , -71 a
for -32 a that 56 a with -30 all . -31 and 's -32 and is 31 and midnight 34 at hand 44 been by -34 been the 30 bulk . 40 by the 80 came to 34 can a 52
can the -59 card <end> 33 change <end> 43 come to -43 count <end> 32 courtesy <teams> 51 demo <end> -41 did . 56 did <end> 39 drill <end> -31 entire to
-38 eye the -47 fiddl the 64 finger the 41 for entire 30 from , -41 from . -48 gate . 41 gone <end> 34 graph <end> 30 half the 30 hand it 40 hand the -38
handl the -36 has the 44 have the -43 having the 32 in 's -32 in , 49 in <end> 49 instead the 33 is . -36 is <name> -47 it <name> 69 it <role> 42 it <teams>
35 it not 31 it with 40 last 's 39 left gate 43 left the 40 limit <end> 31 lock out 30 look further 37 made worse 54 meddl the 36 my , -38 no of -31 not
the -56 of 's 31 of to -45 on . 31 on day 36 on even 38 on hand -34 on of 32 open . 35 our . -34 out <end> -64 out <name> -35 overflow <end> 31 override
the 48 pour on 39 pres <end> 41 prod . 34 put in 34 release . -31 rollback <end> 54 say <end> 31 sensor <end> -36 thank <name> 51 that , -39 that . -60
that had 34 that have 41 that the 32 the , 56 the and 48 the by 52 the cabinet 35 the clause -41 the froze 47 the is -31 the left -30 the line 49 the loss
32 the lost 33 the off -38 the out 51 the outage -48 the overflow 33 the plant 34 the rule -54 the sensor -31 the service 30 the site -32 the store 48
the table 64 the test -66 the that 44 the with 40 their . 42 there a 32 this , 48 this <end> 36 three that 49 time the -32 to 's 39 to by 33 to for -40
to on 32 to one 41 to the -109 trad . 37 turn the 41 two with -32 unread <end> -35 up <roles> 33 up the -52 very that 31 wait the -30 was 's 43 was . -61
was by 87 was that 33 was the -30 was to -52 wash hand -30 what did 32 what the 47 which the 39 who a -40 with . -87 with the -52 without the -44 wrong
, -33 “ ” -52
`,
    behind: `
'd _ -36 's _ 38 've _ -32 : _ -48 <end> _ -36 <name> _ -76 <roles> _ -31 <teams> _ 70 <theys> _ 30 <wes> _ 70 ? _ -41 abandon _ -32 about _ -57 action
_ -36 alone _ -42 alway _ -31 and _ -30 array _ 31 audit _ -39 away _ 36 bad _ 34 ball _ -30 battery _ 51 be _ -59 bear _ -33 before _ -64 between _ 44
botch _ 37 branch _ 33 break _ 35 breaker _ 36 brick _ 53 bring _ 37 broke _ 63 broken _ 33 build _ 45 card _ 32 change _ 48 chas _ 32 checklist _ -49
checkout _ 31 commit _ -34 config _ 36 consult _ -49 control _ 32 corrupt _ 51 cost _ 32 could _ -34 cross _ 34 customer _ 32 cut _ 36 damage _ 37 date
_ -32 day _ -48 delet _ 50 domain _ -32 dropp _ 31 dry _ -30 emergency _ 42 eye _ -47 fail _ -47 failure _ -34 fat-finger _ 53 fault _ -49 fire _ 50 flood
_ 45 foot _ 37 for _ -43 forgot _ -34 free _ 36 from _ -32 hand _ 31 have _ -45 index _ 40 into _ 75 introduc _ 37 is _ -73 its _ -71 kill _ 50 knew _
-40 knock _ 36 lack _ -31 left _ -51 light _ -30 like _ -48 limit _ 40 lit _ 63 lock _ 32 loose _ 36 made _ 61 manag _ 63 meant _ -34 meddl _ 31 mess _
40 mind _ -35 minut _ -35 misread _ 42 miss _ -45 mistake _ -34 must _ -44 n't _ -78 need _ -40 neglect _ -40 never _ -66 not _ -95 note _ -41 noth _ -61
nuke _ 30 nuked _ 49 off _ -34 omitt _ -47 one _ -32 ought _ -31 our _ 36 out _ 72 over _ 37 overlook _ -39 override _ 48 overwrote _ 35 own _ 38 panel
_ 32 panick _ -32 pass _ -48 plant _ 36 poison _ 47 pour _ 39 price _ 39 prod _ 46 pump _ -34 quiet _ 30 rack _ 67 read _ -43 replica _ 36 rerout _ 44
right _ 34 roll _ 37 ruin _ 52 sank _ 36 setpoint _ 32 sever _ 45 shar _ 39 shell _ -47 shipp _ 38 should _ -62 show _ -32 since _ -31 skipp _ -38 stag
_ 43 state _ 52 stop _ 37 swapp _ 45 template _ 44 test _ -32 thank _ 47 the _ 50 there _ 30 ticket _ -46 to _ -83 told _ -34 too _ 30 tripp _ 62 trust
_ -33 two _ 74 unread _ -37 until _ -50 up _ 37 upload _ 31 volume _ 47 wait _ -49 walk _ -45 warn _ -47 was _ -79 wash _ -30 week _ -39 went _ -36 were
_ -36 where _ -34 whole _ 34 wired _ 40 without _ -104 word _ -39 worse _ 51 would _ -78 wreck _ 50 wrong _ 76 “ _ -45 ” _ -55
`,
    section: `
<in-actions> <role> -62 <in-actions> <who> -31 <in-contributing> <he> -52 <in-contributing> <role> 61 <in-contributing> <wes> 39 <in-contributing> <who>
32 <in-root_cause> <is> -35 <in-root_cause> <name> 88 <in-root_cause> <roles> 34 <in-root_cause> <some> 44 <in-root_cause> <wes> -37 <in-root_cause> ?
-42 <in-timeline> <he> 41 <in-timeline> <teams> -32 <in-timeline> <wes> -36 <in-went_wrong> <he> 45 <in-went_wrong> <is> 35 <in-went_wrong> <roles> 48
<in-went_wrong> <wes> 49 <in-went_wrong> <who> 33 <in-went_wrong> ? -52 <in-went_wrong> never -49 <in-went_wrong> not -37
`,
  },
  omission: {
    constant: -170,
    word: `
" _ -75 % _ 47 ' _ -43 0:0 _ 33 <any> _ -32 <end> _ -78 <he> _ -66 <in-actions> _ -129 <in-lessons> _ -55 <in-root_cause> _ -49 <in-went_wrong> _ -37 <is>
_ -50 <names> _ 36 <nobody-at-all> _ -213 <nobody> _ 66 <roles> _ 51 <wes> _ -64 <yous> _ -68 ? _ -120 a _ -56 abandon _ 82 absence _ 35 absent _ 42 acted
_ -30 action _ 31 advisory _ 46 after _ 72 afternoon _ 41 again _ -30 alert _ 39 alone _ -31 although _ 32 any _ 75 apparent _ 37 approval _ 37 are _ -72
asked _ 35 asleep _ 30 at _ -34 attempt _ 41 audit _ 60 back _ 68 backup _ -33 bad _ -31 badly _ -35 be _ -45 been _ -44 beneath _ 57 best _ 37 between
_ 46 blame _ -47 blank _ 72 book _ 32 boot _ 35 bother _ 86 broke _ -45 brought _ -35 bungl _ -35 buri _ 30 bypass _ 78 cabl _ -35 call _ 37 came _ -30
can _ -33 canary _ 44 capacity _ 59 care _ -43 caus _ -30 change _ 45 channel _ 43 check _ 37 checkout _ -39 checksum _ 45 clause _ 51 clear _ -35 client
_ 60 climb _ 43 clock _ 54 clos _ 30 close _ -36 code _ -34 come _ -35 comment _ 31 consult _ 69 corrupt _ -33 could _ -74 dashboard _ 36 days _ 35 deaf
_ 57 declin _ 36 defect _ 49 delet _ -38 did _ 42 discipline _ -35 dispatcher _ 41 dispens _ 44 disregard _ 53 domain _ 31 dragg _ 35 dust _ 48 ear _ 31
effort _ -30 entire _ -38 entry _ 39 error _ 33 every _ -62 eye _ 41 eyes _ 62 fail _ 97 failover _ 38 failure _ 38 fallback _ 52 fault _ -40 feet _ 48
fell _ 38 fibre _ -33 fifty _ 36 flash _ -35 follow-up _ 50 forgot _ 82 form _ 31 found _ 52 four _ 52 from _ 45 further _ -30 gate _ -40 glance _ 50 gloss
_ 46 guess _ 42 halfway _ 37 handover _ 38 have _ -137 head _ 31 held _ 58 himself _ 40 house _ -32 how _ -59 if _ -62 ignor _ 76 inbox _ 38 inform _ 57
initial _ 45 into _ -53 is _ -103 kept _ 60 kick _ 49 knew _ -32 know _ -36 lamp _ 54 last _ -59 leav _ 30 left _ 143 let _ 42 lie _ 30 lift _ 38 listen
_ -46 live _ -49 log _ 69 lol _ 40 long _ 36 lost _ -41 maintenance _ 32 manag _ -31 map _ 32 mess _ -31 minut _ 43 miss _ 70 monitor _ 50 more _ -40 morn
_ 43 moved _ 37 must _ -38 n't _ 138 need _ -75 neglect _ 96 neither _ 61 never _ 93 news _ 42 night _ 31 no _ 109 none _ 35 nor _ 42 not _ 41 note _ 49
noth _ 52 notice _ 47 nowhere _ 70 number _ 39 office _ 52 omitt _ 91 one _ -41 or _ -31 ought _ -44 out _ 61 outage _ -34 overflow _ -31 overlook _ 82
own _ -45 pack _ 30 page _ 39 pager _ 32 pallet _ 32 pass _ 59 past _ 42 pity _ 34 pressure _ 30 project _ 36 promis _ 72 putt _ 33 question _ 37 rack
_ -36 radio _ 42 ran _ 33 record _ -59 red _ 40 refusal _ 41 reject _ 34 relay _ -33 report _ 72 request _ 48 rest _ -45 review _ 58 ring _ 47 risk _ 41
rotat _ 30 rotation _ 43 row _ 48 rush _ -33 sail _ 83 sampl _ 47 sand _ 31 sat _ 61 second _ 52 seven _ 35 sheet _ 78 shipp _ 30 short _ 30 should _ -58
show _ -39 sight _ 33 sign _ 47 sign-off _ 44 silence _ 65 silent _ 50 since _ 79 single _ 53 sitt _ 36 six _ 44 skimp _ 34 skipp _ 45 sleep _ 41 slept
_ 40 slipp _ 65 sloppy _ -32 so-call _ -31 spike _ 37 sponsor _ 33 stage _ 32 step _ 75 stop _ -63 straight _ 39 suppos _ -30 surprise _ -33 table _ -36
tank _ -39 tell _ 47 test _ 64 than _ -34 that _ -34 them _ 50 this _ -45 thought _ 37 three _ 67 thursday _ -30 till _ 33 time _ -34 to _ -31 token _
35 told _ 41 too _ -35 torque _ 36 trace _ 44 tripp _ -48 turn _ 30 twenty _ -31 twice _ -34 unread _ 39 upload _ -30 valve _ 34 walk _ 84 warn _ 42 was
_ -48 wash _ 32 watch _ 62 waved _ 46 well _ -59 went _ 68 were _ -52 what _ -54 where _ 33 whole _ -41 why _ -53 will _ -34 with _ -65 without _ 110 word
_ 87 would _ -75 writ _ -36 write _ 66 wrong _ -103 yet _ 90 “ _ -34 ” _ -34
`,
    next: `
's <role> 41 's failure 43 's mind 39 's refusal 41 , <name> 43 , <role> 39 , the -34 0 % 47 0 minut 40 : the 42 ; the -50 <depts> 's -40 <depts> was 37
<name> , -40 <name> <end> -30 <name> <who> 33 <name> dropp 30 <name> explain 37 <name> for 56 <name> forgot 38 <name> from -48 <name> gave 33 <name> has
-52 <name> is -57 <name> neglect 49 <name> never 52 <name> omitt 34 <name> skipp 30 <name> slept 32 <name> swapp 33 <name> to -59 <name> took 35 <name>
was -35 <name> went 44 <nobody> was -31 <role> 's 47 <role> <who> -30 <role> has 45 <role> take 39 <role> to -56 <role> walk 47 <roles> are -35 <roles>
have 52 <some> let 39 <start> <is> -36 <start> <name> 64 <start> <nobody> 103 <start> <role> 49 <start> <team> 42 <start> <wes> -53 <start> <yous> -30
<start> absent 42 <start> at 32 <start> between 64 <start> did -30 <start> if -37 <start> lack 64 <start> neither 42 <start> not 36 <start> noth -46 <start>
of 35 <start> rollback 51 <start> test 36 <start> why -30 <start> zero 43 <teams> neglect 32 <teams> to 34 <teams> was -51 ? <end> -119 a dry 34 a finger
34 a minute 33 a single 48 a warn -31 a word 54 about the 61 after the 76 afternoon . 34 an hour 31 and <name> 35 and did 42 answer . 30 any check 30 any
of 32 at the 32 attempt by 33 back to -31 backup . -31 be found 75 because <name> -33 because of 38 been ignor 40 beneath <teams> 64 between the 30 blank
. 39 bother to 59 by . 30 by <depts> 34 by <roles> 43 by <teams> 50 call it -32 can not -30 check by 37 climb . 44 declin to 34 did . -32 did n't 77 did
not 70 did to -35 dispens with 45 disregard the 53 do n't -39 down . -34 down the 48 drill . 51 dry run 53 eye off 36 eye to 32 fail to 99 failure to 41
fill in 31 flood the -31 for 0 39 for <name> -34 for a 30 forgot to 56 from <name> 32 from <roles> 47 gloss over 46 graph , 36 had n't 72 had no -45 had
not 47 had to -44 handover note 38 has not 61 in <name> 46 in his 41 is <name> -30 is n't -30 is not -46 it is -31 it through 31 it was -40 its hand 42
kept putt 33 lack of 50 left <wes> 37 left out 68 left the 32 let it 53 let the 44 lift a 38 lost sight 34 maintenance window 36 march . 32 minute , 38
morn . 30 n't care -32 need to -37 neglect to 47 no attempt 42 none . 30 nor <role> 36 not a 45 not once 42 not read 37 not the -30 noth . 44 nowhere to
75 of <name> -61 of <theys> 35 of the 48 off the -43 omitt the 61 omitt to 34 once did 35 out . 70 out on 31 out the -35 overflow . -30 overlook the 62
putt off 33 quiet . -30 rather than 32 refusal to 41 rollback . -41 row . 40 sat on 74 schema change 31 second signature 34 sheet . -33 sight of 34 sign
the 70 sign-off was 31 silence from 70 silent . 40 six week 31 skimp on 34 skipp the 57 slept through 32 slipp <name> 66 smoke test 35 so the 48 straight
to 34 suppos to -30 test was 45 than the -33 that night 42 that the 74 that was -30 the audit 81 the change 31 the channel 41 the checksum 45 the customer
49 the dashboard 44 the failover 36 the gate -40 the gauge -43 the live -34 the long 38 the maintenance 37 the minute -41 the morn 41 the one 30 the project
40 the rack -42 the request 34 the risk 57 the rule -30 the sand 31 the schema 30 the step 32 the swap 39 the till -42 the torque 32 the where 41 the whole
-37 the word 30 the wrong -78 them . 49 three hour 30 till the 58 to <name> -44 to answer 61 to fill 37 to have -32 to inform 30 to lunch 39 to touch -30
touch the -37 turn a 53 unread . 39 valve . -35 warn from 30 was asleep 34 was left 31 was nowhere 42 watch the 30 waved it 32 waved the 39 went straight
53 where clause 51 which <name> 57 while the 55 with a -46 with eyes 30 with no 51 word from 38 yet to 58
`,
    later: `
's for 57 's to 38 's was 41 , <he> -30 , <name> 56 , it -33 , take 32 , the -33 0 , 35 0:0 is 30 <name> . 66 <name> <roles> 34 <name> away 30 <name> did
35 <name> failure 43 <name> for -44 <name> it 49 <name> mind 39 <name> n't 32 <name> not 36 <name> out 52 <name> putt 33 <name> short 36 <name> the -40
<name> through 48 <name> yet 34 <nobody> the 50 <role> a -37 <role> down 54 <role> n't 39 <role> no 36 <role> not 53 <role> off 38 <roles> out 50 <roles>
their 36 <start> 's -58 <start> , -38 <start> <name> -57 <start> are -52 <start> buri 31 <start> count 30 <start> customer 37 <start> declin 34 <start>
did 46 <start> disregard 34 <start> do -31 <start> dragg 35 <start> fail 65 <start> flood -35 <start> forgot 49 <start> gave 46 <start> had -34 <start>
has -43 <start> is -67 <start> kept 89 <start> left 81 <start> let 61 <start> must -35 <start> need -41 <start> neglect 39 <start> never 53 <start> no
31 <start> of 34 <start> omitt 63 <start> sat 30 <start> skimp 34 <start> skipp 50 <start> slept 35 <start> to -41 <start> took 52 <start> tripp -33 <start>
turn 67 <start> walk 42 <start> was -47 <start> waved 60 <start> went 41 <start> would -34 <teams> <name> 33 <teams> for 30 <wes> . 35 <wes> <end> 43 <wes>
the -32 <who> the -34 a , 36 a for 33 a from 54 a in -32 a run 34 a to -32 afternoon <end> 34 all . 61 an . 32 and a 36 and n't 35 any by 48 any of 31
as . -43 asked for 51 backup <end> -31 been by 38 blank <end> 38 blind to 32 buri head 31 by 's -32 by . 61 by the -44 by to 30 climb <end> 44 could be
44 days <end> 43 did <end> -32 did ask 42 down <end> -35 drill <end> 51 error . 36 every . 33 eye the 48 for , 39 for . -54 for best 52 for minut 41 for
week 53 from , 33 from to 50 goes , 30 got to 31 hand the 42 has to 30 head . 31 his on 38 if had -34 in 's 51 in sand 31 in the -42 is . 38 kept off 33
kept the -46 left by 76 lift finger 38 long . 37 look the 43 lost of 34 march <end> 32 miss <end> 31 morn <end> 30 n't it 35 n't that 36 n't the 53 neither
nor 42 never . -33 never the 37 no . 35 no from 31 no of 50 none <end> 30 not the 81 not to 31 not word 35 noth <end> 44 noth <name> -36 noth the 53 nowhere
be 75 of 's -34 of , -41 of by 51 of on 38 of the 34 on . 32 on hand 42 out <end> 67 out lunch 38 overflow <end> -30 panel the -34 quiet . 31 quiet <end>
-30 rollback <end> -41 row <end> 40 second <end> 32 sheet <end> -33 silent <end> 40 single . 49 skimp the 40 slipp 's 66 test , 46 that has 31 that in
33 that left 31 the , -46 the <end> -35 the <wes> 38 the about 44 the after 64 the at -31 the by -64 the change 42 the checklist 35 the clause 41 the day
32 the file 38 the from 38 the graph 30 the is -43 the left 43 the list 37 the not 30 the of -62 the off 30 the out -52 the rather 35 the report 41 the
review 48 the rule 49 the sensor 38 the signature 34 the table -32 the test 103 the till 45 the warn 39 the went -38 the which 60 the work 58 them <end>
49 to back 47 to for -30 to found 75 to in 39 to the 33 took eye 36 turn blind 32 turn the -56 twice the 31 unread <end> 39 up the 48 valve <end> -35 walk
past 48 was <who> 30 was about -42 was attempt 33 was by -31 was on 39 was taken 34 was to -73 was with 31 wash hand 32 waved through 31 went to 41 were
to 40 what did -33 which the -33 without the 36 zero from 43 “ ” -32
`,
    behind: `
" _ -38 , _ -68 : _ -38 ; _ -34 <nobody> _ -37 <theys> _ -38 ? _ -60 a _ -43 abandon _ 82 acceptance _ 32 action _ 38 advisory _ 47 after _ -30 alert _
32 are _ -51 as _ -39 asked _ 35 asleep _ 42 audit _ 43 backup _ -33 book _ 55 boot _ 35 bother _ 77 broke _ -32 buri _ 31 by _ -80 bypass _ 78 capacity
_ 44 care _ -34 checklist _ 52 checksum _ 32 consult _ 51 could _ -34 count _ -40 cutover _ -33 date _ 43 declin _ 34 did _ 53 discipline _ -33 dispens
_ 50 disregard _ 62 domain _ 34 down _ 53 dragg _ 35 ear _ 31 error _ 37 even _ 32 every _ -33 eye _ 48 fail _ 83 failure _ 40 feet _ 48 fifty _ 42 flash
_ -34 flood _ -32 forgot _ 82 from _ -44 handover _ 31 has _ -35 have _ -75 ignor _ 47 inform _ 37 into _ -50 is _ -64 its _ 74 kept _ 51 lamp _ 31 last
_ -37 leav _ 34 let _ 66 lift _ 32 like _ -33 list _ -38 listen _ -46 live _ -32 log _ 37 lunch _ 33 miss _ 81 must _ -34 n't _ 79 need _ -58 neglect _
108 never _ 121 nor _ 42 not _ 104 note _ 43 noth _ 96 notice _ 41 nowhere _ 41 off _ 75 omitt _ 99 open _ 45 ought _ -38 our _ 46 overlook _ 59 own _
-47 paid _ 43 pallet _ 34 pass _ 39 password _ -30 phone _ 43 pressure _ 31 pull _ -47 putt _ 33 rack _ -45 rather _ 43 read _ 50 refusal _ 41 report _
41 ring _ 37 sample _ 39 sat _ 30 second _ 43 sheet _ 55 shipp _ 30 short _ 39 should _ -47 sign _ 55 silent _ 60 since _ 48 sitt _ 36 skimp _ 34 skipp
_ 51 sleep _ 42 slept _ 53 so _ -33 step _ 47 stop _ -40 suppos _ -30 tell _ 55 that _ 33 the _ 40 think _ -34 this _ -86 thought _ 41 three _ 58 to _
71 told _ 30 trace _ 44 tripp _ -33 turn _ 48 two _ -48 unread _ 54 until _ 74 walk _ 54 wash _ 32 watch _ 51 waved _ 60 went _ 44 where _ 37 whole _ -41
will _ -31 with _ -53 without _ 125 would _ -40 wrong _ -56 yet _ 56
`,
    section: `
<in-actions> <roles> -51 <in-actions> <teams> -35 <in-contributing> <name> 43 <in-contributing> <nobody> 37 <in-contributing> <teams> 33 <in-contributing>
<weaks> 32 <in-contributing> ? -37 <in-lessons> <is> -40 <in-lessons> <name> -39 <in-lessons> <teams> 42 <in-lessons> not 44 <in-root_cause> <theys> 40
<in-root_cause> never 31 <in-timeline> <name> 42 <in-timeline> <roles> 43 <in-went_wrong> <depts> 58 <in-went_wrong> <name> 51 <in-went_wrong> <team> 42
<in-went_wrong> <yous> -49 <in-went_wrong> ? -55 <in-went_wrong> should -38
`,
  },
  counterfactual: {
    constant: -275,
    word: `
'd _ 64 've _ 110 . _ -33 <any> _ -55 <end> _ -68 <he> _ 38 <in-actions> _ -80 <in-lessons> _ -37 <in-went_wrong> _ 31 <nobody-at-all> _ -57 <role> _ 33
<roles> _ -34 <somebody> _ -60 ? _ -100 above _ 30 after _ -35 all _ -32 an _ -40 answer _ -42 any _ -50 as _ -51 ask _ 45 asked _ 62 attempt _ -34 attention
_ -56 audit _ -32 avoid _ 30 because _ -33 been _ -31 before _ 75 bell _ -69 better _ 72 blame _ -48 blind _ -39 both _ -32 breaker _ 39 but _ 87 cheaper
_ 62 could _ 72 count _ 98 courtesy _ 46 cut _ 56 did _ -63 dispatcher _ 30 double-check _ 39 doubt _ 34 down _ -31 drain _ 54 drum _ 32 duty _ 36 edit
_ 30 escalate _ 34 even _ -36 evident _ 48 excuse _ 51 expect _ 54 find _ -39 first _ 96 for _ 37 go _ -48 goes _ 31 gone _ 54 grade _ 33 graph _ -33 grown-up
_ 37 had _ 126 hand _ 42 hard _ -48 have _ 241 heads-up _ 40 heard _ -38 heaven _ -41 how _ -57 id _ -39 if _ 94 into _ -52 its _ 30 job _ 44 just _ 68
keep _ 44 know _ 38 label _ 37 least _ 76 leav _ 50 let _ -33 light _ 32 line _ 32 lost _ -30 meant _ 66 measure _ 41 might _ 51 minu _ 33 miss _ -71 move
_ 43 n't _ -39 near _ -38 need _ 93 neglect _ -30 not _ 40 noth _ 39 object _ 45 oblig _ 58 only _ 45 ought _ 84 out _ -38 paid _ 63 phone _ 39 position
_ 30 prevent _ 45 raise _ 38 read _ 37 safe _ 70 say _ 35 schedule _ 44 send _ 41 sensible _ 37 shar _ 38 shot _ -33 should _ 158 simple _ 53 since _ -32
sorry _ 51 spike _ -51 splice _ 32 stay _ 64 stop _ 41 stopp _ 42 suppos _ 76 sure _ 30 surprise _ -30 table _ -30 tenant _ -36 thank _ -50 the _ -36 their
_ -39 then _ 39 thought _ -60 ticket _ -30 told _ -36 too _ -48 took _ -51 twice _ 40 until _ -55 upgrade _ -30 uptime _ -36 valve _ 47 wait _ 116 ward
_ 43 warm _ 30 weigh _ 78 went _ -38 when _ 71 who _ -75 why _ 36 wish _ 49 without _ -33 work _ -51 would _ 150 written _ -30 wrong _ -30
`,
    next: `
's job 43 's pay 32 , a 44 , had 59 , not 55 , the 64 , then 36 , which -33 . <end> -40 0:0 . 32 ; it 41 <is> have -44 <is> wish 44 <name> could 48 <name>
from 69 <name> had 92 <name> is -34 <name> need 39 <name> ought 47 <name> should 46 <name> to 45 <name> was 43 <role> 's 45 <role> . -33 <role> is 64 <role>
should 39 <role> to 40 <role> worth 36 <roles> are 35 <roles> had 53 <roles> should 36 <roles> were -33 <some> with 71 <start> <any> -50 <start> <name>
-33 <start> <role> -32 <start> <roles> 30 <start> <some> 42 <start> <teams> -35 <start> all 33 <start> better 82 <start> but 32 <start> had 63 <start>
if 48 <start> in 36 <start> noth 66 <start> one 66 <start> that 36 <start> weigh 56 <start> were 51 <start> when 47 <start> who -40 <teams> could 49 <teams>
had -30 <teams> to 57 <teams> was 38 <teams> would 31 <wes> 'd 31 <wes> would 39 <yous> do 46 ? <end> -100 a duty 42 a grown-up 37 a heads-up 41 a shar
32 a warn 56 a word 49 alone . 34 and the 38 and was 42 as if -32 ask . 55 asking . 44 at 0:0 36 at five -34 at least 52 at nine 33 at this 32 attention
. -31 back , 33 but for 32 but never 33 by hand 31 by then 31 call from 40 call the -35 could have 97 count the 65 do not 40 drain the 62 expect to 46
first , 33 first . 39 for . 46 for <name> 38 for <teams> 61 for that 41 had <name> 40 had <teams> 59 had a -31 had been -43 had every 35 had only 30 hand
over 34 have asked 37 have notic -51 have spott -38 have to -69 have told -39 have warn 37 if <name> 50 if only 58 in doubt 47 is no 42 is what 41 it is
-38 it would 61 its own 30 label on 40 leav the 59 meant to 74 need not 46 need to 52 never have 53 next time 38 none of 32 not . 40 not for 42 not have
35 not run 33 notic that -51 now . 31 oblig to 58 of the -47 of this 39 once . 40 only to 46 ought to 68 over the -30 own . 32 paid for 33 rather than
34 read the 48 ring . 33 run a 42 rung the 30 say no 42 send a 53 should 've 53 should have 48 should never 35 sign . 39 stop the 45 suppos to 75 that
is 33 that the -46 that was 36 the checklist 31 the floor 30 the label 39 the notice 36 the phone 37 the ring 33 the valve 53 the ward 44 there . 40 there
is 43 there would -39 this . 43 this one -41 to be -72 to blame -42 to escalate 35 to have 61 to object 49 to raise 41 to touch 33 told <wes> 45 twice
, 55 until <role> -34 valve . 64 wait for 64 ward . 52 warm . 38 warn from 42 was meant 32 was oblig 60 was suppos 34 was to 102 was under 33 what <roles>
30 when the 34 wish <name> 44 with <name> -37 with an 32 word to 52 would 've 51 would be 53 would have 97
`,
    later: `
've the 32 , . 34 , had -35 , on 39 , once 56 0 . 41 0:0 <end> 31 <is> <name> 41 <name> <end> -32 <name> <teams> 36 <name> and 68 <name> have 48 <name>
job 55 <name> the -49 <role> 've 48 <role> <end> -33 <role> a -53 <role> the -44 <roles> have 54 <start> 's -52 <start> , 32 <start> count 50 <start> did
-37 <start> do 32 <start> had 57 <start> have -65 <start> in 57 <start> knew 30 <start> might 37 <start> need 55 <start> ought 45 <start> should 63 <start>
stopp 32 <start> to -39 <start> took -32 <start> twice 53 <start> was 92 <start> wish 55 <start> worth 36 <start> would 42 <wes> a 49 <wes> to -30 <yous>
not 40 a . 64 a on 32 a to 35 a would -46 alone <end> 34 and not 35 are for 37 ask <end> 51 asking <end> 44 attention <end> -31 be . 35 be the 35 be to
-36 been . 42 been by 47 been in -52 before the 56 better than 53 by to -30 could not 33 count . 56 every to 56 first <end> 69 five . -35 for <end> 44
for to 78 from . 52 from the 43 graph have -36 had read 35 have . 34 have <teams> 39 have <wes> 56 have any -39 have it 52 have that -87 have the 84 if
had 33 if were -34 in . 51 in position 32 is to 37 it <role> -34 it been -36 it the 62 just the 77 label the 34 line the 40 need have 44 no for 69 no to
-41 not <end> 40 not the -35 noth <name> 78 now <end> 31 of by 43 old . 31 on to 63 once <end> 40 ought have 34 ought know 44 own <end> 32 plug <end> -30
ring <end> 32 should been 55 sign <end> 39 talk the 30 than . -35 that what 44 the , 61 the . 39 the and 51 the before 75 the file -38 the is 35 the of
31 the tenant -40 then <end> 33 there <end> 39 there no 34 this <end> 42 to . -42 to a 40 to and 34 to it 41 to the 76 to was 34 valve <end> 60 wait the
47 ward <end> 51 warm <end> 38 was <role> 50 was drain 47 was to 72 were , -48 what need 39 wish had 44 with on 30 would . -39 would been 72
`,
    behind: `
'd _ 64 've _ 75 <name> _ -38 <roles> _ -34 <teams> _ 52 <theys> _ -38 <wes> _ 31 ? _ -66 a _ 48 asked _ 44 asking _ 40 attention _ -33 been _ -41 before
_ 38 blame _ -43 could _ 59 count _ 36 did _ -42 do _ 45 down _ -30 escalate _ 34 every _ 49 expect _ 46 first _ 64 five _ -38 from _ 52 grade _ 33 had
_ 85 hard _ -33 has _ -43 have _ 76 heads-up _ 40 heard _ -35 hospital _ 37 it _ -45 job _ 47 keep _ 50 know _ 39 least _ 39 meant _ 74 might _ 51 miss
_ -33 n't _ -47 need _ 34 never _ -53 nine _ -38 not _ -58 object _ 45 of _ -31 on _ -30 ought _ 83 out _ -30 paid _ 43 position _ 32 read _ 37 right _
-35 ring _ 48 run _ 47 rung _ 38 say _ 43 send _ 42 sense _ 34 should _ 126 sign _ -30 stay _ 52 stop _ 35 suppos _ 76 there _ -43 this _ -35 to _ 103
too _ -30 touch _ 32 trad _ 32 train _ 32 until _ -47 wait _ 89 warn _ 80 was _ 114 wish _ 42 worth _ 36 would _ 62
`,
    section: `
<in-actions> <he> -50 <in-actions> <some> -36 <in-contributing> <is> 43 <in-contributing> <yous> 36 <in-contributing> not 45 <in-root_cause> <he> 30 <in-timeline>
<he> 35 <in-timeline> should 43 <in-went_wrong> <any> -48 <in-went_wrong> <is> -65 <in-went_wrong> <role> 84 <in-went_wrong> <some> 37 <in-went_wrong>
<teams> 33 <in-went_wrong> ? -94 <in-went_wrong> never 36 <in-went_wrong> should 68
`,
  },
  hindsight: {
    constant: -169,
    word: `
" _ -43 's _ -49 0 _ -34 <any> _ 99 <depts> _ -77 <end> _ -60 <in-actions> _ -97 <in-contributing> _ -33 <in-lessons> _ 56 <name> _ -120 <nobody> _ 53
<role> _ -70 <roles> _ -112 <some> _ -50 <somebody> _ -113 <team> _ -45 <teams> _ -90 <yous> _ 89 ? _ -100 a _ 36 all _ 70 allow _ -35 an _ 47 and _ -54
answer _ 41 any _ 56 as _ 43 aside _ -35 assum _ -32 attention _ -42 bad _ 44 basic _ 37 before _ -57 being _ -32 bell _ 73 belt _ 81 benefit _ 31 blow
_ 62 bound _ 46 by _ -60 call _ -31 can _ 39 care _ -30 careles _ -30 chart _ 41 check _ -52 child _ 48 clash _ 67 clear _ 48 clos _ -35 close _ -30 coming
_ 63 conclusion _ 31 could _ 97 course _ 45 crack _ 49 crash _ 37 cut _ -42 danger _ 50 data _ -32 day _ 34 decid _ -34 disaster _ 53 disk _ 41 does _
56 done _ -49 doubt _ 30 down _ -47 due _ -44 else _ 46 entire _ 34 error _ -36 escalation _ -32 escap _ 47 even _ 68 evident _ 41 exact _ 35 face _ 65
fault _ -39 first _ 54 flood _ 31 foresee _ 50 foreseeable _ 40 forgotten _ -37 four _ 47 front _ 38 gas _ 36 gauge _ 41 get _ 51 give _ 37 glance _ 32
going _ 52 gonna _ 72 good _ -36 graph _ 44 great _ 36 hand _ -52 happen _ 54 hard _ 51 hindsight _ 52 his _ -46 how _ 100 human _ -42 id _ 40 if _ -42
ignor _ -40 is _ -34 it _ 65 kept _ -41 knew _ 149 know _ 54 known _ 43 lapse _ -37 leak _ 90 leapt _ 84 left _ -72 let _ -35 long _ 37 look _ 87 made
_ -41 minut _ -45 miss _ 64 more _ -59 morn _ -32 my _ -71 near _ 36 need _ 48 neglect _ -43 nineteen _ 30 nose _ 52 not _ -45 noth _ -40 obviou _ 86 obvious
_ 75 old _ 40 on _ -38 one _ 87 open _ -32 ought _ 40 outcome _ 32 phone _ -34 plain _ 42 plan _ 49 plenty _ 32 plus _ 35 predict _ 56 predictab _ 89 predictable
_ 43 proper _ -37 pump _ 38 queue _ 32 rehearsal _ -32 review _ -39 said _ 33 see _ 87 self-evident _ 63 sensor _ 34 sight _ 42 simp _ -52 siren _ 31 slot
_ 31 small _ 50 smell _ 97 someth _ 36 spell _ 46 spike _ 42 spring _ 36 star _ 44 stood _ 64 stop _ -36 stuff _ 50 surprise _ 72 swept _ -38 taken _ -31
tell _ 42 tenant _ 37 test _ -40 than _ -37 that _ 111 their _ -36 there _ 56 this _ 53 thought _ -31 through _ -34 told _ 68 trend _ 39 trivial _ 62 trouble
_ 65 turbin _ 42 turn _ -31 twice _ -32 two _ 62 typo _ 51 unmistakable _ 38 vat _ 43 visible _ 42 wall _ 53 ward _ -37 warn _ 65 warning _ 33 weigh _
47 well _ 30 what _ 46 while _ -32 who _ -67 without _ -32 wonder _ 46 would _ 54 writ _ 41 writer _ 32 written _ 51 wrong _ -46 your _ 32
`,
    next: `
, <nobody> 31 , the 103 , this 37 , to 30 0:0 first 31 <any> <who> 41 <any> with 32 <is> . 33 <name> must 49 <name> was 51 <nobody> 's 39 <nobody> . 41
<role> , 42 <role> with 47 <role> would 36 <start> <any> 47 <start> <depts> -31 <start> <name> -36 <start> <nobody> -68 <start> <some> -36 <start> <theys>
-30 <start> any 35 <start> ask 31 <start> clear 30 <start> even 48 <start> every 30 <start> how 32 <start> if -34 <start> it 92 <start> look 32 <start>
of 47 <start> predictab 65 <start> that 39 <start> the 45 <start> to 38 <start> weigh 52 <teams> . -37 <teams> to 41 <who> has 40 <yous> did 34 ? <end>
-99 a glance 33 a typo 40 alarm bell 33 all over 36 all the 44 allow to -34 an unmistakable 38 answer was 41 as was 43 at <name> 36 bad . 60 benefit of
31 bound to 46 clash was 35 come to -30 could hard 51 could see 64 could tell 34 do the 30 even a 42 for <any> 48 for the -40 foresee the 42 freeze . 54
from the 58 front of 38 full . -33 glance at 33 going to 61 had been 60 had to 54 hand on -30 happen , 38 happen when 38 hard have 51 have known 63 have
notic 47 have rung 31 have spott 32 have to 71 have told 38 how the 43 in every 31 in front 38 it would -45 knew . 45 known that 35 lapse of -36 leak .
35 look . 59 look back 30 must have 72 need a 37 never have -33 no great 42 nose . 33 notic that 47 obviou that 30 of <he> 31 of course 51 of what 33 off
the 52 on its 42 on one 40 one . 41 one way 32 ought to 43 out at 71 outcome was 32 plenty of 32 see the 55 sign were 48 slot . 32 so . 36 spott the 38
surprise to 44 that a 37 the answer 40 the belt 78 the benefit 31 the clash 57 the crack 50 the danger 50 the escalation -30 the face 49 the failure 31
the freeze 43 the gauge 66 the old 55 the outcome 32 the plan 63 the queue 32 the sign 31 the slot 32 the smell 52 the spring 38 the vat 37 the wall 53
the ward -33 the warn 47 the writ 46 the wrong -39 there for 31 this coming 31 this one 39 this was 60 time and 37 to <any> 35 to be 65 to get 42 to look
51 to the -50 two time 31 wall since 31 warn sign 44 was a 34 was an 31 was entire 39 was evident 32 was full -33 was going 45 was my -30 was never 30
was not -38 was on 36 was plain 40 was simp -36 was star 41 was to 32 were there 39 what was 33 when <yous> 43 would happen 61 would have -54 writ was
32
`,
    later: `
's would 32 , , -33 , belt 38 , had 40 , the 37 <any> has 39 <is> <end> 32 <name> have 48 <name> well 66 <nobody> <end> 41 <role> have 64 <start> , 80
<start> <nobody> 30 <start> a -33 <start> back 35 <start> can 43 <start> could -32 <start> course 52 <start> crack 46 <start> danger 50 <start> failure
34 <start> gauge 42 <start> had 92 <start> is 33 <start> knew 49 <start> leak -30 <start> need -35 <start> old 38 <start> rocket 32 <start> sign 30 <start>
the 85 <start> typo 45 <start> warn 47 <start> were -59 <start> would -35 <start> writ 43 <teams> <end> -38 <wes> this 35 a at 35 a would 55 all the 35
apparent the 42 as . -31 as to 43 ask <end> -30 bad <end> 60 be . -30 be to 42 been . -37 been for 64 been in 38 been on 31 been since -34 belt . 49 could
been 35 could have 50 could the 61 did need 37 first . 45 freeze <end> 54 front <he> 36 glance the 35 graph have 40 have . -38 have out 34 have that 69
have to -41 how does 45 if had -30 in , -35 in face 49 in of 42 it <end> -33 it in 30 knew <end> 45 known the 40 leak <end> 50 look , 33 look <end> 59
must known 42 need have -37 never doubt 30 nose <end> 33 not . -42 not a 30 obviou the 30 old was 44 on , -32 on wall 55 one <end> 35 ought be 42 out <name>
38 plain <any> 32 plug <end> 34 second <end> -31 slot <end> 32 so . 37 so <end> 36 spott miss 46 star in 49 still the 35 that 's 37 the 's -34 the . 39
the ? 36 the in 89 the is 33 the knew 63 the leak 58 the sign 38 the since 45 the tenant 41 the was 55 the were 32 to 's 37 to , 68 to . 38 to ? 30 to
that 70 to the -46 too . 54 trouble <end> 30 unmistakable of 38 wall the 44 was . -43 was be 43 was foreseeable 40 was going 30 was obviou 34 was on -34
was predictable 43 way . 31 were . 41 with . 44 with benefit 31 would . 51 would been -72 would have -35 writ on 32
`,
    behind: `
<he> _ -31 <wes> _ -54 a _ -48 all _ 34 and _ 64 ask _ -32 at _ -47 coming _ 49 could _ 43 everyth _ 36 face _ 48 knew _ 114 known _ 47 look _ 39 miss
_ 40 must _ 43 notic _ 42 out _ -37 said _ 36 see _ 68 sensor _ 31 should _ -42 sign _ -31 the _ -31 this _ 69 to _ -81 well _ 61 would _ 40 yet _ 33
`,
    section: `
<in-contributing> <role> 40 <in-contributing> <roles> -30 <in-contributing> never 47 <in-lessons> <role> 43 <in-lessons> should 30 <in-root_cause> <name>
-48 <in-went_well> <any> 31 <in-went_wrong> <any> 36 <in-went_wrong> <depts> -45 <in-went_wrong> <name> -37 <in-went_wrong> <nobody> 52 <in-went_wrong>
<role> -80 <in-went_wrong> <some> -52 <in-went_wrong> <teams> -52 <in-went_wrong> <yous> 70 <in-went_wrong> ? -55 <in-went_wrong> should -33
`,
  },
  judgement: {
    constant: -127,
    word: `
" _ -48 0 _ -84 0:0 _ -45 : _ -66 ; _ 38 <any> _ -51 <end> _ -60 <in-actions> _ -175 <in-contributing> _ 52 <in-timeline> _ -42 <is> _ 53 <nobody-at-all>
_ -61 <nobody> _ -30 <wes> _ -40 <yous> _ -65 ? _ -104 a _ 34 about _ 81 account _ -42 acknowledg _ 38 acted _ 55 adult _ 41 after _ -40 again _ -48 agent
_ 75 alert _ -30 alway _ 88 amateur _ 73 amateurish _ 89 among _ 32 an _ 48 answer _ -37 any _ -38 apparent _ -46 approach _ 56 archive _ 37 are _ 88 around
_ 54 arrogant _ 31 asked _ -46 asleep _ 57 attention _ 41 attitude _ 61 back _ -53 backlog _ 56 bad _ -34 because _ -35 behind _ -33 better _ 34 between
_ -48 bit _ 43 blame _ -77 brain _ 42 bridge _ 44 bull _ 41 cabl _ 58 careles _ 126 cavalier _ 85 centre _ 36 clos _ -38 cloud _ 40 clueles _ 99 come _
56 communication _ -31 competent _ 50 complacent _ 76 conduct _ 75 control _ 33 copy _ 32 count _ -38 counter _ 45 course _ -33 cowboy _ 36 data _ 46 database
_ 62 delet _ -37 depth _ 37 desir _ 50 detail _ 48 did _ -48 diff _ 44 discipline _ 89 disk _ -34 dispatcher _ 71 doubt _ 47 dropp _ -30 due _ -41 effort
_ 81 eleven _ 37 elsewhere _ 32 error _ -40 even _ 32 ever _ 45 fat-finger _ -37 fault _ -85 fine _ 47 finger _ -30 fingerprint _ -31 fire _ -48 firmware
_ -31 five _ -33 flash _ 42 flood _ -45 for _ -39 frank _ 88 from _ 47 get _ -36 goldfish _ 40 gone _ -31 good _ 61 guilty _ -49 habit _ 45 had _ -95 handl
_ 74 happen _ -38 hard _ 74 has _ 102 have _ -51 head _ 39 his _ 31 hot _ 35 how _ -52 idea _ 51 incompetence _ 65 is _ 47 itself _ -39 judgement _ 90
kind _ 84 lack _ 68 lapse _ -39 lazy _ 57 leak _ -34 leave _ 72 less _ 39 lesson _ -32 level _ 34 like _ 94 listen _ 64 long _ 38 look _ -60 loose _ 36
lost _ -39 made _ -48 mail _ -30 manner _ 99 mask _ -32 masterpiece _ -39 met _ 45 mind _ 46 miss _ -47 mistyp _ 55 move _ 37 negligence _ 69 negligent
_ 58 new _ 37 not _ 32 noth _ -70 notic _ 31 now _ -30 o'clock _ 38 off _ -44 on _ -73 one _ -70 only _ -33 order _ -42 organise _ 61 other _ 38 ought
_ -34 out _ -82 outage _ -46 palletiser _ 39 panic _ 57 panick _ 76 parcel _ 41 password _ 37 paste _ 34 pension _ 42 pick _ 57 plain _ 36 plc _ 35 point
_ -31 poor _ 55 pride _ 40 proud _ 45 pull _ -30 put _ -38 radio _ -50 rather _ 50 ready _ 31 reckles _ 133 reconciliation _ 34 regard _ 73 region _ 33
relax _ 33 rest _ 56 rollback _ 30 rollout _ 31 round _ 65 rush _ 35 same _ 59 says _ -38 script _ -48 see _ -32 sense _ 67 sensor _ 53 setpoint _ -34
sheer _ 138 sheet _ -39 shop _ 44 should _ -65 show _ 53 shown _ 54 simp _ 37 single _ -46 slapdash _ 94 sloppy _ 138 sorry _ -32 sort _ 37 span _ 32 speed
_ -31 stag _ -33 standard _ 32 still _ -43 stop _ -34 stubbornnes _ 52 subnet _ 45 supervision _ 38 taped _ 43 tariff _ -31 tell _ -32 tend _ 64 than _
81 the _ -30 their _ 54 there _ -64 thing _ 31 thousand _ 51 three _ -65 through _ 54 time _ 53 to _ -32 told _ -33 too _ 32 took _ -38 toward _ 42 treat
_ 50 trial _ 30 trust _ 37 twelve _ 32 twenty _ 67 two _ -57 typical _ 79 unprofessional _ 93 up _ -36 usual _ 50 very _ 53 wait _ -42 ward _ 31 warn _
-44 was _ -61 way _ 78 weigh _ -30 wheel _ 33 without _ -39 work _ 67 would _ -72 yet _ -45 – _ 42
`,
    next: `
" <role> 38 's the 62 's usual 53 , <depts> -33 , a -42 , even 40 , had 32 , not -39 , that 68 , to 50 , who 43 0:0 : 44 ; the 89 <depts> , 53 <he> the
39 <is> have 64 <is> was 34 <name> , 33 <name> . -51 <name> ? 36 <name> can 33 <name> had -34 <name> is 108 <name> never -38 <name> on 53 <name> think
34 <name> was 58 <nobody> has 30 <role> " 38 <role> has 35 <role> mistake 45 <role> show 31 <role> was 41 <roles> have 45 <roles> were 55 <roles> with
55 <start> <name> 60 <start> <role> 40 <start> <teams> 53 <start> <wes> 31 <start> a 36 <start> an 101 <start> another -35 <start> apparent -36 <start>
better -30 <start> by 45 <start> hard 83 <start> how -31 <start> incompetence 48 <start> kind 44 <start> noth -39 <start> poor 55 <start> rather 38 <start>
sloppy 70 <start> such 30 <start> test -34 <start> the -57 <start> then 58 <start> two -39 <start> typical 41 <start> was 38 <start> where 30 <teams> need
39 <teams> was 34 <yous> can 33 ? <end> -104 a bit 47 a good 37 a lapse -30 a single -37 a word -35 all the 40 approv the 31 are a 60 are too 36 asleep
at 35 attention span 32 attention to 36 be desir 50 before the 57 bridge . 34 bull in 41 by <name> -68 by <role> 35 by <teams> 43 by the 73 can not 56
chang the -32 change . -35 change control 40 come to 56 could n't 62 could not 38 database . 31 desir . 50 did n't -43 did not -40 did the 54 did to 36
do n't 37 doing . 30 drill . 38 during the 37 fault is -30 fingerprint are -30 for the -44 from <depts> 43 from start 36 habit of 31 had been -50 half
the -32 hand over 30 handl of 53 has a 34 has been 40 has no 64 has not -40 has the 94 has two 33 his depth 39 in <team> 33 in <teams> 59 in a 55 in its
33 in their 33 into the 33 is , 30 is <name> -37 is a 57 is n't 32 is not 125 is on -44 is the 33 is what -52 it by 30 it come 48 it take 54 itself . -32
job . 44 kind note 47 leave the 31 left hand 66 lock . 34 meant to -30 n't organise 35 need to -55 never been 30 not exact 31 of <name> 33 of a 34 of course
-31 of his 37 of the -36 off , 42 off the -31 on <teams> 38 on a -38 on his -31 on that 32 one . -38 organise a 61 ought to -30 past the 41 poor judgement
90 pride in 40 proud to 37 ran the 31 read of 33 rest . 36 run that 31 sat on -36 shop . 57 simp not 55 sort of 41 span of 32 start to 34 switch . 32 tend
to 64 test . 42 than <role> 52 that 's 42 the archive 42 the attention 32 the badge 33 the bridge 50 the cloud 40 the discipline 38 the dispatcher 62 the
drill 37 the job 48 the new 40 the ones 36 the only 37 the page 40 the palletiser 39 the part 47 the password 51 the plant 32 the real -32 the reconciliation
34 the renewal 32 the rest 33 the right 31 the rollout 35 the same 64 the sensor 68 the trial 31 the ward 40 the wheel 33 their head 49 then the 44 this
. -30 this one -43 time zone 47 to <role> -34 to blame -37 to detail 30 to expect 35 to find 43 to it 39 to leave 59 to patch 33 to put 37 to test 36 too
proud 45 two left 33 up to 69 was a -31 was an 68 was done 45 was it 34 was not -59 was poor -44 was to -33 way to 34 well before 30 went to 34 were plain
52 with the 42 word for 61 word from -34 work by 59 would have -34
`,
    later: `
's and -33 's is 30 's of 40 , , -35 , . -69 , <he> -39 , by 34 , four 32 , half 34 , is 36 , put 33 , sign 33 , that 39 0:0 , 39 0:0 <name> 36 : , 47
<depts> the -37 <depts> to 53 <he> , 31 <he> the -37 <is> like -51 <name> all 43 <name> have -37 <name> like 30 <name> off -30 <name> to -35 <name> usual
53 <role> cost 43 <roles> <role> 35 <roles> the 58 <roles> to -44 <some> the -30 <some> this 85 <start> , 35 <start> : 34 <start> <name> 58 <start> a -37
<start> an 31 <start> are 85 <start> blind 36 <start> can 37 <start> did -48 <start> does 31 <start> had -52 <start> has 59 <start> have 58 <start> in
47 <start> is 46 <start> it 67 <start> lack 65 <start> mistake 48 <start> must -36 <start> of -49 <start> panick 76 <start> show 54 <start> take 35 <start>
tend 64 <start> think 49 <start> to -30 <start> was 66 <start> will -32 <start> work 35 <start> wrong 31 <teams> in -42 <yous> not 30 a from -35 a like
44 a of -35 a way 50 a when 30 alarm . 31 all . -36 an . -46 and . 73 and is -30 asleep the 35 at , 32 at wheel 38 attention detail 30 attention of 32
be to -40 been on 39 bridge <end> 34 broke <end> 33 by 's 55 by , -47 by <name> 35 by the -42 call <teams> 37 can be 32 cavalier to 38 change <end> -36
could organise 61 database <end> 31 desir <end> 50 do know 31 doing <end> 30 drill <end> 38 every of 30 for <roles> 56 four the 34 from , -50 from . 56
from on 53 had . 32 had in 34 handl the 53 has been 41 has habit 30 has left 33 has on -33 have that 38 head . 43 his , 54 hour the 31 if were 46 in ,
-33 in . -48 in <name> 30 in cloud 51 in had 40 in the 41 is and 33 it . 31 it <name> -48 it not -33 it to 32 itself <end> -32 job <end> 43 lack the 38
last . 30 lock <end> 34 loose the 49 more than 42 never . 34 no , 42 not . -31 not on 39 of 's -46 of , -40 of . -33 of depth 39 of to 58 on hand -42 on
part 47 one <end> -38 out his 39 part <name> 39 prod . 43 real to 41 rest <end> 36 same . 41 sat the 45 sensor <end> 43 shop <end> 57 switch <end> 32 test
<end> 42 than . 59 that . 72 the 's 44 the <wes> 40 the and -35 the by -39 the calendar 39 the centre 32 the could 30 the is -36 the region 43 the round
31 the span 32 the this 35 the time 32 the were -33 the wrong 30 their for 41 there no -30 this , -42 this <end> -32 this of 30 this on -37 this the 33
to , -48 to desir 50 to their 33 too to 60 two hand 33 usual . 53 was , 37 was ; 41 was and 33 was by -30 was in 36 was not 41 was of 45 was to -81 was
with 30 whole , 44 wrong was 39
`,
    behind: `
's _ -43 . _ 40 0 _ -33 <role> _ -54 <teams> _ -32 <wes> _ -42 a _ -56 about _ 54 again _ -36 alway _ 76 an _ -51 and _ 39 approv _ 31 are _ 79 around
_ 51 as _ 83 asked _ -32 attention _ 35 attitude _ 41 badge _ 34 basic _ 44 been _ 43 before _ 58 blame _ -44 broke _ -35 bull _ 41 cavalier _ 38 checklist
_ -34 clear _ 43 complacent _ 76 cutover _ 33 desir _ 45 diff _ 47 discipline _ 98 down _ -41 eleven _ 42 elsewhere _ 32 ever _ 60 fat-finger _ -30 fire
_ -34 flash _ 43 follow _ 30 got _ 35 habit _ 31 hand _ -47 have _ -30 into _ -46 is _ 160 its _ 59 itself _ -33 job _ -33 lack _ 92 lazy _ 30 let _ -61
like _ 76 listen _ 69 long _ 34 look _ -30 mail _ -34 miss _ -39 mistake _ 44 mistyp _ 59 must _ -32 n't _ 73 no _ 55 not _ 54 of _ 76 only _ -37 open
_ -39 organise _ 35 own _ 34 panic _ 57 panick _ 76 password _ 40 plain _ 50 pride _ 40 ran _ 34 read _ -51 real _ -43 renewal _ 44 rest _ 33 round _ 37
rush _ 39 same _ 30 seen _ 31 shipp _ -30 should _ -56 show _ 60 sloppy _ 30 span _ 32 subnet _ 47 tend _ 64 test _ 47 that _ -45 the _ -103 their _ 42
there _ -33 thing _ 60 think _ 47 through _ -37 time _ 37 to _ -46 too _ 43 toward _ 42 treat _ 55 trust _ 45 usual _ 72 was _ 72 were _ 49 word _ 33 work
_ 54 wrong _ -55 yet _ -36 zone _ 47
`,
    section: `
<in-actions> <name> -68 <in-actions> <roles> -43 <in-contributing> <depts> -36 <in-contributing> <he> 40 <in-contributing> <nobody> -33 <in-contributing>
<roles> 42 <in-contributing> <team> 65 <in-contributing> <wes> -49 <in-lessons> <name> 106 <in-lessons> <role> -52 <in-lessons> <teams> 51 <in-lessons>
<theys> 57 <in-root_cause> <is> 39 <in-root_cause> <name> -42 <in-root_cause> <role> 41 <in-root_cause> <teams> -50 <in-root_cause> <who> 34 <in-root_cause>
not 46 <in-timeline> <teams> -35 <in-timeline> <wes> 38 <in-went_wrong> <any> -36 <in-went_wrong> <name> 32 <in-went_wrong> <some> 37 <in-went_wrong> <team>
-50 <in-went_wrong> <theys> -32 <in-went_wrong> ? -68
`,
  },
  human_error: {
    constant: -440,
    word: `
, _ 30 : _ 87 <end> _ -36 <in-actions> _ -48 <in-root_cause> _ 57 <in-timeline> _ -39 <in-went_wrong> _ -42 <name> _ -83 <nobody-at-all> _ 55 <roles> _
32 <somebody> _ -101 <teams> _ -33 ? _ -41 as _ 55 attention _ 46 blame _ 50 boil _ 52 by _ 55 cause _ 61 clos _ 59 code _ 32 concentration _ 30 down _
55 during _ 53 error _ 136 fat-finger _ 45 finger _ 63 firewall _ 40 from _ -48 had _ -39 have _ -45 honest _ 30 human _ 159 lapse _ 104 link _ 33 maintenance
_ 33 manual _ 33 mistake _ 104 no _ -34 noth _ 35 old _ 31 operator _ 74 part _ 37 pebkac _ 147 problem _ 54 rather _ 46 rule _ 33 slip _ 35 so _ 31 subnet
_ 35 technical _ 76 than _ 42 that _ -50 trouble _ 62 typo _ 34 was _ -30 weak _ 38 with _ -40 would _ -37 wrong _ 59
`,
    next: `
, not 40 , once 30 , the 34 : human 47 <role> . 33 <start> <role> -51 <start> a 47 <start> blame 57 <start> cause 41 <start> it 33 <start> pebkac 99 <start>
the -35 <start> wrong 90 ? <end> -41 a lapse 68 at the 37 attention . 35 boil down 52 by <role> 76 clos . 32 clos the 30 down to 74 due to 33 error . 39
firewall rule 41 human error 30 it was 47 lapse of 82 link was 39 mistake by 54 not a 45 of concentration 30 on <teams> 62 one . 39 operator error 74 outage
was 30 part of 34 rather than 60 rule . 43 than the 60 the firewall 40 the miss 33 the part 37 the trouble 37 the weak 38 this is 40 was a 52 was due 33
was the 46 weak link 38 wiped the 30
`,
    later: `
, a 57 : mistake 42 <depts> the 32 <role> <end> 33 <start> clos 42 <start> fat-finger 45 <start> on 66 <start> so 37 a in 38 a one 43 account the 34 attention
<end> 35 boil to 52 clos <end> 32 clos ticket 34 error <end> 39 error the 39 for miss 34 it a 47 it down 39 lapse concentration 30 miss . 35 mistake <role>
32 of . 40 on . 50 on part 37 one <end> 38 rule <end> 43 slip the 39 so the 35 the . 37 the as 37 the link 38 the rule 36 to error 70 valve . 30
`,
    behind: `
as _ 37 clos _ 32 not _ 30 the _ -32 ticket _ 34 to _ -48 wiped _ 30
`,
    section: `
<in-lessons> <roles> 44 <in-root_cause> <name> -35 <in-root_cause> <role> 36 <in-root_cause> <teams> -31 <in-root_cause> <wes> 45 <in-went_wrong> <role>
41
`,
  },
  fault_assign: {
    constant: -310,
    word: `
" _ -44 's _ 30 : _ 59 <any> _ -55 <end> _ -58 <in-actions> _ -97 <in-root_cause> _ 40 <in-timeline> _ -63 <is> _ 59 <nobody-at-all> _ -44 <role> _ -36
<somebody> _ -56 ? _ -85 a _ -137 accountable _ 51 again _ -30 an _ -44 attribute _ 30 b _ 32 back _ -48 bad _ 36 badly _ 45 be _ 38 bear _ 50 because
_ -34 been _ -54 belong _ 57 blame _ 196 block _ 34 blood _ 44 buck _ 75 by _ -79 cap _ 33 carri _ 62 caus _ 34 chalk _ 30 change _ -38 charg _ 67 cloud
_ 36 conscience _ 40 could _ -38 culpa _ 62 culprit _ 122 diesel _ 38 dispatch _ 36 down _ 30 downtime _ 38 dry _ 33 engineer _ 35 error _ -33 failure
_ 55 fault _ 217 find _ 43 finger _ 48 flood _ 32 found _ 49 from _ -50 full _ 32 goes _ 35 guilt _ 98 guilty _ 100 gun _ 43 had _ -62 hand _ 34 have _
-62 having _ 42 head _ 76 here _ 43 his _ 45 history _ 37 hold _ 39 hour _ -34 hung _ 34 if _ 30 incompetence _ -33 investigation _ 82 invoice _ 34 is
_ 53 it _ 37 land _ 31 left _ -66 let _ 32 lies _ 36 may _ 47 mea _ 62 mine _ 37 must _ 73 my _ 125 myself _ 60 need _ -36 not _ -58 of _ -41 off _ -39
offender _ 81 on _ 45 ours _ 101 owns _ 48 party _ 67 per _ 44 plac _ 42 point _ 57 queue _ -33 read _ -44 real _ 35 regulator _ 36 renewal _ 44 responsibility
_ 99 responsible _ 46 rest _ 30 roll _ 63 rollout _ 41 scrap _ 31 share _ 43 shell _ 40 since _ -33 sits _ 61 so _ -40 square _ 69 stood _ 30 stop _ 42
tag _ 37 test _ -36 thank _ -32 there _ -39 they _ 33 think _ -32 thirty _ 43 this _ 105 time _ -42 tool _ 36 warn _ -31 was _ -41 wear _ 62 went _ -48
were _ -32 what _ -70 why _ -30 will _ 37 work _ -41 would _ -52
`,
    next: `
's , 42 's fault 39 , <he> 32 , <is> 34 , <roles> -32 , is -34 , so -33 : <name> 72 <depts> . 30 <is> hold 39 <is> take 33 <name> 's -44 <name> , 31 <name>
. 35 <name> <end> 35 <name> has 47 <name> not 42 <name> that 39 <role> . 61 <role> to 83 <roles> ' 52 <roles> , 32 <roles> are 39 <start> <depts> -38 <start>
<is> 47 <start> <name> -48 <start> <role> -45 <start> <theys> 48 <start> <wes> 34 <start> all 56 <start> blame 48 <start> fault 41 <start> if 36 <start>
mea 37 <start> that 82 <start> the 87 <start> this 68 <teams> , 38 <teams> . 30 <teams> find 57 <teams> is 46 <teams> pass 31 <wes> attribute 30 ? <end>
-84 accountable for 31 answer for 51 as well 49 at <name> 30 at fault 63 attribute the 30 bad , 50 bear the 52 belong to 54 blame <name> 46 blame for 37
buck stop 42 by <teams> 37 culpa , 46 down to 40 fault . 46 fault is 45 finger point 45 for 0 30 for the 108 full responsibility 40 goes on 32 guilty party
58 has to 60 here . 34 his hand 44 history . 38 if <yous> 30 in <name> 36 is in 39 is on 70 is what -34 it 's 50 it , 34 it . 38 it happen 38 lies with
35 mea culpa 62 mine . 32 my bad 50 my fault 31 not the 34 of 0 30 of <roles> 31 on <role> 31 on his 78 ours . 73 out to 68 party is 31 pass the 31 responsibility
for 67 rest with 40 sits in 40 stop with 42 that one 33 that the 33 the blame 36 the block 42 the buck 75 the cloud 36 the culprit 57 the downtime 38 the
failure 31 the finger 59 the flood 54 the guilt 79 the guilty 58 the loss 34 the offender 81 the real 55 the regulator 36 the renewal 51 the responsibility
32 the scrap 31 the tool 41 the two 31 the wrong -30 this , 35 this . -33 this one 50 to <name> 49 to blame 99 up to 30 was in 41 was mine 35 was my 73
watch . 33 wrong . 62
`,
    later: `
' . 41 's . -43 , 0 32 , <teams> -34 , is 30 , the -34 , was 44 . . 60 0 for 31 : , 38 : <end> 33 <depts> <end> 30 <is> <role> 30 <is> the 69 <name> <end>
30 <name> fault 39 <name> for 31 <name> this 59 <name> to 58 <role> <end> 61 <role> <name> 41 <role> the -49 <roles> the 44 <start> are 33 <start> attribute
30 <start> bad 45 <start> buck 33 <start> can 60 <start> caus -32 <start> culpa 37 <start> culprit 100 <start> finger 51 <start> for 66 <start> guilty
34 <start> happen 39 <start> has 45 <start> hold 51 <start> must 78 <start> one 32 <start> pass 30 <start> responsibility 53 <start> was -53 <start> will
46 <teams> . 47 <teams> <roles> 42 <teams> in 32 accountable the 39 all to 36 ball the 34 be , 31 be to -32 blame the 38 buck with 42 by , 35 culpa <is>
33 down <teams> 41 failure the 39 fault <end> 46 for flood 31 has on 71 head roll 60 here <end> 33 his . 61 history <end> 38 hold accountable 41 in 's
42 in wrong 34 is 's 62 is <name> 36 is the 47 it , 34 it <end> 35 it <name> 35 it on 36 mea , 46 mine <end> 32 minut the 30 my , 64 my . 70 of , 33 of
guilt 61 on , 36 on block 42 on conscience 40 on hand 40 ours <end> 73 part the 33 real . 53 responsibility the 63 roll <end> 54 that is 38 that the -32
that was 64 the 's 34 the <end> 47 the at 40 the for 43 the is 58 the lies 35 the of 35 the outage 32 the party 70 the point 61 the should 32 the stop
38 the to 67 this . 51 this <end> -36 this on 43 to 's -39 to . 101 to for -30 to in 60 to the -53 was . 65 was <name> 41 was fault 63 was to -38 watch
<end> 33 with . 51 wrong <end> 52
`,
    behind: `
' _ 37 's _ -38 , _ 39 . _ 44 <depts> _ 32 <end> _ 59 <name> _ 31 <roles> _ 40 a _ -46 accountable _ 51 and _ 49 answer _ 31 attribute _ 30 bear _ 54 blame
_ 113 can _ 38 carri _ 58 caus _ 40 down _ 31 dry _ 42 fault _ 78 find _ 46 for _ 60 guilty _ 48 had _ -33 hand _ 34 having _ 51 hold _ 45 left _ -40 myself
_ 60 one _ 36 only _ 31 owns _ 48 real _ 57 responsible _ 43 share _ 36 shell _ 40 simple _ 36 this _ 55 ticket _ 35 watch _ -31 will _ 41 with _ -52 would
_ -41
`,
    section: `
<in-actions> <name> -41 <in-contributing> <some> 41 <in-lessons> <is> 31 <in-root_cause> <name> 30 <in-root_cause> <team> 40 <in-root_cause> <teams> 66
<in-root_cause> ? -32 <in-went_wrong> <he> -30 <in-went_wrong> <name> 36 <in-went_wrong> <nobody> -44 <in-went_wrong> <roles> 61 <in-went_wrong> <some>
-41 <in-went_wrong> <teams> 36 <in-went_wrong> ? -35 <in-went_wrong> will 35
`,
  },
  accusing_question: {
    constant: -159,
    word: `
, _ -45 . _ -165 <in-actions> _ 48 <in-contributing> _ -46 <is> _ 39 <name> _ -54 ? _ 228 a _ -71 account _ 39 an _ 38 ask _ 59 asking _ 36 cable _ 50
call _ 46 come _ 36 cut _ 59 did _ 99 do _ 39 entitl _ 40 establish _ 31 find _ 32 get _ -37 have _ -102 hurt _ -33 is _ 65 issu _ 44 kind _ 40 know _
56 let _ 33 login _ 38 look _ -31 name _ 38 need _ -40 no _ -30 one _ -33 please _ 44 price _ 33 pull _ -31 question _ 68 rang _ 38 reboot _ 41 run _ 35
script _ 33 siren _ -47 skip _ 37 step _ 40 sure _ -31 tell _ 45 the _ -37 to _ -35 used _ 37 when _ -39 who _ 174 whose _ 112 why _ 141 with _ -32 ￼ _
62
`,
    next: `
, please 46 . <end> -167 : ￼ 40 <is> would 47 <role> <who> 31 <role> that 45 <start> <name> -55 <start> <some> 34 <start> <teams> -30 <start> ask 37 <start>
did 48 <start> find 33 <start> how 35 <start> kind 36 <start> why 39 <teams> . 31 <yous> have -33 ? <end> 228 cut the 64 did it 32 did this 30 entitl to
40 find out 34 for the 38 from <teams> 35 how come 41 how could 32 is responsible 30 is why 46 know who 48 on a 32 out who 34 pull the -30 rang . 46 reboot
, 43 responsible for 30 run the 38 script . 31 skip the 37 the cable 52 the label -35 the real 46 to get -44 to know 53 to run 38 to skip 39 when <yous>
-68 who is 38 who need -47 with a -31 would it -38 ￼ <end> 61
`,
    later: `
, . 59 : <end> 33 <is> like 66 <name> <end> -30 <role> have -48 <role> the -30 <some> this 37 <start> , 41 <start> <role> 37 <start> <teams> 40 <start>
could 31 <start> did 39 <start> out 33 <start> real 45 <start> would 48 <wes> to 30 <who> the 44 a ? 34 a like -30 find who 34 from . 41 have <teams> -36
how <name> 48 how does -44 is for 31 it to -30 need when -32 rang <end> 46 read label -33 responsible the 31 script <end> 31 that the 47 the , 30 the <end>
-34 the price 33 to who 32 when have -46 who it 33 who responsible 33 who the 66 whose was 41
`,
    behind: `
's _ -32 , _ 35 . _ -40 <teams> _ -53 ? _ 62 an _ 53 any _ 33 cable _ 51 cut _ 43 from _ 32 have _ -63 know _ 62 like _ 61 one _ -35 pull _ -30 rang _
39 reboot _ 46 skip _ 38 step _ 42 that _ 34 to _ 44 who _ 61 whose _ 43 why _ 38 would _ 34 ￼ _ 30
`,
    section: `
<in-contributing> ? 49 <in-root_cause> ? 55 <in-went_wrong> <is> 35 <in-went_wrong> <nobody> 35 <in-went_wrong> <some> 42 <in-went_wrong> ? 83 <in-went_wrong>
not -34 <in-went_wrong> should 33
`,
  },
  single_cause: {
    constant: -740,
    word: `
<in-contributing> _ -33 <in-root_cause> _ 42 <in-went_wrong> _ 33 <nobody-at-all> _ -34 <somebody> _ 30 <teams> _ 46 <wes> _ -30 a _ -55 alone _ 95 and
_ 60 any _ 46 by _ -35 can _ 34 caus _ 71 commit _ 41 delay _ 78 down _ 33 else _ 43 ends _ 56 entire _ 61 explain _ 49 gripper _ 30 in _ -36 it _ 31 mast
_ 30 mess _ 45 noth _ 38 of _ -33 one _ 48 only _ 33 outage _ 53 reason _ 61 rush _ 36 that _ 43 there _ 57 trac _ 44 whole _ 32 without _ 40 wrapper _
30
`,
    next: `
, one 57 <name> . 58 <role> , 47 <start> <teams> 35 <start> it 43 <start> the 48 <start> without 47 be trac 45 can be 44 click , 30 down to 39 have been
33 outage . 34 outage is 37 rush . 38 that <teams> 37 the gripper 30 the only 39 the outage 32 the whole 32 there would 42 to <name> 32 to <role> 53 was
that 39 with <name> 46
`,
    later: `
, . 35 <name> <end> 56 <start> only 38 <start> outage 36 <start> whole 39 <teams> . 37 and else 43 and with 57 be to 43 can trac 45 down <name> 51 entire
to 42 have any 48 it and 56 only was 40 outage <end> 34 rush <end> 38 the . 33 the is 30 the mess 49 to 's 31 was <teams> 39 with . 37 would have 44
`,
    behind: `
, _ 45 . _ 47 alone _ 75 been _ 40 caus _ 75 commit _ 42 else _ 43 noth _ 41 one _ 50 rush _ 36 the _ -43 there _ 46 to _ -48
`,
    section: `
<in-root_cause> <name> 57 <in-went_wrong> <teams> 54
`,
  },
  passive_blame: {
    constant: -235,
    word: `
" _ -53 's _ -30 , _ -48 : _ -43 ; _ -64 <depts> _ -37 <end> _ -39 <in-actions> _ -67 <in-lessons> _ -84 <in-timeline> _ 30 <name> _ -125 <nobody-at-all>
_ 92 <nobody> _ 39 <role> _ -62 <somebody> _ -190 <teams> _ -37 <weaks> _ 54 ? _ -85 a _ -84 acknowledg _ 34 agent _ -31 airline _ 34 allow _ 47 any _
-43 apparent _ -51 are _ -37 aside _ 51 back _ -45 bad _ -36 ball _ 35 been _ 81 belt _ -37 between _ 77 blind _ 32 broke _ 50 bypass _ 34 came _ 37 care
_ 34 carri _ 53 cause _ -38 check _ 35 claim _ 33 clash _ -38 clear _ -33 communication _ 75 complaint _ 53 contrary _ 43 corner _ 41 could _ -36 depart
_ 38 despite _ 30 diligence _ 38 dispatcher _ -47 disregard _ 40 dropp _ 36 due _ 63 end _ -31 entire _ -32 error _ -46 escalation _ 52 eyes _ 32 far _
48 fell _ 57 file _ -30 fine _ -53 for _ -44 forgotten _ 69 freeze _ 38 from _ -47 gas _ -33 given _ 33 going _ -54 got _ 94 had _ 72 hand _ -38 handover
_ 39 have _ -96 head _ -31 human _ -33 hygiene _ 31 ignor _ 55 incorrect _ 52 instruction _ 86 insufficient _ 31 it _ -100 judgement _ -32 kept _ 36 lack
_ 39 lay _ 31 left _ 76 letter _ 40 little _ 49 log _ -37 long _ -32 made _ 42 my _ -52 need _ -47 neglect _ 49 not _ 36 obviou _ -58 obvious _ -33 old
_ -35 omitt _ 33 one _ -65 our _ -52 ours _ -38 out _ 40 outage _ -35 peer _ 33 pick _ -37 place _ 48 plain _ -36 policy _ 33 predictable _ -34 prior _
33 procedure _ 32 proces _ 44 proper _ 63 queue _ -31 region _ -37 rehearsal _ 36 ruin _ 34 sent _ 39 sheer _ -37 should _ -35 shown _ -32 sign _ -43 skipp
_ 32 smell _ -35 taken _ 65 tell _ -33 that _ -34 this _ -102 thought _ 56 three _ 44 through _ -36 too _ 31 treat _ 36 trouble _ -49 twice _ 45 unread
_ 54 visible _ -41 was _ 177 week _ 51 went _ 82 were _ 139 who _ -84 whose _ -34 window _ 42 would _ -71 wrong _ 48
`,
    next: `
, and -40 , contrary 43 ; the -36 <nobody> 's 38 <nobody> was 41 <start> <name> -43 <start> <nobody> 36 <start> <role> -46 <start> <teams> -45 <start>
<weaks> 68 <start> corner 42 <start> insufficient 31 <start> it -35 <start> on 33 <start> poor -32 <start> that -32 <start> the 43 <start> this -49 <start>
too 30 <teams> . 36 ? <end> -85 about the 37 allow to 48 at the -42 been left 30 by <teams> -35 by the 62 care was 31 carri out 53 clash was -32 contrary
to 43 depart from 38 due diligence 40 during the 30 escalation was 40 far too 49 forgotten . 37 going to -53 had been 64 have been -45 having been 31 in
the 56 is a 32 it was -32 lack of 31 late . 30 left to 30 need to -34 of the 69 ours . -37 over the -32 paid to 32 peer review 33 poor judgement -32 prior
to 33 procedure was 33 the 0 31 the airline 34 the clash -37 the complaint 53 the dispatcher -36 the escalation 42 the flood -42 the log -37 the old -32
the outage -30 the runbook 30 the warn -40 the week 31 this was -64 to the 73 treat as 38 twice . 34 two of 47 two time -33 up for -30 warn sign -30 was
an -39 was depart 38 was entire -31 was given 35 was going -38 was not 55 was pass 30 was poor 54 was simp 33 was the -50 was to -46 was too -37 was treat
38 was wrong 33 week . 34 were allow 33 were made 36 were n't 30 what <wes> 33 what was -35 would have -30
`,
    later: `
, <wes> 40 , to 34 , was -43 0:0 the 42 <start> , -36 <start> <wes> 34 <start> attention 45 <start> broke 65 <start> came 33 <start> complaint 32 <start>
crack -42 <start> from 43 <start> got 32 <start> outage -30 <start> the -50 <start> warn -38 <start> was 52 <start> were 108 <start> with 52 <teams> <end>
36 apparent the -41 as . 51 ball dropp 38 been for -48 been on -34 been to 30 been with 36 change was 32 corner cut 42 done the 31 down <teams> 61 fell
the 51 forgotten <end> 37 had been 31 had clos 31 had left 31 had the 40 in . -38 insufficient was 31 kept the 38 late <end> 30 not . 47 ours <end> -37
paid the 32 see a 35 that wrong 38 the . 40 the could -30 the during 43 the fell 37 the in -34 the instruction 81 the left 35 the region -37 the sign -31
the since -40 the went 33 there a 33 ticket the 30 to , -46 to of 31 twice <end> 34 warn the 38 was , 38 was about 45 was around 32 was as 33 was by 40
was for 58 was obviou -32 was of -33 was on 32 was predictable -34 week <end> 34 went at 32 were in 35 were to 33 with . -35 yard <end> -32
`,
    behind: `
and _ -31 not _ -30 on _ -40 poor _ 32 review _ 34 see _ 32 the _ -106 to _ -91 warn _ 41 yard _ 30
`,
    section: `
<in-root_cause> <name> -32 <in-went_wrong> <name> -46 <in-went_wrong> <weaks> 52 <in-went_wrong> ? -47 <in-went_wrong> should -32
`,
  },
  sarcasm: {
    constant: -184,
    word: `
" _ 176 0 _ -77 0:0 _ -36 : _ 84 ; _ 37 <end> _ -49 <in-actions> _ -116 <in-root_cause> _ -72 <in-timeline> _ 42 <in-went_well> _ 43 <in-went_wrong> _
47 <is> _ -35 <nobody-at-all> _ -57 <role> _ -51 <somebody> _ -42 <theys> _ -32 ? _ -82 again _ 66 also _ 31 another _ 106 answer _ 50 apparent _ 98 are
_ 77 ask _ -33 assum _ 35 attention _ -30 away _ -31 back _ 30 backup _ 57 be _ -52 been _ -44 before _ -44 black _ 36 blame _ -47 bravo _ 72 breach _
30 break _ 41 brilliant _ 44 broke _ -30 burn _ 82 but _ -35 cable _ 47 careles _ -33 christma _ 64 clap _ 36 coffee _ 44 come _ -31 commit _ -48 confirm
_ -32 copy _ 35 could _ -34 course _ 34 credit _ 34 culprit _ -30 customer _ -30 cutover _ 34 data _ 34 decid _ 98 delete _ 41 did _ -63 dns _ 33 does
_ -44 done _ 32 effort _ 43 email _ 34 empty _ 39 ever _ 31 expert _ 85 famou _ 65 fault _ -46 final _ 36 first _ -44 five _ 69 flood _ -38 for _ 84 foresight
_ 104 forty _ 40 four-ey _ 37 full _ 47 geniu _ 38 give _ 47 go _ 36 god _ 30 gold _ 68 good _ 32 got _ -35 grac _ 37 great _ 46 had _ -39 hand _ -35 handover
_ -30 hats _ 45 have _ -37 heaven _ 101 high _ 42 how _ 65 hurt _ 45 infinite _ 44 into _ 35 itself _ 80 january _ 33 key _ 50 last _ 44 leak _ -33 least
_ 36 left _ -47 lol _ 37 lost _ -44 love _ 80 machine _ 41 mark _ 35 masterpiece _ 97 medal _ 37 message _ 37 midnight _ 63 much _ 52 n't _ -40 need _
41 nice _ 105 no _ -46 not _ -66 now _ 65 of _ 39 off _ 43 on _ -47 one _ 52 opinion _ 30 our _ 94 out _ -38 page _ -30 pager _ 45 paste _ 40 payment _
31 phone _ 31 plan _ 40 plenty _ 31 presence _ 35 printer _ 47 prod _ -31 rang _ 38 read _ 87 reboot _ 33 resident _ 36 saturday _ -33 saving _ 47 seem
_ 36 share _ 37 shell _ 33 sign _ -36 sloppy _ -62 so-call _ 99 someth _ 56 speed _ 43 standard _ 39 stretch _ 33 strik _ 49 such _ 36 support _ 45 sure
_ 79 surprise _ 86 switch _ 43 terminal _ -34 test _ 65 thank _ 58 that _ -62 the _ -47 think _ -30 this _ -79 thursday _ 40 ticket _ 43 triumph _ 57 tuesday
_ 53 turn _ -49 two _ -50 typing _ 56 up _ -56 upstair _ 32 used _ 33 usual _ 30 vlan _ 34 was _ -103 well _ 70 went _ -51 were _ -44 where _ 30 while
_ 44 who _ 45 wisdom _ 45 wizard _ 37 word _ -45 would _ -32 writ _ 33 “ _ 116 ” _ 116 ￼ _ 102
`,
    next: `
" . -41 " by 36 " the 51 's “ 51 , <nobody> 42 , <roles> 53 0:0 <teams> 47 : the 31 <depts> . 45 <he> . 31 <name> " 40 <name> , 54 <name> a 75 <name> for
45 <name> is -31 <name> was 46 <role> " -30 <role> for 30 <role> rota 31 <roles> would 30 <some> had 39 <start> <depts> -54 <start> <name> -97 <start>
<nobody> -39 <start> <role> -89 <start> <roles> -90 <start> <team> -32 <start> <teams> -51 <start> <wes> -33 <start> a -55 <start> another 86 <start> apparent
90 <start> because 58 <start> bravo 72 <start> credit 37 <start> great 49 <start> hats 45 <start> it -52 <start> love 61 <start> nice 84 <start> one -37
<start> only 47 <start> our 60 <start> read 31 <start> slow 36 <start> so 65 <start> sure 34 <start> test 40 <start> thank 48 <start> the -44 <start> three
34 <start> well 63 <start> who 50 <start> would 44 <teams> 's 38 <teams> , 35 <teams> from 31 <wes> all 68 <wes> spent -38 <wes> with 36 <yous> have 62
? <end> -83 a full 44 a medal 37 a paper 36 a phone 37 a reboot 47 a week 38 again . 32 and <role> 31 apparent read 41 are for 54 as if 33 at five 70 at
least 40 at noon 30 back on 45 because who 32 black friday 37 bravo to 50 by <role> -32 by <teams> 37 by the 39 checklist . 36 clap for 36 course the 31
decid that 83 dns . 38 email . 34 for <teams> 55 from <teams> 53 full mark 37 grac <wes> 37 great job 43 had been -37 hats off 45 have thought 42 his presence
37 in the -34 infinite wisdom 45 is a -50 is for 42 is optional 32 it by 33 it is 39 it that 38 itself . 58 key . 46 like a 30 mark to 37 minut . 32 must
have 30 need a 36 need to -32 nice one 42 noon . 36 note . 35 of <depts> 43 of <name> 49 of <roles> 33 of a 35 of course 39 of it -38 of our 45 of the
-45 off to 45 on thursday 42 our resident 36 phone call 36 plan was 34 plenty of 31 plug . 33 read the 43 rollback plan 32 slow clap 36 so much 33 speak
. 32 strik again 49 switch off 53 tell <wes> 36 test , 31 thank to -46 that <name> 38 the " 47 the breach 31 the change 34 the error 40 the famou 38 the
four-ey 37 the label 30 the pager 50 the payment 30 the so-call 56 the storage 35 this time 30 thursday . 43 to <role> 56 to <weaks> 30 to be -31 to go
33 to let 75 to tell 30 took <name> 42 twice . 43 was evident 31 was there 48 was too 49 well done 52 when <yous> 60 where it 41 while the 55 who need
86 with his 32 with it 41 with the 46 word for -33 would have -35 would it 51 ￼ <end> -31
`,
    later: `
" " 41 " <end> -41 's script 30 , , 55 , . 78 , <end> 56 , a 31 , by -35 , seem 44 , the 68 , whole 36 0:0 , 50 : , -42 <depts> <end> 45 <he> <end> 31
<name> <end> 36 <name> have 34 <name> laptop -32 <role> <role> 34 <role> that 44 <start> " 88 <start> <is> 42 <start> <name> -52 <start> <teams> 35 <start>
a 56 <start> between -31 <start> clap 36 <start> done 32 <start> for -44 <start> give 40 <start> had -30 <start> idea 31 <start> job 49 <start> mark 37
<start> much 38 <start> need 33 <start> off 45 <start> on 44 <start> read 38 <start> should -37 <start> so-call 56 <start> the -42 <start> to 67 <start>
was -83 <start> were -38 <start> where 41 <start> work 36 <teams> again 87 <teams> the 45 <wes> his 37 <yous> <name> 32 a , 72 a disk 46 a in 41 a to 56
a way -31 a with 61 a word -31 again <end> 31 all to 43 an . 48 are . 32 as , -31 as the 33 because need 32 by hour 30 checklist <end> 36 dns <end> 38
email <end> 34 for . 45 for ; 35 for minut -31 for the 40 from , 70 full to 37 give a 58 grac with 37 hats to 45 have 's 30 have ? 31 how of 50 if were
31 in . 43 in infinite 45 in of -34 is as 60 it an 32 it to 35 itself <end> 58 key <end> 44 minut <end> 30 need when 40 note <end> 35 now the 32 of 's
42 of to 59 one . 32 our . 57 out <name> 30 own . 31 plug <end> 31 prod . -30 read label 37 rollback was 41 slow for 36 so for 39 speak <end> 32 the ,
-39 the <role> 37 the alarm 42 the are 65 the data 37 the database 30 the expert 35 the file 32 the plan 32 the site 32 the tenant 38 the was -44 thursday
<end> 43 ticket the -30 to <role> 30 to <wes> 60 to for 102 to it 77 took a 42 twice <end> 43 two with 36 was . -31 was beneath 31 when have 63 with presence
37 word <name> -34 wrong , 30 “ ” 97
`,
    behind: `
" _ 38 , _ 39 . _ 45 : _ 60 ; _ 38 <end> _ -46 <name> _ 38 <roles> _ 47 <team> _ 47 <teams> _ -63 again _ 101 alarm _ 53 all _ 39 and _ -37 are _ -34 assum
_ 35 both _ 31 burn _ 33 by _ -42 commit _ -40 copy _ 41 could _ -30 decid _ 60 delete _ 44 did _ -35 down _ -34 email _ 40 error _ -31 every _ -33 final
_ 31 finish _ 34 five _ 55 forty _ 31 give _ 36 grac _ 37 heard _ 31 in _ -37 is _ -40 it _ -46 itself _ 72 key _ 66 keyboard _ 37 last _ 35 medal _ 37
midnight _ 33 my _ 55 n't _ -33 need _ -33 never _ -30 no _ -36 now _ 57 number _ 34 our _ -54 plan _ 57 presence _ 35 pump _ 38 rota _ 30 say _ -38 shell
_ 47 so _ -36 someth _ 62 speed _ 44 spring _ 31 stag _ 33 strik _ 49 sure _ 49 there _ 34 to _ -69 turn _ -42 was _ 53 week _ 36 with _ 30 would _ -32
“ _ 51 ” _ 71
`,
    section: `
<in-actions> <roles> -31 <in-contributing> <depts> 31 <in-contributing> should 33 <in-lessons> never 41 <in-root_cause> <role> 37 <in-root_cause> <roles>
46 <in-root_cause> <teams> 40 <in-went_wrong> <role> -52 <in-went_wrong> <roles> -45 <in-went_wrong> <team> 30 <in-went_wrong> <weaks> 36 <in-went_wrong>
? -35
`,
  },
  fix_the_person: {
    constant: -254,
    word: `
, _ -48 0 _ -42 0:0 _ -43 <end> _ -34 <in-actions> _ 437 <in-contributing> _ -126 <in-lessons> _ 79 <in-root_cause> _ -132 <in-timeline> _ -72 <in-went_wrong>
_ -195 <is> _ -31 <name> _ -68 <roles> _ 79 <somebody> _ -54 ? _ -36 act _ 32 again _ 30 are _ -31 be _ 59 been _ -41 cable _ -35 careful _ 35 checklist
_ 33 concentrate _ 36 cut _ -31 discipline _ 37 do _ -36 exercise _ 41 find _ -36 get _ 37 greater _ 41 habit _ 39 had _ -50 harder _ 32 have _ -35 in
_ -50 into _ 36 it _ -54 left _ -31 look _ 30 more _ 94 must _ 51 n't _ -33 need _ 31 never _ -31 next _ 63 of _ 37 out _ -33 ownership _ 30 pay _ 38 rais
_ 40 read _ 34 refresher _ 38 remind _ 47 repair _ -30 retrain _ 31 rota _ 39 say _ -30 shall _ 35 slip _ 40 stay _ 48 than _ -41 that _ -68 the _ -70
think _ 45 this _ -31 twice _ 41 type _ 36 until _ 66 vault _ 30 vigilance _ 95 warn _ 33 was _ -126 were _ -35 which _ -41 who _ -46 why _ -32 will _
39 would _ -59 wrong _ -30
`,
    next: `
<name> . 51 <roles> , 32 <roles> need 32 <roles> to 34 <start> 0:0 -33 <start> <any> 38 <start> <role> -30 <start> <roles> 45 <start> find -35 <start>
remind 44 <start> the -54 ? <end> -36 be more 49 concentrate harder 32 exercise greater 41 habit of 32 is the 38 more careful 35 need to 33 next time 43
that <roles> -37 the cable -34 the only 42 the rota 30 the vault 30 to <teams> 31 which <name> -35
`,
    later: `
, . 33 <name> . -43 <name> <end> 50 <roles> into 36 <start> <name> 54 <start> is 31 <start> more 31 <start> to 42 be careful 35 before type 36 get the
36 greater at 40 harder the 32 next . 38 of . 57 the of 40 the that -51 vigilance the 55
`,
    behind: `
and _ -36 cable _ -34 concentrate _ 36 cut _ -34 exercise _ 41 get _ 40 greater _ 41 habit _ 39 had _ -30 harder _ 32 have _ -41 more _ 50 must _ 31 need
_ 44 on _ 30 pay _ 39 say _ -30 shall _ 35 type _ 36 was _ -32 would _ -30
`,
    section: `
<in-actions> <he> 44 <in-actions> <name> 89 <in-actions> <role> 71 <in-actions> <roles> 67 <in-actions> <some> 61 <in-actions> <teams> 62 <in-actions>
not 32 <in-contributing> <name> -33 <in-lessons> <roles> 61 <in-root_cause> <name> -37 <in-went_wrong> <name> -41 <in-went_wrong> <role> -32 <in-went_wrong>
<teams> -31
`,
  },
};
