import workerAddress from './read-worker?worker&url';
import type { ReadMessage, ReadQuestion } from './worker-messages';

/** The DOM types of TypeScript do not have Trusted Types (https://www.w3.org/TR/trusted-types/). */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string | null },
  ): { createScriptURL(address: string): string };
}

// The page lets no address become a script, but for this one of its own.
const { trustedTypes } = window as Window & { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy('debrief-worker', {
  createScriptURL: (address) => (address === workerAddress ? address : null),
});

export interface ReadWorker {
  ask(question: ReadQuestion): void;
  /** Stops at once, whatever it is doing. */
  stop(): void;
}

/** Reads evidence beside the page, which stays free for typing. */
export function startWorker(onMessage: (message: ReadMessage) => void, onCrash: () => void): ReadWorker {
  const worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ReadMessage>) => onMessage(data);
  worker.onerror = onCrash;
  return {
    ask: (question) => worker.postMessage(question),
    stop: () => worker.terminate(),
  };
}
