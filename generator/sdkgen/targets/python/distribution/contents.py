"""What distributions hold."""

from __future__ import annotations

import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

from sdkgen.targets.packaging.compare import bounded
from sdkgen.targets.packaging.entries import Entry
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.packaging.tarred import read_tar
from sdkgen.targets.python.distribution.zipped import read_zip

_WHEEL = ".whl"
_GZIP = b"\x1f\x8b"


def names(path: Path) -> list[str]:
    """Return the names of the files of a wheel or a source distribution that was built here.

    Raises:
        PublishError: It cannot be read.
    """
    try:
        if path.suffix == _WHEEL:
            with zipfile.ZipFile(path) as wheel:
                return wheel.namelist()
        with tarfile.open(path, "r:gz") as sdist:
            return sdist.getnames()
    except (OSError, zipfile.BadZipFile, tarfile.TarError, EOFError, ValueError) as error:
        raise PublishError(f"{path.name} cannot be read: {error}") from error


def archive(path: Path) -> bytes:
    """Return the bytes of a wheel or a source distribution.

    Raises:
        PublishError: It cannot be read, is neither, or is larger than 256 MiB.
    """
    data = bounded(path)
    known = zipfile.is_zipfile(BytesIO(data)) if path.suffix == _WHEEL else data.startswith(_GZIP)
    if not known:
        kind = "zip archive, as wheels are" if path.suffix == _WHEEL else "gzip archive, as source distributions are"
        raise PublishError(f"{path.name} cannot be read: it is no {kind}")
    return data


def contents(name: str, data: bytes) -> list[Entry]:
    """Return the files of a wheel or a source distribution in their order, those of the same name too.

    Args:
        name: The name of its file, which says what it is.
        data: Its bytes.

    Raises:
        Irregular: Programs could unpack it in different ways.
    """
    return read_zip(data) if name.endswith(_WHEEL) else read_tar(name, data)
