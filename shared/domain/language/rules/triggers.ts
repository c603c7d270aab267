import { AS_TOLD } from './deed-vetoes';
import type { Rule } from './rule';

const WENT_WRONG =
  'fell|went|broke|crashed|died|collapsed|froze|failed|stopped|dark|down|over|offline|twice|fine|worked|working|normal|stable|healthy|lost|outage|incident|blew|started|began|trouble|problems|problem|errors|stuck|locked|overloaded';

/** Somebody's ordinary act, told as the thing that set the bad outcome off. */
export const TRIGGER_RULES: readonly Rule[] = [
  {
    id: 'name-as-trigger',
    category: 'person_fault',
    severity: 'medium',
    patterns: ['[ <name> {V trigger} O=<O> ]', '[ <name> {V trigger} ]'],
    veto: ['@repair|restored|recovered|fixed', 'started|tried|stopped|began|kept @adv* @verb.g', ...AS_TOLD],
    except: ['timeline', 'went_well', 'went_wrong', 'actions', 'lessons'],
    flag: [{ text: 'Katarzyna copied the old manifest.', section: 'root_cause' }],
    pass: [
      { text: 'The job copied the old manifest.', section: 'root_cause' },
      { text: 'Katarzyna copied the old manifest.', section: 'timeline' },
    ],
  },
  {
    id: 'because-person-did',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      'because [ <person> {V trigger} <O>? ]',
      'because [ <person> {V destroy} <O>? ]',
      '[ because <name,he,role> ( decided|chose|thought|wanted|insisted|felt ) ]',
      `${WENT_WRONG} ~~3 when|until|once|after|as|because [ <name,he,dept,some> @adv* @verb.d|@pp !by <O>? ]`,
      '[ until|till|before <name,he,role,team,dept> came|got|started|touched|decided|stepped ~4 along|hands|on|to|in ]',
      '[ thanks to <person,weak> ]',
      '[ traced|traces|tracked|boils|down|leads|led ~3 back|down to <name,he,role,team,dept,some> ]',
      "[ <person> 's fingerprints|name|handiwork|doing|work ] ~5 ( all|over|on | <$> )",
    ],
    veto: [
      'stopped|dropped|recovered|cleared|improved|eased|fell|returned|healthy|normal ~~3 when|once|after|because ~6 @repair|restarted|rolled|reverted|restored|scaled|added',
      'thanks to ~~14 quick|fast|prompt|swift|excellent|good|great|help|helped|recovered|restored|saved|avoided|reduced|back|minutes|limited|early|caught|spotted',
      'when|until|once|after|as ~4 noticed|spotted|reported|joined|arrived|acknowledged|called|confirmed|asked|raised|saw|found|realised|realized|escalated|paged|was|were|had',
    ],
    except: ['timeline', 'went_well', 'actions', 'lessons'],
    flag: [
      'The tills went dark when Kwabena swapped the switch.',
      { text: 'The invoices went out twice because Kwabena re-ran the job.', section: 'root_cause' },
    ],
    pass: [
      'The errors stopped when Kwabena restarted the gateway.',
      'It took long because the engineer had no access.',
    ],
  },
  {
    id: 'person-old-object',
    category: 'person_fault',
    severity: 'by-person',
    patterns: [
      '[ <person> <subj> @adv* uploaded|deployed|pushed|copied|shipped|released|used|sent|restored|applied|loaded|pasted|published|printed|installed|merged ~2 old|previous|outdated|yesterday|last <O>? ]',
    ],
    except: ['timeline', 'went_well', 'actions', 'lessons'],
    flag: ["The accountant uploaded last year's tariff."],
    pass: [
      { text: 'The accountant uploaded the old tariff.', section: 'timeline' },
      "The loader read last year's file.",
    ],
  },
];
