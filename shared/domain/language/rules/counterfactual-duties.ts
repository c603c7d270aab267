import type { Rule } from './rule';

const SOMEBODY = 'person,any,nobody,weak,you,we,i';
const OTHERS = 'person,any,nobody,weak,you';
/** What a condition is about, after "was supposed to". */
const NO_STATE = '!be|have|see|know|get|receive|hear|find|become|learn';
const UNDONE =
  "did|had|was|were|has n't|not|never | never|failed|forgot|neglected|instead|still|nowhere|asleep";

/** What somebody was there to do. */
export const DUTY_RULES: readonly Rule[] = [
  {
    id: 'was-supposed-to',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ <${OTHERS}> was|were @adv* not|n't|never? @adv* supposed|meant to @adv* ${NO_STATE} @open O=<O>? ]`,
      `[ <${OTHERS}> was|were @adv* expected|required|obliged|obligated|duty-bound|honour-bound|honor-bound|contracted|paid|hired|employed|sworn|mandated to @adv* ${NO_STATE} @open O=<O>? ]`,
      `[ <${OTHERS}> was|were @adv* supposed|meant|expected to be ( on|in|at|near|by !leave|holiday|vacation|training|pto | @ing | awake|there|here|present|available|around|ready|watching ) @open* ]`,
      `[ <${OTHERS}> was|were due? to have @pp O=<O>? ]`,
      `[ <${OTHERS}> was|were ( down|due|scheduled|rostered|slated|assigned|asked|told|trusted|tasked|there|booked|instructed|trained ) ~12 and|but|yet|, ~2 ( ${UNDONE} ) ]`,
      `[ <${OTHERS}> needed|had to @adv* @open ~8 ] and|but|yet|, ~2 ( did n't|not | never|failed|forgot )`,
      `[ <${OTHERS}> had to @adv* @open ~10 ] and|but|yet|, ( he|she|they|instead ) ~1 @past`,
      `[ <${OTHERS}> had to @adv* @open O=<O> ] , not|rather|instead`,
      `[ <${OTHERS},who> needed to @adv* @open ] ~6 sooner|earlier|faster|quicker|better|first|right|immediately|before|properly`,
      `[ <${OTHERS}> needed to know|do|have better|better|more ]`,
      `[ the? ~2 bank|hospital|depot|plant|shop|store|school|council|customer|client|company 's ~1 @role|@roles|@team was|were @adv* supposed|meant|expected|obliged|required|obligated to ${NO_STATE} @open O=<O>? ]`,
    ],
    except: ['went_well', 'actions'],
    flag: [
      'The engineer needed to escalate sooner.',
      'She was supposed to check the list.',
      'The analyst was to have rung the depot by six.',
      'The night lead was meant to be at the console.',
      'Nobody was supposed to touch that lever.',
      'The contractor was obliged to file a notice.',
      'Fatima was rostered for the drill but never showed up.',
      'The technician had to close the gate, not prop it open.',
    ],
    pass: [
      'The job was supposed to run at noon.',
      { text: 'Priya needs to join the bridge by noon.', section: 'actions' },
      'The night lead was supposed to be on leave that week.',
      'The on-call was not supposed to have access to that vault.',
      'The team was told to wait for the vendor.',
      'The on-call needed to restart each pod by hand.',
    ],
  },
  {
    id: 'had-only-to',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ <${OTHERS}> had @adv* only|but|merely|just to @open O=<O>? ]`,
      `[ <${OTHERS}> only|merely|just|simply had|needed|has|needs to @open O=<O>? ]`,
      `[ <${OTHERS}> needed|need only|but|merely|just to? @open O=<O>? ]`,
      `[ ( all | the only thing | the one thing | the least ) ( that )? <${OTHERS}> had|needed|has|needs|could|should ( to | have )? do|done|@pp ( was|is to? @open O=<O>? )? ]`,
      `[ ( all | the only thing ) ( it | that )? ( would|'d have )? ( took|taken|needed|required ) ~4 ( was|were ~2 call|look|question|message|minute|minutes|click|word|glance|email|second|seconds|person | <person,any> to ) ]`,
      `[ it|that would|'d have taken|cost|required ( all|just|only of? )? <${SOMEBODY}> ~3 ( second|seconds|minute|minutes|moment|hour|clicks|click|nothing|effort|time|line|lines ) ( to @open O=<O>? )? ]`,
      `[ it|that would|'d have taken|cost|required ( all|just|only|no|hardly|barely of? )? ( more | less )? ( than )? ( a|one|two|five|ten|thirty|three|seconds|minutes|moments ) ( single | quick | few )? second|seconds|minute|minutes|moment|moments|click|clicks|message|call|line|sentence ( to @open O=<O>? )? ]`,
      `[ <${OTHERS}> need|needed n't|not have @pp O=<O>? ]`,
      `[ <${OTHERS}> had no need|call|business|excuse|right to|for|@ing @open? O=<O>? ]`,
      `[ there|it was|is|'s|were no|little|never|not|n't ~1 need|call|excuse|justification|necessity for <${OTHERS}> ( to @open O=<O>? )? ]`,
      '[ no|little excuse ] !handler',
      `[ would have cost <${SOMEBODY}> ]`,
    ],
    veto: ['no ~2 time|way to'],
    except: ['went_well', 'actions'],
    flag: [
      'Ivan had only to turn the key.',
      'All the crew had to do was wait.',
      'It would have taken the analyst a minute to ask.',
      'The author need not have dropped the table.',
      'There was no need for the vendor to rush.',
      'The intern had no business editing that file.',
      'There is no excuse for that.',
    ],
    pass: [
      'A full restore would have taken forty minutes.',
      'The on-call had no reason to doubt the graph.',
      'The job only had to copy two files.',
      'The on-call had no way to reach the vendor.',
    ],
  },
  {
    id: 'duty-of',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ <${OTHERS}> <subj> had|has ~1 ( duty | responsibility | obligation | mandate | remit ) to @open O=<O>? ]`,
      `[ <${OTHERS}> knew|knows @adv* better ]`,
      `[ <${OTHERS}> had|has no business|right|place|call @ing|@verb.g|to O=<O>? ]`,
      `[ was|is|'s|were @adv* <person,weak> 's job|duty|responsibility|turn|place|call|task|role|remit to|@ing @open? O=<O>? ]`,
      `[ <person,weak> 's one|only|sole|whole|main|very|actual? job|duty|task|role|responsibility was|is to @open O=<O>? ]`,
      `[ it was|is|'s @adv* ( up|down to | incumbent on|upon | on | for ) <person,weak> to @open O=<O>? ]`,
      `[ it fell|falls to|on|upon <person,weak> to @open O=<O>? ]`,
      `[ it was|is|'s the ( job|duty|task|role|responsibility|place|business|turn|obligation ) of <person,weak> to @open O=<O>? ]`,
      `[ the ( onus | burden | duty | obligation ) was|is|lay|lies|fell|rested @adv* on|with|upon <person,weak> ( to @open O=<O>? )? ]`,
      `[ what|that 's|is|was ~1 <person,weak> is|was|are|were ( there | paid | hired | employed | for )? for ]`,
      `[ <person,weak> @adv* ( owe|owed|owes ) <${SOMEBODY},they> ~3 @owed ]`,
      `[ <${OTHERS}> had|has ~2 every|plenty|ample|enough|all|repeated|countless|numerous of? ~1 opportunity|chance|chances|opportunities|time|warning|warnings|reason ( to|in @open O=<O>? )? ]`,
      `[ <${OTHERS}> had the chance|opportunity|option to @open O=<O>? ]`,
      `[ <${OTHERS}> was|were @adv* ( in a ~1 position | best|well|ideally|perfectly placed|positioned | perfectly|quite|entirely able|capable|free | at liberty ) to|of @open O=<O>? ]`,
    ],
    veto: ['the chance|time|opportunity to @adv? rest|sleep|eat|recover|train|practise|practice'],
    except: ['went_well', 'actions'],
    flag: [
      'The clerk had a duty to count twice.',
      "It was the analyst's turn to watch the board.",
      'It was up to Ingrid to close the valve.',
      'Marek owed the vendor a warning.',
      'The reviewers had ample time to object.',
      "The auditor's only job was to read that line.",
    ],
    pass: [
      { text: 'Ines has a responsibility to close item 4.', section: 'actions' },
      'The vendor owes us a refund for May.',
      'The nurse had four patients and one pump.',
    ],
  },
];
