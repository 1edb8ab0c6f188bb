"""Files to be sent, in the forms that httpx takes."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, cast

from ..request.omit import Omit
from ..support.types import FileContent, FileTypes

if TYPE_CHECKING:
    from .types import ArrayFormat, HttpxFileContent, HttpxFileTypes, HttpxRequestFiles, RequestFiles

__all__ = [
    "assert_is_file_content",
    "async_read_file_content",
    "async_to_httpx_files",
    "deepcopy_with_paths",
    "extract_files",
    "is_base64_file_input",
    "is_file_content",
    "read_file_content",
    "to_httpx_files",
]

T = TypeVar("T")


def is_base64_file_input(obj: object) -> TypeGuard[FileContent]:
    """Whether a value is an open file or the path of one."""
    return isinstance(obj, (io.IOBase, os.PathLike))


def is_file_content(obj: object) -> TypeGuard[FileContent]:
    """Whether a value can be sent as a file."""
    return isinstance(obj, (bytes, tuple, io.IOBase, os.PathLike))


def assert_is_file_content(obj: object, *, key: str | None = None) -> None:
    """Raise `RuntimeError` for what cannot be sent as a file."""
    if not is_file_content(obj):
        where = "a file" if key is None else f"the file at {key!r}"
        raise RuntimeError(f"{where} is {type(obj).__name__}: it can be bytes, an open file, a path or a tuple")


def read_file_content(file: FileContent) -> HttpxFileContent:
    """Return the bytes of a path; anything else as it is."""
    return Path(file).read_bytes() if isinstance(file, os.PathLike) else file


async def async_read_file_content(file: FileContent) -> HttpxFileContent:
    """Return the bytes of a path, read in a thread; anything else as it is."""
    from anyio import to_thread

    return await to_thread.run_sync(read_file_content, file)


def _with_content(file: FileTypes, content: HttpxFileContent) -> HttpxFileTypes:
    if isinstance(file, tuple):
        return cast("HttpxFileTypes", (file[0], content, *file[2:]))
    return cast("HttpxFileTypes", (Path(file).name, content) if isinstance(file, os.PathLike) else content)


def _content(file: FileTypes) -> FileContent:
    return file[1] if isinstance(file, tuple) else file


def to_httpx_files(files: RequestFiles | None) -> HttpxRequestFiles | None:
    """Return files as httpx takes them: paths are read."""
    if files is None:
        return None
    if isinstance(files, Mapping):
        return {name: _with_content(file, read_file_content(_content(file))) for name, file in files.items()}
    return [(name, _with_content(file, read_file_content(_content(file)))) for name, file in files]


async def async_to_httpx_files(files: RequestFiles | None) -> HttpxRequestFiles | None:
    """Return files as httpx takes them: paths are read in a thread."""
    from anyio import to_thread

    return await to_thread.run_sync(to_httpx_files, files)


def extract_files(
    query: Mapping[str, object], *, paths: Sequence[Sequence[str]], array_format: ArrayFormat = "brackets"
) -> list[tuple[str, FileTypes]]:
    """Take the files out of a body and return them with the names of their parts.

    Args:
        query: The body, which has no files at its top any more afterwards.
        paths: Where files are, such as `["pages", "<array>", "image"]`.
        array_format: How the names of parts tell that they are in an array.
    """
    found: list[tuple[str, FileTypes]] = []
    for path in paths:
        _extract(query, list(path), "", array_format, found)
    return found


def _extract(value: Any, path: list[str], name: str, form: ArrayFormat, found: list[tuple[str, FileTypes]]) -> None:
    if isinstance(value, list) and (not path or path[0] == "<array>"):
        for index, item in enumerate(cast("list[object]", value)):
            end = {"brackets": "[]", "indices": f"[{index}]"}.get(form, "")
            _extract(item, path[1:], f"{name}{end}", form, found)
    elif not path:
        if not isinstance(value, Omit):
            file = cast("Any", value)
            assert_is_file_content(file, key=name)
            found.append((name, file))
    elif isinstance(value, dict) and path[0] in value:
        members = cast("dict[str, Any]", value)
        is_last = all(step == "<array>" for step in path[1:])
        member = members.pop(path[0]) if is_last else members[path[0]]
        _extract(member, path[1:], f"{name}[{path[0]}]" if name else path[0], form, found)


def deepcopy_with_paths(item: T, paths: Sequence[Sequence[str]]) -> T:
    """Return a value with copies of the objects and arrays that lead to some places, so that these can be taken out."""
    return cast("T", _copied(item, [list(path) for path in paths]))


def _copied(value: Any, paths: list[list[str]]) -> Any:
    if not paths:
        return value
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value).items()
        return {key: _copied(item, [path[1:] for path in paths if path and path[0] == key]) for key, item in members}
    if isinstance(value, list):
        below = [path[1:] for path in paths if path and path[0] == "<array>"]
        return [_copied(item, below) for item in cast("list[object]", value)]
    return value
