/** The file that `--seed` names. */
import { readFile } from 'node:fs/promises';
import { UsageError } from './arguments.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it must not be read',
  EISDIR: 'it is a folder',
};

/**
 * Reads a seed: a JSON object. What may be in it, the fake cloud says.
 *
 * @throws {@link UsageError} that names the file and what is wrong with it.
 */
export async function readSeed(file: string): Promise<object> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(`--seed ${file} cannot be read: ${REASONS[code] ?? message}`);
  });
  const seed = parse(text.replace(/^\uFEFF/, ''), file);
  if (typeof seed === 'object' && seed !== null && !Array.isArray(seed)) return seed;
  const found = Array.isArray(seed) ? 'an array' : seed === null ? 'null' : `a ${typeof seed}`;
  throw new UsageError(`--seed ${file} holds ${found}: it must be a JSON object, such as {}`);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The message quotes what stands there, which may be a secret: only the place is told, where it is known.
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    const lines = text.slice(0, Number(at ?? 0)).split('\n');
    const place = at === undefined ? '' : ` from line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1} on`;
    throw new UsageError(`--seed ${file} is not JSON${place}: mend its commas, quotes and brackets`);
  }
}
