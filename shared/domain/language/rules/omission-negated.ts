import type { Rule } from './rule';

/** Somebody, also as "of the reviewers" behind a word of quantity. */
const SOME_OF =
  '( half|most|some|many|several|both|all|two|three|one|plenty|half of|on <role,team,dept,they,name> )';
/** Nobody, or as good as nobody. */
const NOBODY_LIKE =
  '( ( no|not|nary ( a | one | single )? | never a | zero ) ( member|members|soul|one|person|people|body|human|adult | living soul | human being|eye|eyes | pair of eyes ) ( else )? ( of|in|on|at|from|within ( any )? <role,team,dept,name,weak,we,they> )? ' +
  '| hardly|barely|scarcely|practically|almost|virtually <any,nobody> ( of|in|on|at|from <role,team,dept,they,we> )? | hardly|barely|scarcely a|any <role,team>? @roles|@role? ' +
  '| precious? few ( of )? <role,team,dept,they,name> | precious? few of <role,team,dept,they,name,we> | neither of <role,team,dept,they,name> | neither <person,weak> nor <person,weak> | neither @role|@team|@dept nor @role|@team|@dept )';

/** Verbs of the open class: what is no state, and so could have been done. */
const OPEN_NEGATED =
  "( @adv* did|'d @adv* not|n't @adv* !@state.b|@adv ( so much as )? V=@open | @adv* never @adv* ( so much as )? !@state.d|@experience.d|@adv V=@past " +
  "| @adv* has|have|'ve @adv* not|n't|never !yet @adv* !@state.n|@experience.n|@adv V=@past|@pp | @adv* had|'d @adv* not|n't !yet|been @adv* !@state.n|@experience.n|@adv V=@past|@pp )";
const REST = '( up|out|off|down|in|back|through|over|around? at|to|on|for|into|about|with|after? <O> )?';

/** Experience that somebody has had no occasion to get. */
const EXPERIENCE = "had|has|have|'d|'ve never|not|n't @adv* @experience.n|trained|done|been";

/** What somebody did not do: "not", "never", "nobody" before the verb. */
export const OMISSION_NEGATED_RULES: readonly Rule[] = [
  {
    id: 'did-not-act',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      '[ <person,weak,i,we> ( ,? who|that )? {NOT act} O=<O> ]',
      `[ <person,weak,i,we> ( ,? who|that )? {NOT act} ${REST} ]`,
      `[ ${SOME_OF} {NOT act} <O>? ]`,
      "[ <you> ( never V=@act.d | did not|n't @adv* V=@act.b ) ]",
      "[ <person,weak> did|does|do not|n't ] <$>",
      '[ <nobody> {V act} O=<O> ]',
      `[ <nobody> {V act} ${REST} ]`,
      '[ <nobody> ( bothered|cared|thought|dared|wanted|bothers|cares|deigned|troubled|stopped|paused ) ( to|of|about )? @verb.b? <O>? ]',
      '[ <nobody> <subj> @adv* had|has @adv* @act.n <O>? ]',
      '[ <nobody> was|is|were @adv* @act.g <O>? ]',
      '[ <nobody> @adv* watching|checking|looking|monitoring|reading|following|minding|testing|reviewing|supervising|listening ( at|to|on|for|into|after? <O> )? ]',
    ],
    veto: [
      'looking|searching|seeking|trying ~4 blame|punish|accuse|culprit',
      'nobody|one had|has|was|is|were to|able|paged|blamed|hurt|needed',
      "not|n't need|have|want|page",
      'so|ensure|ensures that? nobody|no|one',
      'anything wrong',
      'as long as',
      'apply|applied to',
      "not|n't ask|asked who|whose|why",
      "has|have|had not|n't yet",
      'shift in|of|to|from',
      'think|thought|thinks it|this|that|the|they|there|a|to ~4 was|were|would|could|is|had|needed|be',
      'observe|observed|notice|noticed any|further|such|more|a',
      "had|has|have|'d|'ve never|not|n't @adv* @experience.n|trained|been",
      "had|has|have|'d|'ve never|not|n't @adv* @pp ~8 before <$>",
    ],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      "Mike didn't run the integration suite.",
      'Yuki never read the runbook.',
      'Nobody looked at the error budget.',
      { text: 'Raj does not respond for 25 minutes.', section: 'timeline' },
      'It was Nomsa who did not lock the cabinet.',
      'Most of the reviewers never opened the file.',
      'The batch ran all night with nobody watching the queue.',
    ],
    pass: [
      'No one knew about the limit.',
      'The reviewer could not see the generated SQL.',
      'The linter never checks large files.',
      'Nobody had to be woken up.',
      'The engineer did not receive the page.',
      'The trainee had never performed a failover before.',
    ],
  },
  {
    id: 'did-not-do',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ <person,weak,i> ( ,? who|that )? <subj> ${OPEN_NEGATED} O=<O> ]`,
      `[ <person,weak,i> ( ,? who|that )? <subj> ${OPEN_NEGATED} ${REST} ]`,
      `[ ${SOME_OF} ${OPEN_NEGATED} <O>? ]`,
      `[ <person,weak,i,we> <subj> @adv* has|have|had|is|are|'s|'re @adv* yet|still to @adv* !@state.b V=@open O=<O> ]`,
      `[ <person,weak,i,we> <subj> @adv* has|have|had|is|are|'s|'re @adv* yet|still to @adv* !@state.b V=@open ]`,
    ],
    veto: [
      'give|gave|given|run|ran up|in|way|out|into',
      "not|n't|never ( only | necessarily | take ~2 risk|risks|chances | mean|meant | work|worked|working )",
      "not|n't|never ~6 until ~8 arrived|came|returned|restored|available|back",
      EXPERIENCE,
      "had|has|have|'d|'ve never|not|n't @adv* @pp ~8 before <$>",
      'had yet to',
      'shift in|of|to|from',
      'apply|applied to',
      "not|n't ask|asked who|whose|why",
      "has|have|had not|n't yet",
    ],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      'The night operator never acked the second call.',
      'Zeynep swapped the badge and did not deactivate it.',
      'Kofi has yet to file the note.',
      "The owners haven't dusted that fan in years.",
      'Half of the leads never dialled in.',
    ],
    pass: [
      'The engineer had never seen the console.',
      'Support did not lose a single order.',
      'The operator did not know the code.',
      'Nora had not been told about the window.',
      { text: 'The crew never left a store waiting.', section: 'went_well' },
      'The kernel never acked the packet.',
    ],
  },
  {
    id: 'nobody-did',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ <nobody> <subj> @adv* ( has|have|had )? @adv* !@state.d|@state.n|@experience.d|@harm.d|@adv V=@past O=<O> ]`,
      `[ <nobody> <subj> ( on|in|from|at|of the|that|this|our|any|these|those? @open )? @adv* ( has|have|had )? @adv* !@state.d|@state.n|@experience.d|@harm.d|@adv V=@past ${REST} ]`,
      `[ ${NOBODY_LIKE} @adv* ( has|had|have )? @adv* !@state.d|@harm.d|@adv|used V=@past ${REST} ]`,
      `[ ${NOBODY_LIKE} @adv* was|were|is @act.g <O>? ]`,
      `[ ${NOBODY_LIKE} @adv* ( has|had|have )? @adv* bothered|cared|thought|dared|troubled|deigned|stopped to|of @open <O>? ]`,
      '[ neither <person,weak> nor <person,weak> ( read|reads|run|runs|check|checks|tell|tells|test|tests|spot|spots ) <O>? ]',
    ],
    veto: [
      'nobody|one|none|soul ~4 injured|hurt|blamed|harmed|affected|died|complained|panicked|left|quit|worked|touched|changed|asked|used|logged|made|based|needed|required|called|named',
      'so|ensure|ensures that? nobody|no|one',
      'fewer|few of <they> @adv* were|are|have|had',
      'no wrong|mistake|mistakes|error|errors',
    ],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      'No member of the kitchen staff flagged the broken scale.',
      'Hardly anyone signed the log that week.',
      'Neither the operator nor the manager walked the floor.',
      'Few of the managers turned up for the drill.',
      'Nobody wired the second feed.',
    ],
    pass: [
      'Nobody was hurt.',
      'Nobody on the shift had access to the vault.',
      'Neither probe fired.',
      'No one complained.',
      { text: 'Nobody skipped the drill.', section: 'went_well' },
    ],
  },
  {
    id: 'did-nothing',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      '[ <person,weak,i> did|does|do absolutely|precisely|exactly|literally? nothing ]',
      "[ <person,weak,i> <subj> was|were|got|had been? told|warned|asked|informed|alerted|notified|paged|reminded|prompted|advised|begged|urged ~6 and|but|yet @adv* ( did|sent|said|wrote|answered|produced|supplied|returned|delivered nothing|none | never @past <O>? | did n't|not @open <O>? | @omit.d <O> ) ]",
      '[ <person,weak,i> <subj> @adv* !@state.d|@adv|found|saw|noticed|spotted|changed|touched|observed|got|told|learned|learnt|did|discovered V=@past ( absolutely|precisely )? nothing ]',
      '[ <person,weak,we,i> <subj> @adv* told|tells|informed|informs|warned|warns|consulted|consults|asked|asks|called|paged|alerted|notified|involved|briefed|contacted|phoned|rang|messaged nobody|none|no-one|noone ( of us|them|the|our @open? )? ]',
      '[ <person,weak,we,i> <subj> @adv* told|tells|informed|informs|warned|warns|consulted|consults|asked|asks|called|paged|alerted|notified|involved|briefed|contacted|phoned|rang|messaged no one ( on|in|at|from <person,we> )? ]',
      '[ <person,weak,we,i> <subj> @adv* ( has|have|had )? ( made|makes ( no|little|zero | not ( a|any|one ) ) ~1 ( attempt|effort|move|attempts|efforts|gesture|bid ) ) to V=@open O=<O> ]',
      '[ <person,weak,we,i> <subj> @adv* ( made|makes|gave|gives|took|takes|showed|shows|raised|asked|asks|left|leaves|kept|keeps|did|ran|sent|offered|issued|wrote|filed|posted|called|added|put|provided|performed|conducted|sought|paid|spared ) ( no|zero|little|scant|hardly|barely | not a|any|one|single|much | precious little ) ~2 ( @duenoun|plan|tests|test|testing|backup|record|records|log|alarm|heed|pains|regard|inclination|intention|desire|appetite ) ( of|for|about|with|in <O> )? ]',
      '[ <person,weak,we,i> <subj> @adv* had|has|showed|felt no|zero|little|scant ~1 intention|inclination|desire|appetite|regard ( of|for|to|about )? ]',
      '[ <person,weak,i> <subj> @adv* !@state.d|@adv @past|@act.z ( to|for|with|at|on )? ( none|neither|nobody ) ( of <O> )? ]',
      '[ <person,weak,we,i> <subj> @adv* ( chose|chooses|preferred|prefers|elected|opted|decided ) to ( ( see|hear|know|say|do|notice ) nothing | look away|elsewhere | look the other way | ignore|overlook|skip|disregard|bypass|forget|dodge <O> ) ]',
      '[ <person,weak> <subj> @adv* ( spared|spares|saved ) himself|herself|themselves|itself <O> ]',
      '[ <person,weak,i> <subj> @adv* asked|asks|raised|raises|sought|voiced no|zero|few ~1 questions|question|objection|objections|concern|concerns|alarm|advice|approval|confirmation|help ]',
    ],
    veto: [
      'nothing wrong|unusual|suspicious|but|except|other|more|else|new',
      '<pl>? had|has|got no information|access|support|contact|notice|warning|message|messages|report|reports|call|calls|word|notification|notifications|alarm|update|guidance|reply|response|answer|feedback',
      'made no difference|change|changes',
    ],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      'Ops were warned and did nothing.',
      'Prompted three times, Willem sent nothing.',
      'Marketing moved the launch and told no one.',
      'The contractor made no attempt to trace the leak.',
      'Zsófia asked no questions.',
    ],
    pass: [
      'Ines checked the logs and found nothing unusual.',
      'The engineer did nothing unusual.',
      'The engineer had no notice of the change.',
      'The rollback made no difference.',
    ],
  },
];
