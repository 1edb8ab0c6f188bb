/** Security schemes: which credentials a request carries, and how. */

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
