import type {
  ActionStatus,
  Effect,
  Milestone,
  Priority,
  Severity,
  WriteUp,
} from '#shared/domain/incident/types';

/** An incident as one writes it down: no ids, no revisions, times as text. `buildSample` makes rows of it. */
export interface SampleIncident extends Readonly<Record<WriteUp, string>> {
  readonly title: string;
  readonly severity: Severity;
  readonly services: readonly string[];
  readonly lead: string;
  readonly commander: string;
  readonly author: string;
  readonly date: string;
  readonly followUpDate: string;
  readonly followUpOwner: string;
  readonly meetingAt: string;
  readonly meetingZone: string;
  readonly attendees: readonly { readonly name: string; readonly role: string; readonly reviewed: boolean }[];
  readonly events: readonly {
    /** `HH:MM` UTC on `date`, `~` in front where it is not exact. */
    readonly time: string;
    readonly text: string;
    readonly milestone?: Milestone;
    readonly source: string;
  }[];
  readonly impacts: readonly { readonly metric: string; readonly value: string; readonly note: string }[];
  /** Numbered F1, F2 … in this order. */
  readonly factors: readonly { readonly text: string; readonly effect: Effect }[];
  readonly wentWell: readonly string[];
  /** Numbered A1, A2 … in this order; `answers` holds the numbers of factors. */
  readonly actions: readonly {
    readonly text: string;
    readonly owner: string;
    readonly due: string;
    readonly priority: Priority;
    readonly outcome: string;
    readonly status: ActionStatus;
    readonly answers: readonly number[];
  }[];
}

/**
 * A ferry line's morning, made up. Two sentences in it blame somebody on purpose, one event and one factor: a
 * newcomer meets the nudge where it happens.
 */
export const SAMPLE_INCIDENT: SampleIncident = {
  title: 'Booking confirmations held back by a full mail relay',
  severity: 2,
  services: ['notify-worker', 'mail-relay', 'booking-api'],
  lead: 'Amara Okafor',
  commander: 'Ingrid Solheim',
  author: 'Amara Okafor',
  date: '2026-03-04',
  followUpDate: '2026-04-01',
  followUpOwner: 'Amara Okafor',
  meetingAt: '2026-03-06T13:00:00Z',
  meetingZone: 'Europe/Amsterdam',
  attendees: [
    { name: 'Amara Okafor', role: 'Incident lead, messaging', reviewed: true },
    { name: 'Tomás Rivera', role: 'Messaging on-call', reviewed: true },
    { name: 'Ingrid Solheim', role: 'Commander, booking', reviewed: true },
    { name: 'Wei Zhang', role: 'Help desk', reviewed: false },
  ],
  summary:
    'On the morning of 4 March, 18,240 travellers waited up to two hours for their confirmation and boarding code. A new release of `notify-worker` took every connection of the shared mail relay, and its instant retries kept the relay full. Going back to the release before ended it; every message arrived in the end.',
  rootCause: [
    '`notify-worker` 4.12 opens a connection for each message and holds it for five idle seconds, where 4.11 kept four open per node. At the morning peak of 60 messages a second this asks for about 300 connections. `mail-relay` grants 200 to all its senders together and refuses the rest.',
    'A refused message went back to the front of the line and was tried again at once, so the relay stayed at its limit long after the peak.',
  ].join('\n'),
  wentWrong: [
    'The queue grew for 41 minutes before a page went out.',
    'Late confirmations and slow bookings were looked into separately for half an hour.',
    'The status page stayed green until 10:58.',
  ].join('\n'),
  customerMessage: '',
  lessons: [
    'A limit that many senders share needs a share for each of them.',
    'The age of a message says that people are waiting; the length of a queue says that they soon will be.',
  ].join('\n'),
  followUp:
    'The messaging weekly goes through the open actions. A load test with the relay at its limit closes the series.',
  events: [
    {
      time: '08:40',
      text: '`notify-worker` 4.12 is on every node; it opens a connection for each message',
      source: 'deploys',
    },
    {
      time: '08:52',
      text: '`mail-relay` reaches its limit of 200 connections and refuses new ones',
      milestone: 'impact_start',
      source: 'relay log',
    },
    {
      time: '08:58',
      text: 'Confirmation queue passes 1,000 messages; the messaging team failed to notice the graph',
      source: 'dashboard',
    },
    { time: '09:10', text: 'First traveller phones about a boarding code', source: 'help desk' },
    {
      time: '~09:20',
      text: 'A dozen calls of the same kind; help desk writes to #bookings',
      source: 'help desk',
    },
    {
      time: '09:33',
      text: 'Alert: oldest confirmation has waited for 30 minutes',
      milestone: 'detected',
      source: 'alerts',
    },
    {
      time: '09:37',
      text: 'Messaging on-call acknowledges the page',
      milestone: 'acknowledged',
      source: 'alerts',
    },
    {
      time: '09:45',
      text: 'Two relay nodes restarted; their connections fill up within a minute',
      source: '#inc-0304',
    },
    {
      time: '09:58',
      text: 'Queue reaches its cap of 10,000; `booking-api` waits for room and bookings take 12 s',
      source: 'dashboard',
    },
    {
      time: '10:31',
      text: 'Booking on-call joins and connects the slow bookings with the full queue',
      source: '#inc-0304',
    },
    { time: '10:38', text: 'Pause between retries raised to 30 s; refusals halve', source: '#inc-0304' },
    {
      time: '10:47',
      text: '`notify-worker` 4.11 is back on every node; connections settle at 40',
      milestone: 'mitigated',
      source: 'deploys',
    },
    {
      time: '10:58',
      text: 'Status page tells travellers that their confirmations are on the way',
      source: 'status page',
    },
    {
      time: '11:10',
      text: 'Queue is empty, the last late confirmation has left',
      milestone: 'resolved',
      source: 'relay log',
    },
  ],
  impacts: [
    { metric: 'Confirmations late', value: '18,240', note: 'all delivered by 11:10 UTC' },
    { metric: 'Longest wait', value: '2 h 6 min', note: 'usually under a minute' },
    { metric: 'Bookings given up', value: 'about 310', note: 'between 09:58 and 10:47 UTC' },
    { metric: 'Calls to the help desk', value: '427', note: '60 on a usual Wednesday morning' },
    { metric: 'Refunds', value: '€5,900', note: '46 travellers took a later crossing' },
  ],
  factors: [
    {
      text: '`mail-relay` has one limit for all its senders, and a single sender can use all of it.\nThe limit dates from a time when confirmations were the only mail.',
      effect: 'possible',
    },
    { text: 'A refused message is tried again at once, so each refusal adds to the load.', effect: 'worse' },
    {
      text: 'The alert looks at the age of the oldest confirmation. The length of the queue is on a graph without one.',
      effect: 'slower_to_detect',
    },
    {
      text: 'Tomás forgot to mention in the release notes that connections are no longer reused.',
      effect: 'likelier',
    },
  ],
  wentWell: [
    'The help desk’s tally of calls gave the size of the problem before any graph did.',
    'Going back to 4.11 took six minutes, from the decision to the last node.',
    'The queue kept every message; nothing had to be sent again by hand.',
    'Terminals checked travellers in by name from 10:05 on, as rehearsed in January.',
  ],
  actions: [
    {
      text: 'Give each sender of `mail-relay` its own share of the connections.',
      owner: 'Tomás Rivera',
      due: '2026-03-20',
      priority: 'P1',
      outcome: 'A sender at its limit leaves the others untouched in a load test.',
      status: 'open',
      answers: [1],
    },
    {
      text: 'Page when the confirmation queue holds over 500 messages for three minutes.',
      owner: 'Amara Okafor',
      due: '2026-03-13',
      priority: 'P1',
      outcome: 'Fires within five minutes in a replay of 4 March.',
      status: 'in_progress',
      answers: [3],
    },
    {
      text: 'Let `notify-worker` wait between retries: one second at first, two minutes at most.',
      owner: 'Tomás Rivera',
      due: '2026-03-18',
      priority: 'P1',
      outcome: 'Under 5 % refusals with the relay at its limit.',
      status: 'open',
      answers: [2],
    },
    {
      text: 'Compare open connections with the release before in the canary check.',
      owner: 'Amara Okafor',
      due: '2026-03-27',
      priority: 'P2',
      outcome: 'The check stops 4.12 in a rehearsal.',
      status: 'open',
      answers: [1, 4],
    },
    {
      text: 'Let `booking-api` finish a booking while the queue is full.',
      owner: 'Ingrid Solheim',
      due: '2026-04-10',
      priority: 'P2',
      outcome: 'A booking takes under 2 s with a full queue.',
      status: 'open',
      answers: [2],
    },
  ],
};
