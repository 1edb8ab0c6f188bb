"""Streams of typed chunks, as servers send them in server-sent events.

A client makes a stream with `Stream(chunk, response, call, strict=..., on_mismatch=...)`; `call` is a `StreamCall`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from pydantic import ValidationError

from ..errors.errors import APIError, APIResponseValidationError, reason_of, request_id_of
from ..response.json_values import is_object
from ..response.parsing import BodyError, decode
from ..response.readers import OPTIONS, Reader, reader_of
from .sse_decoder import ServerSentEvent, SSEDecoder

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from ..client.settings import EventRule
    from ..response.parsing import OnMismatch

__all__ = ["AsyncStream", "SSEDecoder", "ServerSentEvent", "Stream", "StreamCall"]

C = TypeVar("C")
E = TypeVar("E", bound="APIError")
_END = b"[DONE]"
_KEPT = 65_536  # bytes of what is no event, for the error that may come of it


class StreamCall(Protocol):
    """What a stream needs to know of the call that it answers."""

    def check_deadline(self) -> None:
        """Raise if the time of the call is up."""
        ...

    def in_time(self, pieces: AsyncIterator[bytes], /) -> AsyncIterator[bytes]:
        """Return the pieces of a body, which end with an error when the time of the call is up."""
        ...

    def check_whole(self, response: httpx.Response) -> None:
        """Raise if a body that was read to its end is not whole."""
        ...

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
        call: StreamCall,
        *,
        strict: bool = False,
        on_mismatch: OnMismatch | None = None,
        waiting: list[Awaitable[None]] | None = None,
        failed: Callable[[Exception], Any] | None = None,
        most: int | None = None,
        rules: Sequence[EventRule] = (),
    ) -> None:
        self.response = response
        self._rules = rules
        self._waiting = [] if waiting is None else waiting
        self._chunk = chunk
        self._call = call
        self._strict = strict
        self._on_mismatch = on_mismatch
        self._failed = failed
        self._most = most
        self._closed = False
        self._ended = False
        self._quiet = True
        self._blocks: deque[bytes] = deque()
        self._decoder = SSEDecoder()
        self._foreign: list[bytes] = []
        self._reader: Reader | None = None if chunk in (str, object) else reader_of(chunk)
        declared: Any = getattr(chunk, "model_fields", ())
        self._error_names = [name for name in ("error", "errors") if name not in declared]

    def _next_data(self) -> bytes | None:
        """Return the data of the next event that came; None where none did yet, or the events end."""
        while self._blocks and not self._closed:
            block = self._blocks.popleft()
            self._check_size(len(block))
            data = self._data(block)
            if data[:6] == _END and data.strip() == _END:
                self._closed = True
            elif data:
                self._quiet = False
                return data
        return None

    def _feed(self, content: bytes | None) -> None:
        """Take in a piece of the body, None at its end."""
        if content is not None:
            self._call.check_deadline()
            self._blocks.extend(self._decoder.blocks(content))
            self._check_size(self._decoder.held)
        else:
            self._ended = True
            self._blocks.append(self._decoder.rest())

    def _check_size(self, size: int) -> None:
        if self._most is not None and size > self._most:
            invalid = APIResponseValidationError(self.response, None)
            reason = f"it has more than {self._most} bytes, the client's max_response_bytes"
            raise self._call.named(invalid, "an event of the stream is too long", reason)

    def _at_end(self) -> bool:
        """Whether there is nothing more to come."""
        if self._ended and self._quiet and not self._closed:
            self._check_format()
        return self._closed or self._ended

    def _data(self, block: bytes) -> bytes:
        """Return the data of a block of lines: b"" where it has none, or says nothing. Raises what it reports."""
        if block[:6] == b"data: " and b"\n" not in block:
            name, data = None, block[6:]
        else:
            event = self._decoder.event(block)
            name, data = (event.event, event.data) if event is not None else (None, b"")
            if event is None and sum(map(len, self._foreign)) < _KEPT and self._decoder.is_foreign(block):
                self._foreign.append(block)
        if self._rules:
            return self._ruled(name, data) if data else data
        if name == "error" or (b'"error' in data and self._reports_error(data, self._error_names)):
            raise self._reported(data)
        return data

    def _ruled(self, name: str | None, data: bytes) -> bytes:
        """Return the data of an event by the first rule that fits it."""
        rule = next((rule for rule in self._rules if rule.fits(name, data)), None)
        if rule is None or rule.handle == "continue":
            self._quiet = False
            return b""
        if rule.handle == "done":
            self._closed = True
            return b""
        property = rule.error_property
        if rule.handle == "error" or (property is not None and self._reports_error(data, [property])):
            raise self._reported(data)
        return data

    def _read(self, data: bytes) -> C:
        if self._reader is not None:
            try:
                return cast("C", self._reader(data, **OPTIONS))
            except ValidationError:
                pass  # `decode` reads it leniently
        if self._chunk is str:
            return cast("C", data.decode("utf-8", "replace"))
        try:
            return decode(data, self._chunk, strict=self._strict, on_mismatch=self._on_mismatch)
        except BodyError as error:
            invalid = APIResponseValidationError(self.response, error.body)
            raise self._call.named(invalid, "an event of the stream cannot be read", error.message) from None

    def _check_format(self) -> None:
        """Raise if there was something in place of events: an answer in JSON, or a page made by a proxy."""
        content_type = self.response.headers.get("content-type", "no content type").partition(";")[0].lower()
        if self._foreign and content_type != "text/event-stream":
            error = APIResponseValidationError(self.response, decode(b"\n\n".join(self._foreign), object))
            raise self._call.named(
                error, f"{self.response.status_code} {content_type} in place of events", reason_of(error)
            )

    def _reports_error(self, data: bytes, names: Sequence[str]) -> bool:
        body = decode(data, object)
        return is_object(body) and any(body.get(name) for name in names)

    def _reported(self, data: bytes) -> APIError:
        error = APIError("", self.response.request, body=decode(data, object))
        error.request_id = request_id_of(self.response.headers)
        return self._call.named(error, "the stream reports an error", reason_of(error))


# Twin of AsyncStream.
class Stream(_Chunks[C], Iterator[C]):
    """An iterator over typed chunks. Leaving it, as a context manager or by `close`, ends the request.

    A stream that is left otherwise, as by a `break`, is closed when the client is next called.

    Raises while iterating:
        APIError: The server reports an error inside the stream.
        APIConnectionError: The stream breaks off.
        APIResponseValidationError: An event is not JSON.
    """

    # Neither the stream nor what it reads from is a generator: one that refers to the stream would be collected with it
    # at any moment, and must not close a response then (see `open_bodies`).
    _pieces: Iterator[bytes] | None = None

    def __iter__(self) -> Iterator[C]:
        return self

    # By hand: no hook of mismatches is waited for.
    def __next__(self) -> C:
        try:
            while (data := self._next_data()) is None:
                if self._at_end():
                    self.close()
                    raise StopIteration
                self._feed(self._content())
            return self._read(data)
        except StopIteration:
            raise
        except BaseException as error:
            self.close()
            if self._failed is not None and isinstance(error, Exception):
                self._failed(error)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the request and give the connection back. What was not read is lost, and the iteration ends."""
        self._closed = True
        self.response.close()

    # By hand: nothing limits a step in time.
    def _content(self) -> bytes | None:
        try:
            if self._pieces is None:
                self._pieces = self.response.iter_bytes()
            content = next(self._pieces, None)
            if content is None:
                self._call.check_whole(self.response)
        except Exception as cause:
            raise self._call.connection_error(cause, response=self.response) from cause
        return content


class AsyncStream(_Chunks[C], AsyncIterator[C]):
    """An asynchronous iterator over typed chunks. Leaving it, as a context manager or by `close`, ends the request.

    A stream that is left otherwise, as by a `break`, is closed when the client is next called, if not before.

    Raises while iterating:
        APIError: The server reports an error inside the stream.
        APIConnectionError: The stream breaks off.
        APIResponseValidationError: An event is not JSON.
    """

    # Neither the stream nor what it reads from is a generator: one that refers to the stream would be collected with it
    # at any moment, and must not close a response then (see `open_bodies`).
    _pieces: AsyncIterator[bytes] | None = None

    # Asynchronous alone: `for` says what to write.
    if not TYPE_CHECKING:

        def __iter__(self):
            raise TypeError("the events of an asynchronous client are iterated over with `async for`, not `for`")

    def __aiter__(self) -> AsyncIterator[C]:
        return self

    async def __anext__(self) -> C:
        try:
            while (data := self._next_data()) is None:
                if self._at_end():
                    await self.close()
                    raise StopAsyncIteration
                self._feed(await self._content())
            chunk = self._read(data)
            while self._waiting:
                await self._waiting.pop(0)
        except StopAsyncIteration:
            raise
        except BaseException as error:
            await self.close()
            if self._failed is not None and isinstance(error, Exception):
                await self._failed(error)
            raise
        return chunk

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the request and give the connection back. What was not read is lost, and the iteration ends."""
        self._closed = True
        await self.response.aclose()

    async def _content(self) -> bytes | None:
        try:
            if self._pieces is None:
                self._pieces = self._call.in_time(self.response.aiter_bytes())
            content = await anext(self._pieces, None)
            if content is None:
                self._call.check_whole(self.response)
        except APIError:
            raise
        except Exception as cause:
            raise self._call.connection_error(cause, response=self.response) from cause
        return content
