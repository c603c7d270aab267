import { type ReactNode, useId } from 'react';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { CheckedInput } from '../../ui/CheckedInput';
import { InlineInput } from '../../ui/InlineInput';
import { StoredText } from '../incident/StoredText';
import styles from './event-details.module.css';
import { openableLink } from './source-link';

const LINK_CHARS = 2_000;

/** Who, and from where; below, what only the lead and the facilitator see. */
export function EventDetails({ event, name }: { event: TimelineEvent; name: string }) {
  const { commands } = useData();
  const { id } = event;
  const heading = useId();
  async function keepLink(link: string): Promise<string | null> {
    if (link.trim() !== '' && openableLink(link) === null)
      return 'Not kept: a link begins with https: or http:.';
    const kept = await commands.patchEvent(id, { link: link.trim() });
    return kept.ok ? null : kept.message;
  }
  return (
    <div className={styles['details']}>
      <Field label="Who">
        <InlineInput
          label={`Who, ${name}`}
          value={event.actor}
          placeholder="Who did or said it"
          onCommit={(actor) => void commands.patchEvent(id, { actor }, { typing: true })}
        />
      </Field>
      <Field label="Link">
        <CheckedInput
          label={`Link to the source, ${name}`}
          value={event.link}
          placeholder="https://"
          maxLength={LINK_CHARS}
          onCommit={keepLink}
        />
      </Field>
      <fieldset className={styles['private']} aria-labelledby={heading} data-private>
        <p id={heading} className={styles['only']}>
          <b>Only you</b> see what follows. It is in no export, and not in the room.
        </p>
        <Field label="Ask">
          <StoredText
            of={{
              table: 'events',
              id,
              field: 'question',
              label: `Question to ask, only you see it, ${name}`,
            }}
            row={event}
            value={event.question}
            placeholder="What you want to ask the room"
            section={null}
          />
        </Field>
        <Field label="Note">
          <StoredText
            of={{
              table: 'events',
              id,
              field: 'privateNote',
              label: `Private note, only you see it, ${name}`,
            }}
            row={event}
            value={event.privateNote}
            placeholder="What is for you alone"
            section={null}
            multiline
          />
        </Field>
      </fieldset>
    </div>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles['field']}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
