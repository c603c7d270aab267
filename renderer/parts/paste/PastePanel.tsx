import { useState } from 'react';
import { type IsoDate, isoDate } from '#shared/domain/units';
import { PasteInput } from './PasteInput';
import { PastePreview } from './PastePreview';
import { dayOfPaste, type TakenEvent } from './paste-choices';

export interface PastePanelProps {
  /** What was pasted; empty asks for it. */
  text: string;
  /** The incident's day, where it has one. */
  day: IsoDate | null;
  onTake: (events: readonly TakenEvent[], day: IsoDate) => Promise<void>;
  /** Absent where there is nothing to go back to. */
  onCancel?: () => void;
  /** Told while text waits, so that the screen can make room for the preview. */
  onPasted?: (pasted: boolean) => void;
}

/** From pasted text to events: first the text, then a preview of what was understood, then a yes. */
export function PastePanel({ text, day, onTake, onCancel, onPasted }: PastePanelProps) {
  const [pasted, setPasted] = useState(text);

  if (pasted === '') {
    return (
      <PasteInput
        onPreview={(next) => {
          setPasted(next);
          onPasted?.(true);
        }}
        onCancel={onCancel}
      />
    );
  }
  return (
    <PastePreview
      text={pasted}
      firstDay={dayOfPaste(pasted, day, today())}
      onTake={onTake}
      onCancel={() => {
        setPasted('');
        onPasted?.(false);
        onCancel?.();
      }}
    />
  );
}

function today(): IsoDate {
  const day = isoDate(new Date().toISOString().slice(0, 10));
  if (day === null) throw new Error('The clock of this computer gives no day');
  return day;
}
