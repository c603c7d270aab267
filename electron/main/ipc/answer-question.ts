import type { output } from 'zod';
import type { InvokeChannel } from '#shared/ipc/channels';
import { contract, type IpcOutput, type Reply } from '#shared/ipc/contract';
import { isTrustedFrame, type SenderFrame } from '../security/trusted-frame';

/** Who asks: the id of the window's contents, and the frame at the moment of asking. */
export interface Sender {
  readonly contentsId: number;
  readonly frame: SenderFrame | null;
}

export type Handlers = {
  readonly [C in InvokeChannel]: (
    input: output<(typeof contract)[C]['input']>,
    sender: Sender,
  ) => IpcOutput<C> | Promise<IpcOutput<C>>;
};

/**
 * Sender, then payload, then handler. Failures travel as data: of a thrown error Electron would pass on the
 * message alone, and a defect's message may hold a path.
 *
 * @param report told the whole of a defect
 */
export async function answerQuestion<C extends InvokeChannel>(
  channel: C,
  sender: Sender,
  payload: unknown,
  handlers: Handlers,
  appUrl: string,
  report: (message: string) => void,
): Promise<Reply<IpcOutput<C>>> {
  if (!isTrustedFrame(sender.frame, appUrl)) {
    return { ok: false, code: 'not-trusted', message: 'This window may not ask Debrief to do that.' };
  }
  const input = contract[channel].input.safeParse(payload);
  if (!input.success) {
    return { ok: false, code: 'bad-input', message: 'Debrief could not read what the window asked for.' };
  }
  try {
    // The contract of this very channel produced the value; TypeScript cannot tie the two lookups together.
    const parsed = input.data as Parameters<Handlers[C]>[0];
    return { ok: true, value: await handlers[channel](parsed, sender) };
  } catch (error) {
    report(`Debrief: ${channel} failed: ${error instanceof Error ? error.stack : error}`);
    return {
      ok: false,
      code: 'defect',
      message: 'Something in Debrief went wrong. What you have written is kept; please try again.',
    };
  }
}
