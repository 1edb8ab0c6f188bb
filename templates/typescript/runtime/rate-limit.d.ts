/** What response headers say about rate limits and about when to call again. */
/** The state of the caller's quota; `undefined` stands for what the response does not say. */
export interface RateLimit {
    /** Requests allowed in the present window. */
    readonly limit: number | undefined;
    /** Requests left in it. */
    readonly remaining: number | undefined;
    /** Seconds until the next window. */
    readonly resetAfter: number | undefined;
    /** Seconds after which the API asks to be called again. */
    readonly retryAfter: number | undefined;
}
/** Read the rate-limit headers of a response. */
export declare function readRateLimit(headers: Headers): RateLimit;
/** Return the seconds that `retry-after-ms` or `retry-after` (seconds or a date) ask for. */
export declare function readRetryAfter(headers: Headers): number | undefined;
/** Return the seconds of `x-ratelimit-reset`, which some servers send as a point in time. */
export declare function readReset(headers: Headers): number | undefined;
