const FRAME_LIMIT_MS = 500;

/** Resolves once fonts are loaded and what was drawn last has been laid out: from then on a print is complete. */
export async function sheetIsReady(): Promise<void> {
  await document.fonts.ready;
  await twoFrames();
  // Read, so that layout is done even where no frame was drawn.
  document.body.getBoundingClientRect();
}

/** A hidden window may get no frames at all; it is not waited for then. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, FRAME_LIMIT_MS);
  });
}
