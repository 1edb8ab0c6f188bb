/** Log lines: one for each request and answer, without values that could be secret or personal. */

import type { Logger, LogLevel } from './types.js';

const LEVELS: { readonly [level: string]: number } = { off: 0, error: 1, warn: 2, info: 3, debug: 4 };

/** Return a level by its name; `undefined` for a word that is none. */
export function logLevelOf(text: string | undefined): LogLevel | undefined {
  const level = text?.toLowerCase();
  return level !== undefined && Object.hasOwn(LEVELS, level) ? (level as LogLevel) : undefined;
}

/** Whether lines of a level are written. */
export function logs(client: { logLevel?: LogLevel | undefined }, level: Exclude<LogLevel, 'off'>): boolean {
  return (LEVELS[client.logLevel ?? 'warn'] ?? 2) >= (LEVELS[level] ?? 0);
}

/** Write a line if its level is wanted; `line` is only made then. A logger that fails ends no call. */
export function log(
  client: { logger: Logger; logLevel?: LogLevel | undefined },
  level: Exclude<LogLevel, 'off'>,
  line: () => readonly [message: string, ...rest: unknown[]],
): void {
  if (!logs(client, level)) return;
  try {
    client.logger[level](...line());
  } catch {
    // the caller's own logger: nothing to tell, and nobody to tell it to
  }
}
