import { REVIEW_LABELS, type ReviewKind } from '#shared/domain/incident/policy';
import { Pick } from '../../ui/Pick';

const OPTIONS = (['always', 'lighter'] as const).map((kind) => ({ value: kind, label: REVIEW_LABELS[kind] }));

export interface AsksPickProps {
  label: string;
  value: ReviewKind;
  /** What asking for no more than a log entry is called here. */
  least: string;
  place?: string;
  onPick: (value: ReviewKind) => void;
}

/** What a level or a threshold asks for. */
export function AsksPick({ label, value, least, place, onPick }: AsksPickProps) {
  return (
    <Pick
      label={label}
      value={value === 'entry' ? null : value}
      options={OPTIONS}
      empty={least}
      {...(place === undefined ? {} : { place })}
      onPick={(kind) => onPick(kind ?? 'entry')}
    />
  );
}
