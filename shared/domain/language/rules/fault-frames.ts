import type { Rule } from './rule';

const OUTCOME =
  'outage|incident|mess|failure|downtime|disaster|loss|losses|problem|delay|damage|error|errors|bug|disruption|leak|breach|corruption|debacle|crash|spill|scrap|blackout|rework|cost|costs|refunds|fine';

/** Where guilt is said to lie. */
export const FAULT_FRAME_RULES: readonly Rule[] = [
  {
    id: 'guilt-lies-with',
    category: 'fault_assign',
    severity: 'high',
    patterns: [
      '[ @guiltnoun ( for|of|in ~6 )? @adv* lies|lay|rests|rested|sits|sat|falls|fell|belongs|belonged|stays|remains|lands|landed|goes|went @adv* with|on|by|to|at <person,weak,some,who> ]',
      '[ @guiltnoun ~1 is|was @adv* ( with | by | on | of | from | upon ) <name,role,team,dept,weak,he,they,some> ]',
      '[ @guiltnoun ,? ~6 , ( lies|rests|sits|falls|is @adv* with|on ) <person,weak> ]',
      '[ full|entire|sole|whole|total responsibility|fault|guilt|blame is|was|lies|rests|goes ~2 <person,weak> ]',
      '[ <person,weak> carries|carry|bears|bear|has|have|shares|share ~3 guilt|blame|fault|culpability ]',
      `for ~6 ${OUTCOME} ~3 [ <person,weak> is|was|are|were @adv* responsible|accountable|guilty|liable|answerable ]`,
      '[ <person,weak> alone|themselves|himself|herself is|was|are|were @adv* to blame|responsible ]',
      '[ only|just himself|herself|themselves|itself|ourselves|yourself|myself to blame ]',
      '[ <person,weak> ( is|are|was|were ) @adv* guilty|culpable ]',
      '[ hold|holds|held|holding <person,weak> @adv* accountable|responsible|liable ]',
    ],
    veto: ['no|nobody|nothing|without|never|not ~3 blame|fault|guilt|responsibility|liability', 'not guilty'],
    quietWhenNegated: true,
    except: ['actions'],
    flag: [
      'The liability for the flooded hall rests with the plumbing firm.',
      'Full responsibility is with Aino.',
      'They have only themselves to blame.',
    ],
    pass: [
      'Responsibility for the zone lies with nobody.',
      { text: 'Responsibility for the drill goes to Aino.', section: 'actions' },
      'The burden is on the cache.',
    ],
  },
  {
    id: 'laid-at-the-door',
    category: 'fault_assign',
    severity: 'high',
    patterns: [
      '[ lay|lays|laid|laying ~4 at ~4 door|doorstep|feet ]',
      '[ ( attribute|attributes|attributed|ascribe|ascribed ) ~5 to <name,he,role,team,dept,weak> ]',
      '[ charged|chalked|put|booked ~3 to|up ~3 account of|to <name,he,role,team,dept,weak> ]',
      '[ all roads|signs|fingers|arrows|clues|trails|tracks lead|point|go ~1 to|at <person,weak> ]',
      '[ fingerprints|fingerprint|handwriting|footprints ~5 belong|belongs|all|point to|over ]',
      '[ offender|offenders|culprit|culprits|perpetrator|sinner|villain|saboteur ~1 ( sits|sit|works|work|is|are ) in|on|at|from|with ]',
      '[ <person> ( confessed|confesses ) to|that|having|it ]',
      '[ <person> ( admitted|admits ) @adv* ( to @ing | guilt | fault | responsibility | it was | having ) ]',
      '[ <person,weak> @adv* ( has|have|needs|need|must|should|will|ought )? to? @adv* ( wear this|it|that | eat this|it | carry the | take the ( blame|fall|rap|heat|hit ) | own this|the ( one|mess|outage|failure )? | shoulder ( the | this ) | answer|answers for ( that|this|it|the ) | explain himself|herself|themselves ) ]',
      '[ the cap|shoe fits <person,weak>? ]',
      '[ ( can|blame|rap ) should|must|has|needs to? be carried|taken|borne by <person,weak> ]',
      '[ on the|his|her|their conscience of? ]',
      "[ ( this|that|it|these|one ) ( one 's | ones | one is | is | was ) @adv* on <name,he,role,team,dept,weak,you> ] ,|.|;|<$>",
      "[ the? loss|outage|failure|mess|mistake|spill|error|breach|delay is|was|are <name,he,role,team> 's ] ,|.|;|<$>",
    ],
    veto: [
      'attributed|assigned|charged|credited to ~5 account|cost|project|ticket|issue|action|role|permission|task',
    ],
    except: ['actions'],
    flag: [
      "Let us lay the flood at the plumbers' door.",
      'We attribute the loss to Aino.',
      'Bram has to wear this one.',
      "The outage is Bram's, plain and simple.",
    ],
    pass: [
      'We attribute the latency to the index.',
      'The ticket was assigned to Bram.',
      'Fault ownership is on the wiki.',
    ],
  },
  {
    id: 'my-own-fault',
    category: 'fault_assign',
    severity: 'medium',
    patterns: [
      '[ hold|put|throw|raise ~1 my hand|hands up ]',
      "[ i ( will | 'll )? ( fall on my | carry the can | take the ( blame|rap|fall|hit ) | blame myself | own this|that|it one|mistake? ) ]",
      '[ blame|kick|kicking|blaming myself|ourselves ]',
      '[ my ( head|neck ) ~4 block|line ]',
      '[ ( guilty as charged | that was me | my mistake | my error | my screw-up | my doing | my oversight | my blunder | sorry , my ) ]',
      '[ i did this|it|that , nobody|no else|one ]',
      '[ ( deadline|call|decision|change|commit|mistake|suggestion|idea|flag ) was|is @adv* mine ] !to',
      '[ i let ~3 down ]',
    ],
    why: 'What you did made sense with what you knew; the conditions around it are what others can learn from.',
    question: 'What did you see at that moment, and what would have helped?',
    except: ['actions'],
    flag: [
      'I put my hand up, the schedule was mine.',
      'I only have to blame myself here.',
      'That rollout was my mistake.',
    ],
    pass: ['The decision was mine to escalate at 10:00 in the runbook.', 'I took the page at 10:02.'],
  },
];
