import type { Rule } from './rule';

/** One cause and no other. */
export const SINGLE_CAUSE_RULES: readonly Rule[] = [
  {
    id: 'caused-by-person-alone',
    category: 'single_cause',
    severity: 'by-person',
    patterns: [
      "[ entirely|solely|wholly|purely|exclusively|only|all|100 % ? ( caused by | down to | due to | because of | on | the result of | attributable to | the work of ) <person> 's? <O>? ]",
      "[ entirely|solely|wholly|purely|exclusively|only|all|completely caused|down|due|because|attributable|thanks by|to|of <person> 's? <O>? ]",
      "[ comes|came|boils|boiled down to <person> 's? <O>? ]",
    ],
    flag: ["The outage is entirely down to Henrik's commit."],
    pass: ['The outage was due in part to a missing index.'],
  },
  {
    id: 'one-cause',
    category: 'single_cause',
    severity: 'low',
    patterns: [
      '[ R=( the one and only|sole|single|true|real|actual cause|reason|culprit|factor|explanation|root cause? ) ]',
      '[ R=( the? one and only cause|reason|explanation ) ]',
      '[ R=( the|a sole|single|only root? cause|reason|explanation|factor|problem|trigger ) ]',
      '[ it|this|everything|which @adv? all comes|came|boils|boiled down to ]',
      '[ it|this|everything @adv? comes|boils down to ]',
      '[ no other contributing? factors|factor|causes|cause|reasons|reason|explanation ]',
      '[ entirely|solely|wholly|purely|exclusively caused|due|explained by|to ]',
      '[ nothing else ~2 to blame|wrong|contributed ]',
      '[ alone explains|explain|caused|is|was ~2 everything|responsible|cause|reason|outage|incident ]',
    ],
    veto: ["no|not|n't|never|rarely|without ~3 single|sole|one"],
    except: ['actions'],
    flag: ['The one and only cause was the expired certificate.', 'It all comes down to one missing index.'],
    pass: ['There was no single cause.', 'Root cause: the certificate expired.'],
  },
];
