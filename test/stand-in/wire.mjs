/**
 * Structured-clone values as text, because a DevTools binding carries only strings. The same function runs
 * here and, by its source, in the page; so it may use nothing but what both have.
 *
 * @returns {{ encode: (value: unknown) => string, decode: (text: string) => unknown }} encode throws what
 *   `structuredClone` throws (functions, symbols, DOM nodes)
 */
export function createWire() {
  const clone = globalThis.structuredClone;
  const { stringify, parse } = JSON;

  /** @param {unknown} value */
  function encode(value) {
    /** @type {unknown[]} */
    const heap = [];
    /** @type {Map<object, number>} */
    const seen = new Map();

    /** @param {unknown} item @returns {unknown} */
    function put(item) {
      if (item === undefined) return ['undefined'];
      if (typeof item === 'bigint') return ['bigint', String(item)];
      if (typeof item === 'number' && (!Number.isFinite(item) || Object.is(item, -0)))
        return ['number', Object.is(item, -0) ? '-0' : String(item)];
      if (typeof item !== 'object' || item === null) return item;
      const known = seen.get(item);
      if (known !== undefined) return ['ref', known];
      const index = heap.push(null) - 1;
      seen.set(item, index);
      heap[index] = describeObject(item);
      return ['ref', index];
    }

    /** @param {object} item @returns {unknown[]} */
    function describeObject(item) {
      if (Array.isArray(item)) return ['array', item.map(put)];
      if (item instanceof Date) return ['date', put(item.getTime())];
      if (item instanceof RegExp) return ['regexp', item.source, item.flags];
      if (item instanceof Map) return ['map', [...item].map(([key, entry]) => [put(key), put(entry)])];
      if (item instanceof Set) return ['set', [...item].map(put)];
      if (item instanceof Error) return ['error', item.name, item.message];
      if (item instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(item))];
      if (ArrayBuffer.isView(item))
        return [
          'view',
          item.constructor.name,
          toBase64(new Uint8Array(item.buffer, item.byteOffset, item.byteLength)),
        ];
      if (Object.getPrototypeOf(item) !== Object.prototype)
        throw new Error(`A ${item.constructor.name} cannot cross between page and main process here`);
      return ['object', Object.entries(item).map(([key, entry]) => [key, put(entry)])];
    }

    const root = put(clone(value));
    return stringify([root, heap]);
  }

  /** @param {string} text */
  function decode(text) {
    const [root, heap] = parse(text);
    /** @type {Map<number, unknown>} */
    const made = new Map();

    /** @param {any} item JSON written by encode @returns {unknown} */
    function get(item) {
      if (!Array.isArray(item)) return item;
      const [kind, content] = item;
      if (kind === 'undefined') return undefined;
      if (kind === 'bigint') return BigInt(content);
      if (kind === 'number') return Number(content);
      return made.has(content) ? made.get(content) : build(content);
    }

    /** @param {number} index @returns {unknown} */
    function build(index) {
      const [kind, first, second] = heap[index];
      const keep = (/** @type {unknown} */ value) => {
        made.set(index, value);
        return value;
      };
      if (kind === 'date') return keep(new Date(/** @type {number} */ (get(first)))); // encode put its getTime() there
      if (kind === 'regexp') return keep(new RegExp(first, second));
      if (kind === 'error') return keep(Object.assign(new Error(second), { name: first }));
      if (kind === 'buffer') return keep(fromBase64(first).buffer);
      if (kind === 'view') return keep(viewOn(first, fromBase64(second).buffer));
      if (kind === 'array') {
        const array = /** @type {unknown[]} */ (keep([]));
        for (const entry of first) array.push(get(entry));
        return array;
      }
      if (kind === 'map') {
        const map = /** @type {Map<unknown, unknown>} */ (keep(new Map()));
        for (const [key, entry] of first) map.set(get(key), get(entry));
        return map;
      }
      if (kind === 'set') {
        const set = /** @type {Set<unknown>} */ (keep(new Set()));
        for (const entry of first) set.add(get(entry));
        return set;
      }
      const object = /** @type {object} */ (keep({}));
      for (const [key, entry] of first)
        Object.defineProperty(object, key, {
          value: get(entry),
          writable: true,
          enumerable: true,
          configurable: true,
        });
      return object;
    }

    return get(root);
  }

  /** @param {string} name @param {ArrayBuffer} buffer */
  function viewOn(name, buffer) {
    const constructors = /** @type {Record<string, any>} */ (/** @type {unknown} */ (globalThis));
    return new constructors[name](buffer); // name was read from a typed array's constructor
  }

  /** @param {Uint8Array} bytes */
  function toBase64(bytes) {
    let text = '';
    for (let start = 0; start < bytes.length; start += 32_768)
      text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
    return btoa(text);
  }

  /** @param {string} text */
  function fromBase64(text) {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  }

  return { encode, decode };
}
