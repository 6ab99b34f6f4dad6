/** Opens pages, and tells what is wrong with each. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { look, type Seen } from './look.ts';
import type { SitePage } from './site.ts';

/** A window of one width, in one theme of the system. */
export interface Window {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** Tells of something that is wrong. */
export type Tell = (place: string, what: string) => void;

/** A long page is pictured as far as a reader would scroll. */
const TALLEST = 4000;

/** A page that tells of what goes wrong while it is open: errors, and requests that are not for files. */
export async function open(context: BrowserContext, folder: string, tell: Tell): Promise<Page> {
  const page = await context.newPage();
  const here = (): string => path.relative(folder, new URL(page.url()).pathname);
  page.on('console', (message) => {
    if (message.type() === 'error') tell(here(), `wrote an error to the console: ${message.text()}`);
  });
  page.on('pageerror', (error) => tell(here(), `threw: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) tell(here(), `asked the network for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    tell(here(), `could not load ${request.url()}: ${request.failure()?.errorText ?? ''}`);
  });
  return page;
}

/** Address of a page of the site. */
export function addressOf(folder: string, file: string): string {
  return pathToFileURL(path.join(folder, file)).href;
}

/** Opens a page and judges it. */
export async function visit(page: Page, folder: string, one: SitePage, window: Window, tell: Tell): Promise<Seen> {
  await page.goto(addressOf(folder, one.path));
  const seen = await page.evaluate(look, one.anchors);
  judge(one.path, seen, window, tell);
  return seen;
}

/** Says what of a page's looks is wrong. */
export function judge(place: string, seen: Seen, { theme }: Window, tell: Tell): void {
  if (seen.title === '') tell(place, 'has no title');
  if (seen.heading === '') tell(place, 'shows no h1');
  if (seen.missing.length > 0) tell(place, `lacks what has the id ${list(seen.missing)}`);
  if (seen.overflow > 0) tell(place, `is ${seen.overflow} px wider than the window: ${list(seen.wide)}`);
  if (seen.bodySize < 14) tell(place, `is set in ${seen.bodySize} px; 14 px is the least`);
  if (seen.tiny.length > 0) tell(place, `has text below 12 px: ${list(seen.tiny)}`);
  judgeColours(place, seen, theme, tell);
}

/** Says what is wrong with its colours, which are other ones in each theme. */
export function judgeColours(place: string, seen: Seen, theme: Window['theme'], tell: Tell): void {
  if (seen.faint.length > 0) tell(place, `has text with a contrast below 4.5: ${list(seen.faint)}`);
  if (seen.isDark !== (theme === 'dark')) tell(place, `is ${seen.isDark ? 'dark' : 'light'} where ${theme} is wanted`);
}

function list(all: readonly string[]): string {
  return all.slice(0, 8).join('; ') + (all.length > 8 ? `; and ${all.length - 8} more` : '');
}

/** Saves a page, down to where it ends or is too long. */
export async function picture(page: Page, shots: string, name: string, window: Window): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: window.width, height: Math.min(height, TALLEST) };
  await page.screenshot({ path: fileOf(shots, name, window), animations: 'disabled', fullPage: true, clip });
}

/** Saves what is in the window. */
export async function snap(page: Page, shots: string, name: string, window: Window): Promise<void> {
  await page.screenshot({ path: fileOf(shots, name, window), animations: 'disabled' });
}

function fileOf(shots: string, name: string, { width, theme }: Window): string {
  return path.join(shots, `${name.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${theme}.png`);
}
