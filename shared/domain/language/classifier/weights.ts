// Written by `npm run learn` from labelled sentences: change those, not these.

import type { BlameCategory } from '../types';
import type { WrittenModel } from './model';

export const BLAME_MODEL: WrittenModel = {
  constant: -2,
  word: `
" _ 16 % _ -26 ' _ -43 'd _ 16 'll _ -42 're _ -29 've _ 42 ( _ -68 ) _ -68 . _ 37 0 _ -96 0-0 _ -16 0-bit _ 29 0.0 _ -66 0.0.0 _ -49 0/0 _ -37 0:0 _ -117
0:0:0 _ -26 0b _ 28 0h _ -20 0m _ 18 0s _ -32 0st _ -17 0xx _ -24 : _ -22 ; _ -71 <depts> _ 17 <he> _ 28 <in-actions> _ -57 <in-timeline> _ 30 <in-went-well>
_ -157 <is> _ -41 <name> _ 45 <names> _ -51 <nobody-at-all> _ -120 <nobody> _ 20 <some> _ 24 <somebody> _ 58 <team> _ -36 <wes> _ -65 <who> _ -30 <yous>
_ -24 ? _ 63 @ _ -19 a _ -29 a.m _ 31 able _ -49 abort _ 21 about _ -18 above _ -27 absence _ 24 absent _ 17 absorb _ -42 acces _ -94 accident _ -17 accidental
_ 24 account _ -96 accountable _ 43 accurate _ -15 acked _ -17 acros _ -66 act _ 48 acted _ 37 action _ -23 activity _ 19 add _ -77 addres _ -92 address
_ -40 adds _ -27 adjacent _ -22 adjust _ 25 admin _ 23 adult _ 52 advance _ 21 affair _ 21 affect _ -84 afraid _ 21 after _ -84 afterward _ -44 again _
16 age _ -32 agre _ -66 agree _ -31 airline _ 17 airport _ 21 aisle _ 25 alarm _ -43 alert _ -42 alexa _ -20 alike _ -15 all _ 62 all-clear _ -34 allocator
_ -17 allow _ -28 allowance _ 20 alone _ -36 along _ -21 aloud _ -46 alter _ 28 amateur _ 41 amateurish _ 78 ambulance _ -38 among _ 24 an _ -63 analyser
_ 15 and _ -76 announc _ -38 announcement _ -17 answer _ -41 anyth _ 17 anyway _ 39 apart _ -73 api _ 17 apologi _ -40 apology _ 46 app _ -63 apparent
_ 98 appeal _ 72 appendix _ -31 appli _ -17 appliance _ -30 application _ -22 appreciat _ 54 approval _ -55 approve _ -43 april _ -39 architecture _ -31
archive _ 17 are _ -41 arm _ -74 arriv _ -21 arrive _ -32 arrogant _ 19 arvo _ 21 as _ -42 aside _ 59 asked _ -76 asking _ -29 asks _ -94 asleep _ 58 assemb
_ -22 assertion _ 32 assessment _ 37 asset _ -17 assign _ -63 assistant _ 15 association _ -20 assum _ -19 assumption _ 31 ate _ 26 atm _ 21 atms _ -19
attach _ -71 attacker _ -50 attempt _ 45 attention _ 63 attitude _ 42 attributable _ 72 audit _ 28 august _ -49 authoris _ 30 authority _ -19 automatic
_ -27 automatical _ -52 autumn _ 22 available _ -44 average _ -47 avoid _ -49 awake _ 19 b _ -38 b0 _ -19 back _ -22 backlog _ 34 backport _ -19 backpressure
_ -24 backup _ 24 bad _ 107 badge _ -25 badly _ 83 bag _ 34 baggage _ 26 balance _ -16 ball _ 92 bang _ 52 bangalore _ -19 banner _ -58 basement _ -15
basi _ -40 basic _ 90 bear _ 22 because _ -38 become _ 25 been _ 17 before _ -44 beforehand _ 20 began _ 17 begin _ -53 beginner _ 31 begun _ 61 behav
_ 16 behaviour _ -27 behind _ -26 being _ -29 belief _ 29 believe _ -31 bell _ 16 belong _ -24 below _ -43 beneath _ 39 benefit _ 25 bent _ 50 beta _ -34
better _ 15 between _ -36 beyond _ 54 big _ -53 bill _ 36 binari _ -22 binary _ -22 birth _ -23 bit _ 64 bite _ 33 black _ 43 blackout _ 41 blam _ -97
blame _ 50 blank _ 29 bles _ 15 blind _ 85 block _ -25 blood _ 69 blow _ 39 blown _ -15 boiler _ 61 bolt _ 21 bomb _ 37 bonu _ 29 booking _ 18 boot _ 19
bored _ 41 boring _ -35 borrow _ -18 bot _ -68 botch _ 73 both _ -41 bother _ 91 bottl _ 82 bottle _ 16 bought _ -44 bounc _ -37 bound _ 51 box _ 27 boy
_ 31 brain _ 60 branch _ -29 brazil _ -39 breach _ 31 break _ 37 breaker _ -15 brick _ 51 bridge _ -43 bright _ 44 broadcast _ 36 broke _ 88 brought _
-19 browser _ -24 buck _ 59 bucket _ -23 budget _ -24 buffer _ -19 bug _ -18 build _ -71 built _ -24 bull _ 22 bulletin _ -32 bundle _ -21 bungl _ 87 burn
_ 16 burst _ 20 bus _ 44 busbar _ -15 busines _ 56 buy _ -32 buys _ 45 bypass _ 48 byte _ -59 cach _ -64 cache _ -69 cage _ -16 calendar _ -51 call _ -47
caller _ -24 calm _ -43 campu _ -31 can _ -22 canary _ -27 cancel _ -30 candidat _ -18 canteen _ 28 capacity _ -29 capture _ -15 card _ -75 care _ 100
cared _ 20 careful _ -37 careles _ 42 carelessnes _ -26 carry _ -54 case _ -17 caught _ -121 cause _ 62 cavalier _ 35 cdn _ -15 ceil _ 25 central _ -48
ceremony _ 47 cert _ 38 certificat _ -26 certificate _ -49 chair _ -46 chalk _ 18 chance _ 41 chang _ -26 character _ -33 charg _ 34 charge _ -23 chart
_ 18 chas _ 28 chassi _ -16 chat _ -41 cheaper _ 43 checklist _ 35 checkout _ 31 checkpoint _ -23 checksum _ -45 cheer _ 40 chennai _ -37 child _ 32 chiller
_ 22 choice _ -43 choose _ -33 chose _ 18 chosen _ -41 christma _ 16 ci _ -34 circuit _ -35 citizen _ 30 city _ 18 claim _ 27 clap _ 22 clash _ 36 clean-up
_ -15 cleanup _ 24 clearer _ 40 client _ -79 clinic _ -43 clip _ 71 clobber _ 18 clock _ 16 closer _ 16 clown _ 22 club _ 15 clueles _ 97 coach _ -15 code
_ -33 cold _ -16 column _ -45 combin _ -28 combination _ -16 come _ 21 coming _ 30 command _ -77 comment _ -38 common _ 22 community _ -29 compani _ -38
compar _ -47 compensation _ -17 competent _ 30 competitor _ -22 compil _ -18 compiler _ -36 complacent _ 50 complain _ -44 complaint _ 36 complet _ -36
complete _ -23 component _ 16 comput _ -29 concentrate _ 20 concentration _ 17 conclusion _ 58 conduct _ 70 conference _ -21 confidence _ 29 config _ 17
configuration _ -27 confirm _ -63 confirmation _ -22 confuse _ -19 congratulation _ 26 connection _ -47 consent _ -15 consequenc _ 24 consist _ 26 console
_ -28 conspicuou _ 29 consult _ 75 consumer _ -38 contact _ -92 contain _ -64 contaminat _ 26 content _ 62 continu _ -33 contract _ -65 contrary _ 43 control
_ 34 convention _ -39 conversation _ -19 conveyor _ 31 cooki _ -16 cookie _ -58 cool _ -20 cooperation _ -21 coordinat _ -15 copi _ -56 copy _ -50 core
_ 23 corner _ 86 correct _ -33 corrupt _ 46 cosmic _ -31 cost _ 17 counsell _ 30 countdown _ -43 countersign _ 58 countri _ -42 coupon _ 16 courier _ -28
cours _ -15 course _ 55 court _ 17 courtesy _ 81 cover _ -141 coverage _ -69 cowboy _ 50 crack _ 50 crane _ 30 crat _ 30 crate _ 72 creat _ -32 credential
_ -18 credit _ -84 critical _ -23 cros _ 27 cross _ 60 crowd _ 83 culpa _ 38 culprit _ 37 culture _ 59 cupboard _ -16 curiosity _ 46 currency _ -23 current
_ -18 curtailment _ -30 curtain _ 28 customer _ -68 cut _ 68 cutover _ 51 cuts _ -24 cutt _ 28 cve _ -29 daemon _ -26 daily _ -20 dam _ 24 damage _ 32
dark _ 46 dashboard _ -51 data _ -56 date _ -33 daughter _ -21 day _ -53 daylight _ -25 days _ -84 ddos _ 15 dead _ 49 deadlin _ -52 deadline _ -21 deaf
_ 32 deal _ -51 debit _ -16 debt _ -16 debugger _ -18 december _ -25 decid _ 20 decide _ -35 declin _ 27 dedicat _ -45 deduct _ 41 default _ -63 defect
_ 33 defrost _ 19 delay _ -16 delet _ -17 delete _ -80 deletion _ -21 deliver _ -23 delivery _ 18 demo _ -15 depart _ 29 depend _ -44 dependenci _ -21
dependency _ -16 deposit _ -24 depot _ 25 depth _ 30 describ _ -66 description _ -17 deserv _ -21 design _ -51 desk _ 76 despite _ 62 destroy _ 68 detection
_ -19 devic _ -21 device _ -19 dey _ -16 diagram _ -36 diall _ -28 dialysi _ 52 died _ 15 diesel _ 23 differ _ -31 different _ -62 difficult _ -31 digger
_ -27 digit _ -26 diligence _ 56 dinner _ -17 dip _ -24 direct _ -37 directory _ -20 disabl _ 27 disagree _ -21 disaster _ 17 discipline _ 94 disclosure
_ -23 discord _ -17 discover _ -32 discrepancy _ -27 discus _ -33 discuss _ -21 disk _ -45 dispatch _ 15 dispatcher _ 71 dispens _ 23 dispensary _ -29
display _ -68 disregard _ 88 distribution _ -50 district _ -29 diversion _ 19 diwali _ 76 dns _ -19 do _ -49 docs _ -16 document _ -48 documentation _
16 does _ -20 domain _ -57 done _ 38 dosage _ 38 dose _ 47 double _ 55 double-book _ -17 double-check _ 60 doubt _ 48 down _ 48 downgrade _ -33 download
_ -34 downstream _ 16 downtime _ -16 dozen _ -17 draft _ -29 drain _ -39 drawn _ -19 drew _ -33 drift _ -27 drink _ -15 drip _ 18 driver _ -30 dropp _
21 drug _ 22 duck _ 23 due _ 52 dump _ -49 duplicat _ -25 duplicate _ 32 during _ -34 dust _ 68 duty _ 39 e-mail _ -57 each _ -87 earlier _ -41 early _
-69 ears _ 18 earth _ 61 east _ -50 easter _ 53 easy _ -58 eating _ 42 edge _ -29 edit _ 49 editor _ -17 eight _ -51 elder _ -17 else _ -30 email _ -58
emergency _ -33 emoji _ 28 empti _ 49 empty _ 16 enabl _ -26 end _ 21 ended _ -32 endpoint _ -27 ends _ -20 engag _ 25 engineer _ 61 english _ -38 enter
_ 53 enthusiasm _ 25 entire _ 76 envelope _ -17 environment _ -45 equal _ 18 equipment _ -26 escap _ 24 establish _ 77 estimat _ -19 estimate _ -43 eu
_ 17 eu-west _ -15 evacuat _ -21 evacuation _ 54 eve _ 17 even _ 19 evening _ -22 event _ -73 ever _ 50 everyth _ 50 evidence _ 34 evident _ 44 exact _
47 exceed _ -15 exchang _ -15 exchange _ -20 exclusive _ -24 excuse _ 55 execut _ 25 exemplary _ -28 exist _ -25 expect _ 29 experience _ -21 experiment
_ 19 expert _ 66 expir _ -87 expiry _ 18 explain _ 20 explanation _ 44 exploit _ -37 export _ -47 extend _ -27 extension _ -16 extra _ 28 eyes _ 64 face
_ 60 fact _ -19 faded _ -50 fail _ -36 failover _ -28 failure _ 19 fall _ 64 famili _ -38 familiar _ -19 famou _ 56 fan _ -38 fans _ -30 far _ 21 fast
_ 36 faster _ -36 fat _ 35 fat-finger _ 62 fatigue _ -32 fax _ -16 feature _ -41 fed _ -20 federation _ -33 feed _ -36 feedback _ -61 feel _ -31 feet _
28 fell _ 83 felt _ -43 few _ 15 fiddl _ 56 field _ -67 fifteen _ -16 fifty _ 32 figure _ -15 file _ 22 filed _ 28 filter _ -26 finance _ 23 finder _ -20
finding _ -19 fine _ 64 finger _ 97 fingerprint _ 45 finland _ -17 fire _ 73 fired _ -16 firewall _ 28 firmware _ -36 first _ -15 fits _ 21 fitt _ 63 five
_ -18 five-minute _ 23 fix _ -47 fixed _ -50 fixture _ 27 flag _ -43 flaky _ -37 flange _ 16 flat _ -51 flood _ 73 floodgat _ 28 floor _ 37 flow _ -28
flush _ 22 folder _ -39 follow _ -15 follow-up _ -38 food _ -32 foot _ 24 for _ -32 forc _ 16 force-push _ -31 foregone _ 28 foresee _ 24 foreseeable _
35 foresight _ 28 forgot _ 37 forgotten _ 67 fork _ -52 form _ -61 formal _ 60 formality _ 35 format _ -32 formulary _ 25 forum _ -24 found _ -67 foundation
_ -39 four _ -25 four-ey _ 32 fourteen _ -22 fourth _ -37 frank _ 66 fraudster _ 32 free _ -37 freebsd _ -20 freed _ -44 freeze _ 69 freezer _ 53 fresh
_ -23 fried _ 18 frost _ -21 froze _ 40 fuel _ 20 full _ 30 function _ -24 furnace _ 44 further _ 54 fuss _ -21 future _ -51 fuzz _ -16 game _ 39 gandalf
_ -55 gantri _ -20 gap _ -41 gas _ 25 gasket _ 29 gate _ -30 gateway _ -55 gather _ 33 generat _ -47 generator _ -48 geniu _ 95 genuine _ -20 get _ -68
gets _ -67 gift _ 36 gist _ 23 git _ -33 given _ -27 glance _ 41 gloss _ 54 go _ 52 go-ahead _ -15 go-live _ 24 god _ 53 goes _ 39 going _ 18 golden _
29 goldfish _ 39 gone _ 60 gonna _ 47 good _ -60 got _ 37 grace _ -17 grant _ -32 graph _ -65 grateful _ -43 great _ 22 greater _ 16 green _ -53 grew _
-24 gripper _ -20 group _ -92 grow _ -29 grown-up _ 66 growth _ 24 gues _ 18 guest _ -34 guide _ -53 guilt _ 44 guilty _ 52 gun _ 29 guts _ 16 had _ -28
hairdryer _ -19 half _ 75 halfway _ 33 hall _ -26 hammer _ 26 hand _ 94 handwritten _ -18 handy _ -18 happy _ -40 harbour _ 18 hard _ 47 hard-cod _ 39
hardware _ -26 has _ -24 hash _ -27 hatch _ 24 have _ 53 head _ 67 header _ -61 heads-up _ 33 health _ -30 hear _ -51 heard _ -21 heartbeat _ -15 heat
_ -50 heaven _ 21 heavy _ -25 heed _ 56 height _ -34 held _ -42 hell _ 36 help _ -83 helper _ -25 hence _ 27 here _ 58 hero _ 43 herself _ 76 hesitate
_ -34 hiccup _ 26 hid _ -49 hidden _ 20 hide _ -39 high _ 39 hiking _ -19 himself _ 34 hindsight _ 25 hint _ -25 hiring _ -18 his _ 81 hlr _ -19 hoist
_ -17 hold _ -48 hole _ -16 holiday _ -47 homing _ 17 honest _ 24 honour _ 22 hook _ 20 hope _ 26 hopeles _ 33 hornvik _ -28 hose _ 52 hosed _ 28 hospital
_ 31 host _ -48 hot _ 64 hotel _ -18 hotfix _ -50 hour _ -74 house _ 61 how _ 21 human _ 52 human-readable _ -22 hunch _ 41 hundr _ -32 hypervisor _ -26
ice _ -16 idea _ 60 ideal _ 15 if _ -51 ifeanyi _ -18 igatpuri _ -17 ignor _ 48 ignore _ -23 imag _ -15 image _ -49 imagine _ 48 immediate _ -36 immutable
_ -25 impact _ 29 impatience _ 17 impatient _ 24 implementation _ -15 import _ -57 importer _ -61 impress _ -20 improper _ 21 in _ -36 inbox _ 32 incident
_ -50 includ _ -47 include _ -16 incompetence _ 32 incomplete _ -18 incorrect _ 110 indebt _ 19 independent _ -45 indexer _ -23 indicator _ -37 indifference
_ 17 infinite _ 24 inform _ -84 infusion _ 45 inherit _ -55 inlet _ -20 input _ -36 inside _ -51 inspect _ -22 install _ -46 installer _ 36 instance _
-19 instead _ 25 instruction _ 21 instrument _ -38 insufficient _ 33 insurance _ -15 integer _ -16 integration _ -20 intend _ -33 interim _ -21 internet
_ 26 interpretation _ 26 interpreter _ -16 interruption _ -40 interval _ -31 intervention _ 19 interview _ -25 into _ 17 intranet _ -17 introduc _ 34 intruder
_ -43 investigat _ 29 invit _ -33 invite _ -37 ipv0 _ -21 is _ -22 isolat _ -35 issu _ -23 issue _ -62 item _ -74 its _ -56 jam _ 52 jamm _ 45 jenkin _
-30 job _ -63 jobs _ -26 join _ -72 joint _ -28 joke _ -20 journal _ -16 judgement _ 15 jump _ 62 just _ 63 k _ 23 keep _ -54 keeper _ -27 kept _ -17 kes-0
_ -24 key _ -25 keyed _ 28 keys _ -30 keystrok _ -41 kick _ 26 kiln _ 38 kind _ 15 kiosk _ -22 kitchen _ -17 knee _ 43 knock _ 18 know _ -41 knowledge
_ -32 known _ -28 kudo _ 19 lab _ 45 label _ -22 labell _ -53 laboratory _ -37 lack _ 36 ladder _ -20 lag _ 35 lago _ -45 lah _ 37 laid _ 36 lakh _ 30
land _ -17 landlord _ 57 languag _ -47 language _ -17 lapse _ 47 laptop _ -15 large _ -35 largest _ -27 latency _ -68 launch _ 33 lay _ 36 layer _ -16
layout _ -30 lazy _ 39 leak _ 53 leap _ 19 leapt _ 74 learnt _ -18 leas _ -60 lease _ -33 leash _ 50 least _ 65 leav _ 27 leave _ -37 lecture _ -15 led
_ -62 left _ 98 leftover _ 17 legacy _ -40 length _ -32 lent _ -21 less _ 68 lesson _ 43 letter _ 32 level _ -31 lever _ -26 liability _ 27 liberti _ 29
licenc _ -34 licence _ -45 lid _ 23 life _ -22 lift _ 23 light _ -25 like _ 16 limit _ -24 linter _ -38 lion _ 20 liquid _ 21 liquidation _ -27 lira _
36 list _ -112 lit _ -15 litr _ -16 little _ 16 lived _ -17 living _ 21 load _ -66 loader _ -31 loan _ -34 local _ -51 location _ -27 lock _ -48 lockout
_ 18 log _ -38 logic _ 18 lol _ 17 long _ -52 longer _ -21 loop _ -30 lose _ 40 loss _ 42 lost _ -16 love _ 89 low _ -26 luck _ -18 lucki _ -26 lucky _
20 lying _ 21 machin _ -21 machine _ -80 maco _ -19 made _ -39 mail _ -27 mailbox _ -31 mainframe _ 21 maintenance _ -40 major _ 37 manag _ 38 mandatory
_ 17 manifold _ -36 manner _ 58 many _ -22 map _ -21 maps _ -31 marguerite _ 16 mark _ 27 master _ 41 masterpiece _ 23 match _ -38 matchmak _ 20 matrix
_ 26 matter _ -42 maximum _ -30 mea _ 38 mean _ -25 meant _ -37 measure _ 29 medal _ 22 meddl _ 32 meeting _ 16 melt _ 40 member _ -54 membership _ -29
memo _ 28 memory _ -58 mention _ -63 menu _ -15 merchant _ -29 mere _ 41 merg _ 59 merge _ -36 mess _ 91 messag _ -78 message _ -94 met _ -49 metadata
_ -22 meter _ 33 method _ 23 metr _ -65 metric _ -55 microwave _ 21 might _ 26 migrat _ -22 mile _ 32 milk _ -32 mind _ 69 minder _ 37 minu _ 25 minut
_ -58 mirror _ -52 mismatch _ 16 misread _ 72 misrout _ 17 mistak _ 80 mistake _ 132 mobile _ -26 mode _ -71 model _ -108 modem _ -51 moderat _ -16 moderator
_ -31 module _ -33 moment _ 15 monitor _ -39 month _ -17 moon _ -24 mop _ 26 more _ 38 most _ -77 mount _ -45 moved _ -40 moving _ 24 municipaliti _ -38
must _ 66 mute _ 24 my _ 16 mystery _ 26 n't _ 97 na _ 17 naked _ 17 named _ -75 narrow _ -36 nat _ 16 nearest _ -33 necessary _ 19 need _ -46 negative
_ -24 neglect _ 146 negligent _ 34 neighbour _ -57 neither _ -22 network _ -55 never _ 89 new _ -92 news _ -58 next _ -24 nice _ 22 nick _ -18 night _
-42 nineteen _ -18 ninety _ 25 ninth _ -16 nitrogen _ 21 no _ -25 nod _ 55 node _ -78 noisy _ -15 nominal _ -44 none _ 19 normal _ -16 north _ -19 nose
_ 40 note _ -23 notic _ -110 notice _ -50 notifi _ -45 notification _ -56 notify _ 15 november _ -19 nowhere _ 71 nuke _ 26 nuked _ 43 null _ -15 number
_ -93 o'clock _ 17 obituary _ -18 object _ 15 oblig _ 59 observ _ 41 observer _ -18 obviou _ 35 obvious _ 49 off _ 50 offender _ 32 offer _ -103 official
_ -21 offline _ -69 offset _ -41 often _ -29 ok _ -20 old _ -24 older _ -76 omitt _ 154 on _ -29 onboard _ -21 online _ -34 operation _ 29 opinion _ 19
optional _ 19 or _ -56 order _ -29 ordinary _ 16 organise _ 28 originat _ 59 orphan _ -27 osaka _ -31 other _ -80 otherwise _ 38 ought _ 62 our _ -25 outag
_ 25 outage _ 27 outgo _ -21 outside _ -46 oven _ 28 overflow _ 24 overlook _ 89 overnight _ -71 override _ 20 overrode _ 39 overwrit _ 42 overwritten
_ -15 overwrote _ 34 owing _ 42 ownership _ 23 owns _ -87 p0 _ -16 package _ -51 packet _ -85 page _ -94 paged _ -101 pager _ -83 paid _ 23 pair _ -30
pallet _ 21 palletiser _ 29 panel _ -55 panic _ 38 paper _ -89 paperwork _ 26 parallel _ -29 parameter _ 42 parcel _ -23 parent _ -45 parser _ -70 part
_ -50 participant _ -39 partition _ -42 partner _ 24 party _ 35 passport _ 35 past _ 59 paste _ -16 patch _ -17 patchy _ 23 path _ -42 patience _ -17 patient
_ 17 pattern _ -15 paus _ -50 pay _ 57 payday _ -21 paying _ 20 payment _ 36 payroll _ 36 pays _ -39 pdf _ -19 pdu _ -15 pebkac _ 45 peer _ 27 penalty
_ 36 penhaligon _ -16 pension _ 31 per _ -46 perform _ -31 perhap _ 40 period _ -30 permission _ -53 permit _ 56 person _ -50 petrol _ 39 pg_cancel_backend
_ -39 pharmacy _ -24 phish _ -30 phon _ -49 phone _ -45 photo _ -22 photograph _ -39 pick _ -36 picker _ 37 picture _ -20 piling _ 18 pilot _ 28 pins _
-35 pipe _ -21 pipeline _ -69 pit _ -25 pity _ 63 plain _ 94 plan _ -32 planet _ 29 plann _ -110 planner _ -21 player _ -57 playout _ 19 please _ 22 plenty
_ 24 plugin _ -21 plus _ 63 pod _ -40 point _ -45 pointer _ 16 poison _ 29 polarity _ 29 policy _ 17 pool _ -47 poor _ 97 port _ -27 portable _ -15 portal
_ -30 positive _ -15 possess _ 25 possib _ 27 possible _ -56 post _ -90 postgr _ -34 postpon _ -21 postpone _ -19 practical _ 20 practice _ 29 precaution
_ -30 predat _ -23 predict _ 19 predictab _ 86 predictable _ 33 prefer _ -45 premature _ 33 prepar _ -16 present _ -87 pressure _ -36 prevent _ -16 preview
_ -39 previou _ -17 pric _ -15 price _ 42 print _ -18 printer _ 28 priority _ 15 private _ -17 probab _ -18 probe _ -108 problem _ -44 procedure _ 46 process
_ -44 procurement _ 36 prod _ 114 produc _ 55 producer _ 49 product _ -46 progres _ -35 project _ -38 promis _ 64 promot _ -17 promotion _ -20 prompt _
-43 proper _ 143 propos _ -38 proposal _ 18 protect _ -15 protection _ -28 protocol _ -27 proud _ 20 provid _ -15 proxy _ -55 pub _ 25 public _ -79 publish
_ -46 pull _ 78 pulse _ 16 pump _ -43 purchas _ -17 purchase _ -32 pure _ 66 purge _ 16 purpose _ -49 push _ 18 put _ 44 puts _ -18 putt _ -16 query _
-25 quest _ -20 question _ -47 queu _ -27 queue _ -62 quick _ -16 quiet _ 69 quorum _ -16 quota _ -63 quote _ 15 r _ -15 race _ -16 rack _ -30 radio _
-55 radiology _ 28 radiu _ -15 raffle _ 17 rais _ -31 ramp _ 43 rank _ -34 rare _ -42 rate _ -25 rather _ 58 ratio _ -25 re-key _ 21 reach _ -123 reachable
_ -27 read _ 26 read-on _ -31 readable _ -54 reader _ -79 reading _ -27 ready _ -36 reason _ -23 reasonab _ -37 reasonable _ -38 rebas _ -26 reboot _ 25
rebuild _ -62 rebuilt _ -32 recall _ 16 receipt _ -17 receiv _ -92 receive _ -53 receiver _ -21 reception _ -58 recipient _ -28 recognis _ -39 recommend
_ -19 recommendation _ -25 reconciliation _ -24 reconstruct _ -21 record _ -40 recount _ 18 recovery _ -37 red _ 22 redeploy _ 16 reduc _ -36 reel _ 45
reference _ 22 refit _ -16 reflect _ 18 refresh _ -24 refresher _ 81 refund _ -57 refus _ -36 refusal _ 21 regard _ 46 region _ -42 registrar _ -24 registry
_ -24 regression _ 39 regrettab _ 19 regular _ -22 regulator _ -17 rehears _ -37 rehearsal _ 28 reject _ -35 relax _ 44 relay _ -101 release _ -63 reli
_ -34 relief _ 17 reload _ 18 remain _ 29 remainder _ -22 remember _ -33 remind _ 66 reminder _ -35 remote _ -19 remov _ -95 remove _ -16 renam _ -29 render
_ -15 renderer _ -17 renew _ -22 renewal _ 35 renumber _ -15 replac _ -68 replacement _ -52 replica _ -35 reply _ -32 report _ -92 reporter _ -29 repositori
_ -32 repository _ -48 reproduc _ -24 reproduce _ -52 reproducible _ -30 request _ -124 requir _ 30 rerout _ 16 research _ -21 reservoir _ 19 reset _ 24
resident _ 32 resolv _ -25 resolver _ -44 respect _ 106 respons _ -16 response _ -19 responsible _ 75 rest _ 16 restart _ -103 restor _ -73 restore _ -82
result _ 40 resum _ -41 retention _ -34 retir _ -39 retire _ -28 retrain _ 74 retri _ -79 retrospect _ 24 retry _ -44 return _ -127 reus _ 19 reverse _
15 revert _ -44 review _ -30 revision _ -23 revok _ 15 reward _ -16 rewir _ 31 ride _ 45 rig _ -35 ring _ 58 riot _ 42 riser _ -23 rm _ 32 robot _ -27
rock _ -37 rocket _ 54 rode _ 34 role _ -25 roll _ -26 rollback _ -28 room _ -21 root _ 40 rose _ -48 rot _ 34 rota _ 18 rotat _ -18 rotate _ -32 rough
_ -15 round _ 48 rout _ -28 route _ -57 router _ -55 rov _ -18 row _ -26 rows _ -60 rubbish _ 22 rug _ 41 ruin _ 45 run _ -27 runbook _ -55 rung _ 64 runn
_ -21 runner _ -22 rural _ -42 rush _ 72 saddl _ 26 safe _ -88 safety _ 29 said _ 18 sail _ 23 sale _ 42 same _ -97 sample _ -18 sand _ 16 sandbox _ -31
sank _ 68 sat _ 90 satellite _ -19 save _ 43 saved _ -54 saw _ -64 says _ -75 scaffolder _ 22 scal _ -43 scan _ -35 schedul _ -83 schedule _ -50 scheduler
_ -21 schema _ 29 scheme _ -22 school _ 62 science _ 42 scoreboard _ 30 scrap _ 35 scrapp _ 32 scream _ 23 screen _ -80 screenshot _ -21 screw _ -31 scribe
_ -47 script _ -39 scrum _ 28 seal _ 67 search _ -45 season _ 53 seat _ -32 second _ -52 secondary _ -22 secret _ -18 security _ -50 see _ -41 seed _ -20
seeing _ -21 seen _ -33 sees _ -63 self-evident _ 28 send _ -47 sender _ -29 sense _ 74 sensible _ 35 sensor _ -30 sent _ -55 separate _ -28 sequenc _
-27 serial _ -69 seriou _ 30 serious _ 18 serv _ -39 server _ -43 service _ -116 session _ -64 sets _ -54 setting _ -17 settlement _ -17 setup _ -18 seven
_ -28 seventy _ 23 sever _ 46 several _ -60 shackle _ -41 shadow _ -50 shaft _ -31 shall _ 64 shame _ 64 shar _ -85 shard _ -59 share _ -34 sharp _ 26
sharper _ 32 sharpest _ 19 sheer _ 33 sheet _ 43 shelf _ -27 shift _ 28 shipp _ 24 shock _ 52 shoot _ 44 short _ -20 short-liv _ -22 shorten _ -77 shoulder
_ 18 shout _ 19 show _ -34 shower _ 29 shown _ -85 shrugg _ 25 shut _ -34 side _ -21 sight _ 37 sign _ 34 signal _ -48 signall _ 20 signatur _ -18 signature
_ 35 signer _ -20 silenc _ 35 silent _ -15 similar _ -16 simp _ 97 simple _ 45 singapore _ -36 sister _ -24 sit _ 24 site _ -57 sits _ 30 sitt _ 74 six
_ -72 sixty _ -36 size _ -38 skimp _ 20 skipp _ 52 slapdash _ 48 slash _ -33 slept _ 47 slide _ 41 slight _ -22 slip _ 98 sloppy _ 105 slow _ -53 slower
_ -50 sluice _ 23 small _ -29 smaller _ -39 smell _ 35 smoke _ 51 snapp _ 17 snapshot _ -32 snow _ 16 so _ 56 so-call _ 50 socket _ -46 soft _ -25 software
_ -29 sold _ 23 some _ -15 someth _ 54 somewhere _ 22 sorry _ 50 sort _ -27 sorter _ 16 soul _ 42 source _ -32 south _ 17 space _ -16 spam _ -29 spanner
_ 15 spar _ 29 special _ 22 specification _ -51 speed _ 27 spell _ 45 spend _ -47 spent _ 32 spill _ 37 spite _ 36 splice _ 20 split _ -27 spoke _ -29
spoken _ 32 sponsor _ 39 spott _ -97 spread _ -31 spreadsheet _ -32 sprinkler _ -18 square _ 61 squeez _ 45 stack _ -15 staff _ -18 stag _ -23 stage _
-22 stale _ -27 stamp _ 26 standard _ 25 star _ 18 start _ -61 starv _ 27 stat _ -18 state _ -46 statu _ -57 statutory _ -17 stay _ -50 steer _ 45 stem
_ 16 step _ -94 stern _ 45 sticky _ 21 still _ 21 stolen _ -38 stood _ 66 stop _ -52 stopp _ -34 stor _ -40 storage _ -16 store _ -27 storm _ -30 straight
_ 54 strand _ 23 street _ 16 strength _ -28 stres _ 32 stretch _ 23 strict _ 22 strik _ 27 strip _ 30 stroke _ 29 struck _ -18 stubbornnes _ 27 studio
_ -46 stupid _ 22 subnet _ 43 subscrib _ -20 succes _ -34 suggest _ -62 suggestion _ 43 suit _ 30 sum _ -16 summary _ -37 summer _ -21 sunday _ -54 supervision
_ 45 supp _ -46 suppli _ -28 suppos _ 38 suppress _ -18 suppression _ 23 sure _ 53 surname _ 41 surpris _ -18 surprise _ 90 surviv _ 26 suspect _ -18 suspend
_ -44 suspension _ -26 swap _ 68 swept _ 57 switch _ -38 switchboard _ 20 switchgear _ -34 sword _ 45 sydney _ -45 sync _ -52 synthetic _ -24 system _
-98 tabl _ 17 table _ -34 tablet _ -43 taken _ 25 taking _ 37 talk _ -21 tanker _ 15 taped _ 65 taught _ -39 tax _ 27 tea _ 21 teach _ -39 tear _ 38 technical
_ 18 telephon _ -31 telephone _ 19 television _ 24 temperatur _ -31 template _ -61 temporary _ -43 ten _ -61 ten-minute _ -19 tenant _ -29 tender _ -28
term _ -42 terraform _ -23 test _ 21 text _ -62 textbook _ 64 than _ -59 thank _ -83 thank-you _ -24 thaw _ 29 their _ 30 them _ -16 themselv _ 51 then
_ 56 theory _ -19 therefore _ -18 these _ 24 they _ 48 thiev _ 20 thin _ -20 thing _ 27 think _ 82 third-party _ 33 thirteen _ 20 thirty-one _ -19 thorough
_ 60 those _ -24 thought _ 66 thoughtful _ 15 thousand _ 19 thread _ -44 threw _ 67 throttl _ 33 through _ -20 throughout _ -29 throughput _ -24 thumb
_ 42 tick _ 19 ticket _ -23 tidy _ 27 tied _ 18 tier _ -21 tight _ 37 tighten _ 38 tile _ -30 till _ 35 timed _ -17 timeline _ -32 timeout _ 23 timer _
-20 timing _ -30 tired _ -36 today _ -19 together _ -30 toggle _ -28 token _ -74 told _ -66 tolerance _ -33 toll _ 15 tomorrow _ -22 tone _ -30 toner _
-33 too _ 92 tool _ -147 top _ 39 torch _ 37 tore _ 25 torn _ -66 torque _ 56 toward _ 28 tower _ -15 town _ -22 trace _ -74 tracker _ -57 trad _ 16 traffic
_ -92 trailer _ 17 transaction _ -70 transcript _ -27 transfer _ -32 translat _ -18 transmission _ 28 transmitter _ -42 transpos _ 21 travell _ -41 tray
_ 17 treasury _ 24 treat _ 22 tree _ 23 triage _ -52 trie _ -31 trigger _ -58 trip _ 35 triumph _ 25 trivial _ 40 trouble _ 64 truck _ 38 true _ -16 trunk
_ 24 try _ -67 trying _ 25 tuesday _ -19 turbin _ 43 turbine _ 25 turn _ -39 twelve _ -36 twenty _ -29 twitter _ 23 two _ -25 two-factor _ -15 two-person
_ 22 type _ -42 typed _ 35 typical _ 24 typo _ 36 unable _ -38 unaware _ -18 uncheck _ -29 under _ -16 understand _ -45 unheed _ 67 union _ -30 unit _
-30 universiti _ -18 unknown _ -36 unleash _ 31 unles _ -22 unlike _ -17 unmistakable _ 52 unnotic _ -23 unplugg _ 42 unprofessional _ 37 unread _ 83 until
_ -52 untouch _ 20 unus _ -60 unusual _ -43 updat _ -50 update _ -30 upgrad _ 19 upgrade _ -48 upload _ -34 upon _ 59 upper _ -20 upstair _ 57 upstream
_ -50 uptime _ 42 urgency _ 22 usage _ -29 use _ -36 used _ -49 useful _ -35 useles _ 47 user _ -101 using _ -15 usual _ -16 utc _ -43 uzoamaka _ 17 v0
_ -43 v0.0.0 _ -15 vaccine _ 40 valid _ -18 validator _ -25 valu _ -26 value _ -90 valve _ 29 van _ -17 vanish _ 74 vans _ 34 vat _ 20 verify _ 26 version
_ -91 via _ -26 victim _ -17 view _ -45 vigilance _ 80 village _ -22 virtual _ -24 visitor _ -78 vlan _ 23 voltage _ -16 volum _ -69 volume _ -25 volunteer
_ -58 voted _ -36 vpn _ -57 waiver _ 24 wake _ -30 wall _ 42 wallet _ -17 want _ 25 warehouse _ 47 warn _ 80 warning _ 96 was _ 27 watch _ 21 watchdog
_ -50 watson _ -18 waved _ 93 way _ 37 weak _ 17 wear _ 29 webhook _ -16 website _ -21 wedg _ 15 week _ -36 weekend _ -28 weigh _ 64 welcome _ -51 well
_ 71 went _ 37 were _ -54 west _ 33 western _ 18 what _ 26 whatsoever _ 29 wheel _ 40 when _ -59 whenever _ -51 where _ -84 wherea _ -22 whether _ -117
which _ -57 whichever _ -15 whiteboard _ -40 who _ 46 whose _ 40 why _ 26 widen _ -47 wiki _ -26 will _ -48 wind _ -53 window _ -16 winter _ 24 wiped _
62 wired _ 24 wisdom _ 30 wise _ 21 wiser _ 23 withdrawal _ -29 within _ -131 without _ -53 witness _ -19 wizard _ 18 woken _ -47 wonder _ 87 wonderful
_ 28 word _ 29 work _ -61 workaround _ -23 worker _ -21 workstation _ -23 worn _ 17 worse _ 42 worst _ 33 worth _ -26 would _ 55 wrap _ -16 wrapper _ 32
wreck _ 32 wrench _ -20 wristband _ 34 writ _ -15 write _ -27 writer _ 29 wrong _ 53 wrote _ -29 yaml _ -16 yank _ -16 yard _ 52 year _ -40 yes _ -53 yesterday
_ -19 yet _ 32 your _ -72 zero _ 33 zone _ -48 | _ -43 – _ 21 “ _ 20 ” _ 20 ￼ _ -88
`,
  next: `
" , 27 " . -51 " by 22 " careles -41 " expert 20 " from 29 " human -22 " on -17 " quick 24 " review 55 " test 16 " the 69 " thorough 22 % , 43 % of -42
% stage -20 ' <any> 16 ' <role> 15 ' in 18 ' template -18 ' union -21 'd have 52 'd still -60 's " 37 's a 17 's alert -20 's attention 16 's attitude
16 's backup 25 's badge -30 's chair -31 's change -18 's clock -18 's comment -19 's commit 17 's console -37 's data 17 's dns -39 's doing 37 's failure
17 's fault -49 's fiddl 19 's firmware -36 's first -34 's habit -25 's handiwork 19 's head 26 's hotfix 26 's hunch -21 's import -18 's job -24 's
laptop -16 's last -17 's letter -25 's log 25 's manual -45 's meddl 29 's merge -28 's mind 18 's name -38 's not 20 's office -18 's pager -45 's patience
-17 's phone -36 's quick -61 's refusal 21 's request -33 's restore -30 's screen -43 's share 20 's shortcut 15 's so-call 23 's stubbornnes 27 's support
-16 's the 51 's ticket -19 's warn -40 's wing 33 's work 39 's “ 31 've asked 20 've been 23 ( 0 19 ( <role> 15 ) <end> -31 , 0:0 -52 , <any> 33 , <depts>
24 , <he> 15 , <is> 80 , <name> -44 , <names> -41 , <nobody> 53 , <roles> 33 , <some> 23 , <teams> 96 , <theys> 38 , <wes> -19 , <who> 18 , <yous> -28
, a 43 , accord -24 , acknowledg 20 , after 38 , against 38 , alway 18 , and -91 , another 31 , as -43 , by -16 , call -28 , check -44 , contrary 47 ,
every 19 , for -27 , from 54 , full 70 , gets -21 , good -38 , great 25 , half 25 , hence 27 , how 55 , if 45 , includ -19 , is 33 , it 69 , kept -37 ,
left 37 , never -27 , next -16 , nine -30 , no 66 , none -23 , not 65 , on -61 , once 33 , one 33 , out -16 , page -20 , per 30 , plain 27 , player -17
, please 15 , polite -27 , priority 20 , read -34 , restart -19 , run -17 , runs -29 , same -42 , sees -18 , sign 23 , since -28 , single-hand 22 , so
-96 , sorry 17 , stand -33 , thank -24 , that 51 , the 26 , then -74 , think -32 , thought 35 , three -32 , to -30 , together -17 , was 23 , watch -23
, well -19 , went -30 , when -19 , wherea -22 , which -69 , whose -25 , why 29 , with -79 , without 15 , yet 27 . , 24 . <end> 78 . <name> -21 0 , -27
0 . 15 0 ; -21 0 a.m 33 0 account -16 0 am -20 0 at -19 0 call -16 0 customer 18 0 days -21 0 december -15 0 euro -23 0 in 19 0 instead 41 0 into 24 0
lakh 30 0 may 35 0 minut 40 0 on -46 0 patient 18 0 second -19 0 stop -25 0 test -30 0.0 % -29 0.0 , 18 0.0 <end> -21 0.0 and 19 0.0 in 35 0.0 metr -18
0.0.0 to -15 0:0 - 21 0:0 . -69 0:0 : 128 0:0 ; 24 0:0 <depts> -25 0:0 <name> -154 0:0 <names> -23 0:0 <role> 50 0:0 <roles> -60 0:0 <some> -24 0:0 <team>
-31 0:0 a -43 0:0 alert 63 0:0 all -21 0:0 am -20 0:0 and 24 0:0 attempt -33 0:0 first 26 0:0 handover -23 0:0 it -20 0:0 on -30 0:0 onward -19 0:0 our
21 0:0 primary -16 0:0 second 18 0:0 still 29 0:0 the 29 0:0 third -21 0:0 utc -23 0:0 without 16 0:0 – 82 0th , -17 : 0 -17 : <he> -17 : <name> 37 : <role>
-43 : <roles> -29 : <theys> -17 : <weaks> -19 : a 15 : forty -17 : human 75 : it -39 : thank -16 : the -31 : what -16 : who 49 ; <depts> -26 ; <he> 54
; <name> -48 ; <team> -43 ; <teams> 23 ; had 39 ; no -15 <any> ' 16 <any> 's -61 <any> <who> -21 <any> ? 22 <any> could 50 <any> has -15 <any> in 16 <any>
knew 42 <any> know 23 <any> to 17 <any> with -23 <any> would -22 <depts> ) 21 <depts> , 28 <depts> . 18 <depts> and -33 <depts> cut -23 <depts> did -22
<depts> fail 16 <depts> got -25 <depts> is -30 <depts> open -38 <depts> outdid -24 <depts> send -21 <depts> that -37 <depts> to 41 <he> 'd 20 <he> . -36
<he> ? 21 <he> asked -21 <he> confirm 21 <he> could -40 <he> forc 27 <he> found -23 <he> had -22 <he> is 33 <he> join -33 <he> know -18 <he> merge -24
<he> phone -23 <he> ran -16 <he> releas -31 <he> said -20 <he> saw -22 <he> screen -21 <he> should 19 <he> take -22 <he> the 16 <he> to -57 <is> 've -46
<is> , 38 <is> . 46 <is> <who> 26 <is> am 34 <is> ask 31 <is> believe -27 <is> blame 23 <is> contact -17 <is> could -44 <is> did -28 <is> expect 28 <is>
flipp -27 <is> have -33 <is> hold 58 <is> in -39 <is> may 24 <is> need -22 <is> said 34 <is> take 44 <is> told -16 <is> upgrad -22 <is> want 19 <is> was
-15 <is> would 18 <name> " 60 <name> 's 60 <name> ( -51 <name> , -16 <name> . 30 <name> : -63 <name> <end> -69 <name> <name> -24 <name> <who> -25 <name>
? 18 <name> a 65 <name> about -23 <name> acted 22 <name> adds -19 <name> approv -15 <name> as -40 <name> asks -55 <name> before -15 <name> broke -21 <name>
call -58 <name> can 22 <name> carri 20 <name> clear 15 <name> click -47 <name> comment -18 <name> compar -26 <name> confirm -50 <name> copi -16 <name>
corrupt 24 <name> could 27 <name> count -24 <name> cut 21 <name> declar -19 <name> delet -16 <name> deploy -28 <name> did 40 <name> disabl -21 <name> drain
-54 <name> driv -40 <name> drop 20 <name> fail -65 <name> find -28 <name> fixed -40 <name> follow -15 <name> forgot 28 <name> from 59 <name> gets 20 <name>
give -16 <name> got -15 <name> had 58 <name> has 26 <name> having 18 <name> held -42 <name> hold -18 <name> ignor 28 <name> introduc 31 <name> is 110 <name>
join 24 <name> keep -34 <name> kept -20 <name> kill -16 <name> let 34 <name> logs 22 <name> look -44 <name> mean -21 <name> move -23 <name> must 29 <name>
need 51 <name> neglect 18 <name> never 79 <name> nor 17 <name> notic -19 <name> nuked 15 <name> omitt 27 <name> only 20 <name> open -52 <name> or -60 <name>
ought 18 <name> overlook 41 <name> panic 17 <name> panick 20 <name> paus -15 <name> point -26 <name> post -34 <name> propos -32 <name> pull -38 <name>
push 52 <name> put -69 <name> puts -21 <name> ran 26 <name> rang -34 <name> reach -21 <name> read -71 <name> recognis -18 <name> refus 17 <name> replac
-32 <name> report -24 <name> reset 23 <name> restart -21 <name> revert -28 <name> roll -27 <name> said -44 <name> sat 16 <name> says -25 <name> schedul
16 <name> sent 28 <name> set 39 <name> sets -15 <name> shall 27 <name> should 31 <name> show 26 <name> skip 28 <name> skipp 62 <name> slept 22 <name> spott
-19 <name> still 20 <name> stop -38 <name> stopp 17 <name> suggest -23 <name> swap -50 <name> switch -32 <name> take -72 <name> tell -64 <name> that 18
<name> the -15 <name> think 21 <name> thought -38 <name> to -23 <name> told -28 <name> too -26 <name> treat 34 <name> trie -27 <name> typed 25 <name> wait
-42 <name> was 23 <name> went 21 <name> will -30 <name> wipe 18 <name> wiped 67 <name> with 24 <name> work 29 <name> writ -16 <name> wrote -44 <names>
, -23 <names> each 33 <names> to -21 <nobody> . -17 <nobody> asked 18 <nobody> bother 29 <nobody> from 28 <nobody> had -25 <nobody> has 37 <nobody> is
-127 <nobody> lift 28 <nobody> look 37 <nobody> on 49 <nobody> panick -25 <nobody> skipp -109 <nobody> thought 32 <nobody> was -41 <nobody> will 20 <role>
' -17 <role> 's -21 <role> , -41 <role> . 17 <role> <end> -44 <role> <name> -51 <role> a 18 <role> accountable 29 <role> acknowledg -42 <role> and -25
<role> answer -20 <role> arriv -26 <role> as -21 <role> asked -42 <role> asks -21 <role> at 15 <role> brick 37 <role> can -39 <role> check -24 <role> could
39 <role> cross 27 <role> decid 19 <role> did 16 <role> discover -18 <role> enter 15 <role> flood 35 <role> for -98 <role> forgot -16 <role> found -57
<role> gave -48 <role> had 22 <role> hand -17 <role> has 43 <role> is 17 <role> isolat -30 <role> kill -25 <role> know -45 <role> leav 32 <role> left 24
<role> let 17 <role> lock 18 <role> look -20 <role> made 47 <role> manag -18 <role> never 21 <role> nor 25 <role> not -22 <role> notic -27 <role> of -47
<role> out -52 <role> panick 26 <role> phon -35 <role> pick -28 <role> press -37 <role> put 41 <role> receiv 23 <role> record 23 <role> report -30 <role>
restart 25 <role> right -27 <role> saw 15 <role> short 24 <role> should -62 <role> show 55 <role> sign -51 <role> silenc 30 <role> slept 27 <role> spott
-27 <role> stay -35 <role> swapp -18 <role> take 33 <role> that 17 <role> the -64 <role> to 42 <role> took 22 <role> tripp 18 <role> trust -49 <role> turn
41 <role> upload -20 <role> walk 30 <role> was -64 <role> worth 22 <role> would 54 <role> wrote 40 <roles> , -20 <roles> . 29 <roles> <who> -23 <roles>
? -16 <roles> a -23 <roles> are 28 <roles> ask -28 <roles> at -23 <roles> can -41 <roles> carri -37 <roles> caught -23 <roles> could 16 <roles> did 38
<roles> do 27 <roles> dragg 25 <roles> for -43 <roles> gave 42 <roles> had 19 <roles> home -21 <roles> in -17 <roles> left 57 <roles> let 30 <roles> lost
-21 <roles> manag 15 <roles> need 30 <roles> on -32 <roles> publish 20 <roles> ran -33 <roles> read -22 <roles> saw -21 <roles> should 45 <roles> that
42 <roles> took -19 <roles> turn 33 <roles> were -51 <roles> which -16 <roles> will 25 <roles> with -39 <some> 's 51 <some> merg 17 <some> need 23 <some>
on 27 <some> should 40 <some> to -19 <some> was 27 <some> with -32 <start> " -20 <start> 0 -20 <start> 0:0 -19 <start> <is> -15 <start> <name> -176 <start>
<nobody> -79 <start> <role> -47 <start> <roles> -76 <start> <some> 27 <start> <team> -19 <start> <teams> -66 <start> <theys> 54 <start> <weaks> 27 <start>
<wes> -94 <start> <yous> 25 <start> [ -21 <start> a -73 <start> absent 17 <start> acces -17 <start> add -25 <start> after 36 <start> alert -18 <start>
alexa -20 <start> all 27 <start> and 63 <start> another 77 <start> any 49 <start> apparent 22 <start> as 26 <start> ask -32 <start> asking -47 <start>
at -33 <start> backpressure -18 <start> backup 66 <start> bar 45 <start> basic 48 <start> before -19 <start> behind 26 <start> being -19 <start> better
42 <start> between 84 <start> big -31 <start> both -30 <start> brilliant 22 <start> bring -27 <start> but -22 <start> by -16 <start> calm -35 <start> careful
-76 <start> cause 48 <start> check -27 <start> clear 48 <start> clip 35 <start> communication 16 <start> congratulation 26 <start> corner 61 <start> credit
-30 <start> customer -40 <start> decide -22 <start> deduct 41 <start> default -21 <start> discipline 27 <start> documentation 29 <start> does 32 <start>
driver -16 <start> due 19 <start> emergency -29 <start> etcd -18 <start> even 16 <start> everyth 16 <start> exercis -27 <start> fault -31 <start> feature
-24 <start> find 60 <start> for 39 <start> formal 35 <start> four 48 <start> frank 29 <start> free -18 <start> friday -32 <start> from -32 <start> full
39 <start> git -26 <start> given 16 <start> good -41 <start> great -21 <start> had -84 <start> hard 51 <start> has -18 <start> having -65 <start> hope
20 <start> improper 21 <start> in 66 <start> incompetence 16 <start> insufficient 33 <start> invite -30 <start> is 27 <start> issue 41 <start> it 34 <start>
jenkin -29 <start> just 35 <start> keep 33 <start> kill -17 <start> kind 36 <start> kudo 19 <start> label -15 <start> lack 36 <start> late -23 <start>
lazy -35 <start> leave -27 <start> less 35 <start> lesson 25 <start> let 32 <start> liability 22 <start> liberti 29 <start> light -19 <start> lock -15
<start> log -15 <start> look 58 <start> love 27 <start> lucki -26 <start> many -19 <start> may 21 <start> mea 32 <start> midnight 52 <start> minut 23 <start>
mistak 44 <start> monitor -39 <start> more -19 <start> most -23 <start> move -32 <start> my 75 <start> name 66 <start> neither -21 <start> new -27 <start>
next 18 <start> no 38 <start> not 79 <start> noth 24 <start> obvious 55 <start> of 25 <start> old 30 <start> on -28 <start> once 47 <start> one 47 <start>
our -48 <start> outage 29 <start> p0 -16 <start> page 15 <start> pair 16 <start> passenger -42 <start> patch -35 <start> player -25 <start> poor 18 <start>
post -17 <start> predictab 46 <start> present -54 <start> print -17 <start> procedur 33 <start> production 27 <start> proper 32 <start> queue -22 <start>
radio -16 <start> read 51 <start> reader -26 <start> remind 62 <start> responsibility -51 <start> retrain 63 <start> retri -24 <start> return -22 <start>
right 32 <start> rollback 16 <start> root -30 <start> run -18 <start> send 21 <start> service -16 <start> settlement -18 <start> several -44 <start> short
-17 <start> should 15 <start> sloppy 16 <start> slow 33 <start> so 65 <start> some -36 <start> spare -27 <start> speak 43 <start> stag -19 <start> statu
-20 <start> strip 34 <start> such 27 <start> sure 39 <start> swap 40 <start> switch -36 <start> take 26 <start> ten 32 <start> terraform -28 <start> thank
-26 <start> that 77 <start> the -105 <start> their 76 <start> then 43 <start> thing 28 <start> this 29 <start> three 17 <start> time -15 <start> to -15
<start> too 42 <start> traffic -23 <start> transmission 25 <start> turn -24 <start> under -31 <start> until -16 <start> user -17 <start> uzoamaka 17 <start>
warning 40 <start> was -47 <start> watson -18 <start> weigh 23 <start> well 29 <start> were 28 <start> which 104 <start> who 40 <start> why -48 <start>
will -73 <start> without -71 <start> work -15 <start> would 15 <start> yes -60 <start> zero 20 <start> ￼ -57 <team> 's -28 <team> , 25 <team> . 22 <team>
from 23 <team> has -64 <team> read -29 <team> that 63 <team> the -31 <team> was 17 <teams> 's -84 <teams> . 28 <teams> ? 25 <teams> arriv -38 <teams> at
-37 <teams> before -25 <teams> by -21 <teams> could 25 <teams> cut 34 <teams> decid -20 <teams> dropp -22 <teams> fail 36 <teams> file -19 <teams> find
24 <teams> for -20 <teams> from 54 <teams> hand 37 <teams> is 18 <teams> keep -22 <teams> kept 16 <teams> know -22 <teams> learn -31 <teams> let -54 <teams>
need -53 <teams> never -50 <teams> nor -16 <teams> not -21 <teams> only -23 <teams> owns -33 <teams> pass 38 <teams> rang 23 <teams> sat 17 <teams> set
-39 <teams> shipp -17 <teams> show -38 <teams> start 17 <teams> stopp -32 <teams> threw 36 <teams> to -15 <teams> took 49 <teams> was -62 <teams> were
-46 <teams> will -19 <teams> work 39 <teams> would 42 <theys> 've -22 <theys> . -56 <theys> brought -24 <theys> did -18 <theys> have -40 <theys> saw -16
<theys> were 19 <weaks> , -16 <wes> 'll -15 <wes> 're -23 <wes> 've -23 <wes> . -34 <wes> ? 16 <wes> a -42 <wes> about 18 <wes> all 63 <wes> an 16 <wes>
are -27 <wes> attribute 16 <wes> avoid -21 <wes> before 23 <wes> chose -15 <wes> could -16 <wes> decid -26 <wes> did -43 <wes> do -16 <wes> ever -23 <wes>
first 25 <wes> found 21 <wes> got 39 <wes> have -46 <wes> heard 26 <wes> hold 17 <wes> in 53 <wes> kept -43 <wes> knew -29 <wes> look 17 <wes> lost 49
<wes> may -29 <wes> noth -43 <wes> only 26 <wes> paus -20 <wes> spent 52 <wes> that -36 <wes> thought -15 <wes> to -28 <wes> took -23 <wes> tried 15 <wes>
want -44 <wes> were 44 <wes> wish -22 <wes> with 38 <wes> would -75 <wes> wrote -19 <who> answer -26 <who> found -64 <who> had -29 <who> is 17 <who> knew
-24 <who> left 38 <who> notic -28 <who> spott -22 <who> would -20 <yous> , 44 <yous> could 39 <yous> did 15 <yous> do -36 <yous> have -25 <yous> may -48
<yous> need -54 <yous> not 16 <yous> run -19 <yous> so 17 ? <end> 36 ? ? 23 a . -25 a 0-bit 36 a bank -18 a banner -17 a better 16 a bill 18 a bit 45 a
blank 18 a blind 45 a branch -22 a break -20 a breaker -23 a burst -15 a button -28 a call -19 a canary -32 a careles 26 a change 27 a channel -30 a check
-32 a child 71 a cluster 23 a coffee -32 a column -23 a combin -27 a comment -16 a culprit -21 a customer -56 a cutover 19 a date -22 a day -31 a dead
17 a debugger -18 a dedicat -43 a drawer 19 a dry -22 a duty 35 a fail -30 a failover -25 a false 43 a few 25 a fibre 16 a fine -31 a finger 18 a first
22 a fix -42 a flat -22 a foregone 28 a forgotten -18 a form 33 a formal 26 a four-hour 15 a fresh 16 a full -29 a gateway -36 a graph -17 a great -37
a green -17 a group -17 a grown-up 34 a halt 18 a handwritten -15 a heads-up 22 a healthy -25 a hiccup 26 a hold -27 a hundr -24 a known -28 a lapse 18
a launch 22 a leak 25 a limit -30 a line 24 a link 32 a lock -20 a long 21 a loose -43 a lost 16 a lot -27 a mailbox -24 a major 16 a map 38 a matter 25
a medal 22 a mere 50 a merge -16 a message -39 a minder 37 a miss -45 a mistake -33 a monday -16 a more 26 a note -57 a null 17 a page -35 a paper 30 a
part -21 a patient -22 a pause 25 a peer 16 a perfect 16 a phone 22 a plan 18 a player -23 a precaution -30 a pressure -18 a preview -32 a proper 22 a
pulse 16 a queue -15 a quick 37 a reason 19 a record -28 a refresher 52 a replica 23 a report 19 a restart -20 a rollback -35 a round -18 a runbook -32
a screen 34 a screenshot -20 a seat -27 a second -77 a separate -23 a shar 35 a single -53 a slower -19 a small -23 a smaller -19 a snapshot 32 a spanner
20 a special 22 a spreadsheet 30 a stern 19 a store -50 a stray -15 a stroke 15 a system 43 a ten-minute -19 a third -28 a ticket -21 a tool -20 a torch
17 a train -24 a user -18 a vpn -21 a way 23 a week 16 a whole 15 a wildcard 20 a word 27 a year -58 a zone 21 a.m . 31 abandon . -17 able to -58 abort
. -20 abort at -20 about <he> 17 about <teams> -35 about a -65 about his 17 about it 17 above the -17 acceptance test 28 acces log 16 acces point 16 acces
to -91 acces until 16 account for 30 account had -18 account in -44 account number 25 account of 25 account that 17 account was -46 accountable for 21
acked . -28 acknowledg , -18 acknowledg the -24 acros the 33 acros two -22 acted upon 34 action for -24 action on 17 add a -31 add the -25 added to -23
addres and -16 addres file -21 addres that -20 address . 22 advisory went -16 after . 30 after <depts> -25 after <roles> 73 after a -18 after it 29 after
lunch -17 after the -41 after three -19 after twenty -21 after which 25 afterward . -31 again , 25 again . 21 again ? -15 again from -25 again with 16
against the 49 agent , -16 agre time -19 agre to 26 agre with -36 ahead of -22 airline 's 24 alarm , 17 alarm ? -17 alarm bell 37 alarm had -42 alarm ring
23 alarm was -25 alert . -33 alert that 22 alert was 20 alike . -23 all , 25 all 0 -16 all ? 16 all along 30 all four -25 all knew 16 all know 15 all of
16 all over 62 all that -17 all there 22 all this 35 all three -28 all to 37 all-clear . -18 allow to 70 alone . 21 alone with -26 along with -29 aloud
. -43 already been -27 alway been 22 amber light -19 ambulance dispatch -33 among <roles> 19 amount of -16 amount to 44 an accident 20 an addres -17 an
alarm -16 an amateurish 38 an attacker -24 an automatic -18 an email -15 an empty -16 an error -15 an explanation 22 an hour 25 an incident -25 an older
-16 an order -16 an outage -44 an unmistakable 52 an untest 15 an update 22 and 0 68 and <any> -20 and <depts> -22 and <he> -15 and <is> -16 and <name>
-37 and <nobody> 42 and <roles> -57 and <teams> -28 and <theys> -67 and <wes> 22 and <yous> -18 and a -32 and again 36 and an -21 and ask -28 and at 22
and both 21 and brought -23 and call -86 and came -27 and chose 18 and clos 26 and communication -24 and confirm 23 and did 17 and does 41 and each -15
and every 69 and for 33 and forty 18 and found -22 and gave -22 and give -16 and had -17 and in -15 and inform -23 and is -23 and it 27 and its -29 and
kept -24 and keyboard 22 and knew -16 and labell -23 and left 53 and look 21 and made 33 and neither 23 and never 86 and nine -15 and no 48 and not 52
and now 15 and on 26 and one -15 and only -17 and open -19 and post -36 and prod 24 and ran 21 and restart -20 and said 27 and saved 43 and says -20 and
sent -18 and should 29 and simple 30 and so 38 and stay -55 and still 25 and stopp -20 and thank -18 and their -29 and therefore -18 and they 30 and three
24 and to -31 and told 53 and took -19 and upload -19 and wait -30 and was 37 and watch -25 and went 50 and what -18 and where 16 and who 17 and will -21
and without -21 and yet 18 another . -33 answer 0 -15 answer for 23 answer our -19 answer to 20 answer was 32 answer within -25 any check 22 any more -21
any of -15 anyth ? -32 anyth that -17 anyth with 20 anyway . 30 apart . -19 apart from -16 api . 25 api and -36 app . -25 apparent ignor -23 apparent read
36 appendix . -29 appli clean -16 apply . -28 apply for -27 approv . -35 approv this 34 approval , -20 archive . 15 are <roles> -20 are a 29 are cowboy
18 are for 104 are in 29 are indebt 19 are kept -22 are lazy 23 are n't -19 are not -60 are on 16 are to 41 are too 29 around . 23 around 0:0 -20 around
noon 24 around the 18 around to -42 arriv . 35 arriv and 22 arriv on -25 arriv with -48 as <any> 34 as <he> -50 as <role> -53 as <roles> -19 as agre -38
as alway 23 as an 18 as complet -17 as design -31 as ever 36 as if 57 as much -38 as no 17 as not -21 as optional 19 as plann -57 as root 25 as soon -21
as the -17 as was 25 as well 26 ask <name> 53 ask <roles> -43 ask <teams> -40 ask ? 26 ask the 23 ask which 28 ask who -42 asked . 23 asked <role> 22 asked
<teams> -32 asked for -68 asked the -39 asked to -42 asking . 17 asking who -61 asks . -15 asks <name> -23 asks who -16 asleep , -21 asleep . -22 asleep
at 53 asleep by 16 assemb point -22 assum the 26 at . 16 at 0 -23 at 0:0 -42 at 0:0:0 -26 at <role> -37 at <team> 16 at <teams> -18 at a -67 at best 29
at exact -15 at first 25 at five -20 at half -21 at it 25 at least 29 at midnight -47 at most -20 at night -54 at nine -27 at no 17 at noon 24 at our -15
at peak 23 at risk -15 at seven -15 at ten 18 at that -18 at the 29 at this -15 at weekend -36 at which 22 ate the 15 attacker had -28 attention span 19
attention to 19 attitude of 32 attitude to 18 attributable to 72 attribute the 16 audit had 27 august , -30 automatical . -24 automatical at -16 available
on -19 avoid asking -21 away for -17 away from 52 away the 29 back , 25 back . -33 back ? -17 back at -17 back by 29 back in -30 back on 31 back one -21
back the 20 back to 44 back within -20 backport to -16 backup , 22 backup are 28 bad , 28 bad . 39 bad route -20 baggage belt 44 balancer and -15 ball
on 18 ball was 16 band . -15 bank 's 33 bank was -30 basement . -15 batch of -39 batch on -19 batch would -15 be able -19 be at 50 be bother 23 be down
-46 be expect 24 be found 47 be in 21 be issu 31 be laid 19 be look -44 be more 54 be on -75 be order -28 be rais 21 be reach 19 be remind 35 be restor
25 be shut 20 be the 18 be trac 17 be trust 26 be watch 24 be wrong -63 because <he> 19 because <name> 87 because <role> 25 because <teams> -32 because
<wes> 27 because it -33 because of -21 because the -124 because who 27 been asked 25 been at 41 been back 37 been chang 16 been check 24 been clos 38 been
consult 59 been done 20 been given -44 been ignor 20 been in -18 been left 79 been much -58 been on -42 been out -24 been paged -68 been paid 21 been plann
18 been put 49 been read -53 been rehears 45 been shown -33 been so 38 been taken 29 been the -42 been to 38 been told -23 been turn 16 been upgrad -18
been written 28 before , -39 before . -22 before 0:0 19 before <any> -36 before <theys> 31 before <yous> 35 before a 28 before any -67 before breakfast
-19 before lunch -37 before press -16 before they 17 beforehand . 19 behav like 23 behind . 19 behind a -29 behind it 15 being asked -22 being on 19 belief
. 29 believ the -30 believe that -16 belong in -19 below 0 -16 belt . -25 belt would -27 beneath <teams> 16 benefit of 34 best . 22 better if -31 between
0 35 between <theys> -18 between chair 22 between the 18 between two -63 big red -17 bill cluster -24 bill for 25 black friday 29 blackout . 15 blame ,
15 blame . -34 blame the 36 blame view -17 blast radiu -15 blind . 42 blind eye 45 bonu of 31 book . -22 book engine 19 book the 24 book with -15 both
. -38 both <names> 41 both ends -40 both feed -16 both have -25 both site 20 both the 21 bother to 56 bother with 20 bottl . 17 bought <wes> -22 bought
one -27 bounc . -20 bounc the 27 bound to 42 branch . 29 branch is -22 branch open -17 branch was 37 bravo , 35 bravo to -25 breach . 40 break . -22 break
the 19 breaker 0 16 breaker and -16 breakfast show 17 bridge and -18 bridge at -64 bridge call 41 bridge was 78 bright idea 39 bring a 23 bring up -15
broke the -15 brought to 22 buck stop 32 budget . 24 bug <end> -18 bug in -23 bug report 17 bug was 32 build ? 32 build farm 18 build server -21 build
that 24 build to 30 bulk edit -17 bull in 22 bus . 23 but <he> 16 but <name> 32 but for -22 but never 48 but not -54 but the -36 button . 27 button was
-18 by . 40 by 0 -37 by <any> -42 by <depts> 26 by <name> 60 by <role> 110 by <roles> 69 by <teams> 42 by <weaks> -34 by a -77 by an -25 by chance -29
by default -23 by e-mail -53 by fail 21 by friday -30 by hand -116 by lunchtime -30 by midnight 20 by mistake 25 by monday 35 by morn -25 by noon -28 by
now 39 by one -52 by our 18 by right 35 by runn 23 by telephone -26 by the -119 by then 29 by two 20 bypas the -15 bypass the 18 byte . -19 byte for -19
cabinet , -20 cabl . 23 cache . -21 cache for 28 cache was -15 cage . -21 call , 44 call <any> 20 call <end> -22 call <is> 19 call <role> -23 call <teams>
-24 call a 20 call at -20 call back -45 call from 28 call it 29 call open 17 call the -21 call to 28 call wait -16 calm and -17 calm as -35 came as 19
came by -18 came down 28 came from -44 came on -50 came out -19 came up 19 camera , 15 can , -18 can <is> -88 can <wes> 16 can a 27 can be 16 can n't -57
can only 21 can see -20 can take -19 canary would -21 cancell . 27 cancell for -16 canteen . 40 car park 15 card . 33 card on 22 care was 70 cared to 20
careful with -20 careles " -41 careles with 19 carri a -17 carri on 18 carri out 51 carri the -51 caught by -48 caught it -39 caught the -53 caus the 31
centre . -22 certificat are -21 certificate . -23 certificate chain 16 certificate on -19 chain . 15 chair and 22 chair of -32 chance to 38 chang for 25
chang the 31 chang three 30 chang to -17 change . -18 change control 15 change goes -19 change in 22 change it -49 change on -31 change procedure 18 change
that 16 change the 16 change window 31 channel . -17 channel 0 26 channel <end> -20 channel for 33 channel that -22 channel was 15 character , -19 charg
twice 18 charge . -24 charge of -15 check , 15 check . 56 check by -35 check for -36 check that -37 check were 23 check with -23 checklist , -24 checklist
was 28 checkout . 24 chennai smsc -36 chiller in -31 choose between -15 city . 21 claim to -15 clap for 22 clash was 31 clear . -19 clear labell -19 clear
of -27 click " -50 click , 25 client , -20 client . -15 client that 15 client were -16 clinic was -20 clock . 34 clock was 19 clos . 38 clos in -20 clos
the 40 clos until -24 cluster , -19 code , -31 code . -20 code on -19 code review 21 coffee . -51 cold store -22 come . 21 come down 29 come to -25 come
up -15 comment out 17 commit . -19 communication with -22 compar both -18 comparison of 17 complain , 20 complet . -24 confirm by 21 confirm that -30 confuse
the -19 congratulation to -19 connect . -17 consist of 26 conspicuou by 29 contact . -15 contact if -17 contact with -23 contain a -33 content to 48 contract
was 31 contract with -26 contrary to 43 control at 27 controller by -29 copi . -22 copi the -17 copi to -16 copy . 31 copy of -42 copy that -28 core router
42 corner were 37 corrupt the 56 cost , -18 cost <wes> 73 could 've 40 could <name> 16 could be -45 could do 17 could easi 26 could hard 22 could have
77 could n't -35 could not -110 could possib 23 could restart -18 could see 100 could tell 20 count , -20 count . 19 count as -28 count of -21 count the
86 count was -37 courier , -20 course . 17 course the 35 courtesy of 16 cover the -26 cover three -22 crack was 31 crash the -20 crate . 35 credential
was -17 credit to -24 cron job -16 culpa , 22 culprit , 22 culprit was -70 current . -17 customer asks 29 customer could 18 customer report 17 customer
service -25 customer to 25 customer were -19 cut , -27 cut it -18 cut off -25 cut on 48 cut the 61 cut-off . -17 cutover . 29 cutover was -45 dark . -28
dark until 59 dashboard <he> -24 dashboard that -23 data . 31 data for -16 data had -17 data loss 34 data was -20 database . 20 database is -23 database
to -25 database with 22 date . -19 date from -29 date in -27 date library 28 date of -19 date to -21 dawn . -40 day before 18 day of -41 day one 26 day
that 20 day to -16 day without -20 day would 19 daylight saving -43 days before -19 days to -56 days with 20 dead . -25 deaf ears 15 deal with -27 debit
. 24 debug logg -17 december . -15 decid that 90 decid to -28 decide whether -18 decision to 46 declin to 29 deduct the 41 delay is -17 delet , -15 delet
a -44 delet the -16 delete key 35 depart from 37 depend on -41 deploy a 19 deploy on -18 deploy tool -19 deployment until -16 depot . -35 depot was -33
deprecation notice 17 describ a -36 describ the -20 deserv . -19 deserv a 31 design . -37 desk of 40 diall in -28 did , -28 did . -25 did <name> 44 did
<roles> 27 did <teams> -15 did <theys> 26 did <yous> 24 did exact 20 did n't 110 did not 24 did noth -29 did the -57 did this 48 did was -20 did what -27
diesel . 15 diff . 30 diff that -23 difference was 23 different , -26 different clock 23 diligence on 18 dinner , -17 dip in -22 direct debit -18 direction
. -15 disabl the 39 disaster recovery -22 disk , 20 disk . -15 disk on -38 disk was -25 disk would 20 dispatcher . 30 dispatcher was 29 dispens cabinet
-30 dispens with 53 display . -33 disregard . 61 disregard for 30 distribution list -33 dns edit 19 do . -43 do <is> -117 do <wes> 81 do anyth -39 do it
-16 do n't -32 do not -40 do so -21 do the 22 do was 47 do with 29 does it -23 does n't 23 does the -59 doing . 18 done . 15 done in 36 done on 37 done
this -32 done was 16 door open -21 door were 15 dosage table 16 doubl . -25 doubl the 32 doubt , 38 down . -50 down again -20 down and 27 down by 21 down
the 56 down what -17 down with 35 downtime . -52 downtime form 24 dozen of -17 draft a -16 drain first -15 draw . 16 drawer . 17 drift . -32 drill . 19
driv and -18 driver ' 39 drop ? -35 drop the 33 dropp somewhere 16 drove forty -21 drove the 23 drum . -27 dry run 22 duct 0 -19 due : -30 due care 40
due diligence 30 dump . -16 during the -22 duty to 39 each quarter -21 each time 15 ear . -16 earlier , -24 early . -32 early and 17 earth would 18 easi
have 26 east wing -32 easy to -59 edit : -15 edit the 21 effort , -36 eight second -28 eleven hour 18 email were -17 embargo obituary -18 emergency line
16 emergency stop 43 emoji . 28 empti the 43 empty and -16 empty region 22 enabl in -27 encoder had 18 end , 15 end . -23 end in 18 end-of-day chain -17
ended in -20 ends , -34 enough , 27 enough to -30 enter . 40 enter the -30 entire foreseeable 23 error " -28 error , 16 error . -18 error and 16 error
at 19 error during 37 escalat to -20 escalate , 25 escalation sheet -29 escalation to -24 escalation was 89 eu region 27 even . -29 even a 66 even at -21
even if 24 even look 38 even peak 25 even the -21 event , -18 every account -49 every chance 23 every night 20 every one 64 every quarter -20 every thirty
-18 every time -20 every ward -27 evidence of 25 exact as -21 exchange rate -23 exemplary . -29 exist in 20 expect from 23 expect the -23 expect to 16
expert " 20 expert . 18 expir . -16 expir before -21 expir token -18 expiry date 19 explain . 20 explain himself 25 explain the -57 explain to 22 export
. -17 export for -23 eye on -16 eye was 23 eyes . 36 face . 23 fail . 20 fail over -19 fail test -33 fail the -39 fail to 51 failover script -16 failover
took -38 failure . 18 failure of -22 failure to 21 failure was 31 false . -28 false alarm 15 famou " 22 far more 18 far too 40 fast , 39 faster than -33
fat finger 35 fat-finger the 32 fault . 18 fault in 20 fault is 23 fault lies 28 fault tolerance -33 fault was -16 faulty disk -21 fax line -19 feed .
35 feed ? -42 feed in -22 feed to -20 feel for 16 fell by 46 fell on 47 fibre cut -16 fibre tray -16 fiddl with 39 field for -24 field is -17 field that
-15 fifty minut 48 figur . -24 file , 17 file . -25 file ? -22 file had -33 file lock 32 file of 21 file was -66 file went 23 final understood -17 find
a 37 find out 34 find the -50 fine . -18 fine for 34 finger at -23 finger point 33 fingerprint are 19 finish . 29 finish off 17 finish their -16 fire panel
17 fired . -21 firmware 0.0 -20 firmware on 17 first , 21 first and 17 first minute 42 first place 35 first ring -20 first run -19 first time -30 first
timeout 42 first to 37 first week -15 fit the -24 fits the -22 fitt . 22 five hour 17 five minut 19 five second -18 fix was 20 fixed the -49 flag . -29
flag is -16 flag on 42 flood . -16 flood the 79 follow . 68 follow the 27 follow to -33 foot with 19 for . 15 for 0 65 for <role> 37 for <roles> -18 for
<some> -15 for <team> 51 for <teams> -24 for a 19 for about -47 for all -20 for at -15 for byte -19 for customer -27 for days 21 for each 25 for every
-21 for five 31 for forty 59 for help 46 for it -35 for maintenance -30 for nine 29 for once -15 for one -19 for other 32 for patch -28 for penhaligon
-16 for reason 31 for six -64 for stay -22 for the 20 for this 17 for week 62 for year -21 foregone conclusion 28 foreseeable . 28 forgot its -38 forgot
the 18 forgot to 43 forgotten . 71 formal warn 36 formality . 35 forty minut 34 forty second -17 forty thousand 31 forum . -19 forward to 20 found . 29
found a -26 found by -61 found it -18 found out 32 found the -47 four . 35 four hour 28 four hundr 43 four in -28 four minut -48 four time -31 four year
-16 free . -26 free to 23 freeze was 56 fresh eyes -46 fresh one -18 friday , -29 friday 0:0 -22 friday <end> 17 friday even -41 fried the 18 from 0 -21
from 0:0 -54 from <depts> 42 from <name> 59 from <role> 71 from <roles> 56 from a -29 from an -15 from both -27 from day 29 from his -37 from home -16
from it -22 from last -18 from leed 15 from midnight 19 from one -19 from start 44 from that -18 from the -42 from three -15 from two 19 from under 41
from ward -22 from where -77 frost . -17 frozen , -31 frozen . 24 full by 16 full day -19 full from -40 full mark 37 full of 24 full stop 21 further .
29 further notice 23 fuse . 17 game . 21 gate . -21 gate open 20 gate was -20 gateway . -18 gateway was -26 gather dust 43 gauge . -40 gauge ? -36 gauge
was 44 gave out 60 gave the -69 gave up 20 generator 's -18 get a -34 get into 19 gets the -17 gift from 23 git blame -25 give <name> 37 give <role> 21
give <roles> -36 give the -46 given . -27 given a -27 given by -18 given the -19 given to 35 given what -15 glance at 19 gloss over 54 go . 50 go on -26
go to -24 go-live . 22 god mode 26 goes live -36 goes out -23 goes through -43 goes to -91 going . -22 going to 23 gold . -15 golden image 18 gone , 24
gone . 18 gone dark -59 gone to -25 good . 24 good enough -20 good on -52 good time -22 got 0 -20 got an -23 got his 18 got no -53 got the -20 got through
-15 got worse -17 graph . -24 graph aloud -15 graph on 37 graph that -17 graph was 17 grateful . -21 grateful to -19 great deal -37 great job 73 great
work -65 green . -16 green light 37 group . 22 group of -20 grow . -27 guard was 36 guilty party 41 had . -42 had <name> 42 had <role> 40 had <teams> 17
had <wes> 17 had a -29 had acces -38 had already -27 had an -15 had asked 62 had become 34 had been 39 had done 22 had ever -30 had every 17 had expir
-24 had finish -18 had follow 19 had found 23 had four -21 had gone 16 had inherit -17 had it 38 had just 26 had kept -17 had learn -20 had left -36 had
look 21 had moved -16 had never -89 had no -110 had not 79 had one -24 had only 42 had promis -15 had put 18 had rehears -22 had run 27 had seen -29 had
set 42 had stuck 46 had swapp 57 had the -60 had to -17 had told 21 had wait 31 had withdrawn -19 half asleep 40 half of 26 half speed -23 half the 37
hall . -23 hand , -29 hand . -24 hand of 42 hand out -52 hand over -21 hand to -39 handl of 20 handover . 27 handover note 18 happen , 25 happen . 17 happen
again -41 happen if -26 happen when 33 happy to -37 harbour . 18 hard <any> 27 hard for -28 hard have 21 hard to -45 hard-cod the 38 hardware token -19
has a 19 has alway 22 has been -46 has done -41 has had -19 has n't 40 has never -29 has no -19 has not 20 has one -27 has since -16 has the -41 has two
-15 has yet 27 have . -36 have <role> 19 have a -48 have asked 44 have been 26 have call 29 have caught 26 have check 28 have come -22 have fired -16 have
found -17 have gone -68 have kill 21 have left -22 have look 17 have lost -17 have made -49 have moved -19 have no -90 have notic 27 have now 22 have open
-21 have phon 21 have read -18 have rung 80 have said 29 have saved 25 have seen 20 have shown -46 have spott 52 have stay 38 have stopp -18 have switch
26 have test 21 have their 17 have thought 43 have to -16 have told 16 have torn -64 have used 38 having a -39 having been 48 having the 17 head . 32 head
and -40 head at -25 head in 54 header . -17 health check -24 hear the -58 heard of -17 heard the -33 heat . -34 heavy rain -19 held , -18 held for 20 held
with -18 help , 41 help the -34 help to -19 helpful , 38 here . -50 herself . 25 hid the -49 himself . -19 hindsight , 15 his branch 15 his eye -36 his
head 28 hold <name> 17 hold <role> 29 hold a -26 hold point -19 holiday , -16 holiday in -47 home . 44 home to -26 hosed the 37 hotline . -18 hotline was
43 hour , -23 hour . 21 hour earlier 22 hour of 19 hour on -20 hour only -15 hour to -15 how <is> -15 how <role> 19 how <wes> -22 how could 44 how did
-24 how do -17 how long -49 how much 28 how the -20 how thoughtful 15 human . 17 human mistake 28 hunch about -21 idea was 27 if <he> 23 if <is> -17 if
<name> 22 if <nobody> 17 if <role> -55 if <roles> 32 if <teams> 16 if <yous> -71 if a -27 if my -31 if only 85 if the -90 igatpuri hub -17 ignor . -20
ignor the -50 image to -18 import , -15 import is -22 importer . -17 importer and -17 impress by -20 in . 39 in 0 -44 in <name> -17 in <role> 17 in <roles>
-23 in advance 17 in again -17 in another -18 in bangalore -19 in batch -27 in between -35 in brazil -39 in case -21 in channel 80 in charge 45 in chat
-17 in doubt 60 in eleven -25 in english -21 in every 28 in his 43 in its -18 in january 15 in lisbon -19 in memory -18 in minut -16 in name 64 in network
33 in nine 19 in no 19 in on -22 in one -54 in order 42 in our -51 in place -43 in plain -16 in retrospect 24 in review 28 in second -16 in spite 36 in
spring -21 in tear 25 in that 28 in the -29 in their 37 in this -41 in to -64 in two -29 in under -28 in use 24 in with 16 inbox since 18 incident . -51
incident to 26 includ , -21 includ . -31 includ the -15 indebt to 19 index . -20 index at 17 infinite wisdom 18 inform every -39 inform the -23 inherit
the -48 inside the -40 installer 's 30 instead of 21 insufficient care 20 intend one -19 interlock , 16 interlock . -38 into <roles> 29 into a 19 into
an 28 into the 30 introduc by 27 introduc the 43 invoice by -19 is , -33 is <roles> 17 is <teams> -22 is all 55 is apparent -23 is asking 31 is at 25 is
attributable 30 is beyond 27 is clos -28 is empty -22 is for 16 is going -17 is gone 34 is it 40 is known 22 is left 16 is like -19 is miss -28 is more
16 is n't -60 is need -21 is no 27 is not -80 is now -52 is on -26 is one 36 is only 28 is open -39 is our 32 is paid -18 is sent 26 is sloppy 25 is that
25 is the -62 is there -15 is to -23 is what 32 is where -22 is why 34 is zero -23 isolat the -18 issu . -15 issu by -15 issu to 26 issue . -21 issue a
44 it 's 17 it , -25 it . 23 it a 15 it all 50 it away -16 it be 19 it before 31 it best -23 it by 40 it can 34 it come 38 it could -59 it did 33 it fell
15 it for -37 it from -23 it had -18 it happen 36 it held 31 it help -24 it into 17 it is -25 it just 35 it look -38 it never -34 it not 40 it off -26
it on -17 it out 22 it says -18 it should 26 it show -16 it take -16 it that 21 it turn -40 it until -28 it up -23 it was -37 it with -43 it without 16
it would -42 item , 22 item . -24 item 0 -45 its absence 29 its knee 37 its paper -17 its place -21 its test 25 its time -19 its token -23 itself , 44
itself . 24 itself at -23 jamm . 29 job . 21 job at 24 job by 25 job had -19 job in -22 job that 19 job to -18 join from -31 join in -21 join the 49 joke
mode -15 just before -22 just one -20 keep <name> 43 keep it -19 keep the -38 kept . 25 kept a -43 kept in 64 kept its 26 kept putt 18 kept the -19 kept
their -42 key , -32 key . 54 key ; -19 key ? -18 keyboard , 24 keys . 28 keys were -20 kick the 38 kill switch -17 kill the -21 kind note 33 knew . 33
knew what -25 knew which -29 know about -20 know how -32 know it 41 know that 20 know the -60 know what 16 know which 16 know who 46 knowledge of -16 known
. 21 known about -21 known for 19 known the -24 kudo to 19 lab analyser 15 lab result -20 label . 28 label had 15 label in -15 label on 19 label printer
-27 label the 25 label were 30 labell both -28 labell the 15 lack of 26 lag . -20 lah , 23 laid at 19 lamp and 21 lamp is -15 land in -16 lane 0 -22 laps
. 17 lapse of 26 largest customer -17 last ? -23 last week -19 late and -16 latency to -38 later . 23 later that -23 launcher . -20 lazy about 26 lazy
load -38 lead to 22 leak . -30 leak sensor -25 leak the 35 leak was 52 learn about -36 learn of -18 least <teams> 27 least have 44 leav a -19 leav the
71 leave the -33 led <wes> -32 ledger made -32 left . -19 left <wes> 24 left a -17 left at -20 left for 15 left hand 25 left in -85 left on -25 left open
-23 left out -25 left the 27 left to 114 left without 54 lent <wes> -16 let 's -33 let <any> -21 let <teams> -25 let it 47 let the 52 letter . -22 letter
was -45 liability for 26 library was -18 licence lapse 25 lies square 31 lies with 28 life . -16 lift a 19 lift the 29 light . -20 light came -41 light
curtain 17 light on 21 light went -19 like <name> -20 like it -20 like to -37 limit . -19 limit on 25 limit was 79 line . -36 line 0 15 line for 19 line
from 20 line had 24 line is -16 line of -15 line on -23 line was -15 link , 19 link . 23 link was 19 lion 's 20 liquid nitrogen 21 list . -22 list and
33 list of -51 list on -32 list the -20 list twice 27 list was -18 little . -40 live . -42 live at -17 live in -28 live on -18 live roster 18 live table
-31 load . 17 load in -29 load was -21 lock , -18 lock out -28 lock the 34 lock was -40 log , 23 log from -18 log in -56 log line -18 log was 30 login
page 27 login service 22 logs , -22 logs in 22 long . 22 long after -24 longer than -15 look , 25 look . -19 look after -19 look back 54 look for -26 look
like -55 look no 28 look obviou -17 look the -18 loop , 29 lose a -25 lose its -15 loss is 17 lost no -17 lost order 23 lost sight 21 lost weekend 23 lot
of -20 loud . -22 lunch , -19 lunch to -17 machin , -15 machine . 19 machine was 18 made . 18 made <wes> -24 made for 22 made it -55 made of 17 made sense
-42 made the -39 mail , 21 mail goes -20 mail to -16 mailbox that -23 main . 34 maintenance . -15 maintenance page -19 major incident -22 make it -15 make
the -55 make up -32 making . 17 manag to 44 manual . -30 manual override 17 manual says 20 manual sort -20 many time 17 map . 22 maps were -18 march ,
16 march . -15 mark the 16 mark to 37 mast , -31 master of 16 match . -26 match the -28 mate . -19 matter of 25 may , 59 may . -23 may <is> 21 may ask
18 may be -20 may had -32 may hold 26 mea culpa 38 mean that 16 mean well 19 meant <roles> 41 meant that -49 measur the -15 medal , 31 medal : -18 member
. -20 member of 23 memory . -47 memory growth 22 memory leak -44 mention the -36 menu . 18 merg by -26 merge . 19 mess up 50 message . 25 message that
-31 message to -61 met a -29 microwave link 22 middle of 15 midnight , 26 midnight . -27 midnight with -17 might at 18 might be -20 might have 48 migration
. 23 migration with -39 mine . 23 minister 's -18 minut , 23 minut . -36 minut ; -16 minut ? 18 minut after -28 minut in 35 minut instead -31 minut of
24 minut old -21 minut with 40 minute , 53 minute . -51 mismatch between 27 misread the 24 misrout the 20 miss . -29 miss a 22 miss from -19 miss its -17
miss the 36 mistak were 38 mobile generator -20 mode . -21 model . -55 moment the 24 monday . 28 monday meet 16 monday the -18 month , -47 month . 46 month
end 25 more about -20 more care -32 more careful 76 more than -92 morn , 27 morn the -31 most of -36 move . 32 move <role> -16 move the -58 move to -24
moved . -18 moved from -25 moved without 45 much longer -27 much to 31 much worse -75 must be 19 must have 22 my bad 28 my fault 46 my word -16 n't , -66
n't a -42 n't be 40 n't been -37 n't have 25 n't it 17 n't know 24 n't take 29 n't the 28 name . -42 name : 30 name <role> -19 name and 42 name for -26
name is 21 name name 20 name on -15 name only 59 named " 25 narrow the -16 natural . 15 near all -25 near the 15 nearest to -23 need , -15 need <theys>
-27 need a -19 need it 20 need not 27 needful and -18 neglect the 16 neglect to 37 neighbour 's -15 neither <name> 17 neither <role> 15 neither <teams>
-16 network , 20 network was -15 never acked -17 never been 51 never going 25 never had -53 never have 27 never heard -27 never left -50 never listen 15
never met -29 never once 26 never run -17 never seen -43 never shipp -29 never work -17 new alert -15 new kernel -15 new one -20 new to -32 next . 21 next
morn 46 next time 21 next to -21 nice , 25 nice one -17 night . -31 night and -15 night export 22 night was -23 nine . 27 nine days 24 nine hour 23 nine
minut -21 nine of -29 nine region -19 nine second 24 nineteen hour -22 ninety second -15 no , -25 no ; -20 no acces -21 no action -55 no alert -26 no attempt
28 no backup -20 no busines 71 no data -32 no field -24 no follow-up -22 no great 59 no idea 22 no member 29 no more 35 no need 24 no reason -30 no record
24 no thought 41 no warn -46 no way -65 node and -18 node was -16 none . 38 noon ? -37 nor <role> 23 nose . 30 not , -15 not . 17 not <end> -21 not <name>
-35 not <role> -23 not a 85 not as 18 not asked -31 not be 24 not exact 48 not fill -17 not fit -23 not follow 97 not for 17 not get -56 not help -34 not
hesitate -34 not inform 39 not kept 46 not know -41 not mention -22 not need 26 not notice 39 not open -18 not own 34 not paged -27 not rais -23 not read
29 not receive -41 not respect 62 not rung -25 not say -22 not see -53 not shar 16 not take 52 not taken 45 not tell -21 not think 29 not to 46 not turn
-18 not understand 21 not up 26 not yet -49 note , 38 note in -18 note on -21 note that 40 note the -41 note were -28 noth , -26 noth . 29 noth on -19
noth stopp -17 noth unusual -37 noth was 31 noth wrong -24 notic . -30 notic on -16 notic the -64 notice . 22 notice for 16 notice into -20 notice that
35 notice to -23 notice was -28 notifi the -19 notification . -31 notification was -32 now . 22 now know 19 now that 21 nowhere to 57 nuke the 26 nuked
the 28 number . -19 number 0 21 number and 23 number as 20 number of -67 number on -19 object storage -34 oblig to 53 obviou from -32 obviou that 61 october
. -15 of 0 -42 of 0.0 -18 of <any> -53 of <name> 79 of <role> -17 of <roles> 48 of <some> 48 of <teams> -26 of <theys> -38 of <weaks> 32 of <wes> -25 of
<yous> 30 of all -18 of august -28 of concentration 17 of course 62 of curiosity 45 of event -15 of exact 27 of failure -17 of follow-up 16 of four -23
of guess -24 of hindsight 15 of it 53 of its 15 of memory 16 of nine -24 of notic 17 of one -55 of ten -29 of test 18 of that -16 of the -33 of them -21
of think 26 of this -60 of time 25 of translator -17 of two 16 of urgency 22 of what 33 of which -22 of work 17 of writ -29 off . -17 off air 20 off and
-18 off for -15 off on 30 off the 88 off to 29 offer . -33 offer counsell -17 offer no -22 offer the -16 office . -18 offline , -26 offline mode -21 ok
, -16 old . -48 old hand -33 old one 37 older kernel -15 omitt the 85 omitt to 24 on 0 -38 on <he> 32 on <role> -16 on <team> 29 on <wes> 42 on ? -40 on
both 18 on by 15 on call -17 on deaf 15 on earth 40 on every -25 on for -20 on freebsd -20 on friday 21 on leave -30 on monday -66 on night 23 on one -23
on our 33 on page -16 on request -31 on screen 18 on silent 28 on top 19 on which -15 on whose 43 once , -22 once more 43 one , -22 one . 25 one ; 30 one
? 19 one afternoon -15 one another -39 one could -22 one day 15 one did 35 one does 34 one duct 18 one had -23 one has 17 one hour -29 one in -18 one is
15 one per -38 one sentence 32 one that -18 one thing 23 one trace -31 one way 56 one who 22 one would 36 one zone -31 only , -15 only . -34 only ; 23
only <role> -23 only a 50 only after -39 only half 19 only in -53 only key 26 only one -19 only the -45 only to 47 open , -33 open . -27 open ? 48 open
a -20 open at -29 open by -30 open it 24 open on 46 open question -22 open that 34 open the -25 open to -20 open with 74 operator error 59 or later 15
order . -36 order of -25 order table 16 order the 27 organise a 28 other . 24 other had 18 other one -21 otherwise . -24 ought to 53 our " 44 our <name>
27 our fibre 31 our own -25 our resident 44 ours . 37 out , -23 out and 26 out at -24 out by 41 out exact -16 out for -46 out from 31 out loud -23 out
of 36 out on -35 out our 36 out over -39 out the 23 out with -17 outage . -20 outage is 18 outage notice -17 outage of 20 outage was -22 outcome was 43
outdid themselv -24 outgo payment -20 outside the -16 over . 38 over and 41 over as -30 over at 31 over from -26 over in 27 over the -26 over to -54 overflow
. 27 overload the 32 overlook the 48 overnight . -33 overnight and -22 overwrit the 45 overwrote the 37 owing to 42 own . 23 own launcher -20 own the -36
own time -16 own up 25 owns the -93 owns this 32 packet was -45 page , 27 page . 15 page 0 29 page at -15 page fault -35 page one 17 page the -16 page
to -25 page was -36 page went 55 pager is -55 pager service -23 paid off -20 paid to 63 pair <name> 16 panel . 44 panel at -27 panick , -25 panick and
25 paper at 19 paper chart -18 paper fallback -19 paper form -18 paper slip -18 parcel index -19 parent . -26 parser . -15 parser was -18 part in -25 part
of 28 partition . -19 party is 36 pass , -26 pass 0 -17 pass to -26 password in 16 password that 17 past midnight -21 past three -15 past two 19 paste
by -36 patch . -15 patch release 38 path . 20 path was -16 patient record 18 patient was 34 patient were -28 paus the 18 pause the -24 pay grade 25 payment
, -18 peer review 31 per cent 23 permission to -49 permit , 17 permit was 48 petrol on 21 phon <teams> 27 phone , -20 phone <end> -15 phone at -16 phone
call 51 phone list -37 phone number -22 phone with -19 pick up -62 place of 52 plain and 27 plain as 55 plain word -16 plan . 15 plan asks -18 plan to
-25 planet . 27 plann . -45 plann for -23 plant room -26 play , 16 play on -20 player . 16 player who -40 please do -17 plenty of 24 plug , -32 plug .
39 plug on 38 pod . -35 point <role> 23 point ? -37 point above 23 point in -35 point of -18 point out -22 point to -29 poison the 41 policy . 24 polite
, -21 poor . -17 poor judgement 44 port 0 -42 port open 27 possess <teams> 18 possible to -36 post . 17 post by -16 post in 20 post it -30 post the -30
postpon the -18 pour petrol 21 power . 42 predat the -20 pres . -16 pres was 24 present : -54 press deploy 19 press reset 42 price . 16 price file -16
primary and 23 primary had -16 primary is 19 printer . 22 prior to 24 prior was -16 probe to -25 procedure was 56 prod <end> 37 production . 27 production
acces 25 production and -39 project . -16 promis to 35 promot to -19 proud to 18 public gist 23 public holiday -28 publish . -17 pull it -19 pull request
53 pump was -22 pune depot -16 push , -19 put <wes> 17 put off -17 put through -27 puts the -21 putt off 18 quarter past 19 quarter to -19 question , -22
question . 18 question is 21 question that -32 queue , -54 queue . 19 queue at -18 queue depth 28 queue drain -28 queue for 26 queue to -16 queue would
24 quick . -29 quick look 17 quiet and 34 rack . -17 rack and -24 radio and -16 radio contact -19 radio silence 43 raise it 30 raise the -28 ran it -42
ran on 30 ran out -46 ran the -28 random . 15 rang <wes> -27 rang every -50 rang the -26 rate , 15 rate . -19 rate back -17 rather have -35 reach . 35
reach <name> -39 reach <teams> -28 reach by 27 reach the -56 read . 32 read <theys> 33 read a 76 read before 38 read by -16 read of 62 read out -65 read
that -26 read this -19 read ￼ -25 reader . 34 ready . -19 reason for -31 reason to -27 rebuild . -20 rebuild the -32 receiv . -22 receiv the -58 receive
the -40 recognis the -29 reconnect . -15 record . -19 record for -15 record message -15 recovery . -30 recovery in -15 red button -22 red lamp 30 red light
22 refresh on -21 refresher course 22 refund were -26 refus to -19 refusal to 21 regard the 27 registry . -28 regrettab the 18 rehears . 35 rehears the
-22 rehearsal was 61 relay ? -20 relay had -16 releas . 33 releas it -25 releas the 29 release , 35 release . -15 release note -33 release the -54 release
went -19 reli on -34 reload the 28 remainder of -21 remember that 16 remind of 32 remind the 22 remov . -29 renam a -15 renew . -17 reopen the 35 replac
the -74 replace <role> 31 replace the -29 repli to 26 report . 46 report a -20 report are -18 report back 36 report the -29 reproduc the -22 reproduce
the -65 reproducible build -26 request . -20 request ; 22 request for 33 request is 20 request of -72 request were -29 requir to 44 reservoir had 20 resident
geniu 21 rest . 24 rest on -23 rest with 52 restart at -36 restart it -15 restart the -42 restor . -30 restor from -17 restor the -81 restore . -60 restore
after 26 restore job -15 restore script -29 restore was -15 result from -15 result to 19 resum at -22 retir in -25 retire the -18 retrain <roles> 27 retry
loop -34 return 0 -15 return the -18 revers polarity 21 revert the -18 review " 40 review , -17 review every -17 review is 21 revok the 57 revoke <name>
29 revoke the -19 right , 27 right . -26 right call -15 right on -20 right one -45 right to 40 ring <teams> -17 ring and -16 ring at 16 ring road -17 ring
the 43 risk in -16 risk was -31 robot arm -34 rocket science 31 rode in 34 roll back -47 rollback , -30 rollback plan 30 rollback section 15 rollout at
16 rollout to -15 rollout was 22 room , -20 room . -54 room ? 26 room for -30 room had 19 room was 76 root acces 25 root cause -31 roster . 25 roster <end>
18 rota . -26 rota had -18 rota tool -24 rotat the -26 rotation . 30 round . 19 round rule -18 round the -20 round to 37 rout to -17 route . -31 row .
16 row count -33 rows . -30 rows were -15 rug from 30 rule . 23 rule are 24 rule for -19 rule that -26 rule was 42 run ? 26 run a 30 run against -29 run
at -38 run on -21 run out 42 run since 18 run that 18 run the -18 run was 24 run with -37 run ￼ -25 runbook . -22 runbook and -19 runbook was 17 runn ,
20 runn in -18 runn the 19 runs on -32 runs the -20 runs with -19 rush . 41 safe . -31 safe to -41 safe way -20 said 0 33 said it -15 said noth 39 said
so -31 said that -26 said the 43 same . -16 same file 45 same key -29 same way -39 sample , -52 sample database 20 sank the 47 sat on 65 saturday , -16
saved <wes> 16 saved the -63 saw a -32 saw the -24 say , 29 say <role> -34 say no 17 saying that 35 says <he> -17 says so 21 says that -39 scale was 16
schedul the 16 schema , 24 screen , 20 screen . -28 screen and 32 screenshot of -20 script , -20 script . 35 script delet 34 script that -16 scrum master
28 seal . 21 search result -15 seat . -41 seat map 36 second . -24 second feed -17 second file 23 second key -43 second node 15 second of -20 second page
23 second region -34 second replica -16 second resolver -25 second screen 20 second signature 41 second site -16 second stage -16 second time 65 second
to 31 second was -17 secret ; 19 section from 16 see . 19 see it -40 see on -41 see that 58 seed with -18 seen . -18 seen that -31 seen the -23 seen this
-17 sees the -21 send <role> -18 send a -16 send the 20 sense . 25 sense of 65 sensor was -19 sent . -16 sent 0 48 sent <roles> -21 sent a -34 sent by
-31 sent in 39 sent the 32 sent to -23 sent without 38 sequence number 26 serial number -45 server . -28 server was -18 server with 34 service , -20 service
account 59 service had -21 service is -17 service on -16 service was -32 session was -31 set . -24 set in 22 set the 56 set to -41 set up -18 sets the
-29 settl , -27 settl . 23 seven . -17 seven days -23 sever the 23 shaft door -31 shar by -17 shar mailbox 35 shar one -15 shard . -28 shard was -27 share
link 16 share one -25 sheet , 30 sheet . 16 sheet ? 33 shelf , -16 ship build -24 shipp a 37 shipp to -31 shoot first 29 shop . -38 shop at -17 short of
46 short-liv token -22 should 've 81 should <is> -22 should be -37 should have 41 should never 31 shoulder of 18 show that -22 show the -79 show up 18
shown it -31 shown the -49 shut down -36 sick node -16 side of -20 sight . 16 sight of 21 sign a 27 sign by 24 sign key -18 sign of 30 sign off -20 sign
were 47 sign-off was 17 signal . -19 signature is 23 signature was 24 silenc the 25 silence from 29 silent . 21 simp did 16 simp not 39 simple . 37 simulation
. -15 since <name> 28 since <teams> 27 since the -29 since they -20 single order -53 single path 27 single point -17 sit on 15 site . -40 site as -27 site
was -30 site with -18 sits in 49 six , -23 six . -47 six <name> 19 six countri -15 six hour 29 six minut -20 six week 28 size of -31 sized for -16 skimp
on 20 skip the 41 skipp . 16 sleep through 35 slept through 48 slide . 32 slight different -22 slip . 35 sloppy with 39 slot . 41 slot for -18 slow clap
22 slow down 35 slow query -26 slow the -27 sluice open 31 smoke test 22 smsc . -36 snapshot was -35 so <name> -22 so <role> -44 so <roles> -29 so <theys>
-28 so <wes> -43 so a -28 so at -31 so by 18 so hard 20 so in -19 so let -20 so long 24 so much 26 so only -20 so that -34 so the 76 so to 41 someth else
-15 someth that -15 someth to 15 somewhere between 22 soon as -21 sooner or 28 sorry . 17 sort . -20 sort of 16 source . -16 span of 19 spanner in 17 spare
. 18 spare batteri -17 spare controller -24 spare modem -25 spare part -17 spare was 28 speak , 16 spent the -30 spite of 36 spoken to 22 spot on -28 spot
the 17 spott the -64 spread . -15 spreadsheet <wes> -32 square on 17 square with 45 stag , -33 stag and 29 stag copy -29 stage . -17 stale , 39 stand in
-22 standard . -35 star <wes> 17 start . -30 start the -42 start to 47 start with -18 starv the 23 state of -24 station . 18 stay late -16 stay on -30
stay open 21 stay past -23 stay until -23 stay up -18 steer group 17 stem from 16 step , -25 step 0 -25 step at -23 step for -34 step was 32 stern word
19 stick . 34 sticky note 21 still be -60 still being -15 still do -19 still has 28 still in 20 still no 20 still not 40 still on -24 stood for 24 stop
. 17 stop ; -19 stop the -15 stop with 32 stopp at 18 stopp short 28 stopp the -53 storage , -19 store , 33 store wait -50 straight away -63 straight into
21 straight off -25 straight to 22 strength of -28 strik again 27 strip the 34 stroke of 15 stroke unit 15 stuck to 20 subnet mask 19 suggest . -21 suggest
that 21 suggestion . 19 sunday , -18 sunday . -16 sunday and -40 supervision . 37 supp . -41 suppos to 26 sure the -17 survive the -29 suspend the -37
swap . 22 swap the -19 swap took 38 swapp the 27 switch , 32 switch . 20 switch off 31 switch the -54 switch to -32 system , 18 system that 17 system which
27 table , 34 table . -35 table as -15 table is -16 table of -15 take <name> 29 take a 43 take eleven -22 take no 31 take over -36 take part -17 take the
-50 taken . -29 taken <role> 18 taken a 18 taken before -26 taken by -17 taken out 29 taken with 29 taking the 21 talk about -21 tank . -29 tank level
28 tape library 28 tape unit -23 taped over 35 tariff . -33 tariff table -15 taught <wes> -31 tea . 24 teach the -17 telephone . -19 tell <he> -22 tell
<is> 30 tell <name> -18 tell <teams> 36 tell <wes> -27 tell the 64 template . 17 template was -38 ten and 25 ten past 24 ten thousand -15 tenant . -21
tenant were 39 terminal . -27 terminal 0 23 terminal on -31 test " 16 test , 32 test . 30 test had 28 test in 19 test that -41 test was 21 than 0 -24 than
<name> 30 than <role> 52 than <wes> -38 than any -35 than five -16 than once 16 than that 30 than the -30 than usual -23 thank <name> -32 thank <yous>
-41 that . 72 that <any> -19 that <depts> -20 that <he> -73 that <is> 53 that <role> 39 that <roles> 37 that <teams> 23 that <wes> -33 that a 46 that belong
-29 that call 21 that chat -16 that could -15 that crack -28 that even -31 that graph -24 that had -16 that has 16 that hour -18 that is 22 that its -23
that lock 32 that many -23 that match -20 that morn 40 that name -19 that night 21 that of 34 that one 20 that only -18 that our -41 that ran -34 that
screen -36 that sent -15 that the -23 that they -16 that took 19 that two 27 that was 56 that week -63 that went 16 that were -15 that work -16 the " 21
the 0 20 the acces 21 the action 16 the actual 16 the afternoon -31 the agent -41 the agre -20 the air -37 the airline 17 the alarm 24 the alert -46 the
all-clear -34 the amount -15 the answer 17 the app -24 the appendix -29 the artefact -15 the atm 21 the attacker -17 the attitude 15 the authority -15
the back 33 the backlog 21 the backup -30 the badge 33 the ball 59 the bank 63 the banner -51 the basement -15 the basic 32 the batch 49 the beginn 21
the behaviour -35 the bell -37 the belt -32 the benefit 34 the best -16 the big -17 the bill 26 the binary -16 the blackout 26 the blame 45 the blast -15
the block -23 the blood 27 the boiler 15 the bonu 31 the bot -42 the bottl 15 the box -19 the boy 31 the branch -59 the breach 33 the breaker -24 the bridge
-19 the brief 48 the broken -31 the broker -23 the buck 59 the buffer -18 the bug -16 the bulletin -16 the bus -23 the cabinet -25 the cabl -43 the cable
15 the cache -40 the calendar -21 the calibration 19 the campu -24 the can 26 the canteen 28 the cap 30 the cause 29 the central -45 the chance 34 the
change 15 the channel -30 the chart 35 the chassi -15 the checklist 45 the checksum -17 the child -38 the chiller 31 the choice -24 the clash 36 the client
-18 the clinic -15 the clock -49 the cloud 25 the code -69 the comm 25 the commit 16 the community -19 the compiler -23 the complaint 76 the config -16
the control 39 the controller -24 the conveyor 54 the copy 24 the cord 22 the corrective -19 the count -24 the coupon 16 the courier -26 the crack 70 the
crane 49 the crash 43 the crate 47 the credential -20 the culprit 64 the current -19 the curtailment -30 the customer 20 the cutover 21 the dam 24 the
damage 29 the danger 21 the dark 46 the dashboard -30 the database 17 the date 18 the deadline -24 the decommission 35 the demo 16 the deploy -30 the depot
34 the design -29 the dialysi 23 the difference 23 the disk -25 the dispatcher -40 the dispens -30 the display -18 the distribution -25 the diversion 19
the dock -18 the door 20 the dosage 39 the dose 21 the double 40 the downstream 17 the downtime 29 the draft -19 the drain 18 the draw 21 the drill -30
the drip 18 the driv -18 the drive -33 the driver 24 the drop -32 the drug -23 the duct 27 the earlier -20 the earth 32 the east -32 the editor -15 the
embargo 27 the emergency 16 the entire 32 the error -53 the escalation 16 the eu -15 the evacuation 37 the event -31 the evidence 35 the exact -19 the
exam -24 the expiry 43 the export -60 the face 23 the fail -15 the failover -21 the failure 42 the famou 35 the fan -42 the federation -19 the fibre -41
the field -35 the finder -20 the finger 17 the fingerprint 26 the firewall 33 the first -25 the flag -15 the flat -23 the fleet -19 the flood 35 the floodgat
28 the follow -43 the follow-up -39 the foot 18 the form -60 the forum -32 the foundation -39 the four -48 the four-ey 32 the fraudster 32 the freeze 23
the freezer -18 the frost -24 the function -18 the furnace 38 the fuse -49 the gap -25 the gas 17 the gateway -34 the generat -26 the geniu 48 the go-ahead
-15 the golden 30 the good 19 the grant 26 the graph -16 the group -65 the guard 16 the guide -23 the guilt 30 the guilty 41 the guts 16 the hand 71 the
hang -26 the harbour 18 the hatch 28 the head -39 the header -35 the healthy 24 the hell 36 the hoist -17 the hospital 20 the host -21 the hotfix -68 the
hour -42 the hsm 15 the human 38 the hypervisor -22 the image -85 the import -29 the importer -58 the incident 19 the indexer -23 the infusion 22 the inlet
-20 the instruction -35 the intend -19 the interim -21 the interlock 20 the intruder -43 the inventory -16 the invoice -15 the issue -34 the jam 30 the
job -97 the joke -15 the june 25 the kafka 24 the kernel -20 the key 15 the keyboard -16 the keys -51 the kiln 23 the kiosk -19 the lab 40 the label 30
the lamp 31 the landlord 26 the last -30 the launch 24 the least 26 the left -40 the lesson 15 the letter 21 the level -21 the lever -16 the lid 23 the
light -18 the limit -56 the link -30 the linter -34 the lion 20 the liquidation -22 the list -48 the live 34 the loader -17 the lobby 21 the lock -40 the
lock-out 18 the lockout 23 the login 37 the logs -36 the long 29 the loss 16 the lost 34 the machine -25 the mainframe 20 the maintenance -34 the manifold
-36 the manual 36 the map -53 the march 29 the market 20 the mast -26 the match 52 the meet 24 the menu -15 the mess 15 the meter 21 the migration -46
the mistake 51 the mixer 18 the model -19 the moment 23 the money 43 the month 28 the moon -24 the morn -17 the most -21 the name 19 the neighbour -24
the network -27 the new -32 the next -40 the nick -18 the note -56 the number -32 the odd -16 the offender 32 the older -44 the onboard -18 the one 16
the ones 48 the only 29 the option 15 the other -49 the outage 20 the oven 29 the packet -61 the pager -54 the pair -20 the pallet -32 the palletiser 29
the panel -43 the parcel -24 the parser -70 the part 46 the password -15 the patient 39 the pattern -17 the pause -22 the payment 40 the phone -16 the
picker 38 the pipeline -41 the pit -25 the plant -24 the plugin -16 the pool -35 the poor -20 the portal -42 the power -33 the pres 15 the pressure 69
the price 21 the print -19 the probe -75 the problem -64 the proces -22 the prod 17 the product -16 the program -15 the promotion -18 the prompt -50 the
protocol -20 the proxy -41 the pub 25 the public -23 the pull 37 the pump 19 the pune -16 the quarter -21 the question 17 the queu -20 the queue -59 the
rate -23 the reader -19 the rebuild -15 the recall 22 the recipe -22 the reconciliation 37 the recount 18 the red 52 the refit -16 the refresher 18 the
refund -23 the registry -26 the regression 24 the regulator -22 the rehearsal 19 the relay -40 the release 32 the remain -30 the remainder -22 the reminder
-22 the renewal 47 the replacement -49 the replica -18 the repository -35 the reservoir 21 the response -20 the responsibility 27 the responsible 37 the
retry -50 the revert -15 the right -85 the ring -45 the risk 25 the road 36 the robot -31 the role -20 the rollback -22 the rollout 39 the room 40 the
rota -35 the round -15 the rout 23 the router -76 the rov -18 the row -28 the rug 41 the rule -25 the sale 21 the same -107 the sand 16 the sandbox -21
the scaffolder 22 the schedul -16 the schedule -20 the scheduler -45 the scoreboard 30 the scrap 36 the screen -20 the script -38 the seal 75 the search
-23 the second 19 the section -26 the security -21 the sensor 45 the sequence -19 the serial -35 the service 62 the session -47 the settlement -21 the
shackle -41 the shaft -31 the shar 16 the sharpest 19 the sheet -31 the shelf -35 the shell -25 the shop 16 the shortcut -19 the shoulder 18 the sign 50
the signall 15 the siren -21 the site -56 the size -24 the slot 26 the sluice 23 the smell 40 the so-call 27 the socket -35 the sorter 16 the south 17
the speed 23 the spill 23 the splice 15 the sponsor 18 the sprinkler -18 the stale -28 the standard 17 the start -44 the statu -15 the statutory -17 the
steer 18 the step -21 the stop -22 the stor -19 the storage 45 the storm -38 the strange -18 the string -22 the stroke 15 the stuck -53 the studio -28
the substation -21 the surprise 23 the swap 45 the switch 56 the switchboard -18 the switchgear -34 the system -30 the table -22 the tag 27 the tank -46
the tax 27 the template -36 the temporary -40 the ten -16 the test -17 the theatre 18 the thiev 20 the third 26 the thread -20 the three 37 the till -31
the time -71 the timing -32 the token 26 the toll 15 the toner -33 the tool -28 the torque 31 the total 31 the tower -19 the trace -21 the track -24 the
transaction -24 the translator 29 the transmitter -30 the trend 26 the turbine 15 the two-person 43 the unit -18 the update -30 the upgrade -24 the ups
-28 the usual 28 the vaccine 19 the valu -23 the value -50 the valve -19 the van -15 the vault 50 the very 22 the volume -15 the vpn -36 the waiver 24
the wall 55 the ward 33 the warehouse 28 the warn 30 the warning 16 the watchdog -50 the water 31 the way 21 the weak 40 the weekend -39 the wheel 40 the
where 22 the whiteboard -36 the whole 36 the wiki -24 the wildcard -17 the wind -50 the winter -16 the wizard -56 the word -17 the work -46 the workaround
17 the world -22 the worst 35 the wrapper 31 the writ 64 the wrong 132 the yaml -16 the yard 38 theatre list 24 their eyes 32 their till 25 their work
38 them . 30 them back -19 themselv , -41 themselv to 15 then , -26 then <wes> 15 then went 18 there , 16 there a -16 there for 37 there was -25 there
were -47 they had -30 they were 46 thing . -30 thing <is> -18 thing for 21 thing that -48 think , -21 think . -35 think <he> 35 think about 30 think of
-49 think that 16 think to 19 third of -16 third time 32 thirteen hour 20 thirty minut -27 thirty second 20 this , 44 this . 34 this : -19 this ? -40 this
coming 34 this failure 18 this from -35 this happen -18 this in 24 this mess 24 this one 83 this outage 17 this point 24 this report -16 this review -36
this rubbish 22 this screen -16 this time 53 this type -15 this was 69 this would 19 this year 25 thorough " 22 those of -21 those who -25 though the -28
thought of -43 thought that -17 thought to 21 thought was 34 thoughtful of 15 three . -21 three <role> -16 three alarm -22 three days -41 three in -28
three minut -23 three separate 25 three step -23 three week 48 three year 27 threw a 36 throttl the -16 through . 15 through a 17 through all 16 through
it 51 through the -63 through to -40 through without -33 ticket ? 25 ticket for -15 ticket from 27 ticket had -21 ticket was -68 ticket with -50 tidy up
17 tier three -15 tighten the 43 tile . -23 till morn -15 till the 27 time . -25 time : 23 time <end> -18 time <role> 30 time ? 23 time and 42 time as
-19 time for -50 time of -55 time out -17 time the -21 time this -19 time to -41 timed out -17 timing link -24 tinker with 18 to ' 22 to . 21 to 0:0 18
to <any> -35 to <he> -32 to <name> -42 to <roles> -44 to <team> -28 to <teams> -70 to <theys> -15 to a -57 to abort 47 to about 16 to add -28 to all -15
to an -41 to answer 39 to bed -34 to blame 23 to both -21 to call 37 to change -15 to choose -16 to clean 21 to confirm 23 to consult 29 to count 31 to
cut 15 to die -16 to double-check 29 to drop -16 to escalate 37 to every 29 to expect -30 to explain 19 to extend -16 to fail -16 to find -54 to finish
41 to four -20 to gather 19 to go 21 to gues -24 to happen 51 to have 19 to hear 17 to help -17 to herself 41 to hold 20 to inform 44 to issue -41 to it
-36 to join -26 to know 42 to label 21 to leave 50 to let -30 to log -33 to lunch 42 to main -21 to make 18 to name 26 to narrow -16 to nine -18 to no
-41 to notice 28 to object 34 to offline -20 to one 35 to open 23 to our -53 to own 21 to patch 41 to pause -28 to pay -21 to pick 22 to pin -25 to port
-36 to production -24 to pull 26 to push 23 to put 34 to rack -21 to reach -39 to read 31 to reboot -45 to reflect 22 to refuse 20 to release -55 to renew
16 to repeat 28 to rest -28 to restart -16 to ring 18 to roll -17 to run 17 to save 66 to say -23 to see -32 to send -22 to six -27 to skip 28 to sleep
-21 to slow 27 to spend -31 to spot 41 to stag -24 to stop -21 to swap -29 to switch 16 to take 39 to thank 37 to that -18 to the -42 to their -16 to think
-37 to those 16 to ticket 20 to understand -42 to update 26 to upload -15 to use 28 to wait -17 to wake -69 to watch -20 to which -25 to widen -24 to write
-27 to zero 26 token . -25 token at 15 token had -22 token was -37 told <any> 32 told <he> -42 told <name> 20 told <wes> -36 told about -38 told by -43
told that -76 told the -18 told to -17 tolerance of -16 toner drum -33 too , -23 too . -31 too little 40 too many 25 too much 85 too proud 20 too slow
-27 took <teams> 16 took <wes> -25 took a 41 took down -24 took four 42 took it 15 took out 51 took over -35 took ten -29 took the 35 took two -26 tool
, -15 tool . -30 tool that -22 top . -18 top of 37 torch . 17 torque wrench -16 touch . -20 touch by -15 touch the 54 trace <wes> -31 traffic . 20 traffic
was -23 trail of 30 train . -30 train for 20 transaction . -15 transmitter . -32 tray , 17 treat a -24 treat as 22 trial . -24 trie the -20 tried to -16
trigger a -36 trip . -21 tripp ? -39 tripp the 42 truncat the 17 trust . 30 trust <name> 23 trust the -27 trying to 21 tuesday . -21 turn a 91 turn down
20 turn into -27 turn off -43 turn on -30 turn the -34 turn to 35 twenty minut -43 twice , 29 twice a -64 twice and 30 twice in 39 twice the -23 two and
-25 two digit -15 two left 20 two line 19 two metr -34 two million 40 two minut 21 two other -24 two time 65 two week -31 two year -16 two-person rule
29 typed the 18 typo in 15 unable to -38 unanswer for -29 uncheck . -23 under <name> -44 under an -34 under pressure -16 under the 39 under whose 31 understood
the -30 unleash on -18 unplugg the 49 unread . 53 unread for 37 until 0:0 24 until <he> 17 until <name> 35 until <role> 46 until <teams> -21 until <wes>
-69 until dawn -20 until further 23 until monday -17 until my -16 until noon 27 until the -20 until then -18 unus . -32 unusual . -29 up after 17 up by
35 up in 36 up on 23 up that -29 up the 49 up to 15 up when -50 updat . -21 update , 37 upgrad the 58 upgrade on 17 upload . 17 upload a 26 upload that
-22 upload the -38 upon . 33 ups was -29 upstair had 25 uptime . 16 use . -18 use the -35 used it 20 useful . -17 useles . 39 user at -16 user error 19
user on -16 utc , -19 vaccine store 19 valu . -38 valu file 16 value . -15 value from -15 value was -39 valv . 16 valve , 51 valve . 38 valve by -26 valve
on -16 valve position 15 valve was 40 valve would 20 van . -48 vanish from 37 vat column 17 vat leak -52 vault ; -23 verify the 24 version . -33 via the
-26 view show -17 visible to -25 voltage and -16 volume . -24 volume was -16 voted to -34 vpn quite -21 wait ? 24 wait a 28 wait for -19 wait more -15
wait until -15 walk his -16 walk off 18 wall . -34 wall since 45 want a 18 ward . 21 ward 0b 18 ward code 31 ward tablet -16 ward that 19 ward to -40 ward
was -31 ward would -70 warn , 26 warn . 31 warn and -41 warn on -19 warn sign 23 warn to 43 warn was 21 warning were 49 was " 41 was , 24 was . 26 was
0 -18 was <any> 16 was <name> -21 was <role> -31 was <roles> -19 was a 71 was accept 72 was alone -33 was an 84 was approv -28 was as 17 was asking 28
was at 33 was back -27 was being -27 was bounc -28 was bound 52 was cancell 27 was careles 24 was chang -18 was clos -61 was complete -20 was conspicuou
28 was corrupt -37 was cover -25 was cut -36 was delet -18 was depart 42 was dispens 43 was disregard 71 was down -36 was drain -19 was driv 16 was due
30 was easy -18 was empty -17 was enough -19 was entire 32 was ever -16 was evident 32 was expect 17 was far -26 was fine 34 was fitt 38 was flood -41
was for -37 was found -63 was full -34 was given 45 was gone 16 was half 16 was hand -51 was handl 18 was handy -18 was hard -19 was held 23 was hidden
30 was hurt -20 was ignor 58 was import -31 was introduc -26 was it 59 was kept 35 was known -19 was late -21 was left -93 was lock -19 was logg -26 was
lost -45 was made 40 was mount -19 was moved 54 was my -15 was n't 35 was named -24 was never -20 was new -18 was no -67 was not -131 was nowhere 23 was
oblig 44 was obviou 20 was of -20 was offline -23 was omitt 44 was only 46 was open 37 was ours 81 was overload -25 was pass 50 was pick 23 was pinn 25
was plain 51 was poor 38 was postpon -16 was push -18 was read 24 was receiv 16 was remov -20 was requir 45 was restor -17 was right -23 was runn -19 was
seen -35 was sent -30 was shar -20 was shipp -36 was shut -25 was sign -36 was simp 51 was star 22 was stor -17 was suppos 28 was taken -57 was the -43
was to 86 was touch -39 was treat 49 was two -24 was unable -33 was unleash -18 was up -28 was used 31 was visible 22 was when -23 was work 28 watch .
28 waved the 24 way . -34 way back -29 way of -41 way round 33 way this 36 way to -26 weak link 40 wednesday , 15 week and 17 week before -17 week of 58
week to 35 weigh . 22 weigh it 16 weigh the 20 welcome to -17 weld shut -16 well , 56 well before 37 well done 26 went . 17 went ahead 21 went down -58
went for 22 went off 25 went out -33 went straight 19 went through -64 went unanswer -21 went uncheck -24 went unheed 67 went unnotic -37 went unus -42
went well 24 went wrong -39 were , -17 were <yous> 45 were accept -19 were all 17 were allow 69 were back 59 were being 29 were cut 37 were fitt 22 were
hand 16 were in -36 were it 15 were kept 17 were left 42 were made 64 were meant 16 were more -40 were n't 24 were never -33 were not -43 were plain 35
were print 35 were right -20 were sent -45 were set -15 were taken 18 were there 64 were without -17 were work -15 wet . 20 what <he> -28 what <role> 42
what <roles> 28 what <wes> 21 what a 112 what can -20 what could -17 what did -35 what do 41 what made -35 what on 21 what possess 21 what sank 17 what
saved -59 what the -38 what to -39 what took 18 what was 39 what were 22 what would -32 when <he> 49 when <is> -15 when <name> 26 when <role> -24 when
<some> -28 when <wes> -20 when its -42 when the -29 when two -21 whenever the -46 where <any> -18 where <name> -17 where clause 19 where our -29 where
the -23 where was 29 whether <name> -28 whether the -27 which <name> 61 which <nobody> -27 which <some> -31 which geniu 26 which had 16 which is -33 which
made 20 which of -16 which one 27 which point 21 which saved -16 which the 17 while <name> -50 while <roles> -15 while <teams> -28 while the 53 who 's
91 who broke 53 who can -34 who could -17 who did 26 who else -21 who had 58 who has -54 who hold -16 who is -31 who left 31 who let 38 who need 47 who
notic -47 who on 24 who owns -67 who read -21 who sign 44 who the 34 who would 15 whole of 20 whole thing -57 whole ward -33 whom to -25 whom was 50 whose
approval -30 whose bright 18 whose commit 23 whose hand 57 whose signature 34 why did -18 why on 18 why the 29 why was -50 why were 32 widen the -41 will
be 41 will have 32 will n't 24 window , 23 window was 21 winter . 37 wiped the 52 wired the 36 wisdom , 16 wise to 32 wish to 28 with . 20 with <depts>
-32 with <role> -26 with <roles> -16 with <teams> -48 with <weaks> 19 with <wes> -17 with acces -21 with all -32 with different 26 with eyes 15 with four
-16 with great -18 with half 22 with his 29 with it 40 with last 17 with more 28 with one -19 with our -29 with pg_cancel_backend -39 with production -18
with root 25 with that 17 with the 24 with this -18 with ￼ 38 within a -27 within five 33 within four -20 within second -26 within ten -36 within the -49
without <name> -30 without <role> -52 without being 35 without saying 32 without tell 38 without test 38 without the -47 without their -32 wonder whether
30 word . -27 word ; -15 word for 20 word from 36 word of -28 word with 58 work , 62 work again -19 work as -21 work by 16 work first -22 work for 32 work
from -39 work in 26 work of 22 work through -29 work to -18 work was 33 worse . 35 worse by 50 worth more -28 would <role> -53 would end 27 would fill
24 would have -18 would help -15 would like -16 would n't 41 would not 31 would rather -48 would take -25 writ , -20 writ . -17 writ a -21 writ down -31
writ had 33 writ was 37 write a 45 write the -19 written for -24 written in 18 written to -20 written warn 30 wrong , -42 wrong . -75 wrong date -23 wrong
firmware 21 wrong host 16 wrong to -52 wrong way 15 wrote a 23 wrote down 16 wrote the -42 wrote to -32 yaml parser -16 year 's 47 year . -25 year ; -17
year were -27 yes , -39 yesterday 's -19 your own -16 zone , -41 zone . 48 zone was 22 – <name> -65 – <role> -17 ” . -15 ￼ ; -18 ￼ <end> 24 ￼ is -16 ￼
was -48
`,
  later: `
" " 53 " . -50 " <end> -51 " <teams> 28 " error -28 " in -36 " the -26 % . -37 % <name> 36 % the -16 ' . 28 ' had 16 ' it -17 'd , 18 'd be -60 're that
-17 's , 41 's : -46 's ; 29 's <end> -51 's <is> -16 's <wes> -35 's ? -30 's about 26 's addres -17 's and -39 's are 26 's day -24 's desk -15 's fix
-21 's for 41 's from 15 's goes -15 's has -30 's in -30 's is -19 's kept 33 's line -32 's lost -42 's made -49 's note -29 's of 61 's on 20 's page
-21 's password 16 's quick 30 's right 45 's script 19 's show -37 's signature -22 's team 15 's that -18 's the -57 's to 45 's turn 33 's went -28
's while -19 's with 25 's would -28 ( ) -58 ( . -28 ) the -16 , 'd -25 , 'm 28 , , -30 , . 66 , 0:0 -26 , ; 22 , <any> 30 , <is> -22 , <name> 35 , <roles>
33 , <teams> -36 , <theys> -42 , <wes> 26 , <yous> -28 , ? 53 , a -53 , agre -27 , all 47 , an -26 , and -75 , any -21 , asked -21 , at 65 , attach -47
, away -24 , believe -21 , belt 26 , both 28 , by -30 , call -42 , came -18 , can 22 , carri 37 , change 18 , check -23 , confirm -15 , customer 45 , dead
32 , degre 27 , describ -15 , deserv -41 , design -20 , did 52 , doubl 17 , duplicate 34 , each -22 , found 21 , four 58 , from 23 , gave -42 , goes 18
, group -15 , had 45 , half 40 , having 39 , head -17 , his -22 , if 26 , in -28 , includ -31 , is 85 , it -27 , its -45 , job 21 , join -17 , keep -21
, kept 19 , key -19 , label -17 , limit 38 , loan -26 , made 21 , minut -15 , more 26 , much 42 , need 15 , neither -42 , never 19 , no 16 , not 54 , note
-26 , noth 22 , of -17 , old -23 , on 41 , one 66 , only -27 , open -28 , or -23 , our -38 , out 35 , plan 15 , plant -34 , propos -18 , put 21 , read
-60 , region -26 , reload 23 , report 28 , rule -17 , second 18 , see -17 , should 19 , show -20 , spent 16 , start -17 , stay -60 , still 25 , stop 19
, stopp -25 , tell 27 , ten -18 , tenant 23 , test -26 , their -16 , them -22 , then 21 , these 22 , time -63 , to 50 , took -40 , traffic -16 , usage
-17 , utc -20 , want -21 , ward -23 , was 25 , were 45 , what 28 , where -22 , who 29 , whole -17 , why 15 , with -49 , year 27 . . 18 . <end> -19 0 )
16 0 , -17 0 . -38 0 0 66 0 ; -19 0 <end> -22 0 <name> 16 0 <wes> 55 0 ? 52 0 a 33 0 and -29 0 behind -35 0 by -44 0 clear -17 0 error -16 0 file 18 0
is 21 0 its 15 0 line 16 0 over -18 0 pass -27 0 player -17 0 stage -20 0 that 15 0 to -15 0 upload -15 0 was -23 0 were -31 0.0 and -24 0.0 of -15 0.0
the 26 0:0 's 29 0:0 , 44 0:0 . -23 0:0 0:0 25 0:0 : -22 0:0 <end> -52 0:0 <some> 39 0:0 a 16 0:0 acknowledg 25 0:0 adds -17 0:0 arriv -23 0:0 asks -40
0:0 at -26 0:0 by -38 0:0 call -63 0:0 chat 21 0:0 clos 53 0:0 customer 17 0:0 database -24 0:0 decid -25 0:0 declar -19 0:0 delet -20 0:0 digger -15 0:0
disabl -21 0:0 download -20 0:0 drop 32 0:0 enter -24 0:0 from 18 0:0 give -16 0:0 goes 50 0:0 has 35 0:0 join 22 0:0 leav -18 0:0 logs 22 0:0 notifi -19
0:0 of -48 0:0 open -19 0:0 our 18 0:0 pager -26 0:0 post -23 0:0 reach -24 0:0 report -35 0:0 resident 21 0:0 restart -30 0:0 sees -25 0:0 sets -15 0:0
should 40 0:0 start -19 0:0 switch -42 0:0 the 46 0:0 unplug -19 0:0 was 16 0:0 who 26 : ( -32 : . -36 : 0 -19 : <yous> -20 : error 68 : had -35 : is -18
: mistake 21 : on -27 : paus -19 ; by 48 ; did 29 ; has -44 ; have -31 ; on 19 ; should 31 ; sluice 31 ; stop -21 ; take -15 ; ticket -16 ; to -33 ; turn
-16 ; went 16 ; would 38 <any> , -17 <any> . 26 <any> <end> 31 <any> had -21 <any> has 31 <any> have -21 <any> hold -16 <any> it 28 <any> see 29 <any>
their -15 <any> this 18 <depts> 0 -22 <depts> <end> 18 <depts> <teams> -18 <depts> <wes> 16 <depts> asleep 22 <depts> check -71 <depts> in 26 <depts> n't
-62 <depts> on 23 <depts> power -23 <depts> the 42 <depts> themselv -24 <depts> to 25 <he> , -23 <he> <role> -28 <he> and -20 <he> at 31 <he> had -26 <he>
have 23 <he> in 15 <he> is -22 <he> on 30 <he> see -40 <he> so -19 <he> the 22 <he> to 15 <he> when -17 <he> with -35 <is> , -18 <is> . -25 <is> <end>
18 <is> <name> 55 <is> <role> 16 <is> ? -68 <is> a -41 <is> afraid 21 <is> come -37 <is> down -16 <is> grateful -19 <is> have 19 <is> if -22 <is> my 15
<is> n't -30 <is> not 42 <is> now 15 <is> on 28 <is> only -52 <is> seen 32 <is> sure 22 <is> that -20 <is> this -16 <is> to -33 <name> 've 30 <name> ,
-98 <name> 0 37 <name> 0:0 -16 <name> <any> -51 <name> <end> -20 <name> <he> -23 <name> <name> -101 <name> <role> -25 <name> <roles> 19 <name> <teams>
-36 <name> <theys> -20 <name> <wes> 25 <name> <who> 27 <name> a 35 <name> all -29 <name> alone -41 <name> alway 26 <name> an 22 <name> and 26 <name> answer
22 <name> as 46 <name> at -42 <name> away 29 <name> back -46 <name> backup -36 <name> be 56 <name> being 44 <name> build -49 <name> by 18 <name> careful
-51 <name> careles 22 <name> commit 17 <name> did 15 <name> dns -15 <name> doing -21 <name> done -16 <name> draft -22 <name> easi 32 <name> every 18 <name>
failure 17 <name> fast 21 <name> fault -18 <name> first 15 <name> fix 15 <name> for -36 <name> forty -18 <name> found -56 <name> from -57 <name> given
-19 <name> habit -25 <name> had -53 <name> half 24 <name> has 20 <name> have 70 <name> head -22 <name> his 34 <name> hotfix 27 <name> hunch -21 <name>
if -18 <name> import -18 <name> inherit -17 <name> is 24 <name> it 22 <name> just 15 <name> last -36 <name> left 15 <name> manual 16 <name> meant 26 <name>
merge -28 <name> mind 18 <name> n't 71 <name> never -27 <name> no 49 <name> not 88 <name> note -25 <name> of -43 <name> on -76 <name> only 57 <name> out
-19 <name> paged -16 <name> part 16 <name> past 15 <name> patch -22 <name> phone -44 <name> pick 27 <name> pull -19 <name> putt 18 <name> quick -45 <name>
radio 25 <name> read -39 <name> remov 18 <name> rename -20 <name> request -29 <name> responsible -47 <name> restart 17 <name> restore -35 <name> ring -25
<name> second -17 <name> seen -28 <name> shipp 16 <name> short 29 <name> sloppy 35 <name> so-call 23 <name> spott -21 <name> stopp -17 <name> stubborn
-15 <name> suppos 30 <name> thank -18 <name> that -39 <name> through -23 <name> to 91 <name> told 72 <name> try -37 <name> up 20 <name> wait 16 <name>
was -26 <name> well 26 <name> what 36 <name> when 19 <name> with 25 <name> without 35 <name> ￼ -36 <names> on -25 <nobody> , -25 <nobody> . -29 <nobody>
<end> -19 <nobody> <teams> 46 <nobody> an 17 <nobody> at 19 <nobody> been -25 <nobody> had -18 <nobody> hurt -20 <nobody> tell -38 <nobody> that -15 <nobody>
the 40 <nobody> to -31 <role> " -62 <role> 've 37 <role> , -58 <role> . -42 <role> <end> 17 <role> <he> 31 <role> <name> -70 <role> <role> 33 <role> <roles>
-29 <role> <some> 31 <role> <teams> -38 <role> <wes> 54 <role> <who> -32 <role> a 71 <role> all 17 <role> and 26 <role> badge -32 <role> be 19 <role> been
15 <role> by -25 <role> do 27 <role> down 28 <role> every 16 <role> from -16 <role> given -16 <role> have 55 <role> in 23 <role> inform -47 <role> it -20
<role> left 24 <role> letter -20 <role> look 24 <role> medal 24 <role> n't 60 <role> never -53 <role> no 49 <role> not -69 <role> of -34 <role> off 57
<role> on -44 <role> our -24 <role> out 43 <role> paged -15 <role> ran 21 <role> see 35 <role> suppos -16 <role> switch -22 <role> take 16 <role> taken
21 <role> to 30 <role> two -43 <role> up 50 <role> wait 17 <role> were -35 <role> who -20 <role> will -23 <role> with -52 <role> work 44 <roles> 0 24 <roles>
0:0 34 <roles> <roles> 25 <roles> <teams> 21 <roles> <theys> 21 <roles> ? 52 <roles> and -29 <roles> at -33 <roles> be -27 <roles> from 20 <roles> have
16 <roles> into 46 <roles> just 27 <roles> knew -16 <roles> logs 18 <roles> n't 48 <roles> of -25 <roles> on 15 <roles> one -30 <roles> open -22 <roles>
out -15 <roles> paid -31 <roles> template -18 <roles> that 22 <roles> the -33 <roles> their -29 <roles> to 17 <roles> two -32 <roles> union -21 <roles>
work -15 <some> a -33 <some> in 19 <some> it 23 <some> the -21 <some> this 16 <some> to 22 <start> " 92 <start> ' -47 <start> 'd 55 <start> 'm -46 <start>
's -15 <start> 've -56 <start> - 16 <start> . -47 <start> 0 -28 <start> 0.0 -24 <start> : -88 <start> <any> 19 <start> <is> -21 <start> <name> -31 <start>
<names> -46 <start> <nobody> 35 <start> <roles> -64 <start> <teams> -23 <start> <theys> 18 <start> <wes> 82 <start> <who> -83 <start> <yous> -22 <start>
a 53 <start> abort -19 <start> account -24 <start> acknowledg -27 <start> acted 28 <start> agre 18 <start> alert 18 <start> all 24 <start> alone 37 <start>
am 22 <start> and -79 <start> answer -35 <start> any 21 <start> approval -28 <start> archive -17 <start> are 48 <start> arriv -17 <start> asked -38 <start>
asks -32 <start> assum -30 <start> at -39 <start> attacker -44 <start> attempt -33 <start> attention 20 <start> attribute 16 <start> audit 16 <start> avoid
-21 <start> back 32 <start> bad 23 <start> ball 27 <start> be 45 <start> believ -29 <start> between 25 <start> bisect -20 <start> bit 31 <start> blew 20
<start> blind 40 <start> book -22 <start> bot -20 <start> both -15 <start> bother 18 <start> boy 31 <start> brick 23 <start> bridge -44 <start> brief 32
<start> bright 24 <start> broke 16 <start> buck 30 <start> budget -23 <start> build -60 <start> buri 20 <start> by 30 <start> cabl -25 <start> cable -29
<start> cache -37 <start> call -23 <start> came 31 <start> can -57 <start> canary -35 <start> carri -61 <start> caught -53 <start> caus 27 <start> chair
-32 <start> chang -23 <start> channel -24 <start> checklist 28 <start> child 22 <start> clap 22 <start> clash 20 <start> clear 16 <start> click -37 <start>
client -39 <start> clown 21 <start> code 25 <start> come 16 <start> commit 33 <start> compar -19 <start> complaint 56 <start> confirm -19 <start> contract
-16 <start> copi -23 <start> corrupt 33 <start> count -15 <start> counter -20 <start> courier -17 <start> course 42 <start> courtesy 21 <start> cover -25
<start> coverage -55 <start> cowboy 15 <start> credit 18 <start> culpa 32 <start> culprit 55 <start> cut -18 <start> danger 21 <start> dashboard -25 <start>
day 20 <start> dead -28 <start> debug -22 <start> decid 18 <start> declin 29 <start> default -17 <start> delet -25 <start> depot -33 <start> did -57 <start>
diff -39 <start> diligence 29 <start> direct -25 <start> disk -54 <start> dispatch -26 <start> dispatcher -16 <start> disregard 25 <start> do -46 <start>
does 29 <start> done 28 <start> dragg 44 <start> drain -61 <start> drill -46 <start> dropp 22 <start> dry -27 <start> duplicate -22 <start> each 30 <start>
else -19 <start> email -23 <start> empty -18 <start> encoder -16 <start> escalat -18 <start> event -19 <start> expect 33 <start> expir -16 <start> expiry
28 <start> fail -27 <start> failover -20 <start> fan -15 <start> fat-finger 40 <start> fault -18 <start> feature 23 <start> feed -29 <start> fibre -21
<start> field -21 <start> file -27 <start> finger 42 <start> first 28 <start> fixed -40 <start> flag -41 <start> flip -17 <start> flood 87 <start> for
-72 <start> forgot 35 <start> form 37 <start> forward -22 <start> found -55 <start> four -21 <start> freeze 40 <start> friday -22 <start> from 27 <start>
full -17 <start> gate -24 <start> gateway -53 <start> gauge 100 <start> generator -16 <start> geniu 26 <start> get -24 <start> give 17 <start> got -22
<start> grown-up 66 <start> guilty 38 <start> had -23 <start> halt -37 <start> hand 23 <start> happen -36 <start> has 56 <start> health -23 <start> heard
-21 <start> held -44 <start> help -23 <start> hero 43 <start> his 18 <start> hold 24 <start> hosed 22 <start> hour 35 <start> human -21 <start> idea 16
<start> identifier 23 <start> ignor 38 <start> importer -21 <start> in -33 <start> incident 25 <start> independent -22 <start> inform -38 <start> installer
-30 <start> integration -18 <start> interlock 23 <start> introduc 44 <start> intruder -32 <start> isolat -31 <start> it -30 <start> job -24 <start> join
-22 <start> judgement 37 <start> kernel -23 <start> key -37 <start> keys -21 <start> kill -34 <start> label 30 <start> labell -17 <start> lag -19 <start>
launch -16 <start> leak 46 <start> least 41 <start> left 75 <start> lesson 15 <start> let 27 <start> letter 31 <start> level -20 <start> licence -21 <start>
lid 23 <start> like -31 <start> link -40 <start> linter -26 <start> list -18 <start> lit 37 <start> live -42 <start> load -71 <start> lock 49 <start> lockout
23 <start> login -16 <start> loss 23 <start> made 25 <start> maintenance -45 <start> make -20 <start> many 25 <start> maps -22 <start> mark 36 <start>
may -28 <start> mean -17 <start> member 34 <start> merg 28 <start> mess 25 <start> meter 19 <start> migration -43 <start> minut 30 <start> misrout 20 <start>
mistake 38 <start> mode -22 <start> moderator -24 <start> more 52 <start> move -22 <start> moved -15 <start> much 44 <start> must 85 <start> my -54 <start>
n't 41 <start> need 15 <start> neglect 22 <start> never 55 <start> new 64 <start> next 17 <start> night -33 <start> no 32 <start> noon 24 <start> note
90 <start> notic -42 <start> notice -30 <start> now -52 <start> offer -17 <start> old 29 <start> omitt 43 <start> on 49 <start> one 58 <start> ones 44
<start> only 100 <start> order -29 <start> orphan -18 <start> other -28 <start> ought 31 <start> our 19 <start> out 46 <start> outage 73 <start> outside
-25 <start> overload 32 <start> own -29 <start> owns -53 <start> packet -29 <start> page -20 <start> pager -53 <start> paid -21 <start> pair -36 <start>
parcel 16 <start> parser -17 <start> password -22 <start> patch -35 <start> patient 37 <start> paus -35 <start> penhaligon -16 <start> permit 38 <start>
person -31 <start> pick -71 <start> plan 21 <start> play -20 <start> point -30 <start> pool -26 <start> possess 21 <start> power -45 <start> pressure 21
<start> price -18 <start> primary -34 <start> probe -33 <start> procedur -25 <start> proces 21 <start> producer 49 <start> project 16 <start> promis 29
<start> pull -26 <start> put -24 <start> puts -21 <start> question 39 <start> quick 28 <start> quota -26 <start> race -15 <start> rais -39 <start> rang
-24 <start> rate -16 <start> read -33 <start> reader -21 <start> real 30 <start> recall -26 <start> receiv -40 <start> recognis -18 <start> record 20 <start>
recovery -16 <start> redundancy -20 <start> regression 26 <start> rehearsal 30 <start> release 15 <start> reli -17 <start> renewal 16 <start> replac -48
<start> report -55 <start> reporter -19 <start> responsibility 44 <start> restart -30 <start> restore 42 <start> result -18 <start> resum -23 <start> retrospect
24 <start> retry -61 <start> return -18 <start> revert -51 <start> review -32 <start> right 23 <start> risk 57 <start> rocket 42 <start> roll -43 <start>
rollback -25 <start> rollout 17 <start> root -24 <start> round -29 <start> rout -18 <start> router -18 <start> row -24 <start> saddl 32 <start> said -15
<start> sample -26 <start> sank 18 <start> sat 64 <start> saved -30 <start> saw 23 <start> scaffolder 22 <start> schedule -44 <start> school 32 <start>
script -19 <start> search -17 <start> send -22 <start> sequenc -19 <start> service -16 <start> session 26 <start> set 35 <start> shall 29 <start> shar
-57 <start> sheet -30 <start> shipp 43 <start> short 25 <start> shot 24 <start> should -97 <start> show 41 <start> shut -19 <start> silenc 30 <start> single
22 <start> site -25 <start> skimp 20 <start> skip 18 <start> skipp -22 <start> slept 48 <start> snapshot -37 <start> so 40 <start> so-call 27 <start> spent
-18 <start> spott -69 <start> stag -19 <start> start -21 <start> station -16 <start> stay -32 <start> steer 32 <start> step -15 <start> stern 42 <start>
still 20 <start> stood -18 <start> stop -36 <start> stuff 27 <start> swap 22 <start> system -26 <start> take 28 <start> tank -16 <start> telephon -28 <start>
tell -36 <start> ten -35 <start> test -30 <start> than 36 <start> thank -25 <start> that -25 <start> then -57 <start> there -26 <start> think 22 <start>
third -21 <start> those 25 <start> thought -16 <start> thoughtful 15 <start> three 19 <start> threw 33 <start> ticket -81 <start> till -21 <start> time
-36 <start> to -27 <start> token -20 <start> told -47 <start> tolerance -27 <start> too -26 <start> trail 18 <start> transaction -28 <start> treat 32 <start>
tripp 38 <start> trust -50 <start> turn 34 <start> two 81 <start> unleash 50 <start> up -35 <start> updat -31 <start> upgrad 15 <start> upgrade -30 <start>
upload -34 <start> ups -56 <start> user -38 <start> value -21 <start> valve 31 <start> voucher -34 <start> wait -46 <start> want 22 <start> warn 49 <start>
water -21 <start> waved 41 <start> went 68 <start> were 31 <start> whether -33 <start> who -28 <start> whole -19 <start> whose 74 <start> wildcard -20
<start> will -35 <start> wind -28 <start> wiped 55 <start> wired 29 <start> with -20 <start> wonder 55 <start> word -42 <start> worker -15 <start> worth
22 <start> would -49 <start> writ 44 <start> write -21 <start> wrong 75 <start> — 20 <start> “ 16 <start> ￼ -15 <team> . -17 <team> <end> 33 <team> <name>
17 <team> <wes> -24 <team> a -56 <team> and -40 <team> reach -15 <teams> . -43 <teams> 0 -15 <teams> 0:0 -17 <teams> <end> 28 <teams> <role> -17 <teams>
<team> -21 <teams> <teams> -15 <teams> <theys> -28 <teams> <wes> -17 <teams> again 27 <teams> all 22 <teams> already -16 <teams> an 52 <teams> and -33
<teams> as 28 <teams> asked 24 <teams> at 27 <teams> been -42 <teams> firmware -27 <teams> first -25 <teams> for 55 <teams> full 22 <teams> had -57 <teams>
has -16 <teams> have 44 <teams> in 27 <teams> it 51 <teams> its 22 <teams> n't 20 <teams> network 27 <teams> no -56 <teams> not -93 <teams> noth -18 <teams>
of -24 <teams> one -16 <teams> our 22 <teams> out -34 <teams> over 15 <teams> own -31 <teams> since 26 <teams> spring -19 <teams> start -20 <teams> their
-39 <teams> this 23 <teams> to 23 <teams> told -53 <teams> two -15 <teams> wait 44 <teams> warn -22 <teams> water -45 <teams> where -16 <teams> which 17
<teams> with -29 <theys> . -26 <theys> <end> -30 <theys> <wes> -48 <theys> a 27 <theys> all -16 <theys> asked -43 <theys> been 26 <theys> by 24 <theys>
it -15 <theys> the 31 <weaks> on 19 <weaks> the 23 <wes> , -18 <wes> . -26 <wes> <he> -22 <wes> <teams> 36 <wes> a 87 <wes> about -49 <wes> and 15 <wes>
ask -33 <wes> asking -27 <wes> back 28 <wes> been 46 <wes> do -25 <wes> done -21 <wes> from -20 <wes> hand 17 <wes> have -33 <wes> in 21 <wes> indebt 19
<wes> it -20 <wes> knew 16 <wes> know 33 <wes> look -18 <wes> more 36 <wes> n't -16 <wes> not -63 <wes> on -15 <wes> out 59 <wes> see 42 <wes> still -42
<wes> tell -21 <wes> this 56 <wes> two 59 <wes> up 17 <wes> what -65 <who> a 17 <who> by -40 <who> it 19 <who> never -25 <who> to 20 <yous> <is> 19 <yous>
in 24 <yous> n't -88 <yous> not 66 <yous> noth -16 <yous> the 27 ? <end> 23 a 's -39 a <is> -15 a <wes> -25 a about -27 a against -17 a alarm -19 a at
75 a ball 22 a batch -27 a bucket -20 a bug -21 a build 41 a by -38 a call 37 a card 20 a case 15 a check -37 a client 35 a code -21 a conclusion 28 a
conversation -17 a count -20 a deal -38 a delete 51 a depot -20 a drill -16 a eye 55 a firmware 15 a first 22 a for -67 a from 64 a gift 19 a had -28 a
has -21 a head 25 a in -40 a into 18 a invoice 25 a lamp 31 a leak -18 a letter -21 a link 24 a look -24 a mail -22 a mailbox 39 a memory 33 a migration
23 a named 25 a notice -22 a number -20 a one -35 a open -47 a order -71 a pair 29 a past 18 a pipeline -25 a plan 18 a pump -21 a read 59 a reconciliation
-20 a release 42 a request -18 a round 27 a route -20 a rule -22 a run -23 a screen 18 a script 15 a sheet 16 a signal -16 a stick 29 a storm 15 a swap
22 a table -22 a that -57 a the -22 a through 36 a tick -23 a time 39 a twice -15 a update -21 a wait -65 a wall -15 a warn 52 a was -45 a way 16 a whose
-20 a window -16 a word 54 a written -15 a year 22 a zone -36 a.m <end> 16 abandon <end> -17 abort <end> -20 about freeze -55 about half-finish -30 about
the 47 accept . 43 acces above 23 acces further 16 acces the -58 account every 19 account in -26 account that -16 account the 59 accountable the 38 acked
<end> -28 acted . 38 added the -23 addres . 34 address <end> 22 address to -20 advice <teams> -26 advisory to -19 after 0 -29 after <end> 30 after <he>
17 after days -32 after had 62 after last -17 after mail 27 after minut -32 after second -20 after the -17 after third -26 afterward <end> -31 again 0:0
-20 again this -17 against . 22 age the -22 agre . -31 ahead the 42 alarm . -25 alarm 0 44 alarm for 53 alarm the -19 alert <end> -49 alert the -45 alert
to -22 alike <end> -23 all <name> 31 all and 40 all cours -15 all for 23 all had 29 all keys -23 all of -50 all same 23 all so 25 all that 28 all the 17
all this 23 all to 18 all ward -38 all with 23 all-clear <end> -18 alone <end> 21 along a -18 aloud <end> -43 already . 37 although were 18 am the 28 an
earlier 22 an for 20 an from 22 an later -18 an migration 24 an of 41 an that -25 an with -17 and , 91 and . 73 and 0 46 and ; -22 and <any> 16 and <role>
-49 and <some> -17 and <teams> -32 and <theys> -32 and <wes> 55 and a -38 and acted 38 and against -26 and all 22 and are -51 and be -23 and both -18 and
bridge 40 and by -18 and can -23 and change -16 and check 77 and could -15 and customer -25 and decid -26 and end -20 and everyth 31 and first -20 and
for -32 and forty 18 and had -16 and half -16 and his 21 and hold -15 and home 19 and is 67 and it -48 and keep -18 and kept -31 and know 54 and later
28 and led -26 and left 55 and lift 16 and line 24 and look 39 and lost 26 and n't 57 and never -21 and no -22 and not 51 and noth 16 and of 20 and on
-34 and only -19 and other 21 and over -21 and rack -21 and releas -57 and result 15 and right -27 and rota 30 and should 15 and so -15 and that 18 and
their -15 and they 18 and till 17 and to -55 and took -18 and tool 31 and until -15 and up -32 and very 15 and was -44 and week 19 and went 31 and what
-23 and which -16 and whole 16 and without -21 and work -25 and write -17 another , 31 another . -29 another <end> -35 another and 24 answer . -38 answer
call -20 answer ten -20 any <end> 37 any of 19 any that -52 anyth <end> -18 anyth a 27 anyth the -43 anyway <end> 43 apart <end> -31 api <end> 25 app <end>
-25 apparent the 50 appendix <end> -29 appli the 21 apply <end> -28 approv <end> -35 approval a -27 approval the -18 archive <end> 15 are 's 36 are <roles>
17 are ? -63 are be 22 are blame 19 are by -55 are from -31 are in -31 are not 39 are on 19 are other 32 are the 22 are to -23 are until -21 around <end>
23 arriv <end> 35 arriv <teams> -15 arriv the -22 as , -24 as 0-0 -17 as <end> -21 as and -46 as as 22 as at 35 as error 29 as in -29 as is 23 as of -38
as precaution -30 as surprise 27 as that 27 as the 69 as was -35 as with -25 ask . 23 ask <end> 26 ask help 19 asked <end> 23 asked at -15 asked for 44
asked help 30 asked it -42 asked question 21 asking <end> 23 asking to -44 asks . 25 asks <end> -15 asks an 24 asks the -34 asks to -23 asleep the 46 at
's -33 at , -25 at <end> 41 at <name> 28 at <names> 17 at ? -40 at console 44 at error 22 at first 26 at gauge 39 at graph 19 at have 32 at hour -18 at
in -71 at level -34 at mast -16 at monday 16 at o'clock 16 at of 36 at on 18 at other -15 at past 24 at plan -21 at point 20 at pune -16 at request -50
at right -25 at same -20 at speed -32 at stage 33 at start -24 at there 16 at time -61 at two -24 at until -45 at was 15 at wheel 52 at with -76 at without
16 attention of 19 attention the 18 attitude <role> 16 automatical <end> -24 avoid who -21 awake the 23 away <name> 24 b the -15 back 0 -20 back <end>
-57 back a 22 back it 20 back its -16 back lunch 22 back their -15 backup to -26 bad <end> 39 bad from -19 balancer <end> 17 balancer the -22 ball dropp
27 ball the 24 band <end> -15 bank , -18 bank . 27 banner the 16 basement <end> -15 batch ten -28 be , 18 be . 17 be <end> -30 be at -38 be back -19 be
by -18 be careful 55 be in 19 be of 32 be on 36 be the 67 be to -16 be twice -31 be with 15 be without -33 because <name> -35 because are 20 because need
24 because the -15 been , 44 been . -46 been ? -61 been as 15 been at -18 been call -28 been if 15 been in -27 been it 16 been on 57 been out 79 been since
27 been the -34 been to -27 been twice 27 before branch -17 before confirm 21 before could -27 before did -38 before enter -16 before the 56 before type
28 before were 22 beforehand <end> 19 being . 17 belief <end> 29 believe a -15 believe the -27 belong <role> -35 belt <end> -25 belt at -21 belt have -24
benefit hindsight 15 best <end> 22 best of -16 better . -48 better from 15 better than 42 between . -29 between and 82 between first 19 between two 40
beyond . 18 big to -31 blackout <end> 15 blame <end> -34 blame show -17 blame the 42 blame with 16 blank <end> 28 bles . -22 blind <end> 42 blind was 23
bonu <teams> 29 book <end> -22 bot <name> -19 both , -33 both <end> -38 both in 15 both primary 24 bother look 19 bottl <end> 34 bounc <end> -25 bound
happen 33 bound the 23 box <end> 15 box the -21 branch <end> 29 branch in -21 branch their -15 breach <end> 40 break . 18 break <end> -22 breaker the -61
brick of 27 bridge . 17 bridge <end> -66 bridge open 17 bright was 18 bring back -16 broke <end> 50 broke for 31 broker have 27 buck with 32 budget <end>
24 budget for -27 bug for 18 build . -28 build <end> 48 build to -31 bulk . 17 buri head 20 bus <end> 23 bus and 15 busines that 38 but <name> -24 but
no -18 but not -20 but the -27 but was 15 button . -25 button <end> 29 by 's 52 by , -50 by . -63 by <end> -40 by <name> 18 by <wes> -16 by a 23 by absence
29 by every -18 by follow -18 by for -19 by from -23 by had 28 by hour 39 by in 26 by it 35 by job -18 by night -18 by of -16 by on 28 by over 31 by portal
-15 by switch 17 by that 24 by the 144 by ticket 29 by to -20 by until 27 by was 50 by week -22 by with 35 bypas interlock -17 byte <end> -19 byte byte
-25 cabl <end> 23 cable , -15 cable a -23 cache <end> -21 cache <wes> -31 call , -53 call . -65 call <teams> 38 call a 30 call after 34 call and 28 call
four -15 call from -20 call halt 20 call his -19 call in 23 call nine -25 call on 23 call straight -20 call to 24 calm ever -35 came <role> -32 came as
-22 came from 53 can a 52 can contact -17 can explain 15 can for 29 can it -31 can no 16 can tell 18 can the -83 canary have -21 cancell <end> 27 canteen
<end> 40 car . 15 card . 17 card <end> 40 card through -18 cared look 20 careful production -30 careles by 37 caught . -21 cause human 49 cavalier to 18
centre <end> -22 certificate <end> -23 certificate the -17 chain <end> 15 chair have -27 chair keyboard 22 change , -25 change . 21 change the -25 change
was 22 channel <end> -15 channel ￼ 71 charg . 24 charge <end> -24 charge the -32 chat <end> -20 check , -21 check <end> 57 check the -24 check to -34 checklist
the -36 checkout <end> 36 checkout the -19 checksum , -17 chennai . -36 child have 43 chiller <end> 34 city <end> 21 clear <end> -52 clear the -19 click
no -15 client <end> -15 client a 17 client the -16 clip 's 33 clock . -20 clock <end> 31 clos , 17 clos . 17 clos <end> 38 clos <teams> -24 clos alert
22 clos the -17 clos ticket 17 close . -38 cluster . -25 cluster <end> 36 code <end> -29 code the -54 coffee <end> -51 cold . 23 come . -35 come <end>
21 come to 24 comment the -27 commit <end> -19 complet <end> -24 confirm <he> 17 confirm the -45 confirmation the -16 confuse two -19 connect <end> -17
connection the -19 conspicuou its 29 contact <end> -18 contact <role> -15 contract <teams> -32 control 0:0 27 controller a -21 copi <end> -22 copi the
-19 copy <end> 27 copy the -19 corner cut 43 corrupt <end> -21 cost the 38 could . 33 could <name> -26 could <roles> -25 could a 20 could be 39 could been
-17 could call -38 could done 21 could find 30 could have -15 could hear -17 could in -25 could known -40 could miss 18 could not 24 could on -21 could
organise 28 could see -64 could seen 21 could that 16 could the -30 count <end> 24 count and -23 count the -20 course <end> 17 courtesy <name> 16 courtesy
<teams> 17 cover . -22 crate <end> 35 credential the -24 credit to -20 critical . -20 culpa <is> 16 culpa the 21 current , 21 current <end> -17 customer
. -21 customer <end> -34 customer for 22 customer in -19 customer not 16 customer the -37 cut feed 17 cut the 36 cut-off <end> -17 cutover <end> 29 dark
<end> -28 dashboard had -33 dashboard the 34 data . -24 data <end> 31 data and 29 data been -17 data from -23 data lost -21 data the -24 database <end>
20 date <end> -19 date and 19 date the -37 dawn <end> -40 day <end> 15 day <roles> -15 days . -23 days <end> 18 days the 20 debit <end> 24 debug was -22
december <end> -15 decid let -25 decid the 28 decide the -18 decision <role> -20 declare major 16 defect the 27 delet temporary -40 delete . 32 depend
a -25 depend the -16 deploy <teams> -19 deploy second 19 deployment my -16 depot have 22 depth <end> 21 deserv <end> -19 design <end> -37 dialysi . 44
did <end> -25 did and 20 did ask 19 did bother 15 did cabl -19 did do 44 did even 15 did get -70 did have -16 did hesitate -34 did know -40 did let -18
did need 25 did notice -50 did own 22 did read 28 did rest 31 did the -31 did think 16 did what 20 did wrong -24 diesel <end> 15 diff <end> 31 diff not
-16 difference zero -19 dinner so -17 direction <end> -15 disk , -19 disk <end> -15 disk fill 35 disk the -36 dispatcher <end> 30 dispatcher screen -16
dispens . -29 display <end> -33 display the -17 disregard <end> 61 disregard the 30 do . -42 do <end> -52 do a -18 do check 26 do have -38 do know 20 do
need -27 do run 15 do see -17 does know -22 does mean -22 does take 32 doing <end> 18 done <end> 15 done the 81 done to 17 door the -17 doubl <end> -25
doubt the 20 down 0 -19 down <end> -42 down <name> 32 down <teams> -24 down api -16 down one -15 downgrade <end> -32 downtime . 30 downtime <end> -52 drain
. -40 drain node 49 drain tank -15 draw <end> 16 drawer <end> 25 drift <end> -32 drill <end> 19 drill the -51 driv <end> 18 driver the -19 drop <end> -24
dropp ball 21 dropp between 16 drove minut -15 drum <end> -34 dry of -19 duct <end> 16 due the -15 due was 50 dump <end> -16 during . -15 during drill
21 during outage -17 e-mail <end> -41 each . -28 each a 50 each by -20 each the 25 ear <end> -16 earlier . -20 early <end> -26 earth <yous> 17 edit same
24 eight . -25 eleven , 21 eleven . 20 eleven of 22 eleven were -16 emergency , -22 emergency in -23 emergency was 17 emoji <end> 28 empty . 18 end <end>
-23 end tear 18 end the -16 ended the -15 engineer a 26 enough the 19 enter <end> 40 entire . 25 entire to 32 eras live 18 error . 44 error <end> -18 error
is -27 error the 57 escalat <teams> -20 establish the 28 estimate the -34 even . 22 even <end> -29 even at 39 even from -19 even the 23 ever . -59 ever
<name> -28 every . -47 every before -19 every had 25 every minut -35 every of 23 every on 20 every that -21 every the -24 every to 56 every with -17 evidence
the 24 evident not 15 exact it 17 exam . 26 exemplary <end> -29 exercis october -23 exist the -17 expect the 20 expert <end> 18 expert from 22 expir <end>
-16 expir certificate -22 expiry was 31 explain <end> 17 export <end> 16 extend volume -22 eye turn 23 eyes <end> 36 eyes the 20 face <end> 23 fail , -24
fail . -17 fail <end> 18 fail escalate 26 fail log -31 fail the -38 fail to -26 failover the 21 failover to 15 failure . -28 failure <end> 18 failure entire
16 false <end> -28 fan a -30 far <any> 27 far <wes> -25 fault <end> 18 fault <is> 15 fault in -20 fault of -19 fault square 38 fault the 22 feed one 26
feed stale 20 feed the -48 feel to -38 fell deaf 15 fell the 38 fell to -17 felt to 18 fibre the 18 fiddl the 39 field the -26 figur <end> -24 file , -15
file 0 -16 file <end> -46 file and -16 file been -22 file by -17 file the 28 file to 28 fill . -20 fill on 15 fill the 33 filter <end> -26 finding days
-16 finger at 15 finish <end> 29 fired <end> -21 firewall . 24 firewall to -20 firmware , 19 first ; 20 first <he> -20 first and 29 first in -25 first
the 28 first then 19 first was 34 fitt <end> 22 five and 26 five of -25 five the -23 fix <name> -17 fix to -18 fixed for -21 fixed the 17 flag <end> -29
flipp flag 17 flood <end> -15 follow . -50 follow <end> 68 follow the -39 follow-up <end> -22 foot that 19 foot the 15 for , 44 for . 32 for 0 -29 for
; 27 for a -21 for account -32 for an 15 for and -31 for are -19 for at -21 for battery -20 for best 45 for better 26 for by -23 for change -23 for day
-49 for days 29 for disk -17 for domain -31 for double 16 for entire 19 for first -25 for flood 15 for forty 20 for from -27 for green 25 for had -43 for
hour 41 for if 20 for in -32 for long 25 for lost 42 for maco -17 for mess 17 for minut 112 for miss 60 for month 34 for next 27 for of -39 for on -22
for outage 36 for permit -54 for reason 15 for remainder -21 for surprise 32 for than -18 for that 35 for the -41 for third 21 for this -31 for three -15
for train 19 for update 29 for week 45 for who 48 for zone -58 foreseeable <end> 28 forgotten <end> 71 form a -29 form not -23 formal to 28 formality <end>
35 forty , 17 forty . -37 forty to -25 forum <end> -19 forward a -15 found <end> 29 found <name> -68 found leak -26 found miss -56 found the 32 four ,
-46 four <end> 37 four <roles> -18 four and -30 four in 24 four of -26 four to 27 four-hour . 15 free <end> -26 freezer , 17 friday , -32 friday . 49 friday
the 22 from 's -66 from , 83 from . -41 from 0 78 from : 33 from <end> 16 from <name> -27 from as -17 from by -28 from change 20 from compani -20 from
even -44 from first 42 from for 28 from in -16 from menu -15 from moment 43 from month -15 from one 29 from onward -19 from own -26 from plan -23 from
previou -17 from report 29 from that -18 from the 41 from to 27 from until 65 from would 43 front <he> 24 frost <end> -17 frozen <end> 24 full , 15 full
<end> 15 full on -35 full to 37 further <end> 29 fuse <end> 17 game . 15 game <end> 21 gap the -26 gate . 30 gate <end> -21 gate ? 19 gate be 27 gateway
<end> -18 gateway the 15 gauge <end> -78 gauge it 46 gave a -32 gave go-ahead -15 generat , -17 generator load -26 get . -31 get to -32 give a 43 given
. -15 given <end> -27 given the 21 glance the 18 go . 43 go <end> 28 go the -31 go-live <end> 22 goes , 36 goes at -19 goes the -32 goes with 40 going
<end> -22 going end 24 gold . 16 gold <end> -15 gone <end> 18 gone bed -23 gone the 58 good <end> 24 good <he> -38 good <name> -25 good by -59 good to
-24 got , 19 got . 28 graph . -28 graph <end> -18 graph <he> 37 graph have 17 grateful <end> -21 grateful the -19 great by -34 great to 27 green . -46
green <end> -16 green and 18 group <end> 22 group the -34 grow <end> -27 guest , -18 guilty is 26 had , -25 had . -64 had <end> -42 had <teams> -60 had
<wes> 54 had a 44 had acces -22 had and 22 had at 33 had awake -25 had been -16 had before -27 had begun 30 had busines 70 had cancell -21 had chance -20
had clos 50 had comment 31 had every -22 had for 35 had given -32 had gues -24 had in 62 had its 18 had key 39 had known -48 had left 84 had look 19 had
mean 32 had off 19 had on 17 had one -39 had open 66 had out -36 had password 37 had plann 18 had read 48 had reason -27 had second -34 had seen -17 had
shown -18 had spare -18 had taken 34 had that -16 had the 56 had to 19 had told 19 had touch -16 had turn 22 had up -33 had wait 25 had way -26 had yet
-20 half . 36 half hour -31 hall <end> -23 hand , 16 hand . -47 hand <end> -24 hand <teams> 27 hand <wes> 29 hand a 25 hand it 71 hand six -21 hand the
39 handl the 28 handover <end> 27 happen <role> -33 harbour <end> 18 hard <end> 18 has . -36 has : 41 has acces -24 has been 43 has done -15 has field
-24 has key -23 has the -24 has to 15 have 0 -40 have <end> -43 have <name> 19 have <role> 36 have <teams> 23 have <wes> 33 have ? 25 have a 40 have about
-21 have any 37 have by 36 have change -29 have check -18 have dark -59 have for 28 have it 19 have much -78 have on -45 have out 15 have own -17 have
read -71 have so 17 have thank 28 have that 29 have the -21 have to -23 have was 19 have way -22 having the 23 head . 24 head <end> 34 head roll 19 head
that -20 header <end> -17 header a -18 healthy . -16 hear it 22 heat <end> -34 heat the -20 held <teams> -18 held the 26 help . -21 help and 16 help the
23 here <end> -25 here the 52 herself <end> 25 hindsight the 15 his . 26 his and -18 his in 20 his was -15 hold accountable 37 hold to -23 holiday <end>
36 home <end> 44 home and -15 hose <end> 32 host . -30 host and 17 hot , 22 hotfix the 25 hotline <end> -18 hour <end> 21 hour find -15 hour had 15 hour
the 15 house clos -18 how <name> 26 how <role> -57 how <teams> 16 how a -27 how can 33 how could 15 how does 30 how of 37 how the -48 how this 16 how time
17 human " -22 human . 27 human <end> 17 hunch the -21 hundr were -22 hunt a 24 idea it 27 if <name> 19 if had 82 if has -15 if may 30 if run -19 if were
46 ifeanyi in -18 ignor <end> -20 ignor the 25 image a -18 image the -49 import what -15 importer <end> -17 improper of 21 in , -17 in . 21 in 0 -38 in
: 75 in <end> 20 in <name> 35 in <some> -31 in <teams> 20 in ? -18 in a 31 in afternoon -15 in an -35 in and -22 in appendix -20 in archive -21 in basement
-17 in box 17 in calendar -24 in call -54 in canteen 40 in cloud 23 in console -24 in cookie -40 in cupboard -16 in dark 24 in day 39 in depot 39 in during
-17 in end 19 in even 26 in face 23 in firewall 30 in foot 18 in for -15 in from -32 in had 24 in hand 40 in in 24 in inbox 19 in infinite 18 in list -15
in log -18 in minut 23 in morn -45 in next -16 in night -19 in on -32 in only 34 in pump 35 in queue -27 in rain -16 in release -23 in review -23 in room
66 in rota -25 in row 15 in sand 16 in seat 16 in second -18 in shar 32 in shell -18 in single 17 in spring -21 in state -19 in switch 20 in test -35 in
that 17 in time -45 in to -47 in tunnel 26 in vault 19 in with -17 in word -16 in work 17 in wrong -45 in yard 21 incident . -19 incident <end> -57 incident
from 17 includ <end> -31 incorrect the 34 indebt <role> 19 index <end> -15 index not 28 index the -44 inform , 20 inform . -22 installer the -21 instead
guess -24 instead the 39 instruction <teams> -35 insufficient was 33 intend was -16 interlock <end> -22 into languag -20 into live -16 into lost 16 into
plant 15 introduc <name> 27 introduc the -24 is 's 29 is , 18 is . -30 is 0 29 is : 19 is <role> -33 is <teams> 26 is <wes> -56 is a -58 is again -15 is
and 27 is as 52 is be 22 is blame -28 is by -41 is every 24 is fault -16 is for -64 is from -19 is ignor -23 is it -27 is most -22 is of -24 is on -40
is optional 34 is our -48 is sank 15 is single -31 is so -18 is than -16 is that 47 is the -32 is to -65 is too 29 is what 25 is with 16 issu <end> -15
issue <end> -21 it , 18 it . 24 it : -42 it <any> -22 it <depts> 31 it <end> 15 it <name> 20 it <role> 24 it <roles> 70 it <wes> -16 it a 42 it an 48 it
be -67 it but -28 it clear 21 it dns -42 it easy -29 it for 29 it four 53 it help 32 it how -22 it in 56 it like -39 it my 32 it n't 19 it nine 15 it not
42 it noth -19 it of 23 it one -16 it only 15 it our 26 it out -34 it over -21 it plain 39 it production 39 it take -23 it that -23 it the -47 it this
-27 it to 30 it until -15 it when -28 it with 19 it without 24 it written 42 item <end> -24 item the 21 its , -15 its . 40 its after 17 its in 45 its is
-23 its on 21 its says -16 its was -20 its with 16 itself <end> 19 itself the -20 jamm <end> 29 job <end> 48 job its -25 job the -23 join bridge -15 join
call 44 join the -16 june . 25 just . -30 just <end> 16 keep inform -22 kept <end> 25 kept eye 21 kept off 18 kept old 23 kept the 59 key <end> 36 key
<name> -17 key a 24 key the -29 keyboard <name> -27 keyboard the 31 keys <end> 28 kiln . 20 kind that 17 knew . 16 knew <end> 30 knew the -40 know , 21
know . 38 know it -25 know the -26 knowledge the -30 known , -19 known <end> 19 known be -17 known his 19 known in 26 known the -19 lab the 28 label <end>
28 label the -28 labell ends -28 lack follow-up 16 lack the 16 lag <end> -25 laid the 19 lamp <end> -39 laps <end> 17 lapse concentration 17 laptop the
-35 large . -35 last 's 64 last had -20 last of 16 last second 26 last the -29 late the 15 latency . -18 latency the -23 later <end> 23 later even -23
later that -18 launch <end> 21 launch by -15 launcher <end> -20 lead the -27 leak . 17 leak <end> -27 leak and -18 leak the -18 learn the -36 learnt the
-20 least could 35 leav to -19 leave <end> -33 led no -41 led the 56 ledger the -27 left , -28 left . -34 left <end> -19 left a -21 left alone -31 left
by 71 left comment -16 left debug 19 left in -26 left site -23 left six -21 left store -50 left the 23 left to -15 left with 17 less than 45 let keep -27
let know -39 let licence 34 letter <end> -22 letter a -18 liability the 26 library the -15 lid not 23 lies <teams> 35 lies with 31 life <end> -16 lift
finger 17 lift phone 26 light <end> -18 light on -42 light the 15 like . 41 like the -18 limit <end> -19 limit set 46 limit the -32 line <end> -36 line
and -20 line back -17 line from -15 line the 55 line to 28 link <end> 23 link it -28 link the 43 link to 55 lion share 20 list <end> -28 list <roles> -25
list all 28 list and 23 list not -19 list the -18 lit <end> 21 little <end> -40 live . -25 live 0:0 -17 live <end> -23 live <name> 35 live <role> 25 live
instead 31 live was -23 load , 30 load . 32 load 0 24 load <end> 17 load and -17 load the -18 local . -35 lock held -20 lock of -17 lock out 37 lock table
20 lock-out was 29 log <end> -16 log again -16 log to -43 log ￼ -28 logs . 27 long . 30 long on -17 long the 23 longer . -20 look , 15 look . 16 look <end>
-19 look <name> 35 look a -50 look further 28 look same -18 look the 63 loose . -31 loose the 27 loss a 22 loss one -25 loss the 37 lost . -31 lost of
19 machine <end> 19 made <end> 18 made the 59 made two -28 made worse 17 mail , 15 main <end> 34 maintenance <end> -15 maintenance open 20 major . -42
making <end> 17 manag widen -26 manual . -26 manual <end> -29 manual the 19 map <end> 22 map the -23 march . -24 mark <name> 16 master . 19 match <end>
-26 mate <end> -19 may <end> -23 may ? 18 may ask 21 may been -19 may the -15 may to 57 mea , 22 meant be -61 meant the -24 medal <he> -20 meddl the 22
member <end> -20 memory <end> -47 memory in -25 mention expir -17 menu <end> 18 merg . 36 merge 0 -24 merge <end> 19 mess the 49 messag <end> -18 messag
the -19 message <end> 25 message <name> -45 message <role> 16 message the -20 meter the -17 middle the -21 midnight <end> -28 midnight and 55 might been
-32 might least 18 migration <end> 23 migration a -35 migration pg_cancel_backend -39 migration the 27 million . 20 mind <end> 22 mine <end> 23 mine <is>
-25 minister office -18 minut , -17 minut 0 -20 minut <name> 21 minut and 15 minut find -16 minut of -36 minute <end> -51 minute the 17 mismatch the 26
miss as -19 miss from -26 miss the -15 mistak made 38 mistake the -41 mode <end> -19 mode the -29 model <end> -55 model the -19 modem the -24 monday <end>
28 monitor . 22 monitor a -22 month . -23 month <end> 43 more <roles> 23 more five -16 more in -18 more once 16 more to 18 more with 27 morn . -19 most
<yous> -24 most the 19 mount <end> 23 move <end> 32 move a 16 moved 0 34 moved <end> -18 moved <teams> -15 moved by -15 much . -62 my , 48 my . -23 my
? -33 my that 39 my was -16 n't <end> -17 n't a 51 n't in 49 n't on -27 n't the 15 name , 15 name . 44 name <end> -21 name a 28 name and 18 name the -31
name who 30 named <end> -20 natural <end> 15 nearest the -24 need <end> -29 need and -15 need be -28 need have 47 need second -18 need slow 27 need wait
-47 neglect the 43 neither the 51 never , 40 never . -19 never ; -18 never <name> -19 never <teams> 19 never a -68 never by 20 never doubt 29 never from
-25 never it 26 never on 25 never out -19 never this -17 never to 19 never with -17 new . -64 new in 29 new is 58 new were 23 news the 25 next <end> 17
next <role> 18 nice , -21 night . 21 night <end> -44 night a -39 night not -27 night of 45 night so -17 nine . 34 nine <end> 15 nine and 15 no , -38 no
<yous> -16 no by 22 no data -20 no environment -24 no had 31 no is -17 no name -22 no of -40 no than 33 no was -39 no way -26 node , 17 none <end> 34 none
<name> -39 none the 19 noon <end> -35 noon a -20 north . -15 nose <end> 30 not 's -51 not . -56 not <any> -18 not <end> 15 not <role> 22 not <roles> -16
not <teams> 26 not ? -26 not a 44 not any 17 not at -72 not been -31 not for 30 not in 26 not labell 27 not much 17 not of -18 not on -28 not report -20
not single 19 not the 17 not their 21 not to -29 not who -24 note <end> -21 note a 18 note the 36 noth . -32 noth <end> 29 noth <name> 42 noth it -18 noth
lost -47 noth the 30 notic <end> -30 notic disk 15 notic smell -33 notice <end> 22 notice all -26 notice their -17 notifi regulator -19 notification <end>
-31 now . 42 now <end> 20 now a -21 now for -21 now in 18 now the 27 now to -22 nowhere be 57 number <end> -15 number <role> 24 number <roles> -23 number
<teams> -16 number the -30 obviou the 27 october <end> -15 of 's 50 of , 21 of <name> 25 of <who> -36 of ? -16 of account -18 of air 44 of and 47 of at
18 of breach -21 of by 58 of cable -24 of change -26 of code 17 of contact -15 of could 42 of depth 16 of door 25 of election 16 of error -32 of euro -21
of even -20 of exam 15 of file -27 of first -24 of flood 22 of for -58 of foundation -22 of four -37 of gauge 48 of go 16 of goes 40 of guilt 18 of had
-25 of hour -40 of into -19 of is 28 of landlord 34 of leak 44 of live -17 of manual 34 of match -26 of meet 17 of month 34 of name -17 of night -18 of
nine 21 of number 24 of of -18 of old 22 of on 32 of other -22 of outage -28 of own -56 of plann 22 of primary -26 of queue 36 of release -23 of report
26 of repository -27 of ring -15 of site 27 of storm -34 of template -18 of test 15 of the 62 of this 43 of ticket 23 of time -19 of to 64 of was 22 of
went 15 of were -16 of when 30 of whole 22 of window 27 of with -36 of work -33 of zone -22 off . -82 off <end> -23 off <roles> -30 off a 42 off release
15 off the 29 offer <end> -33 office <end> -18 official . -24 offline . -20 offline <teams> -17 offset the -17 oh , 20 old , -21 old . -16 old <end> -48
old and -18 old in -24 old was 15 old were 34 older . -41 oldest , 18 omitt rollback 16 on ' 19 on 's -30 on . 51 on ; 36 on <end> -46 on <name> -16 on
<theys> -34 on ? 28 on a -18 on advice -37 on alarm 22 on and 20 on box 15 on calendar -16 on call -16 on channel -19 on checklist -24 on door 18 on ears
15 on emergency 18 on even -24 on export -39 on face 34 on file 29 on first -17 on floor 31 on for -43 on friday 48 on from -55 on gauge -28 on hypervisor
-20 on in -59 on instead -37 on line -18 on mail 18 on march -17 on new -26 on ninth -16 on number 21 on old 26 on one 51 on own -43 on panel -26 on part
46 on phone -50 on refresher 27 on screen -66 on second 24 on server -27 on shar 36 on sheet 30 on shelf -20 on shoulder 18 on sunday -15 on that -38 on
the -33 on to 37 on train -32 on wall 30 on ward 17 on was 26 on way 19 on when 20 on would 26 on wrong 16 once , 15 once and 31 once was -47 one , -57
one . -25 one <end> 45 one <team> 15 one <yous> 17 one a 20 one and 22 one at -19 one been -25 one for -15 one from 36 one have 34 one not 33 one of -22
one on 31 one only 28 one our 26 one which -17 only , 17 only . 34 only <end> -34 only <name> -38 only for -15 only had 39 only matter 31 only was 23 open
. -21 open <end> 22 open <role> -42 open a 18 open and 30 open breaker -39 open file 56 open floodgat 28 open second 29 open the 23 open ticket -86 opinion
<end> 18 or ? -17 or that 17 order , -15 order <end> -21 order a -21 ordinary . 18 other . -43 other <end> 22 other it 23 other the -28 ought be 15 ought
have 45 ought know 25 our . 58 our and -33 our from -22 our geniu 21 our in 21 our launcher -20 our model -16 our to -20 ours <end> 37 out , 37 out . -42
out 0:0 -47 out <name> 43 out a -34 out as -27 out lunch 26 out one 20 out step -16 out the -33 out to -17 outage <end> -20 outage a 49 outage the 22 outside
the -20 over 0:0 43 over <end> 38 over <name> -42 over <teams> -39 over at -22 over course -15 over live 49 over radio -16 over the 41 over weekend -20
overflow <end> 27 overflow the -16 overnight <end> -33 override the 21 own , -45 own . 19 own <end> 28 own with 38 page , 53 page . -25 page <name> -15
page and 19 page of 27 page out 34 page secondary -16 page to 50 paged the -19 pager <name> -43 pager silent 25 pager to -32 paid the 65 pair the -24 panel
<end> 42 panel a -16 paper 0:0 19 paper <roles> -16 paper and -28 parallel <end> -19 parent <end> -26 parser <end> -20 parser the -20 part the -54 partition
<end> -19 party <teams> 20 pass , -18 pass . 48 pass 0 -39 pass to -35 password 0 15 past . 26 patch . 21 patch <end> -15 path <end> 20 path the -18 pay
attention 18 payday <end> -21 payroll at 17 payroll the 16 penhaligon documentation -16 per , -18 per . -19 per and -18 pharmacy . -22 phone <teams> -15
phone from 16 phone silent 15 phone the -16 photo . -49 pick the 15 picture by -34 plain simple 27 plain the 24 plan . -25 plan 0 51 plan <end> 15 planet
<end> 27 plann <end> -45 plann test -22 play the -18 player <end> 16 plug <end> 42 pod <end> -35 point <end> -45 point <name> 32 point <teams> 19 point
at 30 point failure -17 point finger -23 point the -61 point way 37 poison cache 32 policy <end> 24 poor <end> -17 poor of -18 possess to 25 post the 16
pour on 41 power , 21 power <end> 44 power in -41 pres <end> -16 present <name> -27 press , 16 press a 19 press button -22 pressure the -37 prevent from
17 price . 25 price <end> 16 primary the 23 print and -16 printer <end> 22 prior not -16 probe have -23 procedure not 32 proces <end> -34 prod . 19 production
<end> 27 production until 15 project <end> -16 promis the 27 prompt same -24 proper . 65 propos the -32 public <end> -15 public in -24 pull rug 41 pull
wrong 30 pump . 22 pump run 16 pump the -15 pune . -22 push on 25 push the -17 push was -17 put . 16 put in 23 put place -15 put the -40 query the -16
question <wes> -16 question crack -20 queue <end> 38 queue is -40 quick " 24 quick <end> -29 quick at 16 quite <name> -21 quorum <end> 19 quota <end> -24
radio . -26 radio from 28 radio with -20 raise limit -34 ran , -23 ran . 26 ran at -49 ran on 40 random <end> 15 rang . -22 rang ward -22 rate <end> -19
rate on 28 rate to -19 rather on -16 reach . -24 reach <end> 35 read , 16 read . -27 read <end> 32 read card 34 read diff 15 read gauge -54 read graph
-15 read in -16 read it 30 read kernel -34 read label 39 read out -19 read release 30 read the -47 reader <end> 34 reader be -22 reader the -20 ready <end>
-19 real , -16 reboot the 39 rebuild <end> -20 receiv <end> -22 reckles by 26 reconnect <end> -15 record , 23 record <end> -22 record that 19 recovery
<end> -30 red . 38 red ? -20 red and 50 red the -23 refund <end> -22 region . -24 registry <end> -28 rehears <end> 35 relay weld -16 releas . -27 releas
<end> 33 release , 25 release <end> -30 release and 37 release the 16 release was 49 remain until -16 remind to 17 remov <end> -29 renew <end> -17 replica
was 26 report . 19 report <end> 57 report the -27 report under -25 request <end> -20 request <role> -45 request a 19 request the -27 response . -17 rest
<teams> 47 rest a -21 restart broker 17 restart pump -18 restor , 27 restor <end> -31 restor table -28 restore <end> -62 restore finish -25 restore the
35 result a -16 result the 18 retrain <who> 33 retry of 16 revert the 15 review a 44 review chang -23 review not -29 review the 31 revoke 's 29 revoke
leak -19 right . -36 right <end> -24 right <teams> -21 right to -26 right was -15 ring . -35 roll . -20 roll <end> 18 roll the -15 rollback <end> -38 rollback
from 16 rollback was 23 room <end> -27 room the 41 room three -15 root : -31 roster <end> 25 rota <end> -26 rotation <end> 30 rotation the -17 round <end>
19 rout the -17 route <end> -31 route the -28 row was -21 rows <end> -30 rug under 30 rule for 16 rule not 30 rule the -21 run . 17 run <end> 16 run ?
25 run from 27 run full -15 run the -17 runbook . -24 runbook <end> -22 runbook that -22 runn the -18 runs . 23 runs the -19 rush <end> 41 safe <end> -59
said , -19 said at -31 said the -29 same , -35 same . -58 same <end> -22 same file 26 save . 30 saved a -24 saved an 28 saw red 27 saw warn -16 say . 27
say on -22 schedul <end> -40 screen , -15 screen . 28 screen <end> -28 screen the -42 scribe <role> -40 script <end> 35 seal <end> 21 seat . 37 seat <end>
-41 second , 60 second ? -71 second a -16 second and 54 second before -17 second by -31 second had 37 second is -34 second of -25 second read -27 second
the -25 second to -17 second was 16 second with -30 second would -15 see . -17 see a 39 see and -17 see that -54 seen <end> -18 seen screen -16 send back
16 send test 17 sense <end> 25 sense urgency 22 sent , 39 sent <end> -26 sent a -40 sent home -21 sent to -19 sequence by 31 server . 16 server <end> -26
server a 34 server on -18 server the -24 service , 21 service a 20 set <end> -24 set a 46 set the -23 settl . 25 settl <end> 23 settlement to -16 shaft
. -28 shard <end> -28 sharpest in 18 sheet <end> 49 sheet a 60 shipp every -22 shoot and 29 shop <end> -38 shop the 17 short . -19 shot in 19 should a
-29 should asked 44 should have 38 should the -45 should to -37 show 's -18 show . -40 show in -16 show line -17 show on -22 show the 22 shown the -31
side the -16 sight <end> 16 sign ; -19 sign <role> 34 sign all 22 sign form -51 sign there 26 sign waiver 24 signal the -25 signall the 21 signature the
-29 silenc alarm 19 silent <end> 21 silent the -15 simple <end> 37 since . -36 since had 49 since reorganisation -24 since spring 45 single , -20 single
. 16 single-hand the 18 site <end> -39 sits <teams> 27 sits the -30 six <end> -53 skipp <end> 16 skipp dry 30 sleep it 35 slide <end> 32 slip <end> 35
slip the 34 slot <end> 41 slow and 34 slow for 22 sluice . 31 smsc <end> -36 snapshot taken -26 so , 26 so . 40 so <nobody> -22 so <yous> -19 so as 21
so could 19 so first -26 so for 18 so speak 41 so start 15 so the 52 so writ -17 someth to 31 soon the -18 sooner later 28 sooner the -37 sorry . 15 sorry
<end> 17 sort <end> -20 span a 17 spanner the 20 spare , -35 spare <end> 18 spare over -24 spare was -15 special of 22 sponsor the 25 spot , -20 spott
. -33 spott drift -22 spott miss 29 spott wrong -48 spread <end> -15 spring . 28 spring the -19 square <teams> 23 stag are -22 stag prod 29 stag the -19
stage <end> -17 stale , 28 stale . -48 stand <end> -17 stand the 18 standard <end> -35 standby . 27 star in 23 start <end> -30 start end -25 start finish
73 start the -28 state the -17 station <end> 18 statutory . -17 stay . 20 stay for 20 stay morn -16 stay until 15 stem a 16 step of -17 step the -16 stern
with 19 stick <end> 34 still , 28 still . -50 still a 17 still not 19 stood the -31 stop . 26 stop <end> 19 stop belt 26 stopp . 31 stopp end-of-day -17
stopp in 36 stopp line 25 stopp of 28 store . -46 storm the -29 straight . -63 straight the 82 stuck . -30 stuck the 32 succes <end> -17 suggest <end>
-21 suggestion <end> 19 supervision <end> 37 supp <end> -41 suppos be -21 swap <end> 22 swapp manifold -19 swapp the -29 swapp toner -27 switch . 27 switch
by 22 switch paper 26 switch till -29 switch to 25 sync the 18 system , 41 system . -19 system the -37 table <end> -28 table <he> 27 table empty -30 take
. 20 take action 27 take in -23 take of 17 take snapshot 18 take special 22 taken <end> -33 taken by -26 taken the 25 talk the -24 tank <end> -31 tape
's -17 tariff <end> -33 taught more -26 tea <end> 24 telephon , -23 tell , 35 tell . -57 tell <who> 15 tell ? 15 tell about -41 tell from -20 tell ward
27 tell was 57 tell which -34 temperature two 15 template <end> 17 temporary . -39 ten , -24 ten . 62 ten and -29 ten three -15 tenant <end> -21 terminal
<end> -27 test . 37 test <end> 30 test ? 29 test been 28 test in -26 test the -16 text the -18 than 's 16 than . 41 than do -26 than in -20 than intend
-19 than minut -17 than of -25 than the 25 thank , 16 thank . -24 thank <name> -17 thank a 16 thank for -42 thank-you for -21 that 's 27 that , 23 that
. 35 that <end> 56 that <role> -15 that <teams> -15 that a 37 that are 23 that been -18 that bridge 46 that can -52 that did 28 that full 18 that has 68
that how 21 that is 39 that it -32 that never -19 that no 27 that not -15 that of 15 that on 15 that one -17 that or -38 that our -17 that own -16 that
pump 37 that put -17 that request 21 that second 19 that should 21 that site 16 that stopp -29 that table 15 that tank 29 that time 15 that token 31 that
was 31 that were -28 that when -15 that which -16 that will 38 that would 23 that wrong 42 that wrote 16 the % -21 the , 37 the : -24 the ; -15 the <end>
-69 the <teams> 28 the <wes> 37 the about 46 the acces -17 the account 19 the affect -17 the after 31 the against 29 the agent 26 the amount 27 the analyser
15 the announcement 27 the api 19 the app -19 the appli -19 the approval -26 the archive 40 the arm -37 the arriv 67 the as -19 the asked -22 the at -40
the attempt 47 the authority -22 the back -18 the backlog 16 the bank -23 the banner 22 the batch -19 the because -68 the been -36 the behind -16 the being
-21 the belong 21 the belt 24 the block 21 the book 19 the booking 22 the branch 41 the breaker 25 the bridge -27 the bucket -18 the bug 19 the build -53
the bundle -21 the bus 56 the button 52 the bypass -29 the cabl 28 the cache -19 the calibration 18 the came -18 the cap -41 the cell 16 the centre 37
the certificat -30 the certificate -19 the check -19 the chiller 20 the clause 16 the clear -48 the client -18 the clock 37 the clos 25 the close -28 the
cluster -23 the colour 27 the come 25 the command -23 the complaint -22 the config 19 the configuration -18 the contract -19 the control 31 the copy -37
the cost -32 the count -32 the course 18 the curtain 17 the customer 43 the data -24 the database 37 the date 16 the debt -16 the depot -23 the desk 31
the did 24 the disk -33 the district -23 the does -51 the door -24 the down -53 the drain -43 the drill 20 the drive 32 the dropp -15 the drug 41 the drum
-33 the dump -17 the during 17 the each -21 the early -27 the empti 25 the encoder 20 the even -26 the exceed -17 the exercise -39 the expert 38 the fail
-23 the fall 36 the fallback -19 the fans -19 the farm 18 the fault -19 the feed -37 the fell 36 the file 23 the first 32 the fits 15 the fix -21 the flag
-34 the fleet 28 the floor 21 the form -17 the forum -25 the freeze 25 the from -76 the fuse 33 the gantri -20 the gateway -18 the gauge 15 the gave -46
the go -21 the goes -25 the got 74 the green -33 the group 42 the had 54 the hall -34 the hand 43 the hang -30 the has -48 the have -54 the held -61 the
here -46 the hospital -20 the hotline 16 the house -44 the image 31 the import -17 the instruction 50 the interface -21 the is -24 the issue -24 the job
-41 the kept -16 the knew 29 the lab 44 the label -15 the lamp -37 the laps 18 the lapse 20 the laptop -17 the largest -20 the last -15 the leak 32 the
led -18 the ledger 39 the left -22 the letter 24 the library 20 the lies -15 the light 21 the limit 59 the lock -17 the look -46 the loop -19 the loss
21 the lost 31 the machin 15 the made -19 the mail -35 the manifest -26 the match -19 the matrix 26 the may -19 the merg 27 the message 18 the might 31
the migration 32 the minute 34 the modem -25 the module -15 the morn 21 the move 41 the moved -35 the name -30 the namespace 20 the need -73 the network
-27 the next -23 the not 30 the note 20 the notification -31 the number -22 the obituary -18 the of 98 the off -53 the offer -30 the once -20 the one -36
the ones -20 the only -32 the ought 15 the out -24 the overflow 17 the package -22 the page -18 the pallet 54 the panel 17 the parser -20 the party 51
the password 17 the patient 20 the period -15 the permission -39 the pinn -19 the place 34 the plan -23 the plant 16 the playlist 45 the pod -35 the point
15 the portal 15 the post -15 the power -19 the price 15 the print 15 the printer -41 the procedure 25 the process -26 the quarter -34 the query -15 the
queue -20 the radiu -15 the rate 21 the read -69 the recovery -35 the red -19 the region -44 the registry 27 the release -18 the remain 16 the renderer
-17 the replica -21 the report 25 the request 28 the response -15 the rest 35 the restore -28 the result 25 the retention -16 the review 58 the road -41
the rota 44 the round 43 the rout -15 the rule 41 the runbook -38 the runn -22 the said -20 the sat 29 the schema 18 the scheme -26 the screen -24 the
script -18 the seat 22 the server -34 the service -41 the session -24 the set -24 the setting -19 the share -29 the show 26 the side -18 the signal -25
the signature 58 the since 90 the sits 32 the slow -23 the snapp 25 the snapshot -16 the specification -24 the spreadsheet -31 the stage -23 the start
15 the stat -27 the state -21 the stay -28 the stem 16 the step 52 the stop 40 the stopp -30 the swap 35 the switch -20 the table -19 the tablet -16 the
take -22 the tariff -16 the terminal -24 the test 22 the text -32 the thought -33 the tick 18 the time 44 the timeout 16 the token -36 the told -35 the
took -42 the tool -29 the tracker -26 the transaction -40 the treat -21 the tree 19 the tripp -20 the tunnel -25 the unit -17 the upload 15 the used -28
the useful -42 the validation 18 the valu 33 the value -37 the valve -23 the vault -17 the version -26 the voltage -16 the way -15 the weekend 54 the went
-19 the were 64 the when 29 the which 27 the while 25 the who 26 the whose 17 the will 38 the wing -32 the with 29 the within -43 the without 28 the wizard
55 the word -19 the work 52 the wrong 33 the ￼ 65 their , -49 their . 15 their and -28 their by 33 their for 21 their from -43 their in 22 their the -17
their was -18 their without -19 them <end> 30 themselv the 16 then , -19 then a 21 then do 15 then it -17 then the -38 then to 43 theory the -18 there
<end> 15 there a -22 there more -34 there no -66 there noth -24 there the 25 thing <end> -30 thing and -18 thing matter -16 think <end> -33 think are 17
think it 31 think the -35 third . 46 third of -24 third with 29 this , -55 this . -27 this : 42 this ? 57 this again 16 this are 27 this be 18 this for
-25 this going 22 this happen -15 this is -33 this not -40 this on 16 this thank -19 this was 23 this with -26 those , -25 those . 27 those had -21 thought
ask 42 thought given 34 thought mention -17 thought the -20 three , -56 three . 56 three <end> -21 three and -23 three five 64 three in -45 three later
25 three of -37 three that 55 three the -42 three went -22 threw spanner 17 through . 79 through a -43 through duct 27 through gate -26 thrown the 30 ticket
. 70 ticket 0 24 ticket <end> 18 ticket <teams> -49 ticket not -26 ticket to 20 tile <end> -23 time , -15 time <name> 20 time <wes> 26 time a -32 time
and -20 time as 44 time day -16 time month -19 time that -28 time the 39 time was 37 tinker the 18 to ' -24 to 's 27 to ( 17 to , 56 to 0 -31 to : 38 to
; 28 to <end> -17 to <he> -35 to <role> -34 to <roles> -35 to <teams> 49 to <wes> 91 to <who> -22 to ? 37 to a 43 to account 23 to action -30 to affect
24 to after -21 to ahead 20 to all -30 to anyth -47 to b -21 to between -16 to both 27 to branch 26 to bridge -26 to call 19 to careful -25 to console
-19 to degre -25 to down 30 to driver 27 to dust 19 to each -17 to eleven -26 to empty 22 to error 65 to first 24 to for 32 to found 57 to from -23 to
his -19 to hospital 29 to host -15 to in -35 to is 26 to job 47 to knee 37 to last -19 to letter -34 to live 27 to machine -34 to mail 18 to member -23
to mode -22 to more 34 to my -24 to name 18 to new 23 to next -38 to no 16 to notic -44 to on 74 to once -17 to one 59 to order -23 to our 21 to over -32
to plan 27 to recovery -16 to request 22 to second -23 to server -28 to shop -38 to site -15 to sooner 22 to sort -18 to standby -18 to stopp -16 to surprise
-34 to that 32 to the 50 to this -64 to three -25 to time 38 to up 49 to value -28 to vault -18 to watch 24 to were 40 to what 22 to within -30 to without
31 today <end> 26 token <end> -26 token expir -20 token on -17 told <he> -20 told a -18 told it 27 told that 40 told the -54 told to -15 tolerance the
-18 toner . -27 too . 22 too <end> -48 too and 32 too to 59 took . 18 took a 28 took days -21 took down 19 took hour 26 took minut -40 took second -22
took whole 18 tool . 20 tool <end> -30 tool not -19 top , 34 top <end> -18 top the 24 torch <end> 17 touch <end> -21 trac to 22 traffic . -34 traffic <end>
20 traffic the -33 train <end> -24 transaction <end> -15 transmitter <end> -32 treat a 20 treat as 16 trial <end> -24 trigger a -37 trip <end> -21 trip
the 67 tripp . -16 tripp <end> -21 truck <end> 19 trust . -21 trust <end> 30 trust to 21 try <end> -26 trying help 25 tuesday <end> -21 turbine . -16 turn
. -40 turn at -27 turn for 19 turn off -30 turn that -19 turn the 40 twice year -64 two , 62 two . -70 two and 42 two apart -37 two are -18 two been -22
two from -15 two of -17 two old -16 two on 23 two over -15 two that -21 two was -16 two were 16 two with 36 type . -18 typed the 44 typo the 19 uncheck
<end> -23 under . -34 under hour -39 understand the -20 unmistakable of 52 unread <end> 53 until . -15 until <end> -26 until afternoon -19 until could
-16 until has -18 until next 34 until notice 23 until word -16 unus <end> -32 unusual <end> -29 up 0:0 28 up <roles> 58 up a 19 up midnight -17 up phone
23 updat <end> -21 updat escalation -29 update and 40 uplink <end> 26 upload <end> 17 upon <end> 33 uptime <end> 16 use <end> -18 used . 20 useful <end>
-17 useles <end> 39 user , 17 user . 25 valu <end> -38 valu the -37 value <end> -15 value the -21 valv <end> 22 valve . 24 valve <end> 48 valve hand -26
van <end> -48 vanish the 17 vault <name> -23 version <end> -33 very , 16 view the -23 viewer the -16 vigilance the 48 visitor <end> -38 volume <end> -24
voucher . 29 vpn like -21 wait <end> 31 wait <name> 21 wait <teams> -42 wait a -26 wait than -15 wait the -16 walk . 24 walk past 22 wall <end> -34 wall
the 41 want know 29 ward <end> 20 ward have -18 ward the 18 warn <end> 31 warn that 32 warn to -29 warning the 19 was 's -20 was . -98 was : -51 was ;
55 was <any> -17 was <he> -22 was <name> 24 was <roles> -57 was <team> 16 was ? 20 was able -32 was about 44 was accident 15 was acked -28 was all 50 was
around 34 was as 44 was at -21 was attempt 23 was be 20 was before 49 was beneath 29 was by -91 was call -17 was drain 19 was duty -21 was far -24 was
fault 46 was fill -17 was first -65 was follow 67 was for 24 was foregone 28 was foreseeable 35 was from 23 was given -25 was going 37 was good -16 was
hand 23 was hour 22 was in -25 was into -39 was its -15 was look 35 was mistake -20 was most 21 was need 22 was no -17 was of 29 was off -63 was on -49
was one -15 was only -29 was out -154 was possible -17 was predictable 34 was reason -36 was respect 62 was right -22 was rung -20 was second -15 was short
-52 was single 49 was slow -16 was somewhere 16 was straight 16 was taken 15 was than -16 was that 35 was the 53 was to 53 was told -21 was too -27 was
turn -21 was twice -35 was two -36 was upon 20 was wait 15 was with -28 was without 99 was wrong -25 watch <end> 28 water the -52 water was -15 way . 29
way <end> -34 way tell -35 weather the -18 week , -22 week <end> -28 week <wes> 31 week and -17 week the 19 week to -26 weigh <end> 22 weigh sack 20 weld
. -16 well , 18 well but 15 well to 22 went , 16 went . -71 went <end> 28 went all 41 went before -23 went for -36 went on -39 went the -23 went with -33
were , 19 were ; 42 were <end> -26 were a -29 were and 38 were as -36 were awake 34 were before -40 were doing 31 were during -19 were follow 24 were from
-22 were going 24 were in -18 were kept 54 were look -21 were no 19 were of -25 were read 20 were that 17 were the -34 were there 22 were through -21 were
to -29 were up 51 were with -19 wet <end> 20 what <end> -16 what <is> -17 what <name> -50 what <role> -40 what <roles> 32 what <wes> 16 what did -46 what
earth 21 what guide -17 what happen -19 what have -43 what it -60 what knew -15 what need 15 what saw -27 what stroke 15 what to -30 what was 31 what were
37 what when 30 when bridge 25 when come 19 when did -24 when first 24 when forc 24 when is -15 when light -55 when saw -22 when second 15 when was -17
where <role> 26 whether is 21 which . -17 which <wes> -17 which <yous> 40 which a -38 which as -15 which been -19 which is -15 which of 19 which run 16
which the 30 which to -40 which what -17 which with -20 while <wes> 19 while for 30 while was -18 who <role> -41 who <wes> 34 who a 21 who earth 15 who
hell 36 who it 30 who off 20 who on -15 who responsible 22 who the -15 who this 22 who to 43 whole . -35 whole in -37 whole to 24 whole was -35 whose are
18 whose did 30 whose does -50 whose idea 18 whose is 34 whose it -51 whose was 61 whose were 25 why <name> 39 why <wes> 16 why <yous> 32 why it -17 why
the -71 why was 20 widen shaft -28 will a -23 will be -49 will the -41 will to 24 wind was -17 window not -20 window the -17 winter <end> 37 with , -31
with . 35 with 0 -21 with <end> 79 with <who> 35 with acces 40 with already 18 with and -28 with as -30 with bad 15 with before -28 with benefit 32 with
combin -21 with copy -17 with good -18 with hardware -17 with help -16 with insurer -25 with is 16 with keys -18 with label 34 with load 23 with manual
44 with pager -43 with paper 26 with respect 25 with retry 17 with right -21 with same 39 with screenshot -18 with single 23 with small -19 with the -26
within hour -48 within minut -27 within minute -18 within quarter 27 without 's -73 without . -46 without a 21 without asked -22 without single -15 without
that 26 without the 40 word <end> -27 word <name> 48 word <teams> 28 word it 17 word the -26 work , 17 work . -24 work <roles> 24 work <teams> -69 work
a -36 work one -26 work that 31 work the 32 work time -28 worse <end> 35 worse fail 27 worth than -28 would . 53 would <wes> -57 would a 28 would be 19
would been 54 would call 27 would gone -71 would it -22 would known 37 would notic 27 would open -20 would out 17 would read -24 would saved 25 would seen
41 would shown -31 would spott 56 would stay 30 would the 46 would to -40 would up 28 would wait 17 would wrong -52 writ <end> -17 writ been 33 writ on
37 write . 17 write the -15 written . 18 written down 28 wrong , 51 wrong . -44 wrong <end> -54 wrong and -43 wrong at 23 wrong had 33 wrong on 47 wrong
table 16 wrong the -24 wrong was 53 wrote migration 36 yard <end> 38 year . -26 year <end> -15 yet the -25 zero . -32 zero from 20 zone <end> 47 | | -22
– 's -38 – : -28 “ ” 21 ” <end> -15 ” the -16 ￼ and 15 ￼ the -16
`,
  behind: `
" _ -15 'd _ 16 'll _ -24 're _ -29 's _ 22 've _ 15 ) _ -45 . _ 22 0.0.0 _ -33 0h _ -20 0s _ -24 : _ -25 <any> _ -65 <end> _ -35 <he> _ 67 <is> _ 81 <name>
_ -69 <names> _ -23 <nobody> _ 41 <role> _ -18 <roles> _ -35 <team> _ 23 <teams> _ -18 <theys> _ 28 <wes> _ 72 <who> _ -30 <yous> _ 58 ? _ 22 @ _ -19 abandon
_ 41 able _ -51 about _ -17 above _ 24 acceptance _ 15 acces _ -71 accountable _ 43 acknowledg _ -42 action _ 47 actual _ 23 add _ -44 addres _ -25 address
_ -41 adds _ -22 admin _ 17 advice _ -22 afraid _ 21 after _ -33 afternoon _ -27 again _ 60 agent _ -23 agre _ -29 agree _ -16 ahead _ -17 air _ -17 airline
_ -51 alarm _ -44 alert _ -23 all _ -16 all-clear _ -15 allow _ -38 alone _ -43 aloud _ -22 already _ -35 also _ -41 alway _ -42 am _ 50 amber _ 23 an
_ 21 announc _ -25 any _ -30 apart _ -24 api _ -23 appli _ -26 apply _ 15 approve _ -43 are _ 21 arm _ -15 around _ 24 array _ 20 arriv _ -41 aside _ 17
ask _ 21 asked _ -29 asks _ -74 assum _ 23 at _ -70 ate _ 21 attach _ -25 attacker _ 19 attitude _ 50 attribute _ 16 audit _ 27 avoid _ -16 b _ -46 back
_ -42 backup _ -20 bad _ 20 ball _ 42 bangalore _ -19 basket _ -15 batch _ 25 battery _ 51 because _ -67 bed _ -26 been _ -106 begin _ -24 begun _ 23 behaviour
_ -19 being _ 40 believe _ -33 belong _ -20 below _ -23 between _ -33 big _ -34 bill _ 55 binary _ -22 blame _ 50 blank _ 29 blew _ 30 blind _ 22 block
_ 16 board _ -21 botch _ 52 both _ 22 bother _ 76 bought _ -26 box _ -18 branch _ -48 breach _ -26 break _ 59 breaker _ -26 brick _ 62 bridge _ -57 brief
_ -34 bring _ 36 broken _ 36 bucket _ 30 build _ -21 built _ -19 bull _ 22 buri _ 20 bus _ 17 busines _ 18 but _ 43 button _ -45 buy _ -54 by _ -22 bypas
_ -22 bypass _ 43 byte _ -25 cabinet _ -65 cabl _ 32 cable _ -15 cach _ -19 cage _ -18 calendar _ -21 calibration _ -22 call _ -40 calm _ -25 campu _ -25
can _ -15 cancel _ -30 cancell _ 16 card _ -47 care _ 28 cared _ 20 careful _ -60 careles _ 30 carri _ -30 case _ -24 caught _ -18 caus _ 21 cause _ -25
cavalier _ 18 cent _ 24 central _ -29 certificate _ -15 chair _ -41 channel _ -16 charg _ -21 charge _ -17 chassi _ -19 chat _ -35 check _ -24 checklist
_ 23 chennai _ -16 children _ 21 chiller _ -30 choice _ -35 choose _ -25 claim _ -15 clean-up _ -24 cleanup _ 25 client _ -16 clock _ 18 clue _ -24 clueles
_ 35 code _ -25 coffee _ -18 come _ -27 coming _ 48 command _ -29 comment _ -42 communication _ -24 compani _ -36 compar _ -20 complacent _ 50 complaint
_ -17 complet _ -17 concentrate _ 20 config _ 32 confirm _ -61 confirmation _ -18 consult _ 24 contact _ -33 contain _ -22 content _ 48 controller _ -50
conveyor _ -26 cook _ 27 copi _ -18 copy _ -46 cord _ 19 corner _ 31 corrupt _ 79 cost _ 45 could _ -34 count _ 23 countri _ -33 coupon _ 24 course _ -16
cover _ -66 cowboy _ 32 crane _ 38 crash _ -20 credential _ -15 credit _ -18 cross _ 49 culprit _ 23 customer _ -27 cut _ 27 cutover _ 22 damage _ 36 dark
_ 30 data _ -36 database _ 15 dawn _ -15 day _ -25 days _ -26 deadlin _ -21 deadline _ -37 deadlock _ 15 debug _ 43 declare _ 16 declin _ 18 defrost _
19 delet _ 21 delete _ -38 demo _ 21 deployment _ -16 depot _ 29 deprecation _ 16 deserv _ -33 destroy _ 31 device _ -15 diagram _ -19 diesel _ 21 diff
_ 35 different _ -35 dinner _ -27 discipline _ 64 disk _ 29 dispatcher _ 24 dispens _ 16 dns _ 22 document _ -48 does _ 33 doing _ -15 done _ -31 dosage
_ 16 double _ 20 double-check _ 21 doubt _ -36 dozen _ -17 draft _ -40 dragg _ 44 draw _ -21 drawer _ 16 drawn _ -15 drew _ -16 drift _ -20 drill _ -47
drive _ 15 drove _ 16 drug _ -15 dry _ 26 duck _ 23 during _ 36 e-mail _ -21 ear _ 34 earlier _ -23 early _ -23 earth _ 30 easi _ 37 easter _ 16 edit _
41 eight _ -47 eleven _ 21 else _ 25 emergency _ 30 empti _ 23 enabl _ -32 enter _ -16 enthusiasm _ 25 entire _ 42 entry _ -20 eras _ 33 escalate _ -26
escalation _ -31 establish _ 21 estimate _ -38 ever _ 61 every _ -48 everyth _ 32 exercis _ 17 experiment _ 18 expir _ -26 explain _ 21 export _ -30 expos
_ 24 eyes _ 40 face _ 31 factor _ -16 fail _ 52 failure _ 37 fall _ 59 far _ -42 farm _ -19 fast _ 48 fat-finger _ 35 fault _ -59 feed _ 61 felt _ -30
fiddl _ 23 fifty _ 30 fill _ 40 finding _ -17 finger _ 17 finish _ -61 fire _ 35 firewall _ 20 firmware _ -16 first _ -44 fixed _ -53 flag _ 25 flash _
-15 flat _ -28 flood _ 54 floodgat _ 28 follow _ -22 follow-up _ -37 foot _ 31 for _ -33 forc _ 27 forgot _ 63 fork _ -15 form _ -30 forum _ -19 forward
_ 26 found _ -120 free _ 43 freeze _ -25 fresh _ 21 friday _ 44 from _ -60 frozen _ 24 full _ 37 further _ 24 gap _ -15 gate _ 44 gateway _ 16 gave _ 19
generat _ -21 generator _ -31 gets _ -32 give _ -18 given _ -68 go _ 29 goes _ -40 golden _ 30 good _ 18 got _ -61 grant _ -24 graph _ 23 grateful _ -42
ground _ -17 group _ -47 guess _ -36 gun _ 36 had _ -74 half _ 18 hall _ 16 halt _ -18 hammer _ 23 handiwork _ 19 handl _ -44 handover _ -33 hang _ 58
happy _ -22 hardware _ -24 has _ 56 hatch _ 20 have _ 57 head _ -40 heads-up _ 20 hear _ -21 held _ -23 help _ -17 hence _ 34 here _ -55 herself _ 31 hesitate
_ -34 himself _ 60 his _ 59 hold _ -24 home _ -39 hopeles _ 33 hosed _ 39 hotfix _ -37 hour _ -42 house _ 18 how _ -48 hunch _ -21 hundr _ -23 hurt _ -20
ice _ -16 idea _ 23 ignore _ -23 imag _ 15 image _ -29 imagine _ 27 import _ -22 impress _ -20 in _ 59 includ _ -19 indebt _ 19 independent _ -19 inform
_ -53 ingres _ 15 inherit _ -44 inspect _ -21 install _ -16 instead _ 37 interface _ -18 interruption _ -35 introduc _ 44 investigat _ 41 investigation
_ -15 invit _ -33 invoic _ -17 isolat _ -16 issu _ -20 it _ 16 item _ -21 its _ 34 itself _ 29 job _ 27 join _ -64 just _ 38 keep _ -19 kept _ 44 kernel
_ 25 key _ -38 keys _ 24 kind _ -16 kitchen _ -17 knew _ -27 knock _ 70 known _ -61 label _ -60 labell _ -31 labeller _ -22 lack _ 25 lag _ 21 lamp _ -54
lane _ -27 lapse _ 23 largest _ -20 last _ 57 latency _ -48 launch _ 40 lay _ 15 lazy _ 55 leak _ -54 learnt _ -20 least _ 40 leav _ 54 leave _ -32 ledger
_ -51 leftover _ 17 let _ 50 lets _ 51 letter _ -24 library _ 29 lift _ 31 limit _ 20 line _ -21 link _ -30 liquid _ 26 list _ 41 listen _ 17 lit _ 40
little _ -29 live _ 21 local _ -31 lock _ 33 logs _ -28 longer _ 19 look _ -29 loose _ 32 lose _ 39 lost _ -46 machine _ -34 made _ -19 mailbox _ -36 main
_ 23 make _ -19 making _ -16 manag _ 49 manifold _ -19 map _ -28 mark _ 31 mast _ -15 master _ 20 match _ -28 matchmak _ 18 may _ -79 mean _ 32 meant _
99 medal _ 31 meddl _ 20 mention _ -16 merg _ 38 merge _ -48 mess _ 56 messag _ -51 message _ -57 met _ -36 meter _ 28 metric _ -21 midnight _ -34 might
_ 20 migrat _ -21 migration _ -24 mind _ 36 minder _ 37 minut _ 84 mirror _ -18 misread _ 36 miss _ 73 mistake _ 18 mistyp _ 29 mixed _ -18 modem _ -25
monitor _ 34 more _ 88 most _ -24 move _ -40 much _ -16 must _ 57 mute _ 22 my _ -24 n't _ 32 named _ -18 near _ 21 neglect _ 65 neighbour _ -21 never
_ 16 new _ -111 next _ -24 nine _ -15 none _ 15 noon _ -114 nor _ 26 not _ 22 note _ -65 notic _ -78 notifi _ -38 now _ 27 nowhere _ 37 nuke _ 26 nuked
_ 46 number _ -65 object _ 50 oblig _ 50 off _ 21 offer _ -18 office _ -22 often _ -30 old _ -16 omitt _ 63 once _ 16 online _ -29 open _ -40 or _ -37
original _ 24 ought _ 66 ours _ -29 ourselv _ 22 out _ 46 outage _ 28 outcome _ -39 outgo _ -21 outside _ -23 oven _ 33 over _ -28 overflow _ -15 overload
_ 32 overlook _ 49 overnight _ -43 overwrit _ 45 overwrote _ 39 ownership _ 30 page _ -58 paged _ -90 pager _ -28 panic _ 37 panick _ 22 paper _ -72 parcel
_ -22 part _ -24 participant _ -18 past _ 27 patient _ -39 pattern _ -18 paus _ -24 pause _ -28 paying _ 22 payment _ -17 payroll _ 38 permission _ -19
permit _ 19 person _ -57 petrol _ 21 pg_cancel_backend _ -39 phon _ -46 phone _ -63 photo _ -37 photograph _ -22 picture _ -20 pin _ 15 plain _ 38 plc
_ 37 plus _ 27 pod _ -43 poison _ 50 policy _ 21 portal _ -45 position _ 20 post _ -50 postpon _ -18 power _ -35 precise _ 26 prefer _ -16 prepar _ -16
pres _ -16 present _ -27 press _ -43 preview _ -30 price _ 41 primary _ 15 print _ -33 problem _ -56 procedur _ 16 proces _ -25 prod _ 44 production _
21 project _ -15 promis _ 36 prompt _ -64 proper _ -21 propos _ -37 proud _ 20 publish _ 18 pulse _ 16 purchase _ -22 purge _ 34 push _ 65 puts _ -21 putt
_ -16 query _ 32 quick _ -28 quite _ -29 quorum _ 37 race _ 16 rack _ -17 radio _ -26 radiology _ 43 raise _ 29 ran _ 26 rate _ -51 rather _ 30 re-key
_ 21 reach _ -65 reader _ -21 ready _ -36 real _ 16 reason _ -28 reasonab _ -37 rebas _ -26 reboot _ 32 rebuild _ -37 recall _ 22 receiv _ -23 receive
_ -48 reception _ -58 recipe _ 36 recognis _ -29 recommendation _ -22 reconcil _ 17 reconciliation _ -26 reconstruct _ -21 red _ 30 refresher _ 52 refund
_ -33 refusal _ 21 regard _ 18 regex _ -23 region _ -36 regulator _ -29 rehears _ -63 relax _ 30 relay _ -24 release _ -22 reli _ -20 remain _ 22 remember
_ -39 remov _ 15 rename _ -23 renew _ 38 renewal _ 35 replac _ -75 replacement _ -21 repli _ -16 replica _ 54 reply _ -20 report _ -65 reproduce _ -40
request _ -45 requir _ 21 rerout _ 27 response _ -35 responsibility _ -19 restart _ -34 restor _ -77 restore _ -47 result _ 27 retir _ -19 retry _ 25 return
_ -17 revers _ 17 review _ -33 revok _ 22 ride _ 45 ring _ 23 risk _ -47 rm _ 32 rock _ -37 role _ -34 roll _ -15 rollback _ -37 rollout _ 42 room _ -59
root _ 56 rotation _ -21 round _ -20 rout _ -17 route _ 15 rows _ -19 rug _ 41 ruin _ 26 rule _ -40 run _ 20 runbook _ -58 rung _ 16 runn _ 18 rush _ 30
saddl _ 32 safe _ -25 safety _ 31 said _ -18 same _ -57 sank _ 52 sat _ 72 saturday _ 19 saved _ 18 saw _ -28 say _ 67 scal _ -15 scan _ -18 schedul _
-25 schema _ 38 scratch _ 15 screen _ -78 script _ -32 seal _ -16 seat _ -18 second _ -20 secondary _ -22 see _ -48 seem _ 16 seen _ -44 sees _ -49 send
_ -34 sensor _ 24 sent _ 42 sequence _ -17 serial _ -18 seriou _ 18 serv _ -15 server _ 38 service _ 71 session _ -46 set _ 38 sets _ -16 settlement _
-29 seven _ -15 sever _ 68 shackle _ -41 shaft _ -28 shall _ 60 shar _ -32 share _ -30 sharp _ 28 sharpest _ 19 sheet _ 21 shell _ 23 ship _ -33 shipp
_ 47 shoot _ 36 short _ 26 shortcut _ 15 shot _ 25 should _ 138 shout _ 15 show _ -51 shown _ -30 shut _ -35 sign-off _ 38 silenc _ 31 silent _ 26 simp
_ 29 since _ -37 single _ -40 single-hand _ 46 sit _ 38 sitt _ 73 sized _ 19 skimp _ 20 skip _ 34 slack _ -26 sleep _ 15 slept _ 30 slide _ 20 slip _ -26
sloppy _ 74 smell _ -16 snapshot _ 28 so _ -36 so-call _ 23 soft _ -25 some _ 17 someth _ 28 sooner _ -34 sorry _ 22 sort _ -30 sound _ 15 span _ 19 spanner
_ 20 spar _ 15 spare _ -51 speak _ -90 speed _ 27 spent _ 28 spoil _ 24 spoke _ -29 spoken _ 24 spot _ -20 spott _ -91 spring _ 26 stag _ 21 stale _ 25
stamp _ 26 standby _ 15 stay _ -19 stop _ 26 stopp _ 29 stor _ -15 storage _ -49 store _ -33 straight _ 26 strik _ 25 string _ 18 stubbornnes _ 27 stuck
_ -46 stuff _ 18 subnet _ 28 suggest _ -68 supervision _ 37 supp _ -35 support _ -21 suppos _ 37 surpris _ -17 surprise _ 44 suspect _ -17 swap _ -70 swapp
_ 43 swept _ 16 switchgear _ -34 sword _ 45 table _ 41 take _ -22 taken _ 39 tank _ -62 taped _ 21 teach _ -16 team _ -30 telephon _ -28 telephone _ -19
temperatur _ -27 template _ -21 temporary _ -41 terminal _ -32 terraform _ 32 than _ 31 thank _ 31 that _ -23 the _ 23 their _ 32 them _ 40 themselv _
15 then _ -49 think _ -26 third _ 21 thirty _ 15 this _ 84 those _ -40 thought _ -25 threw _ 67 throttl _ 35 through _ 34 thumb _ 27 thursday _ 19 ticket
_ -19 tight _ 27 time _ 45 tinker _ 18 to _ 45 together _ -25 told _ -27 toner _ -27 top _ -19 torch _ 17 touch _ 16 toward _ 51 trac _ -20 trad _ 17 traffic
_ -32 train _ -43 transaction _ -16 travell _ -36 tray _ -24 treat _ 40 triage _ -52 trial _ 25 trie _ -27 tried _ 23 trigger _ -27 trip _ 69 tripp _ 65
truncat _ 16 try _ -54 trying _ 24 turn _ 65 twice _ 41 typed _ 48 unable _ -33 unaware _ -18 under _ 43 understood _ -16 undo _ 23 union _ -34 unleash
_ 50 unplugg _ 27 unread _ 18 untest _ 17 until _ 44 unusual _ -27 up _ 17 upgrad _ 15 upgrade _ -22 upload _ -24 use _ -16 used _ -19 useful _ -32 uses
_ 17 valv _ 21 valve _ -60 vault _ 35 version _ -20 very _ 30 visible _ -30 vlan _ 26 volume _ 27 volunteer _ -40 voted _ -34 vpn _ -22 wait _ 29 ward
_ -22 warn _ 40 was _ -88 waved _ 31 week _ 18 went _ 53 were _ -62 what _ -27 wheel _ 24 when _ 82 where _ 18 whether _ -34 whiteboard _ -33 who _ -34
whole _ 65 whom _ -38 whose _ -47 widen _ -25 wildcard _ 40 will _ -22 wipe _ 15 wiped _ 67 wired _ 29 wisdom _ 19 withdrawn _ -19 within _ -59 without
_ 34 woken _ -32 wonder _ -15 work _ -28 workaround _ -76 worse _ 78 wreck _ 34 writ _ -32 write _ -17 written _ -17 wrong _ 58 year _ 26 yet _ 36 your
_ -15 zone _ -28 “ _ 29 ” _ 40
`,
  section: `
<in-account> <depts> 58 <in-account> <name> 114 <in-account> <names> 35 <in-account> <nobody> 19 <in-account> <nobodys> -32 <in-account> <role> 17 <in-account>
<some> 24 <in-account> <weaks> 45 <in-account> <wes> -32 <in-account> <who> -74 <in-account> ? 57 <in-account> never 33 <in-account> should 26 <in-account>
will -16 <in-actions> <any> -34 <in-actions> <depts> -48 <in-actions> <he> 54 <in-actions> <is> -32 <in-actions> <names> -56 <in-actions> <nobody> -45
<in-actions> <roles> 93 <in-actions> <some> 49 <in-actions> <team> -38 <in-actions> <teams> -22 <in-actions> <weaks> -34 <in-actions> <wes> -47 <in-actions>
<who> 79 <in-actions> <yous> -43 <in-actions> ? -66 <in-actions> not 30 <in-actions> should -97 <in-actions> will -38 <in-timeline> <is> -84 <in-timeline>
<name> 48 <in-timeline> <names> -17 <in-timeline> <nobody> 23 <in-timeline> <roles> -59 <in-timeline> <some> -23 <in-timeline> <teams> -51 <in-timeline>
<wes> -43 <in-timeline> ? 60 <in-timeline> never 48 <in-timeline> not 32 <in-timeline> should 62 <in-went-well> <any> 26 <in-went-well> <name> 28 <in-went-well>
<nobody> 27 <in-went-well> <role> -39 <in-went-well> <some> -16 <in-went-well> <team> -21 <in-went-well> <who> -35 <in-went-well> should 29
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
