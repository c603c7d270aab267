import type { QualityRule } from '../quality-rule';

/** Where the search for causes stopped: at one of them, or at somebody. */
export const ROOT_CAUSE_RULES: readonly QualityRule[] = [
  {
    id: 'person-at-the-end',
    category: 'person_at_the_end',
    places: ['root_cause'],
    last: true,
    when: ['whys'],
    patterns: [
      "because|since|as|that|:|⟯|?|– ~1 [ <name,he,role,team,dept,some,nobody,they,weak> ] !'s|had|could|can|was|were|has|have|is|are|saw|sees|lacked|lacks|received",
      'because|since|as|that|:|⟯|?|– ~1 [ <name,he,role,team,dept,some,nobody,they,weak> ] had|has|have !no|to|only|never|9|two|been|not',
      "<^> [ <name,he,role,team,dept,some,nobody,they,weak> ] !'s|had|could|can|was|were|has|have|is|are|saw|sees|lacked|lacks|received",
      '<^> [ <name,he,role,team,dept,some,nobody,they,weak> ] was|were|is|are tired|new|careless|distracted|busy|junior|inexperienced|wrong|in|under|unaware|confused|absent|asleep|late|hasty|rushed|rushing|overconfident|lazy|negligent|unfamiliar|stressed|not',
      'by [ <name,he,role,team,dept,some,they> ] <$>',
      "[ <name,role,team> 's <O> ] <$>",
    ],
    why: 'The chain ends with somebody; what made that step reasonable is one more why away.',
    question: 'What in the tools, the information or the workload made that the natural thing to do?',
    flag: [
      'Why did the disk fill up?\nBecause the logs were not rotated.\nBecause the on-call engineer forgot the cron job.',
      '1. Why? The queue stalled.\n2. Why? The lock was held.\n3. Because Marek typed the wrong name.',
    ],
    pass: [
      'Why did the disk fill up?\nBecause the logs were not rotated.\nBecause the image has no rotation by default.',
      'Why was it missed?\nBecause the engineer on call had no access to the graph.',
    ],
  },
  {
    id: 'one-root-cause',
    category: 'single_root_cause',
    places: ['root_cause'],
    patterns: [
      'the|its|our|sole|single|only|real|true|actual|underlying|main|ultimate root? cause|reason|culprit|trigger|problem|issue ( of|for|behind ~5 )? is|was|:|lies|lay|turned',
      'root cause|causes? ( of ~5 )? is|was|:|lies|lay',
      'it|this|everything|outage|incident|which|that|all ~1 ( was | is )? ( entirely | solely | purely | simply | only | just | all | wholly | merely ) ~1 caused|due|because|down|from|about|by',
      'comes|came|boils|boiled ~1 down to',
      'all|nothing ~1 because|more|else|other|but',
      'traced|tracked|pinned|narrowed ~1 back? down? to a|one|the single',
      'single point|cause|reason|factor|change|line|mistake|fault',
      'everything|all else|of|the rest ~3 followed|follows|worked',
      "would|could not|never|n't have happened",
    ],
    veto: [
      "no|not|n't|never|rarely|without|beyond ~3 single|sole|one|root",
      'no|unknown|unclear|not|being|under',
    ],
    unless: ['several_causes'],
    why: 'One cause is often the first that was found; the others stay in place.',
    question: 'What else had to be true for this to happen, or to last so long?',
    flag: ['The root cause was an expired certificate.', 'It all comes down to one missing index.'],
    pass: [
      'The certificate expired. Two conditions made it last: the alert went to a closed mailbox, and the renewal job had been paused.',
      'There was no single cause.',
    ],
  },
];
