import type { PolicyChange } from '#shared/domain/incident/edit-policy';
import { DEFAULT_POLICY, REVIEW_LABELS, type SeverityLevel } from '#shared/domain/incident/policy';
import { SEVERITIES, type Severity } from '#shared/domain/incident/types';
import { DUE_MAX_HOURS, NAME_MAX_CHARS } from '#shared/schema/team-policy';
import { useData } from '../../data/data-provider';
import { usePolicy } from '../../parts/incident/policy-context';
import { InlineInput } from '../../ui/InlineInput';
import { NumberInput } from '../../ui/NumberInput';
import { AsksPick } from './AsksPick';
import { PolicySection } from './PolicySection';
import { PolicyText } from './PolicyText';
import styles from './policy.module.css';

const COLUMNS = ['', 'Name', 'When an incident is of it', 'How the team answers', 'Asks for', 'Due after'];

/** The severity matrix of the team. */
export function SeverityLevels() {
  const { levels } = usePolicy();
  return (
    <PolicySection
      part="levels"
      title="Severity levels"
      about="Shown wherever a severity is chosen or read, in every incident on this computer. Without hours, no time is set."
    >
      <div className={styles['columns']} data-of="levels" aria-hidden="true">
        {COLUMNS.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      <ol>
        {SEVERITIES.map((severity) => (
          <LevelRow key={severity} severity={severity} level={levels[severity]} />
        ))}
      </ol>
    </PolicySection>
  );
}

function LevelRow({ severity, level }: { severity: Severity; level: SeverityLevel }) {
  const { commands } = useData();
  const change = (fields: Partial<SeverityLevel>): PolicyChange => ({ part: 'levels', severity, fields });
  const edit = (fields: Partial<SeverityLevel>, typing = false) =>
    void commands.editPolicy(change(fields), { typing });
  const label = (what: string) => `${what} of severity ${severity}`;
  return (
    <li className={styles['row']} data-of="levels">
      <b>{severity}</b>
      <InlineInput
        label={label('Name')}
        value={level.name}
        placeholder={DEFAULT_POLICY.levels[severity].name}
        maxLength={NAME_MAX_CHARS}
        {...(severity === 1 ? { place: 'settings:policy:levels' } : {})}
        onCommit={(name) => edit({ name }, true)}
      />
      <PolicyText
        label={label('Definition')}
        value={level.definition}
        placeholder="When an incident is of this level"
        change={(definition) => change({ definition })}
      />
      <PolicyText
        label={label('Response')}
        value={level.response}
        placeholder="Who is paged, who is told, how fast"
        change={(response) => change({ response })}
      />
      <AsksPick
        label={label('What is asked for by an incident')}
        value={level.asks}
        least={REVIEW_LABELS.entry}
        onPick={(asks) => edit({ asks })}
      />
      <span className={styles['amount']}>
        <NumberInput
          label={`Hours after which the post-mortem of severity ${severity} is due`}
          value={level.dueHours}
          placeholder="–"
          min={1}
          max={DUE_MAX_HOURS}
          onCommit={(dueHours) => edit({ dueHours })}
        />
        <span>h</span>
      </span>
    </li>
  );
}
