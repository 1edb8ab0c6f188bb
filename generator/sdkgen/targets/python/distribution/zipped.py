"""Reads zip archives of a single form, which every program unpacks alike.

Zip files say everything twice: before each entry, and in a directory at the end. Programs differ in what they believe,
in what they do with bytes that neither mentions, and in the extensions that they know. Here both must agree, every
byte must belong to an entry or the directory, and there are no extensions.
"""

from __future__ import annotations

import stat
import zlib
from collections.abc import Iterator
from datetime import datetime
from struct import Struct
from typing import NamedTuple

from sdkgen.targets.packaging.entries import LARGEST, Entry, Irregular, decoded, unique

_END = Struct("<4s4H2LH")
_END_MARK, _DIRECTORY_MARK, _LOCAL_MARK = b"PK\5\6", b"PK\1\2", b"PK\3\4"
_LISTED, _LOCAL = Struct("<4s2B5H3L5H2L"), Struct("<4s5H3L2H")
_DOS, _UNIX = 0, 3
_STORED, _DEFLATED = 0, 8
_LEVEL, _UTF8 = 0b110, 1 << 11
"""Flags: how hard the compression tried, which changes nothing; names in UTF-8."""
_NEWEST = 20
"""The version of the format that compression needs; newer ones bring larger numbers, encryption, other methods."""


class _Listed(NamedTuple):
    mark: bytes
    made_version: int
    made_on: int
    version: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    name_length: int
    extra_length: int
    comment_length: int
    disk: int
    internal: int
    external: int
    offset: int


def read_zip(data: bytes) -> list[Entry]:
    """Return the files of a zip archive in the order in which they lie in it.

    Args:
        data: The whole archive.

    Raises:
        Irregular: It is damaged, larger than 256 MiB unpacked, or not of the form that every program reads alike.
    """
    listed = sorted(((item, name, decoded(name)) for item, name in _directory(data)), key=lambda each: each[0].offset)
    unique(path for _, _, path in listed)
    if sum(item.size for item, *_ in listed) > LARGEST:
        raise Irregular("", f"holds more than {LARGEST >> 20} MiB")
    entries: list[Entry] = []
    at = 0
    for item, name, path in listed:
        if item.offset != at:
            raise Irregular(path, "does not begin where the entry before it ends")
        if message := _fault(item, name):
            raise Irregular(path, message)
        at = _begin(data, item, name, path) + item.packed
        entries.append(Entry(path, _unpacked(data[at - item.packed : at], item, path), item.external >> 16 & 0o7777))
    if at != _END.unpack(data[-_END.size :])[6]:
        raise Irregular("", "holds bytes between its entries and its directory")
    return entries


def _directory(data: bytes) -> Iterator[tuple[_Listed, bytes]]:
    """Yield what the directory lists. It has to lie between the entries and the end."""
    end = len(data) - _END.size
    if end < 0 or data[end : end + 4] != _END_MARK:
        raise Irregular("", "does not end with the directory of a zip archive")
    _, disk, first_disk, here, count, size, at, comment = _END.unpack_from(data, end)
    if disk or first_disk or comment or here != count:
        raise Irregular("", "has a comment, or is a part of several")
    if at + size != end:
        raise Irregular("", "holds bytes beside its entries and its directory")
    for _ in range(count):
        if at + _LISTED.size > end or data[at : at + 4] != _DIRECTORY_MARK:
            raise Irregular("", "has a damaged directory")
        item = _Listed(*_LISTED.unpack_from(data, at))
        at += _LISTED.size + item.name_length
        yield item, data[at - item.name_length : at]
        at += item.extra_length + item.comment_length
    if at != end:
        raise Irregular("", "has a damaged directory")


def _fault(item: _Listed, name: bytes) -> str | None:
    """Return what another program could understand in another way, or do with an entry."""
    kind, low = stat.S_IFMT(item.external >> 16), item.external & 0xFFFF
    checks = {
        "has extensions or a comment": item.extra_length or item.comment_length,
        "is on another disk": item.disk,
        "is packed in a way that not every program knows": item.method not in (_STORED, _DEFLATED),
        "needs a newer version of the format": item.version > _NEWEST,
        "is encrypted, or its sizes stand behind it": item.flags & ~(_LEVEL | _UTF8),
        "has a name whose encoding is not said": not name.isascii() and not item.flags & _UTF8,
        "was made on an unknown system": item.made_on not in (_DOS, _UNIX),
        "is no regular file": kind not in (0, stat.S_IFREG) or low or name.endswith(b"/"),
        "is said to be text": item.internal,
        "has no valid time": not _is_time(item.date, item.time),
    }
    return next((message for message, wrong in checks.items() if wrong), None)


def _is_time(date: int, time: int) -> bool:
    try:
        datetime(1980 + (date >> 9), date >> 5 & 15, date & 31, time >> 11, time >> 5 & 63, (time & 31) * 2)
    except ValueError:
        return False
    return True


def _begin(data: bytes, item: _Listed, name: bytes, path: str) -> int:
    """Return where the data of an entry begin. What stands before them must be what the directory says."""
    said = (item.version, item.flags, item.method, item.time, item.date, item.crc, item.packed, item.size)
    wanted = _LOCAL.pack(_LOCAL_MARK, *said, len(name), 0) + name
    if data[item.offset : item.offset + len(wanted)] != wanted:
        raise Irregular(path, "is described in one way before its data and in another in the directory")
    return item.offset + len(wanted)


def _unpacked(packed: bytes, item: _Listed, path: str) -> bytes:
    data, whole = packed, True
    if item.method == _DEFLATED:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            data = unpacker.decompress(packed, item.size + 1)
        except zlib.error:
            raise Irregular(path, "is damaged") from None
        whole = unpacker.eof and not unpacker.unused_data
    if not whole or len(packed) != item.packed or len(data) != item.size or zlib.crc32(data) != item.crc:
        raise Irregular(path, "is damaged, or holds more than its size says")
    return data
