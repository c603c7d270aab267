import type { Rule } from './rule';

const OPENING =
  '( ok|okay|right|so|well|now|and|but|just|seriously|honestly|yo|hey|guys|folks|lol|wtf|sorry|look ,? )';
const GUILTY =
  'commit|change|idea|fault|mistake|decision|signature|name|login|mess|fingerprints|handiwork|ticket|branch|job|call|patch|deploy|push|pr|keyboard|fingers|badge|watch';

/** Who is to answer for it, in all the ways that the question is put. */
export const WHO_RULES: readonly Rule[] = [
  {
    id: 'who-answers',
    category: 'accusing_question',
    severity: 'high',
    patterns: [
      '[ ( who|whom | whose door ) ( do|does|should|can|shall|must|are|may ) <we,i,they,you> ~1 have|get|need|to* @reckoning ]',
      "[ who|who's ( is|was|'s|are|will|gets|shall|should|must|has|wants ~2 )? ( going|gonna | ready|willing|prepared|brave )? ( to )? ( take|takes|taking|carry|carries|carrying|get|gets|getting|bear|bears|face|faces|pay|pays|foot|foots|accept|accepts|stand|stands ) ( the|all|for )? ~1 @guiltburden ] ~~12 <q>",
      "[ who is|'s|are|will|wants|dares|fancies|cares ~1 going|gonna|to|be* ( admit|admitting|confess|confessing|explain|apologise|apologising|apologize|justify | own|fess|stand|owning up | step forward|up ) ] ~~16 <q>",
      '[ who had|has|have|kept ( his|her|their|your|a ) ~1 ( hands|hand|finger|fingers|mitts|paws|feet|foot|elbow|eyes|nose|head ) ~3 ] ~~16 <q>',
      '[ who could|can|would|did @adv* ( think|believe|imagine|suppose|say|claim|conclude|forget|miss|overlook|ignore|approve|authorise|authorize|sign|agree|do|consider ) ~4 ] ~~16 <q>',
      '[ who ( green-lit|greenlit|greenlighted|green-lighted|okayed|rubber-stamped|waved|nodded|blessed|cleared|sanctioned|commissioned|vetted|certified|allowed|permitted|let|left|hired|trained|supervised|put|gave|taught|briefed|picked|chose|promoted|entrusted ) ~4 ] ~~16 <q>',
      '[ who ( needs|deserves|ought|has|should to? be ( fired|sacked|punished|disciplined|retrained|ashamed|suspended|told ) ) ] <q>',
      '[ who is|was|are|were ( the|our|this|that ~2 ( one|person|hero|genius|individual|guy|guilty|unlucky|lucky|fool|bright ) ) ~4 ] ~~16 <q>',
      '[ whose ( ~1 ) ( baby|problem|doorstep|door|lap|desk|shoulders|account|expense|fault|head|conscience|dime|side|hands ) ~4 ] <q>',
      `[ ( like|want|love|wish|need|keen|dying|curious|demand|wants|likes to know|hear|learn|see ) ~1 ( whose ~1 @open | which ( of|one|@role|@roles|@team|person ~3 ) ~1 @past ) ~3 ]`,
      `[ whose ~1 ${GUILTY} ~8 , i|we ~1 ( like|want|love|wonder|ask ) ]`,
      '[ ( someone|somebody|anyone|they must|should|surely|ought to? ~1 ) know|knows? who @adv* !@helping @past O=<O>? ]',
      `<^> [ ${OPENING} who @adv* ( @harm.d|@destroy.d|@omit.d|@work.d|@deployish.d|touched|did|pushed|merged|killed|restarted|changed|unplugged|left|let|set|ran|put ) O=<O>? ] <$>`,
      '[ ( can|could|may|will|would|do ) ~1 ( get|have|want|give|see|hear ( us | me )? ) ( a|the|some|any ~1 names|name ) ] <q> <$>',
      '[ ( any|no ) ( idea|ideas|clue|guesses|guess|thoughts|suggestions|suspects|suspicion|volunteers|takers|confessions|confession|culprits|culprit ) ~2 ( who|whose|which|for ) ~4 ] <q>',
      '<^> [ any ( volunteers|takers|confessions|confession|suspects|culprits|culprit|excuses|excuse|regrets|remorse|apologies|apology|shame ) ~3 ] <q>',
      '[ ( can|could|will|would|might|may ~1 ) the ~1 ( person|one|individual|colleague|genius|hero|party|gentleman|lady|soul|owner|author|team|engineer|@role|@insult ) ~1 who|that|responsible|behind ~8 ( please|kindly|explain|step|come|speak|stand|raise|own|identify|tell|make|get ) ~2 ]',
      '[ ( by|with|under|at|on|in|for|from what|which|whose ) ( logic|reasoning|right|door|doorstep|mandate|licence|license|warrant|whim|instructions|theory|assumption|delusion|misapprehension|standard|measure|pretext|grounds|name ) ~2 ( did|does|was|were|should|do|is|are|would|had|has ) ~3 ]',
      '[ ( which|what ) ( engineer|developer|admin|operator|person|@role|@roles|@team|squad|shift|crew|member|colleague|side ) ( is | was | are | were ) ( guilty|culpable|responsible|liable|answerable|accountable | at fault | to blame | behind ) ] ~~16 <q>',
      '[ on|during|under|in whose ( watch|shift|tenure|reign|leadership|roof|nose|eyes|name|time|dime ) ]',
      "<^> [ so|and|ah|oh|was|wait|right ,? it ( was|is|'s )? <you,name> ,? ( then | again | all along | after all )? ] <q> <$>",
      "[ is|was|are n't|not? it|that ( not )? ( true|correct|right|fair | a fact | the case ) ( that | to say )? ~1 <person,you,nobody> ~3 ] <q>",
    ],
    veto: [
      'who|whom ~1 ( should|do|can|does|shall|must <we,i,they,you> ~2 ) ( call|page|contact|bill )',
      "avoid|rather|instead|stop|stopped|without|never|not|n't|no|nor ~3 asking|ask|who|whose",
      'any idea|clue ~2 who|which ~1 ( owns|can|might|has|holds|to )',
    ],
    quietWhenNegated: false,
    except: ['went_well'],
    flag: [
      'Who do we thank for the flooded yard?',
      'Who is taking the rap?',
      "Who's going to admit to that one?",
      'Who had his hands on the valve?',
      'Who could possibly think that was fine?',
      'Who waved that through?',
      'I want to know whose commit this was.',
      'Somebody must know who did it.',
      '02:50 ok who broke prod',
      'Can we get a name?',
      'Any idea who cut the hose?',
      'Can the person who signed the waiver please explain himself?',
      'By what logic did the crew turn the valve?',
      'So it was you, then?',
      "Isn't it true that you skipped the count?",
    ],
    pass: [
      'Who should we page at night?',
      'Who can reset the gauge?',
      'Any idea who owns the second feed?',
      'Who is going to write the note?',
      'Can we get a name for the new pump?',
      'By what route did the parcel arrive?',
    ],
  },
];
