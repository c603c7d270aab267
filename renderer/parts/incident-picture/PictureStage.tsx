import { memo, useCallback, useId, useRef, useState } from 'react';
import { findItem } from '#shared/domain/incident/find-item';
import type { PictureItem, WrittenEvent } from '#shared/domain/incident/picture-items';
import { pictureSentence } from '#shared/domain/incident/picture-sentence';
import type { TimeRange } from '#shared/domain/incident/time-range';
import { spansDays } from '#shared/domain/timeline/say-moment';
import { aimAt } from '../../store/window';
import { useTextUnit } from '../../ui/use-text-unit';
import { useWidth } from '../../ui/use-width';
import { placeOf } from '../incident/places';
import drawing from './drawing.module.css';
import { FocusedRow } from './FocusedRow';
import styles from './live-picture.module.css';
import { PictureCard } from './PictureCard';
import { PictureItems } from './PictureItems';
import { PictureTools } from './PictureTools';
import { StripDrawing } from './StripDrawing';
import { rowAt } from './strip-layout';
import { usePicture } from './use-picture';
import { usePictureKeys } from './use-picture-keys';
import { usePointer } from './use-pointer';
import { useWalk } from './use-walk';
import { useZoom } from './use-zoom';

/** Until the element has been measured. */
const USUAL_WIDTH = 1376;

/** Drawn again only when the picture itself changes, not with every step of pointer and focus. */
const Drawing = memo(StripDrawing);
const Items = memo(PictureItems);

export interface PictureStageProps {
  readonly events: readonly WrittenEvent[];
  readonly whole: TimeRange;
  readonly zone: string;
}

/** The picture and all that one can do with it. */
export function PictureStage({ events, whole, zone }: PictureStageProps) {
  const [stage, widthPx] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const unit = useTextUnit();
  const width = widthPx / unit;
  const surface = useRef<SVGSVGElement>(null);
  const said = useId();
  const [closed, setClosed] = useState<string | null>(null);
  const zooming = useZoom(whole, width, surface);
  const drawn = usePicture({ events, whole, zoom: zooming.zoom, width, zone });
  const { picture, items, layout, second } = drawn;
  const walk = useWalk(items, surface);
  const go = useCallback((item: PictureItem) => goTo(item), []);
  const pointer = usePointer(surface, unit, {
    find: (x, y) => findItem(picture, items, x, rowAt(layout, y))?.key ?? null,
    press: (key) => goTo(items.find((item) => item.key === key)),
    select: zooming.select,
  });
  const meant = items.find(({ key }) => key === pointer.hovered) ?? (walk.focused ? walk.current : null);
  const card = meant === null || meant.key === closed || pointer.selection !== null ? null : meant;
  const keys = usePictureKeys({
    drawn,
    events,
    whole,
    zooming,
    walk,
    onEscape: () => {
      setClosed(card?.key ?? null);
      pointer.drop();
      return card !== null || pointer.selection !== null;
    },
  });
  if (closed !== null && closed !== meant?.key) setClosed(null);

  return (
    // biome-ignore lint/a11y/useSemanticElements: no set of fields, but one drawing with what belongs to it
    <div
      ref={stage}
      className={drawing['screen']}
      role="group"
      aria-label="Incident picture"
      aria-describedby={said}
      onKeyDown={keys.onKeyDown}
    >
      <p id={said} className="visually-hidden">
        {pictureSentence(events)} Arrow keys move from one moment to the next, Enter goes to its row.
      </p>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the group says what it is; a title would hang at the pointer */}
      <svg
        ref={surface}
        className={styles['surface']}
        data-over={pointer.hovered !== null}
        viewBox={`0 0 ${width} ${layout.height}`}
        {...pointer.handlers}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g aria-hidden="true">
          <Drawing picture={picture} layout={layout} second={second} />
          <FocusedRow events={events} picture={picture} layout={layout} />
          {pointer.selection ? (
            <rect
              className={styles['selection']}
              x={Math.min(pointer.selection.from, pointer.selection.to)}
              y={0}
              width={Math.abs(pointer.selection.to - pointer.selection.from)}
              height={layout.axis}
            />
          ) : null}
        </g>
        <Items
          items={items}
          layout={layout}
          current={walk.current}
          onFocus={walk.onFocus}
          onBlur={walk.onBlur}
          onGo={go}
        />
      </svg>
      {card ? <PictureCard item={card} pictureWidth={width} unit={unit} {...pointer.card} /> : null}
      <PictureTools
        zoom={zooming.zoom}
        shown={picture.shown}
        withDay={spansDays(events)}
        onIn={keys.zoomIn}
        onOut={keys.zoomOut}
        onWhole={keys.showWhole}
      />
    </div>
  );
}

/** Its row in the timeline gets the focus; of a bar, the row of its first event. */
function goTo(item: PictureItem | undefined): void {
  const id = item?.ids[0];
  if (id !== undefined) aimAt(placeOf('events', id, 'text'));
}
