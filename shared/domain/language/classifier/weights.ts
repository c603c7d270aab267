// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: 18,
  word: `
% _ -20 ' _ -25 'd _ 23 'm _ 15 's _ 17 've _ 85 ( _ -60 ) _ -60 , _ 27 - _ 20 / _ -18 0 _ -103 0-bit _ 27 0.0 _ -71 0.0.0 _ -29 0th _ 16 ; _ -59 <any>
_ 21 <depts> _ 47 <end> _ 18 <he> _ 51 <in-actions> _ -58 <in-contributing> _ 88 <in-lessons> _ -32 <in-root_cause> _ 149 <in-timeline> _ -72 <in-went_well>
_ -280 <in-went_wrong> _ 149 <is> _ 40 <name> _ 142 <nobody-at-all> _ -107 <nobody> _ 30 <role> _ 17 <roles> _ 58 <some> _ 55 <somebody> _ 72 <wes> _ -37
<who> _ -17 [ _ -24 ] _ -24 a _ -39 a.m _ 41 abandon _ 23 able _ -62 abort _ 24 absence _ 21 absorb _ -38 acceptance _ 16 acces _ -94 accidental _ 26 account
_ -66 accountable _ 29 acknowledg _ 16 acros _ -50 act _ 48 acted _ 29 activity _ 17 add _ -59 addres _ -69 adds _ -24 admin _ 20 adult _ 73 advice _ -19
affect _ -42 after _ -80 again _ 29 age _ -23 agre _ -19 agree _ -40 ahead _ 20 air _ -31 airport _ 21 alarm _ -68 alert _ -65 all _ 64 allow _ -42 alone
_ -15 aloud _ -34 already _ -21 alter _ 20 alway _ 20 am _ 16 amateur _ 33 amateurish _ 40 amount _ 19 an _ -42 and _ -56 announc _ -45 announcement _
-18 answer _ -33 any _ 16 anyth _ 25 anyway _ 22 apart _ -60 api _ 16 apology _ 59 app _ -37 apparent _ 80 appendix _ -38 application _ -35 appointment
_ 16 appreciat _ 31 approval _ -51 april _ -32 are _ -18 arm _ -68 around _ 34 array _ -16 arriv _ -21 arrive _ -26 as _ -58 aside _ 57 ask _ 17 asked
_ -25 asking _ -32 asks _ -75 assessment _ 26 assign _ -76 assistant _ 21 assumption _ 25 at _ -16 ate _ 16 attach _ -54 attempt _ 42 attention _ 60 attributable
_ 57 automat _ -18 automatic _ -24 automatical _ -51 autumn _ 15 available _ -87 avoid _ -59 awake _ 16 away _ 20 b _ -35 back _ 16 backtrack _ -17 bad
_ 67 badge _ -24 badly _ 66 bag _ 29 baggage _ 27 ball _ 71 ban _ 15 banner _ -53 basement _ -27 basic _ 73 basket _ 18 battery _ -32 be _ -26 bear _ 20
because _ -50 become _ 28 been _ 50 before _ -16 beforehand _ 15 begin _ -35 beginner _ 22 begun _ 55 behav _ 18 behaviour _ -24 behind _ -20 belief _
18 believe _ -18 bell _ 53 below _ -43 belt _ -15 beneath _ 17 benefit _ 21 bent _ 35 beta _ -29 between _ -54 beyond _ 35 big _ -33 bigger _ 18 bill _
28 bisect _ -21 bit _ 54 bite _ 16 black _ 52 blackout _ 26 blade _ -16 blam _ -85 blame _ 43 blank _ 39 blind _ 54 blink _ -26 block _ -46 blood _ 36
blow _ 22 board _ 28 boiler _ 26 bomb _ 16 bonu _ 38 book _ -17 booking _ 23 bot _ -55 botch _ 45 both _ -70 bother _ 61 bottl _ 46 bound _ 24 box _ 46
brain _ 47 bravo _ 23 breach _ 32 break _ 33 brick _ 16 bright _ 36 bring _ 38 broadcast _ 25 broke _ 40 buck _ 35 bucket _ -47 budget _ -24 buffer _ -27
build _ -46 bull _ 17 bundle _ -24 bungl _ 53 buri _ 17 burst _ -17 bus _ 34 busbar _ -25 busines _ 47 busy _ -21 but _ -22 buy _ -47 by _ 15 bypas _ 21
bypass _ 33 byte _ -25 c _ -22 cabinet _ -15 cable _ -17 cach _ -48 cache _ -75 calculation _ -38 calendar _ -54 call _ -31 callback _ -15 campu _ -16
canary _ -38 capacity _ -35 card _ -54 care _ 64 careful _ -26 carelessnes _ -15 carry _ -47 case _ -35 caught _ -56 caus _ -17 cause _ 19 cavalier _ 16
cell _ -15 censu _ -28 central _ -30 certificate _ -89 chair _ -59 chance _ 46 chang _ -55 channel _ -22 character _ -42 charg _ 21 charge _ -33 chart
_ 36 cheap _ 17 cheaper _ 33 check _ -22 checklist _ 70 checkout _ 21 checksum _ -30 chennai _ -16 child _ 17 children _ 21 chiller _ 28 choose _ -20 chosen
_ -19 christma _ 22 ci _ -19 circuit _ -21 circular _ 18 citizen _ 17 claim _ 35 clash _ 26 clean-up _ -31 clearer _ 35 client _ -86 clip _ 67 close _
31 cloud _ 18 clown _ 16 clueles _ 82 cluster _ -16 code _ -24 coffee _ 38 cold _ -45 collaps _ -42 colour _ 20 column _ -18 combination _ -28 come _ 36
coming _ 21 command _ -81 common _ 29 compaction _ -21 compani _ -15 compar _ -27 comparison _ -32 compensation _ -16 competent _ 21 compiler _ -47 complacent
_ 31 complain _ -54 complaint _ 40 complet _ -30 component _ 40 comput _ -31 concentrate _ 22 conclusion _ 39 concurrent _ -15 conduct _ 34 confidence
_ 27 configur _ -27 configuration _ -27 confirm _ -34 confuse _ -20 connection _ -24 connector _ -15 consecutive _ -23 consider _ 18 consist _ 20 consol
_ -18 console _ -33 conspicuou _ 29 consult _ 45 contact _ -36 contain _ -73 content _ 24 continu _ -36 contract _ -65 contrary _ 29 control _ 52 conversation
_ -19 conveyor _ 37 cooki _ -22 coordinat _ -16 copi _ -27 copy _ -16 core _ 38 corner _ 70 correct _ -43 corrupt _ 45 could _ 32 counter _ -24 countersign
_ 25 countri _ -43 coupon _ 15 course _ 60 courtesy _ 85 cover _ -130 coverage _ -57 cowboy _ 47 cpu _ -15 crack _ 25 crane _ 43 crat _ 20 crate _ 58 creat
_ -30 credential _ -25 credit _ -38 critical _ -15 cros _ 21 cross _ 48 crowd _ 75 culpa _ 26 culture _ 65 curiosity _ 27 curtain _ 23 customer _ -43 cut
_ 31 cutover _ 65 cuts _ -21 cutt _ 27 cycl _ -18 daemon _ -45 daily _ -28 damage _ 15 dark _ 34 dashboard _ -59 data _ -61 date _ -44 day _ -30 daylight
_ -22 days _ -72 dead _ 16 deadlin _ -24 deaf _ 30 deal _ -33 debit _ -15 decid _ 21 decide _ -38 dedicat _ -26 deduct _ 24 default _ -63 defect _ 31 delay
_ -30 delete _ -69 deletion _ -25 deliver _ -17 delivery _ 19 depart _ 30 depend _ -55 deployment _ 22 depot _ 19 depth _ 43 describ _ -43 description
_ -19 deserv _ -26 design _ -32 desk _ 52 despite _ 58 destroy _ 39 detection _ -32 devic _ -19 device _ -27 diagram _ -15 dial _ 20 dialysi _ 57 die _
44 diesel _ 34 diff _ -21 difference _ -19 different _ -52 digger _ -37 diligence _ 47 dimension _ -22 dip _ -18 dipp _ 16 direct _ -25 directory _ -17
discipline _ 89 disk _ -38 dispatcher _ 54 display _ -74 disregard _ 72 distribution _ -67 district _ -34 diwali _ 39 do _ -43 doc _ -21 document _ -22
documentation _ 26 doing _ -23 domain _ -39 done _ 17 dosage _ 25 dose _ 40 doubl _ 17 double-check _ 57 doubt _ 20 down _ 31 downtime _ -25 dragg _ 23
drain _ -43 draw _ -30 drawer _ 20 drawing _ -19 drift _ -41 driver _ -33 dropp _ -16 due _ 32 dumb _ -20 dupe _ 25 duplicat _ -26 dust _ 43 duty _ 16
e-mail _ -28 each _ -74 ear _ 19 earlier _ -38 early _ -57 ears _ 20 earth _ 47 east _ -48 easter _ 55 easy _ -58 edge _ -18 edit _ 51 effect _ -17 eight
_ -32 eighteen _ -19 eleven _ -27 else _ -16 email _ -61 embargo _ 29 emergency _ -21 emoji _ 30 empti _ 48 enabl _ -25 end _ 29 ended _ -42 endpoint _
-41 engine _ -15 engineer _ 48 english _ -34 enough _ -15 enrolment _ 15 enter _ 41 entire _ 74 environment _ -51 equipment _ -29 eras _ -30 error _ -60
escalation _ 29 establish _ 63 estimat _ -18 estimate _ -44 etcd _ -21 euro _ 33 evacuation _ 49 even _ 75 event _ -54 ever _ 59 everyth _ 39 evidence
_ 28 evident _ 27 exact _ 49 exceed _ 16 excellent _ 18 exchang _ -16 exchange _ -34 exclusive _ -46 excuse _ 43 exist _ -37 exit _ -16 expectation _ -23
experiment _ 17 expert _ 79 expir _ -67 explanation _ 22 export _ -25 expression _ -19 extension _ -16 extra _ 18 eyes _ 57 face _ 35 faciliti _ -16 fact
_ -17 fail _ -51 failover _ -49 failure _ 24 fall _ 24 famou _ 50 fan _ -43 far _ -21 fast _ 22 faster _ -33 fat _ 28 fat-finger _ 42 fault _ -18 fax _
-18 feature _ -45 february _ 15 feed _ -52 feedback _ -33 feet _ 18 fell _ 53 felt _ -34 ferri _ -15 fiddl _ 56 field _ -45 fifteen _ -20 fifty _ 39 figur
_ -28 figure _ -24 filed _ 27 filter _ -42 final _ 47 finance _ 25 fine _ 142 finger _ 59 fingerprint _ 37 finish _ 35 fire _ 75 firewall _ 19 firmware
_ -50 first _ -18 fit _ -22 fits _ 23 fitt _ 69 fix _ -24 fixed _ -89 fixture _ 47 flag _ -56 flaky _ -30 flash _ 21 flat _ -47 flipp _ 17 flood _ 81 follow-up
_ -28 for _ -26 forecast _ -19 foregone _ 22 foresee _ 33 foreseeable _ 30 foresight _ 16 forgotten _ 59 fork _ -43 forklift _ 16 form _ -36 formal _ 72
formality _ 28 format _ -21 formulary _ 16 forum _ -26 found _ -76 four-ey _ 35 frank _ 49 free _ -33 freed _ -29 freeze _ 61 friday _ 42 frost _ -25 froze
_ 15 fsck _ 34 full _ 34 fund _ -22 furnace _ 27 further _ 54 fuse _ -34 future _ -49 gantri _ -32 gap _ -41 gasket _ 20 gateway _ -73 gather _ 17 generat
_ -61 generation _ -24 generator _ -42 geniu _ 61 get _ -26 gets _ -64 gift _ 20 git _ -28 give _ 25 given _ -19 glance _ 27 gloss _ 26 go _ 57 go-live
_ 20 god _ 38 goes _ 41 going _ 26 golden _ 35 gone _ 31 gonna _ 24 good _ -26 got _ 49 grace _ -29 graph _ -64 great _ 40 green _ -58 grew _ -23 grey
_ -21 gripper _ -35 group _ -48 grow _ -28 grown _ 17 grown-up _ 34 guard _ -17 gues _ 22 guide _ -30 guilt _ 33 guilty _ 34 gun _ 28 had _ -21 half _
76 halfway _ 38 hall _ -42 hammer _ 33 hand _ 46 handheld _ -21 handl _ -18 happy _ -31 hard _ 25 hard-cod _ 30 harmles _ -15 has _ -23 hash _ -18 hatch
_ 17 have _ 38 having _ 25 head _ 79 header _ -63 heads-up _ 22 health _ -28 hear _ -50 heard _ -19 heartbeat _ -18 heat _ -48 heavy _ -24 heed _ 51 held
_ -42 help _ -46 helper _ -21 helpful _ 44 herself _ 40 hiccup _ 29 hid _ -47 hidden _ 26 hide _ -41 high _ 34 himself _ 34 hindsight _ 55 hint _ -39 his
_ 93 hlr _ -30 hold _ -74 hole _ -16 home _ 37 honest _ 26 hopeles _ 18 hose _ 59 hosed _ 20 hospital _ 67 host _ -40 hostname _ 17 hot _ 48 hotfix _ -16
hour _ -79 house _ 43 household _ -22 human _ 59 human-readable _ -18 hundr _ -29 hung _ 23 hunt _ 17 hypervisor _ -25 id _ 15 idea _ 52 identity _ 18
if _ -38 image _ -40 imagine _ 34 impatience _ 16 implementation _ -22 import _ -72 importer _ -53 improper _ 15 in _ -25 inbox _ 18 incident _ -39 includ
_ -44 incompetence _ 19 incomplete _ -26 incorrect _ 88 independent _ -25 index _ -31 indicator _ -38 indifference _ 16 inexperienc _ 27 inform _ -53 infusion
_ 22 ingres _ -43 inherit _ -59 inod _ -22 input _ -33 inside _ -20 inspect _ -15 install _ -30 installer _ 24 instance _ -27 instead _ 35 instruction
_ 21 instrument _ -31 insufficient _ 29 integer _ -25 intend _ -19 interest _ -19 interface _ -22 interpret _ -18 interpretation _ 27 interruption _ -24
interval _ -28 into _ 57 intranet _ -22 introduc _ 32 investigat _ 38 invit _ -22 invite _ -45 is _ -33 isolat _ -17 issu _ -33 issue _ -60 it _ 23 item
_ -76 its _ -84 jam _ 48 jamm _ 56 jenkin _ -37 job _ -92 jobs _ -48 join _ -60 joint _ -29 judgement _ 23 jump _ 36 june _ 18 just _ 89 k _ 20 kafka _
-22 keep _ -31 kept _ 22 kernel _ -18 key _ -50 keyboard _ 19 keyed _ 23 keystrok _ -47 keystroke _ -15 kick _ 21 kind _ 30 knee _ 26 knock _ 17 know _
-42 known _ -36 kubectl _ -29 label _ -28 labell _ -45 laboratory _ -18 lack _ 22 lag _ 26 lah _ 28 laid _ 26 lakh _ 18 languag _ -25 language _ -22 lapse
_ 27 large _ -25 last _ 31 latency _ -64 launch _ 35 launcher _ -18 lay _ 25 layer _ -24 layout _ -21 leader _ -39 leak _ -16 leapt _ 70 learnt _ -30 leas
_ -73 lease _ -46 leash _ 48 least _ 45 leav _ 24 leave _ -24 leaver _ -15 led _ -16 leed _ 23 left _ 95 legacy _ -36 less _ 20 lesson _ 39 letter _ 22
level _ -43 lever _ -44 licence _ -26 lifecycle _ -18 lift _ 42 light _ -36 lightn _ -26 like _ 35 limit _ -51 line _ -35 linter _ -26 lira _ 33 lisbon
_ -26 list _ -78 little _ 15 live _ 30 lived _ -22 load _ -87 loader _ -28 local _ -54 location _ -29 lock _ -35 lockout _ 29 log _ -49 logg _ -22 logs
_ -39 long _ -46 longer _ -22 look _ -26 loop _ -31 lorri _ -17 loss _ 25 lot _ 23 love _ 27 low _ -34 lucky _ 25 lying _ 26 machine _ -60 made _ -30 mailbox
_ -40 maintenance _ -38 major _ 31 mandatory _ 19 manner _ 45 many _ -27 map _ -59 marguerite _ 33 masterpiece _ 22 match _ -40 matchmak _ 17 mate _ 22
matrix _ 25 matter _ -39 maximum _ -17 mb _ -15 mea _ 26 meant _ -20 measur _ -36 measure _ 19 medal _ 27 meddl _ 28 media _ -25 meet _ -16 melt _ 32 member
_ -43 membership _ -30 memory _ -64 mention _ -27 menu _ -35 merchant _ -17 mere _ 29 merg _ 75 merger _ -22 mess _ 57 messag _ -59 message _ -80 met _
-28 metadata _ -16 meter _ 24 method _ 17 metr _ -52 metric _ -55 middle _ 17 midnight _ 18 migrat _ -25 mile _ 27 million _ 33 min _ -16 mind _ 46 minder
_ 36 minut _ -26 mirror _ -45 mismatch _ 18 misread _ 54 mistak _ 47 mistake _ 95 mistyp _ 18 mixed _ 21 mode _ -49 model _ -83 modem _ -47 moderator _
-15 module _ -58 monday _ -20 monitor _ -17 month _ -30 more _ 51 morn _ 19 most _ -31 moved _ -56 moving _ 18 ms _ -25 much _ 19 must _ 63 muted _ 17
my _ 67 myself _ 19 mystery _ 23 n't _ 114 named _ -37 namespace _ -41 narrow _ -22 near _ 23 nearest _ -34 need _ -28 negative _ -21 neglect _ 110 negligent
_ 25 neither _ -15 network _ -50 never _ 71 new _ -103 news _ -33 nice _ 38 night _ -21 no _ -27 node _ -78 normal _ -35 nose _ 31 note _ -29 noted _ -15
noth _ -25 notic _ -97 notice _ -41 notifi _ -35 notification _ -26 now _ 29 nowhere _ 46 nuke _ 19 nuked _ 22 number _ -95 o'clock _ 22 object _ 44 oblig
_ 31 october _ -29 of _ 16 off _ 52 offender _ 18 offer _ -89 offline _ -78 offset _ -59 old _ -26 older _ -94 omitt _ 139 on _ -26 once _ 29 ones _ 22
online _ -34 only _ -48 onto _ 15 operat _ -30 operator _ 40 option _ -19 optional _ 20 or _ -40 order _ -70 organise _ 23 original _ 28 originat _ 15
orphan _ -26 other _ -61 otherwise _ 15 ought _ 48 our _ -34 ourselv _ 31 outage _ 15 outcome _ 19 outgo _ -22 outside _ -36 oven _ 27 over _ 30 overdue
_ -33 overload _ -18 overlook _ 48 overnight _ -37 override _ 19 overwrit _ 38 overwrote _ 45 owe _ 27 owing _ 27 owns _ -109 package _ -62 packet _ -108
page _ -125 paged _ -94 pager _ -94 paid _ 50 pair _ -29 palletiser _ 20 panel _ -44 panic _ 22 paper _ -48 parameter _ 33 parcel _ -24 parent _ -50 park
_ -30 parser _ -83 part _ -40 partition _ -56 party _ 43 pass _ 21 past _ 67 path _ -55 paus _ -17 pause _ -18 pay _ 60 payment _ 26 payroll _ 25 pdf _
-26 pebkac _ 49 penalty _ 44 pension _ 35 per _ -36 perfect _ 23 perform _ -48 perhap _ 38 period _ -22 permission _ -18 permit _ 42 person _ -53 personal
_ -21 perth _ -16 phon _ -31 phone _ -29 photo _ -35 pick _ -24 picture _ 20 pilot _ 25 pin _ -15 pipe _ -23 pipeline _ -58 pit _ -19 pity _ 73 place _
34 plain _ 68 plan _ -47 plane _ -27 plann _ -61 planner _ -30 play _ 36 player _ -15 please _ 29 plugin _ -30 plus _ 43 pod _ -46 point _ -22 poison _
25 polarity _ 25 pool _ -26 poor _ 51 port _ -63 portal _ -46 position _ -33 positive _ -17 possess _ 26 possible _ -63 post _ -45 postcode _ -29 postpon
_ 17 pour _ -15 power _ -19 practice _ 24 precaution _ -23 predat _ -26 predict _ 20 predictab _ 86 predictable _ 21 prefer _ -41 premature _ 25 pres _
18 prescription _ 27 present _ -70 pressure _ -48 preview _ -32 previou _ -16 price _ 44 primary _ -21 print _ -21 printer _ 15 priority _ 30 probe _ -120
problem _ -45 procedure _ 28 proces _ 15 process _ -51 prod _ 62 produc _ 57 producer _ 43 product _ -26 production _ 35 progres _ -34 promis _ 56 promo
_ 24 promotion _ -26 prompt _ -38 proper _ 119 protect _ -24 protection _ -28 proud _ 20 provid _ -15 proxy _ -34 public _ -52 publish _ -31 pull _ 84
pump _ -58 pune _ 20 pupil _ -17 purchas _ -17 purge _ 16 put _ 35 quality _ 44 quarter _ 25 queu _ -20 queue _ -50 quick _ 29 quiet _ 37 quorum _ -32
quot _ -26 quota _ -16 race _ -18 radio _ -45 rais _ -39 ramp _ 19 ran _ -42 random _ 20 rang _ 17 rate _ -15 rather _ 33 re-key _ 42 reach _ -135 reachable
_ -27 read _ 16 read-on _ -25 readable _ -56 reader _ -55 reading _ -45 ready _ -22 reason _ -43 reasonable _ -30 reboot _ 22 rebuild _ -77 recall _ 23
receipt _ -17 receiv _ -100 receive _ -50 receiver _ -34 reception _ -52 recommend _ -29 record _ -73 recover _ 19 recovery _ 20 reel _ 33 refit _ -18
refresh _ -24 refresher _ 62 refund _ -43 refusal _ 21 refuse _ 25 regard _ 57 registrar _ -28 registry _ -19 regular _ -19 regulator _ -15 rehears _ -27
rehearsal _ 18 reject _ -64 relax _ 20 relay _ -101 releas _ -27 release _ -46 reli _ -53 relief _ 17 rely _ -19 remember _ -23 remind _ 78 reminder _
-15 remote _ -18 remov _ -60 removal _ -34 renam _ -22 render _ -21 renew _ -32 renewal _ 28 reopen _ 24 repeat _ 30 replac _ -59 replace _ -15 replacement
_ -48 replica _ -59 report _ -96 reporter _ -17 repositori _ -20 repository _ -22 reproduc _ -28 reproduce _ -63 request _ -108 requir _ 15 research _
-22 reservoir _ 27 resident _ 28 resolver _ -30 respect _ 54 respond _ 26 respons _ -31 response _ -17 responsible _ 39 rest _ 17 restart _ -87 restor
_ -67 restore _ -86 retir _ -25 retire _ -20 retrain _ 55 retri _ -86 retrospect _ 16 retry _ -65 return _ -117 revers _ 19 review _ -29 revok _ 19 revoke
_ 15 reward _ -17 ride _ 40 rig _ -49 right _ 19 ring _ 49 riot _ 47 rm _ 40 robot _ -36 rocket _ 48 roll _ -40 room _ 25 root _ 35 rose _ -55 rot _ 28
rota _ -15 rotat _ -20 rotate _ -34 rout _ -22 route _ -62 router _ -28 row _ -39 rows _ -58 ruin _ 47 rule _ 31 run _ -34 runbook _ -34 rung _ 82 runs
_ -36 rural _ -51 rush _ 41 saddl _ 22 safe _ -34 said _ 45 sale _ 24 same _ -108 sample _ -18 sand _ 21 sandbox _ -22 sank _ 34 sat _ 67 saw _ -57 saying
_ 41 says _ -55 scal _ -39 scan _ -60 schedul _ -61 schedule _ -20 scheduler _ -24 scheme _ -34 school _ 53 science _ 33 scoreboard _ 20 scrap _ 26 scratch
_ -21 screen _ -82 screw _ -45 scribe _ -22 script _ -53 scrum _ 27 seal _ 65 search _ -56 season _ 37 seat _ -18 second _ -30 secondary _ -20 secret _
-38 see _ -21 seeing _ -34 seen _ -20 sees _ -52 self-evident _ 15 sell _ -15 send _ -17 sense _ 75 sensible _ 24 sensor _ -15 sent _ -33 sentence _ 17
separate _ -28 sequenc _ -41 sequence _ 17 serial _ -17 serv _ -30 server _ -64 service _ -116 session _ -76 sets _ -34 setting _ -16 settlement _ -30
several _ -53 shaft _ -27 shall _ 52 shame _ 53 shar _ -62 shard _ -30 share _ -54 sharp _ 36 sharper _ 21 sheer _ 16 sheet _ 41 shipp _ 23 shoot _ 26
shorten _ -86 shorter _ -16 shout _ 34 show _ -50 shown _ -79 shrugg _ 19 shut _ -24 shutdown _ -17 side _ -19 sight _ 22 sign _ 33 signal _ -58 signatur
_ -17 signature _ 56 silenc _ 20 silence _ 35 silent _ -31 similar _ -17 simp _ 89 simple _ 37 since _ -30 singapore _ -26 sister _ -32 sit _ 19 site _
-45 sits _ 37 sitt _ 48 six _ -56 sixty _ -22 size _ -50 skimp _ 15 skip _ 26 skipp _ 25 slack _ -24 slapdash _ 37 sleep _ 16 slept _ 66 slide _ 27 slip
_ 95 slipp _ -18 sloppy _ 67 slow _ -45 slower _ -26 sluice _ 29 smaller _ -34 smell _ 35 smoke _ 17 snapp _ 19 snapshot _ -28 so _ 19 so-call _ 31 socket
_ -45 software _ -51 sold _ 22 some _ -40 someth _ 42 somewhere _ 18 sort _ -31 soul _ 46 space _ -23 spam _ -28 spar _ 37 speak _ 21 special _ 24 specification
_ -60 speed _ 33 spell _ 32 spent _ 24 spill _ 27 spite _ 35 splice _ 15 split _ -38 spoil _ 20 spoken _ 17 sponsor _ 35 spott _ -62 spread _ -15 spreadsheet
_ -23 spring _ 39 square _ 52 stage _ -15 stale _ -37 stamp _ 15 stampede _ 18 star _ 16 start _ -72 state _ -24 statu _ -30 stay _ -29 steer _ 39 step
_ -87 stern _ 38 stick _ 34 sticky _ 22 still _ 20 stood _ 33 stop _ -58 stopp _ -33 stor _ -41 storage _ -29 store _ -19 storm _ -38 story _ -23 straight
_ 44 strand _ 21 street _ 29 stres _ 21 stretch _ 32 strict _ 26 strip _ 18 stroke _ 29 struck _ -22 stubbornnes _ 23 studio _ -21 stuff _ 21 submission
_ -19 subnet _ 40 succes _ -28 suggest _ -26 suggestion _ 45 suit _ 28 summary _ -46 sunday _ -20 supervision _ 58 supp _ -35 suppli _ -37 suppress _ -22
surname _ 24 surpris _ -39 surprise _ 68 surviv _ 23 suspend _ -19 swap _ 38 swept _ 31 sword _ 34 sydney _ -36 sync _ -64 synthetic _ -34 system _ -90
table _ -65 tablet _ -28 taken _ 39 taking _ 51 tanker _ 16 tape _ 16 taped _ 45 target _ -15 tariff _ -21 taught _ -31 tea _ 16 teach _ -29 team _ 16
tear _ 25 technical _ 23 temperatur _ -32 temperature _ -26 template _ -68 temporary _ -16 terminal _ -18 terraform _ -35 test _ 37 text _ -80 textbook
_ 50 than _ -57 thank _ -36 that _ 17 thaw _ 20 the _ -25 their _ 35 themselv _ 45 then _ 48 there _ 15 they _ 24 thing _ 55 think _ 82 third-party _ 36
thirty _ -17 thirty-one _ -20 this _ 37 thorough _ 50 those _ 94 thought _ 44 thousand _ 37 thread _ -46 threshold _ -21 threw _ 48 throttl _ 22 throughput
_ -28 thumb _ 49 thursday _ 21 tick _ 25 ticket _ -43 tier _ -19 tight _ 32 tighten _ 47 tile _ -51 till _ 52 time _ -25 timed _ -30 timeout _ 16 timestamp
_ -25 timing _ -36 today _ -18 together _ -34 token _ -68 told _ -57 tolerance _ -20 tone _ -20 too _ 57 tool _ -137 top _ 25 tore _ 19 torque _ 30 toward
_ 29 tower _ -17 track _ -21 tracker _ -39 trad _ 28 traffic _ -90 train _ -15 transaction _ -51 transfer _ -51 translation _ -22 translator _ 15 transmission
_ 28 travell _ -18 treasury _ 26 trial _ -17 trigger _ -33 trip _ 29 triumph _ 17 trivial _ 18 trouble _ 61 truck _ 37 truncat _ 25 trust _ -17 try _ -36
tuesday _ -30 turbin _ 37 turbine _ 22 turn _ -44 twenty _ -43 twice _ -36 type _ -47 typed _ 21 typical _ 18 typo _ 17 unable _ -27 under _ 18 unfortunate
_ -22 unheed _ 41 union _ -26 unit _ -18 unleash _ 34 unles _ -16 unmistakable _ 35 unplugg _ 46 unprofessional _ 29 unread _ 51 until _ -33 untouch _
31 unusual _ -54 updat _ -18 update _ -20 upgrade _ -51 upon _ 38 upper _ -16 ups _ 23 upstair _ 60 upstream _ -24 urgency _ 18 usage _ -20 use _ -31 used
_ -31 user _ -62 uses _ 17 utc _ -26 vaccine _ 25 validation _ 18 value _ -95 valv _ 23 valve _ 36 vanish _ 52 verifi _ -18 verify _ 20 version _ -90 very
_ 31 vibration _ -19 view _ -17 viewer _ 15 vigilance _ 108 virtual _ -23 volum _ -35 voucher _ 27 vpn _ -36 waiver _ 15 wake _ -17 wall _ 18 warn _ 90
warning _ 54 was _ 87 watchdog _ -47 waved _ 61 way _ 16 wear _ 21 web _ -23 webhook _ -20 website _ -15 week _ -21 weekend _ -19 weigh _ 65 well _ 75
went _ 107 whatsoever _ 26 wheel _ 38 when _ -76 whenever _ -55 where _ -82 wherea _ -28 whether _ -84 which _ -40 whichever _ -58 whiteboard _ -61 who
_ 68 whole _ 29 widen _ -44 wiki _ -20 wind _ -59 window _ -22 wing _ 15 winter _ 43 wiped _ 55 wired _ 15 wisdom _ 20 wise _ 21 wiser _ 20 within _ -91
without _ -47 woken _ -37 wonder _ 71 wonderful _ 16 word _ 37 work _ -34 worker _ -47 world _ 19 worse _ 38 worst _ 26 would _ 41 wreck _ 18 wristband
_ 38 write _ -21 writer _ 20 wrong _ 51 yard _ 40 year _ -30 yesterday _ -18 yet _ 36 your _ -24 zone _ -74 | _ -33 – _ 18 ￼ _ -115
`,
  next: `
" , 24 " . -35 " careles -39 " expert 24 " from 34 " human -21 " on -31 " review 44 " the 55 " thorough 18 % , 36 % . -16 % of -30 ' template -18 'd have
23 's " 15 's . -29 's <role> 30 's account -31 's all -16 's chair -34 's change -17 's doing 19 's due 19 's fault -50 's firmware -32 's head 16 's
hotfix 19 's hotline 18 's impatience 16 's import -45 's manual -46 's meddl 27 's merge -40 's note -28 's own -15 's pager -32 's phone -38 's quick
-50 's refusal 21 's request -21 's screen -22 's spreadsheet -22 's stubbornnes 20 's the 41 's ticket -32 's warn -52 's wing 47 's work 56 's “ 25 (
0 16 ) <end> -29 , 0:0 -19 , <any> 24 , <he> 43 , <is> 62 , <name> 18 , <nobody> 28 , <roles> 37 , <teams> 35 , <who> 24 , a 29 , after 74 , against 31
, although -23 , and -67 , as -28 , because -25 , but -16 , by -21 , call -19 , contrary 34 , for 15 , from 38 , full 44 , how 51 , if 25 , in -15 , it
68 , left 16 , like -25 , look 17 , no 36 , none -29 , not 29 , on -18 , once 29 , read -23 , same -41 , send 16 , sign 17 , slow 16 , so -95 , then -26
, there 37 , this 16 , to -44 , was 24 , went -22 , when -16 , where -19 , wherea -28 , which -47 , whose -40 , with -41 , yet 23 0 , -23 0 . -19 0 ; -23
0 a.m 41 0 at -15 0 call -19 0 customer 24 0 degre -25 0 hour -23 0 household -17 0 instead 34 0 lakh 18 0 may 24 0 mb -15 0 min -16 0 minut 56 0 ms -25
0 on -21 0 second -28 0.0 % -24 0.0.0 to -19 0:0 . -56 0:0 : 99 0:0 ; 18 0:0 <depts> -25 0:0 <name> -143 0:0 alert 48 0:0 first 25 0:0 in -17 0:0 on -23
0:0 still 18 0:0 with 19 0:0 — 15 : <name> 39 : <role> -46 : both -20 : human 80 : it -26 : one 23 : the -25 : who 28 : ￼ -15 ; <he> 32 ; <role> -37 ;
<roles> -17 ; <teams> 19 ; had 34 ; no -24 ; the -32 <any> 's -43 <any> could 27 <any> knew 27 <any> to 27 <any> would -26 <depts> , 23 <depts> and -26
<depts> is 17 <depts> was 19 <he> , -26 <he> could -41 <he> had -24 <he> is 25 <he> join -32 <he> ran -32 <he> was -17 <he> would 18 <is> 'm 15 <is> .
23 <is> ask 15 <is> blame 17 <is> could -18 <is> did -19 <is> had -17 <is> have -44 <is> hold 21 <is> need -21 <is> said 22 <is> take 18 <is> took -15
<is> was -25 <is> wish 17 <name> " 44 <name> 's 38 <name> . -48 <name> : -59 <name> <end> -33 <name> <wes> 31 <name> a 39 <name> adds -19 <name> as -30
<name> asked -39 <name> asks -21 <name> call -40 <name> clos 19 <name> confirm -29 <name> corrupt 16 <name> could 17 <name> cut 20 <name> deploy -17 <name>
did 17 <name> does 15 <name> drain -16 <name> fail -36 <name> for -29 <name> from 56 <name> gave 18 <name> in -25 <name> is 48 <name> keep -20 <name> kill
-29 <name> leav 20 <name> look -35 <name> might -24 <name> must 18 <name> need 19 <name> never 51 <name> on 41 <name> open -24 <name> or -28 <name> ought
19 <name> overlook 20 <name> panic 19 <name> post -39 <name> push 35 <name> put -34 <name> read -26 <name> report -23 <name> revert -21 <name> roll -16
<name> runs -16 <name> said -61 <name> sent 26 <name> set 26 <name> shall 35 <name> show 15 <name> skip 52 <name> skipp 19 <name> slept 33 <name> stop
-18 <name> take -34 <name> tell -39 <name> told -21 <name> truncat 17 <name> typed 18 <name> wait -56 <name> went 18 <name> will -36 <name> wiped 25 <name>
work 22 <name> would 16 <name> wrote -22 <names> between 22 <names> to -25 <nobody> bother 24 <nobody> could 30 <nobody> from 21 <nobody> had -37 <nobody>
has 43 <nobody> is -123 <nobody> lift 15 <nobody> look 19 <nobody> thought 42 <nobody> was -35 <nobody> will 16 <role> 's 20 <role> , -18 <role> . 39 <role>
<name> -33 <role> a 22 <role> accountable 19 <role> acknowledg -36 <role> and -20 <role> arriv -31 <role> asks -27 <role> brick 35 <role> can -52 <role>
could 17 <role> cross 20 <role> flood 25 <role> for -64 <role> forgot -23 <role> from -22 <role> gave -42 <role> had -29 <role> has 21 <role> hold -17
<role> in 30 <role> is 37 <role> kill -38 <role> know -27 <role> leav 22 <role> look -34 <role> made 40 <role> never 29 <role> not -21 <role> notic -26
<role> out -76 <role> overwrote 18 <role> panick 29 <role> press -28 <role> read 31 <role> report -17 <role> saw -19 <role> should -54 <role> show 24 <role>
sign -59 <role> silenc 23 <role> slept 23 <role> stay -15 <role> take 37 <role> to 29 <role> tripp 15 <role> turn 30 <role> until -15 <role> walk 37 <role>
was -67 <role> with 43 <role> worth 16 <role> would 45 <role> wrote 32 <roles> , -32 <roles> <who> -38 <roles> ? -36 <roles> a -20 <roles> are 54 <roles>
can -40 <roles> could 16 <roles> did 22 <roles> do 18 <roles> for -35 <roles> from -21 <roles> get -30 <roles> had 56 <roles> left 36 <roles> let 16 <roles>
need 33 <roles> on -46 <roles> should 55 <roles> that 62 <roles> to 21 <roles> turn 16 <roles> were -24 <roles> which -16 <roles> will 20 <roles> with
-18 <some> 's 17 <some> need 16 <some> should 35 <some> was 32 <some> with -27 <start> 0 -36 <start> 0:0 138 <start> <any> 27 <start> <he> -31 <start>
<is> -35 <start> <name> -161 <start> <nobody> -64 <start> <role> -29 <start> <roles> -39 <start> <some> 31 <start> <teams> -77 <start> <theys> 79 <start>
<wes> -115 <start> <yous> 21 <start> [ -39 <start> a -57 <start> acces -16 <start> an -26 <start> and 40 <start> another 46 <start> any 52 <start> apparent
46 <start> are -37 <start> around 50 <start> as 17 <start> asking -57 <start> backup 50 <start> bar 35 <start> basic 32 <start> because 15 <start> before
-27 <start> better 33 <start> between 59 <start> both -37 <start> bravo 23 <start> but -32 <start> buy 20 <start> by 33 <start> call -25 <start> can 23
<start> careful -56 <start> cause 45 <start> clip 49 <start> corner 50 <start> could 19 <start> customer -24 <start> decide -15 <start> deduct 24 <start>
discipline 39 <start> do -22 <start> documentation 21 <start> due 17 <start> emergency -26 <start> establish 17 <start> even 25 <start> every -19 <start>
fault -23 <start> find 66 <start> for 20 <start> four 29 <start> frank 23 <start> from -46 <start> full 20 <start> git -20 <start> good -48 <start> grace
-20 <start> grant -23 <start> had -68 <start> hard 60 <start> hats 25 <start> have 16 <start> having -28 <start> hold 20 <start> how -32 <start> improper
15 <start> in 72 <start> incompetence 21 <start> insufficient 29 <start> introduce 15 <start> is 29 <start> it 23 <start> jenkin -37 <start> keep 37 <start>
kind 42 <start> lack 15 <start> lazy -32 <start> lesson 26 <start> look 42 <start> love 18 <start> make -19 <start> mea 21 <start> mistak 34 <start> monitor
-17 <start> more -19 <start> move -24 <start> my 63 <start> neither -34 <start> never 16 <start> new -41 <start> next 39 <start> no 44 <start> not 51 <start>
obvious 31 <start> old 22 <start> on 16 <start> once 43 <start> one 31 <start> only -38 <start> our -77 <start> pebkac 19 <start> player -21 <start> predictab
50 <start> present -24 <start> print -15 <start> procedur 17 <start> production 22 <start> proper 32 <start> queue -15 <start> read 32 <start> reckles
-22 <start> release -21 <start> remind 73 <start> replace -17 <start> responsibility -47 <start> retrain 45 <start> retri -32 <start> return -22 <start>
review -26 <start> root -31 <start> send 26 <start> set -15 <start> settlement -23 <start> several -22 <start> silence 20 <start> so 35 <start> some -39
<start> spare -30 <start> speak 34 <start> stop -18 <start> such 18 <start> sure 27 <start> swap 31 <start> terraform -33 <start> that 64 <start> the -70
<start> then 33 <start> there -25 <start> thing 21 <start> time -36 <start> to -31 <start> too 34 <start> traffic -16 <start> trust -17 <start> turn -24
<start> two -27 <start> under -39 <start> unfortunate -22 <start> warn 17 <start> warning 28 <start> was -68 <start> weigh 15 <start> well 24 <start> were
16 <start> what -20 <start> which 83 <start> why -45 <start> without -54 <start> ￼ -73 <team> . 18 <team> from 15 <team> to -45 <teams> 's -87 <teams>
. 32 <teams> : -17 <teams> and -25 <teams> arriv -17 <teams> could 45 <teams> cut 22 <teams> did 20 <teams> dropp -19 <teams> fail 29 <teams> from 62 <teams>
hand 33 <teams> has -26 <teams> in 16 <teams> keep -23 <teams> kept -19 <teams> learn -25 <teams> let -52 <teams> need -47 <teams> never -48 <teams> owns
-35 <teams> pass 25 <teams> sat 15 <teams> shipp -16 <teams> stopp -25 <teams> threw 40 <teams> to 15 <teams> took 26 <teams> was -20 <teams> went 16 <teams>
were -20 <teams> will -18 <teams> work 27 <teams> would 44 <theys> . -50 <theys> could -24 <theys> did -28 <theys> for -26 <theys> have -26 <theys> saw
-21 <theys> were 26 <theys> would -22 <wes> . -24 <wes> ? 15 <wes> a -17 <wes> all 37 <wes> are -22 <wes> avoid -24 <wes> decid -19 <wes> did -20 <wes>
found 15 <wes> half -15 <wes> in 34 <wes> inform -28 <wes> kept -16 <wes> knew -22 <wes> know 26 <wes> need 34 <wes> noth -31 <wes> only 25 <wes> paus
-16 <wes> publish -16 <wes> saw 19 <wes> should 18 <wes> spent 39 <wes> still -17 <wes> that -18 <wes> thought -19 <wes> want -34 <wes> were -28 <wes>
will -16 <wes> wish -21 <wes> with 32 <wes> would -68 <wes> wrote -26 <who> found -18 <who> had -24 <who> has 25 <who> left 22 <yous> , 33 <yous> may -18
<yous> need -23 <yous> not 17 <yous> see -18 ? ? 16 [ ] -26 a . -28 a 0 -18 a 0-bit 32 a banner -15 a bigger 18 a bit 49 a blank 19 a blind 41 a build
16 a canary -38 a chance -24 a change 22 a channel -24 a check -24 a child 72 a copy -20 a customer -60 a day -23 a dedicat -15 a drawer 23 a duty 23 a
failover -20 a false 34 a flat -26 a foregone 22 a form 24 a formal 34 a gateway -31 a great -28 a grown-up 34 a half -20 a healthy -37 a hiccup 29 a human
15 a key -19 a known -34 a leak 16 a letter 26 a limit -19 a line 19 a link 36 a loose -39 a lost 15 a mailbox -38 a matter 23 a medal 27 a mere 25 a minder
36 a miss -55 a mistake -34 a monday -22 a note -53 a null 22 a page -28 a paper 15 a pause 28 a perfect 19 a phone 19 a precaution -23 a preview -27 a
proper 23 a quarter 20 a quick 20 a rack -16 a refresher 40 a report 20 a restart -21 a runbook -35 a scheduler 15 a second -88 a separate -16 a service
-20 a short -24 a single -40 a slower -26 a smaller -25 a spreadsheet 24 a stag 15 a stern 20 a system 43 a test 37 a token -16 a tool -21 a train -34
a week 21 a whole 16 a year -40 a zone 19 a.m . 41 able to -64 about <he> 15 about a -34 acceptance test 19 acces point 25 acces to -92 account for 26
account in -58 account of 24 account was -27 accountable for 19 acknowledg the -16 acros the 22 acted upon 21 add a -27 add the -17 addres file -21 after
. 23 after <roles> 71 after a -15 after an -15 after lunch -15 after that -17 after the -22 after three -19 after which 21 again , 32 again ? -22 again
at -20 again with 18 against the 25 agent , -18 ahead of 24 air . -28 airline 's 22 alarm . -25 alarm bell 39 alarm came -15 alarm clear -26 alarm ring
34 alarm was -16 alert and -23 alert for -18 alert that 16 alert was 23 all , 32 all . 16 all 0 -22 all along 41 all over 39 all the 21 all there 27 all
this 17 all three -28 all to 21 all writ -28 allow to 58 alone with -50 aloud . -41 already been -27 also a 18 amount to 28 an accident 18 an automatic
-15 an error -17 an hour 22 an old -22 an older -27 an outage -21 an unmistakable 35 an update 15 and 0 51 and 0:0 -17 and <he> -38 and <name> -37 and
<nobody> 40 and <roles> -56 and <teams> -15 and <yous> 18 and a -43 and ask -15 and call -42 and clos 25 and did 19 and does 26 and every 39 and for 19
and forty 19 and found -15 and gave -21 and in -28 and it 28 and its -19 and keyboard 23 and left 35 and neither 29 and never 41 and nine -26 and no 29
and not 49 and one -24 and only -33 and open -16 and ours -24 and prod 19 and report 19 and said 29 and should 19 and show -23 and some -15 and still 28
and thank -17 and that -22 and the -34 and they 21 and told 44 and took -18 and wait -27 and walk -25 and watch -21 and what -36 and without -19 and yet
15 answer was 32 answer within -28 anyth that -33 anyth to -21 anyway . 22 app . -19 apparent read 17 appendix . -29 appli to -22 approv . -25 approv the
27 approv this 19 archive is 20 archive was -26 are <roles> -62 are <wes> 22 are a 16 are cowboy 18 are for 68 are lazy 16 are not -72 are on 19 are too
24 array . -18 arriv . 22 arriv at 29 arriv on -20 as <any> 19 as <he> -38 as <role> -34 as <roles> -37 as ever 42 as if 29 as much -34 as plann -30 as
root 16 as spam -27 as was 28 as well 17 ask <name> 40 ask <roles> -37 ask <teams> -43 ask for 34 ask which 15 ask who -37 asked . 25 asked <teams> -45
asked for -26 asked the -23 asking who -73 asks who -28 asleep , -31 asleep . -34 asleep at 40 assum the 17 at 0:0 -47 at <role> -25 at a -61 at all 15
at best 24 at exact -22 at fault 29 at first 17 at it 47 at least 25 at night -46 at nine -22 at random 21 at six -17 at the 58 at weekend -44 attention
to 26 attention was 16 attitude of 16 attributable to 57 audit . -16 automatical . -15 available on -29 avoid asking -24 away from 41 away the 17 back
, 39 back . -48 back at -23 back by 16 back on 27 back the 24 back to 20 backup of -17 bad , 15 bad . 18 baggage belt 36 ball on 16 ball was 20 bank 's
26 basement . -15 batch of -27 batch would -24 battery . 16 be clos 17 be expect 25 be found 40 be issu 28 be laid 18 be more 40 be on -38 be rais 27 be
remind 29 be replac -24 be the 36 be trac 17 be trust 17 be watch 23 be wrong -54 because <name> 51 because <teams> -32 because it -19 because its -17
because the -113 because who 20 been a 16 been asked 33 been at 17 been chang 16 been clos 23 been consult 62 been given -20 been ignor 23 been in -16
been left 49 been on -27 been paged -60 been paid 15 been put 39 been read -52 been rehears 24 been set -21 been shown -25 been so 31 been taken 17 been
to 41 been told -36 been upgrad -15 been written 21 before , -17 before . -43 before <any> -25 before <theys> 30 before <wes> 17 before a 29 before any
-19 before they 22 behav like 23 belief . 18 bell . -16 below 0 -23 belt . -37 benefit of 30 best . 20 better if -36 better part 17 between 0 26 between
0:0 -17 between <theys> -37 between chair 23 between two -25 bill cluster -15 black friday 34 blame . -34 blame the 48 blame view -20 blind . 25 blind
eye 41 bonu of 35 both . -23 both <names> 38 both ends -17 both feed -16 bother to 42 bounc the 22 bound to 26 branch . 24 bravo to 16 breach . 22 bridge
at -77 bridge call 44 bridge was 48 bright idea 30 brought about -15 brought the 27 buck stop 16 budget . 15 bug in -22 bug was 20 build to 15 bull in
17 but <he> 22 but <name> 30 but for -34 but never 36 but not -41 but the -36 button . 15 by 0 -26 by <any> -35 by <name> 19 by <role> 88 by <teams> 17
by a -60 by default -30 by friday -20 by hand -92 by its 20 by midnight 18 by mistake 23 by noon -32 by now 25 by one -36 by phone -17 by right 38 by ten
18 by the -157 cable . 19 cache . -29 cache for 20 calendar . -16 call , 53 call at -20 call back -33 call for -20 call from 20 call it 15 call was 18
came back -30 came down 50 came from -45 came on -49 can , -26 can a 21 can n't -15 can not 19 canary would -24 cancell . 29 card . 20 care was 44 careles
" -39 carri on 21 carri out 51 carri the -17 caught by -58 caught it -18 caught the -17 caus the 29 cause : -18 cell . -22 centre . -24 certificate . -23
certificate renewal -26 chain . 21 chair and 23 chair of -47 change . -21 change as 22 change it -20 change that 21 change to -18 change window 19 channel
0 21 channel for 23 channel that -17 channel was 23 charge . -30 chart . 20 check . 48 check for -34 check that -17 check with -17 checklist . 30 checksum
. -19 clash was 23 client . -27 clock . 36 clos . 27 clos in -25 clos the 49 cluster . 20 code , -43 code . -37 come down 22 come from -19 command ; -16
comparison of -24 complet . -28 confuse the -20 consider the 20 consist of 23 conspicuou by 29 contain a -46 content to 36 contrary to 29 controller .
16 copy . 30 copy of -28 core router 35 corner were 31 corrupt the 28 cost , -23 cost <wes> 49 could 've 17 could <role> 15 could be -30 could easi 23
could hard 26 could have 51 could n't -22 could not -91 could see 89 could tell 29 count , -22 count as -26 count the 76 countri . -15 course . 17 course
the 20 courtesy of 38 cover the -16 cover three -16 crash the -25 crate . 34 credit where 19 cron job -17 culpa , 24 culprit was -58 customer had -16 customer
in 20 cut on 38 cut the 31 cutover . 26 dark until 27 dashboard that -21 data for -26 data loss 26 data was -26 database . 40 date . -23 date from -33
date library 17 day of -23 daylight saving -40 days of -16 days to -52 dead . -16 debit . 32 decid that 71 decid to -42 decision to 32 decision was -26
declin to 18 deduct the 24 default . -25 delete key 38 demo . 21 depart from 19 depend on -52 deploy tool -17 depot . -29 deprecation notice 20 describ
the -19 did <name> 25 did <role> -27 did <roles> 21 did <teams> -21 did <wes> 19 did n't 69 did not 31 did noth -32 did the -56 did this 40 diff that -50
different , -15 different thing -15 different time -21 diligence on 15 direction . -19 disabl the 35 disk , 19 disk . -18 disk would 22 dispatcher . 27
dispens with 26 disregard . 30 disregard for 31 distribution list -35 do . -35 do <is> -47 do <roles> -36 do <wes> 54 do n't -18 do not -29 do so -20 do
the 21 do was 29 does it -16 does n't 44 does not -20 does the -59 doing . 20 done by -26 dose table -23 doubl the 16 down . -42 down on 33 down the 60
down to -20 downtime form 17 drawer . 28 drift . -39 drill . 28 driv the 17 driver . -25 drop ? -33 drop the 30 dropp somewhere 19 dropp the -26 drove
the 15 drug cabinet -27 dry run 20 due : -18 due care 21 due diligence 30 dump , 16 dust . 15 duty to 24 each other 18 earlier . -24 easi have 23 east
wing -34 easy to -75 edit the 28 eleven days -22 email were -33 emergency stop 27 emoji . 30 empti the 27 end in 17 ended up -17 enter <name> 18 enter
the -33 entire foreseeable 22 eras the -30 error " -23 error . -18 error and 19 error at 17 error budget 15 error during 32 escalate , 17 escalation was
67 establish who 19 even . -32 even a 36 even look 22 even peak 16 even the -27 ever , 32 every account -57 every chance 30 every one 32 everyth was 22
exist in 16 expect the -23 expect to 25 expectation of -20 expert " 24 expir . -30 expiry date 16 explain himself 22 explain the -54 explain to 18 export
. -24 extend the 19 eye on -20 eye was 19 eyes . 27 fail . 25 fail over -21 fail the -26 fail to 33 failover was -32 failure . 23 failure of -36 failure
was 25 false . -27 famou " 16 far too 23 fast , 29 fat finger 28 fat-finger the 18 fault in 19 fault is 21 fault lies 15 fault tolerance -20 feed . 20
feed ? -37 feed was -18 fell by 47 fell on 34 fiddl with 40 field for -22 field is -17 fifty minut 30 figur . -39 file , 15 file . -29 file ? -23 file
had -33 file transfer -17 file was -15 fill the -17 fill up 20 find <name> -20 find a 51 find out 25 find the -42 finger point 16 fired . -29 fired at
17 firewall rule 18 firmware 0.0 -25 first minute 26 first one 24 first place 25 first time -33 first timeout 34 first to 42 five minut 22 fix was -21
fixed the -75 flag . -37 flag was 22 flood in -20 flood the 54 follow . 37 follow the 25 follow to -21 for 0 48 for <he> 16 for <name> -24 for <role> 21
for <some> -16 for <teams> -23 for <wes> -15 for about -40 for all -20 for anyth -17 for each 27 for eleven -17 for every -34 for five 23 for forty 58
for help 19 for it -19 for maintenance -20 for month 29 for most 25 for one -30 for other 16 for reason 22 for six -51 for the 16 for this -19 for three
18 for week 40 for which -16 foregone conclusion 22 foreseeable . 17 forgot its -57 forgot the 18 forgot to 34 forgotten . 51 formal warn 29 formality
. 28 forty minut 29 forum . -21 forward to 19 found . 27 found a -25 found by -80 found the -43 four . 30 four hundr 16 four minut -34 four time -37 free
of -23 friday , -26 friday . -17 from 0:0 -39 from <depts> 61 from <name> 53 from <role> 57 from <roles> 70 from <teams> -22 from <wes> -32 from a -57
from his -29 from start 38 from that -29 from the -24 from two 17 from where -59 frost . -20 full disk 18 full mark 21 full of 16 further . 15 further
notice 21 gap . -29 gate . -23 gate open 18 gate was -38 gateway . -15 gather dust 30 gauge , 19 gauge . -40 gauge ? -33 gauge was 24 gave <wes> 16 gave
the -61 get a -40 git blame -19 give <name> 18 give <roles> -26 give the -31 given the -43 given to 35 given what -15 glance at 15 gloss over 26 go . 38
go-live . 18 god mode 19 goes live -25 goes out -36 goes to -76 going to 33 gone dark -48 gone to -21 good . 22 got the -17 graph , -21 graph . -18 graph
was 23 great deal -28 great job 54 green , -38 green light 24 group . 26 guilty party 32 had . -15 had <name> 38 had a -29 had acces -33 had all -19 had
been 44 had ever -25 had every 21 had four -41 had gone 29 had it 33 had just 40 had kept -28 had left 16 had never -72 had no -131 had not 69 had one
-27 had only 27 had set 26 had stuck 29 had swapp 32 had taken 22 had told 47 had two -15 had wait 25 had work -18 half asleep 34 half of 18 half past
18 half the 35 hall . -30 halt the 17 hand , -24 hand of 32 hand on 19 hand out -49 hand over -15 handover , -18 handover note 23 hang . 27 happen , 15
happen again -54 happen if -26 happen when 31 happy to -34 hard for -45 hard have 26 hard to -39 hard-cod the 28 harmles . -15 has n't 33 has no -27 has
one -27 has the -31 has yet 20 hats off 21 have . -29 have <role> 15 have asked 30 have been -20 have call 22 have caught 27 have check 18 have fired -16
have gone -57 have help 16 have kill 23 have known -16 have left -18 have made -31 have no -67 have notic 18 have open -31 have phon 27 have prevent -19
have read -23 have rung 78 have said 19 have saved 27 have shown -31 have spott 48 have stay 29 have stopp -27 have the -15 have their 20 have thought
19 having been 41 head . 22 head in 35 header . -20 health check -26 hear the -52 heard of -25 heat . -40 help , 27 here . -58 herself . 25 hid the -47
hindsight , 16 his eye -38 his own -19 hold <name> 20 hold <role> 19 hold point -16 holiday . 24 holiday in -26 home . 33 hosed the 18 host . -25 hotline
was 31 hour , -21 hour of 30 hour on -48 hour to -36 how could 49 how did -31 how long -40 how much 26 how the -23 human mistake 26 human readable -15
hunt for 17 idea was 25 if <role> -55 if <roles> 22 if <teams> 21 if <yous> -40 if a -16 if only 69 if the -54 ignor the -26 import , -24 import is -25
importer . -19 in . 29 in 0 -49 in <name> -37 in a 17 in again -16 in all 16 in april -22 in batch -17 in between -47 in channel 64 in chat -21 in doubt
41 in eleven -15 in hindsight 23 in his 41 in memory -17 in minut -16 in name 55 in network 20 in one -32 in order 36 in our -25 in place -50 in progres
-17 in retrospect 16 in review 41 in spite 35 in tear 21 in the -48 in their 16 in this -48 in three -19 in to -32 in two -19 in use 16 in which -19 incident
. -61 incident channel 27 incident was -39 includ . -19 index . -26 index was 27 inform every -33 inherit the -47 inside the -26 installer 's 27 instead
of 23 insufficient attention 16 interlock , 37 interlock . -31 into the 40 introduc the 15 is <name> -35 is all 21 is also 18 is asking 32 is at 37 is
attributable 15 is beyond 23 is for 23 is going -30 is held -15 is it 37 is n't -64 is need -47 is no 34 is not -35 is now -40 is on -50 is one 16 is open
-58 is paid -16 is suppos -19 is that 24 is the -17 is there -22 is to -22 is too 28 is where -15 issu to 23 it 's 62 it , -36 it . 20 it <role> -36 it
a 24 it all 25 it and 16 it at 19 it by 36 it can 32 it come 39 it could -18 it did 32 it for -16 it from -34 it had -25 it happen 18 it is 33 it just
19 it never -31 it not 22 it says -25 it should 16 it took -49 it turn -22 it was -59 it went 15 it with -15 it would -44 item 0 -35 its absence 29 its
knee 27 itself , 23 itself . 18 job . 24 job had -18 job in -38 job that 17 join from -32 join the 17 kept . 28 kept in 46 kept its 18 key , -29 key in
18 keys . 15 kick the 38 kill the -28 kind note 30 knew . 23 knew about -19 knew the -19 knock out 18 know . -19 know about -23 know how -16 know it 26
know that 22 know the -53 know who 37 known that 21 lab result -39 label . 43 label printer -22 label the 30 label were 16 lack of 16 lag . -15 lah , 26
laid at 18 lapse of 23 last ? -25 later than -16 lazy about 22 lazy load -32 lead to 29 leak . -33 leak the 20 leak was 27 learn about -44 least <teams>
18 least have 26 leav a -20 leav the 65 leave . -25 leave the -24 ledger . 16 left . -36 left <wes> 21 left hand 25 left in -26 left out 30 left the 17
left to 55 left without 28 let 's -23 let <teams> -42 let <wes> 19 let it 30 let the 42 liability for 16 lies square 27 lies with 15 lift a 21 lift the
19 light . -22 light came -34 light curtain 16 like that 20 like to -17 limit . -34 limit to 28 limit was 51 line 0 22 line of -29 line on -20 line was
-28 link . 29 link was 27 list . -22 list had 15 list of -16 list on -39 live . -26 load . -28 lock . 18 lock the 42 lock was -40 log cluster -17 log in
-40 log was 23 logs , -20 logs . -16 logs in 21 longer than -19 look at 47 look back 43 look for -27 look like -60 look no 18 look the -26 loop , 17 loop
. -38 lose its -19 lost order 16 lower the 16 made a -39 made for 18 made it -24 made of 24 made sense -40 made the -44 mail goes -24 mailbox that -36
main . 29 make the -32 manag to 21 manual says 17 mark as -32 mark the 35 mark to 21 match . -17 match the -29 matter of 23 may , 48 may . -29 mea culpa
26 mean well 15 meant <roles> 23 meant that -40 member , -25 member of 24 membership number -16 memory . -39 memory leak -40 mention the -20 merg the -16
merge . 20 mess up 45 message . 15 message to -52 middle of 17 might be -27 might have 19 migration . 21 minut , 44 minut . -35 minut and -27 minut before
24 minut in 16 minut of 30 minut with 34 minute , 45 minute . -53 mismatch between 25 misread the 19 miss . -16 miss a 17 miss its -19 miss the 28 mistak
were 32 mixed up 20 mode . -19 model . -42 moment the 34 month , -41 month . 47 month end 16 more care -27 more careful 44 more than -69 move . 17 move
the -45 move to -22 moved from -18 moved the -18 moved without 24 much to 29 must be 25 must pay 18 my bad 15 my fault 24 n't <role> 21 n't a -27 n't have
28 n't take 21 n't the 16 name . -25 name and 51 name for -34 name name 18 name only 53 natural . 20 near the 20 nearest to -24 need . -32 need it 21 need
the -15 need to -38 neglect to 22 network , 24 network was -22 never been 27 never going 18 never have 42 never open 20 never seen -33 never work -15 new
one -19 new to -34 next . 29 next morn 27 next time 24 nice , 27 night , -25 night ? -15 night in -18 night job -16 night would 19 nine of -43 nine second
19 nineteen hour -19 no acces -26 no action -15 no alert -29 no busines 53 no data -35 no field -22 no great 44 no member 21 no more 22 no need 32 no reason
-20 no thought 33 no warn -24 no way -74 no word -15 node was -24 none . 28 noon ? -41 not <name> -24 not a 70 not at -15 not been 52 not exact 41 not
follow 55 not get -17 not have -24 not help -23 not in -20 not kept 22 not know -33 not look 47 not need 33 not notice 37 not obviou -17 not own 28 not
paged -28 not read 38 not receive -36 not respect 30 not run -15 not see -48 not take 43 not taken 21 not tell -16 not the 18 not think 36 not to 28 not
up 29 not visible -22 not yet -49 note , 23 note mention -16 note on -23 note that 33 note the -30 noth . 26 noth stopp -29 noth unusual -47 noth was 44
notic . -22 notic the -59 notice that 36 notice the -16 notice to -46 now . 26 nowhere to 45 nuke the 19 nuked the 19 number 0 21 number for -19 number
of -77 oblig to 31 obviou from -46 obviou that 56 of 0 -22 of <name> 43 of <role> -37 of <roles> 70 of <some> 46 of <team> -15 of <teams> -26 of <theys>
-30 of <weaks> 19 of <yous> 41 of course 47 of date -22 of failure -17 of guess -33 of hindsight 16 of his 23 of it 67 of its 19 of last 24 of nine -33
of one -16 of our 19 of seven 18 of ten -21 of test 17 of the -39 of their -15 of this -21 of those 15 of time 24 of two 37 of urgency 18 of use -30 of
what 24 of which -15 of whom -30 off . 21 off on 32 off the 55 off to 27 offer . -35 offer no -17 offline mode -19 old . -37 old one 27 omitt the 74 on
0 -17 on <he> 42 on <name> 24 on <roles> -29 on <team> 27 on ? -44 on a 33 on call -29 on earth 21 on every -35 on its 29 on leave -43 on monday -47 on
paper -17 on that -24 on this 17 on thursday 16 on whose 31 once a -16 once more 40 one , -29 one . 16 one ; 35 one ? 15 one did 49 one does 40 one duct
18 one hour -35 one more -17 one was 27 one way 44 one would 49 only , -25 only a 27 only after -20 only in -40 only the -18 only to 27 open . -15 open
? 33 open at -42 open it 20 open the -38 operator error 40 or later 15 order . -66 order of -21 order table 26 order to 27 organise a 23 otherwise . -15
ought to 46 our " 56 our <name> 22 our call 18 our fibre 24 our own -21 our resident 37 ours . 15 out . 17 out and 17 out for -19 out from 34 out of 35
out on -26 out our 16 out over -20 out that -21 out the 32 out twice -24 out whether -20 out with -19 outcome was 42 over . 29 over as -15 over in 25 over
the -36 over to -32 overflow . 24 overload the 20 overlook the 27 overnight . -34 overwrit the 41 overwrote the 39 owing to 27 own the -25 ownership and
21 owns the -91 owns this 21 package was -16 packet was -64 page , 30 page . 23 page 0 21 page at -31 page fault -30 page one 21 page was -24 page went
27 pager is -66 paid for 16 paid to 48 pair of 22 pair on -15 panel . 31 panel at -33 panick and 23 party is 32 password reset 18 patch cord -18 patch
release 32 path . 15 patient were -18 pay grade 22 peer review 23 permission to -30 permit was 44 phone call 28 phone list -40 pick the -32 pipe . -22
plac the 30 place . -26 place of 42 plain as 38 plain to 15 plan to -21 plan was 21 plann . -20 player who -19 plug , -33 plug . 19 plug on 34 point <role>
23 point above 26 point in -53 point of -17 point to -23 poison message -16 poison the 27 policy . 16 poor judgement 28 port 0 -25 portal , -20 position
. -28 possess <teams> 22 possible to -27 post in 21 post the -36 present : -24 press reset 28 press the -15 prevent this -19 price . 19 primary . 19 printer
. 16 procedure was 25 production acces 34 promis to 18 proud to 19 public holiday -18 publish . -18 publish the -16 pull . 25 pull request 33 pull the
16 pump ? -21 pump was -24 push the -29 put a -16 put it -29 put off -18 quarter past 29 question . 21 queue . 20 queue depth 34 queue was -20 quick ,
22 quiet . -22 rack . -29 radio silence 28 raise the -27 ran it -61 ran on 17 ran out -21 rate . -24 reach <teams> -32 reach the -55 read . 26 read <theys>
16 read a 58 read by -30 read of 35 read that -26 read the 17 reader . 15 ready . -22 reason for -46 reason to -16 reboot . -16 rebuild . -31 rebuild the
-28 receiv . -20 receiv the -62 record . -37 recovery . -31 red lamp 21 refusal to 21 regard the 42 registry . -23 regular expression -18 rehears . 23
rehearsal was 24 reject list -15 relay . 22 relay ? -28 releas . 21 releas the 21 release , 26 release . -17 release note -47 reli on -53 rely on -19 remind
<roles> 15 remind the 40 remov . -16 remov the -22 reopen the 25 replac the -44 replace the -26 report . 33 report back 41 report in 18 report that -21
report the -16 reproduc the -25 reproduce the -67 request , 15 request a 15 request and -15 request for 16 request of -43 request were -44 requir to 23
research group -19 reset the -25 rest . 19 rest with 37 restart the -20 restor from -23 restor the -57 restore . -50 retention policy 19 retir in -23 retry
loop -45 return 0 -25 return the -18 revert the -15 revok the 26 revoke <name> 35 revoke the -19 right to 37 ring . 17 ring the 36 risk assessment 15 rocket
science 28 roll back -51 rollback , -21 rollback plan 17 rollout to -20 room . -36 room ? 21 room was 50 root acces 34 root cause -31 rota . -39 rota tool
-21 rotat the -17 rotation . 21 round the -23 round to 23 rout to -30 row count -25 rows . -18 rule . 16 rule was 35 run ? 19 run a 15 run at -32 run in
-20 run on -20 run out 31 run since 22 run was 20 run with -24 run ￼ -21 runbook . -37 runn , 15 runn the 38 runs on -35 said it -35 said noth 31 said
the 28 same file 47 same way -35 sank the 25 sat on 34 saved <wes> 28 saved the -33 saw a -18 say it -19 say no 33 saying that 39 says . 17 says so 18
says that -26 schema , 27 screen . -25 script . 28 script delet 30 script for -20 scrum master 27 search . 16 seat . -28 seat map 31 second . -15 second
key -43 second page 55 second pump -19 second signature 24 second time 38 second to 23 see . 35 see it -30 see on -37 see that 33 see the -27 seen that
-37 sense . 27 sense of 60 sent a -48 sent by -27 sent the 33 sent to 20 server . -28 server that -34 server was -22 service account 26 service had -19
service was -22 session was -38 set in 25 set off 20 set the 42 set to -50 sets the -22 settl it 17 seven . -21 seven days -22 shaft door -27 shar mailbox
18 shard . -27 share a -15 share one -24 sheet ? 31 sheet was 24 shipp a 39 shop . -22 short of 26 should 've 47 should be -23 should have 40 should never
27 show a 18 show no 27 show that -31 show the -92 show up 17 shown it -22 shown the -38 shut . -29 shut down -15 side of -17 sign . 24 sign a 20 sign
in -16 sign of 25 sign the -36 sign were 39 sign-off was 47 signal . -24 signature is 19 silenc the 20 silence from 25 simp not 48 simple . 17 since 0
24 since <name> 18 since <teams> 16 since the -51 single point -17 sit on 19 site . -44 site was -29 sits in 53 six , -16 six . -15 six hour 16 six minut
-21 six week 21 size of -19 skimp on 15 skip the 46 sleep through 17 slept through 42 slide . 24 slip . 43 sloppy with 34 slot . 18 slow . -24 slow down
17 slow query -21 smell the 16 smoke test 24 so . 20 so <name> -29 so <role> -50 so <roles> -31 so <theys> -45 so <wes> -41 so hard 23 so let -22 so long
22 so much 19 so that -43 so the 73 so to 25 socket . -22 somewhere between 18 sooner or 26 spare part -15 spare pump 15 speak . 35 spell out -17 spite
of 35 spot the 32 spott that 20 spott the -33 square with 37 stag and 28 stag copy -25 stale , 20 standard . -33 star <wes> 16 start . -20 start the -28
start to 28 station . 23 stay on -27 stay open 18 stay up -18 step . -19 step 0 -18 step at -17 stern word 20 stick . 34 sticky note 22 still be -29 still
had 29 still no 21 still not 30 stop the -26 stop with 16 stopp short 15 stopp the -23 stor . -16 store . -16 straight away -23 stuck to 27 succes . -16
supp . -27 sure the -24 swap . 31 swap the -29 swap was -33 swapp the 26 switch , 28 switch the -36 switch to -22 system , 15 system which 25 table , 21
table . -32 table is -15 table of -21 table was 16 take a 66 take eleven -22 take no 25 take over -35 take the -48 taken <role> 17 taken a 17 taken by
-52 taken out 16 tape library 33 tape unit -30 taped over 17 tariff . -26 taught <wes> -34 tea . 15 tell <teams> 25 tell <wes> -27 tell the 42 template
for -15 ten and 25 ten minut -26 test , 28 test . 19 test environment -15 test was 25 text . -17 than 0 -24 than <name> 15 than <role> 17 than from -20
thank <yous> -15 thank for 17 that . 43 that <he> -45 that <name> -39 that <role> 32 that <roles> 38 that <theys> 16 that <wes> -24 that a 36 that are
-18 that belong -21 that both -20 that can -17 that even -25 that graph -22 that had -26 that have -16 that hour -15 that it 40 that many -31 that morn
25 that of 29 that one 34 that only -17 that screen -44 that the -25 that this 29 that touch 17 that two 25 that week -55 that were -16 the 0 31 the 0th
16 the acceptance 19 the afternoon -33 the agent -42 the air -50 the airport 15 the alert -31 the answer 31 the appendix -36 the approval 26 the attacker
16 the authority -24 the autumn -22 the back 27 the backup -22 the badge 25 the balancer -15 the ball 44 the bank 47 the banner -62 the basement -27 the
basic 40 the beginn 19 the bell -21 the belt -31 the benefit 30 the best -20 the bill 39 the blackout 19 the blame 29 the bonu 35 the book -20 the bot
-21 the box 15 the branch -16 the breach 30 the bridge -22 the brief 38 the broken -29 the broker -29 the buck 35 the buffer -28 the button -20 the bypas
19 the cabl -40 the cache -48 the calendar -16 the calibration 22 the can 18 the card -32 the cause 19 the central -24 the chance 33 the change -24 the
channel -45 the cheap 29 the checklist 73 the chiller 30 the clash 26 the client -15 the clock -40 the cloud 18 the code -59 the command -23 the community
-17 the compiler -28 the complaint 52 the console -23 the control 25 the controller -22 the conveyor 49 the copy 21 the cord 33 the courier -21 the crack
21 the crane 60 the crash 30 the crate 35 the culprit 41 the customer 56 the cutover 33 the dark 40 the dashboard -30 the data 43 the dead 21 the decommission
34 the demo 22 the deploy -16 the depot 44 the design -31 the device -18 the dialysi 20 the disk -17 the dispatcher -21 the distribution -29 the domain
-28 the door 20 the dosage 26 the double 29 the downtime 40 the drain 27 the drift -28 the drill 32 the drop -27 the drug -27 the duct 28 the east -34
the embargo 37 the end 23 the error -52 the escalation 34 the even 34 the event -27 the evidence 23 the exam -16 the expiry 29 the export -36 the face
19 the failover -21 the failure 23 the famou 28 the fan -49 the faulty 15 the fibre -40 the field -27 the firewall 26 the first -16 the flood 24 the follow
-22 the follow-up -31 the foot 18 the form -50 the forum -21 the four -50 the four-ey 35 the freeze 37 the friday 29 the frost -22 the furnace 24 the fuse
-51 the gateway -30 the gauge -25 the generat -19 the geniu 39 the golden 35 the graph -41 the green 20 the group -74 the guilt 30 the guilty 32 the hall
-21 the hand 28 the handover 19 the hang -17 the hatch 17 the header -49 the healthy 20 the hospital 18 the hotfix -38 the hour -21 the hsm 26 the human
17 the hypervisor -25 the image -72 the import -30 the importer -53 the ingres -20 the instruction -27 the interlock 18 the jam 19 the job -93 the june
32 the keys -29 the kiosk -25 the lab 28 the lamp 28 the last -46 the launch 16 the leak 22 the left -46 the letter 34 the level -33 the licence -24 the
lifecycle -18 the light -38 the limit -53 the link -19 the linter -25 the live 57 the loader -26 the lock -62 the lockout 29 the log -19 the login 21 the
logs -43 the long 30 the loss 25 the lost 40 the mail -20 the manual 38 the map -50 the match 40 the merger -22 the mess 17 the message -29 the meter 17
the middle 17 the migration -55 the miss 17 the mistake 30 the moment 43 the network -35 the next -50 the night 15 the node -26 the note -30 the notice
23 the number -57 the offender 18 the older -49 the one -15 the ones 42 the only 27 the open 27 the order -40 the original 31 the other -66 the outcome
29 the oven 26 the packet -91 the page -27 the pager -78 the pallet -48 the palletiser 20 the panel -21 the parcel -25 the parent -15 the parser -78 the
part 25 the patch 23 the patient 18 the pause -30 the payment 19 the pharmacy 20 the pipeline -36 the pit -19 the plan -17 the plann -16 the planner -18
the platform -24 the plugin -21 the pool -19 the port -31 the portal -55 the pres 18 the pressure 58 the price 29 the primary -38 the probe -82 the problem
-46 the prod 18 the promo 17 the promotion -26 the prompt -22 the proxy -16 the pull 25 the question 17 the queue -62 the rack -20 the rate -21 the reader
-40 the rebuild -25 the recall 27 the reconciliation 23 the record -35 the recovery 22 the red 32 the refit -18 the registry -23 the relay -42 the release
41 the remain -23 the renewal 45 the replacement -47 the replica -48 the reporter -17 the request -19 the reservoir 29 the resolver -17 the response -27
the responsible 37 the retry -59 the revert -19 the review -25 the right -37 the ring -30 the robot -43 the rollback -25 the rollout 22 the room 56 the
rota -25 the round -23 the router -54 the row -21 the safe -25 the same -83 the sand 21 the scheduler -39 the school 20 the scoreboard 20 the scrap 26
the scratch -20 the screen -23 the script -34 the seal 64 the search -36 the second 37 the sensor 19 the service 29 the session -59 the settlement -15
the shaft -27 the share -20 the shelf -34 the shop 25 the sign 36 the siren -16 the site -22 the slot 23 the sluice 29 the so-call 17 the spike -25 the
spill 21 the stale -19 the start -28 the stop -15 the storage 16 the storm -34 the stuck -45 the submission -27 the substation -15 the swap 47 the switch
35 the system -15 the tank -28 the tape 15 the template -23 the test -16 the theatre 25 the third 24 the thread -36 the three 56 the time -42 the timing
-37 the token 29 the tool -40 the total 17 the tower -17 the transaction -36 the trend 15 the trial -19 the truck 28 the turbine 22 the two-person 27 the
update -29 the upgrade -26 the usual 15 the value -41 the vault 26 the very 18 the voucher 27 the vpn -25 the waiver 15 the wall 45 the ward 23 the warn
26 the watchdog -47 the way 26 the weak 26 the week 16 the wheel 38 the whiteboard -61 the whole 64 the wildcard -23 the wind -49 the wizard -51 the word
-20 the work -62 the worker -27 the worst 27 the wrapper 15 the writ 53 the wrong 93 the yard 36 the year 34 the zone -47 theatre list 30 their eyes 22
them . 33 then , -29 then . 21 then went 18 there for 33 there is 18 there to -17 there was -44 there were -21 they were 28 thing . -16 think , -37 think
<he> 26 think about 17 think twice 15 third time 31 thirty second 16 this , 20 this . -16 this ? 29 this coming 31 this failure 16 this in 26 this one
57 this point 31 this review -16 this time 81 this was 37 thorough " 18 those who 33 thought of -23 thought to 38 thought was 24 three alarm -27 three
days -22 three in -15 three separate 16 three week 49 three year 26 threw a 21 through . 22 through a 30 through it 28 through the -72 through to -19 ticket
. 34 ticket from 17 ticket with -27 tighten the 39 time : 16 time <role> 27 time ? 26 time and 20 time as -26 time for -34 time of -61 time the -40 time
to -45 time with 15 timed out -30 timeout . 15 to 0 -23 to <any> -16 to <he> -24 to <name> -32 to <teams> -45 to a -94 to abort 27 to about 17 to add -28
to all -35 to ask 18 to blame 18 to both -26 to bring 16 to call 20 to change -27 to choose -16 to count 28 to cover -16 to double-check 31 to drain -34
to every 34 to expect -37 to explain 24 to fill 19 to find -74 to finish 43 to gather 21 to get -24 to give 29 to hand 21 to happen 39 to have 23 to help
-23 to herself 17 to hold 43 to inform 22 to it -43 to its 18 to join -22 to know 55 to leave 49 to let 25 to look -23 to lunch 17 to main -19 to make
30 to name 31 to open 17 to our -52 to paper -21 to patch 31 to pause -34 to phone -15 to pin -30 to port -22 to pull 33 to push 16 to put 19 to reach
-34 to read 20 to release -42 to renew 18 to repeat 31 to restart -51 to ring 46 to roll -37 to save 29 to see -25 to send -33 to six -16 to slow 18 to
speak 21 to spot 47 to start -22 to switch 24 to thank 28 to the -27 to think -19 to those 20 to touch 28 to understand -17 to update 39 to upload -15
to watch -17 to widen -22 to write -32 to zero 29 token was -43 told <any> 38 told <wes> -22 told about -51 told by -20 told that -17 told the -22 told
to -35 too , -16 too . -28 too little 35 too many 34 too much 60 too proud 20 too slow -37 took <teams> 20 took a 31 took four 38 took out 32 took two
-19 tool that -22 top of 18 torque wrench -22 touch the 47 trail of 15 train . -24 translation of -22 treat as 24 trial on 15 trip . -23 tripp ? -42 tripp
the 25 truncat the 42 trust . 18 trust the -24 tuesday . -22 turn a 50 turn off -19 turn out -22 turn the -39 turn to 31 twenty minut -51 twice , 19 twice
. -15 twice a -53 twice in 34 twice the -29 two metr -25 two million 27 two minut 26 two of -27 two other -22 two time 46 two week -30 two year -19 two-person
rule 15 unable to -27 under whose 22 unplugg the 35 unread . 30 unread for 23 until 0:0 29 until <he> 22 until <name> 17 until <role> 26 until <roles>
-21 until <wes> -30 until further 21 until the -37 up , -35 up by 17 up for 16 up in 17 up on 30 up the 26 up to 44 update , 23 update the 34 upgrad the
39 upgrade . 16 upgrade on 19 upload . 26 upload a 26 upon . 27 use for -21 use the -34 used . 32 useful . -17 user on -15 user to 19 value was -63 valve
, 38 valve . 34 valve 0 18 valve had 17 valve position 15 valve was 28 valve would 28 vat leak -46 vault . -20 verify the 17 view show -18 visible in -16
volume . -24 volume that -18 wait ? 31 wall . -22 wall since 58 want to -16 ward . 36 ward 0 -15 ward code 23 ward that 15 ward to -16 ward would -50 warn
. 34 warn from 16 warn on -21 warn to 47 warning were 42 was " 31 was . 20 was 0 -28 was <role> -43 was a 43 was allow -28 was alone -23 was an 75 was
asking 15 was asleep -26 was at 18 was back -17 was being -34 was bound 42 was careles 22 was clos -81 was conspicuou 29 was correct -25 was cover -24
was depart 24 was disabl -16 was dispens 22 was disregard 46 was doing -34 was down -55 was dropp 22 was easy -31 was entire 28 was evident 29 was expect
19 was fine 26 was flat 19 was for -46 was full -27 was given 32 was going 27 was half 16 was hand -52 was hard -50 was hidden 22 was hurt -24 was ignor
39 was in -17 was kept 26 was late -18 was left -23 was logg -32 was lost -26 was made 34 was meant 34 was n't 26 was new -24 was no -68 was not -72 was
nowhere 19 was oblig 27 was obviou 21 was of -23 was offline -52 was omitt 51 was on 19 was only 35 was open 18 was paged -18 was pass 44 was pinn 15 was
plain 64 was poor 46 was quick 43 was receiv 16 was reject -17 was remov -19 was requir 24 was restor -31 was runn -37 was set 22 was shown -25 was simp
18 was slow -19 was star 15 was still -19 was stuck 24 was suppos 34 was switch -16 was the -24 was there -26 was to 51 was told -41 was too -22 was treat
31 was two -22 was under 15 was up -33 was used 19 was visible 15 was wrong 29 watch . 15 waved the 19 way . -38 way of -21 way this 26 way to -21 weak
link 26 week and 16 week of 17 well , 36 well before 30 well done 23 went back -30 went dark 15 went for 18 went out -60 went through -30 went unheed 41
went well 32 were <yous> 27 were all 34 were allow 48 were back 48 were both -16 were cut 31 were in -38 were kept 16 were left 32 were made 39 were n't
15 were never -33 were plain 16 were sent -45 were taken 15 were the -23 were there 36 what <he> -15 what <name> -20 what <role> 27 what a 63 what could
-28 what happen 32 what it -22 what made -41 what possess 22 what sank 23 what to -24 what took 18 what would -24 when <name> 19 when <role> -22 when <yous>
16 when it -31 when its -45 when there -20 whenever the -51 where the -16 whether the -30 which <name> 55 which <some> -32 which geniu 16 which had 33
which one 15 which was -22 while <name> -49 while the 27 who 's 70 who broke 32 who can -16 who could -21 who cut -15 who did 28 who else -15 who had 49
who has -26 who is -34 who let 37 who need 19 who notic -30 who owns -59 who sign 24 whole of 18 whole ward -41 whom was 22 whose bright 16 whose hand
54 whose name -21 whose signature 30 why did -31 why was -39 why were 17 widen the -44 wiki . -18 wildcard certificate -17 will be 56 window . -15 winter
. 40 wiped the 23 wired the 25 wise to 21 wish <name> 17 wish to 23 with <depts> -28 with <name> -26 with <nobody> -17 with <role> -19 with <roles> -34
with <team> 32 with <teams> -35 with a 41 with all -15 with anyth 18 with different 17 with eyes 25 with four -26 with it 31 with no 16 with the 28 with
their 29 with ￼ 31 within a -18 within five 23 within four -22 within ten -30 within the -21 without <name> -27 without <role> -27 without any -34 without
being 19 without open -16 without saying 29 without tell 29 without test 42 without the -25 word from 21 word of -28 word with 66 work , 63 work . -21
work for 19 work of -18 work with -17 worse . 20 worse by 41 would <role> -45 would <yous> -19 would be -23 would end 26 would fill 25 would have -35 would
like -19 would n't 23 would rather -34 would still 15 would take -18 writ had 30 writ on -21 writ was 33 write a 38 written warn 35 wrong , 16 wrong .
-48 wrong firmware 15 wrong region -25 wrong to -54 wrote the -16 year 's 16 year . -38 yesterday 's -18 zero . -24 zone , -39 zone . 18 zone was 19 –
<name> -79 – <role> -24 – the 20 ” . -17 ￼ . 18 ￼ <end> 16 ￼ is -32 ￼ was -44
`,
  later: `
" " 18 " <end> -35 " error -23 " in -36 " the -15 % <end> -16 ' ' -25 ' . 16 's , 36 's <end> -29 's <wes> -46 's ? -18 's did -17 's for 33 's goes -34
's have -16 's in -40 's is -17 's kept 17 's made -54 's of 43 's on 33 's quick 19 's right 42 's show -41 's that -16 's the -50 's to 42 's turn 15
's was -47 's were -22 's while -23 's with 37 ( ) -20 , 'd -29 , 's 34 , , -20 , . 105 , 0:0 -15 , <is> -23 , <roles> 16 , <teams> -22 , <theys> -21 ,
? 38 , a -32 , an -23 , and -37 , are 17 , as 47 , asked -19 , because 15 , belt 20 , both 21 , call -58 , can 18 , change 17 , customer 58 , dead 20 ,
did 46 , each -15 , every 22 , exact 26 , failover 29 , four 40 , from 24 , gave -22 , half 20 , household -17 , if 23 , includ -19 , is 89 , its -45 ,
key -29 , let -15 , line -16 , made 15 , mail -16 , mean -16 , much 32 , neither -27 , no 16 , not 39 , noth 21 , on 42 , one 76 , only -37 , open -19
, or -30 , our -36 , page -18 , plant -39 , post -16 , ran -29 , read -31 , report 26 , should 36 , show -22 , still 47 , test -18 , that -22 , their -20
, though 19 , three -16 , time -31 , to 52 , traffic -28 , up 20 , want -15 , where -15 , who 22 , whole -37 , will -20 , with -53 , would 43 . . 19 .
<end> -26 0 . -27 0 0 33 0 <wes> 43 0 ? 42 0 a 43 0 and -27 0 before 24 0 by -36 0 in 19 0 of 18 0 to -23 0 when -18 0.0 of -16 0.0.0 the -16 0:0 's 23
0:0 , 25 0:0 0:0 -15 0:0 <end> -51 0:0 <role> -30 0:0 <some> 22 0:0 arriv -38 0:0 as -27 0:0 asks -42 0:0 call -38 0:0 clos 29 0:0 deploy -20 0:0 drop
17 0:0 in 35 0:0 is 30 0:0 join 16 0:0 open -16 0:0 our 19 0:0 pager -20 0:0 post -25 0:0 report -44 0:0 restart -32 0:0 should 25 0:0 the 61 0:0 to 25
0:0 was 20 : , 19 : . -21 : <end> -25 : error 75 : is -30 : mistake 17 : the 18 ; <name> 27 ; by 64 ; has -30 ; should 21 ; to -30 <any> . 21 <any> <end>
16 <any> had -19 <any> has 19 <any> have -16 <any> the -25 <depts> 0 -24 <depts> a -31 <depts> in 26 <depts> n't -54 <depts> the 23 <depts> to 23 <he>
. -30 <he> at 22 <he> have 20 <he> in -19 <he> it -23 <he> not -20 <he> the 22 <is> <name> 24 <is> <role> 34 <is> come -29 <is> seen 16 <name> 've 15 <name>
, -62 <name> . -21 <name> <end> -48 <name> <he> -36 <name> <name> -51 <name> <role> -23 <name> <teams> -30 <name> <who> 25 <name> account -25 <name> and
17 <name> as 15 <name> ask -17 <name> at -36 <name> away 15 <name> backup -28 <name> be 45 <name> build -31 <name> change -27 <name> doing -32 <name> easi
22 <name> every 20 <name> fault -15 <name> forty -33 <name> found -17 <name> given -26 <name> have 51 <name> his 23 <name> hotfix 20 <name> impatience
16 <name> import -45 <name> in 31 <name> it -16 <name> merge -40 <name> n't 36 <name> never -29 <name> not 71 <name> off 50 <name> on -51 <name> only 49
<name> patch -19 <name> phone -37 <name> pick 26 <name> quick -50 <name> radio 21 <name> read -17 <name> responsible -41 <name> restart 26 <name> restore
-27 <name> short 15 <name> sloppy 18 <name> spreadsheet -22 <name> suppos 25 <name> that -24 <name> the 19 <name> to 137 <name> told 35 <name> wait 19
<name> well 18 <name> when 18 <name> without 39 <names> <theys> 22 <names> the 29 <nobody> , -16 <nobody> . -28 <nobody> <teams> 32 <nobody> acces -15
<nobody> ever -15 <nobody> have 32 <nobody> hurt -24 <nobody> the 61 <role> " -35 <role> 've 18 <role> , -44 <role> . -50 <role> <end> 36 <role> <he> 26
<role> <name> -42 <role> <some> 32 <role> <teams> -48 <role> <wes> 53 <role> a 83 <role> and 39 <role> at -22 <role> badge -20 <role> been -18 <role> down
17 <role> for 16 <role> have 35 <role> in 23 <role> is -19 <role> it -34 <role> look 20 <role> medal 28 <role> n't 38 <role> never -54 <role> no 50 <role>
not -54 <role> of -52 <role> off 32 <role> our -35 <role> out 26 <role> read 23 <role> see 30 <role> suppos -39 <role> taken 24 <role> to 19 <role> too
-17 <role> two -34 <role> up 25 <role> wait 16 <role> with -55 <role> work 46 <roles> . 39 <roles> <end> -26 <roles> <roles> 19 <roles> ? 22 <roles> a
27 <roles> and -39 <roles> be -15 <roles> been 23 <roles> into 25 <roles> n't 22 <roles> no -22 <roles> not 19 <roles> on 15 <roles> out -17 <roles> template
-18 <roles> the -27 <roles> to 44 <roles> two -26 <roles> what 15 <some> a -61 <some> the 40 <start> " 67 <start> ' -18 <start> 'd 41 <start> , 39 <start>
. -36 <start> 0.0 -30 <start> 0:0 32 <start> : -44 <start> <names> -31 <start> <nobody> 28 <start> <roles> -38 <start> <teams> -45 <start> <wes> 41 <start>
] -26 <start> a 42 <start> account -15 <start> agre 18 <start> alarm -23 <start> all 17 <start> am 18 <start> and -58 <start> approval -47 <start> are
32 <start> as 15 <start> asked -47 <start> at -19 <start> attacker -25 <start> attention 21 <start> audit 17 <start> avoid -24 <start> back 33 <start>
backup 25 <start> ball 20 <start> between 23 <start> bisect -21 <start> blind 33 <start> bot -16 <start> bother 17 <start> bridge -20 <start> bright 20
<start> broke 28 <start> buck 16 <start> build -40 <start> by 61 <start> cabl -31 <start> cache -29 <start> came 54 <start> can -34 <start> canary -28
<start> card -20 <start> carri -53 <start> chair -47 <start> chang -17 <start> change -17 <start> check -21 <start> child 28 <start> client -42 <start>
clown 15 <start> code 27 <start> commit 15 <start> complaint 32 <start> contract -29 <start> cooki -22 <start> corrupt 23 <start> could -35 <start> course
27 <start> cover -20 <start> coverage -54 <start> cowboy 16 <start> crack -24 <start> crane 24 <start> culpa 21 <start> dashboard -18 <start> data -19
<start> date -16 <start> declin 18 <start> did -50 <start> diligence 29 <start> disk -32 <start> dispatch -22 <start> dispatcher -26 <start> do -20 <start>
does 22 <start> done 26 <start> dragg 23 <start> drain -18 <start> drill -40 <start> email -36 <start> escalation 40 <start> event -26 <start> expect 15
<start> expectation -20 <start> expiry 22 <start> failover -45 <start> failure -17 <start> fat-finger 30 <start> fault -28 <start> feature 19 <start> feed
-26 <start> fell -19 <start> field -28 <start> file -15 <start> finger 17 <start> first 17 <start> flag -26 <start> flood 56 <start> for -81 <start> forgot
17 <start> form 27 <start> freezer -18 <start> from 32 <start> full -25 <start> gateway -31 <start> gauge 63 <start> geniu 16 <start> gets -18 <start>
goes 40 <start> grown-up 34 <start> guilty 31 <start> had -47 <start> half 21 <start> hand 25 <start> has 78 <start> header -21 <start> health -24 <start>
heard -17 <start> held -18 <start> hindsight 18 <start> his 16 <start> hour 29 <start> human -21 <start> idea 15 <start> ignor 22 <start> importer -28
<start> in -23 <start> inform -15 <start> installer -33 <start> introduc 22 <start> it -32 <start> job -38 <start> join -24 <start> judgement 22 <start>
kept 19 <start> key -34 <start> kill -61 <start> lab -16 <start> label 27 <start> labell -25 <start> leak 18 <start> learnt -27 <start> least 30 <start>
left 37 <start> letter 32 <start> line 16 <start> linter -43 <start> load -47 <start> logg -16 <start> loss 15 <start> lost 19 <start> many 28 <start>
mark 18 <start> may -46 <start> mean 15 <start> member 24 <start> mess 40 <start> might 16 <start> migration -43 <start> minut 48 <start> mode -25 <start>
more 26 <start> moved -26 <start> much 30 <start> must 66 <start> need 28 <start> new 57 <start> night -19 <start> no 34 <start> note 42 <start> notic
-35 <start> now -17 <start> off 16 <start> offer -19 <start> old 30 <start> omitt 23 <start> on 20 <start> one 60 <start> ones 37 <start> only 84 <start>
open 38 <start> order -26 <start> orphan -19 <start> ought 26 <start> our 16 <start> out 42 <start> outage 64 <start> overload 20 <start> own -39 <start>
owns -53 <start> packet -52 <start> page -26 <start> pager -64 <start> parser -15 <start> patch -22 <start> patient 16 <start> paus -18 <start> person
-38 <start> phone 23 <start> pick -92 <start> plan 51 <start> point -20 <start> possess 22 <start> pres -29 <start> pressure 22 <start> primary -38 <start>
probe -33 <start> proces 20 <start> pump -15 <start> put -23 <start> question 31 <start> queue -33 <start> quick 16 <start> rais -20 <start> rang -17 <start>
reader -26 <start> real 25 <start> receiv -25 <start> record 18 <start> rehearsal 19 <start> reminder -16 <start> replac -20 <start> report -30 <start>
responsibility 34 <start> restart -39 <start> restor 15 <start> restore 46 <start> retrospect 16 <start> retry -66 <start> review -50 <start> risk 48 <start>
rocket 47 <start> roll -21 <start> rollback -20 <start> rollout 22 <start> root -19 <start> rota 26 <start> round -26 <start> router -16 <start> saddl
22 <start> said -21 <start> sat 42 <start> schedul -24 <start> school 20 <start> script -42 <start> search -16 <start> second 26 <start> sequenc -36 <start>
service -18 <start> set 41 <start> shall 40 <start> shar -26 <start> shipp 31 <start> short 20 <start> should -67 <start> sign -19 <start> silenc 23 <start>
skimp 15 <start> skip 39 <start> slept 56 <start> so 27 <start> so-call 17 <start> spare 44 <start> spent -15 <start> spott -18 <start> start -21 <start>
statu -17 <start> steer 30 <start> stern 34 <start> stopp -24 <start> swap 22 <start> synthetic -15 <start> system -25 <start> take 30 <start> tank -15
<start> template -18 <start> ten -19 <start> test -25 <start> than 16 <start> thank -22 <start> that 17 <start> then -40 <start> there -30 <start> think
16 <start> three 17 <start> threw 21 <start> ticket -104 <start> time -16 <start> to -32 <start> told -25 <start> tolerance -19 <start> took -15 <start>
tool -16 <start> treat 18 <start> tripp 36 <start> trouble -16 <start> truncat 18 <start> turbine 25 <start> twice 30 <start> two 77 <start> typo -17 <start>
unleash 34 <start> upgrad 24 <start> upgrade -27 <start> upload -15 <start> user -18 <start> value -27 <start> valve 46 <start> volume -16 <start> wait
-40 <start> walk 21 <start> warn 52 <start> was -27 <start> waved 40 <start> went 70 <start> were 37 <start> whether -23 <start> who -25 <start> whose
52 <start> will -25 <start> wind -38 <start> wiped 15 <start> word -47 <start> worker -36 <start> worth 16 <start> would -69 <start> writ 33 <start> write
16 <start> wrong 40 <start> — 15 <team> . 35 <team> <end> 24 <team> be -24 <teams> . -54 <teams> 0:0 -16 <teams> <end> 35 <teams> <name> -17 <teams> <role>
-15 <teams> <roles> 15 <teams> <wes> -23 <teams> a -29 <teams> again 16 <teams> an 33 <teams> and -29 <teams> at 32 <teams> been -27 <teams> firmware -23
<teams> for 69 <teams> has -22 <teams> have 61 <teams> hotline 18 <teams> in 44 <teams> it 43 <teams> join -21 <teams> network 18 <teams> no -56 <teams>
noth 21 <teams> of -37 <teams> on -19 <teams> that -24 <teams> the -15 <teams> their -63 <teams> this 29 <teams> until -24 <teams> up 16 <teams> wait 34
<teams> warn -50 <theys> <end> -38 <theys> not -24 <theys> to 15 <weaks> the 18 <wes> <teams> 28 <wes> a 49 <wes> about -38 <wes> asking -25 <wes> back
23 <wes> been 33 <wes> do -33 <wes> have -28 <wes> how -18 <wes> in -27 <wes> is 23 <wes> look -18 <wes> not -46 <wes> on -33 <wes> one -17 <wes> out 33
<wes> see 37 <wes> still -21 <wes> the -41 <wes> this 42 <wes> to -22 <wes> two 41 <wes> what -39 <who> the 26 <yous> a -16 <yous> it -20 <yous> read 15
<yous> the 17 ? <end> 16 a . -16 a : 15 a ; 27 a <wes> -22 a alert -20 a and 24 a at 70 a ball 16 a batch -33 a before -18 a bucket -19 a build 32 a call
36 a change 21 a check -27 a code -44 a conclusion 22 a could 18 a deal -29 a delete 61 a depot -21 a disk 18 a eye 60 a for -90 a from 71 a had -45 a
in -19 a index -17 a into 17 a leak -20 a note 20 a number -24 a on 25 a open -43 a order -57 a pair 26 a past 30 a point -15 a pump -24 a queue -27 a
read 33 a release 36 a restore -25 a rule -23 a script 17 a signal -18 a table -39 a that -58 a the -28 a through 25 a to 21 a update -32 a wait -20 a
warn 63 a way 17 a window -34 a word 68 a zone -48 about . -32 about freeze -17 about the 37 accept . 29 acces above 26 acces from 16 acces the -72 account
the 34 accountable the 28 acted . 25 added the -17 addres . 19 after . -30 after <end> 23 after clock -35 after days -47 after first 15 after had 66 after
minut -22 afternoon <end> 17 again 0:0 -36 again and -18 age the -15 ahead the 30 air <end> -28 alarm , -19 alarm 0 31 alarm <end> -23 alarm for 66 alert
<end> -27 alert the -29 alert to -19 all <end> 22 all and 24 all at -16 all for 30 all of -60 all on -28 all that 27 all the -20 all this 21 all to 23
all with 16 alone the -16 aloud <end> -41 already . 30 alway the -16 an of 20 an on -20 an that -19 an with -16 and , 69 and . 45 and 0 24 and <role> -41
and <theys> -23 and <wes> 28 and all 15 and as -21 and back 37 and by -18 and check 57 and control 21 and could -16 and for -24 and half -20 and home 26
and is 40 and it -34 and just -16 and know 29 and left 20 and look 19 and may 22 and n't 44 and no -28 and not 53 and of 21 and off -16 and only -16 and
over -19 and should -15 and till 23 and to -48 and took -18 and up -16 and was -18 and went 24 and work -20 another . -35 answer <end> 16 answer ten -27
any , -17 any that -35 anyth . 18 anyth a 25 anyway <end> 22 apart <end> -27 app <end> -19 apparent the 32 appendix <end> -29 approv <end> -25 are <roles>
20 are ? -77 are by -54 are from -33 are in -19 are other 16 are the 18 are to -24 array <end> -18 arriv <end> 22 arriv a -15 as . 16 as and -37 as at
24 as error 21 as in -31 as is 16 as of -17 as precaution -23 as surprise 31 as that 18 as the 53 as to 23 as was -20 ask <end> 15 ask a 21 ask help 20
asked <end> 25 asked for 39 asked to -23 asleep <end> -30 asleep the 25 at % 22 at 's -19 at . -18 at 0 16 at <end> 23 at <name> 36 at ? -58 at and -16
at console 29 at error 18 at first 29 at gate 16 at gauge 29 at have 21 at hour -15 at in -48 at level -27 at of 18 at plan -34 at point 25 at request
-37 at same -17 at speed -18 at stage 20 at time -37 at was 21 at wheel 37 at with -22 attention the 26 audit <end> -16 automatical <end> -15 avoid who
-24 awake the 17 away <name> 28 away the 16 back . 28 back <end> -50 back a 27 backup <end> 25 bad <end> 18 ball dropp 30 ball the 16 bank . 21 basement
<end> -15 battery <end> 16 be , 19 be <end> -22 be a 20 be careful 44 be from 15 be on 23 be the 62 be twice -29 be without -40 because need 20 because
the -15 been . -20 been ? -40 been about -23 been all 15 been as 19 been at -23 been by -37 been call -27 been for -20 been in -19 been on 40 been out
51 been over -16 been since 29 been that 20 been the -54 been to -16 been with 22 before <end> -30 before could -35 before the 34 before type 15 before
were 21 being . 40 belief <end> 18 bell <end> -16 belt <end> -37 benefit hindsight 16 best <end> 20 better of 17 better than 16 between . -60 between and
52 between two 38 blame <end> -34 blame show -18 blame the 35 blank . 17 blank <end> 27 blind <end> 25 blind was 19 bonu <teams> 28 both <end> -23 both
the 16 bother look 16 bottl <end> 25 bound happen 27 branch <end> 24 breach <end> 22 breaker the -24 brick of 25 bridge . 19 bridge <end> -32 bright was
16 broke <end> 21 broke for 20 broken . -21 broker have 29 buck with 16 budget <end> 15 budget for -28 build . -16 build <end> 40 build to -15 bulk . 17
busines that 25 but <name> -36 but is 19 but no -17 but the -23 button . -38 button <end> 32 by 's 20 by , -66 by . -71 by <end> 15 by <role> 16 by absence
29 by for -16 by hour 46 by it 30 by minut -19 by night -18 by on 25 by portal -16 by that 18 by the 119 by time 24 by until 31 by was 31 by week -29 by
with 33 cable <end> 19 cable the -20 cache <end> -29 call , -45 call . -59 call <end> 27 call <teams> 18 call and 24 call nine -37 call on 20 call to 23
came , -21 came <role> -23 can a 43 can be -19 can no 15 can the -102 canary . 16 canary have -24 cancell <end> 29 card <end> 25 careles by 19 caught .
-17 cause human 50 cause the -17 cell <end> -22 centre <end> -24 certificate <end> -23 chain <end> 21 chair keyboard 23 change <end> -16 change password
-21 change the -39 channel ￼ 50 charge <end> -30 chart <end> 20 check <end> 48 check the -31 check to -21 checklist <end> 30 checkout <end> 26 checksum
<end> -17 child have 34 chiller <end> 33 clear . -15 clear <end> -38 client <end> -29 clip 's 47 clock . -16 clock <end> 30 clos <end> 27 close . -38 close
the 17 cluster . -24 cluster <end> 36 code <end> -37 code the -64 come to 22 comment the -24 complet <end> -28 comput the -23 confirm the -34 confuse two
-20 console <end> -30 conspicuou its 29 contract <teams> -26 controller <end> 16 controller a -24 copy <end> 30 copy the -29 corner cut 39 cost the 19
could . 16 could be 21 could done 15 could hear -30 could in -20 could miss 17 could not 27 could on -15 could organise 23 could see -44 count the -33
countri <end> -15 course <end> 17 courtesy <teams> 38 crate <end> 34 credential the -28 credit it 19 critical . -15 culpa <is> 22 customer . -29 customer
<end> -41 cut feed 21 cut the 28 cutover <end> 26 dark the 22 data . -32 data lost -28 data the -34 database <end> 40 date <end> -23 date the -47 days
. -18 days <end> 15 days a -16 days the 35 debit <end> 32 decide the -16 default <end> -25 defect the 27 delete . 37 deliver the -15 demo <end> 21 depend
a -36 depth <end> 29 dialysi . 49 did . -22 did and 25 did do 18 did failover -18 did get -47 did have -23 did help -21 did know -34 did need 24 did notice
-49 did read 17 direction <end> -19 disk . -26 disk <end> -18 disk asleep -30 disk fill 35 dispatcher <end> 27 display the -21 disregard <end> 30 disregard
the 31 do <end> -35 do know 29 do need -28 doing <end> 20 done the 47 door the -19 down . -26 down <end> -39 down <teams> -54 down a 37 downtime . 24 drain
. -42 drain node 24 drain tank -27 drawer <end> 29 drift <end> -39 drill <end> 28 driver <end> -25 drop <end> -26 dropp ball 19 dropp between 19 drum <end>
-27 due <nobody> 19 due was 29 during rollout -17 dust <end> 15 each a 60 each by -34 each the 20 earlier . -19 earlier <end> -24 eight . -15 eleven .
25 eleven of 18 emoji <end> 30 end tear 17 end the -15 engineer a 19 enrolment . 26 entire to 27 error <end> -18 error is -15 error the 48 establish is
19 establish the 30 even <end> -32 even <name> 19 even at 22 even the 31 ever . -17 every . -42 every minut -27 every of 23 every that -19 every the -36
every to 37 evidence the 15 expert from 30 expir <end> -30 expir certificate -19 eye the -25 eye turn 19 eyes <end> 27 fail . -19 fail <end> 15 fail the
-37 fail to -18 failure <end> 23 false <end> -27 far <wes> -17 fault in -29 fault square 37 feed <end> -17 feed one 19 feed the -26 fell the 33 fell to
-22 fibre . -15 fiddl the 40 field the -19 fifty . 15 figur <end> -40 file 0 -16 file <end> -52 file and -17 file by -22 file the 19 file to 15 fill the
24 filter . -23 filter <end> -28 final the 26 find leak -24 find whether -20 finish and 18 fired <end> -29 firewall . 21 first . -18 first <end> -22 first
<wes> -15 first and 22 first as -15 first in -20 first minut 16 first the 16 first was 38 fixed . 16 fixed the 18 flag <end> -37 flood the -22 follow .
-32 follow <end> 37 follow the -28 follow-up <end> -19 for , 32 for . 36 for 0 -31 for ; 37 for account -32 for and -17 for battery -16 for best 27 for
better 17 for day -36 for days 22 for disk -20 for double 18 for entire 21 for first -19 for green 24 for hour 37 for long 20 for lost 49 for minut 100
for miss 36 for month 35 for next 54 for outage 26 for permit -51 for spare -20 for that 18 for the -26 for third 24 for week 58 for zone -52 foreseeable
<end> 17 forgotten <end> 51 form <end> 18 form a -15 form the -39 formal to 29 formality <end> 28 forty , 30 forty . -21 forty to -15 forum <end> -21 forward
a -16 found <end> 27 found the 22 four , -46 four . 42 four <end> 30 four and -38 four in 33 four of -21 freezer . 16 friday . 21 friday <end> -17 friday
the 21 from 's -52 from , 70 from . -16 from 0 81 from : 28 from <end> 19 from a -27 from and 17 from change 16 from first 35 from for 28 from on -20 from
plan -24 from previou -19 from report 20 from start -23 from the 34 from to 20 from train -15 from until 45 from with 26 from would 48 from year -15 frost
<end> -20 full to 21 further <end> 15 gap <end> -29 gate . 28 gate <end> -23 gate ? 17 gate be 35 gateway <end> -15 gather . 15 gauge <end> -72 gauge it
30 generat . -24 generator . 18 get the -20 give a 26 given . -17 glance the 15 go <end> 39 go-live <end> 18 goes , 26 goes . 17 goes the -26 goes with
26 going be -36 going end 18 gold . 15 gone the 31 good <end> 22 got , 23 got . 50 graph . -44 graph <end> -15 great to 20 green the -19 group <end> 26
group the -36 guilty is 24 had , -22 had . -62 had <end> -15 had <wes> 35 had a 29 had acces -24 had at 26 had be -34 had begun 31 had busines 53 had chance
-30 had clos 32 had for 40 had from 19 had given -17 had in 60 had left 51 had mean 20 had not 30 had on 23 had open 46 had paged -17 had password 37 had
read 19 had reason -16 had seen -30 had set -20 had taken 21 had that -29 had the 47 had turn 19 had two -17 had up -20 had wait 29 had way -26 half .
15 hall <end> -30 hand a 22 hand in 17 hand it 15 hand the 51 handl the 15 hang <end> 27 harmles <end> -15 has : 45 has been 32 has field -22 has key -16
has this -31 hats to 25 have , -17 have . -32 have 0 -33 have <end> -34 have <name> 16 have <role> 39 have <teams> 26 have <wes> 22 have ? 17 have a 48
have any 37 have back -26 have be -20 have been -20 have better -21 have by 21 have dark -48 have if 17 have much -25 have on -17 have read -66 have thank
18 have that 21 have this 17 having the 19 head <end> 23 head roll 18 header <end> -20 healthy . -21 heard the -28 heat <end> -40 held the 20 here <end>
-40 herself <end> 25 hindsight the 16 his , 37 hold accountable 27 hold key -17 holiday <end> 39 home <end> 33 hose <end> 17 host <end> -17 hot , 17 hotfix
the 18 hour . -30 how <role> -46 how a -23 how can 40 how does 19 how the -34 human " -21 human . 20 hunt a 45 idea it 25 if had 45 ignor the 15 image
the -38 importer <end> -19 improper of 15 in 's -17 in 0 -54 in : 51 in <end> 23 in <name> 33 in <teams> 22 in a 19 in and -36 in appendix -25 in box 16
in calendar -16 in channel 18 in cloud 27 in config -16 in console -15 in dark 24 in different -15 in drawer 24 in end 17 in face 19 in firewall 24 in
foot 18 in got 21 in hand 26 in it 15 in mail -17 in middle 17 in on -16 in only 20 in order -23 in pump 30 in queue -15 in room 48 in sand 21 in second
-20 in shar 18 in spring -15 in test -23 in that 15 in time -33 in to -31 in with -17 in wrong -42 in yard 27 incident <end> -61 includ <end> -19 incorrect
the 30 index <end> -26 index not 15 index the -28 installer the -24 instead guess -33 instead the 41 insufficient was 29 interlock <end> -19 into . 43
is 's -16 is . -69 is 0 25 is <role> -20 is <wes> -21 is and 39 is as 19 is blame -26 is by -23 is every 18 is for -35 is from -26 is of -15 is on -42
is one 19 is only 49 is our -39 is sank 18 is single -27 is that 27 is to -68 is too 19 is with 26 it . 42 it 0:0 15 it : -46 it <end> 26 it <name> 17
it <role> 20 it <roles> 32 it <wes> -16 it a 23 it again -25 it an 57 it be -57 it been -19 it clear 23 it due 19 it easy -32 it for 43 it hard -41 it
have 22 it in 40 it my 18 it one -30 it out -22 it plain 34 it put -17 it take -24 it to 25 it until -16 it without 32 it written 22 its . 43 its after
-16 its in 20 its on 30 its was -29 its when 16 job <end> 42 job the -42 join bridge -25 join call 36 join the -20 june . 32 kept <end> 28 kept the 31
key a 19 key the -34 keys <end> 15 kiln . 16 knew . 22 knew <end> 22 knew the -51 know . 34 know <end> -19 know the -17 known , -20 known in 28 known the
-18 lab the 27 label <end> 48 lag <end> -17 laid the 18 lamp <end> -15 large . -23 last 's 38 last had -18 last of 23 last second 27 late . 17 latency
. -19 leak <end> -24 leak the -20 learn the -36 learnt the -33 least could 21 leav to -23 leave <end> -25 led the 41 ledger <end> 16 left <end> -36 left
a -35 left by 18 left in -28 left of 25 let know -54 let licence 20 liability the 16 library the -16 lies <teams> 30 lies with 27 lift finger 18 light
<end> -20 light on -35 like . 27 limit <end> -34 limit the -15 line from -21 line the 43 link <end> 29 linter <end> 19 list <end> -22 live <end> -24 live
instead 21 load 0 15 load <end> -28 load the -28 local . -35 lock <end> 19 lock held -19 login . -22 logs . 23 logs <end> -16 long . 37 long the 26 longer
. -37 look , 15 look a -57 look further 18 look it 27 look same -26 look the 65 loop <end> -38 loose . -20 loss the 31 made the 34 made worse 23 mail ,
33 main <end> 29 major . -40 manag widen -22 manual . -16 manual the 19 map the -18 march . -37 match <end> -17 may <end> -29 may a -22 mea , 24 meant
be -16 meant the -28 meddl the 19 memory <end> -39 merg . 32 merge <end> 20 mess <end> -17 mess the 51 messag the -20 message <end> 15 message the -30
middle the -19 might been -30 migration <end> 21 migration a -54 minut <end> -17 minut the -20 minute <end> -53 mismatch the 25 miss as -15 mistak made
32 mistake the -34 mode the -18 model <end> -42 monday . 24 month . -20 month <end> 43 month the -15 more than 20 more the -19 more with 20 most the 16
mount <end> 41 move <end> 17 move the -20 moved the -25 much . -16 my , 20 my . 16 my that 19 n't <any> -17 n't a 42 n't in 32 name , 17 name . 29 name
the -28 natural <end> 20 nearest the -24 need <end> -66 need be -18 need have 36 need second -21 need slow 18 need wait -36 neglect the 45 neither the
37 never , 36 never ; -16 never a -44 never been 16 never doubt 18 never it 29 never on 20 never with -15 new . -51 next , -18 next <end> 16 next <role>
18 night <end> -19 night have 19 night of 30 nine . 28 nine the -17 nineteen . -18 no data -26 no for -16 no had 16 no in -16 no name -32 no of -27 no
than 25 no to -37 none <end> 28 noon <end> -35 not 's -54 not , -29 not . 17 not <any> -28 not <role> 17 not <teams> 25 not ? -24 not a 31 not any 15 not
at -24 not by -20 not for 48 not in 39 not to -39 not who -15 note <end> -18 note <teams> -16 note the 23 noth . -37 noth <end> 26 notic <end> -22 notic
smell -38 now . 23 now <end> 20 now for -24 now the 33 nowhere be 45 number . 15 number <end> 16 number <teams> -17 number the -25 of 's 48 of , -20 of
. -29 of 0 16 of <end> 25 of <name> 22 of <who> -16 of air 29 of and 23 of by 31 of change -31 of could 30 of data 30 of error -41 of exam 18 of file -29
of first -33 of for -41 of four -36 of gauge 51 of goes 34 of guilt 15 of hour -56 of import 15 of into -30 of leak 34 of limit -24 of match -17 of minut
-31 of number 16 of old 23 of outage -24 of own -34 of primary -30 of report 15 of runbook 21 of the 32 of three -22 of to 38 of two -34 of was 17 of were
-32 of with -40 of would 17 off . -58 off <end> 23 off <roles> -22 off a 29 off the 30 offer <end> -35 offset the -21 old , -32 old <end> -37 old was 52
older . -37 on 's -20 on . 39 on 0th 16 on ; 23 on <end> -39 on <theys> -40 on advice -23 on calendar -27 on channel -18 on customer -17 on day 29 on file
16 on for -37 on friday 45 on from -20 on gauge -29 on in -36 on last 23 on mail 22 on one 31 on other -15 on own -37 on part 25 on phone -20 on refresher
19 on screen -55 on shar 32 on sheet 20 on shelf -17 on that -33 on to 22 on train -32 on wall 40 on way 15 on wiki -15 on with -23 on would 23 once ,
18 one , -29 one . -38 one <end> 30 one and 20 one for -26 one from 25 one have 46 one not 54 one of -34 one on 21 one only 17 one that 15 only . 33 only
<name> -30 only had 32 only matter 31 open . -48 open <end> 19 open and 26 open file 34 open ticket -29 or ? -26 order , -17 order <end> -52 order a -19
other . -42 other it 19 ought be 15 ought have 27 our . 62 our in 30 our of -23 our to -18 ours <end> 15 out , 28 out . -19 out 0:0 -51 out <end> 28 out
<name> 18 out a -36 out date -22 out the -29 out to -17 outage a 39 outage the 20 outside the -24 over <end> 29 over the 42 overflow <end> 24 overflow
the -25 overnight <end> -34 override the 15 own , 16 own . -31 own <end> 15 page , 35 page . -44 page of 21 page out 15 page two -15 paged the -21 pager
silent 22 paid the 50 pair the -30 panel <end> 24 panel the 17 paper <end> 20 parser <end> -22 parser the -20 part the -23 party <teams> 17 pass . 33 password
the -32 patch , 26 patch . 19 patch the -43 path <end> 15 pay attention 21 payroll the 15 per . -27 pharmacy <end> 22 phone the -17 pipe <end> -22 place
the 17 plain <any> 17 plann <end> -20 plann test -27 plug <end> 21 point <teams> 28 point failure -17 point should 17 point the -39 poison cache 20 policy
<end> 16 position <end> -28 possess to 26 post link -17 post the 18 pour on 15 press button -26 pressure the -41 prevent from 19 price . 19 price <end>
19 primary <end> 22 printer <end> 16 probe have -25 problem <end> -17 prod . 19 production . -16 prompt same -19 proper . 46 public . 22 pull 0 16 pull
<end> 25 pull wrong 30 pump . 15 push on 29 push the -18 put the -22 question <end> 21 queue . 19 queue 0 26 queue <end> 29 queue the -21 quiet <end> -22
rack <end> -16 radio from 17 ran , -33 ran . 20 ran on 49 rate <end> -24 rather the 34 reach . -16 read . -32 read <end> 26 read diff 22 read gauge -44
read graph -36 read label 24 read release 22 reader <end> 15 ready <end> -22 reboot <end> -15 reboot the 35 rebuild <end> -31 receiv <end> -20 reckles
by 18 record <end> -48 recovery <end> -31 red and 21 regional . 17 registry <end> -23 rehears <end> 23 releas . -29 releas <end> 21 release . 20 release
<end> -17 release and 28 release mention -16 release the 16 reli a -17 remov <end> -16 renew wildcard -15 replica the 24 report <end> 49 report and -22
report by 20 report the -25 request <role> -29 request a 15 responsibility the 20 responsible the 22 rest <end> 19 rest <teams> 35 rest the -18 restart
. -20 restart gateway -17 restart the -15 restore <end> -50 restore the 16 retrain <who> 39 review a 18 review not -18 review the 28 revoke 's 35 revoke
leak -19 right , -17 right the -15 right was -30 ring . -32 ring 0 24 ring <end> 17 ring the -24 roll <end> 17 rollback was 23 rollout <end> -17 room <end>
-15 room the 23 root : -31 rota <end> -39 rotation <end> 21 route the -41 rows <end> -18 rule <end> 16 rule not 21 rule the -28 run <end> 21 run ? 19 run
full -19 runbook <end> -37 runn . -33 runn <end> -16 safe <end> -20 same . -44 same that -21 say was -15 says <end> 17 scheme not -16 screen . 32 screen
<end> -41 screen the -48 script <end> 28 script the 18 search <end> 16 seat . 29 seat <end> -28 second , 20 second ; -16 second ? -80 second and 28 second
had 19 second is -15 second the -22 second was 20 see . -28 see <end> 24 see a 33 sense <end> 27 sense urgency 18 sent , 18 sent a -27 sent to -26 server
<end> -27 server the -22 service the -19 set a 45 settl . 17 shaft . -27 shard <end> -27 sheet <end> 40 shop <end> -22 should a -27 should asked 33 should
been -26 should have 37 should it -18 should the -35 should to -21 show . -36 show line -27 show on -16 shown the -48 shut <end> -29 sign <end> 24 sign
<role> 26 sign all 27 sign form -59 sign there 15 sign waiver 15 signal <end> -21 signal the -25 simple <end> 17 since . -22 since had 39 since spring
39 single , -24 site <end> -44 sits <teams> 29 six <end> -15 sleep it 17 slide <end> 24 slip <end> 43 slot <end> 18 slow <end> -24 so 's -16 so . 40 so
<end> 20 so <nobody> -21 so <yous> -22 so for 15 so had -25 so speak 25 so the 66 socket <end> -22 software <end> -19 sooner later 26 sooner the -45 spare
, -45 spare . -21 speak <end> 35 spell the -17 spott drift -37 spott miss 18 spring . 24 square <teams> 23 stag prod 28 stale . -46 stand the 20 standard
<end> -33 standby . 20 star in 19 start <end> -20 start finish 55 start the -20 station <end> 23 station was -16 statu . 32 stay the 21 step <end> -19
stern with 20 stick <end> 34 still . -42 still a 19 still to -21 stop the 16 stopp . 35 stopp line 17 stopp of 15 stor <end> -16 store <end> -16 storm
the -21 straight . -23 straight the 45 stuck . -29 stuck the 34 succes <end> -19 supp <end> -27 suppos be -26 surprise <any> 28 swap <end> 31 switch to
15 sync the -15 system , 24 system the -41 table <end> -20 table the -16 take action 31 tank <end> -15 tariff <end> -26 tea <end> 15 tell . -27 tell to
15 ten and -37 test , -19 test <end> 19 test ? 27 test a -16 test and 25 test on -27 text <end> -17 than . 34 thank , 27 thank <name> 20 thank for -53
that <end> 16 that <role> -15 that a 28 that are 47 that been -52 that can -47 that did 24 that for 20 that full 18 that has 57 that how 21 that installer
-17 that is 53 that list -15 that no 28 that not -43 that or -25 that other -15 that pump 36 that should 26 that table 16 that time 15 that to -15 that
token 30 that valve -15 that was -47 that were -17 that wrong 45 the " -17 the , 41 the : -15 the ; -47 the <teams> 35 the <wes> 21 the ? -27 the about
40 the account 20 the again 35 the aloud -29 the amount 19 the api 23 the app -16 the arm -40 the arriv 43 the as -16 the at -96 the attempt 25 the backup
-17 the banner 26 the been -21 the before 18 the behind -22 the belt 16 the between 31 the bot -25 the branch 30 the breaker 22 the broker -22 the bucket
-26 the build -38 the bundle -24 the bus 29 the button 29 the by 36 the cabl 21 the cable 15 the came 19 the centre 33 the certificate -21 the channel
20 the check -15 the clear -43 the clock 30 the close -37 the cluster -24 the colour 38 the column 24 the command -24 the contract -19 the control 37 the
copy -16 the cost -29 the counter -21 the curtain 16 the dashboard -16 the data -31 the database 26 the day 20 the deadline -19 the did 37 the direction
16 the disk -35 the district -26 the does -43 the door -17 the down -42 the drain -55 the drive 28 the drug 32 the dump -17 the encoder 28 the engine -22
the exercise -32 the expert 33 the fail -22 the fall 16 the feed -32 the fell 50 the figur 18 the fill -21 the first 22 the flag -16 the fleet 18 the follow
21 the form -19 the from -45 the fuse 21 the gantri -32 the gateway -33 the gave -23 the goes -18 the got 61 the graph 27 the group 65 the had 32 the hall
-31 the hand 60 the has -80 the have -39 the held -25 the here -43 the host -20 the hour 15 the house -30 the hung 30 the image 26 the import -27 the instruction
41 the interface -28 the is -23 the issue -18 the job -26 the kept -27 the key -18 the keys 25 the lab 27 the label -30 the lamp -18 the last -21 the leak
15 the ledger 31 the left -34 the library 16 the light 30 the limit 50 the line -30 the link 16 the load -18 the look -47 the loop -20 the loss 25 the
mail -21 the matrix 26 the migration 35 the minute 20 the mode 16 the model -24 the module -17 the moment -17 the morn 23 the move 37 the moved -45 the
name -17 the need -66 the next -21 the not 17 the note 20 the now 15 the of 83 the off -33 the offer -18 the offset -16 the once -22 the one -19 the ones
-17 the only -22 the open 15 the over -17 the pair -15 the pallet 52 the panel 17 the parser -24 the party 40 the path -17 the permission -24 the permit
26 the phone -16 the place 23 the plant 17 the playlist 30 the point 21 the policy -20 the port -20 the portal 15 the price 24 the printer -36 the procedure
17 the proces -30 the quarter -17 the rack 26 the ran 26 the rate 30 the read -82 the record -17 the region -24 the registry 19 the release -33 the remain
21 the report 40 the response -15 the rest 27 the result 30 the return -18 the review 27 the ring 19 the room -20 the rule 36 the run 15 the said 19 the
schema 21 the scheme -30 the screen -22 the script -18 the secret -15 the sensor 22 the service -44 the session -28 the set -25 the setting -17 the shard
19 the show 35 the signal -28 the signature 26 the since 89 the site -20 the sits 36 the snapp 19 the software -22 the stay -35 the step 31 the stopp -24
the store -17 the table -23 the take -20 the tape 16 the text -46 the that -21 the the 17 the thing 20 the time 22 the token -19 the told -23 the tool
-45 the transfer -15 the tripp -19 the turn -35 the unit -16 the until -18 the used -23 the useful -23 the user 15 the valu 24 the value -46 the valv 19
the valve -32 the weekend 34 the went -28 the were 73 the whether -19 the while 15 the window 29 the wing -34 the with 41 the within -23 the without 25
the wizard 43 the work 75 the would 36 the ￼ 60 their . 17 their and -24 their by 41 their in 17 them <end> 33 then <end> 24 there no -73 there noth -18
thing <end> -16 think the -44 think was 24 third . 27 this , -37 this . -19 this : 21 this <end> 16 this <roles> -22 this ? 51 this and -18 this happen
-17 this is -35 this not -48 this was 27 thought given 24 three , -49 three . 28 three five 42 three in -27 three later 16 three of -38 three that 63 through
. 49 through <end> -18 ticket . 67 ticket <end> 42 ticket <teams> -26 till . 17 time , -18 time <end> 29 time <name> 19 time <wes> 16 time as 36 time day
-15 time the 20 time was 15 timeout <end> 15 to % -17 to 's 26 to , 41 to 0 -35 to : 30 to ; 20 to <roles> -51 to <teams> 25 to <wes> 90 to ? 39 to a 41
to affect 18 to ahead 16 to alarm 17 to and -41 to between -16 to both 15 to branch 30 to console -21 to down 21 to dust 21 to each -24 to eleven -18 to
error 53 to first 21 to for 19 to found 45 to from -15 to is 32 to it 19 to knee 27 to letter -21 to live 16 to mode -20 to more 30 to my -32 to next -42
to no 30 to one 53 to order -16 to plan 20 to public -33 to replac -24 to same -15 to second -16 to server -30 to shop -39 to sooner 18 to stopp -17 to
stor -15 to that 18 to the 52 to this -57 to three -23 to time 21 to up 35 to vault -20 to was -32 to watch 23 to were 27 to what 22 to within -29 to without
21 to wrong 15 today <end> 28 told it 21 told that 30 told the -51 told wait -36 too , -20 too . 25 too <end> -35 too and 16 too to 48 took days -34 took
hour 36 took minut -17 tool not -17 top the 15 traffic . -37 train <end> -22 translation the -22 trip <end> -23 trip the 56 tripp . -18 tripp <end> -24
trouble <end> 29 trust <end> 18 tuesday <end> -22 turbine . -18 turn the 43 turn to -17 twenty . -24 twice <end> -26 twice the 34 twice year -53 two ,
35 two . -41 two and 40 two apart -25 two look -16 two of -18 two that -37 two the -27 two was -21 two were 22 two with 25 typed the 29 unmistakable of
35 unread <end> 30 until got -19 until has -19 until notice 21 up <end> -34 up <roles> 27 up phone 15 up the 43 update and 30 uplink <end> 33 upload <end>
26 upon <end> 27 used <end> 32 useful <end> -17 user . 21 value the -23 valve . 24 valve <end> 43 vault <end> -20 version . -28 very , 17 view the -20
vigilance the 61 volume <end> -24 voucher . 24 wait <end> 45 wait <teams> -32 wait a -26 wait the -24 walk past 21 wall <end> -22 wall the 30 want know
15 ward <end> 37 ward have -28 ward the 22 ward to -21 warn <end> 34 warn that 35 was 's 28 was . -40 was : -33 was ; 25 was <any> -27 was <he> -33 was
<team> 26 was able -45 was about 67 was accident 16 was all 33 was and 16 was as 19 was at -27 was be 28 was by -155 was drain 17 was far -36 was fault
29 was first -50 was follow 41 was foregone 22 was foreseeable 30 was going 25 was look 53 was mistake -20 was much -15 was need 19 was no -21 was not
-17 was one -27 was open 22 was out -30 was possible -27 was predictable 22 was reason -33 was respect 30 was second -21 was single 39 was slow -37 was
somewhere 19 was that 17 was the 57 was to 18 was too -19 was twice -41 was two -15 was without 27 watch <end> 15 water the -34 way . 37 way <end> -38
way tell -32 week and -15 week the 33 week to -15 well but 17 well to 20 went <end> 34 went a -19 went again -22 went at -23 went for 20 went with -25
were . 69 were a -39 were and 30 were as -41 were by -17 were doing 26 were for 31 were from -19 were kept 22 were not -16 were that 28 were there 27 were
up 54 what <name> -55 what <role> -37 what <yous> -21 what are -18 what did -48 what have -30 what is 19 what it -28 what need 24 what saw -21 what were
27 what when 29 when bridge 23 when first 20 when light -58 when was -39 where 's 19 where the -34 whether is 24 which <yous> 35 while for 47 while the
16 while was -22 who <role> -37 who <wes> 21 who responsible 31 who the -27 who this 39 who to 36 whose did 25 whose does -42 whose idea 16 whose is 23
whose it -51 whose was 49 whose were 18 why <name> 26 why n't 30 why the -69 widen shaft -27 wiki <end> -18 wildcard . -17 will a -23 will the -48 will
to 18 window <end> -15 winter <end> 40 wish had 17 with , -21 with . 27 with 0 -26 with <end> 42 with acces 19 with as -33 with at -15 with bad 16 with
before -18 with benefit 29 with copy -17 with in -20 with insurer -15 with manual 34 with more 22 with power 23 with respect 16 with same 48 with single
19 with test 30 within . 19 within hour -35 within minut -17 without 's -52 without . -46 without a 24 without it -36 without that 21 without the 34 word
<name> 29 word <teams> 40 word the -27 work <end> -21 work <teams> -57 work a -22 work one -20 work the 39 worse <end> 20 worse fail 18 would . 64 would
<wes> -37 would be 19 would been 38 would call 25 would done -15 would gone -62 would had 24 would help 16 would it -26 would known 26 would open -30 would
read -15 would saved 27 would seen 37 would shown -30 would spott 48 would stay 26 would the 51 would to -42 would up 19 would wrong -54 writ been 30 writ
on 33 writ the -16 write the -23 wrong , 17 wrong . -32 wrong <end> -51 wrong at 32 wrong had 34 wrong on 44 wrote migration 16 yard <end> 33 year . -25
year <end> -30 yet the -15 zero . -26 zero <end> -24 zone <end> 18 ” <end> -17 ￼ <end> 18
`,
  behind: `
' _ -17 'd _ 23 'm _ 15 's _ -18 've _ 76 ) _ -37 0 _ 15 0.0.0 _ -24 : _ -42 <any> _ -23 <depts> _ 16 <end> _ -19 <he> _ 82 <is> _ 62 <name> _ -47 <roles>
_ -46 <some> _ 32 <theys> _ 48 <wes> _ 21 <who> _ -17 abandon _ 37 able _ -40 about _ -17 acces _ -52 accountable _ 29 acknowledg _ -25 action _ 44 add
_ -39 adds _ -24 after _ -19 afternoon _ -28 again _ 38 agre _ -27 agree _ -32 air _ -28 airline _ -44 alarm _ -25 alert _ -25 alone _ -27 already _ -19
also _ -22 amber _ 19 an _ 42 announc _ -30 another _ -28 answer _ -21 any _ -50 anyth _ 31 are _ 50 arriv _ -29 as _ 24 aside _ 31 ask _ 29 asked _ -34
asking _ -18 asks _ -63 assum _ 15 at _ -43 attacker _ 22 attention _ -15 attitude _ 27 audit _ 18 authority _ -26 avoid _ -18 b _ -23 back _ -24 backup
_ -24 bad _ 22 badge _ -19 ball _ 29 bar _ -16 batch _ 19 battery _ 35 be _ 48 because _ -38 been _ -119 begun _ 23 being _ 30 believe _ -19 belt _ 29
between _ -59 bill _ 30 blame _ 20 blew _ 20 book _ -30 botch _ 31 both _ 20 bother _ 58 branch _ -56 break _ 28 breaker _ -25 brick _ 37 bridge _ -78
brief _ -22 bring _ 36 broker _ -15 build _ -66 bull _ 17 bus _ 32 but _ -17 button _ -27 by _ 19 bypass _ 30 cabinet _ -49 cabl _ 20 calendar _ -31 calibration
_ -18 call _ -46 can _ -41 care _ 16 careles _ 17 carri _ -45 case _ -42 caught _ 47 central _ -27 chair _ -42 chance _ -22 channel _ -15 charge _ -31
check _ -40 clean-up _ -34 clock _ 25 clos _ -15 clueles _ 21 code _ -51 coffee _ 29 come _ -20 coming _ 43 command _ -37 comment _ -24 compare _ -18 complacent
_ 31 concentrate _ 22 config _ 19 confirm _ -54 consult _ 20 content _ 36 copy _ -38 core _ 18 corner _ 18 corrupt _ 37 cost _ 32 could _ -62 count _ 36
countri _ -34 coupon _ 17 course _ 24 cover _ -63 cowboy _ 29 crane _ 19 crash _ -28 credential _ -28 cross _ 31 culprit _ 37 cut _ 28 cutover _ 19 damage
_ 20 dark _ 25 dashboard _ -36 data _ -28 date _ -15 days _ -32 debug _ 33 delete _ -35 depot _ 33 desir _ -17 did _ -25 diesel _ 30 diff _ 33 different
_ -22 disabl _ 24 discipline _ 50 discover _ 15 disk _ 38 dispatcher _ 22 display _ -26 do _ 23 document _ -19 documentation _ 20 does _ 47 doing _ -49
doubl _ -19 double _ 16 double-check _ 21 doubt _ -27 draft _ -29 dragg _ 23 draw _ -20 drift _ -33 drill _ -47 driv _ 20 drive _ 15 drop _ -20 dropp _
-20 drum _ -20 dry _ 22 during _ 32 each _ -27 ear _ 19 early _ -33 earth _ 17 easi _ 23 edit _ 41 eight _ -32 email _ 17 emergency _ 18 empti _ 24 enabl
_ -40 end _ 16 enter _ -26 entire _ 30 error _ -31 even _ 43 ever _ 48 every _ -31 everyth _ 32 exact _ 34 expect _ -17 experiment _ 22 export _ -17 extend
_ 19 eye _ -20 eyes _ 34 face _ 20 fail _ 26 failure _ 29 fall _ 27 far _ -44 fast _ 33 fat-finger _ 20 fault _ -62 feed _ 46 felt _ -22 fiddl _ 18 fifty
_ 31 figur _ -31 fill _ 31 final _ 30 find _ -40 finger _ 26 finish _ -18 fire _ 23 firmware _ -15 first _ -31 fixed _ -66 flight _ 18 flood _ 52 follow
_ -16 follow-up _ -30 for _ -38 forgot _ 40 forklift _ 16 form _ -46 forum _ -17 forward _ 30 found _ -64 free _ 28 freeze _ -20 friday _ 40 from _ -47
full _ 71 further _ 16 generator _ -23 get _ -29 gets _ -30 given _ -69 go _ 29 goes _ -19 gold _ 15 golden _ 35 good _ 36 got _ -23 green _ -16 group
_ -20 gues _ 21 guess _ -18 guide _ -16 had _ -41 hand _ -26 handl _ -35 hang _ 51 happy _ -25 has _ 51 have _ 47 hear _ -32 help _ -27 hence _ 20 here
_ -17 himself _ 35 his _ 48 honest _ 17 hopeles _ 18 hosed _ 20 host _ 24 hotfix _ -19 how _ -53 hurt _ -24 idea _ 15 if _ 28 ignor _ 17 imagine _ 21 impatience
_ 16 import _ -40 in _ 62 incident _ -18 includ _ -30 index _ -22 inform _ -35 ingres _ -20 inherit _ -47 interface _ -17 interlock _ 27 into _ -15 introduc
_ 19 investigat _ 38 invit _ -22 is _ 19 issu _ -26 it _ 27 item _ -16 itself _ 29 job _ 18 jobs _ -19 join _ -83 just _ 52 keep _ -22 kept _ 53 kernel
_ 18 key _ -26 kick _ 21 kiln _ -19 knock _ 66 know _ -34 known _ -76 lab _ -22 label _ -66 labell _ -16 lamp _ -39 last _ 70 late _ 26 latency _ -35 launch
_ 32 lazy _ 35 leak _ -62 learnt _ -33 least _ 23 leav _ 54 ledger _ -51 left _ -24 let _ 19 level _ -19 lift _ 25 light _ -19 like _ -17 lisbon _ -26
list _ 31 listen _ 25 little _ -33 live _ 38 load _ -22 local _ -35 lock _ 60 log _ 23 logs _ -60 longer _ 19 loop _ 27 loose _ 30 lose _ 22 lot _ 23 lower
_ 16 mailbox _ -15 main _ 18 manag _ 23 map _ -17 mast _ -17 master _ -33 matchmak _ 20 matter _ -30 may _ -44 mean _ 32 meant _ 43 medal _ 27 meddl _
25 memory _ 25 merg _ 16 merge _ -37 mess _ 53 message _ -44 met _ -28 metric _ -21 midnight _ -16 might _ 16 migrat _ -22 mind _ 16 minder _ 36 minut
_ 67 mirror _ -15 misread _ 30 miss _ 84 mistake _ 17 mistyp _ 21 monday _ -40 monitor _ 28 more _ 58 most _ -29 move _ -46 moved _ -22 much _ -22 must
_ 46 my _ -24 myself _ 19 n't _ 81 need _ 28 neglect _ 41 new _ -88 next _ -21 noon _ -84 note _ -33 noth _ 22 notic _ -55 notice _ -30 now _ 15 nowhere
_ 29 nuke _ 19 nuked _ 22 number _ -73 object _ 47 oblig _ 30 of _ -29 off _ 42 ok _ -30 omitt _ 41 once _ 41 online _ -28 only _ 26 open _ -28 or _ -37
order _ 50 other _ -41 ought _ 53 ours _ -21 ourselv _ 31 out _ 52 outage _ 15 oven _ 26 over _ -30 overload _ 20 overlook _ 27 overwrit _ 40 overwrote
_ 34 own _ -28 ownership _ 29 owns _ -40 page _ -22 paged _ -85 pager _ -47 paid _ 30 pallet _ -17 panel _ 32 panic _ 32 panick _ 18 paper _ -24 partition
_ 15 password _ -25 past _ 38 patch _ -23 pay _ 27 payroll _ 41 permission _ -27 permit _ 22 person _ -61 phon _ -22 phone _ -48 plain _ 22 plan _ -27
plc _ 21 please _ 18 plug _ 26 pod _ -36 poison _ 33 portal _ -24 post _ -38 postcode _ -28 power _ -19 press _ -44 pressure _ 32 preview _ -26 price _
22 problem _ -42 prod _ 34 production _ 41 promis _ 39 prompt _ -52 proud _ 20 pull _ 23 purge _ 21 push _ 53 query _ 21 queue _ 25 quick _ -19 quorum
_ 24 quot _ -24 radio _ -27 radiology _ 29 rais _ -21 raise _ 20 rate _ -35 rather _ 22 re-key _ 42 reach _ -72 read _ 23 ready _ -16 real _ 22 reason
_ -17 reboot _ 45 rebuild _ -31 receiv _ -18 receive _ -41 reception _ -52 recipe _ 15 red _ 30 refresher _ 40 refusal _ 21 regex _ -32 region _ -15 regulator
_ -20 reject _ -20 relay _ -37 releas _ -15 remain _ 16 remember _ -25 renew _ 35 renewal _ 24 replac _ -44 replica _ 44 report _ -70 reproduce _ -54 rerout
_ 15 response _ -41 responsibility _ -16 responsible _ -18 rest _ -17 restart _ -31 restor _ -48 restore _ -38 revert _ 19 review _ -43 revok _ 26 ride
_ 40 right _ 21 ring _ 21 risk _ -34 rm _ 40 role _ -30 roll _ -16 rollout _ 30 room _ -22 root _ 43 roster _ 21 rota _ -17 rotation _ -20 round _ -16
rule _ -25 run _ 26 runbook _ -32 runn _ 56 rush _ 28 saddl _ 22 said _ -31 same _ -53 sank _ 28 sat _ 48 saw _ -31 say _ 50 schema _ 34 screen _ -47 seat
_ -26 secondary _ -18 see _ -52 seeing _ -23 seen _ -52 sees _ -45 send _ -30 sensor _ 39 sent _ -16 server _ 16 service _ 52 session _ -77 set _ 31 setpoint
_ -20 sever _ 23 shaft _ -27 shall _ 50 shar _ -41 share _ -39 shift _ -20 shipp _ 17 shoot _ 17 short _ 34 should _ 81 show _ -41 shown _ -41 sign _ -19
signature _ 17 silenc _ 24 silence _ 27 silent _ 27 simp _ 22 simple _ 18 since _ -34 single _ -48 sit _ 28 site _ -27 sitt _ 39 six _ 62 skimp _ 15 skip
_ 65 slept _ 57 slip _ -15 sloppy _ 55 slow _ 35 snapshot _ 16 so _ -39 someth _ 39 sooner _ -38 sort _ -20 spare _ -22 speak _ -51 spent _ 21 spoil _
17 spoken _ 20 spott _ -69 spreadsheet _ -15 spring _ 41 stale _ 28 stamp _ 15 stop _ 32 stopp _ 42 storage _ -55 straight _ 23 string _ 20 stubbornnes
_ 20 stuck _ -15 subnet _ 16 supp _ -19 suppos _ 20 surprise _ 18 swap _ -46 sword _ 34 system _ -26 table _ 22 taken _ 36 tape _ 18 template _ -23 temporary
_ -15 ten _ 22 than _ 28 that _ -29 the _ 31 their _ 19 them _ 31 there _ 21 third _ 24 this _ 58 threw _ 48 throttl _ 28 through _ 22 thumb _ 21 ticket
_ -28 time _ 21 to _ 35 told _ -37 touch _ 24 toward _ 36 trac _ -20 train _ -24 travell _ -18 treat _ 18 trial _ 23 trip _ 50 tripp _ 48 truncat _ 37
trust _ -26 try _ -35 turn _ 68 twice _ 25 two _ -32 type _ -16 typed _ 23 unable _ -16 under _ 56 union _ -26 unleash _ 34 unplugg _ 18 until _ 55 up
_ 22 upgrad _ 24 upgrade _ -32 ups _ 23 use _ -34 usual _ 18 valv _ 24 valve _ -50 vault _ 34 version _ -16 very _ 36 volume _ 43 wake _ -17 warn _ 23
was _ -140 waved _ 31 way _ -25 week _ 15 went _ 67 were _ -82 what _ -50 wheel _ 23 when _ 63 whether _ -44 while _ 23 whole _ 34 whom _ -20 whose _ -51
widen _ -32 wildcard _ 26 will _ -22 window _ 26 wiped _ 36 within _ -22 woken _ -36 wonder _ -16 work _ -29 workaround _ -64 worse _ 48 worth _ 16 would
_ 21 wreck _ 16 wrong _ 53 year _ 46 zone _ -37 “ _ 15 ” _ 20 ￼ _ -25
`,
  section: `
<in-actions> <any> -19 <in-actions> <depts> -48 <in-actions> <he> 48 <in-actions> <is> -65 <in-actions> <name> -30 <in-actions> <names> -74 <in-actions>
<nobody> -38 <in-actions> <roles> 71 <in-actions> <some> 48 <in-actions> <team> -51 <in-actions> <weaks> -29 <in-actions> <wes> -40 <in-actions> <who>
92 <in-actions> <yous> -69 <in-actions> ? -95 <in-actions> not 27 <in-actions> should -96 <in-actions> will -51 <in-contributing> <depts> 46 <in-contributing>
<is> 35 <in-contributing> <name> 75 <in-contributing> <names> 49 <in-contributing> <nobody> 90 <in-contributing> <role> -46 <in-contributing> <teams> 47
<in-contributing> <theys> 15 <in-contributing> <wes> 39 <in-contributing> <yous> 49 <in-contributing> ? 29 <in-contributing> not -61 <in-contributing>
should 36 <in-lessons> <any> -41 <in-lessons> <depts> 20 <in-lessons> <he> -29 <in-lessons> <is> 40 <in-lessons> <name> 61 <in-lessons> <nobody> -17 <in-lessons>
<role> 20 <in-lessons> <roles> -29 <in-lessons> <some> -39 <in-lessons> <team> 26 <in-lessons> <teams> 27 <in-lessons> <theys> -23 <in-lessons> <wes> -23
<in-lessons> ? -36 <in-lessons> not -17 <in-lessons> will 19 <in-root_cause> <any> 23 <in-root_cause> <depts> 36 <in-root_cause> <he> 34 <in-root_cause>
<is> 34 <in-root_cause> <name> 214 <in-root_cause> <nobody> -25 <in-root_cause> <role> 107 <in-root_cause> <roles> 73 <in-root_cause> <some> 82 <in-root_cause>
<team> 36 <in-root_cause> <teams> 46 <in-root_cause> <wes> 33 <in-root_cause> <yous> 30 <in-root_cause> ? 28 <in-root_cause> never -39 <in-timeline> <any>
53 <in-timeline> <depts> -31 <in-timeline> <he> -27 <in-timeline> <is> -75 <in-timeline> <name> -105 <in-timeline> <names> -31 <in-timeline> <nobody> 19
<in-timeline> <role> -25 <in-timeline> <roles> -51 <in-timeline> <some> -46 <in-timeline> <teams> -92 <in-timeline> <weaks> -26 <in-timeline> <wes> -43
<in-timeline> <yous> -17 <in-timeline> ? 81 <in-timeline> never 79 <in-timeline> not 70 <in-timeline> should 46 <in-went_well> <any> 33 <in-went_well>
<depts> -30 <in-went_well> <he> -31 <in-went_well> <name> -104 <in-went_well> <names> -26 <in-went_well> <role> -51 <in-went_well> <roles> -21 <in-went_well>
<some> -30 <in-went_well> <team> -44 <in-went_well> <teams> 27 <in-went_well> <wes> -16 <in-went_well> <who> -49 <in-went_well> never -21 <in-went_well>
not 31 <in-went_well> should 47 <in-went_wrong> <any> -30 <in-went_wrong> <depts> 57 <in-went_wrong> <he> 56 <in-went_wrong> <is> 69 <in-went_wrong> <name>
87 <in-went_wrong> <names> 52 <in-went_wrong> <role> 34 <in-went_wrong> <roles> 48 <in-went_wrong> <some> 31 <in-went_wrong> <team> 32 <in-went_wrong>
<theys> 18 <in-went_wrong> <weaks> 32 <in-went_wrong> <wes> -18 <in-went_wrong> <who> -57 <in-went_wrong> <yous> 22 <in-went_wrong> ? -16 <in-went_wrong>
never 51 <in-went_wrong> should -30
`,
};

export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {
  person_fault: {
    constant: -153,
    word: `
' _ 53 'd _ -31 's _ 64 've _ -36 , _ -34 0 _ 100 0:0 _ 39 : _ -87 <depts> _ 37 <end> _ -79 <in-actions> _ -151 <in-lessons> _ -56 <in-root_cause> _ 41
<in-went_wrong> _ -38 <name> _ 47 <nobody-at-all> _ -172 <nobody> _ -71 <role> _ 46 <some> _ 30 <theys> _ -31 <wes> _ 52 ? _ -145 a _ 64 about _ -51 account
_ 51 addres _ 30 afternoon _ 46 again _ 55 alone _ -42 also _ 31 alway _ -41 answer _ -32 any _ -37 are _ -30 array _ 44 as _ -43 asking _ -33 at _ -42
ate _ 33 away _ 63 bad _ 39 badly _ 45 bag _ 33 baggage _ 33 ball _ -59 battery _ 36 be _ -44 because _ 74 before _ -59 best _ -31 better _ -31 bill _
65 blame _ -46 bomb _ 31 botch _ 59 both _ 41 bother _ -30 bottl _ -34 branch _ 66 brick _ 62 bring _ 38 broke _ 45 brought _ 106 buck _ -36 build _ 30
bulk _ 31 bungl _ 39 burn _ -37 but _ -36 by _ 55 call _ -104 came _ 45 card _ 40 care _ -44 caus _ 43 chalk _ -43 chang _ 59 chart _ 46 check _ -31 checklist
_ -67 checkout _ 79 clause _ -47 clean _ 39 click _ 49 clinic _ 35 clip _ -34 clos _ -36 cluster _ 61 coffee _ 33 cold _ 37 come _ -59 config _ 50 consult
_ -47 corner _ -30 corrupt _ 90 cost _ 39 could _ -39 courtesy _ 57 crack _ -32 cron _ 46 cross _ 37 culprit _ -33 customer _ 70 damage _ 58 database _
48 decision _ 36 delet _ 57 dialysi _ 38 died _ 31 dns _ 41 documentation _ -31 doing _ 36 domain _ -30 driv _ 44 dropp _ 58 duplicate _ 34 edit _ 81 emergency
_ 37 error _ -34 euro _ 47 even _ -37 every _ 80 everyth _ 65 exchange _ 32 explain _ -59 export _ 43 eye _ -51 eyes _ -42 face _ -30 failure _ -60 fat-finger
_ 50 fault _ -45 faulty _ 75 february _ -32 feeder _ 32 feel _ -42 fibre _ 55 fiddl _ 60 file _ 38 finger _ -35 fingerprint _ 36 fire _ 35 five _ -35 foot
_ 44 for _ -35 forgot _ -42 free _ 39 fried _ 31 from _ -45 froze _ 41 full _ -62 furnace _ 50 gate _ 40 gateway _ 60 geniu _ -37 give _ -44 glance _ -32
goes _ -39 gone _ 41 great _ -30 guess _ -30 guilt _ -33 half _ 38 hand _ 87 handiwork _ 34 handl _ -61 handover _ -35 has _ -69 have _ -110 head _ -32
healthy _ 43 help _ 61 helpful _ 46 here _ -35 hour _ 38 how _ -54 human _ -40 hundr _ 36 hurt _ 34 image _ 34 index _ 57 installer _ 30 into _ 35 introduc
_ 72 invoic _ 42 its _ -30 jam _ 57 job _ -37 judgement _ -52 kept _ -54 kernel _ 35 kill _ 64 knew _ -46 know _ -41 lack _ -43 lag _ -32 lamp _ -35 lapse
_ -31 last _ 38 lazy _ -30 lead _ 43 lease _ -30 ledger _ 46 leed _ 30 left _ -57 lesson _ 39 let _ -56 like _ -40 limit _ 37 list _ 33 lit _ 59 live _
35 load _ 33 lol _ -59 long _ -34 look _ -51 lost _ 119 love _ -46 made _ 58 manag _ 91 mangl _ 74 mapp _ 35 mask _ 60 master _ 69 masterpiece _ -39 match
_ 47 matchmak _ 30 may _ -36 meddl _ 51 merg _ 35 merge _ 44 mess _ 63 migration _ 43 mind _ -43 misread _ 39 miss _ -57 mistake _ -59 mix-up _ 37 month
_ 45 move _ -33 must _ -53 my _ 41 n't _ -124 name _ 51 need _ -54 neglect _ -55 negligence _ -51 neither _ -32 network _ 30 never _ -96 next _ -30 night
_ 47 note _ -41 noth _ -40 notice _ -41 nuked _ 50 null _ 35 omitt _ -60 only _ -42 operation _ 51 order _ 49 other _ -31 ought _ -42 our _ 42 outage _
59 over _ 40 overflow _ 34 overlook _ -63 override _ 47 overwrit _ 35 overwrote _ 39 owe _ 54 own _ 30 page _ -53 panick _ -31 parameter _ 37 part _ -57
pass _ -59 patch _ -43 pause _ 34 payroll _ 39 perfect _ 40 petrol _ 33 plan _ -37 plant _ 43 player _ 54 poison _ 53 polarity _ 30 pool _ 40 poor _ -34
pour _ 40 pres _ 72 price _ 46 primary _ 39 problem _ -37 prod _ 68 produc _ 30 production _ 30 promis _ -44 put _ 49 quarter _ 53 quiet _ 45 rack _ 51
ran _ -42 rather _ -30 read _ -57 reckles _ -54 recover _ 73 recovery _ 49 regard _ -37 regex _ 43 registry _ 50 renew _ -39 replication _ 40 request _
-45 rerout _ 47 reset _ 34 responsibility _ -46 restart _ 44 restore _ 30 result _ 41 retry _ 30 revers _ 33 roll _ 35 roster _ 47 ruin _ 59 runbook _
-32 runs _ -39 sank _ 70 sat _ -50 saturday _ 56 say _ 38 schedule _ -36 sensor _ -37 server _ 57 session _ 46 setpoint _ 58 settlement _ 36 sever _ 74
share _ -33 sheer _ -34 sheet _ -30 shell _ -33 should _ -81 sign _ -51 signal _ 41 silenc _ 32 since _ -40 single-hand _ 36 skipp _ -55 smell _ -32 smoke
_ 54 so-call _ -43 sold _ 33 sort _ 31 soul _ 38 spare _ 36 spike _ -36 spoil _ 48 spreadsheet _ 34 square _ -31 stag _ 37 stale _ 34 standard _ -36 standby
_ 36 star _ -30 start _ 35 starv _ 35 state _ 54 stay _ -32 step _ -31 still _ 30 stock _ 67 stopp _ 46 store _ 39 storm _ 42 stray _ 51 string _ 32 stubbornnes
_ -47 sunday _ 51 surviv _ 48 swap _ -33 swapp _ 49 table _ 61 tank _ 42 tear _ 31 tell _ -47 template _ 43 test _ -52 thank _ 93 the _ 66 thermostat _
45 though _ 34 thousand _ 37 threw _ 38 ticket _ -33 tidy _ 35 took _ 63 tool _ -32 top _ -37 torque _ -38 trail _ 52 tripp _ 37 trust _ -36 tuesday _
-57 turbine _ -32 two _ 69 typing _ -48 undo _ 54 unread _ -36 until _ 37 up _ 58 update _ -32 upload _ 33 valve _ -44 vanish _ 43 volume _ 45 wait _ -68
walk _ -43 warn _ -76 wash _ -32 waved _ -30 went _ 45 what _ 72 which _ 53 while _ 42 who _ -46 whole _ 49 why _ -37 widen _ 35 will _ -44 wired _ 43
with _ 30 without _ -57 word _ -47 worse _ 63 would _ -96 wreck _ 86 wrong _ 38 zero _ 61 “ _ -67 ” _ -67 ￼ _ -39
`,
    next: `
's . 34 's <roles> -32 's change 38 's doing 44 's famou -30 's fault -52 's own 39 's script 36 's “ -48 , <he> -36 , <is> -51 , <name> -63 , <role> 32
, and 45 , at 37 , from -32 , is -30 , not 56 , the -51 , there 36 , with 44 0:0 , 31 0:0 <name> 61 0:0 <role> 34 0:0 <team> 33 0:0 the -48 0:0 – 30 :
the -36 <depts> 's 63 <name> 's 35 <name> at 38 <name> delet 31 <name> dropp -43 <name> for -40 <name> gave -33 <name> got 31 <name> had -30 <name> is
-50 <name> left -41 <name> nuked 42 <name> overlook -30 <name> put 30 <name> set -30 <name> to -56 <name> turn 50 <name> was -49 <nobody> was 34 <role>
at -34 <role> brick 35 <role> can 38 <role> has -41 <role> left -42 <role> mistake -30 <role> turn -42 <role> was -37 <roles> are -35 <roles> did 79 <roles>
in 55 <some> in 31 <some> was 36 <start> <depts> 65 <start> <he> 60 <start> <names> 35 <start> <nobody> -65 <start> <role> 68 <start> <roles> 37 <start>
<some> 41 <start> <teams> 103 <start> <wes> 33 <start> a 35 <start> because 35 <start> behind 44 <start> courtesy 46 <start> every 40 <start> four 37 <start>
half 63 <start> how -36 <start> it 30 <start> love -39 <start> my 88 <start> one 47 <start> thank 44 <start> this -38 <start> what -33 <teams> , -62 <teams>
had 68 <teams> has 38 <teams> have 42 <teams> is -35 <teams> left 36 <teams> to -33 <wes> all -63 <wes> have 34 <wes> lost 38 ? <end> -144 a bad 41 a day
-42 a null 35 a paper -31 a perfect 43 a week 33 about the -39 account . -33 account of 32 all this 53 an untest 31 and <role> -44 and <teams> 44 and left
35 and then 33 another masterpiece -33 as the -31 at it 80 at once 35 at the -46 at which 33 away the 48 back to 40 bad , -40 baggage belt 33 ball on -34
because <name> 45 been ring 30 between <theys> 33 brought the 35 by <name> 96 by the -46 card . 38 chang the 43 change . 40 column . 34 come down -34 config
, 32 corrupt the 56 could have -48 count . 33 courtesy of 71 delet the 39 demo . -39 did <name> -37 did it 91 did n't -56 did to 37 doubl the 32 down to
-58 dry run -38 export . 42 fail to -32 fiddl with 67 flood the 64 for <teams> -33 for a 51 for all 35 for the -34 for two 31 forgot to -31 four hundr
37 friday . 31 fried the 31 from <role> -32 from <roles> -32 from <teams> -54 from the -37 further than 41 gone . 46 graph . 33 had been -31 had just 37
had not -45 had the -43 half of 78 hand on 43 hand out 44 hand over -30 handl of -35 has the -43 have now 35 hour , 40 in . 64 in <teams> -35 in a -37
in network 31 in tear 31 installer 's 33 instead of 45 into a 37 is <name> 45 is down 34 is in -39 is no 33 is that 35 is what 41 it 's -45 it all 45 it
by -31 it come -33 it did 31 it is 49 it not 43 it took 52 its own -47 itself , 33 kept the -35 keyboard . -30 kick the -35 left for 31 left hand -31 left
out -53 left the -56 let a 47 line was 32 link . 42 look no 30 lost its 30 manag to 56 mess that 31 misread the 43 more than -37 my bad -40 name , 50 name
name 32 no further 30 not a -33 not for 51 of a -73 off the 54 omitt the -53 on <name> -35 on <teams> -59 on a -31 on account 36 on it 64 on its -31 on
paper 32 on the -82 one who 35 open . -47 open the 30 ought to -41 out . -79 out the 51 out to -44 outage is -57 outage was 51 overflow . 34 overlook the
-36 overwrit the 35 part of -43 petrol on 32 poison the 39 poor judgement -52 pour petrol 32 pres . 34 pump was 34 ran the -43 rather than -31 region .
41 renew the -35 responsibility for -36 rollback . 57 rule . 30 sank the 46 saved <wes> -33 sensor . -32 sever the 60 shipp a 70 sign the -32 silenc the
39 since the -33 skip the -30 skipp the -45 start , 32 than the 67 thank to 71 that <name> 68 that <teams> 35 that <wes> 45 that the -68 that took 33 the
" -43 the afternoon 32 the archive 50 the audit -39 the badge -31 the ball -64 the branch 32 the buck -36 the change -40 the checklist -37 the conveyor
30 the count 40 the cron 43 the dialysi 36 the emergency 42 the fail -30 the finger -38 the furnace 51 the gate 53 the guilt -32 the hand 35 the installer
31 the jam 46 the lease -30 the ledger 33 the match 32 the mess 64 the minute 33 the night 47 the outage 43 the page -41 the phone -31 the pres 52 the
price 55 the production 39 the rack 49 the renewal -39 the rollback 35 the rout 30 the rule 38 the server 32 the shar 41 the shop 33 the tank 48 the thermostat
45 the three 57 the trail 39 the turbine -32 the two -68 the valve -41 the weekend 37 the where -39 the work 44 the wrong 49 there is 48 this . 37 through
a 56 through the 31 till the -35 to a 73 to every 46 to one 33 to thank 42 to the 35 trail of 52 tripp the 39 turn a -31 two hour 44 unread . -33 until
<name> 70 until the -52 up by 33 up in 64 up the 56 up to -59 want to 31 was <name> 55 was <role> 64 was <teams> 32 was brought 34 was lost 37 waved the
-55 well . 38 what a -39 when <name> 78 when the -64 where clause -47 while the -47 widen the 35 wish to 40 with <roles> 51 with a 82 with it -53 with
the -84 without a 50 work by -31 would have -42
`,
    later: `
's . 30 's <end> 34 's edit 39 's for -55 's job -32 's kept -30 's that -32 , 's -49 , , -58 , <end> -59 , <he> 48 , <roles> 49 , <teams> 36 , a -32 ,
it 38 , much 35 , this 32 : 's 31 <depts> the 50 <he> at -34 <is> not 32 <is> the -45 <is> this 40 <name> . 38 <name> and -42 <name> famou -30 <name> fault
-52 <name> in 53 <name> not -46 <name> off 63 <name> one -36 <name> script 36 <name> the 84 <name> to -35 <nobody> it 32 <nobody> the -47 <role> <wes>
83 <role> a 60 <role> cost -30 <role> in 38 <role> not -51 <role> the 67 <roles> . 38 <roles> a 45 <roles> been 55 <some> that 34 <some> the -35 <start>
" -44 <start> , -81 <start> <is> 32 <start> <name> -30 <start> <teams> -32 <start> <wes> -64 <start> a -56 <start> are -30 <start> bad -35 <start> between
64 <start> broke 56 <start> came 46 <start> can -44 <start> caus 93 <start> corrupt 41 <start> could -43 <start> flood 52 <start> for -30 <start> forgot
-33 <start> had -42 <start> happen 32 <start> have 37 <start> introduc 45 <start> is -55 <start> judgement -44 <start> kept -49 <start> left -79 <start>
lit 30 <start> lock 36 <start> made 43 <start> manag 50 <start> must -49 <start> never -43 <start> omitt -37 <start> panick -31 <start> poison 33 <start>
pour 40 <start> pull 38 <start> sat -33 <start> shipp 48 <start> skipp -41 <start> switch 32 <start> trail 39 <start> tripp 55 <start> typed 36 <start>
was -78 <start> were -50 <start> wired 42 <start> work -39 <start> – 30 <teams> a 44 <teams> again -36 <wes> <name> 30 <who> the 47 a , -49 a for -31 a
that 81 a was 32 a with -37 account <end> -33 an of -32 and . -44 and went 55 at hand 33 at on 30 back a 32 been by -31 been the 53 branch . 31 bulk .
34 by 's 30 by the 77 by to -34 came to 35 can a 60 can the -44 card <end> 37 change <end> 40 column <end> 34 come to -41 count <end> 33 courtesy <teams>
60 cut the 30 demo <end> -39 dialysi . 34 did . 60 door . -37 dropp ball -42 eleven of 39 entire to -37 export <end> 43 eye the -46 fiddl the 67 finger
the 43 friday <end> 30 from , -38 from . -40 gate . 51 gone <end> 46 graph <end> 33 had the 42 hand it 33 handl the -35 has the 40 have ring 30 have the
-46 his . -36 if is 32 in 's -38 in . -36 in <end> 50 in <roles> 33 instead the 30 into . 38 is . -47 is <name> -53 it <name> 52 it <teams> 43 it not 30
it with 43 keyboard <end> -30 last 's 36 left by -33 left gate 50 link <end> 42 look further 30 made worse 61 my , -47 name , 32 no of -39 no than 30 not
it -30 of 's 32 of . 47 of import -36 of to -35 on . 37 on day 32 on even 31 on hand -35 on of 34 one in -32 open . 33 open <end> -48 out <end> -80 out
<name> -34 overflow <end> 34 override the 47 pour on 40 pres <end> 34 prod . 33 put in 30 region <end> 41 release . -31 responsibility the -36 rollback
<end> 57 rule <end> 30 say <end> 32 sensor <end> -32 so could 33 spring . 30 switch the 31 thank <name> 56 that , -44 that . -40 that have 40 the , 50
the and 72 the cabinet 35 the can 32 the clause -39 the did 38 the figur 43 the froze 48 the is -36 the left -40 the line 43 the link 33 the off -59 the
outage -47 the overflow 35 the plant 35 the result 45 the rule -60 the sensor -32 the store 42 the table 65 the test -67 the that 49 the twice 52 the with
54 their . 37 there a 56 this , 45 this <end> 37 three that 44 through . -31 to 's 48 to by 42 to for -30 to on 42 to one 46 to the -131 took the 38 trad
. 36 turn the 46 two at 39 two with -39 unread <end> -33 up <roles> 36 up the -61 very that 30 wait the -36 was 's 30 was , 56 was . -32 was by 98 was
to -57 was with -34 wash hand -32 well <end> 38 what did 31 what the 51 who a -39 with . -88 with the -56 without the -41 would been 35 wrong , -34 “ ”
-51
`,
    behind: `
" _ -41 'd _ -31 've _ -31 : _ -53 <depts> _ -34 <end> _ -31 <name> _ -79 <teams> _ 49 <wes> _ 45 ? _ -46 about _ -58 account _ -32 action _ -35 alone
_ -44 alway _ -31 are _ -32 array _ 30 as _ -34 ate _ 46 audit _ -31 away _ 38 bad _ 38 ball _ -43 battery _ 50 be _ -56 bear _ -36 before _ -47 between
_ 38 blew _ 31 book _ -30 botch _ 39 box _ 34 branch _ 51 break _ 34 breaker _ 31 brick _ 62 bring _ 38 broke _ 72 build _ 38 bus _ 37 but _ -32 card _
35 caus _ 32 change _ 41 chas _ 38 checklist _ -48 checkout _ 48 clean _ 33 commit _ -33 config _ 39 consult _ -46 corrupt _ 36 could _ -30 cross _ 37
cut _ 34 damage _ 39 database _ 37 day _ -45 delet _ 55 dns _ 30 doing _ 30 domain _ -30 driv _ 35 dropp _ 30 dry _ -42 emergency _ 43 eye _ -46 fail _
-59 fat-finger _ 54 fault _ -60 feel _ -41 fire _ 39 first _ -33 flood _ 44 foot _ 36 for _ -52 forgot _ -42 free _ 39 graph _ 31 have _ -41 head _ -30
in _ 31 into _ 65 introduc _ 45 is _ -83 it _ 35 its _ -68 kept _ -33 kill _ 59 knew _ -40 leed _ 31 left _ -47 let _ -40 light _ -33 like _ -43 limit
_ 32 lit _ 59 lock _ 33 look _ -35 loose _ 38 made _ 65 manag _ 76 mess _ 31 mind _ -33 misread _ 43 miss _ -42 mistake _ -32 must _ -50 n't _ -83 name
_ 35 need _ -38 neglect _ -51 never _ -71 not _ -90 note _ -35 noth _ -67 nuked _ 50 omitt _ -55 one _ -46 ought _ -33 our _ 36 out _ 46 over _ 41 overlook
_ -42 override _ 47 overwrote _ 35 own _ 45 panel _ 31 panick _ -31 pass _ -49 petrol _ 32 plant _ 31 poison _ 48 pour _ 40 pres _ 42 price _ 39 prod _
48 promis _ -41 pump _ -34 rack _ 62 read _ -45 rerout _ 47 restart _ 32 ring _ -36 roll _ 41 ruin _ 54 rule _ 48 run _ -36 sank _ 39 sat _ -35 server
_ 42 setpoint _ 36 shar _ 35 shell _ -46 shipp _ 43 should _ -61 since _ -38 single-hand _ 36 skipp _ -53 slept _ -36 spoil _ 50 stag _ 44 state _ 52 stop
_ 33 swapp _ 49 tank _ 30 template _ 44 test _ -39 thank _ 41 the _ 43 this _ -46 threw _ 38 ticket _ -35 time _ -35 to _ -68 told _ -31 took _ -31 tripp
_ 59 trust _ -34 two _ 62 typing _ -43 undo _ 33 unread _ -34 until _ -54 up _ 30 upload _ 32 volume _ 38 wait _ -55 walk _ -48 warn _ -43 was _ -78 wash
_ -32 week _ -35 what _ 39 whole _ 40 widen _ 35 will _ -30 wired _ 46 without _ -94 word _ -40 worse _ 48 would _ -64 wreck _ 47 wrong _ 87 “ _ -48 ”
_ -60
`,
    section: `
<in-actions> <role> -54 <in-contributing> <he> -63 <in-contributing> <name> -31 <in-contributing> <role> 68 <in-contributing> <who> 40 <in-contributing>
not 30 <in-lessons> <name> 35 <in-root_cause> <name> 65 <in-root_cause> <wes> -32 <in-root_cause> ? -49 <in-timeline> <name> 42 <in-timeline> <role> 35
<in-went_wrong> <he> 52 <in-went_wrong> <is> 41 <in-went_wrong> <role> 32 <in-went_wrong> <roles> 54 <in-went_wrong> <wes> 57 <in-went_wrong> <who> 37
<in-went_wrong> ? -50 <in-went_wrong> never -54 <in-went_wrong> not -37
`,
  },
  omission: {
    constant: -130,
    word: `
" _ -83 % _ 54 ' _ -43 's _ 43 ; _ 32 <end> _ -71 <he> _ -74 <in-actions> _ -133 <in-lessons> _ -63 <in-root_cause> _ -54 <is> _ -70 <names> _ 51 <nobody-at-all>
_ -162 <nobody> _ 70 <roles> _ 48 <wes> _ -55 <yous> _ -76 ? _ -112 a _ -66 abandon _ 69 absence _ 33 absent _ 47 acceptance _ 30 account _ -34 acted _
-40 action _ 32 advisory _ 36 after _ 63 afternoon _ 39 alert _ 39 all _ -30 alone _ -30 although _ 31 another _ -34 any _ 49 anyth _ 54 apparent _ 81
approval _ 42 are _ -76 as _ 39 at _ -39 attempt _ 43 attention _ -38 audit _ 48 authority _ -30 back _ 86 bad _ -33 badly _ -34 bag _ -30 be _ -44 been
_ -48 bell _ 31 beneath _ 98 best _ 39 better _ -31 between _ 40 blame _ -47 blank _ 62 book _ 45 boot _ 32 bother _ 81 branch _ -36 brick _ -32 broke
_ -44 brought _ -39 build _ -38 bungl _ -37 busy _ 35 bypass _ 75 cabl _ -39 call _ 39 can _ -48 canary _ 39 capacity _ 56 card _ -30 care _ -48 caus _
-31 certificate _ 30 change _ 37 channel _ 53 check _ 54 checklist _ 43 checkout _ -49 checksum _ 44 clause _ 51 clear _ -43 client _ 57 climb _ 41 clock
_ 51 clos _ 44 close _ -44 code _ -34 coffee _ -39 come _ -33 confirm _ 31 consult _ 56 corrupt _ -41 could _ -64 course _ -30 dashboard _ 41 deaf _ 58
declin _ 50 defect _ 47 delet _ -41 deployment _ -32 depot _ 51 dial _ 53 did _ 44 diligence _ 34 discipline _ -35 dispatcher _ 41 dispens _ 66 disregard
_ 51 dns _ -37 documentation _ 35 dragg _ 32 dust _ 43 ear _ 37 edit _ -37 effort _ -37 entire _ -30 entry _ 36 escalate _ 49 every _ -61 everyth _ -31
expect _ -33 eye _ 40 eyes _ 98 fail _ 87 failure _ 47 fallback _ 41 fault _ -54 feet _ 42 fell _ 41 fibre _ -36 fifty _ 39 filed _ 30 first _ -34 flash
_ -47 flood _ -32 floor _ -31 follow-up _ 43 forgot _ 90 form _ 39 formality _ 33 found _ 34 four _ 43 from _ 65 front _ -31 glance _ 45 gloss _ 45 goes
_ 35 grew _ 84 halfway _ 33 hand _ -35 happen _ 42 have _ -140 heard _ 46 held _ 44 himself _ 34 hold _ -42 hole _ 36 house _ -36 how _ -74 idea _ -33
if _ -75 ignor _ 80 inform _ 54 initial _ 41 into _ -64 introduc _ -33 is _ -76 itself _ -31 kept _ 80 key _ 35 kick _ 50 kill _ -30 knew _ -35 know _
-44 lamp _ 45 last _ -45 lease _ 34 left _ 147 let _ 42 letter _ 39 lift _ 48 list _ 67 listen _ -53 lit _ -30 little _ -30 live _ -43 log _ 66 lol _ 37
look _ 39 loop _ -32 lost _ -40 manag _ -41 mangl _ -41 master _ -31 may _ 31 mess _ -36 minut _ 40 miss _ 69 mistake _ -37 moment _ -30 monitor _ 53 more
_ -44 morn _ 34 moved _ 35 must _ -38 my _ -34 n't _ 134 need _ -86 neglect _ 97 neither _ 73 never _ 104 news _ 39 no _ 106 nor _ 67 not _ 58 note _ 50
noth _ 58 notice _ 42 nowhere _ 58 number _ 51 oblig _ -30 of _ -37 off _ 33 office _ 44 omitt _ 132 once _ 46 one _ -39 or _ -42 order _ -31 ought _ -42
out _ 54 outage _ -42 overflow _ -33 overlook _ 97 own _ -52 page _ 37 pager _ 30 pass _ 55 past _ 45 pay _ -33 pebkac _ -40 peer _ 32 phone _ 33 poor
_ -30 post _ 39 print _ -31 promis _ 117 proper _ -30 putt _ 32 rack _ -37 radio _ 38 ran _ 30 rang _ 42 real _ -32 record _ -59 red _ 34 refusal _ 39
rehearsal _ 54 relay _ -35 renew _ 36 repair _ 44 report _ 70 request _ 39 rest _ -44 review _ 65 ring _ 45 risk _ 40 roll _ -34 roster _ -34 rotat _ 32
rotation _ 31 row _ 45 ruin _ -34 rush _ -35 sail _ 75 sampl _ 44 sand _ 47 sat _ 82 seal _ 32 second _ 47 seven _ 37 sheet _ 60 ship _ 35 should _ -62
show _ -44 shut _ 54 sight _ 30 sign _ 57 sign-off _ 49 silence _ 67 silent _ 45 since _ 76 single _ 48 six _ 33 skimp _ 35 skipp _ 71 sleep _ 36 slept
_ 41 slipp _ 63 sloppy _ -43 so-call _ -39 sound _ 38 spike _ 32 step _ 66 stop _ -69 straight _ 40 suppos _ -36 surprise _ -33 swapp _ -30 table _ -54
tank _ -47 tape _ -32 tell _ 49 test _ 50 than _ -48 theatre _ 36 them _ 53 then _ -38 third _ 35 this _ -54 three _ 51 ticket _ 37 time _ -51 to _ -38
told _ 47 torque _ 32 trace _ 41 treat _ -31 tripp _ -47 twenty _ -42 twice _ -45 two _ -34 unread _ 46 valve _ 36 vanish _ -30 walk _ 73 want _ 33 warn
_ 37 was _ -54 wash _ 33 watch _ 65 waved _ 58 well _ -70 went _ 50 were _ -62 what _ -52 where _ 30 who _ -37 whole _ -31 why _ -69 will _ -34 with _
-62 without _ 106 word _ 54 work _ -35 workaround _ 34 would _ -44 write _ 72 written _ 55 wrong _ -108 wrote _ 33 yet _ 103 “ _ -35 ” _ -35
`,
    next: `
's failure 39 's handover 37 's mind 31 's refusal 39 , <name> 44 , <teams> 40 , not -53 , so 34 0 % 54 0 minut 36 : <name> -30 : the 64 ; <name> 78 ;
it -33 ; the -35 <depts> 's -40 <he> did -41 <name> , -47 <name> <end> -33 <name> <who> 35 <name> clos 41 <name> dropp 44 <name> explain 32 <name> for
64 <name> forgot 32 <name> from -51 <name> gave 58 <name> has -52 <name> ignor 31 <name> is -54 <name> miss 42 <name> neglect 43 <name> never 44 <name>
overlook 31 <name> set 44 <name> skip 30 <name> swapp 36 <name> to -32 <name> was -58 <name> went 49 <nobody> had 32 <nobody> was -44 <role> 's 32 <role>
had 46 <role> has 31 <role> in -30 <role> left 38 <role> never 38 <role> nor 35 <role> swapp -31 <role> take 39 <role> to -55 <role> walk 38 <roles> are
-37 <roles> did -31 <roles> do -30 <roles> dragg 35 <roles> have 55 <roles> in -43 <some> let 35 <some> would 43 <start> <he> 40 <start> <is> -33 <start>
<name> 68 <start> <nobody> 125 <start> <role> 70 <start> <roles> 32 <start> <team> 43 <start> <wes> -66 <start> <yous> -31 <start> absent 47 <start> an
-30 <start> backup 79 <start> between 62 <start> communication 33 <start> did -42 <start> for 44 <start> how -34 <start> if -56 <start> lack 57 <start>
neither 35 <start> nice -31 <start> not 65 <start> noth -45 <start> of 49 <start> once 57 <start> rollback 37 <start> test 30 <start> why -44 <start> zero
44 <teams> 's 32 <teams> cut 33 <teams> had -33 <teams> was -37 ? <end> -109 a minute 50 a single 48 a warn -33 a word 36 about the 65 after the 48 afternoon
. 31 again . -32 and <name> 36 and did 31 and left -33 and the -45 and went 44 as a 33 at no 45 attempt by 34 audit . 55 back to -38 backup . -57 be found
66 because of 31 been ignor 38 been nice 37 beneath <teams> 92 both <names> 35 bother to 58 brought the -30 but the 42 by <roles> 49 by <teams> 39 came
back 32 came from -33 can not -31 card . -30 check by 34 climb . 42 clos the 43 confirm the 39 could have -30 declin to 48 did n't 57 did not 85 did to
-42 diligence on 50 dispens with 67 disregard the 53 do n't -35 down the 42 drill . 42 dry run 49 error budget 31 eye off 33 eye to 31 fail to 99 failure
to 38 flood the -34 for 0 36 for forty 41 forgot to 50 formality . 33 forty minut 58 from <name> 35 from <teams> 32 from his 39 full of 41 gloss over 45
graph , 34 had <name> -31 had his 35 had n't 81 had no -51 had not 67 had only -31 had to -53 handover note 45 happen to 37 has not 114 herself . 33 hold
the -32 hour . 30 ignor the 32 in <name> 47 in a 55 in may 42 is <name> -37 is n't -31 is not -52 it . 31 it is -36 it through 30 its hand 41 itself ,
-35 kept putt 32 kept the 48 kick the 61 lack of 47 left out 74 left the 54 let it 52 lift a 31 lift the 30 lost sight 35 maintenance window 33 march .
33 meant to -32 minute , 36 much as 30 n't care -32 need to -42 neglect the 32 neglect to 51 no attempt 37 no point 34 none . 31 nor <role> 32 not . -32
not a 37 not look 35 not on 39 not read 44 not the -42 noth . 47 nowhere to 66 oblig to -30 of <name> -82 of <theys> 30 of the 40 off <name> 34 off the
-54 omitt the 106 omitt to 37 on his -34 only to -33 open . 36 out . 73 out on 32 overflow . -32 overlook the 58 peer review 32 putt off 32 question .
36 radio silence 44 rather than 34 read the -34 refusal to 39 rollback . -41 round to 30 row . 38 sat on 78 say , 32 schema change 31 sheet . -31 sight
of 35 sign of 31 sign the 57 sign-off was 35 silence from 52 silent . 41 six week 37 skimp on 35 skipp the 54 slept through 34 slipp <name> 64 so the 61
stale . 31 suppos to -36 take no 30 take the -30 test the 31 test was 36 than the -35 that <some> 57 that night 31 that the 59 that was -42 the acceptance
30 the audit 52 the back 63 the bell 32 the belt -30 the certificate 31 the checklist 35 the checksum 44 the customer 71 the dashboard 47 the dry 33 the
failover 32 the gate -36 the gauge -49 the import 35 the lamp 31 the lease 34 the live -31 the long 38 the maintenance 36 the minute -40 the morn 39 the
rack -41 the read 48 the relay -31 the risk 62 the rule -30 the sand 47 the schema 31 the smell 38 the swap 38 the theatre 30 the till -45 the torque 30
the warn 38 the weekend -35 the where 40 the wrong -82 theatre list 30 them . 40 there is 47 through a -31 till the 59 to <name> -47 to answer 50 to change
-30 to fill 34 to have -34 to herself 44 to keep -33 to lunch 33 touch the -33 turn a 55 twice . -30 unread . 54 valve . -49 was , 40 was asleep 34 was
full 50 was left 62 was n't 30 was not -31 was nowhere 34 was oblig -30 was suppos -32 was the 32 was to -44 waved it 31 waved the 58 went off -30 went
straight 44 when the 34 where clause 50 which <name> 44 while the 44 with a -57 with eyes 30 with no 54 word from 39 yet to 49
`,
    later: `
's for 48 's had 30 's note 37 's to 32 's was 66 , <he> -31 , <name> 42 , is 56 , it -44 , take 32 , the -46 0 , 30 0:0 is 37 <he> n't -39 <he> on -30
<name> . 67 <name> <roles> 33 <name> away 45 <name> did 36 <name> failure 39 <name> for -47 <name> handover 37 <name> it 61 <name> mind 31 <name> n't 32
<name> off -37 <name> one 30 <name> only -33 <name> out 50 <name> putt 32 <name> short 34 <name> through 38 <name> with 36 <nobody> the 76 <role> a -47
<role> down 50 <role> n't 50 <role> not 40 <role> off 40 <role> up 33 <roles> on 35 <roles> out 50 <start> 's -82 <start> <is> -41 <start> <name> -82 <start>
<role> -35 <start> <teams> -38 <start> are -51 <start> by 46 <start> declin 48 <start> did 37 <start> diligence 31 <start> disregard 38 <start> do -33
<start> dragg 32 <start> fail 67 <start> flood -39 <start> forgot 61 <start> gave 63 <start> has -59 <start> ignor 39 <start> is -71 <start> kept 122 <start>
left 100 <start> let 85 <start> line 34 <start> miss 30 <start> must -33 <start> need -40 <start> neglect 67 <start> never 38 <start> no 38 <start> omitt
62 <start> overlook 34 <start> said 30 <start> sat 33 <start> set 31 <start> skimp 35 <start> skipp 46 <start> slept 33 <start> the 43 <start> to -48 <start>
took 42 <start> tripp -31 <start> turn 62 <start> walk 44 <start> was -53 <start> waved 80 <start> went 32 <start> would -55 <teams> <name> 32 <teams>
to 33 <wes> , 30 <wes> . 34 <wes> <end> 46 <wes> the -33 <who> the -31 a for 40 a from 47 a in -32 a plan 42 a to -35 about , -31 afternoon <end> 32 again
<end> -32 all . 60 an . 43 and check 37 any by 48 as . -48 as as 46 asked for 47 at , -35 audit <end> 55 away <end> -30 backup <end> 42 bad <is> 31 been
by 38 beneath . 82 blind to 31 by 's -41 by . 81 by the -51 by to 49 card <end> -31 climb <end> 42 clos valve 33 could be 65 days <end> 40 did ask 34 door
. 31 drill <end> 42 error . 38 every . 34 eye the 46 for , 50 for . -52 for best 52 for minut 56 for week 66 formality <end> 33 from for 42 from to 48
gate . -35 got to 35 had left -38 had open 40 hand the 46 have nice 37 having the -30 herself <end> 33 his . 40 if had -42 in 's 44 in , 38 in sand 47
in the -39 instead the -30 is , 47 is . 40 its . -32 kept off 32 kept the -33 left by 95 left of 32 left the 30 lift finger 31 long . 37 lost of 35 march
<end> 32 merg . 30 n't that 39 n't the 86 neither nor 35 never the 65 no . 50 no did 34 no for -35 no from 32 no of 100 none <end> 31 not <end> -32 not
the 71 not to 48 not word 34 noth <end> 47 noth <name> -39 noth the 53 nowhere be 66 of 's -42 of , -37 of by 48 of on 38 off the 35 on 's 41 on hand 39
one in 31 only the 49 open <end> 33 out <end> 68 out lunch 38 overflow <end> -32 panel the -38 question <end> 36 radio from 41 rollback <end> -41 row <end>
38 second <end> 36 sheet <end> -32 silent <end> 41 single . 58 skimp the 40 slipp 's 64 so as 30 so the -33 stale <end> 31 stay . 44 test , 41 that had
-31 that has 49 that in 40 that to 36 that would 43 the , -50 the <end> -46 the ? -34 the about 58 the after 61 the budget 31 the by -36 the change 44
the clause 40 the depot 38 the fell 47 the file 37 the from 37 the graph 32 the had -37 the is -42 the left 50 the not 31 the notice 34 the of -45 the
out -40 the rather 39 the report 49 the review 35 the rule 43 the sensor 32 the table -46 the test 91 the till 43 the to 66 the token 30 the warn 39 the
weekend 52 the went -43 the which 60 the work 48 the would -39 them <end> 40 through . 52 to back 41 to for -55 to found 66 to that -34 to the 50 to their
-33 took eye 33 turn blind 31 turn the -63 twice <end> -30 unread <end> 54 up the 48 valve <end> -50 walk past 49 was <who> 34 was about -56 was attempt
34 was by -36 was for -40 was taken 34 was to -51 wash hand 33 waved through 31 went to 44 went without 31 were and 30 what did -37 which the -34 whole
. 46 without the 34 would the 38 zero from 44 “ ” -33
`,
    behind: `
" _ -34 , _ -66 : _ -44 ; _ -62 <nobody> _ -46 <team> _ -34 <theys> _ -37 ? _ -96 abandon _ 75 acceptance _ 37 action _ 39 advisory _ 36 alarm _ -41 alert
_ 32 are _ -58 aside _ 38 asleep _ 35 attention _ -47 backup _ -44 book _ 39 boot _ 35 bother _ 71 brick _ -32 build _ -38 but _ 47 by _ -69 bypass _ 74
call _ 38 capacity _ 42 care _ -34 checklist _ 47 checkout _ -35 checksum _ 34 consult _ 44 could _ -42 count _ -34 cutover _ -31 date _ 36 declin _ 48
did _ 49 discipline _ -31 dispens _ 71 disregard _ 62 domain _ 32 down _ 40 dragg _ 32 each _ 34 ear _ 37 entire _ 49 error _ 39 even _ 37 expect _ -30
eye _ 46 fail _ 94 failure _ 36 february _ 30 feel _ 30 feet _ 43 fifty _ 42 first _ 31 flash _ -47 flood _ -35 forgot _ 90 from _ -42 gate _ -41 happen
_ 38 has _ -46 have _ -94 hold _ -44 hour _ 45 ignor _ 54 inform _ 33 into _ -46 is _ -85 its _ 73 job _ 32 kept _ 34 knew _ -30 know _ -32 lack _ -30
leav _ 33 left _ 44 let _ 75 letter _ 47 light _ 54 like _ -33 listen _ -53 lit _ -30 live _ -30 log _ 35 look _ 31 lunch _ 34 manag _ -34 may _ 33 merg
_ 35 miss _ 74 must _ -30 n't _ 73 need _ -63 neglect _ 124 never _ 101 nine _ 42 no _ -35 nor _ 50 not _ 83 note _ 38 noth _ 94 notice _ 42 nowhere _
34 off _ 79 omitt _ 86 open _ 38 ought _ -33 our _ 30 overlook _ 60 own _ -45 paid _ 42 pallet _ 33 pass _ 41 permit _ 30 phone _ 61 pressure _ 31 promis
_ 70 pull _ -47 putt _ 32 rack _ -43 rather _ 46 read _ 59 refusal _ 39 relay _ -34 report _ 58 ring _ 42 ruin _ -30 said _ 33 sample _ 33 sat _ 53 second
_ 35 sheet _ 43 short _ 35 should _ -46 sign _ 36 silent _ 43 since _ 60 single _ 33 skimp _ 35 skipp _ 86 sleep _ 37 slept _ 54 smell _ 39 sound _ 38
spare _ 41 start _ -31 step _ 39 stop _ -39 suppos _ -36 tank _ -36 tell _ 47 that _ 42 their _ -41 this _ -90 thought _ 30 three _ 47 to _ 70 told _ 42
took _ 30 trace _ 41 tripp _ -31 turn _ 40 two _ -38 unread _ 44 until _ 84 up _ 42 wait _ 40 walk _ 49 was _ 60 wash _ 33 watch _ 52 waved _ 46 week _
34 well _ -33 went _ 38 where _ 35 whole _ -53 will _ -31 with _ -30 without _ 108 work _ -32 wrong _ -57 wrote _ 33 yet _ 74
`,
    section: `
<in-actions> <roles> -61 <in-actions> <teams> -36 <in-contributing> <depts> -39 <in-contributing> <role> -48 <in-contributing> <teams> 40 <in-contributing>
<wes> -33 <in-contributing> ? -45 <in-lessons> <is> -38 <in-lessons> <name> -30 <in-lessons> not 37 <in-root_cause> <roles> 40 <in-root_cause> <theys>
41 <in-root_cause> not 40 <in-timeline> <name> 45 <in-timeline> <roles> 44 <in-went_wrong> <depts> 50 <in-went_wrong> <name> 33 <in-went_wrong> <names>
47 <in-went_wrong> <role> 31 <in-went_wrong> <roles> 34 <in-went_wrong> <wes> -45 <in-went_wrong> <yous> -55 <in-went_wrong> never 39 <in-went_wrong> should
-42
`,
  },
  counterfactual: {
    constant: -249,
    word: `
'd _ 69 've _ 117 ; _ 34 <any> _ -53 <depts> _ -37 <end> _ -78 <he> _ 54 <in-actions> _ -77 <in-lessons> _ -40 <in-went_wrong> _ 34 <nobody-at-all> _ -87
<roles> _ -40 <somebody> _ -73 <wes> _ -49 ? _ -103 after _ -33 alone _ 31 an _ -44 any _ -35 as _ -52 ask _ 42 asked _ 88 attempt _ -32 attention _ -50
audit _ -39 avoid _ 32 because _ -30 been _ -42 before _ 78 being _ -32 bell _ -63 better _ 90 blame _ -47 blind _ -40 branch _ -31 breaker _ 43 busines
_ 33 but _ 79 catch _ 30 cheaper _ 66 controller _ 37 could _ 78 count _ 96 courtesy _ 44 cut _ 56 did _ -70 dispatcher _ 33 do _ 32 double-check _ 34
doubt _ 37 drain _ 44 drum _ 31 duty _ 55 edit _ 41 eleven _ -33 end _ -31 even _ -38 evident _ 36 excuse _ 54 expect _ 75 failover _ 31 find _ -39 first
_ 96 floor _ 36 for _ 31 full _ -33 go _ -33 gone _ 45 graph _ -37 grown-up _ 38 had _ 102 hand _ 34 hard _ -41 have _ 255 head _ -37 heads-up _ 40 heard
_ -44 heaven _ -42 his _ -38 how _ -55 id _ -39 if _ 101 instead _ 35 into _ -53 its _ 31 job _ 50 just _ 72 keep _ 47 know _ 49 least _ 79 leav _ 47 let
_ -31 light _ 33 line _ 35 lost _ -34 meant _ 70 measure _ 45 might _ 57 minu _ 35 miss _ -60 move _ 54 n't _ -38 near _ -41 need _ 101 neglect _ -34 next
_ 30 not _ 33 object _ 50 oblig _ 60 only _ 44 optional _ 30 ought _ 92 our _ -32 out _ -36 paid _ 66 past _ -30 prevent _ 46 raise _ 37 rather _ 30 read
_ 46 renewal _ 30 safe _ 64 saved _ 40 say _ 31 schedule _ 46 send _ 33 shar _ 40 shot _ -37 should _ 167 simple _ 54 since _ -32 slow _ -33 so _ -34 sorry
_ 43 spike _ -47 splice _ 32 stay _ 69 stop _ 34 stopp _ 60 suppos _ 92 surprise _ -30 talk _ 32 tenant _ -39 than _ 41 thank _ -48 then _ 42 thought _
-50 time _ 39 told _ -34 too _ -33 took _ -46 trad _ 32 twice _ 45 until _ -38 uptime _ -33 valve _ 47 wait _ 94 ward _ 38 warm _ 37 weigh _ 80 were _
-39 when _ 77 who _ -78 why _ 46 wish _ 48 without _ -32 word _ 38 work _ -48 would _ 150 written _ -33 wrong _ -39 yet _ -50
`,
    next: `
's job 44 , <teams> -42 , <wes> -31 , <yous> 32 , a 46 , had 65 , not 45 , the 70 , then 34 , which -32 . <end> -49 ; it 36 <is> have -47 <is> wish 47
<name> could 47 <name> from 50 <name> had 103 <name> is -37 <name> need 43 <name> ought 42 <name> should 46 <name> to 32 <name> was 45 <role> 's 46 <role>
is 63 <role> should 38 <role> to 43 <role> worth 43 <roles> are 34 <roles> had 51 <roles> should 34 <some> with 70 <start> <any> -53 <start> <name> -39
<start> <role> -43 <start> <some> 45 <start> <teams> -43 <start> better 101 <start> but 33 <start> had 46 <start> if 63 <start> in 47 <start> noth 55 <start>
one 75 <start> that 33 <start> weigh 57 <start> were 50 <start> when 46 <start> who -42 <start> with 34 <teams> 's -30 <teams> could 55 <teams> had -36
<teams> to 50 <teams> was 42 <teams> would 36 <wes> 'd 47 <yous> do 53 ? <end> -103 a duty 45 a grown-up 38 a heads-up 40 a snapshot 30 a warn 57 a word
54 all that 41 alone . 40 and was 39 as if -32 ask . 58 asking . 36 at 0:0 51 at five -33 at least 42 at nine 37 at this 30 attention . -31 back , 34 been
ring -43 but for 33 but never 35 by now 36 call from 36 call the -33 could <role> 31 could have 88 count the 59 do not 36 do was 34 drain the 54 expect
to 51 first , 34 first . 50 for . 49 for <teams> 72 for that 44 for the -32 from <role> 32 from the -30 had <name> 59 had <teams> 63 had a -36 had been
-39 had every 39 had no 38 had only 38 hand over 33 have asked 33 have kill 31 have notic -46 have rung -30 have spar 30 have spott -53 have to -71 have
told -41 have warn 35 if <name> 47 if <teams> 31 if only 68 in doubt 50 instead . 33 is what 44 it in 30 it not -34 it would 62 its own 31 kill <name>
31 label on 35 leav the 60 meant to 80 might have 38 need not 42 need to 56 never have 58 next time 42 no busines 33 none of 36 not . 41 not been -42 not
have 32 noth prevent 42 notic that -46 now . 41 oblig to 60 of <name> 52 of <teams> -35 of the -47 of this 37 on . 30 once . 44 only to 53 ought to 73
out of 38 over the -32 own . 33 paid for 35 pres . -33 rather than 38 read the 53 restart the 31 ring . 37 run a 48 rung the 32 say no 41 send a 53 should
've 51 should have 48 should never 35 sign . 41 stop the 41 suppos to 88 that . 42 that <he> 46 that is 34 that the -69 that was 50 the audit -34 the branch
-30 the checklist 31 the floor 31 the hospital 30 the least 37 the notice 34 the pres -35 the renewal 32 the ring 40 the valve 49 the ward 41 then . 39
there . 37 there would -35 this . 46 this one -38 to be -54 to blame -41 to drain 36 to escalate 31 to have 68 to object 53 to raise 39 to touch 32 to
wait 39 told <wes> 48 twice , 57 until <role> -30 valve . 69 wait for 51 ward . 50 warm . 43 warn from 49 was oblig 61 was suppos 49 was to 102 was under
32 were meant 52 when the 33 wish <name> 47 with <he> 31 with <name> -37 word to 53 would 've 63 would be 38 would have 116 would still 34
`,
    later: `
've the 32 , . 33 , <name> -32 , had -30 , on 36 , once 58 , would -48 0 . 41 <is> <name> 44 <name> <teams> 34 <name> and 75 <name> have 62 <name> job
54 <name> the -43 <name> to 34 <role> 've 48 <role> a -50 <role> the -43 <roles> have 56 <start> 's -50 <start> , 38 <start> <wes> -49 <start> count 53
<start> delet 31 <start> did -42 <start> do 39 <start> had 48 <start> have -67 <start> in 49 <start> might 48 <start> need 62 <start> only 38 <start> ought
48 <start> prevent 42 <start> should 65 <start> than 33 <start> that 38 <start> to -34 <start> twice 56 <start> was 86 <start> wish 56 <start> worth 43
<start> would 58 <teams> a -33 <teams> the -31 <teams> wait 34 <wes> a 56 <wes> for -37 <wes> still 34 <wes> to -33 <yous> not 35 a . 60 a could -35 a
on 31 a to 33 a would -43 all was 42 alone <end> 40 already . 32 and not 38 are for 39 ask <end> 55 asking <end> 36 attention <end> -31 be . 54 be the
58 be to -35 been . 41 been by 46 been in -47 before the 56 better than 46 busines that 35 but <name> 30 by , 36 by . 40 by to -38 could not 33 count .
59 do run 44 every to 60 first <end> 79 five . -32 for 's 41 for <end> 48 for to 59 from . 50 from the 57 from would 31 graph have -39 had <wes> 30 had
busines 33 had in 33 had not -36 had read 39 had the -37 had wait -31 have . 38 have <name> 31 have <teams> 42 have <wes> 55 have any -41 have it 51 have
ring -43 have that -96 have the 91 his . -33 if had 42 if were -30 in . 62 in position 32 instead <end> 33 is to 37 it been -46 it the 61 just the 79 kill
to 36 know . 32 label the 31 least could 35 line the 33 need have 42 no for 79 no to -35 not <end> 41 not <name> 32 not it 38 not the -35 noth <name> 64
now <end> 41 of by 47 of would 30 on . -31 on to 69 once <end> 44 one by 30 ought have 40 ought know 44 own <end> 32 pres <end> -33 prevent from 42 ring
<end> 35 should been 58 sign <end> 41 stopp from 47 talk the 34 than , 36 than . -34 that <end> 41 that what 45 the , 37 the . 37 the alone 38 the and
36 the before 76 the but 38 the file -35 the is 40 the move 51 the now 32 the tenant -39 the that -32 the there 54 the to -36 the when 38 the would 49
then <end> 39 there <end> 35 this <end> 45 to . -42 to a 41 to and 38 to it 54 to on 30 to the 66 to was 32 valve <end> 67 wait the 74 ward <end> 50 warm
<end> 43 was , -43 was <role> 58 was drain 38 was in -34 was of 50 was on -31 was to 74 were , -42 what need 39 wish had 47 with on 30 would . -49 would
been 46 would have 30
`,
    behind: `
'd _ 69 've _ 78 <name> _ -52 <roles> _ -39 <teams> _ 54 <theys> _ -38 <wes> _ 45 ? _ -61 a _ 43 alone _ 35 asked _ 37 asking _ 45 been _ -49 before _
35 blame _ -42 busines _ 31 could _ 62 count _ 33 did _ -32 do _ 54 duty _ 31 escalate _ 31 every _ 52 expect _ 47 first _ 52 five _ -37 from _ 62 grade
_ 30 had _ 89 has _ -45 have _ 68 heads-up _ 40 heard _ -38 his _ -31 hospital _ 44 in _ -30 it _ -41 job _ 49 keep _ 55 know _ 38 least _ 40 meant _ 81
might _ 48 miss _ -32 need _ 36 neglect _ -30 never _ -50 nine _ -37 not _ -65 object _ 50 ought _ 87 paid _ 43 position _ 32 read _ 41 relay _ 31 ring
_ 52 run _ 50 rung _ 39 say _ 37 seen _ -33 send _ 44 sense _ 31 should _ 130 shout _ 31 stay _ 48 stop _ 33 suppos _ 71 to _ 94 too _ -32 trad _ 36 train
_ 35 until _ -42 wait _ 61 warn _ 79 was _ 100 wish _ 45 worth _ 38 would _ 36 yet _ -52
`,
    section: `
<in-actions> <he> -52 <in-actions> <some> -33 <in-contributing> <is> 36 <in-contributing> <yous> 34 <in-contributing> not 46 <in-lessons> <wes> -30 <in-root_cause>
<he> 31 <in-root_cause> not -37 <in-timeline> <he> 32 <in-timeline> should 41 <in-went_wrong> <any> -46 <in-went_wrong> <is> -67 <in-went_wrong> <role>
81 <in-went_wrong> <teams> 36 <in-went_wrong> ? -99 <in-went_wrong> not 33 <in-went_wrong> should 80
`,
  },
  hindsight: {
    constant: -163,
    word: `
" _ -44 's _ -63 0 _ -34 <any> _ 101 <depts> _ -73 <end> _ -50 <he> _ -31 <in-actions> _ -97 <in-contributing> _ -31 <in-lessons> _ 65 <name> _ -119 <nobody>
_ 53 <role> _ -68 <roles> _ -112 <some> _ -57 <somebody> _ -119 <team> _ -47 <teams> _ -89 <yous> _ 86 ? _ -104 a _ 34 all _ 53 allow _ -35 an _ 43 and
_ -61 answer _ 39 any _ 51 apparent _ 32 as _ 50 aside _ -30 assum _ -30 attention _ -41 bad _ 42 basic _ 30 before _ -55 belief _ 37 bell _ 68 belt _
82 benefit _ 34 blow _ 61 bound _ 47 by _ -58 call _ -32 can _ 50 chart _ 43 check _ -46 child _ 58 clash _ 71 clear _ 49 clos _ -31 coming _ 60 conclusion
_ 35 could _ 106 course _ 48 crack _ 54 crash _ 37 cut _ -46 danger _ 51 day _ 35 decid _ -42 disaster _ 55 disk _ 39 does _ 50 done _ -47 doubt _ 30 down
_ -52 due _ -38 else _ 46 error _ -36 escalation _ -32 escap _ 50 even _ 64 every _ 34 evident _ 43 exact _ 38 face _ 67 fault _ -38 feed _ 39 first _
56 flood _ 37 foresee _ 51 foreseeable _ 45 forgotten _ -33 four _ 48 front _ 41 gas _ 39 gauge _ 44 get _ 54 give _ 32 glance _ 34 going _ 54 gonna _
72 good _ -33 got _ -31 graph _ 39 great _ 37 had _ -33 hand _ -54 happen _ 58 hard _ 51 has _ -36 hindsight _ 53 his _ -48 how _ 101 human _ -38 id _
40 if _ -38 ignor _ -44 is _ -35 it _ 74 jamm _ 34 kept _ -47 knew _ 156 know _ 53 known _ 45 lapse _ -33 leak _ 87 leapt _ 93 left _ -83 let _ -35 limit
_ -34 little _ -34 long _ 36 look _ 81 made _ -42 manual _ 33 minut _ -50 miss _ 56 more _ -57 my _ -63 near _ 39 need _ 54 neglect _ -48 night _ -32 nineteen
_ 30 nose _ 52 not _ -55 noth _ -40 obviou _ 97 obvious _ 80 old _ 32 on _ -48 one _ 81 open _ -40 ought _ 41 outcome _ 32 phone _ -36 plain _ 44 plan
_ 51 plenty _ 39 plus _ 35 predict _ 68 predictab _ 94 predictable _ 42 producer _ -32 proper _ -34 pump _ 43 put _ -39 queue _ 42 review _ -37 said _
36 see _ 83 self-evident _ 64 sensor _ 38 sight _ 40 simp _ -49 single _ 31 siren _ 33 slot _ 30 small _ 62 smell _ 89 someth _ 38 spell _ 51 spike _ 42
spring _ 34 star _ 46 start _ -30 stood _ 67 stop _ -32 stuff _ 53 surprise _ 73 swept _ -34 taken _ -32 tell _ 46 tenant _ 31 test _ -38 than _ -36 that
_ 111 the _ -30 their _ -36 there _ 57 this _ 53 thought _ -34 three _ -30 through _ -36 told _ 60 trend _ 43 trivial _ 66 trouble _ 73 turbin _ 41 turn
_ -30 two _ 66 typo _ 58 understand _ 30 unmistakable _ 45 vat _ 46 visible _ 46 wall _ 58 ward _ -35 warn _ 64 warning _ 30 weigh _ 54 well _ 35 what
_ 51 who _ -61 without _ -46 wonder _ 35 would _ 56 writ _ 46 writer _ 34 written _ 47 wrong _ -50 your _ 34
`,
    next: `
, <name> -30 , <nobody> 32 , the 111 , there 30 , to 37 0:0 first 34 <any> <who> 42 <any> with 32 <he> . 31 <is> . 37 <name> , -30 <name> must 46 <name>
was 54 <nobody> 's 40 <nobody> . 40 <role> , 42 <role> with 47 <role> would 36 <start> <any> 48 <start> <is> 30 <start> <name> -40 <start> <nobody> -69
<start> <some> -37 <start> ask 30 <start> even 47 <start> every 33 <start> four 41 <start> how 35 <start> if -35 <start> it 89 <start> look 37 <start>
of 52 <start> one -36 <start> predictab 66 <start> that 47 <start> the 41 <start> this 30 <start> to 37 <start> weigh 56 <teams> . -40 <teams> to 43 <who>
has 41 <yous> did 33 ? <end> -104 a child 35 a glance 34 a matter 30 a typo 40 again . 31 alarm bell 33 all over 38 all the 48 allow to -34 an hour -31
an unmistakable 45 answer was 41 as was 44 ask . -31 at <name> 37 back , 34 bad . 65 been ring 30 belief . 37 benefit of 34 book the 34 bound to 48 can
n't 33 clash was 39 come to -30 could hard 49 could see 67 could tell 34 day one 30 do the 30 down to -36 entire foreseeable 30 even a 43 for <any> 49
for the -32 foresee the 43 foreseeable . 36 freeze . 57 from day 30 from the 67 front of 41 full . -30 glance at 34 going to 62 had been 62 had to 59 hand
on -31 happen , 38 happen when 39 hard have 49 have known 58 have notic 45 have rung 32 have spott 43 have to 67 have told 38 how the 44 if the 31 in every
32 in front 41 it . -32 it does 34 it must 31 it would -45 knew . 49 lapse of -32 leak . 36 look . 54 look back 35 matter of 30 must have 75 need a 37
need to 31 never have -35 no great 44 nose . 34 notic that 45 of <he> 35 of course 55 of time 32 of what 36 off the 55 on a -31 on its 43 on one 43 one
. 35 one way 38 only a 32 ought to 43 out at 74 outcome was 32 plenty of 39 read the -30 script delet 32 see the 48 sign were 54 slot . 30 so . 35 spott
the 39 surprise to 40 that a 35 that it 31 that the 36 the answer 40 the belt 81 the benefit 34 the cause 33 the clash 62 the crack 54 the danger 51 the
face 50 the failure 36 the flood 32 the freeze 37 the gauge 68 the log 31 the old 49 the one -33 the outcome 32 the plan 62 the queue 30 the sign 38 the
slot 32 the smell 41 the spring 39 the vat 40 the wall 58 the ward -32 the warn 48 the writ 52 the wrong -41 there are 30 there for 40 this coming 30 this
one 36 this was 66 time and 42 to <any> 34 to be 63 to get 42 to happen 33 to look 55 to the -46 two time 33 up for 30 wall since 34 warn sign 45 was a
39 was an 34 was bound 34 was entire 43 was evident 35 was full -30 was going 46 was never 36 was not -35 was on 38 was plain 34 was simp -34 was star
42 was to 44 were all 37 were there 40 what was 36 when <yous> 43 would happen 61 would have -64 writ was 33
`,
    later: `
's would 30 , , -37 , belt 39 , had 37 , the 35 <any> has 41 <he> <end> 31 <is> <end> 36 <name> have 43 <name> well 70 <nobody> <end> 40 <role> have 72
<role> this 30 <roles> been 34 <start> 's -32 <start> , 88 <start> <nobody> 31 <start> <role> 30 <start> back 38 <start> can 45 <start> could -32 <start>
course 57 <start> crack 47 <start> danger 51 <start> failure 38 <start> gauge 52 <start> had 107 <start> has -34 <start> is 42 <start> knew 50 <start>
need -36 <start> old 50 <start> one 35 <start> rocket 32 <start> sign 32 <start> the 96 <start> typo 49 <start> warn 47 <start> were -61 <start> would
-41 <start> writ 48 <teams> <end> -41 <wes> this 32 a at 38 a would 56 all the 38 apparent the 51 as to 44 ask <end> -32 bad <end> 65 be to 42 been . -36
been for 62 belief <end> 37 belt . 56 could . 30 could been 37 could have 47 could the 62 did need 38 entire . 32 first . 37 foreseeable <end> 36 freeze
<end> 57 from one 30 front <he> 39 gauge it 30 glance the 36 graph have 42 have . -33 have out 36 have ring 30 have that 78 have to -40 how does 44 in
, -30 in face 50 in of 46 it <end> -37 it in 31 it n't 32 knew <end> 49 known the 35 leak <end> 52 look , 38 look <end> 54 must known 36 need have -38
neglect the -31 never a 39 nose <end> 34 not . -45 not a 38 old was 52 on , -35 on wall 59 one the 30 ought be 44 out <name> 39 plain <any> 31 plug <end>
34 second <end> -32 slot <end> 30 so . 38 so <end> 35 spott miss 48 star in 50 still the 34 that 's 38 that . 30 the 's -40 the . 43 the ? 33 the in 93
the is 33 the knew 67 the leak 50 the one -31 the pump 36 the sign 40 the since 49 the tenant 41 the that -32 the was 64 the were 41 to 's 37 to , 69 to
. 50 to ? 30 to a -36 to that 74 to the -41 too . 45 trouble <end> 32 unmistakable of 45 wall the 46 was . -51 was be 44 was foreseeable 45 was going 31
was obviou 35 was on -33 was predictable 42 was to 34 was with 37 way . 36 were . 37 with . 42 with benefit 34 would . 66 would been -69 would have -41
would spott 33 would told 31 writ on 33
`,
    behind: `
<wes> _ -52 a _ -46 all _ 34 and _ 63 ask _ -31 at _ -46 coming _ 49 could _ 43 everyth _ 35 face _ 49 for _ -31 had _ 31 knew _ 115 known _ 43 look _
32 miss _ 37 n't _ -35 notic _ 42 out _ -36 said _ 35 see _ 74 sensor _ 33 should _ -39 sign _ -35 this _ 67 to _ -78 understand _ 30 well _ 63 would _
37 yet _ 33
`,
    section: `
<in-contributing> <role> 31 <in-contributing> never 43 <in-lessons> <role> 48 <in-root_cause> <name> -44 <in-went_well> <any> 32 <in-went_wrong> <any>
40 <in-went_wrong> <depts> -41 <in-went_wrong> <name> -30 <in-went_wrong> <nobody> 59 <in-went_wrong> <role> -82 <in-went_wrong> <some> -51 <in-went_wrong>
<teams> -46 <in-went_wrong> <yous> 76 <in-went_wrong> ? -55 <in-went_wrong> should -30
`,
  },
  judgement: {
    constant: -113,
    word: `
" _ -53 'd _ -33 0 _ -88 0:0 _ -42 : _ -60 <any> _ -59 <end> _ -64 <in-actions> _ -193 <in-contributing> _ 38 <in-root_cause> _ -40 <in-timeline> _ -42
<is> _ 55 <nobody-at-all> _ -55 <team> _ 31 <wes> _ -33 <yous> _ -65 ? _ -107 a _ 34 about _ 93 account _ -45 acknowledg _ 41 acted _ 49 adult _ 39 after
_ -38 again _ -65 agent _ 92 alway _ 81 amateur _ 68 amateurish _ 121 among _ 35 an _ 54 answer _ -38 any _ -36 apparent _ -55 approach _ 56 are _ 94 around
_ 58 arrogant _ 33 asked _ -41 asleep _ 83 attention _ 52 attitude _ 63 back _ -59 backlog _ 55 bad _ -39 because _ -38 behind _ -31 belief _ 36 better
_ 30 between _ -54 bit _ 38 blame _ -85 brain _ 48 bridge _ 34 bull _ 42 cabl _ 86 care _ 31 careles _ 126 cavalier _ 83 centre _ 33 clos _ -31 cloud _
43 clueles _ 101 come _ 54 common _ 46 communication _ -39 competent _ 53 complacent _ 76 conduct _ 71 control _ 33 copy _ 35 count _ -33 counter _ 48
course _ -34 cowboy _ 59 crowd _ 43 data _ 41 database _ 38 delet _ -38 depth _ 43 desir _ 51 detail _ 44 did _ -41 diff _ 41 discipline _ 86 disk _ -36
dispatcher _ 84 doubt _ 48 down _ -32 dropp _ -34 due _ -43 effort _ 79 elsewhere _ 34 empty _ -32 error _ -43 evacuation _ 40 even _ 35 ever _ 67 evident
_ -31 fat-finger _ -36 fault _ -92 find _ 33 fine _ 47 finger _ -35 fire _ -50 firmware _ -30 five _ -42 flash _ 46 flood _ -44 for _ -33 frank _ 74 friday
_ -38 from _ 33 full _ -32 get _ -39 goldfish _ 39 gone _ -31 good _ 57 guilty _ -53 habit _ 49 had _ -96 handl _ 81 happen _ -53 hard _ 77 has _ 101 hasty
_ 36 have _ -56 head _ 51 his _ 40 hole _ -30 hot _ 33 how _ -60 idea _ 61 incompetence _ 66 indifference _ 64 inexperienc _ 42 installer _ 36 interlock
_ 34 is _ 42 itself _ -38 judgement _ 105 just _ -31 kind _ 93 lack _ 66 lapse _ -52 lazy _ 67 leak _ -41 leave _ 68 less _ 35 lesson _ -43 level _ 36
like _ 84 listen _ 62 long _ 53 look _ -54 loose _ 34 lost _ -48 made _ -51 mail _ -31 manner _ 96 masterpiece _ -41 met _ 46 mind _ 50 miss _ -48 mistyp
_ 58 month _ -32 move _ 42 must _ -33 negligence _ 78 negligent _ 62 new _ 39 not _ 37 noth _ -65 o'clock _ 39 of _ 31 off _ -39 on _ -72 one _ -70 only
_ -35 order _ -38 organise _ 59 other _ 30 ought _ -32 out _ -102 outage _ -42 palletiser _ 40 panic _ 66 panick _ 75 parcel _ 40 paste _ 37 payroll _
-30 pension _ 41 pick _ 47 plain _ 60 plc _ 31 point _ -37 poor _ 69 post _ -30 pride _ 39 proud _ 46 pull _ -34 put _ -44 quite _ 31 radio _ -46 raffle
_ 31 rather _ 43 reader _ 33 reckles _ 145 reconciliation _ 34 regard _ 60 relax _ 36 rest _ 51 result _ -37 rollback _ 30 rollout _ 35 root _ 36 round
_ 60 runs _ 30 rush _ 38 same _ 53 says _ -39 script _ -48 sense _ 100 sensor _ 45 setpoint _ -35 sharpest _ 30 sheer _ 138 sheet _ -35 shift _ 45 shop
_ 44 should _ -65 show _ 84 shown _ 33 simp _ 44 single _ -44 slapdash _ 88 sloppy _ 144 sorry _ -31 stag _ -33 standard _ 32 still _ -45 stopp _ -30 stubbornnes
_ 78 subnet _ 48 such _ 34 suit _ 42 supervision _ 37 tell _ -33 tend _ 66 than _ 73 that _ -44 the _ -35 their _ 49 themselv _ 33 there _ -65 think _
62 this _ -33 thousand _ 44 three _ -61 through _ 69 ticket _ -32 time _ 40 told _ -44 took _ -46 toward _ 47 treat _ 53 trust _ 61 turn _ -32 twelve _
32 twenty _ 74 two _ -42 typical _ 77 unprofessional _ 83 up _ -34 urgency _ 30 usual _ 44 very _ 51 vigilance _ -30 wait _ -41 ward _ 30 warn _ -47 warning
_ -30 was _ -80 way _ 70 weigh _ -32 when _ -31 while _ -30 why _ -32 wise _ 40 without _ -47 work _ 80 would _ -64 wristband _ 31 yet _ -48
`,
    next: `
" <role> 36 's stubbornnes 58 's the 54 's usual 50 , a -41 , at 31 , even 37 , had 31 , not -32 , our 60 , send 30 , that 65 , to 47 , who 43 0:0 : 40
0:0 <name> 31 ; the 88 <depts> , 52 <depts> would 36 <he> the 40 <is> have 72 <is> was 35 <is> would -32 <name> . -40 <name> ? 33 <name> had -36 <name>
is 101 <name> never -39 <name> on 54 <name> panic 61 <name> tend 35 <name> was 70 <role> " 36 <role> , 30 <role> mistake 49 <role> panick 46 <role> was
58 <roles> have 48 <roles> were 66 <roles> with 44 <start> <is> 33 <start> <name> 46 <start> <teams> 44 <start> an 87 <start> another -39 <start> apparent
-44 <start> attention 33 <start> better -38 <start> blame -31 <start> by 39 <start> hard 85 <start> how -38 <start> incompetence 49 <start> kind 46 <start>
no -36 <start> noth -42 <start> poor 70 <start> rather 40 <start> sloppy 64 <start> such 36 <start> test -32 <start> the -48 <start> then 59 <start> this
31 <start> two -46 <start> typical 36 <start> was 36 <teams> . 31 <teams> need 37 ? <end> -107 a bit 41 a good 32 a lapse -38 a single -34 a word -35 all
the 32 and start 32 and the 33 approv the 34 are a 59 are cowboy 32 are too 38 as ever 48 asleep at 46 at fault -40 attention to 62 attitude of 36 be desir
51 before the 67 belief . 36 bull in 42 by <name> -53 by <role> 38 by <teams> 35 by the 88 can not 81 chang the -32 change . -35 change control 38 come
to 52 could n't 66 could not 40 cut the 31 cutover . 37 demo . 31 desir . 51 did n't -54 did not -48 did the 80 did to 33 do n't 36 drill . 39 ever , 50
for the -59 from <depts> 38 from start 32 habit of 32 had been -54 had two 30 half asleep 60 half the -37 handl of 58 has a 38 has been 43 has no 54 has
not -42 has the 91 his depth 41 hour of -35 in . -31 in <team> 33 in <teams> 79 in a 51 in its 37 is , 36 is <name> -36 is a 48 is for -31 is n't 44 is
not 117 is on -46 is the 36 is what -52 it come 46 it take 60 itself . -32 job . 44 kind note 48 kind of 32 lapse of -31 leave the 30 left hand 88 lock
. 33 n't organise 34 need to -60 not exact 40 not the 30 not think 48 of <name> 55 of a 42 of an 43 of course -30 of his 39 of it 43 of the -41 of urgency
30 off , 40 off the -33 on a -54 on his -31 on that 34 one . -34 organise a 59 password . 38 past the 32 plc . 32 poor judgement 105 pride in 39 proud
to 36 read of 35 rest . 32 run a -34 run that 31 sat on -36 sense of 31 shop . 56 simp not 43 since the 30 someth to 33 sort of 33 start to 31 switch .
31 taped over 31 tend to 66 test . 44 than <role> 51 that 's 35 the attitude 36 the badge 30 the basic 38 the bridge 39 the cloud 43 the discipline 35
the dispatcher 80 the drill 35 the installer 37 the job 52 the new 41 the ones 35 the only 35 the page 40 the palletiser 40 the part 48 the password 37
the real -31 the reconciliation 35 the rollout 37 the same 57 the sensor 64 the sharpest 30 the usual -34 the ward 38 their head 50 then the 39 there is
-37 there was -31 this one -38 this outage -30 time zone 41 to <role> -36 to blame -33 to find 35 to it 36 to leave 53 to name 33 to patch 31 to put 38
too proud 46 two left 56 under pressure 37 up to 75 was an 62 was done 47 was it 32 was not -61 was plain 37 was poor -43 was to -33 way this 30 way to
40 went to 32 were plain 47 what the 31 with <name> -44 with the 44 word for 59 word from -34 work by 51 would have -46 wrong region 40
`,
    later: `
's . -40 's and -33 's is 31 's kept 57 's of 50 , , -38 , . -73 , <he> -38 , <theys> 35 , by 36 , four 35 , half 32 , is 44 , sign 33 , that 33 , up 30
0:0 , 31 0:0 <name> 37 : , 47 <depts> the -39 <depts> to 58 <he> , 33 <he> the -34 <is> like -57 <name> <teams> -32 <name> all 39 <name> have -38 <name>
like 33 <name> past 39 <name> to -43 <name> usual 50 <nobody> <teams> 36 <nobody> the -30 <role> <name> 32 <role> cost 42 <role> over 32 <roles> <role>
36 <roles> the 48 <roles> to -58 <some> this 88 <start> 's 34 <start> : 32 <start> <name> 71 <start> a -39 <start> acted 60 <start> are 68 <start> blind
39 <start> did -32 <start> does 40 <start> had -33 <start> has 72 <start> have 58 <start> in 30 <start> is 67 <start> it 60 <start> judgement 80 <start>
lack 64 <start> let -37 <start> mistake 52 <start> must -37 <start> never 32 <start> note 31 <start> of -63 <start> panick 75 <start> show 49 <start> take
36 <start> tend 66 <start> think 55 <start> was 88 <start> will -31 <start> work 43 <start> wrong 32 <teams> in -37 <teams> n't 32 a , -35 a from -33 a
like 47 a of -46 a way 54 a when 30 all . -39 all and 31 an . -48 an of 35 and . 65 and is -32 as , 37 asleep the 64 at wheel 32 be to -40 been on 43 belief
<end> 36 build <end> 37 by 's 45 by , -65 by <name> 38 by the -38 by to 43 call <teams> 37 cavalier to 39 change <end> -35 could organise 59 cutover <end>
37 decision <role> 48 demo <end> 31 desir <end> 51 do know 32 drill <end> 39 even <name> 40 every of 30 for <roles> 45 four the 37 from , -45 from . 56
from on 54 got . 30 handl the 58 has been 31 has habit 31 has on -33 have that 34 head . 44 his , 65 hour the 33 if were 50 in , -32 in . -37 in <end>
-31 in <name> 36 in cloud 55 in had 31 in the 33 is and 33 is with 53 it . 48 it <name> -53 it a 35 it not -37 it plain 41 itself <end> -32 job <end> 43
lack the 35 last . 53 left . 35 lock <end> 33 long the 58 loose the 46 more than 40 n't the -39 night of 36 no , 43 not . -32 not for 36 not on 34 of 's
-47 of , -37 of depth 44 of to 49 on call 31 on hand -39 on part 48 one <end> -34 our . 30 out his 41 part <name> 31 password <end> 38 plc <end> 32 prod
. 43 real to 39 reckles by 55 rest <end> 32 run . 40 same . 37 sat the 49 sense urgency 30 shop <end> 56 switch <end> 30 test <end> 44 than . 61 that .
65 the 's 57 the <wes> 33 the and -40 the by -42 the calendar 36 the centre 32 the could 34 the in -31 the is -35 the message 36 the region 40 the this
35 the were -30 the wrong 30 their for 37 there no -30 this , -42 this <end> -30 this on -40 this the 35 to , -45 to desir 51 to their 35 too to 58 two
hand 56 usual . 38 was , 35 was ; 41 was and 36 was by -30 was from -37 was in 33 was not 39 was of 31 was to -88 was with 39 whole , 46 with <who> 30
would the 44 wrong was 39
`,
    behind: `
'd _ -33 's _ -34 . _ 44 0 _ -34 <name> _ 30 <role> _ -48 <team> _ -30 a _ -58 about _ 51 acted _ 60 again _ -34 all _ -34 alway _ 76 an _ -61 and _ 50
approv _ 32 are _ 90 around _ 57 as _ 88 at _ -31 attention _ 51 attitude _ 42 badge _ 31 basic _ 34 been _ 37 before _ 60 blame _ -47 broke _ -32 bull
_ 42 cabl _ 32 cavalier _ 39 checklist _ -35 clear _ 44 clueles _ 44 complacent _ 76 depth _ 30 desir _ 47 diff _ 47 discipline _ 94 down _ -38 eleven
_ 32 elsewhere _ 34 ever _ 45 everyth _ 48 fat-finger _ -31 fault _ -40 fire _ -33 flash _ 47 got _ 37 habit _ 32 hand _ -53 have _ -31 head _ 36 idea
_ 33 into _ -42 is _ 140 its _ 67 itself _ -33 job _ -35 lack _ 87 lazy _ 40 let _ -45 like _ 66 listen _ 67 long _ 53 look _ -39 mail _ -37 miss _ -40
mistake _ 47 mistyp _ 62 more _ -34 must _ -34 n't _ 66 never _ 31 night _ 47 no _ 47 not _ 41 of _ 54 on _ 31 only _ -38 open _ -46 organise _ 34 own
_ 34 panic _ 70 panick _ 75 plain _ 32 pride _ 39 read _ -50 real _ -43 relax _ 37 renewal _ 41 rest _ 33 round _ 39 rush _ 43 seem _ 31 should _ -56 show
_ 58 sloppy _ 46 stubbornnes _ 58 subnet _ 50 taped _ 31 tend _ 66 test _ 41 that _ -41 the _ -91 their _ 36 thing _ 66 through _ -38 to _ -53 told _ -39
too _ 42 toward _ 47 treat _ 57 trust _ 48 usual _ 78 was _ 70 were _ 59 word _ 30 work _ 54 wrong _ -59 yet _ -38 zone _ 40
`,
    section: `
<in-actions> <name> -77 <in-actions> <roles> -41 <in-actions> <teams> -31 <in-contributing> <depts> -35 <in-contributing> <he> 40 <in-contributing> <nobody>
-39 <in-contributing> <roles> 50 <in-contributing> <team> 64 <in-contributing> <theys> 30 <in-lessons> <name> 79 <in-lessons> <role> -56 <in-lessons> <teams>
55 <in-lessons> <theys> 46 <in-lessons> never 54 <in-root_cause> <is> 42 <in-root_cause> <name> -44 <in-root_cause> <role> 43 <in-root_cause> <teams> -48
<in-root_cause> <wes> -34 <in-root_cause> <who> 34 <in-root_cause> not 44 <in-timeline> <teams> -40 <in-timeline> <wes> 32 <in-went_wrong> <name> 41 <in-went_wrong>
<some> 43 <in-went_wrong> <team> -36 <in-went_wrong> ? -64
`,
  },
  human_error: {
    constant: -474,
    word: `
0:0 _ -30 : _ 87 <end> _ -34 <in-actions> _ -46 <in-root_cause> _ 60 <in-timeline> _ -39 <in-went_wrong> _ -43 <name> _ -82 <nobody-at-all> _ 61 <roles>
_ 34 <somebody> _ -94 <teams> _ -33 ? _ -38 as _ 56 attention _ 47 been _ -30 blame _ 48 boil _ 53 by _ 63 cause _ 63 chair _ 31 clos _ 53 code _ 33 concentration
_ 30 down _ 55 during _ 54 error _ 151 fat-finger _ 47 finger _ 65 firewall _ 40 from _ -47 had _ -42 have _ -44 honest _ 31 human _ 162 keyboard _ 30
lapse _ 105 link _ 30 manual _ 35 miss _ 31 mistake _ 109 no _ -33 noth _ 34 old _ 31 operator _ 84 part _ 35 pebkac _ 143 problem _ 51 rather _ 49 rule
_ 31 slip _ 35 subnet _ 37 technical _ 79 than _ 44 that _ -36 trouble _ 62 typo _ 36 was _ -30 weak _ 35 with _ -40 would _ -39 wrong _ 57
`,
    next: `
, not 42 , the 44 : human 45 <role> . 35 <start> <role> -53 <start> a 47 <start> blame 54 <start> cause 46 <start> it 40 <start> pebkac 93 <start> the
-46 <start> wrong 91 ? <end> -38 a lapse 69 and <wes> 30 and keyboard 31 at the 50 attention . 36 between chair 31 boil down 53 by <role> 75 chair and
31 clos the 32 down to 75 error . 40 error during 35 firewall rule 41 human error 31 human mistake 38 it was 55 lapse of 84 link was 36 mistake by 53 not
a 46 of concentration 30 on <teams> 64 one . 39 operator error 84 part of 32 rather than 63 rule . 46 than the 62 the firewall 41 the miss 34 the one 33
the part 35 the ticket 32 the trouble 35 the weak 35 this is 41 was a 50 was the 62 weak link 35 wiped the 31
`,
    later: `
, <role> 31 , a 59 , one 31 : mistake 38 <depts> the 33 <role> <end> 35 <start> clos 40 <start> fat-finger 47 <start> on 67 <start> so 35 a in 41 a one
44 account the 36 and . 32 attention <end> 36 boil to 53 chair keyboard 31 clos ticket 36 during . 33 error <end> 40 error the 54 for miss 35 it a 41 it
down 41 lapse concentration 30 miss . 36 mistake <role> 33 of . 40 on . 51 on part 35 one <end> 39 rule <end> 46 slip the 39 so the 34 the . 42 the as
37 the link 33 the rule 35 to error 66
`,
    behind: `
as _ 36 clos _ 33 log _ 30 not _ 32 the _ -36 ticket _ 34 to _ -49 wiped _ 31
`,
    section: `
<in-contributing> <depts> 30 <in-lessons> <roles> 44 <in-root_cause> <name> -37 <in-root_cause> <role> 31 <in-root_cause> <teams> -31 <in-root_cause> <wes>
43 <in-went_wrong> <role> 40
`,
  },
  fault_assign: {
    constant: -276,
    word: `
" _ -43 . _ 40 : _ 55 <any> _ -55 <end> _ -90 <in-actions> _ -112 <in-contributing> _ -35 <in-root_cause> _ 46 <in-timeline> _ -64 <is> _ 61 <nobody-at-all>
_ -46 <role> _ -37 <somebody> _ -77 ? _ -81 a _ -119 accountable _ 52 an _ -48 answer _ 33 attributable _ 36 attribute _ 33 b _ 33 back _ -43 bad _ 49
badly _ 38 be _ 41 bear _ 36 because _ -36 been _ -59 belong _ 52 blame _ 206 block _ 33 blood _ 43 buck _ 79 by _ -77 cap _ 37 carri _ 53 cent _ 43 chalk
_ 30 change _ -35 charg _ 67 cloud _ 34 conscience _ 42 cost _ -31 could _ -40 culpa _ 63 culprit _ 144 did _ -36 diesel _ 36 dispatch _ 38 down _ 33 downtime
_ 63 engineer _ 37 error _ -34 even _ -34 face _ 30 failure _ 56 fault _ 227 find _ 32 finger _ 49 first _ -31 flood _ 33 found _ 54 friday _ -30 from
_ -54 full _ 32 goes _ 36 got _ -30 guilt _ 92 guilty _ 111 gun _ 47 had _ -54 have _ -64 having _ 44 head _ 78 here _ 47 his _ 40 history _ 40 hold _
49 hung _ 32 if _ 34 incompetence _ -36 into _ -39 investigation _ 89 invoice _ 34 is _ 44 it _ 39 kept _ -31 land _ 45 left _ -56 let _ 30 lies _ 44 may
_ 50 mea _ 63 mine _ 38 must _ 69 my _ 118 myself _ 58 need _ -37 not _ -55 off _ -44 offender _ 72 on _ 39 our _ -32 ours _ 105 owns _ 50 party _ 66 per
_ 40 plac _ 52 point _ 73 read _ -47 real _ 40 renewal _ 42 responsibility _ 105 responsible _ 66 roll _ 61 rollout _ 42 seventy _ 38 share _ 38 shell
_ 43 since _ -31 sits _ 75 so _ -40 square _ 75 stood _ 30 stop _ 39 tag _ 34 test _ -36 they _ 60 thirty _ 37 this _ 110 time _ -44 took _ -33 until _
-32 warn _ -33 was _ -46 wear _ 63 went _ -54 were _ -41 what _ -70 will _ 38 work _ -39 would _ -54
`,
    next: `
's , 46 's fault 47 , <he> 31 , <is> 52 , <roles> -31 , all 34 , and -39 , is -32 , it 37 . <end> -48 : <name> 78 <is> hold 55 <is> take 30 <name> 's -31
<name> <end> 36 <name> has 52 <name> not 41 <name> that 40 <role> . 56 <role> to 83 <roles> ' 45 <roles> , 36 <roles> are 42 <start> <depts> -35 <start>
<is> 41 <start> <name> -41 <start> <role> -35 <start> <theys> 43 <start> <wes> 43 <start> all 53 <start> blame 67 <start> fault 43 <start> let 36 <start>
mea 38 <start> that 79 <start> the 71 <start> this 69 <start> when 33 <teams> 's -34 <teams> , 37 <teams> . 35 <teams> find 54 <teams> is 49 <teams> pass
32 <theys> were 40 <wes> attribute 33 ? <end> -82 accountable for 35 and simple 30 answer for 70 as well 36 at fault 73 attributable to 36 attribute the
33 bad , 54 bear the 39 belong to 50 blame <name> 45 blame for 33 buck stop 45 by <teams> 35 culpa , 48 down by 40 down to 52 dry . 37 eleven hour 30 fault
. 46 fault is 48 fault that 35 finger point 50 for 0 31 for the 117 full responsibility 42 goes on 32 guilty party 59 has to 55 here . 37 his hand 39 history
. 41 in <name> 39 is <name> 34 is guilty 33 is in 40 is on 76 is what -33 it 's 58 it , 39 it happen 38 lies with 34 mea culpa 63 mine . 33 my bad 54 not
the 51 on <name> 42 on his 79 ours . 76 out to 65 owns this 43 party is 36 pass the 32 per cent 43 responsibility for 69 rest with 42 sits in 56 stop with
45 that it 34 that one 30 that the 36 the blame 31 the block 40 the buck 79 the cloud 34 the culprit 77 the downtime 35 the failure 41 the finger 61 the
flood 54 the guilt 74 the guilty 59 the loss 34 the offender 72 the real 58 the renewal 47 the responsibility 37 the two 34 the wrong -30 this , 37 this
. -37 this one 59 to <name> 44 to blame 94 was at 33 was in 41 was mine 36 was my 71 watch . 34 when the 34 wrong . 64
`,
    later: `
' . 38 's . -39 , 0 31 , <teams> -33 , was 41 . . 52 0 for 32 : , 36 : <end> 35 <is> the 90 <name> , 30 <name> fault 47 <name> for 36 <name> the -34 <name>
this 58 <name> to 51 <role> <end> 56 <role> <name> 36 <role> the -55 <roles> . 30 <roles> the 39 <start> <wes> 30 <start> are 33 <start> attribute 33 <start>
bad 51 <start> buck 36 <start> can 58 <start> caus -32 <start> culpa 38 <start> culprit 113 <start> find 43 <start> finger 56 <start> for 65 <start> guilty
39 <start> happen 39 <start> has 52 <start> hold 65 <start> must 74 <start> owns 43 <start> pass 31 <start> responsibility 56 <start> was -52 <start> will
66 <teams> <end> 30 <teams> <roles> 42 <teams> in 33 accountable the 41 all to 58 answer the 45 ball the 32 be , 32 blame the 36 buck with 45 by , 39 caus
. 31 culpa <is> 37 down <teams> 55 dropp ball 31 dry <end> 37 failure the 49 fault <end> 46 finger at 31 for flood 35 for miss 30 has on 66 head roll 60
here <end> 36 his . 63 history <end> 41 hold accountable 42 in 's 44 in wrong 37 is 's 71 is <name> 40 is the 51 it <name> 39 it on 50 it to -33 mea ,
48 mine <end> 33 minut the 31 my , 66 my . 70 of , 64 of guilt 56 on , 35 on block 40 on conscience 42 on hand 41 one on 36 one to 32 only to 45 ours <end>
76 part the 38 real . 55 responsibility the 65 roll <end> 55 that is 30 that was 81 the <end> 45 the at 42 the for 48 the is 62 the lies 42 the outage
32 the party 70 the point 64 the should 32 the sits 58 the stop 42 the to 60 this , 36 this . 52 this <end> -39 this on 49 to 's -40 to . 108 to in 54
to the -52 was . 60 was <name> 43 was during 30 was fault 59 was to -36 watch <end> 34 with . 50 wrong <end> 56
`,
    behind: `
' _ 33 's _ -50 , _ 37 . _ 50 <depts> _ 32 <end> _ 62 <name> _ 30 <roles> _ 31 <teams> _ -35 accountable _ 52 and _ 44 answer _ 45 attribute _ 33 bear
_ 49 blame _ 108 can _ 41 carri _ 46 caus _ 39 culprit _ 32 down _ 30 dry _ 36 fault _ 92 find _ 36 for _ 62 guilty _ 53 hand _ 32 has _ 33 having _ 55
hold _ 48 lay _ 31 myself _ 58 need _ -30 one _ 31 only _ 45 owns _ 50 per _ 36 real _ 58 responsible _ 66 shell _ 43 simple _ 34 this _ 56 ticket _ 33
will _ 43 with _ -64 would _ -40
`,
    section: `
<in-actions> <name> -44 <in-contributing> <he> 30 <in-contributing> <some> 41 <in-lessons> <is> 32 <in-lessons> should 34 <in-root_cause> <depts> 33 <in-root_cause>
<team> 43 <in-root_cause> <teams> 44 <in-root_cause> ? -36 <in-root_cause> will 32 <in-went_wrong> <he> -32 <in-went_wrong> <nobody> -41 <in-went_wrong>
<roles> 61 <in-went_wrong> <some> -36 <in-went_wrong> <teams> 37 <in-went_wrong> ? -30
`,
  },
  accusing_question: {
    constant: -158,
    word: `
, _ -47 . _ -168 <in-actions> _ 53 <in-contributing> _ -47 <in-went_wrong> _ -31 <is> _ 41 <name> _ -57 ? _ 221 a _ -67 account _ 40 an _ 39 and _ -31
ask _ 54 asking _ 36 backup _ -84 cable _ 42 call _ 42 come _ 35 cut _ 55 did _ 95 do _ 40 entitl _ 34 establish _ 32 felt _ 34 find _ 43 forward _ 40
get _ -33 have _ -99 hurt _ -30 is _ 66 issu _ 45 kind _ 40 know _ 57 let _ 33 like _ 30 login _ 38 name _ 36 need _ -37 no _ -30 on _ 30 one _ -30 out
_ 34 please _ 46 price _ 31 pull _ -32 question _ 67 rang _ 38 reboot _ 43 run _ 35 script _ 34 siren _ -42 skip _ 32 step _ 34 sure _ -30 tell _ 45 this
_ 30 to _ -36 used _ 37 what _ 34 when _ -35 which _ 31 who _ 180 whose _ 131 why _ 138 ￼ _ 64
`,
    next: `
, please 47 . <end> -173 : ￼ 40 <is> would 48 <role> that 46 <some> did 35 <start> <name> -51 <start> <role> -32 <start> <some> 30 <start> <teams> -30
<start> ask 32 <start> backup -70 <start> did 51 <start> find 45 <start> how 41 <start> kind 36 <start> which 35 <start> why 43 <start> would -30 <teams>
. 32 <yous> have -33 ? <end> 222 cable . 46 cut the 59 did it 32 entitl to 34 find out 48 for the 36 from <teams> 36 how come 40 how could 33 is responsible
32 is why 43 know who 51 on a 33 pull the -30 rang . 44 reboot , 45 responsible for 31 run the 38 script . 32 skip the 32 the cable 45 the label -33 the
real 44 to get -40 to know 54 to run 38 to skip 34 when <yous> -67 who is 39 who need -46 with a -31 would it -40 ￼ <end> 63
`,
    later: `
, . 61 , ? 31 : <end> 33 <is> like 67 <nobody> . 45 <role> have -48 <role> the -31 <some> this 32 <start> , 42 <start> <role> 37 <start> <teams> 40 <start>
could 31 <start> did 34 <start> out 49 <start> real 44 <start> would 49 <wes> to 32 <who> the 40 a ? 32 backup <end> -70 cable <end> 46 did do 30 felt
to 34 from . 41 have <teams> -35 how <name> 48 how does -41 is for 32 rang <end> 44 read label -31 responsible the 33 script <end> 32 that the 49 the ,
30 the <end> -34 the price 31 to who 33 when have -45 who it 31 who responsible 34 who the 66 whose was 41
`,
    behind: `
's _ -31 , _ 37 . _ -44 <teams> _ -53 ? _ 71 an _ 55 any _ 34 cable _ 44 cut _ 37 felt _ 34 forward _ 40 from _ 33 have _ -62 know _ 63 like _ 62 one _
-31 pull _ -31 rang _ 39 reboot _ 46 skip _ 33 step _ 35 that _ 33 to _ 40 who _ 65 whose _ 41 why _ 33 would _ 35
`,
    section: `
<in-contributing> ? 46 <in-lessons> ? 30 <in-root_cause> ? 60 <in-went_wrong> <is> 38 <in-went_wrong> <nobody> 34 <in-went_wrong> <some> 39 <in-went_wrong>
? 71 <in-went_wrong> not -30
`,
  },
  single_cause: {
    constant: -730,
    word: `
<in-contributing> _ -32 <in-root_cause> _ 39 <nobody-at-all> _ -40 <teams> _ 43 a _ -61 alone _ 89 and _ 58 any _ 46 by _ -33 can _ 35 caus _ 67 click
_ 30 commit _ 43 delay _ 73 down _ 35 else _ 44 ends _ 58 entire _ 62 explain _ 51 gripper _ 30 in _ -36 it _ 30 mast _ 30 mess _ 45 noth _ 38 of _ -34
one _ 48 only _ 34 outage _ 53 reason _ 63 rush _ 37 that _ 43 the _ -30 there _ 53 trac _ 44 whole _ 33 without _ 40 wrapper _ 30
`,
    next: `
, one 59 <name> . 59 <role> , 50 <start> <teams> 34 <start> it 44 <start> the 47 <start> without 47 be trac 46 can be 45 caus the 70 click , 30 down to
41 explain why 30 flood . 30 have been 34 outage . 36 outage is 38 rush . 39 that <teams> 39 the gripper 30 the only 40 the outage 30 the whole 33 there
would 43 to <name> 32 to <role> 55 was that 41 with <name> 45
`,
    later: `
, . 37 <name> <end> 56 <start> only 40 <start> outage 34 <start> whole 39 <teams> . 38 and else 44 and with 59 be to 44 can trac 46 down <name> 53 entire
to 43 flood <end> 30 have any 49 it and 58 only was 41 outage <end> 36 rush <end> 39 the clos 30 the is 32 the mess 50 to 's 32 was <teams> 41 with . 37
would have 45
`,
    behind: `
, _ 42 . _ 44 alone _ 71 been _ 41 caus _ 70 click _ 30 commit _ 44 else _ 44 noth _ 42 one _ 50 rush _ 37 the _ -48 there _ 45 to _ -48
`,
    section: `
<in-root_cause> <name> 61 <in-went_wrong> <teams> 55
`,
  },
  passive_blame: {
    constant: -232,
    word: `
" _ -59 's _ -59 , _ -64 : _ -34 ; _ -62 <depts> _ -39 <end> _ -41 <in-actions> _ -68 <in-lessons> _ -85 <in-timeline> _ 39 <name> _ -130 <nobody-at-all>
_ 99 <nobody> _ 39 <role> _ -69 <somebody> _ -191 <team> _ 32 <teams> _ -44 <weaks> _ 49 ? _ -94 a _ -74 accept _ 37 acknowledg _ 33 agent _ -43 airline
_ 33 allow _ 44 and _ 30 any _ -36 apparent _ -64 are _ -38 as _ -32 aside _ 42 back _ -37 bad _ -47 ball _ 36 been _ 83 belt _ -34 between _ 71 bound
_ -30 brief _ 33 broke _ 48 build _ -31 by _ -39 came _ 33 care _ 36 carri _ 47 cause _ -44 check _ 39 clash _ -40 clear _ -33 communication _ 62 complaint
_ 48 contrary _ 38 corner _ 42 could _ -44 crate _ 46 day _ -34 depart _ 31 dispatcher _ -56 disregard _ 35 door _ 41 double-check _ 33 dropp _ 35 due
_ 68 end _ -33 enter _ 38 entire _ -37 error _ -46 escalation _ 50 evidence _ 32 far _ 50 fell _ 59 file _ -33 find _ -30 fine _ -58 fitt _ 31 flood _
-37 for _ -48 foreseeable _ -32 forgotten _ 68 formality _ 31 freeze _ 47 from _ -32 gas _ -33 going _ -54 got _ 132 had _ 97 hand _ -48 hard _ -31 have
_ -103 head _ -37 hidden _ 44 human _ -32 if _ -38 ignor _ 62 incorrect _ 52 instruction _ 80 insufficient _ 30 it _ -105 judgement _ -34 kept _ 33 lack
_ 39 left _ 85 letter _ 55 limit _ 35 line _ -47 link _ -30 little _ 46 log _ -41 long _ -30 made _ 55 manner _ -31 my _ -52 n't _ -33 need _ -50 neglect
_ 46 notice _ -30 obviou _ -60 obvious _ -34 one _ -41 our _ -60 ours _ -46 out _ 32 outage _ -34 pass _ 35 patient _ 34 peer _ 30 permit _ 39 pick _ -37
place _ 61 plain _ -33 plenty _ -31 policy _ 33 predictable _ -35 prior _ 33 procedure _ 36 proces _ 46 proper _ 55 pull _ 44 put _ 47 queue _ -30 region
_ -37 set _ 31 sheer _ -37 should _ -41 show _ -46 shown _ -34 sign _ -47 skipp _ 36 slapdash _ -31 small _ -30 taken _ 69 tell _ -35 that _ -38 the _
-30 there _ -33 this _ -102 thought _ 51 three _ 59 through _ -49 too _ 30 treat _ 30 trouble _ -51 unheed _ 38 unmistakable _ -32 unread _ 42 visible
_ -56 wall _ -33 was _ 196 week _ 33 went _ 79 were _ 150 what _ -34 who _ -84 whose _ -40 window _ 40 workaround _ 31 would _ -76 wrong _ 68
`,
    next: `
, and -34 , contrary 38 , the -31 0:0 : 34 <nobody> 's 43 <nobody> was 42 <start> <name> -43 <start> <nobody> 34 <start> <role> -53 <start> <roles> -42
<start> <weaks> 62 <start> a 56 <start> basic 33 <start> communication 53 <start> corner 42 <start> insufficient 30 <start> it -40 <start> noth 38 <start>
poor -34 <start> that -31 <start> the 64 <start> there 33 <start> this -56 <start> warning 39 <team> to 34 <teams> . 35 ? <end> -93 about the 31 airline
's 33 allow to 44 an unmistakable -32 and was -30 at all 30 at the -34 bad . -34 bound to -30 by <teams> -36 by the 66 care was 39 carri out 48 clash was
-36 close the 33 contrary to 38 crate . 45 depart from 31 during the 32 escalation was 40 far too 50 for the 36 foreseeable . -30 forgotten . 32 formality
. 31 four . -31 from <roles> 51 going to -53 had been 63 had not 40 have been -50 having been 33 in the 58 it was -38 kept in 49 lack of 31 left to 41
much to 30 need to -35 not been 49 noth was 43 of the 107 on the 35 only . 32 open . 45 open the -30 ours . -45 paid to 34 peer review 30 plenty of -31
poor judgement -34 prior to 33 procedure was 37 the airline 33 the brief 34 the clash -40 the complaint 49 the dark 35 the dispatcher -44 the escalation
38 the failure -31 the flood -45 the letter 56 the log -41 the outage -30 the request 30 the time 30 the wall -33 the warn -38 the writ -30 this was -69
to <team> 33 to one 52 to the 68 too little 30 treat as 32 two of 41 unread for 34 wall since -30 warn . -32 warning from 39 was an -43 was depart 31 was
entire -33 was going -36 was not 63 was poor 44 was the -52 was to -54 was too -40 was treat 32 went unheed 38 were made 33 what was -39 would have -36
wrong region -37
`,
    later: `
, . -31 , <wes> 34 , was -45 <start> , -36 <start> <wes> 42 <start> attention 44 <start> broke 56 <start> cause -32 <start> complaint 34 <start> failure
-30 <start> from 46 <start> judgement -34 <start> only -33 <start> outage -30 <start> second 35 <start> the -50 <start> three 30 <start> took 36 <start>
warn -36 <start> was 41 <start> were 107 <start> with 53 <start> writ -30 <teams> <end> 33 <teams> was 31 <weaks> the 30 and . -33 apparent the -49 as
. 50 bad <end> -34 ball dropp 39 been for -53 been to 30 been with 33 change was 32 corner cut 37 crate <end> 45 cut the 30 down <teams> 53 entire . -31
fell the 56 foreseeable <end> -30 forgotten <end> 32 formality <end> 31 four <end> -31 from . 31 from to 41 had been 51 in . -53 in dark 40 insufficient
was 30 is that 31 it . -30 kept the 46 made the 43 name . 44 not . 44 old was -36 on wall -32 one . 43 only <end> 32 open <end> 33 our . -31 ours <end>
-45 paid the 34 see a 31 so the 36 taken the 34 that wrong 34 the . 30 the could -34 the during 47 the fell 33 the got 77 the in -32 the instruction 80
the left 35 the region -37 the since -47 the that 48 the to -31 the went 43 there a 54 to , -39 to . -31 to of 33 unmistakable of -32 warn <end> -32 warn
the 39 was , 35 was . 32 was about 43 was as 32 was by 48 was for 65 was foreseeable -32 was from 51 was obviou -30 was of -31 was on 62 was open 37 was
predictable -35 was without 40 were in 35 were on 30 with . -46 yard <end> -44
`,
    behind: `
<team> _ 32 and _ -40 dark _ 39 door _ 36 had _ -33 much _ 30 not _ -35 on _ -46 the _ -105 to _ -85 warn _ 41 yard _ 31
`,
    section: `
<in-root_cause> <name> -30 <in-went_wrong> <depts> -30 <in-went_wrong> <name> -54 <in-went_wrong> <team> 46 <in-went_wrong> <weaks> 45 <in-went_wrong>
? -55 <in-went_wrong> should -39
`,
  },
  sarcasm: {
    constant: -174,
    word: `
" _ 160 , _ 35 0 _ -81 0:0 _ -41 : _ 88 ; _ 37 <end> _ -56 <in-actions> _ -115 <in-root_cause> _ -80 <in-timeline> _ 36 <in-went_well> _ 60 <in-went_wrong>
_ 46 <is> _ -34 <name> _ -30 <nobody-at-all> _ -54 <role> _ -45 <somebody> _ -37 ? _ -84 a _ 34 again _ 49 another _ 98 answer _ 43 apparent _ 99 are _
65 arriv _ 41 ask _ -31 assum _ 36 away _ -36 backup _ 59 batch _ -31 be _ -51 been _ -37 before _ -47 between _ -32 black _ 33 blame _ -45 brain _ 60
bravo _ 78 break _ 37 brilliant _ 41 broke _ -30 burn _ 85 but _ -36 buy _ 37 cable _ 40 careles _ -31 chart _ -35 christma _ 65 clap _ 38 coffee _ 36
come _ -30 commit _ -43 confidence _ 41 copy _ 31 course _ 35 credit _ 34 culprit _ -32 cutover _ 31 data _ 34 day _ 32 decid _ 130 delete _ 46 did _ -58
dns _ 30 does _ -44 effort _ 66 email _ 38 empty _ 63 evident _ 34 expert _ 88 famou _ 103 fault _ -43 fell _ -31 final _ 32 finish _ 32 first _ -47 five
_ 64 five-minute _ 43 fix _ 35 fixed _ 30 flood _ -36 floor _ 45 for _ 76 foresight _ 102 forty _ 33 four-ey _ 34 friday _ 35 full _ 46 geniu _ 43 give
_ 48 go _ 49 god _ 35 gold _ 68 good _ 30 got _ -38 grac _ 38 great _ 53 had _ -49 hand _ -39 happen _ -31 hard _ -31 hats _ 44 have _ -45 heaven _ 101
high _ 39 how _ 70 hurt _ 45 infinite _ 47 into _ 37 is _ -30 itself _ 77 january _ 31 key _ 48 last _ 31 least _ 33 left _ -54 lol _ 37 lost _ -43 love
_ 78 machine _ 33 mail _ 33 mark _ 36 masterpiece _ 98 medal _ 47 message _ 31 midnight _ 61 more _ -30 much _ 52 n't _ -51 need _ 41 nice _ 112 nine _
-30 ninety _ 37 no _ -46 not _ -76 now _ 41 off _ 40 offline _ 34 once _ 31 one _ 44 our _ 87 out _ -66 page _ -36 pager _ 37 paste _ 44 plan _ 32 plenty
_ 33 point _ -33 presence _ 36 printer _ 42 read _ 75 reboot _ 30 resident _ 31 ride _ 58 runbook _ 35 saturday _ -33 saving _ 38 share _ 32 shell _ 32
sign _ -42 six _ -30 slip _ -30 sloppy _ -68 so _ 30 so-call _ 140 someth _ 47 soul _ -30 spar _ 30 speed _ 44 standard _ 37 sticky _ 37 storage _ 30 stretch
_ 33 strik _ 55 such _ 33 support _ 47 sure _ 78 surprise _ 83 ten _ 50 terminal _ -33 test _ 69 thank _ 41 that _ -38 the _ -45 think _ -43 third _ 33
this _ -74 thought _ 31 thoughtful _ 44 thursday _ 39 ticket _ 45 took _ 31 triumph _ 44 trust _ 57 tuesday _ 49 turn _ -44 typing _ 52 unplug _ 40 up
_ -62 used _ 32 very _ 49 volume _ -32 wait _ -30 was _ -105 well _ 89 went _ -59 were _ -50 while _ 43 who _ 38 wisdom _ 42 wizard _ 56 word _ -54 would
_ -38 writ _ 31 year _ 30 “ _ 112 ” _ 112 ￼ _ 96
`,
    next: `
" , -33 " . -37 " by 36 " the 32 's famou 54 's “ 51 , <nobody> 37 , <roles> 56 , to 35 . <end> -30 0:0 <teams> 50 : the 67 <depts> . 43 <name> " 51 <name>
, 47 <name> a 85 <name> for 44 <name> is -33 <name> was 51 <role> rota 32 <roles> would 33 <some> had 42 <start> <depts> -47 <start> <name> -80 <start>
<nobody> -45 <start> <role> -84 <start> <roles> -99 <start> <some> -36 <start> <team> -35 <start> <teams> -52 <start> a -79 <start> another 75 <start>
apparent 98 <start> because 64 <start> bravo 78 <start> credit 37 <start> for -35 <start> full 30 <start> great 53 <start> hats 44 <start> it -50 <start>
lesson 31 <start> love 62 <start> may 30 <start> nice 92 <start> one -36 <start> only 51 <start> our 55 <start> read 42 <start> slow 38 <start> so 70 <start>
sure 30 <start> test 40 <start> thank 54 <start> the -47 <start> three 37 <start> well 63 <start> what 44 <start> who 50 <start> would 44 <teams> 's 37
<teams> , 33 <teams> from 32 <wes> all 67 <wes> spent -31 <wes> with 37 <yous> have 63 ? <end> -84 a cutover 33 a full 43 a laptop 39 a medal 47 a paper
37 a phone 34 a reboot 44 a week 30 and <role> 32 another masterpiece 68 another triumph 36 answer the 45 apparent read 37 are for 45 arriv . 47 as if
36 at 0:0 -30 at five 79 at least 37 at once 32 back on 46 because who 30 black friday 33 bravo to 60 by <role> -36 by <teams> 45 by nine -30 by the 33
checklist . 37 clap for 38 decid that 116 delete key 51 dns . 33 email . 38 for <roles> 34 for <teams> 45 from <teams> 52 full mark 38 grac <wes> 38 great
job 46 had a 30 had been -38 hats off 44 have thought 41 his presence 38 how thoughtful 44 in january 31 infinite wisdom 48 is a -47 is for 51 is optional
35 it by 33 it is 42 it that 40 it twice 31 itself . 58 key . 56 keyboard . 34 machine . 34 mark to 38 medal , 34 need a 36 need to -33 nice one 49 noon
. 34 of <depts> 39 of <name> 46 of a 31 of course 41 of it -35 of our 51 of the -38 off to 43 on a 58 on thursday 41 one of 32 only " -46 our resident
33 out by -30 phone call 33 plenty of 33 plug . 37 read the 62 slow clap 38 so much 40 speak . 32 sticky note 37 strik again 55 switch off 39 tell <wes>
37 thank to -66 that <name> 36 the " 60 the change 31 the error 34 the famou 36 the four-ey 34 the label 35 the pager 42 the so-call 54 the storage 36
the usual 49 this time 35 thoughtful of 44 thursday . 43 time : 35 to <role> 61 to <weaks> 32 to go 30 to let 76 to tell 32 took <name> 43 triumph for
36 twice . 42 was " 32 was evident 30 was there 50 was too 42 well , 32 well done 47 when <yous> 61 where it 41 while the 56 who need 86 with his 30 with
it 39 with the 39 word for -30 would have -33 would it 50 year . 31 ￼ <end> -31
`,
    later: `
" " 52 " <end> -37 " <teams> 32 , , 56 , . 71 , <end> 57 , <wes> -34 , by -34 , for 36 , of 36 , seem 34 , the 84 , whole 37 0:0 , 41 0:0 the 36 : , -40
: <end> -30 <depts> <end> 43 <is> sure 52 <name> <end> 45 <name> a -30 <name> famou 54 <role> <name> -31 <role> <role> 32 <role> that 36 <start> " 99 <start>
's 48 <start> <is> 41 <start> <role> -34 <start> <teams> 32 <start> a 55 <start> between -30 <start> clap 38 <start> for -43 <start> give 39 <start> had
-33 <start> idea 32 <start> job 53 <start> mark 38 <start> much 33 <start> need 35 <start> off 44 <start> on 31 <start> read 47 <start> should -37 <start>
so-call 54 <start> the -32 <start> thoughtful 44 <start> to 70 <start> was -86 <start> were -44 <start> where 41 <teams> a -32 <teams> again 78 <teams>
the 47 <weaks> the 31 <wes> his 38 <yous> <name> 31 a , 78 a delete 36 a disk 47 a in 41 a to 58 a way -33 a with 46 all to 34 an . 51 another for 36 arriv
<end> 47 as the 34 at to 49 because need 30 by , 47 by hour 30 checklist <end> 37 delete . 33 dns <end> 33 email <end> 38 for . 35 for ; 34 for minut -37
for the 43 from , 67 full to 38 give a 61 grac with 38 hats to 44 have 's 31 have ? 30 how of 56 if were 31 in . 41 in infinite 48 in of -31 infinite ,
35 is as 62 it an 33 it to 35 itself <end> 58 key <end> 54 keyboard <end> 34 lesson : 32 machine <end> 34 million . -33 must been 31 need when 42 of 's
35 of to 79 one <name> 36 our . 64 plug <end> 34 read label 44 read manual 38 rollback was 30 slow for 38 so for 35 speak <end> 32 stag for 39 that was
47 the 's -34 the , -52 the <role> 34 the alarm 35 the are 66 the arriv 42 the data 35 the database 41 the expert 37 the file 31 the floor 45 the group
31 the has 34 the in 30 the message 38 the plan 31 the site 30 the tenant 36 the was -44 the wizard 62 third . 31 this : 35 thursday <end> 43 to <role>
32 to <wes> 58 to for 107 to it 72 took a 46 triumph <teams> 36 twice <end> 42 two with 36 very , 33 was . -36 when have 64 with presence 38 word <name>
-31 wrong , 32 year <end> 30 “ ” 96
`,
    behind: `
" _ 37 , _ 35 : _ 69 ; _ 37 <end> _ -38 <name> _ 44 <roles> _ 55 <team> _ 46 <teams> _ -63 again _ 99 alarm _ 47 and _ -38 are _ -33 assum _ 36 burn _
36 commit _ -35 copy _ 38 could _ -36 decid _ 47 delete _ 49 do _ -30 down _ -31 email _ 44 error _ -33 famou _ 50 final _ 31 finish _ 36 five _ 70 fix
_ 30 forty _ 33 give _ 33 grac _ 38 heard _ 31 his _ 34 in _ -34 it _ -48 itself _ 71 key _ 68 keyboard _ 33 medal _ 33 midnight _ 32 my _ 57 n't _ -41
need _ -33 never _ -38 now _ 54 number _ 36 our _ -66 plan _ 47 presence _ 36 pump _ 32 ride _ 58 rota _ 32 runbook _ 51 say _ -36 shell _ 46 so _ -31
someth _ 56 speed _ 46 spring _ 32 strik _ 55 sure _ 51 there _ 35 to _ -62 turn _ -45 typing _ 54 up _ -32 usual _ -36 very _ 31 was _ 40 week _ 31 will
_ 33 would _ -30 “ _ 51 ” _ 72
`,
    section: `
<in-actions> <name> -30 <in-contributing> <depts> 31 <in-contributing> <wes> -34 <in-contributing> should 37 <in-lessons> <wes> 46 <in-lessons> never 35
<in-root_cause> <roles> 41 <in-went_wrong> <role> -64 <in-went_wrong> <roles> -39 <in-went_wrong> <some> 41 <in-went_wrong> <weaks> 35 <in-went_wrong>
? -39
`,
  },
  fix_the_person: {
    constant: -243,
    word: `
, _ -37 0 _ -40 0:0 _ -50 <end> _ -49 <in-actions> _ 447 <in-contributing> _ -131 <in-lessons> _ 65 <in-root_cause> _ -135 <in-timeline> _ -71 <in-went_wrong>
_ -195 <is> _ -32 <name> _ -71 <roles> _ 75 <somebody> _ -48 <teams> _ -32 ? _ -37 again _ 39 be _ 79 been _ -46 buy _ -38 careful _ 34 checklist _ 33
concentrate _ 38 could _ -30 culture _ 38 discipline _ 40 exercise _ 41 get _ 37 greater _ 41 habit _ 41 had _ -33 harder _ 33 have _ -38 head _ 32 here
_ 34 into _ 40 it _ -58 january _ 30 june _ 33 key _ -33 left _ -33 look _ 32 more _ 95 must _ 50 need _ 32 never _ -40 next _ 66 one _ -30 out _ -38 pay
_ 36 rais _ 38 refresher _ 37 remind _ 46 retrain _ 30 rota _ 40 say _ -32 shall _ 33 sitt _ 30 slip _ 40 stay _ 48 than _ -39 that _ -65 the _ -73 think
_ 39 this _ -39 twice _ 40 type _ 36 until _ 66 vigilance _ 102 warn _ 36 was _ -126 were _ -43 which _ -38 who _ -45 will _ 38 would _ -42 wrong _ -30
`,
    next: `
<name> . 51 <roles> , 33 <roles> need 31 <roles> to 35 <start> 0:0 -33 <start> <any> 45 <start> <role> -41 <start> <roles> 39 <start> discipline 31 <start>
remind 44 <start> the -59 ? <end> -37 be more 47 concentrate harder 33 delete key -38 exercise greater 41 from the 31 habit of 36 in january 30 in june
30 into the 31 is the 38 more careful 35 need to 31 next time 42 not be 30 that <name> -35 that <roles> -34 the only 46 the rota 33 think twice 44 to pay
30 which <name> -32 would have -30 would not 30
`,
    later: `
, . 30 <name> . -39 <name> <end> 50 <roles> into 38 <start> <name> 57 <start> more 31 <start> to 41 be careful 35 before type 37 get the 39 greater at
40 harder the 33 in . 33 look . 30 next . 38 of . 55 the of 45 the that -53 the will 30 vigilance the 57 would be 30
`,
    behind: `
and _ -38 be _ 40 cable _ -33 concentrate _ 38 cut _ -33 delete _ -38 exercise _ 41 get _ 39 greater _ 41 habit _ 42 had _ -36 harder _ 33 have _ -41 here
_ 35 key _ -39 more _ 53 must _ 33 need _ 43 on _ 44 pay _ 36 say _ -32 shall _ 34 sitt _ 30 type _ 37 was _ -35
`,
    section: `
<in-actions> <he> 44 <in-actions> <name> 88 <in-actions> <role> 60 <in-actions> <roles> 67 <in-actions> <some> 66 <in-actions> <teams> 66 <in-actions>
not 33 <in-contributing> <name> -31 <in-lessons> <roles> 58 <in-root_cause> <name> -38 <in-went_wrong> <name> -45 <in-went_wrong> <role> -34 <in-went_wrong>
<teams> -33
`,
  },
};
