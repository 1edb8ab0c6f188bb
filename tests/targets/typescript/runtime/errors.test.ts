// Errors: their classes, what they say, and that they are known across copies of the package.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';

import * as core from '../../../../templates/typescript/runtime/error.js';
import { acme, failure, json, mock } from './support.js';

const CLASSES = [
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionDeniedError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [422, 'UnprocessableEntityError'],
  [429, 'RateLimitError'],
  [500, 'InternalServerError'],
  [503, 'InternalServerError'],
  [418, 'APIError'],
] as const;

for (const [status, name] of CLASSES) {
  test(`${status} is ${name}`, async () => {
    const headers = { 'x-request-id': 'req_1' };
    const fetch = mock(
      json({ errors: [{ code: 10015, title: 'Bad', detail: 'wrong', source: { pointer: '/to' } }] }, status, headers),
    );
    const error = await failure(acme(fetch, { maxRetries: 0 }).things.retrieve('1'));
    assert.ok(error instanceof core[name]);
    assert.ok(error instanceof core.APIError && error instanceof core.SDKError && error instanceof Error);
    assert.equal(error.name, name);
    assert.equal(error.constructor, core[name]);
    assert.equal(error.status, status);
    assert.equal(error.code, '10015');
    assert.equal(error.requestID, 'req_1');
    assert.equal(error.operation, 'GET /things/{thing_id}');
    assert.equal(error.errors[0]?.pointer, '/to');
    assert.equal(error.message, `${status} - Bad: wrong at /to (GET /things/{thing_id}, code 10015, request req_1)`);
    assert.deepEqual(error.error, {
      errors: [{ code: 10015, title: 'Bad', detail: 'wrong', source: { pointer: '/to' } }],
    });
  });
}

test('headers can be read as members and as Headers', async () => {
  const fetch = mock(json({}, 429, { 'retry-after': '7', 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '60' }));
  const error = await failure<core.RateLimitError>(acme(fetch, { maxRetries: 0 }).things.retrieve('1'));
  assert.equal(error.headers['retry-after'], '7');
  assert.equal(error.headers.get('Retry-After'), '7');
  assert.ok(error.headers instanceof Headers);
  assert.equal(error.retryAfter, 7);
  assert.deepEqual(error.rateLimit, { limit: 60, remaining: 0, resetAfter: undefined, retryAfter: 7 });
});

test('instanceof holds across copies and formats of the package, and not across packages', async () => {
  const require = createRequire(import.meta.url);
  const cjs = require('./copy.cjs') as typeof core;
  const esm = (await import(new URL('./copy.mjs', import.meta.url).href)) as typeof core;
  const other = (await import(new URL('./other.mjs', import.meta.url).href)) as typeof core;
  const made = new core.RateLimitError(429, undefined, 'slow', new Headers() as core.ReadableHeaders);
  for (const copy of [cjs, esm]) {
    assert.notEqual(copy.RateLimitError, core.RateLimitError);
    assert.ok(made instanceof copy.RateLimitError && made instanceof copy.APIError && made instanceof copy.SDKError);
    assert.ok(!(made instanceof copy.NotFoundError));
    assert.ok(!(new Error('no') instanceof copy.SDKError) && !(({} as object) instanceof copy.SDKError));
  }
  assert.ok(!(made instanceof other.RateLimitError));
});

test("a subclass of the caller's own is told apart from its base", () => {
  class Mine extends core.APIError {}
  const mine = new Mine(400, undefined, 'x', new Headers() as core.ReadableHeaders);
  assert.ok(mine instanceof Mine && mine instanceof core.APIError);
  assert.ok(!(new core.APIError(400, undefined, 'x', new Headers() as core.ReadableHeaders) instanceof Mine));
  assert.equal(mine.name, 'Mine');
});

test("errors can be made as published clients' are", () => {
  const error = new core.NotFoundError(404, { message: 'gone' }, undefined, new Headers() as core.ReadableHeaders);
  assert.equal(error.message, '404 {"message":"gone"}');
  assert.equal(new core.APIConnectionError({ message: 'off', cause: new Error('x') }).message, 'off');
  assert.equal(new core.APIUserAbortError().status, undefined);
  assert.ok(new core.APIConnectionTimeoutError() instanceof core.APIConnectionError);
});

const BODIES: [body: unknown, said: string][] = [
  [{ error: { message: 'no', type: 'invalid' } }, 'no'],
  [{ error: 'invalid_grant', error_description: 'expired' }, 'expired'],
  [{ detail: [{ loc: ['body', 'to', 0], msg: 'missing' }] }, 'missing at /to/0'],
  [{ errors: { to: ['is empty'] } }, 'is empty at /to'],
  [{ type: 'https://x.test/e', title: 'Out of credit', detail: 'Out of credit.' }, 'Out of credit.'],
  ['plain words', 'plain words'],
  ['<html>proxy</html>', ''],
  ['', ''],
];

for (const [body, said] of BODIES) {
  test(`reads ${JSON.stringify(body)}`, async () => {
    const error = await failure<core.APIError>(acme(mock(json(body, 400))).things.retrieve('1'));
    assert.equal(
      error.message,
      `400${said === '' ? '' : ` - ${said}`} (GET /things/{thing_id}${error.code === undefined ? '' : `, code ${error.code}`})`,
    );
  });
}

test('an error that is printed or written as JSON shows no body', async () => {
  const error = await failure<core.APIError>(
    acme(
      mock(
        json({ message: 'no', detail: [{ msg: 'no', input: 'hunter2hunter2' }], secret_thing: 'hunter2hunter2' }, 400),
      ),
    ).things.retrieve('1'),
  );
  assert.ok(!inspect(error, { depth: 9 }).includes('hunter2'));
  assert.match(inspect(error), /^BadRequestError: 400 - no[^]*status: 400/);
  assert.ok(!JSON.stringify(error).includes('hunter2'));
  assert.match(JSON.stringify(error), /"name":"BadRequestError".*"status":400/);
});

test('a message is one visible line', async () => {
  const error = await failure(acme(mock(json({ message: 'a\n\u001b[31mb\u202ec' }, 400))).things.retrieve('1'));
  assert.match(error.message, /^400 - a \\x1b\[31mb\\u\{202e\}c \(/);
});
