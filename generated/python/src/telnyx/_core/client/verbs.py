"""`get`, `post`, `put`, `patch` and `delete` of the synchronous client, for paths that have no method of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from .resource import SyncMethods
from .verb_call import chunk_type, is_absolute, verb_call

if TYPE_CHECKING:
    from ..streaming.sse import Stream
    from .verb_call import RawContent, VerbOptions

T = TypeVar("T")


# Twin of AsyncVerbs.
class SyncVerbs(SyncMethods):
    """Calls by method and path.

    `cast_to` is the type of the result: a model, `list[X]`, `dict[str, X]`, `object`, `str`, `bytes` or
    `httpx.Response`. With
    `stream=True` it is the type of the events.
    """

    def _verb(
        self,
        method: str,
        path: str,
        cast_to: type[Any],
        body: object,
        files: object,
        options: VerbOptions | None,
        stream: bool,
        stream_cls: type[Any] | None,
        content: RawContent | None = None,
    ) -> Any:
        call = verb_call(method, path, body, files, options, content=content, absolute=is_absolute(path))
        if stream:
            return self._sender._request_stream(call, chunk_type(cast_to, stream_cls))
        return self._sender._request_value(call, cast_to)

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: VerbOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: VerbOptions | None = None,
        stream: Literal[True],
        stream_cls: type[Any] | None = None,
    ) -> Stream[T]: ...

    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: VerbOptions | None = None,
        stream: bool = False,
        stream_cls: type[Any] | None = None,
    ) -> T | Stream[T]:
        """Fetch a path and return the answer as `cast_to`."""
        result: T | Stream[T] = self._verb("GET", path, cast_to, None, None, options, stream, stream_cls)
        return result

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: Literal[True],
        stream_cls: type[Any] | None = None,
    ) -> Stream[T]: ...

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: bool = False,
        stream_cls: type[Any] | None = None,
    ) -> T | Stream[T]:
        """Post to a path and return the answer as `cast_to`."""
        result: T | Stream[T] = self._verb("POST", path, cast_to, body, files, options, stream, stream_cls, content)
        return result

    @overload
    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: Literal[True],
        stream_cls: type[Any] | None = None,
    ) -> Stream[T]: ...

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: bool = False,
        stream_cls: type[Any] | None = None,
    ) -> T | Stream[T]:
        """Put to a path and return the answer as `cast_to`."""
        result: T | Stream[T] = self._verb("PUT", path, cast_to, body, files, options, stream, stream_cls, content)
        return result

    @overload
    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: Literal[True],
        stream_cls: type[Any] | None = None,
    ) -> Stream[T]: ...

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: bool = False,
        stream_cls: type[Any] | None = None,
    ) -> T | Stream[T]:
        """Patch a path and return the answer as `cast_to`."""
        result: T | Stream[T] = self._verb("PATCH", path, cast_to, body, files, options, stream, stream_cls, content)
        return result

    @overload
    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: Literal[True],
        stream_cls: type[Any] | None = None,
    ) -> Stream[T]: ...

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: RawContent | None = None,
        files: Mapping[str, object] | list[tuple[str, object]] | None = None,
        options: VerbOptions | None = None,
        stream: bool = False,
        stream_cls: type[Any] | None = None,
    ) -> T | Stream[T]:
        """Delete a path and return the answer as `cast_to`."""
        result: T | Stream[T] = self._verb("DELETE", path, cast_to, body, files, options, stream, stream_cls, content)
        return result
