/** Reading the body of an answer: whole and bounded, or piece by piece for the caller. */
import type { Guard } from "./guard.js";
/** A body is longer than the client reads. */
export declare class TooLong {
    readonly most: number;
    constructor(most: number);
}
/** Return a body as text or as bytes; throws `TooLong`, and whatever reading fails with. */
export declare function readWhole(response: Response, most: number, guard: Guard, asText: boolean): Promise<string | Uint8Array<ArrayBuffer>>;
/** Give the connection of an answer back whose body nobody reads. */
export declare function discard(response: Response): void;
/**
 * Return an answer whose body the caller reads: the call goes on until it was read to its end, given up, or was silent for
 * `timeout` milliseconds. `failed` turns what reading fails with into what the caller sees.
 */
export declare function watched(response: Response, guard: Guard, timeout: number, failed: (cause: unknown) => unknown): Response;
/** Return an answer with the same status, headers and address, and another body. */
export declare function like(response: Response, body: BodyInit | null): Response;
