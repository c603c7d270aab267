import { useState } from 'react';
import type { TimelineEvent } from '#shared/domain/incident/types';
import type { IsoDate } from '#shared/domain/units';
import type { EvidenceSource } from '../../store/window';
import { EvidenceInput } from './EvidenceInput';
import { EvidencePreview } from './EvidencePreview';
import type { TakePlan } from './preview-types';

export interface EvidencePanelProps {
  /** What is to be read; null asks for it. */
  source: EvidenceSource | null;
  /** The timeline that it goes into; a new incident has none. */
  events: readonly TimelineEvent[];
  /** The incident's day, where it has one. */
  day: IsoDate | null;
  /** The incident's zone. */
  zone: string;
  onTake: TakePlan;
  /** Absent where there is nothing to go back to. */
  onCancel?: () => void;
  /** Told while evidence waits, so that the screen can make room for the preview. */
  onPreview?: (isShown: boolean) => void;
}

/** From evidence to events: first the source, then a preview of what was understood, then a yes. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { onCancel, onPreview } = props;
  const [source, setSource] = useState(props.source);

  if (source === null) {
    return (
      <EvidenceInput
        onSource={(next) => {
          setSource(next);
          onPreview?.(true);
        }}
        onCancel={onCancel}
      />
    );
  }
  return (
    <EvidencePreview
      source={source}
      events={props.events}
      day={props.day}
      zone={props.zone}
      onTake={props.onTake}
      onCancel={() => {
        setSource(null);
        onPreview?.(false);
        onCancel?.();
      }}
    />
  );
}
