import { CALMED, DEALT_WITH } from './deed-vetoes';
import { NOT_BENIGN, WHO_WEAK } from './harm-tails';
import type { Rule } from './rule';

const DOER = '<person,weak,you> <subj> ( has|have|had )? @adv*';
const ANYBODY = '<person,weak,you,we,i> <subj> ( has|have|had )? @adv*';
const SMALL =
  'blip|glitch|hiccup|hiccough|wobble|routine|minor|small|quiet|simple|ordinary|harmless|brief|short|trivial|tiny|drill|molehill|scratch|stumble|spark|slowdown|hitch|nuisance|five-minute|ten-minute|two-minute|perfectly|non-event|formality|inconvenience|nothing|straightforward';
const MATTERED =
  'production|prod|live|customer|customers|client|patient|patients|entire|whole|primary|master|main|wrong|real|everyone|everybody';
const PAST_OR_PRESENT = '@past|@third';

/** Harm that a verb alone tells, whatever the section: nobody does these things to a system as part of the plan. */
export const PERSON_WRECKS_RULES: readonly Rule[] = [
  {
    id: 'person-wrecks',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      '[ <person,you> {V wreck} O=<O> ]',
      `[ <person,you,we,i> ( and <person> )? ~1 between them|us managed|contrived|conspired|contrived|succeeded? to|in? @open <O>? ]`,
      '[ <person,you,we,i> ( between them )? managed|contrived|manages|contrives to @adv* @harm.b|@wreck.b|@wipe.b|@destroy.b|@ruin.b|@undo.b|lose|break|knock|take|bring|cut|blow|miss ( O=<O> | out|off|down|up|over|away|through <O> ) ]',
      `[ ${DOER} @cutoff.d|@cutoff.z|@cutoff.n|logged|logs|shut|signed ( out|off !of <O> | <O> out|off ) ]`,
      `[ ${DOER} cut|cuts off ~2 everyone|customers|users|whole|entire|half|all|thousands|hundreds|ward|office|branch|branches|site|city|town|clinic <O>? ]`,
      `[ ${DOER} blacked|blacks|knocked|blew|blotted|wiped|burned|burnt out|away <O> ]`,
      `[ ${ANYBODY} turned|turns|made|escalated|blew|transformed|stretched|inflated|parlayed|converted a|an|the|our|what ~3 ${SMALL} ~4 into|to ~4 @open ]`,
      `[ ${ANYBODY} turned|turns|converted|transformed ~5 into ~4 @woe ]`,
      `[ ${ANYBODY} @plunge.d|@plunge.z ~4 into|over ~3 @woe|dark|dust|mud|ground|meltdown|panic|tears|edge ]`,
      `[ ${DOER} @worsen.d|@worsen.z ~4 length|duration|outage|downtime|incident|damage|impact|pain|misery|loss|losses|delay|bill|cost|costs|trouble|problem|problems|crisis|mess|chaos|confusion ]`,
      `[ ${DOER} dragged|drags|strung|stretched <O> past|beyond|into|out|on ]`,
      `[ ${DOER} ( did|does|done ~2 more|most|further|untold|lasting|real|serious|massive|great|huge|irreparable|permanent|considerable|terrible|grave|the|all ~1 damage|harm|injury|mischief|worst|rest ) ]`,
      `[ ${DOER} did for the|our|us|them|it|in <O>? ]`,
      `[ ${DOER} ended|ends|broke|spoiled|spoilt ~4 uptime|streak|record|run|peace|quiet ]`,
      `[ ${ANYBODY} blew|blows|nuked|blasted|fried|wiped ( <O> away|up|out | away|up|out <O> ) ]`,
      `[ <you> lot|people|guys|folks ~3 ${NOT_BENIGN} @past <O> ]`,
      `[ <person,weak,we,i> <subj> well and truly|properly|royally @past <O>? ( up )? ]`,
      `[ <person> ( con|don|anyhow|go ) ( scatter|spoil|break|burst|cause|damage|crash|change|delete|press|do ) <O>? ]`,
      `[ na <person> scatter|spoil|break|burst|cause|damage|crash|change|delete|do <O>? ]`,
      `[ ${DOER} sends|sent|ships|shipped|emails|emailed|mails|mailed|publishes|published|pushes|pushed|posts|posted|releases|released|texts|texted ~2 test|draft|debug|internal|confidential|unfinished|beta|dummy|placeholder ~4 to ~1 ( all|entire|whole|every|half|live|customers|customer|production|thousands|million|public|everyone ) ]`,
    ],
    veto: [
      'for maintenance|repair|lunch|good',
      'turned|turn ~5 into ~4 opportunity|lesson|success|win|strength|ticket|report|test|alert|dashboard|note|graph',
      'broke|breaks ~6 down',
      'flooded ~3 with calls|emails|requests',
      'whistle',
      'isolation|exercise|rehearsal',
      DEALT_WITH,
    ],
    except: ['actions', 'went_well'],
    flag: [
      { text: '11:05 the stagehand severs the feed', section: 'timeline' },
      { text: 'A fitter double-booked the crane.', section: 'contributing' },
      'The two riggers between them managed to soak the desk.',
      'Our reseller cut off the whole quay.',
      'The day crew turned a hiccup into a lost week.',
      'A buyer plunged the depot into chaos.',
      'The vendor doubled the length of the outage.',
      'The locksmith did more damage than the thieves.',
    ],
    pass: [
      { text: '11:05 the digger severs the feed', section: 'timeline' },
      'The crew turned the workaround into a runbook.',
      'The vendor doubled the number of licences.',
      'Two of the riggers spoke between them.',
    ],
  },
  {
    id: 'person-wipes',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `[ <person> {V wipe} ~3 ${MATTERED} <O>? ]`,
      '[ <person> {V wipe} <O> ] ~2 ( with|from|by|before|without|instead ) ~2 ( last|old|wrong|yesterday|live|empty|test|stale|outdated )',
      `[ ${DOER} blew|blows|wiped|wipes|swept|sweeps out|away <O> ]`,
      '[ <person> {V wipe} <O> ] ~4 ( which|that|they ~1 were|was|is|turned @adv* ( also | in fact | still | actually | the ) )',
      `[ ${DOER} ran|runs|fires|fired|kicks|kicked|launches|launched off? ~3 ( purge|wipe|delete|drop|truncate|cleanup|clean-up ) ] ~~3 and|,|;`,
    ],
    veto: [
      DEALT_WITH,
      CALMED,
      'pod|pods|job|jobs|session|sessions|test|staging|sandbox|dev|temporary|scratch|duplicate|duplicates|cache|caches|all-clear',
      'wrong ~2 ( alert | page )',
      'main valve|switch|breaker',
    ],
    except: ['actions', 'went_well', 'lessons'],
    flag: [
      { text: '08:20 the temp erases the live roster', section: 'timeline' },
      { text: "A clerk overwrote the tariff with last year's file.", section: 'timeline' },
    ],
    pass: [
      { text: '08:20 the temp erases the whiteboard', section: 'timeline' },
      { text: '08:20 the cron job erases the live roster', section: 'timeline' },
      { text: 'The engineer deletes the stuck pod.', section: 'timeline' },
    ],
  },
  {
    id: 'person-bumps',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `[ ${DOER} @bump.d|@bump.z ~4 @adv* ( straight|right|clean|slap )? through|into|across <O> ]`,
      `[ ${DOER} tripped|trips|trip|fell|falls over <O> ]`,
      `[ ${DOER} ( tripped|trips ~1 ) the|a|our ~2 breaker|switch|alarm|fuse|interlock|circuit|power|wire ]`,
      `[ ${DOER} leaned|leans|leant|sat|sits|stood|stepped|trod|knelt|backed|brushed|pressed|bumped ( on | against | into ) ~3 switch|button|stop|panel|lever|keyboard|breaker|key|handle|valve|cable|rack|plug|hose|sensor|fibre|fiber ]`,
      `[ ${DOER} ( knocked|kicked|nudged|bumped|elbowed|jogged|spilled|spilt|dropped ) <O> ( over | loose | out | off | into | onto | down | all ) ]`,
      `[ ${DOER} put|poured|spilled|spilt|spills|tipped|dropped ~3 coffee|tea|cola|beer|soup|bleach|acid|paint|glue|sugar|salt in|into|on|over|onto <O> ]`,
      `[ ${DOER} got|gets|had|has his|her|their|the ~3 ( crossed | mixed | muddled | confused | backwards | twisted | tangled | in a twist ) ]`,
      `[ ${DOER} @past|@third ~8 ( zero|digit|nought|comma|decimal|point|letter|character|space|line|column too|out|short many|few|of|place? | an|one|two extra zero|zeros|digit|nought ) ]`,
      `[ ${DOER} ${NOT_BENIGN} ${PAST_OR_PRESENT} <O> ] ~1 ( in the middle of | at the height of | in the thick of | mid-match|mid-service|mid-backup|mid-flight|mid-sale|mid-transaction|mid-shift|mid-surgery|mid-migration|mid-upgrade|mid-run|mid-write|midway|halfway | right in the | during peak|the ~1 rush|sale|final|match|surgery|service|settlement|draw|show|broadcast|election )`,
      `[ ${DOER} ${NOT_BENIGN} ${PAST_OR_PRESENT} <O> ] ~1 ( on the quiet|sly|fly|hoof|spur|cheap | behind ~1 back | off the cuff | in broad | out of the blue | off his|her|their own bat | from memory | by eye | like there|it )`,
      `[ ${DOER} ${NOT_BENIGN} ${PAST_OR_PRESENT} the very <O> ]`,
      `[ ${DOER} ${NOT_BENIGN} ${PAST_OR_PRESENT} ~4 with ( the | our ) only ~3 ]`,
      `[ ${DOER} pointed|points|aimed|aims <O> at|to the|a|an ~1 ( void|wrong|old|dead|nowhere|itself|nothing|disused|empty|fax ) ]`,
      `[ ${DOER} left|leaves <O> half|open|unlocked|unplugged|unattended|running|wide|exposed|unguarded|dangling|disconnected|loose|ajar|unsecured|half-done|half-configured ]`,
    ],
    veto: [
      CALMED,
      DEALT_WITH,
      'fell|falls ~1 on ~2 ( monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|shift|day )',
      'left ~4 open|running ~3 ( for|so|on purpose|overnight|while )',
      'exercise',
      'dug|digs|drilled|cut|sliced ~1 into the ~2 ( logs|log|data|metrics|traces|details|problem|issue|cause|numbers|backlog|history|question|code )',
    ],
    except: ['actions', 'went_well'],
    flag: [
      { text: '14:10 a plumber drills straight through the duct', section: 'timeline' },
      'The usher tripped over the mixer.',
      'A janitor leaned on the emergency stop.',
      'The baker spilled coffee into the fuse box.',
      'A teller got his branches crossed.',
      'The clerk typed one zero too many.',
      'The fitter swapped the manifold in the middle of the match.',
      'The fitter swapped the manifold on the quiet.',
      'The vendor recycled the very tapes that held the ledger.',
    ],
    pass: [
      'The team drilled into the logs.',
      { text: 'The fitter swapped the manifold at noon.', section: 'timeline' },
      { text: 'The analyst found a clue in the middle of the match.', section: 'timeline' },
      'The mixer tripped over a limit.',
    ],
  },
  {
    id: 'person-imposes',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `[ ${DOER} foisted|palmed|fobbed|dumped|offloaded|unloaded|inflicted|imposed|sprang|sprung|thrust|landed|pinned|unleashed|let <O> ( off )? on|onto|upon|loose us|everyone|the|ops|customers|our|everybody ]`,
      `[ ${DOER} unleashed|unleashes|loosed <O> ]`,
      `[ ${DOER} held|holds|hold|kept ~4 hostage|ransom|prisoner ]`,
      `[ ${WHO_WEAK} ~1 stuck|sticks|put|shoved|poked|stick|puts|pokes their|his|her|its ~1 oar|nose|beak|fingers|foot|spoon|paw|paws|snout in? ]`,
      `[ ${DOER} done|did|do|does it again ]`,
      `[ <you> <subj> @adv* took|take|brought|bring|knocked|knock|pulled|dragged <O> down|offline|over|out ]`,
      `[ ${DOER} did a runner ]`,
      `[ ${DOER} painted|paints|backed|boxed|talked|drove|locked|steered|coded us|everyone|ourselves|themselves|the ~2 into ( a|this|that|the )? corner|hole|box|cul-de-sac|blind|bind ]`,
      `[ ${DOER} handed|gave|gives|hands|read|told|sold|showed|mailed|sent|slipped the|an|a|some|our ~1 attacker|attackers|hacker|hackers|intruder|intruders|fraudster|fraudsters|crook|crooks|scammer|scammers|thief|thieves|stranger|caller|impostor|imposter <O> ]`,
      `[ ${WHO_WEAK} poking|fiddling|messing|rummaging|meddling|tinkering|farting|faffing|monkeying|mucking|pissing|playing|hacking about|around|away ( in|with|on )? ]`,
    ],
    veto: [
      'test|rehearsal|drill|phishing ~2 exercise',
      'dumped|dump ~2 ( heap|core|thread|stack|memory|table|schema|logs )',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'The reseller foisted an untried kernel on us.',
      'Those clowns in billing have done it again, the guys did it again.',
      'You brought the counter down.',
      'The teller gave the fraudster a fresh card.',
      'It happened with the electricians poking around in the booth.',
    ],
    pass: ['The reseller sent a new kernel.', 'The router dumped the packets on the floor.'],
  },
];
