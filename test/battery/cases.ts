/** The fault battery: what can go wrong between a caller and the cloud, and what the caller gets to see of it. */
import { answers } from './cases/answers.ts';
import { connections } from './cases/connections.ts';
import { inputs } from './cases/input.ts';
import { retries } from './cases/retries.ts';
import { signIns } from './cases/sign-in.ts';
import type { BatteryCase } from './run.ts';

/** All cases. They need `fetch`, timers and the package's own entry points, and no particular runtime. */
export const cases: readonly BatteryCase[] = [...answers, ...connections, ...retries, ...signIns, ...inputs];
