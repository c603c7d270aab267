import type { Rule } from './rule';

const P = "<person,weak,i> <subj> @adv* ( has|have|had|'ve|'d )? @adv*";
const SOMEBODY = '<name,he,role,team,dept,weak,they,some>';
/** Verbs of watching and answering: to stop is to leave undone. */
const MINDING =
  'answering|checking|watching|looking|reading|responding|replying|monitoring|reporting|testing|updating|reviewing|listening|caring|asking|logging|recording|documenting|attending|maintaining|trying|searching|waiting|calling|ringing|following|picking|paying|minding';

/** Somebody whose eyes, mind or self were elsewhere, or who stopped there. */
export const OMISSION_ABSENCE_RULES: readonly Rule[] = [
  {
    id: 'eyes-elsewhere',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ ${SOMEBODY} 's ~1 @heed ( was|were|is|had|seemed ( been )? ) @adv* ( elsewhere|wandering|wandered|drifted|drifting|lapsed|slipped|divided | somewhere else | anywhere but <O> | on ( other|something|his|her|their|lunch|holiday|home|anything @open? ) | not ( on|in|with <O> ) ) ]`,
      '[ his|her|their|my ~1 @heed ( was|were|had|seemed ) @adv* ( elsewhere|wandering|wandered|drifted|lapsed|slipped | somewhere else | anywhere but <O> ) ]',
      `[ ${P} ( has|had|have|kept|turned|with )? ( his|her|their|its ) ( ( mind|attention|eyes|head|thoughts|heart ) ( elsewhere | somewhere else | in the clouds | on ( lunch|holiday|home | other @open | his|her|their phone|phones|game|holiday|lunch ) ) | ( back|backs ) ( to|turned <O>? )? | nose|noses ( in <O> ) | feet up | eyes ( shut|closed | off ~3 ) ) ]`,
      '[ <person,weak,i> <subj> @adv* ( was|were|is|are ) @adv* too ( wrapped|engrossed|absorbed|proud|lazy|keen|eager|bored|idle|stubborn|casual|hasty|trusting|polite|timid|interested|comfortable|complacent|impatient|cocky|mean|fond|grand|cool|sure|important|preoccupied|intent|glued|attached|certain|confident|relaxed|squeamish ) ~7 to ( hear|see|spot|find|think|speak|own|stop|@act.b ) <O>? ]',
      '[ <person,weak,i> <subj> @adv* ( was|were|is|are|sat|stood ) @adv* ( glued to <O> | engrossed|absorbed|immersed|lost|buried|wrapped ( up )? in ( his|her|their|a|the ) ~1 ( phone|phones|game|book|novel|crossword|newspaper|chat|thoughts|film|series|puzzle|screen ) | playing|scrolling|chatting|gossiping|texting|flirting|joking|dawdling|larking|messing|daydreaming|doodling ( on|with|at|about|around|through <O>? )? ) ]',
      '[ <person,weak,i> <subj> @adv* ( was|were|is|are|sat ) @adv* ( away ( from ) ( his|her|their|the ) ( desk|post|station|radio|phone|console|screen|helm|wheel|controls ) | ( nowhere near|around <O>? ) | ( off|out|away|gone ) ( having|getting|at|on|for|fetching|smoking|buying ( a|an|his|her|their|the )? ( smoke|coffee|lunch|break|fag|cigarette|beer|drink|drinks|golf|pub|tea|snack|nap|party ) ) | conspicuously|notably|strangely|curiously absent|silent|quiet | conspicuous by ( his|her|their|its ) absence | absent ( without|from <O> ) ) ]',
      '[ <person,weak,i> <subj> ( has|have|had )? @adv* ( wandered|slipped|popped|nipped|sloped|drifted|sneaked|swanned|sauntered|ambled|mooched ( off|out|away|over ) ) ( to|for|into|home <O>? )? ]',
      '[ <person,weak,i> <subj> had @adv* ( nodded|dozed|dropped|drifted off ) ]',
      '[ <nobody> <subj> ( was|were|is ) @adv* ( minding|manning|watching|covering|tending|keeping ( an eye on )? <O> ) ]',
      '[ <nobody> could|can ( even )? be ( bothered|troubled|arsed|fussed ) ( to @open <O>? )? ]',
      `[ no ( sign|trace|sight|sound|word ) ( of|from ) ${SOMEBODY} ]`,
      `[ ( nothing|little | not a word|peep|sound ) ( was|were|has|had ( ever )? ( been )? | came ) @adv* ( heard|seen|received|forthcoming|back|through )? ( back )? ( from|of ) ${SOMEBODY} ]`,
    ],
    veto: ['no word|sign|trace of ~1 @thing|@machinery'],
    excusedByReason: true,
    except: ['went_well', 'actions'],
    flag: [
      "Anna's gaze was anywhere but the dial.",
      'The warden had his nose in a book.',
      'The porter was too engrossed in the match to hear the bell.',
      'The watchman was glued to his tablet.',
      'Oskar was away from his post.',
      'The deputy had wandered off.',
      'No sign of the fitter.',
      'Nothing was heard from the supplier for a week.',
    ],
    pass: [
      'The engineer had his eye on the gauge.',
      'The operator was too far away to hear the bell.',
      'No word of the outage was in the feed.',
    ],
  },
  {
    id: 'stopped-there',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      '<person,weak,i> ~~9 [ ( looked|looks|read|searched|got|dug|asked|checked|enquired|inquired|thought|probed ) no ( further|farther ) ( than <O> )? ]',
      `[ ${P} ( left|leaves ) it at that ]`,
      `[ ${P} ( called|calls ) it a ( day|night ) ]`,
      `[ ${P} ( thought|thinks|made|makes ) ( no more | nothing ) ( of <O> )? ]`,
      `[ ${P} ( gave|given|gives ) <O> ( no|not )? ( another|second|further|moment's ) thought ]`,
      `[ ${P} ( gave|given|gives ) up ( ${MINDING} ) ( <O> )? ]`,
      `[ ${P} ( stopped|stops|quit|ceased ) ( ${MINDING} ) ( to|at|for|on|after|up )? ( <O> )? ]`,
      `[ ${P} ( acknowledged|acknowledges|acked|acks|silenced|silences|muted|mutes|glanced|cleared|clears|closed|closes|dismissed|dismisses|swiped|snoozed|saw|sees|read|reads|heard|hears|noticed|notices|smelt|smelled|spotted|spots|took|takes|got|gets ) ~6 ( and|but|then|, ) @adv* ( ( went|goes|turned|turns|rolled|rolls|moved|moves|walked|walks|drove|drives|carried|carries|drifted|sat|sits|strolled|scrolled|hung|hangs ) ( back | straight | right )? ( home|on|away|off|over|past|down|up|by | to ( lunch|bed|sleep|dinner|sleeping|his|her|their <O>? ) | for ~1 ( coffee|lunch|smoke|walk ) ) | resumed <O> | did nothing | forgot|forgets ~4 | thought no more | said nothing|none | left it ( there | at that )? ) ]`,
      `[ ${P} ( hung|hangs ) up ( on <O> | before|without|mid ~4 ) ]`,
      `[ ${P} ( put|puts|slammed ) the phone|receiver down ( on|before ~4 )? ]`,
      `[ ${P} ( let|lets|left|leaves ) ~6 ( go ( to ( voicemail|waste|seed|pot ) | unanswered|unread|unchecked|unreported ) | ring ( out|off|unanswered ) | swallow <O> | gather|collect dust | sit ( in|on|there|for|unread ~3 ) | run ( out|dry|down|empty | to zero ) | ride|slide ) ]`,
      `[ ${P} ( left|leaves|leaving|kept|keeps ) <O> ( in ( limbo | the ( lurch|dark|cold|air ) ) | hanging|holding|stranded|dangling | high and dry | to ( fend|find|guess|work|fester|rot|cope ) ~3 | out in the cold | on ( hold | tenterhooks ) | none the wiser ) ]`,
      `[ ${P} ( turned|showed|rolled|strolled ) up ~1 ( @open @open? ) ( late | after <O> ) ]`,
      `[ ${P} ( turned|showed ) up ( without|minus <O> | empty-handed | unprepared ) ]`,
      `[ ${P} ( did|does|do|has|have|had n't|not | never ) @adv* ( own|owned up | come|came ( clean|forward|back ) | get|got|gotten back ( to us|me|them|anyone|him|her|anybody )? | put|his hand up | chase|chased|followed|looked|clean|cleaned up|it|in|into | see|saw|seen <O> through | pass|passed <O> ( on|along|up|over ) | get|got ( round|around to @ing <O>? ) | ring|rang|rung ~2 | breathe|breathed a word | see|saw|seen fit | turn|turned a hair | darken ) ]`,
      `[ ${P} ( could|can ) n't|not ( find|spare|make ) ~1 ( minute|minutes|time|moment|hour|second|seconds|hours ) ( to|for ( @open )? ( <O> )? )? ]`,
      `[ ${P} had|has|have n't|not ( the|a ) ( notion|thought|inclination|decency|courtesy|sense|guts|wit|gumption|presence ) ( of|to ) @open <O>? ]`,
      `[ <nobody> ( had|has|showed ) the ( gumption|courage|guts|wit|sense|decency|courtesy|nerve|foresight|presence|grace|backbone|nous ) ( of mind )? ( to @open <O>? )? ]`,
      `[ ${P} ( refused|declined|refuses|declines ) @adv* ( point blank | flat out | outright | point-blank ) ( to @open <O>? )? ]`,
    ],
    veto: [
      'stopped|quit|gave ~3 ( because | after the )',
      'left|leaves|kept ~6 on hold ~4 vendor',
      'call|bridge|meeting|incident ~4 called it a day',
      'noticed|notices|saw|sees|got|read|took ~8 and|then|but|, went|goes|moved|moves|walked|walks|turned|turns ( back )? to|on to|the ( server|room|rack|site|console|office|next|second|runbook )',
      "n't|not|never ~2 ( get back ~1 sleep )",
    ],
    excusedByReason: true,
    except: ['went_well', 'actions'],
    flag: [
      'Petra saw the green tick and looked no further.',
      'The surveyors stopped checking in May.',
      'Gustavo muted the bell and went back to his game.',
      'The agency let nine calls go to voicemail.',
      'The manager left our tenants in limbo.',
      'Cosima never got back to us.',
      "The foreman couldn't spare a minute for the briefing.",
      'Nobody had the courage to stop the press.',
      'Ulrike refused point blank to ring the mill.',
      'The technician turned up without the keys.',
    ],
    pass: [
      'The probe stopped checking the port.',
      'The engineer saw the alert and went to the server room.',
      'The team stopped testing because the rig had broken.',
    ],
  },
];
