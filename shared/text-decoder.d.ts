/** Every engine that Debrief runs in has it (https://encoding.spec.whatwg.org/), and the types of none of them are known here. */
declare class TextDecoder {
  constructor(label: 'utf-8' | 'utf-16le' | 'utf-16be', options: { fatal: true });
  /** @throws TypeError where the bytes are not such a text */
  decode(bytes: Uint8Array): string;
}
