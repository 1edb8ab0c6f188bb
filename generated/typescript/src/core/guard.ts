/** What ends a call early: the caller's signal, the time limit of an attempt, and the deadline of all. */

const LONGEST_TIMER = 2 ** 31 - 1; // what `setTimeout` can wait

/** Why a call was ended; thrown by what a guard runs. */
export class Interruption {
  constructor(readonly kind: 'abort' | 'timeout' | 'deadline' | 'closed') {}
}

/**
 * Watches over one call. It listens to the caller's signal once, from its making to `release`, and has one timer.
 *
 * Nothing here relies on `fetch` to notice that it was ended: what is run is left, whether it settles or not.
 */
export class Guard {
  controller: AbortController = new AbortController();
  interrupted: Interruption | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #deadline: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reject: ((reason: Interruption) => void) | undefined;

  /** Watch, until the moment `deadline` on the clock of `performance.now()`, if any. */
  constructor(signal: AbortSignal | null | undefined, deadline: number | undefined) {
    this.#signal = signal ?? undefined;
    this.#deadline = deadline ?? Infinity;
    this.limit(Infinity);
    if (this.#signal?.aborted === true) this.#interrupt('abort');
    else this.#signal?.addEventListener('abort', this.#aborted);
  }

  readonly #aborted = (): void => {
    this.#interrupt('abort');
  };

  /** Return the milliseconds until the deadline; `undefined` without one. */
  remaining(): number | undefined {
    return this.#deadline === Infinity ? undefined : this.#deadline - performance.now();
  }

  /** Begin an attempt with a time limit. */
  begin(timeout: number): void {
    this.#forgive();
    if (this.controller.signal.aborted && this.interrupted === undefined) this.controller = new AbortController();
    this.limit(timeout);
  }

  /** Allow so many milliseconds from now, and none after the deadline. */
  limit(timeout: number): void {
    const remaining = this.#deadline === Infinity ? Infinity : Math.max(this.#deadline - performance.now(), 0);
    clearTimeout(this.#timer);
    const least = Math.min(timeout, remaining);
    if (least > LONGEST_TIMER) return;
    this.#timer = setTimeout(() => {
      this.#interrupt(remaining <= timeout ? 'deadline' : 'timeout');
    }, least);
  }

  /** Await something, unless the call ends before. */
  run<T>(work: PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.interrupted !== undefined) {
        reject(this.interrupted);
        work.then(undefined, () => undefined);
        return;
      }
      this.#reject = reject;
      work.then(resolve, (error: unknown) => {
        reject(this.interrupted ?? error);
      });
    });
  }

  /** Wait between attempts. */
  async sleep(milliseconds: number): Promise<void> {
    this.#forgive();
    let timer: ReturnType<typeof setTimeout> | undefined;
    clearTimeout(this.#timer);
    const waited = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    try {
      await this.run(waited);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Forget the time limit of an attempt that is over. */
  #forgive(): void {
    if (this.interrupted?.kind === 'timeout') this.interrupted = undefined;
  }

  /** End a stream whose reader has left. */
  close(): void {
    this.#interrupt('closed');
    this.release();
  }

  /** Stop watching: the call is over. */
  release(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#reject = undefined;
    this.#signal?.removeEventListener('abort', this.#aborted);
  }

  #interrupt(kind: Interruption['kind']): void {
    this.interrupted ??= new Interruption(kind);
    clearTimeout(this.#timer);
    this.controller.abort();
    this.#reject?.(this.interrupted);
  }
}
