import { type SuggestedImpact, suggestImpacts } from '#shared/domain/incident/impact-metrics';
import { useIncident } from '../../parts/incident/incident-context';
import { Button } from '../../ui/Button';
import styles from './desk.module.css';

/** The usual metrics that are not in the table yet, each one press away. */
export function ImpactSuggestions({ onAdd }: { onAdd: (impact: SuggestedImpact) => void }) {
  const { impacts, events } = useIncident().record;
  const suggested = suggestImpacts(impacts, events);
  if (suggested.length === 0) return null;
  return (
    <fieldset className={styles['suggestions']} aria-label="Usual metrics">
      <span aria-hidden="true">Add a usual metric</span>
      {suggested.map((impact) => (
        <Button
          key={impact.metric}
          tone="plain"
          small
          name={`${sayImpact(impact)}, add to the impact table`}
          onClick={() => onAdd(impact)}
        >
          {sayImpact(impact)}
        </Button>
      ))}
    </fieldset>
  );
}

function sayImpact({ metric, value }: SuggestedImpact): string {
  return value === '' ? metric : `${metric} ${value}`;
}
