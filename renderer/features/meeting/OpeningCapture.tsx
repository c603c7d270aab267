import { Attendance } from './Attendance';
import { CaptureFrame } from './CaptureFrame';
import { EarlierActions } from './EarlierActions';
import { OpeningWordsText } from './OpeningWordsText';
import styles from './opening.module.css';

/** The first minutes: why we are here, how we talk, who is here, and what earlier meetings have promised. */
export function OpeningCapture() {
  return (
    <CaptureFrame title="Opening" question="Why we are here, how we talk, and who is new?">
      <div className={styles['opening']}>
        <div>
          <OpeningWordsText
            field="statement"
            title="To read aloud"
            label="Opening statement"
            placeholder="What you say when a meeting opens"
          />
          <OpeningWordsText
            field="rules"
            title="Ground rules"
            label="Ground rules"
            placeholder="One rule a line"
          />
        </div>
        <Attendance />
      </div>
      <EarlierActions />
    </CaptureFrame>
  );
}
