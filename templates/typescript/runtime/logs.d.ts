/** Log lines: one for each request and answer, without values that could be secret or personal. */
import type { Logger, LogLevel } from "./types.js";
/** Return a level by its name; `undefined` for a word that is none. */
export declare function logLevelOf(text: string | undefined): LogLevel | undefined;
/** Whether lines of a level are written. */
export declare function logs(client: {
    logLevel?: LogLevel | undefined;
}, level: Exclude<LogLevel, "off">): boolean;
/** Write a line if its level is wanted; `line` is only made then. A logger that fails ends no call. */
export declare function log(client: {
    logger: Logger;
    logLevel?: LogLevel | undefined;
}, level: Exclude<LogLevel, "off">, line: () => readonly [message: string, ...rest: unknown[]]): void;
