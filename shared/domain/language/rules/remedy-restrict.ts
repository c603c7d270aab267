import type { Rule } from './rule';

const ONE = '<name,he,role>';
const RIGHTS =
  'access|permission|permissions|right|rights|privilege|privileges|credentials|admin|keys|key|role|token|duties|sudo|root|button|badge|login|laptop|account|write|merge|pager|clearance|authority|card|pass|licence|license|password|passwords';
const REVOKE =
  'revoke|remove|restrict|take|withdraw|suspend|strip|pull|limit|cancel|rescind|curtail|cut|downgrade|disable|terminate|reduce|drop|confiscate|freeze|block|lock|trim|clip|pause|collect';
const REVOKED =
  'revoked|removed|withdrawn|suspended|cut|restricted|limited|reduced|downgraded|taken|disabled|cancelled|canceled|rescinded|curtailed|confiscated|frozen|blocked|pulled|stripped|terminated|trimmed|paused';

/** Rights and tasks taken from people, and people put under watch. */
export const REMEDY_RESTRICT_RULES: readonly Rule[] = [
  {
    id: 'revoke-access',
    category: 'fix_the_person',
    severity: 'by-person',
    patterns: [
      `[ ${REVOKE} ~1 ${ONE} 's ~4 ${RIGHTS} ]`,
      `[ ${REVOKE} his|her|their ~4 ${RIGHTS} ]`,
      `[ <name,he,role,team,dept> 's ~4 ${RIGHTS} ( to|will|should|must|shall|is|are|has|have|need|needs @adv* to? be? @adv* ) ( been )? ( ${REVOKED} ) ]`,
      `[ <name,he,role,team,dept> ( to|will|should|must|shall|is|are|has|have|needs ) ( to )? @adv* ( lose|loses|forfeit|surrender|return | hand|give|turn|send in|over|back|up ) ~4 ( ${RIGHTS} ) ]`,
      '[ <name,he,role> loses|forfeits ~4 ( access|rights|privileges|permissions|badge|keys|role ) ]',
      "[ take|taking|remove|removing|revoke|withdraw|withhold|strip|pull|keep ~5 away|off|from from? <name,he,role,they> ] !'s|@thing",
      '[ strip|relieve|deprive|rid <name,he,role,team,dept> of ( <O> )? ]',
      `[ strip|relieve|deprive|divest ~5 of ~3 ( ${RIGHTS} ) ]`,
      `[ ( no | no more | no further ) ~3 ( access|rights|permissions|privileges|merges|deploys|deployments|changes|releases|shifts|keys|pushes|root|sudo|admin|write|credentials|commits ) ( for|by|from|to ) <name,he,role,team,they> ]`,
    ],
    veto: ['ex-employee|former|left|leavers|departing', 'from ( the ) ~1 @thing'],
    except: ['timeline', 'went_well', 'root_cause', 'contributing'],
    rewrites: ['safeguard'],
    flag: [
      { text: "Revoke Priya's access to the database.", section: 'actions', people: ['Priya Nair'] },
      { text: 'Take production access away from Yusuf.', section: 'actions' },
      { text: "The contractor's write rights to be withdrawn.", section: 'actions' },
      { text: 'Omar to hand in his badge.', section: 'actions' },
      { text: 'No more merges by the interns.', section: 'actions' },
    ],
    pass: [
      { text: 'Revoke the leaked token by Friday.', section: 'actions' },
      { text: 'Move the export away from the primary.', section: 'actions' },
    ],
  },
  {
    id: 'keep-away',
    category: 'fix_the_person',
    severity: 'by-person',
    patterns: [
      '[ remove|take|pull|kick|drop|exclude|move|ban|bar|keep|block|bench|suspend|rotate|get <name,he> ~1 from|off|out|away ( <O> )? ]',
      '[ keep <name,he,role,team> away|out|off ( of|from <O> )? ]',
      '[ ban|bar|forbid|prohibit|exclude ~1 <name,he,role,team,dept> ~1 ( from|to )? ( @ing )? ( <O> )? ]',
      "[ do n't|not|never|no|stop ~1 let|allow|letting|allowing <name,he,role> ~1 ( to )? ( touch|near|deploy|run|merge|on|push|do|access|anywhere|work|make|be|go|back|from ) ]",
      '[ no longer let|allow|trust <name,he,role> ]',
      "[ <name,he> ( should|must|may|can|shall|will|is not|no|never|n't ) ~2 ( be|longer|allowed|trusted|permitted|touch|deploy|near|get|have ) ~1 ( allowed|touch|near|trusted|permitted|on|let|given|deploy|to|access ) ]",
      '[ <role,team,dept,they> ( should|must|may|can|shall|will|is|are no longer ) ~2 ( allowed|trusted|permitted|touch|deploy|near|get|have ) ( to|near|with @open )? ]',
      '[ <name,he> ( is|comes|goes|stays|to ( be|come|go|stay )? ) off|out ~4 ( for good | until | permanently|indefinitely | from now | effective ) ]',
      '[ <name,he> ( is|comes|goes|stays|to|will|shall|must ( be|come|go|stay )? ) off ~2 ( rota|roster|rotation|on-call|project|team|shift|schedule|list|release|releases|deploys ) ]',
      '[ <name,he> ( must|should|shall|may|can|will|to )? not|never work|deploy|operate|change|do ~3 ( alone|unsupervised|solo ) ]',
      '[ under ( close|closer|constant|strict|direct )? supervision ( of )? ]',
      '[ <name,he,role> ( to|shall|must|should|needs|will|gets|has|have ( to )? )? ( have | get | be given )? ( a|an ) ( minder|chaperone|babysitter|nanny|watcher|handler|overseer|supervisor ) ( at|for|beside|behind <O> )? ]',
      '[ ( assign|find|get|give|appoint ) ~3 ( minder|chaperone|babysitter|nanny|watcher|overseer ) ( to|for|beside <O> )? ]',
      '[ ( someone|somebody|a ~1 senior ) ( to|should|must|has|needs )? ( to )? ( watch|stand|look|sit|check ) ( over|behind|next ) ~1 <name,he> ]',
      "[ ( check|inspect|review|double-check|vet|audit|approve ) ( all|every|each|any )? ( of )? <name,he> 's ~2 ( work|changes|commits|merges|deploys|releases|code|tickets|entries ) ]",
    ],
    veto: [
      'ex-employee|former|left|leavers|departing',
      'off ~2 until|from monday|vacation|holiday|leave|sick|parental',
      'during|for|on ~2 leave|absence|vacation|holiday',
      'for|to ~5 rest|recover|recovery|sleep|recuperate',
      'back up|backup',
    ],
    except: ['timeline', 'went_well', 'root_cause', 'contributing', 'went_wrong'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'Keep Bogdan away from the firewall.', section: 'actions' },
      { text: 'Sandra is off the release rota for good.', section: 'actions' },
      { text: 'Hugo shall have a minder for the next window.', section: 'actions' },
      { text: 'Interns are no longer allowed near the vault.', section: 'actions' },
      { text: 'Wei works only under close supervision.', section: 'actions' },
    ],
    pass: [
      { text: 'Move the queue off the primary.', section: 'actions' },
      { text: 'Keep the old keys out of the image.', section: 'actions' },
    ],
  },
  {
    id: 'have-a-word',
    category: 'fix_the_person',
    severity: 'high',
    patterns: [
      '[ have|having|had a|another ~2 word|words|chat|talk|conversation with <person,weak> ]',
      '[ have words with ]',
      '[ talk|speak|chat|talking|speaking to|with ~1 <person> ~1 ( about|regarding|on|over|concerning ) ( his|her|their ~2 | being|not|why @open | ~3 attitude|behaviour|behavior|mistake|mistakes|performance|carelessness|error|work|conduct|approach|failure|late|happened|tone|discipline|commitment|responsibility|quality|role ) ]',
      '[ ( speak|talk ) ( sternly|firmly|seriously|severely|harshly|sharply|strongly|frankly ) ( to|with ( <person,weak> | ~4 ) )? ]',
      '[ sit|sitting <person> down ]',
      '[ take|pull|haul|call <person> ( aside | to task | over ~1 coals | into ~1 office | on ~1 carpet ) ]',
      '[ ( give|giving|gave ) <person> ( a|an|the|another )? ~2 ( talking-to|earful|dressing-down|lecture|warning|reprimand|telling-off|ticking-off|slap|shake|shaking|kick|kicking|rocket|bollocking|roasting|grilling|push|shove|jolt|rap|ultimatum|scolding|rollicking|hiding|what-for ) ]',
      '[ ( give|giving|gave ) <person> ( a )? piece of ]',
      '[ ( escalate|report|complain ) <name,he> to ( hr | his | her | their | management ) ]',
      "[ ( escalate|complain|report ) to <name>? 's? ( his|her|their )? manager|boss|hr ] ~2 about",
      '[ <name,he,role> ( must|should|shall|has|will|is|needs|to to? ) ( to )? ( apologise|apologize | explain himself|herself|themselves|why|how | justify ~2 | account for | own up | change his|her|their | answer for|to | mend ~2 ways | come clean ) ]',
      '[ slap on the wrist ]',
      '[ read ~3 the riot act ]',
      '[ lay|laying down the law ]',
    ],
    veto: [
      'call ~3 to ( report|ask|confirm|open )',
      'about|on ~1 his|her|their ~2 idea|ideas|plan|plans|proposal|draft|question|questions|view|notes|leave|wish|experience|needs|findings',
    ],
    except: ['timeline', 'went_well', 'root_cause', 'contributing', 'went_wrong'],
    rewrites: ['safeguard'],
    flag: [
      { text: 'Talk to Kevin about his attitude to on-call.', section: 'actions' },
      { text: 'Have a serious word with Bogdan.', section: 'actions' },
      { text: 'Speak firmly to the loading crew.', section: 'actions' },
      { text: 'Give Anton a good kick.', section: 'actions' },
      { text: 'Marcel to explain himself to the board.', section: 'actions' },
    ],
    pass: [{ text: 'Talk to the vendor about a fix version.', section: 'actions' }],
  },
];
