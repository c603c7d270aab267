import {
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Finding, FindingGroup } from '#shared/domain/language/types';
import { clampFindings, holds, mapFindings, sameFinding } from './finding-moves';

export interface FindingState {
  readonly findings: readonly Finding[];
  /** The finding whose card is open: one of `findings`. */
  readonly open: Finding | null;
  /** The card stays though the caret is elsewhere, until the caret moves. */
  readonly pinned: boolean;
  /** Findings whose card was closed with Esc: it opens again when asked for. */
  readonly dismissed: ReadonlySet<string>;
  readonly underlines: DecorationSet;
}

export const setFindings = StateEffect.define<readonly Finding[]>();
export const openFinding = StateEffect.define<Finding>();
/** Opens the card and leaves the caret where it is. */
export const pinFinding = StateEffect.define<Finding>();
export const closeFinding = StateEffect.define<'dismiss' | 'leave'>();

const UNDERLINES: Readonly<Record<FindingGroup, Decoration>> = {
  blame: Decoration.mark({ class: 'cm-finding' }),
  quality: Decoration.mark({ class: 'cm-finding cm-finding-quality' }),
};

const NONE: FindingState = {
  findings: [],
  open: null,
  pinned: false,
  dismissed: new Set(),
  underlines: Decoration.none,
};

export const findingState = StateField.define<FindingState>({
  create: () => NONE,
  update: updateFindings,
  provide: (field) => EditorView.decorations.from(field, (state) => state.underlines),
});

/** @param first what the check says of the text that the editor opens with */
export function findingExtension(first: readonly Finding[]): Extension {
  return findingState.init((state: EditorState) => {
    const findings = clampFindings(first, state.doc.length);
    return { ...NONE, findings, underlines: underlinesOf(findings) };
  });
}

export function isDismissed(state: FindingState, finding: Finding): boolean {
  return state.dismissed.has(dismissKey(finding));
}

function updateFindings(before: FindingState, transaction: Transaction): FindingState {
  let state = transaction.docChanged ? mapState(before, transaction) : before;
  for (const effect of transaction.effects) {
    if (effect.is(setFindings)) {
      const findings = clampFindings(effect.value, transaction.newDoc.length);
      const open = state.open && sameFinding(findings, state.open);
      state = { ...state, findings, open, underlines: underlinesOf(findings) };
    } else if (effect.is(openFinding) || effect.is(pinFinding)) {
      state = { ...state, open: sameFinding(state.findings, effect.value), pinned: effect.is(pinFinding) };
    } else if (effect.is(closeFinding) && state.open) {
      const { open, dismissed } = state;
      const more = effect.value === 'dismiss' ? new Set([...dismissed, dismissKey(open)]) : dismissed;
      state = { ...state, open: null, dismissed: more };
    }
  }
  const stays = state.pinned && transaction.selection === undefined;
  const left = state.open !== null && !stays && !holds(state.open, transaction.newSelection.main.head);
  return left ? { ...state, open: null } : state;
}

function mapState(state: FindingState, transaction: Transaction): FindingState {
  const mapped = mapFindings(state.findings, transaction.changes);
  const open = state.open && (mapped[state.findings.indexOf(state.open)] ?? null);
  const findings = mapped.filter((finding) => finding !== null);
  return { ...state, findings, open, underlines: underlinesOf(findings) };
}

function underlinesOf(findings: readonly Finding[]): DecorationSet {
  return Decoration.set(
    findings.map(({ group, start, end }) => UNDERLINES[group].range(start, end)),
    true,
  );
}

function dismissKey(finding: Finding): string {
  return `${finding.rule}\n${finding.text}`;
}
