/** Functions of the caller's that see calls go by. */

/** One call as hooks see it; the same value from its first hook to its last. */
export interface HookContext {
  /** Method and path with placeholders in place of values: `GET /conversations/{id}`. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** Number of the attempt, from 1. */
  attempt: number;
  /** The address and the headers of this attempt; `beforeRequest` may change them. */
  request?: { url: string; headers: Headers };
  /** The response of this attempt, once there is one; its body is not to be read. */
  response?: Response;
  /** What the attempt or the call failed with. */
  error?: unknown;
  /** Milliseconds until the next attempt, in `onRetry`. */
  delay?: number;
  /** Milliseconds since the call began. */
  elapsed: number;
  /** Room for hooks to pass something on, such as a span. */
  readonly state: { [name: string]: unknown };
}

export type Hook = (context: HookContext) => void | PromiseLike<void>;

/** What to call, and when. What a hook returns is awaited; what it throws ends the call. */
export interface Hooks {
  /** Before every attempt. */
  beforeRequest?: Hook | undefined;
  /** After every response, whatever its status. */
  afterResponse?: Hook | undefined;
  /** Before the wait that precedes a repeat. */
  onRetry?: Hook | undefined;
  /** Once, before a call rejects, or the stream that it gave throws. */
  onError?: Hook | undefined;
}
