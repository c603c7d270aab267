import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Turned } from '#shared/domain/room/pages';

interface RoomState {
  /** The question that the room answers with its thumbs; null where none is asked. */
  readonly vote: string | null;
  readonly turned: Turned | null;
  /** Private panels and marks are out of sight while this window itself is mirrored or shared. */
  readonly hidesPrivate: boolean;
  /** The room view lies over this window: there is no other display for it. */
  readonly isOver: boolean;
}

const HIDES_KEY = 'hides-private';

/** What the facilitator has decided to show, or not to show, just now. */
const store = createStore<RoomState>(() => ({
  vote: null,
  turned: null,
  hidesPrivate: readHides(),
  isOver: false,
}));

export function useRoom<T>(select: (state: RoomState) => T): T {
  return useStore(store, select);
}

export function showVote(vote: string | null): void {
  store.setState({ vote });
}

/** Turns to the next page of a list (`listOf`) on the wall. */
export function turnPage(list: string): void {
  store.setState(({ turned }) => ({ turned: { list, times: turned?.list === list ? turned.times + 1 : 1 } }));
}

/** Takes all that is private out of sight, or brings it back. */
export function hidePrivate(): void {
  const hidesPrivate = !store.getState().hidesPrivate;
  store.setState({ hidesPrivate });
  try {
    sessionStorage.setItem(HIDES_KEY, String(hidesPrivate));
  } catch {
    // It holds until this window is loaded anew.
  }
}

/** A window that is shared is shared still when it was loaded anew. */
function readHides(): boolean {
  try {
    return sessionStorage.getItem(HIDES_KEY) === 'true';
  } catch {
    return false; // a browser that keeps nothing
  }
}

export function layRoomOver(isOver: boolean): void {
  store.setState({ isOver });
}
