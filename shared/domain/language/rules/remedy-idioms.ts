import type { Rule } from './rule';

/** Figures of speech for what people should be made to do. */
export const REMEDY_IDIOM_RULES: readonly Rule[] = [
  {
    id: 'remedy-idiom',
    category: 'fix_the_person',
    severity: 'high',
    patterns: [
      '[ hold|holding|hold ~1 <name,he,role,team,dept,they,any,some> ~1 ( accountable | responsible | to account ) ]',
      '[ tell|telling|ask|asking|instruct|order|warn|force|make|get|require <name,he,role,team,dept,any,they> ~1 to? stop|not|never|be|follow|double-check|pay|remember|think|learn|respect|behave|obey|care|apologise|apologize|explain|account|concentrate|slow|wake|listen|sober|grow ]',
      '[ stop <name,role,team,dept,any> from @verb.g|being ]',
      '[ <name,he,role,team,dept,some> to|should|must|will|shall|needs|has to? attend|take|complete|redo|repeat|undergo|receive|get|have|do ~3 refresher|remedial|retraining|coaching|counselling|counseling|awareness|sensitivity|re-training ]',
      '[ refresher|remedial|retraining|counselling ( course|training|session )? for|on ~1 <name,he,role,some,who> ]',
      '[ keep|keeping ( a )? ~1 close|closer|watchful|tight|tighter ~1 eye|watch|leash|rein|reins on <name,he,role> ]',
      '[ supervise|supervising|monitor|watch|police|babysit|micromanage <name,he> ]',
      '[ <name,he,role> ~1 needs|need|requires ~1 ( babysitting|supervision|handholding|hand-holding|mentoring|watching|minding ) ]',
      '[ zero tolerance ]',
      '[ crack|cracking|clamp|clamping down on ]',
      '[ rap ~1 knuckles ]',
      '[ slap ~2 wrist|wrists ]',
      '[ put <name,he,role> on notice|probation|a|leave ]',
      '[ knock ~1 sense into ]',
      '[ pull ~1 socks up ]',
      '[ get|getting a grip ]',
      '[ wake up call ]',
      '[ own|owning up to ]',
      '[ take|pull|get|keep|remove|drop|bench|rotate <name,he> off|out|away|from ]',
      '[ make sure <name,he> ]',
      '[ fewer|no more mistakes|errors|slip-ups|blunders|excuses|screw-ups|cowboy ]',
      '[ next time ,? <name,he,role,team,any,you>? ,? ( think | ask | check | read | test | look | be | do | try | listen | wait ) ]',
      '[ think|ask|look|check|measure twice|before ~2 ( type|act|deploy|push|run|cut|commit|merge|press|hit|click|leap ) ]',
      '[ everyone|everybody|all|staff|people|engineers|developers|operators|team|teams ~1 to be @adv* extra|more|very ]',
      '[ everyone|everybody|staff|people|engineers|developers|operators|all ~2 to ( double-check|pay|read|follow|remember|think|stay|take ) ]',
      '[ staff|people|engineers|developers|operators|everyone|everybody|admins|reviewers|nobody must|should|shall|has|have|need|needs to? @adv* ( read | follow | obey | stick | adhere | comply | respect | remember | pay | stay | think | take | double-check | check ~2 before | test ~2 before | stop ) ]',
    ],
    veto: [
      'pipeline|tool|bot|form|script|console|system|job|check|gate|linter|prompt to|that|should|must|will',
      'get|getting ~1 to follow-up',
      'alert|ticket|page|log to',
      "( did|does|do|has|have|had|will|would|is|was not|n't|never | rarely|seldom ) ~3 help|helped|work|worked|stick|stuck|prevent|prevented|scale|enough",
      'instead of|rather|beyond|than ~1 telling|asking|reminding|warning|training|retraining|blaming|urging|being|more',
    ],
    except: ['timeline', 'went_well', 'root_cause', 'contributing', 'went_wrong'],
    flag: [
      { text: 'Hold the DBA accountable for the missed backups.', section: 'actions' },
      { text: 'Tell developers to stop pushing straight to main.', section: 'actions' },
    ],
    pass: [
      { text: 'Ask the vendor to add a second fibre.', section: 'actions' },
      { text: 'Monitor the queue.', section: 'actions' },
    ],
  },
];
