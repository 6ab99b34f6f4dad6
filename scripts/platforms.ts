import { fileURLToPath } from 'node:url';

/** What differs by platform: the file that each name with a `#` stands for. package.json's `exports` choose the platform. */
const CHOSEN = {
  /** Node's own HTTP. */
  node: {
    '#send': 'src/http/send-node.ts',
    '#sha256': 'src/auth/sha256.ts',
    '#sources': 'src/auth/sources.ts',
  },
  /** Deno, Bun and whatever else there is: `fetch`, and of Node's modules those that are there. */
  any: {
    '#send': 'src/http/send-fetch.ts',
    '#sha256': 'src/auth/sha256.ts',
    '#sources': 'src/auth/sources.ts',
  },
  /** Browsers and workerd: what every runtime has. */
  web: {
    '#send': 'src/http/send-fetch.ts',
    '#sha256': 'src/auth/sha256-web.ts',
    '#sources': 'src/auth/sources-web.ts',
  },
} as const;

export type Platform = keyof typeof CHOSEN;

/** The platforms that the package is built for: a folder of dist/ each. */
export const PLATFORMS = Object.keys(CHOSEN) as Platform[];

/** What the names stand for on a platform, as absolute paths of sources. */
export function chosenFor(platform: Platform): Record<string, string> {
  const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
  return Object.fromEntries(Object.entries(CHOSEN[platform]).map(([name, file]) => [name, pathOf(file)]));
}
