import { asList } from '../../files/json-value';
import { LIMITS } from '../../files/limits';
import { type Importer, NOTHING_ASSUMED } from './importer';
import { collectSlack } from './slack-collect';
import { looksLikeMessages } from './slack-days';
import { readMessagePeople } from './slack-users';

/** One file of a Slack export: what was said in one channel on one day. */
export const slackDay: Importer = {
  format: 'slack-day',
  label: 'Slack export, one day',
  unverified:
    'Huddles, organisations with several workspaces and erased accounts are read as documented; no real export with them was at hand.',
  recognise: (evidence) => (evidence.kind === 'json' && looksLikeMessages(evidence.value) ? 0.95 : 0),
  read(evidence, { onProgress }) {
    const messages = evidence.kind === 'json' ? (asList(evidence.value) ?? []) : [];
    if (messages.length > LIMITS.events) {
      const message = `It holds more than ${LIMITS.events.toLocaleString('en')} messages.`;
      return { ok: false, problem: { message, where: null } };
    }
    const collected = collectSlack({ people: readMessagePeople(messages), channels: new Map() });
    collected.addMessages(messages, { source: 'Slack', path: '$', onProgress });
    return { ok: true, reading: { ...collected.lists(), ...NOTHING_ASSUMED } };
  },
};
