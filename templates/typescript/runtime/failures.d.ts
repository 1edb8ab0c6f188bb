/** What a failure of `fetch` means. Runtimes that tell no code, such as browsers, give no reason to think that nothing was sent. */
/** Whether no connection was made, so that nothing can have been processed. */
export declare function neverSent(error: unknown): boolean;
/** Whether the server's certificate does not verify, which no repeat will change. */
export declare function isCertificateFailure(error: unknown): boolean;
/** Whether the content coding of a body is broken. */
export declare function isUndecodable(error: unknown): boolean;
/** Return what an error and its causes say, the innermost last. */
export declare function causesOf(error: unknown): string;
