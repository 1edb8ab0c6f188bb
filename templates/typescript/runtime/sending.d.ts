/** Sending a call: attempts, redirects, repeats, and reading what came of them. */
import type { BaseClient } from "./client.js";
import { Exchange } from "./exchange.js";
import type { FinalRequestOptions } from "./types.js";
/** How the caller wants an answer. */
export interface Intent {
    /** Whether somebody asked for the answer with its body unread, before it came. */
    raw: boolean;
}
/** What came of a call that succeeded. */
export declare class Outcome {
    #private;
    readonly exchange: Exchange;
    /** The answer as it came; its body is read already where there is `content`. */
    readonly response: Response;
    readonly content: string | Uint8Array<ArrayBuffer> | undefined;
    constructor(exchange: Exchange, 
    /** The answer as it came; its body is read already where there is `content`. */
    response: Response, content: string | Uint8Array<ArrayBuffer> | undefined);
    /** The answer, its body to be read by the caller; always the same one. */
    unread(): Response;
}
/** Send a call, as often as it takes. */
export declare function send(client: BaseClient, given: FinalRequestOptions | PromiseLike<FinalRequestOptions>, intent: Intent): Promise<Outcome>;
/** Return what an attempt passes to `fetch`, signed anew. */
export declare function buildAttempt(client: BaseClient, { prepared, options }: Pick<Exchange, "prepared" | "options">): Promise<{
    init: RequestInit & {
        headers: Headers;
    };
    url: string;
}>;
