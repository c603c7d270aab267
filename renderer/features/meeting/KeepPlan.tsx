import { type KeyboardEvent, useState } from 'react';
import { PRESETS } from '#shared/domain/agenda/presets';
import type { StagePlan } from '#shared/domain/agenda/types';
import { NAME_MAX_CHARS } from '#shared/schema/team-policy';
import { useData } from '../../data/data-provider';
import { tell } from '../../store/window';
import styles from './plan-tools.module.css';

export interface KeepPlanProps {
  plan: readonly StagePlan[];
  onDone: () => void;
}

/** Names a plan, so that other meetings can take it. A name that the team has used is given to this plan. */
export function KeepPlan({ plan, onDone }: KeepPlanProps) {
  const { commands } = useData();
  const [name, setName] = useState('');

  async function keep(): Promise<void> {
    const words = name.replace(/\s+/g, ' ').trim();
    if (words === '') return onDone();
    if (PRESETS.some((preset) => preset.name === words)) {
      tell(`“${words}” is a plan that Debrief brings. Another name keeps yours.`);
      return;
    }
    const kept = await commands.editPolicy({ part: 'agendas', name: words, plan });
    tell(kept.ok ? `Kept as “${words}”.` : kept.message);
    if (kept.ok) onDone();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.ctrlKey) void keep();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  }

  return (
    <input
      className={styles['name']}
      aria-label="Name of the plan"
      placeholder="Name, then Enter"
      // biome-ignore lint/a11y/noAutofocus: opened by a button that it replaces
      autoFocus
      value={name}
      maxLength={NAME_MAX_CHARS}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
