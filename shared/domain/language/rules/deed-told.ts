import { ALIVE, CALMED, DEALT_WITH, RESPONSE } from './deed-vetoes';
import { HARM_VERB, NOT_BENIGN, WHO, WHO_WEAK } from './harm-tails';
import type { Rule } from './rule';

const OF = "'s|'";
const DOOM =
  'undoing|downfall|ruin|demise|nemesis|death|end|kiss|nail|straw|curse|bane|tipping|beginning|finish';

/** Deeds told from the side of what they did: "it took one clerk to …", "the third site that Ana has sunk". */
export const DEED_TOLD_RULES: readonly Rule[] = [
  {
    id: 'harm-by-its-doer',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `[ ${WHO} <subj> ( has|have|had )? @adv* ${NOT_BENIGN} @past|@third ( off|through|out|up )? ~5 that|which ${HARM_VERB} ]`,
      `crept|slipped|sneaked|snuck|came|got|entered|arrived|introduced|smuggled ~1 ( in|through|aboard )? ~1 with|via|through|under [ ${WHO} ${OF} ~2 @open ]`,
      `[ ${WHO} ${OF} ~3 came|comes at a|an|the|great|some ~2 price|cost ]`,
      `it|this|that was|is|'s ~3 [ @open|@ing by|of ${WHO} ] that|which ${HARM_VERB}`,
      `( @actnoun|@open|@ing ) [ by|from|of ${WHO} ] ,? is|was what ${HARM_VERB}`,
      `( started|caused|triggered|sparked|provoked|prolonged ) ~1 [ by ${WHO} @ing <O>? ]`,
      `from|after|by|to|with|of|for what [ ${WHO} did|@past|@third ] ~6 ( <$> | ,|and )`,
      `[ ${WHO} <subj> ${NOT_BENIGN} @past <O> ( a|an|one|two|three|half ~2 ) ( too )? early|late|soon|short ]`,
      `wheels|wheel|roof|bottom|sky came|fell|dropped ~1 ( off|in|out|down ) ~2 ( moment|minute|second|instant|when|once|day|after ) [ ${WHO} ]`,
      `( everything|things|it|all ) ~1 ( unravelled|unraveled|collapsed|imploded|derailed|crumbled | fell apart | went ~1 ) ~2 the ( moment|minute|second|instant ) [ ${WHO} @past ]`,
      `[ undone|unmade|unpicked|sunk|felled|crippled|scuppered|hobbled|derailed|torpedoed by ${WHO} ]`,
      `[ ${WHO_WEAK} ${OF} ~2 was|is|were|proved|became @adv* ( the|our|its|a ) ~1 ${DOOM} ( of )? ]`,
      `( second|third|fourth|fifth|another|next|latest|umpteenth|only|last ) ~2 @open ( that|which )? [ ${WHO} has|had|have @adv* ( taken|brought|knocked ( down|out|offline ) | @harm.n|@destroy.n|@wreck.n|broken|sunk|killed|lost ) ]`,
      `was|were|is|are|been @adv* [ brought|driven|reduced|forced|ground|put|sent|plunged|thrown|pushed|tipped|led|talked|dragged ~1 ( to|into|out|on|off|down|over ) ~4 by ${WHO} ]`,
      `was|is|were @adv* down to [ <name,he,role,team,dept,some> ] ( <$> | ,|and )`,
      `<^> [ <name,he,role,team,dept,some> having @adv* !been @pp <O> ] ,`,
      `[ ${WHO} <subj> @adv* ran|runs|run|drove|worked <O> dry|hot|flat|empty|ragged|aground ]`,
      `[ ${WHO} <subj> @adv* left|leaves <O> ( in|on|out|at ( the|a ) ~1 ( sun|rain|open|heat|cold|street|car|train|public|bin|taxi ) ) ]`,
      `[ <name,he,role,team,dept,some> ${OF} ~2 @actnoun ] ( is|was|proved|became | has|have been | turned out ) ~3 @woe`,
      `[ ${WHO} <subj> @adv* got|gets|had us|everyone|everybody|me|them ~1 @pp|banned|locked|suspended|blacklisted|sued|hacked|into ( out|off|trouble )? ]`,
      `( got|came|leaked|escaped|slipped|went out ) through|via [ ${WHO} ]`,
      `( goes|went|dates|traces|harks back to ) ~5 [ of|by|from ${WHO} ]`,
      `[ <you,name,role> and your|his|her|their ~2 @open @past <O>? ]`,
      `@ing ~~8 , as [ ${WHO} did ]`,
      `it|all ~1 took|takes|needed|needs ~3 [ ${WHO} ] to`,
      `[ <i,you> <subj> ( have|had|'ve )? @adv* ${NOT_BENIGN} @past ~5 @badadj|wrong <O>? ]`,
      `[ ${WHO_WEAK} has|have|had cost us|everyone|the|our|a <O>? ]`,
      `[ ${WHO} ( made|makes | has made | had made ) ( a|an|the|another|some|one ) ~2 ( error|errors|mistake|mistakes|slip|blunder|typo|gaffe|miscalculation|misjudgement|misjudgment ) ]`,
      `[ ${WHO} had the|a|an wrong <O> ]`,
      `[ ${WHO} ${NOT_BENIGN} @past <O> ] ( while|whilst|when ~3 ( live|running|loaded|energised|energized|mid-run | in use | under load | under way | on air ) )`,
    ],
    veto: [
      CALMED,
      ALIVE,
      DEALT_WITH,
      ...RESPONSE,
      '@benign.d|built|owns|owned|wrote|maintains|designed ~4 that|which @adv* ( caught|found|spotted|saved|fixed )',
      'down|back to ~2 minutes|seconds|percent|zero|one|two|normal|normality',
      'fix|hotfix|patch|workaround|rollback that|which',
      'helped|saved|spared|avoided|luckily|thankfully|fortunately',
    ],
    except: ['went_well', 'actions', 'lessons'],
    flag: [
      'The foreman approved a plan that crippled the press.',
      { text: "The fault crept in with Zofia's rewrite.", section: 'root_cause', people: ['Zofia Lis'] },
      'The fire was started by a welder leaving his torch lit.',
      'The shop is still reeling from what the designers did.',
      'The wheels came off the moment the consultants arrived.',
      "The foreman's shortcut was the undoing of the press.",
      'The press was brought to a standstill by one clerk.',
      'It took one clerk to stop the press.',
      'You sent the wrong figures.',
      'The jam goes back to a change of the fitter.',
    ],
    pass: [
      'The foreman approved a plan that restored the press.',
      'The fault crept in with the rewrite.',
      'The fire was started by a spark.',
      'It took one fuse to stop the press.',
      'The press was brought to a standstill by the frost.',
    ],
  },
];
