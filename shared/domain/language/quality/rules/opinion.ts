import type { QualityRule } from '../quality-rule';
import {
  MIND_STATES,
  MIND_VERBS,
  STANCE_ADVERBS,
  STRONG_ADJECTIVES,
  VERDICT_ADVERBS,
  VERDICT_NOUNS,
  WEAK_ADJECTIVES,
} from '../words/opinion-words';
import { anyOf } from '../words/verbs';

const STRONG = anyOf(STRONG_ADJECTIVES);
const WEAK = anyOf(WEAK_ADJECTIVES);
const BE =
  "is|was|were|are|been|being|be|'s|'re|felt|feels|feel|seemed|seems|seem|looked|looks|look|appeared|appears|appear|sounded|sounds|became|become|becomes|got|gets|remains|remained|proved|proves|turned|stayed|considered|found|deemed|went";
const DEGREE =
  "too|very|so|quite|rather|pretty|far|way|extremely|really|incredibly|fairly|hugely|utterly|totally|completely|absolutely|insanely|ridiculously|awfully|terribly|overly|unbelievably|remarkably|particularly|especially|exceptionally|surprisingly|kinda|somewhat|much|more|most|least|less|a|bit|little|just|simply|not|n't|as|out|to|be|the|always|often|never|also|still|of|no|nowhere|frankly|all|both|generally|overall";

/** Verdicts in the place of what was seen. */
export const OPINION_RULES: readonly QualityRule[] = [
  {
    id: 'opinion-said-as-one',
    category: 'opinion',
    places: ['account', 'root_cause', 'lesson'],
    patterns: [
      'i|we|me|personally ~1 think|believe|feel|felt|guess|reckon|suppose|suspect|thought|find|consider|doubt|imagine|bet|fear|hate|love|wish !about|of',
      'in|from my|our|his|her|their ~1 opinion|view|eyes|mind|humble|perspective|book|experience|gut',
      'to my|our mind|knowledge',
      'to be honest|fair|frank|blunt|candid',
      'if you ask me',
      "it|there is|was|'s|seems|seemed|feels|felt ~2 ( like | as if | as though | obvious | clear | hard | difficult | impossible | easy | unacceptable | unfair ) ~1 that|to|a|the|we|nobody|nothing|it",
      'felt|feels !by|the|across|in|on|at|throughout',
      'felt|feels|feel|seemed|seems|looked|looks|sounded ~1 like|as|wrong|off|right|good|bad',
      `<^> ${anyOf(STANCE_ADVERBS)}`,
      'the general|overall|prevailing|common|consensus feeling|impression|sense|mood|sentiment|view|opinion',
      'gut feeling|feel|instinct',
      'had|have|has|got a|the ~1 feeling|impression|sense|hunch',
      'my|our|the feeling|impression|hunch|gut|opinion is|was|that',
    ],
    veto: ['look|looks|looked like a|an|the ~2 !mess|joke'],
    why: 'This is how it seemed to somebody; what they saw would let others judge.',
    question: 'What was seen or measured that gave this impression?',
    flag: ['I think the console is fine', 'In our view the vendor reacted late', 'The night felt endless'],
    pass: ['The console shows two units on one axis'],
  },
  {
    id: 'opinion-verdict',
    category: 'opinion',
    places: ['account', 'root_cause', 'lesson'],
    patterns: [
      STRONG,
      `a|an|the|complete|total|real|absolute|utter|pure|sheer|such|bit|like|in|felt|of|some|big|was|is|were|much|great ${anyOf(VERDICT_NOUNS)} !rate|rates|recovery|criteria|page|code|codes|response|responses|message|button|metric|metrics|handler|to`,
      'the best|worst',
      'waste of',
      'made|makes|make|making no|little|perfect|any|sense sense',
      'out of control|hand|depth|touch',
      'all over the place|shop',
      'took|takes|taking ~1 forever|ages|eternity|long',
      'not|nowhere|hardly|barely|far|less ~1 ( good | near | great | ideal | enough | optimal ) enough|from|<$>|than|near',
      'far from|too',
      'left|leaves|leave ~1 ( a lot | much | something | plenty ) to be',
      'below|under|beneath|short ~1 expectations|standard|standards|expectation|par|par',
      'no|without excuse|doubt|point|idea|clue|sense',
      'got|get|were|was|are|is|by|pure|sheer|dumb|bad|good|stroke|out ~1 ( of )? lucky|unlucky|luck|fluke',
      'fell|falls|fall apart|flat|short',
      'went|go|goes|going ( sideways | pear-shaped | south | haywire | to hell | downhill )',
      'a|an poor|bad|good|weak|nice|wrong|lousy|solid|decent|fine|unwise|wise|risky|dangerous|hasty|clever|smart|sensible|reasonable|strong|smooth|rough|hard|tough|difficult|stressful ~1 job|effort|decision|choice|idea|experience|design|response|state|shape|result|outcome|process|approach|handling|communication|coordination|performance|work|call|move|way|plan|impression|attempt|start|night|day|time|reaction|practice|fit|look|handover|architecture|implementation|quality|engineering|code|discipline|culture|attitude|habit|solution',
    ],
    veto: ['!a bad|perfect|great gateway|request|forward|block|sector|hash'],
    why: 'A verdict invites argument; the observation behind it does not.',
    question: 'What happened, and what had been expected instead?',
    flag: ['The handover was a mess', 'The runbook is terrible', 'Pure luck saved the archive'],
    pass: ['The runbook names a host that was retired in 2023'],
  },
  {
    id: 'opinion-rating',
    category: 'opinion',
    places: ['account', 'root_cause', 'lesson'],
    patterns: [
      `${BE} ${DEGREE}* ${WEAK} !to|for-sale|path`,
      `${BE} ${DEGREE}* ${DEGREE}* ${WEAK}`,
      `too|very|so|extremely|really|incredibly|insanely|unbelievably|quite|rather|pretty|overly|highly|way ( too )? ${WEAK}|many|much|few|little|long|high|low|big|small|often|far|late|early|close|old|deep|strict|loose|broad|narrow|aggressive|conservative|optimistic|generous|tight`,
      `went|handled|managed|executed|coordinated|communicated|organised|organized|designed|written|documented|planned|performed|worked|done|built|run|maintained|tested|reacted|responded|behaved|implemented|defined|understood|prepared|structured|engineered|trained|staffed|monitored|configured|chosen|thought|worded|named|played|ran|did|dealt|moved|acted|coped ~3 ${anyOf(VERDICT_ADVERBS)}`,
      'poorly|badly|terribly|horribly|sloppily|inadequately|insufficiently|woefully|hopelessly|needlessly|unnecessarily|chaotically|unacceptably|ridiculously|painfully|embarrassingly|overly|admirably|brilliantly|superbly|flawlessly',
      "not|never|n't ~2 enough|sufficient|sufficiently|adequate|adequately|properly|well",
      'lack|lacked|lacks|lacking|absence|shortage ( of | in )? ~1 care|communication|testing|ownership|urgency|discipline|preparation|clarity|rigor|rigour|coordination|professionalism|leadership|quality|attention|understanding|awareness|maturity|focus|trust|visibility|planning|transparency|structure|direction|common|proper|adequate|experience|knowledge|monitoring|documentation|training',
      'could|should|needs|need|ought ~2 be|been ~1 better|improved|faster|clearer|quicker|stronger|smoother|easier|simpler|safer|done|handled|unacceptable|enough',
      "should|must not|never|n't be|have ~1 ( that | this | so | been | allowed | possible | happened )",
      'more|less|better|worse|slower|longer|harder than it|they|we|one|is|was|anyone|anybody|necessary|needed|acceptable|reasonable|expected ~2 should|needed|would|could|expected|hoped|ought|be|<$>|liked',
      'deserve|deserves|deserved',
    ],
    veto: ['too many requests|open|connections|redirects'],
    unless: ['evidence'],
    why: 'Good, slow or unclear compared with what? With the target beside it, it becomes a fact.',
    question: 'Which target, contract or earlier figure is this measured against?',
    flag: [
      'The response was too slow',
      'Testing was insufficient',
      'The rollout went smoothly',
      'The page was poorly written',
    ],
    pass: [
      'The first answer came after 19 minutes; the target is 5',
      'The query was slow: 4 s against a target of 300 ms',
    ],
  },
  {
    id: 'opinion-minds',
    category: 'opinion',
    places: ['account', 'root_cause', 'lesson'],
    patterns: [
      `nobody|no-one|everyone|everybody|anyone|people|folks|all|most|management|leadership|they|we|engineers|developers|team|teams|vendor|support|operations|ops|someone|customers|users ( on ~4 )? was|were|has|had|have|did|do|does|not|n't|really|truly|actually|fully|clearly|obviously|just|never|always|seem|seemed|seems|appeared|to|quite|simply|secretly|genuinely|only|even|could|would|already* ${anyOf(MIND_VERBS)}`,
      `no one really|truly|actually|fully|seemed|to|ever|even|had|quite* ${anyOf(MIND_VERBS)}`,
      `nobody|no-one|everyone|everybody|people|folks|all|most|management|leadership|they|we|engineers|developers|team|teams|vendor|customers|users|responders|operators|he|she|on-call|shift|crew|staff|department ( on ~4 )? was|were|is|are|got|felt|seemed|looked|became|had|been ${DEGREE}|clearly|visibly|been|feeling* ( ${anyOf(MIND_STATES)} )`,
      'morale|mood|atmosphere|tension|tensions|trust|enthusiasm|confidence|frustration|panic|confusion ~1 was|were|is|ran|rose|dropped|fell|set|broke|reigned|grew|low|high',
      'there was|were ~2 confusion|panic|frustration|tension|chaos|uncertainty|reluctance|resistance|anger|fear|anxiety',
      "does|do|did not|n't care|like|want|bother|appreciate|trust|respect|mind",
      'obviously|clearly|evidently|of-course ~1 wanted|thought|knew|hoped|lost',
      'lost interest|patience|faith|trust|control|track|heart|confidence',
      'no one seemed|seems',
    ],
    why: 'What others thought or felt can only be guessed; what they said or did can be told.',
    question: 'What did people say, do or see at that moment?',
    flag: [
      'Everybody was exhausted',
      'Nobody really understood the failover',
      'There was a lot of confusion',
    ],
    pass: ['Two of five responders had run the failover before'],
  },
];
