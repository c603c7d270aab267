import type { Rule } from './rule';

const WHOM = '<name,he,role,team,dept,any,weak,they>';
const CONDUCT =
  'behaviour|behavior|attitude|conduct|performance|discipline|manners|tone|carelessness|sloppiness|mistakes|lateness|punctuality|commitment';

/** Warnings in advance, lessons to be taught, and the terms on which people may go on. */
export const REMEDY_WARN_RULES: readonly Rule[] = [
  {
    id: 'whoever-does-pays',
    category: 'fix_the_person',
    severity: 'by-person',
    patterns: [
      '[ ( whoever | ( anyone|anybody|everyone|those|people|staff|@roles ) who ) ~6 ( loses|faces|pays|buys | ( lose|face|pay|buy ~2 ( access|badge|rights|consequences|fine|hearing|action|round|price|cake|privileges|bonus ) ) | ( will|shall|must|should | is|are to ) @adv* ( lose|face|pay|answer|explain | be @adv* ( written|reported|disciplined|fined|named|suspended|barred|removed|sacked|fired|retrained|warned|blocked|banned|stripped|excluded|benched|penalised|penalized|punished|dismissed|demoted|sanctioned ) ) ) ]',
      '[ ( introduce|impose|levy|bring|have|add|define ~1 ( in )? ) ( fines|fine|penalties|penalty|sanctions|sanction|punishment|punishments|deductions ) ( for|on|against ) ]',
      '[ ( warn|threaten|remind ) ( <any,role,team,dept,they,name> ) ~2 ( consequences|carelessness|slip|discipline|sanctions|dismissal ) ]',
      '[ ( deal|dealing ) with ( them|him|her|whoever | <name,he> | the ( person|people|culprit|offender|offenders|engineer|operator ) ) ]',
      '[ ( letter|note|email|mail|form ) of apology ]',
      '[ ( a|an )? ( public|written|formal|personal|proper )? apology from <person,weak> ]',
      '[ ( tighten|pull|shorten|keep ) ~2 ( reins|leash|screws|grip ) ( on|in )? ]',
      '<^> [ ( ban|bar|forbid|prohibit|exclude|keep ) ~2 ( @roles|staff|people|vendors|teams ) ( from|out|away|off ) ( of )? ]',
    ],
    veto: [
      'deal|dealing with them ~3 ( automatically | in the @thing )',
      'keep ~3 ( informed | posted | up )',
    ],
    except: ['timeline', 'went_well', 'root_cause', 'contributing', 'went_wrong'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'Whoever skips the count loses the key.', section: 'actions' },
      { text: 'Operators who mute the horn will be reported.', section: 'actions' },
      { text: 'Introduce fines for late sheets.', section: 'actions' },
      { text: 'Ask Karin for a letter of apology.', section: 'actions' },
      { text: 'Ban contractors from the vault.', section: 'actions' },
    ],
    pass: [
      { text: 'Anyone who gets the page joins the bridge.', section: 'actions' },
      { text: 'Keep the vendors informed.', section: 'actions' },
      { text: 'Introduce a limit for late uploads.', section: 'actions' },
    ],
  },
  {
    id: 'teach-them',
    category: 'fix_the_person',
    severity: 'by-person',
    patterns: [
      `[ make|making ( it )? ( clear|plain | abundantly clear ) to ${WHOM} ]`,
      `[ ( explain|show|tell|teach|repeat ) ~1 ( to )? ${WHOM} ~1 ( once more | once again | again|slowly|properly ) ]`,
      '<^> [ ( hammer|drive|ram|drum|bang ) home ]',
      '[ ( raise|increase|build|create|heighten|promote ) ~1 awareness ( among|amongst|of|in|across|within ) ( <person,any,weak> | @roles|staff|teams ) ]',
      `[ ( discuss|address|raise|correct|escalate|improve|fix|challenge|tackle|review|watch ) ( <name,role,team,dept,he> 's | his|her|their ) ~1 ( ${CONDUCT} ) ]`,
      `[ <person,any> ( should|must|need|needs|has|have|ought to? ) @adv* ( know|learn|master ) ( their|his|her ) ~2 ( better|properly | by heart )? ]`,
      `[ ( from now on | henceforth | going forward | in future ) ,? <name,he,role,team,dept,any,they> @adv* ( asks|ask|checks|check|reads|read|thinks|think|waits|wait|calls|tests|stays|stay | works only ) ]`,
      `[ ( replace|swap|substitute ) <role,name,team,he> ( with|by|for ) ( someone|somebody|people|a|an|one ) ( more|better|who|competent|experienced|reliable|careful|senior|qualified|else ) ]`,
      `[ <name,he,role,team,dept,any> ( must|to|should|shall|will|has|have|need|needs to? ) @adv* ( confirm|acknowledge|attest|certify|declare|swear|promise|undertake|pledge|vow ) ( in writing | that|to they|he|she|have|do ) ]`,
      `[ ( move|transfer|reassign|relegate|shift ) <name,he> ( to|into|somewhere ) ~4 ( where|less|harmless|safer|duties|desk|office|something ) ]`,
      `[ <any,role,team,dept,they> ( to|must|should|will|shall|has|have|needs|need to? ) @adv* ( attend|take|complete|redo|repeat|undergo|sit|pass ) ~3 ( refresher|remedial|retraining|mandatory|compulsory|awareness ) ]`,
    ],
    veto: [
      'awareness of ~2 ( risk|load|state|context|limits )',
      'page|alert|banner|dialog|tool|form|system ~2 ( makes|shows|explains|tells )',
    ],
    except: ['timeline', 'went_well', 'root_cause', 'contributing', 'went_wrong'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'Make it clear to the trainees that the vault is closed.', section: 'actions' },
      { text: 'Explain to the cashiers once more how the till works.', section: 'actions' },
      { text: 'Hammer home the seal check.', section: 'actions' },
      { text: "Discuss Tariq's attitude with the lead.", section: 'actions' },
      { text: 'Replace the clerk with someone more reliable.', section: 'actions' },
      { text: 'Staff must confirm in writing that they read it.', section: 'actions' },
    ],
    pass: [
      { text: 'Explain the new page to support by Friday.', section: 'actions' },
      { text: 'Replace the fan with a bigger one.', section: 'actions' },
      { text: 'Kofi to confirm that the seal is in stock.', section: 'actions' },
    ],
  },
];
