/** The promise of a call. */
import type { Intent, Outcome } from "./sending.js";
/** What `withResponse` gives. */
export interface WithResponse<T> {
    data: T;
    /** The answer, its body to be read by the caller. */
    response: Response;
    /** The id under which the API's support finds the request. */
    request_id: string | undefined;
    /** How many requests were made. */
    attempts: number;
}
/** A promise of a call's result, by which the answer itself can be had, too. The request is sent at once. */
export declare class APIPromise<T> extends Promise<T> {
    #private;
    static get [Symbol.species](): PromiseConstructor;
    /** Made by the client: `outcome` is the call, which heeds `intent` when its answer comes. */
    constructor(outcome: Promise<Outcome>, intent: Intent, parse?: (outcome: Outcome) => T | PromiseLike<T>);
    /** Return the answer with its body unread. */
    asResponse(): Promise<Response>;
    /** Return the result and the answer. */
    withResponse(): Promise<WithResponse<T>>;
    /** Return the same call with a result that is made of this one's. */
    _thenUnwrap<U>(transform: (data: T, outcome: Outcome) => U): APIPromise<U>;
    then<R1 = T, R2 = never>(fulfilled?: ((value: T) => R1 | PromiseLike<R1>) | null, rejected?: ((reason: any) => R2 | PromiseLike<R2>) | null): Promise<R1 | R2>;
    catch<R = never>(rejected?: ((reason: any) => R | PromiseLike<R>) | null): Promise<T | R>;
    finally(ended?: (() => void) | null): Promise<T>;
}
