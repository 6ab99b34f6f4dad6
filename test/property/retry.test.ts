/** What is repeated, how often, and when: for every answer there is. */
import fc from 'fast-check';
import { type ClientOptions, ConnectionError } from 'huaweicloud-openapi';
import { createCsmsClient } from 'huaweicloud-openapi/csms';
import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBudget, delayMs, mayRepeat, type Outcome } from '../../src/http/retry.ts';
import { answer, text } from './arbitraries.ts';

/** Codes of connections that never were: by Node, and by Bun. */
const NEVER_SENT = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
];
const LOST = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'];
const UNTRUSTED = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
];

const headers = fc
  .record(
    {
      'retry-after': fc.oneof(
        fc.integer({ min: -5, max: 1e6 }).map(String),
        fc.double({ min: 0, max: 1e6, noNaN: true }).map(String),
        fc
          .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toUTCString()),
        text.map((said) => said.replace(/[^\x20-\x7e]/g, '')),
        fc.constantFrom('9'.repeat(400), '1e400', 'Infinity', 'NaN', '-1', '', '0x10', '1 2'),
      ),
      date: fc.oneof(
        fc.constantFrom('', 'soon'),
        fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      ),
    },
    { requiredKeys: [] },
  )
  .map((fields) => new Headers(fields));
const kind = fc.constantFrom(undefined, 'unauthenticated', 'forbidden', 'notFound', 'conflict', 'throttled');
const answered = fc.record({ status: fc.integer({ min: 100, max: 599 }), kind, headers });
const lost = fc
  .option(fc.oneof(fc.constantFrom(...NEVER_SENT, ...LOST, ...UNTRUSTED), text), { nil: undefined })
  .map((code) => new ConnectionError('text', { code }));
const outcome: fc.Arbitrary<Outcome> = fc.oneof(answered, lost);
const delays = fc.record({
  minDelayMs: fc.double({ min: 0.001, max: 2 ** 31, noNaN: true }),
  maxDelayMs: fc.double({ min: 0.001, max: 2 ** 31, noNaN: true }),
});
const attempt = fc.integer({ min: 1, max: 2000 });

describe('delayMs', () => {
  it('is what was asked for, and a random part within its bounds on top', () => {
    fc.assert(
      fc.property(
        outcome,
        attempt,
        delays,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (o, nth, bounds, luck) => {
          const random = vi.spyOn(Math, 'random');
          try {
            random.mockReturnValue(0);
            const least = delayMs(o, nth, bounds);
            random.mockReturnValue(luck);
            const delay = delayMs(o, nth, bounds);
            expect(least).toBeGreaterThanOrEqual(0);
            if (o instanceof ConnectionError || o.headers.get('retry-after') === null) expect(least).toBe(0);
            expect(delay).toBeGreaterThanOrEqual(least);
            expect(delay).toBeLessThanOrEqual(least + bounds.maxDelayMs);
            expect(delay).toBeLessThanOrEqual(least + bounds.minDelayMs * 2 ** (nth - 1));
          } finally {
            random.mockRestore();
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('knows seconds, and dates by the clock of the service', () => {
    const second = fc.integer({ min: 0, max: 4_000_000_000 });
    const none = { minDelayMs: 0, maxDelayMs: 0 };
    const date = (at: number): string => new Date(at * 1000).toUTCString();
    fc.assert(
      fc.property(second, second, (now, at) => {
        const after = (value: string): number =>
          delayMs(
            { status: 503, kind: undefined, headers: new Headers({ 'retry-after': value, date: date(now) }) },
            1,
            none,
          );
        expect(after(String(at))).toBe(at * 1000);
        expect(after(date(at))).toBe(Math.max(0, at - now) * 1000);
      }),
    );
  });
});

describe('mayRepeat', () => {
  it('repeats what could do harm only if it was throttled or never sent', () => {
    fc.assert(
      fc.property(outcome, (o) => {
        const harmless = o instanceof ConnectionError ? NEVER_SENT.includes(o.code ?? '') : o.kind === 'throttled';
        expect(mayRepeat(o, false)).toBe(harmless);
        if (harmless) expect(mayRepeat(o, true)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('repeats nothing that would end in the same way', () => {
    fc.assert(
      fc.property(outcome, (o) => {
        if (o instanceof ConnectionError) fc.pre(UNTRUSTED.includes(o.code ?? ''));
        else fc.pre(o.kind !== 'throttled' && (o.kind !== undefined || ![500, 502, 503, 504].includes(o.status)));
        expect(mayRepeat(o, true)).toBe(false);
      }),
    );
  });
});

describe('a call', () => {
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
  afterEach(() => void vi.restoreAllMocks());

  const link = { dataclass_type: 'alerts', data_object_id: 'a', related_dataclass_type: 'incidents' };
  const base = { region: 'ap-southeast-1', projectId: 'p', credentials: { token: 'the-token' } };
  const CALLS: [string, boolean, (options: ClientOptions) => Promise<unknown>][] = [
    ['a GET', true, (o) => createCsmsClient(o).listSecrets()],
    ['a DELETE', true, (o) => createCsmsClient(o).deleteSecret({ secret_name: 's' })],
    [
      'a POST that searches',
      true,
      (o) => createSecMasterClient({ ...o, workspaceId: 'w' }).listDataobjectRelations({ ...link, body: {} }),
    ],
    [
      'a POST that creates',
      false,
      (o) => createCsmsClient(o).createSecret({ body: { name: 'n', secret_string: 's' } }),
    ],
  ];

  it.each(CALLS)('%s is sent as often as it may be', async (_, idempotent, call) => {
    const status = fc.oneof(fc.integer({ min: 300, max: 599 }), fc.constantFrom(429, 500, 502, 503, 504));
    const end = fc.oneof(status, fc.constantFrom(...NEVER_SENT, ...LOST, ...UNTRUSTED));
    await fc.assert(
      fc.asyncProperty(end, fc.integer({ min: 1, max: 5 }), async (how, maxAttempts) => {
        let sent = 0;
        const fetch = (): Promise<Response> => {
          sent += 1;
          if (typeof how === 'number') return Promise.resolve(answer(how, '{}'));
          return Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: how }) }));
        };
        const error = await call({ ...base, fetch, retry: { maxAttempts } }).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ attempts: sent });
        const always = how === 429 || NEVER_SENT.includes(String(how));
        const passing = [500, 502, 503, 504, ...LOST].includes(how);
        expect(sent).toBe(always || (idempotent && passing) ? maxAttempts : 1);
      }),
      { numRuns: 50 },
    );
  });
});

it('a budget lets through what was saved up, and a tenth of what succeeded since', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 150 }))), (runs) => {
      const budget = createBudget();
      // In tenths of a token, which add up without an error.
      let saved = 1000;
      for (const [isRetry, times] of runs) {
        for (let nth = 0; nth < times; nth += 1) {
          if (!isRetry) {
            budget.refund();
            saved = Math.min(1000, saved + 1);
          } else {
            expect(budget.take()).toBe(saved >= 10);
            if (saved >= 10) saved -= 10;
          }
        }
      }
    }),
  );
});
