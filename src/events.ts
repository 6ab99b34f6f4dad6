/** What can be watched from outside: events on `node:diagnostics_channel`, and a line of text for each attempt. */
import { builtin } from './runtime.ts';

/** One call as its events show it. No values of parameters, headers or bodies, ever. */
export interface CallTrace {
  readonly service: string;
  readonly operation: string;
  readonly region: string | undefined;
  /** How often it was sent so far. */
  attempts: number;
  /** Of the last answer. */
  status?: number;
  code?: string;
  requestId?: string;
}

/** Gets a line of text for each attempt. `console` is one; so are the loggers of pino and winston. */
export interface Logger {
  debug(line: string): void;
}

/** The module is looked up once: most runtimes have it, and a call must not pay for it. */
const channels = builtin('node:diagnostics_channel');
const calls = channels?.tracingChannel('huaweicloud-openapi:operation');
const others = {
  retry: channels?.channel('huaweicloud-openapi:retry'),
  auth: channels?.channel('huaweicloud-openapi:auth'),
};

/** Does the work of a call. Whoever listens to the tracing channel sees its start, its end and its error. */
export function traced<T>(trace: CallTrace, work: () => Promise<T>): Promise<T> {
  if (!calls || !isHeard()) return work();
  // The channel would publish what the promise gives, and an answer may hold secrets.
  let result: T | undefined;
  const done = calls.tracePromise(async () => {
    result = await work();
  }, trace);
  return done.then(() => result as T);
}

function isHeard(): boolean {
  // Not every runtime has the short form, which Node got in 20.13.
  const { hasSubscribers } = calls as { hasSubscribers?: boolean };
  return hasSubscribers ?? true;
}

/** Tells whoever listens of a retry, or of credentials or a clock that were set right. */
export function publish(channel: keyof typeof others, message: object): void {
  if (others[channel]?.hasSubscribers) others[channel].publish(message);
}

/** Where lines go: to the logger, else to stderr if `NODE_DEBUG` names `huaweicloud`. `undefined`: nowhere. */
export function createLog(logger: Logger | undefined): ((line: string) => void) | undefined {
  if (!logger) {
    const debuglog = builtin('node:util')?.debuglog('huaweicloud');
    return debuglog?.enabled ? (line) => debuglog('%s', line) : undefined;
  }
  return (line) => {
    try {
      logger.debug(line);
    } catch {
      // A call that was sent must not fail because it could not be written about.
    }
  };
}
