const NAMESPACE = 'http://www.w3.org/2000/svg';
/** What a drawing takes from the page's styles. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
] as const;
const DRAWN = 'rect, line, path, text';

export interface SvgFileOptions {
  /** What the picture is, in a few words. */
  readonly title: string;
  /** The picture in words, for those who do not see it. */
  readonly description: string;
  /** Colour behind the drawing. */
  readonly background: string;
}

/**
 * A drawing of this page as a file of its own: colours and type written into it, no scripts, no addresses, nothing to
 * load. Its title and description are what a screen reader says.
 */
export function svgFile(drawing: SVGSVGElement, options: SvgFileOptions): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // the copy of an element is of its kind
  const drawn = drawing.querySelectorAll(DRAWN);
  copy.querySelectorAll(DRAWN).forEach((element, index) => {
    const source = drawn[index];
    if (source) writeStyles(element, getComputedStyle(source));
    element.removeAttribute('class');
  });
  nameParts(copy);
  const { width, height } = drawing.viewBox.baseVal;
  for (const name of ['class', 'aria-label']) copy.removeAttribute(name);
  copy.setAttribute('xmlns', NAMESPACE);
  copy.setAttribute('viewBox', `${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`);
  copy.setAttribute('width', `${width + 2 * EDGE}`);
  copy.setAttribute('height', `${height + 2 * EDGE}`);
  copy.setAttribute('aria-labelledby', 'title description');
  copy.prepend(
    textElement('title', options.title),
    textElement('desc', options.description, 'description'),
    backdrop(width, height, options.background),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** Air around the drawing, and room for the half of a line that lies on its edge. */
const EDGE = 12;

/** What the drawing itself says stays: a pattern is no style of the page. */
function writeStyles(element: Element, style: CSSStyleDeclaration): void {
  const isText = element.localName === 'text';
  for (const property of PROPERTIES) {
    if (element.hasAttribute(property) || (property.startsWith('font') && !isText)) continue;
    element.setAttribute(property, style.getPropertyValue(property));
  }
}

/** Ids of a page mean nothing in a file, and hold characters that some readers refuse. */
function nameParts(copy: SVGSVGElement): void {
  copy.querySelectorAll('[id]').forEach((part, index) => {
    const reference = `url(#${part.id})`;
    part.id = `part-${index + 1}`;
    for (const user of copy.querySelectorAll('[fill]')) {
      if (user.getAttribute('fill') === reference) user.setAttribute('fill', `url(#${part.id})`);
    }
  });
}

function textElement(name: 'title' | 'desc', text: string, id: string = name): Element {
  const element = document.createElementNS(NAMESPACE, name);
  element.id = id;
  element.textContent = text;
  return element;
}

function backdrop(width: number, height: number, fill: string): Element {
  const element = document.createElementNS(NAMESPACE, 'rect');
  const box = { x: -EDGE, y: -EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE, fill };
  for (const [name, value] of Object.entries(box)) element.setAttribute(name, `${value}`);
  return element;
}
