"""`get`, `post`, `put`, `patch` and `delete` of the asynchronous client, for paths that have no method of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from .resource import AsyncMethods
from .verb_call import chunk_type, is_absolute, verb_call

if TYPE_CHECKING:
    from ..streaming.sse import AsyncStream
    from .verb_call import RawContent, VerbOptions

T = TypeVar("T")


class AsyncVerbs(AsyncMethods):
    """Calls by method and path.

    `cast_to` is the type of the result: a model, `list[X]`, `dict[str, X]`, `object`, `str`, `bytes` or
    `httpx.Response`. With
    `stream=True` it is the type of the events. `content` is a body that is sent as it is, in place of `body`.
    """

    async def _verb(
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
            return await self._sender._request_stream(call, chunk_type(cast_to, stream_cls))
        return await self._sender._request_value(call, cast_to)

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: VerbOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: VerbOptions | None = None,
        stream: Literal[True],
        stream_cls: type[Any] | None = None,
    ) -> AsyncStream[T]: ...

    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: VerbOptions | None = None,
        stream: bool = False,
        stream_cls: type[Any] | None = None,
    ) -> T | AsyncStream[T]:
        """Fetch a path and return the answer as `cast_to`."""
        result: T | AsyncStream[T] = await self._verb("GET", path, cast_to, None, None, options, stream, stream_cls)
        return result

    @overload
    async def post(
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
    async def post(
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
    ) -> AsyncStream[T]: ...

    async def post(
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
    ) -> T | AsyncStream[T]:
        """Post to a path and return the answer as `cast_to`."""
        result: T | AsyncStream[T] = await self._verb(
            "POST", path, cast_to, body, files, options, stream, stream_cls, content
        )
        return result

    @overload
    async def put(
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
    async def put(
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
    ) -> AsyncStream[T]: ...

    async def put(
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
    ) -> T | AsyncStream[T]:
        """Put to a path and return the answer as `cast_to`."""
        result: T | AsyncStream[T] = await self._verb(
            "PUT", path, cast_to, body, files, options, stream, stream_cls, content
        )
        return result

    @overload
    async def patch(
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
    async def patch(
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
    ) -> AsyncStream[T]: ...

    async def patch(
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
    ) -> T | AsyncStream[T]:
        """Patch a path and return the answer as `cast_to`."""
        result: T | AsyncStream[T] = await self._verb(
            "PATCH", path, cast_to, body, files, options, stream, stream_cls, content
        )
        return result

    @overload
    async def delete(
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
    async def delete(
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
    ) -> AsyncStream[T]: ...

    async def delete(
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
    ) -> T | AsyncStream[T]:
        """Delete a path and return the answer as `cast_to`."""
        result: T | AsyncStream[T] = await self._verb(
            "DELETE", path, cast_to, body, files, options, stream, stream_cls, content
        )
        return result
