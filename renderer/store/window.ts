import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Stage } from '#shared/domain/agenda/types';
import type { OpenedHandOff } from '#shared/domain/handoff/types';

/** What somebody dropped, chose or pasted. */
export type EvidenceSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File };

interface WindowState {
  /** The capture that is open in Meet; null follows the stage of the clock. */
  readonly capture: Stage | null;
  /** Whether questions and parked remarks are shown in Meet where there is no room beside the list. */
  readonly railOpen: boolean;
  /** The incident that was open last; null before the first. */
  readonly incidentId: string | null;
  /** Evidence on its way into a timeline: `ask` asks for it, a source is shown as a preview. Nothing is kept yet. */
  readonly evidence: EvidenceSource | 'ask' | null;
  /** Files that were dropped with it: each has its own preview, one after the other. */
  readonly waiting: readonly EvidenceSource[];
  /** Where the focus goes when the screen that holds this place has been drawn. */
  readonly goal: string | null;
  /** Hand-off files that were opened and wait for somebody to decide; the first is shown. */
  readonly opened: readonly OpenedHandOff[];
  /** Where somebody was when the first of them came. */
  readonly openedFrom: string;
  /** What lies over every screen. */
  readonly over: 'help' | 'palette' | null;
  /** How the last thing that somebody asked for has ended, in one sentence. */
  readonly notice: string | null;
  /** What is told on the next screen, since it happened on the way there. */
  readonly noticeThere: string | null;
}

/** What this window is showing. Nothing here is worth a backup: documents live in the database. */
const store = createStore<WindowState>(() => ({
  capture: null,
  railOpen: false,
  incidentId: null,
  evidence: null,
  waiting: [],
  goal: null,
  opened: [],
  openedFrom: '/',
  over: null,
  notice: null,
  noticeThere: null,
}));

export function useWindow<T>(select: (state: WindowState) => T): T {
  return useStore(store, select);
}

/** Another incident begins at the stage of its own clock. */
export function turnToIncident(incidentId: string): void {
  store.setState((state) => {
    const isOther = state.incidentId !== null && state.incidentId !== incidentId;
    return isOther ? { incidentId, capture: null } : { incidentId };
  });
}

/** What was told of another capture is of no interest in this one. */
export function openCapture(capture: Stage | null): void {
  store.setState((state) => (state.capture === capture ? {} : { capture, notice: null }));
}

export function openRail(railOpen: boolean): void {
  store.setState({ railOpen });
}

/** @returns follows the stage of the clock from then on, unless somebody has opened another capture since */
export function captureFollows(): () => void {
  const { capture: before } = store.getState();
  return () => store.setState(({ capture }) => (capture === before ? { capture: null, notice: null } : {}));
}

export function showEvidence(evidence: EvidenceSource | 'ask' | null): void {
  store.setState({ evidence, waiting: [] });
}

export function showFiles(files: readonly File[]): void {
  const [evidence = null, ...waiting] = files.map((file): EvidenceSource => ({ kind: 'file', file }));
  store.setState({ evidence, waiting });
}

/** The evidence has been added, or thought better of: the next file that waits is shown, or nothing. */
export function closeEvidence(): void {
  store.setState(({ waiting: [evidence = null, ...waiting] }) => ({ evidence, waiting }));
}

/** Lays the keys or the palette over the screen, or takes it away. */
export function toggleOver(over: 'help' | 'palette'): void {
  store.setState((state) => ({ over: state.over === over ? null : over }));
}

export function closeOver(): void {
  store.setState({ over: null });
}

/** Asks the screen that shows `place` to give it the focus. See `parts/places`. */
export function aimAt(goal: string | null): void {
  store.setState({ goal });
}

/** Tells how something has ended; the status line shows it until the next thing is told, or another capture is opened. */
export function tell(notice: string | null): void {
  store.setState({ notice });
}

/** Tells it on the screen that is being opened: what was told on the one before is of no interest there. */
export function tellThere(noticeThere: string): void {
  store.setState({ noticeThere });
}

/** Another screen: what was told goes, what was to be told here comes. */
export function turnNotice(): void {
  store.setState(({ noticeThere }) => ({ notice: noticeThere, noticeThere: null }));
}

/** Shows a file that was opened, before those that wait already. */
export function showOpened(file: OpenedHandOff, from: string): void {
  store.setState(({ opened, openedFrom }) => {
    // One that could not be read has been seen by now; the same file need not be looked at twice.
    const waiting = opened.filter((one) => one.ok && !(file.ok && one.handOff.id === file.handOff.id));
    return { opened: [file, ...waiting], openedFrom: opened.length === 0 ? from : openedFrom };
  });
}

/**
 * Puts the file that is shown away.
 *
 * @returns where to go back to; null where another file waits, which is shown now
 */
export function closeOpened(): string | null {
  store.setState(({ opened }) => ({ opened: opened.slice(1) }));
  const { opened, openedFrom } = store.getState();
  return opened.length > 0 ? null : openedFrom;
}
