import type { OpeningWords } from '../agenda/opening-words';
import type { StagePlan } from '../agenda/types';
import {
  DEFAULT_POLICY,
  MEASURED_TRIGGERS,
  type MeasuredRule,
  type MeasuredTrigger,
  type PlainRule,
  type PlainTrigger,
  type PolicyPart,
  type RoomPolicy,
  type SeverityLevel,
  type TeamPolicy,
  type Trigger,
} from './policy';
import type { Severity } from './types';

/** One edit of a policy: what it does not name stays as another window may have left it. */
export type PolicyChange =
  | { readonly part: 'levels'; readonly severity: Severity; readonly fields: Partial<SeverityLevel> }
  | { readonly part: 'thresholds'; readonly trigger: PlainTrigger; readonly fields: Partial<PlainRule> }
  | { readonly part: 'thresholds'; readonly trigger: MeasuredTrigger; readonly fields: Partial<MeasuredRule> }
  | { readonly part: 'guidance'; readonly text: string }
  | { readonly part: 'opening'; readonly field: keyof OpeningWords; readonly text: string }
  /** Keeps a plan under a name, in place of one that had it; null forgets it. */
  | { readonly part: 'agendas'; readonly name: string; readonly plan: readonly StagePlan[] | null }
  | { readonly part: 'room'; readonly fields: Partial<RoomPolicy> };

export function changePolicy(policy: TeamPolicy, change: PolicyChange): TeamPolicy {
  const { levels, thresholds } = policy;
  switch (change.part) {
    case 'levels':
      return {
        ...policy,
        levels: { ...levels, [change.severity]: { ...levels[change.severity], ...change.fields } },
      };
    case 'thresholds':
      return {
        ...policy,
        thresholds: { ...thresholds, [change.trigger]: { ...thresholds[change.trigger], ...change.fields } },
      };
    case 'guidance':
      return { ...policy, guidance: change.text };
    case 'opening':
      return { ...policy, opening: { ...policy.opening, [change.field]: change.text } };
    case 'agendas': {
      const { name, plan } = change;
      const others = policy.agendas.filter((agenda) => agenda.name !== name);
      return { ...policy, agendas: plan === null ? others : [...others, { name, plan }] };
    }
    case 'room':
      return { ...policy, room: { ...policy.room, ...change.fields } };
  }
}

/** Names what an edit changes, for undo: edits of one field while it is typed are one step. */
export function nameChange(change: PolicyChange): string {
  if (change.part === 'guidance') return 'guidance';
  if (change.part === 'opening') return `opening:${change.field}`;
  if (change.part === 'agendas') return `agendas:${change.name}`;
  const fields = Object.keys(change.fields).sort().join();
  if (change.part === 'room') return `room:${fields}`;
  return `${change.part}:${change.part === 'levels' ? change.severity : change.trigger}:${fields}`;
}

/** One part as Debrief brings it. */
export function resetPolicy(policy: TeamPolicy, part: PolicyPart): TeamPolicy {
  return { ...policy, [part]: DEFAULT_POLICY[part] };
}

export function isMeasured(trigger: Trigger): trigger is MeasuredTrigger {
  return MEASURED_TRIGGERS.some((one) => one === trigger);
}
