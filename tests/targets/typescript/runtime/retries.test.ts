// What is repeated, how often and when: the rows of docs/reliability.md that need no socket.

import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';

import {
  APIConnectionError,
  APIConnectionTimeoutError,
  InternalServerError,
  RateLimitError,
} from '../../../../templates/typescript/runtime/error.js';
import type { CallSpec, RequestOptions } from '../../../../templates/typescript/runtime/types.js';
import { Acme, acme, failure, json, KEY, mock, naps, SETTINGS } from './support.js';

const error = (status: number, headers: Record<string, string> = {}) =>
  json({ errors: [{ code: '10', title: 'No' }] }, status, headers);

/** Count the requests of a POST that fails again and again. */
async function requests(t: TestContext, answer: Response, spec?: CallSpec, options?: RequestOptions): Promise<number> {
  naps(t);
  const fetch = mock(answer);
  await failure(acme(fetch).call('POST /messages', { to: '+1' }, spec, options));
  return fetch.sent.length;
}

const POSTS: [
  what: string,
  answer: Response,
  spec: CallSpec | undefined,
  options: RequestOptions | undefined,
  requests: number,
][] = [
  ['a 500 to a POST', error(500), undefined, undefined, 1],
  ['a 503 to a POST', error(503), undefined, undefined, 1],
  ['a 503 that names a time', error(503, { 'retry-after': '1' }), undefined, undefined, 3],
  ['a 408 to a POST', error(408), undefined, undefined, 1],
  ['a 409 to a POST', error(409), undefined, undefined, 1],
  ['a 429 to a POST', error(429), undefined, undefined, 3],
  ['a 429 that asks for an hour', error(429, { 'retry-after': '3600' }), undefined, undefined, 1],
  ['a 400', error(400), { idempotency: 'Idempotency-Key' }, undefined, 1],
  ['a 500 with a declared key', error(500), { idempotency: 'Idempotency-Key' }, undefined, 3],
  ['a 500 with a property that is a key', error(500), { idempotencyProperty: 'command_id' }, undefined, 3],
  ['a 500 with a key that the API does not declare', error(500), undefined, { idempotencyKey: 'mine' }, 1],
  ['a 500 where the caller asks for repeats', error(500), undefined, { maxRetries: 1 }, 2],
  ['a 500 where the caller wants none', error(500), { idempotency: 'K' }, { maxRetries: 0 }, 1],
  ['a 500 that the API allows', error(500, { 'x-should-retry': 'true' }), undefined, undefined, 3],
  ['a 429 that the API forbids', error(429, { 'x-should-retry': 'false' }), undefined, undefined, 1],
];

for (const [what, answer, spec, options, expected] of POSTS) {
  test(`${what}: ${expected} requests`, async (t) => {
    assert.equal(await requests(t, answer, spec, options), expected);
  });
}

for (const [method, expected] of [
  ['GET', 3],
  ['PUT', 3],
  ['DELETE', 3],
  ['PATCH', 1],
] as const) {
  test(`a ${method} that fails: ${expected} requests`, async (t) => {
    naps(t);
    const fetch = mock(error(500));
    const found = await failure(acme(fetch).call(`${method} /things`));
    assert.ok(found instanceof InternalServerError);
    assert.equal(fetch.sent.length, expected);
    assert.equal(found.attempts, expected);
  });
}

test('all attempts carry one key and one body', async (t) => {
  naps(t);
  const fetch = mock(error(500), error(500), json({ id: '1' }));
  await acme(fetch).call(
    'POST /messages',
    { to: 'x' },
    { idempotency: 'Idempotency-Key', idempotencyProperty: 'command_id' },
  );
  assert.equal(new Set(fetch.sent.map(({ headers }) => headers.get('idempotency-key'))).size, 1);
  assert.equal(new Set(fetch.sent.map(({ body }) => body)).size, 1);
  assert.match(String(fetch.sent[0]?.body), /^{"to":"x","command_id":"[0-9a-f-]{36}"}$/);
});

test('attempts are counted in a header where the settings name one, unless the caller does', async (t) => {
  naps(t);
  const settings = { ...SETTINGS, retryCountHeader: 'X-Attempt' };
  for (const [headers, counts] of [
    [{}, ['0', '1', '2']],
    [{ 'x-attempt': '42' }, ['42', '42', '42']],
    [{ 'X-Attempt': null }, [null, null, null]],
  ] as const) {
    const fetch = mock(error(500));
    await failure(acme(fetch, {}, settings).things.retrieve('1', { headers }));
    assert.deepEqual(
      fetch.sent.map((sent) => sent.headers.get('x-attempt')),
      counts,
    );
  }
});

test("a key of the caller's own is kept", async () => {
  const fetch = mock(json({}));
  const spec = { idempotency: 'Idempotency-Key', idempotencyProperty: 'command_id' };
  await acme(fetch).call('POST /messages', { command_id: 'mine' }, spec, { idempotencyKey: 'also mine' });
  assert.equal(fetch.sent[0]?.headers.get('idempotency-key'), 'also mine');
  assert.equal(fetch.sent[0]?.body, '{"command_id":"mine"}');
});

test('a key in every request but GETs, where the settings say so', async () => {
  const fetch = mock(json({}));
  const client = acme(fetch, {}, { name: 'A', version: '1', baseURL: 'https://a.test', idempotencyHeader: 'X-Key' });
  await client.call('GET /x');
  await client.call('DELETE /x');
  assert.deepEqual(
    fetch.sent.map(({ headers }) => headers.has('x-key')),
    [false, true],
  );
});

const WAITS: [headers: Record<string, string>, least: number, most: number][] = [
  [{ 'retry-after': '3' }, 3000, 4000],
  [{ 'retry-after': '0.5' }, 500, 1000],
  [{ 'retry-after-ms': '20' }, 20, 270],
  [{ 'retry-after': new Date(0).toUTCString() }, 0, 250],
  [{ 'x-ratelimit-reset': '7' }, 7000, 8750],
  [{ 'retry-after': 'later' }, 375, 500],
  [{}, 375, 500],
];

for (const [headers, least, most] of WAITS) {
  test(`waits after 429 with ${JSON.stringify(headers)}`, async (t) => {
    const waits = naps(t);
    const fetch = mock(error(429, headers), json({ id: '1' }));
    await acme(fetch).call('POST /messages');
    assert.equal(waits.length, 1);
    assert.ok(least <= (waits[0] ?? 0) && (waits[0] ?? 0) <= most, `${waits[0]}`);
  });
}

function refused(code: string): () => never {
  return () => {
    throw Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error(`connect ${code}`), { code }),
    });
  };
}

for (const [code, expected] of [
  ['ECONNREFUSED', 3],
  ['ENOTFOUND', 3],
  ['UND_ERR_CONNECT_TIMEOUT', 3],
  ['ECONNRESET', 1],
  ['UND_ERR_SOCKET', 1],
] as const) {
  test(`a POST after ${code}: ${expected} requests`, async (t) => {
    naps(t);
    const fetch = mock(refused(code));
    const found = await failure(acme(fetch).call('POST /messages'));
    assert.ok(found instanceof APIConnectionError);
    assert.equal(fetch.sent.length, expected);
    assert.match(found.message, new RegExp(`connection failed - fetch failed: connect ${code} \\(POST /messages`));
  });
}

test('a real connection that is refused: nothing was sent, so that even a POST is tried again', async (t) => {
  const url = await new Promise<string>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(`http://127.0.0.1:${port}`));
    });
  });
  naps(t);
  const error = await failure(new Acme({ apiKey: KEY, baseURL: url, timeout: Infinity }).things.create({}));
  assert.ok(error instanceof APIConnectionError);
  assert.equal(error.attempts, 3);
});

test('a connection that fails at one address of several counts by all of them', async (t) => {
  naps(t);
  const both =
    (...codes: string[]) =>
    () => {
      const cause = new AggregateError(codes.map((code) => Object.assign(new Error(code), { code })));
      throw Object.assign(new TypeError('fetch failed'), { cause });
    };
  for (const [answer, expected] of [
    [both('ECONNREFUSED', 'ENETUNREACH'), 3],
    [both('ECONNREFUSED', 'ECONNRESET'), 1],
  ] as const) {
    const fetch = mock(answer);
    await failure(acme(fetch).call('POST /messages'));
    assert.equal(fetch.sent.length, expected);
  }
});

test('a failure without a code, as browsers have it, is no proof that nothing was sent', async (t) => {
  naps(t);
  const fetch = mock(() => {
    throw new TypeError('Failed to fetch');
  });
  await failure(acme(fetch).call('POST /messages'));
  assert.equal(fetch.sent.length, 1);
});

test('a certificate that does not verify is final', async (t) => {
  naps(t);
  const fetch = mock(refused('DEPTH_ZERO_SELF_SIGNED_CERT'));
  const found = await failure(acme(fetch).things.retrieve('1'));
  assert.equal(fetch.sent.length, 1);
  assert.match(found.message, /the server's certificate does not verify/);
});

test('the budget bounds repeats, copies share it, and successes refill it', async (t) => {
  naps(t);
  let status = 500;
  const fetch = mock(() => (status === 200 ? json({ id: '1' }) : error(status)));
  const client = acme(fetch, { retryBudget: 3 });
  for (let call = 0; call < 5; call += 1) await failure(client.withOptions({}).things.retrieve('1'));
  assert.equal(fetch.sent.length, 5 + 3);
  status = 200;
  for (let call = 0; call < 5; call += 1) await client.things.retrieve('1');
  status = 500;
  await failure(client.things.retrieve('1'));
  assert.equal(fetch.sent.length, 8 + 5 + 2);
});

test('a deadline covers attempts and waits: a wait that would end after it is not begun', async () => {
  const fetch = mock(error(429, { 'retry-after': '5' }));
  const found = await failure(acme(fetch, { deadline: 1000 }).things.retrieve('1'));
  assert.ok(found instanceof RateLimitError);
  assert.equal(fetch.sent.length, 1);
});

test('a deadline ends an attempt', async () => {
  const fetch = mock(() => new Promise<Response>(() => undefined));
  const found = await failure(acme(fetch).things.retrieve('1', { deadline: 30 }));
  assert.ok(found instanceof APIConnectionTimeoutError);
  assert.match(found.message, /not finished by its deadline of 30 ms/);
  assert.equal(fetch.sent.length, 1);
});

test('limits that are none are refused without a request', async () => {
  const fetch = mock(json({}));
  const client = acme(fetch);
  for (const options of [
    { timeout: -1 },
    { timeout: NaN },
    { deadline: NaN },
    { maxRetries: 1.5 },
    { maxRetries: -1 },
  ]) {
    const found = await failure(client.things.retrieve('1', options));
    assert.match(found.message, /must be/);
    assert.equal(found.name, 'SDKError');
  }
  assert.throws(() => acme(fetch, { timeout: -1 }), /'timeout' must be a number of milliseconds/);
  assert.equal(fetch.sent.length, 0);
});
