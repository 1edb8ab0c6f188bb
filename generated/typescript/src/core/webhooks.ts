/** Webhooks: whether an event was sent by the API, and what it says. Everything that is not proven is refused. */

import { base64Of, fromBase64, fromHex, hexOf, utf8Of } from './bytes.js';
import { MissingCredentialsError, WebhookPayloadError, WebhookSignatureError } from './error.js';
import { pairsOf } from './operation.js';
import type { HeadersLike } from './types.js';
import { kindOf } from './values.js';

const TOLERANCE = 300;
const PKCS8 = '302e020100300506032b657004220420'; // what stands before the 32 bytes of a private Ed25519 key

/** How an API signs its webhooks. */
export interface WebhookScheme {
  /**
   * `standard-webhooks` (HMAC-SHA256 over `id.timestamp.body`, signatures `v1,BASE64`), `ed25519` or `hmac-sha256`. The last two
   * sign the body, after the time and `separator` where there is a `timestampHeader`.
   */
  readonly kind: 'standard-webhooks' | 'ed25519' | 'hmac-sha256';
  readonly signatureHeader: string;
  readonly timestampHeader?: string;
  readonly idHeader?: string;
  /** Stands between what is signed: `.` by default. */
  readonly separator?: string;
  /** Stands before the signature, as in `sha256=`. */
  readonly prefix?: string;
  readonly encoding?: 'hex' | 'base64';
  /** Whether the signature header reads `t=TIME,v1=SIGNATURE`. */
  readonly fields?: boolean;
  /** The client option that holds the key, and the environment variable, for messages. */
  readonly keyOption?: string;
  readonly keyEnv?: string;
}

export type WebhookKey = string | readonly string[] | null | undefined;

export interface VerifyOptions {
  /** How many seconds the time may lie in the past or future, where the scheme signs a time; 300 by default. */
  tolerance?: number | undefined;
  /** The time to compare with, in Unix seconds; by default the clock's. */
  now?: number | undefined;
}

/** The body of an event as it arrived; one that was decoded and encoded again will not verify. */
export type WebhookPayload = string | Uint8Array;

/**
 * Return if the payload was signed with one of the keys a short time ago; otherwise reject.
 *
 * @param key secrets, or public Ed25519 keys of 32 bytes in base64; several during a rotation
 * @throws MissingCredentialsError there is no key
 * @throws WebhookSignatureError anything is missing, malformed, too old, or not signed with one of the keys
 */
export async function verify(
  payload: WebhookPayload,
  headers: HeadersLike,
  key: WebhookKey,
  scheme: WebhookScheme,
  options: VerifyOptions = {},
): Promise<void> {
  const body = bytesOf(payload);
  const keys = requireKeys(key, scheme);
  const fields = fieldsOf(headers);
  const { timestamp, signatures } = signed(fields, scheme);
  const given = signatures.map((text) => decodedSignature(text, scheme));
  if (timestamp !== undefined) checkAge(timestamp, scheme, options);
  const id = scheme.idHeader === undefined ? undefined : fieldOf(fields, scheme.idHeader);
  const message = messageOf(id, timestamp, body, scheme);
  for (const one of keys) for (const signature of given) if (await isSigned(one, signature, message, scheme)) return;
  throw new WebhookSignatureError('the signature of the webhook does not match its payload');
}

/** Return the event of a payload that `verify` accepts. */
export async function unwrap<T>(
  payload: WebhookPayload,
  headers: HeadersLike,
  key: WebhookKey,
  scheme: WebhookScheme,
  options: VerifyOptions = {},
): Promise<T> {
  await verify(payload, headers, key, scheme, options);
  return unsafeUnwrap<T>(payload);
}

/** Return the event of a payload, whoever sent it. */
export function unsafeUnwrap<T>(payload: WebhookPayload): T {
  let event: unknown;
  try {
    event = JSON.parse(typeof payload === 'string' ? payload : new TextDecoder().decode(bytesOf(payload)));
  } catch {
    throw new WebhookPayloadError('the payload is not JSON');
  }
  if (typeof event === 'object' && event !== null && !Array.isArray(event)) return event as T;
  throw new WebhookPayloadError('the payload is not a JSON object');
}

/**
 * Return the headers with which an event is genuine: for tests of what receives them.
 *
 * @param key the secret, or a private Ed25519 key of 32 bytes in base64; of several, the first
 * @param options `id` and `timestamp` (Unix seconds, now by default), where the scheme signs them
 */
export async function signWebhook(
  payload: WebhookPayload,
  key: WebhookKey,
  scheme: WebhookScheme,
  options: { id?: string; timestamp?: number } = {},
): Promise<{ [header: string]: string }> {
  const [first = ''] = requireKeys(key, scheme);
  const timed = scheme.fields === true || scheme.timestampHeader !== undefined;
  const timestamp = timed ? String(options.timestamp ?? Math.floor(Date.now() / 1000)) : undefined;
  const id = scheme.idHeader === undefined ? undefined : (options.id ?? 'msg_test');
  const message = messageOf(id, timestamp, bytesOf(payload), scheme);
  const signature = new Uint8Array(
    await crypto.subtle.sign(algorithmOf(scheme), await signingKey(first, scheme), message),
  );
  const headers: { [header: string]: string } = {};
  if (scheme.idHeader !== undefined && id !== undefined) headers[scheme.idHeader] = id;
  if (scheme.fields === true) return { ...headers, [scheme.signatureHeader]: `t=${timestamp},v1=${hexOf(signature)}` };
  if (scheme.timestampHeader !== undefined && timestamp !== undefined) headers[scheme.timestampHeader] = timestamp;
  const text = isHex(scheme) ? hexOf(signature) : base64Of(signature);
  headers[scheme.signatureHeader] = `${scheme.kind === 'standard-webhooks' ? 'v1,' : (scheme.prefix ?? '')}${text}`;
  return headers;
}

function isHex(scheme: WebhookScheme): boolean {
  return scheme.kind === 'hmac-sha256' && (scheme.encoding ?? 'hex') === 'hex';
}

function requireKeys(key: WebhookKey, scheme: WebhookScheme): readonly string[] {
  if (key === undefined || key === null) {
    const option = scheme.keyOption === undefined ? '' : `, create the client with \`${scheme.keyOption}\``;
    const variable = scheme.keyEnv === undefined ? '' : ` or set ${scheme.keyEnv}`;
    throw new MissingCredentialsError(`webhooks are verified with a key: pass \`key\`${option}${variable}`);
  }
  const keys = typeof key === 'string' ? [key] : [...key];
  if (keys.length === 0 || keys.some((one) => typeof one !== 'string' || one.trim() === '')) {
    throw new WebhookSignatureError('there is no key to verify the webhook with, or it is empty');
  }
  return keys;
}

function bytesOf(payload: unknown): Uint8Array<ArrayBuffer> {
  if (typeof payload === 'string') return utf8Of(payload);
  if (payload instanceof Uint8Array) return new Uint8Array(payload);
  throw new WebhookPayloadError(`the payload must be the body as it arrived, text or bytes, not ${kindOf(payload)}`);
}

function fieldsOf(headers: HeadersLike): (readonly [string, unknown])[] {
  if (typeof headers !== 'object' || headers === null)
    throw new WebhookSignatureError('the headers of the webhook are missing');
  return pairsOf(headers).filter(([, value]) => value !== undefined && value !== null);
}

function fieldOf(fields: readonly (readonly [string, unknown])[], name: string): string {
  const values = fields.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  const [value] = values;
  if (values.length === 0) throw new WebhookSignatureError(`the webhook has no header ${name}`);
  if (values.length > 1 || typeof value !== 'string')
    throw new WebhookSignatureError(`the header ${name} is not one string`);
  return value.trim();
}

function signed(
  fields: readonly (readonly [string, unknown])[],
  scheme: WebhookScheme,
): { timestamp: string | undefined; signatures: string[] } {
  const text = fieldOf(fields, scheme.signatureHeader);
  if (scheme.fields === true) {
    const pairs = text.split(',').map((part) => part.trim().split(/=(.*)/s));
    const times = pairs.filter(([key]) => key === 't').map(([, value = '']) => value);
    const signatures = pairs.filter(([key]) => key === 'v1').map(([, value = '']) => value);
    if (times.length === 1 && signatures.length > 0) return { timestamp: times[0], signatures };
    throw new WebhookSignatureError(`the header ${scheme.signatureHeader} has not one time and a signature`);
  }
  const timestamp = scheme.timestampHeader === undefined ? undefined : fieldOf(fields, scheme.timestampHeader);
  if (scheme.kind === 'standard-webhooks') {
    const signatures = text
      .split(/\s+/)
      .filter((part) => part.startsWith('v1,'))
      .map((part) => part.slice(3));
    return { timestamp, signatures };
  }
  const prefix = scheme.prefix ?? '';
  if (!text.startsWith(prefix))
    throw new WebhookSignatureError(`the header ${scheme.signatureHeader} does not begin with ${prefix}`);
  return { timestamp, signatures: [text.slice(prefix.length)] };
}

function decodedSignature(text: string, scheme: WebhookScheme): Uint8Array<ArrayBuffer> {
  const size = scheme.kind === 'ed25519' ? 64 : 32;
  const found = isHex(scheme) || scheme.fields === true ? fromHex(text) : fromBase64(text);
  if (found?.length === size) return found;
  throw new WebhookSignatureError(`the header ${scheme.signatureHeader} does not hold a signature of ${size} bytes`);
}

function checkAge(
  timestamp: string,
  scheme: WebhookScheme,
  { tolerance = TOLERANCE, now = Date.now() / 1000 }: VerifyOptions,
): void {
  const name = scheme.timestampHeader ?? scheme.signatureHeader;
  if (!/^\d{1,20}$/.test(timestamp)) throw new WebhookSignatureError(`the header ${name} is not a number of seconds`);
  if (!(Math.abs(now - Number(timestamp)) <= tolerance))
    throw new WebhookSignatureError('the webhook was not sent within the tolerated time');
}

function messageOf(
  id: string | undefined,
  timestamp: string | undefined,
  body: Uint8Array,
  scheme: WebhookScheme,
): Uint8Array<ArrayBuffer> {
  const separator = scheme.separator ?? '.';
  const head = utf8Of([id, timestamp].map((part) => (part === undefined ? '' : part + separator)).join(''));
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  return message;
}

function algorithmOf(scheme: WebhookScheme): { name: string; hash?: string } {
  return scheme.kind === 'ed25519' ? { name: 'Ed25519' } : { name: 'HMAC', hash: 'SHA-256' };
}

async function isSigned(
  key: string,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  scheme: WebhookScheme,
): Promise<boolean> {
  const algorithm = algorithmOf(scheme);
  const bytes = scheme.kind === 'ed25519' ? exactly(key, 32, 'the public key') : secretOf(key, scheme);
  const imported = await importKey(bytes, algorithm, 'verify');
  return (await crypto.subtle.verify(algorithm, imported, signature, message)) === true;
}

async function importKey(
  bytes: Uint8Array<ArrayBuffer>,
  algorithm: { name: string; hash?: string },
  use: 'sign' | 'verify',
): Promise<CryptoKey> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (subtle === undefined) throw new WebhookSignatureError('this runtime has no WebCrypto to verify webhooks with');
  const format = algorithm.name === 'Ed25519' && use === 'sign' ? 'pkcs8' : 'raw';
  try {
    return await subtle.importKey(format, bytes, algorithm, false, [use]);
  } catch (cause) {
    throw new WebhookSignatureError(`this runtime cannot use the key with ${algorithm.name}`, { cause });
  }
}

function signingKey(key: string, scheme: WebhookScheme): Promise<CryptoKey> {
  if (scheme.kind !== 'ed25519') return importKey(secretOf(key, scheme), algorithmOf(scheme), 'sign');
  const seed = exactly(key, 32, 'the private key');
  const whole = fromHex(PKCS8 + hexOf(seed)) ?? seed;
  return importKey(whole, algorithmOf(scheme), 'sign');
}

/** Return the secret of HMAC as it is used; that of Standard Webhooks is in base64, with or without padding. */
function secretOf(key: string, scheme: WebhookScheme): Uint8Array<ArrayBuffer> {
  const secret = scheme.kind === 'standard-webhooks' ? fromBase64(key.trim().replace(/^whsec_/, '')) : utf8Of(key);
  if (secret === undefined) throw new WebhookSignatureError('the secret is not in base64');
  if (secret.length === 0) throw new WebhookSignatureError('the secret is empty');
  return secret;
}

function exactly(text: string, size: number, what: string): Uint8Array<ArrayBuffer> {
  const found = fromBase64(text);
  if (found?.length === size) return found;
  throw new WebhookSignatureError(`${what} is not ${size} bytes in base64`);
}
