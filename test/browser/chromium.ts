/** The browser that the machine has: none is downloaded. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** What distributions and GitHub's runners call it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

export const HOW_TO =
  'no Chromium: install it (`apt-get install -y chromium`), or name one (`CHROMIUM=/path/to/chromium npm run test:browser`)';

/** Path of the browser; `undefined` where there is none. */
export function findChromium({ CHROMIUM: named, PATH = '' }: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = PATH.split(path.delimiter);
  const files = named ? [named] : NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find((file) => existsSync(file));
}

/** Starts it with a fresh profile, and with everything off that would reach for the network. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
}
