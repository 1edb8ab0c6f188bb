/**
 * OAuth client credentials: a token that one caller fetches while others wait, kept until shortly before it expires.
 *
 * A failure is shared, too: who waited for the same answer, or asks within a second of it, gets the same error.
 */
import { type ClientCredentialsAuth } from "./auth.js";
import type { FinalRequestOptions } from "./types.js";
/** The tokens of a client and its copies, by client id and secret. */
export declare class TokenStore {
    #private;
    /** Return a token; `ask` requests one, and is called once however many wait. */
    get(key: string, ask: () => Promise<Grant>): Promise<string>;
    /** Forget a token that was refused, unless somebody has fetched another one since. */
    drop(key: string, text: string): void;
}
/** A token and its life in milliseconds. */
export interface Grant {
    readonly token: string;
    readonly life: number;
}
/** Return what tells the tokens of one client from those of another. */
export declare function tokenKey(scheme: ClientCredentialsAuth, id: string, secret: string): string;
/** Return the request that trades the client's id and secret for a token. */
export declare function tokenRequest(scheme: ClientCredentialsAuth, id: string, secret: string): FinalRequestOptions;
/** Read the answer of a token endpoint; `undefined` where it holds no token that can be sent. */
export declare function readGrant(body: unknown): Grant | undefined;
