/** Streams of typed chunks, as servers send them in server-sent events. */

import { SDKError } from './error.js';
import { reasonOf } from './error-details.js';
import { Interruption } from './guard.js';
import { mediaType } from './parse.js';
import type { Outcome } from './sending.js';
import { isForeign, SSEDecoder, type ServerSentEvent } from './sse.js';

export type { ServerSentEvent };

const KEPT = 65_536; // characters of what is no event, for the error that may come of it

/**
 * Chunks as they come: `for await (const chunk of stream)`. Leaving the loop, or `close`, ends the request.
 *
 * A stream can be read once; `tee` makes two of it.
 */
export class Stream<T> implements AsyncIterable<T> {
  readonly #iterate: () => AsyncIterator<T>;
  readonly controller: AbortController;
  #consumed = false;

  /** @param controller ends the request; the stream then ends without an error */
  constructor(iterate: () => AsyncIterator<T>, controller: AbortController) {
    this.#iterate = iterate;
    this.controller = controller;
  }

  /** Return the stream of an answer, its chunks decoded from JSON. */
  static fromOutcome<T>(outcome: Outcome): Stream<T> {
    return new Stream<T>(() => new Events(outcome).chunks() as AsyncGenerator<T>, outcome.exchange.guard.controller);
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    if (this.#consumed) throw new SDKError('a stream can be read once; tee() makes two of it');
    this.#consumed = true;
    return this.#iterate();
  }

  /** End the request. */
  close(): void {
    this.controller.abort();
  }

  /** Return two streams of the same chunks, to be read at speeds of their own: what one is behind is kept. */
  tee(): [Stream<T>, Stream<T>] {
    const source = this[Symbol.asyncIterator]();
    const queues: [Promise<IteratorResult<T>>[], Promise<IteratorResult<T>>[]] = [[], []];
    let left = 0;
    const reader = (own: 0 | 1): AsyncIterator<T> => ({
      next: () => {
        const waiting = queues[own].shift();
        if (waiting !== undefined) return waiting;
        const next = source.next();
        next.catch(() => undefined); // whoever reads it sees it
        queues[own === 0 ? 1 : 0].push(next);
        return next;
      },
      return: async () => {
        left += 1;
        if (left === 2) await source.return?.();
        return { done: true, value: undefined };
      },
    });
    return [new Stream(() => reader(0), this.controller), new Stream(() => reader(1), this.controller)];
  }

  /** Return the chunks as lines of JSON, in UTF-8: what a server can pass on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    let source: AsyncIterator<T> | undefined;
    const begin = (): AsyncIterator<T> => this[Symbol.asyncIterator]();
    return new ReadableStream<Uint8Array>({
      async pull(controller): Promise<void> {
        source ??= begin();
        const { done, value } = await source.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel(): Promise<void> {
        source ??= begin();
        await source.return?.();
      },
    });
  }

  /** Read back what `toReadableStream` wrote. */
  static fromReadableStream<T>(
    readable: ReadableStream<Uint8Array>,
    controller: AbortController = new AbortController(),
  ): Stream<T> {
    return new Stream<T>(() => linesOf<T>(readable), controller);
  }
}

async function* linesOf<T>(readable: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  const reader = readable.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let ended = false;
  try {
    while (!ended) {
      const { done, value } = await reader.read();
      ended = done;
      const lines = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as T;
    }
  } finally {
    if (!ended) reader.cancel().catch(() => undefined);
  }
}

/** The events of one answer. */
class Events {
  readonly #outcome: Outcome;
  readonly #decoder = new SSEDecoder();
  #foreign = '';
  #quiet = true;
  #over = false;

  constructor(outcome: Outcome) {
    this.#outcome = outcome;
  }

  async *chunks(): AsyncGenerator<unknown> {
    const { exchange, response } = this.#outcome;
    const { guard } = exchange;
    const reader = response.body?.getReader();
    guard.controller.signal.addEventListener('abort', () => {
      guard.close(); // by the caller, through `controller`; otherwise it is interrupted already
    });
    try {
      for await (const block of this.#blocks(reader)) {
        const chunk = this.#read(block);
        if (this.#over) return;
        if (chunk !== undefined) yield chunk.value;
      }
      this.#checkFormat();
    } catch (cause) {
      if (cause instanceof Interruption && cause.kind === 'closed') return;
      const error = cause instanceof SDKError ? cause : exchange.failure(cause, response);
      await exchange.hook('onError', { error });
      throw error;
    } finally {
      guard.close();
      reader?.cancel().catch(() => undefined);
    }
  }

  async *#blocks(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): AsyncGenerator<string> {
    const { guard, prepared, client } = this.#outcome.exchange;
    const most = client._state.maxResponseBytes;
    const text = new TextDecoder();
    while (reader !== undefined) {
      guard.limit(prepared.timeout);
      const { done, value } = await guard.run(reader.read());
      guard.limit(Infinity);
      const blocks = this.#decoder.blocks(done ? text.decode() : text.decode(value, { stream: true }));
      for (const block of blocks) if (block.length > most) throw this.#tooLong(most);
      if (this.#decoder.held > most) throw this.#tooLong(most);
      yield* blocks;
      if (done) break;
    }
    yield this.#decoder.rest();
  }

  #tooLong(most: number): SDKError {
    const { exchange, response } = this.#outcome;
    return exchange.invalid(
      response,
      'with an event that is too long',
      `it has more than ${most} characters, the client's maxResponseBytes`,
    );
  }

  /** Return the chunk of a block; `undefined` where it has none. Throws what the event reports. */
  #read(block: string): { value: unknown } | undefined {
    const event = this.#decoder.event(block);
    if (event === undefined) {
      if (this.#foreign.length < KEPT && isForeign(block)) this.#foreign += `${block}\n\n`;
      return undefined;
    }
    if (event.data.trim() === '[DONE]') {
      this.#over = true;
      return undefined;
    }
    if (event.data === '' && event.event !== 'error') return undefined;
    this.#quiet = false;
    return { value: this.#decode(event) };
  }

  #decode(event: ServerSentEvent): unknown {
    const { exchange, response } = this.#outcome;
    let value: unknown;
    try {
      value = JSON.parse(event.data);
    } catch {
      if (event.event === 'error') throw exchange.reported(response, 'the stream reports an error', event.data);
      throw exchange.invalid(response, 'with an event that is no valid JSON', '', event.data);
    }
    if (event.event === 'error' || reportsError(value)) {
      throw exchange.reported(response, 'the stream reports an error', (value as Object | null) ?? undefined);
    }
    return value;
  }

  /** Throw if something came in place of events: an answer in JSON, or a page made by a proxy. */
  #checkFormat(): void {
    const { exchange, response } = this.#outcome;
    const type = mediaType(response);
    if (!this.#quiet || type === 'text/event-stream' || this.#foreign === '') return;
    let body: Object = this.#foreign.trim();
    try {
      body = JSON.parse(this.#foreign) as Object;
    } catch {
      // it stays text
    }
    throw exchange.invalid(
      response,
      `${type === '' ? 'content without a type' : type} in place of events`,
      reasonOf(body),
      body,
    );
  }
}

function reportsError(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { error, errors } = value as { error?: unknown; errors?: unknown };
  return isSomething(error) || isSomething(errors);
}

function isSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
