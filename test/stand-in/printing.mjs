import { checkOptions } from './guard.mjs';

/** Width and height in inches, as Electron's documentation of `printToPDF` names them. @type {Record<string, readonly [number, number]>} */
const PAPER_INCHES = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

const SAME_NAME = /** @type {const} */ ([
  'landscape',
  'displayHeaderFooter',
  'printBackground',
  'scale',
  'pageRanges',
  'headerTemplate',
  'footerTemplate',
  'preferCSSPageSize',
  'generateTaggedPDF',
  'generateDocumentOutline',
]);

/**
 * Electron's options of `printToPDF` as parameters of the DevTools command that Electron itself uses.
 *
 * @param {Record<string, any>} options
 */
export function printParameters(options) {
  checkOptions('printToPDF option', options, [...SAME_NAME, 'pageSize', 'margins']);
  const margins = options['margins'] ?? {};
  checkOptions('printToPDF margins', margins, ['top', 'bottom', 'left', 'right']);
  const size = options['pageSize'] ?? 'Letter';
  const paper =
    typeof size === 'string' ? PAPER_INCHES[size] : /** @type {const} */ ([size.width, size.height]);
  if (!paper) throw new Error(`printToPDF does not know the paper '${size}'`);
  return {
    ...Object.fromEntries(SAME_NAME.filter((name) => name in options).map((name) => [name, options[name]])),
    paperWidth: paper[0],
    paperHeight: paper[1],
    ...('top' in margins ? { marginTop: margins.top } : {}),
    ...('bottom' in margins ? { marginBottom: margins.bottom } : {}),
    ...('left' in margins ? { marginLeft: margins.left } : {}),
    ...('right' in margins ? { marginRight: margins.right } : {}),
  };
}
