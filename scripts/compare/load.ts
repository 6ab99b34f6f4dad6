/** Reads pages and specs from disk and the network. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'yaml';
import { type Files } from './source.ts';
import { fetchPage } from './visit-page.ts';

/** The files of a folder of specs. */
export async function loadSpec(folder: string): Promise<Files> {
  const names = await readdir(folder, { recursive: true });
  const files = names
    .filter((name) => name.endsWith('.yaml'))
    .map(async (name): Promise<[string, unknown]> => {
      return [name.split(path.sep).join('/'), parse(await readFile(path.join(folder, name), 'utf8'))];
    });
  return new Map(await Promise.all(files));
}

/** The addresses and files that an argument stands for: a folder stands for the pages in it. */
export async function expand(name: string): Promise<string[]> {
  if (isAddress(name) || !(await stat(name)).isDirectory()) return [name];
  const inside = await readdir(name, { recursive: true });
  const pages = inside.filter((one) => /\.(html?|md|txt)$/i.test(one)).sort();
  if (pages.length === 0) throw new Error(`${name} has no page: no .html, .md or .txt`);
  return pages.map((one) => path.join(name, one));
}

/** The text of a page. */
export async function loadPage(name: string): Promise<string> {
  return isAddress(name) ? (await fetchPage(name, undefined, setTimeout)).body : readFile(name, 'utf8');
}

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);
