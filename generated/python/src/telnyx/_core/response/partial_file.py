"""Files that take their name once they are complete."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterable, Callable, Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")


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


def write_whole(pieces: Iterable[bytes], path: str | os.PathLike[str]) -> None:
    """Write pieces to a file as they arrive, which is complete afterwards or as it was before."""
    with PartialFile(path) as partial:
        for piece in pieces:
            partial.write(piece)


async def write_whole_async(pieces: AsyncIterable[bytes], path: str | os.PathLike[str]) -> None:
    """Do the same without blocking the event loop."""
    partial = await _in_thread(PartialFile, path)
    try:
        async for piece in pieces:
            await _in_thread(partial.write, piece)
        await _in_thread(partial.keep)
    except BaseException:
        partial.discard()
        raise


async def _in_thread(work: Callable[..., T], *arguments: object) -> T:
    from anyio import to_thread

    return await to_thread.run_sync(work, *arguments)
