import { ALIVE, CALMED, NOT_FROM_IT } from './deed-vetoes';
import type { Rule } from './rule';

const DOER = '<name,he,role,team,dept,some,they> <subj> @adv*';
const PARTICLE = 'up|down|in|out|off|over|through|away|into|on|back|around|with|at?';
/** Any act but noticing, asking, repairing and the like. */
const DID =
  '( !@benign.d|was|were|had|did|been|could|would V=@past | had|has|have @adv* !@benign.n|been V=@pp | managed|chose|decided|proceeded|happened to !@benign.b|be|have|see V=@open ) @adv*';
const DEED = `[ ${DOER} ${DID} ( O=<O> | ${PARTICLE} <O>? ) ]`;
/** What became of things, behind their name. */
const WENT_BAD =
  '( @fall.d | no more|longer @open | @miss.d !@adv | @adv* went|fell|came|ran|blew|shut|grew|sent @adv* @badstate | got|was|were|been|left @adv* @loststate|@harm.n|@destroy.n|@ruin.n | could no longer|not | ' +
  "could n't | no longer | timed out | piled|backed|queued|filled|built|seized|locked up | had no|to ~4 | ground to | started|began|kept to? @fall.g|@fall.b|@miss.g|@miss.b|failing|fail | broke | took|brought|knocked|tore|set|threw ~4 down|offline|out|away|apart|over|off|back | " +
  'nobody|none|no-one could|can|got|knew | no one could|can | was|were|is|are|became @adv* history|toast|ruined|finished|useless|done|worthless | dropped|drops|gave|gives|conked|blacked|cut|bowed off|out|up | ' +
  'stood|stayed|remained|sat|lay|sits|stands @adv* idle|still|empty|bare|dark|closed|shut|silent|blank|unused|stranded | thawed|defrosted|spoiled|spoilt|soured|warped|rotted|scattered|tripped|thaw | ' +
  'that was ( the end | it | that | goodbye|curtains ) | out|down went|go|goes|came | shows|showed|saw ( a|an|only|nothing but )? blank|nothing|error|errors|zero|zeros|garbage | goes|went with it|them | is|was|were|are no more )';
/** An ordinary act, told together with the harm that came of it or with what was meant instead. */
export const DEED_RULES: readonly Rule[] = [
  {
    id: 'deed-and-harm',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `${DEED} ~~8 until|so|and|which|,|;|–|-|whereupon|whereafter that|now|then|suddenly|promptly|after|upon|at|bang? ~5 ${WENT_BAD}`,
      `${DEED} ~~8 ,|and|thereby|thus ( thereby|thus|effectively|promptly|instantly|accidentally|in )? ( @ruin.g|@harm.g|@fall.g|@destroy.g|@miss.g|@undo.g|causing|triggering | leaving|making|forcing|sending|letting|opening|turning|filling | taking|bringing|knocking|shutting|blowing|throwing|setting|tearing|wiping|cutting ~4 down|offline|out|off|up|over|apart )`,
      `[ ${DOER} !@benign.z|@respond.z|is|was|has|does|members|leads V=@third ( O=<O> | ${PARTICLE} <O>? ) ] ~8 ( ,|and|so|until ~5 ( @fall.z|@harm.z | goes|falls|comes|runs|blows|shuts @adv* @badstate | @miss.z <O> ) | , @harm.g|@ruin.g|@destroy.g )`,
      `${DEED} ~~8 , which @adv* ( @ruin.d|@harm.d|@fall.d|@destroy.d|@undo.d|@miss.d|caused|meant|left|made|forced|sent|opened|turned|filled|@cause.d | brought|knocked|took|drove|put|tipped ~4 down|out|offline|to|over|under|into )`,
    ],
    veto: [
      CALMED,
      ...NOT_FROM_IT,
      `and|so|until|which|, ~6 ${ALIVE}`,
      'until|when|because|since|as|while|if|unless ~4 could|would|might|will|can',
    ],
    except: ['went_well', 'actions'],
    flag: [
      'The fitter crossed two wires, frying the relay.',
      'A buyer pasted the list twice and the order queue overflowed.',
      {
        text: 'Zuri widened the filter, so half the pumps froze.',
        section: 'root_cause',
        people: ['Zuri Banda'],
      },
      'Someone in payroll re-ran the batch, which took the bank link down.',
    ],
    pass: [
      'The technician noticed the smell and the fan stopped.',
      'Marta restarted the broker and the errors stopped.',
      'The sweeper pasted the list twice and the queue overflowed.',
    ],
  },
  {
    id: 'harm-after-deed',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `${WENT_BAD} ~~4 when|after|because|since|once|as ${DEED}`,
      `<^> when|after|because|since|once|as ${DEED} ~5 , ~4 ${WENT_BAD}`,
    ],
    veto: [CALMED, ALIVE, `until|when|after|once ~6 @repair.d|@repair.n|rolled|scaled|restarted`],
    except: ['went_well', 'actions', 'timeline'],
    flag: ['The conveyor jammed after the packaging crew changed the belt speed.'],
    pass: [
      'The alerts stopped after the packaging crew reset the belt.',
      'The conveyor jammed after the fuse blew.',
    ],
  },
  {
    id: 'one-for-another',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      `[ ${DOER} !@benign.d|chose|preferred|picked|opted|switched|worked|moved|stayed|was|were|had|did ${DID} ( O=<O> | ${PARTICLE} <O>? ) ] ~4 instead|rather of|than !@ing @open|the|a|an|to|on|in|into|with`,
      `[ ${DOER} !@benign.z|chooses|prefers|picks|opts|moves|is|has|does V=@verb.z ${PARTICLE} <O>? ] ~4 instead|rather of|than !@ing @open|the|a|an|to|on|in|into|with`,
      `[ ${DOER} ${DID} ( O=<O> | ${PARTICLE} <O>? ) ] ~5 thinking|believing|convinced|imagining|mistaking|confusing|assuming ~1 he|she|they|it|this|that|the|these|those|his|her|him`,
      `[ ${DOER} ${DID} ( O=<O> | ${PARTICLE} <O>? ) ] ~5 under|in the mistaken|false|impression|belief`,
      `[ <person> <subj> @adv* took|takes|taken <O> ] for the|a|an`,
      `[ <person> <subj> @adv* ( swapped|reversed|inverted|crossed|switched|transposed|interchanged|confused <O> ) ] ~2 ( and|with|for|over|around|about|by )`,
      `[ <person> {V transpose} <O> ]`,
      `[ <person> ( has|have|had )? <subj> @adv* ( got|put|wired|plugged|wrote|typed|entered|connected|fitted|mounted|installed|inserted|read|labelled|labeled|patched ) <O> ( backwards | upside | inside out | the wrong way | wrong | in the wrong | back to front | reversed | twice ) ]`,
    ],
    except: ['went_well', 'actions'],
    flag: [
      'The welder cut the feed line instead of the drain line.',
      { text: 'Dagmar emptied the live table believing it was the copy.', section: 'timeline' },
      { text: 'An electrician wired the sensor backwards.', section: 'root_cause' },
    ],
    pass: [
      'The team met on Monday instead of Friday.',
      'The router took the backup path instead of the fibre.',
      'Dagmar asked the vendor instead of guessing.',
    ],
  },
  {
    id: 'ruins-things',
    category: 'person_fault',
    severity: 'by-person',
    patterns: ['[ <name,he,role,team,dept,some,they> {V ruin} O=<O> ]'],
    except: ['went_well', 'actions', 'timeline'],
    flag: ['The analyst flooded the queue.'],
    pass: ['The importer flooded the queue.'],
  },
  {
    id: 'we-harm',
    category: 'person_fault',
    severity: 'medium',
    we: 'medium',
    patterns: [
      '[ <we,i> <subj> ( @adv* | have|had|' +
        "'ve|'d @adv* )" +
        ' broke|broken|botched|bungled|wrecked|ruined|nuked|borked|bricked|trashed|hosed|clobbered|mangled|butchered|sank|fumbled|flubbed|fluffed|muffed|wiped|tanked|torched|fried|screwed|destroyed !down up? <O> ]',
      '[ <we,i> <subj> @adv* @harmup.d up <O>? ]',
      '[ <we,i> <subj> @adv* took|brought|knocked ( <O> down|offline|out | down|out|offline <O> ) ]',
      '[ <we,i> <subj> @adv* shipped|released|deployed|pushed|merged|sent|published|rolled out? a|an|the|some broken|buggy|faulty|untested|unreviewed|half-baked|bad|wrong|botched <O>? ]',
      '[ <we,i> <subj> @adv* made a|an|the @adv* mess|hash|mockery|mistake|blunder|error|huge|big|terrible|stupid mess|mistake|blunder|error? ]',
    ],
    except: ['went_well', 'actions', 'lessons'],
    flag: [
      'We badly botched the announcement.',
      'We messed up the restore.',
      'We shipped a buggy driver to every clinic.',
    ],
    veto: ['broke ~6 down|up|into', 'for maintenance|repair'],
    pass: ['We broke the work down into three steps.', 'We took the node down for maintenance.'],
  },
];
