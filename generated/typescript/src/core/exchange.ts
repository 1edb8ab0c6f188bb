/** One call from its first request to its last answer: what is known of it, and the errors that it ends with. */

import type { BaseClient } from './client.js';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIResponseValidationError,
  APIUserAbortError,
  errorClassOf,
  type ReadableHeaders,
} from './error.js';
import { errorDetails, reasonOf, requestIDOf } from './error-details.js';
import { causesOf, isCertificateFailure, isUndecodable, neverSent } from './failures.js';
import { Guard, Interruption } from './guard.js';
import type { HookContext } from './hooks.js';
import { readRateLimit } from './rate-limit.js';
import { TooLong } from './reading.js';
import { scrub, secretHeaders, shown, visible } from './redact.js';
import type { Prepared } from './request.js';
import { LONGEST_WAIT, millisecondsOf, repeatsAfterStatus, waitBeforeRepeat, type Wait } from './retry.js';
import type { FinalRequestOptions } from './types.js';

const LONGEST_TEXT = 500;

export class Exchange {
  readonly started: number = performance.now();
  readonly guard: Guard;
  readonly label: string;
  attempts = 0;
  /** Whether a redirect was followed: what must not be done twice may have been done. */
  moved = false;
  /** Why a redirect was not followed, or the body not read. */
  objection = '';
  /** What the last attempt sent. */
  sent: { url: string; headers: Headers } | undefined;
  /** What all attempts have in common; there once files were read and values written. */
  declare prepared: Prepared;
  #context: HookContext | undefined;

  constructor(
    readonly client: BaseClient,
    readonly options: FinalRequestOptions,
    readonly deadline: number | undefined,
  ) {
    this.label = options.operation ?? labelOf(options);
    this.guard = new Guard(options.signal, deadline === undefined ? undefined : this.started + deadline);
  }

  /** Return what people may read of a text about this call. */
  readonly shown = (text: string): string => {
    const { settings, headers } = this.client._state;
    const { url, headers: sent } = this.sent ?? (this.prepared as Prepared | undefined) ?? {};
    const names = settings.secretNames ?? [];
    const secrets = [...this.client._secrets(), ...secretHeaders(headers, names)];
    return shown(text, { names, secrets, url, headers: sent, body: this.options.body });
  };

  /** Call a hook of the caller's; what it throws ends the call. */
  async hook(
    name: 'beforeRequest' | 'afterResponse' | 'onRetry' | 'onError',
    facts: Partial<HookContext> = {},
  ): Promise<void> {
    const hook = this.client._state.options.hooks?.[name];
    if (hook === undefined) return;
    const [method = '', path = ''] = this.label.split(' ', 2);
    this.#context ??= { operation: this.label, method, path, attempt: 1, elapsed: 0, state: {} };
    Object.assign(this.#context, facts, {
      attempt: Math.max(this.attempts, 1),
      elapsed: performance.now() - this.started,
    });
    await hook(this.#context);
  }

  /** Return the milliseconds until the repeat; `undefined` if the answer is final. */
  delayAfterStatus(response: Response): number | undefined {
    if (this.objection !== '' || !this.#mayRepeat()) return undefined;
    if (!repeatsAfterStatus(response.status, response.headers, this.prepared.right)) return undefined;
    return this.#affordable(waitBeforeRepeat(this.attempts, response.status, response.headers));
  }

  /** Return the milliseconds until the repeat of a request that got no complete answer; `undefined` if that is final. */
  delayAfterFailure(cause: unknown, answered: boolean): number | undefined {
    if (cause instanceof TooLong || (cause instanceof Interruption && cause.kind !== 'timeout')) return undefined;
    if (isCertificateFailure(cause) || (answered && isUndecodable(cause))) return undefined;
    const { right } = this.prepared;
    if (!this.#mayRepeat() || !(right.safe || right.asked || (!answered && neverSent(cause)))) return undefined;
    return this.#affordable(waitBeforeRepeat(this.attempts, undefined, undefined));
  }

  /** Whether a repeat can do harm since the place that a redirect came from may have acted. */
  mayBeProcessed(): boolean {
    const { right } = this.prepared;
    return this.moved && !(right.safe || right.asked);
  }

  #mayRepeat(): boolean {
    return this.prepared.repeatable && this.attempts <= this.prepared.maxRetries && !this.mayBeProcessed();
  }

  #affordable(wait: Wait): number | undefined {
    const remaining = this.guard.remaining();
    if (wait.least > LONGEST_WAIT || (remaining !== undefined && wait.least >= remaining)) return undefined;
    return this.client._state.shared.budget.take() ? millisecondsOf(wait, remaining) : undefined;
  }

  /** Return the error of a final answer; `body` is what it says. */
  statusError(response: Response, body: Object | undefined): APIError {
    const reason = this.objection !== '' ? this.objection : reasonOf(body);
    const message = this.#message(`${response.status} ${response.statusText}`.trimEnd(), reason, response, body);
    const error = new (errorClassOf(response.status))(
      response.status,
      body,
      message,
      response.headers as ReadableHeaders,
    );
    return this.#named(error, response, body);
  }

  /** Return the error of an answer that is not what was promised. */
  invalid(response: Response, outcome: string, reason = '', body?: Object): APIResponseValidationError {
    const message = this.#message(`${response.status} ${outcome}`, reason, response);
    return this.#named(
      new APIResponseValidationError(response.status, body, message, response.headers as ReadableHeaders),
      response,
      body,
    );
  }

  /** Return the error of an answer that reports a failure though its status does not. */
  reported(response: Response, outcome: string, body: Object | undefined): APIError {
    const message = this.#message(outcome, reasonOf(body), response, body);
    return this.#named(new APIError(undefined, body, message, response.headers as ReadableHeaders), response, body);
  }

  /** Return what the caller sees of a failure, whatever it was. */
  failure(cause: unknown, response?: Response): unknown {
    if (cause instanceof Interruption) return this.#interrupted(cause);
    if (cause instanceof TooLong && response !== undefined) {
      return this.invalid(
        response,
        'with a body that is too long',
        `it has more than ${cause.most} bytes, the client's maxResponseBytes`,
      );
    }
    if (response !== undefined && isUndecodable(cause)) {
      return this.invalid(response, 'with a body that cannot be decoded', causesOf(cause));
    }
    const outcome = isCertificateFailure(cause) ? "the server's certificate does not verify" : 'connection failed';
    return this.#named(
      new APIConnectionError({ message: this.#message(outcome, causesOf(cause), response), cause: this.#clean(cause) }),
    );
  }

  #interrupted(cause: Interruption): APIError {
    if (cause.kind === 'deadline') {
      const message = this.#message(`not finished by its deadline of ${this.deadline} ms`);
      return this.#named(new APIConnectionTimeoutError({ message }));
    }
    if (cause.kind === 'timeout') {
      return this.#named(
        new APIConnectionTimeoutError({ message: this.#message(`timed out after ${this.prepared.timeout} ms`) }),
      );
    }
    const reason: unknown = this.options.signal?.reason;
    return this.#named(
      new APIUserAbortError({ message: this.#message('the call was aborted'), cause: this.#clean(reason) }),
    );
  }

  /** Return the id under which the API's support finds an answer. */
  requestID(response: Response): string | undefined {
    return requestIDOf(response.headers);
  }

  #named<E extends APIError>(error: E, response?: Response, body?: Object): E {
    return error._tell({
      operation: this.label,
      attempts: Math.max(this.attempts, 1),
      requestID: requestIDOf(response?.headers),
      errors: errorDetails(body),
      rateLimit: response === undefined ? undefined : readRateLimit(response.headers),
    });
  }

  /** Return one line: what came of the call, why, and which call it was. Secrets are masked before it is cut. */
  #message(outcome: string, reason = '', response?: Response, body?: Object): string {
    const code = errorDetails(body).find((detail) => detail.code !== undefined)?.code;
    const id = requestIDOf(response?.headers);
    const facts = [this.label];
    if (code !== undefined) facts.push(`code ${cut(this.shown(code))}`);
    if (id !== undefined) facts.push(`request ${cut(this.shown(id))}`);
    if (this.attempts > 1) facts.push(`${this.attempts} attempts`);
    const why = cut(this.shown(reason.replace(/\s+/g, ' ').trim()));
    return `${this.shown(outcome)}${why === '' ? '' : ` - ${why}`} (${facts.join(', ')})`;
  }

  /** Return a cause that shows no secret: itself, or its words without them. */
  #clean(cause: unknown): unknown {
    if (!(cause instanceof Error)) return cause;
    const text = causesOf(cause);
    const told = this.shown(text);
    return told === visible(text) ? cause : new Error(told);
  }
}

function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 3)}...`;
}

/** Return method and path of a call that has no operation, without values that could be personal. */
function labelOf(options: FinalRequestOptions): string {
  const path = options.path.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  return `${options.method.toUpperCase()} ${visible(scrub(path))}`;
}
