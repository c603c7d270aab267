import type { Rule } from './rule';

const NORMAL =
  'prudent|sane|normal|proper|decent|competent|professional|sensible|responsible|serious|self-respecting|careful|conscientious|good|real|reasonable|thoughtful|registered|qualified|trained|grown|grown-up|mature';
const WOULD_HAVE = "would|could|might|'d @adv* have|'ve|of @adv*";
const NO_SYMPATHY =
  '!done|made|missed|thought|assumed|fallen|believed|trusted|concluded|chosen|acted|expected|been|reacted|struggled|read|needed|had|helped|shortened';
/** Steps that a "you do not …" forbids. */
const STEPS =
  '@work.b|@deployish.b|@destroy.b|@harm.b|@bypass.b|run|leave|touch|put|walk|skip|guess|assume|keep|hand|give|let|store|test|change|pull|work|play|mess|do|make|restart|switch|turn';

/** What people in general do, held against those who did otherwise. */
export const NORM_RULES: readonly Rule[] = [
  {
    id: 'a-good-one-does',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      `[ a|an|any|every ( ${NORMAL} ) ( @role|@team|person|professional|adult|banker|organisation|organization|company|shop ) ( ~4 ) @verb.z|always|never|knows O=<O>? ]`,
      `[ normal|sane|good|proper|decent|competent|professional|sensible|responsible|serious|self-respecting|real|careful @roles|people|teams|companies|organisations|professionals|adults|shops ( always | never | do n't|not )? @verb.b|know O=<O>? ]`,
      `[ any|a|an|no ( @role|@team|person|@open ) worth ( the | his | her | their | its | a )? ~1 ( salt|salary|wage|wages|money|name|title|badge|pay|keep|fee ) ~6 ]`,
      `[ <person,weak,any> ( would|is|are|was|were be? expected to|of ) !be|have|see @open O=<O>? ]`,
      `[ <name,he,role,team,dept,they,some,weak> is|are|'s ( paid | hired | here | there ) to @open O=<O>? ]`,
      `[ <person,any> <subj> ( ought to | should ) ( know|understand|remember|realise|realize ) ( this|that|these|such|which|what|how|where|when|who|better|not|by ) ~4 ]`,
      `[ <you> ( do|should|can n't|not | never | simply|just do n't|not | always ) @adv* ${STEPS} O=<O>? ] !if|when|where`,
      `[ one ( does n't|not | never | always ) @adv* ${STEPS}|simply O=<O>? ]`,
      `[ ( you|one|we ( always | must | first ) ) @open ~4 , ( then | and then ) ]`,
      '[ surely one|you|we|they ~1 @open ~3 ]',
      `[ ( in|at|on ( every|any|each|all|most|other ~4 <i,we> ( have | 've )? ( know|knew|worked|seen|ran|run|visited ) ) ) ]`,
      `[ in|at|on ~3 ,? ( they|people|anyone|everyone ) would|'d @adv* have|'ve @adv* @pp O=<O>? ]`,
      `[ ( my | our | his | her | the ) ( last|old|previous|former|predecessor ) ~3 ${WOULD_HAVE} @pp O=<O>? ]`,
      `[ a|an !second|third|another|further|attacker ~2 @role ( with|who|on|in|at|from ~6 )? ${WOULD_HAVE} ${NO_SYMPATHY} @pp O=<O>? ]`,
      `[ it ( would|'d have | had|has )? ( behoved|behooved|behoves|behooves ) <person,weak,any,we> ( to @open O=<O>? )? ]`,
      `[ it would|'d have behoved|behooved <person,weak,any,we> ( to @open O=<O>? )? ]`,
      `[ would|'d n't|not @adv* have ( killed | hurt | harmed | broken ) ( <person,any,you,weak,we> | to ) ]`,
      `[ one|a|an|two|five|ten ~5 by|from <person,weak> ~3 and|, ( it|this|the|none|nothing | <we,i> ) ~3 would|'d|could|none|nothing ]`,
      `[ one|a ( single | quick | simple | short )? ( phone )? ( call|question|look|message|word|email|glance|query|check|select ) ( ~4 ) and|, ( <we,i> | it|this|none|nothing ) ~4 would|'d|could|none ]`,
      '[ normally|ordinarily|usually ,? one @open ~2 ]',
    ],
    veto: [
      'knows|know|knew|known that? you|one',
      'if|when|unless|until|that|which|where|so|how|what|whether|ensures|so you|one',
      'same|likewise|similarly',
    ],
    except: ['actions', 'went_well'],
    flag: [
      'A prudent clerk counts twice.',
      'Any engineer worth his wage would stop the belt.',
      'A trained nurse would be expected to read the label.',
      'You do not run a purge on a shared login.',
      'An auditor is paid to read the sheet.',
      'My previous manager would have stopped the line.',
      'A nurse would have counted the forms.',
      'It would have behoved the vendor to ask.',
      'It would not have hurt Tom to ask.',
      'One call from the vendor and we would have kept the slot.',
      'The engineers ought to know which cluster they are in.',
    ],
    pass: [
      'An operator may declare a major incident.',
      'If you do not run the job twice, the table stays empty.',
      'You do not see the banner at this zoom.',
      'A second operator would have shortened the restore.',
      'Any engineer can open the vault.',
    ],
  },
  {
    id: 'prudent-proverb',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      '[ better ( to be )? safe than sorry ]',
      '[ look before you leap ]',
      '[ measure twice ,? ( and )? cut once ]',
      '[ a stitch in time ]',
      '[ prevention is|beats better than? cure ]',
      '[ an ounce of prevention ~2 would ]',
      '[ forewarned is forearmed ]',
      '[ more haste ,? less ]',
      '[ haste makes waste ]',
      "[ if it ai|is n't broke|broken ]",
      '[ when in doubt ,? ( leave|ask|stop|do|don|check|call|wait|throw|escalate ) ]',
      '[ common sense ] ( dictates|says|would|suggests|should|tells|demands )',
      "[ this|that|it|there is|'s ( exactly | precisely )? ( why | the reason ) <we,people,they> have ~3 ( freeze|runbook|runbooks|procedure|procedures|checklist|checklists|rule|rules|review|reviews|process|staging|policy ) ]",
    ],
    except: ['actions', 'went_well'],
    flag: [
      'Better safe than sorry, they say.',
      'Measure twice, cut once.',
      'When in doubt, ask.',
      'This is exactly why we have a freeze.',
    ],
    pass: ['The cut ran once and was measured twice.'],
  },
  {
    id: 'had-the-means',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      '[ <person,weak> <subj> had the ( authority|power|right|means|tools|training|information|option|keys|rights|skills|experience|mandate ) to @open ~8 ] so|but|and|yet|,',
      "[ ( that|which|what|this is|was|'s ( exactly | precisely )? ( what )? <person,weak,we> is|was|are|were|'re ( there | paid | hired | employed | trained | here ) for ) ]",
      '[ ( what|which <person,weak> is|was|are|were ( there | paid | hired | employed | trained ) ( for | to ) ) ]',
    ],
    veto: ['had the means|rights|keys|tools to ~8 and used|did|so'],
    except: ['actions', 'went_well'],
    flag: [
      'The supervisor had the authority to stop the belt, but waited.',
      'That is what the reviewers are paid for.',
    ],
    pass: ['The supervisor had the authority to stop the belt.'],
  },
];
