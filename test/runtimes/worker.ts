/** Runs the suite as a Worker: the place in the request's body, the results line by line in the answer. */
import { runSuite } from './suite.ts';
import { type Place } from './suite/case.ts';

export default {
  async fetch(request: Request): Promise<Response> {
    const lines = runSuite((await request.json()) as Place);
    const utf8 = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const next = await lines.next();
        if (next.done) controller.close();
        else controller.enqueue(utf8.encode(`${next.value}\n`));
      },
    });
    return new Response(body);
  },
};
