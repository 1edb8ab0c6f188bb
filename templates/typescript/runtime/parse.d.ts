/** From an answer to a result. */
import type { Exchange } from "./exchange.js";
interface Answer {
    readonly exchange: Exchange;
    readonly response: Response;
    readonly content: string | Uint8Array<ArrayBuffer> | undefined;
    unread(): Response;
}
/** Return the media type of an answer, in lower case and without parameters; "" where it names none. */
export declare function mediaType(response: Response): string;
/** Whether an answer is read as text; everything else stays bytes. */
export declare function expectsText(response: Response): boolean;
/**
 * Return the result of a call.
 *
 * What was asked for decides: JSON is parsed, and what is none is an error; text is returned as it is; with an Accept header
 * that takes several types, or any, that of the answer decides, and what is neither JSON nor text is the `Response`.
 */
export declare function parseResponse(answer: Answer): Promise<unknown>;
export {};
