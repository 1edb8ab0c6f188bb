// Redirects: who follows where, and what goes along.

import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { test, type TestContext } from 'node:test';

import { APIConnectionError, APIError } from '../../../../templates/typescript/runtime/error.js';
import { Acme, acme, failure, json, KEY, mock, serve } from './support.js';

interface Server {
  url: string;
  seen: IncomingMessage[];
}

/** A server that redirects to `target` (a path, or an address), and answers at `/v2/there`. */
async function redirecting(t: TestContext, status: number, target: string): Promise<Server> {
  const seen: IncomingMessage[] = [];
  const url = await serve(t, (request, response) => {
    seen.push(request);
    if (request.url?.startsWith('/v2/there') === true)
      return void response.setHeader('content-type', 'application/json').end('{"id":"there"}');
    response.writeHead(status, { location: target }).end();
  });
  return { url, seen };
}

const client = (url: string, options = {}) =>
  new Acme({
    apiKey: KEY,
    baseURL: `${url}/v2`,
    maxRetries: 0,
    defaultHeaders: { 'X-Session-Token': 's', Cookie: 'c=1', 'X-Plain': 'p' },
    ...options,
  });

for (const status of [301, 302, 303, 307, 308]) {
  test(`${status} of a GET is followed, credentials along within the origin`, async (t) => {
    const { url, seen } = await redirecting(t, status, '/v2/there?x=1');
    assert.deepEqual(await client(url).things.retrieve('1'), { id: 'there' });
    assert.equal(seen[1]?.headers.authorization, `Bearer ${KEY}`);
    assert.equal(seen[1]?.url, '/v2/there?x=1');
  });

  test(`${status} of a POST is ${status > 303 ? 'followed within the origin' : 'not followed'}`, async (t) => {
    const { url, seen } = await redirecting(t, status, '/v2/there');
    if (status > 303) {
      assert.deepEqual(await client(url).things.create({ a: 1 }), { id: 'there' });
      assert.equal(seen[1]?.method, 'POST');
      assert.equal(seen[1]?.headers['content-length'], '7');
      return;
    }
    const error = await failure(client(url).things.create({ a: 1 }));
    assert.ok(error instanceof APIError);
    assert.equal(error.status, status);
    assert.match(
      error.message,
      /the redirect is not followed: what a GET brings from there would pass for the answer to the POST/,
    );
    assert.equal(seen.length, 1);
  });
}

test('to another origin no credential goes along', async (t) => {
  const there = await redirecting(t, 500, '');
  const { url } = await redirecting(t, 302, `${there.url.replace('127.0.0.1', 'localhost')}/v2/there`);
  assert.deepEqual(await client(url).things.retrieve('1'), { id: 'there' });
  const { authorization, cookie, 'x-session-token': token, 'x-plain': plain } = there.seen[0]?.headers ?? {};
  assert.deepEqual([authorization, cookie, token, plain], [undefined, undefined, undefined, 'p']);
});

test('a DELETE or a body is not taken to another origin', async (t) => {
  const there = await redirecting(t, 500, '');
  const { url } = await redirecting(t, 307, `${there.url}/v2/there`);
  assert.match((await failure(client(url).things.delete('1'))).message, /it would take the DELETE to another origin/);
  assert.match((await failure(client(url).things.create({}))).message, /it would take the POST to another origin/);
  assert.match((await failure(client(url).call('GET /x', { a: 1 }, { body: 'application/json' }))).message, /GET|body/);
  assert.equal(there.seen.length, 0);
});

test('redirects without end stop after 20, and are not repeated', async () => {
  const fetch = mock(new Response(null, { status: 302, headers: { location: '/v2/again' } }));
  const error = await failure(acme(fetch).things.retrieve('1'));
  assert.ok(error instanceof APIConnectionError);
  assert.match(error.message, /more than 20 redirects/);
  assert.equal(fetch.sent.length, 21);
});

for (const answer of [
  json({}, 429, { 'retry-after-ms': '1' }),
  json({}, 503, { 'retry-after': '0' }),
  () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })),
]) {
  test('after a redirect nothing of a POST counts as unsent', async () => {
    const fetch = mock(new Response(null, { status: 307, headers: { location: '/v2/there' } }), answer);
    await failure(acme(fetch).things.create({}));
    assert.equal(fetch.sent.length, 2);
  });
}

test('addresses that are none, and those of another kind', async () => {
  for (const location of ['http://[', 'ftp://api.acme.test/x', 'javascript:alert(1)']) {
    const fetch = mock(new Response(null, { status: 302, headers: { location } }));
    assert.match((await failure(acme(fetch).things.retrieve('1'))).message, /the redirect is not followed/);
    assert.equal(fetch.sent.length, 1);
  }
});

test('a caller who wants no redirects gets none', async () => {
  const fetch = mock(new Response(null, { status: 302, headers: { location: '/v2/there' } }));
  const error = await failure(acme(fetch, { fetchOptions: { redirect: 'error' } }).things.retrieve('1'));
  assert.equal(error.status, 302);
  assert.equal(fetch.sent.length, 1);
});

test('a runtime that hides redirects says so', async () => {
  const hidden = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  const error = await failure(acme(mock(() => hidden)).things.retrieve('1'));
  assert.match(error.message, /the server redirects, and this runtime does not say where to/);
});
