import type { Rule } from './rule';

const AFFAIR =
  'thing|outage|incident|mess|failure|loss|disaster|it|this|that|everything|all|problem|breach|delay|which';

/** Fault told as where things come from, and who has to answer. */
export const FAULT_TELLING_RULES: readonly Rule[] = [
  {
    id: 'down-to-somebody',
    category: 'fault_assign',
    severity: 'high',
    patterns: [
      '[ let down ~1 by <person,weak> ]',
      '[ responsible|accountable|answerable|guilty ( for ~5 )? :|– ~1 <name,role,team,dept,he> ]',
      `${AFFAIR} @adv* [ is|was|'s|boils|comes|came|boiled @adv* all|entirely|solely|largely|squarely|mostly|purely|back? ( down | back ) to <person,weak> ] !'s`,
      `${AFFAIR} ~2 [ falls|fell|lands|landed|rests|rested|lies|lay|sits|sat @adv* on|with|upon|at <name,role,team,dept,weak,he> ]`,
      '[ if anyone|anybody|someone ~3 blame ,? it|that ~2 <person,weak> ]',
      '[ guilty commit|change|party|merge|deploy|one|person|team|finger|department ]',
      '[ hang|hangs|hung ~1 head|heads ]',
      '[ <person,weak> owns|own|owned @adv* this|that|the ~1 failure|outage|mess|one|mistake|error|bug|incident|miss|disaster ]',
      '[ ( no one | nobody | nothing | none ) ( but | except | other than ) <person,weak> ~7 responsible|blame|fault|guilty ]',
      '[ blame ~4 ( go|goes|going|belong|belongs|be|fall|falls|land|lands|lie|lies|rest|rests ) ~3 to|with|on|at <person,weak,who> ]',
      '[ head|heads should|must|will|need|needs|have|has to? roll ]',
      '[ blood|egg|mud on ~1 hands|face|faces ]',
      "[ <person,weak> ( is|was|are|were | 's ) @adv* the|one|our ~1 reason|cause|source|root|problem|culprit ( behind | for | why | that | of | we )? ]",
      '[ screwed|screwing the pooch ]',
      '[ cooked|sealed|signed our|the goose|fate|death ]',
      '[ <person,weak> @adv* sold|sells|hung|hangs|left|leaves|threw|throws <we,name,they,role,team,any> ( down the river | out to dry | holding | under the bus | to the wolves | in the lurch | exposed | with the bill|mess ) ]',
      '[ <person,weak> ( has|have|had|owes|owe|owed ) ~2 ( explaining | to explain | an explanation | an apology | apologising | apologizing ) ]',
    ],
    veto: [
      'no|not|nobody|nothing|without ~3 blame|fault',
      'source of truth',
      'down to ~2 minutes|seconds|percent|ms|zero',
    ],
    quietWhenNegated: true,
    except: ['actions'],
    flag: [
      'Answerable for the flood: Svetlana.',
      'They were badly let down by the carrier.',
      'The whole outage comes down to the intern.',
      'This lands squarely on the intern.',
      'The carrier owns this failure.',
      'Heads must roll.',
      'The agency hung us out to dry.',
    ],
    pass: [
      'The latency is down to 40 ms.',
      'The page lands on the caretaker rota.',
      'The team owns the failover script.',
    ],
  },
];
