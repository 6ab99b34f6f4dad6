/** `node:http` with an agent that keeps connections. */
import { Agent, request } from 'node:http';
import type { Send } from './floor.ts';

const agent = new Agent({ keepAlive: true });

export const sendHttp: Send = (method, url, headers, body) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0 } = response;
        if (statusCode < 200 || statusCode > 299) reject(new Error(`answered ${statusCode}`));
        else resolve(JSON.parse(Buffer.concat(parts).toString()));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
