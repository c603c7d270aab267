import { CALMED, DEALT_WITH } from './deed-vetoes';
import { AMISS, HARM_TAIL, HARM_VERB, NOT_BENIGN, WHO, WHO_WEAK } from './harm-tails';
import type { Rule } from './rule';

const OF = "'s|'";
const GOOD_TURN =
  'quick|fast|prompt|swift|excellent|good|great|careful|help|helped|saved|spared|avoided|limited|restored|recovered|fixed|mitigated';
const WENT_ON =
  'fine|well|working|worked|humming|smooth|smoothly|healthy|stable|ok|okay|green|quiet|quietly|perfect|perfectly|ticking|purring|sunshine|calm|swimmingly|nicely|along|routine|textbook|happily|intact|safe';
const WENT_WRONG =
  'pear-shaped|south|downhill|sideways|haywire|wrong|unravelled|unraveled|unravelling|unraveling|rails|belly-up|awry|tits-up|pieces|trouble|started|began|begins|starts|kicked';

/** Words that tie a bad outcome to somebody or to their work. */
export const CAUSE_LINK_RULES: readonly Rule[] = [
  {
    id: 'outcome-of-whom',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `[ ( brought about | brought on | brought to you | brought to us | visited on us | inflicted on us | foisted on us | served up | cooked up | self-inflicted | engineered | masterminded | orchestrated | perpetrated | precipitated | occasioned | wrought ) ~1 by ${WHO_WEAK} ]`,
      `[ fell|falls|fallen victim|prey|foul to|of ( one of )? ${WHO_WEAK} ]`,
      `[ did|does|could|would not|n't @adv* survive|withstand|outlive|outlast|recover from? ${WHO} ]`,
      `[ barely|hardly|never|scarcely @adv* survived|recovered|withstood from? ${WHO} ]`,
      `[ met|meets|meeting|came|comes to? its|their ~1 end|demise|doom|fate|maker|match|waterloo|grief|ruin ~2 ( at|by|in|with|through|thanks|under )? ~3 ${WHO} ]`,
      `[ owe|owes|owed|owing ( everything|much|something|it|all|most|nothing )? ~2 to ${WHO} ]`,
      `[ to ${WHO} that ~4 owe|owes|owed ]`,
      `[ look|looking|seek|search|looks no further|farther|beyond than? ${WHO_WEAK} ]`,
      `( trail|track|tracks|thread|threads|path|clues|evidence|scent|breadcrumbs|logs|finger ) ~6 leads|led|ends|ended|goes|runs|ran|stops|point|points|lead|go ~3 to|at|with|back [ ${WHO} ]`,
      `[ leads|led|points|pointed|traced|traces|winds|goes ~3 to|at ${WHO} ${OF} ~1 desk|door|doorstep|keyboard|laptop|terminal|chair|commit|merge|hand|hands|branch|office|work|change ]`,
      `[ with|and|had ${WHO} ( at | behind | in ) the|his|her|their keyboard|wheel|helm|controls|console|terminal|mouse|tiller|panel|stick|saddle ] ~~14 ${AMISS}`,
      `${AMISS} ~~14 [ with ${WHO} ( at | behind ) the|his|her|their keyboard|wheel|helm|controls|console|terminal|mouse|tiller|panel|stick ]`,
      `[ ${WHO} ${OF} ~1 name|signature|initials|stamp|fingerprints|prints|fingermarks|paw-prints|pawprints|hallmark|hallmarks|handwriting|dna ~1 ( on|all|over|in ) ~2 it|them|this|that|blank|the|on ] ~~12 <$>`,
      `( @woe|affair|@harm.d|sank|broke|killed|took ~~6 ) [ carried|carries|bears|bore|has|had|wears|bearing|with ${WHO} ${OF} ~1 name|signature|initials|stamp|fingerprints|prints|fingermarks|paw-prints|pawprints|hallmark|hallmarks|handwriting|dna ]`,
      `began|started|begin|starts|begins ~1 life as ~5 [ @open ~2 of|by|from ${WHO} ]`,
      `result|consequence|outcome|product|upshot|fruit|fruits|fallout|aftermath|legacy of what|how|whatever [ ${WHO_WEAK} @adv* did|@past|@third ]`,
      `( came about|up | arose | happened | occurred | began | started | originates|originated|originate | stems|stemmed | emanates|emanated | sprang|springs ) ~1 ( through | via | with | from | by way of | courtesy of | as a result of | at the hands of | under ) [ <name,he,role,some> ( ${OF} ~2 @open )? ]`,
      `( attributable|due|owing|down|traced|traceable|thanks|attributed back? to | because of | caused by | result of ) ~1 actions|action|act|acts|deeds|doings|efforts|antics|conduct|hands|hand|handling|intervention|interference|activities|whim of [ ${WHO_WEAK} ]`,
      `( originates|originated|originate|stems|stemmed|sprang|arises|arose in|from|with ) [ <team,dept,weak> ${OF} ~2 @open ]`,
      `pay|paying|paid|pays the|a|dearly ~1 ( price|bill|penalty|cost )? for|of ( what )? [ ${WHO_WEAK} ]`,
      `price|aftermath|fallout|casualty|casualties|victim|victims|brunt|bill|penalty of|for [ ${WHO_WEAK} ${OF} ]`,
      `mopping|mopped|mop|cleaning|cleaned|clean|clearing|picking|tidying|sweeping|cleared|tidied up ~2 after|behind [ ${WHO} ] ( <$> | ,|and|for|since|until )`,
      `[ thank|thanks ${WHO_WEAK} for ~3 @woe ]`,
      `[ can|could|have|has|had|may|must|should ( to )? thank ${WHO_WEAK} ] ( for|, | <$> )`,
      `[ have|has|had|'ve|can ${WHO} ~4 to thank ]`,
      `[ ${WHO} ~1 and ${OF}|his|her|their ~2 @vice|@actnoun ]`,
    ],
    veto: [GOOD_TURN, CALMED, 'no further action|work|steps|questions'],
    except: ['went_well', 'actions'],
    flag: [
      'The flood in the archive was brought about by a plumber.',
      "The price list fell victim to one of Ewa's clean-ups.",
      "The tank did not survive the fitter's attentions.",
      'For the cause of the jam, look no further than the fitters.',
      'The trail of lost orders leads to the night crew.',
      {
        text: 'With Ewa at the controls, the furnace was lost.',
        section: 'root_cause',
        people: ['Ewa Zając'],
      },
      'We are paying the price for what the buyer agreed to.',
      'We spent Sunday mopping up after the plumbers.',
    ],
    pass: [
      'The flood in the archive was brought about by a burst pipe.',
      'The price list fell victim to a race.',
      'The tank did not survive the frost.',
      'With Ewa at the keyboard, the group read the graph aloud.',
      { text: 'We have Ewa to thank for the alert.', section: 'went_well', people: ['Ewa Zając'] },
    ],
  },
  {
    id: 'is-what-harmed',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `[ ${WHO} ( ${OF} ~3 )? ] ( @open )? is|was|were|'s @adv* ( what | the thing | the one | the reason | how | where ) ~1 ( that|which )? ${HARM_VERB}`,
      `what|whatever ~1 ${HARM_VERB} ~~12 was|is|were @adv* [ ${WHO} ( ${OF} ~2 @open | @adv* @ing ) ]`,
      `is|was|'s what|how|why|where ~4 when|after|if|once|because [ ${WHO} @adv* ${NOT_BENIGN} @past|@third ]`,
      `is|was|'s what you|we|they get|got|happens when|from|by [ ${WHO} ]`,
      `is|was|'s what|how happens|happened|comes|came ~1 ( when|of|from|after|with ) ~1 [ ${WHO} @open ]`,
      `[ ${WHO} ${OF} ~1 ( bright | brilliant | clever | great | genius | grand | pet | big | smart ) idea|notion|project|plan|wheeze|trick ]`,
      `[ ${WHO} had|has|got the|a|another|this @adv* bright|brilliant|genius|great|clever|smart|cunning|ingenious|wonderful idea|plan|notion|thought|wheeze|brainwave of|to|that ]`,
      `[ no sooner had|did|has ${WHO} ~8 ] than`,
      `[ hardly|scarcely|barely had ${WHO} ~8 ] when|than|before`,
      `${WENT_ON} ~~4 until|till|before [ ${WHO} @adv* ${NOT_BENIGN} @past|came ]`,
      `${WENT_WRONG} ~~3 when|once|after|because|as|with [ ${WHO_WEAK} @adv* ${NOT_BENIGN} @past ( out|in|up|around|on )? <O>? ]`,
      `<^> [ enter ${WHO_WEAK} ] ( ,|with|and|stage|: | <$> )`,
      `[ ${WHO} ${OF} @open* gift|legacy|present|souvenir|bequest to us|the|everyone|all|ops ]`,
      `@open did|wreaked|wrought ~2 ( more|further|untold|lasting|real|serious|massive|irreparable|permanent ) damage|harm by|from [ ${WHO} ]`,
      `( because|since|when|as|after ) [ <you> ${NOT_BENIGN} @past <O>? ] <$>`,
    ],
    veto: [
      CALMED,
      'helped|saved|spared|avoided|restored|recovered|fixed|worked|mitigated|shortened|good|luckily|thankfully|fortunately',
      'started|began|starts|begins ~3 when|once|as|after ~4 noticed|paged|reported|called|received|joined|alerted|saw|were|was|had',
    ],
    except: ['went_well', 'actions'],
    flag: [
      { text: "Ewa's import is what sank the payroll.", section: 'root_cause', people: ['Ewa Zając'] },
      'What turned a quiet day into a riot was the buyer ordering twice.',
      'The crash is what happens when a temp edits the feed.',
      "Halving the pool was the architect's bright idea.",
      'No sooner had the fitter closed the panel than the lights died.',
      'The line was humming along until the new starter adjusted the belt.',
      'It all went pear-shaped when the electricians barged in.',
    ],
    pass: [
      { text: "Ewa's import is what saved the payroll.", section: 'went_wrong', people: ['Ewa Zając'] },
      'No sooner had the valve closed than the lights died.',
      'The line was humming along until the belt snapped.',
      'The trouble started when the on-call was asleep.',
    ],
  },
  {
    id: 'work-of-whom-harmed',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `[ P=( <name,he,role,some> ${OF} ) ~2 @open|@ing ( of|to|in|on|for|with|through|around|into|about|at ~4 )? ] ${HARM_TAIL}`,
      `[ <weak> ${OF} ~1 @actnoun ] ${HARM_TAIL}`,
      `<^> [ ( a|an|the|one|two|three|some|this|that )? ~4 @open ~1 by|from ${WHO} ,? ] ${HARM_TAIL}`,
      `<^> [ ( a|an|the|one|two|three|some|this|that )? ~4 @open ,? !@benign.n @pp ~4 by|from ${WHO} ,? ] ${HARM_TAIL}`,
      `[ my|your own? ~2 @vice|@meddle.g|@actnoun ( of|to|in|on|for|with|around ~4 )? ] ${HARM_TAIL}`,
    ],
    veto: [
      'made|makes ~2 sense|sure|clear|easy|easier|possible',
      "'s ~2 laptop|pager|phone|account|shift|badge|session|calendar|flight|train|car|access|vpn|machine|battery|screen|login|wife|husband|son|daughter|child|illness|absence|holiday|leave|hunch|notes|note|question|report|warning|quick|alert|call|page|manager|boss|mother|father|contract|password|system|systems|api|service|cluster|network|platform|server|servers|cable|equipment|hardware|software|firmware|generator|kit|tool|portal|storage|database|link|line|router|switch",
      '( saved|avoided|prevented|limited|reduced|shortened|spared|caught|restored|recovered|helped|fixed ) !the ~2 us|hours|time|data|worse|damage|impact|outage|it|that',
      CALMED,
      DEALT_WITH,
    ],
    except: ['went_well', 'actions', 'timeline'],
    flag: [
      {
        text: "Ewa's badge-sharing opened the door to the thieves.",
        section: 'went_wrong',
        people: ['Ewa Zając'],
      },
      'Two clicks by a clerk ended a spotless year.',
      'A key pasted into the forum by an intern let the scrapers in.',
      'My fiddling with the thermostat froze the greenhouse.',
    ],
    pass: [
      "The supplier's cable took the ring down.",
      'Two clicks in the console ended the session.',
      "The vendor's warning made us look.",
      'A patch written by the vendor fixed the leak.',
    ],
  },
];
