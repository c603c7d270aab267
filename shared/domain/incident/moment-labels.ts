/** A label that stands at an upright line, on either side of it. */
export interface LabelRequest {
  readonly x: number;
  readonly width: number;
}

export interface LabelPlace {
  /** `right`: the text begins right of the line. `left`: it ends left of it. */
  readonly side: 'right' | 'left';
  /** 0 is the upper line of text. */
  readonly row: number;
  /** Where the text begins or ends. */
  readonly x: number;
}

const FROM_LINE = 6;
const APART = 6;
/** Enough for any incident but one whose milestones all lie at an edge of the picture. */
const USUAL_ROWS = 3;

/** What a place costs; far apart, so that no number of better things makes up for a worse one. */
const COST = { overlap: 10_000, outside: 10_000, crossed: 1_000, row: 30, left: 1 } as const;

/**
 * Places the labels of a few lines (five milestones at most) so that none touches another, leaves the picture
 * or is crossed by the line of another: right of its line where that works, else left of it, else a line of
 * text lower. Tries every arrangement.
 *
 * @param labels by rising x
 */
export function placeLabels(labels: readonly LabelRequest[], width: number): LabelPlace[] {
  const usual = arrange(labels, width, USUAL_ROWS);
  return usual.cost < COST.crossed ? usual.places : arrange(labels, width, labels.length).places;
}

interface Arrangement {
  readonly cost: number;
  readonly places: LabelPlace[];
}

function arrange(labels: readonly LabelRequest[], width: number, rows: number): Arrangement {
  // Nothing worse than a staircase is looked at; one that costs the same still wins by being found.
  let best: Arrangement = { cost: staircase(labels, width, rows) + 0.5, places: [] };
  const extend = (places: LabelPlace[], cost: number): void => {
    if (cost >= best.cost) return;
    const label = labels[places.length];
    if (!label) {
      best = { cost, places };
      return;
    }
    for (let row = 0; row < rows; row += 1) {
      for (const side of ['right', 'left'] as const) {
        const place = placeAt(label, side, row);
        extend([...places, place], cost + costOf(place, places, labels, width));
      }
    }
  };
  extend([], 0);
  return best;
}

/** What the best of the plain ways costs: all on one side, each a line lower or higher than the one before. */
function staircase(labels: readonly LabelRequest[], width: number, rows: number): number {
  const costs = (['right', 'left'] as const).flatMap((side) =>
    [false, true].map((falls) => {
      const places = labels.map((label, index) =>
        placeAt(label, side, (falls ? index : labels.length - 1 - index) % rows),
      );
      return places.reduce(
        (sum, place, index) => sum + costOf(place, places.slice(0, index), labels, width),
        0,
      );
    }),
  );
  return Math.min(...costs);
}

function placeAt(label: LabelRequest, side: LabelPlace['side'], row: number): LabelPlace {
  return { side, row, x: label.x + (side === 'right' ? FROM_LINE : -FROM_LINE) };
}

function costOf(
  place: LabelPlace,
  others: readonly LabelPlace[],
  labels: readonly LabelRequest[],
  width: number,
): number {
  const index = others.length;
  const mine = spanOf(place, labels[index]);
  let cost = place.row * COST.row + (place.side === 'left' ? COST.left : 0);
  if (mine.from < 0 || mine.to > width) cost += COST.outside;
  others.forEach((other, otherIndex) => {
    const theirs = spanOf(other, labels[otherIndex]);
    const isApart = mine.from >= theirs.to + APART || theirs.from >= mine.to + APART;
    if (other.row === place.row && !isApart) cost += COST.overlap;
    if (crosses(labels[otherIndex], other.row, mine, place.row)) cost += COST.crossed;
    if (crosses(labels[index], place.row, theirs, other.row)) cost += COST.crossed;
  });
  return cost;
}

function spanOf(place: LabelPlace, label: LabelRequest | undefined): { from: number; to: number } {
  const width = label?.width ?? 0;
  return place.side === 'right'
    ? { from: place.x, to: place.x + width }
    : { from: place.x - width, to: place.x };
}

/** A line runs from its label's row down: it crosses what lies across it in that row or a lower one. */
function crosses(
  line: LabelRequest | undefined,
  lineRow: number,
  span: { from: number; to: number },
  row: number,
): boolean {
  return line !== undefined && row >= lineRow && line.x > span.from - 3 && line.x < span.to + 3;
}
