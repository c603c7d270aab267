import type { QualityRule } from '../quality-rule';

const QUANTIFIERS =
  'some|many|several|most|few|various|numerous|multiple|countless|handful|lot|lots|bunch|couple|majority|minority|portion|fraction|dozens|hundreds|thousands|millions|scores|plenty|loads|tons|heaps|swathe|swathes|bulk|certain|numbers|parts|part|percentage|proportion|share|subset|everybody|everyone|selected|select|widespread|mostly|largely|mainly|predominantly|primarily|virtually';
const DEGREES =
  'significant|significantly|major|minor|severe|severely|serious|seriously|substantial|substantially|considerable|considerably|massive|massively|huge|hugely|large|enormous|enormously|tremendous|limited|partial|partially|heavy|heavily|badly|poor|poorly|slow|slower|slowly|sluggish|laggy|unresponsive|degraded|degradation|degrade|intermittent|intermittently|sporadic|sporadically|occasional|occasionally|flaky|unstable|patchy|noticeable|noticeably|minimal|minimally|negligible|moderate|moderately|widespread|extensive|extensively|extended|prolonged|lengthy|brief|briefly|temporary|temporarily|elevated|increased|reduced|dramatic|dramatically|drastic|drastically|terrible|terribly|horrible|horribly|bad|worse|notable|notably|material|materially|tangible|visible|visibly|sizeable|sizable|small|tiny|marginal|marginally|slight|slightly|somewhat|rather|quite|pretty|greatly|deeply|strongly|hard|profound|profoundly|catastrophic|disastrous|devastating|painful|painfully|unacceptable|unusually|abnormal|abnormally|appreciable|acute|critical|critically|meaningful|mild|modest|excessive|excessively|long|longer|frequent|frequently|repeatedly|often|constantly|unreliable|unusable|wide|broad|far-reaching|sharply|rapidly|steeply|big|high|higher|spike|spiked|surge|delays|delay|delayed|backlog';
const FIGURES_OF_SPEECH =
  'flooded|swamped|overwhelmed|inundated|bombarded|hammered|tanked|plummeted|skyrocketed|exploded|crippled|paralysed|paralyzed|crawled|crawl|halt|standstill|meltdown|chaos|havoc|nightmare|unhappy|angry|upset|annoyed|frustrated|furious|irate|frustration|complained|complaining|complaints|complaint|disappointed|anger|outcry|reputation|reputational|trust|goodwill|morale|confusion|inconvenience|inconvenienced|dissatisfaction|dent|dented|suffered|suffering|suffer|struggled|struggling|struggle|hurt|hit|sting|bruised|knees|embarrassing|embarrassment|brand|stressed|stress|disrupted|disruption|disruptions|turmoil|mayhem|storm|avalanche|deluge|wave|torrent|tons|pain|felt|affected|impacted|noticed';

/** An effect without its size. */
export const UNQUANTIFIED_IMPACT_RULES: readonly QualityRule[] = [
  {
    id: 'impact-of-total',
    category: 'unquantified_impact',
    places: ['impact', 'impact_prose'],
    patterns: [
      `${QUANTIFIERS}|percentage|number|many|much|all but a few ~2 ( of )? our|the|its|their|these ~1 9`,
      `${QUANTIFIERS} of ~1 9`,
    ],
    veto: ['9|one %|percent|percentage', '9 of ~2 9', '9 ~6 ,|⟮|: ~2 9'],
    why: 'The number says how many there are, not how many were affected.',
    question: 'How many of them, and for how long?',
    flag: ['Many of our 40,000 users saw errors', 'Most of the 12 sites were offline'],
    pass: ['7 of the 12 sites were offline for 20 minutes'],
  },
  {
    id: 'impact-amount',
    category: 'unquantified_impact',
    places: ['impact', 'impact_prose'],
    patterns: [
      `${QUANTIFIERS} !importantly|notably|of-all|recent|recently`,
      'quite|only|just a few',
      'a small|large|big|huge|significant|fair|good|sizeable|sizable|considerable|certain|limited|tiny|great|vast|high|low|substantial number|amount|part|share|portion|percentage|fraction|proportion|majority|minority|subset|group|set|volume|chunk|deal|quantity',
      'nearly|almost|practically|virtually|pretty ( much )? all|every|everyone|everybody|everything|nobody|no',
    ],
    unless: ['amount'],
    why: 'Readers picture anything between three and three million here.',
    question: 'How many, out of how many, and where can that be counted?',
    flag: ['Some customers could not log in', 'A small percentage of writes failed'],
    pass: ['Some customers (about 310) could not log in', '4 % of writes failed'],
  },
  {
    id: 'impact-degree',
    category: 'unquantified_impact',
    places: ['impact', 'impact_prose'],
    patterns: [
      DEGREES,
      'for|took|quite|lasted ~1 a ( little | long | short )? while|time|bit|moment|period',
      'for ~1 ages|hours|days|minutes|weeks|long|some',
      'went|go|going|goes down|south|dark|wrong|bad',
      'all over',
      'out of control|action',
      'took|take|taking ~1 a ~1 hit|beating|hammering|knock|dent|toll',
      'through the roof',
      'on|to its|their|our knees',
    ],
    unless: ['figure'],
    why: 'An adjective stands where a number, a share or a duration would say it.',
    question: 'From what to what, and for how long?',
    flag: ['Significant impact on revenue', 'Search was slow for a while'],
    pass: ['Search took 4.2 s at p95 for 18 minutes, three times the usual'],
  },
  {
    id: 'impact-guess',
    category: 'unquantified_impact',
    places: ['impact', 'impact_prose'],
    patterns: [
      'probably|presumably|perhaps|maybe|possibly|conceivably|arguably|hopefully|supposedly|allegedly',
      'more or less',
      'sort|kind of',
      'as far as we|i|anyone|can|is',
      'i|we think|guess|believe|suspect|assume|suppose|hope|feel',
      'not|hard|difficult|impossible ~1 sure|certain|clear|known|yet|quantified|measured|quantify|measure|say|tell|estimate',
      "n't know|quantify|measure|tell|say|counted|been",
      'unknown|unclear|tbd|tbc|unsure|unquantified|unmeasured|n/k',
      'to be determined|confirmed|counted|quantified|investigated',
      'or so|thereabouts|something',
    ],
    veto: ['9 ~~6 ⟮ ~2 9', 'unknown ~1 user|users|host|hosts|error|errors|type|field'],
    why: 'A guess is fine in the meeting; the document needs what was counted, or that it cannot be.',
    question: 'Which log or report could confirm it?',
    flag: ['The SLA was probably affected', 'Up to 3 regions were more or less down'],
    pass: ['The SLA for March was missed by 0.3 %'],
  },
  {
    id: 'impact-feeling',
    category: 'unquantified_impact',
    places: ['impact', 'impact_prose'],
    patterns: [FIGURES_OF_SPEECH],
    unless: ['figure', 'none'],
    why: 'It tells that it hurt; how much is left to the reader.',
    question: 'How many tickets, orders or minutes was that?',
    flag: ['Support was flooded with tickets', 'Partners complained'],
    pass: [
      'Support received 140 tickets in an hour, up from 12',
      'No customers complained: the change never left staging',
    ],
  },
  {
    id: 'impact-without-number',
    category: 'unquantified_impact',
    places: ['impact'],
    patterns: [],
    unless: ['figure', 'none'],
    why: 'Without a count, a share or a duration nobody can compare it with the next one.',
    question: 'How many, how much, and for how long?',
    flag: ['Customers could not log in', 'Orders were lost'],
    pass: ['No customer impact: the change never left staging', '31 minutes without checkout'],
  },
];
