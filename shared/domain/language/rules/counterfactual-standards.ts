import type { Rule } from './rule';

const OTHERS = 'person,any,weak,you';
const WOULD_HAVE = "would|could|might|'d @adv* have|'ve @adv*";
/** Steps that only people take. */
const CONSIDERATE =
  '@care.b|roll|leave|admit|apologise|apologize|come|keep|go|take|sit|back|stand|look|let|do|drain|scale';
const HONEST =
  'responsible|sensible|prudent|grown-up|decent|professional|honest|wise|wiser|courteous|adult|honourable|honorable|polite|kinder|smarter|saner';
const QUANTITY =
  'a|an|one|two|three|five|ten|thirty|some|any|another|single|simplest|merest|slightest|quickest|briefest';

/** Yardsticks: the right call, the small effort, what the post demands. */
export const STANDARD_RULES: readonly Rule[] = [
  {
    id: 'right-call-was',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      `[ the|a|his|her|their|our @adv? @bettered @course ~4 ${WOULD_HAVE} been ( to @open | a|an|the ~2 @open | @ing ) O=<O>? ]`,
      `[ the|a|his|her|their|our @adv? @bettered @stepnoun ( here|there|then | at|for|in ~4 )? ${WOULD_HAVE} been ( to @adv* !return|retry|reject|fail ${CONSIDERATE} | for <${OTHERS}> to @open ) O=<O>? ]`,
      `[ the @adv? @bettered @course|@stepnoun ( for <${OTHERS},we> ( to do|take|make )? | ( to do|take|make ) ) ~3 was|is|would be to? @open O=<O>? ]`,
      `[ the @adv? @bettered @course ~3 was to @open ] ~8 , not|rather|instead`,
      `[ the @adv? @bettered time|moment|place|day|hour|point for <${OTHERS}> to @open ~3 was|were|is|would ]`,
      `[ ${WOULD_HAVE} been the|a ~1 ${HONEST} @course|@stepnoun ]`,
      `[ best|good|standard|normal|sound practice|procedure|protocol|etiquette ${WOULD_HAVE} been ( to | for <${OTHERS}> ) ]`,
      `[ prudence|decency|professionalism|courtesy|diligence|politeness|accountability ( alone | itself )? ( demands|demanded|dictates|dictated|requires|required|called|suggests|suggested | ${WOULD_HAVE} @pp ) ~3 ]`,
      '[ the @adv? @bettered @course ~3 was to @open ~10 ( rather than | instead of ) ]',
    ],
    veto: ['correct|right|proper ~1 response|answer|order ~3 been to return|emit|send|log'],
    except: ['went_well'],
    flag: [
      'The wiser move would have been a pause at noon.',
      'The proper step at that stage would have been to ring the depot.',
      'The right thing for the clerk to do was to close the gate.',
      'The best call was to wait for daylight, not to push on.',
      'A pause at noon would have been the sensible choice.',
      'Good practice would have been to count first.',
      'Simple courtesy demanded a word to the ward.',
      'The right moment for Priya to object was before the vote.',
      'The sensible move was to drain the vat rather than shake it.',
    ],
    pass: [
      'The correct response would have been to return 404.',
      'The right fix was to raise the limit.',
      'A smaller batch would have been the better option.',
      { text: 'The right call was to fail over, and Ana made it in a minute.', section: 'went_well' },
    ],
  },
  {
    id: 'small-effort-would-have',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      `[ ${QUANTITY} ~2 @effort|@moment ~8 and|, ( and )? <${OTHERS},we,i> ( would|'d|could|might ) @adv* have|'ve @adv* @averted O=<O>? ]`,
      `[ ${QUANTITY} ~2 @moment ( with|in|of|at|on|spent|reading|looking ~6 ) and|, ~6 would|could|might @adv* have|'ve @adv* been?  @averted O=<O>? ]`,
      `[ ${QUANTITY} ( of )? ~2 @effort ~6 by|from <person,weak> ~5 ( ${WOULD_HAVE} been? @pp|enough|sufficient | and|, ~6 would|'d|could|might|stay|stays|keep|keeps|never|nothing ) ]`,
      `[ ${QUANTITY} ( of )? ~2 @effort ~8 on ( <person,weak> 's|s|' | his|her|their|your ) part ${WOULD_HAVE} been? @pp|enough O=<O>? ]`,
      `[ @effort|care|attention|thought|diligence|vigilance ~5 on ( <person,weak> 's|' | his|her|their|your ) part ${WOULD_HAVE} been? @pp|enough O=<O>? ]`,
      `[ @effort|care|attention|thought|diligence|vigilance|honesty ~3 on the part of <person,weak> ${WOULD_HAVE} been? @pp|enough O=<O>? ]`,
      `[ @moment ( more )? of <person> 's time|attention|day ${WOULD_HAVE} @pp O=<O>? ]`,
      `[ ( that|it|which is|was|'s all it would|'d @adv* have|'ve taken|needed|required|cost ) ]`,
      "[ all it would|'d @adv* have|'ve taken ]",
      `[ it would|'d|might|could @adv* have|'ve ( cost|taken ) ( <${OTHERS},we> )? ( nothing | next to nothing | no time | no effort | very? little | peanuts | all of ~2 | less than ~3 | no more than ~3 ) to @open O=<O>? ]`,
      `[ a|an ( more|less @open | @measure|gentler|slower|quicker|calmer|earlier|cleaner|closer ) ~1 @open by|from <person,weak> ~4 ${WOULD_HAVE} @pp O=<O>? ]`,
      `[ a|an|any|some ~1 @measure ~1 @open from|by|of <person,weak> ${WOULD_HAVE} had? @open ]`,
    ],
    veto: [
      "would|could|might|'d @adv* have|'ve @adv* ( lost|missed|failed|died|overflowed|run|crashed|burned|burnt|collapsed | left without | been ~1 lost|late )",
      'another|more|few minutes|seconds|hours|minute|hour and|,',
    ],
    flag: [
      'Two looks at the gauge and the crew would have known.',
      'Ten minutes with the manual and the valve would have stayed shut.',
      'A single call from the foreman, and the ovens stay warm.',
      "One question on Priya's part would have settled it.",
      'A little thought on the part of the planners would have saved the day.',
      'One line in the chat, that is all it would have taken.',
      'It would have cost nothing to weigh the sack.',
      'A slower swap by the crew would have kept the belt warm.',
      "Two more minutes of Priya's time would have caught it.",
    ],
    pass: [
      'Another ten minutes and the tank would have overflowed.',
      'One check by the probe would have been enough.',
      'A slower ramp would have kept the belt warm.',
      'It would have cost 40,000 euros to replace the pump.',
    ],
  },
  {
    id: 'post-demands',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `<^> [ as ( the|a|an|our )? ~2 @role|owner|lead|head|chief|commander|chair ( of|for|on|in ~4 )? ,? <person,you> ( had|needed|has|needs to | should|must | ought to | was|is expected|supposed|meant|bound|paid to ) ~3 @open O=<O>? ]`,
      `[ with|given ( <person> 's|' | his|her|their|your|all ) ~2 @standing ~~8 ( would|should|could|ought|must|might ~1 expected|expect|have|known|know|be | expects|expected|expect ) ]`,
      `[ for|from|of someone|somebody|anyone|a|an|one ~2 ( with | of | at | in ) his|her|their|that|such|this|your ~1 @standing ]`,
      `[ someone|somebody|anyone|people|those ( in|with|at|on|of ) ( that|his|her|their|such|this ) ~1 @standing ~2 ( should|ought|expected|supposed|would|needs|must ) ~3 ]`,
      `[ ( <person> 's|' | his|her|their|your ) place was|is|should|were ~2 at|in|on|by|beside|behind|next O=<O>? ]`,
      `[ <${OTHERS}> was|were|is|are under a|an|every|the ~2 duty|obligation ( to @open O=<O>? )? ]`,
      `[ there was|is|'s|lay|rested a|an|the ~1 duty|obligation|responsibility|onus on <person,weak> to @open O=<O>? ]`,
      `[ @ing ~5 was|is|were ( part of | very much | supposed to be | meant to be )? ( <person> 's|' | his|her|their|your ) ~1 job|remit|duty|responsibility|business|task|brief ]`,
      "[ is|was|'s ( exactly | precisely | just )? what <person,weak> is|was|are|were ( there )? for ]",
      `[ what <we,they,you,person> pay|paid|pays|hired|employ|employed|retain <person,you> ( for | to @open ) ]`,
      `[ @ing ~5 was|is not|n't ( optional|negotiable|voluntary | an option | up for debate | a matter of taste ) for <person,weak> ]`,
      `[ <${OTHERS}> <subj> had|has|'d ( weeks|months|days|hours|ages|years|aeons|forever | all|half ( the )? night|day|week|month|shift|weekend|morning|afternoon|quarter|sprint|summer|winter|year | the|a|an ( whole|entire|full ) ~1 @open ) to @open O=<O>? ]`,
      `[ <${OTHERS}> <subj> had|'d ( the|an|every|a ~1 option|chance|opportunity|choice|possibility of|to ) ~8 and|but|yet|, ~1 ( chose|decided|preferred|passed|turned|waved|let|declined|ignored|opted|squandered|wasted|spurned | did n't|not | never | took it? not ) ]`,
      `[ ( <role,team,dept,weak> | we|i|they ) ( deserved|merited | was|were owed | had a right to | were entitled to ) a|an|some|better|more|at ~3 @owed ]`,
    ],
    veto: ["n't|not have|had ( weeks|months|days|hours|all )"],
    except: ['went_well', 'actions'],
    flag: [
      'As chair of the board, Ana needed to call a halt.',
      'With his years at the plant Omar would be expected to smell it.',
      'For somebody with her training this was poor.',
      'Someone in that position ought to know the code.',
      "The foreman's place was at the valve.",
      'The crew was under a duty to report it.',
      'There was a duty on the vendor to ring.',
      "Weighing the sacks was part of Priya's job.",
      'Counting the drums is what the clerk is for.',
      'Weighing was not optional for the crew.',
      'The clerks had weeks to change the date.',
      'The clerk had the option of waiting and chose not to.',
      'We deserved a warning from the vendor.',
    ],
    pass: [
      { text: 'As owner of item 3, Ana needs to report on Monday.', section: 'actions' },
      'The crew had two hours to swap the belt.',
      'The job had all day to finish.',
      'As chair of the board, Ana called a halt.',
    ],
  },
  {
    id: 'no-reason-to',
    category: 'counterfactual',
    severity: 'by-person',
    quietWhenNegated: false,
    patterns: [
      `[ <${OTHERS}> <subj> had|has|have|'d ( no|little|zero | not a shred of ) ~1 ( reason|cause|grounds|mandate|warrant|justification|need ) to|for !@suspecting @open O=<O>? ]`,
      `[ there was|is|'s ( no|little|zero ) ~1 ( reason|cause|grounds|justification|point|sense ) ( for | in ) <person,you> ( to !@suspecting @open | @ing ) O=<O>? ]`,
      `[ was|is|'s|were|been n't|not|never|hardly ~1 ( his|hers|theirs|yours | <person> 's|' ( call|decision|place|job|business|right )? | for <person,you> | up to <person,you> ) to ( decide|judge|choose|change|touch|make|meddle|open|take|alter|edit|give|grant|approve|delete|run|set|pick|say|skip|stop|move|interfere ) O=<O>? ]`,
      "[ should|must|ought not|n't|never to? have been ( his|hers|theirs|yours | <person> 's|' ) ( call|decision )? to @open ]",
      `[ <nobody> ( needed | had | was asked | had asked <person> | asked <person> | told <person> ) to ( touch|change|restart|run|open|edit|reboot|delete|move|push|pull|meddle|fiddle ) O=<O>? ]`,
    ],
    except: ['went_well', 'actions'],
    flag: [
      'The clerk had no reason to open that valve.',
      'There was no reason for Omar to cut the lock.',
      'It was not for the vendor to decide.',
      "That was not the intern's call to make.",
      'The decision should never have been hers to take.',
      'Nobody asked the fitter to touch the relay.',
    ],
    pass: [
      'The on-call had no reason to doubt the gauge.',
      'There was no reason for the crew to expect a flood.',
      'The clerk had no permission to see the page.',
      'It is not up to the probe to decide.',
    ],
  },
];
