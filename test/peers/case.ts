/** A call of somebody else's client, and what came of it. */

/** Where the fake is, whom it lets in, and what it holds. */
export interface Place {
  readonly url: string;
  readonly accessKey: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly user: { readonly user: string; readonly domain: string; readonly password: string };
  readonly region: string;
  readonly projectId: string;
  readonly domainId: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly instanceId: string;
  /** IDs of an alert, an incident and a ROMA Connect application that are there. */
  readonly alert: string;
  readonly incident: string;
  readonly application: string;
}

/** An answer. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** A call that is to be made. */
export interface Case {
  readonly client: string;
  readonly call: string;
  /** The status that it has to be answered with. */
  readonly expected: number;
  /** Why a client's own fault makes another status right than a success. */
  readonly exception?: string;
  readonly run: () => Promise<Answered>;
  /** What has to be in the body. */
  readonly holds?: (body: Readonly<Record<string, unknown>>) => boolean;
}

/** What came of it. */
export interface Row extends Pick<Case, 'client' | 'call' | 'expected' | 'exception'> {
  readonly status?: number;
  readonly failed?: string;
  readonly skipped?: string;
}

/** Makes a call. Whatever goes wrong is what came of it. */
export async function make({ client, call, expected, exception, run, holds }: Case): Promise<Row> {
  const row = { client, call, expected, ...(exception !== undefined && { exception }) };
  try {
    const { status, body } = await run();
    if (status !== expected) return { ...row, status, failed: `answered ${JSON.stringify(body)}` };
    if (holds && !holds(body as Record<string, unknown>)) {
      return { ...row, status, failed: `not what was to be in it: ${JSON.stringify(body)}` };
    }
    return { ...row, status };
  } catch (error) {
    return { ...row, failed: error instanceof Error ? error.message : String(error) };
  }
}
