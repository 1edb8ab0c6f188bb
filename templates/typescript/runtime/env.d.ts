/** The environment, where there is one. */
/** Return a variable of the environment; blank counts as unset, and so does a runtime without one. */
export declare function readEnv(name: string): string | undefined;
/** Read headers of lines `name: value`. */
export declare function readHeaderLines(text: string | undefined): [string, string][];
