// A small API of our own, written as a generated client is, and servers and `fetch` functions to call it with.

import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

import { APIPromise } from '../../../../templates/typescript/runtime/api-promise.js';
import { BaseClient } from '../../../../templates/typescript/runtime/client.js';
import {
  PageNumberPage,
  type PageNumberScheme,
  type PagePromise,
} from '../../../../templates/typescript/runtime/pagination.js';
import { APIResource } from '../../../../templates/typescript/runtime/resource.js';
import type { Settings } from '../../../../templates/typescript/runtime/settings.js';
import type { Stream } from '../../../../templates/typescript/runtime/streaming.js';
import type {
  BaseClientOptions,
  CallSpec,
  Fetch,
  RequestOptions,
} from '../../../../templates/typescript/runtime/types.js';

export const KEY: string = 'key_0123456789abcdef';

export const SETTINGS: Settings = {
  name: 'Acme',
  version: '1.2.3',
  baseURL: 'https://api.acme.test/v2',
  envPrefix: 'ACME',
  options: { apiKey: 'ACME_API_KEY' },
  auth: { bearerAuth: { type: 'bearer', option: 'apiKey' } },
  security: [['bearerAuth']],
};

export interface Thing {
  id: string;
}

export class ThingsPage extends PageNumberPage<Thing> {
  declare data: Thing[];
  declare meta: { page_number: number; total_pages: number };
  protected override get scheme(): PageNumberScheme {
    return {
      items: ['data'],
      parameter: 'page[number]',
      page: ['meta', 'page_number'],
      pages: ['meta', 'total_pages'],
    };
  }
}

export class Things extends APIResource {
  retrieve(id: string, options?: RequestOptions): APIPromise<Thing> {
    return this._call('GET /things/{thing_id}', id, undefined, options);
  }
  create(body: object, options?: RequestOptions): APIPromise<Thing> {
    return this._call('POST /things', undefined, body, options);
  }
  delete(id: string, options?: RequestOptions): APIPromise<Thing> {
    return this._call('DELETE /things/{thing_id}', id, undefined, options);
  }
  list(query?: object | null, options?: RequestOptions): PagePromise<ThingsPage, Thing> {
    return this._page('GET /things', ThingsPage, undefined, query, options);
  }
  chat(body: object, options?: RequestOptions): APIPromise<Stream<Thing>> {
    return this._stream('POST /chat', undefined, { ...body, stream: true }, options);
  }
}

export interface AcmeOptions extends BaseClientOptions {
  apiKey?: string | null | undefined;
}

export class Acme extends BaseClient<AcmeOptions> {
  declare apiKey: string | null;

  constructor(options: AcmeOptions = {}, settings: Settings = SETTINGS) {
    super(options, settings);
  }

  get things(): Things {
    return this._child('things', Things);
  }

  /** Call any operation. */
  call<T = unknown>(
    operation: string,
    input?: object | null,
    spec?: CallSpec,
    options?: RequestOptions,
  ): APIPromise<T> {
    return this._call<T>(operation, undefined, input, options, spec);
  }
}

export interface Sent {
  url: string;
  method: string;
  headers: Headers;
  body: BodyInit | null | undefined;
}

/** A `fetch` that answers from a list, the last answer for ever, and remembers what was sent. */
export function mock(...answers: (Response | (() => Response | Promise<Response>))[]): Fetch & { sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    sent.push({ url, method: init.method ?? 'GET', headers: new Headers(init.headers), body: init.body });
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? json({ id: '1' });
    return typeof answer === 'function' ? answer() : answer.clone();
  };
  return Object.assign(fetch, { sent });
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** A client over a `fetch`; it never waits for long, and has no timer but those of repeats. */
export function acme(fetch: Fetch, options: AcmeOptions = {}, settings: Settings = SETTINGS): Acme {
  return new Acme({ apiKey: KEY, timeout: Infinity, logLevel: 'off', ...options, fetch }, settings);
}

/** Make waits between attempts end at once; return how long they would have been. The client must have no time limits. */
export function naps(t: TestContext): number[] {
  const waits: number[] = [];
  const real = globalThis.setTimeout;
  t.mock.method(globalThis, 'setTimeout', ((run: () => void, milliseconds: number) => {
    waits.push(milliseconds);
    return real(run, 0);
  }) as typeof setTimeout);
  return waits;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback that the test stops. */
export async function serve(t: TestContext, handler: Handler): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Return what something rejects with. */
export async function failure<E = any>(work: PromiseLike<unknown>): Promise<E> {
  try {
    await work;
  } catch (error) {
    return error as E;
  }
  assert.fail('it did not fail');
}

export function text(body: unknown): Promise<string> {
  return new Response(body as BodyInit).text();
}

/** Make one call; return what was sent, the address without the base URL. */
export async function sent(
  operation: string,
  input?: object | null,
  spec?: CallSpec,
  options?: RequestOptions,
  client?: object,
): Promise<Sent> {
  const fetch = mock(json({}));
  await acme(fetch, client).call(operation, input, spec, options);
  const [found] = fetch.sent;
  assert.ok(found);
  return { ...found, url: found.url.replace(SETTINGS.baseURL, '') };
}
