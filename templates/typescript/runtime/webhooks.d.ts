/** Webhooks: whether an event was sent by the API, and what it says. Everything that is not proven is refused. */
import type { HeadersLike } from "./types.js";
/** How an API signs its webhooks. */
export interface WebhookScheme {
    /**
     * `standard-webhooks` (HMAC-SHA256 over `id.timestamp.body`, signatures `v1,BASE64`), `ed25519` or `hmac-sha256`. The last two
     * sign the body, after the time and `separator` where there is a `timestampHeader`.
     */
    readonly kind: "standard-webhooks" | "ed25519" | "hmac-sha256";
    readonly signatureHeader: string;
    readonly timestampHeader?: string;
    readonly idHeader?: string;
    /** Stands between what is signed: `.` by default. */
    readonly separator?: string;
    /** Stands before the signature, as in `sha256=`. */
    readonly prefix?: string;
    readonly encoding?: "hex" | "base64";
    /** Whether the signature header reads `t=TIME,v1=SIGNATURE`. */
    readonly fields?: boolean;
    /** The client option that holds the key, and the environment variable, for messages. */
    readonly keyOption?: string;
    readonly keyEnv?: string;
}
export type WebhookKey = string | readonly string[] | null | undefined;
export interface VerifyOptions {
    /** How many seconds the time may lie in the past or future, where the scheme signs a time; 300 by default. */
    tolerance?: number | undefined;
    /** The time to compare with, in Unix seconds; by default the clock's. */
    now?: number | undefined;
}
/** The body of an event as it arrived; one that was decoded and encoded again will not verify. */
export type WebhookPayload = string | Uint8Array;
/**
 * Return if the payload was signed with one of the keys a short time ago; otherwise reject.
 *
 * @param key secrets, or public Ed25519 keys of 32 bytes in base64; several during a rotation
 * @throws MissingCredentialsError there is no key
 * @throws WebhookSignatureError anything is missing, malformed, too old, or not signed with one of the keys
 */
export declare function verify(payload: WebhookPayload, headers: HeadersLike, key: WebhookKey, scheme: WebhookScheme, options?: VerifyOptions): Promise<void>;
/** Return the event of a payload that `verify` accepts. */
export declare function unwrap<T>(payload: WebhookPayload, headers: HeadersLike, key: WebhookKey, scheme: WebhookScheme, options?: VerifyOptions): Promise<T>;
/** Return the event of a payload, whoever sent it. */
export declare function unsafeUnwrap<T>(payload: WebhookPayload): T;
/**
 * Return the headers with which an event is genuine: for tests of what receives them.
 *
 * @param key the secret, or a private Ed25519 key of 32 bytes in base64; of several, the first
 * @param options `id` and `timestamp` (Unix seconds, now by default), where the scheme signs them
 */
export declare function signWebhook(payload: WebhookPayload, key: WebhookKey, scheme: WebhookScheme, options?: {
    id?: string;
    timestamp?: number;
}): Promise<{
    [header: string]: string;
}>;
