import type { z } from 'zod';

/** Keys that hold no text that anybody wrote: they tie rows together, or name a zone. */
const STRUCTURE: ReadonlySet<string> = new Set(['id', 'incidentId', 'rowId', 'factorIds', 'present', 'zone']);

/** A word that stands nowhere else, in no other marker either, and that tells its place: `events.text` → `zqEventsTextQ`. */
export function markerOf(path: string): string {
  return `zq${path.replace(/(?:^|[.[\]]+)(\w)/g, (_, letter: string) => letter.toUpperCase())}Q`;
}

/** As much of zod's inside as planting needs. */
interface Inside {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
}

export interface Planted {
  readonly value: unknown;
  /** The places of all markers, in order. */
  readonly paths: readonly string[];
}

/** A value that a schema takes, with a marker in every text: a field that is added tomorrow has one too. */
export function plant(schema: z.ZodType, path = ''): Planted {
  const inside = schema.def as unknown as Inside; // zod types each kind of schema by itself
  const wrapped = inside.innerType ?? (inside.type === 'pipe' ? pipeSide(inside) : undefined);
  if (wrapped) return plant(wrapped, path);
  switch (inside.type) {
    case 'object': {
      const fields = Object.entries(inside.shape ?? {}).map(
        ([key, field]) => [key, plantField(key, field, path)] as const,
      );
      return {
        value: Object.fromEntries(fields.map(([key, { value }]) => [key, value])),
        paths: fields.flatMap(([, { paths }]) => paths),
      };
    }
    case 'array': {
      const one = plant(element(inside), path);
      return { value: [one.value], paths: one.paths };
    }
    case 'string':
      return { value: markerOf(path), paths: [path] };
    case 'enum':
      return { value: Object.values(inside.entries ?? {})[0], paths: [] };
    case 'literal':
      return { value: inside.values?.[0], paths: [] };
    case 'union':
      return plant((inside.options ?? [])[0] ?? element(inside), path);
    case 'number':
      return { value: 1, paths: [] };
    case 'boolean':
      return { value: true, paths: [] };
    default:
      throw new Error(`No value is known for ${inside.type} at ${path}`);
  }
}

function plantField(key: string, schema: z.ZodType, path: string): Planted {
  const at = path === '' ? key : `${path}.${key}`;
  if (STRUCTURE.has(key)) return { value: key === 'factorIds' || key === 'present' ? [] : 'UTC', paths: [] };
  if (/(?:^|\.)(?:date|due|followUpDate)$/.test(at)) return { value: '2026-05-12', paths: [] };
  if (/(?:^|\.)link$/.test(at)) return { value: `https://example.com/${markerOf(at)}`, paths: [at] };
  return plant(schema, at);
}

/** The side of a pipe that takes a value of the kind that is stored. */
function pipeSide({ in: before, out: after }: Inside): z.ZodType | undefined {
  return before?.def.type === 'transform' ? after : before;
}

function element({ element: one }: Inside): z.ZodType {
  if (!one) throw new Error('A list without a kind of entries');
  return one;
}
