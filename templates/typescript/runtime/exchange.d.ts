/** One call from its first request to its last answer: what is known of it, and the errors that it ends with. */
import type { BaseClient } from "./client.js";
import { APIError, APIResponseValidationError } from "./error.js";
import { Guard } from "./guard.js";
import type { HookContext } from "./hooks.js";
import type { Prepared } from "./request.js";
import type { FinalRequestOptions } from "./types.js";
export declare class Exchange {
    #private;
    readonly client: BaseClient;
    readonly options: FinalRequestOptions;
    readonly prepared: Prepared;
    readonly deadline: number | undefined;
    readonly started: number;
    readonly guard: Guard;
    readonly label: string;
    attempts: number;
    /** Whether a redirect was followed: what must not be done twice may have been done. */
    moved: boolean;
    /** Why a redirect was not followed, or the body not read. */
    objection: string;
    /** What the last attempt sent. */
    sent: {
        url: string;
        headers: Headers;
    } | undefined;
    constructor(client: BaseClient, options: FinalRequestOptions, prepared: Prepared, deadline: number | undefined);
    /** Return what people may read of a text about this call. */
    readonly shown: (text: string) => string;
    /** Call a hook of the caller's; what it throws ends the call. */
    hook(name: "beforeRequest" | "afterResponse" | "onRetry" | "onError", facts?: Partial<HookContext>): Promise<void>;
    /** Return the milliseconds until the repeat; `undefined` if the answer is final. */
    delayAfterStatus(response: Response): number | undefined;
    /** Return the milliseconds until the repeat of a request that got no complete answer; `undefined` if that is final. */
    delayAfterFailure(cause: unknown, answered: boolean): number | undefined;
    /** Whether a repeat can do harm since the place that a redirect came from may have acted. */
    mayBeProcessed(): boolean;
    /** Return the error of a final answer; `body` is what it says. */
    statusError(response: Response, body: Object | undefined): APIError;
    /** Return the error of an answer that is not what was promised. */
    invalid(response: Response, outcome: string, reason?: string, body?: Object): APIResponseValidationError;
    /** Return the error of an answer that reports a failure though its status does not. */
    reported(response: Response, outcome: string, body: Object | undefined): APIError;
    /** Return what the caller sees of a failure, whatever it was. */
    failure(cause: unknown, response?: Response): unknown;
    /** Return the id under which the API's support finds an answer. */
    requestID(response: Response): string | undefined;
}
