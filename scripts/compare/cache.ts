/** Pages that were fetched before, so that the site is asked only whether they changed. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A page as the site sent it, and the marks by which the site knows it again. */
export interface Stored {
  address: string;
  body: string;
  etag?: string;
  lastModified?: string;
}

/** What the cache holds for an address; undefined when there is nothing that can be used. */
export async function recall(folder: string, address: string): Promise<Stored | undefined> {
  const found = (await readJson(fileOf(folder, address))) as Partial<Stored> | undefined;
  // Asked for, because a file that somebody edited or copied must not pass for another page.
  return found?.address === address && typeof found.body === 'string' ? (found as Stored) : undefined;
}

/** Keeps a page. */
export async function store(folder: string, page: Stored): Promise<void> {
  await writeWhole(fileOf(folder, page.address), JSON.stringify(page));
}

/** A file that appears whole or not at all, whenever the process ends. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  // Its own name: two runs at a time must not write into one file.
  const part = `${file}.${process.pid}.tmp`;
  await writeFile(part, text);
  await rename(part, file);
}

/** The value in a file; undefined when there is no such file or it is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function fileOf(folder: string, address: string): string {
  return path.join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`);
}
