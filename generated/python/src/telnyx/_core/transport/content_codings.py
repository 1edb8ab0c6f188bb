"""Compressed bodies, undone in small steps: some hundred bytes can stand for gigabytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from .transport import Library

_MOST_CODINGS = 2
_MOST_AT_ONCE = 67_108_864
# Bytes that are undone at once, so that none of these gives more than some megabytes at a time.
_STEPS = {"IdentityDecoder": 65_536, "GZipDecoder": 4096, "DeflateDecoder": 4096, "ZStandardDecoder": 512}
_SMALL_STEP = 64


class BoundedDecoder:
    """Decoders of httpx, one after the other, that give no more than `most` bytes at once.

    What is beyond that is left out where the reader of the whole body notices it by the size, and else an error.
    """

    def __init__(self, children: list[Any], most: int | None, failure: type[Exception]) -> None:
        self.children = children
        self._steps = [_STEPS.get(type(child).__name__, _SMALL_STEP) for child in children]
        self._most = most
        self._failure = failure
        self._whole = True

    def in_steps(self) -> int:
        """Prepare for a caller who reads piece by piece; return how many bytes to give to `decode` at once."""
        self._most, self._whole = _MOST_AT_ONCE, False
        return self._steps[0]

    def decode(self, data: bytes) -> bytes:
        """Undo some bytes."""
        pieces: list[bytes] = []
        size = 0
        for piece in self._undo(data, 0):
            pieces.append(piece)
            size += len(piece)
            if self._most is not None and size > self._most:
                if self._whole:
                    break
                raise self._failure("it grows out of all proportion when it is decompressed")
        return b"".join(pieces)

    def flush(self) -> bytes:
        """Return what is left at the end."""
        rest = b""
        for stage, child in enumerate(self.children):
            rest = b"".join(self._undo(rest, stage, stage + 1)) + child.flush()
        return rest

    def _undo(self, data: bytes, stage: int, until: int | None = None) -> Iterator[bytes]:
        if stage == (len(self.children) if until is None else until):
            yield data
            return
        step = self._steps[stage]
        for start in range(0, len(data), step):
            yield from self._undo(self.children[stage].decode(data[start : start + step]), stage + 1, until)


class Refusal:
    """Stands for more codings than any honest server applies."""

    def __init__(self, count: int, failure: type[Exception]) -> None:
        self._error = failure(f"it has {count} content codings; more than {_MOST_CODINGS} are not undone")

    def decode(self, data: bytes) -> bytes:
        """Raise the error."""
        raise self._error

    def flush(self) -> bytes:
        """Return nothing: the body is empty."""
        return b""


def bound(response: httpx.Response, most: int | None, library: Library) -> None:
    """Have a compressed body decompressed in steps.

    Args:
        response: The response, its body not read.
        most: How many bytes of it the caller wants to have in memory.
        library: Where the response comes from.
    """
    holder: Any = response
    failure = library.undecodable[0]
    given = [name.strip().lower() for name in response.headers.get_list("content-encoding", split_commas=True)]
    names = [name for name in given if name and name != "identity"]
    if len(names) > _MOST_CODINGS:
        holder._decoder = Refusal(len(names), failure)
    elif names and library.name == "httpx":  # httpx2 decompresses in steps by itself
        decoder = holder._get_content_decoder()
        holder._decoder = BoundedDecoder(list(getattr(decoder, "children", [decoder])), most, failure)
