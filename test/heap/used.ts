/** How much heap is really used. */

/** The used heap in kB, when all that can be collected has been: finalizers and sockets let go in turns of their own. */
export async function used(): Promise<number> {
  let least = Infinity;
  for (let idle = 0; idle < 5;) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
    const kb = Math.round(process.memoryUsage().heapUsed / 1024);
    idle = kb < least ? 0 : idle + 1;
    least = Math.min(least, kb);
  }
  return least;
}
