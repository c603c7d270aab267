// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: 5,
  word: `
! _ -15 " _ 19 % _ -36 ' _ -34 'll _ -42 're _ -27 's _ 21 've _ 40 ( _ -70 ) _ -70 0 _ -99 0-0 _ -20 0-bit _ 28 0.0 _ -80 0.0.0 _ -53 0/0 _ -33 0:0 _
-89 0:0:0 _ -24 0b _ 15 0h _ -36 0m _ 23 0s _ -39 0xx _ -24 : _ -31 ; _ -80 <depts> _ 19 <he> _ 44 <in-account> _ 32 <in-actions> _ -45 <in-timeline> _
41 <in-went-well> _ -133 <is> _ -60 <name> _ 75 <names> _ -38 <nobody-at-all> _ -78 <nobody> _ 26 <roles> _ 32 <some> _ 33 <somebody> _ 85 <team> _ -24
<wes> _ -79 <who> _ -31 <yous> _ -30 ? _ 28 [ _ -15 ] _ -15 a _ -30 a.m _ 32 able _ -46 abort _ 26 absence _ 23 absent _ 16 absorb _ -39 acces _ -89 accidental
_ 23 account _ -75 accountable _ 42 accurate _ -18 acked _ -16 acros _ -58 act _ 45 acted _ 28 action _ -23 activity _ 25 add _ -73 addres _ -73 adds _
-26 adjacent _ -27 adjust _ 24 admin _ 22 adult _ 60 advance _ 19 affair _ 18 affect _ -79 afraid _ 16 after _ -91 afterward _ -21 again _ 17 against _
-18 age _ -38 agre _ -44 agree _ -27 ah _ 15 airport _ 16 aisle _ 18 alarm _ -58 alert _ -48 alexa _ -19 all _ 64 all-clear _ -27 allow _ -22 along _ -23
aloud _ -43 alter _ 29 alway _ 28 am _ 31 amateur _ 38 amateurish _ 55 amber _ -19 ambulance _ -42 among _ 19 amount _ 18 an _ -57 and _ -85 announc _
-38 answer _ -40 anyth _ 29 anyway _ 34 apart _ -79 api _ 18 apologi _ -40 apology _ 47 app _ -62 apparent _ 95 appeal _ 72 appendix _ -32 appli _ -21
application _ -26 appreciat _ 54 approach _ 17 approv _ -22 approval _ -47 approve _ -30 april _ -46 are _ -44 arm _ -69 arrive _ -22 arrogant _ 20 art
_ 15 arvo _ 17 as _ -44 aside _ 58 ask _ 15 asked _ -69 asking _ -21 asks _ -105 asleep _ 48 assertion _ 30 assessment _ 23 asset _ -15 assign _ -55 assistant
_ 24 assumption _ 26 at _ -18 ate _ 25 atm _ 16 atms _ -16 attach _ -66 attacker _ -18 attempt _ 59 attention _ 60 attitude _ 41 attributable _ 71 audio
_ -17 audit _ 17 august _ -48 authentication _ -15 authoris _ 25 auto-renewal _ -18 automat _ -16 automatic _ -26 automatical _ -47 available _ -54 average
_ -41 avoid _ -52 b _ -39 b0 _ -17 back _ -18 backport _ -21 backpressure _ -21 bad _ 107 badge _ -29 badly _ 79 bag _ 33 baggage _ 25 ball _ 83 bang _
55 banner _ -58 basement _ -18 basi _ -20 basic _ 88 be _ -21 bear _ 15 because _ -26 become _ 27 been _ 27 before _ -48 beforehand _ 19 begin _ -39 beginn
_ 15 beginner _ 30 begun _ 65 behave _ -15 behaviour _ -30 behind _ -20 being _ -15 belief _ 30 believ _ 26 believe _ -27 bell _ 27 below _ -29 belt _
-15 beneath _ 36 benefit _ 20 bent _ 49 beta _ -40 between _ -32 beyond _ 51 big _ -62 bill _ 46 binary _ -25 bisect _ -15 bit _ 66 bite _ 23 black _ 34
blackout _ 44 blam _ -101 blame _ 48 blank _ 42 blind _ 81 blink _ -17 block _ -48 blood _ 58 blow _ 29 blown _ -16 boiler _ 58 bolt _ 17 bomb _ 32 bonu
_ 34 book _ -15 booking _ 18 bored _ 30 boring _ -23 borrow _ -16 bot _ -70 botch _ 65 both _ -40 bother _ 88 bottl _ 71 bought _ -42 bounc _ -26 bound
_ 41 box _ 28 boy _ 35 bracket _ -15 brain _ 53 branch _ -25 brazil _ -24 breach _ 29 break _ 49 brick _ 43 bridge _ -33 bright _ 40 broadcast _ 35 broke
_ 67 broken _ 15 brought _ -26 browser _ -23 buck _ 52 bucket _ -31 budget _ -34 buffer _ -24 bug _ -24 build _ -67 built _ -21 bulk _ 16 bull _ 18 bundle
_ -25 bungl _ 83 bus _ 37 busbar _ -18 busines _ 46 busy _ -19 buy _ -44 buys _ 44 bypass _ 61 byte _ -40 c _ -16 cach _ -47 cache _ -65 cage _ -17 calendar
_ -52 call _ -50 caller _ -24 calm _ -34 came _ -17 campaign _ -20 campu _ -27 can _ -21 canary _ -31 cancel _ -29 cancell _ 18 candidat _ -18 canteen
_ 24 capacity _ -35 card _ -59 care _ 87 cared _ 18 careful _ -36 careles _ 39 carelessnes _ -29 carry _ -62 case _ -20 caught _ -118 cause _ 79 cavalier
_ 36 cdn _ -18 ceil _ 19 central _ -36 ceremony _ 15 cert _ 27 certificat _ -35 certificate _ -58 chair _ -47 chalk _ 17 chance _ 45 chang _ -25 character
_ -36 charg _ 34 charge _ -43 chart _ 17 chas _ 24 chat _ -39 cheaper _ 37 checklist _ 66 checkout _ 26 checkpoint _ -21 checksum _ -47 cheer _ 39 chennai
_ -37 child _ 27 children _ 15 chiller _ 27 choice _ -20 choose _ -25 chose _ 18 chosen _ -43 christma _ 16 ci _ -40 circuit _ -33 citizen _ 22 claim _
34 clap _ 17 clas _ 16 clash _ 34 clean-up _ -16 cleanup _ 22 clearer _ 39 client _ -78 climb _ -20 clinic _ -42 clip _ 74 clock _ 25 closer _ 16 clown
_ 23 club _ 15 clueles _ 99 cluster _ -24 code _ -22 cold _ -17 column _ -44 combin _ -26 combination _ -17 come _ 15 coming _ 24 command _ -67 comment
_ -46 common _ 42 community _ -22 compani _ -22 compar _ -37 compensation _ -16 competent _ 31 compil _ -25 compiler _ -39 complacent _ 49 complain _ -47
complaint _ 32 complet _ -42 complete _ -27 component _ 18 comput _ -30 concentrate _ 16 concentration _ 16 concept _ 22 conclusion _ 51 conduct _ 58 confidence
_ 15 configuration _ -22 confirm _ -61 confirmation _ -23 confuse _ -21 congratulation _ 23 connect _ -15 connection _ -34 connector _ -16 consecutive
_ -16 consequenc _ 25 consist _ 16 console _ -18 conspicuou _ 29 consult _ 70 consumer _ -30 contact _ -59 contain _ -53 contaminat _ 23 content _ 25 continu
_ -38 contract _ -68 contrary _ 40 control _ 43 convention _ -41 conversation _ -19 conveyor _ 26 cooki _ -15 cookie _ -39 cool _ -20 cooperation _ -25
coordinat _ -24 copi _ -55 copy _ -41 core _ 27 corner _ 72 correct _ -32 corrupt _ 46 cosmic _ -28 cost _ 28 could _ 26 counsell _ 29 countdown _ -44
countersign _ 55 countri _ -38 coupon _ 15 courier _ -15 course _ 55 court _ 21 courteou _ -16 courtesy _ 82 cover _ -137 coverage _ -69 cowboy _ 43 crack
_ 40 crane _ 30 crat _ 27 crate _ 74 creat _ -33 credential _ -19 credit _ -71 critical _ -21 cros _ 31 cross _ 72 crowd _ 85 culpa _ 34 culprit _ 22 culture
_ 56 cupboard _ -18 curiosity _ 31 current _ -23 curtailment _ -36 curtain _ 26 curve _ -17 customer _ -54 cut _ 70 cutover _ 50 cuts _ -27 cutt _ 26 cve
_ -24 daemon _ -26 daily _ -16 dam _ 19 damage _ 29 dark _ 46 dashboard _ -63 data _ -62 date _ -20 day _ -43 days _ -72 dead _ 40 deadlin _ -61 deadline
_ -22 deaf _ 45 deal _ -42 debit _ -19 debt _ -17 december _ -25 decid _ 17 decide _ -37 decimal _ 16 decision _ -16 declin _ 18 decoration _ 15 dedicat
_ -46 deduct _ 44 default _ -63 defect _ 33 delay _ -22 delete _ -83 deletion _ -15 deliberate _ 23 deliver _ -25 delivery _ 16 demand _ 29 depart _ 34
depend _ -55 dependenci _ -27 deposit _ -24 depot _ 22 depth _ 28 describ _ -60 description _ -16 deserv _ -51 deserve _ -15 design _ -50 desk _ 81 despite
_ 67 destroy _ 58 detection _ -20 devic _ -22 dey _ -15 diagram _ -26 dialysi _ 47 diesel _ 26 different _ -58 digger _ -46 digit _ -23 diligence _ 50
dinner _ -16 direct _ -39 direction _ -16 disaster _ 20 discipline _ 84 disclosure _ -28 discord _ -21 discover _ -23 discrepancy _ -21 discus _ -34 discuss
_ -18 disk _ -49 dispatch _ 15 dispatcher _ 74 dispens _ 26 dispensary _ -31 display _ -75 disregard _ 107 distribution _ -53 district _ -31 diversion
_ 16 diwali _ 66 do _ -56 doc _ -18 docs _ -17 document _ -41 documentation _ 15 does _ -18 domain _ -60 done _ 37 dosage _ 36 dose _ 46 double _ 49 double-book
_ -18 double-check _ 56 doubt _ 47 down _ 51 downgrade _ -31 download _ -32 dozen _ -21 draft _ -31 drain _ -44 draw _ -18 drawer _ 25 drew _ -28 drift
_ -33 drip _ 16 driver _ -26 drug _ 18 drum _ 15 duck _ 18 due _ 44 dump _ -38 dupe _ 15 duplicat _ -25 duplicate _ 24 during _ -16 dust _ 62 duty _ 44
e-mail _ -50 each _ -68 ear _ 29 earlier _ -39 early _ -78 ears _ 19 earth _ 73 easi _ 20 east _ -59 easter _ 54 easy _ -53 eating _ 32 edge _ -24 edit
_ 65 editor _ -17 eight _ -49 eighteen _ -16 election _ 15 else _ -21 email _ -47 emergency _ -18 emoji _ 29 empti _ 44 empty _ 16 enabl _ -28 end _ 26
ended _ -26 ending _ 25 endpoint _ -30 ends _ -19 engineer _ 62 english _ -31 enough _ -15 enter _ 57 entire _ 67 entry _ 16 envelope _ -19 environment
_ -38 equipment _ -31 eras _ -38 error _ -18 escalat _ -17 escap _ 30 establish _ 64 estimat _ -20 estimate _ -41 eth _ -15 eu _ 16 eu-west _ -18 euro
_ 22 evacuation _ 47 even _ 37 event _ -76 ever _ 40 everyth _ 34 evidence _ 35 evident _ 41 exact _ 53 exceed _ 26 exchang _ -15 exchange _ -20 exclusive
_ -25 excuse _ 53 execut _ 22 exemplary _ -28 exercis _ -18 exercise _ 17 exist _ -32 expect _ 33 experience _ -28 expert _ 84 expir _ -80 explain _ 16
explanation _ 43 exploit _ -39 export _ -37 expos _ 17 extend _ -21 extension _ -24 extra _ 29 eyes _ 48 face _ 57 fail _ -46 failover _ -29 failure _
21 fall _ 60 fami _ -19 familiar _ -18 famou _ 53 fan _ -45 fans _ -24 fast _ 28 faster _ -33 fat _ 34 fat-finger _ 50 feature _ -43 february _ 20 fed
_ -23 federation _ -38 feed _ -51 feedback _ -43 feel _ -38 fees _ -21 feet _ 26 fell _ 85 felt _ -31 ferri _ -16 ferry _ -22 fibre _ -15 fiddl _ 56 field
_ -57 fifteen _ -20 fifty _ 39 figur _ -23 figure _ -21 file _ 21 filed _ 30 fill _ 22 filter _ -26 finance _ 20 fine _ 98 finger _ 91 fingerprint _ 42
finish _ 32 fire _ 77 firewall _ 34 firmware _ -41 fit _ -24 fits _ 37 fitt _ 61 five-minute _ 20 fix _ -47 fixed _ -54 fixture _ 25 flag _ -49 flaky _
-37 flange _ 16 flash _ 24 flat _ -48 flood _ 79 floor _ 35 folder _ -32 follow-up _ -37 for _ -20 force _ 21 force-push _ -41 foregone _ 30 foresee _
25 foreseeable _ 33 foresight _ 27 forgot _ 30 forgotten _ 65 fork _ -53 form _ -63 formal _ 68 formality _ 37 format _ -30 formulary _ 23 forty _ 16 forum
_ -43 found _ -83 foundation _ -38 four _ -27 four-ey _ 30 four-hour _ 15 fourth _ 16 frank _ 65 free _ -43 freebsd _ -25 freed _ -43 freeze _ 62 freezer
_ 44 fresh _ -23 friday _ 28 fried _ 15 froze _ 37 frozen _ -26 fsck _ 17 fuel _ 16 full _ 37 function _ -29 fund _ -19 furnace _ 41 further _ 57 fuss
_ -24 future _ -53 game _ 36 gandalf _ -51 gantri _ -25 gap _ -23 gasket _ 29 gate _ -32 gateway _ -62 gather _ 28 generat _ -43 generator _ -55 generou
_ -15 geniu _ 77 get _ -55 gets _ -76 gift _ 28 gist _ 22 git _ -33 give _ 15 given _ -28 glance _ 37 gloss _ 45 go _ 53 go-ahead _ -17 go-live _ 19 god
_ 60 goes _ 26 golden _ 34 goldfish _ 36 gone _ 54 gonna _ 33 good _ -62 got _ 58 grace _ -17 grant _ -22 graph _ -67 grateful _ -44 green _ -50 grew _
-21 gripper _ -23 ground _ -17 group _ -70 grow _ -31 grown-up _ 62 growth _ 22 gues _ 16 guide _ -39 guilt _ 41 guilty _ 55 gun _ 30 hairdryer _ -17 half
_ 75 halfway _ 31 hall _ -27 halt _ -16 hammer _ 23 hand _ 55 handy _ -21 happy _ -39 harbour _ 18 hard _ 53 hard-cod _ 32 hardware _ -24 has _ -32 hash
_ -31 hatch _ 24 have _ 45 having _ -19 head _ 49 header _ -55 heads-up _ 42 health _ -32 hear _ -34 heard _ -16 heartbeat _ -17 heat _ -41 heaven _ 21
heavy _ -26 heed _ 53 height _ -32 held _ -44 help _ -68 helper _ -19 hence _ 28 here _ 54 hero _ 45 herself _ 64 hesitate _ -39 hiccup _ 26 hid _ -50
hidden _ 31 hide _ -36 high _ 29 himself _ 25 hindsight _ 32 hint _ -31 hiring _ -20 his _ 91 hlr _ -24 hoist _ -25 hold _ -49 holiday _ -33 honour _ 20
hook _ 18 hope _ 27 hopeles _ 34 hornvik _ -34 hose _ 75 hosed _ 24 hospital _ 49 host _ -32 hot _ 76 hotel _ -21 hotfix _ -45 hour _ -60 house _ 55 human
_ 56 human-readable _ -29 hunch _ 33 hundr _ -31 hung _ 18 hypervisor _ -20 ice _ -15 idea _ 57 idempotency _ -17 identifi _ -29 if _ -65 ifeanyi _ -19
igatpuri _ -22 ignor _ 44 image _ -56 imagine _ 50 immediate _ -34 immutable _ -23 impact _ 16 impatient _ 22 implementation _ -16 import _ -60 important
_ 16 importer _ -57 impress _ -22 improper _ 22 in _ -37 inbox _ 25 incident _ -45 includ _ -49 include _ -15 incompetence _ 27 incomplete _ -17 incorrect
_ 104 independent _ -48 index _ -21 indicator _ -31 indifference _ 15 individual _ -15 inexperienc _ 15 infinite _ 25 inform _ -78 infusion _ 41 inherit
_ -50 inlet _ -25 input _ -36 inside _ -48 inspect _ -25 install _ -40 installer _ 30 instance _ -30 instead _ 30 instruction _ 18 instrument _ -45 insufficient
_ 33 insurance _ -18 integer _ -16 integration _ -20 intend _ -32 interest _ -17 interface _ -15 interpretation _ 26 interruption _ -43 interval _ -32
into _ 22 intranet _ -18 introduc _ 30 investigat _ 22 investigation _ 17 invit _ -35 invite _ -39 ipv0 _ -25 is _ -35 isolat _ -34 issu _ -20 issue _
-54 issuer _ -18 item _ -92 its _ -66 jam _ 45 jamm _ 48 jenkin _ -30 job _ -62 jobs _ -41 join _ -80 joint _ -32 joke _ -17 journal _ -16 jump _ 62 just
_ 69 k _ 24 keep _ -59 keeper _ -32 kes-0 _ -20 key _ -25 keyed _ 33 keystrok _ -40 kick _ 40 kiln _ 31 kiosk _ -23 kitchen _ -18 knee _ 42 know _ -22
known _ -30 kubectl _ -27 kudo _ 24 lab _ 32 label _ -25 labell _ -59 laboratory _ -34 lack _ 35 ladder _ -18 lag _ 32 lago _ -38 lah _ 37 laid _ 28 lakh
_ 34 landlord _ 64 languag _ -47 language _ -23 lapse _ 48 laptop _ -19 large _ -21 largest _ -28 last _ 17 latency _ -67 launch _ 32 lay _ 30 layer _
-15 layout _ -31 lazy _ 32 leader _ -16 leak _ 31 leap _ 18 leapt _ 82 learnt _ -27 leas _ -54 lease _ -29 leash _ 41 least _ 57 leav _ 41 leave _ -41
led _ -45 left _ 94 legacy _ -43 length _ -37 lent _ -19 less _ 30 lesson _ 35 let _ 17 letter _ 35 level _ -34 lever _ -37 liability _ 21 licenc _ -32
licence _ -42 lid _ 20 life _ -21 lift _ 38 light _ -38 like _ 19 limit _ -17 line _ -21 linter _ -43 lion _ 17 liquid _ 20 liquidation _ -27 lira _ 33
lisbon _ -23 list _ -108 listen _ 15 litr _ -17 little _ 15 lived _ -18 living _ 25 load _ -69 loader _ -33 loan _ -32 lobby _ -18 local _ -50 location
_ -29 lock _ -42 lockout _ 18 log _ -42 logic _ 17 login _ 15 logs _ -27 long _ -62 long-stand _ -16 longer _ -25 look _ -22 loop _ -27 lorri _ -16 lose
_ 29 loss _ 45 love _ 86 low _ -30 luck _ -17 lucki _ -30 lucky _ 19 lying _ 20 machin _ -24 machine _ -76 maco _ -16 made _ -49 mail _ -17 mailbox _ -20
mainframe _ 17 maintenance _ -42 major _ 26 manag _ 23 mandatory _ 16 manifold _ -41 manner _ 57 many _ -28 map _ -42 maps _ -41 marguerite _ 30 mark _
40 master _ 33 masterpiece _ 22 match _ -19 matchmak _ 19 mate _ 21 matrix _ 31 matter _ -43 maximum _ -29 mea _ 34 mean _ -15 meant _ -37 measure _ 26
medal _ 15 meddl _ 28 melt _ 42 member _ -41 membership _ -31 memo _ 32 memory _ -46 mention _ -52 menu _ -26 merchant _ -17 mere _ 38 merg _ 53 merge
_ -32 merger _ -15 mess _ 84 messag _ -72 message _ -85 met _ -38 metadata _ -23 meter _ 43 method _ 22 metr _ -66 metric _ -53 microwave _ 23 migrat _
-28 mile _ 28 million _ 17 mind _ 59 minder _ 37 minu _ 25 minut _ -60 mirror _ -45 misread _ 75 misrout _ 18 miss _ -20 mistak _ 85 mistake _ 129 mixed
_ 28 mobile _ -28 mode _ -67 model _ -76 modem _ -49 moderator _ -26 module _ -39 monday _ -17 money _ 16 monitor _ -35 month _ -16 moon _ -24 mop _ 29
more _ 53 most _ -56 mount _ -35 moved _ -55 moving _ 25 ms _ -15 must _ 74 mute _ 18 mystery _ 25 n't _ 90 na _ 16 naked _ 16 name _ 18 named _ -67 narrow
_ -34 nearest _ -42 necessary _ 18 need _ -34 negative _ -28 neglect _ 141 negligent _ 30 neighbour _ -38 neither _ -18 network _ -56 neutral _ -22 never
_ 82 new _ -88 news _ -44 next _ -29 nice _ 18 nick _ -18 night _ -30 nineteen _ -18 ninety _ 23 ninth _ -16 nitrogen _ 20 node _ -82 nominal _ -44 noon
_ 18 normal _ -25 north _ -19 nose _ 37 note _ -25 notic _ -110 notice _ -56 notifi _ -46 notification _ -46 nowhere _ 66 ns _ -24 nuke _ 26 nuked _ 35
null _ -15 number _ -96 o'clock _ 17 obituary _ -18 object _ 16 oblig _ 47 obviou _ 37 obvious _ 43 october _ -22 off _ 37 offender _ 34 offer _ -92 offline
_ -80 offset _ -43 often _ -19 ok _ -35 old _ -29 older _ -64 omitt _ 148 on _ -34 onboard _ -15 ones _ 29 online _ -35 opcode _ -16 operat _ -17 operation
_ 23 optic _ -16 optional _ 45 or _ -44 order _ -26 organise _ 24 originat _ 38 orphan _ -28 osaka _ -23 other _ -88 otherwise _ 17 ought _ 55 our _ -32
ours _ 26 outag _ 16 outage _ 35 outgo _ -22 outside _ -36 oven _ 29 overflow _ 22 overlook _ 88 overnight _ -53 overrode _ 37 overwrit _ 41 overwrote
_ 44 owing _ 38 ownership _ 23 owns _ -99 p0 _ -17 packag _ -17 package _ -55 packet _ -84 page _ -105 paged _ -93 pager _ -94 paid _ 32 pair _ -23 pallet
_ 18 palletiser _ 25 panel _ -40 panic _ 30 paper _ -96 paperwork _ 26 parallel _ -15 parameter _ 33 parcel _ -18 parent _ -40 parental _ -16 parser _
-76 part _ -38 participant _ -29 partition _ -47 party _ 44 pass _ 18 passport _ 36 password _ -25 past _ 58 patch _ -20 patchy _ 20 path _ -55 patient
_ 38 paus _ -60 pay _ 59 payday _ -17 paying _ 19 payment _ 40 payroll _ 35 pdf _ -21 pebkac _ 50 peer _ 17 penalty _ 33 pension _ 31 per _ -43 perform
_ -29 perhap _ 37 period _ -29 permission _ -19 permit _ 56 person _ -58 petrol _ 34 pg_cancel_backend _ -40 pharmacy _ -27 phon _ -44 phone _ -47 photo
_ -27 photograph _ -36 pick _ -54 picker _ 29 piece _ 15 pilot _ 28 pinn _ -18 pipe _ -22 pipeline _ -62 pit _ -26 pitch _ 16 pity _ 61 place _ 27 plain
_ 90 plan _ -30 planet _ 26 plann _ -91 planner _ -31 play _ 22 player _ -55 playout _ 15 please _ 23 plenty _ 21 plugin _ -21 plus _ 71 pod _ -47 point
_ -45 poison _ 23 polarity _ 24 polite _ -17 pool _ -52 poor _ 96 port _ -30 portable _ -17 portal _ -21 position _ -18 positive _ -16 possess _ 26 possib
_ 30 possible _ -59 post _ -96 postcode _ -17 postgr _ -33 pour _ -15 practical _ 16 practice _ 35 practis _ -16 precaution _ -25 predat _ -20 predict
_ 19 predictab _ 89 predictable _ 34 prefer _ -44 premature _ 30 present _ -90 press _ -17 pressure _ -45 preview _ -37 previou _ -18 price _ 35 primary
_ -40 print _ -15 printer _ 28 priority _ 25 private _ -16 probe _ -111 problem _ -43 procedure _ 40 proces _ 15 process _ -46 prod _ 81 produc _ 52 producer
_ 39 product _ -28 production _ 18 progres _ -39 project _ -27 promis _ 67 promo _ 16 promot _ -22 prompt _ -46 proper _ 144 propos _ -19 proposal _ 20
protect _ -20 protection _ -31 protocol _ -20 proud _ 21 proxy _ -41 pub _ 25 public _ -59 publish _ -39 pull _ 72 pump _ -45 purchas _ -15 purchase _
-36 pure _ 67 purpose _ -46 push _ 17 put _ 43 puts _ -19 putt _ -18 query _ -30 quest _ -21 question _ -27 queu _ -27 queue _ -58 quick _ -21 quiet _
81 quorum _ -25 quot _ -16 quota _ -28 quote _ 19 r _ -17 race _ -16 rack _ -23 radio _ -52 radiology _ 23 rais _ -43 raise _ 18 ramp _ 44 rank _ -40 rare
_ -27 rate _ -25 rather _ 37 ratio _ -25 re-key _ 22 reach _ -126 reachable _ -30 read _ 22 read-on _ -36 readable _ -55 reader _ -42 reading _ -20 ready
_ -46 real _ 17 reason _ -30 reasonab _ -35 reasonable _ -36 reboot _ 25 rebuild _ -61 rebuilt _ -36 receipt _ -18 receiv _ -100 receive _ -50 receiver
_ -25 reception _ -57 recipient _ -23 recognis _ -30 recommend _ -26 reconciliation _ -33 reconstruct _ -22 record _ -56 recount _ 19 redeploy _ 15 reel
_ 40 reference _ 17 refit _ -18 refresh _ -19 refresher _ 86 refund _ -58 refus _ -28 refusal _ 19 regard _ 39 region _ -29 registrar _ -31 registry _
-27 regression _ 25 regrettab _ 19 regular _ -20 rehears _ -26 rehearsal _ 26 reject _ -42 relax _ 33 relay _ -98 release _ -54 reli _ -36 relief _ 23
reload _ 24 remainder _ -27 remember _ -28 remind _ 61 reminder _ -22 remov _ -81 removal _ -21 remove _ -17 renam _ -34 render _ -15 renderer _ -17 renewal
_ 32 renumber _ -16 repeat _ 23 replac _ -67 replacement _ -48 repli _ -19 replica _ -43 report _ -96 reporter _ -18 repositori _ -28 repository _ -19
reproduc _ -24 reproduce _ -58 reproducible _ -29 request _ -122 requir _ 30 rerout _ 16 research _ -24 reservoir _ 17 reset _ 18 resident _ 31 resolv
_ -24 resolver _ -44 respect _ 93 respons _ -18 response _ -18 responsible _ 69 rest _ 21 restart _ -105 restor _ -79 restore _ -91 result _ 30 resum _
-28 retention _ -19 retir _ -35 retire _ -28 retrain _ 72 retri _ -84 retrospect _ 22 retry _ -48 return _ -125 reus _ 16 revert _ -45 review _ -28 revision
_ -27 revok _ 19 reward _ -16 rewir _ 26 ride _ 38 rig _ -36 ring _ 48 riot _ 42 ripper _ -15 riser _ -25 rm _ 28 road _ -17 robot _ -28 rock _ -36 rocket
_ 50 rode _ 34 roll _ -23 rollback _ -43 rollout _ 15 roof _ 16 root _ 42 rose _ -53 roster _ 15 rot _ 36 rota _ 17 rotat _ -19 rotate _ -30 round _ 44
rout _ -33 route _ -63 router _ -42 rov _ -21 row _ -30 rows _ -54 rubbish _ 19 rug _ 34 ruin _ 49 rule _ 31 run _ -28 runbook _ -46 rung _ 59 runn _ -28
runs _ -15 rural _ -40 rush _ 71 saddl _ 25 safe _ -97 safety _ 27 said _ 31 sail _ 19 sale _ 40 same _ -94 sample _ -20 sandbox _ -31 sank _ 56 sat _
87 save _ 34 saved _ -40 saw _ -50 saying _ 32 says _ -67 scaffolder _ 26 scal _ -30 scan _ -44 schedul _ -64 schedule _ -36 scheduler _ -24 schema _ 20
scheme _ -27 school _ 71 science _ 41 scoreboard _ 27 scrap _ 33 scratch _ -21 scream _ 24 screen _ -94 screenshot _ -19 screw _ -32 scribe _ -47 script
_ -51 scrum _ 27 seal _ 67 search _ -51 season _ 47 seat _ -16 second _ -57 secondary _ -33 see _ -27 seed _ -15 seeing _ -34 seen _ -37 sees _ -58 segmentation
_ -15 select _ -15 self-evident _ 26 sell _ -15 send _ -47 sense _ 64 sensible _ 33 sensor _ -47 sent _ -43 separate _ -28 sequenc _ -29 serial _ -33 seriou
_ 24 serious _ 22 serv _ -28 server _ -56 servic _ -15 service _ -123 session _ -62 sets _ -62 setting _ -19 settlement _ -23 setup _ -17 seven _ -30 seventy
_ 23 several _ -39 shackle _ -40 shadow _ -39 shaft _ -33 shall _ 54 shame _ 54 shar _ -87 shard _ -54 share _ -46 sharp _ 32 sharper _ 31 sharpest _ 18
sheer _ 33 sheet _ 37 shelf _ -29 shift _ 16 shock _ 47 shoot _ 42 short _ 15 short-liv _ -17 shorten _ -77 shout _ 32 show _ -30 shower _ 26 shown _ -77
shrugg _ 21 shut _ -31 shutdown _ -15 side _ -21 sidecar _ -22 sight _ 36 sign _ 40 sign-off _ 17 signal _ -51 signall _ 17 signatur _ -18 signature _
35 signer _ -20 silenc _ 27 silence _ 27 simp _ 111 simple _ 43 singapore _ -36 siren _ 18 sister _ -29 sit _ 30 site _ -37 sits _ 31 sitt _ 68 six _ -55
sixty _ -19 size _ -35 skimp _ 20 skip _ 34 skipp _ 35 slack _ -18 slapdash _ 47 slash _ -33 slept _ 59 slide _ 36 slip _ 101 sloppy _ 100 slow _ -42 slower
_ -50 sluice _ 19 smaller _ -25 smell _ 40 smoke _ 39 snapp _ 19 snapshot _ -46 snow _ 15 so _ 47 so-call _ 48 social _ -20 socket _ -39 soft _ -20 software
_ -32 sold _ 29 some _ -27 someth _ 48 somewhere _ 17 sorry _ 45 sort _ -30 sorter _ 15 soul _ 44 source _ -36 space _ -17 spam _ -22 spanner _ 15 spar
_ 29 spare _ -19 speak _ 34 special _ 21 specific _ -15 specification _ -45 speed _ 26 spell _ 48 spend _ -20 spent _ 41 spill _ 33 spite _ 36 splice _
16 split _ -29 spoke _ -33 spoken _ 32 sponsor _ 40 spott _ -90 spread _ -28 spreadsheet _ -32 square _ 58 squeez _ 50 stag _ -23 stage _ -27 stale _ -32
stamp _ 26 stand _ -19 standard _ 19 start _ -73 starv _ 26 stat _ -17 state _ -41 statu _ -52 statutory _ -16 stay _ -53 steer _ 46 stem _ 16 step _ -89
stern _ 43 sticky _ 22 still _ 31 stolen _ -35 stood _ 74 stop _ -63 stopp _ -32 stor _ -53 storage _ -24 store _ -36 storm _ -31 straight _ 36 strand
_ 15 stray _ 15 street _ 16 stres _ 19 stretch _ 19 strict _ 21 strik _ 18 strip _ 31 stroke _ 26 struck _ -17 stubbornnes _ 28 studio _ -44 stupid _ 25
subnet _ 39 succes _ -34 suggest _ -56 suggestion _ 38 suit _ 31 sum _ -15 summary _ -38 sunday _ -40 supervision _ 44 supp _ -49 suppli _ -27 support
_ -17 suppos _ 29 suppress _ -16 suppression _ 22 sure _ 52 surname _ 52 surpris _ -21 surprise _ 77 surviv _ 26 suspect _ -17 suspend _ -43 suspension
_ -25 swap _ 61 swept _ 50 switch _ -36 switchboard _ 19 switchgear _ -37 sword _ 42 sydney _ -38 sync _ -53 synthetic _ -27 system _ -97 tabl _ 17 table
_ -47 tablet _ -38 take _ -16 taken _ 30 taking _ 45 taped _ 60 target _ -17 tariff _ -17 taught _ -38 tax _ 20 teach _ -26 team _ 23 tear _ 37 technical
_ 24 telephon _ -36 television _ 29 temperatur _ -35 temperature _ -15 template _ -58 temporary _ -43 ten _ -29 term _ -25 terminal _ -17 terraform _ -32
text _ -60 textbook _ 64 than _ -72 thank _ -84 thaw _ 33 their _ 63 themselv _ 30 then _ 44 they _ 59 thing _ 33 think _ 62 third _ 16 third-party _ 28
thirty-one _ -24 this _ 18 thorough _ 55 those _ 40 though _ -22 thought _ 66 thousand _ 25 thread _ -46 threshold _ -20 threw _ 65 throttl _ 31 throughout
_ -35 throughput _ -24 thumb _ 42 tick _ 26 ticket _ -27 tidy _ 17 tied _ 19 tier _ -19 tight _ 31 tighten _ 36 tile _ -37 till _ 41 time _ -19 timeline
_ -21 timeout _ 32 timer _ -21 timestamp _ -21 timing _ -28 today _ -17 together _ -26 toggle _ -28 token _ -62 told _ -57 tolerance _ -35 tomorrow _ -32
tone _ -25 toner _ -33 too _ 77 tool _ -143 top _ 20 topology _ -17 tore _ 24 torn _ -66 torque _ 46 toward _ 18 trace _ -49 track _ -15 tracker _ -37
trad _ 18 traffic _ -107 transaction _ -55 transcript _ -27 transfer _ -30 translat _ -20 transmission _ 29 transmitter _ -40 transpos _ 23 travell _ -41
tray _ 15 treasury _ 22 treat _ 20 tree _ 17 triage _ -49 trial _ -15 trie _ -32 trigger _ -59 trip _ 32 triumph _ 24 trivial _ 38 trouble _ 64 truck _
31 trunk _ 26 try _ -50 trying _ 20 tuesday _ -18 turbin _ 40 turbine _ 28 turn _ -53 twelve _ -42 twenty _ -29 twitter _ 25 two _ -29 two-factor _ -15
two-person _ 18 type _ -40 typed _ 32 typical _ 24 typo _ 34 unable _ -36 uncheck _ -31 under _ -22 understand _ -29 understood _ -15 undo _ -15 unheed
_ 67 union _ -38 unit _ -26 universiti _ -20 unknown _ -19 unleash _ 31 unles _ -19 unlike _ -16 unmistakable _ 47 unnotic _ -23 unplugg _ 48 unprofessional
_ 41 unread _ 79 unrelat _ -17 until _ -55 untouch _ 21 unus _ -65 unusual _ -36 updat _ -33 update _ -24 upgrad _ 15 upgrade _ -53 upload _ -30 upon _
51 upper _ -23 upstair _ 53 upstream _ -52 uptime _ 33 urgency _ 21 usage _ -26 use _ -36 used _ -38 useful _ -24 useles _ 49 user _ -74 using _ -18 utc
_ -50 utility _ -16 uzoamaka _ 16 v0 _ -43 v0.0.0 _ -15 vaccine _ 21 validation _ 15 validator _ -28 valley _ 17 valu _ -27 value _ -89 valve _ 25 van
_ -29 vanish _ 70 vans _ 34 vat _ 19 verifi _ -16 verify _ 22 version _ -90 very _ 16 via _ -29 vibration _ -19 view _ -39 vigilance _ 74 village _ -23
virtual _ -27 visit _ 16 visitor _ -38 vlan _ 19 voltage _ -18 volum _ -62 volunteer _ -16 voted _ -34 vpn _ -61 waiver _ 21 wall _ 34 wallet _ -18 want
_ 20 warehouse _ 23 warn _ 87 warning _ 88 was _ 32 watch _ 24 watchdog _ -42 watson _ -19 waved _ 88 way _ 24 wear _ 27 webhook _ -19 website _ -20 week
_ -31 weekend _ -26 weigh _ 57 welcome _ -61 well _ 77 went _ 37 were _ -45 west _ 25 western _ 16 whatsoever _ 26 wheel _ 35 when _ -57 whenever _ -48
where _ -87 wherea _ -24 whether _ -101 which _ -35 whichever _ -17 while _ -19 white _ -15 whiteboard _ -55 who _ 62 whole _ 15 whose _ 40 why _ 22 widen
_ -44 wiki _ -16 will _ -51 wind _ -50 window _ -16 winter _ 21 wiped _ 55 wired _ 17 wisdom _ 30 wise _ 18 wiser _ 21 with _ -18 withdrawal _ -31 withdrawn
_ -25 within _ -151 without _ -37 wizard _ 17 woken _ -31 won _ -16 wonder _ 78 wonderful _ 24 word _ 25 work _ -56 workaround _ -27 worker _ -26 worse
_ 15 worst _ 36 worth _ -24 would _ 47 wrap _ -19 wrapper _ 26 wreck _ 31 wrench _ -23 wristband _ 39 write _ -23 writer _ 34 wrong _ 42 wrote _ -24 yaml
_ -17 yard _ 51 year _ -34 yes _ -65 yesterday _ -20 yet _ 41 your _ -63 zero _ 35 zone _ -38 | _ -49 “ _ 15 ” _ 15 ￼ _ -102
`,
  next: `
! <end> -15 " , 31 " . -58 " by 19 " careles -45 " expert 15 " from 31 " human -21 " on -26 " quick 21 " review 39 " test 18 " the 67 " thorough 23 % ,
39 % of -38 % stage -19 ' <any> 16 ' template -23 'd have 46 'd still -60 'll be -15 's " 27 's <roles> 39 's account -19 's all -15 's attitude 17 's
badge -25 's calendar -15 's chair -35 's change -16 's clock -20 's commit 17 's dns -34 's doing 34 's fault -56 's firmware -31 's first -27 's handiwork
16 's handover -15 's head 25 's hotfix 22 's hunch -26 's import -20 's letter -31 's log 25 's manual -47 's meddl 25 's memory -16 's merge -27 's mind
16 's name -15 's not 24 's office -23 's ops -16 's pager -32 's patch -15 's phone -37 's quick -62 's refusal 19 's rename -19 's request -18 's restore
-40 's screen -27 's share 17 's shortcut 19 's stubbornnes 26 's support -15 's the 49 's ticket -19 's warn -40 's wing 38 's work 46 's “ 29 've asked
18 've been 18 ( 0 17 ) <end> -37 , 0:0 -39 , <any> 23 , <depts> 21 , <he> 17 , <is> 86 , <name> -37 , <names> -29 , <nobody> 48 , <roles> 25 , <some>
24 , <teams> 74 , <who> 17 , a 39 , acknowledg 20 , after 41 , against 30 , and -92 , any -17 , as -42 , by -27 , call -29 , can -15 , check -41 , contrary
45 , each -16 , for -17 , forty -15 , from 45 , full 66 , gets -21 , good -36 , great 22 , had 18 , half 24 , hence 28 , how 61 , if 30 , in -40 , is 28
, it 68 , kept -40 , left 39 , like -17 , next -20 , no 62 , none -22 , not 63 , noth -29 , on -35 , once 33 , one 37 , page -25 , per 24 , plain 29 ,
player -17 , please 17 , polite -27 , read -41 , restart -18 , restor -15 , run -17 , runs -26 , same -46 , says 15 , second -15 , sees -16 , sign 21 ,
since -20 , single-hand 20 , so -97 , stand -32 , thank -19 , that 45 , the 39 , then -66 , there 17 , think -31 , thought 35 , three -31 , to -41 , together
-20 , was 41 , watch -25 , well -23 , went -25 , what 24 , when -21 , wherea -24 , which -38 , who -16 , whose -21 , why 33 , with -82 , yet 33 . <end>
15 . <name> -26 0 , -24 0 . 21 0 ; -23 0 a.m 33 0 account -15 0 at -22 0 back -17 0 call -16 0 customer 17 0 days -23 0 euro -20 0 hour -16 0 in 21 0 instead
42 0 lakh 34 0 may 35 0 minut 42 0 ms -15 0 on -51 0 patient 15 0 second -20 0 stop -26 0 test -18 0.0 % -30 0.0 , 21 0.0 <end> -30 0.0 and 22 0.0 in 29
0.0 metr -17 0.0.0 to -20 0:0 , -25 0:0 . -85 0:0 : 86 0:0 ; 21 0:0 <depts> -24 0:0 <name> -186 0:0 <role> 29 0:0 <teams> -30 0:0 alert 45 0:0 all -24
0:0 and 32 0:0 first 25 0:0 handover -23 0:0 on -35 0:0 onward -23 0:0 primary -21 0:0 still 19 0:0 to -18 0:0 utc -27 0:0 without 18 0:0 – 26 0th , -17
: <name> 18 : <role> -38 : <weaks> -20 : a 19 : human 78 : it -18 : thank -20 : the -40 : what -15 : who 44 ; <depts> -31 ; <he> 28 ; <role> -15 ; <team>
-43 ; <teams> 23 ; <theys> 16 ; had 37 ; no -17 <any> ' 16 <any> 's -53 <any> <who> -15 <any> ? 22 <any> could 39 <any> in 15 <any> knew 37 <any> know
17 <any> to 17 <any> would -20 <depts> , 29 <depts> . 15 <depts> and -41 <depts> cut -25 <depts> did -16 <depts> got -31 <depts> is -25 <depts> open -44
<depts> outdid -22 <depts> send -19 <depts> that -35 <depts> the -15 <depts> to 39 <he> 'd 21 <he> 's -15 <he> , -22 <he> . -34 <he> ? 16 <he> asked -25
<he> confirm 21 <he> could -43 <he> forc 20 <he> found -25 <he> had -48 <he> is 27 <he> join -41 <he> know -27 <he> merge -26 <he> phone -32 <he> ran -25
<he> releas -27 <he> said -21 <he> saw -23 <he> take -15 <he> the 15 <is> 've -42 <is> , 32 <is> . 46 <is> <who> 26 <is> am 32 <is> ask 22 <is> believe
-28 <is> blame 25 <is> contact -18 <is> could -40 <is> did -23 <is> expect 24 <is> flipp -25 <is> have -28 <is> hold 57 <is> in -47 <is> need -23 <is>
said 33 <is> spent -16 <is> take 44 <is> told -18 <is> upgrad -17 <is> want 20 <is> will 16 <name> " 57 <name> 's 75 <name> ( -46 <name> , -16 <name> :
-47 <name> <end> -45 <name> <name> -33 <name> <who> -29 <name> a 58 <name> about -30 <name> adds -23 <name> answer -16 <name> as -45 <name> asks -53 <name>
at -18 <name> broke -15 <name> call -55 <name> can 28 <name> carri 17 <name> comment -23 <name> confirm -65 <name> copi -19 <name> corrupt 23 <name> cut
18 <name> delet -21 <name> deploy -26 <name> did 34 <name> drain -52 <name> driv -36 <name> fail -75 <name> find -26 <name> fixed -38 <name> for -31 <name>
forgot 24 <name> from 56 <name> had 45 <name> has 22 <name> held -43 <name> ignor 26 <name> introduc 31 <name> is 100 <name> keep -33 <name> kill -20 <name>
let 27 <name> look -39 <name> move -21 <name> must 27 <name> need 41 <name> neglect 16 <name> never 74 <name> nor 17 <name> notic -18 <name> off 15 <name>
omitt 25 <name> on -22 <name> only 21 <name> open -67 <name> or -49 <name> ought 18 <name> overlook 38 <name> panic 18 <name> paus -17 <name> post -50
<name> pull -45 <name> push 48 <name> put -53 <name> puts -22 <name> ran 21 <name> rang -33 <name> reach -29 <name> read -80 <name> refus 15 <name> replac
-26 <name> report -28 <name> reset 24 <name> revert -26 <name> roll -32 <name> runs -24 <name> said -48 <name> sat 15 <name> saw 26 <name> says -25 <name>
sent 27 <name> set 46 <name> shall 29 <name> should 33 <name> show 25 <name> skip 42 <name> skipp 45 <name> slept 22 <name> spott -17 <name> stop -36 <name>
suggest -18 <name> swap -50 <name> switch -15 <name> take -52 <name> tell -66 <name> think 16 <name> thought -45 <name> told -24 <name> too -28 <name>
treat 30 <name> typed 22 <name> upload -19 <name> wait -41 <name> was 25 <name> went 16 <name> will -31 <name> wiped 58 <name> with 24 <name> work 26 <name>
would 23 <name> wrote -51 <names> , -22 <names> to -25 <nobody> 's 30 <nobody> asked 18 <nobody> bother 27 <nobody> could 27 <nobody> from 23 <nobody>
had -56 <nobody> has 53 <nobody> is -131 <nobody> lift 29 <nobody> look 28 <nobody> panick -25 <nobody> skipp -97 <nobody> thought 31 <nobody> was -48
<role> ' -16 <role> . 31 <role> <name> -43 <role> <who> 19 <role> accountable 29 <role> acknowledg -42 <role> and -22 <role> answer -24 <role> arriv -39
<role> asked -43 <role> asks -27 <role> at 19 <role> brick 30 <role> call -21 <role> can -44 <role> check -25 <role> could 37 <role> cross 23 <role> decid
17 <role> eras -24 <role> flood 33 <role> for -101 <role> forgot -15 <role> found -55 <role> from -15 <role> gave -49 <role> had -15 <role> hand -17 <role>
has 37 <role> hold -19 <role> in 25 <role> is 19 <role> isolat -38 <role> kill -25 <role> know -39 <role> leav 29 <role> left 22 <role> look -24 <role>
made 34 <role> manag -15 <role> need 26 <role> never 21 <role> nor 16 <role> not -24 <role> notic -32 <role> of -33 <role> out -56 <role> panick 27 <role>
pick -30 <role> press -44 <role> put 42 <role> read 16 <role> record 23 <role> report -26 <role> right -29 <role> short 15 <role> should -62 <role> show
44 <role> sign -57 <role> silenc 33 <role> slept 23 <role> spott -25 <role> stay -35 <role> take 30 <role> the -42 <role> to 45 <role> told -15 <role>
took 18 <role> tripp 21 <role> trust -53 <role> turn 37 <role> upload -24 <role> walk 29 <role> was -76 <role> with 29 <role> worth 21 <role> would 48
<role> wrote 39 <roles> , -48 <roles> . 25 <roles> <who> -44 <roles> ? -22 <roles> a -27 <roles> and -27 <roles> are 48 <roles> at -29 <roles> can -40
<roles> carri -40 <roles> caught -24 <roles> could 20 <roles> did 43 <roles> do 26 <roles> dragg 19 <roles> for -43 <roles> had 60 <roles> have -26 <roles>
left 49 <roles> let 25 <roles> need 27 <roles> on -32 <roles> read -28 <roles> saw -22 <roles> shar -18 <roles> should 44 <roles> that 57 <roles> to 21
<roles> turn 31 <roles> were -43 <roles> which -18 <roles> will 20 <roles> with -53 <some> 's 34 <some> merg 19 <some> need 21 <some> should 37 <some>
to -16 <some> was 18 <some> with -33 <start> " -17 <start> 0 -27 <start> 0:0 82 <start> <any> 16 <start> <he> -17 <start> <name> -184 <start> <nobody>
-75 <start> <role> -27 <start> <roles> -74 <start> <some> 45 <start> <team> -16 <start> <teams> -65 <start> <theys> 63 <start> <weaks> 17 <start> <wes>
-90 <start> <yous> 26 <start> [ -28 <start> a -70 <start> absent 16 <start> acces -18 <start> add -25 <start> after 28 <start> alert -18 <start> alexa
-19 <start> all 21 <start> and 60 <start> another 72 <start> any 54 <start> apparent 21 <start> are -19 <start> as 30 <start> ask -39 <start> asking -57
<start> at -24 <start> backpressure -18 <start> backup 61 <start> bar 47 <start> basic 50 <start> because -18 <start> before -19 <start> behind 20 <start>
better 41 <start> between 90 <start> big -30 <start> both -31 <start> brilliant 18 <start> but -23 <start> by -19 <start> calm -35 <start> careful -76
<start> cause 47 <start> check -24 <start> clear 45 <start> clip 39 <start> communication 17 <start> congratulation 23 <start> corner 54 <start> credit
-34 <start> customer -41 <start> decide -18 <start> deduct 44 <start> default -21 <start> discipline 24 <start> documentation 29 <start> does 29 <start>
due 22 <start> edit -15 <start> emergency -28 <start> error -15 <start> etcd -20 <start> exercis -25 <start> fault -35 <start> feature -22 <start> find
74 <start> fire -16 <start> for 30 <start> formal 43 <start> four 50 <start> frank 28 <start> free -15 <start> from -47 <start> full 34 <start> git -28
<start> given 18 <start> good -40 <start> grant -18 <start> great -33 <start> had -61 <start> hard 50 <start> has -17 <start> have 17 <start> having -63
<start> hope 23 <start> if 16 <start> improper 22 <start> in 88 <start> incompetence 18 <start> insufficient 33 <start> is 28 <start> issue 38 <start>
it 37 <start> jenkin -30 <start> just 35 <start> keep 30 <start> kill -19 <start> kind 34 <start> kudo 24 <start> label -15 <start> lack 31 <start> late
-26 <start> lazy -37 <start> leave -27 <start> less 39 <start> lesson 22 <start> liability 21 <start> light -17 <start> log -19 <start> look 58 <start>
love 26 <start> lucki -30 <start> many -21 <start> may 19 <start> mea 22 <start> midnight 48 <start> minut 23 <start> mistak 42 <start> monitor -29 <start>
more -22 <start> most -15 <start> move -19 <start> my 78 <start> name 58 <start> neither -23 <start> new -24 <start> next 21 <start> no 31 <start> not
71 <start> noth 21 <start> obvious 48 <start> of 27 <start> old 34 <start> once 43 <start> one 29 <start> our -41 <start> outage 24 <start> p0 -16 <start>
passenger -39 <start> patch -38 <start> pebkac 17 <start> player -27 <start> poor 22 <start> post -17 <start> predictab 48 <start> present -54 <start>
print -18 <start> procedur 26 <start> production 26 <start> proper 34 <start> queue -24 <start> radio -18 <start> read 51 <start> reckles -15 <start> refund
-17 <start> regrettab 15 <start> release -17 <start> remind 66 <start> responsibility -47 <start> retrain 60 <start> retri -28 <start> return -20 <start>
right 30 <start> rollback 16 <start> root -32 <start> run -15 <start> send 22 <start> service -15 <start> settlement -18 <start> several -15 <start> should
15 <start> silence 15 <start> sloppy 15 <start> slow 33 <start> so 74 <start> some -33 <start> spare -24 <start> speak 37 <start> stag -20 <start> statu
-19 <start> strip 36 <start> such 27 <start> summary -22 <start> sure 34 <start> swap 37 <start> switch -30 <start> take 23 <start> terraform -30 <start>
thank -29 <start> that 66 <start> the -111 <start> their 70 <start> then 44 <start> thing 18 <start> this 28 <start> time -17 <start> to -15 <start> too
42 <start> traffic -23 <start> transmission 24 <start> turn -23 <start> under -38 <start> until -19 <start> user -21 <start> uzoamaka 16 <start> warning
43 <start> was -52 <start> watson -19 <start> weigh 23 <start> well 22 <start> were 23 <start> which 101 <start> who 33 <start> why -45 <start> will -73
<start> with 18 <start> without -82 <start> would 20 <start> yes -62 <start> zero 16 <start> ￼ -58 <team> 's -17 <team> , 27 <team> . 32 <team> from 19
<team> has -59 <team> read -27 <team> that 25 <team> to -27 <team> was 18 <team> without -16 <teams> 's -87 <teams> . 24 <teams> ? 25 <teams> and -27 <teams>
arriv -30 <teams> at -36 <teams> could 24 <teams> cut 34 <teams> dropp -21 <teams> fail 38 <teams> file -24 <teams> find 15 <teams> for -17 <teams> from
56 <teams> hand 42 <teams> hotline -19 <teams> in -22 <teams> keep -22 <teams> know -26 <teams> learn -27 <teams> let -42 <teams> need -53 <teams> never
-49 <teams> nor -15 <teams> not -23 <teams> owns -34 <teams> pass 32 <teams> rang 25 <teams> sat 19 <teams> set -42 <teams> shipp -16 <teams> show -37
<teams> start 16 <teams> stopp -33 <teams> the 17 <teams> threw 38 <teams> to 16 <teams> took 41 <teams> was -60 <teams> went 16 <teams> were -20 <teams>
will -22 <teams> work 33 <teams> would 43 <theys> 've -19 <theys> . -55 <theys> back -15 <theys> brought -25 <theys> could -15 <theys> did -21 <theys>
saw -22 <theys> were 21 <wes> 're -21 <wes> 've -21 <wes> . -25 <wes> ? 16 <wes> a -45 <wes> all 61 <wes> are -44 <wes> attribute 17 <wes> avoid -22 <wes>
before 21 <wes> could -15 <wes> decid -29 <wes> did -36 <wes> ever -23 <wes> expect 28 <wes> first 17 <wes> found 19 <wes> got 37 <wes> have -26 <wes>
hold 15 <wes> in 50 <wes> kept -41 <wes> knew -35 <wes> lost 35 <wes> may -34 <wes> more -15 <wes> need -29 <wes> noth -40 <wes> only 30 <wes> paus -18
<wes> spent 48 <wes> that -35 <wes> three -15 <wes> to -26 <wes> took -22 <wes> trust 16 <wes> want -48 <wes> were 18 <wes> wish -24 <wes> with 44 <wes>
would -68 <wes> wrote -17 <who> answer -17 <who> found -68 <who> had -32 <who> has 26 <who> is 16 <who> know -17 <who> left 36 <who> spott -24 <yous> ,
37 <yous> could 32 <yous> do -35 <yous> have -20 <yous> lot 16 <yous> may -39 <yous> need -52 <yous> not 20 <yous> so 18 <yous> were -22 ? <end> 15 ? ?
26 [ ] -15 a . -34 a 0 -18 a 0-bit 33 a banner -16 a better 22 a bill 18 a bit 45 a blank 17 a blind 44 a break -23 a build 18 a call -16 a canary -32
a careles 30 a change 48 a channel -21 a check -28 a child 63 a coffee -37 a column -21 a combin -25 a comment -18 a culprit -22 a customer -46 a cutover
20 a day -19 a dead 16 a dedicat -44 a digger -25 a dry -22 a duty 26 a fail -33 a failover -30 a false 43 a few 19 a fine -35 a finger 17 a first 26 a
fix -36 a flat -19 a foregone 30 a form 27 a formal 25 a four-hour 17 a fresh 17 a full -19 a gateway -34 a graph -18 a great -29 a group -21 a grown-up
31 a halt 17 a heads-up 30 a healthy -25 a hiccup 26 a hold -31 a known -26 a lapse 17 a laptop 15 a leak 21 a limit -26 a line 23 a link 26 a long -18
a loop 16 a loose -39 a lot -25 a mailbox -27 a matter 24 a medal 15 a mere 48 a merge -17 a message -49 a minder 37 a minute -16 a miss -46 a mistake
-35 a monday -16 a name 15 a note -57 a null 17 a page -35 a paper 24 a pause 21 a perfect 22 a phone 27 a plan 18 a player -26 a precaution -25 a pressure
-15 a preview -29 a proper 24 a quick 37 a reason 18 a record -22 a refresher 52 a replica 20 a report 20 a restart -15 a rollback -36 a runbook -32 a
scheduler 16 a screen 33 a screenshot -19 a seat -31 a second -78 a separate -18 a shar 33 a simple -17 a single -48 a slower -21 a small -26 a smaller
-22 a snapshot 25 a spanner 18 a special 22 a spreadsheet 25 a stern 22 a store -50 a stroke 15 a system 44 a ticket -22 a tool -24 a train -24 a vpn -21
a warn -15 a week 28 a whole 17 a wildcard 23 a word 16 a year -54 a zone 19 a.m . 32 abandon . -18 able to -56 abort . -19 abort at -19 about <he> 15
about a -68 about his 19 above the -17 acceptance test 27 acces to -86 account for 29 account in -45 account number 17 account of 35 account was -27 accountable
for 24 acked . -28 acknowledg the -27 acros the 31 acros two -24 acted upon 28 action for -27 add a -26 add the -29 added to -23 addres file -20 address
. 21 after . 22 after <depts> -24 after <roles> 65 after lunch -22 after the -37 after three -22 after twenty -15 after which 28 afterward . -27 again
, 35 again from -30 again with 21 against the 39 agent , -20 agre time -22 agre to 22 agre with -15 ahead of -21 airline 's 20 alarm bell 41 alarm clear
-20 alarm ring 27 alarm was -24 alert . -25 alert that 17 alert was 21 all , 22 all 0 -27 all along 33 all four -27 all know 16 all of 22 all over 60 all
there 24 all this 31 all three -23 all to 29 all writ -15 all-clear . -25 allow <wes> -15 allow to 87 alone . 18 alone with -31 along with -33 aloud .
-50 already . -18 already been -29 alway been 15 amber light -22 ambulance dispatch -32 among <roles> 16 amount of -18 amount to 42 an accident 19 an attacker
-23 an automatic -15 an e-mail -15 an empty -27 an error -17 an explanation 23 an outage -31 an unmistakable 47 an update 19 and 0 76 and <any> -17 and
<depts> -21 and <is> -17 and <name> -48 and <nobody> 32 and <roles> -60 and <teams> -32 and <theys> -16 and <wes> 15 and a -43 and again 25 and agre -15
and appli -19 and ask -20 and asks -15 and at 21 and both 34 and brought -21 and call -87 and came -26 and clos 26 and communication -25 and confirm 23
and did 16 and does 39 and drain 16 and each -15 and every 67 and for 25 and forty 15 and found -17 and gave -20 and give -17 and inform -24 and is -20
and it 26 and its -21 and kept -21 and keyboard 22 and knew -17 and labell -21 and left 55 and look 15 and neither 29 and never 79 and nine -17 and no
50 and none 15 and not 50 and now 18 and on 31 and only -22 and open -15 and ours -20 and post -32 and prod 23 and radio -22 and ran 19 and rang -16 and
restart -17 and said 22 and saved 43 and says -20 and sent -18 and should 28 and show -18 and simple 33 and so 27 and stay -54 and still 30 and stopp -22
and take -19 and tell -15 and thank -17 and their -27 and they 28 and three 18 and to -23 and told 60 and took -24 and upload -20 and wait -27 and was
24 and watch -26 and went 30 and what -32 and will -21 and without -28 and yet 17 another . -31 answer on -15 answer our -22 answer to 17 answer was 32
answer within -25 any check 23 any more -21 any of -22 anyth ? -28 anyth that -21 anyth with 24 anyway . 25 apart . -17 apart from -19 api . 21 api and
-33 app . -25 apparent ignor -23 apparent read 35 appendix . -30 appli clean -18 apply for -24 approv . -32 approv the 15 approv this 34 approval , -21
archive was -22 are <roles> -38 are a 32 are cowboy 16 are for 98 are in 22 are lazy 17 are n't -26 are not -65 are to 29 are too 29 around . 20 around
noon 27 around to -44 arriv . 35 arriv and 24 arriv at 16 arriv on -26 as <any> 36 as <he> -56 as <role> -57 as <roles> -24 as complet -18 as design -33
as ever 37 as far 16 as if 51 as long -17 as much -34 as no 20 as plann -45 as root 22 as soon -26 as spam -17 as the -23 as was 23 as well 53 ask <name>
48 ask <roles> -41 ask <teams> -45 ask ? 28 ask for 25 ask the 24 ask which 23 ask who -44 asked . 15 asked <role> 20 asked <teams> -32 asked for -45 asked
the -41 asked to -31 asking who -67 asks for -16 asks who -26 asleep , -30 asleep . -17 asleep at 49 asleep by 15 assum the 22 at . 18 at 0 -15 at 0:0
-51 at 0:0:0 -24 at <name> 15 at <role> -40 at <team> 15 at a -61 at best 26 at exact -18 at fault 17 at first 29 at five -20 at half -17 at it 28 at least
34 at midnight -35 at night -59 at nine -30 at noon 25 at our -19 at peak 25 at random 19 at risk -15 at seven -17 at the 44 at weekend -33 at which 18
ate the 17 attention span 19 attention to 23 attitude of 32 attitude to 20 attributable to 71 attribute the 17 auction house -17 audit had 24 august ,
-27 automatical . -22 available on -19 avoid asking -22 awake . -15 awake for -15 away . -17 away for -22 away from 54 away the 25 back , 35 back . -32
back ; -15 back ? -19 back at -17 back before -16 back from 24 back in -23 back on 24 back one -20 back the 19 back to 47 back within -25 backport to -15
backup are 29 bad , 31 bad . 39 bad route -17 baggage belt 41 ball on 17 ball was 21 band . -19 bank 's 34 bank was -26 batch of -44 batch on -20 batch
would -18 be . -19 be able -16 be at 54 be bother 24 be down -47 be expect 20 be found 46 be issu 34 be laid 17 be more 51 be on -39 be order -33 be remind
32 be shut 17 be the 20 be trac 17 be trust 24 be watch 25 be wrong -56 because <name> 90 because <teams> -44 because <wes> 23 because it -27 because of
-17 because the -115 because who 23 been asked 36 been at 32 been back 18 been check 26 been clos 31 been consult 49 been given -40 been ignor 21 been
in -21 been left 72 been much -52 been on -30 been paged -72 been paid 17 been plann 16 been put 45 been read -51 been rehears 40 been shown -36 been so
38 been taken 29 been to 44 been told -16 been upgrad -19 been written 24 before , -30 before . -18 before <any> -37 before <theys> 30 before <yous> 40
before a 27 before any -66 before lunch -35 before press -18 before they 19 before upload -16 beforehand . 20 behav like 22 behind . 18 behind a -17 being
on 18 belief . 30 believ it 16 believ the -21 bell . -16 belong in -15 below 0 -19 belt . -25 belt would -23 benefit of 33 best . 17 better if -37 between
0 38 between <theys> -25 between chair 22 between the 16 between two -38 bill cluster -21 black friday 29 blackout . 17 blame . -36 blame for 16 blame
the 39 blame view -16 blind . 42 blind eye 44 boil down 16 bonu of 34 book . -24 book the 23 book with -15 both . -34 both <names> 38 both ends -41 both
site 22 bother to 49 bother with 21 bottl . 19 bought <wes> -24 bought one -29 bounc . -18 bounc the 27 bound to 41 box and -16 branch , -22 branch . 23
branch is -29 branch open -17 branch was 37 bravo , 21 breach . 36 break . -24 break the 21 breaker 0 16 breaker and -17 bridge and -17 bridge at -67 bridge
call 28 bridge was 72 bright idea 35 bring a 25 bring up -17 broke the -22 brought to 18 buck stop 29 budget . 18 bug <end> -23 bug in -23 bug report 18
bug was 36 build ; -16 build and 19 build that 23 build to 29 bull in 18 bus . 21 but <name> 30 but for -23 but never 46 but not -48 but the -51 button
was -16 by . 35 by 0 -40 by <any> -37 by <depts> 18 by <name> 91 by <role> 118 by <roles> 53 by <teams> 43 by <weaks> -18 by a -70 by chance -27 by default
-19 by e-mail -51 by fail 21 by friday -29 by hand -112 by lunchtime -19 by midnight 21 by mistake 21 by monday 27 by morn -25 by noon -39 by now 29 by
one -54 by right 38 by the -127 by then 18 by two 15 bypas was -15 bypass the 16 cabl . 24 cable , -19 cache . -25 cache for 28 cache was -17 cage . -21
call , 42 call <any> 19 call <is> 21 call <role> -24 call <teams> -22 call a 19 call about -16 call and 18 call at -18 call back -35 call for -17 call
from 25 call it 18 call to 19 calm and -23 calm as -35 came back -16 came by -22 came down 31 came from -44 came on -44 came out -20 came up 26 can , -16
can <is> -85 can a 27 can be 15 can n't -50 can not 31 can see -20 can take -20 canary would -19 cancell . 26 cancell for -18 canteen . 40 car park 21
card . 30 card on 20 care was 70 cared to 18 careful with -21 careles " -45 careles with 16 carri a -15 carri out 56 carri the -51 case , -18 caught by
-50 caught it -29 caught the -55 caus the 32 centre . -24 certificat are -32 certificate . -24 chair and 22 chair of -31 chance to 34 chang for 22 chang
the 38 chang three 24 chang to -21 change 0-0 -17 change control 16 change goes -21 change in 16 change it -51 change on -34 change procedure 22 change
that 18 change window 32 channel 0 27 channel for 30 channel that -18 character , -22 charg twice 15 charge . -18 chat log -15 check . 56 check by -31
check for -35 check that -42 check with -22 checklist was 25 checkout . 22 checkout for -16 chennai smsc -36 chiller in -29 city . 15 clap for 17 clash
was 30 clear . -17 clear labell -22 clear the 18 click " -49 click , 20 client , -15 client were -15 clinic was -19 clock . 37 clock was 18 clos . 35 clos
in -19 clos the 33 clos until -16 cluster , -20 code , -35 code . -22 code on -23 code review 24 coffee . -37 cold store -19 come . 18 come down 28 come
from -17 come to -18 commit . -16 communication with -23 complain , 16 complaint were -16 complet . -30 confirm , -20 confirm that -21 confuse the -21
congratulation to -16 connect . -16 consist of 16 conspicuou by 29 contact if -18 contain a -32 content to 42 contract for -15 contract was 33 contract
with -21 contrary to 40 control at 31 copi . -24 copi the -19 copi to -18 copy . 30 copy of -42 core router 40 corner were 31 corrupt the 48 cost , -28
cost <wes> 69 could 've 28 could <name> 15 could be -51 could do 15 could easi 32 could hard 21 could have 62 could n't -30 could not -99 could only -15
could possib 26 could restart -26 could see 96 could tell 27 count , -25 count . 18 count as -29 count of -21 count the 91 count was -38 countri . -18
courier , -22 course . 18 course the 29 courtesy of 24 cover the -27 cover three -25 crack was 29 crash the -22 crate . 36 credit to -23 cron job -23 culpa
, 26 culprit , 21 culprit was -64 current . -21 customer are -17 customer asks 25 customer could 16 customer had -18 customer in 17 customer report 17
customer service -21 customer to 23 cut , -27 cut off -27 cut on 44 cut the 49 cut-off . -16 cutover . 28 cutover was -44 damage . 15 dark . -32 dark until
50 dashboard that -19 data , -15 data . 24 data centre 17 data for -18 data had -22 data loss 34 data was -21 database . 23 database and -15 database to
-28 database with 22 date . -25 date from -29 date library 24 dawn . -38 day before 28 day later -16 day of -21 day one 21 day that 21 day to -20 day would
17 daylight saving -37 days to -52 days with 19 deal with -25 debit . 23 debug logg -18 decid that 78 decid to -39 decide whether -15 decision to 31 declin
to 26 deduct the 44 delay is -15 delet a -31 delet the -29 delete key 37 demo . 15 depart from 36 depend on -52 deploy a 16 deploy tool -20 deployment
until -17 depot . -45 depot was -35 deprecation notice 15 describ a -30 describ the -18 deserv a 31 deserve a -15 design . -37 desk of 44 did , -29 did
. -29 did <name> 50 did <role> -15 did <roles> 24 did <teams> -23 did <theys> 29 did <wes> 19 did <yous> 20 did exact 23 did n't 114 did not 15 did noth
-33 did the -57 did this 46 did was -18 did what -22 diff . 31 diff that -25 difference was 20 different , -28 diligence on 18 dinner , -16 dip in -19
direct debit -20 disabl the 23 disaster recovery -17 disk , 23 disk on -38 disk quota -15 disk was -29 disk would 21 dispatcher . 26 dispens cabinet -32
dispens with 58 display . -31 display and -15 disregard . 56 disregard for 27 distribution list -35 dns . -15 do , -16 do . -46 do <is> -112 do <roles>
-16 do <wes> 84 do anyth -35 do it -18 do n't -21 do not -24 do so -15 do the 33 do was 46 does a 16 does it -26 does not -16 does the -51 doing . 24 done
in 23 done on 35 done the -20 door of -15 dosage table 17 dose table -24 doubl . -22 doubl the 29 doubt , 35 down . -50 down again -25 down and 24 down
by 17 down for -16 down the 49 down with 17 downtime . -51 downtime form 18 dozen of -21 draft a -18 draw . 16 drawer . 15 drift . -31 drill . 20 driv
and -19 driver ' 37 drop ? -30 drop the 20 dropp somewhere 21 drove the 20 drug cabinet -18 drum . -29 dry run 27 duct 0 -23 due : -29 due care 39 due
diligence 29 dump . -17 during the -16 duty . 29 duty to 29 each time 23 earlier . -22 early complaint -20 earth would 18 easi have 32 east wing -41 easy
to -63 edit : -17 edit the 32 effort , -40 eight second -27 email were -19 embargo obituary -18 emergency stop 41 emoji . 29 empti the 42 empty region
18 enabl in -23 end . -26 end in 16 end-of-day chain -19 ended in -15 ends , -36 enough , 27 enough to -28 enter . 39 enter the -40 entire foreseeable
21 eras the -38 error " -27 error , 16 error . -17 error and 18 error at 23 error during 36 escalat to -21 escalate , 24 escalation sheet -28 escalation
was 79 eu region 23 eu shard -15 even . -40 even a 59 even at -18 even if 27 even look 35 even peak 23 even the -20 event , -23 event loop -15 every account
-54 every chance 25 every one 60 every ten -17 every thirty -18 every time -20 every ward -24 everywhere . 16 evidence of 20 exact what -19 exchange rate
-19 exemplary . -29 exist in 27 expect from 21 expect the -23 expert " 15 expert . 16 expir . -16 expir before -16 expir token -25 expiry date 16 explain
. 22 explain himself 26 explain the -66 explain to 21 export . -18 extend the 31 eye on -19 eye was 24 eyes . 33 face . 20 fail . 22 fail over -25 fail
test -33 fail the -39 fail to 55 failover before -16 failover took -36 failure . 17 failure of -26 failure to 18 failure was 31 false . -28 famou " 19
far too 37 fast , 34 faster than -29 fat finger 35 fat-finger the 20 fault in 25 fault is 23 fault lies 27 fault tolerance -35 faulty disk -19 feed . 31
feed ? -35 feed to -21 feeder . -16 feel for 19 fell back -17 fell by 39 fell on 48 fell over 17 fibre tray -25 fiddl with 38 field for -23 field is -19
fifty minut 28 figur . -35 file , 16 file . -26 file ? -20 file had -36 file lock 27 file of 23 file system -16 file was -55 file went 21 final understood
-20 find a 48 find out 33 find the -61 fine . -22 fine for 30 finger at -23 finger point 33 fingerprint are 18 finish . 23 finish off 15 fired . -23 firmware
0.0 -22 firmware on 15 first , 16 first minute 36 first place 31 first ring -19 first time -47 first timeout 40 first to 46 first week -20 fitt . 21 five
minut 26 five second -21 fixed the -47 flag . -37 flag is -16 flag on 26 flag was -18 flash the -16 flat line -17 flood the 77 flow . -17 follow . 58 follow
the 24 follow to -29 follow up -15 foot with 17 for 0 62 for <he> 24 for <role> 25 for <roles> -22 for <teams> -32 for a 21 for about -59 for another -15
for customer -30 for each 18 for every -23 for five 24 for forty 53 for good 16 for help 27 for his 15 for maintenance -29 for month 22 for nine 25 for
once -18 for other 21 for patch -32 for reason 26 for six -66 for stay -22 for week 49 foregone conclusion 30 foreseeable . 27 forgot its -41 forgot the
20 forgot to 34 forgotten . 64 formal warn 40 formality . 37 forty minut 39 forty second -18 forty thousand 26 forum . -19 forward to 15 found . 25 found
a -48 found by -67 found it -18 found out 34 found the -30 foundation 's -17 four , -16 four . 29 four days 16 four hour 22 four hundr 38 four in -29 four
minut -47 four time -33 four year -15 free . -19 freeze was 58 fresh eyes -50 friday , -42 friday . -16 friday 0:0 -28 fried the 15 from 0 -18 from 0:0
-59 from <depts> 50 from <he> -17 from <name> 37 from <role> 51 from <roles> 53 from <teams> -15 from <wes> -19 from a -18 from an -21 from both -30 from
day 23 from his -52 from midnight 18 from start 41 from that -23 from the -46 from three -20 from two 20 from under 34 from ward -24 from where -82 frozen
, -41 frozen . 21 full mark 31 full stop 21 further . 20 further notice 21 game . 17 gap . -17 gate . -25 gate open 17 gate was -20 gateway was -23 gather
dust 35 gauge , 16 gauge . -38 gauge ? -35 gauge was 44 gave the -89 gave up 19 generator 's -18 get a -36 gets the -19 gift from 17 git blame -25 give
<name> 30 give <role> 17 give <roles> -27 give the -38 given the -40 given to 37 glance at 21 gloss over 45 go . 53 go on -25 go wrong 19 go-live . 16
god mode 30 goes live -39 goes out -32 goes through -41 goes to -79 going . -23 going to 19 gold . -18 golden image 22 gone , 21 gone . 22 gone dark -58
gone to -28 good . 29 good enough -24 good on -47 good to -15 got 0 -22 got an -24 got the 15 got through -18 got worse -15 graph . -19 graph aloud -18
graph on 33 graph that -18 graph was 17 grateful . -19 grateful to -22 great deal -29 great job 47 great work -57 green . -16 green light 33 grey . -16
group , -17 group . 21 group of -29 grow . -29 guard was 40 guilty party 43 had . -25 had <name> 33 had <role> 28 had <teams> 16 had <wes> 17 had a -45
had acces -30 had all -17 had an -16 had asked 46 had become 35 had been 55 had cut -17 had ever -34 had every 15 had expir -16 had four -30 had it 41
had just 28 had kept -29 had look 19 had never -69 had no -126 had not 66 had one -24 had only 34 had read -17 had run 18 had set 40 had stuck 37 had swapp
55 had the -59 had wait 30 had withdrawn -28 had work -18 half asleep 41 half of 29 half speed -19 half the 34 hall . -26 hand , -22 hand . -28 hand of
40 hand on 22 hand out -53 hand over -20 hand to -22 handl of 18 handover . 28 handover note 21 happen , 22 happen . 15 happen again -45 happen if -22
happen when 29 happy to -41 harbour . 18 hard <any> 20 hard for -29 hard have 21 hard to -18 hard-cod the 37 has <roles> -15 has alway 15 has an 15 has
been -44 has done -35 has n't 43 has never -28 has not 15 has one -29 has the -52 has yet 28 hash , -16 have . -37 have <role> 17 have a -39 have asked
46 have been 19 have call 33 have caught 25 have check 24 have come -15 have drain 15 have fired -16 have found -16 have gone -66 have help 18 have kill
24 have left -20 have look 16 have made -45 have no -73 have not 15 have notic 33 have now 19 have open -26 have paus 15 have phon 15 have read -19 have
rung 80 have said 25 have saved 23 have seen 22 have shown -40 have spott 50 have stay 38 have stopp -24 have test 19 have their 21 have thought 43 have
torn -63 having a -39 having been 43 head . 28 head and -48 head in 52 header . -17 health check -28 hear the -64 heard of -20 heard the -33 heat . -37
heavy rain -19 held , -18 held for 18 help , 39 help the -23 help to -22 helpful , 37 here . -59 herself . 24 hid the -50 himself . -25 hindsight , 17
his eye -37 his head 23 his own -25 hold <name> 18 hold <role> 29 hold a -24 hold point -18 hole . -18 holiday , -17 holiday . 26 holiday in -43 home .
37 home <end> -21 home to -19 hope that -18 hosed the 33 hospital 's -15 hotline . -26 hotline was 37 hour , -30 hour . 17 hour on -20 hour only -16 hour
to -31 how <is> -19 how <role> 22 how could 44 how did -25 how do -16 how long -42 how much 27 how the -22 human . 17 human mistake 28 hunch about -26
idea was 26 idempotency key -16 if <is> -22 if <nobody> 16 if <role> -46 if <roles> 28 if <teams> 30 if <yous> -62 if a -27 if my -35 if only 72 if the
-94 igatpuri hub -22 ignor . -18 ignor the -47 image to -15 import , -15 import is -26 importer . -17 importer and -15 impress by -22 in . 18 in 0 -33
in <name> -19 in <role> 16 in <roles> -24 in advance 15 in again -19 in an -22 in another -17 in at -15 in batch -32 in between -43 in brazil -24 in case
-19 in channel 65 in chat -19 in doubt 59 in eleven -27 in english -17 in february 19 in from 20 in full -16 in his 54 in line 15 in lisbon -29 in memory
-18 in minut -16 in name 60 in one -43 in order 61 in our -44 in person -16 in place -47 in plain -20 in progres -18 in question -16 in retrospect 22 in
review 31 in spite 36 in spring -18 in tear 21 in ten 22 in that 26 in the -29 in their 23 in this -48 in to -51 in two -40 in under -24 in use 24 in which
-23 incident . -57 incident channel 16 incident to 30 incident was -22 includ , -17 index . -16 infinite wisdom 19 inform <teams> -23 inform every -37
inform the -18 inherit the -40 inside the -42 installer 's 24 instead of 21 insufficient care 21 intend one -21 interlock . -34 into <roles> 37 into the
16 introduc by 24 introduc the 42 is , -41 is <teams> -17 is all 51 is apparent -23 is asking 24 is at 20 is attributable 26 is beyond 24 is clos -31 is
empty -26 is for 19 is going -23 is gone 22 is how 15 is it 25 is known 24 is like -19 is miss -26 is more 17 is my -24 is n't -56 is need -15 is no 22
is not -86 is now -58 is on -31 is one 29 is open -38 is our 27 is paid -21 is right 16 is sent 28 is sloppy 24 is test -17 is that 24 is the -47 is there
-21 is to -28 is too 18 is why 27 is zero -30 issu by -20 issu to 29 issue . -21 issue a 41 it , -38 it . 22 it <role> -18 it a 17 it all 47 it be 20 it
before 26 it best -23 it by 40 it can 34 it clear 15 it come 38 it could -53 it did 26 it for -20 it from -26 it had -32 it happen 35 it held 30 it just
28 it look -36 it never -37 it not 45 it off -20 it on -16 it out 20 it says -21 it should 25 it the 16 it took -21 it turn -45 it until -24 it up -32
it was -40 it with -35 it would -48 item . -24 item 0 -38 its absence 29 its heartbeat -16 its knee 35 its paper -17 its storage -15 its time -22 itself
, 39 itself . 19 itself at -26 itself was 16 jamm . 28 job . 22 job at 23 job had -21 job in -25 job that 21 join . 18 join from -38 join in -27 join the
43 just before -23 just one -23 keep it -17 keep the -39 kept . 23 kept a -37 kept all -15 kept in 73 kept inform -15 kept its 26 kept putt 15 kept the
-24 key , -35 key . 53 key ; -17 key ? -21 key in 20 keyboard , 28 keys . 19 keys were -21 kick the 36 kill switch -17 kill the -37 kind note 34 knew .
31 knew about -15 knew what -27 knew which -32 know about -20 know how -26 know it 33 know that 35 know the -69 know who 61 known . 17 known for 15 kudo
to 24 lab result -20 label . 39 label in -17 label printer -33 label the 28 label were 30 labell both -29 laboratory . -15 lack of 28 lag . -19 lah , 25
laid at 17 lamp and 21 lane 0 -21 lapse of 28 largest customer -24 last ? -23 later . 18 launcher . -20 lazy about 26 lazy load -35 lead to 18 leak . -22
leak sensor -25 leak the 30 leak was 49 learn about -41 least <teams> 21 least have 38 leav a -23 leav the 67 leave the -35 led <wes> -24 ledger . 18 ledger
from -17 ledger made -31 left . -26 left <wes> 28 left a -19 left hand 31 left in -52 left on -27 left open -20 left out -16 left the 20 left to 95 left
without 49 lent <wes> -19 let 's -29 let <any> -23 let <teams> -31 let <wes> 21 let it 46 let the 54 letter was -55 liability for 25 library was -17 licence
lapse 25 lies square 31 lies with 27 lift a 19 lift the 35 light . -30 light came -38 light on 17 light went -18 like <name> -20 like it -21 like to -30
limit at -19 limit on 25 limit was 70 line . -18 line for 18 line from 17 line of -25 line on -20 link , 15 link . 23 link was 18 lion 's 17 liquid nitrogen
20 list . -23 list and 30 list of -29 list on -32 list twice 23 list was -21 live . -23 live at -16 live in -27 live on -27 live table -21 load in -29
load was -22 lock , -18 lock out -20 lock the 50 lock was -44 log . -15 log in -65 log was 29 login , 19 login page 17 login service 21 long . 24 long
after -19 longer than -15 look . -18 look after -23 look at 23 look back 52 look for -28 look like -47 look no 25 look the -24 loop , 29 lose a -21 lose
its -17 lost its 26 lost no -19 lost order 19 lost sight 16 lost weekend 19 lot of -17 loud . -24 lunch , -24 made . 16 made <wes> -19 made a -21 made
for 26 made it -53 made of 21 made sense -49 made the -53 mail goes -21 mail to -17 mailbox that -26 main . 27 maintenance page -17 major incident -29
make it -16 make the -54 make up -35 making . 18 manag to 24 manifest . 16 manual . -23 manual says 20 manual sort -18 many time 17 map . 17 maps were
-23 mark as -15 mark the 16 mark to 31 master of 20 match . -27 match the -30 mate . -19 matter of 24 may , 51 may . -32 may <is> 18 may ask 21 may be
-20 mea culpa 34 meant <roles> 34 meant that -51 measur the -16 medal , 30 medal : -22 member of 24 memory . -45 memory growth 20 memory leak -40 mention
the -27 merg by -31 merg the -23 merge . 16 mess up 48 messag at -15 message . 24 message that -40 message to -52 microwave link 26 midnight , 24 midnight
. -22 midnight with -15 might at 16 might be -15 might have 20 migration . 23 migration with -40 mine . 16 minister 's -25 minut , 19 minut . -41 minut
? 17 minut after -28 minut in 30 minut instead -29 minut of 21 minut with 41 minute , 41 minute . -52 mismatch between 26 misread the 27 misrout the 21
miss . -32 miss a 18 miss from -19 miss its -19 miss the 28 mistak were 37 mistake in 15 mixed up 27 mobile generator -18 mode . -31 model . -33 moment
, -15 moment the 27 monday . 43 monday meet 15 monday the -18 month , -44 month . 42 month end 21 more care -35 more careful 77 more than -102 morn the
-32 most of -42 move . 28 move the -56 move to -19 moved from -22 moved without 42 much longer -33 much to 31 much worse -72 must be 27 must have 21 my
bad 31 my fault 44 my word -17 n't , -65 n't <role> 17 n't a -44 n't be 34 n't been -44 n't bother 15 n't find 18 n't have 27 n't it 18 n't know 24 n't
take 31 n't the 26 name . -36 name : 27 name <role> -24 name and 51 name for -36 name name 19 name on -25 name only 54 narrow the -16 natural . 16 near
all -27 near the 18 nearest to -30 need , -18 need <theys> -26 need it 18 need not 17 needful and -19 neglect to 27 neither <name> 17 neither <teams> -15
network , 23 network was -16 never acked -16 never been 48 never going 25 never had -53 never have 30 never heard -20 never left -50 never listen 16 never
run -15 never seen -47 never shipp -32 never work -20 new one -24 new to -35 next . 31 next morn 37 next time 16 next to -21 nice , 25 nice one -17 night
. -27 night in -16 night sync -16 night was -21 nine . 27 nine hour 20 nine of -28 nine second 19 nineteen hour -24 no , -19 no ; -25 no acces -26 no action
-59 no alert -26 no attempt 16 no backup -20 no busines 64 no data -37 no field -23 no follow-up -22 no great 60 no idea 22 no member 31 no more 39 no
need 18 no reason -31 no snapshot -17 no thought 40 no warn -19 no way -70 node and -17 node is -16 none . 23 noon ? -35 nose . 30 not . 24 not <name>
-38 not <role> -35 not a 74 not as 18 not been 45 not exact 47 not fit -26 not follow 89 not for 18 not get -50 not help -44 not hesitate -39 not inform
26 not kept 46 not know -27 not mention -23 not notice 39 not own 32 not paged -28 not rais -23 not read 30 not receive -39 not respect 64 not rung -28
not see -51 not show -15 not take 41 not taken 43 not tell -24 not think 24 not to 33 not turn -15 not understand 24 not up 22 not visible -16 not yet
-49 note , 32 note in -20 note on -20 note that 39 note the -43 note were -33 noth , -23 noth . 26 noth stopp -15 noth unusual -29 noth was 36 noth wrong
-24 notic . -33 notic the -60 notice . 20 notice for 18 notice into -23 notice of -15 notice that 33 notice to -31 notifi the -28 notification . -29 notification
was -22 now , 16 now . 26 now know 16 now that 20 nowhere to 54 nuke the 26 nuked the 27 number 0 20 number and 25 number of -70 number were -15 object
storage -31 oblig to 47 obviou from -32 obviou that 54 october . -17 of 0 -34 of 0.0 -26 of <any> -50 of <name> 58 of <role> -32 of <roles> 67 of <some>
47 of <teams> -38 of <theys> -30 of <weaks> 27 of <wes> -26 of <yous> 24 of all -23 of august -24 of concentration 16 of course 64 of curiosity 47 of event
-19 of exact 32 of failure -19 of follow-up 15 of forty -15 of four -23 of guess -24 of hindsight 17 of hole -18 of it 68 of its 16 of last 21 of memory
18 of nine -26 of notic 20 of one -31 of our 19 of ten -33 of test 15 of the -30 of their -16 of them -15 of think 25 of this -58 of time 24 of two 41
of urgency 21 of use -16 of what 29 of who -15 of whom -30 of work 21 off . -15 off air 20 off and -17 off on 29 off the 92 off to 23 off until -15 offer
. -31 offer no -23 offline , -37 offline mode -21 ok , -16 old . -45 old one 50 omitt the 82 omitt to 20 on 0 -45 on <any> -17 on <he> 28 on <team> 33
on <wes> 34 on ? -41 on a 20 on both 16 on call -27 on earth 35 on every -25 on for -16 on freebsd -25 on friday 19 on leave -32 on monday -59 on one -16
on our 31 on request -28 on that -19 on this 26 on whose 33 once , -24 once more 44 one , -23 one . 31 one ; 35 one ? 19 one another -30 one did 38 one
does 34 one duct 24 one had -23 one hour -31 one in -22 one more -17 one per -35 one room -15 one sentence 35 one take -21 one trace -32 one way 57 one
who 19 one would 44 only , -16 only . -15 only <role> -30 only a 47 only after -20 only from -17 only half 19 only in -48 only key 23 only the -31 only
to 39 open , -27 open . -22 open ? 47 open a -30 open at -32 open by -34 open it 20 open on 15 open question -19 open that 36 open the -28 open with 70
operator error 58 ops desk -16 or later 16 order . -22 order of -24 order the 22 order to 25 organise a 24 original . -15 other , 18 other . 31 other <roles>
-17 other by -16 otherwise . -26 ought to 50 our " 48 our <name> 22 our fibre 37 our own -15 our request -15 our resident 36 ours . 38 out , -24 out and
25 out before 16 out by 40 out for -44 out from 37 out loud -25 out of 61 out on -37 out our 35 out over -40 out the 24 out whether -15 out with -19 outage
is 16 outage notice -20 outage of 20 outcome was 44 outdid themselv -22 outgo payment -18 over . 31 over and 34 over as -35 over at 35 over from -29 over
in 30 over the -28 over to -46 overflow . 28 overload the 30 overlook the 43 overnight . -26 overnight and -24 overwrit the 45 overwrote the 34 owing to
38 own launcher -20 own the -34 own time -19 own up 20 owns the -103 owns this 31 packet was -45 page , 28 page 0 22 page and 15 page at -15 page fault
-35 page one 19 page was -29 page went 50 pager is -49 pager service -23 paid off -16 paid to 53 pair of 28 panel . 28 panel at -38 panel from -15 panick
, -25 panick and 20 paper chart -21 paper form -18 paper in -15 paper slip -15 parent . -26 parental leave -16 parser was -18 part . -15 part of 17 partition
. -23 party is 35 pass , -29 pass all -18 pass to -30 password in 16 past midnight -22 past three -17 past two 18 patch . -21 patch at 15 patch cord -15
patch release 37 path . 21 patient , -16 patient record 17 patient was 32 patient were -33 paus . -24 pause the -18 pay grade 22 payment , -16 peer review
35 per cent 23 permission to -43 permit , 15 permit was 50 petrol on 20 phon <teams> 27 phone , -29 phone call 54 phone list -40 phone number -29 phone
with -28 pick the -15 pick up -59 plac the 16 place , -18 place of 51 plain and 29 plain as 55 plain word -20 plan asks -16 plan to -28 planet . 24 plann
. -48 plann generator -19 play on -20 player who -44 plenty of 21 plug , -27 plug . 33 plug on 29 pod . -35 point <role> 20 point above 20 point in -45
point of -19 point the -16 point to -44 poison the 39 policy . 19 polite , -22 poor . -17 poor judgement 42 port 0 -41 port open 29 portal . -19 possess
<teams> 20 possible to -32 post . 17 post by -16 post in 17 post it -26 post the -40 postpon the -18 pour petrol 20 power . 49 power feed -16 power to
-26 pres . -22 pres was 24 present : -54 press deploy 16 press reset 43 pressure . -16 price . 15 printer . 22 prior to 25 prior was -20 probe to -26 procedure
was 56 prod <end> 19 production acces 31 production and -39 promis to 33 promot to -20 proud to 20 public gist 22 public holiday -23 publish . -16 pull
request 34 pull the 23 pump was -27 pune depot -15 put it -21 put off -28 puts the -22 putt off 15 quarter of -17 quarter past 18 quarter to -17 query
planner -17 question is 22 question that -26 queue , -37 queue . 24 queue at -16 queue depth 29 queue drain -33 queue for 22 queue to -18 queue would 25
quick . -27 quick look 17 quiet and 31 rack . -26 rack and -21 radio silence 41 rais the -18 raise it 27 raise the -17 ran it -37 ran on 20 ran out -39
ran the -27 random . 20 rang <wes> -27 rang every -52 rang the -24 rate . -18 rate back -16 rather have -31 reach <name> -40 reach <teams> -28 reach the
-51 read . 26 read <theys> 29 read a 78 read before 28 read of 58 read out -66 read that -32 read this -20 read ￼ -25 reader . 24 ready . -20 real user
-15 reason for -32 reason to -22 rebuild . -18 rebuild the -35 receiv . -21 receiv the -58 recognis the -20 record , 15 record . -24 recovery . -37 red
lamp 30 refresher course 27 refund were -22 refus to -22 refusal to 19 regard the 29 registry . -27 regrettab the 18 regulator . -28 rehears . 31 rehearsal
was 63 relay . 17 relay ? -20 relay had -16 releas . 31 releas it -24 releas the 26 release , 36 release . -22 release note -43 release the -52 release
went -18 reli on -36 reload the 23 remainder of -26 remember that 15 remind of 28 remind the 23 remov . -32 renew . -15 reopen the 32 replac the -74 replace
<role> 30 replace the -28 replica . -21 report . 44 report a -19 report are -18 report back 35 report that -21 reproduc the -23 reproduce the -64 reproducible
build -25 request , 27 request ; 19 request for 33 request of -74 request were -32 requir to 42 research group -16 reservoir had 15 rest . 31 rest with
47 restart at -34 restart it -27 restart the -59 restart was 16 restor . -25 restor from -19 restor the -88 restore . -56 restore after 26 restore job
-22 restore script -24 resum at -19 retir in -19 retry loop -40 return 0 -17 return the -16 revers polarity 19 revert the -20 review every -15 review is
21 revok the 33 revoke <name> 29 revoke the -18 rig had -16 right , 24 right . -24 right on -19 right one -31 right to 32 ring ; -17 ring <teams> -19 ring
and -16 ring at 15 ring the 42 risk was -42 robot arm -33 rocket science 31 rode in 34 roll back -52 rollback , -31 rollback plan 26 rollback section 18
rollout at 15 rollout was 26 room , -21 room . -33 room ? 16 room at -28 room for -20 room was 70 root acces 26 root cause -33 rota . -23 rota had -24
rota tool -29 rotat the -29 rotation . 26 round the -23 round to 25 rout to -25 route . -27 row count -34 rows . -26 rows were -20 rug from 25 rule are
15 rule for -23 rule that -32 rule was 32 run ? 25 run a 30 run against -29 run at -37 run in -21 run on -23 run out 32 run since 18 run that 18 run was
26 run with -34 run ￼ -20 runbook . -27 runbook and -17 rung . -15 runn , 15 runn the 24 runs on -35 runs the -19 rush . 40 safe . -35 safe to -45 said
0 36 said it -19 said noth 31 said so -41 said the 37 same file 45 same key -33 same thing -16 same way -38 sample , -49 sample database 20 sank the 38
sat on 61 saturday , -19 saved the -48 saw the -20 say no 20 saying that 29 says so 19 says that -51 schema , 26 scratch volume -16 screen . -31 screen
had -17 script , -20 script . 28 script delet 36 scrum master 27 seal . 20 search result -16 seat . -39 seat map 31 second . -26 second file 24 second
key -46 second of -29 second page 27 second pair -17 second region -36 second resolver -23 second screen 15 second signature 30 second stage -15 second
time 61 second to 26 second was -15 secret ; 20 section 0 17 section from 15 see . 39 see it -41 see on -37 see that 50 seed with -16 seen . -17 seen that
-32 seen this -20 sees the -17 send <role> -16 send a -16 send the 19 sense . 26 sense of 61 sensor was -15 sent 0 47 sent a -38 sent by -18 sent in 18
sent the 33 sent to -18 sent without 33 sequence number 23 server . -29 server was -19 service , -17 service . -15 service account 39 service had -21 service
is -15 service on -15 service was -29 session was -33 set . -28 set in 33 set the 50 set to -37 set up -19 sets the -39 settl , -31 settl . 21 seven .
-22 seven days -23 shaft door -33 shar mailbox 30 shar one -19 shard . -39 shard was -19 share link 17 share one -29 sheet , 30 sheet ? 40 shelf , -16
ship build -25 shipp a 41 shipp to -28 shoot first 29 shop . -43 short of 40 short queue -16 short-liv token -17 should 've 87 should <is> -18 should be
-46 should have 37 should never 32 show no 31 show that -34 show the -85 shown it -28 shown the -49 shut down -37 side of -20 sight . 20 sight of 16 sign
. 20 sign a 27 sign by 16 sign in -16 sign key -21 sign of 26 sign off -17 sign the -25 sign were 46 sign-off was 42 signal . -21 signature is 23 silenc
the 28 silence from 28 silent . 19 simp not 35 simple . 39 simulation . -16 since <name> 23 since <teams> 28 since the -29 since they -22 single order
-49 single path 25 single point -19 sit on 24 site . -50 site was -23 site with -17 sits in 43 six , -23 six . -46 six countri -19 six hour 27 six minut
-15 six week 26 size of -21 skimp on 20 skip the 41 sleep through 26 slept through 46 slide . 29 slip . 40 sloppy with 37 slot . 43 slot for -22 slow clap
17 slow down 35 slow query -18 slow the -26 sluice open 26 smoke test 25 smsc . -36 snapshot was -34 so . 26 so <name> -29 so <role> -48 so <roles> -35
so <teams> 18 so <theys> -31 so <wes> -49 so a -24 so at -34 so hard 20 so in -16 so long 27 so much 29 so only -19 so that -36 so the 84 so to 33 socket
. -20 someth that -19 somewhere between 17 soon as -26 sooner or 28 sorry . 20 sort . -20 sort of 15 span of 19 spanner in 16 spare . 17 spare controller
-29 spare feed -19 spare key 24 spare part -16 spare was 26 speak . 25 spell out -16 spent the -24 spike was -18 spite of 36 spoken to 20 spot on -30 spot
the 23 spott the -66 spreadsheet <wes> -41 square with 46 stag and 28 stag copy -24 stage . -19 stale , 40 stand in -19 standard . -40 star <wes> 19 start
. -28 start of -15 start the -39 start to 46 start with -22 starv the 20 state of -19 station . 26 stay on -34 stay open 17 stay past -24 stay private
-16 stay up -21 stem from 16 step , -26 step 0 -24 step at -22 step was 26 stern word 22 stick . 31 sticky note 22 still be -47 still do -17 still not
34 stood for 27 stop ; -17 stop by -18 stop with 29 stopp short 21 stopp the -57 store , 33 store . -15 store wait -50 storm . -17 straight away -58 straight
off -26 straight to 25 strik again 18 strip the 36 stroke of 15 suggest . -26 suggest that 18 suggestion . 19 sunday , -24 supervision . 36 supp . -42
suppos to 20 survive the -26 suspend the -35 swap . 36 swap the -31 swap took 33 swapp . -15 swapp the 39 switch , 30 switch off 27 switch the -47 switch
to -44 sync . -15 system , 16 system which 26 table , 43 table . -37 table is -18 take <name> 27 take a 59 take eleven -23 take no 24 take over -56 take
the -51 taken . -22 taken a 15 taken before -23 taken by -20 taken out 22 taking the 17 talk about -20 tank . -26 tank level 28 tape . -15 tape library
28 tape unit -26 taped over 34 tariff . -38 taught <wes> -46 teach the -16 tell <is> 26 tell <teams> 36 tell <wes> -16 tell <yous> -15 tell the 51 template
. 17 template was -41 ten . -19 ten and 22 ten minut -24 ten past 17 tenant . -16 terminal . -36 terminal 0 24 test " 18 test , 34 test . 18 test had 19
test in 17 test that -43 test was 21 text . -15 than 0 -22 than <name> 34 than <role> 38 than <wes> -32 than any -27 than five -15 than the -26 thank <name>
-31 thank <yous> -45 thank to -20 that . 65 that <depts> -26 that <he> -86 that <is> 50 that <nobody> -18 that <role> 34 that <roles> 37 that <teams> 26
that <theys> 20 that a 39 that belong -25 that call 20 that chat -18 that crack -31 that even -28 that graph -21 that had -18 that has 17 that is 36 that
it 25 that lock 29 that many -24 that match -20 that morn 48 that never -15 that night 22 that of 35 that only -18 that our -21 that ran -33 that report
-17 that screen -44 that the -46 that took 17 that touch 17 that two 24 that was 52 that week -59 that went 16 that were -18 the 0 18 the action 15 the
afternoon -33 the agent -37 the air -42 the alarm 29 the alert -34 the all-clear -27 the amount -18 the answer 25 the app -18 the appendix -31 the approval
20 the atm 16 the autumn -15 the average -16 the back 29 the backup -41 the badge 24 the ball 55 the bank 57 the banner -53 the basement -18 the basic
30 the batch 30 the beginn 19 the behaviour -37 the bell -36 the belt -34 the benefit 33 the better -18 the bill 28 the binary -17 the blackout 26 the
blame 44 the blood 25 the bonu 34 the bot -43 the box -17 the boy 35 the branch -70 the breach 32 the breaker -16 the brief 47 the broken -34 the broker
-29 the buck 52 the buffer -21 the bug -17 the bus -20 the cabinet -19 the cabl -46 the cache -40 the calendar -21 the calibration 23 the campu -24 the
can 25 the canteen 24 the cap 28 the cause 26 the central -32 the chance 33 the channel -38 the chassi -21 the checklist 52 the checksum -18 the chiller
35 the clash 34 the client -23 the clinic -25 the clock -40 the cloud 16 the code -64 the comm 16 the command -17 the commit 19 the community -21 the compiler
-22 the complaint 78 the control 34 the conveyor 56 the cool 18 the copy 24 the cord 22 the corrective -19 the corrupt 17 the count -21 the coupon 15 the
courier -28 the crack 64 the crane 47 the crash 46 the crate 52 the credit -20 the culprit 74 the current -16 the curtailment -36 the customer 37 the cutover
21 the dam 19 the damage 28 the danger 18 the dark 49 the dashboard -34 the data 20 the date 16 the deadline -23 the decommission 34 the demo 16 the deploy
-17 the depot 40 the design -27 the dialysi 23 the diff -16 the difference 20 the disk -28 the dispatcher -27 the dispens -32 the dispensary -15 the display
-19 the distribution -27 the diversion 16 the dock -21 the domain -32 the door 32 the dosage 37 the dose 18 the double 41 the downstream 15 the downtime
32 the draft -16 the drain 21 the draw 22 the drift -16 the drill -21 the drip 16 the driv -17 the driver 20 the drop -29 the drug -25 the dry 15 the duct
16 the east -41 the editor -16 the election 20 the embargo 25 the empty 17 the entire 24 the error -43 the eu -15 the even 22 the event -38 the evidence
29 the exact -23 the exam -16 the expiry 36 the export -54 the face 21 the failover -25 the failure 43 the famou 33 the fan -45 the fault 25 the feature
23 the federation -25 the ferry -22 the fibre -56 the field -30 the file -23 the fingerprint 25 the firewall 34 the first -24 the flat -28 the flood 40
the follow -31 the follow-up -37 the foot 16 the form -66 the forum -31 the foundation -38 the four -50 the four-ey 30 the fourth 17 the freeze 20 the
freezer -29 the frost -17 the function -22 the furnace 34 the fuse -52 the gateway -25 the geniu 41 the go-ahead -17 the golden 34 the grant 17 the graph
-25 the group -42 the guide -23 the guilt 28 the guilty 43 the hand 32 the hang -27 the harbour 18 the hatch 27 the head -32 the header -36 the heat 20
the hoist -25 the hose 16 the hotfix -69 the hour -47 the human 30 the image -85 the import -45 the importer -56 the incident 22 the infusion 18 the inlet
-25 the instruction -39 the intend -21 the interlock 16 the jam 25 the job -89 the journal -15 the june 25 the kafka 21 the keyboard -16 the keys -57 the
kiln 15 the kiosk -18 the lab 30 the label 22 the lamp 24 the landlord 34 the last -43 the launch 21 the least 16 the left -41 the lesson 16 the letter
26 the level -20 the lever -21 the lid 20 the light -18 the limit -49 the link -19 the linter -35 the lion 17 the liquidation -22 the list -34 the live
33 the loader -18 the lock -35 the lock-out 16 the lockout 25 the login 29 the logs -26 the long 32 the loss 24 the lost 32 the mail -15 the mainframe
16 the maintenance -39 the manifold -41 the manual 37 the map -48 the march 17 the match 47 the merger -15 the mess 17 the message -15 the meter 20 the
migration -47 the minister -19 the mistake 46 the model -22 the month 25 the moon -24 the morn -15 the neighbour -20 the network -25 the new -38 the next
-33 the nick -18 the note -55 the number -43 the offender 34 the older -38 the ones 48 the only 39 the order -28 the other -43 the outcome 23 the oven
30 the packet -62 the pager -71 the pallet -32 the palletiser 25 the panel -25 the paper -17 the parcel -27 the parser -75 the part 41 the patch 21 the
patient 40 the pause -25 the payment 32 the payroll -17 the permit 18 the phone -25 the pipeline -31 the pit -26 the plann -20 the plant -16 the plug 22
the plugin -15 the pool -37 the portal -36 the power -31 the pres 22 the pressure 74 the price 20 the primary -36 the probe -74 the problem -65 the prod
18 the program -17 the project 19 the promotion -21 the prompt -32 the proxy -31 the pub 25 the pull 37 the pune -15 the queu -19 the queue -73 the rate
-19 the reader -25 the recall 22 the recipe -22 the reconciliation 29 the recount 19 the red 50 the refit -18 the refresher 23 the refund -16 the registry
-25 the rehearsal 21 the relay -47 the release 50 the remain -29 the remainder -27 the reminder -22 the renewal 48 the replacement -45 the replica -23
the reporter -15 the reservoir 19 the response -25 the responsibility 25 the responsible 40 the retry -55 the revert -18 the right -68 the ring -43 the
risk 19 the road 22 the robot -32 the rollback -40 the rollout 32 the room 61 the roster 18 the rota -27 the round -18 the rout 23 the router -57 the rov
-21 the row -28 the rug 34 the safe -15 the safety 15 the same -95 the sandbox -17 the scaffolder 26 the scheduler -39 the school 23 the scoreboard 27
the scrap 33 the scratch -20 the screen -35 the script -39 the seal 74 the search -23 the second 33 the secondary -23 the section -28 the sensor 17 the
sequence -20 the serial -29 the service 47 the session -47 the settlement -24 the shackle -40 the shaft -33 the shar 22 the sharpest 18 the sheet -34 the
shelf -33 the shell -21 the shop 19 the sidecar -22 the sign 43 the site -30 the slot 18 the sluice 19 the smell 40 the so-call 24 the sorter 15 the speed
15 the spill 24 the sponsor 20 the stale -28 the standard 21 the start -46 the state -18 the statu -21 the statutory -16 the steer 18 the step -30 the
stop -25 the stor -23 the storage 37 the storm -32 the strange -23 the string -21 the stuck -53 the studio -29 the surprise 22 the swap 39 the switch 62
the switchboard -16 the switchgear -37 the system -18 the table -22 the tag 25 the tank -39 the tax 20 the template -25 the temporary -37 the ten -23 the
test -20 the theatre 18 the thing -17 the third 36 the thread -26 the three 52 the till -24 the time -64 the timing -29 the token 16 the toner -33 the
tool -25 the topology -17 the torque 19 the total 32 the tower -16 the trace -27 the track -25 the traffic -15 the transaction -23 the translator 27 the
transmitter -30 the trend 25 the turbine 17 the two-person 38 the update -30 the upgrade -30 the ups -21 the usual 26 the valu -21 the value -59 the vault
36 the very 47 the vpn -39 the waiver 21 the wall 46 the ward 39 the warn 16 the watchdog -42 the water 25 the way 19 the weak 34 the weather 15 the week
18 the weekend -31 the wheel 35 the where 22 the whiteboard -55 the whole 39 the wildcard -26 the wind -45 the winter -15 the wizard -59 the work -48 the
workaround 23 the world -28 the worst 37 the wrapper 25 the writ 57 the wrong 138 the yaml -17 the yard 39 the “ 16 theatre list 23 their eyes 25 their
till 21 them . 33 themselv , -38 themselv to 19 then , -30 then <wes> 16 then went 23 there , 18 there for 29 there to -21 there was -19 there were -25
they were 38 thing , 15 thing . -46 thing <is> -17 thing for 25 thing that -37 think , -22 think . -32 think <he> 16 think about 28 think of -47 think
to 18 third time 27 thirty minut -25 thirty second 19 this , 46 this . 34 this : -19 this ? -42 this coming 32 this failure 18 this happen -19 this in
17 this mess 18 this one 78 this outage 15 this point 23 this review -36 this rubbish 19 this screen -18 this time 61 this was 62 this week -16 thorough
" 23 those who 16 though the -25 thought of -35 thought was 32 three <role> -16 three alarm -36 three days -44 three in -25 three minut -25 three separate
20 three step -21 three week 47 three year 25 threw a 34 throttl the -20 through a 17 through it 35 through the -67 through to -31 through without -36
throughout , -16 ticket ? 24 ticket for -15 ticket from 28 ticket had -22 ticket was -63 ticket with -58 tier three -18 tighten the 42 tile . -30 till
the 24 time : 22 time <role> 33 time ? 21 time and 32 time as -25 time for -38 time of -45 time out -18 time this -19 time to -40 time was 16 time zone
-21 timeout . 16 timing link -20 tinker with 20 to ' 23 to <any> -27 to <he> -20 to <name> -42 to <roles> -28 to <some> 21 to <team> -18 to <teams> -52
to a -77 to abort 45 to add -31 to all -36 to an -37 to another -15 to answer 28 to bed -32 to blame 16 to both -23 to call 25 to change -30 to choose
-15 to clean 20 to confirm 19 to count 28 to cover -15 to cut 23 to die -20 to double-check 28 to drain -16 to escalate 30 to every 36 to expect -29 to
explain 17 to fail -18 to find -46 to finish 55 to five 18 to four -20 to gather 19 to give 34 to go 23 to gues -25 to hand 21 to happen 48 to have 15
to hear 17 to help -21 to herself 41 to hold 28 to inform 34 to issue -49 to it -50 to its 16 to join -31 to know 75 to label 23 to leave 50 to log -31
to look -26 to lunch 34 to main -15 to name 24 to narrow -16 to nine -19 to no -44 to notice 25 to object 25 to offline -20 to one 30 to our -55 to own
18 to paper -26 to patch 38 to pause -26 to pay -21 to pick 19 to pin -28 to port -34 to pull 20 to push 22 to put 31 to rack -23 to reach -35 to read
31 to reboot -46 to reflect 21 to refuse 21 to release -55 to repeat 32 to rest -37 to restart -20 to ring 15 to roll -19 to run 18 to save 60 to say -22
to send -29 to skip 16 to slow 22 to spot 42 to switch 18 to take 33 to thank 38 to that -15 to the -41 to their -23 to think -35 to those 16 to three
17 to ticket 21 to touch 15 to understand -16 to update 26 to use 30 to watch -19 to which -22 to widen -21 to write -29 to zero 24 together . 22 token
. -20 token at 15 token had -18 token was -24 told <any> 25 told <he> -17 told <theys> 15 told <wes> -33 told about -43 told by -46 told that -47 told
the -24 told to -17 tolerance of -15 toner drum -33 too , -15 too . -24 too little 42 too many 25 too much 85 too proud 21 too slow -26 took <wes> -20
took a 34 took down -17 took four 49 took it 16 took out 48 took over -44 took ten -27 took the 15 took two -19 tool . -18 tool that -26 top . -25 top
of 33 torque wrench -20 touch . -19 touch by -18 touch the 58 trace <wes> -32 traffic to -15 traffic was -23 trail of 26 train , -16 train . -33 train
for 18 transaction was -16 transmitter . -32 treat a -23 treat as 28 tried to -16 trigger a -36 trip . -23 tripp ? -40 tripp the 40 truncat the 17 trust
. 24 trust <name> 22 trust the -29 trying to 17 tuesday . -20 turn a 70 turn down 16 turn into -24 turn off -34 turn on -21 turn out -18 turn the -34 turn
to 37 twenty minut -43 twice , 36 twice a -70 twice and 26 twice in 41 twice the -25 two and -18 two hour -17 two left 21 two line 15 two metr -36 two
million 41 two minut 26 two of -15 two other -29 two second 19 two time 59 two week -30 two year -19 two-person rule 23 unable to -36 unanswer for -29
uncheck . -22 under <name> -53 under an -34 under pressure -15 under the 30 under whose 33 understood the -34 unit . 19 unleash on -18 unplugg the 50 unread
. 52 unread for 34 until 0:0 22 until <he> 17 until <name> 22 until <role> 55 until <some> -25 until <wes> -68 until dawn -20 until further 21 until morn
-16 until my -17 until noon 17 until the -22 until then -17 unus . -32 unusual . -29 up by 32 up in 34 up on 18 up that -29 up the 44 up when -31 update
, 28 upgrad the 55 upgrade on 18 upload . 15 upload a 33 upload that -22 upload the -37 upon . 37 ups was -27 upstair had 23 use . -20 use for -16 use
the -29 used . 23 useful . -17 useles . 41 user at -19 user error 17 user on -19 utc , -22 utc : -16 valu . -37 valu file 16 value . -17 value from -19
value was -35 valv . 16 valve , 41 valve . 34 valve by -27 valve position 15 valve was 40 valve would 19 van . -53 vanish from 26 vat column 16 vat leak
-49 verify the 25 version . -21 very courteou -16 via the -29 view show -15 visible to -17 voltage and -18 volume . -30 volunteer to -16 voted to -33 vpn
quite -21 wait ? 23 wait a 27 wait more -15 walk his -18 wall . -27 wall since 45 want a 17 ward . 22 ward 0b 16 ward code 32 ward tablet -19 ward that
20 ward to -44 ward would -70 warm . 18 warn , 18 warn . 43 warn and -15 warn on -25 warn sign 17 warn to 42 warn was 16 warning were 51 was " 43 was ,
17 was . 20 was 0 -23 was <any> 17 was <name> 17 was <role> -32 was <teams> -15 was a 65 was accept 72 was alone -20 was an 84 was approv -25 was as 18
was asking 23 was at 27 was back -24 was being -25 was bounc -25 was bound 46 was brought 15 was cancell 23 was careles 24 was chang -17 was clos -53 was
conspicuou 29 was corrupt -36 was cover -24 was cut -38 was delet -17 was depart 41 was dispens 47 was disregard 67 was doing -21 was down -32 was drain
-20 was dropp 15 was due 23 was easy -20 was enough -17 was enter 25 was entire 31 was ever -19 was evident 34 was excellent -15 was expect 17 was far
-26 was fine 22 was fitt 40 was flood -39 was for -41 was found -68 was full -18 was given 48 was gone 15 was half 19 was hand -56 was handy -21 was hard
-24 was held 19 was hidden 31 was hurt -21 was ignor 61 was introduc -29 was it 51 was kept 31 was known -19 was late -24 was left -104 was lock -23 was
logg -22 was lost -41 was made 50 was moved 21 was n't 30 was named -24 was never -24 was new -16 was no -75 was not -132 was nowhere 23 was oblig 39 was
of -21 was offline -30 was omitt 42 was on 22 was only 44 was open 36 was ours 78 was overload -31 was paged -15 was pass 45 was pick 19 was pinn 25 was
plain 53 was poor 40 was postpon -15 was push -18 was read 19 was receiv 15 was reject -19 was remov -22 was requir 42 was restor -16 was right -31 was
runn -21 was seen -33 was sent -15 was shipp -33 was shut -27 was sign -38 was simp 38 was star 20 was suppos 30 was swapp -27 was taken -52 was that -17
was the -51 was there -23 was to 80 was touch -39 was treat 43 was two -29 was unleash -18 was up -24 was used 21 was visible 26 was when -24 was work
25 was wrong 16 watch . 24 waved the 19 way . -36 way back -29 way of -44 way this 33 way to -16 weak link 34 week , -17 week of 54 week to 21 weigh .
19 weigh it 17 weigh the 22 welcome to -24 weld shut -16 well , 46 well before 31 well done 23 went . 16 went ahead 24 went around -18 went down -61 went
for 26 went off 26 went out -23 went straight 21 went through -63 went unanswer -20 went uncheck -26 went unheed 67 went unnotic -34 went unus -44 went
well 18 went wrong -39 were , -16 were <yous> 50 were accept -21 were all 20 were allow 60 were back 65 were being 21 were cut 31 were fitt 18 were in
-36 were left 40 were made 52 were merg 17 were n't 17 were never -38 were not -26 were on 19 were plain 28 were print 37 were refund -15 were right -24
were sent -31 were set -15 were still 18 were taken 19 were there 56 were told -19 wet . 17 what <he> -21 what <name> -18 what <role> 41 what a 117 what
can -15 what do 22 what does -15 what made -39 what on 18 what possess 22 what sank 22 what saved -37 what the -29 what to -43 what took 23 what was 29
what were 27 what would -34 when <he> 39 when <name> 46 when <role> -17 when <some> -30 when it -23 when its -39 when the -35 when there -15 whenever the
-43 where <any> -19 where <name> -31 where clause 18 where our -30 where the -20 where was 26 whether the -25 which <name> 57 which <some> -33 which geniu
21 which had 31 which made 19 which one 20 which point 19 which saved -19 while <name> -64 while <teams> -18 while the 52 who 's 81 who broke 42 who can
-34 who could -22 who did 23 who do 15 who else -22 who had 73 who has -48 who hold -16 who is -35 who let 38 who need 42 who notic -49 who on 23 who owns
-58 who put -17 who read -23 who sign 37 whole even -15 whole of 17 whole thing -54 whole ward -34 whom to -26 whom was 37 whose bright 18 whose commit
18 whose hand 60 whose name -16 whose signature 29 why did -18 why on 18 why the 17 why was -51 why were 20 widen the -40 wildcard certificate -15 will
be 31 will have 35 will n't 19 window , 19 window was 17 winter . 40 wiped the 48 wired the 34 wisdom , 18 wise to 30 wish to 24 with . 16 with <depts>
-22 with <nobody> -17 with <roles> -23 with <team> 30 with <teams> -55 with <weaks> 18 with all -33 with anyth 19 with different 25 with eyes 24 with great
-16 with half 17 with it 41 with our -27 with ours -16 with pg_cancel_backend -40 with production -26 with root 28 with that 26 with the 33 with their
33 with this -22 with ￼ 39 within a -28 within five 29 within four -21 within second -20 within ten -34 within the -46 without <name> -42 without <role>
-56 without being 28 without saying 28 without tell 46 without test 41 without the -49 wonder whether 30 word . -18 word ; -19 word for 17 word from 22
word of -26 word with 53 work , 68 work as -16 work first -27 work for 27 work from -40 work in 29 work through -27 work was 27 worse . 26 worse by 52
would <role> -46 would end 26 would fill 26 would have -15 would help -16 would n't 39 would rather -39 would still 16 would stop -18 would take -25 writ
, -21 writ . -17 writ had 24 writ was 36 write a 36 write the -19 written for -28 written in 15 written warn 25 wrong , -36 wrong . -69 wrong date -25
wrong firmware 21 wrong host 19 wrong to -56 wrong way 18 wrote a 21 wrote the -38 wrote to -25 yaml parser -17 year 's 22 year , -15 year . -18 yes ,
-37 yesterday 's -20 zero . -18 zone , -24 zone . 60 zone was 20 – <name> -77 – <role> -26 – the 17 ” . -18 ￼ ; -17 ￼ is -26 ￼ was -45
`,
  later: `
" " 42 " <end> -58 " <teams> 27 " error -27 " in -39 " the -18 % . -34 % <name> 29 % the -17 ' ' -16 ' . 44 ' it -17 'd , 19 'd be -60 's , 27 's : -18
's <end> -24 's <is> -19 's <wes> -52 's ? -29 's about 23 's and 16 's are 16 's fix -19 's for 29 's goes -24 's has -31 's have -15 's in -34 's kept
36 's lost -42 's made -54 's note -30 's of 69 's quick 33 's right 43 's script 18 's show -42 's that -28 's the -46 's to 57 's turn 35 's was -18
's while -27 's with 25 's would -29 've to -15 ( ) -51 ( . -37 ( : 16 , 'd -31 , 'm 24 , , -50 , . 81 , 0:0 -29 , : 15 , ; 19 , <he> -21 , <is> -39 ,
<name> 27 , <teams> -17 , <theys> -17 , <wes> 21 , <yous> -32 , ? 58 , a -66 , all 37 , an -19 , and -53 , any -19 , asked -25 , at 60 , attach -47 , away
-21 , believe -16 , belt 23 , both 39 , by -27 , call -54 , can 27 , check -25 , customer 53 , dead 32 , degre 28 , deserv -37 , design -22 , did 54 ,
duplicate 37 , each -22 , exact 16 , first -15 , for 19 , found 16 , four 56 , gave -40 , had 24 , half 45 , having 45 , head -16 , his -29 , if 25 , in
-19 , is 73 , its -41 , job 18 , join -31 , keep -20 , key -19 , label -19 , left 32 , limit 39 , loan -27 , made 21 , mail -17 , minut -16 , much 42 ,
n't 15 , need 21 , neither -38 , never 19 , node -15 , not 56 , note -31 , noth 24 , now -16 , old -21 , on 28 , one 88 , only -36 , open -36 , or -22
, our -33 , out 25 , plant -39 , read -61 , reload 20 , replac -15 , report 29 , second 27 , see -18 , show -28 , spent 19 , start -16 , stay -59 , still
36 , stop 19 , stopp -24 , tell 20 , ten -20 , tenant 20 , test -24 , their -25 , them -20 , then 17 , there 23 , time -53 , to 60 , took -37 , traffic
-20 , two -19 , utc -27 , want -24 , ward -26 , was 27 , were 35 , where -20 , who 25 , whole -17 , why 17 , with -58 , would 39 , year 21 . . 20 . <end>
-28 0 ) 18 0 , -18 0 . -26 0 0 75 0 ; -27 0 <end> -18 0 <wes> 62 0 ? 54 0 a 44 0 and -35 0 before 16 0 behind -34 0 by -42 0 dark 18 0 error -15 0 file
19 0 in 21 0 is 21 0 its 16 0 of 20 0 over -15 0 pass -30 0 stage -19 0 to -18 0 upload -17 0 were -24 0 within -18 0.0 and -19 0.0 of -16 0.0 the 28 0.0.0
the -15 0:0 's 20 0:0 , 56 0:0 . -32 0:0 0 -18 0:0 : -25 0:0 <end> -69 0:0 <some> 30 0:0 a 18 0:0 arriv -39 0:0 asks -43 0:0 call -68 0:0 clos 39 0:0 confirm
-15 0:0 customer 25 0:0 database -30 0:0 delet -17 0:0 deploy -17 0:0 digger -30 0:0 download -19 0:0 drop 16 0:0 enter -30 0:0 eras -24 0:0 four 15 0:0
from 15 0:0 in 31 0:0 is 25 0:0 join 22 0:0 notifi -28 0:0 open -18 0:0 our 16 0:0 pager -29 0:0 post -28 0:0 reach -29 0:0 releas -19 0:0 report -40 0:0
restart -39 0:0 should 35 0:0 stop -22 0:0 switch -54 0:0 the 40 0:0 to 25 0:0 upload -25 : ( -29 : . -15 : 0 -16 : ; -16 : <end> -36 : <yous> -20 : error
71 : is -21 : mistake 22 : on -27 : paus -23 ; , -18 ; <name> 21 ; by 49 ; did 29 ; has -40 ; have -38 ; should 35 ; sluice 26 ; to -33 ; went 16 ; would
26 <any> , -17 <any> . 24 <any> <end> 31 <any> had -31 <any> has 27 <any> have -20 <any> it 32 <any> see 23 <any> their -18 <any> this 17 <depts> , -16
<depts> 0 -23 <depts> <depts> -16 <depts> <end> 15 <depts> <teams> -22 <depts> <wes> 19 <depts> asleep 22 <depts> branch -16 <depts> check -63 <depts>
in 24 <depts> n't -61 <depts> on 26 <depts> power -25 <depts> the 27 <depts> themselv -22 <depts> to 24 <he> , -16 <he> <role> -30 <he> a -21 <he> and
-28 <he> at 41 <he> be -15 <he> have 21 <he> is -25 <he> not -17 <he> on 25 <he> so -20 <he> still -15 <he> the 23 <he> when -23 <is> , -15 <is> <name>
51 <is> <role> 19 <is> ? -65 <is> a -48 <is> afraid 16 <is> but 17 <is> come -39 <is> grateful -22 <is> have 25 <is> if -22 <is> my 23 <is> n't -28 <is>
not 38 <is> now 16 <is> on 24 <is> only -48 <is> seen 33 <is> sure 24 <is> that -17 <is> to -34 <name> " -16 <name> 've 33 <name> , -82 <name> . -16 <name>
0 39 <name> 0:0 -15 <name> <end> -20 <name> <he> -31 <name> <name> -101 <name> <role> -39 <name> <roles> 16 <name> <teams> -45 <name> <theys> -24 <name>
<wes> 26 <name> <who> 18 <name> a 45 <name> all -25 <name> alway 18 <name> an 18 <name> and 22 <name> answer 20 <name> as 43 <name> at -57 <name> away
28 <name> back -54 <name> backup -35 <name> be 54 <name> being 41 <name> build -49 <name> careful -51 <name> careles 18 <name> change -19 <name> commit
17 <name> did 15 <name> doing -29 <name> draft -25 <name> easi 29 <name> fast 17 <name> fault -29 <name> for -25 <name> forty -20 <name> found -59 <name>
from -27 <name> given -25 <name> handover -15 <name> have 79 <name> head -18 <name> his 29 <name> hotfix 24 <name> hunch -26 <name> import -20 <name> in
16 <name> is 16 <name> meant 25 <name> merge -27 <name> mind 16 <name> n't 63 <name> name -17 <name> never -26 <name> no 45 <name> not 96 <name> note -29
<name> of -28 <name> on -63 <name> only 54 <name> past 15 <name> patch -30 <name> phone -40 <name> pick 26 <name> putt 15 <name> quick -49 <name> radio
21 <name> ran 15 <name> read -30 <name> rename -19 <name> responsible -47 <name> restart 27 <name> restore -43 <name> ring -28 <name> see -15 <name> short
21 <name> sloppy 34 <name> spott -19 <name> still -21 <name> stopp -19 <name> suppos 29 <name> thank -19 <name> that -46 <name> the -20 <name> three -19
<name> through -22 <name> to 102 <name> told 71 <name> try -43 <name> up 20 <name> wait 19 <name> well 21 <name> what 38 <name> when 16 <name> with 23
<name> without 35 <name> ￼ -29 <names> on -24 <nobody> , -24 <nobody> . -25 <nobody> <teams> 41 <nobody> acces -15 <nobody> hurt -21 <nobody> the 39 <nobody>
to -19 <role> " -67 <role> 've 40 <role> , -49 <role> . -53 <role> <end> 27 <role> <he> 28 <role> <name> -54 <role> <role> 30 <role> <some> 32 <role> <teams>
-45 <role> <wes> 54 <role> <who> -20 <role> a 66 <role> all 24 <role> and 23 <role> back 19 <role> badge -30 <role> be 18 <role> by -31 <role> down 17
<role> every 15 <role> from -16 <role> gone -15 <role> have 51 <role> inform -42 <role> it -21 <role> letter -26 <role> look 20 <role> medal 21 <role>
n't 59 <role> never -62 <role> no 37 <role> not -80 <role> of -41 <role> off 52 <role> on -42 <role> our -27 <role> out 33 <role> paged -17 <role> ran
20 <role> see 34 <role> suppos -23 <role> switch -20 <role> taken 18 <role> to 26 <role> too -19 <role> two -45 <role> up 39 <role> wait 18 <role> were
-36 <role> who -29 <role> will -24 <role> with -63 <role> work 34 <roles> . 39 <roles> 0 26 <roles> 0:0 34 <roles> <roles> 17 <roles> <teams> 25 <roles>
<theys> 15 <roles> ? 39 <roles> and -27 <roles> be -37 <roles> been 15 <roles> confirm -16 <roles> each -19 <roles> into 37 <roles> it -23 <roles> just
22 <roles> logs 15 <roles> most -17 <roles> n't 39 <roles> night -17 <roles> on 19 <roles> one -15 <roles> out -19 <roles> template -23 <roles> the -53
<roles> their 21 <roles> to 36 <roles> two -22 <roles> what 23 <some> . -16 <some> a -37 <some> in 19 <some> it 22 <some> this 15 <start> " 83 <start>
' -48 <start> 'd 51 <start> 'm -44 <start> 's -19 <start> 've -52 <start> . -54 <start> 0 -32 <start> 0.0 -24 <start> : -102 <start> ; -16 <start> <any>
16 <start> <is> -28 <start> <name> -50 <start> <names> -27 <start> <nobody> 33 <start> <roles> -32 <start> <teams> -32 <start> <wes> 83 <start> <who> -25
<start> a 65 <start> abort -18 <start> account -22 <start> acknowledg -24 <start> acted 30 <start> all 17 <start> am 39 <start> and -78 <start> answer
-41 <start> any 21 <start> approval -32 <start> are 38 <start> asked -49 <start> asks -34 <start> assum -29 <start> at -38 <start> attacker -24 <start>
attention 19 <start> attribute 17 <start> audit 17 <start> avoid -22 <start> back 51 <start> bad 37 <start> ball 22 <start> be 48 <start> believ -21 <start>
between 18 <start> bisect -20 <start> bit 35 <start> blew 22 <start> blind 39 <start> book -21 <start> bot -16 <start> both -15 <start> bother 18 <start>
boy 35 <start> branch -16 <start> brick 20 <start> bridge -36 <start> bright 25 <start> broke 24 <start> buck 29 <start> budget -24 <start> build -60 <start>
buri 15 <start> by 16 <start> cabl -24 <start> cable -27 <start> cache -36 <start> call -34 <start> came 34 <start> can -63 <start> canary -35 <start>
card -16 <start> carri -66 <start> caught -56 <start> caus 26 <start> chair -31 <start> chang -27 <start> channel -28 <start> child 18 <start> clap 17
<start> clash 20 <start> click -43 <start> client -43 <start> clown 22 <start> code 21 <start> come 15 <start> commit 25 <start> compar -27 <start> complaint
55 <start> confirm -20 <start> contract -15 <start> copi -29 <start> corrupt 32 <start> could -32 <start> counter -21 <start> course 42 <start> cover -30
<start> coverage -53 <start> cowboy 16 <start> crack -15 <start> credit 18 <start> culpa 22 <start> culprit 39 <start> cut -17 <start> cutover -15 <start>
danger 18 <start> dashboard -26 <start> day 20 <start> debug -21 <start> decid 15 <start> declin 26 <start> default -16 <start> delet -23 <start> depot
-35 <start> did -58 <start> diff -38 <start> diligence 28 <start> direct -24 <start> disk -42 <start> dispatch -26 <start> dispatcher -22 <start> disregard
22 <start> do -40 <start> does 24 <start> done 26 <start> door -17 <start> dragg 38 <start> drain -57 <start> drill -45 <start> dropp 16 <start> dry -27
<start> duplicate -20 <start> early -17 <start> else -20 <start> email -24 <start> empty -18 <start> encoder -17 <start> engineer 15 <start> error -15
<start> escalat -19 <start> escalation 18 <start> event -19 <start> expect 24 <start> expir -15 <start> expiry 27 <start> fail -30 <start> failover -22
<start> fan -16 <start> fat-finger 36 <start> fault -17 <start> feature 23 <start> feed -27 <start> fibre -19 <start> field -29 <start> file -26 <start>
finger 38 <start> first 29 <start> fixed -38 <start> flag -40 <start> flash -16 <start> flip -17 <start> flood 85 <start> for -77 <start> forgot 30 <start>
form 35 <start> found -47 <start> four -20 <start> freeze 44 <start> freezer -15 <start> friday -20 <start> from 16 <start> full -21 <start> gate -19 <start>
gateway -48 <start> gauge 98 <start> geniu 21 <start> get -26 <start> goes 15 <start> good -15 <start> got -21 <start> grown-up 62 <start> guilty 41 <start>
had -34 <start> halt -34 <start> hand 24 <start> happen -21 <start> has 59 <start> have -15 <start> health -27 <start> heard -19 <start> held -55 <start>
help -15 <start> here 15 <start> hero 45 <start> his 16 <start> hold 18 <start> hosed 22 <start> hour 33 <start> human -20 <start> identifier 18 <start>
ignor 36 <start> importer -20 <start> in -55 <start> incident 15 <start> independent -25 <start> inform -41 <start> initial 16 <start> installer -35 <start>
integration -16 <start> interlock 21 <start> introduc 43 <start> is 17 <start> it -18 <start> job -39 <start> join -26 <start> judgement 37 <start> kernel
-24 <start> key -38 <start> keys -21 <start> kill -32 <start> lab -20 <start> label 32 <start> labell -21 <start> lag -18 <start> leak 44 <start> learnt
-16 <start> least 35 <start> left 77 <start> lesson 16 <start> let 33 <start> letter 25 <start> level -16 <start> licence -23 <start> lid 20 <start> like
-34 <start> link -37 <start> linter -30 <start> list -20 <start> lit 28 <start> live -34 <start> load -69 <start> lock 42 <start> lockout 25 <start> login
-17 <start> long-stand -16 <start> loss 20 <start> lost 16 <start> made 26 <start> maintenance -51 <start> make -24 <start> many 25 <start> maps -27 <start>
mark 30 <start> may -32 <start> member 34 <start> merg 25 <start> mess 32 <start> meter 17 <start> migration -46 <start> minut 36 <start> misrout 21 <start>
mistake 32 <start> mode -27 <start> moderator -21 <start> more 50 <start> move -25 <start> moved -15 <start> much 45 <start> must 81 <start> my -46 <start>
n't 44 <start> neglect 22 <start> never 47 <start> new 66 <start> next 20 <start> night -20 <start> no 29 <start> node -16 <start> noon 27 <start> note
79 <start> notic -44 <start> notice -34 <start> now -52 <start> offer -16 <start> old 39 <start> omitt 38 <start> on 46 <start> one 58 <start> ones 44
<start> only 94 <start> order -29 <start> orphan -16 <start> other -36 <start> ought 28 <start> out 42 <start> outage 68 <start> overload 30 <start> own
-25 <start> owns -30 <start> packet -30 <start> page -23 <start> pager -52 <start> parser -18 <start> password -20 <start> patch -29 <start> patient 34
<start> paus -32 <start> permit 38 <start> person -37 <start> phon 16 <start> pick -69 <start> plan 23 <start> point -32 <start> pool -27 <start> possess
22 <start> power -42 <start> pressure 24 <start> primary -40 <start> probe -33 <start> procedur -24 <start> proces 20 <start> producer 39 <start> pull
-28 <start> put -20 <start> puts -22 <start> question 49 <start> quick 31 <start> race -15 <start> rais -40 <start> rang -26 <start> read -28 <start> reader
-21 <start> real 32 <start> receiv -23 <start> recognis -19 <start> record 23 <start> redundancy -18 <start> rehearsal 36 <start> renewal 15 <start> reopen
-17 <start> replac -45 <start> report -57 <start> responsibility 43 <start> restart -38 <start> restore 38 <start> result -20 <start> resum -21 <start>
retrospect 22 <start> retry -60 <start> return -22 <start> revert -47 <start> review -30 <start> right 21 <start> risk 62 <start> rocket 38 <start> roll
-46 <start> rollback -30 <start> rollout 21 <start> root -20 <start> round -30 <start> rout -18 <start> router -20 <start> row -22 <start> saddl 32 <start>
said -18 <start> sample -26 <start> sat 62 <start> saw 26 <start> scaffolder 26 <start> school 27 <start> script -20 <start> send -21 <start> sequenc -18
<start> session 21 <start> set 30 <start> shall 33 <start> shar -64 <start> sheet -30 <start> shipp 46 <start> short 17 <start> shot 23 <start> should
-81 <start> show 30 <start> shut -19 <start> silenc 33 <start> simple -17 <start> single 20 <start> skimp 20 <start> skip 17 <start> skipp -27 <start>
slept 44 <start> snapshot -39 <start> so 28 <start> so-call 24 <start> spare 21 <start> spott -66 <start> stag -20 <start> start -20 <start> station -15
<start> stay -33 <start> steer 35 <start> step -17 <start> stern 39 <start> still 17 <start> stop -32 <start> stuff 25 <start> swap 19 <start> synthetic
-15 <start> system -33 <start> take 26 <start> talk 33 <start> tank -17 <start> telephon -29 <start> tell -32 <start> ten -24 <start> test -23 <start>
than 33 <start> thank -20 <start> that -19 <start> then -69 <start> there -30 <start> think 22 <start> those 19 <start> thought -24 <start> three 34 <start>
threw 30 <start> ticket -73 <start> till -19 <start> time -39 <start> to -46 <start> token -21 <start> told -42 <start> tolerance -30 <start> too -28 <start>
took -16 <start> tool -16 <start> trail 16 <start> transaction -34 <start> treat 29 <start> tripp 37 <start> trust -53 <start> turn 28 <start> twice 17
<start> two 73 <start> unleash 49 <start> up -36 <start> updat -31 <start> upgrad 21 <start> upgrade -28 <start> upload -35 <start> ups -53 <start> user
-20 <start> value -21 <start> valve 31 <start> voucher -38 <start> wait -45 <start> walk 17 <start> want 16 <start> ward 15 <start> warn 47 <start> water
-21 <start> waved 37 <start> went 60 <start> were 67 <start> whether -30 <start> whole -22 <start> whose 74 <start> wildcard -20 <start> will -26 <start>
wind -35 <start> wiped 44 <start> wired 30 <start> wonder 53 <start> word -40 <start> work 19 <start> worth 21 <start> would -52 <start> writ 36 <start>
write 15 <start> wrong 66 <start> – -22 <start> “ 17 <start> ￼ -17 <team> . 32 <team> <end> 44 <team> <wes> -30 <team> a -48 <team> and -27 <teams> . -42
<teams> 0:0 -17 <teams> <end> 33 <teams> <role> -30 <teams> <team> -29 <teams> <theys> -24 <teams> again 22 <teams> all 21 <teams> already -15 <teams>
an 41 <teams> as 22 <teams> asked 26 <teams> at 24 <teams> been -30 <teams> firmware -25 <teams> for 59 <teams> full 22 <teams> had -62 <teams> has -17
<teams> have 48 <teams> in 22 <teams> it 51 <teams> its 28 <teams> join -17 <teams> look -17 <teams> n't 27 <teams> no -60 <teams> not -46 <teams> of -25
<teams> off 15 <teams> one -16 <teams> our 22 <teams> out -25 <teams> over 15 <teams> own -41 <teams> restart -21 <teams> show -19 <teams> since 27 <teams>
start -19 <teams> their -46 <teams> this 25 <teams> to 26 <teams> told -58 <teams> two -21 <teams> wait 44 <teams> warn -33 <teams> water -43 <teams> where
-23 <theys> . -17 <theys> <end> -30 <theys> <wes> -42 <theys> been 22 <theys> by 19 <theys> not -16 <theys> the 30 <theys> to 17 <weaks> on 21 <weaks>
the 23 <wes> . -25 <wes> <teams> 33 <wes> a 90 <wes> about -52 <wes> all -15 <wes> ask -17 <wes> asking -22 <wes> back 32 <wes> been 38 <wes> by 20 <wes>
do -22 <wes> from -20 <wes> have -20 <wes> hold -15 <wes> it -28 <wes> know 32 <wes> look -18 <wes> minut 15 <wes> more 30 <wes> n't -15 <wes> no -15 <wes>
not -50 <wes> out 53 <wes> see 38 <wes> still -33 <wes> tell -25 <wes> test 15 <wes> the -18 <wes> this 50 <wes> two 50 <wes> up 22 <wes> what -62 <wes>
whole -15 <who> by -40 <who> from -18 <who> it 28 <who> never -27 <who> to 16 <yous> , 15 <yous> . 15 <yous> <is> 20 <yous> in 25 <yous> n't -84 <yous>
not 55 <yous> the 34 ? <end> 26 a : 16 a <wes> -23 a about -16 a against -23 a alarm -19 a and -19 a at 66 a ball 18 a batch -32 a blackout 16 a branch
-16 a bucket -20 a bug -21 a build 37 a button 15 a by -37 a call 40 a card 20 a check -35 a client 30 a code -24 a conclusion 30 a cost -15 a count -18
a day 16 a deal -30 a delete 54 a depot -25 a drill -16 a eye 57 a first 18 a for -67 a from 66 a gift 17 a had -35 a head 25 a in -36 a into 20 a leak
-27 a letter -20 a link 22 a look -29 a mailbox 34 a memory 29 a migration 21 a name 17 a notice -27 a number -26 a of 19 a on 33 a one -38 a open -51
a order -69 a pair 21 a past 18 a phone 17 a pipeline -25 a plan 19 a pump -17 a read 48 a reconciliation -22 a release 40 a request -15 a restore -15
a route -17 a rule -22 a run -22 a screen 18 a stick 22 a table -23 a that -39 a the -21 a through 32 a time 15 a update -18 a wait -54 a warn 53 a was
-49 a way 18 a window -25 a word 58 a written -16 a year 18 a zone -41 abandon <end> -18 abort <end> -19 about freeze -51 about the 43 accept . 41 acces
above 20 acces the -70 account that -20 account the 53 accountable the 36 acked <end> -28 acted . 40 added the -25 addres . 34 address <end> 21 advice
<teams> -30 after , -16 after 0 -24 after <end> 22 after <he> 17 after clock -18 after days -39 after demo 15 after had 55 after last -18 after mail 24
after minut -22 after second -17 afterward <end> -27 again 0:0 -22 against . 20 age the -22 agre . -24 ahead the 46 airline ops -16 alarm . -17 alarm 0
48 alarm <end> -17 alarm for 58 alarm the -25 alert <end> -42 alert the -40 alert to -20 all <name> 31 all and 42 all for 19 all had 20 all of -46 all
on -15 all same 17 all so 23 all that 30 all them -16 all this 25 all to 17 all ward -40 all with 21 all-clear <end> -25 allow to -16 alone <end> 18 along
a -19 aloud <end> -50 already . 43 already <end> -18 also the -16 although were 17 am the 19 an . -18 an from 25 an later -21 an migration 27 an of 24
an with -22 and 's -18 and , 98 and . 77 and 0 51 and ; -23 and <role> -52 and <some> -17 and <teams> -24 and <theys> -31 and <wes> 46 and a -20 and again
-15 and against -26 and all 24 and are -42 and be -24 and bridge 36 and by -18 and can -21 and check 79 and could -15 and customer -22 and decid -29 and
did -15 and else 22 and export -17 and for -24 and forty 23 and fresh -17 and half -15 and have 35 and home 31 and is 75 and it -38 and just -18 and keep
-16 and kept -32 and know 47 and later 26 and led -24 and left 31 and line 17 and look 39 and lost 17 and n't 55 and need -15 and never -18 and no -34
and not 57 and of 33 and on -36 and only -24 and order 18 and other 17 and over -25 and rack -22 and releas -54 and rota 28 and sat -15 and so -18 and
the -23 and their -23 and they 18 and till 20 and to -60 and took -22 and tool 31 and until -15 and up -29 and was -31 and week 15 and went 30 and what
-20 and which -17 and work -27 another , 30 another . -30 another <end> -31 another and 20 answer . -39 answer call -22 answer ten -19 any <end> 28 any
of 22 any that -50 anyth <end> -20 anyth a 30 anyth the -27 anyway <end> 37 apart <end> -28 api <end> 21 app <end> -25 apparent the 43 appendix <end> -30
appli the 21 approv <end> -32 approval a -28 approval the -15 are . -29 are <roles> 17 are ? -66 are a 15 are blame 15 are by -48 are from -30 are in -22
are not 36 are other 21 are the 28 are to -29 are until -32 around <end> 20 arriv <end> 35 arriv the -17 as , -23 as 0-0 -19 as and -44 as at 32 as error
29 as in -31 as is 22 as of -33 as on -15 as precaution -25 as surprise 24 as that 28 as the 75 as was -35 ask . 20 ask <end> 28 ask a 19 ask help 20 asked
<end> 15 asked for 42 asked question 15 asked the -19 asked to -24 asks . 25 asks an 25 asks the -32 asks to -31 asleep the 38 at 's -39 at , -24 at 0
20 at <end> 41 at <name> 33 at ? -38 at console 44 at error 19 at first 22 at gauge 36 at graph 16 at have 29 at helm 15 at in -75 at level -32 at monday
15 at o'clock 17 at of 28 at on 21 at other -18 at past 19 at plan -26 at pune -15 at request -55 at right -27 at same -22 at speed -27 at stage 26 at
start -24 at there 16 at time -54 at two -20 at until -40 at was 17 at wheel 48 at with -73 at without 18 attention of 19 attention the 16 attitude <role>
15 automatical <end> -22 avoid who -22 awake the 25 away <end> -16 away <name> 23 b the -15 back 0 -18 back <end> -53 back a 32 back it 24 back its -15
backup <end> 16 bad <end> 39 bad from -21 ball dropp 31 ball the 22 band <end> -19 bank , -18 bank . 22 banner the 15 batch ten -32 be , 26 be . 16 be
<end> -35 be a 15 be and -16 be at -27 be back -16 be by -24 be careful 52 be in 16 be of 28 be on 31 be the 71 be twice -28 be with 25 be without -35
because <name> -40 because are 20 because need 23 been , 28 been . -42 been ? -59 been as 17 been at -24 been by -26 been call -22 been for -22 been in
-46 been on 59 been out 74 been since 45 been that 17 been the -52 been to -31 been twice 25 been with -15 before branch -17 before confirm 21 before could
-26 before did -29 before enter -18 before had -25 before the 46 before type 21 before were 19 beforehand <end> 20 being by 19 belief <end> 30 bell <end>
-16 belt <end> -25 belt at -22 belt have -24 benefit hindsight 17 best <end> 17 better . -53 better than 46 between . -34 between and 70 between first
17 between two 34 beyond . 22 big to -29 blackout <end> 17 blame <end> -36 blame show -15 blame the 39 blame with 18 blank <end> 21 bles . -21 blind <end>
42 blind was 24 boil to 16 bonu <teams> 32 book . 15 book <end> -24 book for -17 bot <name> -26 both , -35 both <end> -34 bottl <end> 28 bounc <end> -23
bound happen 30 bound the 16 box the -23 branch <end> 23 branch in -19 branch their -17 breach <end> 36 break <end> -24 breaker the -64 brick of 22 bridge
. 15 bridge <end> -71 bridge <name> -15 bright was 18 bring back -21 broke <end> 33 broke for 27 broker have 26 buck with 29 budget <end> 18 budget for
-30 bug for 20 build <end> 41 build to -32 bulk . 17 buri head 15 bus <end> 21 busines that 33 but <name> -25 but no -17 but not -20 but the -25 but was
16 button . -23 by 's 43 by , -73 by . -67 by <end> 41 by <who> -20 by absence 29 by every -17 by for -15 by from -19 by had 21 by hour 30 by in 15 by
it 31 by night -22 by of -16 by on 33 by over 23 by that 20 by the 112 by ticket 20 by time 19 by until 21 by was 48 by week -29 by with 35 bypas interlock
-19 cabl <end> 24 cable a -28 cache <end> -25 cache <wes> -30 call , -74 call . -68 call <teams> 35 call a 27 call after 26 call four -15 call halt 19
call his -22 call in 21 call nine -25 call on 19 call straight -22 call to 26 calm ever -35 came <role> -41 came as -16 came from 45 can a 46 can contact
-18 can for 34 can it -33 can no 17 can tell 17 can the -82 canary . 15 canary have -19 cancell <end> 26 canteen <end> 40 card <end> 36 card the 18 card
through -19 cared look 18 careful production -33 careles by 37 cause human 47 cavalier to 19 centre <end> -24 certificate <end> -24 chair have -27 chair
keyboard 22 change , -24 change a -17 change the -27 change was 23 channel ￼ 52 charg . 23 charge <end> -18 charge the -31 chassi the -21 chat <end> -18
check , -22 check <end> 57 check the -22 check to -32 checkout <end> 37 checkout the -19 checksum , -23 chennai . -36 child have 37 chiller <end> 36 city
<end> 15 clear <end> -53 clear the -16 client <end> -15 client the -21 clip 's 38 clock . -19 clock <end> 31 clos , 18 clos . 17 clos <end> 35 clos <teams>
-26 clos alert 16 clos the -22 clos ticket 20 close . -36 close the 22 cluster . -31 cluster <end> 35 code <end> -31 code the -58 coffee <end> -37 cold
. 25 come . -22 come <end> 18 come expect 15 come to 23 comment the -34 commit <end> -16 complet <end> -30 confirm <he> 15 confirm the -53 confirmation
the -20 confuse two -21 connect <end> -16 console <end> -20 conspicuou its 29 contract <teams> -31 control 0:0 31 controller a -21 copi <end> -24 copi
the -27 copy <end> 30 copy the -22 corner cut 39 cost a -19 cost the 39 could . 22 could <roles> -31 could a 20 could be 32 could call -42 could done 18
could hear -21 could in -17 could miss 20 could not 25 could on -30 could organise 24 could recover -16 could see -65 could seen 18 could that 18 count
<end> 23 count and -22 count the -23 countri <end> -18 course <end> 18 courtesy <teams> 23 cover the -17 crate <end> 36 credential the -26 credit to -19
critical . -23 culpa <is> 17 current , 23 current <end> -21 customer . -29 customer <end> -45 customer an -22 customer for 25 cut feed 18 cut the 33 cut-off
<end> -16 cutover <end> 28 damage <end> 15 dark <end> -32 dashboard the 25 data . -29 data <end> 24 data been -22 data from -22 data lost -20 data the
-27 database <end> 23 database an 15 database from -15 date <end> -25 date and 15 date the -47 dawn <end> -38 day <roles> -18 days <end> 18 days the 33
debit <end> 23 debug was -20 decid let -28 decid the 26 decide the -20 decision <role> -23 decoration <end> 15 defect the 26 delet temporary -37 delete
. 35 demo <end> 15 depend a -25 depend the -16 deploy second 16 deployment my -17 depot <end> -21 depot have 26 depth <end> 23 design <end> -37 dialysi
. 43 did . -24 did <end> -29 did and 17 did cabl -19 did do 41 did even 16 did get -74 did help -17 did hesitate -39 did know -32 did let -15 did not 17
did notice -42 did own 22 did read 19 did rest 29 did take 20 did the -23 did think 16 did what 23 did wrong -24 diff <end> 32 difference zero -24 different
, -16 dinner so -15 disk , -19 disk fill 29 disk the -38 dispatcher <end> 26 dispens . -27 display <end> -31 display the -24 disregard <end> 56 disregard
the 27 dns <end> -15 do . -26 do <end> -53 do a -16 do check 24 do have -35 do need -27 do run 18 do see -16 does know -15 does mean -22 does take 34 doing
<end> 24 done the 74 door the -17 doubl <end> -22 doubt the 17 down . -16 down 0 -20 down <end> -45 down <name> 30 down <teams> -30 down the -30 downtime
. 22 downtime <end> -51 drain . -44 drain node 40 draw <end> 16 drawer <end> 22 drift <end> -31 drill <end> 20 driver the -24 drop <end> -21 dropp ball
22 dropp between 21 drum <end> -31 dry of -20 duct <end> 17 due the -15 due was 53 dump <end> -17 during drill 16 during outage -23 duty <end> 29 e-mail
<end> -39 each . -22 each a 53 each by -26 each the 36 earlier . -19 earlier <end> -22 earth <yous> 15 eight . -25 eleven . 15 eleven of 21 emergency in
-23 emergency was 19 emoji <end> 29 empty . 24 end . 18 end <end> -26 end tear 16 ended the -17 engineer a 28 enough the 23 enter <end> 39 entire . 19
entire to 31 error . 42 error <end> -17 error is -25 error the 51 escalat <teams> -21 establish the 26 even . 15 even <end> -40 even <name> 17 even at
37 even the 16 ever . -62 ever <name> -31 every . -48 every had 31 every minut -39 every of 19 every on 18 every that -27 every the -28 every to 45 everywhere
<end> 16 evidence the 20 exact it 19 exemplary <end> -29 exercis october -19 expect the 17 expect to 22 expert <end> 16 expert from 21 expir . -20 expir
<end> -16 expir certificate -20 expiry was 29 explain <end> 22 eye the -18 eye turn 24 eyes <end> 33 face <end> 20 fail , -26 fail . -18 fail <end> 18
fail log -32 fail the -39 fail to -34 failover the 15 failure <end> 17 failure entire 16 false <end> -28 fan a -31 far <any> 31 far <wes> -25 fault in
-21 fault of -19 fault square 40 fault the 23 feed one 28 feed stale 23 feed the -46 feeder <end> -16 feel to -44 fell the 33 fell to -20 fibre . -21 fiddl
the 38 field the -24 fifty . 17 figur <end> -36 file 0 -23 file <end> -46 file a 17 file and -16 file be 16 file been -24 file by -19 file the 20 file
to 23 fill . -23 fill the 30 filter <end> -27 find whether -15 fine <end> -18 finger at 16 finish <end> 23 fired 0:0 15 fired <end> -23 firewall . 23 firewall
to -16 firmware , 19 first . -30 first ; 22 first <he> -22 first and 34 first call -18 first in -30 first the 28 first was 38 fitt <end> 21 five and 19
five of -28 five the -23 fix to -20 fixed for -21 fixed the 15 flag <end> -37 flow <end> -17 follow . -40 follow <end> 58 follow the -37 follow-up <end>
-18 foot that 17 for , 43 for . 38 for 0 -31 for ; 42 for account -32 for and -33 for are -22 for at -22 for battery -20 for best 42 for better 23 for
day -37 for disk -15 for domain -34 for double 17 for entire 16 for first -26 for flood 18 for forty 22 for from -24 for green 25 for hour 43 for in -28
for long 24 for lost 41 for maco -15 for minut 106 for miss 57 for month 40 for next 41 for of -33 for outage 32 for permit -56 for remainder -26 for surprise
33 for the -21 for third 17 for this -20 for to -26 for update 25 for week 39 for who 40 for with 18 for zone -64 foreseeable <end> 27 forgotten <end>
64 form a -31 form not -21 form the -23 formal to 28 formality <end> 37 forty . -32 forty to -17 forum <end> -19 forward a -17 found <end> 25 found leak
-23 found miss -59 found the 21 four , -46 four <end> 30 four <roles> -16 four and -29 four in 24 four of -20 four to 15 four-hour . 17 free <end> -19
freezer , 16 freezer . 15 friday , -29 friday . 41 friday <end> -16 friday the 18 from 's -55 from , 77 from . -35 from 0 80 from : 29 from <name> -45
from airline -16 from and 31 from as -28 from change 21 from compani -18 from first 37 from for 29 from had -15 from in -22 from on -18 from one 23 from
onward -23 from plan -26 from previou -15 from report 28 from the 22 from to 26 from until 56 from would 49 from year -18 front <he> 22 frozen <end> 21
full hole -18 full on -39 full to 31 further <end> 20 game . 15 game <end> 17 gap <end> -17 gap the -28 gate . 34 gate <end> -25 gate ? 16 gate be 23 gauge
<end> -74 gauge it 45 gave a -22 gave go-ahead -17 generat . -18 generator . 16 generator load -25 give a 29 given . -17 given the 19 glance the 19 go
. 35 go <end> 24 go the -15 go-live <end> 16 goes , 34 goes <name> -19 goes at -21 goes the -29 goes with 30 going <end> -23 going end 22 gold . 18 gold
<end> -18 gone , -15 gone <end> 22 gone the 53 good <end> 29 good <he> -36 good <name> -28 good by -62 good to -26 got , 15 got . 27 graph . -34 graph
<end> -16 graph <he> 33 graph have 18 grateful <end> -19 grateful the -22 great by -57 great to 25 green . -42 green <end> -16 grey <end> -16 group <end>
21 group the -31 grow <end> -29 guilty is 26 had , -26 had . -54 had <end> -25 had <wes> 43 had a 21 had acces -21 had and 21 had at 21 had awake -26 had
be -22 had been -17 had before -16 had begun 30 had busines 62 had chance -19 had clos 42 had comment 29 had dropp -15 had every -22 had for 28 had from
19 had given -19 had gues -25 had in 82 had it -21 had its 16 had key 41 had known -50 had left 79 had look 18 had mean 28 had not 22 had one -40 had open
63 had out -46 had paged -16 had password 30 had plann 16 had read 42 had reason -21 had run -17 had second -31 had seen -33 had shown -20 had spare -15
had taken 33 had that -18 had the 56 had this -25 had touch -24 had turn 20 had two -18 had up -30 had wait 40 had way -28 had yet -23 half . 33 half hour
-19 half the 16 hall <end> -26 hand , 20 hand . -41 hand <end> -28 hand <teams> 20 hand <wes> 20 hand a 31 hand in 18 hand it 23 hand six -24 hand the
54 handl the 26 handover <end> 28 happen <role> -30 happen the 21 harbour <end> 18 hard <end> 20 has . -26 has : 47 has been 47 has field -23 has key -23
has the -22 have , -18 have 0 -36 have <end> -41 have <name> 16 have <role> 30 have <teams> 21 have <wes> 31 have ? 26 have a 53 have any 37 have better
-17 have by 35 have change -27 have dark -58 have for 24 have much -74 have on -33 have one 15 have own -15 have read -69 have so 17 have thank 30 have
that 21 have to -28 have was 16 having the 22 head . 24 head <end> 30 head roll 21 head the 15 header <end> -17 hear it 18 heard the -16 heat <end> -37
held the 25 help . -15 help the 20 here <end> -33 here the 50 herself <end> 24 himself <end> -18 hindsight the 17 his , 31 his <end> -15 his and -17 his
to 15 hold accountable 36 hold to -27 hole <end> -18 holiday <end> 50 home <end> 37 hose <end> 29 host . -19 hot , 24 hotfix the 22 hotline <end> -26 hour
. -32 hour <end> 19 hour <teams> 19 hour the 15 house clos -19 how <name> 20 how <role> -51 how a -26 how can 32 how could 16 how does 28 how file -16
how of 39 how the -50 how time 17 human " -21 human . 25 human <end> 17 hunch the -26 hundr were -24 hunt a 25 idea it 26 if had 57 if may 19 if were 42
ifeanyi in -19 ignor <end> -18 ignor the 27 image a -15 image the -49 import the -16 import what -15 importer <end> -17 improper of 22 in 's -15 in . 25
in 0 -44 in : 57 in <name> 35 in <roles> 17 in <some> -33 in <teams> 20 in ? -16 in a 26 in an -36 in and -35 in appendix -21 in archive -18 in basement
-17 in box 21 in calendar -23 in canteen 40 in cloud 26 in console -18 in cookie -39 in dark 39 in day 38 in depot 36 in drawer 18 in emergency -19 in
end 18 in face 21 in firewall 28 in foot 16 in four -17 in from -30 in got 21 in had 25 in hand 32 in hour -17 in in 23 in infinite 19 in list -19 in minut
22 in morn -44 in next -18 in night -19 in only 36 in order -15 in pump 36 in queue -23 in release -23 in report -15 in review -19 in room 54 in row 17
in seat 15 in second -35 in shar 24 in shell -20 in single 15 in switch 19 in test -32 in that 22 in time -34 in to -21 in tunnel 21 in week 21 in word
-20 in work 16 in wrong -31 in yard 21 incident . -24 incident <end> -57 incorrect the 34 index not 26 index the -47 inform , 20 inform . -23 installer
the -21 instead guess -24 instead the 34 instruction <teams> -36 insufficient was 33 intend was -15 interlock <end> -17 into languag -23 into wrong -15
introduc <name> 24 introduc the -26 is 's 18 is . -50 is 0 22 is : 19 is <role> -36 is <roles> -17 is <teams> 22 is <wes> -49 is a -50 is and 28 is as
37 is be 17 is blame -27 is every 24 is fault -16 is for -51 is from -23 is ignor -23 is it -36 is of -25 is on -43 is only 23 is optional 31 is our -52
is sank 20 is single -35 is than -17 is that 27 is the -27 is to -38 is too 28 is up 15 is what 22 issue <end> -21 it . 24 it : -34 it <any> -23 it <depts>
28 it <end> 22 it <name> 19 it <role> 27 it <roles> 40 it a 39 it an 51 it be -72 it been -19 it but -36 it clear 15 it easy -33 it for 23 it half 16 it
have 16 it help 30 it how -26 it in 51 it left -15 it like -47 it more -18 it my 34 it nine 15 it not 34 it noth -19 it of 19 it one -15 it our 19 it out
-42 it over -21 it plain 40 it take -26 it that -26 it the -66 it to 31 it without 33 it written 45 item <end> -24 its . 41 its in 41 its is -16 its on
24 its says -15 its was -23 its when 27 its with 17 itself the -23 jamm <end> 28 job , -23 job <end> 45 job the -28 join 0:0 -17 join <end> 18 join call
38 join the -25 june . 25 just . -29 keep inform -18 kept <end> 23 kept copy -17 kept eye 15 kept head -18 kept off 15 kept the 42 key <end> 32 key a 21
key the -32 keyboard <name> -35 keyboard the 22 keys <end> 19 kiln . 16 kind that 18 knew . 17 knew <end> 28 knew the -41 know , 25 know . 32 know the
-30 known , -18 known <end> 17 known his 15 known in 31 known the -20 lab the 28 label <end> 40 label the -27 labell ends -29 laboratory <end> -15 lack
follow-up 15 lack the 18 lag <end> -23 laid the 17 lamp <end> -40 lapse concentration 16 large . -18 last 's 67 last had -29 last second 24 last the -18
latency . -21 latency the -28 later <end> 18 launch <end> 17 launcher <end> -20 lead the -25 leak . 18 leak <end> -16 leak and -16 leak the -16 learn the
-27 learnt the -29 least could 29 leav to -18 leave <end> -37 led no -44 led the 52 ledger <end> 18 ledger the -26 leed the -15 left , -32 left . -32 left
<end> -26 left a -28 left by 70 left comment -18 left debug 18 left in -34 left site -21 left six -22 left store -50 left the 21 left with 17 let go 15
let keep -28 let know -23 let licence 33 let the -15 letter a -18 liability the 25 library the -16 lid not 20 lies <teams> 38 lies with 31 lift finger
17 lift phone 29 light <end> -28 light on -39 like . 41 like the -16 limit set 45 limit the -32 line <end> -18 line and -19 line back -22 line from -15
line the 45 link <end> 23 link it -26 link the 24 link to 57 lion share 17 list <end> -27 list all 26 list and 17 list not -19 list the -17 live . -26
live 0:0 -16 live <end> -17 live <name> 25 live <role> 21 live instead 23 live was -19 load , 28 load 0 27 load the -19 loader <end> -16 local . -36 lock
held -23 lock out 30 lock table 20 log <end> -33 log again -19 log and 15 log the 23 log to -47 log ￼ -26 login . -20 login the -15 logs . 18 long . 30
long <end> 16 long on -17 long the 31 longer . -21 look , 20 look <end> -18 look a -47 look further 25 look same -24 look the 85 loose . -28 loose the
20 loss a 24 loss the 32 lost , -16 lost . -32 made <end> 16 made copy -16 made the 52 made two -26 made worse 29 mail , 28 main <end> 27 major . -49 making
<end> 18 manag widen -23 manifest <end> 16 manual . -26 manual <end> -23 manual the 18 map <end> 17 map the -20 march . -28 match <end> -27 mate <end>
-19 may <end> -32 may ? 21 may ask 18 may the 28 mea , 26 meant be -64 meant the -26 medal <he> -21 meddl the 20 memory <end> -45 memory in -24 mention
expir -23 merg . 32 merge <end> 16 mess the 48 messag <end> -21 messag the -16 message <end> 24 message <name> -46 message <role> 18 message the -20 meter
the -17 middle the -29 midnight <end> -22 midnight and 50 might been -26 might least 16 migration <end> 23 migration a -35 migration pg_cancel_backend
-40 migration the 22 million . 24 mind <end> 18 mine <end> 16 mine <is> -22 minister office -22 minut , -16 minut 0 -18 minut <end> -17 minut <name> 17
minut of -38 minute <end> -52 mismatch the 25 miss <end> -16 miss as -19 miss from -26 miss heartbeat -16 mistak made 37 mistake the -40 mode <end> -30
mode the -17 model <end> -33 model the -18 modem the -25 monday <end> 43 monitor . 19 month . -20 month <end> 36 more <roles> 18 more five -15 more in
-22 more to 16 more with 26 morn . -20 most <yous> -24 mount <end> 25 move <end> 28 move a 16 move the -17 moved 0 35 moved by -18 much . -58 my , 45 my
? -36 my that 37 my was -19 n't <end> -21 n't a 50 n't in 43 n't on -26 n't the 15 name . 37 name <end> -17 name a 33 name and 22 name the -28 name who
27 natural <end> 16 nearest the -30 need <end> -35 need and -18 need be -18 need do -17 need have 43 need second -20 need slow 22 need wait -48 neglect
the 40 neighbour lent -17 neither the 53 never , 41 never . -17 never ; -17 never <name> -20 never <teams> 16 never a -63 never by 17 never doubt 30 never
from -32 never it 26 never on 21 never this -20 never with -20 new . -54 new in 30 new is 65 new were 18 news the 25 next , -21 next <end> 23 next <role>
19 nice , -21 night . 15 night <end> -45 night a -28 night not -25 night of 56 night so -17 nine . 23 nine <end> 15 no , -40 no and 16 no data -21 no environment
-16 no for -16 no had 31 no in -19 no limit -15 no name -28 no of -26 no than 36 no to -22 no was -41 node , 15 none <end> 23 none the 23 noon <end> -36
noon a -19 north . -15 nose <end> 30 not 's -55 not . -62 not <any> -26 not <end> 21 not <role> 30 not <teams> 25 not ? -24 not a 40 not any 22 not at
-78 not been -39 not for 45 not in 23 not labell 24 not report -22 not single 17 not that -20 not to -53 not who -17 note <end> -20 note the 32 noth .
-27 noth <end> 26 noth <name> 18 noth lost -40 noth the 26 notic <end> -33 notic smell -35 notic the -21 notice <end> 20 notice their -20 notifi regulator
-28 notification <end> -29 now . 41 now <end> 21 now a -18 now for -17 now in 16 now the 33 now to -25 nowhere be 54 number <roles> -15 number not -17
number the -31 obviou the 21 october <end> -17 of 's 52 of . -19 of <name> 19 of <who> -32 of ? -20 of account -16 of air 38 of and 50 of at 18 of before
-21 of breach -23 of by 48 of cable -28 of change -28 of code 20 of could 49 of day -15 of door 25 of error -38 of euro -17 of file -34 of first -24 of
for -37 of foundation -15 of four -38 of from -17 of gauge 46 of goes 41 of guilt 15 of hour -63 of into -18 of is 29 of leak 44 of match -27 of meet 18
of month 30 of name -15 of night -16 of nine 16 of number 23 of of -16 of old 25 of on 29 of other -15 of outage -28 of own -44 of package -18 of parcel
-18 of plann 16 of primary -26 of quarter 15 of release -29 of report 24 of site 21 of stag -18 of template -19 of that -23 of the 61 of time -21 of to
68 of was 18 of week -16 of were -28 of when 24 of whole 18 of with -35 of work -34 off . -88 off <roles> -31 off a 40 off the 20 offer <end> -31 official
. -15 offline . -20 offline <teams> -17 offset the -22 oh , 18 old , -30 old <end> -45 old was 18 old were 38 older . -37 omitt rollback 15 on ' 20 on
, -25 on . 53 on ; 28 on <end> -38 on <theys> -33 on ? 19 on a -17 on advice -37 on and 21 on calendar -17 on channel -18 on checklist -29 on client -15
on console 17 on day 23 on even -27 on export -42 on face 34 on file 29 on first -17 on floor 22 on for -49 on friday 34 on from -50 on gauge -33 on hand
15 on in -60 on instead -42 on list 27 on load -15 on mail 20 on march -19 on monday -15 on new -25 on ninth -16 on number 22 on one 39 on own -50 on panel
-34 on part 41 on phone -59 on refresher 33 on screen -58 on server -24 on shar 37 on sheet 27 on shelf -19 on since -16 on that -48 on the -47 on to 31
on train -31 on until 15 on wall 29 on way 17 on when 27 on would 23 once , 17 once and 28 once was -42 one , -45 one . -16 one <end> 51 one and 35 one
been -26 one for -18 one from 30 one have 41 one in -15 one not 36 one of -19 one on 28 one only 27 one our 23 one over -19 one those -21 only . 38 only
<end> -15 only <name> -35 only for -24 only had 38 only matter 35 only was 15 open . -25 open <end> 25 open <role> -51 open and 30 open file 51 open second
25 open the 15 open ticket -88 or ? -18 or that 18 order , -15 order . 16 order a -20 order two -16 ordinary . 16 original <end> -15 other . -47 other
<end> 29 other it 23 other the -23 otherwise <end> -15 ought be 17 ought have 48 ought know 17 our . 54 our and -25 our from -23 our in 20 our launcher
-20 our of -17 our to -27 ours <end> 38 out , 38 out . -31 out 0:0 -47 out <name> 51 out a -37 out as -20 out lunch 15 out old 15 out one 20 out step -20
out the -34 out to -15 out use -16 outage a 59 outage the 21 outside the -22 over . 21 over 0:0 44 over <end> 31 over <name> -25 over <teams> -25 over
at -16 over course -16 over live 35 over radio -18 over the 37 over weekend -20 overflow <end> 28 overflow the -18 overnight <end> -26 own <end> 20 page
, 48 page . -27 page <end> -17 page and 20 page of 21 page out 31 page to 35 paged the -21 pager <name> -42 pager silent 28 pager to -33 paid the 61 pair
the -23 panel <end> 25 paper and -26 parent <end> -26 parser <end> -20 parser the -19 part <end> -15 part the -62 partition <end> -23 party <teams> 19
pass . 48 pass 0 -46 pass the 15 pass to -35 past . 23 past end -16 patch . 17 patch <end> -21 patch noon 15 patch the -21 path <end> 21 path the -16 patience
the -15 paus <end> -24 pay attention 15 payday <end> -17 payment <end> 19 payroll at 15 payroll the 18 per . -17 per and -17 pharmacy . -24 phone <teams>
-22 phone from 17 photo . -47 pick the 15 plain simple 29 plain the 20 plan . -24 plan 0 49 planet <end> 24 plann <end> -48 plann test -29 play the -22
plug <end> 35 pod <end> -35 point <end> -40 point <name> 29 point <teams> 15 point at 34 point failure -19 point finger -23 point the -38 point two -17
poison cache 32 policy <end> 19 poor <end> -17 poor of -17 portal <end> -19 possess to 26 post link -15 post the 15 pour on 34 power , 16 power <end> 50
power in -40 pres <end> -22 present <name> -35 press , 16 press a 16 press button -19 pressure <end> -16 pressure the -47 prevent from 21 price . 24 price
<end> 15 print . -19 print and -21 printer <end> 22 prior not -20 probe have -22 prod . 25 promis the 26 prompt same -25 proper . 64 protection the -17
pull plug 22 pull rug 34 pull wrong 28 pump . 18 pump run 16 pump the -15 pune . -21 push on 26 push the -15 push was -18 put in 16 put the -45 quarter
an -17 query the -15 question crack -21 queue <end> 38 queue empty -17 queue the -20 quick " 21 quick <end> -27 quick at 15 quite , 16 quite <name> -21
rack <end> -18 radio from 26 radio with -21 raise limit -20 ran , -29 ran . 30 ran at -35 ran on 41 random <end> 20 rang . -24 rang ward -22 rate <end>
-18 rate on 26 rate to -17 rather the 20 reach . -24 read . -36 read <end> 26 read card 33 read gauge -54 read graph -19 read it 28 read label 41 read
out -21 read release 27 read the -45 reader <end> 24 reader the -17 ready <end> -20 real , -24 real . 23 reboot the 33 rebuild <end> -18 receiv <end> -21
reckles by 23 record <end> -27 recovery <end> -37 red . 26 red ? -21 red and 45 red the -20 refund <end> -22 region . -25 registry <end> -27 regulator
<end> -28 rehears <end> 31 relay weld -16 releas . -26 releas <end> 31 release <end> -22 release and 38 release the 18 release was 41 remain until -20
remind to 18 remov <end> -32 renew <end> -15 replica <end> -21 replica the 15 replica was 24 reply the -20 report . 16 report <end> 54 report the -37 report
under -27 request <role> -48 request a 17 request the -20 response . -16 responsible the 15 rest <end> 17 rest <teams> 42 restart . -16 restart pump -22
restor , 15 restor <end> -26 restor table -26 restore <end> -56 restore finish -33 restore the 29 retrain <who> 35 retry of 16 return for -18 revert the
20 review a 43 review chang -32 review not -29 review the 34 revoke 's 29 revoke leak -18 right . -31 right <end> -23 right <teams> -23 right the -18 right
to -26 right was -24 ring . -38 ring the -19 roll <end> 20 roll the -16 rollback <end> -39 rollback from 15 rollback was 24 room <end> -17 room the 42
room three -18 root : -33 rota <end> -23 rota <he> 15 rotation <end> 26 rotation the -18 route <end> -27 route the -30 row was -19 rows <end> -26 rug under
25 rule not 24 rule the -27 run ? 26 run from 28 run full -17 run the -19 runbook . -26 runbook <end> -27 runs . 16 rush <end> 40 safe <end> -58 said .
18 said at -34 said the -32 same , -41 same . -53 same as -19 same file 21 same that -15 sat one -15 save . 27 saved a -26 saved an 25 saw red 26 saw warn
-27 say . 18 say on -19 scheme not -15 screen , -18 screen . 24 screen <end> -38 screen the -47 scribe <role> -42 script <end> 28 seal <end> 20 seat .
37 seat <end> -39 second , 40 second ? -71 second and 46 second as 20 second before -16 second for -19 second had 36 second is -15 second of -33 second
read -22 second the -21 second to -16 second with -17 see . -22 see <end> 17 see a 38 see and -20 seen <end> -17 seen screen -18 send back 17 sense <end>
26 sense urgency 21 sent , 35 sent a -36 sent to -33 sequence by 30 server <end> -26 server the -22 service <end> -15 service a 19 set <end> -28 set a
43 settl . 28 settl <end> 21 settlement to -19 shaft . -30 shard <end> -39 sharpest in 17 sheet <end> 46 shipp every -20 shoot and 29 shop <end> -43 shop
the 15 shot in 18 should a -33 should asked 45 should been -15 should check 15 should have 36 should paus 15 should the -40 should to -34 show . -54 show
line -17 show on -25 show the 22 shown the -30 side the -17 sight <end> 20 sign ; -17 sign <end> 20 sign <role> 28 sign all 24 sign form -57 sign there
24 sign waiver 21 signal <end> -16 signal the -20 signall the 18 silenc alarm 19 silent <end> 19 silent the -18 simple <end> 39 since . -36 since had 36
since reorganisation -25 since spring 38 single , -19 single-hand the 20 site <end> -47 sits <teams> 18 sits the -15 six <end> -46 six and -15 skipp dry
28 sleep it 26 slide <end> 29 slip <end> 40 slip the 29 slot <end> 43 slow and 34 slow for 17 sluice . 26 smsc <end> -36 snapshot taken -26 so , 20 so
. 39 so <end> 26 so <nobody> -20 so <yous> -19 so could 16 so first -28 so for 17 so in 15 so speak 33 so the 59 so writ -20 socket <end> -20 software
<end> -15 someth to 34 soon the -23 sooner later 28 sooner the -38 sorry <end> 20 sort <end> -20 span a 16 spanner the 18 spare , -44 spare <end> 17 spare
over -26 spare was -17 speak <end> 25 special of 22 spell the -16 sponsor the 25 spot , -21 spott . -31 spott drift -19 spott miss 26 spott wrong -47 spring
. 30 square <teams> 26 stag are -32 stag for 19 stag prod 28 stage <end> -19 stale . -42 stand <end> -19 standard <end> -40 standby . 22 star in 21 start
<end> -28 start end -27 start finish 71 start the -26 station <end> 26 statutory . -16 stay for 22 stay morn -15 stem a 16 step of -16 step the -20 stern
with 22 stick <end> 31 still , 20 still . -38 stop . 26 stop belt 25 stopp . 39 stopp end-of-day -19 stopp in 36 stopp line 25 stopp of 21 store . -36
store <end> -15 storm the -27 straight . -58 straight the 58 string the 15 stuck . -30 stuck the 29 succes <end> -15 suggest <end> -26 suggestion <end>
19 supervision <end> 36 supp <end> -42 suppos be -20 swap <end> 36 swapp <end> -15 swapp manifold -26 swapp the -23 swapp toner -29 switch . 17 switch
by 18 sync <end> -15 system , 37 system the -38 system to -15 table <end> -28 table and 19 table empty -31 take . 16 take action 24 take in -25 take keyboard
-15 take of 18 take special 22 taken . 21 taken <end> -25 taken by -25 taken the 15 talk the -21 tank <end> -29 tape 's -16 tape <end> -15 tariff <end>
-38 telephon , -25 tell , 34 tell . -43 tell ? 15 tell about -41 tell from -23 tell ward 26 tell was 48 template <end> 17 temporary . -36 ten , -29 ten
. 53 ten <end> -19 ten and -30 ten before -15 ten three -17 tenant <end> -16 terminal <end> -36 test . 28 test <end> 18 test ? 29 test a -15 test been
19 test in -17 test on -20 test the -20 text <end> -15 text the -18 than . 49 than intend -21 than minut -16 than of -25 than the 25 than year -15 thank
. -22 thank for -42 that , 19 that . 24 that <end> 45 that <role> -20 that a 38 that are 15 that been -27 that can -47 that did 16 that full 15 that had
16 that has 55 that how 22 that is 40 that it -38 that never -19 that no 30 that one -17 that or -48 that our -17 that pump 37 that should 21 that start
-16 that table 16 that token 25 that were -33 that which -21 that will 34 that would 16 that wrong 45 that wrote 18 the % -19 the ' 26 the 's 22 the ,
35 the : -37 the ; -31 the <end> -29 the <teams> 49 the ? -25 the a 15 the about 49 the acces -25 the affect -19 the again 15 the against 22 the agent
24 the amount 28 the api 24 the app -25 the appli -18 the approval -28 the arm -35 the arriv 55 the as -26 the asked -32 the at -41 the attempt 39 the
back -16 the bank -19 the banner 23 the batch -16 the batteri 17 the because -50 the been -27 the before 15 the behind -16 the being -23 the belong 22
the belt 24 the between 25 the bill -15 the block 15 the book 15 the booking 22 the bot -15 the box 18 the branch 48 the breaker 21 the bucket -18 the
bug 23 the build -47 the bundle -25 the bus 47 the button 43 the by 20 the cabl 29 the cache -19 the call -17 the cap -34 the centre 33 the certificat
-40 the certificate -24 the change -20 the check -19 the chiller 22 the clause 16 the clear -57 the client -19 the clock 36 the clos 25 the close -27 the
cluster -21 the colour 25 the come 20 the command -23 the complaint -23 the config 17 the contract -17 the control 34 the controller 16 the copy -34 the
cost -26 the count -27 the course 23 the curve -15 the customer 17 the data -25 the database 41 the date 21 the debt -17 the depot -24 the did 27 the disk
-33 the display -15 the district -24 the does -57 the door -18 the down -51 the drain -48 the drill 23 the drive 26 the drug 42 the drum -33 the dump -19
the empti 20 the encoder 19 the endpoint -16 the even -20 the exam 15 the exercise -44 the expert 33 the fail -21 the fall 37 the fallback -16 the fans
-22 the fault -16 the feed -35 the fell 49 the figure -19 the file 21 the first 16 the flag -39 the fleet 25 the floor 15 the format -15 the forum -24
the freeze 25 the from -72 the fuse 32 the gantri -25 the gateway -25 the gave -20 the given -15 the goes -27 the got 84 the green -29 the group 58 the
had 44 the hall -37 the hand 60 the has -69 the have -39 the held -54 the here -49 the host -17 the house -50 the image 25 the import -18 the instruction
49 the interface -21 the issue -25 the job -30 the kept -18 the key 15 the keys 17 the knew 25 the lab 41 the label -21 the lamp -24 the laps 15 the lapse
19 the laptop -18 the largest -24 the last -19 the leak 36 the led -21 the ledger 38 the letter 24 the library 18 the lies -18 the light 19 the limit 58
the line -23 the lock -19 the look -47 the loop -31 the loss 27 the lost 31 the mail -41 the matrix 31 the merg 30 the message 18 the migration 30 the
minute 37 the module -22 the morn 18 the move 42 the moved -37 the name -34 the need -70 the network -21 the next -22 the night -15 the node -25 the not
28 the note 17 the notification -32 the number -19 the obituary -18 the of 102 the off -53 the offer -26 the once -16 the one -32 the ones -19 the only
-40 the opcode -15 the optic -16 the out -24 the overflow 15 the package -20 the page -21 the paid -18 the pallet 47 the panel 20 the parser -21 the party
52 the passenger -17 the path -18 the patient 15 the period -17 the permission -38 the phone -20 the pinn -25 the place 30 the plan -24 the planner -17
the playlist 40 the pod -35 the point 30 the portal 24 the power -19 the print 18 the printer -46 the procedure 24 the proces -21 the process -25 the purchase
-19 the query -21 the queue -24 the ran 17 the rate 19 the read -63 the red -32 the region -48 the registry 29 the release -24 the remain 18 the renderer
-17 the replica -23 the report 22 the request 28 the response -15 the rest 32 the restore -26 the result 26 the retention -18 the review 40 the ring 15
the road -39 the roster -15 the rota 36 the round 30 the rout -17 the rule 34 the runbook -38 the runn -25 the sat 22 the says 16 the schema 19 the scheme
-27 the screen -26 the script -26 the service -48 the session -28 the set -31 the setpoint -27 the setting -21 the share -29 the show 29 the side -18 the
signal -26 the signature 50 the since 87 the sits 32 the slow -21 the snapp 26 the software -15 the spreadsheet -33 the stage -23 the stand -15 the stat
-26 the stay -36 the stem 16 the step 52 the stop 31 the stopp -28 the string 16 the swap 34 the table -20 the tablet -19 the tariff -15 the terminal -32
the test 26 the text -33 the the 44 the thing -18 the thought -35 the through 22 the ticket -21 the till 17 the time 36 the token -22 the told -20 the
took -35 the tool -35 the tree 15 the tripp -21 the turn -18 the twice 16 the unit -22 the used -20 the useful -26 the validation 18 the valu 31 the value
-34 the valve -28 the version -15 the voltage -18 the warm -16 the warn 23 the weekend 39 the went -20 the were 63 the when 32 the whether -16 the which
22 the while 35 the who 24 the whose 16 the will 39 the window 16 the wing -41 the with 28 the within -42 the without 29 the wizard 60 the word -17 the
work 57 the wrong 29 the ￼ 66 their , -33 their . 31 their and -30 their by 29 their for 20 their in 25 them <end> 33 then a 23 then do 16 then it -16
then the -41 then to 24 there a -24 there no -82 there noth -24 there the 25 thing <end> -46 thing matter -15 think <end> -31 think are 18 think it 29
think the -34 third . 34 this , -47 this . -36 this : 40 this <roles> -18 this ? 66 this again 20 this are 27 this be 18 this for -15 this going 19 this
happen -18 this is -33 this not -38 this on 15 this thank -19 this was 25 this with -28 those , -28 those . 19 thought ask 37 thought given 32 thought
mention -23 thought the -20 three , -58 three . 33 three and -23 three five 60 three in -47 three later 20 three of -44 three that 52 three the -24 threw
spanner 16 through . 73 through <end> -22 through <teams> -17 through a -45 through gate -27 thrown the 31 ticket . 60 ticket 0 26 ticket <end> 21 ticket
<teams> -58 ticket to 20 tile <end> -30 time , -17 time <name> 22 time <wes> 22 time a -32 time as 43 time day -17 time month -19 time the 16 time was
32 timeout <end> 16 tinker the 20 to ' -29 to 's 18 to ( 19 to , 59 to . 15 to 0 -37 to : 36 to ; 18 to <end> 21 to <he> -25 to <roles> -51 to <teams>
23 to <theys> -17 to <wes> 95 to <who> -31 to ? 38 to a 31 to account 23 to action -32 to affect 20 to after -18 to ahead 31 to an 20 to anyth -45 to at
-42 to b -25 to been 19 to branch 28 to careful -31 to console -19 to degre -25 to down 21 to driver 26 to dust 19 to each -19 to eleven -28 to empty 18
to error 64 to first 15 to for 16 to found 54 to group -17 to hospital 25 to how -15 to in -19 to is 37 to it 24 to knee 35 to last -22 to letter -30 to
live 24 to mail 19 to mode -21 to more 31 to my -18 to name 16 to new 24 to next -43 to no 21 to notic -53 to on 41 to one 57 to order -24 to other 16
to our 18 to plan 19 to recovery -16 to same -16 to second -28 to server -34 to shop -26 to since 17 to sooner 21 to sort -16 to stopp -18 to surprise
-30 to that 27 to the 55 to this -49 to three -30 to time 42 to to 27 to up 44 to value -38 to was 23 to watch 25 to were 40 to within -28 to without 25
to wrong 16 today <end> 24 together <end> 22 token <end> -20 token expir -15 told <he> -25 told it 36 told that 49 told the -65 told wait -17 tolerance
the -17 toner . -29 too . 34 too <end> -39 too to 55 took . 24 took a 21 took days -27 took down 15 took hour 42 took minut -41 took the 16 took whole
17 tool <end> -18 tool not -20 top , 30 top <end> -25 top the 24 touch <end> -19 trac to 22 traffic . -38 traffic the -26 train <end> -28 transmitter <end>
-32 treat a 21 trigger a -36 trip <end> -23 trip the 60 tripp <end> -26 truck <end> 18 trust . -18 trust <end> 24 trust to 18 try <end> -30 trying help
22 tuesday <end> -20 turbine . -17 turn . -44 turn at -26 turn for 18 turn off -19 turn that -19 turn the 44 twice <end> -17 twice year -70 two , 54 two
. -48 two <end> 15 two and 57 two apart -35 two are -18 two been -25 two look -16 two on 24 two that -24 two the -20 two to -21 two was -16 two were 16
two with 40 type . -17 typed the 39 typo the 17 uncheck <end> -22 under . -20 under hour -38 understand the -22 unit <end> 19 universiti the -16 unmistakable
of 47 unread <end> 52 until afternoon -20 until has -21 until next 27 until notice 21 until word -17 unus <end> -32 unusual <end> -29 up 0:0 22 up <end>
-20 up <roles> 46 up a 19 up midnight -15 up phone 22 up the 32 updat escalation -28 update and 33 uplink <end> 28 upload <end> 15 upon <end> 37 use <end>
-20 used <end> 23 useful <end> -17 useles <end> 41 user . 21 valu <end> -37 valu the -39 value <end> -17 value the -23 valv <end> 19 valve . 18 valve <end>
47 valve hand -27 van <end> -54 vault the -15 version . -15 version <end> -21 very that 16 view the -22 viewer the -18 vigilance the 44 visitor <end> -34
volume <end> -30 voucher . 26 vpn like -21 wait <end> 23 wait <teams> -48 wait a -19 wait than -15 wait the -17 walk past 21 wall <end> -27 wall the 39
want know 30 ward <end> 23 ward have -21 ward not -19 ward the 24 warm <end> 18 warn <end> 43 warn that 36 warn to -20 warning the 16 was 's 31 was . -108
was : -57 was ; 68 was <any> -17 was <he> -24 was <name> 21 was <roles> -67 was <team> 18 was ? 18 was able -36 was about 42 was acked -28 was all 50 was
around 34 was as 37 was at -26 was be 23 was before 37 was beneath 29 was by -95 was call -26 was data -17 was drain 21 was far -26 was fault 43 was first
-55 was follow 65 was for 17 was foregone 30 was foreseeable 33 was from 31 was going 36 was good -19 was hand 17 was hour 18 was in -28 was into -38 was
it 16 was look 31 was mistake -21 was most 22 was need 19 was no -18 was of 25 was off -65 was on -34 was one -40 was out -151 was possible -19 was predictable
35 was reason -40 was respect 64 was rung -22 was second -18 was single 43 was slow -26 was somewhere 21 was than -36 was that 32 was the 50 was to 45
was told -21 was too -27 was turn -20 was twice -37 was two -18 was with -41 was without 91 was wrong -20 watch <end> 24 water the -51 water was -15 way
. 38 way <end> -36 way tell -32 weather the -18 week <end> -31 week <wes> 22 week and -18 week the 30 week to -30 weigh <end> 19 weigh sack 22 weld . -16
well , 16 well and -15 well but 16 well to 21 went , 17 went . -66 went <end> 26 went all 24 went before -20 went for -35 went on -38 went the -19 went
until -16 went with -32 were <end> -26 were <wes> 15 were a -30 were and 32 were as -26 were awake 31 were before -36 were doing 34 were during -21 were
follow 19 were for 27 were from -21 were going 23 were in -22 were inform -19 were kept 56 were look -25 were not -16 were that 28 were the -39 were there
24 were through -20 were to -22 were up 57 were with -15 wet <end> 17 what <name> -51 what <role> -44 what <wes> 15 what are -20 what did -42 what do -18
what earth 18 what guide -15 what had -24 what happen -21 what have -43 what it -57 what need 15 what saw -24 what screen -17 what stroke 15 what to -31
what was 31 what were 18 what when 27 when bridge 18 when come 20 when did -24 when first 19 when forc 18 when is -15 when light -52 when saw -23 when
was -21 where <role> 23 where the -18 whether is 23 whether was -18 which . -20 which <theys> -15 which <wes> -20 which <yous> 36 which a -32 which is
-15 which of 18 which run 15 which the 33 which to -40 which what -21 while <wes> 15 while for 31 while is -16 while was -21 who <role> -46 who <wes> 35
who it 31 who off 21 who on -18 who responsible 23 who the -28 who this 19 who to 40 whole . -30 whole to 21 whole was -32 whose are 19 whose did 29 whose
does -48 whose idea 18 whose is 28 whose it -49 whose was 69 whose were 27 why <name> 34 why <wes> 17 why <yous> 24 why the -68 why was 23 widen shaft
-30 wildcard . -15 will a -19 will the -43 will to 24 window not -24 winter <end> 40 with . 48 with 0 -23 with <end> 73 with <who> 31 with acces 33 with
and -23 with as -23 with before -29 with benefit 30 with combin -21 with copy -19 with driv -15 with help -16 with in -15 with insurer -25 with keys -18
with label 36 with load 21 with manual 46 with pager -33 with power 17 with respect 22 with retry 18 with right -23 with same 38 with screenshot -19 with
single 26 with small -17 within hour -44 within minut -32 within minute -21 without 's -85 without , -19 without . -40 without a 17 without single -15
without that 21 without the 36 without to -15 word <end> -18 word <name> 32 word <teams> 26 word the -21 work . -25 work <roles> 24 work <teams> -67 work
a -28 work one -27 work that 30 work the 29 work time -27 worse <end> 26 worse fail 26 worse the -20 would . 53 would <wes> -46 would a 23 would be 25
would been 53 would call 30 would done -16 would gone -72 would help 18 would it -29 would known 35 would open -24 would out 16 would read -25 would saved
23 would seen 42 would shown -31 would spott 53 would stay 32 would the 60 would to -43 would up 26 would wait 15 would wrong -56 writ <end> -17 writ been
24 writ on 36 write the -19 written . 17 written down 27 wrong , 39 wrong . -52 wrong <end> -54 wrong and -37 wrong at 23 wrong had 33 wrong on 50 wrong
table 15 wrong the -36 wrong was 48 wrote cron -15 wrote migration 33 yard <end> 39 year . -30 year the 18 yet the -16 your ? 15 zero . -31 zero <end>
-18 zero from 16 zone <end> 59 | | -25 – 's -33 – : -33 “ ” 17 ” <end> -18 ” the -18 ￼ the -20
`,
  behind: `
" _ -25 'll _ -21 're _ -27 ) _ -44 0 _ -26 0.0.0 _ -37 0h _ -36 0s _ -25 <any> _ -63 <end> _ -23 <he> _ 79 <is> _ 99 <name> _ -75 <names> _ -15 <nobody>
_ 47 <role> _ -19 <roles> _ -41 <some> _ 51 <team> _ 16 <teams> _ -27 <theys> _ 45 <wes> _ 63 <who> _ -31 <yous> _ 49 abandon _ 41 able _ -48 about _ -28
above _ 19 acceptance _ 16 acces _ -56 accountable _ 42 acknowledg _ -44 action _ 37 add _ -42 addres _ -22 address _ -37 adds _ -26 advice _ -23 afraid
_ 16 after _ -40 afternoon _ -32 again _ 64 agent _ -24 agre _ -39 agree _ -20 ahead _ -19 air _ -19 airline _ -58 alarm _ -46 alert _ -36 alone _ -29
already _ -31 also _ -26 am _ 42 amber _ 20 an _ 32 announc _ -32 any _ -40 anyth _ 16 apart _ -30 api _ -18 appli _ -36 approve _ -30 are _ 37 around
_ 19 arriv _ -48 as _ 26 aside _ 16 ask _ 42 asked _ -38 asks _ -82 at _ -75 ate _ 18 attach _ -18 attitude _ 49 attribute _ 15 audit _ 33 authority _
-16 avoid _ -18 away _ 16 b _ -36 back _ -45 backup _ -26 bad _ 23 badge _ -18 ball _ 42 bank _ -17 bar _ -15 batch _ 34 battery _ 48 be _ 20 because _
-62 bed _ -25 been _ -88 begin _ -23 begun _ 27 behaviour _ -24 being _ 44 believe _ -29 bell _ 15 between _ -37 big _ -42 bill _ 49 binary _ -24 blame
_ 46 blank _ 26 blew _ 31 blind _ 24 board _ -22 book _ -16 botch _ 48 both _ 26 bother _ 71 bought _ -23 branch _ -47 breach _ -22 break _ 57 breaker
_ -28 brick _ 55 bridge _ -68 brief _ -29 bring _ 28 broken _ 34 bucket _ 24 build _ -27 built _ -15 bull _ 18 buri _ 15 busines _ 16 but _ 24 button _
-32 buy _ -64 bypass _ 41 cabinet _ -55 cabl _ 34 cage _ -19 calendar _ -22 calibration _ -18 call _ -30 campu _ -23 can _ -22 cancel _ -29 cancell _ 16
canteen _ -15 cap _ 15 care _ 18 cared _ 18 careful _ -68 careles _ 23 carri _ -39 case _ -22 caus _ 19 cavalier _ 19 cent _ 24 central _ -31 chair _ -49
change _ 20 channel _ -15 charg _ -23 charge _ -40 chat _ -29 check _ -44 checklist _ 40 chennai _ -16 children _ 23 chiller _ -30 choose _ -16 clean-up
_ -24 cleanup _ 23 click _ -19 client _ -17 climb _ -22 clock _ 23 clos _ -17 clue _ -27 clueles _ 31 code _ -36 come _ -19 coming _ 45 command _ -20 comment
_ -41 commit _ 15 communication _ -25 compare _ -17 complacent _ 49 complaint _ -16 complet _ -23 concentrate _ 16 config _ 33 confirm _ -64 confirmation
_ -22 consult _ 23 contact _ -30 content _ 42 controller _ -48 conveyor _ -30 cook _ 25 copi _ -22 copy _ -42 cord _ 20 corner _ 25 corrupt _ 67 cost _
33 could _ -28 count _ 44 countri _ -31 coupon _ 23 cover _ -71 cowboy _ 25 crane _ 33 crash _ -15 credential _ -21 cross _ 46 culprit _ 25 cupboard _
-18 customer _ -18 cut _ 41 cutover _ 20 cuts _ -19 damage _ 39 dark _ 25 dashboard _ -19 data _ -31 dawn _ -18 deadlin _ -27 deadline _ -33 deadlock _
15 debug _ 44 delete _ -49 demo _ 17 deployment _ -17 depot _ 41 deserv _ -31 destroy _ 26 diesel _ 18 diff _ 30 different _ -23 dinner _ -26 discipline
_ 56 disk _ 21 dispatcher _ 22 dispens _ 15 display _ -21 disregard _ 24 dns _ 20 document _ -39 does _ 33 doing _ -30 door _ 16 dosage _ 17 doubl _ -15
double _ 20 double-check _ 21 doubt _ -35 dozen _ -21 draft _ -44 dragg _ 38 draw _ -28 drawer _ 19 drew _ -20 drift _ -19 drill _ -51 driv _ -18 drive
_ 21 driver _ 17 drop _ -23 drug _ -20 dry _ 22 duck _ 18 during _ 49 e-mail _ -23 ear _ 29 early _ -36 earth _ 31 easi _ 32 easter _ 16 edit _ 56 eight
_ -47 eleven _ 16 else _ 24 emergency _ 35 empti _ 26 enabl _ -32 end _ 19 entire _ 37 escalate _ -29 escalation _ -31 ever _ 56 every _ -57 everyth _
25 excellent _ -15 expir _ -33 explain _ 23 export _ -31 eyes _ 19 face _ 31 factor _ -19 fail _ 38 failover _ -19 failure _ 30 fall _ 59 far _ -36 farm
_ -21 fast _ 42 fat-finger _ 23 fault _ -73 february _ 16 feed _ 52 felt _ -22 fiddl _ 27 fifty _ 34 figur _ -19 fill _ 47 find _ -17 finger _ 16 finish
_ -40 fire _ 39 firmware _ -17 first _ -33 fix _ -20 fixed _ -55 flag _ 30 flat _ -18 flood _ 57 follow-up _ -34 foot _ 17 for _ -45 forc _ 20 forgot _
55 form _ -31 forum _ -19 forward _ 22 found _ -111 free _ 45 freeze _ -28 fresh _ 22 friday _ 62 from _ -39 full _ 54 further _ 24 gantri _ -16 gate _
40 gateway _ 18 gave _ 23 generator _ -38 generou _ -15 get _ -18 gets _ -33 give _ 15 given _ -62 goes _ -23 golden _ 34 got _ -80 grant _ -28 graph _
22 grateful _ -43 group _ -33 guess _ -32 guide _ -16 gun _ 39 habit _ 16 had _ -52 hall _ 16 halt _ -16 hammer _ 18 hand _ -18 handiwork _ 16 handl _
-32 handover _ -36 hang _ 50 happy _ -27 hardware _ -20 has _ 46 hatch _ 18 have _ 57 head _ -49 heads-up _ 29 hear _ -21 held _ -25 help _ -15 hence _
23 here _ -41 herself _ 30 hesitate _ -39 himself _ 59 his _ 51 home _ -26 honest _ 17 hopeles _ 34 hosed _ 35 hotfix _ -44 how _ -46 hunch _ -26 hundr
_ -23 hurt _ -21 ice _ -15 idea _ 21 image _ -33 imagine _ 30 import _ -25 impress _ -22 in _ 67 includ _ -36 independent _ -23 individual _ -15 inform
_ -45 inherit _ -37 inspect _ -25 instead _ 37 instruction _ -23 interface _ -21 interruption _ -35 introduc _ 43 investigat _ 32 investigation _ -17 invit
_ -35 invoic _ -15 is _ 15 isolat _ -27 issu _ -23 it _ 25 item _ -22 its _ 25 itself _ 28 job _ 34 jobs _ -15 join _ -74 just _ 33 keep _ -18 kept _ 41
kernel _ 33 key _ -22 keys _ 25 kick _ 25 kind _ -19 knew _ -20 knock _ 64 know _ -26 known _ -70 kubectl _ -22 label _ -59 labell _ -33 labeller _ -20
lack _ 21 lamp _ -52 lane _ -28 lapse _ 22 largest _ -24 last _ 80 late _ 15 latency _ -34 launch _ 31 lazy _ 48 leak _ -63 learnt _ -29 least _ 37 leav
_ 55 leave _ -37 ledger _ -56 let _ 37 lets _ 46 letter _ -27 library _ 30 licence _ 21 lift _ 36 limit _ 16 line _ -25 liquid _ 26 lisbon _ -23 list _
41 listen _ 34 lit _ 31 little _ -33 live _ 18 loan _ -15 local _ -31 lock _ 29 logs _ -43 longer _ 17 loose _ 33 lose _ 35 lost _ -47 made _ -17 mail
_ -15 mailbox _ -17 main _ 22 maintenance _ 15 major _ -21 make _ -28 making _ -15 manag _ 28 manifold _ -26 map _ -26 march _ 17 mark _ 30 match _ -32
matchmak _ 17 may _ -80 mean _ 44 meant _ 85 medal _ 24 meddl _ 18 mention _ -17 merg _ 35 merge _ -46 mess _ 57 messag _ -49 message _ -64 met _ -21 meter
_ 25 metric _ -23 midnight _ -38 might _ 25 migrat _ -27 migration _ -22 mind _ 34 minder _ 37 minister _ -19 minut _ 87 mirror _ -15 misread _ 36 miss
_ 72 mistyp _ 23 modem _ -26 monday _ -27 monitor _ 35 more _ 89 most _ -20 move _ -51 moved _ -15 much _ -20 must _ 56 mute _ 16 my _ -22 n't _ 32 near
_ 21 neglect _ 58 new _ -118 next _ -19 nice _ -15 noon _ -114 nor _ 15 note _ -65 notic _ -70 notifi _ -37 now _ 29 nowhere _ 38 nuke _ 26 nuked _ 39
number _ -64 object _ 49 oblig _ 43 off _ 27 office _ -27 ok _ -18 omitt _ 61 one _ -15 online _ -28 open _ -15 or _ -27 order _ 19 original _ 17 ought
_ 60 ours _ -22 ourselv _ 30 out _ 49 outage _ 28 outcome _ -21 outgo _ -21 oven _ 35 over _ -29 overflow _ -20 overload _ 30 overlook _ 44 overnight _
-43 overwrit _ 45 overwrote _ 33 ownership _ 30 owns _ -26 page _ -43 paged _ -82 pager _ -58 paid _ 26 panel _ 30 panic _ 37 panick _ 18 paper _ -60 parcel
_ -23 part _ -47 participant _ -22 partition _ 15 pass _ 18 past _ 34 patient _ -26 pattern _ -15 paus _ -20 pause _ -26 pay _ 19 paying _ 21 payment _
-15 payroll _ 38 permission _ -25 permit _ 15 person _ -61 petrol _ 20 pg_cancel_backend _ -40 phon _ -44 phone _ -73 photo _ -38 photograph _ -25 pick
_ -21 plain _ 34 plc _ 34 pod _ -43 point _ -15 poison _ 45 policy _ 21 poor _ 17 portal _ -34 position _ 18 post _ -61 postpon _ -18 power _ -46 precise
_ 26 prefer _ -18 pres _ -34 press _ -47 preview _ -28 price _ 34 print _ -33 printer _ -16 problem _ -56 procedur _ 16 prod _ 38 production _ 38 promis
_ 39 prompt _ -61 proper _ -24 propos _ -19 proud _ 21 prov _ 17 publish _ 29 pull _ 16 purchase _ -24 purge _ 32 push _ 69 puts _ -22 putt _ -18 query
_ 27 quick _ -35 quite _ -30 quorum _ 32 race _ 16 radio _ -26 radiology _ 38 raise _ 23 ran _ 29 rate _ -45 rather _ 31 re-key _ 22 reach _ -76 ready
_ -43 reason _ -24 reasonab _ -35 reboot _ 40 rebuild _ -42 recall _ 19 receiv _ -17 receive _ -46 reception _ -57 recipe _ 31 recognis _ -20 reconcil
_ 15 reconciliation _ -27 reconstruct _ -22 red _ 27 refresher _ 52 refund _ -24 refusal _ 19 regex _ -29 region _ -18 regulator _ -19 rehears _ -47 relax
_ 22 relay _ -25 reload _ 23 remain _ 26 remember _ -38 rename _ -21 renew _ 34 renewal _ 33 replac _ -75 replacement _ -22 repli _ -27 replica _ 55 report
_ -63 reproduce _ -44 request _ -28 requir _ 21 rerout _ 26 response _ -39 responsibility _ -16 restart _ -50 restor _ -68 restore _ -51 retir _ -25 return
_ -15 review _ -30 revok _ 33 ride _ 38 risk _ -54 rm _ 28 rock _ -36 role _ -26 roll _ -19 rollback _ -39 rollout _ 39 room _ -25 root _ 42 roster _ 24
rout _ -16 rows _ -17 rug _ 34 ruin _ 28 rule _ -39 run _ 27 runbook _ -57 runn _ 18 rush _ 28 saddl _ 32 safe _ -33 safety _ 28 said _ -19 same _ -64
sank _ 46 sat _ 66 saw _ -19 say _ 83 says _ -15 scan _ -23 schedul _ -26 schema _ 40 screen _ -57 script _ -25 seat _ -25 second _ -16 secondary _ -33
see _ -45 seeing _ -18 seem _ 18 seen _ -45 sees _ -44 send _ -42 sense _ -23 sensor _ 25 sent _ 28 sequence _ -18 server _ 32 service _ 50 session _ -43
set _ 33 setpoint _ -15 sets _ -19 settlement _ -36 seven _ -15 sever _ 38 shackle _ -40 shaft _ -30 shall _ 50 shar _ -35 share _ -33 sharp _ 35 sharpest
_ 18 sheet _ 18 shell _ 19 shift _ -15 ship _ -35 shipp _ 32 shoot _ 35 short _ 47 shortcut _ 19 shot _ 23 should _ 111 show _ -40 shown _ -29 shut _ -20
sign-off _ 31 silenc _ 34 silent _ 24 simp _ 28 since _ -38 single _ -44 single-hand _ 47 sit _ 34 site _ -32 sitt _ 64 skimp _ 20 skip _ 51 slack _ -27
slept _ 43 slide _ 18 slip _ -27 sloppy _ 68 smell _ -18 snapshot _ 22 so _ -36 soft _ -20 someth _ 28 soon _ -15 sooner _ -33 sorry _ 20 sort _ -26 sound
_ 19 span _ 19 spanner _ 18 spare _ -57 speak _ -65 speed _ 25 spent _ 36 spoil _ 23 spoke _ -33 spoken _ 22 spot _ -16 spott _ -90 spring _ 32 stag _
15 stale _ 37 stamp _ 26 stay _ -19 stop _ 18 stopp _ 26 storage _ -52 store _ -22 strik _ 18 string _ 18 stubbornnes _ 26 stuck _ -31 stuff _ 15 subnet
_ 21 suggest _ -64 sunday _ 15 supervision _ 36 supp _ -37 support _ -21 suppos _ 33 surpris _ -16 surprise _ 41 swap _ -55 swapp _ 42 switchgear _ -37
sword _ 42 table _ 23 take _ -19 taken _ 36 tank _ -59 tape _ 21 taped _ 20 teach _ -16 telephon _ -29 temperatur _ -32 template _ -29 temporary _ -37
terminal _ -32 terraform _ 26 that _ -38 the _ 24 their _ 15 them _ 29 then _ -42 thing _ 18 think _ -18 third _ 21 this _ 94 those _ -35 thought _ -20
three _ -16 threw _ 65 throttl _ 41 through _ 26 thumb _ 25 thursday _ 18 ticket _ -29 tight _ 22 till _ 21 time _ 19 tinker _ 20 to _ 47 told _ -42 toner
_ -29 too _ -24 tool _ -15 top _ -25 torch _ 20 touch _ 16 toward _ 42 trac _ -16 trace _ 19 traffic _ -25 train _ -31 travell _ -36 tray _ -31 treat _
28 triage _ -49 trial _ 26 trie _ -24 tried _ 20 trigger _ -25 trip _ 64 tripp _ 63 truncat _ 15 try _ -47 trying _ 20 turn _ 76 twice _ 45 typed _ 45
unable _ -25 under _ 30 understood _ -22 undo _ 20 union _ -41 unleash _ 49 unplugg _ 32 unread _ 16 until _ 42 unusual _ -28 upgrad _ 21 upgrade _ -34
upload _ -20 use _ -17 used _ -16 usual _ 20 valv _ 22 valve _ -63 vault _ 38 version _ -28 visible _ -18 vlan _ 24 volume _ 44 volunteer _ -16 voted _
-33 vpn _ -21 wait _ 15 wake _ -31 ward _ -31 warn _ 43 was _ -79 watch _ 15 waved _ 29 week _ 16 went _ 61 were _ -66 what _ -36 wheel _ 26 when _ 88
where _ 22 whether _ -39 whiteboard _ -53 who _ -23 whole _ 51 whom _ -19 whose _ -42 widen _ -29 wildcard _ 37 window _ 25 wing _ -21 wiped _ 59 wired
_ 30 wisdom _ 19 with _ -17 withdrawn _ -28 within _ -55 without _ 24 woken _ -30 wonder _ -15 work _ -30 workaround _ -83 worse _ 63 wreck _ 33 wrong
_ 45 year _ 46 yet _ 32 your _ -17 zone _ -36 “ _ 24 ” _ 37 ￼ _ -24
`,
  section: `
<in-account> <depts> 63 <in-account> <he> 18 <in-account> <is> 15 <in-account> <name> 119 <in-account> <names> 44 <in-account> <nobody> 33 <in-account>
<nobodys> -22 <in-account> <role> 42 <in-account> <roles> 50 <in-account> <some> 28 <in-account> <team> 17 <in-account> <teams> 28 <in-account> <weaks>
40 <in-account> <wes> -18 <in-account> <who> -74 <in-account> <yous> 25 <in-account> ? 28 <in-account> never 40 <in-account> should 21 <in-account> will
-20 <in-actions> <any> -36 <in-actions> <depts> -42 <in-actions> <he> 46 <in-actions> <is> -26 <in-actions> <name> 16 <in-actions> <names> -62 <in-actions>
<nobody> -41 <in-actions> <roles> 88 <in-actions> <some> 47 <in-actions> <team> -49 <in-actions> <teams> -16 <in-actions> <weaks> -26 <in-actions> <wes>
-47 <in-actions> <who> 74 <in-actions> <yous> -40 <in-actions> ? -65 <in-actions> not 38 <in-actions> should -97 <in-actions> will -40 <in-timeline> <is>
-75 <in-timeline> <name> 56 <in-timeline> <nobody> 19 <in-timeline> <role> 31 <in-timeline> <roles> -33 <in-timeline> <some> -20 <in-timeline> <team> 18
<in-timeline> <teams> -45 <in-timeline> <weaks> -15 <in-timeline> <wes> -26 <in-timeline> ? 50 <in-timeline> never 58 <in-timeline> not 39 <in-timeline>
should 56 <in-went-well> <any> 32 <in-went-well> <name> 32 <in-went-well> <nobody> 30 <in-went-well> <role> -30 <in-went-well> <some> -15 <in-went-well>
<team> -19 <in-went-well> <who> -31 <in-went-well> not 15 <in-went-well> should 29
`,
};

export const CATEGORY_MODELS: Readonly<Record<BlameCategory, WrittenModel>> = {
  person_fault: {
    constant: -172,
    word: `
' _ 60 's _ 55 've _ -37 , _ -32 0 _ 117 0:0 _ 47 : _ -92 <end> _ -72 <in-actions> _ -169 <name> _ 58 <nobody-at-all> _ -172 <nobody> _ -61 <role> _ 34
<wes> _ 40 ? _ -127 a _ 65 about _ -48 account _ 60 addres _ 31 afternoon _ 43 again _ 55 alone _ -35 alway _ -44 answer _ -30 any _ -35 array _ 44 as
_ -46 asking _ -32 at _ -38 ate _ 42 away _ 65 bad _ 45 badly _ 49 bag _ 32 baggage _ 34 ball _ -61 battery _ 38 be _ -41 because _ 82 before _ -59 behind
_ 32 best _ -33 better _ -38 bill _ 77 blame _ -45 botch _ 54 both _ 49 bottl _ -33 bound _ 30 branch _ 70 brick _ 71 bring _ 32 broke _ 49 brought _ 104
buck _ -36 bulk _ 32 bungl _ 32 burn _ -40 bus _ 31 but _ -33 by _ 62 call _ -96 came _ 54 card _ 35 care _ -42 caus _ 62 cause _ 32 chalk _ -38 chang
_ 54 chart _ 49 check _ -33 checklist _ -70 checkout _ 89 children _ 30 clause _ -38 clean _ 40 clean-up _ 31 cleanup _ 36 click _ 45 clinic _ 31 clos
_ -41 cluster _ 61 cold _ 40 column _ 30 come _ -55 config _ 51 consult _ -48 corner _ -31 corrupt _ 95 cost _ 30 could _ -36 courtesy _ 52 crack _ -34
cron _ 52 cross _ 37 culprit _ -32 customer _ 66 damage _ 55 database _ 49 decision _ 32 delet _ 52 dialysi _ 40 died _ 31 dns _ 39 documentation _ -30
doing _ 39 double _ 35 driv _ 38 drop _ 30 dropp _ 61 duplicate _ 46 easter _ 30 edit _ 94 emergency _ 41 error _ -37 euro _ 44 even _ -30 every _ 81 everyth
_ 73 exchange _ 39 exit _ 33 explain _ -54 export _ 41 eye _ -52 eyes _ -45 face _ -34 failure _ -62 fat-finger _ 47 fault _ -30 faulty _ 62 february _
-33 feel _ -49 fibre _ 61 fiddl _ 60 file _ 40 fingerprint _ 45 five _ -32 flight _ 31 foot _ 41 for _ -31 forgot _ -40 free _ 38 from _ -43 froze _ 45
full _ -63 furnace _ 57 gate _ 44 gateway _ 68 geniu _ -36 give _ -44 glance _ -34 goes _ -44 gone _ 34 great _ -31 guilt _ -33 habit _ -31 half _ 34 hand
_ 87 handiwork _ 38 handl _ -61 handover _ -37 happen _ 31 has _ -69 have _ -117 head _ -34 healthy _ 47 help _ 66 helpful _ 47 here _ -32 hour _ 39 how
_ -56 human _ -37 hundr _ 30 hurt _ 31 image _ 31 index _ 59 installer _ 31 instead _ 30 into _ 35 introduc _ 75 invoic _ 50 its _ -34 jam _ 55 job _ -41
judgement _ -53 kept _ -67 kernel _ 41 kill _ 61 knew _ -51 know _ -42 lack _ -49 lag _ -32 lamp _ -38 last _ 35 lazy _ -30 lead _ 40 lease _ -30 ledger
_ 47 left _ -74 lesson _ 33 let _ -56 like _ -48 limit _ 36 link _ 32 lit _ 69 live _ 40 lol _ -57 long _ -30 look _ -54 lost _ 116 love _ -53 made _ 63
manag _ 90 mangl _ 75 mapp _ 30 mask _ 55 master _ 68 masterpiece _ -39 match _ 49 may _ -41 meddl _ 54 merge _ 48 mess _ 72 meter _ 30 migration _ 47
mind _ -44 misread _ 37 miss _ -55 mistake _ -54 mix-up _ 43 month _ 36 move _ -32 must _ -52 my _ 47 n't _ -126 name _ 55 need _ -61 neglect _ -55 negligence
_ -54 neither _ -32 network _ 31 never _ -86 next _ -32 night _ 47 ninety _ -31 note _ -43 noth _ -40 notice _ -45 nuked _ 51 null _ 40 old _ 30 omitt
_ -59 once _ -34 only _ -52 operation _ 46 order _ 40 ought _ -42 our _ 38 out _ 31 outage _ 67 over _ 38 overflow _ 33 overlook _ -59 override _ 46 overwrit
_ 33 overwrote _ 43 owe _ 53 own _ 31 pack _ -34 page _ -52 panick _ -32 parameter _ 41 part _ -57 pass _ -61 patch _ -35 pause _ 37 payroll _ 43 perfect
_ 42 petrol _ 36 plan _ -32 plant _ 42 player _ 49 poison _ 53 polarity _ 31 pool _ 39 poor _ -38 pour _ 42 pres _ 64 price _ 41 primary _ 34 problem _
-42 prod _ 63 production _ 31 promis _ -43 put _ 45 quarter _ 54 question _ -31 quiet _ 41 rack _ 53 ran _ -42 read _ -58 reading _ 30 reckles _ -48 recover
_ 72 recovery _ 51 regard _ -32 regex _ 46 registry _ 52 renew _ -32 replica _ 33 replication _ 38 request _ -45 rerout _ 48 reset _ 38 responsibility
_ -40 restart _ 41 result _ 41 retry _ 34 revers _ 35 roster _ 52 rug _ 31 ruin _ 54 runbook _ -36 runs _ -43 sank _ 74 sat _ -51 saturday _ 58 saw _ -30
say _ 32 schedule _ -40 sense _ -30 sensor _ -33 server _ 58 session _ 46 setpoint _ 48 settlement _ 37 sever _ 83 shell _ -35 should _ -74 sign _ -49
signal _ 43 silenc _ 30 since _ -35 single-hand _ 37 skipp _ -54 smell _ -33 smoke _ 53 so-call _ -44 sold _ 30 soul _ 41 spare _ 33 spike _ -35 spoil
_ 46 spreadsheet _ 39 stag _ 30 stale _ 35 standby _ 37 star _ -33 start _ 32 starv _ 41 state _ 51 stock _ 65 stopp _ 54 store _ 39 storm _ 45 stray _
61 string _ 40 stubbornnes _ -49 sunday _ 63 surviv _ 47 swap _ -32 swapp _ 56 table _ 65 take _ -30 tank _ 35 tear _ 33 tell _ -52 template _ 44 test
_ -45 thank _ 85 the _ 77 then _ 31 there _ 32 thermostat _ 42 though _ 33 thousand _ 42 threw _ 37 through _ 32 tidy _ 33 told _ -38 took _ 65 top _ -35
torque _ -31 trail _ 55 tripp _ 35 trust _ -35 tuesday _ -59 two _ 67 typing _ -51 undo _ 47 unread _ -33 until _ 36 up _ 57 update _ -33 upload _ 36 valve
_ -44 vanish _ 42 volume _ 38 wait _ -67 walk _ -40 warn _ -77 went _ 47 what _ 74 which _ 57 while _ 40 who _ -41 whole _ 46 why _ -30 widen _ 38 will
_ -40 wired _ 49 with _ 30 without _ -60 word _ -47 worse _ 65 would _ -95 wreck _ 82 wrong _ 43 zero _ 65 “ _ -61 ” _ -61 ￼ _ -36
`,
    next: `
's . 38 's <roles> -32 's change 46 's commit -32 's doing 44 's fault -50 's own 36 's script 40 's “ -42 , <he> -37 , <is> -46 , <name> -61 , and 49
, at 37 , from -30 , not 51 , so 33 , the -63 , there 39 , with 44 0:0 , 30 0:0 <name> 68 0:0 <role> 35 0:0 <team> 31 0:0 the -53 0:0 – 30 : the -38 ;
<name> -31 <depts> 's 63 <depts> . -30 <name> " -31 <name> 's 43 <name> at 37 <name> delet 30 <name> dropp -48 <name> for -43 <name> gave -34 <name> had
-35 <name> is -49 <name> left -37 <name> nuked 38 <name> set -32 <name> to -56 <name> treat -31 <name> turn 48 <name> was -46 <nobody> was 31 <role> at
-35 <role> brick 33 <role> can 30 <role> has -39 <role> left -35 <role> turn -39 <role> was -38 <roles> are -32 <roles> did 78 <roles> in 52 <some> in
33 <some> was 35 <start> <depts> 57 <start> <he> 68 <start> <names> 37 <start> <nobody> -59 <start> <role> 68 <start> <roles> 45 <start> <some> 39 <start>
<teams> 108 <start> <wes> 41 <start> because 30 <start> behind 51 <start> courtesy 45 <start> every 40 <start> four 38 <start> half 57 <start> how -33
<start> in -32 <start> it 35 <start> love -41 <start> my 90 <start> one 41 <start> thank 38 <start> this -32 <start> two 31 <start> what -32 <teams> ,
-63 <teams> had 75 <teams> has 36 <teams> have 40 <teams> is -33 <teams> left 35 <teams> to -33 <wes> all -74 <wes> have 36 <wes> lost 39 ? <end> -127
a bad 40 a day -42 a null 40 a perfect 45 a week 42 about the -38 account . -30 all this 55 and <name> -34 and <role> -38 and <teams> 39 and his 30 and
left 34 another masterpiece -32 at it 79 at once 31 at the -50 at which 34 away the 44 back to 48 bad , -38 baggage belt 34 ball on -39 because <name>
53 been ring 31 between <theys> 38 break the 31 brought the 33 by 0:0 -31 by <name> 105 by the -45 chang the 34 change . 32 check the -31 column . 36 come
down -31 config , 32 corrupt the 54 could have -50 could not 33 courtesy of 70 delet the 41 demo . -41 did . 32 did <name> -40 did it 88 did n't -53 did
to 35 door open -30 down to -54 draw . 32 dropp the 32 dry run -35 empti the 30 export . 44 fail to -31 fiddl with 68 file , -30 flag on -33 flood the
67 for <teams> -32 for a 51 for all 46 for the -30 four hundr 34 from <teams> -63 from the -38 from under 31 further than 42 gone . 45 graph . 32 had just
35 had not -40 had the -50 half of 79 hand on 46 hand out 40 handl of -34 has the -47 have now 38 hence the 30 hour , 42 in . 64 in <name> -30 in <teams>
-33 in a -34 in network 31 in tear 33 in with 34 installer 's 33 instead of 46 into a 38 is <name> 60 is down 35 is in -38 is no 33 is that 34 is what
46 it 's -44 it all 44 it come -32 it did 33 it not 50 it took 47 its own -48 itself , 33 kept the -48 kick the -39 left for 31 left hand -31 left out
-54 left the -50 let a 52 limit . 33 line was 34 link . 44 logs . -30 look no 30 lost . 36 lost its 32 manag to 55 mess is 32 misread the 41 more than
-36 my bad -38 name , 49 name name 35 no further 30 not a -38 not for 57 of <roles> -30 of a -76 off <name> -33 off the 49 omitt the -52 on 0 33 on <name>
-30 on <teams> -57 on account 32 on it 68 on its -33 on the -85 one who 33 open . -49 ought to -41 our <name> -32 out . -80 out the 49 out to -40 outage
is -56 outage was 52 overflow . 31 overlook the -31 overwrit the 33 part of -42 petrol on 34 poison the 40 poor judgement -53 pour petrol 34 pres . 37
pump was 36 ran the -36 rather than -32 region . 35 responsibility for -31 rollback . 57 sank the 48 saved <wes> -32 sensor . -32 sever the 66 shipp a
77 silenc the 38 since the -34 skipp the -43 start , 30 stuff up 32 than the 68 thank to 78 that <name> 76 that <teams> 38 that <wes> 42 that the -69 that
took 34 the " -46 the afternoon 35 the archive 50 the audit -40 the badge -34 the ball -62 the bill 30 the branch 32 the broken -31 the buck -36 the card
-32 the change -41 the checklist -41 the count 39 the cron 47 the dialysi 38 the emergency 45 the fail -30 the fan 34 the fault 35 the fibre 30 the finger
-37 the furnace 58 the gate 58 the guilt -32 the installer 32 the jam 44 the lease -30 the ledger 34 the match 35 the mess 72 the minute 32 the night 43
the outage 40 the page -40 the phone -32 the pres 44 the price 49 the production 37 the rack 50 the renewal -40 the rollback 35 the rout 33 the rug 31
the rule 32 the shar 44 the shop 34 the swap -30 the tank 43 the thermostat 42 the three 60 the trail 42 the two -64 the valve -38 the weekend 37 the where
-31 the work 47 the wrong 46 there is 52 this . 37 through a 62 till the -40 time and 34 to a 81 to every 46 to one 31 to thank 36 to the 41 trail of 55
tripp the 39 two hour 42 unread . -30 until <name> 65 until the -50 up by 36 up in 63 up the 55 up to -59 was <name> 55 was <role> 65 was <teams> 33 was
a -30 was brought 34 was lost 42 was the 30 waved the -57 well . 39 what a -44 when <name> 73 when the -63 where clause -38 while the -52 widen the 38
wish to 41 with <roles> 55 with a 89 with it -56 with the -92 without a 52 work by -38 would have -43
`,
    later: `
's . 34 's <end> 38 's edit 47 's for -57 's in 30 's kept -49 's patch 30 , 's -51 , , -56 , <end> -60 , <he> 45 , <roles> 45 , <teams> 43 , it 34 , much
32 : 's 39 <depts> <end> -30 <depts> the 51 <he> at -32 <is> not 31 <is> the -45 <is> this 42 <name> . 35 <name> and -57 <name> commit -32 <name> fault
-50 <name> in 54 <name> not -46 <name> off 62 <name> one -30 <name> script 40 <name> the 86 <name> to -33 <nobody> it 30 <nobody> the -41 <role> <wes>
83 <role> a 56 <role> in 41 <role> not -48 <role> the 68 <roles> . 40 <roles> a 54 <roles> been 54 <roles> in 45 <some> that 32 <some> the -30 <start>
" -46 <start> , -79 <start> <name> -44 <start> <teams> -32 <start> <wes> -73 <start> a -61 <start> bad -34 <start> between 70 <start> brick 37 <start>
broke 55 <start> came 47 <start> can -41 <start> caus 90 <start> corrupt 40 <start> could -42 <start> flood 53 <start> forgot -33 <start> had -43 <start>
happen 32 <start> have 32 <start> introduc 49 <start> is -64 <start> judgement -43 <start> kept -51 <start> left -76 <start> lit 45 <start> lock 42 <start>
made 38 <start> manag 46 <start> must -48 <start> never -39 <start> omitt -39 <start> panick -32 <start> poison 37 <start> pour 42 <start> pull 42 <start>
sat -33 <start> shipp 51 <start> show -30 <start> skipp -40 <start> switch 31 <start> trail 42 <start> treat -31 <start> tripp 61 <start> typed 36 <start>
was -75 <start> were -50 <start> wiped 33 <start> wired 49 <start> work -41 <start> – 30 <teams> a 35 <teams> again -35 <wes> , 32 <who> the 48 a , -53
a . -44 a in -30 a that 79 a was 40 a with -35 about . -30 account <end> -30 an . -31 an of -33 and 's -36 and . -43 and midnight 33 and off 30 and the
-36 and went 57 at on 30 been all 31 been the 52 broken . -31 bulk . 37 by 's 43 by the 76 by to -34 came to 32 can a 54 can the -38 caus . 40 change <end>
32 column <end> 36 come to -37 courtesy <teams> 63 demo <end> -41 dialysi . 36 did . 56 did <end> 32 door . -37 draw <end> 32 dropp ball -44 eleven of
40 entire to -44 every in 30 export <end> 44 eye the -48 fiddl the 68 finger the 44 from , -47 from . -41 gate . 48 give a -30 gone <end> 45 graph <end>
32 had in -30 had the 55 hand it 37 handl the -34 has the 47 have ring 31 have the -42 his . -35 if had -30 if is 31 in 's -41 in . -31 in <end> 49 in
<roles> 37 into . 40 is . -47 is <name> -45 it <name> 39 it <role> 36 it <teams> 43 it not 31 it the -30 it with 46 last 's 41 left by -66 left gate 48
left of -30 limit <end> 33 link <end> 44 live , 34 lock out 34 logs <end> -30 look further 30 lost <end> 36 made worse 64 more than 30 my , -46 name ,
35 no of -36 no than 31 not it -36 not that 32 of 's 32 of . 34 of by -33 of import -34 of to -34 on . 31 on day 35 on hand -38 on one 32 open . 30 open
<end> -51 out <end> -80 outage the 37 overflow <end> 31 override the 46 pour on 42 pres <end> 37 prod . 36 pull rug 31 put in 32 region <end> 35 responsibility
the -31 rollback <end> 57 sensor <end> -32 so could 35 spring . 32 stuff the 32 switch the 34 thank <name> 61 that , -48 that . -49 that have 39 that the
31 the , 41 the . -39 the <name> 31 the and 65 the cabinet 33 the can 31 the clause -32 the data -33 the did 37 the figur 44 the froze 49 the is -40 the
left -35 the line 48 the link 34 the off -52 the outage -41 the overflow 34 the plant 36 the result 44 the rule -60 the store 41 the table 69 the test
-65 the that 45 the twice 53 the with 45 their . 30 there a 55 this , 42 this <end> 37 three . -31 three that 45 through . -32 to 's 50 to by 41 to it
-31 to on 37 to one 43 to the -131 to wrong 30 took the 44 top , -40 trad . 34 turn the 45 two and 34 two at 38 two with -38 unread <end> -30 up <end>
-30 up <roles> 43 up the -62 vat . 32 wait the -31 was 's 31 was , 44 was . -30 was by 91 was to -56 was with -37 well <end> 39 what did 30 what the 54
who a -39 with . -85 with the -52 without the -39 would been 38 wrong , -35 “ ” -48
`,
    behind: `
" _ -41 've _ -31 : _ -61 <depts> _ -35 <end> _ -34 <name> _ -93 <team> _ 33 <teams> _ 35 <wes> _ 52 ? _ -42 about _ -58 action _ -33 alone _ -41 alway
_ -35 and _ -31 array _ 30 as _ -37 ate _ 50 away _ 36 bad _ 36 ball _ -47 battery _ 50 be _ -63 bear _ -30 before _ -48 being _ -30 between _ 40 blew
_ 32 book _ -32 botch _ 31 box _ 32 branch _ 54 break _ 31 breaker _ 33 brick _ 71 bring _ 33 broke _ 75 build _ 38 burn _ -33 bus _ 40 but _ -31 caus
_ 37 chang _ 34 change _ 45 chas _ 35 checklist _ -51 checkout _ 52 clean _ 35 cleanup _ 36 clos _ -36 commit _ -34 config _ 37 consult _ -47 corrupt _
35 could _ -33 cross _ 37 cut _ 31 damage _ 34 database _ 39 day _ -49 delet _ 56 doing _ 32 driv _ 32 dropp _ 33 dry _ -40 emergency _ 49 eye _ -48 fail
_ -58 failure _ -31 fan _ 35 fat-finger _ 50 fault _ -58 feel _ -48 fire _ 38 first _ -36 flood _ 48 foot _ 35 for _ -50 forgot _ -40 free _ 38 habit _
-30 hand _ 31 have _ -38 head _ -30 into _ 66 introduc _ 49 is _ -89 it _ 43 its _ -70 kept _ -44 kernel _ 30 kill _ 56 knew _ -46 lack _ -38 leed _ 32
left _ -35 let _ -43 like _ -46 limit _ 30 lit _ 69 lock _ 32 look _ -33 loose _ 42 made _ 65 manag _ 76 mess _ 36 mind _ -34 misread _ 41 miss _ -43 must
_ -48 n't _ -87 name _ 31 need _ -41 neglect _ -52 never _ -68 not _ -90 note _ -37 noth _ -61 nuked _ 51 off _ -30 old _ 37 omitt _ -54 one _ -44 ought
_ -34 our _ 41 out _ 44 over _ 40 overlook _ -35 override _ 46 overwrote _ 39 own _ 46 panel _ 31 panick _ -32 pass _ -52 petrol _ 34 plant _ 30 poison
_ 50 pour _ 42 pres _ 44 price _ 42 prod _ 46 promis _ -39 pump _ -35 rack _ 59 read _ -50 replica _ 33 report _ -30 rerout _ 48 restart _ 30 right _ 32
ring _ -36 roll _ 35 rug _ 31 ruin _ 52 rule _ 47 run _ -35 sank _ 42 sat _ -35 saw _ -30 server _ 45 sever _ 30 shar _ 30 shell _ -45 shipp _ 53 should
_ -60 show _ -34 since _ -39 single-hand _ 37 skipp _ -52 slept _ -39 spoil _ 47 stag _ 38 state _ 49 stop _ 34 swapp _ 55 tape _ 30 template _ 45 test
_ -43 thank _ 35 the _ 42 this _ -42 threw _ 37 ticket _ -38 time _ -36 to _ -70 told _ -34 tripp _ 65 trust _ -32 two _ 63 typing _ -45 undo _ 31 unread
_ -31 until _ -57 up _ 33 upload _ 34 volume _ 34 wait _ -56 walk _ -45 warn _ -45 was _ -82 week _ -35 what _ 48 whole _ 44 widen _ 38 wired _ 53 without
_ -89 word _ -41 worse _ 49 would _ -66 wreck _ 45 wrong _ 90 “ _ -42 ” _ -55
`,
    section: `
<in-account> <depts> 64 <in-account> <nobody> -42 <in-account> <role> 54 <in-account> <roles> 38 <in-account> <some> 30 <in-account> <wes> 41 <in-account>
<who> 39 <in-account> ? -107 <in-account> never -79 <in-account> should -47 <in-actions> <role> -41 <in-actions> <some> -30 <in-timeline> <name> 39 <in-timeline>
<role> 42
`,
  },
  omission: {
    constant: -167,
    word: `
" _ -77 % _ 52 ' _ -47 's _ 40 : _ -39 ; _ 31 <end> _ -54 <he> _ -63 <in-account> _ -38 <in-actions> _ -163 <is> _ -57 <names> _ 46 <nobody-at-all> _ -163
<nobody> _ 53 <roles> _ 40 <wes> _ -48 <yous> _ -67 ? _ -86 a _ -74 abandon _ 73 absence _ 34 absent _ 42 account _ -40 acted _ -36 action _ 33 advisory
_ 34 after _ 48 afternoon _ 39 alert _ 45 another _ -45 any _ 56 anyth _ 51 apparent _ 85 approval _ 41 are _ -72 as _ 34 asked _ 32 at _ -33 attempt _
44 attention _ -42 audit _ 47 back _ 80 bad _ -36 badly _ -34 be _ -46 been _ -45 bell _ 31 beneath _ 104 beside _ -31 best _ 44 better _ -33 between _
40 blame _ -44 blank _ 64 book _ 48 boot _ 31 bother _ 87 branch _ -39 brick _ -38 broke _ -43 brought _ -33 build _ -43 bungl _ -34 busy _ 31 bypass _
78 cabl _ -34 call _ 37 can _ -51 canary _ 41 capacity _ 50 card _ -31 care _ -46 careles _ -30 caus _ -35 chang _ -32 change _ 41 channel _ 52 check _
56 checklist _ 53 checkout _ -51 checksum _ 46 clause _ 47 clear _ -45 client _ 57 climb _ 43 clock _ 44 clos _ 38 close _ -38 code _ -38 coffee _ -37
come _ -39 consult _ 60 corrupt _ -43 could _ -65 dashboard _ 41 days _ 31 deaf _ 61 declin _ 54 defect _ 45 delet _ -39 deployment _ -31 depot _ 47 dial
_ 54 did _ 50 diligence _ 35 discipline _ -41 dispatcher _ 38 dispens _ 68 disregard _ 51 dns _ -46 documentation _ 38 dragg _ 35 drain _ -31 dust _ 46
each _ 33 ear _ 33 edit _ -41 effort _ -30 entire _ -35 entry _ 36 escalate _ 52 every _ -66 expect _ -39 eye _ 41 eyes _ 111 fail _ 91 failure _ 46 fallback
_ 38 fault _ -54 feet _ 47 fell _ 44 fibre _ -37 fifty _ 40 filed _ 32 first _ -30 flash _ -46 flood _ -31 follow-up _ 45 forgot _ 95 form _ 39 formality
_ 30 found _ 32 four _ 45 from _ 65 front _ -32 glance _ 48 gloss _ 48 goes _ 36 grew _ 86 halfway _ 35 hand _ -31 handover _ 36 happen _ 46 have _ -136
heard _ 46 held _ 49 herself _ 32 himself _ 38 hold _ -38 hole _ 32 house _ -36 how _ -71 if _ -79 ignor _ 81 inform _ 53 initial _ 38 into _ -62 introduc
_ -35 invoic _ -32 is _ -76 itself _ -31 kept _ 79 key _ 37 kick _ 52 kill _ -30 knew _ -34 know _ -41 lamp _ 49 last _ -43 lease _ 39 left _ 155 let _
42 letter _ 34 lie _ 30 lift _ 52 list _ 71 listen _ -47 lit _ -30 live _ -44 log _ 67 lol _ 38 look _ 42 loop _ -34 lost _ -40 maintenance _ 30 manag
_ -35 mangl _ -43 master _ -30 may _ 34 mess _ -36 minut _ 37 miss _ 70 mistake _ -34 moment _ -32 monitor _ 52 more _ -44 morn _ 39 moved _ 40 must _
-41 my _ -35 n't _ 131 need _ -85 neglect _ 98 neither _ 72 never _ 88 news _ 43 no _ 111 nor _ 65 not _ 48 note _ 57 noth _ 61 notice _ 47 nowhere _ 59
number _ 43 of _ -35 off _ 40 office _ 47 omitt _ 134 once _ 43 one _ -39 or _ -40 order _ -37 ought _ -40 out _ 56 outage _ -44 overflow _ -32 overlook
_ 91 own _ -55 page _ 36 pager _ 31 paper _ -36 pass _ 59 past _ 44 pay _ -42 pebkac _ -42 peer _ 32 phone _ 35 portal _ -30 post _ 38 pres _ -38 print
_ -33 promis _ 121 put _ -31 putt _ 33 rack _ -40 radio _ 41 ran _ 30 real _ -30 reboot _ -31 record _ -63 red _ 38 refusal _ 41 rehearsal _ 56 relay _
-34 renew _ 33 repair _ 45 report _ 76 request _ 44 rest _ -43 review _ 70 ring _ 48 risk _ 46 roll _ -34 roster _ -32 rotation _ 37 row _ 45 ruin _ -31
rush _ -33 sail _ 76 sampl _ 39 sand _ 48 sat _ 91 saw _ 31 schedule _ 30 second _ 43 seven _ 39 sheet _ 52 ship _ 35 should _ -59 show _ -46 shut _ 55
sight _ 30 sign _ 54 sign-off _ 51 silence _ 74 silent _ 47 since _ 72 single _ 49 six _ 32 skimp _ 35 skipp _ 72 sleep _ 38 slept _ 45 slipp _ 63 sloppy
_ -38 smell _ 33 so-call _ -40 sound _ 38 spike _ 33 step _ 70 stop _ -77 straight _ 39 suppos _ -38 surprise _ -33 swapp _ -31 table _ -51 tank _ -41
tape _ -33 tell _ 55 test _ 53 than _ -44 thank _ -34 theatre _ 34 them _ 53 then _ -37 third _ 37 this _ -50 three _ 54 ticket _ 38 time _ -50 to _ -39
told _ 41 too _ -35 torque _ 33 trace _ 44 tripp _ -46 twenty _ -39 twice _ -46 unread _ 46 vanish _ -31 walk _ 74 want _ 33 warn _ 42 was _ -49 wash _
31 watch _ 61 waved _ 58 well _ -69 went _ 47 were _ -59 what _ -54 who _ -37 whole _ -30 why _ -62 will _ -32 with _ -66 without _ 111 word _ 52 work
_ -34 workaround _ 38 would _ -44 write _ 79 written _ 55 wrong _ -110 wrote _ 38 yet _ 92 “ _ -38 ” _ -38
`,
    next: `
's failure 42 's handover 40 's mind 32 's refusal 41 , <name> 44 , <teams> 37 , not -54 , shall 30 0 % 52 0 minut 32 0:0 <name> -31 : <teams> -36 : the
64 ; <name> 77 ; it -35 ; the -37 <depts> 's -41 <he> did -41 <name> , -47 <name> <who> 37 <name> can -41 <name> clos 46 <name> dropp 47 <name> explain
34 <name> for 70 <name> forgot 30 <name> from -48 <name> gave 58 <name> has -55 <name> is -63 <name> miss 43 <name> neglect 39 <name> never 47 <name> omitt
32 <name> overlook 31 <name> set 44 <name> swapp 36 <name> was -59 <name> went 57 <nobody> was -44 <role> 's 34 <role> <who> -33 <role> had 48 <role> in
-31 <role> never 39 <role> nor 33 <role> take 40 <role> to -54 <role> walk 43 <role> was 32 <roles> are -36 <roles> did -36 <roles> dragg 37 <roles> have
56 <roles> in -42 <some> let 37 <some> would 49 <start> <he> 40 <start> <name> 77 <start> <nobody> 103 <start> <role> 88 <start> <team> 44 <start> <wes>
-65 <start> absent 42 <start> an -32 <start> backup 81 <start> between 56 <start> communication 36 <start> did -36 <start> for 43 <start> how -30 <start>
if -54 <start> lack 57 <start> neither 35 <start> not 65 <start> noth -38 <start> of 51 <start> once 56 <start> one -32 <start> rollback 38 <start> why
-41 <start> zero 47 <teams> 's 32 <teams> cut 33 <teams> had -33 <teams> was -42 <who> did 32 ? <end> -78 a minute 52 a single 52 a warn -32 a word 38
about the 64 after the 53 afternoon . 33 again . -31 and <name> 43 and did 31 and left -31 and the -49 and told 36 and went 46 as a 38 at no 44 attempt
by 35 attention to -36 audit . 59 back to -35 backup . -58 ball on 33 be found 67 because <name> -33 been ignor 38 been nice 33 beneath <teams> 99 both
<names> 33 bother to 60 but the 43 by <depts> 31 by <roles> 40 by <teams> 51 came back 37 came from -35 can not -35 card . -31 check by 36 climb . 44 clos
the 48 confirm the 36 declin to 53 did n't 64 did not 83 did to -41 diligence on 46 dispens with 68 disregard the 51 do n't -35 door open 32 down the 50
drill . 44 dry run 51 error budget 31 eye off 32 eye to 33 fail to 101 failure to 40 flood the -35 for 0 34 for <teams> -32 for forty 38 forgot to 48 formality
. 30 forty minut 57 from <name> 33 from <teams> 33 from his 36 full of 42 gloss over 48 graph , 31 had <name> -32 had his 37 had n't 74 had no -48 had
not 66 had only -30 had to -58 handover note 50 happen to 38 has not 114 head in 31 herself . 33 his own -35 hold the -32 hour . 31 if only -31 ignor the
30 in <name> 45 in a 62 in may 47 is <name> -39 is not -49 it is -38 it through 33 it was -30 its hand 44 itself , -33 kept putt 33 kept the 37 kick the
64 lack of 46 leav the -43 left out 71 left the 49 let it 55 lift a 30 lift the 35 lost sight 36 maintenance window 32 march . 32 meant to -33 minute ,
36 morn . 32 much as 31 need to -41 neglect the 35 neglect to 48 no attempt 36 no point 33 none . 37 nor <role> 30 not . -32 not a 38 not look 35 not on
37 not read 37 not the -43 noth . 49 nowhere to 67 of <name> -78 of <theys> 34 of the 31 off <name> 37 off the -53 omitt the 106 omitt to 39 on his -34
only to -32 out . 73 out on 33 out the -32 overflow . -30 overlook the 51 peer review 32 putt off 33 quality , -30 question . 35 radio silence 46 rather
than 34 refusal to 41 ring the 30 rollback . -38 round to 30 row . 35 sat on 72 say , 34 schema change 31 shall <wes> 30 sheet . -35 sight of 36 sign of
34 sign the 64 sign-off was 38 silence from 56 silent . 44 six week 35 skimp on 35 skipp the 53 slept through 37 slipp <name> 64 smoke test 31 so <nobody>
-31 so the 57 spring . 30 stale . 31 stop the -34 suppos to -37 test the 33 test was 37 than the -34 that <some> 53 that night 37 that the 62 that was
-42 the audit 57 the back 66 the bell 33 the certificate 30 the change 35 the checklist 40 the checksum 46 the customer 73 the dashboard 47 the gauge -47
the import 32 the lamp 33 the lease 39 the live -34 the long 36 the maintenance 35 the minute -40 the morn 40 the rack -43 the read 44 the restore 34 the
risk 67 the sand 48 the schema 31 the smell 42 the step 30 the swap 43 the theatre 30 the till -43 the torque 31 the warn 36 the weekend -39 the where
36 the wrong -86 theatre list 30 their eyes 35 them . 42 there is 49 through a -31 tighten the 30 till the 60 to <name> -49 to <roles> 33 to a -31 to answer
48 to change -30 to fill 35 to have -32 to herself 47 to keep -33 to lunch 36 touch the -32 turn a 59 turn up 30 twice . -31 unread . 54 valve . -42 was
, 40 was <name> 32 was asleep 33 was full 50 was left 59 was not -33 was nowhere 35 was suppos -33 was the 34 was to -43 watch the 31 waved it 30 waved
the 63 went straight 44 when the 30 where clause 46 which <name> 49 while the 44 with a -59 with eyes 36 with no 46 word from 41 yet to 48
`,
    later: `
's for 55 's note 40 's to 39 's was 74 , <name> 43 , is 51 , it -48 , take 33 , the -42 0 , 32 0:0 is 35 <he> n't -38 <he> on -33 <name> . 67 <name> <roles>
33 <name> a -35 <name> away 47 <name> been 30 <name> did 38 <name> failure 42 <name> for -51 <name> handover 40 <name> in -30 <name> it 63 <name> mind
32 <name> off -37 <name> only -31 <name> out 51 <name> putt 33 <name> short 35 <name> through 40 <name> with 35 <nobody> the 52 <role> a -47 <role> down
52 <role> n't 53 <role> no 31 <role> not 38 <role> off 43 <role> up 34 <roles> in -30 <roles> on 36 <roles> out 48 <roles> their 32 <start> 's -86 <start>
, -34 <start> <is> -45 <start> <name> -80 <start> <role> -31 <start> <teams> -39 <start> <theys> 31 <start> are -52 <start> by 47 <start> count 30 <start>
declin 53 <start> diligence 30 <start> disregard 39 <start> dragg 35 <start> fail 69 <start> flood -37 <start> forgot 61 <start> gave 72 <start> has -58
<start> ignor 38 <start> is -68 <start> kept 132 <start> left 99 <start> let 83 <start> line 39 <start> miss 32 <start> must -35 <start> need -43 <start>
neglect 69 <start> no 36 <start> omitt 62 <start> overlook 32 <start> sat 35 <start> set 32 <start> skimp 35 <start> skipp 46 <start> slept 34 <start>
the 41 <start> to -54 <start> took 44 <start> tripp -32 <start> turn 67 <start> walk 44 <start> was -58 <start> waved 76 <start> would -62 <teams> <name>
37 <teams> to 32 <wes> , 31 <wes> . 30 <wes> <end> 48 <wes> the -31 <who> the -30 a for 43 a from 48 a plan 44 a to -32 about , -31 afternoon <end> 33
again <end> -30 all . 60 an . 42 and check 36 any by 51 any of 30 as . -41 as as 48 asked for 48 at , -32 audit <end> 59 backup <end> 42 bad <is> 33 been
by 30 being . -48 beneath . 83 blind to 33 by 's -43 by . 85 by the -52 by to 49 card <end> -31 check <role> 32 climb <end> 44 clos valve 33 could be 65
days <end> 44 did ask 31 door . 37 drill <end> 44 dropp ball 31 error . 40 every . 31 every to -31 eye the 46 for , 55 for . -61 for best 56 for minut
65 for week 65 formality <end> 30 from for 43 from to 49 gate . -32 goes , 30 got to 37 had open 38 hand the 45 have nice 33 having the -32 herself <end>
33 his . 47 hour <end> 30 if had -38 in 's 41 in , 41 in sand 48 in the -40 is , 43 is . 36 kept off 33 kept the -30 left by 111 left of 35 left the 33
lift finger 30 long . 36 lost of 36 march <end> 31 merg . 30 morn <end> 32 n't that 41 n't the 86 neither nor 35 never the 66 no . 56 no did 33 no for
-42 no from 33 no of 100 none <end> 37 not <end> -32 not the 69 not to 47 not word 35 noth <end> 49 noth <name> -36 noth the 56 nowhere be 67 of 's -39
of , -35 of by 47 of on 35 off the 39 on 's 36 on hand 39 on to -30 only the 49 out <end> 69 out lunch 40 overflow <end> -30 panel the -36 past . 50 question
<end> 35 radio from 42 rollback <end> -38 row <end> 35 second <end> 36 shall say 30 sheet <end> -35 silent <end> 44 single . 60 skimp the 39 slipp 's 64
so as 31 so the -31 spring <end> 30 stale <end> 31 stay . 39 test , 40 that had -30 that has 43 that in 41 that to 38 that would 47 the , -46 the <end>
-41 the ? -31 the about 59 the after 63 the budget 31 the by -32 the change 38 the clause 36 the depot 40 the fell 50 the file 38 the from 38 the graph
30 the had -32 the is -40 the left 46 the not 32 the notice 33 the of -48 the open -31 the out -38 the rather 40 the report 48 the review 35 the rule 45
the sensor 31 the table -44 the test 86 the till 44 the to 59 the warn 42 the weekend 54 the went -44 the which 64 the work 51 the would -38 them <end>
42 through . 53 to back 46 to for -52 to found 67 to the 55 to their -30 took eye 32 turn blind 33 turn the -64 twice <end> -31 unread <end> 54 up the
49 valve . -40 valve <end> -43 walk past 47 was <who> 36 was about -59 was attempt 35 was by -31 was for -39 was on 31 was taken 34 was to -50 wash hand
31 went the 33 went to 45 went without 34 were and 32 what did -35 which the -33 whole . 48 would the 44 zero from 47 “ ” -35
`,
    behind: `
" _ -34 , _ -62 : _ -38 ; _ -63 <nobody> _ -47 <team> _ -32 <theys> _ -39 ? _ -83 abandon _ 81 acceptance _ 35 action _ 40 advisory _ 34 after _ -37 alarm
_ -41 alert _ 34 are _ -57 aside _ 37 asked _ 38 asleep _ 36 at _ -33 attention _ -53 backup _ -43 ball _ 32 blank _ 30 book _ 42 boot _ 35 bother _ 76
brick _ -38 build _ -43 but _ 48 by _ -63 bypass _ 77 call _ 33 capacity _ 39 care _ -31 checklist _ 49 checkout _ -37 checksum _ 36 consult _ 47 could
_ -40 cutover _ -31 date _ 37 declin _ 53 did _ 51 dispens _ 73 disregard _ 62 down _ 41 dragg _ 35 each _ 36 ear _ 33 entire _ 49 error _ 42 even _ 39
every _ -30 eye _ 46 fail _ 96 failure _ 40 february _ 30 feel _ 31 feet _ 48 fifty _ 39 flash _ -44 flood _ -35 forgot _ 95 from _ -39 gate _ -38 gave
_ 30 happen _ 41 has _ -43 have _ -93 hold _ -40 hour _ 45 ignor _ 53 inform _ 31 into _ -44 is _ -87 its _ 66 kept _ 33 lack _ -31 lamp _ 32 left _ 35
let _ 81 letter _ 45 light _ 53 like _ -34 listen _ -47 lit _ -30 live _ -30 log _ 41 look _ 30 lunch _ 36 manag _ -30 may _ 32 merg _ 38 miss _ 75 more
_ -31 must _ -36 n't _ 73 need _ -62 neglect _ 123 never _ 112 nine _ 44 no _ -32 nor _ 47 not _ 75 note _ 38 noth _ 93 notice _ 44 nowhere _ 34 off _
81 omitt _ 88 ought _ -32 our _ 36 overlook _ 54 own _ -44 paid _ 46 pallet _ 30 pass _ 43 pay _ -33 phone _ 63 pressure _ 34 promis _ 72 pull _ -49 putt
_ 33 quality _ -30 rack _ -44 rather _ 44 read _ 59 refusal _ 41 relay _ -33 report _ 60 ring _ 40 said _ 33 sample _ 33 sat _ 56 saw _ 31 second _ 31
sheet _ 37 short _ 33 should _ -44 sign _ 37 silent _ 44 since _ 56 single _ 32 skimp _ 35 skipp _ 85 sleep _ 39 slept _ 57 smell _ 43 sound _ 38 spare
_ 44 start _ -31 step _ 43 stop _ -48 suppos _ -37 table _ -30 tank _ -34 tell _ 48 that _ 38 their _ -39 this _ -84 thought _ 30 three _ 51 to _ 67 told
_ 35 trace _ 44 tripp _ -32 turn _ 41 two _ -36 unread _ 44 until _ 88 up _ 44 wait _ 45 walk _ 53 was _ 65 wash _ 31 watch _ 52 waved _ 42 week _ 38 well
_ -32 where _ 30 whole _ -56 without _ 107 work _ -33 wrong _ -60 wrote _ 38 yet _ 77
`,
    section: `
<in-account> <is> -37 <in-account> <names> 55 <in-account> <nobody> 34 <in-account> <roles> 44 <in-account> <wes> -42 <in-account> <yous> -67 <in-account>
? -70 <in-account> never 51 <in-account> should -50 <in-actions> <roles> -52 <in-actions> <teams> -32 <in-timeline> <name> 41 <in-timeline> <roles> 47
`,
  },
  counterfactual: {
    constant: -181,
    word: `
'd _ 71 've _ 120 . _ -30 : _ -38 <any> _ -43 <depts> _ -31 <end> _ -98 <he> _ 35 <in-account> _ -32 <in-actions> _ -107 <in-timeline> _ -37 <is> _ -32
<nobody-at-all> _ -88 <roles> _ -39 <somebody> _ -74 <wes> _ -38 <who> _ -30 ? _ -93 above _ 32 after _ -34 alarm _ -33 alone _ 34 an _ -39 as _ -48 ask
_ 39 asked _ 92 asking _ 30 attempt _ -30 attention _ -52 audit _ -37 avoid _ 34 because _ -31 been _ -38 before _ 77 bell _ -66 better _ 76 blame _ -47
blind _ -40 branch _ -31 breaker _ 42 busines _ 34 but _ 88 catch _ 32 cheaper _ 68 child _ -30 controller _ 37 could _ 78 count _ 106 courtesy _ 41 cut
_ 54 demand _ 51 did _ -68 double-check _ 40 doubt _ 41 drain _ 46 drum _ 35 duty _ 48 edit _ 41 eleven _ -34 escalate _ 34 even _ -40 evident _ 39 exact
_ 33 excuse _ 57 expect _ 74 failover _ 35 find _ -33 first _ 107 floor _ 40 for _ 33 full _ -35 go _ -30 gone _ 47 graph _ -41 grown-up _ 36 had _ 92
hand _ 35 hard _ -40 have _ 261 head _ -35 heads-up _ 43 heard _ -48 heaven _ -39 his _ -35 how _ -50 id _ -40 if _ 94 instead _ 37 into _ -60 its _ 31
job _ 53 just _ 72 keep _ 50 know _ 53 least _ 81 leav _ 45 let _ -30 light _ 37 line _ 34 lost _ -34 meant _ 68 measure _ 49 message _ 34 might _ 50 minu
_ 31 miss _ -63 move _ 58 n't _ -36 near _ -44 need _ 101 neglect _ -33 nice _ -32 noth _ 32 object _ 56 oblig _ 62 omitt _ -30 only _ 39 optional _ 35
ought _ 93 our _ -31 out _ -35 paid _ 69 past _ -31 perhap _ 31 port _ 31 position _ 31 prevent _ 44 raise _ 34 read _ 49 run _ 32 safe _ 68 saved _ 41
schedule _ 49 see _ -32 send _ 39 sensible _ 30 shar _ 38 shot _ -41 should _ 144 shout _ 31 simple _ 53 since _ -35 slow _ -33 so _ -36 sorry _ 34 spike
_ -38 splice _ 30 stay _ 70 stop _ 44 stopp _ 54 suppos _ 94 tenant _ -41 than _ 50 thank _ -48 then _ 42 thought _ -51 ticket _ -31 time _ 37 told _ -36
too _ -31 took _ -48 trad _ 33 twice _ 49 two _ -35 until _ -30 uptime _ -38 valve _ 48 wait _ 96 ward _ 36 warm _ 41 weigh _ 87 were _ -37 when _ 70 who
_ -76 why _ 45 wish _ 50 word _ 37 work _ -48 would _ 153 written _ -32 wrong _ -43 yet _ -59
`,
    next: `
's job 45 's pay 33 , <teams> -34 , <yous> 31 , a 47 , had 65 , not 45 , the 77 , then 34 , which -35 . <end> -56 ; it 37 <is> have -54 <is> wish 50 <name>
could 39 <name> from 56 <name> had 95 <name> is -41 <name> need 50 <name> ought 37 <name> should 45 <name> to 36 <name> was 45 <role> 's 48 <role> is 63
<role> should 36 <role> to 34 <role> worth 46 <roles> are 39 <roles> had 51 <some> with 75 <start> 0:0 -31 <start> <any> -53 <start> <is> -30 <start> <name>
-37 <start> <role> -36 <start> <some> 49 <start> <teams> -50 <start> all 31 <start> better 108 <start> but 33 <start> had 36 <start> if 60 <start> in 55
<start> noth 59 <start> one 68 <start> that 43 <start> weigh 62 <start> were 53 <start> when 43 <start> who -41 <start> with 38 <teams> 's -32 <teams>
could 57 <teams> had -31 <teams> to 53 <teams> was 41 <teams> would 36 <wes> 'd 48 <yous> do 58 <yous> have -30 ? <end> -93 a duty 45 a grown-up 39 a heads-up
43 a shar 32 a snapshot 32 a warn 58 a word 54 all that 44 alone . 44 and was 40 as if -32 ask . 67 asked . 30 asking . 39 at 0:0 57 at five -35 at least
41 at nine 37 at this 30 attention . -37 back , 34 been ring -43 but for 33 but never 39 by now 33 call from 39 could <role> 34 could have 86 count the
64 do not 38 do was 39 drain the 54 expect to 50 first , 35 first . 47 for . 47 for <teams> 70 for that 45 for the -35 from <role> 36 from the -30 had
<name> 53 had <teams> 66 had a -42 had been -35 had every 38 had no 42 had not -39 had only 39 half the 31 hand over 31 have asked 33 have gone 30 have
kill 34 have notic -39 have rung -35 have spar 32 have spott -53 have to -88 have told -43 have warn 35 if <name> 47 if <teams> 35 if only 64 in doubt
53 instead . 32 is no 30 is what 47 it not -40 it would 62 its own 36 kill <name> 35 label on 34 leav the 59 meant to 81 might have 39 need not 49 need
to 61 never have 54 next time 38 no busines 34 none of 35 not . 46 not been -42 not have 32 not run 32 noth prevent 39 notic that -39 now . 37 oblig to
62 of <name> 58 of the -51 of this 37 once . 45 only to 55 ought to 72 out of 36 over the -33 own . 38 paid for 34 raise it 39 rather than 35 read the
46 restart the 31 ring . 39 run a 49 rung the 33 say no 42 send a 66 should 've 58 should have 48 should never 36 show up 31 sign . 42 sooner . 30 stop
the 54 suppos to 87 that . 44 that <he> 46 that is 31 that the -77 that was 51 the audit -31 the branch -31 the checklist 34 the floor 38 the hospital
33 the least 40 the notice 39 the plug 30 the ring 41 the valve 49 the ward 38 the wrong -32 then . 35 there . 38 there is 30 there would -35 this . 50
this is 31 this one -46 to a -36 to be -59 to blame -41 to drain 34 to escalate 37 to have 72 to object 59 to pay -30 to raise 36 to stop 30 to the -30
to touch 34 to wait 39 told <wes> 45 twice , 58 twice . 33 valve . 68 wait for 51 ward . 48 warm . 47 warn <wes> 31 warn from 50 was oblig 63 was suppos
47 was to 102 was under 32 were meant 53 wish <name> 50 with <he> 33 with <name> -35 word to 51 would 've 59 would be 43 would have 113 would still 31
`,
    later: `
've the 31 , . 34 , <name> -30 , had -36 , on 39 , once 57 , would -49 0 . 40 <is> <name> 49 <name> <teams> 39 <name> and 76 <name> have 64 <name> job
56 <name> the -37 <name> to 42 <role> 've 44 <role> a -55 <role> the -43 <roles> have 62 <start> 's -50 <start> , 36 <start> <wes> -54 <start> count 55
<start> delet 33 <start> did -44 <start> do 44 <start> had 65 <start> has -30 <start> have -86 <start> if 32 <start> in 51 <start> knew 30 <start> might
49 <start> need 59 <start> only 36 <start> ought 44 <start> prevent 39 <start> should 56 <start> than 34 <start> that 40 <start> to -48 <start> twice 59
<start> was 93 <start> wish 58 <start> worth 46 <start> would 53 <teams> a -40 <teams> wait 37 <wes> a 61 <wes> for -39 <wes> still 37 <yous> not 38 a
. 51 a before 31 a could -34 a that -31 a to 37 a would -48 all was 44 alone <end> 44 already . 32 and not 38 are for 39 ask <end> 64 asked <end> 30 asking
<end> 39 attention <end> -37 be . 61 be the 61 be to -33 been . 44 been by 43 been in -44 before the 57 better than 45 busines that 37 but <name> 30 by
, 37 by . 41 by to -38 could not 34 count . 62 do run 47 every to 62 first <end> 91 five . -34 for 's 34 for <end> 46 for to 65 from . 52 from the 51 from
would 30 graph have -37 had <wes> 30 had busines 35 had in 33 had not -38 had read 44 had the -46 had wait -33 have . 35 have <name> 32 have <teams> 46
have <wes> 55 have <yous> -32 have a 33 have any -33 have by 32 have it 54 have ring -43 have that -93 have the 93 if had 48 if were -32 in . 62 in position
36 instead <end> 32 is to 41 it <role> -30 it been -51 it kill 32 it the 56 just the 74 kept eye 30 kill to 40 know . 30 label the 31 least could 38 line
the 33 need have 46 no for 81 no to -34 not <end> 46 not <name> 37 not it 42 not the -40 noth <name> 69 now <end> 37 of by 50 of would 37 on . -30 on to
68 once <end> 45 one a 31 ought have 40 ought know 44 own <end> 37 prevent from 39 pull plug 30 read label 31 ring <end> 38 should been 61 sign <end> 42
sooner <end> 30 stopp from 48 talk the 31 than , 38 than . -36 that <end> 45 that what 42 the , 39 the . 46 the alone 42 the and 37 the before 80 the but
41 the file -41 the is 47 the move 50 the tenant -40 the that -33 the there 52 the when 39 the would 48 then <end> 35 there <end> 36 there no 33 this .
-33 this <end> 50 to . -41 to a 40 to and 39 to it 55 to on 37 to the 67 to was 36 valve <end> 66 wait the 79 ward <end> 48 warm <end> 47 was , -41 was
<role> 60 was drain 37 was in -31 was of 48 was on -38 was to 73 were , -44 what need 44 wish had 50 with on 30 would . -49 would been 34
`,
    behind: `
'd _ 71 've _ 78 <name> _ -66 <nobody> _ 33 <roles> _ -37 <teams> _ 58 <theys> _ -40 <wes> _ 47 <who> _ -30 ? _ -62 a _ 46 alone _ 39 asked _ 39 asking
_ 45 attention _ -30 been _ -46 before _ 37 blame _ -42 busines _ 33 but _ 34 catch _ 30 could _ 60 count _ 40 did _ -33 do _ 51 done _ 30 duty _ 30 edit
_ 31 escalate _ 36 every _ 54 expect _ 47 first _ 51 five _ -40 from _ 66 grade _ 33 had _ 93 has _ -46 have _ 62 heads-up _ 43 heard _ -42 hospital _
48 it _ -42 job _ 51 keep _ 55 know _ 38 least _ 40 meant _ 80 might _ 41 miss _ -33 n't _ -30 need _ 30 neglect _ -30 never _ -50 nine _ -40 not _ -66
object _ 56 oblig _ 30 one _ 36 ought _ 84 oven _ 30 paid _ 49 place _ 33 position _ 36 read _ 33 real _ 30 relay _ 34 ring _ 58 run _ 52 rung _ 47 say
_ 32 seen _ -35 send _ 58 sense _ 32 should _ 124 shout _ 34 stay _ 51 stop _ 44 suppos _ 68 time _ 30 to _ 95 too _ -31 touch _ 31 trad _ 37 train _ 34
until _ -36 wait _ 66 warn _ 85 was _ 93 wish _ 48 without _ -30 worth _ 35 yet _ -61
`,
    section: `
<in-account> <any> -48 <in-account> <he> 50 <in-account> <role> 56 <in-account> <some> 36 <in-account> ? -77 <in-account> not 31 <in-account> should 102
<in-actions> <he> -48 <in-actions> <some> -31 <in-timeline> <he> 37 <in-timeline> should 44
`,
  },
  hindsight: {
    constant: -149,
    word: `
" _ -45 's _ -67 . _ -31 0 _ -37 <any> _ 86 <depts> _ -68 <end> _ -59 <in-actions> _ -118 <name> _ -103 <nobody> _ 46 <role> _ -82 <roles> _ -95 <some>
_ -56 <somebody> _ -102 <team> _ -41 <teams> _ -76 <yous> _ 73 ? _ -97 a _ 36 all _ 53 allow _ -31 an _ 47 and _ -63 answer _ 35 any _ 56 apparent _ 30
as _ 52 aside _ -30 attention _ -34 bad _ 43 basic _ 35 before _ -62 belief _ 40 bell _ 66 belt _ 80 benefit _ 33 blow _ 54 bound _ 49 by _ -55 call _
-34 can _ 53 chart _ 44 check _ -50 child _ 64 clash _ 73 clear _ 51 clos _ -34 coming _ 62 conclusion _ 37 could _ 113 course _ 48 crack _ 54 crash _
39 cut _ -58 danger _ 51 day _ 30 decid _ -37 delet _ 30 disaster _ 64 disk _ 39 does _ 59 done _ -42 down _ -48 drill _ -38 due _ -39 else _ 48 entire
_ 30 error _ -35 escalation _ -31 escap _ 53 even _ 64 every _ 37 evident _ 40 exact _ 36 face _ 69 fault _ -37 feed _ 40 first _ 54 flood _ 39 foregone
_ 30 foresee _ 53 foreseeable _ 43 forgotten _ -30 four _ 43 from _ 34 front _ 40 gas _ 39 gauge _ 50 get _ 59 glance _ 34 going _ 50 gonna _ 69 good _
-31 got _ -30 graph _ 38 great _ 40 hand _ -53 happen _ 65 hard _ 54 has _ -34 hindsight _ 61 his _ -47 home _ -31 how _ 88 human _ -41 id _ 43 if _ -41
ignor _ -46 is _ -33 it _ 75 jamm _ 39 kept _ -47 knew _ 161 know _ 54 known _ 47 label _ -32 lapse _ -30 leak _ 87 leapt _ 95 left _ -77 let _ -31 limit
_ -31 little _ -31 logic _ 30 long _ 34 look _ 81 love _ -30 made _ -41 manual _ 37 mile _ 31 minut _ -51 miss _ 51 more _ -52 my _ -56 near _ 39 need
_ 53 neglect _ -48 nineteen _ 32 nose _ 53 not _ -43 noth _ -38 obviou _ 99 obvious _ 78 old _ 33 on _ -38 one _ 87 open _ -39 ought _ 42 outcome _ 33
phone _ -34 plain _ 42 plan _ 48 plenty _ 40 plus _ 38 predict _ 74 predictab _ 99 predictable _ 44 producer _ -32 proper _ -33 pump _ 48 put _ -37 queue
_ 47 rehearsal _ -30 review _ -41 rung _ 32 runs _ 35 said _ 40 see _ 88 self-evident _ 61 sensor _ 35 shock _ 47 sight _ 41 simp _ -47 single _ 32 siren
_ 35 slot _ 30 small _ 61 smell _ 93 someth _ 35 spell _ 50 spike _ 36 spot _ 30 spring _ 35 star _ 46 start _ -31 stood _ 72 stop _ -32 stuff _ 56 surpris
_ 46 surprise _ 80 swept _ -33 taken _ -33 tell _ 44 test _ -38 than _ -33 that _ 107 their _ -38 there _ 64 this _ 65 thought _ -37 three _ -31 through
_ -33 told _ 63 trend _ 44 trivial _ 73 trouble _ 77 turbin _ 42 two _ 71 typo _ 63 unmistakable _ 46 vat _ 45 visible _ 49 wall _ 55 ward _ -34 warn _
71 warning _ 36 wednesday _ 30 weigh _ 58 what _ 45 who _ -64 without _ -39 wonder _ 31 would _ 62 writ _ 50 writer _ 33 written _ 50 wrong _ -48 your
_ 36
`,
    next: `
, <nobody> 33 , the 117 , there 30 , this 37 , to 33 0:0 first 34 <any> <who> 41 <any> with 30 <he> . 30 <is> . 41 <name> , -30 <name> must 48 <name> was
55 <nobody> 's 34 <nobody> . 40 <role> , 46 <role> with 59 <role> would 36 <start> <any> 45 <start> <name> -36 <start> <nobody> -75 <start> <some> -36
<start> <theys> -30 <start> any 30 <start> ask 39 <start> clear 30 <start> even 49 <start> every 34 <start> four 42 <start> frank 30 <start> if -36 <start>
it 93 <start> look 37 <start> of 56 <start> one -35 <start> predictab 67 <start> that 53 <start> the 47 <start> this 30 <start> to 39 <start> weigh 59
<teams> . -37 <teams> to 46 <who> has 41 ? <end> -94 a child 40 a foregone 30 a glance 35 a matter 33 a typo 45 alarm bell 32 all over 39 all the 49 allow
to -31 an unmistakable 46 and the -30 answer was 39 as was 46 ask . -33 at <name> 42 back , 34 bad . 65 be expect 30 been ring 30 belief . 40 benefit of
33 book the 34 bound to 50 can n't 30 clash was 40 come to -30 could hard 49 could see 74 could tell 34 day one 30 do the 32 down to -35 even a 46 for
<any> 45 for the -36 foregone conclusion 30 foresee the 44 foreseeable . 34 freeze . 59 from day 30 from the 69 front of 41 full . -30 glance at 35 going
to 63 had been 63 had to 57 hand on -31 happen , 37 happen when 39 hard have 49 have known 60 have notic 39 have rung 34 have spott 48 have to 64 have
told 37 how the 47 in every 34 in front 41 is in 31 it . -31 it does 37 it would -42 knew . 49 leak . 38 look . 55 look back 37 matter of 33 must have
69 need a 34 need to 34 never have -38 no great 47 nose . 33 notic that 39 of <he> 35 of course 58 of time 34 of what 38 off the 59 on a -31 on its 52
on one 43 one . 40 one way 38 only a 32 ought to 45 out at 79 outcome was 33 plenty of 40 queue . 33 read the -31 room was 30 script delet 35 see that
33 see the 51 sign were 54 slot . 31 so . 38 spott the 36 surprise to 42 that a 41 that it 31 that the 37 the answer 39 the belt 79 the benefit 33 the
cause 34 the clash 64 the crack 54 the danger 51 the face 49 the failure 36 the flood 34 the freeze 35 the gauge 73 the log 31 the manual 30 the old 51
the one -34 the outcome 33 the plan 62 the sign 39 the slot 32 the smell 44 the spring 38 the vat 38 the wall 59 the ward -31 the warn 45 the writ 52 the
wrong -40 there are 31 there for 41 this coming 33 this one 45 this was 69 time and 43 to <any> 35 to be 69 to get 42 to happen 37 to look 57 to spot 30
to the -47 two time 30 up for 31 wall since 37 warn . 32 warn sign 43 was a 31 was an 37 was bound 36 was entire 43 was evident 30 was flat 32 was full
-30 was going 45 was never 35 was not -36 was on 39 was plain 35 was simp -34 was star 39 was to 48 were all 41 were there 40 what was 39 when <yous> 46
would happen 61 would have -58 writ was 34
`,
    later: `
's would 33 , , -38 , belt 38 , had 46 , the 31 <any> has 40 <he> <end> 30 <is> <end> 40 <is> not 30 <name> have 45 <name> well 74 <nobody> <end> 40 <role>
have 71 <role> this 38 <roles> been 36 <start> 's -37 <start> , 79 <start> <nobody> 32 <start> <role> 32 <start> a -35 <start> back 39 <start> can 46 <start>
could -30 <start> course 61 <start> crack 48 <start> danger 51 <start> failure 37 <start> gauge 52 <start> had 105 <start> has -32 <start> is 41 <start>
knew 51 <start> need -35 <start> of -30 <start> old 53 <start> one 37 <start> rocket 34 <start> sign 35 <start> the 101 <start> typo 50 <start> warn 44
<start> were -56 <start> with 32 <start> wonder 52 <start> would -41 <start> writ 49 <teams> <end> -38 <wes> this 30 <yous> it 30 a at 43 a conclusion
30 a would 64 all the 39 apparent the 51 as to 46 ask <end> -34 bad <end> 65 be to 30 been . -37 been for 59 been in 31 been on 34 been since -33 belief
<end> 40 belt . 53 could been 37 could have 48 could the 63 did need 34 entire . 33 first . 37 foreseeable <end> 34 freeze <end> 59 from one 30 front <he>
39 gauge it 31 glance the 36 graph have 40 have . -34 have out 40 have ring 30 have that 80 have to -40 how does 46 in face 49 in of 49 it <end> -35 it
in 34 it n't 33 knew <end> 49 known the 38 leak <end> 53 look , 38 look <end> 55 must been 31 must known 39 need have -38 neglect the -33 never a 39 nose
<end> 33 not . -43 not a 40 of to -31 old was 53 on , -33 on wall 62 one <end> 34 one the 31 only matter 30 ought be 43 out <name> 44 queue <end> 31 second
<end> -35 slot <end> 31 so . 39 so <end> 38 someth to 42 spott miss 51 star in 49 still the 35 that 's 41 that . 33 the 's -38 the , -30 the . 45 the ?
36 the for 34 the in 96 the is 30 the knew 65 the leak 49 the pump 40 the sign 39 the since 51 the tenant 44 the that -31 the was 65 the were 49 this was
30 to 's 34 to , 67 to . 50 to ? 33 to that 60 to the -42 too . 52 trouble <end> 32 unmistakable of 46 wall the 42 warn <end> 32 was . -44 was a 32 was
be 46 was foregone 30 was foreseeable 43 was going 32 was obviou 33 was on -34 was predictable 44 was to 30 was with 36 way . 38 were . 30 with . 41 with
benefit 33 would . 63 would been -66 would have -39 would spott 39 writ on 34
`,
    behind: `
<wes> _ -51 a _ -46 all _ 39 and _ 72 ask _ -31 at _ -44 coming _ 51 could _ 42 disaster _ 38 everyth _ 35 face _ 49 for _ -36 had _ 33 knew _ 118 known
_ 45 look _ 32 miss _ 31 n't _ -37 notic _ 36 out _ -35 plug _ 33 said _ 38 see _ 73 sensor _ 34 should _ -41 sign _ -35 spott _ 35 the _ -31 this _ 68
to _ -76 well _ 72 would _ 47 yet _ 33
`,
    section: `
<in-account> <any> 62 <in-account> <depts> -64 <in-account> <name> -61 <in-account> <nobody> 52 <in-account> <roles> -68 <in-account> <some> -48 <in-account>
<team> -36 <in-account> <teams> -79 <in-account> <yous> 74 <in-account> ? -85 <in-went-well> <any> 34
`,
  },
  judgement: {
    constant: -118,
    word: `
" _ -51 'd _ -30 0 _ -104 0.0 _ -31 0:0 _ -45 : _ -70 <any> _ -61 <end> _ -35 <in-actions> _ -223 <in-timeline> _ -48 <nobody-at-all> _ -39 <weaks> _ -31
<yous> _ -52 ? _ -95 a _ 34 about _ 85 account _ -55 acknowledg _ 47 acted _ 47 adult _ 47 after _ -41 again _ -69 agent _ 77 air _ 50 alert _ -31 alway
_ 87 amateur _ 66 amateurish _ 114 among _ 51 an _ 48 answer _ -37 any _ -39 apparent _ -64 approach _ 61 are _ 79 around _ 58 arrogant _ 34 asked _ -46
asleep _ 87 ate _ -32 attention _ 55 attitude _ 75 back _ -66 backlog _ 54 bad _ -42 because _ -49 behind _ -32 being _ 55 belief _ 31 beside _ 53 better
_ 35 between _ -56 bit _ 59 blame _ -96 botch _ 34 both _ -41 bother _ -32 brain _ 44 brick _ -31 bull _ 44 cabl _ 79 came _ -32 care _ 36 careful _ -33
careles _ 121 cause _ -32 cavalier _ 76 centre _ 31 clos _ -47 cloud _ 46 clueles _ 92 come _ 47 common _ 42 communication _ -39 compare _ 31 competent
_ 50 complacent _ 77 conduct _ 68 control _ 30 copy _ 30 counter _ 45 course _ -34 courtesy _ -32 cowboy _ 72 crowd _ 41 data _ 38 database _ 33 delet
_ -37 depth _ 42 desir _ 48 detail _ 36 did _ -38 diff _ 41 discipline _ 99 dispatcher _ 75 display _ 38 double _ -30 doubt _ 41 down _ -44 dropp _ -35
due _ -42 effort _ 68 elsewhere _ 38 error _ -43 evacuation _ 37 ever _ 69 evident _ -46 explanation _ -50 fail _ -34 famou _ -30 fat-finger _ -31 fault
_ -111 fine _ 45 finger _ -35 fire _ -45 five _ -41 flash _ 40 flood _ -47 for _ -37 frank _ 79 friday _ -36 full _ -40 game _ 36 get _ -42 good _ 67 guess
_ 35 guilty _ -64 habit _ 46 had _ -104 handl _ 78 handover _ 50 happen _ -61 hard _ 66 has _ 90 have _ -62 head _ 47 heat _ 30 here _ -30 his _ 39 hole
_ -33 hopeles _ 41 how _ -38 idea _ 50 incompetence _ 51 indifference _ 53 inexperienc _ 46 infinite _ -33 installer _ 33 is _ 56 itself _ -41 job _ 48
judgement _ 102 kind _ 76 lack _ 69 landlord _ 89 lapse _ -59 lazy _ 67 leak _ -43 leav _ 45 leave _ 62 less _ 45 lesson _ -34 letter _ -30 level _ 33
lift _ -37 like _ 81 listen _ 58 living _ 45 long _ 53 look _ -53 loose _ 34 lost _ -53 made _ -58 mail _ -30 manner _ 94 march _ -33 masterpiece _ -46
mess _ -34 met _ 48 mind _ 43 miss _ -51 mistyp _ 54 mixer _ 31 month _ -33 move _ 38 must _ -44 negligence _ 79 negligent _ 61 new _ 37 noth _ -76 now
_ -35 o'clock _ 37 of _ 34 off _ -49 on _ -60 one _ -81 ones _ 31 optional _ -30 order _ -36 organise _ 56 other _ 31 ought _ -37 out _ -85 outage _ -48
palletiser _ 36 panic _ 66 panick _ 72 paste _ 33 payroll _ -35 pension _ 42 pick _ 38 plain _ 64 planet _ 30 plc _ 33 point _ -44 poor _ 69 predecessor
_ 58 pride _ 33 proud _ 42 prov _ 54 put _ -48 quiet _ -31 radio _ -50 rang _ -34 rather _ 43 reboot _ 37 reckles _ 129 reconciliation _ 33 regard _ 52
registry _ 32 relax _ 37 responsible _ -36 rest _ 46 result _ -39 review _ 30 rollback _ 31 rollout _ 32 rota _ -32 rotation _ 33 round _ 49 route _ 31
rush _ 33 safe _ -36 same _ 88 sank _ -31 says _ -40 script _ -49 sense _ 94 sensor _ 48 sent _ -30 server _ -32 setpoint _ -31 shar _ -35 sheer _ 129
sheet _ -41 shoot _ 30 shop _ 43 should _ -58 show _ 75 shown _ 32 silly _ 32 simp _ 36 single _ -45 slapdash _ 94 sloppy _ 157 smell _ -31 so _ -31 sorry
_ -46 speak _ -34 special _ 37 speed _ -32 stag _ -34 standard _ 51 stay _ 36 still _ -49 stop _ -34 stopp _ -33 story _ 44 strong _ 44 stubbornnes _ 81
subnet _ 47 suit _ 60 supervision _ 38 talk _ 35 tell _ -30 tend _ 59 test _ -36 than _ 70 thank _ -36 that _ -44 the _ -52 their _ 72 themselv _ 32 there
_ -67 thing _ 30 think _ 61 this _ -49 thought _ -30 three _ -63 through _ 66 ticket _ -33 time _ 32 to _ -31 too _ 38 took _ -48 touch _ -31 toward _
30 treat _ 56 trust _ 43 turn _ -40 twelve _ 30 twenty _ 68 two _ -50 typical _ 76 unprofessional _ 85 up _ -37 useles _ 92 usual _ 44 valv _ 44 very _
53 vigilance _ -35 wait _ -44 warn _ -48 warning _ -36 was _ -87 way _ 63 weigh _ -37 wheel _ 32 when _ -31 why _ -42 wise _ 48 without _ -49 work _ 91
would _ -64 yet _ -45
`,
    next: `
" <role> 36 's stubbornnes 60 's the 45 's usual 49 , <depts> -31 , <some> 31 , a -43 , at 30 , but 34 , even 30 , had 31 , not -34 , our 65 , that 50
, to 47 , who 41 0:0 : 42 0:0 the 32 : <name> 32 ; the 84 <depts> , 64 <he> the 42 <is> have 82 <is> was 39 <is> would -36 <name> . -51 <name> ? 41 <name>
can 52 <name> could -31 <name> during 52 <name> had -41 <name> is 78 <name> never -49 <name> on 35 <name> panic 63 <name> treat 63 <name> was 45 <nobody>
would 69 <role> " 36 <role> from 31 <role> mistake 49 <role> panick 43 <role> show 42 <role> was 55 <roles> did 33 <roles> have 30 <roles> were 68 <roles>
with 33 <start> <depts> 34 <start> <he> -38 <start> <is> 37 <start> <name> 53 <start> <role> 34 <start> <teams> 59 <start> <weaks> -42 <start> an 92 <start>
another -44 <start> apparent -55 <start> attention 42 <start> better -49 <start> blame -39 <start> by 41 <start> fault -32 <start> for 30 <start> hard
85 <start> incompetence 37 <start> kind 45 <start> no -42 <start> noth -52 <start> poor 73 <start> rather 37 <start> sloppy 66 <start> test -30 <start>
the -51 <start> their 66 <start> then 53 <start> two -45 <start> typical 39 <start> was 40 <start> weigh -30 <teams> need 46 <teams> was 35 <wes> were
31 <yous> can 32 ? <end> -95 a bit 48 a good 47 a lapse -37 a quick 31 a single -34 a special 37 a word -37 air . 37 among <roles> 37 and <he> -35 and
no 33 and start 33 approv the 34 are a 56 are cowboy 35 are too 50 as ever 56 as if 31 asleep at 47 at fault -46 at four 32 at peak 31 attention to 72
attitude of 37 attitude to 33 be desir 48 before . 32 before the 59 belief . 31 bull in 44 by <name> -90 by <role> 45 by <teams> 35 by the 98 call <name>
32 can not 91 chang the -32 change . -33 change control 36 column . 33 come to 52 could n't 63 could not 42 cut the 52 cutover . 37 demo . 30 desir . 48
did n't -69 did not -61 did the 85 did to 37 drill . 30 duty . 38 eleven year 30 empty . 30 ever , 59 every one 32 fault , -35 fault is -36 feel for 30
first . -32 first and 31 for . -32 for other 34 for the -49 from <depts> 37 from start 34 got the 31 habit of 30 had been -60 had two 35 half asleep 61
half the -52 handl of 55 handover . 45 has a 38 has been 43 has no 57 has not -47 has the 100 has to -31 his depth 38 his own 40 in . -38 in <team> 30
in <teams> 81 in a 55 in his -33 in its 59 in their 32 is , 36 is <name> -52 is a 41 is all 49 is at -35 is in -33 is n't 40 is not 114 is on -48 is slow
35 is the 35 is what -59 it come 39 it take 56 it was 44 itself . -37 job . 32 kept the 44 kind note 47 lapse of -38 leav the 41 leave the 36 left hand
89 lock . 31 love to 53 meant to -33 minut . 32 more careful -32 n't know 48 n't organise 30 n't the 31 need to -64 not exact 31 not follow -32 not take
-33 not the 37 not think 46 note . -33 of <name> 41 of a 43 of course -31 of his 35 of it 48 off , 41 off the -34 on <name> -30 on a -54 on that 36 one
. -38 organise a 56 ought to -32 out of 50 password . 33 plc . 35 poor judgement 102 pride in 33 proud to 31 read of 38 run that 31 sat on -38 shoot first
31 shop . 58 simp not 37 someth to 32 sort of 31 start to 32 supervision . 41 switch . 36 taped over 30 tend to 59 test . 43 than <role> 54 that 's 35
the attitude 37 the basic 39 the bridge 35 the card 30 the cloud 46 the discipline 45 the dispatcher 77 the drill 35 the heat 30 the installer 34 the job
44 the landlord 99 the log 47 the mixer 31 the new 39 the ones 39 the only 32 the page 43 the palletiser 36 the part 41 the password 32 the payment 31
the plant 36 the real -31 the reconciliation 34 the registry 39 the rollout 34 the same 60 the sensor 64 the usual -32 the ward 41 the wheel 32 their head
45 then the 37 there are 39 there is -37 there was -39 this one -45 time zone 35 to <role> -33 to ask 31 to blame -37 to detail 30 to it 35 to its 42 to
leave 55 to patch 34 to put 40 too proud 42 two left 61 under pressure 34 up to 82 was <name> -34 was an 62 was done 44 was it 38 was not -66 was plain
30 was poor -33 was to -36 way to 34 went . 30 went to 75 were plain 45 what a 49 with <name> -34 with <teams> 40 with the 70 word for 60 word from -30
work by 54 would have -58 wrong region 40 year . -32
`,
    later: `
's . -40 's is 31 's kept 90 's of 42 , . -77 , <he> -38 , <name> 43 , <theys> 42 , a -30 , by 30 , four 33 , half 37 , is 42 , let 32 , one 31 , sign
35 , that 33 , up 45 0 . -30 0:0 , 31 0:0 <name> 42 : , 54 : the 31 <depts> in 42 <depts> the -40 <depts> to 59 <he> , 55 <he> the -34 <is> like -53 <name>
<teams> -32 <name> all 31 <name> as 40 <name> been 32 <name> have -45 <name> his -35 <name> is 40 <name> like 32 <name> past 33 <name> pull 33 <name> usual
49 <nobody> a -34 <role> . 37 <role> cost 42 <role> every 32 <role> to 49 <roles> <role> 41 <roles> no 33 <roles> the 42 <roles> to -64 <some> this 91
<start> <is> -38 <start> <name> 70 <start> acted 58 <start> are 49 <start> as -43 <start> bit 41 <start> blind 39 <start> code 32 <start> cowboy 33 <start>
does 41 <start> for -31 <start> had -33 <start> has 68 <start> have 86 <start> in 53 <start> is 73 <start> it 62 <start> judgement 85 <start> kept -39
<start> lack 61 <start> left -30 <start> let -36 <start> mistake 51 <start> must -42 <start> note 30 <start> of -37 <start> one -34 <start> panick 72 <start>
show 54 <start> take 32 <start> tend 59 <start> think 57 <start> to -30 <start> took -30 <start> treat 63 <start> was 99 <start> will -36 <teams> in -39
<teams> n't 31 <yous> not 38 a , -34 a could 30 a from -32 a like 53 a of -39 a way 45 air <end> 37 all . -41 all and 55 an . -43 and . 63 and is -36 and
of 31 another . 41 are not 33 are other 34 as , 49 asleep the 68 at wheel 35 attention detail 30 be to -37 been on 36 been since 34 being . 58 belief <end>
31 build <end> 33 by 's 34 by , -73 by <name> 40 by the -33 by to 45 call <teams> 36 cavalier to 42 change <end> -33 column <end> 33 come expect 33 could
done 32 could organise 56 cutover <end> 37 decision <role> 51 demo <end> 30 desir <end> 48 did rest 48 drill <end> 30 duty <end> 38 empty <end> 30 enter
, 32 even <name> 33 every of 32 first <end> -33 for <end> -32 for <roles> 48 four the 35 from , -47 from . 50 from on 48 give a -30 had . 32 handl the
55 handover <end> 45 has habit 30 has on -32 have that 36 head . 43 his , 59 hour the 33 how of 44 if were 44 in , -39 in . -53 in <end> -39 in <name>
55 in cloud 56 in depot 43 is . 38 is with 33 it <name> -55 it a 51 it not -53 it plain 35 its , 39 itself <end> -37 job <end> 31 job the 45 lack the 34
last . 53 left . 37 lock <end> 31 long the 56 loose the 47 minut <end> 30 more than 41 n't a 42 n't the -48 never the -36 no , 36 not a 35 not for 38 note
<end> -33 of 's -47 of , -43 of depth 43 of to 39 on . 38 on call 34 on hand -40 on part 41 on with 31 one <end> -38 our . 31 out his 38 paid the 30 part
<name> 30 password <end> 33 pay . -38 plc <end> 35 prod . 37 real to 46 reckles by 46 run . 37 same . 43 sat the 45 shoot and 31 shop <end> 58 so . -32
special of 37 stay . 39 supervision <end> 41 switch <end> 35 take special 37 test <end> 43 than . 66 that . 56 that is 36 the 's 49 the <wes> 37 the and
-38 the by -39 the centre 33 the could 41 the is -39 the message 34 the of 31 the on 44 the open 38 the region 39 the stay 45 the this 36 the time 31 the
were -32 the wrong 30 there no -31 this , -48 this <end> -30 this on -36 to , -34 to a 30 to desir 48 to from 30 to their 38 to with 60 too to 71 two ,
-30 two . -35 two hand 61 typed the 34 usual . 39 valv <end> 51 valve . 39 was , 37 was and 30 was by -32 was from -39 was not 42 was of 47 was to -101
was with 40 were to -32 what take 31 whole , 48 with <who> 32 wrong was 39 year <end> -32
`,
    behind: `
'd _ -30 's _ -30 . _ 45 0 _ -36 <name> _ 45 <role> _ -36 <roles> _ -36 <some> _ 31 <team> _ -39 a _ -55 about _ 55 acted _ 58 again _ -40 all _ -49 alway
_ 79 an _ -54 and _ 45 approv _ 30 are _ 95 around _ 58 as _ 79 asked _ -32 attention _ 53 attitude _ 55 been _ 49 before _ 65 being _ 52 blame _ -49 botch
_ 35 bother _ -30 brick _ -32 broke _ -35 bull _ 44 card _ 31 cavalier _ 42 checklist _ -30 clear _ 45 clueles _ 39 code _ 34 complacent _ 77 cowboy _
32 desir _ 41 diff _ 45 discipline _ 94 down _ -40 elsewhere _ 38 ever _ 44 everyth _ 43 fault _ -50 flash _ 43 got _ 38 guess _ 40 guilty _ -34 habit
_ 30 hand _ -58 head _ 43 hopeles _ 41 if _ 34 into _ -35 is _ 124 its _ 75 itself _ -34 known _ 41 lack _ 101 lazy _ 44 leav _ 41 ledger _ 31 let _ -51
like _ 55 listen _ 63 little _ 41 log _ -30 long _ 51 look _ -34 mail _ -37 met _ 49 miss _ -42 mistake _ 47 mistyp _ 56 must _ -35 my _ -31 n't _ 75 night
_ 37 no _ 46 not _ 47 of _ 48 only _ -48 organise _ 30 panic _ 71 panick _ 72 past _ 35 pride _ 33 prov _ 54 read _ -45 real _ -47 relax _ 38 renewal _
40 responsible _ -33 rest _ 44 round _ 30 route _ 32 rush _ 38 same _ 31 seen _ 30 shipp _ -38 shoot _ 31 should _ -53 show _ 68 since _ 39 sloppy _ 37
strong _ 44 stubbornnes _ 60 subnet _ 50 suit _ 44 supervision _ 41 taped _ 31 tend _ 59 test _ 40 that _ -34 the _ -85 thing _ 70 through _ -39 to _ -38
too _ 37 took _ -30 toward _ 30 treat _ 61 trust _ 45 turn _ -37 usual _ 76 valve _ 37 ward _ 39 was _ 71 week _ -33 went _ 41 were _ 65 word _ 30 work
_ 53 wrong _ -67 yet _ -32 zone _ 32 ￼ _ 31
`,
    section: `
<in-account> <any> -41 <in-account> <is> 30 <in-account> <name> 39 <in-account> <team> 33 <in-account> <theys> 33 <in-account> <weaks> -31 <in-account>
<wes> -44 <in-account> <yous> -51 <in-account> ? -92 <in-account> not 30 <in-account> should -54 <in-actions> <name> -88 <in-actions> <roles> -46 <in-timeline>
<teams> -37 <in-timeline> <wes> 32
`,
  },
  human_error: {
    constant: -486,
    word: `
, _ 34 : _ 99 <end> _ -53 <in-actions> _ -50 <in-timeline> _ -34 <name> _ -68 <nobody-at-all> _ 47 <somebody> _ -103 ? _ -35 account _ 34 as _ 58 attention
_ 48 been _ -30 blame _ 53 boil _ 59 by _ 65 cause _ 70 chair _ 32 clos _ 57 code _ 37 concentration _ 33 down _ 60 during _ 57 entry _ 34 error _ 155
fat _ 34 fat-finger _ 45 finger _ 76 firewall _ 40 from _ -47 had _ -42 have _ -46 human _ 171 keyboard _ 31 lapse _ 106 log _ 30 manual _ 42 miss _ 35
mistake _ 113 no _ -36 noth _ 38 old _ 33 operator _ 91 part _ 40 pebkac _ 151 pric _ 33 problem _ 48 rather _ 52 rule _ 30 slip _ 38 subnet _ 41 technical
_ 81 than _ 47 that _ -33 tram _ 31 trouble _ 63 typo _ 40 weak _ 36 with _ -37 would _ -39 wrong _ 58
`,
    next: `
, not 36 , the 37 : human 50 <role> 's 31 <role> . 33 <roles> that 31 <start> <role> -58 <start> <roles> -30 <start> a 48 <start> blame 58 <start> cause
52 <start> it 36 <start> pebkac 94 <start> the -50 <start> wrong 89 <teams> . 30 ? <end> -34 a lapse 67 and <wes> 34 and keyboard 32 at the 55 attention
. 36 between chair 32 boil down 59 by <role> 75 cause : 33 chair and 32 clos . 31 clos the 34 did what 30 down to 81 error , 33 error . 38 error at 35
error during 33 fat finger 34 firewall rule 41 human error 34 human mistake 42 it was 54 lapse of 87 link was 37 mistake by 54 not a 42 of concentration
33 on <teams> 66 one . 36 operator error 91 part of 35 rather than 65 rule . 44 stopp the 30 than the 64 the firewall 40 the miss 38 the one 32 the part
38 the ticket 33 the tram 31 the trouble 33 the weak 36 they were 30 this is 38 was a 44 was the 61 weak link 36
`,
    later: `
's , 31 , <role> 34 , <wes> 30 , a 55 , one 30 : mistake 42 <depts> the 34 <role> <end> 33 <start> clos 43 <start> fat-finger 45 <start> on 66 <start>
so 33 <teams> <end> 30 <wes> . 32 a in 39 a one 41 account the 40 and . 33 as . 30 attention <end> 36 boil to 59 cause human 33 chair keyboard 32 clos
<end> 31 clos ticket 38 during . 31 error <end> 38 error the 63 for miss 40 it <roles> 30 it a 34 it down 42 lapse concentration 33 miss . 40 mistake <role>
30 of . 35 on . 51 on part 38 one <end> 36 rule <end> 44 slip the 41 so the 33 the . 39 the as 39 the link 34 the rule 35 to error 64 valve . 30 what were
31
`,
    behind: `
as _ 37 clos _ 32 log _ 33 problem _ 43 the _ -33 ticket _ 36 to _ -50
`,
    section: `
<in-account> <name> -52 <in-account> <role> 44 <in-account> <roles> 33 <in-account> ? -34
`,
  },
  fault_assign: {
    constant: -313,
    word: `
" _ -46 , _ 34 : _ 67 <any> _ -49 <end> _ -89 <in-actions> _ -120 <in-timeline> _ -51 <is> _ 40 <role> _ -30 <somebody> _ -55 ? _ -77 a _ -117 accountable
_ 56 again _ -30 an _ -45 answer _ 36 attributable _ 41 attribute _ 36 b _ 34 back _ -40 bad _ 54 badly _ 39 be _ 45 bear _ 38 because _ -35 been _ -58
belong _ 59 blame _ 215 block _ 31 blood _ 40 buck _ 79 by _ -74 cap _ 38 carri _ 56 cent _ 44 chalk _ 32 change _ -37 charg _ 63 cloud _ 30 conscience
_ 44 could _ -40 culpa _ 66 culprit _ 138 day _ -31 did _ -36 diesel _ 35 dispatch _ 39 do _ -30 down _ 38 downtime _ 69 engineer _ 38 error _ -31 even
_ -31 face _ 33 failure _ 58 fault _ 239 find _ 37 finger _ 54 first _ -35 flood _ 37 found _ 60 from _ -50 full _ 34 gone _ -30 got _ -32 guilt _ 91 guilty
_ 121 gun _ 45 had _ -58 have _ -64 having _ 50 head _ 77 here _ 46 his _ 37 history _ 40 hold _ 52 how _ -30 hung _ 33 if _ 34 incompetence _ -33 into
_ -38 investigation _ 96 invoice _ 37 is _ 53 it _ 37 land _ 44 lay _ 30 left _ -58 liability _ 30 lies _ 44 lion _ 31 may _ 50 mea _ 66 mine _ 40 mistake
_ 30 month _ -44 must _ 71 my _ 121 myself _ 63 need _ -40 not _ -43 off _ -45 offender _ 79 on _ 47 our _ -33 ours _ 108 outage _ 30 owns _ 52 party _
67 per _ 42 plac _ 52 point _ 79 pure _ 57 queue _ -32 read _ -49 real _ 41 renewal _ 40 responsibility _ 106 responsible _ 67 roll _ 59 rollout _ 43 scrap
_ 30 seventy _ 40 share _ 39 shell _ 44 since _ -33 sits _ 83 so _ -40 square _ 77 stood _ 31 stop _ 41 tag _ 33 test _ -37 thank _ -33 their _ 33 they
_ 63 thirty _ 39 this _ 109 time _ -44 too _ -32 took _ -30 until _ -33 warn _ -32 was _ -45 wear _ 60 weekend _ 31 went _ -51 were _ -39 what _ -72 will
_ 36 work _ -42 would _ -51
`,
    next: `
's , 45 's fault 47 's share 31 , <is> 49 , <roles> -30 , all 38 , and -38 , is -32 , it 30 . <end> -35 : <name> 76 ; <teams> 31 <is> hold 57 <is> take
33 <name> , 30 <name> <end> 33 <name> has 50 <name> not 39 <name> that 41 <role> . 54 <role> to 88 <roles> ' 46 <roles> , 34 <roles> are 46 <start> <depts>
-34 <start> <is> 46 <start> <name> -41 <start> <role> -34 <start> <theys> 48 <start> <wes> 47 <start> all 58 <start> blame 71 <start> fault 45 <start>
if 31 <start> mea 40 <start> my 30 <start> that 80 <start> the 80 <start> this 48 <start> when 33 <start> with -32 <teams> 's -37 <teams> , 32 <teams>
find 58 <teams> is 45 <teams> pass 33 <theys> were 42 <wes> attribute 36 ? <end> -71 accountable for 41 and simple 32 answer for 72 as well 36 at fault
78 attributable to 41 attribute the 36 bad , 54 bear the 41 belong to 56 blame <name> 42 buck stop 45 culpa , 50 down by 41 down to 56 dry . 37 eleven
hour 33 fault . 45 fault is 50 fault that 37 finger point 48 for 0 32 for the 114 for this 32 full responsibility 44 goes on 33 guilty party 59 has to
54 here . 44 his hand 37 history . 41 in <name> 38 is <name> 36 is guilty 41 is in 40 is on 76 is what -31 it 's 59 it , 38 it happen 39 it is -35 liability
for 31 lies with 31 lion 's 31 mea culpa 66 mine . 34 my bad 54 not the 52 of 0 30 on <name> 47 on his 79 ours . 75 out to 67 owns this 47 party is 34
pass the 33 per cent 44 responsibility for 70 rest with 41 share of 31 simple . 30 sits in 60 square with 32 stop with 45 that it 38 that one 32 that the
37 the block 37 the buck 79 the can 32 the cloud 30 the culprit 70 the downtime 36 the failure 42 the finger 64 the flood 53 the guilt 73 the guilty 59
the lion 31 the loss 33 the miss 34 the offender 79 the real 60 the renewal 45 the responsibility 38 the scrap 30 the two 36 this , 37 this . -37 this
one 64 to <name> 48 to blame 97 was at 32 was in 38 was mine 38 was my 70 watch . 34 when the 32 wrong . 69
`,
    later: `
' . 40 's . -35 , 0 32 , the -34 , was 41 . . 67 0 for 33 0 in 30 : , 38 : . 30 : <end> 32 <is> the 85 <name> fault 47 <name> for 41 <name> only 30 <name>
the -41 <name> this 60 <name> to 56 <role> <end> 54 <role> <name> 37 <role> the -55 <roles> . 37 <roles> the 41 <start> , -37 <start> <is> -38 <start>
attribute 36 <start> bad 51 <start> blame 30 <start> buck 38 <start> can 63 <start> caus -33 <start> culpa 40 <start> culprit 105 <start> find 47 <start>
finger 56 <start> for 72 <start> guilty 36 <start> happen 40 <start> has 46 <start> hold 66 <start> must 77 <start> owns 47 <start> pass 31 <start> responsibility
53 <start> was -48 <start> will 67 <teams> . 38 <teams> <roles> 46 <teams> in 36 accountable the 43 all to 61 answer the 47 be , 34 blame the 40 buck with
45 by , 38 can the 31 caus . 36 culpa <is> 36 down <teams> 58 dropp ball 33 dry <end> 37 failure the 50 fault <end> 45 fault the 31 finger at 30 for flood
32 for miss 36 has on 68 head roll 63 here <end> 43 his . 63 history <end> 41 hold accountable 47 in 's 44 in wrong 39 is 's 66 is <name> 46 is the 50
it <name> 41 it on 50 it to -35 liability the 31 lion share 31 mea , 50 mine <end> 34 minut the 32 my , 65 my . 65 of , 66 of guilt 54 on block 37 on conscience
44 on hand 37 one on 42 one to 31 only to 48 ours <end> 75 part the 36 real . 59 responsibility the 67 roll <end> 55 simple <end> 30 sits <teams> 31 that
is 30 that was 86 the 's 31 the <end> 39 the at 42 the for 42 the is 67 the lies 44 the of 33 the outage 30 the party 69 the point 65 the should 33 the
sits 65 the stop 41 the to 60 this , 43 this . 53 this <end> -39 this on 46 to 's -39 to . 100 to in 59 to the -53 was . 57 was <name> 43 was during 30
was fault 56 was to -35 watch <end> 34 with . 49 wrong <end> 60
`,
    behind: `
' _ 33 's _ -40 , _ 37 . _ 48 <end> _ 65 <roles> _ 31 <teams> _ -42 accountable _ 56 and _ 42 answer _ 46 attribute _ 36 bear _ 53 blame _ 108 can _ 40
carri _ 50 caus _ 44 culprit _ 34 down _ 30 dry _ 36 fault _ 96 find _ 41 for _ 50 guilty _ 63 hand _ 33 has _ 34 having _ 58 here _ 34 hold _ 47 lay _
32 myself _ 63 need _ -33 only _ 45 owns _ 52 per _ 39 real _ 58 responsible _ 70 shell _ 45 simple _ 34 this _ 66 whole _ 30 will _ 42 with _ -60 would
_ -38 wrong _ 31
`,
    section: `
<in-account> <any> -40 <in-account> <is> 35 <in-account> <name> 31 <in-account> <teams> 58 <in-account> ? -70 <in-account> not -38 <in-account> will 40
<in-actions> <name> -39
`,
  },
  accusing_question: {
    constant: -167,
    word: `
, _ -44 . _ -166 <in-account> _ -57 <in-actions> _ 31 <is> _ 38 <name> _ -49 ? _ 179 a _ -58 account _ 40 an _ 39 any _ 31 anyway _ -52 ask _ 52 asking
_ 35 backup _ -79 broke _ 30 cable _ 43 call _ 42 come _ 36 cut _ 54 did _ 97 do _ 40 entitl _ 34 establish _ 35 explanation _ 51 felt _ 34 find _ 46 forward
_ 42 go _ -33 have _ -87 how _ 33 is _ 70 issu _ 42 keys _ -48 kind _ 46 know _ 60 let _ 33 login _ 40 loud _ -39 name _ 33 need _ -70 ok _ 30 on _ 33
one _ -31 out _ 37 plant _ -30 please _ 41 possib _ -43 price _ 35 pull _ -31 question _ 70 rang _ 40 reboot _ 40 red _ 32 responsible _ 30 run _ 37 script
_ 39 siren _ -38 skip _ 31 spare _ -54 step _ 35 sure _ -36 tell _ 45 this _ 38 used _ 40 which _ 35 who _ 172 whose _ 138 why _ 141 wrong _ -37 ￼ _ 67
`,
    next: `
, please 42 . <end> -169 : ￼ 40 <is> would 49 <role> that 44 <some> did 35 <start> <name> -49 <start> <role> -31 <start> <some> 32 <start> ask 32 <start>
backup -63 <start> did 52 <start> find 48 <start> how 51 <start> kind 39 <start> name 41 <start> which 40 <start> why 41 <start> would -31 <teams> . 31
? <end> 179 cable . 47 could possib -51 cut the 60 did it 32 entitl to 34 find out 52 for the 36 from <teams> 38 how come 41 how could 44 is responsible
35 is why 44 know who 53 on a 35 out who 32 please . 41 prod <end> 31 pull the -30 rang . 46 reboot , 42 responsible for 34 run the 40 script . 35 skip
the 32 the cable 46 the label -31 the real 46 to get -35 to know 55 to run 39 to skip 33 when <yous> -58 who broke 33 who did 31 who is 42 who need -88
with a -35 would it -39 ￼ <end> 64
`,
    later: `
, . 58 , ? 33 : <end> 33 <is> like 65 <nobody> . 46 <role> have -49 <role> the -31 <some> this 35 <start> , 41 <start> <role> 30 <start> <teams> 38 <start>
did 36 <start> need -55 <start> out 51 <start> real 46 <start> would 49 <wes> to 33 <who> the 42 a ? 32 a like -34 anyway <end> -52 backup <end> -63 broke
<end> 32 cable <end> 47 did do 31 felt to 34 find who 32 from . 41 have <teams> -36 how <name> 53 how does -38 is for 35 please <end> 41 rang <end> 46
red <end> 30 responsible the 35 script <end> 35 that the 48 the <end> -35 the price 34 the with -31 to who 35 when have -36 who it 33 who responsible 37
who the 70 whose was 43 wrong <end> -60
`,
    behind: `
, _ 34 . _ -51 <teams> _ -49 ? _ 75 an _ 55 any _ 35 cable _ 46 cut _ 38 felt _ 34 forward _ 42 from _ 34 have _ -52 know _ 65 like _ 61 one _ -34 pull
_ -30 rang _ 41 reboot _ 44 red _ 32 skip _ 32 step _ 37 that _ 31 to _ 37 who _ 69 whose _ 41 why _ 34 would _ 36
`,
    section: `
<in-account> <some> 33 <in-account> ? 154 <in-account> not -31
`,
  },
  single_cause: {
    constant: -771,
    word: `
<nobody-at-all> _ -34 <somebody> _ 35 <teams> _ 41 a _ -62 alone _ 87 and _ 68 any _ 47 by _ -31 can _ 35 caus _ 65 click _ 30 commit _ 36 delay _ 70 down
_ 32 else _ 47 ends _ 62 entire _ 59 explain _ 55 gripper _ 32 in _ -36 it _ 30 mast _ 32 mess _ 46 noth _ 41 of _ -33 one _ 51 only _ 36 outage _ 54 reason
_ 65 rush _ 38 that _ 46 there _ 56 trac _ 45 whole _ 34 without _ 41 wrapper _ 31
`,
    next: `
's commit 37 , one 60 <name> . 59 <role> , 50 <start> <teams> 32 <start> it 49 <start> the 46 <start> without 47 be trac 46 can be 45 caus the 67 click
, 31 down to 38 explain why 31 flood . 31 have been 36 outage . 38 outage is 33 rush . 41 that <teams> 40 the gripper 32 the only 42 the whole 34 there
would 44 to <name> 31 to <role> 56 was that 42 why the 31 with <name> 50
`,
    later: `
, . 34 <name> <end> 59 <name> commit 37 <start> 's 30 <start> only 41 <start> whole 40 <teams> . 38 alone the 70 and else 47 and with 63 be to 44 can trac
46 down <name> 49 entire to 36 flood <end> 31 have any 50 it and 63 one , 30 only was 43 outage <end> 38 rush <end> 41 the clos 31 the mess 50 was <teams>
41 with . 41 would have 45
`,
    behind: `
, _ 43 . _ 45 alone _ 68 been _ 41 caus _ 66 click _ 31 commit _ 37 else _ 47 noth _ 45 one _ 53 rush _ 39 the _ -45 there _ 45 to _ -49
`,
    section: `
<in-account> <teams> 47
`,
  },
  passive_blame: {
    constant: -192,
    word: `
" _ -60 's _ -54 , _ -75 : _ -39 ; _ -61 <depts> _ -36 <end> _ -32 <in-actions> _ -111 <name> _ -118 <nobody-at-all> _ 91 <nobody> _ 31 <role> _ -60 <somebody>
_ -185 <team> _ 33 <teams> _ -38 <weaks> _ 45 ? _ -85 a _ -80 abort _ 31 accept _ 37 acknowledg _ 35 agent _ -38 airline _ 33 allow _ 44 any _ -35 apparent
_ -62 are _ -45 as _ -30 aside _ 44 attention _ 32 back _ -34 bad _ -44 ball _ 38 been _ 90 belt _ -30 between _ 75 bound _ -33 brief _ 35 broke _ 53 build
_ -30 by _ -30 came _ 36 care _ 40 carri _ 50 cause _ -42 check _ 43 clash _ -39 clear _ -34 communication _ 66 complaint _ 52 contrary _ 38 corner _ 45
could _ -43 crate _ 48 culture _ 31 day _ -35 depart _ 31 dispatcher _ -54 disregard _ 35 door _ 42 double-check _ 35 dropp _ 36 due _ 68 end _ -34 enter
_ 37 entire _ -36 error _ -46 escalation _ 50 evidence _ 32 far _ 51 fell _ 63 file _ -31 fine _ -55 fitt _ 32 flood _ -40 for _ -48 foreseeable _ -33
forgotten _ 72 formality _ 32 freeze _ 46 from _ -32 gas _ -31 going _ -53 got _ 137 had _ 102 hand _ -46 have _ -97 head _ -35 hidden _ 45 human _ -32
if _ -38 ignor _ 63 incorrect _ 53 instruction _ 82 insufficient _ 32 it _ -105 judgement _ -31 kept _ 38 lack _ 39 left _ 89 letter _ 57 limit _ 36 line
_ -45 link _ -33 little _ 49 log _ -44 made _ 59 manner _ -31 my _ -47 n't _ -36 need _ -55 neglect _ 47 obviou _ -59 obvious _ -34 one _ -37 our _ -62
ours _ -46 out _ 36 outage _ -38 pass _ 36 patient _ 36 peer _ 32 permit _ 42 pick _ -37 place _ 66 plain _ -38 policy _ 36 predictable _ -33 prior _ 33
procedure _ 36 proces _ 48 proper _ 53 pull _ 38 put _ 48 queue _ -30 reel _ 31 region _ -37 ruin _ 31 rule _ 32 set _ 35 sheer _ -37 should _ -39 show
_ -44 shown _ -31 sign _ -47 since _ -30 skip _ 30 skipp _ 37 slapdash _ -31 speed _ 30 taken _ 67 tell _ -36 that _ -41 the _ -31 their _ -34 there _
-31 this _ -101 thought _ 40 three _ 57 through _ -44 too _ 35 treat _ 33 trouble _ -49 unheed _ 40 unmistakable _ -31 unread _ 45 useles _ -33 visible
_ -56 wall _ -42 warning _ 31 was _ 208 week _ 36 went _ 86 were _ 158 what _ -40 who _ -88 whose _ -39 window _ 41 without _ 30 workaround _ 37 would
_ -76 wrong _ 73 zone _ -32 ￼ _ -30
`,
    next: `
, and -31 , contrary 38 0:0 : 37 <nobody> 's 42 <nobody> was 42 <start> <name> -36 <start> <role> -45 <start> <roles> -41 <start> <weaks> 60 <start> a
56 <start> basic 34 <start> communication 58 <start> corner 45 <start> if -33 <start> insufficient 32 <start> it -36 <start> noth 44 <start> on 33 <start>
poor -31 <start> the 76 <start> there 36 <start> this -52 <start> warning 41 <team> to 35 <teams> . 37 ? <end> -85 about the 31 airline 's 34 allow to
44 an unmistakable -31 and never 33 and was -30 at all 30 at the -32 bad . -33 bound to -33 by <roles> -31 by <teams> -34 by the 71 care was 40 carri out
50 clash was -34 close the 36 contrary to 38 crate . 49 cut on 32 depart from 31 during the 33 escalation was 39 far too 52 foreseeable . -30 forgotten
. 34 formality . 32 four . -30 from <roles> 51 going to -52 had been 64 had not 35 have been -48 having been 34 in the 62 it was -51 kept in 51 lack of
31 left to 39 much to 31 need to -33 not been 47 noth was 44 of the 108 of them 32 on the 36 only . 36 open . 46 open the -30 ours . -44 paid to 34 peer
review 32 poor judgement -31 prior to 33 procedure was 36 skip the 30 the airline 33 the brief 36 the clash -39 the complaint 52 the dark 36 the dispatcher
-43 the escalation 37 the failure -31 the flood -42 the letter 59 the log -44 the outage -31 the permit 30 the request 31 the wall -37 the warn -38 the
writ -32 this was -67 to <team> 32 to close 30 to one 54 to skip 30 to the 68 too little 32 treat as 34 two of 46 unread for 36 wall since -35 warn . -30
warning from 44 was an -41 was bound -30 was depart 31 was entire -32 was given 30 was going -36 was not 65 was poor 47 was the -52 was to -52 was too
-37 was treat 34 was wrong 30 went unheed 40 were made 33 what <wes> 31 what was -38 would have -33 wrong region -36
`,
    later: `
, . -33 , <wes> 33 , so 30 , was -46 <start> , -47 <start> <wes> 43 <start> attention 47 <start> broke 60 <start> came 31 <start> cause -30 <start> complaint
35 <start> failure -30 <start> from 45 <start> is -35 <start> judgement -31 <start> note 30 <start> on 34 <start> only -32 <start> outage -31 <start> second
35 <start> the -50 <start> three 33 <start> took 39 <start> warn -36 <start> was 49 <start> were 115 <start> with 56 <start> writ -32 <teams> <end> 37
<teams> was 32 <weaks> the 31 and . -37 apparent the -48 as . 47 as as -31 bad <end> -33 ball dropp 40 been for -53 been with 31 change was 33 corner cut
39 crate <end> 49 cut the 33 down <teams> 57 entire . -30 fell the 59 foreseeable <end> -30 forgotten <end> 34 formality <end> 32 four <end> -30 from .
34 from to 42 had been 48 had the 31 in . -55 in dark 40 insufficient was 32 is that 32 kept the 48 made the 45 name . 46 not . 45 old was -36 on wall
-37 one . 44 only <end> 36 open <end> 34 ours <end> -44 paid the 34 see a 32 so the 36 taken the 33 that wrong 35 the . 30 the at -32 the could -33 the
during 51 the fell 36 the got 82 the had 30 the in -35 the instruction 83 the left 36 the region -37 the sign -30 the since -51 the that 49 the to -39
the went 46 there a 53 ticket the 30 to , -39 to of 31 unmistakable of -31 warn <end> -30 warn the 38 was , 36 was . 33 was about 42 was as 31 was at 30
was by 48 was for 65 was foreseeable -33 was from 53 was obviou -30 was of -38 was on 65 was open 40 was predictable -33 was without 40 were in 34 were
on 31 with . -46 wrong . 31 yard <end> -43
`,
    behind: `
<team> _ 34 and _ -36 dark _ 39 door _ 38 had _ -34 kept _ 30 much _ 31 not _ -39 on _ -48 poor _ 30 review _ 31 the _ -103 to _ -86 warn _ 42 yard _ 32
`,
    section: `
<in-account> <depts> -34 <in-account> <name> -85 <in-account> <nobody> 34 <in-account> <role> -45 <in-account> <team> 35 <in-account> <weaks> 45 <in-account>
? -83 <in-account> not 33 <in-account> should -38
`,
  },
  sarcasm: {
    constant: -123,
    word: `
" _ 149 'd _ -33 , _ 32 0 _ -98 0:0 _ -44 : _ 113 ; _ 34 <end> _ -40 <in-actions> _ -177 <in-went-well> _ 44 <name> _ -44 <names> _ -30 <nobody-at-all>
_ -30 <role> _ -70 <roles> _ -35 <somebody> _ -34 ? _ -80 about _ -33 admire _ 59 again _ 48 also _ 31 an _ -33 and _ -58 another _ 99 answer _ 31 any
_ -38 anyway _ 43 apparent _ 96 are _ 61 arriv _ 36 assum _ 31 attention _ -32 away _ -39 backup _ 68 bad _ -31 batch _ -40 be _ -42 been _ -53 before
_ -35 bell _ 49 between _ -33 bit _ -39 black _ 34 blame _ -66 brain _ 60 bravo _ 75 brick _ 31 brilliant _ 49 broke _ -36 burn _ 86 buy _ 39 cable _ 58
careles _ -42 chang _ 37 chart _ -43 check _ -33 cheer _ 84 christma _ 62 clap _ 40 clos _ 45 coffee _ 42 come _ -36 commit _ -50 confidence _ 43 confirm
_ -30 congratulation _ 64 consider _ -33 copy _ 37 course _ 38 culprit _ -40 cut _ 37 cutover _ 34 data _ 39 day _ 63 decid _ 118 delete _ 46 did _ -78
drill _ 44 during _ -32 effort _ 53 email _ 44 empty _ 52 enter _ 34 ever _ 34 evident _ 34 expect _ -31 expert _ 84 fail _ -41 famou _ 95 fault _ -58
finger _ -32 first _ -47 five _ 49 five-minute _ 31 flood _ -37 floor _ 40 for _ 50 foresight _ 103 forty _ 32 forward _ 31 friday _ 31 full _ 30 geniu
_ 38 give _ 52 go _ 68 god _ 36 goes _ 30 gold _ 60 good _ 57 got _ -54 grac _ 33 great _ 53 had _ -49 hand _ -47 handover _ -54 happen _ -46 hats _ 47
have _ -57 head _ -35 hear _ 35 heaven _ 95 hero _ 52 high _ 38 his _ 36 hope _ 53 hose _ 37 how _ 76 human _ -38 hurt _ 48 infinite _ 53 is _ -47 itself
_ 72 kept _ -30 key _ 55 keys _ 53 know _ -41 known _ -34 label _ 45 last _ 30 later _ 34 left _ -59 line _ -31 load _ -31 lol _ 39 lose _ 45 lost _ -56
loud _ 38 love _ 130 made _ -30 make _ -35 mark _ 40 masterpiece _ 105 medal _ 42 mere _ 41 midnight _ 73 migration _ -31 mistake _ -42 month _ 34 more
_ -45 much _ 44 n't _ -50 need _ 52 nice _ 104 ninety _ 41 no _ -60 not _ -63 noth _ -34 now _ 63 offline _ 36 on _ -46 once _ 35 only _ 32 open _ -36
opinion _ 33 our _ 94 out _ -89 page _ -43 parcel _ 30 paste _ 34 pay _ 49 pebkac _ -38 plenty _ 36 point _ -44 poor _ 42 possib _ 57 power _ 43 presence
_ 32 printer _ 38 prod _ -36 pure _ 34 quality _ 33 quite _ 42 rang _ 42 read _ 57 ride _ 53 rode _ 52 rota _ 84 rule _ -31 runbook _ 37 sat _ -31 saturday
_ -30 saving _ 42 say _ -37 see _ -38 shard _ -30 share _ 31 shell _ 35 show _ -32 sign _ -43 slip _ -42 sloppy _ -84 so-call _ 144 someth _ 51 soul _
-34 speak _ 37 speed _ 45 stag _ 75 standard _ 30 stay _ -35 sticky _ 35 stopp _ -32 storage _ 33 strik _ 52 such _ 47 support _ 40 sure _ 82 surprise
_ 78 taken _ -30 telescope _ 36 ten _ 54 tenant _ 32 terminal _ -32 test _ 55 thank _ 64 that _ -38 the _ -70 thing _ -38 think _ -59 this _ -73 thought
_ 94 thoughtful _ 47 through _ -46 thursday _ 34 ticket _ 40 told _ -33 triumph _ 34 trust _ 56 tuesday _ 50 turn _ -49 two _ -55 typing _ 56 under _ -35
unplug _ 41 up _ -46 uptime _ 44 very _ 50 vlan _ 32 volume _ -36 wait _ -33 ward _ -31 was _ -124 well _ 99 went _ -66 were _ -36 where _ 53 while _ 37
who _ 53 wisdom _ 50 wizard _ 30 word _ -50 worth _ 42 would _ -54 writ _ 30 yank _ 35 “ _ 109 ” _ 109 ￼ _ 86
`,
    next: `
" , -34 " . -37 " by 40 's famou 48 's “ 50 , <nobody> 32 , <roles> 70 , all -30 , one -30 , that 54 , to 36 0:0 <teams> 46 : <name> -42 : the 54 <depts>
. 46 <is> to 34 <name> " 56 <name> , 37 <name> a 71 <name> for 63 <name> to 30 <name> was 48 <name> yank 35 <role> . -32 <role> a 48 <role> and 34 <some>
had 33 <start> <depts> -71 <start> <name> -90 <start> <nobody> -34 <start> <role> -103 <start> <roles> -93 <start> <some> -66 <start> <team> -37 <start>
<teams> -93 <start> <theys> -35 <start> <wes> -44 <start> another 64 <start> apparent 100 <start> because 47 <start> bravo 75 <start> brilliant 50 <start>
congratulation 64 <start> do 47 <start> for -45 <start> full 34 <start> give 38 <start> good 64 <start> great 55 <start> hats 47 <start> it -64 <start>
lesson 34 <start> love 57 <start> may 31 <start> my -39 <start> nice 86 <start> only 61 <start> our 51 <start> read 45 <start> sloppy -35 <start> slow
38 <start> so 83 <start> such 36 <start> test 32 <start> thank 56 <start> the -48 <start> three 55 <start> well 77 <start> what 88 <start> who 46 <start>
would 44 <teams> , 36 <teams> : 31 <teams> could -33 <teams> from 36 <theys> for 30 <wes> all 90 <wes> spent -36 <wes> with 36 <yous> have 112 ? <end>
-75 a bit -38 a cutover 37 a full 34 a laptop 39 a medal 42 a mere 42 a paper 32 a phone 30 a reboot 36 a system 32 and the 33 another masterpiece 73 answer
the 31 apparent read 39 are for 58 are in 32 arriv . 41 as a -31 at five 66 at least 33 at noon 37 at once 30 at six 40 at the -33 back on 38 before <yous>
36 black friday 35 bravo to 60 by <role> -39 call . 40 came from 31 chang the 51 clap for 40 could possib 65 course the 31 decid that 105 delete key 52
dns . 40 do n't 40 email . 41 enter . 42 ever , -38 for <teams> 38 forty minut -32 found the 36 four . 31 from <teams> 40 full mark 41 give <role> 48 goes
to 48 grac <wes> 33 great job 50 had a 45 had been -52 had to -31 handover . -37 hats off 47 have miss 42 have to 36 helpful , 42 his presence 33 how thoughtful
47 in <teams> -32 in january 30 infinite wisdom 56 into a -32 is for 50 is not -30 is optional 35 it 's 34 it is 42 it that 49 it twice 30 it was 43 its
own 38 itself . 55 key . 47 label . -40 machine . 30 mark to 41 minut . 32 miss the 42 much for 38 must have 69 need to -32 nice one 44 nine . 44 nine
hour 45 noon . 47 not take 46 not to 30 now . 35 of <depts> 44 of <name> 52 of a 30 of course 45 of it -40 of our 47 of the -37 off to 45 on a 55 on thursday
35 one day 44 one of 35 only " -49 only key 37 our resident 30 plenty of 36 plug . 51 press enter 55 quality , 35 read the 72 rode in 52 run a 31 should
have -30 slow clap 40 so much 43 sticky note 35 strik again 52 such a 31 switch off 39 tell <wes> 38 thank to -77 that <nobody> 31 the " 70 the bell 53
the change 32 the day 35 the door 31 the error 39 the famou 31 the hose 41 the only 50 the pager 30 the plug 37 the so-call 53 the storage 37 the usual
47 this time 30 thought the 40 thoughtful of 47 thursday . 37 time : 34 to <role> 48 to <teams> 45 to be -30 to do 32 to hear 41 to let 73 to pick 31 to
run 31 to tell 30 took <name> 35 twice . 41 up . 41 was " 32 was evident 32 was there 50 was too 72 way to -30 well , 41 well done 45 when <yous> 47 while
the 56 who cut 35 who need 99 with <teams> -35 with his 61 with it 40 with the 40 word for -30 would have -41 would it 50 zone . 47 ￼ <end> -34
`,
    later: `
" " 43 " <end> -37 " <teams> 39 's . -38 's script 33 's to -33 , , 57 , . 69 , <end> 64 , <wes> -32 , and -30 , as -35 , by -34 , for 37 , is -33 , it
51 , of 30 , ran 32 , seem 35 , the 83 , whole 37 , would 40 0:0 , 35 0:0 the 32 : , -40 : <end> -32 <depts> <end> 46 <is> sure 68 <name> famou 48 <nobody>
a 42 <role> <end> -32 <role> <role> 36 <role> that 37 <roles> in 46 <start> " 91 <start> 's 65 <start> , 34 <start> <is> 86 <start> a 49 <start> as 40
<start> between -30 <start> bit -34 <start> clap 40 <start> for -55 <start> give 34 <start> had -46 <start> hero 52 <start> his 37 <start> in -30 <start>
job 55 <start> look 30 <start> mark 41 <start> much 32 <start> n't 40 <start> need 45 <start> off 47 <start> on 48 <start> read 44 <start> should -37 <start>
so-call 53 <start> take -32 <start> thoughtful 47 <start> to 67 <start> was -108 <start> were -64 <teams> a -41 <teams> again 72 <teams> the 40 <teams>
up 30 <wes> <theys> 30 <wes> his 33 <yous> to 56 a , 74 a . 78 a delete 39 a disk 36 a in 44 a to 48 a way -47 a with 43 a word -33 an . 40 anyway <end>
43 are . 30 arriv <end> 41 as , -37 as the 35 at . 51 at to 50 by , 33 call <end> 40 delete . 32 dns <end> 40 does take 48 email <end> 41 enter <end> 42
for . 45 for ; 35 for minut -36 for the 42 four <end> 30 from , 64 full to 41 give a 74 grac with 33 handover <end> -37 hats to 47 hose <end> 38 how of
44 if were 49 in . 51 in infinite 56 infinite , 34 is as 54 is out -30 it not 47 it to 36 itself <end> 55 key <end> 46 lesson : 35 like . 32 machine <end>
30 much the 38 must been 30 need when 37 nine <end> 44 noon <end> 42 not a -47 now <end> 32 now the 33 of 's 36 of to 80 on , 30 one . 35 one <name> 42
only . 31 our . 46 outage a 49 own . 43 plug <end> 48 prod . -33 pull plug 37 read label 48 read manual 35 rollback was 31 slow for 40 so for 35 stag for
39 take . 48 thank , 33 that the -30 that was 41 the 's -47 the <role> 37 the alarm 30 the are 65 the arriv 34 the data 40 the database 33 the expert 35
the file 35 the floor 43 the group 34 the has 32 the key 44 the message 41 the plan 32 the tenant 38 the who 48 the wizard 39 the would -30 this : 34 thursday
<end> 37 to <wes> 56 to a -33 to for 89 to it 54 to the 48 too . -33 took a 31 twice <end> 41 two with 32 up <end> 41 very , 33 were , 43 when have 52
who it 34 will to 30 with presence 33 word <name> -32 wrong , 36 wrong <end> 41 zone <end> 47 “ ” 95
`,
    behind: `
" _ 45 'd _ -33 . _ 31 : _ 61 ; _ 39 <name> _ 57 <roles> _ 48 <team> _ 36 <teams> _ -73 <theys> _ 33 ? _ -40 after _ 48 again _ 97 alarm _ 42 all _ 40
and _ -33 are _ -44 ask _ -30 assum _ 31 bell _ 41 blame _ -36 both _ 34 brick _ 33 burn _ 35 clos _ 56 commit _ -41 copy _ 51 decid _ 45 delete _ 48 did
_ -33 does _ 37 down _ -36 email _ 47 enter _ 59 error _ -30 every _ -35 famou _ 45 five _ 56 forty _ 33 forward _ 31 grac _ 33 is _ -31 it _ -73 itself
_ 69 key _ 60 know _ -31 lose _ 45 medal _ 31 midnight _ 31 my _ 59 n't _ -53 need _ -56 never _ -56 no _ -30 now _ 35 number _ 31 off _ -30 once _ 31
open _ -32 our _ -75 party _ 32 pay _ 37 plan _ 39 presence _ 32 press _ 57 quality _ 35 ride _ 53 rota _ 37 runbook _ 56 say _ -44 shell _ 46 so _ -35
someth _ 69 speed _ 48 strik _ 52 sure _ 61 take _ 37 that _ -40 their _ -33 there _ 36 this _ -40 to _ -46 turn _ -45 typing _ 57 usual _ -37 very _ 35
was _ 60 while _ 30 would _ -47 yank _ 35 “ _ 50 ” _ 74
`,
    section: `
<in-account> <role> -42 <in-account> <some> 40 <in-account> <weaks> 35 <in-account> ? -71 <in-account> not -41 <in-actions> <name> -40 <in-actions> <roles>
-36
`,
  },
  fix_the_person: {
    constant: -134,
    word: `
, _ -38 0 _ -43 0:0 _ -70 <end> _ -37 <in-account> _ -271 <in-actions> _ 400 <in-timeline> _ -117 <in-went-well> _ -42 <name> _ -70 <roles> _ 58 <somebody>
_ -40 ? _ -38 again _ 37 and _ 38 another _ 31 are _ -37 ask _ -30 be _ 89 been _ -51 before _ 32 buy _ -42 by _ -30 careful _ 41 concentrate _ 47 culture
_ 58 cut _ -37 delete _ -30 discipline _ 47 exercise _ 45 find _ -39 flow _ 30 gate _ 30 get _ 71 greater _ 48 habit _ 33 had _ -39 harder _ 45 have _
-43 head _ 33 here _ 34 house _ 30 it _ -58 key _ -40 leash _ 38 left _ -35 make _ 34 more _ 147 must _ 68 need _ 67 never _ -32 next _ 64 no _ -35 of
_ 33 one _ -36 only _ 34 out _ -41 ownership _ 56 pay _ 38 please _ 40 rais _ 44 read _ 41 refresher _ 36 remind _ 34 repair _ -33 retrain _ 30 rota _
55 shall _ 38 slip _ 58 start _ 32 stay _ 52 than _ -37 that _ -76 the _ -74 think _ 65 this _ -42 twice _ 59 type _ 44 until _ 49 vigilance _ 139 was
_ -135 were _ -49 which _ -42 who _ -53 why _ -31 will _ 63 would _ -43 wrong _ -39
`,
    next: `
, please 36 <name> . 56 <name> need -33 <roles> , 35 <roles> need 38 <roles> to 32 <start> 0:0 -50 <start> <any> 54 <start> <role> -58 <start> <roles>
58 <start> another 40 <start> discipline 38 <start> find -37 <start> make 30 <start> next 31 <start> remind 32 <start> the -54 <wes> need 42 ? <end> -37
and the 41 at the 33 be more 34 before <yous> 38 concentrate harder 45 delete key -42 do was -30 exercise greater 48 find out -31 for <name> 32 has to
49 in a -30 is the 55 more careful 41 more ownership 40 must be 32 next time 45 of <role> 45 ownership and 31 please . 38 say no -30 that <name> -37 that
<roles> -35 the gate 31 the only 56 the rota 54 think twice 70 to be 32 to get 30 to start 39 what <name> -30 which <name> -36 would have -33
`,
    later: `
, . 53 <name> . -43 <name> <end> 55 <role> the -33 <roles> into 31 <roles> to 51 <start> <name> 49 <start> a 34 <start> at 34 <start> more 35 <start> must
31 <start> need 33 <start> out -30 <start> should 30 <start> the -38 <start> to 38 <start> twice 37 <teams> to 42 a delete -30 a of 40 and rota 48 at gate
34 be on 31 before type 44 for , -34 for . 32 gate be 33 get the 32 greater at 48 harder the 45 in . 43 its in 31 of . 63 only . 57 please <end> 38 read
. 30 that the 30 the of 34 the that -57 the will 50 to was -30 vigilance the 76
`,
    behind: `
<name> _ 31 and _ -40 be _ 47 cable _ -34 concentrate _ 47 cut _ -36 delete _ -42 exercise _ 48 get _ 73 greater _ 48 habit _ 33 had _ -41 harder _ 45
have _ -37 here _ 37 in _ -30 is _ 37 key _ -43 more _ 80 must _ 46 need _ 78 on _ 37 pay _ 39 shall _ 38 start _ 35 the _ -36 to _ 48 type _ 44 was _
-39
`,
    section: `
<in-account> <depts> -32 <in-account> <name> -75 <in-account> <some> -38 <in-account> <teams> -58 <in-account> ? -35 <in-account> will 51 <in-actions>
<depts> 30 <in-actions> <he> 32 <in-actions> <name> 61 <in-actions> <role> 43 <in-actions> <roles> 55 <in-actions> <some> 58 <in-actions> <teams> 58 <in-timeline>
<name> -39 <in-timeline> <role> -32
`,
  },
};
