"""Calls to paths for which there is no generated method."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..request.body import MULTIPART, is_raw
from ..request.omit import Omit, omit
from ..request.unknown_arguments import OPTIONS, unexpected
from ..support.types import RequestOptions
from .call import EMPTY, Call
from .operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterable
    from typing import IO, TypeAlias

    from typing_extensions import TypedDict

    RawContent: TypeAlias = bytes | bytearray | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]

    class VerbOptions(RequestOptions, TypedDict, total=False):
        """Options of calls to a path; `headers`, `params` and `extra_json` are short for the `extra_` ones."""

        headers: Mapping[str, str | Omit]
        params: Mapping[str, object]
        extra_json: object
        follow_redirects: bool


_SHORT = {"headers": "extra_headers", "params": "extra_query", "extra_json": "extra_body"}
_OPTIONS = OPTIONS.union(_SHORT, ("follow_redirects",))


def verb_call(
    method: str,
    path: str,
    body: object,
    files: object,
    options: VerbOptions | None,
    *,
    content: RawContent | None = None,
    absolute: bool,
) -> Call:
    """Return the call that a path stands for: below the client's base URL, or anywhere if it is a whole URL.

    Raises:
        TypeError: There is no such option, or there are two bodies.
    """
    if content is not None and (body is not None or files is not None):
        raise TypeError(f"{method.lower()}() takes either `content` or `{'files' if body is None else 'body'}`")
    given = dict(options or {})
    if not given.keys() <= _OPTIONS:
        raise unexpected(method.lower(), "option", given, sorted(_OPTIONS))
    for short, name in _SHORT.items():
        if short in given:
            given[name] = given.pop(short)
    media_type = MULTIPART if files else "application/json"
    if content is not None:
        body = content
        if not is_raw(content):
            media_type = "application/octet-stream"
            body = iter(content) if isinstance(content, Iterable) else content
    if files:
        parts = cast("Mapping[str, object]", files) if isinstance(files, Mapping) else dict(cast("Any", files))
        body = {**(cast("Mapping[str, object]", body) if isinstance(body, Mapping) else {}), **parts}
    operation = Operation(id=method.lower(), method=method, path="" if absolute else _relative(path), body=media_type)
    return Call(
        operation,
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        omit if body is None else body,
        cast("RequestOptions", given),
        path if absolute else None,
    )


def _relative(path: str) -> str:
    return path if path.startswith("/") else f"/{path}"


def is_absolute(path: str) -> bool:
    """Whether a path is a whole URL."""
    return path.startswith(("http://", "https://"))


def chunk_type(cast_to: type[Any], stream_cls: type[Any] | None) -> type[Any]:
    """Return the type of a stream's chunks: that of `Stream[Chunk]`, otherwise `cast_to`."""
    arguments = getattr(stream_cls, "__args__", ())
    return cast("type[Any]", arguments[0]) if arguments else cast_to
