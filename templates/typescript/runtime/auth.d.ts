/** Security schemes: which credentials a request carries, and how. */
import { MissingCredentialsError } from "./error.js";
import type { Settings } from "./settings.js";
import type { FinalRequestOptions } from "./types.js";
/** `Authorization: Bearer KEY`, the key being a client option. */
export interface BearerAuth {
    readonly type: "bearer";
    readonly option: string;
}
/** A key in a header, a query parameter or a cookie. */
export interface APIKeyAuth {
    readonly type: "apiKey";
    readonly option: string;
    readonly name: string;
    readonly in?: "header" | "query" | "cookie";
    readonly prefix?: string;
}
/** `Authorization: Basic`, made of two client options. */
export interface BasicAuth {
    readonly type: "basic";
    readonly username: string;
    readonly password: string;
}
/** A client id and secret, traded at `tokenURL` (absolute, or relative to the base URL) for a bearer token. */
export interface ClientCredentialsAuth {
    readonly type: "clientCredentials";
    readonly clientID: string;
    readonly clientSecret: string;
    readonly tokenURL: string;
    readonly scopes?: readonly string[];
    readonly sendAs?: "body" | "basic";
}
export type AuthScheme = BearerAuth | APIKeyAuth | BasicAuth | ClientCredentialsAuth;
/** What a request is signed with: headers, encoded query pairs, cookies, and a scheme that trades for a token. */
export interface Credentials {
    readonly headers: [name: string, value: string][];
    readonly query: string[];
    readonly cookies: string[];
    oauth?: ClientCredentialsAuth;
}
/**
 * Return what to sign a request with: the first alternative for which the client has every option; `undefined` where there is
 * none, and the caller set no such header either.
 *
 * @param option gives an option of the client
 * @param named the headers that the caller set or took away, in lower case: an `authorization` of the caller's own replaces ours
 */
export declare function credentialsFor(settings: Settings, option: (name: string) => string | undefined, options: FinalRequestOptions, named: ReadonlySet<string>): Credentials | undefined;
/** Whether any credential goes to the query or into a cookie. */
export declare function signsBeyondHeaders(settings: Settings): boolean;
/** Return the client options that are secret. */
export declare function secretOptions(settings: Settings): string[];
/** Return the value of an Authorization header made of a name and a password. */
export declare function basicText(username: string, password: string): string;
/** Return the error of a request for which there are no credentials. */
export declare function missingCredentials(settings: Settings, options: FinalRequestOptions): MissingCredentialsError;
