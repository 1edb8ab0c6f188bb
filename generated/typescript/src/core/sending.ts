/** Sending a call: attempts, redirects, repeats, and reading what came of them. */

import type { BaseClient } from './client.js';
import { Exchange } from './exchange.js';
import { Interruption } from './guard.js';
import { log, logs } from './logs.js';
import { expectsText } from './parse.js';
import { discard, like, readWhole, TooLong, watched } from './reading.js';
import { redactHeaders } from './redact.js';
import { followed, isRedirect, leaveHome, MOST_REDIRECTS } from './redirects.js';
import { limited, prepare, sign } from './request.js';
import type { FinalRequestOptions } from './types.js';

/** How the caller wants an answer. */
export interface Intent {
  /** Whether somebody asked for the answer with its body unread, before it came. */
  raw: boolean;
}

/** What came of a call that succeeded. */
export class Outcome {
  #unread: Response | undefined;

  constructor(
    readonly exchange: Exchange,
    /** The answer as it came; its body is read already where there is `content`. */
    readonly response: Response,
    readonly content: string | Uint8Array<ArrayBuffer> | undefined,
  ) {}

  /** The answer, its body to be read by the caller; always the same one. */
  unread(): Response {
    this.#unread ??= this.content === undefined ? this.response : like(this.response, this.content);
    return this.#unread;
  }
}

/** Send a call, as often as it takes. */
export async function send(
  client: BaseClient,
  given: FinalRequestOptions | PromiseLike<FinalRequestOptions>,
  intent: Intent,
): Promise<Outcome> {
  const options = await given;
  await client._prepareOptions(options);
  const deadline = options.deadline ?? client._state.deadline;
  const exchange = new Exchange(client, options, deadline === undefined ? undefined : limited('deadline', deadline));
  try {
    exchange.prepared = await exchange.guard.run(prepare(client, options, exchange.guard.controller.signal));
    return await new Sending(exchange, intent).run();
  } catch (cause) {
    exchange.guard.release();
    const error = cause instanceof Interruption ? exchange.failure(cause) : cause;
    if (exchange.attempts > 0) await exchange.hook('onError', { error });
    throw error;
  }
}

class Sending {
  readonly #exchange: Exchange;
  readonly #intent: Intent;
  #refreshed = false;

  constructor(exchange: Exchange, intent: Intent) {
    this.#exchange = exchange;
    this.#intent = intent;
  }

  async run(): Promise<Outcome> {
    const exchange = this.#exchange;
    for (;;) {
      exchange.attempts += 1;
      exchange.objection = '';
      let response: Response | undefined;
      let delay: number | undefined;
      try {
        response = await this.#attempt();
        if (response.ok) return await this.#deliver(response);
      } catch (cause) {
        if (cause instanceof Failed) throw cause.error;
        delay = exchange.delayAfterFailure(cause, response !== undefined);
        const failure = exchange.failure(cause, response);
        if (delay === undefined) throw failure;
        await this.#wait(delay, failure, 'no complete answer');
        continue;
      }
      if (await this.#refresh(response)) continue;
      delay = exchange.delayAfterStatus(response);
      if (delay === undefined) throw await this.#statusError(response);
      discard(response);
      await this.#wait(delay, undefined, `status ${response.status}`);
    }
  }

  async #wait(delay: number, error: unknown, reason: string): Promise<void> {
    const exchange = this.#exchange;
    log(exchange.client, 'info', () => [`${exchange.label}: ${reason}, repeated in ${Math.round(delay)} ms`]);
    await exchange.hook('onRetry', { error, delay });
    try {
      await exchange.guard.sleep(delay);
    } catch (cause) {
      throw exchange.failure(cause);
    }
  }

  /** Make one request, and those that redirects lead to. */
  async #attempt(): Promise<Response> {
    const { client, prepared, guard, options } = this.#exchange;
    guard.begin(prepared.timeout);
    const { init, url } = await guard.run(own(buildAttempt(client, this.#exchange)));
    await guard.run(own(client._prepareRequest(init, { url, options })));
    let here = url;
    this.#exchange.sent = { url: here, headers: init.headers };
    await guard.run(own(this.#exchange.hook('beforeRequest', { request: this.#exchange.sent })));
    here = this.#exchange.sent.url;
    for (let hops = 0; ; hops += 1) {
      const response = await this.#fetch(here, init);
      if (!isRedirect(response) || this.#staysPut()) return response;
      const next = followed(response, prepared.method, url, here, init.body !== undefined && init.body !== null);
      if (next.target === undefined || !prepared.repeatable) {
        this.#exchange.objection = next.objection ?? 'the redirect is not followed: the body cannot be sent again';
        return response;
      }
      if (hops >= MOST_REDIRECTS) throw this.#hopeless(`there are more than ${MOST_REDIRECTS} redirects`);
      discard(response);
      this.#exchange.moved = true;
      if (next.target.origin !== new URL(url).origin) leaveHome(init.headers, client._state.settings.secretNames ?? []);
      here = next.target.href;
      this.#exchange.sent = { url: here, headers: init.headers };
    }
  }

  #staysPut(): boolean {
    const { options, client } = this.#exchange;
    const wanted = options.fetchOptions?.redirect ?? client.fetchOptions?.redirect;
    if (options.spec?.private !== true && (wanted === undefined || wanted === 'follow')) return false;
    this.#exchange.objection = 'this request follows no redirect';
    return true;
  }

  async #fetch(url: string, init: RequestInit & { headers: Headers }): Promise<Response> {
    const exchange = this.#exchange;
    const { client, guard } = exchange;
    init.signal = guard.controller.signal;
    if (logs(client, 'debug')) this.#logRequest(init);
    const { fetch } = client._state;
    const answer = fetch(url, init);
    let response: Response;
    try {
      response = await guard.run(answer);
    } catch (cause) {
      answer.then(discard, () => undefined); // it may come all the same, from a `fetch` that heeds no signal
      throw cause;
    }
    if (response.type === 'opaqueredirect')
      throw this.#hopeless('the server redirects, and this runtime does not say where to');
    log(client, 'debug', () => [
      `${exchange.label}: ${response.status}`,
      { headers: redactHeaders(response.headers, this.#confidential()) },
    ]);
    await guard.run(own(exchange.hook('afterResponse', { response })));
    return response;
  }

  #hopeless(reason: string): Failed {
    return new Failed(this.#exchange.failure(new Error(reason)));
  }

  #logRequest(init: { headers: Headers }): void {
    const { client, label, attempts } = this.#exchange;
    log(client, 'debug', () => [
      `${label}: attempt ${attempts}`,
      { headers: redactHeaders(init.headers, this.#confidential()) },
    ]);
  }

  #confidential(): { names: readonly string[]; secrets: readonly string[]; body: unknown } {
    const { client, options } = this.#exchange;
    return { names: client._state.settings.secretNames ?? [], secrets: client._secrets(), body: options.body };
  }

  /** Whether a token was refused and is fetched anew, which is tried once. */
  async #refresh(response: Response): Promise<boolean> {
    const exchange = this.#exchange;
    if (response.status !== 401 || this.#refreshed || exchange.mayBeProcessed() || !exchange.prepared.repeatable)
      return false;
    if (!exchange.client._refuseToken(exchange.prepared, exchange.sent?.headers)) return false;
    this.#refreshed = true;
    discard(response);
    return true;
  }

  /** Read an answer as the caller wants it. */
  async #deliver(response: Response): Promise<Outcome> {
    const exchange = this.#exchange;
    const { guard, options, prepared, client } = exchange;
    const codings = (response.headers.get('content-encoding') ?? '').split(',').length;
    if (codings > 2) {
      discard(response);
      throw new Failed(exchange.invalid(response, 'with more than two content codings'));
    }
    client._state.shared.budget.giveBack();
    if (this.#intent.raw || options.binary === true || options.spec?.binary === true) {
      const whole = watched(response, guard, prepared.timeout, (cause) => exchange.failure(cause, response));
      return new Outcome(exchange, whole, undefined);
    }
    if (options.stream === true) return new Outcome(exchange, response, undefined);
    if (/^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '')) {
      discard(response);
      const reason = 'the API answered with a stream of events: pass `stream: true`';
      throw new Failed(exchange.invalid(response, 'text/event-stream in place of a result', reason));
    }
    const content = await readWhole(response, client._state.maxResponseBytes, guard, expectsText(response));
    guard.release();
    return new Outcome(exchange, response, content);
  }

  async #statusError(response: Response): Promise<unknown> {
    const exchange = this.#exchange;
    let body: Object | undefined;
    try {
      body = decoded(
        (await readWhole(response, exchange.client._state.maxResponseBytes, exchange.guard, true)) as string,
      );
    } catch (cause) {
      if (cause instanceof Interruption && cause.kind === 'abort') return exchange.failure(cause);
      if (cause instanceof TooLong && exchange.objection === '') {
        exchange.objection = `its body has more than ${cause.most} bytes, the client's maxResponseBytes`;
      }
    }
    return exchange.statusError(response, body);
  }
}

/** What ends a call whatever could be repeated: the caller's own code failed, or the answer is none. */
class Failed {
  constructor(readonly error: unknown) {}
}

/** Await code of the caller's, or the making of a request: what it throws is no failure of the network. */
async function own<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Failed(error);
  }
}

/** Return what an attempt passes to `fetch`, signed anew. */
export async function buildAttempt(
  client: BaseClient,
  { prepared, options, attempts }: Pick<Exchange, 'prepared' | 'options' | 'attempts'>,
): Promise<{ init: RequestInit & { headers: Headers }; url: string }> {
  const headers = new Headers(prepared.headers);
  const url = sign(client, prepared, headers);
  await client._authorize(headers, prepared);
  const { retryCountHeader: counter } = client._state.settings;
  if (counter !== undefined && !prepared.named.has(counter.toLowerCase())) headers.set(counter, String(attempts - 1));
  const init: RequestInit & { headers: Headers; duplex?: 'half' } = {
    ...client.fetchOptions,
    ...options.fetchOptions,
    method: prepared.method,
    headers,
    redirect: 'manual',
  };
  if (prepared.body !== undefined) init.body = prepared.body;
  if (!prepared.repeatable) init.duplex = 'half';
  return { init, url };
}

/** Decode an error's body: JSON where it is JSON, text otherwise, nothing where it is empty. */
function decoded(content: string): Object | undefined {
  if (content.trim() === '') return undefined;
  try {
    return (JSON.parse(content) as Object | null) ?? undefined;
  } catch {
    return content;
  }
}
