import type { Rule } from './rule';

const WHOM = '<name,he,role,team,dept,any,weak,they,some>';
const CONDUCT =
  'discipline|vigilance|diligence|attitude|mindset|mentality|alertness|professionalism|attentiveness|ethic|morale|concentration|conscientiousness|accountability';

/** People to be held, drilled and watched, in plainer words. */
export const REMEDY_FRAME_RULES: readonly Rule[] = [
  {
    id: 'hold-them-to-it',
    category: 'fix_the_person',
    severity: 'by-person',
    patterns: [
      `[ ${WHOM} ( ( to )? receive|receives|get|gets|given | ( is|are|was|will|shall|must|has|have ( to )? ( be|been )? given|issued|handed|served|sent ) ) ( a|an|his|her|their ~2 ( warning|reprimand|caution|talking-to|lecture|notice|rebuke|ultimatum ) ) ]`,
      `[ ( keep|put|hold|have|place|leave ) ${WHOM} on ( a|the ) ( short|tight|tighter|shorter|very )? ~1 ( leash|rein|lead|watch|probation|notice ) ]`,
      '[ ( give|giving ) ( whoever|those|them|the ) ~4 ( talking-to|earful|dressing-down|lecture|reprimand|telling-off|rocket|bollocking|scolding|warning ) ]',
      `[ ( make|have|let ) ${WHOM} ( redo|repeat|retake|resit|re-sit|sit|rewrite|copy|pay|apologise|apologize|explain|swear|answer ) <O>? ]`,
      `[ ( keep|keeping ) ( an|a|both|one ) ( close|sharp|watchful|tight )? ( eye|eyes|watch|tab|tabs ) on <name,he,role,they> ]`,
      `[ ( instil|instill|drum|knock|beat|hammer|drill ) ~5 ( in|into ) ${WHOM} ]`,
      `[ ( tell|order|instruct|command ) <name,he,role,team,they> to ( read|look|think|check|ask|stop|wait|listen|behave|count|mind ) ]`,
      `[ ${WHOM} ( to|must|should|shall|will|need|needs|has|have ( to )? ) ( be )? ( sensitised|sensitized|lectured|schooled|reined|disciplined|straightened|drilled ) ]`,
    ],
    veto: [
      'warning banner|label|dialog|message|threshold|level|prompt|text|light|sign',
      'keep ~3 ( informed | posted )',
      'have|let <any,role,team> explain|answer ~3 @thing',
    ],
    except: ['timeline', 'went_well', 'root_cause', 'contributing', 'went_wrong'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'The porter receives a final warning.', section: 'actions' },
      { text: 'Hold Maurits on a tight rein.', section: 'actions' },
      { text: 'Give whoever moved it a proper lecture.', section: 'actions' },
      { text: 'Make the cashiers redo the course.', section: 'actions' },
      { text: 'Keep a close eye on Radomir.', section: 'actions' },
      { text: 'Tell Oona to count before she signs.', section: 'actions' },
    ],
    pass: [
      { text: 'The owner gets a page.', section: 'actions' },
      { text: 'Keep an eye on the lag.', section: 'actions' },
    ],
  },
  {
    id: 'conduct-must-rise',
    category: 'fix_the_person',
    severity: 'medium',
    patterns: [
      `[ ( @open )? ( ${CONDUCT} ) ~5 ( must|needs|need|should|shall|has|have|ought ( to )? ( be )? @adv* ( improve|improved|raised|rise|strengthened|restored|tightened|enforced|change|changed|instilled|sharpened|better ) ) ]`,
      `[ ( vigilance|discipline|diligence|carefulness|attentiveness|concentration|care ) is ( the|our ) ( only|best|one|real|sole ) ( remedy|cure|fix|answer|solution|defence|defense|protection ) ]`,
      `[ ( raise|increase|reinforce|sharpen|strengthen|improve|renew|refresh|create ) ~1 awareness ~4 ( among|amongst|of|in|across|within ) ( <person,any,weak> | @roles|staff|teams|users|nurses|clerks ) ]`,
      `[ ${WHOM} ~3 ( get|gets|got|getting|become|be ( used|accustomed to | into the habit of ) ) @ing <O>? ]`,
      `[ ${WHOM} ( need|needs|must|should|have|has|ought ( to )? ) ( grow|develop|acquire|show|find|get|learn|use ) ( some|a|more|better )? ~1 ( sense|backbone|discipline|manners|respect|humility|patience|spine|maturity|judgement|judgment ) ]`,
      `[ ( every | each | all | any )? ${WHOM} ( must|to|should|shall|will|has|have ( to )? ) ( confirm|certify|declare|attest|swear|promise ) ( that )? ( he|she|they has|have ) ]`,
    ],
    veto: ['load|risk|context|situational awareness'],
    except: ['timeline', 'went_well'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'Discipline at the gate must be raised.', section: 'lessons' },
      { text: 'Vigilance is the only cure.', section: 'lessons' },
      { text: 'Sharpen the awareness of the clerks.', section: 'actions' },
      'It stays so until the porters get into the habit of looking back.',
      { text: 'The stewards need to show some sense.', section: 'lessons' },
    ],
    pass: [{ text: 'The limit must be raised.', section: 'actions' }],
  },
];
