/**
 * Every command of the program: its name, its label, its keys and where it can be used. The menu, the palette,
 * the cheat sheet, the hints and the key handler all read this table; nothing else binds a key.
 *
 * Rules: never a bare letter; function keys are fine; `Alt` for stages, `Ctrl` for the rest; on macOS `Ctrl`
 * where others use `Alt` (Option types characters) and `⌘` where others use `Ctrl`; never a key that a
 * browser keeps for itself (Ctrl+N, Ctrl+T, Ctrl+W).
 */

/**
 * Where a command can be used. `incident`: any screen of an incident. `open`: a hand-off file that was opened. `row`: a row of
 * the timeline has the focus. `line`: Meet, where no such row has it; a key may mean one thing here and another there.
 */
export type CommandPlace =
  | 'anywhere'
  | 'log'
  | 'incident'
  | 'prepare'
  | 'meet'
  | 'review'
  | 'open'
  | 'text'
  | 'row'
  | 'line';

export type CommandGroup =
  | 'Go to'
  | 'Incident'
  | 'Timeline'
  | 'Meeting'
  | 'Wording'
  | 'Document'
  | 'View'
  | 'Program';

export interface Command {
  readonly label: string;
  readonly group: CommandGroup;
  readonly place: CommandPlace;
  /**
   * Written `Ctrl+Shift+Enter`, with the key as in `KeyboardEvent.key`, and `Plus` and `Minus` for the characters;
   * on macOS see `macKeys`.
   */
  readonly keys: string;
}

export const COMMANDS = {
  'go.log': { label: 'Incidents', group: 'Go to', place: 'anywhere', keys: 'Alt+0' },
  'go.prepare': { label: 'Prepare', group: 'Go to', place: 'incident', keys: 'F2' },
  'go.meet': { label: 'Meet', group: 'Go to', place: 'incident', keys: 'F3' },
  'go.review': { label: 'Review', group: 'Go to', place: 'incident', keys: 'F4' },
  'go.settings': { label: 'Settings', group: 'Go to', place: 'anywhere', keys: 'Ctrl+,' },

  'incident.new': { label: 'New incident', group: 'Incident', place: 'anywhere', keys: 'Alt+N' },
  'incident.sample': {
    label: 'Open the sample incident',
    group: 'Incident',
    place: 'anywhere',
    keys: 'Alt+S',
  },
  'timeline.paste': { label: 'Import evidence', group: 'Incident', place: 'anywhere', keys: 'Alt+T' },
  'evidence.open': {
    label: 'Choose a file of evidence',
    group: 'Incident',
    place: 'prepare',
    keys: 'Alt+O',
  },
  'paste.take': {
    label: 'Preview the evidence, then add it',
    group: 'Incident',
    place: 'prepare',
    keys: 'Ctrl+Enter',
  },
  'timeline.add': { label: 'Add event', group: 'Incident', place: 'prepare', keys: 'Ctrl+Shift+E' },

  'handoff.save': {
    label: 'Save hand-off file',
    group: 'Incident',
    place: 'incident',
    keys: 'Ctrl+Shift+H',
  },
  'handoff.open': { label: 'Open hand-off file', group: 'Incident', place: 'anywhere', keys: 'Ctrl+O' },
  'handoff.take': {
    label: 'Take what was chosen of a hand-off file',
    group: 'Incident',
    place: 'open',
    keys: 'Ctrl+Enter',
  },
  'timeline.filter': { label: 'Filter', group: 'Timeline', place: 'incident', keys: 'Ctrl+Shift+F' },
  'timeline.up': {
    label: 'Same field, row above',
    group: 'Timeline',
    place: 'incident',
    keys: 'Ctrl+ArrowUp',
  },
  'timeline.down': {
    label: 'Same field, row below',
    group: 'Timeline',
    place: 'incident',
    keys: 'Ctrl+ArrowDown',
  },
  'timeline.above': { label: 'Insert above', group: 'Timeline', place: 'incident', keys: 'Alt+U' },
  'timeline.below': { label: 'Insert below', group: 'Timeline', place: 'incident', keys: 'Alt+B' },
  'timeline.star': { label: 'Star', group: 'Timeline', place: 'incident', keys: 'Ctrl+Shift+S' },
  'timeline.milestone': { label: 'Milestone', group: 'Timeline', place: 'incident', keys: 'Alt+M' },
  'timeline.approximate': {
    label: 'Time is approximate',
    group: 'Timeline',
    place: 'incident',
    keys: 'Alt+A',
  },
  'timeline.dispute': { label: 'Disputed', group: 'Timeline', place: 'incident', keys: 'Alt+Q' },
  'timeline.more': {
    label: 'Details and private notes',
    group: 'Timeline',
    place: 'row',
    keys: 'Alt+P',
  },
  'timeline.select': { label: 'Select the row', group: 'Timeline', place: 'incident', keys: 'Alt+L' },
  'timeline.extendUp': {
    label: 'Select up to the row above',
    group: 'Timeline',
    place: 'incident',
    keys: 'Alt+Shift+ArrowUp',
  },
  'timeline.extendDown': {
    label: 'Select down to the row below',
    group: 'Timeline',
    place: 'incident',
    keys: 'Alt+Shift+ArrowDown',
  },
  'timeline.selectAll': {
    label: 'Select all rows',
    group: 'Timeline',
    place: 'incident',
    keys: 'Ctrl+Shift+L',
  },
  'timeline.remove': { label: 'Remove', group: 'Timeline', place: 'row', keys: 'Alt+Delete' },

  'meeting.toggle': {
    label: 'Start, pause or resume',
    group: 'Meeting',
    place: 'meet',
    keys: 'Ctrl+Shift+Space',
  },
  'meeting.next': { label: 'Next stage', group: 'Meeting', place: 'meet', keys: 'Ctrl+Enter' },
  'meeting.back': { label: 'Stage before', group: 'Meeting', place: 'meet', keys: 'Ctrl+Shift+Enter' },
  'meeting.less1': { label: '1 minute less', group: 'Meeting', place: 'meet', keys: 'F6' },
  'meeting.more1': { label: '1 minute more', group: 'Meeting', place: 'meet', keys: 'F7' },
  'meeting.less5': { label: '5 minutes less', group: 'Meeting', place: 'meet', keys: 'Shift+F6' },
  'meeting.more5': { label: '5 minutes more', group: 'Meeting', place: 'meet', keys: 'Shift+F7' },
  'meeting.earlier': {
    label: 'Stage began 1 minute earlier',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+J',
  },
  'gap.count': {
    label: 'Count the time that is missing',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+G',
  },
  'gap.leave': {
    label: 'Leave the time that is missing out',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Shift+G',
  },
  'gap.none': {
    label: 'No time is missing: the clock of the computer was set',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Shift+T',
  },
  'meeting.early': {
    label: 'Done early: a later stage gets the rest',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Shift+D',
  },
  'meeting.longer': {
    label: '5 minutes more: which stage pays?',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Y',
  },
  'meeting.ask': { label: 'Ask the room by thumbs', group: 'Meeting', place: 'meet', keys: 'Alt+W' },
  'meeting.end': { label: 'End the meeting now', group: 'Meeting', place: 'meet', keys: 'Alt+Shift+E' },
  'meeting.reopen': { label: 'Reopen the meeting', group: 'Meeting', place: 'meet', keys: 'Alt+Shift+R' },
  'meeting.another': {
    label: 'Plan another meeting',
    group: 'Meeting',
    place: 'incident',
    keys: 'Alt+Shift+N',
  },
  'stage.focus': { label: 'Go to the run sheet', group: 'Meeting', place: 'meet', keys: 'Alt+Shift+P' },
  'stage.less': {
    label: 'The focused stage: 1 minute less',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Shift+ArrowLeft',
  },
  'stage.more': {
    label: 'The focused stage: 1 minute more',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Shift+ArrowRight',
  },
  'stage.up': { label: 'Move the stage up', group: 'Meeting', place: 'meet', keys: 'Ctrl+Shift+ArrowUp' },
  'stage.down': {
    label: 'Move the stage down',
    group: 'Meeting',
    place: 'meet',
    keys: 'Ctrl+Shift+ArrowDown',
  },
  'stage.remove': {
    label: 'Remove the stage',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Shift+Delete',
  },
  'stage.go': { label: 'Go to the stage', group: 'Meeting', place: 'meet', keys: 'Alt+Shift+J' },
  'stage.skip': { label: 'Skip the stage', group: 'Meeting', place: 'meet', keys: 'Alt+Shift+S' },
  'capture.opening': { label: 'Capture: opening', group: 'Meeting', place: 'meet', keys: 'Alt+1' },
  'capture.timeline': { label: 'Capture: timeline', group: 'Meeting', place: 'meet', keys: 'Alt+2' },
  'capture.factors': { label: 'Capture: factors', group: 'Meeting', place: 'meet', keys: 'Alt+3' },
  'capture.went_well': { label: 'Capture: went well', group: 'Meeting', place: 'meet', keys: 'Alt+4' },
  'capture.actions': { label: 'Capture: actions', group: 'Meeting', place: 'meet', keys: 'Alt+5' },
  'capture.closing': { label: 'Capture: closing', group: 'Meeting', place: 'meet', keys: 'Alt+6' },
  'capture.lessons': { label: 'Capture: lessons', group: 'Meeting', place: 'meet', keys: 'Alt+7' },
  'capture.customer_message': {
    label: 'Capture: message to customers',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+8',
  },
  'line.effect': { label: 'Effect of the factor', group: 'Meeting', place: 'meet', keys: 'Alt+E' },
  'line.answers': {
    label: 'Factors that the action answers',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+F',
  },
  'line.category': { label: 'Category of the factor', group: 'Meeting', place: 'meet', keys: 'Alt+Shift+C' },
  'line.accept': { label: 'Accept the factor, because …', group: 'Meeting', place: 'meet', keys: 'Alt+R' },
  'line.whys': { label: 'What made the factor possible', group: 'Meeting', place: 'meet', keys: 'Alt+H' },
  'line.park': { label: 'Park as fix idea', group: 'Meeting', place: 'line', keys: 'Alt+P' },
  'line.offTopic': { label: 'Park as off-topic', group: 'Meeting', place: 'meet', keys: 'Alt+O' },
  'line.private': {
    label: 'Park for yourself; a parked remark: private or not',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+X',
  },
  'line.move': {
    label: 'Move the line to another list',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Shift+M',
  },
  'line.remove': { label: 'Remove the line', group: 'Meeting', place: 'line', keys: 'Alt+Delete' },
  'line.takeIdea': {
    label: 'Make an action of a fix idea',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Shift+A',
  },
  'ask.next': { label: 'Next three questions', group: 'Meeting', place: 'meet', keys: 'Alt+ArrowDown' },
  'ask.redirect': {
    label: 'Words for when somebody is blamed',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+I',
  },
  'rail.toggle': {
    label: 'Questions and parked remarks',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+Shift+Q',
  },

  'room.toggle': { label: 'Room view', group: 'Meeting', place: 'incident', keys: 'F9' },
  'room.window': { label: 'Room view in a window', group: 'Meeting', place: 'incident', keys: 'Ctrl+F9' },
  'room.hidePrivate': {
    label: 'Hide what is private',
    group: 'Meeting',
    place: 'incident',
    keys: 'Shift+F9',
  },
  'room.showAnyway': {
    label: 'Show the waiting line to the room',
    group: 'Meeting',
    place: 'meet',
    keys: 'Alt+V',
  },
  'room.page': {
    label: 'Turn the page of the room view',
    group: 'Meeting',
    place: 'incident',
    keys: 'Alt+Shift+V',
  },

  'finding.next': { label: 'Next flagged phrase', group: 'Wording', place: 'incident', keys: 'F8' },
  'finding.previous': {
    label: 'Flagged phrase before',
    group: 'Wording',
    place: 'incident',
    keys: 'Shift+F8',
  },
  'finding.apply': { label: 'Use the wording offered', group: 'Wording', place: 'text', keys: 'Ctrl+.' },
  'finding.keep': { label: 'Keep a flagged phrase as it is', group: 'Wording', place: 'text', keys: 'Alt+K' },

  'document.pdf': { label: 'Save PDF', group: 'Document', place: 'review', keys: 'Ctrl+P' },
  'document.markdown': { label: 'Save Markdown', group: 'Document', place: 'review', keys: 'Ctrl+S' },
  'document.copy': { label: 'Copy Markdown', group: 'Document', place: 'review', keys: 'Alt+C' },

  'text.larger': { label: 'Larger text', group: 'View', place: 'anywhere', keys: 'Ctrl+Plus' },
  'text.smaller': { label: 'Smaller text', group: 'View', place: 'anywhere', keys: 'Ctrl+Minus' },
  'text.usual': { label: 'Usual text size', group: 'View', place: 'anywhere', keys: 'Ctrl+0' },
  'appearance.next': { label: 'Next appearance', group: 'View', place: 'anywhere', keys: 'Alt+Shift+L' },

  undo: { label: 'Undo', group: 'Program', place: 'anywhere', keys: 'Ctrl+Z' },
  redo: { label: 'Redo', group: 'Program', place: 'anywhere', keys: 'Ctrl+Shift+Z' },
  palette: { label: 'All commands', group: 'Program', place: 'anywhere', keys: 'Ctrl+K' },
  help: { label: 'Keys', group: 'Program', place: 'anywhere', keys: 'F1' },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;

export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[]; // the table above is closed: its keys are the ids

/** The keys of a command on macOS: `Alt` becomes `Ctrl`, `Ctrl` becomes `⌘` (`Meta`). */
export function macKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => (key === 'Alt' ? 'Ctrl' : key === 'Ctrl' ? 'Meta' : key))
    .join('+');
}
