/** Wherever a service repeats a secret that it was sent, and however it writes it: no error says it. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { type ClientOptions, fromPassword, isHuaweiCloudError } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createIamClient } from 'huaweicloud-openapi/iam';
import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { MASK } from '../../src/mask.ts';
import { Redactor } from '../../src/redact.ts';
import { answer, illFormed, text } from './arbitraries.ts';

/** What a user may have chosen as the value of a secret or as a password. */
const anySecret = fc
  .oneof(text, illFormed, fc.string({ unit: fc.constantFrom(...Array.from('0123456789')) }), fc.string())
  .filter((secret) => secret.length >= 8);
/** What fits into a header: tokens and keys. */
const headerSecret = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 8,
  }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 8 }),
);

const key = { accessKeyId: 'AKPROPERTY', secretAccessKey: 'another-key' };
const options: ClientOptions = {
  region: 'ap-southeast-1',
  projectId: 'p',
  credentials: key,
  retry: { maxAttempts: 1 },
};
const secmaster = (o: ClientOptions): ReturnType<typeof createSecMasterClient> =>
  createSecMasterClient({ ...o, workspaceId: 'w' });
const link = { dataclass_type: 'alerts', data_object_id: 'a', related_dataclass_type: 'incidents' };
const connection = { name: 'n', component_id: 'c', component_version_id: 'v' };

type Call = (options: ClientOptions, secret: string) => Promise<unknown>;

/** The ways in which a secret is sent. */
const WAYS: [string, fc.Arbitrary<string>, Call][] = [
  [
    'the value of a secret',
    anySecret,
    (o, secret) => createCsmsClient(o).createSecret({ body: { name: 'n', secret_string: secret } }),
  ],
  [
    'access data in the JSON of a connection',
    anySecret,
    (o, secret) => {
      const config = JSON.stringify({ server: 'kafka', logins: [{ user: 'u', password: secret }] });
      return secmaster(o).createConnection({ body: { ...connection, config } });
    },
  ],
  [
    'access data in JSON in the JSON of a connection',
    anySecret,
    (o, secret) => {
      const config = JSON.stringify({ sasl: JSON.stringify({ password: secret }) });
      return secmaster(o).updateConnection({ asset_id: 'a', body: { ...connection, config } });
    },
  ],
  [
    'a password',
    anySecret,
    (o, password) => {
      const user = { name: 'u', password, domain: { name: 'd' } };
      const auth = { identity: { methods: ['password' as const], password: { user } } };
      return createIamClient(o).keystoneCreateUserTokenByPassword({ body: { auth } });
    },
  ],
  [
    'a password of a provider',
    anySecret,
    (o, password) => {
      const scope = { project: { name: 'ap-southeast-1' } };
      const credentials = fromPassword({ user: 'u', domain: 'd', password, scope, fetch: o.fetch });
      return createCsmsClient({ ...o, credentials }).listSecrets();
    },
  ],
  ['a token', headerSecret, (o, token) => createCsmsClient({ ...o, credentials: { token } }).listSecrets()],
  [
    'a secret access key',
    headerSecret,
    (o, secretAccessKey) =>
      secmaster({ ...o, credentials: { ...key, secretAccessKey } }).deleteDataobjectRelation({
        ...link,
        body: { ids: ['1'] },
      }),
  ],
  [
    'a security token',
    headerSecret,
    (o, securityToken) => createCsmsClient({ ...o, credentials: { ...key, securityToken } }).listSecrets(),
  ],
  ['a header of the call', headerSecret, (o, cookie) => createCsmsClient(o).listSecrets({}, { headers: { cookie } })],
];

/** Half a character has no bytes: what is sent of it is a question mark. */
const whole = (one: string): string => one.replace(/\p{Surrogate}/gu, '\ufffd');
const percent = (one: string): string =>
  [...Buffer.from(one)].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
const escaped = (said: string): string => JSON.stringify(said).slice(1, -1);

/** The ways in which software writes a text into another one. */
const FORMS = new Map(
  Object.entries<(secret: string) => string>({
    'as it is': (secret) => secret,
    'as in JSON': escaped,
    'as in JSON in JSON': (secret) => escaped(escaped(secret)),
    'as in JSON of ASCII': (secret) =>
      escaped(secret).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'as in JSON of PHP': (secret) => escaped(secret).replaceAll('/', '\\/'),
    'as in JSON of Go': (secret) =>
      escaped(secret).replace(/[<>&]/g, (one) => `\\u00${one.charCodeAt(0).toString(16).padStart(2, '0')}`),
    'as in a URL': (secret) => encodeURIComponent(whole(secret)),
    'as in a URL, strictly': (secret) => whole(secret).replace(/[^\w.~-]/gu, percent),
    'as in a URL, in lower case': (secret) => whole(secret).replace(/[^\w.~-]/gu, (one) => percent(one).toLowerCase()),
    'as in a form': (secret) => new URLSearchParams({ '': secret }).toString().slice(1),
    'as in HTML': (secret) => whole(secret).replace(/[&<>"']/g, (one) => `&${NAMED[one] ?? ''};`),
    'as in HTML, in numbers': (secret) => whole(secret).replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`),
    'as in HTML of Python': (secret) =>
      whole(secret).replace(/[&<>"']/g, (one) => (one === "'" ? '&#x27;' : `&${NAMED[one] ?? ''};`)),
  }),
);

type Echo = (said: string) => Response | Promise<Response>;

const envelope = { error_code: 'A.1', error_msg: 'refused' };
const ok = { success: true, data: { success_ids: [] as unknown[], error_ids: [] as unknown[] } };
const sendJson = (code: number, body: unknown): Response => answer(code, JSON.stringify(body));

/** The places where a service may repeat it. */
const PLACES = new Map(
  Object.entries<Echo>({
    'the message': (said) => sendJson(400, { ...envelope, error_msg: `no ${said} please` }),
    'the code': (said) => sendJson(400, { ...envelope, error_code: said }),
    'a number': (said) => sendJson(400, { ...envelope, code: Number(said), error_code: '', limits: [Number(said)] }),
    'the request id': (said) => sendJson(400, { ...envelope, request_id: said }),
    'the details': (said) => sendJson(400, { ...envelope, error_details: `{"got": "${said}"}` }),
    'the encoded reason': (said) => sendJson(403, { ...envelope, encoded_authorization_message: said }),
    'an inner error': (said) => sendJson(401, { error: { code: 401, message: said, title: said } }),
    'a field deep down': (said) => sendJson(500, { ...envelope, request: { body: [{ items: [[said]] }] } }),
    'the name of a field': (said) => sendJson(400, { ...envelope, fields: { [said]: 'unknown', [`${said}.x`]: 1 } }),
    'JSON that is a text': (said) => sendJson(400, said),
    'a list of texts': (said) => sendJson(400, [said, said]),
    'a page of HTML': (said) => answer(502, `<html><h1>Bad</h1><p title="${said}">for ${said}</p></html>`),
    'a text': (said) => answer(400, `cannot read ${said}`),
    'the 110th place of a text': (said) => answer(400, `${'long '.repeat(22)}${said}`),
    'JSON that breaks off': (said) => answer(400, `{"error_msg":"cannot read ${said}`),
    'a header with the request id': (said) => answer(400, '{}', { 'x-request-id': inHeader(said) }),
    'an address to go to': (said) => answer(302, '', { location: `https://${inHeader(said)}/${inHeader(said)}` }),
    'HTML with 200': (said) => answer(200, `<p>${said}</p>`),
    'JSON with 200 that breaks off': (said) => answer(200, `{"a":"${said}","${said}":"`),
    'broken JSON with 200': (said) => answer(200, `{'a': '${said}', ${said}}`),
    'JSON with 200 that is a text': (said) => sendJson(200, said),
    'an id that failed': (said) =>
      sendJson(200, { ...ok, success: false, data: { success_ids: [said], error_ids: [said] } }),
    'the message of a batch': (said) =>
      sendJson(200, { ...ok, success: false, code: said, message: said, request_id: said }),
    'an error of fetch': (said) => Promise.reject(new TypeError(said, { cause: new Error(`cannot send ${said}`) })),
    'the code of an error of fetch': (said) =>
      Promise.reject(new TypeError('x', { cause: Object.assign(new Error('y'), { code: said }) })),
  }),
);

/** What a header can carry: nothing of a text that does not fit into one. */
function inHeader(said: string): string {
  return /^[\x20-\x7e]*$/.test(said) && said === said.trim() ? said : '';
}

/** Every text that can be read off a value, by where it stands: own fields of any kind, names, causes, the body. */
function* textsOf(value: unknown, path = 'error', seen = new Set<unknown>()): Generator<[string, string]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, String(value)];
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (isHuaweiCloudError(value)) yield* textsOf((value as { body?: unknown }).body, `${path}.body`, seen);
  for (const name of Reflect.ownKeys(value)) {
    yield [`a name in ${path}`, String(name)];
    yield* textsOf((value as Record<string | symbol, unknown>)[name], `${path}.${String(name)}`, seen);
  }
}

/** What can be read of the error that a call ends with. */
async function readable(call: Call, secret: string, echo: Echo, said: string): Promise<[string, string][]> {
  try {
    await call({ ...options, fetch: async () => await echo(said) }, secret);
    return [];
  } catch (error) {
    return [
      ...textsOf(error),
      ['JSON', JSON.stringify(error)],
      ['inspect', inspect(error, { depth: Infinity, showHidden: true })],
      ['String', String(error)],
    ];
  }
}

// Sign-ins are repeated after a pause; at random, which may as well be nothing.
beforeAll(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

describe.each(WAYS)('%s', (_, secrets, call) => {
  it('is never said, wherever and however it is repeated', async () => {
    await fc.assert(
      fc.asyncProperty(
        secrets,
        fc.constantFrom(...FORMS.keys()),
        fc.constantFrom(...PLACES.keys()),
        async (secret, form, place) => {
          const written = FORMS.get(form)?.(secret) ?? '';
          const echo = PLACES.get(place) ?? (() => answer(500, ''));
          const texts = await readable(call, secret, echo, written);
          // What an error says anyway is no leak: `TypeError`, or eight blanks.
          const anyway = (await readable(call, secret, echo, MASK)).map(([, said]) => said).join('\n');
          for (const leak of new Set([secret, written])) {
            if (leak.length < 4 || anyway.includes(leak)) continue;
            expect(texts.filter(([, said]) => said.includes(leak)).map(([where]) => where)).toEqual([]);
          }
        },
      ),
      { numRuns: 75 },
    );
  });
});

it('a secret is in no event, no line for a log, and not in the error of a deadline', async () => {
  const token = '"a token"&<b>/+$&'.replace(/ /g, '-');
  const told: string[] = [];
  const tell = (message: unknown): void => void told.push(...[...textsOf(message)].map(([, said]) => said));
  const channels = ['operation:start', 'operation:asyncEnd', 'operation:error', 'retry', 'auth'].map(
    (name) => `${name.startsWith('operation') ? 'tracing:' : ''}huaweicloud-openapi:${name}`,
  );
  for (const name of channels) subscribe(name, tell);
  try {
    const repeated = answer(503, JSON.stringify({ code: token, message: token, request_id: token }), {
      'x-request-id': token,
    });
    const answers = [Promise.resolve(repeated), new Promise<Response>(() => undefined)];
    const csms = createCsmsClient({
      ...options,
      credentials: { token },
      retry: { maxAttempts: 2 },
      deadlineMs: 50,
      fetch: () => answers.shift() ?? Promise.reject(new Error('once too often')),
      logger: { debug: tell },
    });
    const error = await csms.listSecrets().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TimeoutError', attempts: 2 });
    tell(error);
  } finally {
    for (const name of channels) unsubscribe(name, tell);
  }
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((one) => one.includes(token))).toEqual([]);
});

describe('a redactor', () => {
  it('leaves alone what holds no secret', () => {
    fc.assert(
      fc.property(anySecret, text, (secret, innocent) => {
        const redactor = new Redactor();
        redactor.add(secret);
        // Whatever a form of a text may be, it does not consist of what the text does not.
        fc.pre(!Array.from(secret).some((one) => innocent.includes(one)) && !/[%\\&]/.test(innocent));
        expect(redactor.text(innocent)).toBe(innocent);
      }),
    );
  });

  it('takes nothing for a secret that is as short as a word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3 }), text, (word, said) => {
        const redactor = new Redactor();
        redactor.add(word);
        expect(redactor.text(`${said}${word}`)).toBe(`${said}${word}`);
      }),
    );
  });

  it('changes nothing but the secret', () => {
    fc.assert(
      fc.property(headerSecret, text, text, (secret, before, after) => {
        fc.pre(!`${before} ${after}`.includes(secret.slice(0, 4)) && !MASK.includes(secret));
        const redactor = new Redactor();
        redactor.add(secret);
        // A character that no secret has keeps them apart.
        expect(redactor.text(`${before}§${secret}§${after}`)).toBe(`${before}§${MASK}§${after}`);
      }),
    );
  });
});
