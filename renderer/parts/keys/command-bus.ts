import type { CommandId } from '#shared/commands/registry';
import { commandsFor } from './match-keys';

/** Returns false where it did nothing, so that the next handler, or the browser, has its turn. */
export type CommandHandler = () => unknown;

const handlers = new Map<CommandId, CommandHandler[]>();

/** What the editor, or a field, knows better than the page: these wait until it has had its turn. */
const AFTER_THE_EDITOR: ReadonlySet<CommandId> = new Set([
  'undo',
  'redo',
  'finding.next',
  'finding.previous',
  'finding.apply',
  'finding.keep',
]);

/** The newest handler of a command is asked first. Returns what removes it. */
export function addHandler(id: CommandId, handler: CommandHandler): () => void {
  handlers.set(id, [...(handlers.get(id) ?? []), handler]);
  return () => {
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter((other) => other !== handler),
    );
  };
}

export function runCommand(id: CommandId): boolean {
  return (handlers.get(id) ?? []).toReversed().some((handler) => handler() !== false);
}

/** Whether anything on this screen answers to the command. */
export function isOffered(id: CommandId): boolean {
  return (handlers.get(id) ?? []).length > 0;
}

/** Listens to the keys of a window: most commands before the element that has the focus, some after it. */
export function listenToKeys(target: Window): () => void {
  const before = (event: KeyboardEvent) => runFor(event, (id) => !AFTER_THE_EDITOR.has(id));
  const after = (event: KeyboardEvent) => {
    if (!event.defaultPrevented) runFor(event, (id) => AFTER_THE_EDITOR.has(id) && !fieldUndoes(id, event));
  };
  target.addEventListener('keydown', before, true);
  target.addEventListener('keydown', after);
  return () => {
    target.removeEventListener('keydown', before, true);
    target.removeEventListener('keydown', after);
  };
}

function runFor(event: KeyboardEvent, mine: (id: CommandId) => boolean): void {
  if (event.isComposing) return;
  if (commandsFor(event).some((id) => mine(id) && runCommand(id))) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** A plain input undoes its own typing. */
function fieldUndoes(id: CommandId, { target }: KeyboardEvent): boolean {
  if (id !== 'undo' && id !== 'redo') return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement;
}
