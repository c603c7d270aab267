import type { Rule } from './rule';

const P = "<person,weak,i> <subj> @adv* ( has|have|had|'ve|'d )? @adv*";
const ONE = '<name,he,role,team,dept,weak,they>';

/** Omissions in other word orders: inverted, behind a contrast, in a relative clause. */
export const OMISSION_FRAME_RULES: readonly Rule[] = [
  {
    id: 'never-once-did',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `[ ( at no ( point|time|stage|moment ) | not once | not a single time | never ( once )? | nor | neither | on no occasion ) ~4 ( did|had|has|does|have|do ) ${ONE} @adv* ( ever|even|so|once )? !@state.b|@state.n|@experience.n|@harm.b @open ( <O> )? ]`,
      `[ ( only|just ) ( one|two|half|some|few|three ) of ( <person> | ~4 ) ( bothered|cared|troubled|deigned|dared ) ( to @open <O>? )? ]`,
      `[ <person,weak,i> ~~7 ( and|but|yet|then ) ( did|do|does n't|not | never ) ( think|thought|bother|bothered|care|cared|dare|dared|trouble|deign|stop|stopped|pause|offer|want ) ( to @open <O>? ) ]`,
      `[ ${P} ( had|has|have|with )? ( the ) ( nerve|cheek|gall|audacity|temerity|effrontery|impudence ) ( not )? to @open <O>? ]`,
      `[ ${P} ( left|leaves|gave|gives|sent|sends|told|tells|offered|offers|brought|showed ) ( us|me|them|him|her|everyone|everybody ) ( nothing|zilch|nada | no ( word|clue|hint|note|information|instructions|answer|explanation ) | without ( a|an|any ~1 ( answer|word|reply|note|explanation ) ) ) ]`,
      `[ <person,weak> ~1 having ( failed|forgotten|neglected|omitted|refused|declined to @open <O>? | skipped|ignored|overlooked|neglected|disregarded|forgotten|dismissed <O> ) ]`,
      '[ <person,weak> <subj> @adv* ( had|has|kept|keeps|left|put|switched|turned|set ) ( his|her|their|its|the ) ( phone|pager|headset|mobile|sound|notifications|radio|ringer|laptop|telephone|handset|alerts|earpiece|bleep|beeper ) ( off|muted|silenced|away|unplugged | on ( silent|mute|vibrate|flight ) | switched|turned off | in ( a|the|his|her ~1 ( drawer|car|locker|bag|coat|pocket ) ) ) ]',
      '[ <person,weak> <subj> @adv* ( went|goes|stayed|remained|gone ) ( radio|completely|totally|strangely|utterly ) ( silent|dark|quiet ) ]',
      '[ <you> ( guys|lot|people|all|folks ) never @act.d <O>? ]',
      '[ <person,weak,i> <subj> @adv* ( made|slipped|sneaked|slunk|cleared|knocked|clocked ) ( off|away|out ) ( early | before ~5 ) ]',
    ],
    veto: ['nor|neither ~2 ( know | could )', 'did ~4 know|have|see|get|receive'],
    excusedByReason: true,
    except: ['actions', 'went_well'],
    flag: [
      'Not once did Radka ring the depot.',
      'At no stage had the buyers opened the file.',
      'Only two of the stewards bothered to look.',
      "The porters heard the bell and didn't think to go down.",
      'Lorenz had the cheek not to answer.',
      'The clerk left us nothing.',
      'The archive was stale, the librarians having failed to renew it.',
      'The surgeon had his pager on silent.',
      'Pieter went radio silent for an hour.',
    ],
    pass: [
      'Nor did the engineer know the code.',
      'At no point did the disk fill.',
      'The vendor left us a note.',
    ],
  },
  {
    id: 'left-out-in-passing',
    category: 'omission',
    severity: 'by-person',
    patterns: [
      `( that|which ) [ ${ONE} ( had|has|have )? @adv* ( left ( out|off|open|undone|unfinished|behind|half-done | half @open ) | forgot|forgotten|omitted|skipped|abandoned|neglected|overlooked|ignored|shelved|shirked | never @act.d|@act.n | did n't|not @act.b | gave up on | put off ) ]`,
      `( though|although|despite|pity|shame|after|once|until|till|except|but|only|sadly|if ) ( that )? ( it was )? [ ${ONE} <subj> ( has|have|had )? @adv* ( dithered|procrastinated|dawdled|neglected|forgot|forgotten|omitted|ignored|overlooked|disregarded|shirked|overslept | failed to @act.b | had n't|not @act.n | did n't|not @act.b | never @act.d | was|were n't|not ( looking|watching|listening|checking|reading|awake|around ) ) ( <O> )? ]`,
    ],
    veto: ['so that|as'],
    except: ['timeline', 'root_cause', 'contributing', 'went_wrong', 'lessons'],
    flag: [
      { text: 'Write the label that the clerks left out.', section: 'actions' },
      { text: 'Repair the fence which Olga abandoned.', section: 'actions' },
      { text: 'The lamp worked, pity Ludmila was not looking.', section: 'went_well' },
      { text: 'The swap took a minute, after the wardens had dithered for an hour.', section: 'went_well' },
    ],
    pass: [
      { text: 'Remove the field that the parser skipped.', section: 'actions' },
      { text: 'The drill went well.', section: 'went_well' },
    ],
  },
];
