/**
 * Files of data objects. Documented: the service's are spreadsheets. Assumed: the fake has a form of its own, a JSON list
 * of the objects' fields, and imports no other.
 */
import { FakeError } from '../errors.ts';
import type { DataObject } from './data-objects.ts';

/** The fields of an object. */
type Fields = DataObject['fields'];

/** Packs objects, with the fields that are asked for, or with all of them. */
export function writeFile(objects: readonly DataObject[], names?: readonly string[]): Blob {
  const rows = objects.map(({ id, fields }) => {
    const all = Object.entries({ ...fields, id });
    return Object.fromEntries(names ? all.filter(([name]) => names.includes(name)) : all);
  });
  return new Blob([JSON.stringify(rows, undefined, 2)]);
}

/** Unpacks what {@link writeFile} packed. */
export async function readFile(file: unknown): Promise<Fields[]> {
  const rows = file instanceof Blob ? parse(await file.text()) : undefined;
  const isRow = (one: unknown): boolean => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (Array.isArray(rows) && rows.every(isRow)) return rows as Fields[];
  // Assumed: the code for a file that cannot be read is that of a data object that is not valid.
  const reason = 'Data object validation failed: uploadFile is not a file that this fake cloud has exported';
  throw new FakeError(400, 'SecMaster.20030025', `${reason}; it reads no spreadsheets`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
