import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';

const POLICY_MARK = 'debrief-test-policy-violation ';

/** What a test run saw besides what it looked at. One list of words per kind; each has to end empty. */
export interface Observations {
  /** Every address that a page, frame or worker asked for; the program's own as a path, such as `/index.html`. */
  readonly requests: string[];
  readonly consoleErrors: string[];
  readonly cspViolations: string[];
  /** What the main process wrote to its standard error (Electron edition). */
  readonly mainErrors: string[];
}

export function emptyObservations(): Observations {
  return { requests: [], consoleErrors: [], cspViolations: [], mainErrors: [] };
}

/**
 * Listens to everything that happens in a context, what happened before listening began included.
 *
 * @param origin of the program, such as `app://debrief`
 */
export async function observe(context: BrowserContext, origin: string, seen: Observations): Promise<void> {
  const messages = new Set<string>();
  const noteRequest = (address: string) => {
    const path = pathWithin(origin, address);
    if (path === null || !seen.requests.includes(path)) seen.requests.push(path ?? address);
  };
  const onRequest = (request: Request) => noteRequest(request.url());
  const onConsole = (message: ConsoleMessage) => {
    const text = message.text();
    const { url, lineNumber } = message.location();
    if (text.startsWith(POLICY_MARK)) seen.cspViolations.push(text.slice(POLICY_MARK.length));
    else if (message.type() === 'error') {
      const line = `${text} (${url}:${lineNumber})`;
      if (!messages.has(line)) seen.consoleErrors.push(line);
      messages.add(line);
    }
  };
  const onPageError = (error: Error) => {
    const line = error.stack ?? error.message;
    if (!messages.has(line)) seen.consoleErrors.push(line);
    messages.add(line);
  };
  context.on('request', onRequest);
  context.on('console', onConsole);
  context.on('weberror', (error) => onPageError(error.error()));
  await context.addInitScript(reportPolicyViolations, POLICY_MARK);
  for (const page of context.pages()) {
    for (const address of await page.evaluate(listLoaded)) noteRequest(address);
    for (const message of await page.consoleMessages()) onConsole(message);
    for (const error of await page.pageErrors()) onPageError(error);
    await page.evaluate(reportPolicyViolations, POLICY_MARK);
  }
}

/** Runs in the page: its own address and all that it has loaded so far. */
function listLoaded(): string[] {
  return ['navigation', 'resource'].flatMap((type) =>
    performance.getEntriesByType(type).map((entry) => entry.name),
  );
}

/** Runs in the page. Of violations before that, Chromium's own error in the console remains. */
function reportPolicyViolations(mark: string): void {
  const marker = Symbol.for('debrief-test-policy-observer');
  if (Reflect.has(window, marker)) return;
  Reflect.defineProperty(window, marker, { value: true });
  document.addEventListener('securitypolicyviolation', (event) => {
    // biome-ignore lint/suspicious/noConsole: the way out of a page that leaves no trace in it
    console.debug(
      `${mark}${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
    );
  });
}

/** The path within the program; `''` for what never leaves a page; null for anything else. */
export function pathWithin(origin: string, address: string): string | null {
  if (/^(data|blob|about|devtools|chrome-error):/.test(address)) return '';
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : null;
}

/** Addresses that were asked for and are not the program's. */
export function strangers({ requests }: Observations): string[] {
  return requests.filter((address) => address !== '' && !address.startsWith('/'));
}

/** Waits until a page of the program is there, loaded. */
export async function waitForProgram(page: Page, origin: string): Promise<void> {
  await page.waitForURL((url) => url.href.startsWith(`${origin}/`), { waitUntil: 'load' });
}
