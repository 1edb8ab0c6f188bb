"""Responses as they came: headers, status and body beside the parsed value."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ..errors.errors import APIError, StreamConsumedError, request_id_of
from ..transport.rate_limits import RateLimit, read_rate_limit
from ..transport.transport import is_read, keep_content, text_of
from .json_values import json_of

if TYPE_CHECKING:
    import datetime
    from types import TracebackType

    import httpx
    from typing_extensions import Self

    from ..transport.exchange import Exchange
    from .decoding import Decoder

T = TypeVar("T")
S = TypeVar("S")


class _Facts(Generic[T]):
    """What can be said of a response without reading it."""

    def __init__(self, response: httpx.Response, exchange: Exchange, decoder: Decoder) -> None:
        self.http_response = response
        self.exchange = exchange
        self._decoder = decoder

    @property
    def headers(self) -> httpx.Headers:
        """Headers, whatever their case."""
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.http_response.status_code

    @property
    def http_request(self) -> httpx.Request:
        """The request of the last attempt."""
        return self.http_response.request

    @property
    def url(self) -> httpx.URL:
        """The address that answered."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The request's method."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """Such as `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """Time of the last attempt, once the body has been read."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the body was read or given up."""
        return self.http_response.is_closed

    @property
    def attempts(self) -> int:
        """How many requests were made."""
        return self.exchange.attempts

    @property
    def retries_taken(self) -> int:
        """How many of them were repeats."""
        return self.exchange.attempts - 1

    @property
    def request_id(self) -> str | None:
        """The id under which the API's support finds the request."""
        return request_id_of(self.headers)

    @property
    def rate_limit(self) -> RateLimit:
        """The state of the caller's quota."""
        return read_rate_limit(self.headers)

    def _translated(self, error: Exception) -> APIError:
        return self.exchange.connection_error(error, response=self.http_response)

    def _readable(self) -> None:
        if self.http_response.is_stream_consumed and not is_read(self.http_response):
            raise StreamConsumedError("the body of this response was already read as a stream")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}] {self.exchange.prepared.op.label}>"


# Twin of AsyncAPIResponse.
class APIResponse(_Facts[T]):
    """A response and its parsed value; the body has been read."""

    def __init__(
        self,
        response: httpx.Response,
        exchange: Exchange,
        decoder: Decoder,
        finish: Callable[[APIResponse[T]], T] | None = None,
    ) -> None:
        super().__init__(response, exchange, decoder)
        self._finish = finish  # None where the response is the result itself
        self._parsed: list[T] = []

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[S]) -> S: ...
    def parse(self, *, to: type[Any] | None = None) -> Any:
        """Return the parsed body: what the method itself would have returned, or a value of type `to`.

        Raises:
            APIResponseValidationError: The body is not what was promised, in strict mode, or no JSON at all.
        """
        if to is not None:
            self.read()
            return self._decoder.value(self.http_response, to, self.exchange, whole=True)
        if self._finish is None:
            return self
        if not self._parsed:
            self._parsed.append(self._finish(self))
        return self._parsed[0]

    def read(self) -> bytes:
        """Return the whole body; raises `APIResponseValidationError` beyond the client's `max_response_bytes`."""
        self._readable()
        if not is_read(self.http_response):
            chunks: list[bytes] = []
            size = 0
            try:
                for chunk in self.iter_bytes():
                    chunks.append(chunk)
                    size += len(chunk)
                    self.exchange.takes(size, self.http_response)
            except BaseException:
                self.http_response.close()
                raise
            keep_content(self.http_response, b"".join(chunks))
        return self.http_response.content

    # By hand: it can be read here.
    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.read()

    def text(self) -> str:
        """Return the body as text."""
        self.read()
        return text_of(self.http_response)

    def json(self) -> Any:
        """Return the body decoded from JSON, as dicts and lists."""
        self.read()
        return json.loads(json_of(self.http_response, self.http_response.content))

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces, decompressed."""
        return self._iterate(self.http_response.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body in pieces of text."""
        return self._iterate(self.http_response.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """Yield the body line by line, without line ends."""
        return self._iterate(self.http_response.iter_lines())

    # By hand: nothing limits a step in time, and nothing is closed where the iteration is merely left.
    def _iterate(self, pieces: Iterator[S]) -> Iterator[S]:
        self._readable()
        if is_read(self.http_response):  # no time is lost over what is in memory
            yield from pieces
            return
        try:
            for piece in pieces:
                self.exchange.check_deadline()
                yield piece
            self.exchange.check_whole(self.http_response)
        except Exception as error:  # nothing is closed where the iteration is merely left: see `open_bodies`
            self.http_response.close()
            if isinstance(error, self._decoder.library.any_failure):
                raise self._translated(error) from error
            raise
        self.http_response.close()

    def close(self) -> None:
        """Give the body up and the connection back."""
        self.http_response.close()


# Twin of AsyncStreamedAPIResponse.
class StreamedAPIResponse(APIResponse[T]):
    """A response whose body is read as the caller asks for it."""

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives. The file is complete or as it was before."""
        from .partial_file import write_whole

        write_whole(self.iter_bytes(chunk_size), file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncAPIResponse(_Facts[T]):
    """A response and its parsed value; the body has been read."""

    def __init__(
        self,
        response: httpx.Response,
        exchange: Exchange,
        decoder: Decoder,
        finish: Callable[[AsyncAPIResponse[T]], Awaitable[T]] | None = None,
    ) -> None:
        super().__init__(response, exchange, decoder)
        self._finish = finish  # None where the response is the result itself
        self._parsed: list[T] = []

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[S]) -> S: ...
    async def parse(self, *, to: type[Any] | None = None) -> Any:
        """Return the parsed body: what the method itself would have returned, or a value of type `to`.

        Raises:
            APIResponseValidationError: The body is not what was promised, in strict mode, or no JSON at all.
        """
        if to is not None:
            await self.read()
            return await self._decoder.value_async(self.http_response, to, self.exchange, whole=True)
        if self._finish is None:
            return self
        if not self._parsed:
            self._parsed.append(await self._finish(self))
        return self._parsed[0]

    async def read(self) -> bytes:
        """Return the whole body; raises `APIResponseValidationError` beyond the client's `max_response_bytes`."""
        self._readable()
        if not is_read(self.http_response):
            chunks: list[bytes] = []
            size = 0
            try:
                async for chunk in self.iter_bytes():
                    chunks.append(chunk)
                    size += len(chunk)
                    self.exchange.takes(size, self.http_response)
            except BaseException:
                await self.http_response.aclose()
                raise
            keep_content(self.http_response, b"".join(chunks))
        return self.http_response.content

    @property
    def content(self) -> bytes:
        """The whole body, where it has been read."""
        return self.http_response.content

    async def text(self) -> str:
        """Return the body as text."""
        await self.read()
        return text_of(self.http_response)

    async def json(self) -> Any:
        """Return the body decoded from JSON, as dicts and lists."""
        await self.read()
        return json.loads(json_of(self.http_response, self.http_response.content))

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces, decompressed."""
        return self._iterate(self.http_response.aiter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body in pieces of text."""
        return self._iterate(self.http_response.aiter_text(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """Yield the body line by line, without line ends."""
        return self._iterate(self.http_response.aiter_lines())

    async def _iterate(self, pieces: AsyncIterator[S]) -> AsyncIterator[S]:
        self._readable()
        if is_read(self.http_response):  # no time is lost over what is in memory
            async for piece in pieces:
                yield piece
            return
        try:
            async for piece in self.exchange.in_time(pieces):
                self.exchange.check_deadline()
                yield piece
            self.exchange.check_whole(self.http_response)
        except self._decoder.library.any_failure as error:
            raise self._translated(error) from error
        finally:
            await self.http_response.aclose()

    async def close(self) -> None:
        """Give the body up and the connection back."""
        await self.http_response.aclose()


class AsyncStreamedAPIResponse(AsyncAPIResponse[T]):
    """A response whose body is read as the caller asks for it."""

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives. The file is complete or as it was before."""
        from .partial_file import write_whole_async

        await write_whole_async(self.iter_bytes(chunk_size), file)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
