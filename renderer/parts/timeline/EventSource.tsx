import type { TimelineEvent } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { InlineInput } from '../../ui/InlineInput';
import styles from './event-source.module.css';
import { OutsideIcon } from './icons';
import { openableLink } from './source-link';

/** Where an event was read, a link to there, and who did or said it. */
export function EventSource({ event, name }: { event: TimelineEvent; name: string }) {
  const { commands } = useData();
  const { id, source, actor } = event;
  const address = openableLink(event.link);
  return (
    <span className={styles['source']} data-empty={source === '' && actor === '' && address === null}>
      <span className={styles['sourceLine']} data-cell="source">
        <InlineInput
          label={`Source, ${name}`}
          value={source}
          placeholder="Source"
          onCommit={(text) => void commands.patchEvent(id, { source: text }, { typing: true })}
        />
        {address === null ? null : (
          <a
            className={styles['link']}
            href={address}
            target="_blank"
            rel="noreferrer"
            title={address}
            aria-label={`Open the source outside, ${name}`}
          >
            <OutsideIcon />
          </a>
        )}
      </span>
      {actor === '' ? null : (
        <span className={styles['actor']} title={actor}>
          {actor}
        </span>
      )}
    </span>
  );
}
