import type { ReactNode } from 'react';
import { DEFAULT_POLICY, type PolicyPart } from '#shared/domain/incident/policy';
import { useData } from '../../data/data-provider';
import { usePolicy } from '../../parts/incident/policy-context';
import { keysOf } from '../../parts/keys/match-keys';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import styles from './policy.module.css';

export interface PolicySectionProps {
  part: PolicyPart;
  title: string;
  about: string;
  children: ReactNode;
}

/** One part of what the team has agreed on, and the way back to what Debrief brings. */
export function PolicySection({ part, title, about, children }: PolicySectionProps) {
  const policy = usePolicy();
  const { commands } = useData();

  async function takeBack(): Promise<void> {
    if (JSON.stringify(policy[part]) === JSON.stringify(DEFAULT_POLICY[part])) {
      tell('These are the defaults already.');
      return;
    }
    const taken = await commands.takePolicyBack(part);
    tell(taken.ok ? `${title}: back to defaults. ${keysOf('undo')} brings yours back.` : taken.message);
  }

  return (
    <section className={styles['section']} aria-label={title}>
      <div className={styles['head']}>
        <h2>{title}</h2>
        <Button
          tone="plain"
          small
          name={`Back to defaults: ${title.toLowerCase()}`}
          onClick={() => void takeBack()}
        >
          Back to defaults
        </Button>
      </div>
      <p className={styles['about']}>{about}</p>
      {children}
    </section>
  );
}
