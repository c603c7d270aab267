/** As much of Electron's `WebFrameMain` as deciding needs. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: SenderFrame | null;
}

/**
 * Whether an address belongs to the program: same scheme and same host. Never compares `URL.origin`, which is
 * the string `null` for every custom scheme, so that `app://evil` would equal `app://debrief`.
 */
export function isOwnAddress(address: string, appUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  const own = new URL(appUrl);
  return protocol === own.protocol && host === own.host;
}

/** Only the top frame of one of our documents may ask; a frame that is already gone (null) may not. */
export function isTrustedFrame(frame: SenderFrame | null, appUrl: string): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url, appUrl);
}
