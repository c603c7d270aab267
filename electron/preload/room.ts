import { contextBridge, ipcRenderer } from 'electron';
import { ROOM_PICTURE } from '#shared/ipc/channels';

// All that the room view's window may do: be told what to show. It cannot ask.

type Take = (picture: unknown) => void;

let last: { readonly picture: unknown } | null = null;
let take: Take | null = null;

ipcRenderer.on(ROOM_PICTURE, (_event, picture: unknown) => {
  last = { picture };
  take?.(picture);
});

contextBridge.exposeInMainWorld('debriefRoom', {
  onPicture: (listener: Take) => {
    take = listener;
    if (last !== null) listener(last.picture);
  },
});
