const AMOUNT =
  /(?<![\p{L}\p{N}])\d[\d.,'’\u00a0\u202f ]*(?<=\d)(?:\s?(?<unit>k|m|mn|bn|thousand|million|billion)(?!\p{L}))?/iu;

const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** A separator before three digits, and nothing but digits or another such group behind, parts thousands. */
const GROUPS = /[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/g;

/**
 * The first amount in a text: `about €5,900` gives 5900, `$1.2m` 1200000. What currency it is in, nobody asks.
 *
 * @returns null where there is no figure
 */
export function readAmount(text: string): number | null {
  const found = AMOUNT.exec(text);
  if (!found) return null;
  const unit = found.groups?.['unit'] ?? '';
  const figures = unit === '' ? found[0] : found[0].slice(0, found[0].length - unit.length).trim();
  const amount = Number.parseFloat(figures.replace(GROUPS, '').replace(',', '.'));
  return Number.isFinite(amount) ? amount * (TIMES[unit.toLowerCase()] ?? 1) : null;
}
