import { AS_TOLD, CALMED, DEALT_WITH, RESPONSE } from './deed-vetoes';
import type { Rule } from './rule';

/** What a change does to things, told of the change: past and present. */
const HARMED =
  '( @adv* @ruin.d|@ruin.z|@harm.d|@harm.z|doomed|dooms|split|splits|@destroy.d|@destroy.z|@undo.d|@undo.z|@miss.d|@miss.z|@fall.d|caused|causes|cost|costs|broke|breaks|meant|means|produced|introduced|allowed|forced|forces|defeated|defeats|grounded|knocked|helped ' +
  '| @adv* took|takes|brought|brings|knocked|tore|sent|sends|left|leaves|led|leads|turned|turns|threw|throws|set|sets|put|puts|gave|gives|handed|hands|let|lets|made|makes|pushed|pushes|drove|drives|tipped|resulted|kept|got|blew|plunged|dragged|landed|bent ~~6 ' +
  'down|offline|out|off|without|to|into|over|through|with|stuck|stranded|unable|blind|in|on|up|worse|apart|an|a|for|every|all|half|nobody )';
const OWNER = '<name,he,role,team,dept>';
/** "Ana's", "the consultants'". */
const OF = "'s|'";
const CAUSED =
  '( stem|stems|stemmed|come|came|comes|arose|arises|resulted|results|originated|originates|started|began|begins|dates|follows|followed from|with|to|on|out ~2 | caused|triggered|set|sparked|provoked|due|traced|traces|tracked|down|back|owing|off|thanks by|to|off|back ~2 | because of | result|results|product|consequence|legacy of | work of )';
const DID = '!@benign.d|was|were|had|did|been|could|would|should|might|can|will V=@past';

/** What somebody did, told as a noun that belongs to them or as a clause behind one. */
export const DEED_NOUN_RULES: readonly Rule[] = [
  {
    id: 'deed-noun-harms',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `[ P=( <name,you> 's ) ~3 @actnoun ~1 ( of|to|in|on|for|with ~5 )? ${HARMED} <O>? ]`,
      `[ P=( <name,you,role> 's | his|her ) ~2 @open ] ( of|to|in|on|for|with|through|around|into|about ~4 )? @adv* ( @undo.d|@ruin.d|@harm.d|@destroy.d|@ruin.z|@harm.z|@destroy.z|caused|causes|broke|breaks|cost|costs | turned|turns ~~3 into | took|takes ~4 down|out|offline | brought|brings ~4 to|down | led|leads to | sent|sends ~~4 to|into )`,
      `[ ( ${OWNER} ${OF} | his|her ) ~3 @vice|@meddle.g|cutting|pinching|dragging ~1 ( with|of|to|in|on|for|over|around ~5 )? ${HARMED} ]`,
      `[ P=( ${OWNER} ${OF} | his|her ) ~3 @actnoun ~1 ( with|without|of|to|in|on|for|over|around ~5 )? ${HARMED} ]`,
      `[ P=( ${OWNER} ${OF} | his|her ) ~3 @actnoun ~1 , which|that ~8 , ${HARMED} ]`,
      `[ P=( ${OWNER} ${OF} | his|her|their ) ~1 @badadj @open ~1 ${HARMED} ]`,
      `[ P=( ${OWNER} ${OF} ) ~2 @actnoun did this|that|it|so ]`,
      `[ my|your own? ~2 @vice|@actnoun ~1 ${HARMED} <O>? ]`,
      `[ his|her|their ~2 @vice|@meddle.g|@actnoun ~1 ( with|of|to|in|on|for ~5 )? ${HARMED} <O>? ]`,
      `[ <role,team,dept,some> ${OF} @adv* botched|bungled|fumbled|failed|clumsy|sloppy|hasty|rushed|reckless|careless|half-baked|ill-fated|ill-advised|misguided|disastrous|unannounced|unauthorised|unauthorized|unreviewed|untested|midnight|late-night|friday|last-minute|half-hearted|famous|infamous|pet ~1 @open ]`,
      `[ <name,he,role,team,dept> 's|his|her ~1 @meddle.g|tampering|meddling|interference|penny-pinching|corner-cutting|foot-dragging|guesswork|heroics|antics|stunt|escapade|brainwave|botch|recklessness with|in|on|around|over|of? <O>? ]`,
      `[ ${OWNER} @adv* !being|having|regarding|concerning|following|including|using @ing ~4 ] ( @ruin.d|@harm.d|@destroy.d|@undo.d|broke|caused|cost | took|brought|knocked ~4 down|offline|out | left ~4 without|unable|stranded )`,
      `what|which [ <name,he,role,team,dept> ${DID} ] ~4 ${HARMED}`,
    ],
    veto: [
      'made|makes|make sense|sure',
      "'s ~2 laptop|pager|phone|account|shift|badge|session|calendar|flight|train|car|access|vpn|machine|battery|screen|login|wife|husband|son|daughter|child|illness|absence|holiday|leave|hunch|notes|note|question|report|warning|quick|alert",
      '( saved|avoided|prevented|limited|reduced|shortened|spared|caught|restored|recovered ) !the ~2 us|hours|time|data|worse|damage|impact|outage',
    ],
    except: ['went_well', 'actions'],
    flag: [
      {
        text: "Omondi's rerun of the loader emptied the cage.",
        section: 'root_cause',
        people: ['Omondi Were'],
      },
      "The depot crew's tinkering with the dials flooded the tank.",
      {
        text: "Omondi's spreadsheet turned two lines into twenty.",
        section: 'root_cause',
        people: ['Omondi Were'],
      },
      { text: "Marketing's eagerness cost us the launch.", section: 'contributing' },
    ],
    pass: [
      { text: "Omondi's script restored the cage.", section: 'went_well', people: ['Omondi Were'] },
      { text: "Omondi's pager lost its charge.", section: 'contributing', people: ['Omondi Were'] },
      "The pump's tinkering noise stopped.",
    ],
  },
  {
    id: 'deed-noun-acts',
    category: 'person_fault',
    severity: 'medium',
    patterns: [
      `[ P=( ${OWNER} ${OF} ) ~2 @actnoun ~1 ( of|to|in|on|for|with|over ~4 )? @adv* !@benign.d|@respond.d|was|were|had|did|made|could|would|arrived|passed|landed|merged|shipped|went|said @past O=<O> ]`,
    ],
    veto: [...AS_TOLD, ...RESPONSE, CALMED, DEALT_WITH],
    except: ['timeline', 'went_well', 'actions', 'lessons'],
    flag: [{ text: "The architects' template lowered the upper bound.", section: 'root_cause' }],
    pass: [
      { text: "The architects' template lowered the upper bound.", section: 'timeline' },
      { text: "The architects' template was never loaded.", section: 'root_cause' },
      { text: "The architects' patch fixed the upper bound.", section: 'root_cause' },
    ],
  },
  {
    id: 'without-the-deed',
    category: 'counterfactual',
    severity: 'by-person',
    quietWhenNegated: false,
    patterns: [
      "( without|absent | but|except for | not for | not been for ) [ <name,he,role,team> 's ~3 @vice|@meddle.g|@actnoun ( in|with|of|to|on ~3 )? ] ~8 would",
      "would|'d ~6 ( if not | but | were|was it not | had it not been ) for [ <name,he,role,team> 's ~3 @vice|@meddle.g|@actnoun ]",
    ],
    veto: [
      "would|could have|'ve ~3 lost|failed|missed|broken|crashed|died|longer|worse|hours|days|weeks|never|no",
    ],
    except: ['went_well', 'actions'],
    flag: ["Without the foreman's fiddling the kiln would be warm."],
    pass: ["Without the foreman's notes the kiln would be cold."],
  },
  {
    id: 'thanks-for-harm',
    category: 'sarcasm',
    severity: 'high',
    patterns: [
      'merci|danke|cheers|gracias|props|hats to|off ~1 [ <name,role,team,dept> for <O>? ]',
      'thanks ~2 lot|much|bunch to [ <person,weak> for ]',
    ],
    except: ['timeline', 'went_well', 'actions', 'lessons'],
    flag: [
      { text: 'The vats are empty, cheers to the fitter for crossing the pipes.', section: 'root_cause' },
    ],
    pass: [{ text: 'Cheers to the fitter who found the leak.', section: 'went_well' }],
  },
  {
    id: 'deed-noun-by',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      '[ @badadj|misplaced|stray|extra|missing|forgotten @open by <name,role,some> ]',
      '[ @badadj|accidental|inadvertent|unplanned|unintended|unannounced|double|duplicate @open|@ing of|in|to|on|from ~5 by|from <name,he,role,team,dept,some> ]',
      '[ @meddle.g|misreading|mishandling|misuse|misconfiguration|mistyping|tampering|interference|meddling|errors|error|mistake|mistakes|slip|slips|blunder|blunders|oversight|carelessness|negligence ( with|of|to|in|on <O> )? ~1 by|from|of <name,he,role,team,dept,some> ]',
      `( @actnoun|@ing ( to|of|in|on|for <O> )? ) [ by|from <name,he> ] ~2 ${HARMED}`,
      '[ with ~4 @actnoun|@vice ~6 , <name,he,role,team,dept> <subj> @adv* V=@past ]',
    ],
    veto: ['reported|spotted|found|noticed|caught|fixed|repaired|raised|investigation|review by|of'],
    except: ['went_well', 'actions'],
    flag: ['Faulty labelling of the drums by Graham led to a mix-up.'],
    pass: ['Faulty labelling of the drums by the applicator led to a mix-up.'],
  },
  {
    id: 'cause-is-deed',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `${CAUSED} ~2 @open|something|what ~3 that|which? [ <name,he,role,team,dept,some> @adv* ${DID} @adv* up|down|in|out|off|over|through|away|into|on|back? ]`,
      `${CAUSED} [ <name,he,role,team,dept,some> @adv* !being|having|not @ing <O>? ]`,
      `${CAUSED} [ P=( <name> 's ) ~3 @open ]`,
      `${CAUSED} [ <role,team,dept,some> 's ~2 @vice|@actnoun|@meddle.g ]`,
      `${CAUSED} @actnoun|a|an|the ~4 [ @pp? by|from <name,he,role,team,dept,some> ]`,
      'root|source|origin|heart|bottom|start|centre|center ~3 is|was|lies|lay|sits|stands|: with? [ <name,role,team,dept,he> ~1 ] ( <$> | and|,|with|who|his|her|their )',
      '[ <name,role,team,dept> and|with his|her|their ~2 famous|infamous|clever|midnight|pet|bright|latest|little|stupid|silly|great|brilliant|grand|mad|crazy|quick|own|eternal|constant|@actnoun|@vice|@meddle.g ]',
      `it|this|that was|is|'s @adv* [ P=( <name,role,team,dept> 's | his|her ) ~3 @open ~4 ] that|which @adv* !@benign.d|was|were|had|did|saved|helped|gave|kept @past`,
      '@harm.n|@ruin.n|@destroy.n|caused|broken|triggered by ~4 [ @actnoun|@vice by|from|of <name,role,team,dept,weak> ]',
      'was|were left|let|thrown|cut|kept|put ~2 [ by <name,role,team,dept> ]',
      'merci|danke|cheers|gracias|props|hats to|off ~1 [ <name,role,team,dept> who @past <O>? ]',
      'behind ~4 is|was|stands|stood|lies|lay|are|were ~4 [ <name,he,role,team,dept,some> ]',
      "what @adv* ( @ruin.d|@harm.d|@destroy.d|@undo.d|broke|caused|triggered|started|did | took|brought|knocked|set|threw ) ~6 was|is [ <name,role,team,some> ( @ing | 's | <$> | and|, ) ]",
      'owe|owes|owed ~4 to [ <name,role,team,dept,he> ]',
      "of [ <name,he,role,team,dept> 's|' own? making|doing|devising ]",
      'root? cause|trigger|source|reason|origin|culprit ~4 : [ <name,role> ] <$>',
      'root? cause|trigger|reason ~4 was|is [ <name,role,some> @adv* !being|having|not @ing <O>? ]',
      "it is|was|'s [ <name,role,team,dept> ] we|us have|has|had|can to? thank",
      "it was|is|'s @adv* [ <name,role,team,dept> which|that|who|whom @adv* !@benign.d|found|@respond.d @past ]",
      '( began|started|begins|starts|born|over|happened|doomed ) ~1 when|once|the @adv* moment|minute|second|instant|day? [ <name,he,role,team,dept,some> @adv* !@benign.d|was|were|had @past <O>? ]',
      'ever since [ <name,he,role,team,dept,some> @adv* !@benign.d|was|were|had|joined|left @past <O>? ]',
    ],
    veto: [
      'quick|fast|prompt|swift|excellent|good|great|help|helped|recovered|avoided|limited|early|hunch|notes',
      'saved us|hours|the|everyone',
      'started|began|starts|begins ~3 when|once|as ~4 noticed|paged|reported|called|received|joined|alerted|saw|were|was|had',
      "thanks to ~4 's ~2 help|work|notes|alert|runbook|script",
      'came|comes|come ~1 with|to|on|out ~2 board|line|play|light',
      'people|users|customers|teams @ing',
    ],
    except: ['went_well', 'actions', 'timeline', 'lessons'],
    flag: [
      'The jam stems from a plate that the depot crew wedged in.',
      { text: "The double bill came from Omondi's macro.", section: 'root_cause', people: ['Omondi Were'] },
      { text: 'The source of the mess is Omondi.', section: 'root_cause', people: ['Omondi Were'] },
      {
        text: "It was Omondi's rule that sent the trucks to the wrong gate.",
        section: 'root_cause',
        people: ['Omondi Were'],
      },
      { text: 'The trouble began the minute the depot crew opened the hatch.', section: 'root_cause' },
    ],
    pass: [
      'The jam stems from a plate that the wind blew in.',
      { text: 'The trouble began when the depot crew was already at lunch.', section: 'root_cause' },
      { text: 'The double bill came from a macro.', section: 'root_cause' },
    ],
  },
];
