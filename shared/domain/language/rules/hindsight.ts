import type { Rule } from './rule';

const BE = "was|is|were|are|'s|been|being|seems|seemed|looks|looked";
const FAULTS =
  'mistake|mistakes|error|errors|risk|risks|danger|problem|problems|flaw|gap|bug|omission|oversight|check|step|warning|warnings|sign|signs|signal|signals|precaution|thing|symptom|symptoms|red|fix|answer|cause|solution|suspect|consequence|outcome|question|place|conclusion|typo|trap|pitfall|precautions|hole|clue|clues';
const START =
  '( the ~1 start|outset|beginning|first|get-go|off | day one | word go | square one | minute one )';
const ALL = 'anyone|everyone|everybody|anybody|all|see|any';

/** Obvious, but only afterwards: adverbs and adjectives. */
export const HINDSIGHT_RULES: readonly Rule[] = [
  {
    id: 'obviously',
    category: 'hindsight',
    severity: 'medium',
    patterns: [
      '[ R=obviously ] ~~10 was|were|had|did|should|would|could|nobody|never|@verb.d',
      'was|were|had|did|should|would|could [ R=obviously ] !hampered|limited',
      '<^> [ R=@plainly|naturally|undoubtedly|unquestionably|foreseeably|surely ] ,? !@pp|@verb.g|@verb.b|not|enough',
      '<^> [ R=( clearly|evidently|plainly ) ] ( , | the|a|an|this|that|it|nobody|someone|somebody|no|they|he|she|such )',
      '<^> [ clearly|evidently|plainly <person> ]',
      '[ predictably|foreseeably|inevitably|unsurprisingly|patently|manifestly ] @past|@verb.d',
      'was|were|had|has|is [ patently|manifestly|foreseeably|predictably ] @open',
      '<^> [ R=( of course ) ] ,? !we|you|correction|corrections ~~12 was|were|had|did|would|could|should|@verb.d',
      '[ of course it|they|this|that|he|she did|was|were|would|had ]',
      '<^> [ R=( needless to say ) ]',
      "<^> [ R=( not surprisingly | hardly surprisingly | to nobody 's surprise | to no one 's surprise | without a doubt | no doubt ) ]",
      '[ it goes|went without saying ]',
      '<^> [ R=( it was|is @adv* obvious|self-evident|inevitable|foreseeable|predictable ( to ( everyone|everybody|anyone|all|us|me|them ) )? that ) ]',
      '<^> [ R=( as was to be expected ) ]',
    ],
    except: ['actions'],
    rewrites: ['drop'],
    flag: [
      'Obviously the pool was too small.',
      'Of course a migration was going to lock it.',
      'Inevitably, the second pump gave out.',
      'The belt predictably jammed.',
      "To nobody's surprise, the spare was flat.",
    ],
    pass: [
      'It was not obviously wrong.',
      'The runbook clearly lists the steps.',
      'Clearly labelled buttons help.',
      'The node came back but clearly not in a steady state.',
    ],
  },
  {
    id: 'was-obvious',
    category: 'hindsight',
    severity: 'medium',
    patterns: [
      `( ${BE} ) [ @adv* so|too|all|as? @adv* @plain|inevitable ] !which|where|how|whether|what|from|enough|for|because|in|once|after|when|only`,
      `[ it was|'s|is|were|seemed ~1 @plain|inevitable ( that|to|,|even ) ]`,
      `[ an|the|such|so|most|glaringly|painfully|blindingly|fairly|pretty|very|quite|totally @plain ~1 ${FAULTS} ]`,
      '[ saw|seeing|state|stating|stated the ( blindingly | painfully | glaringly )? obvious ] !@open',
      '[ entirely|totally|completely|wholly|perfectly|eminently|easily|utterly|so|all|thoroughly|only ( too )? predictable|foreseeable|avoidable|preventable|evitable ]',
      `[ the|this|that|our|such ~1 @outcome was|were|is @adv* predictable|foreseeable|avoidable|preventable|inevitable|doomed ] !in|within|because`,
      `[ it|this|that|all was @adv* predictable|foreseeable|avoidable|preventable ] !in|within|because`,
      'should ( have been | be ) [ @adv* obvious|apparent|self-evident|evident|plain|clear to? ]',
      '[ should|must|could|ought to? have been @adv* ( no surprise | obvious|evident|apparent|self-evident|foreseen|expected|predicted|anticipated|clear ) ]',
      `[ plain|clear|evident|apparent|obvious|visible|manifest|easy to|for ( see | ${ALL} ( who | of | in | on | but | involved | concerned )? ) ]`,
      `( ${BE} ) [ ( plain|evident|apparent|obvious|clear|visible|known|foreseeable ) ~1 from ( even )? ( a|the|one ) ~1 cursory|quick|casual|brief|first|single|mere|half|superficial glance|read|look|reading|skim|scan ]`,
      `[ ( ${BE} )? clear|obvious|evident|apparent|known|plain|foreseeable ~1 from|since|right ( from )? ${START} ]`,
      '[ plain|clear|obvious|sure as ( a|the|broad )? ( day|daylight|mud|nose|bell|anything|glass|crystal|could|be|pikestaff|@open ) ]',
      '[ abundantly|blindingly|painfully|crystal|glaringly clear|plain|apparent|evident|obvious ]',
      '[ all too clear|plain|apparent|evident|obvious|predictable ]',
      '[ no surprise ] ( that|to|when|, | <$> )',
      '[ should|could|can ( have )? ( come as a | be a | been a )? surprise|surprised|surprises no one|nobody|none ]',
      '[ hardly|scarcely|not a|exactly|much? ( surprise | surprising | wonder | news | shock | revelation ) ] !to',
      '[ nobody|no should|can|could|one ~3 be|have|been @adv* surprised ]',
      '[ surprised|surprises nobody|none ]',
      '[ surprised|surprises no one ]',
      '[ come|came|comes|coming as no|little ( great )? surprise|shock ]',
      '[ is|was it|that any|a wonder|surprise ]',
      '<^> [ no|small|little wonder ]',
      "( was|were|is|'s ) [ always|long clear|obvious|plain|evident that|to ]",
      '[ was|were ( only )? to be expected ]',
      '[ right|directly|square|smack in front of ( him|her|them|us|you|me|everyone|everybody|our | <person> ) ]',
    ],
    veto: [
      'make|makes|made|making|keep|be|more|less|not|nothing|always obvious',
      'to be|become obvious',
      'be|is|are|made|make|makes clear|plain|visible|apparent to|for',
      'is|are|looks obvious|evident|plain|clear|apparent ~1 from|in|on the trace|graph|log|logs|data|metrics|diff|profile|dump|timeline|chart|plot|output|code',
      "not|n't|never|less|hardly ~2 obvious|clear|plain|evident|apparent|visible|foreseeable|predictable|inevitable|avoidable",
      'obviously hampered|limited|helped',
      'looks|looked|fix|way seemed? @adv* unsurprising|obvious',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'It was glaringly obvious that the cache would fall over.',
      'The failure was entirely predictable.',
      'The danger was plain to anyone in the hall.',
      'The mistake is evident from even a quick look at the sheet.',
      'The flaw had been apparent from the outset.',
      'It came as no great surprise.',
      'Small wonder the belt snapped.',
    ],
    pass: [
      'It was not obvious from the dashboard.',
      { text: 'Make it obvious which tenant is selected.', section: 'lessons' },
      'There was no obvious trigger.',
      'It is evident from the log that the lock was held.',
      'The order of the steps was clear from the card.',
      'The banner is visible to everyone on the floor.',
    ],
  },
];
