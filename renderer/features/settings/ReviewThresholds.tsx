import { isMeasured } from '#shared/domain/incident/edit-policy';
import type { Trigger } from '#shared/domain/incident/policy';
import { LIMIT_MAX } from '#shared/schema/team-policy';
import { useData } from '../../data/data-provider';
import { usePolicy } from '../../parts/incident/policy-context';
import { NumberInput } from '../../ui/NumberInput';
import { AsksPick } from './AsksPick';
import { PolicySection } from './PolicySection';
import styles from './policy.module.css';

/** In the order of the questions in Prepare. */
const TRIGGERS: readonly { readonly trigger: Trigger; readonly words: string; readonly unit: string }[] = [
  { trigger: 'downtime', words: 'Long downtime, more than', unit: 'min' },
  { trigger: 'shortDowntime', words: 'Short downtime, more than', unit: 'min' },
  { trigger: 'dataLoss', words: 'Data was lost or damaged', unit: '' },
  { trigger: 'revenue', words: 'Revenue lost, more than', unit: 'of your currency' },
  { trigger: 'teams', words: 'Teams needed, more than', unit: '' },
  { trigger: 'outOfHours', words: 'Somebody was paged outside working hours', unit: '' },
  { trigger: 'security', words: 'It touched security', unit: '' },
  { trigger: 'repeat', words: 'It happened before, within', unit: 'days' },
];

/** From when on an incident asks for a review. */
export function ReviewThresholds() {
  return (
    <PolicySection
      part="thresholds"
      title="When a post-mortem is needed"
      about="Prepare answers by these, with the reasons. It advises; nothing waits for it."
    >
      <ul data-of="thresholds">
        {TRIGGERS.map((one) => (
          <Threshold key={one.trigger} {...one} />
        ))}
      </ul>
    </PolicySection>
  );
}

function Threshold({ trigger, words, unit }: (typeof TRIGGERS)[number]) {
  const { thresholds } = usePolicy();
  const { commands } = useData();
  return (
    <li className={styles['row']} data-of="thresholds">
      <span>{words}</span>
      {isMeasured(trigger) ? (
        <span className={styles['amount']}>
          <NumberInput
            label={`${words}${unit === '' ? '' : ` (${unit})`}`}
            value={thresholds[trigger].limit}
            required
            max={LIMIT_MAX}
            onCommit={(limit) => {
              if (limit === null) return;
              void commands.editPolicy({ part: 'thresholds', trigger, fields: { limit } });
            }}
          />
          <span>{unit}</span>
        </span>
      ) : (
        <span />
      )}
      <AsksPick
        label={`${words}: asks for`}
        value={thresholds[trigger].asks}
        least="Nothing by itself"
        {...(trigger === 'downtime' ? { place: 'settings:policy:thresholds' } : {})}
        onPick={(asks) => void commands.editPolicy({ part: 'thresholds', trigger, fields: { asks } })}
      />
    </li>
  );
}
