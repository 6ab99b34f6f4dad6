/** What an error body says, whichever of the services' and the gateway's envelopes it comes in. */

/** What was found in an error body. */
export interface Envelope {
  code?: string;
  message?: string;
  requestId?: string;
  details?: string;
  encodedAuthorizationMessage?: string;
}

/** Names that a part goes by, the vendor's first. */
const NAMES: Readonly<Record<keyof Envelope, readonly string[]>> = {
  code: ['error_code', 'code', 'errorCode'],
  message: ['error_msg', 'message', 'msg', 'error_message', 'errorMessage', 'error_description'],
  requestId: ['request_id', 'requestId'],
  details: ['error_details'],
  encodedAuthorizationMessage: ['encoded_authorization_message'],
};

/**
 * Reads any of the envelopes: `{code, message}`, `{error_code, error_msg}`, `{error: {code, message, title}}`,
 * `{error: {error_code, error_msg}}`, their variants, and unknown ones that hold such a pair somewhere. Never throws.
 */
export function readEnvelope(body: unknown, depth = 0): Envelope {
  // No envelope nests further than once; an endless one must not exhaust the stack.
  if (depth > 3 || typeof body !== 'object' || body === null) return {};
  const fields = body as Record<string, unknown>;
  const own: Envelope = {};
  for (const [part, names] of Object.entries(NAMES)) {
    const value = names.map((name) => fields[name]).find(isSaid);
    if (value !== undefined) own[part as keyof Envelope] = String(value);
  }
  if (own.code !== undefined && own.message !== undefined) return own;

  const { error } = fields;
  if (own.message === undefined && typeof error === 'string' && error !== '') own.message = error;
  const nothing = own.code === undefined && own.message === undefined;
  // `error` may complete what stands beside it. Anything else is looked into only if nothing was found so far.
  const inner = [error, ...(nothing ? Object.values(fields) : [])]
    .map((value) => readEnvelope(value, depth + 1))
    .find(({ code, message }) => code !== undefined || message !== undefined);
  return { ...inner, ...own };
}

/** The request's id in a body, which says it at the top where it says it at all. */
export function requestIdIn(body: object): string | undefined {
  const fields = body as Record<string, unknown>;
  const found = NAMES.requestId.map((name) => fields[name]).find(isSaid);
  return found === undefined ? undefined : String(found);
}

/** Keystone's code is a number; an empty text says nothing. */
function isSaid(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
