import type { IncidentPicture } from '#shared/domain/incident/picture';
import type { PictureEvent } from '#shared/domain/incident/picture-event';
import { useFocusedEvent } from '../places/use-focused-event';
import { PictureMark } from './PictureMark';
import type { StripLayout } from './strip-layout';

export interface FocusedRowProps {
  readonly events: readonly PictureEvent[];
  readonly picture: IncidentPicture;
  readonly layout: StripLayout;
}

/** Apart, so that walking through the rows of the timeline draws nothing but the mark. */
export function FocusedRow({ events, picture, layout }: FocusedRowProps) {
  const id = useFocusedEvent();
  const at = id === null ? null : (events.find((event) => event.id === id)?.at ?? null);
  return at === null ? null : <PictureMark picture={picture} layout={layout} at={at} />;
}
