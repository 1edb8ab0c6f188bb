"""Files that take their name once they are complete."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self


class PartialFile:
    """A file to write, which replaces the one of its name when it is kept, and leaves no trace when it is discarded.

    What is no ordinary file, such as a device or a pipe, is written directly.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(os.path.realpath(path))
        direct = self._path.exists() and not self._path.is_file()
        self._partial = None if direct else self._path.with_name(f".{secrets.token_hex(8)}.part")
        self._file = (self._partial or self._path).open("wb" if direct else "xb")

    def write(self, chunk: bytes) -> None:
        """Add bytes."""
        self._file.write(chunk)

    def keep(self) -> None:
        """Give the file its name, and the permissions of the one that it replaces."""
        self._file.close()
        if self._partial is not None:
            with suppress(FileNotFoundError):
                self._partial.chmod(self._path.stat().st_mode & 0o7777)
            self._partial.replace(self._path)

    def discard(self) -> None:
        """Remove what was written."""
        self._file.close()
        if self._partial is not None:
            self._partial.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.keep()
        else:
            self.discard()
