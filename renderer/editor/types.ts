import type { Finding } from '#shared/domain/language/types';
import type { EchoLedger } from './echo-ledger';
import type { OutsideStep } from './outside-steps';

/** Words of the text that the program has understood. UTF-16 code units, half-open. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'owner' | 'due' | 'priority' | 'factor';
}

/** A finding whose card is to be shown, as long as the caret rests in it. */
export interface OpenCard {
  /** Its places are those of the text as it stands now. */
  readonly finding: Finding;
  /** What of its sentence stands on either side of the words to use instead, and stays. */
  readonly around: { readonly before: string; readonly after: string };
  /** Lies in what may scroll the phrase away. */
  readonly element: Element;
  /** Where the phrase stands in the window, CSS pixels; null once the editor is gone. */
  phraseRect(): DOMRect | null;
  /** Replaces the words, closes the card, gives the focus to the editor. */
  apply(): void;
  /** Closes the card and leaves the finding; it comes back when asked for. */
  dismiss(): void;
  /** Keeps the words as they are, closes the card, gives the focus to the editor. Undone like a change of the text. */
  keep(reason: string): void;
}

/** What a mouse press on resting text hands on to the editor that takes its place. */
export interface Press {
  readonly clientX: number;
  readonly clientY: number;
  /** 1: click, 2: double click, 3: triple click. */
  readonly detail: number;
  readonly shiftKey: boolean;
}

export interface TextEditorHandle {
  focus(place?: 'start' | 'end'): void;
  /** The caret goes where the press was; dragging on selects. */
  continuePress(press: Press): void;
  /** Puts the caret on a finding and opens its card. False where the text has none. */
  goToFinding(which: 'first' | 'last'): boolean;
  closeCard(): void;
  /** Starts over with another text and no history, and tells `onChange`. */
  startOver(text: string): void;
}

export interface TextEditorProps {
  value: string;
  /** When the store put the value back, which this editor may have sent before and given up since; epoch milliseconds. */
  putBackAt?: number | undefined;
  onChange(text: string): void;
  /** Accessible name. */
  label: string;
  multiline: boolean;
  /** Called synchronously, 300 ms after a word or a pause; has to be quick. */
  findings(text: string): readonly Finding[];
  placeholder?: string;
  describedBy?: string;
  marks?: readonly TextMark[];
  /** What has been sent and not yet come back; handed in by whoever shows the text at rest as well. */
  ledger?: EchoLedger;
  /** Single line: Enter, with the text as it stands in the editor. */
  onEnter?(text: string): void;
  /** Single line: Shift+Enter. */
  onShiftEnter?(text: string): void;
  /** Esc, unless it has just closed a card. */
  onEscape?(): void;
  /** An arrow key with the caret on the first or the last line. */
  onArrowOut?(direction: 'up' | 'down'): void;
  onBackspaceEmpty?(): void;
  /** Single line, several lines pasted: true where they have been taken; false makes one line of them. */
  onPasteLines?(lines: readonly string[]): boolean;
  /**
   * How a finding is kept as it is; null where it cannot be. The card of `onKeepAsked` asks for the reason.
   *
   * @param text as it stands in the editor
   */
  keepStep?(text: string, finding: Finding, reason: string): OutsideStep | null;
  /** Somebody wants to keep the finding whose card is open. */
  onKeepAsked?(): void;
  /** The card to be shown now, again after every change of the text under it; null closes it. */
  onCard?(card: OpenCard | null): void;
  onFocus?(): void;
  onBlur?(): void;
}

/** The props as of now: the editor outlives many renders. */
export interface LatestProps {
  readonly current: TextEditorProps;
}
