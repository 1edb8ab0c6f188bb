/** Server-sent events, from text to events, as the HTML standard has them. */

/** One event. */
export interface ServerSentEvent {
  /** The lines of its data, joined by newlines. */
  readonly data: string;
  /** Its name, or `null` where it has none. */
  readonly event: string | null;
  /** The last event id that the server sent, with this event or before. */
  readonly id: string;
  /** Milliseconds to wait before connecting again, where this event says so. */
  readonly retry: number | undefined;
}

/** Collects text and gives events as soon as they are complete: lines end in CR, LF or CRLF, also mixed and split anywhere. */
export class SSEDecoder {
  /** Characters of the event that is not complete yet. */
  held = 0;
  #waiting: string[] = [];
  #afterCR = false;
  #lastID = '';

  /** Add text and return the blocks of lines that it completes: what `event` takes. */
  blocks(chunk: string): string[] {
    const text = this.#withLF(chunk);
    if (text === '') return [];
    const closes = text.startsWith('\n') && this.#waiting.at(-1)?.endsWith('\n') === true;
    if (this.#waiting.length > 0 && !closes && !text.includes('\n\n')) {
      this.#waiting.push(text);
      this.held += text.length;
      return [];
    }
    const blocks = (this.#waiting.join('') + text).split('\n\n');
    const rest = blocks.pop() ?? '';
    this.#waiting = rest === '' ? [] : [rest];
    this.held = rest.length;
    return blocks;
  }

  /** Return the block that the end of the stream completes: some servers leave out the last blank line. */
  rest(): string {
    const rest = this.#waiting.join('');
    this.#waiting = [];
    this.held = 0;
    return rest;
  }

  /** Return the event of a block of lines, or `undefined` where it has no data. */
  event(block: string): ServerSentEvent | undefined {
    const data: string[] = [];
    let event: string | null = null;
    let retry: number | undefined;
    for (const line of block.split('\n')) {
      const colon = line.indexOf(':');
      const field = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
      if (field === 'data') data.push(value);
      else if (field === 'event') event = value === '' ? null : value;
      else if (field === 'id' && !value.includes('\0')) this.#lastID = value;
      else if (field === 'retry' && /^\d{1,15}$/.test(value)) retry = Number(value);
    }
    return data.length > 0 ? { data: data.join('\n'), event, id: this.#lastID, retry } : undefined;
  }

  #withLF(chunk: string): string {
    if (chunk === '' || (!this.#afterCR && !chunk.includes('\r'))) return chunk;
    const rest = this.#afterCR && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    this.#afterCR = chunk.endsWith('\r');
    return rest.replace(/\r\n?/g, '\n');
  }
}

/** Whether a block holds anything, and nothing that this format knows: something else came in place of events. */
export function isForeign(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => !/^(?:data|event|id|retry|)(?::|$)/.test(line));
}
