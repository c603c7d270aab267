import type { Outcome } from './platform';

export function failed(code: string, message: string): Extract<Outcome, { kind: 'failed' }> {
  return { kind: 'failed', code, message };
}
