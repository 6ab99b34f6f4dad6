/** How the fake refuses a request: the error, and the envelope that it arrives in. */
import { STATUS_CODES } from 'node:http';
import type { Json, Operation } from './spec.ts';

/** A refusal by a service. It is put into the envelope that the spec declares for the operation. */
export class FakeError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** A refusal by the gateway in front of the services. */
export class GatewayError extends FakeError {}

/** What the envelope of a refusal holds. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The gateway's envelope. */
export function gatewayEnvelope({ code, message }: Refusal, requestId: string): Json {
  return { error_code: code, error_msg: message, request_id: requestId };
}

/**
 * The envelope of an operation's own errors. The spec declares which one it is, so a service may have several. The
 * gateway's, where the spec declares none.
 */
export function envelope(operation: Operation, refusal: Refusal, requestId: string): Json {
  const declared = Object.entries(operation.responses).find(([status]) => status >= '400');
  const fields = operation.deref(declared?.[1].content?.['application/json']?.schema);
  return fields ? fill(operation, fields, refusal, requestId) : gatewayEnvelope(refusal, requestId);
}

function fill(operation: Operation, schema: Json, refusal: Refusal, requestId: string): Json {
  const filled: Json = {};
  for (const [name, declared] of Object.entries((schema['properties'] ?? {}) as Record<string, Json>)) {
    const field = operation.deref(declared) ?? {};
    if (field['type'] === 'object') filled[name] = fill(operation, field, refusal, requestId);
    // Keystone's code is the status as a number.
    else if (/^(error_)?code$/.test(name)) filled[name] = field['type'] === 'integer' ? refusal.status : refusal.code;
    else if (/^(message|error_msg|error_details)$/.test(name)) filled[name] = refusal.message;
    else if (name === 'title') filled[name] = STATUS_CODES[refusal.status] ?? 'Error';
    else if (name === 'request_id') filled[name] = requestId;
  }
  return filled;
}
