import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { documentFileName } from '#shared/domain/document/file-name';
import { pictureSentence } from '#shared/domain/incident/picture-sentence';
import { hideRecordNames } from '#shared/domain/room/hide-record-names';
import { usePlatform } from '../../platform/context';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import { useIncident } from '../incident/incident-context';
import { usePolicy } from '../incident/policy-context';
import styles from './drawing.module.css';
import { PaperPicture } from './PaperPicture';
import { svgFile } from './svg-file';

/** Fits a page of a wiki or a slide without being scaled. */
const FILE_WIDTH = 960;

/**
 * The picture of the whole incident as an SVG file, as it stands in the document: for a Markdown file, which cannot
 * hold it. It says milestones, times and counts, and nothing that anybody wrote.
 */
export function SavePicture() {
  const { record } = useIncident();
  const { documents } = usePolicy().room;
  const platform = usePlatform();
  const drawing = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState(false);

  async function save(): Promise<void> {
    flushSync(() => setDrawn(true));
    const svg = drawing.current;
    const text = svg
      ? svgFile(svg, {
          title: 'Incident picture',
          description: pictureSentence(record.events),
          background: getComputedStyle(svg).getPropertyValue('--paper').trim(),
        })
      : null;
    setDrawn(false);
    if (text === null) return;
    const told = hideRecordNames(record, documents); // a title may name somebody
    const outcome = await platform.saveDocument({ suggestedName: documentFileName(told, 'svg'), text });
    if (outcome.kind === 'done') tell(`Saved ${outcome.name}.`);
    else tell(outcome.kind === 'cancelled' ? 'Nothing was saved.' : outcome.message);
  }

  return (
    <>
      <Button tone="plain" small onClick={() => void save()}>
        Save picture
      </Button>
      {drawn ? (
        <div className={styles['aside']} aria-hidden="true">
          <PaperPicture ref={drawing} events={record.events} width={FILE_WIDTH} />
        </div>
      ) : null}
    </>
  );
}
