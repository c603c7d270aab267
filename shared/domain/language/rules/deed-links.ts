import { ALIVE, CALMED, DEALT_WITH, NOT_FROM_IT } from './deed-vetoes';
import { AMISS, NOT_BENIGN, WHO, WHO_WEAK } from './harm-tails';
import type { Rule } from './rule';

const OF = "'s|'";
/** The smallest things that somebody does. */
const STROKE =
  'click|keystroke|keystrokes|command|commit|flick|press|tap|push|swipe|turn|twist|pull|stroke|edit|merge|typo|slip|comma|semicolon|line|word|character|digit|button|switch|shovel|spade|drill';
const CHOICE =
  'choice|call|decision|doing|idea|work|handiwork|baby|handwriting|brainchild|initiative|invention|plan|project|fault|fancy|gamble|experiment';

/** Deeds and the harm they are told with, where the one is not simply the subject of the other. */
export const DEED_LINK_RULES: readonly Rule[] = [
  {
    id: 'harm-through-deed',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `${AMISS} ~~8 through|via|from|by|with|after|to|on|thanks [ ${WHO} @adv* !being|having|not|@benign.g @ing <O>? ]`,
      `( every|each|whenever|whensoever|anytime time? ) [ ${WHO} @adv* @third|@past ] ~~10 ${AMISS}|something|we`,
      `( with|after|from|through|by|to|on|was|is|takes|took|needed ) ( a|one|the|two|three|some|that|this|an ) ~3 [ ${STROKE} of|by|from ${WHO} ( ${OF} )? ]`,
      `<^> [ one|a|two|three|some|an ~3 ${STROKE} of|by|from ${WHO} ( ${OF} )? ] ( and|,|– )`,
      `[ ${WHO} @adv* pressed|hit|clicked|flicked|pulled|threw|pushed|tapped|typed|presses|hits|clicks <O> ] ~1 ( and | , and | ; | , ) ~~8 ${AMISS}`,
      `[ ${WHO} ${NOT_BENIGN} @past|@third ( <O> )? ] ~2 ( and|then|, )? bang|boom|poof|wham|kaboom|puff|whoosh|splat`,
      `[ ${WHO} ${NOT_BENIGN} @past|@third <O> ( believing|thinking|convinced|sure|imagining|supposing ) ~1 ( himself|herself|themselves|it|this|that|he|she|they|the ) ]`,
      `because [ <name,he,role,some> @adv* ${NOT_BENIGN}|@respond.d|took|said|left|arrived @past ( <O> | up|down|in|out|off|over|through|away|into <O> ) ]`,
      `[ ${WHO_WEAK} is|was|are|were @adv* responsible|accountable for @adv* @harm.g|@destroy.g|@ruin.g|@wreck.g|@wipe.g|@undo.g|breaking|causing|leaking|losing|cutting|taking|bringing|sending|letting|knocking <O> ]`,
      `[ ${WHO} ( hit|hits|pressed|clicked|pushed|pulled|sent|merged|deployed ~3 ) too ( soon|early|often|late|hard|fast|quickly|many ) ]`,
    ],
    veto: [CALMED, ALIVE, ...NOT_FROM_IT, DEALT_WITH],
    except: ['went_well', 'actions', 'lessons'],
    flag: [
      'We lost the batch through the baker turning down the heat.',
      'Every time the auditor opens the sheet, the totals are wrong.',
      "The market closed with a single click of a trader's mouse.",
      'The mayor pressed the button and the bridge was stuck.',
    ],
    pass: [
      'We lost the batch through the fan turning itself off.',
      'Every time the job opens the sheet, the totals are wrong.',
      { text: 'The baker pressed the button and the bell rang.', section: 'contributing' },
    ],
  },
  {
    id: 'deed-owned',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `( comma|bug|line|commit|typo|change|defect|script|code|regex|query|flag|error|mistake|cable|mess|hole|leak ) ~3 is|was [ <name,he> ${OF} ] ( <$> | ,|and|; )`,
      `[ ${WHO} is|was @adv* the @open? author|source|origin|father|mother|architect|creator|originator|inventor|cause of ~4 @badadj|@badnoun|@woe|@actnoun ]`,
      `@badadj ~2 @open ~2 ( came|comes|stems|stemmed|sprang|emerged ) ( out )? of|from [ ${WHO} ( ${OF} ~2 )? ]`,
      `@open|@ing ~3 was|is|were @adv* ( all|entirely|solely|purely )? [ ${WHO_WEAK} ${OF} ~1 ${CHOICE} ] ( <$> | ,|and|; )`,
      `root|source|origin|reason|cause|trigger|heart ~3 is|was [ ${WHO} having @pp <O>? ]`,
      `@badadj|stray|extra|rogue ~4 [ @pp up|over|in|out|through? by <name,role,he,some> ]`,
      `was|were|been @adv* [ !@benign.n|@respond.n|reviewed|paged|called|made|taken|told|given|helped|held|confirmed|seen|known|done|deemed|judged|considered|accepted|agreed @pp ~~8 by <name,role> ] ( <$> | ,|and|who )`,
      `[ by mistake|accident ,? by ${WHO} ]`,
      `[ ${WHO} 's the ( one|person|guy|woman|man ) who|that ${NOT_BENIGN} @past <O>? ]`,
      `@open that|which [ ${WHO} had ${NOT_BENIGN} @pp ] ~~1 ( caught | came back | bit|broke|sank|killed|did|cost|haunted|haunts|bites )`,
      `[ ${WHO} ${OF} ~3 ] ( caught up | came back to | bit|bites us | haunts|haunted )`,
    ],
    veto: [
      CALMED,
      ALIVE,
      'written|reviewed|reported|found|caught|spotted|fixed|owned|maintained|led|chaired|held|hosted|approved ~3 by',
      'thank|thanks|credit|helped|saved|glad|good',
    ],
    except: ['went_well', 'actions', 'lessons', 'timeline', 'contributing'],
    flag: [
      { text: "The stray comma is Otylia's.", section: 'root_cause', people: ['Otylia Wrona'] },
      'The electrician is the author of the faulty drawing.',
      { text: "Opening on a Sunday was Otylia's call.", section: 'root_cause', people: ['Otylia Wrona'] },
      { text: 'The gate had been wedged by Otylia.', section: 'root_cause', people: ['Otylia Wrona'] },
      {
        text: 'The date that Otylia had hard-coded came back to bite us.',
        section: 'root_cause',
        people: ['Otylia Wrona'],
      },
    ],
    pass: [
      { text: "The pager is Otylia's.", section: 'root_cause', people: ['Otylia Wrona'] },
      { text: 'The crack was found by Otylia.', section: 'root_cause', people: ['Otylia Wrona'] },
      'The date in the config came back as null.',
    ],
  },
  {
    id: 'own-harm',
    category: 'person_fault',
    severity: 'medium',
    patterns: [
      "[ <i> ( have|had|'ve )? @adv* caused|broke|did|started|created this|it|that|the|all <O>? ] ( <$> | ,|and|by|with|; )",
      "[ <i,we> ( have|had|'ve )? @adv* set ~4 off by|with|when|as ]",
      "[ <i,we> ( have|had|'ve )? @adv* ( only|just )? made ~1 ( things|it|matters|everything|that ) ( ~1 worse | a lot worse ) ]",
      "[ <i,we> ( have|had|'ve )? @adv* crashed|flooded|overloaded|corrupted|swamped|nuked|broke|killed|severed|jammed|clogged|leaked|poisoned|derailed|misconfigured|mangled|knackered|buggered|overran <O> ] ~3 ( ourselves | our own | by | with | when | <$> )",
      '[ my ~2 ( change|commit|merge|deploy|script|typo|edit|config|fix|patch|query|command|click|mistake|doing ) ~1 ( did it|this|that | was it | took|brought|caused|broke|killed|sank|crashed ) ]',
      '[ <i,we> @adv* deleted|wiped|dropped|erased|overwrote|truncated ~3 wrong|live|production|prod|everyone|customer|customers|whole|entire|all <O>? ]',
    ],
    veto: ['on purpose|deliberately|purposely', 'test ~1 rig|bed|node|cluster|site|system|environment|box'],
    except: ['went_well', 'actions', 'timeline'],
    flag: [
      'I caused this.',
      'I set the whole thing off by closing the gate.',
      'We only made matters worse.',
      'We jammed the gate ourselves.',
      'My edit did it.',
    ],
    pass: ['We crashed the test rig on purpose.', 'I started the call at nine.'],
  },
  {
    id: 'harm-saying',
    category: 'person_fault',
    severity: 'by-person',
    we: 'medium',
    patterns: [
      `[ ${WHO_WEAK} ( ( tied|ties|bound ~2 hands ) | ( bit|bites|bitten off more than ) | ( lost|loses control of ) ) ]`,
      `[ ${WHO_WEAK} had|has|sent|kept|set|got us|everyone|everybody|them|the ~2 ( chasing | running ~2 circles | on a wild | barking ) ]`,
      `[ ${WHO_WEAK} led|leads|took|takes us|everyone|everybody|them ~1 ( down | up | astray | for a ( ride | fool ) | a ( merry )? dance ) ]`,
      `[ ${WHO_WEAK} ( poisoned|poisons the|our well ) ]`,
      `[ ${WHO_WEAK} dropped|drops ( a ( clanger|bollock|brick|stitch|bombshell ) | us ( right | straight )? in it ) ]`,
      `[ ${WHO_WEAK} ( put|puts ( his|her|their foot|feet in it|mouth | the boot in | the cart | all our eggs ) | made|makes a rod ) ]`,
      `[ ${WHO_WEAK} went|goes|gone ( off half-cocked | overboard | too far | off piste | off-piste | off-script | off script | nuts | berserk | over the top | one step too | trigger-happy ) ]`,
      `[ ${WHO_WEAK} ( took|takes a wrong turn | backed|backs the wrong | barked|barking up the wrong | threw|throws caution | threw|throws ~2 baby ) ]`,
      `[ ${WHO_WEAK} stitched|stitches|stuffed us|everyone ~1 up ]`,
      `[ ${WHO_WEAK} pulled|pulls|pulling ( a fast one | the trigger ) ]`,
      `[ ${WHO_WEAK} ( stirred|stirs|stirring up? ~1 ( the pot | trouble | a hornet ) ) ]`,
      `[ ${WHO_WEAK} ( signed|wrote|sealed ~3 ( death warrant | death-warrant | fate ) ) ]`,
      `[ ${WHO_WEAK} ( came|come a cropper | made|makes heavy weather | made|makes a pig ) ]`,
      `[ ${WHO_WEAK} left|leaves ( the|a|our ) ~1 ( door|doors|gate|gates|stable|backdoor|window|barn ) ~1 ( open | unlocked | ajar | wide ) ]`,
      `[ ${WHO_WEAK} sowed|sows|spread|spreads|caused|brought|wrought ~2 ( confusion|panic|chaos|havoc|mayhem|misery|trouble|ruin|alarm ) ]`,
      `[ ${WHO_WEAK} strikes|strike|struck again ]`,
      `[ ${WHO_WEAK} ~~10 left us|everyone|ops|the ~2 with|in ~2 rubble|ruins|tatters|shreds|pieces|shambles|mess|nothing ]`,
      `[ ${WHO_WEAK} quoted|gave|told|promised|showed|issued|advised|sold|fed|supplied|sent|printed|published|handed <O>? ~2 ( wrong|old|outdated|stale|incorrect|false|last|bogus|expired ) <O> ]`,
      `[ ${WHO_WEAK} sent|dispatched|routed|directed|shipped|delivered|mailed|moved|flew|diverted <O> ] ~1 to ~1 wrong`,
    ],
    veto: ['lost control of the ~2 vehicle', 'no|never|not ~1 harm|panic|chaos'],
    except: ['went_well', 'actions'],
    flag: [
      'The buyer tied our hands for a week.',
      'The facilitator had us chasing ghosts.',
      'The vendor dropped us in it.',
      'The electricians poisoned the well.',
      'The night crew left the gate ajar.',
      'A clerk quoted the old rate.',
      'The vendor came in, moved the racks and left us with rubble.',
    ],
    pass: [
      'The cache had us chasing ghosts.',
      { text: 'The clerk quoted the rate.', section: 'contributing' },
      'The wind left the barn door open.',
    ],
  },
];
