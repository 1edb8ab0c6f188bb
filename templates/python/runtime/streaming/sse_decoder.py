"""Server-sent events, from bytes to events, without I/O."""

from __future__ import annotations

from typing import NamedTuple

_BOM = b"\xef\xbb\xbf"
_FIELDS = frozenset({b"data", b"event", b"id", b"retry", b""})  # without a name it is a comment
_DIGITS = 16  # of a number of milliseconds; Python refuses to read some thousand


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

    Attributes:
        held: Bytes of the event that is not complete yet.
    """

    def __init__(self) -> None:
        self.held = 0
        self._waiting: list[bytes] = []
        self._started = False
        self._after_cr = False
        self._last_id = ""

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Add bytes and return the events that they complete."""
        return [event for event in map(self.event, self.blocks(chunk)) if event is not None]

    def blocks(self, chunk: bytes) -> list[bytes]:
        """Add bytes and return the blocks of lines that they complete: what `event` takes."""
        if not self._started:
            chunk = self._without_bom(chunk)
        if self._after_cr or b"\r" in chunk:
            chunk = self._with_lf(chunk)
        if not chunk:
            return []
        if self._waiting:
            closes = chunk.startswith(b"\n") and self._waiting[-1].endswith(b"\n")
            if not closes and b"\n\n" not in chunk:
                self._waiting.append(chunk)
                self.held += len(chunk)
                return []
            chunk = b"".join([*self._waiting, chunk])
        blocks = chunk.split(b"\n\n")
        rest = blocks.pop()
        self._waiting = [rest] if rest else []
        self.held = len(rest)
        return blocks

    def rest(self) -> bytes:
        """Return the block that the end of the stream completes: some servers leave out the last blank line."""
        rest, self._waiting, self.held = b"".join(self._waiting), [], 0
        return rest

    def event(self, block: bytes) -> ServerSentEvent | None:
        """Return the event of a block of lines, or None where it has no data."""
        data: list[bytes] = []
        name: str | None = None
        retry: int | None = None
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            value = value.removeprefix(b" ")
            if field == b"data":
                data.append(value)
            elif field == b"event":
                name = value.decode("utf-8", "replace") or None
            elif field == b"id" and b"\0" not in value:
                self._last_id = value.decode("utf-8", "replace")
            elif field == b"retry" and value.isdigit() and len(value) < _DIGITS:
                retry = int(value)
        return ServerSentEvent(b"\n".join(data), name, self._last_id, retry) if data else None

    def is_foreign(self, block: bytes) -> bool:
        """Whether a block holds anything, and nothing that this format knows."""
        fields = {line.partition(b":")[0] for line in block.split(b"\n") if line.strip()}
        return bool(fields) and fields.isdisjoint(_FIELDS)

    def _without_bom(self, chunk: bytes) -> bytes:
        chunk = b"".join([*self._waiting, chunk])
        if len(chunk) < len(_BOM) and _BOM.startswith(chunk):
            self._waiting = [chunk]
            return b""
        self._waiting = []
        self._started = True
        return chunk.removeprefix(_BOM)

    def _with_lf(self, chunk: bytes) -> bytes:
        if not chunk:
            return chunk
        rest = chunk.removeprefix(b"\n") if self._after_cr else chunk
        self._after_cr = chunk.endswith(b"\r")
        return rest.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
