import type { TimelineEvent } from '#shared/domain/incident/types';

/** What a row is made of, for the keyboard. */
export type FocusCell = 'select' | 'at' | 'star' | 'text' | 'source' | 'milestone' | 'more' | 'menu';

/** What can be done from a row. The object stays the same, so that no row is drawn again for it. */
export interface RowActions {
  insert(event: TimelineEvent, where: 'above' | 'below'): Promise<void>;
  /** Goes to the same cell of the row above or below; false where there is none. */
  move(direction: 'up' | 'down'): boolean;
  remove(ids: readonly string[]): Promise<void>;
  toggleSelected(id: string): void;
  selectTo(id: string): void;
  toggleOpened(id: string): void;
  /** Whether rows are being marked: then a click with Shift goes on with that. */
  isSelecting(): boolean;
}
