/** What a client keeps for itself, and what it shares with its copies. */
import type { Root } from "./address.js";
import { TokenStore } from "./oauth.js";
import { RetryBudget } from "./retry.js";
import type { Settings } from "./settings.js";
import type { BaseClientOptions, Fetch } from "./types.js";
/** What copies of a client share. */
export interface Shared {
    readonly budget: RetryBudget;
    readonly tokens: TokenStore;
}
export interface ClientState {
    readonly settings: Settings;
    /** What the client was made with. */
    readonly options: BaseClientOptions;
    readonly fetch: Fetch;
    /** The headers of every request but its credentials, made once. */
    readonly headers: Headers;
    /** Which of them the caller set or took away, in lower case. */
    readonly named: ReadonlySet<string>;
    readonly defaultQuery: {
        readonly [name: string]: unknown;
    } | undefined;
    /** The base URL that the caller or the environment chose. */
    readonly chosenBaseURL: string | undefined;
    readonly roots: Map<string, Root>;
    readonly deadline: number | undefined;
    readonly maxResponseBytes: number;
    readonly shared: Shared;
}
/** Return the state of a new client. */
export declare function stateOf(options: BaseClientOptions, settings: Settings): ClientState;
