// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: -5,
  word: `
" _ 28 % _ -40 ' _ -31 'd _ 17 's _ 42 've _ 81 ( _ -64 ) _ -64 , _ 41 - _ 22 / _ -20 0 _ -109 0-0 _ -17 0-bit _ 23 0.0 _ -62 0.0.0 _ -28 0:0 _ -20 0:0:0
_ -16 0s _ -17 : _ 25 ; _ -47 <depts> _ 54 <he> _ 86 <in-actions> _ -49 <in-contributing> _ 97 <in-lessons> _ -30 <in-root_cause> _ 149 <in-timeline> _
-34 <in-went_well> _ -254 <in-went_wrong> _ 137 <is> _ 53 <name> _ 135 <nobody-at-all> _ -58 <nobody> _ 19 <nobodys> _ 15 <roles> _ 55 <some> _ 51 <somebody>
_ 133 <wes> _ -50 <yous> _ 25 ? _ 18 [ _ -16 ] _ -16 a _ -52 a.m _ 48 abandon _ 20 able _ -55 absorb _ -34 accept _ -45 acces _ -97 accidental _ 20 account
_ -73 accountable _ 27 acknowledg _ 25 acknowledgement _ 22 acros _ -61 act _ 49 acted _ 34 active _ -16 activity _ 15 add _ -68 addres _ -76 adult _ 39
advance _ 20 advice _ 15 affect _ -50 after _ -93 afterward _ -15 against _ -25 age _ -20 agent _ -20 agre _ -23 agree _ -42 air _ -39 airline _ 16 airport
_ 25 alarm _ -52 alert _ -32 alexa _ -17 all _ 45 allow _ -27 already _ -28 alter _ 18 am _ 15 amateur _ 35 amateurish _ 29 an _ -59 and _ -69 anneliese
_ 34 announc _ -22 answer _ -33 any _ 28 anyth _ 30 anyway _ 19 apart _ -48 api _ 19 apology _ 47 app _ -38 apparent _ 76 appear _ -21 appendix _ -45 appli
_ -17 application _ -27 appointment _ 17 appreciat _ 41 approach _ 15 approval _ -68 april _ -51 archive _ 24 arm _ -62 around _ 44 arriv _ -37 arrive
_ -28 as _ -43 aside _ 36 ask _ 29 asked _ -46 asking _ -59 asks _ -68 assessment _ 29 assign _ -80 assumption _ 22 at _ -15 atm _ 18 attempt _ 44 attention
_ 65 attributable _ 47 august _ -23 automat _ -17 automatic _ -22 automatical _ -53 autumn _ 20 available _ -81 avoid _ -39 away _ 21 b _ -26 backtrack
_ -18 backup _ 38 bad _ 28 badge _ -22 badly _ 47 bag _ 24 ball _ 72 banner _ -46 bar _ -16 basement _ -32 basic _ 32 basket _ 26 battery _ -33 be _ -45
bear _ 19 because _ -35 become _ 27 been _ 30 beforehand _ 20 begin _ -39 beginner _ 20 begun _ 21 behav _ 17 behaviour _ -31 behind _ -20 believ _ 21
bell _ 62 belong _ -30 below _ -32 belt _ 18 beneath _ 20 benefit _ 19 bent _ 32 beta _ -33 big _ -44 bill _ 22 bisect _ -19 bit _ 63 bite _ 15 black _
54 blackout _ 29 blade _ -25 blam _ -73 blame _ 51 blank _ 45 bles _ 16 blind _ 54 block _ -48 blood _ 30 blow _ 27 board _ 27 bomb _ 15 bonu _ 37 bot
_ -53 botch _ 51 both _ -63 bother _ 56 bottl _ 56 bought _ 19 bounc _ -19 box _ 34 brain _ 30 bravo _ 19 breach _ 29 break _ 30 brief _ -27 bright _ 26
bring _ 29 broke _ 35 buck _ 34 bucket _ -39 budget _ -19 buffer _ -25 build _ -56 bull _ 18 bungl _ 58 bus _ 15 busbar _ -26 busines _ 44 busy _ -33 but
_ -27 button _ -21 buy _ -59 by _ 45 bypass _ 37 byte _ -29 c _ -36 cach _ -42 cache _ -68 calculation _ -36 calendar _ -37 call _ -27 campu _ -24 canary
_ -23 cap _ 22 card _ -48 care _ 90 careful _ -29 careles _ 18 carry _ -36 case _ -28 caught _ -51 caus _ -44 central _ -31 certificate _ -72 chair _ -26
chance _ 30 chang _ -48 channel _ -23 character _ -39 charg _ 16 charge _ -39 chart _ 25 chas _ 15 chat _ -17 cheap _ 19 checklist _ 81 checkout _ 25 checksum
_ -30 chennai _ -15 chidinma _ 28 child _ 25 children _ 23 chiller _ 31 choice _ -23 chosen _ -25 christma _ 16 ci _ -19 circuit _ -24 claim _ 30 clash
_ 31 classifi _ -17 clean-up _ -36 cleaner _ 29 clearer _ 33 client _ -89 clip _ 59 clobber _ -17 clos _ 27 close _ 47 cloud _ 21 clueles _ 70 cluster
_ -16 coffee _ 26 cold _ -48 column _ -26 come _ 43 coming _ 32 comm _ 30 command _ -77 comment _ -29 commit _ -16 compar _ -24 compare _ -15 comparison
_ -28 compensation _ -16 compiler _ -46 complacent _ 32 complain _ -48 complaint _ 51 complete _ 27 component _ 39 comput _ -25 computer _ -18 concentrate
_ 18 concern _ 45 conclusion _ 37 conduct _ 44 configur _ -29 configuration _ -26 confirm _ -30 connection _ -25 consecutive _ -28 console _ -39 conspicuou
_ 18 consult _ 24 contact _ -38 contain _ -47 continu _ -34 contract _ -52 contrary _ 32 control _ 55 controller _ 16 conveyor _ 37 cooki _ -26 cool _
-22 coordinat _ -21 copi _ -28 copy _ -35 core _ 42 corner _ 59 correct _ -46 corrupt _ 26 cost _ 24 could _ 21 count _ -24 countri _ -46 course _ 50 courtesy
_ 57 cover _ -138 coverage _ -57 cowboy _ 33 cpu _ -18 crack _ 37 crash _ -15 crate _ 50 creat _ -38 credential _ -29 credit _ -35 critical _ -17 cross
_ 41 culpa _ 21 curiosity _ 45 customer _ -43 cut _ 30 cut-off _ 21 cutover _ 83 cuts _ -24 cycl _ -20 daemon _ -48 daily _ -29 dark _ 43 dashboard _ -42
data _ -50 date _ -39 dawn _ 26 daylight _ -24 days _ -83 deadlin _ -23 deaf _ 31 deal _ -31 debit _ -17 decide _ -26 decision _ -17 declin _ 21 decommission
_ 44 dedicat _ -21 deduct _ 25 default _ -51 defect _ 32 delay _ -42 delet _ -15 delete _ -78 deletion _ -24 deliver _ -18 depart _ 32 depend _ -53 depth
_ 39 describ _ -33 deserve _ -15 design _ -15 desk _ 32 despite _ 46 destroy _ 40 detection _ -28 device _ -15 diagram _ -17 dialysi _ 45 die _ 40 diesel
_ 28 differ _ -15 differenc _ -19 difference _ -29 different _ -55 digger _ -25 diligence _ 42 dimension _ -20 dip _ -23 dipp _ 17 direct _ -29 direction
_ -21 discipline _ 88 disclosure _ -15 discuss _ -15 disk _ -30 dispatcher _ 37 dispens _ 15 display _ -67 disregard _ 84 distribution _ -79 district _
-40 do _ -35 doc _ -26 dock _ 32 document _ -37 documentation _ 27 doing _ 18 domain _ -31 done _ 59 dosage _ 29 dosing _ -18 doubl _ 47 double _ 26 double-check
_ 79 doubt _ 27 down _ 21 draft _ 31 dragg _ 21 drain _ -39 drawer _ -18 drew _ -16 drift _ -36 drive _ 15 driver _ -44 drop _ -32 dropp _ -34 drug _ 18
drum _ -15 dry _ 24 duct _ -23 due _ 34 dupe _ 18 duplicat _ -26 dust _ 24 duty _ 47 e-mail _ -23 each _ -96 earlier _ -20 early _ -40 ears _ 20 earth
_ 48 easi _ 19 east _ -50 easter _ 48 easy _ -44 edge _ -21 edit _ 49 effect _ -18 eight _ -41 eighteen _ -32 eleven _ -47 email _ -64 embargo _ 43 emoji
_ 27 empti _ 29 empty _ 15 enabl _ -20 end _ 39 ended _ -27 endpoint _ -35 engine _ -22 engineer _ 49 english _ -25 enter _ 21 entire _ 56 environment
_ -61 equipment _ -32 error _ -52 escalat _ 24 escalate _ -15 escalation _ 37 establish _ 51 estimat _ -26 etcd _ -30 euro _ 41 eve _ 17 even _ 98 event
_ -42 ever _ 72 every _ 23 evidence _ 24 evident _ 27 exclusive _ -36 excuse _ 20 exercis _ -18 exercise _ -15 exist _ -42 exit _ -29 expectation _ -21
expert _ 73 expir _ -60 expiry _ -18 explain _ 27 export _ -40 expression _ -19 extension _ -18 external _ -20 extra _ 18 eyes _ 60 face _ 35 fail _ -48
failover _ -35 failure _ 31 fall _ 16 false _ -30 famou _ 52 fan _ -31 fast _ 19 faster _ -38 fat _ 24 fat-finger _ 41 fault _ -35 feature _ -45 february
_ 24 federation _ -22 fee _ -21 feedback _ -26 feet _ 19 fell _ 39 felt _ -31 fibre _ 15 fiddl _ 47 field _ -39 fifteen _ -17 fifty _ 31 figur _ -15 figure
_ -22 filed _ 27 fill _ 30 filter _ -31 final _ 44 find _ -23 fine _ 146 finger _ 65 fingerprint _ 16 finish _ 42 fire _ 48 firewall _ 28 firmware _ -48
first _ -31 fit _ -19 fitt _ 37 fix _ -34 fixed _ -83 fixture _ 43 flag _ -47 flaky _ -34 flash _ 36 flat _ -26 flipp _ 20 flood _ 99 floor _ 39 folder
_ -16 follow _ -19 for _ -39 forecast _ -18 foregone _ 24 foresee _ 34 foreseeable _ 30 foresight _ 20 forgotten _ 53 fork _ -52 forklift _ 19 form _ -16
formal _ 58 format _ -24 formulary _ 15 forum _ -33 forward _ -22 found _ -32 four-ey _ 34 frame _ -18 frank _ 38 free _ -36 freed _ -29 freeze _ 61 freezer
_ 29 friday _ 31 front _ -16 fsck _ 36 full _ 26 fund _ -28 further _ 40 fuse _ -27 future _ -42 gantri _ -24 gap _ -30 gas _ -18 gateway _ -77 gauge _
25 gave _ 18 generat _ -61 generation _ -23 generator _ -55 geniu _ 56 get _ 30 gets _ -27 git _ -34 give _ 24 given _ -23 giving _ -17 glance _ 23 gloss
_ 21 go _ 22 go-live _ 24 god _ 37 goes _ 52 going _ 49 gold _ 17 gone _ 43 gonna _ 23 good _ -37 got _ 37 grace _ -18 grant _ -24 graph _ -35 great _
21 green _ -79 grey _ -19 grid _ 34 gripper _ -37 ground _ -16 group _ -22 grow _ -30 grown-up _ 26 guidance _ -18 guide _ -17 guilt _ 27 guilty _ 32 gun
_ 38 halfway _ 19 hall _ -34 hammer _ 32 hand _ 29 handheld _ -20 handiwork _ 17 handl _ -33 happen _ 43 happy _ -40 hard-cod _ 23 harder _ 15 hash _ -23
have _ 48 having _ 52 head _ 72 header _ -53 heads-up _ 18 health _ -31 healthy _ 15 hear _ -29 heartbeat _ -24 heat _ -54 heaven _ 18 heavy _ -36 heed
_ 62 held _ -70 help _ -35 helper _ -16 helpful _ 22 herself _ 36 hid _ -38 hide _ -41 high _ 35 himself _ 29 hindsight _ 57 hint _ -39 his _ 115 hlr _
-30 hold _ -61 home _ 56 honest _ 16 hosed _ 17 hospital _ 79 host _ -35 hostname _ 20 hot _ 51 hotfix _ -20 hotline _ -18 hour _ -72 house _ 25 household
_ -20 human _ 47 hundr _ -25 hung _ 15 hunt _ 26 hurt _ -15 hygiene _ 29 hypervisor _ -32 idea _ 43 if _ -28 image _ -59 implementation _ -27 import _
-70 importer _ -47 improper _ 16 in _ -35 incident _ -44 includ _ -47 include _ -15 incompetence _ 31 incomplete _ -31 incorrect _ 81 independent _ -30
index _ -26 indicator _ -35 inform _ -60 infusion _ 21 ingres _ -39 inherit _ -65 initiative _ -17 inod _ -16 input _ -39 inside _ -24 inspect _ -18 install
_ -33 installer _ 58 instance _ -27 instruction _ 42 instrument _ -35 insufficient _ 26 integer _ -24 intend _ -16 interest _ -17 interface _ -29 interlock
_ 29 interruption _ -26 interval _ -32 into _ 58 intranet _ -22 introduc _ 24 inventory _ -15 investigation _ 18 invit _ -15 invite _ -31 invoice _ 33
is _ -36 isolat _ -20 issu _ -31 issue _ -53 it _ 34 item _ -84 its _ -67 itself _ 28 jam _ 52 jamm _ 40 january _ -22 jenkin _ -38 job _ -74 jobs _ -62
join _ -52 joint _ -30 judgement _ 22 jump _ 32 just _ 94 kafka _ -21 kernel _ -25 key _ -44 keyboard _ 21 keystrok _ -47 kick _ 25 kind _ 16 knee _ 25
knew _ 35 knock _ 28 know _ -40 known _ -28 kowalczyk _ 26 kubectl _ -29 lab _ 18 labell _ -41 laboratory _ -24 lack _ 38 ladder _ -15 lag _ 19 laid _
19 lakh _ 18 languag _ -25 lapse _ 21 latency _ -64 launch _ 35 launcher _ -19 lay _ 30 layer _ -31 layout _ -22 leader _ -42 leak _ -46 learn _ -24 learnt
_ -33 leas _ -60 lease _ -42 least _ 35 leav _ 21 leave _ -35 led _ -28 leed _ 20 left _ 94 legacy _ -34 length _ -17 lesson _ 24 letter _ 25 level _ -49
lever _ -23 licence _ -17 lie _ 24 lifecycle _ -15 lift _ 38 light _ -20 limit _ -80 lindqvist _ 46 line _ -23 linter _ -21 lira _ 31 lisbon _ -25 list
_ -82 listen _ 15 live _ 17 load _ -67 loader _ -28 loan _ -15 lobby _ -17 local _ -57 location _ -39 lock _ -32 lockout _ 22 log _ -55 logg _ -37 logic
_ 19 login _ 22 logs _ -42 long _ -85 loop _ -42 loss _ 26 lost _ -20 lot _ 17 loud _ 22 love _ 23 low _ -37 lucky _ 25 machine _ -43 maco _ -15 made _
-25 mailbox _ -36 maintenance _ -31 major _ 29 manager _ 24 mandatory _ 18 manner _ 39 many _ -34 map _ -36 marguerite _ 24 market _ -35 masterpiece _
17 match _ -45 matchmak _ 21 matter _ -34 maximum _ -17 mb _ -20 mea _ 21 mean _ -23 meant _ -23 measur _ -41 measure _ 18 medal _ 20 meddl _ 29 media
_ -32 meet _ -44 member _ -48 membership _ -39 memory _ -49 mention _ -27 menu _ -40 merg _ 67 merge _ -31 mess _ 49 messag _ -50 message _ -105 metadata
_ -19 meter _ 44 method _ 19 metr _ -51 metric _ -61 might _ -17 migrat _ -25 mile _ 19 million _ 17 min _ -18 mind _ 67 minder _ 43 minut _ -31 minute
_ -21 mirror _ -52 mismatch _ 22 misread _ 39 mistak _ 48 mistake _ 72 mistyp _ 34 mixed _ 27 mode _ -48 model _ -83 modem _ -46 module _ -32 monday _
-26 monitor _ -17 month _ -34 mop _ 15 more _ 103 most _ -42 mount _ -17 move _ -47 moved _ -66 ms _ -23 much _ 41 must _ 51 muted _ 20 my _ 59 n't _ 88
named _ -50 namespace _ -45 narrow _ -25 near _ 23 nearest _ -26 necessary _ 19 need _ -38 neglect _ 107 negligent _ 21 neither _ -15 network _ -22 never
_ 43 new _ -90 news _ 26 newsletter _ -16 nfs _ -23 nice _ 46 no _ -32 node _ -77 noise _ -18 normal _ -28 north _ -18 nose _ 28 note _ -17 noth _ -38
notic _ -87 notice _ -45 notifi _ -37 notification _ -22 now _ 15 nowhere _ 45 nuke _ 23 nuked _ 19 number _ -102 o'clock _ 16 object _ 34 oblig _ 28 october
_ -37 off _ 89 offender _ 18 offer _ -80 office _ 24 offline _ -52 offset _ -62 ok _ 18 old _ -42 older _ -92 omitt _ 105 on _ -19 onboard _ -16 online
_ -33 only _ -44 open _ -18 operat _ -31 operation _ 22 operator _ 31 optional _ 21 or _ -39 order _ -73 organise _ 19 original _ 23 orphan _ -35 other
_ -38 otherwise _ 22 ought _ 54 our _ -21 ourselv _ 16 outag _ -20 outcome _ 23 outside _ -22 oven _ 19 over _ 31 overflow _ 20 overload _ -20 overlook
_ 17 overnight _ -23 overwrote _ 38 owe _ 25 owing _ 22 own _ -18 owns _ -99 package _ -70 packet _ -87 page _ -131 paged _ -74 pager _ -53 paid _ 39 pair
_ -26 panel _ -33 panic _ 21 panick _ 24 paper _ -46 parallel _ -28 parameter _ 32 parent _ -40 park _ -22 pars _ -18 parser _ -42 part _ -27 partition
_ -55 party _ 40 pass _ 15 passenger _ 22 past _ 76 path _ -61 pattern _ 15 pause _ -73 pay _ 33 payment _ 22 payroll _ 20 pebkac _ 52 penalty _ 49 pencil
_ 16 pend _ -15 pension _ 34 per _ -33 perfect _ 26 perform _ -42 period _ -16 permission _ -34 permit _ 30 person _ -57 personal _ -16 pilot _ 20 pipeline
_ -55 pit _ -20 pity _ 61 place _ 20 plain _ 60 plan _ -21 plann _ -53 planner _ 38 platform _ -17 play _ 35 player _ -28 plc _ 16 please _ 16 plug _ 39
plugin _ -23 plus _ 31 pod _ -32 point _ -17 poison _ 25 policy _ -38 pool _ -21 poor _ 51 port _ -63 portal _ -36 position _ -16 positive _ -16 possess
_ 18 possible _ -53 post _ -30 postpon _ 23 pour _ -21 power _ -20 practice _ 22 predat _ -28 predictab _ 76 prefer _ -33 premature _ 27 pres _ 27 prescription
_ 27 present _ -45 press _ -15 pressure _ -46 prevent _ -18 preview _ -36 previou _ -24 price _ 26 pride _ 27 primary _ -23 print _ -19 priority _ 25 probe
_ -86 problem _ -39 procedure _ 18 process _ -25 prod _ 57 produc _ 43 producer _ 55 product _ -24 production _ 54 progres _ -33 promis _ 34 promotion
_ -19 prompt _ -27 proper _ 94 protect _ -20 protection _ -23 proud _ 18 provid _ -17 proxy _ -35 public _ -52 publish _ -35 pull _ 55 pump _ -50 pune
_ 20 pupil _ -16 purg _ -16 quality _ 42 quarter _ 28 query _ -21 question _ 19 queu _ -19 queue _ -67 quick _ 21 quiet _ 29 quorum _ -39 quot _ -18 race
_ -18 radio _ -34 rain _ -19 ran _ 21 random _ 15 rang _ 28 range _ -21 rate _ -15 rather _ 34 re-arm _ -17 re-key _ 42 reach _ -115 reachable _ -24 read-on
_ -29 readable _ -54 reader _ -67 reading _ -27 ready _ -24 reason _ -18 reasonable _ -20 rebuild _ -72 recall _ 23 receipt _ -20 receiv _ -99 receive
_ -46 receiver _ -17 reception _ -62 reckles _ -15 recommend _ -16 record _ -63 recover _ 23 refit _ -23 refresh _ -24 refresher _ 65 refund _ -44 refuse
_ 21 regard _ 63 regex _ 18 registrar _ -25 registration _ -16 regrettab _ 19 regular _ -20 regulator _ -19 rehearsal _ 30 reject _ -78 relax _ 17 relay
_ -83 releas _ -16 release _ -39 reli _ -53 relief _ 24 rely _ -18 remind _ 78 reminder _ -22 remote _ -16 remov _ -57 removal _ -37 renam _ -25 renew
_ -36 renewal _ 37 reopen _ 21 reorganisation _ 15 repeat _ 26 replac _ -52 replacement _ -42 replica _ -61 report _ -109 repository _ -24 reproduc _ -36
reproduce _ -64 reproducible _ -18 request _ -104 research _ 20 reservoir _ 16 reset _ 15 resident _ 32 resolver _ -34 respect _ 59 respond _ 25 respons
_ -26 response _ -43 responsibility _ 16 responsible _ 33 rest _ 52 restart _ -77 restor _ -64 restore _ -57 retir _ -19 retire _ -21 retrain _ 39 retri
_ -83 retrospect _ 17 retry _ -64 return _ -107 revert _ 20 review _ -36 revok _ 26 revoke _ 20 right _ 23 ring _ 57 risk _ 25 rm _ 28 road _ -15 rocket
_ 43 roll _ -44 rose _ -50 rot _ 27 rotat _ -24 rotate _ -23 rout _ -42 route _ -66 router _ -26 row _ -35 rows _ -46 rug _ 17 ruin _ 39 rule _ 21 run
_ -40 runbook _ -30 rung _ 64 runn _ 43 runs _ -29 rural _ -53 rush _ 28 saddl _ 20 said _ 63 sail _ 19 same _ -96 sank _ 20 sat _ 67 saved _ 24 saw _
-46 saying _ 31 says _ -23 scal _ -39 scan _ -48 schedul _ -48 scheme _ -28 school _ 57 scrap _ 24 screen _ -99 scribe _ -17 script _ -47 seal _ 42 search
_ -27 season _ 32 second _ -27 secondary _ 20 secret _ -28 see _ -31 seen _ -24 sees _ -31 segmentation _ -15 send _ -20 sense _ 62 separate _ -22 sequenc
_ -40 serv _ -33 server _ -70 service _ -111 session _ -69 set _ -35 sets _ -31 sett _ -15 settl _ 21 settlement _ -30 several _ -61 shall _ 46 shar _
-63 shard _ -25 share _ -51 sharp _ 27 sheet _ 35 shipp _ 21 shoot _ 23 shop _ 30 shorten _ -82 shorter _ -19 shot _ 15 shout _ 32 show _ -51 shown _ -44
shut _ -20 shutdown _ -18 sight _ 20 sign _ 36 sign-off _ 22 signal _ -75 signatur _ -16 signature _ 37 signer _ -16 silence _ 28 silent _ -26 simp _ 93
since _ -38 singapore _ -29 single _ -35 single-hand _ 23 sister _ -26 sit _ 28 site _ -40 sits _ 15 sitt _ 29 six _ -38 size _ -44 skip _ 27 slack _ -22
slapdash _ 31 sleep _ 20 slept _ 44 slide _ 32 slip _ 93 sloppy _ 50 slow _ -42 smoke _ 25 smooth _ 15 snapshot _ -19 so-call _ 24 socket _ -36 software
_ -35 sold _ 23 some _ -43 someth _ 41 somewhere _ 19 sooner _ -22 soul _ 29 space _ -20 spam _ -31 spar _ 49 spare _ -41 speak _ 34 specification _ -41
speed _ 22 spell _ 28 spite _ 38 split _ -36 spoil _ 19 spoken _ 18 sponsor _ 38 spott _ -61 spread _ -21 spreadsheet _ -27 spring _ 26 square _ 50 staff
_ -16 stage _ -21 stale _ -33 stamp _ 26 start _ -58 stat _ -19 state _ -27 stay _ -61 steer _ 21 step _ -48 stern _ 34 stick _ 41 stock _ -25 stop _ -40
stopp _ -40 stor _ -34 storage _ -34 store _ -24 storm _ -24 story _ -17 straight _ 42 strand _ 19 street _ 23 stretch _ 33 strict _ 23 string _ -17 stroke
_ 21 stubbornnes _ 19 studio _ -22 submission _ -19 subnet _ 39 subscriber _ 16 suggest _ -15 suggestion _ 50 sum _ -16 summary _ -22 sunday _ -40 supervision
_ 45 supp _ -45 suppli _ -41 suppress _ -29 surprise _ 69 suspend _ -18 swap _ 73 swept _ 37 switch _ -21 switchboard _ 42 sword _ 31 sydney _ -39 sync
_ -50 synthetic _ -35 system _ -103 table _ -62 take _ 34 taken _ 42 taking _ 19 tank _ 19 taped _ 43 tariff _ -22 taught _ -16 tear _ 22 technical _ 18
telephon _ -27 temperatur _ -36 template _ -53 temporary _ -19 tenant _ -15 terraform _ -37 test _ 31 text _ -68 than _ -71 thank _ -27 that _ 26 the _
-33 their _ 28 then _ 46 there _ 29 thin _ -17 thing _ 38 think _ 51 third-party _ 39 thirty _ -18 thirty-one _ -25 this _ 30 thorough _ 52 those _ 67
though _ 20 thought _ 63 thread _ -47 threshold _ -24 threw _ 25 throttl _ 19 through _ 20 thumb _ 23 thursday _ 28 tick _ 19 ticket _ -53 tighten _ 25
till _ 62 timed _ -29 timestamp _ -30 today _ -20 together _ -48 token _ -69 told _ -76 tolerance _ -21 tone _ -20 too _ 37 tool _ -106 top _ 15 torque
_ 42 touch _ 17 tournament _ 15 trac _ -34 track _ -21 tracker _ -38 trad _ 24 traffic _ -91 train _ -18 tram _ 19 transaction _ -54 transfer _ -51 translation
_ -23 transmission _ 29 transmitter _ -17 travell _ -25 tray _ 20 treasury _ 16 trial _ 35 trigger _ -50 trip _ 31 tripp _ 16 trouble _ 57 truck _ 16 trust
_ -27 try _ -32 tuesday _ -32 turbin _ 38 turbine _ 22 turn _ -38 twenty _ -52 twice _ -25 two-person _ 22 type _ -51 typed _ 25 typical _ 17 unable _
-32 unanswer _ 25 understood _ 16 union _ -23 unit _ -44 unleash _ 35 unmistakable _ 31 unplugg _ 33 unprofessional _ 26 unread _ 53 until _ -19 untouch
_ 27 unusual _ -46 up _ -17 upgrad _ 15 upgrade _ -44 uplink _ -33 upon _ 28 upper _ -18 ups _ 30 upstair _ 42 upstream _ -24 usage _ -21 use _ -58 used
_ -37 user _ -68 utc _ -17 utility _ -16 vacuum _ 17 validation _ 17 value _ -80 valv _ 25 valve _ 29 vanish _ 39 vasquez _ 40 version _ -109 vibration
_ -29 viewer _ 15 vigilance _ 104 virtual _ -22 volum _ -40 voucher _ 30 vpn _ -39 wall _ 31 wallet _ -16 ward _ -30 warn _ 95 warning _ 85 was _ 65 watch
_ 18 watchdog _ -50 water _ -16 waved _ 51 wear _ 22 web _ -29 webhook _ -23 website _ -19 wednesday _ -17 week _ -26 weekend _ -15 weld _ -31 well _ 75
went _ 120 were _ -27 whatsoever _ 28 wheel _ 42 when _ -74 whenever _ -49 where _ -73 wherea _ -23 whether _ -78 which _ -55 while _ 16 whiteboard _ -21
who _ 72 whole _ 46 whose _ 32 why _ -25 widen _ -23 wiki _ -15 wiped _ 52 within _ -88 without _ -43 woken _ -27 wonder _ 36 wonderful _ 18 word _ 60
work _ -20 workaround _ 41 worker _ -33 worse _ 32 worst _ 22 would _ 45 wreck _ 21 wristband _ 33 writer _ 24 wrong _ 56 wrote _ -20 year _ -31 yesterday
_ -26 yet _ 18 your _ -22 zone _ -72 | _ -37 – _ 17 — _ 22 ￼ _ -100
`,
  next: `
" . -26 " careles -32 " from 19 " review 19 " the 29 " thorough 20 % of -31 ' template -16 'd have 15 's " 15 's , 17 's <roles> 24 's account -34 's doing
16 's fault -50 's firmware -35 's gateway -17 's hotfix 20 's it 26 's meddl 29 's merge -51 's note -21 's quick -49 's refusal 15 's release -19 's
request -20 's script 23 's spreadsheet -26 's the 29 's ticket -34 's wing 40 's “ 17 ( 0 16 ) <end> -29 , 0 -16 , 0:0 -20 , <any> 36 , <he> 34 , <is>
54 , <role> -34 , <roles> 23 , <team> -15 , <wes> -20 , <who> 19 , a 35 , acknowledg 30 , after 79 , again 15 , against 28 , although -24 , and -58 , as
-41 , at 20 , because -37 , between 15 , call -28 , can -20 , contrary 32 , every -15 , for 32 , full 49 , how 38 , if 21 , is 19 , it 46 , like -29 ,
look 17 , no 34 , not 31 , on -22 , once 30 , our -15 , page -17 , read -22 , same -35 , since 18 , so -80 , that 39 , then -31 , there 33 , this 18 ,
to 23 , two -19 , under -15 , was 19 , what 16 , when -18 , wherea -23 , which -43 , with -32 , yet 23 . <name> 17 0 % -15 0 , -24 0 ; -15 0 a.m 48 0 call
-29 0 customer 16 0 hour -21 0 household -15 0 instead 31 0 lakh 18 0 line -16 0 may 25 0 mb -20 0 min -18 0 minut 67 0 ms -23 0 on -24 0 second -26 0.0
% -25 0.0.0 to -16 0:0 , -34 0:0 . -78 0:0 : 79 0:0 <depts> -22 0:0 <name> -139 0:0 <role> 18 0:0 alert 53 0:0 first 31 0:0 in -15 0:0 on -16 0:0 our 15
0:0 still 17 0:0 with 21 0:0 – 15 0:0 — 26 : <role> -21 : human 73 : it -24 : one 19 : the -30 : who 24 ; <he> 21 ; <name> -31 ; <role> -32 ; <roles> -16
; had 31 ; no -18 ; the -25 <any> 's -44 <any> . 17 <any> asks -20 <any> could 16 <any> in 17 <any> to -20 <any> would -17 <depts> did -17 <depts> was
21 <he> , -32 <he> join -24 <he> phone -16 <he> would 17 <is> . 17 <is> am 16 <is> ask 18 <is> blame 18 <is> did -21 <is> have -44 <is> hold 19 <is> said
18 <is> take 16 <is> wish 20 <name> " 25 <name> . -33 <name> : -54 <name> <end> -33 <name> <wes> 30 <name> <who> -24 <name> a 35 <name> and -27 <name>
as -35 <name> asked -26 <name> asks -19 <name> can -23 <name> clos 21 <name> confirm -26 <name> did 37 <name> does 15 <name> fail -25 <name> for -34 <name>
from 57 <name> gave 17 <name> in -25 <name> is 55 <name> kill -38 <name> left 26 <name> made -16 <name> might -30 <name> never 45 <name> on 47 <name> open
-25 <name> or -33 <name> ought 16 <name> overlook 19 <name> post -37 <name> pull -15 <name> push 29 <name> put -35 <name> ran -16 <name> report -26 <name>
restart -23 <name> revert -22 <name> roll -15 <name> runs -16 <name> sent 20 <name> set 28 <name> shall 39 <name> show 17 <name> skipp 23 <name> slept
33 <name> stop -17 <name> take -20 <name> tell -37 <name> to -17 <name> told -22 <name> truncat 24 <name> typed 20 <name> upload -20 <name> wait -33 <name>
went 20 <name> will -23 <name> wiped 26 <name> would 16 <name> wrote -19 <names> between 16 <nobody> bother 22 <nobody> could 23 <nobody> had -36 <nobody>
has 33 <nobody> is -78 <nobody> thought 32 <nobody> was -21 <role> 's 22 <role> , -40 <role> . 41 <role> : -24 <role> <name> -19 <role> a 20 <role> accountable
18 <role> acknowledg -37 <role> asks -30 <role> brick 27 <role> call -23 <role> can -18 <role> did -22 <role> flood 15 <role> for -59 <role> forgot -43
<role> from -45 <role> had -53 <role> in 23 <role> left -15 <role> look -36 <role> made 37 <role> need 19 <role> out -77 <role> press -31 <role> read 39
<role> short 16 <role> should -60 <role> show 32 <role> sign -62 <role> to 40 <role> walk 32 <role> was -56 <role> with 38 <role> would 28 <roles> , -29
<roles> <who> -27 <roles> a -33 <roles> are 53 <roles> at -23 <roles> can -42 <roles> for -53 <roles> get -17 <roles> had 49 <roles> left 27 <roles> let
15 <roles> need 24 <roles> on -53 <roles> saw -16 <roles> should 44 <roles> that 42 <roles> to -22 <roles> turn 16 <roles> which -20 <roles> will 19 <some>
's 17 <some> from -20 <some> should 18 <start> 0 -34 <start> 0:0 117 <start> <he> -20 <start> <is> -41 <start> <name> -157 <start> <nobody> -49 <start>
<role> -17 <start> <roles> -39 <start> <some> 51 <start> <teams> -43 <start> <theys> 70 <start> <wes> -114 <start> [ -32 <start> a -47 <start> acces -16
<start> alarm -18 <start> alert -21 <start> alexa -17 <start> and 26 <start> another 59 <start> any 57 <start> apparent 49 <start> around 61 <start> as
39 <start> asking -60 <start> backup 40 <start> before -31 <start> better 19 <start> between 40 <start> blame 30 <start> both -35 <start> bravo 19 <start>
but -30 <start> by 34 <start> call -27 <start> can 19 <start> careful -50 <start> cause 28 <start> clip 41 <start> corner 43 <start> customer -32 <start>
deduct 25 <start> did -31 <start> do -42 <start> documentation 20 <start> does 20 <start> due 19 <start> emergency -22 <start> establish 20 <start> even
44 <start> fault -29 <start> find 52 <start> for 18 <start> from -22 <start> full 26 <start> git -25 <start> good -74 <start> had -81 <start> hard 58 <start>
hats 18 <start> have 16 <start> having -28 <start> hold 28 <start> improper 16 <start> in 72 <start> incompetence 33 <start> insufficient 26 <start> it
21 <start> jenkin -37 <start> keep 31 <start> kill -15 <start> kind 44 <start> label -21 <start> lack 17 <start> lazy -25 <start> lesson 32 <start> look
41 <start> mail -15 <start> make -15 <start> may 16 <start> mea 16 <start> mistak 40 <start> monitor -19 <start> move -20 <start> my 50 <start> neither
-33 <start> never 18 <start> new -39 <start> next 29 <start> nice 22 <start> no 54 <start> obvious 30 <start> of 21 <start> one 23 <start> only -43 <start>
our -72 <start> page -29 <start> pebkac 25 <start> player -26 <start> predictab 43 <start> present -26 <start> print -16 <start> procedur 26 <start> production
20 <start> proper 35 <start> put -23 <start> rather 16 <start> read 33 <start> reckles -16 <start> regrettab 15 <start> release -19 <start> remind 72 <start>
replace -16 <start> responsibility -46 <start> retrain 21 <start> retri -31 <start> return -22 <start> review -32 <start> root -26 <start> send 30 <start>
settlement -24 <start> several -23 <start> silence 24 <start> so 44 <start> some -30 <start> spare -32 <start> such 21 <start> terraform -35 <start> that
36 <start> the -70 <start> then 37 <start> thing 19 <start> this 17 <start> time -34 <start> too 43 <start> traffic -16 <start> turn -23 <start> warning
33 <start> was -62 <start> well 25 <start> were 24 <start> when -16 <start> which 99 <start> who 17 <start> why -60 <start> without -46 <start> ￼ -72 <team>
from 15 <team> that 36 <team> to -55 <team> was 16 <teams> 's -54 <teams> , 42 <teams> . 31 <teams> : -15 <teams> ; -17 <teams> and -34 <teams> arriv -18
<teams> at -17 <teams> could 31 <teams> cut 20 <teams> did 22 <teams> do -21 <teams> dropp -15 <teams> for -19 <teams> from 55 <teams> hand 24 <teams>
have -15 <teams> kept -17 <teams> learn -26 <teams> left -16 <teams> on -16 <teams> open 18 <teams> owns -34 <teams> shipp -18 <teams> that 20 <teams>
took 18 <teams> was -47 <teams> work 15 <teams> would 16 <theys> could -26 <theys> for -19 <theys> had 15 <theys> have -17 <theys> would -22 <weaks> .
-15 <wes> . -26 <wes> a -33 <wes> all 33 <wes> an 20 <wes> avoid -25 <wes> did -21 <wes> hold 15 <wes> in 33 <wes> lost 40 <wes> need 42 <wes> noth -27
<wes> only 24 <wes> publish -17 <wes> should 20 <wes> spent 29 <wes> that -23 <wes> the 30 <wes> thought -25 <wes> want -27 <wes> were -25 <wes> wish -23
<wes> with 23 <wes> would -64 <wes> wrote -16 <who> found -23 <who> has 25 <yous> , 20 <yous> may -18 <yous> need -20 [ ] -18 a 0 -22 a 0-bit 29 a bit
59 a blank 15 a blind 42 a canary -42 a change 16 a check -19 a child 49 a copy -30 a customer -47 a day -24 a dead -20 a dedicat -15 a dry -16 a duty
15 a failover -27 a finger 16 a foregone 24 a form 22 a formal 26 a gateway -28 a glance 20 a good 24 a great -26 a grown-up 26 a half -16 a job 18 a known
-38 a letter 18 a line 22 a link 31 a live -22 a long -17 a mailbox -31 a matter 21 a medal 20 a minder 43 a miss -57 a monday -30 a note -55 a null 21
a page -36 a paper 18 a password 19 a proper 23 a quick 23 a reason 16 a refresher 34 a report 25 a second -63 a separate -17 a single -41 a small -15
a snapshot 21 a spreadsheet 18 a stern 19 a surprise -15 a test 25 a train -37 a trial 16 a way 17 a.m . 48 able to -57 acceptance test 17 acces . -18
acces to -83 account for 29 account of 26 account that -15 account was -20 accountable for 16 acted upon 24 add a -36 add the -17 addres file -21 after
<roles> 57 after the -46 after three -18 after which 22 afterward . -15 again with 22 against the 21 agent , -21 air . -32 alarm . -35 alarm ? -24 alarm
bell 36 alarm ring 30 alert . -21 alert for -28 alert was 18 all , 39 all along 32 all night 33 all over 31 all the 23 all there 26 all to 20 all writ
-33 allow to 45 an accident 17 an eye -19 an hour 23 an older -20 an outage -20 an unmistakable 31 and 0 36 and 0:0 -24 and <he> -15 and <name> -23 and
<nobody> 15 and <role> 16 and <roles> -18 and <wes> 19 and a -33 and ask -16 and call -47 and confirm 17 and did 43 and every 35 and found -22 and gave
-26 and in -24 and it 16 and its -23 and never 42 and no 20 and not 49 and only -16 and open -16 and prod 16 and report 32 and restart -19 and said 28
and should 16 and show -18 and some -22 and start -17 and stay -15 and still 15 and thank -25 and their -19 and then -15 and they 19 and to -15 and told
60 and walk -16 and watch -20 and yet 21 answer was 32 answer within -21 any check 21 any of 17 anyth that -31 anyway . 20 apart . -16 app . -16 apparent
read 18 appendix . -43 appli to -25 approv the 26 approv this 19 archive . 26 are for 64 are not -56 are sorry -15 are to 20 are too 18 array . -22 arriv
, -24 arriv at 25 arriv on -23 as <any> 19 as <role> -18 as <roles> -38 as ever 37 as plann -20 as spam -26 as was 27 as well 22 ask <name> 36 ask <roles>
-17 ask <teams> -49 ask for 37 ask which 17 ask who -37 asked <teams> -49 asking who -71 asks who -30 asleep , -28 asleep at 31 assum the 19 at . 22 at
0 -36 at 0:0 -64 at 0:0:0 -16 at <role> -45 at a -67 at fault 29 at first 20 at four 20 at least 19 at midnight -15 at night -36 at random 16 at that -22
at the 47 attach to -18 attention . 21 attributable to 47 august , -19 automatical . -17 available on -20 avoid asking -25 away , -16 away from 32 away
the 15 back , 33 back . -54 back at -27 back by 27 back on 20 back the 40 back to 18 backup of -16 ball on 16 ball was 19 battery . 15 be at 18 be bother
17 be clos 20 be expect 24 be found 41 be issu 27 be laid 19 be more 29 be on -31 be rais 40 be remind 27 be the 29 be trust 18 because <name> 43 because
<role> 26 because <teams> -25 because it -30 because its -23 because the -91 because who 20 been asked 45 been awake 15 been clos 24 been ignor 25 been
in -15 been left 43 been paid 17 been read -46 been rehears 22 been set -16 before , -20 before . -44 before 0 -15 before <any> -34 before <he> 15 before
<wes> 20 before a 34 before any -20 before it -35 before they 23 behav like 25 behind the -16 belong to -27 below 0 -24 belt . -40 benefit of 27 better
if -39 better part 25 between 0 25 between 0:0 -24 between <theys> 19 black friday 30 blame . -37 blame for 21 blank . 19 blind . 30 blind eye 42 bonu
of 33 both . -17 both ends -20 both feed -17 bother to 41 bottl . 15 bounc the 20 bound to 18 branch . 24 bravo to 16 breaker and -17 bridge call 47 bridge
was 26 broke the -32 brought the 18 buck stop 16 budget . 18 bug in -22 bug was 20 bull in 18 but <he> 17 but for -30 but not -48 button . 28 by . 25 by
0 -23 by <any> -36 by <name> 27 by <role> 91 by a -33 by default -29 by friday -15 by hand -94 by mistake 26 by noon -26 by now 21 by one -52 by phone
-28 by right 30 by the -121 cache . -31 cache for 15 cache was -39 calendar . -24 call , 50 call <role> -19 call back -28 call to 35 came back -37 came
from -44 can n't -22 can not -23 can tell 18 canary would -31 care was 36 careful with 15 careles " -32 carri on 18 carri out 64 caught by -71 caught it
-20 caus the 22 cell . -29 centre . -19 certificate . -27 certificate on -15 chain . 18 chance to 22 change on -15 change that 22 change window 18 channel
0 17 channel for 24 channel that -27 charge . -44 chart . 28 check . 49 check for -27 check that -18 check the -31 check whether -15 checklist . 28 checkout
. 16 checksum . -20 clear the 31 client . -26 clock . 34 clos . 24 clos the 41 code , -46 code . -27 come down 21 comment out -20 comparison of -19 concentrate
harder 15 confirm . 20 confirm that -26 conspicuou by 18 contain a -29 contrary to 32 controller . 20 copy . 15 copy of -34 core router 34 corner were
32 corrupt the 21 cost , -18 cost <wes> 44 could 've 18 could be -43 could easi 30 could hard 33 could have 35 could n't -25 could not -68 could see 75
could tell 29 count as -19 count the 72 course of -17 course the 19 courtesy of 30 cover the -17 culpa , 19 customer . -18 customer in 22 cut on 27 cut
the 19 dark . -21 dark until 29 data . 29 data for -26 data loss 25 database . 36 date was -26 days to -55 debit . 35 decid that 50 decid to -39 decision
to 30 decision was -19 declin to 17 deduct the 25 default . -23 delay the -20 delet the -23 demo . 21 depart from 24 depend on -51 depot . -33 describ
the -20 deserve a -15 did <any> -31 did <role> -45 did <teams> -33 did n't 71 did not 16 did noth -17 did the -46 did this 46 did to -16 diff . 27 different
time -27 direction . -21 disabl the 26 dispatcher . 18 dispens with 27 disregard . 30 disregard for 30 disregard the 17 distribution list -40 do . -20
do <is> -41 do <wes> 27 do not -33 do so -17 do was 21 does n't 45 does the -65 doing . 21 done by -38 done was 15 dose table -25 doubl the 33 doubt that
15 down , -17 down . -45 down on 22 down the 57 down to -18 down with 24 drain the 15 draw . -16 drift . -33 drill . 22 dropp somewhere 19 dropp the -44
drug cabinet -24 due : -18 due care 15 due diligence 38 due in -19 duty to 32 each of 19 earlier . -16 easi have 30 east wing -30 easy to -55 edit the
23 eleven days -15 eleven hour -16 email . 15 email were -32 emergency call 26 emergency stop 24 emoji . 27 empti the 26 end in 19 ended up -15 enough
to 20 enter the -30 entire foreseeable 18 error . -20 error and 17 error budget 17 escalation was 62 establish who 17 even , 17 even a 35 even peak 15
even though 16 ever , 29 every account -41 every chance 22 every one 35 every time -20 everyth was 20 evidence of 15 exact what -17 exercis in -17 expect
to 16 expectation of -15 expir . -27 explain the -17 export . -48 eyes . 39 fail . 26 fail over -15 fail to 33 failover script -15 failover was -29 failure
. 26 failure was 21 false . -30 famou " 16 fan in -21 fat finger 25 fat-finger the 19 fault , 20 fault is 30 fault that -21 fault tolerance -21 feed .
18 feed ? -36 fell by 41 fell on 30 fiddl with 34 field . 16 field for -19 field is -18 fifty minut 28 file . -20 file ? -21 file transfer -15 file was
-15 fill in 18 fill up 16 filter . -15 find a 32 find the -28 finish . 16 fired at 20 firewall rule 18 firmware 0.0 -26 first . -32 first minute 25 first
one 29 first time -34 first to 38 five minut 22 fix the -27 flag . -26 flag was 22 flood the 32 follow . 28 for 0 63 for <name> -27 for <some> -16 for
<teams> -17 for a 23 for about -53 for all -18 for anyth -23 for each 29 for five 29 for forty 19 for help 17 for maintenance -16 for month 20 for nine
20 for one -28 for reason 24 for six -43 for the 44 for this -25 for three 15 for week 49 for which -19 forc the -15 foregone conclusion 24 foreseeable
. 17 forgot its -54 forgot to 40 forgotten . 49 formal warn 26 forum . -21 found . 30 found the -51 four . 20 four hundr 17 four in -15 four minut -40
free of -24 friday , -30 friday . -24 from . 17 from 0 -24 from 0:0 -27 from <depts> 59 from <he> -18 from <name> 44 from <role> 45 from <roles> 76 from
<teams> -45 from <wes> -35 from a -55 from an -15 from it -15 from start 38 from that -26 from under 17 full disk 18 full mark 24 further notice 18 gate
, -17 gate open 15 gateway . -16 gather dust 23 gave <wes> 19 gave the -26 get a -15 git blame -23 give <name> 17 give <roles> -24 give the -24 given the
-37 given to 35 given what -23 glance at 20 gloss over 21 go . 40 go out -15 go to -31 go-live . 19 god mode 15 goes live -32 goes to -68 going to 47 gone
dark -50 gone out 18 good . 20 graph . -27 great deal -26 great job 49 green , -52 green light 26 group . 28 guess . -17 guilty party 31 had <name> 31
had acces -32 had been 31 had every 42 had four -45 had it 26 had just 36 had kept -22 had never -63 had no -114 had not 37 had one -30 had only 31 had
swapp 35 had two 26 had wait 22 half of -39 half past 23 half the 57 hall . -25 hand , -20 hand for -26 hand of 24 hand out -50 hand over 21 handiwork
. 15 handover , -16 handover note 15 happen if -17 hard have 33 hard to -50 hard-cod the 23 has a -18 has n't 32 has no -33 has to -18 have . -26 have
asked 23 have avoid 15 have been -20 have caught 45 have check 26 have expect -17 have gone -23 have had 16 have kept 22 have kill 19 have left -44 have
made -38 have no -62 have notic 21 have open -35 have phon 17 have prevent -16 have read -51 have rung 62 have said 29 have saved 18 have shown -39 have
spott 47 have the -22 having been 39 head in 24 health check -28 heard the -19 heat . -51 help , 16 here , -23 here . -22 hid the -38 his duty 18 his head
17 his own -21 hold <role> 18 hold point -16 hold the -28 holiday . 25 holiday in -33 home . 18 hosed the 16 host . -24 hotline was 16 hour , -26 hour
of 32 hour on -34 hour to -34 how could 39 how did -21 how long -30 how much 20 human readable -15 hunt for 26 idea was 18 if <role> -69 if <roles> 21
if <teams> 35 if <wes> -16 if <yous> -45 if a -17 if only 68 if the -65 ignor the -40 in . 23 in 0 -23 in <team> -19 in a 20 in again -17 in april -41
in both 27 in channel 68 in chat -22 in doubt 37 in eleven -18 in february 17 in hindsight 19 in his 54 in january -19 in june -34 in march -16 in memory
-20 in network 22 in october -23 in order 46 in our -26 in place -23 in retrospect 17 in spite 38 in tear 22 in the -30 in their 34 in this -41 in three
-21 in two -26 in which -21 in with 22 in your -17 incident . -67 incident was -24 includ . -23 index . -25 index was 22 inform every -41 initiative .
-17 inside the -23 intend to 16 interface , -24 interlock . -22 intermediate certificate -16 into the 51 is <role> -16 is a 15 is going -18 is in -18 is
it 16 is n't -71 is need -49 is no 36 is now -32 is on -27 is open -43 is paged 16 is paid -15 is poor -17 is suppos -28 is there -22 is to -18 is too
18 is where -29 is why 15 issu by -16 issu to 23 issue a 19 it 's 54 it . 21 it <role> -36 it at 46 it by 28 it came 16 it come 44 it down -19 it from
-25 it had -25 it just 17 it never -22 it not 33 it on -23 it took -15 it turn -23 it would -26 its absence 18 its knee 30 join from -19 june , -15 kept
in 24 key , -17 keyboard , 16 kill the -17 kind note 30 knew about -23 knock out 26 know . -28 know about -17 know it 18 know that 18 know the -47 know
who 24 known that 17 lab result -34 label . 35 label printer -20 label the 52 lack of 18 lag . -20 laid at 19 lapse of 17 last ? -19 later . 18 launch
. 15 lay this -15 lazy about 25 lazy load -19 leak . -31 leak was 30 learn about -41 least <teams> 15 least have 24 leav a -25 leav the 59 left hand 23
left out 20 left to 46 let 's -36 let <teams> -36 let it 34 let the 56 liability for 17 lies with 24 lift a 20 like to -16 limit . -22 limit to 17 line
by 17 line on -17 line was -27 link . 25 link is -15 link was 23 list had 19 list of -26 list on -35 listen to 16 live . -23 load . -28 load test 16 lock
the 40 lock was -39 logs , -25 longer than -18 look . 43 look at 26 look back 42 look for -15 look like -58 loop . -30 lost . -33 lower the 19 made a -33
made sense -27 made the -52 mailbox that -30 main . 30 maintenance . -16 maintenance window 19 make the -43 manag to 31 mark as -31 mark the 28 mark to
24 match the -24 matter of 21 may , 57 may . -30 may <is> 15 mea culpa 21 meant that -42 member of 26 membership number -15 memory . -20 memory leak -43
mention the -19 merge . 22 mess up 54 message to -38 midnight . -24 might be -28 mind . 30 minut , 29 minut . -19 minut before 24 minut in 23 minut of
21 minute , 32 minute . -60 miss its -28 miss the 29 mistak were 38 mixed up 27 model . -31 moment the 43 month , -23 month . 27 month end 17 more careful
40 more than -86 morn and -16 move . 18 move the -48 move to -18 moved the -24 must be 25 my fault 17 n't . 18 n't a -21 n't take 19 name and 38 need .
-34 need it 16 need not 16 need to -26 network , 26 network was -22 never been 31 never going 25 never have 36 never open 25 never seen -28 never work
-20 new one -21 new to -40 next . 26 next morn 17 next time 51 nice , 20 night ? -21 night job -16 night would 20 nine minut -18 no acces -17 no busines
53 no data -32 no field -19 no member 21 no need 27 no test -27 no warn -17 no way -92 node , 19 node . -18 node was -21 none . 29 noon ? -18 nor <role>
17 not <name> -23 not a 88 not ask -18 not chang 19 not cover -15 not exact 17 not follow 59 not get -22 not have -22 not know -27 not look 41 not need
31 not notice 24 not open 16 not own 21 not paged -21 not read 21 not receive -32 not respect 36 not see -64 not show -15 not take 39 not taken 30 not
tell -16 not the 18 not understand 15 not visible -19 not yet -41 note , 23 note mention -20 note that 27 note the -33 noth . 24 noth stopp -15 noth unusual
-39 noth was 22 notic , -17 notic . -23 notic that 15 notic the -67 notice of -15 notice that 23 notice to -46 now . 21 nowhere to 46 nuke the 23 nuked
the 17 number 0 23 number for -16 number is -20 number of -52 oblig to 28 obviou from -43 obviou that 42 of 0 -23 of <he> -15 of <name> 39 of <role> -18
of <roles> 29 of <some> 48 of <teams> -38 of <theys> -44 of <weaks> 21 of <yous> 33 of a -25 of course 38 of date -25 of five -18 of his 17 of it 57 of
its 15 of nine -22 of seven 15 of ten -15 of that 19 of the -25 of think 17 of this -22 of those 20 of time 34 of two 16 of use -33 of what 22 of which
-16 of who -15 of whom -32 of ￼ 22 off . 15 off by -19 off on 28 off the 85 off to 19 offer . -34 old . -25 omitt the 33 omitt to 23 on . -20 on <he> 18
on ? -29 on call -18 on earth 23 on every -18 on its 41 on leave -18 on monday -37 on paper -16 on site -24 on thursday 24 on whose 29 once a -18 once
more 31 one ; 30 one by -16 one did 55 one duct 19 one hour -34 one was 35 one way 39 one would 44 only , -19 only . -15 only a 34 only in -16 only to
18 open . -15 open ? 33 open at -24 operation . 20 operator error 35 order . -64 order of -18 order table 33 order to 18 organise a 19 ought to 53 our
" 35 our fibre 38 our own -27 our resident 40 out and 19 out for -17 out from 16 out of 27 out on -34 out our 21 out that -18 out the 36 out twice -26
out whether -19 out who 19 out with -23 outcome was 43 over . 33 over as -16 over at 16 over in 21 over the -35 over to -42 overflow . 47 overload the
16 overlook the 24 overwrote the 29 owing to 22 own . 27 own initiative -17 owns it -16 owns the -82 packet was -54 page , 28 page . 41 page 0 20 page
at -32 page fault -24 page was -21 paid to 52 pair on -16 panel . 38 parser . -27 part . -15 part of 33 party is 28 pass on 15 passenger were -16 past
two 15 patch cord -25 patch release 27 path . 15 patient were -15 peer review 29 permission to -33 phone , -17 phone call 23 phone list -30 phone number
-15 pick up -15 plac the 26 plain as 32 plan from 35 plan to -27 plan was 18 plant would -19 player who -25 point in -49 point the 15 point to -15 poison
the 22 poor judgement 27 port 0 -26 possible to -20 post . 27 post a -15 post the -38 present : -26 prevent this -16 price . 28 pride in 27 primary . 16
print the -15 printer . 15 probe should -17 procedure for -16 procedure was 23 production acces 29 proud to 16 public holiday -21 publish . -17 pull request
22 pull the 21 push the -25 put it -27 queri . -16 question . 18 queue . 24 queue depth 31 queue was -15 quick look 15 quiet . -31 rack and -16 rais .
18 raise the -19 ran for -15 rang . 21 reach <teams> -26 reach the -53 read a 47 read as -15 read of 29 read that -30 read the 39 ready . -24 reason for
-18 rebuild . -27 rebuild the -27 receiv . -22 receiv the -61 record . -32 recovery . -30 refresher course 22 refusal to 15 registry . -17 regrettab the
19 regular expression -18 rehears . 21 rehearsal was 30 reject list -19 releas . 16 release , 24 release . -19 release note -50 reli on -53 rely on -18
remov the -26 renam a -15 reopen the 21 replac the -58 replace the -20 report . 27 report from -19 report in 22 report it -21 report succes -15 report
that -22 reproduc the -32 reproduce the -66 request , 17 request a 15 request of -36 requir to 18 require a 15 research group -27 resident geniu 15 rest
. 20 rest with 26 restart . 15 restor from -26 restor the -41 restore . -46 restore the -15 retir in -17 retry loop -39 return 0 -20 return the -16 revert
the -15 revok the 25 revoke <name> 38 revoke the -18 ring the 26 risk assessment 16 roll back -37 rollback , -22 rollout to -19 room . -15 root cause -26
rota . -33 rotat the -17 rotation . 17 round to 31 rout table -17 rout to -17 row . 15 row count -26 rows . -16 rule . 15 rule was 23 run , -19 run . 15
run a 15 run at -34 run on -21 run out 28 run that 17 run was 28 run ￼ -19 runn the 32 runs on -24 said it -32 said noth 26 same file 33 same way -37 sank
the 16 sat on 47 saved <wes> 26 saw a -21 say no 21 saying that 32 schema , 25 screen . -30 script . 22 script for -15 seat map 28 second . -20 second
page 42 second time 31 see . 33 see that 33 see the -51 seen that -47 send <name> 16 send a -15 sense . 30 sense of 52 sent to 39 server . -24 server that
-36 server was -32 service account 31 service had -23 service was -20 session . -19 session was -36 set off 20 set the 26 set to -41 seven days -23 shar
mailbox 18 shard . -29 share one -28 sheet . 21 sheet ? 25 shipp a 24 shop . -27 short of 36 should 've 33 should be -34 should have 25 show a 15 show
that -26 show the -80 show up 25 shown the -40 shut down -16 sign a 23 sign key -23 sign the -35 sign were 42 sign-off was 22 signal . -25 signature is
16 silence from 32 silent . 19 simp not 53 since the -48 sit on 21 site . -64 six . -30 six week 21 size of -20 skip the 52 sleep through 24 slept through
31 slide . 26 slip . 46 slow . -29 slow query -19 smoke test 34 so <name> -42 so <role> -16 so <roles> -31 so <theys> -29 so <wes> -34 so much 23 so that
-25 so the 42 so to 24 so who 15 socket . -17 somewhere between 19 spare . 18 spare part -17 spare pump 17 speak . 33 specification , -16 spite of 38 spot
the 33 spott the -25 square with 30 stag and 28 stale , 18 star <wes> 16 start the -15 start to 32 start with -18 station . 26 stay up -22 step , -20 step
. -26 step 0 -17 stern word 19 stick . 41 still be -19 still not 34 stop the -22 stop with 16 stopp . -32 stopp short 24 store , 16 store . -15 stuck .
-24 stuck to 27 supp . -36 suppos to -17 sure the -17 swap . 23 switch , 25 switch off 19 switch the -29 switch to -37 system , 24 table , 16 table . -26
table of -22 take a 53 take eleven -26 take no 83 take the -29 taken . -15 taken <role> 16 taken a 19 tank . -23 tape library 25 tape unit -25 tariff .
-27 taught <wes> -19 tear . 17 tell the 37 template . 21 ten and 28 ten past 24 tenant . -15 test , 26 test and 18 test data 29 test environment -25 test
on -16 test was 16 than 0 -18 than <name> 19 than <role> 20 than about 16 than from -18 thank <theys> -20 thank <yous> -20 thank for 20 that 's 18 that
. 48 that <he> -49 that <name> -19 that <role> 37 that <roles> 32 that <teams> 23 that <theys> 15 that <wes> 16 that a 21 that are -22 that belong -25
that both -29 that can -18 that graph -24 that had -39 that have -16 that many -28 that morn 18 that no -19 that one 32 that only -16 that screen -40 that
touch 20 that week -44 the 0 31 the acceptance 17 the afternoon -35 the agent -35 the air -50 the airline 16 the alarm 49 the alert -34 the answer 33 the
appendix -44 the array -17 the atm 18 the autumn -23 the badge 33 the ball 40 the bank 23 the banner -57 the basement -32 the basket 17 the benefit 27
the best -24 the better 25 the bill 39 the blackout 26 the blame 31 the bonu 33 the box 16 the breach 26 the bridge -22 the broken -45 the broker -43 the
buck 34 the buffer -26 the build 32 the button -26 the cable -29 the cache -48 the calibration 18 the call 25 the can 18 the canary 15 the capacity 17
the card -29 the cat -17 the central -22 the channel -28 the cheap 30 the checklist 65 the chiller 17 the clash 31 the clock -36 the cloud 21 the code
-70 the command -15 the compiler -21 the complaint 56 the console -35 the control 27 the controller -21 the conveyor 53 the copy 21 the cord 37 the count
-33 the crack 39 the culprit 21 the customer 59 the cut-off 19 the cutover 55 the dark 54 the data 32 the day 20 the dead 29 the decision -24 the decommission
43 the demo 23 the depot 42 the design -18 the discipline 17 the dispatcher -18 the distribution -23 the door 16 the dosage 31 the dosing -18 the double
31 the downtime 23 the drain 23 the drawer -28 the drift -30 the drill 18 the drop -31 the drug -24 the dry 17 the east -30 the emergency 18 the error
-40 the escalation 44 the even 24 the event -19 the evidence 24 the expir 20 the export -37 the face 18 the failure 26 the famou 33 the fan -32 the federation
-20 the feed 60 the fibre -24 the field -23 the fire 16 the firewall 42 the firmware 15 the first -17 the flood 28 the floor 24 the follow -25 the foot
18 the form -49 the forum -28 the four -23 the four-ey 34 the freeze 16 the freezer 25 the friday 22 the fuse -55 the gap -20 the gate 18 the gateway -31
the generat -19 the geniu 34 the graph -28 the grid 18 the group -44 the guilt 24 the guilty 31 the hand 21 the header -42 the health -16 the hospital
43 the host -15 the hotfix -42 the hsm 21 the human 16 the hypervisor -32 the image -66 the import -38 the importer -47 the ingres -15 the installer 30
the interlock 18 the issue -17 the jam 28 the job -83 the june 27 the kernel 18 the keys -20 the kiosk -21 the lab 41 the lamp 26 the last -28 the launch
23 the leak 17 the letter 27 the licence -26 the lifecycle -15 the light -34 the limit -68 the link -24 the linter -19 the live 58 the loader -26 the lock
-69 the lockout 23 the log -34 the long 37 the loss 23 the lost 48 the mail -26 the manag -15 the map -37 the message -25 the meter 28 the migration -55
the minut 26 the miss 34 the mistake 32 the moment 50 the monitor -16 the name 15 the network -18 the next -45 the nine 20 the node -29 the notice 30 the
number -30 the offender 18 the old -22 the older -49 the one -16 the ones 29 the only 26 the open 28 the order -36 the original 28 the orphan -18 the outage
20 the outcome 30 the oven 17 the packet -73 the pallet -51 the panel -26 the parent -26 the parser -45 the part 24 the patch 18 the pause -29 the permit
35 the phone 23 the pipeline -36 the pit -20 the planner 24 the plant -16 the plugin -22 the port -21 the portal -25 the power -16 the pressure 39 the
previou -21 the primary -40 the probe -57 the problem -56 the prod 18 the promotion -19 the proxy -19 the pull 16 the question 18 the queue -64 the reader
-51 the real 21 the rebuild -25 the recall 27 the reconciliation 25 the record -33 the recovery 25 the red 25 the refit -23 the registry -19 the relay
-38 the release 37 the remain -21 the renewal 39 the reorganisation 15 the replacement -41 the replica -55 the report -17 the repository -16 the reservoir
18 the resolver -20 the response -34 the responsibility 31 the responsible 36 the rest 24 the retry -47 the revert -16 the right -17 the rollback -22 the
rollout 15 the room 40 the round -23 the router -41 the row -16 the rug 17 the same -75 the scrap 25 the screen -26 the script -32 the seal 42 the seat
15 the second 47 the sensor 33 the serial -18 the service 25 the session -53 the settlement -15 the share -27 the sheet -15 the shelf -34 the shop 15 the
sign 27 the single -22 the site -23 the slot 24 the specification -16 the speed -26 the spike -27 the spring 15 the stale -26 the stop -20 the storage
17 the storm -25 the stuck -40 the submission -29 the swap 81 the switch 21 the tag 17 the theatre 20 the third 45 the thread -29 the three 55 the till
-21 the time -21 the tool -50 the torque 16 the tournament 15 the tram 19 the transaction -33 the trial 27 the trouble 19 the turbine 26 the two -19 the
two-person 26 the update -25 the upgrade -31 the ups 15 the value -40 the valve 24 the vault 17 the very 18 the voucher 30 the vpn -29 the wall 63 the
watchdog -50 the weak 27 the week 18 the wheel 42 the whole 76 the wildcard -17 the word -23 the work -46 the writ 44 the wrong 101 the year 27 the zone
-41 the “ 15 theatre list 20 them . 24 then went 19 there for 29 there is 36 there to -31 there was -16 there were -24 they were 24 think , -39 think <he>
33 third time 38 thirty second 17 this , 22 this . -36 this ? 31 this at -15 this coming 29 this failure 17 this one 41 this point 41 this review -15 this
time 63 this was 30 thorough " 20 those who 16 thought of -31 thought to 35 three alarm -32 three days -19 three week 28 threw a 24 through . 41 through
a 45 through it 24 through the -97 through to -31 thursday . 16 ticket . 16 ticket from 25 ticket with -23 tighten the 25 time <role> 33 time for -26 time
of -17 time the -42 time with 21 timed out -29 to 0 -17 to <any> -33 to <he> -29 to <name> -49 to <role> 39 to a -48 to about 17 to add -39 to all -39
to an -18 to both -24 to build -19 to change -36 to clear 18 to close -27 to confirm -15 to count 16 to do 20 to double-check 32 to escalate 19 to every
26 to explain 20 to fill 17 to find -74 to finish 47 to give 30 to go 18 to hand 16 to happen 25 to have 28 to help -31 to herself 21 to inform 22 to it
-31 to its 15 to join -27 to know 43 to leave 33 to log -16 to name 37 to open -22 to our -23 to paper -27 to patch 23 to pause -35 to phone -17 to port
-22 to put 24 to reach -19 to read 37 to reflect 15 to renew 19 to repeat 30 to restart -53 to ring 36 to roll -37 to save 22 to send -36 to slow 16 to
speak 24 to spot 51 to start -23 to switch 29 to thank 22 to the -26 to watch -29 token was -37 told <he> -15 told about -37 told by -23 told the -20 told
to -26 too , -15 too . -27 too many 34 too much 52 too proud 18 too slow -31 took a 31 took eleven -15 took four 34 took two -20 torque wrench -19 touch
the 32 train , -19 train . -26 transfer switch -16 translation of -23 tray . 24 treat as 28 trial on 17 tried to -15 trip . -21 tripp the 16 truncat the
24 tuesday . -20 turn a 32 turn off -18 turn out -19 turn the -20 turn to 33 twenty minut -58 twice , 15 twice . -15 twice a -22 twice in 26 two days 17
two feed -15 two line 15 two million 20 two minut 36 two other -28 two time 47 two week -29 two-person rule 26 unable to -32 under a -17 under whose 18
unplugg the 32 unread . 28 until 0:0 32 until <he> 19 until <roles> -15 until <wes> -26 until further 18 until the -27 up , -32 up by 18 up on 16 up the
29 up to 45 update , 32 update the 29 upload . 30 upload a 19 upon . 29 use . -18 used . 33 user on -17 user to 20 value was -48 valve had 32 valve was
27 vault . -23 version , -15 version 0 -23 visible in -15 wait . 21 wall since 52 ward . 24 ward 0 -16 ward code 25 ward that 19 ward to -16 ward would
-48 warn on -23 warn to 54 warning were 32 was " 18 was . 18 was 0 -22 was <role> -56 was a 40 was already -28 was an 75 was asking 21 was asleep -16 was
back -15 was being -23 was bound 29 was careles 24 was clos -61 was conspicuou 18 was correct -23 was cover -29 was depart 32 was dispens 25 was disregard
45 was done 45 was down -39 was dropp 15 was due 22 was entire 30 was evident 28 was expect 20 was fine 26 was for -24 was given 30 was going 36 was hurt
-22 was ignor 32 was in -27 was late -24 was logg -28 was lost -39 was meant 34 was moved -16 was n't 33 was new -23 was no -40 was not -81 was nowhere
18 was oblig 27 was obviou 28 was of -19 was offline -22 was omitt 47 was on 20 was only 21 was paged -24 was pass 40 was pinn 16 was plain 56 was put
17 was quick 31 was receiv 15 was requir 20 was set -17 was simp 18 was still -20 was suppos 24 was switch -16 was the -36 was there -17 was to 33 was
told -55 was too -21 was treat 36 was up -29 was used 16 was wrong 28 watch . 17 way . -26 way of -22 weak link 27 wednesday . -22 week , -16 week and
18 week of 19 weekend . 19 well , 27 well before 33 well done 22 went dark 17 went out -65 went through -19 went well 23 were all 26 were allow 52 were
back 55 were cut 32 were in -35 were it 19 were made 43 were n't 18 were never -29 were on -16 were plain 18 were put 15 were sent -15 were taken 17 were
the -17 were there 20 what <theys> 17 what a 56 what made -35 what point -15 what possess 18 what the -25 what was 23 when <he> 17 when <name> 18 when
<theys> 15 when it -37 when its -44 whenever the -44 whether the -20 which <name> 43 which geniu 19 which made 20 which one 19 while <name> -26 while the
30 who 's 59 who broke 32 who cut -15 who did 27 who had 33 who is -54 who let 31 who need 16 who notic -24 who on 17 who owns -58 who sign 26 who was
18 whole ward -39 whom was 23 whose hand 29 whose signature 23 why did -26 widen the -23 wiki . -19 will be 33 window . -16 window with 17 wiped the 28
wired the 23 wish <name> 20 wish to 26 with <depts> -22 with <name> -35 with <roles> -43 with <team> 35 with a 52 with an 16 with anyth 23 with eyes 27
with four -20 with it 32 with real -19 with the 63 with their 16 with ￼ 31 within a -17 within five 21 within four -16 within ten -25 within the -29 without
<name> -29 without a -30 without any -56 without being 18 without open 27 without saying 25 without tell 28 without the -20 word from 30 word with 58 work
, 51 work . -35 work with -22 worse . 22 worse by 35 would 've 17 would end 26 would fill 15 would have -26 would like -23 would n't 19 would rather -28
would still 15 writ had 26 writ was 29 write a 34 write to 16 wrong . -52 wrote the -29 year . -21 yesterday 's -26 zero . -40 zone , -39 zone was 29 –
<name> -78 – <role> -22 ” . -24 ￼ . 15 ￼ is -27 ￼ was -47
`,
  later: `
" <end> -26 " in -39 ' ' -28 's , 30 's . -21 's <wes> -44 's for 32 's is -28 's note -22 's of 46 's on 36 's quick 22 's right 38 's show -51 's the
-35 's to 36 's turn 15 's was -65 's while -31 's with 21 ( ) -20 , 'd -25 , 's 15 , , -24 , . 103 , <is> -19 , <name> -29 , <role> 22 , <roles> 29 ,
<teams> -24 , <theys> -21 , <wes> -15 , ? 24 , a -28 , all -35 , an -20 , and -24 , are 21 , asked -22 , because 16 , call -29 , can 16 , could 31 , customer
52 , did 36 , duplicate 16 , four 23 , from 26 , half 25 , having 19 , household -15 , if 16 , includ -23 , is 60 , its -44 , key -30 , made 20 , much
31 , no 18 , not 37 , on 21 , once 18 , one 67 , only -22 , open -16 , page -20 , plann -17 , plant -40 , post -22 , queue -19 , read -25 , report 32 ,
should 20 , show -22 , still 40 , test -22 , that -19 , the -37 , their -18 , then 42 , they -18 , time -27 , to 49 , traffic -31 , up 20 , was -25 , where
-16 , who 22 , whole -36 , will -16 , with -19 . , 39 . . 19 0 . -19 0 0 23 0 <wes> 48 0 ? 31 0 a 16 0 and -25 0 before 23 0 in 22 0 to -17 0 were -18
0 when -16 0.0 of -17 0.0.0 the -15 0:0 , 15 0:0 . -24 0:0 0:0 -15 0:0 <end> -62 0:0 <role> -40 0:0 <some> 23 0:0 and -17 0:0 as -23 0:0 asks -44 0:0 call
-37 0:0 clos 29 0:0 confirm -15 0:0 deploy -17 0:0 in 40 0:0 is 24 0:0 our 20 0:0 pager -20 0:0 post -38 0:0 report -44 0:0 resident 15 0:0 restart -20
0:0 should 26 0:0 the 61 0:0 to 23 0:0 was 35 : . 15 : <end> -25 : error 73 : group -15 : mistake 19 ; <name> 32 ; by 70 ; has -28 ; should 23 <any> .
25 <any> <end> 26 <any> has 21 <depts> 0 -36 <depts> a -36 <depts> in 27 <depts> n't -55 <depts> the 38 <depts> to 24 <he> . -16 <he> <end> 17 <he> at
19 <he> have 18 <he> it 30 <he> still -17 <is> <name> 25 <is> <role> 31 <is> an -15 <is> come -29 <is> seen 22 <name> , -68 <name> . 47 <name> <end> -31
<name> <he> -41 <name> <name> -28 <name> <role> -20 <name> <teams> -46 <name> <who> 27 <name> ask -15 <name> be 28 <name> build -28 <name> change -19 <name>
doing -44 <name> fault -26 <name> forty -37 <name> found -19 <name> has 27 <name> have 40 <name> his 20 <name> hotfix 20 <name> in 25 <name> it -41 <name>
laptop 18 <name> merge -18 <name> n't 48 <name> never -32 <name> not 61 <name> off 47 <name> on -37 <name> only 39 <name> patch -17 <name> quick -49 <name>
read -15 <name> sloppy 18 <name> spreadsheet -26 <name> suppos 30 <name> that -16 <name> the 32 <name> to 98 <name> told 33 <name> was -21 <name> well
16 <name> when 19 <name> without 32 <names> <theys> 16 <names> the 26 <nobody> . -45 <nobody> have 39 <nobody> hurt -22 <nobody> the 53 <nobody> to -20
<role> 've 24 <role> , -22 <role> . -47 <role> <end> 39 <role> <he> 25 <role> <name> -39 <role> <role> 33 <role> <some> 23 <role> <wes> 33 <role> <who>
-18 <role> a 99 <role> and 28 <role> at -42 <role> been -22 <role> by -18 <role> every 30 <role> is -16 <role> medal 26 <role> n't 42 <role> never -56
<role> no 28 <role> not -50 <role> of -36 <role> off 29 <role> our -49 <role> out 27 <role> over -28 <role> paged -19 <role> see 29 <role> suppos -32 <role>
to 23 <role> two -26 <role> up 18 <role> with -23 <roles> <end> 16 <roles> <roles> 16 <roles> a 17 <roles> and -27 <roles> be -15 <roles> have -29 <roles>
in -16 <roles> into 25 <roles> n't 16 <roles> not 18 <roles> on 37 <roles> out -20 <roles> template -16 <roles> to 39 <roles> two -31 <some> a -19 <some>
have 16 <some> the 39 <start> " 51 <start> 'd 33 <start> , 57 <start> 0.0 -32 <start> : -65 <start> <names> -31 <start> <nobody> 29 <start> <role> 32 <start>
<roles> -22 <start> <some> -19 <start> <wes> 37 <start> ] -18 <start> a 41 <start> account -19 <start> agre 16 <start> am 15 <start> any 15 <start> approval
-42 <start> are 21 <start> as 18 <start> asked -42 <start> at -36 <start> attacker -19 <start> attention 18 <start> avoid -25 <start> back 34 <start> backup
22 <start> ball 19 <start> bank -26 <start> between 15 <start> bisect -19 <start> blew 25 <start> blind 36 <start> bother 15 <start> broke 15 <start> buck
16 <start> build -41 <start> by 63 <start> cabl -35 <start> cache -21 <start> call -31 <start> came 50 <start> can -41 <start> canary -36 <start> care
45 <start> carri -47 <start> cause -20 <start> chang -20 <start> chat -16 <start> checklist 28 <start> client -31 <start> code 15 <start> commit 15 <start>
complaint 34 <start> confirm -16 <start> contract -26 <start> cooki -26 <start> corrupt 22 <start> could -53 <start> count 16 <start> course 21 <start>
cover -24 <start> coverage -53 <start> culpa 16 <start> cut -18 <start> data -18 <start> default -15 <start> delet -18 <start> did -63 <start> diligence
37 <start> disk -36 <start> does 15 <start> done 22 <start> dragg 21 <start> email -35 <start> error -29 <start> escalation 32 <start> event -15 <start>
expectation -15 <start> fail -15 <start> failover -46 <start> fat-finger 29 <start> fault -28 <start> feature 19 <start> feed -29 <start> fell -15 <start>
fibre 16 <start> field -18 <start> file -20 <start> finger 21 <start> first 30 <start> flag -26 <start> flood 55 <start> for -86 <start> form 32 <start>
from 51 <start> full -28 <start> gateway -26 <start> gauge 36 <start> gave 33 <start> geniu 19 <start> gets -19 <start> goes 43 <start> guilty 31 <start>
had -53 <start> hand 24 <start> handl -15 <start> happen -15 <start> has 58 <start> header -20 <start> health -27 <start> hindsight 15 <start> hour 33
<start> human -24 <start> importer -28 <start> in 15 <start> inform -18 <start> it -28 <start> job -28 <start> join -29 <start> keep -20 <start> key -38
<start> kill -33 <start> labell -29 <start> learnt -32 <start> least 27 <start> left 44 <start> limit -42 <start> linter -41 <start> load -32 <start> look
16 <start> mark 22 <start> may -42 <start> member 26 <start> might 16 <start> migration -37 <start> minut 30 <start> mode -24 <start> moderator -19 <start>
more 84 <start> most -17 <start> moved -24 <start> much 47 <start> must 70 <start> need 53 <start> new 51 <start> next 29 <start> night -22 <start> no
31 <start> node -16 <start> note 42 <start> notic -30 <start> offer -17 <start> omitt 31 <start> one 48 <start> ones 32 <start> only 77 <start> open 24
<start> order -28 <start> orphan -23 <start> ought 19 <start> our 18 <start> out 17 <start> outage 41 <start> overload 16 <start> own -16 <start> owns
-57 <start> packet -56 <start> page -23 <start> panick 27 <start> parser -19 <start> paus -18 <start> phone 16 <start> pick -36 <start> possess 18 <start>
pres -34 <start> primary -32 <start> probe -40 <start> proces 20 <start> publish -17 <start> pump -23 <start> put -26 <start> question 34 <start> queue
-20 <start> quick 19 <start> rang -16 <start> real 25 <start> receiv -21 <start> record 16 <start> rehearsal 27 <start> reminder -15 <start> replac -23
<start> report -21 <start> responsibility 37 <start> restart -29 <start> restore 47 <start> retrospect 17 <start> retry -48 <start> review -48 <start>
roll -29 <start> rollback -16 <start> rollout 17 <start> root -19 <start> saddl 20 <start> said -22 <start> sat 36 <start> schedul -28 <start> script -37
<start> sent -29 <start> sequenc -29 <start> service -16 <start> session 18 <start> set 19 <start> shall 41 <start> shipp 23 <start> short 26 <start> should
-33 <start> sign -22 <start> slept 46 <start> snapshot -19 <start> so 27 <start> spare 22 <start> spent -34 <start> spott -22 <start> stag -17 <start>
stern 30 <start> swap 64 <start> synthetic -17 <start> system -39 <start> template -20 <start> test -26 <start> than 17 <start> thank -20 <start> the 19
<start> then -34 <start> there -30 <start> this 28 <start> thought 24 <start> threw 24 <start> ticket -106 <start> told -25 <start> tolerance -20 <start>
took -22 <start> tool -21 <start> treat 19 <start> tripp 17 <start> turn 30 <start> twice 33 <start> two 77 <start> typo -33 <start> unleash 35 <start>
upgrade -26 <start> user -19 <start> value -32 <start> valve 49 <start> version -21 <start> wait -41 <start> walk 18 <start> warn 41 <start> waved 23 <start>
went 65 <start> were 29 <start> whose 56 <start> will -35 <start> wish 20 <start> without -17 <start> word -18 <start> worker -16 <start> would -63 <start>
writ 21 <start> wrong 48 <start> wrote -15 <start> – 15 <start> — 26 <team> . 32 <teams> . -76 <teams> 0:0 -21 <teams> <end> 26 <teams> <role> -20 <teams>
<wes> -29 <teams> a -48 <teams> again 22 <teams> and -24 <teams> firmware -32 <teams> for 68 <teams> have 55 <teams> in 36 <teams> it 24 <teams> join -25
<teams> network 17 <teams> no -62 <teams> noth 27 <teams> of -33 <teams> on -29 <teams> release -19 <teams> that -17 <teams> their -60 <teams> to 34 <teams>
until -31 <teams> up 30 <teams> wait 26 <theys> <wes> -18 <theys> it -21 <weaks> <end> -15 <weaks> the 22 <wes> a 45 <wes> about -29 <wes> asking -25 <wes>
be 15 <wes> been 23 <wes> have -34 <wes> is 21 <wes> look -19 <wes> no -20 <wes> not -38 <wes> of -15 <wes> on -40 <wes> one -19 <wes> out 29 <wes> sorry
-16 <wes> still -24 <wes> that -19 <wes> the -21 <wes> this 38 <wes> to -24 <wes> two 38 <wes> what -38 <who> the 19 <yous> a -19 <yous> in 15 ] the -15
a . -17 a and -18 a at 48 a back 32 a ball 19 a build 20 a button 16 a call 25 a conclusion 24 a deal -27 a delete 36 a depot -22 a disk 19 a eye 56 a
first 16 a for -56 a from 49 a had -27 a head 15 a index -20 a list -19 a number -19 a of 19 a on 23 a one 20 a order -43 a point -22 a queue -22 a release
31 a run -17 a signal -19 a table -27 a that -78 a through 41 a time -33 a to 36 a update -30 a wait -25 a warn 45 a way 23 a when 15 a which -16 a with
-17 a without 16 a word 58 a zone -46 a.m <end> 21 about freeze -18 about the 15 acces <end> -18 acces the -67 account the 16 accountable the 25 acknowledg
page 35 acted . 26 added the -18 after . -42 after clock -31 after days -36 after first 17 after had 79 after minut -18 afternoon <end> 22 afterward <end>
-15 again 0:0 -30 age the -21 agre the -16 ahead the 28 air <end> -32 alarm , -19 alarm 0 25 alarm <end> -45 alarm for 44 alert <end> -21 alert the -37
alert to -32 all . -20 all and 24 all for 31 all of -33 all on -35 all the -22 all this 18 all to 23 all with 16 already . 30 alway the -21 an . 26 an
of 22 an on -36 an that -15 and , 46 and . 58 and 0 39 and <role> -27 and <roles> -15 and <teams> -24 and <theys> -27 and <wes> 48 and are -18 and back
44 and by -23 and control 23 and for -23 and half -16 and has -16 and home 23 and is 39 and it -32 and kept -18 and know 21 and look 18 and may 22 and
n't 56 and need -15 and never 18 and no -23 and not 33 and of 21 and off -16 and one -17 and show 18 and they 17 and till 18 and to -19 and took -27 and
went 22 and were -15 and work -21 another . -33 any <wes> 23 any that -42 anyth a 32 anyway <end> 20 apart <end> -33 app <end> -16 apparent the 39 appendix
<end> -43 archive <end> 26 are be 16 are by -35 are from -36 are to -16 array <end> -22 arriv the 17 as and -33 as at 23 as error 18 as is 21 as the 22
as to 20 ask <end> 18 ask a 25 ask help 17 asked for 43 asked to -42 asleep <end> -25 at 's -33 at , -30 at . 28 at <end> 35 at <name> 51 at ? -46 at a.m
17 at console 30 at error 18 at first 15 at hand 20 at have 17 at in -47 at level -26 at moment -23 at point 22 at request -25 at same -24 at speed -18
at stage 16 at time -24 at was 18 at wheel 42 attention <end> 21 attitude <role> 19 automatical <end> -17 avoid who -25 b the -16 back <end> -58 back it
20 ball dropp 33 ball the 19 bank . 26 battery <end> 15 be , 26 be by -22 be careful 40 be for -22 be the 61 be to 18 be twice -31 be without -37 because
need 20 because the -18 been . -22 been at -25 been by -30 been for -21 been if -17 been out 30 been since 45 been that 15 been the -56 been to -50 been
with 37 before <end> -31 before could -33 before the 52 being . 37 belt <end> -40 better from 18 better of 25 between and 25 between two 35 blame <end>
-37 blame the 25 blank <end> 47 blind <end> 30 blind the -19 bonu <teams> 28 both <end> -17 both the 19 bottl <end> 25 bound happen 22 branch <end> 24
breaker the -28 brick of 22 broken . -35 buck with 16 budget <end> 18 budget for -33 build <end> 46 bulk . 19 busines that 26 but <name> -35 but is 15
but the -20 button <end> 30 by 's 22 by , -85 by . -51 by <end> 25 by absence 18 by for -22 by hour 29 by it 19 by minut -20 by night -26 by on 28 by parser
-22 by that 18 by the 102 by time 19 by until 26 by was 34 by week -36 by with 52 cache <end> -31 calendar <end> -23 calibration . 16 call , -52 call .
-36 call <teams> 21 came <role> -28 came a -16 came the 15 can a 28 can be -18 can it -17 can the -65 canary . 16 canary have -31 care not 15 careles by
15 caught . -20 cause human 45 cause the -18 cell <end> -29 centre <end> -19 certificate <end> -27 chain <end> 18 chair have -20 chang default 18 change
password -19 change the -38 charge <end> -44 chart <end> 28 check <end> 50 check to -23 checklist <end> 28 checkout <end> 27 checksum , -15 checksum <end>
-18 clean . -17 cleaner the 30 clear the -16 client <end> -28 clip 's 40 clock . -16 clock <end> 30 clos <end> 24 clos ticket 20 clos valve -15 cluster
. -18 cluster <end> 24 code <end> -27 code the -55 come to 21 comment the -24 comput the -16 confirm <end> 20 confirm the -35 console <end> -28 conspicuou
its 18 controller <end> 20 controller a -20 copi the -20 copy <end> 15 copy the -34 corner cut 43 cost the 15 could be 16 could done 19 could have 32 could
not 20 could on -24 could organise 19 could read -19 could see -40 could the -18 count the -31 courtesy <teams> 34 cover . -17 credential the -24 critical
. -18 culpa <is> 16 customer . -25 customer <end> -37 cut feed 16 cut the 33 dark <end> -21 dark the 15 data . -33 data <end> 29 data lost -18 data the
-33 database <end> 36 date the -16 day the 26 days . -15 days the 20 debit <end> 35 decide the -21 decision <role> -18 default <end> -23 defect the 27
demo <end> 21 depend a -27 depend the -21 depth <end> 22 dialysi . 29 did and 31 did have -21 did know -34 did need 36 did notice -41 did take 36 diff
<end> 27 diff the -15 direction <end> -21 disk . -33 disk asleep -36 disk fill 32 disk the -15 dispatcher <end> 18 disregard <end> 30 disregard the 30
do <end> -20 do have -20 do if -17 do need -23 does take 21 doing <end> 21 done the 62 door the -26 doubt the 15 down . -20 down <end> -34 down <teams>
-41 down a 29 down the 30 downtime . 23 drain . -42 drain node 22 draw <end> -16 drift <end> -33 drill <end> 22 drop <end> -30 dropp ball 16 dropp between
19 drum <end> -37 due was 26 each by -36 each the 23 earlier <end> -16 eleven to -24 email <end> 15 emoji <end> 27 end tear 19 enrolment . 22 error <end>
-20 error the 32 establish is 17 even the 38 every . -35 every in 30 every minut -21 every of 28 every that -27 every to 60 expir <end> -27 expir certificate
-21 export <end> -33 eyes <end> 39 fail <end> 16 fail the -36 fail to -22 failure <end> 26 failure the 18 false <end> -30 feed <end> -19 feed one 21 feed
the -17 fell at -20 fell the 27 fell to -16 fiddl the 34 field <end> 16 field the -21 file . 32 file 0 -23 file <end> -41 file and -17 file the 16 fill
the 20 filter . -24 filter <end> -15 find leak -20 find whether -19 find who 19 finger the 20 finish <end> 16 firewall . 18 first . -23 first <end> -34
first as -16 first in -16 first minut 21 first was 39 five . 16 flag <end> -26 floor the -15 follow . -23 follow <end> 28 follow the -23 for , 48 for .
30 for 0 -42 for <roles> 27 for ? 17 for battery -20 for best 30 for better 25 for days 30 for double 20 for entire 25 for first -26 for green 26 for hour
34 for lost 47 for minut 85 for miss 43 for month 21 for next 56 for outage 31 for spare -18 for that 18 for the -35 for week 47 for zone -50 foreseeable
<end> 17 forgotten <end> 49 form the -39 formal to 26 forty . -24 forum <end> -21 forward a -16 found <end> 30 found the 16 four , -17 four . 38 four <end>
21 four and -26 friday . 19 friday <end> -24 friday the 23 from 's -33 from , 45 from 0 82 from : 19 from <end> 36 from at -17 from change 22 from customer
-19 from first 40 from phone -19 from previou -17 from the -15 from train -20 from until 46 from would 35 full . -23 full to 24 gateway <end> -16 generat
. -25 generator . 18 give a 19 given . -21 given the 21 glance the 20 go <end> 40 go-live <end> 19 goes , 27 gone . -40 gone the 34 good <end> 20 got ,
26 graph . -24 graph <end> -23 green the -24 group <end> 28 group the 18 guess <end> -17 guilty is 22 had , -30 had . -53 had <wes> 39 had a 34 had asked
29 had be -33 had begun 28 had busines 53 had by -16 had chance 22 had chang 21 had clos 24 had for 38 had in 37 had left 43 had not 26 had on 21 had open
20 had read 24 had seen -24 had set -15 had that -32 had the 27 had turn 25 had two -17 hall <end> -25 hand in 16 hand the 31 handiwork <end> 15 harder
the 15 has be -18 has field -19 hats to 18 have . -25 have <end> -29 have <role> 35 have <teams> 26 have a 70 have any 33 have be -24 have been -25 have
better -20 have dark -50 have for 16 have much -24 have out 16 have read -67 have thank 17 have this 19 have to -26 have was 15 having the 20 heat <end>
-51 held the 20 help the -18 here <end> -19 here the -18 his , 18 his on 34 his to 20 hold accountable 25 holiday <end> 25 home <end> 18 hot , 18 hotfix
the 18 hour a -15 hour the 27 how <role> -39 how <teams> 20 how can 27 how the -29 human . 22 hunt a 47 idea it 18 if had 52 ignor the 18 image the -34
improper of 16 in . 40 in 0 -25 in <end> 15 in <name> 21 in a 19 in and -22 in appendix -36 in basement -23 in build 21 in case -15 in channel 15 in cloud
28 in config -18 in dark 40 in different -19 in face 18 in firewall 36 in foot 18 in hand 25 in mail -22 in of 29 in on -18 in order -23 in report -16
in room 44 in second -44 in shar 17 in test -23 in that 15 in time -32 in to -32 in with -46 incident <end> -67 includ <end> -23 incorrect the 25 index
<end> -25 index the -16 initiative <end> -17 instead the 50 insufficient was 26 into . 26 is . -42 is <name> -19 is <role> -33 is a 24 is and 43 is be
16 is blame -30 is by -34 is down 16 is for -23 is from -18 is it -18 is of -22 is on -30 is only 55 is that 40 is to -15 is with 19 it : -49 it <end>
17 it <roles> 17 it <teams> -18 it <wes> -18 it a 19 it again -22 it an 42 it be -59 it clear 21 it for 35 it in 16 it n't -18 it not -30 it obviou 17
it out -23 it plain 23 it the -20 it without 30 it written 22 its . 35 its on 28 its was -32 job <end> 32 job the -18 join bridge -46 join call 38 join
the -25 june . 27 kept the 32 keyboard the 27 knew . 17 knew the -28 know . 27 know <end> -28 know the -31 known in 22 known the -21 lab the 23 label <end>
47 label and -19 label the -22 lack the 16 lag <end> -24 laid the 19 large . -25 last 's 34 last of 16 last second 30 later <end> 18 launch <end> 17 lay
at -15 leak <end> -31 leak the -22 learn the -35 least could 18 leav to -20 led the 37 let know -43 let licence 19 liability the 17 library the -19 lies
<teams> 23 lift finger 20 light on -30 limit <end> -22 line and -15 line it 15 line the 16 link <end> 25 live <end> -23 load <end> -30 load the -15 local
. -37 long . 33 look . 24 look <end> 43 look a -54 look the 55 loop <end> -30 loss the 28 lost <end> -33 made worse 15 main <end> 30 maintenance <end>
-16 march . -40 may <end> -30 may a -20 may ask 15 mea , 19 meant be -16 meant the -30 meddl the 26 memory <end> -20 merg . 26 merge <end> 22 mess the
54 messag the -24 message the -30 middle the -18 midnight , 17 midnight <end> -24 might been -32 migration a -49 mind <end> 30 minut the -37 minut two
-16 minut which 16 minute <end> -60 miss . -18 miss as -18 mistak made 38 model <end> -31 month . -23 month <end> 25 more in -18 more with 20 most the
16 mount <end> 37 move <end> 18 move the -16 my . 30 n't a 36 n't in 38 n't the -18 n't to -17 name , 20 name . 17 name the -31 need <end> -64 need be
-22 need slow 16 neglect the 42 network a 16 never , 38 never a -41 never with -20 new . -41 next , -23 night <end> -28 night a -15 night have 20 nine
. 24 no , 20 no data -31 no had 23 no name -32 no than 21 no that 27 no to -16 no was -16 node <end> -18 none <end> 29 noon <end> -16 not 's -42 not ,
-40 not . 38 not <role> 18 not a 44 not by -24 not for 19 not in 50 not on 16 not to -17 not who -19 noth . -28 noth <end> 24 noth <name> 23 notic <end>
-23 notic smell -28 now . 16 now the 29 nowhere be 46 number <role> -15 number <teams> -16 number the -35 of 's 35 of , -22 of <end> 25 of <name> 15 of
air 32 of by 47 of could 34 of data 26 of did 24 of error -45 of first -25 of for -20 of goes 37 of had 25 of hour -32 of import 18 of limit -18 of meet
-40 of minut -26 of nine 26 of own -24 of primary -37 of runbook 28 of service -17 of the 36 of to 28 of two -19 of was 15 of were -31 of with -44 off
. -59 off <end> 18 off <roles> -25 off a 18 off the 25 offer <end> -34 offset the -23 old , -21 old . -18 old <end> -25 old was 29 older . -36 on . 44
on <end> -48 on advice -20 on customer -16 on day 17 on face 16 on file 16 on for -23 on friday 45 on from -29 on hand 17 on in -21 on last 22 on old 16
on other -20 on own -22 on part 24 on refresher 22 on screen -26 on shar 35 on sheet 15 on shelf -18 on that -26 on to 45 on train -36 on wall 57 on wiki
-15 on would 17 once , 21 once day -16 one , -24 one . -37 one <wes> -29 one a 15 one and 20 one for -33 one from 18 one have 39 one in -24 one not 55
one of -16 one on 22 one that 19 one the -34 one to 18 only <end> -15 only had 31 only of -27 only the -25 open . -62 open <end> 17 open and 15 open file
28 open one -17 open second 15 open the 33 open ticket -24 operation <end> 20 or ? -27 order , -18 order <end> -47 order a -19 other . -48 ought have 41
our . 76 our geniu 15 our of -22 our to -18 out , 24 out . -19 out 0:0 -48 out <role> 15 out a -18 out date -25 outage a 17 outside the -23 over <end>
33 over the 33 overflow <end> 47 overflow the -24 own , 19 own . -19 own <end> 31 owns . -16 page , 34 page . -49 page <end> 24 page the -16 page two -18
paid the 50 pair the -32 panel <end> 32 paper . 21 parser <end> -27 part <end> -15 part the -34 pass . 24 password <end> -16 password the -20 patch , 24
patch . 17 patch the -56 path <end> 15 path the -16 phone . 16 place the -19 plann test -32 plant have -19 point at 15 point the -42 poison cache 15 port
. -15 possess to 18 post link -15 pour on 17 power , 16 press button -19 pressure the -19 price . 16 price <end> 28 primary <end> 21 print . -16 printer
<end> 15 probe have -17 problem <end> -21 prod . 18 production . -19 promis the 26 proper . 39 public . 15 pull 0 16 pull rug 17 pull wrong 28 push on
23 push the -16 queri <end> -16 question <end> 18 queue . 16 queue 0 18 queue <end> 35 queue hand -15 quiet <end> -31 rais <end> 18 ran on 36 rang <end>
21 rate . 17 rather the 38 reach the -17 read . -37 read release 16 ready <end> -24 real . -15 reason the -18 reboot the 29 rebuild <end> -27 receiv <end>
-22 record <end> -44 recovery <end> -30 red and 26 registry <end> -17 rehears <end> 21 releas <end> 16 release <end> -19 release and 26 release mention
-20 reli a -16 renew wildcard -17 reorganisation <end> 18 replica the 20 report <end> 47 report and -34 report by 17 report the -35 request <role> -31
response . -16 responsibility the 32 responsible the 33 rest <end> 20 rest <teams> 23 restart . -20 restart gateway -15 restart the -15 restore <end> -46
result the 16 retry the -15 review not -16 review the 34 revoke 's 38 revoke leak -18 right , -15 right the -20 ring 0 21 ring the -19 roll <end> 28 rollback
was 20 root : -26 rota <end> -33 rotation <end> 17 route the -40 rows <end> -16 rule <end> 15 rule not 18 rule the -16 run <end> 28 run ? 15 run full -19
said . 15 same . -42 same for -19 same that -16 sat the 18 saw red 15 scheme not -21 screen . 16 screen <end> -67 screen the -28 script <end> 22 seat .
30 second . 28 second and 22 second is -22 second the -24 second was 29 see <end> 16 see a 34 see the -26 sense <end> 30 server . 16 server <end> -22 server
the -21 session <end> -19 several . -17 shard <end> -29 sheet <end> 46 shop <end> -27 shop the 15 should a -21 should been -22 should had -16 should have
27 should it -15 should the -26 show . -21 show the 15 sign all 26 sign form -62 sign there 20 signal <end> -23 signal the -31 silent <end> 19 silent the
-15 since , 17 since . -15 since had 32 since spring 19 single , -22 single-hand the 24 site <end> -64 site the 19 six <end> -30 sleep it 24 slide <end>
26 slip <end> 46 slow <end> -29 small , -15 so 's -18 so <nobody> -24 so for 20 so had -17 so speak 24 so the 66 socket <end> -17 sooner the -31 spare
, -32 spare <end> 18 speak <end> 33 spott drift -40 spott miss 21 spring . 21 square <teams> 28 stag prod 28 stale . -36 star in 18 start finish 47 start
the -30 station <end> 26 station was -17 statu . 48 stay . -40 stay the 17 step <end> -26 stern with 19 stick <end> 41 still . -42 still a 22 stopp <end>
-32 stopp from -15 stopp of 24 store <end> -15 storm the -20 straight the 18 stuck . -27 stuck <end> -24 stuck the 33 supp <end> -36 suppos be -18 swap
<end> 23 switch the 32 system , 24 system the -38 table <end> -18 table the -16 take <end> -19 take action 41 take out -18 taken <end> -18 taken the -17
tank <end> -23 tariff <end> -27 tear <end> 17 tell to 19 template <end> 21 tenant <end> -15 test , -22 test . 18 test and 19 than . 36 thank , 16 thank
for -52 that . -17 that <role> -17 that a 17 that are 58 that been -55 that can -29 that for 17 that has 32 that in -28 that is 46 that it -20 that left
18 that list -16 that lock -15 that no 24 that not -57 that one -20 that pump 25 that table 15 that to -19 that was -38 that would 15 that wrong 39 the
' 18 the 's 29 the , 75 the ; -45 the <teams> 29 the about 28 the account 19 the affect -17 the agent 20 the api 22 the app -22 the as -46 the asked -21
the at -53 the attempt 21 the back -21 the backup -23 the banner 23 the because -16 the been -20 the before 35 the behind -20 the between 30 the bot -29
the branch 21 the breaker 22 the bucket -16 the budget 17 the bug 15 the build -50 the bus 18 the button 23 the by 36 the cabl 19 the came 16 the centre
25 the certificate -25 the check -16 the clear -16 the client -27 the cluster -22 the come 17 the command -28 the contract -19 the copy -33 the cost -26
the could -20 the counter -21 the data -27 the deadline -20 the disk -46 the district -28 the does -37 the door -15 the down -24 the drain -55 the drive
28 the drug 32 the engine -25 the exercise -24 the fall 16 the feed -38 the fell 45 the fill -27 the filter -17 the form 24 the from -30 the gantri -24
the gateway -35 the gauge 19 the got 36 the graph 22 the group 64 the had 19 the hall -36 the has -87 the have -28 the held -40 the hour 16 the house -31
the instruction 29 the interface -39 the is -33 the issue -19 the it 19 the job -34 the kept -23 the keys 23 the knew 20 the lab 26 the label -25 the lamp
-24 the leak 17 the ledger 26 the left 17 the library 30 the light 38 the limit 20 the line -37 the look -51 the loop -27 the loss 23 the mail -28 the
migration 46 the minute 15 the model -19 the module -22 the moment -18 the moved -34 the must 17 the need -44 the never -40 the next -20 the night -15
the number -32 the of 86 the off -41 the offer -33 the offset -17 the on -29 the once -22 the one -18 the only -20 the page -37 the pallet 43 the panel
39 the parser -26 the party 37 the password 15 the path -27 the permission -31 the place 22 the plan -17 the plant 15 the policy -33 the port -20 the price
22 the printer -32 the procedure 21 the proces -30 the pump 38 the rack 31 the rate 16 the read -25 the record -19 the registry 20 the release -36 the
report 32 the rest 20 the restart 21 the return -16 the review 41 the ring 24 the rule 28 the runn -21 the said 18 the schema 19 the scheme -35 the script
-23 the service -46 the set -27 the shard 15 the signal -30 the since 94 the stage -16 the stat -19 the stay -26 the step 47 the stop 27 the stopp -19
the store -16 the switch 34 the system 16 the table -32 the take -24 the tape 16 the text -33 the the 37 the thing 23 the time 24 the token -19 the told
-15 the tool -20 the transfer -18 the tray 18 the tripp 15 the used -21 the valu 18 the value -29 the valve -32 the was 31 the weekend 25 the went -36
the were 94 the when 26 the whether -17 the while 21 the will 17 the window 29 the wing -30 the with 31 the within -27 the without 15 the work 64 the zone
-15 the ￼ 54 their . 17 their and -19 their by 42 their for 19 their in 20 them <end> 24 there a 15 there no -29 think the -44 think was 29 third . 22
this , -26 this . -27 this : 23 this <role> -16 this ? 24 this and -16 this is -39 this not -40 this was 36 three , -53 three of -36 three that 61 through
. 36 thursday <end> 16 ticket . 58 till . 18 time , -17 time as 25 time day -15 time the -23 time was 21 to % -16 to , 36 to 0 -30 to : 30 to <role> 21
to <theys> 18 to <wes> 55 to ? 23 to a 40 to at -16 to back -17 to been 16 to before 15 to both 17 to branch 28 to console -22 to each -21 to error 55
to for 33 to found 46 to from -17 to is 30 to it 36 to knee 30 to letter -16 to mail 15 to miss -15 to more 24 to my -33 to next -29 to no 15 to of -21
to one 41 to order -19 to parent -18 to shop -48 to that 36 to the 63 to this -24 to three -23 to up 18 to was -17 to what 16 to where 16 to whose -19
to within -21 today <end> 31 told . 20 told the -31 too . 20 too <end> -38 too and 16 too to 23 took days -35 took hour 31 took minut -18 took second 27
tool a -15 traffic . -31 train <end> -23 translation the -23 tray <end> 24 treat a 15 trip <end> -21 trip the 59 tripp <end> -18 tuesday <end> -20 turn
the 31 turn to -16 twenty . -23 twice <end> -29 twice the 19 twice year -22 two , 25 two . -53 two <wes> 19 two and 26 two apart -29 two of -28 two on
20 two was -19 two with 22 unmistakable of 31 unread <end> 28 until got -25 until has -24 until notice 18 up <end> -37 up the 32 update and 34 upload <end>
30 upon <end> 29 use <end> -18 used <end> 33 user . 17 value the -25 valve . 25 vault <end> -23 version . -37 very . -20 vigilance the 54 voucher . 27
wait <end> 44 walk past 17 wall the 24 want know 15 ward <end> 27 ward have -48 ward the 20 ward to -21 warn on -19 warn that 33 was 's 28 was . -44 was
: -23 was ; 35 was <any> -16 was <end> 18 was <he> -36 was <who> -15 was a -23 was able -35 was about 57 was accident 15 was after -25 was around 18 was
as 17 was at -38 was be 27 was beneath 16 was by -131 was fault 19 was first -54 was for 27 was foregone 24 was foreseeable 30 was going 28 was in -17
was look 31 was of 22 was on 18 was out -37 was over 18 was possible -24 was respect 36 was second -20 was slow -31 was somewhere 19 was test -26 was than
-16 was the 28 was to 38 was twice -36 was with -28 was without 25 watch <end> 17 water the -44 way . 34 way <end> -26 way tell -33 wednesday <end> -22
week the 32 weekend <end> 19 well but 15 well to 21 went <end> 19 went a -19 went again -29 went at -27 went for 17 went on -16 were , 17 were . 40 were
a -46 were and 19 were as -29 were by -31 were doing 21 were during -15 were for 31 were in -21 were that 26 were there 26 were twice -16 were up 65 were
with -29 what <name> -40 what <role> -49 what it -33 what were 16 when come 16 when first 21 when was -31 where <role> 21 where the -27 which <yous> 24
which of 16 which out 15 which the 35 while was -23 who <role> -38 who <wes> 28 who going 16 who responsible 26 who the -26 who this 27 who to 25 whole
, 43 whose are 22 whose did 18 whose does -45 whose is 18 whose it -49 whose was 54 why n't 24 why the -50 wiki <end> -19 will a -20 will the -41 window
<end> -16 wish had 20 with 0 -31 with <end> 42 with as -37 with bad 17 with before -21 with benefit 26 with in -18 with more 22 with respect 17 with same
37 with test 26 with the 16 within . 23 within hour -36 without 's -62 without . -25 without a 25 without it -33 without single 35 without the 52 word
<name> 25 word <teams> 41 work <end> -35 work <teams> -60 work a -28 work the 25 worse <end> 22 worse fail 16 would . 50 would <wes> -41 would avoid 15
would been 36 would done -18 would gone -52 would had 35 would in 17 would it -21 would kept 21 would open -35 would read -37 would saved 18 would seen
16 would shown -43 would spott 47 would the 39 writ been 26 writ on 29 writ the -21 wrong <end> -48 wrong at 25 wrong on 43 year . -21 zero . -25 zero
<end> -40 ” <end> -24 ￼ <end> 15 ￼ the -18
`,
  behind: `
' _ -19 'd _ 22 've _ 72 ) _ -35 . _ -25 0 _ 26 0.0.0 _ -22 0:0 _ -18 : _ -26 ; _ -31 <end> _ -24 <he> _ 47 <is> _ 48 <name> _ -60 <nobody> _ 31 <roles>
_ -23 <some> _ 18 <team> _ 20 <teams> _ 21 <theys> _ 41 <wes> _ 31 <yous> _ 36 ? _ -44 a _ 26 abandon _ 36 able _ -36 about _ -28 accept _ -22 acces _
-35 account _ 18 accountable _ 27 acknowledg _ -28 add _ -46 afternoon _ -28 again _ 47 agre _ -37 agree _ -32 air _ -27 alarm _ -56 alert _ -24 all _
26 already _ -19 also _ -16 am _ 18 amber _ 21 another _ -28 answer _ -43 any _ -44 anyth _ 38 are _ 38 around _ -20 ask _ 26 asked _ -28 asking _ -21
asks _ -65 assum _ 16 at _ -15 attention _ 26 attitude _ 26 authority _ -18 avoid _ -20 away _ 32 b _ -17 back _ -37 backup _ -24 bad _ 17 badge _ -17
ball _ 25 banner _ -16 batch _ 19 battery _ 35 be _ 52 because _ -26 been _ -105 before _ -21 begun _ 22 being _ 23 believ _ 17 between _ -16 bill _ 31
blame _ 26 book _ -40 bother _ 53 branch _ -47 break _ 22 breaker _ -17 brick _ 28 bridge _ -71 brief _ -24 bring _ 30 broke _ -15 build _ -68 bull _ 18
bus _ 24 busines _ 24 button _ -31 bypass _ 27 cabinet _ -54 calendar _ -27 call _ -74 can _ -35 canary _ 17 carri _ -49 case _ -17 caught _ 18 caus _
-21 central _ -29 chair _ -26 chance _ 20 change _ -20 charge _ -35 check _ -58 checklist _ 15 clean _ 15 clean-up _ -38 clock _ 24 clos _ -39 close _
26 code _ -37 coming _ 44 command _ -39 comment _ -23 compare _ -16 complacent _ 32 concentrate _ 18 config _ 21 confirm _ -40 connection _ 15 consult
_ 21 controller _ -18 copy _ -57 core _ 19 corner _ 16 corrupt _ 41 cost _ 37 could _ -39 count _ 23 countri _ -33 coupon _ 15 course _ 16 cover _ -66
cowboy _ 23 credential _ -33 cron _ 15 cross _ 24 cut _ 15 dark _ 15 dashboard _ -19 data _ -32 days _ -38 debug _ 24 delete _ -59 depot _ 36 did _ -51
diesel _ 25 different _ -28 disabl _ 18 discipline _ 48 disk _ 36 do _ 19 document _ -24 does _ 54 door _ -33 double _ 17 double-check _ 17 down _ 20 draw
_ -21 drift _ -25 driv _ 15 drive _ 15 drop _ -18 dropp _ -22 dry _ 28 during _ 28 each _ -50 early _ -24 earth _ 16 edit _ 44 email _ 21 empti _ 22 enabl
_ -38 error _ -19 even _ 38 ever _ 59 every _ -32 exact _ 16 explain _ 26 extend _ 16 eyes _ 32 face _ 20 fail _ 19 failure _ 31 fall _ 28 fan _ -15 fast
_ 30 fat-finger _ 20 fault _ -52 feed _ 40 felt _ -19 fill _ 21 final _ 32 find _ -56 finger _ 36 firmware _ -29 first _ -21 fix _ -21 fixed _ -75 flipp
_ 18 flood _ 65 for _ -62 forgot _ 32 forklift _ 19 form _ -52 forum _ -19 found _ -78 four _ -19 free _ 31 friday _ 17 from _ -63 full _ 62 further _
15 fuse _ -24 gateway _ -18 gave _ 25 generator _ -24 gets _ -36 given _ -68 go _ 23 good _ 39 green _ -28 group _ -39 guess _ -23 guide _ -17 had _ -50
handl _ -47 happy _ -30 harder _ 15 has _ 46 have _ 54 hear _ -26 help _ -39 himself _ 23 his _ 39 hold _ -18 hosed _ 17 host _ 27 hotfix _ -22 hotline
_ -21 hour _ 27 how _ -46 hurt _ -22 if _ 32 image _ -35 import _ -56 in _ 69 incident _ -17 includ _ -36 inform _ -31 ingres _ -15 instead _ -26 intend
_ 16 interface _ -17 interlock _ 30 invit _ -15 is _ 35 issu _ -23 it _ 23 its _ -17 itself _ 20 job _ 37 jobs _ -29 join _ -63 just _ 61 kept _ 48 keys
_ 19 kick _ 20 knock _ 75 know _ -42 known _ -62 lab _ -27 labell _ -16 lamp _ -36 last _ 59 late _ 26 latency _ -38 launch _ 35 lazy _ 34 leak _ -25 least
_ 31 leav _ 49 ledger _ -48 left _ -27 library _ 23 lift _ 32 light _ -19 like _ -25 line _ 15 lisbon _ -25 list _ 26 listen _ 25 little _ -29 live _ 28
load _ -23 local _ -36 lock _ 58 log _ 15 logs _ -43 long _ -31 longer _ 17 look _ -46 loop _ 24 loose _ 26 lose _ 25 lot _ 17 lower _ 19 mail _ 16 mailbox
_ -17 maintenance _ 24 manag _ 21 map _ -19 mast _ -23 master _ -27 matchmak _ 23 matter _ -36 may _ -50 mean _ 18 meant _ 44 medal _ 20 memory _ 24 mention
_ -15 merg _ 15 mess _ 54 message _ -46 met _ -30 metric _ -29 might _ 15 migrat _ -24 migration _ -19 mind _ 15 minut _ 64 mirror _ -15 misread _ 23 miss
_ 72 mistake _ 19 mistyp _ 19 monday _ -23 monitor _ 26 month _ 31 more _ 30 most _ -28 move _ -29 moved _ -23 much _ -34 must _ 26 my _ -21 n't _ 79 near
_ 22 need _ 30 neglect _ 23 never _ 15 new _ -94 next _ -25 noon _ -33 note _ -65 notic _ -43 notice _ -61 now _ 25 nowhere _ 26 nuke _ 23 nuked _ 19 number
_ -57 object _ 40 oblig _ 27 of _ -23 omitt _ 57 once _ 38 one _ -19 online _ -27 only _ 19 or _ -36 order _ 32 ought _ 51 ourselv _ 16 out _ 57 outage
_ 15 over _ -21 overload _ 16 overlook _ 24 overwrote _ 25 ownership _ 30 owns _ -42 page _ -40 paged _ -91 pager _ -41 pallet _ -18 panel _ 24 panic _
30 panick _ 27 paper _ -19 password _ -40 past _ 39 patch _ -23 path _ -17 pay _ 15 payroll _ 29 permit _ 15 phone _ -60 plain _ 20 plann _ -16 plc _ 22
please _ 16 plug _ 17 poison _ 29 portal _ -38 post _ -38 power _ -35 press _ -60 pressure _ 35 price _ 17 problem _ -32 prod _ 41 production _ 58 prompt
_ -42 proud _ 18 pull _ 50 purge _ 17 push _ 42 quick _ -16 quorum _ 18 quot _ -18 rack _ -22 radio _ -34 ran _ 41 rang _ 22 rate _ -30 rather _ 24 re-key
_ 42 reach _ -75 ready _ -18 real _ 21 reason _ -21 reboot _ 32 rebuild _ -33 receiv _ -23 receive _ -34 reception _ -62 red _ 26 refresher _ 34 refusal
_ 15 region _ -29 regulator _ -23 reject _ -28 relay _ -26 remind _ 23 renew _ 36 renewal _ 23 replac _ -56 replica _ 35 report _ -49 reproduce _ -53 request
_ -17 requir _ 18 rerout _ 16 response _ -50 responsibility _ -27 responsible _ -17 rest _ -20 restart _ -75 restor _ -39 restore _ -32 retry _ -15 review
_ -36 revok _ 25 ring _ 56 rm _ 28 roll _ -26 rollout _ 27 root _ 46 rota _ -31 round _ -19 rout _ -18 rug _ 17 run _ 19 runbook _ -29 runn _ 43 rush _
27 saddl _ 20 said _ -23 same _ -59 sank _ 15 sat _ 43 saved _ 21 saw _ -28 say _ 40 schema _ 33 screen _ -25 search _ -15 seat _ -22 second _ 22 secondary
_ -25 see _ -26 seen _ -37 send _ -39 sensor _ 49 service _ 41 session _ -86 set _ 47 shall _ 43 shar _ -48 share _ -31 shift _ -32 shipp _ 22 short _
15 should _ 80 show _ -48 silent _ 15 simp _ 16 simple _ 15 since _ -35 single _ -45 sit _ 28 site _ -26 sitt _ 29 six _ 66 skip _ 71 sleep _ 15 slept
_ 37 sloppy _ 37 slow _ 28 snapshot _ 19 so _ -39 some _ 15 someth _ 35 sooner _ -34 sorry _ -16 spare _ -44 speak _ -47 speed _ 19 spott _ -69 spring
_ 29 stag _ 24 stand _ 17 start _ 23 state _ 15 storage _ -52 straight _ 16 string _ 19 subnet _ 17 supp _ -21 suppos _ 28 swap _ -33 sword _ 31 system
_ -30 table _ 34 taken _ 28 tank _ -19 tape _ 17 tell _ -19 template _ -30 temporary _ -18 ten _ 17 than _ 19 the _ 27 their _ 27 third _ 31 this _ 64
though _ 17 threw _ 25 throttl _ 32 through _ 46 thumb _ 23 ticket _ -40 till _ 25 time _ -15 told _ -40 total _ -20 trac _ -27 trace _ 17 train _ -39
travell _ -20 treat _ 19 trip _ 50 tripp _ 31 truncat _ 21 trust _ -28 try _ -30 turn _ 56 twice _ 52 two _ -28 type _ -15 typed _ 27 unable _ -22 under
_ 50 understand _ -21 union _ -25 unit _ -16 unleash _ 35 until _ 57 upgrad _ 25 upgrade _ -38 ups _ 35 usual _ 17 valv _ 27 valve _ -44 vault _ 27 version
_ -17 very _ 17 vlan _ 15 volume _ 35 wait _ -16 ward _ 16 warn _ 56 was _ -131 waved _ 23 way _ -22 wednesday _ -17 went _ 52 were _ -67 what _ -56 wheel
_ 24 when _ 53 where _ 16 whether _ -17 while _ 27 who _ -18 whole _ 38 whom _ -21 whose _ -30 widen _ -16 wildcard _ 28 will _ -32 window _ 31 wiped _
36 within _ -18 woken _ -26 worse _ 34 would _ -24 wreck _ 19 wrong _ 36 year _ 24 zone _ -32 ￼ _ -40
`,
  section: `
<in-actions> <any> -17 <in-actions> <depts> -29 <in-actions> <he> 70 <in-actions> <is> -64 <in-actions> <name> -51 <in-actions> <names> -66 <in-actions>
<nobody> -24 <in-actions> <roles> 87 <in-actions> <some> 61 <in-actions> <team> -35 <in-actions> <teams> -15 <in-actions> <theys> -15 <in-actions> <weaks>
-23 <in-actions> <wes> -50 <in-actions> <who> 69 <in-actions> <yous> -75 <in-actions> ? -95 <in-actions> not 15 <in-actions> should -93 <in-actions> will
-32 <in-contributing> <any> 35 <in-contributing> <depts> 41 <in-contributing> <he> -25 <in-contributing> <name> 56 <in-contributing> <names> 33 <in-contributing>
<nobody> 86 <in-contributing> <role> -29 <in-contributing> <roles> -23 <in-contributing> <some> -21 <in-contributing> <teams> 25 <in-contributing> <theys>
21 <in-contributing> <wes> 58 <in-contributing> <yous> 45 <in-contributing> ? 28 <in-contributing> not -55 <in-contributing> should 35 <in-lessons> <any>
-64 <in-lessons> <depts> 16 <in-lessons> <is> 51 <in-lessons> <name> 64 <in-lessons> <nobody> -42 <in-lessons> <roles> -26 <in-lessons> <some> -57 <in-lessons>
<teams> 41 <in-lessons> <theys> -27 <in-lessons> <wes> -23 <in-lessons> ? -17 <in-lessons> not -15 <in-lessons> will 41 <in-root_cause> <depts> 28 <in-root_cause>
<he> 33 <in-root_cause> <is> 21 <in-root_cause> <name> 215 <in-root_cause> <names> 30 <in-root_cause> <role> 90 <in-root_cause> <roles> 56 <in-root_cause>
<some> 69 <in-root_cause> <team> 30 <in-root_cause> <teams> 39 <in-root_cause> <theys> 15 <in-root_cause> <wes> 49 <in-root_cause> <yous> 24 <in-root_cause>
? 26 <in-root_cause> never -40 <in-timeline> <any> 25 <in-timeline> <depts> -38 <in-timeline> <he> -38 <in-timeline> <is> -41 <in-timeline> <name> -119
<in-timeline> <names> -19 <in-timeline> <nobody> 17 <in-timeline> <role> -22 <in-timeline> <roles> -58 <in-timeline> <some> -29 <in-timeline> <team> 15
<in-timeline> <teams> -103 <in-timeline> <theys> -21 <in-timeline> <weaks> -21 <in-timeline> <wes> -77 <in-timeline> <yous> -18 <in-timeline> ? 71 <in-timeline>
never 67 <in-timeline> not 33 <in-timeline> should 47 <in-went_well> <any> 38 <in-went_well> <depts> -21 <in-went_well> <he> -17 <in-went_well> <is> 16
<in-went_well> <name> -102 <in-went_well> <role> -40 <in-went_well> <roles> -29 <in-went_well> <some> -23 <in-went_well> <team> -53 <in-went_well> <teams>
15 <in-went_well> <who> -47 <in-went_well> never -32 <in-went_well> not 38 <in-went_well> should 48 <in-went_wrong> <any> -34 <in-went_wrong> <depts> 56
<in-went_wrong> <he> 77 <in-went_wrong> <is> 60 <in-went_wrong> <name> 110 <in-went_wrong> <nobody> -23 <in-went_wrong> <roles> 54 <in-went_wrong> <some>
51 <in-went_wrong> <team> 17 <in-went_wrong> <theys> 26 <in-went_wrong> <weaks> 24 <in-went_wrong> <who> -43 <in-went_wrong> <yous> 68 <in-went_wrong>
never 44 <in-went_wrong> not -45 <in-went_wrong> should -43 <in-went_wrong> will -19
`,
};

export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {
  person_fault: {
    constant: -185,
    word: `
" _ -43 ' _ 59 'd _ -37 's _ 93 've _ -37 , _ -33 0 _ 100 : _ -72 ; _ -45 <end> _ -71 <in-actions> _ -160 <in-lessons> _ -71 <in-went_wrong> _ -34 <is>
_ -31 <name> _ 52 <nobody-at-all> _ -128 <nobody> _ -68 <role> _ 30 <some> _ 34 <team> _ 34 <wes> _ 41 ? _ -121 a _ 62 about _ -50 alone _ -58 alway _
-41 anneliese _ 44 any _ -34 are _ -45 array _ 40 as _ -39 away _ 49 bad _ 37 badly _ 58 bag _ 34 ball _ -42 battery _ 34 be _ -44 because _ 80 before
_ -65 belt _ 31 between _ -32 bill _ 47 blame _ -45 blew _ 43 blood _ 30 bomb _ 32 botch _ 80 both _ 44 bother _ -30 bottl _ -37 branch _ 40 brick _ 56
bridge _ -33 bring _ 36 broke _ 78 brought _ 70 build _ 44 bulk _ 33 bungl _ 38 burn _ -32 by _ 73 call _ -74 came _ 54 canary _ -34 care _ -30 centre
_ -34 chang _ 53 change _ 33 checklist _ -53 checkout _ 67 clause _ -50 cleaner _ 69 clinic _ 46 clip _ -36 clos _ -61 cluster _ 57 come _ -59 config _
58 consult _ -42 control _ 40 conveyor _ 37 corner _ -32 corrupt _ 59 courtesy _ 46 cron _ 53 customer _ 74 cut _ 46 damage _ 43 dawn _ 35 delet _ 54 dialysi
_ 31 disk _ 51 dns _ 30 doing _ 46 domain _ -34 driv _ 48 dropp _ 34 duplicate _ 32 emergency _ 54 end _ 35 enough _ 37 error _ -34 euro _ 56 every _ 68
everyth _ 69 exchange _ 40 explain _ -57 eye _ -51 eyes _ -34 fail _ -38 failure _ -34 fat-finger _ 44 fault _ -52 feet _ -31 fibre _ 65 fiddl _ 36 fine
_ 45 finger _ -33 fire _ 48 five _ -34 foot _ 45 for _ -38 forgot _ -33 four _ 35 free _ 52 fried _ 35 full _ -54 gateway _ 64 give _ -39 gone _ 34 hand
_ 73 handiwork _ 55 handl _ -47 has _ -44 have _ -103 healthy _ 48 help _ 44 here _ -32 hour _ 42 how _ -47 human _ -41 hundr _ 36 hurt _ 36 index _ 36
introduc _ 66 invoic _ 36 is _ -51 jam _ 41 judgement _ -37 kill _ 56 knee _ 32 knew _ -36 knock _ 41 lack _ -47 lamp _ -31 last _ 46 least _ -34 leav
_ -40 left _ -75 let _ -59 like _ -34 link _ 30 list _ 44 lit _ 56 live _ 41 lol _ -49 long _ -31 lost _ 97 love _ -40 made _ 58 mail _ 30 manag _ 64 mapp
_ 35 mask _ 82 master _ 65 masterpiece _ -43 matchmak _ 42 meddl _ 46 merg _ 34 mess _ 82 meter _ 37 migration _ 63 mind _ -41 minute _ 40 misread _ 38
miss _ -58 mistake _ -49 mistyp _ 39 mix-up _ 36 month _ 51 must _ -39 n't _ -109 need _ -47 neglect _ -41 negligence _ -45 network _ 53 never _ -81 night
_ 31 no _ -35 note _ -36 noth _ -47 notice _ -46 nuked _ 47 null _ 30 omitt _ -51 once _ -35 only _ -44 operation _ 35 order _ 39 ought _ -34 outage _
71 over _ 34 overflow _ 34 overlook _ -48 override _ 43 overwrote _ 45 owe _ 57 own _ 41 pack _ -36 page _ -50 parameter _ 49 parser _ 31 part _ -56 pass
_ -55 patch _ -44 payroll _ 36 perfect _ 49 petrol _ 33 phone _ -33 plan _ -47 plant _ 48 player _ 40 poison _ 39 post _ 37 pour _ 43 power _ 46 primary
_ 40 problem _ -35 prod _ 66 promis _ -30 put _ 70 queue _ 30 quiet _ 34 rack _ 88 read _ -59 record _ 42 recovery _ 36 regard _ -34 regex _ 41 registry
_ 54 relay _ 34 replica _ 46 report _ -35 request _ -45 rerout _ 48 responsibility _ -30 restart _ 32 result _ 37 revers _ 37 roll _ 45 roster _ 36 ruin
_ 45 runs _ -34 same _ -30 sampl _ -33 sank _ 68 sat _ -42 saturday _ 39 say _ 47 section _ -30 servic _ 55 session _ 53 setpoint _ 79 settlement _ 34
sever _ 82 sheer _ -39 sheet _ -38 shell _ -33 should _ -77 sign _ -44 silenc _ 44 since _ -36 skipp _ -38 slipp _ -30 slot _ -31 smoke _ 54 so-call _
-31 sold _ 33 sorry _ 57 sort _ 33 spare _ 36 spike _ -38 stag _ 38 stale _ 30 standby _ 38 star _ -33 state _ 38 step _ -33 stopp _ 47 store _ 42 strand
_ 32 stray _ 47 string _ 37 swapp _ 48 switchboard _ 47 table _ 68 take _ -35 tell _ -34 template _ 38 test _ -54 thank _ 99 that _ 35 the _ 53 there _
40 though _ 35 through _ 43 tinker _ 44 took _ 50 top _ -30 torque _ -35 trail _ 43 tripp _ 43 trust _ -34 tuesday _ -54 two _ 80 typing _ -46 undo _ 66
unread _ -30 up _ 67 upload _ 61 valv _ 30 valve _ -35 vanish _ 33 volume _ 47 wait _ -55 walk _ -34 warn _ -70 was _ -39 wash _ -30 wave _ 33 what _ 40
which _ 48 while _ 42 who _ -57 whole _ 61 why _ -30 will _ -34 wiped _ 30 wired _ 37 wish _ 37 without _ -48 word _ -44 work _ 31 worse _ 66 would _ -81
wreck _ 81 wrong _ 36 “ _ -68 ” _ -68 ￼ _ -43
`,
    next: `
's <role> -34 's <roles> -34 's change 66 's decision 33 's doing 42 's fault -37 's hand 32 's meddl 46 's mind -30 's script 30 's “ -47 , <he> -37 ,
<name> -52 , <role> 43 , and 40 , at 35 , every 32 , not 60 , the -57 , there 33 , with 34 0:0 <name> 30 0:0 <team> 33 : the -35 <depts> 's 53 <name> 's
50 <name> , -39 <name> at 36 <name> dropp -39 <name> for -41 <name> got 42 <name> had -56 <name> is -54 <name> nuked 41 <name> put 31 <name> to -36 <name>
turn 43 <name> was -45 <names> between 40 <nobody> was 36 <role> 's -46 <role> , -36 <role> brick 43 <role> can 48 <role> has -51 <role> is -30 <role>
to -35 <role> turn -41 <some> in 38 <start> 0:0 33 <start> <depts> 76 <start> <he> 56 <start> <nobody> -54 <start> <role> 75 <start> <roles> 35 <start>
<some> 30 <start> <team> 31 <start> <teams> 89 <start> because 41 <start> behind 44 <start> between -38 <start> courtesy 35 <start> every 30 <start> half
40 <start> how -31 <start> in -41 <start> love -31 <start> my 35 <start> one 50 <start> thank 48 <start> there 30 <start> two 32 <teams> , -51 <teams>
. -37 <teams> had 72 <teams> has 46 <teams> kept 35 <teams> open 37 <teams> to -32 <wes> all -55 <wes> have 42 <wes> lost 32 <yous> can -30 ? <end> -112
a bad 38 a day -37 a null 30 about the -43 account of 33 again , -30 all over 35 all this 56 and <role> -43 and <teams> 39 and by 30 and his 30 and then
41 as a 35 as the -32 at least -30 at the -42 away the 52 because <name> 34 build . 40 by <name> 113 by <role> -31 by the -42 call to 48 came from 35 chang
the 37 change . 45 come down -34 corrupt the 40 could have -42 could not 45 count . 37 courtesy of 50 demo . -31 did . 31 did n't -47 did to 34 down to
-42 drill . -31 during the -37 everyth was 34 failure to -30 fiddl with 42 firewall rule -33 flood the 61 for all 33 for the -52 four hundr 37 fried the
35 from <teams> -32 from a 31 from the -60 gave the -35 gone . 30 graph . 31 had just 36 had the -32 half of 58 hand on 47 hand out 50 handiwork . 30 handl
of -36 has the -41 have now 40 hour , 47 in . 38 in <name> -32 instead of 34 is <name> 55 is a -43 is no 32 is the -38 is what 37 it 's -34 it by -30 it
come -32 it did 37 it is 56 it not 38 it was 44 its own -37 knock out 33 left out -36 left the -83 let a 41 link . 47 lost its 44 manag to 41 misread the
42 more than -41 name , 52 not been 30 of a -64 of the 33 off the 62 omitt the -46 on <name> -35 on <teams> -46 on a -36 on it 89 on the -73 ought to -34
out . -64 out our 31 out the 49 out to -40 outage is -62 outage was 61 overflow . 35 part of -33 petrol on 30 poor judgement -37 pour petrol 30 power to
33 pump was 43 ran the -49 rollback . 54 sank the 45 sat on -31 saved <wes> -31 shipp a 64 sign the -32 signature on 30 silenc the 44 since the -34 skip
the -31 skipp the -35 so the -30 spare . 35 start , 32 than the 47 thank to 75 that <name> 52 that <teams> 51 that <wes> 47 that the -74 that was 33 the
alarm 33 the archive 38 the audit -31 the badge -30 the ball -50 the bridge -32 the change -40 the conveyor 40 the cron 50 the domain -32 the emergency
57 the export 36 the fail -30 the fibre 36 the finger -35 the foot 31 the hand 44 the installer 32 the live 30 the log 31 the mess 67 the meter 30 the
minut 33 the minute 56 the night 49 the outage 51 the page -32 the patch -30 the price 36 the primary 34 the production 47 the rack 54 the rollback 37
the rule 40 the shar 47 the three 61 the two -61 the weekend 36 the where -41 the whole 35 the work 55 the wrong 72 think <he> 30 through a 60 time and
30 tinker with 37 to a 83 to every 46 to thank 47 to the 44 took the 30 trail of 43 tripp the 42 turn a -42 two hour 32 until the -44 up by 31 up the 47
up to -44 was <name> 35 was <role> 33 was <teams> 38 was fine 31 was the 41 waved the -57 what <name> 33 what a -33 when <name> 80 when the -45 where clause
-50 while the -56 wish to 46 with <role> 30 with a 79 with it -51 with the -83 without a 34 work by -40 would have -50
`,
    later: `
's edit 43 's for -42 , 's -39 , , -71 , <end> -43 , <roles> 55 , <teams> 45 , <wes> -45 , a -47 , it 54 , much 30 , of -31 , that -36 , which 35 0 <wes>
33 <depts> the 59 <he> at -33 <is> the -38 <name> . 50 <name> a 32 <name> and -30 <name> decision 33 <name> fault -37 <name> in 51 <name> left -31 <name>
not -35 <name> off 42 <name> the 103 <names> <theys> 40 <nobody> the -39 <role> <role> -32 <role> <wes> 55 <role> a 52 <role> in 39 <role> the 61 <role>
two 31 <roles> been 58 <start> " -37 <start> , -57 <start> <wes> -49 <start> a -48 <start> all -39 <start> between 57 <start> blew 37 <start> broke 43
<start> by 38 <start> could -40 <start> flood 48 <start> for -52 <start> had -32 <start> hand 33 <start> have 35 <start> introduc 43 <start> is -58 <start>
kept -30 <start> left -60 <start> lit 41 <start> lock 40 <start> made 42 <start> manag 37 <start> must -35 <start> never -36 <start> omitt -30 <start>
one -34 <start> only -30 <start> pour 43 <start> pull 38 <start> shipp 49 <start> skipp -31 <start> the 42 <start> tripp 49 <start> was -67 <start> were
-43 <start> wired 33 <start> work -38 <start> wrong -33 <teams> <end> -37 <teams> a 48 <teams> the -50 <wes> , 30 <wes> <name> 34 <who> the 42 <yous> to
31 a , -76 a for -31 a that 57 a through 35 a with -33 and is 31 and midnight 33 at hand 46 been by -31 both . 32 bulk . 37 by 's 40 by the 63 can a 52
can the -47 change <end> 44 come to -43 count <end> 37 courtesy <teams> 46 cut the 34 demo <end> -31 did <end> 31 did the 37 drill <end> -31 entire to
-37 eye the -46 fiddl the 42 finger the 40 from , -39 from . -46 gone <end> 30 graph <end> 31 half the 35 hand it 32 hand the -30 handiwork <end> 30 handl
the -36 has the 60 have the -33 in , 52 in <end> 31 in a 31 in foot 31 instead the 49 is <name> -42 it <name> 75 it not 46 know the 30 last 's 36 left
by -38 left the 39 link <end> 47 lock out 33 made worse 57 meddl the 45 more than 32 no of -32 not the -50 of . 34 of to -40 on . 33 on even 36 on hand
-35 one . 32 open . 34 out <end> -65 out <name> -45 overflow <end> 35 override the 44 pour on 43 put in 36 rollback <end> 54 sensor <end> -30 spare <end>
35 switch the 41 than 's 31 thank <name> 51 that , -44 that . -53 that have 43 the , 47 the and 32 the by 55 the cabinet 37 the change -32 the clause -41
the data -34 the is -40 the line 55 the link 39 the loss 30 the off -31 the out 46 the outage -50 the overflow 38 the plant 35 the rule -56 the service
32 the show 33 the site -30 the store 44 the table 65 the test -66 the that 30 the twice 35 the with 44 their . 40 this , 47 three that 45 time the -32
tinker the 37 to 's 49 to by 37 to for -35 to on 34 to one 44 to the -125 trad . 34 turn the 36 up <name> -31 up <roles> 44 up the -51 wait the -33 want
know 30 was . -67 was by 89 was that 36 was to -57 was with -30 wash hand -30 what the 53 which the 46 who a -34 with . -78 with the -60 without the -48
“ ” -55
`,
    behind: `
'd _ -37 've _ -31 : _ -43 <end> _ -41 <name> _ -74 <team> _ 46 <teams> _ 65 <wes> _ 76 ? _ -32 about _ -53 admit _ 30 alone _ -30 alway _ -31 around _
-32 away _ 35 bad _ 35 battery _ 49 be _ -56 been _ 45 before _ -62 between _ 35 break _ 32 breaker _ 35 brick _ 56 bring _ 36 broke _ 50 broken _ 37 build
_ 37 call _ -50 card _ 39 chang _ 38 change _ 44 checklist _ -43 checkout _ 38 commit _ -32 config _ 31 consult _ -42 control _ 33 corrupt _ 59 cost _
34 could _ -31 customer _ 33 day _ -39 decid _ -33 decision _ 31 delet _ 54 doing _ 35 domain _ -33 driv _ 30 dry _ -30 eye _ -46 fail _ -41 failure _
-34 fat-finger _ 50 fault _ -42 fire _ 52 flood _ 45 foot _ 39 for _ -47 forgot _ -33 free _ 52 goes _ 35 graph _ 30 have _ -38 index _ 40 into _ 85 introduc
_ 43 is _ -65 its _ -77 kill _ 49 knock _ 41 leav _ -34 left _ -42 let _ -37 like _ -42 limit _ 41 line _ -30 list _ 31 lit _ 56 lock _ 41 loose _ 34 made
_ 60 manag _ 41 master _ 32 meant _ -35 meddl _ 50 mess _ 43 mind _ -32 minut _ -35 misread _ 42 miss _ -49 must _ -35 n't _ -82 need _ -33 never _ -66
not _ -82 note _ -41 noth _ -51 nuked _ 47 off _ -57 omitt _ -49 one _ -48 out _ 75 over _ 31 overlook _ -38 override _ 44 overwrote _ 35 own _ 41 pass
_ -42 patch _ -32 petrol _ 30 plan _ -31 plant _ 38 poison _ 34 pour _ 43 prod _ 51 pump _ -33 quiet _ 32 read _ -40 replica _ 46 rerout _ 48 right _ 42
ruin _ 55 rule _ 33 sank _ 34 setpoint _ 32 shar _ 35 shell _ -48 shipp _ 34 should _ -61 show _ -30 since _ -32 skipp _ -36 stag _ 43 state _ 55 straight
_ 40 swapp _ 46 tank _ 33 template _ 40 test _ -33 thank _ 51 the _ 48 this _ -34 ticket _ -35 to _ -89 tripp _ 51 trust _ -33 twice _ 36 two _ 78 until
_ -36 up _ 39 volume _ 45 wait _ -38 walk _ -41 warn _ -42 was _ -72 wash _ -30 what _ 34 where _ -32 wired _ 41 with _ 34 without _ -99 word _ -35 worse
_ 48 would _ -70 wreck _ 48 wrong _ 73 “ _ -47 ” _ -59
`,
    section: `
<in-actions> <role> -55 <in-actions> <who> -30 <in-contributing> <he> -51 <in-contributing> <name> -40 <in-contributing> <role> 60 <in-contributing> <wes>
44 <in-contributing> <who> 30 <in-contributing> not 38 <in-lessons> <name> 32 <in-root_cause> <name> 77 <in-root_cause> <roles> 45 <in-root_cause> <some>
35 <in-root_cause> <wes> -34 <in-root_cause> ? -42 <in-timeline> <he> 37 <in-timeline> <wes> -35 <in-went_wrong> <depts> 31 <in-went_wrong> <he> 67 <in-went_wrong>
<roles> 38 <in-went_wrong> <wes> 34 <in-went_wrong> <who> 36 <in-went_wrong> <yous> 35 <in-went_wrong> ? -39 <in-went_wrong> never -44 <in-went_wrong>
not -41
`,
  },
  omission: {
    constant: -188,
    word: `
" _ -75 % _ 45 ' _ -46 's _ 32 <any> _ -34 <end> _ -55 <he> _ -71 <in-actions> _ -142 <in-lessons> _ -76 <in-root_cause> _ -45 <in-timeline> _ 36 <is>
_ -50 <names> _ 39 <nobody-at-all> _ -157 <nobody> _ 78 <roles> _ 50 <some> _ -33 <wes> _ -59 <yous> _ -65 ? _ -121 a _ -56 abandon _ 79 absence _ 33 absent
_ 43 acted _ -31 action _ 58 advisory _ 41 after _ 65 afternoon _ 32 again _ -31 alert _ 45 alone _ -35 any _ 55 apparent _ 33 approval _ 36 are _ -77
asked _ 56 at _ -39 attempt _ 36 audit _ 39 back _ 59 backup _ -36 bad _ -32 badly _ -30 be _ -50 been _ -56 beneath _ 57 best _ 34 between _ 45 blame
_ -53 blank _ 67 boot _ 36 bother _ 77 branch _ -30 bright _ 42 broke _ -46 brought _ -37 bungl _ -35 bypass _ 77 cabl _ -36 call _ 48 can _ -39 canary
_ 42 capacity _ 53 care _ -45 carri _ -30 caus _ -33 change _ 49 channel _ 42 checkout _ -40 checksum _ 42 clause _ 52 clear _ -38 client _ 63 climb _
44 clock _ 49 clos _ 31 close _ -36 code _ -36 come _ -38 comment _ 30 consult _ 69 corrupt _ -39 could _ -71 dashboard _ 53 days _ 34 deaf _ 52 declin
_ 33 defect _ 37 delet _ -40 did _ 68 discipline _ -33 dispatcher _ 34 dispens _ 42 disregard _ 77 dns _ -34 dragg _ 43 drain _ -32 duct _ 33 dust _ 47
duty _ 65 each _ 31 ear _ 30 edit _ -31 effort _ -33 entire _ -39 entry _ 40 error _ 30 every _ -66 expect _ -30 eye _ 39 eyes _ 78 fail _ 97 failover
_ 34 failure _ 31 fallback _ 51 fault _ -41 feet _ 47 fell _ 32 fibre _ -41 fifty _ 50 flash _ -39 follow-up _ 50 forgot _ 80 found _ 49 four _ 51 from
_ 35 further _ -31 glance _ 42 gloss _ 44 guess _ 31 halfway _ 32 handover _ 30 have _ -142 held _ 53 himself _ 55 hospital _ 36 house _ -33 how _ -61
if _ -63 ignor _ 74 inform _ 56 initial _ 44 installer _ 38 into _ -53 is _ -107 kept _ 62 key _ 33 kick _ 44 kill _ -31 knew _ -32 know _ -36 lamp _ 52
last _ -65 leav _ 32 left _ 147 let _ 50 lift _ 35 listen _ -43 live _ -47 log _ 62 lol _ 40 long _ 34 look _ 30 lost _ -34 maintenance _ 33 mess _ -33
minut _ 44 miss _ 68 mistake _ -32 monitor _ 59 more _ -35 morn _ 42 moved _ 32 must _ -37 n't _ 127 need _ -87 neglect _ 108 neither _ 55 never _ 90 news
_ 39 no _ 116 none _ 30 nor _ 35 not _ 59 note _ 47 noth _ 62 notice _ 44 nowhere _ 64 number _ 37 office _ 64 omitt _ 81 one _ -33 ought _ -43 out _ 45
overflow _ -34 overlook _ 82 own _ -48 page _ 40 pager _ 30 part _ 30 pass _ 60 past _ 47 phone _ 34 pity _ 30 post _ 38 print _ -33 project _ 30 promis
_ 67 proper _ -33 putt _ 35 rack _ -32 radio _ 39 ran _ 33 real _ -31 record _ -60 red _ 51 refusal _ 39 reject _ 31 report _ 68 request _ 46 rest _ -49
review _ 49 ring _ 53 risk _ 31 rotat _ 32 rotation _ 43 row _ 48 rush _ -36 sail _ 78 sampl _ 46 sat _ 50 second _ 37 seven _ 34 sheet _ 75 shipp _ 31
short _ 42 should _ -61 show _ -42 sight _ 30 sign _ 45 sign-off _ 45 silence _ 64 silent _ 60 since _ 73 single _ 67 sitt _ 39 six _ 44 skimp _ 30 skipp
_ 42 sleep _ 40 slept _ 36 slide _ 39 slipp _ 73 sloppy _ -34 so-call _ -34 soul _ 38 spar _ 33 spike _ 39 stage _ 33 step _ 90 stop _ -66 store _ -30
straight _ 42 suppos _ -31 surprise _ -36 table _ -40 take _ 37 tell _ 60 test _ 55 them _ 44 this _ -49 thought _ 48 three _ 74 thursday _ -34 time _
-32 token _ 32 told _ 46 too _ -38 torque _ 57 trace _ 38 tripp _ -39 twenty _ -35 twice _ -37 two _ -30 unread _ 30 upload _ -33 valve _ 58 walk _ 77
warn _ 48 was _ -64 wash _ 32 watch _ 68 waved _ 41 week _ 38 well _ -62 went _ 58 were _ -49 what _ -57 where _ 33 whole _ -38 why _ -58 with _ -64 without
_ 109 word _ 86 work _ -31 would _ -76 writ _ -39 write _ 65 wrong _ -104 yet _ 98 “ _ -31 ” _ -31
`,
    next: `
's failure 42 's mind 46 's office 42 's refusal 39 , <name> 44 , not -36 , the -43 , yet 30 0 % 45 0 minut 36 : <name> -33 : the 43 ; the -45 <depts>
's -45 <depts> was 38 <name> 's -35 <name> , -37 <name> <who> 40 <name> dropp 30 <name> for 58 <name> forgot 35 <name> from -47 <name> gave 35 <name> has
-46 <name> is -52 <name> need -31 <name> neglect 36 <name> never 54 <name> omitt 32 <name> skipp 34 <name> to -49 <name> took 34 <name> was -36 <name>
went 46 <nobody> was -39 <role> 's 46 <role> <who> -30 <role> to -34 <role> turn 34 <role> walk 45 <roles> are -32 <roles> have 49 <roles> were 33 <some>
let 38 <start> <is> -33 <start> <name> 74 <start> <nobody> 112 <start> <wes> -47 <start> absent 43 <start> an -32 <start> between 61 <start> did -32 <start>
if -38 <start> it -42 <start> lack 59 <start> neither 35 <start> not 43 <start> noth -54 <start> of 37 <start> rollback 48 <start> test 35 <start> the
44 <start> why -30 <start> zero 40 <teams> had -30 <teams> neglect 32 <teams> to 38 <teams> was -54 <who> did 31 ? <end> -119 a dry 34 a finger 32 a minute
31 a single 64 a word 54 about the 58 after the 63 an hour 38 and <name> 30 and did 38 attempt by 32 backup . -30 be found 73 because of 36 been ignor
38 beneath <teams> 64 blank . 33 bother to 55 by <depts> 34 by <roles> 38 by <teams> 40 call to 34 can not -33 check by 32 climb . 46 clos the 31 declin
to 30 did . -31 did n't 81 did not 94 did to -41 dispens with 42 disregard the 83 do n't -43 down the 54 drill . 44 dry run 50 eye off 35 eye to 31 fail
to 95 failure to 40 flood the -34 for 0 33 for a 33 for three 32 forgot to 54 from <name> 47 from <roles> 37 gloss over 44 graph , 36 had n't 68 had no
-33 had not 52 had only -30 had to -47 handover note 39 has not 65 his duty 46 in <name> 51 in his 45 in the -33 is <name> -32 is not -48 it is -31 it
was -43 its hand 38 kept putt 35 kept the 43 lack of 47 left out 69 left the 42 let it 62 let the 53 lift a 37 lost sight 32 maintenance window 37 march
. 33 minute , 34 morn . 32 much as 30 n't care -31 need to -38 neglect to 48 no attempt 32 not a 46 not once 37 not read 40 noth . 45 nowhere to 73 of
<name> -53 of <roles> 53 of <theys> 35 of an 31 of the 35 off the -30 omitt the 63 omitt to 31 once did 32 only to -31 out . 72 out on 31 out the -37 overflow
. -34 overlook the 61 putt off 35 rather than 32 refusal to 39 rollback . -41 row . 42 sat on 77 second signature 31 sheet . -33 short of 39 sight of 32
sign the 65 sign-off was 33 silence from 70 silent . 49 skimp on 30 skipp the 56 slipp <name> 38 smoke test 35 so the 44 stopp short 40 suppos to -31 take
no 60 take the -30 test was 45 that night 45 that the 81 the audit 61 the channel 35 the checksum 42 the customer 44 the dashboard 55 the failover 35 the
hospital 50 the installer 39 the long 32 the maintenance 39 the minute -45 the morn 43 the one 50 the page 30 the panel 34 the project 34 the rack -45
the request 31 the risk 49 the rule -31 the swap 33 the till -41 the torque 55 the where 41 the whole -34 the wrong -77 them . 44 thought to 33 till the
51 to <name> -46 to answer 55 to fill 36 to have -34 to herself 39 to lunch 43 to ring 30 turn a 53 unread . 32 was asleep 33 was left 30 was nowhere 42
was the 36 waved it 31 waved the 37 went straight 51 where clause 51 which <name> 57 while the 60 with <teams> 33 with a -45 with no 51 word from 37 yet
to 55
`,
    later: `
's for 46 's that 32 's to 37 's was 41 , . -30 , <he> -35 , <name> 41 , did -31 , has 43 , take 30 , the -33 0 , 30 <name> . 66 <name> <roles> 38 <name>
away 32 <name> failure 42 <name> for -43 <name> it 50 <name> n't 34 <name> only -31 <name> out 56 <name> putt 35 <name> the -46 <name> through 46 <name>
yet 32 <nobody> the 49 <role> a -36 <role> n't 33 <role> no 31 <role> not 42 <role> off 33 <roles> out 49 <roles> their 35 <start> 's -73 <start> , -31
<start> <name> -46 <start> a 33 <start> are -39 <start> count 30 <start> customer 31 <start> did 31 <start> do -33 <start> dragg 43 <start> fail 57 <start>
forgot 49 <start> gave 52 <start> has -48 <start> is -59 <start> kept 100 <start> left 102 <start> let 49 <start> lost 37 <start> must -33 <start> need
-41 <start> of 41 <start> omitt 63 <start> sat 31 <start> skimp 30 <start> skipp 50 <start> to -47 <start> took 54 <start> turn 66 <start> walk 38 <start>
was -31 <start> waved 56 <start> went 38 <start> would -35 <wes> <end> 43 <who> the -33 a , 34 a for 33 a from 58 a in -30 a run 34 a to -43 all . 53 an
. 40 and , -31 and a 35 and n't 32 any by 45 any of 35 as . -44 asked for 49 backup <end> -30 been by 40 blank <end> 33 blind to 31 by . 64 by the -47
call the 34 climb <end> 46 could be 40 days <end> 43 did <end> -31 did ask 42 down <teams> -30 drill <end> 44 error . 35 every . 32 eye the 49 for , 34
for . -58 for best 47 for minut 44 for week 58 from , 30 from to 48 got to 31 hand the 38 has to 32 his on 47 his to 37 in 's 40 in the -45 is , 35 is
. 31 it not -33 kept off 35 kept the -44 left by 86 lift finger 37 long . 33 look the 43 lost of 32 march <end> 32 merg . 33 miss <end> 32 morn <end> 32
n't it 32 n't that 34 n't the 52 neither nor 35 never . -34 never the 40 no . 46 no from 31 no of 48 not the 104 not word 35 noth <end> 45 noth <name>
-36 noth the 56 nowhere be 73 of , -37 of by 55 of on 31 of the 39 on . 43 on hand 39 out <end> 70 out lunch 40 overflow <end> -34 quiet . 32 rollback
<end> -41 row <end> 42 second <end> 31 sheet <end> -33 silent <end> 49 single . 43 skimp the 36 slipp 's 74 so as 30 so the -30 spar the 34 stopp of 40
test , 46 that has 34 that in 33 that left 32 the , -61 the <wes> 35 the about 42 the after 66 the at -35 the by -53 the change 37 the checklist 37 the
clause 41 the day 36 the file 33 the from 39 the left 42 the line -40 the list 38 the of -69 the out -50 the password 31 the report 41 the review 40 the
rule 46 the signature 31 the step 35 the table -31 the test 101 the till 46 the warn 38 the went -40 the which 60 the work 55 them <end> 44 to 's -30 to
back 41 to found 73 to in 41 to the 45 took eye 35 turn blind 31 turn the -46 unread <end> 32 up the 46 walk past 44 was <who> 37 was about -45 was attempt
32 was by -32 was on 38 was one 32 was taken 32 was to -75 was with 32 wash hand 32 waved through 31 went to 40 were to 37 what did -36 without the 36
zero from 40
`,
    behind: `
" _ -40 , _ -72 : _ -36 ; _ -36 <nobody> _ -41 <teams> _ 30 ? _ -55 a _ -42 abandon _ 79 acceptance _ 31 advisory _ 42 alarm _ -30 alert _ 32 are _ -52
as _ -39 asked _ 54 asleep _ 42 backup _ -32 book _ 52 boot _ 36 bother _ 73 broke _ -30 by _ -74 bypass _ 77 call _ 32 capacity _ 44 care _ -32 chang
_ -33 checklist _ 50 checksum _ 30 consult _ 52 controller _ -34 corrupt _ -30 could _ -33 count _ -45 date _ 38 did _ 37 discipline _ -31 dispens _ 48
disregard _ 43 domain _ 34 down _ 57 ear _ 30 error _ 36 every _ -35 eye _ 49 fail _ 73 failure _ 39 feet _ 48 fill _ 31 flash _ -38 flood _ -34 forgot
_ 80 from _ -41 gave _ 34 handover _ 32 has _ -55 have _ -72 his _ -57 ignor _ 48 inform _ 36 into _ -58 is _ -73 its _ 73 keep _ 31 kept _ 30 lack _ -30
lamp _ 32 last _ -39 leav _ 35 let _ 66 like _ -38 list _ -43 listen _ -43 log _ 31 lunch _ 36 mind _ 37 miss _ 79 must _ -30 n't _ 85 need _ -63 neglect
_ 87 never _ 128 nor _ 35 not _ 68 note _ 46 noth _ 82 notice _ 39 nowhere _ 41 off _ 78 omitt _ 100 open _ 49 ought _ -41 our _ 55 overlook _ 57 own _
-50 paid _ 40 pallet _ 31 pass _ 31 password _ -34 pressure _ 31 putt _ 35 rather _ 39 read _ 58 refusal _ 39 report _ 40 sample _ 36 second _ 56 sheet
_ 60 shipp _ 34 short _ 30 should _ -48 sign _ 59 silent _ 31 since _ 49 sitt _ 39 skimp _ 30 skipp _ 51 sleep _ 42 slept _ 46 so _ -31 step _ 40 stop
_ -36 suppos _ -31 tell _ 52 the _ 40 think _ -35 this _ -83 thought _ 33 three _ 54 through _ 40 to _ 71 told _ 31 trace _ 38 turn _ 51 two _ -49 unread
_ 51 until _ 71 walk _ 51 wash _ 32 watch _ 56 waved _ 56 went _ 31 where _ 37 whole _ -37 with _ -54 without _ 117 would _ -42 wrong _ -57 yet _ 50
`,
    section: `
<in-actions> <roles> -53 <in-actions> <teams> -37 <in-contributing> <name> 44 <in-contributing> <nobody> 32 <in-contributing> <team> -35 <in-contributing>
<teams> 31 <in-contributing> <weaks> 34 <in-contributing> ? -40 <in-lessons> <is> -40 <in-lessons> <name> -38 <in-lessons> <teams> 44 <in-root_cause> <name>
-38 <in-root_cause> <theys> 40 <in-root_cause> not 46 <in-timeline> <roles> 41 <in-went_wrong> <depts> 52 <in-went_wrong> <role> 47 <in-went_wrong> <roles>
41 <in-went_wrong> <team> 44 <in-went_wrong> <yous> -44 <in-went_wrong> ? -51 <in-went_wrong> should -40
`,
  },
  counterfactual: {
    constant: -248,
    word: `
'd _ 70 've _ 102 <any> _ -51 <end> _ -94 <he> _ 34 <in-actions> _ -47 <in-lessons> _ -42 <nobody-at-all> _ -73 <role> _ 34 <roles> _ -38 <somebody> _
-87 ? _ -60 after _ -32 alone _ 30 an _ -32 answer _ -41 any _ -36 as _ -50 ask _ 45 attempt _ -35 attention _ -46 avoid _ 35 because _ -31 been _ -30
before _ 91 bell _ -68 better _ 78 blame _ -44 blind _ -37 breaker _ 45 but _ 88 could _ 70 count _ 98 cut _ 42 did _ -62 dispatcher _ 30 double-check
_ 49 doubt _ 43 drain _ 44 duty _ 30 edit _ 36 escalate _ 36 even _ -32 evident _ 51 exact _ 35 excuse _ 50 expect _ 47 find _ -35 first _ 99 go _ -50
goes _ 31 gone _ 55 graph _ -31 grown-up _ 32 had _ 129 hand _ 45 hard _ -50 have _ 251 heads-up _ 42 heard _ -31 heaven _ -37 his _ -32 hit _ 31 hospital
_ 33 how _ -56 id _ -41 if _ 91 into _ -47 is _ 32 its _ 42 jam _ 31 job _ 44 just _ 57 keep _ 60 key _ 33 know _ 40 least _ 79 leav _ 49 let _ -33 line
_ 33 meant _ 66 measure _ 43 might _ 58 miss _ -57 n't _ -39 near _ -31 need _ 101 not _ 32 noth _ 47 object _ 49 oblig _ 58 only _ 59 ought _ 86 paid
_ 74 phone _ 50 position _ 38 prevent _ 50 raise _ 42 read _ 34 renewal _ 31 safe _ 65 say _ 41 schedule _ 57 shar _ 44 should _ 155 since _ -37 sorry
_ 49 spike _ -55 splice _ 34 stay _ 49 stop _ 50 stopp _ 45 suppos _ 60 talk _ 30 tank _ 39 tell _ -44 tenant _ -36 thank _ -50 that _ -31 their _ -37
thought _ -44 ticket _ -33 time _ 34 told _ -33 too _ -43 took _ -33 twice _ 45 until _ -44 uptime _ -36 wait _ 109 weather _ 30 went _ -34 when _ 76 who
_ -79 why _ 43 wish _ 50 with _ -37 work _ -47 would _ 156
`,
    next: `
, a 41 , had 43 , not 61 , the 69 , then 43 , which -32 . <end> -43 0:0 . 33 ; it 42 <is> have -43 <is> wish 43 <name> could 50 <name> from 73 <name> had
92 <name> is -33 <name> need 31 <name> ought 44 <name> should 46 <name> to 30 <name> was 55 <name> would -32 <role> is 50 <role> should 37 <role> to 40
<role> worth 33 <roles> had 46 <roles> have -32 <roles> should 31 <start> <any> -46 <start> <some> 32 <start> better 83 <start> but 31 <start> had 60 <start>
if 33 <start> in 33 <start> noth 73 <start> one 67 <start> there 40 <start> were 41 <start> when 47 <start> who -43 <teams> to 32 <teams> was 42 <wes>
'd 38 <wes> would 38 <yous> do 40 ? <end> -63 a duty 36 a grown-up 32 a heads-up 42 a shar 39 a snapshot 31 a warn 31 about the 37 alone . 38 and was 40
ask . 54 asking . 44 at 0:0 37 at five -34 at least 52 at this 36 back , 32 but for 31 could have 102 count the 46 disk . 32 do not 35 does . 34 drain
the 50 expect to 38 first , 37 for . 42 for that 39 green light 32 had <name> 39 had <teams> 40 had been -36 had every 38 hand over 37 happen if 30 have
asked 37 have notic -55 have spott -43 have to -65 have told -40 have warn 34 if <name> 48 if <teams> 35 if only 61 in doubt 47 is no 44 is what 42 it
would 52 key . 35 label on 42 leav the 55 meant to 76 might have 34 need to 69 never have 42 next time 35 nine . -35 none of 34 not . 43 not for 33 not
have 30 not run 40 notic that -55 now . 35 oblig to 58 of the -38 of this 43 on a 34 once . 42 only to 42 ought to 69 over the -30 own . 30 paid for 43
read the 39 restart the 33 run a 45 rung the 33 say no 42 send a 37 should 've 35 should have 46 show up 33 sign . 35 stop the 57 suppos to 59 that is
43 that the -34 the floor 30 the green 32 the hospital 41 the jam 33 the notice 35 the outage 30 the phone 34 the renewal 35 the ring 35 the valve 35 the
weather 30 there is 42 there would -35 this one -32 to be -71 to blame -41 to escalate 36 to have 57 to object 51 to raise 46 to stop 31 to the -50 told
<wes> 39 twice , 54 wait for 54 warn . 43 was a -33 was in 33 was oblig 59 was suppos 46 was to 73 wish <name> 43 with <name> -30 with an 31 would 've
59 would be 48 would have 87
`,
    later: `
've the 35 , on 42 , once 57 . , 65 0 . 42 0:0 <end> 32 <is> <name> 40 <name> <teams> 49 <name> have 38 <name> the -31 <role> 've 52 <role> a -56 <roles>
have 47 <roles> it 38 <start> 's -46 <start> <role> 37 <start> are -30 <start> count 52 <start> did -34 <start> do 30 <start> had 44 <start> have -66 <start>
in 55 <start> is 31 <start> knew 34 <start> might 39 <start> need 51 <start> only 41 <start> ought 46 <start> should 70 <start> stopp 35 <start> to -30
<start> twice 53 <start> was 81 <start> wish 57 <start> worth 33 <start> would 46 <teams> have 34 <teams> wait 32 <wes> be 31 <yous> not 35 a . 56 a at
-37 a on 31 a would -46 all . 30 alone <end> 38 are for 46 ask <end> 50 asking <end> 44 be . 40 be the 34 be to -44 been . 51 been by 57 been in -48 before
the 72 better than 51 busines that 30 by . 54 did . 31 disk <end> 32 does <end> 34 every to 67 first <end> 55 five . -36 for 's 37 for <end> 42 for green
34 for to 42 from . 42 from the 44 graph have -35 had read 31 have . 34 have <teams> 43 have <wes> 50 have a 36 have any -41 have it 47 have that -84 have
the 80 in . 54 in channel 32 is to 36 it for 33 it the 60 just the 84 key <end> 35 label the 39 line the 32 nine <end> -35 no for 78 no to -54 not <end>
43 not the -31 noth <name> 82 now <end> 35 of by 53 old . 32 on to 68 once <end> 42 ought have 31 ought know 40 own <end> 30 should been 51 sign <end>
35 that what 51 the , 75 the . 35 the alone 33 the and 56 the before 81 the file -36 the is 35 the need 38 the now 34 the tenant -41 the would 53 there
no 48 to . -47 to a 36 to and 39 to it 36 to the 91 to was 30 wait the 53 warn <end> 43 was 's 36 was to 94 were , -42 wish had 43 without 's 33 would
. -33 would been 59
`,
    behind: `
'd _ 70 've _ 84 , _ -34 <name> _ -30 <roles> _ -32 <teams> _ 51 <wes> _ 47 ? _ -55 a _ 34 alone _ 34 asking _ 38 blame _ -42 busines _ 30 but _ 33 could
_ 55 count _ 54 do _ 43 drill _ 33 escalate _ 36 every _ 59 expect _ 45 first _ 57 five _ -37 from _ 43 had _ 85 half _ 31 hard _ -35 has _ -40 have _
79 heads-up _ 42 heard _ -30 it _ -32 job _ 40 know _ 43 least _ 39 meant _ 76 meddl _ -35 might _ 42 n't _ -44 never _ -47 nine _ -37 not _ -45 object
_ 49 of _ -36 one _ 31 only _ 31 ought _ 83 paid _ 51 read _ 34 real _ 31 ring _ 57 run _ 51 say _ 48 should _ 137 stay _ 35 stop _ 45 suppos _ 62 there
_ -36 this _ -66 time _ 31 to _ 93 trad _ 30 until _ -38 wait _ 53 warn _ 55 was _ 117 wish _ 42 with _ -30 worth _ 33 would _ 50
`,
    section: `
<in-actions> <he> -47 <in-actions> <name> -44 <in-actions> <some> -33 <in-contributing> <is> 37 <in-contributing> <yous> 46 <in-contributing> not 46 <in-root_cause>
<he> 33 <in-timeline> <he> 39 <in-timeline> should 40 <in-went_wrong> <any> -54 <in-went_wrong> <is> -43 <in-went_wrong> <name> 43 <in-went_wrong> <role>
80 <in-went_wrong> ? -55 <in-went_wrong> should 70
`,
  },
  hindsight: {
    constant: -186,
    word: `
" _ -36 's _ -56 0 _ -31 <any> _ 111 <depts> _ -68 <end> _ -65 <in-actions> _ -91 <in-lessons> _ 75 <name> _ -107 <role> _ -58 <roles> _ -81 <somebody>
_ -110 <team> _ -31 <teams> _ -77 <yous> _ 59 ? _ -95 accident _ 30 all _ 69 an _ 50 and _ -55 answer _ 43 any _ 60 apparent _ 45 as _ 40 assum _ -30 at
_ 35 attention _ -38 before _ -62 bell _ 73 belt _ 89 benefit _ 32 blow _ 53 bound _ 54 by _ -52 call _ -35 can _ 41 chart _ 63 check _ -41 child _ 60
clash _ 78 clear _ 51 coming _ 60 conclusion _ 37 could _ 104 course _ 47 cut _ -42 day _ 42 decid _ -30 delet _ 32 disaster _ 31 disk _ 39 does _ 51 done
_ -41 doubt _ 32 down _ -42 due _ -43 entire _ 41 error _ -32 escalation _ -30 even _ 52 evident _ 48 face _ 69 fault _ -34 first _ 58 flag _ 37 for _
-30 foregone _ 31 foresee _ 41 foreseeable _ 40 four _ 36 front _ 40 get _ 56 give _ 42 glance _ 43 going _ 48 gonna _ 72 good _ -33 graph _ 48 great _
31 hand _ -53 happen _ 57 hard _ 60 has _ -30 have _ 36 hindsight _ 59 his _ -57 how _ 90 human _ -35 hung _ 30 id _ 39 if _ -48 is _ -44 it _ 66 jamm
_ 45 kept _ -37 knew _ 152 know _ 56 known _ 54 lapse _ -31 leak _ 59 left _ -59 let _ -36 line _ -35 look _ 50 made _ -34 minut _ -45 miss _ 58 more _
-60 my _ -60 near _ 42 need _ 33 neglect _ -31 nineteen _ 30 nose _ 44 not _ -34 noth _ -32 obviou _ 63 obvious _ 78 on _ -36 one _ 99 outcome _ 35 phone
_ -33 plain _ 56 plus _ 33 predictab _ 94 producer _ -32 pump _ 50 review _ -32 right _ 31 rung _ 30 runs _ 36 said _ 49 see _ 76 self-evident _ 55 sensor
_ 46 set _ 33 sight _ 43 simp _ -52 siren _ 33 slot _ 32 small _ 66 smell _ 56 someth _ 45 spell _ 40 spike _ 42 spot _ 31 star _ 47 still _ 30 stop _
-36 surprise _ 75 swept _ -30 tell _ 50 tenant _ 36 test _ -35 than _ -36 that _ 99 their _ -34 there _ 71 this _ 45 through _ -30 told _ 30 total _ 34
trend _ 49 trouble _ 56 turbin _ 43 two _ 71 typo _ 50 unmistakable _ 43 visible _ 48 wall _ 50 warn _ 58 water _ 32 wednesday _ 31 well _ 34 went _ -40
what _ 42 when _ -47 who _ -62 with _ -35 without _ -33 wonder _ 38 would _ 46 writ _ 45 writer _ 40 written _ 57 wrong _ -36 your _ 40 zone _ 31
`,
    next: `
, not -31 , the 105 , there 30 , this 42 <any> <who> 41 <he> . 33 <name> must 44 <name> was 49 <nobody> 's 50 <role> , 44 <role> with 37 <start> <any>
48 <start> <is> 35 <start> <name> -32 <start> <nobody> -49 <start> <some> -31 <start> <yous> 46 <start> any 36 <start> ask 35 <start> clear 33 <start>
every 41 <start> half 30 <start> how 41 <start> if -43 <start> it 105 <start> look 30 <start> of 50 <start> predictab 61 <start> the 41 <start> to 48 <start>
what -36 <teams> . -31 <teams> that 32 <who> has 37 <yous> did 32 ? <end> -93 a child 31 a foregone 31 a glance 44 alarm bell 35 all the 32 an accident
30 an unmistakable 43 answer was 42 as was 44 ask . -30 be expect 30 benefit of 32 bound to 54 could hard 53 could n't -34 could see 69 could tell 30 even
a 48 failure was 34 for <any> 53 for the -35 foregone conclusion 31 foreseeable . 30 freeze . 58 friday . 33 from the 46 front of 40 full . -30 glance
at 44 going to 60 had to 74 hand on -31 happen , 36 hard have 53 have known 69 have notic 45 have rung 33 have spott 32 have to 62 have told 42 how the
32 in front 40 it does 30 it would -40 known that 32 must have 66 need a 41 notic that 45 obviou that 35 of <he> 36 of course 53 of that 38 of time 31
of what 31 off the 64 on its 41 on one 51 one . 38 one way 40 only a 31 out at 68 outcome was 35 see that 32 see the 42 sign were 65 since the 33 slot
. 32 spott the 36 surprise to 38 that a 37 the answer 40 the belt 85 the benefit 32 the clash 67 the face 52 the failure 41 the floor 36 the freeze 46
the old 32 the outcome 35 the plan 30 the sign 41 the slot 33 the wall 50 the writ 50 the wrong -34 there for 42 this coming 31 this one 46 this would
31 to <any> 37 to be 53 to get 38 to happen 48 to spot 31 to the -71 to work 35 two time 32 wall since 31 warn . 40 was a 32 was an 39 was bound 38 was
entire 47 was evident 36 was full -30 was going 38 was never 37 was not -37 was on 33 was plain 43 was simp -33 was star 41 was the -32 was to 41 were
there 32 what was 34 would have -40 writ was 32
`,
    later: `
's would 31 , , -32 , had 44 <any> has 36 <any> the 39 <he> <end> 32 <name> have 40 <name> well 63 <role> have 59 <role> see 32 <role> the -30 <start>
's -39 <start> , 68 <start> back 31 <start> course 54 <start> did 31 <start> failure 45 <start> had 63 <start> is -43 <start> knew 61 <start> sign 39 <start>
the 75 <start> typo 34 <start> warn 40 <start> were -42 <start> would -30 <start> writ 49 <teams> <end> -31 <wes> this 45 a , 34 a at 56 a conclusion 31
a would 54 and . -32 apparent the 59 as . -44 as to 44 ask <end> -31 be to 36 been for 36 been in 44 belt . 37 could . 36 could been 37 could have 43 could
the 58 did need 42 entire . 36 first . 49 foreseeable <end> 30 freeze <end> 58 friday <end> 33 front <he> 40 glance the 46 graph have 41 have that 66 his
. -34 how does 39 in face 52 in of 43 known the 36 must known 35 not . -35 obviou the 35 on , -34 on wall 53 one <end> 34 one a 35 ought be 32 plain <any>
40 second <end> -31 sign there 32 slot <end> 32 spott miss 45 star in 52 still the 38 that 's 37 that ? -36 the 's -35 the . 53 the in 80 the is 37 the
pump 33 the since 53 the tenant 40 the was 59 this was 37 to 's 47 to , 71 to . 34 to ? 36 to that 81 to the -69 too . 62 unmistakable of 43 wall the 46
warn <end> 40 was be 44 was foregone 31 was foreseeable 40 was going 34 was obviou 39 was on -32 way . 30 were for 42 with benefit 32 would . 59 would
been -61 would have -34 writ on 32
`,
    behind: `
<he> _ -31 <wes> _ -51 all _ 33 and _ 55 ask _ -34 at _ -72 coming _ 49 could _ 45 disaster _ 31 face _ 51 full _ 34 hard _ 38 knew _ 99 known _ 55 must
_ 38 notic _ 42 now _ 30 out _ -33 said _ 40 see _ 59 sensor _ 41 should _ -42 surprise _ 35 this _ 66 to _ -85 well _ 70 would _ 59
`,
    section: `
<in-contributing> <role> 31 <in-contributing> never 44 <in-lessons> <role> 36 <in-lessons> should 35 <in-root_cause> <name> -47 <in-went_well> <any> 34
<in-went_wrong> <any> 53 <in-went_wrong> <depts> -36 <in-went_wrong> <role> -68 <in-went_wrong> <teams> -45 <in-went_wrong> <yous> 37 <in-went_wrong> ?
-40 <in-went_wrong> never -32
`,
  },
  judgement: {
    constant: -107,
    word: `
" _ -52 'd _ -34 0 _ -83 0.0 _ -30 0:0 _ -43 : _ -57 <any> _ -54 <end> _ -54 <in-actions> _ -185 <in-contributing> _ 30 <in-root_cause> _ -30 <is> _ 59
<nobody-at-all> _ -51 <nobody> _ -30 <somebody> _ -35 <wes> _ -41 <yous> _ -54 ? _ -100 a _ 33 about _ 94 account _ -46 acted _ 47 adult _ 44 after _ -41
again _ -47 agent _ 72 alway _ 82 amateur _ 70 amateurish _ 87 among _ 37 an _ 51 another _ -32 answer _ -42 any _ -47 apparent _ -49 approach _ 53 archive
_ 34 are _ 105 around _ 49 asked _ -34 asleep _ 55 attention _ 40 attitude _ 66 back _ -54 backlog _ 55 bad _ -33 because _ -37 behind _ -34 between _
-47 bit _ 52 blame _ -79 brain _ 41 bridge _ 45 bull _ 38 cabl _ 58 careles _ 118 cavalier _ 86 centre _ 35 clos _ -40 cloud _ 38 clueles _ 90 come _ 56
communication _ -38 compare _ 30 complacent _ 71 conduct _ 70 count _ -36 counter _ 43 course _ -33 cowboy _ 32 data _ 40 database _ 57 delet _ -40 depth
_ 35 desir _ 49 detail _ 49 did _ -38 diff _ 41 discipline _ 88 disk _ -34 dispatcher _ 66 doubt _ 36 dropp _ -30 due _ -47 effort _ 74 eleven _ 33 elsewhere
_ 35 error _ -44 ever _ 44 fat-finger _ -38 fault _ -76 find _ 36 fine _ 44 finger _ -31 fingerprint _ -34 fire _ -43 first _ -33 five _ -31 flash _ 42
flood _ -44 for _ -44 frank _ 91 from _ 43 get _ -42 goldfish _ 37 gone _ -31 good _ 55 great _ -31 guilty _ -52 habit _ 44 had _ -96 handl _ 67 happen
_ -41 hard _ 78 has _ 96 have _ -58 having _ 31 head _ 32 his _ 38 hot _ 32 how _ -48 idea _ 54 ignor _ -30 incompetence _ 75 is _ 59 itself _ -42 judgement
_ 85 just _ -31 kind _ 86 lack _ 62 lapse _ -45 lazy _ 61 leak _ -31 leave _ 71 less _ 46 lesson _ -33 level _ 32 like _ 109 listen _ 57 long _ 44 look
_ -61 loose _ 34 lost _ -35 made _ -55 manner _ 96 mask _ -34 masterpiece _ -43 met _ 45 mind _ 55 miss _ -49 mistyp _ 48 move _ 41 must _ -32 negligence
_ 71 negligent _ 55 new _ 33 not _ 30 noth _ -76 notic _ 30 o'clock _ 37 off _ -49 on _ -76 one _ -73 only _ -41 order _ -43 organise _ 58 other _ 37 ought
_ -31 our _ 31 out _ -85 outage _ -52 palletiser _ 40 panic _ 58 panick _ 70 parcel _ 39 part _ 33 password _ 34 paste _ 31 payroll _ -31 pension _ 39
pick _ 57 plain _ 37 plc _ 36 point _ -33 poor _ 55 pride _ 49 proud _ 46 put _ -42 radio _ -55 rather _ 44 ready _ 31 reckles _ 123 regard _ 72 region
_ 30 relax _ 32 release _ -31 responsible _ -30 rest _ 81 result _ -30 round _ 73 rush _ 32 said _ -31 same _ 56 says _ -37 script _ -51 see _ -33 sense
_ 66 sensor _ 48 server _ -32 setpoint _ -34 sheer _ 135 sheet _ -45 shop _ 49 should _ -64 show _ 52 shown _ 51 simp _ 30 single _ -40 slapdash _ 93 sloppy
_ 138 sort _ 34 speed _ -33 stag _ -34 still _ -41 stop _ -33 stubbornnes _ 51 subnet _ 42 supervision _ 42 taken _ -30 taped _ 37 tariff _ -31 tell _
-37 tend _ 64 than _ 86 the _ -34 their _ 55 there _ -63 thing _ 42 thousand _ 52 three _ -70 through _ 46 time _ 50 to _ -35 told _ -31 too _ 30 took
_ -40 treat _ 47 trust _ 33 twenty _ 67 two _ -57 typical _ 79 unprofessional _ 92 until _ -31 up _ -41 upstair _ 33 usual _ 45 very _ 57 wait _ -42 ward
_ 34 warn _ -45 was _ -58 way _ 71 wheel _ 33 why _ -32 without _ -46 work _ 59 would _ -65 wristband _ 30 yet _ -43 – _ 34 “ _ -30 ” _ -30
`,
    next: `
" <role> 33 's the 62 's usual 49 , <role> -33 , a -41 , at 31 , had 35 , not -37 , that 67 , to 55 , who 34 0:0 : 72 ; the 86 <depts> , 51 <he> the 41
<is> have 56 <name> . -44 <name> ? 32 <name> can 33 <name> had -37 <name> is 96 <name> never -40 <name> on 48 <name> think 34 <name> was 56 <role> " 34
<role> has 38 <role> mistake 42 <role> was 53 <roles> have 43 <roles> were 52 <roles> with 56 <start> <is> 50 <start> <name> 55 <start> <role> 40 <start>
<teams> 52 <start> <wes> 35 <start> an 96 <start> another -42 <start> apparent -38 <start> better -30 <start> by 35 <start> hard 78 <start> how -32 <start>
incompetence 58 <start> kind 40 <start> no -35 <start> noth -43 <start> our 36 <start> poor 49 <start> rather 35 <start> sloppy 68 <start> test -36 <start>
the -63 <start> then 54 <start> three -32 <start> two -35 <start> typical 41 <start> was 35 <teams> . 30 <teams> had 30 <teams> was 35 <yous> can 44 ?
<end> -99 a bit 56 a good 32 a lapse -33 a single -31 a word -33 all over -30 all the 38 and <name> 46 and <role> 31 and the 30 are a 57 are too 37 as
if 33 asleep at 34 at fault -30 attention to 38 be desir 49 before the 59 bridge . 32 bull in 38 by <name> -86 by <role> 45 by <teams> 36 by the 72 can
not 48 change . -38 change control 39 come to 57 could n't 67 could not 36 desir . 49 did n't -45 did not -31 did the 65 did to 36 do n't 40 do not -30
drill . 36 during the 40 fingerprint are -33 for the -46 from <depts> 41 from start 34 from the 32 habit of 30 had been -48 half the -33 handl of 51 has
a 39 has been 39 has no 64 has not -42 has the 95 has two 32 his depth 37 in <name> -30 in <teams> 42 in a 55 in its 32 in their 39 is <name> -40 is a
68 is not 121 is on -49 is the 30 is what -51 it come 47 it take 55 itself . -33 job . 43 kind note 42 leave the 30 left hand 65 lock . 30 meant to -31
n't organise 38 need to -54 not <name> 30 not exact 38 of <name> 32 of a 37 of course -31 of his 35 off , 42 off the -32 on a -41 on his -35 one . -43
open the 30 organise a 58 past the 37 poor judgement 85 pride in 49 proud to 37 ran the 34 read of 31 sat on -36 shop . 55 simp not 51 sort of 39 start
, -30 start to 33 switch . 30 tend to 64 test . 43 than <role> 54 that 's 40 the archive 41 the badge 36 the bridge 53 the cloud 38 the cutover 33 the
discipline 37 the dispatcher 61 the drill 34 the job 40 the new 37 the ones 33 the only 33 the page 36 the palletiser 40 the part 49 the password 48 the
plant 32 the rest 58 the rollout 31 the same 63 the sensor 61 the trial 31 the ward 44 the wheel 33 their head 50 then the 43 this one -49 this was 41
time zone 48 to <role> -31 to blame -38 to detail 31 to expect 33 to it 39 to leave 55 to patch 31 to put 38 to test 36 too proud 46 two left 32 up to
68 was an 57 was done 41 was it 30 was not -47 way to 30 went to 34 were plain 50 with the 64 word for 59 word from -35 work by 64 would have -43
`,
    later: `
's and -35 's is 32 's of 42 , , -38 , . -70 , <he> -38 , four 31 , half 33 , is 33 , put 35 , sign 32 , that 42 0:0 , 37 : . 47 <depts> the -40 <depts>
to 52 <he> , 30 <he> the -39 <name> <who> 31 <name> all 41 <name> have -34 <name> to -30 <name> usual 49 <role> cost 42 <roles> the 75 <roles> to -46 <some>
the -33 <some> this 80 <start> , 50 <start> : 57 <start> <name> 63 <start> a -46 <start> are 74 <start> blind 31 <start> can 43 <start> did -47 <start>
had -48 <start> has 51 <start> have 48 <start> in 51 <start> is 75 <start> it 68 <start> lack 64 <start> mistake 44 <start> must -37 <start> of -52 <start>
panick 70 <start> show 52 <start> tend 64 <start> think 45 <start> to -31 <start> was 60 <start> work 35 a like 46 a of -37 a way 45 alarm . 32 all . -39
an . -53 and . 68 and is -33 asleep the 34 at wheel 36 attention detail 31 be to -39 be with 30 been on 40 bridge <end> 32 by 's 45 by , -40 by <name>
37 by the -36 call <teams> 37 can be 32 cavalier to 37 change <end> -38 could organise 58 desir <end> 49 drill <end> 36 for <roles> 51 four the 34 from
, -50 from . 62 from on 49 had . 33 had in 36 handl the 51 has been 40 has habit 32 has left 32 has on -34 have that 35 head . 43 his , 53 if were 46 in
, -45 in . -55 in <name> 31 in cloud 47 in had 43 in the 38 it . 32 it <name> -51 it to 34 itself <end> -33 job <end> 42 lack the 36 last . 31 loose the
46 more than 41 never the -30 no , 47 not . -32 not on 30 of 's -37 of , -35 of depth 37 of to 53 on hand -44 on part 49 on with 34 one <end> -43 out his
37 prod . 41 real to 38 same . 39 sat the 45 sensor <end> 39 shop <end> 55 test <end> 43 than . 54 that . 70 that the 30 that what -34 the 's 42 the <wes>
41 the and -36 the by -38 the calendar 39 the centre 30 the is -30 the region 40 the round 32 the this 37 the were -31 the who 32 the wrong 30 their for
38 there no -30 this , -42 this on -42 to , -48 to <name> 39 to desir 49 to their 32 too to 57 two hand 32 usual . 49 was , 38 was ; 40 was and 33 was
not 44 was of 59 was to -85 what take 30 whole , 38 with , 31 wrong was 34
`,
    behind: `
'd _ -34 's _ -47 . _ 56 0 _ -32 <end> _ -37 <role> _ -46 <teams> _ -31 <wes> _ -45 a _ -57 about _ 48 again _ -39 alway _ 72 and _ 34 approv _ 31 are
_ 82 around _ 49 as _ 80 asked _ -32 attention _ 36 attitude _ 48 badge _ 37 basic _ 43 been _ 50 before _ 60 blame _ -48 broke _ -32 bull _ 38 cavalier
_ 37 checklist _ -37 clear _ 43 complacent _ 71 desir _ 49 diff _ 44 discipline _ 99 do _ 30 down _ -42 eleven _ 38 ever _ 62 fat-finger _ -30 fire _ -31
flash _ 43 got _ 38 habit _ 30 hand _ -46 has _ 30 into _ -38 is _ 152 its _ 53 itself _ -35 lack _ 88 lazy _ 30 let _ -57 like _ 93 listen _ 63 long _
36 mail _ -30 miss _ -39 mistake _ 40 mistyp _ 57 more _ -36 must _ -31 n't _ 53 no _ 45 not _ 48 of _ 68 only _ -32 open _ -36 organise _ 38 own _ 34
panic _ 58 panick _ 70 password _ 37 past _ 30 plain _ 32 ran _ 32 read _ -54 renewal _ 44 round _ 45 rush _ 36 same _ 31 should _ -60 show _ 60 subnet
_ 44 tend _ 64 test _ 46 that _ -58 the _ -100 there _ -31 thing _ 56 think _ 42 three _ -32 through _ -36 time _ 38 to _ -41 too _ 53 treat _ 54 trust
_ 45 usual _ 70 ward _ 30 was _ 74 were _ 53 work _ 58 wrong _ -46 yet _ -35 zone _ 48 ￼ _ 31
`,
    section: `
<in-actions> <name> -68 <in-actions> <roles> -46 <in-contributing> <depts> -35 <in-contributing> <he> 40 <in-contributing> <nobody> -30 <in-contributing>
<roles> 47 <in-contributing> <team> 69 <in-contributing> <wes> -49 <in-lessons> <name> 108 <in-lessons> <role> -55 <in-lessons> <teams> 53 <in-lessons>
<theys> 59 <in-root_cause> <is> 40 <in-root_cause> <name> -40 <in-root_cause> <teams> -53 <in-root_cause> not 50 <in-timeline> <name> -52 <in-timeline>
<teams> -42 <in-timeline> <wes> 38 <in-went_wrong> <any> -36 <in-went_wrong> <name> 35 <in-went_wrong> <some> 43 <in-went_wrong> <team> -48 <in-went_wrong>
<theys> -31 <in-went_wrong> ? -55
`,
  },
  human_error: {
    constant: -450,
    word: `
: _ 87 <end> _ -37 <in-actions> _ -47 <in-root_cause> _ 58 <in-timeline> _ -41 <name> _ -80 <nobody-at-all> _ 53 <role> _ 31 <roles> _ 36 <somebody> _
-97 <teams> _ -32 ? _ -36 account _ 30 as _ 58 attention _ 46 blame _ 51 boil _ 52 by _ 50 cause _ 64 clos _ 62 code _ 32 down _ 56 during _ 51 error _
138 fat-finger _ 45 finger _ 62 firewall _ 38 from _ -48 had _ -37 have _ -43 human _ 163 lapse _ 103 link _ 33 maintenance _ 31 manual _ 37 miss _ 30
mistake _ 106 no _ -32 noth _ 35 old _ 34 operator _ 76 part _ 35 pebkac _ 147 problem _ 53 rather _ 45 rule _ 32 slip _ 34 so _ 36 subnet _ 36 technical
_ 76 than _ 42 that _ -48 trouble _ 63 typo _ 35 weak _ 39 with _ -41 would _ -35 wrong _ 59
`,
    next: `
, not 39 , once 32 , the 37 : human 49 <role> . 30 <start> <role> -52 <start> a 49 <start> blame 58 <start> cause 41 <start> it 34 <start> pebkac 99 <start>
the -31 <start> wrong 89 ? <end> -36 a lapse 67 at the 36 attention . 35 boil down 52 by <role> 73 clos . 33 clos the 30 down to 75 due to 31 error . 38
firewall rule 41 human error 30 it was 44 lapse of 81 link was 39 mistake by 52 not a 42 on <teams> 61 one . 37 operator error 76 part of 33 rather than
60 rule . 44 than the 62 the firewall 39 the miss 34 the part 37 the trouble 36 the weak 39 this is 38 was a 53 was due 31 was the 46 weak link 39
`,
    later: `
, a 56 : mistake 42 <depts> the 31 <role> <end> 30 <start> clos 42 <start> fat-finger 46 <start> on 65 <start> so 37 a in 38 a one 41 account the 36 attention
<end> 35 boil to 52 clos <end> 33 clos ticket 34 error <end> 38 error the 41 for miss 35 it a 44 it down 39 miss . 36 mistake <role> 30 of . 37 on . 46
on part 37 one <end> 37 rule <end> 44 slip the 39 so the 36 the . 38 the as 37 the link 37 the rule 36 to error 69
`,
    behind: `
as _ 36 clos _ 32 ticket _ 33 to _ -49
`,
    section: `
<in-lessons> <roles> 43 <in-root_cause> <name> -33 <in-root_cause> <role> 33 <in-root_cause> <teams> -30 <in-root_cause> <wes> 45 <in-went_wrong> <role>
42
`,
  },
  fault_assign: {
    constant: -273,
    word: `
" _ -45 , _ 30 : _ 45 <any> _ -52 <end> _ -110 <in-actions> _ -97 <in-root_cause> _ 58 <in-timeline> _ -62 <is> _ 50 <nobody-at-all> _ -45 <role> _ -31
<roles> _ -40 <somebody> _ -62 ? _ -84 a _ -139 accountable _ 53 all _ -35 an _ -44 b _ 32 back _ -47 bad _ 37 badly _ 44 be _ 42 because _ -35 been _
-52 belong _ 51 blame _ 202 block _ 34 blood _ 43 buck _ 77 by _ -70 cap _ 31 carri _ 62 caus _ 46 change _ -39 charg _ 64 cloud _ 32 conscience _ 40 could
_ -41 culpa _ 61 culprit _ 121 day _ -30 diesel _ 40 dispatch _ 35 downtime _ 37 dry _ 32 engineer _ 33 error _ -34 failure _ 51 fault _ 220 finger _ 48
found _ 45 four _ -31 from _ -44 full _ 36 goes _ 37 guilt _ 83 guilty _ 105 gun _ 41 had _ -62 hand _ 38 have _ -62 having _ 40 head _ 74 here _ 51 his
_ 44 history _ 34 hold _ 34 hour _ -36 hung _ 34 if _ 37 investigation _ 91 invoice _ 33 is _ 45 it _ 42 lay _ 34 left _ -64 let _ 34 lies _ 39 may _ 44
mea _ 61 mess _ -33 mine _ 42 must _ 77 my _ 132 need _ -33 never _ -35 not _ -57 of _ -39 off _ -36 offender _ 83 on _ 42 ones _ 35 our _ -30 ours _ 41
owns _ 46 part _ 32 party _ 67 per _ 42 point _ 65 queue _ -30 read _ -45 regulator _ 34 renewal _ 43 responsibility _ 101 responsible _ 47 rest _ 53 roll
_ 62 rollout _ 40 shell _ 38 since _ -33 sits _ 39 so _ -35 square _ 67 stood _ 31 stop _ 44 tag _ 34 test _ -36 thank _ -35 there _ -41 they _ 32 thing
_ -31 thirty _ 41 this _ 117 time _ -38 tool _ 35 warn _ -32 was _ -46 wear _ 58 went _ -45 were _ -38 what _ -59 work _ -39 would _ -53
`,
    next: `
's , 35 's fault 37 , <he> 33 , <is> 33 , is -34 , so -33 . <end> -31 : <name> 86 <depts> . 30 <is> hold 38 <is> take 34 <name> , 35 <name> . 30 <name>
has 45 <name> not 37 <name> that 39 <role> . 63 <role> to 79 <roles> ' 39 <roles> , 38 <start> <depts> -38 <start> <is> 50 <start> <name> -62 <start> <role>
-45 <start> <theys> 44 <start> <wes> 38 <start> all 55 <start> blame 44 <start> if 36 <start> mea 36 <start> that 77 <start> the 87 <start> this 69 <teams>
. 31 <teams> dropp 30 ? <end> -74 accountable for 32 answer for 52 approv the 31 are to 38 as well 45 at fault 65 bad , 48 belong to 48 blame <name> 45
blame for 39 buck stop 40 by <teams> 33 culpa , 46 down to 36 fault . 41 fault is 46 finger point 42 for 0 31 for the 112 full responsibility 38 goes on
32 guilty party 59 has to 59 here . 41 his hand 43 history . 36 in <name> 37 is <name> 37 is on 61 it 's 53 it , 31 it . 45 it happen 43 lies with 33 mea
culpa 61 mine . 36 my bad 48 not the 32 on <name> 31 on his 78 out to 64 party is 33 pass the 37 responsibility for 69 rest with 36 stop with 40 that one
35 that the 39 the blame 40 the block 41 the buck 77 the cloud 32 the culprit 53 the downtime 37 the finger 55 the flood 44 the guilt 63 the guilty 59
the loss 34 the offender 83 the regulator 34 the renewal 49 the responsibility 32 the tool 39 the wrong -51 this , 31 this one 48 to <name> 50 to blame
100 was in 41 was mine 39 was my 73 watch . 37 with <name> 36 wrong . 41
`,
    later: `
's , -30 's . -30 , 0 33 , <teams> -31 , is 38 , of -30 , two 32 , was 42 . . 53 0 for 31 : <end> 35 <depts> <end> 30 <he> the 33 <is> the 76 <name> fault
37 <name> for 34 <name> the -34 <name> this 53 <name> to 47 <role> <end> 60 <role> <name> 39 <role> the -40 <start> bad 44 <start> buck 30 <start> can
51 <start> culpa 36 <start> culprit 100 <start> finger 55 <start> for 66 <start> guilty 36 <start> has 47 <start> hold 49 <start> must 82 <start> one 34
<start> ones 36 <start> pass 35 <start> responsibility 54 <start> take 30 <start> was -48 <teams> . 42 accountable the 42 all to 35 ball the 35 be , 36
blame the 39 buck with 40 by , 41 culpa <is> 34 down <teams> 40 fault <end> 41 for flood 33 for outage 31 has on 66 head roll 59 here <end> 41 his . 60
history <end> 36 hold accountable 36 in 's 41 is 's 72 is <name> 35 it , 31 it <end> 42 it <name> 34 it on 37 mea , 46 mine <end> 36 my , 66 my . 71 of
, 40 on , 33 on block 41 on conscience 40 on hand 41 one on 30 only to 32 part the 40 responsibility the 66 roll <end> 53 that was 63 the . 36 the <end>
48 the at 49 the for 43 the is 53 the lies 39 the of 49 the outage 32 the party 71 the point 58 the stop 36 the to 68 this . 48 this on 49 to 's -41 to
. 99 to in 53 to the -45 was ; 32 was <name> 40 was fault 59 was to -39 watch <end> 37 with . 34 wrong <end> 34
`,
    behind: `
's _ -39 , _ 32 <depts> _ 30 <end> _ 86 <name> _ 32 <yous> _ 31 a _ -44 accountable _ 53 all _ -30 and _ 54 approv _ 32 blame _ 119 can _ 32 carri _ 58
caus _ 52 down _ 33 dry _ 40 fault _ 77 for _ 71 guilty _ 53 had _ -33 hand _ 33 having _ 50 hold _ 41 lay _ 38 left _ -38 one _ 32 owns _ 46 pass _ 32
responsible _ 45 shell _ 38 simple _ 41 their _ 31 this _ 65 ticket _ 35 with _ -56 would _ -40
`,
    section: `
<in-actions> <name> -41 <in-contributing> <some> 45 <in-lessons> <is> 34 <in-lessons> <role> 30 <in-root_cause> <team> 43 <in-root_cause> <teams> 62 <in-root_cause>
? -35 <in-went_wrong> <name> 46 <in-went_wrong> <some> -36
`,
  },
  accusing_question: {
    constant: -132,
    word: `
's _ -30 , _ -38 . _ -161 <in-actions> _ 40 <in-went_wrong> _ -43 <name> _ -56 <roles> _ -32 <teams> _ -33 ? _ 214 a _ -72 account _ 42 ask _ 59 asking
_ 34 cable _ 48 call _ 31 come _ 36 cut _ 62 did _ 134 do _ 35 entitl _ 40 establish _ 30 find _ 30 get _ -35 had _ -32 have _ -117 how _ 45 is _ 64 issu
_ 40 kind _ 39 know _ 47 let _ 31 login _ 37 name _ 31 need _ -35 no _ -34 one _ -30 please _ 44 price _ 33 question _ 69 rang _ 38 reboot _ 40 run _ 36
script _ 32 siren _ -40 skip _ 37 step _ 41 tell _ 47 the _ -39 to _ -38 used _ 36 what _ 66 who _ 168 whose _ 107 why _ 138 with _ -32 would _ -44 ￼ _
63
`,
    next: `
, please 46 . <end> -161 : ￼ 38 <role> that 41 <start> <name> -58 <start> ask 37 <start> by 59 <start> did 44 <start> find 31 <start> how 36 <start> kind
35 <start> whose 30 <start> why 36 <start> would -37 <yous> have -33 ? <end> 214 cut the 68 entitl to 40 find out 32 for the 35 how come 40 is responsible
30 is why 46 know who 43 on a 33 out who 32 rang . 46 reboot , 40 responsible for 30 run the 37 script . 30 skip the 37 the cable 51 the label -30 the
real 46 to get -40 to know 55 to run 41 to skip 39 to the -31 when <yous> -43 who is 39 who need -47 whose signature 30 with a -31 would it -41 ￼ <end>
59
`,
    later: `
, . 55 , ? 30 : <end> 31 <role> have -45 <some> this 40 <start> , 37 <start> <role> 42 <start> <teams> 48 <start> did 37 <start> out 31 <start> real 45
<start> what 60 <wes> to 33 <who> the 41 did . 39 find who 32 have <teams> -34 how <name> 46 how does -36 is for 31 it to -30 need when -30 rang <end>
46 responsible the 31 script <end> 30 that the 44 the . 31 the price 33 to who 39 what did 59 when have -46 who responsible 32 who the 72 whose was 41
`,
    behind: `
's _ -32 , _ 36 . _ -46 <teams> _ -43 ? _ 66 any _ 36 cable _ 49 cut _ 45 have _ -55 know _ 51 one _ -30 rang _ 39 reboot _ 42 should _ 30 skip _ 38 step
_ 43 that _ 43 this _ 34 to _ 43 who _ 62 why _ 40 ￼ _ 30
`,
    section: `
<in-contributing> ? 48 <in-root_cause> ? 60 <in-went_wrong> <nobody> 37 <in-went_wrong> <some> 34 <in-went_wrong> ? 62 <in-went_wrong> should 35
`,
  },
  single_cause: {
    constant: -693,
    word: `
<in-contributing> _ -36 <in-root_cause> _ 37 <in-went_wrong> _ 33 <nobody-at-all> _ -40 <teams> _ 44 <wes> _ -30 a _ -54 alone _ 94 and _ 61 any _ 45 by
_ -36 can _ 35 caus _ 70 click _ 30 commit _ 40 delay _ 76 down _ 30 else _ 44 ends _ 55 entire _ 60 explain _ 50 gripper _ 31 in _ -36 it _ 31 mast _
31 mess _ 43 noth _ 38 of _ -32 one _ 52 only _ 31 outage _ 51 reason _ 62 reset _ 30 rush _ 34 that _ 42 there _ 55 trac _ 42 whole _ 30 without _ 38
wrapper _ 31
`,
    next: `
, one 60 <name> 's 30 <name> . 55 <role> , 48 <start> <teams> 32 <start> it 42 <start> the 49 <start> without 46 be trac 45 can be 44 click , 31 down to
38 explain why 30 have been 33 outage . 34 outage is 36 rush . 37 that <teams> 36 the gripper 31 the only 38 the outage 31 the whole 30 there would 41
to <name> 35 to <role> 52 was that 38 why the 31 with <name> 44
`,
    later: `
, . 35 <name> <end> 56 <start> only 37 <start> outage 34 <start> whole 36 <teams> . 36 and else 44 and with 56 be to 42 can trac 45 down <name> 49 entire
to 40 have any 48 it and 55 one , 30 only was 39 outage <end> 34 rush <end> 37 the . 33 the is 31 the mess 47 to 's 31 was <teams> 38 with . 36 would have
44
`,
    behind: `
, _ 45 . _ 53 alone _ 72 been _ 39 caus _ 73 click _ 31 commit _ 41 else _ 44 noth _ 42 one _ 52 reset _ 30 rush _ 35 the _ -43 there _ 45 to _ -49
`,
    section: `
<in-root_cause> <name> 59 <in-went_wrong> <teams> 54
`,
  },
  passive_blame: {
    constant: -258,
    word: `
" _ -55 's _ -69 , _ -62 : _ -48 ; _ -73 <depts> _ -37 <end> _ -54 <in-actions> _ -60 <in-lessons> _ -81 <in-went_wrong> _ 33 <name> _ -119 <nobody-at-all>
_ 96 <nobody> _ 37 <role> _ -55 <somebody> _ -180 <teams> _ -38 <weaks> _ 55 ? _ -76 a _ -82 acknowledg _ 30 agent _ -35 airline _ 38 allow _ 42 and _
39 any _ -37 apparent _ -61 are _ -42 aside _ 41 at _ -33 back _ -43 ball _ 33 been _ 103 belt _ -33 between _ 74 bound _ -32 bright _ -31 broke _ 44 by
_ -41 bypass _ 34 came _ 35 careles _ -31 carri _ 51 cell _ 30 claim _ 31 clash _ -48 clear _ -48 communication _ 73 complaint _ 50 contrary _ 45 corner
_ 44 could _ -35 dashboard _ -37 depart _ 34 did _ -49 diligence _ 37 dispatcher _ -50 disregard _ 30 dropp _ 35 due _ 60 entire _ -38 error _ -48 escalation
_ 31 far _ 48 fell _ 56 fine _ -52 for _ -37 forgotten _ 61 freeze _ 38 from _ -39 given _ 32 going _ -45 got _ 96 had _ 82 hand _ -44 handover _ 47 has
_ -30 have _ -88 head _ -32 his _ -31 human _ -30 ignor _ 47 incorrect _ 48 instruction _ 85 insufficient _ 30 it _ -96 judgement _ -38 lack _ 40 left
_ 72 letter _ 31 link _ -31 little _ 48 made _ 42 month _ 30 my _ -48 neglect _ 33 not _ 34 obviou _ -37 obvious _ -35 omitt _ 34 one _ -72 our _ -63 out
_ 42 outage _ -43 peer _ 34 pick _ -39 place _ 57 plain _ -43 policy _ 31 prior _ 34 procedure _ 34 proces _ 46 proper _ 69 queue _ -32 red _ -31 region
_ -38 ruin _ 36 sent _ 35 sheer _ -38 should _ -31 shown _ -38 skipp _ 31 small _ -31 so _ 37 storage _ 31 taken _ 62 tell _ -37 that _ -35 this _ -77
thought _ 40 three _ 40 through _ -41 too _ 30 treat _ 30 twice _ 44 unmistakable _ -32 unread _ 42 visible _ -41 wall _ -30 warning _ 44 was _ 196 week
_ 55 went _ 82 were _ 141 who _ -81 whose _ -36 window _ 44 would _ -62 wrong _ 42
`,
    next: `
, and -30 , contrary 45 ; the -44 <nobody> 's 43 <nobody> was 37 <start> <name> -45 <start> <nobody> 37 <start> <role> -48 <start> <teams> -46 <start>
<weaks> 69 <start> corner 45 <start> due 30 <start> if -31 <start> insufficient 30 <start> no 37 <start> on 32 <start> poor -38 <start> the 54 <start>
this -41 <start> too 30 <teams> . 39 ? <end> -76 a proper 37 about the 36 allow to 42 an unmistakable -32 as the -32 at the -38 bound to -32 by <teams>
-36 by the 60 carri out 52 contrary to 45 depart from 35 due diligence 40 during the 30 far too 49 forgotten . 35 going to -42 had been 88 have been -38
having been 33 in the 64 it is 38 it was -43 lack of 30 late . 30 of the 72 off the -30 peer review 34 poor judgement -38 prior to 34 procedure was 34
that was 31 the 0 33 the airline 38 the clash -47 the complaint 50 the dashboard -36 the dispatcher -39 the escalation 44 the failure -34 the one -33 the
outage -39 the runbook 30 the second -31 the time 31 the wall -30 the week 30 this was -38 to the 78 too little 31 treat as 32 twice . 33 two of 44 two
time -31 warn . -37 was an -42 was depart 35 was entire -37 was given 33 was not 76 was on -30 was simp 31 was the -56 was to -38 was too -43 was treat
32 was wrong 34 week . 41 were made 35 were n't 33 were not 30 what <wes> 33 what was -35
`,
    later: `
, <wes> 38 , so 30 , to 42 , was -31 0:0 the 44 <start> , -41 <start> <wes> 35 <start> a -31 <start> attention 41 <start> broke 64 <start> failure -34
<start> from 38 <start> got 33 <start> had 45 <start> note 31 <start> only -30 <start> outage -30 <start> the -35 <start> was 45 <start> were 112 <start>
with 51 <teams> <end> 39 apparent the -50 as . 62 ball dropp 35 be . 31 been to 30 been with 30 change was 34 corner cut 45 down <teams> 60 entire . -34
fell the 52 forgotten <end> 35 had the 31 in . -44 insufficient was 30 kept the 35 late <end> 30 on wall -30 our . -30 place <end> 37 see a 35 so the 31
that wrong 38 the . 50 the call 34 the during 41 the fell 37 the instruction 79 the left 36 the region -37 the since -41 the to -39 the went 33 the were
37 there a 36 to , -46 to . -30 to of 34 twice <end> 33 unmistakable of -32 warn <end> -37 warn the 35 was , 35 was . 30 was about 46 was around 30 was
by 42 was for 44 was from 38 was obviou -33 was of -41 was one -31 was to 30 week <end> 41 went at 32 were in 36
`,
    behind: `
and _ -33 much _ 30 on _ -41 poor _ 34 review _ 35 see _ 31 the _ -98 to _ -92 warn _ 38
`,
    section: `
<in-went_wrong> <name> -52 <in-went_wrong> <weaks> 51 <in-went_wrong> ? -38
`,
  },
  sarcasm: {
    constant: -148,
    word: `
" _ 178 0 _ -78 0:0 _ -35 : _ 87 ; _ 37 <end> _ -60 <in-actions> _ -121 <in-root_cause> _ -81 <in-timeline> _ 31 <in-went_well> _ 42 <in-went_wrong> _
56 <is> _ -35 <nobody-at-all> _ -64 <role> _ -49 <theys> _ -34 ? _ -81 again _ 75 also _ 33 another _ 101 answer _ 48 apparent _ 97 are _ 66 ask _ -33
assum _ 34 attention _ -31 away _ -30 back _ 30 backup _ 58 be _ -54 been _ -40 before _ -47 better _ -32 black _ 36 blame _ -48 bravo _ 72 breach _ 31
break _ 40 brilliant _ 43 burn _ 84 cable _ 50 careles _ -33 christma _ 66 clap _ 34 coffee _ 46 come _ -31 commit _ -48 confirm _ -31 copy _ 36 could
_ -34 course _ 33 credit _ 32 culprit _ -36 customer _ -31 cutover _ 35 data _ 31 decid _ 98 delete _ 40 did _ -59 dns _ 32 does _ -43 done _ 40 effort
_ 39 email _ 34 emoji _ 30 empty _ 43 ever _ 33 expert _ 87 famou _ 66 fault _ -31 final _ 35 first _ -45 five _ 68 flood _ -40 for _ 86 foresight _ 106
forty _ 40 four-ey _ 36 full _ 48 geniu _ 37 give _ 43 go _ 33 god _ 30 gold _ 63 good _ 31 got _ -35 grac _ 37 great _ 44 had _ -34 hand _ -33 handover
_ -35 hats _ 45 have _ -33 heaven _ 96 high _ 43 how _ 65 hurt _ 38 infinite _ 44 into _ 38 itself _ 77 january _ 34 key _ 50 last _ 45 least _ 35 left
_ -45 lol _ 33 lost _ -42 love _ 76 machine _ 41 made _ -30 mark _ 36 masterpiece _ 95 medal _ 38 message _ 35 midnight _ 63 mind _ -30 much _ 52 n't _
-44 need _ 42 nice _ 109 no _ -48 not _ -68 now _ 64 off _ 40 on _ -50 one _ 54 opinion _ 35 our _ 82 out _ -40 pager _ 43 paste _ 41 payment _ 32 phone
_ 31 plan _ 40 planner _ 30 presence _ 37 printer _ 47 rang _ 38 read _ 84 reboot _ 36 resident _ 37 saturday _ -33 saving _ 48 says _ 34 seem _ 35 share
_ 36 shell _ 32 sign _ -39 sloppy _ -63 so-call _ 97 someth _ 55 speed _ 40 standard _ 40 straight _ -31 stretch _ 35 strik _ 44 such _ 35 support _ 46
sure _ 76 surprise _ 87 switch _ 38 terminal _ -34 test _ 58 thank _ 51 that _ -59 the _ -41 think _ -32 this _ -79 thursday _ 40 ticket _ 42 triumph _
57 tuesday _ 52 turn _ -48 two _ -53 typing _ 55 up _ -58 upstair _ 33 used _ 32 usual _ 31 vlan _ 31 was _ -102 well _ 70 went _ -49 were _ -47 where
_ 30 while _ 43 who _ 41 wisdom _ 45 wizard _ 38 word _ -45 writ _ 30 zero _ -32 “ _ 117 ” _ 117 ￼ _ 104
`,
    next: `
" . -43 " by 34 " the 54 's “ 51 , <nobody> 47 , <roles> 62 , to 34 0:0 <teams> 50 : the 33 <depts> . 44 <he> . 34 <name> " 36 <name> , 50 <name> a 74
<name> for 47 <name> is -31 <name> must 31 <name> was 42 <role> " -30 <role> rota 30 <roles> would 30 <start> <depts> -49 <start> <name> -98 <start> <nobody>
-44 <start> <role> -93 <start> <roles> -86 <start> <team> -34 <start> <teams> -55 <start> a -52 <start> another 84 <start> apparent 87 <start> because
58 <start> bravo 72 <start> credit 36 <start> great 48 <start> hats 45 <start> it -47 <start> love 59 <start> nice 85 <start> one -37 <start> only 47 <start>
our 46 <start> slow 34 <start> so 63 <start> sure 34 <start> test 40 <start> thank 43 <start> the -42 <start> three 35 <start> well 61 <start> what 30
<start> who 54 <start> would 45 <team> , 41 <teams> 's 33 <teams> , 33 <teams> from 35 <wes> all 67 <wes> with 39 <yous> have 58 ? <end> -81 a full 47
a medal 38 a paper 37 a phone 40 a reboot 46 a week 38 again . 34 apparent read 41 are for 56 as if 33 at five 71 at least 40 at noon 34 back on 46 because
who 31 black friday 37 bravo to 49 by <teams> 32 by the 39 checklist . 34 clap for 34 course the 31 decid that 84 dns . 37 email . 33 emoji . 30 for <teams>
57 for the -36 from <teams> 55 full mark 38 gave <wes> 30 grac <wes> 37 great job 42 had been -37 hats off 45 have thought 40 his presence 37 in the -39
infinite wisdom 45 is a -54 is for 43 is optional 31 it by 35 it is 42 it that 37 itself . 57 key . 46 mark to 38 minut . 31 must have 31 need a 35 nice
one 41 nine . 33 noon . 36 not to 33 note . 35 of <depts> 42 of <name> 52 of a 33 of course 38 of our 47 off to 45 on thursday 42 one of 32 our resident
37 phone call 37 plan was 33 plug . 31 read the 45 rollback plan 32 slow clap 34 so much 32 speak . 33 strik again 44 switch off 51 tell <wes> 34 test
, 32 thank to -47 that <name> 37 the " 44 the breach 32 the change 35 the error 35 the famou 39 the four-ey 36 the label 33 the pager 49 the payment 30
the plug 30 the so-call 55 the storage 32 thursday . 43 to <role> 53 to go 31 to let 76 to the 31 took <name> 41 twice . 43 was evident 30 was not 30 was
there 47 was too 46 well done 52 when <yous> 57 where it 40 while the 53 who need 82 with his 32 with it 42 with the 44 word for -34 would have -31 would
it 46 ￼ <end> -34
`,
    later: `
" " 43 " <end> -43 's script 30 , , 70 , . 77 , <end> 51 , by -34 , of 40 , seem 43 , the 72 , to 30 , whole 35 0:0 , 52 : <end> -31 <depts> <end> 44 <he>
<end> 33 <name> <end> 33 <name> have 34 <name> laptop -37 <name> the -30 <role> <role> 30 <role> that 43 <start> " 87 <start> <is> 41 <start> <name> -55
<start> <role> -30 <start> <teams> 42 <start> a 57 <start> between -30 <start> clap 34 <start> could -32 <start> culprit -30 <start> done 31 <start> for
-40 <start> give 38 <start> job 48 <start> mark 38 <start> much 37 <start> off 45 <start> on 43 <start> read 38 <start> sent 30 <start> should -39 <start>
so-call 55 <start> the -42 <start> to 63 <start> was -79 <start> were -40 <start> where 40 <start> work 36 <teams> again 78 <teams> the 44 <wes> his 37
a , 77 a call 30 a disk 45 a in 43 a to 61 a way -31 a with 65 a word -31 again <end> 32 all to 41 an . 47 and of 31 as the 33 because need 31 by hour
33 checklist <end> 34 dns <end> 37 email <end> 33 emoji <end> 30 for . 40 for minut -30 for the 40 from , 71 full to 38 give a 55 grac with 37 hats to
45 have ? 30 how of 49 if were 30 in . 40 in infinite 45 in of -35 it an 34 itself <end> 57 key <end> 43 minut <end> 30 need when 36 nine <end> 33 noon
<end> 31 note <end> 35 now the 32 of 's 45 of to 61 our . 58 out <name> 31 own . 31 plug <end> 31 pull plug 30 read label 40 rollback was 41 slow for 34
so for 37 speak <end> 33 that are 31 the , -37 the <role> 34 the alarm 42 the are 64 the data 39 the database 30 the expert 34 the file 30 the in 31 the
of 35 the site 32 the tenant 38 the was -44 thursday <end> 43 to <role> 30 to <wes> 61 to for 96 to it 78 took a 42 twice <end> 43 two with 36 when have
59 with presence 37 word <name> -34 “ ” 99
`,
    behind: `
" _ 30 , _ 46 . _ 51 : _ 58 ; _ 42 <end> _ -47 <name> _ 40 <roles> _ 52 <team> _ 43 <teams> _ -67 <wes> _ -30 again _ 97 alarm _ 52 all _ 49 and _ -35
are _ -35 as _ -33 assum _ 34 brought _ 37 by _ -34 commit _ -40 decid _ 61 delete _ 44 down _ -33 email _ 39 error _ -32 every _ -33 finish _ 32 five
_ 54 forty _ 33 give _ 34 grac _ 37 heard _ 32 his _ 31 in _ -35 is _ -47 it _ -42 itself _ 71 key _ 64 keyboard _ 36 last _ 35 medal _ 38 midnight _ 34
my _ 53 n't _ -34 never _ -31 no _ -34 now _ 57 number _ 33 our _ -50 out _ -31 plan _ 54 plug _ 32 presence _ 37 pump _ 38 say _ -38 shell _ 45 so _ -37
someth _ 60 speed _ 41 spring _ 30 stag _ 30 strik _ 44 sure _ 47 the _ -30 there _ 32 through _ -31 to _ -66 turn _ -41 was _ 48 week _ 34 will _ 30 with
_ 36 would _ -30 “ _ 51 ” _ 72
`,
    section: `
<in-actions> <name> -31 <in-actions> <roles> -32 <in-contributing> ? -33 <in-contributing> should 32 <in-lessons> never 40 <in-root_cause> <role> 33 <in-root_cause>
<teams> 42 <in-went_wrong> <role> -49 <in-went_wrong> <roles> -37 <in-went_wrong> <weaks> 32
`,
  },
  fix_the_person: {
    constant: -231,
    word: `
, _ -50 0 _ -44 0:0 _ -43 <end> _ -42 <in-actions> _ 434 <in-contributing> _ -128 <in-lessons> _ 79 <in-root_cause> _ -135 <in-timeline> _ -75 <in-went_wrong>
_ -185 <is> _ -33 <name> _ -61 <roles> _ 80 <somebody> _ -53 ? _ -34 act _ 34 any _ -32 are _ -33 ask _ -32 be _ 61 been _ -40 cable _ -35 can _ -34 careful
_ 35 checklist _ 34 concentrate _ 37 cut _ -31 discipline _ 38 do _ -39 entitl _ -31 exercise _ 42 find _ -36 get _ 36 greater _ 42 habit _ 37 had _ -52
harder _ 32 have _ -41 in _ -51 into _ 37 it _ -56 left _ -31 look _ 33 more _ 89 must _ 52 need _ 30 never _ -32 next _ 61 of _ 32 out _ -32 ownership
_ 30 pay _ 38 rais _ 43 read _ 33 refresher _ 39 remind _ 48 repair _ -31 retrain _ 31 rota _ 39 say _ -30 shall _ 33 slip _ 42 stay _ 47 than _ -44 that
_ -65 the _ -74 think _ 43 this _ -33 twice _ 41 type _ 35 until _ 63 vigilance _ 97 warn _ 35 was _ -125 were _ -36 which _ -43 who _ -44 why _ -33 will
_ 41 would _ -63 wrong _ -30
`,
    next: `
<name> . 51 <name> to 31 <roles> , 32 <roles> need 30 <roles> to 31 <start> 0:0 -33 <start> <any> 39 <start> <roles> 58 <start> find -36 <start> remind
45 <start> the -52 ? <end> -34 be more 49 concentrate harder 32 entitl to -31 exercise greater 42 for <name> 30 habit of 31 is the 39 more careful 35 need
to 33 next time 40 that <name> -30 that <roles> -37 the cable -34 the only 43 the rota 31 to <teams> 31 to exercise 30 to skip -31 which <name> -36
`,
    later: `
, . 34 <name> . -46 <name> <end> 50 <roles> into 35 <start> <name> 47 <start> is 34 <start> more 31 <start> to 41 be careful 35 before type 36 get the
35 greater at 42 harder the 32 next . 38 of . 60 the of 41 the that -51 to greater 30 vigilance the 56
`,
    behind: `
a _ 32 and _ -38 cable _ -34 concentrate _ 37 cut _ -34 exercise _ 42 get _ 38 greater _ 42 habit _ 37 harder _ 32 have _ -36 more _ 54 must _ 30 need
_ 42 pay _ 39 say _ -30 shall _ 33 type _ 36 was _ -32 why _ -31
`,
    section: `
<in-actions> <he> 46 <in-actions> <name> 97 <in-actions> <role> 65 <in-actions> <roles> 65 <in-actions> <some> 60 <in-actions> <teams> 67 <in-actions>
not 30 <in-contributing> <name> -34 <in-lessons> <roles> 63 <in-root_cause> <name> -36 <in-went_wrong> <name> -45 <in-went_wrong> <role> -30 <in-went_wrong>
<teams> -31
`,
  },
};
