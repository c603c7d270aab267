/**
 * Kinds of messages (`subtype` in https://docs.slack.dev/reference/events/message) that are no events, and what is said of
 * them. Private channels had names of their own for the same.
 */
const HOUSEKEEPING: ReadonlyMap<string, string> = new Map([
  ...both('join', 'Somebody joined.'),
  ...both('leave', 'Somebody left.'),
  ...both('topic', 'The topic of the channel was set.'),
  ...both('purpose', 'The purpose of the channel was set.'),
  ...both('name', 'The channel was renamed.'),
  ...both('archive', 'The channel was archived.'),
  ...both('unarchive', 'The channel was brought back from the archive.'),
  ['channel_convert_to_private', 'The channel was made private.'],
  ['channel_convert_to_public', 'The channel was made public.'],
  ['channel_posting_permissions', 'It was set who may write in the channel.'],
  ['channel_canvas_updated', 'A canvas of the channel was changed.'],
  ['tabbed_canvas_updated', 'A canvas of the channel was changed.'],
  ['pinned_item', 'Something was pinned.'],
  ['unpinned_item', 'Something was unpinned.'],
  ['bot_add', 'An app was added.'],
  ['bot_remove', 'An app was removed.'],
  ['bot_enable', 'An app was turned on.'],
  ['bot_disable', 'An app was turned off.'],
  ['app_conversation_join', 'An app joined.'],
  ['app_conversation_leave', 'An app left.'],
  ['joiner_notification', 'Somebody joined Slack.'],
  ['reminder_add', 'A reminder was set.'],
  ['tombstone', 'The message was deleted.'],
  ['message_deleted', 'Only notes that a message was deleted.'],
  ['message_changed', 'Only notes that a message was edited.'],
  ['message_replied', 'Only notes that a message was answered.'],
]);

/** What Slack itself notes down in a channel; null for what people and bots say, and for what is not known. */
export function sayHousekeeping(subtype: string): string | null {
  return HOUSEKEEPING.get(subtype) ?? null;
}

/** What people and bots say. The empty one stands for no subtype. */
export const SAID: ReadonlySet<string> = new Set([
  '',
  'file_share',
  'thread_broadcast',
  'me_message',
  'bot_message',
  'slackbot_response',
  'file_comment',
  'file_mention',
  'huddle_thread',
  'sh_room_created',
]);

/** Somebody began a call, which mostly has no text. */
export const HUDDLES: ReadonlySet<string> = new Set(['huddle_thread', 'sh_room_created']);

function both(what: string, why: string): [string, string][] {
  return [
    [`channel_${what}`, why],
    [`group_${what}`, why],
  ];
}
