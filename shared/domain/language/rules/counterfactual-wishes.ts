import type { Rule } from './rule';

const SOMEBODY = 'person,any,nobody,weak,you,we,i';
/** "had just", "hadn't", "had only". */
const HAD = "had|'d not|n't|never|only|just|simply|actually|at|least? @adv*";
/** Knowledge and means are conditions: "had she seen the page". */
const CONDUCT = '!been|known|seen|had|received|felt|got|gotten|lost';
const STATE =
  '( been @adv* ( more|less|quicker|faster|awake|alert|careful|attentive|honest|there|present|watching|paying|looking|listening|@ing ) )';
const OUTCOME = "would|could|might|may|'d|nothing|none";
/** "were it not for", "but for". */
const FOR =
  "( were|was it not for | if it were|was not|n't for | had it not been for | if it had|'d not|n't been for | <^> but for | <^> save for | <^> if not for | <^> absent )";
const SOMEBODYS = "( <name,he,role,team,dept,weak,some,they> 's | his|her|their|your )";

/** Worlds in which somebody acted otherwise. */
export const WISH_RULES: readonly Rule[] = [
  {
    id: 'if-only',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      `[ if only <person,any,weak,you,we,i> had|'d @adv* ${CONDUCT} V=@pp O=<O> ]`,
      `[ if only <${SOMEBODY}> ( ${HAD} @pp O=<O>? | ${HAD} been @open | would|could have|'ve? @open | ~4 had|'d @pp ) ]`,
      '[ if only ~5 had been? @adv* @humanpp|@care.n|listened ]',
    ],
    flag: [
      'If only Priyanka had dialled in earlier.',
      'If only someone would read the handover.',
      'If only the notice had been read.',
    ],
    pass: [
      'Retry only if the lock is free.',
      'If only one engineer is on shift, the page goes to both lists.',
    ],
  },
  {
    id: 'had-person',
    category: 'counterfactual',
    severity: 'by-person',
    quietWhenNegated: false,
    patterns: [
      `<^> [ had <${SOMEBODY}> not|only|at|simply|just? @adv* ${CONDUCT} V=@pp O=<O>? ] ~~30 ${OUTCOME}`,
      `<^> [ had <${SOMEBODY}> @adv* not? @adv* ${STATE} ] ~~30 ${OUTCOME}`,
      `${OUTCOME} ~~14 [ had <${SOMEBODY}> not|only|just|simply? @adv* ${CONDUCT} @pp O=<O>? ]`,
      `[ if <person,any,nobody,you,weak> ${HAD} ( ${CONDUCT} @pp O=<O>? | ${STATE} ) ] ~~20 ${OUTCOME}`,
      `[ if <person,any,nobody,you,weak> would|'d @adv* not? ( have|'ve|of @adv* ${CONDUCT} @pp | only|just|simply @open ) O=<O>? ]`,
      `${OUTCOME} ~~14 [ if <person,any,nobody,you,weak> ${HAD} ( ${CONDUCT} @pp O=<O>? | ${STATE} ) ]`,
      `[ supposing|suppose|assuming|imagine|say|provided|granted that? <person,any,nobody,you,weak> ${HAD} ${CONDUCT} @pp O=<O>? ] ~~20 ${OUTCOME}`,
      '[ would|could ~2 have happened|occurred if <person> ]',
      '<^> [ had it|this|that not? been ( anyone|anybody|someone|somebody else? | up to !date ) ]',
    ],
    except: ['went_well'],
    flag: [
      'Had Leilani read the release notes, the flag would have stayed off.',
      'It would not have happened if Ahmed had waited.',
      'Had the supervisor been awake, the belt would have stopped.',
      'Suppose Lars had pressed hold, the line would be running.',
      'If the analysts had just asked, we could have moved the slot.',
      'The belt would never have torn if somebody had weighed the sack.',
    ],
    pass: [
      'Had the alert fired, the page would have gone out.',
      'Had it been up to date, the probe would have fired.',
      'If the gate had failed, the release would have stopped.',
      'Had the nurse known the code, the drawer would have opened.',
      'If the on-call had been paged, the queue would have drained by six.',
    ],
  },
  {
    id: 'were-it-not-for',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ ${FOR} ${SOMEBODYS} ~2 @open ] ~~16 would|could|might|'d|none|nothing`,
      `would|could|might|'d|none ~~14 [ ( were it not for | had it not been for | if it were|was|had|'d not|n't been? for ) ${SOMEBODYS} ~2 @open ]`,
      `[ ${FOR} <name,role,team,dept,weak> ] ~~16 would|could|might|'d|none|nothing`,
      `[ ${FOR} <name,he,role,team,dept,weak,some> @ing ] ~~16 would|could|might|'d|none|nothing`,
      `<^> [ without|minus ${SOMEBODYS} ~1 @meddling|@conduct ] ~~16 would|could|might|'d|none|nothing`,
    ],
    veto: [
      `( not for | not been for | n't for | n't been for | but for | save for | absent ) ${SOMEBODYS} ~2 @credit`,
      'would|could|might|may|have ~2 ( been ~2 worse|longer|lost|hours|days|disaster|down|dark|offline|far | lost|lasted|spread|died|missed|suffered|burned|burnt|collapsed )',
    ],
    except: ['went_well'],
    flag: [
      "Were it not for Nina's hurry, the shelf would have held.",
      "But for the analyst's stubbornness, the ovens would be running.",
      "Without Pavel's edit we would still be trading.",
      'If it were not for Omar rerouting the feed, none of this would be open.',
    ],
    pass: [
      "But for Ingrid's quick thinking, the whole ward would have gone dark.",
      'Were it not for the spare feed, the site would have gone dark.',
      "Without Pavel's spreadsheet we would have lost the orders.",
    ],
  },
  {
    id: 'wish-person-had',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      `[ <we,i,person>? wish|wishes|wished that? <person,any,weak,you,we,i> had|'d @adv* ${CONDUCT} V=@pp O=<O> ]`,
      `[ <we,i,person>? wish|wishes|wished that? <${SOMEBODY}> ( ${HAD} ${CONDUCT} @pp O=<O>? | would|could have|'ve? @pp|@verb.b O=<O>? | ${HAD} been @open ) ]`,
      `[ would|'d ( rather | sooner | have preferred | prefer ) ( that | it if )? <person,any,you,weak> ${HAD} @pp O=<O>? ]`,
      `[ would|'d have preferred|liked|loved|wanted|appreciated ( for )? <person,any,you,weak> to @adv* ( have @pp | @verb.b ) O=<O>? ]`,
      `[ would|'d have appreciated|liked|welcomed|loved it if <person,any,you,weak> ${HAD} @pp O=<O>? ]`,
      `[ ( it|things|we|this would|'d|might|could have been ~2 )? better|best|wiser|smarter|safer|kinder|nice|nicer|good|great|helpful|easier|simpler|preferable|ideal|cleaner|saner ~5 if <person,any,you,nobody,weak> ${HAD} not? been? @pp O=<O>? ]`,
      `[ it would|'d ( have been | be ) ~2 better|wiser|smarter|safer|kinder|nice|good|polite|courteous|sensible|prudent|decent|helpful|easier|considerate ( of|for )? <person,weak,we,you> to @adv* ( have @pp | @open ) O=<O>? ]`,
    ],
    veto: ['will|would|be helpful|good|nice to have'],
    except: ['went_well'],
    flag: [
      'I wish Yuki had rung the depot.',
      "We'd rather the vendor had waited a day.",
      'It would have been better if Petra had left the valve alone.',
      'It would have been wiser of the contractor to wait.',
    ],
    pass: [
      'We wish the tool had a dry run.',
      { text: 'We wish everybody a quiet week.', section: 'lessons' },
      'It would have been better if the alarm had been louder.',
    ],
  },
];
