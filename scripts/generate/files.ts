/** A tree of files that is wanted, against the folder that is there. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One line a difference: `new`, `changed`, or `stale` for a file that nothing generates. */
export async function differences(wanted: ReadonlyMap<string, string>, folder: string): Promise<string[]> {
  const present = await listFiles(folder);
  const lines: string[] = [];
  for (const [name, text] of wanted) {
    if (!present.includes(name)) lines.push(`new      ${name}`);
    else if ((await readFile(path.join(folder, name), 'utf8')) !== text) lines.push(`changed  ${name}`);
  }
  for (const name of present) if (!wanted.has(name)) lines.push(`stale    ${name}`);
  return lines.sort();
}

/** Makes the folder hold the wanted files and nothing else; each file appears whole or not at all. */
export async function writeTree(wanted: ReadonlyMap<string, string>, folder: string): Promise<void> {
  for (const [name, text] of wanted) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.tmp`, text);
    await rename(`${file}.tmp`, file);
  }
  for (const name of await listFiles(folder)) if (!wanted.has(name)) await rm(path.join(folder, name));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return entries.filter((one) => one.isFile()).map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
}
