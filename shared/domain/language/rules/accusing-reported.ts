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
      `<person,weak,any,i> ( is|are|was|were|'s|keeps|kept )? [ @adv* ( asks|asked|ask|asking|demands|demanded|demanding|enquires|inquires|wonders|shouts|yells ( to know )? | wants|wanted|insists|demands|demanded to|on know|knowing ) ~2 ( ${WHO_DID} | whose ~1 ${GUILTY} ) ]`,
      `[ ask|asking|asked <person,weak> ( exactly | again )? why <he,they,you,person,any> @adv* ( ( felt|feel|feels|thought|think|thinks|saw|deemed|considered|believed it? ( entitled|free|fit|fine|ok|okay|wise|clever|acceptable|appropriate|necessary|right|smart ) ) | @omit.d|@bypass.d|@omitto.d|insisted|refused|failed|never|lied|hid | did|was|were|had|could|would n't|not ) O=<O>? ]`,
    ],
    veto: [
      'rather|instead than|of asking|ask',
      'avoid|stop|stopped|without|never|no ask|asking',
      'asking who|whose ~12 told|taught|gave|led|leads|tells|gives|gets|helps|helped|teaches|is|was|did|does',
      'before ~2 asks|ask|wonders',
    ],
    flag: [
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
      '[ by whom was|were|is|has|had ~8 @pp ] ~~25 <q>',
      '[ ( and|but|so ) who forced|made|got|landed|put|left|let|dragged|drove us|them|everyone|me|you ~4 ] ~~8 <q>',
      `<^> [ whose ~2 ${GUILTY} is|are|was|were|stands|stand|appears|sits|got on|under|behind|at|over ~4 ] ~~16 <q>`,
      '<^> [ was|were|is it|this|that <you,person> , ~3 , who|that @past|has|had O=<O>? ] ~~20 <q>',
      `[ where ( on earth | in the world | the hell | the heck | exactly | precisely )? was|were|is|are|had|did <${OTHERS}> @adv* ( hiding|hidden|hide|lurking|skulking|sleeping|dozing|vanished | got|gone|disappeared|vanished|disappear|vanish|wandered|run|slipped to|off ) ]`,
      `[ at what point did|does|was|were|would|will <${OTHERS}> @adv* ( intend|plan|mean|think|propose|expect|intending|planning|going|hoping|care|bother|decide ) ~4 ] ~~20 <q>`,
      `[ what , if anything ,? ~10 ] <q>`,
      '<^> [ ( is|was it ) so|too|that|really|very? ( hard|difficult|complicated|much ) ( to ask | for|of <person,you,any> people? ) ~2 to @open O=<O>? ] ~~20 <q>',
      '<^> [ ( is|was it ) ~1 asking too much of <person,you,any> ~3 to @open O=<O>? ] ~~20 <q>',
      `<^> [ did|does|do|was|were|has|have <${OTHERS}> ~3 ( do|doing|done|give|given ) ( any | the slightest | the least | a shred of | even one | a single ) @open ~2 ]`,
    ],
    veto: ['for|to me|us to ask'],
    quietWhenNegated: false,
    flag: [
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
