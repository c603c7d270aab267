/** The same text with a capital letter at its head, as a sentence begins. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
