/** The promise of a call. */

import { parseResponse } from './parse.js';
import type { Intent, Outcome } from './sending.js';

/** What `withResponse` gives. */
export interface WithResponse<T> {
  data: T;
  /** The answer, its body to be read by the caller. */
  response: Response;
  /** The id under which the API's support finds the request. */
  request_id: string | undefined;
  /** How many requests were made. */
  attempts: number;
}

/** A promise of a call's result, by which the answer itself can be had, too. The request is sent at once. */
export class APIPromise<T> extends Promise<T> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #outcome: Promise<Outcome>;
  readonly #intent: Intent;
  readonly #parse: (outcome: Outcome) => T | PromiseLike<T>;
  #parsed: Promise<T> | undefined;

  /** Made by the client: `outcome` is the call, which heeds `intent` when its answer comes. */
  constructor(outcome: Promise<Outcome>, intent: Intent, parse: (outcome: Outcome) => T | PromiseLike<T> = parseAs) {
    super((resolve) => {
      resolve(undefined as T); // what is awaited is `then` below
    });
    this.#outcome = outcome;
    this.#intent = intent;
    this.#parse = parse;
  }

  /** Return the answer with its body unread. */
  asResponse(): Promise<Response> {
    this.#intent.raw = true;
    return this.#outcome.then((outcome) => outcome.unread());
  }

  /** Return the result and the answer. */
  async withResponse(): Promise<WithResponse<T>> {
    const [data, outcome] = await Promise.all([this.#result(), this.#outcome]);
    const { exchange } = outcome;
    return {
      data,
      response: outcome.unread(),
      request_id: exchange.requestID(outcome.response),
      attempts: exchange.attempts,
    };
  }

  /** Return the same call with a result that is made of this one's. */
  _thenUnwrap<U>(transform: (data: T, outcome: Outcome) => U): APIPromise<U> {
    return new APIPromise<U>(this.#outcome, this.#intent, async (outcome) =>
      transform(await this.#parse(outcome), outcome),
    );
  }

  override then<R1 = T, R2 = never>(
    fulfilled?: ((value: T) => R1 | PromiseLike<R1>) | null,
    rejected?: ((reason: any) => R2 | PromiseLike<R2>) | null,
  ): Promise<R1 | R2> {
    return this.#result().then(fulfilled, rejected);
  }

  override catch<R = never>(rejected?: ((reason: any) => R | PromiseLike<R>) | null): Promise<T | R> {
    return this.#result().catch(rejected);
  }

  override finally(ended?: (() => void) | null): Promise<T> {
    return this.#result().finally(ended);
  }

  #result(): Promise<T> {
    this.#parsed ??= this.#outcome.then(this.#parse);
    return this.#parsed;
  }
}

function parseAs<T>(outcome: Outcome): Promise<T> {
  return parseResponse(outcome) as Promise<T>;
}
