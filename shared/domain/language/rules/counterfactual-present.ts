import type { Rule } from './rule';

const OTHERS = 'person,any,weak,you';
/** What somebody was there to do, told in the present: "is supposed to", "should". */
const DUTY = "( is|are|'s @adv* supposed|meant to | ought to | should )";
const NO_STATE = '!have|see|know|get|receive|hear|find|become|learn|not';
/** What is done by speaking up or looking: nobody needs to do it but to prevent something. */
const SPEAKING =
  'say|speak|shout|warn|heed|listen|think|stop|object|refuse|challenge|question|look|blow|raise|pause|slow|notice|admit';
const SOONER =
  '( sooner|earlier|immediately|promptly|properly | at once | right|straight away | from|at the outset|start | in time | on time )';
const NICE =
  'appreciated|welcome|welcomed|nice|polite|courteous|kind|decent|wise|wiser|smarter|sensible|prudent';
const WORD =
  'word|call|message|note|email|mail|reply|answer|warning|heads-up|apology|explanation|line|sign|question|ping';

/** Duties told in the present, and small things that would have been welcome. */
export const PRESENT_DUTY_RULES: readonly Rule[] = [
  {
    id: 'should-by-now',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ <${OTHERS}> <subj> ${DUTY} @adv* ${NO_STATE} @open|be O=<O>? ] ~8 ,|;|but|yet|–|—|- and|but|instead? ( @third !,|and|or | he|she|they ~1 is|are|does|do|has|did|@third|@past | is|are @adv* @ing | does|do n't|not | instead )`,
      `[ <${OTHERS}> <subj> ${DUTY} @adv* be ~4 ( by now|then | at this|that point|stage|moment ) ] !in`,
      `[ <${OTHERS}> <subj> is|are|'s supposed|meant to @adv* ${NO_STATE} @open ~5 ( here|now | by now|then | at this|that point|stage|moment ) ] !in`,
      `( at|by this|that|which point|stage|time|moment ) ,? [ <${OTHERS}> <subj> ${DUTY} @adv* ${NO_STATE} @open O=<O>? ] ~~4 but|yet|instead|,`,
    ],
    except: ['actions', 'lessons', 'went_well'],
    flag: [
      { text: '10:40 the crew lead should be closing the gate, sends a joke instead.', section: 'timeline' },
      { text: '10:40 the crew lead is supposed to ring the plant at this stage.', section: 'timeline' },
      { text: 'At this point the nurse should lock the drawer, but she is at lunch.', section: 'timeline' },
    ],
    pass: [
      'The on-call should check the logs, metrics and traces.',
      'The on-call is supposed to answer within ten minutes.',
      { text: '10:40 the pump should stop by now, runs on.', section: 'timeline' },
    ],
  },
  {
    id: 'needed-to-speak',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ <${OTHERS}> <subj> needed to @adv* ${SPEAKING} O=<O>? ]`,
      `[ <${OTHERS}> <subj> really|simply|badly|merely needed to @open O=<O>? ]`,
      `[ <${OTHERS}> <subj> needed to @adv* @verb.b ( exactly | no more than | only | a single | just | precisely ) ~3 ]`,
    ],
    veto: ['needed to stop|pause|slow|raise|look ~4 before|until|so|because|for|into|at|up'],
    except: ['actions', 'went_well'],
    flag: [
      'Somebody needed to object when the belt slipped.',
      'The clerk really needed to ring the depot.',
      'The analyst needed to read exactly one page.',
    ],
    pass: ['The on-call needed to restart each pod by hand.', 'The crew needed to pause for a minute.'],
  },
  {
    id: 'had-begun-sooner',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ had <${OTHERS}> @adv* !been|known|seen|had|received @pp ~4 ${SOONER} ] ~~14 would|could|might|'d|is|are|@third`,
      `[ if <${OTHERS}> had|'d @adv* !been|known|seen|had|received @pp ~4 ${SOONER} ] ~~14 would|could|might|'d`,
      `<^> [ had <${OTHERS}> @adv* !been|known|seen|had|received|felt|got|lost|to|not @pp O=<O>? ] ~8 , ~6 is|are|takes|stays|prints|gets|goes|ends|runs|opens|never|nobody|@third`,
    ],
    veto: ["had|if ~6 not|n't|never"],
    flag: [
      {
        text: 'The swap was quick; had the crew begun it at once the plant would have opened.',
        section: 'went_well',
      },
      'Had the clerk kept an eye on the sheet, this is a five-minute job.',
      {
        text: 'It went well, but if the vendor had called earlier we would have kept the slot.',
        section: 'went_well',
      },
    ],
    pass: [
      'Had the crew known sooner, the plant would have opened.',
      { text: 'Had Ingrid not acted at once, the ward would have gone dark.', section: 'went_well' },
      'Had the crew been told sooner, the plant would have opened.',
    ],
  },
  {
    id: 'by-anyone-could',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      `[ need never|not @adv* have ( happened|occurred|arisen|begun|started|come|existed | been ~1 @pp ) ]`,
      '[ could|might|can @adv* have been @adv* stopped|halted|prevented|caught|avoided|averted|spotted|noticed|blocked|reverted|undone|questioned|challenged|intercepted|flagged|headed ( off | at ~3 )? by any|anyone|anybody|either|every ~2 ]',
      '[ should|ought to? have been @adv* !given|granted|sent|paged @pp by <person,any,you> ]',
      `[ ( none of it|this|that | nothing ~2 ) ~1 @third ~3 if <person,any,you> @adv* just|simply|only @third|@verb.b O=<O>? ]`,
      `[ ( none of it|this|that ) ~1 @third ~3 if <person,any,you> @adv* ( @third|does ) O=<O>? ]`,
      `[ ( none of it|this|that | nothing ~2 ) ~1 @third ~3 if <person,any,you> ( keeps|keep its|his|her|their|your hands|fingers|eyes|nose | leaves|leave ~4 alone | does|do his|her|their|your ~1 job|work|homework ) ]`,
    ],
    except: ['actions'],
    flag: [
      'The flood need never have happened.',
      'The double orders could have been caught by any clerk on the floor.',
      'The ward ought to have been rung by the desk.',
      'None of this happens if the vendor simply waits.',
      'Nothing breaks if the crew leaves the valve alone.',
    ],
    pass: [
      'The table need not be locked.',
      'The key could have been read by anyone.',
      'The rows should have been purged by the job.',
      'Nothing happens if the operator presses the button twice.',
    ],
  },
  {
    id: 'would-have-been-welcome',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      `[ a|an|one|some|any|the ~2 ${WORD} ~6 would|could|might|'d @adv* have been @adv* ${NICE} ]`,
      `[ a|an|one|some|any|the ~2 ${WORD} from|by|to <person,weak,we,i> ~4 would|could|might @adv* have ( gone a long way | hurt | done ~2 | sufficed|helped ) ]`,
      `<^> [ ( not | simply | just )? @ing ~8 would|might|could @adv* have been ( a ~1 start|beginning|idea | ${NICE} ) ]`,
      `[ it|that would|could n't|not @adv* have cost|hurt|harmed|killed <person,any,weak,you,we> ( anything|much | a ~2 ) ~1 ]`,
      `[ would|could have cost <person,any,weak,you,we> ( nothing | next to nothing | very? little | a minute | five|ten|two minutes|seconds ) ]`,
    ],
    veto: ['error|log|status|commit|return|exit message|sign|code'],
    except: ['actions', 'went_well'],
    flag: [
      'A word from the planners would have been appreciated.',
      'A short note from the vendor would have gone a long way.',
      'Counting the drums first would have been a good start.',
      'It would not have cost the clerk anything to ask.',
    ],
    pass: [
      'A second pump would have been welcome.',
      'A canary would have been a good start.',
      'An error message would have helped.',
    ],
  },
  {
    id: 'counted-on',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ <person,weak,you> had|has ( it )? ( within|in ) his|her|their|your ~1 ( power|gift|hands|remit ) to @open O=<O>? ]`,
      `[ <person,weak,you> was|were there|here to @care.b|say|object|refuse|count|guard|catch O=<O>? ] ,? and|but|yet @adv* @past|did`,
      `[ <we,i> was|were|had|'d @adv* hoping|hoped|praying that? <person,any,weak,you> would|might ~3 @open ]`,
      `[ the ( instruction|instructions|order|orders|brief|agreement|ask|briefing ) was|were to @open O=<O>? ] , not|instead|rather`,
      '[ expectation|expectations|hope|hopes of|for|from <person,weak,you> was|were|is|had ]',
      "[ <i,we> ( had | 'd )? @adv* counted|banked|reckoned on <person,weak,you> to @open O=<O>? ]",
      "[ <i,we> ( had | 'd ) @adv* ( relied on | trusted | expected ) <person,weak,you> to @open O=<O>? ]",
      '[ ( entitled | a right | every right ) to assume|expect|think|believe that? <person,weak,you> ~1 would|had|to ~1 ]',
      '[ it was|is @adv* open to <person,weak,you> to @open O=<O>? ]',
      '[ <person,weak,you> was|were in every position to @open O=<O>? ]',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'The clerks had it in their power to stop the sale.',
      'The second clerk was there to object and signed.',
      'We were hoping that the vendor would at least ring.',
      'The brief was to drain the tank, not to admire it.',
      'My expectation of Priya was that she would ring.',
      'We had counted on the vendor to renew the lease.',
      'One was entitled to expect that the clerk would ask.',
      'It was open to the supervisor to say no.',
      'The board was in every position to refuse.',
    ],
    pass: [
      'The crew was there to watch the belt and the belt held.',
      'We counted on the relay to trip.',
      'The expectation of a short queue was wrong.',
      'We relied on the vendor to restart it.',
    ],
  },
];
