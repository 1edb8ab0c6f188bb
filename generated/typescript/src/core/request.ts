/** From the options of a call to what is sent. */

import { isAbsolute, joined } from './address.js';
import { credentialsFor, signsBeyondHeaders } from './auth.js';
import { encodeBody, withKey } from './body.js';
import { randomUUID } from './bytes.js';
import type { BaseClient } from './client.js';
import { SDKError } from './error.js';
import { putHeaders } from './headers.js';
import { isSecretName } from './redact.js';
import type { Right } from './retry.js';
import type { FetchBody, FinalRequestOptions } from './types.js';
import { quoted } from './values.js';

const IDEMPOTENT: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'];

/** A request that is ready for its first attempt, but for its credentials. */
export interface Prepared {
  readonly options: FinalRequestOptions;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: FetchBody | undefined;
  readonly repeatable: boolean;
  /** Whether it goes to the client's own origin, so that credentials go along. */
  readonly home: boolean;
  /** The Authorization header that the name and the password in the base URL make. */
  readonly basic: string | undefined;
  /** Names of headers that the caller set or took away. */
  readonly named: ReadonlySet<string>;
  readonly right: Right;
  readonly maxRetries: number;
  readonly timeout: number;
}

/** Prepare a request: everything that its attempts have in common. */
export async function prepare(
  client: BaseClient,
  options: FinalRequestOptions,
  signal?: AbortSignal,
): Promise<Prepared> {
  const { settings } = client._state;
  const method = options.method.toUpperCase();
  const { url, home, basic } = addressOf(client, options);
  const { headers, named } = headersOf(client, options, home);
  const [body, keyed] = withKey(options.body, options.spec?.idempotencyProperty);
  const encoding = encodeBody(
    body === options.body ? options : { ...options, body },
    settings,
    headers.has('content-type'),
    signal,
  );
  const encoded = encoding instanceof Promise ? await encoding : encoding;
  if (encoded.contentType !== undefined && !headers.has('content-type') && !named.has('content-type')) {
    headers.set('content-type', encoded.contentType);
  }
  const header = idempotencyHeader(client, options, method, headers);
  const safe = IDEMPOTENT.includes(method) || header || keyed || options.spec?.repeatable === true;
  return {
    options,
    method,
    url,
    headers,
    body: encoded.body,
    repeatable: encoded.repeatable,
    home,
    basic,
    named,
    right: { safe, asked: options.maxRetries !== undefined },
    maxRetries: counted('maxRetries', options.maxRetries ?? client.maxRetries),
    timeout: limited('timeout', options.timeout ?? client.timeout),
  };
}

function addressOf(client: BaseClient, { path, query, styles, spec, defaultBaseURL }: FinalRequestOptions): Address {
  const server = spec?.server ?? defaultBaseURL;
  const root = client._rootFor(server);
  if (spec?.private === true) return { url: joined(root, path, ''), home: true, basic: undefined };
  const url = client._address(path, query, styles, server);
  return { url, home: !isAbsolute(path) || new URL(url).origin === root.origin, basic: root.basic };
}

interface Address {
  readonly url: string;
  readonly home: boolean;
  readonly basic: string | undefined;
}

function headersOf(
  client: BaseClient,
  options: FinalRequestOptions,
  home: boolean,
): { headers: Headers; named: ReadonlySet<string> } {
  const { headers: common, named: usual, settings } = client._state;
  const headers = new Headers(common);
  if (!home || options.spec?.private === true) {
    for (const name of [...headers.keys()]) if (isSecretName(name, settings.secretNames)) headers.delete(name);
  }
  if (options.stream === true) headers.set('accept', 'text/event-stream');
  else if (options.spec?.accept !== undefined && !usual.has('accept')) headers.set('accept', options.spec.accept);
  if (options.headers === undefined || options.headers === null) return { headers, named: usual };
  const named = new Set(usual);
  putHeaders(headers, options.headers, named);
  return { headers, named };
}

/** Put an idempotency key into the headers; tell whether the API declares that it knows one. */
function idempotencyHeader(
  client: BaseClient,
  options: FinalRequestOptions,
  method: string,
  headers: Headers,
): boolean {
  const declared =
    options.spec?.idempotency ?? (method === 'GET' ? undefined : client._state.settings.idempotencyHeader);
  const name = declared ?? (options.idempotencyKey === undefined ? undefined : 'Idempotency-Key');
  if (name === undefined) return false;
  if (options.idempotencyKey !== undefined) putHeaders(headers, { [name]: options.idempotencyKey });
  else if (!headers.has(name)) headers.set(name, randomUUID());
  return declared !== undefined;
}

/** Add credentials to the address and the cookies of an attempt; those in other headers are `authHeaders`'s. */
export function sign(client: BaseClient, prepared: Prepared, headers: Headers): string {
  const { settings } = client._state;
  const { options, home, named } = prepared;
  if (!home || options.spec?.private === true) return prepared.url;
  if (prepared.basic !== undefined && !named.has('authorization')) headers.set('authorization', prepared.basic);
  if (!signsBeyondHeaders(settings)) return prepared.url;
  const credentials = credentialsFor(settings, (name) => client._option(name), options, named);
  if (credentials !== undefined && credentials.cookies.length > 0) {
    const sent = headers.get('cookie');
    headers.set('cookie', [...(sent === null ? [] : [sent]), ...credentials.cookies].join('; '));
  }
  if (credentials === undefined || credentials.query.length === 0) return prepared.url;
  return prepared.url + (prepared.url.includes('?') ? '&' : '?') + credentials.query.join('&');
}

/** Return a number of milliseconds; `Infinity` is no limit. */
export function limited(name: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw new SDKError(`${quoted(name)} must be a number of milliseconds, 0 or more`);
}

/** Return a number of repeats. */
export function counted(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new SDKError(`${quoted(name)} must be an integer, 0 or more`);
}
