import type { Outcome } from './platform';

export function failed(code: string, message: string): Outcome {
  return { kind: 'failed', code, message };
}
