"""Streams of typed chunks, as servers send them in server-sent events.

A client makes a stream with `Stream(chunk, response, errors, ...)`, where `errors` turns what goes wrong into the exceptions of
the package and knows what was called.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, cast

from .lazy import cached_property
from .parsing import BodyError, decode
from .sse_decoder import ServerSentEvent, SSEDecoder

if TYPE_CHECKING:
    from typing import Self

    import httpx

    from .errors import APIError
    from .parsing import OnMismatch

__all__ = ["AsyncStream", "SSEDecoder", "ServerSentEvent", "Stream", "StreamErrors"]

C = TypeVar("C")
E = TypeVar("E", bound="APIError")


class StreamErrors(Protocol):
    """What a stream needs to know of its call in order to raise."""

    def connection_error(self, cause: Exception, *, response: httpx.Response | None) -> APIError:
        """Return the exception for a response that broke off."""
        ...

    def named(self, error: E, outcome: str, reason: str = "") -> E:
        """Complete an exception with what is known of the call."""
        ...


class _Chunks(Generic[C]):
    """From events to chunks, the same for both kinds of stream."""

    def __init__(
        self,
        chunk: type[C],
        response: httpx.Response,
        errors: StreamErrors,
        *,
        strict: bool = False,
        on_mismatch: OnMismatch | None = None,
    ) -> None:
        self.response = response
        self._chunk = chunk
        self._errors = errors
        self._strict = strict
        self._on_mismatch = on_mismatch

    def _is_last(self, event: ServerSentEvent) -> bool:
        return event.data.startswith(b"[DONE]") and event.data.strip() == b"[DONE]"

    def _read(self, event: ServerSentEvent) -> C:
        data = event.data
        if event.event == "error" or (b'"error' in data and self._reports_error(data)):
            raise self._reported(data)
        if self._chunk is str:
            return cast("C", data.decode("utf-8", "replace"))
        try:
            return decode(data, self._chunk, strict=self._strict, on_mismatch=self._on_mismatch)
        except BodyError as error:
            from .errors import APIResponseValidationError

            invalid = APIResponseValidationError(self.response, error.body)
            raise self._errors.named(invalid, f"an event of the stream cannot be read: {error.message}") from None

    def _reports_error(self, data: bytes) -> bool:
        try:
            body = decode(data, cast("type[object]", object))
        except BodyError:
            return False
        if not isinstance(body, dict):
            return False
        mapping = cast("dict[str, object]", body)
        return any(mapping.get(name) and name not in self._declared for name in ("error", "errors"))

    @cached_property
    def _declared(self) -> frozenset[str]:
        return frozenset(getattr(self._chunk, "model_fields", ()))

    def _reported(self, data: bytes) -> APIError:
        from .errors import APIError, request_id_of

        error = APIError("", self.response.request, body=decode(data, cast("type[object]", object)))
        error.request_id = request_id_of(self.response.headers)
        reasons = "; ".join(found.text for found in error.errors[:3] if found.text)
        return self._errors.named(error, "the stream reports an error", reasons)


class Stream(_Chunks[C], Iterator[C]):
    """An iterator over typed chunks. Leaving it, as a context manager or by `close`, ends the request.

    Raises while iterating:
        APIError: The server reports an error inside the stream.
        APIConnectionError: The stream breaks off.
        APIResponseValidationError: An event is not JSON.
    """

    @cached_property
    def _iterator(self) -> Iterator[C]:
        return self._iterate()

    def __next__(self) -> C:
        return next(self._iterator)

    def __iter__(self) -> Iterator[C]:
        return self._iterator

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the request and give the connection back. What was not read is lost."""
        self.response.close()

    def _iterate(self) -> Iterator[C]:
        try:
            for event in self._events():
                if self._is_last(event):
                    return
                if event.data:
                    yield self._read(event)
        finally:
            self.close()

    def _events(self) -> Iterator[ServerSentEvent]:
        decoder = SSEDecoder()
        for content in self._content():
            yield from decoder.feed(content)
        if (last := decoder.flush()) is not None:
            yield last

    def _content(self) -> Iterator[bytes]:
        try:
            yield from self.response.iter_bytes()
        except Exception as cause:
            raise self._errors.connection_error(cause, response=self.response) from cause


class AsyncStream(_Chunks[C], AsyncIterator[C]):
    """An asynchronous iterator over typed chunks. Leaving it, as a context manager or by `close`, ends the request.

    Raises while iterating:
        APIError: The server reports an error inside the stream.
        APIConnectionError: The stream breaks off.
        APIResponseValidationError: An event is not JSON.
    """

    @cached_property
    def _iterator(self) -> AsyncIterator[C]:
        return self._iterate()

    async def __anext__(self) -> C:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[C]:
        return self._iterator

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the request and give the connection back. What was not read is lost."""
        await self.response.aclose()

    async def _iterate(self) -> AsyncIterator[C]:
        try:
            async for event in self._events():
                if self._is_last(event):
                    return
                if event.data:
                    yield self._read(event)
        finally:
            await self.close()

    async def _events(self) -> AsyncIterator[ServerSentEvent]:
        decoder = SSEDecoder()
        async for content in self._content():
            for event in decoder.feed(content):
                yield event
        if (last := decoder.flush()) is not None:
            yield last

    async def _content(self) -> AsyncIterator[bytes]:
        try:
            async for content in self.response.aiter_bytes():
                yield content
        except Exception as cause:
            raise self._errors.connection_error(cause, response=self.response) from cause
