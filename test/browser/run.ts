/** `npm run test:browser`: the built site in a browser, from the disk, with the network off. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { findChromium, HOW_TO, launch } from './chromium.ts';
import { checkLinks } from './links.ts';
import type { Seen } from './look.ts';
import { build, pagesOf, type SitePage } from './site.ts';
import { open, picture, type Tell, visit, type Window } from './visit.ts';
import { search, toggle } from './walks.ts';

const HELP = `Usage: npm run test:browser [-- --site <folder>] [-- --screenshots <folder>]

Builds the site and opens every page of it in Chromium, from the disk and with the network off, 390 and 1440 px wide, in
light and dark. Each has to render without errors, overflow or hard-to-read text, with every operation in its place; the
search has to find an operation and lead to it, the theme has to switch and be remembered, and links have to lead somewhere.

  --site <folder>          a site that is built already
  --screenshots <folder>   where pictures go; default: test/browser/screenshots
  --help                   show this

Exits with 1 when something is wrong with the site, with 2 when it could not be built or there is no Chromium.
CHROMIUM names one that is not on the PATH.`;

const WINDOWS: readonly Window[] = [390, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);
/** The browser's own limits do not end a page that computes for ever. */
const LIMIT_MS = 15 * 60_000;
const say = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { site: { type: 'string' }, screenshots: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    say(HELP);
    return 0;
  }
  const executable = findChromium();
  if (executable === undefined) throw new Error(HOW_TO);
  const shots = path.resolve(values.screenshots ?? fileURLToPath(new URL('screenshots', import.meta.url)));
  const temporary = await mkdtemp(path.join(tmpdir(), 'site-'));
  const folder = path.resolve(values.site ?? path.join(temporary, 'site'));
  const limit = setTimeout(() => {
    console.error(`not done after ${LIMIT_MS / 60_000} minutes`);
    process.exit(2);
  }, LIMIT_MS);
  let browser: Browser | undefined;
  try {
    if (values.site === undefined) {
      say('building the site');
      await build(folder);
    }
    const pages = await pagesOf(folder);
    // Pictures of pages that are gone; a folder of somebody else's is left as it is.
    if (values.screenshots === undefined) await rm(shots, { recursive: true, force: true });
    await mkdir(shots, { recursive: true });
    browser = await launch(executable);
    say(`opening ${pages.length} pages in Chromium ${browser.version()}`);
    return await drive(browser, folder, pages, shots);
  } finally {
    await browser?.close();
    clearTimeout(limit);
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Every window, one after the other. */
async function drive(browser: Browser, folder: string, pages: readonly SitePage[], shots: string): Promise<number> {
  let [findings, visits] = [0, 0];
  for (const window of WINDOWS) {
    const name = `${window.width} px, ${window.theme}`;
    say(name);
    const said = new Set<string>();
    const tell: Tell = (place, what) => {
      const line = `  WRONG ${place}: ${what}`;
      if (!said.has(line)) say(line);
      said.add(line);
    };
    visits += await inWindow(browser, folder, pages, window, shots, tell);
    findings += said.size;
  }
  const anchors = pages.reduce((sum, one) => sum + one.anchors.length, 0);
  say(`\n${visits} visits to ${pages.length} pages with ${anchors} operations; pictures in ${shots}`);
  say(`browser: ${findings === 0 ? 'nothing wrong' : `${findings} findings`}`);
  return findings > 0 ? 1 : 0;
}

async function inWindow(
  browser: Browser,
  folder: string,
  pages: readonly SitePage[],
  window: Window,
  shots: string,
  tell: Tell,
): Promise<number> {
  const viewport = { width: window.width, height: 900 };
  // A context is a profile of its own: nothing is remembered from one to the next.
  const context = await browser.newContext({ viewport, colorScheme: window.theme, reducedMotion: 'reduce' });
  try {
    await context.setOffline(true);
    context.setDefaultTimeout(30_000);
    // tsx names functions with a helper that pages do not have.
    await context.addInitScript({ content: 'globalThis.__name = (one) => one;' });
    const page = await open(context, folder, tell);
    const seen = new Map<string, Seen>();
    for (const one of pages) {
      seen.set(one.path, await visit(page, folder, one, window, tell));
      await picture(page, shots, one.path, window);
    }
    const links = checkLinks(folder, seen, tell);
    const guide = pages.find((one) => one.path.startsWith('guides/'))?.path;
    for (const from of ['index.html', ...(guide === undefined ? [] : [guide])]) {
      await search(page, folder, from, window, shots, tell);
    }
    await toggle(page, folder, window, tell);
    say(`  ${seen.size} pages, ${links} links, search and theme tried`);
    return seen.size;
  } finally {
    await context.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
