"""What the readers of both kinds of distributions share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

LARGEST = 1 << 28
"""Bytes of all files of a distribution, 256 MiB: more is an attack or a mistake."""
EXECUTABLE = 0o111


class Irregular(Exception):
    """A distribution that other programs could unpack in another way.

    Attributes:
        path: The entry that makes it so; empty where it is the archive as a whole.
        fact: What is wrong with it.
    """

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path} {message}" if path else message)
        self.path = path
        self.message = message


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a distribution.

    Attributes:
        path: As it stands in the archive: below the folder of the version in a source distribution.
        mode: Permission bits, set-uid and the like among them.
    """

    path: str
    data: bytes
    mode: int

    @property
    def executable(self) -> bool:
        """Whether anybody may execute it."""
        return bool(self.mode & EXECUTABLE)


def decoded(name: bytes) -> str:
    """Return the name of an entry.

    Raises:
        Irregular: It is not UTF-8, which each program reads in its own way.
    """
    try:
        return name.decode()
    except UnicodeDecodeError:
        raise Irregular(ascii(name)[2:-1], "has a name that is not UTF-8") from None


def unique(paths: Iterable[str]) -> None:
    """Check that no name is there more than once: some programs take the first, others the last.

    Raises:
        Irregular: One is.
    """
    for path, count in Counter(paths).items():
        if count > 1:
            raise Irregular(path, "is there more than once")
