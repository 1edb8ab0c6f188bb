/** Streams of typed chunks, as servers send them in server-sent events. */
import type { Outcome } from "./sending.js";
import { type ServerSentEvent } from "./sse.js";
export type { ServerSentEvent };
/**
 * Chunks as they come: `for await (const chunk of stream)`. Leaving the loop, or `close`, ends the request.
 *
 * A stream can be read once; `tee` makes two of it.
 */
export declare class Stream<T> implements AsyncIterable<T> {
    #private;
    readonly controller: AbortController;
    /** @param controller ends the request; the stream then ends without an error */
    constructor(iterate: () => AsyncIterator<T>, controller: AbortController);
    /** Return the stream of an answer, its chunks decoded from JSON. */
    static fromOutcome<T>(outcome: Outcome): Stream<T>;
    [Symbol.asyncIterator](): AsyncIterator<T>;
    /** End the request. */
    close(): void;
    /** Return two streams of the same chunks, to be read at speeds of their own: what one is behind is kept. */
    tee(): [Stream<T>, Stream<T>];
    /** Return the chunks as lines of JSON, in UTF-8: what a server can pass on to a browser. */
    toReadableStream(): ReadableStream<Uint8Array>;
    /** Read back what `toReadableStream` wrote. */
    static fromReadableStream<T>(readable: ReadableStream<Uint8Array>, controller?: AbortController): Stream<T>;
}
