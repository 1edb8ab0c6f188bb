// Nothing secret or personal in logs, errors, or what is printed of a client.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { isSecretName, MASK, scrub, visible } from '../../../../templates/typescript/runtime/redact.js';
import type { Logger } from '../../../../templates/typescript/runtime/types.js';
import { acme, failure, json, KEY, mock, naps, SETTINGS } from './support.js';

function recorder(): Logger & { lines: string[] } {
  const lines: string[] = [];
  const write = (...parts: unknown[]) =>
    void lines.push(parts.map((part) => (typeof part === 'string' ? part : inspect(part, { depth: 9 }))).join(' '));
  return { lines, error: write, warn: write, info: write, debug: write };
}

test('a client that is printed shows no key', () => {
  const client = acme(mock(), {
    baseURL: 'https://user:pa55word@proxy.test/v1',
    defaultHeaders: { 'X-Token': 'tok_123456' },
  });
  for (const shown of [inspect(client, { depth: 9 }), inspect(client.things, { depth: 9 }), JSON.stringify(client)]) {
    for (const secret of [KEY, 'pa55word', 'tok_123456']) assert.ok(!shown.includes(secret), shown);
  }
  assert.ok(!JSON.stringify({ ...client }).includes(KEY), 'nor does one that is spread');
  assert.match(inspect(client), /client: 'Acme'/);
});

test('log lines tell what happened, and nothing of what was sent', async (t) => {
  naps(t);
  const logger = recorder();
  const fetch = mock(
    json({ echo: KEY }, 429, { 'x-note': `from ${KEY}`, 'set-cookie': 'sid=abcdef123456' }),
    json({ id: '1' }),
  );
  const client = acme(fetch, {
    logger,
    logLevel: 'debug',
    defaultHeaders: { 'X-Account-Secret': 'hidden_value', 'X-Plain': 'plain' },
  });
  await client.call(
    'POST /messages/{to}',
    { to: '+13125550100', text: 'meet me at noon', from: 'a@b.test' },
    { query: ['from'] },
  );
  const all = logger.lines.join('\n');
  for (const secret of [KEY, 'hidden_value', 'meet me', '3125550100', 'a@b.test', 'abcdef123456'])
    assert.ok(!all.includes(secret), all);
  assert.match(all, /POST \/messages\/\{to\}: attempt 1/);
  assert.match(all, /'x-plain': 'plain'/);
  assert.match(all, /POST \/messages\/\{to\}: status 429, repeated in \d+ ms/);
  assert.match(all, /POST \/messages\/\{to\}: 200/);
});

test('levels: off writes nothing, info the repeats alone', async (t) => {
  naps(t);
  for (const [logLevel, lines] of [
    ['off', 0],
    ['error', 0],
    ['warn', 0],
    ['info', 1],
    ['debug', 5],
  ] as const) {
    const logger = recorder();
    await acme(mock(json({}, 429), json({})), { logger, logLevel }).things.retrieve('1');
    assert.equal(logger.lines.length, lines, logLevel);
  }
});

test('a logger that fails ends no call', async () => {
  const logger = { ...recorder(), debug: () => assert.fail('no') };
  assert.deepEqual(await acme(mock(json({ id: '1' })), { logger, logLevel: 'debug' }).things.retrieve('1'), {
    id: '1',
  });
});

const spellings: [how: string, of: (text: string) => string][] = [
  ['plain', (text) => text],
  ['Base64', (text) => Buffer.from(text).toString('base64')],
  ['inside Base64', (text) => Buffer.from(`user:${text}:x`).toString('base64')],
  ['inside Base64, shifted', (text) => Buffer.from(`us:${text}:x`).toString('base64url')],
  ['hexadecimal', (text) => Buffer.from(text).toString('hex')],
  ['percent-encoded', encodeURIComponent],
  ['percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['escaped for HTML', (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')],
  ['escaped as JSON', (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/')],
];

for (const [how, of] of spellings) {
  test(`an error that repeats the key, ${how}, does not show it`, async () => {
    const key = 'k/ey"&<secret>+0123456789 x';
    const fetch = mock(json({ message: `bad key ${of(key)} given` }, 401));
    const error = await failure(acme(fetch, { apiKey: key }).things.retrieve('1'));
    assert.ok(!error.message.includes(of(key).slice(4, -4)), error.message);
    assert.ok(error.message.includes(MASK));
    assert.ok(!inspect(error, { depth: 9 }).includes(of(key).slice(4, -4)));
    assert.ok(!String(error.stack).includes(of(key).slice(4, -4)));
    assert.equal((error.error as { message: string }).message, `bad key ${of(key)} given`);
  });
}

test('an error shows neither sentences nor numbers that the caller sent, nor secrets by name', async () => {
  const sent = {
    text: 'my secret plan',
    to: '+13125550100',
    password: 'hunter2-hunter2',
    nested: [{ webhook_secret: 'whsec-abcdef' }],
  };
  const fetch = mock(
    json({ message: `cannot send 'my secret plan' to +13125550100 (hunter2-hunter2, whsec-abcdef)` }, 422),
  );
  const error = await failure(acme(fetch).things.create(sent));
  assert.equal(error.message, `422 - cannot send '${MASK}' to ${MASK} (${MASK}, ${MASK}) (POST /things)`);
});

test('names of the settings are secret, too', async () => {
  const fetch = mock(json({ message: 'not abcdef-1, not ghijkl-2' }, 400));
  const client = acme(fetch, {}, { ...SETTINGS, secretNames: ['plan', 'X-Plan'] });
  const error = await failure(
    client.call('POST /a', { plan: 'abcdef-1' }, undefined, { headers: { 'x-plan': 'ghijkl-2' } }),
  );
  assert.equal(error.message, `400 - not ${MASK}, not ${MASK} (POST /a)`);
});

test('a failure of fetch that repeats a secret is told without it', async () => {
  const fetch = mock(() => {
    throw new TypeError(`cannot connect with Bearer ${KEY}`, { cause: new Error(`key ${KEY}`) });
  });
  const error = await failure(acme(fetch, { maxRetries: 0 }).things.retrieve('1'));
  assert.ok(!inspect(error, { depth: 9 }).includes(KEY));
  assert.match(error.message, /cannot connect with \[redacted\]: key \[redacted\]/);
});

test('the path of a call without an operation is told without numbers', async () => {
  const error = await failure(acme(mock(json({}, 404))).get('/numbers/+13125550100?token=abc'));
  assert.equal(error.message, '404 (GET /numbers/[redacted])');
});

test('names that are secret, and names that are not', () => {
  for (const name of [
    'Authorization',
    'X-API-Key',
    'apiKey',
    'access_token',
    'sig',
    'Cookie',
    'client-secret',
    'password',
    'X-Key',
  ]) {
    assert.ok(isSecretName(name), name);
  }
  for (const name of [
    'author',
    'max_tokens',
    'page_key',
    'monkey_business',
    'Content-Type',
    'Idempotency-Key',
    'design',
  ]) {
    assert.ok(!isSecretName(name), name);
  }
  assert.equal(
    scrub('https://u:p@x.test/?token=abc&q=1 Bearer abcdefgh a@b.test'),
    `https://${MASK}@x.test/?token=${MASK}&q=1 Bearer ${MASK} ${MASK}`,
  );
  assert.equal(visible('a\u0007b\u2028'), 'a\\x07b\\u{2028}');
});

test('hooks see attempts go by, can change headers, and end the call with what they throw', async (t) => {
  naps(t);
  const seen: string[] = [];
  const fetch = mock(json({}, 500), json({}, 400));
  const hooks = {
    beforeRequest: (context: { request?: { headers: Headers } }) => {
      context.request?.headers.set('x-trace', '1');
      seen.push('before');
    },
    afterResponse: (context: { response?: Response }) => void seen.push(`after ${context.response?.status}`),
    onRetry: async (context: { delay?: number; attempt: number }) =>
      void seen.push(`retry ${context.attempt} ${typeof context.delay}`),
    onError: (context: { error?: unknown; operation: string; path: string }) =>
      void seen.push(`error ${(context.error as Error).name} ${context.path}`),
  };
  await failure(acme(fetch, { hooks: hooks as never }).things.retrieve('1'));
  assert.deepEqual(seen, [
    'before',
    'after 500',
    'retry 1 number',
    'before',
    'after 400',
    'error BadRequestError /things/{thing_id}',
  ]);
  assert.equal(fetch.sent[1]?.headers.get('x-trace'), '1');
  const refusing = { beforeRequest: () => Promise.reject(new Error('not today')) };
  const other = mock(json({}));
  assert.equal((await failure(acme(other, { hooks: refusing }).things.retrieve('1'))).message, 'not today');
  assert.equal(other.sent.length, 0);
});
