/** `undici.request` with its global agent. */
import { request } from 'undici';
import type { Send } from './floor.ts';

export const sendUndici: Send = async (method, url, headers, body) => {
  const response = await request(url, { method, headers, body: body ?? null });
  if (response.statusCode < 200 || response.statusCode > 299) throw new Error(`answered ${response.statusCode}`);
  return await response.body.json();
};
