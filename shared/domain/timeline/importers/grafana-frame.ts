import { asList, fieldOf, textOf } from '../../files/json-value';

/** A data frame of Grafana: columns by name. */
export interface Frame {
  readonly path: string;
  readonly columns: ReadonlyMap<string, FrameColumn>;
}

export interface FrameColumn {
  readonly values: readonly unknown[];
  /** Of the list of its values: `$.data.values[0]`. */
  readonly path: string;
  /** Labels that hold for all of its values. */
  readonly labels: unknown;
}

/**
 * Reads a data frame: names under `schema.fields`, values column by column under `data.values`, as Grafana's servers
 * write it; or each field with its own values, as its pages hand it on.
 *
 * @returns null where it is none
 */
export function readFrame(value: unknown, path: string): Frame | null {
  const ownFields = asList(fieldOf(value, 'fields'));
  const fields = ownFields ?? asList(fieldOf(value, 'schema', 'fields'));
  if (fields === null) return null;
  const data = asList(fieldOf(value, 'data', 'values')) ?? [];
  const columns = new Map<string, FrameColumn>();
  for (const [index, field] of fields.entries()) {
    const name = textOf(field, 'name');
    if (columns.has(name)) continue;
    const values = asList(ownFields ? fieldOf(field, 'values') : data[index]) ?? [];
    const at = ownFields ? `${path}.fields[${index}].values` : `${path}.data.values[${index}]`;
    columns.set(name, { values, path: at, labels: fieldOf(field, 'labels') });
  }
  return { path, columns };
}
