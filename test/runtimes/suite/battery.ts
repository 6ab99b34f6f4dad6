/** The fault battery's cases, as cases of this suite. */
import { cases } from '../../battery/cases.ts';
import { run } from '../../battery/run.ts';
import { type Case } from './case.ts';

/** Calls against the server that misbehaves. */
export const battery: readonly Case[] = cases.map((one) => ({
  name: `battery: ${one.name}`,
  skip: ({ node }) => (one.nodeOnly && !node ? 'about something that only Node has' : undefined),
  run: async ({ server }) => {
    const { problems } = await run(one, server);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  },
}));
