/** Tells a person how far a long run is. */

/** Where progress is written: stderr, or whatever stands in for it. */
export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

/** Without a terminal a line is written for every so many pages, so that a log stays short. */
const EVERY = 10;

/** Reports that a number of pages is done and which one is next; the last call has no next one. */
export function progressOn(terminal: Terminal, total: number): (done: number, next?: string) => void {
  return (done, next) => {
    if (terminal.isTTY) {
      terminal.write(`\r\u001b[K${progressLine(done, total, next ?? 'done', terminal.columns ?? 80)}`);
    } else if (done % EVERY === 0 || next === undefined) {
      terminal.write(`${done}/${total} pages${next === undefined ? '' : `, next ${next}`}\n`);
    }
  };
}

/** A bar, the count and what is being done, within one line. */
export function progressLine(done: number, total: number, words: string, width: number): string {
  const filled = total === 0 ? 20 : Math.floor((done / total) * 20);
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done}/${total} ${words}`.slice(0, width - 1);
}
