"""Where a document may refer to, and what is there: files of its folder, others that somebody allowed, and URLs."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from sdkgen.diagnostics.diagnostic import Failure, failure
from sdkgen.document.fetch import MAX_BYTES, fetch, is_url, name_of

MAX_FILES = 10_000
"""Files of one document: far more than people write."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a document may refer to beside the files of its own folder."""

    folders: tuple[str, ...] = ()
    """Folders whose files it may read, too."""
    remote: bool = False
    """Whether URLs are downloaded."""


class Outside(Exception):
    """A reference leads to a file that the document may not read."""


class Files:
    """The files of one document. A location is an absolute path, or a URL."""

    def __init__(self, source: str, reach: Reach) -> None:
        """Prepare to read what a document refers to.

        Args:
            source: The document: a path, a URL, or `-`.
            reach: What it may refer to.
        """
        self._reach = reach
        self._source = source
        self.home = source if is_url(source) or source == "-" else os.path.realpath(source)
        """The location of the document itself."""
        own = [os.path.dirname(self.home)] if os.path.isabs(self.home) else []
        self._folders = [Path(os.path.realpath(folder)) for folder in (*own, *reach.folders)]
        self._count = self._bytes = 0

    def locate(self, base: str, path: str) -> str | None:
        """Return the location that a reference means, without its fragment; None for one that is not to be followed.

        Args:
            base: The location of the file that holds the reference.
            path: What it says before `#`.

        Raises:
            Outside: The document may not read it.
        """
        if is_url(path) or is_url(base):
            try:
                found = urljoin(base, path) if is_url(base) else path
            except ValueError:
                return None
            return found if found == self.home or (self._reach.remote and is_url(found)) else None
        try:
            scheme = urlsplit(path).scheme
        except ValueError:
            return None
        if len(scheme) > 1:
            return None
        if base == "-":
            raise Outside("a document from standard input has no folder to look in")
        folder = os.path.dirname(base)
        try:
            named = [os.path.realpath(os.path.join(folder, name)) for name in dict.fromkeys((unquote(path), path))]
            found = next((name for name in named if os.path.exists(name)), named[0])
        except ValueError:
            raise Outside("no file can be called so") from None
        if not any(Path(found).is_relative_to(allowed) for allowed in self._folders):
            raise Outside("it is outside of the folder of the document")
        return found

    def name(self, location: str) -> str:
        """Return what to call a file in messages: as it lies beside the document."""
        if is_url(location) or is_url(self.home):
            return name_of(location)
        beside = os.path.relpath(location, os.path.dirname(self.home))
        return name_of(os.path.join(os.path.dirname(name_of(self._source)), beside))

    def read(self, location: str) -> bytes:
        """Return the bytes of a file.

        Raises:
            Failure: It cannot be read, or the files are too many or too large, together.
        """
        name = self.name(location)
        self._count += 1
        if self._count > MAX_FILES:
            raise failure("too-large", f"the document has more than {MAX_FILES} files", "bundle them first", name)
        if not is_url(location):
            _require_file(location, name)
        try:
            data = fetch(location)
        except Failure as error:
            found = error.diagnostics[0]
            raise failure(found.code, found.message, found.help, name) from None
        self._bytes += len(data)
        if self._bytes > MAX_BYTES:
            message = f"the files of the document are larger than {MAX_BYTES // 1024 // 1024} MiB, together"
            raise failure("too-large", message, "leave out what is no part of the API", name)
        return data


def _require_file(location: str, name: str) -> None:
    """Refuse what waits or never ends when it is read, such as a pipe or a device."""
    try:
        mode = os.stat(location).st_mode
    except OSError:
        return
    if not stat.S_ISREG(mode):
        raise failure("unreadable-file", "it is no regular file", "name the file", name)
