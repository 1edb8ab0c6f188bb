/** Reading the body of an answer: whole and bounded, or piece by piece for the caller. */

import type { Guard } from './guard.js';
import type { FetchBody } from './types.js';

/** A body is longer than the client reads. */
export class TooLong {
  constructor(readonly most: number) {}
}

/** Return a body as text or as bytes; throws `TooLong`, and whatever reading fails with. */
export async function readWhole(
  response: Response,
  most: number,
  guard: Guard,
  asText: boolean,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const declared = Number(response.headers.get('content-length') ?? NaN);
  const coded = response.headers.has('content-encoding');
  if (!coded && declared > most) {
    discard(response);
    throw new TooLong(most);
  }
  if (response.body === null || (!coded && declared <= most)) {
    return guard.run<string | Uint8Array<ArrayBuffer>>(
      asText ? response.text() : response.arrayBuffer().then((content) => new Uint8Array(content)),
    );
  }
  const content = await readPieces(response.body.getReader(), most, guard);
  return asText ? new TextDecoder().decode(content) : content;
}

async function readPieces(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
  guard: Guard,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await guard.run(reader.read());
      if (done) break;
      size += value.byteLength;
      if (size > most) throw new TooLong(most);
      pieces.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error;
  }
  const content = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.byteLength;
  }
  return content;
}

/** Give the connection of an answer back whose body nobody reads. */
export function discard(response: Response): void {
  if (response.bodyUsed) return;
  response.body?.cancel().catch(() => undefined);
}

/**
 * Return an answer whose body the caller reads: the call goes on until it was read to its end, given up, or was silent for
 * `timeout` milliseconds. `failed` turns what reading fails with into what the caller sees.
 */
export function watched(
  response: Response,
  guard: Guard,
  timeout: number,
  failed: (cause: unknown) => unknown,
): Response {
  if (response.body === null) {
    guard.release();
    return response;
  }
  guard.limit(Infinity); // until the caller begins to read
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller): Promise<void> {
        try {
          guard.limit(timeout);
          const { done, value } = await guard.run(reader.read());
          if (done) {
            guard.release();
            controller.close();
          } else {
            guard.limit(Infinity);
            controller.enqueue(value);
          }
        } catch (cause) {
          reader.cancel().catch(() => undefined);
          guard.release();
          controller.error(failed(cause));
        }
      },
      cancel(): void {
        guard.close();
        reader.cancel().catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return like(response, body);
}

/** Return an answer with the same status, headers and address, and another body. */
export function like(response: Response, body: FetchBody | null): Response {
  const { status, statusText, headers, url, redirected, type } = response;
  const empty = status === 204 || status === 205 || status === 304 || status < 200;
  const made = new Response(empty ? null : body, { status: status < 200 ? 200 : status, statusText, headers });
  return Object.defineProperties(made, {
    url: { value: url },
    redirected: { value: redirected },
    type: { value: type },
  });
}
