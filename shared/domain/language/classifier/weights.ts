// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: -9,
  word: `
" _ 29 % _ -39 ' _ -28 'd _ 16 's _ 49 've _ 85 ( _ -65 ) _ -65 , _ 44 - _ 24 / _ -21 0 _ -107 0-0 _ -16 0-bit _ 24 0.0 _ -62 0.0.0 _ -29 0:0 _ -16 0:0:0
_ -15 0s _ -16 : _ 26 ; _ -42 <depts> _ 56 <he> _ 86 <in-actions> _ -43 <in-contributing> _ 102 <in-lessons> _ -22 <in-root_cause> _ 152 <in-timeline>
_ -38 <in-went_well> _ -245 <in-went_wrong> _ 138 <is> _ 53 <name> _ 126 <nobody-at-all> _ -62 <nobody> _ 22 <nobodys> _ 15 <role> _ 17 <roles> _ 51 <some>
_ 51 <somebody> _ 131 <wes> _ -50 <yous> _ 26 ? _ 21 a _ -49 a.m _ 49 abandon _ 21 able _ -54 absorb _ -34 accept _ -36 acces _ -94 accidental _ 20 account
_ -73 accountable _ 26 acknowledg _ 24 acknowledgement _ 22 acros _ -62 act _ 46 acted _ 34 active _ -16 activity _ 15 add _ -67 addres _ -75 adult _ 40
advance _ 21 advice _ 17 affect _ -49 after _ -88 afterward _ -16 against _ -25 age _ -20 agent _ -18 agre _ -15 agree _ -42 air _ -37 airline _ 15 airport
_ 27 alarm _ -52 alert _ -30 alexa _ -15 all _ 50 allow _ -24 aloud _ -32 already _ -26 alter _ 17 alway _ 16 am _ 18 amateur _ 35 amateurish _ 30 an _
-55 and _ -66 anneliese _ 35 announc _ -22 answer _ -34 any _ 28 anyth _ 31 anyway _ 20 apart _ -49 api _ 23 apology _ 47 app _ -38 apparent _ 79 appear
_ -21 appendix _ -37 appli _ -16 application _ -26 appointment _ 17 appreciat _ 54 approach _ 15 approval _ -67 april _ -51 arm _ -63 around _ 48 arriv
_ -30 arrive _ -27 as _ -43 aside _ 36 ask _ 28 asked _ -43 asking _ -56 asks _ -69 assessment _ 28 assign _ -79 assumption _ 25 atm _ 18 attempt _ 46
attention _ 67 attributable _ 47 august _ -22 automat _ -17 automatic _ -21 automatical _ -55 autumn _ 19 available _ -82 avoid _ -40 away _ 22 b _ -25
backtrack _ -16 backup _ 43 bad _ 29 badge _ -23 badly _ 49 bag _ 23 baggage _ 16 ball _ 71 banner _ -44 bar _ -17 basement _ -31 basic _ 31 basket _ 23
battery _ -34 be _ -48 bear _ 20 because _ -33 become _ 30 been _ 34 beforehand _ 21 begin _ -39 beginner _ 20 begun _ 22 behav _ 18 behaviour _ -29 behind
_ -18 being _ 15 believ _ 20 bell _ 42 belong _ -23 below _ -31 beneath _ 22 benefit _ 20 bent _ 32 beta _ -32 between _ -26 big _ -43 bill _ 24 bisect
_ -21 bit _ 65 bite _ 15 black _ 53 blackout _ 33 blade _ -24 blam _ -72 blame _ 51 blank _ 42 bles _ 16 blind _ 56 block _ -46 blood _ 29 blow _ 27 board
_ 28 bonu _ 37 bot _ -53 botch _ 55 both _ -62 bother _ 58 bottl _ 57 bought _ 20 bounc _ -17 box _ 39 brain _ 29 bravo _ 20 breach _ 29 break _ 34 brief
_ -24 bright _ 26 bring _ 28 broke _ 41 buck _ 37 bucket _ -41 budget _ -17 buffer _ -25 build _ -55 bull _ 17 bungl _ 60 burst _ -44 busbar _ -27 busines
_ 42 busy _ -35 but _ -23 button _ -22 buy _ -59 by _ 45 bypass _ 39 byte _ -29 c _ -35 cable _ -20 cach _ -41 cache _ -79 calculation _ -38 calendar _
-38 call _ -25 campu _ -21 canary _ -24 cap _ 23 card _ -44 care _ 90 cared _ 15 careful _ -28 careles _ 23 carry _ -42 case _ -30 caught _ -43 caus _
-38 central _ -32 certificate _ -72 chair _ -26 chance _ 28 chang _ -46 channel _ -23 character _ -39 charge _ -39 chart _ 25 chas _ 20 chat _ -18 cheap
_ 17 check _ -15 checklist _ 83 checkout _ 29 checksum _ -30 chennai _ -15 chidinma _ 29 child _ 25 children _ 24 chiller _ 30 choice _ -18 chosen _ -24
christma _ 15 ci _ -19 circuit _ -23 citizen _ 15 claim _ 33 clash _ 31 classifi _ -16 clean-up _ -32 cleaner _ 31 clearer _ 33 client _ -88 clip _ 62
clobber _ -15 clos _ 27 close _ 47 cloud _ 22 clueles _ 71 coffee _ 26 cold _ -48 column _ -25 come _ 41 coming _ 34 comm _ 29 command _ -77 comment _
-28 commit _ -18 compar _ -19 compare _ -15 comparison _ -30 compensation _ -15 compiler _ -46 complacent _ 36 complain _ -47 complaint _ 49 complete _
28 component _ 39 comput _ -26 computer _ -17 concentrate _ 17 concern _ 45 conclusion _ 39 conduct _ 45 configur _ -27 configuration _ -26 confirm _ -28
connection _ -25 consecutive _ -28 console _ -38 conspicuou _ 19 consult _ 23 contact _ -37 contain _ -48 continu _ -34 contract _ -54 contrary _ 34 control
_ 54 controller _ 16 conveyor _ 39 cooki _ -25 cool _ -24 coordinat _ -20 copi _ -29 copy _ -34 core _ 42 corner _ 59 correct _ -48 corrupt _ 27 cost _
27 could _ 25 count _ -23 countri _ -47 course _ 49 courtesy _ 56 cover _ -140 coverage _ -56 cowboy _ 36 cpu _ -17 crash _ -26 crate _ 51 creat _ -37
credential _ -29 credit _ -36 critical _ -15 cross _ 45 culpa _ 24 curiosity _ 46 customer _ -43 cut _ 34 cut-off _ 20 cutover _ 86 cuts _ -22 cycl _ -18
daemon _ -47 daily _ -30 damage _ 19 dark _ 46 dashboard _ -47 data _ -53 date _ -39 dawn _ 28 daylight _ -24 days _ -82 deadlin _ -23 deaf _ 32 deal _
-31 debit _ -17 decide _ -25 declin _ 22 decommission _ 43 dedicat _ -22 deduct _ 24 default _ -49 defect _ 36 delay _ -39 delete _ -80 deletion _ -24
depart _ 33 depend _ -53 depth _ 40 describ _ -35 deserve _ -15 design _ -16 desk _ 36 despite _ 49 destroy _ 40 detection _ -29 diagram _ -18 dialysi
_ 48 die _ 39 diesel _ 27 differ _ -15 differenc _ -19 difference _ -29 different _ -56 digger _ -42 diligence _ 43 dimension _ -20 dip _ -24 dipp _ 15
direct _ -26 direction _ -19 discipline _ 86 disk _ -30 dispatcher _ 43 dispens _ 15 display _ -65 disregard _ 84 distribution _ -74 district _ -36 do
_ -35 doc _ -23 dock _ 23 document _ -36 documentation _ 28 doing _ 18 domain _ -34 done _ 60 dosage _ 30 dosing _ -19 doubl _ 30 double _ 24 double-check
_ 81 doubt _ 28 down _ 22 draft _ 32 dragg _ 21 drain _ -38 drawer _ -19 drew _ -17 drift _ -36 driver _ -45 drop _ -32 dropp _ -31 drug _ 18 drum _ -17
dry _ 23 due _ 31 dumb _ -15 dupe _ 19 duplicat _ -25 duplicate _ 17 dust _ 22 duty _ 48 e-mail _ -23 each _ -96 earlier _ -19 early _ -40 ears _ 22 earth
_ 49 easi _ 20 east _ -52 easter _ 46 easy _ -37 edge _ -20 edit _ 58 effect _ -19 eight _ -37 eighteen _ -30 eleven _ -45 email _ -63 embargo _ 44 emoji
_ 26 empti _ 29 empty _ 16 enabl _ -23 encod _ -15 end _ 36 ended _ -24 endpoint _ -33 engine _ -22 engineer _ 50 english _ -25 enter _ 20 entire _ 58
environment _ -60 equipment _ -33 eras _ -16 error _ -49 escalat _ 25 escalation _ 38 establish _ 51 estimat _ -25 etcd _ -30 euro _ 44 evacuation _ 15
eve _ 17 even _ 97 event _ -42 ever _ 72 every _ 23 evidence _ 23 evident _ 27 excellent _ 17 exchang _ -15 exchange _ -16 exclusive _ -37 excuse _ 21
exercis _ -16 exercise _ -15 exist _ -41 exit _ -29 expectation _ -22 expert _ 76 expir _ -62 expiry _ -16 explain _ 26 export _ -38 expression _ -17 extension
_ -17 external _ -21 extra _ 17 eyes _ 61 face _ 39 faciliti _ -15 fail _ -47 failover _ -35 failure _ 31 fall _ 23 false _ -29 famou _ 50 fan _ -47 fast
_ 18 faster _ -36 fat _ 24 fat-finger _ 41 fault _ -29 feature _ -45 february _ 25 federation _ -22 fee _ -20 feed _ -19 feedback _ -27 feet _ 19 fell
_ 40 felt _ -32 fibre _ 15 fiddl _ 51 field _ -38 fifteen _ -16 fifty _ 30 figure _ -21 filed _ 27 fill _ 29 filter _ -33 final _ 45 find _ -20 fine _
144 finger _ 69 fingerprint _ 15 finish _ 46 fire _ 44 firewall _ 30 firmware _ -44 first _ -32 fit _ -20 fitt _ 38 five _ 16 fix _ -32 fixed _ -82 fixture
_ 43 flag _ -48 flaky _ -36 flash _ 38 flat _ -26 flipp _ 21 flood _ 92 floor _ 37 folder _ -16 follow _ -21 for _ -36 forecast _ -19 foregone _ 24 foresee
_ 36 foreseeable _ 30 foresight _ 21 forgotten _ 55 fork _ -50 forklift _ 20 formal _ 61 format _ -24 formulary _ 16 forum _ -31 forward _ -21 found _
-82 four-ey _ 34 frame _ -19 frank _ 38 free _ -38 freed _ -30 freeze _ 61 freezer _ 29 friday _ 33 front _ -19 frost _ -25 fsck _ 38 full _ 27 fund _
-29 further _ 41 fuse _ -41 future _ -42 gantri _ -23 gap _ -29 gas _ -20 gateway _ -76 gauge _ 27 gave _ 21 generat _ -59 generation _ -24 generator _
-58 geniu _ 54 get _ 32 gets _ -30 git _ -32 give _ 23 given _ -23 giving _ -16 glance _ 22 gloss _ 22 go _ 25 go-live _ 23 god _ 36 goes _ 52 going _
48 gold _ 17 gone _ 39 gonna _ 23 good _ -35 got _ 38 grace _ -17 grant _ -24 graph _ -47 great _ 21 greater _ 19 green _ -80 grey _ -20 grid _ 36 gripper
_ -38 group _ -39 grow _ -30 grown-up _ 26 guidance _ -16 guide _ -18 guilt _ 34 guilty _ 34 gun _ 36 halfway _ 18 hall _ -30 hammer _ 32 hand _ 31 handheld
_ -21 handiwork _ 17 handl _ -33 happen _ 45 happy _ -41 hard-cod _ 24 hash _ -22 have _ 47 having _ 48 head _ 72 header _ -51 heads-up _ 16 health _ -32
healthy _ 15 hear _ -29 heartbeat _ -23 heat _ -45 heaven _ 17 heavy _ -34 heed _ 64 held _ -65 help _ -34 helper _ -15 helpful _ 21 here _ -20 herself
_ 35 hid _ -39 hide _ -40 high _ 34 himself _ 30 hindsight _ 58 hint _ -39 his _ 116 hlr _ -29 hold _ -61 home _ 56 honest _ 16 hosed _ 16 hospital _ 81
host _ -35 hostname _ 19 hot _ 52 hotfix _ -21 hotline _ -18 hour _ -69 house _ 24 household _ -21 human _ 47 hundr _ -26 hunt _ 26 hurt _ -16 hygiene
_ 28 hypervisor _ -34 idea _ 42 if _ -28 image _ -54 implementation _ -25 import _ -64 importer _ -46 improper _ 17 in _ -32 incident _ -43 includ _ -46
incompetence _ 33 incomplete _ -30 incorrect _ 84 independent _ -28 index _ -26 indicator _ -32 inform _ -60 infusion _ 21 ingres _ -37 inherit _ -66 inod
_ -15 input _ -40 inside _ -21 inspect _ -19 install _ -34 installer _ 60 instance _ -29 instruction _ 42 instrument _ -33 insufficient _ 26 integer _
-24 intend _ -15 interest _ -19 interface _ -28 interlock _ 30 interruption _ -27 interval _ -31 into _ 54 intranet _ -21 introduc _ 33 inventory _ -15
investigation _ 22 invit _ -16 invite _ -31 invoice _ 33 is _ -35 isolat _ -19 issu _ -30 issue _ -50 it _ 34 item _ -85 its _ -65 itself _ 17 jam _ 60
jamm _ 55 january _ -21 jenkin _ -37 job _ -72 jobs _ -63 join _ -51 joint _ -31 judgement _ 21 jump _ 30 just _ 93 kafka _ -19 key _ -42 keystrok _ -47
kick _ 28 kind _ 19 knee _ 25 knew _ 34 knock _ 28 know _ -42 known _ -31 kowalczyk _ 25 kubectl _ -27 lab _ 19 labell _ -38 laboratory _ -23 lack _ 42
ladder _ -15 lag _ 20 laid _ 19 lakh _ 21 languag _ -25 lapse _ 22 latency _ -64 launch _ 34 launcher _ -17 lay _ 34 layer _ -30 layout _ -21 leader _
-41 leak _ -44 learn _ -25 learnt _ -34 leas _ -62 lease _ -42 least _ 34 leav _ 23 leave _ -37 led _ -20 leed _ 19 left _ 89 legacy _ -34 lesson _ 25
letter _ 28 level _ -47 lever _ -62 licence _ -17 lie _ 23 lift _ 36 light _ -22 limit _ -81 lindqvist _ 53 line _ -19 linter _ -21 lira _ 30 lisbon _
-25 list _ -86 live _ 17 load _ -74 loader _ -28 lobby _ -16 local _ -57 location _ -39 lock _ -32 lockout _ 22 log _ -55 logg _ -37 logic _ 19 login _
20 logs _ -51 long _ -87 look _ -27 loop _ -42 loss _ 25 lost _ -17 lot _ 20 loud _ 22 love _ 23 low _ -37 lucky _ 25 machine _ -45 maco _ -16 made _ -34
mailbox _ -39 maintenance _ -30 major _ 29 manag _ 15 manager _ 26 mandatory _ 17 manner _ 37 many _ -33 map _ -37 marguerite _ 27 market _ -22 masterpiece
_ 22 match _ -49 matchmak _ 20 matter _ -29 maximum _ -17 mb _ -20 mea _ 24 mean _ -25 meant _ -24 measur _ -40 measure _ 17 medal _ 21 meddl _ 30 media
_ -33 meet _ -46 member _ -46 membership _ -39 memory _ -46 mention _ -27 menu _ -37 merg _ 68 merge _ -31 merger _ -15 mess _ 50 messag _ -47 message
_ -106 metadata _ -19 meter _ 43 method _ 20 metr _ -50 metric _ -58 might _ -16 migrat _ -26 mile _ 21 million _ 18 min _ -17 mind _ 67 minder _ 43 minut
_ -30 minute _ -21 mirror _ -52 mismatch _ 23 misread _ 39 mistak _ 51 mistake _ 73 mistyp _ 34 mixed _ 28 mode _ -46 model _ -82 modem _ -46 module _
-34 monday _ -24 monitor _ -16 month _ -31 mop _ 15 more _ 102 most _ -46 mount _ -17 move _ -49 moved _ -65 ms _ -23 much _ 40 must _ 53 muted _ 22 my
_ 62 myself _ 19 n't _ 89 named _ -45 namespace _ -44 narrow _ -26 near _ 27 nearest _ -25 necessary _ 24 need _ -38 neglect _ 105 negligence _ 16 negligent
_ 23 network _ -19 never _ 47 new _ -93 news _ 22 nfs _ -23 nice _ 46 no _ -29 node _ -75 noise _ -15 normal _ -29 north _ -19 nose _ 29 note _ -19 noth
_ -35 notic _ -88 notice _ -48 notifi _ -35 notification _ -22 now _ 20 nowhere _ 50 nuke _ 23 nuked _ 19 number _ -102 o'clock _ 15 object _ 33 oblig
_ 27 october _ -38 off _ 87 offender _ 19 offer _ -76 office _ 25 offline _ -44 offset _ -61 ok _ 16 old _ -39 older _ -90 omitt _ 106 on _ -25 onboard
_ -15 online _ -35 only _ -44 onto _ 15 open _ -18 operat _ -32 operation _ 20 operator _ 32 optional _ 22 or _ -41 order _ -72 organise _ 20 original
_ 22 orphan _ -35 other _ -41 otherwise _ 24 ought _ 55 our _ -18 ours _ 21 ourselv _ 26 outag _ -21 outage _ 19 outcome _ 22 outside _ -26 oven _ 21 over
_ 30 overflow _ 19 overload _ -15 overlook _ 17 overnight _ -24 overwrote _ 43 owe _ 26 owing _ 26 own _ -25 owns _ -99 package _ -69 packet _ -88 page
_ -128 paged _ -78 pager _ -79 paid _ 35 pair _ -28 palletiser _ 15 panel _ -26 panic _ 18 panick _ 25 paper _ -47 parallel _ -28 parameter _ 31 parcel
_ -15 parent _ -38 park _ -21 pars _ -17 parser _ -41 part _ -28 partition _ -57 party _ 41 pass _ 16 passenger _ 20 past _ 75 path _ -61 paus _ -15 pause
_ -70 pay _ 34 paying _ 17 payment _ 21 pebkac _ 54 penalty _ 49 pencil _ 16 pend _ -16 pension _ 37 per _ -34 perfect _ 26 perform _ -44 period _ -16
permission _ -35 permit _ 35 person _ -58 personal _ -17 pick _ -24 pilot _ 20 pin _ -16 pipe _ -24 pipeline _ -53 pit _ -20 pity _ 69 place _ 22 plain
_ 58 plan _ -25 plann _ -54 planner _ 38 platform _ -19 play _ 34 player _ -26 plc _ 15 please _ 15 plug _ 39 plugin _ -23 plus _ 30 pod _ -39 point _
-17 poison _ 26 policy _ -39 pool _ -18 poor _ 50 port _ -63 portal _ -33 position _ -16 positive _ -15 possess _ 18 possible _ -53 post _ -25 postpon
_ 23 pour _ -18 power _ -20 practice _ 24 predat _ -26 predictab _ 78 prefer _ -33 premature _ 27 prescription _ 27 present _ -45 pressure _ -48 prevent
_ -18 preview _ -36 previou _ -23 price _ 31 pride _ 27 primary _ -21 print _ -20 priority _ 25 probe _ -82 problem _ -37 procedure _ 16 process _ -24
prod _ 58 produc _ 46 producer _ 56 product _ -25 production _ 55 progres _ -34 promis _ 33 promotion _ -18 prompt _ -27 proper _ 97 protect _ -20 protection
_ -23 proud _ 18 provid _ -17 proxy _ -33 public _ -51 publish _ -37 pull _ 59 pump _ -45 pune _ 20 quality _ 44 quarter _ 29 query _ -19 question _ 24
queu _ -21 queue _ -65 quick _ 18 quiet _ 38 quorum _ -33 quot _ -24 race _ -21 radio _ -33 rain _ -17 ran _ 23 random _ 15 range _ -22 rate _ -16 rather
_ 34 re-arm _ -15 re-key _ 41 reach _ -113 reachable _ -24 read-on _ -30 readable _ -54 reader _ -64 reading _ -26 ready _ -24 reason _ -18 reasonable
_ -20 reboot _ 15 rebuild _ -75 recall _ 23 receipt _ -19 receiv _ -97 receive _ -47 receiver _ -15 reception _ -59 reckles _ -16 recommend _ -16 record
_ -62 recover _ 25 reel _ 31 refit _ -22 refresh _ -21 refresher _ 63 refund _ -39 refusal _ 15 refuse _ 22 regard _ 62 regex _ 20 registrar _ -28 registration
_ -17 regrettab _ 21 regular _ -17 regulator _ -16 rehearsal _ 30 reject _ -73 relax _ 17 relay _ -85 release _ -34 reli _ -53 relief _ 23 rely _ -19 remind
_ 78 reminder _ -25 remote _ -18 remov _ -57 removal _ -39 renam _ -23 renew _ -35 renewal _ 37 reopen _ 23 repeat _ 28 replac _ -51 replacement _ -42
replica _ -61 report _ -110 repository _ -23 reproduc _ -34 reproduce _ -65 reproducible _ -18 request _ -103 research _ 23 reservoir _ 18 resident _ 31
resolver _ -32 respect _ 58 respond _ 22 respons _ -25 response _ -41 responsibility _ 16 responsible _ 34 rest _ 44 restart _ -76 restor _ -80 restore
_ -55 resum _ -17 retir _ -20 retire _ -23 retrain _ 38 retri _ -80 retrospect _ 18 retry _ -64 return _ -107 revers _ 15 revert _ 20 review _ -35 revok
_ 26 revoke _ 20 rig _ -29 right _ 26 ring _ 52 riot _ 45 risk _ 29 rm _ 32 rocket _ 45 roll _ -44 rose _ -49 rot _ 27 rotat _ -24 rotate _ -24 rout _
-42 route _ -65 router _ -30 row _ -35 rows _ -46 rug _ 17 ruin _ 38 rule _ 25 run _ -38 runbook _ -45 rung _ 69 runn _ 40 runs _ -31 rural _ -53 rush
_ 30 saddl _ 20 said _ 66 sail _ 17 sale _ 15 same _ -92 sank _ 35 sat _ 65 saw _ -45 saying _ 33 says _ -20 scal _ -39 scan _ -53 schedul _ -48 scheme
_ -26 school _ 55 scrap _ 23 screen _ -98 scribe _ -18 script _ -42 seal _ 44 search _ -29 season _ 31 second _ -27 secondary _ 24 secret _ -27 see _ -29
seen _ -24 sees _ -29 send _ -20 sense _ 66 separate _ -23 sequenc _ -41 sequence _ 15 serv _ -32 server _ -67 service _ -108 session _ -69 set _ -35 sets
_ -31 settl _ 22 settlement _ -30 several _ -64 shall _ 46 shame _ 52 shar _ -63 shard _ -21 share _ -48 sharp _ 27 sheet _ 32 shipp _ 21 shoot _ 25 shop
_ 38 short _ 15 shorten _ -83 shorter _ -16 shot _ 15 shout _ 32 show _ -48 shown _ -43 shut _ -22 shutdown _ -16 sight _ 22 sign _ 35 sign-off _ 21 signal
_ -73 signatur _ -18 signature _ 39 signer _ -17 silence _ 27 silent _ -25 simp _ 94 since _ -31 singapore _ -30 single _ -30 single-hand _ 22 sister _
-26 sit _ 29 site _ -40 sitt _ 29 six _ -38 size _ -45 skimp _ 15 skip _ 27 slack _ -21 slapdash _ 31 sleep _ 18 slept _ 48 slide _ 30 slip _ 94 sloppy
_ 52 slow _ -41 smoke _ 22 snapp _ 19 snapshot _ -19 so-call _ 29 socket _ -32 software _ -37 sold _ 23 some _ -41 someth _ 43 somewhere _ 20 sooner _
-26 soul _ 29 space _ -20 spam _ -29 spar _ 50 spare _ -40 speak _ 33 specification _ -38 speed _ 20 spell _ 31 spill _ 18 spite _ 40 split _ -34 spoil
_ 19 spoken _ 18 sponsor _ 39 spott _ -62 spread _ -20 spreadsheet _ -22 spring _ 20 square _ 51 staff _ -16 stage _ -19 stale _ -32 stamp _ 30 star _
15 start _ -70 stat _ -19 state _ -30 stay _ -57 steer _ 21 step _ -50 stern _ 34 stick _ 40 stock _ -26 stop _ -47 stopp _ -41 stor _ -33 storage _ -31
store _ -24 storm _ -24 story _ -19 straight _ 47 strand _ 22 street _ 26 stretch _ 32 strict _ 25 string _ -15 stroke _ 23 stubbornnes _ 20 studio _ -21
submission _ -18 subnet _ 37 subscriber _ 15 suggestion _ 49 summary _ -21 sunday _ -27 supervision _ 46 supp _ -42 suppli _ -41 suppress _ -30 surprise
_ 71 suspend _ -18 swap _ 71 swept _ 39 switch _ -20 switchboard _ 41 sword _ 30 sydney _ -41 sync _ -52 synthetic _ -36 system _ -104 table _ -61 take
_ 34 taken _ 41 taking _ 19 tank _ 17 tape _ 17 taped _ 44 tariff _ -21 taught _ -16 tea _ 16 tear _ 22 technical _ 20 telephon _ -28 temperatur _ -36
template _ -55 temporary _ -18 terraform _ -34 test _ 29 text _ -68 than _ -72 thank _ -25 that _ 25 the _ -33 their _ 28 then _ 46 there _ 30 thing _
50 think _ 53 third-party _ 40 thirty _ -18 thirty-one _ -25 this _ 28 thorough _ 52 those _ 67 though _ 20 thought _ 62 thread _ -47 threshold _ -25 threw
_ 27 throttl _ 17 through _ 24 thumb _ 22 thursday _ 31 tick _ 18 ticket _ -50 tighten _ 26 till _ 60 timed _ -29 timestamp _ -29 today _ -16 together
_ -48 token _ -71 told _ -74 tolerance _ -22 tone _ -19 too _ 37 tool _ -108 torque _ 41 touch _ 19 tournament _ 17 trac _ -32 track _ -20 tracker _ -40
trad _ 23 traffic _ -92 train _ -19 tram _ 18 transaction _ -57 transfer _ -48 translation _ -24 transmission _ 27 transmitter _ -15 travell _ -26 tray
_ 24 treasury _ 15 trigger _ -47 trip _ 31 tripp _ 15 trouble _ 54 truck _ 16 trust _ -26 try _ -33 tuesday _ -28 turbin _ 39 turbine _ 20 turn _ -48 twelve
_ -15 twenty _ -52 twice _ -23 two-person _ 23 type _ -51 typed _ 25 typical _ 17 typo _ 15 unable _ -31 unanswer _ 23 understood _ 15 union _ -23 unit
_ -43 unleash _ 36 unmistakable _ 32 unplugg _ 34 unprofessional _ 25 unread _ 53 until _ -17 untouch _ 26 unusual _ -45 up _ -15 updat _ -15 upgrad _
16 upgrade _ -43 uplink _ -31 upon _ 27 ups _ 30 upstair _ 43 upstream _ -24 usage _ -20 use _ -56 used _ -39 useful _ -20 user _ -69 utc _ -19 utility
_ -15 vacuum _ 17 validation _ 19 value _ -80 valv _ 23 valve _ 23 vanish _ 39 vasquez _ 41 version _ -107 vibration _ -26 vigilance _ 106 virtual _ -21
volum _ -38 voucher _ 29 vpn _ -36 wall _ 31 wallet _ -18 ward _ -40 warn _ 76 warning _ 87 was _ 66 watch _ 20 watchdog _ -49 waved _ 52 wear _ 23 web
_ -27 webhook _ -23 website _ -19 wednesday _ -15 week _ -22 weekend _ -17 weld _ -29 well _ 75 went _ 120 were _ -23 whatsoever _ 28 wheel _ 44 when _
-70 whenever _ -50 where _ -73 wherea _ -25 whether _ -78 which _ -53 while _ 24 whiteboard _ -64 who _ 74 whole _ 47 whose _ 34 why _ -18 widen _ -27
wind _ -51 wiped _ 59 within _ -89 without _ -43 woken _ -26 wonder _ 35 wonderful _ 18 word _ 62 work _ -17 worker _ -33 worse _ 38 worst _ 29 would _
46 wreck _ 21 wristband _ 34 writer _ 28 wrong _ 52 wrote _ -19 year _ -26 yesterday _ -23 yet _ 21 your _ -25 zone _ -68 | _ -32 – _ 19 — _ 20 ￼ _ -97
`,
  next: `
" . -27 " careles -32 " from 21 " review 19 " the 28 " thorough 20 % of -31 ' template -19 'd have 16 's , 17 's . -41 's <roles> 22 's account -32 's
date -15 's doing 17 's fault -54 's firmware -33 's gateway -17 's hotfix 20 's import -49 's it 27 's meddl 30 's merge -51 's note -23 's quick -48
's refusal 15 's release -17 's request -22 's script 27 's spreadsheet -23 's the 29 's ticket -35 's wing 41 's “ 20 ) <end> -27 , 0 -21 , 0:0 -20 ,
<any> 34 , <he> 35 , <is> 58 , <role> -39 , <roles> 20 , <team> -17 , <wes> -21 , <who> 17 , a 32 , acknowledg 29 , after 76 , against 31 , although -26
, and -60 , as -41 , at 18 , because -36 , between 16 , call -26 , can -19 , contrary 34 , every -16 , for 30 , from 15 , full 50 , how 37 , if 20 , is
19 , it 46 , like -28 , look 15 , no 35 , not 28 , on -24 , once 31 , our -16 , page -18 , read -18 , same -34 , so -78 , that 36 , then -30 , there 33
, this 20 , to 22 , two -19 , under -15 , was 16 , what 18 , when -19 , wherea -25 , which -43 , with -35 , yet 28 . <name> 16 0 % -15 0 , -22 0 ; -17
0 a.m 49 0 call -26 0 customer 17 0 hour -22 0 household -16 0 instead 31 0 lakh 21 0 line -17 0 may 24 0 mb -20 0 min -17 0 minut 66 0 ms -23 0 on -26
0 second -26 0.0 % -25 0.0.0 to -17 0:0 , -33 0:0 . -75 0:0 : 75 0:0 <depts> -19 0:0 <name> -134 0:0 <role> 17 0:0 alert 54 0:0 first 27 0:0 on -16 0:0
our 15 0:0 still 17 0:0 the -16 0:0 with 28 0:0 — 24 : <role> -23 : human 74 : it -24 : one 19 : the -32 : who 23 ; <he> 22 ; <name> -30 ; <role> -30 ;
had 30 ; no -21 ; the -20 <any> 's -47 <any> . 19 <any> asks -22 <any> in 19 <any> to -21 <any> would -15 <depts> 's 17 <depts> did -17 <depts> was 18
<he> , -32 <he> join -23 <he> phone -16 <he> would 16 <is> . 16 <is> am 16 <is> ask 20 <is> blame 16 <is> did -21 <is> have -44 <is> hold 17 <is> said
17 <is> take 17 <is> wish 20 <name> " 24 <name> . -41 <name> : -54 <name> <end> -31 <name> <wes> 30 <name> <who> -24 <name> a 35 <name> and -26 <name>
as -33 <name> asked -26 <name> asks -19 <name> at -18 <name> can -23 <name> clos 18 <name> confirm -28 <name> did 32 <name> fail -24 <name> for -36 <name>
from 56 <name> gave 15 <name> in -24 <name> is 55 <name> kill -37 <name> left 27 <name> might -31 <name> never 44 <name> on 47 <name> open -29 <name> or
-31 <name> ought 18 <name> overlook 19 <name> post -36 <name> pull -16 <name> push 28 <name> put -36 <name> report -26 <name> restart -21 <name> revert
-22 <name> roll -16 <name> runs -16 <name> sent 20 <name> set 28 <name> shall 39 <name> show 17 <name> skipp 22 <name> slept 36 <name> stop -17 <name>
take -23 <name> tell -40 <name> to -19 <name> told -23 <name> truncat 24 <name> typed 19 <name> upload -17 <name> wait -33 <name> went 19 <name> will -25
<name> wiped 26 <name> would 15 <name> wrote -19 <names> between 24 <nobody> bother 23 <nobody> could 24 <nobody> had -38 <nobody> has 34 <nobody> is -111
<nobody> thought 33 <role> 's 38 <role> , -44 <role> . 38 <role> : -22 <role> <name> -18 <role> a 19 <role> accountable 17 <role> acknowledg -35 <role>
and -15 <role> asks -27 <role> brick 29 <role> call -22 <role> can -23 <role> did -27 <role> flood 15 <role> for -60 <role> forgot -45 <role> from -48
<role> had -48 <role> in 27 <role> left -16 <role> look -36 <role> made 39 <role> need 17 <role> out -79 <role> overwrote 18 <role> press -29 <role> read
38 <role> short 16 <role> should -62 <role> show 31 <role> sign -63 <role> to 40 <role> turn 17 <role> walk 32 <role> was -62 <role> with 37 <role> would
29 <roles> , -28 <roles> . 20 <roles> <who> -25 <roles> a -31 <roles> are 52 <roles> at -17 <roles> can -41 <roles> did 17 <roles> for -53 <roles> get
-16 <roles> had 52 <roles> left 30 <roles> let 16 <roles> need 24 <roles> on -53 <roles> saw -16 <roles> should 46 <roles> that 42 <roles> to -19 <roles>
turn 18 <roles> which -19 <roles> will 20 <some> 's 18 <some> from -18 <some> should 18 <start> 0 -34 <start> 0:0 116 <start> <he> -20 <start> <is> -43
<start> <name> -155 <start> <nobody> -57 <start> <role> -26 <start> <roles> -40 <start> <some> 53 <start> <teams> -50 <start> <theys> 71 <start> <wes>
-117 <start> [ -31 <start> a -51 <start> acces -15 <start> alarm -19 <start> alert -21 <start> alexa -15 <start> an -17 <start> and 28 <start> another
60 <start> any 56 <start> apparent 51 <start> around 63 <start> as 39 <start> asking -52 <start> backup 41 <start> before -31 <start> better 21 <start>
between 44 <start> blame 32 <start> both -37 <start> bravo 20 <start> but -30 <start> by 34 <start> call -27 <start> can 18 <start> careful -49 <start>
cause 29 <start> clip 43 <start> corner 42 <start> customer -33 <start> deduct 24 <start> did -27 <start> do -42 <start> documentation 20 <start> does
22 <start> due 21 <start> emergency -23 <start> establish 20 <start> even 41 <start> fault -24 <start> find 54 <start> for 17 <start> from -20 <start>
full 25 <start> git -24 <start> good -70 <start> had -79 <start> hard 61 <start> hats 20 <start> have 17 <start> having -31 <start> hold 27 <start> improper
17 <start> in 74 <start> incompetence 35 <start> instead 16 <start> insufficient 26 <start> it 22 <start> jenkin -37 <start> keep 31 <start> kill -15 <start>
kind 42 <start> label -22 <start> lack 21 <start> lazy -24 <start> lesson 32 <start> look 42 <start> mail -15 <start> may 18 <start> mea 19 <start> mistak
41 <start> monitor -20 <start> move -21 <start> my 59 <start> neither -31 <start> never 17 <start> new -39 <start> next 28 <start> nice 23 <start> no 50
<start> obvious 31 <start> of 20 <start> one 22 <start> only -43 <start> our -70 <start> page -29 <start> passenger -15 <start> pebkac 29 <start> player
-25 <start> predictab 45 <start> present -25 <start> print -16 <start> procedur 24 <start> production 19 <start> proper 36 <start> put -22 <start> rather
16 <start> read 28 <start> reckles -17 <start> regrettab 17 <start> release -20 <start> remind 73 <start> replace -15 <start> responsibility -46 <start>
retrain 21 <start> retri -31 <start> return -22 <start> review -30 <start> root -25 <start> send 29 <start> settlement -22 <start> several -25 <start>
silence 22 <start> so 45 <start> some -28 <start> spare -33 <start> such 19 <start> terraform -33 <start> that 37 <start> the -73 <start> then 36 <start>
thing 24 <start> this 18 <start> three -53 <start> time -34 <start> to -18 <start> too 44 <start> traffic -16 <start> train 17 <start> turn -21 <start>
two -15 <start> warn 15 <start> warning 34 <start> was -67 <start> well 25 <start> were 24 <start> when -17 <start> which 103 <start> who 19 <start> why
-62 <start> with -20 <start> without -46 <start> ￼ -73 <team> that 35 <team> to -55 <team> was 15 <teams> 's -85 <teams> , 40 <teams> . 37 <teams> : -15
<teams> ; -16 <teams> and -34 <teams> arriv -19 <teams> at -16 <teams> could 31 <teams> cut 21 <teams> did 20 <teams> do -16 <teams> for -22 <teams> from
58 <teams> hand 23 <teams> have -16 <teams> kept -15 <teams> learn -25 <teams> open 19 <teams> owns -31 <teams> sat 15 <teams> shipp -18 <teams> that 21
<teams> took 22 <teams> was -40 <teams> would 17 <theys> . -28 <theys> could -21 <theys> for -20 <theys> had 15 <theys> have -16 <theys> would -24 <weaks>
. -15 <wes> a -33 <wes> all 35 <wes> an 20 <wes> avoid -26 <wes> did -19 <wes> hold 15 <wes> in 32 <wes> lost 31 <wes> need 45 <wes> noth -28 <wes> only
29 <wes> paus -15 <wes> publish -17 <wes> should 19 <wes> spent 41 <wes> that -21 <wes> the 30 <wes> thought -25 <wes> want -28 <wes> were -23 <wes> wish
-23 <wes> with 29 <wes> would -80 <wes> wrote -17 <who> found -22 <who> has 24 <yous> , 20 <yous> may -17 <yous> need -22 [ ] -18 a 0 -24 a 0-bit 29 a
bad 15 a bit 60 a blind 42 a canary -42 a change 19 a check -20 a child 49 a copy -28 a customer -48 a day -22 a dead -20 a dedicat -15 a dry -16 a failover
-30 a finger 15 a foregone 24 a form 25 a formal 29 a friday 15 a gateway -28 a glance 19 a good 23 a great -25 a grown-up 26 a half -16 a job 17 a known
-38 a letter 19 a limit -19 a line 20 a link 29 a little 16 a live -25 a long -18 a loose -34 a mailbox -32 a matter 19 a medal 21 a minder 43 a miss -57
a monday -27 a note -54 a null 21 a page -31 a paper 17 a password 17 a proper 23 a quick 23 a reason 18 a refresher 34 a report 27 a retry -16 a rollback
-15 a row 15 a runbook -43 a second -58 a separate -19 a single -36 a snapshot 20 a spreadsheet 19 a step -15 a stern 18 a test 28 a ticket -15 a train
-38 a trial 22 a way 15 a week 19 a.m . 49 able to -57 acceptance test 17 acces . -20 acces to -84 account for 28 account of 24 account that -16 account
was -21 accountable for 17 acted upon 24 add a -37 add the -18 addres file -23 after . 15 after <roles> 70 after a -15 after an -15 after the -44 after
three -15 after which 22 afterward . -15 again with 20 against the 21 agent , -21 air . -33 alarm . -33 alarm ? -23 alarm bell 39 alarm ring 30 alert .
-19 alert for -29 alert was 19 all , 39 all along 32 all night 31 all over 31 all the 22 all there 27 all to 22 all writ -34 allow to 50 aloud . -41 an
accident 17 an eye -21 an hour 19 an older -20 an outage -21 an unmistakable 32 and 0 36 and 0:0 -24 and <he> -15 and <nobody> 15 and <role> 19 and <roles>
-19 and <wes> 18 and a -36 and ask -17 and call -49 and confirm 18 and did 43 and every 35 and found -15 and gave -28 and in -25 and it 17 and its -23
and left 21 and never 41 and no 17 and not 51 and only -18 and open -16 and prod 16 and report 30 and restart -21 and said 26 and should 15 and show -20
and some -19 and start -15 and still 19 and thank -22 and their -18 and they 20 and to -15 and told 58 and walk -17 and watch -21 and yet 19 answer was
33 answer within -22 any check 19 any of 16 anyth that -29 anyway . 20 apart . -17 app . -15 apparent read 20 appendix . -35 appli to -24 approv the 26
approv this 21 archive . 26 archive was -23 are for 65 are not -57 are sorry -16 are to 21 are too 18 array . -22 arriv , -22 arriv at 26 arriv on -21
as <any> 18 as <role> -19 as <roles> -39 as ever 38 as plann -20 as spam -26 as was 27 as well 23 ask <name> 37 ask <roles> -16 ask <teams> -50 ask for
36 ask which 19 ask who -36 asked <teams> -50 asking who -67 asks who -26 asleep , -27 asleep . -34 asleep at 33 assum the 19 at . 22 at 0 -37 at 0:0 -59
at 0:0:0 -15 at <role> -35 at a -63 at fault 33 at first 20 at five 15 at four 21 at least 21 at night -36 at nine -28 at random 17 at that -23 at the
45 at this 15 at three 15 attach to -17 attention . 25 attributable to 47 august , -16 authority to -15 automatical . -17 available on -20 avoid asking
-26 away , -17 away from 32 back , 34 back . -53 back at -26 back by 30 back on 23 back the 37 back to 20 backup of -15 ball on 15 ball was 20 battery
. 15 be at 19 be bother 17 be clos 21 be expect 24 be found 45 be issu 28 be laid 19 be more 29 be on -32 be rais 40 be remind 28 be the 28 be trust 17
be wrong -41 because <name> 44 because <role> 27 because <teams> -24 because it -31 because its -24 because the -92 because who 20 been asked 44 been clos
25 been ignor 25 been in -15 been left 44 been paid 17 been read -43 been rehears 23 been set -16 before , -22 before . -45 before <any> -31 before <wes>
17 before a 36 before any -16 before it -36 before they 23 behav like 27 belong to -19 below 0 -23 belt . -35 benefit of 27 better if -39 better part 24
between 0 24 between 0:0 -24 between <theys> -26 black friday 30 blame . -32 blame for 16 blank . 15 blind . 32 blind eye 42 bonu of 33 both . -18 both
ends -20 both feed -16 both the -15 bother to 43 bounc the 21 bound to 18 branch . 24 bravo to 16 breaker and -19 bridge and -16 bridge call 46 bridge
was 48 bright idea 16 broke the -31 brought about -17 brought the 30 buck stop 16 budget . 19 bug in -22 bug was 18 build . 19 bull in 17 but <he> 17 but
for -30 but not -46 button . 28 by . 24 by 0 -21 by <any> -33 by <role> 96 by a -52 by default -26 by friday -15 by hand -96 by mistake 26 by noon -24
by now 22 by one -52 by phone -29 by right 31 by the -118 cache . -26 cache for 15 cache was -33 calendar . -24 call , 52 call <role> -18 call back -27
call to 34 came back -39 came from -47 can n't -20 can not -27 can tell 17 canary would -31 care was 36 cared to 15 careful with 15 careles " -32 carri
a -15 carri on 17 carri out 62 caught by -62 caught it -21 caus the 21 cell . -28 centre . -19 certificate . -26 certificate on -16 chain . 19 chance to
20 change on -16 change that 20 change window 17 channel 0 18 channel for 23 channel that -25 charge . -41 chart . 28 check . 49 check for -28 check that
-19 check the -27 check whether -16 checklist . 27 checkout . 16 checksum . -19 clear the 30 client . -26 clock . 33 clos . 23 clos the 47 code , -48 code
. -28 come down 22 comment out -21 comparison of -22 confirm . 20 confirm that -26 conspicuou by 19 contain a -31 contrary to 34 controller . 20 copy of
-33 core router 34 corner were 31 corrupt the 22 cost , -15 cost <wes> 45 could 've 18 could be -41 could easi 30 could hard 33 could have 36 could n't
-24 could not -65 could see 73 could tell 31 count as -19 count the 72 course . 16 course of -17 course the 19 courtesy of 32 cover the -17 crash the -19
cron job -18 culpa , 22 culprit was -47 customer . -16 customer in 21 cut on 27 cut the 25 dark . -20 dark until 28 data . 28 data for -26 data loss 26
database . 37 date was -24 days to -54 debit . 34 decid that 51 decid to -39 decision to 33 decision was -17 declin to 18 deduct the 24 default . -21 delay
the -21 delet the -28 demo . 20 depart from 26 depend on -50 depot . -30 describ the -20 deserve a -15 did <any> -30 did <role> -51 did <teams> -29 did
it 15 did n't 71 did noth -19 did the -40 did this 45 did to -18 diff . 28 different time -26 direction . -19 disabl the 24 dispatcher . 23 dispens with
28 disregard . 30 disregard for 29 disregard the 18 distribution list -41 do . -20 do <is> -41 do <wes> 27 do not -33 do so -16 do was 21 documentation
for -15 does n't 43 does the -62 doing . 22 done by -37 done was 15 dose table -24 doubt that 15 down , -16 down . -56 down on 23 down the 64 down to -19
down with 22 drain the 16 drift . -34 drill . 26 dropp somewhere 20 dropp the -45 drove the 15 drug cabinet -24 due : -18 due diligence 39 due in -18 duty
to 31 each of 23 earlier . -16 easi have 30 east wing -32 easy to -51 edit the 30 eleven hour -18 email were -31 emergency call 25 emergency stop 25 emoji
. 26 empti the 26 end in 19 enough to 20 enter the -28 entire foreseeable 19 eras the -16 error . -20 error and 18 error budget 18 escalation was 63 establish
who 15 even , 17 even a 35 even peak 15 even though 16 ever , 28 every account -43 every chance 22 every one 36 every time -17 everyth was 20 exact what
-18 exercis in -16 expect to 15 expectation of -17 expir . -26 explain the -18 export . -45 extend the 15 eyes . 39 fail . 26 fail over -18 fail to 36
failover was -30 failure . 25 failure was 21 false . -29 famou " 15 fan in -20 fat finger 25 fat-finger the 18 fault , 20 fault is 35 fault that -23 fault
tolerance -22 feed . 23 feed ? -35 fell by 42 fell on 33 fiddl with 38 field . 20 field for -20 field is -19 fifty minut 27 file . -17 file ? -22 file
was -16 fill in 19 fill up 15 filter . -15 find a 30 find the -36 finish . 19 fired at 18 firewall rule 20 firmware 0.0 -25 first . -29 first minute 26
first one 25 first time -34 first to 38 five minut 19 fix the -25 fixed the -73 flag . -26 flag was 21 flood in -22 flood the 37 follow . 28 for 0 62 for
<name> -21 for <some> -15 for <teams> -18 for a 25 for about -52 for all -17 for anyth -23 for each 29 for eleven -17 for five 31 for forty 19 for help
16 for maintenance -15 for month 21 for nine 22 for one -27 for reason 21 for six -43 for that 15 for the 43 for this -26 for week 46 for which -20 foregone
conclusion 24 foreseeable . 17 forgot its -56 forgot to 41 forgotten . 50 formal warn 28 forum . -19 found . 34 found a -22 found the -40 four . 21 four
hundr 17 four in -15 four minut -35 free of -25 friday , -29 friday . -24 from . 16 from 0 -24 from 0:0 -29 from <depts> 58 from <he> -17 from <name> 46
from <role> 41 from <roles> 75 from <teams> -45 from <wes> -37 from a -55 from an -16 from it -16 from start 38 from that -25 from under 17 full disk 18
full mark 24 further notice 18 gate , -19 gateway . -16 gather dust 22 gave <wes> 21 gave the -23 get a -15 git blame -22 give <name> 17 give <roles> -24
give the -24 given the -36 given to 31 given what -20 glance at 20 gloss over 22 go . 40 go out -17 go to -24 go-live . 18 god mode 15 goes live -32 goes
to -71 going to 47 gone dark -50 gone out 18 good . 20 graph . -24 great deal -25 great job 51 green , -54 green light 27 group . 31 guess . -16 guilty
party 33 had <name> 31 had acces -33 had been 32 had every 40 had four -37 had it 26 had just 36 had kept -22 had never -66 had no -117 had not 33 had
one -29 had only 31 had swapp 36 had two 25 had wait 22 half of -38 half past 22 half the 60 hall . -24 hand , -24 hand for -17 hand of 24 hand out -50
hand over 21 handiwork . 16 handover , -16 happen if -21 hard have 33 hard to -49 hard-cod the 23 has a -15 has n't 32 has no -31 has to -22 hats off 15
have . -24 have asked 22 have been -21 have caught 41 have check 27 have expect -15 have gone -25 have kept 21 have kill 19 have left -42 have made -39
have no -59 have notic 20 have open -36 have phon 17 have prevent -15 have read -50 have rung 67 have said 29 have saved 22 have shown -40 have spott 48
have the -22 having been 40 head in 26 health check -28 heard the -17 heat . -43 help , 17 here , -15 here . -56 hid the -39 his duty 19 his head 17 his
own -19 hold <role> 17 hold point -16 hold the -27 holiday . 25 holiday in -32 home . 18 hosed the 15 host . -22 hotline was 16 hour , -26 hour of 31 hour
on -35 hour to -33 how could 38 how did -20 how long -29 how much 21 human readable -16 hunt for 26 idea was 18 if <role> -69 if <roles> 21 if <teams>
38 if <wes> -16 if <yous> -44 if a -19 if only 67 if the -62 ignor the -37 import is -21 in . 26 in 0 -23 in <team> -20 in a 18 in advance 16 in again
-17 in april -42 in both 28 in channel 71 in chat -21 in doubt 38 in eleven -15 in february 18 in hindsight 19 in his 54 in january -20 in june -33 in
march -17 in memory -21 in network 26 in october -23 in order 47 in our -30 in place -23 in progres -16 in retrospect 18 in spite 40 in tear 22 in the
-40 in their 36 in this -41 in three -21 in two -26 in which -23 in your -18 incident . -64 incident was -26 includ . -23 index . -25 index was 20 inform
every -41 inside the -22 instead of 15 intend to 16 interface , -21 interlock . -23 intermediate certificate -16 into the 41 introduc by 15 is <name> -20
is going -18 is how 18 is in -37 is it 15 is n't -71 is need -50 is no 36 is now -30 is on -35 is one 15 is open -43 is paged 17 is paid -16 is poor -16
is suppos -30 is there -23 is too 16 is where -29 is why 22 issu by -17 issu to 24 issue a 22 it 's 54 it , -17 it . 23 it <role> -39 it and 16 it at 45
it by 25 it came 15 it come 42 it could -16 it down -17 it for -15 it from -26 it had -26 it just 15 it never -19 it not 32 it on -23 it took -27 it turn
-24 it would -18 its absence 19 its knee 30 its own 16 join from -17 june , -16 kept in 24 key , -18 key in 15 keys . 15 kill the -15 kind note 29 knew
about -22 knock out 27 know . -29 know about -19 know it 18 know that 21 know the -46 know who 25 known that 18 lab result -35 label . 32 label printer
-19 label the 53 lack of 22 lag . -18 laid at 19 lapse of 17 last ? -18 later . 18 launch . 15 lazy about 24 lazy load -18 leak . -30 leak was 31 learn
about -41 least <teams> 15 least have 24 leav a -24 leav the 57 ledger . 15 left <wes> 23 left hand 24 left out 26 left to 46 let 's -35 let <teams> -36
let it 34 let the 62 liability for 17 lies with 25 lift a 20 like to -17 limit . -26 limit to 17 line by 17 line was -26 link . 25 link is -15 link was
23 list had 19 list of -27 list on -34 listen to 15 live . -24 load . -28 load test 17 lock the 42 lock was -39 logs , -20 logs . -16 longer than -16 look
at 33 look back 44 look like -56 loop . -30 lost . -34 lower the 16 made a -27 made it -15 made sense -22 made the -47 mailbox that -31 main . 33 maintenance
window 18 make the -44 manag to 32 mark as -32 mark the 29 mark to 24 match the -24 matter of 19 may , 56 may . -30 may <is> 17 mea culpa 24 meant that
-44 member of 29 membership number -15 memory . -21 memory leak -34 mention the -17 merge . 22 mess up 49 message to -36 midnight . -22 might be -28 might
have 16 migration . 15 mind . 31 minut , 27 minut . -18 minut before 24 minut in 23 minut of 23 minute , 30 minute . -59 miss its -26 miss the 29 mistak
were 39 mixed up 28 model . -29 moment the 43 month , -22 month . 26 month end 16 more careful 39 more than -89 morn and -16 move . 18 move the -48 move
to -18 moved the -22 must be 25 my fault 16 n't . 18 n't a -21 n't take 18 name and 34 need . -32 need it 15 need not 16 need to -26 neglect to 16 network
, 25 network was -21 never been 32 never going 25 never have 38 never open 26 never seen -29 never work -20 new one -21 new to -37 next . 26 next morn
19 next time 51 nice , 20 night ? -21 night in -15 night job -15 night would 19 nine . -17 nine minut -18 no acces -18 no busines 51 no data -32 no field
-20 no member 23 no need 29 no test -26 no warn -16 no way -82 node , 17 node . -16 node was -22 none . 28 none of -15 nor <role> 16 not <name> -24 not
a 88 not ask -17 not chang 19 not cover -15 not exact 16 not follow 57 not get -21 not have -27 not know -27 not look 46 not need 32 not notice 25 not
own 23 not paged -22 not read 22 not receive -34 not respect 34 not see -65 not show -16 not take 40 not taken 29 not tell -17 not the 19 not understand
16 not visible -19 not yet -41 note , 22 note mention -18 note that 27 note the -34 noth . 23 noth stopp -17 noth unusual -37 noth was 23 notic , -16 notic
. -23 notic the -66 notice . 15 notice of -17 notice that 23 notice to -44 now . 23 nowhere to 50 nuke the 23 nuked the 16 number 0 24 number for -16 number
of -76 oblig to 27 obviou from -46 obviou that 43 of 0 -21 of <name> 44 of <some> 49 of <teams> -34 of <theys> -40 of <weaks> 22 of <yous> 36 of a -22
of all -16 of course 37 of date -23 of five -17 of follow-up 16 of his 17 of it 53 of its 16 of nine -20 of one -16 of seven 17 of that 20 of the -15 of
think 18 of this -20 of those 20 of time 32 of two 15 of use -32 of what 22 of which -16 of who -16 of whom -31 of ￼ 21 off by -16 off on 28 off the 89
off to 21 offer . -34 old . -24 omitt the 33 omitt to 22 on . -16 on <he> 18 on <name> 16 on <roles> -22 on <teams> 17 on ? -30 on call -15 on earth 24
on every -19 on its 41 on leave -19 on monday -35 on paper -16 on site -25 on the 16 on thursday 25 on whose 29 on your 15 once a -18 once more 30 one
; 29 one did 54 one duct 18 one hour -35 one thing 17 one was 37 one way 39 one would 42 only , -20 only . -16 only a 32 only to 19 open . -21 open ? 34
open at -23 operation . 20 operator error 36 order . -64 order of -19 order table 33 order to 20 organise a 20 ought to 54 our " 34 our fibre 39 our own
-25 our resident 40 out and 19 out for -19 out from 19 out of 27 out on -31 out our 21 out that -19 out the 36 out twice -26 out whether -17 out who 19
out with -22 outcome was 43 over . 35 over as -17 over at 15 over in 23 over the -31 over to -40 overflow . 47 overload the 17 overlook the 25 overwrote
the 35 owing to 26 own . 27 own the -33 owns it -16 owns the -85 packet was -54 page , 31 page . 44 page 0 18 page at -28 page fault -24 page was -21 pager
is -66 paid to 53 pair on -17 panel . 34 parser . -24 part . -15 part of 33 party is 29 passenger were -16 password reset 15 past two 15 patch cord -27
patch release 28 path . 17 patient were -15 peer review 29 permission to -35 phone , -17 phone call 20 phone list -31 phone number -15 pick the -21 pipe
. -22 plac the 29 plain as 32 plan from 33 plan to -27 plan was 19 plant would -16 player who -27 point did -16 point in -49 poison the 25 poor judgement
26 port 0 -26 portal , -15 possible to -20 post . 27 post the -38 pres . -20 present : -25 prevent this -15 price . 27 pride in 27 printer . 15 probe should
-15 procedure for -16 procedure was 22 production acces 30 proud to 16 public holiday -20 publish . -17 pull request 20 pull the 20 push the -22 put it
-29 queri . -15 question . 18 queue . 26 queue depth 32 queue was -17 quick look 16 quiet . -25 rais . 19 raise the -17 rate . -19 reach <teams> -27 reach
the -55 read a 46 read of 31 read that -31 read the 23 ready . -24 reason for -17 rebuild . -30 rebuild the -26 receiv . -22 receiv the -60 record . -30
recovery . -28 refresher course 20 refusal to 15 registry . -15 regrettab the 21 regular expression -16 rehears . 21 rehearsal was 29 reject list -18 releas
. 17 release , 24 release note -51 reli on -53 rely on -19 remov the -26 reopen the 23 replac the -55 replace the -18 report . 28 report from -19 report
in 23 report it -17 report succes -15 report that -20 reproduc the -30 reproduce the -67 request , 15 request a 22 request for 15 request of -35 requir
to 17 require a 15 research group -26 resident geniu 15 rest . 23 rest with 29 restart . 15 restor from -27 restor the -62 restore . -50 retir in -18 retry
loop -40 return 0 -20 return the -16 revert the -15 revok the 26 revoke <name> 39 revoke the -17 ring the 27 risk assessment 15 roll back -37 rollback
, -24 rollout to -20 root cause -25 rota . -33 rotat the -17 rotation . 17 round to 29 rout table -17 rout to -19 row . 16 row count -28 rows . -15 rule
. 17 rule was 22 run , -18 run . 18 run at -32 run on -21 run out 27 run that 16 run was 28 run ￼ -19 runbook . -35 runn the 32 runs on -25 said it -28
said noth 28 same file 32 same thing -17 same way -38 sank the 26 sat on 47 saved <wes> 30 saved the -33 saw a -21 say no 21 saying that 33 schema , 25
screen , -15 screen . -28 script . 21 script for -17 seat map 28 second . -16 second page 43 second time 31 see . 33 see that 31 see the -46 seen that
-48 send <name> 17 sense . 30 sense of 52 sent a -51 sent to 38 server . -24 server that -34 server was -34 service account 31 service had -23 service
was -21 session . -18 session was -34 set off 21 set the 28 set to -41 seven days -23 shar mailbox 17 shard . -27 share one -27 sheet . 22 sheet ? 26 shipp
a 25 shop . -24 short of 35 should 've 33 should be -31 should have 24 show a 16 show that -25 show the -83 show up 25 shown the -40 shut down -15 sign
a 22 sign key -23 sign the -35 sign were 44 sign-off was 21 signal . -23 signature is 18 silence from 30 silent . 20 simp did 15 simp not 53 since the
-40 single path 15 sit on 23 site . -63 six . -29 six week 23 size of -19 skimp on 15 skip the 51 sleep through 23 slept through 36 slide . 26 slip . 45
slow . -29 slow query -17 smoke test 35 so <name> -41 so <role> -18 so <roles> -34 so <theys> -28 so <wes> -32 so much 23 so that -27 so the 41 so to 25
so who 16 somewhere between 20 spare . 17 spare part -17 spare pump 17 speak . 33 spite of 40 spot the 35 spott the -24 square with 29 stag and 27 stale
, 19 star <wes> 18 start the -35 start to 33 start with -15 station . 27 stay up -20 step , -18 step . -22 step 0 -17 stern word 18 stick . 40 still be
-21 still not 33 stop the -35 stop with 16 stopp . -35 stopp short 25 stor . -15 straight away -15 stuck to 27 supp . -33 suppos to -20 sure the -19 swap
. 25 switch , 25 switch off 18 switch the -28 switch to -38 system , 23 table , 18 table . -27 table of -22 table was 16 take a 54 take eleven -26 take
no 84 take the -30 taken . -17 taken a 19 tank . -17 tape library 22 tape unit -25 tariff . -31 taught <wes> -18 tea . 16 tear . 17 tell the 36 template
. 22 template for -15 ten and 28 ten past 24 test , 28 test and 19 test data 31 test environment -24 test on -16 than 0 -18 than <name> 18 than <role>
20 than about 17 than from -20 thank <theys> -17 thank <yous> -21 thank for 18 that 's 16 that . 47 that <he> -48 that <is> 16 that <role> 35 that <roles>
33 that <teams> 21 that <theys> 16 that <wes> 16 that a 24 that are -21 that belong -27 that both -27 that can -17 that graph -24 that had -37 that have
-15 that many -29 that morn 17 that no -19 that one 32 that screen -42 that touch 20 that week -46 that were -15 the 0 31 the acceptance 18 the afternoon
-38 the agent -34 the air -49 the airline 15 the alarm 47 the alert -36 the answer 33 the appendix -36 the array -16 the atm 18 the audit 17 the authority
-15 the autumn -23 the badge 34 the ball 40 the bank 24 the banner -56 the basement -31 the benefit 27 the best -23 the better 24 the bill 40 the blackout
26 the blame 29 the bonu 33 the box 16 the breach 27 the broken -40 the broker -43 the buck 37 the buffer -27 the build 34 the button -26 the bypas 16
the cable -24 the cache -58 the calibration 20 the can 19 the canary 16 the capacity 16 the card -26 the cat -17 the central -23 the channel -30 the cheap
30 the check 15 the checklist 66 the chiller 16 the clash 31 the clock -37 the cloud 22 the code -72 the command -16 the compiler -20 the complaint 56
the console -35 the control 28 the controller -20 the conveyor 54 the copy 21 the cord 35 the count -29 the crack -19 the crane 17 the customer 60 the
cut-off 18 the cutover 55 the dark 59 the data 33 the day 21 the dead 24 the decision -22 the decommission 43 the demo 22 the depot 43 the design -18 the
discipline 15 the dispatcher -23 the distribution -24 the door 25 the dosage 32 the dosing -19 the double 31 the downtime 25 the drain 20 the drawer -30
the drift -31 the drill 30 the drop -32 the drug -24 the dry 16 the duct 17 the east -32 the emergency 21 the error -39 the escalation 46 the even 25 the
event -18 the evidence 24 the expir 20 the export -35 the face 21 the failure 27 the famou 31 the fan -48 the federation -20 the feed 49 the fibre -24
the field -24 the finger 16 the firewall 43 the first -15 the flood 16 the floor 21 the follow -24 the foot 19 the form -49 the forum -28 the four -22
the four-ey 34 the freeze 16 the freezer 25 the friday 24 the frost -25 the fuse -48 the gap -19 the gate 24 the gateway -31 the generat -19 the geniu
33 the graph -45 the grid 19 the group -80 the guilt 31 the guilty 33 the hand 22 the header -41 the health -15 the hospital 45 the host -15 the hotfix
-42 the hsm 21 the hypervisor -34 the image -62 the import -39 the importer -46 the installer 32 the interlock 20 the issue -17 the jam 34 the job -81
the june 25 the kernel 16 the keyboard -17 the keys -20 the kiosk -21 the lab 43 the label 16 the lamp 32 the last -31 the launch 22 the left -31 the letter
29 the licence -26 the light -38 the limit -66 the link -26 the linter -19 the live 62 the loader -26 the lock -70 the lockout 22 the log -34 the login
15 the logs -34 the long 36 the loss 21 the lost 46 the mail -26 the manag -15 the map -37 the merger -15 the mess 15 the message -23 the meter 28 the
migration -58 the minut 26 the miss 32 the mistake 34 the moment 50 the monitor -15 the name 16 the network -18 the next -54 the nine 21 the node -27 the
notice 32 the number -52 the offender 19 the old -15 the older -49 the one -17 the ones 33 the only 23 the open 27 the order -38 the original 27 the orphan
-18 the outage 27 the outcome 28 the oven 19 the packet -75 the pager -46 the pallet -52 the palletiser 15 the panel -16 the parent -24 the parser -44
the part 26 the patch 19 the pause -28 the permit 38 the phone 27 the pipeline -34 the pit -20 the planner 24 the plugin -21 the port -21 the portal -27
the power -15 the pressure 41 the previou -20 the price 16 the primary -34 the probe -53 the problem -55 the prod 18 the promotion -19 the proxy -16 the
question 21 the queue -62 the rack 17 the rate -41 the reader -48 the real 30 the rebuild -27 the recall 27 the reconciliation 25 the record -32 the recovery
25 the red 26 the refit -22 the registry -16 the relay -43 the release 37 the remain -21 the renewal 40 the replacement -40 the replica -56 the report
-21 the repository -16 the reservoir 19 the resolver -21 the response -31 the responsibility 29 the responsible 39 the retry -46 the revert -16 the right
-15 the ring -32 the rollback -20 the rollout 17 the room 43 the round -22 the router -45 the row -17 the rug 17 the same -75 the scrap 24 the screen -26
the script -34 the seal 42 the seat 17 the second 39 the sensor 34 the serial -15 the service 32 the session -57 the settlement -15 the share -24 the sheet
-15 the shelf -34 the shop 21 the sign 29 the single -23 the site -24 the slot 24 the so-call 19 the speed -27 the spike -25 the spill 15 the stale -27
the stop -18 the storage 21 the storm -24 the stuck -50 the submission -29 the swap 80 the switch 22 the tag 16 the test -20 the theatre 21 the third 44
the thread -30 the three 57 the till -20 the time -20 the tool -48 the tournament 17 the tram 18 the transaction -33 the trial -15 the trouble 15 the turbine
23 the two-person 26 the unit -15 the update -25 the upgrade -30 the ups 16 the value -41 the valve 17 the vault 18 the very 25 the voucher 28 the vpn
-27 the wall 63 the ward 15 the warn 16 the watchdog -49 the weak 27 the week 18 the wheel 44 the whiteboard -64 the whole 75 the wildcard -17 the word
-22 the work -43 the writ 45 the wrong 109 the year 26 the zone -40 theatre list 21 them . 26 then went 19 there for 30 there is 37 there to -28 there
were -25 they were 23 think , -39 think <he> 33 third time 37 thirty second 17 this , 21 this . -32 this ? 31 this coming 30 this failure 19 this one 43
this point 42 this time 65 this was 27 thorough " 20 those who 16 thought of -33 thought to 36 three alarm -31 three days -17 three of -29 three week 30
threw a 27 through . 43 through a 43 through it 22 through the -99 through to -33 thursday . 18 ticket . 16 ticket from 23 ticket with -25 tighten the
26 time <role> 35 time for -23 time of -18 time the -44 time to -15 time with 21 timed out -29 to 0 -19 to <any> -32 to <he> -29 to <name> -45 to <role>
34 to a -48 to about 17 to add -39 to all -39 to an -16 to both -25 to build -19 to call 17 to change -38 to clear 17 to close -29 to confirm -15 to do
21 to double-check 31 to escalate 21 to every 26 to explain 19 to fill 18 to find -74 to finish 46 to give 31 to go 17 to hand 15 to happen 25 to have
26 to help -31 to herself 20 to inform 23 to it -30 to join -26 to know 41 to leave 31 to log -16 to name 38 to open -20 to our -24 to paper -28 to patch
24 to pause -32 to phone -17 to port -22 to put 24 to reach -22 to read 36 to reflect 15 to renew 19 to repeat 29 to restart -51 to ring 42 to roll -38
to save 27 to send -36 to speak 25 to spot 52 to start -21 to stop -22 to switch 28 to thank 20 to the -26 to touch 18 to watch -26 token was -40 told
about -38 told by -22 told the -23 told to -26 too , -16 too . -26 too many 38 too much 53 too proud 18 too slow -31 took a 29 took four 40 took two -19
torque wrench -20 touch the 31 traffic was -15 train , -17 train . -26 translation of -24 tray . 25 treat as 30 trial on 25 trip . -20 tripp the 15 truncat
the 24 tuesday . -20 turn a 54 turn off -19 turn out -17 turn the -46 turn to 33 turn up 16 twenty minut -57 twice . -16 twice a -20 twice in 26 two days
15 two feed -15 two line 16 two million 21 two minut 36 two of -18 two other -29 two time 46 two week -32 two-person rule 26 unable to -31 under a -15
under whose 18 undo . -15 unplugg the 32 unread . 29 until 0:0 32 until <he> 18 until <role> 22 until <wes> -27 until further 18 until the -42 up , -32
up . -15 up by 19 up on 15 up the 25 up to 42 update , 30 update the 29 upload . 31 upload a 20 upon . 29 use . -18 used . 32 useful . -17 user on -16
user to 18 value was -49 valve had 33 valve was 29 vault . -24 version , -15 version 0 -22 wait . 20 wall since 51 ward code 27 ward that 21 ward to -15
ward would -48 warn . 18 warn on -23 warn to 58 warning were 33 was " 18 was . 18 was 0 -22 was <role> -53 was a 33 was already -28 was an 75 was asking
17 was asleep -17 was back -16 was being -21 was bound 31 was careles 24 was clos -62 was conspicuou 19 was correct -27 was cover -30 was depart 33 was
dispens 26 was disregard 44 was done 46 was down -37 was dropp 16 was due 21 was easy -15 was entire 31 was evident 28 was expect 19 was fine 26 was for
-24 was given 28 was going 36 was hurt -24 was ignor 34 was in -29 was late -26 was logg -28 was lost -41 was meant 35 was moved -17 was n't 33 was new
-25 was no -41 was not -72 was nowhere 18 was oblig 26 was obviou 28 was of -20 was offline -22 was omitt 50 was on 18 was only 20 was paged -23 was pass
41 was pinn 15 was plain 57 was put 17 was quick 30 was requir 19 was set -17 was simp 18 was star 16 was still -22 was stuck 17 was suppos 24 was switch
-16 was the -32 was there -15 was to 31 was told -51 was too -20 was treat 38 was up -27 was used 16 was wrong 29 watch . 17 waved the 15 way . -24 way
of -21 way to -15 weak link 27 wednesday . -21 week , -18 week and 17 week of 21 weekend . 19 well , 25 well before 33 well done 21 went dark 15 went out
-64 went through -20 went well 24 were all 27 were allow 58 were back 49 were cut 31 were in -36 were it 18 were made 46 were n't 18 were never -30 were
on -15 were plain 19 were put 15 were sent -15 were taken 17 were the -20 were there 21 what <theys> 19 what a 54 what happen 24 what made -35 what point
-17 what possess 18 what sank 26 what the -21 what was 18 when <he> 16 when <name> 21 when <role> -27 when <theys> 15 when it -35 when its -46 whenever
the -44 whether the -23 which <name> 47 which geniu 19 which made 20 which one 17 while <name> -27 while the 31 who 's 57 who broke 30 who did 26 who had
33 who is -52 who let 35 who need 16 who notic -23 who on 18 who owns -61 who sign 28 who was 17 whole ward -39 whom was 22 whose hand 28 whose signature
26 why did -26 widen the -27 wiki . -16 will be 34 window . -18 window with 16 wiped the 27 wired the 21 wish <name> 20 wish to 26 with <depts> -23 with
<name> -40 with <roles> -41 with <team> 36 with a 56 with an 16 with anyth 22 with eyes 27 with four -21 with it 31 with real -19 with the 58 with their
16 with two -16 with ￼ 29 within a -18 within five 19 within ten -26 within the -28 without <name> -27 without a -30 without any -56 without being 20 without
open 28 without saying 26 without tell 28 without the -21 word from 28 word with 59 work , 56 work . -33 work with -23 worse . 29 worse by 36 would 've
19 would be -30 would end 25 would fill 15 would have -19 would like -22 would n't 21 would rather -28 would still 15 writ had 27 writ was 28 write a 34
write to 15 wrong . -47 wrong to -41 wrote the -29 year . -19 yesterday 's -23 zero . -41 zone , -39 zone was 30 – <name> -81 – <role> -20 ” . -24 ￼ .
17 ￼ <end> 16 ￼ is -29 ￼ was -48
`,
  later: `
" <end> -27 " in -39 ' ' -28 ' . 16 's , 28 's <end> -41 's <wes> -42 's for 30 's is -31 's note -19 's of 55 's on 36 's quick 20 's right 38 's show
-51 's the -35 's to 36 's turn 15 's was -62 's while -32 's with 28 's would -15 ( ) -22 ( , -15 , 'd -25 , , -27 , . 103 , <is> -20 , <name> -27 , <role>
24 , <roles> 27 , <teams> -25 , <theys> -18 , <wes> -15 , ? 24 , a -28 , all -37 , an -21 , and -23 , are 20 , asked -22 , because 15 , call -31 , can
16 , could 30 , customer 52 , did 38 , duplicate 17 , four 25 , from 25 , had -15 , half 25 , having 16 , household -16 , if 16 , includ -23 , is 58 ,
its -46 , key -30 , made 20 , much 31 , no 17 , node -15 , not 40 , on 22 , once 17 , one 66 , only -24 , open -18 , ought 16 , out 15 , page -20 , plann
-16 , plant -39 , post -20 , queue -22 , read -26 , report 33 , should 19 , show -23 , still 40 , test -20 , that -15 , the -34 , their -18 , then 42 ,
they -18 , time -26 , to 51 , traffic -32 , up 20 , was -25 , where -17 , who 21 , whole -37 , will -17 , with -18 , would 16 . , 40 . . 21 0 . -20 0 0
23 0 <wes> 46 0 ? 33 0 a 17 0 and -26 0 before 23 0 in 22 0 to -18 0 when -16 0.0 of -17 0.0.0 the -15 0:0 , 16 0:0 . -21 0:0 0:0 -17 0:0 <end> -56 0:0
<role> -41 0:0 <some> 23 0:0 and -18 0:0 as -25 0:0 asks -41 0:0 call -33 0:0 clos 27 0:0 confirm -15 0:0 deploy -17 0:0 in 42 0:0 is 27 0:0 join 15 0:0
open -15 0:0 our 19 0:0 pager -16 0:0 post -36 0:0 report -44 0:0 resident 15 0:0 restart -18 0:0 should 26 0:0 the 60 0:0 to 26 0:0 was 34 : . 18 : <end>
-23 : error 74 : group -15 : mistake 19 ; <name> 34 ; by 71 ; has -29 ; should 21 <any> . 26 <any> <end> 28 <any> has 21 <depts> 0 -34 <depts> a -33 <depts>
in 27 <depts> n't -56 <depts> not -15 <depts> on 19 <depts> the 34 <depts> to 23 <he> <end> 15 <he> at 20 <he> have 17 <he> it 32 <he> still -17 <is> <name>
25 <is> <role> 28 <is> an -15 <is> come -29 <is> seen 24 <name> , -68 <name> . 17 <name> <end> -38 <name> <he> -36 <name> <name> -34 <name> <role> -23
<name> <teams> -45 <name> <who> 24 <name> as 15 <name> ask -15 <name> be 29 <name> build -29 <name> change -19 <name> doing -47 <name> fault -27 <name>
forty -37 <name> found -18 <name> has 26 <name> have 39 <name> his 20 <name> hotfix 20 <name> import -49 <name> in 26 <name> it -39 <name> laptop 18 <name>
merge -19 <name> n't 48 <name> never -33 <name> not 66 <name> off 47 <name> on -40 <name> only 40 <name> patch -19 <name> quick -48 <name> read -15 <name>
sloppy 19 <name> spreadsheet -23 <name> suppos 28 <name> that -17 <name> the 35 <name> to 98 <name> told 33 <name> was -21 <name> well 16 <name> when 17
<name> without 33 <names> <theys> 24 <names> the 24 <nobody> . -36 <nobody> have 41 <nobody> hurt -24 <nobody> the 61 <role> 've 23 <role> , -23 <role>
. -51 <role> <end> 36 <role> <he> 25 <role> <name> -39 <role> <role> 36 <role> <some> 21 <role> <wes> 52 <role> <who> -18 <role> a 88 <role> and 28 <role>
at -45 <role> be 16 <role> been -23 <role> by -19 <role> down 25 <role> every 30 <role> four -49 <role> medal 26 <role> n't 42 <role> never -58 <role>
no 27 <role> not -56 <role> of -37 <role> off 28 <role> our -38 <role> out 26 <role> over -23 <role> paged -20 <role> see 26 <role> suppos -33 <role> the
15 <role> to 24 <role> two -25 <role> up 17 <role> with -21 <roles> . 30 <roles> <end> 24 <roles> <roles> 15 <roles> <teams> 16 <roles> a 17 <roles> and
-28 <roles> have -28 <roles> into 27 <roles> n't 15 <roles> not 18 <roles> on 40 <roles> out -20 <roles> template -19 <roles> the -19 <roles> to 44 <roles>
two -30 <some> a -22 <some> have 15 <some> the 40 <start> " 53 <start> 'd 32 <start> , 58 <start> 0.0 -31 <start> 0:0 15 <start> : -62 <start> <names>
-33 <start> <nobody> 32 <start> <role> 25 <start> <some> -19 <start> <wes> 36 <start> ] -18 <start> a 41 <start> account -21 <start> approval -43 <start>
are 31 <start> as 16 <start> asked -42 <start> at -33 <start> attacker -17 <start> attention 18 <start> avoid -26 <start> back 35 <start> backup 22 <start>
ball 20 <start> bank -25 <start> between 22 <start> bisect -21 <start> blew 25 <start> blind 36 <start> bother 16 <start> broke 21 <start> buck 16 <start>
build -41 <start> by 64 <start> cabl -33 <start> cache -41 <start> call -28 <start> came 55 <start> can -37 <start> canary -36 <start> care 46 <start>
carri -48 <start> cause -19 <start> chang -20 <start> chat -17 <start> checklist 28 <start> click -21 <start> client -31 <start> code 16 <start> commit
16 <start> complaint 35 <start> confirm -15 <start> contract -25 <start> cooki -26 <start> corrupt 20 <start> could -53 <start> count 15 <start> course
20 <start> cover -28 <start> coverage -53 <start> crash -21 <start> culpa 19 <start> cut -19 <start> dashboard -20 <start> data -16 <start> delet -29 <start>
did -69 <start> diligence 38 <start> disk -32 <start> done 22 <start> dragg 21 <start> drill -41 <start> dropp 19 <start> email -32 <start> error -29 <start>
escalation 31 <start> expectation -17 <start> fail -15 <start> failover -45 <start> fat-finger 29 <start> fault -35 <start> feature 19 <start> feed -29
<start> fell -16 <start> field -19 <start> file -20 <start> finger 23 <start> first 29 <start> flag -24 <start> flood 40 <start> for -87 <start> form 32
<start> from 55 <start> full -28 <start> gateway -26 <start> gauge 37 <start> gave 35 <start> geniu 19 <start> gets -19 <start> goes 42 <start> guilty
32 <start> had -51 <start> hand 19 <start> happen -19 <start> has 58 <start> header -19 <start> health -27 <start> hindsight 16 <start> hour 33 <start>
human -25 <start> importer -27 <start> in 19 <start> inform -18 <start> introduc 19 <start> it -29 <start> job -23 <start> join -28 <start> keep -19 <start>
key -34 <start> kill -32 <start> labell -28 <start> learnt -34 <start> least 27 <start> left 56 <start> limit -41 <start> linter -41 <start> load -31 <start>
look 20 <start> many 15 <start> mark 21 <start> may -46 <start> member 29 <start> mess 40 <start> might 17 <start> migration -36 <start> minut 31 <start>
mode -25 <start> moderator -17 <start> more 83 <start> moved -29 <start> much 48 <start> must 71 <start> need 52 <start> new 55 <start> night -22 <start>
no 29 <start> node -17 <start> note 41 <start> notic -29 <start> of -34 <start> offer -15 <start> omitt 30 <start> one 48 <start> ones 36 <start> only
83 <start> open 24 <start> order -30 <start> orphan -24 <start> ought 19 <start> our 18 <start> out 17 <start> outage 46 <start> overload 17 <start> own
-41 <start> owns -56 <start> packet -55 <start> page -23 <start> pager -66 <start> panick 27 <start> parser -18 <start> paus -21 <start> phone 15 <start>
pick -35 <start> possess 18 <start> pres -36 <start> primary -32 <start> probe -40 <start> proces 20 <start> publish -17 <start> pump -23 <start> put -27
<start> question 36 <start> queue -22 <start> quick 19 <start> rang -50 <start> real 31 <start> receiv -16 <start> record 15 <start> rehearsal 26 <start>
reminder -15 <start> replac -21 <start> report -21 <start> responsibility 38 <start> restart -30 <start> restore 49 <start> retrospect 18 <start> retry
-47 <start> review -47 <start> roll -30 <start> rollout 18 <start> root -19 <start> router -15 <start> saddl 20 <start> said -17 <start> sat 35 <start>
schedul -27 <start> script -36 <start> sent -33 <start> sequenc -30 <start> service -17 <start> session 19 <start> set 19 <start> shall 41 <start> shipp
24 <start> short 27 <start> should -33 <start> sign -21 <start> skimp 15 <start> slept 48 <start> snapshot -17 <start> so 27 <start> so-call 19 <start>
spare 21 <start> spent -22 <start> spott -20 <start> stag -17 <start> statu -15 <start> stern 30 <start> swap 62 <start> synthetic -17 <start> system -41
<start> tank -19 <start> template -21 <start> test -26 <start> than 16 <start> thank -20 <start> then -35 <start> there -29 <start> this 29 <start> thought
25 <start> threw 27 <start> ticket -105 <start> told -25 <start> tolerance -20 <start> took -20 <start> tool -21 <start> treat 18 <start> tripp 22 <start>
twice 33 <start> two 78 <start> typed 21 <start> typo -21 <start> unleash 36 <start> upgrade -24 <start> user -19 <start> value -31 <start> valve 53 <start>
version -21 <start> wait -34 <start> walk 19 <start> warn 44 <start> waved 24 <start> went 63 <start> were 28 <start> whose 55 <start> will -31 <start>
wish 21 <start> with 16 <start> without -17 <start> word -19 <start> worker -17 <start> would -70 <start> writ 24 <start> wrong 49 <start> wrote -16 <start>
– 16 <start> — 24 <team> . 30 <teams> . -66 <teams> 0:0 -21 <teams> <end> 29 <teams> <role> -20 <teams> <roles> 15 <teams> <wes> -19 <teams> a -46 <teams>
again 24 <teams> an 34 <teams> and -28 <teams> firmware -28 <teams> for 65 <teams> have 59 <teams> in 47 <teams> it 27 <teams> join -25 <teams> network
20 <teams> no -62 <teams> noth 26 <teams> of -32 <teams> on -27 <teams> release -17 <teams> the -26 <teams> their -60 <teams> to 35 <teams> until -30 <teams>
up 27 <teams> wait 26 <theys> <end> -17 <theys> it -23 <weaks> <end> -15 <weaks> the 23 <wes> . -36 <wes> a 47 <wes> about -30 <wes> asking -27 <wes> been
21 <wes> have -32 <wes> is 21 <wes> look -18 <wes> no -21 <wes> not -36 <wes> on -40 <wes> one -19 <wes> out 27 <wes> sorry -18 <wes> still -21 <wes> that
-21 <wes> the -32 <wes> this 41 <wes> to -25 <wes> two 38 <wes> what -39 <who> the 20 <yous> a -19 <yous> in 15 a . -24 a and -16 a at 47 a back 29 a ball
18 a build 22 a button 15 a call 25 a change 15 a conclusion 24 a deal -26 a delete 36 a depot -18 a disk 19 a eye 58 a for -54 a from 46 a had -23 a in
-16 a index -20 a into 25 a list -17 a look 15 a number -18 a of 18 a on 23 a one 20 a order -47 a point -25 a pump -15 a queue -23 a release 33 a run
-17 a signal -19 a table -30 a that -82 a through 43 a time -36 a to 31 a update -31 a wait -24 a warn 52 a way 23 a when 16 a which -16 a with -16 a without
15 a word 59 a zone -48 a.m <end> 22 about freeze -16 acces <end> -20 acces the -68 account the 21 accountable the 25 acknowledg page 34 acted . 25 added
the -16 after . -29 after <end> 15 after clock -32 after days -37 after first 20 after had 73 after minut -19 afternoon <end> 23 afterward <end> -15 again
0:0 -31 age the -20 agre the -16 ahead the 26 air <end> -33 alarm , -19 alarm 0 25 alarm <end> -43 alarm for 42 alert <end> -19 alert the -37 alert to
-28 all and 23 all for 31 all of -34 all on -35 all the -22 all this 22 all to 24 all with 15 aloud <end> -41 already . 34 alway the -20 an . 24 an of
19 an on -39 an that -18 and , 46 and . 59 and 0 36 and <role> -23 and <roles> -16 and <teams> -26 and <theys> -25 and <wes> 50 and are -20 and back 43
and by -23 and control 21 and for -22 and half -16 and has -17 and home 22 and is 43 and it -31 and kept -16 and know 22 and look 18 and may 23 and n't
56 and need -16 and never 16 and no -22 and not 31 and of 21 and off -17 and one -19 and should -16 and show 18 and they 17 and till 21 and to -21 and
took -25 and was -20 and went 21 and were -15 and with -16 and work -21 another . -35 any <wes> 23 any that -41 anyth a 31 anyway <end> 20 apart <end>
-32 app <end> -15 apparent the 42 appendix <end> -35 archive <end> 26 are . -28 are be 17 are by -33 are from -36 array <end> -22 arriv the 17 as and -33
as at 24 as error 17 as is 19 as the 25 as to 18 ask <end> 16 ask a 24 ask help 16 asked for 41 asked to -42 asleep <end> -26 at 's -27 at , -31 at . 15
at <end> 35 at <name> 48 at ? -41 at a.m 18 at console 31 at error 19 at first 15 at graph 18 at hand 21 at have 18 at in -43 at keyboard -24 at level
-26 at moment -25 at of 16 at point 18 at request -25 at same -22 at speed -20 at stage 18 at the -15 at time -22 at was 20 at wheel 43 attention <end>
25 attitude <role> 18 automatical <end> -17 avoid who -26 b the -16 back <end> -56 back a 17 back it 20 ball dropp 33 ball the 18 bank . 25 battery <end>
15 be , 25 be by -21 be careful 39 be for -21 be the 64 be twice -31 be without -36 because need 20 because the -18 been . -20 been at -24 been by -28
been for -23 been if -16 been out 35 been since 42 been that 16 been the -59 been to -49 been with 39 before <end> -30 before could -35 before the 52 before
type 16 being . 40 belt <end> -35 better from 19 better of 24 between . -51 between and 32 between two 37 blame <end> -32 blame the 22 blank <end> 44 blind
<end> 32 blind the -19 bonu <teams> 29 both <end> -18 both the 18 bother look 16 bottl <end> 24 bound happen 22 branch <end> 24 breaker the -28 brick of
24 broken . -28 buck with 16 budget <end> 19 budget for -33 build <end> 49 bulk . 20 busines that 23 but <name> -34 but is 15 but the -18 button <end>
30 by 's 22 by , -82 by . -64 by <end> 26 by absence 19 by for -19 by hour 29 by it 20 by minut -18 by night -24 by on 25 by parser -20 by that 17 by the
104 by time 18 by until 26 by was 33 by week -36 by with 51 cache <end> -26 calendar <end> -23 calibration . 16 call , -48 call . -38 call <teams> 23 call
nine -35 came , -24 came <role> -30 came a -16 can a 28 can be -19 can it -17 can the -70 canary have -31 cared look 15 careles by 18 caught . -21 cause
human 44 cause the -18 cell <end> -28 centre <end> -19 certificate <end> -26 certificate the -15 chain <end> 19 chair have -21 chang default 17 change
password -19 change the -37 charge <end> -41 chart <end> 28 check <end> 49 check to -24 checklist <end> 27 checkout <end> 27 checksum , -15 checksum <end>
-17 clean . -17 cleaner the 32 clear the -18 client <end> -28 clip 's 41 clock . -15 clock <end> 30 clos . 15 clos <end> 23 clos ticket 19 clos valve -16
cluster . -16 cluster <end> 25 code <end> -28 code the -57 come to 22 comment the -24 comput the -17 confirm <end> 20 confirm the -34 console <end> -30
conspicuou its 19 controller <end> 20 controller a -20 copi the -22 copy the -33 corner cut 42 could be 16 could done 20 could have 31 could not 19 could
on -22 could organise 20 could read -15 could see -41 could the -16 count the -31 course <end> 16 courtesy <teams> 35 cover . -18 credential the -27 critical
. -15 culpa <is> 19 customer . -23 customer <end> -35 cut the 33 dark <end> -20 dark the 19 data . -33 data <end> 28 data in -16 data lost -18 data the
-33 database <end> 37 date the -19 day the 25 days the 19 debit <end> 34 decide the -21 decision <role> -20 default <end> -21 defect the 29 demo <end>
20 depend a -27 depend the -20 depth <end> 24 dialysi . 30 did and 30 did have -20 did know -35 did need 37 did notice -42 did take 37 diff <end> 28 direction
<end> -19 disk . -33 disk asleep -32 disk fill 31 disk the -15 dispatcher <end> 23 disregard <end> 30 disregard the 29 do <end> -20 do have -21 do if -17
do need -22 does take 21 doing <end> 22 done the 60 door the -17 doubt the 15 down . -19 down <end> -46 down <teams> -38 down a 27 down the 31 downtime
. 22 drain . -42 drain node 22 drift <end> -34 drill <end> 26 drop <end> -31 dropp ball 15 dropp between 20 drum <end> -38 due was 25 each by -32 each
the 21 earlier <end> -16 eleven to -23 emoji <end> 26 end tear 19 enrolment . 20 error <end> -20 error the 32 establish is 15 even the 37 every . -36 every
in 30 every minut -23 every of 29 every that -28 every the -33 every to 57 expir <end> -26 expir certificate -23 export <end> -29 eyes <end> 39 fail <end>
17 fail the -37 fail to -20 failure <end> 25 failure the 19 fall the 19 false <end> -29 fault in -17 feed one 20 feed the -16 fell at -18 fell the 30 fell
to -21 fibre . 15 fiddl the 38 field <end> 20 field the -22 file . 34 file 0 -21 file <end> -39 file and -17 fill the 20 filter . -25 filter <end> -15
find leak -21 find whether -17 find who 19 finger the 20 finish <end> 19 firewall . 19 first . -21 first <end> -32 first as -16 first in -15 first minut
18 first was 40 five . 18 flag <end> -26 follow . -23 follow <end> 28 follow the -21 follow-up <end> -30 for , 45 for . 28 for 0 -42 for <roles> 24 for
? 16 for battery -18 for best 26 for better 24 for days 31 for double 22 for entire 24 for first -28 for green 27 for hour 32 for lost 46 for minut 81
for miss 41 for month 20 for next 58 for outage 30 for spare -17 for that 19 for the -27 for week 50 for zone -51 foreseeable <end> 17 forgotten <end>
50 form the -39 formal to 25 forty . -24 forum <end> -19 forward a -15 found <end> 34 found the 18 four , -18 four . 15 four <end> 21 four and -24 friday
. 21 friday <end> -24 friday the 21 from 's -37 from , 47 from 0 82 from : 18 from <end> 36 from a -17 from change 21 from customer -17 from first 40 from
on -15 from phone -20 from previou -18 from the -16 from train -19 from until 46 from would 35 full . -20 full to 24 gate . 19 gateway <end> -16 generat
. -24 generator . 17 give a 19 given . -19 given the 26 glance the 20 go <end> 40 go-live <end> 18 goes , 26 gone . -40 gone the 31 good <end> 20 got ,
24 graph . -52 graph <end> -19 graph have 17 green the -22 group <end> 31 guess <end> -16 guilty is 23 had , -31 had . -54 had <wes> 38 had a 34 had asked
27 had authority -15 had be -32 had been -16 had begun 28 had busines 51 had by -15 had chance 22 had chang 21 had clos 34 had for 36 had in 35 had left
44 had not 26 had on 21 had open 19 had read 25 had seen -26 had that -32 had the 29 had turn 26 had two -15 hall <end> -24 hand a 21 hand in 17 hand the
29 handiwork <end> 16 has be -19 has field -20 has the 15 hats to 20 have . -19 have <end> -28 have <role> 34 have <teams> 25 have <wes> 18 have a 74 have
any 35 have be -24 have been -24 have better -20 have dark -50 have for 16 have much -26 have out 16 have read -65 have same -15 have thank 17 have this
20 have to -26 have was 15 having the 20 heat <end> -43 held the 17 help the -19 here <end> -52 his , 18 his on 35 his to 21 hold accountable 25 holiday
<end> 25 home <end> 18 hot , 17 hotfix the 19 hour a -17 hour the 27 how <role> -40 how <teams> 20 how can 28 how the -27 human . 22 hunt a 47 idea it
18 if had 52 if were 16 ignor the 17 image the -30 improper of 17 in , -15 in . 42 in 0 -23 in <end> 19 in <name> 24 in a 22 in and -28 in appendix -25
in basement -22 in build 22 in case -18 in channel 18 in cloud 30 in config -21 in dark 44 in different -20 in face 21 in firewall 38 in foot 19 in hand
23 in mail -21 in of 27 in on -16 in order -23 in report -15 in room 43 in row 15 in second -40 in shar 17 in test -22 in that 17 in time -32 in to -34
in with -46 in wrong -20 incident <end> -64 includ <end> -23 incorrect the 25 index <end> -25 index the -15 instead the 50 insufficient was 26 into . 33
introduc <name> 15 is 's -37 is . -35 is <name> -18 is <role> -33 is <wes> -17 is a 22 is and 43 is be 16 is blame -25 is by -33 is down 20 is for -25
is from -21 is it -17 is of -19 is on -30 is only 55 is our -15 is that 38 is with 21 it : -51 it <end> 21 it <roles> 24 it <teams> -17 it <wes> -17 it
a 21 it again -21 it an 40 it be -52 it by -15 it clear 21 it for 33 it in 17 it n't -20 it not -30 it obviou 16 it one -30 it out -24 it plain 23 it the
-21 it without 30 it written 22 its . 39 its on 28 its was -34 job <end> 30 job the -28 join bridge -47 join call 39 join the -23 june . 25 kept the 33
keys <end> 15 knew . 16 knew the -27 know . 28 know <end> -29 know the -33 known in 24 known the -22 lab the 23 label <end> 45 label and -19 label the
-18 lack follow-up 16 lack the 16 lag <end> -21 laid the 19 large . -25 last 's 36 last of 16 last second 30 later <end> 18 launch <end> 17 leak <end>
-30 leak the -22 learn the -34 least could 18 leav to -19 led the 36 ledger <end> 15 left by 19 left in -31 let know -42 let licence 19 liability the 17
library the -18 lies <teams> 23 lift finger 20 light on -32 limit <end> -26 line and -18 line the 16 link <end> 25 live <end> -23 load <end> -28 local
. -38 logs <end> -16 long . 34 look . 24 look a -52 look it 15 look the 62 loop <end> -30 loose . -15 loss the 27 lost <end> -34 made the 15 made worse
22 main <end> 33 march . -37 may <end> -30 may a -19 may ask 17 mea , 22 meant be -15 meant the -31 meddl the 27 memory <end> -21 merg . 26 merge <end>
22 mess the 49 messag the -24 message the -31 middle the -24 midnight , 17 midnight <end> -22 might been -33 migration <end> 15 migration a -49 mind <end>
31 minut the -38 minut which 16 minute <end> -59 miss . -19 miss as -18 mistak made 39 model <end> -29 month . -23 month <end> 24 more in -16 more than
15 more with 19 mount <end> 38 move <end> 18 move the -16 my . 28 n't a 36 n't in 37 n't the -20 n't to -16 name , 20 name . 17 name the -26 need <end>
-63 need be -19 neglect the 42 network a 16 never , 38 never a -42 never with -20 new . -46 next , -22 night <end> -28 night a -16 night have 19 nine .
25 nine <end> -28 no , 17 no data -31 no had 18 no name -32 no than 22 no that 27 no to -17 no was -18 node <end> -16 none <end> 28 noon <end> -16 not
's -48 not , -41 not . 54 not <role> 21 not a 44 not by -23 not for 17 not in 50 not on 16 not to -16 not who -18 noth . -27 noth <end> 23 noth <name>
23 notic <end> -23 notic smell -27 notice <end> 15 now the 29 nowhere be 50 number . 16 number the -33 of 's 53 of , -20 of <end> 24 of <name> 16 of air
33 of by 50 of could 35 of data 26 of did 23 of error -45 of first -25 of for -19 of goes 39 of guilt 20 of had 30 of hour -35 of import 17 of in 15 of
limit -19 of load -18 of meet -40 of minut -27 of nine 26 of own -24 of primary -38 of report 16 of runbook 34 of service -15 of the 42 of to 28 of two
-19 of were -23 of with -38 off . -60 off <roles> -24 off a 21 off the 23 offer <end> -34 offset the -24 old , -24 old <end> -24 old was 28 older . -36
on . 40 on <end> -45 on advice -23 on customer -15 on day 20 on face 16 on file 18 on for -22 on form 18 on friday 44 on from -30 on hand 17 on in -34
on last 21 on number 16 on old 16 on other -20 on own -20 on panel -15 on part 26 on refresher 20 on screen -28 on shar 34 on sheet 15 on shelf -19 on
that -26 on to 44 on train -36 on wall 56 on would 15 once , 22 once day -16 one , -15 one . -35 one <wes> -32 one a 17 one and 20 one for -32 one from
16 one have 38 one in -24 one not 55 one of -15 one on 22 one that 19 one the -34 only <end> -16 only had 31 only matter 28 only of -27 only the -27 open
. -61 open file 30 open second 15 open the 35 open ticket -26 operation <end> 20 or ? -28 order , -19 order <end> -48 order a -19 other . -49 ought be
16 ought have 41 our . 74 our geniu 15 our of -21 our to -19 out , 28 out . -17 out 0:0 -50 out <role> 15 out a -17 out date -23 out to -16 outage a 16
outside the -26 over <end> 35 over the 35 overflow <end> 47 overflow the -25 own , 23 own <end> 31 owns . -16 page , 34 page . -47 page <end> 25 page two
-16 paid the 51 pair the -32 panel <end> 27 paper . 21 parser <end> -24 part <end> -15 part the -32 pass . 24 password <end> -17 password the -20 patch
, 24 patch . 18 patch the -51 path <end> 17 path the -18 phone . 16 pipe <end> -22 place the -19 plann test -33 plant have -16 point at 16 point should
15 point the -40 poison cache 16 port . -16 possess to 18 post link -17 pour on 15 power , 15 pres <end> -20 press button -20 pressure the -18 price .
16 price <end> 27 primary <end> 20 print . -16 printer <end> 15 probe have -15 problem <end> -21 prod . 19 production . -16 promis the 25 proper . 39 public
. 15 pull 0 16 pull rug 17 pull wrong 28 pump . -15 push on 22 push the -17 queri <end> -15 question <end> 18 queue . 16 queue 0 22 queue <end> 36 quick
at 15 quiet <end> -25 rais <end> 19 ran on 37 rang ward -46 rate . 17 rate <end> -19 rather the 38 reach the -15 read . -37 read graph -39 read release
17 ready <end> -24 reason the -17 reboot the 28 rebuild <end> -30 receiv <end> -22 record <end> -43 recovery <end> -28 red and 26 registry <end> -15 rehears
<end> 21 releas <end> 17 release and 26 release mention -18 reli a -16 renew wildcard -17 reorganisation <end> 16 replica the 21 report <end> 49 report
and -31 report by 19 report the -35 request <role> -31 response . -16 responsibility the 31 responsible the 32 rest <end> 23 rest <teams> 24 rest the -19
restart . -20 restart gateway -15 restart the -17 restore <end> -50 result the 18 review not -16 review the 35 revoke 's 39 revoke leak -17 right , -16
right the -21 ring . -32 ring 0 23 ring the -15 roll <end> 29 rollback was 21 root : -25 rota <end> -33 rotation <end> 17 route the -37 router the -15
rows <end> -15 rule <end> 17 rule not 18 rule the -16 run <end> 31 run full -18 runbook <end> -35 said . 16 same . -46 same for -18 same that -16 sat the
19 save . 20 saw red 15 scheme not -21 screen . 18 screen <end> -67 screen the -28 script <end> 21 seat . 30 second . 20 second and 23 second had -15 second
is -23 second the -23 second was 29 see <end> 16 see a 33 see the -28 send back 15 sense <end> 30 sent , 16 server . 18 server <end> -23 server the -21
session <end> -18 several . -17 shard <end> -27 sheet <end> 48 shop <end> -24 should a -22 should been -23 should had -16 should have 27 should it -16
should the -23 show . -20 show last -15 show the 16 sign all 27 sign form -63 sign there 21 signal <end> -21 signal the -30 silent <end> 20 silent the
-15 since , 16 since had 35 since reorganisation -16 since spring 21 single , -24 single-hand the 24 site <end> -62 site the 17 six <end> -29 sleep it
23 slide <end> 26 slip <end> 45 slow <end> -29 small , -16 so 's -17 so <nobody> -25 so for 21 so had -19 so speak 25 so the 65 sooner the -45 spare ,
-32 spare <end> 17 speak <end> 33 spott drift -41 spott miss 23 spring . 23 square <teams> 28 stag prod 27 stale . -35 star in 21 start finish 47 start
the -29 station <end> 27 station was -18 statu . 46 stay . -40 stay the 16 step <end> -22 stern with 18 stick <end> 40 still . -44 still a 21 stopp <end>
-35 stopp from -17 stopp of 25 stor <end> -15 storm the -20 straight . -15 straight the 28 stuck . -36 stuck the 33 supp <end> -33 suppos be -20 swap <end>
25 switch the 31 switch to 15 system , 24 system the -40 table <end> -21 table the -15 take <end> -18 take action 44 take out -19 taken <end> -19 taken
snapshot 15 taken the -15 tank <end> -17 tariff <end> -31 tea <end> 16 tear <end> 17 tell about -15 tell to 18 template <end> 22 test , -19 test . 18 test
and 19 test on -24 than . 37 thank , 19 thank for -53 that . -18 that <role> -15 that a 17 that are 58 that been -54 that can -29 that for 15 that has
32 that how 17 that in -28 that is 45 that it -21 that left 20 that list -16 that lock -16 that no 26 that not -58 that one -19 that pump 26 that table
15 that to -24 that was -38 that would 16 that wrong 43 the ' 19 the 's 26 the , 75 the ; -40 the <end> -20 the <teams> 31 the about 32 the account 22
the affect -17 the agent 18 the aloud -30 the api 23 the app -23 the as -47 the asked -19 the at -69 the attempt 24 the back -21 the backup -21 the banner
24 the because -16 the been -18 the before 34 the behind -20 the between 34 the bot -28 the branch 20 the breaker 22 the bucket -17 the budget 18 the build
-46 the bus 18 the button 25 the by 39 the cabl 20 the cable 22 the came 20 the centre 24 the certificate -24 the clear -16 the client -28 the cluster
-20 the come 17 the command -28 the contract -20 the copy -34 the cost -28 the could -20 the counter -21 the data -24 the deadline -20 the disk -47 the
district -25 the does -37 the door -31 the down -43 the drain -54 the drive 28 the drug 32 the dump -16 the engine -24 the exercise -24 the expert 18 the
fall 15 the feed -36 the fell 47 the fill -26 the filter -19 the first 15 the form 26 the from -31 the gantri -23 the gateway -34 the gauge 20 the got
42 the graph 25 the group 69 the hall -33 the has -89 the have -28 the held -37 the hour 21 the house -32 the instruction 31 the interface -37 the into
-30 the is -30 the issue -18 the it 20 the job -37 the kept -23 the keys 22 the knew 24 the lab 25 the label -25 the lamp -25 the launch 15 the leak 19
the ledger 30 the library 28 the light 37 the limit 22 the line -37 the look -47 the loop -27 the loss 25 the mail -27 the migration 52 the minute 16 the
model -19 the module -25 the moment -18 the monitor 15 the moved -34 the must 16 the need -42 the never -40 the next -20 the night -15 the number -19 the
of 84 the off -41 the offer -27 the offset -18 the on -19 the once -21 the one -23 the ones -15 the only -20 the page -34 the pallet 42 the panel 38 the
parser -26 the party 38 the path -25 the permission -32 the place 22 the point 16 the policy -31 the port -19 the price 20 the printer -32 the procedure
20 the proces -30 the pump 38 the rack 31 the rate 41 the read -57 the record -17 the registry 18 the release -34 the report 32 the rest 21 the restart
22 the return -17 the review 42 the ring 24 the rule 28 the runn -20 the said 20 the schema 19 the scheme -33 the script -22 the service -47 the set -27
the shard 17 the show 15 the signal -28 the since 94 the slow -15 the snapp 19 the start -16 the stat -19 the stay -26 the step 31 the stop 28 the stopp
-19 the store -17 the switch 35 the system 16 the table -31 the take -25 the tape 28 the text -34 the the 33 the thing 22 the through -24 the time 24 the
token -19 the tool -19 the transfer -15 the tray 18 the turn -34 the twice -17 the used -21 the useful -20 the validation 16 the valu 16 the value -30
the valve -32 the was 30 the weekend 25 the went -32 the were 94 the when 29 the whether -17 the while 22 the will 16 the window 31 the wing -32 the with
37 the within -27 the without 19 the work 66 the ￼ 52 their . 18 their and -19 their by 38 their for 17 their in 21 them <end> 26 there a 16 there no -30
think the -44 think was 29 third . 20 this , -26 this . -25 this : 25 this <roles> -15 this ? 24 this a 15 this and -15 this is -39 this not -43 this was
38 three , -51 three of -33 three that 61 through . 35 thursday <end> 18 ticket . 61 till . 18 time , -16 time as 24 time day -16 time the -24 time was
24 to % -16 to , 32 to 0 -34 to : 30 to <role> 18 to <theys> 19 to <wes> 59 to ? 22 to a 38 to affect 15 to back -16 to been 17 to before 15 to both 15
to branch 27 to console -22 to each -18 to error 56 to for 30 to found 50 to from -18 to is 33 to it 31 to knee 30 to mail 16 to miss -15 to more 23 to
my -34 to next -28 to no 15 to of -19 to one 41 to order -18 to parent -16 to shop -44 to that 37 to the 61 to this -40 to three -23 to up 15 to was -17
to where 15 to whose -19 to within -23 today <end> 30 told . 21 told the -30 too . 22 too <end> -37 too and 16 too to 24 took days -33 took hour 34 took
minut -16 took second 28 traffic . -31 train <end> -23 translation the -24 tray <end> 25 treat a 15 trip <end> -20 trip the 57 tripp <end> -16 tuesday
<end> -20 turn the 43 twenty . -24 twice <end> -30 twice the 20 twice year -20 two , 25 two . -48 two <roles> -28 two <wes> 19 two and 24 two apart -30
two of -26 two on 24 two was -19 two with 22 undo <end> -15 unmistakable of 32 unread <end> 29 until got -24 until has -25 until notice 18 up <end> -38
up <roles> 28 up the 34 update and 33 upload <end> 31 upon <end> 29 use <end> -18 used <end> 32 useful <end> -17 user . 18 value the -25 valve . 24 vault
<end> -24 version . -37 very . -21 vigilance the 55 voucher . 25 wait <end> 43 walk past 17 wall the 25 ward have -48 ward the 26 ward to -19 warn <end>
18 warn on -18 warn that 35 was 's 27 was . -30 was : -24 was ; 35 was <any> -18 was <end> 18 was <he> -36 was a -24 was able -36 was about 47 was accident
16 was after -26 was around 18 was as 18 was at -39 was be 27 was beneath 18 was by -161 was fault 18 was first -52 was for 28 was foregone 24 was foreseeable
30 was going 28 was in -16 was look 37 was of 22 was on 18 was out -37 was over 19 was possible -24 was respect 34 was second -19 was slow -31 was somewhere
20 was test -24 was the 31 was to 39 was twice -35 was with -28 was without 27 watch <end> 17 water the -40 way . 39 way <end> -24 way tell -30 wednesday
<end> -21 week . -15 week the 30 weekend <end> 19 well but 15 well to 20 went <end> 21 went a -20 went again -27 went at -28 went for 19 were , 15 were
. 38 were a -46 were and 21 were as -31 were by -31 were doing 21 were for 29 were in -22 were that 28 were there 27 were to 16 were twice -17 were up
63 were with -30 what <name> -40 what <role> -54 what it -34 what the -26 what to -17 what were 15 when first 18 when was -36 where <role> 16 where the
-27 which <yous> 27 which of 15 which the 32 while was -24 who <role> -41 who <wes> 28 who going 15 who responsible 25 who the -24 who this 29 who to 25
whole , 42 whose are 21 whose did 19 whose does -42 whose is 20 whose it -48 whose was 54 why n't 25 why the -50 wiki <end> -16 will a -21 will the -39
window <end> -18 wish had 20 with 0 -31 with <end> 43 with and 15 with as -38 with at -18 with bad 15 with before -19 with benefit 26 with in -18 with
more 21 with respect 18 with same 37 with test 26 with the 18 within . 22 within hour -34 within minut -16 without 's -61 without . -24 without a 24 without
it -32 without single 34 without the 54 word <name> 27 word <teams> 40 work <end> -33 work <teams> -57 work a -29 work the 27 worse <end> 29 worse fail
16 would . 51 would <wes> -40 would been 36 would done -17 would gone -51 would had 32 would in 17 would it -19 would kept 19 would open -36 would read
-38 would saved 22 would seen 16 would shown -44 would spott 48 would the 39 would wrong -41 writ been 27 writ on 28 writ the -22 wrong . -29 wrong <end>
-42 wrong at 23 wrong on 43 year . -21 zero . -24 zero <end> -41 ” <end> -24 ￼ <end> 17 ￼ the -19
`,
  behind: `
'd _ 22 's _ -21 've _ 78 ) _ -35 . _ -16 0 _ 27 0.0.0 _ -22 : _ -26 ; _ -31 <depts> _ 15 <end> _ -34 <he> _ 47 <is> _ 50 <name> _ -52 <nobody> _ 32 <roles>
_ -18 <some> _ 16 <team> _ 16 <teams> _ 25 <theys> _ 29 <wes> _ 29 <yous> _ 37 ? _ -44 a _ 25 abandon _ 38 able _ -36 about _ -23 acces _ -36 account _
19 accountable _ 26 acknowledg _ -29 add _ -46 afternoon _ -28 again _ 51 agre _ -27 agree _ -33 air _ -28 alarm _ -55 alert _ -27 all _ 28 already _ -22
also _ -16 am _ 20 amber _ 21 another _ -28 answer _ -43 any _ -47 anyth _ 35 are _ 45 around _ -19 ask _ 25 asked _ -27 asking _ -22 asks _ -65 assum
_ 15 at _ -24 attention _ 29 attitude _ 26 audit _ 19 authority _ -18 avoid _ -21 away _ 32 b _ -15 back _ -36 backup _ -23 bad _ 19 badge _ -18 ball _
24 battery _ 35 be _ 42 because _ -28 been _ -107 begun _ 22 being _ 22 believ _ 16 belt _ 27 between _ -53 bill _ 31 blame _ 23 book _ -42 bother _ 54
branch _ -44 break _ 23 breaker _ -17 brick _ 31 bridge _ -78 brief _ -21 bring _ 27 build _ -63 bull _ 17 bus _ 24 busines _ 20 button _ -31 bypass _
28 cabinet _ -54 calendar _ -29 call _ -80 can _ -34 canary _ 15 cared _ 15 carri _ -49 case _ -17 caught _ 19 caus _ -17 central _ -30 chair _ -27 chance
_ 19 change _ -20 charge _ -34 check _ -56 checklist _ 17 clean _ 15 clean-up _ -35 clock _ 24 clos _ -35 close _ 24 code _ -39 coffee _ 19 coming _ 45
command _ -39 comment _ -24 compare _ -17 complacent _ 36 concentrate _ 17 config _ 19 confirm _ -41 connection _ 15 consult _ 20 controller _ -16 copy
_ -55 core _ 19 corner _ 17 corrupt _ 40 cost _ 38 could _ -39 count _ 24 countri _ -35 coupon _ 16 course _ 17 cover _ -68 cowboy _ 26 crane _ 20 crash
_ -25 credential _ -34 cron _ 17 cross _ 25 culprit _ 15 cut _ 17 damage _ 21 dark _ 19 dashboard _ -20 data _ -32 days _ -40 debug _ 25 delete _ -59 depot
_ 41 did _ -46 diesel _ 25 different _ -27 disabl _ 17 discipline _ 49 disk _ 34 do _ 18 document _ -24 does _ 57 door _ -17 doubl _ -25 double _ 17 double-check
_ 17 down _ 34 drift _ -26 drill _ -40 driv _ 16 drive _ 15 drop _ -19 dropp _ -18 dry _ 28 during _ 27 each _ -49 early _ -25 earth _ 16 edit _ 47 email
_ 20 empti _ 21 enabl _ -38 error _ -19 even _ 37 ever _ 58 every _ -28 exact _ 15 explain _ 24 extend _ 17 eyes _ 33 face _ 23 fail _ 19 failure _ 32
fall _ 28 fast _ 31 fat-finger _ 19 fault _ -47 feed _ 51 felt _ -20 fill _ 21 final _ 33 find _ -54 finger _ 36 firmware _ -26 first _ -20 fix _ -22 fixed
_ -73 flipp _ 18 flood _ 68 for _ -60 forgot _ 32 forklift _ 20 form _ -53 forum _ -19 found _ -69 four _ -39 free _ 29 friday _ 15 from _ -61 full _ 61
further _ 15 fuse _ -21 gate _ 27 gateway _ -17 gave _ 28 generator _ -25 gets _ -37 given _ -63 go _ 20 good _ 40 green _ -29 group _ -34 guess _ -21
guide _ -18 had _ -45 handl _ -49 hang _ 16 happy _ -30 has _ 43 have _ 57 hear _ -26 help _ -38 here _ -21 himself _ 22 his _ 41 hold _ -17 hosed _ 16
host _ 27 hotfix _ -22 hotline _ -21 hour _ 22 how _ -48 hurt _ -24 if _ 33 image _ -31 import _ -49 in _ 62 includ _ -35 inform _ -30 instead _ -27 intend
_ 16 interface _ -19 interlock _ 31 into _ -16 introduc _ 18 invit _ -16 is _ 31 issu _ -24 it _ 22 its _ -16 itself _ 24 job _ 35 jobs _ -31 join _ -64
just _ 60 kept _ 51 kernel _ 16 keys _ 20 kick _ 21 knock _ 75 know _ -44 known _ -62 lab _ -26 lamp _ -36 last _ 65 late _ 25 latency _ -36 launch _ 35
lazy _ 33 leak _ -28 least _ 31 leav _ 51 ledger _ -51 left _ -43 library _ 22 lift _ 32 light _ -17 like _ -22 lisbon _ -25 list _ 22 listen _ 24 little
_ -29 live _ 31 load _ -22 local _ -38 lock _ 57 log _ 16 logs _ -74 long _ -31 longer _ 16 look _ -62 loop _ 24 loose _ 31 lose _ 25 lot _ 20 lower _
16 made _ -22 mail _ 15 mailbox _ -18 maintenance _ 22 manag _ 22 map _ -21 mast _ -23 master _ -28 matchmak _ 22 matter _ -30 may _ -53 mean _ 18 meant
_ 43 medal _ 21 memory _ 22 mess _ 49 message _ -47 met _ -28 metric _ -30 migrat _ -25 migration _ -22 minut _ 65 mirror _ -17 misread _ 25 miss _ 74
mistake _ 19 mistyp _ 20 monday _ -21 monitor _ 27 month _ 30 more _ 34 most _ -37 move _ -29 moved _ -21 much _ -35 must _ 28 my _ -24 myself _ 19 n't
_ 82 near _ 22 need _ 30 neglect _ 22 new _ -101 next _ -24 nine _ -17 no _ -15 noon _ -41 note _ -62 notic _ -45 notice _ -62 now _ 25 nowhere _ 25 nuke
_ 23 nuked _ 19 number _ -79 object _ 38 oblig _ 26 of _ -30 omitt _ 56 once _ 34 one _ -22 online _ -29 only _ 21 or _ -36 order _ 42 ought _ 52 ourselv
_ 26 out _ 57 over _ -19 overload _ 17 overlook _ 25 overwrote _ 29 ownership _ 28 owns _ -39 page _ -39 paged _ -96 pager _ -30 pallet _ -19 panel _ 32
panic _ 28 panick _ 27 paper _ -19 password _ -39 past _ 39 patch _ -18 path _ -18 pay _ 16 paying _ 17 payroll _ 32 per _ -15 permit _ 17 phone _ -56
pick _ -34 plain _ 20 plann _ -17 plc _ 22 please _ 16 plug _ 18 pod _ -32 poison _ 31 portal _ -34 post _ -38 power _ -31 press _ -58 pressure _ 34 price
_ 30 problem _ -35 prod _ 38 production _ 53 prompt _ -43 proper _ 15 proud _ 18 pull _ 50 purge _ 17 push _ 44 quick _ -18 quorum _ 24 quot _ -24 rack
_ -24 radio _ -34 ran _ 40 rate _ -33 rather _ 24 re-key _ 41 reach _ -76 ready _ -19 real _ 22 reason _ -21 reboot _ 31 rebuild _ -30 receiv _ -18 receive
_ -35 reception _ -59 red _ 26 refresher _ 34 refusal _ 15 region _ -21 regulator _ -21 reject _ -25 relay _ -28 remind _ 23 renew _ 36 renewal _ 25 replac
_ -54 replica _ 35 report _ -50 reproduce _ -55 requir _ 17 rerout _ 15 response _ -48 responsibility _ -27 responsible _ -18 rest _ -20 restart _ -71
restor _ -59 restore _ -34 review _ -39 revok _ 26 right _ 17 ring _ 35 rm _ 32 roll _ -27 rollout _ 27 root _ 46 roster _ 21 rota _ -28 round _ -19 rout
_ -19 rug _ 17 run _ 16 runbook _ -23 runn _ 43 rush _ 27 saddl _ 20 said _ -22 same _ -56 sank _ 32 sat _ 42 saw _ -28 say _ 40 schema _ 32 screen _ -25
search _ -16 seat _ -26 second _ 23 secondary _ -26 see _ -31 seen _ -38 send _ -36 sensor _ 48 service _ 45 session _ -86 set _ 49 sever _ 16 shall _
44 shar _ -49 share _ -28 shift _ -31 shipp _ 22 short _ 17 should _ 78 show _ -50 silent _ 15 simp _ 17 since _ -41 single _ -50 sit _ 29 site _ -29 sitt
_ 29 six _ 67 skimp _ 15 skip _ 70 slept _ 39 sloppy _ 38 slow _ 31 snapshot _ 19 so _ -37 someth _ 36 sooner _ -31 sorry _ -17 spare _ -41 speak _ -48
speed _ 19 spott _ -69 spring _ 19 stag _ 21 stand _ 15 storage _ -53 straight _ 25 string _ 19 stuck _ -20 subnet _ 16 sunday _ 15 supp _ -19 suppos _
29 surprise _ 15 swap _ -34 sword _ 30 system _ -27 table _ 31 taken _ 28 tank _ -18 tape _ 28 tell _ -23 template _ -32 temporary _ -17 ten _ 17 than
_ 26 the _ 27 their _ 31 third _ 31 this _ 68 though _ 17 threw _ 27 throttl _ 31 through _ 45 thumb _ 22 ticket _ -44 till _ 22 told _ -41 total _ -19
trac _ -27 trace _ 16 train _ -39 travell _ -21 treat _ 16 trip _ 48 tripp _ 35 truncat _ 20 trust _ -27 try _ -31 turn _ 53 twice _ 48 two _ -26 type
_ -16 typed _ 28 unable _ -22 under _ 47 understand _ -20 union _ -26 unit _ -16 unleash _ 36 until _ 59 up _ 20 upgrad _ 26 upgrade _ -40 ups _ 34 usual
_ 17 valv _ 25 valve _ -43 vault _ 28 version _ -19 very _ 25 volume _ 34 ward _ -18 warn _ 24 was _ -131 waved _ 24 way _ -24 wednesday _ -15 went _ 51
were _ -62 what _ -60 wheel _ 26 when _ 61 where _ 17 whether _ -17 while _ 22 who _ -16 whole _ 40 whom _ -19 whose _ -28 wildcard _ 28 will _ -33 window
_ 28 wiped _ 35 within _ -21 woken _ -25 worse _ 44 would _ -29 wreck _ 19 year _ 24 zone _ -31 ￼ _ -40
`,
  section: `
<in-actions> <any> -18 <in-actions> <depts> -30 <in-actions> <he> 65 <in-actions> <is> -64 <in-actions> <name> -43 <in-actions> <names> -65 <in-actions>
<nobody> -25 <in-actions> <roles> 81 <in-actions> <some> 58 <in-actions> <team> -34 <in-actions> <teams> -16 <in-actions> <weaks> -23 <in-actions> <wes>
-52 <in-actions> <who> 75 <in-actions> <yous> -80 <in-actions> ? -93 <in-actions> should -93 <in-actions> will -31 <in-contributing> <any> 31 <in-contributing>
<depts> 38 <in-contributing> <he> -21 <in-contributing> <name> 63 <in-contributing> <names> 37 <in-contributing> <nobody> 87 <in-contributing> <role> -45
<in-contributing> <roles> -17 <in-contributing> <some> -20 <in-contributing> <teams> 29 <in-contributing> <theys> 28 <in-contributing> <wes> 57 <in-contributing>
<yous> 47 <in-contributing> ? 30 <in-contributing> not -60 <in-contributing> should 34 <in-lessons> <any> -64 <in-lessons> <depts> 16 <in-lessons> <is>
44 <in-lessons> <name> 70 <in-lessons> <nobody> -37 <in-lessons> <roles> -24 <in-lessons> <some> -61 <in-lessons> <teams> 44 <in-lessons> <theys> -23 <in-lessons>
<wes> -24 <in-lessons> <yous> -15 <in-lessons> ? -19 <in-lessons> not -18 <in-lessons> will 41 <in-root_cause> <depts> 31 <in-root_cause> <he> 36 <in-root_cause>
<is> 22 <in-root_cause> <name> 202 <in-root_cause> <names> 30 <in-root_cause> <role> 90 <in-root_cause> <roles> 63 <in-root_cause> <some> 69 <in-root_cause>
<team> 30 <in-root_cause> <teams> 45 <in-root_cause> <theys> 17 <in-root_cause> <wes> 50 <in-root_cause> <yous> 25 <in-root_cause> ? 22 <in-root_cause>
never -41 <in-timeline> <any> 31 <in-timeline> <depts> -31 <in-timeline> <he> -36 <in-timeline> <is> -35 <in-timeline> <name> -104 <in-timeline> <names>
-21 <in-timeline> <nobody> 19 <in-timeline> <role> -28 <in-timeline> <roles> -59 <in-timeline> <some> -26 <in-timeline> <team> 16 <in-timeline> <teams>
-101 <in-timeline> <theys> -17 <in-timeline> <weaks> -20 <in-timeline> <wes> -76 <in-timeline> <yous> -18 <in-timeline> ? 76 <in-timeline> never 68 <in-timeline>
not 36 <in-timeline> should 47 <in-went_well> <any> 37 <in-went_well> <depts> -24 <in-went_well> <he> -18 <in-went_well> <is> 15 <in-went_well> <name>
-94 <in-went_well> <role> -41 <in-went_well> <roles> -26 <in-went_well> <some> -20 <in-went_well> <team> -51 <in-went_well> <who> -49 <in-went_well> never
-32 <in-went_well> not 40 <in-went_well> should 47 <in-went_wrong> <any> -34 <in-went_wrong> <depts> 59 <in-went_wrong> <he> 75 <in-went_wrong> <is> 60
<in-went_wrong> <name> 118 <in-went_wrong> <nobody> -27 <in-went_wrong> <role> 31 <in-went_wrong> <roles> 48 <in-went_wrong> <some> 50 <in-went_wrong>
<team> 18 <in-went_wrong> <weaks> 25 <in-went_wrong> <who> -44 <in-went_wrong> <yous> 77 <in-went_wrong> ? -15 <in-went_wrong> never 48 <in-went_wrong>
not -44 <in-went_wrong> should -41 <in-went_wrong> will -18
`,
};

export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {
  person_fault: {
    constant: -168,
    word: `
" _ -47 ' _ 53 'd _ -38 's _ 93 've _ -37 , _ -41 0 _ 99 : _ -85 ; _ -47 <end> _ -69 <in-actions> _ -153 <in-lessons> _ -69 <in-root_cause> _ 34 <name>
_ 37 <nobody-at-all> _ -132 <nobody> _ -71 <role> _ 46 <wes> _ 48 ? _ -127 a _ 64 abandon _ -33 about _ -50 again _ 44 alone _ -70 alway _ -42 anneliese
_ 40 answer _ -33 any _ -41 are _ -40 array _ 42 as _ -42 away _ 48 badly _ 49 bag _ 37 ball _ -47 battery _ 35 be _ -49 bear _ -32 because _ 74 before
_ -72 belt _ 32 better _ -30 bill _ 70 blame _ -47 bles _ 32 blew _ 42 botch _ 69 both _ 35 bother _ -32 bottl _ -40 branch _ 52 brick _ 52 bring _ 36
broke _ 79 brought _ 96 buck _ -31 build _ 35 bulk _ 32 bungl _ 37 burn _ -35 but _ -32 by _ 68 bypass _ -32 call _ -76 came _ 68 canary _ -38 care _ -38
caus _ 39 centre _ -34 chalk _ -41 chang _ 51 change _ 36 checklist _ -61 checkout _ 63 children _ 30 clause _ -50 cleaner _ 63 click _ 44 clinic _ 37
clip _ -38 clos _ -34 cluster _ 55 coffee _ 41 come _ -63 config _ 55 consult _ -48 control _ 37 conveyor _ 30 corner _ -32 corrupt _ 57 courtesy _ 45
cron _ 49 cross _ 33 culprit _ -33 customer _ 72 cut _ 44 damage _ 54 dawn _ 37 delet _ 51 disk _ 53 documentation _ -30 doing _ 44 domain _ -34 driv _
34 dropp _ 34 duplicate _ 31 edit _ 69 emergency _ 56 end _ 33 enough _ 37 error _ -35 euro _ 55 every _ 70 everyth _ 70 exchange _ 36 explain _ -58 eye
_ -53 eyes _ -35 face _ -31 fail _ -38 failure _ -43 fat-finger _ 44 fault _ -55 faulty _ 60 feet _ -33 fibre _ 61 fiddl _ 45 find _ -37 fine _ 44 finger
_ -35 fire _ 53 first _ -33 five _ -36 foot _ 45 for _ -41 forgot _ -32 free _ 36 fried _ 35 from _ -34 front _ -32 froze _ 35 full _ -55 further _ 32
gate _ 51 gateway _ 56 geniu _ -31 give _ -41 glance _ -38 guilt _ -34 habit _ -30 hand _ 78 handiwork _ 50 handl _ -56 happen _ 34 hard _ -30 has _ -51
have _ -97 head _ -31 healthy _ 47 help _ 35 here _ -34 hour _ 38 how _ -54 human _ -39 hundr _ 33 hurt _ 38 if _ -36 inbox _ -30 index _ 37 installer
_ 30 into _ 31 introduc _ 62 invoic _ 43 is _ -45 jam _ 56 judgement _ -38 kernel _ 37 kill _ 57 knee _ 31 knew _ -40 knock _ 37 know _ -32 lack _ -48
lag _ -30 lamp _ -33 lapse _ -33 last _ 44 least _ -34 ledger _ 34 left _ -62 let _ -60 like _ -41 list _ 43 lit _ 64 live _ 42 lol _ -52 long _ -31 lost
_ 95 love _ -47 made _ 54 manag _ 69 mapp _ 33 mask _ 84 master _ 58 masterpiece _ -43 matchmak _ 35 may _ -31 meddl _ 47 merg _ 37 mess _ 66 meter _ 33
migration _ 59 mind _ -44 minute _ 31 misread _ 37 miss _ -62 mistake _ -61 month _ 49 must _ -45 my _ 41 n't _ -113 need _ -54 neglect _ -43 negligence
_ -45 network _ 53 never _ -88 no _ -35 not _ -31 note _ -36 noth _ -53 notice _ -45 nuked _ 49 null _ 31 of _ -35 omitt _ -51 once _ -39 only _ -41 operation
_ 36 order _ 46 ought _ -38 our _ 34 outage _ 58 over _ 31 overflow _ 30 overlook _ -46 override _ 47 overwrote _ 41 owe _ 58 pack _ -38 page _ -51 pallet
_ -32 panick _ -33 parameter _ 42 part _ -56 pass _ -60 patch _ -42 payroll _ 31 perfect _ 48 petrol _ 32 phone _ -33 plan _ -42 plant _ 46 player _ 41
poison _ 53 pool _ 32 poor _ -33 post _ 35 pour _ 40 power _ 42 pres _ 58 price _ 43 primary _ 42 problem _ -36 prod _ 60 promis _ -37 put _ 57 quiet _
50 rack _ 86 ran _ -38 rather _ -33 read _ -59 reckles _ -30 record _ 41 recovery _ 33 regard _ -35 regex _ 43 registry _ 52 replica _ 40 report _ -36
request _ -47 rerout _ 43 restart _ 34 result _ 32 revers _ 40 roll _ 48 roster _ 46 ruin _ 43 runs _ -39 same _ -33 sampl _ -34 sank _ 65 sat _ -51 saturday
_ 36 say _ 45 schedule _ -30 sensor _ -39 servic _ 49 session _ 54 setpoint _ 72 settlement _ 32 sever _ 76 share _ -34 sheer _ -38 sheet _ -38 shell _
-31 should _ -80 sign _ -46 silenc _ 42 since _ -37 skipp _ -40 slipp _ -34 slot _ -35 smoke _ 48 so-call _ -31 sold _ 32 sorry _ 44 sort _ 34 spike _
-40 stag _ 41 standby _ 35 star _ -34 state _ 36 step _ -38 stopp _ 42 store _ 41 stray _ 55 string _ 34 stuff _ 30 sunday _ 33 swapp _ 47 switchboard
_ 45 table _ 56 take _ -40 tank _ 41 taped _ -33 tear _ 30 tell _ -43 template _ 41 test _ -59 thank _ 96 the _ 50 there _ 41 thermostat _ 52 though _
36 through _ 41 tinker _ 35 took _ 55 top _ -35 torque _ -35 trail _ 60 tripp _ 48 trust _ -35 tuesday _ -58 two _ 78 typing _ -49 undo _ 59 unread _ -38
up _ 54 update _ -30 upload _ 53 valve _ -38 vanish _ 34 volume _ 47 wait _ -59 walk _ -38 warn _ -71 was _ -41 wash _ -30 wave _ 35 went _ 30 what _ 66
which _ 47 while _ 44 who _ -66 whole _ 58 why _ -39 will _ -35 wired _ 38 wish _ 34 without _ -59 word _ -51 worse _ 61 would _ -94 wreck _ 86 wrong _
38 zero _ 38 “ _ -66 ” _ -66 ￼ _ -42
`,
    next: `
's <role> -37 's <roles> -35 's change 64 's decision 31 's doing 41 's fault -42 's meddl 47 's mind -34 's “ -45 , <he> -38 , <is> -37 , <name> -41 ,
<role> 33 , and 41 , at 38 , every 30 , look 30 , not 55 , the -55 , there 36 , which 30 , with 32 0:0 <team> 32 : the -37 <depts> 's 55 <name> 's 52 <name>
, -38 <name> at 38 <name> dropp -39 <name> for -40 <name> got 44 <name> had -45 <name> is -54 <name> nuked 43 <name> put 32 <name> to -36 <name> turn 44
<name> was -43 <names> between 31 <nobody> was 38 <role> , -42 <role> brick 36 <role> can 51 <role> has -55 <role> mistake -31 <role> turn -41 <roles>
' -31 <roles> are -38 <roles> did 60 <some> in 37 <start> 0:0 35 <start> <depts> 70 <start> <he> 57 <start> <nobody> -57 <start> <role> 54 <start> <team>
30 <start> <teams> 99 <start> <wes> 30 <start> because 44 <start> behind 43 <start> between -40 <start> courtesy 36 <start> every 39 <start> half 36 <start>
how -38 <start> in -41 <start> it 31 <start> love -38 <start> my 85 <start> one 43 <start> thank 48 <start> two 36 <teams> , -48 <teams> had 67 <teams>
has 42 <teams> is -39 <teams> open 32 <teams> to -32 <wes> all -64 <wes> are 35 <wes> have 42 <wes> lost 34 <yous> can -42 ? <end> -129 a bad 39 a day
-39 a null 31 a paper -31 about the -42 account of 32 all over 34 all this 56 and <role> -46 and <teams> 36 and by 31 and then 39 as the -30 at the -39
away the 49 back to 48 bad , -31 because <name> 38 between <theys> 39 brought the 34 build . 37 by <name> 117 by the -38 call to 46 card . 32 chang the
36 change . 42 come down -37 corrupt the 39 could have -47 could not 48 count . 37 courtesy of 51 demo . -40 did . 39 did it 89 did n't -58 down to -48
drill . -33 dry run -30 during the -40 everyth was 30 fiddl with 55 firewall rule -35 flag on -30 flood the 61 for a 35 for all 35 for the -59 four hundr
36 fried the 35 from <roles> -32 from <teams> -38 from the -59 further than 39 gone . 31 graph . 30 had just 35 had the -38 half of 56 hand on 43 hand
out 40 handl of -37 has the -47 have now 41 hour , 43 in . 59 in <name> -33 in tear 30 instead of 35 is <name> 52 is <role> 32 is a -42 is in -38 is no
34 is the -40 is what 43 it 's -35 it all 40 it by -30 it come -34 it is 45 it not 35 it took 38 its own -34 knock out 31 left out -36 left the -58 let
a 44 line was 31 link . 41 look no 39 lost its 43 manag to 52 misread the 41 more than -40 my bad -31 name , 54 no further 39 of a -62 of the 41 off the
71 omitt the -46 on <name> -35 on <teams> -56 on it 84 on the -70 ought to -37 out . -62 out the 51 out to -44 outage is -62 outage was 63 overflow . 30
overlook the -30 petrol on 30 poison the 37 poor judgement -38 pour petrol 30 pres . 42 pump was 46 ran the -52 rollback . 54 sank the 43 sat on -30 saved
<wes> -30 sever the 60 shipp a 63 sign the -32 silenc the 42 since the -32 skipp the -37 so the -33 start , 35 than the 66 thank to 72 that <name> 64 that
<teams> 35 that <wes> 49 that the -71 the archive 50 the audit -32 the badge -36 the ball -52 the buck -31 the change -43 the checklist -31 the conveyor
32 the cron 47 the domain -32 the emergency 60 the export 34 the fibre 34 the finger -36 the floor -34 the gate 51 the guilt -33 the hand 45 the installer
34 the jam 42 the live 41 the mess 61 the meter 30 the minut 35 the minute 46 the night 51 the outage 46 the page -34 the pres 55 the price 57 the primary
34 the production 40 the rack 60 the rollback 39 the rule 37 the shar 47 the shop 35 the tank 42 the thermostat 52 the three 58 the trail 49 the two -61
the valve -31 the weekend 33 the where -41 the whole 30 the work 49 the wrong 65 think <he> 32 this . 40 through a 57 through the 32 time and 33 to a 94
to every 42 to thank 46 to the 40 too many 32 trail of 60 tripp the 40 turn a -34 unread . -33 until the -49 up the 45 up to -52 was <name> 38 was <role>
59 was <teams> 39 was brought 30 was the 41 waved the -56 what a -39 when <name> 77 when the -54 where clause -50 while the -57 wish to 47 with <roles>
46 with a 79 with it -55 with the -79 without a 30 work by -40 would have -51
`,
    later: `
's . 47 's edit 40 's for -54 , 's -42 , , -68 , <end> -51 , <roles> 48 , <teams> 43 , <wes> -49 , a -49 , for 30 , it 55 , much 31 , that -33 , which
38 ; was 31 <depts> the 49 <he> at -32 <is> the -36 <is> this 46 <name> . 52 <name> a 33 <name> decision 31 <name> fault -42 <name> in 49 <name> left -31
<name> mind -30 <name> not -34 <name> off 41 <name> the 94 <name> through -30 <name> to -34 <names> <theys> 31 <nobody> the -42 <role> <wes> 64 <role>
a 55 <role> in 33 <role> not -30 <role> the 80 <roles> . 37 <roles> <teams> 40 <roles> been 55 <start> " -35 <start> , -56 <start> <wes> -54 <start> a
-50 <start> between 71 <start> blew 36 <start> broke 40 <start> by 43 <start> can -34 <start> caus 79 <start> could -44 <start> flood 44 <start> for -48
<start> had -34 <start> has -31 <start> have 33 <start> introduc 38 <start> is -55 <start> left -53 <start> lit 36 <start> lock 36 <start> made 35 <start>
manag 30 <start> mistake -31 <start> must -41 <start> never -35 <start> one -40 <start> panick -33 <start> poison 32 <start> pour 40 <start> pull 41 <start>
shipp 47 <start> show -30 <start> skipp -33 <start> the 50 <start> trail 49 <start> tripp 58 <start> typed 38 <start> was -77 <start> were -48 <start>
wiped 31 <start> wired 32 <start> work -38 <start> wrong -33 <teams> a 48 <teams> again -42 <wes> <name> 36 <who> the 47 a , -77 a for -31 a into 30 a
that 59 a through 35 a with -33 all . -34 and midnight 34 at hand 47 at point 31 been by -32 bulk . 36 by 's 41 by the 74 came to 35 can a 53 can the -59
card <end> 32 change <end> 42 come to -46 count <end> 37 courtesy <teams> 47 cut the 45 demo <end> -40 did . 38 did <end> 39 drill <end> -33 entire to
-37 eye the -47 fiddl the 55 finger the 40 from , -40 from . -47 gate . 48 gone <end> 31 graph <end> 30 half the 34 hand it 33 hand the -37 handl the -37
has the 62 have the -42 having the 31 his . -30 in 's -30 in , 53 in <end> 44 instead the 43 is . -33 is <name> -45 it <name> 69 it <role> 45 it not 38
it the -34 it with 43 last 's 33 left gate 38 left the 40 link <end> 41 lock out 30 look further 39 made worse 56 meddl the 46 my , -37 no of -33 not the
-57 of 's 36 on . 33 on day 32 on even 36 on hand -35 open . 36 open <end> -30 our . -33 out <end> -62 out <name> -48 overflow <end> 30 override the 48
pour on 40 pres <end> 42 prod . 32 put in 35 release . -32 rollback <end> 54 say <end> 31 sensor <end> -38 slipp 's -32 switch the 39 thank <name> 49 that
, -41 that . -53 that had 35 that have 40 that the 32 the , 51 the and 45 the at -31 the by 61 the cabinet 36 the clause -41 the froze 43 the left -31
the line 44 the link 33 the loss 32 the off -37 the out 51 the outage -51 the overflow 34 the plant 34 the rule -57 the sensor -32 the service 30 the show
35 the site -32 the store 47 the table 65 the test -69 the that 42 the with 37 their . 40 this , 46 this <end> 39 three that 45 time the -34 to 's 41 to
by 32 to for -40 to on 31 to one 38 to the -117 trad . 35 trail <roles> 47 turn the 39 two with -30 unread <end> -33 up <roles> 33 up the -53 very that
31 was 's 37 was . -62 was by 86 was that 37 was to -55 wash hand -30 what did 33 what the 47 which the 49 who a -38 with . -89 with the -55 without the
-45 wrong , -30 “ ” -54
`,
    behind: `
'd _ -38 've _ -32 : _ -44 <end> _ -35 <name> _ -82 <roles> _ -34 <team> _ 42 <teams> _ 87 <wes> _ 66 ? _ -39 abandon _ -33 about _ -56 alone _ -41 alway
_ -31 away _ 33 bad _ 36 battery _ 50 be _ -59 been _ 41 before _ -66 between _ 46 branch _ 35 break _ 32 breaker _ 35 brick _ 52 bring _ 36 broke _ 49
broken _ 31 build _ 40 call _ -40 card _ 33 chang _ 33 change _ 35 checklist _ -50 checkout _ 31 commit _ -33 config _ 36 consult _ -47 control _ 32 corrupt
_ 56 cost _ 30 could _ -36 cross _ 33 customer _ 31 damage _ 36 date _ -35 day _ -47 decid _ -31 decision _ 30 delet _ 50 domain _ -34 dropp _ 34 dry _
-30 eye _ -47 fail _ -41 failure _ -33 fat-finger _ 52 fault _ -51 fire _ 52 flood _ 46 foot _ 39 for _ -37 forgot _ -32 free _ 36 goes _ 31 have _ -40
index _ 39 into _ 79 introduc _ 39 is _ -68 its _ -75 kill _ 51 knew _ -30 knock _ 37 lack _ -31 left _ -46 let _ -35 like _ -49 limit _ 38 lit _ 64 lock
_ 35 loose _ 36 made _ 62 manag _ 52 meant _ -35 meddl _ 50 mess _ 41 mind _ -37 minut _ -38 misread _ 41 miss _ -48 mistake _ -34 must _ -41 n't _ -80
need _ -40 never _ -69 not _ -87 note _ -42 noth _ -59 nuked _ 49 off _ -63 omitt _ -49 ought _ -32 our _ 40 out _ 72 over _ 36 overlook _ -37 override
_ 48 overwrote _ 34 own _ 39 panel _ 34 panick _ -33 pass _ -49 patch _ -33 petrol _ 30 plant _ 34 poison _ 48 pour _ 40 price _ 40 prod _ 47 pump _ -35
quiet _ 30 read _ -41 replica _ 39 rerout _ 43 right _ 34 ruin _ 52 rule _ 32 sank _ 34 setpoint _ 31 shar _ 39 shell _ -47 shipp _ 35 should _ -64 show
_ -35 skipp _ -39 stag _ 43 state _ 51 stop _ 38 straight _ 37 stuff _ 30 swapp _ 46 template _ 43 test _ -39 thank _ 52 the _ 53 ticket _ -37 to _ -87
too _ 33 tripp _ 60 trust _ -34 twice _ 30 two _ 73 unread _ -36 until _ -49 up _ 40 volume _ 47 wait _ -41 walk _ -46 warn _ -44 was _ -69 wash _ -30
week _ -38 were _ -30 where _ -33 whole _ 30 wired _ 43 without _ -102 word _ -40 worse _ 54 would _ -74 wreck _ 48 wrong _ 68 “ _ -45 ” _ -56
`,
    section: `
<in-actions> <role> -56 <in-actions> <who> -31 <in-contributing> <he> -51 <in-contributing> <name> -37 <in-contributing> <role> 58 <in-contributing> <wes>
38 <in-contributing> not 43 <in-root_cause> <is> -33 <in-root_cause> <name> 87 <in-root_cause> <roles> 47 <in-root_cause> <some> 41 <in-root_cause> <wes>
-33 <in-root_cause> ? -45 <in-timeline> <he> 41 <in-timeline> <name> 35 <in-timeline> <teams> -31 <in-timeline> <wes> -36 <in-went_wrong> <he> 53 <in-went_wrong>
<is> 34 <in-went_wrong> <roles> 51 <in-went_wrong> <wes> 43 <in-went_wrong> <who> 31 <in-went_wrong> <yous> 31 <in-went_wrong> ? -45 <in-went_wrong> never
-54 <in-went_wrong> not -46
`,
  },
  omission: {
    constant: -178,
    word: `
" _ -75 % _ 45 ' _ -46 's _ 33 <any> _ -32 <end> _ -75 <he> _ -69 <in-actions> _ -136 <in-lessons> _ -67 <in-root_cause> _ -36 <in-timeline> _ 39 <is>
_ -53 <names> _ 44 <nobody-at-all> _ -149 <nobody> _ 74 <roles> _ 45 <some> _ -32 <wes> _ -63 <yous> _ -67 ? _ -123 a _ -58 abandon _ 83 absence _ 35 absent
_ 44 acted _ -31 action _ 59 advisory _ 42 after _ 66 afternoon _ 37 again _ -31 alert _ 45 alone _ -34 any _ 60 apparent _ 35 approval _ 36 are _ -76
asked _ 54 at _ -36 attempt _ 34 audit _ 42 back _ 57 backup _ -34 bad _ -31 bag _ -30 be _ -46 been _ -56 beneath _ 59 best _ 35 between _ 40 blame _
-52 blank _ 71 book _ 32 boot _ 36 bother _ 79 branch _ -32 bright _ 37 broke _ -46 brought _ -40 bungl _ -36 buri _ 30 bypass _ 79 cabl _ -35 call _ 52
came _ -34 can _ -38 canary _ 43 capacity _ 53 care _ -45 carri _ -31 caus _ -32 change _ 53 channel _ 39 checkout _ -40 checksum _ 42 clause _ 52 clear
_ -39 client _ 61 climb _ 44 clock _ 50 close _ -32 code _ -36 come _ -36 comment _ 31 consult _ 69 corrupt _ -37 could _ -71 dashboard _ 54 days _ 34
deaf _ 53 declin _ 33 defect _ 43 delet _ -38 did _ 60 discipline _ -33 dispatcher _ 37 dispens _ 42 disregard _ 76 dns _ -31 dragg _ 44 drain _ -30 dust
_ 49 duty _ 63 each _ 32 ear _ 32 edit _ -32 effort _ -30 entire _ -41 entry _ 41 error _ 31 every _ -67 eye _ 41 eyes _ 78 fail _ 97 failover _ 36 fallback
_ 52 fault _ -42 feet _ 49 fell _ 34 fibre _ -41 fifty _ 52 flash _ -38 follow-up _ 50 forgot _ 79 found _ 50 four _ 52 from _ 41 further _ -34 gate _
-38 glance _ 46 gloss _ 44 guess _ 36 halfway _ 37 handover _ 33 have _ -140 held _ 50 himself _ 57 hospital _ 37 house _ -33 how _ -58 if _ -60 ignor
_ 74 inbox _ 32 inform _ 58 initial _ 45 installer _ 38 into _ -59 is _ -107 kept _ 68 kick _ 44 kill _ -31 knew _ -32 know _ -35 lamp _ 54 last _ -63
left _ 142 let _ 47 lift _ 36 listen _ -42 live _ -47 log _ 62 lol _ 41 long _ 33 look _ 30 lost _ -40 maintenance _ 33 mess _ -31 minut _ 46 miss _ 68
mistake _ -32 monitor _ 59 more _ -38 morn _ 41 moved _ 34 must _ -36 n't _ 128 need _ -84 neglect _ 108 neither _ 56 never _ 92 news _ 39 no _ 118 none
_ 31 nor _ 37 not _ 60 note _ 47 noth _ 64 notice _ 45 nowhere _ 67 number _ 38 office _ 64 omitt _ 81 one _ -35 ought _ -43 out _ 51 overflow _ -31 overlook
_ 83 own _ -45 page _ 40 pager _ 32 pallet _ 32 part _ 31 pass _ 64 past _ 41 phone _ 34 pity _ 30 post _ 41 pres _ -30 print _ -33 project _ 30 promis
_ 69 proper _ -32 putt _ 34 rack _ -33 radio _ 40 ran _ 34 real _ -31 record _ -58 red _ 56 refusal _ 40 reject _ 31 repair _ 30 report _ 70 request _
48 rest _ -48 review _ 51 ring _ 55 risk _ 33 rotat _ 31 rotation _ 42 row _ 49 rush _ -35 sail _ 86 sampl _ 47 sand _ 31 sat _ 57 second _ 39 seven _
36 share _ -30 sheet _ 78 shipp _ 30 short _ 43 should _ -60 show _ -39 sight _ 34 sign _ 46 sign-off _ 45 silence _ 65 silent _ 59 since _ 71 single _
63 sitt _ 39 six _ 45 skimp _ 32 skipp _ 43 sleep _ 40 slept _ 40 slide _ 38 slipp _ 76 sloppy _ -33 so-call _ -32 soul _ 37 spar _ 34 spike _ 39 stage
_ 34 step _ 92 stop _ -69 store _ -30 straight _ 34 suppos _ -32 surprise _ -34 table _ -37 take _ 39 tank _ -39 tell _ 60 test _ 59 than _ -37 them _
44 this _ -46 thought _ 48 three _ 75 thursday _ -31 tick _ -30 time _ -32 to _ -31 token _ 33 told _ 43 too _ -37 torque _ 56 trace _ 39 tripp _ -42 twenty
_ -34 twice _ -36 unread _ 33 upload _ -31 valve _ 60 walk _ 85 warn _ 49 was _ -65 wash _ 32 watch _ 67 waved _ 45 week _ 34 well _ -65 went _ 58 were
_ -46 what _ -59 where _ 35 whole _ -40 why _ -55 will _ -32 with _ -63 without _ 114 word _ 88 would _ -76 writ _ -39 write _ 66 wrong _ -104 yet _ 100
“ _ -31 ” _ -31
`,
    next: `
's failure 42 's mind 47 's office 43 's refusal 40 , <name> 41 , not -32 , the -45 , yet 31 0 % 45 0 minut 33 : <name> -34 : the 41 ; the -46 <depts>
's -45 <depts> was 35 <name> 's -36 <name> , -37 <name> <who> 39 <name> dropp 30 <name> for 58 <name> forgot 35 <name> from -47 <name> gave 35 <name> has
-52 <name> is -53 <name> need -31 <name> neglect 38 <name> never 53 <name> omitt 32 <name> skipp 32 <name> slept 32 <name> swapp 31 <name> to -51 <name>
took 35 <name> was -41 <name> went 49 <nobody> was -40 <role> 's 37 <role> to -33 <role> walk 50 <roles> are -33 <roles> have 50 <roles> were 34 <some>
let 38 <start> <is> -38 <start> <name> 75 <start> <nobody> 116 <start> <role> 38 <start> <wes> -55 <start> absent 44 <start> an -30 <start> between 62
<start> did -31 <start> if -38 <start> it -48 <start> lack 59 <start> neither 37 <start> not 42 <start> noth -53 <start> of 35 <start> rollback 49 <start>
test 37 <start> the 34 <start> why -30 <start> zero 44 <teams> neglect 30 <teams> to 41 <teams> was -53 <who> did 31 ? <end> -119 a dry 35 a finger 33
a minute 31 a single 60 a word 53 about the 55 after the 61 an hour 40 and did 39 attempt by 30 back to -31 be found 73 because of 37 been ignor 39 beneath
<teams> 65 blank . 38 bother to 55 brought the -30 by <depts> 34 by <roles> 45 by <teams> 44 call to 35 can not -32 check by 36 climb . 45 declin to 31
did . -31 did n't 82 did not 88 did to -40 dispens with 43 disregard the 83 do n't -42 down the 43 drill . 49 dry run 52 eye off 35 eye to 30 fail to 93
failure to 40 flood the -31 for 0 32 for three 32 forgot to 53 from <name> 47 from <roles> 45 gloss over 44 graph , 36 had n't 69 had no -32 had not 51
had to -48 handover note 40 has not 65 his duty 47 in <name> 52 in his 44 in the -36 is <name> -33 is not -47 it is -31 it was -41 its hand 40 kept putt
34 kept the 42 lack of 47 left <wes> 37 left out 68 let it 65 let the 43 lift a 37 lost sight 36 maintenance window 37 march . 32 minute , 34 morn . 32
n't care -32 need to -36 neglect to 48 no attempt 33 not a 49 not once 38 not read 37 noth . 45 nowhere to 73 of <name> -53 of <roles> 50 of <theys> 34
of an 30 of the 30 off the -41 omitt the 61 omitt to 31 once did 33 only to -31 out . 71 out on 31 out the -38 overflow . -30 overlook the 62 putt off
34 quiet . -30 rather than 37 refusal to 40 rollback . -40 row . 43 sat on 76 second signature 32 sheet . -32 short of 39 sight of 36 sign the 66 sign-off
was 34 silence from 72 silent . 49 skimp on 32 skipp the 57 slept through 32 slipp <name> 38 smoke test 34 so the 43 stopp short 40 straight to 33 suppos
to -31 take no 61 take the -31 test was 45 than the -34 that night 43 that the 79 the audit 62 the channel 35 the checksum 42 the customer 46 the dashboard
57 the failover 35 the gate -38 the hospital 50 the installer 39 the long 31 the maintenance 38 the minute -43 the morn 42 the one 48 the project 34 the
rack -45 the request 33 the risk 51 the sand 31 the step 31 the swap 34 the till -40 the torque 53 the where 42 the whole -36 the wrong -77 them . 44 thought
to 33 till the 52 to <name> -42 to answer 56 to fill 36 to have -34 to herself 38 to inform 30 to lunch 43 to ring 32 turn a 53 unread . 34 was asleep
34 was left 32 was nowhere 43 was the 33 waved it 32 waved the 40 went straight 53 where clause 52 which <name> 57 while the 57 with <teams> 34 with a
-48 with eyes 30 with no 50 word from 37 yet to 54
`,
    later: `
's for 52 's of -35 's that 32 's to 36 's was 45 , <he> -35 , <name> 41 , did -32 , has 41 , take 30 , the -32 0 , 30 <name> . 65 <name> <roles> 38 <name>
away 32 <name> failure 42 <name> for -43 <name> it 49 <name> n't 31 <name> only -30 <name> out 55 <name> putt 34 <name> the -48 <name> through 49 <name>
yet 31 <nobody> the 50 <role> <he> 30 <role> a -36 <role> down 56 <role> n't 38 <role> no 34 <role> not 45 <role> off 40 <roles> out 49 <roles> their 35
<start> 's -72 <start> , -31 <start> <name> -46 <start> a 35 <start> are -40 <start> between -32 <start> buri 31 <start> count 33 <start> customer 32 <start>
did 30 <start> do -33 <start> dragg 44 <start> fail 57 <start> flood -31 <start> forgot 47 <start> gave 50 <start> has -46 <start> is -61 <start> kept
103 <start> left 96 <start> let 60 <start> must -32 <start> need -40 <start> no 31 <start> of 49 <start> omitt 63 <start> sat 33 <start> skimp 32 <start>
skipp 50 <start> slept 33 <start> to -45 <start> took 54 <start> tripp -30 <start> turn 68 <start> walk 40 <start> waved 61 <start> went 42 <start> would
-35 <wes> . 37 <wes> <end> 37 <wes> the -34 <who> the -33 a , 36 a for 32 a from 56 a in -30 a run 35 a to -45 all . 55 an . 41 and , -32 and a 35 and
n't 32 any by 48 any of 35 as . -43 asked for 48 been by 40 blank <end> 37 blind to 30 buri head 31 by . 68 by the -48 call the 35 climb <end> 45 could
be 41 days <end> 42 did <end> -31 did ask 43 down <end> -30 drill <end> 49 error . 36 every . 33 eye the 49 for , 35 for . -53 for best 47 for minut 46
for week 50 from , 31 from to 48 got to 30 hand the 42 has to 30 his on 51 his to 37 in 's 46 in sand 31 in the -45 is , 34 is . 31 kept off 34 kept the
-44 left by 78 lift finger 37 long . 32 look the 42 lost of 36 march <end> 31 merg . 32 miss <end> 33 morn <end> 32 n't it 32 n't that 34 n't the 50 neither
nor 37 never . -33 never the 40 no . 46 no from 33 no of 48 not the 106 not word 34 noth <end> 45 noth <name> -37 noth the 57 nowhere be 73 of 's -35 of
, -37 of by 56 of on 32 of the 38 on . 44 on hand 41 out <end> 67 out lunch 40 overflow <end> -30 panel the -33 quiet . 33 quiet <end> -30 rollback <end>
-40 row <end> 43 second <end> 30 sheet <end> -33 silent <end> 49 single . 44 skimp the 38 slipp 's 77 so the -31 spar the 35 stopp of 40 test , 46 that
has 34 that in 34 that left 31 the , -62 the <end> -35 the <wes> 35 the about 42 the after 64 the at -33 the by -67 the change 37 the checklist 37 the
clause 42 the day 36 the file 34 the from 38 the left 41 the line -36 the list 34 the of -75 the off 31 the out -52 the password 31 the report 41 the review
43 the rule 45 the sensor 31 the signature 32 the step 38 the table -31 the test 102 the till 43 the warn 38 the went -42 the which 60 the work 55 them
<end> 44 to back 43 to found 73 to in 43 to the 48 to their -30 took eye 35 turn blind 30 turn the -59 unread <end> 34 up the 47 walk past 47 was <who>
36 was about -48 was attempt 30 was beneath 30 was by -34 was on 38 was one 32 was taken 34 was to -77 was with 30 wash hand 32 waved through 32 went to
42 were to 37 what did -39 without the 35 zero from 44
`,
    behind: `
" _ -39 , _ -72 : _ -34 ; _ -32 <nobody> _ -40 <theys> _ -35 ? _ -53 a _ -40 abandon _ 83 acceptance _ 31 advisory _ 42 alert _ 33 are _ -51 as _ -37 asked
_ 53 asleep _ 42 attention _ -32 backup _ -31 book _ 55 boot _ 36 bother _ 73 broke _ -31 buri _ 31 by _ -67 bypass _ 79 call _ 34 capacity _ 43 care _
-32 chang _ -31 checklist _ 55 checksum _ 30 consult _ 52 count _ -44 date _ 39 did _ 39 discipline _ -32 dispens _ 49 disregard _ 42 domain _ 33 down
_ 51 ear _ 32 error _ 36 every _ -34 eye _ 49 fail _ 75 failure _ 39 feet _ 50 fill _ 30 flash _ -36 flood _ -31 forgot _ 79 from _ -41 gave _ 31 handover
_ 32 has _ -53 have _ -70 his _ -58 ignor _ 48 inform _ 38 into _ -58 is _ -72 its _ 75 keep _ 31 kept _ 37 lamp _ 32 last _ -39 leav _ 33 let _ 61 like
_ -35 list _ -37 listen _ -42 log _ 32 lunch _ 37 mind _ 39 miss _ 80 must _ -30 n't _ 87 need _ -61 neglect _ 87 never _ 128 nor _ 37 not _ 73 note _
48 noth _ 84 notice _ 42 nowhere _ 42 off _ 82 omitt _ 99 open _ 49 ought _ -41 our _ 42 overlook _ 60 own _ -48 paid _ 42 pallet _ 34 pass _ 35 password
_ -33 pressure _ 33 putt _ 34 rather _ 45 read _ 58 refusal _ 40 report _ 41 ring _ 32 sample _ 41 sat _ 30 second _ 59 sheet _ 62 shipp _ 34 short _ 31
should _ -47 sign _ 59 silent _ 31 since _ 48 sitt _ 39 skimp _ 32 skipp _ 52 sleep _ 42 slept _ 51 so _ -31 step _ 43 stop _ -39 suppos _ -31 tell _ 51
the _ 39 think _ -34 this _ -83 thought _ 33 three _ 55 to _ 77 told _ 30 trace _ 39 tripp _ -31 turn _ 44 two _ -46 unread _ 54 until _ 76 walk _ 56 wash
_ 32 watch _ 56 waved _ 61 week _ 31 went _ 37 where _ 38 whole _ -43 with _ -54 without _ 118 would _ -39 wrong _ -56 yet _ 50
`,
    section: `
<in-actions> <roles> -51 <in-actions> <teams> -35 <in-contributing> <name> 46 <in-contributing> <nobody> 32 <in-contributing> <team> -35 <in-contributing>
<teams> 34 <in-contributing> <weaks> 32 <in-contributing> ? -40 <in-lessons> <is> -40 <in-lessons> <name> -36 <in-lessons> <teams> 43 <in-root_cause> <name>
-40 <in-root_cause> <theys> 42 <in-root_cause> not 42 <in-timeline> <name> 34 <in-timeline> <roles> 43 <in-went_wrong> <depts> 53 <in-went_wrong> <name>
34 <in-went_wrong> <role> 30 <in-went_wrong> <roles> 32 <in-went_wrong> <team> 42 <in-went_wrong> <yous> -46 <in-went_wrong> ? -47 <in-went_wrong> should
-39
`,
  },
  counterfactual: {
    constant: -234,
    word: `
'd _ 71 've _ 101 <any> _ -52 <end> _ -97 <he> _ 37 <in-actions> _ -43 <in-lessons> _ -38 <nobody-at-all> _ -61 <roles> _ -39 <somebody> _ -68 ? _ -71
after _ -31 alone _ 30 an _ -31 answer _ -41 any _ -37 as _ -50 ask _ 45 attempt _ -35 attention _ -46 avoid _ 35 because _ -30 before _ 92 bell _ -68
better _ 79 blame _ -46 blind _ -37 breaker _ 45 but _ 88 caught _ 30 clear _ 30 could _ 72 count _ 100 cut _ 44 did _ -63 dispatcher _ 30 double-check
_ 50 doubt _ 43 drain _ 45 duty _ 30 edit _ 31 escalate _ 37 even _ -32 evident _ 53 exact _ 36 excuse _ 50 expect _ 47 find _ -35 first _ 101 go _ -48
gone _ 56 graph _ -32 grown-up _ 32 had _ 128 hand _ 42 hard _ -50 have _ 251 heads-up _ 43 heard _ -30 heaven _ -38 his _ -32 hit _ 30 hospital _ 35 how
_ -56 id _ -42 if _ 93 into _ -49 is _ 30 its _ 42 job _ 45 just _ 58 keep _ 57 key _ 32 know _ 42 least _ 79 leav _ 47 let _ -31 line _ 35 meant _ 67
measure _ 42 might _ 59 miss _ -56 n't _ -37 near _ -31 need _ 102 not _ 33 noth _ 49 object _ 50 oblig _ 59 only _ 60 ought _ 88 paid _ 74 past _ -30
phone _ 49 position _ 38 prevent _ 51 raise _ 42 read _ 32 refuse _ 30 renewal _ 31 safe _ 65 say _ 43 schedule _ 54 shar _ 44 should _ 154 since _ -37
sorry _ 49 spike _ -54 splice _ 33 stay _ 48 stop _ 45 stopp _ 45 suppos _ 60 talk _ 30 tank _ 39 tell _ -43 tenant _ -36 thank _ -50 that _ -31 their
_ -38 thought _ -43 ticket _ -32 time _ 33 told _ -31 too _ -44 took _ -44 twice _ 46 until _ -42 uptime _ -36 wait _ 110 weather _ 30 went _ -34 when
_ 71 who _ -80 why _ 43 wish _ 51 with _ -38 work _ -46 would _ 154
`,
    next: `
, a 42 , had 43 , not 60 , the 70 , then 42 , which -31 . <end> -62 0:0 . 33 ; it 43 <is> have -42 <is> wish 43 <name> could 49 <name> from 73 <name> had
95 <name> is -34 <name> need 31 <name> ought 44 <name> should 45 <name> to 30 <name> was 55 <name> would -32 <role> is 52 <role> should 37 <role> to 32
<role> worth 37 <roles> had 48 <roles> have -30 <roles> should 31 <start> <any> -47 <start> <some> 30 <start> better 82 <start> but 32 <start> had 60 <start>
if 37 <start> in 35 <start> noth 72 <start> one 68 <start> there 41 <start> were 41 <start> when 48 <start> who -43 <teams> to 34 <teams> was 42 <wes>
'd 38 <wes> would 39 <yous> do 40 ? <end> -69 a duty 37 a grown-up 32 a heads-up 43 a shar 39 a snapshot 31 a warn 32 about the 38 alone . 38 and the 32
and was 39 ask . 55 asking . 44 at 0:0 38 at five -34 at least 51 at this 36 back , 32 but for 32 could have 104 count the 46 disk . 32 do not 35 does
. 34 drain the 51 expect to 37 first , 36 for . 41 for that 39 go . -30 green light 33 had <name> 38 had <teams> 40 had been -36 had every 39 hand over
37 happen if 30 have asked 38 have notic -54 have spott -42 have to -61 have told -41 have warn 35 if <name> 49 if <teams> 36 if only 63 in doubt 46 is
no 44 is what 35 it would 52 key . 35 label on 42 leav the 57 meant to 76 might have 36 need to 71 never have 43 next time 35 nine . -35 none of 34 not
. 44 not for 32 not have 30 not run 40 notic that -54 now . 35 oblig to 59 of the -38 of this 43 on a 32 once . 43 one would 30 only to 43 ought to 68
over the -31 own . 30 paid for 42 read the 40 restart the 34 run a 44 rung the 33 say no 44 send a 37 should 've 35 should have 48 show up 32 sign . 34
stop the 49 suppos to 59 that is 43 that the -35 the checklist 31 the floor 35 the green 32 the hospital 40 the jam 30 the notice 34 the phone 35 the renewal
35 the ring 36 the valve 34 the weather 30 there is 41 there would -36 this one -32 to be -75 to blame -43 to escalate 38 to have 59 to object 52 to raise
46 to the -50 told <wes> 40 twice , 54 wait for 54 warn . 44 was a -33 was in 32 was meant 30 was oblig 60 was suppos 45 was to 74 what <roles> 37 when
the 30 wish <name> 43 with an 32 would 've 59 would be 49 would have 90
`,
    later: `
've the 35 , on 41 , once 56 . , 62 0 . 43 0:0 <end> 32 <is> <name> 40 <name> <teams> 50 <name> have 41 <role> 've 51 <role> a -56 <roles> have 47 <roles>
it 39 <start> 's -45 <start> <role> 40 <start> are -31 <start> count 54 <start> did -34 <start> had 43 <start> have -60 <start> in 56 <start> is 30 <start>
knew 34 <start> might 42 <start> need 51 <start> only 33 <start> ought 46 <start> should 70 <start> stopp 35 <start> twice 53 <start> was 79 <start> wish
57 <start> worth 37 <start> would 47 <teams> have 34 <teams> wait 33 <wes> be 30 <yous> not 36 a . 57 a at -35 a on 31 a would -45 all . 30 alone <end>
38 are for 44 ask <end> 51 asking <end> 44 be . 40 be the 34 be to -45 been . 52 been by 58 been in -49 before the 73 better than 51 busines that 32 by
. 54 did . 30 disk <end> 32 does <end> 34 every to 68 first <end> 56 five . -36 for 's 37 for <end> 41 for green 34 for to 43 from . 43 from the 45 go
<end> -30 graph have -35 had read 31 have . 35 have <teams> 44 have <wes> 51 have a 37 have any -41 have it 46 have that -84 have the 86 in . 55 in channel
33 is to 39 it <role> -30 it for 33 it the 59 just the 84 key <end> 35 label the 39 line the 35 nine <end> -35 no for 78 no to -54 not <end> 44 not the
-31 noth <name> 83 now <end> 35 of by 51 old . 30 on to 70 once <end> 43 ought have 31 ought know 41 own <end> 30 should been 51 sign <end> 34 that what
51 the , 78 the . 36 the alone 33 the and 56 the before 81 the file -37 the is 31 the need 39 the now 33 the tenant -41 the would 54 there no 49 to . -51
to a 36 to and 40 to it 35 to the 90 to to 30 to was 31 wait the 51 warn <end> 44 was 's 34 was to 97 were , -42 wish had 43 without 's 33 would . -32
would been 58
`,
    behind: `
'd _ 71 've _ 83 , _ -33 <roles> _ -31 <teams> _ 54 <theys> _ -30 <wes> _ 43 ? _ -52 a _ 33 alone _ 34 asking _ 38 been _ -30 blame _ -43 busines _ 32
but _ 32 could _ 55 count _ 56 do _ 44 drill _ 31 escalate _ 37 every _ 59 expect _ 44 first _ 57 five _ -37 from _ 44 had _ 78 half _ 32 hard _ -35 has
_ -40 have _ 69 heads-up _ 43 it _ -32 job _ 40 know _ 43 least _ 39 meant _ 76 meddl _ -35 might _ 42 n't _ -43 never _ -48 nine _ -37 not _ -46 object
_ 50 of _ -36 only _ 30 ought _ 84 paid _ 51 read _ 35 real _ 31 ring _ 59 run _ 51 say _ 51 should _ 137 stay _ 35 stop _ 35 suppos _ 61 there _ -37 this
_ -66 time _ 32 to _ 91 trad _ 30 until _ -35 wait _ 55 warn _ 58 was _ 115 wish _ 42 worth _ 37 would _ 56
`,
    section: `
<in-actions> <he> -48 <in-actions> <name> -44 <in-actions> <some> -32 <in-contributing> <is> 37 <in-contributing> <yous> 44 <in-contributing> not 45 <in-root_cause>
<he> 33 <in-timeline> <he> 39 <in-timeline> should 40 <in-went_wrong> <any> -54 <in-went_wrong> <is> -44 <in-went_wrong> <name> 44 <in-went_wrong> <role>
70 <in-went_wrong> ? -53 <in-went_wrong> should 72
`,
  },
  hindsight: {
    constant: -178,
    word: `
" _ -35 's _ -57 0 _ -32 <any> _ 113 <depts> _ -68 <end> _ -57 <in-actions> _ -98 <in-contributing> _ -34 <in-lessons> _ 62 <name> _ -106 <nobody> _ 30
<role> _ -62 <roles> _ -85 <somebody> _ -106 <team> _ -30 <teams> _ -78 <yous> _ 56 ? _ -95 accident _ 30 all _ 67 an _ 50 and _ -56 answer _ 44 any _
60 apparent _ 46 as _ 40 assum _ -30 at _ 34 attention _ -37 before _ -64 bell _ 72 belt _ 89 benefit _ 32 blow _ 51 bound _ 54 by _ -53 call _ -35 can
_ 42 chart _ 63 check _ -41 child _ 60 clash _ 79 clear _ 50 coming _ 60 conclusion _ 37 could _ 105 course _ 47 cut _ -43 day _ 41 decid _ -30 delet _
32 disaster _ 31 disk _ 40 does _ 51 done _ -42 doubt _ 32 down _ -43 due _ -42 entire _ 41 error _ -32 escalation _ -30 even _ 53 evident _ 48 face _
69 fault _ -34 figur _ 31 first _ 57 flag _ 37 for _ -30 foregone _ 31 foresee _ 42 foreseeable _ 40 four _ 36 front _ 40 get _ 57 give _ 43 glance _ 44
going _ 49 gonna _ 73 good _ -33 graph _ 48 great _ 32 hand _ -53 happen _ 55 hard _ 60 have _ 37 hindsight _ 59 his _ -57 how _ 89 human _ -36 id _ 39
if _ -48 is _ -46 it _ 65 jamm _ 44 kept _ -37 knew _ 152 know _ 56 known _ 55 lapse _ -31 leak _ 59 left _ -59 let _ -37 line _ -38 look _ 51 made _ -35
minut _ -45 miss _ 58 more _ -60 my _ -62 near _ 43 need _ 33 neglect _ -31 nineteen _ 30 nose _ 44 not _ -33 noth _ -32 obviou _ 62 obvious _ 78 on _
-38 one _ 99 outcome _ 35 phone _ -33 plain _ 57 plus _ 33 predictab _ 94 producer _ -31 pump _ 50 review _ -32 right _ 33 rung _ 30 runs _ 37 said _ 49
see _ 77 self-evident _ 56 sensor _ 47 set _ 33 sight _ 43 simp _ -51 siren _ 33 slot _ 32 small _ 67 smell _ 56 someth _ 45 spell _ 41 spike _ 42 spot
_ 31 star _ 48 stop _ -35 surprise _ 76 swept _ -30 tell _ 51 tenant _ 35 test _ -35 than _ -36 that _ 99 their _ -34 there _ 71 this _ 46 through _ -30
total _ 33 trend _ 48 trouble _ 56 turbin _ 44 two _ 72 typo _ 51 unmistakable _ 43 visible _ 49 wall _ 49 warn _ 59 water _ 32 wednesday _ 31 well _ 34
went _ -42 what _ 42 when _ -49 who _ -62 window _ -30 with _ -38 without _ -32 wonder _ 38 would _ 47 writ _ 45 writer _ 41 written _ 57 wrong _ -38 your
_ 41 zone _ 31
`,
    next: `
, not -31 , the 104 , this 42 <any> <who> 41 <he> . 32 <name> must 42 <name> was 48 <nobody> 's 50 <role> , 45 <role> with 36 <role> would 30 <start> <any>
47 <start> <is> 32 <start> <name> -32 <start> <nobody> -50 <start> <some> -32 <start> <yous> 45 <start> any 36 <start> ask 35 <start> clear 33 <start>
every 41 <start> half 31 <start> how 40 <start> if -44 <start> it 104 <start> look 30 <start> of 50 <start> predictab 60 <start> the 37 <start> to 47 <start>
two 31 <start> what -36 <teams> . -31 <teams> that 32 <who> has 37 <yous> did 32 ? <end> -92 a child 31 a foregone 31 a glance 44 alarm bell 34 all the
32 an accident 30 an unmistakable 43 answer was 42 as was 43 be expect 30 benefit of 32 bound to 55 could hard 52 could have -31 could n't -34 could see
69 could tell 30 even a 48 failure was 35 for <any> 54 for the -37 foregone conclusion 31 freeze . 58 friday . 33 from the 44 front of 40 full . -30 glance
at 44 going to 61 had to 75 hand on -31 happen , 37 hard have 52 have known 69 have notic 46 have rung 33 have spott 32 have to 62 have told 42 how the
32 in front 40 it does 31 it would -40 known that 32 must have 64 need a 41 notic that 46 obviou that 35 of <he> 36 of course 53 of that 38 of what 31
off the 62 on its 42 on one 52 one . 38 one way 41 only . 30 ought to 30 out at 68 outcome was 35 see that 32 see the 43 sign were 65 since the 31 slot
. 33 spott the 34 surprise to 38 that a 37 the answer 40 the belt 84 the benefit 32 the clash 67 the face 52 the failure 41 the floor 36 the freeze 47
the old 31 the outcome 35 the plan 31 the sign 41 the slot 33 the wall 49 the writ 50 the wrong -35 there for 42 this coming 31 this one 47 this would
31 to <any> 37 to be 53 to get 38 to happen 48 to spot 31 to the -73 to work 36 two time 31 wall since 31 warn . 41 was a 32 was an 39 was bound 38 was
entire 48 was evident 35 was full -30 was going 37 was never 38 was not -37 was on 32 was plain 44 was simp -34 was star 41 was the -34 was to 40 were
there 32 what was 35 would have -42 writ was 32
`,
    later: `
's would 31 , , -33 , had 45 <any> has 36 <any> the 40 <he> <end> 32 <name> have 39 <name> well 63 <role> have 58 <role> see 32 <role> the -34 <start>
's -39 <start> , 69 <start> back 31 <start> course 54 <start> did 31 <start> failure 45 <start> had 63 <start> is -43 <start> knew 62 <start> sign 39 <start>
the 73 <start> typo 34 <start> warn 41 <start> were -42 <start> would -31 <start> writ 49 <teams> <end> -31 <wes> this 46 a , 33 a at 57 a conclusion 31
a would 54 and . -31 apparent the 59 as . -43 as to 43 ask <end> -30 be to 38 been for 36 been in 44 belt . 37 could . 36 could been 38 could have 42 could
the 58 did need 41 entire . 37 first . 49 freeze <end> 58 friday <end> 32 front <he> 39 glance the 46 graph have 41 have that 64 his . -34 how does 39
in face 52 in of 44 known the 35 must known 35 not . -35 obviou the 35 on , -35 on wall 51 one <end> 34 one a 35 only <end> 30 ought be 33 plain <any>
41 second <end> -31 sign there 32 slot <end> 33 spott miss 44 star in 52 still the 38 that 's 37 that ? -37 the 's -37 the . 49 the in 79 the is 34 the
pump 32 the since 52 the tenant 39 the was 54 this was 37 to 's 48 to , 70 to . 34 to ? 37 to that 81 to the -72 too . 60 unmistakable of 43 wall the 45
warn <end> 41 was be 43 was foregone 31 was foreseeable 40 was going 34 was obviou 39 was on -32 way . 30 were for 42 with benefit 32 would . 60 would
been -61 would have -35 writ on 32
`,
    behind: `
<he> _ -30 <wes> _ -51 all _ 31 and _ 56 ask _ -33 at _ -72 coming _ 49 could _ 45 disaster _ 31 face _ 52 full _ 34 hard _ 38 knew _ 98 known _ 54 must
_ 38 need _ 30 notic _ 42 now _ 30 out _ -33 said _ 41 see _ 59 sensor _ 42 should _ -43 surprise _ 35 the _ -35 this _ 63 to _ -84 understand _ 30 well
_ 69 would _ 60
`,
    section: `
<in-contributing> <role> 30 <in-contributing> never 44 <in-lessons> <role> 36 <in-lessons> should 35 <in-root_cause> <name> -49 <in-went_well> <any> 33
<in-went_wrong> <any> 55 <in-went_wrong> <depts> -36 <in-went_wrong> <role> -72 <in-went_wrong> <teams> -46 <in-went_wrong> <yous> 35 <in-went_wrong> ?
-40 <in-went_wrong> never -33
`,
  },
  judgement: {
    constant: -116,
    word: `
" _ -52 'd _ -33 0 _ -84 0.0 _ -30 0:0 _ -43 : _ -58 ; _ 30 <any> _ -53 <end> _ -52 <in-actions> _ -176 <in-contributing> _ 40 <is> _ 55 <nobody-at-all>
_ -51 <somebody> _ -38 <wes> _ -42 <yous> _ -55 ? _ -100 a _ 32 about _ 92 account _ -46 acted _ 49 adult _ 45 after _ -43 again _ -48 agent _ 73 alway
_ 83 amateur _ 71 amateurish _ 86 among _ 41 an _ 51 another _ -31 answer _ -41 any _ -46 apparent _ -48 approach _ 54 archive _ 34 are _ 103 around _
47 arrogant _ 30 asked _ -34 asleep _ 55 attention _ 38 attitude _ 67 back _ -55 backlog _ 56 bad _ -32 badge _ 32 basic _ 31 because _ -37 behind _ -34
better _ 30 between _ -48 bit _ 53 blame _ -77 brain _ 41 bridge _ 43 bull _ 39 cabl _ 57 careles _ 117 cavalier _ 85 centre _ 36 clos _ -43 cloud _ 39
clueles _ 97 come _ 57 communication _ -37 complacent _ 75 conduct _ 71 count _ -34 counter _ 42 course _ -33 cowboy _ 38 data _ 41 database _ 56 delet
_ -39 depth _ 35 desir _ 49 detail _ 49 did _ -40 diff _ 43 discipline _ 89 disk _ -35 dispatcher _ 67 doubt _ 41 dropp _ -32 due _ -46 effort _ 80 eleven
_ 32 elsewhere _ 36 error _ -43 ever _ 45 fat-finger _ -38 fault _ -87 fine _ 44 finger _ -31 fingerprint _ -34 fire _ -46 first _ -31 five _ -32 flash
_ 43 flood _ -44 for _ -43 frank _ 91 from _ 43 get _ -40 goldfish _ 39 gone _ -32 good _ 54 guilty _ -51 habit _ 46 had _ -96 handl _ 74 happen _ -44
hard _ 78 has _ 97 have _ -57 having _ 33 head _ 35 his _ 34 hot _ 32 how _ -48 idea _ 51 ignor _ -30 incompetence _ 77 is _ 57 itself _ -40 judgement
_ 86 just _ -32 kind _ 85 lack _ 64 lapse _ -44 lazy _ 61 leak _ -31 leave _ 72 less _ 47 lesson _ -33 level _ 33 like _ 111 listen _ 60 long _ 45 look
_ -62 loose _ 35 lost _ -37 made _ -53 manner _ 98 mask _ -35 masterpiece _ -44 met _ 45 mind _ 57 miss _ -48 mistyp _ 52 move _ 43 must _ -30 negligence
_ 70 negligent _ 57 new _ 33 not _ 30 noth _ -75 notic _ 30 o'clock _ 37 off _ -49 on _ -77 one _ -77 only _ -37 order _ -40 organise _ 58 other _ 40 ought
_ -30 our _ 30 out _ -84 outage _ -49 palletiser _ 40 panic _ 59 panick _ 73 parcel _ 39 part _ 34 password _ 35 paste _ 32 payroll _ -31 pension _ 39
pick _ 58 plain _ 39 plc _ 37 point _ -34 poor _ 57 pride _ 49 proud _ 47 put _ -42 radio _ -54 rather _ 47 ready _ 30 reckles _ 121 reconciliation _ 33
regard _ 72 region _ 31 relax _ 34 rest _ 84 round _ 75 rush _ 34 same _ 58 says _ -38 script _ -51 see _ -33 sense _ 65 sensor _ 53 server _ -31 setpoint
_ -33 sheer _ 135 sheet _ -43 shop _ 43 should _ -64 show _ 53 shown _ 50 simp _ 31 single _ -41 slapdash _ 91 sloppy _ 137 sorry _ -31 sort _ 34 span
_ 31 speed _ -33 stag _ -34 still _ -46 stop _ -33 stubbornnes _ 50 subnet _ 46 supervision _ 43 taken _ -30 taped _ 42 tell _ -35 tend _ 63 than _ 87
the _ -36 their _ 57 there _ -63 thing _ 39 thousand _ 52 three _ -69 through _ 50 time _ 52 to _ -35 told _ -30 took _ -40 treat _ 47 trial _ 30 trust
_ 34 twelve _ 31 twenty _ 68 two _ -60 typical _ 79 unprofessional _ 94 up _ -41 upstair _ 33 usual _ 45 very _ 56 wait _ -42 ward _ 35 warn _ -43 was
_ -57 way _ 74 wheel _ 32 without _ -45 work _ 63 would _ -63 wristband _ 30 yet _ -43 – _ 35 “ _ -30 ” _ -30
`,
    next: `
" <role> 35 's the 62 's usual 50 , <role> -30 , a -42 , at 30 , had 34 , not -36 , that 67 , to 54 , who 36 0:0 : 73 ; the 89 <depts> , 50 <he> the 40
<is> have 58 <name> . -44 <name> ? 32 <name> can 32 <name> had -37 <name> is 101 <name> never -39 <name> on 49 <name> think 32 <name> was 52 <role> " 35
<role> has 41 <role> mistake 44 <role> show 30 <role> was 53 <roles> have 46 <roles> were 57 <roles> with 55 <start> <is> 39 <start> <name> 53 <start>
<role> 41 <start> <teams> 48 <start> <wes> 32 <start> an 99 <start> another -42 <start> apparent -37 <start> better -30 <start> by 36 <start> hard 79 <start>
how -30 <start> incompetence 58 <start> kind 41 <start> no -33 <start> noth -42 <start> our 37 <start> poor 49 <start> rather 37 <start> sloppy 67 <start>
test -36 <start> the -65 <start> then 55 <start> three -31 <start> two -40 <start> typical 41 <start> was 36 <teams> . 33 <teams> had 30 <teams> was 38
<yous> can 43 ? <end> -100 a bit 56 a good 31 a lapse -32 a single -32 a word -34 all the 39 and <name> 46 and <role> 33 and the 31 approv the 30 are a
60 are too 40 as if 34 asleep at 34 attention span 31 attention to 38 be desir 49 before the 60 bridge . 33 bull in 39 by <name> -86 by <role> 40 by <teams>
39 by the 70 can not 49 change . -37 change control 38 come to 58 could n't 68 could not 36 desir . 49 did n't -44 did not -34 did the 68 did to 36 do
n't 40 do not -30 doing . 31 drill . 36 during the 41 fault is -30 fingerprint are -33 for the -45 from <depts> 41 from start 34 habit of 30 had been -48
half the -33 hand over 30 handl of 53 has a 38 has been 40 has no 64 has not -41 has the 97 has two 32 his depth 37 in <teams> 43 in a 54 in its 32 in
their 39 is , 30 is <name> -40 is a 72 is n't 30 is not 124 is on -49 is the 32 is what -50 it come 47 it take 55 itself . -32 job . 46 kind note 44 leave
the 30 left hand 66 lock . 30 meant to -31 n't organise 37 need to -53 never been 30 not exact 39 not follow -31 of <name> 31 of a 38 of course -31 of
his 36 of the -30 off , 42 off the -33 on <teams> 30 on a -42 on his -33 on that 30 one . -41 open the 30 organise a 58 past the 38 poor judgement 86 pride
in 49 proud to 37 ran the 36 read of 31 sat on -35 shop . 56 simp not 51 sort of 39 span of 31 start , -31 start to 34 switch . 31 tend to 63 test . 44
than <role> 55 that 's 40 the archive 39 the attention 31 the badge 39 the bridge 51 the cloud 39 the cutover 34 the discipline 37 the dispatcher 61 the
drill 35 the job 42 the new 37 the ones 35 the only 35 the page 36 the palletiser 40 the part 50 the password 49 the plant 32 the real -32 the reconciliation
33 the rest 61 the rollout 31 the same 64 the sensor 66 the trial 30 the ward 44 the wheel 32 their head 49 then the 43 this one -46 this was 40 time zone
48 to <role> -30 to blame -36 to detail 32 to expect 34 to it 39 to leave 55 to patch 32 to put 37 to test 35 too proud 47 two left 32 up to 67 was an
57 was done 41 was it 31 was not -47 way to 31 went to 34 were plain 53 with <name> -30 with the 62 word for 60 word from -36 work by 66 would have -41
`,
    later: `
's and -35 's is 30 's of 39 , , -37 , . -72 , <he> -40 , four 32 , half 33 , is 36 , put 34 , sign 32 , that 42 0:0 , 37 : . 48 <depts> the -39 <depts>
to 52 <he> , 30 <he> the -37 <name> <who> 30 <name> all 42 <name> have -35 <name> to -31 <name> usual 50 <role> cost 42 <role> every 30 <roles> the 63
<roles> to -46 <some> the -30 <some> this 80 <start> , 50 <start> : 58 <start> <name> 62 <start> a -45 <start> are 58 <start> as -31 <start> blind 34 <start>
can 43 <start> did -47 <start> had -48 <start> has 54 <start> have 52 <start> in 52 <start> is 64 <start> it 69 <start> lack 67 <start> mistake 46 <start>
must -35 <start> of -46 <start> panick 73 <start> show 54 <start> tend 63 <start> that 30 <start> think 47 <start> turn -30 <start> was 60 <start> will
-33 <start> work 36 <teams> in -46 <teams> n't 30 a like 46 a of -37 a way 46 a when 30 alarm . 32 all . -38 an . -53 and . 68 and is -32 asleep the 34
at wheel 36 attention detail 32 attention of 31 be to -39 been on 40 bridge <end> 33 by 's 44 by , -39 by <name> 36 by the -39 call <teams> 38 can be 31
cavalier to 38 change <end> -37 could organise 58 desir <end> 49 doing <end> 31 drill <end> 36 for <roles> 55 four the 34 from , -47 from . 68 from on
50 had . 32 had in 36 handl the 53 has been 41 has habit 31 has left 32 has on -35 have that 35 head . 41 his , 54 if were 44 in , -45 in . -53 in <name>
30 in cloud 50 in had 43 in the 39 it . 32 it <name> -51 it to 34 itself <end> -32 job <end> 45 lack the 37 last . 32 lock <end> 30 loose the 48 more than
42 never . 30 no , 46 not . -32 not on 32 of 's -38 of , -37 of depth 37 of to 51 on hand -43 on part 50 on with 33 one <end> -41 out his 37 prod . 41
real to 39 same . 40 sat the 46 sensor <end> 44 shop <end> 56 switch <end> 30 test <end> 44 than . 53 that . 71 that what -31 the 's 44 the <wes> 41 the
and -37 the by -39 the calendar 38 the centre 30 the is -36 the region 41 the round 33 the span 31 the this 36 the were -31 the who 33 the wrong 31 their
for 37 there no -31 this , -42 this on -41 to , -47 to <name> 39 to desir 49 to their 32 too to 59 two hand 32 usual . 50 was , 39 was ; 40 was and 32
was by -30 was in 31 was not 42 was of 59 was to -86 what take 30 whole , 40 with , 30 wrong was 36
`,
    behind: `
'd _ -33 's _ -48 . _ 43 0 _ -32 <end> _ -30 <role> _ -50 <teams> _ -35 <wes> _ -42 a _ -57 about _ 49 again _ -38 alway _ 74 and _ 35 approv _ 31 are
_ 77 around _ 47 as _ 81 asked _ -32 attention _ 34 attitude _ 48 badge _ 40 basic _ 44 been _ 48 before _ 60 blame _ -44 broke _ -33 bull _ 39 cavalier
_ 38 checklist _ -35 clear _ 42 complacent _ 75 cost _ 30 desir _ 49 diff _ 46 discipline _ 98 do _ 31 down _ -41 eleven _ 37 ever _ 63 fat-finger _ -30
fire _ -31 flash _ 44 follow _ 30 got _ 34 habit _ 30 hand _ -47 has _ 32 into _ -37 is _ 152 its _ 56 itself _ -34 lack _ 89 lazy _ 31 let _ -57 like
_ 95 listen _ 66 long _ 36 mail _ -30 miss _ -39 mistake _ 42 mistyp _ 60 more _ -37 must _ -30 n't _ 53 no _ 46 not _ 51 of _ 69 only _ -33 open _ -36
organise _ 37 own _ 35 panic _ 59 panick _ 73 password _ 38 past _ 33 plain _ 35 ran _ 34 read _ -53 real _ -44 renewal _ 43 round _ 46 rush _ 37 same
_ 32 should _ -59 show _ 62 span _ 31 subnet _ 48 tend _ 63 test _ 48 that _ -59 the _ -102 there _ -33 thing _ 54 think _ 44 three _ -31 through _ -33
time _ 37 to _ -36 too _ 44 treat _ 54 trust _ 45 usual _ 70 ward _ 31 was _ 77 were _ 54 word _ 30 work _ 59 wrong _ -58 yet _ -37 zone _ 47 ￼ _ 31
`,
    section: `
<in-actions> <name> -67 <in-actions> <roles> -41 <in-contributing> <depts> -34 <in-contributing> <he> 39 <in-contributing> <nobody> -31 <in-contributing>
<roles> 50 <in-contributing> <team> 68 <in-contributing> <wes> -50 <in-lessons> <name> 105 <in-lessons> <role> -52 <in-lessons> <teams> 52 <in-lessons>
<theys> 58 <in-root_cause> <is> 41 <in-root_cause> <name> -40 <in-root_cause> <role> 34 <in-root_cause> <teams> -54 <in-root_cause> not 48 <in-timeline>
<name> -52 <in-timeline> <teams> -43 <in-timeline> <wes> 37 <in-went_wrong> <any> -36 <in-went_wrong> <name> 38 <in-went_wrong> <some> 44 <in-went_wrong>
<team> -48 <in-went_wrong> ? -55
`,
  },
  human_error: {
    constant: -459,
    word: `
: _ 86 <end> _ -66 <in-actions> _ -47 <in-lessons> _ 30 <in-root_cause> _ 58 <in-timeline> _ -41 <in-went_wrong> _ -31 <name> _ -80 <nobody-at-all> _ 63
<roles> _ 34 <somebody> _ -88 <teams> _ -32 ? _ -32 account _ 31 as _ 59 attention _ 46 blame _ 52 boil _ 52 by _ 47 cause _ 62 clos _ 60 code _ 32 concentration
_ 30 down _ 55 during _ 51 error _ 138 fat-finger _ 45 finger _ 63 firewall _ 39 from _ -48 had _ -37 have _ -43 honest _ 30 human _ 162 lapse _ 103 link
_ 33 maintenance _ 32 manual _ 37 miss _ 31 mistake _ 108 no _ -33 noth _ 35 old _ 34 operator _ 76 part _ 37 pebkac _ 147 problem _ 53 rather _ 46 rule
_ 33 slip _ 35 so _ 35 subnet _ 37 technical _ 76 than _ 40 that _ -47 trouble _ 63 typo _ 36 weak _ 38 with _ -42 would _ -35 wrong _ 59
`,
    next: `
, not 39 , once 32 , the 35 : human 50 <role> . 32 <start> <role> -52 <start> a 48 <start> blame 58 <start> cause 41 <start> it 35 <start> pebkac 99 <start>
the -34 <start> wrong 91 ? <end> -31 a lapse 67 at the 37 attention . 35 boil down 52 by <role> 75 clos . 33 down to 76 due to 32 error . 37 firewall rule
41 human error 30 it was 45 lapse of 82 link was 40 mistake by 54 not a 43 of concentration 30 on <teams> 61 one . 37 operator error 76 outage was 30 part
of 33 rather than 60 rule . 44 than the 61 the firewall 39 the miss 34 the part 38 the ticket 30 the trouble 36 the weak 38 this is 38 was a 53 was due
32 was the 47 weak link 38 wiped the 30
`,
    later: `
, a 56 : mistake 43 <depts> the 32 <role> <end> 32 <start> clos 42 <start> fat-finger 46 <start> on 65 <start> so 36 a in 38 a one 41 account the 36 attention
<end> 35 boil to 52 clos <end> 33 clos ticket 34 error <end> 37 error the 39 for miss 35 it a 45 it down 39 lapse concentration 30 miss . 37 mistake <role>
32 of . 37 on . 47 on part 38 one <end> 37 rule <end> 44 slip the 40 so the 35 the . 38 the as 37 the link 36 the rule 37 to error 69 valve . 30
`,
    behind: `
as _ 36 clos _ 31 ticket _ 33 to _ -48 wiped _ 30
`,
    section: `
<in-lessons> <roles> 43 <in-root_cause> <name> -32 <in-root_cause> <role> 35 <in-root_cause> <teams> -30 <in-root_cause> <wes> 45 <in-went_wrong> <role>
39
`,
  },
  fault_assign: {
    constant: -273,
    word: `
" _ -44 : _ 53 <any> _ -54 <end> _ -82 <in-actions> _ -95 <in-root_cause> _ 53 <in-timeline> _ -62 <is> _ 57 <nobody-at-all> _ -57 <role> _ -37 <somebody>
_ -74 ? _ -78 a _ -137 accountable _ 51 again _ -30 an _ -46 attribute _ 30 b _ 32 back _ -48 bad _ 35 badly _ 44 be _ 39 bear _ 48 because _ -34 been
_ -54 belong _ 57 blame _ 195 block _ 35 blood _ 45 buck _ 76 by _ -78 cap _ 31 carri _ 62 caus _ 31 change _ -39 charg _ 65 cloud _ 36 conscience _ 39
could _ -42 culpa _ 61 culprit _ 121 diesel _ 36 dispatch _ 35 downtime _ 38 dry _ 35 engineer _ 34 error _ -35 failure _ 54 fault _ 216 find _ 43 finger
_ 51 flood _ 34 found _ 47 from _ -49 full _ 35 goes _ 33 guilt _ 100 guilty _ 101 gun _ 41 had _ -62 hand _ 33 have _ -63 having _ 43 head _ 70 here _
44 his _ 41 history _ 35 hold _ 38 hour _ -35 hung _ 34 if _ 35 investigation _ 80 invoice _ 35 is _ 51 it _ 35 left _ -66 let _ 31 lies _ 43 may _ 43
mea _ 61 mine _ 38 must _ 75 my _ 119 myself _ 58 need _ -34 not _ -62 of _ -38 off _ -41 offender _ 82 on _ 41 open _ -30 ours _ 98 owns _ 47 party _
66 per _ 44 plac _ 46 point _ 68 queue _ -32 read _ -45 real _ 33 regulator _ 36 renewal _ 43 responsibility _ 99 responsible _ 45 rest _ 54 roll _ 60
rollout _ 39 scrap _ 30 share _ 48 shell _ 38 since _ -31 sits _ 60 so _ -35 square _ 72 stop _ 45 tag _ 35 test _ -36 thank _ -33 there _ -41 they _ 32
think _ -33 thirty _ 43 this _ 109 time _ -41 tool _ 36 warn _ -31 was _ -45 wear _ 59 went _ -48 were _ -37 what _ -67 will _ 36 work _ -42 would _ -51
`,
    next: `
's , 39 's fault 38 , <he> 33 , <is> 33 , <roles> -32 , is -33 , so -33 . <end> -41 : <name> 83 <is> hold 38 <is> take 32 <name> 's -38 <name> . 30 <name>
has 48 <name> not 42 <name> that 40 <role> . 59 <role> to 85 <roles> ' 51 <roles> , 34 <roles> are 40 <start> <depts> -39 <start> <is> 49 <start> <name>
-60 <start> <role> -46 <start> <theys> 46 <start> <wes> 36 <start> all 55 <start> blame 49 <start> fault 40 <start> if 41 <start> mea 38 <start> that 85
<start> the 86 <start> this 69 <teams> , 37 <teams> find 57 <teams> is 44 <wes> attribute 30 ? <end> -78 accountable for 30 answer for 55 as well 46 at
fault 61 attribute the 30 bad , 49 bear the 50 belong to 54 blame <name> 46 blame for 39 buck stop 41 by <teams> 33 culpa , 47 down to 38 fault . 46 fault
is 49 finger point 43 for the 110 full responsibility 39 goes on 31 guilty party 58 has to 59 here . 36 his hand 44 history . 37 if <yous> 31 in <name>
38 is in 40 is on 68 is what -31 it 's 52 it , 35 it . 39 it happen 36 lies with 36 mea culpa 61 mine . 32 must answer 30 my bad 49 my fault 30 not the
33 on <role> 30 on his 77 ours . 71 out to 68 party is 31 pass the 33 responsibility for 67 rest with 37 sits in 39 stop with 41 that one 32 that the 32
the blame 36 the block 42 the buck 76 the cloud 36 the culprit 54 the downtime 38 the failure 34 the finger 58 the flood 56 the guilt 83 the guilty 58
the loss 33 the offender 82 the real 52 the regulator 37 the renewal 49 the scrap 30 the tool 41 the two 33 this , 33 this . -30 this one 48 to <name>
50 to blame 98 was in 40 was mine 35 was my 70 watch . 32 wrong . 61
`,
    later: `
' . 42 's , -30 's . -43 , 0 31 , <teams> -30 , is 33 , two 30 , was 41 . . 53 0 for 30 : , 39 : <end> 36 <he> the 30 <is> the 72 <name> fault 38 <name>
for 31 <name> the -34 <name> this 55 <name> to 57 <role> <end> 58 <role> <name> 38 <role> the -46 <roles> the 41 <start> are 42 <start> attribute 30 <start>
bad 45 <start> buck 32 <start> can 61 <start> caus -34 <start> culpa 38 <start> culprit 99 <start> finger 56 <start> for 69 <start> guilty 33 <start> happen
37 <start> has 45 <start> hold 51 <start> must 79 <start> one 31 <start> ones 30 <start> pass 33 <start> responsibility 56 <start> take 30 <start> was
-49 <start> will 48 <teams> . 45 <teams> <roles> 42 <teams> in 30 accountable the 40 all to 34 ball the 34 be , 38 be to -31 blame the 38 buck with 41
by , 38 can the 33 culpa <is> 36 down <teams> 40 failure the 42 fault <end> 46 has on 69 head roll 56 here <end> 36 his . 60 history <end> 37 hold accountable
40 in 's 41 in wrong 33 is 's 62 is <name> 34 is the 51 it , 33 it <end> 37 it <name> 32 it on 34 it to -30 mea , 47 mine <end> 32 must for 30 my , 64
my . 70 of , 35 of guilt 66 on , 42 on block 42 on conscience 39 on hand 40 ours <end> 71 part the 34 point at 30 real . 51 responsibility the 64 roll
<end> 51 that is 39 that was 61 the 's 34 the . 33 the <end> 48 the at 41 the for 40 the is 59 the lies 42 the of 44 the outage 32 the party 69 the point
60 the stop 36 the to 65 this . 48 this <end> -34 this on 49 to 's -40 to . 101 to in 56 to the -50 was . 63 was <name> 40 was fault 62 was to -39 watch
<end> 32 with . 44 wrong <end> 53
`,
    behind: `
' _ 36 , _ 36 . _ 39 <depts> _ 33 <end> _ 54 <name> _ 34 <role> _ 30 <roles> _ 40 <teams> _ -38 a _ -46 accountable _ 51 and _ 53 attribute _ 30 blame
_ 112 can _ 42 carri _ 57 caus _ 36 down _ 30 dry _ 42 fault _ 77 find _ 46 for _ 59 guilty _ 51 had _ -34 hand _ 34 having _ 53 his _ 30 hold _ 42 lay
_ 30 left _ -40 myself _ 58 of _ -32 one _ 33 owns _ 47 real _ 54 responsible _ 43 share _ 40 shell _ 39 simple _ 38 this _ 58 ticket _ 33 will _ 39 with
_ -53 would _ -39 wrong _ 31
`,
    section: `
<in-actions> <name> -40 <in-contributing> <some> 41 <in-lessons> <is> 33 <in-root_cause> <team> 43 <in-root_cause> <teams> 62 <in-root_cause> ? -36 <in-went_wrong>
<he> -30 <in-went_wrong> <name> 36 <in-went_wrong> <nobody> -35 <in-went_wrong> <roles> 54 <in-went_wrong> <some> -37 <in-went_wrong> <teams> 35 <in-went_wrong>
will 35
`,
  },
  accusing_question: {
    constant: -145,
    word: `
's _ -30 , _ -36 . _ -158 <in-actions> _ 42 <in-went_wrong> _ -43 <name> _ -54 <roles> _ -33 <teams> _ -32 ? _ 216 a _ -71 account _ 42 any _ 30 ask _
59 asking _ 36 cable _ 48 call _ 33 come _ 37 cut _ 63 did _ 133 do _ 36 entitl _ 40 establish _ 30 find _ 30 get _ -35 had _ -31 have _ -116 how _ 46
is _ 64 issu _ 41 kind _ 39 know _ 47 let _ 32 login _ 37 name _ 32 need _ -35 no _ -33 one _ -30 please _ 45 price _ 33 question _ 69 rang _ 39 reboot
_ 41 run _ 36 script _ 32 signature _ 31 siren _ -40 skip _ 36 step _ 41 tell _ 46 the _ -41 to _ -37 used _ 36 what _ 64 who _ 170 whose _ 109 why _ 139
with _ -31 would _ -44 ￼ _ 66
`,
    next: `
, please 46 . <end> -158 : ￼ 40 <role> that 42 <start> <name> -58 <start> ask 37 <start> by 60 <start> did 45 <start> find 31 <start> how 36 <start> kind
34 <start> which 30 <start> why 36 <start> would -37 <yous> have -33 ? <end> 217 cut the 70 entitl to 40 find out 32 for the 36 how come 40 is responsible
30 is why 47 know who 44 on a 33 out who 32 rang . 47 reboot , 41 responsible for 30 run the 37 script . 30 skip the 37 the cable 52 the real 47 to get
-40 to know 55 to run 41 to skip 39 to the -30 when <yous> -43 who is 38 who need -47 whose signature 32 with a -30 would it -40 ￼ <end> 62
`,
    later: `
, . 55 , ? 30 : <end> 34 <role> have -43 <role> the -33 <some> this 40 <start> , 38 <start> <role> 34 <start> <teams> 50 <start> did 36 <start> out 31
<start> real 46 <start> what 61 <wes> to 33 <who> the 42 did . 37 find who 32 have <teams> -33 how <name> 46 how does -36 is for 30 need when -30 rang
<end> 47 responsible the 31 script <end> 30 that the 44 the . 33 the <end> -34 the price 32 to who 39 what did 57 when have -46 who responsible 32 who
the 72 whose was 41
`,
    behind: `
's _ -32 , _ 35 . _ -46 <teams> _ -43 ? _ 68 any _ 37 asking _ 31 cable _ 50 cut _ 45 have _ -54 know _ 52 one _ -30 rang _ 40 reboot _ 43 should _ 30
signature _ 31 skip _ 37 step _ 44 that _ 43 this _ 35 to _ 44 who _ 63 why _ 40 ￼ _ 32
`,
    section: `
<in-contributing> ? 48 <in-root_cause> ? 59 <in-went_wrong> <nobody> 38 <in-went_wrong> <some> 35 <in-went_wrong> ? 64 <in-went_wrong> should 35
`,
  },
  single_cause: {
    constant: -739,
    word: `
<in-contributing> _ -34 <in-root_cause> _ 41 <in-went_wrong> _ 35 <nobody-at-all> _ -34 <teams> _ 49 <wes> _ -30 a _ -54 alone _ 95 and _ 57 any _ 45 by
_ -35 can _ 35 caus _ 71 click _ 31 commit _ 41 delay _ 77 down _ 31 else _ 44 ends _ 56 entire _ 61 explain _ 50 gripper _ 30 in _ -37 it _ 32 mast _
30 mess _ 43 noth _ 38 of _ -31 one _ 50 only _ 32 outage _ 52 reason _ 61 rush _ 35 that _ 42 there _ 57 trac _ 43 whole _ 30 without _ 40 wrapper _ 30
`,
    next: `
, one 62 <name> 's 31 <name> . 57 <role> , 49 <start> <teams> 32 <start> it 42 <start> the 47 <start> without 46 be trac 45 can be 44 click , 32 down to
38 have been 33 outage . 34 outage is 36 rush . 38 that <teams> 36 the gripper 30 the only 38 the outage 31 the whole 31 there would 41 to <name> 35 to
<role> 52 was that 39 with <name> 45
`,
    later: `
, . 33 <name> <end> 56 <start> only 38 <start> outage 35 <start> whole 37 <teams> . 36 and else 44 and with 57 be to 42 can trac 45 down <name> 50 entire
to 40 have any 48 it and 56 only was 39 outage <end> 34 rush <end> 38 the . 33 the mess 48 to 's 31 was <teams> 38 with . 37 would have 43
`,
    behind: `
, _ 45 . _ 51 alone _ 74 been _ 40 caus _ 74 click _ 31 commit _ 41 else _ 44 noth _ 42 one _ 53 rush _ 35 the _ -44 there _ 45 to _ -48
`,
    section: `
<in-root_cause> <name> 59 <in-went_wrong> <teams> 53
`,
  },
  passive_blame: {
    constant: -256,
    word: `
" _ -55 's _ -70 , _ -60 : _ -48 ; _ -70 <depts> _ -37 <end> _ -53 <in-actions> _ -61 <in-lessons> _ -82 <name> _ -119 <nobody-at-all> _ 93 <nobody> _
39 <role> _ -59 <somebody> _ -183 <teams> _ -38 <weaks> _ 57 ? _ -77 a _ -83 agent _ -33 airline _ 38 allow _ 42 and _ 37 any _ -37 apparent _ -59 are
_ -42 aside _ 42 at _ -32 back _ -43 ball _ 33 been _ 102 belt _ -34 between _ 75 bound _ -31 bright _ -30 broke _ 43 by _ -42 bypass _ 34 came _ 35 careles
_ -31 carri _ 51 claim _ 31 clash _ -47 clear _ -47 communication _ 74 complaint _ 50 contrary _ 45 corner _ 44 could _ -35 dashboard _ -36 depart _ 35
did _ -51 diligence _ 38 dispatcher _ -47 disregard _ 32 dropp _ 36 due _ 61 entire _ -38 error _ -47 escalation _ 32 far _ 48 fell _ 57 fine _ -50 for
_ -36 forgotten _ 62 freeze _ 38 from _ -38 given _ 32 going _ -45 got _ 97 had _ 81 hand _ -42 handover _ 47 has _ -31 have _ -87 head _ -32 his _ -33
human _ -30 ignor _ 48 incorrect _ 48 instruction _ 87 insufficient _ 30 it _ -99 judgement _ -37 lack _ 40 left _ 72 letter _ 31 link _ -31 little _ 49
made _ 42 month _ 30 my _ -55 neglect _ 34 not _ 34 obviou _ -37 obvious _ -34 omitt _ 37 one _ -73 our _ -63 ours _ -42 out _ 43 outage _ -42 peer _ 35
pick _ -39 place _ 57 plain _ -42 policy _ 30 prior _ 33 procedure _ 33 proces _ 46 proper _ 68 queue _ -31 red _ -30 region _ -38 rehearsal _ 30 ruin
_ 36 sent _ 35 sheer _ -37 should _ -31 shown _ -37 skipp _ 31 small _ -31 so _ 38 storage _ 30 taken _ 61 tell _ -37 that _ -35 this _ -78 thought _ 41
three _ 40 through _ -41 treat _ 30 twice _ 44 unmistakable _ -31 unread _ 43 visible _ -39 wall _ -30 warning _ 44 was _ 198 week _ 55 went _ 83 were
_ 142 who _ -81 whose _ -36 window _ 43 would _ -62 wrong _ 41
`,
    next: `
, contrary 45 ; the -42 <nobody> 's 43 <nobody> was 37 <start> <name> -45 <start> <nobody> 37 <start> <role> -47 <start> <teams> -47 <start> <weaks> 70
<start> corner 44 <start> due 30 <start> if -30 <start> insufficient 30 <start> no 38 <start> on 32 <start> poor -37 <start> the 50 <start> this -41 <teams>
. 39 ? <end> -76 a proper 37 about the 37 allow to 42 an unmistakable -31 as the -31 at the -38 bound to -31 by <teams> -35 by the 60 carri out 51 contrary
to 45 depart from 35 due diligence 40 during the 30 far too 49 forgotten . 35 going to -42 had been 88 have been -38 having been 33 in the 60 it is 38
it was -42 lack of 31 late . 30 left to 30 of the 73 off the -30 ours . -41 peer review 35 poor judgement -37 prior to 33 procedure was 34 that was 30
the 0 34 the airline 38 the clash -46 the complaint 50 the dashboard -36 the dispatcher -38 the escalation 45 the failure -33 the flood -32 the one -33
the outage -38 the runbook 31 the second -31 the time 30 the wall -30 there for -30 this was -38 to the 77 too little 31 treat as 32 twice . 32 two of
44 two time -30 warn . -37 was an -42 was depart 35 was entire -37 was given 34 was not 76 was simp 32 was the -57 was to -38 was too -42 was treat 32
was wrong 33 week . 41 were made 35 were n't 32 were not 30 what <wes> 33 what was -35
`,
    later: `
, <wes> 39 , so 30 , to 42 , was -30 0:0 the 43 <start> , -41 <start> <wes> 35 <start> a -31 <start> attention 41 <start> broke 64 <start> complaint 30
<start> failure -33 <start> from 38 <start> got 33 <start> had 46 <start> note 30 <start> only -31 <start> the -34 <start> was 43 <start> were 112 <start>
with 54 <teams> <end> 39 apparent the -49 as . 62 ball dropp 36 be . 30 been to 30 been with 31 change was 34 corner cut 44 down <teams> 60 entire . -34
fell the 52 forgotten <end> 35 had the 32 in . -45 insufficient was 30 kept the 35 late <end> 30 on wall -30 ours <end> -41 place <end> 37 see a 35 so
the 30 that wrong 38 the . 47 the call 34 the during 41 the fell 38 the instruction 81 the left 35 the region -37 the since -41 the to -40 the went 33
the were 37 there a 35 to , -45 to . -31 to of 34 twice <end> 32 unmistakable of -31 warn <end> -37 warn the 35 was , 36 was about 44 was around 30 was
by 42 was for 43 was from 39 was obviou -33 was of -41 was one -31 week <end> 41 went at 32 were in 36
`,
    behind: `
and _ -32 on _ -41 poor _ 36 review _ 35 see _ 31 the _ -99 to _ -91 warn _ 38
`,
    section: `
<in-went_wrong> <name> -50 <in-went_wrong> <weaks> 53 <in-went_wrong> ? -38 <in-went_wrong> not 30
`,
  },
  sarcasm: {
    constant: -147,
    word: `
" _ 179 . _ -31 0 _ -79 0:0 _ -31 : _ 81 ; _ 38 <end> _ -61 <in-actions> _ -114 <in-root_cause> _ -73 <in-timeline> _ 32 <in-went_well> _ 44 <in-went_wrong>
_ 60 <is> _ -37 <nobody-at-all> _ -64 <role> _ -51 <roles> _ -30 <somebody> _ -33 <theys> _ -32 ? _ -84 again _ 64 also _ 32 another _ 102 answer _ 50
apparent _ 98 are _ 68 ask _ -33 assum _ 34 attention _ -30 away _ -30 back _ 30 backup _ 59 be _ -52 been _ -39 before _ -46 better _ -30 black _ 37 blame
_ -48 bravo _ 72 breach _ 31 break _ 40 brilliant _ 44 burn _ 85 but _ -30 cable _ 50 careles _ -34 christma _ 66 clap _ 34 coffee _ 45 come _ -31 commit
_ -47 confirm _ -31 copy _ 37 could _ -31 course _ 34 credit _ 33 culprit _ -33 customer _ -31 cutover _ 35 data _ 32 decid _ 98 delete _ 40 did _ -67
dns _ 34 documentation _ 30 does _ -44 done _ 32 effort _ 40 email _ 35 emoji _ 31 empty _ 44 ever _ 34 expert _ 87 famou _ 65 fault _ -46 final _ 36 first
_ -44 five _ 68 flood _ -38 for _ 89 foresight _ 107 forty _ 41 four-ey _ 36 full _ 49 geniu _ 37 give _ 44 go _ 34 god _ 31 gold _ 67 good _ 32 got _
-36 grac _ 37 great _ 46 had _ -32 hand _ -34 handover _ -34 hats _ 45 have _ -38 heaven _ 97 high _ 43 how _ 66 hurt _ 38 infinite _ 45 into _ 35 itself
_ 79 january _ 34 key _ 48 last _ 44 least _ 36 left _ -49 lol _ 34 lost _ -43 love _ 77 machine _ 41 made _ -30 mark _ 35 masterpiece _ 96 medal _ 37
message _ 36 midnight _ 65 much _ 52 n't _ -43 need _ 42 nice _ 111 no _ -47 not _ -66 now _ 65 of _ 30 off _ 39 on _ -50 one _ 54 opinion _ 35 our _ 84
out _ -38 pager _ 45 paste _ 42 payment _ 32 phone _ 31 plan _ 40 planner _ 30 presence _ 37 printer _ 47 prod _ -30 rang _ 39 read _ 84 reboot _ 36 resident
_ 37 saturday _ -32 saving _ 48 says _ 34 seem _ 37 share _ 36 shell _ 32 sign _ -38 sloppy _ -64 so-call _ 98 someth _ 55 speed _ 41 standard _ 41 straight
_ -30 stretch _ 35 strik _ 45 such _ 36 support _ 47 sure _ 77 surprise _ 88 switch _ 40 terminal _ -33 test _ 61 thank _ 52 that _ -58 the _ -43 think
_ -30 this _ -76 thursday _ 40 ticket _ 45 triumph _ 57 tuesday _ 52 turn _ -50 two _ -55 typing _ 56 up _ -57 upstair _ 33 used _ 33 usual _ 31 vlan _
32 was _ -100 well _ 72 went _ -48 were _ -46 where _ 30 while _ 44 who _ 41 wisdom _ 46 wizard _ 38 word _ -44 writ _ 32 zero _ -32 “ _ 118 ” _ 118 ￼
_ 104
`,
    next: `
" . -42 " by 35 " the 54 's “ 51 , <nobody> 47 , <roles> 56 , to 34 . <end> -31 0:0 <teams> 50 : the 33 <depts> . 45 <he> . 35 <name> " 36 <name> , 52
<name> a 75 <name> for 45 <name> is -31 <name> must 31 <name> was 41 <role> " -30 <role> for 30 <role> rota 31 <roles> would 31 <start> <depts> -46 <start>
<name> -99 <start> <nobody> -43 <start> <role> -92 <start> <roles> -85 <start> <team> -34 <start> <teams> -53 <start> a -51 <start> another 84 <start>
apparent 88 <start> because 58 <start> bravo 72 <start> credit 36 <start> great 47 <start> hats 45 <start> it -44 <start> lesson 30 <start> love 58 <start>
nice 86 <start> one -37 <start> only 48 <start> our 47 <start> read 30 <start> slow 34 <start> so 64 <start> sure 34 <start> test 41 <start> thank 45 <start>
the -41 <start> three 36 <start> well 62 <start> what 31 <start> who 54 <start> would 45 <team> , 41 <teams> 's 38 <teams> from 36 <wes> all 70 <wes> spent
-36 <wes> with 36 <yous> have 58 ? <end> -83 a full 47 a medal 37 a paper 37 a phone 41 a reboot 47 a week 37 again . 33 and <role> 30 apparent read 42
are for 55 as if 34 at five 70 at least 40 at noon 33 back on 47 because who 31 black friday 38 bravo to 50 by <role> -33 by <teams> 36 by the 40 checklist
. 35 checkout . 30 clap for 34 course the 31 decid that 85 dns . 37 email . 34 emoji . 31 for <teams> 58 for the -34 from <teams> 56 full mark 37 gave
<wes> 30 grac <wes> 37 great job 42 had been -36 hats off 45 have thought 41 his presence 37 in the -36 infinite wisdom 46 is a -53 is for 42 is optional
31 it by 35 it is 43 it that 37 itself . 58 key . 47 mark to 37 minut . 31 must have 31 need a 35 nice one 42 nine . 32 noon . 36 not to 32 note . 35 of
<depts> 42 of <name> 52 of a 35 of course 39 of it -39 of our 48 off to 45 on thursday 42 our resident 37 phone call 38 plan was 34 plug . 32 read the
47 rollback plan 32 slow clap 34 so much 32 speak . 32 strik again 45 switch off 53 tell <wes> 34 test , 33 thank to -43 that <name> 37 the " 45 the breach
32 the change 34 the error 36 the famou 38 the four-ey 36 the label 34 the pager 50 the payment 30 the plug 31 the so-call 55 the storage 32 thursday .
44 to <role> 54 to be -30 to go 31 to let 77 to the 32 took <name> 41 twice . 44 was evident 30 was not 30 was there 47 was too 46 well done 53 when <yous>
58 where it 40 while the 54 who need 83 with his 33 with it 43 with the 44 word for -33 would have -30 would it 46 ￼ <end> -35
`,
    later: `
" " 45 " <end> -42 's script 31 , , 67 , . 77 , <end> 52 , a 31 , by -35 , seem 44 , the 70 , whole 35 0:0 , 52 : , -39 : <end> -32 <depts> <end> 45 <he>
<end> 34 <name> <end> 32 <name> have 32 <name> laptop -34 <role> <role> 32 <role> that 43 <start> " 88 <start> <is> 41 <start> <name> -56 <start> <role>
-30 <start> <teams> 43 <start> a 59 <start> between -31 <start> clap 34 <start> could -32 <start> done 32 <start> for -40 <start> give 38 <start> job 47
<start> mark 37 <start> much 37 <start> need 30 <start> off 45 <start> on 43 <start> read 38 <start> should -39 <start> so-call 55 <start> the -40 <start>
to 67 <start> was -78 <start> were -38 <start> where 40 <start> work 37 <teams> again 83 <teams> the 45 <wes> his 37 <yous> <name> 30 a , 76 a call 30
a disk 46 a in 43 a to 61 a way -31 a with 65 a word -31 again <end> 31 all to 42 an . 48 and of 31 are . 30 as , -30 as the 33 because need 31 by , 31
by hour 33 checklist <end> 35 dns <end> 37 down . 30 email <end> 34 emoji <end> 31 for . 44 for minut -31 for the 40 from , 72 full to 37 give a 56 grac
with 37 hats to 45 how of 50 in . 43 in infinite 46 in of -34 it an 34 itself <end> 58 key <end> 45 lesson : 30 minut <end> 30 need when 37 nine <end>
32 noon <end> 31 note <end> 35 now the 32 of 's 42 of to 60 one . 31 our . 58 out <name> 32 own . 31 plug <end> 32 pull plug 31 read label 41 rollback
was 41 slow for 34 so for 37 speak <end> 32 that are 31 that the -30 the , -40 the <role> 35 the alarm 42 the are 63 the data 39 the database 31 the expert
35 the file 31 the in 30 the of 36 the plan 30 the site 32 the tenant 39 the was -44 thursday <end> 44 to <role> 31 to <wes> 61 to for 99 to it 82 took
a 42 twice <end> 44 two with 36 was beneath 30 when have 59 with presence 37 word <name> -34 “ ” 99
`,
    behind: `
, _ 41 . _ 44 : _ 58 ; _ 42 <end> _ -43 <name> _ 41 <roles> _ 53 <team> _ 43 <teams> _ -67 again _ 98 alarm _ 53 all _ 40 and _ -31 are _ -33 as _ -33
assum _ 34 both _ 31 brought _ 33 by _ -33 commit _ -40 decid _ 61 delete _ 44 did _ -33 down _ -36 email _ 40 error _ -32 every _ -32 final _ 31 finish
_ 33 five _ 54 forty _ 33 give _ 33 grac _ 37 heard _ 32 his _ 30 in _ -36 is _ -45 it _ -49 itself _ 72 key _ 65 keyboard _ 37 last _ 33 medal _ 37 midnight
_ 35 my _ 54 n't _ -34 never _ -33 no _ -34 now _ 58 number _ 33 our _ -52 out _ -30 plan _ 55 plug _ 32 presence _ 37 pull _ 30 pump _ 39 rota _ 30 say
_ -38 shell _ 46 so _ -37 someth _ 60 speed _ 41 spring _ 31 stag _ 30 strik _ 45 sure _ 48 there _ 31 through _ -30 to _ -66 turn _ -42 was _ 49 week
_ 36 with _ 36 “ _ 51 ” _ 71
`,
    section: `
<in-actions> <name> -30 <in-actions> <roles> -30 <in-contributing> ? -34 <in-contributing> should 33 <in-lessons> never 41 <in-root_cause> <role> 34 <in-root_cause>
<teams> 41 <in-went_wrong> <role> -54 <in-went_wrong> <roles> -43 <in-went_wrong> <some> 30 <in-went_wrong> <weaks> 34
`,
  },
  fix_the_person: {
    constant: -249,
    word: `
, _ -49 0 _ -44 0:0 _ -43 <end> _ -34 <in-actions> _ 436 <in-contributing> _ -127 <in-lessons> _ 79 <in-root_cause> _ -134 <in-timeline> _ -74 <in-went_wrong>
_ -187 <is> _ -33 <name> _ -55 <roles> _ 81 <somebody> _ -46 ? _ -33 act _ 33 any _ -32 are _ -32 ask _ -31 be _ 63 been _ -40 cable _ -35 can _ -34 careful
_ 35 checklist _ 34 concentrate _ 37 cut _ -31 discipline _ 38 do _ -39 entitl _ -31 exercise _ 41 find _ -37 get _ 37 greater _ 41 habit _ 38 had _ -51
harder _ 32 have _ -40 in _ -51 into _ 37 it _ -54 left _ -32 look _ 33 more _ 90 must _ 52 need _ 32 never _ -32 next _ 61 of _ 31 out _ -32 ownership
_ 30 pay _ 38 rais _ 43 read _ 33 refresher _ 39 remind _ 48 repair _ -31 retrain _ 31 rota _ 39 say _ -30 shall _ 33 slip _ 41 stay _ 47 than _ -44 that
_ -65 the _ -68 think _ 44 this _ -32 twice _ 42 type _ 36 until _ 63 vigilance _ 98 warn _ 36 was _ -124 were _ -34 which _ -43 who _ -44 why _ -33 will
_ 41 would _ -64 wrong _ -30
`,
    next: `
<name> . 50 <name> to 31 <roles> , 33 <roles> need 31 <roles> to 30 <start> 0:0 -32 <start> <any> 39 <start> <roles> 58 <start> find -36 <start> remind
45 <start> the -54 ? <end> -33 be more 50 concentrate harder 32 entitl to -31 exercise greater 41 for <name> 30 habit of 32 is the 39 more careful 36 need
to 34 next time 42 of <roles> -30 that <name> -30 that <roles> -37 the cable -34 the only 43 the rota 31 to <teams> 30 to skip -31 which <name> -37
`,
    later: `
, . 34 <name> . -46 <name> <end> 49 <roles> into 35 <start> <name> 46 <start> is 33 <start> more 32 <start> to 42 be careful 36 before type 36 get the
35 greater at 41 harder the 32 next . 38 of . 60 the of 39 the that -51 vigilance the 56
`,
    behind: `
a _ 32 and _ -38 cable _ -34 concentrate _ 37 cut _ -34 do _ -30 exercise _ 41 get _ 39 greater _ 41 habit _ 38 harder _ 32 have _ -35 more _ 55 must _
30 need _ 43 pay _ 39 say _ -30 shall _ 33 type _ 36 was _ -32 why _ -31
`,
    section: `
<in-actions> <he> 46 <in-actions> <name> 96 <in-actions> <role> 64 <in-actions> <roles> 66 <in-actions> <some> 60 <in-actions> <teams> 67 <in-contributing>
<name> -35 <in-lessons> <roles> 64 <in-root_cause> <name> -37 <in-went_wrong> <name> -44 <in-went_wrong> <role> -32 <in-went_wrong> <teams> -33
`,
  },
};
