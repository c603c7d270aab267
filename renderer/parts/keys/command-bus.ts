import { COMMAND_IDS, type CommandId } from '#shared/commands/registry';
import { commandsFor, pressOf } from './match-keys';

/** Returns false where it did nothing, so that the next handler, or the browser, has its turn. */
export type CommandHandler = () => unknown;

/** Who answers to a command, and whether there is anything for it to do just now. */
interface Answer {
  readonly run: CommandHandler;
  readonly can: () => boolean;
}

const answers = new Map<CommandId, Answer[]>();
const listeners = new Set<() => void>();

/** What the editor, or a field, knows better than the page: these wait until it has had its turn. */
const AFTER_THE_EDITOR: ReadonlySet<CommandId> = new Set([
  'undo',
  'redo',
  'finding.next',
  'finding.previous',
  'finding.apply',
  'finding.keep',
]);

/** What may happen behind an open dialog, which would otherwise hide what a key has done: nothing but this. */
const BEHIND_A_DIALOG: ReadonlySet<CommandId> = new Set([
  'help',
  'palette',
  'text.larger',
  'text.smaller',
  'text.usual',
  'appearance.next',
]);

/**
 * The newest handler of a command is asked first. Returns what removes it.
 *
 * @param can whether the command would do anything now; it is then called live. Asked often, so quick.
 */
export function addHandler(id: CommandId, run: CommandHandler, can: () => boolean = () => true): () => void {
  const answer = { run, can };
  answers.set(id, [...(answers.get(id) ?? []), answer]);
  tellListeners();
  return () => {
    answers.set(
      id,
      (answers.get(id) ?? []).filter((other) => other !== answer),
    );
    tellListeners();
  };
}

export function runCommand(id: CommandId): boolean {
  return (answers.get(id) ?? []).toReversed().some(({ run }) => run() !== false);
}

/**
 * Runs a command that was chosen in a menu or a list, as its key would: what the editor or a field knows better is
 * asked of whichever has the focus.
 *
 * @returns false where there was nothing for it to do
 */
export function runChosen(id: CommandId): boolean {
  const target = document.activeElement;
  if (!AFTER_THE_EDITOR.has(id) || target === null) return runCommand(id);
  // A field that undoes its own typing does so for the browser's command alone, not for a key that nobody pressed.
  if (fieldUndoes(id, target)) return document.execCommand(id);
  const press = new KeyboardEvent('keydown', { ...pressOf(id), bubbles: true, cancelable: true });
  return !target.dispatchEvent(press);
}

/** The commands that would do something here and now: what menu and palette offer. */
export function liveCommands(): CommandId[] {
  return COMMAND_IDS.filter((id) => (answers.get(id) ?? []).some(({ can }) => can()));
}

/** Told whenever a handler comes or goes. What moves the focus may change what is live too. */
export function onHandlersChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is live may be so no longer, or again: whoever shows it looks anew. */
export function tellListeners(): void {
  for (const listener of listeners) listener();
}

/** Listens to the keys of a window: most commands before the element that has the focus, some after it. */
export function listenToKeys(target: Window): () => void {
  const before = (event: KeyboardEvent) => runFor(event, (id) => !AFTER_THE_EDITOR.has(id));
  const after = (event: KeyboardEvent) => {
    if (!event.defaultPrevented)
      runFor(event, (id) => AFTER_THE_EDITOR.has(id) && !fieldUndoes(id, event.target));
  };
  const onFocus = () => {
    typedIn = null;
  };
  const onInput = (event: Event) => {
    typedIn = event.target;
  };
  target.addEventListener('keydown', before, true);
  target.addEventListener('keydown', after);
  target.addEventListener('focusin', onFocus, true);
  target.addEventListener('input', onInput, true);
  return () => {
    target.removeEventListener('keydown', before, true);
    target.removeEventListener('keydown', after);
    target.removeEventListener('focusin', onFocus, true);
    target.removeEventListener('input', onInput, true);
  };
}

/** The field in which something was typed since it has the focus: before that, what is undone is what was done last. */
let typedIn: EventTarget | null = null;

function runFor(event: KeyboardEvent, mine: (id: CommandId) => boolean): void {
  if (event.isComposing) return;
  const dialog = document.querySelector('[aria-modal="true"]');
  const may = (id: CommandId) => mine(id) && (dialog === null || BEHIND_A_DIALOG.has(id));
  if (commandsFor(event).some((id) => may(id) && runCommand(id))) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** A plain input undoes its own typing; one whose Enter keeps a line (`data-keeps`) has none of its own once it is empty again. */
function fieldUndoes(id: CommandId, target: EventTarget | null): id is 'undo' | 'redo' {
  if ((id !== 'undo' && id !== 'redo') || target !== typedIn) return false;
  if (target instanceof HTMLInputElement && target.value === '' && 'keeps' in target.dataset) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement;
}
