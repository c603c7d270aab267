/** @typedef {import('./browser-window.mjs').Window} Window */

/** All windows that are open, and which of them has the keyboard. */
export function createWindowList() {
  /** @type {Window[]} */
  let windows = [];
  /** @type {number | undefined} */
  let focusedId;
  /** @type {(window: Window) => void} */
  let onAdded = () => {};

  const list = {
    all: () => [...windows],
    focused: () => windows.find((window) => window.id === focusedId),
    /** @param {typeof onAdded} listener */
    onAdded: (listener) => {
      onAdded = listener;
    },
    /** @param {Window} window */
    add(window) {
      windows.push(window);
      onAdded(window);
      if (window.state.visible) list.focus(window.id);
    },
    /** @param {number} id */
    remove(id) {
      windows = windows.filter((window) => window.id !== id);
      if (focusedId === id) focusedId = windows.findLast((window) => window.state.visible)?.id;
    },
    /** @param {number | undefined} id */
    focus(id) {
      if (id === focusedId) return;
      list.focused()?.emit('blur', {});
      focusedId = id;
      list.focused()?.emit('focus', {});
    },
    /** @param {string} frameId */
    ownerOfFrame: (frameId) => windows.find((window) => window.webContents.standIn.ownsFrame(frameId)),
    /** @param {string} targetId */
    ofTarget: (targetId) => windows.find((window) => window.webContents.standIn.targetId() === targetId),
  };
  return list;
}
