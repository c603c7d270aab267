import type { Rule } from './rule';

const RULES_OF_WORK =
  'procedure|procedures|process|processes|runbook|runbooks|protocol|protocols|policy|policies|guideline|guidelines|checklist|checklists|instructions|instruction|steps|step|rules|rule|standards|standard|practices|practice|advice|recommendations|documentation|docs|control|controls|manual|warnings|warning|alerts|alert|guidance|sop|sops|playbook|playbooks|training|precautions|requirements|agreement|plan|freeze|window|deadline|cut-off|cutoff|convention|conventions|mop|method|embargo|ban|regulations|regulation|specification|spec|norm|norms|principle|formalities|formality|lockout|lock-out|interlock|limit|limits|two-person|four-eyes|chain|schedule|code';

/** Blame without an agent. */
export const PASSIVE_BLAME_RULES: readonly Rule[] = [
  {
    id: 'mistakes-were-made',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      '[ ~1 mistake|mistakes|error|errors|blunder|blunders|misstep|missteps|misjudgement|misjudgements|misjudgments|assumption|assumptions|omissions|slip-ups|slip|slips|lapse|lapses|oversight|oversights|goof|gaffe|gaffes|misstep|faults ( was|were | had|have|has been ) @adv* made|committed ]',
      '[ ~1 decisions|decision|calls|call|choice|choices was|were @adv* poorly|badly|hastily|wrongly|recklessly @pp ]',
      '[ wrong|poor|bad|questionable|rash|hasty decision|decisions|call|calls|choice|choices|assumption|assumptions was|were @adv* made|taken ]',
      '[ ~1 opportunities|opportunity|chances|chance|signs|cues|clues ( was|were | had been ) @adv* missed|wasted|ignored|overlooked ]',
      "[ lessons|lesson ~5 was|were|had|have not|n't|never been? @adv* learned|learnt|applied|heeded ]",
      '[ fell|fallen|falling|slipped|slip|falls through the|our cracks|net ]',
    ],
    flag: ['Mistakes were made during the rollout.', 'Assumptions were made during the swap.'],
    pass: ['Requests were made during the rollout.', 'A decision was made to roll back.'],
  },
  {
    id: 'not-followed',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      '[ without ( any | proper | adequate | due | sufficient | enough | real | much | appropriate | even basic ) ~2 testing|review|approval|care|thought|checks|planning|consideration|preparation|verification|diligence|supervision|coordination ]',
      '[ signed off|through ~2 without ]',
      `[ ~1 ${RULES_OF_WORK} was|were|had|has|have|is|are not|n't|never|hardly|only|rarely been|properly|fully|partially? @adv* followed|respected|observed|adhered|heeded|read|consulted|obeyed|taken|applied|used|complied|acted|enforced|honoured|honored|practised|practiced|understood ]`,
      `[ <O> ( was|were | had|has|have been ) @adv* not|n't|never @adv* ( respected|obeyed|adhered|heeded|complied|honoured|honored | kept to | followed in|to|by|properly|at|during|when|on ) ( to|with )? ]`,
      '[ freeze|procedure|procedures|policy|policies|protocol|process|rules|rule|agreement|guidelines|runbook ( was|were | had been ) @adv* violated|breached|broken|bypassed|circumvented|flouted|sidestepped ]',
      '[ failure|failures to ( follow|adhere|comply|observe|heed|respond|act|escalate|communicate|check|test|notice|verify|review|consult|read|respect|obey|document|plan|monitor|report|notify|inform|update|recognise|recognize|appreciate ) ]',
      '[ non-compliance|noncompliance with ]',
      '[ in? ( violation|breach|contravention|disregard|defiance ) of|for ~3 ( process|procedure|policy|protocol|rules|procedures|policies|runbook|rule|change|safety|standards|instructions|guidelines ) ]',
      '[ contrary to ~3 permit|permits|order|orders|agreement|manual|licence|license|promises|assurances|agreed|contract ]',
      '[ against ( the )? advice|instructions|orders|policy|protocol|procedure|better|all ~1 judgement|advice? ]',
      `[ contrary to ~2 ${RULES_OF_WORK} ]`,
      "[ ( due|proper|adequate|appropriate|sufficient|enough|reasonable|basic|necessary|required|usual|normal|any|even ~1 )? care|attention|thought|diligence|consideration|checks|check|testing|tests|review|reviews|verification|planning|oversight|precautions|effort|scrutiny|heed was|were not|n't|never @adv* taken|exercised|given|paid|carried|done|performed|made|conducted|undertaken|applied|put|devoted ]",
      '[ ( no|little|insufficient|not|inadequate|scant|minimal|hardly enough|any? ) ( real|much|proper )? ( care|attention|thought|diligence|consideration|effort|heed|scrutiny ) ~1 ( was|were|is | had been ) @adv* taken|exercised|given|paid|put|devoted|made|applied ]',
      "[ not|n't ( be|been )? taken seriously ]",
      "[ was|were|is not|n't thought through ]",
    ],
    veto: [
      "redirect|redirects|symlink|link|links|pointer|ttl|header|headers|robots|timeout|setting|flag|value|limit|quota|priority|rate ~3 was|were not|n't|never|ignored|exceeded|respected|honoured|honored|followed|applied",
      'scope|bounds|permission|integrity|type|null|access|range|length|sanity checks|check',
      'by the|a|an @thing|script|loader|parser|system|scheduler|client|library|driver',
      "because|since|as ~3 ( does|did|was|is|has|were not|n't|no|out|missing|unavailable|down )",
    ],
    flag: ['Procedures were not followed.', "Proper checks weren't carried out.", 'Due care was not taken.'],
    pass: ['The index was not used by the planner.', 'Backups were not restored within four hours.'],
  },
  {
    id: 'was-neglected',
    category: 'passive_blame',
    severity: 'medium',
    patterns: [
      '[ W=<O> was|were|been|being @adv* neglected|disregarded|forgotten|flouted|botched|mishandled|mismanaged|bungled|fumbled|rubber-stamped|fudged|mangled|trivialised|trivialized|downplayed|shrugged ]',
      '[ was|were|been|being|got @adv* neglected|disregarded|forgotten|flouted|botched|mishandled|mismanaged|bungled|fumbled|rubber-stamped|fudged|trivialised|downplayed|belittled ]',
      '[ was|were|been @adv* ( waved through | brushed aside|off | shrugged off | swept under | slapped|cobbled|thrown together | rushed out|through|into | left to ( rot|drift|fester|fend ) | pushed through|aside | let slip | nodded through | signed off blindly ) ]',
      '[ promptly|simply|then|quickly|conveniently|completely|soon|just forgotten|ignored|dismissed|overlooked|neglected|disregarded ]',
      '[ W=( ~1 warning|warnings|alerts|alert|alarms|alarm|signs|sign|advice|concerns|concern|complaints|reports|tickets|ticket|runbook|procedure|procedures|policy|policies|process|checklist|guidance|recommendation|recommendations|signals|red-flags|flags|emails|messages|pages|page|notice|notices|feedback|hygiene|documentation|maintenance|notification|notifications|indicators|symptoms|instructions|protocol|rules|safety|security|basics|reminders ) ( was|were|being|went|got | had|have|has been ) @adv* ignored|disregarded|dismissed|overlooked|unheeded|skipped|bypassed|missed|neglected|suppressed|silenced|buried ]',
      `[ W=( ~1 ${RULES_OF_WORK} ) ( was|were | had|has|have been | is|are ) @adv* ( ignored|disregarded|flouted|broken|violated|bypassed|breached|circumvented|sidestepped|skirted|dodged|overridden|dropped|abandoned|shelved|waived|forgotten ) ]`,
      '[ ( run|dry-run|run-through|walkthrough|walk-through|handover|hand-over|hand-off|read-back|double-check|headcount|inspection|inspections|briefing|debrief|count|rehearsals|review|reviews|testing|steps|checks|validation|verification|planning|procedure|approval|sign-off|rehearsal|test|tests|drill|check|backups|safeguard|safeguards ) ( was|were|got | had|have|has been ) @adv* skipped|bypassed|omitted|rushed|circumvented|neglected|overlooked|left|ignored|sidestepped ]',
      '[ ignored|neglected|overlooked|dismissed for ~2 weeks|days|months|hours|years|too|far ]',
    ],
    veto: [
      'ignored|dismissed|missed|skipped|overlooked|bypassed by ( the | a | an )? ~2 @thing|script|loader|parser|system|scheduler|client|library|driver|balancer|collector|rule|filter|proxy|agent|router|consumer|consumers|runner|pipeline|worker',
      'silenced|suppressed for ( the | a )? ( planned|scheduled|duration )',
      'skipped|bypassed|missed|ignored ~2 because|when|if|as',
    ],
    rewrites: ['{W} {W.outcome}'],
    flag: [
      'The warnings were ignored for weeks.',
      'The runbook was disregarded.',
      'Basic hygiene was neglected.',
      { text: '08:55 alert acknowledged and promptly forgotten.', section: 'timeline' },
    ],
    pass: ['The drain signal was ignored by the balancer.', 'The header was dropped by the proxy.'],
  },
];
