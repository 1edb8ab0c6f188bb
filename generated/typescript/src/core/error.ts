/** Everything that a call can reject with. */

import type { ErrorDetail } from './error-details.js';
import { PACKAGE_NAME } from './package-name.js';
import type { RateLimit } from './rate-limit.js';

export type { ErrorDetail, RateLimit };

/** The headers of an answer, which can also be read as members: `headers["retry-after"]`. */
export type ReadableHeaders = Headers & { readonly [name: `${string}-${string}`]: string | undefined };

/**
 * Base of everything that this package throws on its own account.
 *
 * `instanceof` holds across copies and versions of the package: the ES module and the CommonJS one, or two installed side by side.
 */
export class SDKError extends Error {
  static get kind(): string {
    return 'SDKError';
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    return Object.hasOwn(this, 'kind') && kindsOf(value).includes((this as typeof SDKError).kind);
  }

  constructor(message?: string, options?: { cause?: unknown }) {
    super(message, options);
    const kinds: string[] = [];
    for (let type: unknown = new.target; typeof type === 'function'; type = Object.getPrototypeOf(type)) {
      if (Object.hasOwn(type, 'kind')) kinds.push((type as typeof SDKError).kind);
    }
    const name = Object.hasOwn(new.target, 'kind') ? kinds[0] : new.target.name;
    Object.defineProperty(this, brand(), { value: kinds });
    Object.defineProperty(this, 'name', { value: name, configurable: true, writable: true });
  }
}

function brand(): symbol {
  return Symbol.for(`${PACKAGE_NAME}.error`);
}

function kindsOf(value: unknown): readonly string[] {
  const kinds: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, brand()) : undefined;
  return Array.isArray(kinds) ? (kinds as string[]) : [];
}

/** What is known of a call that failed; told, so that the class itself stays small. */
export interface CallFacts {
  /** Method and path with placeholders: `GET /conversations/{id}`. */
  operation?: string | undefined;
  attempts?: number | undefined;
  requestID?: string | undefined;
  errors?: readonly ErrorDetail[] | undefined;
  rateLimit?: RateLimit | undefined;
}

/** A call failed. Of the members, `status`, `headers` and `error` are there only where the API answered. */
export class APIError<
  TStatus extends number | undefined = number | undefined,
  THeaders extends Headers | undefined = ReadableHeaders | undefined,
  TError extends Object | undefined = Object | undefined,
> extends SDKError {
  static override get kind(): string {
    return 'APIError';
  }

  readonly status: TStatus;
  #facts: CallFacts = {};
  readonly #headers: THeaders;
  readonly #error: TError;

  constructor(
    status: TStatus,
    error: TError,
    message: string | undefined,
    headers: THeaders,
    options?: { cause?: unknown },
  ) {
    super(messageOf(status, error, message), options);
    this.status = status;
    this.#error = error;
    this.#headers = headers === undefined ? headers : (readable(headers) as Headers as THeaders);
    const inspected = (_: number, options: object, inspect: (value: object, options: object) => string): string => {
      const { code, requestID, attempts, cause } = this;
      return `${this.stack} ${inspect({ status, code, requestID, attempts, ...(cause === undefined ? {} : { cause }) }, options)}`;
    };
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: inspected }); // Node would print `errors`
  }

  /** The headers of the answer; `headers["retry-after"]` works, too. */
  get headers(): THeaders {
    return this.#headers;
  }

  /** The body of the answer, decoded where it is JSON. It may hold what was sent: it is no member that is printed. */
  get error(): TError {
    return this.#error;
  }

  /** The reasons that the body gives, whatever its shape; empty in an error that no call made. */
  get errors(): readonly ErrorDetail[] {
    return this.#facts.errors ?? [];
  }

  /** The code of the first reason that has one. */
  get code(): string | undefined {
    return this.errors.find((detail) => detail.code !== undefined)?.code;
  }

  /** The id under which the API's support finds the request. */
  get requestID(): string | undefined {
    return this.#facts.requestID;
  }

  /** Method and path, with placeholders in place of values. */
  get operation(): string | undefined {
    return this.#facts.operation;
  }

  /** How many requests were made. */
  get attempts(): number {
    return this.#facts.attempts ?? 1;
  }

  /** What the answer says about the caller's quota. */
  get rateLimit(): RateLimit | undefined {
    return this.#facts.rateLimit;
  }

  /** Seconds after which the API asks to be called again. */
  get retryAfter(): number | undefined {
    return this.#facts.rateLimit?.retryAfter;
  }

  /** @internal Complete an error with what is known of the call. */
  _tell(facts: CallFacts): this {
    this.#facts = facts;
    return this;
  }

  toJSON(): object {
    const { name, message, status, code, requestID, operation, attempts } = this;
    return { name, message, status, code, requestID, operation, attempts };
  }
}

/** An answer does not have the form that the API promised. */
export class APIResponseValidationError extends APIError<number, ReadableHeaders> {
  static override get kind(): string {
    return 'APIResponseValidationError';
  }
}

/** The caller ended the call. */
export class APIUserAbortError extends APIError<undefined, undefined, undefined> {
  static override get kind(): string {
    return 'APIUserAbortError';
  }

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super(
      undefined,
      undefined,
      message ?? 'the call was aborted',
      undefined,
      cause === undefined ? undefined : { cause },
    );
  }
}

/** No complete answer arrived. */
export class APIConnectionError extends APIError<undefined, undefined, undefined> {
  static override get kind(): string {
    return 'APIConnectionError';
  }

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super(undefined, undefined, message ?? 'connection failed', undefined, cause === undefined ? undefined : { cause });
  }
}

/** No complete answer arrived in time. */
export class APIConnectionTimeoutError extends APIConnectionError {
  static override get kind(): string {
    return 'APIConnectionTimeoutError';
  }

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super({ message: message ?? 'timed out', cause });
  }
}

/** 400: the request is malformed. */
export class BadRequestError extends APIError<400, ReadableHeaders> {
  static override get kind(): string {
    return 'BadRequestError';
  }
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError extends APIError<401, ReadableHeaders> {
  static override get kind(): string {
    return 'AuthenticationError';
  }
}

/** 403: the credential does not allow this. */
export class PermissionDeniedError extends APIError<403, ReadableHeaders> {
  static override get kind(): string {
    return 'PermissionDeniedError';
  }
}

/** 404: there is no such thing. */
export class NotFoundError extends APIError<404, ReadableHeaders> {
  static override get kind(): string {
    return 'NotFoundError';
  }
}

/** 409: the request contradicts the present state. */
export class ConflictError extends APIError<409, ReadableHeaders> {
  static override get kind(): string {
    return 'ConflictError';
  }
}

/** 422: the request is well formed and means nothing. */
export class UnprocessableEntityError extends APIError<422, ReadableHeaders> {
  static override get kind(): string {
    return 'UnprocessableEntityError';
  }
}

/** 429: too many requests; `retryAfter` and `rateLimit` say for how long. */
export class RateLimitError extends APIError<429, ReadableHeaders> {
  static override get kind(): string {
    return 'RateLimitError';
  }
}

/** 500 and above: the API failed. */
export class InternalServerError extends APIError<number, ReadableHeaders> {
  static override get kind(): string {
    return 'InternalServerError';
  }
}

/** A call needs a credential that neither the client nor the environment has. */
export class MissingCredentialsError extends SDKError {
  static override get kind(): string {
    return 'MissingCredentialsError';
  }
}

/** A next page cannot be asked for: its address is none, is on another origin, or leads back to an earlier one. */
export class PageError extends SDKError {
  static override get kind(): string {
    return 'PageError';
  }
}

/** A webhook is not proven to come from the API. Answer it with a 4xx status and do not act on it. */
export class WebhookSignatureError extends SDKError {
  static override get kind(): string {
    return 'WebhookSignatureError';
  }
}

/** The payload of a webhook is not what the API promises. */
export class WebhookPayloadError extends SDKError {
  static override get kind(): string {
    return 'WebhookPayloadError';
  }
}

/** A class of errors that an answer gives. */
export type StatusErrorClass = new (
  status: number,
  error: Object | undefined,
  message: string | undefined,
  headers: ReadableHeaders,
) => APIError;

/** Return the class of errors that a status gives. */
export function errorClassOf(status: number): StatusErrorClass {
  return classOf(status) as StatusErrorClass;
}

function classOf(status: number): unknown {
  if (status === 400) return BadRequestError;
  if (status === 401) return AuthenticationError;
  if (status === 403) return PermissionDeniedError;
  if (status === 404) return NotFoundError;
  if (status === 409) return ConflictError;
  if (status === 422) return UnprocessableEntityError;
  if (status === 429) return RateLimitError;
  return status >= 500 ? InternalServerError : APIError;
}

function messageOf(status: number | undefined, error: unknown, message: string | undefined): string {
  const reason = message ?? (error === undefined ? '' : JSON.stringify(error));
  if (status === undefined || reason.startsWith(`${status}`)) return reason;
  return `${status} ${reason === '' ? 'status code (no body)' : reason}`;
}

function readable(headers: Headers): ReadableHeaders {
  const copy = new Headers(headers);
  for (const [name, value] of copy) if (!(name in copy)) Object.defineProperty(copy, name, { value });
  return copy as ReadableHeaders;
}
