/** Everything that a call can reject with. */
import type { ErrorDetail } from "./error-details.js";
import type { RateLimit } from "./rate-limit.js";
export type { ErrorDetail, RateLimit };
/** The headers of an answer, which can also be read as members: `headers["retry-after"]`. */
export type ReadableHeaders = Headers & {
    readonly [name: `${string}-${string}`]: string | undefined;
};
/**
 * Base of everything that this package throws on its own account.
 *
 * `instanceof` holds across copies and versions of the package: the ES module and the CommonJS one, or two installed side by side.
 */
export declare class SDKError extends Error {
    static get kind(): string;
    static [Symbol.hasInstance](value: unknown): boolean;
    constructor(message?: string, options?: {
        cause?: unknown;
    });
}
/** What is known of a call that failed; told, so that the class itself stays small. */
export interface CallFacts {
    /** Method and path with placeholders: `GET /conversations/{id}`. */
    operation?: string | undefined;
    attempts?: number | undefined;
    requestID?: string | undefined;
    errors?: readonly ErrorDetail[] | undefined;
    rateLimit?: RateLimit | undefined;
}
/** A call failed. Of the members, `status`, `headers` and `error` are there only where the API answered. */
export declare class APIError<TStatus extends number | undefined = number | undefined, THeaders extends Headers | undefined = ReadableHeaders | undefined, TError extends Object | undefined = Object | undefined> extends SDKError {
    #private;
    static get kind(): string;
    readonly status: TStatus;
    constructor(status: TStatus, error: TError, message: string | undefined, headers: THeaders, options?: {
        cause?: unknown;
    });
    /** The headers of the answer; `headers["retry-after"]` works, too. */
    get headers(): THeaders;
    /** The body of the answer, decoded where it is JSON. It may hold what was sent: it is no member that is printed. */
    get error(): TError;
    /** The reasons that the body gives, whatever its shape; empty in an error that no call made. */
    get errors(): readonly ErrorDetail[];
    /** The code of the first reason that has one. */
    get code(): string | undefined;
    /** The id under which the API's support finds the request. */
    get requestID(): string | undefined;
    /** Method and path, with placeholders in place of values. */
    get operation(): string | undefined;
    /** How many requests were made. */
    get attempts(): number;
    /** What the answer says about the caller's quota. */
    get rateLimit(): RateLimit | undefined;
    /** Seconds after which the API asks to be called again. */
    get retryAfter(): number | undefined;
    /** @internal Complete an error with what is known of the call. */
    _tell(facts: CallFacts): this;
    toJSON(): object;
}
/** An answer does not have the form that the API promised. */
export declare class APIResponseValidationError extends APIError<number, ReadableHeaders> {
    static get kind(): string;
}
/** The caller ended the call. */
export declare class APIUserAbortError extends APIError<undefined, undefined, undefined> {
    static get kind(): string;
    constructor({ message, cause }?: {
        message?: string | undefined;
        cause?: unknown;
    });
}
/** No complete answer arrived. */
export declare class APIConnectionError extends APIError<undefined, undefined, undefined> {
    static get kind(): string;
    constructor({ message, cause }?: {
        message?: string | undefined;
        cause?: unknown;
    });
}
/** No complete answer arrived in time. */
export declare class APIConnectionTimeoutError extends APIConnectionError {
    static get kind(): string;
    constructor({ message, cause }?: {
        message?: string | undefined;
        cause?: unknown;
    });
}
/** 400: the request is malformed. */
export declare class BadRequestError extends APIError<400, ReadableHeaders> {
    static get kind(): string;
}
/** 401: the credential is missing, wrong or expired. */
export declare class AuthenticationError extends APIError<401, ReadableHeaders> {
    static get kind(): string;
}
/** 403: the credential does not allow this. */
export declare class PermissionDeniedError extends APIError<403, ReadableHeaders> {
    static get kind(): string;
}
/** 404: there is no such thing. */
export declare class NotFoundError extends APIError<404, ReadableHeaders> {
    static get kind(): string;
}
/** 409: the request contradicts the present state. */
export declare class ConflictError extends APIError<409, ReadableHeaders> {
    static get kind(): string;
}
/** 422: the request is well formed and means nothing. */
export declare class UnprocessableEntityError extends APIError<422, ReadableHeaders> {
    static get kind(): string;
}
/** 429: too many requests; `retryAfter` and `rateLimit` say for how long. */
export declare class RateLimitError extends APIError<429, ReadableHeaders> {
    static get kind(): string;
}
/** 500 and above: the API failed. */
export declare class InternalServerError extends APIError<number, ReadableHeaders> {
    static get kind(): string;
}
/** A call needs a credential that neither the client nor the environment has. */
export declare class MissingCredentialsError extends SDKError {
    static get kind(): string;
}
/** A next page cannot be asked for: its address is none, is on another origin, or leads back to an earlier one. */
export declare class PageError extends SDKError {
    static get kind(): string;
}
/** A webhook is not proven to come from the API. Answer it with a 4xx status and do not act on it. */
export declare class WebhookSignatureError extends SDKError {
    static get kind(): string;
}
/** The payload of a webhook is not what the API promises. */
export declare class WebhookPayloadError extends SDKError {
    static get kind(): string;
}
/** A class of errors that an answer gives. */
export type StatusErrorClass = new (status: number, error: Object | undefined, message: string | undefined, headers: ReadableHeaders) => APIError;
/** Return the class of errors that a status gives. */
export declare function errorClassOf(status: number): StatusErrorClass;
