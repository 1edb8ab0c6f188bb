/** When a request is repeated, and after how long. */
/** Milliseconds; an answer that asks for a longer wait is not repeated at all. */
export declare const LONGEST_WAIT = 60000;
/** What is known of a request's right to be repeated. */
export interface Right {
    /** A repeat does no harm: the method promises it, or a key lets the API recognise it. */
    readonly safe: boolean;
    /** The caller allowed repeats of this very call. */
    readonly asked: boolean;
}
/**
 * Whether an answer asks for a repeat that is safe.
 *
 * A 429 and a 503 that names a time were refused before they were processed: they may be repeated whatever the method.
 */
export declare function repeatsAfterStatus(status: number, headers: Headers, right: Right): boolean;
/** Milliseconds before a repeat: what has to pass, and over what clients that failed together are spread. */
export interface Wait {
    readonly least: number;
    readonly spread: number;
}
/**
 * Return the wait after attempt number `attempt`, the first being 1.
 *
 * What the answer asks for wins: it is never undercut, and spread over a second (a quarter of a second where it is shorter, a
 * quarter of it where that is longer). Otherwise the wait doubles from half a second to eight, less up to a quarter.
 */
export declare function waitBeforeRepeat(attempt: number, status: number | undefined, headers: Headers | undefined): Wait;
/** Return how long to wait; the spread takes no more than half of what remains until a deadline. */
export declare function millisecondsOf(wait: Wait, remaining: number | undefined): number;
/**
 * A bound on repeats, so that a client does not storm an API that is down, or double the load of one that limps.
 *
 * Every repeat takes one, every success gives a fifth of one back. Shared by a client and its copies.
 */
export declare class RetryBudget {
    #private;
    constructor(size: number);
    /** Take one repeat; false if none is left. */
    take(): boolean;
    /** Record a success. */
    giveBack(): void;
}
