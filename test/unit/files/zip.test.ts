import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findUnpackProblem, unpackEntry } from '#shared/domain/files/unpack-entry';
import { readZipDirectory, type ZipEntry } from '#shared/domain/files/zip-directory';

const encode = (text: string) => new TextEncoder().encode(text);
const long = encode('{"type":"message","text":"pool is full"}\n'.repeat(2_000));

/** The archive with bytes of the first entry of its directory changed: offsets as in APPNOTE 4.3.12. */
function changeDirectory(archive: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  change(view, view.getUint32(copy.length - 22 + 16, true));
  return copy;
}

/** The archive with bytes of its end record changed: offsets as in APPNOTE 4.3.16. */
function changeEnd(archive: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = archive.slice();
  change(new DataView(copy.buffer), copy.length - 22);
  return copy;
}

function entriesOf(archive: Uint8Array): readonly ZipEntry[] {
  const directory = readZipDirectory(archive);
  if (!directory.ok) throw new Error(directory.problem.message);
  return directory.entries;
}

function firstOf(archive: Uint8Array): ZipEntry {
  const [entry] = entriesOf(archive);
  if (entry === undefined) throw new Error('There is no entry');
  return entry;
}

const plain = zipSync({ 'a.json': long });

describe('the directory of a ZIP archive', () => {
  it.each([
    ['deflated', plain],
    ['stored', zipSync({ 'a.json': long }, { level: 0 })],
    ['with a comment', zipSync({ 'a.json': [long, { comment: 'x' }] })],
    ['in a larger buffer', new Uint8Array([9, 9, ...plain, 9]).subarray(2, -1)],
  ])('leads to what was packed, %s', (_, archive) => {
    const [entry, ...others] = entriesOf(archive);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ name: 'a.json', unpackedBytes: long.length, isEncrypted: false });
    expect(findUnpackProblem(entry ? [entry] : [])).toBeNull();
    expect(entry && unpackEntry(archive, entry)).toEqual({ ok: true, bytes: long });
  });

  it('leads to an empty file, and passes over folders', () => {
    const archive = zipSync({ 'ops/': new Uint8Array(), 'ops/empty.json': new Uint8Array() });
    expect(entriesOf(archive).map(({ name }) => name)).toEqual(['ops/empty.json']);
    expect(unpackEntry(archive, firstOf(archive))).toEqual({ ok: true, bytes: new Uint8Array() });
  });

  it('reads names in UTF-8, and in one byte a character where they are not', () => {
    const archive = zipSync({ 'störung.json': long });
    expect(firstOf(archive).name).toBe('störung.json');
    const latin = changeDirectory(zipSync({ 'st_rung.json': long }), (view, at) =>
      view.setUint8(at + 48, 0xf6),
    );
    expect(firstOf(latin).name).toBe('störung.json');
  });

  const named = (...names: string[]) =>
    zipSync(Object.fromEntries(names.map((name): [string, Zippable[string]] => [name, long])));
  const damaged = 'It is a ZIP archive that is cut off or damaged.';
  const notPlain =
    'It is written as ZIP64 or in several parts, which is not read. Pack its files again as a plain ZIP.';
  const points = (name: string) => `The name of its entry ${name} points out of the archive.`;

  it.each<[string, Uint8Array, string]>([
    ['cut off in the middle', plain.subarray(0, plain.length / 2), damaged],
    ['cut off at its last byte', plain.subarray(0, -1), damaged],
    ['followed by something else', new Uint8Array([...plain, 0x20]), damaged],
    ['only a beginning', encode('PK\x03\x04'), damaged],
    [
      'pointing behind its end',
      changeEnd(plain, (view, at) => view.setUint32(at + 16, 0x7fffffff, true)),
      damaged,
    ],
    ['with another directory', changeEnd(plain, (view, at) => view.setUint32(at + 16, 0, true)), damaged],
    [
      'counting more than it has',
      changeEnd(plain, (view, at) => {
        view.setUint16(at + 8, 2, true);
        view.setUint16(at + 10, 2, true);
      }),
      damaged,
    ],
    [
      'with a name longer than itself',
      changeDirectory(plain, (view, at) => view.setUint16(at + 28, 60_000, true)),
      damaged,
    ],
    ['in several parts', changeEnd(plain, (view, at) => view.setUint16(at + 4, 1, true)), notPlain],
    [
      'of ZIP64, by its end',
      changeEnd(plain, (view, at) => view.setUint32(at + 16, 0xffffffff, true)),
      notPlain,
    ],
    [
      'of ZIP64, by an entry',
      changeDirectory(plain, (view, at) => view.setUint32(at + 24, 0xffffffff, true)),
      notPlain,
    ],
    ['with a way up', named('../../evil.json'), points('"../../evil.json"')],
    ['with a way up inside', named('ops/../../evil.json'), points('"ops/../../evil.json"')],
    ['with an absolute name', named('/etc/passwd'), points('"/etc/passwd"')],
    ['with a drive', named('C:evil.json'), points('"C:evil.json"')],
    ['with a backslash', named('..\\evil.json'), points('"..\\\\evil.json"')],
    ['with a NUL', named('users.json\0.png'), points('"users.json\\u0000.png"')],
    ['without a name', named(''), points('""')],
    [
      'with one name twice',
      (() => {
        const two = named('a.json', 'b.json');
        const second = two.lastIndexOf('b'.charCodeAt(0));
        const copy = two.slice();
        copy[second] = 'a'.charCodeAt(0);
        return copy;
      })(),
      'It holds "a.json" twice.',
    ],
  ])('is refused: %s', (_, archive, message) => {
    expect(readZipDirectory(archive)).toEqual({ ok: false, problem: { message, where: null } });
  });

  it('is refused with more files than are read', () => {
    const many = changeEnd(plain, (view, at) => {
      view.setUint16(at + 8, 50_001, true);
      view.setUint16(at + 10, 50_001, true);
    });
    expect(readZipDirectory(many)).toEqual({
      ok: false,
      problem: { message: 'It holds more than 50,000 files.', where: null },
    });
  });
});

describe('an entry of a ZIP archive', () => {
  const where = { kind: 'path', path: 'a.json' } as const;
  const entry = (declared: Partial<ZipEntry>): ZipEntry => ({ ...firstOf(plain), ...declared });

  it.each<[string, Partial<ZipEntry>, string]>([
    ['encrypted', { isEncrypted: true }, 'It is encrypted. Pack it again without a password.'],
    [
      'packed by LZMA',
      { method: 14 },
      'It is packed in a way that is not read. Pack it again as a plain ZIP.',
    ],
    [
      'too large',
      { unpackedBytes: 64_000_001, packedBytes: 60_000_000 },
      'Unpacked it would be larger than 64 MB.',
    ],
    [
      'a bomb',
      { unpackedBytes: 300_001, packedBytes: 1_000 },
      'Unpacked it would be more than 300 times as large.',
    ],
  ])('is not unpacked where it says that it is %s', (_, declared, message) => {
    expect(findUnpackProblem([entry({}), entry(declared)])).toEqual({ message, where });
  });

  it('is not unpacked with others that would be too large together', () => {
    const large = entry({ unpackedBytes: 60_000_000, packedBytes: 60_000_000 });
    expect(findUnpackProblem(Array.from({ length: 16 }, () => large))).toBeNull();
    expect(findUnpackProblem(Array.from({ length: 17 }, () => large))).toEqual({
      message: 'Unpacked it would be larger than 1000 MB.',
      where: null,
    });
  });

  it('is unpacked no further than it said', () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(20_000_000) });
    const lying = changeDirectory(bomb, (view, at) => view.setUint32(at + 24, 1_000, true));
    expect(findUnpackProblem(entriesOf(lying))).toBeNull();
    expect(unpackEntry(lying, firstOf(lying))).toEqual({
      ok: false,
      problem: { message: 'It unpacks to more than the archive declares.', where },
    });
  });

  const flipped = (archive: Uint8Array, at: number) => {
    const copy = archive.slice();
    copy[at] = (copy[at] ?? 0) ^ 0xff;
    return copy;
  };
  const stored = zipSync({ 'a.json': long }, { level: 0 });

  it.each<[string, Uint8Array]>([
    ['its data were changed', flipped(plain, 60)],
    ['its data were changed and are not packed', flipped(stored, 60)],
    [
      'it says that it is larger',
      changeDirectory(plain, (view, at) => view.setUint32(at + 24, long.length + 1, true)),
    ],
    ['it ends too early', changeDirectory(plain, (view, at) => view.setUint32(at + 20, 20, true))],
    ['it is of other data', changeDirectory(plain, (view, at) => view.setUint32(at + 16, 1, true))],
    [
      'it lies behind the end',
      changeDirectory(plain, (view, at) => view.setUint32(at + 42, 0x7fffffff, true)),
    ],
    ['it lies elsewhere', changeDirectory(plain, (view, at) => view.setUint32(at + 42, 7, true))],
    [
      'it is longer than the archive',
      changeDirectory(plain, (view, at) => view.setUint32(at + 20, 0x7fffffff, true)),
    ],
  ])('is refused as damaged where %s', (_, archive) => {
    expect(unpackEntry(archive, firstOf(archive))).toEqual({
      ok: false,
      problem: { message: 'It is damaged: the archive is cut off or was changed.', where },
    });
  });
});
