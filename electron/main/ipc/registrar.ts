import { ipcMain } from 'electron';
import { INVOKE_CHANNELS } from '#shared/ipc/channels';
import { answerQuestion, type Handlers } from './answer-question';

/** The one door of the main process: nothing else listens to pages. */
export function registerHandlers(
  handlers: Handlers,
  appUrl: string,
  report: (message: string) => void,
): void {
  for (const channel of INVOKE_CHANNELS) {
    ipcMain.handle(channel, (event, payload: unknown) => {
      // `senderFrame` has to be read before anything is awaited: it is null once the frame has gone.
      const sender = { contentsId: event.sender.id, frame: event.senderFrame };
      return answerQuestion(channel, sender, payload, handlers, appUrl, report);
    });
  }
}
