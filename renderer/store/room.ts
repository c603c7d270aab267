import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface RoomState {
  /** The question that the room answers with its thumbs; null where none is asked. */
  readonly vote: string | null;
  /** Private panels and marks are out of sight while this window itself is mirrored or shared. */
  readonly hidesPrivate: boolean;
  /** The room view lies over this window: there is no other display for it. */
  readonly isOver: boolean;
}

/** What the facilitator has decided to show, or not to show, just now. */
const store = createStore<RoomState>(() => ({ vote: null, hidesPrivate: false, isOver: false }));

export function useRoom<T>(select: (state: RoomState) => T): T {
  return useStore(store, select);
}

export function showVote(vote: string | null): void {
  store.setState({ vote });
}

export function hidePrivate(hidesPrivate?: boolean): void {
  store.setState((state) => ({ hidesPrivate: hidesPrivate ?? !state.hidesPrivate }));
}

export function layRoomOver(isOver: boolean): void {
  store.setState({ isOver });
}
