/** The media type of a request's body, as far as the operation cares for it. */
import type { FakeRequest } from './handler.ts';
import { refuse } from './refuse.ts';
import type { Operation } from './spec.ts';

/** Refuses a media type that the spec does not declare, and none where it wants one. */
export function checkContentType(operation: Operation, { headers, body }: FakeRequest): void {
  const { requestBody } = operation;
  const expected =
    operation.contentType ?? (requestBody && (requestBody.required || body.length > 0) ? requestBody.media : undefined);
  if (expected === undefined) return;
  const given = headers['content-type'];
  if (given === undefined) {
    // Seen in the vendor's Terraform provider: where there is no body it sends none, though pages demand one.
    if (body.length === 0) return;
    throw refuse(operation, `header Content-Type is missing; expected is ${expected}`);
  }
  // Seen in the official SDK for Node: it sends no charset, though pages demand one. A multipart body has its boundary there.
  if (mediaType(given) !== mediaType(expected)) {
    throw refuse(operation, `header Content-Type is ${JSON.stringify(given)}; expected is ${expected}`);
  }
}

function mediaType(type: string): string | undefined {
  return type.split(';')[0]?.trim().toLowerCase();
}
