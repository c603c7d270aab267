import type { Rule } from './rule';

const OTHERS = 'person,any,nobody,weak,you';
const GUILTY =
  'signature|name|names|fingerprints|fingerprint|initials|account|login|keyboard|commit|idea|fault|decision|mistake|change|job|watch|handiwork|signatures|badge';
const WHO_DID =
  "( who|which @adv* !@helping|paged|called|rang|reviewed|covered @past O=<O>? | who ( was|is|were|'s ) @adv* ( to blame | at fault | responsible for | behind | minding|asleep|supposed|meant|watching|driving | in charge|command ) ~3 )";

/** Questions that somebody is told to have asked, and those that come without a mark or after a "but". */
export const REPORTED_QUESTION_RULES: readonly Rule[] = [
  {
    id: 'asks-who',
    category: 'accusing_question',
    severity: 'medium',
    patterns: [
      `[ ( explanation|account|answers|answer|justification|statement ) ( of|for|about|on | as to ) ( who @adv* !@helping @past | why <person,nobody,any,you> ~3 ) O=<O>? ]`,
      `[ ( demand|demands|demanded|demanding|want|wants|wanted|requests|requested|require|requires ) the? names|name of <person,weak,some> ]`,
      `<person,weak,any,i> ( is|are|was|were|'s|keeps|kept )? [ @adv* ( asks|asked|ask|asking|demands|demanded|demanding|enquires|inquires|wonders|shouts|yells ( to know )? | wants|wanted|insists|demands|demanded to|on know|knowing ) ~2 ( ${WHO_DID} | whose ~1 ${GUILTY} ) ]`,
      `[ ask|asking|asked <person,weak> ( exactly | again )? why <he,they,you,person,any> @adv* ( ( felt|feel|feels|thought|think|thinks|saw|deemed|considered|believed it? ( entitled|free|fit|fine|ok|okay|wise|clever|acceptable|appropriate|necessary|right|smart ) ) | @omit.d|@bypass.d|@omitto.d|insisted|refused|failed|never|lied|hid | did|was|were|had|could|would n't|not ) O=<O>? ]`,
    ],
    veto: [
      'rather|instead than|of asking|ask',
      'avoid|stop|stopped|without|never|no ask|asking',
      'asking who|whose ~12 told|taught|gave|led|leads|tells|gives|gets|helps|helped|teaches',
      'before ~2 asks|ask|wonders',
    ],
    flag: [
      'The director expects an account of who cut the feed.',
      { text: '11:12 the director wants to know who was minding the ovens.', section: 'timeline' },
      { text: '11:15 the plant manager is asking whose signature is on the sheet.', section: 'timeline' },
      { text: 'Ask the vendor why they felt entitled to skip the weighing.', section: 'actions' },
    ],
    pass: [
      { text: '11:12 the director asks who is on call.', section: 'timeline' },
      { text: '11:12 the director asks who noticed the smell.', section: 'timeline' },
      { text: 'Ask the vendor why they throttle us at noon.', section: 'actions' },
      'The team keeps a note of who holds the key.',
      'Asking who cut the cable taught us little.',
      'Before anybody asks whose badge it was: any badge opens it.',
    ],
  },
  {
    id: 'by-whom',
    category: 'accusing_question',
    severity: 'high',
    patterns: [
      `[ what was|is|'s ( so|that ) ( urgent|important|pressing|hard|difficult|complicated|special|funny|interesting|confusing ) ( that | about ) ~8 ] ~~12 <q>`,
      `[ did|does|do|has|had|would it ~2 never|not|ever|n't ~1 dawn|dawned|occur|occurred|strike|struck|cross|crossed on|to|upon? <person,any,you,nobody,weak> ]`,
      `[ must|do|should|shall|need we|i|one ~1 ( have to | need to )? explain|teach|remind|spell|babysit|beg|repeat ~6 ] ~~12 <q>`,
      `[ ( are|is|am we|i ~1 ) supposed|meant|expected to ( applaud|thank|clap|celebrate|admire|laugh|smile|cheer | be ( grateful|impressed|happy|pleased ) ) ~4 ]`,
      `[ how ( much longer | long ) do|does|did|is|are|will ~4 ( intend|plan|mean|propose|intending|planning|proposing ) to @open O=<O>? ] ~~8 <q>`,
      `<^> [ who|whose|why|what|which|how , ( pray tell? | may i ask | if i may | i ask | one wonders ) ,? ~4 ] ~~20 <q>`,
      '[ ( under|on|by|with whose ) ( supervision|command|eye|eyes|leadership|stewardship|direction|order|say|instruction|instructions|initiative ) ~4 ]',
      '<^> [ is|was|are @care.g|testing|counting|communicating|planning ( no longer | not | too | beneath | below | optional | still | really ) ~4 ] ~~14 <q>',
      '[ by whom was|were|is|has|had ~8 @pp ] ~~25 <q>',
      '[ ( and|but|so ) who forced|made|got|landed|put|left|let|dragged|drove us|them|everyone|me|you ~4 ] ~~8 <q>',
      `<^> [ whose ~2 ${GUILTY} is|are|was|were|stands|stand|appears|sits|got on|under|behind|at|over ~4 ] ~~16 <q>`,
      '<^> [ was|were|is it|this|that <you,person> , ~3 , who|that @past|has|had O=<O>? ] ~~20 <q>',
      `[ where ( on earth | in the world | the hell | the heck | exactly | precisely )? was|were|is|are|had|did <${OTHERS}> @adv* ( hiding|hidden|hide|lurking|skulking|sleeping|dozing|vanished | got|gone|disappeared|vanished|disappear|vanish|wandered|run|slipped to|off ) ]`,
      `[ at what point did|does|was|were|would|will <${OTHERS}> @adv* ( intend|plan|mean|think|propose|expect|intending|planning|going|hoping|care|bother|decide ) ~4 ] ~~20 <q>`,
      `[ what , if anything ,? was|were|did|does|do|is|are <person,any,you> ~4 ] <q>`,
      '<^> [ ( is|was it ) so|too|that|really|very? ( hard|difficult|complicated|much ) ( to ask | for|of <person,you,any> people? ) ~2 to @open O=<O>? ] ~~20 <q>',
      '<^> [ ( is|was it ) ~1 asking too much of <person,you,any> ~3 to @open O=<O>? ] ~~20 <q>',
      `<^> [ did|does|do|was|were|has|have <${OTHERS}> ~3 ( do|doing|done|give|given ) ( any | the slightest | the least | a shred of | even one | a single ) @open ~2 ]`,
    ],
    veto: ['for|to me|us to ask'],
    quietWhenNegated: false,
    flag: [
      'What was so urgent that the clerk could not wait?',
      'Did it really never dawn on the analysts that ice melts?',
      'Must we really explain to the crew what a valve is?',
      'Are we supposed to applaud the depot?',
      'How long does the vendor intend to wait?',
      'Who, pray, signed that sheet?',
      'Under whose supervision was the vat opened?',
      'Is counting optional at the depot?',
      'By whom was the lock cut?',
      'A tidy fix, but who got us into this?',
      'Whose initials are on the sheet?',
      'Where had the crew lead got to?',
      'At what point did the vendor intend to tell us?',
      'Was it you, Lars, that left the gate open?',
      'Is it so hard for the depot staff to label a box?',
      'did the crew do any counting',
    ],
    pass: [
      'By which route did the parcel arrive?',
      'At what point did the on-call notice the drop?',
      'Where was the page sent?',
      'Did the crew do the count at noon?',
      'Whose approval does the freeze need?',
    ],
  },
];
