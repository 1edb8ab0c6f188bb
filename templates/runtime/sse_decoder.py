"""Server-sent events, from bytes to events, without I/O."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# A CR that arrives last may be the first half of a CRLF. Its LF then begins the next block, as an empty line.
_BLANK_LINE = re.compile(rb"\r\n\r\n?|\r\n\n|\n\r\n?|\n\n|\r\r\n?")
_LINE_END = re.compile(rb"\r\n?|\n")
_BOM = b"\xef\xbb\xbf"


class ServerSentEvent(NamedTuple):
    """One event.

    Attributes:
        data: The lines of its data, joined by newlines; UTF-8.
        event: Its name, or None where it has none.
        id: The last event id that the server sent, with this event or before.
        retry: Milliseconds to wait before connecting again, where this event says so.
    """

    data: bytes
    event: str | None = None
    id: str = ""
    retry: int | None = None


class SSEDecoder:
    """Collects bytes and gives events as soon as they are complete.

    Lines end in CR, LF or CRLF, also mixed and split anywhere. Comments and blocks without data give nothing.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._searched = 0
        self._started = False
        self._has_cr = False
        self._last_id = ""

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Add bytes and iterate over the events that they complete."""
        self._buffer += chunk
        self._has_cr = self._has_cr or b"\r" in chunk
        if not self._started and not self._skip_bom():
            return
        start, searched = 0, self._searched
        while (found := self._blank_line(searched)) is not None:
            block = bytes(self._buffer[start : found[0]])
            start = searched = found[1]
            event = self._event(block)
            if event is not None:
                yield event
        del self._buffer[:start]
        self._searched = max(len(self._buffer) - 3, 0)

    def flush(self) -> ServerSentEvent | None:
        """Return the event that the end of the stream completes: some servers leave out the last blank line."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        self._searched = 0
        return self._event(rest)

    def _skip_bom(self) -> bool:
        if len(self._buffer) < len(_BOM) and _BOM.startswith(self._buffer):
            return False
        if self._buffer.startswith(_BOM):
            del self._buffer[: len(_BOM)]
        self._started = True
        return True

    def _blank_line(self, start: int) -> tuple[int, int] | None:
        if not self._has_cr:
            end = self._buffer.find(b"\n\n", start)
            return None if end < 0 else (end, end + 2)
        match = _BLANK_LINE.search(self._buffer, start)
        return match.span() if match else None

    def _event(self, block: bytes) -> ServerSentEvent | None:
        if block.startswith(b"data:") and b"\n" not in block and not self._has_cr:
            return ServerSentEvent(block[6:] if block[5:6] == b" " else block[5:], None, self._last_id)
        data: list[bytes] = []
        name: str | None = None
        retry: int | None = None
        for line in _LINE_END.split(block):
            field, _, value = line.partition(b":")
            value = value.removeprefix(b" ")
            if field == b"data":
                data.append(value)
            elif field == b"event":
                name = value.decode("utf-8", "replace") or None
            elif field == b"id" and b"\0" not in value:
                self._last_id = value.decode("utf-8", "replace")
            elif field == b"retry" and value.isdigit():
                retry = int(value)
        return ServerSentEvent(b"\n".join(data), name, self._last_id, retry) if data else None
