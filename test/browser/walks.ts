/** What readers do: search for an operation and go there, and switch between light and dark. */
import type { Page } from 'playwright-core';
import { look } from './look.ts';
import { addressOf, judge, judgeColours, snap, type Tell, type Window } from './visit.ts';

const WANTED = { service: 'secmaster', operation: 'createConnection' };

/** Types an operation's name into the search of a page, and presses Enter. */
export async function search(
  page: Page,
  folder: string,
  from: string,
  window: Window,
  shots: string,
  tell: Tell,
): Promise<void> {
  const place = `${from}, searching ${WANTED.operation}`;
  const ending = `/${WANTED.service}/index.html#${WANTED.operation}`;
  await page.goto(addressOf(folder, from));
  const input = page.locator('#search');
  if (!(await input.isVisible())) {
    tell(place, 'the search cannot be seen');
    return;
  }
  await input.click();
  await input.pressSequentially(WANTED.operation);
  const found = await came(
    page,
    (end) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('#results a[href]')];
      return links.some((one) => one.href.endsWith(end) && one.checkVisibility());
    },
    ending,
  );
  if (!found) {
    tell(place, `shows no result that leads to ${ending}`);
    return;
  }
  judge(place, await page.evaluate(look, []), window, tell);
  await snap(page, shots, `search-from-${from}`, window);

  await page.keyboard.press('Enter');
  const arrived = await came(page, (end) => location.href.endsWith(end) && document.readyState === 'complete', ending);
  if (!arrived) {
    tell(place, `Enter leads to ${page.url()}`);
    return;
  }
  const isSeen = await came(
    page,
    (id) => {
      const section = document.getElementById(id);
      const heading = section?.matches('h1, h2, h3, h4') ? section : section?.querySelector('h1, h2, h3, h4');
      const box = heading?.getBoundingClientRect();
      if (!heading || !box) return false;
      // Not out of the window, and not under a header that stays.
      const top = document.elementFromPoint(box.left + Math.min(box.width, 40) / 2, box.top + box.height / 2);
      return top !== null && (heading.contains(top) || top.contains(heading)) && heading.textContent.includes(id);
    },
    WANTED.operation,
  );
  if (!isSeen) tell(place, `the heading of ${WANTED.operation} is not in view`);
  await snap(page, shots, `found-from-${from}`, window);
}

/** Presses the button for the theme, comes back, and goes to another page. */
export async function toggle(page: Page, folder: string, { theme }: Window, tell: Tell): Promise<void> {
  const [first, other] = ['index.html', `${WANTED.service}/index.html`];
  const next = theme === 'dark' ? 'light' : 'dark';
  const expect = async (place: string, wanted: Window['theme']): Promise<void> => {
    const seen = await page.evaluate(look, []);
    if (seen.theme !== wanted) tell(place, `data-theme is ${seen.theme ?? 'not set'} where ${wanted} is wanted`);
    judgeColours(place, seen, wanted, tell);
  };
  await page.goto(addressOf(folder, first));
  const button = page.locator('#theme');
  if (!(await button.isVisible())) {
    tell(first, 'the button for the theme cannot be seen');
    return;
  }
  await button.click();
  await expect(`${first}, after #theme`, next);
  await page.reload();
  await expect(`${first}, after #theme and a reload`, next);
  await page.goto(addressOf(folder, other));
  await expect(`${other}, after #theme on another page`, next);
  await page.locator('#theme').click();
  await expect(`${other}, after #theme again`, theme);
}

/** Whether something comes true in the page before long. */
async function came<T>(page: Page, condition: (value: T) => boolean, value: T): Promise<boolean> {
  return page.waitForFunction(condition as never, value as never, { timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}
