/** Which redirects are followed, and what goes along. */
/** The most redirects of one attempt. */
export declare const MOST_REDIRECTS = 20;
/** Whether an answer leads elsewhere. */
export declare function isRedirect(response: Response): boolean;
/** Where a redirect leads, or why it is not followed. */
export interface Following {
    readonly target?: URL;
    readonly objection?: string;
}
/** Return where a redirect leads. `first` is the address of the original request, `here` that of the one which was answered. */
export declare function followed(response: Response, method: string, first: string, here: string, hasBody: boolean): Following;
/** Take away what may not leave the origin: credentials, cookies, and what looks like either. */
export declare function leaveHome(headers: Headers, names: readonly string[]): void;
