import { AS_TOLD, CALMED, DEALT_WITH, RESPONSE } from './deed-vetoes';
import type { Rule } from './rule';

/** Not an act that could have set anything off: states, and the work of the response. */
const NOT_SETTING_OFF =
  '!@benign.d|@respond.d|was|were|had|did|been|could|would|should|might|may|must|took|said|made|let';
const PARTICLE = 'up|down|in|out|off|over|through|away|into|on|back|around|with';
const SEEKS_NO_CAUSE = ['timeline', 'went_well', 'actions', 'lessons'] as const;
/** What somebody did, told where causes are sought: the person is given as one. */
export const OPEN_DEED_RULES: readonly Rule[] = [
  {
    id: 'named-deed',
    category: 'person_fault',
    severity: 'medium',
    patterns: [
      `[ <name,he> <subj> @adv* ${NOT_SETTING_OFF} V=@past O=<O>? ]`,
      `[ <name> has|had|have @adv* !@benign.n|@respond.n|been|had V=@pp O=<O> ]`,
    ],
    veto: [...AS_TOLD, ...RESPONSE, CALMED, DEALT_WITH],
    except: SEEKS_NO_CAUSE,
    excusedByReason: true,
    flag: [{ text: 'Zanele swapped the toner drums.', section: 'root_cause', people: ['Zanele Dube'] }],
    pass: [
      { text: 'Zanele swapped the toner drums.', section: 'timeline', people: ['Zanele Dube'] },
      {
        text: 'Zanele heard of the freeze from a customer.',
        section: 'contributing',
        people: ['Zanele Dube'],
      },
      {
        text: 'Zanele picked mode B because the panel showed green.',
        section: 'contributing',
        people: ['Zanele Dube'],
      },
    ],
  },
  {
    id: 'role-deed',
    category: 'person_fault',
    severity: 'medium',
    patterns: [
      `[ <role,team,dept,some> <subj> @adv* ${NOT_SETTING_OFF}|ended|arrived|left|ran V=@past @adv* ( O=<O> | ${PARTICLE} <O> ) ]`,
      '[ <name,he,role,team,dept,some> managed|manages|contrived to V=@open ( O=<O> | up|down|in|out|off|over|through|away|into|on|back <O> ) ]',
      '[ <role,team,dept,some> had|has|have @adv* !@benign.n|@respond.n|been|had V=@pp @adv* O=<O> ]',
    ],
    veto: [...AS_TOLD, ...RESPONSE, CALMED, DEALT_WITH, 'on the basis|strength of'],
    except: [...SEEKS_NO_CAUSE, 'contributing', 'went_wrong'],
    excusedByReason: true,
    flag: [
      { text: 'The fitter widened the shaft door.', section: 'root_cause' },
      { text: 'The day crew had rewired the hoist.', section: 'root_cause' },
    ],
    pass: [
      { text: 'The fitter widened the shaft door.', section: 'timeline' },
      { text: 'The surgeon signed the form on the strength of a cropped scan.', section: 'root_cause' },
      { text: 'The surgeon signed the form.', section: 'contributing' },
      { text: 'The day crew had reported the hoist.', section: 'root_cause' },
      { text: 'The fitter held two badges.', section: 'contributing' },
      { text: 'The team rolled out a patch for the pump driver.', section: 'root_cause' },
    ],
  },
  {
    id: 'role-managed-to',
    category: 'person_fault',
    severity: 'medium',
    patterns: [
      '[ <role,team,dept,some> managed|manages|contrived to V=@open ( O=<O> | up|down|in|out|off|over|through|away|into|on|back <O> ) ]',
    ],
    veto: [...AS_TOLD, ...RESPONSE, CALMED, DEALT_WITH, 'on the basis|strength of', '@roles'],
    except: [...SEEKS_NO_CAUSE, 'contributing', 'root_cause'],
    excusedByReason: true,
    flag: ['The fitter managed to widen the shaft door.'],
    pass: [
      'Three of nine fitters picked the left lever in the trial.',
      'The fitter widened the shaft door.',
      'The router managed to widen the window.',
      { text: 'The fitter managed to widen the shaft door.', section: 'contributing' },
    ],
  },
];
