/** What ends a call early: the caller's signal, the time limit of an attempt, and the deadline of all. */
/** Why a call was ended; thrown by what a guard runs. */
export declare class Interruption {
    readonly kind: "abort" | "timeout" | "deadline" | "closed";
    constructor(kind: "abort" | "timeout" | "deadline" | "closed");
}
/**
 * Watches over one call. It listens to the caller's signal once, from its making to `release`, and has one timer.
 *
 * Nothing here relies on `fetch` to notice that it was ended: what is run is left, whether it settles or not.
 */
export declare class Guard {
    #private;
    controller: AbortController;
    interrupted: Interruption | undefined;
    /** Watch, until the moment `deadline` on the clock of `performance.now()`, if any. */
    constructor(signal: AbortSignal | null | undefined, deadline: number | undefined);
    /** Return the milliseconds until the deadline; `undefined` without one. */
    remaining(): number | undefined;
    /** Begin an attempt with a time limit. */
    begin(timeout: number): void;
    /** Allow so many milliseconds from now, and none after the deadline. */
    limit(timeout: number): void;
    /** Await something, unless the call ends before. */
    run<T>(work: PromiseLike<T>): Promise<T>;
    /** Wait between attempts. */
    sleep(milliseconds: number): Promise<void>;
    /** End a stream whose reader has left. */
    close(): void;
    /** Stop watching: the call is over. */
    release(): void;
}
