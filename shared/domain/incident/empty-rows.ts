import { DEFAULT_PLAN } from '../agenda/types';
import type {
  Action,
  Attendee,
  Factor,
  ImpactRow,
  Incident,
  ListRow,
  Meeting,
  Note,
  Row,
  TimelineEvent,
  TriageAnswers,
} from './types';

type Content<R extends Row> = Omit<R, keyof Row>;
type ListContent<R extends ListRow> = Omit<R, keyof ListRow>;

export const EMPTY_TRIAGE: TriageAnswers = {
  downtimeMinutes: null,
  dataLoss: null,
  revenue: null,
  teams: null,
  outOfHours: null,
  security: null,
  repeat: null,
};

/** An incident about which nothing is known yet. */
export const EMPTY_INCIDENT: Content<Incident> = {
  title: '',
  severity: null,
  services: [],
  commander: '',
  lead: '',
  author: '',
  attendees: [],
  date: null,
  zone: 'UTC',
  triage: EMPTY_TRIAGE,
  prepared: [],
  summary: '',
  rootCause: '',
  wentWrong: '',
  lessons: '',
  followUp: '',
  customerMessage: '',
  followUpDate: null,
  followUpOwner: '',
  nextFactor: 1,
  nextAction: 1,
  deletedAt: null,
};

export const EMPTY_ATTENDEE: Omit<Attendee, 'id'> = { name: '', role: '', reviewed: false };

export const EMPTY_EVENT: ListContent<TimelineEvent> = {
  at: null,
  approximate: false,
  text: '',
  milestone: null,
  source: '',
  link: '',
  actor: '',
  starred: false,
  disputed: false,
  privateNote: '',
  question: '',
  origin: null,
};

export const EMPTY_IMPACT: ListContent<ImpactRow> = { metric: '', value: '', note: '' };

/** Its number comes from the incident's `nextFactor`. */
export const EMPTY_FACTOR: Omit<ListContent<Factor>, 'number'> = {
  text: '',
  effect: null,
  category: null,
  accepted: '',
  whys: [],
};

/** Its number comes from the incident's `nextAction`. */
export const EMPTY_ACTION: Omit<ListContent<Action>, 'number'> = {
  text: '',
  owner: '',
  due: null,
  priority: null,
  outcome: '',
  status: 'open',
  factorIds: [],
};

export const EMPTY_NOTE: ListContent<Note> = { kind: 'went_well', text: '', private: false };

/** Not booked, with the usual hour as plan, its clock not started. */
export const EMPTY_MEETING: ListContent<Meeting> = {
  scheduledAt: null,
  zone: 'UTC',
  booked: null,
  plan: DEFAULT_PLAN,
  log: [],
  present: [],
  poll: null,
  shownAnyway: [],
};
