import { nameOfItem, type PictureItem } from '#shared/domain/incident/picture-items';
import styles from './live-picture.module.css';
import { LABEL_ROW, type StripLayout } from './strip-layout';

const NARROWEST = 8;

export interface PictureItemsProps {
  readonly items: readonly PictureItem[];
  readonly layout: StripLayout;
  /** The one that Tab comes to. */
  readonly current: PictureItem | null;
  readonly onFocus: (item: PictureItem) => void;
  readonly onBlur: () => void;
  readonly onGo: (item: PictureItem) => void;
}

/**
 * What the keyboard and a screen reader meet in the picture: a button for each moment and bar, of which Tab comes to
 * one. The pointer goes by place, not by button.
 */
export function PictureItems({ items, layout, current, onFocus, onBlur, onGo }: PictureItemsProps) {
  return (
    <g role="toolbar" aria-label="Moments and bars">
      {items.map((item) => {
        const isMoment = item.kind === 'moment';
        const width = Math.max(NARROWEST, item.width);
        const top = isMoment ? item.row * LABEL_ROW : layout.bars;
        return (
          // biome-ignore lint/a11y/useSemanticElements: HTML has no button that stands in a drawing
          <rect
            key={item.key}
            role="button"
            aria-label={nameOfItem(item)}
            tabIndex={item.key === current?.key ? 0 : -1}
            data-item={item.key}
            className={styles['item']}
            x={isMoment ? item.x - NARROWEST / 2 : item.x - 1}
            y={top}
            width={width}
            height={(isMoment ? layout.bars : layout.axis) - top}
            onFocus={() => onFocus(item)}
            onBlur={onBlur}
            onClick={() => onGo(item)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onGo(item);
            }}
          />
        );
      })}
    </g>
  );
}
