import type { Rule } from './rule';

const ONE = '<name,he,role,some>';
const WHOM = '<name,he,role,team,dept,any,weak,they,some>';
/** "must be", "is to be", "will get": something is done to somebody. */
const IS_TO_BE =
  "( should|must|shall|will|'ll|ought|needs|need|has|have|had to? be|get @adv* | is|are|was|were to be @adv* | to be @adv* )";
const BE_TREATED =
  'retrained|fired|sacked|dismissed|replaced|removed|disciplined|reprimanded|demoted|suspended|coached|warned|supervised|punished|trained|shown|monitored|watched|cautioned|lectured|admonished|chastised|penalised|penalized|fined|shamed|named|shadowed|counselled|counseled|grilled|carpeted|rebuked|censured|benched|grounded|sidelined|stripped|relieved|sanctioned|chased|taught|instructed|educated|re-educated|reeducated|re-trained|reassigned|transferred|terminated|expelled|dressed|hauled|reported|vetted|re-examined|re-certified|recertified|retested';
const COURSE =
  'training|course|courses|module|modules|induction|onboarding|class|classes|workshop|seminar|refresher|certification|exam|test|quiz|school|bootcamp|simulator|drill|e-learning|lesson|lessons';

/** Training, warnings and penalties for whoever is said to have done it. */
export const REMEDY_PUNISH_RULES: readonly Rule[] = [
  {
    id: 'retrain',
    category: 'fix_the_person',
    severity: 'by-person',
    patterns: [
      "[ retrain|retraining|re-train|re-training|re-educate|reeducate|reprimand|reprimanding|admonish|punish|punishing|penalise|penalize|scold|demote|demoting|sack|reeducating|chastise|berate|censure|rebuke|discipline|disciplining|shame|reassign|suspend|sanction|lecture|sideline|bench ~1 <name,he,role,dept> ] !'s|@thing",
      "[ caution|coach|lecture|counsel|fine|replace|fire|dismiss|warn|grill|shadow ~1 <name,he> ] !'s|@thing",
      '[ retrain|retraining|re-train|reprimand|punish|discipline|sanction|penalise|penalize|re-educate <team,they,some,any> ]',
      '[ refresher|remedial|mandatory|compulsory|extra|additional|more|further ~2 training|course|courses|coaching|lessons for|to ~1 <name,he,role,some> ]',
      `[ send|enrol|enroll|sign|book|put|pack|march <name,he,role,team> ~3 ( on|to|for|back|in|up|through|off ) ~3 ${COURSE}|coaching|retraining ]`,
      `[ ${WHOM} ${IS_TO_BE} ( ${BE_TREATED} | moved|taken|kept|held off|away|out|aside|from|back ) ]`,
      `[ ${WHOM} ${IS_TO_BE} ( spoken|talked ( to )? | told off | told|instructed|ordered|directed|made|forced|required to @open <O>? | brought to book | put on notice | taught ~1 lesson | given ~3 warning|talking-to|lecture|reprimand|training|coaching|minder|supervision|notice ) ]`,
      `[ ${ONE} ( is|are|was|has|have|needs|need|must|should|shall|will )? ( to )? @adv* ( repeat|redo|re-do|retake|re-take|resit|re-sit|undergo|attend|re-read|reread ) ~4 ( ${COURSE}|runbook|policy|manual|procedure|procedures|sop|guide ) ]`,
      `[ <name,he> ( is|are|has|needs|must|should|shall|will )? ( to )? @adv* ( take|complete|do|pass|sit|receive ) ~2 ( refresher|remedial|mandatory|compulsory|basic|basics|beginner|beginners|safety|awareness|again ) ~2 ( ${COURSE} )? ]`,
      '[ ( <person> who ~4 )? ( goes|go|send|sends|sent|march|get|gets ) ~1 back to ( the|a|his|her|their )? ( simulator|classroom|school|basics|bootcamp|boot-camp|bench|induction|training ) ]',
      '[ teach|show|explain|remind <name,he,role> ~2 ( once more|again | slowly | properly | again | what @open means | how ( a|an|the|to ) )? ] ,|again|slowly|once|properly',
      '[ teach <name,he,they> ~2 ( how|what|why|to|not|some|a ) ( @open <O>? )? ]',
      `[ ( until|till|so|unless that? ) <name,he,role,they> @adv* ( has|have|can )? @adv* ( learns|learn|learned|learnt|understands|understand|understood|proves|proven|proved|earns|earned|grows|remembers|gets|knows ) ~4 ]`,
      `[ put|set|let <name,he,role> ( to )? ( work|shadow ) ( with|under|beside|alongside ) ~3 until ]`,
    ],
    veto: [
      'replace|suspend|fire|sanction|dismiss|fine|discipline|shadow|bench ~1 @thing',
      'fire the on-call|alert|alarm',
      'warning banner|label|dialog|message|threshold|level|prompt|text',
      'shown|warned|told|monitored|instructed|moved|trained|tested ~4 ( by the|a|an ~2 @thing|system|form|prompt|page|screen|wizard|alert )',
      '@thing|dashboard ~4 ( shown|warned|told ) when|if|before|while',
      'disciplined about|in|with',
      'he|she|they ( had|have )? asked|wanted|requested|applied',
    ],
    except: ['timeline', 'went_well', 'root_cause', 'contributing', 'went_wrong'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'Retrain the engineer who ran the script.', section: 'actions' },
      { text: 'Luis shall be retrained on the intake form.', section: 'actions' },
      { text: 'The operator is to be spoken to about her notes.', section: 'actions' },
      { text: 'Monica to repeat the induction.', section: 'actions' },
      { text: 'No solo shifts until he understands the alarm colours.', section: 'actions' },
      { text: 'Staff are to be told to read the notice.', section: 'actions' },
    ],
    pass: [
      { text: 'Train two more engineers on the export.', section: 'actions' },
      { text: 'Warn users on the sign-in page.', section: 'actions' },
      { text: 'The on-call engineer should be paged when the lag grows.', section: 'actions' },
    ],
  },
  {
    id: 'penalty',
    category: 'fix_the_person',
    severity: 'high',
    patterns: [
      '[ formal|written|final|verbal|oral|official|disciplinary|stern|strict|stiff|severe|sharp|serious|last warning|warnings|action|hearing|measures|procedure|proceedings|reprimand|letter|memo ] ~4 ( to|for|against | <$> | <person> )',
      '[ letter of warning|reprimand|caution ]',
      '[ disciplinary action|measures|procedure|proceedings|hearing|process|consequences|letter|meeting|note ]',
      '[ ( performance improvement plan | a pip | on a pip ) ]',
      '[ consequences for <person> ]',
      '[ ( must|should|will|have|has|to|there ) ~1 be ~1 consequences ]',
      '[ ( face|facing|suffer ) ~1 consequences ]',
      '[ name and shame ]',
      '[ publish|post|pin|circulate|list|display ~1 ( names|name|list ) of ~1 ( <person> | those|everyone|whoever|people|offenders|culprits ) ]',
      '[ wall|hall|list of shame|offenders ]',
      '[ get rid of <named,role> ]',
      '[ let|letting <name,he> go ] <$>',
      '[ make an example of ]',
      '[ deduct|dock|garnish|withhold|cut|cancel|stop|freeze ~4 ( bonus|bonuses|pay|wages|wage|salary|salaries|allowance|overtime|holiday|raise|promotion ) ( of|for|from <O> )? ]',
      '[ ( no | cancel|stop|withhold|freeze the ) ~1 ( bonus|raise|promotion|pay-rise ) for <person> ]',
      '[ ( charge|bill|invoice|fine ) <name,he,role,team> ( for )? ]',
      "[ ( reflect|record|note|mention|include|put ) ~3 ( in|on|into|against ) ( <name,role,he> 's|his|her|their|the ) ~2 ( appraisal|appraisals|evaluation|file|record|records|personnel|scorecard|reviews|kpi ) ]",
      "[ ( reflect|record|note|mention|raise ) ~3 ( in|on|at ) <name,role> 's ~2 ( review|performance|appraisal|file|record ) ]",
      '[ involve|inform|notify|call|refer ~3 ( hr | human resources ) ]',
      '[ ( refer|report|send|haul|escalate ) <name,he,role,team> ~2 ( to|before|up|in front of ) ~2 ( hr|management|board|committee|boss|director|ceo|cto ) ]',
      '[ three strikes ]',
      '[ ( a|another )? rocket|carpeting|dressing-down|bollocking|telling-off|rap|earful|talking-to|rollicking|roasting|scolding|ultimatum for|to <person,weak> ]',
      '[ ( a | another )? rocket|dressing-down|bollocking|telling-off|talking-to|scolding|ultimatum for|to ~4 ( office|desk|team|department|crew|staff ) ]',
      '[ sign ~2 ( statement|pledge|declaration|undertaking|acknowledgement|acknowledgment|promise|affidavit ) ]',
      '[ <person,any> ( must|to|should|shall|will|has|have|need|needs to? ) @adv* sign ( a|an|the ~2 form|sheet|note|paper | that|to they|he|she|confirm|say ) ~3 ]',
      '<^> [ @open? @open ( must|to|should|shall|will|has|have|need|needs to? ) @adv* sign ( a|an|the ~2 form|sheet|note|paper | that|to|off they|he|she|on|confirm|say ) ~3 ]',
      '[ ( buys|buy|bring|brings|owes ) ~3 ( cake|cakes|doughnuts|donuts|beer|beers|drinks|pizza ) ]',
      '[ clip|clipping ~5 wings ]',
      '[ heads ( must|should|will|have|need )? to? roll ]',
    ],
    veto: [
      'warning banner|label|dialog|message|threshold|level|prompt|text|email|page|sign|light',
      'sign ~6 ( commit|commits|image|images|artefact|artifact|artifacts|package|packages|build|builds|binary|binaries|release|token|tokens|certificate|contract|request|requests|key|keys )',
      'stop|cut|freeze|withhold|cancel ~4 ( payment|job|run|batch )',
    ],
    except: ['timeline', 'went_well', 'root_cause', 'contributing', 'went_wrong'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'Give a formal warning to whoever merged it.', section: 'actions' },
      { text: 'Strict warning to the contractor.', section: 'actions' },
      { text: 'Dock the bonus of the night crew.', section: 'actions' },
      { text: 'Everyone to sign a pledge to read the sheet.', section: 'actions' },
      { text: 'Publish the names of those who missed the drill.', section: 'actions' },
      { text: "Clip the sales team's wings.", section: 'actions' },
    ],
    pass: [
      { text: 'The build server must sign the images.', section: 'actions' },
      { text: 'Show a warning level on the gauge.', section: 'actions' },
    ],
  },
];
