"""Finding secrets in a text however they are written there: in Base64, in hexadecimal, or with characters escaped."""

from __future__ import annotations

import re
from base64 import b64encode
from bisect import bisect_right
from collections.abc import Iterable, Iterator

_ROUNDS = 3
_SHORT = 6
"""Bytes; shorter secrets would be found inside words."""
_SHORTEST = 3

_PERCENT = rb"%(?P<percent>[0-9A-Fa-f]{2})"
_JSON = (
    rb"\\u(?P<pair>[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2})|\\u(?P<unit>[0-9A-Fa-f]{4})"
    rb"|\\x(?P<byte>[0-9A-Fa-f]{2})|\\(?P<letter>[\"'\\/bfnrt])"
)
_HTML = rb"(?P<entity>&(?:#[0-9]{1,7};?|#[xX][0-9A-Fa-f]{1,6};?|[A-Za-z][A-Za-z0-9]{1,30};))"
_SPELLINGS = tuple(re.compile(pattern) for pattern in (b"|".join((_PERCENT, _JSON, _HTML)), _PERCENT, _JSON, _HTML))
_LETTERS = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t"}
_ALPHABET = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
_WORD = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_")


class Needles:
    """Secrets, and sentences of the caller's, as they may stand in a text."""

    __slots__ = ("_coded", "_plain", "_words")

    def __init__(self, secrets: Iterable[str], texts: Iterable[str] = ()) -> None:
        self._plain: set[bytes] = set()
        self._words: set[bytes] = set()
        self._coded: set[bytes] = set()
        for secret in secrets:
            raw = _bytes(secret)
            if len(raw) >= _SHORT:
                self._plain |= {*_spaced(secret), raw.hex().encode(), raw.hex().upper().encode()}
                self._coded |= set(_base64(raw))
            elif len(raw) >= _SHORTEST:
                self._words.add(raw)
        for text in texts:
            self._plain |= _spaced(text)

    def __bool__(self) -> bool:
        return bool(self._plain or self._words)

    def ranges(self, data: bytes) -> Iterator[tuple[int, int]]:
        """Yield where they stand in some bytes."""
        for needle in self._plain:
            yield from _found(data, needle)
        for needle in self._words:
            for start, end in _found(data, needle):
                if not {*data[max(start - 1, 0) : start], *data[end : end + 1]} & _WORD:
                    yield start, end
        for needle in self._coded:
            for start, end in _found(data, needle):
                yield _rounded(data, start, end)


def masked(data: bytes, needles: Needles, mask: bytes) -> bytes:
    """Return bytes with every needle masked, whatever of it is escaped, up to three times over."""
    if not needles:
        return data
    spots = set(needles.ranges(data))
    for pattern in _SPELLINGS:
        reading: _Reading | None = None
        for _ in range(_ROUNDS):
            reading = _read(data if reading is None else reading.plain, pattern, reading)
            if reading is None:
                break
            spots |= {reading.origin(start, end) for start, end in needles.ranges(reading.plain)}
    out, at = bytearray(), 0
    for start, end in sorted(spots, key=lambda spot: (spot[0], -spot[1])):
        if start >= at:
            out += data[at:start] + mask
        at = max(at, end)
    return bytes(out + data[at:])


class _Reading:
    """Bytes with their escapes undone, and where each of them came from."""

    __slots__ = ("_above", "_from", "_to", "plain")

    def __init__(self, above: _Reading | None) -> None:
        self.plain = b""
        self._above = above
        self._to: list[int] = []  # pieces begin here, by turns literal and an escape
        self._from: list[int] = []

    def add(self, start: int, at: int) -> None:
        """Begin a piece: its place in the plain bytes, and where it came from."""
        self._to.append(at)
        self._from.append(start)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the first bytes that a range of these stands for."""
        first, last = bisect_right(self._to, start) - 1, bisect_right(self._to, end - 1) - 1
        begin = self._from[first] + (0 if first % 2 else start - self._to[first])
        stop = self._from[last + 1] if last % 2 else self._from[last] + end - self._to[last]
        return (begin, stop) if self._above is None else self._above.origin(begin, stop)


def _read(data: bytes, pattern: re.Pattern[bytes], above: _Reading | None) -> _Reading | None:
    """Undo the escapes of a kind, once; None where there are none."""
    reading, out, last = _Reading(above), bytearray(), 0
    for found in pattern.finditer(data):
        meaning = _meaning(found)
        if meaning is None:
            continue
        reading.add(last, len(out))
        out += data[last : found.start()]
        reading.add(found.start(), len(out))
        out += meaning
        last = found.end()
    if not last:
        return None
    reading.add(last, len(out))
    reading.plain = bytes(out + data[last:])
    return reading


def _meaning(found: re.Match[bytes]) -> bytes | None:
    kind = found.lastgroup
    text = found[kind] if kind is not None else b""
    if kind == "percent":
        return bytes.fromhex(text.decode())
    if kind == "letter":
        return _LETTERS.get(text, text)
    if kind == "entity":
        from html import unescape

        said = unescape(text.decode())
        return None if said == text.decode() else _bytes(said)
    units = text.decode().replace("\\u", "")
    if kind == "pair":
        return bytes.fromhex(units).decode("utf-16-be").encode()
    return _bytes(chr(int(units, 16)))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _spaced(text: str) -> set[bytes]:
    """Return a text as it is, with its white space changed, and as a form has it."""
    words = text.split()
    return {_bytes(each) for each in (text, " ".join(words), "+".join(words)) if each}


def _base64(raw: bytes) -> Iterator[bytes]:
    """Yield what the Base64 of anything that holds these bytes has in it, by their distance from a group's start."""
    for shift in range(3):
        code = b64encode(bytes(shift) + raw)
        core = code[(0, 2, 3)[shift] : (shift + len(raw)) * 8 // 6]
        yield core
        yield core.translate(bytes.maketrans(b"+/", b"-_"))


def _rounded(data: bytes, start: int, end: int) -> tuple[int, int]:
    """Take in the letters at both ends of which some bits are the secret's, and the padding."""
    start -= data[max(start - 1, 0)] in _ALPHABET and start > 0
    end += end < len(data) and data[end] in _ALPHABET
    for _ in range(2):
        end += data[end : end + 1] == b"="
    return start, end


def _found(data: bytes, needle: bytes) -> Iterator[tuple[int, int]]:
    start = data.find(needle)
    while start >= 0:
        yield start, start + len(needle)
        start = data.find(needle, start + len(needle))
