import type { QualityRule } from '../quality-rule';

const UNITS =
  'seconds|minutes|hours|days|weeks|moments|months|mins|hrs|second|minute|hour|day|week|month|moment|secs';
const FEW =
  'few|couple|several|some|many|number|handful|good|odd|bunch|dozen|half-dozen|multiple|various|countless';
const PARTS = 'morning|afternoon|evening|noon|midday|lunch|lunchtime|dawn|dusk|midnight|dinner|breakfast';
const NEAR =
  'around|about|approximately|approx|roughly|circa|ca|near|nearly|almost|towards|toward|c|say|maybe|perhaps|probably|likely|presumably|somewhere';
const SOON =
  'shortly|soon|immediately|right|straight|just|directly|not-long|momentarily|promptly|quickly|instantly|long|sometime|well';

/** "around 14:00", "shortly after": words where a reader needs a clock. */
export const VAGUE_TIME_RULES: readonly QualityRule[] = [
  {
    id: 'time-about',
    category: 'vague_time',
    places: ['evidence', 'event'],
    patterns: [
      `${NEAR} ( about | to | the | at )? 9:99|~9:99`,
      '~9:99',
      'close|closer|next to ~1 9:99',
      `at|by|from|since|until|between ${NEAR} 9|9:99|~9:99`,
      `${SOON} ( before | after | past | until | gone | on ) ( the )? 9:99|~9:99`,
      `some|a|quite|the ~1 time|while|bit|moment|${FEW}|${UNITS} ~3 before|after|past|to|of|from ( the )? 9:99|~9:99`,
      'before|after|past|gone|by|until|since|from ( around | about | roughly | approximately ) 9:99|9',
      '9:99 ( - )? ish|or|thereabouts|something|approx|approximately|roughly|onwards|onward|give|-ish',
      'sometime|someday|at some point|time? ~2 9:99',
      `${NEAR} ( the )? ~1 ${PARTS}`,
      `${NEAR}|${SOON} 9 am|pm|utc|z|o'clock|gmt|cet`,
      `about|around|roughly|approximately|almost|nearly|maybe|perhaps|approx|some 9|9u ( or so )? ${UNITS}|min|h|hr|s|sec ~2 later|before|after|earlier|afterwards|into|past|ago|from`,
      `9|half ~1 ${UNITS} or so`,
    ],
    why: 'A time that is only about right puts the events in a guessed order.',
    question: 'Which log, page or message has the exact time?',
    flag: [
      'Around 09:30 the queue filled up',
      'Shortly before 11:00 UTC we rolled back',
      '~14:10 second restart',
    ],
    pass: ['09:31 UTC queue above 500', 'Between 02:10 and 02:35 UTC writes were rejected'],
  },
  {
    id: 'time-words',
    category: 'vague_time',
    places: ['evidence', 'event'],
    patterns: [
      `${SOON} ( after | afterwards | afterward | before | beforehand | thereafter | prior )`,
      'not|before ( too | very )? long ( after|before|afterwards|later )?',
      `a|some|quite|the|only|just|within|after|for|in|over|several|last|past|these ~1 ( while | moment | ages | eternity | ( ${FEW} of? more? ${UNITS} ) )`,
      `within|after|for ( just | only | mere | several | some | many )? ( seconds | minutes | hours | days | weeks | moments | months | ages | ever )`,
      'seconds|minutes|hours|days|weeks|moments|months later|afterwards|ago',
      `${FEW} ~1 ${UNITS}`,
      'some|a|long|short|considerable|certain|undetermined|unknown|significant|indefinite|extended|prolonged|brief ( time | period of time | period | interval | spell ) !series|zone|out|window|limit|stamp',
      'some|around|about|at ~1 ( point | the same time | this time | that time )',
      'at ( some | a ) ~1 point|stage|moment',
      `early|earlier|late|later|mid|the|that|this|next|same|following|previous|last|first|yesterday|tomorrow ~1 ( in | on | that | the | of )? ( the|this|that|next|same|following|previous )? morning|afternoon|evening|night|weekend|lunchtime`,
      'next|same|following|previous|later|earlier|other that|the|in|this|on|same* day|week|month',
      'later|earlier that|this day|week|month|morning|night|evening|afternoon|shift',
      'mid-morning|mid-afternoon|lunchtime|overnight|afterwards|afterward|recently|lately|eventually|subsequently|sometime|shortly|soon|momentarily|thereafter|yesterday|tonight|nowadays|soonish|midweek|mid-week',
      'almost|nearly|pretty|more ( or less | much )? immediately|instantly|instantaneously|straightaway',
      'later|earlier <$>',
      '<^> later|earlier ,?',
      'in|during the ( evening | morning | afternoon | night | small hours | early hours | dead of | middle of )',
      'after|before|over|during|around|at ( lunch | dinner | breakfast | work | hours | standup | stand-up | dawn | dusk | close | night )',
      'end|close|start|beginning|middle of ( the )? day|business|shift|week|month|night|morning|afternoon|evening',
      'for ever|hours|days|ages|long',
      'took|takes|taking|lasted ~1 ( far | way | much | very | too | so | quite | rather )? long|longer|forever|ages',
      'the other day',
    ],
    veto: [
      `shortly|soon|later|while|moments|moment|few|night|day|morning|afternoon|evening|overnight|afterwards|immediately|eventually|weekend|yesterday|recently|point|time|minutes|hours|seconds|long|subsequently|lunchtime ~~7 !around|about|roughly|approximately|approx|near|nearly|after|before|circa|towards|past 9:99`,
      '9:99 ~~3 ,|⟮|–|—|- ~1 shortly|soon|immediately|right|just|straight|the|that|next|same|during|in|early|late|at',
    ],
    why: 'Words for a time are read differently by everybody who was not there.',
    question: 'What did the clock show, or how many minutes was it?',
    flag: [
      'Shortly after the deploy, latency went up',
      'It took a while to find the owner',
      'Overnight the backlog grew',
    ],
    pass: [
      'The next morning (08:15 UTC, 4 March) the report was missing',
      'Overnight, from 01:10 to 05:40 UTC, jobs failed',
    ],
  },
  {
    id: 'time-missing',
    category: 'vague_time',
    places: ['evidence'],
    patterns: [],
    unless: ['clock'],
    why: 'Without a time of day the line has no place in the timeline.',
    question: 'What did the clock show?',
    flag: ['The pager fired', 'Three minutes after the merge the build broke'],
    pass: ['2026-03-02T04:11Z the pager fired', 'T+12 rollback done', '2:15 pm PST the pager fired'],
  },
];
