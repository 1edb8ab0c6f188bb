// What comes of an answer.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { APIResponseValidationError } from '../../../../templates/typescript/runtime/error.js';
import { acme, failure, json, mock, text, type Thing } from './support.js';

const typed = (body: BodyInit | null, type: string | null, status = 200) =>
  new Response(body, { status, headers: type === null ? {} : { 'content-type': type } });

test("JSON is parsed, whatever JSON's media type is called", async () => {
  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'application/vnd.api+json',
    'text/plain',
    'text/json',
  ]) {
    assert.deepEqual(await acme(mock(typed('{"id":"1"}', type))).things.retrieve('1'), { id: '1' });
  }
});

test('bytes without a type are read as JSON where JSON is expected', async () => {
  const bytes = new TextEncoder().encode('\ufeff{"id":"1"}');
  assert.deepEqual(await acme(mock(new Response(bytes))).things.retrieve('1'), { id: '1' });
});

test('204 is null, an empty body undefined, an operation without a result undefined', async () => {
  assert.equal(await acme(mock(typed(null, null, 204))).things.delete('1'), null);
  assert.equal(await acme(mock(json(''))).things.delete('1'), undefined);
  assert.equal(await acme(mock(json({ id: '1' }))).call('DELETE /x', null, { empty: true }), undefined);
});

test('text and whatever else was asked for', async () => {
  assert.equal(await acme(mock(typed('a,b', 'text/csv'))).call('GET /x', null, { accept: 'text/csv' }), 'a,b');
  assert.equal(await acme(mock(typed('<a/>', 'application/xml'))).call('GET /x', null, { accept: '*/*' }), '<a/>');
  assert.deepEqual(await acme(mock(json([1]))).call('GET /x', null, { accept: '*/*' }), [1]);
  const file = await acme(mock(typed('bytes', 'application/pdf'))).call<Response>('GET /x', null, { accept: '*/*' });
  assert.equal(await file.text(), 'bytes');
  assert.equal(await acme(mock(typed('hello', 'text/plain'))).get('/greeting'), 'hello');
});

test('of several types that were asked for, that of the answer decides, and no other passes', async () => {
  const accept = 'application/json, text/plain;q=0.5, image/*';
  const call = (answer: Response) => acme(mock(answer)).call<unknown>('GET /x', null, { accept });
  assert.deepEqual(await call(json({ id: '1' })), { id: '1' });
  assert.equal(await call(typed('words', 'text/plain')), 'words');
  assert.ok((await call(typed('png', 'image/png'))) instanceof Response);
  assert.match((await failure(call(typed('<html>', 'text/html')))).message, /200 text\/html in place of JSON/);
});

test('a binary result is the Response, its body unread', async () => {
  const fetch = mock(typed('bytes', 'audio/mpeg'));
  const response = await acme(fetch).call<Response>('GET /x', null, { binary: true, accept: 'audio/mpeg' });
  assert.equal(fetch.sent[0]?.headers.get('accept'), 'audio/mpeg');
  assert.equal(response.bodyUsed, false);
  assert.equal(response.headers.get('content-type'), 'audio/mpeg');
  assert.equal(await response.text(), 'bytes');
});

test('a page of HTML with status 200 is an error that says so', async () => {
  const error = await failure(
    acme(mock(typed('<html>maintenance</html>', 'text/html; charset=utf-8'))).things.retrieve('1'),
  );
  assert.ok(error instanceof APIResponseValidationError);
  assert.equal(error.message, '200 text/html in place of JSON (GET /things/{thing_id})');
  assert.equal(error.error, '<html>maintenance</html>');
  await assert.rejects(acme(mock(typed('<html>', 'text/html'))).get('/things'), APIResponseValidationError);
});

test('JSON that is cut off is an error that says where', async () => {
  for (const [body, said] of [
    ['{"id": "1', 'it is cut off after 9 characters'],
    ['{id: 1}', 'it is malformed'],
  ] as const) {
    const error = await failure(acme(mock(json(body))).things.retrieve('1'));
    assert.ok(error instanceof APIResponseValidationError);
    assert.equal(error.message, `200 with a body that is no valid JSON - ${said} (GET /things/{thing_id})`);
  }
});

test('events that nobody asked for are an error, and nothing of them is read', async () => {
  const body = new ReadableStream({ pull: () => new Promise(() => undefined) });
  const error = await failure(acme(mock(() => typed(body, 'text/event-stream'))).things.create({}));
  assert.match(error.message, /pass `stream: true`/);
});

test('an empty id is refused before anything is sent', async () => {
  const fetch = mock(json({}));
  const { things } = acme(fetch);
  for (const id of ['', undefined, null, '.', '..'] as string[]) {
    await assert.rejects(things.delete(id), /path/);
  }
  assert.equal(fetch.sent.length, 0);
});

test('asResponse, then the result, then both: one request, one answer', async () => {
  const fetch = mock(json({ id: '1' }, 200, { 'x-request-id': 'req_9' }));
  const promise = acme(fetch).things.retrieve('1');
  const response = await promise.asResponse();
  assert.ok(response instanceof Response);
  assert.equal(response.bodyUsed, false);
  assert.deepEqual(await promise, { id: '1' });
  const both = await promise.withResponse();
  assert.equal(both.response, response);
  assert.deepEqual(both.data, { id: '1' });
  assert.equal(both.request_id, 'req_9');
  assert.equal(both.attempts, 1);
  assert.deepEqual(await response.json(), { id: '1' });
  assert.equal(fetch.sent.length, 1);
});

test('the answer can still be had after its result', async () => {
  const promise = acme(mock(json({ id: '1' }))).things.retrieve('1');
  const first = await promise;
  assert.equal(await promise, first, 'parsed once');
  assert.deepEqual(await (await promise.asResponse()).json(), { id: '1' });
});

test('_thenUnwrap keeps the answer', async () => {
  const promise = acme(mock(json({ id: '1' })))
    .things.retrieve('1')
    ._thenUnwrap((thing: Thing) => thing.id);
  assert.equal(await promise, '1');
  assert.equal((await promise.withResponse()).response.status, 200);
});

test('a body of more than maxResponseBytes is refused, told or not', async () => {
  const pieces = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(400)) });
  for (const answer of [
    () => typed(pieces(), 'application/json'),
    () => json('x'.repeat(2000), 200, { 'content-length': '2000' }),
  ]) {
    const error = await failure(acme(mock(answer), { maxResponseBytes: 1000 }).things.retrieve('1'));
    assert.ok(error instanceof APIResponseValidationError);
    assert.match(error.message, /it has more than 1000 bytes, the client's maxResponseBytes/);
  }
});

test('an error of more than maxResponseBytes keeps its status', async () => {
  const error = await failure(
    acme(mock(json('x'.repeat(2000), 400, { 'content-length': '2000' })), { maxResponseBytes: 1000 }).things.retrieve(
      '1',
    ),
  );
  assert.equal(error.status, 400);
  assert.equal(error.error, undefined);
  assert.match(error.message, /its body has more than 1000 bytes/);
});

test('what the caller reads in pieces has no bound', async () => {
  const client = acme(mock(typed('x'.repeat(5000), 'text/plain')), { maxResponseBytes: 1000 });
  assert.equal((await text((await client.get('/x').asResponse()).body)).length, 5000);
});

test('what the caller reads in pieces is not held in memory', async () => {
  let pulled = 0;
  const pieces = () =>
    new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
  const response = await acme(mock(() => typed(pieces(), 'application/octet-stream')))
    .get('/x')
    .asResponse();
  const reader = response.body?.getReader();
  for (let piece = 0; piece < 3; piece += 1) await reader?.read();
  await reader?.cancel();
  assert.ok(pulled <= 5, `${pulled}`);
});

test('more than two content codings are refused before anything is decoded', async () => {
  const error = await failure(
    acme(mock(json('{}', 200, { 'content-encoding': 'gzip, gzip, gzip' }))).things.retrieve('1'),
  );
  assert.match(error.message, /more than two content codings/);
});
