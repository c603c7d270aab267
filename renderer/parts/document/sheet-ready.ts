/** Resolves once fonts are loaded and what was drawn last has been laid out: from then on a print is complete. */
export async function sheetIsReady(): Promise<void> {
  await document.fonts.ready;
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
