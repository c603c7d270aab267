import type { Rule } from './rule';

const HAVE = "have|'ve|of|a";

/** Events that did not happen. */
export const COUNTERFACTUAL_RULES: readonly Rule[] = [
  {
    id: 'person-should-have',
    category: 'counterfactual',
    severity: 'by-person',
    we: 'medium',
    patterns: [
      "[ <person,weak,any> <subj> must have|'ve known|seen|noticed|realised|realized|heard ]",
      `[ <person,weak,we,i,any,you> <subj> @adv* should|shoulda|ought to? not|n't|never? @adv* ${HAVE} !had|been|access|permission @adv* V=@pp O=<O> ]`,
      `[ <person,weak,we,i,any,you> <subj> @adv* should|shoulda|ought to? not|n't|never? @adv* ${HAVE} !had|been|access|permission @adv* @pp to?` +
        ' @verb.b? ]',
      `[ <person,weak,any,i,you> <subj> @adv* should|ought to? not|n't|never? @adv* ${HAVE} had ]`,
      `[ <person,weak,we,i,any,you> <subj> @adv* should|ought to? not|n't|never? @adv* ${HAVE} been @adv* more|so|faster|quicker|careful|aware|alert|prepared|paying|looking|watching|testing|checking|monitoring|thinking|@ing ]`,
      `[ should @adv* <nobody> ${HAVE} @pp ]`,
    ],
    veto: ['should have access|permission|read-access', 'must have ~1 been|thought|felt|had'],
    rewrites: ['{O} {O.was} not {V.n}'],
    flag: [
      'Sarah should have tested this on a copy.',
      'We should have paused the rollout.',
      "Chidi should've asked for help.",
      'They ought to have known the limit.',
      'Someone should of noticed the disk.',
    ],
    pass: [
      'The scheduler should have retried the job.',
      'We should have a check for this.',
      { text: 'Raj should be added to the rota.', section: 'actions' },
      'The on-call should have been paged.',
    ],
  },
  {
    id: 'person-could-have',
    category: 'counterfactual',
    severity: 'by-person',
    we: 'low',
    patterns: [
      `[ <person,weak,we,i> <subj> @adv* could|coulda|might not|n't|never? @adv* ${HAVE} !been|known|had|worse @adv* V=@pp O=<O> ]`,
      `[ <person,weak,we,i> <subj> @adv* could|coulda|might not|n't|never? @adv* ${HAVE} !been|known|had|worse @adv* @pp ]`,
      `[ <person> <subj> @adv* could|might @adv* ${HAVE} been @adv* more|faster|quicker|better|a ]`,
    ],
    rewrites: ['{O} {O.was} not {V.n}'],
    flag: ['The operator could have aborted the batch.', 'They might have warned us.'],
    pass: [
      'An attacker could have read the records.',
      { text: 'It could have been much worse.', section: 'went_well' },
    ],
  },
  {
    id: 'should-have-been',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      "[ should|ought to? have|'ve been ] <$>",
      "[ should|ought to? have|'ve ] <$>",
      `[ should|ought to? not|n't|never? @adv* ${HAVE} been @adv* V=@humanpp ] !by`,
      `[ should|ought to? not|n't|never? @adv* ${HAVE} been @adv* V=@humanpp ] by <person>`,
      `[ could|might @adv* easily|so|well ~1 ${HAVE} been V=avoided|prevented|caught|spotted|noticed ] !by`,
      '[ should never|not ~1 have happened|passed|been ] !by',
      '[ never should have been ]',
      '[ should|ought to? have gone|come through|to <person> ]',
    ],
    veto: [
      'if|whether ~8 should have',
      'metric|latency|value|values|rate|rows|records|request|requests|response|packets|log|logs ~2 should have',
    ],
    rewrites: ['was not {V.n}'],
    flag: ['This regression ought to have been spotted in review.', 'It should have been escalated.'],
    pass: [
      'The status page should have been updated by the webhook.',
      'Latency should have been below 200 ms.',
      'The entry should have been returned from the cache.',
    ],
  },
  {
    id: 'if-only',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      "[ if only <person,we,i,any,nobody>? ~3 had|'d|have @adv* @pp ]",
      '[ if only ~5 had @adv* @pp ]',
      '[ if only <person,we,any> ]',
    ],
    flag: ['If only Priyanka had dialled in earlier.'],
    pass: ['Retry only if the lock is free.'],
  },
  {
    id: 'had-person',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      "<^> [ had <person,any,weak,we,i,you> not|only|at|simply? @adv* V=@pp O=<O>? ] ~~30 would|could|might|may|'d",
      'would|could|might ~~14 [ had <person,any,we> not|only? @adv* @pp O=<O>? ]',
      "[ if <person,any> had|'d not|n't|only|just|simply|actually? @adv* @pp O=<O>? ] ~~20 would|could|might|'d",
      "would|could|might|'d ~~14 [ if <person,any> had|'d not|n't|only|just|simply|actually? @adv* @pp <O>? ]",
      '[ would|could ~2 have happened|occurred if <person> ]',
    ],
    veto: ["had|'d been|known|seen|access|received|felt"],
    except: ['went_well'],
    flag: [
      'Had Leilani read the release notes, the flag would have stayed off.',
      'It would not have happened if Ahmed had waited.',
    ],
    pass: [
      'Had the alert fired, the page would have gone out.',
      'If the gate had failed, the release would have stopped.',
    ],
  },
  {
    id: 'better-person-would-have',
    category: 'counterfactual',
    severity: 'medium',
    patterns: [
      "[ a|one|single|another ~1 call|question|email|message|word|chat|ping|conversation|sentence ~5 would|could have|'ve ~1 saved|told|shown|prevented|avoided|spared|revealed|caught|sufficed|been|helped|stopped ]",
      "[ would have|'ve taken|cost|required ~4 second|seconds|minute|minutes|moment|clicks|click ]",
      '[ no|little excuse ]',
      '[ it was up to <person,weak> to ]',
      `[ a|an|any|anyone|someone|somebody more? ( experienced|competent|careful|diligent|senior|good|better|proper|attentive|responsible|professional|sensible|reasonable|half-decent|decent|real|skilled|seasoned|capable|trained|thoughtful|prudent|conscientious|vigilant ) ~3 would|could|might @adv* ${HAVE} @adv* @pp ]`,
      `[ anyone|anybody ( with ~7 | paying attention | else | half ~2 | who ~4 )? would ${HAVE} @adv* @pp ]`,
      '[ would it have killed ]',
      '[ would have cost <nobody,person,we> ]',
      '[ <person> had every|plenty|ample|enough of? @adv* opportunity|chance|chances|opportunities|time|warning ]',
    ],
    flag: ['A more experienced engineer would have spotted the loop.'],
    pass: ['A canary would have shown the leak.', 'Without the replica the outage would have lasted hours.'],
  },
  {
    id: 'was-supposed-to',
    category: 'counterfactual',
    severity: 'by-person',
    patterns: [
      '[ <person,any> was|were @adv* supposed|meant|expected|required|obliged|obligated to !be @verb.b ]',
      '[ <person> <subj> @adv* needed to @verb.b ] ~6 sooner|earlier|faster|quicker|better|first|right|immediately|before|properly',
      '[ <person> <subj> @adv* needed to know|do|have better|better|more ]',
      '[ <person> <subj> @adv* had a duty|responsibility|obligation to ]',
      '[ <person> knew|knows @adv* better ]',
      '[ <person> had|has no business|right @verb.g|to ]',
      "[ was|is <person> 's job|duty|responsibility to ]",
    ],
    flag: ['The engineer needed to escalate sooner.', 'She was supposed to check the list.'],
    pass: [
      'The job was supposed to run at noon.',
      { text: 'Priya needs to join the bridge by noon.', section: 'actions' },
    ],
  },
];
