"""Archives as npm takes them: the same files are the same bytes."""

from __future__ import annotations

import tarfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from sdkgen.targets.packaging.compare import bounded
from sdkgen.targets.packaging.entries import Entry
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.packaging.tarred import read_tar

TOP = "package"
"""The folder of all files in an archive."""
_GZIP = b"\x1f\x8b"
_HEADER = _GZIP + b"\x08\0\0\0\0\0\x02\xff"
"""Neither a name nor a time, nor the system; packed as well as can be."""
_MODE = 0o644


def packed(files: Mapping[str, bytes], time: int) -> bytes:
    """Return an archive of files, sorted by their paths.

    Args:
        files: Contents by path, without the top folder.
        time: When all of them were changed, in seconds since 1970.
    """
    unpacked = BytesIO()
    with tarfile.open(fileobj=unpacked, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in sorted(files):
            info = tarfile.TarInfo(f"{TOP}/{path}")
            info.size, info.mode, info.mtime = len(files[path]), _MODE, time
            archive.addfile(info, BytesIO(files[path]))
    data = unpacked.getvalue()
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = deflate.compress(data) + deflate.flush()
    return _HEADER + body + zlib.crc32(data).to_bytes(4, "little") + (len(data) & 0xFFFFFFFF).to_bytes(4, "little")


def archive(path: Path) -> bytes:
    """Return the bytes of a package.

    Raises:
        PublishError: It cannot be read, is none, or is larger than 256 MiB.
    """
    data = bounded(path)
    if not data.startswith(_GZIP):
        raise PublishError(f"{path.name} cannot be read: it is no gzip archive, as packages for npm are")
    return data


def contents(name: str, data: bytes) -> list[Entry]:
    """Return the files of a package in their order.

    Args:
        name: The name of its file.
        data: Its bytes.

    Raises:
        Irregular: Programs could unpack it in different ways.
    """
    return read_tar(name, data)
