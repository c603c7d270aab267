const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('example', {
  ask: (/** @type {string} */ channel, /** @type {unknown} */ value) => ipcRenderer.invoke(channel, value),
  tell: (/** @type {string} */ channel) => ipcRenderer.send(channel),
  onNews: (/** @type {(text: string) => void} */ listener) => {
    const forward = (/** @type {unknown} */ _event, /** @type {string} */ text) => listener(text);
    ipcRenderer.on('news', forward);
    return () => ipcRenderer.removeListener('news', forward);
  },
});
