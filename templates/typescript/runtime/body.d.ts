/** Request bodies: what a caller passed, in the form in which it is sent. */
import type { Settings } from "./settings.js";
import type { FinalRequestOptions } from "./types.js";
/** A body as `fetch` takes it. */
export interface EncodedBody {
    readonly body: BodyInit | undefined;
    readonly contentType: string | undefined;
    /** Whether it can be sent again; a stream cannot. */
    readonly repeatable: boolean;
}
/** Return the body of a request; a promise where files have to be read. */
export declare function encodeBody(options: FinalRequestOptions, settings: Settings, typed: boolean): EncodedBody | Promise<EncodedBody>;
/** Return a body with its idempotency key, and whether it has one. */
export declare function withKey(body: unknown, name: string | undefined): [body: unknown, keyed: boolean];
