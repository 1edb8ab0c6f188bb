/** What callers pass to a call and to a client, and what generated code says about an operation. */

import type { Hooks } from './hooks.js';

export type HTTPMethod = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options' | 'trace' | (string & {});

/** The function that sends requests. It is called without `this`. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Further members of `RequestInit`, those of a single runtime included: `dispatcher`, `cf`, `proxy`, `keepalive`. */
export type FetchOptions = Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> & {
  readonly [option: string]: unknown;
};

/** A body as `fetch` takes it. `BodyInit` has no name where there is no DOM. */
export type FetchBody = NonNullable<RequestInit['body']>;

export type HeaderValue = string | number | boolean | null | undefined;

/** Headers by name. `null` takes away a header that the client would send; a list sends several. */
export type HeadersLike =
  | Headers
  | Iterable<readonly [name: string, value: HeaderValue]>
  | { readonly [name: string]: HeaderValue | readonly HeaderValue[] }
  | null
  | undefined;

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

type LogFunction = (message: string, ...rest: unknown[]) => void;

/** Where log lines go: `console`, or a logger with the same four methods. */
export interface Logger {
  error: LogFunction;
  warn: LogFunction;
  info: LogFunction;
  debug: LogFunction;
}

/** What every call takes as its last argument. */
export interface RequestOptions {
  /** Headers of this call; `null` takes away one that would be sent. */
  headers?: HeadersLike | undefined;
  /** Query parameters beside those of the method; they win. */
  query?: object | null | undefined;
  /** The body in place of what the method would send. */
  body?: unknown;
  /** The path, or a whole address within the client's origin, in place of the method's. */
  path?: string | undefined;
  method?: HTTPMethod | undefined;
  /** Milliseconds for one attempt, its body included. A stream may be silent for so long. */
  timeout?: number | undefined;
  /** Milliseconds for all attempts and the waits between them. */
  deadline?: number | undefined;
  /** How often the request may be repeated. Given here, it holds for requests that are not safe to repeat, too. */
  maxRetries?: number | undefined;
  /** Ends the call at any moment; it then rejects with `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
  fetchOptions?: FetchOptions | undefined;
  /** A key by which the API recognises a repeat of this request. */
  idempotencyKey?: string | undefined;
  /** Ask for server-sent events: the call resolves to a `Stream`. */
  stream?: boolean | undefined;
  /** The base URL where neither the constructor's options nor the environment name one. */
  defaultBaseURL?: string | undefined;
  /** Resolve to the `Response` itself, its body unread. */
  binary?: boolean | undefined;
}

/** A request as `request`, `buildRequest` and the hooks of subclasses see it. They may change it. */
export interface FinalRequestOptions extends RequestOptions {
  method: HTTPMethod;
  path: string;
  /** Method and path with their placeholders: `GET /conversations/{id}`. */
  operation?: string | undefined;
  spec?: CallSpec | undefined;
  /** How parameters of the query are written that do not follow the settings, by wire name. */
  styles?: { readonly [name: string]: Style } | undefined;
}

export type StyleName =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject' // OpenAPI's
  | 'repeat'
  | 'comma'
  | 'indices'
  | 'brackets'; // the house formats of sdk.yml

/** How a value that is an array or an object is written; all but `style` off or absent by default. */
export interface Style {
  readonly style: StyleName;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Write it as JSON. */
  readonly contentType?: string;
}

/** How one property of a form or multipart body is written. */
export interface PartStyle {
  readonly contentType?: string;
  readonly style?: Style;
}

export interface Headed {
  readonly [member: string]: true | Style;
}

/**
 * What is unusual about an operation. Names are those of the members of the method's input.
 *
 * Without it, members that fill the path go there; of the others, a GET, HEAD, OPTIONS or DELETE sends all in the query, and every
 * other method in a JSON body.
 */
export interface CallSpec {
  /** Members that go to the query, of a method that has a body. */
  readonly query?: readonly string[];
  /** Members that are headers. */
  readonly headers?: Headed;
  /** Members that are cookies. */
  readonly cookies?: Headed;
  /**
   * `"multipart"`, `"form"` (URL-encoded), `"upload"` (bytes as they are, under the type of the file), or a media type: one
   * of JSON, or raw. `null` where a POST, PUT or PATCH has no body at all.
   */
  readonly body?: 'multipart' | 'form' | 'upload' | (string & {}) | null;
  /** The media type of a file that is passed in place of the body. */
  readonly upload?: string;
  /** The member that is the whole body; all others that are no header, cookie or part of the path then go to the query. */
  readonly whole?: string;
  /** Wire names of members that are called otherwise. */
  readonly rename?: { readonly [member: string]: string };
  /** How members in path and query are written that do not follow the settings. */
  readonly styles?: { readonly [member: string]: Style };
  /** How properties of a form or multipart body are written that do not follow the settings. */
  readonly parts?: { readonly [property: string]: PartStyle };
  /** The Accept header; `application/json` by default. It decides how an answer is read: see `parseResponse`. */
  readonly accept?: string;
  /** The result is the `Response`, its body unread. */
  readonly binary?: boolean;
  /** The result is nothing, whatever the body says. */
  readonly empty?: boolean;
  /** The base URL of this operation, which one of the caller's own still replaces. */
  readonly server?: string;
  /** The header that makes a repeat harmless; filled in. */
  readonly idempotency?: string;
  /** The property of the JSON body that makes a repeat harmless, such as `command_id`; filled in. */
  readonly idempotencyProperty?: string;
  /** Alternatives of scheme names that are used together; `[]` for an open operation. */
  readonly security?: readonly (readonly string[])[];
  /** Whether no key at all belongs to this request, and no redirect is followed: the core's own token requests. */
  readonly private?: boolean;
  /** A repeat does no harm, whatever the method. */
  readonly repeatable?: boolean;
}

/** What every client takes; generated clients add their credentials. */
export interface BaseClientOptions {
  baseURL?: string | null | undefined;
  /** A name of `Settings.environments`, in place of a base URL. */
  environment?: string | null | undefined;
  /** Milliseconds for one attempt, its body included; 60,000 by default. */
  timeout?: number | undefined;
  /** Milliseconds for all attempts of a call and the waits between them; none by default. */
  deadline?: number | undefined;
  /** How often a request may be repeated; 2 by default. */
  maxRetries?: number | undefined;
  fetch?: Fetch | undefined;
  fetchOptions?: FetchOptions | undefined;
  /** Headers of every request; `null` takes away one that would be sent. */
  defaultHeaders?: HeadersLike | undefined;
  defaultQuery?: { readonly [name: string]: unknown } | undefined;
  logger?: Logger | undefined;
  logLevel?: LogLevel | undefined;
  hooks?: Hooks | undefined;
  /** Repeats that a client and its copies may make before they stop repeating; each success gives a fifth of one back. */
  retryBudget?: number | undefined;
  /** The most bytes that are read of one answer, or of one event of a stream; 256 MiB by default. */
  maxResponseBytes?: number | undefined;
}
