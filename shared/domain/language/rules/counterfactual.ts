import type { Rule } from './rule';

const HAVE = "have|'ve|of|a";
const SOMEBODY = 'person,weak,we,i,any,you,nobody';
/** "should not at least", "shouldn't", "ought not to". */
const SHOULD =
  "( should|shoulda @adv* not|n't|never? ( at the? very? least )? | ought not|n't|never? to? not|never? )";
/** What follows "have" where the words tell a condition or a guess, not conduct. */
const NO_CONDUCT = '!had|been|access|permission|received';
/** The same, affirmed: what follows was not done. */
const DID_NOT = '( should|shoulda @adv* ( at the? very? least )? | ought to )';
/** "could at least have". */
const COULD =
  '( could|coulda ( at ~2 least )? ( just )? | could|might|may just? as well | might at ~2 least )';
const NO_GUESS =
  '!been|known|had|seen|felt|thought|assumed|believed|read|lost|died|suffered|worse|confused|expected|understood|missed|overlooked|ignored';

/** What somebody should, could or might have done. */
export const COUNTERFACTUAL_RULES: readonly Rule[] = [
  {
    id: 'person-should-have',
    category: 'counterfactual',
    severity: 'by-person',
    we: 'medium',
    patterns: [
      `[ <person,weak,we,i,any,you> <subj> @adv* ${DID_NOT} @adv* ${HAVE} @adv* ${NO_CONDUCT} V=@pp O=<O> ]`,
      `[ <person,weak,we,i,any,you> <subj> @adv* should|ought not|n't|never to? @adv* ${HAVE} @adv* ${NO_CONDUCT} B=@pp O=<O> ]`,
      `[ <nobody> <subj> @adv* should|ought to? @adv* ${HAVE} @adv* ${NO_CONDUCT} B=@pp O=<O> ]`,
      `[ <${SOMEBODY}> <subj> @adv* ${SHOULD} @adv* ${HAVE} @adv* ${NO_CONDUCT} @pp O=<O> ]`,
      `[ <${SOMEBODY}> <subj> @adv* ${SHOULD} @adv* ${HAVE} ( at ~2 least )? @adv* ${NO_CONDUCT} @pp|rang|went|wrote|saw|did|ran|came|took|gave|spoke|knew|drove to? @verb.b? ]`,
      `[ <${SOMEBODY}> <subj> @adv* should|ought not|n't|never @adv* ${HAVE} had O=<O>? ]`,
      `[ <${SOMEBODY}> <subj> @adv* ${SHOULD} @adv* ${HAVE} had the|a|some|more|enough|better ~1 plan|sense|courtesy|decency|foresight|eyes|eye|nerve|guts|courage|wit|wits|presence|discipline|backbone|spine|answer|humility ]`,
      `[ <${SOMEBODY}> <subj> @adv* ${SHOULD} @adv* ${HAVE} been @adv* more|less|so|faster|quicker|quick|careful|aware|alert|awake|prepared|ready|attentive|vigilant|diligent|thorough|cautious|suspicious|curious|clearer|clear|honest|open|firmer|stricter|wiser|smarter|paying|looking|watching|testing|checking|monitoring|thinking|@ing ]`,
      `[ <${SOMEBODY}> <subj> @adv* ${SHOULD} @adv* ${HAVE} been @adv* ( on|in|at|near|by|behind his|her|their|your | on|in|at|near|by|behind !loop|list|thread|copy|the|that|this|our|a|cc | anywhere|nowhere near|at | on|in|at|near|by|behind the|that|this|our|a !loop|list|thread|rota|rotation|schedule|distribution|page|paging|mailing|escalation ) @open ]`,
      `[ <person,weak,any,you,we,i> ~~8 and|but|yet|so @adv* ${SHOULD} @adv* ${HAVE} @adv* ${NO_CONDUCT} @pp @open? ]`,
      `[ should @adv* <nobody> ${HAVE} @pp ]`,
      '[ <person,any,you> <subj> should|ought to? @adv* know better ]',
      "[ should n't|not ( have | need ) to be ( told|reminded|asked|taught|shown ) ~3 ]",
    ],
    veto: ['should have access|permission|read-access', 'should know that <person,we> value|care'],
    flag: [
      'Sarah should have tested this on a copy.',
      'We should have paused the rollout.',
      "Chidi should've asked for help.",
      'They ought to have known the limit.',
      'Someone should of noticed the disk.',
      'Nobody should have been near the breaker panel.',
      'The duty engineer should at the very least have posted a line.',
      'Tove saw the notice and should have acted on it.',
      'Milan should have had the sense to stop.',
      'The analyst ought not to have signed the sheet.',
      { text: 'The reviewers should know better.', section: 'root_cause' },
    ],
    pass: [
      'The scheduler should have retried the job.',
      'We should have a check for this.',
      { text: 'Raj should be added to the rota.', section: 'actions' },
      'The on-call should have been paged.',
      'The on-call should have been on the distribution list.',
      'The nurse should have had access to the second store.',
      'The team keeps a runbook and the probe should have linked to it.',
    ],
  },
  {
    id: 'person-could-have',
    category: 'counterfactual',
    severity: 'by-person',
    we: 'low',
    patterns: [
      `[ <person,weak,we,i,you> <subj> @adv* ${COULD} @adv* ${HAVE} @adv* ${NO_GUESS} V=@pp O=<O> ]`,
      `[ <person,weak,we,i,you> <subj> @adv* ${COULD} @adv* ${HAVE} ( at ~2 least )? @adv* ${NO_GUESS} @pp ]`,
      `[ <person,weak,we,i,you> <subj> @adv* might @adv* ${HAVE} @adv* ${NO_GUESS} V=@care.n|@act.n|saved|spared|prevented|avoided|spotted O=<O>? ]`,
      `[ <person,weak,we,i,you> <subj> @adv* might @adv* ${HAVE} @adv* bothered|smelled|smelt|shouted|said|used|woken|rung O=<O>? ]`,
      `[ <person,weak,any,you> ~~8 and|but|yet @adv* could|coulda|might @adv* ${HAVE} @adv* ${NO_GUESS} @pp @open? ]`,
      `[ <person,weak,you> <subj> @adv* could|might ( at ~1 least )? @adv* ${HAVE} @adv* thought|bothered|cared|stopped to|of @open? ]`,
      `[ <person> <subj> @adv* could|might @adv* ${HAVE} been @adv* more|faster|quicker|better|clearer|firmer ]`,
      `[ <person> <subj> @adv* could @adv* ${HAVE} @adv* seen|read|known ]`,
    ],
    veto: [
      "i could|might have|'ve told|predicted|guessed|warned",
      'attacker|attackers|adversary|hacker|hackers|intruder|intruders|thief|fraudster',
      `so|users|customers|may not|n't|never? that? they|we|he|she? could|might|may ${HAVE}`,
    ],
    except: ['went_well'],
    flag: [
      'The operator could have aborted the batch.',
      'They might have warned us.',
      'Olga could at least have left a note.',
      'The night crew may as well have stayed at home.',
      'Benoit had the number and could have rung it.',
    ],
    pass: [
      'An attacker could have read the records.',
      { text: 'It could have been much worse.', section: 'went_well' },
      { text: 'Marek could have left at six, and stayed until noon.', section: 'went_well' },
      'The on-call could not have seen that graph.',
      'Ilona might have been reading the older page.',
      'Support passed the list on so they could have called back.',
    ],
  },
  {
    id: 'should-have-been',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      "[ should|ought to? have|'ve been ] <$>",
      "[ should|ought to? have|'ve ] <$>",
      `[ should|ought not|n't|never to? @adv* ${HAVE} been @adv* B=@humanpp ] !by|illiquid`,
      `[ should|ought to? @adv* ${HAVE} been @adv* V=@humanpp|held|postponed|halted|paused|frozen|cancelled|canceled|pulled|reverted|delayed ] !by|illiquid`,
      `[ should|ought to? @adv* ${HAVE} been @adv* V=@humanpp ] by <person>`,
      `[ should|ought not|n't|never to? @adv* ${HAVE} been @adv* B=@humanpp ] by <person>`,
      `[ could|might @adv* ( easily | so easily | well | ( very | just as | equally ) well ) ~1 ${HAVE} been V=avoided|prevented|caught|spotted|noticed ] !by`,
      `[ could|might ( all )? ${HAVE} been ( all )? avoided|prevented|averted ] ( if|had|by ~3 <person> | <$> )`,
      `[ ( more | better | greater | closer ) ~1 @virtue|@care.n|done|time|checks|tests|questions should|could|ought to? ${HAVE} been @pp ]`,
      '[ more|better should|could|ought to? have been done ]',
      '[ should never|not ~1 have happened|passed ] !by',
      '[ never should have been ] !possible',
      "[ should never|not have|'ve @adv* gone|left|shipped|come|made|merged|deployed|released|started|run|touched|got|gotten ]",
      "[ should never|not have|'ve been @adv* allowed|let|merged|deployed|approved|released|given|granted|shipped|made|done|run|touched|trusted|promoted|left|signed|accepted|attempted|started|hired|needed|edited|changed|turned ] !by",
      "[ should|ought to? have|'ve @adv* happened|begun|started|come|gone ~2 ]",
      '[ should|ought to? have gone|come through|to <person> ]',
      "[ ( this|that|it | the ~1 @open )? should|could|might well? have|'ve waited ] !for",
      '[ there should|ought to? have been ( someone|somebody|anyone | a ( person | grown-up | adult | human ) | @role|@roles ) ~2 ]',
    ],
    veto: [
      'if|whether ~8 should have',
      'metric|latency|value|values|rate|rows|records|request|requests|response|packets|log|logs|transaction|query|upload|session|write|writes|difference ~3 should have',
      'should have happened|started ~2 automatically',
      'job|timer|service|pod|process|instance|container|script|server|node|consumer|worker|alert|alarm|traffic|packet|probe ~3 should have started|run|happened|gone|come|waited',
    ],
    flag: [
      'This regression ought to have been spotted in review.',
      'It should have been escalated.',
      'The cutover should have been postponed.',
      'More questions should have been asked.',
      'The release should never have gone out.',
      'All of this could have been avoided if the crew had waited.',
    ],
    pass: [
      'The status page should have been updated by the webhook.',
      'Latency should have been below 200 ms.',
      'The entry should have been returned from the cache.',
      'The failover should have happened automatically.',
      'It should not have been possible to upload that many files.',
      'The transaction should have been reverted.',
    ],
  },
];
