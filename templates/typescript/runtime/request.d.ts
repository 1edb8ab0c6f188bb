/** From the options of a call to what is sent. */
import type { BaseClient } from "./client.js";
import type { Right } from "./retry.js";
import type { FinalRequestOptions } from "./types.js";
/** A request that is ready for its first attempt, but for its credentials. */
export interface Prepared {
    readonly options: FinalRequestOptions;
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: BodyInit | undefined;
    readonly repeatable: boolean;
    /** Whether it goes to the client's own origin, so that credentials go along. */
    readonly home: boolean;
    /** The Authorization header that the name and the password in the base URL make. */
    readonly basic: string | undefined;
    /** Names of headers that the caller set or took away. */
    readonly named: ReadonlySet<string>;
    readonly right: Right;
    readonly maxRetries: number;
    readonly timeout: number;
}
/** Prepare a request: everything that its attempts have in common. */
export declare function prepare(client: BaseClient, options: FinalRequestOptions): Promise<Prepared>;
/** Add credentials to the address and the cookies of an attempt; those in other headers are `authHeaders`'s. */
export declare function sign(client: BaseClient, prepared: Prepared, headers: Headers): string;
/** Return a number of milliseconds; `Infinity` is no limit. */
export declare function limited(name: string, value: unknown): number;
/** Return a number of repeats. */
export declare function counted(name: string, value: unknown): number;
