/** Taking secrets and personal data out of what people may read: logs, messages and what `inspect` shows. */
export declare const MASK: string;
/** Whether what a header, parameter, cookie or field of this name holds is, by the name, a credential. */
export declare function isSecretName(name: string, own?: readonly string[]): boolean;
/** Mask credentials, telephone numbers and mail addresses that stand in a text. */
export declare function scrub(text: string, own?: readonly string[]): string;
/** Return a text on one line that cannot steer a terminal: what does not print is written as an escape. */
export declare function visible(text: string): string;
/** What may not be told of one call. */
export interface Confidential {
    /** Names under which secrets stand, beside those that look it. */
    readonly names: readonly string[];
    /** What the client knows to be secret. */
    readonly secrets: readonly string[];
    readonly url?: string | undefined;
    readonly headers?: Headers | undefined;
    /** What was sent, before it was encoded: secrets by name, and sentences. */
    readonly body?: unknown;
}
/** Return what people may read of a text about a call. */
export declare function shown(text: string, call: Confidential): string;
/** Return the secrets among headers: values, the credentials in them, and cookies. */
export declare function secretHeaders(headers: Headers, names: readonly string[]): string[];
/** Return headers for a log: credentials masked, and of the rest what may be read. */
export declare function redactHeaders(headers: Headers, call: Confidential): Record<string, string>;
