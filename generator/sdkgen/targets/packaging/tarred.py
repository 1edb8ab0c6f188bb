"""Reads compressed tar archives of a single form, which every program unpacks alike.

There are several dialects of tar, and headers that override those behind them. An archive is accepted here if it is,
byte for byte, what Python writes for the files in it.
"""

from __future__ import annotations

import re
import tarfile
import zlib

from sdkgen.targets.packaging.entries import LARGEST, Entry, Irregular, unique

_GZIP = b"\x1f\x8b\x08"
_FLAGS, _NAMED = 3, 1 << 3
"""Where the header of gzip says what follows it, and how it says that a name does."""
_HEADER = 10
_LONG_NAME = re.compile(rb"[1-9]\d{1,4} path=([^\0\n]+)\n\0*")
"""The only extended header that Python writes for a file: a name that is long, or not ASCII."""


def read_tar(name: str, data: bytes) -> list[Entry]:
    """Return the files of a `.tar.gz` in their order.

    Args:
        name: The name of the file.
        data: The whole archive.

    Raises:
        Irregular: It is damaged, larger than 256 MiB unpacked, or not of the form that every program reads alike.
    """
    archive = _decompressed(name, data)
    entries: list[Entry] = []
    at = 0
    while any(archive[at : at + tarfile.BLOCKSIZE]):
        header, at = _header(archive, at)
        after = at + header.size
        padded = after + -header.size % tarfile.BLOCKSIZE
        if padded > len(archive) or any(archive[after:padded]):
            raise Irregular(header.name, "is cut off, or holds more than its size says")
        entries.append(Entry(header.name, archive[at:after], header.mode))
        at = padded
    end = at + 2 * tarfile.BLOCKSIZE
    if len(archive) != end + -end % tarfile.RECORDSIZE or any(archive[at:]):
        raise Irregular("", "holds bytes behind its last entry, or is cut off")
    unique(entry.path for entry in entries)
    return entries


def _decompressed(name: str, data: bytes) -> bytes:
    named = name.removesuffix(".gz").encode(errors="surrogateescape") + b"\0"
    plain = data[_FLAGS : _FLAGS + 1] == b"\0" or (
        data[_FLAGS : _FLAGS + 1] == bytes([_NAMED]) and data[_HEADER : _HEADER + len(named)] == named
    )
    if not data.startswith(_GZIP) or not plain:
        raise Irregular("", "is not compressed by gzip, or its gzip header holds another name or a comment")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        archive = unpacker.decompress(data, LARGEST + 1)
    except zlib.error:
        raise Irregular("", "is damaged") from None
    if len(archive) > LARGEST:
        raise Irregular("", f"holds more than {LARGEST >> 20} MiB")
    if not unpacker.eof:
        raise Irregular("", "is cut off")
    if unpacker.unused_data:
        raise Irregular("", "holds bytes behind its compressed data")
    return archive


def _header(archive: bytes, at: int) -> tuple[tarfile.TarInfo, int]:
    """Return the header of a file, and where its data begin."""
    found, name, start = _block(archive, at), "", at
    if found.type == tarfile.XHDTYPE:
        start = at + tarfile.BLOCKSIZE + found.size + -found.size % tarfile.BLOCKSIZE
        long = _LONG_NAME.fullmatch(archive, at + tarfile.BLOCKSIZE, max(start, at))
        if long is None:
            raise Irregular(found.name, "has an extended header of something other than its name")
        name = long[1].decode(errors="surrogateescape")
        found = _block(archive, start)
    name = name or found.name
    if found.type != tarfile.REGTYPE:
        raise Irregular(name, "is no regular file")
    plain = tarfile.TarInfo(name)
    plain.size, plain.mode, plain.mtime = found.size, found.mode, found.mtime
    try:
        wanted = plain.tobuf(tarfile.PAX_FORMAT, "utf-8", "strict")
    except ValueError:
        raise Irregular(ascii(name)[1:-1], "has a header that cannot be written") from None
    if archive[at : at + len(wanted)] != wanted or found.size < 0:
        raise Irregular(name, "has an owner, or a header that programs read in different ways")
    return plain, at + len(wanted)


def _block(archive: bytes, at: int) -> tarfile.TarInfo:
    try:
        return tarfile.TarInfo.frombuf(archive[at : at + tarfile.BLOCKSIZE], "utf-8", "surrogateescape")
    except tarfile.HeaderError:
        raise Irregular("", f"has a damaged header at byte {at}") from None
