/**
 * Who calls. The signature is checked with a canonicaliser of its own, so that a fault in the client's signer shows.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-005.html
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { GatewayError } from './errors.ts';
import { temporaryAccessKeys } from './families/iam-access-keys.ts';
import { tokens } from './families/iam-tokens.ts';
import type { FakeRequest } from './handler.ts';
import { countSignature, isLocked } from './lockout.ts';
import type { Identity } from './identity.ts';
import type { State } from './state.ts';
import { splitUrl } from './url.ts';

const SKEW_MS = 15 * 60_000;
const AUTHORIZATION = /^SDK-HMAC-SHA256 +Access=([^, ]+), *SignedHeaders=([^, ]+), *Signature=([0-9a-f]{64})$/;

/**
 * Refuses a request that is neither signed with the access key nor carries a token that was issued here.
 *
 * @param projectId the project in the path, if there is one
 */
export function authenticate(request: FakeRequest, state: State, now: number, projectId: string | undefined): void {
  const { authorization, 'x-auth-token': token } = request.headers;
  if (authorization !== undefined) checkSignature(request, authorization, state, now);
  else if (token !== undefined) checkToken(token, state, now, projectId);
  else throw refused('APIGW.0301', 'neither Authorization nor X-Auth-Token found');
  // Assumed: the code for a project that is not the caller's is not published. This one says "project not usable".
  if (projectId !== undefined && projectId !== state.identity.projectId) {
    throw new GatewayError(
      403,
      'APIGW.0310',
      `The project is not usable: this fake cloud has project ${state.identity.projectId} only`,
    );
  }
}

function checkToken(token: string, state: State, now: number, projectId: string | undefined): void {
  const issued = state.of(tokens).find(token);
  if (!issued) throw refused('APIGW.0301', 'decrypt token fail');
  if (now >= issued.expiresAt) throw refused('APIGW.0307', 'The token must be updated');
  // Documented: regional services need a token for the project. Assumed: the error code of that.
  if (projectId !== undefined && issued.projectId !== projectId) {
    throw new GatewayError(
      403,
      'APIGW.0310',
      'The project is not usable: the token is not good in the project of the path',
    );
  }
}

function checkSignature(request: FakeRequest, authorization: string, state: State, now: number): void {
  const [, access, names, proof] = AUTHORIZATION.exec(authorization) ?? [];
  if (access === undefined || names === undefined || proof === undefined) {
    throw refused(
      'APIGW.0301',
      'Authorization does not have the form SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…',
    );
  }
  const key = keyOf(access, state);
  if (!key) throw refused('APIGW.0301', 'Get secretKey failed, err: ak not exist');
  // Documented: the lock. Assumed: its words.
  if (isLocked(state, access, now))
    throw refused('APIGW.0301', 'the access key is locked after five wrong signatures in a row, for five minutes');
  // Documented: a temporary key goes with its security token. Assumed: the code for another one, and for none.
  if (request.headers['x-security-token'] !== key.securityToken)
    throw refused('APIGW.0301', 'the security token does not belong to the key');
  // Documented: a temporary key ends. Assumed: the error code of that.
  if (now >= (key.expiresAt ?? Infinity)) throw refused('APIGW.0301', 'the temporary access key has expired');

  const signed = names.split(';').sort();
  const date = request.headers['x-sdk-date'] ?? '';
  if (!signed.includes('x-sdk-date')) throw refused('APIGW.0301', 'X-Sdk-Date is not signed');
  if (!(Math.abs(readDate(date) - now) <= SKEW_MS))
    throw refused('APIGW.0301', 'X-Sdk-Date is more than 15 minutes off');

  const canonical = canonicalRequest(request, signed);
  const text = `SDK-HMAC-SHA256\n${date}\n${createHash('sha256').update(canonical).digest('hex')}`;
  const expected = createHmac('sha256', key.secretAccessKey).update(text).digest();
  const right = timingSafeEqual(expected, Buffer.from(proof, 'hex'));
  countSignature(state, access, right, now);
  if (!right) throw refused('APIGW.0301', 'verify aksk signature fail');
}

/** The access key of this cloud, or a temporary one that it issued. */
function keyOf(accessKeyId: string, state: State): (Identity['accessKey'] & { expiresAt?: number }) | undefined {
  const { accessKey } = state.identity;
  return accessKeyId === accessKey.accessKeyId ? accessKey : state.of(temporaryAccessKeys).find(accessKeyId);
}

function refused(code: string, message: string): GatewayError {
  return new GatewayError(
    401,
    code,
    code === 'APIGW.0301' ? `Incorrect IAM authentication information: ${message}` : message,
  );
}

function readDate(text: string): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)?.map(Number) ?? [];
  return Date.UTC(year ?? NaN, (month ?? NaN) - 1, day, hour, minute, second);
}

function canonicalRequest({ method, url, headers, body }: FakeRequest, signed: readonly string[]): string {
  const { path, query } = splitUrl(url);
  const uri = path.split('/').map(recode).join('/');
  const lines = signed.map((name) => {
    const value = headers[name];
    if (value === undefined) throw refused('APIGW.0301', `the signed header ${name} was not sent`);
    return `${name}:${value.trim()}\n`;
  });
  const unsigned =
    signed.includes('x-sdk-content-sha256') && headers['x-sdk-content-sha256']?.trim() === 'UNSIGNED-PAYLOAD';
  const payload = unsigned ? 'UNSIGNED-PAYLOAD' : createHash('sha256').update(body).digest('hex');
  return [
    method,
    uri.endsWith('/') ? uri : `${uri}/`,
    canonicalQuery(query),
    lines.join(''),
    signed.join(';'),
    payload,
  ].join('\n');
}

function canonicalQuery(query: string): string {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return pairs
    .map((pair) => {
      const equals = pair.indexOf('=');
      const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
      return { name: bytesOf(name), value: bytesOf(value) };
    })
    .sort((a, b) => Buffer.compare(a.name, b.name) || Buffer.compare(a.value, b.value))
    .map(({ name, value }) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** However the sender encoded a text, this is its strict form. */
function recode(text: string): string {
  return encode(bytesOf(text));
}

function bytesOf(text: string): Buffer {
  const parts = text.split(/(%[0-9a-f]{2})/i);
  return Buffer.concat(parts.map((part, index) => (index % 2 ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))));
}

function encode(bytes: Buffer): string {
  return Array.from(bytes, (byte) => {
    const letter = String.fromCharCode(byte);
    return /[A-Za-z0-9\-_.~]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}
