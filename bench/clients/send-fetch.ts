/** The global `fetch`. */
import type { Send } from './floor.ts';

export const sendFetch: Send = async (method, url, headers, body) => {
  const response = await fetch(url, { method, headers, body: body ?? null });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return (await response.json()) as unknown;
};
