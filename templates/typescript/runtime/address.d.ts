/** Addresses: the client's base URL, and what is put behind it. */
/** A base URL, taken apart. */
export interface Root {
    /** Without a name, a password, a query, or a slash at its end. */
    readonly text: string;
    readonly origin: string;
    readonly query: string;
    /** The Authorization header that its name and password make; `fetch` takes none in an address. */
    readonly basic: string | undefined;
    readonly password: string;
}
/** Take a base URL apart. The message of what is none does not show it: it may hold a password. */
export declare function rootOf(baseURL: string): Root;
/** Whether a path is a whole address. */
export declare function isAbsolute(path: string): boolean;
/** Return the address of a path below a base URL, or of a whole address, with a query added. */
export declare function joined(root: Root, path: string, query: string): string;
