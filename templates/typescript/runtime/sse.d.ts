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
export declare class SSEDecoder {
    #private;
    /** Characters of the event that is not complete yet. */
    held: number;
    /** Add text and return the blocks of lines that it completes: what `event` takes. */
    blocks(chunk: string): string[];
    /** Return the block that the end of the stream completes: some servers leave out the last blank line. */
    rest(): string;
    /** Return the event of a block of lines, or `undefined` where it has no data. */
    event(block: string): ServerSentEvent | undefined;
}
/** Whether a block holds anything, and nothing that this format knows: something else came in place of events. */
export declare function isForeign(block: string): boolean;
