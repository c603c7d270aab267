/**
 * A custom scheme as Chromium can load it: `app://debrief/x` is fetched as `https://app.debrief/x`, a name that
 * resolves nowhere, and intercepted before any network. The program is only ever shown the first form.
 */
export function createSchemes() {
  /** @type {Set<string>} */
  const privileged = new Set();
  /** @type {Map<string, (request: Request) => Response | Promise<Response>>} */
  const handlers = new Map();
  let ready = false;

  return {
    handlers,
    closeRegistration: () => {
      ready = true;
    },

    /** `protocol` of Electron. */
    protocol: {
      /** @param {{ scheme: string, privileges?: Record<string, boolean> }[]} schemes */
      registerSchemesAsPrivileged(schemes) {
        if (ready) throw new Error('registerSchemesAsPrivileged must be called before the app is ready');
        for (const { scheme, privileges = {} } of schemes) {
          if (!privileges['standard'] || !privileges['secure'])
            throw new Error(
              `The stand-in serves ${scheme}: as a standard, secure scheme and as nothing else`,
            );
          if (privileges['bypassCSP'])
            throw new Error(`The stand-in does not bypass the policy of ${scheme}:`);
          privileged.add(scheme);
        }
      },
      /**
       * @param {string} scheme
       * @param {(request: Request) => Response | Promise<Response>} handler
       */
      handle(scheme, handler) {
        if (!ready) throw new Error('protocol.handle must be called after the app is ready');
        if (!privileged.has(scheme)) throw new Error(`${scheme}: was not registered as privileged`);
        if (handlers.has(scheme)) throw new Error(`${scheme}: is handled already`);
        handlers.set(scheme, handler);
      },
      /** @param {string} scheme */
      unhandle: (scheme) => void handlers.delete(scheme),
      /** @param {string} scheme */
      isProtocolHandled: (scheme) => handlers.has(scheme),
    },

    /** The program's address as Chromium loads it. @param {string} address */
    toChromium(address) {
      const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address);
      if (!match) return address;
      const [, scheme = '', host = '', rest = ''] = match;
      return privileged.has(scheme) ? `https://${scheme}.${host}${rest}` : address;
    },

    /** Chromium's address as the program knows it. @param {string} address */
    toProgram(address) {
      const match = /^https:\/\/([a-z][a-z0-9+-]*)\.([^/?#]*)(.*)$/i.exec(address);
      if (!match) return address;
      const [, scheme = '', host = '', rest = ''] = match;
      return privileged.has(scheme) ? `${scheme}://${host}${rest}` : address;
    },
  };
}
