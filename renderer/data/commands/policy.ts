import {
  changePolicy,
  nameChange,
  type PolicyChange,
  resetPolicy,
} from '#shared/domain/incident/edit-policy';
import type { PolicyPart, TeamPolicy } from '#shared/domain/incident/policy';
import { readStoredPolicy } from '#shared/schema/team-policy';
import { TEAM_POLICY } from '../read-policy';
import { sameValue } from '../same-value';
import type { SettingChange } from '../undo-stack';
import { type CommandContext, storeOnce, type WriteOptions } from '../write';
import { Refusal, type Written } from '../written';

const TOO_MUCH =
  'This is more than can be kept here, so the setting stays as it was. A shorter text is kept.';

/** Reads the policy, edits it and stores it, in one transaction, so that two windows that edit different fields keep both. */
async function edit(
  context: CommandContext,
  { label, text = '', mergeKey = null }: Pick<WriteOptions, 'label' | 'text'> & { mergeKey?: string | null },
  editPolicy: (policy: TeamPolicy) => TeamPolicy,
): Promise<Written<null>> {
  async function inTransaction(): Promise<SettingChange | null> {
    const before = (await context.db.settings.get(TEAM_POLICY))?.value ?? null;
    const policy = readStoredPolicy(before);
    const edited = editPolicy(policy);
    if (sameValue(edited, policy)) return null;
    // What would be read back as something else is not stored.
    if (!sameValue(readStoredPolicy(edited), edited)) throw new Refusal('invalid', TOO_MUCH);
    await context.db.settings.put({ key: TEAM_POLICY, value: edited });
    return { key: TEAM_POLICY, before, after: edited };
  }
  const stored = await storeOnce(context, { label, text }, inTransaction, (setting) => {
    if (setting !== null) context.undo.push({ label, mergeKey, changes: [], setting });
  });
  return stored.ok ? { ok: true, value: null } : stored;
}

const LABELS: Readonly<Record<PolicyPart, string>> = {
  levels: 'Severity levels changed',
  thresholds: 'Thresholds changed',
  guidance: 'Guidance changed',
  opening: 'Opening words changed',
  agendas: 'Plans of the team changed',
  room: 'Room view changed',
};

/** What would be lost if the change never arrived. */
function textOf(change: PolicyChange): string {
  if ('text' in change) return change.text;
  return change.part === 'agendas' ? change.name : Object.values(change.fields).join(' ');
}

/** Changes one field of the team's policy. @param typing saved while it is typed: one step of undo */
export function editPolicy(
  context: CommandContext,
  change: PolicyChange,
  { typing = false }: { readonly typing?: boolean } = {},
): Promise<Written<null>> {
  const text = textOf(change);
  const mergeKey = typing ? `policy:${nameChange(change)}` : null;
  return edit(context, { label: LABELS[change.part], text, mergeKey }, (policy) =>
    changePolicy(policy, change),
  );
}

/** Takes one part back to what Debrief brings; undo brings the team's own back. */
export function takePolicyBack(context: CommandContext, part: PolicyPart): Promise<Written<null>> {
  return edit(context, { label: 'Back to defaults' }, (policy) => resetPolicy(policy, part));
}
