import type { Rule } from './rule';

const FINE =
  'fantastic|great|brilliant|amazing|impressive|stunning|remarkable|admirable|incredible|superb|wonderful|outstanding|exemplary|stellar|inspired|marvellous';
const MERIT =
  'foresight|planning|timing|judgement|judgment|thinking|attention|discipline|dedication|teamwork|leadership|craftsmanship|engineering|vigilance|reflexes|initiative|commitment|diligence|intuition|logic|ownership';

/** Turns of phrase that nobody means as they stand. */
export const SARCASM_TONE_RULES: readonly Rule[] = [
  {
    id: 'mock-praise',
    category: 'sarcasm',
    severity: 'high',
    patterns: [
      `[ ${FINE} ~1 ${MERIT} ] ,|by|from|of|on|there|as|to`,
      `<^> [ ${FINE} ~1 ${MERIT} ]`,
      '[ way to go ]',
      "[ ( nice touch|one|try | real|really smart|clever|classy|slick|mature | smooth|classy|slick|genius move|one|stuff | stay classy | good one | gold star | chef 's kiss | a? round of applause | big hand | take a bow | clap clap ) ] ( ,|!|.|:|for|to | <$> )",
      '[ that went well ] ( ,|!|. | <$> )',
      '[ usual|customary|trademark|habitual|famous|legendary ~1 standards|standard|care|attention|speed|efficiency|brilliance|quality|diligence|vigilance|charm|precision|professionalism of|from|by|at ]',
      '[ world-class|first-class|five-star|top-notch|award-winning|gold-standard|best-in-class|legendary|famous|renowned|vaunted|much-vaunted|celebrated ~1 support|service|team|process|testing|planning|monitoring|communication|review|reviews|expertise|engineering|helpdesk|procedure|procedures|diligence|organisation|organization|experts|specialists|coordination ]',
      '[ truly|really|another|what proud|glorious|fine|historic|memorable|banner|stellar day|moment|hour|night|week|performance for|in|by|from ]',
      '[ a? proud|glorious day|moment|hour for ]',
      '[ our heroes|geniuses|experts|wizards at|in|from ]',
    ],
    except: ['went_well', 'actions'],
    flag: [
      'Impressive foresight by the fit-out firm.',
      'Way to go, catering.',
      'The usual high standards of our printers.',
      'Their award-winning support rang back on Thursday.',
    ],
    pass: [
      'The team showed that planning works.',
      { text: 'Outstanding teamwork from the night shift.', section: 'went_well' },
    ],
  },
  {
    id: 'nobody-means-it',
    category: 'sarcasm',
    severity: 'high',
    patterns: [
      '[ another flawless|perfect|smooth|brilliant|spotless|textbook|exemplary|beautiful|lovely|happy|wonderful|triumphant ~3 by|from|at|for|in|of ]',
      '<^> [ great|lovely|wonderful|fantastic|brilliant|perfect|super|cool|nice|marvellous ,|!|. so|now|just|another|then|and ]',
      '[ guess|suppose|presumably ~8 too much|hard|difficult|boring|busy|complicated|far ]',
      '[ was|is too much ( trouble | effort | work | like hard | to ask ) ]',
      '[ must have been a|an|some|one ~3 lunch|nap|party|holiday|coffee|weekend|book|dream|meeting|film ]',
      '[ so glad|happy|pleased|grateful|thankful|relieved ( that )? ~1 we|i|they|someone ]',
      '[ nothing says ~5 like ]',
      '[ because|since|as ~6 is|are for losers|wimps|amateurs|cowards|beginners|babies|other|lesser|mortals ]',
      "[ ( i 'm|am | we 're|are ) sure|certain|confident ~6 ( will | 'll ) ~5 themselves|itself|himself|herself ]",
      '[ never heard of ( it | them | that | those ) ]',
      '[ ( glad|delighted|thrilled|good|nice|lovely|great|reassuring|comforting|heart-warming|heartening|refreshing ) to ( see|know|hear|learn|find ) ] ~~14 @mishap|usual|always|wide|busy|finally|nobody|no',
      '[ good|lucky thing|job ( that )? <person,weak,nobody,we> ] ~~14 @mishap|worse|not',
      '[ priceless|classic|charming|marvellous|delightful ] ,|:|!',
      '[ would it ( kill | have killed | hurt | have hurt | have been too | be too much | really be ) ]',
      '[ but hey ]',
      '[ apparently ~5 means|mean|counts|passes|qualifies ]',
      "[ ( it | you | one ) ( is|was | 's | would|'d think|believe )? almost as if|though ]",
      ', [ who knew ]',
      '[ who knew ] ?|!|,',
      "[ who'd|who 'd|would have|of|'ve thunk|thought|guessed ]",
      '[ clearly|obviously|surely|naturally the best|perfect|ideal|right|proper time|moment|place|way|person|day to|for ]',
      '[ what better|could be better|simpler|safer ( time|way|moment|place|day )? to|than ]',
      '[ just|exactly what ( we|everyone|everybody|customers|the|you ) ~2 needed|wanted|ordered ]',
      '[ in ~1 usual|normal|customary|inimitable style|fashion|way|manner ]',
      "[ not|n't that ~1 nice|lovely|convenient|special|sweet|great|wonderful ] <q>",
      '[ the gift|gifts that keeps|keep on giving ]',
      '[ living the dream ]',
    ],
    veto: ["does|do|did not|n't apparently"],
    quietWhenNegated: false,
    except: ['actions'],
    flag: [
      'Presumably a phone call was too much effort.',
      'Another textbook release by the ticketing group.',
      'So glad we bought the gold plan.',
      'Nothing says care like a reboot at noon.',
      'Because backups are for wimps.',
      'I am sure the pump will mend itself.',
      'It is almost as if somebody had pulled the plug.',
      'Would it hurt to read the label?',
    ],
    pass: [
      'We are sure the index will rebuild.',
      'The header is apparently ignored.',
      'Good to see the graph go flat.',
    ],
  },
];
