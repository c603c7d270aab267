import type { Stage } from '#shared/domain/agenda/types';
import { placeOf } from '../../parts/incident/places';
import { useCommand } from '../../parts/keys/use-command';
import { aimAt, openCapture } from '../../store/window';

/** Opens the capture of any stage, and leaves the clock alone; one that is open already gets the caret back. */
export function useCaptureKeys(incidentId: string, open: Stage): void {
  function show(stage: Stage): void {
    if (stage === open) aimAt(captureAt(incidentId, stage));
    else openCapture(stage);
  }

  useCommand('capture.opening', () => show('opening'));
  useCommand('capture.timeline', () => show('timeline'));
  useCommand('capture.factors', () => show('factors'));
  useCommand('capture.went_well', () => show('went_well'));
  useCommand('capture.actions', () => show('actions'));
  useCommand('capture.closing', () => show('closing'));
  useCommand('capture.lessons', () => show('lessons'));
  useCommand('capture.customer_message', () => show('customer_message'));
}

/** Where the work of a stage is done: its line, its text, or the first of its fields. */
export function captureAt(incidentId: string, stage: Stage): string {
  if (stage === 'customer_message') return placeOf('incidents', incidentId, 'customerMessage');
  return placeOf(stage === 'opening' || stage === 'closing' ? 'captures' : 'drafts', incidentId, stage);
}
