import { PICTURE_KEYS } from '#shared/commands/picture-keys';
import type { TimeRange, Zoom } from '#shared/domain/incident/time-range';
import { sayEnd, sayMoment } from '#shared/domain/timeline/say-moment';
import { Button } from '../../ui/Button';
import styles from './live-picture.module.css';
import { SavePicture } from './SavePicture';

export interface PictureToolsProps {
  readonly zoom: Zoom;
  readonly shown: TimeRange;
  readonly withDay: boolean;
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onWhole: () => void;
}

/** What one can do with the picture, for those who do not know the keys, and what it shows. */
export function PictureTools({ zoom, shown, withDay, onIn, onOut, onWhole }: PictureToolsProps) {
  const isWhole = zoom === null;
  return (
    <div className={styles['tools']}>
      <Button tone="plain" small keys={PICTURE_KEYS.in.keys} onClick={onIn}>
        {PICTURE_KEYS.in.label}
      </Button>
      <Button tone="plain" small keys={PICTURE_KEYS.out.keys} resting={isWhole} onClick={onOut}>
        {PICTURE_KEYS.out.label}
      </Button>
      <Button tone="plain" small keys={PICTURE_KEYS.whole.keys} resting={isWhole} onClick={onWhole}>
        {PICTURE_KEYS.whole.label}
      </Button>
      <span className={styles['range']} role="status">
        {isWhole ? (
          <span className="visually-hidden">The whole incident is shown</span>
        ) : (
          sayRange(shown, withDay)
        )}
      </span>
      <SavePicture />
    </div>
  );
}

function sayRange({ from, to }: TimeRange, withDay: boolean): string {
  return `${sayMoment(from, false, withDay)} to ${sayEnd(from, to, false, withDay)} UTC`;
}
