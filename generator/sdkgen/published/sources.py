"""The files of a published package: a folder, a wheel or a source distribution, never unpacked to disk."""

from __future__ import annotations

import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.parser import Parser
from pathlib import Path, PurePosixPath

from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode

LARGEST_FILE = 16 << 20
LARGEST_PACKAGE = 512 << 20
_METADATA = {"METADATA", "PKG-INFO"}
_SKIPPED = {".git", ".venv", "venv", "node_modules", "__pycache__", "tests", "examples", "build", "dist"}


class PackageError(SdkgenError):
    """A package cannot be read."""

    exit_code = ExitCode.UNREADABLE


@dataclass(frozen=True, slots=True)
class Sources:
    """The Python files of one package."""

    package: str
    """Its import name."""
    files: Mapping[str, bytes]
    """By the path below the package: `resources/calls.py`."""
    project: str | None = None
    """The name of the distribution."""
    version: str | None = None
    requires: tuple[str, ...] = ()
    """What it needs, as its metadata says; extras left out."""


def read_sources(path: Path) -> Sources:
    """Return the files of a package with a client.

    Args:
        path: A wheel, a source distribution, the folder of the package, or one that holds it at any depth.

    Raises:
        PackageError: It cannot be read, or holds no such package, or more than one.
    """
    try:
        found = dict(_limited(path, _folder(path) if path.is_dir() else _archive(path)))
    except (OSError, zipfile.BadZipFile, tarfile.TarError, EOFError, ValueError, zlib.error, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise PackageError(f"{path.name} cannot be read: {reason}") from error
    return sources_among(found, path.name, path.resolve().name)


def sources_among(found: Mapping[str, bytes], name: str, package: str = "") -> Sources:
    """Return the files of a package with a client among others.

    Args:
        found: Files by their paths, and `METADATA` or `PKG-INFO`.
        name: What messages call them.
        package: The import name, where the package's files have no folder.

    Raises:
        PackageError: There is no such package, or more than one.
    """
    folders = sorted(
        {str(PurePosixPath(name).parent) for name in found if PurePosixPath(name).name == "_client.py"}
        & {str(PurePosixPath(name).parent) for name in found if PurePosixPath(name).name == "__init__.py"}
    )
    folders = [name for name in folders if not any(name.startswith(f"{other}/") for other in folders)]
    if not folders:
        raise PackageError(f"{name} holds no generated SDK: there is no package with a file `_client.py`")
    if len(folders) > 1:
        raise PackageError(f"{name} holds several packages with a client: {', '.join(folders)}")
    folder = folders[0]
    project, version, requires = _metadata(found)
    return Sources(
        package=PurePosixPath(folder).name if folder != "." else package,
        files={
            file if folder == "." else file[len(folder) + 1 :]: data
            for file, data in sorted(found.items())
            if file.endswith(".py") and (folder == "." or file.startswith(f"{folder}/"))
        },
        project=project,
        version=version,
        requires=requires,
    )


def _limited(path: Path, files: Iterator[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    size = 0
    for name, data in files:
        size += len(data)
        if len(data) > LARGEST_FILE or size > LARGEST_PACKAGE:
            raise PackageError(f"{path.name} holds more than sdkgen reads: {name}")
        yield name, data


def _wanted(name: str) -> bool:
    pure = PurePosixPath(name)
    return (pure.suffix == ".py" or pure.name in _METADATA) and not pure.is_absolute() and ".." not in pure.parts


def _folder(path: Path) -> Iterator[tuple[str, bytes]]:
    packages: list[str] = []
    for folder, folders, names in os.walk(path):
        if "_client.py" in names:
            packages.append(f"{folder}{os.sep}")
        inside = f"{folder}{os.sep}".startswith(tuple(packages))
        folders[:] = sorted(item for item in folders if inside or item not in _SKIPPED)
        for name in sorted(names):
            file = Path(folder, name)
            relative = file.relative_to(path).as_posix()
            if _wanted(relative) and file.is_file() and not file.is_symlink():
                with file.open("rb") as stream:
                    yield relative, stream.read(LARGEST_FILE + 1)


def _archive(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.suffix == ".whl" or zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as wheel:
            for item in wheel.infolist():
                if _wanted(item.filename):
                    with wheel.open(item) as stream:
                        yield item.filename, stream.read(LARGEST_FILE + 1)
        return
    with tarfile.open(path, "r:*") as sdist:
        for member in sdist:
            content = sdist.extractfile(member) if member.isfile() and _wanted(member.name) else None
            if content is not None:
                yield member.name, content.read(LARGEST_FILE + 1)


def _metadata(files: Mapping[str, bytes]) -> tuple[str | None, str | None, tuple[str, ...]]:
    for name in sorted(files, key=lambda name: (name.count("/"), name)):
        if PurePosixPath(name).name in _METADATA:
            message = Parser().parsestr(files[name].decode("utf-8", "replace"), headersonly=True)
            needs = (str(item) for item in message.get_all("Requires-Dist", ()))
            return message.get("Name"), message.get("Version"), tuple(item for item in needs if "extra ==" not in item)
    return None, None, ()
