import { known } from './guard.mjs';

/** @typedef {{ id: string, url: string, name: string, parentId: string | undefined }} Frame */

/**
 * The frames of one page and the script contexts in them, followed through DevTools events.
 *
 * @param {import('./devtools.mjs').Session} session
 * @param {(address: string) => string} toProgram
 */
export function followFrames(session, toProgram) {
  /** @type {Map<string, Frame>} */
  const frames = new Map();
  /** @type {Map<number, string>} frame by execution context */
  const contexts = new Map();

  const put = (/** @type {any} */ { id, url, urlFragment = '', name = '', parentId }) =>
    frames.set(id, { id, url: url + urlFragment, name, parentId });
  session.on('Page.frameNavigated', ({ frame }) => put(frame));
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    const frame = frames.get(frameId);
    if (frame) frame.url = url;
  });
  session.on('Page.frameAttached', ({ frameId, parentFrameId }) =>
    put({ id: frameId, url: '', parentId: parentFrameId }),
  );
  session.on('Page.frameDetached', ({ frameId }) => frames.delete(frameId));
  session.on('Runtime.executionContextCreated', ({ context }) =>
    contexts.set(context.id, context.auxData.frameId),
  );
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    contexts.delete(executionContextId),
  );

  /** `WebFrameMain` of Electron. @param {string | undefined} id @returns {object | null} */
  function frameMain(id) {
    const frame = id === undefined ? undefined : frames.get(id);
    if (!frame) return null;
    const topFrame = () => {
      let current = frame;
      for (
        let parent = frames.get(current.parentId ?? '');
        parent;
        parent = frames.get(current.parentId ?? '')
      )
        current = parent;
      return current;
    };
    return known('WebFrameMain', {
      get url() {
        return toProgram(frame.url);
      },
      get origin() {
        return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(toProgram(frame.url))?.[0] ?? 'null';
      },
      get parent() {
        return frameMain(frame.parentId);
      },
      get top() {
        return frameMain(topFrame().id);
      },
      name: frame.name,
      frameTreeNodeId: 1,
      processId: 1,
      routingId: 1,
      detached: false,
      isDestroyed: () => !frames.has(frame.id),
    });
  }

  return {
    frames,
    frameMain,
    /** @param {number} contextId */
    frameOfContext: (contextId) => frameMain(contexts.get(contextId)),
    /** Takes the frames that are there already. */
    start: async () => {
      const { frameTree } = await session.send('Page.getFrameTree');
      put(frameTree.frame);
    },
  };
}
