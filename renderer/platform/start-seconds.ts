import workerAddress from './seconds-worker?worker&url';

/** The DOM types of TypeScript do not have Trusted Types (https://www.w3.org/TR/trusted-types/). */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string | null },
  ): { createScriptURL(address: string): string };
}

/** Calls each second, also while the page is hidden, until it is stopped. */
export function startSeconds(call: () => void): () => void {
  // The page lets no address become a script, but for this one of its own.
  const { trustedTypes } = window as Window & { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('debrief-clock', {
    createScriptURL: (address) => (address === workerAddress ? address : null),
  });
  const worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' });
  worker.onmessage = call;
  return () => worker.terminate();
}
