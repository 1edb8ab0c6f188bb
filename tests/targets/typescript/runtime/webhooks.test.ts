// Webhooks: what is genuine verifies, and everything else is refused.

import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';

import {
  MissingCredentialsError,
  WebhookPayloadError,
  WebhookSignatureError,
} from '../../../../templates/typescript/runtime/error.js';
import {
  signWebhook,
  unsafeUnwrap,
  unwrap,
  verify,
  type WebhookScheme,
} from '../../../../templates/typescript/runtime/webhooks.js';

const BODY = '{"data":{"event":"call.answered","text":"ü"}}';
const pair = generateKeyPairSync('ed25519');
const PUBLIC = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
const PRIVATE = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32).toString('base64');

const SCHEMES: { [name: string]: [scheme: WebhookScheme, key: string, signing: string] } = {
  ed25519: [
    { kind: 'ed25519', signatureHeader: 'acme-signature', timestampHeader: 'acme-timestamp', separator: '|' },
    PUBLIC,
    PRIVATE,
  ],
  'hmac-sha256': [{ kind: 'hmac-sha256', signatureHeader: 'X-Signature', prefix: 'sha256=' }, 'secret', 'secret'],
  fields: [{ kind: 'hmac-sha256', signatureHeader: 'Acme-Signature', fields: true }, 'secret', 'secret'],
  base64: [
    { kind: 'hmac-sha256', signatureHeader: 'X-Signature', timestampHeader: 'X-Time', encoding: 'base64' },
    'secret',
    'secret',
  ],
  'standard-webhooks': [
    {
      kind: 'standard-webhooks',
      signatureHeader: 'webhook-signature',
      timestampHeader: 'webhook-timestamp',
      idHeader: 'webhook-id',
    },
    `whsec_${Buffer.from('a secret of bytes').toString('base64')}`,
    `whsec_${Buffer.from('a secret of bytes').toString('base64')}`,
  ],
};

for (const [name, [scheme, key, signing]] of Object.entries(SCHEMES)) {
  test(`${name}: what is signed verifies, whatever the form of its headers`, async () => {
    const headers = await signWebhook(BODY, signing, scheme);
    for (const given of [
      headers,
      new Headers(headers),
      new Map(Object.entries(headers)),
      Object.fromEntries(Object.entries(headers).map(([one, value]) => [one.toUpperCase(), value])),
    ]) {
      assert.deepEqual(await unwrap(BODY, given, key, scheme), JSON.parse(BODY));
    }
    await verify(new TextEncoder().encode(BODY), headers, key, scheme);
    await verify(Buffer.from(BODY), headers, [key], scheme);
  });

  test(`${name}: everything that is not proven is refused`, async () => {
    const headers = await signWebhook(BODY, signing, scheme);
    const refused = (given: unknown, body: string = BODY, other: unknown = key) =>
      assert.rejects(verify(body, given as never, other as never, scheme), WebhookSignatureError);
    await refused(headers, `${BODY} `);
    for (const given of [undefined, null, {}, 'x', [], new Headers()]) await refused(given);
    for (const missing of Object.keys(headers)) await refused({ ...headers, [missing]: undefined });
    for (const bad of ['', 'x', 'AAAA', 'v1,', 't=1,v1=00'])
      await refused({ ...headers, [scheme.signatureHeader]: bad });
    await refused({
      ...headers,
      [scheme.signatureHeader]: [headers[scheme.signatureHeader], headers[scheme.signatureHeader]],
    });
    for (const none of ['', ' ', []]) await refused(headers, BODY, none);
    await assert.rejects(verify(BODY, headers, undefined, scheme), MissingCredentialsError);
    const text = headers[scheme.signatureHeader] ?? '';
    await refused({
      ...headers,
      [scheme.signatureHeader]: text.replace(/.(?=.{4}$)/, (found) => (found === 'a' ? 'b' : 'a')),
    });
  });
}

test('another key does not verify, one of several does', async () => {
  const [scheme] = SCHEMES['ed25519'] ?? assert.fail();
  const headers = await signWebhook(BODY, PRIVATE, scheme);
  const other = generateKeyPairSync('ed25519')
    .publicKey.export({ format: 'der', type: 'spki' })
    .subarray(-32)
    .toString('base64');
  await assert.rejects(verify(BODY, headers, other, scheme), /does not match its payload/);
  await verify(BODY, headers, [other, PUBLIC], scheme);
  await assert.rejects(verify(BODY, headers, 'short', scheme), /the public key is not 32 bytes/);
});

test('Ed25519 signatures of another implementation verify', async () => {
  const [scheme] = SCHEMES['ed25519'] ?? assert.fail();
  const time = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.from(`${time}|${BODY}`), pair.privateKey).toString('base64');
  await verify(BODY, { 'acme-signature': signature, 'acme-timestamp': time }, PUBLIC, scheme);
});

test('HMAC signatures of another implementation verify', async () => {
  const [scheme] = SCHEMES['hmac-sha256'] ?? assert.fail();
  const digest = createHmac('sha256', 'secret').update(BODY).digest('hex');
  await verify(BODY, { 'x-signature': `sha256=${digest}` }, 'secret', scheme);
  await assert.rejects(verify(BODY, { 'x-signature': digest }, 'secret', scheme), /does not begin with sha256=/);
});

test('old ones, those of the future, and times that are none are refused', async () => {
  const [scheme] = SCHEMES['ed25519'] ?? assert.fail();
  const now = 1_700_000_000;
  for (const [timestamp, fine] of [
    [now - 299, true],
    [now + 299, true],
    [now - 301, false],
    [now + 301, false],
  ] as const) {
    const check = verify(BODY, await signWebhook(BODY, PRIVATE, scheme, { timestamp }), PUBLIC, scheme, { now });
    await (fine ? check : assert.rejects(check, /not sent within the tolerated time/));
  }
  const headers = await signWebhook(BODY, PRIVATE, scheme, { timestamp: NaN });
  await assert.rejects(verify(BODY, headers, PUBLIC, scheme), /is not a number of seconds/);
  const old = await signWebhook(BODY, PRIVATE, scheme, { timestamp: now });
  await assert.rejects(verify(BODY, old, PUBLIC, scheme, { now, tolerance: NaN }), WebhookSignatureError);
});

test('several signatures of a rotation', async () => {
  const [scheme, key] = SCHEMES['standard-webhooks'] ?? assert.fail();
  const headers = await signWebhook(BODY, key, scheme);
  headers['webhook-signature'] = `v1a,xx v1,${'A'.repeat(43)}= ${headers['webhook-signature']}`;
  await verify(BODY, headers, key, scheme);
});

test('a payload that is no object is refused', async () => {
  for (const body of ['', '[]', '1', 'null', '{', '"x"']) assert.throws(() => unsafeUnwrap(body), WebhookPayloadError);
  assert.throws(() => unsafeUnwrap({ already: 'decoded' } as never), /text or bytes, not an object|not JSON/);
  assert.deepEqual(unsafeUnwrap('{}'), {});
});
